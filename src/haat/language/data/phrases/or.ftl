# ଓଡ଼ିଆ. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } ଗ୍ରାମ
unit-kg = { $n } କିଲୋ
unit-ml = { $n } ମିଲି
unit-l = { $n } ଲିଟର
clock-morning = ସକାଳ { $t }ଟା
clock-afternoon = ଦିନ { $t }ଟା
clock-evening = ସନ୍ଧ୍ୟା { $t }ଟା
clock-night = ରାତି { $t }ଟା
list-and = { $start } ଆଉ { $last }
of-pack = { $name } { $pack }
pack-of = { $n } ଟିର ପ୍ୟାକ୍
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = ଓଡ଼ିଆ

## Greeting
greet-new = ନମସ୍କାର 🙏 ଏଇଟା *{ $shop }*। ଦୋକାନ { $opens }ରୁ { $closes } ପର୍ଯ୍ୟନ୍ତ ଖୋଲା।
    ଦୋକାନରେ ଯେମିତି କୁହନ୍ତି, ସେମିତି ଲିଷ୍ଟଟା ଏଠି ଲେଖନ୍ତୁ: “2 କିଲୋ ଚିନି, 500 ଗ୍ରାମ ଡାଲି, 20 ଟଙ୍କାର ଧନିଆପତ୍ର”।
    ହୋମ ଡେଲିଭରି ପାଇଁ ଲୋକେସନ ପଠାନ୍ତୁ ବା ଥରେ ଠିକଣା ଲେଖନ୍ତୁ।
greet-again = ନମସ୍କାର { $name } 🙏 ଏଇଟା *{ $shop }*। କ’ଣ କ’ଣ ପଠାଇବୁ?
greet-line = ନମସ୍କାର 🙏 ଏଇଟା *{ $shop }*।
button-same-again = ଗଲାଥର ଭଳି

## Basket
basket-head = 🛒 *ଆପଣଙ୍କ ଲିଷ୍ଟ*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … ଆଉ { $count }ଟି ଜିନିଷ
       *[other] … ଆଉ { $count }ଟି ଜିନିଷ
    }
basket-fee = ଡେଲିଭରି { $fee }
basket-free = ଡେଲିଭରି ଫ୍ରି
join-fee = ଡେଲିଭରି { $fee }, ଥରେ ମାତ୍ର
join-total = ଅର୍ଡର ନଂ { $order }: ତା’ପରେ ମୋଟ *{ $total }* (ଏବେ { $was })
join-ask = ଏହାକୁ ଅର୍ଡର ନଂ { $order }ରେ ଯୋଡ଼ିଦେବୁ?
join-ask-shop = { $shop } ଅର୍ଡର ନଂ { $order } ନେଇସାରିଛି। ଏହା ମଧ୍ୟ ସାଙ୍ଗରେ ଆସିବ କି ପଚାରିବୁ?
basket-rounding = ରାଉଣ୍ଡ ଅଫ { $amount }
basket-total = *ମୋଟ { $total }*
basket-empty = ଲିଷ୍ଟରେ ଏଯାଏଁ କିଛି ନାହିଁ। ଯାହା ଦରକାର ଲେଖନ୍ତୁ।
basket-cleared = ଲିଷ୍ଟ ଖାଲି କରିଦେଲୁ।
basket-missing = ⚠️ ଆଜି ନାହିଁ: { $what }
basket-unsold = ଏହା ଆମ ପାଖରେ ମିଳେ ନାହିଁ: { $what }। ଦୋକାନକୁ ଜଣାଇ ଦେଇଛୁ।
basket-undone = ଶେଷ ବଦଳଟା ହଟାଇ ଦେଲୁ।
basket-nothing-to-undo = ଫେରାଇବାକୁ କିଛି ନାହିଁ।
basket-not-understood = ଏହା ବୁଝିପାରିଲୁ ନାହିଁ: “{ $text }”
basket-counter-only = ଚାଟରେ ନୁହେଁ, କେବଳ ଦୋକାନରେ ମିଳିବ: { $what }
basket-dropped = ବାଦ ଦେଲୁ: { $what }
basket-otherwise = { $what } ନଥିଲେ: { $wish }
basket-minimum = ହୋମ ଡେଲିଭରି { $minimum }ରୁ ଆରମ୍ଭ। ଆଉ କିଛି ଯୋଡ଼ନ୍ତୁ, ନହେଲେ ଦୋକାନରୁ ନେଇଯାଆନ୍ତୁ।
basket-not-in = ଆପଣଙ୍କ ଲିଷ୍ଟରେ ନାହିଁ: { $what }
total-short =
    { $count ->
        [one] { $count }ଟି ଜିନିଷ, ମୋଟ *{ $total }*
       *[other] { $count }ଟି ଜିନିଷ, ମୋଟ *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what } — ଏଥିରୁ କେଉଁଟା ଦେବୁ?
ask-how-much = ❓ { $what } — କେତେ ଦରକାର?
ask-clear = ପୂରା ଲିଷ୍ଟ ଖାଲି କରିଦେବୁ?
ask-more =
    { $count ->
        [one] ଏହା ପରେ ଆଉ ଗୋଟିଏ କଥା ପଚାରିବାର ଅଛି।
       *[other] ଏହା ପରେ ଆଉ { $count }ଟି କଥା ପଚାରିବାର ଅଛି।
    }
ask-again = ଏଥିରୁ ଗୋଟିଏ ବାଛନ୍ତୁ, ବା ନିଜ ଭାଷାରେ ଲେଖନ୍ତୁ।
ask-first = ଖାଲି ଏତିକି କହିଦିଅନ୍ତୁ, ତାପରେ ଅର୍ଡର ହୋଇଯିବ।
menu-choose = ବାଛନ୍ତୁ
button-skip = ଥାଉ
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 ଦୋକାନରୁ ନେବେ
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = ପେମେଣ୍ଟ କେମିତି କରିବେ? ବଟନ ଦବାଇଲେ ଅର୍ଡର ହୋଇଯିବ।
split-how = କେଉଁଥିରେ କେତେ ଲେଖନ୍ତୁ, ଯେମିତି “200 କ୍ୟାସ ବାକି UPI” ବା “ଅଧା ଖାତାରେ ଅଧା କ୍ୟାସ”।
split-bad = ଏସବୁ ମିଶି { $total } ହେଉନାହିଁ। ଆଉଥରେ ଲେଖନ୍ତୁ।
checkout-ask-confirm = ଅର୍ଡରଟା ପଠାଇଦେବୁ?
checkout-ask-address = 🏠 କେଉଁଠି ପହଞ୍ଚାଇବୁ? ଲୋକେସନ ପଠାନ୍ତୁ ବା ଠିକଣା ଲେଖନ୍ତୁ। ନିଜେ ଦୋକାନରୁ ନେଲେ “ନିଜେ ଆସି ନେବି” ଲେଖନ୍ତୁ।
checkout-when-kept = 🕒 ଲେଖି ରଖିଲୁ: { $when }
checkout-address-kept = 🏠 ଲେଖି ରଖିଲୁ: { $address }
checkout-pay-kept = 💳 ଲେଖି ରଖିଲୁ: { $pay }
checkout-closed-now = ଦୋକାନ ଏବେ ବନ୍ଦ, { $opens }ରେ ଖୋଲିବ। ସେଯାଏଁ ଆପଣଙ୍କ ଅର୍ଡର ରହିବ।
pay-upi = UPI
pay-cash = ଡେଲିଭରିରେ କ୍ୟାସ
pay-khata = ଖାତାରେ
pay-part = { $pay } { $amount }
pay-part-of = ଅର୍ଡର ନଂ { $order }, UPI ଭାଗ
button-confirm = ହଁ, ପଠାନ୍ତୁ
button-change = ବଦଳାଇବି
button-join = ଅର୍ଡର { $order }ରେ ଯୋଡ଼
button-apart = ଅଲଗା ଅର୍ଡର
button-upi = UPI ପେମେଣ୍ଟ
button-cash = କ୍ୟାସ
button-khata = ଖାତାରେ
button-split = କିଛି କ୍ୟାସ, କିଛି UPI
row-split-text = ଯେମିତି 200 କ୍ୟାସ ବାକି UPI
button-pay = { $total } ଦିଅନ୍ତୁ
button-pickup = ଦୋକାନରୁ ନେବି
button-delivery = ହୋମ ଡେଲିଭରି
button-new-address = ନୂଆ ଠିକଣା
button-yes = ହଁ
button-no = ନା
menu-change = କ’ଣ ବଦଳାଇବେ?
menu-change-body = କ’ଣ ବଦଳାଇବାକୁ ଚାହାନ୍ତି?
row-change-items = ଜିନିଷ
row-change-items-text = ଲେଖନ୍ତୁ: “ଚିନି 3 କିଲୋ, ମ୍ୟାଗି ଦରକାର ନାହିଁ”
change-items-how = ଯାହା ବଦଳିବ ନିଜ ଭାଷାରେ ଲେଖନ୍ତୁ, ଯେମିତି “ଚିନି 2 ନୁହେଁ 3 କିଲୋ” ବା “ମ୍ୟାଗି ବାଦ ଦିଅନ୍ତୁ”।

