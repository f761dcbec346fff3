# The words of the pages and papers, Tamil.

board-title = ஆர்டர்கள்
board-empty = இங்க ஆர்டர் எதுவும் இல்லை
board-quiet = இன்னும் ஆர்டர் வரலை. வாடிக்கையாளர் உறுதி செஞ்சதும் இங்க தெரியும்.
board-sent = ஆச்சு.
board-waiting = கேட்டாச்சு. கொஞ்ச நேரத்துல இங்க தெரியும்.
board-live = நேரலை
board-lost = இணைப்பு போச்சு, மறுபடி முயற்சி நடக்குது
board-back = எல்லா ஆர்டர்களும்
board-open = திறங்க
board-items = { $count ->
    [one] 1 பொருள்
   *[other] { $count } பொருட்கள்
}
board-all = முழு பட்டியல்

column-placed = புதுசு
column-accepted = எடுத்தது
column-packed = பேக் ஆச்சு
column-out = வழியில
column-closed = இன்னைக்கு முடிஞ்சது

state-placed = புதுசு
state-accepted = எடுத்தாச்சு
state-packed = பேக் ஆச்சு
state-out = வழியில இருக்கு
state-ready = வாங்கிக்க ரெடி
state-delivered = கொடுத்தாச்சு
state-returned = திரும்ப வந்தது
state-rejected = மறுத்தது
state-cancelled = கேன்சல்

act-accept = எடுத்தாச்சு
act-reject = முடியாது
act-cancel = ஆர்டர் கேன்சல்
act-pack = பேக் ஆச்சு
act-out = அனுப்பியாச்சு
act-ready = வாங்கிக்க ரெடி
act-deliver = கொடுத்தாச்சு
act-back = திரும்ப வந்தது
act-out-of-stock = தீர்ந்துபோச்சு
ask-code = கதவு கோட்
ask-reason = காரணம் (விருப்பம்)

pay-upi = UPI
pay-cash = கேஷ்
pay-khata = கணக்கு
money-not-asked = வாங்கணும்
money-asked = கேட்டாச்சு, இன்னும் வரலை
money-claimed = அனுப்பிட்டதா சொல்றாங்க; பேங்க்ல பாருங்க
money-pending = பேமெண்ட் நிக்குது
money-paid = பணம் வந்தாச்சு
money-refund-due = திருப்பிக் கொடுக்கணும்
money-refunded = திருப்பிக் கொடுத்தாச்சு

fulfil-delivery = வீட்டுக்கு
fulfil-pickup = கடையில

order-title = ஆர்டர் { $order }
order-lines = பொருட்கள்
order-story = நடந்தது
order-chat = பேச்சு
order-customer = வாடிக்கையாளர்
order-money = பேமெண்ட்
order-where = எங்க
order-when = எப்போ
order-as-soon = முடிஞ்ச அளவு சீக்கிரம்
order-delivery-fee = டெலிவரி
order-rounding = ரவுண்டு
order-total = மொத்தம்
order-bill = பில் { $number }
order-removed = எடுத்தாச்சு
order-swap = மாத்து கேட்டிருக்கு
order-asked = இதையும் கேட்டிருக்காங்க
order-no-words = இந்த ஆர்டர் பத்தி இன்னும் பேச்சு இல்லை.

ago-now = இப்போ
ago-minutes = { $n } நிமி
ago-hours = { $n } மணி
ago-days = { $n } நாள்

event-OrderPlaced = ஆர்டர் வந்தது, { $total }
event-OrderAccepted = எடுத்தாச்சு
event-OrderRejected = மறுத்தது { $reason }
event-OrderCancelled = கேன்சல் ஆச்சு { $reason }
event-LineTakenOut = பொருள் { $line } எடுத்தாச்சு, மொத்தம் { $total }
event-LinesAdded = பொருள் சேர்த்தாச்சு, மொத்தம் { $total }
event-AdditionAsked = இன்னும் கேட்டாங்க, மொத்தம் { $total } ஆகும்
event-AdditionDeclined = கூட போகலை, மொத்தம் { $total }
event-LineChanged = வாடிக்கையாளர் பொருள் { $line } மாத்தினார், மொத்தம் { $total }
event-SwapOffered = பொருள் { $line }-க்கு மாத்து கேட்டது
event-SwapAnswered-yes = மாத்து சரி, மொத்தம் { $total }
event-SwapAnswered-no = மாத்து வேண்டாம், மொத்தம் { $total }
event-PayByChanged = இப்போ பேமெண்ட் { $pay }
event-PaymentAsked = { $amount } பேமெண்ட் கேட்டது
event-PaymentPending = பேமெண்ட் நிக்குது
event-PaymentReceived = { $amount } வந்தது
event-PaymentUnexpected = { $amount } எதிர்பாராம வந்தது ({ $why })
event-RefundOwed = { $amount } திருப்பிக் கொடுக்கணும்
event-RefundMade = { $amount } திருப்பிக் கொடுத்தாச்சு
event-OrderPacked = பேக் ஆச்சு
event-OrderOut = அனுப்பியாச்சு, பில் { $bill }
event-OrderDelivered = கொடுத்தாச்சு
event-OrderBroughtBack = திரும்ப வந்தது { $reason }
event-AcknowledgementDue = ஆர்டர் வந்துச்சுன்னு வாடிக்கையாளருக்கு சொன்னது
event-ShopkeeperReminded = கடைக்காரருக்கு ஞாபகப்படுத்தினது
event-CustomerToldOfWait = தாமதம்னு வாடிக்கையாளருக்கு சொன்னது
event-PaidWordDue = பணம் வந்துச்சுன்னு வாடிக்கையாளருக்கு சொன்னது

