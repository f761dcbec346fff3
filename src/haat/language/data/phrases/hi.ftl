# हिन्दी. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } ग्राम
unit-kg = { $n } किलो
unit-ml = { $n } मिली
unit-l = { $n } लीटर
clock-morning = सुबह { $t } बजे
clock-afternoon = दोपहर { $t } बजे
clock-evening = शाम { $t } बजे
clock-night = रात { $t } बजे
list-and = { $start } और { $last }
of-pack = { $name } { $pack }
pack-of = { $n } का पैक
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = हिन्दी

## Greeting
greet-new = नमस्ते 🙏 यह *{ $shop }* है। दुकान { $opens } से { $closes } तक खुली रहती है।
    जैसे दुकान पर बोलते हैं, वैसे ही अपनी लिस्ट यहाँ लिख दें: “2 किलो चीनी, 500 ग्राम दाल, 20 का धनिया”।
    होम डिलीवरी के लिए अपनी लोकेशन भेज दें या एक बार पता लिख दें।
greet-again = नमस्ते { $name } जी 🙏 यह *{ $shop }* है। क्या-क्या भेजना है?
greet-line = नमस्ते 🙏 यह *{ $shop }* है।
button-same-again = पिछली बार वाला ही

## Basket
basket-head = 🛒 *आपकी लिस्ट*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … और { $count } चीज़
       *[other] … और { $count } चीज़ें
    }
basket-fee = डिलीवरी { $fee }
basket-free = डिलीवरी फ़्री
join-fee = डिलीवरी { $fee }, एक ही बार
join-total = ऑर्डर नं. { $order } का कुल तब *{ $total }* (अभी { $was })
join-ask = इसे ऑर्डर नं. { $order } में जोड़ दें?
join-ask-shop = { $shop } ने ऑर्डर नं. { $order } ले लिया है। पूछ लें कि यह भी साथ आ जाए?
basket-rounding = राउंड ऑफ़ { $amount }
basket-total = *कुल { $total }*
basket-empty = आपकी लिस्ट अभी खाली है। जो चाहिए, लिख दें।
basket-cleared = लिस्ट खाली कर दी।
basket-missing = ⚠️ आज नहीं है: { $what }
basket-unsold = यह हमारे यहाँ नहीं मिलता: { $what }। दुकान को बता दिया है।
basket-undone = पिछला बदलाव हटा दिया।
basket-nothing-to-undo = वापस लेने को कुछ नहीं है।
basket-not-understood = यह समझ नहीं आया: “{ $text }”
basket-counter-only = यह चैट पर नहीं, सिर्फ़ दुकान पर मिलेगा: { $what }
basket-dropped = हटा दिया: { $what }
basket-otherwise = { $what } न मिले तो: { $wish }
basket-minimum = होम डिलीवरी { $minimum } से शुरू होती है। कुछ और जोड़ लें, या दुकान से ले जाएँ।
basket-not-in = आपकी लिस्ट में नहीं है: { $what }
total-short =
    { $count ->
        [one] { $count } चीज़, कुल *{ $total }*
       *[other] { $count } चीज़ें, कुल *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what } — इनमें से क्या भेजना है?
ask-how-much = ❓ { $what } — कितना चाहिए?
ask-clear = पूरी लिस्ट खाली कर दें?
ask-more =
    { $count ->
        [one] इसके बाद एक बात और पूछनी है।
       *[other] इसके बाद { $count } बातें और पूछनी हैं।
    }
ask-again = इनमें से कुछ चुन लें, या अपने शब्दों में लिख दें।
ask-first = बस यह बता दीजिए, फिर ऑर्डर लग जाएगा।
menu-choose = चुनें
button-skip = रहने दें
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 दुकान से ले जाना है
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = पेमेंट कैसे करना है? बटन दबाते ही ऑर्डर लग जाएगा।
split-how = लिख दें कितना किससे, जैसे “200 कैश बाकी UPI” या “आधा खाते में आधा कैश”।
split-bad = ये हिस्से मिलकर { $total } नहीं बनते। फिर से लिख दें।
checkout-ask-confirm = ऑर्डर भेज दें?
checkout-ask-address = 🏠 सामान कहाँ पहुँचाना है? लोकेशन भेज दें या पता लिख दें। दुकान से ख़ुद लेना हो तो “पिकअप” लिखें।
checkout-when-kept = 🕒 नोट कर लिया: { $when }
checkout-address-kept = 🏠 नोट कर लिया: { $address }
checkout-pay-kept = 💳 नोट कर लिया: { $pay }
checkout-closed-now = दुकान अभी बंद है, { $opens } खुलेगी। तब तक आपका ऑर्डर रुका रहेगा।
pay-upi = UPI
pay-cash = डिलीवरी पर कैश
pay-khata = खाते में
pay-part = { $pay } { $amount }
pay-part-of = ऑर्डर नं. { $order }, UPI हिस्सा
button-confirm = हाँ, भेज दें
button-change = बदलना है
button-join = ऑर्डर { $order } में जोड़ें
button-apart = अलग ऑर्डर
button-upi = UPI से पेमेंट
button-cash = कैश
button-khata = खाते में
button-split = थोड़ा कैश, थोड़ा UPI
row-split-text = जैसे 200 कैश बाकी UPI
button-pay = { $total } चुकाएँ
button-pickup = दुकान से लेना है
button-delivery = होम डिलीवरी
button-new-address = नया पता
button-yes = हाँ
button-no = नहीं
menu-change = क्या बदलना है?
menu-change-body = क्या बदलना है?
row-change-items = सामान
row-change-items-text = लिख दें: “चीनी 3 किलो, मैगी नहीं”
change-items-how = जो बदलना है, अपने शब्दों में लिख दें, जैसे “चीनी 2 नहीं 3 किलो” या “मैगी हटा दो”।

