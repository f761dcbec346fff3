"""From a wish to a line: which good, which item on the shelf, how sure.

Sureness is a table of rules, not a score: an exact name with a clear amount is sure; a good of several kinds, a
good nobody orders without a brand, a near miss of spelling and a missing or absurd amount are asked; a good the
shop does not keep is named as such. Habits and the basket break ties and never override plain words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haat.language.amounts import WEIGHED
from haat.language.edits import Wish
from haat.language.guess import STRONG_LIKENESS, catalogue_words, nearest
from haat.language.lexicon import Concept
from haat.language.mentions import Mention
from haat.language.narrow import by_amount, by_habit, spread, with_extras, with_looks, with_size
from haat.language.repair import Looks
from haat.language.settled import Settled, settle
from haat.language.shelf import Shelf, ShelfItem
from haat.language.sound import sound
from haat.language.understanding import Candidate, HeardLine, Hints, Measure, Op, Spoken, Verdict

SURE_EXACT, SURE_SOUND, SURE_NEAR, ASKED, UNSOLD = 0.99, 0.97, 0.93, 0.6, 0.3
_CHOICES = 3
_SACHET_RUPEES = 5
"""No bottle costs so little: "1 rupaye wale shampoo 10" are sachets."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a line is resolved against."""

    shelf: Shelf
    hints: Hints
    lang_bit: int
    text: str
    looks: Looks

    def habit(self, concept: str) -> str | None:
        for name, sku in self.hints.habits:
            if name == concept:
                return sku
        return None


def line_of(wish: Wish, at: Context) -> HeardLine | None:
    """The line for one wish; None when it speaks of nothing that could be a good."""
    mention = wish.mention
    if mention is None:
        return _of_last(wish, at)
    start, end = _span(wish, mention)
    text = at.text[start:end]
    if mention.item is not None:
        return _of_item(wish, mention.item, at, text, start, end)
    concepts, likeness = mention.concepts, 100
    if mention.unknown:
        known = None if mention.firm else catalogue_words(mention, at.shelf)
        if known is not None:
            return _of_item(wish, known.sku, at, text, start, end)
        concepts, brand, likeness = nearest(mention, at.looks) if not mention.firm else ((), None, 0)
        if not concepts and brand is None:
            return _unheard(wish, at, text, start, end)
        mention.brand = mention.brand or brand
        if mention.form is not None:
            compose = at.shelf.lexicon.vocabulary.compose
            concepts = tuple(compose.get((mention.form, "@" + c), c) for c in concepts)
    if not concepts and mention.brand is not None:
        concepts = _narrowed(_brand_concepts(mention.brand, at), mention, wish, at)
        if not concepts:
            return _unheard(wish, at, text, start, end)
        if len(concepts) > 1:
            return _ask_kind(wish, concepts, mention.brand, at, text, start, end)
    concepts = _of_brand(concepts, mention, at)
    concept_id, sure = _choose(concepts, mention, wish, at)
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
    if any(a.measure is Measure.BUNCH for a in wish.amounts):
        # "methi 1 gaddi": what comes in bunches are the leaves
        concept_id = at.shelf.lexicon.vocabulary.compose.get(("form:leaves", "@" + concept_id), concept_id)
    return _of_concept(
        wish, concept_id, mention, at, text, start, end, sure and likeness >= STRONG_LIKENESS, likeness
    )


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


def _unheard(wish: Wish, at: Context, text: str, start: int, end: int) -> HeardLine | None:
    """A noun nobody knows: a line only when an amount or a wish makes it one."""
    if not wish.amounts and wish.op is not Op.REMOVE:
        return None
    settled = settle(wish.amounts, None)
    mention = wish.mention
    brand = mention.brand if mention is not None else None
    return HeardLine(
        wish.op, None, None, brand, settled.spoken, settled.size, Verdict.UNSOLD, UNSOLD, text, start, end,
        relative=bool(wish.relative),
    )  # fmt: skip


def _brand_concepts(brand: str, at: Context) -> tuple[str, ...]:
    """What a brand said alone means: its known good, the one thing of it the shop keeps, or several."""
    shelf = at.shelf
    known = shelf.lexicon.brands.get(brand)
    if not shelf.open:
        kept = shelf.made_by(brand)
        usual = known.default_concept if known is not None else None
        if usual is not None and (usual in kept or not kept):
            return (usual,)
        if kept:
            return tuple(kept)
    if known is None:
        return ()
    if known.default_concept is not None:
        return (known.default_concept,)
    return known.concepts


def _of_brand(concepts: tuple[str, ...], mention: Mention, at: Context) -> tuple[str, ...]:
    """A maker's own good where the word said names part of it: "nivea cream" is a face cream."""
    known = at.shelf.lexicon.brands.get(mention.brand or "")
    by_id, lexicon = at.shelf.lexicon.by_id, at.shelf.lexicon
    if known is None or not known.concepts or not mention.texts:
        return concepts
    if any(lexicon.is_kind_of(c, k) or lexicon.is_kind_of(k, c) for c in concepts for k in known.concepts):
        return concepts
    said = {key for key in mention.texts if len(key) > 2}
    named = [c for c in known.concepts if said & {sound(w) for n in by_id[c].names_en for w in n.split()}]
    return tuple(named[:1]) or concepts


