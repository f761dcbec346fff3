"""The lexicon's data files say what they may say, without the loader's help."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

import haat.language

DATA = Path(haat.language.__file__).parent / "data"
NAMES = DATA / "names"

GOODS_COLUMNS = [
    "id",
    "category",
    "unit",
    "sizes",
    "kinds_of",
    "gst_bp",
    "gst_since",
    "hsn",
    "rank",
    "names_en",
    "flags",
]
BRAND_COLUMNS = ["brand", "concepts", "spellings", "default_concept"]
NAME_COLUMNS = ["concept_id", "name", "display"]
MISSING_COLUMNS = ["lang", "concept_id", "reason"]
RULING_COLUMNS = ["lang", "name", "concept_id", "why"]

CORE_RANK = 450
UNITS = frozenset(
    [
        "kg",
        "g",
        "l",
        "ml",
        "piece",
        "packet",
        "bunch",
        "dozen",
        "bottle",
        "box",
        "tin",
        "jar",
        "pouch",
        "bar",
        "tube",
        "roll",
        "tray",
    ]
)
FLAGS = frozenset(
    [
        "loose",
        "brand-needed",
        "ask-kind",
        "counter-only",
        "in-rupees",
        "perishable",
        "pack-only",
        "loose-exempt",
        "by-pair",
        "by-piece",
        "by-weight",
    ]
)
GST_RATES = frozenset({"0", "500", "1800", "4000"})
"""Rates of the schedules in force since 2025-09-22 that a grocer meets, in basis points."""

BLOCKS = {
    "hi": (0x0900, 0x097F),
    "mr": (0x0900, 0x097F),
    "bn": (0x0980, 0x09FF),
    "pa": (0x0A00, 0x0A7F),
    "gu": (0x0A80, 0x0AFF),
    "or": (0x0B00, 0x0B7F),
    "ta": (0x0B80, 0x0BFF),
    "te": (0x0C00, 0x0C7F),
    "kn": (0x0C80, 0x0CFF),
    "ml": (0x0D00, 0x0D7F),
    "ur": (0x0600, 0x06FF),
}
"""Unicode block of each language's script; English is Latin."""

SHARED_MARKS = frozenset("\u200c\u200d -'.0123456789()/&")
LANGUAGES = ("en", *BLOCKS)


def rows(path: Path, columns: list[str]) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# " + "\t".join(columns), f"{path.name} does not name its columns"
    body = [line.split("\t") for line in lines if not line.startswith("#")]
    for cells in body:
        assert len(cells) == len(columns), f"{path.name}: {cells}"
    return body


def goods() -> dict[str, dict[str, str]]:
    found = rows(DATA / "goods.tsv", GOODS_COLUMNS)
    return {cells[0]: dict(zip(GOODS_COLUMNS, cells, strict=True)) for cells in found}


def core() -> set[str]:
    return {concept for concept, good in goods().items() if int(good["rank"]) <= CORE_RANK}


def names(lang: str) -> list[list[str]]:
    return rows(NAMES / f"{lang}.tsv", NAME_COLUMNS)


def missing() -> set[tuple[str, str]]:
    return {(lang, concept) for lang, concept, _ in rows(NAMES / "missing.tsv", MISSING_COLUMNS)}


def rulings() -> dict[tuple[str, str], str]:
    found = rows(NAMES / "rulings.tsv", RULING_COLUMNS)
    return {(lang, name): concept for lang, name, concept, _ in found}


def tables() -> Iterator[tuple[Path, list[str]]]:
    yield DATA / "goods.tsv", GOODS_COLUMNS
    yield DATA / "brands.tsv", BRAND_COLUMNS
    yield NAMES / "missing.tsv", MISSING_COLUMNS
    yield NAMES / "rulings.tsv", RULING_COLUMNS
    for lang in LANGUAGES:
        yield NAMES / f"{lang}.tsv", NAME_COLUMNS


@pytest.mark.parametrize(("path", "columns"), [pytest.param(*table, id=table[0].name) for table in tables()])
def test_every_table_is_sorted_trimmed_composed_and_free_of_repeats(path: Path, columns: list[str]) -> None:
    found = rows(path, columns)
    for before, after in pairwise(found):
        assert tuple(before[:2]) < tuple(after[:2]), f"{path.name}: {after[:2]} is out of order or repeated"
    for cells in found:
        for cell in cells:
            assert cell == cell.strip() and "  " not in cell, cells
            assert cell == unicodedata.normalize("NFC", cell), cells
            parts = cell.split(";")
            assert len(parts) == len(set(parts)), cells
            assert cell == "" or all(parts), cells


def test_every_good_has_a_clean_id_a_known_unit_and_known_flags() -> None:
    found = rows(DATA / "goods.tsv", GOODS_COLUMNS)
    assert len({cells[0] for cells in found}) == len(found)
    for concept, good in goods().items():
        assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", concept), concept
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", good["category"]), concept
        assert good["unit"] in UNITS, concept
        assert int(good["rank"]) >= 1, concept
        assert good["names_en"], concept
        assert good["flags"] == "" or set(good["flags"].split(";")) <= FLAGS, concept


