# The words of the pages and papers, Marathi.

board-title = ऑर्डर
board-empty = इथे ऑर्डर नाहीत
board-quiet = अजून ऑर्डर नाही. ग्राहकाने पक्कं करताच इथे दिसेल.
board-sent = झालं.
board-waiting = पाठवलं. थोड्या वेळात इथे दिसेल.
board-live = चालू
board-lost = संपर्क तुटला, पुन्हा प्रयत्न सुरू आहे
board-back = सगळ्या ऑर्डर
board-open = उघडा
board-items = { $count ->
    [one] 1 वस्तू
   *[other] { $count } वस्तू
}
board-all = पूर्ण यादी

column-placed = नव्या
column-accepted = घेतलेल्या
column-packed = पॅक झालेल्या
column-out = वाटेत
column-closed = आज पूर्ण

state-placed = नवी
state-accepted = घेतली
state-packed = पॅक झाली
state-out = वाटेत
state-ready = न्यायला तयार
state-delivered = पोचली
state-returned = परत आली
state-rejected = नाकारली
state-cancelled = कॅन्सल

act-accept = घ्या
act-reject = नाकारा
act-cancel = ऑर्डर कॅन्सल करा
act-pack = पॅक झाली
act-out = पाठवली
act-ready = न्यायला तयार
act-deliver = दिली
act-back = परत आली
act-out-of-stock = संपलं
ask-code = दाराचा कोड
ask-reason = कारण (हवं तर)

pay-upi = UPI
pay-cash = रोख
pay-khata = खातं
money-not-asked = घ्यायचे आहेत
money-asked = मागितले, आले नाहीत
money-claimed = पाठवले म्हणतात; बँकेत बघा
money-pending = पेमेंट अडकलं आहे
money-paid = पैसे मिळाले
money-refund-due = परत द्यायचे
money-refunded = परत दिले

fulfil-delivery = घरपोच
fulfil-pickup = दुकानातून

order-title = ऑर्डर { $order }
order-lines = सामान
order-story = काय काय झालं
order-chat = बोलणं
order-customer = ग्राहक
order-money = पेमेंट
order-where = कुठे
order-when = कधी
order-as-soon = शक्य तितक्या लवकर
order-delivery-fee = डिलिव्हरी
order-rounding = राउंडिंग
order-total = एकूण
order-bill = बिल { $number }
order-removed = काढलं
order-swap = बदली विचारली
order-asked = हेही मागितलं
order-no-words = या ऑर्डरबद्दल अजून बोलणं झालं नाही.

ago-now = आत्ता
ago-minutes = { $n } मिनिटं
ago-hours = { $n } तास
ago-days = { $n } दिवस

event-OrderPlaced = ऑर्डर आली, { $total }
event-OrderAccepted = घेतली
event-OrderRejected = नाकारली { $reason }
event-OrderCancelled = कॅन्सल झाली { $reason }
event-LineTakenOut = वस्तू { $line } काढली, एकूण { $total }
event-LinesAdded = वस्तू जोडल्या, एकूण { $total }
event-AdditionAsked = आणखी मागितलं, एकूण { $total } होईल
event-AdditionDeclined = सोबत नाही पाठवलं, एकूण { $total }
event-LineChanged = ग्राहकाने वस्तू { $line } बदलली, एकूण { $total }
event-SwapOffered = वस्तू { $line } साठी बदली विचारली
event-SwapAnswered-yes = बदली चालेल, एकूण { $total }
event-SwapAnswered-no = बदली नको, एकूण { $total }
event-PayByChanged = आता पेमेंट { $pay }
event-PaymentAsked = { $amount } चं पेमेंट मागितलं
event-PaymentPending = पेमेंट अडकलं आहे
event-PaymentReceived = { $amount } मिळाले
event-PaymentUnexpected = { $amount } अनपेक्षित आले ({ $why })
event-RefundOwed = { $amount } परत द्यायचे आहेत
event-RefundMade = { $amount } परत दिले
event-OrderPacked = पॅक झाली
event-OrderOut = पाठवली, बिल { $bill }
event-OrderDelivered = पोचली
event-OrderBroughtBack = परत आली { $reason }
event-AcknowledgementDue = ऑर्डर पोचल्याचं ग्राहकाला सांगितलं
event-ShopkeeperReminded = दुकानदाराला आठवण दिली
event-CustomerToldOfWait = उशीर होईल असं ग्राहकाला सांगितलं
event-PaidWordDue = पैसे मिळाल्याचं ग्राहकाला सांगितलं

