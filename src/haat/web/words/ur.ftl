# The words of the pages and papers, Urdu.

board-title = آرڈر
board-empty = یہاں کوئی آرڈر نہیں
board-quiet = ابھی کوئی آرڈر نہیں۔ گاہک کے پکا کرتے ہی یہاں نظر آئے گا۔
board-sent = ہو گیا۔
board-waiting = بھیج دیا۔ تھوڑی دیر میں یہاں نظر آئے گا۔
board-live = چالو
board-lost = رابطہ ٹوٹ گیا، پھر کوشش ہو رہی ہے
board-back = سارے آرڈر
board-open = کھولیں
board-items = { $count ->
    [one] 1 سامان
   *[other] { $count } سامان
}
board-all = پوری فہرست

column-placed = نئے
column-accepted = لے لیے
column-packed = پیک
column-out = راستے میں
column-closed = آج پورے

state-placed = نیا
state-accepted = لے لیا
state-packed = پیک ہو گیا
state-out = راستے میں
state-ready = لے جانے کو تیار
state-delivered = پہنچ گیا
state-returned = واپس آیا
state-rejected = منع کیا
state-cancelled = کینسل

act-accept = لے لیں
act-reject = منع کریں
act-cancel = آرڈر کینسل کریں
act-pack = پیک ہو گیا
act-out = بھیج دیا
act-ready = تیار ہے
act-deliver = پہنچا دیا
act-back = واپس آیا
act-out-of-stock = ختم
ask-code = دروازے کا کوڈ
ask-reason = وجہ (چاہیں تو)

pay-upi = UPI
pay-cash = نقد
pay-khata = کھاتہ
money-not-asked = لینے باقی
money-asked = مانگے ہیں، ملے نہیں
money-claimed = گاہک کہتے ہیں بھیج دیے؛ بینک میں دیکھ لیں
money-pending = پیمنٹ رکی ہے
money-paid = مل گئے
money-refund-due = لوٹانے ہیں
money-refunded = لوٹا دیے

fulfil-delivery = گھر پر
fulfil-pickup = دکان سے

order-title = آرڈر { $order }
order-lines = سامان
order-story = کیا کیا ہوا
order-chat = بات چیت
order-customer = گاہک
order-money = پیمنٹ
order-where = کہاں
order-when = کب
order-as-soon = جتنی جلدی ہو سکے
order-delivery-fee = ڈیلیوری
order-rounding = راؤنڈنگ
order-total = کل
order-bill = بل { $number }
order-removed = نکال دیا
order-swap = بدلے میں اور پوچھا ہے
order-asked = یہ بھی مانگا ہے
order-no-words = اس آرڈر پر ابھی کوئی بات نہیں ہوئی۔

ago-now = ابھی
ago-minutes = { $n } منٹ
ago-hours = { $n } گھنٹے
ago-days = { $n } دن

event-OrderPlaced = آرڈر آیا، { $total }
event-OrderAccepted = لے لیا
event-OrderRejected = منع کیا { $reason }
event-OrderCancelled = کینسل ہوا { $reason }
event-LineTakenOut = سامان { $line } نکالا، کل { $total }
event-LinesAdded = سامان جوڑا، کل { $total }
event-AdditionAsked = اور مانگا، کل { $total } ہوگا
event-AdditionDeclined = ساتھ نہیں بھیجا، کل { $total }
event-LineChanged = گاہک نے سامان { $line } بدلا، کل { $total }
event-SwapOffered = سامان { $line } کے بدلے اور پوچھا
event-SwapAnswered-yes = بدلنا منظور، کل { $total }
event-SwapAnswered-no = بدلنا منظور نہیں، کل { $total }
event-PayByChanged = اب پیمنٹ { $pay }
event-PaymentAsked = { $amount } کی پیمنٹ مانگی
event-PaymentPending = پیمنٹ رکی ہے
event-PaymentReceived = { $amount } ملے
event-PaymentUnexpected = { $amount } بنا حساب کے آئے ({ $why })
event-RefundOwed = { $amount } لوٹانے ہیں
event-RefundMade = { $amount } لوٹا دیے
event-OrderPacked = پیک ہوا
event-OrderOut = بھیجا، بل { $bill }
event-OrderDelivered = پہنچ گیا
event-OrderBroughtBack = واپس آیا { $reason }
event-AcknowledgementDue = گاہک کو بتایا کہ آرڈر مل گیا
event-ShopkeeperReminded = دکاندار کو یاد دلایا
event-CustomerToldOfWait = گاہک کو دیر کی خبر دی
event-PaidWordDue = گاہک کو بتایا کہ پیسے مل گئے

