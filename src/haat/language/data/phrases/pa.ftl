# ਪੰਜਾਬੀ. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } ਗ੍ਰਾਮ
unit-kg = { $n } ਕਿਲੋ
unit-ml = { $n } ਮਿਲੀ
unit-l = { $n } ਲੀਟਰ
clock-morning = ਸਵੇਰੇ { $t } ਵਜੇ
clock-afternoon = ਦੁਪਹਿਰ { $t } ਵਜੇ
clock-evening = ਸ਼ਾਮ { $t } ਵਜੇ
clock-night = ਰਾਤ { $t } ਵਜੇ
list-and = { $start } ਤੇ { $last }
of-pack = { $name } { $pack }
pack-of = { $n } ਦਾ ਪੈਕ
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = ਪੰਜਾਬੀ

## Greeting
greet-new = ਸਤ ਸ੍ਰੀ ਅਕਾਲ 🙏 ਇਹ *{ $shop }* ਹੈ। ਦੁਕਾਨ { $opens } ਤੋਂ { $closes } ਤੱਕ ਖੁੱਲ੍ਹੀ ਰਹਿੰਦੀ ਹੈ।
    ਜਿਵੇਂ ਦੁਕਾਨ ’ਤੇ ਬੋਲਦੇ ਹੋ, ਉਵੇਂ ਹੀ ਆਪਣੀ ਲਿਸਟ ਇੱਥੇ ਲਿਖ ਦਿਓ: “2 ਕਿਲੋ ਖੰਡ, 500 ਗ੍ਰਾਮ ਦਾਲ, 20 ਦਾ ਧਨੀਆ”।
    ਹੋਮ ਡਿਲੀਵਰੀ ਲਈ ਲੋਕੇਸ਼ਨ ਭੇਜੋ ਜਾਂ ਇੱਕ ਵਾਰ ਪਤਾ ਲਿਖ ਦਿਓ।
greet-again = ਸਤ ਸ੍ਰੀ ਅਕਾਲ { $name } ਜੀ 🙏 ਇਹ *{ $shop }* ਹੈ। ਕੀ ਕੀ ਭੇਜਣਾ ਹੈ?
greet-line = ਸਤ ਸ੍ਰੀ ਅਕਾਲ 🙏 ਇਹ *{ $shop }* ਹੈ।
button-same-again = ਪਿਛਲੀ ਵਾਰ ਵਾਲਾ ਹੀ

## Basket
basket-head = 🛒 *ਤੁਹਾਡੀ ਲਿਸਟ*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … ਤੇ { $count } ਚੀਜ਼ ਹੋਰ
       *[other] … ਤੇ { $count } ਚੀਜ਼ਾਂ ਹੋਰ
    }
basket-fee = ਡਿਲੀਵਰੀ { $fee }
basket-free = ਡਿਲੀਵਰੀ ਫ੍ਰੀ
join-fee = ਡਿਲੀਵਰੀ { $fee }, ਇੱਕੋ ਵਾਰ
join-total = ਆਰਡਰ ਨੰ. { $order } ਦਾ ਕੁੱਲ ਫਿਰ *{ $total }* (ਹੁਣ { $was })
join-ask = ਇਹ ਆਰਡਰ ਨੰ. { $order } ਵਿੱਚ ਜੋੜ ਦੇਈਏ?
join-ask-shop = { $shop } ਨੇ ਆਰਡਰ ਨੰ. { $order } ਲੈ ਲਿਆ ਹੈ। ਪੁੱਛ ਲਈਏ ਕਿ ਇਹ ਵੀ ਨਾਲ ਆ ਜਾਵੇ?
basket-rounding = ਰਾਊਂਡ ਆਫ਼ { $amount }
basket-total = *ਕੁੱਲ { $total }*
basket-empty = ਤੁਹਾਡੀ ਲਿਸਟ ਹਾਲੇ ਖਾਲੀ ਹੈ। ਜੋ ਚਾਹੀਦਾ ਹੈ, ਲਿਖ ਦਿਓ।
basket-cleared = ਲਿਸਟ ਖਾਲੀ ਕਰ ਦਿੱਤੀ।
basket-missing = ⚠️ ਅੱਜ ਨਹੀਂ ਹੈ: { $what }
basket-unsold = ਇਹ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਮਿਲਦਾ: { $what }। ਦੁਕਾਨ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ।
basket-undone = ਪਿਛਲੀ ਤਬਦੀਲੀ ਹਟਾ ਦਿੱਤੀ।
basket-nothing-to-undo = ਵਾਪਸ ਲੈਣ ਨੂੰ ਕੁਝ ਨਹੀਂ ਹੈ।
basket-not-understood = ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ: “{ $text }”
basket-counter-only = ਇਹ ਚੈਟ ’ਤੇ ਨਹੀਂ, ਸਿਰਫ਼ ਦੁਕਾਨ ਤੋਂ ਮਿਲੇਗਾ: { $what }
basket-dropped = ਹਟਾ ਦਿੱਤਾ: { $what }
basket-otherwise = { $what } ਨਾ ਹੋਵੇ ਤਾਂ: { $wish }
basket-minimum = ਹੋਮ ਡਿਲੀਵਰੀ { $minimum } ਤੋਂ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ। ਕੁਝ ਹੋਰ ਜੋੜ ਲਓ, ਜਾਂ ਦੁਕਾਨ ਤੋਂ ਲੈ ਜਾਓ।
basket-not-in = ਤੁਹਾਡੀ ਲਿਸਟ ਵਿੱਚ ਨਹੀਂ ਹੈ: { $what }
total-short =
    { $count ->
        [one] { $count } ਚੀਜ਼, ਕੁੱਲ *{ $total }*
       *[other] { $count } ਚੀਜ਼ਾਂ, ਕੁੱਲ *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what } — ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੀ ਭੇਜੀਏ?
ask-how-much = ❓ { $what } — ਕਿੰਨਾ ਚਾਹੀਦਾ ਹੈ?
ask-clear = ਪੂਰੀ ਲਿਸਟ ਖਾਲੀ ਕਰ ਦੇਈਏ?
ask-more =
    { $count ->
        [one] ਇਸ ਤੋਂ ਬਾਅਦ ਇੱਕ ਗੱਲ ਹੋਰ ਪੁੱਛਣੀ ਹੈ।
       *[other] ਇਸ ਤੋਂ ਬਾਅਦ { $count } ਗੱਲਾਂ ਹੋਰ ਪੁੱਛਣੀਆਂ ਹਨ।
    }
ask-again = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਚੁਣ ਲਓ, ਜਾਂ ਆਪਣੇ ਤਰੀਕੇ ਨਾਲ ਲਿਖ ਦਿਓ।
ask-first = ਬੱਸ ਇਹ ਦੱਸ ਦਿਓ, ਫਿਰ ਆਰਡਰ ਲੱਗ ਜਾਵੇਗਾ।
menu-choose = ਚੁਣੋ
button-skip = ਰਹਿਣ ਦਿਓ
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 ਦੁਕਾਨ ਤੋਂ ਲੈਣਾ ਹੈ
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = ਪੇਮੈਂਟ ਕਿਵੇਂ ਕਰਨੀ ਹੈ? ਬਟਨ ਦਬਾਉਂਦੇ ਹੀ ਆਰਡਰ ਲੱਗ ਜਾਵੇਗਾ।
split-how = ਲਿਖ ਦਿਓ ਕਿੰਨਾ ਕਿਸ ਨਾਲ, ਜਿਵੇਂ “200 ਕੈਸ਼ ਬਾਕੀ UPI” ਜਾਂ “ਅੱਧਾ ਖਾਤੇ ਵਿੱਚ ਅੱਧਾ ਕੈਸ਼”।
split-bad = ਇਹ ਮਿਲ ਕੇ { $total } ਨਹੀਂ ਬਣਦੇ। ਫਿਰ ਲਿਖੋ।
checkout-ask-confirm = ਆਰਡਰ ਭੇਜ ਦੇਈਏ?
checkout-ask-address = 🏠 ਸਮਾਨ ਕਿੱਥੇ ਪਹੁੰਚਾਉਣਾ ਹੈ? ਲੋਕੇਸ਼ਨ ਭੇਜੋ ਜਾਂ ਪਤਾ ਲਿਖੋ। ਆਪ ਦੁਕਾਨ ਤੋਂ ਲੈਣਾ ਹੋਵੇ ਤਾਂ “ਪਿਕਅੱਪ” ਲਿਖੋ।
checkout-when-kept = 🕒 ਨੋਟ ਕਰ ਲਿਆ: { $when }
checkout-address-kept = 🏠 ਨੋਟ ਕਰ ਲਿਆ: { $address }
checkout-pay-kept = 💳 ਨੋਟ ਕਰ ਲਿਆ: { $pay }
checkout-closed-now = ਦੁਕਾਨ ਹੁਣ ਬੰਦ ਹੈ, { $opens } ਖੁੱਲ੍ਹੇਗੀ। ਉਦੋਂ ਤੱਕ ਤੁਹਾਡਾ ਆਰਡਰ ਰੁਕਿਆ ਰਹੇਗਾ।
pay-upi = UPI
pay-cash = ਡਿਲੀਵਰੀ ’ਤੇ ਕੈਸ਼
pay-khata = ਖਾਤੇ ਵਿੱਚ
pay-part = { $pay } { $amount }
pay-part-of = ਆਰਡਰ ਨੰ. { $order }, UPI ਹਿੱਸਾ
button-confirm = ਹਾਂ, ਭੇਜ ਦਿਓ
button-change = ਬਦਲਣਾ ਹੈ
button-join = ਆਰਡਰ { $order } ’ਚ ਜੋੜੋ
button-apart = ਵੱਖਰਾ ਆਰਡਰ
button-upi = UPI ਨਾਲ ਪੇਮੈਂਟ
button-cash = ਕੈਸ਼
button-khata = ਖਾਤੇ ਵਿੱਚ
button-split = ਕੁਝ ਕੈਸ਼, ਕੁਝ UPI
row-split-text = ਜਿਵੇਂ 200 ਕੈਸ਼ ਬਾਕੀ UPI
button-pay = { $total } ਦਿਓ
button-pickup = ਦੁਕਾਨ ਤੋਂ ਲੈਣਾ ਹੈ
button-delivery = ਹੋਮ ਡਿਲੀਵਰੀ
button-new-address = ਨਵਾਂ ਪਤਾ
button-yes = ਹਾਂ
button-no = ਨਹੀਂ
menu-change = ਕੀ ਬਦਲਣਾ ਹੈ?
menu-change-body = ਕੀ ਬਦਲਣਾ ਹੈ?
row-change-items = ਸਮਾਨ
row-change-items-text = ਲਿਖ ਦਿਓ: “ਖੰਡ 3 ਕਿਲੋ, ਮੈਗੀ ਨਹੀਂ”
change-items-how = ਜੋ ਬਦਲਣਾ ਹੈ, ਆਪਣੇ ਤਰੀਕੇ ਨਾਲ ਲਿਖ ਦਿਓ, ਜਿਵੇਂ “ਖੰਡ 2 ਨਹੀਂ 3 ਕਿਲੋ” ਜਾਂ “ਮੈਗੀ ਹਟਾ ਦਿਓ”।

## Order, to the customer
order-received = 📨 ਤੁਹਾਡਾ ਆਰਡਰ ਨੰ. { $order } { $shop } ਨੂੰ ਮਿਲ ਗਿਆ ਹੈ। ਜਵਾਬ ਇੱਥੇ ਹੀ ਆਵੇਗਾ।
order-accepted-pay = ✅ { $shop } ਨੇ ਆਰਡਰ ਨੰ. { $order } ਲੈ ਲਿਆ ਹੈ।
    ਇੱਥੇ ਹੀ *{ $total }* ਦੀ ਪੇਮੈਂਟ ਕਰ ਦਿਓ; ਪੈਕਿੰਗ ਉਸੇ ਵੇਲੇ ਸ਼ੁਰੂ ਹੋ ਜਾਵੇਗੀ।
