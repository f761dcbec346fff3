# தமிழ். One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } கிராம்
unit-kg = { $n } கிலோ
unit-ml = { $n } மில்லி
unit-l = { $n } லிட்டர்
clock-morning = காலை { $t } மணி
clock-afternoon = மதியம் { $t } மணி
clock-evening = சாயங்காலம் { $t } மணி
clock-night = ராத்திரி { $t } மணி
list-and = { $start }, { $last }
of-pack = { $name } { $pack }
pack-of = { $n } பீஸ் பேக்
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = தமிழ்

## Greeting
greet-new = வணக்கம் 🙏 இது *{ $shop }*. கடை { $opens } முதல் { $closes } வரை திறந்திருக்கும்.
    கடையில சொல்ற மாதிரியே லிஸ்ட்டை இங்க எழுதுங்க: “2 கிலோ சர்க்கரை, 500 கிராம் பருப்பு, 20 ரூபாய்க்கு கொத்தமல்லி”.
    வீட்டுக்கு டெலிவரி வேணும்னா லொகேஷன் அனுப்புங்க, இல்லைன்னா அட்ரஸை ஒரு தடவை எழுதுங்க.
greet-again = வணக்கம் { $name } 🙏 இது *{ $shop }*. என்னென்ன அனுப்பணும்?
greet-line = வணக்கம் 🙏 இது *{ $shop }*.
button-same-again = போன தடவை மாதிரியே

## Basket
basket-head = 🛒 *உங்க லிஸ்ட்*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … இன்னும் { $count } பொருள்
       *[other] … இன்னும் { $count } பொருட்கள்
    }
basket-fee = டெலிவரி { $fee }
basket-free = டெலிவரி ஃப்ரீ
join-fee = டெலிவரி { $fee }, ஒரு தடவைதான்
join-total = ஆர்டர் நம்பர் { $order }: அப்போ மொத்தம் *{ $total }* (இப்போ { $was })
join-ask = இதையும் ஆர்டர் நம்பர் { $order }-ல சேர்த்துடலாமா?
join-ask-shop = { $shop } கடையில ஆர்டர் நம்பர் { $order } எடுத்துக்கிட்டாங்க. இதுவும் கூட வருமான்னு கேக்கலாமா?
basket-rounding = ரவுண்ட் ஆஃப் { $amount }
basket-total = *மொத்தம் { $total }*
basket-empty = உங்க லிஸ்ட்டில இன்னும் எதுவும் இல்லை. வேணுங்கிறதை எழுதுங்க.
basket-cleared = லிஸ்ட்டை காலி பண்ணியாச்சு.
basket-missing = ⚠️ இன்னைக்கு இல்லை: { $what }
basket-unsold = இது நம்ம கடையில கிடைக்காது: { $what }. கடைக்கு சொல்லியாச்சு.
basket-undone = கடைசி மாற்றத்தை எடுத்தாச்சு.
basket-nothing-to-undo = திரும்ப எடுக்க எதுவும் இல்லை.
basket-not-understood = இது புரியலை: “{ $text }”
basket-counter-only = சாட்டில இல்லை, கடைக்கு வந்தா மட்டும் கிடைக்கும்: { $what }
basket-dropped = எடுத்தாச்சு: { $what }
basket-otherwise = { $what } இல்லைன்னா: { $wish }
basket-minimum = வீட்டு டெலிவரி { $minimum } முதல். இன்னும் ஏதாவது சேருங்க, இல்லைன்னா கடையில வந்து வாங்கிக்கோங்க.
basket-not-in = உங்க லிஸ்ட்டில இல்லை: { $what }
total-short =
    { $count ->
        [one] { $count } பொருள், மொத்தம் *{ $total }*
       *[other] { $count } பொருட்கள், மொத்தம் *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what } — இதுல எது வேணும்?
ask-how-much = ❓ { $what } — எவ்வளவு வேணும்?
ask-clear = லிஸ்ட் முழுசையும் காலி பண்ணிடலாமா?
ask-more =
    { $count ->
        [one] இதுக்கு அப்புறம் இன்னும் ஒரு கேள்வி.
       *[other] இதுக்கு அப்புறம் இன்னும் { $count } கேள்வி.
    }
ask-again = இதுல ஒண்ணு தேர்வு பண்ணுங்க, இல்லைன்னா உங்க வார்த்தையில எழுதுங்க.
ask-first = இது மட்டும் சொல்லுங்க, அப்புறம் ஆர்டர் போயிடும்.
menu-choose = தேர்வு பண்ணுங்க
button-skip = வேண்டாம், விடுங்க
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 கடையில வாங்கிக்கிறது
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = பேமெண்ட் எப்படி? பட்டனை அழுத்தினதும் ஆர்டர் போயிடும்.
split-how = எதுல எவ்வளவுன்னு எழுதுங்க, உதாரணம்: “200 கேஷ் மீதி UPI”, “பாதி கணக்குல பாதி கேஷ்”.
split-bad = இதெல்லாம் சேர்ந்து { $total } வரலை. மறுபடி எழுதுங்க.
checkout-ask-confirm = ஆர்டரை அனுப்பிடலாமா?
checkout-ask-address = 🏠 எங்க கொண்டு வரணும்? லொகேஷன் அனுப்புங்க, இல்லைன்னா அட்ரஸ் எழுதுங்க. நீங்களே வந்து வாங்கிக்கிறதா இருந்தா “பிக்கப்” எழுதுங்க.
checkout-when-kept = 🕒 குறிச்சாச்சு: { $when }
checkout-address-kept = 🏠 குறிச்சாச்சு: { $address }
checkout-pay-kept = 💳 குறிச்சாச்சு: { $pay }
checkout-closed-now = கடை இப்போ மூடியிருக்கு, { $opens }க்கு திறக்கும். அதுவரை உங்க ஆர்டர் காத்திருக்கும்.
pay-upi = UPI
pay-cash = டெலிவரியில கேஷ்
pay-khata = கணக்குல
pay-part = { $pay } { $amount }
pay-part-of = ஆர்டர் நம்பர் { $order }, UPI பங்கு
button-confirm = சரி, அனுப்புங்க
button-change = மாத்தணும்
button-join = ஆர்டர் { $order }-ல சேர்
button-apart = தனி ஆர்டர்
button-upi = UPI பேமெண்ட்
button-cash = கேஷ்
button-khata = கணக்குல
button-split = பாதி கேஷ், பாதி UPI
row-split-text = உதாரணம்: 200 கேஷ் மீதி UPI
button-pay = { $total } கொடுங்க
button-pickup = கடையில வாங்குறேன்
button-delivery = வீட்டுக்கு டெலிவரி
button-new-address = புது அட்ரஸ்
button-yes = சரி
button-no = வேண்டாம்
menu-change = என்ன மாத்தணும்?
menu-change-body = என்ன மாத்தணும்?
row-change-items = பொருட்கள்
row-change-items-text = எழுதுங்க: “சர்க்கரை 3 கிலோ, மேகி வேண்டாம்”
change-items-how = மாத்த வேண்டியதை உங்க வார்த்தையில எழுதுங்க, உதாரணம்: “சர்க்கரை 2 இல்லை 3 கிலோ”, “மேகி வேண்டாம்”.

