"""A whole Haat on free ports: what only shows when web, worker, emulator and database run together."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
import pytest
from typer.testing import CliRunner

from haat.cli import app
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


async def _haat(stack: LocalStack, *words: str, **settings: str) -> tuple[int, Any]:
    """`haat` with the stack's settings: its exit code and what its JSON says."""
    environment = {**stack.settings.environment(), **settings}
    done = await asyncio.to_thread(CliRunner().invoke, app, [*words, "--json"], env=environment)
    return done.exit_code, json.loads(done.stdout)


def _wrong(findings: list[dict[str, str]]) -> dict[str, str]:
    return {one["step"]: one["found"] for one in findings if one["verdict"] == "wrong"}


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
    await asyncio.sleep(0.5)
    assert await _order_state(stack) == "accepted"

    row = {"messages": 0}
    async with asyncio.timeout(60):
        while row["messages"] < 4:  # the statuses of the last are on their way
            code, month = await _haat(stack, "whatsapp", "cost")
            (row,) = [row for row in month["shops"] if row["shop"] == "NAMUNA"]
    # Greeting, basket and payment request are free; a template never is: 11.5 paise and 18 %.
    assert (code, row["messages"], row["free"], row["net"], row["gst"]) == (0, 4, 3, 1150, 207)


async def test_what_is_written_after_a_new_start_on_the_same_folder_is_answered(tmp_path: Path) -> None:
    for said in ("namaste", "chini 2 kilo", "namak 1"):
        async with LocalStack(tmp_path) as stack, aiohttp.ClientSession() as http:
            stage = Stage(http, stack.emulator["control_url"], stack.demo["NAMUNA"].number_id)
            customer = Phone(stage, "910000009202", "Sunita")
            await stage.post("/users", {"phone": customer.user, "name": customer.name})
            await customer.say(said)
            await customer.expect()


async def test_the_doctor_finds_nothing_on_a_right_setup_and_each_fault_by_its_name(
    stack: LocalStack,
) -> None:
    code, findings = await _haat(stack, "whatsapp", "doctor")
    assert (code, _wrong(findings)) == (0, {})
    steps = {one["step"].split()[0] for one in findings}
    assert {
        "settings",
        "number",
        "quality",
        "webhook",
        "account",
        "subscription",
        "templates",
        "payments",
    } <= steps

    code, findings = await _haat(
        stack, "whatsapp", "doctor", HAAT_VERIFY_TOKEN="other", HAAT_APP_SECRET="other"
    )
    assert (code, set(_wrong(findings))) == (1, {"webhook handshake", "webhook signature"})
    code, findings = await _haat(stack, "whatsapp", "doctor", HAAT_TOKEN="other")
    assert code == 1 and all(step.startswith("number") for step in _wrong(findings))
    code, findings = await _haat(stack, "whatsapp", "doctor", HAAT_ACCOUNT_ID="")
    assert _wrong(findings) == {"account": "HAAT_ACCOUNT_ID is not set"}
    code, findings = await _haat(stack, "whatsapp", "doctor", HAAT_BASE_URL="http://127.0.0.1:1")
    assert {"webhook address", "webhook handshake"} <= set(_wrong(findings))

    number = stack.demo["NAMUNA"].number_id
    async with aiohttp.ClientSession() as http:
        stage = Stage(http, stack.emulator["control_url"], number)
        await stage.post(f"/numbers/{number}", {"quality": "RED"})
        async with http.post(
            f"{stage.control_url}/templates/new_order", json={"status": "PAUSED", "language": "hi"}
        ) as answer:
            assert answer.status == 200
    code, findings = await _haat(stack, "whatsapp", "doctor")
    assert code == 1 and _wrong(findings).keys() == {"quality", "templates"}
    assert "new_order (hi)" in _wrong(findings)["templates"]

    code, rows = await _haat(stack, "whatsapp", "templates", "--create")
    states = {(row["name"], row["lang"]): row["state"] for row in rows}
    assert (code, states["new_order", "hi"], states["refund", "bn"]) == (0, "PAUSED", "APPROVED")
