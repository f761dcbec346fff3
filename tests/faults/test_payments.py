"""Rows 11 to 23: money that comes late, twice, wrong, not at all, or only in words."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from click.testing import Result
from typer.testing import CliRunner

from haat.cli import app
from haat.domain.commands import HandOver, ResolveException, SendOut
from haat.domain.money_exception import Remedy
from haat.domain.payment import FactStatus
from haat.rails.standin.faults import Fault
from haat.runtime.watch import watch_shop
from haat.store.audit import audit
from haat.store.connect import connect
from haat.store.service import Service
from haat.store.shops import put_shop
from haat.story.phones import Phone
from haat.values.time import india
from tests.faults.gate import Weather
from tests.faults.house import CONFIGURATION, DAY_S, House, open_house, shop_at_all_hours, words_of
from tests.faults.test_webhooks import LyingRail
from tests.rails.street import TOTAL, Street, open_street
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


@pytest.fixture
async def patient(database: str, tmp_path: Path) -> AsyncIterator[House]:
    """A shop that waits a quarter of an hour before late money goes back."""
    shop = shop_at_all_hours(payment_configuration=CONFIGURATION, late_money_s=900)
    async with open_house(database, tmp_path, shop) as opened:
        yield opened


async def test_row_11_an_order_whose_money_came_late_is_taken_again_by_one_tap(patient: House) -> None:
    async with patient.working():
        await patient.open_doors()
        reference = await patient.accepted()
        await patient.cancels()
        await patient.phones.pay(reference, "capture_late")
        (asked,) = await patient.keeper.expect()
        assert "₹196" in asked.text and [action.split(":")[2] for action, _ in asked.choices] == [
            "apply",
            "refund",
        ]
        await patient.keeper.tap(asked.choices[0][0])
        await patient.in_state("paid")
        (told,) = await patient.buyer.expect()
        assert "taken the order again" in told.text
        (pack,) = await patient.keeper.expect()
        await patient.keeper.tap("out")
        (out,) = await patient.buyer.expect()
        await patient.calm()
        await patient.advance(3600)  # the end of the time finds nothing to do
        await patient.calm()
    assert "Pack it" in pack.text and out.type != "interactive", "its card in the chat was closed for good"
    assert await patient.value("SELECT state FROM shop_order") == "out"
    assert patient.gate.refunds() == 0
    assert await patient.value("SELECT count(*) FROM outbox WHERE state IN ('dead', 'failed')") == 0
    await patient.sound()


async def test_row_11_late_money_that_nobody_taps_for_goes_back_by_itself_and_she_reads_one_word(
    patient: House,
) -> None:
    async with patient.working():
        await patient.open_doors()
        reference = await patient.accepted()
        await patient.cancels()
        await patient.phones.pay(reference, "capture_late")
        (asked,) = await patient.keeper.expect()
        await patient.calm()
        assert patient.gate.refunds() == 0
        before = len(await patient.sent())
        await patient.advance(901)
        await patient.in_state("refund_due")
        await patient.calm()
        await patient.keeper.tap(asked.choices[0][0])  # too late
        await patient.calm()
        assert len(await patient.sent()) == before + 1
    assert await patient.value("SELECT state FROM shop_order") == "cancelled"
    assert patient.gate.refunds() == 1
    await patient.sound()


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


# --- the shop's own UPI address: nobody tells, a person looks -------------------------------------------------------

UTR = "412345678901"


@pytest.fixture
async def counter(database: str, tmp_path: Path) -> AsyncIterator[House]:
    """A shop that is paid by its UPI address alone."""
    shop = shop_at_all_hours(payment_configuration=None, vpa="namuna@okaxis")
    async with open_house(database, tmp_path, shop) as opened:
        yield opened


async def test_row_18_on_the_silent_rail_her_word_only_asks_the_shopkeeper(counter: House) -> None:
    async with counter.working():
        await counter.open_doors()
        await counter.accepted()
        await counter.calm()
        for words in (f"paid, UTR {UTR}", *CLAIMS):
            await counter.buyer.say(words)
        picture = {"type": "image", "image": {"caption": f"SUCCESS ₹196 UTR {UTR}"}}
        await counter.phones.post("/messages", {"from": BUYER, "message": picture})
        await counter.calm()
        assert await counter.payment_state() in ("claimed", "asked")
        for action in (f"got:1:{UTR}", "got:1", f"got:1:{UTR}:19600", "paid:1"):
            await counter.taps(BUYER, action)  # the shopkeeper's button, pressed by her
        await counter.calm()
        assert await counter.payment_state() in ("claimed", "asked")
        assert await counter.value("SELECT count(*) FROM ledger_entry") == 0
        await counter.taps(KEEPER, f"got:1:{UTR}")
        await counter.in_state("paid")
    await counter.sound()


async def test_row_19_one_transfers_number_pays_one_order_only(counter: House) -> None:
    other = Phone(counter.phones, "910000000555", "Meena")
    async with counter.working():
        await counter.open_doors()
        await counter.accepted()
        await counter.taps(KEEPER, f"got:1:{UTR}")
        await counter.in_state("paid")
        await other.say("4 kilo sugar")
        await other.expect()
        await other.say("collect")
        await other.expect()
        await other.tap("ok:upi")
        await counter.until(lambda: counter.value("SELECT count(*) = 2 FROM shop_order"))
        await counter.taps(KEEPER, "acc:2")
        await counter.calm()
        await other.say(f"paid UTR {UTR}")
        await counter.calm()
        before = len(await counter.sent(KEEPER))
        await counter.taps(KEEPER, f"got:2:{UTR}")
        await counter.until(lambda: _count(counter, before + 1))
        await counter.calm()
    assert await counter.payment_state(2) != "paid"
    told = words_of((await counter.sent(KEEPER))[-1])
    assert "1" in told and "2" in told, "he is told which order it paid already"
    connection = await asyncpg.connect(counter.dsn)
    try:
        with pytest.raises(asyncpg.UniqueViolationError):
            await connection.execute("INSERT INTO transfer SELECT * FROM transfer")
    finally:
        await connection.close()
    await counter.sound()


async def _count(house: House, least: int) -> bool:
    return len(await house.sent(KEEPER)) >= least


# --- 20: somebody puts his own address where the money goes ----------------------------------------------------------


async def haat(house: House, folder: Path, *words: str) -> Result:
    """`haat` as an operator runs it beside the living house."""
    environment = {
        "HAAT_DATA": str(folder),
        "HAAT_DATABASE_URL": house.dsn,
        "HAAT_EMULATOR": "1",
        "HAAT_CLOCK_FILE": str(folder / "clock"),
    }
    return await asyncio.to_thread(CliRunner().invoke, app, words, env=environment)


async def test_row_20_a_new_address_needs_a_second_step_is_told_at_once_and_waits_a_day(
    counter: House, tmp_path: Path
) -> None:
    async with counter.working():
        await counter.open_doors()
        refused = await haat(counter, tmp_path, "shop", "vpa", "NAMUNA1", "thief@okaxis")
        assert refused.exit_code != 0 and "--confirm" in str(refused.exception), (
            "no change without a second step"
        )
        done = await haat(counter, tmp_path, "shop", "vpa", "NAMUNA1", "thief@okaxis", "--confirm", "NAMUNA1")
        assert done.exit_code == 0, done.output
        (warned,) = await counter.keeper.expect()
        assert "thief@okaxis" in warned.text
        await counter.accepted()
        page = await counter.pay_page()
        assert "namuna@okaxis" in page and "thief" not in page
        await counter.advance(23 * 3600)
        assert "thief" not in await counter.pay_page()
        await counter.keeper.tap("payee:keep")
        await counter.until(lambda: counter.value("SELECT doc -> 'payee_next' = 'null' FROM shop"))
        await counter.advance(2 * DAY_S)
        assert "thief" not in await counter.pay_page()


async def test_row_20_settings_brought_anew_change_no_address_at_once_either(counter: House) -> None:
    async with counter.working():
        await counter.open_doors()
        shop = shop_at_all_hours(payment_configuration=None, vpa="thief@okaxis")
        await put_shop(counter.dsn, shop, now=counter.clock.now())
        await counter.accepted()
        assert "thief" not in await counter.pay_page()
        await counter.advance(DAY_S + 60)
        assert "thief@okaxis" in await counter.pay_page(), "nobody stopped it for a day"


# --- 21: a picture of a code is not paid above ₹2,000 ----------------------------------------------------------------


async def test_row_21_a_large_sum_is_sent_as_a_link_and_never_as_a_picture_of_a_code(counter: House) -> None:
    async with counter.working():
        await counter.open_doors()
        await counter.accepted("50 kilo sugar")
        large = await counter.pay_page()
        sent = await counter.sent()
    assert 'href="upi://pay?' in large and "am=2200.00" in large
    assert 'data-testid="pay-limit"' in large, "it is said that the code on the screen may not do"
    assert not [body for body in sent if body["type"] == "image"]


async def test_row_21_a_small_sum_may_be_scanned_too(counter: House) -> None:
    async with counter.working():
        await counter.open_doors()
        await counter.accepted()
        small = await counter.pay_page()
    assert "am=196.00" in small and 'data-testid="pay-qr"' in small and 'data-testid="pay-limit"' not in small


# --- 20: a code on the counter that is somebody else's ----------------------------------------------------------------


async def test_row_20_a_usual_day_without_a_payment_is_told_once_and_a_pasted_code_is_compared(
    counter: House,
) -> None:
    """Four weeks of payments, then a day on which the money goes to the thief."""
    await _four_weeks_of_payments(counter)
    service = Service(counter.dsn)
    async with counter.working():
        await counter.open_doors()
        await counter.advance(_until_eleven(counter.clock.now()))
        await counter.keeper.say("hello")  # he may be written to
        await counter.keeper.expect()
        for _ in range(3):
            await watch_shop(service, 1, counter.clock.now())
        (told,) = await counter.keeper.expect()
        assert "no UPI payment" in told.text and "3, 3, 3, 3" in told.text
        await counter.calm()
        await counter.keeper.say("upi://pay?pa=thief@ybl&pn=Namuna%20Kirana")
        (answer,) = await counter.keeper.expect()
        assert "NOT yours" in answer.text and "thief@ybl" in answer.text and "namuna@okaxis" in answer.text
        await counter.keeper.say("upi://pay?pa=namuna@okaxis&pn=Namuna%20Kirana")
        (answer,) = await counter.keeper.expect()
        assert "is yours" in answer.text
        await counter.keeper.tap("watch:receipts")
        await counter.until(lambda: counter.value("SELECT NOT (doc ->> 'watch_receipts')::boolean FROM shop"))
        await watch_shop(service, 1, counter.clock.now() + timedelta(days=7))
        await counter.calm()
        assert await counter.value("SELECT count(*) FROM event WHERE kind = 'NoReceipts'") == 1
    await service.close()


async def test_row_20_who_wants_it_is_asked_every_morning_to_scan_his_own_code(
    database: str, tmp_path: Path
) -> None:
    shop = shop_at_all_hours(payment_configuration=None, vpa="namuna@okaxis", watch_code=True)
    async with open_house(database, tmp_path, shop) as house:
        service = Service(house.dsn)
        async with house.working():
            await house.open_doors()
            await house.advance(_until_eleven(house.clock.now()) + 2 * 3_600)
            await house.keeper.say("hello")
            await house.keeper.expect()
            for _ in range(3):
                await watch_shop(service, 1, house.clock.now())
            (asked,) = await house.keeper.expect()
            assert "still yours" in asked.text
            await house.keeper.tap("watch:code")
            await house.until(lambda: house.value("SELECT NOT (doc ->> 'watch_code')::boolean FROM shop"))
            await watch_shop(service, 1, house.clock.now() + timedelta(days=1))
            await house.calm()
        assert await house.value("SELECT count(*) FROM event WHERE kind = 'CodeScanAsked'") == 1
        await service.close()


def _until_eleven(now: datetime) -> float:
    """Seconds until ten past eleven at night in India."""
    at = india(now)
    late = at.replace(hour=23, minute=10, second=0)
    return (late - at if late > at else late + timedelta(days=1) - at).total_seconds()


async def _four_weeks_of_payments(counter: House) -> None:
    """Three a day until yesterday, as the books have them."""
    connection = await asyncpg.connect(counter.dsn)
    try:
        rows = [
            (1, 100 * day + n, counter.clock.now() - timedelta(days=day), "PaymentReceived", 0, "{}", "")
            for day in range(1, 30)
            for n in range(3)
        ]
        await connection.executemany(
            "INSERT INTO event (shop_id, event_no, at, kind, by_no, data, inbox_key) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7)",
            rows,
        )
        await connection.execute("UPDATE shop_counters SET event_no = 10000")
    finally:
        await connection.close()


# --- 22: a refund that fails, or is pressed twice ---------------------------------------------------------------------

OWED = "SELECT coalesce(-sum(amount_paise), 0)::bigint FROM posting WHERE account = 'refund_due'"


@pytest.mark.parametrize("how", ["refuse", "fail"])
async def test_row_22_a_refund_that_fails_stays_owed_and_stands_in_the_list(house: House, how: str) -> None:
    async with house.working():
        await house.open_doors()
        await house.control("settings", {"refunds": how})
        await house.paid()
        await house.buyer.say("cancel")
        await house.buyer.expect()
        await house.buyer.tap("cancel")
        await house.in_state("refund_due")
        for _ in range(12):
            await house.advance(DAY_S)
            await house.calm()
    assert await house.payment_state() == "refund_due"
    assert await house.value(OWED) == 19_600
    failed = "SELECT count(*) FROM money_exception WHERE doc ->> 'kind' = 'refund_failed'"
    assert await house.value(failed) == 1
    await house.sound()


async def test_row_22_a_cancel_pressed_twice_gives_back_once(house: House) -> None:
    async with house.working():
        await house.open_doors()
        reference = await house.paid()
        await house.buyer.say("cancel")
        await house.buyer.expect()
        await asyncio.gather(*(house.buyer.tap("cancel") for _ in range(4)))
        await house.in_state("refund_due")
        await house.calm()
        await house.phones.settle_refund(reference)
        await house.advance(3600)
        await house.in_state("refunded")
    (payment,) = await house.control("payments")
    assert [refund["amount"]["value"] for refund in payment["refunds"]] == [19_600]
    assert await house.value(OWED) == 0
    await house.sound()


# --- 23, and what else only a gateway of the shop's own can do ---------------------------------------------------------


@pytest.fixture
async def street(database: str) -> AsyncIterator[Street]:
    async with open_street(database) as opened, opened.open():
        yield opened


async def at_gateway(street: Street) -> str:
    """Ordered, accepted, and on the gateway's page: the reference there."""
    status, _, _ = await street.get(await street.asked())
    assert status == 303
    (link,) = street.standin.book.links.values()
    return link.reference_id