## Order, to the customer
order-received = 📨 உங்க ஆர்டர் நம்பர் { $order } { $shop } கடைக்கு வந்துடுச்சு. பதில் இங்கேயே வரும்.
order-accepted-pay = ✅ { $shop } கடையில ஆர்டர் நம்பர் { $order } எடுத்துக்கிட்டாங்க.
    இங்கேயே *{ $total }* பேமெண்ட் பண்ணுங்க; உடனே பேக்கிங் ஆரம்பிக்கும்.
order-accepted-upi = ✅ { $shop } கடையில ஆர்டர் நம்பர் { $order } எடுத்துக்கிட்டாங்க.
    எந்த UPI ஆப்ல இருந்தும் *{ $total }* அனுப்பிட்டு, இங்க “பணம் அனுப்பிட்டேன்”னு எழுதுங்க.
order-accepted-cash = ✅ { $shop } கடையில ஆர்டர் நம்பர் { $order } எடுத்துக்கிட்டாங்க. சுமார் { $by }க்குள்ள வந்துடும்.
    கேஷ் *{ $total }* ரெடியா வைங்க.
order-accepted-cash-pickup = ✅ { $shop } கடையில ஆர்டர் நம்பர் { $order } எடுத்துக்கிட்டாங்க. சுமார் { $by }க்குள்ள ரெடி ஆயிடும்.
    கடையில *{ $total }* கொடுங்க.
order-accepted-khata = ✅ { $shop } கடையில ஆர்டர் நம்பர் { $order } எடுத்துக்கிட்டாங்க. சுமார் { $by }க்குள்ள வந்துடும்.
    உங்க கணக்குல *{ $total }* எழுதுவோம்.
order-accepted-split = ✅ { $shop } கடையில ஆர்டர் நம்பர் { $order } எடுத்துக்கிட்டாங்க. சுமார் { $by }-க்குள்ள வரும்.
    { $parts }
order-pay-again = ஆர்டர் மாறியிருக்கு. ஆர்டர் நம்பர் { $order }, புது டோட்டல் *{ $total }* பேமெண்ட் பண்ணுங்க.
order-rejected = மன்னிக்கணும், { $shop } கடையில ஆர்டர் நம்பர் { $order } எடுக்க முடியலை: { $reason }.
order-rejected-plain = மன்னிக்கணும், { $shop } கடையில ஆர்டர் நம்பர் { $order } எடுக்க முடியலை.
order-cancelled-by-shop = { $shop } கடையில ஆர்டர் நம்பர் { $order } கேன்சல் பண்ணிட்டாங்க. { $reason }
order-cancelled-by-you = ஆர்டர் நம்பர் { $order } கேன்சல் ஆயிடுச்சு.
order-waiting = ⏳ ஆர்டர் நம்பர் { $order } பத்தி { $shop } இன்னும் பதில் சொல்லலை. கடைக்கு ஞாபகப்படுத்தியாச்சு. நீங்க காத்திருக்கலாம், இல்லைன்னா கேன்சல் பண்ணலாம்; பணம் எதுவும் எடுக்கலை.
order-paid-word = ✅ ஆர்டர் நம்பர் { $order }: { $amount } வந்துடுச்சு. பேக் பண்ணிட்டு இருக்கோம்.
order-pending-payment = ஆர்டர் நம்பர் { $order } பேமெண்ட்டை பேங்க் இன்னும் சரிபார்க்குது. திரும்ப பேமெண்ட் பண்ண வேண்டாம்.
order-out-paid = 🛵 ஆர்டர் நம்பர் { $order } கிளம்பிடுச்சு. { $amount } வந்துடுச்சு ✅
    வாசல்ல இந்த ரகசிய நம்பரை சொல்லுங்க: *{ $code }*
order-out-cash = 🛵 ஆர்டர் நம்பர் { $order } கிளம்பிடுச்சு. கொடுக்க வேண்டிய கேஷ்: *{ $amount }*
    வாசல்ல இந்த ரகசிய நம்பரை சொல்லுங்க: *{ $code }*
order-out-khata = 🛵 ஆர்டர் நம்பர் { $order } கிளம்பிடுச்சு. கணக்குல { $amount } எழுதியாச்சு, மொத்த பாக்கி { $balance }.
    வாசல்ல இந்த ரகசிய நம்பரை சொல்லுங்க: *{ $code }*
order-out-split = 🛵 ஆர்டர் நம்பர் { $order } கிளம்பிடுச்சு. { $parts }
    வாசல்ல இந்த ரகசிய நம்பரை சொல்லுங்க: *{ $code }*
order-ready = 🏪 ஆர்டர் நம்பர் { $order } { $shop } கடையில ரெடி. { $due }
    கடையில இந்த ரகசிய நம்பரை சொல்லுங்க: *{ $code }*
order-ready-paid = { $amount } வந்துடுச்சு ✅
order-ready-cash = கொடுக்க வேண்டியது: *{ $amount }*
order-ready-khata = கணக்குல { $amount } எழுதியாச்சு.
order-delivered = 🙏 ஆர்டர் நம்பர் { $order } வந்து சேர்ந்தாச்சு. நன்றி!
change-owed = 💰 உங்களுக்கு { $amount } சில்லறை பாக்கி; அடுத்த ஆர்டர்ல கழிச்சிடலாம்.
order-brought-back = ஆர்டர் நம்பர் { $order } கடைக்கு திரும்பிடுச்சு. { $reason }
order-line-out = { $what } — தீர்ந்துடுச்சு. ஆர்டர் நம்பர் { $order } அது இல்லாம வரும்; இப்போ மொத்தம் *{ $total }*.
order-swap = { $gone } — தீர்ந்துடுச்சு. அதுக்கு பதிலா { $offer } ({ $price }) அனுப்பலாமா?
    அப்போ மொத்தம் *{ $total }* ஆகும் (இப்போ { $now }).
