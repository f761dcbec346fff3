# The words of the pages and papers, Punjabi.

board-title = ਆਰਡਰ
board-empty = ਇੱਥੇ ਕੋਈ ਆਰਡਰ ਨਹੀਂ
board-quiet = ਹਾਲੇ ਕੋਈ ਆਰਡਰ ਨਹੀਂ। ਗਾਹਕ ਦੇ ਪੱਕਾ ਕਰਦੇ ਹੀ ਇੱਥੇ ਦਿਸੇਗਾ।
board-sent = ਹੋ ਗਿਆ।
board-waiting = ਭੇਜ ਦਿੱਤਾ। ਥੋੜ੍ਹੀ ਦੇਰ ਵਿੱਚ ਇੱਥੇ ਦਿਸੇਗਾ।
board-live = ਚਾਲੂ
board-lost = ਸੰਪਰਕ ਟੁੱਟਿਆ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਹੋ ਰਹੀ ਹੈ
board-back = ਸਾਰੇ ਆਰਡਰ
board-open = ਖੋਲ੍ਹੋ
board-items = { $count ->
    [one] 1 ਚੀਜ਼
   *[other] { $count } ਚੀਜ਼ਾਂ
}
board-all = ਪੂਰੀ ਲਿਸਟ

column-placed = ਨਵੇਂ
column-accepted = ਲਏ ਹੋਏ
column-packed = ਪੈਕ
column-out = ਰਾਹ ਵਿੱਚ
column-closed = ਅੱਜ ਪੂਰੇ

state-placed = ਨਵਾਂ
state-accepted = ਲੈ ਲਿਆ
state-packed = ਪੈਕ ਹੋਇਆ
state-out = ਰਾਹ ਵਿੱਚ
state-ready = ਲੈ ਜਾਣ ਲਈ ਤਿਆਰ
state-delivered = ਪਹੁੰਚ ਗਿਆ
state-returned = ਵਾਪਸ ਆਇਆ
state-rejected = ਨਾਂਹ ਕੀਤੀ
state-cancelled = ਕੈਂਸਲ

act-accept = ਲੈ ਲਓ
act-reject = ਨਾਂਹ ਕਰੋ
act-cancel = ਆਰਡਰ ਕੈਂਸਲ ਕਰੋ
act-pack = ਪੈਕ ਹੋ ਗਿਆ
act-out = ਭੇਜ ਦਿੱਤਾ
act-ready = ਤਿਆਰ ਹੈ
act-deliver = ਪਹੁੰਚਾ ਦਿੱਤਾ
act-back = ਵਾਪਸ ਆਇਆ
act-out-of-stock = ਮੁੱਕ ਗਿਆ
ask-code = ਦਰਵਾਜ਼ੇ ਦਾ ਕੋਡ
ask-reason = ਵਜ੍ਹਾ (ਜੇ ਚਾਹੋ)

pay-upi = UPI
pay-cash = ਨਕਦ
pay-khata = ਖਾਤਾ
money-not-asked = ਲੈਣੇ ਬਾਕੀ
money-asked = ਮੰਗੇ ਹਨ, ਮਿਲੇ ਨਹੀਂ
money-claimed = ਕਹਿੰਦੇ ਹਨ ਭੇਜ ਦਿੱਤੇ; ਬੈਂਕ ਵਿੱਚ ਵੇਖ ਲਓ
money-pending = ਪੇਮੈਂਟ ਰੁਕੀ ਹੈ
money-paid = ਮਿਲ ਗਏ
money-refund-due = ਮੋੜਨੇ ਹਨ
money-refunded = ਮੋੜ ਦਿੱਤੇ

fulfil-delivery = ਘਰ
fulfil-pickup = ਦੁਕਾਨ ਤੋਂ

