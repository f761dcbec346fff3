"""The promise of a rail, kept by WhatsApp payments on the emulator's gateway."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from haat.channels.emulator import Emulator, EmulatorConfig
from haat.channels.whatsapp.client import CloudClient
from haat.chat.replies import PayItem, PayRequest, Reply
from haat.domain.payment import FactStatus
from haat.domain.shop import Legal, Shop
from haat.ports import Rail, Recipient, Sent
from haat.rails.whatsapp_pay import WhatsAppPay

WHO = "910000000101"
PAISE = 10_000


@dataclass
class Bank:
    """A rail with one payment asked for under ``reference``, and a hand on what the customer does."""

    rail: Rail
    shop: Shop
    http: aiohttp.ClientSession
    control_url: str
    reference: str = "S-1-1"

    async def does(self, what: str) -> None:
        body: dict[str, Any] = {"do": what, "notify": False}
        async with self.http.post(f"{self.control_url}/payments/{self.reference}", json=body) as answer:
            assert answer.status == 200, await answer.text()


@pytest.fixture(params=["whatsapp-pay"])
async def bank() -> AsyncIterator[Bank]:
    emulator = Emulator(EmulatorConfig(callback_url=None, verify_token="v"))
    info = await emulator.start()
    legal = Legal("Sample Traders", "12 Sample Road, Bengaluru 560038", "29")
    shop = Shop(1, "S", "Sample", "en", "910000000001", info.phone_number_id,
                payment_configuration="haat-gateway", legal=legal)  # fmt: skip
    async with aiohttp.ClientSession() as http, CloudClient(info.base_url, info.token) as client:
        heard = {"from": WHO, "message": {"type": "text", "text": {"body": "hi"}}}
        await http.post(f"{info.control_url}/messages", json=heard)
        form = PayRequest("S-1-1", (PayItem("Sugar 2 kg", PAISE, "1"),), 0, 0, PAISE, "haat-gateway")
        body = client.render(Reply(1, "Please pay", form), Recipient(None, WHO, True), shop, "1.1").body
        assert body is not None
        assert isinstance(await client.send(info.phone_number_id, body), Sent)
        yield Bank(WhatsAppPay(client), shop, http, info.control_url)
    await emulator.stop()


async def test_what_was_not_paid_is_not_captured(bank: Bank) -> None:
    fact = await bank.rail.look_up(bank.shop, bank.reference)
    assert fact.status is not FactStatus.CAPTURED


async def test_an_unknown_reference_is_unknown(bank: Bank) -> None:
    assert (await bank.rail.look_up(bank.shop, "S-404-1")).status is FactStatus.UNKNOWN


async def test_a_paid_one_is_captured_with_its_amount_currency_and_reference(bank: Bank) -> None:
    await bank.does("pay")
    fact = await bank.rail.look_up(bank.shop, bank.reference)
    assert (fact.status, fact.amount_paise, fact.currency, fact.reference) == (
        FactStatus.CAPTURED, PAISE, "INR", bank.reference,
    )  # fmt: skip


async def test_the_same_key_never_refunds_twice(bank: Bank) -> None:
    await bank.does("pay")
    for _ in range(3):
        assert (await bank.rail.give_back(bank.shop, bank.reference, 4_000, "r-1-1-4000;total=4000")).accepted
    await bank.does("settle_refund")
    assert (await bank.rail.look_up(bank.shop, bank.reference)).refunded_paise == 4_000


async def test_two_keys_refund_both_parts(bank: Bank) -> None:
    await bank.does("pay")
    await bank.rail.give_back(bank.shop, bank.reference, 4_000, "r-1-1-4000;total=4000")
    await bank.does("settle_refund")
    await bank.rail.give_back(bank.shop, bank.reference, 6_000, "r-1-1-10000;total=10000")
    await bank.does("settle_refund")
    assert (await bank.rail.look_up(bank.shop, bank.reference)).refunded_paise == PAISE


async def test_what_was_never_captured_is_not_given_back(bank: Bank) -> None:
    assert not (await bank.rail.give_back(bank.shop, bank.reference, 4_000, "r-1-1-4000")).accepted