order-swap-yes = 👍 { $offer } அனுப்புறோம். மொத்தம் *{ $total }*.
order-swap-no = சரி, அது இல்லாம அனுப்புறோம். மொத்தம் *{ $total }*.
order-added = ✅ ஆர்டர் நம்பர் { $order }-ல சேர்த்தாச்சு: { $what }. இப்போ மொத்தம் *{ $total }*.
order-add-asked = 📨 ஆர்டர் நம்பர் { $order }-ல இதையும் சேர்க்க { $shop } கடையில கேட்டிருக்கோம்: { $what }. பதில் இங்கேயே வரும்.
order-add-no = { $what } இந்த தடவை கூட வர முடியலை. ஆர்டர் நம்பர் { $order } *{ $total }* தான். வேணும்னா புது ஆர்டரா எழுதுங்க.
order-less = ✅ ஆர்டர் நம்பர் { $order }-ல இருந்து எடுத்தாச்சு: { $what }. இப்போ மொத்தம் *{ $total }*.
order-less-ask = { $what } எடுத்தா ஆர்டர் நம்பர் { $order }-க்கு டெலிவரி { $fee } ஆகும்; மொத்தம் *{ $total }*. எடுத்துடலாமா?
order-less-late = கடையில ஆர்டர் நம்பர் { $order } எடுத்துக்கிட்டாங்க, அதனால { $what } இனி கடைலதான் மாத்த முடியும். கடைக்கு சொல்லிட்டோம்.
order-status-line = ஆர்டர் நம்பர் { $order }: { $state }, மொத்தம் { $total }
order-none = உங்க ஆர்டர் எதுவும் பாக்கி இல்லை.
order-cancel-ask = ஆர்டர் நம்பர் { $order } ({ $total }) கேன்சல் பண்ணிடலாமா?
state-placed = கடை பதிலுக்கு காத்திருக்கு
state-accepted = கடையில எடுத்துக்கிட்டாங்க
state-accepted-unpaid = கடையில எடுத்துக்கிட்டாங்க, பேமெண்ட் பாக்கி
state-packed = பேக் ஆயிடுச்சு
state-out = வழியில இருக்கு
state-ready = கடையில ரெடி
state-delivered = கொடுத்தாச்சு
state-returned = திரும்பி வந்துடுச்சு
state-rejected = கடையில எடுக்க முடியலை
state-cancelled = கேன்சல் ஆயிடுச்சு
refund-owed = ↩️ ஆர்டர் நம்பர் { $order }: { $amount } நீங்க கொடுத்த மாதிரியே திரும்ப வரும். பேங்க்குக்கு 5 வேலை நாள் வரை ஆகலாம்.
order-taken-again = ✅ ஆர்டர் நம்பர் { $order } கேன்சல் ஆன பிறகு உங்க { $amount } வந்துச்சு. { $shop } கடையில எல்லாம் இருக்கு, ஆர்டரை மறுபடி எடுத்துக்கிட்டாங்க. வேண்டாம்னா கேன்சல் பண்ணுங்க, பணம் திரும்ப வரும்.
refund-made = ↩️ ஆர்டர் நம்பர் { $order }: { $amount } திரும்ப கொடுத்தாச்சு.
payment-unexpected = ஆர்டர் நம்பர் { $order }: { $amount } வந்திருக்கு, ஆனா கணக்கு சரியா வரலை. பணம் பத்திரமா இருக்கு; கடையில பாக்குறாங்க.
payment-claim = நன்றி. பேங்க்ல பாக்குறோம்; ஸ்கிரீன்ஷாட் வேண்டாம். பணம் வந்ததும் சொல்றோம்.
payment-claim-shop = நன்றி. கடையில அவங்க பேங்க்ல பாக்குறாங்க; ஸ்கிரீன்ஷாட் வேண்டாம். பணம் வந்ததும் சொல்றோம்.
payment-not-seen = ஆர்டர் நம்பர் { $order }: { $amount } கடைக்கு இன்னும் வரலை. உங்க கணக்குல இருந்து போயிருந்தா, ஆப்ல இருக்குற 12 இலக்க UPI நம்பரை எழுதுங்க; பேமெண்ட் நின்னு போயிருந்தா பணம் தானா திரும்ப வரும்.
payment-nothing-due = இப்போ எதுவும் கொடுக்க வேண்டியதில்லை.
button-wait = காத்திருக்கேன்
button-cancel-order = ஆர்டர் கேன்சல்
button-keep-order = கேன்சல் வேண்டாம்
wait-thanks = நன்றி. பதில் வந்ததும் சொல்றோம்.
pay-changed = ஆர்டர் நம்பர் { $order }: { $pay }. மொத்தம் { $total }.

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *மொத்தம் { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = பில் இன்னும் போடலை; பொருள் கடையில இருந்து கிளம்பும்போது போடுவோம்.
bill-caption = 🧾 பில் { $number }, { $total }
bill-tax-invoice = டாக்ஸ் இன்வாய்ஸ்
bill-of-supply = பில் ஆஃப் சப்ளை
bill-plain = பில்
bill-paid-upi = UPI மூலம் வந்தது
bill-paid-cash = கேஷ் வந்தது
bill-paid-khata = கணக்குல
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = பில் நம்பர்
bill-date = தேதி
bill-customer = வாடிக்கையாளர்
bill-item = பொருள்
bill-quantity = அளவு
bill-rate = விலை
bill-amount = தொகை
bill-subtotal = பொருட்கள் மொத்தம்
bill-delivery = டெலிவரி
bill-rounding = ரவுண்ட் ஆஃப்
bill-tax-total = இதில் சேர்ந்த வரி
bill-taxable = வரிக்கு உட்பட்ட தொகை
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = மொத்தம்
bill-thanks = நன்றி. மறுபடியும் வாங்க!

## Answers
answer-hours = { $shop }: { $opens } முதல் { $closes } வரை.
answer-hours-now-open = இப்போ கடை திறந்திருக்கு.
answer-hours-now-closed = இப்போ கடை மூடியிருக்கு.
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } / { $per }
answer-out = { $what }: இன்னைக்கு தீர்ந்துடுச்சு
answer-unsold = நம்ம கடையில கிடைக்காது: { $what }
answer-have = ஆமா, இருக்கு: { $what }
answer-help = சொல்ற மாதிரியே லிஸ்ட் எழுதுங்க; விலையும் டோட்டலும் இங்கேயே தெரியும். மாத்தணும்னா எழுதுங்க (“சர்க்கரை 3 கிலோ”, “மேகி வேண்டாம்”), “மொத்தம் எவ்வளவு?” கேளுங்க, முடிஞ்சதும் “ஆர்டர் பண்ணுங்க” எழுதுங்க. “ஆர்டர் எங்க”, “ஆர்டர் கேன்சல்”, “பில் வேணும்”, “என் கணக்கு” இதையும் எழுதலாம். கடைக்காரர்கிட்ட பேசணும்னா “கடைக்காரர்கிட்ட பேசணும்” எழுதுங்க.
answer-delivery-time = கடை ஆர்டர் எடுத்ததும் வீட்டுக்கு டெலிவரி ஆக சுமார் { $minutes } நிமிஷம் ஆகும். சார்ஜ் { $fee }; { $free } முதல் ஃப்ரீ.
answer-comes-within = வீட்டுக்கு டெலிவரி ஆக வழக்கமா சுமார் { $minutes } நிமிஷம் ஆகும்.
answer-khata = { $shop } கடையில உங்க கணக்கு பாக்கி: *{ $balance }*. லிமிட் { $limit }.
answer-khata-none = { $shop } கடையில உங்களுக்கு கணக்கு இல்லை. கடைக்காரர்கிட்ட சொன்னா ஆரம்பிப்பாங்க.
answer-human = கடைக்காரருக்கு சொல்லியாச்சு. பதில் இங்கேயே வரும்.
answer-complaint = மன்னிக்கணும். கடைக்காரருக்கு சொல்லியாச்சு; பதில் இங்கேயே வரும்.
answer-stopped = இனிமே { $shop } மெசேஜ் எதுவும் வராது. திரும்ப வேணும்னா “ஸ்டார்ட்” எழுதுங்க.
answer-started = திரும்ப வந்ததுல சந்தோஷம் 🙏
answer-thanks = 🙏 நன்றி!
answer-small-talk = 🙏 இங்க { $shop } கடைக்கு ஆர்டர் கொடுக்கலாம். வேணுங்கிறதை எழுதுங்க.
answer-go-on = சொல்லுங்க 🙏 வேண்டியதை எழுதுங்க.
answer-off-topic = இங்க கடை பொருளும் உங்க ஆர்டரும் மட்டும்தான் பேச முடியும். வேணுங்கிறதை எழுதுங்க.
answer-language = இனிமே தமிழ்ல பதில் வரும்.
answer-catalogue = மளிகை, காய்கறி, பால்-தயிர், ஸ்நாக்ஸ், சோப்பு, எல்லாம் கிடைக்கும். பேரை எழுதி கேளுங்க, உதாரணம்: “சர்க்கரை விலை?”.
answer-voice = வாய்ஸ் மெசேஜ் இங்க இன்னும் கேக்க முடியலை. லிஸ்ட்டை எழுதி அனுப்புங்க; உங்க மெசேஜ் கடைக்காரர்கிட்ட இருக்கு.
answer-image = போட்டோ இங்க இன்னும் படிக்க முடியலை. லிஸ்ட்டை எழுதி அனுப்புங்க.
answer-file = இதை இங்க இன்னும் திறக்க முடியலை. எழுதி அனுப்புங்க.
answer-unsupported = இதை படிக்க முடியலை. புது மெசேஜ்ல எழுதி அனுப்புங்க.
answer-paid-how = கடை ஆர்டர் எடுத்ததும் பேமெண்ட் மெசேஜ் இங்க வரும்.
answer-nothing-open = இப்போ உறுதி பண்ண எதுவும் இல்லை. வேணுங்கிறதை எழுதுங்க.
answer-no-repeat = உங்க பழைய ஆர்டர் எதுவும் இல்லை. வேணுங்கிறதை எழுதுங்க.
answer-bad-quantity = { $what }: எவ்வளவு வேணும், பூஜ்யத்துக்கு மேல ஒரு நம்பர் எழுதுங்க.
answer-too-long =
    { $count ->
        [one] லிஸ்ட் ஒரு மெசேஜுக்கு ரொம்ப பெருசு. முதல் { $count } வரி எடுத்தாச்சு.
       *[other] லிஸ்ட் ஒரு மெசேஜுக்கு ரொம்ப பெருசு. முதல் { $count } வரி எடுத்தாச்சு.
    }

