"""Afterthoughts: what is said of a good after its comma, without its name.

"1 lays blue and 2 green" are two bags of one maker, "milk 4 packets, nandini" is one line, "brown bread, not white"
speaks of two breads.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.align import ENGLISH
from haat.language.amounts import WEIGHED, Amount
from haat.language.lexicon import Lexicon
from haat.language.makers import makes
from haat.language.mentions import Break, Cue, Element, Mention
from haat.language.tokens import Token
from haat.language.understanding import Measure
from haat.language.vocabulary import GOOD
from haat.values.record import replace

LOOKS = frozenset({"small", "big", "medium", "cheap", "costly", "qual"})
"""Roles of words that tell one sort of a good from another."""


def afterthoughts(found: Sequence[Element], tokens: Sequence[Token], lexicon: Lexicon) -> list[Element]:
    """The elements, with the good written out where only its sort or its maker was said."""
    return _named_later(_sorts(_counted_later(found), tokens, lexicon), lexicon)


def _counted_later(found: Sequence[Element]) -> list[Element]:
    """ "aashirvaad atta 5 kg bag, 2 nos": a count alone behind the comma says how many of the pack before it."""
    out: list[Element] = []
    for n, element in enumerate(found):
        soft = isinstance(element, Break) and element.mark == ","
        if not (soft and _counts_alone(found[n + 1 :]) and _one_pack(out)):
            out.append(element)
    return out


def _counts_alone(after: Sequence[Element]) -> bool:
    """True for one count and nothing else before the next break; a bare number may belong to what follows."""
    parts = _before_break(after)
    then = next((e for e in after if isinstance(e, Break)), None)
    count = parts[0] if len(parts) == 1 else None
    if not isinstance(count, Amount) or count.measure in WEIGHED or count.measure is Measure.RUPEES:
        return False
    bare = count.measure is None and then is not None and not then.hard
    return not (bare or count.implied or count.of or count.wala or count.each or count.odd)


def _one_pack(before: Sequence[Element]) -> bool:
    """True for one good with its weight and no count, said last of all."""
    parts = _before_break(before[::-1])
    goods = [p for p in parts if isinstance(p, Mention)]
    amounts = [p for p in parts if isinstance(p, Amount)]
    if len(goods) != 1 or not goods[0].meant or len(goods) + len(amounts) < len(parts):
        return False
    said = [a for a in amounts if not a.implied]
    return len(said) == 1 and said[0].measure in WEIGHED and said[0].times is None and not said[0].of


def _before_break(found: Sequence[Element]) -> list[Element]:
    """What stands before the first break, without words that only fill."""
    end = next((n for n, e in enumerate(found) if isinstance(e, Break)), len(found))
    return [e for e in found[:end] if not (isinstance(e, Cue) and _FILLS.issuperset(e.roles))]


_FILLS = frozenset({"filler", "of_en", "polite", "give", "only"})
"""Roles of words that add nothing to an amount."""


def _sorts(found: Sequence[Element], tokens: Sequence[Token], lexicon: Lexicon) -> list[Element]:
    """The good behind an amount and a look ("and 2 green"), and behind "not white"."""
    out: list[Element] = []
    last: Mention | None = None
    for n, element in enumerate(found):
        if isinstance(element, Mention):
            last = element
        elif isinstance(element, Break) and element.hard and element.mark != "\n":
            last = None
        elif isinstance(element, Amount) and last is not None and last.meant and _packed_again(found, n):
            # "sprite 500 ml ki 2 bottle aur 2 litre ki 1"
            out.append(replace(last, start=element.start, end=element.end))
        elif isinstance(element, Cue) and last is not None and last.meant and _is_look(element):
            key = next((t.key for t in tokens if t.start == element.start), "")
            before = list(found[max(n - 2, 0) : n])
            if _counted_alone(before, found[n + 1 :]):
                out.append(
                    replace(last, start=element.start, end=element.end, extra=[key], flags=_looks(element))
                )
            elif _set_against(before, last) and last.concepts:
                out.append(_other_sort(last, element, key, lexicon))
            elif last.meant and _weighed_again(out, last, found[n + 1 :]):
                named = lexicon.vocabulary.words.get(key + "".join(last.texts), ())
                kinds = [r.value for r in named if r.kind == GOOD]
                kinds += [c for one in last.concepts if (c := lexicon.vocabulary.compose.get((one, key)))]
                sort = replace(last, start=element.start, end=element.end, extra=[key], flags=_looks(element))
                sort.concepts = (*kinds[:1],) or last.concepts
                out.append(sort)
        out.append(element)
    return out


def _is_look(cue: Cue) -> bool:
    return bool(LOOKS & set(cue.roles))


def _looks(cue: Cue) -> set[str]:
    return {role for role in cue.roles if role in LOOKS}


def _counted_alone(before: Sequence[Element], after: Sequence[Element]) -> bool:
    """True for ", 2 green" and "2 lays red 1 green": a count after a break or a look, and no good behind it."""
    if len(before) < 2 or not isinstance(before[1], Amount):
        return False
    if not isinstance(before[0], Break) and not (isinstance(before[0], Cue) and _is_look(before[0])):
        return False
    count = before[1]
    if count.wala or count.of or count.measure in WEIGHED or count.measure is Measure.RUPEES:
        return False
    for element in after:
        if isinstance(element, Break):
            return True
        if isinstance(element, Mention | Amount):
            return False
    return True


def _packed_again(found: Sequence[Element], n: int) -> bool:
    """True for a pack and its count behind a break, with no good to them."""
    pack, before = found[n], found[n - 1] if n else None
    count = found[n + 1] if n + 1 < len(found) else None
    if not isinstance(pack, Amount) or not isinstance(before, Break) or not isinstance(count, Amount):
        return False
    after = found[n + 2] if n + 2 < len(found) else None
    packs = pack.measure in WEIGHED and (pack.of or pack.wala)
    return packs and count.measure not in WEIGHED and not isinstance(after, Mention | Amount)


def _weighed_again(out: Sequence[Element], last: Mention, after: Sequence[Element]) -> bool:
    """True for "angoor hare 1 kilo, kale aadha kilo": another sort with its own amount, and no good to it."""
    if not any(isinstance(e, Amount) and e.start >= last.end for e in out):
        return False
    rest = [e for e in after if not isinstance(e, Cue)]
    if not rest or not isinstance(rest[0], Amount) or rest[0].wala or rest[0].implied:
        # "a small packet of hing" looks forward
        return False
    return len(rest) < 2 or not isinstance(rest[1], Mention | Amount)


def _set_against(before: Sequence[Element], last: Mention) -> bool:
    """True for "brown bread not white": the look stands right behind a "not" behind the good."""
    if not before or not isinstance(before[-1], Cue) or not before[-1].has("not"):
        return False
    return len(before) < 2 or before[0] is last or isinstance(before[0], Break)


def _other_sort(last: Mention, cue: Cue, key: str, lexicon: Lexicon) -> Mention:
    """The white one where the brown one was said: a kind of the same head, or the head itself."""
    head = lexicon.by_id[last.concepts[0]].parent or last.concepts[0]
    kind = lexicon.vocabulary.compose.get((head, key), head)
    return Mention((kind,), None, cue.start, cue.end, True, cue.langs, extra=[key])


def _named_later(found: Sequence[Element], lexicon: Lexicon) -> list[Element]:
    """ "milk 4 packets, the blue one, nandini": a maker alone after a comma makes the good before it.

    So does a kind: "5 kilo rice, the sona masoori one".
    """
    out: list[Element] = []
    skipped: int | None = None
    for n, element in enumerate(found):
        if n == skipped:
            continue
        after = found[n + 1] if n + 1 < len(found) else None
        if (
            isinstance(after, Cue)
            and _is_look(after)
            and n + 2 < len(found)
            and isinstance(found[n + 2], Amount)
        ):
            # "toothbrush 4, pepsodent bada 1" counts for itself
            after = found[n + 2]
        good = _waiting(out) if isinstance(element, Mention) else None
        if (
            isinstance(element, Mention)
            and good is not None
            and _tells_more(element, good, out, after, lexicon)
        ):
            good.concepts, good.brand = element.concepts or good.concepts, element.brand
            good.texts.extend(element.texts)
            good.flags |= element.flags
            while isinstance(out[-1], Break):
                out.pop()
            skipped = n + 1 if _the_one(out, after) else None
            continue
        out.append(element)
    return out


def _tells_more(
    element: Mention, good: Mention, out: Sequence[Element], after: Element | None, lexicon: Lexicon
) -> bool:
    """True where what follows the comma only says which: its maker, or the kind of it."""
    if element.concepts:
        # "the sona masoori one", and of a head that says too little "2 kg rice, basmati"
        alone = (after is None or isinstance(after, Break)) and lexicon.by_id[good.concepts[0]].ask_kind
        kind = element.concepts[0] != good.concepts[0] and lexicon.is_kind_of(
            element.concepts[0], good.concepts[0]
        )
        return kind and (_the_one(out, after) or alone)
    if element.brand is None or element.concepts or (isinstance(after, Amount) and not _the_one(out, after)):
        return False
    return makes(element.brand, good.concepts[0], lexicon)


def _the_one(out: Sequence[Element], after: Element | None) -> bool:
    """True between "the" and "one": "the sona masoori one" counts nothing."""
    the = bool(out) and isinstance(out[-1], Cue) and out[-1].langs & ENGLISH and out[-1].has("filler")
    return bool(the) and isinstance(after, Amount) and after.lone


def _waiting(out: Sequence[Element]) -> Mention | None:
    """The good without a maker that stands before the last comma with its amount, where nothing came between."""
    n, counted, parted = len(out), False, False
    while n and not isinstance(out[n - 1], Mention):
        n -= 1
        element = out[n]
        if isinstance(element, Break):
            if element.mark != ",":
                return None
            parted = True
        elif isinstance(element, Amount):
            if not parted:
                # ", 2 lux" counts for itself
                return None
            counted = True
        elif isinstance(element, Cue) and not any(role in _BETWEEN for role in element.roles):
            return None
    good = out[n - 1] if n else None
    if not isinstance(good, Mention) or not parted or not good.concepts or good.brand is not None:
        return None
    ahead = [p for p in out[max(n - 3, 0) : max(n - 1, 0)] if not isinstance(p, Cue)]
    counted = counted or (bool(ahead) and isinstance(ahead[-1], Amount))
    return good if counted and good.item is None else None


_BETWEEN = LOOKS | {"filler", "of_en", "give", "add", "fresh", "polite"}
"""Roles of words between a good and its maker that change nothing."""
