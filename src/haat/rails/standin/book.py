"""What the stand-in's gateway knows: accounts, links, orders, payments, refunds, disputes, settlements. In memory.

Names are counted, so the same doings give the same names. Amounts are whole paise.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

Json = dict[str, object]

FEE_BP = 200
"""The fee it keeps back of a settlement, in hundredths of a percent; GST on it is on top."""
GST_BP = 1_800


@dataclass(frozen=True, slots=True)
class StandinAccount:
    """A shop's account: its keys, and where its webhooks go. ``webhook_url`` empty: nowhere."""

    key_id: str
    key_secret: str = field(repr=False)
    webhook_secret: str = field(repr=False)
    webhook_url: str = ""
    name: str = "Sample shop"


@dataclass(slots=True)
class Order:
    id: str
    key_id: str
    amount: int
    receipt: str
    notes: dict[str, str]
    created_at: int


@dataclass(slots=True)
class Link:
    id: str
    key_id: str
    reference_id: str
    amount: int
    description: str
    notes: dict[str, str]
    callback_url: str
    order_id: str
    created_at: int
    status: str = "created"
    opened: bool = False


@dataclass(slots=True)
class Payment:
    """``status``: created, authorized, captured, refunded or failed."""

    id: str
    key_id: str
    amount: int
    order_id: str | None
    created_at: int
    status: str
    notes: dict[str, str] = field(default_factory=dict)
    settled: bool = False
    currency: str = "INR"


@dataclass(slots=True)
class Refund:
    """``status``: pending, processed or failed."""

    id: str
    payment_id: str
    amount: int
    receipt: str | None
    notes: dict[str, str]
    created_at: int
    status: str
    settled: bool = False


@dataclass(slots=True)
class Dispute:
    id: str
    payment_id: str
    amount: int
    status: str
    created_at: int
    settled: bool = False


@dataclass(slots=True)
class Settlement:
    id: str
    key_id: str
    amount: int
    utr: str
    created_at: int
    items: list[Json]
    fees: int = 0
    tax: int = 0


