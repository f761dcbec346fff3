# ಕನ್ನಡ. One phrase a message; blanks in { $braces }. See docs/extend/phrases.md.

## Units, time, joining
unit-g = { $n } ಗ್ರಾಂ
unit-kg = { $n } ಕೆಜಿ
unit-ml = { $n } ಎಂಎಲ್
unit-l = { $n } ಲೀಟರ್
clock-morning = ಬೆಳಿಗ್ಗೆ { $t } ಗಂಟೆ
clock-afternoon = ಮಧ್ಯಾಹ್ನ { $t } ಗಂಟೆ
clock-evening = ಸಂಜೆ { $t } ಗಂಟೆ
clock-night = ರಾತ್ರಿ { $t } ಗಂಟೆ
list-and = { $start }, { $last }
of-pack = { $name } { $pack }
pack-of = { $n } ಪೀಸ್ ಪ್ಯಾಕ್
of-count = { $name } × { $count }
of-amount = { $name } { $amount }
language-name = ಕನ್ನಡ

## Greeting
greet-new = ನಮಸ್ಕಾರ 🙏 ಇದು *{ $shop }*. ಅಂಗಡಿ { $opens }ಯಿಂದ { $closes }ವರೆಗೆ ತೆರೆದಿರುತ್ತೆ.
    ಅಂಗಡಿಯಲ್ಲಿ ಹೇಳೋ ಹಾಗೇ ನಿಮ್ಮ ಲಿಸ್ಟ್ ಇಲ್ಲಿ ಬರೆಯಿರಿ: “2 ಕೆಜಿ ಸಕ್ಕರೆ, 500 ಗ್ರಾಂ ಬೇಳೆ, 20 ರೂಪಾಯಿ ಕೊತ್ತಂಬರಿ”.
    ಹೋಮ್ ಡೆಲಿವರಿ ಬೇಕಿದ್ದರೆ ಲೊಕೇಶನ್ ಕಳಿಸಿ, ಇಲ್ಲಾ ಒಂದು ಸಲ ಅಡ್ರೆಸ್ ಬರೆಯಿರಿ.
greet-again = ನಮಸ್ಕಾರ { $name } 🙏 ಇದು *{ $shop }*. ಏನೇನು ಕಳಿಸಬೇಕು?
greet-line = ನಮಸ್ಕಾರ 🙏 ಇದು *{ $shop }*.
button-same-again = ಕಳೆದ ಸಲದ್ದೇ ಕೊಡಿ

## Basket
basket-head = 🛒 *ನಿಮ್ಮ ಲಿಸ್ಟ್*
basket-line = { $n }. { $what } — { $price }
basket-more =
    { $count ->
        [one] … ಇನ್ನೂ { $count } ಐಟಂ
       *[other] … ಇನ್ನೂ { $count } ಐಟಂ
    }
basket-fee = ಡೆಲಿವರಿ { $fee }
basket-free = ಡೆಲಿವರಿ ಫ್ರೀ
join-fee = ಡೆಲಿವರಿ { $fee }, ಒಂದೇ ಸಲ
join-total = ಆರ್ಡರ್ ನಂ. { $order }: ಆಗ ಒಟ್ಟು *{ $total }* (ಈಗ { $was })
join-ask = ಇದನ್ನ ಆರ್ಡರ್ ನಂ. { $order } ಗೆ ಸೇರಿಸೋಣವಾ?
join-ask-shop = { $shop } ಆರ್ಡರ್ ನಂ. { $order } ತಗೊಂಡಿದ್ದಾರೆ. ಇದೂ ಜೊತೆಗೆ ಬರುತ್ತಾ ಅಂತ ಕೇಳೋಣವಾ?
basket-rounding = ರೌಂಡ್ ಆಫ್ { $amount }
basket-total = *ಒಟ್ಟು { $total }*
basket-empty = ನಿಮ್ಮ ಲಿಸ್ಟ್‌ನಲ್ಲಿ ಇನ್ನೂ ಏನೂ ಇಲ್ಲ. ಬೇಕಾದ್ದನ್ನು ಬರೆಯಿರಿ.
basket-cleared = ಲಿಸ್ಟ್ ಖಾಲಿ ಮಾಡಿದ್ದೇವೆ.
basket-missing = ⚠️ ಇವತ್ತು ಇಲ್ಲ: { $what }
basket-unsold = ಇದು ನಮ್ಮಲ್ಲಿ ಸಿಗಲ್ಲ: { $what }. ಅಂಗಡಿಗೆ ತಿಳಿಸಿದ್ದೇವೆ.
basket-undone = ಕೊನೆಯ ಬದಲಾವಣೆ ತೆಗೆದಿದ್ದೇವೆ.
basket-nothing-to-undo = ವಾಪಸ್ ತಗೊಳ್ಳೋಕೆ ಏನೂ ಇಲ್ಲ.
basket-not-understood = ಇದು ಅರ್ಥ ಆಗಲಿಲ್ಲ: “{ $text }”
basket-counter-only = ಚಾಟ್‌ನಲ್ಲಿ ಇಲ್ಲ, ಅಂಗಡಿಯಲ್ಲಿ ಮಾತ್ರ ಸಿಗುತ್ತೆ: { $what }
basket-dropped = ತೆಗೆದಿದ್ದೇವೆ: { $what }
basket-otherwise = { $what } ಇಲ್ಲದಿದ್ದರೆ: { $wish }
basket-minimum = ಹೋಮ್ ಡೆಲಿವರಿ { $minimum } ಇಂದ ಶುರು. ಇನ್ನೇನಾದರೂ ಸೇರಿಸಿ, ಇಲ್ಲಾ ಅಂಗಡಿಯಿಂದ ತಗೊಂಡು ಹೋಗಿ.
basket-not-in = ನಿಮ್ಮ ಲಿಸ್ಟ್‌ನಲ್ಲಿ ಇಲ್ಲ: { $what }
total-short =
    { $count ->
        [one] { $count } ಐಟಂ, ಒಟ್ಟು *{ $total }*
       *[other] { $count } ಐಟಂ, ಒಟ್ಟು *{ $total }*
    }

## Questions about a line
ask-which = ❓ { $what } — ಇದರಲ್ಲಿ ಯಾವುದು ಬೇಕು?
ask-how-much = ❓ { $what } — ಎಷ್ಟು ಬೇಕು?
ask-clear = ಪೂರ್ತಿ ಲಿಸ್ಟ್ ಖಾಲಿ ಮಾಡೋಣವಾ?
ask-more =
    { $count ->
        [one] ಇದಾದ ಮೇಲೆ ಇನ್ನೂ { $count } ಪ್ರಶ್ನೆ ಇದೆ.
       *[other] ಇದಾದ ಮೇಲೆ ಇನ್ನೂ { $count } ಪ್ರಶ್ನೆ ಇವೆ.
    }
ask-again = ಇದರಲ್ಲಿ ಒಂದು ಆರಿಸಿ, ಇಲ್ಲಾ ನಿಮ್ಮ ಮಾತಲ್ಲೇ ಬರೆಯಿರಿ.
ask-first = ಇದೊಂದು ಹೇಳಿ, ಆಮೇಲೆ ಆರ್ಡರ್ ಹಾಕಬಹುದು.
menu-choose = ಆರಿಸಿ
button-skip = ಬೇಡ, ಬಿಡಿ
option-price = { $price }
option-per = { $price } / { $per }

## Checkout
checkout-confirm-delivery = 🏠 { $address }
checkout-confirm-pickup = 🏪 ಅಂಗಡಿಯಿಂದ ತಗೊಳ್ಳೋದು
checkout-pay = 💳 { $pay }
checkout-when = 🕒 { $when }
checkout-note = 📝 { $note }
checkout-ask-pay = ಪೇಮೆಂಟ್ ಹೇಗೆ? ಬಟನ್ ಒತ್ತಿದ ತಕ್ಷಣ ಆರ್ಡರ್ ಹೋಗುತ್ತೆ.
split-how = ಯಾವುದರಲ್ಲಿ ಎಷ್ಟು ಅಂತ ಬರೆಯಿರಿ, ಉದಾಹರಣೆಗೆ “200 ಕ್ಯಾಶ್ ಉಳಿದದ್ದು UPI” ಅಥವಾ “ಅರ್ಧ ಖಾತೆಗೆ ಅರ್ಧ ಕ್ಯಾಶ್”.
split-bad = ಇವೆಲ್ಲ ಸೇರಿ { $total } ಆಗ್ತಿಲ್ಲ. ಮತ್ತೆ ಬರೆಯಿರಿ.
checkout-ask-confirm = ಆರ್ಡರ್ ಕಳಿಸೋಣವಾ?
checkout-ask-address = 🏠 ಎಲ್ಲಿಗೆ ತಲುಪಿಸಬೇಕು? ಲೊಕೇಶನ್ ಕಳಿಸಿ ಅಥವಾ ಅಡ್ರೆಸ್ ಬರೆಯಿರಿ. ನೀವೇ ಬಂದು ತಗೊಳ್ಳೋದಾದರೆ “ಪಿಕಪ್” ಅಂತ ಬರೆಯಿರಿ.
checkout-when-kept = 🕒 ಬರೆದುಕೊಂಡಿದ್ದೇವೆ: { $when }
checkout-address-kept = 🏠 ಬರೆದುಕೊಂಡಿದ್ದೇವೆ: { $address }
checkout-pay-kept = 💳 ಬರೆದುಕೊಂಡಿದ್ದೇವೆ: { $pay }
checkout-closed-now = ಅಂಗಡಿ ಈಗ ಮುಚ್ಚಿದೆ, { $opens }ಗೆ ತೆರೆಯುತ್ತೆ. ಅಲ್ಲಿವರೆಗೆ ನಿಮ್ಮ ಆರ್ಡರ್ ಕಾಯುತ್ತೆ.
pay-upi = UPI
pay-cash = ಡೆಲಿವರಿಯಲ್ಲಿ ಕ್ಯಾಶ್
pay-khata = ಖಾತೆಗೆ
pay-part = { $pay } { $amount }
pay-part-of = ಆರ್ಡರ್ ನಂ. { $order }, UPI ಭಾಗ
button-confirm = ಸರಿ, ಕಳಿಸಿ
button-change = ಬದಲಾಯಿಸಬೇಕು
button-join = ಆರ್ಡರ್ { $order }ಗೆ ಸೇರಿಸಿ
button-apart = ಬೇರೆ ಆರ್ಡರ್
button-upi = UPI ಪೇಮೆಂಟ್
button-cash = ಕ್ಯಾಶ್
button-khata = ಖಾತೆಗೆ ಬರೆಯಿರಿ
button-split = ಕ್ಯಾಶ್ + UPI
row-split-text = ಉದಾ: 200 ಕ್ಯಾಶ್ ಉಳಿದದ್ದು UPI
button-pay = { $total } ಕೊಡಿ
button-pickup = ಅಂಗಡಿಯಿಂದ ತಗೊಳ್ತೀನಿ
button-delivery = ಹೋಮ್ ಡೆಲಿವರಿ
button-new-address = ಹೊಸ ಅಡ್ರೆಸ್
button-yes = ಸರಿ
button-no = ಬೇಡ
menu-change = ಏನು ಬದಲಾಯಿಸಬೇಕು?
menu-change-body = ಏನು ಬದಲಾಯಿಸಬೇಕು?
row-change-items = ಐಟಂಗಳು
row-change-items-text = ಬರೆಯಿರಿ: “ಸಕ್ಕರೆ 3 ಕೆಜಿ, ಮ್ಯಾಗಿ ಬೇಡ”
change-items-how = ಏನು ಬದಲಾಗಬೇಕೋ ನಿಮ್ಮ ಮಾತಲ್ಲೇ ಬರೆಯಿರಿ, ಉದಾಹರಣೆಗೆ “ಸಕ್ಕರೆ 2 ಅಲ್ಲ 3 ಕೆಜಿ” ಅಥವಾ “ಮ್ಯಾಗಿ ಬೇಡ”.

