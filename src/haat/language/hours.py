"""Bare numbers that count nothing: the hour behind a word of time, the number behind a word of place."""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.align import ENGLISH
from haat.language.amounts import Amount
from haat.language.lattice import ITEM, SEP, UNKNOWN, Node
from haat.language.mentions import Cue, Element, Mention
from haat.language.rates import is_given
from haat.language.understanding import Measure
from haat.language.vocabulary import BRAND, GOOD, NUM, UNIT


def is_clock(path: Sequence[Node], k: int, out: Sequence[Element]) -> bool:
    """True for a word of the clock at ``k``, where it is none of a wish ("dim 6 din") or a pack ("4 tar pack")."""
    if k >= len(path) or not path[k].has("clock"):
        return False
    node, after = path[k], path[k + 1] if k + 1 < len(path) else None
    if after is not None and after.kind == UNIT and (node.has("of") or node.langs & ENGLISH):
        # "mango at 100 per kg"
        return False
    closes = after is None or after.kind in (SEP, GOOD, BRAND) or after.has("and")
    return not (node.has("give") and closes and any(isinstance(e, Mention) for e in out[-2:]))


def is_hour(path: Sequence[Node], last: Element | None, amount: Amount) -> bool:
    """True for "shaam 6", "sandhya 6ta": a small bare number after a word of time, and no good behind it.

    So is "6 ki 2 palu": no round sum of money, and a word behind it that gives it to something.
    """
    follows = path[amount.j] if amount.j < len(path) else None
    if amount.measure is None and 0 < amount.value <= 12 and is_given(path, amount.j):
        return True
    priced = amount.measure is Measure.RUPEES and path[amount.j - 1].has("dative")
    bare = amount.measure is None or priced or (amount.measure is Measure.PIECE and not amount.implied)
    if not (bare and isinstance(last, Cue) and last.has("time") and 0 < amount.value <= 12):
        return False
    return follows is None or follows.kind not in (GOOD, BRAND, UNKNOWN, ITEM, UNIT)


def housed(path: Sequence[Node], k: int, amount: Amount) -> bool:
    """True for "sector 4 se ek litre doodh": a bare number right behind a word of place, no good behind it."""
    if amount.measure is not None or amount.of or amount.wala:
        return False
    if not k or not path[k - 1].has("addr") or amount.j != k + 1:
        return False
    after = path[amount.j] if amount.j < len(path) else None
    return after is None or after.kind not in (GOOD, BRAND, UNIT, ITEM, NUM)
