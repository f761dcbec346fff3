"""What was heard: the closed set of values that hearing a message gives.

The conversation reads these and nothing else of a message. Hearing never changes anything, never guesses in
silence, and knows three answers to a line: *sure*, *ask* (with at most three choices) and *unsold*.
"""

from __future__ import annotations

import enum
from fractions import Fraction

from haat.values.record import record


class Intent(enum.Enum):
    """The message as a whole, coarse: the field ``intent`` of `haat understand`."""

    __hash__ = object.__hash__

    ORDER = "order"
    EDIT = "edit"
    REMOVE = "remove"
    REPEAT = "repeat"
    QUESTION = "question"
    OTHER = "other"


class Detail(enum.Enum):
    """The finer intent: what the speaker wants done or told."""

    __hash__ = object.__hash__

    NONE = "none"
    GREETING = "greeting"
    # about the basket
    TOTAL = "total"
    PRICE = "price"
    AVAILABILITY = "availability"
    SHOW_BASKET = "show_basket"
    CLEAR = "clear"
    UNDO = "undo"
    CONFIRM = "confirm"
    DENY = "deny"
    CHOICE = "choice"
    """An answer to a question that was asked: which of the choices, in ``Understanding.choice``."""
    # about an order
    CANCEL = "cancel"
    ORDER_STATUS = "order_status"
    DELIVERY_TIME = "delivery_time"
    BILL = "bill"
    # checkout
    ADDRESS = "address"
    DELIVERY = "delivery"
    PICKUP = "pickup"
    WHEN = "when"
    PAY = "pay"
    PAY_UPI = "pay_upi"
    PAY_CASH = "pay_cash"
    PAY_KHATA = "pay_khata"
    PAID_CLAIM = "paid_claim"
    """"I have paid": never proof."""
    KHATA_BALANCE = "khata_balance"
    # about the shop and the talk
    HOURS = "hours"
    CATALOGUE = "catalogue"
    HUMAN = "human"
    COMPLAINT = "complaint"
    STOP = "stop"
    START = "start"
    LANGUAGE = "language"
    HELP = "help"
    THANKS = "thanks"
    SMALL_TALK = "small_talk"
    OFF_TOPIC = "off_topic"
    # the shopkeeper's words
    SET_PRICE = "set_price"
    SOLD_OUT = "sold_out"
    BACK_IN_STOCK = "back_in_stock"
    ACCEPT = "accept"
    REJECT = "reject"
    PACKED = "packed"
    OUT = "out"
    DELIVERED = "delivered"
    RETURNED = "returned"
    DOOR_CODE = "door_code"
    ORDERS = "orders"
    KHATA_GIVE = "khata_give"
    KHATA_REPAID = "khata_repaid"
    KHATA_LIMIT = "khata_limit"
    SHOP_OPEN = "shop_open"
    SHOP_CLOSE = "shop_close"


class Op(enum.Enum):
    """What a line does to the basket."""

    __hash__ = object.__hash__

    ADD = "add"
    SET = "set"
    REMOVE = "remove"


class Verdict(enum.Enum):
    """How far a line may be trusted."""

    __hash__ = object.__hash__

    SURE = "sure"
    ASK = "ask"
    UNSOLD = "unsold"


class Measure(enum.Enum):
    """The unit of a spoken quantity, as `haat understand` writes it."""

    __hash__ = object.__hash__

    KG = "kg"
    G = "g"
    L = "l"
    ML = "ml"
    PIECE = "piece"
    PACKET = "packet"
    DOZEN = "dozen"
    BUNCH = "bunch"
    RUPEES = "rupees"
    BOTTLE = "bottle"
    BOX = "box"
    SACHET = "sachet"
    TIN = "tin"
    JAR = "jar"
    POUCH = "pouch"
    BAR = "bar"
    TUBE = "tube"
    SACK = "sack"
    TRAY = "tray"
    STRIP = "strip"
    ROLL = "roll"
    SEER = "seer"
    MEASURE = "measure"
    PAIR = "pair"


