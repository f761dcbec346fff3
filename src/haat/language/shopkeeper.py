"""The shopkeeper's words: prices, what has run out, the khata, and the course of orders.

The same reading of a message as for customers, other steering words (the ``k:`` roles): "chini 44 kar do",
"maggi khatam", "Sharma ji 250 udhaar", "order 12 haan", "12 nikal gaya", a door code alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.align import Clause
from haat.language.amounts import WEIGHED, Amount
from haat.language.context import Context
from haat.language.edits import Wish
from haat.language.guess import catalogue_words
from haat.language.lattice import SEP, Node
from haat.language.mentions import Cue, Mention
from haat.language.resolve import line_of
from haat.language.tokens import MARK, NUMBER, Token
from haat.language.understanding import Detail, HeardLine, Intent, Measure, Understanding, Verdict
from haat.values.record import replace

_ORDER_WORDS = (
    ("k:delivered", Detail.DELIVERED),
    ("k:packed", Detail.PACKED),
    ("k:out", Detail.OUT),
    ("k:returned", Detail.RETURNED),
    ("k:reject", Detail.REJECT),
    ("k:accept", Detail.ACCEPT),
)
_ORDER_NO_MAX = 99_999
_NO_NAME = ("k:udhaar", "k:repaid", "k:rate", "k:limit", "k:upto", "i:pay_khata", "k:aside")
_HONORIFICS = frozenset(
    {"ji", "जी", "ne", "ने", "ko", "को", "ke", "के", "ka", "का", "ki", "की", "نے", "کو", "کے", "کا", "کی", "nu", "nun",
     "ਨੇ", "ਨੂੰ", "ਦਾ", "ਦੇ", "ਦੀ"}
)  # fmt: skip


def told(
    tokens: Sequence[Token],
    path: Sequence[Node],
    found: Sequence[Clause],
    at: Context,
    lang: str,
    written: str,
) -> Understanding | None:
    """What the shopkeeper told, or None when the words are a customer's."""
    code = _code(tokens, at.text)
    if code is not None:
        return Understanding(Intent.OTHER, Detail.DOOR_CODE, lang, written, code=code)
    handed = _handed(tokens, at.text)
    if handed is not None:
        number, door_code = handed
        return Understanding(Intent.OTHER, Detail.DOOR_CODE, lang, written, order_no=number, code=door_code)
    cues = [cue for clause in found for cue in clause.cues]
    amounts = [a for clause in found for a in clause.amounts]
    mentions = [m for clause in found for m in clause.mentions]
    goods = [m for m in mentions if _firm(m, at) and not _is_called(m, cues, at.text)]
    order_no, used = _order_no(path, tokens, cues)
    course = _course(cues)
    if course is None and order_no is not None and path[-1].has("k:reject"):
        # Gujarati "order 12 na": no, though "na" is "of" as well
        course = Detail.REJECT
    whole = next((c for c in cues for r in ("k:open", "k:close", "k:orders") if c.has(r)), None)
    if whole is not None and not goods and not amounts:
        detail = (
            Detail.SHOP_OPEN
            if whole.has("k:open")
            else Detail.SHOP_CLOSE
            if whole.has("k:close")
            else Detail.ORDERS
        )
        return Understanding(Intent.OTHER, detail, lang, written)
    owed = used >= 0 and any(c.has("k:udhaar") for c in cues)
    if order_no is not None and course is not None and not goods and not owed:
        # "kaku na 350 udhar": a dative and a sum, no order to refuse
        return Understanding(Intent.OTHER, course, lang, written, order_no=order_no)
    if order_no is not None and not goods and any(c.has("i:paid_claim") for c in cues):
        # "order 7 paid": money that came, and no name's khata
        return Understanding(Intent.OTHER, Detail.PAID_CLAIM, lang, written, order_no=order_no)
    # "babu 450 kadam": the only number, and no order's
    khata = _khata(cues, [a for a in amounts if a.i != used] or amounts, goods, at)
    if khata is not None:
        detail, paise, person = khata
        return Understanding(Intent.OTHER, detail, lang, written, amount_paise=paise, person=person)
    if goods:
        return _goods(found, cues, order_no, used, at, lang, written)
    if course is not None and not amounts:
        return Understanding(Intent.OTHER, course, lang, written, order_no=order_no)
    return None


