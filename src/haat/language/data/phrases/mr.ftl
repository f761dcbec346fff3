# मराठी. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } ग्रॅम
unit-kg = { $n } किलो
unit-ml = { $n } मिली
unit-l = { $n } लिटर
clock-morning = सकाळी { $t }
clock-afternoon = दुपारी { $t }
clock-evening = संध्याकाळी { $t }
clock-night = रात्री { $t }
list-and = { $start } आणि { $last }
of-pack = { $name } { $pack }
pack-of = { $n } चा पॅक
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = मराठी

## Greeting
greet-new = नमस्कार 🙏 हे *{ $shop }*. दुकान { $opens } ते { $closes } उघडं असतं.
    दुकानात सांगता तशीच यादी इथे लिहा: “2 किलो साखर, 500 ग्रॅम डाळ, 20 ची कोथिंबीर”.
    घरपोच हवं असेल तर लोकेशन पाठवा किंवा एकदा पत्ता लिहा.
greet-again = नमस्कार { $name } 🙏 हे *{ $shop }*. काय काय पाठवू?
greet-line = नमस्कार 🙏 हे *{ $shop }*.
button-same-again = मागच्या वेळचंच द्या

## Basket
basket-head = 🛒 *तुमची यादी*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … आणखी { $count } वस्तू
       *[other] … आणखी { $count } वस्तू
    }
basket-fee = डिलिव्हरी { $fee }
basket-free = डिलिव्हरी फ्री
join-fee = डिलिव्हरी { $fee }, एकदाच
join-total = ऑर्डर नं. { $order } चे एकूण मग *{ $total }* (आत्ता { $was })
join-ask = हे ऑर्डर नं. { $order } मध्ये जोडू का?
join-ask-shop = { $shop } ने ऑर्डर नं. { $order } घेतली आहे. हेही सोबत येईल का, विचारू का?
basket-rounding = राउंड ऑफ { $amount }
basket-total = *एकूण { $total }*
basket-empty = तुमच्या यादीत अजून काही नाही. काय हवं ते लिहा.
basket-cleared = यादी रिकामी केली.
basket-missing = ⚠️ आज नाही: { $what }
basket-unsold = हे आमच्याकडे मिळत नाही: { $what }. दुकानात कळवलं आहे.
basket-undone = शेवटचा बदल काढून टाकला.
basket-nothing-to-undo = मागे घेण्यासारखं काही नाही.
basket-not-understood = हे समजलं नाही: “{ $text }”
basket-counter-only = हे चॅटवर नाही, फक्त दुकानात मिळेल: { $what }
basket-dropped = काढून टाकलं: { $what }
basket-otherwise = { $what } नसेल तर: { $wish }
basket-minimum = घरपोच डिलिव्हरी { $minimum } पासून आहे. अजून काही घ्या, किंवा दुकानातून घेऊन जा.
basket-not-in = तुमच्या यादीत हे नाही: { $what }
total-short =
    { $count ->
        [one] { $count } वस्तू, एकूण *{ $total }*
       *[other] { $count } वस्तू, एकूण *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what } — यातलं कोणतं देऊ?
ask-how-much = ❓ { $what } — किती हवं?
ask-clear = पूर्ण यादी रिकामी करू का?
ask-more =
    { $count ->
        [one] यानंतर अजून एक गोष्ट विचारायची आहे.
       *[other] यानंतर अजून { $count } गोष्टी विचारायच्या आहेत.
    }
ask-again = यातलं एक निवडा, किंवा तुमच्या शब्दांत लिहा.
ask-first = फक्त एवढं सांगा, मग ऑर्डर देता येईल.
menu-choose = निवडा
button-skip = राहू द्या
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 दुकानातून घेणार
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = पेमेंट कसं करणार? बटण दाबलं की ऑर्डर होईल.
split-how = कशाने किती ते लिहा, जसं “200 कॅश बाकी UPI” किंवा “अर्धे खात्यावर अर्धे कॅश”.
split-bad = हे मिळून { $total } होत नाहीत. परत लिहा.
checkout-ask-confirm = ऑर्डर पाठवू का?
checkout-ask-address = 🏠 सामान कुठे पोचवायचं? लोकेशन पाठवा किंवा पत्ता लिहा. स्वतः येऊन घेणार असाल तर “पिकअप” लिहा.
checkout-when-kept = 🕒 नोंद केली: { $when }
checkout-address-kept = 🏠 नोंद केली: { $address }
checkout-pay-kept = 💳 नोंद केली: { $pay }
checkout-closed-now = दुकान आता बंद आहे, { $opens } वाजता उघडेल. तोपर्यंत तुमची ऑर्डर थांबेल.
pay-upi = UPI
pay-cash = डिलिव्हरीला कॅश
pay-khata = खात्यावर
pay-part = { $pay } { $amount }
pay-part-of = ऑर्डर नं. { $order }, UPI भाग
button-confirm = हो, पाठवा
button-change = बदल करायचा
button-join = ऑर्डर { $order } मध्ये जोडा
button-apart = वेगळी ऑर्डर
button-upi = UPI ने पेमेंट
button-cash = कॅश
button-khata = खात्यावर
button-split = थोडी कॅश, थोडं UPI
row-split-text = जसं 200 कॅश बाकी UPI
button-pay = { $total } भरा
button-pickup = दुकानातून घेणार
button-delivery = घरपोच डिलिव्हरी
button-new-address = नवीन पत्ता
button-yes = हो
button-no = नाही
menu-change = काय बदलायचं?
menu-change-body = काय बदलायचं आहे?
row-change-items = सामान
row-change-items-text = लिहा: “साखर 3 किलो, मॅगी नको”
change-items-how = जे बदलायचं ते तुमच्या शब्दांत लिहा, जसं “साखर 2 नाही 3 किलो” किंवा “मॅगी काढा”.