@dataclass(slots=True)
class Book:
    """Everything, by name."""

    accounts: dict[str, StandinAccount] = field(default_factory=dict)
    links: dict[str, Link] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    payments: dict[str, Payment] = field(default_factory=dict)
    refunds: dict[str, Refund] = field(default_factory=dict)
    disputes: dict[str, Dispute] = field(default_factory=dict)
    settlements: dict[str, Settlement] = field(default_factory=dict)
    answers: dict[str, tuple[str, Refund]] = field(default_factory=dict)
    """Idempotency key to the request's digest and the refund that it made."""
    made: int = 0
    """The number of the last name that was given."""

    def name(self, kind: str) -> str:
        """The next name of a kind: ``pay_S00000000000007``."""
        self.made += 1
        return f"{kind}_S{self.made:013d}"

    def link_of(self, key_id: str, reference_id: str) -> Link | None:
        return next(iter(self.links_under(key_id, reference_id)), None)

    def links_under(self, key_id: str, reference_id: str) -> Iterator[Link]:
        return (
            one for one in self.links.values() if one.key_id == key_id and one.reference_id == reference_id
        )

    def link_of_order(self, order_id: str | None) -> Link | None:
        return next((one for one in self.links.values() if one.order_id == order_id), None)

    def payments_of(self, order_id: str) -> list[Payment]:
        return [one for one in self.payments.values() if one.order_id == order_id]

    def refunds_of(self, payment_id: str) -> list[Refund]:
        return [one for one in self.refunds.values() if one.payment_id == payment_id]

    def refunded(self, payment_id: str) -> int:
        """What is given back of a payment, or on its way."""
        return sum(one.amount for one in self.refunds_of(payment_id) if one.status != "failed")

    def add_link(
        self, key_id: str, amount: int, reference_id: str, description: str, notes: dict[str, str],
        callback_url: str, now: int,
    ) -> Link:  # fmt: skip
        order = Order(self.name("order"), key_id, amount, reference_id, notes, now)
        self.orders[order.id] = order
        link = Link(
            self.name("plink"), key_id, reference_id, amount, description, notes, callback_url, order.id, now
        )
        self.links[link.id] = link
        return link

    def add_payment(self, link: Link, status: str, now: int, amount: int | None = None) -> Payment:
        """An attempt at a link."""
        paid = amount if amount is not None else link.amount
        payment = Payment(self.name("pay"), link.key_id, paid, link.order_id, now, status)
        self.payments[payment.id] = payment
        link.opened = True
        if status == "captured":
            link.status = "paid"
        return payment

    def add_stray(self, key_id: str, amount: int, now: int) -> Payment:
        """Money that came in beside every link: from the gateway's own page or app."""
        payment = Payment(self.name("pay"), key_id, amount, None, now, "captured")
        self.payments[payment.id] = payment
        return payment

    def capture(self, payment: Payment) -> None:
        payment.status = "captured"
        link = self.link_of_order(payment.order_id)
        if link is not None:
            link.status = "paid"

    def add_refund(
        self, payment: Payment, amount: int, receipt: str | None, notes: dict[str, str], now: int, status: str
    ) -> Refund:
        refund = Refund(self.name("rfnd"), payment.id, amount, receipt, notes, now, status)
        self.refunds[refund.id] = refund
        return refund

    def settle(self, key_id: str, now: int, short: int = 0) -> Settlement | None:
        """Everything of an account that was not settled yet; ``short`` paise are missing from its first payment."""
        items: list[Json] = []
        settlement_id, utr = self.name("setl"), f"UTRS{now}"
        for payment in self.payments.values():
            if (
                payment.key_id == key_id
                and payment.status in ("captured", "refunded")
                and not payment.settled
            ):
                payment.settled = True
                fee = payment.amount * FEE_BP // 10_000
                tax = fee * GST_BP // 10_000
                credit = payment.amount - fee - tax - short
                short = 0
                items.append(
                    self._row("payment", payment.id, payment, payment.amount, credit, 0, fee + tax, tax)
                )
        for refund in self.refunds.values():
            paid = self.payments[refund.payment_id]
            if paid.key_id == key_id and refund.status == "processed" and not refund.settled:
                refund.settled = True
                items.append(self._row("refund", refund.id, paid, refund.amount, 0, refund.amount, 0, 0))
        for dispute in self.disputes.values():
            paid = self.payments[dispute.payment_id]
            if paid.key_id == key_id and dispute.status == "lost" and not dispute.settled:
                dispute.settled = True
                row = self._row("adjustment", dispute.id, paid, dispute.amount, 0, dispute.amount, 0, 0)
                items.append({**row, "dispute_id": dispute.id})
        if not items:
            return None
        for item in items:
            item |= {"settlement_id": settlement_id, "settlement_utr": utr, "settled_at": now}
        amount = sum(_whole(item["credit"]) - _whole(item["debit"]) for item in items)
        settlement = Settlement(settlement_id, key_id, amount, utr, now, items)
        settlement.fees = sum(_whole(item["fee"]) for item in items)
        settlement.tax = sum(_whole(item["tax"]) for item in items)
        self.settlements[settlement.id] = settlement
        return settlement

    def _row(
        self, kind: str, entity_id: str, payment: Payment, amount: int, credit: int, debit: int, fee: int, tax: int
    ) -> Json:  # fmt: skip
        order = self.orders.get(payment.order_id or "")
        return {
            "entity_id": entity_id,
            "type": kind,
            "debit": debit,
            "credit": credit,
            "amount": amount,
            "currency": payment.currency,
            "fee": fee,
            "tax": tax,
            "on_hold": False,
            "settled": True,
            "created_at": payment.created_at,
            "posted_at": None,
            "credit_type": "default",
            "description": None,
            "notes": [],
            "payment_id": None if kind == "payment" else payment.id,
            "order_id": payment.order_id,
            "order_receipt": order.receipt if order is not None else None,
            "method": "upi",
            "dispute_id": None,
        }


def digest(*parts: object) -> str:
    return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