## Order, to the customer
order-received = 📨 ऑर्डर नं. { $order } { $shop } को मिल गया है। जवाब यहीं आएगा।
order-accepted-pay = ✅ { $shop } ने ऑर्डर नं. { $order } ले लिया है।
    यहीं *{ $total }* का पेमेंट कर दें; पैकिंग तुरंत शुरू हो जाएगी।
order-accepted-upi = ✅ { $shop } ने ऑर्डर नं. { $order } ले लिया है।
    किसी भी UPI ऐप से *{ $total }* भेज दें, फिर यहाँ “पेमेंट कर दिया” लिखें।
order-accepted-cash = ✅ { $shop } ने ऑर्डर नं. { $order } ले लिया है। लगभग { $by } तक पहुँच जाएगा।
    कैश *{ $total }* तैयार रखें।
order-accepted-cash-pickup = ✅ { $shop } ने ऑर्डर नं. { $order } ले लिया है। लगभग { $by } तक तैयार मिलेगा।
    दुकान पर *{ $total }* दे दें।
order-accepted-khata = ✅ { $shop } ने ऑर्डर नं. { $order } ले लिया है। लगभग { $by } तक पहुँच जाएगा।
    आपके खाते में *{ $total }* लिखे जाएँगे।
order-accepted-split = ✅ { $shop } ने ऑर्डर नं. { $order } ले लिया है। लगभग { $by } तक पहुँचेगा।
    { $parts }
order-pay-again = ऑर्डर बदल गया है। ऑर्डर नं. { $order } के लिए अब नया टोटल *{ $total }* का पेमेंट कर दें।
order-rejected = माफ़ कीजिए, { $shop } से ऑर्डर नं. { $order } नहीं हो पाएगा: { $reason }।
order-rejected-plain = माफ़ कीजिए, { $shop } से ऑर्डर नं. { $order } नहीं हो पाएगा।
order-cancelled-by-shop = { $shop } ने ऑर्डर नं. { $order } कैंसिल कर दिया है। { $reason }
order-cancelled-by-you = ऑर्डर नं. { $order } कैंसिल हो गया।
order-waiting = ⏳ ऑर्डर नं. { $order } पर { $shop } का जवाब अभी नहीं आया। दुकान को याद दिला दिया है। चाहें तो थोड़ा इंतज़ार कर लें या कैंसिल कर दें; कोई पैसा नहीं कटा है।
order-paid-word = ✅ ऑर्डर नं. { $order } के { $amount } मिल गए। सामान पैक हो रहा है।
order-pending-payment = ऑर्डर नं. { $order } का पेमेंट बैंक अभी पक्का कर रहा है। दोबारा पेमेंट न करें।
order-out-paid = 🛵 ऑर्डर नं. { $order } निकल गया है। { $amount } मिल गए हैं ✅
    दरवाज़े पर यह कोड बताएँ: *{ $code }*
order-out-cash = 🛵 ऑर्डर नं. { $order } निकल गया है। कैश देना है: *{ $amount }*
    दरवाज़े पर यह कोड बताएँ: *{ $code }*
order-out-khata = 🛵 ऑर्डर नं. { $order } निकल गया है। { $amount } खाते में लिखे, कुल बाकी { $balance }।
    दरवाज़े पर यह कोड बताएँ: *{ $code }*
order-out-split = 🛵 ऑर्डर नं. { $order } निकल गया है। { $parts }
    दरवाज़े पर यह कोड बताएँ: *{ $code }*
order-ready = 🏪 ऑर्डर नं. { $order } { $shop } पर तैयार है। { $due }
    दुकान पर यह कोड बताएँ: *{ $code }*
order-ready-paid = { $amount } मिल गए हैं ✅
order-ready-cash = देना है: *{ $amount }*
order-ready-khata = { $amount } खाते में लिखे।
order-delivered = 🙏 ऑर्डर नं. { $order } पहुँच गया। धन्यवाद!
change-owed = 💰 आपके { $amount } छुट्टे बाकी हैं; अगले ऑर्डर में कम हो जाएँगे।
order-brought-back = ऑर्डर नं. { $order } दुकान पर वापस आ गया। { $reason }
order-line-out = { $what } — आज ख़त्म। ऑर्डर नं. { $order } इसके बिना आएगा; अब कुल *{ $total }*।
order-swap = { $gone } — आज ख़त्म। इसकी जगह { $offer } ({ $price }) भेज दें?
    तब कुल *{ $total }* होगा (अभी { $now })।
