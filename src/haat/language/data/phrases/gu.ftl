# ગુજરાતી. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } ગ્રામ
unit-kg = { $n } કિલો
unit-ml = { $n } મિલી
unit-l = { $n } લિટર
clock-morning = સવારે { $t }
clock-afternoon = બપોરે { $t }
clock-evening = સાંજે { $t }
clock-night = રાત્રે { $t }
list-and = { $start } અને { $last }
of-pack = { $name } { $pack }
pack-of = { $n } નો પેક
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = ગુજરાતી

## Greeting
greet-new = નમસ્તે 🙏 આ *{ $shop }* છે. દુકાન { $opens } થી { $closes } વાગ્યા સુધી ખુલ્લી હોય છે.
    દુકાને જેમ બોલો છો એમ જ લિસ્ટ અહીં લખો: “2 કિલો ખાંડ, 500 ગ્રામ દાળ, 20 ની કોથમીર”.
    હોમ ડિલિવરી માટે લોકેશન મોકલો અથવા એક વાર સરનામું લખી દો.
greet-again = નમસ્તે { $name } 🙏 આ *{ $shop }* છે. શું શું મોકલીએ?
greet-line = નમસ્તે 🙏 આ *{ $shop }* છે.
button-same-again = ગઈ વખતનું જ આપો

## Basket
basket-head = 🛒 *તમારું લિસ્ટ*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … બીજી { $count } વસ્તુ
       *[other] … બીજી { $count } વસ્તુ
    }
basket-fee = ડિલિવરી { $fee }
basket-free = ડિલિવરી ફ્રી
join-fee = ડિલિવરી { $fee }, એક જ વાર
join-total = ઓર્ડર નં. { $order } નું કુલ પછી *{ $total }* (અત્યારે { $was })
join-ask = આ ઓર્ડર નં. { $order } માં ઉમેરી દઈએ?
join-ask-shop = { $shop } એ ઓર્ડર નં. { $order } લઈ લીધો છે. આ પણ સાથે આવશે કે નહીં, પૂછીએ?
basket-rounding = રાઉન્ડ ઓફ { $amount }
basket-total = *કુલ { $total }*
basket-empty = તમારા લિસ્ટમાં હજી કંઈ નથી. જે જોઈએ તે લખો.
basket-cleared = લિસ્ટ ખાલી કરી દીધું.
basket-missing = ⚠️ આજે નથી: { $what }
basket-unsold = આ અમારે ત્યાં નથી મળતું: { $what }. દુકાને જણાવી દીધું છે.
basket-undone = છેલ્લો ફેરફાર કાઢી નાખ્યો.
basket-nothing-to-undo = પાછું લેવા જેવું કંઈ નથી.
basket-not-understood = આ સમજાયું નહીં: “{ $text }”
basket-counter-only = ચેટ પર નહીં, ફક્ત દુકાને મળશે: { $what }
basket-dropped = કાઢી નાખ્યું: { $what }
basket-otherwise = { $what } ન હોય તો: { $wish }
basket-minimum = હોમ ડિલિવરી { $minimum } થી શરૂ થાય છે. બીજું કંઈક ઉમેરો, અથવા દુકાનેથી લઈ જાઓ.
basket-not-in = તમારા લિસ્ટમાં નથી: { $what }
total-short =
    { $count ->
        [one] { $count } વસ્તુ, કુલ *{ $total }*
       *[other] { $count } વસ્તુ, કુલ *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what } — આમાંથી કયું મોકલીએ?
ask-how-much = ❓ { $what } — કેટલું જોઈએ?
ask-clear = આખું લિસ્ટ ખાલી કરી દઈએ?
ask-more =
    { $count ->
        [one] આ પછી હજી { $count } વાત પૂછવાની છે.
       *[other] આ પછી હજી { $count } વાત પૂછવાની છે.
    }
ask-again = આમાંથી એક પસંદ કરો, અથવા તમારી રીતે લખો.
ask-first = બસ આટલું કહી દો, પછી ઓર્ડર થઈ જશે.
menu-choose = પસંદ કરો
button-skip = રહેવા દો
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 દુકાનેથી લઈ જવાનું
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = પેમેન્ટ કેવી રીતે કરશો? બટન દબાવશો એટલે ઓર્ડર થઈ જશે.
split-how = કેટલા શેનાથી તે લખો, જેમ કે “200 કેશ બાકી UPI” અથવા “અડધા ખાતામાં અડધા કેશ”.
split-bad = આ મળીને { $total } થતા નથી. ફરી લખો.
checkout-ask-confirm = ઓર્ડર મોકલી દઈએ?
checkout-ask-address = 🏠 સામાન ક્યાં પહોંચાડીએ? લોકેશન મોકલો અથવા સરનામું લખો. જાતે લઈ જવું હોય તો “પિકઅપ” લખો.
checkout-when-kept = 🕒 લખી લીધું: { $when }
checkout-address-kept = 🏠 લખી લીધું: { $address }
checkout-pay-kept = 💳 લખી લીધું: { $pay }
checkout-closed-now = દુકાન અત્યારે બંધ છે, { $opens } વાગ્યે ખુલશે. ત્યાં સુધી તમારો ઓર્ડર રાહ જોશે.
pay-upi = UPI
pay-cash = ડિલિવરી વખતે કેશ
pay-khata = ખાતામાં
pay-part = { $pay } { $amount }
pay-part-of = ઓર્ડર નં. { $order }, UPI ભાગ
button-confirm = હા, મોકલી દો
button-change = ફેરફાર કરવો છે
button-join = ઓર્ડર { $order }માં ઉમેરો
button-apart = અલગ ઓર્ડર
button-upi = UPI થી પેમેન્ટ
button-cash = કેશ
button-khata = ખાતામાં
button-split = થોડી કેશ, થોડું UPI
row-split-text = જેમ કે 200 કેશ બાકી UPI
button-pay = { $total } ચૂકવો
button-pickup = દુકાનેથી લઈ જઈશ
button-delivery = હોમ ડિલિવરી
button-new-address = નવું સરનામું
button-yes = હા
button-no = ના
menu-change = શું બદલવું છે?
menu-change-body = શું બદલવું છે?
row-change-items = સામાન
row-change-items-text = લખો: “ખાંડ 3 કિલો, મેગી નહીં”
change-items-how = જે બદલવું હોય તે તમારી રીતે લખો, જેમ કે “ખાંડ 2 નહીં 3 કિલો” અથવા “મેગી કાઢી નાખો”.

