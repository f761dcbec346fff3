# తెలుగు. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } గ్రాములు
unit-kg = { $n } కిలో
unit-ml = { $n } మి.లీ.
unit-l = { $n } లీటర్
clock-morning = ఉదయం { $t }
clock-afternoon = మధ్యాహ్నం { $t }
clock-evening = సాయంత్రం { $t }
clock-night = రాత్రి { $t }
list-and = { $start }, { $last }
of-pack = { $name } { $pack }
pack-of = { $n } పీసుల ప్యాక్
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = తెలుగు

## Greeting
greet-new = నమస్తే 🙏 ఇది *{ $shop }*. షాపు { $opens } నుంచి { $closes } వరకు తెరిచి ఉంటుంది.
    షాపులో చెప్పినట్టే మీ లిస్టు ఇక్కడ రాయండి: “2 కిలో చక్కెర, 500 గ్రాములు పప్పు, 20 రూపాయల కొత్తిమీర”.
    హోమ్ డెలివరీ కావాలంటే లొకేషన్ పంపండి, లేదా ఒకసారి అడ్రస్ రాయండి.
greet-again = నమస్తే { $name } 🙏 ఇది *{ $shop }*. ఏమేం పంపాలి?
greet-line = నమస్తే 🙏 ఇది *{ $shop }*.
button-same-again = పోయినసారిలాగే

## Basket
basket-head = 🛒 *మీ లిస్టు*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … ఇంకా { $count } వస్తువు
       *[other] … ఇంకా { $count } వస్తువులు
    }
basket-fee = డెలివరీ { $fee }
basket-free = డెలివరీ ఫ్రీ
join-fee = డెలివరీ { $fee }, ఒక్కసారే
join-total = ఆర్డర్ నం. { $order }: అప్పుడు మొత్తం *{ $total }* (ఇప్పుడు { $was })
join-ask = దీన్ని ఆర్డర్ నం. { $order } లో కలపాలా?
join-ask-shop = { $shop } వాళ్లు ఆర్డర్ నం. { $order } తీసుకున్నారు. ఇది కూడా కలిపి పంపుతారా అని అడగాలా?
basket-rounding = రౌండ్ ఆఫ్ { $amount }
basket-total = *మొత్తం { $total }*
basket-empty = మీ లిస్టులో ఇంకా ఏమీ లేదు. కావలసినవి రాయండి.
basket-cleared = లిస్టు ఖాళీ చేశాం.
basket-missing = ⚠️ ఈరోజు లేదు: { $what }
basket-unsold = ఇది మా దగ్గర దొరకదు: { $what }. షాపుకి చెప్పాం.
basket-undone = చివరి మార్పు తీసేశాం.
basket-nothing-to-undo = వెనక్కి తీసుకోవడానికి ఏమీ లేదు.
basket-not-understood = ఇది అర్థం కాలేదు: “{ $text }”
basket-counter-only = చాట్‌లో కాదు, షాపులో మాత్రమే దొరుకుతుంది: { $what }
basket-dropped = తీసేశాం: { $what }
basket-otherwise = { $what } లేకపోతే: { $wish }
basket-minimum = హోమ్ డెలివరీ { $minimum } నుంచి మొదలు. ఇంకేమైనా చేర్చండి, లేదా షాపు నుంచి తీసుకెళ్లండి.
basket-not-in = మీ లిస్టులో లేదు: { $what }
total-short =
    { $count ->
        [one] { $count } వస్తువు, మొత్తం *{ $total }*
       *[other] { $count } వస్తువులు, మొత్తం *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what } — వీటిలో ఏది కావాలి?
ask-how-much = ❓ { $what } — ఎంత కావాలి?
ask-clear = లిస్టు మొత్తం ఖాళీ చేయాలా?
ask-more =
    { $count ->
        [one] దీని తర్వాత ఇంకో మాట అడగాలి.
       *[other] దీని తర్వాత ఇంకా { $count } మాటలు అడగాలి.
    }
ask-again = వీటిలో ఒకటి ఎంచుకోండి, లేదా మీ మాటల్లో రాయండి.
ask-first = ఇది ఒక్కటి చెప్పండి, తర్వాత ఆర్డర్ పెట్టేయొచ్చు.
menu-choose = ఎంచుకోండి
button-skip = వద్దు, వదిలేయండి
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 షాపు నుంచి తీసుకెళ్లడం
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = పేమెంట్ ఎలా? బటన్ నొక్కగానే ఆర్డర్ వెళ్తుంది.
split-how = దేనితో ఎంతో రాయండి, ఉదాహరణకు “200 క్యాష్ మిగతాది UPI” లేదా “సగం ఖాతాలో సగం క్యాష్”.
split-bad = ఇవన్నీ కలిపితే { $total } అవ్వడం లేదు. మళ్లీ రాయండి.
checkout-ask-confirm = ఆర్డర్ పంపేద్దామా?
checkout-ask-address = 🏠 ఎక్కడికి తీసుకురావాలి? లొకేషన్ పంపండి లేదా అడ్రస్ రాయండి. మీరే వచ్చి తీసుకెళ్తే “పికప్” అని రాయండి.
checkout-when-kept = 🕒 రాసుకున్నాం: { $when }
checkout-address-kept = 🏠 రాసుకున్నాం: { $address }
checkout-pay-kept = 💳 రాసుకున్నాం: { $pay }
checkout-closed-now = షాపు ఇప్పుడు మూసి ఉంది, { $opens } గంటలకు తెరుస్తారు. అప్పటిదాకా మీ ఆర్డర్ ఆగుతుంది.
pay-upi = UPI
pay-cash = డెలివరీలో క్యాష్
pay-khata = ఖాతాలో
pay-part = { $pay } { $amount }
pay-part-of = ఆర్డర్ నం. { $order }, UPI భాగం
button-confirm = సరే, పంపండి
button-change = మార్చాలి
button-join = ఆర్డర్ { $order }లో కలపండి
button-apart = వేరే ఆర్డర్
button-upi = UPI పేమెంట్
button-cash = క్యాష్
button-khata = ఖాతాలో
button-split = క్యాష్ + UPI
row-split-text = ఉదా: 200 క్యాష్ మిగతాది UPI
button-pay = { $total } కట్టండి
button-pickup = షాపు నుంచి తీసుకుంటా
button-delivery = హోమ్ డెలివరీ
button-new-address = కొత్త అడ్రస్
button-yes = సరే
button-no = వద్దు
menu-change = ఏం మార్చాలి?
menu-change-body = ఏం మార్చాలి?
row-change-items = వస్తువులు
row-change-items-text = రాయండి: “చక్కెర 3 కిలో, మ్యాగీ వద్దు”
change-items-how = మార్చాల్సింది మీ మాటల్లో రాయండి, ఉదాహరణకు “చక్కెర 2 కాదు 3 కిలో” లేదా “మ్యాగీ తీసేయండి”.

