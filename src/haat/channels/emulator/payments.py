"""Payments: what a customer can do with an order's payment sheet, and what the business can learn of it.

Gateway mode tells by webhook, lookup and refund; the UPI modes stay silent. A payment is pending until one attempt
succeeds, and then captured; a failed attempt leaves it pending. At most one attempt succeeds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from haat.channels.emulator.errors import GraphError
from haat.channels.emulator.ids import Ids
from haat.channels.emulator.validate.order import OrderRequest
from haat.channels.emulator.wire import Obj

ILLEGAL_MOVE = 2046
CANCEL_AFTER_PAYMENT = 2047
_OPEN = ("pending", "processing", "shipped", "partially_shipped")
SETTLE_S = {"instant": 60.0, "normal": 5 * 86_400.0}
"""Virtual seconds until a refund completes by itself, by its speed."""


class CannotPay(Exception):
    """The customer's sheet does not let her do this; the text says why."""


@dataclass(slots=True)
class Attempt:
    """One transaction: pending, success or failed."""

    id: str
    status: str
    created: datetime
    updated: datetime
    method: str = "upi"
    error: Obj | None = None

    def as_obj(self) -> Obj:
        row: Obj = {
            "id": f"order_{self.id}",
            "pg_transaction_id": f"pay_{self.id}",
            "type": "upi",
            "status": self.status,
            "created_timestamp": int(self.created.timestamp()),
            "updated_timestamp": int(self.updated.timestamp()),
            "method": {"type": self.method},
        }
        if self.error is not None:
            row["error"] = self.error
        return row


@dataclass(slots=True)
class Refund:
    id: str
    amount_paise: int
    speed: str
    status: str
    created: datetime

    def as_obj(self) -> Obj:
        return {
            "id": self.id,
            "amount": {"value": self.amount_paise, "offset": 100},
            "speed_processed": self.speed,
            "status": self.status,
            "created_timestamp": int(self.created.timestamp()),
        }


@dataclass(slots=True)
class Payment:
    """One order_details message and everything paid on it."""

    request: OrderRequest
    phone_number_id: str
    waba_id: str
    user_key: str
    message_id: str
    at: datetime
    usable: bool
    """Whether the named configuration exists and works; when not, the customer's sheet shows an error."""
    status: str = "pending"
    order_status: str = "pending"
    attempts: list[Attempt] = field(default_factory=list)
    refunds: list[Refund] = field(default_factory=list)

    @property
    def silent(self) -> bool:
        return self.request.mode != "gateway"

    @property
    def refunded_paise(self) -> int:
        return sum(refund.amount_paise for refund in self.refunds if refund.status != "failed")

    def expired(self, now: datetime) -> bool:
        return self.request.expires is not None and self.request.expires <= now

    def pending_attempt(self) -> Attempt | None:
        return next((each for each in self.attempts if each.status == "pending"), None)

    def notice(self) -> Obj:
        """The ``payment`` object of a webhook status: the last attempt stands for all."""
        payment: Obj = {
            "reference_id": self.request.reference_id,
            "amount": {"value": self.request.total_paise, "offset": 100},
            "currency": "INR",
        }
        best = next((each for each in self.attempts if each.status == "success"), None)
        if best is not None or self.attempts:
            payment["transaction"] = (best or self.attempts[-1]).as_obj()
        payment.update(self.request.extras)
        if self.refunds:
            payment["refunds"] = [refund.as_obj() for refund in self.refunds]
        return payment

    def lookup(self) -> Obj:
        """The row of the lookup API."""
        row: Obj = {
            "reference_id": self.request.reference_id,
            "status": self.status,
            "currency": "INR",
            "total_amount": {"value": self.request.total_paise, "offset": 100},
            "transactions": [each.as_obj() for each in self.attempts],
        }
        row.update(self.request.extras)
        if self.refunds:
            row["refunds"] = [refund.as_obj() for refund in self.refunds]
        return row

    def as_obj(self, now: datetime) -> Obj:
        """The row of the control API and of the phones page."""
        return {
            **self.lookup(),
            "mode": self.request.mode,
            "configuration": self.request.configuration,
            "link": self.request.link,
            "usable": self.usable,
            "expired": self.expired(now),
            "expires": None if self.request.expires is None else self.request.expires.isoformat(),
            "order_status": self.order_status,
            "phone_number_id": self.phone_number_id,
            "user": self.user_key,
            "message_id": self.message_id,
        }