order-swap-yes = 👍 { $offer } भेज रहे हैं। कुल *{ $total }*।
order-swap-no = ठीक है, उसके बिना भेजते हैं। कुल *{ $total }*।
order-added = ✅ ऑर्डर नं. { $order } में जोड़ दिया: { $what }। अब कुल *{ $total }*।
order-add-asked = 📨 { $shop } से पूछा है कि ऑर्डर नं. { $order } में यह भी जोड़ दें: { $what }। जवाब यहीं आएगा।
order-add-no = { $what } इस बार साथ नहीं आ पाएगा। ऑर्डर नं. { $order } *{ $total }* का ही रहेगा। फिर भी चाहिए तो नए ऑर्डर में लिख दें।
order-less = ✅ ऑर्डर नं. { $order } से निकाल दिया: { $what }। अब कुल *{ $total }*।
order-less-ask = { $what } हटाने पर ऑर्डर नं. { $order } की डिलीवरी के { $fee } लगेंगे; कुल *{ $total }* होगा। हटा दें?
order-less-late = दुकान ऑर्डर नं. { $order } ले चुकी है, इसलिए { $what } अब दुकान ही बदल सकती है। हमने दुकान को बता दिया है।
order-status-line = ऑर्डर नं. { $order }: { $state }, कुल { $total }
order-none = आपका कोई ऑर्डर बाकी नहीं है।
order-cancel-ask = ऑर्डर नं. { $order } ({ $total }) कैंसिल कर दें?
state-placed = दुकान के जवाब का इंतज़ार
state-accepted = दुकान ने ले लिया
state-accepted-unpaid = दुकान ने ले लिया, पेमेंट बाकी
state-packed = पैक हो गया
state-out = रास्ते में है
state-ready = दुकान पर तैयार है
state-delivered = पहुँच गया
state-returned = वापस आ गया
state-rejected = दुकान से नहीं हो पाया
state-cancelled = कैंसिल हो गया
refund-owed = ↩️ ऑर्डर नं. { $order } के { $amount } जैसे आए थे, वैसे ही आपको वापस जाएँगे। 5 वर्किंग डे तक लग सकते हैं।
order-taken-again = ✅ ऑर्डर नं. { $order } के आपके { $amount } कैंसिल होने के बाद आए। { $shop } के पास सब सामान है और ऑर्डर फिर से ले लिया है। नहीं चाहिए तो कैंसिल करें, पैसे वापस जाएँगे।
refund-made = ↩️ ऑर्डर नं. { $order } के { $amount } वापस कर दिए गए हैं।
payment-unexpected = ऑर्डर नं. { $order } के लिए { $amount } आए हैं, पर हिसाब से मेल नहीं खाते। पैसा सुरक्षित है; दुकान देख रही है।
payment-claim = धन्यवाद। बैंक से पता कर रहे हैं; स्क्रीनशॉट भेजने की ज़रूरत नहीं। पैसा आते ही आपको बता देंगे।
payment-claim-shop = धन्यवाद। दुकान अपने बैंक में देख रही है; स्क्रीनशॉट भेजने की ज़रूरत नहीं। पैसा आते ही आपको बता देंगे।
payment-not-seen = ऑर्डर नं. { $order } के { $amount } दुकान को अभी नहीं दिखे। अगर आपके खाते से कट गए हैं, तो ऐप में दिखने वाला 12 अंकों का UPI नंबर लिख दें; पेमेंट अटक गया हो तो पैसा अपने आप वापस आ जाता है।
payment-nothing-due = अभी कुछ देना बाकी नहीं है।
button-wait = इंतज़ार करना है
button-cancel-order = ऑर्डर कैंसिल
button-keep-order = कैंसिल नहीं करना
wait-thanks = धन्यवाद। जवाब आते ही आपको बता देंगे।
pay-changed = ऑर्डर नं. { $order }: { $pay }। कुल { $total }।

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *कुल { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = बिल अभी नहीं बना है; सामान दुकान से निकलने पर बनता है।
bill-caption = 🧾 बिल { $number }, { $total }
bill-tax-invoice = टैक्स इनवॉइस
bill-of-supply = बिल ऑफ़ सप्लाई
bill-plain = बिल
bill-paid-upi = UPI से मिला
bill-paid-cash = कैश मिला
bill-paid-khata = खाते में
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = बिल नं.
bill-date = तारीख़
bill-customer = ग्राहक
bill-item = सामान
bill-quantity = मात्रा
bill-rate = रेट
bill-amount = रकम
bill-subtotal = सामान का जोड़
bill-delivery = डिलीवरी
bill-rounding = राउंड ऑफ़
bill-tax-total = इसमें शामिल टैक्स
bill-taxable = टैक्स योग्य रकम
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = कुल
bill-thanks = धन्यवाद। फिर आइए!

## Answers
answer-hours = { $shop }: { $opens } से { $closes } तक।
answer-hours-now-open = अभी दुकान खुली है।
answer-hours-now-closed = अभी दुकान बंद है।
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } / { $per }
answer-out = { $what }: आज ख़त्म
answer-unsold = यह हमारे यहाँ नहीं मिलता: { $what }
answer-have = जी हाँ, है: { $what }
answer-help = जैसे बोलते हैं वैसे ही लिस्ट लिख दें; दाम और टोटल यहीं दिख जाएगा। बदलना हो तो लिखें (“चीनी 3 किलो”, “मैगी हटा दो”), “टोटल?” पूछें, और सब हो जाए तो “ऑर्डर कर दो” लिखें। “ऑर्डर कहाँ है”, “ऑर्डर कैंसिल”, “बिल चाहिए” और “मेरा खाता” भी चलेगा। दुकानदार से बात करनी हो तो “दुकानदार से बात” लिखें।
answer-delivery-time = दुकान के हाँ करने के बाद होम डिलीवरी में लगभग { $minutes } मिनट लगते हैं। चार्ज { $fee }; { $free } से ऊपर फ़्री।
answer-comes-within = होम डिलीवरी में आम तौर पर लगभग { $minutes } मिनट लगते हैं।
answer-khata = { $shop } में आपके खाते का बाकी: *{ $balance }*। लिमिट { $limit }।
answer-khata-none = { $shop } में आपका खाता नहीं है। दुकानदार से कहेंगे तो खुल जाएगा।
answer-human = दुकानदार को ख़बर कर दी है। आपको यहीं जवाब मिलेगा।
answer-complaint = माफ़ कीजिए। दुकानदार को बता दिया है; आपको यहीं जवाब मिलेगा।
answer-stopped = अब { $shop } से आपको कोई मैसेज नहीं आएगा। फिर से चाहिए तो “स्टार्ट” लिखें।
answer-started = फिर से आपका स्वागत है 🙏
answer-thanks = 🙏 धन्यवाद!
answer-small-talk = 🙏 यहाँ { $shop } का ऑर्डर लिया जाता है। जो चाहिए, लिख दें।
answer-go-on = जी, बोलिए 🙏 जो चाहिए, लिख दें।
answer-off-topic = यहाँ बस दुकान के सामान और आपके ऑर्डर की बात हो सकती है। जो चाहिए, लिख दें।
answer-language = अब से आपको हिन्दी में जवाब मिलेगा।
answer-catalogue = राशन, सब्ज़ी, दूध-दही, नमकीन, साबुन, सब मिलता है। नाम लिखकर पूछ लें, जैसे “चीनी का भाव?”।
answer-voice = वॉइस मैसेज अभी यहाँ सुना नहीं जाता। लिस्ट लिखकर भेज दें; आपका मैसेज दुकानदार के पास है।
answer-image = फ़ोटो अभी यहाँ पढ़ी नहीं जाती। लिस्ट लिखकर भेज दें।
answer-file = यह अभी यहाँ नहीं खुलता। लिखकर भेज दें।
answer-unsupported = यह पढ़ा नहीं गया। नया मैसेज लिखकर भेज दें।
answer-paid-how = दुकान के हाँ करते ही पेमेंट का मैसेज यहीं आएगा।
answer-nothing-open = अभी पक्का करने को कुछ नहीं है। जो चाहिए, लिख दें।
answer-no-repeat = आपका कोई पिछला ऑर्डर नहीं मिला। जो चाहिए, लिख दें।
answer-bad-quantity = { $what }: कितना चाहिए, ज़ीरो से बड़ा नंबर लिखें।
answer-too-long =
    { $count ->
        [one] लिस्ट एक मैसेज के लिए बहुत लंबी है। पहली { $count } लाइन ली है।
       *[other] लिस्ट एक मैसेज के लिए बहुत लंबी है। पहली { $count } लाइनें ली हैं।
    }