## Refusals
refused-basket-empty = உங்க லிஸ்ட்டில எதுவும் இல்லை. வேணுங்கிறதை எழுதுங்க.
refused-too-many-lines = ஒரு ஆர்டர்ல அதிகபட்சம் { $limit } பொருள் வரை எடுக்கலாம்.
refused-below-minimum = வீட்டு டெலிவரி { $minimum } முதல்; உங்க பொருள் { $subtotal } ஆகுது. இன்னும் ஏதாவது சேருங்க, இல்லைன்னா கடையில வந்து வாங்கிக்கோங்க.
refused-out-of-area = உங்க இடம் டெலிவரிக்கு ரொம்ப தூரம். கடையில வந்து வாங்கிக்கலாம்.
refused-address-needed = 🏠 எங்க கொண்டு வரணும்? லொகேஷன் அனுப்புங்க, இல்லைன்னா அட்ரஸ் எழுதுங்க.
refused-shop-not-accepting = { $shop } கடையில இப்போ ஆர்டர் எடுக்கலை.
refused-not-sold-in-chat = கடைக்கு வந்தா மட்டும் கிடைக்கும்: { $what }
refused-not-available = { $what } — இன்னைக்கு இல்லை. லிஸ்ட்டில இருந்து எடுத்தாச்சு.
refused-not-enough-stock = { $what }: { $left } மட்டும்தான் இருக்கு.
refused-wrong-unit = { $what } இந்த அளவுல கிடைக்காது.
refused-bad-quantity = எவ்வளவு வேணும், பூஜ்யத்துக்கு மேல ஒரு நம்பர் எழுதுங்க.
refused-bad-price = இந்த விலை சரியா தெரியலை.
refused-above-mrp = விலை MRP { $mrp } மேல போகக்கூடாது.
refused-no-such-listing = கடையில இந்த பொருள் இல்லை.
refused-no-such-order = அப்படி ஒரு ஆர்டர் இல்லை.
refused-no-such-line = ஆர்டர்ல இந்த பொருள் இல்லை.
refused-no-such-customer = இந்த பேர்ல யாரும் இல்லை.
refused-not-now = ஆர்டர் நம்பர் { $order }: இனிமே அது முடியாது ({ $state }).
refused-pay-by-not-offered = கடையில இப்படி பேமெண்ட் வாங்குறதில்லை.
refused-khata-not-allowed = கடையில உங்களுக்கு கணக்கு இல்லை. UPI இல்லைன்னா கேஷ் கொடுங்க.
refused-khata-limit = கணக்கு: லிமிட் { $limit }, பாக்கி { $balance }; இன்னும் { $left } வரை முடியும். இந்த ஆர்டருக்கு UPI இல்லைன்னா கேஷ் கொடுங்க.
refused-wrong-code = இந்த ரகசிய நம்பர் சரியில்லை. வாடிக்கையாளர்கிட்ட திரும்ப கேளுங்க.
refused-not-paid-yet = ஆர்டர் நம்பர் { $order } பேமெண்ட் இன்னும் வரலை.
refused-already-paid = ஆர்டர் நம்பர் { $order } பேமெண்ட் ஏற்கனவே வந்துடுச்சு.
refused-swap-unanswered = மாத்தின பொருளுக்கு வாடிக்கையாளர் இன்னும் பதில் சொல்லலை.
refused-would-cost-more = டோட்டல் இப்போ *{ $total }* ஆயிருக்கு. ஒரு தடவை பாத்துட்டு திரும்ப சரி சொல்லுங்க.
refused-not-yours = இதை உங்க நம்பர்ல இருந்து பண்ண முடியாது.
refused-nothing-left = ஆர்டர்ல எதுவுமே மிச்சம் இருக்காது. முழு ஆர்டரையும் வேண்டாம்னு சொல்லுங்க, இல்லைன்னா கேன்சல் பண்ணுங்க.
refused-too-much = இது ரொம்ப அதிகம்.
refused-utr-used = இந்த UPI ரெஃபரன்ஸ் நம்பர் ஏற்கனவே கணக்குல வந்துடுச்சு (ஆர்டர் நம்பர் { $order }).
refused-bad-utr = UPI ரெஃபரன்ஸ் நம்பர் (UTR) 12 இலக்கம் இருக்கும். இன்னொரு தடவை பாருங்க.
refused-utr-needed = ஆர்டர் நம்பர் { $order } ஒரு பேமெண்ட் ஏற்கனவே எழுதியிருக்கு. இன்னொண்ணுன்னா அதோட UPI ரெஃபரன்ஸ் நம்பர் (UTR) அனுப்புங்க.
refused-shares-differ = எல்லா பாகமும் சேர்ந்து { $total } வரணும்.
refused-too-little-cash = ஆர்டர் நம்பர் { $order } கேஷ் { $due } வாங்கணும்.
refused-no-such-exception = இது ஏற்கனவே முடிஞ்சிடுச்சு.
refused-remedy-not-possible = இந்த பணத்துக்கு இனிமே அப்படி பண்ண முடியாது.

