# The words of the pages and papers, Kannada.

board-title = ಆರ್ಡರ್‌ಗಳು
board-empty = ಇಲ್ಲಿ ಆರ್ಡರ್ ಇಲ್ಲ
board-quiet = ಇನ್ನೂ ಆರ್ಡರ್ ಬಂದಿಲ್ಲ. ಗಿರಾಕಿ ಖಚಿತ ಮಾಡಿದ ತಕ್ಷಣ ಇಲ್ಲಿ ಕಾಣುತ್ತೆ.
board-sent = ಆಯ್ತು.
board-waiting = ಕಳಿಸಿದೆ. ಸ್ವಲ್ಪ ಹೊತ್ತಲ್ಲಿ ಇಲ್ಲಿ ಕಾಣುತ್ತೆ.
board-live = ಚಾಲ್ತಿ
board-lost = ಸಂಪರ್ಕ ಹೋಯ್ತು, ಮತ್ತೆ ಪ್ರಯತ್ನ ನಡೀತಿದೆ
board-back = ಎಲ್ಲ ಆರ್ಡರ್‌ಗಳು
board-open = ತೆರೆಯಿರಿ
board-items = { $count ->
    [one] 1 ಐಟಂ
   *[other] { $count } ಐಟಂ
}
board-all = ಪೂರ್ತಿ ಪಟ್ಟಿ

column-placed = ಹೊಸದು
column-accepted = ತಗೊಂಡದ್ದು
column-packed = ಪ್ಯಾಕ್ ಆದದ್ದು
column-out = ದಾರಿಯಲ್ಲಿ
column-closed = ಇವತ್ತು ಮುಗಿದದ್ದು

state-placed = ಹೊಸದು
state-accepted = ತಗೊಂಡಿದೆ
state-packed = ಪ್ಯಾಕ್ ಆಗಿದೆ
state-out = ದಾರಿಯಲ್ಲಿದೆ
state-ready = ಒಯ್ಯಲು ರೆಡಿ
state-delivered = ತಲುಪಿದೆ
state-returned = ವಾಪಸ್ ಬಂತು
state-rejected = ಬೇಡ ಅಂದದ್ದು
state-cancelled = ಕ್ಯಾನ್ಸಲ್

act-accept = ತಗೊಳ್ಳಿ
act-reject = ಬೇಡ ಅನ್ನಿ
act-cancel = ಆರ್ಡರ್ ಕ್ಯಾನ್ಸಲ್
act-pack = ಪ್ಯಾಕ್ ಆಯ್ತು
act-out = ಕಳಿಸಿದೆ
act-ready = ಒಯ್ಯಲು ರೆಡಿ
act-deliver = ತಲುಪಿಸಿದೆ
act-back = ವಾಪಸ್ ಬಂತು
act-out-of-stock = ಖಾಲಿ
ask-code = ಬಾಗಿಲ ಕೋಡ್
ask-reason = ಕಾರಣ (ಬೇಕಿದ್ರೆ)

pay-upi = UPI
pay-cash = ನಗದು
pay-khata = ಖಾತೆ
money-not-asked = ತಗೊಬೇಕು
money-asked = ಕೇಳಿದೆ, ಇನ್ನೂ ಬಂದಿಲ್ಲ
money-claimed = ಕಳಿಸಿದೆ ಅಂತಾರೆ; ಬ್ಯಾಂಕ್‌ನಲ್ಲಿ ನೋಡಿ
money-pending = ಪೇಮೆಂಟ್ ನಿಂತಿದೆ
money-paid = ದುಡ್ಡು ಬಂತು
money-refund-due = ವಾಪಸ್ ಕೊಡಬೇಕು
money-refunded = ವಾಪಸ್ ಕೊಟ್ಟಿದೆ

fulfil-delivery = ಮನೆಗೆ
fulfil-pickup = ಅಂಗಡಿಯಲ್ಲಿ

order-title = ಆರ್ಡರ್ { $order }
order-lines = ಸಾಮಾನು
order-story = ಏನೇನಾಯ್ತು
order-chat = ಮಾತುಕತೆ
order-customer = ಗಿರಾಕಿ
order-money = ಪೇಮೆಂಟ್
order-where = ಎಲ್ಲಿ
order-when = ಯಾವಾಗ
order-as-soon = ಆದಷ್ಟು ಬೇಗ
order-delivery-fee = ಡೆಲಿವರಿ
order-rounding = ರೌಂಡಿಂಗ್
order-total = ಒಟ್ಟು
order-bill = ಬಿಲ್ { $number }
order-removed = ತೆಗೆದಿದೆ
order-swap = ಬದಲಿ ಕೇಳಿದೆ
order-asked = ಇದನ್ನೂ ಕೇಳಿದ್ದಾರೆ
order-no-words = ಈ ಆರ್ಡರ್ ಬಗ್ಗೆ ಇನ್ನೂ ಮಾತುಕತೆ ಆಗಿಲ್ಲ.