## Order, to the customer
order-received = 📨 { $shop } ને તમારો ઓર્ડર નં. { $order } મળી ગયો. જવાબ અહીં જ આવશે.
order-accepted-pay = ✅ { $shop } એ ઓર્ડર નં. { $order } લઈ લીધો છે.
    અહીં જ *{ $total }* નું પેમેન્ટ કરી દો; પેકિંગ તરત શરૂ થશે.
order-accepted-upi = ✅ { $shop } એ ઓર્ડર નં. { $order } લઈ લીધો છે.
    કોઈ પણ UPI એપથી *{ $total }* મોકલો, પછી અહીં “પેમેન્ટ કરી દીધું” લખો.
order-accepted-cash = ✅ { $shop } એ ઓર્ડર નં. { $order } લઈ લીધો છે. લગભગ { $by } વાગ્યા સુધીમાં પહોંચી જશે.
    કેશ *{ $total }* તૈયાર રાખજો.
order-accepted-cash-pickup = ✅ { $shop } એ ઓર્ડર નં. { $order } લઈ લીધો છે. લગભગ { $by } વાગ્યા સુધીમાં તૈયાર થઈ જશે.
    દુકાને *{ $total }* આપી દેજો.
order-accepted-khata = ✅ { $shop } એ ઓર્ડર નં. { $order } લઈ લીધો છે. લગભગ { $by } વાગ્યા સુધીમાં પહોંચી જશે.
    તમારા ખાતામાં *{ $total }* લખાશે.
order-accepted-split = ✅ { $shop } એ ઓર્ડર નં. { $order } લઈ લીધો છે. લગભગ { $by } સુધીમાં પહોંચશે.
    { $parts }
order-pay-again = ઓર્ડર બદલાયો છે. ઓર્ડર નં. { $order } માટે હવે નવા ટોટલ *{ $total }* નું પેમેન્ટ કરી દો.
order-rejected = માફ કરજો, { $shop } થી ઓર્ડર નં. { $order } નહીં થઈ શકે: { $reason }.
order-rejected-plain = માફ કરજો, { $shop } થી ઓર્ડર નં. { $order } નહીં થઈ શકે.
order-cancelled-by-shop = { $shop } એ ઓર્ડર નં. { $order } કેન્સલ કર્યો છે. { $reason }
order-cancelled-by-you = ઓર્ડર નં. { $order } કેન્સલ થઈ ગયો.
order-waiting = ⏳ ઓર્ડર નં. { $order } માટે { $shop } નો જવાબ હજી નથી આવ્યો. દુકાનને યાદ કરાવ્યું છે. તમે રાહ જોઈ શકો અથવા કેન્સલ કરી શકો; પૈસા કપાયા નથી.
order-paid-word = ✅ ઓર્ડર નં. { $order } ના { $amount } મળી ગયા. સામાન પેક થાય છે.
order-pending-payment = ઓર્ડર નં. { $order } નું પેમેન્ટ બેંક હજી ચેક કરે છે. ફરીથી પેમેન્ટ ન કરતા.
order-out-paid = 🛵 ઓર્ડર નં. { $order } નીકળી ગયો છે. { $amount } મળી ગયા ✅
    દરવાજે આ કોડ કહેજો: *{ $code }*
order-out-cash = 🛵 ઓર્ડર નં. { $order } નીકળી ગયો છે. કેશ આપવાની: *{ $amount }*
    દરવાજે આ કોડ કહેજો: *{ $code }*
order-out-khata = 🛵 ઓર્ડર નં. { $order } નીકળી ગયો છે. { $amount } ખાતામાં લખ્યા, કુલ બાકી { $balance }.
    દરવાજે આ કોડ કહેજો: *{ $code }*
order-out-split = 🛵 ઓર્ડર નં. { $order } નીકળી ગયો છે. { $parts }
    દરવાજે આ કોડ કહેજો: *{ $code }*
order-ready = 🏪 ઓર્ડર નં. { $order } { $shop } પર તૈયાર છે. { $due }
    દુકાને આ કોડ કહેજો: *{ $code }*
order-ready-paid = { $amount } મળી ગયા ✅
order-ready-cash = આપવાના: *{ $amount }*
order-ready-khata = { $amount } ખાતામાં લખ્યા.
order-delivered = 🙏 ઓર્ડર નં. { $order } પહોંચી ગયો. આભાર!
change-owed = 💰 તમારા { $amount } છૂટા બાકી છે; આવતા ઓર્ડરમાં ઓછા થશે.
order-brought-back = ઓર્ડર નં. { $order } દુકાને પાછો આવ્યો. { $reason }
order-line-out = { $what } — આજે ખલાસ. ઓર્ડર નં. { $order } એના વગર આવશે; હવે કુલ *{ $total }*.
order-swap = { $gone } — આજે ખલાસ. એની જગ્યાએ { $offer } ({ $price }) મોકલીએ?
    તો કુલ *{ $total }* થશે (અત્યારે { $now }).
