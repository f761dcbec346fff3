# The words of the pages and papers, English. Keys are grouped by page; a missing key is said in English.

board-title = Orders
board-empty = No orders here
board-quiet = No orders yet. They appear here the moment a customer confirms.
board-sent = Done.
board-waiting = Asked. The board will show it in a moment.
board-live = Live
board-lost = Connection lost, trying again
board-back = All orders
board-open = Open
board-items = { $count ->
    [one] 1 item
   *[other] { $count } items
}
board-all = Full list

column-placed = New
column-accepted = Accepted
column-packed = Packed
column-out = On the way
column-closed = Closed today

state-placed = New
state-accepted = Accepted
state-packed = Packed
state-out = On the way
state-ready = Ready for pickup
state-delivered = Delivered
state-returned = Came back
state-rejected = Rejected
state-cancelled = Cancelled

act-accept = Accept
act-reject = Reject
act-cancel = Cancel order
act-pack = Packed
act-out = Send out
act-ready = Ready for pickup
act-deliver = Delivered
act-back = Came back
act-out-of-stock = Not available
ask-code = Door code
ask-reason = Reason (optional)

pay-upi = UPI
pay-cash = Cash
pay-khata = Khata
money-not-asked = to be collected
money-asked = asked for, unpaid
money-claimed = she says it is paid; please check
money-pending = payment pending
money-paid = paid
money-refund-due = refund due
money-refunded = refunded

fulfil-delivery = Delivery
fulfil-pickup = Pickup

order-title = Order { $order }
order-lines = Items
order-story = Story
order-chat = Chat
order-customer = Customer
order-money = Payment
order-where = Where
order-when = When
order-as-soon = as soon as possible
order-delivery-fee = Delivery
order-rounding = Rounding
order-total = Total
order-bill = Bill { $number }
order-removed = taken out
order-swap = swap offered
order-asked = asks for it too
order-no-words = Nothing was said about this order yet.

ago-now = just now
ago-minutes = { $n } min
ago-hours = { $n } h
ago-days = { $n } d

event-OrderPlaced = Placed, { $total }
event-OrderAccepted = Accepted
event-OrderRejected = Rejected { $reason }
event-OrderCancelled = Cancelled { $reason }
event-LineTakenOut = Item { $line } taken out, total { $total }
event-LinesAdded = Goods added, total { $total }
event-AdditionAsked = More was asked for, total then { $total }
event-AdditionDeclined = It did not come along, total { $total }
event-LineChanged = Customer changed item { $line }, total { $total }
event-SwapOffered = Swap offered for item { $line }
event-SwapAnswered-yes = Swap accepted, total { $total }
event-SwapAnswered-no = Swap refused, total { $total }
event-PayByChanged = Now to be paid by { $pay }
event-PaymentAsked = Payment of { $amount } asked for
event-PaymentPending = Payment pending
event-PaymentReceived = { $amount } received
event-PaymentUnexpected = { $amount } came in unexpectedly ({ $why })
event-RefundOwed = { $amount } to be given back
event-RefundMade = { $amount } given back
event-OrderPacked = Packed
event-OrderOut = Sent out, bill { $bill }
event-OrderDelivered = Delivered
event-OrderBroughtBack = Came back { $reason }
event-AcknowledgementDue = Customer told that the order has arrived
event-ShopkeeperReminded = Shopkeeper reminded
event-CustomerToldOfWait = Customer told of the wait
event-PaidWordDue = Customer told that the money came

start-title = Haat is running
start-lead = Buying and shopkeeping on WhatsApp, for small shops.
start-shops = Shops
start-phones = The phones
start-phones-about = A customer's and a shopkeeper's WhatsApp, side by side. Write an order there.
start-board = Order board
start-poster = QR poster
start-chat = Chat link
start-private = The order board opens with the shop's own link: haat console-link
start-sample = Sample shops for trying out; no message leaves this machine.

poster-headline = Order on WhatsApp
poster-step-1 = Scan this code with your phone
poster-step-2 = Write what you need, as you would say it
poster-step-3 = Pay on the phone or at the door
poster-number = or write to


gone-title = Not found
gone-text = There is nothing at this address, or the link is not complete.

