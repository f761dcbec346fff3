"""The good that is meant: one among the readings of a word, what a maker's name stands for, the kinds of a head.

Plain words go first; then what she has, what the shop keeps and what this home takes break ties.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.amounts import WEIGHED, Amount
from haat.language.context import Context
from haat.language.edits import Wish
from haat.language.lexicon import Concept
from haat.language.mentions import Mention
from haat.language.shelf import Shelf, ShelfItem
from haat.language.sound import sound
from haat.language.understanding import Candidate, Measure, Op


def concepts_of_brand(brand: str, at: Context) -> tuple[str, ...]:
    """What a brand said alone means: its known good, the things of it the shop keeps, or what it makes.

    Its known good stays what she means where the shop keeps other things of the maker: "maggi" is no masala.
    """
    shelf, lexicon = at.shelf, at.shelf.lexicon
    known = lexicon.brands.get(brand)
    kept = {} if shelf.open else shelf.made_by(brand)
    usual = known.default_concept if known is not None else None
    if usual is not None:
        near = [c for c in kept if lexicon.is_kind_of(c, usual) or lexicon.is_kind_of(usual, c)]
        return (usual,) if usual in kept or not near else tuple(near)
    if kept:
        return tuple(kept)
    return known.concepts if known is not None else ()


def poured(concepts: tuple[str, ...], brand: str, amounts: Sequence[Amount], at: Context) -> tuple[str, ...]:
    """Of a maker's goods the one that is poured, where litres were said: "vim 500 ml" is no bar."""
    by_id = at.shelf.lexicon.by_id
    if not any(a.measure in (Measure.L, Measure.ML) for a in amounts):
        return concepts

    def runs(concept: str) -> bool:
        return by_id[concept].unit == "l" or any(size.endswith(("ml", " l")) for size in by_id[concept].sizes)

    known = at.shelf.lexicon.brands.get(brand)
    if known is None or any(runs(c) for c in concepts):
        return concepts
    wet = tuple(c for c in known.concepts if runs(c))
    return wet if len(wet) == 1 else concepts


def part_of_brand(concepts: tuple[str, ...], mention: Mention, at: Context) -> tuple[str, ...]:
    """A maker's own good where the word said names part of it: "nivea cream" is a face cream."""
    known = at.shelf.lexicon.brands.get(mention.brand or "")
    by_id, lexicon = at.shelf.lexicon.by_id, at.shelf.lexicon
    if known is None or not known.concepts or not mention.texts:
        return concepts
    if any(lexicon.is_kind_of(c, k) or lexicon.is_kind_of(k, c) for c in concepts for k in known.concepts):
        if mention.concepts and not set(known.concepts) & set(concepts):
            # "amul taaza doodh", "johnson sabun": the one kind of it that goes by this name
            kinds = [k for k in known.concepts if any(lexicon.is_kind_of(k, c) for c in concepts)]
            return tuple(kinds) if len(kinds) == 1 else concepts
        return _beside(concepts, known.concepts, mention, at) or concepts
    said = {key for key in mention.texts if len(key) > 2}
    named = [c for c in known.concepts if said & {sound(w) for n in by_id[c].names_en for w in n.split()}]
    return tuple(named[:1]) or concepts


def as_listed(
    kinds: tuple[str, ...], said: tuple[str, ...], brand: str | None, at: Context
) -> tuple[str, ...]:
    """The good as it was said where the shop lists the maker's kind so: its "Amul Taaza" may stand as plain milk."""
    kept = at.shelf.made_by(brand) if brand is not None and not at.shelf.open else {}
    return (
        said
        if said != kinds and not any(k in kept for k in kinds) and any(s in kept for s in said)
        else kinds
    )


def _beside(
    concepts: Sequence[str], made: Sequence[str], mention: Mention, at: Context
) -> tuple[str, ...] | None:
    """ "all out machine": alone All Out is the liquid, and the word beside it ends the name of another good."""
    if mention.concepts or not mention.extra:
        return None
    by_id = at.shelf.lexicon.by_id
    ends = {c: {sound(n.split()[-1]) for n in by_id[c].names_en} for c in (*made, *concepts)}
    said = set(mention.extra)
    if any(said & ends[c] for c in concepts):
        return None
    return next(((c,) for c in made if said & ends[c]), None)


def allowed(concepts: tuple[str, ...], mention: Mention, wish: Wish, at: Context) -> tuple[str, ...]:
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
    held = {a.measure.value for a in wish.amounts if a.measure in _HELD_IN}
    # "dettol 2 bottles" is no soap
    concepts = tuple(c for c in concepts if by_id[c].unit in held) or concepts
    if len(concepts) > 1 and any(a.measure in (Measure.L, Measure.ML) for a in wish.amounts):
        concepts = tuple(c for c in concepts if by_id[c].liquid) or concepts
    return concepts


_HELD_IN = frozenset({Measure.BOTTLE, Measure.BAR, Measure.TUBE, Measure.JAR})


def choose(concepts: Sequence[str], mention: Mention, wish: Wish, at: Context) -> tuple[str, bool]:
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


def held_of(concept: str, brand: str | None, at: Context) -> Candidate | None:
    """What she already has of a good, for changes: "tel hata do" means the mustard oil in the basket."""
    lexicon = at.shelf.lexicon
    for held in reversed(at.hints.basket):
        if lexicon.is_kind_of(held.concept, concept) and (brand is None or held.brand == brand):
            return held
    return None


def kinds_among(concept: Concept, brand: str | None, at: Context) -> list[str] | None:
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
            if (known is not None and k in known.concepts) or (not shelf.open and first_item(shelf, k, brand))
        ]
        kinds = made or kinds
    if concept.id in shelf.by_concept:
        if not kinds:
            return [concept.id]
        kinds = [concept.id, *kinds] if not shelf.open else kinds
    return kinds or None


def first_item(shelf: Shelf, concept: str, brand: str | None) -> ShelfItem | None:
    """The first item of a good, of that maker where one was named."""
    if brand is not None and not shelf.open and concept not in shelf.made_by(brand):
        return None
    for index in shelf.by_concept.get(concept, ()):
        item = shelf.items[index]
        if brand is None or shelf.open or shelf.brand_key(item.brand) == shelf.brand_key(brand):
            return item
    return None
