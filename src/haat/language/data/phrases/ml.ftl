# മലയാളം. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } ഗ്രാം
unit-kg = { $n } കിലോ
unit-ml = { $n } മില്ലി
unit-l = { $n } ലിറ്റർ
clock-morning = രാവിലെ { $t } മണി
clock-afternoon = ഉച്ചയ്ക്ക് { $t } മണി
clock-evening = വൈകിട്ട് { $t } മണി
clock-night = രാത്രി { $t } മണി
list-and = { $start }, { $last }
of-pack = { $name } { $pack }
pack-of = { $n } എണ്ണത്തിന്റെ പാക്ക്
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = മലയാളം

## Greeting
greet-new = നമസ്കാരം 🙏 ഇത് *{ $shop }*. കട { $opens } മുതൽ { $closes } വരെ തുറന്നിരിക്കും.
    കടയിൽ പറയുന്നതുപോലെ തന്നെ ലിസ്റ്റ് ഇവിടെ എഴുതൂ: “2 കിലോ പഞ്ചസാര, 500 ഗ്രാം പരിപ്പ്, 20 രൂപയ്ക്ക് മല്ലിയില”.
    വീട്ടിൽ എത്തിക്കാൻ ലൊക്കേഷൻ അയക്കൂ, അല്ലെങ്കിൽ അഡ്രസ് ഒരു തവണ എഴുതൂ.
greet-again = നമസ്കാരം { $name } 🙏 ഇത് *{ $shop }*. എന്തൊക്കെ അയക്കണം?
greet-line = നമസ്കാരം 🙏 ഇത് *{ $shop }*.
button-same-again = കഴിഞ്ഞ തവണത്തേത്

## Basket
basket-head = 🛒 *നിങ്ങളുടെ ലിസ്റ്റ്*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … ഇനി { $count } സാധനം കൂടി
       *[other] … ഇനി { $count } സാധനങ്ങൾ കൂടി
    }
basket-fee = ഡെലിവറി { $fee }
basket-free = ഡെലിവറി ഫ്രീ
join-fee = ഡെലിവറി { $fee }, ഒരു തവണ മാത്രം
join-total = ഓർഡർ നം. { $order }: അപ്പോൾ ആകെ *{ $total }* (ഇപ്പോൾ { $was })
join-ask = ഇത് ഓർഡർ നം. { $order }-ൽ ചേർക്കട്ടെ?
join-ask-shop = { $shop } ഓർഡർ നം. { $order } എടുത്തു കഴിഞ്ഞു. ഇതും കൂടെ വരുമോ എന്ന് ചോദിക്കട്ടെ?
basket-rounding = റൗണ്ട് ഓഫ് { $amount }
basket-total = *ആകെ { $total }*
basket-empty = ലിസ്റ്റിൽ ഇതുവരെ ഒന്നുമില്ല. വേണ്ടത് എഴുതൂ.
basket-cleared = ലിസ്റ്റ് കാലിയാക്കി.
basket-missing = ⚠️ ഇന്ന് ഇല്ല: { $what }
basket-unsold = ഇത് ഇവിടെ കിട്ടില്ല: { $what }. കടയിൽ അറിയിച്ചിട്ടുണ്ട്.
basket-undone = അവസാനത്തെ മാറ്റം ഒഴിവാക്കി.
basket-nothing-to-undo = തിരിച്ചെടുക്കാൻ ഒന്നുമില്ല.
basket-not-understood = ഇത് മനസ്സിലായില്ല: “{ $text }”
basket-counter-only = ചാറ്റിൽ അല്ല, കടയിൽ വന്നാലേ കിട്ടൂ: { $what }
basket-dropped = ഒഴിവാക്കി: { $what }
basket-otherwise = { $what } ഇല്ലെങ്കിൽ: { $wish }
basket-minimum = ഹോം ഡെലിവറി { $minimum } മുതലാണ്. എന്തെങ്കിലും കൂടി ചേർക്കൂ, അല്ലെങ്കിൽ കടയിൽ വന്ന് വാങ്ങൂ.
basket-not-in = ലിസ്റ്റിൽ ഇല്ല: { $what }
total-short =
    { $count ->
        [one] { $count } സാധനം, ആകെ *{ $total }*
       *[other] { $count } സാധനങ്ങൾ, ആകെ *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what } — ഇതിൽ ഏതാണ് വേണ്ടത്?
ask-how-much = ❓ { $what } — എത്ര വേണം?
ask-clear = ലിസ്റ്റ് മുഴുവൻ കാലിയാക്കട്ടെ?
ask-more =
    { $count ->
        [one] ഇതു കഴിഞ്ഞ് ഒരു കാര്യം കൂടി ചോദിക്കാനുണ്ട്.
       *[other] ഇതു കഴിഞ്ഞ് { $count } കാര്യം കൂടി ചോദിക്കാനുണ്ട്.
    }
ask-again = ഇതിൽ ഒന്ന് തിരഞ്ഞെടുക്കൂ, അല്ലെങ്കിൽ സ്വന്തം വാക്കിൽ എഴുതൂ.
ask-first = ഇതൊന്നു പറയൂ, പിന്നെ ഓർഡർ ചെയ്യാം.
menu-choose = തിരഞ്ഞെടുക്കൂ
button-skip = വേണ്ട, വിട്ടേക്കൂ
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 കടയിൽ വന്ന് വാങ്ങും
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = പേയ്മെന്റ് എങ്ങനെ? ബട്ടൺ അമർത്തിയാൽ ഓർഡർ പോകും.
split-how = ഏതിൽ എത്ര എന്ന് എഴുതൂ, ഉദാഹരണത്തിന് “200 ക്യാഷ് ബാക്കി UPI” അല്ലെങ്കിൽ “പകുതി പറ്റിൽ പകുതി ക്യാഷ്”.
split-bad = ഇതെല്ലാം കൂട്ടിയാൽ { $total } ആകുന്നില്ല. വീണ്ടും എഴുതൂ.
checkout-ask-confirm = ഓർഡർ അയക്കട്ടെ?
checkout-ask-address = 🏠 എവിടെ എത്തിക്കണം? ലൊക്കേഷൻ അയക്കൂ, അല്ലെങ്കിൽ അഡ്രസ് എഴുതൂ. നേരിട്ട് വന്ന് വാങ്ങാനാണെങ്കിൽ “പിക്കപ്പ്” എന്ന് എഴുതൂ.
checkout-when-kept = 🕒 കുറിച്ചു: { $when }
checkout-address-kept = 🏠 കുറിച്ചു: { $address }
checkout-pay-kept = 💳 കുറിച്ചു: { $pay }
checkout-closed-now = കട ഇപ്പോൾ അടച്ചിരിക്കുന്നു, { $opens }ക്ക് തുറക്കും. അതുവരെ ഓർഡർ കാത്തിരിക്കും.
pay-upi = UPI
pay-cash = ഡെലിവറിക്ക് ക്യാഷ്
pay-khata = പറ്റിൽ
pay-part = { $pay } { $amount }
pay-part-of = ഓർഡർ നം. { $order }, UPI ഭാഗം
button-confirm = ശരി, അയക്കൂ
button-change = മാറ്റണം
button-join = ഓർഡർ { $order }ൽ ചേർക്കൂ
button-apart = വേറെ ഓർഡർ
button-upi = UPI പേയ്മെന്റ്
button-cash = ക്യാഷ്
button-khata = പറ്റിൽ എഴുതൂ
button-split = ക്യാഷ് + UPI
row-split-text = ഉദാ: 200 ക്യാഷ് ബാക്കി UPI
button-pay = { $total } തരൂ
button-pickup = കടയിൽ വന്ന് വാങ്ങാം
button-delivery = ഹോം ഡെലിവറി
button-new-address = പുതിയ അഡ്രസ്
button-yes = ശരി
button-no = വേണ്ട
menu-change = എന്ത് മാറ്റണം?
menu-change-body = എന്താണ് മാറ്റേണ്ടത്?
row-change-items = സാധനങ്ങൾ
row-change-items-text = എഴുതൂ: “പഞ്ചസാര 3 കിലോ, മാഗി വേണ്ട”
change-items-how = മാറ്റേണ്ടത് സ്വന്തം വാക്കിൽ എഴുതൂ, ഉദാഹരണത്തിന് “പഞ്ചസാര 2 അല്ല 3 കിലോ” അല്ലെങ്കിൽ “മാഗി വേണ്ട”.

