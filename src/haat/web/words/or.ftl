# The words of the pages and papers, Odia.

board-title = ଅର୍ଡର
board-empty = ଏଠି କୌଣସି ଅର୍ଡର ନାହିଁ
board-quiet = ଏବେ ଯାଏ ଅର୍ଡର ନାହିଁ। ଗ୍ରାହକ ପକ୍କା କଲା ମାତ୍ରେ ଏଠି ଦେଖାଯିବ।
board-sent = ହୋଇଗଲା।
board-waiting = ପଠାଗଲା। ଟିକେ ପରେ ଏଠି ଦେଖାଯିବ।
board-live = ଚାଲୁ
board-lost = ସଂଯୋଗ କଟିଗଲା, ପୁଣି ଚେଷ୍ଟା ଚାଲିଛି
board-back = ସବୁ ଅର୍ଡର
board-open = ଖୋଲନ୍ତୁ
board-items = { $count ->
    [one] 1ଟି ଜିନିଷ
   *[other] { $count }ଟି ଜିନିଷ
}
board-all = ପୂରା ତାଲିକା

column-placed = ନୂଆ
column-accepted = ନିଆଯାଇଛି
column-packed = ପ୍ୟାକ ହୋଇଛି
column-out = ବାଟରେ
column-closed = ଆଜି ସରିଲା

state-placed = ନୂଆ
state-accepted = ନିଆଗଲା
state-packed = ପ୍ୟାକ ହେଲା
state-out = ବାଟରେ
state-ready = ନେବାକୁ ରେଡି
state-delivered = ପହଞ୍ଚିଲା
state-returned = ଫେରି ଆସିଲା
state-rejected = ମନା କଲୁ
state-cancelled = କ୍ୟାନସେଲ

act-accept = ନିଅନ୍ତୁ
act-reject = ମନା କରନ୍ତୁ
act-cancel = ଅର୍ଡର କ୍ୟାନସେଲ
act-pack = ପ୍ୟାକ ହେଲା
act-out = ପଠାଇଦେଲୁ
act-ready = ନେବାକୁ ରେଡି
act-deliver = ପହଞ୍ଚାଇଲୁ
act-back = ଫେରି ଆସିଲା
act-out-of-stock = ସରିଗଲା
ask-code = କବାଟ କୋଡ
ask-reason = କାରଣ (ଚାହିଁଲେ)

pay-upi = UPI
pay-cash = ନଗଦ
pay-khata = ଖାତା
money-not-asked = ନେବାକୁ ଅଛି
money-asked = ମାଗିଛୁ, ଆସିନାହିଁ
money-claimed = ପଠାଇଛନ୍ତି କହୁଛନ୍ତି; ବ୍ୟାଙ୍କରେ ଦେଖନ୍ତୁ
money-pending = ପେମେଣ୍ଟ ଅଟକିଛି
money-paid = ଟଙ୍କା ମିଳିଲା
money-refund-due = ଫେରାଇବାକୁ ଅଛି
money-refunded = ଫେରାଇଦେଲୁ

fulfil-delivery = ଘରକୁ
fulfil-pickup = ଦୋକାନରୁ

order-title = ଅର୍ଡର { $order }
order-lines = ଜିନିଷ
order-story = କ’ଣ କ’ଣ ହେଲା
order-chat = କଥାବାର୍ତ୍ତା
order-customer = ଗ୍ରାହକ
order-money = ପେମେଣ୍ଟ
order-where = କେଉଁଠି
order-when = କେବେ
order-as-soon = ଯେତେ ଶୀଘ୍ର ହେବ
order-delivery-fee = ଡେଲିଭରି
order-rounding = ରାଉଣ୍ଡିଂ
order-total = ମୋଟ
order-bill = ବିଲ { $number }
order-removed = କଢ଼ାଗଲା
order-swap = ବଦଳରେ ଅନ୍ୟ ପଚରାଯାଇଛି
order-asked = ଏହା ମଧ୍ୟ ମାଗିଛନ୍ତି
order-no-words = ଏହି ଅର୍ଡର ବିଷୟରେ ଏବେ ଯାଏ କଥା ହୋଇନାହିଁ।

