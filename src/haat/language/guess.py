"""Guessing at unknown words: the shelf's own words first, then names that sound nearly the same."""

from __future__ import annotations

from haat.language.context import Context
from haat.language.makers import makes
from haat.language.mentions import Mention
from haat.language.repair import SURE, Looks
from haat.language.shelf import Shelf, ShelfItem
from haat.language.vocabulary import BRAND, GOOD, UNIT

_FEW = 12
"""More items than that share a word that says little: "gift", "party"."""
STRONG_LIKENESS = SURE


def catalogue_words(mention: Mention, shelf: Shelf) -> list[ShelfItem]:
    """The items whose names hold all the words said, the shortest name first; none where they are too many."""
    keys = [k for k in mention.texts if k and not k.isdigit()]
    if not keys or not all(shelf.knows_word(k) for k in keys):
        return []
    found = shelf.with_words(keys)
    if len(found) > _FEW:
        return []
    items = sorted((shelf.items[i] for i in found), key=lambda item: len(item.name))
    return items[:1] if len({(i.concept, i.brand) for i in items}) == 1 else items


def nearest(mention: Mention, looks: Looks) -> tuple[tuple[str, ...], str | None, int]:
    """The goods or brand whose name is closest to an unknown word: concepts, brand, likeness."""
    tries = ["".join(mention.texts), *(k for k in mention.texts if len(mention.texts) > 1)]
    for key in tries:
        found = looks.near(key)
        if not found or _measures(key, looks):
            continue
        best = found[0]
        if len(tries) > 1 and key is not tries[0] and best.likeness < STRONG_LIKENESS:
            # one word of several that is a little like a good does not make the phrase one
            continue
        concepts: dict[str, None] = {}
        brand: str | None = None
        spoken = False
        for candidate in found:
            if candidate.likeness < best.likeness - 8:
                break
            for reading in looks.vocabulary.words[candidate.key]:
                if reading.kind == GOOD:
                    concepts[reading.value] = None
                    spoken = spoken or looks.spoken(reading)
                elif reading.kind == BRAND and brand is None and candidate is best:
                    brand = reading.value
        whole = key is tries[0] and not _steers(best.key, looks) and not _short_plural(best.key, looks)
        if brand is not None and not concepts:
            spelt = len(key) >= _BRAND_MIN and _in_latin(best.key, brand, looks)
            clear = whole and (spelt or not "".join(mention.texts).isascii())
            return (), brand, best.likeness if clear else min(best.likeness, STRONG_LIKENESS - 1)
        # a name out of a language nobody speaks here is asked about
        clear = spoken and whole and len(concepts) == 1
        likeness = best.likeness if clear else min(best.likeness, STRONG_LIKENESS - 1)
        return tuple(concepts), None, likeness
    return (), None, 0


_BRAND_MIN = 5
"""Letters of a maker's name that one slip leaves recognisable."""


def _steers(key: str, looks: Looks) -> bool:
    """True for a listed word that is more than a name: what is nearly "gaddi" may be a bunch or a car."""
    return any(reading.kind not in (GOOD, BRAND) for reading in looks.vocabulary.words[key])


_PLURAL_MIN = 8
"""Letters of a plural that one slip leaves recognisable."""


def _short_plural(key: str, looks: Looks) -> bool:
    """True for a short name in the plural of English, where little but the s may be right: "soojis", "janeus"."""
    return len(key) < _PLURAL_MIN and key.endswith("s") and key[:-1] in looks.vocabulary.words


def _in_latin(key: str, brand: str, looks: Looks) -> bool:
    """True where the maker's name is listed in Latin letters with this sound, not in another script alone."""
    readings = looks.vocabulary.words[key]
    return any(r.value == brand and any(form.isascii() for form in r.forms) for r in readings)


def _measures(key: str, looks: Looks) -> bool:
    """True for a measure of any language, heard beside whatever words: a "bosta" of rice is no misspelt Boost."""
    return any(reading.kind == UNIT for reading in looks.vocabulary.words.get(key, ()))


def misspelt_maker(mention: Mention, concepts: tuple[str, ...], at: Context) -> str | None:
    """The maker of the good that a word beside it nearly spells: "lifbuoy soap", "fotune oil"."""
    for key in mention.extra:
        for candidate in at.looks.near(key):
            if candidate.likeness < STRONG_LIKENESS:
                break
            for reading in at.looks.vocabulary.words[candidate.key]:
                if reading.kind == BRAND and makes(reading.value, concepts[0], at.shelf.lexicon):
                    return reading.value
    return None