## Order, to the customer
order-received = 📨 మీ ఆర్డర్ నం. { $order } { $shop } కి చేరింది. జవాబు ఇక్కడే వస్తుంది.
order-accepted-pay = ✅ { $shop } వాళ్లు ఆర్డర్ నం. { $order } తీసుకున్నారు.
    ఇక్కడే *{ $total }* పేమెంట్ చేయండి; వెంటనే ప్యాకింగ్ మొదలవుతుంది.
order-accepted-upi = ✅ { $shop } వాళ్లు ఆర్డర్ నం. { $order } తీసుకున్నారు.
    ఏ UPI యాప్ నుంచైనా *{ $total }* పంపి, ఇక్కడ “పేమెంట్ చేశాను” అని రాయండి.
order-accepted-cash = ✅ { $shop } వాళ్లు ఆర్డర్ నం. { $order } తీసుకున్నారు. సుమారు { $by } గంటలలోపు వస్తుంది.
    క్యాష్ *{ $total }* రెడీగా ఉంచండి.
order-accepted-cash-pickup = ✅ { $shop } వాళ్లు ఆర్డర్ నం. { $order } తీసుకున్నారు. సుమారు { $by } గంటలకు రెడీ అవుతుంది.
    షాపులో *{ $total }* ఇవ్వండి.
order-accepted-khata = ✅ { $shop } వాళ్లు ఆర్డర్ నం. { $order } తీసుకున్నారు. సుమారు { $by } గంటలలోపు వస్తుంది.
    మీ ఖాతాలో *{ $total }* రాస్తాం.
order-accepted-split = ✅ { $shop } వాళ్లు ఆర్డర్ నం. { $order } తీసుకున్నారు. సుమారు { $by } లోపు వస్తుంది.
    { $parts }
order-pay-again = ఆర్డర్ మారింది. ఆర్డర్ నం. { $order } కి ఇప్పుడు కొత్త టోటల్ *{ $total }* పేమెంట్ చేయండి.
order-rejected = క్షమించండి, { $shop } వాళ్లకి ఆర్డర్ నం. { $order } కుదరదు: { $reason }.
order-rejected-plain = క్షమించండి, { $shop } వాళ్లకి ఆర్డర్ నం. { $order } కుదరదు.
order-cancelled-by-shop = { $shop } వాళ్లు ఆర్డర్ నం. { $order } క్యాన్సిల్ చేశారు. { $reason }
order-cancelled-by-you = ఆర్డర్ నం. { $order } క్యాన్సిల్ అయింది.
order-waiting = ⏳ ఆర్డర్ నం. { $order } గురించి { $shop } నుంచి ఇంకా జవాబు రాలేదు. షాపుకి గుర్తు చేశాం. మీరు ఆగవచ్చు లేదా క్యాన్సిల్ చేయవచ్చు; డబ్బు ఏమీ కట్ కాలేదు.
order-paid-word = ✅ ఆర్డర్ నం. { $order }: { $amount } అందాయి. ప్యాక్ చేస్తున్నాం.
order-pending-payment = ఆర్డర్ నం. { $order } పేమెంట్‌ని బ్యాంక్ ఇంకా చూస్తోంది. మళ్లీ పేమెంట్ చేయకండి.
order-out-paid = 🛵 ఆర్డర్ నం. { $order } బయలుదేరింది. { $amount } అందాయి ✅
    గుమ్మం దగ్గర ఈ కోడ్ చెప్పండి: *{ $code }*
order-out-cash = 🛵 ఆర్డర్ నం. { $order } బయలుదేరింది. ఇవ్వాల్సిన క్యాష్: *{ $amount }*
    గుమ్మం దగ్గర ఈ కోడ్ చెప్పండి: *{ $code }*
order-out-khata = 🛵 ఆర్డర్ నం. { $order } బయలుదేరింది. ఖాతాలో { $amount } రాశాం, మొత్తం బాకీ { $balance }.
    గుమ్మం దగ్గర ఈ కోడ్ చెప్పండి: *{ $code }*
order-out-split = 🛵 ఆర్డర్ నం. { $order } బయలుదేరింది. { $parts }
    గుమ్మం దగ్గర ఈ కోడ్ చెప్పండి: *{ $code }*
order-ready = 🏪 ఆర్డర్ నం. { $order } { $shop } లో రెడీగా ఉంది. { $due }
    షాపులో ఈ కోడ్ చెప్పండి: *{ $code }*
order-ready-paid = { $amount } అందాయి ✅
order-ready-cash = ఇవ్వాల్సింది: *{ $amount }*
order-ready-khata = ఖాతాలో { $amount } రాశాం.
order-delivered = 🙏 ఆర్డర్ నం. { $order } అందింది. థాంక్స్!
change-owed = 💰 మీకు { $amount } చిల్లర బాకీ; తర్వాతి ఆర్డర్‌లో తగ్గిస్తాం.
order-brought-back = ఆర్డర్ నం. { $order } షాపుకి తిరిగి వచ్చింది. { $reason }
order-line-out = { $what } — అయిపోయింది. ఆర్డర్ నం. { $order } అది లేకుండా వస్తుంది; ఇప్పుడు మొత్తం *{ $total }*.
order-swap = { $gone } — అయిపోయింది. దాని బదులు { $offer } ({ $price }) పంపమంటారా?
    అప్పుడు మొత్తం *{ $total }* అవుతుంది (ఇప్పుడు { $now }).
