"""The judgement of a customer's whole message: its intent and detail, once its lines are known.

Lines make an order, an edit or a removal; without lines it is a question, an address, a yes or a no, or talk.
"""

from __future__ import annotations

from haat.language.addresses import address_in
from haat.language.align import ENGLISH, Clause
from haat.language.customer_lines import CustomerLines
from haat.language.intents import ASKABLE, alone, intent_of
from haat.language.mentions import Cue
from haat.language.understanding import Detail, Intent, Op, Span, Understanding


def judged(
    heard: CustomerLines, detail: Detail, found: list[Clause], cues: list[Cue], lang: str, written: str
) -> Understanding:
    """The intent, from what was found."""
    lines, about, rest, text = heard.lines, heard.about, heard.rest, heard.at.text
    when = _when(cues, text)
    if heard.repeats and detail not in _OF_THE_LAST and not (detail in _ORDERED and not lines):
        return Understanding(
            Intent.REPEAT, Detail.NONE, lang, written, tuple(lines), tuple(about), tuple(rest), when=when
        )
    if lines:
        grown = any(line.factor is not None for line in lines)
        grown = grown or (any(cue.has("increase") for cue in cues) and any(line.relative for line in lines))
        if grown or any(
            line.op is Op.SET or (line.relative and line.spoken is not None and line.spoken.value < 0)
            for line in lines
        ):
            intent = Intent.EDIT
        elif all(line.op is Op.REMOVE for line in lines):
            intent = Intent.REMOVE
        elif any(line.op is Op.REMOVE for line in lines):
            intent = Intent.EDIT
        else:
            intent = Intent.ORDER
        kept = detail if detail not in (Detail.GREETING, Detail.THANKS, Detail.SMALL_TALK) else Detail.NONE
        return Understanding(intent, kept, lang, written, tuple(lines), tuple(about), tuple(rest), when=when)
    rest = rest or _unread(found)
    address = address_in(found, cues, text, detail)
    # "will you deliver to my office in MG Road" asks, however politely
    asked = detail is Detail.DELIVERY and (heard.asks or any(cue.has("q") for cue in cues))
    if address is not None and not asked and detail in _PLACED:
        return Understanding(
            Intent.OTHER, Detail.ADDRESS, lang, written, (), (), tuple(rest), when=when, address=address
        )
    if detail is Detail.TOTAL and len(about) == 1 and about[0].concept is not None and heard.asks:
        # "musur dal er dam koto holo"
        detail = Detail.PRICE
    if detail is Detail.CLEAR and any(line.spoken for line in about) and not heard.at.hints.basket:
        # "there is milk at home still, nothing for today"
        detail = Detail.DENY
    if detail is Detail.NONE and about and heard.asks:
        asks_price = heard.priced or any(cue.has("w:howmuch") for cue in cues)
        detail = Detail.PRICE if asks_price else Detail.AVAILABILITY
    detail, coarse = _talk(detail, found, cues, when)
    return Understanding(
        coarse, detail, lang, written, (), tuple(about), tuple(rest), when=when, address=address
    )


_OF_THE_LAST = (Detail.ORDER_STATUS, Detail.COMPLAINT, Detail.KHATA_BALANCE)
"""Details that speak of an earlier order and want none again."""
_ORDERED = (Detail.BILL, Detail.CANCEL)
"""The same where no line is said beside: "the bill for my last order"."""
_PLACED = (Detail.NONE, Detail.ADDRESS, Detail.DELIVERY, Detail.GREETING)
"""Details beside which words of place tell an address."""


def _talk(detail: Detail, found: list[Clause], cues: list[Cue], when: str | None) -> tuple[Detail, Intent]:
    """The detail of a message without lines, and its coarse intent."""
    # "delivery irukka": a word that asks for goods asks for the service as well
    asks = any(_asks(c, cues) or c.has("i:availability") for c in cues)
    asks = asks or any(k.mark == "?" for k in found)
    if detail in (Detail.NONE, Detail.GREETING) and not asks:
        detail = alone(found, cues) or detail
    if detail in (Detail.NONE, Detail.GREETING):
        said = [c for c in cues if not c.has("filler") or c.has("yes") or c.has("no")]
        if (
            said
            and all(any(map(c.has, ("yes", "filler", "give", "each"))) for c in said)
            and any(c.has("yes") for c in said)
            and len(said) <= 3
        ):
            detail = Detail.CONFIRM
        elif said and any(c.has("no") for c in said) and len(said) <= 2:
            detail = Detail.DENY
        elif when is not None:
            detail = Detail.WHEN
        elif detail is Detail.NONE and asks:
            return Detail.OFF_TOPIC, Intent.QUESTION
        elif detail is Detail.NONE and any(m.unknown for clause in found for m in clause.mentions):
            detail = Detail.OFF_TOPIC
    if detail is Detail.PAY_KHATA and asks:
        detail = Detail.KHATA_BALANCE
    if asks and detail in ASKABLE:
        return detail, Intent.QUESTION
    return detail, intent_of(detail)


def _asks(cue: Cue, cues: list[Cue]) -> bool:
    """True for a word that asks; "I'll pay cash when you deliver" tells when."""
    if cue.has("w:when") and cue.langs == ENGLISH:
        settles = {f"i:{detail.value}" for detail in ASKABLE}
        if any(c.start < cue.start and settles & set(c.roles) for c in cues):
            return False
    opens = cue.has("is") and cue.langs & ENGLISH and all(c.start >= cue.start for c in cues)
    # "is home delivery free" is asked without its mark too
    return cue.has("q") or cue.has("w:bring") or cue.has("w:how") or bool(opens)


def _when(cues: list[Cue], text: str) -> str | None:
    """When she wants it. A word that means a list too ("hafte bhar ka saman", a week's goods) is no time by itself."""
    times = [cue for cue in cues if cue.has("time") and not cue.has("w:list")]
    return text[times[0].start : times[-1].end] if times else None


def _unread(found: list[Clause]) -> list[Span]:
    return [Span("", m.start, m.end) for clause in found for m in clause.mentions if m.unknown]