## Order, to the customer
order-received = 📨 നിങ്ങളുടെ ഓർഡർ നം. { $order } { $shop }-ൽ കിട്ടി. മറുപടി ഇവിടെ വരും.
order-accepted-pay = ✅ { $shop } ഓർഡർ നം. { $order } എടുത്തു.
    ഇവിടെത്തന്നെ *{ $total }* അടയ്ക്കൂ; ഉടനെ പാക്ക് ചെയ്തു തുടങ്ങും.
order-accepted-upi = ✅ { $shop } ഓർഡർ നം. { $order } എടുത്തു.
    ഏതെങ്കിലും UPI ആപ്പിൽ *{ $total }* അയച്ചിട്ട് ഇവിടെ “പേയ്മെന്റ് ചെയ്തു” എന്ന് എഴുതൂ.
order-accepted-cash = ✅ { $shop } ഓർഡർ നം. { $order } എടുത്തു. ഏകദേശം { $by }യോടെ എത്തും.
    ക്യാഷ് *{ $total }* റെഡിയാക്കി വെക്കൂ.
order-accepted-cash-pickup = ✅ { $shop } ഓർഡർ നം. { $order } എടുത്തു. ഏകദേശം { $by }യോടെ റെഡിയാകും.
    കടയിൽ *{ $total }* കൊടുക്കൂ.
order-accepted-khata = ✅ { $shop } ഓർഡർ നം. { $order } എടുത്തു. ഏകദേശം { $by }യോടെ എത്തും.
    നിങ്ങളുടെ പറ്റിൽ *{ $total }* എഴുതും.
order-accepted-split = ✅ { $shop } ഓർഡർ നം. { $order } എടുത്തു. ഏകദേശം { $by } ആകുമ്പോഴേക്കും എത്തും.
    { $parts }
order-pay-again = ഓർഡർ മാറിയിട്ടുണ്ട്. ഓർഡർ നം. { $order }, പുതിയ ടോട്ടൽ *{ $total }* അടയ്ക്കൂ.
order-rejected = ക്ഷമിക്കണം, { $shop }-ന് ഓർഡർ നം. { $order } എടുക്കാൻ പറ്റില്ല: { $reason }.
order-rejected-plain = ക്ഷമിക്കണം, { $shop }-ന് ഓർഡർ നം. { $order } എടുക്കാൻ പറ്റില്ല.
order-cancelled-by-shop = { $shop } ഓർഡർ നം. { $order } ക്യാൻസൽ ചെയ്തു. { $reason }
order-cancelled-by-you = ഓർഡർ നം. { $order } ക്യാൻസൽ ആയി.
order-waiting = ⏳ ഓർഡർ നം. { $order }: { $shop } ഇതുവരെ മറുപടി തന്നിട്ടില്ല. കടയെ ഓർമ്മിപ്പിച്ചിട്ടുണ്ട്. കാത്തിരിക്കാം, അല്ലെങ്കിൽ ക്യാൻസൽ ചെയ്യാം; പണമൊന്നും പോയിട്ടില്ല.
order-paid-word = ✅ ഓർഡർ നം. { $order }: { $amount } കിട്ടി. പാക്ക് ചെയ്യുന്നു.
order-pending-payment = ഓർഡർ നം. { $order }-ന്റെ പേയ്മെന്റ് ബാങ്ക് ഇപ്പോഴും നോക്കുകയാണ്. വീണ്ടും അടയ്ക്കേണ്ട.
order-out-paid = 🛵 ഓർഡർ നം. { $order } പുറപ്പെട്ടു. { $amount } കിട്ടി ✅
    വാതിൽക്കൽ ഈ കോഡ് പറയൂ: *{ $code }*
order-out-cash = 🛵 ഓർഡർ നം. { $order } പുറപ്പെട്ടു. കൊടുക്കേണ്ട ക്യാഷ്: *{ $amount }*
    വാതിൽക്കൽ ഈ കോഡ് പറയൂ: *{ $code }*
order-out-khata = 🛵 ഓർഡർ നം. { $order } പുറപ്പെട്ടു. പറ്റിൽ { $amount } എഴുതി, ആകെ ബാക്കി { $balance }.
    വാതിൽക്കൽ ഈ കോഡ് പറയൂ: *{ $code }*
order-out-split = 🛵 ഓർഡർ നം. { $order } പുറപ്പെട്ടു. { $parts }
    വാതിൽക്കൽ ഈ കോഡ് പറയൂ: *{ $code }*
order-ready = 🏪 ഓർഡർ നം. { $order } { $shop }-ൽ റെഡി. { $due }
    കടയിൽ ഈ കോഡ് പറയൂ: *{ $code }*
order-ready-paid = { $amount } കിട്ടി ✅
order-ready-cash = കൊടുക്കേണ്ടത്: *{ $amount }*
order-ready-khata = പറ്റിൽ { $amount } എഴുതി.
order-delivered = 🙏 ഓർഡർ നം. { $order } എത്തിച്ചു. നന്ദി!
change-owed = 💰 നിങ്ങൾക്ക് { $amount } ചില്ലറ ബാക്കിയുണ്ട്; അടുത്ത ഓർഡറിൽ കുറയ്ക്കാം.
order-brought-back = ഓർഡർ നം. { $order } കടയിൽ തിരിച്ചെത്തി. { $reason }
order-line-out = { $what } — തീർന്നുപോയി. ഓർഡർ നം. { $order } അതില്ലാതെ വരും; ഇപ്പോൾ ആകെ *{ $total }*.
order-swap = { $gone } — തീർന്നുപോയി. പകരം { $offer } ({ $price }) അയക്കട്ടെ?
    അപ്പോൾ ആകെ *{ $total }* ആകും (ഇപ്പോൾ { $now }).
