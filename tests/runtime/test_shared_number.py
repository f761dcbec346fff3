"""A number that many shops share: a stop holds for all of them, a start for one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from haat.domain.shop import PayBy
from haat.store.audit import audit
from haat.store.connect import connect
from haat.store.shops import put_shop
from tests.runtime.fakes import (
    BUYER,
    KEEPER,
    LISTINGS,
    NOON,
    number_id,
    sample_people,
    sample_shop,
    text_message,
)
from tests.runtime.stage import Stage
from tests.runtime.test_beside import change

NUMBER = number_id(9)
SHOPS = {1: "Namuna Kirana", 2: "Doodh Bhandar", 3: "Sabzi Ghar"}


@pytest.fixture
async def shared(database: str) -> AsyncIterator[Stage]:
    """A desk and three shops of one number; she is known to the first two, and keeps the third herself."""
    await put_shop(database, sample_shop(9, desk=True, code="DESK9"))
    buyer, keeper = sample_people()
    for shop_id, name in SHOPS.items():
        shop = sample_shop(shop_id, number_id=NUMBER, name=name)
        buyer = replace(buyer, usual_pay=PayBy.CASH, lang="en")
        people = (buyer, keeper) if shop_id < 3 else (replace(keeper, phone=BUYER),)
        await put_shop(database, shop, LISTINGS, people)
    await put_shop(database, sample_shop(4), LISTINGS, sample_people())
    stage = Stage(database)
    yield stage
    await stage.intake.close()


async def says(stage: Stage, key: str, text: str) -> None:
    await stage.says(text_message(key, text, at=stage.clock.at), number=NUMBER)
    await settled(stage)


async def settled(stage: Stage) -> None:
    """Forwards enter another inbox, so quiet is waited for twice."""
    for _ in range(3):
        await stage.quiet()


async def stopped(stage: Stage) -> set[int]:
    """The shops that may not write to her any more."""
    rows = await stage.rows(
        "SELECT shop_id FROM customer WHERE phone = $1 AND (doc ->> 'stopped')::boolean", BUYER
    )
    return {row["shop_id"] for row in rows}


async def test_a_stop_said_to_one_shop_holds_for_all_of_the_number_and_for_no_other(shared: Stage) -> None:
    async with shared.working():
        await says(shared, "wamid.1", "Namaste [NAMUNA1]")
        await says(shared, "wamid.2", "STOP")
    assert await stopped(shared) == {1, 2, 9}, "not the shop she keeps, not a shop of another number"
    told = shared.channel.texts(BUYER)[-1]
    assert "Namuna Kirana" in told and "other shops of this number" in told
    assert len(shared.channel.texts(BUYER)) == 2, "she is told once"
    rows = await shared.rows("SELECT topic, note FROM consent WHERE shop_id = 2 AND NOT given ORDER BY topic")
    assert [tuple(row) for row in rows] == [
        ("marketing", "said to another shop of this number"),
        ("service", "said to another shop of this number"),
    ]
    connection = await connect(shared.dsn)
    assert [finding for finding in await audit(connection) if not finding.ok] == []
    await connection.close()


async def test_a_stop_at_the_desk_reaches_the_shops_that_know_her(shared: Stage) -> None:
    async with shared.working():
        await says(shared, "wamid.1", "STOP")
    assert await stopped(shared) == {1, 2, 9}
    assert "other shops of this number" in shared.channel.texts(BUYER)[0]


async def test_an_order_that_is_open_at_another_shop_is_left_to_its_shopkeeper(shared: Stage) -> None:
    async with shared.working():
        await says(shared, "wamid.1", "Namaste [NAMUNA2]\n4 kilo sugar")
        await says(shared, "wamid.2", "yes")
        assert await shared.value("SELECT count(*) FROM shop_order WHERE shop_id = 2") == 1
        await says(shared, "wamid.3", "Namaste [NAMUNA1]")
        before = len(shared.channel.texts(BUYER))
        shared.clock.forward(seconds=5)
        await says(shared, "wamid.4", "please stop sending me messages")
    assert 2 in await stopped(shared)
    why = await shared.rows(
        "SELECT customer_no, state FROM outbox WHERE shop_id = 2 AND why = 'stopped_order'"
    )
    assert [row["customer_no"] for row in why] == [2]
    assert len(shared.channel.texts(BUYER)) == before + 1


async def test_a_start_is_for_the_shop_she_names_alone(shared: Stage) -> None:
    async with shared.working():
        await says(shared, "wamid.1", "STOP")
        shared.clock.forward(seconds=5)
        await says(shared, "wamid.2", "start Doodh Bhandar")
        assert await stopped(shared) == {1, 9}
        told = shared.channel.texts(BUYER)[-1]
        assert "Doodh Bhandar" in told and "stay as they are" in told
        shared.clock.forward(seconds=5)
        await says(shared, "wamid.3", "start namuna1")
    assert await stopped(shared) == {9}


async def test_a_start_is_for_the_shop_she_last_talked_to_where_she_names_none(shared: Stage) -> None:
    async with shared.working():
        await says(shared, "wamid.1", "Namaste [NAMUNA2]")
        await says(shared, "wamid.2", "STOP")
        shared.clock.forward(seconds=5)
        await says(shared, "wamid.3", "start")
    assert await stopped(shared) == {1, 9}


async def test_a_stop_that_comes_late_does_not_undo_a_start(shared: Stage) -> None:
    async with shared.working():
        await says(shared, "wamid.1", "Namaste [NAMUNA1]")
        await says(shared, "wamid.2", "STOP")
        shared.clock.forward(seconds=5)
        await says(shared, "wamid.3", "start Doodh Bhandar")
        assert 2 not in await stopped(shared)
        await shared.rows(
            "UPDATE inbox SET state = 'pending' WHERE shop_id = 2 AND key = 'stop:wamid.2' RETURNING 1"
        )
        await settled(shared)
    assert 2 not in await stopped(shared)


async def test_whatsapps_own_stop_of_offers_holds_for_all_and_leaves_orders_alone(shared: Stage) -> None:
    row = {
        "wa_id": BUYER, "user_id": f"IN.{BUYER}", "detail": "…", "category": "marketing_messages",
        "value": "stop", "timestamp": int((NOON + timedelta(seconds=1)).timestamp()),
    }  # fmt: skip
    at_desk = {"metadata": {"display_phone_number": "910000000009", "phone_number_id": NUMBER}}
    async with shared.working():
        await says(shared, "wamid.1", "Namaste [NAMUNA1]")
        await shared.intake.accept(change("user_preferences", {**at_desk, "user_preferences": [row]}))
        await settled(shared)
    offers = await shared.rows(
        "SELECT shop_id FROM customer WHERE phone = $1 AND (doc ->> 'marketing')::boolean = false", BUYER
    )
    assert {row["shop_id"] for row in offers} == {1, 2, 3}
    assert await stopped(shared) == set()
    assert all(f"+{KEEPER}" != message.get("to") for message in shared.channel.sent)


async def test_two_shops_that_are_called_alike_are_asked_about(shared: Stage) -> None:
    await put_shop(shared.dsn, sample_shop(5, number_id=NUMBER, name="Dооdh Bhandar"), LISTINGS)
    async with shared.working():
        await says(shared, "wamid.1", "STOP")
        shared.clock.forward(seconds=5)
        await says(shared, "wamid.2", "start Doodh Bhandar")
        assert shared.channel.sent[-1]["type"] == "interactive", "which of the two?"
    assert 2 in await stopped(shared)


NEWCOMER = "910000000177"


async def newcomer(stage: Stage, *texts: str) -> list[str]:
    """Somebody whom no shop knows writes to the number; all she is told. "> X" taps the shop of code X."""
    async with stage.working():
        for n, text in enumerate(texts):
            message = text_message(f"wamid.new{n}", text, at=stage.clock.at, phone=NEWCOMER)
            if text.startswith("> "):
                row = {"type": "list_reply", "list_reply": {"id": f"shop:{text[2:]}", "title": "A shop"}}
                message |= {"type": "interactive", "interactive": row}
                del message["text"]
            await stage.says(message, number=NUMBER)
            await settled(stage)
    return stage.channel.texts(NEWCOMER)


async def test_what_she_wrote_before_she_named_the_shop_reaches_it(shared: Stage) -> None:
    told = await newcomer(shared, "4 kilo sugar", "1 salt", "sabzi ghar")
    assert len(told) == 3, "asked twice which shop, then the shop's basket"
    assert "Sabzi Ghar" in told[-1] and "Sugar 4 kg" in told[-1] and "Salt" in told[-1]


async def test_a_tap_on_a_shop_brings_her_first_words_along(shared: Stage) -> None:
    told = await newcomer(shared, "4 kilo sugar", "> NAMUNA2")
    assert "Doodh Bhandar" in told[-1] and "Sugar 4 kg" in told[-1]


@pytest.mark.parametrize("said", ["Sabzi Ghar", "sabzi ghar", "NAMUNA3", "> NAMUNA3"])
async def test_a_shops_name_alone_opens_it_with_its_greeting(shared: Stage, said: str) -> None:
    (told,) = await newcomer(shared, said)
    assert "Sabzi Ghar" in told


async def test_a_stop_is_no_shops_name(shared: Stage) -> None:
    await put_shop(shared.dsn, sample_shop(5, number_id=NUMBER, code="ONESTOP", name="One Stop Shop"))
    (told,) = await newcomer(shared, "stop")
    assert "One Stop Shop" not in told and "other shops of this number" in told


async def test_a_word_of_a_shops_name_may_be_an_order_too(shared: Stage) -> None:
    (told,) = await newcomer(shared, "doodh")
    assert "Doodh Bhandar" in told and ("Milk" in told or "doodh" in told)