def exceptions(street: Street, kind: str) -> Awaitable[object]:
    return street.value("SELECT count(*) FROM money_exception WHERE doc ->> 'kind' = $1", kind)


async def test_row_12_a_page_that_is_paid_twice_keeps_one_payment_and_gives_one_back(street: Street) -> None:
    reference = await at_gateway(street)
    street.standin.does("twice", reference)
    await street.heard()
    await street.until(lambda: bool(street.standin.book.refunds))
    street.standin.does("settle-refunds")
    await street.heard()
    assert await street.payment() == "paid"
    assert [refund.amount for refund in street.standin.book.refunds.values()] == [TOTAL]


async def test_row_13_her_return_and_the_webhook_at_once_pay_once(street: Street) -> None:
    path = await street.asked()
    await street.get(path)
    (link,) = street.standin.book.links.values()
    street.standin.faults.add(Fault.WEBHOOK_DOUBLED, 4)
    street.standin.does("pay", link.reference_id)
    back = f"{path}?razorpay_payment_id=pay_made_up&razorpay_signature=made-up"
    await asyncio.gather(*(street.get(back) for _ in range(8)), street.standin.hooks.quiet())
    await street.in_state("paid")
    await street.heard()
    assert await street.value(EVENTS, "PaymentReceived") == 1
    assert await street.value(EVENTS, "PaymentUnexpected") == 0


