"""Price lists: columns guessed, sizes and packs read, rows linked, trouble named."""

from __future__ import annotations

import json

import pytest

from haat.language.catalogue_csv import guess_columns, paise, read_items, read_rows
from haat.language.lexicon import Lexicon
from haat.language.shelf import Shelf, build_shelf
from haat.language.sizes import read_size, write_size
from haat.language.understand_json import understand_json
from haat.values.quantity import Quantity, Unit

LIST = """Item Name,Company,Pack,Selling Price,MRP
Aashirvaad Atta,Aashirvaad,5 kg,265,280
"Tata Salt, 1 kg",,,28,28
Onion,,,35,
Lux Soap 100 g (Pack of 4),Lux,,₹140.00,"₹160.00"
Sugar 1 kg,,,60,55
,,,10,
Mystery 3 pc,,,,
"""


@pytest.mark.parametrize(
    ("text", "size", "packs", "rest"),
    [
        ("Tata Salt 1 kg", Quantity(1000, Unit.GRAM), 1, "Tata Salt"),
        ("Toor Dal 500gm", Quantity(500, Unit.GRAM), 1, "Toor Dal"),
        ("Oil 1.5 Ltr Pouch", Quantity(1500, Unit.MILLILITRE), 1, "Oil Pouch"),
        ("Lux Soap 100 g (Pack of 4)", Quantity(100, Unit.GRAM), 4, "Lux Soap"),
        ("Maggi 4 x 70 g", Quantity(70, Unit.GRAM), 4, "Maggi"),
        ("Eggs 6 pcs", Quantity(6), 1, "Eggs"),
        ("Onion", None, 1, "Onion"),
    ],
)
def test_sizes_come_out_of_names(text: str, size: Quantity | None, packs: int, rest: str) -> None:
    found = read_size(text)
    assert (found.size, found.packs, found.rest) == (size, packs, rest)
    if size is not None:
        assert read_size(write_size(size)).size == size


def test_columns_are_guessed_from_their_names() -> None:
    assert guess_columns(["Item Name", "Company", "Pack", "Selling Price", "MRP"]) == {
        "name": "Item Name", "brand": "Company", "size": "Pack", "price": "Selling Price", "mrp": "MRP",
    }  # fmt: skip


def test_rows_are_linked_and_trouble_is_named(lexicon: Lexicon) -> None:
    rows = list(read_rows(LIST.splitlines(), lexicon=lexicon))
    assert [row.concept for row in rows[:5]] == ["atta", "salt", "onion", "soap", "sugar"]
    assert [row.trouble for row in rows] == [None, None, None, None, "price above MRP", "no name", "no price"]
    assert rows[3].packs == 4
    assert rows[2].loose


def test_usable_rows_become_a_shelf_that_hears(lexicon: Lexicon) -> None:
    shelf = build_shelf(lexicon, read_items(LIST.splitlines()))
    answer = json.loads(understand_json('{"id": "m", "text": "2 kg onion, aashirvaad aata 5kg 1"}', shelf))
    assert [line["concept"] for line in answer["lines"]] == ["onion", "atta"]
    assert answer["lines"][1]["product"] is not None


@pytest.mark.parametrize(
    ("row", "trouble"),
    [
        ("Sugar 1 kg,0,50", "price is zero"),
        ("Sugar 1 kg,₹0.00,", "price is zero"),
        ("Sugar 1 kg,1e999,", "price cannot be read"),
        ("Sugar 1 kg,NaN,50", "price cannot be read"),
        ("Sugar 1 kg,40,ask", "MRP cannot be read"),
        ("Sugar 1 kg,,50", None),
        ('"=HYPERLINK(""http://x"")",40,', "name begins like a formula"),
        ("@SUM(A1),40,", "name begins like a formula"),
        ("'+Sugar,40,", "name begins like a formula"),
        ("Sugar" * 100 + ",40,", "name too long"),
    ],
)
def test_a_row_that_cannot_be_used_says_why(row: str, trouble: str | None, lexicon: Lexicon) -> None:
    (read,) = read_rows(["name,price,mrp", row], lexicon=lexicon)
    assert read.trouble == trouble


def test_a_column_of_goods_and_another_delimiter_are_taken_as_given(lexicon: Lexicon) -> None:
    (read,) = read_rows(["name;price;concept", "My \x07special;40;sugar"], lexicon=lexicon, delimiter=";")
    assert (read.name, read.concept, read.price_paise) == ("My  special", "sugar", 4000)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("₹1,299.50", 129950), ("35", 3500), ("Rs 45/-", 4500), ("Rs. 45.00", 4500), ("45 /-", 4500), ("INR 7.5", 750),
        ("1,00,000", 10000000), ("४५", 4500), ("", None), ("-5", None), ("free", None), ("0", None), ("₹0.00", None),
        ("1e999", None), ("1e3", None), ("NaN", None), ("inf", None), ("45-50", None), ("40 45", None), ("=1+1", None),
        ("9" * 5000, None), ("9" * 16, None), ("1.2.3", None), ("0x10", None),
    ],
)  # fmt: skip
def test_prices_are_whole_paise(text: str, amount: int | None) -> None:
    assert paise(text) == amount


def test_the_json_line_has_the_fields_of_the_format(starter: Shelf) -> None:
    answer = json.loads(
        understand_json(
            '{"id": "m1", "text": "do kilo chini aur 50 ka dhaniya", "lang": "hi", "x": [1]}',
            starter,
            echo=True,
        )
    )
    assert {
        "id": "m1",
        "intent": "order",
        "lang": "hi",
        "script": "latn",
        "rest": [],
        "in": {"x": [1]},
    }.items() <= answer.items()
    first, second = answer["lines"]
    assert (first["op"], first["concept"], first["qty"], first["unit"], first["verdict"]) == (
        "add",
        "sugar",
        2,
        "kg",
        "sure",
    )
    assert (second["qty"], second["unit"]) == (50, "rupees")
    assert first["names_en"][0] == "sugar"


@pytest.mark.parametrize("line", ["", "[", "[]", '{"id": 1}', '{"text": 5}', "[" * 100_000, "\x00"])
def test_a_line_that_cannot_be_read_is_answered_with_an_error(line: str, starter: Shelf) -> None:
    answer = json.loads(understand_json(line, starter))
    assert answer["id"] is None
    assert answer["error"]


def test_half_a_character_in_json_does_not_break_the_run(starter: Shelf) -> None:
    answer = json.loads(understand_json('{"id": "\\ud800", "text": "\\ud800 chini 2 kilo"}', starter))
    assert answer["lines"][0]["concept"] == "sugar"