## Order, to the customer
order-received = 📨 { $shop } कडे तुमची ऑर्डर नं. { $order } पोचली. उत्तर इथेच येईल.
order-accepted-pay = ✅ { $shop } ने ऑर्डर नं. { $order } घेतली.
    इथेच *{ $total }* चं पेमेंट करा; लगेच पॅकिंग सुरू होईल.
order-accepted-upi = ✅ { $shop } ने ऑर्डर नं. { $order } घेतली.
    कोणत्याही UPI ॲपने *{ $total }* पाठवा, मग इथे “पेमेंट केलं” लिहा.
order-accepted-cash = ✅ { $shop } ने ऑर्डर नं. { $order } घेतली. साधारण { $by } पर्यंत पोचेल.
    कॅश *{ $total }* तयार ठेवा.
order-accepted-cash-pickup = ✅ { $shop } ने ऑर्डर नं. { $order } घेतली. साधारण { $by } पर्यंत तयार होईल.
    दुकानात *{ $total }* द्या.
order-accepted-khata = ✅ { $shop } ने ऑर्डर नं. { $order } घेतली. साधारण { $by } पर्यंत पोचेल.
    तुमच्या खात्यावर *{ $total }* लिहू.
order-accepted-split = ✅ { $shop } ने ऑर्डर नं. { $order } घेतली. साधारण { $by } पर्यंत येईल.
    { $parts }
order-pay-again = ऑर्डर बदलली आहे. ऑर्डर नं. { $order } साठी आता नवीन टोटल *{ $total }* चं पेमेंट करा.
order-rejected = माफ करा, { $shop } ला ऑर्डर नं. { $order } घेता येत नाही: { $reason }.
order-rejected-plain = माफ करा, { $shop } ला ऑर्डर नं. { $order } घेता येत नाही.
order-cancelled-by-shop = { $shop } ने ऑर्डर नं. { $order } कॅन्सल केली. { $reason }
order-cancelled-by-you = ऑर्डर नं. { $order } कॅन्सल झाली.
order-waiting = ⏳ ऑर्डर नं. { $order } बद्दल { $shop } कडून अजून उत्तर नाही. दुकानाला आठवण केली आहे. तुम्ही थांबू शकता किंवा कॅन्सल करू शकता; पैसे कापलेले नाहीत.
order-paid-word = ✅ ऑर्डर नं. { $order } चे { $amount } मिळाले. सामान पॅक होत आहे.
order-pending-payment = ऑर्डर नं. { $order } चं पेमेंट बँक अजून तपासत आहे. परत पेमेंट करू नका.
order-out-paid = 🛵 ऑर्डर नं. { $order } निघाली आहे. { $amount } मिळाले ✅
    दारात हा कोड सांगा: *{ $code }*
order-out-cash = 🛵 ऑर्डर नं. { $order } निघाली आहे. कॅश द्यायची: *{ $amount }*
    दारात हा कोड सांगा: *{ $code }*
order-out-khata = 🛵 ऑर्डर नं. { $order } निघाली आहे. { $amount } खात्यावर लिहिले, एकूण बाकी { $balance }.
    दारात हा कोड सांगा: *{ $code }*
order-out-split = 🛵 ऑर्डर नं. { $order } निघाली आहे. { $parts }
    दारात हा कोड सांगा: *{ $code }*
order-ready = 🏪 ऑर्डर नं. { $order } { $shop } मध्ये तयार आहे. { $due }
    दुकानात हा कोड सांगा: *{ $code }*
order-ready-paid = { $amount } मिळाले ✅
order-ready-cash = द्यायचे: *{ $amount }*
order-ready-khata = { $amount } खात्यावर लिहिले.
order-delivered = 🙏 ऑर्डर नं. { $order } पोचली. धन्यवाद!
change-owed = 💰 तुमचे { $amount } सुट्टे बाकी आहेत; पुढच्या ऑर्डरमध्ये कमी होतील.
order-brought-back = ऑर्डर नं. { $order } दुकानात परत आली. { $reason }
order-line-out = { $what } — आज संपलं. ऑर्डर नं. { $order } त्याशिवाय येईल; आता एकूण *{ $total }*.
order-swap = { $gone } — आज संपलं. त्याऐवजी { $offer } ({ $price }) पाठवू का?
    मग एकूण *{ $total }* होईल (आता { $now }).
