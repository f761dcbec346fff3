# اردو. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.
# A line runs right to left when its first letter is Urdu, so a line begins with an Urdu word; { "\u200F" } (an
# invisible right-to-left mark) stands where a blank must come first.

## Units, time, joining
unit-g = { $n } گرام
unit-kg = { $n } کلو
unit-ml = { $n } ملی
unit-l = { $n } لیٹر
clock-morning = صبح { $t } بجے
clock-afternoon = دوپہر { $t } بجے
clock-evening = شام { $t } بجے
clock-night = رات { $t } بجے
list-and = { $start } اور { $last }
of-pack = { $name } { $pack }
pack-of = { $n } کا پیک
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = اردو

## Greeting
greet-new = آداب 🙏 یہ *{ $shop }* ہے۔ دکان { $opens } سے { $closes } تک کھلی رہتی ہے۔
    جیسے دکان پر بولتے ہیں، ویسے ہی اپنی لسٹ یہاں لکھ دیں: “2 کلو چینی، 500 گرام دال، 20 کا دھنیا”۔
    ہوم ڈیلیوری کے لیے اپنی لوکیشن بھیج دیں یا ایک بار پتہ لکھ دیں۔
greet-again = آداب { $name } 🙏 یہ *{ $shop }* ہے۔ کیا کیا بھیجنا ہے؟
greet-line = آداب 🙏 یہ *{ $shop }* ہے۔
button-same-again = پچھلی بار والا ہی

## Basket
basket-head = 🛒 *آپ کی لسٹ*
basket-line = { "\u200F" }{ $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … اور { $count } چیز
       *[other] … اور { $count } چیزیں
    }
basket-fee = ڈیلیوری { $fee }
basket-free = ڈیلیوری فری
join-fee = ڈیلیوری { $fee }، ایک ہی بار
join-total = آرڈر نمبر { $order } کا کل تب *{ $total }* (ابھی { $was })
join-ask = اسے آرڈر نمبر { $order } میں جوڑ دیں؟
join-ask-shop = آرڈر نمبر { $order }: { $shop } نے لے لیا ہے۔ پوچھ لیں کہ یہ بھی ساتھ آ جائے؟
basket-rounding = راؤنڈ آف { $amount }
basket-total = *کل { $total }*
basket-empty = آپ کی لسٹ ابھی خالی ہے۔ جو چاہیے، لکھ دیں۔
basket-cleared = لسٹ خالی کر دی۔
basket-missing = ⚠️ آج نہیں ہے: { $what }
basket-unsold = یہ ہمارے یہاں نہیں ملتا: { $what }۔ دکان کو بتا دیا ہے۔
basket-undone = پچھلی تبدیلی ہٹا دی۔
basket-nothing-to-undo = واپس لینے کو کچھ نہیں ہے۔
basket-not-understood = یہ سمجھ نہیں آیا: “{ $text }”
basket-counter-only = یہ چیٹ پر نہیں، صرف دکان پر ملے گا: { $what }
basket-dropped = ہٹا دیا: { $what }
basket-otherwise = { $what } نہ ملے تو: { $wish }
basket-minimum = ہوم ڈیلیوری { $minimum } سے شروع ہوتی ہے۔ کچھ اور جوڑ لیں، یا دکان سے لے جائیں۔
basket-not-in = آپ کی لسٹ میں نہیں ہے: { $what }
total-short =
    { $count ->
        [one] { $count } چیز، کل *{ $total }*
       *[other] { $count } چیزیں، کل *{ $total }*
    }

## Questions about a line
ask-which = ❓ ان میں سے کیا بھیجنا ہے: { $what }
ask-how-much = ❓ کتنا چاہیے: { $what }
ask-clear = پوری لسٹ خالی کر دیں؟
ask-more =
    { $count ->
        [one] اس کے بعد ایک بات اور پوچھنی ہے۔
       *[other] اس کے بعد { $count } باتیں اور پوچھنی ہیں۔
    }
ask-again = ان میں سے کچھ چن لیں، یا اپنے لفظوں میں لکھ دیں۔
ask-first = بس یہ بتا دیں، پھر آرڈر لگ جائے گا۔
menu-choose = چنیں
button-skip = رہنے دیں
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 دکان سے لے جانا ہے
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = پیمنٹ کیسے کرنی ہے؟ بٹن دباتے ہی آرڈر لگ جائے گا۔
split-how = لکھ دیں کتنا کس سے، جیسے “200 کیش باقی UPI” یا “آدھا کھاتے میں آدھا کیش”۔
split-bad = یہ مل کر { $total } نہیں بنتے۔ پھر سے لکھ دیں۔
checkout-ask-confirm = آرڈر بھیج دیں؟
checkout-ask-address = 🏠 سامان کہاں پہنچانا ہے؟ لوکیشن بھیج دیں یا پتہ لکھ دیں۔ دکان سے خود لینا ہو تو “پک اپ” لکھیں۔
checkout-when-kept = 🕒 نوٹ کر لیا: { $when }
checkout-address-kept = 🏠 نوٹ کر لیا: { $address }
checkout-pay-kept = 💳 نوٹ کر لیا: { $pay }
checkout-closed-now = دکان ابھی بند ہے، { $opens } کھلے گی۔ تب تک آپ کا آرڈر رکا رہے گا۔
pay-upi = UPI
pay-cash = ڈیلیوری پر کیش
pay-khata = کھاتے میں
pay-part = { $pay } { $amount }
pay-part-of = آرڈر نمبر { $order }، UPI حصہ
button-confirm = ہاں، بھیج دیں
button-change = بدلنا ہے
button-join = آرڈر { $order } میں جوڑیں
button-apart = الگ آرڈر
button-upi = UPI سے پیمنٹ
button-cash = کیش
button-khata = کھاتے میں
button-split = کچھ کیش، کچھ UPI
row-split-text = جیسے 200 کیش باقی UPI
button-pay = { $total } دیں
button-pickup = دکان سے لینا ہے
button-delivery = ہوم ڈیلیوری
button-new-address = نیا پتہ
button-yes = ہاں
button-no = نہیں
menu-change = کیا بدلنا ہے؟
menu-change-body = کیا بدلنا ہے؟
row-change-items = سامان
row-change-items-text = لکھ دیں: “چینی 3 کلو، میگی نہیں”
change-items-how = جو بدلنا ہے، اپنے لفظوں میں لکھ دیں، جیسے “چینی 2 نہیں 3 کلو” یا “میگی ہٹا دو”۔