start-title = हाट चालू आहे
start-lead = छोट्या दुकानांसाठी WhatsApp वर खरेदी आणि दुकानदारी.
start-shops = दुकानं
start-phones = फोन
start-phones-about = ग्राहक आणि दुकानदाराचं WhatsApp शेजारी-शेजारी. तिथे ऑर्डर लिहून बघा.
start-board = ऑर्डर बोर्ड
start-poster = QR पोस्टर
start-chat = चॅट लिंक
start-private = ऑर्डर बोर्ड दुकानाच्या स्वतःच्या लिंकने उघडतो: haat console-link
start-sample = वापरून बघायला नमुना दुकानं; कोणताही मेसेज या मशीनबाहेर जात नाही.

poster-headline = WhatsApp वर ऑर्डर करा
poster-step-1 = हा कोड फोनने स्कॅन करा
poster-step-2 = हवं ते, बोलता तसंच लिहा
poster-step-3 = फोनवर किंवा सामान आल्यावर पैसे द्या
poster-number = किंवा या नंबरवर लिहा


gone-title = सापडलं नाही
gone-text = या पत्त्यावर काही नाही, किंवा लिंक पूर्ण नाही.

board-refused = हे आत्ता होणार नाही.
refused-wrong-code = दाराचा कोड चुकीचा आहे. ग्राहकाला पुन्हा विचारा.
refused-not-paid-yet = ग्राहकाने अजून पैसे दिले नाहीत.
refused-swap-unanswered = बदलीबद्दल ग्राहकाने अजून उत्तर दिलं नाही.
refused-nothing-left = शेवटची वस्तू काढता येत नाही; ऑर्डर नाकारा किंवा कॅन्सल करा.
refused-not-now = ऑर्डर पुढे गेली आहे; हे आता होणार नाही.

link-greeting = नमस्कार, { $shop } [{ $code }]
trouble-title = जरा थांबा
trouble-text = हाटला आत्ता डेटाबेस मिळत नाही. थोड्या वेळात हे पान पुन्हा चालेल.

