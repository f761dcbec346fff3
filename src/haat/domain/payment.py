"""The payment of one order: asked for, pending, paid, given back. The states only ever move forward.

What makes an order paid is a *fact*: an authenticated look at the gateway, equal in amount, currency and
reference. A notice, a screenshot or a word only makes Haat look.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime


class PaymentState(enum.Enum):
    """Where the money of an order is."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    PENDING = "pending"
    PAID = "paid"
    REFUND_DUE = "refund_due"
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request for money. It stays payable after a newer one: a sheet that is open cannot be taken back.

    ``asked_back_paise`` is what we asked the gateway to give back under its reference. A gateway refunds by
    reference, so which of two payments it takes a refund from is its choice; only the sum is ours.
    """

    reference: str
    amount_paise: int
    at: datetime
    asked_back_paise: int = 0


@dataclass(frozen=True, slots=True)
class Captured:
    """Money that came in under one reference, once. ``transaction_id`` is empty where the gateway named none.

    ``refunded_paise`` is what facts say was given back of it, asked for by us or by hand at the gateway.
    """

    reference: str
    transaction_id: str
    amount_paise: int
    currency: str = "INR"
    refunded_paise: int = 0

    @property
    def key(self) -> tuple[str, str, str]:
        return self.reference, self.transaction_id, self.currency


@dataclass(frozen=True, slots=True)
class Payment:
    """The money side of an order, in paise.

    ``reference`` is ours, unique per request, on the gateway and on WhatsApp: the one that was paid, else the
    newest. ``captured_paise`` is what facts say came in; ``refund_asked_paise`` what was asked to be given back,
    ``refunded_paise`` what facts say was. ``unapplied_paise`` came in and fits nothing. These and ``state`` follow
    from the rest: ``requests`` (oldest first), ``captures``, and the ids of attempts that were pending and that
    failed (each sorted, so that the order in which news came leaves no trace).
    """

    state: PaymentState = PaymentState.NOT_ASKED
    reference: str | None = None
    asked_paise: int = 0
    captured_paise: int = 0
    refund_asked_paise: int = 0
    refunded_paise: int = 0
    transaction_id: str | None = None
    paid_at: datetime | None = None
    attempts: int = 0
    unapplied_paise: int = 0
    requests: tuple[Asked, ...] = ()
    captures: tuple[Captured, ...] = ()
    pending: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    refund_asked_at: datetime | None = None

    @property
    def refund_due_paise(self) -> int:
        """What we owe back and the gateway has not given back yet."""
        return sum(
            max(asked.asked_back_paise - self.refunded_under(asked.reference), 0) for asked in self.requests
        )

    def captured_under(self, reference: str) -> tuple[Captured, ...]:
        """The rupees that came in under one reference; other money counts for nothing."""
        return tuple(c for c in self.captures if c.reference == reference and c.currency == "INR")

    def refunded_under(self, reference: str) -> int:
        return sum(capture.refunded_paise for capture in self.captured_under(reference))


class FactStatus(enum.Enum):
    """What the gateway says of a payment or a refund."""

    PENDING = "pending"
    CAPTURED = "captured"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """The gateway knows no such reference, or did not answer in a way that can be read."""


@dataclass(frozen=True, slots=True)
class PaymentFact:
    """An authenticated look at the gateway for one reference."""

    reference: str
    status: FactStatus
    amount_paise: int
    currency: str
    transaction_id: str | None = None
    refunded_paise: int = 0
