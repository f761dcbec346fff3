"""What WhatsApp offers to tap before the first word, and its commands: each is answered with what it promises."""

from __future__ import annotations

import pytest

from haat.channels.whatsapp.number import COMMANDS, ICE_BREAKERS
from haat.chat.inbound import Unsupported
from haat.domain.customer import Address
from haat.domain.shop import PayBy
from haat.language.phrases import languages, phrasebook

from .world import World

SAID = {"ice-again": "repeat", "ice-hours": "hours", "ice-where": "status"}


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("key", ICE_BREAKERS)
def test_every_ice_breaker_gets_the_answer_that_it_asks_for_in_its_language(lang: str, key: str) -> None:
    world = World(lang)
    replies = world.says(phrasebook(lang).say(key))
    assert [reply.to for reply in replies] == [1]
    if key == "ice-order":
        assert "Namuna Kirana" in replies[0].body
    else:
        assert replies[0].why == SAID[key]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_that_is_offered_does_what_it_says(command: str) -> None:
    world = World("en")
    world.settle(addresses=(Address("12 Sample Nagar"),), usual_pay=PayBy.CASH, khata_balance_paise=12_300)
    world.says("5 kilo sugar")
    replies = world.says(f"/{command}")
    match command:
        case "order":
            assert "Namuna Kirana" in replies[0].body
        case "bill":
            assert replies[0].why == "bill"
        case "khata":
            assert "123" in replies[0].body
        case "stop":
            assert world.state.customers[1].stopped


def test_whoever_only_opens_the_chat_is_greeted() -> None:
    world = World("en")
    replies = world.sends(1, Unsupported("request_welcome"))
    assert len(replies) == 1 and "Namuna Kirana" in replies[0].body