ago-now = ಈಗ
ago-minutes = { $n } ನಿಮಿಷ
ago-hours = { $n } ಗಂಟೆ
ago-days = { $n } ದಿನ

event-OrderPlaced = ಆರ್ಡರ್ ಬಂತು, { $total }
event-OrderAccepted = ತಗೊಂಡಿದೆ
event-OrderRejected = ಬೇಡ ಅಂದದ್ದು { $reason }
event-OrderCancelled = ಕ್ಯಾನ್ಸಲ್ ಆಯ್ತು { $reason }
event-LineTakenOut = ಐಟಂ { $line } ತೆಗೆದಿದೆ, ಒಟ್ಟು { $total }
event-LinesAdded = ಐಟಂ ಸೇರಿಸಿದೆ, ಒಟ್ಟು { $total }
event-AdditionAsked = ಇನ್ನೂ ಕೇಳಿದ್ದಾರೆ, ಒಟ್ಟು { $total } ಆಗುತ್ತೆ
event-AdditionDeclined = ಜೊತೆಗೆ ಕಳಿಸಿಲ್ಲ, ಒಟ್ಟು { $total }
event-LineChanged = ಗ್ರಾಹಕರು ಐಟಂ { $line } ಬದಲಾಯಿಸಿದ್ದಾರೆ, ಒಟ್ಟು { $total }
event-SwapOffered = ಐಟಂ { $line } ಗೆ ಬದಲಿ ಕೇಳಿದೆ
event-SwapAnswered-yes = ಬದಲಿ ಸರಿ, ಒಟ್ಟು { $total }
event-SwapAnswered-no = ಬದಲಿ ಬೇಡ, ಒಟ್ಟು { $total }
event-PayByChanged = ಈಗ ಪೇಮೆಂಟ್ { $pay }
event-PaymentAsked = { $amount } ಪೇಮೆಂಟ್ ಕೇಳಿದೆ
event-PaymentPending = ಪೇಮೆಂಟ್ ನಿಂತಿದೆ
event-PaymentReceived = { $amount } ಬಂತು
event-PaymentUnexpected = { $amount } ಅನಿರೀಕ್ಷಿತವಾಗಿ ಬಂತು ({ $why })
event-RefundOwed = { $amount } ವಾಪಸ್ ಕೊಡಬೇಕು
event-RefundMade = { $amount } ವಾಪಸ್ ಕೊಟ್ಟಿದೆ
event-OrderPacked = ಪ್ಯಾಕ್ ಆಯ್ತು
event-OrderOut = ಕಳಿಸಿದೆ, ಬಿಲ್ { $bill }
event-OrderDelivered = ತಲುಪಿದೆ
event-OrderBroughtBack = ವಾಪಸ್ ಬಂತು { $reason }
event-AcknowledgementDue = ಆರ್ಡರ್ ತಲುಪಿತು ಅಂತ ಗಿರಾಕಿಗೆ ಹೇಳಿದೆ
event-ShopkeeperReminded = ಅಂಗಡಿಯವರಿಗೆ ನೆನಪಿಸಿದೆ
event-CustomerToldOfWait = ತಡ ಆಗುತ್ತೆ ಅಂತ ಗಿರಾಕಿಗೆ ಹೇಳಿದೆ
event-PaidWordDue = ದುಡ್ಡು ಬಂತು ಅಂತ ಗಿರಾಕಿಗೆ ಹೇಳಿದೆ

start-title = Haat ನಡೀತಿದೆ
start-lead = ಸಣ್ಣ ಅಂಗಡಿಗಳಿಗಾಗಿ WhatsApp ನಲ್ಲಿ ಕೊಳ್ಳೋದು, ಮಾರೋದು.
start-shops = ಅಂಗಡಿಗಳು
start-phones = ಫೋನ್‌ಗಳು
start-phones-about = ಗಿರಾಕಿ ಮತ್ತು ಅಂಗಡಿಯವರ WhatsApp ಪಕ್ಕಪಕ್ಕದಲ್ಲಿ. ಅಲ್ಲಿ ಒಂದು ಆರ್ಡರ್ ಬರೆದು ನೋಡಿ.
start-board = ಆರ್ಡರ್ ಬೋರ್ಡ್
start-poster = QR ಪೋಸ್ಟರ್
start-chat = ಚಾಟ್ ಲಿಂಕ್
start-private = ಆರ್ಡರ್ ಬೋರ್ಡ್ ಅಂಗಡಿಯ ಸ್ವಂತ ಲಿಂಕ್‌ನಿಂದ ತೆರೆಯುತ್ತೆ: haat console-link
start-sample = ಪ್ರಯತ್ನಿಸಿ ನೋಡೋಕೆ ಮಾದರಿ ಅಂಗಡಿಗಳು; ಯಾವ ಮೆಸೇಜೂ ಈ ಮೆಷಿನ್‌ನಿಂದ ಹೊರಗೆ ಹೋಗಲ್ಲ.