class Payments:
    """Every payment of the business, by its reference."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._payments: dict[str, Payment] = {}

    def add(self, payment: Payment) -> None:
        self._payments[payment.request.reference_id] = payment

    def find(self, reference_id: str) -> Payment | None:
        return self._payments.get(reference_id)

    def all(self) -> list[Payment]:
        return list(self._payments.values())

    def pay(self, payment: Payment, now: datetime, method: str = "upi") -> None:
        """The customer pays with success (CannotPay when her sheet would not let her)."""
        self._check_open(payment, now)
        self._succeed(payment, now, method)

    def fail(self, payment: Payment, now: datetime, method: str = "upi") -> None:
        """One attempt fails; the payment stays pending."""
        self._check_open(payment, now)
        attempt = self._attempt(payment, now, method)
        attempt.status = "failed"
        attempt.updated = now
        attempt.error = {"code": "BAD_REQUEST_ERROR", "reason": "payment_failed"}

    def leave(self, payment: Payment, now: datetime, method: str = "upi") -> None:
        """She starts and goes away: an attempt hangs."""
        self._check_open(payment, now)
        self._attempt(payment, now, method)

    def capture_late(self, payment: Payment, now: datetime) -> None:
        """The bank settles after all, expired or cancelled though the order is."""
        if payment.status == "captured":
            raise CannotPay("already paid")
        if not payment.usable:
            raise CannotPay("the payment configuration does not work")
        self._succeed(payment, now, "upi")

    def refund(self, payment: Payment, amount_paise: int, speed: str, now: datetime) -> Refund:
        """Begin a refund; GraphError when nothing (or not so much) was paid."""
        if payment.status != "captured":
            raise GraphError(131009, "Only a captured payment can be refunded")
        if not 0 < amount_paise <= payment.request.total_paise - payment.refunded_paise:
            raise GraphError(131009, "The refund is more than what is left of the payment")
        refund = Refund(f"rfnd_{self._ids.code('refund')}", amount_paise, speed, "pending", now)
        payment.refunds.append(refund)
        return refund

    def end_refunds(self, payment: Payment, outcome: str, refund_id: str | None = None) -> bool:
        """Let pending refunds (one, or all) be ``completed`` or ``failed``; whether any was pending."""
        moved = False
        for refund in payment.refunds:
            if refund.status == "pending" and refund_id in (None, refund.id):
                refund.status = outcome
                moved = True
        return moved

    def move_order(self, reference_id: str, status: str) -> int | None:
        """Move the order's card; the code of the later failure when the move is illegal."""
        payment = self._payments.get(reference_id)
        if payment is None or payment.order_status not in _OPEN:
            return ILLEGAL_MOVE
        if status == "canceled" and (payment.status == "captured" or payment.pending_attempt() is not None):
            return CANCEL_AFTER_PAYMENT
        payment.order_status = status
        return None

    def _check_open(self, payment: Payment, now: datetime) -> None:
        if payment.status == "captured":
            raise CannotPay("already paid")
        if not payment.usable:
            raise CannotPay("the payment configuration does not work")
        if payment.expired(now):
            raise CannotPay("the order has expired")
        if payment.order_status in ("canceled", "completed"):
            raise CannotPay(f"the order is {payment.order_status}")

    def _attempt(self, payment: Payment, now: datetime, method: str) -> Attempt:
        """The attempt that hangs, taken up again, or a new one."""
        attempt = payment.pending_attempt()
        if attempt is None:
            attempt = Attempt(self._ids.code("transaction"), "pending", now, now, method)
            payment.attempts.append(attempt)
        return attempt

    def _succeed(self, payment: Payment, now: datetime, method: str) -> None:
        attempt = self._attempt(payment, now, method)
        attempt.status = "success"
        attempt.updated = now
        payment.status = "captured"
