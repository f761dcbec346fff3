# English. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } g
unit-kg = { $n } kg
unit-ml = { $n } ml
unit-l = { $n } litre
clock-morning = { $t } am
clock-afternoon = { $t } pm
clock-evening = { $t } pm
clock-night = { $t } { "" }at night
list-and = { $start } and { $last }
of-pack = { $name } { $pack }
pack-of = pack of { $n }
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = English

## Greeting
greet-new = Namaste 🙏 This is *{ $shop }*. Open { $opens } to { $closes }.
    Write your list here as you would say it: “2 kg sugar, 500 g dal, coriander for ₹20”.
    For home delivery, send your location or write your address once.
greet-again = Namaste { $name } 🙏 *{ $shop }* here. What shall I send?
greet-line = Namaste 🙏 This is *{ $shop }*.
button-same-again = Same as last time

## Basket
basket-head = 🛒 *Your basket*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … and { $count } more item
       *[other] … and { $count } more items
    }
basket-fee = Delivery { $fee }
basket-free = Delivery free
join-fee = Delivery { $fee }, only once
join-total = Order no. { $order } is then *{ $total }* (till now { $was })
join-ask = Shall I add this to order no. { $order }?
join-ask-shop = { $shop } has said yes to order no. { $order } already. Shall I ask whether this can still come along?
basket-rounding = Rounding { $amount }
basket-total = *Total { $total }*
basket-empty = Your basket is empty. Write what you need.
basket-cleared = Your basket is empty now.
basket-missing = ⚠️ Not available today: { $what }
basket-unsold = We do not keep: { $what }. I have told the shop.
basket-undone = Undone.
basket-nothing-to-undo = There is nothing to undo.
basket-not-understood = I did not understand: “{ $text }”
basket-counter-only = Only at the counter, not in chat: { $what }
basket-dropped = Left out: { $what }
basket-otherwise = Noted for { $what }, if it is not there: { $wish }
basket-minimum = Home delivery starts at { $minimum }. Add something, or collect it from the shop.
basket-not-in = { $what } is not in your basket.
total-short =
    { $count ->
        [one] { $count } item, total *{ $total }*
       *[other] { $count } items, total *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what }: which one?
ask-how-much = ❓ How much { $what }?
ask-clear = Empty the whole basket?
ask-more =
    { $count ->
        [one] One more question after this.
       *[other] { $count } more questions after this.
    }