order-title = ਆਰਡਰ { $order }
order-lines = ਸਮਾਨ
order-story = ਕੀ-ਕੀ ਹੋਇਆ
order-chat = ਗੱਲਬਾਤ
order-customer = ਗਾਹਕ
order-money = ਪੇਮੈਂਟ
order-where = ਕਿੱਥੇ
order-when = ਕਦੋਂ
order-as-soon = ਜਿੰਨੀ ਛੇਤੀ ਹੋ ਸਕੇ
order-delivery-fee = ਡਿਲੀਵਰੀ
order-rounding = ਰਾਊਂਡਿੰਗ
order-total = ਕੁੱਲ
order-bill = ਬਿੱਲ { $number }
order-removed = ਕੱਢ ਦਿੱਤਾ
order-swap = ਬਦਲੇ ਵਿੱਚ ਹੋਰ ਪੁੱਛਿਆ ਹੈ
order-asked = ਇਹ ਵੀ ਮੰਗਿਆ ਹੈ
order-no-words = ਇਸ ਆਰਡਰ ਬਾਰੇ ਹਾਲੇ ਕੋਈ ਗੱਲ ਨਹੀਂ ਹੋਈ।

ago-now = ਹੁਣੇ
ago-minutes = { $n } ਮਿੰਟ
ago-hours = { $n } ਘੰਟੇ
ago-days = { $n } ਦਿਨ

event-OrderPlaced = ਆਰਡਰ ਆਇਆ, { $total }
event-OrderAccepted = ਲੈ ਲਿਆ
event-OrderRejected = ਨਾਂਹ ਕੀਤੀ { $reason }
event-OrderCancelled = ਕੈਂਸਲ ਹੋਇਆ { $reason }
event-LineTakenOut = ਚੀਜ਼ { $line } ਕੱਢੀ, ਕੁੱਲ { $total }
event-LinesAdded = ਚੀਜ਼ਾਂ ਜੋੜੀਆਂ, ਕੁੱਲ { $total }
event-AdditionAsked = ਹੋਰ ਮੰਗਿਆ, ਕੁੱਲ { $total } ਹੋਵੇਗਾ
event-AdditionDeclined = ਨਾਲ ਨਹੀਂ ਭੇਜਿਆ, ਕੁੱਲ { $total }
event-LineChanged = ਗਾਹਕ ਨੇ ਚੀਜ਼ { $line } ਬਦਲੀ, ਕੁੱਲ { $total }
event-SwapOffered = ਚੀਜ਼ { $line } ਦੇ ਬਦਲੇ ਹੋਰ ਪੁੱਛਿਆ
event-SwapAnswered-yes = ਬਦਲਣਾ ਮਨਜ਼ੂਰ, ਕੁੱਲ { $total }
event-SwapAnswered-no = ਬਦਲਣਾ ਮਨਜ਼ੂਰ ਨਹੀਂ, ਕੁੱਲ { $total }
event-PayByChanged = ਹੁਣ ਪੇਮੈਂਟ { $pay }
event-PaymentAsked = { $amount } ਦੀ ਪੇਮੈਂਟ ਮੰਗੀ
event-PaymentPending = ਪੇਮੈਂਟ ਰੁਕੀ ਹੈ
event-PaymentReceived = { $amount } ਮਿਲੇ
event-PaymentUnexpected = { $amount } ਬਿਨਾਂ ਹਿਸਾਬ ਆਏ ({ $why })
event-RefundOwed = { $amount } ਮੋੜਨੇ ਹਨ
event-RefundMade = { $amount } ਮੋੜ ਦਿੱਤੇ
event-OrderPacked = ਪੈਕ ਹੋਇਆ
event-OrderOut = ਭੇਜਿਆ, ਬਿੱਲ { $bill }
event-OrderDelivered = ਪਹੁੰਚ ਗਿਆ
event-OrderBroughtBack = ਵਾਪਸ ਆਇਆ { $reason }
event-AcknowledgementDue = ਗਾਹਕ ਨੂੰ ਦੱਸਿਆ ਕਿ ਆਰਡਰ ਮਿਲ ਗਿਆ
event-ShopkeeperReminded = ਦੁਕਾਨਦਾਰ ਨੂੰ ਯਾਦ ਕਰਾਇਆ
event-CustomerToldOfWait = ਗਾਹਕ ਨੂੰ ਦੇਰ ਬਾਰੇ ਦੱਸਿਆ
event-PaidWordDue = ਗਾਹਕ ਨੂੰ ਦੱਸਿਆ ਕਿ ਪੈਸੇ ਮਿਲ ਗਏ

