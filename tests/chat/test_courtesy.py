"""A nod where a person would nod: an order that was sent is marked at once, and who is about to speak is let speak."""

from __future__ import annotations

import pytest

from haat.chat.replies import React
from haat.domain.customer import Address
from haat.domain.shop import PayBy

from .world import World


def ready(*addresses: Address) -> World:
    world = World()
    world.settle(addresses=addresses, usual_pay=PayBy.CASH)
    return world


def test_an_order_that_was_sent_is_nodded_at_on_her_own_message() -> None:
    world = ready(Address("12 Sample Nagar, Jaipur 302001"))
    world.says("5 kilo cheeni")
    mine = [reply for reply in world.taps("ok:") if reply.to == 1]
    assert [type(reply.form) for reply in mine] == [React]


@pytest.mark.parametrize(
    "text", ["ek cheez aur", "ruko ek aur cheez", "kuch saman chahiye", "one more thing"]
)
def test_who_has_not_yet_said_what_she_wants_is_asked_to_go_on(text: str) -> None:
    world = ready()
    world.says("namaste")
    (reply,) = world.says(text)
    assert reply.why == "go_on"


def test_only_the_place_itself_is_kept_as_her_address() -> None:
    world = ready()
    world.says("5 kilo cheeni")
    world.says("ghar ka pata: 14, Namuna Gali, Mandir ke paas")
    person = world.talk.state.customers[1]
    assert person.address is not None
    assert person.address.text == "14, Namuna Gali, Mandir ke paas"