ask-again = Please choose one of these, or write it in your own words.
ask-first = Just this one thing, then the order can go.
menu-choose = Choose
button-skip = Leave it
option-price = { $price }
option-per = { $price } per { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 Collect from the shop
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = How will you pay? Your tap places the order.
split-how = Write how much each way, e.g. “200 cash, rest UPI” or “half khata, half cash”.
split-bad = These parts do not make up the total of { $total }. Please write them again.
checkout-ask-confirm = Shall I send the order?
checkout-ask-address = 🏠 Where shall we bring it? Send your location or write the address. To collect it yourself, write “pickup”.
checkout-when-kept = 🕒 Noted: { $when }
checkout-address-kept = 🏠 Noted: { $address }
checkout-pay-kept = 💳 Noted: { $pay }
checkout-closed-now = The shop is closed now and opens at { $opens }. Your order will wait till then.
pay-upi = UPI
pay-cash = Cash at the door
pay-khata = On khata
pay-part = { $pay } { $amount }
pay-part-of = Order no. { $order }, UPI part
button-confirm = Yes, send it
button-change = Change
button-join = Add to order { $order }
button-apart = Separate order
button-upi = Pay by UPI
button-cash = Cash
button-khata = On khata
button-split = Part cash, part UPI
row-split-text = e.g. 200 cash, rest UPI
button-pay = Pay { $total }
button-pickup = Collect from shop
button-delivery = Home delivery
button-new-address = New address
button-yes = Yes
button-no = No
menu-change = Change what?
menu-change-body = What would you like to change?
row-change-items = Items
row-change-items-text = Write it: “sugar 3 kg, no maggi”
change-items-how = Write the change in your own words, e.g. “sugar 3 kg not 2” or “remove maggi”.

## Order, to the customer
order-received = 📨 { $shop } has your order no. { $order }. The answer comes here.
order-accepted-pay = ✅ { $shop } has accepted order no. { $order }.
    Please pay *{ $total }* here; packing starts at once.
order-accepted-upi = ✅ { $shop } has accepted order no. { $order }.
    Please pay *{ $total }* with any UPI app, then write “paid” here.
order-accepted-cash = ✅ { $shop } has accepted order no. { $order }. It comes by about { $by }.
    Please keep *{ $total }* in cash ready.
order-accepted-cash-pickup = ✅ { $shop } has accepted order no. { $order }. Ready at about { $by }.
    Please pay *{ $total }* at the shop.
order-accepted-khata = ✅ { $shop } has accepted order no. { $order }. It comes by about { $by }.
    { "" }*{ $total }* goes on your khata.
order-accepted-split = ✅ { $shop } has accepted order no. { $order }. It comes by about { $by }.
    { $parts }
order-pay-again = The order has changed. Please pay the new total *{ $total }* for order no. { $order }.
order-rejected = Sorry, { $shop } cannot take order no. { $order }: { $reason }.
order-rejected-plain = Sorry, { $shop } cannot take order no. { $order }.
order-cancelled-by-shop = { $shop } has cancelled order no. { $order }. { $reason }
order-cancelled-by-you = Order no. { $order } is cancelled.
order-waiting = ⏳ { $shop } has not answered yet about order no. { $order }. We have reminded them. You can wait or cancel; nothing has been charged.
order-paid-word = ✅ { $amount } received for order no. { $order }. It is being packed.
order-pending-payment = Your bank is still confirming the payment for order no. { $order }. No need to pay again.
order-out-paid = 🛵 Order no. { $order } is on its way. { $amount } received. ✅
    Tell this code at the door: *{ $code }*
order-out-cash = 🛵 Order no. { $order } is on its way. Cash to pay: *{ $amount }*
    Tell this code at the door: *{ $code }*
order-out-khata = 🛵 Order no. { $order } is on its way. { $amount } on khata, balance { $balance }.
    Tell this code at the door: *{ $code }*
order-out-split = 🛵 Order no. { $order } is on its way. { $parts }
    Tell this code at the door: *{ $code }*
order-ready = 🏪 Order no. { $order } is ready at { $shop }. { $due }
    Tell this code at the counter: *{ $code }*
order-ready-paid = { $amount } received. ✅
order-ready-cash = To pay: *{ $amount }*
order-ready-khata = { $amount } on khata.
order-delivered = 🙏 Order no. { $order } delivered. Thank you!
change-owed = 💰 { $amount } change is yours; it comes off your next order.
order-brought-back = Order no. { $order } came back to the shop. { $reason }
order-line-out = { $what } is finished. Order no. { $order } goes without it; the total is now *{ $total }*.
order-swap = { $gone } is finished. Shall we send { $offer } ({ $price }) instead?
    The total would be *{ $total }* (now { $now }).
order-swap-yes = 👍 We send { $offer }. Total *{ $total }*.
order-swap-no = OK, without it. Total *{ $total }*.
order-added = ✅ Added to order no. { $order }: { $what }. The total is now *{ $total }*.
order-add-asked = 📨 I have asked { $shop } to add this to order no. { $order }: { $what }. The answer comes here.
order-add-no = { $what } could not come along any more. Order no. { $order } stays at *{ $total }*. If you still need it, write it once more as a new order.
order-less = ✅ Taken out of order no. { $order }: { $what }. The total is now *{ $total }*.
order-less-ask = Without { $what } the delivery of order no. { $order } costs { $fee } again; the total would be *{ $total }*. Take it out?
order-less-late = The shop has accepted order no. { $order } already, so only it can change { $what } now. I have told the shop.
order-status-line = Order no. { $order }: { $state }, total { $total }
order-none = You have no open order.
order-cancel-ask = Cancel order no. { $order } ({ $total })?
state-placed = waiting for the shop’s answer
state-accepted = accepted
state-accepted-unpaid = accepted, waiting for payment
state-packed = packed
state-out = on its way
state-ready = ready at the shop
state-delivered = delivered
state-returned = came back
state-rejected = not taken
state-cancelled = cancelled
refund-owed = ↩️ { $amount } for order no. { $order } goes back to you the way you paid. It takes up to 5 working days.
order-taken-again = ✅ Your { $amount } for order no. { $order } came after it was cancelled. { $shop } still has everything and has taken the order again. If you do not want it, cancel it and the money goes back.
refund-made = ↩️ { $amount } for order no. { $order } has been given back.
payment-unexpected = We received { $amount } for order no. { $order }, but it does not fit. It is safe; the shop is looking into it.
payment-claim = Thank you. I am asking the bank; a screenshot or a word is not needed. You will hear as soon as the money is there.
payment-claim-shop = Thank you. The shop is checking with its bank; a screenshot is not needed. You will hear as soon as the money is there.
payment-not-seen = The shop has not seen { $amount } for order no. { $order } yet. If it has left your account, write the 12-digit UPI number from your app; money that failed comes back to you by itself.
payment-nothing-due = Nothing is due now.
button-wait = I will wait
button-cancel-order = Cancel order
button-keep-order = Keep it
wait-thanks = Thank you. You will hear from us.
pay-changed = Order no. { $order }: { $pay }. Total { $total }.

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *Total { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = There is no bill yet; it is written when the goods leave the shop.
bill-caption = 🧾 Bill { $number }, { $total }
bill-tax-invoice = Tax invoice
bill-of-supply = Bill of supply
bill-plain = Bill
bill-paid-upi = paid by UPI
bill-paid-cash = paid in cash
bill-paid-khata = on khata
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = Bill no.
bill-date = Date
bill-customer = Customer
bill-item = Item
bill-quantity = Quantity
bill-rate = Rate
bill-amount = Amount
bill-subtotal = Subtotal
bill-delivery = Delivery
bill-rounding = Rounding
bill-tax-total = Tax included
bill-taxable = Taxable
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = Total
bill-thanks = Thank you. Come again!

## Answers
answer-hours = { $shop } is open { $opens } to { $closes }.
answer-hours-now-open = Open now.
answer-hours-now-closed = Closed now.
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } per { $per }
answer-out = { $what }: finished today
answer-unsold = We do not keep { $what }.
answer-have = Yes: { $what }
answer-help = Write your list as you would say it; I show the prices and the total. You can change it in words (“sugar 3 kg”, “no maggi”), ask “total?”, and say “order” when you are done. “Where is my order”, “cancel”, “bill” and “khata” work too. To talk to the shopkeeper, write “shopkeeper”.
answer-delivery-time = Home delivery takes about { $minutes } minutes after the shop accepts. Fee { $fee }; free from { $free }.
answer-comes-within = Home delivery usually takes about { $minutes } minutes.
answer-khata = Your khata balance at { $shop }: *{ $balance }*. Limit { $limit }.
answer-khata-none = You have no khata at { $shop }. The shopkeeper can open one.
answer-human = I have called the shopkeeper. He will write to you here.
answer-complaint = I am sorry. I have told the shopkeeper; he will write to you here.
answer-stopped = You will get no more messages from { $shop }. Write “start” to change that.
answer-started = Good to have you back 🙏
answer-thanks = 🙏 Thank you!
answer-small-talk = 🙏 I can take your order for { $shop }. Write what you need.
answer-go-on = Yes? 🙏 Write what you need.
answer-off-topic = I only know the shop’s goods and your orders. Write what you need.
answer-language = From now on I write in English.
answer-catalogue = We keep groceries, vegetables, dairy, snacks, soap and more. Ask for anything by name, e.g. “sugar price?”.
answer-voice = I cannot listen to voice messages yet. Please write the list; the shopkeeper has your message.
answer-image = I cannot read pictures yet. Please write the list here.
answer-file = I cannot open this yet. Please write it here.
answer-unsupported = I could not read this. Please write it as a new message.
answer-paid-how = When the shop accepts, the payment request comes here.
answer-nothing-open = There is nothing to confirm now. Write what you need.
answer-no-repeat = I do not have an earlier order of yours. Write what you need.
answer-bad-quantity = { $what }: please write how much, as a number above zero.
answer-too-long = This list is too long for one message. I took the first { $count } lines.

## Refusals
refused-basket-empty = Your basket is empty. Write what you need.
refused-too-many-lines = One order holds at most { $limit } items.
refused-below-minimum = Home delivery starts at { $minimum }; your goods come to { $subtotal }. Add something, or collect it from the shop.
refused-out-of-area = Your place is too far for home delivery. You can collect it from the shop.
refused-address-needed = 🏠 Where shall we bring it? Send your location or write the address.
refused-shop-not-accepting = { $shop } is not taking orders right now.
refused-not-sold-in-chat = { $what } is sold only at the counter.
refused-not-available = { $what } is not available today. I have taken it out.
refused-not-enough-stock = { $what }: only { $left } left.
refused-wrong-unit = { $what } is not sold in that measure.
refused-bad-quantity = Please write how much, as a number above zero.
refused-bad-price = This price cannot be right.
refused-above-mrp = The price may not be above the MRP of { $mrp }.
refused-no-such-listing = The shop has no such item.
refused-no-such-order = There is no such order.
refused-no-such-line = The order has no such item.
refused-no-such-customer = I do not know this person.
refused-not-now = Order no. { $order }: that is not possible any more ({ $state }).
refused-pay-by-not-offered = The shop does not take this way of paying.
refused-khata-not-allowed = The shop has not opened a khata for you. Please pay by UPI or cash.
refused-khata-limit = Khata: limit { $limit }, balance { $balance }; { $left } is left. Please pay this order by UPI or cash.
refused-wrong-code = This code is not right. Please ask the customer again.
refused-not-paid-yet = Order no. { $order } is not paid yet.
refused-already-paid = Order no. { $order } is already paid.
refused-swap-unanswered = The customer has not answered about the swap yet.
refused-would-cost-more = The total has changed to *{ $total }*. Please look again and confirm.
refused-not-yours = This is not yours to do.
refused-nothing-left = Nothing would be left in the order. Reject it or cancel it instead.
refused-too-much = This is too much.
refused-utr-used = This UPI reference number was counted already (order no. { $order }).
refused-bad-utr = A UPI reference number (UTR) has 12 digits. Please look at it once more.
refused-utr-needed = A payment for order no. { $order } is noted already. For one more, send its UPI reference number (UTR).
refused-shares-differ = The parts must add up to { $total }.
refused-too-little-cash = { $due } in cash is due for order no. { $order }.
refused-no-such-exception = This is settled already.
refused-remedy-not-possible = That is not possible with this money any more.

## To the shopkeeper
shop-khata-limit-set = { $name }: khata limit { $limit }, balance { $balance }.
shop-khata-list = 📒 *Khata — owed in all { $total }*
shop-khata-nobody = Nobody owes anything on khata.
shop-khata-whose = Whose khata? Write the name too, like “Sharma 250 credit”.
shop-khata-over = { $name }: khata limit { $limit }, balance { $balance }. To raise it, write “{ $name } limit 2000”.
shop-new-order = 🔔 *New order no. { $order }* — { $name }
shop-added = ➕ *Order no. { $order }* — { $name } adds: { $what }. The whole order now:
shop-less = ➖ *Order no. { $order }* — { $name } does not want: { $what }.
shop-add-ask = ➕ { $name } asks for this in order no. { $order } too: { $what }. The total would be *{ $total }*. Can it go along?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 Collects from the shop
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ Order no. { $order } ({ $total }) has been waiting for 3 minutes. Please answer.
shop-pack-paid = 💰 *{ $total } paid* — order no. { $order }. Pack it:
shop-pack-cash = 📦 Order no. { $order } — pack it; cash to collect *{ $total }*:
shop-pack-khata = 📦 Order no. { $order } — pack it; *{ $total }* on khata:
shop-pack-split = 📦 Order no. { $order } — pack it ({ $parts }):
shop-await-upi = ⏳ Order no. { $order }: { $name } is to send *{ $total }* by UPI. Tap when your bank tells you it came, or paste the bank’s message here.
shop-claimed = 💬 { $name } says that *{ $total }* for order no. { $order } is paid. Has it come to your account?
shop-claimed-utr = UPI { $utr }
shop-changed = Order no. { $order } is now { $total }.
shop-rejected = Order no. { $order } is rejected; the customer knows.
shop-cancelled = Order no. { $order } was cancelled by the customer.
shop-cancelled-by-you = Order no. { $order } is cancelled; the customer knows.
shop-reject-why = Why can order no. { $order } not be taken?
shop-which-gone = Which item of order no. { $order } is not there?
shop-sold-out = { $what } is marked finished.
shop-back = { $what } is available again.
shop-price-sure = { $what }: { $old } → { $new }. Is that right?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = Order no. { $order }: I have asked { $name } whether { $offer } will do.
shop-line-out = Order no. { $order }: { $what } taken out, total { $total }. The customer knows.
shop-swap-yes = { $name } agrees: { $offer } in order no. { $order }. Total { $total }.
shop-swap-no = { $name } does not want the swap. Order no. { $order }: total { $total }.
shop-job = 🛵 *Order no. { $order }* — { $name }
    { $address }
shop-job-collect = Cash to collect: *{ $amount }*
shop-job-paid = Already paid; collect nothing.
shop-job-khata = On khata; collect nothing.
shop-job-code = At the door, ask for the 4-digit code and send it here: “{ $order } code”.
shop-map = 📍 { $url }
shop-delivered = ✅ Order no. { $order } delivered.
shop-delivered-cash = ✅ Order no. { $order } delivered, { $amount } in cash collected.
shop-change-owed = { $amount } change is owed to { $name }.
shop-float-given = 🛵 { $name } has taken { $amount } along as change. With him now: { $balance }.
shop-cash-in = 💵 { $name } has handed in { $amount }. Still with him: { $balance }.
shop-cash-short = ⚠️ That is { $amount } short.
shop-cash-over = That is { $amount } more than the book says.
shop-brought-back = Order no. { $order } is back in the shop.
shop-orders-head = *Open orders*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = No open orders.
shop-khata-given = { $name }: { $amount } on khata. Balance { $balance }.
shop-khata-repaid = { $name }: { $amount } received. Balance { $balance }.
shop-opened = The shop is taking orders.
shop-closed = The shop is not taking orders now.
shop-which-person = Which customer?
shop-no-person = I know no customer “{ $name }”. Names are as they appear in your orders.
shop-which-item = Which item?
shop-which-order = Which order?
shop-help = You can write: “orders”, “order 12 yes”, “12 out”, “maggi finished”, “sugar 44”, “Sharma 250 credit”, “close shop”. At the door: the order number and the customer’s code.
shop-message = 💬 { $name } asks for you: “{ $text }”
shop-unexpected = ⚠️ { $amount } came for order no. { $order } but does not fit ({ $why }). It is kept apart in the books.
shop-exception = ⚠️ { $amount }, order no. { $order }: { $why }. What shall be done?
shop-exception-stray = ⚠️ { $amount } came ({ $reference }): { $why }. What shall be done?
shop-late-money = 💰 { $amount } came for order no. { $order } after it was cancelled. The goods are still there. Take the order again? At { $until } the money goes back by itself.
shop-disputed = ⚠️ The customer’s bank asks for { $amount } back ({ $about }). This is a dispute: nothing is lost yet.
shop-dispute-waits = ⏰ The dispute over { $amount } ({ $about }) still waits for your answer.
shop-dispute-by = Answer on your gateway’s Disputes page by *{ $by }*, else the money goes back.
shop-dispute-soon = Answer soon on your gateway’s Disputes page; the date stands there.
shop-dispute-gather = Gather: the bill { $bill }, proof that the goods were handed over ({ $when }, with her code), and this chat.
shop-dispute-gather-open = Gather: what was ordered and when, your chat with the customer, and what has become of the goods.
shop-dispute-answered = You have answered; the bank is looking at it.
shop-dispute-won = ✅ The dispute over { $amount } ({ $about }) is over: the money stays yours.
shop-bank-which = 💰 { $amount } has come. For which order?
shop-bank-none = No order is waiting for { $amount } by UPI.
why-wrong-amount = the amount is not the one asked for
why-too-little = it is less than the order costs
why-currency = it is not in rupees
why-paid-twice = it was paid twice
why-paid-after-close = the order was closed already
why-unknown-reference = it belongs to no order
why-refund-failed = giving it back has failed
why-settlement-short = the gateway paid out too little
why-not-settled = the gateway has not paid it out yet
why-disputed = the customer’s bank asks for it back; nothing is lost yet
why-chargeback = the customer’s bank has taken it back
shop-refund-owed = ↩️ { $amount } of order no. { $order } is going back to the customer.
shop-refund-hand = ↩️ Please send { $amount } back to { $name } by UPI (order no. { $order }), then tap.
shop-not-heard = I did not understand. Write “help” to see what I can do.
button-accept = ✅ Accept
button-take-out = Item missing
button-reject = ❌ Reject
button-packed = Packed
button-out = 🛵 Sent out
button-ready = 🏪 Ready
button-money-came = 💰 Money came
button-money-not = Not yet
button-sent-back = ✅ Sent back
button-exc-refund = ↩️ Give back
button-take-again = ✅ Take it again
button-exc-apply = For this order
button-exc-khata = Onto the khata
button-exc-accept = Leave it so
reason-stock = goods not available
reason-closed = shop closed
reason-busy = too busy now
row-reason-stock = Not available
row-reason-closed = Shop is closed
row-reason-busy = Too busy
person-someone = Customer

## Told to the customer about her khata
khata-given = { $shop }: { $amount } written on your khata. Balance *{ $balance }*.
khata-repaid = { $shop }: { $amount } received on your khata, thank you. Balance *{ $balance }*.
khata-ahead = { $amount } (paid ahead)

## Front desk
desk-which = Namaste 🙏 Which shop would you like to write to?
desk-none = I do not know this shop. Please open the link of your shop again.

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = Order no. { $order } is open, and you will not hear of it either. Shall I write about this order alone?
answer-only-order = OK: only about order no. { $order }, and nothing else.
answer-offers-stopped = No more offers from { $shop }. Messages about your orders still come.
answer-stopped-others = The other shops of this number will not write to you either.
answer-started-shop = { $shop } may write to you again. The other shops of this number stay as they are.
button-only-order = Only this order
shop-stopped = { $name } wants no more messages, and order no. { $order } is open. Please call.
answer-edited = I cannot see what you edited. Your basket is as below; please write the change as a new message.
answer-deleted = You took a message back, and I cannot see which one. Your basket is as below; write what should go.
edit-heard = ✏️ Your changed message now counts in place of the old one.
edit-late = ✏️ You changed an earlier message, but more has come since. Your basket stands as below; please write the change as a new message.
edit-anew = ✏️ I cannot tell what your changed message belongs to. Please write it as a new message.
edit-order = Order no. { $order } ({ $total }) stands as it was placed: changing or deleting a message does not alter it.
edit-order-how = To change it, write just what to add or to take out, or cancel it.
delete-heard = 🗑️ What your deleted message asked for is out again.
delete-late = 🗑️ You deleted an earlier message, but more has come since. Your basket stands as below; please write what should go.
shop-edited = ✏️ A changed or deleted message does nothing here: what was done stands. Please write the correction as a new message.
shop-file = 📎 { $name } has sent a voice message, picture or file. You find it in the chat on your order board.
ask-phone = 📞 Order no. { $order }: may we have your number, in case whoever brings it has to call?
answer-contact = I cannot keep contacts. Please write what you need.
answer-held = Your WhatsApp is on a new phone, so the shopkeeper makes sure that it is you. Till then your khata and saved address rest; your orders go on.
shop-held = ⚠️ { $name } now writes from another phone. Khata and saved address rest till you have made sure. Is it the same person?
button-same-person = Yes, same person
button-other-person = No, someone else
shop-held-freed = { $name }: khata and address are open again.
shop-held-shut = { $name }: khata and old address stay closed. Balance in the book: { $balance }.
shop-paused = 🤫 { $name } writes: “{ $text }”. You are talking to them yourself, so I am silent till { $until }. Orders by button still come in.
button-bot-on = Bot on
shop-resumed = I answer { $name } again.
shop-resumed-all = I answer everybody again.
row-more = More ▸
row-back = ◂ Back
row-all = All of these
row-more-text = { $count } more
alert-template = ⚠️ WhatsApp: the message “{ $name }” cannot be sent now ({ $state }). It is needed when a customer has not written for a day. Open { $where }.
alert-quality = ⚠️ WhatsApp: many people block or report your number ({ $name } { $state }). For some days write only to those who write to you.
alert-account = ⚠️ WhatsApp has something against your account: { $name } { $state }. Open { $where }.
alert-payments = ⚠️ Payment in chat: “{ $name }” is not connected ({ $state }). Customers cannot pay there. Open { $where }.
alert-limit = WhatsApp: { $name } { $state }
alert-unreachable = 📵 { $name } cannot be reached on WhatsApp about order no. { $state }. Please call.
answer-catalogue-open = Here is all that we keep. Look around, fill your cart and send it; today’s price comes with the answer.
products-more = 👇 { $count } more in the list below
products-others = And more
poster-words = poster, qr, qr code, my qr, shop qr, qr poster
poster-caption = Your shop’s poster. Print it and put it up: whoever scans the code writes to { $shop } at once.

## The pay page, and who is paid
paypage-title = Pay { $shop }
paypage-order = Order no. { $order }
paypage-any-app = Pay by any UPI app
paypage-payee = Paid to
paypage-check-name = Before you pay, see that your app shows this name.
paypage-scan = Or scan this code with a UPI app on another phone
paypage-scan-limit = Above { $limit } apps refuse a saved picture of this code. Press the button, or scan it from this screen.
paypage-after = When you have paid, go back to the chat and send the 12-digit UPI number from your app. The shop looks in its bank and answers you there.
paypage-back = Back to the chat
paypage-paid = Paid. Thank you 🙏
paypage-paid-text = { $shop } has received { $amount } for order no. { $order }.
paypage-checking = Looking for your payment …
paypage-checking-text = This page looks again by itself. If money has left your account it is safe: do not pay again.
paypage-claimed = The shop is looking in its bank
paypage-claimed-text = You will hear in the chat as soon as { $amount } is found. Do not pay again.
paypage-nothing = Nothing to pay here
paypage-closed-text = Order no. { $order } is closed. If you paid for it all the same, the money comes back to you.
paypage-other-way = Order no. { $order } is to be paid in another way now. The chat says how.
paypage-newer = The amount has changed
paypage-newer-text = For order no. { $order } please pay { $amount } instead.
paypage-pay = Pay { $amount }
paypage-in-chat = The payment request for order no. { $order } is in the chat. Please pay there.
paypage-silent = The payment company does not answer now
paypage-silent-text = Nothing was taken from you. Try again in a minute, or ask the shop to take cash.
paypage-again = Try again
paypage-not-yet = No word of a payment yet
paypage-not-yet-text = If money has left your account, wait for the message in the chat. If not, pay now.
payee-changing = ⚠️ From { $when } your customers will pay to { $payee }. Until then they pay as before. If this was not you, keep the old one now.
payee-kept = Your customers go on paying as before. The change was stopped.
shop-no-receipts = 🔎 { $day }: no UPI payment has come today. On this weekday there were { $usual } in the last four weeks. Perhaps it was just quiet; but look at the code on your counter.
shop-scan-ask = 🔎 Good morning. Please check once that the code on your counter is still yours.
shop-scan-how = Scan it with your own phone: does it show your name? In doubt paste what the code says (upi://pay…) or its UPI address here.
shop-code-ours = ✅ This code is yours: it pays { $payee }.
shop-code-other = 🚨 This code is NOT yours: it pays { $payee }, and your address is { $vpa }. Take it off the counter now, keep it as proof, and call your bank or 1930.
shop-code-unknown = This code pays { $payee }. I know no UPI address of your shop to compare it with: is that you?
button-keep-payee = Keep the old one
button-stop-watch = Don’t tell again

## What WhatsApp offers to tap before the first word, and its commands
ice-order = I want to order something
ice-again = Same as last time
ice-hours = When is the shop open?
ice-where = Where is my order?
command-order = Order goods
command-bill = My last bill
command-khata = My khata
command-stop = No more messages

## Memory: usuals and nicknames
memory-head = 🧠 What *{ $shop }* remembers of you:
memory-usuals = You usually take: { $what }
memory-address = 📍 { $address }
memory-pay = You usually pay: { $pay }
memory-nothing = Nothing is remembered about you yet.
memory-books = Bills and your khata stay in the shop's books in any case.
memory-forgot = Forgotten: what you usually take, your address and how you pay.
memory-forgot-goods = Forgotten: what you usually take. Your address is kept.
memory-no-usual = There is no usual yet; just write what you need.
button-forget-goods = Forget the goods
button-forget-all = Forget everything
button-keep = Keep it
answer-help-memory = “What do you remember of me” shows what is kept of you; “forget me” erases it.
shop-help-names = Your own words: “red packet means Red Label 250 g”; “nicknames” shows them all.
nick-ask = Remember “{ $words }” as { $what }?
nick-heard = “{ $words }” is noted as { $what }.
nick-learnt = ✅ From now on “{ $words }” means { $what }.
nick-forgot = “{ $words }” is forgotten; it no longer means { $what }.
nick-none = No nicknames yet. Teach one like this: “red packet means Red Label 250 g”.
nick-head = 🏷️ Your shop's own names:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (from customers' words)
nick-taken = “{ $words }” already means something else here, so it cannot be a nickname.
nick-which = Which one does “{ $words }” mean?
menu-forget = Forget one
refused-bad-nickname = “{ $words }” cannot be a nickname: two or three words are best.
refused-no-such-nickname = There is no nickname “{ $words }”.