poster-headline = WhatsApp ನಲ್ಲಿ ಆರ್ಡರ್ ಮಾಡಿ
poster-step-1 = ಈ ಕೋಡನ್ನು ಫೋನ್‌ನಿಂದ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ
poster-step-2 = ಬೇಕಾದ್ದನ್ನು ಮಾತಾಡೋ ಹಾಗೇ ಬರೆಯಿರಿ
poster-step-3 = ಫೋನ್‌ನಲ್ಲಿ ಅಥವಾ ಸಾಮಾನು ಬಂದಾಗ ದುಡ್ಡು ಕೊಡಿ
poster-number = ಅಥವಾ ಈ ನಂಬರ್‌ಗೆ ಬರೆಯಿರಿ


gone-title = ಸಿಗಲಿಲ್ಲ
gone-text = ಈ ವಿಳಾಸದಲ್ಲಿ ಏನೂ ಇಲ್ಲ, ಅಥವಾ ಲಿಂಕ್ ಪೂರ್ತಿ ಇಲ್ಲ.

board-refused = ಇದು ಈಗ ಆಗಲ್ಲ.
refused-wrong-code = ಬಾಗಿಲ ಕೋಡ್ ತಪ್ಪಾಗಿದೆ. ಗಿರಾಕಿಯನ್ನು ಮತ್ತೆ ಕೇಳಿ.
refused-not-paid-yet = ಗಿರಾಕಿ ಇನ್ನೂ ದುಡ್ಡು ಕೊಟ್ಟಿಲ್ಲ.
refused-swap-unanswered = ಬದಲಿ ಬಗ್ಗೆ ಗಿರಾಕಿ ಇನ್ನೂ ಹೇಳಿಲ್ಲ.
refused-nothing-left = ಕೊನೆಯ ಐಟಂ ತೆಗೆಯೋಕೆ ಆಗಲ್ಲ; ಆರ್ಡರ್ ಬೇಡ ಅನ್ನಿ ಅಥವಾ ಕ್ಯಾನ್ಸಲ್ ಮಾಡಿ.
refused-not-now = ಆರ್ಡರ್ ಮುಂದೆ ಹೋಗಿದೆ; ಇನ್ನು ಅದು ಆಗಲ್ಲ.

link-greeting = ನಮಸ್ತೆ, { $shop } [{ $code }]
trouble-title = ಒಂದು ನಿಮಿಷ
trouble-text = Haat ಗೆ ಈಗ ಡೇಟಾಬೇಸ್ ಸಿಗ್ತಿಲ್ಲ. ಸ್ವಲ್ಪ ಹೊತ್ತಲ್ಲಿ ಈ ಪುಟ ಮತ್ತೆ ನಡೆಯುತ್ತೆ.

