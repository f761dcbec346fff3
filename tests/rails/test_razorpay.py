"""The gateway's own payment link, over real HTTP against the stand-in: asked once, believed only when fetched, refunded once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from haat.domain.payment import FactStatus
from haat.rails.accounts import GatewayAccount
from haat.rails.circuit import SILENCES
from haat.rails.http import GatewayHttp
from haat.rails.razorpay import Razorpay
from haat.rails.standin.faults import Fault
from haat.values.errors import Misuse, Unavailable

from .gateway import (
    HOOK_SECRET,
    KEY,
    OLD_KEY,
    PAISE,
    REFERENCE,
    SECRET,
    SHOP,
    Counter,
    SampleAccounts,
    counter,
)


@pytest.fixture
async def desk() -> AsyncIterator[Counter]:
    async with counter() as made:
        yield made


async def test_one_reference_has_one_link_however_often_it_is_asked_for(desk: Counter) -> None:
    urls = {await desk.asked() for _ in range(3)}
    assert len(urls) == 1 and desk.links() == 1
    link = next(iter(desk.standin.book.links.values()))
    assert (link.reference_id, link.amount, link.description) == (REFERENCE, PAISE, "Order 104")
    assert link.callback_url == f"http://127.0.0.1/p/1.{REFERENCE}"


async def test_five_people_at_the_same_page_get_the_same_link(desk: Counter) -> None:
    urls = await asyncio.gather(*(desk.asked() for _ in range(5)))
    assert len(set(urls)) == 1 and desk.links() == 1


async def test_row_15_a_link_whose_answer_was_lost_is_found_and_not_made_again(desk: Counter) -> None:
    desk.standin.faults.add(Fault.SILENT, 1, "link")
    assert await desk.asked()
    assert desk.links() == 1


async def test_row_15_a_link_that_was_surely_not_made_is_unavailable_and_made_later(desk: Counter) -> None:
    desk.standin.faults.add(Fault.ERROR, 1, "link")
    with pytest.raises(Unavailable):
        await desk.asked()
    assert await desk.asked() and desk.links() == 1


async def test_a_link_that_was_paid_or_cancelled_cannot_be_paid_again(desk: Counter) -> None:
    await desk.asked()
    desk.standin.does("pay", REFERENCE)
    assert await desk.rail.ask(SHOP, REFERENCE, PAISE, "") is None


async def test_a_link_over_another_amount_is_never_handed_out(desk: Counter) -> None:
    await desk.asked()
    with pytest.raises(Unavailable, match="another amount"):
        await desk.rail.ask(SHOP, REFERENCE, PAISE + 100, "")


async def test_a_link_to_another_host_is_never_handed_out(desk: Counter) -> None:
    rail = Razorpay(desk.http, desk.accounts, link_hosts=("rzp.io",))
    with pytest.raises(Unavailable, match="host"):
        await rail.ask(SHOP, REFERENCE, PAISE, "")


@pytest.mark.parametrize(
    ("doings", "status"),
    [
        ((), FactStatus.UNKNOWN),
        (("fail",), FactStatus.FAILED),
        (("fail", "fail"), FactStatus.FAILED),
        (("pending",), FactStatus.PENDING),
        (("fail", "pending"), FactStatus.PENDING),
        (("pay",), FactStatus.CAPTURED),
        (("fail", "pay"), FactStatus.CAPTURED),
        (("late", "capture"), FactStatus.CAPTURED),
        (("pending", "capture"), FactStatus.CAPTURED),
    ],
)
async def test_attempts_become_one_fact(desk: Counter, doings: tuple[str, ...], status: FactStatus) -> None:
    await desk.asked()
    for doing in doings:
        desk.standin.does(doing, REFERENCE)
    fact = await desk.rail.look_up(SHOP, REFERENCE)
    assert fact.status is status
    assert fact.reference == REFERENCE
    if status is FactStatus.CAPTURED:
        assert (fact.amount_paise, fact.currency) == (PAISE, "INR")
        assert fact.transaction_id in desk.standin.book.payments


async def test_row_16_what_failed_and_was_captured_days_later_is_captured(desk: Counter) -> None:
    await desk.asked()
    desk.standin.does("late", REFERENCE)
    assert (await desk.rail.look_up(SHOP, REFERENCE)).status is FactStatus.FAILED
    desk.standin.does("capture", REFERENCE)
    assert (await desk.rail.look_up(SHOP, REFERENCE)).status is FactStatus.CAPTURED


async def test_row_12_a_page_that_was_paid_twice_shows_both_payments(desk: Counter) -> None:
    await desk.asked()
    desk.standin.does("twice", REFERENCE)
    facts = await desk.rail.look_up_all(SHOP, REFERENCE)
    assert [fact.status for fact in facts] == [FactStatus.CAPTURED] * 2
    assert len({fact.transaction_id for fact in facts}) == 2


async def test_row_6_a_smaller_amount_is_told_as_it_is(desk: Counter) -> None:
    await desk.asked()
    desk.standin.does("less", REFERENCE)
    assert (await desk.rail.look_up(SHOP, REFERENCE)).amount_paise == PAISE - 100


async def test_a_reference_that_nobody_asked_under_is_unknown(desk: Counter) -> None:
    assert (await desk.rail.look_up(SHOP, "ASHA-404-1")).status is FactStatus.UNKNOWN


async def test_money_asked_for_under_an_older_account_is_still_found_there(desk: Counter) -> None:
    old, new = GatewayAccount(OLD_KEY, SECRET), GatewayAccount(KEY, SECRET, (HOOK_SECRET,))
    desk.accounts.found = (old,)
    await desk.rail.ask(replace(SHOP, gateway_key=OLD_KEY), REFERENCE, PAISE, "")
    desk.standin.does("pay", REFERENCE, OLD_KEY)
    desk.accounts.found = (new, old)
    assert (await desk.rail.look_up(SHOP, REFERENCE)).status is FactStatus.CAPTURED
    assert (await desk.rail.give_back(SHOP, REFERENCE, 1_000, "k1")).refunded_paise == 1_000


@pytest.mark.parametrize("fault", [Fault.ERROR, Fault.BUSY, Fault.SILENT])
async def test_row_15_a_gateway_that_does_not_answer_is_unavailable_not_unpaid(
    desk: Counter, fault: Fault
) -> None:
    await desk.asked()
    desk.standin.does("pay", REFERENCE)
    desk.standin.faults.add(fault, 2 if fault is Fault.SILENT else 1, "links")  # a GET is tried twice
    with pytest.raises(Unavailable):
        await desk.rail.look_up(SHOP, REFERENCE)
    assert (await desk.rail.look_up(SHOP, REFERENCE)).status is FactStatus.CAPTURED


async def test_a_key_that_is_not_let_in_is_unavailable_not_unpaid(desk: Counter) -> None:
    await desk.asked()
    desk.accounts.found = (GatewayAccount(KEY, "another secret"),)
    with pytest.raises(Unavailable, match="let"):
        await desk.rail.look_up(SHOP, REFERENCE)


@pytest.mark.parametrize("reference", ["", "a/b", "../x", "x" * 36, "a b", "a?b"])
async def test_a_reference_that_is_none_is_not_asked_after(desk: Counter, reference: str) -> None:
    with pytest.raises(Misuse):
        await desk.rail.look_up(SHOP, reference)


async def test_row_22_the_same_key_refunds_once_also_after_a_restart_and_at_once(desk: Counter) -> None:
    await desk.asked()
    desk.standin.does("pay", REFERENCE)
    answers = await asyncio.gather(*(desk.rail.give_back(SHOP, REFERENCE, 4_000, "k1") for _ in range(4)))
    again = await Razorpay(desk.http, SampleAccounts()).give_back(SHOP, REFERENCE, 4_000, "k1")
    assert all(answer.accepted for answer in (*answers, again))
    assert desk.refunds() == 1 and again.refunded_paise == 4_000


async def test_row_15_a_refund_whose_answer_was_lost_is_found_again_and_not_repeated(desk: Counter) -> None:
    await desk.asked()
    desk.standin.does("pay", REFERENCE)
    desk.standin.faults.add(Fault.SILENT, 1, "refund")
    with pytest.raises(Unavailable):
        await desk.rail.give_back(SHOP, REFERENCE, PAISE, "k1")
    assert (await desk.rail.give_back(SHOP, REFERENCE, PAISE, "k1")).refunded_paise == PAISE
    assert desk.refunds() == 1


async def test_row_22_a_refund_that_failed_is_tried_again_under_the_same_key(desk: Counter) -> None:
    await desk.asked()
    desk.standin.does("pay", REFERENCE)
    desk.standin.faults.add(Fault.REFUND_FAILS, 1)
    await desk.rail.give_back(SHOP, REFERENCE, PAISE, "k1")
    assert (await desk.rail.look_up(SHOP, REFERENCE)).refunded_paise == 0
    assert (await desk.rail.give_back(SHOP, REFERENCE, PAISE, "k1")).refunded_paise == PAISE
    assert [one.status for one in desk.standin.book.refunds.values()] == ["failed", "processed"]


async def test_a_refund_under_way_is_accepted_and_not_yet_given_back(desk: Counter) -> None:
    await desk.asked()
    desk.standin.does("pay", REFERENCE)
    desk.standin.faults.add(Fault.REFUND_PENDING, 1)
    assert (await desk.rail.give_back(SHOP, REFERENCE, PAISE, "k1")).refunded_paise == 0
    desk.standin.does("settle-refunds")
    assert (await desk.rail.look_up(SHOP, REFERENCE)).refunded_paise == PAISE


async def test_a_refund_that_the_gateway_refuses_is_refused_with_its_words(desk: Counter) -> None:
    await desk.asked()
    desk.standin.does("pay", REFERENCE)
    desk.standin.faults.add(Fault.REFUND_REFUSED, 1)
    answer = await desk.rail.give_back(SHOP, REFERENCE, PAISE, "k1")
    assert not answer.accepted and "balance" in answer.details


async def test_what_was_paid_twice_is_given_back_from_both_and_never_more(desk: Counter) -> None:
    await desk.asked()
    desk.standin.does("twice", REFERENCE)
    assert (await desk.rail.give_back(SHOP, REFERENCE, PAISE + 5_000, "k1")).refunded_paise == PAISE + 5_000
    assert not (await desk.rail.give_back(SHOP, REFERENCE, PAISE, "k2")).accepted
    facts = await desk.rail.look_up_all(SHOP, REFERENCE)
    assert sum(fact.refunded_paise for fact in facts) == PAISE + 5_000


async def test_what_was_never_captured_is_not_given_back(desk: Counter) -> None:
    assert not (await desk.rail.give_back(SHOP, REFERENCE, 100, "k1")).accepted
    await desk.asked()
    desk.standin.does("fail", REFERENCE)
    assert not (await desk.rail.give_back(SHOP, REFERENCE, 100, "k1")).accepted


async def test_money_without_a_reference_is_traced_by_the_gateways_name(desk: Counter) -> None:
    await desk.asked()
    paid = desk.standin.does("pay", REFERENCE)
    stray = desk.standin.does("stray", amount=7_700)
    assert (await desk.rail.trace(SHOP, str(paid["id"]))).reference == REFERENCE
    found = await desk.rail.trace(SHOP, str(stray["id"]))
    assert (found.reference, found.amount_paise, found.status) == ("", 7_700, FactStatus.CAPTURED)
    assert (await desk.rail.trace(SHOP, "pay_none")).status is FactStatus.UNKNOWN


async def test_a_gateway_that_is_down_is_left_alone_and_then_tried_by_one(desk: Counter) -> None:
    now = [0.0]
    desk.http.circuit.time = lambda: now[0]
    desk.standin.faults.add(Fault.ERROR, SILENCES + 1, "links")
    for _ in range(SILENCES):
        with pytest.raises(Unavailable, match="502"):
            await desk.rail.look_up(SHOP, REFERENCE)
    with pytest.raises(Unavailable, match="lately"):
        await desk.rail.look_up(SHOP, REFERENCE)
    now[0] += 10
    with pytest.raises(Unavailable, match="502"):
        await desk.rail.look_up(SHOP, REFERENCE)
    with pytest.raises(Unavailable, match="lately"):
        await desk.rail.look_up(SHOP, REFERENCE)
    now[0] += 60
    assert (await desk.rail.look_up(SHOP, REFERENCE)).status is FactStatus.UNKNOWN


@pytest.mark.parametrize("root", ["http://api.example.com", "ftp://127.0.0.1", "https://", "api.example.com"])
def test_a_gateway_is_reached_by_https_or_on_this_machine(root: str) -> None:
    with pytest.raises(Misuse):
        GatewayHttp(root, "x")


def test_no_secret_is_shown_by_accident() -> None:
    account = GatewayAccount(KEY, SECRET, (HOOK_SECRET,))
    assert SECRET not in repr(account) and HOOK_SECRET not in str(account)
