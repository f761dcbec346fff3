# বাংলা. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } গ্রাম
unit-kg = { $n } কেজি
unit-ml = { $n } মিলি
unit-l = { $n } লিটার
clock-morning = সকাল { $t }টা
clock-afternoon = দুপুর { $t }টা
clock-evening = সন্ধে { $t }টা
clock-night = রাত { $t }টা
list-and = { $start } আর { $last }
of-pack = { $name } { $pack }
pack-of = { $n }টার প্যাক
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = বাংলা

## Greeting
greet-new = নমস্কার 🙏 *{ $shop }* থেকে বলছি। দোকান { $opens } থেকে { $closes } পর্যন্ত খোলা।
    দোকানে যেমন বলেন, তেমন করেই ফর্দটা এখানে লিখে দিন: “2 কেজি চিনি, 500 গ্রাম ডাল, 20 টাকার ধনেপাতা”।
    হোম ডেলিভারির জন্য লোকেশন পাঠান বা একবার ঠিকানা লিখে দিন।
greet-again = নমস্কার { $name } 🙏 *{ $shop }* থেকে বলছি। কী কী পাঠাব?
greet-line = নমস্কার 🙏 *{ $shop }* থেকে বলছি।
button-same-again = আগের বারের মতোই

## Basket
basket-head = 🛒 *আপনার ফর্দ*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … আরও { $count }টা জিনিস
       *[other] … আরও { $count }টা জিনিস
    }
basket-fee = ডেলিভারি { $fee }
basket-free = ডেলিভারি ফ্রি
join-fee = ডেলিভারি { $fee }, একবারই
join-total = অর্ডার নং { $order }-এর মোট তখন *{ $total }* (এখন { $was })
join-ask = এটা অর্ডার নং { $order }-এ জুড়ে দেব?
join-ask-shop = { $shop } অর্ডার নং { $order } নিয়ে ফেলেছে। এটাও সঙ্গে আসবে কি না জিজ্ঞেস করি?
basket-rounding = রাউন্ড অফ { $amount }
basket-total = *মোট { $total }*
basket-empty = ফর্দে এখনও কিছু নেই। যা লাগবে লিখুন।
basket-cleared = ফর্দ খালি করে দিলাম।
basket-missing = ⚠️ আজ নেই: { $what }
basket-unsold = আমরা রাখি না: { $what }। দোকানে জানিয়ে দিয়েছি।
basket-undone = আগের মতো করে দিলাম।
basket-nothing-to-undo = ফিরিয়ে নেওয়ার মতো কিছু নেই।
basket-not-understood = এটা বুঝতে পারলাম না: “{ $text }”
basket-counter-only = চ্যাটে নয়, শুধু দোকানে এসে নিতে হবে: { $what }
basket-dropped = বাদ দিলাম: { $what }
basket-otherwise = { $what } না থাকলে: { $wish }
basket-minimum = হোম ডেলিভারি { $minimum } থেকে শুরু। আর কিছু যোগ করুন, নয়তো দোকান থেকে নিয়ে যান।
basket-not-in = আপনার ফর্দে নেই: { $what }
total-short =
    { $count ->
        [one] { $count }টা জিনিস, মোট *{ $total }*
       *[other] { $count }টা জিনিস, মোট *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what } — কোনটা দেব?
ask-how-much = ❓ { $what } — কত দেব?
ask-clear = পুরো ফর্দ খালি করে দেব?
ask-more =
    { $count ->
        [one] এর পরে আর একটা কথা জানার আছে।
       *[other] এর পরে আরও { $count }টা কথা জানার আছে।
    }
ask-again = এর মধ্যে একটা বেছে নিন, বা নিজের মতো করে লিখুন।
ask-first = শুধু এটুকু জানিয়ে দিন, তারপর অর্ডার হয়ে যাবে।
menu-choose = বেছে নিন
button-skip = থাক
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 দোকান থেকে নেবেন
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = পেমেন্ট কীভাবে করবেন? বোতাম টিপলেই অর্ডার হয়ে যাবে।
split-how = কোনটা কত দিয়ে, লিখে দিন, যেমন “200 ক্যাশ বাকিটা UPI” বা “অর্ধেক খাতায় অর্ধেক ক্যাশ”।
split-bad = এগুলো মিলিয়ে { $total } হচ্ছে না। আবার লিখুন।
checkout-ask-confirm = অর্ডারটা পাঠিয়ে দেব?
checkout-ask-address = 🏠 কোথায় পৌঁছে দেব? লোকেশন পাঠান বা ঠিকানা লিখুন। নিজে এসে নিলে “পিকআপ” লিখুন।
checkout-when-kept = 🕒 লিখে রাখলাম: { $when }
checkout-address-kept = 🏠 লিখে রাখলাম: { $address }
checkout-pay-kept = 💳 লিখে রাখলাম: { $pay }
checkout-closed-now = দোকান এখন বন্ধ, { $opens }য় খুলবে। ততক্ষণ আপনার অর্ডার থাকবে।
pay-upi = UPI
pay-cash = ডেলিভারিতে ক্যাশ
pay-khata = খাতায়
pay-part = { $pay } { $amount }
pay-part-of = অর্ডার নং { $order }, UPI অংশ
button-confirm = হ্যাঁ, পাঠান
button-change = বদলাব
button-join = অর্ডার { $order }-এ জুড়ুন
button-apart = আলাদা অর্ডার
button-upi = UPI-তে পেমেন্ট
button-cash = ক্যাশ
button-khata = খাতায়
button-split = কিছু ক্যাশ, কিছু UPI
row-split-text = যেমন 200 ক্যাশ বাকিটা UPI
button-pay = { $total } দিন
button-pickup = দোকান থেকে নেব
button-delivery = হোম ডেলিভারি
button-new-address = নতুন ঠিকানা
button-yes = হ্যাঁ
button-no = না
menu-change = কী বদলাবেন?
menu-change-body = কী বদলাতে চান?
row-change-items = জিনিস
row-change-items-text = লিখুন: “চিনি 3 কেজি, ম্যাগি লাগবে না”
change-items-how = যা বদলাবেন নিজের মতো করে লিখুন, যেমন “চিনি 2 না 3 কেজি” বা “ম্যাগি বাদ দিন”।