order-swap-yes = 👍 { $offer } મોકલીએ છીએ. કુલ *{ $total }*.
order-swap-no = સારું, એના વગર મોકલીએ છીએ. કુલ *{ $total }*.
order-added = ✅ ઓર્ડર નં. { $order } માં ઉમેર્યું: { $what }. હવે કુલ *{ $total }*.
order-add-asked = 📨 ઓર્ડર નં. { $order } માં આ પણ ઉમેરવા { $shop } ને પૂછ્યું છે: { $what }. જવાબ અહીં જ આવશે.
order-add-no = { $what } આ વખતે સાથે નહીં આવી શકે. ઓર્ડર નં. { $order } *{ $total }* નો જ રહેશે. છતાં જોઈતું હોય તો નવા ઓર્ડરમાં લખો.
order-less = ✅ ઓર્ડર નં. { $order } માંથી કાઢી નાખ્યું: { $what }. હવે કુલ *{ $total }*.
order-less-ask = { $what } કાઢીએ તો ઓર્ડર નં. { $order } ની ડિલિવરીના { $fee } લાગશે; કુલ *{ $total }* થશે. કાઢી નાખીએ?
order-less-late = દુકાને ઓર્ડર નં. { $order } લઈ લીધો છે, એટલે { $what } હવે દુકાન જ બદલી શકે. દુકાનને જણાવી દીધું છે.
order-status-line = ઓર્ડર નં. { $order }: { $state }, કુલ { $total }
order-none = તમારો કોઈ ઓર્ડર બાકી નથી.
order-cancel-ask = ઓર્ડર નં. { $order } ({ $total }) કેન્સલ કરી દઈએ?
state-placed = દુકાનના જવાબની રાહ
state-accepted = દુકાને લઈ લીધો
state-accepted-unpaid = દુકાને લઈ લીધો, પેમેન્ટ બાકી
state-packed = પેક થઈ ગયો
state-out = રસ્તામાં છે
state-ready = દુકાને તૈયાર છે
state-delivered = પહોંચી ગયો
state-returned = પાછો આવ્યો
state-rejected = દુકાનથી ન થયો
state-cancelled = કેન્સલ થયો
refund-owed = ↩️ ઓર્ડર નં. { $order } ના { $amount } જેમ આવ્યા હતા એમ જ તમને પાછા જશે. બેંકના 5 કામકાજના દિવસ સુધી લાગી શકે.
order-taken-again = ✅ ઓર્ડર નં. { $order } ના તમારા { $amount } રદ થયા પછી આવ્યા. { $shop } પાસે બધું છે અને ઓર્ડર ફરી લઈ લીધો છે. ન જોઈએ તો રદ કરો, પૈસા પાછા જશે.
refund-made = ↩️ ઓર્ડર નં. { $order } ના { $amount } પાછા આપી દીધા છે.
payment-unexpected = ઓર્ડર નં. { $order } માટે { $amount } આવ્યા, પણ હિસાબ મળતો નથી. પૈસા સલામત છે; દુકાન જોઈ રહી છે.
payment-claim = આભાર. બેંકમાં જોઈએ છીએ; સ્ક્રીનશોટ મોકલવાની જરૂર નથી. પૈસા આવશે એટલે તરત જણાવીશું.
payment-claim-shop = આભાર. દુકાન પોતાની બેંકમાં જુએ છે; સ્ક્રીનશોટ મોકલવાની જરૂર નથી. પૈસા આવશે એટલે તરત જણાવીશું.
payment-not-seen = ઓર્ડર નં. { $order } ના { $amount } દુકાનને હજી દેખાયા નથી. તમારા ખાતામાંથી કપાયા હોય તો એપમાં દેખાતો 12 આંકડાનો UPI નંબર લખો; પેમેન્ટ અટક્યું હોય તો પૈસા આપમેળે પાછા આવે છે.
payment-nothing-due = અત્યારે કંઈ આપવાનું બાકી નથી.
button-wait = રાહ જોઈશ
button-cancel-order = ઓર્ડર કેન્સલ
button-keep-order = કેન્સલ નથી કરવો
wait-thanks = આભાર. જવાબ આવશે એટલે જણાવીશું.
pay-changed = ઓર્ડર નં. { $order }: { $pay }. કુલ { $total }.

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *કુલ { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = બિલ હજી બન્યું નથી; સામાન દુકાનેથી નીકળે ત્યારે બને છે.
bill-caption = 🧾 બિલ { $number }, { $total }
bill-tax-invoice = ટેક્સ ઇન્વૉઇસ
bill-of-supply = બિલ ઓફ સપ્લાય
bill-plain = બિલ
bill-paid-upi = UPI થી મળ્યા
bill-paid-cash = કેશ મળ્યા
bill-paid-khata = ખાતામાં
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = બિલ નં.
bill-date = તારીખ
bill-customer = ગ્રાહક
bill-item = વસ્તુ
bill-quantity = કેટલું
bill-rate = ભાવ
bill-amount = રકમ
bill-subtotal = સામાનનો સરવાળો
bill-delivery = ડિલિવરી
bill-rounding = રાઉન્ડ ઓફ
bill-tax-total = આમાં સામેલ ટેક્સ
bill-taxable = ટેક્સ લાગુ રકમ
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = કુલ
bill-thanks = આભાર. ફરી આવજો!

## Answers
answer-hours = { $shop }: { $opens } થી { $closes } વાગ્યા સુધી.
answer-hours-now-open = અત્યારે દુકાન ખુલ્લી છે.
answer-hours-now-closed = અત્યારે દુકાન બંધ છે.
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } / { $per }
answer-out = { $what }: આજે ખલાસ
answer-unsold = અમારે ત્યાં નથી મળતું: { $what }
answer-have = હા, છે: { $what }
answer-help = જેમ બોલો છો એમ જ લિસ્ટ લખો; ભાવ અને ટોટલ અહીં જ દેખાશે. બદલવું હોય તો લખો (“ખાંડ 3 કિલો”, “મેગી કાઢી નાખો”), “ટોટલ કેટલું?” પૂછો, અને થઈ જાય એટલે “ઓર્ડર કરી દો” લખો. “ઓર્ડર ક્યાં છે”, “ઓર્ડર કેન્સલ”, “બિલ મોકલો”, “મારું ખાતું” પણ ચાલશે. દુકાનદાર સાથે વાત કરવી હોય તો “દુકાનદાર સાથે વાત કરવી છે” લખો.
answer-delivery-time = દુકાન ઓર્ડર લે પછી હોમ ડિલિવરીમાં લગભગ { $minutes } મિનિટ લાગે છે. ચાર્જ { $fee }; { $free } થી ફ્રી.
answer-comes-within = હોમ ડિલિવરીમાં સામાન્ય રીતે લગભગ { $minutes } મિનિટ લાગે છે.
answer-khata = { $shop } માં તમારા ખાતામાં બાકી: *{ $balance }*. લિમિટ { $limit }.
answer-khata-none = { $shop } માં તમારું ખાતું નથી. દુકાનદારને કહીને ખોલાવી શકો.
answer-human = દુકાનદારને ખબર આપી દીધી છે. જવાબ અહીં જ મળશે.
answer-complaint = માફ કરજો. દુકાનદારને જણાવી દીધું છે; જવાબ અહીં જ મળશે.
answer-stopped = હવે { $shop } તરફથી કોઈ મેસેજ નહીં આવે. ફરી જોઈતા હોય તો “સ્ટાર્ટ” લખો.
answer-started = તમને ફરી મળીને આનંદ થયો 🙏
answer-thanks = 🙏 આભાર!
answer-small-talk = 🙏 અહીં { $shop } નો ઓર્ડર લેવાય છે. જે જોઈએ તે લખો.
answer-go-on = જી, બોલો 🙏 જે જોઈએ તે લખી દો.
answer-off-topic = અહીં ફક્ત દુકાનના સામાન અને તમારા ઓર્ડરની વાત થઈ શકે. જે જોઈએ તે લખો.
answer-language = હવેથી ગુજરાતીમાં જવાબ મળશે.
answer-catalogue = કરિયાણું, શાકભાજી, દૂધ-દહીં, નાસ્તો, સાબુ, બધું મળે છે. નામ લખીને પૂછો, જેમ કે “ખાંડનો ભાવ?”.
answer-voice = વૉઇસ મેસેજ અહીં હજી સાંભળી શકાતો નથી. લિસ્ટ લખીને મોકલો; તમારો મેસેજ દુકાનદાર પાસે છે.
answer-image = ફોટો અહીં હજી વાંચી શકાતો નથી. લિસ્ટ લખીને મોકલો.
answer-file = આ અહીં હજી ખૂલતું નથી. લખીને મોકલો.
answer-unsupported = આ વંચાયું નહીં. નવા મેસેજમાં લખીને મોકલો.
answer-paid-how = દુકાન ઓર્ડર લેશે એટલે પેમેન્ટનો મેસેજ અહીં આવશે.
answer-nothing-open = અત્યારે પાકું કરવા જેવું કંઈ નથી. જે જોઈએ તે લખો.
answer-no-repeat = તમારો પહેલાનો કોઈ ઓર્ડર મળ્યો નહીં. જે જોઈએ તે લખો.
answer-bad-quantity = { $what }: કેટલું જોઈએ, ઝીરોથી મોટો આંકડો લખો.
answer-too-long =
    { $count ->
        [one] લિસ્ટ એક મેસેજ માટે બહુ લાંબું છે. પહેલી { $count } લાઇન લીધી છે.
       *[other] લિસ્ટ એક મેસેજ માટે બહુ લાંબું છે. પહેલી { $count } લાઇન લીધી છે.
    }