## Order, to the customer
order-received = 📨 ನಿಮ್ಮ ಆರ್ಡರ್ ನಂ. { $order } { $shop } ಗೆ ತಲುಪಿದೆ. ಉತ್ತರ ಇಲ್ಲೇ ಬರುತ್ತೆ.
order-accepted-pay = ✅ { $shop } ಆರ್ಡರ್ ನಂ. { $order } ತಗೊಂಡಿದ್ದಾರೆ.
    ಇಲ್ಲೇ *{ $total }* ಪೇಮೆಂಟ್ ಮಾಡಿ; ತಕ್ಷಣ ಪ್ಯಾಕಿಂಗ್ ಶುರು ಆಗುತ್ತೆ.
order-accepted-upi = ✅ { $shop } ಆರ್ಡರ್ ನಂ. { $order } ತಗೊಂಡಿದ್ದಾರೆ.
    ಯಾವುದೇ UPI ಆ್ಯಪ್‌ನಿಂದ *{ $total }* ಕಳಿಸಿ, ಇಲ್ಲಿ “ಪೇಮೆಂಟ್ ಮಾಡಿದೆ” ಅಂತ ಬರೆಯಿರಿ.
order-accepted-cash = ✅ { $shop } ಆರ್ಡರ್ ನಂ. { $order } ತಗೊಂಡಿದ್ದಾರೆ. ಸುಮಾರು { $by }ಯೊಳಗೆ ಬರುತ್ತೆ.
    ಕ್ಯಾಶ್ *{ $total }* ರೆಡಿ ಇಟ್ಟುಕೊಳ್ಳಿ.
order-accepted-cash-pickup = ✅ { $shop } ಆರ್ಡರ್ ನಂ. { $order } ತಗೊಂಡಿದ್ದಾರೆ. ಸುಮಾರು { $by }ಗೆ ರೆಡಿ ಆಗುತ್ತೆ.
    ಅಂಗಡಿಯಲ್ಲಿ *{ $total }* ಕೊಡಿ.
order-accepted-khata = ✅ { $shop } ಆರ್ಡರ್ ನಂ. { $order } ತಗೊಂಡಿದ್ದಾರೆ. ಸುಮಾರು { $by }ಯೊಳಗೆ ಬರುತ್ತೆ.
    ನಿಮ್ಮ ಖಾತೆಗೆ *{ $total }* ಬರೆಯುತ್ತೇವೆ.
order-accepted-split = ✅ { $shop } ಆರ್ಡರ್ ನಂ. { $order } ತಗೊಂಡಿದ್ದಾರೆ. ಸುಮಾರು { $by } ಒಳಗೆ ಬರುತ್ತೆ.
    { $parts }
order-pay-again = ಆರ್ಡರ್ ಬದಲಾಗಿದೆ. ಆರ್ಡರ್ ನಂ. { $order } ಗೆ ಈಗ ಹೊಸ ಟೋಟಲ್ *{ $total }* ಪೇಮೆಂಟ್ ಮಾಡಿ.
order-rejected = ಕ್ಷಮಿಸಿ, { $shop } ಗೆ ಆರ್ಡರ್ ನಂ. { $order } ತಗೊಳ್ಳೋಕೆ ಆಗ್ತಿಲ್ಲ: { $reason }.
order-rejected-plain = ಕ್ಷಮಿಸಿ, { $shop } ಗೆ ಆರ್ಡರ್ ನಂ. { $order } ತಗೊಳ್ಳೋಕೆ ಆಗ್ತಿಲ್ಲ.
order-cancelled-by-shop = { $shop } ಆರ್ಡರ್ ನಂ. { $order } ಕ್ಯಾನ್ಸಲ್ ಮಾಡಿದ್ದಾರೆ. { $reason }
order-cancelled-by-you = ಆರ್ಡರ್ ನಂ. { $order } ಕ್ಯಾನ್ಸಲ್ ಆಗಿದೆ.
order-waiting = ⏳ ಆರ್ಡರ್ ನಂ. { $order } ಬಗ್ಗೆ { $shop } ಇಂದ ಇನ್ನೂ ಉತ್ತರ ಬಂದಿಲ್ಲ. ಅಂಗಡಿಗೆ ನೆನಪಿಸಿದ್ದೇವೆ. ನೀವು ಕಾಯಬಹುದು ಅಥವಾ ಕ್ಯಾನ್ಸಲ್ ಮಾಡಬಹುದು; ದುಡ್ಡು ಕಟ್ ಆಗಿಲ್ಲ.
order-paid-word = ✅ ಆರ್ಡರ್ ನಂ. { $order }: { $amount } ಬಂದಿದೆ. ಪ್ಯಾಕ್ ಮಾಡ್ತಿದ್ದೇವೆ.
order-pending-payment = ಆರ್ಡರ್ ನಂ. { $order } ಪೇಮೆಂಟ್ ಅನ್ನು ಬ್ಯಾಂಕ್ ಇನ್ನೂ ಚೆಕ್ ಮಾಡ್ತಿದೆ. ಮತ್ತೆ ಪೇಮೆಂಟ್ ಮಾಡಬೇಡಿ.
order-out-paid = 🛵 ಆರ್ಡರ್ ನಂ. { $order } ಹೊರಟಿದೆ. { $amount } ಬಂದಿದೆ ✅
    ಬಾಗಿಲಲ್ಲಿ ಈ ಕೋಡ್ ಹೇಳಿ: *{ $code }*
order-out-cash = 🛵 ಆರ್ಡರ್ ನಂ. { $order } ಹೊರಟಿದೆ. ಕೊಡಬೇಕಾದ ಕ್ಯಾಶ್: *{ $amount }*
    ಬಾಗಿಲಲ್ಲಿ ಈ ಕೋಡ್ ಹೇಳಿ: *{ $code }*
order-out-khata = 🛵 ಆರ್ಡರ್ ನಂ. { $order } ಹೊರಟಿದೆ. ಖಾತೆಗೆ { $amount } ಬರೆದಿದ್ದೇವೆ, ಒಟ್ಟು ಬಾಕಿ { $balance }.
    ಬಾಗಿಲಲ್ಲಿ ಈ ಕೋಡ್ ಹೇಳಿ: *{ $code }*
order-out-split = 🛵 ಆರ್ಡರ್ ನಂ. { $order } ಹೊರಟಿದೆ. { $parts }
    ಬಾಗಿಲಲ್ಲಿ ಈ ಕೋಡ್ ಹೇಳಿ: *{ $code }*
order-ready = 🏪 ಆರ್ಡರ್ ನಂ. { $order } { $shop } ನಲ್ಲಿ ರೆಡಿ ಇದೆ. { $due }
    ಅಂಗಡಿಯಲ್ಲಿ ಈ ಕೋಡ್ ಹೇಳಿ: *{ $code }*
order-ready-paid = { $amount } ಬಂದಿದೆ ✅
order-ready-cash = ಕೊಡಬೇಕಾದ್ದು: *{ $amount }*
order-ready-khata = ಖಾತೆಗೆ { $amount } ಬರೆದಿದ್ದೇವೆ.
order-delivered = 🙏 ಆರ್ಡರ್ ನಂ. { $order } ತಲುಪಿದೆ. ಧನ್ಯವಾದ!
change-owed = 💰 ನಿಮಗೆ { $amount } ಚಿಲ್ಲರೆ ಬಾಕಿ; ಮುಂದಿನ ಆರ್ಡರ್‌ನಲ್ಲಿ ಕಡಿಮೆ ಆಗುತ್ತೆ.
order-brought-back = ಆರ್ಡರ್ ನಂ. { $order } ಅಂಗಡಿಗೆ ವಾಪಸ್ ಬಂದಿದೆ. { $reason }
order-line-out = { $what } — ಖಾಲಿ ಆಗಿದೆ. ಆರ್ಡರ್ ನಂ. { $order } ಅದಿಲ್ಲದೆ ಬರುತ್ತೆ; ಈಗ ಒಟ್ಟು *{ $total }*.
order-swap = { $gone } — ಖಾಲಿ ಆಗಿದೆ. ಅದರ ಬದಲು { $offer } ({ $price }) ಕಳಿಸೋಣವಾ?
    ಆಗ ಒಟ್ಟು *{ $total }* ಆಗುತ್ತೆ (ಈಗ { $now }).