nav-pages = पानं
nav-orders = ऑर्डर
nav-money = पैसे
nav-words = शब्द
till-today = आज आले
till-claims = तुमच्या बँकेत बघा
till-claims-about = हे ग्राहक म्हणतात की पैसे पाठवले. बटण दाबण्याआधी बँकेच्या मेसेजशी ताडून बघा.
till-confirm = पैसे आले
till-deny = पैसे दिसले नाहीत
till-exceptions = हिशोबात न बसलेले
till-all-well = प्रत्येक रुपया जागेवर आहे.
till-mends-itself = हे आपोआप परत जातं; काही करायचं नाही.
till-mended = अलीकडे नीट केलेले
till-order-no = ऑर्डर नं.
till-send-back = तुम्हाला परत पाठवायचे
till-utr = तुमच्या ट्रान्सफरचा UTR (हवं तर)
till-sent-back = परत पाठवले
till-waiting = मागितले, अजून आले नाहीत
till-nothing-waits = कोणतंही पेमेंट बाकी नाही.
till-riders = तुमच्या माणसांकडची रोख
till-rupees = रुपये
till-float = सुट्टे द्या
till-hand-in = जमा केले
till-change = द्यायचे सुट्टे पैसे
till-pay-out = दिले
till-cost = या महिन्याचे WhatsApp मेसेज
cost-free = { $free } फुकट, { $left } फुकट बाकी
cost-doubtful = यातला एक दर अजून पक्का नाही.
rail-whatsapp = चॅटमध्ये पेमेंट
rail-gateway = पेमेंट लिंक
rail-upi = तुमच्या UPI वर
talk-own-app = तुमच्या स्वतःच्या WhatsApp वरून
talk-photo = ग्राहकाचा फोटो
talk-file = फाइल उघडा
person-phone = फोन
person-no-talk = अलीकडे काही बोलणं नाही.
memory-title = काय लक्षात ठेवलं आहे
memory-often = नेहमी
memory-nothing = या ग्राहकाबद्दल काही लक्षात ठेवलेलं नाही.
memory-erase = पुसा…
memory-erase-about = ऑर्डर, बिलं आणि खातं राहतात: कायद्याला आणि हिशोबाला लागतात.
memory-erase-goods = फक्त सामान
memory-erase-all = सगळं पुसा
consent-title = कशाला होकार
consent-yes = हो
consent-no = नाही
consent-service = ऑर्डरचे मेसेज
consent-marketing = ऑफर
consent-from-wrote_first = आधी त्यांनी लिहिलं
consent-from-poster = पोस्टरवरून
consent-from-ad = जाहिरातीवरून
consent-from-paper = तुम्हाला सांगितलं
consent-from-word = लिहून सांगितलं
consent-from-tap = बटण दाबून
consent-from-order = ऑर्डरसोबत
consent-from-settings = WhatsApp च्या सेटिंगमधून
consent-from-refused = WhatsApp ने ऑफर नाकारली
words-title = तुमच्या दुकानाचे स्वतःचे शब्द
words-about = ग्राहक आणि तुम्ही सामानाला काय म्हणता ते. वेगळा अर्थ असलेला शब्द विसरायला सांगा.
words-none = अजून कोणताही शब्द शिकलेला नाही.
words-set-up = सामानासोबत नोंदलेला
words-from-customers = ग्राहकांकडून शिकलेला
words-from = { $name } यांनी शिकवला
words-forget = विसरा
refused-utr-used = हा UTR आधीच दुसऱ्या ऑर्डरला मोजला आहे.
refused-bad-utr = UTR मध्ये 12 अंक असतात.
refused-utr-needed = ट्रान्सफरचा UTR नंबर हवा.
refused-remedy-not-possible = या पैशांचं आता तसं करता येणार नाही.
refused-no-such-order = अशी ऑर्डर नाही.
cost-messages = { $count ->
    [one] 1 मेसेज
   *[other] { $count } मेसेज
}
person-orders = { $count ->
    [one] 1 पोचली
   *[other] { $count } पोचल्या
}
ask-utr = बँकेच्या मेसेजमधला UTR (हवं तर)
event-TransferClaimed = ग्राहक म्हणतात पैसे पाठवले { $utr }
event-TransferNotSeen = पाठवलेले पैसे दिसले नाहीत
event-ClaimWaits = { $amount } बँकेत अजून बघायचे आहेत { $utr }
event-AskExpired = { $amount } मागितले, अजून आले नाहीत
event-RefundByHand = { $amount } तुम्हाला परत पाठवायचे आहेत
event-PaymentSplit = भागांमध्ये पेमेंट: { $parts }
event-PaymentSplit-whole = पुन्हा एकाच पद्धतीने पेमेंट
event-ExceptionRaised = { $amount } हिशोबात बसले नाहीत: { $why }
event-ExceptionResolved = { $amount } नीट केले ({ $why }): { $remedy }
event-DisputeAsks = या पेमेंटबद्दल ग्राहकाची बँक उत्तर मागते आहे
event-DisputeWon = बँकेचा निर्णय: पैसे दुकानाचेच राहिले
event-LateMoney = रद्द झाल्यावर { $amount } आले: पुन्हा घेता येईल
event-OrderTakenAgain = पुन्हा घेतली, पैसे उशिरा आले होते
fault-title = काहीतरी चुकलं
fault-text = या पानात चूक आहे. ती नोंदली आहे; त्यामुळे काही बदललं नाही. मागे जाऊन पुन्हा प्रयत्न करा.