## Refusals
refused-basket-empty = आपकी लिस्ट खाली है। जो चाहिए, लिख दें।
refused-too-many-lines = एक ऑर्डर में ज़्यादा से ज़्यादा { $limit } चीज़ें आ सकती हैं।
refused-below-minimum = होम डिलीवरी { $minimum } से शुरू होती है; आपका सामान { $subtotal } का है। कुछ और जोड़ लें, या दुकान से ले जाएँ।
refused-out-of-area = आपकी जगह होम डिलीवरी के लिए बहुत दूर है। चाहें तो दुकान से ले जाएँ।
refused-address-needed = 🏠 सामान कहाँ पहुँचाना है? लोकेशन भेज दें या पता लिख दें।
refused-shop-not-accepting = { $shop } में अभी ऑर्डर नहीं ले रहे हैं।
refused-not-sold-in-chat = सिर्फ़ दुकान पर मिलेगा: { $what }
refused-not-available = { $what } — आज नहीं है। लिस्ट से हटा दिया।
refused-not-enough-stock = { $what }: बस { $left } बाकी है।
refused-wrong-unit = इस नाप में नहीं मिलता: { $what }
refused-bad-quantity = कितना चाहिए, ज़ीरो से बड़ा नंबर लिखें।
refused-bad-price = यह दाम सही नहीं लग रहा।
refused-above-mrp = दाम MRP { $mrp } से ज़्यादा नहीं हो सकता।
refused-no-such-listing = यह सामान दुकान में नहीं है।
refused-no-such-order = ऐसा कोई ऑर्डर नहीं है।
refused-no-such-line = यह सामान ऑर्डर में नहीं है।
refused-no-such-customer = इस नाम का कोई ग्राहक नहीं मिला।
refused-not-now = ऑर्डर नं. { $order }: यह अब नहीं हो सकता ({ $state })।
refused-pay-by-not-offered = दुकान में इस तरह पेमेंट नहीं होता।
refused-khata-not-allowed = दुकान में आपका खाता नहीं खुला है। UPI या कैश से पेमेंट करें।
refused-khata-limit = खाता: लिमिट { $limit }, बाकी { $balance }; अभी { $left } की गुंजाइश है। इस ऑर्डर का पेमेंट UPI या कैश से करें।
refused-wrong-code = यह कोड सही नहीं है। ग्राहक से फिर पूछें।
refused-not-paid-yet = ऑर्डर नं. { $order } का पेमेंट अभी नहीं आया।
refused-already-paid = ऑर्डर नं. { $order } का पेमेंट हो चुका है।
refused-swap-unanswered = बदले के सामान पर ग्राहक का जवाब अभी नहीं आया।
refused-would-cost-more = टोटल अब *{ $total }* हो गया है। एक बार देखकर फिर से हाँ करें।
refused-not-yours = यह काम आपके नंबर से नहीं हो सकता।
refused-nothing-left = ऑर्डर में कुछ बचेगा ही नहीं। पूरे ऑर्डर को मना करें या कैंसिल करें।
refused-too-much = यह बहुत ज़्यादा है।
refused-utr-used = यह UPI रेफ़रेंस नंबर पहले ही गिना जा चुका है (ऑर्डर नं. { $order })।
refused-bad-utr = UPI रेफ़रेंस नंबर (UTR) 12 अंकों का होता है। एक बार फिर देख लें।
refused-utr-needed = ऑर्डर नं. { $order } का एक पेमेंट पहले से लिखा है; दूसरा है तो उसका UPI रेफ़रेंस नंबर (UTR) भेजें।
refused-shares-differ = सब हिस्से मिलाकर { $total } होने चाहिए।
refused-too-little-cash = ऑर्डर नं. { $order } के { $due } कैश लेने हैं।
refused-no-such-exception = यह पहले ही निपट चुका है।
refused-remedy-not-possible = इस पैसे के साथ अब यह नहीं हो सकता।