async def test_row_15_a_request_whose_answer_was_lost_is_found_and_not_made_again(street: Street) -> None:
    path = await street.asked()
    street.standin.faults.add(Fault.SILENT, 1, "link")
    answers = await asyncio.gather(*(street.get(path) for _ in range(4)))
    assert {status for status, _, _ in answers} <= {303, 503}
    status, where, _ = await street.get(path)
    assert status == 303 and where.startswith(street.standin.info.base_url)
    assert len(street.standin.book.links) == 1


async def test_row_23_a_payout_that_is_short_stands_in_the_list_until_somebody_looks(street: Street) -> None:
    street.standin.does("pay", await at_gateway(street))
    await street.heard()
    street.standin.faults.add(Fault.SETTLEMENT_SHORT, 1)
    street.standin.does("settle")
    await street.heard()
    await street.until(lambda: exceptions(street, "settlement_short"))
    street.standin.hooks.log.clear()
    assert await street.payment() == "paid", "the customer has paid; the gateway owes"
    number = await street.value("SELECT exception_no FROM money_exception")
    await street.does(ResolveException(2, int(str(number)), Remedy.ACCEPT), "resolve")
    assert await street.value("SELECT doc ->> 'resolved_at' FROM money_exception") is not None
    await _sound(street)


async def test_row_23_money_that_her_bank_took_back_stands_in_the_list_once(street: Street) -> None:
    reference = await at_gateway(street)
    street.standin.does("pay", reference)
    await street.heard()
    street.standin.does("dispute-lost", reference)
    await street.heard()
    street.standin.does("settle")
    await street.heard()
    await street.until(lambda: exceptions(street, "chargeback"))
    assert await exceptions(street, "chargeback") == 1
    await _sound(street)