## Order, to the customer
order-received = 📨 { $shop } আপনার অর্ডার নং { $order } পেয়েছে। উত্তর এখানেই আসবে।
order-accepted-pay = ✅ { $shop } অর্ডার নং { $order } নিয়েছে।
    এখানেই *{ $total }* পেমেন্ট করে দিন; সঙ্গে সঙ্গে প্যাক করা শুরু হবে।
order-accepted-upi = ✅ { $shop } অর্ডার নং { $order } নিয়েছে।
    যেকোনও UPI অ্যাপে *{ $total }* পাঠিয়ে এখানে “পেমেন্ট করেছি” লিখুন।
order-accepted-cash = ✅ { $shop } অর্ডার নং { $order } নিয়েছে। মোটামুটি { $by }র মধ্যে পৌঁছে যাবে।
    ক্যাশ *{ $total }* রেডি রাখবেন।
order-accepted-cash-pickup = ✅ { $shop } অর্ডার নং { $order } নিয়েছে। মোটামুটি { $by }র মধ্যে রেডি হয়ে যাবে।
    দোকানে *{ $total }* দিয়ে দেবেন।
order-accepted-khata = ✅ { $shop } অর্ডার নং { $order } নিয়েছে। মোটামুটি { $by }র মধ্যে পৌঁছে যাবে।
    আপনার খাতায় *{ $total }* লেখা হবে।
order-accepted-split = ✅ { $shop } অর্ডার নং { $order } নিয়েছে। মোটামুটি { $by }-এর মধ্যে পৌঁছবে।
    { $parts }
order-pay-again = অর্ডার বদলেছে। অর্ডার নং { $order }-এর নতুন টোটাল *{ $total }* পেমেন্ট করে দিন।
order-rejected = দুঃখিত, { $shop } অর্ডার নং { $order } নিতে পারছে না: { $reason }।
order-rejected-plain = দুঃখিত, { $shop } অর্ডার নং { $order } নিতে পারছে না।
order-cancelled-by-shop = { $shop } অর্ডার নং { $order } বাতিল করেছে। { $reason }
order-cancelled-by-you = অর্ডার নং { $order } বাতিল হয়ে গেছে।
order-waiting = ⏳ অর্ডার নং { $order } নিয়ে { $shop } এখনও উত্তর দেয়নি। দোকানকে মনে করিয়ে দিয়েছি। একটু অপেক্ষা করতে পারেন, বা বাতিল করতে পারেন; কোনও টাকা কাটেনি।
order-paid-word = ✅ অর্ডার নং { $order }-এর { $amount } পেয়েছি। জিনিস প্যাক হচ্ছে।
order-pending-payment = অর্ডার নং { $order }-এর পেমেন্ট ব্যাঙ্ক এখনও কনফার্ম করছে। আবার পেমেন্ট করতে হবে না।
order-out-paid = 🛵 অর্ডার নং { $order } বেরিয়ে গেছে। { $amount } পেয়েছি ✅
    ডেলিভারির সময় এই কোডটা বলবেন: *{ $code }*
order-out-cash = 🛵 অর্ডার নং { $order } বেরিয়ে গেছে। ক্যাশ দিতে হবে: *{ $amount }*
    ডেলিভারির সময় এই কোডটা বলবেন: *{ $code }*
order-out-khata = 🛵 অর্ডার নং { $order } বেরিয়ে গেছে। খাতায় { $amount } লিখলাম, মোট বাকি { $balance }।
    ডেলিভারির সময় এই কোডটা বলবেন: *{ $code }*
order-out-split = 🛵 অর্ডার নং { $order } বেরিয়ে গেছে। { $parts }
    ডেলিভারির সময় এই কোডটা বলবেন: *{ $code }*
order-ready = 🏪 অর্ডার নং { $order } { $shop }-এ রেডি। { $due }
    দোকানে এসে এই কোডটা বলবেন: *{ $code }*
order-ready-paid = { $amount } পেয়েছি ✅
order-ready-cash = দিতে হবে: *{ $amount }*
order-ready-khata = খাতায় { $amount } লিখলাম।
order-delivered = 🙏 অর্ডার নং { $order } পৌঁছে গেছে। ধন্যবাদ!
change-owed = 💰 আপনার { $amount } খুচরো পাওনা রইল; পরের অর্ডার থেকে কেটে যাবে।
order-brought-back = অর্ডার নং { $order } দোকানে ফেরত এসেছে। { $reason }
order-line-out = { $what } — শেষ হয়ে গেছে। ওটা বাদে অর্ডার নং { $order } যাবে; এখন মোট *{ $total }*।
order-swap = { $gone } — শেষ হয়ে গেছে। বদলে { $offer } ({ $price }) দেব?
    তাহলে মোট হবে *{ $total }* (এখন { $now })।