def plain_order(heard: Understanding) -> Understanding:
    """A shopkeeper's words heard as a customer's, without guesses: "Sunita 44 kar do" is a name, no ginger."""
    kept = tuple(
        line
        for line in heard.lines
        if line.why != "spelling" and (line.concept is not None or line.brand is not None)
    )
    if len(kept) == len(heard.lines):
        return heard
    if kept:
        return replace(heard, lines=kept)
    return replace(heard, intent=Intent.OTHER, detail=Detail.NONE, lines=())


def _firm(mention: Mention, at: Context) -> bool:
    """True for a name that may change a price or the stock: as listed, or sounding so in a language of the shop.

    A near miss of spelling never is: most words of a shopkeeper that are nearly a good are people's names.
    """
    if mention.item is not None:
        return True
    if mention.unknown:
        return bool(catalogue_words(mention, at.shelf))
    vocabulary = at.shelf.lexicon.vocabulary
    spoken = at.lang_bit
    for lang in at.hints.languages:
        spoken |= vocabulary.bit(lang)
    return mention.exact or bool(mention.langs & spoken)


def _is_called(mention: Mention, cues: Sequence[Cue], text: str) -> bool:
    """True for who takes or pays where a khata is spoken of: "Ravi ne 250 liya", "pappu bhai ne udhaar liya"."""
    if not any(c.has("k:udhaar") or c.has("k:repaid") for c in cues):
        return False
    return any(
        c.has("k:who") and c.start >= mention.end and not text[mention.end : c.start].strip() for c in cues
    )


def _code(tokens: Sequence[Token], text: str) -> str | None:
    """A number of four to six digits standing alone."""
    words = [t for t in tokens if t.kind != MARK]
    if len(words) == 1 and words[0].kind == NUMBER:
        digits = text[words[0].start : words[0].end]
        if 4 <= len(digits) <= 6 and digits.isdecimal():
            return "".join(str(int(d)) for d in digits)
    return None


def _handed(tokens: Sequence[Token], text: str) -> tuple[int, str] | None:
    """ "12 4821": an order and the code of its door, two bare numbers."""
    words = [t for t in tokens if t.kind != MARK]
    if len(words) != 2 or any(t.kind != NUMBER for t in words):
        return None
    order, digits = text[words[0].start : words[0].end], text[words[1].start : words[1].end]
    if (
        not order.isdecimal()
        or not digits.isdecimal()
        or not 4 <= len(digits) <= 6
        or not 0 < int(order) <= _ORDER_NO_MAX
    ):
        return None
    return int(order), "".join(str(int(d)) for d in digits)


def _order_no(path: Sequence[Node], tokens: Sequence[Token], cues: Sequence[Cue]) -> tuple[int | None, int]:
    """The order's number and the node it stood in: "order 12 …", "#12", or a bare number before a course word."""
    spoken = [n for n in path if n.kind != SEP]
    for n, node in enumerate(spoken):
        if node.has("order_no") and n + 1 < len(spoken) and spoken[n + 1].kind == "num":
            number = spoken[n + 1]
            if number.amount.denominator == 1 and 0 < number.amount <= _ORDER_NO_MAX:
                return int(number.amount), path.index(number)
    bare = [n for n in path if n.kind == "num"]
    named = [n for n in path if n.kind in ("good", "brand", "unit", "unknown", "item")]
    if (
        len(bare) == 1
        and not named
        and bare[0].amount.denominator == 1
        and 0 < bare[0].amount <= _ORDER_NO_MAX
    ):
        return int(bare[0].amount), path.index(bare[0])
    return None, -1