nav-pages = ಪುಟಗಳು
nav-orders = ಆರ್ಡರ್‌ಗಳು
nav-money = ದುಡ್ಡು
nav-words = ಪದಗಳು
till-today = ಇವತ್ತು ಬಂದದ್ದು
till-claims = ನಿಮ್ಮ ಬ್ಯಾಂಕ್‌ನಲ್ಲಿ ನೋಡಿ
till-claims-about = ಈ ಗಿರಾಕಿಗಳು ದುಡ್ಡು ಕಳಿಸಿದೆ ಅಂತಾರೆ. ಬಟನ್ ಒತ್ತುವ ಮೊದಲು ಬ್ಯಾಂಕ್ ಮೆಸೇಜ್ ಜೊತೆ ಹೋಲಿಸಿ.
till-confirm = ದುಡ್ಡು ಬಂತು
till-deny = ದುಡ್ಡು ಕಾಣಲಿಲ್ಲ
till-exceptions = ಲೆಕ್ಕ ಕೂಡದ್ದು
till-all-well = ಪ್ರತಿ ರೂಪಾಯಿ ಸರಿಯಾಗಿದೆ.
till-mends-itself = ತಾನಾಗೇ ವಾಪಸ್ ಹೋಗುತ್ತೆ; ಏನೂ ಮಾಡಬೇಕಿಲ್ಲ.
till-mended = ಇತ್ತೀಚೆಗೆ ಸರಿಮಾಡಿದ್ದು
till-order-no = ಆರ್ಡರ್ ನಂ.
till-send-back = ನೀವು ವಾಪಸ್ ಕಳಿಸಬೇಕಾದ್ದು
till-utr = ನಿಮ್ಮ ವರ್ಗಾವಣೆಯ UTR (ಬೇಕಿದ್ರೆ)
till-sent-back = ವಾಪಸ್ ಕಳಿಸಿದೆ
till-waiting = ಕೇಳಿದೆ, ಇನ್ನೂ ಬಂದಿಲ್ಲ
till-nothing-waits = ಯಾವ ಪೇಮೆಂಟೂ ಬಾಕಿ ಇಲ್ಲ.
till-riders = ನಿಮ್ಮವರ ಹತ್ತಿರ ಇರುವ ನಗದು
till-rupees = ರೂಪಾಯಿ
till-float = ಚಿಲ್ಲರೆ ಕೊಡಿ
till-hand-in = ಒಪ್ಪಿಸಿದ್ದು
till-change = ನೀವು ಕೊಡಬೇಕಾದ ಚಿಲ್ಲರೆ
till-pay-out = ಕೊಟ್ಟಿದೆ
till-cost = ಈ ತಿಂಗಳ WhatsApp ಮೆಸೇಜ್
cost-free = { $free } ಉಚಿತ, ಇನ್ನೂ { $left } ಉಚಿತ ಉಳಿದಿದೆ
cost-doubtful = ಇದರಲ್ಲಿ ಒಂದು ಬೆಲೆ ಇನ್ನೂ ಖಚಿತ ಇಲ್ಲ.
rail-whatsapp = ಚಾಟ್‌ನಲ್ಲಿ ಪೇಮೆಂಟ್
rail-gateway = ಪೇಮೆಂಟ್ ಲಿಂಕ್
rail-upi = ನಿಮ್ಮ UPI ಗೆ
talk-own-app = ನಿಮ್ಮ ಸ್ವಂತ WhatsApp ನಿಂದ
talk-photo = ಗಿರಾಕಿ ಕಳಿಸಿದ ಫೋಟೋ
talk-file = ಫೈಲ್ ತೆರೆಯಿರಿ
person-phone = ಫೋನ್
person-no-talk = ಇತ್ತೀಚೆಗೆ ಮಾತುಕತೆ ಇಲ್ಲ.
memory-title = ಏನು ನೆನಪಿದೆ
memory-often = ಆಗಾಗ
memory-nothing = ಈ ಗಿರಾಕಿ ಬಗ್ಗೆ ಏನೂ ನೆನಪಿಟ್ಟಿಲ್ಲ.
memory-erase = ಅಳಿಸಿ…
memory-erase-about = ಆರ್ಡರ್, ಬಿಲ್, ಖಾತೆ ಇರುತ್ತೆ: ಕಾನೂನಿಗೂ ನಿಮ್ಮ ಲೆಕ್ಕಕ್ಕೂ ಬೇಕು.
memory-erase-goods = ಸಾಮಾನು ಮಾತ್ರ
memory-erase-all = ಎಲ್ಲ ಅಳಿಸಿ
consent-title = ಯಾವುದಕ್ಕೆ ಒಪ್ಪಿಗೆ
consent-yes = ಹೌದು
consent-no = ಇಲ್ಲ
consent-service = ಆರ್ಡರ್ ಮೆಸೇಜ್
consent-marketing = ಆಫರ್
consent-from-wrote_first = ಮೊದಲು ಅವರೇ ಬರೆದರು
consent-from-poster = ಪೋಸ್ಟರ್‌ನಿಂದ
consent-from-ad = ಜಾಹೀರಾತಿನಿಂದ
consent-from-paper = ನಿಮಗೆ ಹೇಳಿದರು
consent-from-word = ಬರೆದು ಹೇಳಿದರು
consent-from-tap = ಬಟನ್ ಒತ್ತಿ
consent-from-order = ಆರ್ಡರ್ ಜೊತೆ
consent-from-settings = WhatsApp ಸೆಟ್ಟಿಂಗ್‌ನಲ್ಲಿ
consent-from-refused = WhatsApp ಆಫರ್ ಕಳಿಸಲಿಲ್ಲ
words-title = ನಿಮ್ಮ ಅಂಗಡಿಯ ಸ್ವಂತ ಪದಗಳು
words-about = ಗಿರಾಕಿಗಳು ಮತ್ತು ನೀವು ಸಾಮಾನಿಗೆ ಏನು ಅಂತೀರಿ. ಬೇರೆ ಅರ್ಥ ಇರುವ ಪದ ಮರೆತುಬಿಡಿ.
words-none = ಇನ್ನೂ ಯಾವ ಪದವೂ ಕಲಿತಿಲ್ಲ.
words-set-up = ಸಾಮಾನಿನ ಜೊತೆ ಹಾಕಿದ್ದು
words-from-customers = ಗಿರಾಕಿಗಳಿಂದ ಕಲಿತದ್ದು
words-from = { $name } ಕಲಿಸಿದ್ದು
words-forget = ಮರೆತುಬಿಡಿ
refused-utr-used = ಆ UTR ಈಗಾಗಲೇ ಬೇರೆ ಆರ್ಡರ್‌ಗೆ ಲೆಕ್ಕ ಆಗಿದೆ.
refused-bad-utr = UTR ನಲ್ಲಿ 12 ಅಂಕಿ ಇರುತ್ತೆ.
refused-utr-needed = ವರ್ಗಾವಣೆಯ UTR ನಂಬರ್ ಬೇಕು.
refused-remedy-not-possible = ಈ ದುಡ್ಡಿಗೆ ಇನ್ನು ಅದು ಆಗಲ್ಲ.
refused-no-such-order = ಅಂಥ ಆರ್ಡರ್ ಇಲ್ಲ.
cost-messages = { $count ->
    [one] 1 ಮೆಸೇಜ್
   *[other] { $count } ಮೆಸೇಜ್
}
person-orders = { $count ->
    [one] 1 ತಲುಪಿದೆ
   *[other] { $count } ತಲುಪಿವೆ
}
ask-utr = ಬ್ಯಾಂಕ್ ಮೆಸೇಜ್‌ನ UTR (ಬೇಕಿದ್ರೆ)
event-TransferClaimed = ದುಡ್ಡು ಕಳಿಸಿದೆ ಅಂತ ಗಿರಾಕಿ ಹೇಳ್ತಾರೆ { $utr }
event-TransferNotSeen = ಕಳಿಸಿದ ದುಡ್ಡು ಕಾಣಲಿಲ್ಲ
event-ClaimWaits = { $amount } ಇನ್ನೂ ಬ್ಯಾಂಕ್‌ನಲ್ಲಿ ನೋಡಬೇಕು { $utr }
event-AskExpired = { $amount } ಕೇಳಿದೆ, ಇನ್ನೂ ಬಂದಿಲ್ಲ
event-RefundByHand = { $amount } ನೀವು ವಾಪಸ್ ಕಳಿಸಬೇಕು
event-PaymentSplit = ಭಾಗಗಳಲ್ಲಿ ಪೇಮೆಂಟ್: { $parts }
event-PaymentSplit-whole = ಮತ್ತೆ ಒಂದೇ ರೀತಿ ಪೇಮೆಂಟ್
event-ExceptionRaised = { $amount } ಲೆಕ್ಕ ಕೂಡಲಿಲ್ಲ: { $why }
event-ExceptionResolved = { $amount } ಸರಿಮಾಡಿದೆ ({ $why }): { $remedy }
event-DisputeAsks = ಈ ಪೇಮೆಂಟ್ ಬಗ್ಗೆ ಗಿರಾಕಿಯ ಬ್ಯಾಂಕ್ ಉತ್ತರ ಕೇಳ್ತಿದೆ
event-DisputeWon = ಬ್ಯಾಂಕ್ ತೀರ್ಮಾನ: ದುಡ್ಡು ಅಂಗಡಿಗೇ
event-LateMoney = ರದ್ದಾದ ಮೇಲೆ { $amount } ಬಂತು: ಮತ್ತೆ ತಗೋಬಹುದು
event-OrderTakenAgain = ಮತ್ತೆ ತಗೊಂಡಿದೆ, ದುಡ್ಡು ತಡವಾಗಿ ಬಂತು
fault-title = ಏನೋ ತಪ್ಪಾಯ್ತು
fault-text = ಈ ಪುಟದಲ್ಲಿ ದೋಷ ಇದೆ. ಬರೆದಿಟ್ಟಿದೆ; ಅದರಿಂದ ಏನೂ ಬದಲಾಗಿಲ್ಲ. ಹಿಂದೆ ಹೋಗಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.