order-swap-yes = 👍 { $offer } पाठवत आहोत. एकूण *{ $total }*.
order-swap-no = ठीक आहे, त्याशिवाय पाठवत आहोत. एकूण *{ $total }*.
order-added = ✅ ऑर्डर नं. { $order } मध्ये जोडलं: { $what }. आता एकूण *{ $total }*.
order-add-asked = 📨 ऑर्डर नं. { $order } मध्ये हेही जोडायला { $shop } ला विचारलं आहे: { $what }. उत्तर इथेच येईल.
order-add-no = { $what } या वेळी सोबत येऊ शकलं नाही. ऑर्डर नं. { $order } *{ $total }* चीच राहील. तरी हवं असेल तर नवीन ऑर्डर म्हणून लिहा.
order-less = ✅ ऑर्डर नं. { $order } मधून काढलं: { $what }. आता एकूण *{ $total }*.
order-less-ask = { $what } काढलं तर ऑर्डर नं. { $order } ची डिलिव्हरी { $fee } पडेल; एकूण *{ $total }* होईल. काढू का?
order-less-late = दुकानाने ऑर्डर नं. { $order } घेतली आहे, म्हणून { $what } आता दुकानच बदलू शकतं. दुकानाला कळवलं आहे.
order-status-line = ऑर्डर नं. { $order }: { $state }, एकूण { $total }
order-none = तुमची कोणतीही ऑर्डर बाकी नाही.
order-cancel-ask = ऑर्डर नं. { $order } ({ $total }) कॅन्सल करू का?
state-placed = दुकानाच्या उत्तराची वाट
state-accepted = दुकानाने घेतली
state-accepted-unpaid = दुकानाने घेतली, पेमेंट बाकी
state-packed = पॅक झाली
state-out = वाटेत आहे
state-ready = दुकानात तयार आहे
state-delivered = पोचली
state-returned = परत आली
state-rejected = दुकानाला जमली नाही
state-cancelled = कॅन्सल झाली
refund-owed = ↩️ ऑर्डर नं. { $order } चे { $amount } जसे आले तसेच तुम्हाला परत जातील. बँकेचे 5 कामाचे दिवस लागू शकतात.
order-taken-again = ✅ ऑर्डर नं. { $order } चे तुमचे { $amount } रद्द झाल्यावर आले. { $shop } कडे सगळं आहे आणि ऑर्डर पुन्हा घेतली आहे. नको असेल तर रद्द करा, पैसे परत जातील.
refund-made = ↩️ ऑर्डर नं. { $order } चे { $amount } परत दिले आहेत.
payment-unexpected = ऑर्डर नं. { $order } साठी { $amount } आले, पण हिशोब जुळत नाही. पैसे सुरक्षित आहेत; दुकान बघत आहे.
payment-claim = धन्यवाद. बँकेकडे चौकशी करत आहोत; स्क्रीनशॉट पाठवायची गरज नाही. पैसे आले की लगेच कळवू.
payment-claim-shop = धन्यवाद. दुकान आपल्या बँकेत बघत आहे; स्क्रीनशॉट पाठवायची गरज नाही. पैसे आले की लगेच कळवू.
payment-not-seen = ऑर्डर नं. { $order } चे { $amount } दुकानाला अजून दिसले नाहीत. तुमच्या खात्यातून गेले असतील तर ॲपमधला 12 अंकी UPI नंबर लिहा; पेमेंट अडकलं असेल तर पैसे आपोआप परत येतात.
payment-nothing-due = आता काही द्यायचं बाकी नाही.
button-wait = थोडं थांबू
button-cancel-order = ऑर्डर कॅन्सल
button-keep-order = कॅन्सल नको
wait-thanks = धन्यवाद. उत्तर आलं की कळवू.
pay-changed = ऑर्डर नं. { $order }: { $pay }. एकूण { $total }.

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *एकूण { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = बिल अजून झालेलं नाही; सामान दुकानातून निघालं की होतं.
bill-caption = 🧾 बिल { $number }, { $total }
bill-tax-invoice = टॅक्स इनव्हॉइस
bill-of-supply = बिल ऑफ सप्लाय
bill-plain = बिल
bill-paid-upi = UPI ने मिळाले
bill-paid-cash = कॅश मिळाली
bill-paid-khata = खात्यावर
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = बिल नं.
bill-date = तारीख
bill-customer = ग्राहक
bill-item = वस्तू
bill-quantity = किती
bill-rate = दर
bill-amount = रक्कम
bill-subtotal = सामानाची बेरीज
bill-delivery = डिलिव्हरी
bill-rounding = राउंड ऑफ
bill-tax-total = यात धरलेला टॅक्स
bill-taxable = टॅक्स लागू रक्कम
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = एकूण
bill-thanks = धन्यवाद. परत या!

## Answers
answer-hours = { $shop }: { $opens } ते { $closes }.
answer-hours-now-open = आता दुकान उघडं आहे.
answer-hours-now-closed = आता दुकान बंद आहे.
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } / { $per }
answer-out = { $what }: आज संपलं
answer-unsold = आमच्याकडे मिळत नाही: { $what }
answer-have = हो, आहे: { $what }
answer-help = बोलता तशीच यादी लिहा; भाव आणि टोटल इथेच दिसेल. बदलायचं असेल तर लिहा (“साखर 3 किलो”, “मॅगी काढा”), “टोटल किती?” विचारा, आणि झालं की “ऑर्डर करा” लिहा. “ऑर्डर कुठे आहे”, “ऑर्डर कॅन्सल”, “बिल द्या”, “माझा हिशोब” हेही चालतं. दुकानदाराशी बोलायचं असेल तर “दुकानदाराशी बोलायचे आहे” लिहा.
answer-delivery-time = दुकानाने ऑर्डर घेतली की घरपोच डिलिव्हरीला साधारण { $minutes } मिनिटं लागतात. चार्ज { $fee }; { $free } पासून फ्री.
answer-comes-within = घरपोच डिलिव्हरीला साधारणपणे { $minutes } मिनिटं लागतात.
answer-khata = { $shop } मध्ये तुमच्या खात्यावर बाकी: *{ $balance }*. लिमिट { $limit }.
answer-khata-none = { $shop } मध्ये तुमचं खातं नाही. दुकानदाराला सांगून उघडता येईल.
answer-human = दुकानदाराला कळवलं आहे. उत्तर इथेच मिळेल.
answer-complaint = माफ करा. दुकानदाराला सांगितलं आहे; उत्तर इथेच मिळेल.
answer-stopped = आता { $shop } कडून कोणताही मेसेज येणार नाही. परत हवे असतील तर “स्टार्ट” लिहा.
answer-started = परत आलात, बरं वाटलं 🙏
answer-thanks = 🙏 धन्यवाद!
answer-small-talk = 🙏 इथे { $shop } ची ऑर्डर घेतली जाते. काय हवं ते लिहा.
answer-go-on = हो, बोला 🙏 जे हवं ते लिहा.
answer-off-topic = इथे फक्त दुकानातलं सामान आणि तुमच्या ऑर्डरबद्दल सांगता येईल. काय हवं ते लिहा.
answer-language = आतापासून मराठीत उत्तर मिळेल.
answer-catalogue = किराणा, भाजी, दूध-दही, फरसाण, साबण, सगळं मिळतं. नाव लिहून विचारा, जसं “साखरेचा भाव?”.
answer-voice = व्हॉइस मेसेज इथे अजून ऐकता येत नाही. यादी लिहून पाठवा; तुमचा मेसेज दुकानदाराकडे आहे.
answer-image = फोटो इथे अजून वाचता येत नाही. यादी लिहून पाठवा.
answer-file = हे इथे अजून उघडत नाही. लिहून पाठवा.
answer-unsupported = हे वाचता आलं नाही. नवीन मेसेजमध्ये लिहून पाठवा.
answer-paid-how = दुकानाने ऑर्डर घेतली की पेमेंटचा मेसेज इथेच येईल.
answer-nothing-open = आता पक्कं करण्यासारखं काही नाही. काय हवं ते लिहा.
answer-no-repeat = तुमची आधीची ऑर्डर सापडली नाही. काय हवं ते लिहा.
answer-bad-quantity = { $what }: किती हवं, शून्यापेक्षा मोठा आकडा लिहा.
answer-too-long =
    { $count ->
        [one] यादी एका मेसेजसाठी खूप मोठी आहे. पहिली { $count } ओळ घेतली.
       *[other] यादी एका मेसेजसाठी खूप मोठी आहे. पहिल्या { $count } ओळी घेतल्या.
    }