start-title = ਹਾਟ ਚਾਲੂ ਹੈ
start-lead = ਛੋਟੀਆਂ ਦੁਕਾਨਾਂ ਲਈ WhatsApp ’ਤੇ ਖ਼ਰੀਦਦਾਰੀ ਤੇ ਦੁਕਾਨਦਾਰੀ।
start-shops = ਦੁਕਾਨਾਂ
start-phones = ਫ਼ੋਨ
start-phones-about = ਗਾਹਕ ਤੇ ਦੁਕਾਨਦਾਰ ਦਾ WhatsApp ਨਾਲ-ਨਾਲ। ਉੱਥੇ ਆਰਡਰ ਲਿਖ ਕੇ ਵੇਖੋ।
start-board = ਆਰਡਰ ਬੋਰਡ
start-poster = QR ਪੋਸਟਰ
start-chat = ਚੈਟ ਲਿੰਕ
start-private = ਆਰਡਰ ਬੋਰਡ ਦੁਕਾਨ ਦੇ ਆਪਣੇ ਲਿੰਕ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ: haat console-link
start-sample = ਅਜ਼ਮਾਉਣ ਲਈ ਨਮੂਨਾ ਦੁਕਾਨਾਂ; ਕੋਈ ਮੈਸੇਜ ਇਸ ਮਸ਼ੀਨ ਤੋਂ ਬਾਹਰ ਨਹੀਂ ਜਾਂਦਾ।

poster-headline = WhatsApp ’ਤੇ ਆਰਡਰ ਕਰੋ
poster-step-1 = ਇਹ ਕੋਡ ਆਪਣੇ ਫ਼ੋਨ ਨਾਲ ਸਕੈਨ ਕਰੋ
poster-step-2 = ਜੋ ਚਾਹੀਦਾ, ਉਵੇਂ ਹੀ ਲਿਖੋ ਜਿਵੇਂ ਬੋਲਦੇ ਹੋ
poster-step-3 = ਫ਼ੋਨ ’ਤੇ ਜਾਂ ਸਮਾਨ ਆਉਣ ’ਤੇ ਪੈਸੇ ਦਿਓ
poster-number = ਜਾਂ ਇਸ ਨੰਬਰ ’ਤੇ ਲਿਖੋ


gone-title = ਨਹੀਂ ਲੱਭਾ
gone-text = ਇਸ ਪਤੇ ’ਤੇ ਕੁਝ ਨਹੀਂ, ਜਾਂ ਲਿੰਕ ਪੂਰਾ ਨਹੀਂ।

board-refused = ਇਹ ਹੁਣ ਨਹੀਂ ਹੋ ਸਕਦਾ।
refused-wrong-code = ਦਰਵਾਜ਼ੇ ਦਾ ਕੋਡ ਸਹੀ ਨਹੀਂ। ਗਾਹਕ ਤੋਂ ਫਿਰ ਪੁੱਛੋ।
refused-not-paid-yet = ਗਾਹਕ ਨੇ ਹਾਲੇ ਪੈਸੇ ਨਹੀਂ ਦਿੱਤੇ।
refused-swap-unanswered = ਬਦਲਣ ਬਾਰੇ ਗਾਹਕ ਨੇ ਹਾਲੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ।
refused-nothing-left = ਆਖ਼ਰੀ ਚੀਜ਼ ਨਹੀਂ ਨਿਕਲ ਸਕਦੀ; ਆਰਡਰ ਦੀ ਨਾਂਹ ਕਰੋ ਜਾਂ ਕੈਂਸਲ ਕਰੋ।
refused-not-now = ਆਰਡਰ ਅੱਗੇ ਵਧ ਗਿਆ ਹੈ; ਹੁਣ ਇਹ ਨਹੀਂ ਹੋ ਸਕਦਾ।

