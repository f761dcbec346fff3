"""Hearing against a shop's own price list: what it keeps of a maker, how its makers are spelt, parts of names."""

from __future__ import annotations

import pytest

from haat.language.lexicon import Lexicon
from haat.language.link import link
from haat.language.shelf import Shelf, ShelfItem, build_shelf
from haat.language.understand import understand
from haat.language.understanding import HeardLine, Hints, Verdict

LIST = [
    ("maggi-masala", "Maggi", "Masala Ae Magic", "6 g"),
    ("instant-noodles", "Top Ramen", "Curry Noodles", "70 g"),
    ("puffed-rice", "ZEISS", "Puffed Rice", "200 g"),
    (None, "Gadre", "Kombucha Ginger Lime Party Pack Sparkling", "200 g"),
    (None, None, "Quail Eggs", None),
    (None, None, "Kombucha Drink", None),
    ("sugar", None, "Sugar", "1 kg"),
]


@pytest.fixture(scope="module")
def listed(lexicon: Lexicon) -> Shelf:
    return build_shelf(
        lexicon,
        [ShelfItem(f"s{n}", name, concept, brand, size, 1000, False) for n, (concept, brand, name, size) in enumerate(LIST)],
    )  # fmt: skip


def heard(text: str, shelf: Shelf, lang: str = "hi") -> tuple[HeardLine, ...]:
    return understand(text, shelf, Hints(lang=lang)).lines


def test_a_maker_alone_means_its_known_good_even_where_only_others_are_kept(listed: Shelf) -> None:
    (line,) = heard("maggi 4 packet", listed)
    assert (line.concept, line.verdict) == ("instant-noodles", Verdict.ASK), "Maggi's masala is no noodles"


def test_a_short_maker_of_a_price_list_is_not_guessed_from_the_sound(listed: Shelf) -> None:
    assert heard("hu jate lai jais", listed, "gu") == ()


def test_a_word_out_of_a_longer_name_is_asked_about(listed: Shelf) -> None:
    (line,) = heard("3 packet kombucha", listed)
    assert line.verdict is Verdict.ASK
    assert [choice.sku for choice in line.alternatives] == ["s5", "s3"]
    (line,) = heard("quail eggs 6", listed)
    assert (line.sku, line.verdict) == ("s4", Verdict.SURE)


@pytest.mark.parametrize(
    ("name", "brand", "concept"),
    [
        ("Namkeen - Masala Munch", "Kurkure", "puffs-snack"),
        ("Horlicks Chocolate Delight Jar", "Horlicks", "malt-drink"),
        ("Gillette Mach 3 Turbo Cartridges", "Gillette", "razor"),
        ("Refined Sunflower Oil", "Gold Winner", "sunflower-oil"),
        ("Id Natural Paneer", "iD", "paneer"),
        ("Mother's Recipe Pickle - Mango", "Mother's Recipe", "pickle"),
        ("Menthol Lime Fresh", "Dettol", None),
    ],
)
def test_a_product_is_what_its_maker_makes_and_not_what_it_tastes_or_smells_of(
    name: str, brand: str, concept: str | None, lexicon: Lexicon
) -> None:
    found = link(name, brand, "", lexicon).concept
    assert found == concept or (concept == "pickle" and lexicon.is_kind_of(found or "", "pickle"))


def test_a_maker_named_like_a_plain_word_is_heard_as_the_word(lexicon: Lexicon) -> None:
    pads = [
        ShelfItem(f"w{n}", f"Whisper Ultra XL {n}", "sanitary-pads", "Whisper", None, 1000, False)
        for n in range(6)
    ]
    balls = ShelfItem("u", "Naphthalene Balls", "naphthalene-balls", "Ultra", "100 g", 1000, False)
    for line in heard("whisper ultra xl 1 packet", build_shelf(lexicon, [*pads, balls]), "en"):
        assert line.concept == "sanitary-pads"


def test_a_line_of_a_known_maker_is_that_maker(lexicon: Lexicon) -> None:
    powder = ShelfItem("p", "Baby Powder", "baby-powder", "Johnson's baby", "200 g", 1000, False)
    (line,) = heard("johnson baby powder 1", build_shelf(lexicon, [powder]), "en")
    assert (line.concept, line.sku, line.verdict) == ("baby-powder", "p", Verdict.SURE)


@pytest.mark.parametrize(
    "text", ["amul taaza milk 1 litre 3 packet", "3 packet amul taaza", "amul taaza doodh 1 litre 3"]
)
def test_a_makers_kind_is_found_under_the_head_that_the_shop_lists_it_by(text: str, lexicon: Lexicon) -> None:
    milk = ShelfItem("m", "Amul Taaza", "milk", "Amul Taaza", "1 l", 5700, False)
    gold = ShelfItem("g", "Amul Gold", "milk", "Amul Gold", "1 l", 6600, False)
    (line,) = heard(text, build_shelf(lexicon, [milk, gold]), "en")
    assert (line.sku, line.verdict) == ("m", Verdict.SURE)
