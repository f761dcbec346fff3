"""Factors: changes that are told against what she has, "double the sugar", "chini aadhi kar do", "teen guna".

A factor needs the amount in the basket. Where that is known the line sets the exact new one; else it is asked.
"""

from __future__ import annotations

from fractions import Fraction

from haat.language.align import ENGLISH, Clause
from haat.language.amounts import WEIGHED, Amount
from haat.language.context import Context
from haat.language.edits import Wish
from haat.language.goods import held_of
from haat.language.mentions import Break, Cue, Element, Mention
from haat.language.understanding import Candidate, HeardLine, Measure, Op, Spoken, Verdict
from haat.values.record import replace

_HALF = Fraction(1, 2)
_SHARED = WEIGHED | {Measure.RUPEES}
"""What may be halved and stay whole enough to sell; half of three packets is asked about."""


def with_factors(clause: Clause) -> Clause:
    """The clause with every factor as one cue ``times:N``: "teen guna", "half kar do" and "reduce by half" too.

    The cue stands in English before its good ("double the sugar"), elsewhere behind it.
    """
    if not (_scales(clause) or any(_is_half(p) for p in clause.amounts)):
        return clause
    out: list[Element] = []
    parts = clause.parts
    n = 0
    while n < len(parts):
        part = parts[n]
        follows = parts[n + 1] if n + 1 < len(parts) else None
        if isinstance(part, Amount) and isinstance(follows, Cue) and follows.has("times"):
            n += 2
            if part.measure is None and part.value > 0:
                out.append(_cue(part.value, part, follows, forward=False))
            continue
        if isinstance(part, Cue) and (by := _factor(part, clause)) is not None:
            out.append(_cue(by, part, part, forward=_leads(out, parts[n + 1 :])))
        elif isinstance(part, Amount) and _is_half(part) and _halves(clause, n):
            out.append(_cue(_HALF, part, part, forward=False))
        else:
            out.append(part)
        n += 1
    return Clause(out, clause.mark)


def _scales(clause: Clause) -> bool:
    return any(role.startswith("times") or role == "by_half" for role in clause.roles)


def _factor(cue: Cue, clause: Clause) -> Fraction | None:
    """The factor that a word says by itself."""
    if cue.has("by_half"):
        return 1 + _HALF if clause.has("increase") else _HALF
    said = next((role.partition(":")[2] for role in cue.roles if role.startswith("times:")), None)
    return Fraction(said) if said is not None else None


def _cue(factor: Fraction, first: Element, last: Element, *, forward: bool) -> Cue:
    assert not isinstance(first, Break) and not isinstance(last, Break)
    return Cue((f"times:{factor}",), ENGLISH if forward else 0, first.start, last.end)


def _leads(before: list[Element], behind: list[Element]) -> bool:
    """True where the good stands behind the factor: at the head of what it changes, as in English."""
    said = (p for p in behind if not (isinstance(p, Cue) and p.has("filler")))
    return isinstance(next(said, None), Mention) and not (before and isinstance(before[-1], Mention))


def _is_half(part: Amount) -> bool:
    """ "half", "aadha" alone, in a word: of what there is, where it is changed."""
    return part.word and part.value == _HALF and part.measure is None and not (part.of or part.wala)


def _halves(clause: Clause, n: int) -> bool:
    """True for "chini aadhi kar do", "make it half": a change with no other amount for the good."""
    if any(clause.has(role) for role in ("not", "instead", "in_place", "not_but")):
        return False
    parts = clause.parts
    behind = parts[n + 1] if n + 1 < len(parts) else None
    changes = isinstance(behind, Cue) and any(map(behind.has, _CHANGES))
    made = any(isinstance(p, Cue) and p.langs & ENGLISH and any(map(p.has, _CHANGES)) for p in parts[:n])
    before = [p for p in parts[:n] if not isinstance(p, Cue)]
    if before and not isinstance(before[-1], Mention | Break):
        return False
    counted = len(before) > 1 and isinstance(before[-1], Mention) and isinstance(before[-2], Amount)
    return not counted and (changes or (made and len(clause.amounts) == 1))


_CHANGES = ("set", "increase", "decrease", "change")


def scaled(line: HeardLine, wish: Wish, at: Context) -> HeardLine:
    """The line with its factor: the exact new amount where the basket tells how much there is, else a question."""
    factor = wish.factor
    if factor is None or wish.amounts or line.verdict is Verdict.UNSOLD:
        return line
    basket = reversed(at.hints.basket)
    held = next((one for one in basket if line.sku is not None and one.sku == line.sku), None)
    if held is None and line.concept is not None:
        held = held_of(line.concept, line.brand, at)
    if held is None or held.spoken is None:
        why = line.why if line.why in ("kind", "brand", "spelling") and held is None else "quantity"
        return replace(line, verdict=Verdict.ASK, confidence=0.6, why=why, factor=factor)
    value = held.spoken.value * factor
    if value.denominator != 1 and held.spoken.measure not in _SHARED:
        return replace(line, op=Op.SET, verdict=Verdict.ASK, confidence=0.6, why="quantity", relative=False, factor=factor)  # fmt: skip
    return replace(
        line, op=Op.SET, spoken=Spoken(value, held.spoken.measure), relative=False, factor=factor,
        verdict=Verdict.SURE, confidence=0.97, why=None, alternatives=(),
    )  # fmt: skip


def of_held(held: Candidate, wish: Wish, at: Context, start: int, end: int) -> HeardLine:
    """The line of a factor that named no good: "double kar do", said of something in the basket."""
    line = HeardLine(
        wish.op, held.concept, held.sku, held.brand, None, None, Verdict.ASK, 0.6, at.text[start:end], start, end,
        relative=bool(wish.relative), why="quantity",
    )  # fmt: skip
    return scaled(line, wish, at)
