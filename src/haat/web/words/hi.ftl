# The words of the pages and papers, Hindi.

board-title = ऑर्डर
board-empty = यहाँ कोई ऑर्डर नहीं
board-quiet = अभी कोई ऑर्डर नहीं। ग्राहक के पक्का करते ही यहाँ दिखेगा।
board-sent = हो गया।
board-waiting = भेज दिया। थोड़ी देर में यहाँ दिखेगा।
board-live = चालू
board-lost = संपर्क टूटा, फिर कोशिश हो रही है
board-back = सारे ऑर्डर
board-open = खोलें
board-items = { $count ->
    [one] 1 सामान
   *[other] { $count } सामान
}
board-all = पूरी सूची

column-placed = नए
column-accepted = मंज़ूर
column-packed = पैक
column-out = रास्ते में
column-closed = आज पूरे

state-placed = नया
state-accepted = मंज़ूर
state-packed = पैक
state-out = रास्ते में
state-ready = ले जाने के लिए तैयार
state-delivered = पहुँच गया
state-returned = वापस आया
state-rejected = मना किया
state-cancelled = रद्द

act-accept = मंज़ूर
act-reject = मना करें
act-cancel = ऑर्डर रद्द करें
act-pack = पैक हो गया
act-out = भेज दिया
act-ready = तैयार है
act-deliver = पहुँचा दिया
act-back = वापस आया
act-out-of-stock = खत्म
ask-code = दरवाज़े का कोड
ask-reason = वजह (चाहें तो)

pay-upi = UPI
pay-cash = नकद
pay-khata = खाता
money-not-asked = लेना बाकी
money-asked = माँगा है, मिला नहीं
money-claimed = ग्राहक कहते हैं भेज दिया; बैंक में देख लें
money-pending = भुगतान रुका है
money-paid = मिल गया
money-refund-due = लौटाना है
money-refunded = लौटा दिया

fulfil-delivery = घर पर
fulfil-pickup = दुकान से

order-title = ऑर्डर { $order }
order-lines = सामान
order-story = क्या-क्या हुआ
order-chat = बातचीत
order-customer = ग्राहक
order-money = भुगतान
order-where = कहाँ
order-when = कब
order-as-soon = जितनी जल्दी हो
order-delivery-fee = पहुँचाने का
order-rounding = पूर्णांक
order-total = कुल
order-bill = बिल { $number }
order-removed = निकाल दिया
order-swap = बदले में कुछ और पूछा है
order-asked = यह भी माँगा है
order-no-words = इस ऑर्डर पर अभी कोई बात नहीं हुई।

ago-now = अभी
ago-minutes = { $n } मिनट
ago-hours = { $n } घंटे
ago-days = { $n } दिन

event-OrderPlaced = ऑर्डर आया, { $total }
event-OrderAccepted = मंज़ूर किया
event-OrderRejected = मना किया { $reason }
event-OrderCancelled = रद्द हुआ { $reason }
event-LineTakenOut = सामान { $line } निकाला, कुल { $total }
event-LinesAdded = सामान जोड़ा, कुल { $total }
event-AdditionAsked = और सामान माँगा, कुल { $total } होगा
event-AdditionDeclined = साथ नहीं भेजा, कुल { $total }
event-LineChanged = ग्राहक ने सामान { $line } बदला, कुल { $total }
event-SwapOffered = सामान { $line } के बदले कुछ और पूछा
event-SwapAnswered-yes = बदलना मंज़ूर, कुल { $total }
event-SwapAnswered-no = बदलना मंज़ूर नहीं, कुल { $total }
event-PayByChanged = अब भुगतान { $pay } से
event-PaymentAsked = { $amount } का भुगतान माँगा
event-PaymentPending = भुगतान रुका है
event-PaymentReceived = { $amount } मिले
event-PaymentUnexpected = { $amount } बिना हिसाब के आए ({ $why })
event-RefundOwed = { $amount } लौटाने हैं
event-RefundMade = { $amount } लौटा दिए
event-OrderPacked = पैक हुआ
event-OrderOut = भेजा, बिल { $bill }
event-OrderDelivered = पहुँच गया
event-OrderBroughtBack = वापस आया { $reason }
event-AcknowledgementDue = ग्राहक को बताया कि ऑर्डर मिल गया
event-ShopkeeperReminded = दुकानदार को याद दिलाया
event-CustomerToldOfWait = ग्राहक को देर की खबर दी
event-PaidWordDue = ग्राहक को बताया कि पैसे मिल गए

