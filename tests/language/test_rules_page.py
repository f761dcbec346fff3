"""The rules page says what the code does: its roles and kinds are the known ones, its examples are heard so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from haat.language import numbers
from haat.language.evaluate import shown
from haat.language.lexicon import LANGUAGES, rows
from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Hints

PAGE = (Path(__file__).parents[2] / "docs" / "rules" / "language.md").read_text(encoding="utf-8")
EXAMPLES = {
    "do kilo chini": "+sugar 2 kg",
    "50 ka dhaniya": "+coriander-leaves 50 rupees",
    "₹20 का नमक": "+salt 20 rupees",
    "২০ টাকার ধনেপাতা": "+coriander-leaves 20 rupees",
    "parle g 10 wala 4": "+glucose-biscuit{Parle-G} 4 packet [₹10]",
    "haldi 200": "+turmeric-powder 200 g",
    "sawa chini": "+sugar ?",
}


@pytest.mark.parametrize("text", EXAMPLES)
def test_an_example_of_the_page_is_heard_as_it_says(text: str, starter: Shelf) -> None:
    assert text in PAGE
    assert [shown(line) for line in understand(text, starter, Hints()).lines] == [EXAMPLES[text]]


def test_every_role_in_the_tables_is_told() -> None:
    told = set(re.findall(r"[a-z_]+", PAGE))
    for lang in LANGUAGES:
        for _, role in rows(f"grammar/{lang}.tsv"):
            name = role.partition(":")[2] if role[:2] == "k:" else role.partition(":")[0]
            assert name in told, role


def test_every_kind_of_number_is_told() -> None:
    for kind in (
        numbers.CARDINAL,
        numbers.TENS,
        numbers.TIMES,
        numbers.PART,
        numbers.HEAD,
        numbers.TAIL,
        numbers.ORDINAL,
    ):
        assert f"`{kind}`" in PAGE