order-accepted-upi = ✅ { $shop } ਨੇ ਆਰਡਰ ਨੰ. { $order } ਲੈ ਲਿਆ ਹੈ।
    ਕਿਸੇ ਵੀ UPI ਐਪ ਤੋਂ *{ $total }* ਭੇਜ ਦਿਓ, ਫਿਰ ਇੱਥੇ “ਪੇਮੈਂਟ ਕਰ ਦਿੱਤੀ” ਲਿਖੋ।
order-accepted-cash = ✅ { $shop } ਨੇ ਆਰਡਰ ਨੰ. { $order } ਲੈ ਲਿਆ ਹੈ। ਲਗਭਗ { $by } ਤੱਕ ਪਹੁੰਚ ਜਾਵੇਗਾ।
    ਕੈਸ਼ *{ $total }* ਤਿਆਰ ਰੱਖਿਓ।
order-accepted-cash-pickup = ✅ { $shop } ਨੇ ਆਰਡਰ ਨੰ. { $order } ਲੈ ਲਿਆ ਹੈ। ਲਗਭਗ { $by } ਤੱਕ ਤਿਆਰ ਹੋ ਜਾਵੇਗਾ।
    ਦੁਕਾਨ ’ਤੇ *{ $total }* ਦੇ ਦਿਓ।
order-accepted-khata = ✅ { $shop } ਨੇ ਆਰਡਰ ਨੰ. { $order } ਲੈ ਲਿਆ ਹੈ। ਲਗਭਗ { $by } ਤੱਕ ਪਹੁੰਚ ਜਾਵੇਗਾ।
    ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ *{ $total }* ਲਿਖੇ ਜਾਣਗੇ।
order-accepted-split = ✅ { $shop } ਨੇ ਆਰਡਰ ਨੰ. { $order } ਲੈ ਲਿਆ ਹੈ। ਲਗਭਗ { $by } ਤੱਕ ਪਹੁੰਚੇਗਾ।
    { $parts }
order-pay-again = ਆਰਡਰ ਬਦਲ ਗਿਆ ਹੈ। ਆਰਡਰ ਨੰ. { $order } ਲਈ ਹੁਣ ਨਵੇਂ ਟੋਟਲ *{ $total }* ਦੀ ਪੇਮੈਂਟ ਕਰ ਦਿਓ।
order-rejected = ਮਾਫ਼ ਕਰਨਾ, { $shop } ਤੋਂ ਆਰਡਰ ਨੰ. { $order } ਨਹੀਂ ਹੋ ਸਕੇਗਾ: { $reason }।
order-rejected-plain = ਮਾਫ਼ ਕਰਨਾ, { $shop } ਤੋਂ ਆਰਡਰ ਨੰ. { $order } ਨਹੀਂ ਹੋ ਸਕੇਗਾ।
order-cancelled-by-shop = { $shop } ਨੇ ਆਰਡਰ ਨੰ. { $order } ਕੈਂਸਲ ਕਰ ਦਿੱਤਾ ਹੈ। { $reason }
order-cancelled-by-you = ਆਰਡਰ ਨੰ. { $order } ਕੈਂਸਲ ਹੋ ਗਿਆ।
order-waiting = ⏳ ਆਰਡਰ ਨੰ. { $order } ’ਤੇ { $shop } ਦਾ ਜਵਾਬ ਹਾਲੇ ਨਹੀਂ ਆਇਆ। ਦੁਕਾਨ ਨੂੰ ਯਾਦ ਕਰਾ ਦਿੱਤਾ ਹੈ। ਚਾਹੋ ਤਾਂ ਥੋੜ੍ਹੀ ਉਡੀਕ ਕਰ ਲਓ ਜਾਂ ਕੈਂਸਲ ਕਰ ਦਿਓ; ਕੋਈ ਪੈਸਾ ਨਹੀਂ ਕੱਟਿਆ।
order-paid-word = ✅ ਆਰਡਰ ਨੰ. { $order } ਦੇ { $amount } ਮਿਲ ਗਏ। ਸਮਾਨ ਪੈਕ ਹੋ ਰਿਹਾ ਹੈ।
order-pending-payment = ਆਰਡਰ ਨੰ. { $order } ਦੀ ਪੇਮੈਂਟ ਬੈਂਕ ਹਾਲੇ ਪੱਕੀ ਕਰ ਰਿਹਾ ਹੈ। ਦੁਬਾਰਾ ਪੇਮੈਂਟ ਨਾ ਕਰਿਓ।
order-out-paid = 🛵 ਆਰਡਰ ਨੰ. { $order } ਨਿਕਲ ਗਿਆ ਹੈ। { $amount } ਮਿਲ ਗਏ ✅
    ਦਰਵਾਜ਼ੇ ’ਤੇ ਇਹ ਕੋਡ ਦੱਸਿਓ: *{ $code }*
order-out-cash = 🛵 ਆਰਡਰ ਨੰ. { $order } ਨਿਕਲ ਗਿਆ ਹੈ। ਕੈਸ਼ ਦੇਣਾ ਹੈ: *{ $amount }*
    ਦਰਵਾਜ਼ੇ ’ਤੇ ਇਹ ਕੋਡ ਦੱਸਿਓ: *{ $code }*
order-out-khata = 🛵 ਆਰਡਰ ਨੰ. { $order } ਨਿਕਲ ਗਿਆ ਹੈ। { $amount } ਖਾਤੇ ਵਿੱਚ ਲਿਖੇ, ਕੁੱਲ ਬਾਕੀ { $balance }।
    ਦਰਵਾਜ਼ੇ ’ਤੇ ਇਹ ਕੋਡ ਦੱਸਿਓ: *{ $code }*
order-out-split = 🛵 ਆਰਡਰ ਨੰ. { $order } ਨਿਕਲ ਗਿਆ ਹੈ। { $parts }
    ਦਰਵਾਜ਼ੇ ’ਤੇ ਇਹ ਕੋਡ ਦੱਸਿਓ: *{ $code }*
order-ready = 🏪 ਆਰਡਰ ਨੰ. { $order } { $shop } ’ਤੇ ਤਿਆਰ ਹੈ। { $due }
    ਦੁਕਾਨ ’ਤੇ ਇਹ ਕੋਡ ਦੱਸਿਓ: *{ $code }*
order-ready-paid = { $amount } ਮਿਲ ਗਏ ✅
order-ready-cash = ਦੇਣੇ ਹਨ: *{ $amount }*
order-ready-khata = { $amount } ਖਾਤੇ ਵਿੱਚ ਲਿਖੇ।
order-delivered = 🙏 ਆਰਡਰ ਨੰ. { $order } ਪਹੁੰਚ ਗਿਆ। ਧੰਨਵਾਦ!
change-owed = 💰 ਤੁਹਾਡੇ { $amount } ਛੁੱਟੇ ਬਾਕੀ ਹਨ; ਅਗਲੇ ਆਰਡਰ ਵਿੱਚ ਘਟ ਜਾਣਗੇ।
order-brought-back = ਆਰਡਰ ਨੰ. { $order } ਦੁਕਾਨ ’ਤੇ ਵਾਪਸ ਆ ਗਿਆ। { $reason }
order-line-out = { $what } — ਅੱਜ ਖਤਮ। ਆਰਡਰ ਨੰ. { $order } ਇਸ ਤੋਂ ਬਿਨਾਂ ਆਵੇਗਾ; ਹੁਣ ਕੁੱਲ *{ $total }*।
order-swap = { $gone } — ਅੱਜ ਖਤਮ। ਇਸ ਦੀ ਥਾਂ { $offer } ({ $price }) ਭੇਜ ਦੇਈਏ?
    ਫਿਰ ਕੁੱਲ *{ $total }* ਹੋਵੇਗਾ (ਹੁਣ { $now })।