## To the shopkeeper
shop-khata-limit-set = { $name }: खाते की लिमिट { $limit }, बाकी { $balance }।
shop-khata-list = 📒 *खाता — कुल बाकी { $total }*
shop-khata-nobody = किसी के खाते में कुछ बाकी नहीं है।
shop-khata-whose = किसका खाता? नाम भी लिखें, जैसे “शर्मा 250 उधार”।
shop-khata-over = { $name }: खाते की लिमिट { $limit }, बाकी { $balance }। लिमिट बढ़ानी हो तो लिखें: “{ $name } लिमिट 2000”।
shop-new-order = 🔔 *नया ऑर्डर नं. { $order }* — { $name }
shop-added = ➕ *ऑर्डर नं. { $order }* — { $name } ने जोड़ा: { $what }। अब पूरा ऑर्डर:
shop-less = ➖ *ऑर्डर नं. { $order }* — { $name } को अब नहीं चाहिए: { $what }।
shop-add-ask = ➕ { $name } ऑर्डर नं. { $order } में यह भी चाहते हैं: { $what }। कुल *{ $total }* होगा। साथ भेज सकते हैं?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 दुकान से ले जाना है
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ ऑर्डर नं. { $order } ({ $total }) को 3 मिनट हो गए। जवाब दे दें।
shop-pack-paid = 💰 *{ $total } मिल गए* — ऑर्डर नं. { $order }। पैक करें:
shop-pack-cash = 📦 ऑर्डर नं. { $order } — पैक करें; कैश लेना है *{ $total }*:
shop-pack-khata = 📦 ऑर्डर नं. { $order } — पैक करें; *{ $total }* खाते में:
shop-pack-split = 📦 ऑर्डर नं. { $order } — पैक करें ({ $parts }):
shop-await-upi = ⏳ ऑर्डर नं. { $order }: { $name } से UPI पर *{ $total }* आने हैं। बैंक का मैसेज आते ही टैप करें, या बैंक का मैसेज यहाँ पेस्ट कर दें।
shop-claimed = 💬 { $name } ने बताया: ऑर्डर नं. { $order } के *{ $total }* भेज दिए। क्या आपके खाते में आ गए?
shop-claimed-utr = UPI { $utr }
shop-changed = ऑर्डर नं. { $order } अब { $total } का है।
shop-rejected = ऑर्डर नं. { $order } मना कर दिया; ग्राहक को बता दिया है।
shop-cancelled = ऑर्डर नं. { $order } ग्राहक ने कैंसिल कर दिया।
shop-cancelled-by-you = ऑर्डर नं. { $order } कैंसिल कर दिया; ग्राहक को बता दिया है।
shop-reject-why = ऑर्डर नं. { $order } क्यों नहीं हो पाएगा?
shop-which-gone = ऑर्डर नं. { $order } में कौन सा सामान नहीं है?
shop-sold-out = { $what } — ख़त्म लिख दिया।
shop-back = { $what } — फिर से चालू।
shop-price-sure = { $what }: { $old } → { $new }। पक्का?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = ऑर्डर नं. { $order }: { $name } से पूछा है कि { $offer } भेज दें क्या।
shop-line-out = ऑर्डर नं. { $order }: { $what } हटा दिया, कुल { $total }। ग्राहक को बता दिया है।
shop-swap-yes = { $name } ने हाँ कहा: ऑर्डर नं. { $order } में { $offer }। कुल { $total }।
shop-swap-no = { $name } को बदले का सामान नहीं चाहिए। ऑर्डर नं. { $order }: कुल { $total }।
shop-job = 🛵 *ऑर्डर नं. { $order }* — { $name }
    { $address }