start-title = Haat ஓடுது
start-lead = சின்ன கடைகளுக்கு வாட்ஸ்அப்ல வாங்குறதும் கடை நடத்துறதும்.
start-shops = கடைகள்
start-phones = போன்கள்
start-phones-about = வாடிக்கையாளர், கடைக்காரர் வாட்ஸ்அப் பக்கத்துல பக்கத்துல. அங்க ஒரு ஆர்டர் எழுதிப் பாருங்க.
start-board = ஆர்டர் போர்டு
start-poster = QR போஸ்டர்
start-chat = சாட் லிங்க்
start-private = ஆர்டர் போர்டு கடையோட சொந்த லிங்க்ல திறக்கும்: haat console-link
start-sample = பாத்துப் பழக மாதிரி கடைகள்; எந்த மெசேஜும் இந்த மெஷினை விட்டு வெளிய போகாது.

poster-headline = வாட்ஸ்அப்ல ஆர்டர் பண்ணுங்க
poster-step-1 = இந்த கோடை உங்க போன்ல ஸ்கேன் பண்ணுங்க
poster-step-2 = வேணும்கிறதை பேசுற மாதிரியே எழுதுங்க
poster-step-3 = போன்லயோ பொருள் வந்ததும் வாசல்லயோ பணம் கொடுங்க
poster-number = இல்லன்னா இந்த நம்பருக்கு எழுதுங்க


gone-title = கிடைக்கலை
gone-text = இந்த முகவரியில எதுவும் இல்லை, இல்லன்னா லிங்க் முழுசா இல்லை.

board-refused = இது இப்போ முடியாது.
refused-wrong-code = கதவு கோட் தப்பு. வாடிக்கையாளர்கிட்ட மறுபடி கேளுங்க.
refused-not-paid-yet = வாடிக்கையாளர் இன்னும் பணம் கட்டலை.
refused-swap-unanswered = மாத்து பத்தி வாடிக்கையாளர் இன்னும் பதில் சொல்லலை.
refused-nothing-left = கடைசி பொருளை எடுக்க முடியாது; ஆர்டரை மறுங்க இல்லன்னா கேன்சல் பண்ணுங்க.
refused-not-now = ஆர்டர் முன்னாடி போயிடுச்சு; இது இனி முடியாது.

link-greeting = வணக்கம், { $shop } [{ $code }]
trouble-title = ஒரு நிமிஷம்
trouble-text = Haat-க்கு இப்போ டேட்டாபேஸ் கிடைக்கலை. கொஞ்ச நேரத்துல இந்த பக்கம் வேலை செய்யும்.