## To the shopkeeper
shop-khata-limit-set = { $name }: கணக்கு லிமிட் { $limit }, பாக்கி { $balance }.
shop-khata-list = 📒 *கணக்கு — மொத்த பாக்கி { $total }*
shop-khata-nobody = யார் கணக்குலயும் பாக்கி இல்லை.
shop-khata-whose = யாருடைய கணக்கு? பேரையும் எழுதுங்க, “சர்மா 250 கடன்” மாதிரி.
shop-khata-over = { $name }: கணக்கு லிமிட் { $limit }, பாக்கி { $balance }. கூட்டணும்னா “{ $name } லிமிட் 2000” எழுதுங்க.
shop-new-order = 🔔 *புது ஆர்டர் நம்பர் { $order }* — { $name }
shop-added = ➕ *ஆர்டர் நம்பர் { $order }* — { $name } சேர்த்தது: { $what }. இப்போ முழு ஆர்டர்:
shop-less = ➖ *ஆர்டர் நம்பர் { $order }* — { $name }: இது வேண்டாம்: { $what }.
shop-add-ask = ➕ { $name } ஆர்டர் நம்பர் { $order }-ல இதையும் கேக்குறாங்க: { $what }. மொத்தம் *{ $total }* ஆகும். கூட அனுப்பலாமா?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 கடையில வாங்கிக்கிறாங்க
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ ஆர்டர் நம்பர் { $order } ({ $total }) 3 நிமிஷமா காத்திருக்கு. பதில் சொல்லுங்க.
shop-pack-paid = 💰 *{ $total } வந்துடுச்சு* — ஆர்டர் நம்பர் { $order }. பேக் பண்ணுங்க:
shop-pack-cash = 📦 ஆர்டர் நம்பர் { $order } — பேக் பண்ணுங்க; வாங்க வேண்டிய கேஷ் *{ $total }*:
shop-pack-khata = 📦 ஆர்டர் நம்பர் { $order } — பேக் பண்ணுங்க; *{ $total }* கணக்குல:
shop-pack-split = 📦 ஆர்டர் நம்பர் { $order } — பேக் பண்ணுங்க ({ $parts }):
shop-await-upi = ⏳ ஆர்டர் நம்பர் { $order }: { $name } UPI-ல *{ $total }* அனுப்பணும். பேங்க் மெசேஜ் வந்ததும் தட்டுங்க, இல்லைன்னா அந்த மெசேஜை இங்க ஒட்டுங்க.
shop-claimed = 💬 ஆர்டர் நம்பர் { $order }: *{ $total }* அனுப்பிட்டதா { $name } சொல்றாங்க. உங்க கணக்குல வந்துச்சா?
shop-claimed-utr = UPI { $utr }
shop-changed = ஆர்டர் நம்பர் { $order } இப்போ { $total }.
shop-rejected = ஆர்டர் நம்பர் { $order } வேண்டாம்னு சொல்லியாச்சு; வாடிக்கையாளருக்கு தெரியும்.
shop-cancelled = ஆர்டர் நம்பர் { $order } வாடிக்கையாளர் கேன்சல் பண்ணிட்டாங்க.
shop-cancelled-by-you = ஆர்டர் நம்பர் { $order } கேன்சல் பண்ணியாச்சு; வாடிக்கையாளருக்கு தெரியும்.
shop-reject-why = ஆர்டர் நம்பர் { $order } ஏன் எடுக்க முடியாது?
shop-which-gone = ஆர்டர் நம்பர் { $order }: எந்த பொருள் இல்லை?
shop-sold-out = { $what } — தீர்ந்துடுச்சுன்னு குறிச்சாச்சு.
shop-back = { $what } — திரும்ப இருக்கு.
shop-price-sure = { $what }: { $old } → { $new }. சரிதானா?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = ஆர்டர் நம்பர் { $order }: { $offer } சரியான்னு { $name } கிட்ட கேட்டிருக்கோம்.
shop-line-out = ஆர்டர் நம்பர் { $order }: { $what } எடுத்தாச்சு, மொத்தம் { $total }. வாடிக்கையாளருக்கு தெரியும்.
shop-swap-yes = { $name } சரின்னு சொல்லிட்டாங்க: ஆர்டர் நம்பர் { $order }, { $offer }. மொத்தம் { $total }.
shop-swap-no = { $name } மாத்தின பொருள் வேண்டாம்னு சொல்லிட்டாங்க. ஆர்டர் நம்பர் { $order }: மொத்தம் { $total }.
shop-job = 🛵 *ஆர்டர் நம்பர் { $order }* — { $name }
    { $address }