order-swap-yes = 👍 { $offer } ಕಳಿಸ್ತೀವಿ. ಒಟ್ಟು *{ $total }*.
order-swap-no = ಸರಿ, ಅದಿಲ್ಲದೆ ಕಳಿಸ್ತೀವಿ. ಒಟ್ಟು *{ $total }*.
order-added = ✅ ಆರ್ಡರ್ ನಂ. { $order } ಗೆ ಸೇರಿಸಿದ್ದೇವೆ: { $what }. ಈಗ ಒಟ್ಟು *{ $total }*.
order-add-asked = 📨 ಆರ್ಡರ್ ನಂ. { $order } ಗೆ ಇದನ್ನೂ ಸೇರಿಸೋಕೆ { $shop } ಅವರನ್ನ ಕೇಳಿದ್ದೇವೆ: { $what }. ಉತ್ತರ ಇಲ್ಲೇ ಬರುತ್ತೆ.
order-add-no = { $what } ಈ ಸಲ ಜೊತೆಗೆ ಬರೋಕೆ ಆಗಲಿಲ್ಲ. ಆರ್ಡರ್ ನಂ. { $order } *{ $total }* ಆಗೇ ಇರುತ್ತೆ. ಇನ್ನೂ ಬೇಕಿದ್ದರೆ ಹೊಸ ಆರ್ಡರ್ ಆಗಿ ಬರೆಯಿರಿ.
order-less = ✅ ಆರ್ಡರ್ ನಂ. { $order } ಇಂದ ತೆಗೆದಿದ್ದೇವೆ: { $what }. ಈಗ ಒಟ್ಟು *{ $total }*.
order-less-ask = { $what } ತೆಗೆದರೆ ಆರ್ಡರ್ ನಂ. { $order } ಗೆ ಡೆಲಿವರಿ { $fee } ಆಗುತ್ತೆ; ಒಟ್ಟು *{ $total }*. ತೆಗೆಯೋಣವಾ?
order-less-late = ಅಂಗಡಿಯವರು ಆರ್ಡರ್ ನಂ. { $order } ತಗೊಂಡಿದ್ದಾರೆ, ಹಾಗಾಗಿ { $what } ಈಗ ಅವರೇ ಬದಲಾಯಿಸಬೇಕು. ಅಂಗಡಿಗೆ ತಿಳಿಸಿದ್ದೇವೆ.
order-status-line = ಆರ್ಡರ್ ನಂ. { $order }: { $state }, ಒಟ್ಟು { $total }
order-none = ನಿಮ್ಮ ಯಾವ ಆರ್ಡರ್ ಕೂಡ ಬಾಕಿ ಇಲ್ಲ.
order-cancel-ask = ಆರ್ಡರ್ ನಂ. { $order } ({ $total }) ಕ್ಯಾನ್ಸಲ್ ಮಾಡೋಣವಾ?
state-placed = ಅಂಗಡಿ ಉತ್ತರಕ್ಕೆ ಕಾಯ್ತಿದೆ
state-accepted = ಅಂಗಡಿಯವರು ತಗೊಂಡಿದ್ದಾರೆ
state-accepted-unpaid = ಅಂಗಡಿಯವರು ತಗೊಂಡಿದ್ದಾರೆ, ಪೇಮೆಂಟ್ ಬಾಕಿ
state-packed = ಪ್ಯಾಕ್ ಆಗಿದೆ
state-out = ದಾರಿಯಲ್ಲಿದೆ
state-ready = ಅಂಗಡಿಯಲ್ಲಿ ರೆಡಿ ಇದೆ
state-delivered = ತಲುಪಿದೆ
state-returned = ವಾಪಸ್ ಬಂದಿದೆ
state-rejected = ಅಂಗಡಿಯವರಿಗೆ ಆಗಲಿಲ್ಲ
state-cancelled = ಕ್ಯಾನ್ಸಲ್ ಆಗಿದೆ
refund-owed = ↩️ ಆರ್ಡರ್ ನಂ. { $order }: { $amount } ನೀವು ಕೊಟ್ಟ ಹಾಗೇ ನಿಮಗೆ ವಾಪಸ್ ಬರುತ್ತೆ. ಬ್ಯಾಂಕಿನ 5 ಕೆಲಸದ ದಿನಗಳವರೆಗೆ ಆಗಬಹುದು.
order-taken-again = ✅ ಆರ್ಡರ್ ನಂ. { $order } ರದ್ದಾದ ಮೇಲೆ ನಿಮ್ಮ { $amount } ಬಂತು. { $shop } ಹತ್ರ ಎಲ್ಲಾ ಇದೆ, ಆರ್ಡರ್ ಮತ್ತೆ ತಗೊಂಡಿದ್ದಾರೆ. ಬೇಡ ಅಂದ್ರೆ ರದ್ದು ಮಾಡಿ, ದುಡ್ಡು ವಾಪಸ್ ಬರುತ್ತೆ.
refund-made = ↩️ ಆರ್ಡರ್ ನಂ. { $order }: { $amount } ವಾಪಸ್ ಕೊಟ್ಟಿದ್ದೇವೆ.
payment-unexpected = ಆರ್ಡರ್ ನಂ. { $order } ಗೆ { $amount } ಬಂದಿದೆ, ಆದರೆ ಲೆಕ್ಕ ಸರಿಹೋಗ್ತಿಲ್ಲ. ದುಡ್ಡು ಸುರಕ್ಷಿತವಾಗಿದೆ; ಅಂಗಡಿಯವರು ನೋಡ್ತಿದ್ದಾರೆ.
payment-claim = ಧನ್ಯವಾದ. ಬ್ಯಾಂಕ್‌ನಲ್ಲಿ ನೋಡ್ತಿದ್ದೇವೆ; ಸ್ಕ್ರೀನ್‌ಶಾಟ್ ಬೇಡ. ದುಡ್ಡು ಬಂದ ತಕ್ಷಣ ಹೇಳ್ತೀವಿ.
payment-claim-shop = ಧನ್ಯವಾದ. ಅಂಗಡಿಯವರು ತಮ್ಮ ಬ್ಯಾಂಕ್‌ನಲ್ಲಿ ನೋಡ್ತಿದ್ದಾರೆ; ಸ್ಕ್ರೀನ್‌ಶಾಟ್ ಬೇಡ. ದುಡ್ಡು ಬಂದ ತಕ್ಷಣ ಹೇಳ್ತೀವಿ.
payment-not-seen = ಆರ್ಡರ್ ನಂ. { $order }: { $amount } ಅಂಗಡಿಗೆ ಇನ್ನೂ ಕಾಣಿಸಿಲ್ಲ. ನಿಮ್ಮ ಖಾತೆಯಿಂದ ಹೋಗಿದ್ದರೆ, ಆ್ಯಪ್‌ನಲ್ಲಿರುವ 12 ಅಂಕಿಯ UPI ನಂಬರ್ ಬರೆಯಿರಿ; ಪೇಮೆಂಟ್ ನಿಂತುಹೋಗಿದ್ದರೆ ದುಡ್ಡು ತಾನಾಗೇ ವಾಪಸ್ ಬರುತ್ತೆ.
payment-nothing-due = ಈಗ ಏನೂ ಕೊಡಬೇಕಾಗಿಲ್ಲ.
button-wait = ಕಾಯ್ತೀನಿ
button-cancel-order = ಆರ್ಡರ್ ಕ್ಯಾನ್ಸಲ್
button-keep-order = ಕ್ಯಾನ್ಸಲ್ ಬೇಡ
wait-thanks = ಧನ್ಯವಾದ. ಉತ್ತರ ಬಂದ ತಕ್ಷಣ ಹೇಳ್ತೀವಿ.
pay-changed = ಆರ್ಡರ್ ನಂ. { $order }: { $pay }. ಒಟ್ಟು { $total }.

## Bill
bill-head = 🧾 *{ $kind }* { $number }
bill-line = { $what } — { $amount }
bill-total = *ಒಟ್ಟು { $total }* · { $paid }
bill-link = PDF: { $url }
bill-none = ಬಿಲ್ ಇನ್ನೂ ಆಗಿಲ್ಲ; ಸಾಮಾನು ಅಂಗಡಿಯಿಂದ ಹೊರಟಾಗ ಆಗುತ್ತೆ.
bill-caption = 🧾 ಬಿಲ್ { $number }, { $total }
bill-tax-invoice = ಟ್ಯಾಕ್ಸ್ ಇನ್‌ವಾಯ್ಸ್
bill-of-supply = ಬಿಲ್ ಆಫ್ ಸಪ್ಲೈ
bill-plain = ಬಿಲ್
bill-paid-upi = UPI ಮೂಲಕ ಬಂದಿದೆ
bill-paid-cash = ಕ್ಯಾಶ್ ಬಂದಿದೆ
bill-paid-khata = ಖಾತೆಗೆ
bill-gstin = GSTIN { $gstin }
bill-fssai = FSSAI { $fssai }
bill-number = ಬಿಲ್ ನಂ.
bill-date = ದಿನಾಂಕ
bill-customer = ಗ್ರಾಹಕರು
bill-item = ಐಟಂ
bill-quantity = ಎಷ್ಟು
bill-rate = ರೇಟ್
bill-amount = ಮೊತ್ತ
bill-subtotal = ಐಟಂಗಳ ಮೊತ್ತ
bill-delivery = ಡೆಲಿವರಿ
bill-rounding = ರೌಂಡ್ ಆಫ್
bill-tax-total = ಇದರಲ್ಲಿ ಸೇರಿರುವ ಟ್ಯಾಕ್ಸ್
bill-taxable = ಟ್ಯಾಕ್ಸ್ ಅನ್ವಯ ಮೊತ್ತ
bill-cgst = CGST
bill-sgst = SGST
bill-total-label = ಒಟ್ಟು
bill-thanks = ಧನ್ಯವಾದ. ಮತ್ತೆ ಬನ್ನಿ!

## Answers
answer-hours = { $shop }: { $opens }ಯಿಂದ { $closes }ವರೆಗೆ.
answer-hours-now-open = ಈಗ ಅಂಗಡಿ ತೆರೆದಿದೆ.
answer-hours-now-closed = ಈಗ ಅಂಗಡಿ ಮುಚ್ಚಿದೆ.
answer-price = { $what }: { $price }
answer-price-per = { $what }: { $price } / { $per }
answer-out = { $what }: ಇವತ್ತು ಖಾಲಿ
answer-unsold = ನಮ್ಮಲ್ಲಿ ಸಿಗಲ್ಲ: { $what }
answer-have = ಹೌದು, ಇದೆ: { $what }
answer-help = ಹೇಳೋ ಹಾಗೇ ಲಿಸ್ಟ್ ಬರೆಯಿರಿ; ರೇಟ್ ಮತ್ತು ಟೋಟಲ್ ಇಲ್ಲೇ ಕಾಣುತ್ತೆ. ಬದಲಾಯಿಸಬೇಕಿದ್ದರೆ ಬರೆಯಿರಿ (“ಸಕ್ಕರೆ 3 ಕೆಜಿ”, “ಮ್ಯಾಗಿ ಬೇಡ”), “ಒಟ್ಟು ಎಷ್ಟು?” ಕೇಳಿ, ಮುಗಿದ ಮೇಲೆ “ಆರ್ಡರ್ ಮಾಡಿ” ಅಂತ ಬರೆಯಿರಿ. “ಆರ್ಡರ್ ಎಲ್ಲಿದೆ”, “ಆರ್ಡರ್ ಕ್ಯಾನ್ಸಲ್”, “ಬಿಲ್ ಕಳಿಸಿ”, “ನನ್ನ ಖಾತೆ” ಅಂತಾನೂ ಬರೆಯಬಹುದು. ಅಂಗಡಿಯವರ ಜೊತೆ ಮಾತಾಡಬೇಕಿದ್ದರೆ “ಅಂಗಡಿಯವರ ಜೊತೆ ಮಾತಾಡಬೇಕು” ಅಂತ ಬರೆಯಿರಿ.
answer-delivery-time = ಅಂಗಡಿಯವರು ಆರ್ಡರ್ ತಗೊಂಡ ಮೇಲೆ ಹೋಮ್ ಡೆಲಿವರಿಗೆ ಸುಮಾರು { $minutes } ನಿಮಿಷ ಆಗುತ್ತೆ. ಚಾರ್ಜ್ { $fee }; { $free } ಇಂದ ಫ್ರೀ.
answer-comes-within = ಹೋಮ್ ಡೆಲಿವರಿಗೆ ಸಾಮಾನ್ಯವಾಗಿ ಸುಮಾರು { $minutes } ನಿಮಿಷ ಆಗುತ್ತೆ.
answer-khata = { $shop } ನಲ್ಲಿ ನಿಮ್ಮ ಖಾತೆ ಬಾಕಿ: *{ $balance }*. ಲಿಮಿಟ್ { $limit }.
answer-khata-none = { $shop } ನಲ್ಲಿ ನಿಮಗೆ ಖಾತೆ ಇಲ್ಲ. ಅಂಗಡಿಯವರಿಗೆ ಹೇಳಿದರೆ ತೆರೆಯುತ್ತಾರೆ.
answer-human = ಅಂಗಡಿಯವರಿಗೆ ತಿಳಿಸಿದ್ದೇವೆ. ಉತ್ತರ ಇಲ್ಲೇ ಬರುತ್ತೆ.
answer-complaint = ಕ್ಷಮಿಸಿ. ಅಂಗಡಿಯವರಿಗೆ ಹೇಳಿದ್ದೇವೆ; ಉತ್ತರ ಇಲ್ಲೇ ಬರುತ್ತೆ.
answer-stopped = ಇನ್ನು { $shop } ಇಂದ ಯಾವ ಮೆಸೇಜೂ ಬರಲ್ಲ. ಮತ್ತೆ ಬೇಕಿದ್ದರೆ “ಸ್ಟಾರ್ಟ್” ಅಂತ ಬರೆಯಿರಿ.
answer-started = ಮತ್ತೆ ಬಂದಿದ್ದು ಖುಷಿ ಆಯ್ತು 🙏
answer-thanks = 🙏 ಧನ್ಯವಾದ!
answer-small-talk = 🙏 ಇಲ್ಲಿ { $shop } ಆರ್ಡರ್ ತಗೊಳ್ತೀವಿ. ಬೇಕಾದ್ದನ್ನು ಬರೆಯಿರಿ.
answer-go-on = ಹೇಳಿ 🙏 ಬೇಕಾದ್ದನ್ನು ಬರೆಯಿರಿ.
answer-off-topic = ಇಲ್ಲಿ ಅಂಗಡಿ ಸಾಮಾನು ಮತ್ತು ನಿಮ್ಮ ಆರ್ಡರ್ ಬಗ್ಗೆ ಮಾತ್ರ ಹೇಳಬಹುದು. ಬೇಕಾದ್ದನ್ನು ಬರೆಯಿರಿ.
answer-language = ಇನ್ನು ಕನ್ನಡದಲ್ಲಿ ಉತ್ತರ ಬರುತ್ತೆ.
answer-catalogue = ದಿನಸಿ, ತರಕಾರಿ, ಹಾಲು-ಮೊಸರು, ತಿಂಡಿ, ಸೋಪು, ಎಲ್ಲಾ ಸಿಗುತ್ತೆ. ಹೆಸರು ಬರೆದು ಕೇಳಿ, ಉದಾಹರಣೆಗೆ “ಸಕ್ಕರೆ ರೇಟ್ ಎಷ್ಟು?”.
answer-voice = ವಾಯ್ಸ್ ಮೆಸೇಜ್ ಇಲ್ಲಿ ಇನ್ನೂ ಕೇಳೋಕೆ ಆಗಲ್ಲ. ಲಿಸ್ಟ್ ಬರೆದು ಕಳಿಸಿ; ನಿಮ್ಮ ಮೆಸೇಜ್ ಅಂಗಡಿಯವರ ಹತ್ತಿರ ಇದೆ.
answer-image = ಫೋಟೋ ಇಲ್ಲಿ ಇನ್ನೂ ಓದೋಕೆ ಆಗಲ್ಲ. ಲಿಸ್ಟ್ ಬರೆದು ಕಳಿಸಿ.
answer-file = ಇದನ್ನು ಇಲ್ಲಿ ಇನ್ನೂ ತೆರೆಯೋಕೆ ಆಗಲ್ಲ. ಬರೆದು ಕಳಿಸಿ.
answer-unsupported = ಇದನ್ನು ಓದೋಕೆ ಆಗಲಿಲ್ಲ. ಹೊಸ ಮೆಸೇಜ್‌ನಲ್ಲಿ ಬರೆದು ಕಳಿಸಿ.
answer-paid-how = ಅಂಗಡಿಯವರು ಆರ್ಡರ್ ತಗೊಂಡ ತಕ್ಷಣ ಪೇಮೆಂಟ್ ಮೆಸೇಜ್ ಇಲ್ಲಿ ಬರುತ್ತೆ.
answer-nothing-open = ಈಗ ಕನ್ಫರ್ಮ್ ಮಾಡೋಕೆ ಏನೂ ಇಲ್ಲ. ಬೇಕಾದ್ದನ್ನು ಬರೆಯಿರಿ.
answer-no-repeat = ನಿಮ್ಮ ಹಳೆಯ ಆರ್ಡರ್ ಯಾವುದೂ ಸಿಗಲಿಲ್ಲ. ಬೇಕಾದ್ದನ್ನು ಬರೆಯಿರಿ.
answer-bad-quantity = { $what }: ಎಷ್ಟು ಬೇಕು, ಸೊನ್ನೆಗಿಂತ ದೊಡ್ಡ ನಂಬರ್ ಬರೆಯಿರಿ.
answer-too-long =
    { $count ->
        [one] ಲಿಸ್ಟ್ ಒಂದು ಮೆಸೇಜ್‌ಗೆ ತುಂಬಾ ದೊಡ್ಡದು. ಮೊದಲ { $count } ಸಾಲು ತಗೊಂಡಿದ್ದೇವೆ.
       *[other] ಲಿಸ್ಟ್ ಒಂದು ಮೆಸೇಜ್‌ಗೆ ತುಂಬಾ ದೊಡ್ಡದು. ಮೊದಲ { $count } ಸಾಲು ತಗೊಂಡಿದ್ದೇವೆ.
    }

