"""Which amount belongs to which good, when nobody put commas.

"chini 2 kilo namak 1 tel 1 ltr" and "2 kilo chini 1 namak" are both clear to a shopkeeper: people keep to one
side. Every amount goes to the good on its left or on its right; the cheapest assignment wins, where crossing an
"and", giving a good two counts, leaving one without, and changing sides all cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from haat.language.amounts import WEIGHED, Amount
from haat.language.mentions import Break, Cue, Element, Mention
from haat.language.understanding import Measure
from haat.values.record import replace

ENGLISH = 1 << 2
"""The bit of English in a reading's languages (third in `lexicon.LANGUAGES`)."""


@dataclass(slots=True)
class Claim:
    """A good with the amounts said of it. ``mention`` is None for amounts that name no good ("3 kilo kar do")."""

    mention: Mention | None
    amounts: list[Amount] = field(default_factory=list)


@dataclass(slots=True)
class Clause:
    """What stands between two hard breaks or commas. ``question`` is set when a question mark ends it."""

    parts: list[Element]
    mark: str = ""
    mentions: list[Mention] = field(init=False)
    amounts: list[Amount] = field(init=False)
    cues: list[Cue] = field(init=False)
    roles: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        # asked for many times a message; the parts of a clause never change
        self.mentions = [p for p in self.parts if isinstance(p, Mention)]
        self.amounts = [p for p in self.parts if isinstance(p, Amount)]
        self.cues = [p for p in self.parts if isinstance(p, Cue)]
        self.roles = frozenset([role for cue in self.cues for role in cue.roles])

    def has(self, role: str) -> bool:
        return role in self.roles


def clauses(found: Sequence[Element]) -> list[Clause]:
    """Cut at lines, sentences and commas; "and" stays inside."""
    out: list[Clause] = []
    parts: list[Element] = []
    for n, element in enumerate(found):
        if isinstance(element, Break) and element.mark == "," and _is_refused(parts):
            parts.append(replace(element, mark="and"))
        elif isinstance(element, Break) and (element.hard or element.mark == ","):
            if element.mark == "." and _is_counted(parts, found[n + 1 : n + 3]):
                # "aloo..2kg..pyaz..1kg"
                continue
            if parts:
                out.append(Clause(parts, element.mark))
                parts = []
            elif out and element.hard and out[-1].mark == ",":
                out[-1].mark = element.mark
        elif isinstance(element, Break) and (
            (_asked(parts) and _ordered(found[n + 1 :])) or (parts and _is_verb(found[n + 1 : n + 2]))
        ):
            # "chawal ka rate batao aur 5 kilo bhej do basmati", "change curd to 2 and drop the milk"
            out.append(Clause(parts, ","))
            parts = []
        else:
            parts.append(element)
            if _is_told(element) and _named(parts) and _named_next(element, _said(found[n + 1 :])):
                # "bachchon ne biscuit kha liye 3 parle g bhejo"
                out.append(Clause(parts, ","))
                parts = []
    if parts:
        out.append(Clause(parts))
    return out


def _is_told(element: Element) -> bool:
    """True for a verb of the past, or a complaint, where the verb stands last in its sentence."""
    if not isinstance(element, Cue) or element.langs == ENGLISH or element.has("only"):
        # "khali" is "empty" to some and "only" to others
        return False
    return element.has("past") or element.has("i:complaint")


def _named(parts: Sequence[Element]) -> bool:
    return any(isinstance(p, Mention) and p.meant for p in parts)


def _named_next(told: Element, rest: Sequence[Element]) -> bool:
    """True where another sentence with a good follows; behind a complaint it must be an order."""
    sour = isinstance(told, Cue) and told.has("i:complaint")
    ordered = any(isinstance(p, Amount) for p in rest) and any(
        isinstance(p, Cue) and p.has("give") for p in rest
    )
    return _named(rest) and (ordered or not sour)


def _said(rest: Sequence[Element]) -> Sequence[Element]:
    """What stands before the next hard break or comma."""
    return rest[
        : next((n for n, p in enumerate(rest) if isinstance(p, Break) and p.mark != "and"), len(rest))
    ]