shop-job-collect = வாங்க வேண்டிய கேஷ்: *{ $amount }*
shop-job-paid = பேமெண்ட் வந்துடுச்சு; எதுவும் வாங்க வேண்டாம்.
shop-job-khata = கணக்குல இருக்கு; எதுவும் வாங்க வேண்டாம்.
shop-job-code = வாசல்ல 4 இலக்க ரகசிய நம்பரை கேட்டு இங்க அனுப்புங்க: “{ $order } ரகசிய நம்பர்”.
shop-map = 📍 { $url }
shop-delivered = ✅ ஆர்டர் நம்பர் { $order } கொடுத்தாச்சு.
shop-delivered-cash = ✅ ஆர்டர் நம்பர் { $order } கொடுத்தாச்சு, கேஷ் { $amount } வாங்கியாச்சு.
shop-change-owed = { $name }-க்கு { $amount } சில்லறை கொடுக்கணும்.
shop-float-given = 🛵 { $name }-கிட்ட சில்லறைக்கு { $amount } கொடுத்தாச்சு. இப்போ அவங்ககிட்ட { $balance }.
shop-cash-in = 💵 { $name } { $amount } கொடுத்துட்டாங்க. இப்போ அவங்ககிட்ட { $balance }.
shop-cash-short = ⚠️ { $amount } குறைவு.
shop-cash-over = கணக்கை விட { $amount } அதிகம்.
shop-brought-back = ஆர்டர் நம்பர் { $order } கடைக்கு திரும்பிடுச்சு.
shop-orders-head = *நடக்குற ஆர்டர்*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = இப்போ எந்த ஆர்டரும் பாக்கி இல்லை.
shop-khata-given = { $name }: கணக்குல { $amount } எழுதியாச்சு. மொத்த பாக்கி { $balance }.
shop-khata-repaid = { $name }: { $amount } வரவு. மொத்த பாக்கி { $balance }.
shop-opened = கடையில ஆர்டர் எடுக்குறோம்.
shop-closed = கடையில இப்போ ஆர்டர் எடுக்கலை.
shop-which-person = எந்த வாடிக்கையாளர்?
shop-no-person = “{ $name }” பேர்ல யாரும் இல்லை. ஆர்டர்ல வர்ற மாதிரியே பேரை எழுதுங்க.
shop-which-item = எந்த பொருள்?
shop-which-order = எந்த ஆர்டர்?
shop-help = இப்படி எழுதலாம்: “இன்றைய ஆர்டர்”, “ஆர்டர் 12 சரி”, “12 கிளம்பிடுச்சு”, “மேகி தீர்ந்துடுச்சு”, “சர்க்கரை 44”, “சர்மா 250 கடன்”, “கடை மூடியாச்சு”. வாசல்ல: ஆர்டர் நம்பரும் வாடிக்கையாளர் சொல்ற ரகசிய நம்பரும்.
shop-message = 💬 { $name } உங்ககிட்ட பேசணும்னு கேக்குறாங்க: “{ $text }”
shop-unexpected = ⚠️ ஆர்டர் நம்பர் { $order }: { $amount } வந்திருக்கு, ஆனா கணக்கு சரியா வரலை ({ $why }). கணக்குல தனியா வச்சாச்சு.
shop-exception = ⚠️ { $amount }, ஆர்டர் நம்பர் { $order }: { $why }. என்ன பண்ணலாம்?
shop-exception-stray = ⚠️ { $amount } வந்திருக்கு ({ $reference }): { $why }. என்ன பண்ணலாம்?
shop-late-money = 💰 ஆர்டர் நம்பர் { $order } கேன்சல் ஆன பிறகு { $amount } வந்திருக்கு. சாமான் இன்னும் இருக்கு. ஆர்டரை மறுபடி எடுக்கலாமா? { $until } ஆனதும் பணம் தானா திரும்ப போயிடும்.
shop-disputed = ⚠️ வாடிக்கையாளர் பேங்க் { $amount } திரும்ப கேக்குது ({ $about }). இது டிஸ்பியூட்: இன்னும் எதுவும் போகலை.
shop-dispute-waits = ⏰ { $amount } டிஸ்பியூட் ({ $about }) இன்னும் உங்க பதிலுக்கு காத்திருக்கு.
shop-dispute-by = கேட்வே Disputes பக்கத்துல *{ $by }*-க்குள்ள பதில் சொல்லுங்க, இல்லைன்னா பணம் திரும்ப போயிடும்.
shop-dispute-soon = கேட்வே Disputes பக்கத்துல சீக்கிரம் பதில் சொல்லுங்க; கடைசி தேதி அங்கேயே இருக்கு.
shop-dispute-gather = எடுத்து வைங்க: பில் { $bill }, சாமான் கொடுத்ததுக்கு ஆதாரம் ({ $when }, அவங்க கோடோட), அப்புறம் இந்த சாட்.
shop-dispute-gather-open = எடுத்து வைங்க: என்ன, எப்ப ஆர்டர் பண்ணாங்க, அவங்களோட சாட், சாமான் என்ன ஆச்சு.
shop-dispute-answered = நீங்க பதில் சொல்லிட்டீங்க; பேங்க் பாத்துட்டு இருக்கு.
shop-dispute-won = ✅ { $amount } டிஸ்பியூட் ({ $about }) முடிஞ்சது: பணம் உங்களுக்கே.
shop-bank-which = 💰 { $amount } வந்திருக்கு. எந்த ஆர்டருக்கு?
shop-bank-none = UPI-ல { $amount } வர வேண்டிய ஆர்டர் எதுவும் இல்லை.
why-wrong-amount = தொகை வேற
why-too-little = ஆர்டரை விட குறைவு
why-currency = ரூபாயில வரலை
why-paid-twice = ரெண்டு தடவை பணம் வந்திருக்கு
why-paid-after-close = ஆர்டர் முன்னாடியே முடிஞ்சிடுச்சு
why-unknown-reference = எந்த ஆர்டருக்கும் இல்லை
why-refund-failed = திரும்ப கொடுக்க முடியலை
why-settlement-short = கேட்வே குறைவா போட்டிருக்கு
why-not-settled = கேட்வே இன்னும் கணக்குல போடலை
why-disputed = வாடிக்கையாளர் பேங்க் பணத்தை திரும்ப கேக்குது; இன்னும் எதுவும் போகலை
why-chargeback = வாடிக்கையாளர் பேங்க் பணத்தை திரும்ப எடுத்துடுச்சு
shop-refund-owed = ↩️ ஆர்டர் நம்பர் { $order }: { $amount } வாடிக்கையாளருக்கு திரும்ப போகுது.
shop-refund-hand = ↩️ { $name }-க்கு UPI-ல { $amount } திரும்ப அனுப்பிட்டு (ஆர்டர் நம்பர் { $order }) தட்டுங்க.
shop-not-heard = புரியலை. என்னென்ன பண்ணலாம்னு பாக்க “உதவி” எழுதுங்க.
button-accept = ✅ எடுத்தாச்சு
button-take-out = பொருள் இல்லை
button-reject = ❌ முடியாது
button-packed = பேக் ஆச்சு
button-out = 🛵 கிளம்பியாச்சு
button-ready = 🏪 ரெடி
button-money-came = 💰 பணம் வந்துச்சு
button-money-not = இன்னும் வரலை
button-sent-back = ✅ அனுப்பியாச்சு
button-exc-refund = ↩️ திருப்பி கொடுங்க
button-take-again = ✅ மறுபடி எடுங்க
button-exc-apply = இந்த ஆர்டருக்கே
button-exc-khata = கணக்குல வரவு
button-exc-accept = அப்படியே விடுங்க
reason-stock = பொருள் இல்லை
reason-closed = கடை மூடியிருக்கு
reason-busy = இப்போ ரொம்ப கூட்டம்
row-reason-stock = பொருள் இல்லை
row-reason-closed = கடை மூடியிருக்கு
row-reason-busy = இப்போ ரொம்ப கூட்டம்
person-someone = வாடிக்கையாளர்

## Told to the customer about her khata
khata-given = { $shop }: உங்க கணக்குல { $amount } எழுதியாச்சு. மொத்த பாக்கி *{ $balance }*.
khata-repaid = { $shop }: உங்க கணக்குல { $amount } வரவு வச்சாச்சு, நன்றி. மொத்த பாக்கி *{ $balance }*.
khata-ahead = { $amount } (அட்வான்ஸ்)