def _course(cues: Sequence[Cue]) -> Detail | None:
    longest: tuple[int, Detail] | None = None
    for cue in cues:
        for role, detail in _ORDER_WORDS:
            if cue.has(role) and (longest is None or cue.end - cue.start > longest[0]):
                longest = (cue.end - cue.start, detail)
                break
    return longest[1] if longest is not None else None


def _khata(
    cues: Sequence[Cue], amounts: Sequence[Amount], goods: Sequence[Mention], at: Context
) -> tuple[Detail, int, str] | None:
    """ "Sharma ji 250 udhaar", "Sharma ji ne 500 diye", "Sharma ji limit 2000": whose khata, how much, what."""
    money = [a for a in amounts if a.measure in (None, Measure.RUPEES) and a.value > 0]
    if len(money) > 1:
        # "das babu 300 udhara": a name may sound like a number
        money = [a for a in money if not at.text[a.start : a.end].strip()[:1].isalpha()]
    if len(money) != 1:
        return None
    # "khata 2000 tak" is a limit; "kal tak 250 udhaar" and "250 udhaar kal tak" are not
    spoken = money[0].end
    upto = any(c.has("k:upto") and c.start >= spoken and not at.text[spoken : c.start].strip() for c in cues)
    limits = upto or any(c.has("k:limit") for c in cues)
    gives = any(c.has("k:udhaar") or c.has("i:pay_khata") for c in cues)
    repaid = any(c.has("k:repaid") for c in cues)
    if not gives and not repaid and not limits:
        return None
    things = [] if limits else [m for m in goods if not _is_name(m, money[0], gives, at)]
    weighed = [a for a in amounts if things and a.measure in WEIGHED]
    person = _person([*cues, *_aside(things, weighed)], money[0], at.text)
    if not person:
        return None
    paise = money[0].value * 100
    if paise.denominator != 1:
        return None
    if limits:
        return Detail.KHATA_LIMIT, int(paise), person
    # "paid 500 towards her khata" pays, whatever else is named
    paid = any(c.has("k:paid") for c in cues)
    lent = _lent(cues) or (gives and _gave_credit(cues))
    return (Detail.KHATA_REPAID if paid or (repaid and not lent) else Detail.KHATA_GIVE), int(paise), person


def _is_name(mention: Mention, money: Amount, gives: bool, at: Context) -> bool:
    """True where a person goes by the name of a maker or a good: "Priya paid 300", "Sona took 40"."""
    if mention.brand is not None and not mention.concepts:
        return True
    first = not at.text[: mention.start].strip()
    return gives and first and mention.end <= money.start and not _firm_good(mention, at)


def _firm_good(mention: Mention, at: Context) -> bool:
    """True for a good as it is spelt in the language of the message: "chini 250 udhaar" names nobody."""
    return mention.exact and bool(mention.langs & at.lang_bit)


def _aside(things: Sequence[Mention], weighed: Sequence[Amount]) -> list[Cue]:
    """What was taken on credit, and how much of it: no part of a name."""
    spans = [(m.start, m.end) for m in things] + [(a.start, a.end) for a in weighed]
    return [Cue(("k:aside",), 0, start, end) for start, end in spans]


def _lent(cues: Sequence[Cue]) -> bool:
    """ "Sunita ko 200 diye": money that goes to somebody, by nobody else, is lent and not paid back."""
    return any(c.has("k:to") for c in cues) and not any(c.has("k:who") and not c.has("k:to") for c in cues)


def _gave_credit(cues: Sequence[Cue]) -> bool:
    """ "udhaar diya" gives credit; "udhaar ke 500 diye" pays it back."""
    return not any(
        c.has("of") or (c.has("k:repaid") and not c.has("k:udhaar") and c.has("give")) for c in cues
    )


