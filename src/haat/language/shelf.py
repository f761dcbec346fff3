"""The shelf: a read-only index of what one shop sells, built once for each version of its catalogue.

The goods' names stay in the lexicon, which all shelves share; a shelf only adds what is its own: which items
stand for which good, its makers' names, its nicknames, and the words of its item names. A small shop's shelf is
therefore cheap, and thousands of them fit in one process.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.lattice import ITEM
from haat.language.lexicon import Brand, Concept, Lexicon, joined_key
from haat.language.sizes import size_of
from haat.language.sound import sound
from haat.language.tokens import MARK, fold_word, tokenise
from haat.language.vocabulary import BRAND
from haat.values.quantity import Quantity
from haat.values.record import record


@record
class ShelfItem:
    """One thing a shop sells. ``aliases`` are the shop's own nicknames for it; ``loose`` is weighed out."""

    sku: str
    name: str
    concept: str | None
    brand: str | None
    size: str | None
    price_paise: int
    loose: bool
    aliases: tuple[str, ...] = ()


_WORTH_KEEPING = 16
_SORTED_MAX = 20_000


@record
class Sorted:
    """The items of a list by pack, the first of each maker, and those that are weighed out."""

    items: list[ShelfItem]
    by_size: dict[Quantity | None, list[ShelfItem]]
    by_maker: dict[str | None, ShelfItem]
    loose: list[ShelfItem]


_LINE_OF = 4
"""Letters from which a maker's name at the head of another one is no chance."""
_PLAIN_FROM = 5
"""Products of others whose names hold a word: from so many on it is a plain word."""
_NAME_WORDS = 4
"""A name that somebody might write in full."""
_LONG_BRAND = 7
"""Letters of sound from which two makers' names are hardly alike by chance."""