order-swap-yes = 👍 { $offer } పంపుతున్నాం. మొత్తం *{ $total }*.
order-swap-no = సరే, అది లేకుండా పంపుతున్నాం. మొత్తం *{ $total }*.
order-added = ✅ ఆర్డర్ నం. { $order } లో కలిపాం: { $what }. ఇప్పుడు మొత్తం *{ $total }*.
order-add-asked = 📨 ఆర్డర్ నం. { $order } లో ఇది కూడా కలపమని { $shop } వాళ్లని అడిగాం: { $what }. జవాబు ఇక్కడే వస్తుంది.
order-add-no = { $what } ఈసారి కలిపి పంపలేకపోయారు. ఆర్డర్ నం. { $order } *{ $total }* గానే ఉంది. ఇంకా కావాలంటే కొత్త ఆర్డర్‌గా రాయండి.
order-less = ✅ ఆర్డర్ నం. { $order } నుంచి తీసేశాం: { $what }. ఇప్పుడు మొత్తం *{ $total }*.
order-less-ask = { $what } తీసేస్తే ఆర్డర్ నం. { $order } కి డెలివరీ { $fee } పడుతుంది; మొత్తం *{ $total }* అవుతుంది. తీసేయాలా?
order-less-late = షాపు వాళ్లు ఆర్డర్ నం. { $order } తీసుకున్నారు, కాబట్టి { $what } ఇక వాళ్లే మార్చగలరు. షాపుకి చెప్పాం.
order-status-line = ఆర్డర్ నం. { $order }: { $state }, మొత్తం { $total }
order-none = మీ ఆర్డర్ ఏదీ బాకీ లేదు.
order-cancel-ask = ఆర్డర్ నం. { $order } ({ $total }) క్యాన్సిల్ చేయాలా?
state-placed = షాపు జవాబు రావాలి
state-accepted = షాపు వాళ్లు తీసుకున్నారు
state-accepted-unpaid = షాపు వాళ్లు తీసుకున్నారు, పేమెంట్ బాకీ
state-packed = ప్యాక్ అయింది
state-out = దారిలో ఉంది
state-ready = షాపులో రెడీగా ఉంది
state-delivered = అందింది
state-returned = తిరిగి వచ్చింది
state-rejected = షాపు వాళ్లకి కుదరలేదు
state-cancelled = క్యాన్సిల్ అయింది
refund-owed = ↩️ ఆర్డర్ నం. { $order }: { $amount } మీరు ఇచ్చిన విధంగానే మీకు తిరిగి వస్తాయి. 5 వర్కింగ్ డేస్ వరకు పట్టవచ్చు.
order-taken-again = ✅ ఆర్డర్ నం. { $order } రద్దయ్యాక మీ { $amount } వచ్చాయి. { $shop } దగ్గర అన్నీ ఉన్నాయి, ఆర్డర్ మళ్లీ తీసుకున్నారు. వద్దనుకుంటే రద్దు చేయండి, డబ్బు వెనక్కి వస్తుంది.
refund-made = ↩️ ఆర్డర్ నం. { $order }: { $amount } తిరిగి ఇచ్చేశాం.
payment-unexpected = ఆర్డర్ నం. { $order } కి { $amount } వచ్చాయి, కానీ లెక్క సరిపోలేదు. డబ్బు భద్రంగా ఉంది; షాపు వాళ్లు చూస్తున్నారు.
payment-claim = థాంక్స్. బ్యాంక్‌లో చూస్తున్నాం; స్క్రీన్‌షాట్ అవసరం లేదు. డబ్బు రాగానే చెప్తాం.
payment-claim-shop = థాంక్స్. షాపు వాళ్లు తమ బ్యాంక్‌లో చూస్తున్నారు; స్క్రీన్‌షాట్ అవసరం లేదు. డబ్బు రాగానే చెప్తాం.
payment-not-seen = ఆర్డర్ నం. { $order }: { $amount } షాపుకి ఇంకా కనిపించలేదు. మీ ఖాతా నుంచి వెళ్లిపోతే, యాప్‌లో ఉన్న 12 అంకెల UPI నంబర్ రాయండి; పేమెంట్ ఆగిపోతే డబ్బు దానంతట అదే తిరిగి వస్తుంది.
payment-nothing-due = ఇప్పుడు ఏమీ ఇవ్వాల్సింది లేదు.
button-wait = ఆగుతాను
button-cancel-order = ఆర్డర్ క్యాన్సిల్
button-keep-order = క్యాన్సిల్ వద్దు
wait-thanks = థాంక్స్. జవాబు రాగానే చెప్తాం.
pay-changed = ఆర్డర్ నం. { $order }: { $pay }. మొత్తం { $total }.

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *మొత్తం { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = బిల్లు ఇంకా కాలేదు; వస్తువులు షాపు నుంచి బయలుదేరినప్పుడు వేస్తాం.
bill-caption = 🧾 బిల్లు { $number }, { $total }
bill-tax-invoice = టాక్స్ ఇన్వాయిస్
bill-of-supply = బిల్ ఆఫ్ సప్లై
bill-plain = బిల్లు
bill-paid-upi = UPI ద్వారా అందింది
bill-paid-cash = క్యాష్ అందింది
bill-paid-khata = ఖాతాలో
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = బిల్లు నం.
bill-date = తేదీ
bill-customer = కస్టమర్
bill-item = వస్తువు
bill-quantity = ఎంత
bill-rate = రేటు
bill-amount = మొత్తం డబ్బు
bill-subtotal = వస్తువుల మొత్తం
bill-delivery = డెలివరీ
bill-rounding = రౌండ్ ఆఫ్
bill-tax-total = ఇందులో ఉన్న టాక్స్
bill-taxable = టాక్స్ వర్తించే మొత్తం
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = మొత్తం
bill-thanks = థాంక్స్. మళ్లీ రండి!

## Answers
answer-hours = { $shop }: { $opens } నుంచి { $closes } వరకు.
answer-hours-now-open = ఇప్పుడు షాపు తెరిచి ఉంది.
answer-hours-now-closed = ఇప్పుడు షాపు మూసి ఉంది.
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } / { $per }
answer-out = { $what }: ఈరోజు అయిపోయింది
answer-unsold = మా దగ్గర దొరకదు: { $what }
answer-have = అవును, ఉంది: { $what }
answer-help = చెప్పినట్టే లిస్టు రాయండి; ధర, టోటల్ ఇక్కడే కనిపిస్తాయి. మార్చాలంటే రాయండి (“చక్కెర 3 కిలో”, “మ్యాగీ తీసేయండి”), “మొత్తం ఎంత?” అని అడగండి, అయిపోయాక “ఆర్డర్ చేయండి” అని రాయండి. “ఆర్డర్ ఎక్కడ ఉంది”, “ఆర్డర్ క్యాన్సిల్”, “బిల్లు పంపండి”, “నా ఖాతా” కూడా రాయవచ్చు. షాపు వాళ్లతో మాట్లాడాలంటే “షాపు వాళ్లతో మాట్లాడాలి” అని రాయండి.
answer-delivery-time = షాపు వాళ్లు ఆర్డర్ తీసుకున్నాక హోమ్ డెలివరీకి సుమారు { $minutes } నిమిషాలు పడుతుంది. చార్జ్ { $fee }; { $free } నుంచి ఫ్రీ.
answer-comes-within = హోమ్ డెలివరీకి మామూలుగా సుమారు { $minutes } నిమిషాలు పడుతుంది.
answer-khata = { $shop } లో మీ ఖాతా బాకీ: *{ $balance }*. లిమిట్ { $limit }.
answer-khata-none = { $shop } లో మీకు ఖాతా లేదు. షాపు వాళ్లని అడిగితే తెరుస్తారు.
answer-human = షాపు వాళ్లకి చెప్పాం. జవాబు ఇక్కడే వస్తుంది.
answer-complaint = క్షమించండి. షాపు వాళ్లకి చెప్పాం; జవాబు ఇక్కడే వస్తుంది.
answer-stopped = ఇకపై { $shop } నుంచి ఏ మెసేజూ రాదు. మళ్లీ కావాలంటే “స్టార్ట్” అని రాయండి.
answer-started = మళ్లీ వచ్చినందుకు సంతోషం 🙏
answer-thanks = 🙏 థాంక్స్!
answer-small-talk = 🙏 ఇక్కడ { $shop } ఆర్డర్లు తీసుకుంటాం. కావలసినవి రాయండి.
answer-go-on = చెప్పండి 🙏 కావలసినవి రాయండి.
answer-off-topic = ఇక్కడ షాపు వస్తువులు, మీ ఆర్డర్ల గురించి మాత్రమే చెప్పగలం. కావలసినవి రాయండి.
answer-language = ఇకపై తెలుగులో జవాబు వస్తుంది.
answer-catalogue = కిరాణా, కూరగాయలు, పాలు-పెరుగు, స్నాక్స్, సబ్బులు, అన్నీ దొరుకుతాయి. పేరు రాసి అడగండి, ఉదాహరణకు “చక్కెర ధర ఎంత?”.
answer-voice = వాయిస్ మెసేజ్ ఇక్కడ ఇంకా వినలేం. లిస్టు రాసి పంపండి; మీ మెసేజ్ షాపు వాళ్ల దగ్గర ఉంది.
answer-image = ఫోటో ఇక్కడ ఇంకా చదవలేం. లిస్టు రాసి పంపండి.
answer-file = ఇది ఇక్కడ ఇంకా తెరవలేం. రాసి పంపండి.
answer-unsupported = ఇది చదవలేకపోయాం. కొత్త మెసేజ్‌లో రాసి పంపండి.
answer-paid-how = షాపు వాళ్లు ఆర్డర్ తీసుకోగానే పేమెంట్ మెసేజ్ ఇక్కడ వస్తుంది.
answer-nothing-open = ఇప్పుడు కన్ఫర్మ్ చేయడానికి ఏమీ లేదు. కావలసినవి రాయండి.
answer-no-repeat = మీ పాత ఆర్డర్ ఏదీ కనిపించలేదు. కావలసినవి రాయండి.
answer-bad-quantity = { $what }: ఎంత కావాలో సున్నా కంటే పెద్ద నంబర్ రాయండి.
answer-too-long =
    { $count ->
        [one] లిస్టు ఒక మెసేజ్‌కి చాలా పెద్దది. మొదటి { $count } లైను తీసుకున్నాం.
       *[other] లిస్టు ఒక మెసేజ్‌కి చాలా పెద్దది. మొదటి { $count } లైన్లు తీసుకున్నాం.
    }