ago-now = ଏବେ
ago-minutes = { $n } ମିନିଟ
ago-hours = { $n } ଘଣ୍ଟା
ago-days = { $n } ଦିନ

event-OrderPlaced = ଅର୍ଡର ଆସିଲା, { $total }
event-OrderAccepted = ନିଆଗଲା
event-OrderRejected = ମନା କଲୁ { $reason }
event-OrderCancelled = କ୍ୟାନସେଲ ହେଲା { $reason }
event-LineTakenOut = ଜିନିଷ { $line } କଢ଼ାଗଲା, ମୋଟ { $total }
event-LinesAdded = ଜିନିଷ ଯୋଡ଼ାଗଲା, ମୋଟ { $total }
event-AdditionAsked = ଆଉ ମାଗିଲେ, ମୋଟ { $total } ହେବ
event-AdditionDeclined = ସାଙ୍ଗରେ ଗଲା ନାହିଁ, ମୋଟ { $total }
event-LineChanged = ଗ୍ରାହକ ଜିନିଷ { $line } ବଦଳାଇଲେ, ମୋଟ { $total }
event-SwapOffered = ଜିନିଷ { $line } ବଦଳରେ ଅନ୍ୟ ପଚରାଗଲା
event-SwapAnswered-yes = ବଦଳ ଠିକ ଅଛି, ମୋଟ { $total }
event-SwapAnswered-no = ବଦଳ ଦରକାର ନାହିଁ, ମୋଟ { $total }
event-PayByChanged = ଏବେ ପେମେଣ୍ଟ { $pay }
event-PaymentAsked = { $amount } ପେମେଣ୍ଟ ମାଗିଲୁ
event-PaymentPending = ପେମେଣ୍ଟ ଅଟକିଛି
event-PaymentReceived = { $amount } ମିଳିଲା
event-PaymentUnexpected = { $amount } ହଠାତ୍ ଆସିଲା ({ $why })
event-RefundOwed = { $amount } ଫେରାଇବାକୁ ଅଛି
event-RefundMade = { $amount } ଫେରାଇଦେଲୁ
event-OrderPacked = ପ୍ୟାକ ହେଲା
event-OrderOut = ପଠାଇଲୁ, ବିଲ { $bill }
event-OrderDelivered = ପହଞ୍ଚିଲା
event-OrderBroughtBack = ଫେରି ଆସିଲା { $reason }
event-AcknowledgementDue = ଅର୍ଡର ମିଳିଲା ବୋଲି ଗ୍ରାହକଙ୍କୁ କହିଲୁ
event-ShopkeeperReminded = ଦୋକାନୀଙ୍କୁ ମନେ ପକାଇଲୁ
event-CustomerToldOfWait = ଡେରି ହେବ ବୋଲି ଗ୍ରାହକଙ୍କୁ କହିଲୁ
event-PaidWordDue = ଟଙ୍କା ମିଳିଲା ବୋଲି ଗ୍ରାହକଙ୍କୁ କହିଲୁ

start-title = ହାଟ ଚାଲୁଛି
start-lead = ଛୋଟ ଦୋକାନ ପାଇଁ WhatsAppରେ କିଣାବିକା।
start-shops = ଦୋକାନ
start-phones = ଫୋନ
start-phones-about = ଗ୍ରାହକ ଓ ଦୋକାନୀଙ୍କ WhatsApp ପାଖାପାଖି। ସେଠି ଗୋଟିଏ ଅର୍ଡର ଲେଖି ଦେଖନ୍ତୁ।
start-board = ଅର୍ଡର ବୋର୍ଡ
start-poster = QR ପୋଷ୍ଟର
start-chat = ଚାଟ ଲିଙ୍କ
start-private = ଅର୍ଡର ବୋର୍ଡ ଦୋକାନର ନିଜ ଲିଙ୍କରେ ଖୋଲେ: haat console-link
start-sample = ଦେଖିବା ପାଇଁ ନମୁନା ଦୋକାନ; କୌଣସି ମେସେଜ ଏହି ମେସିନ ବାହାରକୁ ଯାଏ ନାହିଁ।