order-swap-yes = 👍 { $offer } ਭੇਜ ਰਹੇ ਹਾਂ। ਕੁੱਲ *{ $total }*।
order-swap-no = ਠੀਕ ਹੈ, ਉਸ ਤੋਂ ਬਿਨਾਂ ਭੇਜ ਰਹੇ ਹਾਂ। ਕੁੱਲ *{ $total }*।
order-added = ✅ ਆਰਡਰ ਨੰ. { $order } ਵਿੱਚ ਜੋੜ ਦਿੱਤਾ: { $what }। ਹੁਣ ਕੁੱਲ *{ $total }*।
order-add-asked = 📨 { $shop } ਤੋਂ ਪੁੱਛਿਆ ਹੈ ਕਿ ਆਰਡਰ ਨੰ. { $order } ਵਿੱਚ ਇਹ ਵੀ ਜੋੜ ਦੇਣ: { $what }। ਜਵਾਬ ਇੱਥੇ ਹੀ ਆਵੇਗਾ।
order-add-no = { $what } ਇਸ ਵਾਰ ਨਾਲ ਨਹੀਂ ਆ ਸਕੇਗਾ। ਆਰਡਰ ਨੰ. { $order } *{ $total }* ਦਾ ਹੀ ਰਹੇਗਾ। ਫਿਰ ਵੀ ਚਾਹੀਦਾ ਹੋਵੇ ਤਾਂ ਨਵੇਂ ਆਰਡਰ ਵਿੱਚ ਲਿਖ ਦਿਓ।
order-less = ✅ ਆਰਡਰ ਨੰ. { $order } ਵਿੱਚੋਂ ਕੱਢ ਦਿੱਤਾ: { $what }। ਹੁਣ ਕੁੱਲ *{ $total }*।
order-less-ask = { $what } ਹਟਾਉਣ ’ਤੇ ਆਰਡਰ ਨੰ. { $order } ਦੀ ਡਿਲੀਵਰੀ ਦੇ { $fee } ਲੱਗਣਗੇ; ਕੁੱਲ *{ $total }* ਹੋਵੇਗਾ। ਹਟਾ ਦੇਈਏ?
order-less-late = ਦੁਕਾਨ ਆਰਡਰ ਨੰ. { $order } ਲੈ ਚੁੱਕੀ ਹੈ, ਇਸ ਲਈ { $what } ਹੁਣ ਦੁਕਾਨ ਹੀ ਬਦਲ ਸਕਦੀ ਹੈ। ਦੁਕਾਨ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ।
order-status-line = ਆਰਡਰ ਨੰ. { $order }: { $state }, ਕੁੱਲ { $total }
order-none = ਤੁਹਾਡਾ ਕੋਈ ਆਰਡਰ ਬਾਕੀ ਨਹੀਂ ਹੈ।
order-cancel-ask = ਆਰਡਰ ਨੰ. { $order } ({ $total }) ਕੈਂਸਲ ਕਰ ਦੇਈਏ?
state-placed = ਦੁਕਾਨ ਦੇ ਜਵਾਬ ਦੀ ਉਡੀਕ
state-accepted = ਦੁਕਾਨ ਨੇ ਲੈ ਲਿਆ
state-accepted-unpaid = ਦੁਕਾਨ ਨੇ ਲੈ ਲਿਆ, ਪੇਮੈਂਟ ਬਾਕੀ
state-packed = ਪੈਕ ਹੋ ਗਿਆ
state-out = ਰਾਹ ਵਿੱਚ ਹੈ
state-ready = ਦੁਕਾਨ ’ਤੇ ਤਿਆਰ ਹੈ
state-delivered = ਪਹੁੰਚ ਗਿਆ
state-returned = ਵਾਪਸ ਆ ਗਿਆ
state-rejected = ਦੁਕਾਨ ਤੋਂ ਨਹੀਂ ਹੋਇਆ
state-cancelled = ਕੈਂਸਲ ਹੋ ਗਿਆ
refund-owed = ↩️ ਆਰਡਰ ਨੰ. { $order } ਦੇ { $amount } ਜਿਵੇਂ ਆਏ ਸੀ, ਉਵੇਂ ਹੀ ਤੁਹਾਨੂੰ ਵਾਪਸ ਜਾਣਗੇ। ਬੈਂਕ ਦੇ 5 ਕੰਮ ਵਾਲੇ ਦਿਨ ਤੱਕ ਲੱਗ ਸਕਦੇ ਹਨ।
order-taken-again = ✅ ਆਰਡਰ ਨੰ. { $order } ਦੇ ਤੁਹਾਡੇ { $amount } ਰੱਦ ਹੋਣ ਤੋਂ ਬਾਅਦ ਆਏ। { $shop } ਕੋਲ ਸਭ ਕੁਝ ਹੈ ਤੇ ਆਰਡਰ ਫਿਰ ਲੈ ਲਿਆ ਹੈ। ਨਹੀਂ ਚਾਹੀਦਾ ਤਾਂ ਰੱਦ ਕਰੋ, ਪੈਸੇ ਵਾਪਸ ਜਾਣਗੇ।
refund-made = ↩️ ਆਰਡਰ ਨੰ. { $order } ਦੇ { $amount } ਵਾਪਸ ਕਰ ਦਿੱਤੇ ਗਏ ਹਨ।
payment-unexpected = ਆਰਡਰ ਨੰ. { $order } ਲਈ { $amount } ਆਏ ਹਨ, ਪਰ ਹਿਸਾਬ ਨਹੀਂ ਮਿਲਦਾ। ਪੈਸੇ ਸੁਰੱਖਿਅਤ ਹਨ; ਦੁਕਾਨ ਦੇਖ ਰਹੀ ਹੈ।
payment-claim = ਧੰਨਵਾਦ। ਬੈਂਕ ਤੋਂ ਪਤਾ ਕਰ ਰਹੇ ਹਾਂ; ਸਕ੍ਰੀਨਸ਼ਾਟ ਭੇਜਣ ਦੀ ਲੋੜ ਨਹੀਂ। ਪੈਸੇ ਆਉਂਦੇ ਹੀ ਦੱਸ ਦੇਵਾਂਗੇ।
payment-claim-shop = ਧੰਨਵਾਦ। ਦੁਕਾਨ ਆਪਣੇ ਬੈਂਕ ਵਿੱਚ ਦੇਖ ਰਹੀ ਹੈ; ਸਕ੍ਰੀਨਸ਼ਾਟ ਭੇਜਣ ਦੀ ਲੋੜ ਨਹੀਂ। ਪੈਸੇ ਆਉਂਦੇ ਹੀ ਦੱਸ ਦੇਵਾਂਗੇ।
payment-not-seen = ਆਰਡਰ ਨੰ. { $order } ਦੇ { $amount } ਦੁਕਾਨ ਨੂੰ ਹਾਲੇ ਨਹੀਂ ਦਿਸੇ। ਜੇ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚੋਂ ਕੱਟੇ ਗਏ ਹਨ, ਤਾਂ ਐਪ ਵਿੱਚ ਦਿਸਦਾ 12 ਅੰਕਾਂ ਦਾ UPI ਨੰਬਰ ਲਿਖ ਦਿਓ; ਪੇਮੈਂਟ ਅਟਕ ਗਈ ਹੋਵੇ ਤਾਂ ਪੈਸੇ ਆਪੇ ਵਾਪਸ ਆ ਜਾਂਦੇ ਹਨ।
payment-nothing-due = ਹੁਣ ਕੁਝ ਦੇਣਾ ਬਾਕੀ ਨਹੀਂ ਹੈ।
button-wait = ਉਡੀਕ ਕਰਨੀ ਹੈ
button-cancel-order = ਆਰਡਰ ਕੈਂਸਲ
button-keep-order = ਕੈਂਸਲ ਨਹੀਂ ਕਰਨਾ
wait-thanks = ਧੰਨਵਾਦ। ਜਵਾਬ ਆਉਂਦੇ ਹੀ ਦੱਸ ਦੇਵਾਂਗੇ।
pay-changed = ਆਰਡਰ ਨੰ. { $order }: { $pay }। ਕੁੱਲ { $total }।

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *ਕੁੱਲ { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = ਬਿੱਲ ਹਾਲੇ ਨਹੀਂ ਬਣਿਆ; ਸਮਾਨ ਦੁਕਾਨ ਤੋਂ ਨਿਕਲਣ ’ਤੇ ਬਣਦਾ ਹੈ।
bill-caption = 🧾 ਬਿੱਲ { $number }, { $total }
bill-tax-invoice = ਟੈਕਸ ਇਨਵੌਇਸ
bill-of-supply = ਬਿੱਲ ਆਫ਼ ਸਪਲਾਈ
bill-plain = ਬਿੱਲ
bill-paid-upi = UPI ਨਾਲ ਮਿਲੇ
bill-paid-cash = ਕੈਸ਼ ਮਿਲੇ
bill-paid-khata = ਖਾਤੇ ਵਿੱਚ
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = ਬਿੱਲ ਨੰ.
bill-date = ਤਾਰੀਖ
bill-customer = ਗਾਹਕ
bill-item = ਸਮਾਨ
bill-quantity = ਕਿੰਨਾ
bill-rate = ਰੇਟ
bill-amount = ਰਕਮ
bill-subtotal = ਸਮਾਨ ਦਾ ਜੋੜ
bill-delivery = ਡਿਲੀਵਰੀ
bill-rounding = ਰਾਊਂਡ ਆਫ਼
bill-tax-total = ਇਸ ਵਿੱਚ ਸ਼ਾਮਲ ਟੈਕਸ
bill-taxable = ਟੈਕਸ ਯੋਗ ਰਕਮ
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = ਕੁੱਲ
bill-thanks = ਧੰਨਵਾਦ। ਫਿਰ ਆਉਣਾ!

## Answers
answer-hours = { $shop }: { $opens } ਤੋਂ { $closes } ਤੱਕ।
answer-hours-now-open = ਹੁਣ ਦੁਕਾਨ ਖੁੱਲ੍ਹੀ ਹੈ।
answer-hours-now-closed = ਹੁਣ ਦੁਕਾਨ ਬੰਦ ਹੈ।
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } / { $per }
answer-out = { $what }: ਅੱਜ ਖਤਮ
answer-unsold = ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਮਿਲਦਾ: { $what }
answer-have = ਹਾਂ ਜੀ, ਹੈ: { $what }
answer-help = ਜਿਵੇਂ ਬੋਲਦੇ ਹੋ ਉਵੇਂ ਹੀ ਲਿਸਟ ਲਿਖ ਦਿਓ; ਭਾਅ ਤੇ ਟੋਟਲ ਇੱਥੇ ਹੀ ਦਿਸ ਜਾਵੇਗਾ। ਬਦਲਣਾ ਹੋਵੇ ਤਾਂ ਲਿਖੋ (“ਖੰਡ 3 ਕਿਲੋ”, “ਮੈਗੀ ਹਟਾ ਦਿਓ”), “ਟੋਟਲ?” ਪੁੱਛੋ, ਤੇ ਸਭ ਹੋ ਜਾਵੇ ਤਾਂ “ਆਰਡਰ ਕਰ ਦਿਓ” ਲਿਖੋ। “ਆਰਡਰ ਕਿੱਥੇ ਹੈ”, “ਆਰਡਰ ਕੈਂਸਲ ਕਰੋ”, “ਬਿੱਲ ਭੇਜੋ” ਤੇ “ਮੇਰਾ ਖਾਤਾ” ਵੀ ਚੱਲੇਗਾ। ਦੁਕਾਨਦਾਰ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੋਵੇ ਤਾਂ “ਦੁਕਾਨਦਾਰ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ” ਲਿਖੋ।
answer-delivery-time = ਦੁਕਾਨ ਦੇ ਆਰਡਰ ਲੈਣ ਤੋਂ ਬਾਅਦ ਹੋਮ ਡਿਲੀਵਰੀ ਵਿੱਚ ਲਗਭਗ { $minutes } ਮਿੰਟ ਲੱਗਦੇ ਹਨ। ਚਾਰਜ { $fee }; { $free } ਤੋਂ ਫ੍ਰੀ।
answer-comes-within = ਹੋਮ ਡਿਲੀਵਰੀ ਵਿੱਚ ਆਮ ਤੌਰ 'ਤੇ ਲਗਭਗ { $minutes } ਮਿੰਟ ਲੱਗਦੇ ਹਨ।
answer-khata = { $shop } ਵਿੱਚ ਤੁਹਾਡੇ ਖਾਤੇ ਦਾ ਬਾਕੀ: *{ $balance }*। ਲਿਮਿਟ { $limit }।
answer-khata-none = { $shop } ਵਿੱਚ ਤੁਹਾਡਾ ਖਾਤਾ ਨਹੀਂ ਹੈ। ਦੁਕਾਨਦਾਰ ਨੂੰ ਕਹੋ, ਖੁੱਲ੍ਹ ਜਾਵੇਗਾ।
answer-human = ਦੁਕਾਨਦਾਰ ਨੂੰ ਖ਼ਬਰ ਕਰ ਦਿੱਤੀ ਹੈ। ਜਵਾਬ ਇੱਥੇ ਹੀ ਮਿਲੇਗਾ।
answer-complaint = ਮਾਫ਼ ਕਰਨਾ। ਦੁਕਾਨਦਾਰ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ; ਜਵਾਬ ਇੱਥੇ ਹੀ ਮਿਲੇਗਾ।
answer-stopped = ਹੁਣ { $shop } ਤੋਂ ਤੁਹਾਨੂੰ ਕੋਈ ਮੈਸੇਜ ਨਹੀਂ ਆਵੇਗਾ। ਫਿਰ ਚਾਹੀਦੇ ਹੋਣ ਤਾਂ “ਮੈਸੇਜ ਚਾਲੂ ਕਰੋ” ਲਿਖੋ।
answer-started = ਤੁਹਾਡਾ ਫਿਰ ਤੋਂ ਸੁਆਗਤ ਹੈ 🙏
answer-thanks = 🙏 ਧੰਨਵਾਦ!
answer-small-talk = 🙏 ਇੱਥੇ { $shop } ਦਾ ਆਰਡਰ ਲਿਆ ਜਾਂਦਾ ਹੈ। ਜੋ ਚਾਹੀਦਾ ਹੈ, ਲਿਖ ਦਿਓ।
answer-go-on = ਜੀ, ਦੱਸੋ 🙏 ਜੋ ਚਾਹੀਦਾ ਹੈ, ਲਿਖ ਦਿਓ।
answer-off-topic = ਇੱਥੇ ਬੱਸ ਦੁਕਾਨ ਦੇ ਸਮਾਨ ਤੇ ਤੁਹਾਡੇ ਆਰਡਰ ਦੀ ਗੱਲ ਹੋ ਸਕਦੀ ਹੈ। ਜੋ ਚਾਹੀਦਾ ਹੈ, ਲਿਖ ਦਿਓ।
answer-language = ਹੁਣ ਤੋਂ ਤੁਹਾਨੂੰ ਪੰਜਾਬੀ ਵਿੱਚ ਜਵਾਬ ਮਿਲੇਗਾ।
answer-catalogue = ਰਾਸ਼ਨ, ਸਬਜ਼ੀ, ਦੁੱਧ-ਦਹੀਂ, ਨਮਕੀਨ, ਸਾਬਣ, ਸਭ ਮਿਲਦਾ ਹੈ। ਨਾਂ ਲਿਖ ਕੇ ਪੁੱਛ ਲਓ, ਜਿਵੇਂ “ਖੰਡ ਦਾ ਭਾਅ?”।
answer-voice = ਵੌਇਸ ਮੈਸੇਜ ਇੱਥੇ ਹਾਲੇ ਸੁਣਿਆ ਨਹੀਂ ਜਾਂਦਾ। ਲਿਸਟ ਲਿਖ ਕੇ ਭੇਜ ਦਿਓ; ਤੁਹਾਡਾ ਮੈਸੇਜ ਦੁਕਾਨਦਾਰ ਕੋਲ ਹੈ।
answer-image = ਫੋਟੋ ਇੱਥੇ ਹਾਲੇ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾਂਦੀ। ਲਿਸਟ ਲਿਖ ਕੇ ਭੇਜ ਦਿਓ।
answer-file = ਇਹ ਇੱਥੇ ਹਾਲੇ ਨਹੀਂ ਖੁੱਲ੍ਹਦਾ। ਲਿਖ ਕੇ ਭੇਜ ਦਿਓ।
answer-unsupported = ਇਹ ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ। ਨਵੇਂ ਮੈਸੇਜ ਵਿੱਚ ਲਿਖ ਕੇ ਭੇਜ ਦਿਓ।
answer-paid-how = ਦੁਕਾਨ ਦੇ ਆਰਡਰ ਲੈਂਦੇ ਹੀ ਪੇਮੈਂਟ ਦਾ ਮੈਸੇਜ ਇੱਥੇ ਆਵੇਗਾ।
answer-nothing-open = ਹੁਣ ਪੱਕਾ ਕਰਨ ਨੂੰ ਕੁਝ ਨਹੀਂ ਹੈ। ਜੋ ਚਾਹੀਦਾ ਹੈ, ਲਿਖ ਦਿਓ।
answer-no-repeat = ਤੁਹਾਡਾ ਕੋਈ ਪਿਛਲਾ ਆਰਡਰ ਨਹੀਂ ਮਿਲਿਆ। ਜੋ ਚਾਹੀਦਾ ਹੈ, ਲਿਖ ਦਿਓ।
answer-bad-quantity = { $what }: ਕਿੰਨਾ ਚਾਹੀਦਾ ਹੈ, ਜ਼ੀਰੋ ਤੋਂ ਵੱਡਾ ਨੰਬਰ ਲਿਖੋ।
answer-too-long =
    { $count ->
        [one] ਲਿਸਟ ਇੱਕ ਮੈਸੇਜ ਲਈ ਬਹੁਤ ਲੰਬੀ ਹੈ। ਪਹਿਲੀ { $count } ਲਾਈਨ ਲਈ ਹੈ।
       *[other] ਲਿਸਟ ਇੱਕ ਮੈਸੇਜ ਲਈ ਬਹੁਤ ਲੰਬੀ ਹੈ। ਪਹਿਲੀਆਂ { $count } ਲਾਈਨਾਂ ਲਈਆਂ ਹਨ।
    }

