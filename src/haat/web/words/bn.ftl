# The words of the pages and papers, Bengali.

board-title = অর্ডার
board-empty = এখানে কোনো অর্ডার নেই
board-quiet = এখনও কোনো অর্ডার নেই। ক্রেতা পাকা করলেই এখানে দেখা যাবে।
board-sent = হয়ে গেছে।
board-waiting = পাঠানো হয়েছে। একটু পরেই এখানে দেখা যাবে।
board-live = চালু
board-lost = সংযোগ নেই, আবার চেষ্টা চলছে
board-back = সব অর্ডার
board-open = খুলুন
board-items = { $count ->
    [one] ১টি জিনিস
   *[other] { $count }টি জিনিস
}
board-all = পুরো তালিকা

column-placed = নতুন
column-accepted = গৃহীত
column-packed = প্যাক হয়েছে
column-out = পথে
column-closed = আজ শেষ

state-placed = নতুন
state-accepted = গৃহীত
state-packed = প্যাক হয়েছে
state-out = পথে
state-ready = নেওয়ার জন্য তৈরি
state-delivered = পৌঁছেছে
state-returned = ফেরত এসেছে
state-rejected = নেওয়া হয়নি
state-cancelled = বাতিল

act-accept = নিলাম
act-reject = নেব না
act-cancel = অর্ডার বাতিল
act-pack = প্যাক হয়েছে
act-out = পাঠালাম
act-ready = তৈরি আছে
act-deliver = পৌঁছে দিয়েছি
act-back = ফেরত এসেছে
act-out-of-stock = নেই
ask-code = দরজার কোড
ask-reason = কারণ (ইচ্ছে হলে)

pay-upi = UPI
pay-cash = নগদ
pay-khata = খাতা
money-not-asked = নেওয়া বাকি
money-asked = চাওয়া হয়েছে, আসেনি
money-claimed = গ্রাহক বলছেন দিয়েছেন; মিলিয়ে দেখুন
money-pending = পেমেন্ট আটকে আছে
money-paid = পাওয়া গেছে
money-refund-due = ফেরত দিতে হবে
money-refunded = ফেরত দেওয়া হয়েছে

fulfil-delivery = বাড়িতে
fulfil-pickup = দোকান থেকে

order-title = অর্ডার { $order }
order-lines = জিনিস
order-story = কী কী হল
order-chat = কথাবার্তা
order-customer = ক্রেতা
order-money = পেমেন্ট
order-where = কোথায়
order-when = কখন
order-as-soon = যত তাড়াতাড়ি হয়
order-delivery-fee = পৌঁছানোর খরচ
order-rounding = পূর্ণাঙ্ক
order-total = মোট
order-bill = বিল { $number }
order-removed = বাদ গেছে
order-swap = বদলে অন্য কিছু জানতে চাওয়া হয়েছে
order-asked = এটাও চেয়েছেন
order-no-words = এই অর্ডার নিয়ে এখনও কথা হয়নি।

ago-now = এইমাত্র
ago-minutes = { $n } মিনিট
ago-hours = { $n } ঘণ্টা
ago-days = { $n } দিন

event-OrderPlaced = অর্ডার এল, { $total }
event-OrderAccepted = নেওয়া হল
event-OrderRejected = নেওয়া হল না { $reason }
event-OrderCancelled = বাতিল হল { $reason }
event-LineTakenOut = { $line } নম্বর জিনিস বাদ, মোট { $total }
event-LinesAdded = জিনিস জোড়া হল, মোট { $total }
event-AdditionAsked = আরও চাওয়া হল, মোট হবে { $total }
event-AdditionDeclined = সঙ্গে গেল না, মোট { $total }
event-LineChanged = খদ্দের { $line } নম্বর জিনিস বদলালেন, মোট { $total }
event-SwapOffered = { $line } নম্বর জিনিসের বদলে অন্য কিছু জানতে চাওয়া হল
event-SwapAnswered-yes = বদলে রাজি, মোট { $total }
event-SwapAnswered-no = বদলে রাজি নয়, মোট { $total }
event-PayByChanged = এখন পেমেন্ট { $pay }
event-PaymentAsked = { $amount } চাওয়া হল
event-PaymentPending = পেমেন্ট আটকে আছে
event-PaymentReceived = { $amount } পাওয়া গেল
event-PaymentUnexpected = { $amount } হিসেব ছাড়া এল ({ $why })
event-RefundOwed = { $amount } ফেরত দিতে হবে
event-RefundMade = { $amount } ফেরত দেওয়া হল
event-OrderPacked = প্যাক হল
event-OrderOut = পাঠানো হল, বিল { $bill }
event-OrderDelivered = পৌঁছেছে
event-OrderBroughtBack = ফেরত এল { $reason }
event-AcknowledgementDue = ক্রেতাকে জানানো হল অর্ডার এসেছে
event-ShopkeeperReminded = দোকানদারকে মনে করানো হল
event-CustomerToldOfWait = ক্রেতাকে দেরির কথা জানানো হল
event-PaidWordDue = ক্রেতাকে জানানো হল টাকা এসেছে

