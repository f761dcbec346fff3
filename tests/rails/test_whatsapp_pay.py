"""Payments in chat: only a lookup is believed, and no refund is made twice."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field, replace

import pytest

from haat.domain.payment import FactStatus, PaymentFact
from haat.domain.shop import Shop
from haat.ports import NotSent, Rail, SendAction
from haat.rails.whatsapp_pay import WhatsAppPay
from haat.values.errors import Misuse, Unavailable

SHOP = Shop(1, "ASHA", "Asha", "hi", "910000000001", "200", payment_configuration="cfg")
REFERENCE = "H1-104-1"


@dataclass
class Gateway:
    """A stand-in for the Graph API's payment calls, with the refunds it was asked for."""

    row: dict[str, object] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    refuse: NotSent | None = None
    lose_refund: bool = False
    settle: str = "pending"

    async def graph(
        self, method: str, number_id: str, path: str, body: bytes | None = None
    ) -> bytes | NotSent:
        self.asked.append((method, path))
        await asyncio.sleep(0)
        if self.refuse is not None:
            return self.refuse
        if method == "GET":
            return json.dumps({"payments": [self.row] if self.row else []}).encode()
        assert body is not None
        asked = json.loads(body)
        assert asked["reference_id"] == REFERENCE and asked["payment_config_id"] == "cfg"
        refunds = self.row.setdefault("refunds", [])
        assert isinstance(refunds, list)
        made = {
            "id": f"rfnd_{len(refunds)}",
            "status": self.settle,
            "amount": {"value": int(asked["amount"]["value"]), "offset": 100},
        }
        refunds.append(made)
        if self.lose_refund:
            return NotSent(SendAction.UNKNOWN, None, "no answer")
        return json.dumps({"id": made["id"], "status": self.settle, "speed_processed": "normal"}).encode()

    @property
    def refunds(self) -> int:
        return sum(method == "POST" for method, _ in self.asked)


def row(
    status: str = "captured", attempts: tuple[str, ...] = ("success",), **more: object
) -> dict[str, object]:
    transactions = [
        {"id": f"order_{n}", "pg_transaction_id": f"pay_{n}", "type": "upi", "status": one}
        for n, one in enumerate(attempts)
    ]
    return {
        "reference_id": REFERENCE,
        "status": status,
        "currency": "INR",
        "total_amount": {"value": 41_250, "offset": 100},
        "transactions": transactions,
        **more,
    }


def money(value: int, status: str, refund_id: str) -> dict[str, object]:
    return {"id": refund_id, "status": status, "amount": {"value": value, "offset": 100}}


FACTS: list[tuple[dict[str, object], PaymentFact]] = [
    (row(), PaymentFact(REFERENCE, FactStatus.CAPTURED, 41_250, "INR", "pay_0")),
    (
        row("captured", ("failed", "success")),
        PaymentFact(REFERENCE, FactStatus.CAPTURED, 41_250, "INR", "pay_1"),
    ),
    (row("pending", ("failed",)), PaymentFact(REFERENCE, FactStatus.FAILED, 41_250, "INR", "pay_0")),
    (row("pending", ()), PaymentFact(REFERENCE, FactStatus.PENDING, 41_250, "INR", None)),
    (
        row("pending", ("failed", "pending")),
        PaymentFact(REFERENCE, FactStatus.PENDING, 41_250, "INR", "pay_1"),
    ),
    (row("captured", ()), PaymentFact(REFERENCE, FactStatus.PENDING, 41_250, "INR", None)),
    (row("pending", ("success",)), PaymentFact(REFERENCE, FactStatus.PENDING, 41_250, "INR", "pay_0")),
    (row(currency=None), PaymentFact(REFERENCE, FactStatus.PENDING, 41_250, "", "pay_0")),
    (row(total_amount=None), PaymentFact(REFERENCE, FactStatus.PENDING, 0, "INR", "pay_0")),
    (row("imagined"), PaymentFact(REFERENCE, FactStatus.UNKNOWN, 41_250, "INR", "pay_0")),
    (row(currency="USD"), PaymentFact(REFERENCE, FactStatus.CAPTURED, 41_250, "USD", "pay_0")),
    (
        row(refunds=[money(1_000, "completed", "a"), money(500, "pending", "b"), money(200, "failed", "c")]),
        PaymentFact(REFERENCE, FactStatus.CAPTURED, 41_250, "INR", "pay_0", 1_000),
    ),
    ({}, PaymentFact(REFERENCE, FactStatus.UNKNOWN, 0, "")),
    ({**row(), "reference_id": "another"}, PaymentFact(REFERENCE, FactStatus.UNKNOWN, 0, "")),
]


@pytest.mark.parametrize(("answer", "fact"), FACTS)
async def test_a_lookup_becomes_a_fact(answer: dict[str, object], fact: PaymentFact) -> None:
    rail: Rail = WhatsAppPay(Gateway(answer))
    assert await rail.look_up(SHOP, REFERENCE) == fact


async def test_refunds_inside_an_attempt_count_once() -> None:
    made = row(refunds=[money(1_000, "completed", "a")])
    made["transactions"][0]["refunds"] = [money(1_000, "completed", "a")]  # type: ignore[index]
    assert (await WhatsAppPay(Gateway(made)).look_up(SHOP, REFERENCE)).refunded_paise == 1_000


async def test_the_lookup_names_configuration_and_reference() -> None:
    gateway = Gateway(row())
    await WhatsAppPay(gateway).look_up(SHOP, REFERENCE)
    assert gateway.asked == [("GET", f"200/payments/cfg/{REFERENCE}")]


