"""A helper's cash in the shopkeeper's words: what he brings, and what he is given for the road."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haat.domain import events as e

from .world import World

BROUGHT = [
    ("en", "Raju", "Raju 500 jama"),
    ("en", "Raju", "Raju handed in 500"),
    ("en", "Raju", "Raju ne 500 diye"),
    ("hi", "Raju", "Raju 500 jama"),
    ("hi", "राजू", "राजू ने 500 जमा किए"),
    ("hi", "राजू", "राजू 500 जमा"),
]
GIVEN = [
    ("en", "Raju", "Raju ko 500 diye"),
    ("en", "Raju", "gave 500 to Raju"),
    ("hi", "राजू", "राजू को 500 दिए"),
    ("en", "Raju", "Raju 500 credit"),
]


def world_of(lang: str, name: str) -> World:
    """The helper has 300 rupees of the shop's with him."""
    world = World(lang)
    world.state.customers[3] = replace(world.state.customers[3], name=name, cash_held_paise=300_00)
    return world


@pytest.mark.parametrize(("lang", "name", "text"), BROUGHT)
def test_what_he_brings_empties_his_purse_into_the_till(lang: str, name: str, text: str) -> None:
    world = world_of(lang, name)
    told = world.says(text, 2)
    ((event, _),) = world.state.events
    assert event == e.CashHandedIn(3, 2, 500_00, 300_00)
    assert world.state.customers[3].cash_held_paise == 0
    assert {reply.to for reply in told} == {2, 3} and all("500" in reply.body for reply in told)


@pytest.mark.parametrize(("lang", "name", "text"), GIVEN)
def test_what_he_is_given_goes_along_with_him(lang: str, name: str, text: str) -> None:
    world = world_of(lang, name)
    world.says(text, 2)
    ((event, _),) = world.state.events
    assert event == e.FloatGiven(3, 2, 500_00, 800_00)
    assert world.state.customers[3].cash_held_paise == 800_00