board-refused = That cannot be done now.
refused-wrong-code = The door code is not right. Ask the customer for it again.
refused-not-paid-yet = The customer has not paid yet.
refused-swap-unanswered = The customer has not answered the swap yet.
refused-nothing-left = The last item cannot be taken out; reject or cancel the order instead.
refused-not-now = The order has moved on; that cannot be done any more.

link-greeting = Hello, { $shop } [{ $code }]
trouble-title = Just a moment
trouble-text = Haat cannot reach its database now. This page will work again shortly.

nav-pages = Pages
nav-orders = Orders
nav-money = Money
nav-words = Words
till-today = Taken today
till-claims = To check in your bank
till-claims-about = These customers say that they have paid. Compare with your bank’s message before you tap.
till-confirm = Money has come
till-deny = Money not seen
till-exceptions = Not where it should be
till-all-well = Every rupee is where it should be.
till-mends-itself = It goes back by itself; nothing to do.
till-mended = Put right lately
till-order-no = Order no.
till-send-back = To send back yourself
till-utr = UTR of your transfer (optional)
till-sent-back = Sent back
till-waiting = Asked for, not paid yet
till-nothing-waits = No payment is open.
till-riders = Cash with your people
till-rupees = Rupees
till-float = Give change
till-hand-in = Handed in
till-change = Change you owe
till-pay-out = Paid out
till-cost = WhatsApp messages this month
cost-free = { $free } free, { $left } free ones left
cost-doubtful = A price in it is not confirmed yet.
rail-whatsapp = paid in the chat
rail-gateway = payment link
rail-upi = to your UPI
talk-own-app = From your own WhatsApp
talk-photo = Photo from the customer
talk-file = Open the file
person-phone = Phone
person-no-talk = Nothing was said lately.
memory-title = What is remembered
memory-often = often
memory-nothing = Nothing is remembered of this customer.
memory-erase = Erase…
memory-erase-about = Orders, bills and khata stay: the law and your books need them.
memory-erase-goods = Only the goods
memory-erase-all = Erase all of it
consent-title = Agreed to
consent-yes = yes
consent-no = no
consent-service = Messages about orders
consent-marketing = Offers
consent-from-wrote_first = wrote first
consent-from-poster = by the poster
consent-from-ad = by an advertisement
consent-from-paper = told you
consent-from-word = wrote it
consent-from-tap = by a tap
consent-from-order = with an order
consent-from-settings = in WhatsApp’s settings
consent-from-refused = WhatsApp refused an offer
words-title = Your shop’s own words
words-about = What customers and you call the goods. Forget a word that means something else.
words-none = No words have been learnt yet.
words-set-up = set up with the goods
words-from-customers = learnt from customers
words-from = taught by { $name }
words-forget = Forget
refused-utr-used = That number of a transfer counts for another order already.
refused-bad-utr = A UTR has 12 digits.
refused-utr-needed = The number of the transfer (UTR) is needed.
refused-remedy-not-possible = That cannot be done with this money any more.
refused-no-such-order = There is no such order.
cost-messages = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
person-orders = { $count ->
    [one] 1 delivered
   *[other] { $count } delivered
}
ask-utr = UTR in your bank’s message (optional)
event-TransferClaimed = Customer says it is paid { $utr }
event-TransferNotSeen = The transfer was not found
event-ClaimWaits = { $amount } still to be checked in the bank { $utr }
event-AskExpired = { $amount } was asked for and has not come yet
event-RefundByHand = { $amount } to be sent back by you
event-PaymentSplit = Paid in parts: { $parts }
event-PaymentSplit-whole = Paid in one way again
event-ExceptionRaised = { $amount } is not where it should be: { $why }
event-ExceptionResolved = { $amount } put right ({ $why }): { $remedy }
event-DisputeAsks = The customer’s bank waits for an answer about this payment
event-DisputeWon = The bank has decided: the money stays with the shop
event-LateMoney = { $amount } came after the cancel: may be taken again
event-OrderTakenAgain = Taken again, the money had come late
fault-title = Something went wrong
fault-text = This page has a fault. It has been written down; nothing was changed by it. Please go back and try again.
