"""Row 20 from end to end: the shopkeeper hears at once that another account shall be paid, and stops it with a tap."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from haat.domain.changing_payee import WAIT, payee_of, propose
from haat.domain.commands import MACHINE, AnnouncePayee
from haat.store.accounts import change_shop
from tests.runtime.fakes import BUYER, KEEPER, text_message

from .street import Street, open_street

OLD, NEW = "namuna@samplebank", "thief@samplebank"


@pytest.fixture
async def street(database: str) -> AsyncIterator[Street]:
    async with open_street(database, gateway_key=None, vpa=OLD) as opened, opened.open():
        await opened.says(text_message("wamid.0", "hello", phone=KEEPER))
        await opened.quiet()
        await change_shop(
            database, 1, lambda shop: propose(shop, replace(payee_of(shop), vpa=NEW), opened.clock.now())
        )
        await opened.does(AnnouncePayee(MACHINE), "announce")
        yield opened


def tap(key: str, action: str, phone: str) -> dict[str, object]:
    message = text_message(key, "", phone=phone)
    del message["text"]
    reply = {"type": "button_reply", "button_reply": {"id": action, "title": "x"}}
    return {**message, "type": "interactive", "interactive": reply}


async def test_row_20_the_shopkeeper_is_told_at_once_and_nobody_else(street: Street) -> None:
    (told,) = [text for text in street.channel.texts(KEEPER) if NEW in text]
    assert "24 Nov" in told and "before" in told
    assert not any(NEW in text for text in street.channel.texts(BUYER))


async def test_row_20_his_tap_keeps_the_old_one(street: Street) -> None:
    await street.says(tap("wamid.t", "payee:keep", KEEPER))
    await street.quiet()
    assert await street.value("SELECT doc->>'payee_next' FROM shop") is None
    assert await street.value("SELECT doc->>'vpa' FROM shop") == OLD


async def test_row_20_a_customer_cannot_stop_it_nor_is_she_told(street: Street) -> None:
    await street.says(tap("wamid.t", "payee:keep", BUYER))
    await street.quiet()
    assert await street.value("SELECT doc->'payee_next'->'payee'->>'vpa' FROM shop") == NEW


async def test_row_20_customers_pay_the_old_one_until_the_wait_is_over(street: Street) -> None:
    path = await street.asked()
    assert OLD in (await street.get(path))[2]
    street.clock.at += WAIT - timedelta(seconds=1)
    assert OLD in (await street.get(path))[2]
    street.clock.at += timedelta(seconds=1)
    text = (await street.get(path))[2]
    assert NEW in text and OLD not in text
