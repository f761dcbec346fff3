"""What a home usually takes breaks ties; an amount, a pack or a kind that was said is never overridden by it."""

from __future__ import annotations

import pytest

from haat.language.lexicon import Lexicon
from haat.language.shelf import Shelf, ShelfItem, build_shelf
from haat.language.understand import understand
from haat.language.understanding import Hints, Verdict


@pytest.fixture(scope="module")
def flour_and_dal(lexicon: Lexicon) -> Shelf:
    rows = [
        ("a5", "Aashirvaad Atta 5 kg", "atta", "Aashirvaad", "5 kg", 26500, False),
        ("a10", "Aashirvaad Atta 10 kg", "atta", "Aashirvaad", "10 kg", 51500, False),
        ("f5", "Fortune Atta 5 kg", "atta", "Fortune", "5 kg", 24000, False),
        ("loose", "Atta", "atta", None, None, 3800, True),
        ("toor", "Toor Dal", "toor-dal", None, None, 14000, True),
        ("moong", "Moong Dal", "moong-dal", None, None, 12000, True),
        ("chana", "Chana Dal", "chana-dal", None, None, 9000, True),
    ]
    return build_shelf(lexicon, [ShelfItem(*row) for row in rows])


@pytest.mark.parametrize(
    ("text", "habit", "sku"),
    [
        ("atta 5 kg", "a5", "a5"),
        ("atta 1 packet", "a5", "a5"),
        ("atta", "a5", "a5"),
        ("atta 10 kilo", "a5", "a10"),
        ("atta 15 kilo", "f5", "f5"),
        ("atta 2 kilo", "a5", "loose"),
        ("atta 7 kilo", "f5", "loose"),
        ("fortune atta 5 kg", "a5", "f5"),
        ("atta 5 kg", "loose", "loose"),
        ("atta 2 packet", "loose", None),
    ],
)
def test_the_amount_that_is_said_outweighs_what_is_usual(
    text: str, habit: str, sku: str | None, flour_and_dal: Shelf
) -> None:
    (line,) = understand(text, flour_and_dal, Hints(habits=(("atta", habit),))).lines
    assert (line.concept, line.sku) == ("atta", sku)


def test_one_usual_kind_is_meant_and_of_several_she_is_asked_with_hers_first(flour_and_dal: Shelf) -> None:
    (line,) = understand("dal 1 kilo", flour_and_dal, Hints(habits=(("moong-dal", "moong"),))).lines
    assert (line.sku, line.verdict) == ("moong", Verdict.SURE)
    both = (("chana-dal", "chana"), ("moong-dal", "moong"))
    (line,) = understand("dal 1 kilo", flour_and_dal, Hints(habits=both)).lines
    assert line.verdict is Verdict.ASK
    assert {c.sku for c in line.alternatives[:2]} == {"chana", "moong"}
    (line,) = understand("toor dal 1 kilo", flour_and_dal, Hints(habits=both)).lines
    assert line.sku == "toor"