## Refusals
refused-basket-empty = ನಿಮ್ಮ ಲಿಸ್ಟ್‌ನಲ್ಲಿ ಏನೂ ಇಲ್ಲ. ಬೇಕಾದ್ದನ್ನು ಬರೆಯಿರಿ.
refused-too-many-lines = ಒಂದು ಆರ್ಡರ್‌ನಲ್ಲಿ ಹೆಚ್ಚೆಂದರೆ { $limit } ಐಟಂ ತಗೊಳ್ಳಬಹುದು.
refused-below-minimum = ಹೋಮ್ ಡೆಲಿವರಿ { $minimum } ಇಂದ ಶುರು; ನಿಮ್ಮ ಸಾಮಾನು { $subtotal } ಆಗಿದೆ. ಇನ್ನೇನಾದರೂ ಸೇರಿಸಿ, ಇಲ್ಲಾ ಅಂಗಡಿಯಿಂದ ತಗೊಂಡು ಹೋಗಿ.
refused-out-of-area = ಹೋಮ್ ಡೆಲಿವರಿಗೆ ನಿಮ್ಮ ಜಾಗ ತುಂಬಾ ದೂರ. ಅಂಗಡಿಯಿಂದ ತಗೊಂಡು ಹೋಗಬಹುದು.
refused-address-needed = 🏠 ಎಲ್ಲಿಗೆ ತಲುಪಿಸಬೇಕು? ಲೊಕೇಶನ್ ಕಳಿಸಿ ಅಥವಾ ಅಡ್ರೆಸ್ ಬರೆಯಿರಿ.
refused-shop-not-accepting = { $shop } ನಲ್ಲಿ ಈಗ ಆರ್ಡರ್ ತಗೊಳ್ತಿಲ್ಲ.
refused-not-sold-in-chat = ಅಂಗಡಿಯಲ್ಲಿ ಮಾತ್ರ ಸಿಗುತ್ತೆ: { $what }
refused-not-available = { $what } — ಇವತ್ತು ಇಲ್ಲ. ಲಿಸ್ಟ್‌ನಿಂದ ತೆಗೆದಿದ್ದೇವೆ.
refused-not-enough-stock = { $what }: { $left } ಮಾತ್ರ ಇದೆ.
refused-wrong-unit = { $what } ಈ ಅಳತೆಯಲ್ಲಿ ಸಿಗಲ್ಲ.
refused-bad-quantity = ಎಷ್ಟು ಬೇಕು, ಸೊನ್ನೆಗಿಂತ ದೊಡ್ಡ ನಂಬರ್ ಬರೆಯಿರಿ.
refused-bad-price = ಈ ರೇಟ್ ಸರಿ ಕಾಣ್ತಿಲ್ಲ.
refused-above-mrp = ರೇಟ್ MRP { $mrp } ಗಿಂತ ಜಾಸ್ತಿ ಇರಬಾರದು.
refused-no-such-listing = ಅಂಗಡಿಯಲ್ಲಿ ಈ ಐಟಂ ಇಲ್ಲ.
refused-no-such-order = ಅಂಥ ಆರ್ಡರ್ ಇಲ್ಲ.
refused-no-such-line = ಆರ್ಡರ್‌ನಲ್ಲಿ ಈ ಐಟಂ ಇಲ್ಲ.
refused-no-such-customer = ಈ ಹೆಸರಿನವರು ಯಾರೂ ಇಲ್ಲ.
refused-not-now = ಆರ್ಡರ್ ನಂ. { $order }: ಈಗ ಅದು ಆಗಲ್ಲ ({ $state }).
refused-pay-by-not-offered = ಅಂಗಡಿಯಲ್ಲಿ ಹೀಗೆ ಪೇಮೆಂಟ್ ತಗೊಳ್ಳಲ್ಲ.
refused-khata-not-allowed = ಅಂಗಡಿಯಲ್ಲಿ ನಿಮ್ಮ ಖಾತೆ ತೆರೆದಿಲ್ಲ. UPI ಅಥವಾ ಕ್ಯಾಶ್‌ನಲ್ಲಿ ಪೇಮೆಂಟ್ ಮಾಡಿ.
refused-khata-limit = ಖಾತೆ: ಲಿಮಿಟ್ { $limit }, ಬಾಕಿ { $balance }; ಇನ್ನೂ { $left } ಆಗುತ್ತೆ. ಈ ಆರ್ಡರ್‌ಗೆ UPI ಅಥವಾ ಕ್ಯಾಶ್‌ನಲ್ಲಿ ಪೇಮೆಂಟ್ ಮಾಡಿ.
refused-wrong-code = ಈ ಕೋಡ್ ಸರಿ ಇಲ್ಲ. ಗ್ರಾಹಕರನ್ನು ಮತ್ತೆ ಕೇಳಿ.
refused-not-paid-yet = ಆರ್ಡರ್ ನಂ. { $order } ಪೇಮೆಂಟ್ ಇನ್ನೂ ಬಂದಿಲ್ಲ.
refused-already-paid = ಆರ್ಡರ್ ನಂ. { $order } ಪೇಮೆಂಟ್ ಆಗಿದೆ.
refused-swap-unanswered = ಬದಲಿ ಐಟಂ ಬಗ್ಗೆ ಗ್ರಾಹಕರು ಇನ್ನೂ ಉತ್ತರ ಕೊಟ್ಟಿಲ್ಲ.
refused-would-cost-more = ಟೋಟಲ್ ಈಗ *{ $total }* ಆಗಿದೆ. ಒಂದು ಸಲ ನೋಡಿ ಮತ್ತೆ ಸರಿ ಅನ್ನಿ.
refused-not-yours = ಇದು ನಿಮ್ಮ ನಂಬರ್‌ನಿಂದ ಆಗಲ್ಲ.
refused-nothing-left = ಆರ್ಡರ್‌ನಲ್ಲಿ ಏನೂ ಉಳಿಯಲ್ಲ. ಪೂರ್ತಿ ಆರ್ಡರ್ ಬೇಡ ಅನ್ನಿ ಅಥವಾ ಕ್ಯಾನ್ಸಲ್ ಮಾಡಿ.
refused-too-much = ಇದು ತುಂಬಾ ಜಾಸ್ತಿ.
refused-utr-used = ಈ UPI ರೆಫರೆನ್ಸ್ ನಂಬರ್ ಈಗಾಗಲೇ ಲೆಕ್ಕಕ್ಕೆ ಬಂದಿದೆ (ಆರ್ಡರ್ ನಂ. { $order }).
refused-bad-utr = UPI ರೆಫರೆನ್ಸ್ ನಂಬರ್ (UTR) 12 ಅಂಕೆ ಇರುತ್ತೆ. ಇನ್ನೊಂದು ಸಲ ನೋಡಿ.
refused-utr-needed = ಆರ್ಡರ್ ನಂ. { $order } ಒಂದು ಪೇಮೆಂಟ್ ಈಗಾಗಲೇ ಬರೆದಿದೆ. ಇನ್ನೊಂದಾದರೆ ಅದರ UPI ರೆಫರೆನ್ಸ್ ನಂಬರ್ (UTR) ಕಳಿಸಿ.
refused-shares-differ = ಎಲ್ಲಾ ಭಾಗ ಸೇರಿ { $total } ಆಗಬೇಕು.
refused-too-little-cash = ಆರ್ಡರ್ ನಂ. { $order } ಕ್ಯಾಶ್ { $due } ತಗೋಬೇಕು.
refused-no-such-exception = ಇದು ಆಗಲೇ ಮುಗಿದಿದೆ.
refused-remedy-not-possible = ಈ ಹಣಕ್ಕೆ ಈಗ ಹಾಗೆ ಮಾಡೋಕೆ ಆಗಲ್ಲ.

