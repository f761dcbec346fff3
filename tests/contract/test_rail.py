"""The promise of a rail, kept by every rail there is, each against its own far side over HTTP.

A silent rail (UPI) promises less: it never says that money came, and never that it gave any back.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from haat.channels.emulator import Emulator, EmulatorConfig
from haat.channels.whatsapp.client import CloudClient
from haat.chat.replies import PayItem, PayRequest, Reply
from haat.domain.payment import FactStatus, RailName
from haat.domain.shop import Legal, Shop
from haat.ports import Rail, Recipient, Sent
from haat.rails.accounts import GatewayAccount
from haat.rails.http import GatewayHttp
from haat.rails.razorpay import Razorpay
from haat.rails.standin import Standin, StandinAccount
from haat.rails.upi import Upi
from haat.rails.whatsapp_pay import WhatsAppPay
from haat.values.errors import Unavailable

WHO = "910000000101"
PAISE = 10_000
KEY = "rzp_test_contract0001"


@dataclass
class Bank:
    """A rail with one payment asked for under ``reference``, and a hand on what happens there.

    Doings: pay, fail, settle_refund. ``vanish`` takes the far side away.
    """

    rail: Rail
    shop: Shop
    does: Callable[[str], Awaitable[None]]
    vanish: Callable[[], Awaitable[None]]
    reference: str = "S-1-1"


async def whatsapp_pay(stack: AsyncExitStack) -> Bank:
    emulator = Emulator(EmulatorConfig(callback_url=None, verify_token="v"))
    info = await emulator.start()
    stack.push_async_callback(emulator.stop)
    legal = Legal("Sample Traders", "12 Sample Road, Bengaluru 560038", "29")
    shop = Shop(1, "S", "Sample", "en", "910000000001", info.phone_number_id,
                payment_configuration="haat-gateway", legal=legal)  # fmt: skip
    http = await stack.enter_async_context(aiohttp.ClientSession())
    client = await stack.enter_async_context(CloudClient(info.base_url, info.token))
    heard = {"from": WHO, "message": {"type": "text", "text": {"body": "hi"}}}
    await http.post(f"{info.control_url}/messages", json=heard)
    form = PayRequest("S-1-1", (PayItem("Sugar 2 kg", PAISE, "1"),), 0, 0, PAISE, "haat-gateway")
    body = client.render(Reply(1, "Please pay", form), Recipient(None, WHO, True), shop, "1.1").body
    assert body is not None
    assert isinstance(await client.send(info.phone_number_id, body), Sent)

    async def does(what: str) -> None:
        asked: dict[str, Any] = {"do": what, "notify": False}
        async with http.post(f"{info.control_url}/payments/S-1-1", json=asked) as answer:
            assert answer.status == 200, await answer.text()

    return Bank(WhatsAppPay(client), shop, does, emulator.stop)


async def razorpay(stack: AsyncExitStack) -> Bank:
    standin = Standin([StandinAccount(KEY, "a sample secret", "a sample webhook secret")])
    await stack.enter_async_context(standin)
    http = await stack.enter_async_context(GatewayHttp(standin.info.base_url, "razorpay", answer_s=2.0))

    class OneAccount:
        async def accounts(self, shop_id: int) -> tuple[GatewayAccount, ...]:
            return (GatewayAccount(KEY, "a sample secret"),)

    shop = Shop(1, "S", "Sample", "en", "910000000001", "200", gateway_key=KEY)
    rail = Razorpay(http, OneAccount(), link_hosts=(standin.info.host,))
    assert await rail.ask(shop, "S-1-1", PAISE, "Order 1") is not None

    async def does(what: str) -> None:
        standin.does("settle-refunds" if what == "settle_refund" else what, "S-1-1")

    return Bank(rail, shop, does, standin.stop)


async def upi(stack: AsyncExitStack) -> Bank:
    async def nothing(what: str = "") -> None:
        """Whatever she does in her app, nobody hears of it."""

    shop = Shop(1, "S", "Sample", "en", "910000000001", "200", vpa="sample@samplebank")
    return Bank(Upi(), shop, nothing, nothing)


RAILS = {"whatsapp-pay": whatsapp_pay, "razorpay": razorpay, "upi": upi}
SPEAKING = [name for name in RAILS if name != "upi"]


@pytest.fixture
async def bank(request: pytest.FixtureRequest) -> AsyncIterator[Bank]:
    async with AsyncExitStack() as stack:
        yield await RAILS[request.param](stack)


every_rail = pytest.mark.parametrize("bank", RAILS, indirect=True)
speaking_rails = pytest.mark.parametrize("bank", SPEAKING, indirect=True)


@every_rail
async def test_what_was_not_paid_is_not_captured(bank: Bank) -> None:
    assert (await bank.rail.look_up(bank.shop, bank.reference)).status is not FactStatus.CAPTURED


@every_rail
async def test_an_unknown_reference_is_unknown(bank: Bank) -> None:
    assert (await bank.rail.look_up(bank.shop, "S-404-1")).status is FactStatus.UNKNOWN


@every_rail
async def test_one_look_and_all_looks_say_the_same(bank: Bank) -> None:
    await bank.does("pay")
    facts = await bank.rail.look_up_all(bank.shop, bank.reference)
    assert facts[0] == await bank.rail.look_up(bank.shop, bank.reference)
    assert {fact.reference for fact in facts} == {bank.reference}


@every_rail
async def test_a_page_to_pay_is_the_same_one_each_time_or_none_each_time(bank: Bank) -> None:
    pages = {await bank.rail.ask(bank.shop, bank.reference, PAISE, "Order 1") for _ in range(3)}
    assert len(pages) == 1


@every_rail
async def test_what_was_never_captured_is_not_given_back(bank: Bank) -> None:
    assert not (await bank.rail.give_back(bank.shop, bank.reference, 4_000, "r-1-1-4000")).accepted


@speaking_rails
async def test_a_failed_attempt_is_failed_and_a_payment_after_it_is_captured(bank: Bank) -> None:
    await bank.does("fail")
    assert (await bank.rail.look_up(bank.shop, bank.reference)).status is FactStatus.FAILED
    await bank.does("pay")
    assert (await bank.rail.look_up(bank.shop, bank.reference)).status is FactStatus.CAPTURED


@speaking_rails
async def test_a_paid_one_is_captured_with_its_amount_currency_and_reference(bank: Bank) -> None:
    await bank.does("pay")
    fact = await bank.rail.look_up(bank.shop, bank.reference)
    assert (fact.status, fact.amount_paise, fact.currency, fact.reference) == (
        FactStatus.CAPTURED, PAISE, "INR", bank.reference,
    )  # fmt: skip
    assert fact.transaction_id


@speaking_rails
async def test_the_same_key_never_refunds_twice(bank: Bank) -> None:
    await bank.does("pay")
    for _ in range(3):
        assert (await bank.rail.give_back(bank.shop, bank.reference, 4_000, "r-1-1-4000;total=4000")).accepted
    await bank.does("settle_refund")
    assert (await bank.rail.look_up(bank.shop, bank.reference)).refunded_paise == 4_000


@speaking_rails
async def test_two_keys_refund_both_parts(bank: Bank) -> None:
    await bank.does("pay")
    await bank.rail.give_back(bank.shop, bank.reference, 4_000, "r-1-1-4000;total=4000")
    await bank.does("settle_refund")
    await bank.rail.give_back(bank.shop, bank.reference, 6_000, "r-1-1-10000;total=10000")
    await bank.does("settle_refund")
    assert (await bank.rail.look_up(bank.shop, bank.reference)).refunded_paise == PAISE


@speaking_rails
async def test_more_than_was_paid_is_not_given_back(bank: Bank) -> None:
    await bank.does("pay")
    too_much = PAISE + 100
    answer = await bank.rail.give_back(
        bank.shop, bank.reference, too_much, f"r-1-1-{too_much};total={too_much}"
    )
    assert not answer.accepted


@speaking_rails
async def test_a_far_side_that_is_gone_is_unavailable_not_unpaid(bank: Bank) -> None:
    await bank.does("pay")
    await bank.vanish()
    with pytest.raises(Unavailable):
        await bank.rail.look_up(bank.shop, bank.reference)
    with pytest.raises(Unavailable):
        await bank.rail.give_back(bank.shop, bank.reference, 4_000, "r-1-1-4000;total=4000")


def test_the_rails_are_named_in_one_place() -> None:
    """A rail that is added belongs into this contract."""
    assert len(RAILS) == len(RailName)
