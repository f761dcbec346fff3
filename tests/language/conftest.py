"""One lexicon and one starter shelf for all tests of hearing."""

from __future__ import annotations

import pytest

from haat.language.lexicon import Lexicon, load_lexicon
from haat.language.shelf import Shelf, ShelfItem, build_shelf, starter_shelf


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture(scope="session")
def starter(lexicon: Lexicon) -> Shelf:
    return starter_shelf(lexicon)


@pytest.fixture(scope="session")
def corner_shop(lexicon: Lexicon) -> Shelf:
    """A small shop: two makers of salt, one of tea, loose sugar beside packed, one oil."""
    rows = [
        ("s1", "Sugar loose", "sugar", None, None, 4400, True),
        ("s2", "Madhur Sugar 1 kg", "sugar", "Madhur", "1 kg", 5500, False),
        ("t1", "Tata Salt 1 kg", "salt", "Tata Salt", "1 kg", 2800, False),
        ("t2", "Annapurna Salt 1 kg", "salt", "Annapurna", "1 kg", 2500, False),
        ("c1", "Wagh Bakri Tea 250 g", "tea", "Wagh Bakri", "250 g", 14000, False),
        ("o1", "Fortune Mustard Oil 1 l", "mustard-oil", "Fortune", "1 l", 16000, False),
        ("a5", "Aashirvaad Atta 5 kg", "atta", "Aashirvaad", "5 kg", 26500, False),
        ("a1", "Aashirvaad Select Atta 1 kg", "atta", "Aashirvaad", "1 kg", 7000, False),
        ("p5", "Parle-G 5 rupees", "glucose-biscuit", "Parle-G", "55 g", 500, False),
        ("p10", "Parle-G 10 rupees", "glucose-biscuit", "Parle-G", "110 g", 1000, False),
        ("d1", "Toor Dal", "toor-dal", None, None, 14000, True),
        ("d2", "Moong Dal", "moong-dal", None, None, 12000, True),
    ]
    items = [
        ShelfItem(sku, name, concept, brand, size, price, loose, ("lal wali",) if sku == "c1" else ())
        for sku, name, concept, brand, size, price, loose in rows
    ]
    return build_shelf(lexicon, items)