start-title = हाट चालू है
start-lead = छोटी दुकानों के लिए WhatsApp पर खरीदारी और दुकानदारी।
start-shops = दुकानें
start-phones = फ़ोन
start-phones-about = ग्राहक और दुकानदार का WhatsApp साथ-साथ। वहाँ ऑर्डर लिखकर देखें।
start-board = ऑर्डर बोर्ड
start-poster = QR पोस्टर
start-chat = चैट लिंक
start-private = ऑर्डर बोर्ड दुकान के अपने लिंक से खुलता है: haat console-link
start-sample = आज़माने के लिए नमूना दुकानें; कोई संदेश इस मशीन से बाहर नहीं जाता।

poster-headline = WhatsApp पर ऑर्डर करें
poster-step-1 = यह कोड अपने फ़ोन से स्कैन करें
poster-step-2 = जो चाहिए, वैसे ही लिख दें जैसे बोलते हैं
poster-step-3 = फ़ोन पर या सामान आने पर पैसे दें
poster-number = या इस नंबर पर लिखें


gone-title = नहीं मिला
gone-text = इस पते पर कुछ नहीं है, या लिंक पूरा नहीं है।

board-refused = यह अभी नहीं हो सकता।
refused-wrong-code = दरवाज़े का कोड सही नहीं। ग्राहक से फिर पूछें।
refused-not-paid-yet = ग्राहक ने अभी पैसे नहीं दिए।
refused-swap-unanswered = बदलने के बारे में ग्राहक ने अभी जवाब नहीं दिया।
refused-nothing-left = आख़िरी सामान नहीं निकल सकता; ऑर्डर मना या रद्द करें।
refused-not-now = ऑर्डर आगे बढ़ चुका है; यह अब नहीं हो सकता।

link-greeting = नमस्ते, { $shop } [{ $code }]
trouble-title = ज़रा रुकिए
trouble-text = हाट अभी अपने डेटाबेस तक नहीं पहुँच पा रहा। थोड़ी देर में यह पन्ना फिर चलेगा।