## Order, to the customer
order-received = 📨 آرڈر نمبر { $order }: { $shop } کو مل گیا ہے۔ جواب یہیں آئے گا۔
order-accepted-pay = ✅ آرڈر نمبر { $order }: { $shop } نے لے لیا ہے۔
    یہیں *{ $total }* کی پیمنٹ کر دیں؛ پیکنگ فوراً شروع ہو جائے گی۔
order-accepted-upi = ✅ آرڈر نمبر { $order }: { $shop } نے لے لیا ہے۔
    کسی بھی UPI ایپ سے *{ $total }* بھیج دیں، پھر یہاں “پیمنٹ کر دی” لکھیں۔
order-accepted-cash = ✅ آرڈر نمبر { $order }: { $shop } نے لے لیا ہے۔ تقریباً { $by } تک پہنچ جائے گا۔
    کیش *{ $total }* تیار رکھیں۔
order-accepted-cash-pickup = ✅ آرڈر نمبر { $order }: { $shop } نے لے لیا ہے۔ تقریباً { $by } تک تیار ملے گا۔
    دکان پر *{ $total }* دے دیں۔
order-accepted-khata = ✅ آرڈر نمبر { $order }: { $shop } نے لے لیا ہے۔ تقریباً { $by } تک پہنچ جائے گا۔
    آپ کے کھاتے میں *{ $total }* لکھے جائیں گے۔
order-accepted-split = ✅ آرڈر نمبر { $order }: { $shop } نے لے لیا ہے۔ تقریباً { $by } تک پہنچے گا۔
    { $parts }
order-pay-again = آرڈر بدل گیا ہے۔ آرڈر نمبر { $order } کے لیے اب نئے ٹوٹل *{ $total }* کی پیمنٹ کر دیں۔
order-rejected = معاف کیجیے، { $shop } سے آرڈر نمبر { $order } نہیں ہو پائے گا: { $reason }۔
order-rejected-plain = معاف کیجیے، { $shop } سے آرڈر نمبر { $order } نہیں ہو پائے گا۔
order-cancelled-by-shop = آرڈر نمبر { $order }: { $shop } نے کینسل کر دیا ہے۔ { $reason }
order-cancelled-by-you = آرڈر نمبر { $order } کینسل ہو گیا۔
order-waiting = ⏳ آرڈر نمبر { $order } پر { $shop } کا جواب ابھی نہیں آیا۔ دکان کو یاد دلا دیا ہے۔ چاہیں تو تھوڑا انتظار کر لیں یا کینسل کر دیں؛ کوئی پیسہ نہیں کٹا ہے۔
order-paid-word = ✅ آرڈر نمبر { $order } کے { $amount } مل گئے۔ سامان پیک ہو رہا ہے۔
order-pending-payment = آرڈر نمبر { $order } کی پیمنٹ بینک ابھی پکی کر رہا ہے۔ دوبارہ پیمنٹ نہ کریں۔
order-out-paid = 🛵 آرڈر نمبر { $order } نکل گیا ہے۔ { $amount } مل گئے ہیں ✅
    دروازے پر یہ کوڈ بتائیں: *{ $code }*
order-out-cash = 🛵 آرڈر نمبر { $order } نکل گیا ہے۔ کیش دینا ہے: *{ $amount }*
    دروازے پر یہ کوڈ بتائیں: *{ $code }*
order-out-khata = 🛵 آرڈر نمبر { $order } نکل گیا ہے۔ { $amount } کھاتے میں لکھے، کل باقی { $balance }۔
    دروازے پر یہ کوڈ بتائیں: *{ $code }*
order-out-split = 🛵 آرڈر نمبر { $order } نکل گیا ہے۔ { $parts }
    دروازے پر یہ کوڈ بتائیں: *{ $code }*
order-ready = 🏪 آرڈر نمبر { $order } { $shop } پر تیار ہے۔ { $due }
    دکان پر یہ کوڈ بتائیں: *{ $code }*
order-ready-paid = { $amount } مل گئے ہیں ✅
order-ready-cash = دینا ہے: *{ $amount }*
order-ready-khata = { $amount } کھاتے میں لکھے۔
order-delivered = 🙏 آرڈر نمبر { $order } پہنچ گیا۔ شکریہ!
change-owed = 💰 آپ کے { $amount } چھٹے باقی ہیں؛ اگلے آرڈر میں کم ہو جائیں گے۔
order-brought-back = آرڈر نمبر { $order } دکان پر واپس آ گیا۔ { $reason }
order-line-out = آج ختم: { $what }۔ آرڈر نمبر { $order } اس کے بغیر آئے گا؛ اب کل *{ $total }*۔
order-swap = آج ختم: { $gone }۔ اس کی جگہ { $offer } ({ $price }) بھیج دیں؟
    تب کل *{ $total }* ہوگا (ابھی { $now })۔