order-swap-yes = 👍 { $offer } পাঠাচ্ছি। মোট *{ $total }*।
order-swap-no = ঠিক আছে, ওটা বাদে পাঠাচ্ছি। মোট *{ $total }*।
order-added = ✅ অর্ডার নং { $order }-এ জুড়ে দিলাম: { $what }। এখন মোট *{ $total }*।
order-add-asked = 📨 অর্ডার নং { $order }-এ এটাও জুড়তে { $shop }-কে বলেছি: { $what }। উত্তর এখানেই আসবে।
order-add-no = { $what } এবার সঙ্গে আসতে পারল না। অর্ডার নং { $order } *{ $total }*-ই থাকল। তবু দরকার হলে নতুন অর্ডারে লিখে দিন।
order-less = ✅ অর্ডার নং { $order } থেকে বাদ দিলাম: { $what }। এখন মোট *{ $total }*।
order-less-ask = { $what } বাদ দিলে অর্ডার নং { $order }-এর ডেলিভারি { $fee } লাগবে; মোট হবে *{ $total }*। বাদ দেব?
order-less-late = দোকান অর্ডার নং { $order } নিয়ে ফেলেছে, তাই { $what } এখন দোকানই বদলাতে পারে। দোকানকে জানিয়েছি।
order-status-line = অর্ডার নং { $order }: { $state }, মোট { $total }
order-none = আপনার কোনও অর্ডার বাকি নেই।
order-cancel-ask = অর্ডার নং { $order } ({ $total }) বাতিল করে দেব?
state-placed = দোকানের উত্তরের অপেক্ষায়
state-accepted = দোকান নিয়েছে
state-accepted-unpaid = দোকান নিয়েছে, পেমেন্ট বাকি
state-packed = প্যাক হয়ে গেছে
state-out = রাস্তায় আছে
state-ready = দোকানে রেডি
state-delivered = পৌঁছে গেছে
state-returned = ফেরত এসেছে
state-rejected = দোকান নিতে পারেনি
state-cancelled = বাতিল
refund-owed = ↩️ অর্ডার নং { $order }-এর { $amount } যেভাবে দিয়েছিলেন সেভাবেই ফেরত যাবে। ব্যাঙ্কের 5 দিন পর্যন্ত লাগতে পারে।
order-taken-again = ✅ অর্ডার নং { $order }-এর { $amount } বাতিলের পরে এসেছে। { $shop }-এ সবই আছে, অর্ডারটা আবার নেওয়া হয়েছে। না চাইলে বাতিল করুন, টাকা ফেরত যাবে।
refund-made = ↩️ অর্ডার নং { $order }-এর { $amount } ফেরত দেওয়া হয়েছে।
payment-unexpected = অর্ডার নং { $order }-এর জন্য { $amount } এসেছে, কিন্তু হিসেব মিলছে না। টাকা ঠিক আছে, চিন্তা নেই; দোকান দেখছে।
payment-claim = ধন্যবাদ। ব্যাঙ্কে দেখছি; স্ক্রিনশট পাঠাতে হবে না। টাকা এলেই আপনাকে জানাব।
payment-claim-shop = ধন্যবাদ। দোকান নিজের ব্যাঙ্কে দেখছে; স্ক্রিনশট পাঠাতে হবে না। টাকা এলেই আপনাকে জানাব।
payment-not-seen = অর্ডার নং { $order }-এর { $amount } দোকান এখনও দেখতে পায়নি। আপনার অ্যাকাউন্ট থেকে কেটে থাকলে অ্যাপে দেখানো 12 সংখ্যার UPI নম্বরটা লিখুন; পেমেন্ট আটকে গেলে টাকা নিজে থেকেই ফেরত আসে।
payment-nothing-due = এখন কিছু দিতে হবে না।
button-wait = অপেক্ষা করছি
button-cancel-order = অর্ডার বাতিল
button-keep-order = বাতিল করব না
wait-thanks = ধন্যবাদ। খবর পেলেই জানাব।
pay-changed = অর্ডার নং { $order }: { $pay }। মোট { $total }।

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *মোট { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = বিল এখনও হয়নি; জিনিস দোকান থেকে বেরোলে বিল হয়।
bill-caption = 🧾 বিল { $number }, { $total }
bill-tax-invoice = ট্যাক্স ইনভয়েস
bill-of-supply = বিল অফ সাপ্লাই
bill-plain = বিল
bill-paid-upi = UPI-তে পেয়েছি
bill-paid-cash = ক্যাশে পেয়েছি
bill-paid-khata = খাতায়
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = বিল নং
bill-date = তারিখ
bill-customer = ক্রেতা
bill-item = জিনিস
bill-quantity = পরিমাণ
bill-rate = দর
bill-amount = টাকা
bill-subtotal = জিনিসের মোট
bill-delivery = ডেলিভারি
bill-rounding = রাউন্ড অফ
bill-tax-total = এর মধ্যে ট্যাক্স
bill-taxable = ট্যাক্সের আগের দাম
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = মোট
bill-thanks = ধন্যবাদ। আবার আসবেন!

## Answers
answer-hours = { $shop }: { $opens } থেকে { $closes } পর্যন্ত।
answer-hours-now-open = এখন খোলা আছে।
answer-hours-now-closed = এখন বন্ধ আছে।
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } / { $per }
answer-out = { $what }: আজ শেষ
answer-unsold = আমরা রাখি না: { $what }
answer-have = হ্যাঁ, আছে: { $what }
answer-help = যেমন বলেন তেমন করেই ফর্দ লিখুন; দাম আর টোটাল এখানেই দেখতে পাবেন। বদলাতে হলে লিখুন (“চিনি 3 কেজি”, “ম্যাগি বাদ দিন”), “মোট কত?” জিজ্ঞেস করুন, আর হয়ে গেলে লিখুন “অর্ডার করে দিন”। “অর্ডার কোথায়”, “অর্ডার বাতিল”, “বিল চাই”, “আমার খাতা” — এগুলোও লিখতে পারেন। দোকানদারের সঙ্গে কথা বলতে হলে লিখুন “দোকানদারের সাথে কথা”।
answer-delivery-time = দোকান অর্ডার নেওয়ার পর হোম ডেলিভারিতে মোটামুটি { $minutes } মিনিট লাগে। চার্জ { $fee }; { $free } থেকে ফ্রি।
answer-comes-within = হোম ডেলিভারিতে সাধারণত মোটামুটি { $minutes } মিনিট লাগে।
answer-khata = { $shop }-এ আপনার খাতায় বাকি: *{ $balance }*। লিমিট { $limit }।
answer-khata-none = { $shop }-এ আপনার খাতা নেই। দোকানদারকে বললে খুলে দেবেন।
answer-human = দোকানদারকে খবর দিয়েছি। উত্তর এখানেই পাবেন।
answer-complaint = খুব খারাপ লাগছে। দোকানদারকে জানিয়েছি; উত্তর এখানেই পাবেন।
answer-stopped = { $shop } থেকে আর কোনো মেসেজ যাবে না। আবার চাইলে “স্টার্ট” লিখুন।
answer-started = আবার আপনাকে পেয়ে ভালো লাগল 🙏
answer-thanks = 🙏 ধন্যবাদ!
answer-small-talk = 🙏 এখানে { $shop }-এর অর্ডার নেওয়া হয়। যা লাগবে লিখুন।
answer-go-on = হ্যাঁ, বলুন 🙏 যা লাগবে, লিখে দিন।
answer-off-topic = এখানে শুধু দোকানের জিনিস আর আপনার অর্ডারের কথাই বলতে পারি। যা লাগবে লিখুন।
answer-language = এখন থেকে বাংলায় লিখব।
answer-catalogue = মুদির জিনিস, সবজি, দুধ-দই, বিস্কুট-চানাচুর, সাবান, সবই পাবেন। নাম লিখে জিজ্ঞেস করুন, যেমন “চিনির দাম কত?”।
answer-voice = ভয়েস মেসেজ এখনও শুনতে পারি না। ফর্দটা লিখে দিন; আপনার মেসেজ দোকানদার পেয়েছেন।
answer-image = ছবি এখনও পড়তে পারি না। ফর্দটা এখানে লিখে দিন।
answer-file = এটা এখনও খুলতে পারি না। এখানে লিখে দিন।
answer-unsupported = এটা পড়তে পারলাম না। নতুন মেসেজে লিখে দিন।
answer-paid-how = দোকান অর্ডার নিলেই পেমেন্টের মেসেজ এখানে আসবে।
answer-nothing-open = এখন কনফার্ম করার কিছু নেই। যা লাগবে লিখুন।
answer-no-repeat = আপনার আগের কোনও অর্ডার পেলাম না। যা লাগবে লিখুন।
answer-bad-quantity = { $what }: কতটা লাগবে লিখুন, শূন্যের বেশি।
answer-too-long =
    { $count ->
        [one] ফর্দটা এক মেসেজের পক্ষে বড়। প্রথম { $count }টা লাইন নিলাম।
       *[other] ফর্দটা এক মেসেজের পক্ষে বড়। প্রথম { $count }টা লাইন নিলাম।
    }