## Refusals
refused-basket-empty = మీ లిస్టులో ఏమీ లేదు. కావలసినవి రాయండి.
refused-too-many-lines = ఒక ఆర్డర్‌లో గరిష్ఠంగా { $limit } వస్తువులు తీసుకోవచ్చు.
refused-below-minimum = హోమ్ డెలివరీ { $minimum } నుంచి మొదలు; మీ వస్తువులు { $subtotal } అయ్యాయి. ఇంకేమైనా చేర్చండి, లేదా షాపు నుంచి తీసుకెళ్లండి.
refused-out-of-area = హోమ్ డెలివరీకి మీ చోటు చాలా దూరం. షాపు నుంచి తీసుకెళ్లవచ్చు.
refused-address-needed = 🏠 ఎక్కడికి తీసుకురావాలి? లొకేషన్ పంపండి లేదా అడ్రస్ రాయండి.
refused-shop-not-accepting = { $shop } లో ఇప్పుడు ఆర్డర్లు తీసుకోవడం లేదు.
refused-not-sold-in-chat = షాపులో మాత్రమే దొరుకుతుంది: { $what }
refused-not-available = { $what } — ఈరోజు లేదు. లిస్టు నుంచి తీసేశాం.
refused-not-enough-stock = { $what }: { $left } మాత్రమే ఉంది.
refused-wrong-unit = { $what } ఈ కొలతలో దొరకదు.
refused-bad-quantity = ఎంత కావాలో సున్నా కంటే పెద్ద నంబర్ రాయండి.
refused-bad-price = ఈ ధర సరిగ్గా లేదు.
refused-above-mrp = ధర MRP { $mrp } కంటే ఎక్కువ ఉండకూడదు.
refused-no-such-listing = షాపులో ఈ వస్తువు లేదు.
refused-no-such-order = అలాంటి ఆర్డర్ లేదు.
refused-no-such-line = ఆర్డర్‌లో ఈ వస్తువు లేదు.
refused-no-such-customer = ఈ పేరుతో ఎవరూ లేరు.
refused-not-now = ఆర్డర్ నం. { $order }: ఇప్పుడు అది కుదరదు ({ $state }).
refused-pay-by-not-offered = షాపులో ఇలా పేమెంట్ తీసుకోరు.
refused-khata-not-allowed = షాపులో మీకు ఖాతా తెరవలేదు. UPI లేదా క్యాష్‌తో పేమెంట్ చేయండి.
refused-khata-limit = ఖాతా: లిమిట్ { $limit }, బాకీ { $balance }; ఇంకా { $left } వరకు కుదురుతుంది. ఈ ఆర్డర్‌కి UPI లేదా క్యాష్‌తో పేమెంట్ చేయండి.
refused-wrong-code = ఈ కోడ్ సరికాదు. కస్టమర్‌ని మళ్లీ అడగండి.
refused-not-paid-yet = ఆర్డర్ నం. { $order } పేమెంట్ ఇంకా రాలేదు.
refused-already-paid = ఆర్డర్ నం. { $order } పేమెంట్ అయిపోయింది.
refused-swap-unanswered = బదులు వస్తువు గురించి కస్టమర్ ఇంకా జవాబు ఇవ్వలేదు.
refused-would-cost-more = టోటల్ ఇప్పుడు *{ $total }* అయింది. ఒకసారి చూసి మళ్లీ సరే అనండి.
refused-not-yours = ఇది మీ నంబర్ నుంచి కుదరదు.
refused-nothing-left = ఆర్డర్‌లో ఇక ఏమీ మిగలదు. మొత్తం ఆర్డర్‌ని వద్దనండి లేదా క్యాన్సిల్ చేయండి.
refused-too-much = ఇది చాలా ఎక్కువ.
refused-utr-used = ఈ UPI రిఫరెన్స్ నంబర్ ఇప్పటికే లెక్కలోకి వచ్చింది (ఆర్డర్ నం. { $order }).
refused-bad-utr = UPI రిఫరెన్స్ నంబర్ (UTR) 12 అంకెలు ఉంటుంది. ఇంకోసారి చూడండి.
refused-utr-needed = ఆర్డర్ నం. { $order } ఒక పేమెంట్ ఇప్పటికే రాసి ఉంది. ఇంకొకటైతే దాని UPI రిఫరెన్స్ నంబర్ (UTR) పంపండి.
refused-shares-differ = అన్ని భాగాలు కలిపి { $total } కావాలి.
refused-too-little-cash = ఆర్డర్ నం. { $order } క్యాష్ { $due } తీసుకోవాలి.
refused-no-such-exception = ఇది ఇప్పటికే తేలిపోయింది.
refused-remedy-not-possible = ఈ డబ్బుతో ఇప్పుడు అలా చేయలేం.