poster-headline = WhatsAppରେ ଅର୍ଡର କରନ୍ତୁ
poster-step-1 = ଏହି କୋଡ ଫୋନରେ ସ୍କାନ କରନ୍ତୁ
poster-step-2 = ଯାହା ଦରକାର, କହିବା ଭଳି ଲେଖନ୍ତୁ
poster-step-3 = ଫୋନରେ କିମ୍ବା ଜିନିଷ ଆସିଲେ ଟଙ୍କା ଦିଅନ୍ତୁ
poster-number = କିମ୍ବା ଏହି ନମ୍ବରକୁ ଲେଖନ୍ତୁ


gone-title = ମିଳିଲା ନାହିଁ
gone-text = ଏହି ଠିକଣାରେ କିଛି ନାହିଁ, ବା ଲିଙ୍କ ପୂରା ନୁହେଁ।

board-refused = ଏହା ଏବେ ହେବ ନାହିଁ।
refused-wrong-code = କବାଟ କୋଡ ଠିକ ନୁହେଁ। ଗ୍ରାହକଙ୍କୁ ପୁଣି ପଚାରନ୍ତୁ।
refused-not-paid-yet = ଗ୍ରାହକ ଏବେ ଯାଏ ଟଙ୍କା ଦେଇନାହାନ୍ତି।
refused-swap-unanswered = ବଦଳ ବିଷୟରେ ଗ୍ରାହକ ଏବେ ଯାଏ କହିନାହାନ୍ତି।
refused-nothing-left = ଶେଷ ଜିନିଷ କାଢ଼ିହେବ ନାହିଁ; ଅର୍ଡର ମନା ବା କ୍ୟାନସେଲ କରନ୍ତୁ।
refused-not-now = ଅର୍ଡର ଆଗକୁ ବଢ଼ିଗଲାଣି; ଏହା ଆଉ ହେବ ନାହିଁ।

link-greeting = ନମସ୍କାର, { $shop } [{ $code }]
trouble-title = ଟିକେ ରୁହନ୍ତୁ
trouble-text = ହାଟକୁ ଏବେ ଡାଟାବେସ ମିଳୁନାହିଁ। ଟିକେ ପରେ ଏହି ପୃଷ୍ଠା ପୁଣି ଚାଲିବ।