## Refusals
refused-basket-empty = તમારા લિસ્ટમાં કંઈ નથી. જે જોઈએ તે લખો.
refused-too-many-lines = એક ઓર્ડરમાં વધુમાં વધુ { $limit } વસ્તુ લઈ શકાય.
refused-below-minimum = હોમ ડિલિવરી { $minimum } થી શરૂ થાય છે; તમારો સામાન { $subtotal } નો થયો. બીજું કંઈક ઉમેરો, અથવા દુકાનેથી લઈ જાઓ.
refused-out-of-area = હોમ ડિલિવરી માટે તમારી જગ્યા બહુ દૂર છે. દુકાનેથી લઈ જઈ શકો.
refused-address-needed = 🏠 સામાન ક્યાં પહોંચાડીએ? લોકેશન મોકલો અથવા સરનામું લખો.
refused-shop-not-accepting = { $shop } માં અત્યારે ઓર્ડર લેવાતા નથી.
refused-not-sold-in-chat = ફક્ત દુકાને મળશે: { $what }
refused-not-available = { $what } — આજે નથી. લિસ્ટમાંથી કાઢી નાખ્યું.
refused-not-enough-stock = { $what }: ફક્ત { $left } બાકી છે.
refused-wrong-unit = આ માપમાં નથી મળતું: { $what }
refused-bad-quantity = કેટલું જોઈએ, ઝીરોથી મોટો આંકડો લખો.
refused-bad-price = આ ભાવ બરાબર નથી લાગતો.
refused-above-mrp = ભાવ MRP { $mrp } થી વધારે ન રાખી શકાય.
refused-no-such-listing = દુકાનમાં આવી વસ્તુ નથી.
refused-no-such-order = આવો કોઈ ઓર્ડર નથી.
refused-no-such-line = ઓર્ડરમાં આ વસ્તુ નથી.
refused-no-such-customer = આ નામનું કોઈ મળ્યું નહીં.
refused-not-now = ઓર્ડર નં. { $order }: હવે આ નહીં થઈ શકે ({ $state }).
refused-pay-by-not-offered = દુકાનમાં આ રીતે પેમેન્ટ લેવાતું નથી.
refused-khata-not-allowed = દુકાનમાં તમારું ખાતું ખુલ્લું નથી. UPI કે કેશથી પેમેન્ટ કરો.
refused-khata-limit = ખાતું: લિમિટ { $limit }, બાકી { $balance }; હજી { $left } ચાલશે. આ ઓર્ડરનું પેમેન્ટ UPI કે કેશથી કરો.
refused-wrong-code = આ કોડ બરાબર નથી. ગ્રાહકને ફરી પૂછો.
refused-not-paid-yet = ઓર્ડર નં. { $order } નું પેમેન્ટ હજી નથી આવ્યું.
refused-already-paid = ઓર્ડર નં. { $order } નું પેમેન્ટ થઈ ગયું છે.
refused-swap-unanswered = બદલાની વસ્તુ માટે ગ્રાહકનો જવાબ હજી નથી આવ્યો.
refused-would-cost-more = ટોટલ હવે *{ $total }* થયું છે. એક વાર જોઈને ફરી હા કહો.
refused-not-yours = આ તમારા નંબરથી નહીં થઈ શકે.
refused-nothing-left = ઓર્ડરમાં કંઈ બચશે જ નહીં. આખા ઓર્ડરની ના પાડો અથવા કેન્સલ કરો.
refused-too-much = આ બહુ વધારે છે.
refused-utr-used = આ UPI રેફરન્સ નંબર પહેલેથી ગણાઈ ગયો છે (ઓર્ડર નં. { $order }).
refused-bad-utr = UPI રેફરન્સ નંબર (UTR) 12 આંકડાનો હોય છે. એક વાર ફરી જોઈ લો.
refused-utr-needed = ઓર્ડર નં. { $order } નું એક પેમેન્ટ પહેલેથી લખેલું છે. બીજું હોય તો એનો UPI રેફરન્સ નંબર (UTR) મોકલો.
refused-shares-differ = બધા ભાગ મળીને { $total } થવા જોઈએ.
refused-too-little-cash = ઓર્ડર નં. { $order } ના { $due } કેશ લેવાના છે.
refused-no-such-exception = આ પહેલેથી પતી ગયું છે.
refused-remedy-not-possible = આ પૈસા સાથે હવે એ નહીં થઈ શકે.

