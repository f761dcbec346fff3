"""Webhooks of the gateway: signed over the raw bytes, keyed for ever, and only ever a hint."""

from __future__ import annotations

import hashlib
import hmac
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.rails.razorpay.news import About, News, inbox_key, read_news, verify
from haat.values.errors import Corrupt

SECRETS = ("the newer secret", "the older secret")
PAYMENT = {"id": "pay_S1", "entity": "payment", "amount": 41_250, "order_id": "order_S1", "notes": []}


def event(name: str, **parts: dict[str, object]) -> bytes:
    payload = {part: {"entity": entity} for part, entity in parts.items()}
    return json.dumps({"entity": "event", "event": name, "payload": payload, "created_at": 1}).encode()


def signed(body: bytes, secret: str) -> str:
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


@pytest.mark.parametrize("secret", SECRETS)
def test_either_secret_is_good_while_one_is_being_replaced(secret: str) -> None:
    body = event("payment.captured", payment=PAYMENT)
    assert verify(body, signed(body, secret), SECRETS)


@pytest.mark.parametrize("secrets", [(), ("",), ("another",)])
def test_row_5_nothing_is_good_without_the_right_secret(secrets: tuple[str, ...]) -> None:
    body = event("payment.captured", payment=PAYMENT)
    assert not verify(body, signed(body, "the newer secret"), secrets)
    assert not verify(body, "", secrets)
    assert not verify(body, signed(body, ""), secrets)


def test_row_8_the_same_content_in_other_bytes_is_not_signed() -> None:
    body = '{"event":"payment.captured","payload":{},"note":"₹ \\u20b9"}'.encode()
    again = json.dumps(json.loads(body)).encode()
    assert again != body and not verify(again, signed(body, SECRETS[0]), SECRETS)


READ: list[tuple[bytes, News]] = [
    (
        event("payment_link.paid", payment_link={"id": "plink_S1", "reference_id": "S-1-1"}, payment=PAYMENT,
              order={"id": "order_S1", "receipt": "x"}),
        News(About.PAYMENT, "payment_link.paid", "S-1-1", "pay_S1"),
    ),
    (event("payment.captured", payment=PAYMENT), News(About.PAYMENT, "payment.captured", "", "pay_S1")),
    (
        event("payment.failed", payment={**PAYMENT, "notes": {"haat_reference": "S-1-1"}}),
        News(About.PAYMENT, "payment.failed", "S-1-1", "pay_S1"),
    ),
    (
        event("refund.processed", refund={"id": "rfnd_S1", "payment_id": "pay_S1", "notes": {"haat_reference": "S-1-1"}}),
        News(About.PAYMENT, "refund.processed", "S-1-1", "pay_S1"),
    ),
    (
        event("refund.failed", refund={"id": "rfnd_S1", "payment_id": "pay_S1", "notes": []}, payment=PAYMENT),
        News(About.PAYMENT, "refund.failed", "", "pay_S1"),
    ),
    (event("order.paid", order={"id": "order_S1", "receipt": "S-1-1"}, payment=PAYMENT),
     News(About.PAYMENT, "order.paid", "S-1-1", "pay_S1")),
    (
        event("payment.dispute.lost", dispute={"id": "disp_S1", "payment_id": "pay_S1"}),
        News(About.DISPUTE, "payment.dispute.lost", "", "pay_S1", "disp_S1"),
    ),
    (event("settlement.processed", settlement={"id": "setl_S1", "created_at": 1_763_890_000}),
     News(About.SETTLEMENT, "settlement.processed", settled_at=1_763_890_000)),
    (event("virtual_account.credited"), News(About.NOTHING, "virtual_account.credited")),
    (event("payment.captured", payment={"id": "../v1/x"}), News(About.PAYMENT, "payment.captured")),
]  # fmt: skip


@pytest.mark.parametrize(("body", "news"), READ)
def test_an_event_says_what_to_look_at(body: bytes, news: News) -> None:
    assert read_news(body) == news


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b'{"event": 1, "payload": {}}', b'{"event":"x","payload":[]}', b"\xff"]
)
def test_what_cannot_be_read_is_put_aside(body: bytes) -> None:
    with pytest.raises(Corrupt):
        read_news(body)


@given(st.binary(max_size=300))
def test_no_body_breaks_the_reader(body: bytes) -> None:
    try:
        read_news(body)
    except Corrupt:
        return


def test_row_7_the_key_is_the_events_own_or_its_digest() -> None:
    body = event("payment.captured", payment=PAYMENT)
    assert inbox_key({"x-razorpay-event-id": "S0001"}, body) == "rzp:S0001"
    for headers in (
        {},
        {"x-razorpay-event-id": ""},
        {"x-razorpay-event-id": "a b"},
        {"x-razorpay-event-id": "x" * 99},
    ):
        assert inbox_key(headers, body) == f"rzp:sha256:{hashlib.sha256(body).hexdigest()}"