## Front desk
desk-which = வணக்கம் 🙏 எந்த கடைக்கு எழுதணும்?
desk-none = இந்த கடை கிடைக்கலை. உங்க கடை லிங்க்கை திரும்ப திறங்க.

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = ஆர்டர் நம்பர் { $order } நடந்துட்டு இருக்கு, அதோட மெசேஜும் வராது. இந்த ஆர்டருக்கு மட்டும் அனுப்பலாமா?
answer-only-order = சரி, ஆர்டர் நம்பர் { $order } மெசேஜ் மட்டும் வரும், வேற எதுவும் வராது.
answer-offers-stopped = இனிமே { $shop } ஆஃபர் வராது. உங்க ஆர்டர் மெசேஜ் வரும்.
answer-stopped-others = இந்த நம்பர்ல இருக்குற மத்த கடைகளும் மெசேஜ் அனுப்பாது.
answer-started-shop = இனிமே { $shop } மெசேஜ் வரும். இந்த நம்பரோட மத்த கடைகள் அப்படியே இருக்கும்.
button-only-order = இந்த ஆர்டர் மட்டும்
shop-stopped = { $name } இனிமே மெசேஜ் வேண்டாம்னு சொல்றாங்க, ஆர்டர் நம்பர் { $order } நடந்துட்டு இருக்கு. போன் பண்ணுங்க.
answer-edited = மெசேஜ்ல என்ன மாத்துனீங்கன்னு இங்க தெரியாது. உங்க கூடை கீழ இருக்குற மாதிரிதான்; மாத்துறத புது மெசேஜா எழுதுங்க.
answer-deleted = ஒரு மெசேஜை அழிச்சிட்டீங்க, எதுன்னு தெரியாது. உங்க கூடை கீழ இருக்கு; எது வேண்டாம்னு எழுதுங்க.
edit-heard = ✏️ பழைய மெசேஜுக்கு பதிலா நீங்க மாத்துன மெசேஜ எடுத்துக்கிட்டோம்.
edit-late = ✏️ முன்னாடி அனுப்புன மெசேஜ மாத்துனீங்க, ஆனா அதுக்கப்புறம் வேற சேர்ந்துடுச்சு. கூடை கீழ இருக்குற மாதிரிதான்; மாத்துறத புது மெசேஜா எழுதுங்க.
edit-anew = ✏️ மாத்துன மெசேஜ் எதுக்குன்னு புரியலை. புது மெசேஜா எழுதுங்க.
edit-order = ஆர்டர் நம்பர் { $order } ({ $total }) போட்ட மாதிரியே இருக்கு; மெசேஜ மாத்தினாலோ அழிச்சாலோ ஆர்டர் மாறாது.
edit-order-how = மாத்தணும்னா எதை சேர்க்கணும், எதை எடுக்கணும்னு மட்டும் எழுதுங்க, இல்லன்னா கேன்சல் பண்ணுங்க.
delete-heard = 🗑️ அழிச்ச மெசேஜ்ல சொன்னத எடுத்துட்டோம்.
delete-late = 🗑️ முன்னாடி அனுப்புன மெசேஜ அழிச்சீங்க, ஆனா அதுக்கப்புறம் வேற சேர்ந்துடுச்சு. கூடை கீழ இருக்கு; எது வேண்டாம்னு எழுதுங்க.
shop-edited = ✏️ மெசேஜ மாத்தினாலோ அழிச்சாலோ இங்க எதுவும் மாறாது: நடந்தது நடந்ததுதான். திருத்தத்த புது மெசேஜா எழுதுங்க.
shop-file = 📎 { $name } வாய்ஸ் மெசேஜ், போட்டோ இல்ல ஃபைல் அனுப்பியிருக்காங்க. ஆர்டர் போர்டுல அவங்க சாட்ல இருக்கு.
ask-phone = 📞 ஆர்டர் நம்பர் { $order }: கொண்டு வர்றவங்க போன் பண்ண வேண்டி வந்தா, உங்க நம்பர் தருவீங்களா?
answer-contact = காண்டாக்ட் இங்க வெச்சுக்க முடியாது. என்ன வேணும்னு எழுதுங்க.
answer-held = உங்க வாட்ஸ்அப் புது போன்ல இருக்கு, அதனால நீங்கதானான்னு கடைக்காரர் உறுதி பண்ணுவார். அதுவரை கணக்கும் பழைய முகவரியும் நிறுத்தி இருக்கு; ஆர்டர் நடக்கும்.
shop-held = ⚠️ { $name } இப்போ வேற போன்ல இருந்து எழுதுறாங்க. நீங்க உறுதி பண்ற வரை கணக்கும் பழைய முகவரியும் நிறுத்தி இருக்கு. அவங்கதானா?
button-same-person = ஆமா, அவங்கதான்
button-other-person = இல்லை, வேற ஆள்
shop-held-freed = { $name }: கணக்கும் முகவரியும் திரும்ப திறந்தாச்சு.
shop-held-shut = { $name }: கணக்கும் பழைய முகவரியும் மூடியே இருக்கும். புத்தகத்துல பாக்கி: { $balance }.
shop-paused = 🤫 { $name } எழுதுறாங்க: “{ $text }”. நீங்களே பேசுறீங்க, அதனால { $until } வரை நான் அமைதி. பட்டன் ஆர்டர் வரும்.
button-bot-on = பாட் ஆன்
shop-resumed = { $name } கேட்டா இனி நானே பதில் சொல்றேன்.
shop-resumed-all = எல்லாருக்கும் இனி நானே பதில் சொல்றேன்.
row-more = இன்னும் ▸
row-back = ◂ பின்னாடி
row-all = இது எல்லாமே
row-more-text = இன்னும் { $count }
alert-template = ⚠️ வாட்ஸ்அப்: “{ $name }” மெசேஜ் இப்போ அனுப்ப முடியாது ({ $state }). ஒரு நாளா எழுதாதவங்களுக்கு இதுதான் போகும். { $where } பாருங்க.
alert-quality = ⚠️ வாட்ஸ்அப்: நிறைய பேர் உங்க நம்பரை பிளாக் இல்ல ரிப்போர்ட் பண்றாங்க ({ $name } { $state }). கொஞ்ச நாள் எழுதுறவங்களுக்கு மட்டும் எழுதுங்க.
alert-account = ⚠️ உங்க அக்கவுண்ட் மேல வாட்ஸ்அப்புக்கு புகார் இருக்கு: { $name } { $state }. { $where } பாருங்க.
alert-payments = ⚠️ சாட்ல பேமெண்ட்: “{ $name }” இணைக்கலை ({ $state }). அங்க பணம் கட்ட முடியாது. { $where } பாருங்க.
alert-limit = வாட்ஸ்அப்: { $name } { $state }
alert-unreachable = 📵 ஆர்டர் நம்பர் { $state } பத்தி { $name } வாட்ஸ்அப்ல கிடைக்கலை. போன் பண்ணுங்க.
answer-catalogue-open = கடையில இருக்குற எல்லாம் இங்க இருக்கு. பாருங்க, கார்ட்ல போட்டு அனுப்புங்க; இன்னைக்கு விலை பதில்ல வரும்.
products-more = 👇 இன்னும் { $count }, கீழே லிஸ்ட்ல
products-others = இன்னும் சில
poster-words = போஸ்டர், க்யூஆர், க்யூஆர் கோடு, qr கோடு
poster-caption = உங்க கடை போஸ்டர். பிரிண்ட் எடுத்து ஒட்டுங்க: கோடை ஸ்கேன் பண்ணதும் { $shop }-க்கு எழுதலாம்.