def test_every_kind_belongs_to_a_good_that_is_not_itself_a_kind_of_it() -> None:
    table = goods()
    for concept, good in table.items():
        seen = {concept}
        parent = good["kinds_of"]
        while parent:
            assert parent in table, f"{concept} is a kind of unknown {parent}"
            assert parent not in seen, f"{concept} is a kind of itself"
            seen.add(parent)
            parent = table[parent]["kinds_of"]


def test_every_tax_rate_is_one_in_force_and_says_since_when() -> None:
    for concept, good in goods().items():
        if good["gst_bp"] == "":
            assert good["gst_since"] == "" and good["hsn"] == "", concept
            continue
        assert good["gst_bp"] in GST_RATES, concept
        assert re.fullmatch(r"20(17|18|21|22|25|26)-\d\d-\d\d", good["gst_since"]), concept
        assert "2017-07-01" <= good["gst_since"] <= "2026-02-01", concept
        assert re.fullmatch(r"\d{4}(\d\d){0,2}", good["hsn"]), concept
        if "loose-exempt" in good["flags"].split(";"):
            assert good["gst_bp"] == "500", concept


def test_tobacco_and_medicines_are_sold_at_the_counter_only() -> None:
    table = goods()
    for concept in (
        "cigarettes",
        "bidi",
        "pan-masala",
        "gutkha",
        "paracetamol",
        "cough-syrup",
        "gift-voucher",
    ):
        assert "counter-only" in table[concept]["flags"].split(";"), concept


def test_there_are_enough_goods_and_brands_to_run_a_shop() -> None:
    assert len(goods()) >= 700
    assert len(core()) == CORE_RANK
    assert len(rows(DATA / "brands.tsv", BRAND_COLUMNS)) >= 300


@pytest.mark.parametrize("lang", ["hi", "bn", "en"])
def test_every_core_good_is_named_in_hindi_bengali_and_english(lang: str) -> None:
    shown = {concept for concept, _, display in names(lang) if display == "1"}
    assert core() <= shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_core_good_has_a_name_or_a_reason_why_not(lang: str) -> None:
    shown = {concept for concept, _, display in names(lang) if display == "1"}
    excused = {concept for other, concept in missing() if other == lang}
    assert core() - shown == excused


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_named_good_exists_and_shows_exactly_one_name_in_its_own_script(lang: str) -> None:
    table = goods()
    shown: dict[str, list[str]] = defaultdict(list)
    for concept, name, display in names(lang):
        assert concept in table, f"{lang}: {name} names unknown {concept}"
        assert display in ("", "1"), (lang, concept, display)
        assert name, (lang, concept)
        shown[concept] += [name] if display else []
    for concept, chosen in shown.items():
        assert len(chosen) == 1, f"{lang}: {concept} shows {chosen}"
        assert is_native(lang, chosen[0]), f"{lang}: {chosen[0]} is not in the language's script"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_name_is_written_in_one_script(lang: str) -> None:
    for concept, name, _ in names(lang):
        assert is_native(lang, name) or is_latin(name), f"{lang}: {concept} {name!r} mixes scripts"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_name_means_two_goods_without_a_ruling(lang: str) -> None:
    meanings: dict[str, set[str]] = defaultdict(set)
    for concept, name, _ in names(lang):
        meanings[name.casefold()].add(concept)
    for name, concepts in meanings.items():
        if len(concepts) > 1:
            assert (lang, name) in rulings(), f"{lang}: {name} means {sorted(concepts)}"


def test_every_ruling_picks_a_good_that_bears_the_name() -> None:
    for (lang, name), concept in rulings().items():
        bearers = {other for other, spelt, _ in names(lang) if spelt.casefold() == name}
        assert concept in bearers, f"{lang}: nothing calls {concept} {name}"


def test_every_brand_sells_known_goods_and_defaults_to_one_of_them() -> None:
    table = goods()
    for brand, concepts, _, default in rows(DATA / "brands.tsv", BRAND_COLUMNS):
        sold = concepts.split(";")
        assert set(sold) <= set(table), brand
        assert default == "" or default in sold, brand


def test_no_spelling_means_two_brands() -> None:
    owner: dict[str, str] = {}
    for brand, _, spellings, _ in rows(DATA / "brands.tsv", BRAND_COLUMNS):
        for spelling in {brand.casefold(), *filter(None, spellings.split(";"))}:
            assert owner.setdefault(spelling, brand) == brand, f"{spelling}: {owner[spelling]} and {brand}"


def is_latin(name: str) -> bool:
    return all("a" <= letter.casefold() <= "z" or letter in SHARED_MARKS for letter in name)


def is_native(lang: str, name: str) -> bool:
    if lang == "en":
        return is_latin(name)
    low, high = BLOCKS[lang]
    return all(low <= ord(letter) <= high or letter in SHARED_MARKS for letter in name)


def test_the_makers_that_sell_a_good_make_it() -> None:
    made = {
        brand: set(concepts.split(";")) for brand, concepts, _, _ in rows(DATA / "brands.tsv", BRAND_COLUMNS)
    }
    for concept, makers in rows(DATA / "makers.tsv", ["concept", "makers in the order they sell"]):
        for maker in makers.split(";"):
            assert concept in made[maker], f"{maker} makes no {concept}"