start-title = ہاٹ چل رہا ہے
start-lead = چھوٹی دکانوں کے لیے WhatsApp پر خریداری اور دکانداری۔
start-shops = دکانیں
start-phones = فون
start-phones-about = گاہک اور دکاندار کا WhatsApp ساتھ ساتھ۔ وہاں آرڈر لکھ کر دیکھیں۔
start-board = آرڈر بورڈ
start-poster = QR پوسٹر
start-chat = چیٹ لنک
start-private = آرڈر بورڈ دکان کے اپنے لنک سے کھلتا ہے: haat console-link
start-sample = آزمانے کے لیے نمونہ دکانیں؛ کوئی میسج اس مشین سے باہر نہیں جاتا۔

poster-headline = WhatsApp پر آرڈر کریں
poster-step-1 = یہ کوڈ اپنے فون سے اسکین کریں
poster-step-2 = جو چاہیے، ویسے ہی لکھ دیں جیسے بولتے ہیں
poster-step-3 = فون پر یا سامان آنے پر پیسے دیں
poster-number = یا اس نمبر پر لکھیں


gone-title = نہیں ملا
gone-text = اس پتے پر کچھ نہیں ہے، یا لنک پورا نہیں ہے۔

board-refused = یہ ابھی نہیں ہو سکتا۔
refused-wrong-code = دروازے کا کوڈ صحیح نہیں۔ گاہک سے پھر پوچھیں۔
refused-not-paid-yet = گاہک نے ابھی پیسے نہیں دیے۔
refused-swap-unanswered = بدلنے کے بارے میں گاہک نے ابھی جواب نہیں دیا۔
refused-nothing-left = آخری سامان نہیں نکل سکتا؛ آرڈر منع یا کینسل کریں۔
refused-not-now = آرڈر آگے بڑھ چکا ہے؛ اب یہ نہیں ہو سکتا۔

link-greeting = السلام علیکم، { $shop } [{ $code }]
trouble-title = ذرا رکیے
trouble-text = ہاٹ کو ابھی ڈیٹابیس نہیں مل رہا۔ تھوڑی دیر میں یہ صفحہ پھر چلے گا۔