## Refusals
refused-basket-empty = ਤੁਹਾਡੀ ਲਿਸਟ ਖਾਲੀ ਹੈ। ਜੋ ਚਾਹੀਦਾ ਹੈ, ਲਿਖ ਦਿਓ।
refused-too-many-lines = ਇੱਕ ਆਰਡਰ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $limit } ਚੀਜ਼ਾਂ ਆ ਸਕਦੀਆਂ ਹਨ।
refused-below-minimum = ਹੋਮ ਡਿਲੀਵਰੀ { $minimum } ਤੋਂ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ; ਤੁਹਾਡਾ ਸਮਾਨ { $subtotal } ਦਾ ਹੈ। ਕੁਝ ਹੋਰ ਜੋੜ ਲਓ, ਜਾਂ ਦੁਕਾਨ ਤੋਂ ਲੈ ਜਾਓ।
refused-out-of-area = ਤੁਹਾਡੀ ਜਗ੍ਹਾ ਹੋਮ ਡਿਲੀਵਰੀ ਲਈ ਬਹੁਤ ਦੂਰ ਹੈ। ਚਾਹੋ ਤਾਂ ਦੁਕਾਨ ਤੋਂ ਲੈ ਜਾਓ।
refused-address-needed = 🏠 ਸਮਾਨ ਕਿੱਥੇ ਪਹੁੰਚਾਉਣਾ ਹੈ? ਲੋਕੇਸ਼ਨ ਭੇਜੋ ਜਾਂ ਪਤਾ ਲਿਖੋ।
refused-shop-not-accepting = { $shop } ਵਿੱਚ ਹੁਣ ਆਰਡਰ ਨਹੀਂ ਲੈ ਰਹੇ।
refused-not-sold-in-chat = ਸਿਰਫ਼ ਦੁਕਾਨ ਤੋਂ ਮਿਲੇਗਾ: { $what }
refused-not-available = { $what } — ਅੱਜ ਨਹੀਂ ਹੈ। ਲਿਸਟ ਵਿੱਚੋਂ ਹਟਾ ਦਿੱਤਾ।
refused-not-enough-stock = { $what }: ਬੱਸ { $left } ਬਾਕੀ ਹੈ।
refused-wrong-unit = ਇਸ ਨਾਪ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦਾ: { $what }
refused-bad-quantity = ਕਿੰਨਾ ਚਾਹੀਦਾ ਹੈ, ਜ਼ੀਰੋ ਤੋਂ ਵੱਡਾ ਨੰਬਰ ਲਿਖੋ।
refused-bad-price = ਇਹ ਭਾਅ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ।
refused-above-mrp = ਭਾਅ MRP { $mrp } ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੋ ਸਕਦਾ।
refused-no-such-listing = ਦੁਕਾਨ ਵਿੱਚ ਇਹ ਚੀਜ਼ ਨਹੀਂ ਹੈ।
refused-no-such-order = ਅਜਿਹਾ ਕੋਈ ਆਰਡਰ ਨਹੀਂ ਹੈ।
refused-no-such-line = ਆਰਡਰ ਵਿੱਚ ਇਹ ਚੀਜ਼ ਨਹੀਂ ਹੈ।
refused-no-such-customer = ਇਸ ਨਾਂ ਦਾ ਕੋਈ ਗਾਹਕ ਨਹੀਂ ਮਿਲਿਆ।
refused-not-now = ਆਰਡਰ ਨੰ. { $order }: ਇਹ ਹੁਣ ਨਹੀਂ ਹੋ ਸਕਦਾ ({ $state })।
refused-pay-by-not-offered = ਦੁਕਾਨ ਵਿੱਚ ਇਸ ਤਰ੍ਹਾਂ ਪੇਮੈਂਟ ਨਹੀਂ ਹੁੰਦੀ।
refused-khata-not-allowed = ਦੁਕਾਨ ਵਿੱਚ ਤੁਹਾਡਾ ਖਾਤਾ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। UPI ਜਾਂ ਕੈਸ਼ ਨਾਲ ਪੇਮੈਂਟ ਕਰੋ।
refused-khata-limit = ਖਾਤਾ: ਲਿਮਿਟ { $limit }, ਬਾਕੀ { $balance }; ਹਾਲੇ { $left } ਹੋਰ ਚੱਲਣਗੇ। ਇਸ ਆਰਡਰ ਦੀ ਪੇਮੈਂਟ UPI ਜਾਂ ਕੈਸ਼ ਨਾਲ ਕਰੋ।
refused-wrong-code = ਇਹ ਕੋਡ ਠੀਕ ਨਹੀਂ ਹੈ। ਗਾਹਕ ਤੋਂ ਫਿਰ ਪੁੱਛੋ।
refused-not-paid-yet = ਆਰਡਰ ਨੰ. { $order } ਦੀ ਪੇਮੈਂਟ ਹਾਲੇ ਨਹੀਂ ਆਈ।
refused-already-paid = ਆਰਡਰ ਨੰ. { $order } ਦੀ ਪੇਮੈਂਟ ਹੋ ਚੁੱਕੀ ਹੈ।
refused-swap-unanswered = ਬਦਲੇ ਦੀ ਚੀਜ਼ ’ਤੇ ਗਾਹਕ ਦਾ ਜਵਾਬ ਹਾਲੇ ਨਹੀਂ ਆਇਆ।
refused-would-cost-more = ਟੋਟਲ ਹੁਣ *{ $total }* ਹੋ ਗਿਆ ਹੈ। ਇੱਕ ਵਾਰ ਦੇਖ ਕੇ ਫਿਰ ਹਾਂ ਕਰੋ।
refused-not-yours = ਇਹ ਤੁਹਾਡੇ ਨੰਬਰ ਤੋਂ ਨਹੀਂ ਹੋ ਸਕਦਾ।
refused-nothing-left = ਆਰਡਰ ਵਿੱਚ ਕੁਝ ਬਚੇਗਾ ਹੀ ਨਹੀਂ। ਪੂਰੇ ਆਰਡਰ ਨੂੰ ਨਾਂਹ ਕਰੋ ਜਾਂ ਕੈਂਸਲ ਕਰੋ।
refused-too-much = ਇਹ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹੈ।
refused-utr-used = ਇਹ UPI ਰੈਫਰੈਂਸ ਨੰਬਰ ਪਹਿਲਾਂ ਹੀ ਗਿਣਿਆ ਜਾ ਚੁੱਕਾ ਹੈ (ਆਰਡਰ ਨੰ. { $order })।
refused-bad-utr = UPI ਰੈਫਰੈਂਸ ਨੰਬਰ (UTR) 12 ਅੰਕਾਂ ਦਾ ਹੁੰਦਾ ਹੈ। ਇੱਕ ਵਾਰ ਫਿਰ ਦੇਖ ਲਓ।
refused-utr-needed = ਆਰਡਰ ਨੰ. { $order } ਦੀ ਇੱਕ ਪੇਮੈਂਟ ਪਹਿਲਾਂ ਹੀ ਲਿਖੀ ਹੈ; ਦੂਜੀ ਹੈ ਤਾਂ ਉਸਦਾ UPI ਰੈਫਰੈਂਸ ਨੰਬਰ (UTR) ਭੇਜੋ।
refused-shares-differ = ਸਾਰੇ ਹਿੱਸੇ ਮਿਲਾ ਕੇ { $total } ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ।
refused-too-little-cash = ਆਰਡਰ ਨੰ. { $order } ਦੇ { $due } ਕੈਸ਼ ਲੈਣੇ ਹਨ।
refused-no-such-exception = ਇਹ ਪਹਿਲਾਂ ਹੀ ਨਿਬੜ ਚੁੱਕਾ ਹੈ।
refused-remedy-not-possible = ਇਸ ਪੈਸੇ ਨਾਲ ਹੁਣ ਇਹ ਨਹੀਂ ਹੋ ਸਕਦਾ।