## Refusals
refused-basket-empty = ফর্দে কিছু নেই। যা লাগবে লিখুন।
refused-too-many-lines = এক অর্ডারে বড়জোর { $limit }টা জিনিস নেওয়া যায়।
refused-below-minimum = হোম ডেলিভারি { $minimum } থেকে শুরু; আপনার জিনিস হয়েছে { $subtotal }। আর কিছু যোগ করুন, নয়তো দোকান থেকে নিয়ে যান।
refused-out-of-area = আপনার জায়গাটা হোম ডেলিভারির পক্ষে অনেক দূর। দোকান থেকে নিয়ে যেতে পারেন।
refused-address-needed = 🏠 কোথায় পৌঁছে দেব? লোকেশন পাঠান বা ঠিকানা লিখুন।
refused-shop-not-accepting = { $shop } এখন অর্ডার নিচ্ছে না।
refused-not-sold-in-chat = { $what } শুধু দোকানে এসে নিতে হবে।
refused-not-available = { $what } আজ নেই। ফর্দ থেকে বাদ দিলাম।
refused-not-enough-stock = { $what }: আর মাত্র { $left } আছে।
refused-wrong-unit = { $what } এই মাপে বিক্রি হয় না।
refused-bad-quantity = কতটা লাগবে লিখুন, শূন্যের বেশি।
refused-bad-price = এই দামটা ঠিক মনে হচ্ছে না।
refused-above-mrp = দাম MRP { $mrp }-এর বেশি হতে পারে না।
refused-no-such-listing = দোকানে এই জিনিসটা নেই।
refused-no-such-order = এরকম কোনও অর্ডার নেই।
refused-no-such-line = অর্ডারে এই জিনিসটা নেই।
refused-no-such-customer = এই নামে কোনও খদ্দের পেলাম না।
refused-not-now = অর্ডার নং { $order }: এটা এখন আর হবে না ({ $state })।
refused-pay-by-not-offered = দোকানে এভাবে পেমেন্ট নেওয়া হয় না।
refused-khata-not-allowed = দোকানে আপনার খাতা খোলা নেই। UPI বা ক্যাশে পেমেন্ট করুন।
refused-khata-limit = খাতা: লিমিট { $limit }, বাকি { $balance }; আর { $left } নেওয়া যাবে। এই অর্ডারটা UPI বা ক্যাশে পেমেন্ট করুন।
refused-wrong-code = কোডটা ঠিক নয়। খদ্দেরকে আর একবার জিজ্ঞেস করুন।
refused-not-paid-yet = অর্ডার নং { $order }-এর পেমেন্ট এখনও আসেনি।
refused-already-paid = অর্ডার নং { $order }-এর পেমেন্ট হয়ে গেছে।
refused-swap-unanswered = বদলি জিনিসটা নিয়ে খদ্দের এখনও উত্তর দেননি।
refused-would-cost-more = টোটাল এখন *{ $total }* হয়েছে। একবার দেখে আবার হ্যাঁ বলুন।
refused-not-yours = এটা আপনার নম্বর থেকে করা যাবে না।
refused-nothing-left = অর্ডারে আর কিছুই থাকবে না। পুরো অর্ডারটাই বাতিল করুন।
refused-too-much = এটা বড্ড বেশি।
refused-utr-used = এই UPI রেফারেন্স নম্বর আগেই ধরা হয়ে গেছে (অর্ডার নং { $order })।
refused-bad-utr = UPI রেফারেন্স নম্বর (UTR) 12 সংখ্যার হয়। একবার আবার দেখে নিন।
refused-utr-needed = অর্ডার নং { $order }-এর একটা পেমেন্ট আগেই লেখা আছে। আরেকটা হলে তার UPI রেফারেন্স নম্বর (UTR) পাঠান।
refused-shares-differ = সব ভাগ মিলিয়ে { $total } হতে হবে।
refused-too-little-cash = অর্ডার নং { $order }-এর { $due } ক্যাশ নিতে হবে।
refused-no-such-exception = এটা আগেই মিটে গেছে।
refused-remedy-not-possible = এই টাকা নিয়ে এখন আর এটা করা যাবে না।