order-swap-yes = 👍 { $offer } അയക്കാം. ആകെ *{ $total }*.
order-swap-no = ശരി, അതില്ലാതെ അയക്കാം. ആകെ *{ $total }*.
order-added = ✅ ഓർഡർ നം. { $order }-ൽ ചേർത്തു: { $what }. ഇപ്പോൾ ആകെ *{ $total }*.
order-add-asked = 📨 ഓർഡർ നം. { $order }-ൽ ഇതും ചേർക്കാൻ { $shop }-നോട് ചോദിച്ചു: { $what }. മറുപടി ഇവിടെ വരും.
order-add-no = { $what } ഇത്തവണ കൂടെ അയക്കാൻ പറ്റിയില്ല. ഓർഡർ നം. { $order } *{ $total }* തന്നെ. ഇനിയും വേണമെങ്കിൽ പുതിയ ഓർഡറായി എഴുതൂ.
order-less = ✅ ഓർഡർ നം. { $order }-ൽ നിന്ന് ഒഴിവാക്കി: { $what }. ഇപ്പോൾ ആകെ *{ $total }*.
order-less-ask = { $what } ഒഴിവാക്കിയാൽ ഓർഡർ നം. { $order }-ന് ഡെലിവറി { $fee } വരും; ആകെ *{ $total }*. ഒഴിവാക്കട്ടെ?
order-less-late = കട ഓർഡർ നം. { $order } എടുത്തു കഴിഞ്ഞു, അതുകൊണ്ട് { $what } ഇനി കടയ്ക്കേ മാറ്റാൻ പറ്റൂ. കടയെ അറിയിച്ചു.
order-status-line = ഓർഡർ നം. { $order }: { $state }, ആകെ { $total }
order-none = നിങ്ങളുടെ ഓർഡറൊന്നും ബാക്കിയില്ല.
order-cancel-ask = ഓർഡർ നം. { $order } ({ $total }) ക്യാൻസൽ ചെയ്യട്ടെ?
state-placed = കടയുടെ മറുപടി കാത്തിരിക്കുന്നു
state-accepted = കട എടുത്തു
state-accepted-unpaid = കട എടുത്തു, പേയ്മെന്റ് ബാക്കി
state-packed = പാക്ക് ചെയ്തു
state-out = വഴിയിലാണ്
state-ready = കടയിൽ റെഡി
state-delivered = എത്തിച്ചു
state-returned = തിരിച്ചുവന്നു
state-rejected = കടയ്ക്ക് എടുക്കാൻ പറ്റിയില്ല
state-cancelled = ക്യാൻസൽ ആയി
refund-owed = ↩️ ഓർഡർ നം. { $order }: { $amount } നിങ്ങൾ അടച്ച വഴിക്കു തന്നെ തിരിച്ചു വരും. ബാങ്കിന്റെ 5 പ്രവൃത്തി ദിവസം വരെ എടുക്കാം.
order-taken-again = ✅ ഓർഡർ നം. { $order } റദ്ദായ ശേഷമാണ് നിങ്ങളുടെ { $amount } വന്നത്. { $shop }-ൽ എല്ലാം ഉണ്ട്, ഓർഡർ വീണ്ടും എടുത്തു. വേണ്ടെങ്കിൽ റദ്ദാക്കൂ, പണം തിരിച്ചു വരും.
refund-made = ↩️ ഓർഡർ നം. { $order }: { $amount } തിരിച്ചു തന്നു.
payment-unexpected = ഓർഡർ നം. { $order }: { $amount } വന്നു, പക്ഷേ കണക്ക് ഒക്കുന്നില്ല. പണം സുരക്ഷിതമാണ്; കട നോക്കുന്നുണ്ട്.
payment-claim = നന്ദി. ബാങ്കിൽ നോക്കുന്നു; സ്ക്രീൻഷോട്ട് വേണ്ട. പണം വന്നാലുടൻ പറയാം.
payment-claim-shop = നന്ദി. കട അവരുടെ ബാങ്കിൽ നോക്കുന്നു; സ്ക്രീൻഷോട്ട് വേണ്ട. പണം വന്നാലുടൻ പറയാം.
payment-not-seen = ഓർഡർ നം. { $order }: { $amount } കടയിൽ ഇതുവരെ കണ്ടില്ല. നിങ്ങളുടെ അക്കൗണ്ടിൽ നിന്ന് പോയെങ്കിൽ ആപ്പിലുള്ള 12 അക്ക UPI നമ്പർ എഴുതൂ; പേയ്മെന്റ് മുടങ്ങിയതാണെങ്കിൽ പണം തനിയെ തിരിച്ചു വരും.
payment-nothing-due = ഇപ്പോൾ ഒന്നും തരാനില്ല.
button-wait = കാത്തിരിക്കാം
button-cancel-order = ഓർഡർ ക്യാൻസൽ
button-keep-order = ക്യാൻസൽ വേണ്ട
wait-thanks = നന്ദി. മറുപടി വന്നാലുടൻ പറയാം.
pay-changed = ഓർഡർ നം. { $order }: { $pay }. ആകെ { $total }.

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *ആകെ { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = ബിൽ ആയിട്ടില്ല; സാധനം കടയിൽ നിന്ന് പുറപ്പെടുമ്പോഴാണ് ബിൽ.
bill-caption = 🧾 ബിൽ { $number }, { $total }
bill-tax-invoice = ടാക്സ് ഇൻവോയ്സ്
bill-of-supply = ബിൽ ഓഫ് സപ്ലൈ
bill-plain = ബിൽ
bill-paid-upi = UPI വഴി കിട്ടി
bill-paid-cash = ക്യാഷ് കിട്ടി
bill-paid-khata = പറ്റിൽ
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = ബിൽ നം.
bill-date = തീയതി
bill-customer = കസ്റ്റമർ
bill-item = സാധനം
bill-quantity = എത്ര
bill-rate = വില
bill-amount = തുക
bill-subtotal = സാധനങ്ങളുടെ തുക
bill-delivery = ഡെലിവറി
bill-rounding = റൗണ്ട് ഓഫ്
bill-tax-total = ഇതിലുള്ള ടാക്സ്
bill-taxable = ടാക്സ് ബാധകമായ തുക
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = ആകെ
bill-thanks = നന്ദി. വീണ്ടും വരൂ!

## Answers
answer-hours = { $shop }: { $opens } മുതൽ { $closes } വരെ.
answer-hours-now-open = ഇപ്പോൾ തുറന്നിട്ടുണ്ട്.
answer-hours-now-closed = ഇപ്പോൾ അടച്ചിരിക്കുന്നു.
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } / { $per }
answer-out = { $what }: ഇന്ന് തീർന്നു
answer-unsold = ഇവിടെ കിട്ടില്ല: { $what }
answer-have = ഉണ്ട്: { $what }
answer-help = പറയുന്നതുപോലെ തന്നെ ലിസ്റ്റ് എഴുതൂ; വിലയും ടോട്ടലും ഇവിടെ കാണാം. മാറ്റണമെങ്കിൽ എഴുതൂ (“പഞ്ചസാര 3 കിലോ”, “മാഗി വേണ്ട”), “ആകെ എത്ര?” എന്ന് ചോദിക്കൂ, കഴിഞ്ഞാൽ “ഓർഡർ ചെയ്യൂ” എന്ന് എഴുതൂ. “ഓർഡർ എവിടെ”, “ഓർഡർ ക്യാൻസൽ”, “ബിൽ വേണം”, “എന്റെ പറ്റ്” എന്നും എഴുതാം. കടക്കാരോട് സംസാരിക്കാൻ “കടക്കാരോട് സംസാരിക്കണം” എന്ന് എഴുതൂ.
answer-delivery-time = കട ഓർഡർ എടുത്താൽ ഹോം ഡെലിവറിക്ക് ഏകദേശം { $minutes } മിനിറ്റ് എടുക്കും. ചാർജ് { $fee }; { $free } മുതൽ ഫ്രീ.
answer-comes-within = ഹോം ഡെലിവറിക്ക് സാധാരണ ഏകദേശം { $minutes } മിനിറ്റ് എടുക്കും.
answer-khata = { $shop }-ൽ നിങ്ങളുടെ പറ്റ് ബാക്കി: *{ $balance }*. ലിമിറ്റ് { $limit }.
answer-khata-none = { $shop }-ൽ നിങ്ങൾക്ക് പറ്റ് ഇല്ല. കടക്കാരോട് പറഞ്ഞാൽ തുടങ്ങാം.
answer-human = കടക്കാരെ അറിയിച്ചു. മറുപടി ഇവിടെ കിട്ടും.
answer-complaint = ക്ഷമിക്കണം. കടക്കാരോട് പറഞ്ഞിട്ടുണ്ട്; മറുപടി ഇവിടെ കിട്ടും.
answer-stopped = ഇനി { $shop }-ൽ നിന്ന് മെസേജ് ഒന്നും വരില്ല. വീണ്ടും വേണമെങ്കിൽ “സ്റ്റാർട്ട്” എന്ന് എഴുതൂ.
answer-started = വീണ്ടും വന്നതിൽ സന്തോഷം 🙏
answer-thanks = 🙏 നന്ദി!
answer-small-talk = 🙏 ഇവിടെ { $shop }-ലേക്ക് ഓർഡർ തരാം. വേണ്ടത് എഴുതൂ.
answer-go-on = പറയൂ 🙏 വേണ്ടത് എഴുതിക്കോളൂ.
answer-off-topic = കടയിലെ സാധനങ്ങളും നിങ്ങളുടെ ഓർഡറും മാത്രമേ ഇവിടെ പറയാൻ പറ്റൂ. വേണ്ടത് എഴുതൂ.
answer-language = ഇനി മലയാളത്തിൽ മറുപടി തരാം.
answer-catalogue = പലചരക്ക്, പച്ചക്കറി, പാൽ-തൈര്, സ്നാക്സ്, സോപ്പ്, എല്ലാം കിട്ടും. പേരെഴുതി ചോദിക്കൂ, ഉദാഹരണത്തിന് “പഞ്ചസാര വില?”.
answer-voice = വോയ്സ് മെസേജ് ഇവിടെ കേൾക്കാൻ പറ്റില്ല. ലിസ്റ്റ് എഴുതി അയക്കൂ; മെസേജ് കടക്കാർക്ക് കിട്ടിയിട്ടുണ്ട്.
answer-image = ഫോട്ടോ ഇവിടെ വായിക്കാൻ പറ്റില്ല. ലിസ്റ്റ് എഴുതി അയക്കൂ.
answer-file = ഇത് ഇവിടെ തുറക്കാൻ പറ്റില്ല. എഴുതി അയക്കൂ.
answer-unsupported = ഇത് വായിക്കാൻ പറ്റിയില്ല. പുതിയ മെസേജായി എഴുതൂ.
answer-paid-how = കട ഓർഡർ എടുത്താൽ പേയ്മെന്റ് മെസേജ് ഇവിടെ വരും.
answer-nothing-open = ഇപ്പോൾ ഉറപ്പിക്കാൻ ഒന്നുമില്ല. വേണ്ടത് എഴുതൂ.
answer-no-repeat = നിങ്ങളുടെ പഴയ ഓർഡറൊന്നും കണ്ടില്ല. വേണ്ടത് എഴുതൂ.
answer-bad-quantity = { $what }: എത്ര വേണം, പൂജ്യത്തിൽ കൂടിയ നമ്പർ എഴുതൂ.
answer-too-long =
    { $count ->
        [one] ലിസ്റ്റ് ഒരു മെസേജിന് വലുതാണ്. ആദ്യത്തെ { $count } വരി എടുത്തു.
       *[other] ലിസ്റ്റ് ഒരു മെസേജിന് വലുതാണ്. ആദ്യത്തെ { $count } വരി എടുത്തു.
    }

