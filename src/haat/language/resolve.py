"""From a wish to a line: which good, which item on the shelf, how sure.

Sureness is a table of rules, not a score: an exact name with a clear amount is sure; a good of several kinds, a
good nobody orders without a brand, a near miss of spelling and a missing or absurd amount are asked; a good the
shop does not keep is named as such. Habits and the basket break ties and never override plain words.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from haat.language.align import ENGLISH
from haat.language.context import Context
from haat.language.edits import Wish
from haat.language.factors import scaled
from haat.language.goods import (
    allowed,
    as_listed,
    choose,
    concepts_of_brand,
    first_item,
    held_of,
    kinds_among,
    part_of_brand,
    poured,
)
from haat.language.guess import STRONG_LIKENESS, catalogue_words, misspelt_maker, nearest
from haat.language.heads import by_heads
from haat.language.lexicon import Concept
from haat.language.mentions import Mention
from haat.language.narrow import LOOKS, by_amount, by_habit, spread, with_extras, with_looks, with_size
from haat.language.settled import Settled, settle
from haat.language.shelf import Shelf, ShelfItem
from haat.language.sound import sound
from haat.language.understanding import Candidate, HeardLine, Measure, Op, Spoken, Verdict
from haat.language.vocabulary import GOOD

SURE_EXACT, SURE_SOUND, SURE_NEAR, ASKED, UNSOLD = 0.99, 0.97, 0.93, 0.6, 0.3
_CHOICES = 3
_NUMBER_MIN = 1000
"""From here on a bare number beside a word nobody knows counts nothing: a telephone, a year, a code."""
_SACHET_RUPEES = 5
"""No bottle costs so little: "1 rupaye wale shampoo 10" are sachets."""


_IN_BULK = {"mineral-water": ("water-can", Fraction(10))}
"""Goods that go by another name from so many litres on."""


def line_of(wish: Wish, at: Context) -> HeardLine | None:
    """The line for one wish; None when it speaks of nothing that could be a good."""
    if wish.mention is not None and wish.mention.concepts:
        concept = at.shelf.lexicon.by_id[wish.mention.concepts[0]]
        wish.amounts = by_heads(wish.amounts, wish.mention, concept, at.text)
    line = _line_of(wish, at)
    return scaled(line, wish, at) if line is not None else None


def _line_of(wish: Wish, at: Context) -> HeardLine | None:
    mention = wish.mention
    if mention is None:
        return _of_last(wish, at)
    start, end = _span(wish, mention)
    text = at.text[start:end]
    if mention.item is not None:
        return _of_item(wish, mention.item, at, text, start, end)
    concepts, likeness = mention.concepts, 100
    if mention.unknown:
        known = catalogue_words(mention, at.shelf)
        if mention.firm:
            # a cricket bat is no bath soap, but may stand in the list under its own name
            known = [item for item in known if item.concept is None]
        # a word of a shop's own list may stand for the whole name; of the starter list "round" is no round gourd
        part = len(mention.texts) * (1 if at.shelf.open else 2)
        if len(known) == 1 and part >= len(known[0].name.split()) and not mention.titled:
            return _of_item(wish, known[0].sku, at, text, start, end)
        if known:
            return _one_of(wish, known, at, text, start, end)
        concepts, brand, likeness = nearest(mention, at.looks) if not mention.firm else ((), None, 0)
        if not concepts and brand is None:
            return _unheard(wish, at, text, start, end)
        mention.brand = mention.brand or brand
        if mention.form is not None:
            compose = at.shelf.lexicon.vocabulary.compose
            concepts = tuple(compose.get((mention.form, "@" + c), c) for c in concepts)
    if not concepts and mention.brand is not None:
        concepts = poured(concepts_of_brand(mention.brand, at), mention.brand, wish.amounts, at)
        concepts = allowed(concepts, mention, wish, at)
        if not concepts:
            return _unheard(wish, at, text, start, end)
        if len(concepts) > 1:
            return _ask_kind(wish, concepts, mention.brand, at, text, start, end)
    concepts = _weighed_name(concepts, mention, wish, at) or concepts
    if concepts and mention.brand is None and mention.extra:
        mention.brand = misspelt_maker(mention, concepts, at)
    said = (mention.head,) if mention.head is not None else concepts
    concepts = as_listed(part_of_brand(concepts, mention, at), said, mention.brand, at)
    concept_id, sure = choose(concepts, mention, wish, at)
    # "kulith pith" is no kulith: what the last word says it is, nobody knows
    strange = mention.headed and (at.shelf.open or not at.shelf.knows_word(mention.extra[-1]))
    sure = sure and not (strange or mention.titled or _by_chance(mention, at))
    if mention.modified and mention.brand is None and at.lang_bit == ENGLISH:
        # "oat milk", "duck eggs": in English what stands before the good says which kind it is
        sure = sure and not at.shelf.open and at.shelf.knows_word(mention.extra[-1])
    cheap = any(
        (a.wala or a.measure is Measure.RUPEES)
        and a.measure in (None, Measure.RUPEES)
        and a.value <= _SACHET_RUPEES
        for a in wish.amounts
    )
    counted = sum(a.measure is not Measure.RUPEES for a in wish.amounts) > 0
    if any(a.measure in (Measure.SACHET, Measure.STRIP) for a in wish.amounts) or (cheap and counted):
        # "shampoo ni padiki": what is sold by the sachet is a good of its own
        sachet = f"{concept_id}-sachet"
        concept_id = sachet if sachet in at.shelf.lexicon.by_id else concept_id
    bulk, least = _IN_BULK.get(concept_id, (concept_id, Fraction(0)))
    if any(a.measure is Measure.L and a.value >= least for a in wish.amounts):
        # "bisleri 20 litre wala jar"
        concept_id = bulk
    if any(a.measure is Measure.BUNCH for a in wish.amounts) and not _in_bunches(concept_id, at):
        # "methi 1 gaddi": what comes in bunches are the leaves
        concept_id = at.shelf.lexicon.vocabulary.compose.get(("form:leaves", "@" + concept_id), concept_id)
    sure = sure and likeness >= STRONG_LIKENESS
    return _of_concept(wish, concept_id, mention, at, text, start, end, sure, likeness)


def _in_bunches(concept_id: str, at: Context) -> bool:
    """True for leaves, and for fruit, of which a bunch is a bunch."""
    concept = at.shelf.lexicon.by_id[concept_id]
    leafy = any(word in ("leaf", "leaves") for name in concept.names_en for word in name.split())
    return leafy or concept.category == "fruits"


def _by_chance(mention: Mention, at: Context) -> bool:
    """True for a name heard by its sound alone, out of a language not spoken here, or less an ending it may not have."""
    if mention.exact or mention.unknown or mention.others:
        return False
    if mention.langs and at.looks.home and not mention.langs & at.looks.home:
        return True
    said = at.text[mention.start : mention.end]
    return said.isascii() and "".join(map(sound, said.lower().split())) != "".join(mention.texts)


def _weighed_name(concepts: Sequence[str], mention: Mention, wish: Wish, at: Context) -> tuple[str, ...]:
    """The good that goes by a maker's name and is weighed: "1 kg pears" are no bars of soap."""
    if mention.concepts or mention.brand is None or not any(a.measure is Measure.KG for a in wish.amounts):
        return ()
    lexicon = at.shelf.lexicon
    if any(lexicon.by_id[c].unit not in ("bar", "tube") for c in concepts):
        return ()
    named = lexicon.vocabulary.words.get("".join(mention.texts), ())
    goods = tuple(r.value for r in named if r.kind == GOOD and lexicon.by_id[r.value].unit == "kg")
    if goods:
        mention.brand = None
    return goods