nav-pages = ପୃଷ୍ଠା
nav-orders = ଅର୍ଡର
nav-money = ଟଙ୍କା
nav-words = ଶବ୍ଦ
till-today = ଆଜି ଆସିଲା
till-claims = ଆପଣଙ୍କ ବ୍ୟାଙ୍କରେ ଦେଖନ୍ତୁ
till-claims-about = ଏହି ଗ୍ରାହକମାନେ ଟଙ୍କା ପଠାଇଛନ୍ତି କହୁଛନ୍ତି। ବଟନ ଦବାଇବା ଆଗରୁ ବ୍ୟାଙ୍କ ମେସେଜ ସହ ମିଳାନ୍ତୁ।
till-confirm = ଟଙ୍କା ଆସିଲା
till-deny = ଟଙ୍କା ଦେଖାଗଲା ନାହିଁ
till-exceptions = ହିସାବରେ ନ ବସିଥିବା
till-all-well = ପ୍ରତି ଟଙ୍କା ନିଜ ଜାଗାରେ ଅଛି।
till-mends-itself = ଏହା ଆପେ ଫେରୁଛି; କିଛି କରିବାକୁ ନାହିଁ।
till-mended = ଏବେ ଏବେ ଠିକ ହୋଇଥିବା
till-order-no = ଅର୍ଡର ନଂ
till-send-back = ଆପଣ ଫେରାଇବାକୁ ଅଛି
till-utr = ଆପଣଙ୍କ ଟ୍ରାନ୍ସଫରର UTR (ଚାହିଁଲେ)
till-sent-back = ଫେରାଇଦେଲୁ
till-waiting = ମାଗିଛୁ, ଏବେ ଯାଏ ଆସିନାହିଁ
till-nothing-waits = କୌଣସି ପେମେଣ୍ଟ ବାକି ନାହିଁ।
till-riders = ଆପଣଙ୍କ ଲୋକଙ୍କ ପାଖରେ ନଗଦ
till-rupees = ଟଙ୍କା
till-float = ଖୁଚୁରା ଦିଅନ୍ତୁ
till-hand-in = ଜମା କଲେ
till-change = ଦେବାକୁ ଥିବା ଖୁଚୁରା
till-pay-out = ଦେଇଦେଲୁ
till-cost = ଏହି ମାସର WhatsApp ମେସେଜ
cost-free = { $free }ଟି ମାଗଣା, ଆଉ { $left }ଟି ମାଗଣା ବାକି
cost-doubtful = ଏଥିରେ ଗୋଟିଏ ଦର ଏବେ ଯାଏ ପକ୍କା ନୁହେଁ।
rail-whatsapp = ଚାଟରେ ପେମେଣ୍ଟ
rail-gateway = ପେମେଣ୍ଟ ଲିଙ୍କ
rail-upi = ଆପଣଙ୍କ UPIକୁ
talk-own-app = ଆପଣଙ୍କ ନିଜ WhatsAppରୁ
talk-photo = ଗ୍ରାହକଙ୍କ ଫଟୋ
talk-file = ଫାଇଲ ଖୋଲନ୍ତୁ
person-phone = ଫୋନ
person-no-talk = ଏବେ ଏବେ କିଛି କଥା ହୋଇନାହିଁ।
memory-title = କ’ଣ ମନେ ରଖାଯାଇଛି
memory-often = ପ୍ରାୟ
memory-nothing = ଏହି ଗ୍ରାହକଙ୍କ ବିଷୟରେ କିଛି ମନେ ରଖାଯାଇନାହିଁ।
memory-erase = ଲିଭାନ୍ତୁ…
memory-erase-about = ଅର୍ଡର, ବିଲ ଓ ଖାତା ରହିବ: ଆଇନ ଓ ହିସାବ ପାଇଁ ଦରକାର।
memory-erase-goods = କେବଳ ଜିନିଷ
memory-erase-all = ସବୁ ଲିଭାନ୍ତୁ
consent-title = କେଉଁଥିରେ ହଁ
consent-yes = ହଁ
consent-no = ନା
consent-service = ଅର୍ଡର ମେସେଜ
consent-marketing = ଅଫର
consent-from-wrote_first = ଆଗ ସେ ଲେଖିଲେ
consent-from-poster = ପୋଷ୍ଟରରୁ
consent-from-ad = ବିଜ୍ଞାପନରୁ
consent-from-paper = ଆପଣଙ୍କୁ କହିଲେ
consent-from-word = ଲେଖି କହିଲେ
consent-from-tap = ବଟନ ଦବାଇ
consent-from-order = ଅର୍ଡର ସହ
consent-from-settings = WhatsApp ସେଟିଂରୁ
consent-from-refused = WhatsApp ଅଫର ଅଟକାଇଲା
words-title = ଆପଣଙ୍କ ଦୋକାନର ନିଜ ଶବ୍ଦ
words-about = ଗ୍ରାହକ ଓ ଆପଣ ଜିନିଷକୁ କ’ଣ କୁହନ୍ତି। ଯେଉଁ ଶବ୍ଦର ଅର୍ଥ ଅଲଗା, ତାକୁ ଭୁଲାଇ ଦିଅନ୍ତୁ।
words-none = ଏବେ ଯାଏ କୌଣସି ଶବ୍ଦ ଶିଖିନାହିଁ।
words-set-up = ଜିନିଷ ସହ ଲେଖାଥିବା
words-from-customers = ଗ୍ରାହକଙ୍କଠାରୁ ଶିଖିଥିବା
words-from = { $name } ଶିଖାଇଲେ
words-forget = ଭୁଲିଯାଆନ୍ତୁ
refused-utr-used = ସେହି UTR ଆଗରୁ ଅନ୍ୟ ଅର୍ଡରରେ ଗଣା ହୋଇଛି।
refused-bad-utr = UTRରେ 12ଟି ଅଙ୍କ ଥାଏ।
refused-utr-needed = ଟ୍ରାନ୍ସଫରର UTR ନମ୍ବର ଦରକାର।
refused-remedy-not-possible = ଏହି ଟଙ୍କାରେ ତାହା ଆଉ ହେବ ନାହିଁ।
refused-no-such-order = ସେଭଳି ଅର୍ଡର ନାହିଁ।
cost-messages = { $count ->
    [one] 1ଟି ମେସେଜ
   *[other] { $count }ଟି ମେସେଜ
}
person-orders = { $count ->
    [one] 1ଟି ପହଞ୍ଚିଲା
   *[other] { $count }ଟି ପହଞ୍ଚିଲା
}
ask-utr = ବ୍ୟାଙ୍କ ମେସେଜର UTR (ଚାହିଁଲେ)
event-TransferClaimed = ଗ୍ରାହକ କହୁଛନ୍ତି ଟଙ୍କା ପଠାଇଛନ୍ତି { $utr }
event-TransferNotSeen = ପଠାଇଥିବା ଟଙ୍କା ଦେଖାଗଲା ନାହିଁ
event-ClaimWaits = { $amount } ଏବେ ବି ବ୍ୟାଙ୍କରେ ଦେଖିବାକୁ ଅଛି { $utr }
event-AskExpired = { $amount } ମଗାଯାଇଛି, ଏଯାଏଁ ଆସିନି
event-RefundByHand = { $amount } ଆପଣ ଫେରାଇବାକୁ ଅଛି
event-PaymentSplit = ଭାଗ ଭାଗ କରି ପେମେଣ୍ଟ: { $parts }
event-PaymentSplit-whole = ପୁଣି ଗୋଟିଏ ଉପାୟରେ ପେମେଣ୍ଟ
event-ExceptionRaised = { $amount } ହିସାବରେ ବସିଲା ନାହିଁ: { $why }
event-ExceptionResolved = { $amount } ଠିକ ହେଲା ({ $why }): { $remedy }
event-DisputeAsks = ଏହି ପେମେଣ୍ଟ ବିଷୟରେ ଗ୍ରାହକଙ୍କ ବ୍ୟାଙ୍କ ଉତ୍ତର ମାଗୁଛି
event-DisputeWon = ବ୍ୟାଙ୍କର ନିଷ୍ପତ୍ତି: ଟଙ୍କା ଦୋକାନର ରହିଲା
event-LateMoney = ବାତିଲ ପରେ { $amount } ଆସିଲା: ପୁଣି ନିଆଯାଇପାରେ
event-OrderTakenAgain = ପୁଣି ନିଆଗଲା, ଟଙ୍କା ଡେରିରେ ଆସିଥିଲା
fault-title = କିଛି ଭୁଲ ହୋଇଗଲା
fault-text = ଏହି ପୃଷ୍ଠାରେ ତ୍ରୁଟି ଅଛି। ଲେଖି ରଖାଯାଇଛି; ଏଥିରେ କିଛି ବଦଳିନାହିଁ। ପଛକୁ ଯାଇ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।
