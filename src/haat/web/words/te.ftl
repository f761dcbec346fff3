# The words of the pages and papers, Telugu.

board-title = ఆర్డర్లు
board-empty = ఇక్కడ ఆర్డర్లు లేవు
board-quiet = ఇంకా ఆర్డర్లు రాలేదు. కస్టమర్ ఖాయం చేయగానే ఇక్కడ కనిపిస్తుంది.
board-sent = అయింది.
board-waiting = పంపాం. కాసేపట్లో ఇక్కడ కనిపిస్తుంది.
board-live = లైవ్
board-lost = కనెక్షన్ పోయింది, మళ్లీ ప్రయత్నిస్తున్నాం
board-back = అన్ని ఆర్డర్లు
board-open = తెరవండి
board-items = { $count ->
    [one] 1 వస్తువు
   *[other] { $count } వస్తువులు
}
board-all = పూర్తి జాబితా

column-placed = కొత్తవి
column-accepted = తీసుకున్నవి
column-packed = ప్యాక్ అయినవి
column-out = దారిలో
column-closed = ఈరోజు పూర్తయినవి

state-placed = కొత్తది
state-accepted = తీసుకున్నాం
state-packed = ప్యాక్ అయింది
state-out = దారిలో ఉంది
state-ready = తీసుకెళ్లడానికి రెడీ
state-delivered = అందింది
state-returned = తిరిగి వచ్చింది
state-rejected = కాదన్నాం
state-cancelled = క్యాన్సిల్

act-accept = తీసుకున్నాం
act-reject = కుదరదు
act-cancel = ఆర్డర్ క్యాన్సిల్
act-pack = ప్యాక్ అయింది
act-out = పంపించాం
act-ready = తీసుకెళ్లడానికి రెడీ
act-deliver = ఇచ్చేశాం
act-back = తిరిగి వచ్చింది
act-out-of-stock = అయిపోయింది
ask-code = డోర్ కోడ్
ask-reason = కారణం (ఇష్టమైతే)

pay-upi = UPI
pay-cash = క్యాష్
pay-khata = ఖాతా
money-not-asked = తీసుకోవాలి
money-asked = అడిగాం, ఇంకా రాలేదు
money-claimed = పంపామని అంటున్నారు; బ్యాంక్‌లో చూడండి
money-pending = పేమెంట్ ఆగి ఉంది
money-paid = డబ్బు వచ్చింది
money-refund-due = తిరిగి ఇవ్వాలి
money-refunded = తిరిగి ఇచ్చాం

fulfil-delivery = ఇంటికి
fulfil-pickup = షాపులో

order-title = ఆర్డర్ { $order }
order-lines = వస్తువులు
order-story = జరిగినవి
order-chat = మాటలు
order-customer = కస్టమర్
order-money = పేమెంట్
order-where = ఎక్కడ
order-when = ఎప్పుడు
order-as-soon = వీలైనంత త్వరగా
order-delivery-fee = డెలివరీ
order-rounding = రౌండింగ్
order-total = మొత్తం
order-bill = బిల్లు { $number }
order-removed = తీసేశాం
order-swap = బదులు అడిగాం
order-asked = ఇది కూడా అడిగారు
order-no-words = ఈ ఆర్డర్ గురించి ఇంకా మాటలు లేవు.

ago-now = ఇప్పుడే
ago-minutes = { $n } నిమి
ago-hours = { $n } గం
ago-days = { $n } రోజులు

event-OrderPlaced = ఆర్డర్ వచ్చింది, { $total }
event-OrderAccepted = తీసుకున్నాం
event-OrderRejected = కాదన్నాం { $reason }
event-OrderCancelled = క్యాన్సిల్ అయింది { $reason }
event-LineTakenOut = వస్తువు { $line } తీసేశాం, మొత్తం { $total }
event-LinesAdded = వస్తువులు కలిపారు, మొత్తం { $total }
event-AdditionAsked = ఇంకా అడిగారు, మొత్తం { $total } అవుతుంది
event-AdditionDeclined = కలిపి పంపలేదు, మొత్తం { $total }
event-LineChanged = కస్టమర్ వస్తువు { $line } మార్చారు, మొత్తం { $total }
event-SwapOffered = వస్తువు { $line } కి బదులు అడిగాం
event-SwapAnswered-yes = బదులు సరే, మొత్తం { $total }
event-SwapAnswered-no = బదులు వద్దు, మొత్తం { $total }
event-PayByChanged = ఇప్పుడు పేమెంట్ { $pay }
event-PaymentAsked = { $amount } పేమెంట్ అడిగాం
event-PaymentPending = పేమెంట్ ఆగి ఉంది
event-PaymentReceived = { $amount } వచ్చింది
event-PaymentUnexpected = { $amount } అనుకోకుండా వచ్చింది ({ $why })
event-RefundOwed = { $amount } తిరిగి ఇవ్వాలి
event-RefundMade = { $amount } తిరిగి ఇచ్చాం
event-OrderPacked = ప్యాక్ అయింది
event-OrderOut = పంపించాం, బిల్లు { $bill }
event-OrderDelivered = అందింది
event-OrderBroughtBack = తిరిగి వచ్చింది { $reason }
event-AcknowledgementDue = ఆర్డర్ అందిందని కస్టమర్‌కి చెప్పాం
event-ShopkeeperReminded = షాపు వారికి గుర్తు చేశాం
event-CustomerToldOfWait = ఆలస్యం అని కస్టమర్‌కి చెప్పాం
event-PaidWordDue = డబ్బు వచ్చిందని కస్టమర్‌కి చెప్పాం

