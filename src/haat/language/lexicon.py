"""The goods a kirana shop sells and what people call them: the tables under `data/`, read once.

Everything here is data, one fact a line; the file formats are told in docs/rules/language.md. A `Lexicon` never
changes after it is loaded, and all shelves share it.
"""

from __future__ import annotations

import datetime
import functools
import gc
import importlib.resources
from collections.abc import Iterator
from dataclasses import dataclass, field

from haat.language.keeping import loader
from haat.language.tokens import MARK, fold_word, tokenise
from haat.language.vocabulary import Vocabulary, load_vocabulary

LANGUAGES = ("hi", "bn", "en", "ta", "te", "mr", "gu", "kn", "ml", "pa", "or", "ur")
"""The languages Haat hears, in the order in which an undecided word is read."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One good, whatever it is called: "sugar", "toor-dal".

    ``unit`` is how it is usually asked for ("kg", "packet", "bunch" …), ``sizes`` the usual packs ("500 g").
    ``parent`` is the good this is a kind of; ``kinds`` its kinds, most sold first. ``gst_bp`` is the tax rate in
    hundredths of a percent since ``gst_since``. ``rank`` 1 sells most.
    """

    id: str
    category: str
    unit: str
    sizes: tuple[str, ...]
    parent: str | None
    gst_bp: int
    gst_since: datetime.date
    hsn: str
    rank: int
    names_en: tuple[str, ...]
    flags: frozenset[str]
    kinds: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()

    @property
    def loose(self) -> bool:
        return "loose" in self.flags

    @property
    def liquid(self) -> bool:
        """True for what is poured: its unit or one of its packs is a volume."""
        return self.unit == "l" or any(size.endswith(("ml", " l")) for size in self.sizes)

    @property
    def by_weight(self) -> bool:
        """True for what is poured and weighed all the same: a pav of ghee is a quarter kilo."""
        return "by-weight" in self.flags

    @property
    def by_piece(self) -> bool:
        """True for what is weighed or counted, and counted where only a number was said: cauliflower, papaya."""
        return "by-piece" in self.flags

    @property
    def brand_needed(self) -> bool:
        return "brand-needed" in self.flags

    @property
    def ask_kind(self) -> bool:
        return "ask-kind" in self.flags

    @property
    def counter_only(self) -> bool:
        return "counter-only" in self.flags

    @property
    def perishable(self) -> bool:
        return "perishable" in self.flags


@dataclass(frozen=True, slots=True)
class Brand:
    """A maker's name. ``default_concept`` is the good it stands for when said alone ("Maggi"), or None."""

    name: str
    concepts: tuple[str, ...]
    spellings: tuple[str, ...]
    default_concept: str | None


@dataclass(frozen=True)
class Lexicon:
    """All goods, brands and words. Share one; it is read-only."""

    by_id: dict[str, Concept]
    brands: dict[str, Brand]
    display: dict[tuple[str, str], str]
    vocabulary: Vocabulary
    houses: dict[str, str] = field(default_factory=dict)
    """Makers' lines that are named after their good, and the maker: "Tata Salt" is of Tata."""
    brand_keys: dict[str, str] = field(default_factory=dict, repr=False)
    """Sound forms of brands' names and spellings, and the name each belongs to."""

    def concept(self, concept_id: str) -> Concept:
        """The concept; KeyError when there is none of that id."""
        return self.by_id[concept_id]

    def concepts(self) -> Iterator[Concept]:
        """Every concept, by id."""
        return iter(self.by_id.values())

    def name(self, concept_id: str, lang: str) -> str:
        """What to call a good in ``lang``, in native script; English where no word is known."""
        found = self.display.get((lang, concept_id))
        if found is not None:
            return found
        concept = self.by_id.get(concept_id)
        return self.display.get(("en", concept_id)) or (concept.names_en[0] if concept else concept_id)

    def brand(self, name: str) -> Brand | None:
        """The brand of that name or spelling."""
        return self.brands.get(self.brand_keys.get(joined_key(name), ""))

    def line_of(self, brand: str, concept_id: str) -> str:
        """The name a maker's good goes by: Tata's salt is "Tata Salt"; the maker's own name where it has no other."""
        concept = self.by_id.get(concept_id)
        for name in concept.names_en if concept is not None else ():
            line = f"{brand} {name.title()}"
            if self.houses.get(line) == brand:
                return line
        return brand

    def is_kind_of(self, concept_id: str, parent: str) -> bool:
        """True when ``concept_id`` is ``parent`` or one of its kinds, however far down."""
        at: str | None = concept_id
        while at is not None:
            if at == parent:
                return True
            at = self.by_id[at].parent if at in self.by_id else None
        return False