## To the shopkeeper
shop-khata-limit-set = { $name }: ಖಾತೆ ಲಿಮಿಟ್ { $limit }, ಬಾಕಿ { $balance }.
shop-khata-list = 📒 *ಖಾತೆ — ಒಟ್ಟು ಬಾಕಿ { $total }*
shop-khata-nobody = ಯಾರ ಖಾತೆಯಲ್ಲೂ ಬಾಕಿ ಇಲ್ಲ.
shop-khata-whose = ಯಾರ ಖಾತೆ? ಹೆಸರೂ ಬರೆಯಿರಿ, “ಶರ್ಮ 250 ಸಾಲ” ಹಾಗೆ.
shop-khata-over = { $name }: ಖಾತೆ ಲಿಮಿಟ್ { $limit }, ಬಾಕಿ { $balance }. ಹೆಚ್ಚಿಸಬೇಕಿದ್ದರೆ “{ $name } ಲಿಮಿಟ್ 2000” ಅಂತ ಬರೆಯಿರಿ.
shop-new-order = 🔔 *ಹೊಸ ಆರ್ಡರ್ ನಂ. { $order }* — { $name }
shop-added = ➕ *ಆರ್ಡರ್ ನಂ. { $order }* — { $name } ಸೇರಿಸಿದ್ದು: { $what }. ಈಗ ಪೂರ್ತಿ ಆರ್ಡರ್:
shop-less = ➖ *ಆರ್ಡರ್ ನಂ. { $order }* — { $name } ಅವರಿಗೆ ಈಗ ಬೇಡ: { $what }.
shop-add-ask = ➕ { $name } ಆರ್ಡರ್ ನಂ. { $order } ನಲ್ಲಿ ಇದನ್ನೂ ಕೇಳ್ತಿದ್ದಾರೆ: { $what }. ಒಟ್ಟು *{ $total }* ಆಗುತ್ತೆ. ಜೊತೆಗೆ ಕಳಿಸಬಹುದಾ?
shop-line = { $n }. { $what } — { $price }
shop-delivery = 🏠 { $address }
shop-pickup = 🏪 ಅಂಗಡಿಯಿಂದ ತಗೊಳ್ತಾರೆ
shop-pay-total = *{ $total }* · { $pay }
shop-when = 🕒 { $when }
shop-note = 📝 { $note }
shop-remind = ⏰ ಆರ್ಡರ್ ನಂ. { $order } ({ $total }) 3 ನಿಮಿಷದಿಂದ ಕಾಯ್ತಿದೆ. ಉತ್ತರ ಕೊಡಿ.
shop-pack-paid = 💰 *{ $total } ಬಂದಿದೆ* — ಆರ್ಡರ್ ನಂ. { $order }. ಪ್ಯಾಕ್ ಮಾಡಿ:
shop-pack-cash = 📦 ಆರ್ಡರ್ ನಂ. { $order } — ಪ್ಯಾಕ್ ಮಾಡಿ; ತಗೊಳ್ಳಬೇಕಾದ ಕ್ಯಾಶ್ *{ $total }*:
shop-pack-khata = 📦 ಆರ್ಡರ್ ನಂ. { $order } — ಪ್ಯಾಕ್ ಮಾಡಿ; *{ $total }* ಖಾತೆಗೆ:
shop-pack-split = 📦 ಆರ್ಡರ್ ನಂ. { $order } — ಪ್ಯಾಕ್ ಮಾಡಿ ({ $parts }):
shop-await-upi = ⏳ ಆರ್ಡರ್ ನಂ. { $order }: { $name } UPI ಮೂಲಕ *{ $total }* ಕಳಿಸಬೇಕು. ಬ್ಯಾಂಕ್ ಮೆಸೇಜ್ ಬಂದ ತಕ್ಷಣ ಟ್ಯಾಪ್ ಮಾಡಿ, ಅಥವಾ ಆ ಮೆಸೇಜ್ ಇಲ್ಲಿ ಪೇಸ್ಟ್ ಮಾಡಿ.
shop-claimed = 💬 ಆರ್ಡರ್ ನಂ. { $order }: *{ $total }* ಕಳಿಸಿದ್ದಾಗಿ { $name } ಹೇಳ್ತಿದ್ದಾರೆ. ನಿಮ್ಮ ಖಾತೆಗೆ ಬಂತಾ?
shop-claimed-utr = UPI { $utr }
shop-changed = ಆರ್ಡರ್ ನಂ. { $order } ಈಗ { $total }.
shop-rejected = ಆರ್ಡರ್ ನಂ. { $order } ಬೇಡ ಅಂದಿದ್ದೇವೆ; ಗ್ರಾಹಕರಿಗೆ ತಿಳಿಸಿದ್ದೇವೆ.
shop-cancelled = ಆರ್ಡರ್ ನಂ. { $order } ಗ್ರಾಹಕರು ಕ್ಯಾನ್ಸಲ್ ಮಾಡಿದ್ದಾರೆ.
shop-cancelled-by-you = ಆರ್ಡರ್ ನಂ. { $order } ಕ್ಯಾನ್ಸಲ್ ಮಾಡಿದ್ದೇವೆ; ಗ್ರಾಹಕರಿಗೆ ತಿಳಿಸಿದ್ದೇವೆ.
shop-reject-why = ಆರ್ಡರ್ ನಂ. { $order } ಯಾಕೆ ಆಗಲ್ಲ?
shop-which-gone = ಆರ್ಡರ್ ನಂ. { $order } ರಲ್ಲಿ ಯಾವ ಐಟಂ ಇಲ್ಲ?
shop-sold-out = { $what } — ಖಾಲಿ ಅಂತ ಬರೆದಿದ್ದೇವೆ.
shop-back = { $what } — ಮತ್ತೆ ಇದೆ.
shop-price-sure = { $what }: { $old } → { $new }. ಸರಿನಾ?
shop-price-set = { $what }: { $old } → { $new }
shop-swap-asked = ಆರ್ಡರ್ ನಂ. { $order }: { $offer } ಆಗುತ್ತಾ ಅಂತ { $name } ಅವರನ್ನು ಕೇಳಿದ್ದೇವೆ.
shop-line-out = ಆರ್ಡರ್ ನಂ. { $order }: { $what } ತೆಗೆದಿದ್ದೇವೆ, ಒಟ್ಟು { $total }. ಗ್ರಾಹಕರಿಗೆ ತಿಳಿಸಿದ್ದೇವೆ.
shop-swap-yes = { $name } ಸರಿ ಅಂದಿದ್ದಾರೆ: ಆರ್ಡರ್ ನಂ. { $order }, { $offer }. ಒಟ್ಟು { $total }.
shop-swap-no = { $name } ಅವರಿಗೆ ಬದಲಿ ಐಟಂ ಬೇಡ. ಆರ್ಡರ್ ನಂ. { $order }: ಒಟ್ಟು { $total }.
shop-job = 🛵 *ಆರ್ಡರ್ ನಂ. { $order }* — { $name }
    { $address }