shop-job-collect = कैश लेना है: *{ $amount }*
shop-job-paid = पेमेंट हो चुका है; कुछ नहीं लेना।
shop-job-khata = खाते में है; कुछ नहीं लेना।
shop-job-code = दरवाज़े पर 4 अंकों का कोड पूछें और यहाँ भेजें: “{ $order } कोड”।
shop-map = 📍 { $url }
shop-delivered = ✅ ऑर्डर नं. { $order } पहुँच गया।
shop-delivered-cash = ✅ ऑर्डर नं. { $order } पहुँच गया, { $amount } कैश मिल गए।
shop-change-owed = { $name } के { $amount } छुट्टे देने बाकी हैं।
shop-float-given = 🛵 { $name } को छुट्टे के लिए { $amount } दिए। अब उनके पास { $balance }।
shop-cash-in = 💵 { $name } ने { $amount } जमा किए। अब उनके पास { $balance }।
shop-cash-short = ⚠️ { $amount } कम हैं।
shop-cash-over = हिसाब से { $amount } ज़्यादा हैं।
shop-brought-back = ऑर्डर नं. { $order } दुकान पर वापस आ गया।
shop-orders-head = *चालू ऑर्डर*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = अभी कोई ऑर्डर बाकी नहीं है।
shop-khata-given = { $name }: { $amount } खाते में लिखे। कुल बाकी { $balance }।
shop-khata-repaid = { $name }: { $amount } जमा किए। कुल बाकी { $balance }।
shop-opened = दुकान में ऑर्डर चालू हैं।
shop-closed = दुकान में ऑर्डर अभी बंद हैं।
shop-which-person = कौन सा ग्राहक?
shop-no-person = “{ $name }” नाम का कोई ग्राहक नहीं मिला। नाम वैसे ही लिखें जैसे ऑर्डर में आते हैं।
shop-which-item = कौन सा सामान?
shop-which-order = कौन सा ऑर्डर?
shop-help = ऐसे लिखें: “ऑर्डर दिखाओ”, “ऑर्डर 12 हाँ”, “12 निकल गया”, “मैगी खत्म”, “चीनी 44”, “शर्मा 250 उधार”, “दुकान बंद”। दरवाज़े पर: ऑर्डर नंबर और ग्राहक का कोड।
shop-message = 💬 { $name } को आपसे बात करनी है: “{ $text }”
shop-unexpected = ⚠️ ऑर्डर नं. { $order } के लिए { $amount } आए, पर हिसाब से मेल नहीं खाते ({ $why })। हिसाब में अलग रखे हैं।
shop-exception = ⚠️ { $amount }, ऑर्डर नं. { $order }: { $why }। क्या करना है?
shop-exception-stray = ⚠️ { $amount } आए हैं ({ $reference }): { $why }। क्या करना है?
shop-late-money = 💰 ऑर्डर नं. { $order } कैंसिल होने के बाद { $amount } आए। सामान अभी है। ऑर्डर फिर से लें? { $until } पर पैसे अपने आप वापस चले जाएँगे।
shop-disputed = ⚠️ ग्राहक का बैंक { $amount } वापस माँग रहा है ({ $about })। यह डिस्प्यूट है: अभी कुछ गया नहीं।
shop-dispute-waits = ⏰ { $amount } वाला डिस्प्यूट ({ $about }) अब भी आपके जवाब का इंतज़ार कर रहा है।
shop-dispute-by = गेटवे के Disputes पेज पर *{ $by }* तक जवाब दें, नहीं तो पैसा वापस चला जाएगा।
shop-dispute-soon = गेटवे के Disputes पेज पर जल्दी जवाब दें; आख़िरी तारीख़ वहीं लिखी है।
shop-dispute-gather = ये जुटा लें: बिल { $bill }, सामान देने का सबूत ({ $when }, उनके कोड के साथ), और उनसे हुई चैट।
shop-dispute-gather-open = ये जुटा लें: क्या ऑर्डर हुआ और कब, ग्राहक से हुई चैट, और सामान का क्या हुआ।
shop-dispute-answered = आपने जवाब दे दिया है; बैंक देख रहा है।
shop-dispute-won = ✅ { $amount } वाला डिस्प्यूट ({ $about }) ख़त्म हुआ: पैसा आपका ही रहा।
shop-bank-which = 💰 { $amount } आए हैं। किस ऑर्डर के?
shop-bank-none = UPI पर { $amount } का कोई ऑर्डर बाकी नहीं है।
why-wrong-amount = रकम अलग है
why-too-little = रकम ऑर्डर से कम है
why-currency = पैसा रुपयों में नहीं है
why-paid-twice = दो बार पेमेंट हुआ
why-paid-after-close = ऑर्डर पहले ही बंद हो चुका था
why-unknown-reference = किसी ऑर्डर का नहीं है
why-refund-failed = वापसी नहीं हो पाई
why-settlement-short = गेटवे ने कम पैसे डाले
why-not-settled = गेटवे ने अब तक खाते में नहीं डाले
why-disputed = ग्राहक का बैंक पैसा वापस माँग रहा है; अभी कुछ गया नहीं
why-chargeback = ग्राहक के बैंक ने पैसा वापस ले लिया
shop-refund-owed = ↩️ ऑर्डर नं. { $order } के { $amount } ग्राहक को वापस जा रहे हैं।
shop-refund-hand = ↩️ { $name } को UPI से { $amount } वापस भेज दें (ऑर्डर नं. { $order }), फिर टैप करें।
shop-not-heard = यह समझ नहीं आया। क्या-क्या हो सकता है, देखने के लिए “मदद” लिखें।
button-accept = ✅ ले लिया
button-take-out = सामान नहीं है
button-reject = ❌ नहीं हो पाएगा
button-packed = पैक हो गया
button-out = 🛵 निकल गया
button-ready = 🏪 तैयार है
button-money-came = 💰 पैसे आ गए
button-money-not = अभी नहीं आए
button-sent-back = ✅ वापस भेज दिया
button-exc-refund = ↩️ वापस करें
button-take-again = ✅ फिर से लें
button-exc-apply = इसी ऑर्डर में
button-exc-khata = खाते में जमा
button-exc-accept = ऐसे ही रहने दें
reason-stock = सामान नहीं है
reason-closed = दुकान बंद है
reason-busy = अभी बहुत भीड़ है
row-reason-stock = सामान नहीं है
row-reason-closed = दुकान बंद है
row-reason-busy = अभी बहुत भीड़ है
person-someone = ग्राहक

## Told to the customer about her khata
khata-given = { $shop }: आपके खाते में { $amount } लिखे। कुल बाकी *{ $balance }*।
khata-repaid = { $shop }: आपके खाते में { $amount } जमा हुए, धन्यवाद। कुल बाकी *{ $balance }*।
khata-ahead = { $amount } (एडवांस)