## To the shopkeeper
shop-khata-limit-set = { $name }: খাতার লিমিট { $limit }, বাকি { $balance }।
shop-khata-list = 📒 *খাতা — মোট বাকি { $total }*
shop-khata-nobody = কারও খাতায় কিছু বাকি নেই।
shop-khata-whose = কার খাতা? নামও লিখুন, যেমন “শর্মা 250 বাকি”।
shop-khata-over = { $name }: খাতার লিমিট { $limit }, বাকি { $balance }। লিমিট বাড়াতে লিখুন: “{ $name } লিমিট 2000”।
shop-new-order = 🔔 *নতুন অর্ডার নং { $order }* — { $name }
shop-added = ➕ *অর্ডার নং { $order }* — { $name } জুড়েছেন: { $what }। এখন পুরো অর্ডার:
shop-less = ➖ *অর্ডার নং { $order }* — { $name }-এর আর লাগবে না: { $what }।
shop-add-ask = ➕ { $name } অর্ডার নং { $order }-এ এটাও চান: { $what }। মোট হবে *{ $total }*। সঙ্গে দেওয়া যাবে?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 দোকান থেকে নেবেন
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ অর্ডার নং { $order } ({ $total }) 3 মিনিট ধরে পড়ে আছে। উত্তর দিন।
shop-pack-paid = 💰 *{ $total } এসে গেছে* — অর্ডার নং { $order }। প্যাক করুন:
shop-pack-cash = 📦 অর্ডার নং { $order } — প্যাক করুন; ক্যাশ নিতে হবে *{ $total }*:
shop-pack-khata = 📦 অর্ডার নং { $order } — প্যাক করুন; *{ $total }* খাতায়:
shop-pack-split = 📦 অর্ডার নং { $order } — প্যাক করুন ({ $parts }):
shop-await-upi = ⏳ অর্ডার নং { $order }: { $name } UPI-তে *{ $total }* পাঠাবেন। ব্যাঙ্কের মেসেজ এলে ট্যাপ করুন, বা মেসেজটা এখানে পেস্ট করুন।
shop-claimed = 💬 { $name } জানিয়েছেন, অর্ডার নং { $order }-এর *{ $total }* পাঠানো হয়েছে। আপনার অ্যাকাউন্টে এসেছে?
shop-claimed-utr = UPI { $utr }
shop-changed = অর্ডার নং { $order } এখন { $total }।
shop-rejected = অর্ডার নং { $order } ফিরিয়ে দেওয়া হল; খদ্দেরকে জানিয়েছি।
shop-cancelled = অর্ডার নং { $order } খদ্দের বাতিল করেছেন।
shop-cancelled-by-you = অর্ডার নং { $order } বাতিল হল; খদ্দেরকে জানিয়েছি।
shop-reject-why = অর্ডার নং { $order } কেন নেওয়া যাবে না?
shop-which-gone = অর্ডার নং { $order }-এর কোন জিনিসটা নেই?
shop-sold-out = { $what } — শেষ লিখে রাখলাম।
shop-back = { $what } — আবার আছে।
shop-price-sure = { $what }: { $old } → { $new }। ঠিক তো?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = অর্ডার নং { $order }: { $name }-কে জিজ্ঞেস করেছি { $offer } চলবে কি না।
shop-line-out = অর্ডার নং { $order }: { $what } বাদ, মোট { $total }। খদ্দেরকে জানিয়েছি।
shop-swap-yes = { $name } রাজি: অর্ডার নং { $order }-এ { $offer }। মোট { $total }।
shop-swap-no = { $name } বদলি নেবেন না। অর্ডার নং { $order }: মোট { $total }।
shop-job = 🛵 *অর্ডার নং { $order }* — { $name }
    { $address }