## Order, to the customer
order-received = 📨 { $shop } ଆପଣଙ୍କ ଅର୍ଡର ନଂ { $order } ପାଇଛି। ଉତ୍ତର ଏଠି ଆସିବ।
order-accepted-pay = ✅ { $shop } ଅର୍ଡର ନଂ { $order } ନେଇଛି।
    ଏଠି *{ $total }* ପେମେଣ୍ଟ କରିଦିଅନ୍ତୁ; ସଙ୍ଗେ ସଙ୍ଗେ ପ୍ୟାକିଂ ଆରମ୍ଭ ହେବ।
order-accepted-upi = ✅ { $shop } ଅର୍ଡର ନଂ { $order } ନେଇଛି।
    ଯେକୌଣସି UPI ଆପରୁ *{ $total }* ପଠାଇ ଏଠି “ପେମେଣ୍ଟ କରିଦେଲି” ଲେଖନ୍ତୁ।
order-accepted-cash = ✅ { $shop } ଅର୍ଡର ନଂ { $order } ନେଇଛି। ପାଖାପାଖି { $by } ଭିତରେ ପହଞ୍ଚିଯିବ।
    କ୍ୟାସ *{ $total }* ରେଡି ରଖନ୍ତୁ।
order-accepted-cash-pickup = ✅ { $shop } ଅର୍ଡର ନଂ { $order } ନେଇଛି। ପାଖାପାଖି { $by } ଭିତରେ ରେଡି ହୋଇଯିବ।
    ଦୋକାନରେ *{ $total }* ଦେଇଦିଅନ୍ତୁ।
order-accepted-khata = ✅ { $shop } ଅର୍ଡର ନଂ { $order } ନେଇଛି। ପାଖାପାଖି { $by } ଭିତରେ ପହଞ୍ଚିଯିବ।
    ଆପଣଙ୍କ ଖାତାରେ *{ $total }* ଲେଖାଯିବ।
order-accepted-split = ✅ { $shop } ଅର୍ଡର ନଂ { $order } ନେଇଛି। ପାଖାପାଖି { $by } ସୁଦ୍ଧା ପହଞ୍ଚିବ।
    { $parts }
order-pay-again = ଅର୍ଡର ବଦଳିଛି। ଅର୍ଡର ନଂ { $order } ପାଇଁ ଏବେ ନୂଆ ଟୋଟାଲ *{ $total }* ପେମେଣ୍ଟ କରିଦିଅନ୍ତୁ।
order-rejected = କ୍ଷମା କରିବେ, { $shop } ଅର୍ଡର ନଂ { $order } ନେଇପାରୁନାହିଁ: { $reason }।
order-rejected-plain = କ୍ଷମା କରିବେ, { $shop } ଅର୍ଡର ନଂ { $order } ନେଇପାରୁନାହିଁ।
order-cancelled-by-shop = { $shop } ଅର୍ଡର ନଂ { $order } କ୍ୟାନସେଲ କରିଛି। { $reason }
order-cancelled-by-you = ଅର୍ଡର ନଂ { $order } କ୍ୟାନସେଲ ହୋଇଗଲା।
order-waiting = ⏳ ଅର୍ଡର ନଂ { $order } ପାଇଁ { $shop } ଏଯାଏଁ ଉତ୍ତର ଦେଇନାହିଁ। ଦୋକାନକୁ ମନେପକାଇ ଦେଇଛୁ। ଆପଣ ଅପେକ୍ଷା କରିପାରନ୍ତି ବା କ୍ୟାନସେଲ କରିପାରନ୍ତି; କିଛି ଟଙ୍କା କଟିନାହିଁ।
order-paid-word = ✅ ଅର୍ଡର ନଂ { $order }: { $amount } ମିଳିଲା। ଜିନିଷ ପ୍ୟାକ ହେଉଛି।
order-pending-payment = ଅର୍ଡର ନଂ { $order }ର ପେମେଣ୍ଟ ବ୍ୟାଙ୍କ ଏବେ ବି ଦେଖୁଛି। ଆଉଥରେ ପେମେଣ୍ଟ କରନ୍ତୁ ନାହିଁ।
order-out-paid = 🛵 ଅର୍ଡର ନଂ { $order } ବାହାରିଗଲା। { $amount } ମିଳିଛି ✅
    ଦୁଆରେ ଏଇ କୋଡଟା କହିବେ: *{ $code }*
order-out-cash = 🛵 ଅର୍ଡର ନଂ { $order } ବାହାରିଗଲା। କ୍ୟାସ ଦେବାକୁ ହେବ: *{ $amount }*
    ଦୁଆରେ ଏଇ କୋଡଟା କହିବେ: *{ $code }*
order-out-khata = 🛵 ଅର୍ଡର ନଂ { $order } ବାହାରିଗଲା। ଖାତାରେ { $amount } ଲେଖିଲୁ, ମୋଟ ବାକି { $balance }।
    ଦୁଆରେ ଏଇ କୋଡଟା କହିବେ: *{ $code }*
order-out-split = 🛵 ଅର୍ଡର ନଂ { $order } ବାହାରିଗଲା। { $parts }
    ଦୁଆରେ ଏଇ କୋଡଟା କହିବେ: *{ $code }*
order-ready = 🏪 ଅର୍ଡର ନଂ { $order } { $shop }ରେ ରେଡି। { $due }
    ଦୋକାନରେ ଏଇ କୋଡଟା କହିବେ: *{ $code }*
order-ready-paid = { $amount } ମିଳିଛି ✅
order-ready-cash = ଦେବାକୁ ହେବ: *{ $amount }*
order-ready-khata = ଖାତାରେ { $amount } ଲେଖିଲୁ।
order-delivered = 🙏 ଅର୍ଡର ନଂ { $order } ପହଞ୍ଚିଗଲା। ଧନ୍ୟବାଦ!
change-owed = 💰 ଆପଣଙ୍କର { $amount } ଖୁଚୁରା ବାକି ଅଛି; ପରବର୍ତ୍ତୀ ଅର୍ଡରରେ କମିଯିବ।
order-brought-back = ଅର୍ଡର ନଂ { $order } ଦୋକାନକୁ ଫେରିଆସିଲା। { $reason }
order-line-out = { $what } — ସରିଯାଇଛି। ଅର୍ଡର ନଂ { $order } ତାକୁ ଛାଡ଼ି ଯିବ; ଏବେ ମୋଟ *{ $total }*।
order-swap = { $gone } — ସରିଯାଇଛି। ତା ବଦଳରେ { $offer } ({ $price }) ପଠାଇବୁ?
    ତେବେ ମୋଟ *{ $total }* ହେବ (ଏବେ { $now })।
