# The words of the pages and papers, Gujarati.

board-title = ઓર્ડર
board-empty = અહીં કોઈ ઓર્ડર નથી
board-quiet = હજી કોઈ ઓર્ડર નથી. ગ્રાહક પાકું કરે કે તરત અહીં દેખાશે.
board-sent = થઈ ગયું.
board-waiting = મોકલ્યું. થોડી વારમાં અહીં દેખાશે.
board-live = ચાલુ
board-lost = કનેક્શન તૂટ્યું, ફરી પ્રયત્ન ચાલુ છે
board-back = બધા ઓર્ડર
board-open = ખોલો
board-items = { $count ->
    [one] 1 વસ્તુ
   *[other] { $count } વસ્તુ
}
board-all = આખી યાદી

column-placed = નવા
column-accepted = લીધેલા
column-packed = પેક થયેલા
column-out = રસ્તામાં
column-closed = આજે પૂરા

state-placed = નવો
state-accepted = લઈ લીધો
state-packed = પેક થયો
state-out = રસ્તામાં
state-ready = લઈ જવા તૈયાર
state-delivered = પહોંચ્યો
state-returned = પાછો આવ્યો
state-rejected = ના પાડી
state-cancelled = કેન્સલ

act-accept = લઈ લો
act-reject = ના પાડો
act-cancel = ઓર્ડર કેન્સલ કરો
act-pack = પેક થયો
act-out = મોકલ્યો
act-ready = લઈ જવા તૈયાર
act-deliver = પહોંચાડ્યો
act-back = પાછો આવ્યો
act-out-of-stock = ખલાસ
ask-code = દરવાજાનો કોડ
ask-reason = કારણ (મરજી હોય તો)

pay-upi = UPI
pay-cash = રોકડા
pay-khata = ખાતું
money-not-asked = લેવાના બાકી
money-asked = માગ્યા છે, આવ્યા નથી
money-claimed = મોકલ્યા કહે છે; બેંકમાં જોઈ લો
money-pending = પેમેન્ટ અટક્યું છે
money-paid = પૈસા મળી ગયા
money-refund-due = પાછા આપવાના
money-refunded = પાછા આપ્યા

fulfil-delivery = ઘરે
fulfil-pickup = દુકાનેથી

order-title = ઓર્ડર { $order }
order-lines = સામાન
order-story = શું શું થયું
order-chat = વાતચીત
order-customer = ગ્રાહક
order-money = પેમેન્ટ
order-where = ક્યાં
order-when = ક્યારે
order-as-soon = બને એટલું જલદી
order-delivery-fee = ડિલિવરી
order-rounding = રાઉન્ડિંગ
order-total = કુલ
order-bill = બિલ { $number }
order-removed = કાઢી નાખ્યું
order-swap = બદલામાં બીજું પૂછ્યું છે
order-asked = આ પણ માંગ્યું છે
order-no-words = આ ઓર્ડર પર હજી કોઈ વાત થઈ નથી.

ago-now = હમણાં
ago-minutes = { $n } મિનિટ
ago-hours = { $n } કલાક
ago-days = { $n } દિવસ

event-OrderPlaced = ઓર્ડર આવ્યો, { $total }
event-OrderAccepted = લઈ લીધો
event-OrderRejected = ના પાડી { $reason }
event-OrderCancelled = કેન્સલ થયો { $reason }
event-LineTakenOut = વસ્તુ { $line } કાઢી, કુલ { $total }
event-LinesAdded = વસ્તુ ઉમેરી, કુલ { $total }
event-AdditionAsked = વધુ માંગ્યું, કુલ { $total } થશે
event-AdditionDeclined = સાથે ન મોકલ્યું, કુલ { $total }
event-LineChanged = ગ્રાહકે વસ્તુ { $line } બદલી, કુલ { $total }
event-SwapOffered = વસ્તુ { $line } ના બદલે બીજું પૂછ્યું
event-SwapAnswered-yes = બદલવાની હા, કુલ { $total }
event-SwapAnswered-no = બદલવાની ના, કુલ { $total }
event-PayByChanged = હવે પેમેન્ટ { $pay }
event-PaymentAsked = { $amount } નું પેમેન્ટ માગ્યું
event-PaymentPending = પેમેન્ટ અટક્યું છે
event-PaymentReceived = { $amount } મળ્યા
event-PaymentUnexpected = { $amount } અણધાર્યા આવ્યા ({ $why })
event-RefundOwed = { $amount } પાછા આપવાના છે
event-RefundMade = { $amount } પાછા આપ્યા
event-OrderPacked = પેક થયો
event-OrderOut = મોકલ્યો, બિલ { $bill }
event-OrderDelivered = પહોંચ્યો
event-OrderBroughtBack = પાછો આવ્યો { $reason }
event-AcknowledgementDue = ગ્રાહકને કહ્યું કે ઓર્ડર મળી ગયો
event-ShopkeeperReminded = દુકાનદારને યાદ કરાવ્યું
event-CustomerToldOfWait = ગ્રાહકને મોડું થવાનું કહ્યું
event-PaidWordDue = ગ્રાહકને કહ્યું કે પૈસા મળી ગયા

