"""Which good a product's name stands for: "Premia Badam (Almonds)" is almonds, "Dairy Milk Silk" a chocolate.

English product names put the thing last and the maker first. Of all goods named in a product's name the longest
name wins, then the one nearest the end of its first part; a maker's usual good helps where the name says none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from haat.language.lexicon import Lexicon
from haat.language.tokens import MARK, Token, tokenise
from haat.language.vocabulary import BRAND, GOOD

_CUT = re.compile(r"\s[-–|]\s|[(\[,|]|\bwith\b|\bfor\b|\bin\b|\bflavou?r(?:ed)?\b", re.IGNORECASE)
_SPAN = 4
_FOREIGN = re.compile(
    r"beauty|hygiene|make ?up|cosmetic|fragrance|kitchen|garden|pet\b|pets|stationery|electronic|toy|apparel|crockery|cookware",
    re.IGNORECASE,
)
_FOOD = frozenset(
    {"baby", "bakery", "beverages", "dairy", "dals", "dry-fruits", "flours", "fruits", "meat-fish", "oils", "rice",
     "sauces", "snacks", "spices", "sugar-salt", "vegetables"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Link:
    """The good and maker that a name holds, each None when there is none."""

    concept: str | None
    brand: str | None


def link(name: str, brand: str | None, category: str, lexicon: Lexicon) -> Link:
    """Link one product's name, without its size, to the lexicon."""
    maker = lexicon.brand(brand) if brand else None
    cut = _CUT.search(name)
    head = name[: cut.start()] if cut is not None and cut.start() > 2 else name
    foreign = bool(_FOREIGN.search(category))
    tokens = [t for t in tokenise(head) if t.kind != MARK]
    found, said = _best(tokens, lexicon, foreign)
    if found is None and cut is not None:
        more = [t for t in tokenise(name) if t.kind != MARK]
        found, more_said = _best(more, lexicon, foreign)
        said = said or more_said
    if said is None and maker is not None:
        said = maker.name
    if found is None and said is not None and not foreign:
        found = lexicon.brands[said].default_concept
    return Link(found, brand or said)


def _best(tokens: list[Token], lexicon: Lexicon, foreign: bool) -> tuple[str | None, str | None]:
    """The best good among the tokens, and a known maker at their beginning."""
    words = lexicon.vocabulary.words
    best: str | None = None
    rank = (0, -1)
    brand: str | None = None
    i, size = 0, len(tokens)
    while i < size:
        step = 1
        key, form = "", ""
        for j in range(i, min(size, i + _SPAN)):
            key += tokens[j].key
            form += tokens[j].text
            for reading in words.get(key, ()):
                if reading.kind == BRAND and i == 0 and form in reading.forms and brand is None:
                    brand = reading.value
                    step = max(step, j - i + 1)
                elif reading.kind == GOOD and (form in reading.forms or len(key) > 3):
                    concept = lexicon.by_id[reading.value]
                    if foreign and concept.category in _FOOD:
                        continue
                    mine = (2 * (j - i + 1) - (0 if form in reading.forms else 1), j)
                    if mine >= rank:
                        best, rank = reading.value, mine
        i += step
    return best, brand