order-swap-yes = 👍 { $offer } ପଠାଉଛୁ। ମୋଟ *{ $total }*।
order-swap-no = ଠିକ ଅଛି, ତାକୁ ଛାଡ଼ି ପଠାଉଛୁ। ମୋଟ *{ $total }*।
order-added = ✅ ଅର୍ଡର ନଂ { $order }ରେ ଯୋଡ଼ିଦେଲୁ: { $what }। ଏବେ ମୋଟ *{ $total }*।
order-add-asked = 📨 ଅର୍ଡର ନଂ { $order }ରେ ଏହା ମଧ୍ୟ ଯୋଡ଼ିବାକୁ { $shop }କୁ ପଚାରିଛୁ: { $what }। ଉତ୍ତର ଏଠି ଆସିବ।
order-add-no = { $what } ଏଥର ସାଙ୍ଗରେ ଆସିପାରିଲା ନାହିଁ। ଅର୍ଡର ନଂ { $order } *{ $total }* ହିଁ ରହିଲା। ତଥାପି ଦରକାର ହେଲେ ନୂଆ ଅର୍ଡରରେ ଲେଖନ୍ତୁ।
order-less = ✅ ଅର୍ଡର ନଂ { $order }ରୁ ବାଦ ଦେଲୁ: { $what }। ଏବେ ମୋଟ *{ $total }*।
order-less-ask = { $what } ବାଦ ଦେଲେ ଅର୍ଡର ନଂ { $order }ର ଡେଲିଭରି { $fee } ଲାଗିବ; ମୋଟ *{ $total }* ହେବ। ବାଦ ଦେବୁ?
order-less-late = ଦୋକାନ ଅର୍ଡର ନଂ { $order } ନେଇସାରିଛି, ତେଣୁ { $what } ଏବେ ଦୋକାନ ହିଁ ବଦଳାଇପାରିବ। ଦୋକାନକୁ ଜଣାଇଛୁ।
order-status-line = ଅର୍ଡର ନଂ { $order }: { $state }, ମୋଟ { $total }
order-none = ଆପଣଙ୍କର କୌଣସି ଅର୍ଡର ବାକି ନାହିଁ।
order-cancel-ask = ଅର୍ଡର ନଂ { $order } ({ $total }) କ୍ୟାନସେଲ କରିଦେବୁ?
state-placed = ଦୋକାନର ଉତ୍ତରକୁ ଅପେକ୍ଷା
state-accepted = ଦୋକାନ ନେଇଛି
state-accepted-unpaid = ଦୋକାନ ନେଇଛି, ପେମେଣ୍ଟ ବାକି
state-packed = ପ୍ୟାକ ହୋଇଗଲା
state-out = ରାସ୍ତାରେ ଅଛି
state-ready = ଦୋକାନରେ ରେଡି
state-delivered = ପହଞ୍ଚିଗଲା
state-returned = ଫେରିଆସିଲା
state-rejected = ଦୋକାନ ନେଇପାରିଲା ନାହିଁ
state-cancelled = କ୍ୟାନସେଲ ହୋଇଗଲା
refund-owed = ↩️ ଅର୍ଡର ନଂ { $order }: { $amount } ଯେମିତି ଦେଇଥିଲେ ସେମିତି ଆପଣଙ୍କୁ ଫେରିବ। ବ୍ୟାଙ୍କର 5 କାମ ଦିନ ପର୍ଯ୍ୟନ୍ତ ଲାଗିପାରେ।
order-taken-again = ✅ ଅର୍ଡର ନଂ { $order } ବାତିଲ ପରେ ଆପଣଙ୍କ { $amount } ଆସିଲା। { $shop } ପାଖରେ ସବୁ ଅଛି, ଅର୍ଡର ପୁଣି ନେଇଛି। ନ ଚାହିଁଲେ ବାତିଲ କରନ୍ତୁ, ଟଙ୍କା ଫେରିବ।
refund-made = ↩️ ଅର୍ଡର ନଂ { $order }: { $amount } ଫେରାଇ ଦିଆଯାଇଛି।
payment-unexpected = ଅର୍ଡର ନଂ { $order } ପାଇଁ { $amount } ଆସିଛି, କିନ୍ତୁ ହିସାବ ମିଳୁନାହିଁ। ଟଙ୍କା ସୁରକ୍ଷିତ ଅଛି; ଦୋକାନ ଦେଖୁଛି।
payment-claim = ଧନ୍ୟବାଦ। ବ୍ୟାଙ୍କରେ ଦେଖୁଛୁ; ସ୍କ୍ରିନସଟ ଦରକାର ନାହିଁ। ଟଙ୍କା ଆସିଲେ ଜଣାଇଦେବୁ।
payment-claim-shop = ଧନ୍ୟବାଦ। ଦୋକାନ ନିଜ ବ୍ୟାଙ୍କରେ ଦେଖୁଛି; ସ୍କ୍ରିନସଟ ଦରକାର ନାହିଁ। ଟଙ୍କା ଆସିଲେ ଜଣାଇଦେବୁ।
payment-not-seen = ଅର୍ଡର ନଂ { $order }: { $amount } ଦୋକାନକୁ ଏଯାଏଁ ଦେଖାଯାଇନାହିଁ। ଆପଣଙ୍କ ଖାତାରୁ କଟିଥିଲେ ଆପରେ ଥିବା 12 ଅଙ୍କର UPI ନମ୍ବର ଲେଖନ୍ତୁ; ପେମେଣ୍ଟ ଅଟକିଥିଲେ ଟଙ୍କା ଆପେ ଫେରିଆସେ।
payment-nothing-due = ଏବେ କିଛି ଦେବାର ନାହିଁ।
button-wait = ଅପେକ୍ଷା କରିବି
button-cancel-order = ଅର୍ଡର କ୍ୟାନସେଲ
button-keep-order = କ୍ୟାନସେଲ ନାହିଁ
wait-thanks = ଧନ୍ୟବାଦ। ଉତ୍ତର ଆସିଲେ ଜଣାଇଦେବୁ।
pay-changed = ଅର୍ଡର ନଂ { $order }: { $pay }। ମୋଟ { $total }।

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *ମୋଟ { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = ବିଲ ଏଯାଏଁ ହୋଇନାହିଁ; ଜିନିଷ ଦୋକାନରୁ ବାହାରିଲେ ହୁଏ।
bill-caption = 🧾 ବିଲ { $number }, { $total }
bill-tax-invoice = ଟ୍ୟାକ୍ସ ଇନଭଏସ
bill-of-supply = ବିଲ ଅଫ ସପ୍ଲାଇ
bill-plain = ବିଲ
bill-paid-upi = UPI ରେ ମିଳିଲା
bill-paid-cash = କ୍ୟାସ ମିଳିଲା
bill-paid-khata = ଖାତାରେ
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = ବିଲ ନଂ
bill-date = ତାରିଖ
bill-customer = ଗ୍ରାହକ
bill-item = ଜିନିଷ
bill-quantity = କେତେ
bill-rate = ଦର
bill-amount = ଟଙ୍କା
bill-subtotal = ଜିନିଷର ମୋଟ
bill-delivery = ଡେଲିଭରି
bill-rounding = ରାଉଣ୍ଡ ଅଫ
bill-tax-total = ଏଥିରେ ଥିବା ଟ୍ୟାକ୍ସ
bill-taxable = ଟ୍ୟାକ୍ସ ଆଗରୁ ଦାମ
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = ମୋଟ
bill-thanks = ଧନ୍ୟବାଦ। ପୁଣି ଆସିବେ!

## Answers
answer-hours = { $shop }: { $opens }ରୁ { $closes } ପର୍ଯ୍ୟନ୍ତ।
answer-hours-now-open = ଏବେ ଖୋଲା ଅଛି।
answer-hours-now-closed = ଏବେ ବନ୍ଦ ଅଛି।
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } / { $per }
answer-out = { $what }: ଆଜି ସରିଯାଇଛି
answer-unsold = ଆମ ପାଖରେ ମିଳେ ନାହିଁ: { $what }
answer-have = ହଁ, ଅଛି: { $what }
answer-help = ଯେମିତି କୁହନ୍ତି ସେମିତି ଲିଷ୍ଟ ଲେଖନ୍ତୁ; ଦାମ ଆଉ ଟୋଟାଲ ଏଠି ଦେଖାଯିବ। ବଦଳାଇବାକୁ ହେଲେ ଲେଖନ୍ତୁ (“ଚିନି 3 କିଲୋ”, “ମ୍ୟାଗି ବାଦ ଦିଅନ୍ତୁ”), “ମୋଟ କେତେ?” ପଚାରନ୍ତୁ, ଆଉ ହୋଇଗଲେ “ଅର୍ଡର କରିଦିଅନ୍ତୁ” ଲେଖନ୍ତୁ। “ଅର୍ଡର କେଉଁଠି”, “ଅର୍ଡର କ୍ୟାନସେଲ କରନ୍ତୁ”, “ବିଲ ଦିଅନ୍ତୁ”, “ମୋ ଖାତା” ବି ଲେଖିପାରିବେ। ଦୋକାନୀଙ୍କ ସହ କଥା ହେବାକୁ “ଦୋକାନୀଙ୍କ ସହ କଥା” ଲେଖନ୍ତୁ।
answer-delivery-time = ଦୋକାନ ଅର୍ଡର ନେବା ପରେ ହୋମ ଡେଲିଭରିରେ ପାଖାପାଖି { $minutes } ମିନିଟ ଲାଗେ। ଚାର୍ଜ { $fee }; { $free }ରୁ ଫ୍ରି।
answer-comes-within = ହୋମ ଡେଲିଭରିରେ ସାଧାରଣତଃ ପାଖାପାଖି { $minutes } ମିନିଟ ଲାଗେ।
answer-khata = { $shop }ରେ ଆପଣଙ୍କ ଖାତାରେ ବାକି: *{ $balance }*। ଲିମିଟ { $limit }।
answer-khata-none = { $shop }ରେ ଆପଣଙ୍କ ଖାତା ନାହିଁ। ଦୋକାନୀଙ୍କୁ କହିଲେ ଖୋଲିଦେବେ।
answer-human = ଦୋକାନୀଙ୍କୁ ଖବର ଦେଇଛୁ। ଉତ୍ତର ଏଠି ମିଳିବ।
answer-complaint = କ୍ଷମା କରିବେ। ଦୋକାନୀଙ୍କୁ ଜଣାଇଛୁ; ଉତ୍ତର ଏଠି ମିଳିବ।
answer-stopped = ଏଣିକି { $shop }ରୁ କୌଣସି ମେସେଜ ଆସିବ ନାହିଁ। ପୁଣି ଦରକାର ହେଲେ “ମେସେଜ ଚାଲୁ କରନ୍ତୁ” ଲେଖନ୍ତୁ।
answer-started = ପୁଣି ଆସିଲେ, ଭଲ ଲାଗିଲା 🙏
answer-thanks = 🙏 ଧନ୍ୟବାଦ!
answer-small-talk = 🙏 ଏଠି { $shop }ର ଅର୍ଡର ନିଆଯାଏ। ଯାହା ଦରକାର ଲେଖନ୍ତୁ।
answer-go-on = ହଁ, କୁହନ୍ତୁ 🙏 ଯାହା ଦରକାର, ଲେଖି ଦିଅନ୍ତୁ।
answer-off-topic = ଏଠି କେବଳ ଦୋକାନ ଜିନିଷ ଆଉ ଆପଣଙ୍କ ଅର୍ଡର କଥା ହୋଇପାରିବ। ଯାହା ଦରକାର ଲେଖନ୍ତୁ।
answer-language = ଏଣିକି ଓଡ଼ିଆରେ ଉତ୍ତର ମିଳିବ।
answer-catalogue = ତେଜରାତି, ପରିବା, କ୍ଷୀର-ଦହି, ମିକ୍ସଚର, ସାବୁନ, ସବୁ ମିଳେ। ନାଁ ଲେଖି ପଚାରନ୍ତୁ, ଯେମିତି “ଚିନି ଦାମ କେତେ?”।
answer-voice = ଭଏସ ମେସେଜ ଏଠି ଏବେ ଶୁଣିହୁଏ ନାହିଁ। ଲିଷ୍ଟ ଲେଖି ପଠାନ୍ତୁ; ଆପଣଙ୍କ ମେସେଜ ଦୋକାନୀଙ୍କ ପାଖରେ ଅଛି।
answer-image = ଫଟୋ ଏଠି ଏବେ ପଢ଼ିହୁଏ ନାହିଁ। ଲିଷ୍ଟ ଲେଖି ପଠାନ୍ତୁ।
answer-file = ଏହା ଏଠି ଏବେ ଖୋଲେ ନାହିଁ। ଲେଖି ପଠାନ୍ତୁ।
answer-unsupported = ଏହା ପଢ଼ିହେଲା ନାହିଁ। ନୂଆ ମେସେଜରେ ଲେଖି ପଠାନ୍ତୁ।
answer-paid-how = ଦୋକାନ ଅର୍ଡର ନେଲେ ପେମେଣ୍ଟର ମେସେଜ ଏଠି ଆସିବ।
answer-nothing-open = ଏବେ ପକ୍କା କରିବାକୁ କିଛି ନାହିଁ। ଯାହା ଦରକାର ଲେଖନ୍ତୁ।
answer-no-repeat = ଆପଣଙ୍କର ଆଗ ଅର୍ଡର ମିଳିଲା ନାହିଁ। ଯାହା ଦରକାର ଲେଖନ୍ତୁ।
answer-bad-quantity = { $what }: କେତେ ଦରକାର, ଶୂନରୁ ବେଶି ନମ୍ବର ଲେଖନ୍ତୁ।
answer-too-long =
    { $count ->
        [one] ଲିଷ୍ଟଟା ଗୋଟିଏ ମେସେଜ ପାଇଁ ବହୁତ ବଡ଼। ପ୍ରଥମ { $count }ଟି ଲାଇନ ନେଲୁ।
       *[other] ଲିଷ୍ଟଟା ଗୋଟିଏ ମେସେଜ ପାଇଁ ବହୁତ ବଡ଼। ପ୍ରଥମ { $count }ଟି ଲାଇନ ନେଲୁ।
    }

