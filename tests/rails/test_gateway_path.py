"""Money through the shop's own gateway, from the chat to the gateway and back, over real HTTP and with its faults."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from haat.domain.commands import CancelOrder
from haat.rails.standin.faults import Fault

from .street import HOOK, TOTAL, Street, open_street


@pytest.fixture
async def street(database: str) -> AsyncIterator[Street]:
    async with open_street(database) as opened, opened.open():
        yield opened


async def reference_at(street: Street, path: str) -> str:
    """The page leads to the gateway; the reference of the link there."""
    status, where, _ = await street.get(path)
    assert status == 303 and where.startswith(street.standin.info.base_url), (status, where)
    (link,) = street.standin.book.links.values()
    assert link.amount == TOTAL
    return link.reference_id


async def test_she_taps_one_button_pays_at_the_gateway_and_the_order_is_paid(street: Street) -> None:
    path = await street.asked()
    reference = await reference_at(street, path)
    street.standin.does("pay", reference)
    await street.heard()
    assert await street.payment() == "paid"
    status, _, text = await street.get(path)
    assert status == 200 and 'data-state="paid"' in text


async def test_opening_the_page_five_times_makes_one_link(street: Street) -> None:
    path = await street.asked()
    for _ in range(5):
        await reference_at(street, path)


async def test_row_4_a_lost_webhook_is_made_good_when_she_comes_back(street: Street) -> None:
    path = await street.asked()
    reference = await reference_at(street, path)
    street.standin.faults.add(Fault.WEBHOOK_LOST, 5)
    street.standin.does("pay", reference)
    _, _, text = await street.get(f"{path}?razorpay_payment_id=pay_x&razorpay_signature=made-up")
    assert 'data-state="checking"' in text and "look=2" in text
    await street.in_state("paid")


async def test_row_4_a_lost_webhook_is_made_good_by_the_reconciler(street: Street) -> None:
    reference = await reference_at(street, await street.asked())
    street.standin.faults.add(Fault.WEBHOOK_LOST, 5)
    street.standin.does("pay", reference)
    street.clock.at += timedelta(minutes=3)
    await street.in_state("paid")


async def test_row_1_and_7_doubled_and_replayed_webhooks_count_once(street: Street) -> None:
    reference = await reference_at(street, await street.asked())
    street.standin.faults.add(Fault.WEBHOOK_DOUBLED, 5)
    street.standin.does("pay", reference)
    await street.heard()
    assert await street.value("SELECT count(*) FROM event WHERE kind = 'PaymentReceived'") == 1
    assert await street.value("SELECT count(*) FROM inbox WHERE kind = 'razorpay'") == 2


@pytest.mark.parametrize("fault", [Fault.WEBHOOK_FORGED])
async def test_row_5_a_forged_webhook_is_refused_and_leaves_nothing(street: Street, fault: Fault) -> None:
    reference = await reference_at(street, await street.asked())
    street.standin.faults.add(fault, 5)
    street.standin.does("fail", reference)
    await street.heard()
    assert [one["status"] for one in street.standin.hooks.log] == [403]
    assert await street.value("SELECT count(*) FROM inbox WHERE kind = 'razorpay'") == 0


async def test_row_6_a_signed_webhook_that_says_paid_is_not_believed(street: Street) -> None:
    reference = await reference_at(street, await street.asked())
    entity = {"id": "plink_x", "reference_id": reference, "amount": TOTAL, "status": "paid"}
    body = json.dumps(
        {"event": "payment_link.paid", "payload": {"payment_link": {"entity": entity}}}
    ).encode()
    signature = hmac.new(HOOK.encode(), body, hashlib.sha256).hexdigest()
    url = f"{street.url}/gateway/razorpay/NAMUNA1"
    async with street.http.post(url, data=body, headers={"X-Razorpay-Signature": signature}) as answer:
        assert answer.status == 200
    await street.quiet()
    assert await street.payment() == "asked"


async def test_row_6_a_wrong_amount_in_a_webhook_changes_nothing_and_the_true_one_counts(
    street: Street,
) -> None:
    reference = await reference_at(street, await street.asked())
    street.standin.faults.add(Fault.WEBHOOK_WRONG, 5)
    street.standin.does("pay", reference)
    await street.heard()
    assert await street.payment() == "paid"


async def test_row_11_money_after_a_cancel_is_given_back_by_itself(street: Street) -> None:
    reference = await reference_at(street, await street.asked())
    await street.does(CancelOrder(1, 1), "cancel")
    street.standin.does("pay", reference)
    await street.heard()
    await street.in_state("refunded")
    assert [refund.amount for refund in street.standin.book.refunds.values()] == [TOTAL]


async def test_row_12_a_second_payment_of_one_link_is_given_back(street: Street) -> None:
    reference = await reference_at(street, await street.asked())
    street.standin.does("twice", reference)
    await street.heard()
    captures = await street.value("SELECT jsonb_array_length(doc->'payment'->'captures') FROM shop_order")
    assert captures == 2
    await street.until(
        lambda: (
            street.value("SELECT count(*) >= 1 FROM money_exception WHERE doc->>'kind' = 'paid_twice'")
            if not street.standin.book.refunds
            else street.value("SELECT true")
        )
    )


async def test_row_15_a_refund_whose_answer_is_lost_is_made_once(street: Street) -> None:
    reference = await reference_at(street, await street.asked())
    street.standin.does("pay", reference)
    await street.heard()
    street.standin.faults.add(Fault.SILENT, 1, "refund")
    await street.does(CancelOrder(2, 1), "cancel")
    await street.heard()
    await street.in_state("refunded")
    assert len(street.standin.book.refunds) == 1


async def test_row_16_a_failed_payment_that_is_captured_late_pays_the_order(street: Street) -> None:
    reference = await reference_at(street, await street.asked())
    street.standin.does("late", reference)
    await street.heard()
    assert await street.payment() != "paid"
    street.standin.does("capture", reference)
    await street.heard()
    assert await street.payment() == "paid"


async def test_money_under_no_request_is_an_exception_and_not_lost(street: Street) -> None:
    street.standin.does("stray", amount=7_700)
    await street.heard()
    await street.until(
        lambda: street.value(
            "SELECT count(*) = 1 FROM money_exception WHERE doc->>'kind' = 'unknown_reference'"
        )
    )


async def test_a_webhook_without_our_reference_is_traced_to_its_order(street: Street) -> None:
    """``payment.captured`` alone names only the gateway's own ids."""
    reference = await reference_at(street, await street.asked())
    street.standin.faults.add(Fault.WEBHOOK_LOST, 1, "payment_link.paid")
    street.standin.does("pay", reference)
    await street.heard()
    await street.in_state("paid")
    assert await street.value("SELECT count(*) FROM inbox WHERE kind = 'traced'") == 1


