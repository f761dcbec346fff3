"""One maker for many goods: named once, ahead of a list or behind it, for all that it makes.

"Sab Tata ka: namak 1, chana dal 1 kg", "atta 5 kg, besan 1 kg sab rajdhani ka", "Amul: butter 100 g, cheese 200 g".
What the maker does not make, and what has a maker of its own, stays as it was said.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.amounts import Amount
from haat.language.lexicon import Lexicon
from haat.language.makers import makes
from haat.language.mentions import Break, Cue, Element, Mention
from haat.values.record import replace

_HEADING = "heading"
"""The flag of a maker with a colon behind it."""


def one_maker(found: Sequence[Element], lexicon: Lexicon) -> list[Element]:
    """The elements, the goods of a list with the maker that was said for all of them."""
    out = list(found)
    for n, element in enumerate(found):
        if not isinstance(element, Mention) or element.brand is None or element.concepts or element.item:
            continue
        said_of_all, noun = _said_of_all(found, n)
        if not said_of_all and _HEADING not in element.flags:
            continue
        after = _goods(found[n + 1 :], element.brand, lexicon)
        if after and not _counted(found, n):
            goods = after
        elif said_of_all and not _counted(found, n):
            goods = _goods(found[:n], element.brand, lexicon)
        else:
            goods = []
        for good in goods:
            good.brand = element.brand
        if goods and isinstance(said := found[n - 1], Amount) and said.each:
            # "1 kg sab rajdhani ka": all of them are, and no kilo of each
            out[out.index(said)] = replace(said, each=False)
        if goods:
            out = [part for part in out if part is not element and (noun is None or part is not noun)]
    return out


def _said_of_all(found: Sequence[Element], n: int) -> tuple[bool, Mention | None]:
    """Whether "all" stands before the maker, and the noun it is said of: "masale sab mdh ke"."""
    at = n - 1
    while at >= 0 and isinstance(cue := found[at], Cue) and cue.has("filler") and not cue.has("w:all"):
        at -= 1
    word = found[at] if at >= 0 else None
    if isinstance(word, Amount) and word.each and "of" in _flags(found[n]):
        return True, None
    if not isinstance(word, Cue) or not (word.has("w:all") or word.has("each")):
        return False, None
    before = found[at - 1] if at else None
    opens = at < 2 or isinstance(found[at - 2], Break)
    return True, before if isinstance(before, Mention) and opens else None


def _flags(element: Element) -> set[str]:
    return element.flags if isinstance(element, Mention) else set()


def _counted(found: Sequence[Element], n: int) -> bool:
    """True for "maggi: 4": the amount right behind is the maker's own."""
    after = found[n + 1] if n + 1 < len(found) else None
    return isinstance(after, Amount)


def _goods(parts: Sequence[Element], brand: str, lexicon: Lexicon) -> list[Mention]:
    """The goods without a maker that this maker makes, up to a maker that heads a list of its own."""
    out: list[Mention] = []
    for part in parts:
        if isinstance(part, Mention) and _HEADING in part.flags:
            break
        if not isinstance(part, Mention) or part.brand is not None or part.item is not None:
            continue
        if part.concepts and makes(brand, part.concepts[0], lexicon):
            out.append(part)
    return out


def heads(mention: Mention | None) -> bool:
    """True for a maker alone before a colon, which is marked as the head of a list."""
    if mention is None or mention.brand is None or mention.concepts:
        return False
    mention.flags.add(_HEADING)
    return True
