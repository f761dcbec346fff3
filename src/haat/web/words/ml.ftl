# The words of the pages and papers, Malayalam.

board-title = ഓർഡറുകൾ
board-empty = ഇവിടെ ഓർഡറില്ല
board-quiet = ഇതുവരെ ഓർഡറില്ല. കസ്റ്റമർ ഉറപ്പിച്ചാലുടൻ ഇവിടെ കാണാം.
board-sent = ആയി.
board-waiting = അയച്ചു. കുറച്ചു കഴിഞ്ഞ് ഇവിടെ കാണാം.
board-live = ലൈവ്
board-lost = കണക്‌ഷൻ പോയി, വീണ്ടും നോക്കുന്നു
board-back = എല്ലാ ഓർഡറുകളും
board-open = തുറക്കൂ
board-items = { $count ->
    [one] 1 സാധനം
   *[other] { $count } സാധനങ്ങൾ
}
board-all = മുഴുവൻ ലിസ്റ്റ്

column-placed = പുതിയത്
column-accepted = എടുത്തത്
column-packed = പാക്ക് ചെയ്തത്
column-out = വഴിയിൽ
column-closed = ഇന്ന് കഴിഞ്ഞത്

state-placed = പുതിയത്
state-accepted = എടുത്തു
state-packed = പാക്ക് ചെയ്തു
state-out = വഴിയിലാണ്
state-ready = എടുക്കാൻ റെഡി
state-delivered = എത്തിച്ചു
state-returned = തിരിച്ചു വന്നു
state-rejected = വേണ്ടെന്നു വച്ചു
state-cancelled = ക്യാൻസൽ

act-accept = എടുക്കൂ
act-reject = പറ്റില്ല
act-cancel = ഓർഡർ ക്യാൻസൽ
act-pack = പാക്ക് ചെയ്തു
act-out = അയച്ചു
act-ready = എടുക്കാൻ റെഡി
act-deliver = എത്തിച്ചു
act-back = തിരിച്ചു വന്നു
act-out-of-stock = തീർന്നു
ask-code = വാതിൽ കോഡ്
ask-reason = കാരണം (വേണമെങ്കിൽ)

pay-upi = UPI
pay-cash = ക്യാഷ്
pay-khata = പറ്റ്
money-not-asked = വാങ്ങാനുണ്ട്
money-asked = ചോദിച്ചു, കിട്ടിയില്ല
money-claimed = അയച്ചെന്നു പറയുന്നു; ബാങ്കിൽ നോക്കൂ
money-pending = പേയ്‌മെന്റ് നിൽക്കുന്നു
money-paid = പണം കിട്ടി
money-refund-due = തിരികെ കൊടുക്കണം
money-refunded = തിരികെ കൊടുത്തു

fulfil-delivery = വീട്ടിൽ
fulfil-pickup = കടയിൽ

order-title = ഓർഡർ { $order }
order-lines = സാധനങ്ങൾ
order-story = നടന്നത്
order-chat = സംസാരം
order-customer = കസ്റ്റമർ
order-money = പേയ്‌മെന്റ്
order-where = എവിടെ
order-when = എപ്പോൾ
order-as-soon = എത്രയും വേഗം
order-delivery-fee = ഡെലിവറി
order-rounding = റൗണ്ടിങ്
order-total = ആകെ
order-bill = ബിൽ { $number }
order-removed = എടുത്തുമാറ്റി
order-swap = പകരം ചോദിച്ചു
order-asked = ഇതും ചോദിച്ചു
order-no-words = ഈ ഓർഡറിനെപ്പറ്റി ഇതുവരെ സംസാരമില്ല.

ago-now = ഇപ്പോൾ
ago-minutes = { $n } മിനി
ago-hours = { $n } മണിക്കൂർ
ago-days = { $n } ദിവസം