def _person(cues: Sequence[Cue], money: Amount, text: str) -> str:
    """The name: what stands before the amount and is no steering word; else what stands after it."""
    steering = [c for c in cues if any(c.has(role) for role in _NO_NAME)]
    before = _without(text, 0, money.start, steering)
    return before or _without(text, money.end, len(text), steering)


def _without(text: str, start: int, end: int, cues: Sequence[Cue]) -> str:
    kept = list(text[start:end])
    for cue in cues:
        for i in range(max(cue.start, start), min(cue.end, end)):
            kept[i - start] = " "
    words = "".join(kept).replace(",", " ").replace(":", " ").split()
    while words and words[-1].lower() in _HONORIFICS - {"ji", "जी"}:
        words.pop()
    return " ".join(words).strip(" -.,:₹")


def _goods(
    found: Sequence[Clause],
    cues: Sequence[Cue],
    order_no: int | None,
    used: int,
    at: Context,
    lang: str,
    written: str,
) -> Understanding | None:
    """Words about goods: run out, back again, or a new price."""
    unsaid = not any(clause.amounts for clause in found)
    gone = any(
        c.has("k:gone") or (unsaid and (c.has("no") or c.has("not") or c.has("without"))) for c in cues
    )
    back = any(c.has("k:back") for c in cues) and not gone
    # "chini 250 udhaar" sets no price
    owed = any(c.has("k:udhaar") or c.has("k:repaid") for c in cues)
    # "reduce sugar price by 2" tells no new price, "increase it to 46" does
    moved = any(c.has("increase") or c.has("decrease") for c in cues) and not any(
        c.has("up_to") for c in cues
    )
    owed = owed or (moved and not any(c.has("set") for c in cues))
    lines: list[HeardLine] = []
    prices: list[int] = []
    for clause in found:
        mentions = [m for m in clause.mentions if _firm(m, at)]
        amounts = [a for a in clause.amounts if a.i != used]
        for n, mention in enumerate(mentions):
            mine = _between(mention, mentions[n + 1] if n + 1 < len(mentions) else None, amounts)
            if len(mentions) == 1:
                mine = amounts
            price = None if gone or back or owed else _price(mine)
            if moved and price is not None and price.measure is Measure.RUPEES:
                # "chini 2 rupaye kam kar do"
                price = None
            rest = [replace(a, wala=True) for a in mine if a is not price and a.measure in WEIGHED]
            if price is not None and price.wala:
                rest = []
            line = line_of(Wish(mention, rest, asked=True), at)
            if line is None or (not gone and not back and price is None):
                continue
            if line.why == "quantity":
                line = replace(line, verdict=Verdict.SURE, why=None, confidence=0.97)
            lines.append(line)
            if price is not None:
                prices.append(int(price.value * 100))
    if not lines:
        return None
    if gone or back:
        detail = Detail.SOLD_OUT if gone else Detail.BACK_IN_STOCK
        return Understanding(Intent.OTHER, detail, lang, written, about=tuple(lines), order_no=order_no)
    if len(prices) != len(lines):
        return None
    return Understanding(
        Intent.OTHER,
        Detail.SET_PRICE,
        lang,
        written,
        about=tuple(lines),
        amount_paise=prices[0],
        prices_paise=tuple(prices),
    )


def _between(mention: Mention, following: Mention | None, amounts: Sequence[Amount]) -> list[Amount]:
    end = following.start if following is not None else 10**9
    return [a for a in amounts if mention.start <= a.start < end]


def _price(amounts: Sequence[Amount]) -> Amount | None:
    """The amount that is a price: in rupees, or else the last bare number."""
    spoken = [a for a in amounts if a.measure is Measure.RUPEES] or [a for a in amounts if a.measure is None]
    if not spoken or spoken[-1].value <= 0 or (spoken[-1].value * 100).denominator != 1:
        return None
    return spoken[-1]
