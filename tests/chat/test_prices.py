"""The shopkeeper's prices: one, or the whole morning's in one message, answered in one."""

from __future__ import annotations

from .world import World


def priced(world: World) -> dict[int, int]:
    return {no: item.price_paise for no, item in world.state.catalogue.listings.items()}


def test_several_prices_in_one_message_are_all_set_and_told_in_one() -> None:
    world = World("hi")
    before = priced(world)
    (told,) = world.says("aloo 32 pyaz 45, chini 46", 2)
    after = priced(world)
    assert sorted(after[no] - before[no] for no in before if after[no] != before[no]) == [200, 200, 500]
    assert told.body.count("→") == 3


def test_a_leap_among_them_is_asked_and_the_others_are_set() -> None:
    world = World("en")
    before = priced(world)
    (told,) = world.says("potato 32 onion 400", 2)
    assert told.why == "price_sure"
    assert [no for no in before if priced(world)[no] != before[no]] == [5]
    world.taps("price:", 2)
    assert 40_000 in priced(world).values()


def test_what_is_not_clear_is_named_in_the_words_that_were_said() -> None:
    world = World("en")
    (told,) = world.says("potato 32, soap 45, lipstick 90", 2)
    assert "₹32" in told.body
    assert "soap" in told.body, "two makers: which one?"


def test_a_price_above_the_mrp_is_refused_by_name_and_the_others_stand() -> None:
    world = World("en")
    (told,) = world.says("potato 32, maggi 15", 2)
    assert "₹32" in told.body and "MRP" in told.body
    assert told.body.splitlines()[1].startswith("Maggi")