shop-job-collect = ক্যাশ নিতে হবে: *{ $amount }*
shop-job-paid = টাকা এসে গেছে; কিছু নিতে হবে না।
shop-job-khata = খাতায় আছে; কিছু নিতে হবে না।
shop-job-code = ডেলিভারির সময় খদ্দেরের কাছে 4 সংখ্যার কোডটা নিয়ে এখানে পাঠান: “{ $order } কোড”।
shop-map = 📍 { $url }
shop-delivered = ✅ অর্ডার নং { $order } পৌঁছে গেছে।
shop-delivered-cash = ✅ অর্ডার নং { $order } পৌঁছে গেছে, ক্যাশ { $amount } নেওয়া হয়েছে।
shop-change-owed = { $name }-কে { $amount } খুচরো দিতে বাকি।
shop-float-given = 🛵 { $name }-কে খুচরোর জন্য { $amount } দেওয়া হল। এখন ওঁর কাছে { $balance }।
shop-cash-in = 💵 { $name } { $amount } জমা দিয়েছেন। এখন ওঁর কাছে { $balance }।
shop-cash-short = ⚠️ { $amount } কম আছে।
shop-cash-over = হিসেবের চেয়ে { $amount } বেশি।
shop-brought-back = অর্ডার নং { $order } দোকানে ফেরত এসেছে।
shop-orders-head = *চলতি অর্ডার*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = এখন কোনও অর্ডার বাকি নেই।
shop-khata-given = { $name }: খাতায় { $amount } লিখলাম। মোট বাকি { $balance }।
shop-khata-repaid = { $name }: { $amount } জমা। মোট বাকি { $balance }।
shop-opened = দোকানে অর্ডার নেওয়া চালু।
shop-closed = দোকানে এখন অর্ডার নেওয়া বন্ধ।
shop-which-person = কোন খদ্দের?
shop-no-person = “{ $name }” নামে কোনও খদ্দের পেলাম না। অর্ডারে নাম যেমন আসে তেমন লিখুন।
shop-which-item = কোন জিনিসটা?
shop-which-order = কোন অর্ডারটা?
shop-help = লিখতে পারেন: “অর্ডার দেখাও”, “অর্ডার 12 হ্যাঁ”, “12 বেরিয়ে গেছে”, “ম্যাগি শেষ”, “চিনি 44”, “শর্মা 250 বাকি”, “দোকান বন্ধ”। ডেলিভারির সময়: অর্ডার নম্বর আর খদ্দেরের কোড।
shop-message = 💬 { $name } আপনার সঙ্গে কথা বলতে চান: “{ $text }”
shop-unexpected = ⚠️ অর্ডার নং { $order }-এর জন্য { $amount } এসেছে, কিন্তু হিসেব মিলছে না ({ $why })। হিসেবে আলাদা করে রাখা আছে।
shop-exception = ⚠️ { $amount }, অর্ডার নং { $order }: { $why }। কী করব?
shop-exception-stray = ⚠️ { $amount } এসেছে ({ $reference }): { $why }। কী করব?
shop-late-money = 💰 অর্ডার নং { $order } বাতিল হওয়ার পরে { $amount } এসেছে। মাল এখনও আছে। অর্ডারটা আবার নেবেন? { $until }-এ টাকা নিজে থেকেই ফেরত যাবে।
shop-disputed = ⚠️ খদ্দেরের ব্যাঙ্ক { $amount } ফেরত চাইছে ({ $about })। এটা ডিসপিউট: এখনও কিছু যায়নি।
shop-dispute-waits = ⏰ { $amount }-এর ডিসপিউট ({ $about }) এখনও আপনার উত্তরের অপেক্ষায়।
shop-dispute-by = গেটওয়ের Disputes পাতায় *{ $by }*-এর মধ্যে উত্তর দিন, নইলে টাকা ফেরত চলে যাবে।
shop-dispute-soon = গেটওয়ের Disputes পাতায় তাড়াতাড়ি উত্তর দিন; শেষ তারিখ সেখানেই আছে।
shop-dispute-gather = জোগাড় করুন: বিল { $bill }, মাল দেওয়ার প্রমাণ ({ $when }, কোড দিয়ে নেওয়া), আর খদ্দেরের সঙ্গে চ্যাট।
shop-dispute-gather-open = জোগাড় করুন: কী অর্ডার হয়েছিল আর কবে, খদ্দেরের সঙ্গে চ্যাট, আর মালের কী হল।
shop-dispute-answered = আপনি উত্তর দিয়েছেন; ব্যাঙ্ক দেখছে।
shop-dispute-won = ✅ { $amount }-এর ডিসপিউট ({ $about }) মিটেছে: টাকা আপনারই রইল।
shop-bank-which = 💰 { $amount } এসেছে। কোন অর্ডারের?
shop-bank-none = UPI-তে { $amount }-এর কোনও অর্ডার বাকি নেই।
why-wrong-amount = টাকার অঙ্ক মেলেনি
why-too-little = অর্ডারের চেয়ে কম টাকা
why-currency = ভারতীয় টাকায় আসেনি
why-paid-twice = দু’বার পেমেন্ট হয়েছে
why-paid-after-close = অর্ডার আগেই বন্ধ হয়ে গেছে
why-unknown-reference = কোনও অর্ডারের নয়
why-refund-failed = ফেরত দেওয়া যায়নি
why-settlement-short = গেটওয়ে কম টাকা দিয়েছে
why-not-settled = গেটওয়ে এখনও অ্যাকাউন্টে দেয়নি
why-disputed = খদ্দেরের ব্যাঙ্ক টাকা ফেরত চাইছে; এখনও কিছু যায়নি
why-chargeback = খদ্দেরের ব্যাঙ্ক টাকা ফেরত নিয়েছে
shop-refund-owed = ↩️ অর্ডার নং { $order }-এর { $amount } খদ্দেরকে ফেরত যাচ্ছে।
shop-refund-hand = ↩️ { $name }-কে UPI-তে { $amount } ফেরত পাঠিয়ে (অর্ডার নং { $order }) ট্যাপ করুন।
shop-not-heard = বুঝতে পারলাম না। কী কী করা যায় দেখতে “হেল্প” লিখুন।
button-accept = ✅ নিলাম
button-take-out = জিনিস নেই
button-reject = ❌ হবে না
button-packed = প্যাক হয়েছে
button-out = 🛵 বেরিয়েছে
button-ready = 🏪 রেডি
button-money-came = 💰 টাকা এসেছে
button-money-not = এখনও আসেনি
button-sent-back = ✅ ফেরত দিয়েছি
button-exc-refund = ↩️ ফেরত দিন
button-take-again = ✅ আবার নিন
button-exc-apply = এই অর্ডারেই
button-exc-khata = খাতায় জমা
button-exc-accept = এমনই থাক
reason-stock = জিনিস নেই
reason-closed = দোকান বন্ধ
reason-busy = এখন খুব ভিড়
row-reason-stock = জিনিস নেই
row-reason-closed = দোকান বন্ধ
row-reason-busy = এখন খুব ভিড়
person-someone = খদ্দের

## Told to the customer about her khata
khata-given = { $shop }: আপনার খাতায় { $amount } লেখা হল। মোট বাকি *{ $balance }*।
khata-repaid = { $shop }: আপনার খাতায় { $amount } জমা হল, ধন্যবাদ। মোট বাকি *{ $balance }*।
khata-ahead = { $amount } (অ্যাডভান্স)

