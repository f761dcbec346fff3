"""Another of the same: the big one, the red one, the one of that maker, said of what stands in the basket."""

from __future__ import annotations

from haat.language.align import Clause
from haat.language.context import Context
from haat.language.edits import Wish
from haat.language.goods import concepts_of_brand
from haat.language.mentions import Cue
from haat.language.narrow import LOOKS, with_looks
from haat.language.tokens import tokenise
from haat.language.understanding import Candidate, HeardLine, Op, Verdict
from haat.language.vocabulary import ROLE, Vocabulary

_COLOUR = "colour:"
_CHANGING = ("set", "change", "instead", "wala", "give")
_BESIDE = (*_CHANGING, "filler", "polite", "yes", "only", "qual", "greet", "also")
"""Roles of words that may stand beside a look that is the whole message."""


def colours_in(title: str, vocabulary: Vocabulary) -> set[str]:
    """The colours that a title names, in any language: "Red Label" is red."""
    return {
        reading.value
        for token in tokenise(title)
        for reading in vocabulary.words.get(token.key, ())
        if reading.kind == ROLE and reading.value.startswith(_COLOUR) and token.text in reading.forms
    }


def colours_of(cue: Cue) -> set[str]:
    """The colours that a word says."""
    return {role for role in cue.roles if role.startswith(_COLOUR)}


def by_colour(clauses: list[Clause], titles: tuple[str, ...], at: Context) -> int | None:
    """The one title that names a colour that was said: "lal wala" of Red Label and Taj Mahal."""
    said = {colour for clause in clauses for cue in clause.cues for colour in colours_of(cue)}
    if not said:
        return None
    vocabulary = at.shelf.lexicon.vocabulary
    fits = [n for n, title in enumerate(titles) if said & colours_in(title, vocabulary)]
    return fits[0] if len(fits) == 1 and len(titles) > 1 else None


def other_maker(wish: Wish, clause: Clause, at: Context) -> None:
    """Make "mtr wala kar do", "parle g chhota wala kar do" a change of the same good in the basket."""
    mention = wish.mention
    if mention is None or wish.amounts or wish.op is not Op.ADD or wish.relative:
        return
    looks = mention.flags & LOOKS
    if (mention.brand is None and not looks) or not any(map(clause.has, _CHANGING[:4])):
        return
    meant = mention.concepts or concepts_of_brand(mention.brand or "", at)
    brand = at.shelf.brand_key(mention.brand)
    held = next((one for one in reversed(at.hints.basket) if _same_good(one, meant, mention.makes, at)), None)
    if held is not None and (
        (looks and clause.has("set")) or (brand and at.shelf.brand_key(held.brand) != brand)
    ):
        mention.concepts, wish.op, wish.swap, wish.asked = (held.concept,), Op.SET, True, True


def _same_good(held: Candidate, meant: tuple[str, ...], makes: tuple[str, ...], at: Context) -> bool:
    kind_of = at.shelf.lexicon.is_kind_of
    return held.concept in makes or any(kind_of(held.concept, one) for one in meant)


def other_look(clause: Clause, at: Context) -> HeardLine | None:
    """The line of "bada wala kar do", "the red one", said of the newest thing in the basket; None for anything else."""
    if not at.hints.basket or clause.mentions or clause.amounts or clause.mark == "?":
        return None
    looks = {role for role in clause.roles if role in LOOKS}
    colours = {colour for cue in clause.cues for colour in colours_of(cue)}
    plain = all(_looks(cue) or any(map(cue.has, _BESIDE)) for cue in clause.cues)
    if not (looks or colours) or not plain:
        return None
    held, shelf = at.hints.basket[-1], at.shelf
    items = shelf.of_concept(held.concept) if not shelf.open else []
    if looks:
        items = [i for i in items if shelf.brand_key(i.brand) == shelf.brand_key(held.brand)]
        items = with_looks(items, looks, shelf) if len(items) > 1 else []
    vocabulary = shelf.lexicon.vocabulary
    items = [i for i in items if not colours or colours & colours_in(i.name, vocabulary)]
    start, end = clause.cues[0].start, clause.cues[-1].end
    found = items[0] if len(items) == 1 and items[0].sku != held.sku else None
    if found is None and not any(map(clause.has, _CHANGING)):
        return None
    return HeardLine(
        Op.SET, held.concept, found.sku if found else None, found.brand if found else held.brand, None, None,
        Verdict.SURE if found else Verdict.ASK, 0.97 if found else 0.6, at.text[start:end], start, end,
        why=None if found else "size",
    )  # fmt: skip


def _looks(cue: Cue) -> bool:
    return bool(colours_of(cue)) or any(role in LOOKS for role in cue.roles)