def _asked(parts: Sequence[Element]) -> bool:
    asks = any(isinstance(p, Cue) and (p.has("i:price") or p.has("i:availability")) for p in parts)
    return asks and not any(isinstance(p, Amount) for p in parts)


def _ordered(rest: Sequence[Element]) -> bool:
    """True where an amount and a wish stand before the next hard break or comma, and nothing is asked."""
    said = _said(rest)
    wished = any(isinstance(p, Cue) and (p.has("give") or p.has("add")) for p in said)
    return wished and any(isinstance(p, Amount) for p in said) and not _asked(said)


def _is_verb(follows: Sequence[Element]) -> bool:
    """True for an English word that changes something: it speaks of what stands behind it."""
    verbs = ("remove", "set", "change", "increase", "decrease")
    return any(isinstance(e, Cue) and e.langs == ENGLISH and any(map(e.has, verbs)) for e in follows)


def _is_counted(parts: Sequence[Element], behind: Sequence[Element]) -> bool:
    """True between a good that stands alone and an amount that stands alone: dots part all words of such a list."""
    lone = len(parts) == 1 and isinstance(parts[0], Mention)
    amount = bool(behind) and isinstance(behind[0], Amount)
    return lone and amount and (len(behind) == 1 or isinstance(behind[1], Break))


def _is_refused(parts: Sequence[Element]) -> bool:
    """True for "not colgate" alone: what follows its comma is wanted in its place."""
    said = [p for p in parts if not (isinstance(p, Cue) and p.has("filler"))]
    refused, good = said if len(said) == 2 else (None, None)
    if not isinstance(refused, Cue) or not isinstance(good, Mention):
        return False
    return refused.has("not") and refused.langs == ENGLISH and not good.unknown


_SWITCH, _CROSS, _CROWD, _EMPTY, _STRANGE = 4, 9, 14, 6, 8


def claims(clause: Clause, side: int) -> tuple[list[Claim], int]:
    """The goods of a clause with their amounts, and the side on which amounts stood (-1 before, 1 after, 0 unknown).

    ``side`` is where amounts stood so far in the message; it only settles what nothing else does.
    """
    out: list[Claim] = []
    slots: list[tuple[Amount, int, bool, bool]] = []
    crossed = False
    last_crossed = False
    for part in clause.parts:
        if isinstance(part, Mention):
            out.append(Claim(part))
            crossed = last_crossed = False
        elif isinstance(part, Break):
            crossed = True
            slots = [(a, at, before, over or at == len(out) - 1) for a, at, before, over in slots]
        elif isinstance(part, Amount):
            slots.append((part, len(out) - 1, crossed, False))
        elif part.langs == ENGLISH and any(map(part.has, ("give", "add", "with"))):
            # an English verb stands before its goods: "we are out of rice so send 5 kg basmati"
            crossed = True
    del last_crossed
    if not out:
        return ([Claim(None, [s[0] for s in slots])] if slots else []), side
    each = [s[0] for s in slots if s[0].each]
    if each and len(each) == sum(not s[0].implied for s in slots) and len(out) > 1:
        for claim in out:
            claim.amounts.append(each[0])
        return out, side
    if len(each) == 1 and len(out) > 1 and all(left == len(out) - 1 for _, left, _, _ in slots):
        # "kurkure lays 2to kore 10 takar": the price behind the "each" is said of each too
        for claim in out:
            claim.amounts.extend(slot[0] for slot in slots)
        return out, side
    strange = [c.mention is not None and c.mention.unknown and not c.mention.firm for c in out]
    shared = _shared(slots, len(out)) if len(each) == 1 and slots[0][0].each else 0
    if shared > 1:
        # "sugar salt rava 1 kg each and 2 bread"
        for claim in out[:shared]:
            claim.amounts.append(each[0])
        rest = [(amount, left - shared, before, over) for amount, left, before, over in slots[1:]]
        for (amount, left, _, _), right in zip(rest, _assign(rest, strange[shared:], 0), strict=True):
            out[shared + left + (1 if right else 0)].amounts.append(amount)
        return out, side
    if len(out) == 1:
        # one good: all amounts are its own
        out[0].amounts.extend(slot[0] for slot in slots)
        sides = [-1 if left < 0 else 1 for _, left, _, _ in slots]
        return out, (-1 if sides.count(-1) > len(sides) / 2 else 1) if sides else side
    chosen = _assign(slots, strange, side)
    for (amount, left, _, _), right in zip(slots, chosen, strict=True):
        out[left + 1 if right else left].amounts.append(amount)
    sides = [-1 if right else 1 for right in chosen]
    if sides:
        side = -1 if sides.count(-1) > len(sides) / 2 else 1
    return out, side