## Refusals
refused-basket-empty = ലിസ്റ്റിൽ ഒന്നുമില്ല. വേണ്ടത് എഴുതൂ.
refused-too-many-lines = ഒരു ഓർഡറിൽ പരമാവധി { $limit } സാധനങ്ങൾ വരെ എടുക്കാം.
refused-below-minimum = ഹോം ഡെലിവറി { $minimum } മുതലാണ്; നിങ്ങളുടെ സാധനങ്ങൾ { $subtotal } ആയി. എന്തെങ്കിലും കൂടി ചേർക്കൂ, അല്ലെങ്കിൽ കടയിൽ വന്ന് വാങ്ങൂ.
refused-out-of-area = ഹോം ഡെലിവറിക്ക് നിങ്ങളുടെ സ്ഥലം ദൂരെയാണ്. കടയിൽ വന്ന് വാങ്ങാം.
refused-address-needed = 🏠 എവിടെ എത്തിക്കണം? ലൊക്കേഷൻ അയക്കൂ, അല്ലെങ്കിൽ അഡ്രസ് എഴുതൂ.
refused-shop-not-accepting = { $shop } ഇപ്പോൾ ഓർഡർ എടുക്കുന്നില്ല.
refused-not-sold-in-chat = കടയിൽ വന്നാലേ കിട്ടൂ: { $what }
refused-not-available = { $what } — ഇന്ന് ഇല്ല. ലിസ്റ്റിൽ നിന്ന് ഒഴിവാക്കി.
refused-not-enough-stock = { $what }: { $left } മാത്രമേ ഉള്ളൂ.
refused-wrong-unit = { $what } ഈ അളവിൽ കിട്ടില്ല.
refused-bad-quantity = എത്ര വേണം, പൂജ്യത്തിൽ കൂടിയ നമ്പർ എഴുതൂ.
refused-bad-price = ഈ വില ശരിയല്ലെന്നു തോന്നുന്നു.
refused-above-mrp = വില MRP { $mrp }-ൽ കൂടാൻ പാടില്ല.
refused-no-such-listing = കടയിൽ ഈ സാധനം ഇല്ല.
refused-no-such-order = അങ്ങനെയൊരു ഓർഡർ ഇല്ല.
refused-no-such-line = ഓർഡറിൽ ഈ സാധനം ഇല്ല.
refused-no-such-customer = ഈ പേരിൽ ആരുമില്ല.
refused-not-now = ഓർഡർ നം. { $order }: ഇനി അത് പറ്റില്ല ({ $state }).
refused-pay-by-not-offered = കടയിൽ ഇങ്ങനെ പേയ്മെന്റ് എടുക്കില്ല.
refused-khata-not-allowed = കടയിൽ നിങ്ങൾക്ക് പറ്റ് തുടങ്ങിയിട്ടില്ല. UPI അല്ലെങ്കിൽ ക്യാഷ് തരൂ.
refused-khata-limit = പറ്റ്: ലിമിറ്റ് { $limit }, ബാക്കി { $balance }; ഇനി { $left } വരെ പറ്റും. ഈ ഓർഡറിന് UPI അല്ലെങ്കിൽ ക്യാഷ് തരൂ.
refused-wrong-code = ഈ കോഡ് ശരിയല്ല. കസ്റ്റമറോട് വീണ്ടും ചോദിക്കൂ.
refused-not-paid-yet = ഓർഡർ നം. { $order }-ന്റെ പേയ്മെന്റ് വന്നിട്ടില്ല.
refused-already-paid = ഓർഡർ നം. { $order }-ന്റെ പേയ്മെന്റ് കിട്ടിക്കഴിഞ്ഞു.
refused-swap-unanswered = പകരം സാധനത്തിന് കസ്റ്റമർ മറുപടി തന്നിട്ടില്ല.
refused-would-cost-more = ടോട്ടൽ ഇപ്പോൾ *{ $total }* ആയി. ഒന്നുകൂടി നോക്കി ശരി പറയൂ.
refused-not-yours = ഇത് നിങ്ങളുടെ നമ്പറിൽ നിന്ന് പറ്റില്ല.
refused-nothing-left = ഓർഡറിൽ ഒന്നും ബാക്കി കാണില്ല. ഓർഡർ മുഴുവനും വേണ്ടെന്നു പറയൂ, അല്ലെങ്കിൽ ക്യാൻസൽ ചെയ്യൂ.
refused-too-much = ഇത് വളരെ കൂടുതലാണ്.
refused-utr-used = ഈ UPI റഫറൻസ് നമ്പർ നേരത്തേ കണക്കിലെടുത്തതാണ് (ഓർഡർ നം. { $order }).
refused-bad-utr = UPI റഫറൻസ് നമ്പറിന് (UTR) 12 അക്കമുണ്ട്. ഒന്നുകൂടി നോക്കൂ.
refused-utr-needed = ഓർഡർ നം. { $order }-ന്റെ ഒരു പേയ്മെന്റ് എഴുതിയിട്ടുണ്ട്. മറ്റൊന്നാണെങ്കിൽ അതിന്റെ UPI റഫറൻസ് നമ്പർ (UTR) അയയ്ക്കൂ.
refused-shares-differ = എല്ലാ ഭാഗവും ചേർന്ന് { $total } ആകണം.
refused-too-little-cash = ഓർഡർ നം. { $order }-ന് { $due } ക്യാഷ് വാങ്ങണം.
refused-no-such-exception = ഇത് നേരത്തേ തീർന്നതാണ്.
refused-remedy-not-possible = ഈ പണത്തിന്റെ കാര്യത്തിൽ ഇനി അത് പറ്റില്ല.

