"""While a question about a line waits: what she says of place and payment is kept and said back, not passed over."""

from __future__ import annotations

import pytest

from haat.domain.shop import PayBy

from .world import World


@pytest.fixture
def world() -> World:
    """Sugar is in the basket; which soap is asked."""
    made = World("en")
    made.settle(lang="en")
    made.says("3 kg sugar, 2 soap")
    return made


def test_an_address_is_noted(world: World) -> None:
    (told,) = world.says("B-204 Shanti Apartment, Malviya Nagar, Jaipur")
    assert "Noted" in told.body and "B-204" in told.body and "soap" in told.body
    draft = world.talk.conversation(1).draft
    assert draft.address is not None and "B-204" in draft.address.text


def test_a_way_to_pay_is_noted_and_places_nothing(world: World) -> None:
    (told,) = world.says("cash")
    assert "Noted" in told.body and "Lux" in str(told.form)
    assert world.talk.conversation(1).draft.pay_by is PayBy.CASH
    assert not world.state.orders


def test_a_yes_is_told_what_is_missing(world: World) -> None:
    (told,) = world.says("yes all fine, send it")
    assert "Just this one thing" in told.body
    assert not world.state.orders


def test_with_the_answer_the_rest_is_there(world: World) -> None:
    world.says("B-204 Shanti Apartment, Malviya Nagar, Jaipur")
    world.says("cash")
    (told,) = world.says("Lux")
    assert "B-204" in told.body and "Cash" in told.body
    world.says("yes")
    assert world.state.orders[1].pay_by is PayBy.CASH


WEEK = "3 kg sugar\n2 kg toor dal\n1 kg onion\n1 kg potato\n2 soap\nparle g"


def test_a_weeks_list_is_not_said_again_with_every_question() -> None:
    world = World("en")
    world.settle(lang="en")
    (first,) = world.says(WEEK)
    assert all(name in first.body for name in ("Sugar", "Toor", "Onion", "Potato"))
    (second,) = world.says("Lux")
    assert "Lux" in second.body and "parle g" in second.body
    assert "Sugar" not in second.body, "the list stands just above"
    assert "Total" in second.body
    (asked,) = world.says("how much is it?")
    assert "Sugar" in asked.body, "who asks gets it all"
    (last,) = world.says("10 wala")
    assert all(name in last.body for name in ("Sugar", "Toor", "Onion", "Potato", "Lux", "Parle-G"))


def test_a_line_taken_out_between_two_answers_shows_the_list_anew() -> None:
    world = World("en")
    world.settle(lang="en")
    world.says(WEEK)
    (told,) = world.says("remove the onion")
    assert "Sugar" in told.body and "1. " in told.body and "Onion" not in told.body.split("1. ")[1]