def _span(wish: Wish, mention: Mention) -> tuple[int, int]:
    start, end = mention.start, mention.end
    for amount in wish.amounts:
        if not amount.each:
            start, end = min(start, amount.start), max(end, amount.end)
    return start, end


def _of_last(wish: Wish, at: Context) -> HeardLine | None:
    """ "3 kilo kar do", said of the newest thing in the basket."""
    if not at.hints.basket or not wish.amounts:
        return None
    last = at.hints.basket[-1]
    concept = at.shelf.lexicon.by_id.get(last.concept)
    settled = settle(wish.amounts, concept)
    start, end = wish.amounts[0].start, wish.amounts[-1].end
    doubt = settled.doubtful or settled.spoken is None
    spoken = _signed(settled.spoken, wish)
    return HeardLine(
        wish.op, last.concept, last.sku, last.brand, spoken, settled.size,
        Verdict.ASK if doubt else Verdict.SURE, ASKED if doubt else SURE_SOUND, at.text[start:end], start, end,
        relative=bool(wish.relative), why="quantity" if doubt else None,
    )  # fmt: skip


def _signed(spoken: Spoken | None, wish: Wish) -> Spoken | None:
    if spoken is not None and wish.relative < 0:
        return Spoken(-spoken.value, spoken.measure)
    return spoken


def _of_item(wish: Wish, sku: str, at: Context, text: str, start: int, end: int) -> HeardLine:
    item = at.shelf.item(sku)
    assert item is not None
    concept = at.shelf.lexicon.by_id.get(item.concept or "")
    settled = settle(wish.amounts, concept)
    return _finish(wish, item.concept, item, item.brand, settled, at, text, start, end, SURE_EXACT, None, ())