def _shared(slots: Sequence[tuple[Amount, int, bool, bool]], goods: int) -> int:
    """How many goods share the first amount, said for each of them, where others have amounts of their own."""
    counted = [slot for slot in slots[1:] if not slot[0].implied]
    if not counted:
        return 0
    if slots[0][1] >= 0:
        return slots[0][1] + 1
    # "1 kg each of sugar and salt and 2 bread"; of "… salt and bread 2" the last has its own
    behind = counted[0][1] + 1
    return behind if behind < goods else behind - 1


def _kind(amount: Amount) -> int:
    """Amounts of one kind crowd each other; a count and a weight live together."""
    if amount.implied:
        return 8
    if amount.measure in WEIGHED or (amount.measure is None and amount.value.denominator != 1):
        # "1 mirinda 2.25": a broken number is how much, beside how many
        return 1
    return 4 if amount.wala or amount.measure is Measure.RUPEES else 2


def _assign(
    slots: Sequence[tuple[Amount, int, bool, bool]], strange: Sequence[bool], side: int
) -> list[bool]:
    """For each amount True when it belongs to the good on its right. A shortest path, left to right.

    The state is the choice for the amount before and what the current good already holds. ``strange`` marks the
    goods nobody knows: mostly words around an order, so an amount goes to a known good where it can.
    """
    goods = len(strange)
    waiting = [0]
    for unknown in strange:
        waiting.append(waiting[-1] + (0 if unknown else _EMPTY))
    states: dict[tuple[bool, int, int], tuple[int, tuple[bool, ...]]] = {(side < 0, -1, 0): (0, ())}
    for amount, left, crossed_left, crossed_right in slots:
        after: dict[tuple[bool, int, int], tuple[int, tuple[bool, ...]]] = {}
        for (was_right, filled, kinds), (cost, path) in states.items():
            for right in (False, True):
                good = left + 1 if right else left
                if good < 0 or good >= goods:
                    continue
                step = _step(amount, right, was_right, bool(path) or side != 0)
                if strange[good]:
                    step += _STRANGE
                if (right and crossed_right) or (not right and crossed_left):
                    # "50 kilo wali aur …" picks a pack of the good before
                    step += 2 * _CROSS if right and amount.wala else _CROSS
                kind = _kind(amount)
                held = kinds if good == filled else 0
                if held & kind:
                    step += _CROWD if not amount.wala else _CROWD // 2
                elif held:
                    step += 3
                if good > filled + 1:
                    step += waiting[good] - waiting[filled + 1]
                state = (right, max(good, filled), (held | kind) if good >= filled else kinds)
                total = cost + step
                known = after.get(state)
                if known is None or total < known[0]:
                    after[state] = (total, (*path, right))
        if not after:
            return [False] * len(slots)
        states = dict(sorted(after.items(), key=lambda item: item[1][0])[:8])
    best: tuple[int, tuple[bool, ...]] | None = None
    for (_, filled, _), (cost, path) in states.items():
        total = cost + waiting[goods] - waiting[filled + 1]
        if best is None or total < best[0]:
            best = (total, path)
    return list(best[1]) if best is not None else []


def _step(amount: Amount, right: bool, was_right: bool, known: bool) -> int:
    cost = _SWITCH if known and right != was_right else 0
    if (amount.of or amount.wala) and not right:
        cost += 7 if amount.of else 5
    return cost
