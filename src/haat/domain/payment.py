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
class Payment:
    """The money side of an order, in paise.

    ``reference`` is ours, unique per request, on the gateway and on WhatsApp. ``captured_paise`` is what facts
    say came in; ``refund_asked_paise`` what was asked to be given back, ``refunded_paise`` what facts say was.
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