## The pay page, and who is paid
paypage-title = { $shop }-க்கு பணம் கொடுங்க
paypage-order = ஆர்டர் நம்பர் { $order }
paypage-any-app = எந்த UPI ஆப்லயும் கொடுங்க
paypage-payee = பணம் போறது
paypage-check-name = கொடுக்கும் முன்னாடி ஆப்ல இதே பேர் வருதான்னு பாருங்க.
paypage-scan = இல்லைன்னா வேற ஃபோன்ல UPI ஆப்ல இந்த கோடை ஸ்கேன் பண்ணுங்க
paypage-scan-limit = { $limit }-க்கு மேல சேவ் பண்ண கோடு படத்தை ஆப் எடுக்காது. பட்டனை அழுத்துங்க, இல்லைன்னா இந்த திரையில இருந்தே ஸ்கேன் பண்ணுங்க.
paypage-after = பணம் கொடுத்ததும் சாட்டுக்கு வந்து ஆப்ல இருக்குற 12 இலக்க UPI நம்பரை அனுப்புங்க. கடையில அவங்க பேங்க்ல பாத்துட்டு அங்கேயே சொல்வாங்க.
paypage-back = சாட்டுக்கு திரும்ப
paypage-paid = பணம் வந்துடுச்சு. நன்றி 🙏
paypage-paid-text = { $shop }-க்கு ஆர்டர் நம்பர் { $order }: { $amount } வந்துடுச்சு.
paypage-checking = உங்க பேமெண்ட்டை பாக்குறோம் …
paypage-checking-text = இந்த பக்கம் தானா மறுபடி பாக்கும். கணக்குல இருந்து பணம் போயிருந்தா பத்திரமா இருக்கு: மறுபடி கொடுக்காதீங்க.
paypage-claimed = கடையில அவங்க பேங்க்ல பாக்குறாங்க
paypage-claimed-text = { $amount } வந்ததும் சாட்ல சொல்றோம். மறுபடி கொடுக்காதீங்க.
paypage-nothing = இங்க எதுவும் கொடுக்க வேண்டாம்
paypage-closed-text = ஆர்டர் நம்பர் { $order } முடிஞ்சுடுச்சு. அப்படியும் பணம் கொடுத்திருந்தா திரும்ப வரும்.
paypage-other-way = ஆர்டர் நம்பர் { $order }-க்கு இப்போ வேற வழியில கொடுக்கணும். சாட்ல இருக்கு.
paypage-newer = தொகை மாறிடுச்சு
paypage-newer-text = ஆர்டர் நம்பர் { $order }-க்கு இப்போ { $amount } கொடுங்க.
paypage-pay = { $amount } கொடுங்க
paypage-in-chat = ஆர்டர் நம்பர் { $order }-க்கான பேமெண்ட் சாட்லயே இருக்கு. அங்கேயே கொடுங்க.
paypage-silent = பேமெண்ட் கம்பெனி இப்போ பதில் சொல்லலை
paypage-silent-text = உங்க பணம் போகலை. ஒரு நிமிஷம் கழிச்சு மறுபடி முயற்சி பண்ணுங்க, இல்லைன்னா கடைக்கு கேஷ் கொடுங்க.
paypage-again = மறுபடி முயற்சி
paypage-not-yet = பேமெண்ட் பத்தி இன்னும் தகவல் வரலை
paypage-not-yet-text = கணக்குல இருந்து பணம் போயிருந்தா சாட்ல மெசேஜ் வரும் வரை காத்திருங்க. போகலைன்னா இப்போ கொடுங்க.
payee-changing = ⚠️ { $when } முதல் உங்க வாடிக்கையாளர்கள் { $payee }-க்கு பணம் கொடுப்பாங்க. அதுவரை முன்னாடி மாதிரிதான். இதை நீங்க செய்யலைன்னா இப்பவே பழசையே வைங்க.
payee-kept = வாடிக்கையாளர்கள் முன்னாடி மாதிரியே பணம் கொடுப்பாங்க. மாற்றத்தை நிறுத்தியாச்சு.
shop-no-receipts = 🔎 { $day }: இன்னைக்கு UPI-ல பேமெண்ட் எதுவும் வரலை. போன நாலு வாரத்துல இதே கிழமையில { $usual } வந்துச்சு. கூட்டம் இல்லாம இருந்திருக்கலாம்; ஆனாலும் கவுண்டர் கோடை பாருங்க.
shop-scan-ask = 🔎 காலை வணக்கம். கவுண்டர்ல இருக்கிற கோட் உங்களோடதுதானான்னு ஒரு தடவை பாருங்க.
shop-scan-how = உங்க ஃபோன்ல ஸ்கேன் பண்ணுங்க: உங்க பேர்தான் வருதா? சந்தேகம்னா கோட்ல இருக்கிறதை (upi://pay…) இல்லைன்னா UPI முகவரியை இங்க ஒட்டுங்க.
shop-code-ours = ✅ இந்த கோட் உங்களோடதுதான்: பணம் { $payee }-க்கு வருது.
shop-code-other = 🚨 இந்த கோட் உங்களோடது இல்லை: பணம் { $payee }-க்கு போகுது, உங்க முகவரி { $vpa }. இப்பவே கவுண்டர்ல இருந்து எடுங்க, ஆதாரமா வைங்க, பேங்க் அல்லது 1930-க்கு ஃபோன் பண்ணுங்க.
shop-code-unknown = இந்த கோட்ல பணம் { $payee }-க்கு போகுது. உங்க கடை UPI முகவரி என்கிட்ட இல்லை: இது நீங்கதானா?
button-keep-payee = பழசையே வைங்க
button-stop-watch = இனி சொல்ல வேண்டாம்

## What WhatsApp offers to tap before the first word, and its commands
ice-order = பொருள் வாங்கணும்
ice-again = போன தடவை மாதிரியே அனுப்புங்க
ice-hours = கடை எப்போ திறக்கும்?
ice-where = என் ஆர்டர் எங்க இருக்கு?
command-order = பொருள் வாங்க
command-bill = கடைசி பில்
command-khata = என் கணக்கு
command-stop = மெசேஜ் நிறுத்து

## Memory: usuals and nicknames
memory-head = 🧠 உங்களைப் பற்றி *{ $shop }* நினைவில் வைத்திருப்பது:
memory-usuals = நீங்கள் வழக்கமா வாங்குவது: { $what }
memory-address = 📍 { $address }
memory-pay = நீங்கள் வழக்கமா பணம் தருவது: { $pay }
memory-nothing = உங்களைப் பற்றி இன்னும் எதுவும் நினைவில் வைக்கலை.
memory-books = பில்லும் கணக்கும் கடை புத்தகத்தில் எப்பவும் இருக்கும்.
memory-forgot = மறந்தாச்சு: நீங்கள் வழக்கமா வாங்குவது, முகவரி, பணம் தரும் விதம்.
memory-forgot-goods = மறந்தாச்சு: நீங்கள் வழக்கமா வாங்குவது. முகவரி இருக்கு.
memory-no-usual = வழக்கமானது என்று இன்னும் எதுவும் இல்லை; வேண்டியதை எழுதுங்க.
button-forget-goods = பொருளை மறக்கவும்
button-forget-all = எல்லாம் மறக்கவும்
button-keep = இருக்கட்டும்
answer-help-memory = “என்னை பற்றி என்ன ஞாபகம் இருக்கு” என்று எழுதினா வெச்சிருப்பது தெரியும்; “என்னை மறந்துடுங்க” என்றால் அழிஞ்சிடும்.
shop-help-names = உங்க பட்டப்பெயர்: “சிவப்பு பாக்கெட் என்றால் Red Label 250 கிராம்”; “பட்டப்பெயர்” என்று எழுதினா எல்லாம் தெரியும்.
nick-ask = “{ $words }” என்றால் { $what }: நினைவில் வைக்கவா?
nick-heard = “{ $words }” என்றால் { $what } என்று எடுத்துக்கிட்டோம்.
nick-learnt = ✅ இனி “{ $words }” என்றால் { $what }.
nick-forgot = “{ $words }” மறந்தாச்சு; இனி அது { $what } இல்லை.
nick-none = இன்னும் பட்டப்பெயர் இல்லை. இப்படி சொல்லுங்க: “சிவப்பு பாக்கெட் என்றால் Red Label 250 கிராம்”.
nick-head = 🏷️ உங்க கடையின் பட்டப்பெயர்கள்:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (வாடிக்கையாளர் சொன்னது)
nick-taken = “{ $words }” இங்கே ஏற்கனவே வேறு அர்த்தம், அதனால் அது பட்டப்பெயர் ஆகாது.
nick-which = “{ $words }” என்றால் எது?
menu-forget = மறக்க வேண்டியது
refused-bad-nickname = “{ $words }” பட்டப்பெயர் ஆகாது: இரண்டு மூன்று வார்த்தை நல்லது.
refused-no-such-nickname = “{ $words }” என்று பட்டப்பெயர் எதுவும் இல்லை.
