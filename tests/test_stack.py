"""A whole Haat on free ports: what only shows when web, worker, emulator and database run together."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import asyncpg
import pytest

from haat.stack import LocalStack
from haat.story.phones import Phone, Stage
from haat.story.words import words

pytestmark = pytest.mark.xdist_group("stack")


@pytest.fixture
async def stack(tmp_path: Path) -> AsyncIterator[LocalStack]:
    async with LocalStack(tmp_path) as running:
        yield running


@pytest.fixture
async def stage(stack: LocalStack) -> AsyncIterator[Stage]:
    async with aiohttp.ClientSession() as http:
        found = Stage(http, stack.emulator["control_url"], stack.demo["NAMUNA"].number_id)
        await found.till_morning()
        yield found


async def _order_state(stack: LocalStack) -> str | None:
    connection = await asyncpg.connect(stack.database_url)
    try:
        return await connection.fetchval("SELECT state FROM shop_order ORDER BY order_no DESC LIMIT 1")
    finally:
        await connection.close()


async def test_a_shopkeeper_who_never_wrote_gets_the_order_as_a_template_and_accepts_by_its_button(
    stack: LocalStack, stage: Stage
) -> None:
    text = words("hi")
    shop = stack.demo["NAMUNA"]
    customer, keeper = Phone(stage, "910000009201", "Sunita"), Phone(stage, shop.shopkeeper, "Keeper")
    for phone in (customer, keeper):
        await stage.post("/users", {"phone": phone.user, "name": phone.name})
    await customer.say(text.native["greeting"])
    await customer.expect()
    await customer.pin(*text.place, text.native["place"])
    await customer.say(text.native["list"])
    await customer.expect()
    await customer.tap("ok:upi")

    (told,) = await keeper.expect()
    template = told.body["template"]
    assert (told.type, template["name"]) == ("template", "new_order")
    taps = [part for part in template["components"] if part["type"] == "button"]
    payloads = [part["parameters"][0]["payload"] for part in taps]
    assert [part["sub_type"] for part in taps] == ["quick_reply"] * 3
    accept = next(payload for payload in payloads if payload.startswith("acc"))

    tapped = {"type": "button", "button": {"payload": accept, "text": "स्वीकार करें"}}
    tapped["context"] = {"id": told.message_id}
    await stage.post("/messages", {"from": keeper.user, "message": tapped, "to": stage.number_id})
    request = await customer.hears("₹")
    assert request.reference is not None
    assert await _order_state(stack) == "accepted"
