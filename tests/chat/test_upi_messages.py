"""An order that is paid to the shop's own UPI address costs the shopkeeper two messages, and stays safe with them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haat.chat.replies import React, Reply
from haat.domain import commands as c
from haat.domain.customer import Customer, Role
from haat.domain.order import OrderState
from haat.domain.payment import PaymentState, RailName

from .world import World, choices

KEEPER = 2


@pytest.fixture
def world() -> World:
    """Accepted, and asked for over UPI."""
    made = World("en")
    made.state.shop = replace(
        made.state.shop, payment_configuration=None, vpa="namuna@samplebank", rails=(RailName.UPI,)
    )
    made.settle(lang="en")
    made.says("3 kg sugar, 1 salt")
    made.pin()
    made.taps("ok:upi")
    made.taps("acc", KEEPER)
    return made


def read_by(world: World, who: int) -> list[Reply]:
    return [one for one in world.said if one.to == who and not isinstance(one.form, React)]


def test_the_new_order_and_one_for_money_and_packing_are_all(world: World) -> None:
    assert len(read_by(world, KEEPER)) == 1, "accepting it is answered by a mark"
    world.says("paid")
    asked = read_by(world, KEEPER)[-1]
    assert "Sugar" in asked.body and "Salt" in asked.body
    assert [one.action.split(":")[0] for one in choices(asked)] == ["came", "nogot", "out"]
    world.taps("came", KEEPER)
    assert world.state.orders[1].payment.state is PaymentState.PAID
    world.taps("out:1", KEEPER)
    assert world.state.orders[1].state is OrderState.OUT
    assert len(read_by(world, KEEPER)) == 2


def test_nothing_leaves_before_the_money_came_though_the_tap_is_there(world: World) -> None:
    world.says("paid")
    world.taps("out:1", KEEPER)
    assert world.state.orders[1].state is OrderState.ACCEPTED
    assert "paid" in read_by(world, KEEPER)[-1].body


def test_where_she_says_nothing_he_is_asked_after_five_minutes(world: World) -> None:
    world.later(300)
    world.does(c.RingOnce(1, "ask_expires"))
    asked = read_by(world, KEEPER)[-1]
    assert "Sugar" in asked.body
    assert [one.action.split(":")[0] for one in choices(asked)] == ["came", "out"]
    world.taps("came", KEEPER)
    assert len(read_by(world, KEEPER)) == 2


@pytest.mark.parametrize("other_door", ["the template's button", "the bank's message"])
def test_whoever_has_not_seen_what_to_pack_is_told(world: World, other_door: str) -> None:
    said = "Rs.160.00 credited to a/c XX1234 by UPI Ref No 400000000002"
    total = world.state.orders[1].total_paise // 100
    if other_door == "the bank's message":
        world.says(said.replace("160", str(total)), KEEPER)
    else:
        world.does(c.ConfirmTransfer(KEEPER, 1))
    assert world.state.orders[1].payment.state is PaymentState.PAID
    assert "Pack it" in read_by(world, KEEPER)[-1].body


def test_a_second_shopkeeper_reads_that_the_money_came(world: World) -> None:
    world.state.customers[4] = Customer(4, "Kamla", phone="910000000104", role=Role.SHOPKEEPER, lang="en")
    world.says("paid")
    world.taps("came", KEEPER)
    assert "Pack it" in read_by(world, 4)[-1].body
    assert "Pack it" not in read_by(world, KEEPER)[-1].body