shop-job-collect = ತಗೊಳ್ಳಬೇಕಾದ ಕ್ಯಾಶ್: *{ $amount }*
shop-job-paid = ಪೇಮೆಂಟ್ ಆಗಿದೆ; ಏನೂ ತಗೊಳ್ಳಬೇಡಿ.
shop-job-khata = ಖಾತೆಗೆ ಇದೆ; ಏನೂ ತಗೊಳ್ಳಬೇಡಿ.
shop-job-code = ಬಾಗಿಲಲ್ಲಿ 4 ಅಂಕಿಯ ಕೋಡ್ ಕೇಳಿ ಇಲ್ಲಿ ಕಳಿಸಿ: “{ $order } ಕೋಡ್”.
shop-map = 📍 { $url }
shop-delivered = ✅ ಆರ್ಡರ್ ನಂ. { $order } ತಲುಪಿದೆ.
shop-delivered-cash = ✅ ಆರ್ಡರ್ ನಂ. { $order } ತಲುಪಿದೆ, ಕ್ಯಾಶ್ { $amount } ಬಂದಿದೆ.
shop-change-owed = { $name } ಅವರಿಗೆ { $amount } ಚಿಲ್ಲರೆ ಕೊಡಬೇಕು.
shop-float-given = 🛵 { $name } ಅವರಿಗೆ ಚಿಲ್ಲರೆಗೆ { $amount } ಕೊಟ್ಟಿದ್ದೀರಿ. ಈಗ ಅವರ ಹತ್ತಿರ { $balance }.
shop-cash-in = 💵 { $name } { $amount } ಕೊಟ್ಟಿದ್ದಾರೆ. ಇನ್ನೂ ಅವರ ಹತ್ತಿರ { $balance }.
shop-cash-short = ⚠️ { $amount } ಕಡಿಮೆ ಇದೆ.
shop-cash-over = ಲೆಕ್ಕಕ್ಕಿಂತ { $amount } ಹೆಚ್ಚು ಇದೆ.
shop-brought-back = ಆರ್ಡರ್ ನಂ. { $order } ಅಂಗಡಿಗೆ ವಾಪಸ್ ಬಂದಿದೆ.
shop-orders-head = *ನಡೀತಿರೋ ಆರ್ಡರ್‌ಗಳು*
shop-orders-line = { $order } · { $name } · { $total } · { $state }
shop-orders-none = ಈಗ ಯಾವ ಆರ್ಡರ್ ಕೂಡ ಬಾಕಿ ಇಲ್ಲ.
shop-khata-given = { $name }: ಖಾತೆಗೆ { $amount } ಬರೆದಿದ್ದೇವೆ. ಒಟ್ಟು ಬಾಕಿ { $balance }.
shop-khata-repaid = { $name }: { $amount } ಜಮಾ. ಒಟ್ಟು ಬಾಕಿ { $balance }.
shop-opened = ಅಂಗಡಿಯಲ್ಲಿ ಆರ್ಡರ್ ತಗೊಳ್ತಿದ್ದೇವೆ.
shop-closed = ಅಂಗಡಿಯಲ್ಲಿ ಈಗ ಆರ್ಡರ್ ತಗೊಳ್ತಿಲ್ಲ.
shop-which-person = ಯಾವ ಗ್ರಾಹಕರು?
shop-no-person = “{ $name }” ಹೆಸರಿನವರು ಯಾರೂ ಇಲ್ಲ. ಆರ್ಡರ್‌ನಲ್ಲಿ ಬರೋ ಹಾಗೇ ಹೆಸರು ಬರೆಯಿರಿ.
shop-which-item = ಯಾವ ಐಟಂ?
shop-which-order = ಯಾವ ಆರ್ಡರ್?
shop-help = ಹೀಗೆ ಬರೆಯಬಹುದು: “ಇವತ್ತಿನ ಆರ್ಡರ್”, “ಆರ್ಡರ್ 12 ಸರಿ”, “12 ಹೊರಟಿದೆ”, “ಮ್ಯಾಗಿ ಖಾಲಿ”, “ಸಕ್ಕರೆ 44”, “ಶರ್ಮ 250 ಸಾಲ”, “ಅಂಗಡಿ ಬಂದ್”. ಬಾಗಿಲಲ್ಲಿ: ಆರ್ಡರ್ ನಂಬರ್ ಮತ್ತು ಗ್ರಾಹಕರ ಕೋಡ್.
shop-message = 💬 { $name } ನಿಮ್ಮ ಜೊತೆ ಮಾತಾಡಬೇಕಂತೆ: “{ $text }”
shop-unexpected = ⚠️ ಆರ್ಡರ್ ನಂ. { $order } ಗೆ { $amount } ಬಂದಿದೆ, ಆದರೆ ಲೆಕ್ಕ ಸರಿಹೋಗ್ತಿಲ್ಲ ({ $why }). ಲೆಕ್ಕದಲ್ಲಿ ಬೇರೆ ಇಟ್ಟಿದ್ದೇವೆ.
shop-exception = ⚠️ { $amount }, ಆರ್ಡರ್ ನಂ. { $order }: { $why }. ಏನು ಮಾಡೋಣ?
shop-exception-stray = ⚠️ { $amount } ಬಂದಿದೆ ({ $reference }): { $why }. ಏನು ಮಾಡೋಣ?
shop-late-money = 💰 ಆರ್ಡರ್ ನಂ. { $order } ರದ್ದಾದ ಮೇಲೆ { $amount } ಬಂದಿದೆ. ಸಾಮಾನು ಇನ್ನೂ ಇದೆ. ಆರ್ಡರ್ ಮತ್ತೆ ತಗೋಬೇಕಾ? { $until } ಕ್ಕೆ ದುಡ್ಡು ತಾನಾಗಿ ವಾಪಸ್ ಹೋಗುತ್ತೆ.
shop-disputed = ⚠️ ಗ್ರಾಹಕರ ಬ್ಯಾಂಕ್ { $amount } ವಾಪಸ್ ಕೇಳ್ತಿದೆ ({ $about }). ಇದು ಡಿಸ್ಪ್ಯೂಟ್: ಇನ್ನೂ ಏನೂ ಹೋಗಿಲ್ಲ.
shop-dispute-waits = ⏰ { $amount } ಡಿಸ್ಪ್ಯೂಟ್ ({ $about }) ಇನ್ನೂ ನಿಮ್ಮ ಉತ್ತರಕ್ಕೆ ಕಾಯ್ತಿದೆ.
shop-dispute-by = ಗೇಟ್‌ವೇ Disputes ಪುಟದಲ್ಲಿ *{ $by }* ಒಳಗೆ ಉತ್ತರ ಕೊಡಿ, ಇಲ್ಲಾಂದ್ರೆ ದುಡ್ಡು ವಾಪಸ್ ಹೋಗುತ್ತೆ.
shop-dispute-soon = ಗೇಟ್‌ವೇ Disputes ಪುಟದಲ್ಲಿ ಬೇಗ ಉತ್ತರ ಕೊಡಿ; ಕೊನೆ ದಿನಾಂಕ ಅಲ್ಲೇ ಇದೆ.
shop-dispute-gather = ಇವನ್ನು ಸೇರಿಸಿ: ಬಿಲ್ { $bill }, ಸಾಮಾನು ಕೊಟ್ಟ ಪುರಾವೆ ({ $when }, ಅವರ ಕೋಡ್ ಜೊತೆ), ಮತ್ತೆ ಈ ಚಾಟ್.
shop-dispute-gather-open = ಇವನ್ನು ಸೇರಿಸಿ: ಏನು, ಯಾವಾಗ ಆರ್ಡರ್ ಆಯ್ತು, ಗ್ರಾಹಕರ ಜೊತೆ ಚಾಟ್, ಸಾಮಾನು ಏನಾಯ್ತು.
shop-dispute-answered = ನೀವು ಉತ್ತರ ಕೊಟ್ಟಿದ್ದೀರಿ; ಬ್ಯಾಂಕ್ ನೋಡ್ತಿದೆ.
shop-dispute-won = ✅ { $amount } ಡಿಸ್ಪ್ಯೂಟ್ ({ $about }) ಮುಗಿತು: ದುಡ್ಡು ನಿಮ್ಮದೇ.
shop-bank-which = 💰 { $amount } ಬಂದಿದೆ. ಯಾವ ಆರ್ಡರ್‌ದು?
shop-bank-none = UPI ಮೂಲಕ { $amount } ಬರಬೇಕಾದ ಆರ್ಡರ್ ಯಾವುದೂ ಇಲ್ಲ.
why-wrong-amount = ಕೇಳಿದ ಮೊತ್ತ ಅಲ್ಲ
why-too-little = ಆರ್ಡರ್‌ಗಿಂತ ಕಡಿಮೆ
why-currency = ರೂಪಾಯಿಯಲ್ಲಿ ಬಂದಿಲ್ಲ
why-paid-twice = ಎರಡು ಸಲ ಪೇಮೆಂಟ್ ಆಗಿದೆ
why-paid-after-close = ಆರ್ಡರ್ ಮೊದಲೇ ಮುಗಿದಿತ್ತು
why-unknown-reference = ಯಾವ ಆರ್ಡರ್‌ಗೂ ಸೇರಿದ್ದಲ್ಲ
why-refund-failed = ವಾಪಸ್ ಕೊಡೋಕೆ ಆಗಲಿಲ್ಲ
why-settlement-short = ಗೇಟ್‌ವೇ ಕಡಿಮೆ ಹಾಕಿದೆ
why-not-settled = ಗೇಟ್‌ವೇ ಇನ್ನೂ ಖಾತೆಗೆ ಹಾಕಿಲ್ಲ
why-disputed = ಗ್ರಾಹಕರ ಬ್ಯಾಂಕ್ ದುಡ್ಡು ವಾಪಸ್ ಕೇಳ್ತಿದೆ; ಇನ್ನೂ ಏನೂ ಹೋಗಿಲ್ಲ
why-chargeback = ಗ್ರಾಹಕರ ಬ್ಯಾಂಕ್ ದುಡ್ಡು ವಾಪಸ್ ತಗೊಂಡಿದೆ
shop-refund-owed = ↩️ ಆರ್ಡರ್ ನಂ. { $order }: { $amount } ಗ್ರಾಹಕರಿಗೆ ವಾಪಸ್ ಹೋಗ್ತಿದೆ.
shop-refund-hand = ↩️ { $name } ಅವರಿಗೆ UPI ಮೂಲಕ { $amount } ವಾಪಸ್ ಕಳಿಸಿ (ಆರ್ಡರ್ ನಂ. { $order }), ಆಮೇಲೆ ಟ್ಯಾಪ್ ಮಾಡಿ.
shop-not-heard = ಅರ್ಥ ಆಗಲಿಲ್ಲ. ಏನೇನು ಮಾಡಬಹುದು ನೋಡೋಕೆ “ಸಹಾಯ” ಅಂತ ಬರೆಯಿರಿ.
button-accept = ✅ ತಗೊಂಡಿದ್ದೇವೆ
button-take-out = ಐಟಂ ಇಲ್ಲ
button-reject = ❌ ಆಗಲ್ಲ
button-packed = ಪ್ಯಾಕ್ ಆಗಿದೆ
button-out = 🛵 ಹೊರಟಿದೆ
button-ready = 🏪 ರೆಡಿ
button-money-came = 💰 ದುಡ್ಡು ಬಂತು
button-money-not = ಇನ್ನೂ ಬಂದಿಲ್ಲ
button-sent-back = ✅ ವಾಪಸ್ ಕಳಿಸಿದೆ
button-exc-refund = ↩️ ವಾಪಸ್ ಕೊಡಿ
button-take-again = ✅ ಮತ್ತೆ ತಗೊಳ್ಳಿ
button-exc-apply = ಇದೇ ಆರ್ಡರ್‌ಗೆ
button-exc-khata = ಖಾತೆಗೆ ಜಮಾ
button-exc-accept = ಹಾಗೇ ಇರಲಿ
reason-stock = ಸಾಮಾನು ಇಲ್ಲ
reason-closed = ಅಂಗಡಿ ಮುಚ್ಚಿದೆ
reason-busy = ಈಗ ತುಂಬಾ ರಶ್
row-reason-stock = ಸಾಮಾನು ಇಲ್ಲ
row-reason-closed = ಅಂಗಡಿ ಮುಚ್ಚಿದೆ
row-reason-busy = ಈಗ ತುಂಬಾ ರಶ್
person-someone = ಗ್ರಾಹಕರು

## Told to the customer about her khata
khata-given = { $shop }: ನಿಮ್ಮ ಖಾತೆಗೆ { $amount } ಬರೆದಿದ್ದೇವೆ. ಒಟ್ಟು ಬಾಕಿ *{ $balance }*.
khata-repaid = { $shop }: ನಿಮ್ಮ ಖಾತೆಗೆ { $amount } ಜಮಾ ಆಗಿದೆ, ಧನ್ಯವಾದ. ಒಟ್ಟು ಬಾಕಿ *{ $balance }*.
khata-ahead = { $amount } (ಅಡ್ವಾನ್ಸ್)

## Front desk
desk-which = ನಮಸ್ಕಾರ 🙏 ಯಾವ ಅಂಗಡಿಗೆ ಬರೆಯಬೇಕು?
desk-none = ಈ ಅಂಗಡಿ ಸಿಗಲಿಲ್ಲ. ನಿಮ್ಮ ಅಂಗಡಿಯ ಲಿಂಕ್ ಮತ್ತೆ ತೆರೆಯಿರಿ.