event-OrderPlaced = ഓർഡർ വന്നു, { $total }
event-OrderAccepted = എടുത്തു
event-OrderRejected = വേണ്ടെന്നു വച്ചു { $reason }
event-OrderCancelled = ക്യാൻസലായി { $reason }
event-LineTakenOut = സാധനം { $line } എടുത്തുമാറ്റി, ആകെ { $total }
event-LinesAdded = സാധനം ചേർത്തു, ആകെ { $total }
event-AdditionAsked = കൂടുതൽ ചോദിച്ചു, ആകെ { $total } ആകും
event-AdditionDeclined = കൂടെ അയച്ചില്ല, ആകെ { $total }
event-LineChanged = കസ്റ്റമർ സാധനം { $line } മാറ്റി, ആകെ { $total }
event-SwapOffered = സാധനം { $line }-ന് പകരം ചോദിച്ചു
event-SwapAnswered-yes = പകരം മതി, ആകെ { $total }
event-SwapAnswered-no = പകരം വേണ്ട, ആകെ { $total }
event-PayByChanged = ഇനി പേയ്‌മെന്റ് { $pay }
event-PaymentAsked = { $amount } പേയ്‌മെന്റ് ചോദിച്ചു
event-PaymentPending = പേയ്‌മെന്റ് നിൽക്കുന്നു
event-PaymentReceived = { $amount } കിട്ടി
event-PaymentUnexpected = { $amount } പ്രതീക്ഷിക്കാതെ വന്നു ({ $why })
event-RefundOwed = { $amount } തിരികെ കൊടുക്കണം
event-RefundMade = { $amount } തിരികെ കൊടുത്തു
event-OrderPacked = പാക്ക് ചെയ്തു
event-OrderOut = അയച്ചു, ബിൽ { $bill }
event-OrderDelivered = എത്തിച്ചു
event-OrderBroughtBack = തിരിച്ചു വന്നു { $reason }
event-AcknowledgementDue = ഓർഡർ എത്തിയെന്ന് കസ്റ്റമറോട് പറഞ്ഞു
event-ShopkeeperReminded = കടക്കാരനെ ഓർമ്മിപ്പിച്ചു
event-CustomerToldOfWait = വൈകുമെന്ന് കസ്റ്റമറോട് പറഞ്ഞു
event-PaidWordDue = പണം കിട്ടിയെന്ന് കസ്റ്റമറോട് പറഞ്ഞു

start-title = Haat പ്രവർത്തിക്കുന്നു
start-lead = ചെറിയ കടകൾക്ക് WhatsApp-ൽ വാങ്ങലും വിൽക്കലും.
start-shops = കടകൾ
start-phones = ഫോണുകൾ
start-phones-about = കസ്റ്റമറുടെയും കടക്കാരന്റെയും WhatsApp അടുത്തടുത്ത്. അവിടെ ഒരു ഓർഡർ എഴുതി നോക്കൂ.
start-board = ഓർഡർ ബോർഡ്
start-poster = QR പോസ്റ്റർ
start-chat = ചാറ്റ് ലിങ്ക്
start-private = ഓർഡർ ബോർഡ് കടയുടെ സ്വന്തം ലിങ്കിൽ തുറക്കും: haat console-link
start-sample = നോക്കാനുള്ള സാമ്പിൾ കടകൾ; ഒരു മെസേജും ഈ മെഷീൻ വിട്ടുപോകില്ല.

poster-headline = WhatsApp-ൽ ഓർഡർ ചെയ്യൂ
poster-step-1 = ഈ കോഡ് ഫോണിൽ സ്കാൻ ചെയ്യൂ
poster-step-2 = വേണ്ടത് പറയുന്നതുപോലെ എഴുതൂ
poster-step-3 = ഫോണിലോ സാധനം എത്തുമ്പോഴോ പണം തരാം
poster-number = അല്ലെങ്കിൽ ഈ നമ്പറിൽ എഴുതൂ


gone-title = കണ്ടില്ല
gone-text = ഈ വിലാസത്തിൽ ഒന്നുമില്ല, അല്ലെങ്കിൽ ലിങ്ക് മുഴുവനല്ല.

board-refused = അത് ഇപ്പോൾ പറ്റില്ല.
refused-wrong-code = വാതിൽ കോഡ് ശരിയല്ല. കസ്റ്റമറോട് വീണ്ടും ചോദിക്കൂ.
refused-not-paid-yet = കസ്റ്റമർ ഇതുവരെ പണം തന്നിട്ടില്ല.
refused-swap-unanswered = പകരത്തെപ്പറ്റി കസ്റ്റമർ ഇതുവരെ പറഞ്ഞിട്ടില്ല.
refused-nothing-left = അവസാനത്തെ സാധനം മാറ്റാൻ പറ്റില്ല; ഓർഡർ വേണ്ടെന്നു വയ്ക്കൂ അല്ലെങ്കിൽ ക്യാൻസൽ ചെയ്യൂ.
refused-not-now = ഓർഡർ മുന്നോട്ടു പോയി; ഇനി അതു പറ്റില്ല.