## Refusals
refused-basket-empty = ଲିଷ୍ଟରେ କିଛି ନାହିଁ। ଯାହା ଦରକାର ଲେଖନ୍ତୁ।
refused-too-many-lines = ଗୋଟିଏ ଅର୍ଡରରେ ବେଶିରେ ବେଶି { $limit }ଟି ଜିନିଷ ନେଇହେବ।
refused-below-minimum = ହୋମ ଡେଲିଭରି { $minimum }ରୁ ଆରମ୍ଭ; ଆପଣଙ୍କ ଜିନିଷ { $subtotal } ହୋଇଛି। ଆଉ କିଛି ଯୋଡ଼ନ୍ତୁ, ନହେଲେ ଦୋକାନରୁ ନେଇଯାଆନ୍ତୁ।
refused-out-of-area = ହୋମ ଡେଲିଭରି ପାଇଁ ଆପଣଙ୍କ ଜାଗା ବହୁତ ଦୂର। ଦୋକାନରୁ ନେଇପାରିବେ।
refused-address-needed = 🏠 କେଉଁଠି ପହଞ୍ଚାଇବୁ? ଲୋକେସନ ପଠାନ୍ତୁ ବା ଠିକଣା ଲେଖନ୍ତୁ।
refused-shop-not-accepting = { $shop } ଏବେ ଅର୍ଡର ନେଉନାହିଁ।
refused-not-sold-in-chat = କେବଳ ଦୋକାନରେ ମିଳିବ: { $what }
refused-not-available = { $what } — ଆଜି ନାହିଁ। ଲିଷ୍ଟରୁ ବାଦ ଦେଲୁ।
refused-not-enough-stock = { $what }: କେବଳ { $left } ଅଛି।
refused-wrong-unit = { $what } ଏଇ ମାପରେ ମିଳେ ନାହିଁ।
refused-bad-quantity = କେତେ ଦରକାର, ଶୂନରୁ ବେଶି ନମ୍ବର ଲେଖନ୍ତୁ।
refused-bad-price = ଏଇ ଦାମ ଠିକ ଲାଗୁନାହିଁ।
refused-above-mrp = ଦାମ MRP { $mrp }ରୁ ବେଶି ହୋଇପାରିବ ନାହିଁ।
refused-no-such-listing = ଦୋକାନରେ ଏଇ ଜିନିଷ ନାହିଁ।
refused-no-such-order = ଏମିତି କୌଣସି ଅର୍ଡର ନାହିଁ।
refused-no-such-line = ଅର୍ଡରରେ ଏଇ ଜିନିଷ ନାହିଁ।
refused-no-such-customer = ଏଇ ନାଁରେ କେହି ମିଳିଲେ ନାହିଁ।
refused-not-now = ଅର୍ଡର ନଂ { $order }: ଏବେ ଆଉ ତାହା ହେବ ନାହିଁ ({ $state })।
refused-pay-by-not-offered = ଦୋକାନରେ ଏମିତି ପେମେଣ୍ଟ ନିଆଯାଏ ନାହିଁ।
refused-khata-not-allowed = ଦୋକାନରେ ଆପଣଙ୍କ ଖାତା ଖୋଲା ନାହିଁ। UPI ବା କ୍ୟାସରେ ପେମେଣ୍ଟ କରନ୍ତୁ।
refused-khata-limit = ଖାତା: ଲିମିଟ { $limit }, ବାକି { $balance }; ଆଉ { $left } ହେବ। ଏଇ ଅର୍ଡରର ପେମେଣ୍ଟ UPI ବା କ୍ୟାସରେ କରନ୍ତୁ।
refused-wrong-code = ଏଇ କୋଡ ଠିକ ନୁହେଁ। ଗ୍ରାହକଙ୍କୁ ଆଉଥରେ ପଚାରନ୍ତୁ।
refused-not-paid-yet = ଅର୍ଡର ନଂ { $order }ର ପେମେଣ୍ଟ ଏଯାଏଁ ଆସିନାହିଁ।
refused-already-paid = ଅର୍ଡର ନଂ { $order }ର ପେମେଣ୍ଟ ହୋଇସାରିଛି।
refused-swap-unanswered = ବଦଳ ଜିନିଷ ପାଇଁ ଗ୍ରାହକ ଏଯାଏଁ ଉତ୍ତର ଦେଇନାହାନ୍ତି।
refused-would-cost-more = ଟୋଟାଲ ଏବେ *{ $total }* ହୋଇଛି। ଥରେ ଦେଖି ପୁଣି ହଁ କୁହନ୍ତୁ।
refused-not-yours = ଏହା ଆପଣଙ୍କ ନମ୍ବରରୁ ହେବ ନାହିଁ।
refused-nothing-left = ଅର୍ଡରରେ ଆଉ କିଛି ରହିବ ନାହିଁ। ପୂରା ଅର୍ଡରକୁ ମନା କରନ୍ତୁ ବା କ୍ୟାନସେଲ କରନ୍ତୁ।
refused-too-much = ଏହା ବହୁତ ବେଶି।
refused-utr-used = ଏହି UPI ରେଫରେନ୍ସ ନମ୍ବର ଆଗରୁ ଗଣାସରିଛି (ଅର୍ଡର ନଂ { $order })।
refused-bad-utr = UPI ରେଫରେନ୍ସ ନମ୍ବର (UTR) 12 ଅଙ୍କର ହୁଏ। ଥରେ ପୁଣି ଦେଖନ୍ତୁ।
refused-utr-needed = ଅର୍ଡର ନଂ { $order }ର ଗୋଟିଏ ପେମେଣ୍ଟ ଆଗରୁ ଲେଖାଅଛି। ଆଉ ଗୋଟିଏ ହେଲେ ତାର UPI ରେଫରେନ୍ସ ନମ୍ବର (UTR) ପଠାନ୍ତୁ।
refused-shares-differ = ସବୁ ଭାଗ ମିଶି { $total } ହେବା ଦରକାର।
refused-too-little-cash = ଅର୍ଡର ନଂ { $order }ର { $due } କ୍ୟାଶ ନେବାକୁ ଅଛି।
refused-no-such-exception = ଏହା ଆଗରୁ ସରିଯାଇଛି।
refused-remedy-not-possible = ଏହି ଟଙ୍କା ସହ ଏବେ ଏହା ହୋଇପାରିବ ନାହିଁ।

