"""Telling: every event is told to somebody or silent on purpose, and refusals become sentences in every language."""

from __future__ import annotations

from typing import get_args

import pytest

from haat.chat.talk import wording
from haat.chat.tellers import TELLERS
from haat.chat.telling import refused
from haat.domain import events
from haat.domain.refusals import Refusal, Why
from haat.language.phrases import languages

from .world import World, choices

SILENT = {
    events.OrderPacked: "the shop's own step; she hears when it is out",
    events.AvailabilitySet: "answered where it is asked",
    events.PriceSet: "answered where it is asked",
    events.KhataLimitSet: "answered where it is asked",
    events.ShopOpened: "answered where it is asked",
    events.ChangePaidOut: "the coins are in her hand",
    events.ExceptionResolved: "answered where it is asked; what goes back is told as a refund",
    events.SettlementBooked: "answered where the report is brought in",
    events.WatchSet: "answered where it is asked",
    events.NicknameLearnt: "answered where it is taught; what customers teach stands in his list",
    events.NicknameForgotten: "answered where it is asked",
    events.MemoryErased: "answered where it is asked",
}


@pytest.mark.parametrize("event", get_args(events.Event), ids=lambda event: event.__name__)
def test_every_event_is_told_or_silent_on_purpose(event: type) -> None:
    assert (event in TELLERS) != (event in SILENT)


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("why", list(Why))
def test_every_refusal_is_a_sentence_in_every_language(why: Why, lang: str) -> None:
    amounts = ("minimum", "subtotal", "limit", "balance", "left", "mrp", "total", "due")
    words = {"what": "X", "reason": "X", "shop": "X", "state": "placed", "words": "X"}
    refusal = Refusal(why, dict.fromkeys(amounts, 100), {"limit": 200, "order": 1}, words)
    assert len(refused(World().talk, wording(lang), refusal)) > 5


def test_when_it_comes_is_answered_until_it_is_on_its_way() -> None:
    world = World("hi")
    world.settle(lang="hi")
    world.pin()
    world.says("5 kilo cheeni, namak 1")
    world.taps("ok:cash")
    for _ in range(2):
        told = world.says("kab tak aayega?")
        assert "45" in told[0].body
        world.taps("acc", 2)
    world.taps("out:1", 2)
    assert "45" not in world.says("kab tak aayega?")[0].body


def test_all_that_a_word_means_runs_out_at_once_and_is_no_swap_for_itself() -> None:
    world = World("hi")
    world.settle(lang="hi")
    world.says("5 kilo cheeni, lux 1, lifebuoy 1")
    world.pin()
    world.taps("ok:cash")
    soaps = [number for number, item in world.state.catalogue.listings.items() if item.concept == "soap"]
    (asked,) = world.says("sabun khatam", 2)
    world.taps(choices(asked)[-1].action, 2)
    assert not any(world.state.catalogue.listings[number].available for number in soaps)
    assert [line.concept for line in world.state.orders[1].kept] == ["sugar"], (
        "neither is offered for the other"
    )
    (asked,) = world.says("sabun aa gaya", 2)
    told = world.taps(choices(asked)[-1].action, 2)
    assert "Lux" in told[-1].body and "Lifebuoy" in told[-1].body