## To the shopkeeper
shop-khata-limit-set = { $name }: ఖాతా లిమిట్ { $limit }, బాకీ { $balance }.
shop-khata-list = 📒 *ఖాతా — మొత్తం బాకీ { $total }*
shop-khata-nobody = ఎవరి ఖాతాలోనూ బాకీ లేదు.
shop-khata-whose = ఎవరి ఖాతా? పేరు కూడా రాయండి, “శర్మ 250 అప్పు” లాగా.
shop-khata-over = { $name }: ఖాతా లిమిట్ { $limit }, బాకీ { $balance }. పెంచాలంటే “{ $name } లిమిట్ 2000” అని రాయండి.
shop-new-order = 🔔 *కొత్త ఆర్డర్ నం. { $order }* — { $name }
shop-added = ➕ *ఆర్డర్ నం. { $order }* — { $name } కలిపినవి: { $what }. ఇప్పుడు మొత్తం ఆర్డర్:
shop-less = ➖ *ఆర్డర్ నం. { $order }* — { $name } గారికి ఇక వద్దు: { $what }.
shop-add-ask = ➕ { $name } గారు ఆర్డర్ నం. { $order } లో ఇది కూడా అడుగుతున్నారు: { $what }. మొత్తం *{ $total }* అవుతుంది. కలిపి పంపగలరా?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 షాపు నుంచి తీసుకెళ్తారు
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ ఆర్డర్ నం. { $order } ({ $total }) వచ్చి 3 నిమిషాలు అయింది. జవాబు ఇవ్వండి.
shop-pack-paid = 💰 *{ $total } అందాయి* — ఆర్డర్ నం. { $order }. ప్యాక్ చేయండి:
shop-pack-cash = 📦 ఆర్డర్ నం. { $order } — ప్యాక్ చేయండి; తీసుకోవాల్సిన క్యాష్ *{ $total }*:
shop-pack-khata = 📦 ఆర్డర్ నం. { $order } — ప్యాక్ చేయండి; *{ $total }* ఖాతాలో:
shop-pack-split = 📦 ఆర్డర్ నం. { $order } — ప్యాక్ చేయండి ({ $parts }):
shop-await-upi = ⏳ ఆర్డర్ నం. { $order }: { $name } UPI లో *{ $total }* పంపాలి. బ్యాంక్ మెసేజ్ రాగానే నొక్కండి, లేదా ఆ మెసేజ్ ఇక్కడ పేస్ట్ చేయండి.
shop-claimed = 💬 ఆర్డర్ నం. { $order }: *{ $total }* పంపామని { $name } చెప్తున్నారు. మీ ఖాతాలో వచ్చాయా?
shop-claimed-utr = UPI { $utr }
shop-changed = ఆర్డర్ నం. { $order } ఇప్పుడు { $total }.
shop-rejected = ఆర్డర్ నం. { $order } వద్దన్నాం; కస్టమర్‌కి చెప్పాం.
shop-cancelled = ఆర్డర్ నం. { $order } కస్టమర్ క్యాన్సిల్ చేశారు.
shop-cancelled-by-you = ఆర్డర్ నం. { $order } క్యాన్సిల్ చేశాం; కస్టమర్‌కి చెప్పాం.
shop-reject-why = ఆర్డర్ నం. { $order } ఎందుకు కుదరదు?
shop-which-gone = ఆర్డర్ నం. { $order } లో ఏ వస్తువు లేదు?
shop-sold-out = { $what } — అయిపోయిందని రాశాం.
shop-back = { $what } — మళ్లీ ఉంది.
shop-price-sure = { $what }: { $old } → { $new }. సరేనా?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = ఆర్డర్ నం. { $order }: { $offer } సరేనా అని { $name } గారిని అడిగాం.
shop-line-out = ఆర్డర్ నం. { $order }: { $what } తీసేశాం, మొత్తం { $total }. కస్టమర్‌కి చెప్పాం.
shop-swap-yes = { $name } గారు సరే అన్నారు: ఆర్డర్ నం. { $order } లో { $offer }. మొత్తం { $total }.
shop-swap-no = { $name } గారికి బదులు వస్తువు వద్దు. ఆర్డర్ నం. { $order }: మొత్తం { $total }.
shop-job = 🛵 *ఆర్డర్ నం. { $order }* — { $name }
    { $address }