## Front desk
desk-which = नमस्ते 🙏 किस दुकान को लिखना है?
desk-none = यह दुकान नहीं मिली। अपनी दुकान का लिंक फिर से खोलें।

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = ऑर्डर नं. { $order } अभी चालू है, उसके मैसेज भी नहीं आएँगे। क्या सिर्फ़ इसी ऑर्डर के मैसेज भेजें?
answer-only-order = ठीक है, सिर्फ़ ऑर्डर नं. { $order } के मैसेज आएँगे, और कुछ नहीं।
answer-offers-stopped = { $shop } से अब ऑफ़र नहीं आएँगे। आपके ऑर्डर के मैसेज आते रहेंगे।
answer-stopped-others = इस नंबर की बाक़ी दुकानें भी आपको मैसेज नहीं करेंगी।
answer-started-shop = अब { $shop } से मैसेज आएँगे। इस नंबर की बाक़ी दुकानें वैसी ही रहेंगी।
button-only-order = सिर्फ़ इस ऑर्डर के
shop-stopped = { $name } को अब मैसेज नहीं चाहिए, और ऑर्डर नं. { $order } चालू है। कृपया फ़ोन कर लें।
answer-edited = मैसेज में क्या बदला गया, यहाँ दिखता नहीं। आपकी टोकरी नीचे वाली ही है; बदलाव नए मैसेज में लिख दें।
answer-deleted = एक मैसेज हटाया गया, पर कौन-सा, यहाँ दिखता नहीं। आपकी टोकरी नीचे वाली है; क्या हटाना है, लिख दें।
edit-heard = ✏️ अब आपका बदला हुआ मैसेज ही माना गया है, पुराना नहीं।
edit-late = ✏️ आपने पहले का एक मैसेज बदला, पर उसके बाद और बातें जुड़ चुकी हैं। टोकरी नीचे वाली ही है; बदलाव नए मैसेज में लिख दें।
edit-anew = ✏️ बदला हुआ मैसेज किस बात का है, यह समझ नहीं आया। कृपया नए मैसेज में लिख दें।
edit-order = ऑर्डर नं. { $order } ({ $total }) वैसा ही है जैसा दिया था; मैसेज बदलने या हटाने से वह नहीं बदलता।
edit-order-how = कुछ बदलना हो तो बस लिख दें क्या जोड़ना या निकालना है, या इसे कैंसिल कर दें।
delete-heard = 🗑️ हटाए गए मैसेज में जो कहा था, वह वापस ले लिया है।
delete-late = 🗑️ आपने पहले का एक मैसेज हटाया, पर उसके बाद और बातें जुड़ चुकी हैं। टोकरी नीचे वाली ही है; क्या हटाना है, लिख दें।
shop-edited = ✏️ मैसेज बदलने या हटाने से यहाँ कुछ नहीं बदलता: जो हो चुका, वह वैसा ही है। सुधार नए मैसेज में लिख दें।
shop-file = 📎 { $name } ने वॉइस मैसेज, फ़ोटो या फ़ाइल भेजी है। ऑर्डर बोर्ड पर उनकी चैट में मिलेगी।
ask-phone = 📞 ऑर्डर नं. { $order }: सामान लाने वाले को फ़ोन करना पड़े, तो अपना नंबर दे दें?
answer-contact = कॉन्टैक्ट यहाँ नहीं रखा जाता। जो चाहिए, लिख दें।
answer-held = आपका वॉट्सऐप नए फ़ोन पर है, इसलिए दुकानदार पहले पक्का करेंगे कि आप ही हैं। तब तक खाता और पुराना पता बंद रहेगा; ऑर्डर चलते रहेंगे।
shop-held = ⚠️ { $name } अब दूसरे फ़ोन से लिख रहे हैं। जब तक आप पक्का न कर लें, खाता और पुराना पता बंद है। क्या वही हैं?
button-same-person = हाँ, वही हैं
button-other-person = नहीं, कोई और
shop-held-freed = { $name }: खाता और पता फिर से खुल गया।
shop-held-shut = { $name }: खाता और पुराना पता बंद रहेगा। बही में बाकी: { $balance }।
shop-paused = 🤫 { $name } ने लिखा: “{ $text }”। आप ख़ुद बात कर रहे हैं, इसलिए { $until } तक मैं चुप हूँ। बटन वाले ऑर्डर आते रहेंगे।
button-bot-on = बॉट चालू
shop-resumed = { $name } को अब फिर से जवाब दूँगा।
shop-resumed-all = अब सबको फिर से जवाब दूँगा।
row-more = और ▸
row-back = ◂ पीछे
row-all = ये सभी
row-more-text = { $count } और
alert-template = ⚠️ वॉट्सऐप: मैसेज “{ $name }” अभी नहीं भेजा जा सकता ({ $state })। जब ग्राहक ने एक दिन से न लिखा हो, तब यही जाता है। { $where } देखें।
alert-quality = ⚠️ वॉट्सऐप: कई लोग आपके नंबर को ब्लॉक या रिपोर्ट कर रहे हैं ({ $name } { $state })। कुछ दिन सिर्फ़ उन्हें लिखें जो आपको लिखते हैं।
alert-account = ⚠️ वॉट्सऐप को आपके अकाउंट से शिकायत है: { $name } { $state }। { $where } देखें।
alert-payments = ⚠️ चैट में पेमेंट: “{ $name }” जुड़ा नहीं है ({ $state })। ग्राहक वहाँ पेमेंट नहीं कर पाएँगे। { $where } देखें।
alert-limit = वॉट्सऐप: { $name } { $state }
alert-unreachable = 📵 ऑर्डर नं. { $state } के बारे में { $name } को वॉट्सऐप पर मैसेज नहीं पहुँचा। कृपया फ़ोन कर लें।
answer-catalogue-open = दुकान का सारा सामान यहाँ है। देखें, कार्ट भरें और भेज दें; आज का दाम जवाब में आएगा।
products-more = 👇 { $count } और, नीचे की लिस्ट में
products-others = और भी
poster-words = पोस्टर, क्यूआर, क्यूआर कोड, qr कोड, दुकान का qr, दुकान का क्यूआर, दुकान का पोस्टर, अपना क्यूआर, apna qr, dukan ka qr
poster-caption = आपकी दुकान का पोस्टर। छपवाकर लगा दें: कोड स्कैन करते ही ग्राहक { $shop } को लिख सकेंगे।