## Front desk
desk-which = নমস্কার 🙏 কোন দোকানে লিখতে চান?
desk-none = দোকানটা পেলাম না। আপনার দোকানের লিঙ্কটা আবার খুলুন।

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = অর্ডার নং { $order } চলছে, তার মেসেজও আর যাবে না। শুধু এই অর্ডারের মেসেজ পাঠাব?
answer-only-order = ঠিক আছে, শুধু অর্ডার নং { $order }-এর মেসেজ যাবে, আর কিছু নয়।
answer-offers-stopped = { $shop } থেকে আর অফার যাবে না। আপনার অর্ডারের মেসেজ যাবে।
answer-stopped-others = এই নম্বরের অন্য দোকানগুলোও আর মেসেজ পাঠাবে না।
answer-started-shop = এখন { $shop } থেকে মেসেজ আসবে। এই নম্বরের অন্য দোকান আগের মতোই থাকবে।
button-only-order = শুধু এই অর্ডার
shop-stopped = { $name } আর মেসেজ চান না, আর অর্ডার নং { $order } চলছে। একবার ফোন করুন।
answer-edited = মেসেজে কী বদলেছেন, এখানে দেখা যায় না। আপনার ঝুড়ি নিচে যেমন আছে তেমনই; বদলটা নতুন মেসেজে লিখুন।
answer-deleted = একটা মেসেজ মুছেছেন, কোনটা তা দেখা যায় না। আপনার ঝুড়ি নিচে যেমন আছে; কী বাদ যাবে লিখুন।
edit-heard = ✏️ এখন বদলানো মেসেজটাই ধরা হল, পুরনোটা নয়।
edit-late = ✏️ আগের একটা মেসেজ বদলেছেন, কিন্তু তার পরে আরও কথা হয়েছে। ঝুড়ি নিচে যেমন আছে তেমনই; বদলটা নতুন মেসেজে লিখুন।
edit-anew = ✏️ বদলানো মেসেজটা কোন কথার, বোঝা গেল না। দয়া করে নতুন মেসেজে লিখুন।
edit-order = অর্ডার নং { $order } ({ $total }) যেমন দিয়েছিলেন তেমনই আছে; মেসেজ বদলালে বা মুছলে অর্ডার বদলায় না।
edit-order-how = বদলাতে চাইলে শুধু লিখুন কী জুড়ব বা বাদ দেব, নইলে এটা বাতিল করুন।
delete-heard = 🗑️ মুছে ফেলা মেসেজে যা বলেছিলেন, তা ফিরিয়ে নেওয়া হল।
delete-late = 🗑️ আগের একটা মেসেজ মুছেছেন, কিন্তু তার পরে আরও কথা হয়েছে। ঝুড়ি নিচে যেমন আছে; কী বাদ যাবে লিখুন।
shop-edited = ✏️ মেসেজ বদলালে বা মুছলে এখানে কিছু বদলায় না: যা হয়ে গেছে, তেমনই আছে। সংশোধনটা নতুন মেসেজে লিখুন।
shop-file = 📎 { $name } ভয়েস মেসেজ, ছবি বা ফাইল পাঠিয়েছেন। অর্ডার বোর্ডে ওঁর চ্যাটে পাবেন।
ask-phone = 📞 অর্ডার নং { $order }: যিনি আনবেন তাঁর ফোন করার দরকার হলে, আপনার নম্বরটা দেবেন?
answer-contact = কনট্যাক্ট এখানে রাখা যায় না। কী লাগবে লিখুন।
answer-held = আপনার হোয়াটসঅ্যাপ নতুন ফোনে, তাই দোকানদার আগে দেখে নেবেন আপনিই কি না। ততক্ষণ খাতা আর পুরোনো ঠিকানা বন্ধ; অর্ডার চলবে।
shop-held = ⚠️ { $name } এখন অন্য ফোন থেকে লিখছেন। আপনি নিশ্চিত না হওয়া পর্যন্ত খাতা আর পুরোনো ঠিকানা বন্ধ। একই মানুষ তো?
button-same-person = হ্যাঁ, একই মানুষ
button-other-person = না, অন্য কেউ
shop-held-freed = { $name }: খাতা আর ঠিকানা আবার খোলা।
shop-held-shut = { $name }: খাতা আর পুরোনো ঠিকানা বন্ধ থাকবে। খাতায় বাকি: { $balance }।
shop-paused = 🤫 { $name } লিখেছেন: “{ $text }”। আপনি নিজে কথা বলছেন, তাই { $until } পর্যন্ত আমি চুপ। বোতামের অর্ডার আসবে।
button-bot-on = বট চালু
shop-resumed = { $name }-কে আবার উত্তর দেব।
shop-resumed-all = সবাইকে আবার উত্তর দেব।
row-more = আরও ▸
row-back = ◂ পিছনে
row-all = এই সবগুলো
row-more-text = আরও { $count }টি
alert-template = ⚠️ হোয়াটসঅ্যাপ: “{ $name }” মেসেজ এখন পাঠানো যাচ্ছে না ({ $state })। খদ্দের একদিন না লিখলে এটাই লাগে। { $where } দেখুন।
alert-quality = ⚠️ হোয়াটসঅ্যাপ: অনেকে আপনার নম্বর ব্লক বা রিপোর্ট করছেন ({ $name } { $state })। কয়েক দিন শুধু যাঁরা লেখেন তাঁদেরই লিখুন।
alert-account = ⚠️ হোয়াটসঅ্যাপের আপনার অ্যাকাউন্ট নিয়ে আপত্তি আছে: { $name } { $state }। { $where } দেখুন।
alert-payments = ⚠️ চ্যাটে পেমেন্ট: “{ $name }” জোড়া নেই ({ $state })। খদ্দের ওখানে পেমেন্ট করতে পারবেন না। { $where } দেখুন।
alert-limit = হোয়াটসঅ্যাপ: { $name } { $state }
alert-unreachable = 📵 অর্ডার নং { $state } নিয়ে { $name }-কে হোয়াটসঅ্যাপে পাওয়া যাচ্ছে না। একবার ফোন করুন।
answer-catalogue-open = আমাদের সব জিনিস এখানে। দেখুন, কার্ট ভরে পাঠিয়ে দিন; আজকের দাম উত্তরে পাবেন।
products-more = 👇 আরও { $count }টা, নীচের লিস্টে
products-others = আরও
poster-words = পোস্টার, কিউআর, কিউআর কোড, qr কোড
poster-caption = আপনার দোকানের পোস্টার। ছাপিয়ে টাঙিয়ে দিন: কোড স্ক্যান করলেই { $shop }-কে লেখা যাবে।