shop-job-collect = తీసుకోవాల్సిన క్యాష్: *{ $amount }*
shop-job-paid = పేమెంట్ అయిపోయింది; ఏమీ తీసుకోవద్దు.
shop-job-khata = ఖాతాలో ఉంది; ఏమీ తీసుకోవద్దు.
shop-job-code = గుమ్మం దగ్గర 4 అంకెల కోడ్ అడిగి ఇక్కడ పంపండి: “{ $order } కోడ్”.
shop-map = 📍 { $url }
shop-delivered = ✅ ఆర్డర్ నం. { $order } అందింది.
shop-delivered-cash = ✅ ఆర్డర్ నం. { $order } అందింది, క్యాష్ { $amount } తీసుకున్నారు.
shop-change-owed = { $name } కి { $amount } చిల్లర ఇవ్వాలి.
shop-float-given = 🛵 { $name } కి చిల్లర కోసం { $amount } ఇచ్చారు. ఇప్పుడు వాళ్ల దగ్గర { $balance }.
shop-cash-in = 💵 { $name } { $amount } అప్పగించారు. ఇంకా వాళ్ల దగ్గర { $balance }.
shop-cash-short = ⚠️ { $amount } తక్కువ ఉన్నాయి.
shop-cash-over = లెక్క కంటే { $amount } ఎక్కువ.
shop-brought-back = ఆర్డర్ నం. { $order } షాపుకి తిరిగి వచ్చింది.
shop-orders-head = *నడుస్తున్న ఆర్డర్లు*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = ఇప్పుడు ఏ ఆర్డరూ బాకీ లేదు.
shop-khata-given = { $name }: ఖాతాలో { $amount } రాశాం. మొత్తం బాకీ { $balance }.
shop-khata-repaid = { $name }: { $amount } జమ. మొత్తం బాకీ { $balance }.
shop-opened = షాపులో ఆర్డర్లు తీసుకుంటున్నాం.
shop-closed = షాపులో ఇప్పుడు ఆర్డర్లు తీసుకోవడం లేదు.
shop-which-person = ఏ కస్టమర్?
shop-no-person = “{ $name }” పేరుతో ఎవరూ లేరు. ఆర్డర్లో పేరు ఎలా వస్తుందో అలాగే రాయండి.
shop-which-item = ఏ వస్తువు?
shop-which-order = ఏ ఆర్డర్?
shop-help = ఇలా రాయవచ్చు: “ఈరోజు ఆర్డర్లు”, “ఆర్డర్ 12 సరే”, “12 బయలుదేరింది”, “మ్యాగీ అయిపోయింది”, “చక్కెర 44”, “శర్మ 250 అప్పు”, “షాపు బంద్”. గుమ్మం దగ్గర: ఆర్డర్ నంబర్, కస్టమర్ కోడ్.
shop-message = 💬 { $name } గారు మీతో మాట్లాడాలంటున్నారు: “{ $text }”
shop-unexpected = ⚠️ ఆర్డర్ నం. { $order } కి { $amount } వచ్చాయి, కానీ లెక్క సరిపోలేదు ({ $why }). లెక్కలో వేరుగా ఉంచాం.
shop-exception = ⚠️ { $amount }, ఆర్డర్ నం. { $order }: { $why }. ఏం చేయాలి?
shop-exception-stray = ⚠️ { $amount } వచ్చాయి ({ $reference }): { $why }. ఏం చేయాలి?
shop-late-money = 💰 ఆర్డర్ నం. { $order } రద్దయ్యాక { $amount } వచ్చాయి. సరుకు ఇంకా ఉంది. ఆర్డర్ మళ్లీ తీసుకోవాలా? { $until } కి డబ్బు దానంతట అదే వెనక్కి వెళ్తుంది.
shop-disputed = ⚠️ కస్టమర్ బ్యాంక్ { $amount } వెనక్కి అడుగుతోంది ({ $about }). ఇది డిస్ప్యూట్: ఇంకా ఏమీ పోలేదు.
shop-dispute-waits = ⏰ { $amount } డిస్ప్యూట్ ({ $about }) ఇంకా మీ జవాబు కోసం చూస్తోంది.
shop-dispute-by = గేట్‌వే Disputes పేజీలో *{ $by }* లోపు జవాబు ఇవ్వండి, లేదంటే డబ్బు వెనక్కి పోతుంది.
shop-dispute-soon = గేట్‌వే Disputes పేజీలో త్వరగా జవాబు ఇవ్వండి; చివరి తేదీ అక్కడే ఉంది.
shop-dispute-gather = సిద్ధం చేసుకోండి: బిల్లు { $bill }, సరుకు ఇచ్చిన రుజువు ({ $when }, కస్టమర్ కోడ్‌తో), ఇంకా ఈ చాట్.
shop-dispute-gather-open = సిద్ధం చేసుకోండి: ఏం, ఎప్పుడు ఆర్డర్ చేశారు, కస్టమర్‌తో చాట్, సరుకు ఏమైంది.
shop-dispute-answered = మీరు జవాబు ఇచ్చారు; బ్యాంక్ చూస్తోంది.
shop-dispute-won = ✅ { $amount } డిస్ప్యూట్ ({ $about }) ముగిసింది: డబ్బు మీదే.
shop-bank-which = 💰 { $amount } వచ్చాయి. ఏ ఆర్డర్‌వి?
shop-bank-none = UPI లో { $amount } రావాల్సిన ఆర్డర్ ఏదీ లేదు.
why-wrong-amount = అడిగిన మొత్తం కాదు
why-too-little = ఆర్డర్ కంటే తక్కువ
why-currency = రూపాయల్లో రాలేదు
why-paid-twice = రెండుసార్లు పేమెంట్ అయింది
why-paid-after-close = ఆర్డర్ ముందే ముగిసింది
why-unknown-reference = ఏ ఆర్డర్‌కీ చెందదు
why-refund-failed = తిరిగి ఇవ్వడం కుదరలేదు
why-settlement-short = గేట్‌వే తక్కువ వేసింది
why-not-settled = గేట్‌వే ఇంకా ఖాతాలో వేయలేదు
why-disputed = కస్టమర్ బ్యాంక్ డబ్బు వెనక్కి అడుగుతోంది; ఇంకా ఏమీ పోలేదు
why-chargeback = కస్టమర్ బ్యాంక్ డబ్బు వెనక్కి తీసుకుంది
shop-refund-owed = ↩️ ఆర్డర్ నం. { $order }: { $amount } కస్టమర్‌కి తిరిగి వెళ్తున్నాయి.
shop-refund-hand = ↩️ { $name } కి UPI లో { $amount } తిరిగి పంపి (ఆర్డర్ నం. { $order }) నొక్కండి.
shop-not-heard = అర్థం కాలేదు. ఏమేం చేయవచ్చో చూడడానికి “సహాయం” అని రాయండి.
button-accept = ✅ తీసుకున్నాం
button-take-out = వస్తువు లేదు
button-reject = ❌ కుదరదు
button-packed = ప్యాక్ అయింది
button-out = 🛵 బయలుదేరింది
button-ready = 🏪 రెడీ
button-money-came = 💰 డబ్బు వచ్చింది
button-money-not = ఇంకా రాలేదు
button-sent-back = ✅ పంపేశాను
button-exc-refund = ↩️ తిరిగి ఇవ్వండి
button-take-again = ✅ మళ్లీ తీసుకోండి
button-exc-apply = ఈ ఆర్డర్‌కే
button-exc-khata = ఖాతాలో జమ
button-exc-accept = అలాగే ఉంచండి
reason-stock = వస్తువులు లేవు
reason-closed = షాపు మూసి ఉంది
reason-busy = ఇప్పుడు చాలా రద్దీ
row-reason-stock = వస్తువులు లేవు
row-reason-closed = షాపు మూసి ఉంది
row-reason-busy = ఇప్పుడు చాలా రద్దీ
person-someone = కస్టమర్

## Told to the customer about her khata
khata-given = { $shop }: మీ ఖాతాలో { $amount } రాశాం. మొత్తం బాకీ *{ $balance }*.
khata-repaid = { $shop }: మీ ఖాతాలో { $amount } జమ అయ్యాయి, థాంక్స్. మొత్తం బాకీ *{ $balance }*.
khata-ahead = { $amount } (అడ్వాన్స్)

