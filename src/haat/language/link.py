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


_BUNDLE = re.compile(r"\s\+\s|\bcombo\b|\bbuy\s+\d|\bget\s+\d|\bfree with\b|\bwith free\b", re.IGNORECASE)
_FLAVOUR = re.compile(r"^(?P<taste>.*)\bflavou?r(?:ed)?\b(?P<thing>.*)$", re.IGNORECASE)
_RAW = frozenset({"vegetables", "fruits", "spices", "dry-fruits", "dals", "flours", "sugar-salt"})
"""What other goods are made of and taste of: "Cream & Onion" is no onion."""
_MADE = frozenset({"snacks", "beverages", "bakery", "sauces", "personal-care", "cleaning", "baby", "various"})
_SNACKS = frozenset(
    [
        "balls",
        "rings",
        "sticks",
        "puffs",
        "crunch",
        "crunchies",
        "crackers",
        "dip",
        "spread",
        "bites",
        "nuggets",
        "fries",
        "wedges",
        "rolls",
        "bar",
        "bars",
        "candy",
        "toast",
        "cookies",
        "wafers",
        "shake",
        "drink",
        "syrup",
        "mix",
    ]
)
_TASTES = frozenset({"masala", "sugar-free"})
"""Goods whose names also say what another one is like; they count only where nothing else is named."""
_MANNERS = frozenset({"chocolate", "namkeen", "potato-chips"})
"""What the goods of other makers are like: "Chocolate Horlicks", "Kurkure Namkeen", "Choco Chips" of a baker."""


@dataclass(frozen=True, slots=True)
class Link:
    """The good and maker that a name holds, each None when there is none.

    ``bundle`` marks more than one thing for one price ("Atta 5 kg + Salt 1 kg free"); the good is the main one.
    """

    concept: str | None
    brand: str | None
    bundle: bool = False


def link(name: str, brand: str | None, category: str, lexicon: Lexicon) -> Link:
    """Link one product's name, without its size, to the lexicon."""
    maker = lexicon.brand(brand) if brand else None
    bundle = _BUNDLE.search(name)
    plain = name[: bundle.start()] if bundle is not None and bundle.start() > 2 else name
    tasting = _FLAVOUR.match(plain)
    if tasting is not None and len(tasting["thing"].split()) > 0:
        plain = tasting["thing"]
    cut = _CUT.search(plain)
    head = plain[: cut.start()] if cut is not None and cut.start() > 2 else plain
    foreign = bool(_FOREIGN.search(category))
    tokens = [t for t in tokenise(head) if t.kind != MARK]
    first = [t for t in tokenise(name) if t.kind != MARK]
    said = maker.name if maker is not None else _maker(first, lexicon)
    found = _best(tokens, lexicon, foreign, said)
    if found is None and cut is not None:
        found = _best([t for t in tokenise(plain) if t.kind != MARK], lexicon, foreign, said)
    if (
        maker is None
        and said is not None
        and found is not None
        and set(lexicon.brands[said].concepts) <= _TASTES
    ):
        said = said if found in _TASTES else None
    if said is not None and not foreign:
        found = _by_maker(found, said, lexicon)
    return Link(found, brand or said, bundle is not None)


def _tasting(tokens: list[Token], lexicon: Lexicon) -> set[int]:
    """The tokens of names that only say what a thing is like: no "sugar" in "sugar free"."""
    out: set[int] = set()
    for i in range(len(tokens) - 1):
        readings = lexicon.vocabulary.words.get(tokens[i].key + tokens[i + 1].key, ())
        if any(r.kind == GOOD and r.value in _TASTES for r in readings):
            out |= {i, i + 1}
    return out


def _maker(tokens: list[Token], lexicon: Lexicon) -> str | None:
    """A known maker at the beginning of a name; the longest of its spellings."""
    key, form, found = "", "", None
    for token in tokens[:_SPAN]:
        key += token.key
        form += token.text
        for reading in lexicon.vocabulary.words.get(key, ()):
            if reading.kind == BRAND and form in reading.forms:
                found = reading.value
    return found


def _by_maker(found: str | None, said: str, lexicon: Lexicon) -> str | None:
    """The maker's usual good where the name says none, only the head of it, or only what the good tastes of."""
    known = lexicon.brands[said]
    if found is None:
        return known.default_concept
    usual = known.default_concept
    kinds = [c for c in known.concepts if lexicon.is_kind_of(c, found)]
    if usual is not None and kinds == [usual]:
        return usual  # "Gold Winner Oil" is the sunflower oil that it makes
    makes = any(lexicon.is_kind_of(found, c) or lexicon.is_kind_of(c, found) for c in known.concepts)
    if makes:
        return found
    if usual is None:
        # no lemon is made by Dettol: it is what a thing smells of
        return (
            None
            if _of_food(found, lexicon) and not any(_of_food(c, lexicon) for c in known.concepts)
            else found
        )
    kind, made = lexicon.by_id[found].category, lexicon.by_id[usual].category
    tastes = kind in _RAW or found in _TASTES
    # a maker of sauces sells "Paneer Butter Masala Mix" and nut butters as well: there the name is believed
    tastes = tastes or (made != "sauces" and (kind in ("dairy", "meat-fish") or found in _MANNERS))
    return usual if tastes and made in _MADE else found


def _of_food(concept: str, lexicon: Lexicon) -> bool:
    return lexicon.by_id[concept].category in _FOOD


def _best(tokens: list[Token], lexicon: Lexicon, foreign: bool, maker: str | None) -> str | None:
    """The best good among the tokens: the longest name, then what its maker makes, then the one said last."""
    words = lexicon.vocabulary.words
    made = frozenset(lexicon.brands[maker].concepts) if maker is not None else frozenset()
    usual = lexicon.brands[maker].default_concept if maker is not None else None
    best: str | None = None
    rank = (-1, 0, 0, -1)
    size = len(tokens)
    tasting = _tasting(tokens, lexicon)
    for i in range(size):
        key, form = "", ""
        for j in range(i, min(size, i + _SPAN)):
            key += tokens[j].key
            form += tokens[j].text
            for reading in words.get(key, ()):
                if reading.kind != GOOD or not (form in reading.forms or len(key) > 3):
                    continue
                concept = lexicon.by_id[reading.value]
                if foreign and concept.category in _FOOD:
                    continue
                if concept.category in (*_RAW, "dairy") and j + 1 < size and tokens[j + 1].text in _SNACKS:
                    continue
                if i in tasting and reading.value not in _TASTES:
                    continue
                own = reading.value in made
                thing = 2 if reading.value == usual and j == size - 1 else 0
                mine = (
                    0 if reading.value in _TASTES else 1,
                    2 * (j - i + 1) - (0 if form in reading.forms else 1) + (1 if own else 0) + thing,
                    int(own),
                    j,
                )
                if mine >= rank:
                    best, rank = reading.value, mine
    return best
