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