link-greeting = നമസ്കാരം, { $shop } [{ $code }]
trouble-title = ഒരു നിമിഷം
trouble-text = Haat-ന് ഇപ്പോൾ ഡേറ്റാബേസ് കിട്ടുന്നില്ല. കുറച്ചു കഴിഞ്ഞ് ഈ പേജ് വീണ്ടും പ്രവർത്തിക്കും.

nav-pages = പേജുകൾ
nav-orders = ഓർഡറുകൾ
nav-money = പണം
nav-words = വാക്കുകൾ
till-today = ഇന്ന് കിട്ടിയത്
till-claims = ബാങ്കിൽ നോക്കാനുള്ളത്
till-claims-about = ഈ കസ്റ്റമർമാർ പണം അയച്ചെന്നു പറയുന്നു. ബട്ടൺ അമർത്തും മുമ്പ് ബാങ്ക് മെസേജുമായി ഒത്തുനോക്കൂ.
till-confirm = പണം വന്നു
till-deny = പണം കണ്ടില്ല
till-exceptions = കണക്ക് ഒക്കാത്തത്
till-all-well = ഓരോ രൂപയും അതിന്റെ സ്ഥാനത്തുണ്ട്.
till-mends-itself = തനിയെ തിരികെ പോകും; ഒന്നും ചെയ്യേണ്ട.
till-mended = ഈയിടെ ശരിയാക്കിയത്
till-order-no = ഓർഡർ നം.
till-send-back = നിങ്ങൾ തിരികെ അയക്കാനുള്ളത്
till-utr = നിങ്ങൾ അയച്ചതിന്റെ UTR (വേണമെങ്കിൽ)
till-sent-back = തിരികെ അയച്ചു
till-waiting = ചോദിച്ചു, ഇതുവരെ കിട്ടിയില്ല
till-nothing-waits = ബാക്കി പേയ്‌മെന്റ് ഒന്നുമില്ല.
till-riders = നിങ്ങളുടെ ആളുകളുടെ കൈയിലെ ക്യാഷ്
till-rupees = രൂപ
till-float = ചില്ലറ കൊടുക്കൂ
till-hand-in = ഏൽപ്പിച്ചു
till-change = കൊടുക്കാനുള്ള ചില്ലറ
till-pay-out = കൊടുത്തു
till-cost = ഈ മാസത്തെ WhatsApp മെസേജ്
cost-free = { $free } സൗജന്യം, ഇനി { $left } സൗജന്യം ബാക്കി
cost-doubtful = ഇതിലെ ഒരു വില ഇനിയും ഉറപ്പായിട്ടില്ല.
rail-whatsapp = ചാറ്റിൽ പേയ്‌മെന്റ്
rail-gateway = പേയ്‌മെന്റ് ലിങ്ക്
rail-upi = നിങ്ങളുടെ UPI-യിലേക്ക്
talk-own-app = നിങ്ങളുടെ സ്വന്തം WhatsApp-ൽ നിന്ന്
talk-photo = കസ്റ്റമർ അയച്ച ഫോട്ടോ
talk-file = ഫയൽ തുറക്കൂ
person-phone = ഫോൺ
person-no-talk = ഈയിടെ സംസാരമൊന്നുമില്ല.
memory-title = ഓർത്തു വച്ചത്
memory-often = പലപ്പോഴും
memory-nothing = ഈ കസ്റ്റമറെപ്പറ്റി ഒന്നും ഓർത്തു വച്ചിട്ടില്ല.
memory-erase = മായ്ക്കൂ…
memory-erase-about = ഓർഡറും ബില്ലും പറ്റും നിൽക്കും: നിയമത്തിനും കണക്കിനും വേണം.
memory-erase-goods = സാധനങ്ങൾ മാത്രം
memory-erase-all = എല്ലാം മായ്ക്കൂ
consent-title = സമ്മതിച്ചത്
consent-yes = ഉണ്ട്
consent-no = ഇല്ല
consent-service = ഓർഡർ മെസേജുകൾ
consent-marketing = ഓഫറുകൾ
consent-from-wrote_first = ആദ്യം എഴുതി
consent-from-poster = പോസ്റ്റർ വഴി
consent-from-ad = പരസ്യം വഴി
consent-from-paper = നിങ്ങളോട് പറഞ്ഞു
consent-from-word = എഴുതി അറിയിച്ചു
consent-from-tap = ബട്ടൺ അമർത്തി
consent-from-order = ഓർഡറിനൊപ്പം
consent-from-settings = WhatsApp സെറ്റിങ്സിൽ
consent-from-refused = WhatsApp ഒരു ഓഫർ തടഞ്ഞു
words-title = നിങ്ങളുടെ കടയുടെ സ്വന്തം വാക്കുകൾ
words-about = കസ്റ്റമർമാരും നിങ്ങളും സാധനങ്ങളെ വിളിക്കുന്നത്. വേറെ അർത്ഥമുള്ള വാക്ക് മറക്കാൻ പറയൂ.
words-none = ഇതുവരെ വാക്കൊന്നും പഠിച്ചിട്ടില്ല.
words-set-up = സാധനത്തിനൊപ്പം ചേർത്തത്
words-from-customers = കസ്റ്റമർമാരിൽ നിന്ന് പഠിച്ചത്
words-from = { $name } പഠിപ്പിച്ചത്
words-forget = മറക്കൂ
refused-utr-used = ആ UTR വേറെ ഓർഡറിന് കണക്കാക്കിക്കഴിഞ്ഞു.
refused-bad-utr = UTR-ൽ 12 അക്കങ്ങളുണ്ട്.
refused-utr-needed = അയച്ചതിന്റെ UTR നമ്പർ വേണം.
refused-remedy-not-possible = ഈ പണത്തിന് ഇനി അതു പറ്റില്ല.
refused-no-such-order = അങ്ങനെയൊരു ഓർഡറില്ല.
cost-messages = { $count ->
    [one] 1 മെസേജ്
   *[other] { $count } മെസേജ്
}
person-orders = { $count ->
    [one] 1 എത്തിച്ചു
   *[other] { $count } എത്തിച്ചു
}
ask-utr = ബാങ്ക് മെസേജിലെ UTR (വേണമെങ്കിൽ)
event-TransferClaimed = പണം അയച്ചെന്ന് കസ്റ്റമർ പറയുന്നു { $utr }
event-TransferNotSeen = അയച്ച പണം കണ്ടില്ല
event-ClaimWaits = { $amount } ബാങ്കിൽ ഇനിയും നോക്കണം { $utr }
event-AskExpired = { $amount } ചോദിച്ചു, ഇതുവരെ വന്നില്ല
event-RefundByHand = { $amount } നിങ്ങൾ തിരികെ അയക്കണം
event-PaymentSplit = ഭാഗങ്ങളായി പേയ്‌മെന്റ്: { $parts }
event-PaymentSplit-whole = വീണ്ടും ഒരൊറ്റ രീതിയിൽ പേയ്‌മെന്റ്
event-ExceptionRaised = { $amount } കണക്ക് ഒത്തില്ല: { $why }
event-ExceptionResolved = { $amount } ശരിയാക്കി ({ $why }): { $remedy }
event-DisputeAsks = ഈ പേയ്‌മെന്റിനെപ്പറ്റി കസ്റ്റമറുടെ ബാങ്ക് മറുപടി ചോദിക്കുന്നു
event-DisputeWon = ബാങ്ക് തീരുമാനം: പണം കടയ്ക്കു തന്നെ
event-LateMoney = റദ്ദായ ശേഷം { $amount } വന്നു: വീണ്ടും എടുക്കാം
event-OrderTakenAgain = വീണ്ടും എടുത്തു, പണം വൈകിയാണ് വന്നത്
fault-title = എന്തോ പിശകുണ്ടായി
fault-text = ഈ പേജിൽ ഒരു പിശകുണ്ട്. അത് കുറിച്ചുവച്ചു; ഒന്നും മാറിയിട്ടില്ല. തിരികെ പോയി വീണ്ടും നോക്കൂ.
