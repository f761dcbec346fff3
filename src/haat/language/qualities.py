"""Qualities: words that a "wala" makes say of what sort a good is, before it or behind its amount.

"suji wale toast" are toasts and "sarson wala tel" is an oil; "bidi ganesh wali" names a maker, "vim nimbu wala" a
scent, "pedigree 1.2 kg puppy wala 1" is one line. Without the "wala" two goods that touch stay two. "Chai ke liye
doodh" orders milk alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from haat.language.align import ENGLISH
from haat.language.amounts import WEIGHED, Amount
from haat.language.lexicon import Lexicon
from haat.language.makers import RAW, makes
from haat.language.mentions import Break, Cue, Element, Mention
from haat.language.understanding import Measure

_BETWEEN = frozenset(
    {"small", "big", "medium", "cheap", "costly", "qual", "fresh", "filler", "polite", "wala"}
)
"""Roles of words between a good and its sort that change nothing."""


def qualified(found: Sequence[Element], lexicon: Lexicon) -> list[Element]:
    """The elements, each good with the sort that was said of it with "wala"."""
    out: list[Element] = []
    n = 0
    while n < len(found):
        element = found[n]
        lacking = _lacking(found, n)
        if lacking:
            n += lacking
            continue
        if isinstance(element, Mention) and _is_purpose(out, found, n):
            n += 1
            continue
        if isinstance(element, Mention) and element.item is None and _wala(found, n + 1):
            after = found[n + 2] if n + 2 < len(found) else None
            if isinstance(after, Mention) and (after.concepts or after.unknown) and after.item is None:
                _describe(element, after, lexicon)
                after.start = element.start
                n += 2
                continue
            if _folded(out, element, after, lexicon):
                n += 2
                continue
        elif isinstance(element, Mention) and (at := _looked(found, n)) is not None:
            good = found[at]
            if isinstance(good, Mention) and any(
                makes(element.brand or "", c, lexicon) for c in good.concepts
            ):
                # "sunsilk kala wala shampoo"
                _describe(element, good, lexicon)
                good.start = element.start
                n = at
                continue
        out.append(element)
        n += 1
    return out


def sorted_behind(out: Sequence[Element], sort: str, compose: Mapping[tuple[str, str], str]) -> bool:
    """ "doodh 15 litre full cream": the sort, said behind the amount of its good, at the end of a line."""
    good = out[-2] if len(out) > 1 and isinstance(out[-1], Amount) else None
    if not isinstance(good, Mention):
        return False
    kinds = [kind for one in good.concepts if (kind := compose.get((one, sort))) is not None]
    good.concepts = (*kinds[:1],) or good.concepts
    return bool(kinds)


def _lacking(found: Sequence[Element], n: int) -> int:
    """How many elements say what a good is without: "bina namak wala makkhan", "bina awaz ke"; 0 for none."""
    cue, part = found[n], found[n + 1] if n + 1 < len(found) else None
    if (
        not isinstance(cue, Cue)
        or not cue.has("without")
        or cue.langs == ENGLISH
        or not isinstance(part, Mention)
    ):
        return 0
    if _wala(found, n + 2):
        return 3
    return 2 if part.unknown and "of" in part.flags else 0


def _is_purpose(out: Sequence[Element], found: Sequence[Element], n: int) -> bool:
    """True for what is only to be made of the goods: "chai ke liye doodh", "kheer banani hai"."""
    after = found[n + 1] if n + 1 < len(found) else None
    if not isinstance(after, Cue) or (out and isinstance(out[-1], Amount)):
        return False
    return after.has("purpose") or (after.has("dative") and not after.has("of") and _served(found[n + 2 :]))


def _served(rest: Sequence[Element]) -> bool:
    """True where a good follows in the clause: "torchku 2 battery", "kaapikku paal 1 litre" order the second alone."""
    closes = next((n for n, e in enumerate(rest) if isinstance(e, Break)), len(rest))
    said = rest[:closes]
    if any(isinstance(e, Cue) and (e.has("instead") or e.has("change")) for e in said):
        return False
    good = next((e for e in said if isinstance(e, Mention)), None)
    return good is not None and bool(good.meant)


def _looked(found: Sequence[Element], n: int) -> int | None:
    """Where the good stands that a maker makes, behind a look with its "wala"."""
    maker = found[n]
    if not isinstance(maker, Mention) or maker.brand is None or maker.concepts:
        return None
    at = n + 1
    while at < len(found) and isinstance(cue := found[at], Cue) and any(r in _BETWEEN for r in cue.roles):
        at += 1
    return at if at > n + 1 and at < len(found) else None


def _wala(found: Sequence[Element], n: int) -> bool:
    if n >= len(found):
        return False
    cue = found[n]
    return isinstance(cue, Cue) and cue.has("wala")


def _describe(sort: Mention, good: Mention, lexicon: Lexicon) -> None:
    """ "amul wala doodh", "suji wale toast": the first only tells of which sort the second is."""
    if good.brand is None:
        good.brand = sort.brand
    for concept in good.concepts:
        kind = _kind(concept, sort, lexicon)
        if kind is not None:
            good.concepts = (kind,)
            break
    good.extra.extend(sort.texts)
    good.flags |= sort.flags


def _kind(concept: str, sort: Mention, lexicon: Lexicon) -> str | None:
    """The kind of a good that its sort makes: mustard makes an oil mustard oil."""
    compose = lexicon.vocabulary.compose
    tries = ("".join(sort.texts), *sort.texts, *("@" + c for c in sort.concepts))
    found = next((kind for word in tries if (kind := compose.get((concept, word))) is not None), None)
    if found is not None:
        return found
    return next((c for c in sort.concepts if lexicon.is_kind_of(c, concept)), None)


def _folded(out: list[Element], sort: Mention, after: Element | None, lexicon: Lexicon) -> bool:
    """True where the sort was said behind its good, and now belongs to it: "dove wala" after "soap 3"."""
    at = _host(out, sort, after, lexicon)
    if at is None:
        return False
    host, between = out[at], out[at + 1 :]
    assert isinstance(host, Mention)
    if isinstance(after, Amount) and any(isinstance(p, Amount) and _rivals(p, after) for p in between):
        # "doodh 2 packet, xyz wala 3" counts for itself
        return False
    ordered = any(isinstance(p, Cue) and (p.has("give") or p.has("add")) for p in between)
    if sort.brand is not None and not sort.concepts:
        known = any(makes(sort.brand, c, lexicon) for c in host.concepts)
        if host.brand is not None or not host.concepts or (between and not known):
            return False
        host.brand = sort.brand
        host.usual = None
    elif sort.firm or ordered:
        return False
    elif sort.concepts:
        kind = next((k for c in host.concepts if (k := _kind(c, sort, lexicon)) is not None), None)
        host.concepts = (kind,) if kind is not None else host.concepts or host.meant
    host.extra.extend(sort.texts)
    if not between:
        host.end = max(host.end, sort.end)
    out[at + 1 :] = [p for p in between if not isinstance(p, Mention)]
    return True


def _host(out: Sequence[Element], sort: Mention, after: Element | None, lexicon: Lexicon) -> int | None:
    """Where the good stands that this sort is said of: before its amounts, with nothing ordered in between."""
    n = len(out) - 1
    while n >= 0:
        element = out[n]
        if isinstance(element, Break):
            return None
        if isinstance(element, Mention):
            if element.item is not None or not (element.concepts or element.brand):
                return None
            plain = bool(sort.concepts) and not sort.brand
            if not plain or not _raw(element, lexicon):
                return n
            if any(_kind(c, sort, lexicon) for c in element.concepts):
                # "dal 1 kilo chana wali"
                return n
            if not isinstance(out[n - 1] if n else None, Mention):
                # "haldi nimbu wali 2": one raw good is no sort of another; "nariyal 1 pani wala" says no more
                return None if isinstance(after, Amount) or n == len(out) - 1 else n
        elif isinstance(element, Cue) and not any(
            r in _BETWEEN or r in ("give", "add") for r in element.roles
        ):
            return None
        n -= 1
    return None


def _raw(mention: Mention, lexicon: Lexicon) -> bool:
    return bool(mention.meant) and lexicon.by_id[mention.meant[0]].category in RAW


def _rivals(one: Amount, other: Amount) -> bool:
    """True for two counts or two weights: each wants a good of its own."""

    def sort(amount: Amount) -> int:
        if amount.measure in WEIGHED:
            return 1
        return 3 if amount.wala or amount.measure is Measure.RUPEES else 2

    return sort(one) == sort(other)