async def test_row_23_a_payout_is_booked_when_it_is_announced_and_a_short_one_is_an_exception(
    street: Street,
) -> None:
    reference = await reference_at(street, await street.asked())
    street.standin.does("pay", reference)
    await street.heard()
    street.standin.faults.add(Fault.SETTLEMENT_SHORT, 1)
    street.standin.does("settle")
    await street.heard()
    await street.until(
        lambda: street.value(
            "SELECT count(*) = 1 FROM money_exception WHERE doc->>'kind' = 'settlement_short'"
        )
    )


async def test_row_23_a_lost_dispute_is_an_exception_once_also_when_the_payout_says_so_too(
    street: Street,
) -> None:
    reference = await reference_at(street, await street.asked())
    street.standin.does("pay", reference)
    await street.heard()
    street.standin.does("dispute-lost", reference)
    await street.heard()
    street.standin.does("settle")
    await street.heard()
    found = await street.value("SELECT count(*) FROM money_exception WHERE doc->>'kind' = 'chargeback'")
    assert found == 1


async def test_a_gateway_that_is_down_is_told_honestly_and_a_later_visit_pays(street: Street) -> None:
    path = await street.asked()
    street.standin.faults.add(Fault.ERROR, 1, "links")
    status, _, text = await street.get(path)
    assert status == 503 and 'data-state="silent"' in text
    await reference_at(street, path)


@pytest.mark.parametrize(
    "path", ["/gateway/razorpay/NOBODY", "/gateway/razorpay/NAMUNA1", "/gateway/paypal/NAMUNA1"]
)
async def test_row_5_what_is_not_signed_by_the_shops_secret_looks_the_same_everywhere(
    street: Street, path: str
) -> None:
    async with street.http.post(
        street.url + path, data=b"{}", headers={"X-Razorpay-Signature": "0" * 64}
    ) as answer:
        assert answer.status == (404 if "paypal" in path else 403)
    async with street.http.get(street.url + path) as answer:
        assert answer.status == (404 if "paypal" in path else 405)


async def test_a_body_that_is_too_large_is_not_read_to_its_end(street: Street) -> None:
    async with street.http.post(f"{street.url}/gateway/razorpay/NAMUNA1", data=b"x" * 300_000) as answer:
        assert answer.status == 413


async def test_row_22_a_refund_that_the_gateway_refuses_stands_in_the_list(street: Street) -> None:
    reference = await reference_at(street, await street.asked())
    street.standin.does("pay", reference)
    await street.heard()
    street.standin.faults.add(Fault.REFUND_REFUSED, 1)
    await street.does(CancelOrder(2, 1), "cancel")
    await street.until(
        lambda: street.value("SELECT count(*) = 1 FROM money_exception WHERE kind = 'refund_failed'")
    )
    assert await street.payment() == "refund_due" and not street.standin.book.refunds