nav-pages = पन्ने
nav-orders = ऑर्डर
nav-money = पैसा
nav-words = शब्द
till-today = आज आया
till-claims = अपने बैंक में देखिए
till-claims-about = इन ग्राहकों ने कहा है कि पैसे भेज दिए। बटन दबाने से पहले बैंक का मैसेज मिला लीजिए।
till-confirm = पैसे आ गए
till-deny = पैसे नहीं दिखे
till-exceptions = जो ठीक नहीं बैठा
till-all-well = हर रुपया अपनी जगह पर है।
till-mends-itself = यह अपने-आप लौट रहा है, कुछ करना नहीं है।
till-mended = हाल में ठीक किए
till-order-no = ऑर्डर नं.
till-send-back = आपको लौटाना है
till-utr = आपके ट्रांसफ़र का UTR (चाहें तो)
till-sent-back = लौटा दिया
till-waiting = माँगा है, आया नहीं
till-nothing-waits = कोई भुगतान बाकी नहीं।
till-riders = आपके लोगों के पास नकद
till-rupees = रुपये
till-float = छुट्टा दिया
till-hand-in = जमा किया
till-change = छुट्टा जो देना है
till-pay-out = दे दिया
till-cost = इस महीने के WhatsApp मैसेज
cost-free = { $free } मुफ़्त, { $left } मुफ़्त बाकी
cost-doubtful = इसमें एक दाम अभी पक्का नहीं है।
rail-whatsapp = चैट में भुगतान
rail-gateway = भुगतान का लिंक
rail-upi = आपके UPI पर
talk-own-app = आपके अपने WhatsApp से
talk-photo = ग्राहक की फ़ोटो
talk-file = फ़ाइल खोलिए
person-phone = फ़ोन
person-no-talk = हाल में कोई बात नहीं हुई।
memory-title = जो याद रखा है
memory-often = अक्सर
memory-nothing = इस ग्राहक के बारे में कुछ याद नहीं रखा है।
memory-erase = मिटाइए…
memory-erase-about = ऑर्डर, बिल और खाता रहेंगे: कानून और हिसाब के लिए ज़रूरी हैं।
memory-erase-goods = सिर्फ़ सामान
memory-erase-all = सब मिटा दीजिए
consent-title = किस बात की हाँ
consent-yes = हाँ
consent-no = नहीं
consent-service = ऑर्डर के मैसेज
consent-marketing = ऑफ़र
consent-from-wrote_first = पहले उन्होंने लिखा
consent-from-poster = पोस्टर से
consent-from-ad = विज्ञापन से
consent-from-paper = आपको बताया
consent-from-word = लिखकर
consent-from-tap = बटन से
consent-from-order = ऑर्डर के साथ
consent-from-settings = WhatsApp की सेटिंग से
consent-from-refused = WhatsApp ने ऑफ़र नहीं भेजा
words-title = आपकी दुकान के अपने शब्द
words-about = ग्राहक और आप सामान को जो कहते हैं। कोई शब्द कुछ और मतलब रखता हो तो भुला दीजिए।
words-none = अभी कोई शब्द नहीं सीखा।
words-set-up = सामान के साथ दर्ज
words-from-customers = ग्राहकों से सीखा
words-from = { $name } ने सिखाया
words-forget = भुला दीजिए
refused-utr-used = यह UTR पहले ही दूसरे ऑर्डर में गिना जा चुका है।
refused-bad-utr = UTR में 12 अंक होते हैं।
refused-utr-needed = ट्रांसफ़र का UTR चाहिए।
refused-remedy-not-possible = इस पैसे के साथ अब यह नहीं हो सकता।
refused-no-such-order = ऐसा कोई ऑर्डर नहीं है।
cost-messages = { $count ->
    [one] 1 मैसेज
   *[other] { $count } मैसेज
}
person-orders = { $count ->
    [one] 1 पहुँचा
   *[other] { $count } पहुँचे
}
ask-utr = बैंक के मैसेज का UTR (चाहें तो)
event-TransferClaimed = ग्राहक ने कहा, पैसे भेज दिए { $utr }
event-TransferNotSeen = पैसे आए नहीं दिखे
event-ClaimWaits = { $amount } बैंक में देखना बाकी है { $utr }
event-AskExpired = { $amount } माँगे गए, अभी आए नहीं
event-RefundByHand = { $amount } आपको लौटाना है
event-PaymentSplit = हिस्सों में भुगतान: { $parts }
event-PaymentSplit-whole = फिर एक ही तरीके से भुगतान
event-ExceptionRaised = { $amount } ठीक नहीं बैठा: { $why }
event-ExceptionResolved = { $amount } ठीक किया ({ $why }): { $remedy }
event-DisputeAsks = ग्राहक का बैंक इस भुगतान पर जवाब माँग रहा है
event-DisputeWon = बैंक का फ़ैसला: पैसे दुकान के ही रहे
event-LateMoney = कैंसिल के बाद { $amount } आए: फिर से लिया जा सकता है
event-OrderTakenAgain = फिर से लिया गया, पैसे देर से आए थे
fault-title = कुछ गड़बड़ हुई
fault-text = इस पन्ने में गड़बड़ है। लिख ली गई है; इससे कुछ बदला नहीं। वापस जाकर फिर कोशिश कीजिए।