## To the shopkeeper
shop-khata-limit-set = { $name }: ખાતાની લિમિટ { $limit }, બાકી { $balance }.
shop-khata-list = 📒 *ખાતું — કુલ બાકી { $total }*
shop-khata-nobody = કોઈના ખાતામાં કંઈ બાકી નથી.
shop-khata-whose = કોનું ખાતું? નામ પણ લખો, જેમ કે “શર્મા 250 ઉધાર”.
shop-khata-over = { $name }: ખાતાની લિમિટ { $limit }, બાકી { $balance }. વધારવી હોય તો “{ $name } લિમિટ 2000” લખો.
shop-new-order = 🔔 *નવો ઓર્ડર નં. { $order }* — { $name }
shop-added = ➕ *ઓર્ડર નં. { $order }* — { $name } એ ઉમેર્યું: { $what }. હવે આખો ઓર્ડર:
shop-less = ➖ *ઓર્ડર નં. { $order }* — { $name } ને હવે નથી જોઈતું: { $what }.
shop-add-ask = ➕ { $name } ને ઓર્ડર નં. { $order } માં આ પણ જોઈએ છે: { $what }. કુલ *{ $total }* થશે. સાથે મોકલી શકશો?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 દુકાનેથી લઈ જશે
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ ઓર્ડર નં. { $order } ({ $total }) 3 મિનિટથી રાહ જુએ છે. જવાબ આપો.
shop-pack-paid = 💰 *{ $total } મળી ગયા* — ઓર્ડર નં. { $order }. પેક કરો:
shop-pack-cash = 📦 ઓર્ડર નં. { $order } — પેક કરો; કેશ લેવાની *{ $total }*:
shop-pack-khata = 📦 ઓર્ડર નં. { $order } — પેક કરો; *{ $total }* ખાતામાં:
shop-pack-split = 📦 ઓર્ડર નં. { $order } — પેક કરો ({ $parts }):
shop-await-upi = ⏳ ઓર્ડર નં. { $order }: { $name } તરફથી UPI થી *{ $total }* આવવાના છે. બેંકનો મેસેજ આવે એટલે ટૅપ કરો, અથવા એ મેસેજ અહીં પેસ્ટ કરો.
shop-claimed = 💬 { $name } કહે છે: ઓર્ડર નં. { $order } ના *{ $total }* મોકલી દીધા. તમારા ખાતામાં આવ્યા?
shop-claimed-utr = UPI { $utr }
shop-changed = ઓર્ડર નં. { $order } હવે { $total } નો છે.
shop-rejected = ઓર્ડર નં. { $order } ની ના પાડી; ગ્રાહકને જણાવી દીધું છે.
shop-cancelled = ઓર્ડર નં. { $order } ગ્રાહકે કેન્સલ કર્યો.
shop-cancelled-by-you = ઓર્ડર નં. { $order } કેન્સલ કર્યો; ગ્રાહકને જણાવી દીધું છે.
shop-reject-why = ઓર્ડર નં. { $order } કેમ નહીં થઈ શકે?
shop-which-gone = ઓર્ડર નં. { $order } માં કઈ વસ્તુ નથી?
shop-sold-out = { $what } — ખલાસ લખી દીધું.
shop-back = { $what } — ફરી ચાલુ.
shop-price-sure = { $what }: { $old } → { $new }. બરાબર છે?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = ઓર્ડર નં. { $order }: { $name } ને પૂછ્યું છે કે { $offer } ચાલશે કે નહીં.
shop-line-out = ઓર્ડર નં. { $order }: { $what } કાઢી નાખ્યું, કુલ { $total }. ગ્રાહકને જણાવી દીધું છે.
shop-swap-yes = { $name } ને ચાલશે: ઓર્ડર નં. { $order } માં { $offer }. કુલ { $total }.
shop-swap-no = { $name } ને બદલાની વસ્તુ નથી જોઈતી. ઓર્ડર નં. { $order }: કુલ { $total }.
shop-job = 🛵 *ઓર્ડર નં. { $order }* — { $name }
    { $address }