start-title = Haat నడుస్తోంది
start-lead = చిన్న షాపుల కోసం వాట్సాప్‌లో కొనడం, అమ్మడం.
start-shops = షాపులు
start-phones = ఫోన్లు
start-phones-about = కస్టమర్, షాపు వారి వాట్సాప్ పక్కపక్కనే. అక్కడ ఒక ఆర్డర్ రాసి చూడండి.
start-board = ఆర్డర్ బోర్డు
start-poster = QR పోస్టర్
start-chat = చాట్ లింక్
start-private = ఆర్డర్ బోర్డు షాపు సొంత లింక్‌తో తెరుచుకుంటుంది: haat console-link
start-sample = ప్రయత్నించడానికి నమూనా షాపులు; ఏ మెసేజ్ ఈ మెషిన్ దాటి వెళ్లదు.

poster-headline = వాట్సాప్‌లో ఆర్డర్ చేయండి
poster-step-1 = ఈ కోడ్‌ని మీ ఫోన్‌తో స్కాన్ చేయండి
poster-step-2 = కావలసినవి మాట్లాడినట్టే రాయండి
poster-step-3 = ఫోన్‌లో గానీ, సరుకు వచ్చాక గానీ డబ్బు ఇవ్వండి
poster-number = లేదా ఈ నంబర్‌కి రాయండి


gone-title = దొరకలేదు
gone-text = ఈ అడ్రస్‌లో ఏమీ లేదు, లేదా లింక్ పూర్తిగా లేదు.

board-refused = ఇది ఇప్పుడు కుదరదు.
refused-wrong-code = డోర్ కోడ్ సరిగ్గా లేదు. కస్టమర్‌ని మళ్లీ అడగండి.
refused-not-paid-yet = కస్టమర్ ఇంకా డబ్బు ఇవ్వలేదు.
refused-swap-unanswered = బదులు గురించి కస్టమర్ ఇంకా చెప్పలేదు.
refused-nothing-left = చివరి వస్తువు తీయలేం; ఆర్డర్‌ని కాదనండి లేదా క్యాన్సిల్ చేయండి.
refused-not-now = ఆర్డర్ ముందుకు వెళ్లింది; ఇక అది కుదరదు.

link-greeting = నమస్తే, { $shop } [{ $code }]
trouble-title = ఒక్క నిమిషం
trouble-text = Haat కి ఇప్పుడు డేటాబేస్ అందడం లేదు. కాసేపట్లో ఈ పేజీ మళ్లీ పనిచేస్తుంది.