def _one_of(
    wish: Wish, items: Sequence[ShelfItem], at: Context, text: str, start: int, end: int
) -> HeardLine:
    """Things of the shelf of whose names only part was said: "kombucha" of "Kombucha Ginger Lime Party Pack"."""
    concept = items[0].concept
    settled = settle(wish.amounts, at.shelf.lexicon.by_id.get(concept or ""))
    choices = tuple(Candidate(i.concept or "", i.sku, i.brand, ASKED) for i in items[:_CHOICES])
    return _finish(wish, concept, None, None, settled, at, text, start, end, ASKED, "spelling", choices)


def _unheard(wish: Wish, at: Context, text: str, start: int, end: int) -> HeardLine | None:
    """A noun nobody knows: a line only when an amount or a wish makes it one."""
    if not wish.amounts and wish.op is not Op.REMOVE:
        return None
    if all(a.measure is None and a.value >= _NUMBER_MIN for a in wish.amounts) and wish.amounts:
        # "call 1800": a number of something else
        return None
    settled = settle(wish.amounts, None)
    mention = wish.mention
    brand = mention.brand if mention is not None else None
    return HeardLine(
        wish.op, None, None, brand, settled.spoken, settled.size, Verdict.UNSOLD, UNSOLD, text, start, end,
        relative=bool(wish.relative),
    )  # fmt: skip


def _ask_kind(
    wish: Wish, concepts: Sequence[str], brand: str | None, at: Context, text: str, start: int, end: int
) -> HeardLine:
    # as the table of makers has them: what the name alone mostly means stands first
    ordered = [c for c in concepts if at.shelf.stocks(c)] or list(concepts)
    settled = settle(wish.amounts, at.shelf.lexicon.by_id.get(ordered[0]))
    choices = tuple(
        Candidate(c, item.sku if (item := first_item(at.shelf, c, brand)) else None, brand, ASKED)
        for c in ordered[:_CHOICES]
    )
    return HeardLine(
        wish.op, ordered[0], None, brand, _signed(settled.spoken, wish),
        settled.size, Verdict.ASK, ASKED, text, start, end, choices, bool(wish.relative), "kind",
    )  # fmt: skip


def _of_concept(
    wish: Wish,
    concept_id: str,
    mention: Mention,
    at: Context,
    text: str,
    start: int,
    end: int,
    sure: bool,
    likeness: int,
) -> HeardLine:
    shelf, lexicon = at.shelf, at.shelf.lexicon
    concept = lexicon.by_id[concept_id]
    brand = lexicon.line_of(mention.brand, concept_id) if mention.brand is not None else None
    held = held_of(concept_id, brand, at) if wish.op is not Op.ADD or wish.relative else None
    if wish.swap and wish.op is Op.SET and mention.flags & LOOKS:
        # "parle g chhota wala kar do": not the one she has
        held = None
    if wish.swap and wish.op is Op.SET and held is None and concept.ask_kind:
        # "instead of fortune give saffola oil": of the kind that she has
        other = held_of(concept_id, None, at)
        concept_id = other.concept if other is not None else concept_id
        concept = lexicon.by_id[concept_id]
    if held is not None:
        concept_id, concept = held.concept, lexicon.by_id[held.concept]
        brand = brand or held.brand
    settled = settle(wish.amounts, concept)
    confidence = SURE_EXACT if mention.exact else SURE_SOUND if likeness == 100 else SURE_NEAR
    if wish.op is Op.REMOVE or held is not None:
        item = shelf.item(held.sku) if held is not None and held.sku else None
        if not sure and held is None:
            return _doubt(wish, concept_id, brand, settled, at, text, start, end, "spelling", [concept_id])
        return _finish(wish, concept_id, item, brand, settled, at, text, start, end, confidence, None, ())
    if not shelf.stocks(concept_id):
        return HeardLine(
            wish.op, concept_id, None, brand, _signed(settled.spoken, wish), settled.size, Verdict.UNSOLD, UNSOLD,
            text, start, end, relative=bool(wish.relative),
        )  # fmt: skip
    kinds = kinds_among(concept, brand, at)
    if kinds is not None:
        if len(kinds) != 1:
            return _doubt(wish, concept_id, brand, settled, at, text, start, end, "kind", kinds)
        concept_id, concept = kinds[0], lexicon.by_id[kinds[0]]
    if not sure:
        why = "spelling" if likeness < 100 else "kind"
        return _doubt(
            wish, concept_id, brand, settled, at, text, start, end, why, mention.concepts or [concept_id]
        )
    return _pick(wish, concept, brand, mention, settled, at, text, start, end, confidence)