## Refusals
refused-basket-empty = तुमच्या यादीत काही नाही. काय हवं ते लिहा.
refused-too-many-lines = एका ऑर्डरमध्ये जास्तीत जास्त { $limit } वस्तू घेता येतात.
refused-below-minimum = घरपोच डिलिव्हरी { $minimum } पासून आहे; तुमचं सामान { $subtotal } चं झालं. अजून काही घ्या, किंवा दुकानातून घेऊन जा.
refused-out-of-area = घरपोच डिलिव्हरीसाठी तुमची जागा खूप लांब आहे. दुकानातून घेऊन जाऊ शकता.
refused-address-needed = 🏠 सामान कुठे पोचवायचं? लोकेशन पाठवा किंवा पत्ता लिहा.
refused-shop-not-accepting = { $shop } मध्ये आता ऑर्डर घेत नाहीत.
refused-not-sold-in-chat = फक्त दुकानात मिळेल: { $what }
refused-not-available = { $what } — आज नाही. यादीतून काढलं.
refused-not-enough-stock = { $what }: फक्त { $left } उरलं आहे.
refused-wrong-unit = { $what } या मापात मिळत नाही.
refused-bad-quantity = किती हवं, शून्यापेक्षा मोठा आकडा लिहा.
refused-bad-price = हा भाव बरोबर वाटत नाही.
refused-above-mrp = भाव MRP { $mrp } पेक्षा जास्त ठेवता येत नाही.
refused-no-such-listing = दुकानात अशी वस्तू नाही.
refused-no-such-order = अशी ऑर्डर नाही.
refused-no-such-line = ऑर्डरमध्ये ही वस्तू नाही.
refused-no-such-customer = या नावाचं कुणी सापडलं नाही.
refused-not-now = ऑर्डर नं. { $order }: आता हे होणार नाही ({ $state }).
refused-pay-by-not-offered = दुकानात असं पेमेंट घेत नाहीत.
refused-khata-not-allowed = दुकानात तुमचं खातं उघडलेलं नाही. UPI किंवा कॅशने पेमेंट करा.
refused-khata-limit = खातं: लिमिट { $limit }, बाकी { $balance }; अजून { $left } चालतील. या ऑर्डरचं पेमेंट UPI किंवा कॅशने करा.
refused-wrong-code = हा कोड बरोबर नाही. ग्राहकाला परत विचारा.
refused-not-paid-yet = ऑर्डर नं. { $order } चं पेमेंट अजून आलं नाही.
refused-already-paid = ऑर्डर नं. { $order } चं पेमेंट झालं आहे.
refused-swap-unanswered = बदली वस्तूबद्दल ग्राहकाचं उत्तर अजून आलं नाही.
refused-would-cost-more = टोटल आता *{ $total }* झाली आहे. एकदा बघून परत हो म्हणा.
refused-not-yours = हे तुमच्या नंबरवरून करता येणार नाही.
refused-nothing-left = ऑर्डरमध्ये काहीच उरणार नाही. पूर्ण ऑर्डरच नाकारा किंवा कॅन्सल करा.
refused-too-much = हे खूपच जास्त आहे.
refused-utr-used = हा UPI रेफरन्स नंबर आधीच मोजला गेला आहे (ऑर्डर नं. { $order }).
refused-bad-utr = UPI रेफरन्स नंबर (UTR) 12 आकडी असतो. एकदा परत बघा.
refused-utr-needed = ऑर्डर नं. { $order } चं एक पेमेंट आधीच लिहिलं आहे. दुसरं असेल तर त्याचा UPI रेफरन्स नंबर (UTR) पाठवा.
refused-shares-differ = सगळे भाग मिळून { $total } व्हायला हवेत.
refused-too-little-cash = ऑर्डर नं. { $order } चे { $due } कॅश घ्यायचे आहेत.
refused-no-such-exception = हे आधीच मिटलं आहे.
refused-remedy-not-possible = या पैशांचं आता असं करता येणार नाही.