## To the shopkeeper
shop-khata-limit-set = { $name }: പറ്റ് ലിമിറ്റ് { $limit }, ബാക്കി { $balance }.
shop-khata-list = 📒 *പറ്റ് — ആകെ ബാക്കി { $total }*
shop-khata-nobody = ആരുടെയും പറ്റിൽ ബാക്കിയില്ല.
shop-khata-whose = ആരുടെ പറ്റ്? പേരും എഴുതൂ, “ശർമ 250 കടം” പോലെ.
shop-khata-over = { $name }: പറ്റ് ലിമിറ്റ് { $limit }, ബാക്കി { $balance }. കൂട്ടണമെങ്കിൽ “{ $name } ലിമിറ്റ് 2000” എന്ന് എഴുതൂ.
shop-new-order = 🔔 *പുതിയ ഓർഡർ നം. { $order }* — { $name }
shop-added = ➕ *ഓർഡർ നം. { $order }* — { $name } ചേർത്തത്: { $what }. ഇപ്പോൾ മുഴുവൻ ഓർഡർ:
shop-less = ➖ *ഓർഡർ നം. { $order }* — { $name }-ന് ഇനി വേണ്ട: { $what }.
shop-add-ask = ➕ { $name } ഓർഡർ നം. { $order }-ൽ ഇതും ചോദിക്കുന്നു: { $what }. ആകെ *{ $total }* ആകും. കൂടെ അയക്കാമോ?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 കടയിൽ വന്ന് വാങ്ങും
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ ഓർഡർ നം. { $order } ({ $total }) 3 മിനിറ്റായി കാത്തിരിക്കുന്നു. മറുപടി തരൂ.
shop-pack-paid = 💰 *{ $total } കിട്ടി* — ഓർഡർ നം. { $order }. പാക്ക് ചെയ്യൂ:
shop-pack-cash = 📦 ഓർഡർ നം. { $order } — പാക്ക് ചെയ്യൂ; വാങ്ങേണ്ട ക്യാഷ് *{ $total }*:
shop-pack-khata = 📦 ഓർഡർ നം. { $order } — പാക്ക് ചെയ്യൂ; *{ $total }* പറ്റിൽ:
shop-pack-split = 📦 ഓർഡർ നം. { $order } — പാക്ക് ചെയ്യൂ ({ $parts }):
shop-await-upi = ⏳ ഓർഡർ നം. { $order }: { $name } UPI വഴി *{ $total }* അയക്കണം. ബാങ്ക് മെസേജ് വന്നാൽ ടാപ്പ് ചെയ്യൂ, അല്ലെങ്കിൽ ആ മെസേജ് ഇവിടെ പേസ്റ്റ് ചെയ്യൂ.
shop-claimed = 💬 ഓർഡർ നം. { $order }: *{ $total }* അയച്ചെന്ന് { $name } പറയുന്നു. നിങ്ങളുടെ അക്കൗണ്ടിൽ വന്നോ?
shop-claimed-utr = UPI { $utr }
shop-changed = ഓർഡർ നം. { $order } ഇപ്പോൾ { $total }.
shop-rejected = ഓർഡർ നം. { $order } വേണ്ടെന്നു വെച്ചു; കസ്റ്റമറെ അറിയിച്ചു.
shop-cancelled = ഓർഡർ നം. { $order } കസ്റ്റമർ ക്യാൻസൽ ചെയ്തു.
shop-cancelled-by-you = ഓർഡർ നം. { $order } ക്യാൻസൽ ചെയ്തു; കസ്റ്റമറെ അറിയിച്ചു.
shop-reject-why = ഓർഡർ നം. { $order } എന്തുകൊണ്ട് പറ്റില്ല?
shop-which-gone = ഓർഡർ നം. { $order }: ഏത് സാധനമാണ് ഇല്ലാത്തത്?
shop-sold-out = { $what } — തീർന്നെന്ന് കുറിച്ചു.
shop-back = { $what } — വീണ്ടും ഉണ്ട്.
shop-price-sure = { $what }: { $old } → { $new }. ശരിയാണോ?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = ഓർഡർ നം. { $order }: { $offer } മതിയോ എന്ന് { $name }-നോട് ചോദിച്ചു.
shop-line-out = ഓർഡർ നം. { $order }: { $what } ഒഴിവാക്കി, ആകെ { $total }. കസ്റ്റമറെ അറിയിച്ചു.
shop-swap-yes = { $name } സമ്മതിച്ചു: ഓർഡർ നം. { $order }, { $offer }. ആകെ { $total }.
shop-swap-no = പകരം സാധനം വേണ്ടെന്ന് { $name } പറഞ്ഞു. ഓർഡർ നം. { $order }: ആകെ { $total }.
shop-job = 🛵 *ഓർഡർ നം. { $order }* — { $name }
    { $address }
shop-job-collect = വാങ്ങേണ്ട ക്യാഷ്: *{ $amount }*
shop-job-paid = പേയ്മെന്റ് കിട്ടിയതാണ്; ഒന്നും വാങ്ങേണ്ട.
shop-job-khata = പറ്റിലാണ്; ഒന്നും വാങ്ങേണ്ട.
shop-job-code = വാതിൽക്കൽ 4 അക്ക കോഡ് ചോദിച്ച് ഇവിടെ അയക്കൂ: “{ $order } കോഡ്”.
shop-map = 📍 { $url }
shop-delivered = ✅ ഓർഡർ നം. { $order } എത്തിച്ചു.
shop-delivered-cash = ✅ ഓർഡർ നം. { $order } എത്തിച്ചു, ക്യാഷ് { $amount } വാങ്ങി.
shop-change-owed = { $name }-ന് { $amount } ചില്ലറ കൊടുക്കാനുണ്ട്.
shop-float-given = 🛵 { $name }-ന് ചില്ലറയ്ക്ക് { $amount } കൊടുത്തു. ഇപ്പോൾ കൈയിൽ { $balance }.
shop-cash-in = 💵 { $name } { $amount } ഏൽപ്പിച്ചു. ഇനി കൈയിൽ { $balance }.
shop-cash-short = ⚠️ { $amount } കുറവാണ്.
shop-cash-over = കണക്കിലും { $amount } കൂടുതലാണ്.
shop-brought-back = ഓർഡർ നം. { $order } കടയിൽ തിരിച്ചെത്തി.
shop-orders-head = *നടക്കുന്ന ഓർഡറുകൾ*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = ഇപ്പോൾ ഓർഡറൊന്നും ബാക്കിയില്ല.
shop-khata-given = { $name }: പറ്റിൽ { $amount } എഴുതി. ആകെ ബാക്കി { $balance }.
shop-khata-repaid = { $name }: { $amount } വരവ്. ആകെ ബാക്കി { $balance }.
shop-opened = കട ഓർഡർ എടുക്കുന്നുണ്ട്.
shop-closed = കട ഇപ്പോൾ ഓർഡർ എടുക്കുന്നില്ല.
shop-which-person = ഏത് കസ്റ്റമർ?
shop-no-person = “{ $name }” എന്ന പേരിൽ ആരുമില്ല. ഓർഡറിൽ വരുന്നതുപോലെ പേര് എഴുതൂ.
shop-which-item = ഏത് സാധനം?
shop-which-order = ഏത് ഓർഡർ?
shop-help = ഇങ്ങനെ എഴുതാം: “ഇന്നത്തെ ഓർഡർ”, “ഓർഡർ 12 ശരി”, “12 പുറപ്പെട്ടു”, “മാഗി തീർന്നു”, “പഞ്ചസാര 44”, “ശർമ 250 കടം”, “കട അടച്ചു”. വാതിൽക്കൽ: ഓർഡർ നമ്പറും കസ്റ്റമറുടെ കോഡും.
shop-message = 💬 { $name } നിങ്ങളോട് സംസാരിക്കണമെന്ന് പറയുന്നു: “{ $text }”
shop-unexpected = ⚠️ ഓർഡർ നം. { $order }: { $amount } വന്നു, പക്ഷേ കണക്ക് ഒക്കുന്നില്ല ({ $why }). കണക്കിൽ വേറെ വെച്ചിട്ടുണ്ട്.
shop-exception = ⚠️ { $amount }, ഓർഡർ നം. { $order }: { $why }. എന്തു ചെയ്യണം?
shop-exception-stray = ⚠️ { $amount } വന്നു ({ $reference }): { $why }. എന്തു ചെയ്യണം?
shop-late-money = 💰 ഓർഡർ നം. { $order } റദ്ദായ ശേഷം { $amount } വന്നു. സാധനം ഇപ്പോഴും ഉണ്ട്. ഓർഡർ വീണ്ടും എടുക്കണോ? { $until }-ന് പണം തനിയെ തിരിച്ചു പോകും.
shop-disputed = ⚠️ കസ്റ്റമറുടെ ബാങ്ക് { $amount } തിരിച്ചു ചോദിക്കുന്നു ({ $about }). ഇത് ഡിസ്പ്യൂട്ട് ആണ്: ഇതുവരെ ഒന്നും പോയിട്ടില്ല.
shop-dispute-waits = ⏰ { $amount } ഡിസ്പ്യൂട്ട് ({ $about }) ഇപ്പോഴും നിങ്ങളുടെ മറുപടി കാത്തിരിക്കുന്നു.
shop-dispute-by = ഗേറ്റ്‌വേയുടെ Disputes പേജിൽ *{ $by }*-നകം മറുപടി കൊടുക്കൂ, അല്ലെങ്കിൽ പണം തിരിച്ചു പോകും.
shop-dispute-soon = ഗേറ്റ്‌വേയുടെ Disputes പേജിൽ വേഗം മറുപടി കൊടുക്കൂ; അവസാന തീയതി അവിടെയുണ്ട്.
shop-dispute-gather = എടുത്തു വയ്ക്കൂ: ബിൽ { $bill }, സാധനം കൊടുത്തതിന്റെ തെളിവ് ({ $when }, അവരുടെ കോഡോടെ), ഈ ചാറ്റും.
shop-dispute-gather-open = എടുത്തു വയ്ക്കൂ: എന്ത്, എപ്പോൾ ഓർഡർ ചെയ്തു, കസ്റ്റമറുമായുള്ള ചാറ്റ്, സാധനത്തിന് എന്തായി.
shop-dispute-answered = നിങ്ങൾ മറുപടി കൊടുത്തു; ബാങ്ക് നോക്കുകയാണ്.
shop-dispute-won = ✅ { $amount } ഡിസ്പ്യൂട്ട് ({ $about }) തീർന്നു: പണം നിങ്ങളുടേതു തന്നെ.
shop-bank-which = 💰 { $amount } വന്നു. ഏത് ഓർഡറിന്റെ?
shop-bank-none = UPI വഴി { $amount } വരാനുള്ള ഓർഡറൊന്നുമില്ല.
why-wrong-amount = ചോദിച്ച തുകയല്ല
why-too-little = ഓർഡറിലും കുറവാണ്
why-currency = രൂപയിൽ അല്ല
why-paid-twice = രണ്ടു തവണ അടച്ചു
why-paid-after-close = ഓർഡർ നേരത്തേ തീർന്നതാണ്
why-unknown-reference = ഒരു ഓർഡറിന്റേതുമല്ല
why-refund-failed = തിരിച്ചു കൊടുക്കാനായില്ല
why-settlement-short = ഗേറ്റ്‌വേ കുറച്ചാണ് ഇട്ടത്
why-not-settled = ഗേറ്റ്‌വേ ഇതുവരെ അക്കൗണ്ടിൽ ഇട്ടില്ല
why-disputed = കസ്റ്റമറുടെ ബാങ്ക് പണം തിരിച്ചു ചോദിക്കുന്നു; ഇതുവരെ ഒന്നും പോയിട്ടില്ല
why-chargeback = കസ്റ്റമറുടെ ബാങ്ക് പണം തിരിച്ചെടുത്തു
shop-refund-owed = ↩️ ഓർഡർ നം. { $order }: { $amount } കസ്റ്റമർക്ക് തിരിച്ചു പോകുന്നു.
shop-refund-hand = ↩️ { $name }-ന് UPI വഴി { $amount } തിരിച്ചയച്ചിട്ട് (ഓർഡർ നം. { $order }) ടാപ്പ് ചെയ്യൂ.
shop-not-heard = മനസ്സിലായില്ല. എന്തൊക്കെ പറ്റുമെന്ന് അറിയാൻ “സഹായം” എന്ന് എഴുതൂ.
button-accept = ✅ എടുത്തു
button-take-out = സാധനം ഇല്ല
button-reject = ❌ പറ്റില്ല
button-packed = പാക്ക് ചെയ്തു
button-out = 🛵 പുറപ്പെട്ടു
button-ready = 🏪 റെഡി
button-money-came = 💰 പണം വന്നു
button-money-not = ഇതുവരെ ഇല്ല
button-sent-back = ✅ തിരിച്ചയച്ചു
button-exc-refund = ↩️ തിരിച്ചു കൊടുക്കൂ
button-take-again = ✅ വീണ്ടും എടുക്കൂ
button-exc-apply = ഈ ഓർഡറിന്
button-exc-khata = പറ്റിൽ വരവ്
button-exc-accept = അങ്ങനെ ഇരിക്കട്ടെ
reason-stock = സാധനം ഇല്ല
reason-closed = കട അടച്ചു
reason-busy = ഇപ്പോൾ നല്ല തിരക്കാണ്
row-reason-stock = സാധനം ഇല്ല
row-reason-closed = കട അടച്ചു
row-reason-busy = ഇപ്പോൾ നല്ല തിരക്കാണ്
person-someone = കസ്റ്റമർ