## The pay page, and who is paid
paypage-title = { $shop }-কে টাকা দিন
paypage-order = অর্ডার নং { $order }
paypage-any-app = যেকোনো UPI অ্যাপে দিন
paypage-payee = টাকা যাবে
paypage-check-name = টাকা দেওয়ার আগে দেখে নিন অ্যাপে এই নামটাই আছে কি না।
paypage-scan = অথবা অন্য ফোনের UPI অ্যাপ দিয়ে এই কোড স্ক্যান করুন
paypage-scan-limit = { $limit }-এর বেশি হলে অ্যাপ এই কোডের সেভ করা ছবি নেয় না। বোতাম টিপুন, বা এই স্ক্রিন থেকেই স্ক্যান করুন।
paypage-after = টাকা দেওয়ার পর চ্যাটে ফিরে অ্যাপে দেখানো 12 সংখ্যার UPI নম্বরটা পাঠান। দোকান নিজের ব্যাঙ্কে দেখে সেখানেই জানাবে।
paypage-back = চ্যাটে ফিরুন
paypage-paid = টাকা পেয়েছি। ধন্যবাদ 🙏
paypage-paid-text = { $shop } অর্ডার নং { $order }-এর { $amount } পেয়েছে।
paypage-checking = আপনার পেমেন্ট দেখছি …
paypage-checking-text = এই পাতা নিজে থেকেই আবার দেখবে। অ্যাকাউন্ট থেকে টাকা কেটে থাকলে চিন্তা নেই: আবার দেবেন না।
paypage-claimed = দোকান নিজের ব্যাঙ্কে দেখছে
paypage-claimed-text = { $amount } দেখা গেলেই চ্যাটে জানাব। আবার দেবেন না।
paypage-nothing = এখানে কিছু দিতে হবে না
paypage-closed-text = অর্ডার নং { $order } বন্ধ হয়ে গেছে। তবু টাকা দিয়ে থাকলে ফেরত পাবেন।
paypage-other-way = অর্ডার নং { $order } এখন অন্যভাবে দিতে হবে। চ্যাটে লেখা আছে।
paypage-newer = টাকার অঙ্ক বদলে গেছে
paypage-newer-text = অর্ডার নং { $order }-এর জন্য এখন { $amount } দিন।
paypage-pay = { $amount } দিন
paypage-in-chat = অর্ডার নং { $order }-এর পেমেন্ট চ্যাটেই আছে। দয়া করে সেখানেই দিন।
paypage-silent = পেমেন্ট কোম্পানি এখন সাড়া দিচ্ছে না
paypage-silent-text = আপনার টাকা কাটেনি। এক মিনিট পরে আবার চেষ্টা করুন, বা দোকানকে ক্যাশ দিন।
paypage-again = আবার চেষ্টা করুন
paypage-not-yet = পেমেন্টের খবর এখনও আসেনি
paypage-not-yet-text = অ্যাকাউন্ট থেকে টাকা কেটে থাকলে চ্যাটে মেসেজের অপেক্ষা করুন। না কাটলে এখনই দিন।
payee-changing = ⚠️ { $when } থেকে আপনার খদ্দেররা { $payee }-তে টাকা দেবেন। তার আগে পর্যন্ত আগের মতোই। এটা আপনি না করে থাকলে এখনই পুরোনোটাই রাখুন।
payee-kept = খদ্দেররা আগের মতোই টাকা দেবেন। বদল আটকে দেওয়া হয়েছে।
shop-no-receipts = 🔎 { $day }: আজ UPI-তে কোনও পেমেন্ট আসেনি। গত চার সপ্তাহে এই বারে { $usual }টা এসেছিল। হয়তো খদ্দেরই কম ছিল; তবু কাউন্টারের কোডটা দেখে নিন।
shop-scan-ask = 🔎 সুপ্রভাত। একবার দেখে নিন কাউন্টারের কোডটা আপনারই আছে কি না।
shop-scan-how = নিজের ফোনে স্ক্যান করুন: আপনার নামই দেখায়? সন্দেহ হলে কোডে যা লেখা (upi://pay…) বা তার UPI ঠিকানা এখানে পেস্ট করুন।
shop-code-ours = ✅ এই কোড আপনারই: টাকা যায় { $payee }-তে।
shop-code-other = 🚨 এই কোড আপনার নয়: টাকা যায় { $payee }-তে, আপনার ঠিকানা { $vpa }। এখনই কাউন্টার থেকে সরান, প্রমাণ হিসেবে রাখুন, আর ব্যাঙ্কে বা 1930-এ ফোন করুন।
shop-code-unknown = এই কোডে টাকা যায় { $payee }-তে। আপনার দোকানের UPI ঠিকানা আমার কাছে নেই: এটা কি আপনিই?
button-keep-payee = পুরোনোটাই রাখুন
button-stop-watch = আর জানাবেন না

## What WhatsApp offers to tap before the first word, and its commands
ice-order = জিনিস অর্ডার করতে চাই
ice-again = গতবারের মতোই দিন
ice-hours = দোকান কখন খোলে?
ice-where = আমার অর্ডার কোথায়?
command-order = জিনিস অর্ডার করুন
command-bill = শেষ বিল
command-khata = আমার খাতা
command-stop = মেসেজ বন্ধ করুন

## Memory: usuals and nicknames
memory-head = 🧠 আপনার সম্পর্কে *{ $shop }*-এর যা মনে আছে:
memory-usuals = আপনি সাধারণত নেন: { $what }
memory-address = 📍 { $address }
memory-pay = আপনি সাধারণত দেন: { $pay }
memory-nothing = আপনার সম্পর্কে এখনও কিছু মনে রাখা নেই।
memory-books = বিল আর খাতার হিসেব দোকানের বইয়ে থেকেই যায়।
memory-forgot = ভুলে গেলাম: আপনার রোজকার জিনিস, ঠিকানা আর পেমেন্টের ধরন।
memory-forgot-goods = ভুলে গেলাম: আপনার রোজকার জিনিস। ঠিকানা রাখা আছে।
memory-no-usual = রোজকার বলে এখনও কিছু ঠিক নেই; যা লাগবে লিখে দিন।
button-forget-goods = জিনিস ভুলে যান
button-forget-all = সব ভুলে যান
button-keep = থাক
answer-help-memory = “আমার সম্পর্কে কী মনে আছে” লিখলে দেখবেন কী মনে রাখা হয়েছে; “আমাকে ভুলে যান” লিখলে মুছে যাবে।
shop-help-names = নিজের ডাকনাম: “লাল প্যাকেট মানে Red Label 250 গ্রাম”; “ডাকনাম” লিখলে সব দেখা যাবে।
nick-ask = “{ $words }” মানে { $what }: মনে রাখব?
nick-heard = “{ $words }” মানে { $what } ধরে নিলাম।
nick-learnt = ✅ এখন থেকে “{ $words }” মানে { $what }।
nick-forgot = “{ $words }” ভুলে গেলাম; ওটা আর { $what } নয়।
nick-none = এখনও কোনো ডাকনাম নেই। এভাবে শেখান: “লাল প্যাকেট মানে Red Label 250 গ্রাম”।
nick-head = 🏷️ আপনার দোকানের নিজের ডাকনাম:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (খদ্দেরদের কথা থেকে)
nick-taken = এখানে “{ $words }” বললে আগে থেকেই অন্য কিছু বোঝায়, তাই এটা ডাকনাম হবে না।
nick-which = “{ $words }” মানে কোনটা?
menu-forget = ভুলতে হলে
refused-bad-nickname = “{ $words }” ডাকনাম হতে পারে না: দু-তিনটে শব্দ ভালো।
refused-no-such-nickname = “{ $words }” নামে কোনো ডাকনাম নেই।
