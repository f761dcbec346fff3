"""Parts of a payment in words: "200 cash, baaki UPI", "aadha khata aadha nakad".

Every way to pay that is named takes the amount of money that stands nearest to it; the one without an amount
takes the rest. The words for the ways are those of the grammar tables, in all languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from haat.language.lexicon import Lexicon
from haat.language.numbers import PART
from haat.language.tokens import NUMBER, WORD, Token, tokenise
from haat.language.vocabulary import GOOD, NUM, ROLE, Vocabulary

WAYS = {"i:pay_upi": "upi", "i:pay_cash": "cash", "i:pay_khata": "khata"}
PHRASE_MAX = 6
HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class PayPart:
    """One way ("upi", "cash", "khata") and what goes that way: so many paise, half of it, or the rest."""

    way: str
    amount_paise: int | None = None
    half: bool = False


@dataclass(slots=True)
class _Named:
    """A way to pay that stands at these tokens."""

    way: str
    start: int
    end: int


def pay_parts(text: str, lexicon: Lexicon) -> tuple[PayPart, ...]:
    """The parts said in ``text``; empty when it does not name two ways with an amount or a half for one of them.

    A text that names a good is a list, whatever else it says.
    """
    tokens = tokenise(text)
    named = _ways(tokens, lexicon.vocabulary)
    if len({one.way for one in named}) < 2 or len(named) != len({one.way for one in named}):
        return ()
    sums = {one.way: PayPart(one.way) for one in named}
    for at, token in enumerate(tokens):
        if any(one.start <= at < one.end for one in named):
            continue
        if _names_good(token, lexicon.vocabulary):
            return ()
        part = _amount(token, lexicon.vocabulary)
        if part is None:
            continue
        free = [one for one in named if sums[one.way] == PayPart(one.way)]
        if not free:
            return ()
        nearest = min(free, key=lambda one: (_distance(one, at), one.start < at))
        sums[nearest.way] = PayPart(nearest.way, *part)
    parts = tuple(sums.values())
    said = [part for part in parts if part != PayPart(part.way)]
    open_parts = len(parts) - len(said)
    return parts if said and open_parts <= 1 else ()


def _ways(tokens: list[Token], vocabulary: Vocabulary) -> list[_Named]:
    """The ways named, the longest phrase first at each place."""
    found: list[_Named] = []
    at = 0
    while at < len(tokens):
        for end in range(min(len(tokens), at + PHRASE_MAX), at, -1):
            way = _way(tokens[at:end], vocabulary)
            if way is not None:
                found.append(_Named(way, at, end))
                at = end
                break
        else:
            at += 1
    return found


def _way(tokens: list[Token], vocabulary: Vocabulary) -> str | None:
    if any(token.kind != WORD for token in tokens):
        return None
    readings = vocabulary.words.get("".join(token.key for token in tokens), ())
    return next((WAYS[r.value] for r in readings if r.kind == ROLE and r.value in WAYS), None)


def _names_good(token: Token, vocabulary: Vocabulary) -> bool:
    readings = vocabulary.words.get(token.key, ()) if token.kind == WORD else ()
    return any(r.kind == GOOD and token.text in r.forms for r in readings)


def _amount(token: Token, vocabulary: Vocabulary) -> tuple[int | None, bool] | None:
    """(paise, False) for a number, (None, True) for "half"; None for any other word."""
    if token.kind == NUMBER and token.value is not None:
        paise = Fraction(token.value) * 100
        return (int(paise), False) if paise.denominator == 1 and 0 < paise < 10**13 else None
    readings = vocabulary.words.get(token.key, ()) if token.kind == WORD else ()
    half = any(r.kind == NUM and r.value == PART and r.amount == HALF for r in readings)
    return (None, True) if half else None


def _distance(one: _Named, at: int) -> int:
    return one.start - at if at < one.start else at - one.end + 1