## Told to the customer about her khata
khata-given = { $shop }: നിങ്ങളുടെ പറ്റിൽ { $amount } എഴുതി. ആകെ ബാക്കി *{ $balance }*.
khata-repaid = { $shop }: നിങ്ങളുടെ പറ്റിൽ { $amount } വരവ് വെച്ചു, നന്ദി. ആകെ ബാക്കി *{ $balance }*.
khata-ahead = { $amount } (അഡ്വാൻസ്)

## Front desk
desk-which = നമസ്കാരം 🙏 ഏത് കടയിലേക്കാണ് എഴുതേണ്ടത്?
desk-none = ഈ കട കണ്ടെത്തിയില്ല. നിങ്ങളുടെ കടയുടെ ലിങ്ക് വീണ്ടും തുറക്കൂ.

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = ഓർഡർ നം. { $order } നടക്കുന്നുണ്ട്, അതിന്റെ മെസേജും വരില്ല. ഈ ഓർഡറിന്റേത് മാത്രം അയക്കട്ടെ?
answer-only-order = ശരി, ഓർഡർ നം. { $order }-ന്റെ മെസേജ് മാത്രം വരും, വേറെ ഒന്നുമില്ല.
answer-offers-stopped = ഇനി { $shop }-ൽ നിന്ന് ഓഫർ വരില്ല. നിങ്ങളുടെ ഓർഡറിന്റെ മെസേജ് വരും.
answer-stopped-others = ഈ നമ്പറിലെ മറ്റു കടകളും നിങ്ങൾക്ക് മെസേജ് അയക്കില്ല.
answer-started-shop = ഇനി { $shop }-ൽ നിന്ന് മെസേജ് വരും. ഈ നമ്പറിലെ മറ്റു കടകൾ ഉള്ളതുപോലെ തന്നെ.
button-only-order = ഈ ഓർഡർ മാത്രം
shop-stopped = { $name } ഇനി മെസേജ് വേണ്ടെന്ന് പറഞ്ഞു, ഓർഡർ നം. { $order } നടക്കുന്നുണ്ട്. ഒന്ന് വിളിക്കൂ.
answer-edited = മെസേജിൽ എന്താണ് മാറ്റിയതെന്ന് ഇവിടെ കാണില്ല. കൊട്ട താഴെ ഉള്ളത് തന്നെ; മാറ്റം പുതിയ മെസേജായി എഴുതൂ.
answer-deleted = ഒരു മെസേജ് മായ്ച്ചു, ഏതെന്ന് കാണില്ല. കൊട്ട താഴെ ഉള്ളതാണ്; എന്ത് മാറ്റണമെന്ന് എഴുതൂ.
edit-heard = ✏️ പഴയതിനു പകരം നിങ്ങൾ മാറ്റിയ മെസേജ് എടുത്തു.
edit-late = ✏️ മുമ്പത്തെ ഒരു മെസേജ് മാറ്റി, പക്ഷേ അതിനു ശേഷം വേറെ ചേർന്നു. കൊട്ട താഴെ ഉള്ളത് തന്നെ; മാറ്റം പുതിയ മെസേജായി എഴുതൂ.
edit-anew = ✏️ മാറ്റിയ മെസേജ് എന്തിന്റേതാണെന്ന് മനസ്സിലായില്ല. ദയവായി പുതിയ മെസേജായി എഴുതൂ.
edit-order = ഓർഡർ നം. { $order } ({ $total }) തന്നതുപോലെ തന്നെ; മെസേജ് മാറ്റിയാലും മായ്ച്ചാലും ഓർഡർ മാറില്ല.
edit-order-how = മാറ്റണമെങ്കിൽ എന്ത് ചേർക്കണം, എന്ത് ഒഴിവാക്കണം എന്ന് എഴുതൂ, അല്ലെങ്കിൽ ക്യാൻസൽ ചെയ്യൂ.
delete-heard = 🗑️ മായ്ച്ച മെസേജിൽ പറഞ്ഞത് തിരിച്ചെടുത്തു.
delete-late = 🗑️ മുമ്പത്തെ ഒരു മെസേജ് മായ്ച്ചു, പക്ഷേ അതിനു ശേഷം വേറെ ചേർന്നു. കൊട്ട താഴെ ഉള്ളതാണ്; എന്ത് മാറ്റണമെന്ന് എഴുതൂ.
shop-edited = ✏️ മെസേജ് മാറ്റിയാലും മായ്ച്ചാലും ഇവിടെ ഒന്നും മാറില്ല: ചെയ്തത് അതുപോലെ തന്നെ. തിരുത്ത് പുതിയ മെസേജായി എഴുതൂ.
shop-file = 📎 { $name } വോയ്സ് മെസേജോ ഫോട്ടോയോ ഫയലോ അയച്ചിട്ടുണ്ട്. ഓർഡർ ബോർഡിലെ ചാറ്റിൽ കാണാം.
ask-phone = 📞 ഓർഡർ നം. { $order }: കൊണ്ടുവരുന്ന ആൾക്ക് വിളിക്കേണ്ടി വന്നാൽ, നമ്പർ തരാമോ?
answer-contact = കോൺടാക്ട് ഇവിടെ വെക്കാൻ പറ്റില്ല. വേണ്ടത് എഴുതൂ.
answer-held = നിങ്ങളുടെ വാട്സാപ്പ് പുതിയ ഫോണിലാണ്, അതുകൊണ്ട് നിങ്ങൾ തന്നെയാണോ എന്ന് കടക്കാർ ഉറപ്പാക്കും. അതുവരെ പറ്റും പഴയ വിലാസവും ഇല്ല; ഓർഡർ നടക്കും.
shop-held = ⚠️ { $name } ഇപ്പോൾ വേറെ ഫോണിൽ നിന്നാണ് എഴുതുന്നത്. നിങ്ങൾ ഉറപ്പാക്കും വരെ പറ്റും പഴയ വിലാസവും അടച്ചു. അതേ ആൾ തന്നെയോ?
button-same-person = അതേ, അതേ ആൾ
button-other-person = അല്ല, വേറെ ആൾ
shop-held-freed = { $name }: പറ്റും വിലാസവും വീണ്ടും തുറന്നു.
shop-held-shut = { $name }: പറ്റും പഴയ വിലാസവും അടഞ്ഞുതന്നെ. ബുക്കിൽ ബാക്കി: { $balance }.
shop-paused = 🤫 { $name } എഴുതി: “{ $text }”. നിങ്ങൾ നേരിട്ട് സംസാരിക്കുന്നതുകൊണ്ട് { $until } വരെ ഞാൻ മിണ്ടില്ല. ബട്ടൺ ഓർഡർ വരും.
button-bot-on = ബോട്ട് ഓൺ
shop-resumed = { $name }-ന് ഇനി ഞാൻ മറുപടി കൊടുക്കാം.
shop-resumed-all = എല്ലാവർക്കും ഇനി ഞാൻ മറുപടി കൊടുക്കാം.
row-more = കൂടുതൽ ▸
row-back = ◂ പിന്നോട്ട്
row-all = ഇതെല്ലാം
row-more-text = ഇനി { $count }
alert-template = ⚠️ വാട്സാപ്പ്: “{ $name }” മെസേജ് ഇപ്പോൾ അയക്കാൻ പറ്റില്ല ({ $state }). ഒരു ദിവസം എഴുതാത്തവർക്ക് ഇതാണ് പോകുന്നത്. { $where } നോക്കൂ.
alert-quality = ⚠️ വാട്സാപ്പ്: പലരും നിങ്ങളുടെ നമ്പർ ബ്ലോക്കോ റിപ്പോർട്ടോ ചെയ്യുന്നു ({ $name } { $state }). കുറച്ചു ദിവസം എഴുതുന്നവർക്ക് മാത്രം എഴുതൂ.
alert-account = ⚠️ നിങ്ങളുടെ അക്കൗണ്ടിനെപ്പറ്റി വാട്സാപ്പിന് പരാതിയുണ്ട്: { $name } { $state }. { $where } നോക്കൂ.
alert-payments = ⚠️ ചാറ്റിലെ പേയ്‌മെന്റ്: “{ $name }” കണക്ട് ആയിട്ടില്ല ({ $state }). അവിടെ പണം തരാൻ പറ്റില്ല. { $where } നോക്കൂ.
alert-limit = വാട്സാപ്പ്: { $name } { $state }
alert-unreachable = 📵 ഓർഡർ നം. { $state }-ന്റെ മെസേജ് { $name }-ന് വാട്സാപ്പിൽ കിട്ടിയില്ല. ഒന്ന് വിളിക്കൂ.
answer-catalogue-open = കടയിലെ എല്ലാ സാധനവും ഇവിടെയുണ്ട്. നോക്കൂ, കാർട്ട് നിറച്ച് അയക്കൂ; ഇന്നത്തെ വില മറുപടിയിൽ വരും.
products-more = 👇 ഇനി { $count } കൂടി, താഴെയുള്ള ലിസ്റ്റിൽ
products-others = മറ്റുള്ളവ
poster-words = പോസ്റ്റർ, ക്യുആർ, ക്യൂആർ, ക്യുആർ കോഡ്, qr കോഡ്
poster-caption = നിങ്ങളുടെ കടയുടെ പോസ്റ്റർ. പ്രിന്റ് ചെയ്ത് വയ്ക്കൂ: കോഡ് സ്കാൻ ചെയ്താലുടൻ { $shop }-ന് എഴുതാം.

