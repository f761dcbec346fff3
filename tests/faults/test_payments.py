"""Rows 11 to 23: money that comes late, twice, wrong, not at all, or only in words."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from haat.domain.payment import FactStatus
from tests.faults.gate import Weather
from tests.faults.house import DAY_S, House, words_of
from tests.faults.test_webhooks import LyingRail
from tests.runtime.fakes import BUYER, KEEPER, envelope
from tests.runtime.test_path import payment_status

EVENTS = "SELECT count(*) FROM event WHERE kind = $1"


# --- 11: captured after the cancel ------------------------------------------------------------------------------


async def test_row_11_money_captured_after_the_cancel_goes_back_to_her(house: House) -> None:
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        await house.cancels()
        await house.phones.pay(reference, "capture_late")
        (told,) = await house.buyer.expect()
        await house.in_state("refund_due")
        await house.phones.settle_refund(reference)
        await house.advance(3600)
        await house.in_state("refunded")
        (done,) = await house.buyer.expect()
    assert "₹196" in told.text and "₹196" in done.text
    assert await house.value("SELECT state FROM shop_order") == "cancelled"
    assert house.gate.refunds() == 1
    await house.sound()


async def test_row_11_a_payment_and_a_cancel_at_once_end_the_same_whichever_comes_first(house: House) -> None:
    """The order stays cancelled and the money goes back, or it was paid and the cancel gives it back."""
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        await house.buyer.say("cancel")
        await house.buyer.expect()
        await asyncio.gather(house.buyer.tap("cancel"), house.phones.pay(reference))
        await house.in_state("refund_due")
        await house.calm()
    assert await house.value("SELECT state FROM shop_order") == "cancelled"
    assert house.gate.refunds() == 1
    await house.sound()


# --- 12: paid twice ---------------------------------------------------------------------------------------------


async def test_row_12_of_two_payments_for_one_order_the_second_goes_back(house: House) -> None:
    """A line is missing, so a second request goes out; she pays both sheets."""
    async with house.working():
        await house.open_doors()
        first = await house.accepted("4 kilo sugar, 1 salt")
        await house.taps(KEEPER, "gone:1:2")
        await house.until(lambda: house.value("SELECT count(*) = 2 FROM payment_request"))
        second = str(await house.value("SELECT max(reference) FROM payment_request"))
        await house.calm()
        await house.phones.pay(first)
        await house.in_state("paid")
        await house.phones.pay(second)
        await house.until(lambda: house.gate.refunds() >= 2)
        await house.phones.settle_refund(second)
        await house.phones.settle_refund(first)
        await house.advance(3600)
        await house.until(
            lambda: house.value("SELECT (doc -> 'payment' ->> 'refunded_paise')::int > 19600 FROM shop_order")
        )
        await house.calm()
    assert await house.payment_state() == "paid"
    kept = await house.value(
        "SELECT (doc -> 'payment' ->> 'captured_paise')::int - (doc -> 'payment' ->> 'refunded_paise')::int "
        "- total_paise FROM shop_order"
    )
    assert kept == 0, "exactly the order's total stays"
    await house.sound()


# --- 13: webhook, callback, timer and her word at the same moment -------------------------------------------------


async def test_row_13_webhook_and_callback_and_timer_and_her_word_at_once_pay_once(house: House) -> None:
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        await house.calm()
        await house.phones.pay(reference, notify=False)
        notices = [envelope(statuses=(payment_status(reference, n),)) for n in range(6)]
        await asyncio.gather(
            *(house.webhook(body) for body in notices),
            house.advance(95),
            house.buyer.say("I have paid"),
            house.advance(900),
        )
        await house.in_state("paid")
        await house.calm()
    assert await house.value(EVENTS, "PaymentReceived") == 1
    assert await house.value(EVENTS, "PaymentUnexpected") == 0
    assert await house.value("SELECT count(*) FROM ledger_entry WHERE kind = 'payment'") == 1
    await house.sound()


# --- 14: a price that the customer's phone sends ------------------------------------------------------------------


async def test_row_14_a_cart_is_sold_at_the_shops_price_whatever_price_it_carries(house: House) -> None:
    lines: list[dict[str, Any]] = [
        {"product_retailer_id": "10", "quantity": 2, "item_price": 1, "currency": "INR"},
        {"product_retailer_id": "11", "quantity": 1, "item_price": -500.5, "currency": "USD"},
    ]
    cart = await house.heard("wamid.CART", "")
    del cart["text"]
    cart |= {"type": "order", "order": {"catalog_id": "1", "product_items": lines, "text": ""}}
    async with house.working():
        await house.open_doors()
        assert await house.webhook(envelope(cart)) == 200
        (told,) = await house.buyer.expect()
        assert "₹530" in told.text and "₹28" in told.text
        await house.taps(BUYER, "ok:cash:100")  # a button that asks for one rupee
        (again,) = await house.buyer.expect()
        assert "₹558" in again.text
        assert await house.value("SELECT count(*) FROM shop_order") == 0
        await house.buyer.tap("ok:cash")
        await house.keeper.expect()
    assert await house.value("SELECT total_paise FROM shop_order") == 55_800


# --- 15: the gateway answers nothing ------------------------------------------------------------------------------


async def test_row_15_a_refund_whose_answer_was_lost_is_looked_for_and_not_asked_twice(house: House) -> None:
    async with house.working():
        await house.open_doors()
        reference = await house.paid()
        house.gate.weather, house.gate.only = Weather.LOST, "/payments_refund"
        await house.buyer.say("cancel")
        await house.buyer.expect()
        await house.buyer.tap("cancel")
        await house.until(lambda: house.gate.refunds() == 1)
        assert await house.payment_state() == "refund_due", "unknown is not failed"
        await house.phones.settle_refund(reference)
        await house.until(lambda: house.value("SELECT state = 'done' FROM outbox WHERE kind = 'refund'"))
        await house.in_state("refunded")
    assert house.gate.refunds() == 1
    await house.sound()


async def test_row_15_a_look_that_nobody_answers_is_made_again_and_means_nothing(house: House) -> None:
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        house.gate.weather, house.gate.only = Weather.ERRORS, "/payments/"
        await house.phones.pay(reference)
        await house.until(lambda: house.gate.looks(reference) >= 2)
        assert await house.payment_state() == "asked"
        house.gate.weather = Weather.FAIR
        await house.in_state("paid")
    await house.sound()


# --- 16: failed, and captured days later ---------------------------------------------------------------------------


async def test_row_16_an_order_whose_payment_failed_stays_open_and_is_paid_by_a_late_capture(
    house: House,
) -> None:
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        await house.phones.pay(reference, "fail")
        await house.calm()
        assert await house.payment_state() == "asked"
        for hours in (2, 10, 14, 24, 21):
            await house.advance(hours * 3600)
            await house.calm()
        assert await house.value("SELECT state FROM shop_order") == "accepted"
        await house.phones.pay(reference, "capture_late", notify=False)
        await house.advance(2 * 3600)  # the look of the third day finds it
        await house.in_state("paid")
    await house.sound()


# --- 17: pending at the bank ---------------------------------------------------------------------------------------


async def test_row_17_a_pending_payment_is_said_to_be_checked_and_asked_after_no_more_than_banks_allow(
    house: House,
) -> None:
    async with house.working():
        await house.open_doors()
        reference = await house.accepted()
        await house.calm()
        await house.phones.pay(reference, "leave", notify=False)
        for second in range(0, 80, 20):
            await house.advance(20)
            await house.calm()
            assert house.gate.looks(reference) == 0, f"no look before 90 s ({second})"
        await house.advance(20)
        await house.in_state("pending")
        (told,) = await house.buyer.expect()
        for _ in range(28):
            await house.advance(240)
            await house.calm()
        assert house.gate.looks(reference) <= 3, "within two hours"
        assert await house.payment_state() == "pending", "neither paid nor failed"
        for days in (1, 1, 1, 3):
            await house.advance(days * DAY_S)
            await house.calm()
        seen = house.gate.looks(reference)
        assert seen <= 9 and await house.payment_state() == "pending"
        await house.phones.pay(reference, "capture_late")  # its notice is still believed enough to look
        await house.in_state("paid")
    assert "No need to pay again" in told.text
    await house.sound()


# --- 18: a picture or a word is no money ---------------------------------------------------------------------------

NOT_PAID = ("asked", "pending")
CLAIMS = [
    "I have paid",
    "payment done ✅ SUCCESS",
    "PAYMENT SUCCESSFUL. UPI Ref No 412345678901. Amount Rs.196.00",
    "Dear UPI user A/C X0000 credited by Rs.196 Refno 412345678901 -SAMPLE BANK",
    "पैसे भेज दिए",
    "order 1 paid",
]


async def test_row_18_neither_a_screenshot_nor_a_word_makes_an_order_paid(house: House) -> None:
    async with house.working():
        await house.open_doors()
        await house.accepted()
        await house.calm()
        for words in CLAIMS:
            await house.buyer.say(words)
            await house.buyer.expect()
            assert await house.payment_state() in NOT_PAID, words
        picture = {
            "type": "image",
            "image": {"caption": "SUCCESS ₹196 paid to Namuna Kirana UTR 412345678901"},
        }
        await house.phones.post("/messages", {"from": BUYER, "message": picture})
        await house.buyer.expect()
        await house.calm()
    assert await house.payment_state() in NOT_PAID
    assert await house.value("SELECT count(*) FROM ledger_entry") == 0
    assert not [body for body in await house.sent(KEEPER) if "Pack it" in words_of(body)]


@pytest.mark.parametrize("word", ["success", "captured", "SUCCESS"])
async def test_row_18_a_notice_that_says_success_is_not_believed_where_the_gateway_knows_nothing(
    house: House, word: str
) -> None:
    async with house.working(rail=LyingRail(FactStatus.UNKNOWN, 0)):
        await house.open_doors()
        reference = await house.accepted()
        notice = payment_status(reference)
        notice["status"] = word
        assert await house.webhook(envelope(statuses=(notice,))) == 200
        await house.until(lambda: house.value("SELECT count(*) > 0 FROM inbox WHERE kind = 'fact'"))
        await house.calm()
    assert await house.payment_state() == "asked"
    assert await house.value("SELECT count(*) FROM ledger_entry") == 0