## To the shopkeeper
shop-khata-limit-set = { $name }: खात्याची लिमिट { $limit }, बाकी { $balance }.
shop-khata-list = 📒 *खातं — एकूण बाकी { $total }*
shop-khata-nobody = कोणाच्याच खात्यावर बाकी नाही.
shop-khata-whose = कोणाचं खातं? नावही लिहा, जसं “शर्मा 250 उधार”.
shop-khata-over = { $name }: खात्याची लिमिट { $limit }, बाकी { $balance }. वाढवायची तर “{ $name } लिमिट 2000” लिहा.
shop-new-order = 🔔 *नवीन ऑर्डर नं. { $order }* — { $name }
shop-added = ➕ *ऑर्डर नं. { $order }* — { $name } यांनी जोडलं: { $what }. आता पूर्ण ऑर्डर:
shop-less = ➖ *ऑर्डर नं. { $order }* — { $name } यांना आता नको: { $what }.
shop-add-ask = ➕ { $name } यांना ऑर्डर नं. { $order } मध्ये हेही हवं आहे: { $what }. एकूण *{ $total }* होईल. सोबत पाठवता येईल का?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 दुकानातून घेणार
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ ऑर्डर नं. { $order } ({ $total }) 3 मिनिटं थांबली आहे. उत्तर द्या.
shop-pack-paid = 💰 *{ $total } मिळाले* — ऑर्डर नं. { $order }. पॅक करा:
shop-pack-cash = 📦 ऑर्डर नं. { $order } — पॅक करा; कॅश घ्यायची *{ $total }*:
shop-pack-khata = 📦 ऑर्डर नं. { $order } — पॅक करा; *{ $total }* खात्यावर:
shop-pack-split = 📦 ऑर्डर नं. { $order } — पॅक करा ({ $parts }):
shop-await-upi = ⏳ ऑर्डर नं. { $order }: { $name } कडून UPI ने *{ $total }* यायचे आहेत. बँकेचा मेसेज आला की टॅप करा, किंवा तो मेसेज इथे पेस्ट करा.
shop-claimed = 💬 { $name } सांगतात: ऑर्डर नं. { $order } चे *{ $total }* पाठवले. तुमच्या खात्यात आले का?
shop-claimed-utr = UPI { $utr }
shop-changed = ऑर्डर नं. { $order } आता { $total } ची आहे.
shop-rejected = ऑर्डर नं. { $order } नाकारली; ग्राहकाला कळवलं आहे.
shop-cancelled = ऑर्डर नं. { $order } ग्राहकाने कॅन्सल केली.
shop-cancelled-by-you = ऑर्डर नं. { $order } कॅन्सल केली; ग्राहकाला कळवलं आहे.
shop-reject-why = ऑर्डर नं. { $order } का घेता येत नाही?
shop-which-gone = ऑर्डर नं. { $order } मधली कोणती वस्तू नाही?
shop-sold-out = { $what } — संपलं असं लिहिलं.
shop-back = { $what } — परत चालू.
shop-price-sure = { $what }: { $old } → { $new }. बरोबर आहे का?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = ऑर्डर नं. { $order }: { $name } यांना विचारलं आहे, { $offer } चालेल का.
shop-line-out = ऑर्डर नं. { $order }: { $what } काढलं, एकूण { $total }. ग्राहकाला कळवलं आहे.
shop-swap-yes = { $name } यांना चालेल: ऑर्डर नं. { $order } मध्ये { $offer }. एकूण { $total }.
shop-swap-no = { $name } यांना बदली वस्तू नको. ऑर्डर नं. { $order }: एकूण { $total }.
shop-job = 🛵 *ऑर्डर नं. { $order }* — { $name }
    { $address }