start-title = হাট চলছে
start-lead = ছোট দোকানের জন্য WhatsApp-এ কেনাকাটা আর দোকানদারি।
start-shops = দোকান
start-phones = ফোন
start-phones-about = ক্রেতা আর দোকানদারের WhatsApp পাশাপাশি। ওখানে অর্ডার লিখে দেখুন।
start-board = অর্ডার বোর্ড
start-poster = QR পোস্টার
start-chat = চ্যাট লিংক
start-private = অর্ডার বোর্ড দোকানের নিজের লিংকে খোলে: haat console-link
start-sample = পরখ করার নমুনা দোকান; কোনো বার্তা এই যন্ত্রের বাইরে যায় না।

poster-headline = WhatsApp-এ অর্ডার করুন
poster-step-1 = ফোন দিয়ে এই কোড স্ক্যান করুন
poster-step-2 = যা লাগবে, মুখে যেমন বলেন তেমনই লিখুন
poster-step-3 = ফোনে বা জিনিস হাতে পেয়ে টাকা দিন
poster-number = বা এই নম্বরে লিখুন


gone-title = পাওয়া গেল না
gone-text = এই ঠিকানায় কিছু নেই, বা লিংকটি সম্পূর্ণ নয়।

board-refused = এটা এখন করা যাবে না।
refused-wrong-code = দরজার কোড ঠিক নয়। ক্রেতাকে আবার জিজ্ঞেস করুন।
refused-not-paid-yet = ক্রেতা এখনও টাকা দেননি।
refused-swap-unanswered = বদলের ব্যাপারে ক্রেতা এখনও উত্তর দেননি।
refused-nothing-left = শেষ জিনিসটা বাদ দেওয়া যায় না; অর্ডার ফিরিয়ে দিন বা বাতিল করুন।
refused-not-now = অর্ডার এগিয়ে গেছে; এটা আর করা যাবে না।

link-greeting = নমস্কার, { $shop } [{ $code }]
trouble-title = একটু অপেক্ষা করুন
trouble-text = হাট এখন ডেটাবেসে পৌঁছতে পারছে না। একটু পরেই এই পাতা আবার চলবে।