## To the shopkeeper
shop-khata-limit-set = { $name }: ਖਾਤੇ ਦੀ ਲਿਮਿਟ { $limit }, ਬਾਕੀ { $balance }।
shop-khata-list = 📒 *ਖਾਤਾ — ਕੁੱਲ ਬਾਕੀ { $total }*
shop-khata-nobody = ਕਿਸੇ ਦੇ ਖਾਤੇ ਵਿੱਚ ਕੁਝ ਬਾਕੀ ਨਹੀਂ।
shop-khata-whose = ਕਿਸਦਾ ਖਾਤਾ? ਨਾਂ ਵੀ ਲਿਖੋ, ਜਿਵੇਂ “ਸ਼ਰਮਾ 250 ਉਧਾਰ”।
shop-khata-over = { $name }: ਖਾਤੇ ਦੀ ਲਿਮਿਟ { $limit }, ਬਾਕੀ { $balance }। ਵਧਾਉਣੀ ਹੋਵੇ ਤਾਂ “{ $name } ਲਿਮਿਟ 2000” ਲਿਖੋ।
shop-new-order = 🔔 *ਨਵਾਂ ਆਰਡਰ ਨੰ. { $order }* — { $name }
shop-added = ➕ *ਆਰਡਰ ਨੰ. { $order }* — { $name } ਨੇ ਜੋੜਿਆ: { $what }। ਹੁਣ ਪੂਰਾ ਆਰਡਰ:
shop-less = ➖ *ਆਰਡਰ ਨੰ. { $order }* — { $name } ਨੂੰ ਹੁਣ ਨਹੀਂ ਚਾਹੀਦਾ: { $what }।
shop-add-ask = ➕ { $name } ਆਰਡਰ ਨੰ. { $order } ਵਿੱਚ ਇਹ ਵੀ ਚਾਹੁੰਦੇ ਹਨ: { $what }। ਕੁੱਲ *{ $total }* ਹੋਵੇਗਾ। ਨਾਲ ਭੇਜ ਸਕਦੇ ਹੋ?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 ਦੁਕਾਨ ਤੋਂ ਲੈਣਾ ਹੈ
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ ਆਰਡਰ ਨੰ. { $order } ({ $total }) ਨੂੰ 3 ਮਿੰਟ ਹੋ ਗਏ। ਜਵਾਬ ਦੇ ਦਿਓ।
shop-pack-paid = 💰 *{ $total } ਮਿਲ ਗਏ* — ਆਰਡਰ ਨੰ. { $order }। ਪੈਕ ਕਰੋ:
shop-pack-cash = 📦 ਆਰਡਰ ਨੰ. { $order } — ਪੈਕ ਕਰੋ; ਕੈਸ਼ ਲੈਣਾ ਹੈ *{ $total }*:
shop-pack-khata = 📦 ਆਰਡਰ ਨੰ. { $order } — ਪੈਕ ਕਰੋ; *{ $total }* ਖਾਤੇ ਵਿੱਚ:
shop-pack-split = 📦 ਆਰਡਰ ਨੰ. { $order } — ਪੈਕ ਕਰੋ ({ $parts }):
shop-await-upi = ⏳ ਆਰਡਰ ਨੰ. { $order }: { $name } ਤੋਂ UPI ’ਤੇ *{ $total }* ਆਉਣੇ ਹਨ। ਬੈਂਕ ਦਾ ਮੈਸੇਜ ਆਉਂਦੇ ਹੀ ਟੈਪ ਕਰੋ, ਜਾਂ ਉਹ ਮੈਸੇਜ ਇੱਥੇ ਪੇਸਟ ਕਰ ਦਿਓ।
shop-claimed = 💬 { $name } ਨੇ ਦੱਸਿਆ: ਆਰਡਰ ਨੰ. { $order } ਦੇ *{ $total }* ਭੇਜ ਦਿੱਤੇ। ਕੀ ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ ਆ ਗਏ?
shop-claimed-utr = UPI { $utr }
shop-changed = ਆਰਡਰ ਨੰ. { $order } ਹੁਣ { $total } ਦਾ ਹੈ।
shop-rejected = ਆਰਡਰ ਨੰ. { $order } ਨੂੰ ਨਾਂਹ ਕਰ ਦਿੱਤੀ; ਗਾਹਕ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ।
shop-cancelled = ਆਰਡਰ ਨੰ. { $order } ਗਾਹਕ ਨੇ ਕੈਂਸਲ ਕਰ ਦਿੱਤਾ।
shop-cancelled-by-you = ਆਰਡਰ ਨੰ. { $order } ਕੈਂਸਲ ਕਰ ਦਿੱਤਾ; ਗਾਹਕ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ।
shop-reject-why = ਆਰਡਰ ਨੰ. { $order } ਕਿਉਂ ਨਹੀਂ ਹੋ ਸਕਦਾ?
shop-which-gone = ਆਰਡਰ ਨੰ. { $order } ਵਿੱਚ ਕਿਹੜੀ ਚੀਜ਼ ਨਹੀਂ ਹੈ?
shop-sold-out = { $what } — ਖਤਮ ਲਿਖ ਦਿੱਤਾ।
shop-back = { $what } — ਫਿਰ ਤੋਂ ਚਾਲੂ।
shop-price-sure = { $what }: { $old } → { $new }। ਠੀਕ ਹੈ?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = ਆਰਡਰ ਨੰ. { $order }: { $name } ਤੋਂ ਪੁੱਛਿਆ ਹੈ ਕਿ { $offer } ਭੇਜ ਦੇਈਏ ਜਾਂ ਨਹੀਂ।
shop-line-out = ਆਰਡਰ ਨੰ. { $order }: { $what } ਹਟਾ ਦਿੱਤਾ, ਕੁੱਲ { $total }। ਗਾਹਕ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ।
shop-swap-yes = { $name } ਨੇ ਹਾਂ ਕਰ ਦਿੱਤੀ: ਆਰਡਰ ਨੰ. { $order } ਵਿੱਚ { $offer }। ਕੁੱਲ { $total }।
shop-swap-no = { $name } ਨੂੰ ਬਦਲੇ ਦੀ ਚੀਜ਼ ਨਹੀਂ ਚਾਹੀਦੀ। ਆਰਡਰ ਨੰ. { $order }: ਕੁੱਲ { $total }।
shop-job = 🛵 *ਆਰਡਰ ਨੰ. { $order }* — { $name }
    { $address }
shop-job-collect = ਕੈਸ਼ ਲੈਣਾ ਹੈ: *{ $amount }*
shop-job-paid = ਪੇਮੈਂਟ ਹੋ ਚੁੱਕੀ ਹੈ; ਕੁਝ ਨਹੀਂ ਲੈਣਾ।
shop-job-khata = ਖਾਤੇ ਵਿੱਚ ਹੈ; ਕੁਝ ਨਹੀਂ ਲੈਣਾ।
shop-job-code = ਦਰਵਾਜ਼ੇ ’ਤੇ 4 ਅੰਕਾਂ ਦਾ ਕੋਡ ਪੁੱਛੋ ਤੇ ਇੱਥੇ ਭੇਜੋ: “{ $order } ਕੋਡ”।
shop-map = 📍 { $url }
shop-delivered = ✅ ਆਰਡਰ ਨੰ. { $order } ਪਹੁੰਚ ਗਿਆ।
shop-delivered-cash = ✅ ਆਰਡਰ ਨੰ. { $order } ਪਹੁੰਚ ਗਿਆ, { $amount } ਕੈਸ਼ ਮਿਲ ਗਏ।
shop-change-owed = { $name } ਦੇ { $amount } ਛੁੱਟੇ ਦੇਣੇ ਬਾਕੀ ਹਨ।
shop-float-given = 🛵 { $name } ਨੂੰ ਛੁੱਟਿਆਂ ਲਈ { $amount } ਦਿੱਤੇ। ਹੁਣ ਉਹਨਾਂ ਕੋਲ { $balance }।
shop-cash-in = 💵 { $name } ਨੇ { $amount } ਜਮ੍ਹਾਂ ਕੀਤੇ। ਹੁਣ ਉਹਨਾਂ ਕੋਲ { $balance }।
shop-cash-short = ⚠️ { $amount } ਘੱਟ ਹਨ।
shop-cash-over = ਹਿਸਾਬ ਤੋਂ { $amount } ਵੱਧ ਹਨ।
shop-brought-back = ਆਰਡਰ ਨੰ. { $order } ਦੁਕਾਨ ’ਤੇ ਵਾਪਸ ਆ ਗਿਆ।
shop-orders-head = *ਚੱਲਦੇ ਆਰਡਰ*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = ਹੁਣ ਕੋਈ ਆਰਡਰ ਬਾਕੀ ਨਹੀਂ ਹੈ।
shop-khata-given = { $name }: { $amount } ਖਾਤੇ ਵਿੱਚ ਲਿਖੇ। ਕੁੱਲ ਬਾਕੀ { $balance }।
shop-khata-repaid = { $name }: { $amount } ਜਮ੍ਹਾਂ ਕੀਤੇ। ਕੁੱਲ ਬਾਕੀ { $balance }।
shop-opened = ਦੁਕਾਨ ਵਿੱਚ ਆਰਡਰ ਚਾਲੂ ਹਨ।
shop-closed = ਦੁਕਾਨ ਵਿੱਚ ਆਰਡਰ ਹੁਣ ਬੰਦ ਹਨ।
shop-which-person = ਕਿਹੜਾ ਗਾਹਕ?
shop-no-person = “{ $name }” ਨਾਂ ਦਾ ਕੋਈ ਗਾਹਕ ਨਹੀਂ ਮਿਲਿਆ। ਨਾਂ ਉਵੇਂ ਹੀ ਲਿਖੋ ਜਿਵੇਂ ਆਰਡਰ ਵਿੱਚ ਆਉਂਦਾ ਹੈ।
shop-which-item = ਕਿਹੜੀ ਚੀਜ਼?
shop-which-order = ਕਿਹੜਾ ਆਰਡਰ?
shop-help = ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: “ਅੱਜ ਦੇ ਆਰਡਰ”, “ਆਰਡਰ 12 ਹਾਂ”, “12 ਨਿਕਲ ਗਿਆ”, “ਮੈਗੀ ਖਤਮ”, “ਖੰਡ 44”, “ਸ਼ਰਮਾ 250 ਉਧਾਰ”, “ਦੁਕਾਨ ਬੰਦ”। ਦਰਵਾਜ਼ੇ ’ਤੇ: ਆਰਡਰ ਨੰਬਰ ਤੇ ਗਾਹਕ ਦਾ ਕੋਡ।
shop-message = 💬 { $name } ਨੇ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ: “{ $text }”
shop-unexpected = ⚠️ ਆਰਡਰ ਨੰ. { $order } ਲਈ { $amount } ਆਏ, ਪਰ ਹਿਸਾਬ ਨਹੀਂ ਮਿਲਦਾ ({ $why })। ਹਿਸਾਬ ਵਿੱਚ ਵੱਖਰੇ ਰੱਖੇ ਹਨ।
shop-exception = ⚠️ { $amount }, ਆਰਡਰ ਨੰ. { $order }: { $why }। ਕੀ ਕਰਨਾ ਹੈ?
shop-exception-stray = ⚠️ { $amount } ਆਏ ਹਨ ({ $reference }): { $why }। ਕੀ ਕਰਨਾ ਹੈ?
shop-late-money = 💰 ਆਰਡਰ ਨੰ. { $order } ਰੱਦ ਹੋਣ ਤੋਂ ਬਾਅਦ { $amount } ਆਏ। ਸਮਾਨ ਹਾਲੇ ਹੈ। ਆਰਡਰ ਫਿਰ ਲੈਣਾ ਹੈ? { $until } ਵਜੇ ਪੈਸੇ ਆਪੇ ਵਾਪਸ ਚਲੇ ਜਾਣਗੇ।
shop-disputed = ⚠️ ਗਾਹਕ ਦਾ ਬੈਂਕ { $amount } ਵਾਪਸ ਮੰਗ ਰਿਹਾ ਹੈ ({ $about })। ਇਹ ਡਿਸਪਿਊਟ ਹੈ: ਹਾਲੇ ਕੁਝ ਗਿਆ ਨਹੀਂ।
shop-dispute-waits = ⏰ { $amount } ਵਾਲਾ ਡਿਸਪਿਊਟ ({ $about }) ਹਾਲੇ ਵੀ ਤੁਹਾਡੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੈ।
shop-dispute-by = ਗੇਟਵੇ ਦੇ Disputes ਪੇਜ ’ਤੇ *{ $by }* ਤੱਕ ਜਵਾਬ ਦਿਓ, ਨਹੀਂ ਤਾਂ ਪੈਸੇ ਵਾਪਸ ਚਲੇ ਜਾਣਗੇ।
shop-dispute-soon = ਗੇਟਵੇ ਦੇ Disputes ਪੇਜ ’ਤੇ ਛੇਤੀ ਜਵਾਬ ਦਿਓ; ਆਖ਼ਰੀ ਤਾਰੀਖ਼ ਉੱਥੇ ਹੀ ਹੈ।
shop-dispute-gather = ਇਹ ਇਕੱਠਾ ਕਰੋ: ਬਿੱਲ { $bill }, ਸਮਾਨ ਦੇਣ ਦਾ ਸਬੂਤ ({ $when }, ਉਨ੍ਹਾਂ ਦੇ ਕੋਡ ਨਾਲ), ਅਤੇ ਇਹ ਚੈਟ।
shop-dispute-gather-open = ਇਹ ਇਕੱਠਾ ਕਰੋ: ਕੀ ਤੇ ਕਦੋਂ ਆਰਡਰ ਹੋਇਆ, ਗਾਹਕ ਨਾਲ ਚੈਟ, ਅਤੇ ਸਮਾਨ ਦਾ ਕੀ ਹੋਇਆ।
shop-dispute-answered = ਤੁਸੀਂ ਜਵਾਬ ਦੇ ਦਿੱਤਾ ਹੈ; ਬੈਂਕ ਵੇਖ ਰਿਹਾ ਹੈ।
shop-dispute-won = ✅ { $amount } ਵਾਲਾ ਡਿਸਪਿਊਟ ({ $about }) ਮੁੱਕ ਗਿਆ: ਪੈਸੇ ਤੁਹਾਡੇ ਹੀ ਰਹੇ।
shop-bank-which = 💰 { $amount } ਆਏ ਹਨ। ਕਿਸ ਆਰਡਰ ਦੇ?
shop-bank-none = UPI ’ਤੇ { $amount } ਦਾ ਕੋਈ ਆਰਡਰ ਬਾਕੀ ਨਹੀਂ।
why-wrong-amount = ਰਕਮ ਵੱਖਰੀ ਹੈ
why-too-little = ਰਕਮ ਆਰਡਰ ਤੋਂ ਘੱਟ ਹੈ
why-currency = ਪੈਸੇ ਰੁਪਈਆਂ ਵਿੱਚ ਨਹੀਂ
why-paid-twice = ਦੋ ਵਾਰ ਪੇਮੈਂਟ ਹੋਈ
why-paid-after-close = ਆਰਡਰ ਪਹਿਲਾਂ ਹੀ ਬੰਦ ਸੀ
why-unknown-reference = ਕਿਸੇ ਆਰਡਰ ਦੇ ਨਹੀਂ
why-refund-failed = ਵਾਪਸੀ ਨਹੀਂ ਹੋ ਸਕੀ
why-settlement-short = ਗੇਟਵੇ ਨੇ ਘੱਟ ਪੈਸੇ ਪਾਏ
why-not-settled = ਗੇਟਵੇ ਨੇ ਹਾਲੇ ਖਾਤੇ ਵਿੱਚ ਨਹੀਂ ਪਾਏ
why-disputed = ਗਾਹਕ ਦਾ ਬੈਂਕ ਪੈਸੇ ਵਾਪਸ ਮੰਗ ਰਿਹਾ ਹੈ; ਹਾਲੇ ਕੁਝ ਗਿਆ ਨਹੀਂ
why-chargeback = ਗਾਹਕ ਦੇ ਬੈਂਕ ਨੇ ਪੈਸੇ ਵਾਪਸ ਲੈ ਲਏ
shop-refund-owed = ↩️ ਆਰਡਰ ਨੰ. { $order } ਦੇ { $amount } ਗਾਹਕ ਨੂੰ ਵਾਪਸ ਜਾ ਰਹੇ ਹਨ।
shop-refund-hand = ↩️ { $name } ਨੂੰ UPI ਰਾਹੀਂ { $amount } ਵਾਪਸ ਭੇਜ ਦਿਓ (ਆਰਡਰ ਨੰ. { $order }), ਫਿਰ ਟੈਪ ਕਰੋ।
shop-not-heard = ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕੀ ਕੀ ਹੋ ਸਕਦਾ ਹੈ, ਦੇਖਣ ਲਈ “ਮਦਦ” ਲਿਖੋ।
button-accept = ✅ ਲੈ ਲਿਆ
button-take-out = ਚੀਜ਼ ਨਹੀਂ ਹੈ
button-reject = ❌ ਨਹੀਂ ਹੋਵੇਗਾ
button-packed = ਪੈਕ ਹੋ ਗਿਆ
button-out = 🛵 ਨਿਕਲ ਗਿਆ
button-ready = 🏪 ਤਿਆਰ ਹੈ
button-money-came = 💰 ਪੈਸੇ ਆ ਗਏ
button-money-not = ਹਾਲੇ ਨਹੀਂ ਆਏ
button-sent-back = ✅ ਵਾਪਸ ਭੇਜ ਦਿੱਤੇ
button-exc-refund = ↩️ ਵਾਪਸ ਕਰੋ
button-take-again = ✅ ਫਿਰ ਲਓ
button-exc-apply = ਇਸੇ ਆਰਡਰ ਵਿੱਚ
button-exc-khata = ਖਾਤੇ ਵਿੱਚ ਜਮ੍ਹਾਂ
button-exc-accept = ਇੰਝ ਹੀ ਰਹਿਣ ਦਿਓ
reason-stock = ਸਮਾਨ ਨਹੀਂ ਹੈ
reason-closed = ਦੁਕਾਨ ਬੰਦ ਹੈ
reason-busy = ਹੁਣ ਬਹੁਤ ਭੀੜ ਹੈ
row-reason-stock = ਸਮਾਨ ਨਹੀਂ ਹੈ
row-reason-closed = ਦੁਕਾਨ ਬੰਦ ਹੈ
row-reason-busy = ਹੁਣ ਬਹੁਤ ਭੀੜ ਹੈ
person-someone = ਗਾਹਕ