## Consent, files, the shopkeeper's own app, news of WhatsApp
answer-stopped-order = ಆರ್ಡರ್ ನಂ. { $order } ನಡೀತಿದೆ, ಅದರ ಮೆಸೇಜೂ ಬರಲ್ಲ. ಈ ಆರ್ಡರ್‌ದು ಮಾತ್ರ ಕಳಿಸೋಣವಾ?
answer-only-order = ಸರಿ, ಆರ್ಡರ್ ನಂ. { $order } ಮೆಸೇಜ್ ಮಾತ್ರ ಬರುತ್ತೆ, ಬೇರೇನೂ ಇಲ್ಲ.
answer-offers-stopped = ಇನ್ನು { $shop } ಇಂದ ಆಫರ್ ಬರಲ್ಲ. ನಿಮ್ಮ ಆರ್ಡರ್ ಮೆಸೇಜ್ ಬರ್ತಾ ಇರುತ್ತೆ.
answer-stopped-others = ಈ ನಂಬರಿನ ಬೇರೆ ಅಂಗಡಿಗಳೂ ನಿಮಗೆ ಮೆಸೇಜ್ ಕಳಿಸಲ್ಲ.
answer-started-shop = ಇನ್ನು { $shop } ಇಂದ ಮೆಸೇಜ್ ಬರುತ್ತೆ. ಈ ನಂಬರಿನ ಬೇರೆ ಅಂಗಡಿಗಳು ಇದ್ದ ಹಾಗೇ ಇರುತ್ತೆ.
button-only-order = ಈ ಆರ್ಡರ್ ಮಾತ್ರ
shop-stopped = { $name } ಅವರಿಗೆ ಇನ್ನು ಮೆಸೇಜ್ ಬೇಡ, ಆರ್ಡರ್ ನಂ. { $order } ನಡೀತಿದೆ. ಫೋನ್ ಮಾಡಿ.
answer-edited = ಮೆಸೇಜ್‌ನಲ್ಲಿ ಏನು ಬದಲಾಯ್ತು ಅಂತ ಇಲ್ಲಿ ಕಾಣಲ್ಲ. ನಿಮ್ಮ ಬುಟ್ಟಿ ಕೆಳಗಿರೋ ಹಾಗೇ ಇದೆ; ಬದಲಾವಣೆನ ಹೊಸ ಮೆಸೇಜಲ್ಲಿ ಬರೆಯಿರಿ.
answer-deleted = ಒಂದು ಮೆಸೇಜ್ ಅಳಿಸಿದ್ದೀರಿ, ಯಾವುದು ಅಂತ ಕಾಣಲ್ಲ. ನಿಮ್ಮ ಬುಟ್ಟಿ ಕೆಳಗಿದೆ; ಏನು ತೆಗೀಬೇಕು ಬರೆಯಿರಿ.
edit-heard = ✏️ ಹಳೇ ಮೆಸೇಜ್ ಬದಲು ನೀವು ಬದಲಾಯಿಸಿದ ಮೆಸೇಜ್ ತಗೊಂಡಿದ್ದೀವಿ.
edit-late = ✏️ ಮುಂಚಿನ ಮೆಸೇಜ್ ಬದಲಾಯಿಸಿದ್ರಿ, ಆದರೆ ಆಮೇಲೆ ಬೇರೆ ಸೇರಿದೆ. ಬುಟ್ಟಿ ಕೆಳಗಿರೋ ಹಾಗೇ ಇದೆ; ಬದಲಾವಣೆನ ಹೊಸ ಮೆಸೇಜಲ್ಲಿ ಬರೆಯಿರಿ.
edit-anew = ✏️ ಬದಲಾಯಿಸಿದ ಮೆಸೇಜ್ ಯಾವುದರದ್ದು ಅಂತ ಗೊತ್ತಾಗ್ಲಿಲ್ಲ. ದಯವಿಟ್ಟು ಹೊಸ ಮೆಸೇಜಲ್ಲಿ ಬರೆಯಿರಿ.
edit-order = ಆರ್ಡರ್ ನಂ. { $order } ({ $total }) ಕೊಟ್ಟ ಹಾಗೇ ಇದೆ; ಮೆಸೇಜ್ ಬದಲಾಯಿಸಿದ್ರೂ ಅಳಿಸಿದ್ರೂ ಆರ್ಡರ್ ಬದಲಾಗಲ್ಲ.
edit-order-how = ಬದಲಾಯಿಸಬೇಕಿದ್ದರೆ ಏನು ಸೇರಿಸಬೇಕು, ಏನು ತೆಗೀಬೇಕು ಅಂತ ಬರೆಯಿರಿ, ಇಲ್ಲಾಂದ್ರೆ ಕ್ಯಾನ್ಸಲ್ ಮಾಡಿ.
delete-heard = 🗑️ ಅಳಿಸಿದ ಮೆಸೇಜಲ್ಲಿ ಹೇಳಿದ್ದನ್ನ ವಾಪಸ್ ತೆಗೆದಿದ್ದೀವಿ.
delete-late = 🗑️ ಮುಂಚಿನ ಮೆಸೇಜ್ ಅಳಿಸಿದ್ರಿ, ಆದರೆ ಆಮೇಲೆ ಬೇರೆ ಸೇರಿದೆ. ಬುಟ್ಟಿ ಕೆಳಗಿದೆ; ಏನು ತೆಗೀಬೇಕು ಬರೆಯಿರಿ.
shop-edited = ✏️ ಮೆಸೇಜ್ ಬದಲಾಯಿಸಿದ್ರೂ ಅಳಿಸಿದ್ರೂ ಇಲ್ಲಿ ಏನೂ ಬದಲಾಗಲ್ಲ: ಆಗಿದ್ದು ಹಾಗೇ ಇದೆ. ತಿದ್ದುಪಡಿನ ಹೊಸ ಮೆಸೇಜಲ್ಲಿ ಬರೆಯಿರಿ.
shop-file = 📎 { $name } ಅವರಿಂದ ವಾಯ್ಸ್ ಮೆಸೇಜ್, ಫೋಟೋ ಅಥವಾ ಫೈಲ್ ಬಂದಿದೆ. ಆರ್ಡರ್ ಬೋರ್ಡ್‌ನಲ್ಲಿ ಅವರ ಚಾಟ್‌ನಲ್ಲಿದೆ.
ask-phone = 📞 ಆರ್ಡರ್ ನಂ. { $order }: ತರೋವರು ಫೋನ್ ಮಾಡಬೇಕಾದ್ರೆ, ನಿಮ್ಮ ನಂಬರ್ ಕೊಡ್ತೀರಾ?
answer-contact = ಕಾಂಟ್ಯಾಕ್ಟ್ ಇಲ್ಲಿ ಇಟ್ಕೊಳ್ಳೋಕೆ ಆಗಲ್ಲ. ಏನು ಬೇಕು ಬರೆಯಿರಿ.
answer-held = ನಿಮ್ಮ ವಾಟ್ಸಾಪ್ ಹೊಸ ಫೋನಲ್ಲಿದೆ, ಹಾಗಾಗಿ ನೀವೇನಾ ಅಂತ ಅಂಗಡಿಯವರು ಖಚಿತ ಮಾಡ್ಕೋತಾರೆ. ಅಲ್ಲಿವರೆಗೆ ಖಾತೆ, ಹಳೆ ವಿಳಾಸ ಬಂದ್; ಆರ್ಡರ್ ನಡೆಯುತ್ತೆ.
shop-held = ⚠️ { $name } ಈಗ ಬೇರೆ ಫೋನಿಂದ ಬರೀತಿದ್ದಾರೆ. ನೀವು ಖಚಿತ ಮಾಡೋವರೆಗೂ ಖಾತೆ, ಹಳೆ ವಿಳಾಸ ಬಂದ್. ಅವರೇನಾ?
button-same-person = ಹೌದು, ಅವರೇ
button-other-person = ಇಲ್ಲ, ಬೇರೆಯವರು
shop-held-freed = { $name }: ಖಾತೆ, ವಿಳಾಸ ಮತ್ತೆ ತೆರೆದಿದೆ.
shop-held-shut = { $name }: ಖಾತೆ, ಹಳೆ ವಿಳಾಸ ಬಂದ್ ಆಗೇ ಇರುತ್ತೆ. ಪುಸ್ತಕದಲ್ಲಿ ಬಾಕಿ: { $balance }.
shop-paused = 🤫 { $name } ಬರೆದಿದ್ದಾರೆ: “{ $text }”. ನೀವೇ ಮಾತಾಡ್ತಿದ್ದೀರಿ, { $until } ತನಕ ನಾನು ಸುಮ್ಮನಿರ್ತೀನಿ. ಬಟನ್ ಆರ್ಡರ್ ಬರ್ತಾ ಇರುತ್ತೆ.
button-bot-on = ಬಾಟ್ ಆನ್
shop-resumed = { $name } ಅವರಿಗೆ ಮತ್ತೆ ಉತ್ತರ ಕೊಡ್ತೀನಿ.
shop-resumed-all = ಎಲ್ಲರಿಗೂ ಮತ್ತೆ ಉತ್ತರ ಕೊಡ್ತೀನಿ.
row-more = ಇನ್ನೂ ▸
row-back = ◂ ಹಿಂದೆ
row-all = ಇವೆಲ್ಲವೂ
row-more-text = ಇನ್ನೂ { $count }
alert-template = ⚠️ ವಾಟ್ಸಾಪ್: “{ $name }” ಮೆಸೇಜ್ ಈಗ ಕಳಿಸೋಕೆ ಆಗಲ್ಲ ({ $state }). ಗಿರಾಕಿ ಒಂದು ದಿನದಿಂದ ಬರೀದಿದ್ರೆ ಇದೇ ಹೋಗೋದು. { $where } ನೋಡಿ.
alert-quality = ⚠️ ವಾಟ್ಸಾಪ್: ತುಂಬಾ ಜನ ನಿಮ್ಮ ನಂಬರ್ ಬ್ಲಾಕ್ ಅಥವಾ ರಿಪೋರ್ಟ್ ಮಾಡ್ತಿದ್ದಾರೆ ({ $name } { $state }). ಕೆಲವು ದಿನ ಬರೆದವರಿಗೆ ಮಾತ್ರ ಬರೆಯಿರಿ.
alert-account = ⚠️ ನಿಮ್ಮ ಅಕೌಂಟ್ ಬಗ್ಗೆ ವಾಟ್ಸಾಪ್ ದೂರು: { $name } { $state }. { $where } ನೋಡಿ.
alert-payments = ⚠️ ಚಾಟ್‌ನಲ್ಲಿ ಪೇಮೆಂಟ್: “{ $name }” ಜೋಡಿಸಿಲ್ಲ ({ $state }). ಗಿರಾಕಿ ಅಲ್ಲಿ ಪೇಮೆಂಟ್ ಮಾಡೋಕೆ ಆಗಲ್ಲ. { $where } ನೋಡಿ.
alert-limit = ವಾಟ್ಸಾಪ್: { $name } { $state }
alert-unreachable = 📵 ಆರ್ಡರ್ ನಂ. { $state } ಬಗ್ಗೆ { $name } ಅವರಿಗೆ ವಾಟ್ಸಾಪ್‌ನಲ್ಲಿ ಮೆಸೇಜ್ ತಲುಪಲಿಲ್ಲ. ಫೋನ್ ಮಾಡಿ.
answer-catalogue-open = ನಮ್ಮ ಎಲ್ಲ ಸಾಮಾನು ಇಲ್ಲಿದೆ. ನೋಡಿ, ಕಾರ್ಟ್ ತುಂಬಿ ಕಳಿಸಿ; ಇವತ್ತಿನ ಬೆಲೆ ಉತ್ತರದಲ್ಲಿ ಬರುತ್ತೆ.
products-more = 👇 ಇನ್ನೂ { $count }, ಕೆಳಗಿನ ಲಿಸ್ಟ್‌ನಲ್ಲಿ
products-others = ಇನ್ನೂ
poster-words = ಪೋಸ್ಟರ್, ಕ್ಯೂಆರ್, ಕ್ಯೂಆರ್ ಕೋಡ್, qr ಕೋಡ್
poster-caption = ನಿಮ್ಮ ಅಂಗಡಿಯ ಪೋಸ್ಟರ್. ಪ್ರಿಂಟ್ ಮಾಡಿ ಹಾಕಿ: ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿದ ತಕ್ಷಣ { $shop } ಗೆ ಬರೆಯಬಹುದು.

