"""What a clause wants done with its goods: add, set, remove, more, less, one in place of another.

Indian languages put the verb last ("maggi hata do"), English first ("remove maggi"); a steering word of an Indian
language therefore acts on what came before it, an English one on what follows. "2 nahi 3 kilo" sets, "sugar ki
jagah gud" swaps, "without milk" takes out of a repeated order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from haat.language.align import ENGLISH, Clause, claims
from haat.language.amounts import WEIGHED, Amount
from haat.language.mentions import Break, Cue, Mention
from haat.language.understanding import Op
from haat.values.record import replace


@dataclass(slots=True)
class Wish:
    """One good with its amounts and what is wanted of it. ``relative`` is +1 for more, -1 for less."""

    mention: Mention | None
    amounts: list[Amount] = field(default_factory=list)
    op: Op = Op.ADD
    relative: int = 0
    swap: bool = False
    """Part of "this in place of that"."""
    asked: bool = False
    """A wish was spoken with it: "bhej do", "chahiye", "add"."""
    factor: Fraction | None = None
    """How many times what she has is wanted: "double", "aadha kar do"."""


_VERBS = ("remove", "set", "increase", "decrease", "add", "change", "give")


def wishes(clause: Clause, side: int) -> tuple[list[Wish], int]:
    """The wishes of one clause, and the side on which its amounts stood."""
    parted = _parted(clause)
    if parted is not None:
        first, side = wishes(parted[0], side)
        rest, side = wishes(parted[1], side)
        return first + rest, side
    swapped = _instead(clause, side)
    if swapped is not None:
        return swapped, side
    corrected = _corrected(clause) or _made_it(clause)
    if corrected is not None:
        return corrected, side
    found, side = claims(clause, side)
    out = [Wish(c.mention, c.amounts) for c in found]
    if not out and any(cue.roles[0].startswith("times:") for cue in clause.cues):
        # "double kar do" names no good
        out = [Wish(None)]
    _apply_cues(clause, out)
    return out, side


def _parted(clause: Clause) -> tuple[Clause, Clause] | None:
    """ "ande 6 ki jagah 12 kar do aur bread hata do": two changes with a verb each.

    "aloo 2 nahi 3 kilo aur pyaz 1 kilo": a number set right, and another good.
    """
    if clause.has("not") and not clause.has("instead"):
        return _set_right(clause)
    if not (clause.has("instead") or clause.has("not_but")):
        return None
    for at, part in enumerate(clause.parts):
        if isinstance(part, Break):
            left, right = Clause(clause.parts[:at]), Clause(clause.parts[at + 1 :], clause.mark)
            both = all(any(side.has(verb) for verb in _VERBS) for side in (left, right))
            if both and left.mentions and right.mentions:
                return left, right
    return None


def _set_right(clause: Clause) -> tuple[Clause, Clause] | None:
    """The two sides of an "and" where one of them sets the number of its own good right."""
    for at, part in enumerate(clause.parts):
        if isinstance(part, Break):
            left, right = Clause(clause.parts[:at]), Clause(clause.parts[at + 1 :], clause.mark)
            right_one = next((side for side in (left, right) if _renumbered(side)), None)
            other = right if right_one is left else left
            if right_one is not None and other.mentions and other.amounts and not other.has("not"):
                return left, right
    return None


def _renumbered(side: Clause) -> bool:
    """True for "aloo 2 nahi 3 kilo": one good, and an amount on each side of the "not"."""
    refused = next((n for n, p in enumerate(side.parts) if isinstance(p, Cue) and p.has("not")), None)
    if refused is None or len(side.mentions) != 1:
        return False
    return any(isinstance(p, Amount) for p in side.parts[:refused]) and any(
        isinstance(p, Amount) for p in side.parts[refused:]
    )


def _apply_cues(clause: Clause, out: list[Wish]) -> None:
    order = {id(w.mention): n for n, w in enumerate(out) if w.mention is not None}
    done = 0
    seen = 0
    pending: str | None = None
    for part in clause.parts:
        if isinstance(part, Mention):
            seen = order[id(part)] + 1
            if pending is not None:
                _mark(out[seen - 1], pending)
                # "give" leaves the good open: "bhej do par doodh mat bhejna"
                done = seen if pending != "give" else done
        elif isinstance(part, Cue):
            verb = _verb(part, clause, bool(out[done:seen]), part is clause.parts[-1])
            if verb is None and pending == "remove" and part.has("with"):
                pending = "add"
            if verb is None:
                continue
            follows = seen < len(order)
            if verb == "set" and done == seen > 0 and out[seen - 1].amounts and _changed(out[seen - 1]):
                # "paneer badha ke aadha kilo kar do"
                out[seen - 1].op, out[seen - 1].relative = Op.SET, 0
            elif verb.startswith("times:") and done == seen > 0 and part.langs != ENGLISH:
                # "make the sugar double", "reduce sugar by half"
                _mark(out[seen - 1], verb)
            elif follows and (seen == done or (part.langs == ENGLISH and verb != "give")):
                pending = verb
            elif seen > done:
                for wish in _meant(out[done:seen], verb):
                    _mark(wish, verb)
                done, pending = seen, None
            elif not order and out:
                _mark(out[0], verb)
            elif seen and verb == "give":
                for wish in out[:seen]:
                    wish.asked = True
    for wish in out:
        if wish.factor is not None and wish.amounts:
            # "double cream 1", "chini double kar do, 4 kilo": the amount says it
            wish.op, wish.relative, wish.factor = Op.SET if clause.has("set") else Op.ADD, 0, None
    for wish in out if not clause.has("not") else ():
        # "12 karo 6 nahi" says the amount that holds first
        _from_to(wish)
    if clause.has("more") or clause.has("less"):
        sign = 1 if clause.has("more") else -1
        for wish in out:
            if wish.op is Op.ADD and wish.amounts and not wish.relative:
                wish.relative = sign if sign > 0 or wish.asked is False else 0


def _from_to(wish: Wish) -> None:
    """ "ande 6 se 12 kar do": of two amounts of one measure that are set, the last holds."""
    if wish.op is not Op.SET or len(wish.amounts) != 2:
        return
    old, new = wish.amounts
    plain = not any(a.wala or a.of or a.implied or a.each for a in (old, new))
    if plain and (old.measure is new.measure or old.measure is None or new.measure is None):
        weighed = WEIGHED & {old.measure, new.measure}
        if weighed and old.measure is not new.measure and new.measure is None:
            new = replace(new, measure=old.measure)
        elif weighed and old.measure is not new.measure and old.value < 1:
            return
        wish.amounts = [new]


def _meant(goods: list[Wish], verb: str) -> list[Wish]:
    """The goods a verb behind them acts on: "sakhar 5 kg, mith 1 packet, tel nako" takes out the oil alone."""
    if verb != "remove" or len(goods) < 2 or goods[-1].amounts:
        return goods
    first = next(n for n in range(len(goods)) if not any(w.amounts for w in goods[n:]))
    return goods[first:] if first else goods


def _verb(cue: Cue, clause: Clause, open_goods: bool, last: bool) -> str | None:
    """The verb of a cue; a bare "nahi" at the end takes out, "kar do" sets only what has an amount."""
    if cue.roles[0].startswith("times:"):
        return cue.roles[0]
    for verb in _VERBS:
        if cue.has(verb):
            if verb == "set" and cue.has("give"):
                continue
            if verb == "remove" and cue.has("without") and cue.langs == ENGLISH and not clause.mentions:
                continue
            return verb
    if cue.has("not") and last and open_goods and not _given(clause):
        # "kaju 100 na" is a hundred rupees' worth: so short a word takes nothing out that was counted
        counted = len(clause.parts) > 1 and isinstance(clause.parts[-2], Amount)
        return None if counted and cue.end - cue.start <= _SHORT else "remove"
    if cue.has("without") or (cue.has("instead") and open_goods and cue.langs != ENGLISH):
        return "remove"
    return None


def _changed(wish: Wish) -> bool:
    """More, less or another amount was asked for already: a "kar do" behind it speaks of the same good."""
    return bool(wish.relative) or wish.op is Op.SET


def _given(clause: Clause) -> bool:
    """ "chawal bhejo na": a wish stands behind a good; "purana order bhej do par chawal nahi" takes the good out."""
    first = next((n for n, part in enumerate(clause.parts) if isinstance(part, Mention)), 0)
    return any(isinstance(part, Cue) and part.has("give") for part in clause.parts[first:])


_SHORT = 2
"""Letters of "na" and "ना"."""


def _mark(wish: Wish, verb: str) -> None:
    if verb == "remove":
        wish.op = Op.REMOVE
    elif verb in ("set", "change"):
        if wish.amounts or verb == "change":
            wish.op = Op.SET
        wish.asked = True
    elif verb == "increase":
        wish.op, wish.relative, wish.asked = Op.ADD, 1, True
    elif verb == "decrease":
        wish.op, wish.relative, wish.asked = Op.ADD, -1, True
    elif verb.startswith("times:"):
        wish.factor, wish.asked = Fraction(verb.removeprefix("times:")), True
        wish.op, wish.relative = (Op.ADD, 1) if wish.factor > 1 else (Op.SET, 0)
    else:
        wish.asked = True


def _corrected(clause: Clause) -> list[Wish] | None:
    """ "chini 2 nahi 3 kilo", "5 kilo chawal nahi 10 kilo", "not 2 but 3", "15 kilo oil nahi 15 litre oil"."""
    for at, cue in enumerate(clause.parts):
        if isinstance(cue, Cue) and (cue.has("not") or cue.has("not_but") or _refuses(cue)):
            found = _corrected_at(clause, at, cue)
            if found is not None:
                return found
    return None


def _refuses(cue: Cue) -> bool:
    """ "venda", "beda", "nako": the word that refuses, alone or behind an amount."""
    return cue.langs != ENGLISH and cue.has("remove") and cue.has("no")


def _made_it(clause: Clause) -> list[Wish] | None:
    """ "sugar 3 kg make it 2", "increase rice to 10 kg": the last amount is the one that holds."""
    goods, amounts = clause.mentions, clause.amounts
    if len(goods) != 1 or not amounts:
        return None
    for at, cue in enumerate(clause.parts):
        if not isinstance(cue, Cue) or not cue.langs & ENGLISH:
            continue
        before = [p for p in clause.parts[:at] if isinstance(p, Amount)]
        after = [p for p in clause.parts[at + 1 :] if isinstance(p, Amount)]
        if not after:
            continue
        if cue.has("set") and before and not cue.has("give"):
            amount = after[-1]
            if amount.measure is None and before[-1].measure is not None:
                amount = replace(amount, measure=before[-1].measure)
            return [Wish(goods[0], [amount], Op.SET, asked=True)]
        if cue.has("up_to") and any(clause.has(verb) for verb in ("increase", "decrease", "change")):
            return [Wish(goods[0], [after[-1]], Op.SET, asked=True)]
    return None


def _corrected_at(clause: Clause, at: int, cue: Cue) -> list[Wish] | None:
    before = [p for p in clause.parts[:at] if isinstance(p, Amount | Mention)]
    after = [p for p in clause.parts[at + 1 :] if isinstance(p, Amount | Mention)]
    old = [p for p in before if isinstance(p, Amount)]
    new = [p for p in after if isinstance(p, Amount)]
    goods_before = [p for p in before if isinstance(p, Mention)]
    goods_after = [p for p in after if isinstance(p, Mention)]
    goods = [*goods_before, *goods_after]
    if cue.langs == ENGLISH and cue.has("not"):
        if not goods_before and len(goods_after) == 2 and not old and len(new) <= 1:
            # "not colgate, pepsodent", "not maida but 2 kg atta"
            return _swap(goods_after[0], goods_after[1], new)
        two = len(goods_before) == 1 and len(goods_after) == 1 and not _verb_after(clause, at)
        if two and not new:
            # "brown bread not white", "2 kg atta, not maida"
            return _swap(goods_after[0], goods_before[0], old)
        if two and _refused_next(clause, at):
            # "colgate not sensodyne 1"
            return [Wish(goods_after[0], op=Op.REMOVE, swap=True), Wish(goods_before[0], [*old, *new])]
        if len(goods) > 1 or not new:
            return None
        if old or len(new) >= 2:
            return [Wish(next(iter(goods), None), [new[-1] if len(new) > 1 else old[-1]], Op.SET)]
        return None
    if old and new:
        one = (
            not goods_after or not goods_before or goods_after[0].concepts[:1] == goods_before[0].concepts[:1]
        )
        if len(goods_before) <= 1 and len(goods_after) <= 1 and one:
            packs = [a for a in new if a.implied]
            amount = next((a for a in reversed(new) if not a.implied), new[-1])
            if amount.measure is None and old[-1].measure is not None and not amount.wala:
                amount = replace(amount, measure=old[-1].measure)
            # "5 litre wala dabba": the box counts what the size picks
            amounts = [amount, *(p for p in packs if p is not amount)]
            return [Wish(next(iter(goods), None), amounts, Op.SET, asked=True)]
    corrects = cue.has("not") and cue.end - cue.start > _SHORT and old and not old[0].wala
    first_holds = clause.has("only") or (corrects and old[-1].measure is None)
    if len(old) == 2 and not new and len(goods) == 1 and first_holds and cue.langs != ENGLISH:
        # "sugar 1 kilo mathi 2 kilo venda", "chini 3 kilo chahiye 2 nahi"
        return [Wish(goods[0], old[:1], Op.SET, asked=True)]
    if len(goods_before) == 1 and len(goods_after) == 1 and not _verb_after(clause, at):
        return _swap(goods_before[0], goods_after[0], new, old)
    return None


def _refused_next(clause: Clause, at: int) -> bool:
    """ "not that sensodyne": the good stands right behind its "not"."""
    follows = (p for p in clause.parts[at + 1 :] if not (isinstance(p, Cue) and p.has("filler")))
    return isinstance(next(follows, None), Mention)


def _verb_after(clause: Clause, at: int) -> bool:
    """ "maggi nahi chahiye" never gets here; "doodh nahi aur bread hata do" should not swap."""
    return any(
        isinstance(p, Break) or (isinstance(p, Cue) and p.has("remove")) for p in clause.parts[at + 1 :]
    )


def _instead(clause: Clause, side: int) -> list[Wish] | None:
    """ "sugar ki jagah gud", "gud instead of sugar", "replace sugar with jaggery", "change sugar to 3 kg"."""
    if not (clause.has("instead") or clause.has("change") or clause.has("in_place")):
        return None
    at = next(
        n
        for n, p in enumerate(clause.parts)
        if isinstance(p, Cue) and (p.has("instead") or p.has("change") or p.has("in_place"))
    )
    cue = clause.parts[at]
    assert isinstance(cue, Cue)
    before = [p for p in clause.parts[:at] if isinstance(p, Mention)]
    after = [p for p in clause.parts[at + 1 :] if isinstance(p, Mention)]
    amounts = [p for p in clause.parts if isinstance(p, Amount)]
    english = cue.langs == ENGLISH or (bool(cue.langs & ENGLISH) and not before)
    if cue.has("instead") and before and after:
        old, new = (after[0], before[-1]) if english else (before[-1], after[0])
        return _swap(old, new, amounts) + _rest(clause, (old, new), side)
    if cue.has("instead") and english and len(after) >= 2:
        return _swap(after[0], after[1], amounts)
    if cue.has("change") and english and len(after) >= 2:
        return _swap(after[0], after[1], amounts)
    if cue.has("change") and len(before) >= 2:
        return _swap(before[0], before[1], amounts)
    counted = [p for p in clause.parts if isinstance(p, Mention)]
    if cue.has("instead") and english and len(counted) <= 1 and len(amounts) == 2:
        # "make it 3 instead of 2 for milk", "instead of 2 send 3"
        ahead = [a for a in amounts if a.start < cue.start]
        return [Wish(next(iter(counted), None), [ahead[0] if ahead else amounts[-1]], Op.SET, asked=True)]
    if cue.has("instead") and before and not after and amounts:
        # "3 kg instead of 2" names the new amount first, "2 ki jagah 3" last
        first = [a for a in amounts if a.start < cue.start]
        # "6 kar do 4 ki jagah": what was there is said last
        amount = first[-1] if english and first else first[0] if len(first) == len(amounts) else amounts[-1]
        return [Wish(before[-1], [amount], Op.SET, asked=True)]
    return None


def _rest(clause: Clause, used: Sequence[Mention], side: int) -> list[Wish]:
    found, _ = claims(clause, side)
    return [
        Wish(c.mention, c.amounts)
        for c in found
        if c.mention is not None and all(c.mention is not u for u in used)
    ]


def _makes(maker: Mention, good: Mention) -> bool:
    """True where the maker makes a sort of the good: "instead of oil saffola", but Dalda makes no ghee."""
    return any(made == c or made.endswith("-" + c) for made in maker.makes for c in good.meant)


def _swap(old: Mention, new: Mention, amounts: Sequence[Amount], was: Sequence[Amount] = ()) -> list[Wish]:
    last = [amounts[-1]] if amounts else []
    if not new.concepts and new.form is None and old.meant and set(old.meant) & set(new.makes):
        # "tata namak nahi aashirvaad wala": of the makers' goods the one that both make
        new.concepts = old.meant
    same = bool(set(old.meant) & set(new.meant)) or (
        not new.concepts and new.brand is not None and bool(old.meant) and (not new.meant or _makes(new, old))
    )
    # "instead of fortune give saffola oil": a maker of many goods says nothing of another good
    same = same or (old.brand is not None and not old.meant and bool(new.concepts))
    # "amul butter instead of nandini": the other maker's butter
    same = same or (not old.concepts and bool(set(old.makes) & set(new.concepts)) and new.brand is not None)
    if same and new.brand is not None:
        new.concepts = new.concepts or old.meant
        # "haldi 2 packet mdh ki nahi everest ki": the other maker's, as many
        return [Wish(new, last or list(was), Op.SET, swap=True, asked=True)]
    if not new.concepts and new.unknown and not last:
        return [Wish(old, [], Op.REMOVE, swap=True), Wish(new, last, Op.ADD, swap=True, asked=True)]
    return [Wish(old, [], Op.REMOVE, swap=True), Wish(new, last, Op.ADD, swap=True, asked=True)]