shop-job-collect = कॅश घ्यायची: *{ $amount }*
shop-job-paid = पेमेंट झालं आहे; काही घ्यायचं नाही.
shop-job-khata = खात्यावर आहे; काही घ्यायचं नाही.
shop-job-code = दारात 4 आकडी कोड विचारा आणि इथे पाठवा: “{ $order } कोड”.
shop-map = 📍 { $url }
shop-delivered = ✅ ऑर्डर नं. { $order } पोचली.
shop-delivered-cash = ✅ ऑर्डर नं. { $order } पोचली, { $amount } कॅश मिळाली.
shop-change-owed = { $name } चे { $amount } सुट्टे द्यायचे बाकी.
shop-float-given = 🛵 { $name } ला सुट्ट्यांसाठी { $amount } दिले. आता त्यांच्याकडे { $balance }.
shop-cash-in = 💵 { $name } ने { $amount } जमा केले. आता त्यांच्याकडे { $balance }.
shop-cash-short = ⚠️ { $amount } कमी आहेत.
shop-cash-over = हिशोबापेक्षा { $amount } जास्त आहेत.
shop-brought-back = ऑर्डर नं. { $order } दुकानात परत आली.
shop-orders-head = *चालू ऑर्डर*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = आता कोणतीही ऑर्डर बाकी नाही.
shop-khata-given = { $name }: { $amount } खात्यावर लिहिले. एकूण बाकी { $balance }.
shop-khata-repaid = { $name }: { $amount } जमा. एकूण बाकी { $balance }.
shop-opened = दुकानात ऑर्डर चालू आहेत.
shop-closed = दुकानात ऑर्डर आता बंद आहेत.
shop-which-person = कोणता ग्राहक?
shop-no-person = “{ $name }” नावाचं कुणी सापडलं नाही. ऑर्डरमध्ये नाव येतं तसंच लिहा.
shop-which-item = कोणती वस्तू?
shop-which-order = कोणती ऑर्डर?
shop-help = असं लिहा: “ऑर्डर दाखवा”, “ऑर्डर 12 ok”, “12 निघाली”, “मॅगी संपली”, “साखर 44”, “शर्मा 250 उधार”, “दुकान बंद”. दारात: ऑर्डर नंबर आणि ग्राहकाचा कोड.
shop-message = 💬 { $name } यांना तुमच्याशी बोलायचं आहे: “{ $text }”
shop-unexpected = ⚠️ ऑर्डर नं. { $order } साठी { $amount } आले, पण हिशोब जुळत नाही ({ $why }). हिशोबात वेगळे ठेवले आहेत.
shop-exception = ⚠️ { $amount }, ऑर्डर नं. { $order }: { $why }. काय करायचं?
shop-exception-stray = ⚠️ { $amount } आले ({ $reference }): { $why }. काय करायचं?
shop-late-money = 💰 ऑर्डर नं. { $order } रद्द झाल्यावर { $amount } आले. माल अजून आहे. ऑर्डर पुन्हा घ्यायची? { $until } ला पैसे आपोआप परत जातील.
shop-disputed = ⚠️ ग्राहकाची बँक { $amount } परत मागते आहे ({ $about }). हा डिस्प्यूट आहे: अजून काही गेलं नाही.
shop-dispute-waits = ⏰ { $amount } चा डिस्प्यूट ({ $about }) अजून तुमच्या उत्तराची वाट बघतो आहे.
shop-dispute-by = गेटवेच्या Disputes पानावर *{ $by }* पर्यंत उत्तर द्या, नाहीतर पैसे परत जातील.
shop-dispute-soon = गेटवेच्या Disputes पानावर लवकर उत्तर द्या; शेवटची तारीख तिथेच आहे.
shop-dispute-gather = हे गोळा करा: बिल { $bill }, माल दिल्याचा पुरावा ({ $when }, त्यांच्या कोडसह), आणि ही चॅट.
shop-dispute-gather-open = हे गोळा करा: काय आणि कधी ऑर्डर झालं, ग्राहकाशी झालेली चॅट, आणि मालाचं काय झालं.
shop-dispute-answered = तुम्ही उत्तर दिलं आहे; बँक बघते आहे.
shop-dispute-won = ✅ { $amount } चा डिस्प्यूट ({ $about }) संपला: पैसे तुमचेच राहिले.
shop-bank-which = 💰 { $amount } आले. कोणत्या ऑर्डरचे?
shop-bank-none = UPI ने { $amount } ची कोणतीही ऑर्डर बाकी नाही.
why-wrong-amount = रक्कम वेगळी आहे
why-too-little = रक्कम ऑर्डरपेक्षा कमी आहे
why-currency = पैसे रुपयांत नाहीत
why-paid-twice = दोनदा पेमेंट झालं
why-paid-after-close = ऑर्डर आधीच बंद झाली होती
why-unknown-reference = कोणत्याही ऑर्डरचे नाहीत
why-refund-failed = परत देता आले नाहीत
why-settlement-short = गेटवेने कमी पैसे टाकले
why-not-settled = गेटवेने अजून खात्यात टाकले नाहीत
why-disputed = ग्राहकाची बँक पैसे परत मागते आहे; अजून काही गेलं नाही
why-chargeback = ग्राहकाच्या बँकेने पैसे परत घेतले
shop-refund-owed = ↩️ ऑर्डर नं. { $order } चे { $amount } ग्राहकाला परत जात आहेत.
shop-refund-hand = ↩️ { $name } ला UPI ने { $amount } परत पाठवा (ऑर्डर नं. { $order }), मग टॅप करा.
shop-not-heard = हे समजलं नाही. काय काय करता येतं ते बघायला “मदत” लिहा.
button-accept = ✅ घेतली
button-take-out = वस्तू नाही
button-reject = ❌ जमणार नाही
button-packed = पॅक झाली
button-out = 🛵 निघाली
button-ready = 🏪 तयार आहे
button-money-came = 💰 पैसे आले
button-money-not = अजून नाही
button-sent-back = ✅ परत पाठवले
button-exc-refund = ↩️ परत द्या
button-take-again = ✅ पुन्हा घ्या
button-exc-apply = याच ऑर्डरला
button-exc-khata = खात्यात जमा
button-exc-accept = तसंच राहू द्या
reason-stock = सामान नाही
reason-closed = दुकान बंद आहे
reason-busy = आता खूप गर्दी आहे
row-reason-stock = सामान नाही
row-reason-closed = दुकान बंद आहे
row-reason-busy = आता खूप गर्दी आहे
person-someone = ग्राहक

## Told to the customer about her khata
khata-given = { $shop }: तुमच्या खात्यावर { $amount } लिहिले. एकूण बाकी *{ $balance }*.
khata-repaid = { $shop }: तुमच्या खात्यावर { $amount } जमा झाले, धन्यवाद. एकूण बाकी *{ $balance }*.
khata-ahead = { $amount } (ॲडव्हान्स)