shop-job-collect = કેશ લેવાની: *{ $amount }*
shop-job-paid = પેમેન્ટ થઈ ગયું છે; કંઈ લેવાનું નથી.
shop-job-khata = ખાતામાં છે; કંઈ લેવાનું નથી.
shop-job-code = દરવાજે 4 આંકડાનો કોડ પૂછો અને અહીં મોકલો: “{ $order } કોડ”.
shop-map = 📍 { $url }
shop-delivered = ✅ ઓર્ડર નં. { $order } પહોંચી ગયો.
shop-delivered-cash = ✅ ઓર્ડર નં. { $order } પહોંચી ગયો, { $amount } કેશ મળ્યા.
shop-change-owed = { $name } ના { $amount } છૂટા આપવાના બાકી.
shop-float-given = 🛵 { $name } ને છૂટા માટે { $amount } આપ્યા. હવે એમની પાસે { $balance }.
shop-cash-in = 💵 { $name } એ { $amount } જમા કર્યા. હવે એમની પાસે { $balance }.
shop-cash-short = ⚠️ { $amount } ઓછા છે.
shop-cash-over = હિસાબ કરતાં { $amount } વધારે છે.
shop-brought-back = ઓર્ડર નં. { $order } દુકાને પાછો આવ્યો.
shop-orders-head = *ચાલુ ઓર્ડર*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = અત્યારે કોઈ ઓર્ડર બાકી નથી.
shop-khata-given = { $name }: { $amount } ખાતામાં લખ્યા. કુલ બાકી { $balance }.
shop-khata-repaid = { $name }: { $amount } જમા કર્યા. કુલ બાકી { $balance }.
shop-opened = દુકાનમાં ઓર્ડર ચાલુ છે.
shop-closed = દુકાનમાં ઓર્ડર અત્યારે બંધ છે.
shop-which-person = કયા ગ્રાહક?
shop-no-person = “{ $name }” નામનું કોઈ મળ્યું નહીં. ઓર્ડરમાં જેવું નામ આવે છે એવું લખો.
shop-which-item = કઈ વસ્તુ?
shop-which-order = કયો ઓર્ડર?
shop-help = આમ લખી શકો: “આજના ઓર્ડર”, “ઓર્ડર 12 હા”, “12 નીકળી ગયો”, “મેગી ખલાસ”, “ખાંડ 44”, “શર્મા 250 ઉધાર”, “દુકાન બંધ”. દરવાજે: ઓર્ડર નંબર અને ગ્રાહકનો કોડ.
shop-message = 💬 { $name } ને તમારી સાથે વાત કરવી છે: “{ $text }”
shop-unexpected = ⚠️ ઓર્ડર નં. { $order } માટે { $amount } આવ્યા, પણ હિસાબ મળતો નથી ({ $why }). હિસાબમાં અલગ રાખ્યા છે.
shop-exception = ⚠️ { $amount }, ઓર્ડર નં. { $order }: { $why }. શું કરવું છે?
shop-exception-stray = ⚠️ { $amount } આવ્યા ({ $reference }): { $why }. શું કરવું છે?
shop-late-money = 💰 ઓર્ડર નં. { $order } રદ થયા પછી { $amount } આવ્યા. સામાન હજી છે. ઓર્ડર ફરી લેવો છે? { $until } એ પૈસા આપમેળે પાછા જશે.
shop-disputed = ⚠️ ગ્રાહકની બેંક { $amount } પાછા માગે છે ({ $about }). આ ડિસ્પ્યૂટ છે: હજી કંઈ ગયું નથી.
shop-dispute-waits = ⏰ { $amount } નો ડિસ્પ્યૂટ ({ $about }) હજી તમારા જવાબની રાહ જુએ છે.
shop-dispute-by = ગેટવેના Disputes પેજ પર *{ $by }* સુધીમાં જવાબ આપો, નહીં તો પૈસા પાછા જશે.
shop-dispute-soon = ગેટવેના Disputes પેજ પર જલદી જવાબ આપો; છેલ્લી તારીખ ત્યાં જ છે.
shop-dispute-gather = આ ભેગું કરો: બિલ { $bill }, સામાન આપ્યાનો પુરાવો ({ $when }, તેમના કોડ સાથે), અને આ ચેટ.
shop-dispute-gather-open = આ ભેગું કરો: શું અને ક્યારે ઓર્ડર થયો, ગ્રાહક સાથેની ચેટ, અને સામાનનું શું થયું.
shop-dispute-answered = તમે જવાબ આપી દીધો છે; બેંક જોઈ રહી છે.
shop-dispute-won = ✅ { $amount } નો ડિસ્પ્યૂટ ({ $about }) પૂરો થયો: પૈસા તમારા જ રહ્યા.
shop-bank-which = 💰 { $amount } આવ્યા. કયા ઓર્ડરના?
shop-bank-none = UPI થી { $amount } નો કોઈ ઓર્ડર બાકી નથી.
why-wrong-amount = રકમ અલગ છે
why-too-little = રકમ ઓર્ડરથી ઓછી છે
why-currency = પૈસા રૂપિયામાં નથી
why-paid-twice = બે વાર પેમેન્ટ થયું
why-paid-after-close = ઓર્ડર પહેલાં જ બંધ થઈ ગયો હતો
why-unknown-reference = કોઈ ઓર્ડરના નથી
why-refund-failed = પાછા આપી શકાયા નહીં
why-settlement-short = ગેટવેએ ઓછા પૈસા નાખ્યા
why-not-settled = ગેટવેએ હજી ખાતામાં નાખ્યા નથી
why-disputed = ગ્રાહકની બેંક પૈસા પાછા માગે છે; હજી કંઈ ગયું નથી
why-chargeback = ગ્રાહકની બેંકે પૈસા પાછા લીધા
shop-refund-owed = ↩️ ઓર્ડર નં. { $order } ના { $amount } ગ્રાહકને પાછા જાય છે.
shop-refund-hand = ↩️ { $name } ને UPI થી { $amount } પાછા મોકલો (ઓર્ડર નં. { $order }), પછી ટૅપ કરો.
shop-not-heard = સમજાયું નહીં. શું શું થઈ શકે તે જોવા “મદદ” લખો.
button-accept = ✅ લઈ લીધો
button-take-out = વસ્તુ નથી
button-reject = ❌ નહીં થાય
button-packed = પેક થઈ ગયો
button-out = 🛵 નીકળી ગયો
button-ready = 🏪 તૈયાર છે
button-money-came = 💰 પૈસા આવ્યા
button-money-not = હજી નથી આવ્યા
button-sent-back = ✅ પાછા મોકલ્યા
button-exc-refund = ↩️ પાછા આપો
button-take-again = ✅ ફરી લો
button-exc-apply = આ જ ઓર્ડરમાં
button-exc-khata = ખાતામાં જમા
button-exc-accept = એમ જ રહેવા દો
reason-stock = સામાન નથી
reason-closed = દુકાન બંધ છે
reason-busy = અત્યારે બહુ ભીડ છે
row-reason-stock = સામાન નથી
row-reason-closed = દુકાન બંધ છે
row-reason-busy = અત્યારે બહુ ભીડ છે
person-someone = ગ્રાહક

## Told to the customer about her khata
khata-given = { $shop }: તમારા ખાતામાં { $amount } લખ્યા. કુલ બાકી *{ $balance }*.
khata-repaid = { $shop }: તમારા ખાતામાં { $amount } જમા થયા, આભાર. કુલ બાકી *{ $balance }*.
khata-ahead = { $amount } (એડવાન્સ)