@pytest.mark.parametrize("reference", ["", "a/b", "../x", "x" * 36, "a b"])
async def test_a_reference_that_is_none_is_not_asked_after(reference: str) -> None:
    gateway = Gateway(row())
    with pytest.raises(Misuse):
        await WhatsAppPay(gateway).look_up(SHOP, reference)
    assert gateway.asked == []


@pytest.mark.parametrize(
    "action", [SendAction.RETRY, SendAction.UNKNOWN, SendAction.STOP_NUMBER, SendAction.SLOW_NUMBER]
)
async def test_row_15_a_gateway_that_does_not_answer_is_unavailable_not_unpaid(action: SendAction) -> None:
    rail = WhatsAppPay(Gateway(row(), refuse=NotSent(action)))
    with pytest.raises(Unavailable):
        await rail.look_up(SHOP, REFERENCE)
    with pytest.raises(Unavailable):
        await rail.give_back(SHOP, REFERENCE, 100, "k")


async def test_a_reference_the_gateway_does_not_know_is_unknown() -> None:
    rail = WhatsAppPay(Gateway(refuse=NotSent(SendAction.DEAD, 100)))
    assert (await rail.look_up(SHOP, REFERENCE)).status is FactStatus.UNKNOWN


async def test_row_22_the_same_key_refunds_once() -> None:
    gateway = Gateway(row())
    rail = WhatsAppPay(gateway)
    answers = [await rail.give_back(SHOP, REFERENCE, 41_250, "k1") for _ in range(3)]
    assert all(answer.accepted for answer in answers)
    assert gateway.refunds == 1


async def test_row_22_two_clicks_at_once_refund_once() -> None:
    gateway = Gateway(row())
    rail = WhatsAppPay(gateway)
    await asyncio.gather(*(rail.give_back(SHOP, REFERENCE, 41_250, "k1") for _ in range(5)))
    assert gateway.refunds == 1


async def test_row_15_a_refund_whose_answer_was_lost_is_found_again_and_not_repeated() -> None:
    gateway = Gateway(row(), lose_refund=True)
    with pytest.raises(Unavailable):
        await WhatsAppPay(gateway).give_back(SHOP, REFERENCE, 41_250, "k1")
    again = await WhatsAppPay(gateway).give_back(SHOP, REFERENCE, 41_250, "k1")
    assert again.accepted
    assert gateway.refunds == 1


async def test_two_part_refunds_are_two_and_tell_what_is_certain() -> None:
    gateway = Gateway(row(), settle="completed")
    rail = WhatsAppPay(gateway)
    assert (await rail.give_back(SHOP, REFERENCE, 1_000, "k1")).refunded_paise == 1_000
    assert (await rail.give_back(SHOP, REFERENCE, 1_000, "k2")).refunded_paise == 2_000
    assert gateway.refunds == 2


async def test_after_a_restart_a_stated_total_tells_a_second_refund_from_a_repeat() -> None:
    gateway = Gateway(row())
    await WhatsAppPay(gateway).give_back(SHOP, REFERENCE, 1_000, "k1;total=1000")
    await WhatsAppPay(gateway).give_back(SHOP, REFERENCE, 1_000, "k1;total=1000")
    assert gateway.refunds == 1
    await WhatsAppPay(gateway).give_back(SHOP, REFERENCE, 1_000, "k2;total=2000")
    await WhatsAppPay(gateway).give_back(SHOP, REFERENCE, 1_000, "k2;total=2000")
    assert gateway.refunds == 2


async def test_a_refund_that_failed_is_tried_again() -> None:
    gateway = Gateway(row(refunds=[money(41_250, "failed", "a")]))
    assert (await WhatsAppPay(gateway).give_back(SHOP, REFERENCE, 41_250, "k1")).accepted
    assert gateway.refunds == 1


async def test_nothing_captured_or_too_much_is_not_given_back() -> None:
    gateway = Gateway(row("pending", ("failed",)))
    assert not (await WhatsAppPay(gateway).give_back(SHOP, REFERENCE, 100, "k")).accepted
    gateway.row = row(refunds=[money(41_000, "completed", "a")])
    assert not (await WhatsAppPay(gateway).give_back(SHOP, REFERENCE, 500, "k;total=41500")).accepted
    assert gateway.refunds == 0


@pytest.mark.parametrize("amount", [0, -1, 10**14])
async def test_a_refund_is_above_zero(amount: int) -> None:
    with pytest.raises(Misuse):
        await WhatsAppPay(Gateway(row())).give_back(SHOP, REFERENCE, amount, "k")


async def test_money_asked_for_under_an_older_configuration_is_found_and_given_back_there() -> None:
    """A shop that changes its configuration, or leaves WhatsApp payments, keeps what is under way."""

    @dataclass
    class Older(Gateway):
        async def graph(
            self, method: str, number_id: str, path: str, body: bytes | None = None
        ) -> bytes | NotSent:
            if method == "GET" and "/cfg/" not in path:
                return NotSent(SendAction.DEAD, 100)
            return await super().graph(method, number_id, path, body)

    for now in ("newer", None):
        shop = replace(SHOP, payment_configuration=now, former_configurations=("oldest", "cfg"))
        gateway = Older(row())
        rail = WhatsAppPay(gateway)
        assert (await rail.look_up(shop, REFERENCE)).status is FactStatus.CAPTURED
        assert (await rail.give_back(shop, REFERENCE, 100, "k")).accepted
        assert gateway.refunds == 1