## Front desk
desk-which = नमस्कार 🙏 कोणत्या दुकानाला लिहायचं आहे?
desk-none = हे दुकान सापडलं नाही. तुमच्या दुकानाची लिंक परत उघडा.

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = ऑर्डर नं. { $order } चालू आहे, तिचेही मेसेज येणार नाहीत. फक्त या ऑर्डरचे मेसेज पाठवू का?
answer-only-order = ठीक आहे, फक्त ऑर्डर नं. { $order } चे मेसेज येतील, दुसरं काही नाही.
answer-offers-stopped = { $shop } कडून आता ऑफर येणार नाहीत. तुमच्या ऑर्डरचे मेसेज येत राहतील.
answer-stopped-others = या नंबरवरची बाकीची दुकानंही तुम्हाला मेसेज करणार नाहीत.
answer-started-shop = आता { $shop } कडून मेसेज येतील. या नंबरवरची बाकीची दुकानं आहेत तशीच राहतील.
button-only-order = फक्त ही ऑर्डर
shop-stopped = { $name } यांना आता मेसेज नको आहेत, आणि ऑर्डर नं. { $order } चालू आहे. फोन करा.
answer-edited = मेसेजमध्ये काय बदललं ते इथे दिसत नाही. तुमची टोपली खालीलप्रमाणेच आहे; बदल नवीन मेसेजमध्ये लिहा.
answer-deleted = एक मेसेज काढून टाकला, पण कोणता ते दिसत नाही. तुमची टोपली खालीलप्रमाणे आहे; काय काढायचं ते लिहा.
edit-heard = ✏️ आता जुन्याऐवजी तुमचा बदललेला मेसेज धरला आहे.
edit-late = ✏️ आधीचा एक मेसेज बदललात, पण त्यानंतर आणखी काही जोडलं गेलं. टोपली खालीलप्रमाणेच आहे; बदल नवीन मेसेजमध्ये लिहा.
edit-anew = ✏️ बदललेला मेसेज कशाबद्दल आहे ते कळलं नाही. कृपया नवीन मेसेजमध्ये लिहा.
edit-order = ऑर्डर नं. { $order } ({ $total }) दिली तशीच आहे; मेसेज बदलल्याने किंवा काढल्याने ती बदलत नाही.
edit-order-how = बदलायचं असेल तर काय जोडायचं किंवा काढायचं ते लिहा, नाहीतर ती कॅन्सल करा.
delete-heard = 🗑️ काढून टाकलेल्या मेसेजमध्ये जे होतं ते परत घेतलं.
delete-late = 🗑️ आधीचा एक मेसेज काढलात, पण त्यानंतर आणखी काही जोडलं गेलं. टोपली खालीलप्रमाणे आहे; काय काढायचं ते लिहा.
shop-edited = ✏️ मेसेज बदलल्याने किंवा काढल्याने इथे काही बदलत नाही: जे झालं ते तसंच आहे. दुरुस्ती नवीन मेसेजमध्ये लिहा.
shop-file = 📎 { $name } यांनी व्हॉइस मेसेज, फोटो किंवा फाइल पाठवली आहे. ऑर्डर बोर्डवर त्यांच्या चॅटमध्ये मिळेल.
ask-phone = 📞 ऑर्डर नं. { $order }: सामान आणणाऱ्याला फोन करावा लागला तर तुमचा नंबर द्याल का?
answer-contact = कॉन्टॅक्ट इथे ठेवता येत नाही. जे हवं ते लिहा.
answer-held = तुमचं व्हॉट्सॲप नवीन फोनवर आहे, म्हणून तुम्हीच आहात याची दुकानदार खात्री करतील. तोपर्यंत खातं आणि जुना पत्ता बंद; ऑर्डर चालू राहतील.
shop-held = ⚠️ { $name } आता दुसऱ्या फोनवरून लिहीत आहेत. तुमची खात्री होईपर्यंत खातं आणि जुना पत्ता बंद आहे. तेच आहेत का?
button-same-person = हो, तेच आहेत
button-other-person = नाही, दुसरं कोणी
shop-held-freed = { $name }: खातं आणि पत्ता परत उघडला.
shop-held-shut = { $name }: खातं आणि जुना पत्ता बंद राहील. वहीत बाकी: { $balance }.
shop-paused = 🤫 { $name } यांनी लिहिलं: “{ $text }”. तुम्ही स्वतः बोलत आहात, म्हणून { $until } पर्यंत मी गप्प आहे. बटणाच्या ऑर्डर येत राहतील.
button-bot-on = बॉट चालू
shop-resumed = { $name } यांना आता परत उत्तर देईन.
shop-resumed-all = सगळ्यांना आता परत उत्तर देईन.
row-more = अजून ▸
row-back = ◂ मागे
row-all = हे सगळे
row-more-text = अजून { $count }
alert-template = ⚠️ व्हॉट्सॲप: मेसेज “{ $name }” आता पाठवता येत नाही ({ $state }). ग्राहकाने एक दिवस लिहिलं नसेल तर हाच जातो. { $where } बघा.
alert-quality = ⚠️ व्हॉट्सॲप: बरेच लोक तुमचा नंबर ब्लॉक किंवा रिपोर्ट करत आहेत ({ $name } { $state }). काही दिवस जे लिहितात त्यांनाच लिहा.
alert-account = ⚠️ व्हॉट्सॲपची तुमच्या अकाउंटबद्दल तक्रार आहे: { $name } { $state }. { $where } बघा.
alert-payments = ⚠️ चॅटमध्ये पेमेंट: “{ $name }” जोडलेलं नाही ({ $state }). ग्राहक तिथे पेमेंट करू शकणार नाहीत. { $where } बघा.
alert-limit = व्हॉट्सॲप: { $name } { $state }
alert-unreachable = 📵 ऑर्डर नं. { $state } बद्दल { $name } यांना व्हॉट्सॲपवर मेसेज पोहोचला नाही. फोन करा.
answer-catalogue-open = दुकानातलं सगळं सामान इथे आहे. बघा, कार्ट भरा आणि पाठवा; आजचा भाव उत्तरात येईल.
products-more = 👇 आणखी { $count }, खालच्या यादीत
products-others = आणखी
poster-words = पोस्टर, क्यूआर, क्यूआर कोड, qr कोड
poster-caption = तुमच्या दुकानाचं पोस्टर. छापून लावा: कोड स्कॅन करताच ग्राहक { $shop } ला लिहू शकतील.