## Front desk
desk-which = નમસ્તે 🙏 કઈ દુકાનને લખવું છે?
desk-none = આ દુકાન મળી નહીં. તમારી દુકાનની લિંક ફરી ખોલો.

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = ઓર્ડર નં. { $order } ચાલુ છે, એના મેસેજ પણ નહીં આવે. ફક્ત આ ઓર્ડરના મેસેજ મોકલીએ?
answer-only-order = ભલે, ફક્ત ઓર્ડર નં. { $order } ના મેસેજ આવશે, બીજું કંઈ નહીં.
answer-offers-stopped = { $shop } તરફથી હવે ઓફર નહીં આવે. તમારા ઓર્ડરના મેસેજ આવતા રહેશે.
answer-stopped-others = આ નંબરની બીજી દુકાનો પણ તમને મેસેજ નહીં કરે.
answer-started-shop = હવે { $shop } તરફથી મેસેજ આવશે. આ નંબરની બીજી દુકાનો જેમ છે તેમ જ રહેશે.
button-only-order = ફક્ત આ ઓર્ડર
shop-stopped = { $name } ને હવે મેસેજ નથી જોઈતા, અને ઓર્ડર નં. { $order } ચાલુ છે. ફોન કરી લો.
answer-edited = મેસેજમાં શું બદલ્યું તે અહીં દેખાતું નથી. તમારી ટોપલી નીચે પ્રમાણે જ છે; ફેરફાર નવા મેસેજમાં લખો.
answer-deleted = એક મેસેજ પાછો ખેંચ્યો, પણ કયો તે દેખાતું નથી. તમારી ટોપલી નીચે પ્રમાણે છે; શું કાઢવું તે લખો.
edit-heard = ✏️ હવે જૂનાની જગ્યાએ તમારો બદલેલો મેસેજ ગણ્યો છે.
edit-late = ✏️ આગળનો એક મેસેજ બદલ્યો, પણ એ પછી બીજું ઉમેરાયું છે. ટોપલી નીચે પ્રમાણે જ છે; ફેરફાર નવા મેસેજમાં લખો.
edit-anew = ✏️ બદલેલો મેસેજ શેનો છે તે સમજાયું નહીં. કૃપા કરી નવા મેસેજમાં લખો.
edit-order = ઓર્ડર નં. { $order } ({ $total }) આપ્યો હતો તેમ જ છે; મેસેજ બદલવાથી કે કાઢવાથી તે બદલાતો નથી.
edit-order-how = બદલવું હોય તો બસ લખો શું ઉમેરવું કે કાઢવું, નહીં તો તેને કેન્સલ કરો.
delete-heard = 🗑️ કાઢી નાખેલા મેસેજમાં જે હતું તે પાછું લઈ લીધું.
delete-late = 🗑️ આગળનો એક મેસેજ કાઢ્યો, પણ એ પછી બીજું ઉમેરાયું છે. ટોપલી નીચે પ્રમાણે છે; શું કાઢવું તે લખો.
shop-edited = ✏️ મેસેજ બદલવાથી કે કાઢવાથી અહીં કંઈ બદલાતું નથી: જે થયું તે એમ જ છે. સુધારો નવા મેસેજમાં લખો.
shop-file = 📎 { $name } તરફથી વૉઇસ મેસેજ, ફોટો કે ફાઇલ આવી છે. ઓર્ડર બોર્ડ પર એમની ચેટમાં મળશે.
ask-phone = 📞 ઓર્ડર નં. { $order }: સામાન લાવનારને ફોન કરવો પડે તો તમારો નંબર આપશો?
answer-contact = કોન્ટેક્ટ અહીં રખાતો નથી. જે જોઈએ તે લખો.
answer-held = તમારું વોટ્સએપ નવા ફોનમાં છે, એટલે દુકાનદાર પહેલાં ખાતરી કરશે કે તમે જ છો. ત્યાં સુધી ખાતું અને જૂનું સરનામું બંધ; ઓર્ડર ચાલશે.
shop-held = ⚠️ { $name } હવે બીજા ફોનથી લખે છે. તમે ખાતરી ન કરો ત્યાં સુધી ખાતું અને જૂનું સરનામું બંધ છે. એ જ વ્યક્તિ છે?
button-same-person = હા, એ જ છે
button-other-person = ના, બીજું કોઈ
shop-held-freed = { $name }: ખાતું અને સરનામું ફરી ખુલ્લાં.
shop-held-shut = { $name }: ખાતું અને જૂનું સરનામું બંધ રહેશે. ચોપડે બાકી: { $balance }.
shop-paused = 🤫 { $name } લખે છે: “{ $text }”. તમે પોતે વાત કરો છો, એટલે { $until } સુધી હું ચૂપ છું. બટનના ઓર્ડર આવતા રહેશે.
button-bot-on = બોટ ચાલુ
shop-resumed = { $name } ને હવે ફરી જવાબ આપીશ.
shop-resumed-all = બધાને હવે ફરી જવાબ આપીશ.
row-more = વધુ ▸
row-back = ◂ પાછળ
row-all = આ બધાં
row-more-text = બીજા { $count }
alert-template = ⚠️ વોટ્સએપ: મેસેજ “{ $name }” હમણાં મોકલી શકાતો નથી ({ $state }). ગ્રાહકે એક દિવસથી ન લખ્યું હોય ત્યારે એ જ જાય છે. { $where } જુઓ.
alert-quality = ⚠️ વોટ્સએપ: ઘણા લોકો તમારો નંબર બ્લોક કે રિપોર્ટ કરે છે ({ $name } { $state }). થોડા દિવસ ફક્ત જે લખે તેમને જ લખો.
alert-account = ⚠️ વોટ્સએપને તમારા એકાઉન્ટ સામે વાંધો છે: { $name } { $state }. { $where } જુઓ.
alert-payments = ⚠️ ચેટમાં પેમેન્ટ: “{ $name }” જોડાયેલું નથી ({ $state }). ગ્રાહક ત્યાં પેમેન્ટ નહીં કરી શકે. { $where } જુઓ.
alert-limit = વોટ્સએપ: { $name } { $state }
alert-unreachable = 📵 ઓર્ડર નં. { $state } માટે { $name } ને વોટ્સએપ પર મેસેજ પહોંચ્યો નથી. ફોન કરી લો.
answer-catalogue-open = દુકાનનો બધો સામાન અહીં છે. જુઓ, કાર્ટ ભરો અને મોકલો; આજનો ભાવ જવાબમાં આવશે.
products-more = 👇 બીજી { $count }, નીચેની યાદીમાં
products-others = બીજું
poster-words = પોસ્ટર, ક્યુઆર, ક્યૂઆર, ક્યુઆર કોડ, qr કોડ
poster-caption = તમારી દુકાનનું પોસ્ટર. છપાવીને લગાવો: કોડ સ્કેન કરતાં જ ગ્રાહક { $shop } ને લખી શકશે.