nav-pages = পাতা
nav-orders = অর্ডার
nav-money = টাকা
nav-words = শব্দ
till-today = আজ এসেছে
till-claims = আপনার ব্যাঙ্কে দেখুন
till-claims-about = এই ক্রেতারা বলছেন টাকা দিয়েছেন। বোতাম টেপার আগে ব্যাঙ্কের মেসেজের সঙ্গে মিলিয়ে নিন।
till-confirm = টাকা এসেছে
till-deny = টাকা দেখা যাচ্ছে না
till-exceptions = যা মিলছে না
till-all-well = প্রতিটি টাকা ঠিক জায়গায় আছে।
till-mends-itself = এটা নিজে থেকেই ফেরত যাচ্ছে, কিছু করতে হবে না।
till-mended = সম্প্রতি মেটানো
till-order-no = অর্ডার নং
till-send-back = আপনাকে ফেরত দিতে হবে
till-utr = আপনার ট্রান্সফারের UTR (ইচ্ছে হলে)
till-sent-back = ফেরত দিয়েছি
till-waiting = চাওয়া হয়েছে, আসেনি
till-nothing-waits = কোনো পেমেন্ট বাকি নেই।
till-riders = আপনার লোকেদের কাছে নগদ
till-rupees = টাকা
till-float = খুচরো দিলাম
till-hand-in = জমা দিয়েছে
till-change = যে খুচরো দিতে হবে
till-pay-out = দিয়ে দিয়েছি
till-cost = এই মাসের WhatsApp মেসেজ
cost-free = { $free }টি বিনামূল্যে, আরও { $left }টি বাকি
cost-doubtful = এর একটি দাম এখনও নিশ্চিত নয়।
rail-whatsapp = চ্যাটে পেমেন্ট
rail-gateway = পেমেন্ট লিঙ্ক
rail-upi = আপনার UPI-তে
talk-own-app = আপনার নিজের WhatsApp থেকে
talk-photo = ক্রেতার ছবি
talk-file = ফাইল খুলুন
person-phone = ফোন
person-no-talk = সম্প্রতি কোনো কথা হয়নি।
memory-title = যা মনে রাখা আছে
memory-often = প্রায়ই
memory-nothing = এই ক্রেতার বিষয়ে কিছু মনে রাখা নেই।
memory-erase = মুছুন…
memory-erase-about = অর্ডার, বিল আর খাতা থাকবে: আইন আর হিসাবের জন্য দরকার।
memory-erase-goods = শুধু জিনিসগুলো
memory-erase-all = সব মুছে দিন
consent-title = যাতে রাজি
consent-yes = হ্যাঁ
consent-no = না
consent-service = অর্ডারের মেসেজ
consent-marketing = অফার
consent-from-wrote_first = আগে নিজে লিখেছেন
consent-from-poster = পোস্টার থেকে
consent-from-ad = বিজ্ঞাপন থেকে
consent-from-paper = আপনাকে বলেছেন
consent-from-word = লিখে
consent-from-tap = বোতামে
consent-from-order = অর্ডারের সঙ্গে
consent-from-settings = WhatsApp-এর সেটিংস থেকে
consent-from-refused = WhatsApp অফার পাঠায়নি
words-title = আপনার দোকানের নিজের শব্দ
words-about = ক্রেতারা আর আপনি জিনিসকে যা বলেন। কোনো শব্দের মানে অন্য হলে ভুলিয়ে দিন।
words-none = এখনও কোনো শব্দ শেখা হয়নি।
words-set-up = জিনিসের সঙ্গে দেওয়া
words-from-customers = ক্রেতাদের থেকে শেখা
words-from = { $name } শিখিয়েছেন
words-forget = ভুলে যান
refused-utr-used = এই UTR আগেই অন্য অর্ডারে ধরা হয়েছে।
refused-bad-utr = UTR-এ ১২টি সংখ্যা থাকে।
refused-utr-needed = ট্রান্সফারের UTR লাগবে।
refused-remedy-not-possible = এই টাকা দিয়ে এখন আর তা করা যাবে না।
refused-no-such-order = এমন কোনো অর্ডার নেই।
cost-messages = { $count ->
    [one] ১টি মেসেজ
   *[other] { $count }টি মেসেজ
}
person-orders = { $count ->
    [one] ১টি পৌঁছেছে
   *[other] { $count }টি পৌঁছেছে
}
ask-utr = ব্যাঙ্কের মেসেজের UTR (ইচ্ছে হলে)
event-TransferClaimed = ক্রেতা বলছেন টাকা দিয়েছেন { $utr }
event-TransferNotSeen = টাকা আসতে দেখা যায়নি
event-ClaimWaits = { $amount } ব্যাঙ্কে দেখা বাকি { $utr }
event-AskExpired = { $amount } চাওয়া হয়েছে, এখনও আসেনি
event-RefundByHand = { $amount } আপনাকে ফেরত দিতে হবে
event-PaymentSplit = ভাগে ভাগে পেমেন্ট: { $parts }
event-PaymentSplit-whole = আবার একভাবেই পেমেন্ট
event-ExceptionRaised = { $amount } মিলছে না: { $why }
event-ExceptionResolved = { $amount } মেটানো হয়েছে ({ $why }): { $remedy }
event-DisputeAsks = এই পেমেন্ট নিয়ে ক্রেতার ব্যাঙ্ক উত্তর চাইছে
event-DisputeWon = ব্যাঙ্কের সিদ্ধান্ত: টাকা দোকানেরই থাকল
event-LateMoney = বাতিলের পরে { $amount } এসেছে: আবার নেওয়া যায়
event-OrderTakenAgain = আবার নেওয়া হয়েছে, টাকা দেরিতে এসেছিল
fault-title = কিছু একটা ভুল হয়েছে
fault-text = এই পাতায় একটা ভুল আছে। লিখে রাখা হয়েছে; এতে কিছু বদলায়নি। ফিরে গিয়ে আবার চেষ্টা করুন।