## The pay page, and who is paid
paypage-title = { $shop } ला पैसे द्या
paypage-order = ऑर्डर नं. { $order }
paypage-any-app = कोणत्याही UPI ॲपने द्या
paypage-payee = पैसे कोणाला जातील
paypage-check-name = पैसे देण्याआधी ॲपमध्ये हेच नाव आहे ना ते बघा.
paypage-scan = किंवा दुसऱ्या फोनच्या UPI ॲपने हा कोड स्कॅन करा
paypage-scan-limit = { $limit } च्या वर ॲप या कोडचा सेव्ह केलेला फोटो घेत नाहीत. बटण दाबा, किंवा याच स्क्रीनवरून स्कॅन करा.
paypage-after = पैसे दिल्यावर चॅटवर या आणि ॲपमध्ये दिसणारा 12 अंकी UPI नंबर पाठवा. दुकान आपल्या बँकेत बघून तिथेच सांगेल.
paypage-back = चॅटवर परत
paypage-paid = पैसे मिळाले. धन्यवाद 🙏
paypage-paid-text = { $shop } ला ऑर्डर नं. { $order } चे { $amount } मिळाले आहेत.
paypage-checking = तुमचं पेमेंट बघत आहोत …
paypage-checking-text = हे पान आपोआप पुन्हा बघेल. खात्यातून पैसे गेले असतील तर ते सुरक्षित आहेत: पुन्हा देऊ नका.
paypage-claimed = दुकान आपल्या बँकेत बघत आहे
paypage-claimed-text = { $amount } दिसले की लगेच चॅटवर सांगू. पुन्हा देऊ नका.
paypage-nothing = इथे काही द्यायचं नाही
paypage-closed-text = ऑर्डर नं. { $order } बंद झाली आहे. तरीही पैसे दिले असतील तर परत येतील.
paypage-other-way = ऑर्डर नं. { $order } आता दुसऱ्या पद्धतीने द्यायची आहे. चॅटमध्ये लिहिलं आहे.
paypage-newer = रक्कम बदलली आहे
paypage-newer-text = ऑर्डर नं. { $order } साठी आता { $amount } द्या.
paypage-pay = { $amount } द्या
paypage-in-chat = ऑर्डर नं. { $order } चं पेमेंट चॅटमध्येच आहे. कृपया तिथेच द्या.
paypage-silent = पेमेंट कंपनी आत्ता उत्तर देत नाही
paypage-silent-text = तुमचे पैसे गेलेले नाहीत. एक मिनिटाने पुन्हा प्रयत्न करा, किंवा दुकानाला कॅश द्या.
paypage-again = पुन्हा प्रयत्न करा
paypage-not-yet = पेमेंटची बातमी अजून आली नाही
paypage-not-yet-text = खात्यातून पैसे गेले असतील तर चॅटवर मेसेजची वाट बघा. गेले नसतील तर आता द्या.
payee-changing = ⚠️ { $when } पासून तुमचे ग्राहक { $payee } वर पैसे देतील. तोपर्यंत पहिल्यासारखंच. हे तुम्ही केलं नसेल तर आत्ताच जुनंच ठेवा.
payee-kept = ग्राहक पहिल्यासारखेच पैसे देतील. बदल थांबवला.
shop-no-receipts = 🔎 { $day }: आज UPI ने एकही पेमेंट आलं नाही. गेल्या चार आठवड्यांत याच वारी { $usual } आली होती. कदाचित गर्दीच नसेल; तरी काउंटरवरचा कोड बघा.
shop-scan-ask = 🔎 सुप्रभात. काउंटरवरचा कोड तुमचाच आहे ना, एकदा बघा.
shop-scan-how = तुमच्या फोनने स्कॅन करा: तुमचंच नाव येतं का? शंका असेल तर कोडमध्ये जे आहे (upi://pay…) किंवा त्याचा UPI पत्ता इथे पेस्ट करा.
shop-code-ours = ✅ हा कोड तुमचाच आहे: पैसे { $payee } वर येतात.
shop-code-other = 🚨 हा कोड तुमचा नाही: पैसे { $payee } वर जातात, तुमचा पत्ता { $vpa } आहे. तो लगेच काउंटरवरून काढा, पुरावा म्हणून ठेवा, आणि बँकेला किंवा 1930 ला फोन करा.
shop-code-unknown = या कोडने पैसे { $payee } ला जातात. तुमच्या दुकानाचा UPI पत्ता माझ्याकडे नाही: हे तुम्हीच आहात का?
button-keep-payee = जुनंच ठेवा
button-stop-watch = पुन्हा सांगू नका

## What WhatsApp offers to tap before the first word, and its commands
ice-order = सामान मागवायचं आहे
ice-again = मागच्या वेळेसारखंच पाठवा
ice-hours = दुकान कधी उघडतं?
ice-where = माझी ऑर्डर कुठे आहे?
command-order = सामान मागवा
command-bill = मागचं बिल
command-khata = माझं खातं
command-stop = मेसेज बंद करा

## Memory: usuals and nicknames
memory-head = 🧠 *{ $shop }* च्या लक्षात तुमच्याबद्दल हे आहे:
memory-usuals = तुम्ही नेहमी घेता: { $what }
memory-address = 📍 { $address }
memory-pay = तुम्ही नेहमी असे पैसे देता: { $pay }
memory-nothing = तुमच्याबद्दल अजून काही लक्षात ठेवलेलं नाही.
memory-books = बिलं आणि खातं दुकानाच्या वहीत राहतंच.
memory-forgot = विसरलो: तुमचं नेहमीचं सामान, पत्ता आणि पैसे देण्याची पद्धत.
memory-forgot-goods = विसरलो: तुमचं नेहमीचं सामान. पत्ता ठेवला आहे.
memory-no-usual = नेहमीचं असं अजून काही नाही; जे हवं ते लिहा.
button-forget-goods = सामान विसरा
button-forget-all = सगळं विसरा
button-keep = राहू द्या
answer-help-memory = “माझ्याबद्दल काय लक्षात आहे” लिहिलं की काय लक्षात ठेवलंय ते दिसेल; “मला विसरा” ने पुसलं जाईल.
shop-help-names = स्वतःची नावं: “लाल पाकीट म्हणजे Red Label 250 ग्रॅम”; “टोपणनावं” लिहिलं की सगळी दिसतील.
nick-ask = “{ $words }” म्हणजे { $what }: लक्षात ठेवू?
nick-heard = “{ $words }” म्हणजे { $what } असं धरलं.
nick-learnt = ✅ आतापासून “{ $words }” म्हणजे { $what }.
nick-forgot = “{ $words }” विसरलो; आता त्याचा अर्थ { $what } नाही.
nick-none = अजून एकही टोपणनाव नाही. असं शिकवा: “लाल पाकीट म्हणजे Red Label 250 ग्रॅम”.
nick-head = 🏷️ तुमच्या दुकानाची टोपणनावं:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (ग्राहकांकडून शिकलं)
nick-taken = “{ $words }” चा इथे आधीच दुसरा अर्थ आहे, म्हणून ते टोपणनाव होणार नाही.
nick-which = “{ $words }” म्हणजे कोणतं?
menu-forget = विसरायचं असल्यास
refused-bad-nickname = “{ $words }” टोपणनाव होऊ शकत नाही: दोन-तीन शब्द बरे.
refused-no-such-nickname = “{ $words }” असं टोपणनाव नाही.