nav-pages = صفحے
nav-orders = آرڈر
nav-money = پیسہ
nav-words = لفظ
till-today = آج آئے
till-claims = اپنے بینک میں دیکھیں
till-claims-about = یہ گاہک کہتے ہیں کہ پیسے بھیج دیے۔ بٹن دبانے سے پہلے بینک کے میسج سے ملا لیں۔
till-confirm = پیسے آ گئے
till-deny = پیسے نظر نہیں آئے
till-exceptions = جو حساب میں نہیں بیٹھے
till-all-well = ہر روپیہ اپنی جگہ پر ہے۔
till-mends-itself = یہ خود ہی لوٹ رہے ہیں؛ کچھ کرنا نہیں ہے۔
till-mended = حال میں ٹھیک کیے
till-order-no = آرڈر نمبر
till-send-back = آپ کو لوٹانے ہیں
till-utr = آپ کے ٹرانسفر کا UTR (چاہیں تو)
till-sent-back = لوٹا دیے
till-waiting = مانگے ہیں، ابھی آئے نہیں
till-nothing-waits = کوئی پیمنٹ باقی نہیں۔
till-riders = آپ کے لوگوں کے پاس نقد
till-rupees = روپے
till-float = چھٹے دیں
till-hand-in = جمع کیے
till-change = دینے والے چھٹے
till-pay-out = دے دیے
till-cost = اس مہینے کے WhatsApp میسج
cost-free = { $free } مفت، { $left } مفت باقی
cost-doubtful = اس میں ایک دام ابھی پکا نہیں ہے۔
rail-whatsapp = چیٹ میں پیمنٹ
rail-gateway = پیمنٹ لنک
rail-upi = آپ کے UPI پر
talk-own-app = آپ کے اپنے WhatsApp سے
talk-photo = گاہک کی فوٹو
talk-file = فائل کھولیں
person-phone = فون
person-no-talk = حال میں کوئی بات نہیں ہوئی۔
memory-title = کیا یاد رکھا ہے
memory-often = اکثر
memory-nothing = اس گاہک کے بارے میں کچھ یاد نہیں رکھا ہے۔
memory-erase = مٹائیں…
memory-erase-about = آرڈر، بل اور کھاتہ رہیں گے: قانون اور حساب کے لیے ضروری ہیں۔
memory-erase-goods = صرف سامان
memory-erase-all = سب مٹا دیں
consent-title = کس بات کی ہاں
consent-yes = ہاں
consent-no = نہیں
consent-service = آرڈر کے میسج
consent-marketing = آفر
consent-from-wrote_first = پہلے انہوں نے لکھا
consent-from-poster = پوسٹر سے
consent-from-ad = اشتہار سے
consent-from-paper = آپ کو بتایا
consent-from-word = لکھ کر
consent-from-tap = بٹن سے
consent-from-order = آرڈر کے ساتھ
consent-from-settings = WhatsApp کی سیٹنگ سے
consent-from-refused = WhatsApp نے آفر روکا
words-title = آپ کی دکان کے اپنے لفظ
words-about = گاہک اور آپ سامان کو جو کہتے ہیں۔ جس لفظ کا مطلب کچھ اور ہو، اسے بھلا دیں۔
words-none = ابھی کوئی لفظ نہیں سیکھا۔
words-set-up = سامان کے ساتھ درج
words-from-customers = گاہکوں سے سیکھا
words-from = { $name } نے سکھایا
words-forget = بھلا دیں
refused-utr-used = یہ UTR پہلے ہی دوسرے آرڈر میں گنا جا چکا ہے۔
refused-bad-utr = UTR میں 12 ہندسے ہوتے ہیں۔
refused-utr-needed = ٹرانسفر کا UTR نمبر چاہیے۔
refused-remedy-not-possible = ان پیسوں کے ساتھ اب یہ نہیں ہو سکتا۔
refused-no-such-order = ایسا کوئی آرڈر نہیں ہے۔
cost-messages = { $count ->
    [one] 1 میسج
   *[other] { $count } میسج
}
person-orders = { $count ->
    [one] 1 پہنچا
   *[other] { $count } پہنچے
}
ask-utr = بینک کے میسج کا UTR (چاہیں تو)
event-TransferClaimed = گاہک نے کہا، پیسے بھیج دیے { $utr }
event-TransferNotSeen = بھیجے ہوئے پیسے نظر نہیں آئے
event-ClaimWaits = { $amount } ابھی بینک میں دیکھنے ہیں { $utr }
event-AskExpired = { $amount } مانگے گئے، ابھی آئے نہیں
event-RefundByHand = { $amount } آپ کو لوٹانے ہیں
event-PaymentSplit = حصوں میں پیمنٹ: { $parts }
event-PaymentSplit-whole = پھر ایک ہی طریقے سے پیمنٹ
event-ExceptionRaised = { $amount } حساب میں نہیں بیٹھے: { $why }
event-ExceptionResolved = { $amount } ٹھیک کیے ({ $why }): { $remedy }
event-DisputeAsks = اس پیمنٹ پر گاہک کا بینک جواب مانگ رہا ہے
event-DisputeWon = بینک کا فیصلہ: پیسے دکان کے ہی رہے
event-LateMoney = کینسل کے بعد { $amount } آئے: پھر سے لیا جا سکتا ہے
event-OrderTakenAgain = پھر سے لیا گیا، پیسے دیر سے آئے تھے
fault-title = کچھ گڑبڑ ہوئی
fault-text = اس صفحے میں گڑبڑ ہے۔ لکھ لی گئی ہے؛ اس سے کچھ بدلا نہیں۔ واپس جا کر پھر کوشش کریں۔