nav-pages = పేజీలు
nav-orders = ఆర్డర్లు
nav-money = డబ్బు
nav-words = పదాలు
till-today = ఈరోజు వచ్చింది
till-claims = మీ బ్యాంక్‌లో చూడాలి
till-claims-about = ఈ కస్టమర్లు డబ్బు పంపామని అంటున్నారు. బటన్ నొక్కే ముందు బ్యాంక్ మెసేజ్‌తో సరిచూడండి.
till-confirm = డబ్బు వచ్చింది
till-deny = డబ్బు కనిపించలేదు
till-exceptions = లెక్క కుదరనివి
till-all-well = ప్రతి రూపాయీ సరిగ్గా ఉంది.
till-mends-itself = అదే తిరిగి వెళ్తుంది; ఏమీ చేయనక్కర్లేదు.
till-mended = ఈమధ్య సరిచేసినవి
till-order-no = ఆర్డర్ నం.
till-send-back = మీరు తిరిగి పంపాలి
till-utr = మీరు పంపిన దాని UTR (ఇష్టమైతే)
till-sent-back = తిరిగి పంపాం
till-waiting = అడిగాం, ఇంకా రాలేదు
till-nothing-waits = పెండింగ్ పేమెంట్ ఏదీ లేదు.
till-riders = మీ వాళ్ల దగ్గర క్యాష్
till-rupees = రూపాయలు
till-float = చిల్లర ఇవ్వండి
till-hand-in = అప్పగించారు
till-change = మీరు ఇవ్వాల్సిన చిల్లర
till-pay-out = ఇచ్చేశాం
till-cost = ఈ నెల వాట్సాప్ మెసేజ్‌లు
cost-free = { $free } ఉచితం, ఇంకా { $left } ఉచితం ఉన్నాయి
cost-doubtful = ఇందులో ఒక ధర ఇంకా ఖాయం కాలేదు.
rail-whatsapp = చాట్‌లో కట్టినది
rail-gateway = పేమెంట్ లింక్
rail-upi = మీ UPI కి
talk-own-app = మీ సొంత వాట్సాప్ నుంచి
talk-photo = కస్టమర్ పంపిన ఫోటో
talk-file = ఫైల్ తెరవండి
person-phone = ఫోన్
person-no-talk = ఈమధ్య మాటలు లేవు.
memory-title = గుర్తు ఉంచుకున్నవి
memory-often = తరచుగా
memory-nothing = ఈ కస్టమర్ గురించి ఏమీ గుర్తు లేదు.
memory-erase = చెరపండి…
memory-erase-about = ఆర్డర్లు, బిల్లులు, ఖాతా ఉంటాయి: చట్టానికీ మీ లెక్కలకీ కావాలి.
memory-erase-goods = వస్తువులు మాత్రమే
memory-erase-all = అన్నీ చెరపండి
consent-title = దేనికి ఒప్పుకున్నారు
consent-yes = సరే
consent-no = వద్దు
consent-service = ఆర్డర్ మెసేజ్‌లు
consent-marketing = ఆఫర్లు
consent-from-wrote_first = ముందు రాశారు
consent-from-poster = పోస్టర్ ద్వారా
consent-from-ad = ప్రకటన ద్వారా
consent-from-paper = మీకు చెప్పారు
consent-from-word = రాసి చెప్పారు
consent-from-tap = బటన్ నొక్కి
consent-from-order = ఆర్డర్‌తో పాటు
consent-from-settings = వాట్సాప్ సెట్టింగ్స్‌లో
consent-from-refused = వాట్సాప్ ఒక ఆఫర్‌ని కాదంది
words-title = మీ షాపు సొంత పదాలు
words-about = కస్టమర్లు, మీరు వస్తువులను ఏమంటారో. వేరే అర్థం ఉన్న పదాన్ని మర్చిపోమనండి.
words-none = ఇంకా ఏ పదమూ నేర్చుకోలేదు.
words-set-up = వస్తువుతో పాటు పెట్టినది
words-from-customers = కస్టమర్ల దగ్గర నేర్చుకున్నది
words-from = { $name } నేర్పారు
words-forget = మర్చిపోండి
refused-utr-used = ఆ UTR ఇప్పటికే వేరే ఆర్డర్‌కి లెక్కయింది.
refused-bad-utr = UTR లో 12 అంకెలు ఉంటాయి.
refused-utr-needed = పంపిన దాని UTR నంబర్ కావాలి.
refused-remedy-not-possible = ఈ డబ్బుకి ఇక అది కుదరదు.
refused-no-such-order = అలాంటి ఆర్డర్ లేదు.
cost-messages = { $count ->
    [one] 1 మెసేజ్
   *[other] { $count } మెసేజ్‌లు
}
person-orders = { $count ->
    [one] 1 అందింది
   *[other] { $count } అందాయి
}
ask-utr = బ్యాంక్ మెసేజ్‌లోని UTR (ఇష్టమైతే)
event-TransferClaimed = డబ్బు పంపామని కస్టమర్ అంటున్నారు { $utr }
event-TransferNotSeen = పంపినది కనిపించలేదు
event-ClaimWaits = { $amount } బ్యాంక్‌లో ఇంకా చూడాలి { $utr }
event-AskExpired = { $amount } అడిగాం, ఇంకా రాలేదు
event-RefundByHand = { $amount } మీరు తిరిగి పంపాలి
event-PaymentSplit = భాగాలుగా పేమెంట్: { $parts }
event-PaymentSplit-whole = మళ్లీ ఒకే పద్ధతిలో పేమెంట్
event-ExceptionRaised = { $amount } లెక్క కుదరలేదు: { $why }
event-ExceptionResolved = { $amount } సరిచేశాం ({ $why }): { $remedy }
event-DisputeAsks = ఈ పేమెంట్ గురించి కస్టమర్ బ్యాంక్ జవాబు అడుగుతోంది
event-DisputeWon = బ్యాంక్ నిర్ణయం: డబ్బు షాపుకే
event-LateMoney = రద్దయ్యాక { $amount } వచ్చాయి: మళ్లీ తీసుకోవచ్చు
event-OrderTakenAgain = మళ్లీ తీసుకున్నారు, డబ్బు ఆలస్యంగా వచ్చింది
fault-title = ఏదో తప్పు జరిగింది
fault-text = ఈ పేజీలో లోపం ఉంది. అది రాసుకున్నాం; ఏదీ మారలేదు. వెనక్కి వెళ్లి మళ్లీ ప్రయత్నించండి.
