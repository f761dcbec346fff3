"""Changes told against the basket: double, half, three times; all of it; and the small or the red one of a good."""

from __future__ import annotations

import pytest

from .world import World


def held(world: World) -> dict[int, int]:
    """The basket: amounts in base units by listing."""
    return {line.listing_no: line.quantity.amount for line in world.talk.conversation(1).basket.lines}


@pytest.mark.parametrize(
    ("lang", "text", "grams"),
    [
        ("en", "double the sugar", 4000),
        ("en", "half the sugar please", 1000),
        ("en", "make it three times as much", 6000),
        ("hi", "cheeni double kar do", 4000),
        ("hi", "चीनी आधी कर दो", 1000),
        ("hi", "cheeni teen guna kar do", 6000),
        ("hi", "cheeni dedh guna kar do", 3000),
        ("bn", "চিনি দ্বিগুণ করে দিন", 4000),
        ("bn", "chini ordhek kore din", 1000),
        ("ta", "சர்க்கரை இரட்டிப்பா ஆக்குங்க", 4000),
        ("ta", "sakkarai paathiya kuraiyunga", 1000),
        ("te", "చక్కెర రెట్టింపు చేయండి", 4000),
        ("te", "panchadara sagam cheyandi", 1000),
        ("mr", "साखर दुप्पट करा", 4000),
        ("mr", "sakhar ardhi kara", 1000),
        ("gu", "ખાંડ બમણી કરો", 4000),
        ("gu", "khand adadhi kari do", 1000),
        ("kn", "ಸಕ್ಕರೆ ಡಬಲ್ ಮಾಡಿ", 4000),
        ("kn", "sakkare ardha maadi", 1000),
        ("ml", "പഞ്ചസാര ഇരട്ടിയാക്കൂ", 4000),
        ("ml", "panchasara pakuthi aakku", 1000),
        ("pa", "ਖੰਡ ਦੁੱਗਣੀ ਕਰ ਦਿਓ", 4000),
        ("pa", "ਖੰਡ ਅੱਧੀ ਕਰ ਦਿਓ", 1000),
        ("ur", "چینی دگنی کر دیں", 4000),
        ("ur", "cheeni aadhi kar dein", 1000),
        ("or", "ଚିନି ଦୁଇଗୁଣ କରିଦିଅନ୍ତୁ", 4000),
        ("or", "chini adha kari diantu", 1000),
    ],
)
def test_a_factor_changes_what_stands_in_the_basket(lang: str, text: str, grams: int) -> None:
    world = World(lang=lang)
    world.says("sugar 2 kg")
    world.says(text)
    assert held(world) == {1: grams}


def test_money_is_doubled_as_money() -> None:
    world = World()
    world.says("50 ka dhaniya")
    world.says("dhaniya double kar do")
    (line,) = world.talk.conversation(1).basket.lines
    assert line.rupees_paise == 10_000


def test_all_of_the_basket_is_doubled_at_once() -> None:
    world = World()
    world.says("2 kilo cheeni, 3 packet maggi")
    world.says("sab double kar do")
    assert held(world) == {1: 4000, 11: 6}


def test_half_of_three_packets_is_asked_about() -> None:
    world = World()
    world.says("3 packet maggi")
    (reply,) = world.says("maggi aadhi kar do")
    assert "maggi" in reply.body.lower()
    assert held(world) == {11: 3}
    assert world.talk.conversation(1).questions


def test_double_of_what_is_not_in_the_basket_is_asked_about() -> None:
    world = World()
    world.says("2 kilo cheeni")
    world.says("maggi double kar do")
    assert held(world) == {1: 2000}
    assert world.talk.conversation(1).questions


@pytest.mark.parametrize(
    "text", ["aadha kar do", "aadha kilo kar do", "aadha kilo bhej do", "500 gram", "half"]
)
def test_an_amount_with_its_verb_answers_how_much(text: str) -> None:
    world = World()
    world.says("2 packet atta, cheeni")
    world.says(text)
    assert held(world) == {10: 2, 1: 500}


@pytest.mark.parametrize(
    ("order", "change", "basket"),
    [
        ("3 maggi", "yippee wala kar do", {12: 3}),
        ("3 maggi", "make it yippee", {12: 3}),
        ("3 maggi", "maggi ki jagah yippee", {12: 3}),
        ("4 parle g 5 wala", "bada wala kar do", {19: 4}),
        ("4 parle g 10 wala", "the small one please", {18: 4}),
        ("4 parle g 10 wala, 1 kilo cheeni", "parle g chhota wala kar do", {18: 4, 1: 1000}),
    ],
)
def test_another_of_the_same_keeps_its_amount(order: str, change: str, basket: dict[int, int]) -> None:
    world = World()
    world.says(order)
    world.says(change)
    assert held(world) == basket