## The pay page, and who is paid
paypage-title = { $shop } को भुगतान
paypage-order = ऑर्डर नं. { $order }
paypage-any-app = किसी भी UPI ऐप से दें
paypage-payee = पैसे किसे जाएँगे
paypage-check-name = पैसे देने से पहले देख लें कि ऐप में यही नाम है।
paypage-scan = या दूसरे फ़ोन के UPI ऐप से यह कोड स्कैन करें
paypage-scan-limit = { $limit } से ऊपर ऐप इस कोड की सेव की हुई फ़ोटो नहीं लेते। बटन दबाएँ या इसी स्क्रीन से स्कैन करें।
paypage-after = पैसे देने के बाद चैट पर लौटें और ऐप में दिखने वाला 12 अंकों का UPI नंबर भेज दें। दुकान अपने बैंक में देखकर वहीं बता देगी।
paypage-back = चैट पर वापस
paypage-paid = पैसे मिल गए। धन्यवाद 🙏
paypage-paid-text = { $shop } को ऑर्डर नं. { $order } के { $amount } मिल गए हैं।
paypage-checking = आपका पेमेंट देख रहे हैं …
paypage-checking-text = यह पेज अपने आप फिर देखेगा। खाते से पैसे कट गए हैं तो वे सुरक्षित हैं: दोबारा न दें।
paypage-claimed = दुकान अपने बैंक में देख रही है
paypage-claimed-text = { $amount } दिखते ही चैट पर बता देंगे। दोबारा न दें।
paypage-nothing = यहाँ कुछ देना नहीं है
paypage-closed-text = ऑर्डर नं. { $order } बंद हो चुका है। फिर भी पैसे दिए हों तो वापस आ जाएँगे।
paypage-other-way = ऑर्डर नं. { $order } अब दूसरे तरीके से देना है। चैट में लिखा है।
paypage-newer = रकम बदल गई है
paypage-newer-text = ऑर्डर नं. { $order } के लिए अब { $amount } दें।
paypage-pay = { $amount } दें
paypage-in-chat = ऑर्डर नं. { $order } का पेमेंट चैट में ही है। कृपया वहीं दें।
paypage-silent = पेमेंट कंपनी अभी जवाब नहीं दे रही
paypage-silent-text = आपके पैसे नहीं कटे हैं। एक मिनट बाद फिर कोशिश करें या दुकान को कैश दे दें।
paypage-again = फिर कोशिश करें
paypage-not-yet = पेमेंट की खबर अभी नहीं आई
paypage-not-yet-text = खाते से पैसे कट गए हैं तो चैट पर मैसेज का इंतज़ार करें। नहीं कटे तो अभी दे दें।
payee-changing = ⚠️ { $when } से आपके ग्राहक { $payee } पर पैसे देंगे। तब तक पहले की तरह। यह आपने नहीं किया तो अभी पुराना ही रखें।
payee-kept = ग्राहक पहले की तरह ही पैसे देंगे। बदलाव रोक दिया गया।
shop-no-receipts = 🔎 { $day }: आज UPI से कोई पेमेंट नहीं आया। पिछले चार हफ़्तों में इसी दिन { $usual } आए थे। शायद ग्राहक ही कम थे; फिर भी काउंटर का कोड देख लें।
shop-scan-ask = 🔎 सुप्रभात। एक बार देख लें कि काउंटर पर लगा कोड आपका ही है।
shop-scan-how = अपने फ़ोन से स्कैन करें: आपका ही नाम आता है? शक हो तो कोड में जो लिखा है (upi://pay…) या उसका UPI पता यहाँ पेस्ट करें।
shop-code-ours = ✅ यह कोड आपका ही है: पैसे { $payee } पर आते हैं।
shop-code-other = 🚨 यह कोड आपका नहीं है: पैसे { $payee } पर जाते हैं, आपका पता { $vpa } है। इसे अभी काउंटर से हटाएँ, सबूत के तौर पर रखें, और बैंक या 1930 पर फ़ोन करें।
shop-code-unknown = यह कोड { $payee } को पैसे देता है। आपकी दुकान का UPI पता मेरे पास नहीं है: क्या यह आप ही हैं?
button-keep-payee = पुराना ही रखें
button-stop-watch = फिर न बताएँ

## What WhatsApp offers to tap before the first word, and its commands
ice-order = सामान मँगवाना है
ice-again = पिछली बार वाला ही भेज दो
ice-hours = दुकान कब खुलती है?
ice-where = मेरा ऑर्डर कहाँ है?
command-order = सामान मँगवाएँ
command-bill = पिछला बिल
command-khata = मेरा खाता
command-stop = मैसेज बंद करें

## Memory: usuals and nicknames
memory-head = 🧠 *{ $shop }* को आपके बारे में यह याद है:
memory-usuals = आप अक्सर लेते हैं: { $what }
memory-address = 📍 { $address }
memory-pay = आप अक्सर ऐसे चुकाते हैं: { $pay }
memory-nothing = अभी आपके बारे में कुछ याद नहीं रखा है।
memory-books = बिल और खाता दुकान की बही में रहते ही हैं।
memory-forgot = भुला दिया: आपका रोज़ का सामान, पता और पेमेंट का तरीका।
memory-forgot-goods = भुला दिया: आपका रोज़ का सामान। पता रखा है।
memory-no-usual = अभी रोज़ का कुछ तय नहीं है; जो चाहिए, लिख दें।
button-forget-goods = सामान भूल जाएँ
button-forget-all = सब भूल जाएँ
button-keep = रहने दें
answer-help-memory = “मेरे बारे में क्या याद है” लिखें तो दिखेगा कि क्या याद रखा है; “मुझे भूल जाओ” से मिट जाएगा।
shop-help-names = अपने नाम: “लाल पैकेट मतलब Red Label 250 ग्राम”; “निकनेम” लिखें तो सब दिखेंगे।
nick-ask = “{ $words }” मतलब { $what }: याद रखें?
nick-heard = “{ $words }” को { $what } मान लिया।
nick-learnt = ✅ अब से “{ $words }” मतलब { $what }।
nick-forgot = “{ $words }” भुला दिया; अब उसका मतलब { $what } नहीं।
nick-none = अभी कोई निकनेम नहीं। ऐसे सिखाएँ: “लाल पैकेट मतलब Red Label 250 ग्राम”।
nick-head = 🏷️ आपकी दुकान के अपने नाम:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (ग्राहकों से सीखा)
nick-taken = “{ $words }” का यहाँ पहले से कुछ और मतलब है, इसलिए यह निकनेम नहीं बन सकता।
nick-which = “{ $words }” मतलब कौन-सा?
menu-forget = भुलाना हो तो
refused-bad-nickname = “{ $words }” निकनेम नहीं बन सकता: दो-तीन शब्द ठीक रहते हैं।
refused-no-such-nickname = “{ $words }” नाम का कोई निकनेम नहीं है।