start-title = હાટ ચાલુ છે
start-lead = નાની દુકાનો માટે WhatsApp પર ખરીદી અને દુકાનદારી.
start-shops = દુકાનો
start-phones = ફોન
start-phones-about = ગ્રાહક અને દુકાનદારનું WhatsApp બાજુ-બાજુમાં. ત્યાં ઓર્ડર લખી જુઓ.
start-board = ઓર્ડર બોર્ડ
start-poster = QR પોસ્ટર
start-chat = ચેટ લિંક
start-private = ઓર્ડર બોર્ડ દુકાનની પોતાની લિંકથી ખૂલે છે: haat console-link
start-sample = અજમાવવા માટે નમૂનાની દુકાનો; કોઈ મેસેજ આ મશીનની બહાર જતો નથી.

poster-headline = WhatsApp પર ઓર્ડર કરો
poster-step-1 = આ કોડ ફોનથી સ્કેન કરો
poster-step-2 = જે જોઈએ તે બોલો છો એમ જ લખો
poster-step-3 = ફોન પર કે સામાન આવે ત્યારે પૈસા આપો
poster-number = અથવા આ નંબર પર લખો


gone-title = મળ્યું નહીં
gone-text = આ સરનામે કંઈ નથી, અથવા લિંક પૂરી નથી.

board-refused = આ હમણાં નહીં થાય.
refused-wrong-code = દરવાજાનો કોડ ખોટો છે. ગ્રાહકને ફરી પૂછો.
refused-not-paid-yet = ગ્રાહકે હજી પૈસા આપ્યા નથી.
refused-swap-unanswered = બદલવા વિશે ગ્રાહકે હજી જવાબ આપ્યો નથી.
refused-nothing-left = છેલ્લી વસ્તુ કાઢી શકાતી નથી; ઓર્ડરની ના પાડો કે કેન્સલ કરો.
refused-not-now = ઓર્ડર આગળ વધી ગયો છે; હવે આ નહીં થાય.

link-greeting = નમસ્તે, { $shop } [{ $code }]
trouble-title = જરા થોભો
trouble-text = હાટને હમણાં ડેટાબેઝ મળતો નથી. થોડી વારમાં આ પાનું ફરી ચાલશે.