async def told(street: Street, words: str) -> list[str]:
    """What the shopkeeper was sent that holds these words."""
    sent = [words_of(message) for message in street.channel.sent if message["to"] == f"+{KEEPER}"]
    return [one for one in sent if words in one]


async def test_row_23_an_open_dispute_stands_in_the_list_at_once_and_says_until_when_to_answer(
    street: Street,
) -> None:
    reference = await at_gateway(street)
    street.standin.does("pay", reference)
    await street.in_state("paid")
    await street.does(SendOut(2, 1), "out")
    code = str(await street.value("SELECT doc ->> 'door_code' FROM shop_order"))
    await street.does(HandOver(2, 1, code), "door")
    street.standin.faults.add(Fault.WEBHOOK_DOUBLED, 1)
    street.standin.does("dispute-open", reference)
    await street.heard()
    await street.until(lambda: exceptions(street, "disputed"))
    assert await exceptions(street, "disputed") == 1
    (asked,) = await told(street, "#1")
    assert "₹196" in asked and "30 Nov 2026" in asked and "26-27" in asked, asked
    assert "document" in asked, "the bill goes with it"
    await _sound(street)  # nothing is booked: nothing is lost


async def test_row_23_a_dispute_that_is_won_leaves_the_list_and_moves_no_money(street: Street) -> None:
    reference = await at_gateway(street)
    street.standin.does("pay", reference)
    await street.in_state("paid")
    street.standin.does("settle")
    await street.until(lambda: street.value(f"SELECT ({AT_GATEWAY}) = 0"))
    for word in ("dispute-open", "dispute-review", "dispute-open", "dispute-review", "dispute-won"):
        street.standin.does(word, reference)
        await street.heard()
        await street.heard()
    await street.until(lambda: street.value(f"SELECT ({OPEN}) = 0"))
    assert len(await told(street, "#1")) == 3, "asked, asked again, won"
    assert await exceptions(street, "chargeback") == 0
    assert await street.value(AT_GATEWAY) == 0
    await _sound(street)