## Told to the customer about her khata
khata-given = { $shop }: ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ { $amount } ਲਿਖੇ। ਕੁੱਲ ਬਾਕੀ *{ $balance }*।
khata-repaid = { $shop }: ਤੁਹਾਡੇ ਖਾਤੇ ਵਿੱਚ { $amount } ਜਮ੍ਹਾਂ ਹੋਏ, ਧੰਨਵਾਦ। ਕੁੱਲ ਬਾਕੀ *{ $balance }*।
khata-ahead = { $amount } (ਐਡਵਾਂਸ)

## Front desk
desk-which = ਸਤ ਸ੍ਰੀ ਅਕਾਲ 🙏 ਕਿਸ ਦੁਕਾਨ ਨੂੰ ਲਿਖਣਾ ਹੈ?
desk-none = ਇਹ ਦੁਕਾਨ ਨਹੀਂ ਮਿਲੀ। ਆਪਣੀ ਦੁਕਾਨ ਦਾ ਲਿੰਕ ਫਿਰ ਤੋਂ ਖੋਲ੍ਹੋ।

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = ਆਰਡਰ ਨੰ. { $order } ਚੱਲ ਰਿਹਾ ਹੈ, ਉਸ ਦੇ ਮੈਸੇਜ ਵੀ ਨਹੀਂ ਆਉਣਗੇ। ਕੀ ਸਿਰਫ਼ ਇਸੇ ਆਰਡਰ ਦੇ ਮੈਸੇਜ ਭੇਜੀਏ?
answer-only-order = ਠੀਕ ਹੈ, ਸਿਰਫ਼ ਆਰਡਰ ਨੰ. { $order } ਦੇ ਮੈਸੇਜ ਆਉਣਗੇ, ਹੋਰ ਕੁਝ ਨਹੀਂ।
answer-offers-stopped = { $shop } ਤੋਂ ਹੁਣ ਆਫ਼ਰ ਨਹੀਂ ਆਉਣਗੇ। ਤੁਹਾਡੇ ਆਰਡਰ ਦੇ ਮੈਸੇਜ ਆਉਂਦੇ ਰਹਿਣਗੇ।
answer-stopped-others = ਇਸ ਨੰਬਰ ਦੀਆਂ ਬਾਕੀ ਦੁਕਾਨਾਂ ਵੀ ਤੁਹਾਨੂੰ ਮੈਸੇਜ ਨਹੀਂ ਕਰਨਗੀਆਂ।
answer-started-shop = ਹੁਣ { $shop } ਤੋਂ ਮੈਸੇਜ ਆਉਣਗੇ। ਇਸ ਨੰਬਰ ਦੀਆਂ ਬਾਕੀ ਦੁਕਾਨਾਂ ਉਵੇਂ ਹੀ ਰਹਿਣਗੀਆਂ।
button-only-order = ਸਿਰਫ਼ ਇਹ ਆਰਡਰ
shop-stopped = { $name } ਨੂੰ ਹੁਣ ਮੈਸੇਜ ਨਹੀਂ ਚਾਹੀਦੇ, ਤੇ ਆਰਡਰ ਨੰ. { $order } ਚੱਲ ਰਿਹਾ ਹੈ। ਫ਼ੋਨ ਕਰ ਲਓ।
answer-edited = ਮੈਸੇਜ ਵਿੱਚ ਕੀ ਬਦਲਿਆ, ਇੱਥੇ ਦਿਸਦਾ ਨਹੀਂ। ਤੁਹਾਡੀ ਟੋਕਰੀ ਹੇਠਾਂ ਵਾਲੀ ਹੀ ਹੈ; ਬਦਲਾਅ ਨਵੇਂ ਮੈਸੇਜ ਵਿੱਚ ਲਿਖੋ।
answer-deleted = ਇੱਕ ਮੈਸੇਜ ਹਟਾਇਆ ਗਿਆ, ਪਰ ਕਿਹੜਾ, ਦਿਸਦਾ ਨਹੀਂ। ਤੁਹਾਡੀ ਟੋਕਰੀ ਹੇਠਾਂ ਵਾਲੀ ਹੈ; ਕੀ ਕੱਢਣਾ ਹੈ, ਲਿਖੋ।
edit-heard = ✏️ ਹੁਣ ਪੁਰਾਣੇ ਦੀ ਥਾਂ ਤੁਹਾਡਾ ਬਦਲਿਆ ਮੈਸੇਜ ਮੰਨਿਆ ਗਿਆ ਹੈ।
edit-late = ✏️ ਤੁਸੀਂ ਪਹਿਲਾਂ ਦਾ ਇੱਕ ਮੈਸੇਜ ਬਦਲਿਆ, ਪਰ ਉਸ ਤੋਂ ਬਾਅਦ ਹੋਰ ਜੁੜ ਚੁੱਕਾ ਹੈ। ਟੋਕਰੀ ਹੇਠਾਂ ਵਾਲੀ ਹੀ ਹੈ; ਬਦਲਾਅ ਨਵੇਂ ਮੈਸੇਜ ਵਿੱਚ ਲਿਖੋ।
edit-anew = ✏️ ਬਦਲਿਆ ਮੈਸੇਜ ਕਿਸ ਗੱਲ ਦਾ ਹੈ, ਸਮਝ ਨਹੀਂ ਆਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਨਵੇਂ ਮੈਸੇਜ ਵਿੱਚ ਲਿਖੋ।
edit-order = ਆਰਡਰ ਨੰ. { $order } ({ $total }) ਜਿਵੇਂ ਦਿੱਤਾ ਸੀ ਉਵੇਂ ਹੀ ਹੈ; ਮੈਸੇਜ ਬਦਲਣ ਜਾਂ ਹਟਾਉਣ ਨਾਲ ਉਹ ਨਹੀਂ ਬਦਲਦਾ।
edit-order-how = ਬਦਲਣਾ ਹੋਵੇ ਤਾਂ ਬੱਸ ਲਿਖ ਦਿਓ ਕੀ ਜੋੜਨਾ ਜਾਂ ਕੱਢਣਾ ਹੈ, ਜਾਂ ਇਸ ਨੂੰ ਕੈਂਸਲ ਕਰ ਦਿਓ।
delete-heard = 🗑️ ਹਟਾਏ ਮੈਸੇਜ ਵਿੱਚ ਜੋ ਕਿਹਾ ਸੀ, ਉਹ ਵਾਪਸ ਲੈ ਲਿਆ ਹੈ।
delete-late = 🗑️ ਤੁਸੀਂ ਪਹਿਲਾਂ ਦਾ ਇੱਕ ਮੈਸੇਜ ਹਟਾਇਆ, ਪਰ ਉਸ ਤੋਂ ਬਾਅਦ ਹੋਰ ਜੁੜ ਚੁੱਕਾ ਹੈ। ਟੋਕਰੀ ਹੇਠਾਂ ਵਾਲੀ ਹੈ; ਕੀ ਕੱਢਣਾ ਹੈ, ਲਿਖੋ।
shop-edited = ✏️ ਮੈਸੇਜ ਬਦਲਣ ਜਾਂ ਹਟਾਉਣ ਨਾਲ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ: ਜੋ ਹੋ ਗਿਆ, ਉਹ ਉਵੇਂ ਹੀ ਹੈ। ਸੁਧਾਰ ਨਵੇਂ ਮੈਸੇਜ ਵਿੱਚ ਲਿਖੋ।
shop-file = 📎 { $name } ਨੇ ਵੌਇਸ ਮੈਸੇਜ, ਫੋਟੋ ਜਾਂ ਫ਼ਾਈਲ ਭੇਜੀ ਹੈ। ਆਰਡਰ ਬੋਰਡ ’ਤੇ ਉਨ੍ਹਾਂ ਦੀ ਚੈਟ ਵਿੱਚ ਮਿਲੇਗੀ।
ask-phone = 📞 ਆਰਡਰ ਨੰ. { $order }: ਸਮਾਨ ਲਿਆਉਣ ਵਾਲੇ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਪਵੇ, ਤਾਂ ਆਪਣਾ ਨੰਬਰ ਦੇ ਦਿਓ?
answer-contact = ਕੌਂਟੈਕਟ ਇੱਥੇ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ। ਜੋ ਚਾਹੀਦਾ ਹੈ, ਲਿਖੋ।
answer-held = ਤੁਹਾਡਾ ਵਟਸਐਪ ਨਵੇਂ ਫ਼ੋਨ ’ਤੇ ਹੈ, ਇਸ ਲਈ ਦੁਕਾਨਦਾਰ ਪਹਿਲਾਂ ਪੱਕਾ ਕਰਨਗੇ ਕਿ ਤੁਸੀਂ ਹੀ ਹੋ। ਉਦੋਂ ਤੱਕ ਖਾਤਾ ਤੇ ਪੁਰਾਣਾ ਪਤਾ ਬੰਦ; ਆਰਡਰ ਚੱਲਣਗੇ।
shop-held = ⚠️ { $name } ਹੁਣ ਦੂਜੇ ਫ਼ੋਨ ਤੋਂ ਲਿਖ ਰਹੇ ਹਨ। ਜਦ ਤੱਕ ਤੁਸੀਂ ਪੱਕਾ ਨਾ ਕਰੋ, ਖਾਤਾ ਤੇ ਪੁਰਾਣਾ ਪਤਾ ਬੰਦ ਹੈ। ਉਹੀ ਹਨ?
button-same-person = ਹਾਂ, ਉਹੀ ਹਨ
button-other-person = ਨਹੀਂ, ਕੋਈ ਹੋਰ
shop-held-freed = { $name }: ਖਾਤਾ ਤੇ ਪਤਾ ਫਿਰ ਖੁੱਲ੍ਹ ਗਿਆ।
shop-held-shut = { $name }: ਖਾਤਾ ਤੇ ਪੁਰਾਣਾ ਪਤਾ ਬੰਦ ਰਹੇਗਾ। ਵਹੀ ਵਿੱਚ ਬਾਕੀ: { $balance }।
shop-paused = 🤫 { $name } ਨੇ ਲਿਖਿਆ: “{ $text }”। ਤੁਸੀਂ ਆਪ ਗੱਲ ਕਰ ਰਹੇ ਹੋ, ਇਸ ਲਈ { $until } ਤੱਕ ਮੈਂ ਚੁੱਪ ਹਾਂ। ਬਟਨ ਵਾਲੇ ਆਰਡਰ ਆਉਂਦੇ ਰਹਿਣਗੇ।
button-bot-on = ਬੋਟ ਚਾਲੂ
shop-resumed = { $name } ਨੂੰ ਹੁਣ ਫਿਰ ਜਵਾਬ ਦਿਆਂਗਾ।
shop-resumed-all = ਸਭ ਨੂੰ ਹੁਣ ਫਿਰ ਜਵਾਬ ਦਿਆਂਗਾ।
row-more = ਹੋਰ ▸
row-back = ◂ ਪਿੱਛੇ
row-all = ਇਹ ਸਾਰੇ
row-more-text = { $count } ਹੋਰ
alert-template = ⚠️ ਵਟਸਐਪ: ਮੈਸੇਜ “{ $name }” ਹੁਣ ਨਹੀਂ ਭੇਜਿਆ ਜਾ ਸਕਦਾ ({ $state })। ਗਾਹਕ ਨੇ ਇੱਕ ਦਿਨ ਤੋਂ ਨਾ ਲਿਖਿਆ ਹੋਵੇ ਤਾਂ ਇਹੀ ਜਾਂਦਾ ਹੈ। { $where } ਵੇਖੋ।
alert-quality = ⚠️ ਵਟਸਐਪ: ਕਈ ਲੋਕ ਤੁਹਾਡਾ ਨੰਬਰ ਬਲੌਕ ਜਾਂ ਰਿਪੋਰਟ ਕਰ ਰਹੇ ਹਨ ({ $name } { $state })। ਕੁਝ ਦਿਨ ਸਿਰਫ਼ ਲਿਖਣ ਵਾਲਿਆਂ ਨੂੰ ਹੀ ਲਿਖੋ।
alert-account = ⚠️ ਵਟਸਐਪ ਨੂੰ ਤੁਹਾਡੇ ਅਕਾਊਂਟ ’ਤੇ ਇਤਰਾਜ਼ ਹੈ: { $name } { $state }। { $where } ਵੇਖੋ।
alert-payments = ⚠️ ਚੈਟ ਵਿੱਚ ਪੇਮੈਂਟ: “{ $name }” ਜੁੜਿਆ ਨਹੀਂ ({ $state })। ਗਾਹਕ ਉੱਥੇ ਪੇਮੈਂਟ ਨਹੀਂ ਕਰ ਸਕਣਗੇ। { $where } ਵੇਖੋ।
alert-limit = ਵਟਸਐਪ: { $name } { $state }
alert-unreachable = 📵 ਆਰਡਰ ਨੰ. { $state } ਬਾਰੇ { $name } ਨੂੰ ਵਟਸਐਪ ’ਤੇ ਮੈਸੇਜ ਨਹੀਂ ਪਹੁੰਚਿਆ। ਫ਼ੋਨ ਕਰ ਲਓ।
answer-catalogue-open = ਦੁਕਾਨ ਦਾ ਸਾਰਾ ਸਮਾਨ ਇੱਥੇ ਹੈ। ਵੇਖੋ, ਕਾਰਟ ਭਰੋ ਤੇ ਭੇਜ ਦਿਓ; ਅੱਜ ਦਾ ਭਾਅ ਜਵਾਬ ਵਿੱਚ ਆਵੇਗਾ।
products-more = 👇 { $count } ਹੋਰ, ਹੇਠਲੀ ਲਿਸਟ ਵਿੱਚ
products-others = ਹੋਰ
poster-words = ਪੋਸਟਰ, ਕਿਊਆਰ, ਕਿਊਆਰ ਕੋਡ, qr ਕੋਡ
poster-caption = ਤੁਹਾਡੀ ਦੁਕਾਨ ਦਾ ਪੋਸਟਰ। ਛਪਵਾ ਕੇ ਲਾ ਦਿਓ: ਕੋਡ ਸਕੈਨ ਕਰਦੇ ਹੀ ਗਾਹਕ { $shop } ਨੂੰ ਲਿਖ ਸਕਣਗੇ।

