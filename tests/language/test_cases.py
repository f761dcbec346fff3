"""Endings of case in the languages of the south, and what a dative makes of a number or a good."""

from __future__ import annotations

from fractions import Fraction

import pytest

from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Candidate, Hints, Measure, Op

REFUSED = [
    ("ta", "arisiya venam", "rice"),
    ("ta", "வெங்காயத்தை வேண்டாம்", "onion"),
    ("ta", "vengayatha venam", "onion"),
    ("te", "biyyanni vaddu", "rice"),
    ("te", "గుడ్లను వద్దు", "egg"),
    ("kn", "ಹಾಲನ್ನು ಬೇಡ", "milk"),
    ("kn", "bellavannu beda", "jaggery"),
    ("ml", "അരിയെ വേണ്ട", "rice"),
]


@pytest.mark.parametrize(("lang", "text", "concept"), REFUSED)
def test_a_good_in_the_accusative_is_taken_out(starter: Shelf, lang: str, text: str, concept: str) -> None:
    held = tuple(Candidate(c, c, None) for c in (concept, "soap"))
    heard = understand(text, starter, Hints(languages=(lang, "en"), basket=held))
    assert [(line.op, line.concept) for line in heard.lines] == [(Op.REMOVE, concept)]


FOR_MONEY = [
    ("ta", "20 ku kothamalli", 20),
    ("te", "పదికి కొత్తిమీర", 10),
    ("kn", "hattakke kottambari", 10),
    ("ml", "ഇരുപതിന് മല്ലിയില", 20),
]


@pytest.mark.parametrize(("lang", "text", "rupees"), FOR_MONEY)
def test_a_dative_behind_a_round_number_is_a_sum_of_money(
    starter: Shelf, lang: str, text: str, rupees: int
) -> None:
    (line,) = understand(text, starter, Hints(languages=(lang, "en"))).lines
    assert line.concept == "coriander-leaves"
    assert line.spoken is not None
    assert (line.spoken.value, line.spoken.measure) == (Fraction(rupees), Measure.RUPEES)


FOR_A_GOOD = [
    ("ta", "torchku 2 battery", "battery-cell"),
    ("te", "tea ki palu 2 packet", "milk"),
    ("kn", "ಕಾಫಿಗೆ ಹಾಲು ಎರಡು", "milk"),
    ("ml", "kappikku paal 2", "milk"),
]


@pytest.mark.parametrize(("lang", "text", "concept"), FOR_A_GOOD)
def test_what_a_good_is_for_is_not_ordered_with_it(
    starter: Shelf, lang: str, text: str, concept: str
) -> None:
    heard = understand(text, starter, Hints(languages=(lang, "en")))
    assert [line.concept for line in heard.lines] == [concept]


def test_a_word_at_home_is_no_maker(starter: Shelf) -> None:
    """ "veetla" (at home) is not Veet in the locative."""
    heard = understand("veetla yaarum illa", starter, Hints(languages=("ta", "en")))
    assert heard.lines == ()


def test_sardines_are_fish_before_their_weight_and_enough_behind_it(starter: Shelf) -> None:
    (fish,) = understand("mathi 1 kilo", starter, Hints(languages=("ml", "en"))).lines
    assert fish.concept == "fish"
    (sugar,) = understand("panchasara 1 kilo mathi", starter, Hints(languages=("ml", "en"))).lines
    assert sugar.concept == "sugar"
