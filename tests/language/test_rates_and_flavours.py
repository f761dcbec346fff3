"""Prices said for each kilo, tastes behind a maker's name, packs counted behind a comma, letters before lines."""

from __future__ import annotations

import pytest

from haat.language.evaluate import shown
from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Hints

HEARD: tuple[tuple[str, tuple[str, ...]], ...] = (
    # a price for each kilo picks the sort
    ("sugar - 1 kg @ 45", ("+sugar 1 kg [₹45/kg]",)),
    ("tomato 2kg @ Rs 30/kg", ("+tomato 2 kg [₹30/kg]",)),
    ("send sugar (45 rs/kg) 2 kg", ("+sugar 2 kg [₹45/kg]",)),
    ("2 kg mangoes 100/kg", ("+mango 2 kg [₹100/kg]",)),
    ("2 kg mango at 100 per kg", ("+mango 2 kg [₹100/kg]",)),
    ("aloo 30 rs kilo 2 kilo", ("+potato 2 kg [₹30/kg]",)),
    ("lux soap 2 @ 35", ("+soap{Lux} 2 piece [₹35]",)),
    ("is mango 100 rs per kg", ()),
    # a part of a whole
    ("1/4th kg green chilli", ("+green-chilli 1/4 kg",)),
    ("a quarter of a kilo of garlic", ("+garlic 1/4 kg",)),
    ("2 n half kg onion", ("+onion 5/2 kg",)),
    # a count behind the comma
    ("tata salt 1kg, 2 nos, sugar 2kg", ("+salt{Tata Salt} 2 piece [1 kg]", "+sugar 2 kg")),
    ("surf excel 1kg, qty 2", ("+detergent-powder{Surf Excel} 2 packet [1 kg]",)),
    ("sugar 2kg, 2 maggi", ("+sugar 2 kg", "+instant-noodles{Maggi} 2 packet")),
    # what only counts the list
    ("a) sugar 2kg b) milk 1l", ("+sugar 2 kg", "+milk 1 l")),
    ("(1) Sugar 2kg (2) milk 1l", ("+sugar 2 kg", "+milk 1 l")),
    ("Requirement:\n1 Atta - 5kg\n2 Sugar - 2kg", ("+atta 5 kg", "+sugar 2 kg")),
    ("needed: (a) 2 kg sugar, (b) 1 kg salt", ("+sugar 2 kg", "+salt 1 kg")),
    # a unit and a good in one word
    ("2kgsugar 500gmpaneer", ("+sugar 2 kg", "+paneer 500 g")),
    # a taste is no good of its own
    ("oreo strawberry cream 2", ("+cream-biscuit{Oreo} 2 packet",)),
    (
        "2 oreo strawberry and 3 lays tomato",
        ("+cream-biscuit{Oreo} 2 packet", "+potato-chips{Lay's} 3 packet"),
    ),
    ("amul ice cream kesar pista 1l", ("+ice-cream{Amul} 1 l",)),
    ("horlicks chocolate 500g", ("+malt-drink{Horlicks} 500 g",)),
    ("2 lays onion 1 kg", ("+potato-chips{Lay's} 2 packet", "+onion 1 kg")),
    # a price point, and how many of it
    ("one ten rupee lays", ("+potato-chips{Lay's} 1 packet [₹10]",)),
    ("three one litre packets of milk", ("+milk 3 packet [1 l]",)),
    # what is said of each of some, beside what is counted alone
    (
        "sugar salt rava 1 kg each and 2 oreo",
        ("+sugar 1 kg", "+salt 1 kg", "+sooji 1 kg", "+cream-biscuit{Oreo} 2 packet"),
    ),
    ("1 kg each sugar salt and oreo 2", ("+sugar 1 kg", "+salt 1 kg", "+cream-biscuit{Oreo} 2 packet")),
    # a plural name counts pieces
    ("3 mangoes, an orange", ("+mango 3 piece", "+orange 1 piece")),
    ("3 mango", ("+mango 3 kg ?",)),
    ("3 kg mangoes", ("+mango 3 kg",)),
    ("dairy milk 2 banana 6", ("+chocolate{Dairy Milk} 2 piece", "+banana 6 piece")),
)


@pytest.mark.parametrize(("text", "lines"), HEARD, ids=[text for text, _ in HEARD])
def test_a_price_a_taste_and_a_list_letter_count_nothing(
    text: str, lines: tuple[str, ...], starter: Shelf
) -> None:
    heard = understand(text, starter, Hints(lang="en", languages=("en", "hi")))
    assert tuple(shown(line) for line in heard.lines) == lines