def joined_key(name: str) -> str:
    """The sound form of a whole name, without gaps: "Parle-G" and "parle g" are one."""
    return "".join(t.key for t in tokenise(name) if t.kind != MARK)


def rows(path: str) -> Iterator[list[str]]:
    """The rows of a packaged table, comments and blank lines left out; nothing for a file that is not there."""
    file = importlib.resources.files("haat.language").joinpath("data").joinpath(path)
    if not file.is_file():
        return
    for line in file.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@functools.cache
def load_lexicon() -> Lexicon:
    """The packaged lexicon, loaded once in a process, in the way that `haat.language.keeping` was told."""
    # nothing of it is ever garbage: the collector would walk half a million objects again and again
    collecting = gc.isenabled()
    gc.disable()
    try:
        return (loader() or build_lexicon)()
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


def build_lexicon() -> Lexicon:
    """The lexicon made anew from its tables."""
    goods = list(rows("goods.tsv"))
    brands = {brand.name: brand for brand in map(_brand, rows("brands.tsv"))}
    kinds: dict[str, list[tuple[int, str]]] = {}
    selling = {row[0]: _list(row[1]) for row in rows("makers.tsv")}
    asked_kinds = {row[0] for row in goods if len(row) > 10 and "ask-kind" in row[10].split(";")}
    makers: dict[str, list[str]] = {}
    for row in goods:
        if row[4]:
            kinds.setdefault(row[4], []).append((int(row[8] or 9999), row[0]))
    for brand in brands.values():
        for concept_id in brand.concepts:
            makers.setdefault(concept_id, []).append(brand.name)
    for concept_id, first in selling.items():
        # most sold first, as a shopkeeper would name them; the others as they stand
        made = makers.get(concept_id, [])
        makers[concept_id] = [*first, *(name for name in made if name not in first)]
    for inner in asked_kinds & {row[0] for row in goods if row[4]}:
        # "tel" asks for mustard or sunflower, never for "refined", which would have to be asked again
        outer = next(row[4] for row in goods if row[0] == inner)
        if outer in asked_kinds and kinds.get(inner):
            kinds[outer] = [kind for kind in kinds[outer] if kind[1] != inner] + kinds[inner]
    by_id = {row[0]: _concept(row, kinds.get(row[0], []), makers.get(row[0], [])) for row in goods}
    names: list[tuple[str, str, str]] = []
    display: dict[tuple[str, str], str] = {}
    for lang in LANGUAGES:
        for row in rows(f"names/{lang}.tsv"):
            if row[0] not in by_id:
                continue
            names.append((lang, row[0], row[1]))
            if (len(row) > 2 and row[2] == "1") or (lang, row[0]) not in display:
                display[lang, row[0]] = row[1]
    names.extend(("en", concept.id, name) for concept in by_id.values() for name in concept.names_en)
    rulings = {
        (row[0], fold_word(row[1])): row[2]
        for table in ("names/rulings.tsv", "numbers/rulings.tsv")
        for row in rows(table)
        if len(row) > 2
    }
    vocabulary = load_vocabulary(
        names=names,
        brands=[(b.name, spelling) for b in brands.values() for spelling in (b.name, *b.spellings)],
        rulings=rulings,
        parents={c.id: c.parent for c in by_id.values() if c.parent},
        ranks={c.id: c.rank for c in by_id.values()},
        rows=rows,
        languages=LANGUAGES,
    )
    keys = {joined_key(s): b.name for b in brands.values() for s in (*b.spellings, b.name)}
    return Lexicon(by_id, brands, display, vocabulary, _houses(brands, by_id), keys)


def _houses(brands: dict[str, Brand], by_id: dict[str, Concept]) -> dict[str, str]:
    out: dict[str, str] = {}
    for line in brands.values():
        maker, _, good = line.name.partition(" ")
        named = {name.casefold() for concept in line.concepts for name in by_id[concept].names_en}
        if maker in brands and good.casefold() in named:
            out[line.name] = maker
    return out


def _concept(row: list[str], kinds: list[tuple[int, str]], makers: list[str]) -> Concept:
    flags = row[10] if len(row) > 10 else ""
    return Concept(
        id=row[0],
        category=row[1],
        unit=row[2],
        sizes=_list(row[3]),
        parent=row[4] or None,
        gst_bp=int(row[5] or 0),
        gst_since=datetime.date.fromisoformat(row[6] or "2017-07-01"),
        hsn=row[7],
        rank=int(row[8] or 9999),
        names_en=_list(row[9]),
        flags=frozenset(_list(flags)),
        kinds=tuple(concept_id for _, concept_id in sorted(kinds)),
        brands=tuple(makers),
    )


def _brand(row: list[str]) -> Brand:
    row = row + [""] * (4 - len(row))
    return Brand(row[0], _list(row[1]), _list(row[2]), row[3] or None)


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
