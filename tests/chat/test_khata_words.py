"""The khata in the shopkeeper's words: who owes what, and what a word without a name is answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from .world import World

KEEPER = 2


@pytest.fixture
def world() -> World:
    made = World("hi")
    made.state.shop = replace(made.state.shop, khata_limit_paise=100_000)
    for number, name in ((4, "Sharma ji"), (5, "Kamla")):
        made.state.keep_customer(
            replace(made.state.customers[1], customer_no=number, name=name, user_id=f"IN.{number}")
        )
    return made


@pytest.mark.parametrize("said", ["kiska kitna baaki hai", "khata dikhao", "किसका कितना बाकी है", "khata"])
def test_who_owes_what_is_told_most_first_with_the_sum(world: World, said: str) -> None:
    world.says("Sharma ji 250 udhaar", KEEPER)
    world.says("Kamla 400 udhaar", KEEPER)
    world.says("Sunita ne 100 diye", KEEPER)
    (told,) = world.says(said, KEEPER)
    rows = told.body.splitlines()
    assert "₹650" in rows[0]
    assert [row.split(" — ")[0] for row in rows[1:]] == ["Kamla", "Sharma ji", "Sunita"]
    assert "−₹100 (एडवांस)" in rows[-1]


def test_nobody_owes(world: World) -> None:
    (told,) = world.says("kiska kitna baaki hai", KEEPER)
    assert "₹" not in told.body and "?" not in told.body


def test_a_sum_without_a_name_asks_whose(world: World) -> None:
    (told,) = world.says("250 udhaar", KEEPER)
    assert "किसका खाता" in told.body
    assert all(one.khata_balance_paise == 0 for one in world.state.customers.values())