## The pay page, and who is paid
paypage-title = { $shop }-ന് പണം തരൂ
paypage-order = ഓർഡർ നം. { $order }
paypage-any-app = ഏത് UPI ആപ്പിലും തരാം
paypage-payee = പണം പോകുന്നത്
paypage-check-name = തരുന്നതിനു മുൻപ് ആപ്പിൽ ഇതേ പേരാണോ എന്നു നോക്കൂ.
paypage-scan = അല്ലെങ്കിൽ മറ്റൊരു ഫോണിലെ UPI ആപ്പ് കൊണ്ട് ഈ കോഡ് സ്കാൻ ചെയ്യൂ
paypage-scan-limit = { $limit }-ൽ കൂടിയാൽ സേവ് ചെയ്ത കോഡ് ചിത്രം ആപ്പുകൾ എടുക്കില്ല. ബട്ടൺ അമർത്തൂ, അല്ലെങ്കിൽ ഈ സ്ക്രീനിൽ നിന്നു തന്നെ സ്കാൻ ചെയ്യൂ.
paypage-after = പണം തന്ന ശേഷം ചാറ്റിൽ വന്ന് ആപ്പിലുള്ള 12 അക്ക UPI നമ്പർ അയയ്ക്കൂ. കട ബാങ്കിൽ നോക്കി അവിടെത്തന്നെ പറയും.
paypage-back = ചാറ്റിലേക്ക് മടങ്ങൂ
paypage-paid = പണം കിട്ടി. നന്ദി 🙏
paypage-paid-text = { $shop }-ന് ഓർഡർ നം. { $order }: { $amount } കിട്ടി.
paypage-checking = നിങ്ങളുടെ പേയ്മെന്റ് നോക്കുന്നു …
paypage-checking-text = ഈ പേജ് തനിയെ വീണ്ടും നോക്കും. അക്കൗണ്ടിൽ നിന്ന് പണം പോയെങ്കിൽ സുരക്ഷിതമാണ്: വീണ്ടും തരരുത്.
paypage-claimed = കട അവരുടെ ബാങ്കിൽ നോക്കുന്നു
paypage-claimed-text = { $amount } കണ്ടാലുടൻ ചാറ്റിൽ പറയാം. വീണ്ടും തരരുത്.
paypage-nothing = ഇവിടെ ഒന്നും തരാനില്ല
paypage-closed-text = ഓർഡർ നം. { $order } കഴിഞ്ഞു. എന്നിട്ടും തന്നെങ്കിൽ പണം തിരിച്ചു വരും.
paypage-other-way = ഓർഡർ നം. { $order }-ന് ഇപ്പോൾ വേറെ വഴിയിലാണ് തരേണ്ടത്. ചാറ്റിലുണ്ട്.
paypage-newer = തുക മാറി
paypage-newer-text = ഓർഡർ നം. { $order }-ന് ഇപ്പോൾ { $amount } തരൂ.
paypage-pay = { $amount } തരൂ
paypage-in-chat = ഓർഡർ നം. { $order }-ന്റെ പേയ്മെന്റ് ചാറ്റിൽത്തന്നെ ഉണ്ട്. ദയവായി അവിടെ തരൂ.
paypage-silent = പേയ്മെന്റ് കമ്പനി ഇപ്പോൾ മറുപടി തരുന്നില്ല
paypage-silent-text = നിങ്ങളുടെ പണം പോയിട്ടില്ല. ഒരു മിനിറ്റ് കഴിഞ്ഞ് വീണ്ടും ശ്രമിക്കൂ, അല്ലെങ്കിൽ കടയിൽ ക്യാഷ് കൊടുക്കൂ.
paypage-again = വീണ്ടും ശ്രമിക്കൂ
paypage-not-yet = പേയ്മെന്റിനെപ്പറ്റി ഇതുവരെ വിവരമില്ല
paypage-not-yet-text = അക്കൗണ്ടിൽ നിന്ന് പണം പോയെങ്കിൽ ചാറ്റിൽ മെസേജ് വരുന്നതു വരെ കാത്തിരിക്കൂ. പോയില്ലെങ്കിൽ ഇപ്പോൾ തരൂ.
payee-changing = ⚠️ { $when } മുതൽ നിങ്ങളുടെ കസ്റ്റമർമാർ { $payee }-ലേക്ക് പണം തരും. അതുവരെ മുൻപത്തെപ്പോലെ. ഇത് നിങ്ങൾ ചെയ്തതല്ലെങ്കിൽ ഇപ്പോൾത്തന്നെ പഴയതു വയ്ക്കൂ.
payee-kept = കസ്റ്റമർമാർ മുൻപത്തെപ്പോലെ പണം തരും. മാറ്റം നിർത്തി.
shop-no-receipts = 🔎 { $day }: ഇന്ന് UPI വഴി പേയ്‌മെന്റ് ഒന്നും വന്നില്ല. കഴിഞ്ഞ നാല് ആഴ്ച ഇതേ ദിവസം { $usual } വന്നിരുന്നു. തിരക്ക് കുറവായതാകാം; എന്നാലും കൗണ്ടറിലെ കോഡ് നോക്കൂ.
shop-scan-ask = 🔎 സുപ്രഭാതം. കൗണ്ടറിലെ കോഡ് നിങ്ങളുടേതു തന്നെയാണോ എന്ന് ഒന്നു നോക്കൂ.
shop-scan-how = സ്വന്തം ഫോണിൽ സ്കാൻ ചെയ്യൂ: നിങ്ങളുടെ പേരു തന്നെ വരുന്നുണ്ടോ? സംശയമുണ്ടെങ്കിൽ കോഡിലുള്ളത് (upi://pay…) അല്ലെങ്കിൽ അതിന്റെ UPI വിലാസം ഇവിടെ പേസ്റ്റ് ചെയ്യൂ.
shop-code-ours = ✅ ഈ കോഡ് നിങ്ങളുടേതു തന്നെ: പണം { $payee }-ലേക്ക് വരും.
shop-code-other = 🚨 ഈ കോഡ് നിങ്ങളുടേതല്ല: പണം { $payee }-ലേക്ക് പോകുന്നു, നിങ്ങളുടെ വിലാസം { $vpa }. ഇപ്പോൾത്തന്നെ കൗണ്ടറിൽ നിന്ന് മാറ്റൂ, തെളിവായി വയ്ക്കൂ, ബാങ്കിലോ 1930-ലോ വിളിക്കൂ.
shop-code-unknown = ഈ കോഡിൽ പണം { $payee }-ലേക്ക് പോകും. നിങ്ങളുടെ കടയുടെ UPI വിലാസം എനിക്കറിയില്ല: ഇത് നിങ്ങളാണോ?
button-keep-payee = പഴയതു വയ്ക്കൂ
button-stop-watch = ഇനി പറയേണ്ട

## What WhatsApp offers to tap before the first word, and its commands
ice-order = സാധനങ്ങൾ വേണം
ice-again = കഴിഞ്ഞ തവണത്തെ പോലെ മതി
ice-hours = കട എപ്പോൾ തുറക്കും?
ice-where = എന്റെ ഓർഡർ എവിടെ?
command-order = സാധനം വാങ്ങാം
command-bill = കഴിഞ്ഞ ബിൽ
command-khata = എന്റെ പറ്റ്
command-stop = മെസേജ് നിർത്തുക

## Memory: usuals and nicknames
memory-head = 🧠 നിങ്ങളെക്കുറിച്ച് *{ $shop }* ഓർത്തുവെച്ചത്:
memory-usuals = നിങ്ങൾ പതിവായി വാങ്ങുന്നത്: { $what }
memory-address = 📍 { $address }
memory-pay = നിങ്ങൾ പതിവായി പണം തരുന്നത്: { $pay }
memory-nothing = നിങ്ങളെക്കുറിച്ച് ഇതുവരെ ഒന്നും ഓർത്തുവെച്ചിട്ടില്ല.
memory-books = ബില്ലും പറ്റും കടയുടെ പുസ്തകത്തിൽ എന്തായാലും ഉണ്ടാകും.
memory-forgot = മറന്നു: നിങ്ങൾ പതിവായി വാങ്ങുന്നതും വിലാസവും പണം തരുന്ന രീതിയും.
memory-forgot-goods = മറന്നു: നിങ്ങൾ പതിവായി വാങ്ങുന്നത്. വിലാസം വെച്ചിട്ടുണ്ട്.
memory-no-usual = പതിവ് എന്നൊന്ന് ഇതുവരെ ഇല്ല; വേണ്ടത് എഴുതൂ.
button-forget-goods = സാധനം മറക്കൂ
button-forget-all = എല്ലാം മറക്കൂ
button-keep = ഇരിക്കട്ടെ
answer-help-memory = “എന്നെക്കുറിച്ച് എന്തറിയാം” എന്നെഴുതിയാൽ ഓർത്തുവെച്ചത് കാണാം; “എന്നെ മറക്കൂ” എന്നെഴുതിയാൽ മായ്ക്കാം.
shop-help-names = സ്വന്തം വിളിപ്പേര്: “ചുവന്ന പാക്കറ്റ് എന്നാൽ Red Label 250 ഗ്രാം”; “വിളിപ്പേര്” എന്നെഴുതിയാൽ എല്ലാം കാണാം.
nick-ask = “{ $words }” എന്നാൽ { $what }: ഓർത്തുവെക്കട്ടെ?
nick-heard = “{ $words }” എന്നാൽ { $what } എന്ന് എടുത്തു.
nick-learnt = ✅ ഇനി “{ $words }” എന്നാൽ { $what }.
nick-forgot = “{ $words }” മറന്നു; ഇനി അത് { $what } അല്ല.
nick-none = ഇതുവരെ വിളിപ്പേരില്ല. ഇങ്ങനെ പഠിപ്പിക്കൂ: “ചുവന്ന പാക്കറ്റ് എന്നാൽ Red Label 250 ഗ്രാം”.
nick-head = 🏷️ നിങ്ങളുടെ കടയിലെ വിളിപ്പേരുകൾ:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (വാങ്ങുന്നവരിൽ നിന്ന് പഠിച്ചത്)
nick-taken = “{ $words }” എന്നതിന് ഇവിടെ വേറെ അർത്ഥമുണ്ട്, അതുകൊണ്ട് അത് വിളിപ്പേരാകില്ല.
nick-which = “{ $words }” എന്നാൽ ഏത്?
menu-forget = മറക്കേണ്ടത്
refused-bad-nickname = “{ $words }” വിളിപ്പേരാകില്ല: രണ്ടോ മൂന്നോ വാക്ക് നല്ലത്.
refused-no-such-nickname = “{ $words }” എന്നൊരു വിളിപ്പേരില്ല.