## The pay page, and who is paid
paypage-title = { $shop } ને પૈસા આપો
paypage-order = ઓર્ડર નં. { $order }
paypage-any-app = કોઈ પણ UPI એપથી આપો
paypage-payee = પૈસા કોને જશે
paypage-check-name = પૈસા આપતા પહેલાં એપમાં આ જ નામ છે એ જોઈ લો.
paypage-scan = અથવા બીજા ફોનની UPI એપથી આ કોડ સ્કેન કરો
paypage-scan-limit = { $limit } થી ઉપર એપ આ કોડનો સેવ કરેલો ફોટો લેતી નથી. બટન દબાવો, અથવા આ સ્ક્રીન પરથી જ સ્કેન કરો.
paypage-after = પૈસા આપ્યા પછી ચેટ પર આવો અને એપમાં દેખાતો 12 આંકડાનો UPI નંબર મોકલો. દુકાન પોતાની બેંકમાં જોઈને ત્યાં જ જણાવશે.
paypage-back = ચેટ પર પાછા
paypage-paid = પૈસા મળી ગયા. આભાર 🙏
paypage-paid-text = { $shop } ને ઓર્ડર નં. { $order } ના { $amount } મળી ગયા છે.
paypage-checking = તમારું પેમેન્ટ જોઈએ છીએ …
paypage-checking-text = આ પેજ જાતે ફરી જોશે. ખાતામાંથી પૈસા કપાયા હોય તો સલામત છે: ફરી ન આપો.
paypage-claimed = દુકાન પોતાની બેંકમાં જુએ છે
paypage-claimed-text = { $amount } દેખાય એટલે તરત ચેટમાં જણાવીશું. ફરી ન આપો.
paypage-nothing = અહીં કંઈ આપવાનું નથી
paypage-closed-text = ઓર્ડર નં. { $order } બંધ થઈ ગયો છે. છતાં પૈસા આપ્યા હોય તો પાછા આવશે.
paypage-other-way = ઓર્ડર નં. { $order } હવે બીજી રીતે આપવાનો છે. ચેટમાં લખ્યું છે.
paypage-newer = રકમ બદલાઈ ગઈ છે
paypage-newer-text = ઓર્ડર નં. { $order } માટે હવે { $amount } આપો.
paypage-pay = { $amount } આપો
paypage-in-chat = ઓર્ડર નં. { $order } નું પેમેન્ટ ચેટમાં જ છે. ત્યાં જ આપશો.
paypage-silent = પેમેન્ટ કંપની અત્યારે જવાબ નથી આપતી
paypage-silent-text = તમારા પૈસા કપાયા નથી. એક મિનિટ પછી ફરી પ્રયત્ન કરો, અથવા દુકાનને કેશ આપો.
paypage-again = ફરી પ્રયત્ન કરો
paypage-not-yet = પેમેન્ટની ખબર હજી નથી આવી
paypage-not-yet-text = ખાતામાંથી પૈસા કપાયા હોય તો ચેટમાં મેસેજની રાહ જુઓ. ન કપાયા હોય તો હવે આપો.
payee-changing = ⚠️ { $when } થી તમારા ગ્રાહકો { $payee } પર પૈસા આપશે. ત્યાં સુધી પહેલાંની જેમ જ. આ તમે ન કર્યું હોય તો હમણાં જ જૂનું જ રાખો.
payee-kept = ગ્રાહકો પહેલાંની જેમ જ પૈસા આપશે. ફેરફાર રોકી દીધો.
shop-no-receipts = 🔎 { $day }: આજે UPI થી કોઈ પેમેન્ટ આવ્યું નથી. છેલ્લા ચાર અઠવાડિયામાં આ જ વારે { $usual } આવ્યાં હતાં. કદાચ ઘરાકી ઓછી હશે; તોય કાઉન્ટરનો કોડ જોઈ લો.
shop-scan-ask = 🔎 સુપ્રભાત. કાઉન્ટર પરનો કોડ તમારો જ છે ને, એક વાર જોઈ લો.
shop-scan-how = તમારા ફોનથી સ્કૅન કરો: તમારું જ નામ આવે છે? શંકા હોય તો કોડમાં જે લખ્યું છે (upi://pay…) કે એનું UPI સરનામું અહીં પેસ્ટ કરો.
shop-code-ours = ✅ આ કોડ તમારો જ છે: પૈસા { $payee } પર આવે છે.
shop-code-other = 🚨 આ કોડ તમારો નથી: પૈસા { $payee } પર જાય છે, તમારું સરનામું { $vpa } છે. એને હમણાં જ કાઉન્ટર પરથી હટાવો, પુરાવા તરીકે રાખો, અને બેંક કે 1930 પર ફોન કરો.
shop-code-unknown = આ કોડથી પૈસા { $payee } ને જાય છે. તમારી દુકાનનું UPI સરનામું મારી પાસે નથી: આ તમે જ છો?
button-keep-payee = જૂનું જ રાખો
button-stop-watch = ફરી ન કહેશો

## What WhatsApp offers to tap before the first word, and its commands
ice-order = સામાન મંગાવવો છે
ice-again = ગયા વખત જેવું જ મોકલો
ice-hours = દુકાન ક્યારે ખુલે છે?
ice-where = મારો ઓર્ડર ક્યાં છે?
command-order = સામાન મંગાવો
command-bill = છેલ્લું બિલ
command-khata = મારું ખાતું
command-stop = મેસેજ બંધ કરો

## Memory: usuals and nicknames
memory-head = 🧠 *{ $shop }* ને તમારા વિશે આ યાદ છે:
memory-usuals = તમે મોટે ભાગે લો છો: { $what }
memory-address = 📍 { $address }
memory-pay = તમે મોટે ભાગે આમ ચૂકવો છો: { $pay }
memory-nothing = તમારા વિશે હજી કંઈ યાદ રાખ્યું નથી.
memory-books = બિલ અને ખાતું દુકાનના ચોપડામાં રહે જ છે.
memory-forgot = ભુલાવી દીધું: તમારો રોજનો સામાન, સરનામું અને પેમેન્ટની રીત.
memory-forgot-goods = ભુલાવી દીધું: તમારો રોજનો સામાન. સરનામું રાખ્યું છે.
memory-no-usual = રોજનું એવું હજી કંઈ નથી; જે જોઈએ તે લખો.
button-forget-goods = સામાન ભૂલી જાઓ
button-forget-all = બધું ભૂલી જાઓ
button-keep = રહેવા દો
answer-help-memory = “મારા વિશે શું યાદ છે” લખો તો શું યાદ રાખ્યું છે તે દેખાશે; “મને ભૂલી જાઓ” થી ભૂંસાઈ જશે.
shop-help-names = પોતાનાં નામ: “લાલ પેકેટ એટલે Red Label 250 ગ્રામ”; “હુલામણા નામ” લખો તો બધાં દેખાશે.
nick-ask = “{ $words }” એટલે { $what }: યાદ રાખું?
nick-heard = “{ $words }” એટલે { $what } ગણ્યું.
nick-learnt = ✅ હવેથી “{ $words }” એટલે { $what }.
nick-forgot = “{ $words }” ભુલાવી દીધું; હવે એ { $what } નથી.
nick-none = હજી કોઈ હુલામણું નામ નથી. આમ શીખવો: “લાલ પેકેટ એટલે Red Label 250 ગ્રામ”.
nick-head = 🏷️ તમારી દુકાનનાં પોતાનાં નામ:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (ગ્રાહકો પાસેથી શીખ્યું)
nick-taken = “{ $words }” નો અહીં પહેલેથી બીજો અર્થ છે, એટલે એ નામ નહીં ચાલે.
nick-which = “{ $words }” એટલે કયું?
menu-forget = ભૂલવું હોય તો
refused-bad-nickname = “{ $words }” હુલામણું નામ ન બની શકે: બે-ત્રણ શબ્દ સારા.
refused-no-such-nickname = “{ $words }” એવું કોઈ હુલામણું નામ નથી.
