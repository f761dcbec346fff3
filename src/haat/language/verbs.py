"""Words that are spelt like something else: Hindi and Urdu "daal" puts or is lentils, "do" gives or is two, and
Malayalam "mathi" is enough or a sardine."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from haat.language.amounts import WEIGHED, Amount
from haat.language.lexicon import Lexicon
from haat.language.mentions import Break, Cue, Element, Mention
from haat.language.tokens import Token
from haat.language.understanding import Measure

_PUT = "dal"
"""The sound of "put" in Hindi and Urdu, and of lentils, and their concept."""
_TWO = frozenset({"do", "दो", "دو"})
"""What counts two and also asks to give."""


def verbs(found: Sequence[Element], tokens: Sequence[Token], lexicon: Lexicon) -> list[Element]:
    """The elements, with words of two meanings taken as what they are here."""
    return _naming(_counting(_putting(found), tokens), lexicon)


def _naming(found: list[Element], lexicon: Lexicon) -> list[Element]:
    """ "mathi 1 kilo, ayala 1 kilo": what opens a clause right before its amount, with no good beside, is the good.

    Tamil "annachi 1" is a pineapple likewise, and an elder brother elsewhere.
    """
    out: list[Element] = []
    for n, element in enumerate(found):
        name = _also_names(element) if isinstance(element, Cue) else None
        if (
            isinstance(element, Cue)
            and name is not None
            and _opens(found, n, weighed=lexicon.by_id[name].unit == "kg")
        ):
            out.append(Mention((name,), None, element.start, element.end, True))
        else:
            out.append(element)
    return out


_NAMES = "good:"
"""The role of a word that steers, and names this good where an amount stands right behind it."""


def _also_names(cue: Cue) -> str | None:
    return next((role.removeprefix(_NAMES) for role in cue.roles if role.startswith(_NAMES)), None)


def _opens(found: Sequence[Element], n: int, *, weighed: bool) -> bool:
    """True between a break and an amount that closes its clause: a weight, or of a good by the piece a count."""
    before = next((e for e in reversed(found[:n]) if not (isinstance(e, Cue) and e.has("filler"))), None)
    if not (before is None or isinstance(before, Break)):
        return False
    rest = found[n + 1 :]
    if not rest or not isinstance(rest[0], Amount):
        return False
    grams = weighed and rest[0].measure is None and rest[0].value >= _GRAMS
    if not grams and rest[0].measure not in (WEIGHED if weighed else _COUNTS):
        return False
    closing = next((e for e in rest[1:] if not isinstance(e, Cue) or not _wishes(e)), None)
    return closing is None or isinstance(closing, Break)


_COUNTS = (None, Measure.PIECE)
_GRAMS = 50
"""A bare number from here on is grams of what is weighed: "boneless 500"."""


def _wishes(cue: Cue) -> bool:
    return cue.has("give") or cue.has("add") or cue.has("filler")


def _putting(found: Sequence[Element]) -> list[Element]:
    """ "namak ka ek packet bhi daal dijiye": "daal" is a verb where every amount has its good already."""
    out: list[Element] = []
    goods = amounts = 0
    for n, element in enumerate(found):
        after = found[n + 1] if n + 1 < len(found) else None
        if isinstance(element, Break) and element.mark != "and":
            goods = amounts = 0
        elif isinstance(element, Amount):
            amounts += 1
        elif isinstance(element, Mention):
            put = _PUT in element.concepts and element.texts == [_PUT]
            if put and goods and 0 < amounts <= goods and isinstance(after, Cue) and after.has("give"):
                continue
            goods += 1
        out.append(element)
    return out


def _counting(found: list[Element], tokens: Sequence[Token]) -> list[Element]:
    """ "pen do, pencil teen": "do" counts in a list whose amounts stand behind their goods."""
    at = {token.start: n for n, token in enumerate(tokens)}
    out: list[Element] = []
    for n, element in enumerate(found):
        if isinstance(element, Cue) and element.has("give") and _two_of(found, n, tokens, at):
            i = at[element.start]
            out.append(Amount(Fraction(2), None, i, i + 1, element.start, element.end))
        else:
            out.append(element)
    return out


def _two_of(found: Sequence[Element], n: int, tokens: Sequence[Token], at: dict[int, int]) -> bool:
    """True for a lone "do" right behind an uncounted good, before a break and another good with its amount.

    At the end of the message too, where every good before it was counted: "maggi chhe packet aur oreo do".
    """
    cue = found[n]
    assert isinstance(cue, Cue)
    i = at.get(cue.start)
    if i is None or tokens[i].text not in _TWO or tokens[i].end != cue.end:
        return False
    before = n - 1
    while before >= 0 and _beside(found[before]):
        before -= 1
    if before < 0 or not isinstance(found[before], Mention):
        return False
    if before == n - 1 and _counted_before(found, before) and _uncounted(found[n + 1 :]):
        # "ek darjan kele do papite"
        return True
    first = found[before - 1] if before else None
    if isinstance(first, Amount) and not first.wala:
        # "ek kilo chini do": counted already
        return False
    rest = found[n + 1 :]
    if not rest:
        return _counted(found[:before])
    if not isinstance(rest[0], Break):
        return False
    said = [e for e in rest if isinstance(e, Mention | Amount)]
    return len(said) > 1 and isinstance(said[0], Mention) and isinstance(said[1], Amount)


def _counted_before(found: Sequence[Element], at: int) -> bool:
    """True for a good whose amount stands in front of it."""
    return at > 0 and isinstance(amount := found[at - 1], Amount) and not amount.wala


def _uncounted(rest: Sequence[Element]) -> bool:
    """True where a good without an amount of its own stands first, before a break or the end."""
    if not rest or not isinstance(rest[0], Mention):
        return False
    return len(rest) < 2 or isinstance(rest[1], Break)


def _beside(element: Element) -> bool:
    """ "1 kilo wala packet do": what stands between a good and its number."""
    if isinstance(element, Cue):
        return element.has("wala")
    return isinstance(element, Amount) and (element.implied or element.wala)


def _counted(found: Sequence[Element]) -> bool:
    """True where goods were named, each with a plain count behind it."""
    goods = [n for n, element in enumerate(found) if isinstance(element, Mention)]
    if not goods:
        return False
    behind = [
        [e for e in found[n:end] if isinstance(e, Amount)]
        for n, end in zip(goods, [*goods[1:], None], strict=True)
    ]
    return all(
        said and said[-1].measure not in WEIGHED and said[-1].measure is not Measure.RUPEES for said in behind
    )