@record
class Spoken:
    """A quantity as said: ``Spoken(Fraction(1, 2), Measure.KG)`` for "aadha kilo". Exact, never a float."""

    value: Fraction
    measure: Measure


@record
class Candidate:
    """One thing a line may mean: a concept, and the shelf item where one is certain.

    ``spoken`` is how much of it she has, where it stands in a basket that tells.
    """

    concept: str
    sku: str | None
    brand: str | None = None
    confidence: float = 0.0
    spoken: Spoken | None = None


@record
class HeardLine:
    """One line of a message: what to do with which good, in which amount.

    ``start`` and ``end`` are offsets into the original text. ``spoken`` is None where no quantity was said.
    ``size`` picks the pack as said ("500 g", "5 kg", "₹10", "pack of 4", "₹40/kg"). ``relative`` marks "2 more"
    and "half a kilo less" (negative). ``alternatives`` holds at most three choices, the likeliest first, for
    verdict ASK; ``why`` says in one word what is in doubt: "kind", "brand", "size", "quantity", "spelling".
    """

    op: Op
    concept: str | None
    sku: str | None
    brand: str | None
    spoken: Spoken | None
    size: str | None
    verdict: Verdict
    confidence: float
    text: str
    start: int
    end: int
    alternatives: tuple[Candidate, ...] = ()
    relative: bool = False
    why: str | None = None
    factor: Fraction | None = None
    """How many times what she has: 2 for "double the sugar", 1/2 for "chini aadhi kar do". Where the basket's amount
    was known, ``spoken`` is the exact new amount; else the line is asked about."""
    otherwise: str = ""
    """What she would take where the shop has none, in her words ("sasta wala"): a note, never a line."""


@record
class Span:
    """A piece of the text that was not understood."""

    text: str
    start: int
    end: int


@record
class Understanding:
    """A message, heard.

    ``choice`` is the zero-based answer to the question in ``Hints.asked`` (detail CHOICE). ``order_no`` and
    ``amount_paise`` and ``person`` are what the shopkeeper named ("order 12 haan", "Sharma ji 250 udhaar").
    ``code`` is a number of four to six digits standing alone (a door code). ``when`` is the text span that names
    a time, left for the domain to read. ``address`` is text that reads like an address. ``about`` names the goods
    that a question ("chini kya bhav hai") or a shopkeeper's word ("maggi khatam", "chini 44 kar do") speaks of;
    ``lines`` is for a customer's basket alone, so a question never has any.
    """

    intent: Intent
    detail: Detail
    lang: str
    script: str
    lines: tuple[HeardLine, ...] = ()
    about: tuple[HeardLine, ...] = ()
    rest: tuple[Span, ...] = ()
    choice: int | None = None
    order_no: int | None = None
    amount_paise: int | None = None
    person: str | None = None
    code: str | None = None
    when: str | None = None
    address: str | None = None
    prices_paise: tuple[int, ...] = ()
    """The price of each good in ``about`` where the shopkeeper told several ("sugar 44, salt 20")."""


@record
class Asked:
    """A question the speaker is answering: the choices as shown to her, in order (titles and skus or concepts)."""

    choices: tuple[Candidate, ...]
    titles: tuple[str, ...] = ()


@record
class Hints:
    """What is known before a message is heard. All of it only breaks ties; plain words always win.

    ``lang`` is the speaker's usual language; ``languages`` the shop's, most used first. ``habits`` maps a concept
    to the sku this home usually takes. ``basket`` lists what she already has, newest last, so that
    "the small one" and "no, 3 kilos" have something to mean.
    """

    lang: str | None = None
    languages: tuple[str, ...] = ("hi", "en")
    shopkeeper: bool = False
    asked: Asked | None = None
    habits: tuple[tuple[str, str], ...] = ()
    basket: tuple[Candidate, ...] = ()
