"""Rates: a price said for each kilo or piece beside how much is wanted: "2 kg sugar @ 45", "1 kg at Rs 30/kg".

The price picks the sort and counts nothing. A price for a kilo alone ("mango 100 rs per kg") is a question or the
shopkeeper's word, and stays what it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from haat.language.lattice import SEP, Node
from haat.language.tokens import NEWLINE, STOP, Token
from haat.language.vocabulary import NUM, UNIT

_BY_WEIGHT = frozenset({"kg", "g", "l", "ml"})
_RUPEES = "rupees"


def is_marked(path: Sequence[Node], k: int) -> bool:
    """True for a number right behind an "@", with or without a rupee sign between."""
    before = k - 1
    if before >= 0 and path[before].kind == UNIT and path[before].values[0] == _RUPEES:
        before -= 1
    return before > 0 and path[before].kind == SEP and path[before].values[0] == "@"


def rate_end(path: Sequence[Node], tokens: Sequence[Token], n: int, marked: bool) -> int:
    """Where the "/kg", "per kg", "a kilo" or "each" behind a price ends; ``n`` where the price is no rate.

    ``marked`` prices ("@ 45") and "45/kg" need nothing else; others only where an amount by weight stands in the
    same sentence.
    """
    if n >= len(path):
        return n
    if marked and path[n].has("each"):
        return n + 1
    end = _per_unit(path, tokens, n)
    if end == n:
        return n
    slashed = path[n].kind == SEP
    return end if marked or slashed or _weighed_elsewhere(path, n, end) else n


def _per_unit(path: Sequence[Node], tokens: Sequence[Token], n: int) -> int:
    node = path[n]
    if node.has("i:price") and tokens[node.i].text == "per":
        # "per kg" is listed as one phrase
        return n + 1
    if node.kind == UNIT:
        # "30 rs kilo 2 kilo"
        return n + 1 if node.values[0] in _BY_WEIGHT and n + 1 < len(path) and path[n + 1].kind == NUM else n
    slash = node.kind == SEP and node.values[0] == "/"
    a_unit = node.kind == NUM and node.said and node.amount == 1
    per = tokens[node.i].text == "per"
    unit = path[n + 1] if n + 1 < len(path) else None
    if unit is None or unit.kind != UNIT or unit.values[0] not in _BY_WEIGHT:
        return n
    return n + 2 if slash or a_unit or per else n


def _weighed_elsewhere(path: Sequence[Node], start: int, end: int) -> bool:
    """True where a number with a measure of weight stands in the sentence, outside the rate itself."""
    at = start
    while at and not _parts(path[at - 1]):
        at -= 1
    while at + 1 < len(path) and not (at >= end and _parts(path[at])):
        unit = path[at + 1]
        counted = path[at].kind == NUM and unit.kind == UNIT and unit.values[0] in _BY_WEIGHT
        if counted and (at >= end or at + 1 < start):
            return True
        at += 1
    return False


def _parts(node: Node) -> bool:
    return node.kind == SEP and node.values[0] in (NEWLINE, STOP, ",")


def is_given(path: Sequence[Node], n: int) -> bool:
    """True for a dative at ``n``; before a verb of change it says up to how many: "guddlani 12 ki marchandi"."""
    if n >= len(path) or not path[n].has("dative"):
        return False
    after = path[n + 1] if n + 1 < len(path) else None
    return after is None or not any(after.has(verb) for verb in ("set", "change", "decrease", "increase"))


def is_round(value: Fraction) -> bool:
    """True for the round sums that greens are bought for: "20 ki kothimeera"; "6 ki" is the hour."""
    return value.denominator == 1 and value > 0 and value % 5 == 0