async def test_row_23_a_dispute_that_is_lost_becomes_a_chargeback_and_is_booked_once(street: Street) -> None:
    reference = await at_gateway(street)
    street.standin.does("pay", reference)
    await street.in_state("paid")
    street.standin.does("settle")
    await street.until(lambda: street.value(f"SELECT ({AT_GATEWAY}) = 0"))
    street.standin.does("dispute-open", reference)
    await street.until(lambda: exceptions(street, "disputed"))
    street.standin.does("dispute-lost", reference)
    await street.until(lambda: exceptions(street, "chargeback"))
    street.standin.does("settle")
    await street.heard()
    assert await street.value(OPEN) == 1, "the dispute has made room for the chargeback"
    assert await street.value(AT_GATEWAY) == TOTAL, "until it is written down"
    number = await street.value("SELECT exception_no FROM money_exception WHERE kind = 'chargeback'")
    await street.does(ResolveException(2, int(str(number)), Remedy.ACCEPT), "written-down")
    assert await street.value(AT_GATEWAY) == 0
    await _sound(street)


async def test_row_23_a_dispute_whose_every_webhook_is_lost_is_found_at_the_next_payout_and_its_end_by_looking(
    street: Street,
) -> None:
    reference = await at_gateway(street)
    street.standin.does("pay", reference)
    await street.in_state("paid")
    street.standin.faults.add(Fault.WEBHOOK_LOST, 9, "payment.dispute.created")
    street.standin.faults.add(Fault.WEBHOOK_LOST, 9, "payment.dispute.won")
    street.standin.does("dispute-open", reference)
    street.standin.does("settle")
    await street.heard()
    await street.until(lambda: exceptions(street, "disputed"))
    street.clock.at += timedelta(days=5, hours=1)
    await street.until(lambda: _said(street, 2))  # two days before the date he is told again
    street.standin.does("dispute-won", reference)
    street.clock.at += timedelta(days=3)
    await street.until(lambda: street.value(f"SELECT ({OPEN}) = 0"))
    await _sound(street)


OPEN = "SELECT count(*) FROM money_exception WHERE open"
AT_GATEWAY = "SELECT coalesce(sum(amount_paise), 0)::bigint FROM posting WHERE account = 'gateway'"


async def _said(street: Street, times: int) -> bool:
    return len(await told(street, "#1")) >= times


async def _sound(street: Street) -> None:
    connection = await connect(street.dsn)
    try:
        assert [finding for finding in await audit(connection) if not finding.ok] == []
    finally:
        await connection.close()