link-greeting = ਸਤ ਸ੍ਰੀ ਅਕਾਲ, { $shop } [{ $code }]
trouble-title = ਜ਼ਰਾ ਰੁਕੋ
trouble-text = ਹਾਟ ਨੂੰ ਹੁਣ ਡਾਟਾਬੇਸ ਨਹੀਂ ਮਿਲ ਰਿਹਾ। ਥੋੜ੍ਹੀ ਦੇਰ ਵਿੱਚ ਇਹ ਪੰਨਾ ਫਿਰ ਚੱਲੇਗਾ।

nav-pages = ਪੰਨੇ
nav-orders = ਆਰਡਰ
nav-money = ਪੈਸੇ
nav-words = ਸ਼ਬਦ
till-today = ਅੱਜ ਆਏ
till-claims = ਆਪਣੇ ਬੈਂਕ ਵਿੱਚ ਵੇਖੋ
till-claims-about = ਇਹ ਗਾਹਕ ਕਹਿੰਦੇ ਹਨ ਕਿ ਪੈਸੇ ਭੇਜ ਦਿੱਤੇ। ਬਟਨ ਦਬਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਬੈਂਕ ਦੇ ਮੈਸੇਜ ਨਾਲ ਮਿਲਾ ਲਓ।
till-confirm = ਪੈਸੇ ਆ ਗਏ
till-deny = ਪੈਸੇ ਨਹੀਂ ਦਿਸੇ
till-exceptions = ਜੋ ਹਿਸਾਬ ਵਿੱਚ ਨਹੀਂ ਬੈਠੇ
till-all-well = ਹਰ ਰੁਪਈਆ ਆਪਣੀ ਥਾਂ ’ਤੇ ਹੈ।
till-mends-itself = ਇਹ ਆਪੇ ਮੁੜ ਰਹੇ ਹਨ; ਕੁਝ ਨਹੀਂ ਕਰਨਾ।
till-mended = ਹਾਲ ਵਿੱਚ ਠੀਕ ਕੀਤੇ
till-order-no = ਆਰਡਰ ਨੰ.
till-send-back = ਤੁਸੀਂ ਮੋੜਨੇ ਹਨ
till-utr = ਤੁਹਾਡੇ ਟ੍ਰਾਂਸਫਰ ਦਾ UTR (ਜੇ ਚਾਹੋ)
till-sent-back = ਮੋੜ ਦਿੱਤੇ
till-waiting = ਮੰਗੇ ਹਨ, ਹਾਲੇ ਆਏ ਨਹੀਂ
till-nothing-waits = ਕੋਈ ਪੇਮੈਂਟ ਬਾਕੀ ਨਹੀਂ।
till-riders = ਤੁਹਾਡੇ ਬੰਦਿਆਂ ਕੋਲ ਨਕਦ
till-rupees = ਰੁਪਏ
till-float = ਛੁੱਟੇ ਦਿਓ
till-hand-in = ਜਮ੍ਹਾਂ ਕੀਤੇ
till-change = ਦੇਣ ਵਾਲੇ ਛੁੱਟੇ
till-pay-out = ਦੇ ਦਿੱਤੇ
till-cost = ਇਸ ਮਹੀਨੇ ਦੇ WhatsApp ਮੈਸੇਜ
cost-free = { $free } ਮੁਫ਼ਤ, { $left } ਮੁਫ਼ਤ ਬਾਕੀ
cost-doubtful = ਇਸ ਵਿੱਚ ਇੱਕ ਰੇਟ ਹਾਲੇ ਪੱਕਾ ਨਹੀਂ।
rail-whatsapp = ਚੈਟ ਵਿੱਚ ਪੇਮੈਂਟ
rail-gateway = ਪੇਮੈਂਟ ਲਿੰਕ
rail-upi = ਤੁਹਾਡੇ UPI ’ਤੇ
talk-own-app = ਤੁਹਾਡੇ ਆਪਣੇ WhatsApp ਤੋਂ
talk-photo = ਗਾਹਕ ਦੀ ਫ਼ੋਟੋ
talk-file = ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ
person-phone = ਫ਼ੋਨ
person-no-talk = ਹਾਲ ਵਿੱਚ ਕੋਈ ਗੱਲ ਨਹੀਂ ਹੋਈ।
memory-title = ਕੀ ਯਾਦ ਰੱਖਿਆ ਹੈ
memory-often = ਅਕਸਰ
memory-nothing = ਇਸ ਗਾਹਕ ਬਾਰੇ ਕੁਝ ਯਾਦ ਨਹੀਂ ਰੱਖਿਆ।
memory-erase = ਮਿਟਾਓ…
memory-erase-about = ਆਰਡਰ, ਬਿੱਲ ਤੇ ਖਾਤਾ ਰਹਿਣਗੇ: ਕਾਨੂੰਨ ਤੇ ਹਿਸਾਬ ਲਈ ਚਾਹੀਦੇ ਹਨ।
memory-erase-goods = ਸਿਰਫ਼ ਸਮਾਨ
memory-erase-all = ਸਭ ਮਿਟਾ ਦਿਓ
consent-title = ਕਿਸ ਗੱਲ ਦੀ ਹਾਂ
consent-yes = ਹਾਂ
consent-no = ਨਹੀਂ
consent-service = ਆਰਡਰ ਦੇ ਮੈਸੇਜ
consent-marketing = ਆਫ਼ਰ
consent-from-wrote_first = ਪਹਿਲਾਂ ਉਹਨਾਂ ਲਿਖਿਆ
consent-from-poster = ਪੋਸਟਰ ਤੋਂ
consent-from-ad = ਇਸ਼ਤਿਹਾਰ ਤੋਂ
consent-from-paper = ਤੁਹਾਨੂੰ ਦੱਸਿਆ
consent-from-word = ਲਿਖ ਕੇ
consent-from-tap = ਬਟਨ ਨਾਲ
consent-from-order = ਆਰਡਰ ਦੇ ਨਾਲ
consent-from-settings = WhatsApp ਦੀ ਸੈਟਿੰਗ ਤੋਂ
consent-from-refused = WhatsApp ਨੇ ਆਫ਼ਰ ਰੋਕਿਆ
words-title = ਤੁਹਾਡੀ ਦੁਕਾਨ ਦੇ ਆਪਣੇ ਸ਼ਬਦ
words-about = ਗਾਹਕ ਤੇ ਤੁਸੀਂ ਸਮਾਨ ਨੂੰ ਜੋ ਕਹਿੰਦੇ ਹੋ। ਜਿਸ ਸ਼ਬਦ ਦਾ ਮਤਲਬ ਹੋਰ ਹੈ, ਉਹ ਭੁਲਾ ਦਿਓ।
words-none = ਹਾਲੇ ਕੋਈ ਸ਼ਬਦ ਨਹੀਂ ਸਿੱਖਿਆ।
words-set-up = ਸਮਾਨ ਦੇ ਨਾਲ ਦਰਜ
words-from-customers = ਗਾਹਕਾਂ ਤੋਂ ਸਿੱਖਿਆ
words-from = { $name } ਨੇ ਸਿਖਾਇਆ
words-forget = ਭੁਲਾ ਦਿਓ
refused-utr-used = ਇਹ UTR ਪਹਿਲਾਂ ਹੀ ਹੋਰ ਆਰਡਰ ਵਿੱਚ ਗਿਣਿਆ ਗਿਆ ਹੈ।
refused-bad-utr = UTR ਵਿੱਚ 12 ਅੰਕ ਹੁੰਦੇ ਹਨ।
refused-utr-needed = ਟ੍ਰਾਂਸਫਰ ਦਾ UTR ਨੰਬਰ ਚਾਹੀਦਾ ਹੈ।
refused-remedy-not-possible = ਇਹਨਾਂ ਪੈਸਿਆਂ ਨਾਲ ਹੁਣ ਇਹ ਨਹੀਂ ਹੋ ਸਕਦਾ।
refused-no-such-order = ਇਹੋ ਜਿਹਾ ਕੋਈ ਆਰਡਰ ਨਹੀਂ।
cost-messages = { $count ->
    [one] 1 ਮੈਸੇਜ
   *[other] { $count } ਮੈਸੇਜ
}
person-orders = { $count ->
    [one] 1 ਪਹੁੰਚਿਆ
   *[other] { $count } ਪਹੁੰਚੇ
}
ask-utr = ਬੈਂਕ ਦੇ ਮੈਸੇਜ ਦਾ UTR (ਜੇ ਚਾਹੋ)
event-TransferClaimed = ਗਾਹਕ ਕਹਿੰਦੇ ਹਨ, ਪੈਸੇ ਭੇਜ ਦਿੱਤੇ { $utr }
event-TransferNotSeen = ਭੇਜੇ ਪੈਸੇ ਨਹੀਂ ਦਿਸੇ
event-ClaimWaits = { $amount } ਹਾਲੇ ਬੈਂਕ ਵਿੱਚ ਵੇਖਣੇ ਹਨ { $utr }
event-AskExpired = { $amount } ਮੰਗੇ ਗਏ, ਹਾਲੇ ਨਹੀਂ ਆਏ
event-RefundByHand = { $amount } ਤੁਸੀਂ ਮੋੜਨੇ ਹਨ
event-PaymentSplit = ਹਿੱਸਿਆਂ ਵਿੱਚ ਪੇਮੈਂਟ: { $parts }
event-PaymentSplit-whole = ਫਿਰ ਇੱਕੋ ਤਰੀਕੇ ਨਾਲ ਪੇਮੈਂਟ
event-ExceptionRaised = { $amount } ਹਿਸਾਬ ਵਿੱਚ ਨਹੀਂ ਬੈਠੇ: { $why }
event-ExceptionResolved = { $amount } ਠੀਕ ਕੀਤੇ ({ $why }): { $remedy }
event-DisputeAsks = ਇਸ ਪੇਮੈਂਟ ਬਾਰੇ ਗਾਹਕ ਦਾ ਬੈਂਕ ਜਵਾਬ ਮੰਗ ਰਿਹਾ ਹੈ
event-DisputeWon = ਬੈਂਕ ਦਾ ਫ਼ੈਸਲਾ: ਪੈਸੇ ਦੁਕਾਨ ਦੇ ਹੀ ਰਹੇ
event-LateMoney = ਰੱਦ ਤੋਂ ਬਾਅਦ { $amount } ਆਏ: ਫਿਰ ਲਿਆ ਜਾ ਸਕਦਾ ਹੈ
event-OrderTakenAgain = ਫਿਰ ਲਿਆ ਗਿਆ, ਪੈਸੇ ਦੇਰ ਨਾਲ ਆਏ ਸਨ
fault-title = ਕੁਝ ਗੜਬੜ ਹੋਈ
fault-text = ਇਸ ਪੰਨੇ ਵਿੱਚ ਗੜਬੜ ਹੈ। ਲਿਖ ਲਈ ਗਈ ਹੈ; ਇਸ ਨਾਲ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਪਿੱਛੇ ਜਾ ਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