nav-pages = பக்கங்கள்
nav-orders = ஆர்டர்கள்
nav-money = பணம்
nav-words = சொற்கள்
till-today = இன்னைக்கு வந்தது
till-claims = உங்க பேங்க்ல பாக்கணும்
till-claims-about = இவங்க பணம் அனுப்பிட்டதா சொல்றாங்க. பட்டனை அழுத்தறதுக்கு முன்னாடி பேங்க் மெசேஜோட ஒத்துப் பாருங்க.
till-confirm = பணம் வந்துச்சு
till-deny = பணம் காணோம்
till-exceptions = கணக்கு ஒத்துவராதது
till-all-well = ஒவ்வொரு ரூபாயும் சரியா இருக்கு.
till-mends-itself = தானா திரும்பப் போகும்; எதுவும் செய்ய வேண்டாம்.
till-mended = சமீபத்துல சரி பண்ணினது
till-order-no = ஆர்டர் நம்பர்
till-send-back = நீங்க திருப்பி அனுப்பணும்
till-utr = நீங்க அனுப்பினதோட UTR (விருப்பம்)
till-sent-back = திருப்பி அனுப்பியாச்சு
till-waiting = கேட்டது, இன்னும் வரலை
till-nothing-waits = பாக்கி பேமெண்ட் எதுவும் இல்லை.
till-riders = உங்க ஆட்கள் கையில கேஷ்
till-rupees = ரூபாய்
till-float = சில்லறை கொடுங்க
till-hand-in = கையில கொடுத்தது
till-change = நீங்க தர வேண்டிய சில்லறை
till-pay-out = கொடுத்தாச்சு
till-cost = இந்த மாச வாட்ஸ்அப் மெசேஜ்
cost-free = { $free } இலவசம், இன்னும் { $left } இலவசம் பாக்கி
cost-doubtful = இதுல ஒரு விலை இன்னும் உறுதி இல்லை.
rail-whatsapp = சாட்ல கட்டினது
rail-gateway = பேமெண்ட் லிங்க்
rail-upi = உங்க UPI-க்கு
talk-own-app = உங்க சொந்த வாட்ஸ்அப்ல இருந்து
talk-photo = வாடிக்கையாளர் அனுப்பின போட்டோ
talk-file = ஃபைலைத் திறங்க
person-phone = போன்
person-no-talk = சமீபத்துல பேச்சு எதுவும் இல்லை.
memory-title = ஞாபகம் வச்சிருக்கிறது
memory-often = அடிக்கடி
memory-nothing = இந்த வாடிக்கையாளர் பத்தி எதுவும் ஞாபகத்துல இல்லை.
memory-erase = அழிங்க…
memory-erase-about = ஆர்டர், பில், கணக்கு இருக்கும்: சட்டத்துக்கும் உங்க கணக்குக்கும் வேணும்.
memory-erase-goods = பொருட்கள் மட்டும்
memory-erase-all = எல்லாத்தையும் அழிங்க
consent-title = எதுக்கு சம்மதம்
consent-yes = சரி
consent-no = வேண்டாம்
consent-service = ஆர்டர் மெசேஜ்
consent-marketing = ஆஃபர்
consent-from-wrote_first = முதல்ல எழுதினாங்க
consent-from-poster = போஸ்டர் மூலம்
consent-from-ad = விளம்பரம் மூலம்
consent-from-paper = உங்ககிட்ட சொன்னாங்க
consent-from-word = எழுதிச் சொன்னாங்க
consent-from-tap = பட்டன் அழுத்தி
consent-from-order = ஆர்டரோட
consent-from-settings = வாட்ஸ்அப் செட்டிங்ல
consent-from-refused = வாட்ஸ்அப் ஒரு ஆஃபரை மறுத்தது
words-title = உங்க கடையோட சொந்த சொற்கள்
words-about = வாடிக்கையாளர்களும் நீங்களும் பொருளை எப்படி சொல்றீங்க. வேற அர்த்தம் உள்ள சொல்லை மறக்க வையுங்க.
words-none = இன்னும் எந்த சொல்லும் கத்துக்கலை.
words-set-up = பொருளோட பதிஞ்சது
words-from-customers = வாடிக்கையாளர்கிட்ட கத்துக்கிட்டது
words-from = { $name } சொல்லிக்கொடுத்தது
words-forget = மறந்துடுங்க
refused-utr-used = அந்த UTR ஏற்கனவே வேற ஆர்டருக்கு கணக்காச்சு.
refused-bad-utr = UTR-ல 12 எண்கள் இருக்கும்.
refused-utr-needed = அனுப்பினதோட UTR நம்பர் வேணும்.
refused-remedy-not-possible = இந்த பணத்துக்கு இனி அது முடியாது.
refused-no-such-order = அப்படி ஒரு ஆர்டர் இல்லை.
cost-messages = { $count ->
    [one] 1 மெசேஜ்
   *[other] { $count } மெசேஜ்
}
person-orders = { $count ->
    [one] 1 கொடுத்தாச்சு
   *[other] { $count } கொடுத்தாச்சு
}
ask-utr = பேங்க் மெசேஜ்ல உள்ள UTR (விருப்பம்)
event-TransferClaimed = பணம் அனுப்பிட்டதா வாடிக்கையாளர் சொல்றாங்க { $utr }
event-TransferNotSeen = அனுப்பினது காணோம்
event-ClaimWaits = { $amount } பேங்க்ல இன்னும் பாக்கணும் { $utr }
event-AskExpired = { $amount } கேட்டது, இன்னும் வரலை
event-RefundByHand = { $amount } நீங்க திருப்பி அனுப்பணும்
event-PaymentSplit = பகுதியா பேமெண்ட்: { $parts }
event-PaymentSplit-whole = மறுபடி ஒரே வழியில பேமெண்ட்
event-ExceptionRaised = { $amount } ஒத்துவரலை: { $why }
event-ExceptionResolved = { $amount } சரி ஆச்சு ({ $why }): { $remedy }
event-DisputeAsks = இந்த பேமெண்ட் பத்தி வாடிக்கையாளர் பேங்க் பதில் கேக்குது
event-DisputeWon = பேங்க் முடிவு: பணம் கடைக்கே
event-LateMoney = கேன்சலுக்குப் பிறகு { $amount } வந்தது: மறுபடி எடுக்கலாம்
event-OrderTakenAgain = மறுபடி எடுத்தாச்சு, பணம் தாமதமா வந்தது
fault-title = ஏதோ தப்பாயிடுச்சு
fault-text = இந்த பக்கத்துல ஒரு பிழை. அது பதிவாயிடுச்சு; எதுவும் மாறலை. பின்னாடி போய் மறுபடி முயற்சி பண்ணுங்க.