## Front desk
desk-which = నమస్తే 🙏 ఏ షాపుకి రాయాలి?
desk-none = ఈ షాపు దొరకలేదు. మీ షాపు లింక్ మళ్లీ తెరవండి.

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = ఆర్డర్ నం. { $order } నడుస్తోంది, దాని మెసేజ్‌లు కూడా రావు. ఈ ఆర్డర్‌వి మాత్రం పంపమంటారా?
answer-only-order = సరే, ఆర్డర్ నం. { $order } మెసేజ్‌లు మాత్రమే వస్తాయి, ఇంకేమీ రావు.
answer-offers-stopped = ఇకపై { $shop } నుంచి ఆఫర్లు రావు. మీ ఆర్డర్ మెసేజ్‌లు వస్తాయి.
answer-stopped-others = ఈ నంబర్‌లోని మిగతా షాపులు కూడా మీకు మెసేజ్ పంపవు.
answer-started-shop = ఇక { $shop } నుంచి మెసేజ్‌లు వస్తాయి. ఈ నంబర్‌లోని మిగతా షాపులు ఉన్నట్టే ఉంటాయి.
button-only-order = ఈ ఆర్డర్ మాత్రమే
shop-stopped = { $name } గారికి ఇక మెసేజ్‌లు వద్దట, ఆర్డర్ నం. { $order } నడుస్తోంది. ఫోన్ చేయండి.
answer-edited = మెసేజ్‌లో ఏం మార్చారో ఇక్కడ కనిపించదు. మీ బుట్ట కింద ఉన్నట్టే ఉంది; మార్పును కొత్త మెసేజ్‌గా రాయండి.
answer-deleted = ఒక మెసేజ్ తీసేశారు, ఏదో కనిపించదు. మీ బుట్ట కింద ఉంది; ఏం తీయాలో రాయండి.
edit-heard = ✏️ పాత మెసేజ్ బదులు మీరు మార్చిన మెసేజ్ తీసుకున్నాం.
edit-late = ✏️ ముందు పంపిన మెసేజ్ మార్చారు, కానీ ఆ తర్వాత ఇంకా చేరాయి. బుట్ట కింద ఉన్నట్టే ఉంది; మార్పును కొత్త మెసేజ్‌గా రాయండి.
edit-anew = ✏️ మార్చిన మెసేజ్ దేని గురించో తెలియలేదు. దయచేసి కొత్త మెసేజ్‌గా రాయండి.
edit-order = ఆర్డర్ నం. { $order } ({ $total }) పెట్టినట్టే ఉంది; మెసేజ్ మార్చినా తీసేసినా ఆర్డర్ మారదు.
edit-order-how = మార్చాలంటే ఏం కలపాలో, ఏం తీయాలో రాయండి, లేదా దీన్ని క్యాన్సిల్ చేయండి.
delete-heard = 🗑️ తీసేసిన మెసేజ్‌లో చెప్పింది వెనక్కి తీసుకున్నాం.
delete-late = 🗑️ ముందు పంపిన మెసేజ్ తీసేశారు, కానీ ఆ తర్వాత ఇంకా చేరాయి. బుట్ట కింద ఉంది; ఏం తీయాలో రాయండి.
shop-edited = ✏️ మెసేజ్ మార్చినా తీసేసినా ఇక్కడ ఏమీ మారదు: అయినది అలాగే ఉంది. సవరణను కొత్త మెసేజ్‌గా రాయండి.
shop-file = 📎 { $name } గారు వాయిస్ మెసేజ్, ఫోటో లేదా ఫైల్ పంపారు. ఆర్డర్ బోర్డులో వాళ్ల చాట్‌లో ఉంది.
ask-phone = 📞 ఆర్డర్ నం. { $order }: తెచ్చేవాళ్లు ఫోన్ చేయాల్సి వస్తే, మీ నంబర్ ఇస్తారా?
answer-contact = కాంటాక్ట్ ఇక్కడ ఉంచలేం. ఏం కావాలో రాయండి.
answer-held = మీ వాట్సాప్ కొత్త ఫోన్‌లో ఉంది, అందుకే మీరేనా అని షాపు వాళ్లు చూసుకుంటారు. అప్పటిదాకా ఖాతా, పాత అడ్రస్ ఆగి ఉంటాయి; ఆర్డర్లు నడుస్తాయి.
shop-held = ⚠️ { $name } గారు ఇప్పుడు వేరే ఫోన్ నుంచి రాస్తున్నారు. మీరు నిర్ధారించే దాకా ఖాతా, పాత అడ్రస్ ఆపాం. వాళ్లేనా?
button-same-person = అవును, వాళ్లే
button-other-person = కాదు, వేరేవాళ్లు
shop-held-freed = { $name }: ఖాతా, అడ్రస్ మళ్లీ తెరిచాం.
shop-held-shut = { $name }: ఖాతా, పాత అడ్రస్ మూసే ఉంటాయి. పుస్తకంలో బాకీ: { $balance }.
shop-paused = 🤫 { $name } గారు రాశారు: “{ $text }”. మీరే మాట్లాడుతున్నారు, అందుకే { $until } దాకా నేను మాట్లాడను. బటన్ ఆర్డర్లు వస్తాయి.
button-bot-on = బాట్ ఆన్
shop-resumed = { $name } గారికి మళ్లీ నేనే జవాబిస్తాను.
shop-resumed-all = అందరికీ మళ్లీ నేనే జవాబిస్తాను.
row-more = ఇంకా ▸
row-back = ◂ వెనక్కి
row-all = ఇవన్నీ
row-more-text = ఇంకా { $count }
alert-template = ⚠️ వాట్సాప్: “{ $name }” మెసేజ్ ఇప్పుడు పంపలేం ({ $state }). ఒక రోజు రాయని వాళ్లకి ఇదే వెళ్తుంది. { $where } చూడండి.
alert-quality = ⚠️ వాట్సాప్: చాలామంది మీ నంబర్‌ని బ్లాక్ లేదా రిపోర్ట్ చేస్తున్నారు ({ $name } { $state }). కొన్ని రోజులు రాసేవాళ్లకే రాయండి.
alert-account = ⚠️ మీ అకౌంట్ మీద వాట్సాప్‌కి అభ్యంతరం ఉంది: { $name } { $state }. { $where } చూడండి.
alert-payments = ⚠️ చాట్‌లో పేమెంట్: “{ $name }” కలపలేదు ({ $state }). అక్కడ డబ్బు కట్టలేరు. { $where } చూడండి.
alert-limit = వాట్సాప్: { $name } { $state }
alert-unreachable = 📵 ఆర్డర్ నం. { $state } గురించి { $name } గారికి వాట్సాప్‌లో మెసేజ్ అందలేదు. ఫోన్ చేయండి.
answer-catalogue-open = షాపులో ఉన్నవన్నీ ఇక్కడ ఉన్నాయి. చూసి, కార్ట్ నింపి పంపండి; ఈరోజు ధర జవాబులో వస్తుంది.
products-more = 👇 ఇంకా { $count }, కింద లిస్ట్‌లో
products-others = ఇంకా
poster-words = పోస్టర్, క్యూఆర్, క్యూఆర్ కోడ్, qr కోడ్
poster-caption = మీ షాపు పోస్టర్. ప్రింట్ తీసి పెట్టండి: కోడ్ స్కాన్ చేయగానే { $shop } కి రాయొచ్చు.