## The pay page, and who is paid
paypage-title = { $shop } ਨੂੰ ਪੈਸੇ ਦਿਓ
paypage-order = ਆਰਡਰ ਨੰ. { $order }
paypage-any-app = ਕਿਸੇ ਵੀ UPI ਐਪ ਨਾਲ ਦਿਓ
paypage-payee = ਪੈਸੇ ਕਿਸ ਨੂੰ ਜਾਣਗੇ
paypage-check-name = ਪੈਸੇ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖ ਲਓ ਕਿ ਐਪ ਵਿੱਚ ਇਹੀ ਨਾਂ ਹੈ।
paypage-scan = ਜਾਂ ਦੂਜੇ ਫ਼ੋਨ ਦੀ UPI ਐਪ ਨਾਲ ਇਹ ਕੋਡ ਸਕੈਨ ਕਰੋ
paypage-scan-limit = { $limit } ਤੋਂ ਉੱਪਰ ਐਪ ਇਸ ਕੋਡ ਦੀ ਸੇਵ ਕੀਤੀ ਫੋਟੋ ਨਹੀਂ ਲੈਂਦੇ। ਬਟਨ ਦੱਬੋ, ਜਾਂ ਇਸੇ ਸਕ੍ਰੀਨ ਤੋਂ ਸਕੈਨ ਕਰੋ।
paypage-after = ਪੈਸੇ ਦੇਣ ਤੋਂ ਬਾਅਦ ਚੈਟ ’ਤੇ ਆਓ ਅਤੇ ਐਪ ਵਿੱਚ ਦਿਸਦਾ 12 ਅੰਕਾਂ ਦਾ UPI ਨੰਬਰ ਭੇਜ ਦਿਓ। ਦੁਕਾਨ ਆਪਣੇ ਬੈਂਕ ਵਿੱਚ ਦੇਖ ਕੇ ਉੱਥੇ ਹੀ ਦੱਸ ਦੇਵੇਗੀ।
paypage-back = ਚੈਟ ’ਤੇ ਵਾਪਸ
paypage-paid = ਪੈਸੇ ਮਿਲ ਗਏ। ਧੰਨਵਾਦ 🙏
paypage-paid-text = { $shop } ਨੂੰ ਆਰਡਰ ਨੰ. { $order } ਦੇ { $amount } ਮਿਲ ਗਏ ਹਨ।
paypage-checking = ਤੁਹਾਡੀ ਪੇਮੈਂਟ ਦੇਖ ਰਹੇ ਹਾਂ …
paypage-checking-text = ਇਹ ਪੇਜ ਆਪੇ ਫਿਰ ਦੇਖੇਗਾ। ਖਾਤੇ ਵਿੱਚੋਂ ਪੈਸੇ ਕੱਟੇ ਗਏ ਹਨ ਤਾਂ ਸੁਰੱਖਿਅਤ ਹਨ: ਦੁਬਾਰਾ ਨਾ ਦਿਓ।
paypage-claimed = ਦੁਕਾਨ ਆਪਣੇ ਬੈਂਕ ਵਿੱਚ ਦੇਖ ਰਹੀ ਹੈ
paypage-claimed-text = { $amount } ਦਿਸਦੇ ਹੀ ਚੈਟ ’ਤੇ ਦੱਸ ਦੇਵਾਂਗੇ। ਦੁਬਾਰਾ ਨਾ ਦਿਓ।
paypage-nothing = ਇੱਥੇ ਕੁਝ ਦੇਣਾ ਨਹੀਂ ਹੈ
paypage-closed-text = ਆਰਡਰ ਨੰ. { $order } ਬੰਦ ਹੋ ਚੁੱਕਾ ਹੈ। ਫਿਰ ਵੀ ਪੈਸੇ ਦਿੱਤੇ ਹੋਣ ਤਾਂ ਵਾਪਸ ਆ ਜਾਣਗੇ।
paypage-other-way = ਆਰਡਰ ਨੰ. { $order } ਹੁਣ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਦੇਣਾ ਹੈ। ਚੈਟ ਵਿੱਚ ਲਿਖਿਆ ਹੈ।
paypage-newer = ਰਕਮ ਬਦਲ ਗਈ ਹੈ
paypage-newer-text = ਆਰਡਰ ਨੰ. { $order } ਲਈ ਹੁਣ { $amount } ਦਿਓ।
paypage-pay = { $amount } ਦਿਓ
paypage-in-chat = ਆਰਡਰ ਨੰ. { $order } ਦੀ ਪੇਮੈਂਟ ਚੈਟ ਵਿੱਚ ਹੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਉੱਥੇ ਹੀ ਦਿਓ।
paypage-silent = ਪੇਮੈਂਟ ਕੰਪਨੀ ਹੁਣ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਹੀ
paypage-silent-text = ਤੁਹਾਡੇ ਪੈਸੇ ਨਹੀਂ ਕੱਟੇ। ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਦੁਕਾਨ ਨੂੰ ਕੈਸ਼ ਦੇ ਦਿਓ।
paypage-again = ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ
paypage-not-yet = ਪੇਮੈਂਟ ਦੀ ਖ਼ਬਰ ਹਾਲੇ ਨਹੀਂ ਆਈ
paypage-not-yet-text = ਖਾਤੇ ਵਿੱਚੋਂ ਪੈਸੇ ਕੱਟੇ ਗਏ ਹਨ ਤਾਂ ਚੈਟ ’ਤੇ ਮੈਸੇਜ ਦੀ ਉਡੀਕ ਕਰੋ। ਨਹੀਂ ਕੱਟੇ ਤਾਂ ਹੁਣੇ ਦੇ ਦਿਓ।
payee-changing = ⚠️ { $when } ਤੋਂ ਤੁਹਾਡੇ ਗਾਹਕ { $payee } ’ਤੇ ਪੈਸੇ ਦੇਣਗੇ। ਉਦੋਂ ਤੱਕ ਪਹਿਲਾਂ ਵਾਂਗ। ਇਹ ਤੁਸੀਂ ਨਹੀਂ ਕੀਤਾ ਤਾਂ ਹੁਣੇ ਪੁਰਾਣਾ ਹੀ ਰੱਖੋ।
payee-kept = ਗਾਹਕ ਪਹਿਲਾਂ ਵਾਂਗ ਹੀ ਪੈਸੇ ਦੇਣਗੇ। ਬਦਲਾਅ ਰੋਕ ਦਿੱਤਾ ਗਿਆ।
shop-no-receipts = 🔎 { $day }: ਅੱਜ UPI ’ਤੇ ਕੋਈ ਪੇਮੈਂਟ ਨਹੀਂ ਆਈ। ਪਿਛਲੇ ਚਾਰ ਹਫ਼ਤਿਆਂ ਵਿੱਚ ਇਸੇ ਦਿਨ { $usual } ਆਈਆਂ ਸਨ। ਸ਼ਾਇਦ ਗਾਹਕ ਹੀ ਘੱਟ ਸਨ; ਫਿਰ ਵੀ ਕਾਊਂਟਰ ਦਾ ਕੋਡ ਵੇਖ ਲਓ।
shop-scan-ask = 🔎 ਸ਼ੁਭ ਸਵੇਰ। ਇੱਕ ਵਾਰ ਵੇਖ ਲਓ ਕਿ ਕਾਊਂਟਰ ’ਤੇ ਲੱਗਾ ਕੋਡ ਤੁਹਾਡਾ ਹੀ ਹੈ।
shop-scan-how = ਆਪਣੇ ਫ਼ੋਨ ਨਾਲ ਸਕੈਨ ਕਰੋ: ਤੁਹਾਡਾ ਹੀ ਨਾਂ ਆਉਂਦਾ ਹੈ? ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ ਕੋਡ ਵਿੱਚ ਜੋ ਲਿਖਿਆ ਹੈ (upi://pay…) ਜਾਂ ਉਸਦਾ UPI ਪਤਾ ਇੱਥੇ ਪੇਸਟ ਕਰੋ।
shop-code-ours = ✅ ਇਹ ਕੋਡ ਤੁਹਾਡਾ ਹੀ ਹੈ: ਪੈਸੇ { $payee } ’ਤੇ ਆਉਂਦੇ ਹਨ।
shop-code-other = 🚨 ਇਹ ਕੋਡ ਤੁਹਾਡਾ ਨਹੀਂ: ਪੈਸੇ { $payee } ’ਤੇ ਜਾਂਦੇ ਹਨ, ਤੁਹਾਡਾ ਪਤਾ { $vpa } ਹੈ। ਹੁਣੇ ਕਾਊਂਟਰ ਤੋਂ ਹਟਾਓ, ਸਬੂਤ ਵਜੋਂ ਰੱਖੋ, ਅਤੇ ਬੈਂਕ ਜਾਂ 1930 ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
shop-code-unknown = ਇਸ ਕੋਡ ਨਾਲ ਪੈਸੇ { $payee } ਨੂੰ ਜਾਂਦੇ ਹਨ। ਤੁਹਾਡੀ ਦੁਕਾਨ ਦਾ UPI ਪਤਾ ਮੇਰੇ ਕੋਲ ਨਹੀਂ: ਕੀ ਇਹ ਤੁਸੀਂ ਹੀ ਹੋ?
button-keep-payee = ਪੁਰਾਣਾ ਹੀ ਰੱਖੋ
button-stop-watch = ਫਿਰ ਨਾ ਦੱਸੋ

## What WhatsApp offers to tap before the first word, and its commands
ice-order = ਸਮਾਨ ਮੰਗਵਾਉਣਾ ਹੈ
ice-again = ਪਿਛਲੀ ਵਾਰ ਵਾਲਾ ਹੀ ਭੇਜੋ
ice-hours = ਦੁਕਾਨ ਕਦੋਂ ਖੁੱਲ੍ਹਦੀ ਹੈ?
ice-where = ਮੇਰਾ ਆਰਡਰ ਕਿੱਥੇ ਹੈ?
command-order = ਸਮਾਨ ਮੰਗਵਾਓ
command-bill = ਪਿਛਲਾ ਬਿੱਲ
command-khata = ਮੇਰਾ ਖਾਤਾ
command-stop = ਮੈਸੇਜ ਬੰਦ ਕਰੋ

## Memory: usuals and nicknames
memory-head = 🧠 *{ $shop }* ਨੂੰ ਤੁਹਾਡੇ ਬਾਰੇ ਇਹ ਯਾਦ ਹੈ:
memory-usuals = ਤੁਸੀਂ ਅਕਸਰ ਲੈਂਦੇ ਹੋ: { $what }
memory-address = 📍 { $address }
memory-pay = ਤੁਸੀਂ ਅਕਸਰ ਇੰਝ ਪੈਸੇ ਦਿੰਦੇ ਹੋ: { $pay }
memory-nothing = ਤੁਹਾਡੇ ਬਾਰੇ ਹਾਲੇ ਕੁਝ ਯਾਦ ਨਹੀਂ ਰੱਖਿਆ।
memory-books = ਬਿੱਲ ਤੇ ਖਾਤਾ ਦੁਕਾਨ ਦੀ ਵਹੀ ਵਿੱਚ ਰਹਿੰਦੇ ਹੀ ਹਨ।
memory-forgot = ਭੁਲਾ ਦਿੱਤਾ: ਤੁਹਾਡਾ ਰੋਜ਼ ਦਾ ਸਮਾਨ, ਪਤਾ ਤੇ ਪੈਸੇ ਦੇਣ ਦਾ ਤਰੀਕਾ।
memory-forgot-goods = ਭੁਲਾ ਦਿੱਤਾ: ਤੁਹਾਡਾ ਰੋਜ਼ ਦਾ ਸਮਾਨ। ਪਤਾ ਰੱਖਿਆ ਹੈ।
memory-no-usual = ਰੋਜ਼ ਵਾਲਾ ਹਾਲੇ ਕੁਝ ਤੈਅ ਨਹੀਂ; ਜੋ ਚਾਹੀਦਾ ਹੈ, ਲਿਖ ਦਿਓ।
button-forget-goods = ਸਮਾਨ ਭੁੱਲ ਜਾਓ
button-forget-all = ਸਭ ਭੁੱਲ ਜਾਓ
button-keep = ਰਹਿਣ ਦਿਓ
answer-help-memory = “ਮੇਰੇ ਬਾਰੇ ਕੀ ਯਾਦ ਹੈ” ਲਿਖੋ ਤਾਂ ਦਿਸੇਗਾ ਕੀ ਯਾਦ ਰੱਖਿਆ ਹੈ; “ਮੈਨੂੰ ਭੁੱਲ ਜਾਓ” ਨਾਲ ਮਿਟ ਜਾਵੇਗਾ।
shop-help-names = ਆਪਣੇ ਨਾਂ: “ਲਾਲ ਪੈਕਟ ਮਤਲਬ Red Label 250 ਗ੍ਰਾਮ”; “ਨਿੱਕਨੇਮ” ਲਿਖੋ ਤਾਂ ਸਾਰੇ ਦਿਸਣਗੇ।
nick-ask = “{ $words }” ਮਤਲਬ { $what }: ਯਾਦ ਰੱਖੀਏ?
nick-heard = “{ $words }” ਨੂੰ { $what } ਮੰਨ ਲਿਆ।
nick-learnt = ✅ ਹੁਣ ਤੋਂ “{ $words }” ਮਤਲਬ { $what }।
nick-forgot = “{ $words }” ਭੁਲਾ ਦਿੱਤਾ; ਹੁਣ ਉਸਦਾ ਮਤਲਬ { $what } ਨਹੀਂ।
nick-none = ਹਾਲੇ ਕੋਈ ਨਿੱਕਨੇਮ ਨਹੀਂ। ਇੰਝ ਸਿਖਾਓ: “ਲਾਲ ਪੈਕਟ ਮਤਲਬ Red Label 250 ਗ੍ਰਾਮ”।
nick-head = 🏷️ ਤੁਹਾਡੀ ਦੁਕਾਨ ਦੇ ਆਪਣੇ ਨਾਂ:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (ਗਾਹਕਾਂ ਤੋਂ ਸਿੱਖਿਆ)
nick-taken = “{ $words }” ਦਾ ਇੱਥੇ ਪਹਿਲਾਂ ਹੀ ਕੁਝ ਹੋਰ ਮਤਲਬ ਹੈ, ਇਸ ਲਈ ਇਹ ਨਿੱਕਨੇਮ ਨਹੀਂ ਬਣ ਸਕਦਾ।
nick-which = “{ $words }” ਮਤਲਬ ਕਿਹੜਾ?
menu-forget = ਭੁਲਾਉਣਾ ਹੋਵੇ ਤਾਂ
refused-bad-nickname = “{ $words }” ਨਿੱਕਨੇਮ ਨਹੀਂ ਬਣ ਸਕਦਾ: ਦੋ-ਤਿੰਨ ਸ਼ਬਦ ਠੀਕ ਰਹਿੰਦੇ ਹਨ।
refused-no-such-nickname = “{ $words }” ਨਾਂ ਦਾ ਕੋਈ ਨਿੱਕਨੇਮ ਨਹੀਂ।