## To the shopkeeper
shop-khata-limit-set = { $name }: ଖାତା ଲିମିଟ { $limit }, ବାକି { $balance }।
shop-khata-list = 📒 *ଖାତା — ମୋଟ ବାକି { $total }*
shop-khata-nobody = କାହାରି ଖାତାରେ କିଛି ବାକି ନାହିଁ।
shop-khata-whose = କାହାର ଖାତା? ନାଁ ବି ଲେଖନ୍ତୁ, ଯେମିତି “ଶର୍ମା 250 ଉଧାର”।
shop-khata-over = { $name }: ଖାତା ଲିମିଟ { $limit }, ବାକି { $balance }। ବଢ଼ାଇବାକୁ ହେଲେ “{ $name } ଲିମିଟ 2000” ଲେଖନ୍ତୁ।
shop-new-order = 🔔 *ନୂଆ ଅର୍ଡର ନଂ { $order }* — { $name }
shop-added = ➕ *ଅର୍ଡର ନଂ { $order }* — { $name } ଯୋଡ଼ିଛନ୍ତି: { $what }। ଏବେ ପୂରା ଅର୍ଡର:
shop-less = ➖ *ଅର୍ଡର ନଂ { $order }* — { $name }ଙ୍କୁ ଆଉ ଦରକାର ନାହିଁ: { $what }।
shop-add-ask = ➕ { $name } ଅର୍ଡର ନଂ { $order }ରେ ଏହା ମଧ୍ୟ ଚାହାଁନ୍ତି: { $what }। ମୋଟ *{ $total }* ହେବ। ସାଙ୍ଗରେ ପଠାଇପାରିବେ?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 ଦୋକାନରୁ ନେବେ
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ ଅର୍ଡର ନଂ { $order } ({ $total }) 3 ମିନିଟ ହେଲା ଅପେକ୍ଷାରେ ଅଛି। ଉତ୍ତର ଦିଅନ୍ତୁ।
shop-pack-paid = 💰 *{ $total } ମିଳିଲା* — ଅର୍ଡର ନଂ { $order }। ପ୍ୟାକ କରନ୍ତୁ:
shop-pack-cash = 📦 ଅର୍ଡର ନଂ { $order } — ପ୍ୟାକ କରନ୍ତୁ; କ୍ୟାସ ନେବାକୁ ହେବ *{ $total }*:
shop-pack-khata = 📦 ଅର୍ଡର ନଂ { $order } — ପ୍ୟାକ କରନ୍ତୁ; *{ $total }* ଖାତାରେ:
shop-pack-split = 📦 ଅର୍ଡର ନଂ { $order } — ପ୍ୟାକ କରନ୍ତୁ ({ $parts }):
shop-await-upi = ⏳ ଅର୍ଡର ନଂ { $order }: { $name } UPIରେ *{ $total }* ପଠାଇବେ। ବ୍ୟାଙ୍କ ମେସେଜ ଆସିଲେ ଟ୍ୟାପ କରନ୍ତୁ, ବା ସେଇ ମେସେଜ ଏଠି ପେଷ୍ଟ କରନ୍ତୁ।
shop-claimed = 💬 { $name } କହୁଛନ୍ତି: ଅର୍ଡର ନଂ { $order }ର *{ $total }* ପଠାଇଦେଲେ। ଆପଣଙ୍କ ଖାତାକୁ ଆସିଲା କି?
shop-claimed-utr = UPI { $utr }
shop-changed = ଅର୍ଡର ନଂ { $order } ଏବେ { $total }।
shop-rejected = ଅର୍ଡର ନଂ { $order } ମନା କରିଦେଲୁ; ଗ୍ରାହକଙ୍କୁ ଜଣାଇଛୁ।
shop-cancelled = ଅର୍ଡର ନଂ { $order } ଗ୍ରାହକ କ୍ୟାନସେଲ କରିଛନ୍ତି।
shop-cancelled-by-you = ଅର୍ଡର ନଂ { $order } କ୍ୟାନସେଲ କଲୁ; ଗ୍ରାହକଙ୍କୁ ଜଣାଇଛୁ।
shop-reject-why = ଅର୍ଡର ନଂ { $order } କାହିଁକି ହେବ ନାହିଁ?
shop-which-gone = ଅର୍ଡର ନଂ { $order }ର କେଉଁ ଜିନିଷ ନାହିଁ?
shop-sold-out = { $what } — ସରିଗଲା ବୋଲି ଲେଖିଲୁ।
shop-back = { $what } — ପୁଣି ଅଛି।
shop-price-sure = { $what }: { $old } → { $new }। ଠିକ ଅଛି?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = ଅର୍ଡର ନଂ { $order }: { $offer } ଚଳିବ କି ବୋଲି { $name }ଙ୍କୁ ପଚାରିଛୁ।
shop-line-out = ଅର୍ଡର ନଂ { $order }: { $what } ବାଦ, ମୋଟ { $total }। ଗ୍ରାହକଙ୍କୁ ଜଣାଇଛୁ।
shop-swap-yes = { $name } ରାଜି: ଅର୍ଡର ନଂ { $order }ରେ { $offer }। ମୋଟ { $total }।
shop-swap-no = { $name } ବଦଳ ଜିନିଷ ନେବେ ନାହିଁ। ଅର୍ଡର ନଂ { $order }: ମୋଟ { $total }।
shop-job = 🛵 *ଅର୍ଡର ନଂ { $order }* — { $name }
    { $address }
shop-job-collect = କ୍ୟାସ ନେବାକୁ ହେବ: *{ $amount }*
shop-job-paid = ପେମେଣ୍ଟ ହୋଇସାରିଛି; କିଛି ନେବାର ନାହିଁ।
shop-job-khata = ଖାତାରେ ଅଛି; କିଛି ନେବାର ନାହିଁ।
shop-job-code = ଦୁଆରେ 4 ଅଙ୍କର କୋଡ ପଚାରି ଏଠି ପଠାନ୍ତୁ: “{ $order } କୋଡ”।
shop-map = 📍 { $url }
shop-delivered = ✅ ଅର୍ଡର ନଂ { $order } ପହଞ୍ଚିଗଲା।
shop-delivered-cash = ✅ ଅର୍ଡର ନଂ { $order } ପହଞ୍ଚିଗଲା, କ୍ୟାସ { $amount } ମିଳିଲା।
shop-change-owed = { $name }ଙ୍କୁ { $amount } ଖୁଚୁରା ଦେବାର ଅଛି।
shop-float-given = 🛵 { $name }ଙ୍କୁ ଖୁଚୁରା ପାଇଁ { $amount } ଦିଆଗଲା। ଏବେ ତାଙ୍କ ପାଖରେ { $balance }।
shop-cash-in = 💵 { $name } { $amount } ଜମା କଲେ। ଏବେ ତାଙ୍କ ପାଖରେ { $balance }।
shop-cash-short = ⚠️ { $amount } କମ ଅଛି।
shop-cash-over = ହିସାବଠାରୁ { $amount } ଅଧିକ।
shop-brought-back = ଅର୍ଡର ନଂ { $order } ଦୋକାନକୁ ଫେରିଆସିଲା।
shop-orders-head = *ଚାଲୁ ଅର୍ଡର*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = ଏବେ କୌଣସି ଅର୍ଡର ବାକି ନାହିଁ।
shop-khata-given = { $name }: ଖାତାରେ { $amount } ଲେଖିଲୁ। ମୋଟ ବାକି { $balance }।
shop-khata-repaid = { $name }: { $amount } ଜମା। ମୋଟ ବାକି { $balance }।
shop-opened = ଦୋକାନରେ ଅର୍ଡର ଚାଲୁ ଅଛି।
shop-closed = ଦୋକାନରେ ଏବେ ଅର୍ଡର ବନ୍ଦ ଅଛି।
shop-which-person = କେଉଁ ଗ୍ରାହକ?
shop-no-person = “{ $name }” ନାଁରେ କେହି ମିଳିଲେ ନାହିଁ। ଅର୍ଡରରେ ନାଁ ଯେମିତି ଆସେ ସେମିତି ଲେଖନ୍ତୁ।
shop-which-item = କେଉଁ ଜିନିଷ?
shop-which-order = କେଉଁ ଅର୍ଡର?
shop-help = ଏମିତି ଲେଖିପାରିବେ: “ଆଜିର ଅର୍ଡର”, “ଅର୍ଡର 12 ହଁ”, “12 ବାହାରିଗଲା”, “ମ୍ୟାଗି ସରିଗଲା”, “ଚିନି 44”, “ଶର୍ମା 250 ଉଧାର”, “ଦୋକାନ ବନ୍ଦ”। ଦୁଆରେ: ଅର୍ଡର ନମ୍ବର ଆଉ ଗ୍ରାହକଙ୍କ କୋଡ।
shop-message = 💬 { $name } ଆପଣଙ୍କ ସହ କଥା ହେବାକୁ ଚାହାନ୍ତି: “{ $text }”
shop-unexpected = ⚠️ ଅର୍ଡର ନଂ { $order } ପାଇଁ { $amount } ଆସିଛି, କିନ୍ତୁ ହିସାବ ମିଳୁନାହିଁ ({ $why })। ହିସାବରେ ଅଲଗା ରଖିଛୁ।
shop-exception = ⚠️ { $amount }, ଅର୍ଡର ନଂ { $order }: { $why }। କ’ଣ କରିବା?
shop-exception-stray = ⚠️ { $amount } ଆସିଛି ({ $reference }): { $why }। କ’ଣ କରିବା?
shop-late-money = 💰 ଅର୍ଡର ନଂ { $order } ବାତିଲ ହେବା ପରେ { $amount } ଆସିଛି। ଜିନିଷ ଏବେ ବି ଅଛି। ଅର୍ଡର ପୁଣି ନେବେ କି? { $until }ରେ ଟଙ୍କା ଆପେ ଫେରିଯିବ।
shop-disputed = ⚠️ ଗ୍ରାହକଙ୍କ ବ୍ୟାଙ୍କ { $amount } ଫେରାଇ ମାଗୁଛି ({ $about })। ଏହା ଡିସ୍ପ୍ୟୁଟ୍: ଏଯାଏଁ କିଛି ଯାଇନି।
shop-dispute-waits = ⏰ { $amount }ର ଡିସ୍ପ୍ୟୁଟ୍ ({ $about }) ଏବେ ବି ଆପଣଙ୍କ ଉତ୍ତରକୁ ଅପେକ୍ଷା କରିଛି।
shop-dispute-by = ଗେଟୱେର Disputes ପୃଷ୍ଠାରେ *{ $by }* ସୁଦ୍ଧା ଉତ୍ତର ଦିଅନ୍ତୁ, ନହେଲେ ଟଙ୍କା ଫେରିଯିବ।
shop-dispute-soon = ଗେଟୱେର Disputes ପୃଷ୍ଠାରେ ଶୀଘ୍ର ଉତ୍ତର ଦିଅନ୍ତୁ; ଶେଷ ତାରିଖ ସେଠି ଅଛି।
shop-dispute-gather = ଏସବୁ ରଖନ୍ତୁ: ବିଲ୍ { $bill }, ଜିନିଷ ଦେବାର ପ୍ରମାଣ ({ $when }, ତାଙ୍କ କୋଡ୍ ସହ), ଆଉ ଏଇ ଚାଟ୍।
shop-dispute-gather-open = ଏସବୁ ରଖନ୍ତୁ: କ’ଣ, କେବେ ଅର୍ଡର ହୋଇଥିଲା, ଗ୍ରାହକଙ୍କ ସହ ଚାଟ୍, ଆଉ ଜିନିଷର କ’ଣ ହେଲା।
shop-dispute-answered = ଆପଣ ଉତ୍ତର ଦେଇସାରିଛନ୍ତି; ବ୍ୟାଙ୍କ ଦେଖୁଛି।
shop-dispute-won = ✅ { $amount }ର ଡିସ୍ପ୍ୟୁଟ୍ ({ $about }) ସରିଲା: ଟଙ୍କା ଆପଣଙ୍କର ହିଁ ରହିଲା।
shop-bank-which = 💰 { $amount } ଆସିଛି। କେଉଁ ଅର୍ଡରର?
shop-bank-none = UPIରେ { $amount }ର କୌଣସି ଅର୍ଡର ବାକି ନାହିଁ।
why-wrong-amount = ମାଗିଥିବା ଟଙ୍କା ନୁହେଁ
why-too-little = ଅର୍ଡରଠାରୁ କମ
why-currency = ଭାରତୀୟ ଟଙ୍କାରେ ନୁହେଁ
why-paid-twice = ଦୁଇଥର ପେମେଣ୍ଟ ହୋଇଛି
why-paid-after-close = ଅର୍ଡର ଆଗରୁ ବନ୍ଦ ହୋଇଥିଲା
why-unknown-reference = କୌଣସି ଅର୍ଡରର ନୁହେଁ
why-refund-failed = ଫେରାଇ ହେଲାନି
why-settlement-short = ଗେଟୱେ କମ ଟଙ୍କା ଦେଇଛି
why-not-settled = ଗେଟୱେ ଏଯାଏଁ ଖାତାରେ ପକାଇନି
why-disputed = ଗ୍ରାହକଙ୍କ ବ୍ୟାଙ୍କ ଟଙ୍କା ଫେରାଇ ମାଗୁଛି; ଏଯାଏଁ କିଛି ଯାଇନି
why-chargeback = ଗ୍ରାହକଙ୍କ ବ୍ୟାଙ୍କ ଟଙ୍କା ଫେରାଇନେଇଛି
shop-refund-owed = ↩️ ଅର୍ଡର ନଂ { $order }: { $amount } ଗ୍ରାହକଙ୍କୁ ଫେରୁଛି।
shop-refund-hand = ↩️ { $name }ଙ୍କୁ UPIରେ { $amount } ଫେରାଇ (ଅର୍ଡର ନଂ { $order }) ଟ୍ୟାପ କରନ୍ତୁ।
shop-not-heard = ବୁଝିପାରିଲୁ ନାହିଁ। କ’ଣ କ’ଣ ହୋଇପାରିବ ଦେଖିବାକୁ “ସାହାଯ୍ୟ” ଲେଖନ୍ତୁ।
button-accept = ✅ ନେଲୁ
button-take-out = ଜିନିଷ ନାହିଁ
button-reject = ❌ ହେବ ନାହିଁ
button-packed = ପ୍ୟାକ ହୋଇଗଲା
button-out = 🛵 ବାହାରିଗଲା
button-ready = 🏪 ରେଡି
button-money-came = 💰 ଟଙ୍କା ଆସିଲା
button-money-not = ଏଯାଏଁ ଆସିନି
button-sent-back = ✅ ଫେରାଇଦେଲି
button-exc-refund = ↩️ ଫେରାନ୍ତୁ
button-take-again = ✅ ପୁଣି ନିଅନ୍ତୁ
button-exc-apply = ଏଇ ଅର୍ଡରରେ
button-exc-khata = ଖାତାରେ ଜମା
button-exc-accept = ସେମିତି ଥାଉ
reason-stock = ଜିନିଷ ନାହିଁ
reason-closed = ଦୋକାନ ବନ୍ଦ
reason-busy = ଏବେ ବହୁତ ଭିଡ଼
row-reason-stock = ଜିନିଷ ନାହିଁ
row-reason-closed = ଦୋକାନ ବନ୍ଦ
row-reason-busy = ଏବେ ବହୁତ ଭିଡ଼
person-someone = ଗ୍ରାହକ

