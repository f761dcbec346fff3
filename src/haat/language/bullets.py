"""Bullets: numbers that are no amounts: they count the lines of a list, or name a thing."""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.lattice import SEP, Node
from haat.language.tokens import NEWLINE, STOP, Token
from haat.language.vocabulary import BRAND, GOOD, NUM, UNIT


def bullets(path: Sequence[Node], tokens: Sequence[Token]) -> set[int]:
    """Numbers that only count the lines of a list: "1. chini 2 kg", or 1, 2, 3 … before every line."""
    firsts: list[tuple[int, bool, bool]] = []
    start = 0
    lines = 0
    for k in range(len(path) + 1):
        if k < len(path) and not (path[k].kind == SEP and path[k].values[0] == NEWLINE):
            continue
        if k > start:
            # a heading names and counts nothing
            lines += any(n.kind in (NUM, GOOD, BRAND) for n in path[start:k])
            node = path[start]
            if node.kind == NUM and not node.said and node.amount.denominator == 1:
                marked = (
                    start + 1 < k
                    and path[start + 1].kind == SEP
                    and path[start + 1].values[0] in (STOP, ")", "-", ":")
                )
                others = any(n.kind == NUM for n in path[start + 2 : k])
                firsts.append((start, marked, others))
        start = k + 1
    inline = _counted_inline(path) or _lettered(path, tokens)
    if not firsts:
        return inline
    values = [path[k].amount for k, _, _ in firsts]
    in_order = (
        len(values) >= 2 and len(values) == lines and all(v == values[0] + n for n, v in enumerate(values))
    )
    out = inline
    for k, marked, others in firsts:
        strong = marked and path[k + 1].values[0] in (STOP, ")")
        if strong or (in_order and values[0] <= 1 and (marked or others)):
            out.add(k)
    return out


def _counted_inline(path: Sequence[Node]) -> set[int]:
    """The 1, 2, 3 … of "1) toor dal 1 kg 2) rice 5 kg": each stands before a bracket, and they count from one."""
    marked = [
        k
        for k in range(len(path) - 1)
        if path[k].kind == NUM
        and not path[k].said
        and path[k + 1].kind == SEP
        and path[k + 1].values[0] in (")", STOP)
    ]
    bracketed = [k for k in marked if k and path[k - 1].kind == SEP and path[k - 1].values[0] == "("]
    if bracketed and (len(bracketed) < len(marked) or not _opens(path, bracketed[0] - 1)):
        # "sugar (1) rice (2)" are amounts, "(1) sugar 2 kg (2) tea 250 g" counts
        marked = [k for k in marked if k not in bracketed]
    if marked and marked[0] and path[marked[0] - 1].kind != SEP:
        # "sugar 1. rice 2." are amounts
        return set()
    in_order = len(marked) >= 2 and all(path[k].amount == n for n, k in enumerate(marked, 1))
    return set(marked) if in_order else set()


def _opens(path: Sequence[Node], k: int) -> bool:
    """True at the start, and behind a mark: "needed: (a) sugar"."""
    return k <= 0 or path[k - 1].kind == SEP


def _lettered(path: Sequence[Node], tokens: Sequence[Token]) -> set[int]:
    """The a, b, c … of "a) sugar 2 kg b) tea 250 g": single letters in order, each before a bracket."""
    marked = [
        k
        for k in range(len(path) - 1)
        if path[k + 1].kind == SEP and path[k + 1].values[0] == ")" and len(tokens[path[k].i].text) == 1
    ]
    if len(marked) < 2 or not (_opens(path, marked[0]) or _opens(path, marked[0] - 1)):
        return set()
    in_order = all(tokens[path[k].i].text == letter for k, letter in zip(marked, _LETTERS, strict=False))
    return set(marked) if in_order and len(marked) <= len(_LETTERS) else set()


_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def labelled(path: Sequence[Node], tokens: Sequence[Token], k: int) -> int | None:
    """Where the path goes on behind a number that names something and counts nothing; None for an amount."""
    node, after = path[k], k + 1
    if node.kind != NUM:
        return None
    if after < len(path) and path[after].has("model"):
        # "bulb 9 watt 2"
        return after + 1
    if after < len(path) and path[after].kind == SEP and path[after].values[0] == "%":
        # "95% in boards"
        return after + 1
    if node.said:
        return None
    if _sized(path, tokens, k):
        return after
    if node.j >= len(tokens):
        return None
    letter = tokens[node.j]
    # "4B": a door, a bus, a class
    door = letter.text in _DOORS and letter.start == tokens[node.j - 1].end
    return after if door else None


_DOORS = frozenset("abcdef")


def _sized(path: Sequence[Node], tokens: Sequence[Token], k: int) -> bool:
    """True for the 8 of "slippers size 8"; "big size 2" counts."""
    node, before = path[k], path[k - 1] if k else None
    after = path[k + 1] if k + 1 < len(path) else None
    if before is None or node.amount.denominator != 1:
        return False
    first = tokens[node.i - 1]
    named = k < 2 or path[k - 2].kind in (GOOD, BRAND, SEP)
    alone = after is None or after.kind not in (UNIT, SEP) or (after.kind == SEP and k > 1)
    return first.text == "size" and before.has("wala") and named and alone and node.amount <= _SIZES


_SIZES = 12
"""The greatest size of shoes, and of babies' pants."""