def _doubt(
    wish: Wish, concept: str, brand: str | None, settled: Settled, at: Context, text: str, start: int, end: int,
    why: str, concepts: Sequence[str],
) -> HeardLine:  # fmt: skip
    choices = tuple(
        Candidate(c, item.sku if (item := first_item(at.shelf, c, brand)) else None, brand, ASKED)
        for c in list(concepts)[:_CHOICES]
    )
    return HeardLine(
        wish.op, concept, None, brand, _signed(settled.spoken, wish), settled.size, Verdict.ASK, ASKED, text,
        start, end, choices, bool(wish.relative), why,
    )  # fmt: skip


def _pick(
    wish: Wish, concept: Concept, brand: str | None, mention: Mention, settled: Settled, at: Context,
    text: str, start: int, end: int, confidence: float,
) -> HeardLine:  # fmt: skip
    """The item of a good that brand, variant words, size, habit and kind of amount leave over."""
    shelf = at.shelf
    items = shelf.of_concept(concept.id)
    if not items:
        items = [i for kind in concept.kinds for i in shelf.of_concept(kind)]
    if shelf.open:
        item = items[0] if items else None
        if concept.brand_needed and brand is None and at.habit(concept.id) is None:
            names = [Candidate(concept.id, concept.id, b, ASKED) for b in concept.brands[:_CHOICES]]
            return _finish(
                wish, concept.id, None, None, settled, at, text, start, end, ASKED, "brand", tuple(names)
            )
        return _finish(wish, concept.id, item, brand, settled, at, text, start, end, confidence, None, ())
    why: str | None = None
    if brand is not None:
        mine = shelf.of_maker(concept.id, brand) or [
            i
            for kind in concept.kinds
            if not shelf.of_concept(concept.id)
            for i in shelf.of_maker(kind, brand)
        ]
        if mine:
            items = mine
        elif any(i.brand is not None for i in items):
            why = "brand"
    items = with_extras(items, mention, shelf)
    items, sized = with_size(items, settled, shelf)
    if mention.flags and not sized:
        items = with_looks(items, mention.flags, shelf)
    items = by_habit(items, at.habit(concept.id), settled, shelf)
    if brand is None and why is None and _differ(items, shelf):
        if concept.brand_needed:
            why = "brand"
        else:
            items = shelf.sorted(items).loose or items
    if why is None and len(items) > 1:
        items = by_amount(items, settled, shelf)
    item = items[0] if len(items) == 1 and why is None else None
    choices: tuple[Candidate, ...] = ()
    if item is None:
        likeliest = spread(items, shelf, at.habit(concept.id))
        choices = tuple(Candidate(i.concept or concept.id, i.sku, i.brand, ASKED) for i in likeliest)
    if why is not None:
        confidence = ASKED
    return _finish(wish, concept.id, item, brand or (item.brand if item else None), settled, at, text, start, end,
                   confidence, why, choices)  # fmt: skip


def _differ(items: list[ShelfItem], shelf: Shelf) -> bool:
    """True when not all are of one maker."""
    return len(shelf.sorted(items).by_maker) > 1


def _finish(
    wish: Wish, concept: str | None, item: ShelfItem | None, brand: str | None, settled: Settled, at: Context,
    text: str, start: int, end: int, confidence: float, why: str | None, choices: tuple[Candidate, ...],
) -> HeardLine:  # fmt: skip
    if why is None and wish.op is not Op.REMOVE:
        if settled.doubtful or (settled.spoken is None and wish.op is Op.ADD):
            why, confidence = "quantity", ASKED
    elif settled.doubtful:
        why, confidence = "quantity", ASKED
    verdict = Verdict.SURE if why is None else Verdict.ASK
    if wish.op is Op.REMOVE and settled.spoken is not None and settled.doubtful:
        verdict = Verdict.ASK
    good = at.shelf.lexicon.by_id[concept] if concept is not None else None
    if good is not None and settled.spoken is not None and good.liquid and not good.by_weight:
        settled = _liquid(settled, wish)
    return HeardLine(
        wish.op, concept, item.sku if item is not None else None, brand, _signed(settled.spoken, wish), settled.size,
        verdict, confidence, text, start, end, choices, bool(wish.relative), why,
    )  # fmt: skip


def _liquid(settled: Settled, wish: Wish) -> Settled:
    """A pav of a good sold by the litre is a quarter litre."""
    if any(a.measure is Measure.KG and a.pav for a in wish.amounts) and settled.spoken is not None:
        return Settled(Spoken(settled.spoken.value, Measure.L), settled.size, settled.doubtful)
    return settled
