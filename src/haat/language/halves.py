"""Halves: one good that was said in two places, around its amount or behind its head.

"aashirvaad 5 kg atta", "atta 5 kg aashirvaad", "oil 1 litre sunflower" and "namkeen haldiram bhujia" are one
mention each; "rice 5 kg basmati 1 kg" are two.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.amounts import WEIGHED, Amount
from haat.language.flavours import tastes_of
from haat.language.lexicon import Lexicon
from haat.language.makers import makes
from haat.language.mentions import Break, Cue, Element, Mention
from haat.language.understanding import Measure


def joined(found: list[Element], lexicon: Lexicon) -> list[Element]:
    """ "aashirvaad 5 kg atta" and "atta 5 kg aashirvaad": maker, pack and good are one mention."""
    out: list[Element] = []
    for at, element in enumerate(found):
        last = out[-1] if out else None
        if (
            isinstance(element, Mention)
            and isinstance(last, Mention)
            and _kind_after_head(last, element, lexicon)
        ):
            element.start = last.start
            out.pop()
        first = _before_amounts(out) if isinstance(element, Mention) else None
        if isinstance(element, Mention) and first is not None and not _counted_again(out, found, at):
            if _is_taste_of(first, element, found[at + 1 : at + 2], lexicon):
                # "eno 5 sachets lemon"
                first.extra.extend(element.texts)
                continue
            named = _named_after(first, element, lexicon)
            if named is not None:
                # "oil 1 litre fortune sunflower"
                element.concepts = (named,)
            if ("of" in element.flags or _ends_line(first, found, at, lexicon)) and _made_of(
                first, element, lexicon
            ):
                # "tel 15 litre moongfali ka", "keema aadha kilo mutton ka"
                first.texts.extend(element.texts)
                continue
            if first.brand is None and _kind_after_head(first, element, lexicon):
                # "chawal 5kg basmati", "oil 5 litre fortune sunflower"
                first.concepts, first.end = element.concepts, max(first.end, element.end)
                first.brand = element.brand
                first.texts.extend(element.texts)
                continue
            maker, good = (first, element) if element.concepts else (element, first)
            if (
                maker.brand is not None
                and not maker.concepts
                and good.concepts
                and good.brand is None
                and makes(maker.brand, good.concepts[0], lexicon)
            ):
                first.concepts, first.brand = good.concepts, maker.brand
                first.end = max(first.end, element.end)
                first.texts.extend(element.texts)
                continue
        out.append(element)
    return out


def _is_taste_of(first: Mention, element: Mention, after: Sequence[Element], lexicon: Lexicon) -> bool:
    """True for a taste behind the amount of a maker's good, with no amount of its own."""
    if first.usual is None or first.concepts or element.brand is not None or not element.concepts:
        return False
    if any(isinstance(e, Amount | Mention) for e in after):
        return False
    return tastes_of(lexicon.by_id[first.usual], lexicon.by_id[element.concepts[0]])


def _ends_line(first: Mention, found: Sequence[Element], at: int, lexicon: Lexicon) -> bool:
    """True for "tel 1 litre sarson,": the kind of a good of many kinds, said last of all."""
    after = found[at + 1] if at + 1 < len(found) else None
    closed = after is None or (isinstance(after, Break) and after.mark != "and")
    return closed and any(lexicon.by_id[c].ask_kind for c in first.concepts)


def _made_of(first: Mention, element: Mention, lexicon: Lexicon) -> bool:
    """True where the words behind the amount only tell what the good is made of; it then is of that kind."""
    if element.brand is not None or not first.concepts or not element.concepts:
        return False
    compose = lexicon.vocabulary.compose
    for head in first.concepts:
        for part in element.concepts:
            kind = compose.get((head, "@" + part)) or (head if part == head else None)
            if kind is not None:
                first.concepts = (kind,)
                return True
    return False


def _before_amounts(out: Sequence[Element]) -> Mention | None:
    """The good before the amounts that were said last: "sunflower oil 1 litre 2 pouch", "chal 5 kg pathan minikit"."""
    n = len(out)
    counted = False
    while n and (isinstance(element := out[n - 1], Amount) or _changes_nothing(element)):
        counted = counted or isinstance(element, Amount)
        n -= 1
    wished = any(isinstance(element, Cue) and element.has("give") for element in out[n:])
    # "5 kg chal pathan minikit"
    counted = counted or (wished and n > 1 and isinstance(out[n - 2], Amount))
    # "nail polish lal wali lakme 1"
    counted = counted or any(isinstance(element, Cue) and element.has("wala") for element in out[n:])
    first = out[n - 1] if n and counted else None
    return first if isinstance(first, Mention) else None


def _changes_nothing(element: Element) -> bool:
    """True for a look or a wish between a good and its maker or sort: "chawal golden 5 kg india gate"."""
    return isinstance(element, Cue) and any(role in LOOKS_BETWEEN or role == "give" for role in element.roles)


LOOKS_BETWEEN = frozenset({"small", "big", "medium", "cheap", "costly", "qual", "fresh", "wala"})
"""Roles of words between a good and its maker that change nothing."""


def _counted_again(out: Sequence[Element], found: Sequence[Element], at: int) -> bool:
    """True for "rice 5 kg basmati 1 kg": what follows the amount has an amount of that sort for itself."""

    def sort(amount: Amount) -> int:
        if amount.implied:
            return 0
        return 1 if amount.measure in WEIGHED else 3 if amount.wala or amount.measure is Measure.RUPEES else 2

    after = found[at + 1] if at + 1 < len(found) else None
    if not isinstance(after, Amount):
        return False
    n = len(out)
    held = set()
    while n and isinstance(before := out[n - 1], Amount):
        held.add(sort(before))
        n -= 1
    return sort(after) in held - {0}


def _named_after(first: Mention, element: Mention, lexicon: Lexicon) -> str | None:
    """The kind of the good before that words behind its amount name: "oil 1 litre sunflower"."""
    if element.concepts or not first.concepts or first.brand is not None:
        return None
    compose = lexicon.vocabulary.compose
    return next(
        (c for text in element.texts if (c := compose.get((first.concepts[0], text))) is not None), None
    )


def _kind_after_head(head: Mention, kind: Mention, lexicon: Lexicon) -> bool:
    """ "namkeen haldiram bhujia": the kind is said after its head, and both are one good."""
    if not head.concepts or not kind.concepts or head.brand is not None:
        return False
    return kind.concepts[0] != head.concepts[0] and lexicon.is_kind_of(kind.concepts[0], head.concepts[0])