def _narrowed(concepts: tuple[str, ...], mention: Mention, wish: Wish, at: Context) -> tuple[str, ...]:
    """A maker's goods that the words beside allow: "fortune 5 litre" is poured, "vim liquid" no bar."""
    by_id = at.shelf.lexicon.by_id
    if mention.form is not None:
        form = mention.form.partition(":")[2]
        known = at.shelf.lexicon.brands.get(mention.brand or "")
        every = dict.fromkeys((*concepts, *(known.concepts if known is not None else ())))
        formed = tuple(
            c for c in every if form in c.split("-") or any(form in n.split() for n in by_id[c].names_en)
        )
        concepts = formed[:1] or concepts
    if len(concepts) > 1 and any(a.measure in (Measure.L, Measure.ML) for a in wish.amounts):
        concepts = tuple(c for c in concepts if by_id[c].liquid) or concepts
    return concepts


def _choose(concepts: Sequence[str], mention: Mention, wish: Wish, at: Context) -> tuple[str, bool]:
    """One of several readings of a word, and whether it is beyond doubt."""
    if mention.others and (wish.op is not Op.ADD or wish.relative):
        # a change speaks of what she has, in whichever language she named it
        for held in reversed(at.hints.basket):
            if held.concept in mention.others and held.concept not in concepts:
                return held.concept, True
    known = at.shelf.lexicon.brands.get(mention.brand or "")
    if known is not None:
        # "parachute velichenna" is the oil that Parachute makes
        made = [c for c in (*concepts, *mention.others) if c in known.concepts]
        concepts = made or concepts
    if len(concepts) == 1:
        return concepts[0], True
    for held in reversed(at.hints.basket):
        if held.concept in concepts:
            return held.concept, True
    stocked = [c for c in concepts if at.shelf.stocks(c)] or list(concepts)
    if len(stocked) == 1:
        return stocked[0], True
    usual = [c for c in stocked if at.habit(c) is not None]
    if len(usual) == 1:
        return usual[0], True
    vocabulary = at.shelf.lexicon.vocabulary
    measures = {a.measure for a in wish.amounts}
    ranks = vocabulary.ranks

    def fitness(concept: str) -> tuple[bool, bool, int]:
        unit = at.shelf.lexicon.by_id[concept].unit
        bunched = Measure.BUNCH in measures and unit != "bunch"
        priced = any(a.measure is Measure.RUPEES or a.of for a in wish.amounts) and unit == "packet"
        weighed = any(m in WEIGHED for m in measures) and unit in ("piece", "bunch", "box")
        return (bunched or weighed, priced, ranks.get(concept, 9999))

    ordered = sorted(stocked, key=fitness)
    return ordered[0], fitness(ordered[0])[:2] != fitness(ordered[1])[:2]


def _ask_kind(
    wish: Wish, concepts: Sequence[str], brand: str | None, at: Context, text: str, start: int, end: int
) -> HeardLine:
    ranks = at.shelf.lexicon.vocabulary.ranks
    stocked = [c for c in concepts if at.shelf.stocks(c)] or list(concepts)
    ordered = sorted(stocked, key=lambda c: ranks.get(c, 9999))
    settled = settle(wish.amounts, at.shelf.lexicon.by_id.get(ordered[0]))
    choices = tuple(
        Candidate(c, item.sku if (item := _first(at.shelf, c, brand)) else None, brand, ASKED)
        for c in ordered[:_CHOICES]
    )
    return HeardLine(
        wish.op, ordered[0], None, brand, _signed(settled.spoken, wish),
        settled.size, Verdict.ASK, ASKED, text, start, end, choices, bool(wish.relative), "kind",
    )  # fmt: skip


def _first(shelf: Shelf, concept: str, brand: str | None) -> ShelfItem | None:
    if brand is not None and not shelf.open and concept not in shelf.made_by(brand):
        return None
    for index in shelf.by_concept.get(concept, ()):
        item = shelf.items[index]
        if brand is None or shelf.open or shelf.brand_key(item.brand) == shelf.brand_key(brand):
            return item
    return None


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
    held = _held(concept_id, brand, at) if wish.op is not Op.ADD or wish.relative else None
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
    kinds = _kinds(concept, brand, at)
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


def _held(concept: str, brand: str | None, at: Context) -> Candidate | None:
    """What she already has of a good, for changes: "tel hata do" means the mustard oil in the basket."""
    lexicon = at.shelf.lexicon
    for held in reversed(at.hints.basket):
        if lexicon.is_kind_of(held.concept, concept) and (brand is None or held.brand == brand):
            return held
    return None


def _kinds(concept: Concept, brand: str | None, at: Context) -> list[str] | None:
    """The kinds among which a good must be chosen; None when the good itself is clear."""
    if not concept.ask_kind or not concept.kinds:
        return None
    shelf, lexicon = at.shelf, at.shelf.lexicon
    kinds = [k for k in concept.kinds if shelf.stocks(k)]
    usual = [k for k in kinds if at.habit(k) is not None]
    if len(usual) == 1:
        return usual
    kinds = [*usual, *(k for k in kinds if k not in usual)]
    if brand is not None:
        known = lexicon.brands.get(brand)
        made = [
            k
            for k in kinds
            if (known is not None and k in known.concepts) or (not shelf.open and _first(shelf, k, brand))
        ]
        kinds = made or kinds
    if concept.id in shelf.by_concept:
        if not kinds:
            return [concept.id]
        kinds = [concept.id, *kinds] if not shelf.open else kinds
    return kinds or None


def _doubt(
    wish: Wish, concept: str, brand: str | None, settled: Settled, at: Context, text: str, start: int, end: int,
    why: str, concepts: Sequence[str],
) -> HeardLine:  # fmt: skip
    choices = tuple(
        Candidate(c, item.sku if (item := _first(at.shelf, c, brand)) else None, brand, ASKED)
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
    if concept is not None and settled.spoken is not None and at.shelf.lexicon.by_id[concept].liquid:
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
