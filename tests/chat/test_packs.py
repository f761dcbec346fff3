"""Packs that differ in size alone: the amount decides, and a choice says what it comes to."""

from __future__ import annotations

from fractions import Fraction

import pytest

from haat.chat.amounts import fewest_packs
from haat.chat.hearing import shelf_of
from haat.domain.catalogue import Catalogue, Listing, SoldBy
from haat.language.understanding import Measure, Spoken
from haat.values.quantity import Quantity, Unit

from .world import LISTINGS, World, choices

ML, G = Unit.MILLILITRE, Unit.GRAM


def pack(number: int, concept: str, brand: str, size: Quantity, rupees: int, name: str = "") -> Listing:
    return Listing(number, concept, rupees * 100, SoldBy.PACK, Unit.PIECE, brand, size, name)


MORE = (
    pack(31, "milk", "Amul", Quantity(1000, ML), 57),
    pack(32, "mustard-oil", "Engine", Quantity(1000, ML), 182),
    pack(33, "mustard-oil", "Fortune", Quantity(500, ML), 92),
)


def shop_with(more: tuple[Listing, ...], lang: str = "en") -> World:
    world = World(lang)
    world.state.catalogue = Catalogue(2, {item.listing_no: item for item in (*LISTINGS, *more)})
    world.talk.shelf = shelf_of(world.talk.lexicon, world.state.catalogue)
    world.settle(lang=lang)
    return world


def in_basket(world: World) -> dict[int, int]:
    return {line.listing_no: line.quantity.amount for line in world.talk.conversation(1).basket.lines}


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("2 litre milk", {31: 2}),
        ("half litre milk", {14: 1}),
        ("1.5 litre milk", {14: 3}),
        ("220 g parle g", {19: 2}),
        ("56 g parle g", {18: 1}),
    ],
)
def test_a_weight_or_volume_goes_in_the_fewest_packs_without_a_question(
    said: str, held: dict[int, int]
) -> None:
    world = shop_with(MORE)
    world.says(said)
    assert in_basket(world) == held


def test_each_maker_is_offered_once_with_what_the_amount_comes_to() -> None:
    world = shop_with(MORE)
    (asked,) = world.says("2 litre mustard oil")
    offered = {one.action.split(":")[1]: one.description for one in choices(asked) if one.action != "skip"}
    assert set(offered) == {"17", "32"}, "four of 500 ml is no choice beside two of 1 litre"
    assert "× 2" in offered["17"] and "₹350" in offered["17"]
    assert "₹364" in offered["32"]


def test_a_shops_own_names_tell_kinds_apart_and_sizes_not() -> None:
    gold = pack(1, "milk", "Amul", Quantity(1000, ML), 66, "Amul Gold Milk 1 L")
    gold_small = pack(2, "milk", "Amul", Quantity(500, ML), 34, "Amul Gold Milk 500 ml")
    taaza = pack(3, "milk", "Amul", Quantity(500, ML), 29, "Amul Taaza Milk 500 ml")
    assert fewest_packs([gold_small, gold, taaza], Spoken(Fraction(2), Measure.L)) == [gold, taaza]


def test_single_ones_are_offered_before_a_pack_of_four() -> None:
    four, one = pack(1, "soap", "Lux", Quantity(4), 136), pack(2, "soap", "Lux", Quantity(100, G), 36)
    assert fewest_packs([four, one], Spoken(Fraction(2), Measure.PIECE)) == [one, four]


def test_where_no_size_gives_the_amount_all_stay_to_be_asked_about() -> None:
    five, one = pack(1, "atta", "A", Quantity(5000, G), 265), pack(2, "atta", "B", Quantity(2000, G), 110)
    assert fewest_packs([five, one], Spoken(Fraction(3), Measure.KG)) == [five, one]
    assert fewest_packs([five, one], None) == [five, one]


def test_eggs_alone_are_asked_by_the_tray_and_a_packet_is_one() -> None:
    world = shop_with(())
    (asked,) = world.says("eggs and aashirvaad atta")
    assert in_basket(world) == {10: 1}
    assert [one.action for one in choices(asked)] == ["pick:20:6:0", "pick:20:12:0", "pick:20:30:0", "skip"]
    world.says("12")
    assert in_basket(world) == {10: 1, 20: 12}


def test_send_it_soon_shows_what_waits() -> None:
    world = shop_with(())
    world.says("3 kg sugar")
    (told,) = world.says("pls send asap")
    assert "Sugar" in told.body
    world.pin()
    world.taps("ok:cash")
    (told,) = world.says("pls send asap")
    assert told.why == "status"