## The pay page, and who is paid
paypage-title = { $shop } కి డబ్బు కట్టండి
paypage-order = ఆర్డర్ నం. { $order }
paypage-any-app = ఏ UPI యాప్‌తోనైనా కట్టండి
paypage-payee = డబ్బు వెళ్లేది
paypage-check-name = కట్టే ముందు యాప్‌లో ఇదే పేరు ఉందో చూసుకోండి.
paypage-scan = లేదా వేరే ఫోన్‌లోని UPI యాప్‌తో ఈ కోడ్ స్కాన్ చేయండి
paypage-scan-limit = { $limit } దాటితే సేవ్ చేసిన కోడ్ ఫోటోను యాప్‌లు తీసుకోవు. బటన్ నొక్కండి, లేదా ఈ స్క్రీన్ నుంచే స్కాన్ చేయండి.
paypage-after = కట్టాక చాట్‌కి వచ్చి యాప్‌లో ఉన్న 12 అంకెల UPI నంబర్ పంపండి. షాపు వాళ్లు తమ బ్యాంక్‌లో చూసి అక్కడే చెప్తారు.
paypage-back = చాట్‌కి తిరిగి
paypage-paid = డబ్బు అందింది. థాంక్స్ 🙏
paypage-paid-text = { $shop } కి ఆర్డర్ నం. { $order }: { $amount } అందాయి.
paypage-checking = మీ పేమెంట్ చూస్తున్నాం …
paypage-checking-text = ఈ పేజీ తనే మళ్లీ చూస్తుంది. ఖాతా నుంచి డబ్బు వెళ్లి ఉంటే భద్రంగా ఉంది: మళ్లీ కట్టకండి.
paypage-claimed = షాపు వాళ్లు తమ బ్యాంక్‌లో చూస్తున్నారు
paypage-claimed-text = { $amount } కనిపించగానే చాట్‌లో చెప్తాం. మళ్లీ కట్టకండి.
paypage-nothing = ఇక్కడ ఏమీ కట్టాల్సింది లేదు
paypage-closed-text = ఆర్డర్ నం. { $order } ముగిసింది. అయినా కట్టి ఉంటే డబ్బు తిరిగి వస్తుంది.
paypage-other-way = ఆర్డర్ నం. { $order } కి ఇప్పుడు వేరే విధంగా కట్టాలి. చాట్‌లో ఉంది.
paypage-newer = మొత్తం మారింది
paypage-newer-text = ఆర్డర్ నం. { $order } కి ఇప్పుడు { $amount } కట్టండి.
paypage-pay = { $amount } కట్టండి
paypage-in-chat = ఆర్డర్ నం. { $order } పేమెంట్ చాట్‌లోనే ఉంది. దయచేసి అక్కడే కట్టండి.
paypage-silent = పేమెంట్ కంపెనీ ఇప్పుడు స్పందించడం లేదు
paypage-silent-text = మీ డబ్బు వెళ్లలేదు. ఒక నిమిషం తర్వాత మళ్లీ ప్రయత్నించండి, లేదా షాపుకి క్యాష్ ఇవ్వండి.
paypage-again = మళ్లీ ప్రయత్నించండి
paypage-not-yet = పేమెంట్ గురించి ఇంకా తెలియలేదు
paypage-not-yet-text = ఖాతా నుంచి డబ్బు వెళ్లి ఉంటే చాట్‌లో మెసేజ్ వచ్చే వరకు ఆగండి. వెళ్లకపోతే ఇప్పుడు కట్టండి.
payee-changing = ⚠️ { $when } నుంచి మీ కస్టమర్లు { $payee } కి డబ్బు కడతారు. అప్పటివరకు మునుపటిలాగే. ఇది మీరు చేయకపోతే ఇప్పుడే పాతదే ఉంచండి.
payee-kept = కస్టమర్లు మునుపటిలాగే డబ్బు కడతారు. మార్పు ఆపేశాం.
shop-no-receipts = 🔎 { $day }: ఈరోజు UPI లో పేమెంట్ ఏదీ రాలేదు. గత నాలుగు వారాల్లో ఇదే వారం { $usual } వచ్చాయి. రద్దీ లేక కావచ్చు; అయినా కౌంటర్ మీది కోడ్ చూడండి.
shop-scan-ask = 🔎 శుభోదయం. కౌంటర్ మీద ఉన్న కోడ్ మీదేనా అని ఒకసారి చూడండి.
shop-scan-how = మీ ఫోన్‌తో స్కాన్ చేయండి: మీ పేరే వస్తుందా? అనుమానం ఉంటే కోడ్‌లో ఉన్నది (upi://pay…) లేదా దాని UPI అడ్రస్ ఇక్కడ పేస్ట్ చేయండి.
shop-code-ours = ✅ ఈ కోడ్ మీదే: డబ్బు { $payee } కి వస్తుంది.
shop-code-other = 🚨 ఈ కోడ్ మీది కాదు: డబ్బు { $payee } కి పోతుంది, మీ అడ్రస్ { $vpa }. ఇప్పుడే కౌంటర్ నుంచి తీసేయండి, రుజువుగా ఉంచండి, బ్యాంక్‌కి లేదా 1930 కి ఫోన్ చేయండి.
shop-code-unknown = ఈ కోడ్‌లో డబ్బు { $payee } కి పోతుంది. మీ షాపు UPI అడ్రస్ నా దగ్గర లేదు: ఇది మీరేనా?
button-keep-payee = పాతదే ఉంచండి
button-stop-watch = ఇక చెప్పొద్దు

## What WhatsApp offers to tap before the first word, and its commands
ice-order = సరుకులు కావాలి
ice-again = పోయినసారి లాగే పంపండి
ice-hours = షాపు ఎప్పుడు తెరుస్తారు?
ice-where = నా ఆర్డర్ ఎక్కడ ఉంది?
command-order = సరుకులు తెప్పించండి
command-bill = చివరి బిల్లు
command-khata = నా ఖాతా
command-stop = మెసేజ్‌లు ఆపండి

## Memory: usuals and nicknames
memory-head = 🧠 మీ గురించి *{ $shop }*కి గుర్తున్నది:
memory-usuals = మీరు మామూలుగా తీసుకునేవి: { $what }
memory-address = 📍 { $address }
memory-pay = మీరు మామూలుగా డబ్బు ఇచ్చేది: { $pay }
memory-nothing = మీ గురించి ఇంకా ఏమీ గుర్తు పెట్టుకోలేదు.
memory-books = బిల్లులు, ఖాతా షాపు పుస్తకంలో ఎలాగూ ఉంటాయి.
memory-forgot = మర్చిపోయాం: మీరు మామూలుగా తీసుకునేవి, అడ్రస్, డబ్బు ఇచ్చే పద్ధతి.
memory-forgot-goods = మర్చిపోయాం: మీరు మామూలుగా తీసుకునేవి. అడ్రస్ ఉంది.
memory-no-usual = మామూలుగా తీసుకునేది ఇంకా ఏమీ లేదు; కావలసింది రాయండి.
button-forget-goods = వస్తువులు మర్చిపో
button-forget-all = అన్నీ మర్చిపోండి
button-keep = ఉండనివ్వండి
answer-help-memory = “నా గురించి ఏం గుర్తుంది” అని రాస్తే గుర్తున్నది కనిపిస్తుంది; “నన్ను మర్చిపోండి” అంటే తుడిచేస్తాం.
shop-help-names = మీ ముద్దుపేర్లు: “ఎర్ర ప్యాకెట్ అంటే Red Label 250 గ్రాములు”; “ముద్దుపేర్లు” అని రాస్తే అన్నీ కనిపిస్తాయి.
nick-ask = “{ $words }” అంటే { $what }: గుర్తు పెట్టుకోవాలా?
nick-heard = “{ $words }” అంటే { $what } అని తీసుకున్నాం.
nick-learnt = ✅ ఇకపై “{ $words }” అంటే { $what }.
nick-forgot = “{ $words }” మర్చిపోయాం; ఇక అది { $what } కాదు.
nick-none = ఇంకా ముద్దుపేర్లు లేవు. ఇలా నేర్పండి: “ఎర్ర ప్యాకెట్ అంటే Red Label 250 గ్రాములు”.
nick-head = 🏷️ మీ షాపు ముద్దుపేర్లు:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (కస్టమర్ల మాటల నుంచి)
nick-taken = “{ $words }”కి ఇక్కడ ఇప్పటికే వేరే అర్థం ఉంది, కాబట్టి అది ముద్దుపేరు కాదు.
nick-which = “{ $words }” అంటే ఏది?
menu-forget = మర్చిపోవాలంటే
refused-bad-nickname = “{ $words }” ముద్దుపేరు కాలేదు: రెండు మూడు మాటలు బాగుంటాయి.
refused-no-such-nickname = “{ $words }” అనే ముద్దుపేరు లేదు.