## Told to the customer about her khata
khata-given = { $shop }: ଆପଣଙ୍କ ଖାତାରେ { $amount } ଲେଖାଗଲା। ମୋଟ ବାକି *{ $balance }*।
khata-repaid = { $shop }: ଆପଣଙ୍କ ଖାତାରେ { $amount } ଜମା ହେଲା, ଧନ୍ୟବାଦ। ମୋଟ ବାକି *{ $balance }*।
khata-ahead = { $amount } (ଆଡଭାନ୍ସ)

## Front desk
desk-which = ନମସ୍କାର 🙏 କେଉଁ ଦୋକାନକୁ ଲେଖିବେ?
desk-none = ଏଇ ଦୋକାନ ମିଳିଲା ନାହିଁ। ଆପଣଙ୍କ ଦୋକାନର ଲିଙ୍କ ଆଉଥରେ ଖୋଲନ୍ତୁ।

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = ଅର୍ଡର ନଂ { $order } ଚାଲିଛି, ତା’ର ମେସେଜ ବି ଆସିବ ନାହିଁ। କେବଳ ଏଇ ଅର୍ଡରର ମେସେଜ ପଠାଇବୁ?
answer-only-order = ଠିକ୍ ଅଛି, କେବଳ ଅର୍ଡର ନଂ { $order }ର ମେସେଜ ଆସିବ, ଆଉ କିଛି ନାହିଁ।
answer-offers-stopped = { $shop }ରୁ ଆଉ ଅଫର ଆସିବ ନାହିଁ। ଆପଣଙ୍କ ଅର୍ଡରର ମେସେଜ ଆସୁଥିବ।
answer-stopped-others = ଏହି ନମ୍ବରର ଅନ୍ୟ ଦୋକାନମାନେ ବି ଆପଣଙ୍କୁ ମେସେଜ କରିବେ ନାହିଁ।
answer-started-shop = ଏଣିକି { $shop }ରୁ ମେସେଜ ଆସିବ। ଏହି ନମ୍ବରର ଅନ୍ୟ ଦୋକାନ ଯେମିତି ଅଛି ସେମିତି ରହିବ।
button-only-order = କେବଳ ଏଇ ଅର୍ଡର
shop-stopped = { $name } ଆଉ ମେସେଜ ଚାହାନ୍ତି ନାହିଁ, ଅର୍ଡର ନଂ { $order } ଚାଲିଛି। ଫୋନ କରନ୍ତୁ।
answer-edited = ମେସେଜରେ କ’ଣ ବଦଳିଲା ଏଠି ଦେଖାଯାଏ ନାହିଁ। ଆପଣଙ୍କ ଟୋକେଇ ତଳେ ଯେମିତି ଅଛି ସେମିତି; ବଦଳ ନୂଆ ମେସେଜରେ ଲେଖନ୍ତୁ।
answer-deleted = ଗୋଟିଏ ମେସେଜ ଲିଭାଇଲେ, କେଉଁଟା ଦେଖାଯାଏ ନାହିଁ। ଆପଣଙ୍କ ଟୋକେଇ ତଳେ ଅଛି; କ’ଣ ବାଦ ଯିବ ଲେଖନ୍ତୁ।
edit-heard = ✏️ ପୁରୁଣା ବଦଳରେ ଆପଣଙ୍କ ବଦଳା ମେସେଜକୁ ଧରାଗଲା।
edit-late = ✏️ ଆଗର ଗୋଟିଏ ମେସେଜ ବଦଳାଇଲେ, କିନ୍ତୁ ତା’ପରେ ଆଉ କିଛି ଯୋଡ଼ି ହୋଇଛି। ଟୋକେଇ ତଳେ ଯେମିତି ଅଛି ସେମିତି; ବଦଳ ନୂଆ ମେସେଜରେ ଲେଖନ୍ତୁ।
edit-anew = ✏️ ବଦଳା ମେସେଜଟି କେଉଁ କଥାର, ବୁଝି ହେଲା ନାହିଁ। ଦୟାକରି ନୂଆ ମେସେଜରେ ଲେଖନ୍ତୁ।
edit-order = ଅର୍ଡର ନଂ { $order } ({ $total }) ଯେମିତି ଦେଇଥିଲେ ସେମିତି ଅଛି; ମେସେଜ ବଦଳାଇଲେ ବା ଲିଭାଇଲେ ଅର୍ଡର ବଦଳେ ନାହିଁ।
edit-order-how = ବଦଳାଇବାକୁ ହେଲେ କ’ଣ ଯୋଡ଼ିବୁ ବା ବାଦ ଦେବୁ ଲେଖନ୍ତୁ, ନହେଲେ ଏହାକୁ କ୍ୟାନସେଲ କରନ୍ତୁ।
delete-heard = 🗑️ ଲିଭାଇଥିବା ମେସେଜରେ ଯାହା କହିଥିଲେ, ତାହା ଫେରାଇ ନିଆଗଲା।
delete-late = 🗑️ ଆଗର ଗୋଟିଏ ମେସେଜ ଲିଭାଇଲେ, କିନ୍ତୁ ତା’ପରେ ଆଉ କିଛି ଯୋଡ଼ି ହୋଇଛି। ଟୋକେଇ ତଳେ ଅଛି; କ’ଣ ବାଦ ଯିବ ଲେଖନ୍ତୁ।
shop-edited = ✏️ ମେସେଜ ବଦଳାଇଲେ ବା ଲିଭାଇଲେ ଏଠି କିଛି ବଦଳେ ନାହିଁ: ଯାହା ହୋଇଛି, ସେମିତି ଅଛି। ସଂଶୋଧନ ନୂଆ ମେସେଜରେ ଲେଖନ୍ତୁ।
shop-file = 📎 { $name } ଭଏସ ମେସେଜ, ଫଟୋ ବା ଫାଇଲ ପଠାଇଛନ୍ତି। ଅର୍ଡର ବୋର୍ଡରେ ତାଙ୍କ ଚାଟରେ ମିଳିବ।
ask-phone = 📞 ଅର୍ଡର ନଂ { $order }: ଆଣୁଥିବା ଲୋକଙ୍କୁ ଫୋନ କରିବାକୁ ପଡ଼ିଲେ, ଆପଣଙ୍କ ନମ୍ବର ଦେବେ କି?
answer-contact = କଣ୍ଟାକ୍ଟ ଏଠି ରଖିହୁଏ ନାହିଁ। କ’ଣ ଦରକାର ଲେଖନ୍ତୁ।
answer-held = ଆପଣଙ୍କ ହ୍ୱାଟ୍ସଆପ ନୂଆ ଫୋନରେ ଅଛି, ତେଣୁ ଆପଣ ହିଁ କି ନାହିଁ ଦୋକାନୀ ନିଶ୍ଚିତ ହେବେ। ସେ ପର୍ଯ୍ୟନ୍ତ ଖାତା ଓ ପୁରୁଣା ଠିକଣା ବନ୍ଦ; ଅର୍ଡର ଚାଲିବ।
shop-held = ⚠️ { $name } ଏବେ ଅନ୍ୟ ଫୋନରୁ ଲେଖୁଛନ୍ତି। ଆପଣ ନିଶ୍ଚିତ ହେବା ଯାଏ ଖାତା ଓ ପୁରୁଣା ଠିକଣା ବନ୍ଦ। ସେଇ ଲୋକ ତ?
button-same-person = ହଁ, ସେଇ ଲୋକ
button-other-person = ନା, ଅନ୍ୟ କେହି
shop-held-freed = { $name }: ଖାତା ଓ ଠିକଣା ପୁଣି ଖୋଲା।
shop-held-shut = { $name }: ଖାତା ଓ ପୁରୁଣା ଠିକଣା ବନ୍ଦ ରହିବ। ଖାତାରେ ବାକି: { $balance }।
shop-paused = 🤫 { $name } ଲେଖିଛନ୍ତି: “{ $text }”। ଆପଣ ନିଜେ କଥା ହେଉଛନ୍ତି, ତେଣୁ { $until } ଯାଏ ମୁଁ ଚୁପ। ବଟନ ଅର୍ଡର ଆସୁଥିବ।
button-bot-on = ବଟ ଚାଲୁ
shop-resumed = { $name }ଙ୍କୁ ପୁଣି ଉତ୍ତର ଦେବି।
shop-resumed-all = ସମସ୍ତଙ୍କୁ ପୁଣି ଉତ୍ତର ଦେବି।
row-more = ଆହୁରି ▸
row-back = ◂ ପଛକୁ
row-all = ଏ ସବୁ
row-more-text = ଆହୁରି { $count }
alert-template = ⚠️ ହ୍ୱାଟ୍ସଆପ: “{ $name }” ମେସେଜ ଏବେ ପଠାଯାଇପାରିବ ନାହିଁ ({ $state })। ଗ୍ରାହକ ଦିନେ ନ ଲେଖିଲେ ଏଇଟା ହିଁ ଯାଏ। { $where } ଦେଖନ୍ତୁ।
alert-quality = ⚠️ ହ୍ୱାଟ୍ସଆପ: ଅନେକ ଲୋକ ଆପଣଙ୍କ ନମ୍ବର ବ୍ଲକ ବା ରିପୋର୍ଟ କରୁଛନ୍ତି ({ $name } { $state })। କିଛି ଦିନ କେବଳ ଯେଉଁମାନେ ଲେଖନ୍ତି ସେମାନଙ୍କୁ ଲେଖନ୍ତୁ।
alert-account = ⚠️ ଆପଣଙ୍କ ଆକାଉଣ୍ଟ ଉପରେ ହ୍ୱାଟ୍ସଆପର ଆପତ୍ତି: { $name } { $state }। { $where } ଦେଖନ୍ତୁ।
alert-payments = ⚠️ ଚାଟରେ ପେମେଣ୍ଟ: “{ $name }” ଯୋଡ଼ା ହୋଇନାହିଁ ({ $state })। ଗ୍ରାହକ ସେଠି ପେମେଣ୍ଟ କରିପାରିବେ ନାହିଁ। { $where } ଦେଖନ୍ତୁ।
alert-limit = ହ୍ୱାଟ୍ସଆପ: { $name } { $state }
alert-unreachable = 📵 ଅର୍ଡର ନଂ { $state } ପାଇଁ { $name }ଙ୍କୁ ହ୍ୱାଟ୍ସଆପରେ ମେସେଜ ପହଞ୍ଚିଲା ନାହିଁ। ଫୋନ କରନ୍ତୁ।
answer-catalogue-open = ଦୋକାନର ସବୁ ଜିନିଷ ଏଠି ଅଛି। ଦେଖନ୍ତୁ, କାର୍ଟ ଭରି ପଠାନ୍ତୁ; ଆଜିର ଦାମ ଉତ୍ତରରେ ଆସିବ।
products-more = 👇 ଆଉ { $count }, ତଳ ଲିଷ୍ଟରେ
products-others = ଆଉ
poster-words = ପୋଷ୍ଟର, କ୍ୟୁଆର, କ୍ୟୁଆର କୋଡ, qr କୋଡ
poster-caption = ଆପଣଙ୍କ ଦୋକାନର ପୋଷ୍ଟର। ଛାପି ଲଗାନ୍ତୁ: କୋଡ ସ୍କାନ କଲା ମାତ୍ରେ ଗ୍ରାହକ { $shop }କୁ ଲେଖିପାରିବେ।