order-swap-yes = 👍 بھیج رہے ہیں: { $offer }۔ کل *{ $total }*۔
order-swap-no = ٹھیک ہے، اس کے بغیر بھیجتے ہیں۔ کل *{ $total }*۔
order-added = ✅ آرڈر نمبر { $order } میں جوڑ دیا: { $what }۔ اب کل *{ $total }*۔
order-add-asked = 📨 آرڈر نمبر { $order } میں یہ بھی جوڑنے کے لیے { $shop } سے پوچھا ہے: { $what }۔ جواب یہیں آئے گا۔
order-add-no = { $what } اس بار ساتھ نہیں آ پائے گا۔ آرڈر نمبر { $order } *{ $total }* کا ہی رہے گا۔ پھر بھی چاہیے تو نئے آرڈر میں لکھ دیں۔
order-less = ✅ آرڈر نمبر { $order } سے نکال دیا: { $what }۔ اب کل *{ $total }*۔
order-less-ask = { $what } ہٹانے پر آرڈر نمبر { $order } کی ڈیلیوری کے { $fee } لگیں گے؛ کل *{ $total }* ہوگا۔ ہٹا دیں؟
order-less-late = دکان آرڈر نمبر { $order } لے چکی ہے، اس لیے { $what } اب دکان ہی بدل سکتی ہے۔ ہم نے دکان کو بتا دیا ہے۔
order-status-line = آرڈر نمبر { $order }: { $state }، کل { $total }
order-none = آپ کا کوئی آرڈر باقی نہیں ہے۔
order-cancel-ask = آرڈر نمبر { $order } ({ $total }) کینسل کر دیں؟
state-placed = دکان کے جواب کا انتظار
state-accepted = دکان نے لے لیا
state-accepted-unpaid = دکان نے لے لیا، پیمنٹ باقی
state-packed = پیک ہو گیا
state-out = راستے میں ہے
state-ready = دکان پر تیار ہے
state-delivered = پہنچ گیا
state-returned = واپس آ گیا
state-rejected = دکان سے نہیں ہو پایا
state-cancelled = کینسل ہو گیا
refund-owed = ↩️ آرڈر نمبر { $order } کے { $amount } جیسے آئے تھے، ویسے ہی آپ کو واپس جائیں گے۔ بینک کے 5 کام کے دن تک لگ سکتے ہیں۔
order-taken-again = ✅ آرڈر نمبر { $order } کے آپ کے { $amount } کینسل ہونے کے بعد آئے۔ { $shop } کے پاس سب سامان ہے اور آرڈر پھر سے لے لیا ہے۔ نہیں چاہیے تو کینسل کریں، پیسے واپس جائیں گے۔
refund-made = ↩️ آرڈر نمبر { $order } کے { $amount } واپس کر دیے گئے ہیں۔
payment-unexpected = آرڈر نمبر { $order } کے لیے { $amount } آئے ہیں، پر حساب نہیں ملتا۔ پیسہ محفوظ ہے؛ دکان دیکھ رہی ہے۔
payment-claim = شکریہ۔ بینک سے پتا کر رہے ہیں؛ اسکرین شاٹ کی ضرورت نہیں۔ پیسہ آتے ہی آپ کو بتا دیں گے۔
payment-claim-shop = شکریہ۔ دکان اپنے بینک میں دیکھ رہی ہے؛ اسکرین شاٹ کی ضرورت نہیں۔ پیسہ آتے ہی آپ کو بتا دیں گے۔
payment-not-seen = آرڈر نمبر { $order } کے { $amount } دکان کو ابھی نہیں دکھے۔ اگر آپ کے کھاتے سے کٹ گئے ہیں تو ایپ میں دکھنے والا 12 ہندسوں کا UPI نمبر لکھ دیں؛ پیمنٹ اٹک گئی ہو تو پیسہ خود واپس آ جاتا ہے۔
payment-nothing-due = ابھی کچھ دینا باقی نہیں ہے۔
button-wait = انتظار کرنا ہے
button-cancel-order = آرڈر کینسل
button-keep-order = کینسل نہیں کرنا
wait-thanks = شکریہ۔ جواب آتے ہی آپ کو بتا دیں گے۔
pay-changed = آرڈر نمبر { $order }: { $pay }۔ کل { $total }۔

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { "\u200F" }{ $what } — { $amount }
bill-total = *کل { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = بل ابھی نہیں بنا ہے؛ سامان دکان سے نکلنے پر بنتا ہے۔
bill-caption = 🧾 بل { $number }، { $total }
bill-tax-invoice = ٹیکس انوائس
bill-of-supply = بل آف سپلائی
bill-plain = بل
bill-paid-upi = { "\u200F" }UPI سے ملے
bill-paid-cash = کیش ملے
bill-paid-khata = کھاتے میں
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = بل نمبر
bill-date = تاریخ
bill-customer = گاہک
bill-item = سامان
bill-quantity = مقدار
bill-rate = ریٹ
bill-amount = رقم
bill-subtotal = سامان کا جوڑ
bill-delivery = ڈیلیوری
bill-rounding = راؤنڈ آف
bill-tax-total = اس میں شامل ٹیکس
bill-taxable = ٹیکس والی رقم
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = کل
bill-thanks = شکریہ۔ پھر آئیے گا!

## Answers
answer-hours = دکان { $shop }: { $opens } سے { $closes } تک۔
answer-hours-now-open = ابھی دکان کھلی ہے۔
answer-hours-now-closed = ابھی دکان بند ہے۔
answer-price = { "\u200F" }{ $what }: { $price }
answer-price-per = { "\u200F" }{ $what }: { $price } / { $per }
answer-out = آج ختم: { $what }
answer-unsold = یہ ہمارے یہاں نہیں ملتا: { $what }
answer-have = جی ہاں، ہے: { $what }
answer-help = جیسے بولتے ہیں ویسے ہی لسٹ لکھ دیں؛ دام اور ٹوٹل یہیں دکھ جائے گا۔ بدلنا ہو تو لکھیں (“چینی 3 کلو”، “میگی ہٹا دو”)، “ٹوٹل؟” پوچھیں، اور سب ہو جائے تو “آرڈر کر دیں” لکھیں۔ “آرڈر کہاں ہے”، “آرڈر کینسل”، “بل بھیج دیں” اور “میرا کھاتہ” بھی چلے گا۔ دکاندار سے بات کرنی ہو تو “دکاندار سے بات کرنی ہے” لکھیں۔
answer-delivery-time = دکان کے ہاں کرنے کے بعد ہوم ڈیلیوری میں تقریباً { $minutes } منٹ لگتے ہیں۔ چارج { $fee }؛ { $free } سے فری۔
answer-comes-within = ہوم ڈیلیوری میں عام طور پر تقریباً { $minutes } منٹ لگتے ہیں۔
answer-khata = آپ کے کھاتے میں باقی ({ $shop }): *{ $balance }*۔ لمٹ { $limit }۔
answer-khata-none = آپ کا { $shop } میں کھاتہ نہیں ہے۔ دکاندار سے کہیں، کھل جائے گا۔
answer-human = دکاندار کو خبر کر دی ہے۔ آپ کو یہیں جواب ملے گا۔
answer-complaint = معاف کیجیے۔ دکاندار کو بتا دیا ہے؛ آپ کو یہیں جواب ملے گا۔
answer-stopped = اب { $shop } سے آپ کو کوئی میسج نہیں آئے گا۔ پھر سے چاہیے ہوں تو “میسج شروع کریں” لکھیں۔
answer-started = آپ کو پھر سے خوش آمدید 🙏
answer-thanks = 🙏 شکریہ!
answer-small-talk = 🙏 یہاں { $shop } کا آرڈر لیا جاتا ہے۔ جو چاہیے، لکھ دیں۔
answer-go-on = جی، بولیے 🙏 جو چاہیے، لکھ دیں۔
answer-off-topic = یہاں بس دکان کے سامان اور آپ کے آرڈر کی بات ہو سکتی ہے۔ جو چاہیے، لکھ دیں۔
answer-language = اب سے آپ کو اردو میں جواب ملے گا۔
answer-catalogue = راشن، سبزی، دودھ دہی، نمکین، صابن، سب ملتا ہے۔ نام لکھ کر پوچھ لیں، جیسے “چینی کا بھاؤ؟”۔
answer-voice = وائس میسج ابھی یہاں سنا نہیں جاتا۔ لسٹ لکھ کر بھیج دیں؛ آپ کا میسج دکاندار کے پاس ہے۔
answer-image = فوٹو ابھی یہاں پڑھی نہیں جاتی۔ لسٹ لکھ کر بھیج دیں۔
answer-file = یہ ابھی یہاں نہیں کھلتا۔ لکھ کر بھیج دیں۔
answer-unsupported = یہ پڑھا نہیں گیا۔ نیا میسج لکھ کر بھیج دیں۔
answer-paid-how = دکان کے ہاں کرتے ہی پیمنٹ کا میسج یہیں آئے گا۔
answer-nothing-open = ابھی پکا کرنے کو کچھ نہیں ہے۔ جو چاہیے، لکھ دیں۔
answer-no-repeat = آپ کا کوئی پچھلا آرڈر نہیں ملا۔ جو چاہیے، لکھ دیں۔
answer-bad-quantity = کتنا چاہیے، زیرو سے بڑا نمبر لکھیں: { $what }
answer-too-long =
    { $count ->
        [one] لسٹ ایک میسج کے لیے بہت لمبی ہے۔ پہلی { $count } لائن لی ہے۔
       *[other] لسٹ ایک میسج کے لیے بہت لمبی ہے۔ پہلی { $count } لائنیں لی ہیں۔
    }

## Refusals
refused-basket-empty = آپ کی لسٹ خالی ہے۔ جو چاہیے، لکھ دیں۔
refused-too-many-lines = ایک آرڈر میں زیادہ سے زیادہ { $limit } چیزیں آ سکتی ہیں۔
refused-below-minimum = ہوم ڈیلیوری { $minimum } سے شروع ہوتی ہے؛ آپ کا سامان { $subtotal } کا ہے۔ کچھ اور جوڑ لیں، یا دکان سے لے جائیں۔
refused-out-of-area = آپ کی جگہ ہوم ڈیلیوری کے لیے بہت دور ہے۔ چاہیں تو دکان سے لے جائیں۔
refused-address-needed = 🏠 سامان کہاں پہنچانا ہے؟ لوکیشن بھیج دیں یا پتہ لکھ دیں۔
refused-shop-not-accepting = ابھی { $shop } میں آرڈر نہیں لے رہے ہیں۔
refused-not-sold-in-chat = صرف دکان پر ملے گا: { $what }
refused-not-available = آج نہیں ہے: { $what }۔ لسٹ سے ہٹا دیا۔
refused-not-enough-stock = بس { $left } باقی ہے: { $what }
refused-wrong-unit = اس ناپ میں نہیں ملتا: { $what }
refused-bad-quantity = کتنا چاہیے، زیرو سے بڑا نمبر لکھیں۔
refused-bad-price = یہ دام صحیح نہیں لگ رہا۔
refused-above-mrp = دام MRP { $mrp } سے زیادہ نہیں ہو سکتا۔
refused-no-such-listing = یہ سامان دکان میں نہیں ہے۔
refused-no-such-order = ایسا کوئی آرڈر نہیں ہے۔
refused-no-such-line = یہ سامان آرڈر میں نہیں ہے۔
refused-no-such-customer = اس نام کا کوئی گاہک نہیں ملا۔
refused-not-now = آرڈر نمبر { $order }: یہ اب نہیں ہو سکتا ({ $state })۔
refused-pay-by-not-offered = دکان میں اس طرح پیمنٹ نہیں ہوتی۔
refused-khata-not-allowed = دکان میں آپ کا کھاتہ نہیں کھلا ہے۔ UPI یا کیش سے پیمنٹ کریں۔
refused-khata-limit = کھاتہ: لمٹ { $limit }، باقی { $balance }؛ ابھی { $left } کی گنجائش ہے۔ اس آرڈر کی پیمنٹ UPI یا کیش سے کریں۔
refused-wrong-code = یہ کوڈ صحیح نہیں ہے۔ گاہک سے پھر پوچھیں۔
refused-not-paid-yet = آرڈر نمبر { $order } کی پیمنٹ ابھی نہیں آئی۔
refused-already-paid = آرڈر نمبر { $order } کی پیمنٹ ہو چکی ہے۔
refused-swap-unanswered = بدلے کے سامان پر گاہک کا جواب ابھی نہیں آیا۔
refused-would-cost-more = ٹوٹل اب *{ $total }* ہو گیا ہے۔ ایک بار دیکھ کر پھر سے ہاں کریں۔
refused-not-yours = یہ کام آپ کے نمبر سے نہیں ہو سکتا۔
refused-nothing-left = آرڈر میں کچھ بچے گا ہی نہیں۔ پورے آرڈر کو منع کریں یا کینسل کریں۔
refused-too-much = یہ بہت زیادہ ہے۔
refused-utr-used = یہ UPI ریفرنس نمبر پہلے ہی گنا جا چکا ہے (آرڈر نمبر { $order })۔
refused-bad-utr = UPI ریفرنس نمبر (UTR) 12 ہندسوں کا ہوتا ہے۔ ایک بار پھر دیکھ لیں۔
refused-utr-needed = آرڈر نمبر { $order } کی ایک پیمنٹ پہلے سے لکھی ہے۔ دوسری ہو تو اس کا UPI ریفرنس نمبر (UTR) بھیجیں۔
refused-shares-differ = سب حصے ملا کر { $total } ہونے چاہئیں۔
refused-too-little-cash = آرڈر نمبر { $order } کے { $due } کیش لینے ہیں۔
refused-no-such-exception = یہ پہلے ہی نمٹ چکا ہے۔
refused-remedy-not-possible = اس پیسے کے ساتھ اب یہ نہیں ہو سکتا۔

## To the shopkeeper
shop-khata-limit-set = کھاتہ { $name }: لمٹ { $limit }، باقی { $balance }۔
shop-khata-list = 📒 *کھاتہ — کل باقی { $total }*
shop-khata-nobody = کسی کے کھاتے میں کچھ باقی نہیں۔
shop-khata-whose = کس کا کھاتہ؟ نام بھی لکھیں، جیسے “شرما 250 ادھار”۔
shop-khata-over = کھاتہ { $name }: لمٹ { $limit }، باقی { $balance }۔ بڑھانی ہو تو لکھیں: “{ $name } لمٹ 2000”۔
shop-new-order = 🔔 *نیا آرڈر نمبر { $order }* — { $name }
shop-added = ➕ *آرڈر نمبر { $order }* — { $name } نے جوڑا: { $what }۔ اب پورا آرڈر:
shop-less = ➖ *آرڈر نمبر { $order }* — { $name } کو اب نہیں چاہیے: { $what }۔
shop-add-ask = ➕ { $name } آرڈر نمبر { $order } میں یہ بھی چاہتے ہیں: { $what }۔ کل *{ $total }* ہوگا۔ ساتھ بھیج سکتے ہیں؟
shop-line = { "\u200F" }{ $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 دکان سے لے جانا ہے
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ آرڈر نمبر { $order } ({ $total }) کو 3 منٹ ہو گئے۔ جواب دے دیں۔
shop-pack-paid = 💰 *{ $total } مل گئے* — آرڈر نمبر { $order }۔ پیک کریں:
shop-pack-cash = 📦 آرڈر نمبر { $order } — پیک کریں؛ کیش لینا ہے *{ $total }*:
shop-pack-khata = 📦 آرڈر نمبر { $order } — پیک کریں؛ *{ $total }* کھاتے میں:
shop-pack-split = 📦 آرڈر نمبر { $order } — پیک کریں ({ $parts }):
shop-await-upi = ⏳ آرڈر نمبر { $order }: { $name } سے UPI پر *{ $total }* آنے ہیں۔ بینک کا میسج آتے ہی ٹیپ کریں، یا وہ میسج یہاں پیسٹ کر دیں۔
shop-claimed = 💬 آرڈر نمبر { $order }: { $name } کا کہنا ہے کہ *{ $total }* بھیج دیے۔ کیا آپ کے کھاتے میں آ گئے؟
shop-claimed-utr = UPI { $utr }
shop-changed = آرڈر نمبر { $order } اب { $total } کا ہے۔
shop-rejected = آرڈر نمبر { $order } منع کر دیا؛ گاہک کو بتا دیا ہے۔
shop-cancelled = آرڈر نمبر { $order } گاہک نے کینسل کر دیا۔
shop-cancelled-by-you = آرڈر نمبر { $order } کینسل کر دیا؛ گاہک کو بتا دیا ہے۔
shop-reject-why = آرڈر نمبر { $order } کیوں نہیں ہو پائے گا؟
shop-which-gone = آرڈر نمبر { $order } میں کون سا سامان نہیں ہے؟
shop-sold-out = ختم لکھ دیا: { $what }
shop-back = پھر سے چالو: { $what }
shop-price-sure = { "\u200F" }{ $what }: پہلے { $old }، اب { $new }۔ ٹھیک ہے؟
shop-price-set = { "\u200F" }{ $what }: پہلے { $old }، اب { $new }
shop-swap-asked = آرڈر نمبر { $order }: { $name } سے پوچھا ہے کہ { $offer } بھیج دیں یا نہیں۔
shop-line-out = آرڈر نمبر { $order }: { $what } ہٹا دیا، کل { $total }۔ گاہک کو بتا دیا ہے۔
shop-swap-yes = آرڈر نمبر { $order }: { $name } نے ہاں کہا، { $offer }۔ کل { $total }۔
shop-swap-no = آرڈر نمبر { $order }: { $name } کو بدلے کا سامان نہیں چاہیے۔ کل { $total }۔
shop-job = 🛵 *آرڈر نمبر { $order }* — { $name }
    { $address }
shop-job-collect = کیش لینا ہے: *{ $amount }*
shop-job-paid = پیمنٹ ہو چکی ہے؛ کچھ نہیں لینا۔
shop-job-khata = کھاتے میں ہے؛ کچھ نہیں لینا۔
shop-job-code = دروازے پر 4 ہندسوں کا کوڈ پوچھیں اور یہاں بھیجیں: “{ $order } کوڈ”۔
shop-map = 📍 { $url }
shop-delivered = ✅ آرڈر نمبر { $order } پہنچ گیا۔
shop-delivered-cash = ✅ آرڈر نمبر { $order } پہنچ گیا، { $amount } کیش مل گئے۔
shop-change-owed = چھٹے { $amount } دینے باقی ہیں: { $name }۔
shop-float-given = 🛵 چھٹے کے لیے { $amount } دیے: { $name }۔ اب ان کے پاس { $balance }۔
shop-cash-in = 💵 جمع کیے { $amount }: { $name }۔ اب ان کے پاس { $balance }۔
shop-cash-short = ⚠️ { $amount } کم ہیں۔
shop-cash-over = حساب سے { $amount } زیادہ ہیں۔
shop-brought-back = آرڈر نمبر { $order } دکان پر واپس آ گیا۔
shop-orders-head = *چالو آرڈر*
shop-orders-line = { "\u200F" }{ $order } · { $name } · { $total } · { $state }
shop-orders-none = ابھی کوئی آرڈر باقی نہیں ہے۔
shop-khata-given = کھاتہ { $name }: { $amount } لکھے۔ کل باقی { $balance }۔
shop-khata-repaid = کھاتہ { $name }: { $amount } جمع کیے۔ کل باقی { $balance }۔
shop-opened = دکان میں آرڈر چالو ہیں۔
shop-closed = دکان میں آرڈر ابھی بند ہیں۔
shop-which-person = کون سا گاہک؟
shop-no-person = اس نام کا کوئی گاہک نہیں ملا: “{ $name }”۔ نام ویسے ہی لکھیں جیسے آرڈر میں آتے ہیں۔
shop-which-item = کون سا سامان؟
shop-which-order = کون سا آرڈر؟
shop-help = ایسے لکھیں: “آج کے آرڈر”، “آرڈر 12 ہاں”، “12 نکل گیا”، “میگی ختم”، “چینی 44”، “شرما 250 ادھار”، “دکان بند”۔ دروازے پر: آرڈر نمبر اور گاہک کا کوڈ۔
shop-message = 💬 آپ سے بات کرنی ہے، { $name }: “{ $text }”
shop-unexpected = ⚠️ آرڈر نمبر { $order } کے لیے { $amount } آئے، پر حساب نہیں ملتا ({ $why })۔ حساب میں الگ رکھے ہیں۔
shop-exception = ⚠️ { $amount }، آرڈر نمبر { $order }: { $why }۔ کیا کرنا ہے؟
shop-exception-stray = ⚠️ { $amount } آئے ہیں ({ $reference }): { $why }۔ کیا کرنا ہے؟
shop-late-money = 💰 آرڈر نمبر { $order } کینسل ہونے کے بعد { $amount } آئے۔ سامان ابھی ہے۔ آرڈر پھر سے لیں؟ { $until } پر پیسے خود ہی واپس چلے جائیں گے۔
shop-disputed = ⚠️ گاہک کا بینک { $amount } واپس مانگ رہا ہے ({ $about })۔ یہ ڈسپیوٹ ہے: ابھی کچھ گیا نہیں۔
shop-dispute-waits = ⏰ { $amount } والا ڈسپیوٹ ({ $about }) اب بھی آپ کے جواب کا انتظار کر رہا ہے۔
shop-dispute-by = گیٹ وے کے Disputes صفحے پر *{ $by }* تک جواب دیں، ورنہ پیسہ واپس چلا جائے گا۔
shop-dispute-soon = گیٹ وے کے Disputes صفحے پر جلدی جواب دیں؛ آخری تاریخ وہیں لکھی ہے۔
shop-dispute-gather = یہ اکٹھا کر لیں: بل { $bill }، سامان دینے کا ثبوت ({ $when }، ان کے کوڈ کے ساتھ)، اور یہ چیٹ۔
shop-dispute-gather-open = یہ اکٹھا کر لیں: کیا اور کب آرڈر ہوا، گاہک سے ہوئی چیٹ، اور سامان کا کیا ہوا۔
shop-dispute-answered = آپ نے جواب دے دیا ہے؛ بینک دیکھ رہا ہے۔
shop-dispute-won = ✅ { $amount } والا ڈسپیوٹ ({ $about }) ختم ہوا: پیسہ آپ ہی کا رہا۔
shop-bank-which = 💰 { $amount } آئے ہیں۔ کس آرڈر کے؟
shop-bank-none = UPI پر { $amount } کا کوئی آرڈر باقی نہیں ہے۔
why-wrong-amount = رقم الگ ہے
why-too-little = رقم آرڈر سے کم ہے
why-currency = پیسہ روپیوں میں نہیں ہے
why-paid-twice = دو بار پیمنٹ ہوئی
why-paid-after-close = آرڈر پہلے ہی بند ہو چکا تھا
why-unknown-reference = کسی آرڈر کا نہیں ہے
why-refund-failed = واپسی نہیں ہو پائی
why-settlement-short = گیٹ وے نے کم پیسے ڈالے
why-not-settled = گیٹ وے نے ابھی تک کھاتے میں نہیں ڈالے
why-disputed = گاہک کا بینک پیسہ واپس مانگ رہا ہے؛ ابھی کچھ گیا نہیں
why-chargeback = گاہک کے بینک نے پیسہ واپس لے لیا
shop-refund-owed = ↩️ آرڈر نمبر { $order } کے { $amount } گاہک کو واپس جا رہے ہیں۔
shop-refund-hand = ↩️ UPI سے { $amount } واپس بھیج دیں: { $name } (آرڈر نمبر { $order })، پھر ٹیپ کریں۔
shop-not-heard = یہ سمجھ نہیں آیا۔ کیا کیا ہو سکتا ہے، دیکھنے کے لیے “مدد” لکھیں۔
button-accept = ✅ لے لیا
button-take-out = سامان نہیں ہے
button-reject = ❌ نہیں ہو پائے گا
button-packed = پیک ہو گیا
button-out = 🛵 نکل گیا
button-ready = 🏪 تیار ہے
button-money-came = 💰 پیسے آ گئے
button-money-not = ابھی نہیں آئے
button-sent-back = ✅ واپس بھیج دیے
button-exc-refund = ↩️ واپس کریں
button-take-again = ✅ پھر سے لیں
button-exc-apply = اسی آرڈر میں
button-exc-khata = کھاتے میں جمع
button-exc-accept = ایسے ہی رہنے دیں
reason-stock = سامان نہیں ہے
reason-closed = دکان بند ہے
reason-busy = ابھی بہت بھیڑ ہے
row-reason-stock = سامان نہیں ہے
row-reason-closed = دکان بند ہے
row-reason-busy = ابھی بہت بھیڑ ہے
person-someone = گاہک

## Told to the customer about her khata
khata-given = آپ کے کھاتے میں { $amount } لکھے ({ $shop })۔ کل باقی *{ $balance }*۔
khata-repaid = آپ کے کھاتے میں { $amount } جمع ہوئے ({ $shop })، شکریہ۔ کل باقی *{ $balance }*۔
khata-ahead = { $amount } (ایڈوانس)

## Front desk
desk-which = آداب 🙏 کس دکان کو لکھنا ہے؟
desk-none = یہ دکان نہیں ملی۔ اپنی دکان کا لنک پھر سے کھولیں۔

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = آرڈر نمبر { $order } چالو ہے، اس کے میسج بھی نہیں آئیں گے۔ کیا صرف اسی آرڈر کے میسج بھیجیں؟
answer-only-order = ٹھیک ہے، صرف آرڈر نمبر { $order } کے میسج آئیں گے، اور کچھ نہیں۔
answer-offers-stopped = { $shop } سے اب آفر نہیں آئیں گے۔ آپ کے آرڈر کے میسج آتے رہیں گے۔
answer-stopped-others = اس نمبر کی باقی دکانیں بھی آپ کو میسج نہیں کریں گی۔
answer-started-shop = اب { $shop } سے میسج آئیں گے۔ اس نمبر کی باقی دکانیں ویسی ہی رہیں گی۔
button-only-order = صرف اس آرڈر کے
shop-stopped = اب میسج نہیں چاہیے، { $name }، اور آرڈر نمبر { $order } چالو ہے۔ فون کر لیں۔
answer-edited = میسج میں کیا بدلا، یہاں نظر نہیں آتا۔ آپ کی ٹوکری نیچے والی ہی ہے؛ تبدیلی نئے میسج میں لکھ دیں۔
answer-deleted = ایک میسج ہٹایا گیا، مگر کون سا، نظر نہیں آتا۔ آپ کی ٹوکری نیچے والی ہے؛ کیا ہٹانا ہے، لکھ دیں۔
edit-heard = ✏️ اب پرانے کی جگہ آپ کا بدلا ہوا میسج مانا گیا ہے۔
edit-late = ✏️ آپ نے پہلے کا ایک میسج بدلا، مگر اس کے بعد اور باتیں جڑ چکی ہیں۔ ٹوکری نیچے والی ہی ہے؛ تبدیلی نئے میسج میں لکھ دیں۔
edit-anew = ✏️ بدلا ہوا میسج کس بات کا ہے، سمجھ نہیں آیا۔ براہ کرم نئے میسج میں لکھ دیں۔
edit-order = آرڈر نمبر { $order } ({ $total }) جیسا دیا تھا ویسا ہی ہے؛ میسج بدلنے یا ہٹانے سے وہ نہیں بدلتا۔
edit-order-how = بدلنا ہو تو بس لکھ دیں کیا جوڑنا یا نکالنا ہے، یا اسے کینسل کر دیں۔
delete-heard = 🗑️ ہٹائے گئے میسج میں جو کہا تھا، وہ واپس لے لیا ہے۔
delete-late = 🗑️ آپ نے پہلے کا ایک میسج ہٹایا، مگر اس کے بعد اور باتیں جڑ چکی ہیں۔ ٹوکری نیچے والی ہے؛ کیا ہٹانا ہے، لکھ دیں۔
shop-edited = ✏️ میسج بدلنے یا ہٹانے سے یہاں کچھ نہیں بدلتا: جو ہو چکا، وہ ویسا ہی ہے۔ درستی نئے میسج میں لکھ دیں۔
shop-file = 📎 وائس میسج، فوٹو یا فائل آئی ہے: { $name }۔ آرڈر بورڈ پر ان کی چیٹ میں ملے گی۔
ask-phone = 📞 آرڈر نمبر { $order }: سامان لانے والے کو فون کرنا پڑے، تو اپنا نمبر دے دیں؟
answer-contact = کانٹیکٹ یہاں نہیں رکھا جاتا۔ جو چاہیے، لکھ دیں۔
answer-held = آپ کا واٹس ایپ نئے فون پر ہے، اس لیے دکاندار پہلے پکا کریں گے کہ آپ ہی ہیں۔ تب تک کھاتہ اور پرانا پتہ بند رہے گا؛ آرڈر چلتے رہیں گے۔
shop-held = ⚠️ { $name } اب دوسرے فون سے لکھ رہے ہیں۔ جب تک آپ پکا نہ کر لیں، کھاتہ اور پرانا پتہ بند ہے۔ کیا وہی ہیں؟
button-same-person = ہاں، وہی ہیں
button-other-person = نہیں، کوئی اور
shop-held-freed = { $name }: کھاتہ اور پتہ پھر کھل گیا۔
shop-held-shut = { $name }: کھاتہ اور پرانا پتہ بند رہے گا۔ بہی میں باقی: { $balance }۔
shop-paused = 🤫 { $name }: “{ $text }”۔ آپ خود بات کر رہے ہیں، اس لیے { $until } تک میں چپ ہوں۔ بٹن والے آرڈر آتے رہیں گے۔
button-bot-on = بوٹ چالو
shop-resumed = { $name } کو اب پھر جواب دوں گا۔
shop-resumed-all = سب کو اب پھر جواب دوں گا۔
row-more = اور ▸
row-back = ◂ پیچھے
row-all = یہ سب
row-more-text = { $count } اور
alert-template = ⚠️ واٹس ایپ: میسج “{ $name }” ابھی نہیں بھیجا جا سکتا ({ $state })۔ جب گاہک نے ایک دن سے نہ لکھا ہو، تب یہی جاتا ہے۔ { $where } دیکھیں۔
alert-quality = ⚠️ واٹس ایپ: کئی لوگ آپ کے نمبر کو بلاک یا رپورٹ کر رہے ہیں ({ $name } { $state })۔ کچھ دن صرف انہیں لکھیں جو آپ کو لکھتے ہیں۔
alert-account = ⚠️ واٹس ایپ کو آپ کے اکاؤنٹ سے شکایت ہے: { $name } { $state }۔ { $where } دیکھیں۔
alert-payments = ⚠️ چیٹ میں پیمنٹ: “{ $name }” جڑا نہیں ہے ({ $state })۔ گاہک وہاں پیمنٹ نہیں کر سکیں گے۔ { $where } دیکھیں۔
alert-limit = واٹس ایپ: { $name } { $state }
alert-unreachable = 📵 آرڈر نمبر { $state } کے بارے میں { $name } کو واٹس ایپ پر میسج نہیں پہنچا۔ فون کر لیں۔
answer-catalogue-open = دکان کا سارا سامان یہاں ہے۔ دیکھیں، کارٹ بھریں اور بھیج دیں؛ آج کا دام جواب میں آئے گا۔
products-more = 👇 اور { $count }، نیچے کی فہرست میں
products-others = اور بھی
poster-words = پوسٹر, کیو آر, کیو آر کوڈ, qr کوڈ
poster-caption = آپ کی دکان کا پوسٹر۔ چھپوا کر لگا دیں: کوڈ اسکین کرتے ہی گاہک { $shop } کو لکھ سکیں گے۔

## The pay page, and who is paid
paypage-title = { $shop } کو پیسے دیں
paypage-order = آرڈر نمبر { $order }
paypage-any-app = کسی بھی UPI ایپ سے دیں
paypage-payee = پیسے کسے جائیں گے
paypage-check-name = پیسے دینے سے پہلے دیکھ لیں کہ ایپ میں یہی نام ہے۔
paypage-scan = یا دوسرے فون کی UPI ایپ سے یہ کوڈ اسکین کریں
paypage-scan-limit = { $limit } سے اوپر ایپ اس کوڈ کی محفوظ کی ہوئی تصویر نہیں لیتے۔ بٹن دبائیں، یا اسی اسکرین سے اسکین کریں۔
paypage-after = پیسے دینے کے بعد چیٹ پر آئیں اور ایپ میں دکھنے والا 12 ہندسوں کا UPI نمبر بھیج دیں۔ دکان اپنے بینک میں دیکھ کر وہیں بتا دے گی۔
paypage-back = چیٹ پر واپس
paypage-paid = پیسے مل گئے۔ شکریہ 🙏
paypage-paid-text = { $shop } کو آرڈر نمبر { $order } کے { $amount } مل گئے ہیں۔
paypage-checking = آپ کی پیمنٹ دیکھ رہے ہیں …
paypage-checking-text = یہ صفحہ خود پھر دیکھے گا۔ کھاتے سے پیسے کٹ گئے ہیں تو محفوظ ہیں: دوبارہ نہ دیں۔
paypage-claimed = دکان اپنے بینک میں دیکھ رہی ہے
paypage-claimed-text = { $amount } دکھتے ہی چیٹ پر بتا دیں گے۔ دوبارہ نہ دیں۔
paypage-nothing = یہاں کچھ دینا نہیں ہے
paypage-closed-text = آرڈر نمبر { $order } بند ہو چکا ہے۔ پھر بھی پیسے دیے ہوں تو واپس آ جائیں گے۔
paypage-other-way = آرڈر نمبر { $order } اب دوسرے طریقے سے دینا ہے۔ چیٹ میں لکھا ہے۔
paypage-newer = رقم بدل گئی ہے
paypage-newer-text = آرڈر نمبر { $order } کے لیے اب { $amount } دیں۔
paypage-pay = { $amount } دیں
paypage-in-chat = آرڈر نمبر { $order } کی پیمنٹ چیٹ ہی میں ہے۔ براہ کرم وہیں دیں۔
paypage-silent = پیمنٹ کمپنی ابھی جواب نہیں دے رہی
paypage-silent-text = آپ کے پیسے نہیں کٹے۔ ایک منٹ بعد پھر کوشش کریں، یا دکان کو کیش دے دیں۔
paypage-again = پھر کوشش کریں
paypage-not-yet = پیمنٹ کی خبر ابھی نہیں آئی
paypage-not-yet-text = کھاتے سے پیسے کٹ گئے ہیں تو چیٹ پر میسج کا انتظار کریں۔ نہیں کٹے تو ابھی دے دیں۔
payee-changing = ⚠️ { $when } سے آپ کے گاہک { $payee } پر پیسے دیں گے۔ تب تک پہلے کی طرح۔ یہ آپ نے نہیں کیا تو ابھی پرانا ہی رکھیں۔
payee-kept = گاہک پہلے کی طرح ہی پیسے دیں گے۔ تبدیلی روک دی گئی۔
shop-no-receipts = 🔎 { $day }: آج UPI سے کوئی پیمنٹ نہیں آئی۔ پچھلے چار ہفتوں میں اسی دن { $usual } آئی تھیں۔ شاید گاہک ہی کم تھے؛ پھر بھی کاؤنٹر کا کوڈ دیکھ لیں۔
shop-scan-ask = 🔎 صبح بخیر۔ ایک بار دیکھ لیں کہ کاؤنٹر پر لگا کوڈ آپ ہی کا ہے۔
shop-scan-how = اپنے فون سے اسکین کریں: آپ ہی کا نام آتا ہے؟ شک ہو تو کوڈ میں جو لکھا ہے (upi://pay…) یا اس کا UPI پتہ یہاں پیسٹ کریں۔
shop-code-ours = ✅ یہ کوڈ آپ ہی کا ہے: پیسے { $payee } پر آتے ہیں۔
shop-code-other = 🚨 یہ کوڈ آپ کا نہیں ہے: پیسے { $payee } پر جاتے ہیں، آپ کا پتہ { $vpa } ہے۔ اسے ابھی کاؤنٹر سے ہٹائیں، ثبوت کے طور پر رکھیں، اور بینک یا 1930 پر فون کریں۔
shop-code-unknown = اس کوڈ سے پیسے { $payee } کو جاتے ہیں۔ آپ کی دکان کا UPI پتہ میرے پاس نہیں: کیا یہ آپ ہی ہیں؟
button-keep-payee = پرانا ہی رکھیں
button-stop-watch = پھر نہ بتائیں

## What WhatsApp offers to tap before the first word, and its commands
ice-order = سامان منگوانا ہے
ice-again = پچھلی بار والا ہی بھیج دیں
ice-hours = دکان کب کھلتی ہے؟
ice-where = میرا آرڈر کہاں ہے؟
command-order = سامان منگوائیں
command-bill = پچھلا بل
command-khata = میرا کھاتہ
command-stop = میسج بند کریں

## Memory: usuals and nicknames
memory-head = 🧠 *{ $shop }* کو آپ کے بارے میں یہ یاد ہے:
memory-usuals = آپ اکثر لیتے ہیں: { $what }
memory-address = 📍 { $address }
memory-pay = آپ اکثر ایسے پیسے دیتے ہیں: { $pay }
memory-nothing = ابھی آپ کے بارے میں کچھ یاد نہیں رکھا۔
memory-books = بل اور کھاتہ دکان کی بہی میں رہتے ہی ہیں۔
memory-forgot = بھلا دیا: آپ کا روز کا سامان، پتہ اور پیسے دینے کا طریقہ۔
memory-forgot-goods = بھلا دیا: آپ کا روز کا سامان۔ پتہ رکھا ہے۔
memory-no-usual = روز کا ابھی کچھ طے نہیں؛ جو چاہیے، لکھ دیں۔
button-forget-goods = سامان بھول جائیں
button-forget-all = سب بھول جائیں
button-keep = رہنے دیں
answer-help-memory = “میرے بارے میں کیا یاد ہے” لکھیں تو دکھے گا کہ کیا یاد رکھا ہے؛ “مجھے بھول جائیں” سے مٹ جائے گا۔
shop-help-names = اپنے نام: “لال پیکٹ مطلب Red Label 250 گرام”؛ “نک نیم” لکھیں تو سب دکھیں گے۔
nick-ask = “{ $words }” مطلب { $what }: یاد رکھیں؟
nick-heard = “{ $words }” کو { $what } مان لیا۔
nick-learnt = ✅ اب سے “{ $words }” مطلب { $what }۔
nick-forgot = “{ $words }” بھلا دیا؛ اب اس کا مطلب { $what } نہیں۔
nick-none = ابھی کوئی نک نیم نہیں۔ ایسے سکھائیں: “لال پیکٹ مطلب Red Label 250 گرام”۔
nick-head = 🏷️ آپ کی دکان کے اپنے نام:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (گاہکوں سے سیکھا)
nick-taken = “{ $words }” کا یہاں پہلے سے کچھ اور مطلب ہے، اس لیے یہ نک نیم نہیں بن سکتا۔
nick-which = “{ $words }” مطلب کون سا؟
menu-forget = بھلانا ہو تو
refused-bad-nickname = “{ $words }” نک نیم نہیں بن سکتا: دو تین لفظ اچھے رہتے ہیں۔
refused-no-such-nickname = “{ $words }” نام کا کوئی نک نیم نہیں ہے۔