nav-pages = પાનાં
nav-orders = ઓર્ડર
nav-money = પૈસા
nav-words = શબ્દો
till-today = આજે આવ્યા
till-claims = તમારી બેંકમાં જુઓ
till-claims-about = આ ગ્રાહકો કહે છે કે પૈસા મોકલ્યા. બટન દબાવતાં પહેલાં બેંકના મેસેજ સાથે મેળવો.
till-confirm = પૈસા આવ્યા
till-deny = પૈસા દેખાયા નહીં
till-exceptions = હિસાબમાં ન બેઠેલા
till-all-well = દરેક રૂપિયો એની જગ્યાએ છે.
till-mends-itself = આ આપોઆપ પાછા જાય છે; કંઈ કરવાનું નથી.
till-mended = હમણાં ઠીક કરેલા
till-order-no = ઓર્ડર નં.
till-send-back = તમારે પાછા મોકલવાના
till-utr = તમારા ટ્રાન્સફરનો UTR (મરજી હોય તો)
till-sent-back = પાછા મોકલ્યા
till-waiting = માગ્યા છે, હજી આવ્યા નથી
till-nothing-waits = કોઈ પેમેન્ટ બાકી નથી.
till-riders = તમારા માણસો પાસે રોકડા
till-rupees = રૂપિયા
till-float = છૂટા આપો
till-hand-in = જમા કર્યા
till-change = આપવાના છૂટા
till-pay-out = આપી દીધા
till-cost = આ મહિનાના WhatsApp મેસેજ
cost-free = { $free } મફત, { $left } મફત બાકી
cost-doubtful = એમાં એક ભાવ હજી પાકો નથી.
rail-whatsapp = ચેટમાં પેમેન્ટ
rail-gateway = પેમેન્ટ લિંક
rail-upi = તમારા UPI પર
talk-own-app = તમારા પોતાના WhatsApp પરથી
talk-photo = ગ્રાહકનો ફોટો
talk-file = ફાઇલ ખોલો
person-phone = ફોન
person-no-talk = હમણાં કોઈ વાત થઈ નથી.
memory-title = શું યાદ રાખ્યું છે
memory-often = ઘણી વાર
memory-nothing = આ ગ્રાહક વિશે કંઈ યાદ રાખ્યું નથી.
memory-erase = ભૂંસો…
memory-erase-about = ઓર્ડર, બિલ અને ખાતું રહેશે: કાયદા અને હિસાબ માટે જોઈએ.
memory-erase-goods = ફક્ત સામાન
memory-erase-all = બધું ભૂંસો
consent-title = શેની હા પાડી
consent-yes = હા
consent-no = ના
consent-service = ઓર્ડરના મેસેજ
consent-marketing = ઓફર
consent-from-wrote_first = પહેલાં એમણે લખ્યું
consent-from-poster = પોસ્ટરથી
consent-from-ad = જાહેરાતથી
consent-from-paper = તમને કહ્યું
consent-from-word = લખીને કહ્યું
consent-from-tap = બટન દબાવીને
consent-from-order = ઓર્ડર સાથે
consent-from-settings = WhatsApp ના સેટિંગથી
consent-from-refused = WhatsApp એ ઓફર રોકી
words-title = તમારી દુકાનના પોતાના શબ્દો
words-about = ગ્રાહક અને તમે સામાનને શું કહો છો. બીજો અર્થ હોય એવો શબ્દ ભુલાવી દો.
words-none = હજી કોઈ શબ્દ શીખ્યો નથી.
words-set-up = સામાન સાથે મૂકેલો
words-from-customers = ગ્રાહકો પાસેથી શીખેલો
words-from = { $name } એ શીખવ્યો
words-forget = ભૂલી જાઓ
refused-utr-used = એ UTR પહેલેથી બીજા ઓર્ડરમાં ગણાયો છે.
refused-bad-utr = UTR માં 12 આંકડા હોય છે.
refused-utr-needed = ટ્રાન્સફરનો UTR નંબર જોઈએ.
refused-remedy-not-possible = આ પૈસાનું હવે એમ નહીં થાય.
refused-no-such-order = એવો કોઈ ઓર્ડર નથી.
cost-messages = { $count ->
    [one] 1 મેસેજ
   *[other] { $count } મેસેજ
}
person-orders = { $count ->
    [one] 1 પહોંચ્યો
   *[other] { $count } પહોંચ્યા
}
ask-utr = બેંકના મેસેજનો UTR (મરજી હોય તો)
event-TransferClaimed = ગ્રાહક કહે છે પૈસા મોકલ્યા { $utr }
event-TransferNotSeen = મોકલેલા પૈસા દેખાયા નહીં
event-ClaimWaits = { $amount } હજી બેંકમાં જોવાના છે { $utr }
event-AskExpired = { $amount } માગ્યા, હજી આવ્યા નથી
event-RefundByHand = { $amount } તમારે પાછા મોકલવાના છે
event-PaymentSplit = ભાગમાં પેમેન્ટ: { $parts }
event-PaymentSplit-whole = ફરી એક જ રીતે પેમેન્ટ
event-ExceptionRaised = { $amount } હિસાબમાં ન બેઠા: { $why }
event-ExceptionResolved = { $amount } ઠીક કર્યા ({ $why }): { $remedy }
event-DisputeAsks = આ પેમેન્ટ વિશે ગ્રાહકની બેંક જવાબ માગે છે
event-DisputeWon = બેંકનો નિર્ણય: પૈસા દુકાનના જ રહ્યા
event-LateMoney = રદ થયા પછી { $amount } આવ્યા: ફરી લઈ શકાય
event-OrderTakenAgain = ફરી લીધો, પૈસા મોડા આવ્યા હતા
fault-title = કંઈક ગરબડ થઈ
fault-text = આ પાનામાં ભૂલ છે. નોંધી લીધી છે; એનાથી કંઈ બદલાયું નથી. પાછા જઈને ફરી પ્રયત્ન કરો.