## The pay page, and who is paid
paypage-title = { $shop }କୁ ଟଙ୍କା ଦିଅନ୍ତୁ
paypage-order = ଅର୍ଡର ନଂ { $order }
paypage-any-app = ଯେକୌଣସି UPI ଆପରେ ଦିଅନ୍ତୁ
paypage-payee = ଟଙ୍କା ଯିବ
paypage-check-name = ଟଙ୍କା ଦେବା ଆଗରୁ ଆପରେ ଏହି ନାଁ ଅଛି କି ନାହିଁ ଦେଖନ୍ତୁ।
paypage-scan = କିମ୍ବା ଅନ୍ୟ ଫୋନର UPI ଆପରେ ଏହି କୋଡ ସ୍କାନ କରନ୍ତୁ
paypage-scan-limit = { $limit }ରୁ ଅଧିକ ହେଲେ ସେଭ କରା କୋଡ ଫଟୋ ଆପ ନିଏ ନାହିଁ। ବଟନ ଦବାନ୍ତୁ, କିମ୍ବା ଏହି ସ୍କ୍ରିନରୁ ହିଁ ସ୍କାନ କରନ୍ତୁ।
paypage-after = ଟଙ୍କା ଦେଲା ପରେ ଚାଟକୁ ଆସି ଆପରେ ଥିବା 12 ଅଙ୍କର UPI ନମ୍ବର ପଠାନ୍ତୁ। ଦୋକାନ ନିଜ ବ୍ୟାଙ୍କରେ ଦେଖି ସେଠାରେ ଜଣାଇବ।
paypage-back = ଚାଟକୁ ଫେରନ୍ତୁ
paypage-paid = ଟଙ୍କା ମିଳିଲା। ଧନ୍ୟବାଦ 🙏
paypage-paid-text = { $shop }କୁ ଅର୍ଡର ନଂ { $order }: { $amount } ମିଳିଛି।
paypage-checking = ଆପଣଙ୍କ ପେମେଣ୍ଟ ଦେଖୁଛୁ …
paypage-checking-text = ଏହି ପୃଷ୍ଠା ଆପେ ପୁଣି ଦେଖିବ। ଖାତାରୁ ଟଙ୍କା କଟିଥିଲେ ସୁରକ୍ଷିତ ଅଛି: ପୁଣି ଦିଅନ୍ତୁ ନାହିଁ।
paypage-claimed = ଦୋକାନ ନିଜ ବ୍ୟାଙ୍କରେ ଦେଖୁଛି
paypage-claimed-text = { $amount } ଦେଖାଗଲେ ଚାଟରେ ଜଣାଇଦେବୁ। ପୁଣି ଦିଅନ୍ତୁ ନାହିଁ।
paypage-nothing = ଏଠାରେ କିଛି ଦେବାର ନାହିଁ
paypage-closed-text = ଅର୍ଡର ନଂ { $order } ବନ୍ଦ ହୋଇଯାଇଛି। ତଥାପି ଦେଇଥିଲେ ଟଙ୍କା ଫେରିଆସିବ।
paypage-other-way = ଅର୍ଡର ନଂ { $order } ପାଇଁ ଏବେ ଅନ୍ୟ ଉପାୟରେ ଦେବାକୁ ହେବ। ଚାଟରେ ଲେଖା ଅଛି।
paypage-newer = ଟଙ୍କା ପରିମାଣ ବଦଳିଛି
paypage-newer-text = ଅର୍ଡର ନଂ { $order } ପାଇଁ ଏବେ { $amount } ଦିଅନ୍ତୁ।
paypage-pay = { $amount } ଦିଅନ୍ତୁ
paypage-in-chat = ଅର୍ଡର ନଂ { $order }ର ପେମେଣ୍ଟ ଚାଟରେ ଅଛି। ଦୟାକରି ସେଠାରେ ଦିଅନ୍ତୁ।
paypage-silent = ପେମେଣ୍ଟ କମ୍ପାନୀ ଏବେ ଉତ୍ତର ଦେଉନାହିଁ
paypage-silent-text = ଆପଣଙ୍କ ଟଙ୍କା କଟିନାହିଁ। ଏକ ମିନିଟ ପରେ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ, କିମ୍ବା ଦୋକାନକୁ କ୍ୟାସ ଦିଅନ୍ତୁ।
paypage-again = ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ
paypage-not-yet = ପେମେଣ୍ଟର ଖବର ଏଯାଏଁ ଆସିନାହିଁ
paypage-not-yet-text = ଖାତାରୁ ଟଙ୍କା କଟିଥିଲେ ଚାଟରେ ମେସେଜ ଆସିବା ଯାଏଁ ଅପେକ୍ଷା କରନ୍ତୁ। କଟିନଥିଲେ ଏବେ ଦିଅନ୍ତୁ।
payee-changing = ⚠️ { $when }ରୁ ଆପଣଙ୍କ ଗ୍ରାହକ { $payee }କୁ ଟଙ୍କା ଦେବେ। ସେ ଯାଏଁ ଆଗ ଭଳି। ଏହା ଆପଣ କରିନଥିଲେ ଏବେ ପୁରୁଣାଟି ହିଁ ରଖନ୍ତୁ।
payee-kept = ଗ୍ରାହକ ଆଗ ଭଳି ଟଙ୍କା ଦେବେ। ବଦଳ ବନ୍ଦ କରାଗଲା।
shop-no-receipts = 🔎 { $day }: ଆଜି UPIରେ କୌଣସି ପେମେଣ୍ଟ ଆସିନି। ଗଲା ଚାରି ସପ୍ତାହରେ ଏଇ ବାରରେ { $usual } ଆସିଥିଲା। ହୁଏତ ଗ୍ରାହକ କମ ଥିଲେ; ତଥାପି କାଉଣ୍ଟରର କୋଡ୍ ଦେଖନ୍ତୁ।
shop-scan-ask = 🔎 ସୁପ୍ରଭାତ। ଥରେ ଦେଖନ୍ତୁ କାଉଣ୍ଟରର କୋଡ୍ ଆପଣଙ୍କର ହିଁ ଅଛି କି ନାହିଁ।
shop-scan-how = ନିଜ ଫୋନରେ ସ୍କାନ୍ କରନ୍ତୁ: ଆପଣଙ୍କ ନାଁ ହିଁ ଆସୁଛି କି? ସନ୍ଦେହ ହେଲେ କୋଡରେ ଯାହା ଅଛି (upi://pay…) ବା ତା’ର UPI ଠିକଣା ଏଠି ପେଷ୍ଟ କରନ୍ତୁ।
shop-code-ours = ✅ ଏଇ କୋଡ୍ ଆପଣଙ୍କର ହିଁ: ଟଙ୍କା { $payee }କୁ ଆସେ।
shop-code-other = 🚨 ଏଇ କୋଡ୍ ଆପଣଙ୍କର ନୁହେଁ: ଟଙ୍କା { $payee }କୁ ଯାଉଛି, ଆପଣଙ୍କ ଠିକଣା { $vpa }। ଏବେ କାଉଣ୍ଟରରୁ କାଢ଼ନ୍ତୁ, ପ୍ରମାଣ ପାଇଁ ରଖନ୍ତୁ, ଆଉ ବ୍ୟାଙ୍କ ବା 1930କୁ ଫୋନ୍ କରନ୍ତୁ।
shop-code-unknown = ଏଇ କୋଡରେ ଟଙ୍କା { $payee }କୁ ଯାଏ। ଆପଣଙ୍କ ଦୋକାନର UPI ଠିକଣା ମୋ ପାଖରେ ନାହିଁ: ଏହା ଆପଣ କି?
button-keep-payee = ପୁରୁଣାଟି ରଖନ୍ତୁ
button-stop-watch = ଆଉ କୁହନ୍ତୁ ନାହିଁ

## What WhatsApp offers to tap before the first word, and its commands
ice-order = ଜିନିଷ ମଗାଇବାର ଅଛି
ice-again = ଗତଥର ଭଳି ପଠାନ୍ତୁ
ice-hours = ଦୋକାନ କେତେବେଳେ ଖୋଲେ?
ice-where = ମୋ ଅର୍ଡର କେଉଁଠି?
command-order = ଜିନିଷ ମଗାନ୍ତୁ
command-bill = ଶେଷ ବିଲ
command-khata = ମୋ ଖାତା
command-stop = ମେସେଜ ବନ୍ଦ କରନ୍ତୁ

## Memory: usuals and nicknames
memory-head = 🧠 ଆପଣଙ୍କ ବିଷୟରେ *{ $shop }*ର ଏତିକି ମନେ ଅଛି:
memory-usuals = ଆପଣ ପ୍ରାୟ ନିଅନ୍ତି: { $what }
memory-address = 📍 { $address }
memory-pay = ଆପଣ ପ୍ରାୟ ଏମିତି ପଇସା ଦିଅନ୍ତି: { $pay }
memory-nothing = ଆପଣଙ୍କ ବିଷୟରେ ଏବେ ଯାଏ କିଛି ମନେ ରଖାଯାଇନାହିଁ।
memory-books = ବିଲ୍ ଓ ଖାତା ଦୋକାନ ବହିରେ ରହିବ ହିଁ ରହିବ।
memory-forgot = ଭୁଲିଗଲୁ: ଆପଣଙ୍କ ସବୁଦିନିଆ ଜିନିଷ, ଠିକଣା ଓ ପଇସା ଦେବା ଉପାୟ।
memory-forgot-goods = ଭୁଲିଗଲୁ: ଆପଣଙ୍କ ସବୁଦିନିଆ ଜିନିଷ। ଠିକଣା ରଖାଯାଇଛି।
memory-no-usual = ସବୁଦିନିଆ ବୋଲି ଏବେ ଯାଏ କିଛି ନାହିଁ; ଯାହା ଦରକାର ଲେଖନ୍ତୁ।
button-forget-goods = ଜିନିଷ ଭୁଲିଯାଅ
button-forget-all = ସବୁ ଭୁଲିଯାଅ
button-keep = ଥାଉ
answer-help-memory = “ମୋ ବିଷୟରେ କଣ ମନେ ଅଛି” ଲେଖିଲେ ଯାହା ମନେ ଅଛି ଦେଖାଯିବ; “ମୋତେ ଭୁଲିଯାଆନ୍ତୁ” ଲେଖିଲେ ଲିଭିଯିବ।
shop-help-names = ନିଜର ଡାକନାମ: “ଲାଲ ପ୍ୟାକେଟ ମାନେ Red Label 250 ଗ୍ରାମ”; “ଡାକନାମ” ଲେଖିଲେ ସବୁ ଦେଖାଯିବ।
nick-ask = “{ $words }” ମାନେ { $what }: ମନେ ରଖିବା?
nick-heard = “{ $words }” ମାନେ { $what } ଧରିନେଲୁ।
nick-learnt = ✅ ଏଣିକି “{ $words }” ମାନେ { $what }।
nick-forgot = “{ $words }” ଭୁଲିଗଲୁ; ତାହା ଆଉ { $what } ନୁହେଁ।
nick-none = ଏବେ ଯାଏ କୌଣସି ଡାକନାମ ନାହିଁ। ଏମିତି ଶିଖାନ୍ତୁ: “ଲାଲ ପ୍ୟାକେଟ ମାନେ Red Label 250 ଗ୍ରାମ”।
nick-head = 🏷️ ଆପଣଙ୍କ ଦୋକାନର ଡାକନାମ:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (ଗ୍ରାହକଙ୍କଠାରୁ ଶିଖା)
nick-taken = “{ $words }”ର ଏଠି ଆଗରୁ ଅଲଗା ଅର୍ଥ ଅଛି, ତେଣୁ ଏହା ଡାକନାମ ହେବ ନାହିଁ।
nick-which = “{ $words }” ମାନେ କେଉଁଟା?
menu-forget = ଭୁଲିବାକୁ ହେଲେ
refused-bad-nickname = “{ $words }” ଡାକନାମ ହୋଇପାରିବ ନାହିଁ: ଦୁଇ-ତିନି ଶବ୍ଦ ଭଲ।
refused-no-such-nickname = “{ $words }” ବୋଲି କୌଣସି ଡାକନାମ ନାହିଁ।