## The pay page, and who is paid
paypage-title = { $shop } ಗೆ ದುಡ್ಡು ಕೊಡಿ
paypage-order = ಆರ್ಡರ್ ನಂ. { $order }
paypage-any-app = ಯಾವುದೇ UPI ಆ್ಯಪ್‌ನಲ್ಲಿ ಕೊಡಿ
paypage-payee = ದುಡ್ಡು ಹೋಗುವುದು
paypage-check-name = ಕೊಡುವ ಮುಂಚೆ ಆ್ಯಪ್‌ನಲ್ಲಿ ಇದೇ ಹೆಸರು ಇದೆಯಾ ನೋಡಿ.
paypage-scan = ಅಥವಾ ಬೇರೆ ಫೋನಿನ UPI ಆ್ಯಪ್‌ನಿಂದ ಈ ಕೋಡ್ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ
paypage-scan-limit = { $limit } ಗಿಂತ ಹೆಚ್ಚಾದ್ರೆ ಸೇವ್ ಮಾಡಿದ ಕೋಡ್ ಫೋಟೋವನ್ನು ಆ್ಯಪ್ ತಗೊಳ್ಳಲ್ಲ. ಬಟನ್ ಒತ್ತಿ, ಅಥವಾ ಈ ಸ್ಕ್ರೀನ್‌ನಿಂದಲೇ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ.
paypage-after = ದುಡ್ಡು ಕೊಟ್ಟ ಮೇಲೆ ಚಾಟ್‌ಗೆ ಬಂದು ಆ್ಯಪ್‌ನಲ್ಲಿರುವ 12 ಅಂಕಿಯ UPI ನಂಬರ್ ಕಳಿಸಿ. ಅಂಗಡಿಯವರು ಬ್ಯಾಂಕ್‌ನಲ್ಲಿ ನೋಡಿ ಅಲ್ಲೇ ಹೇಳ್ತಾರೆ.
paypage-back = ಚಾಟ್‌ಗೆ ವಾಪಸ್
paypage-paid = ದುಡ್ಡು ಬಂದಿದೆ. ಧನ್ಯವಾದ 🙏
paypage-paid-text = { $shop } ಗೆ ಆರ್ಡರ್ ನಂ. { $order }: { $amount } ಬಂದಿದೆ.
paypage-checking = ನಿಮ್ಮ ಪೇಮೆಂಟ್ ನೋಡ್ತಿದ್ದೇವೆ …
paypage-checking-text = ಈ ಪುಟ ತಾನಾಗೇ ಮತ್ತೆ ನೋಡುತ್ತೆ. ಖಾತೆಯಿಂದ ದುಡ್ಡು ಹೋಗಿದ್ರೆ ಸುರಕ್ಷಿತವಾಗಿದೆ: ಮತ್ತೆ ಕೊಡಬೇಡಿ.
paypage-claimed = ಅಂಗಡಿಯವರು ತಮ್ಮ ಬ್ಯಾಂಕ್‌ನಲ್ಲಿ ನೋಡ್ತಿದ್ದಾರೆ
paypage-claimed-text = { $amount } ಕಾಣಿಸಿದ ತಕ್ಷಣ ಚಾಟ್‌ನಲ್ಲಿ ಹೇಳ್ತೀವಿ. ಮತ್ತೆ ಕೊಡಬೇಡಿ.
paypage-nothing = ಇಲ್ಲಿ ಏನೂ ಕೊಡಬೇಕಾಗಿಲ್ಲ
paypage-closed-text = ಆರ್ಡರ್ ನಂ. { $order } ಮುಗಿದಿದೆ. ಆದ್ರೂ ಕೊಟ್ಟಿದ್ರೆ ದುಡ್ಡು ವಾಪಸ್ ಬರುತ್ತೆ.
paypage-other-way = ಆರ್ಡರ್ ನಂ. { $order } ಗೆ ಈಗ ಬೇರೆ ರೀತಿಯಲ್ಲಿ ಕೊಡಬೇಕು. ಚಾಟ್‌ನಲ್ಲಿದೆ.
paypage-newer = ಮೊತ್ತ ಬದಲಾಗಿದೆ
paypage-newer-text = ಆರ್ಡರ್ ನಂ. { $order } ಗೆ ಈಗ { $amount } ಕೊಡಿ.
paypage-pay = { $amount } ಕೊಡಿ
paypage-in-chat = ಆರ್ಡರ್ ನಂ. { $order } ರ ಪೇಮೆಂಟ್ ಚಾಟ್‌ನಲ್ಲೇ ಇದೆ. ದಯವಿಟ್ಟು ಅಲ್ಲೇ ಕೊಡಿ.
paypage-silent = ಪೇಮೆಂಟ್ ಕಂಪನಿ ಈಗ ಉತ್ತರ ಕೊಡ್ತಿಲ್ಲ
paypage-silent-text = ನಿಮ್ಮ ದುಡ್ಡು ಹೋಗಿಲ್ಲ. ಒಂದು ನಿಮಿಷ ಬಿಟ್ಟು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ, ಅಥವಾ ಅಂಗಡಿಗೆ ಕ್ಯಾಶ್ ಕೊಡಿ.
paypage-again = ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ
paypage-not-yet = ಪೇಮೆಂಟ್ ಬಗ್ಗೆ ಇನ್ನೂ ಸುದ್ದಿ ಇಲ್ಲ
paypage-not-yet-text = ಖಾತೆಯಿಂದ ದುಡ್ಡು ಹೋಗಿದ್ರೆ ಚಾಟ್‌ನಲ್ಲಿ ಮೆಸೇಜ್ ಬರುವವರೆಗೆ ಕಾಯಿರಿ. ಹೋಗಿಲ್ಲದಿದ್ರೆ ಈಗ ಕೊಡಿ.
payee-changing = ⚠️ { $when } ರಿಂದ ನಿಮ್ಮ ಗ್ರಾಹಕರು { $payee } ಗೆ ದುಡ್ಡು ಕೊಡ್ತಾರೆ. ಅಲ್ಲಿವರೆಗೆ ಮೊದಲಿನ ಹಾಗೇ. ಇದು ನೀವು ಮಾಡಿದ್ದಲ್ಲದಿದ್ರೆ ಈಗಲೇ ಹಳೆಯದನ್ನೇ ಇಡಿ.
payee-kept = ಗ್ರಾಹಕರು ಮೊದಲಿನ ಹಾಗೇ ದುಡ್ಡು ಕೊಡ್ತಾರೆ. ಬದಲಾವಣೆ ನಿಲ್ಲಿಸಿದ್ದೇವೆ.
shop-no-receipts = 🔎 { $day }: ಇವತ್ತು UPI ಪೇಮೆಂಟ್ ಯಾವುದೂ ಬಂದಿಲ್ಲ. ಕಳೆದ ನಾಲ್ಕು ವಾರ ಇದೇ ದಿನ { $usual } ಬಂದಿತ್ತು. ಗಿರಾಕಿ ಕಡಿಮೆ ಇದ್ದಿರಬಹುದು; ಆದ್ರೂ ಕೌಂಟರ್ ಕೋಡ್ ನೋಡಿ.
shop-scan-ask = 🔎 ಶುಭೋದಯ. ಕೌಂಟರ್ ಮೇಲಿನ ಕೋಡ್ ನಿಮ್ಮದೇನಾ ಅಂತ ಒಮ್ಮೆ ನೋಡಿ.
shop-scan-how = ನಿಮ್ಮ ಫೋನಲ್ಲಿ ಸ್ಕ್ಯಾನ್ ಮಾಡಿ: ನಿಮ್ಮ ಹೆಸರೇ ಬರುತ್ತಾ? ಅನುಮಾನ ಇದ್ರೆ ಕೋಡಲ್ಲಿ ಇರೋದನ್ನ (upi://pay…) ಅಥವಾ ಅದರ UPI ವಿಳಾಸ ಇಲ್ಲಿ ಪೇಸ್ಟ್ ಮಾಡಿ.
shop-code-ours = ✅ ಈ ಕೋಡ್ ನಿಮ್ಮದೇ: ದುಡ್ಡು { $payee } ಗೆ ಬರುತ್ತೆ.
shop-code-other = 🚨 ಈ ಕೋಡ್ ನಿಮ್ಮದಲ್ಲ: ದುಡ್ಡು { $payee } ಗೆ ಹೋಗುತ್ತೆ, ನಿಮ್ಮ ವಿಳಾಸ { $vpa }. ಈಗಲೇ ಕೌಂಟರಿಂದ ತೆಗೆಯಿರಿ, ಪುರಾವೆಗೆ ಇಡಿ, ಬ್ಯಾಂಕ್ ಅಥವಾ 1930 ಗೆ ಫೋನ್ ಮಾಡಿ.
shop-code-unknown = ಈ ಕೋಡಲ್ಲಿ ದುಡ್ಡು { $payee } ಗೆ ಹೋಗುತ್ತೆ. ನಿಮ್ಮ ಅಂಗಡಿ UPI ವಿಳಾಸ ನನ್ನ ಹತ್ರ ಇಲ್ಲ: ಇದು ನೀವೇನಾ?
button-keep-payee = ಹಳೆಯದನ್ನೇ ಇಡಿ
button-stop-watch = ಮತ್ತೆ ಹೇಳಬೇಡಿ

## What WhatsApp offers to tap before the first word, and its commands
ice-order = ಸಾಮಾನು ಬೇಕು
ice-again = ಹೋದ ಸಲದ ಹಾಗೇ ಕಳಿಸಿ
ice-hours = ಅಂಗಡಿ ಯಾವಾಗ ತೆರೆಯುತ್ತೆ?
ice-where = ನನ್ನ ಆರ್ಡರ್ ಎಲ್ಲಿದೆ?
command-order = ಸಾಮಾನು ತರಿಸಿ
command-bill = ಕೊನೆಯ ಬಿಲ್
command-khata = ನನ್ನ ಖಾತೆ
command-stop = ಮೆಸೇಜ್ ನಿಲ್ಲಿಸಿ

## Memory: usuals and nicknames
memory-head = 🧠 ನಿಮ್ಮ ಬಗ್ಗೆ *{ $shop }*ಗೆ ನೆನಪಿರುವುದು:
memory-usuals = ನೀವು ಸಾಮಾನ್ಯವಾಗಿ ತಗೊಳ್ಳೋದು: { $what }
memory-address = 📍 { $address }
memory-pay = ನೀವು ಸಾಮಾನ್ಯವಾಗಿ ಹಣ ಕೊಡೋದು: { $pay }
memory-nothing = ನಿಮ್ಮ ಬಗ್ಗೆ ಇನ್ನೂ ಏನೂ ನೆನಪಿಟ್ಟುಕೊಂಡಿಲ್ಲ.
memory-books = ಬಿಲ್ ಮತ್ತು ಖಾತೆ ಅಂಗಡಿಯ ಪುಸ್ತಕದಲ್ಲಿ ಇದ್ದೇ ಇರುತ್ತವೆ.
memory-forgot = ಮರೆತಾಯ್ತು: ನೀವು ಸಾಮಾನ್ಯವಾಗಿ ತಗೊಳ್ಳೋದು, ವಿಳಾಸ, ಹಣ ಕೊಡುವ ರೀತಿ.
memory-forgot-goods = ಮರೆತಾಯ್ತು: ನೀವು ಸಾಮಾನ್ಯವಾಗಿ ತಗೊಳ್ಳೋದು. ವಿಳಾಸ ಇದೆ.
memory-no-usual = ಎಂದಿನದು ಅಂತ ಇನ್ನೂ ಏನೂ ಇಲ್ಲ; ಬೇಕಾದ್ದು ಬರೀರಿ.
button-forget-goods = ಸಾಮಾನು ಮರೆತುಬಿಡಿ
button-forget-all = ಎಲ್ಲಾ ಮರೆತುಬಿಡಿ
button-keep = ಇರಲಿ
answer-help-memory = “ನನ್ನ ಬಗ್ಗೆ ಏನು ನೆನಪಿದೆ” ಅಂತ ಬರೆದ್ರೆ ನೆನಪಿರೋದು ಕಾಣುತ್ತೆ; “ನನ್ನನ್ನು ಮರೆತುಬಿಡಿ” ಅಂದ್ರೆ ಅಳಿಸಿಹೋಗುತ್ತೆ.
shop-help-names = ನಿಮ್ಮ ಅಡ್ಡಹೆಸರು: “ಕೆಂಪು ಪ್ಯಾಕೆಟ್ ಅಂದ್ರೆ Red Label 250 ಗ್ರಾಂ”; “ಅಡ್ಡಹೆಸರು” ಅಂತ ಬರೆದ್ರೆ ಎಲ್ಲಾ ಕಾಣುತ್ತೆ.
nick-ask = “{ $words }” ಅಂದ್ರೆ { $what }: ನೆನಪಿಟ್ಟುಕೊಳ್ಳಲಾ?
nick-heard = “{ $words }” ಅಂದ್ರೆ { $what } ಅಂತ ತಗೊಂಡಿದ್ದೇವೆ.
nick-learnt = ✅ ಇನ್ನು ಮುಂದೆ “{ $words }” ಅಂದ್ರೆ { $what }.
nick-forgot = “{ $words }” ಮರೆತಾಯ್ತು; ಇನ್ನು ಅದು { $what } ಅಲ್ಲ.
nick-none = ಇನ್ನೂ ಅಡ್ಡಹೆಸರು ಇಲ್ಲ. ಹೀಗೆ ಹೇಳಿಕೊಡಿ: “ಕೆಂಪು ಪ್ಯಾಕೆಟ್ ಅಂದ್ರೆ Red Label 250 ಗ್ರಾಂ”.
nick-head = 🏷️ ನಿಮ್ಮ ಅಂಗಡಿಯ ಅಡ್ಡಹೆಸರುಗಳು:
nick-line = • “{ $words }” = { $what }
nick-line-learnt = • “{ $words }” = { $what } (ಗ್ರಾಹಕರಿಂದ ಕಲಿತದ್ದು)
nick-taken = “{ $words }”ಗೆ ಇಲ್ಲಿ ಈಗಾಗಲೇ ಬೇರೆ ಅರ್ಥ ಇದೆ, ಅದಕ್ಕೆ ಅದು ಅಡ್ಡಹೆಸರು ಆಗಲ್ಲ.
nick-which = “{ $words }” ಅಂದ್ರೆ ಯಾವುದು?
menu-forget = ಮರೆಯಬೇಕಾದ್ದು
refused-bad-nickname = “{ $words }” ಅಡ್ಡಹೆಸರು ಆಗಲ್ಲ: ಎರಡು ಮೂರು ಪದ ಒಳ್ಳೇದು.
refused-no-such-nickname = “{ $words }” ಅನ್ನೋ ಅಡ್ಡಹೆಸರು ಇಲ್ಲ.