class Shelf:
    """The index. Use `build_shelf`; nothing of it changes afterwards."""

    __slots__ = (
        "_brand_keys",
        "_brands_of",
        "_goods",
        "_goods_of_maker",
        "_made",
        "_names",
        "_places",
        "_sorted",
        "_words",
        "by_concept",
        "by_sku",
        "items",
        "lexicon",
        "open",
        "starts",
        "words",
    )

    def __init__(self, lexicon: Lexicon, items: tuple[ShelfItem, ...], *, open_range: bool = False) -> None:
        self.lexicon = lexicon
        self.items = items
        self.open = open_range
        """True for the starter shelf: any brand and size of a good may be had."""
        self.by_sku: dict[str, int] = {}
        self.by_concept: dict[str, list[int]] = {}
        self.starts: dict[str, int] = {}
        self.words: set[str] = set()
        self._names: dict[str, list[tuple[str, str, str]]] = {}
        self._brand_keys: dict[str, str] = {}
        self._brands_of: dict[str, str] = {}
        self._words: dict[str, list[int]] = {}
        self._made: dict[str, dict[str, None]] = {}
        self._goods: dict[str, list[ShelfItem]] = {}
        self._goods_of_maker: dict[tuple[str, str], list[ShelfItem]] = {}
        self._sorted: dict[int, Sorted] = {}
        self._places: dict[str, dict[str | None, int]] = {}
        brands: set[str] = set()
        for index, item in enumerate(items):
            self.by_sku[item.sku] = index
            if item.concept is not None:
                self.by_concept.setdefault(item.concept, []).append(index)
            if item.brand is not None:
                if item.brand not in brands:
                    brands.add(item.brand)
                    self._add_brand(item.brand)
                if item.concept is not None:
                    self._made.setdefault(self._brands_of[item.brand], {})[item.concept] = None
            self._add_words(index, item.name)
            if item.concept is None and len(item.name.split()) <= _NAME_WORDS:
                self._add_name(item.name, ITEM, item.sku)  # what no table knows is known by its own name
            for alias in item.aliases:
                self._add_name(alias, ITEM, item.sku)
        self._drop_plain_brands()

    def _add_brand(self, brand: str) -> None:
        known = self.lexicon.brand(brand) or self._parent(brand)
        key = joined_key(brand)
        self._brands_of[brand] = self._house(known.name) if known is not None else key
        if known is None and key and len(key) > 2 and not self._common(key):
            self._add_name(brand, BRAND, brand)

    def _parent(self, brand: str) -> Brand | None:
        """ "Johnson's Baby" and "Himalaya Men" are lines of makers that are known."""
        first, _, rest = brand.partition(" ")
        return self.lexicon.brand(first) if rest and len(first) > _LINE_OF else None

    def _common(self, key: str) -> bool:
        """A maker called "Fresh" or "Good" must not swallow an everyday word."""
        return key in self.lexicon.vocabulary.words

    def _drop_plain_brands(self) -> None:
        """A maker called "Ultra" must not swallow a word that stands in many others' names."""
        for key, found in self._names.items():
            own = {value for kind, value, _ in found if kind == BRAND}
            others = sum(self.items[i].brand not in own for i in self._words.get(key, ()))
            if own and others >= _PLAIN_FROM:
                self._names[key] = [name for name in found if name[0] != BRAND]

    def _add_name(self, name: str, kind: str, value: str) -> None:
        parts = [t for t in tokenise(name) if t.kind != MARK]
        if not parts:
            return
        form = "".join(t.text for t in parts)
        self._names.setdefault("".join(t.key for t in parts), []).append((kind, value, form))
        first = parts[0].key
        self.starts[first] = max(self.starts.get(first, 1), len(parts))
        self.words.update(t.key for t in parts)

    def _add_words(self, index: int, name: str) -> None:
        words = self._words
        for word in name.split():
            text = word if word.isalpha() else _letters(word)
            if len(text) > 1:
                key = sound(fold_word(text))
                found = words.get(key)
                if found is None:
                    words[key] = [index]
                elif found[-1] != index:
                    found.append(index)

    def named(self, key: str, form: str) -> tuple[tuple[str, str], ...]:
        """The shop's own meaning of a spoken name: (kind, value) pairs for the lattice.

        A short maker's name of a price list must be spelt as it is: by sound alone "Zeiss" is a word of Gujarati.
        """
        found = self._names.get(key, ())
        return tuple(
            (kind, value)
            for kind, value, written in found
            if kind != BRAND or written == form or len(key) >= _LONG_BRAND
        )

    def item(self, sku: str) -> ShelfItem | None:
        """The item of that sku."""
        index = self.by_sku.get(sku)
        return None if index is None else self.items[index]

    def of_concept(self, concept: str) -> list[ShelfItem]:
        """The items that stand for a good, in the shop's order; kept, and not to be changed."""
        found = self._goods.get(concept)
        if found is None:
            found = self._goods[concept] = [self.items[i] for i in self.by_concept.get(concept, ())]
        return found

    def of_maker(self, concept: str, brand: str) -> list[ShelfItem]:
        """The items of one good by one maker; kept, and not to be changed."""
        key = self.brand_key(brand) or ""
        found = self._goods_of_maker.get((concept, key))
        if found is None:
            items = self.of_concept(concept)
            found = [i for i in items if i.brand is not None and self.brand_key(i.brand) == key]
            self._goods_of_maker[concept, key] = found
        return found

    def sorted(self, items: list[ShelfItem]) -> Sorted:
        """The items by pack, by maker and by way of selling; worked out once for the lists that a shelf keeps.

        A big shop has more than a thousand items of a good, and is asked for the same goods all day.
        """
        known = self._sorted.get(id(items))
        if known is not None and known.items is items:
            return known
        made = Sorted(items, {}, {}, [])
        for item in items:
            made.by_size.setdefault(size_of(item.size), []).append(item)
            made.by_maker.setdefault(self.brand_key(item.brand), item)
            if item.loose:
                made.loose.append(item)
        own = bool(items) and self._goods.get(items[0].concept or "") is items
        if (own or len(items) >= _WORTH_KEEPING) and len(self._sorted) < _SORTED_MAX:
            # the list itself is kept with it, so that no other can take its id
            self._sorted[id(items)] = made
        return made

    def stocks(self, concept: str) -> bool:
        """True when the shop sells the good or one of its kinds."""
        if concept in self.by_concept:
            return True
        known = self.lexicon.by_id.get(concept)
        return known is not None and any(self.stocks(kind) for kind in known.kinds)

    def with_words(self, keys: Sequence[str]) -> list[int]:
        """Indices of the items whose names hold every one of these sound forms; rarest word first."""
        lists = [self._words.get(key) for key in keys]
        if not lists or any(found is None for found in lists):
            return []
        ordered = sorted((found for found in lists if found is not None), key=len)
        kept = ordered[0]
        for more in ordered[1:]:
            if len(more) < 2000:
                inside = set(more)
                kept = [i for i in kept if i in inside]
            else:
                kept = [i for i in kept if _holds(more, i)]
        return kept

    def knows_word(self, key: str) -> bool:
        return key in self._words

    def brand_key(self, brand: str | None) -> str | None:
        """One key for a maker however the shop spells it."""
        return None if brand is None else self._brands_of.get(brand) or self._key_of(brand)

    def made_by(self, brand: str) -> dict[str, None]:
        """The goods of one maker on this shelf, as an ordered set of concepts."""
        return self._made.get(self.brand_key(brand) or "", {})

    def places(self, concept: Concept) -> dict[str | None, int]:
        """The makers of a good in the order in which they sell; kept, and not to be changed."""
        found = self._places.get(concept.id)
        if found is None:
            found = {self.brand_key(brand): n for n, brand in enumerate(concept.brands)}
            self._places[concept.id] = found
        return found

    def _key_of(self, brand: str) -> str:
        known = self.lexicon.brands.get(brand)
        return self._house(known.name) if known is not None else joined_key(brand)

    def _house(self, brand: str) -> str:
        """The maker behind a line's name: a list may say "Tata" of what she calls "Tata Salt"."""
        return self.lexicon.houses.get(brand, brand)

    def size(self, item: ShelfItem) -> Quantity | None:
        """The item's pack as a quantity; None where it is loose or says none."""
        return size_of(item.size)


def _letters(word: str) -> str:
    return "".join([c for c in word if c.isalpha() or not c.isascii()])


def _holds(ordered: list[int], wanted: int) -> bool:
    low, high = 0, len(ordered)
    while low < high:
        middle = (low + high) // 2
        if ordered[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low < len(ordered) and ordered[low] == wanted


def build_shelf(lexicon: Lexicon, items: Sequence[ShelfItem]) -> Shelf:
    """The shelf of these items, in this order; the first of equals is the shop's usual one."""
    return Shelf(lexicon, tuple(items))


def starter_shelf(lexicon: Lexicon) -> Shelf:
    """What a new shop may be thought to sell: every good once, sku = concept id, any brand and size."""
    items = [
        ShelfItem(concept.id, concept.names_en[0], concept.id, None, None, 0, concept.loose)
        for concept in sorted(lexicon.concepts(), key=lambda c: (c.rank, c.id))
        if not concept.ask_kind
    ]
    return Shelf(lexicon, tuple(items), open_range=True)
