"""Razorpay's shapes, as far as Haat reads them, and their numbers. Nothing outside this package names a field of theirs.

Source: Razorpay API reference (payment links, orders, payments, refunds, webhooks, settlement recon). Empty objects
come as ``[]`` there, so notes and customers are read as whatever they are.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct
from msgspec.json import Decoder

from haat.values.money import MAX_PAISE

REFERENCE_NOTE = "haat_reference"
"""The note under which our reference stands on everything that we make there."""


class Link(Struct):
    """A payment link. ``amount`` in paise."""

    id: str
    reference_id: str
    amount: int
    currency: str
    status: str
    short_url: str = ""
    order_id: str | None = None


class Links(Struct):
    payment_links: list[Link]


class Payment(Struct):
    """One attempt. ``amount`` and ``amount_refunded`` in paise."""

    id: str
    amount: int
    currency: str
    status: str
    order_id: str | None = None
    captured: bool | None = None
    amount_refunded: int | None = 0
    created_at: int = 0
    notes: object = None
    description: str | None = None


class Payments(Struct):
    items: list[Payment]


class Order(Struct):
    id: str
    receipt: str | None = None
    notes: object = None


class Refund(Struct):
    """A refund of one payment, in paise."""

    id: str
    amount: int
    status: str
    payment_id: str | None = None
    receipt: str | None = None
    notes: object = None


class Refunds(Struct):
    items: list[Refund]


class Dispute(Struct):
    id: str
    payment_id: str
    amount: int
    status: str
    currency: str = "INR"
    amount_deducted: int = 0
    created_at: int = 0
    respond_by: int | None = None


class Disputes(Struct):
    items: list[Dispute]


class _Trouble(Struct):
    description: str | None = None
    code: str | None = None


class _Refusal(Struct):
    error: _Trouble


LINK = Decoder(Link)
LINKS = Decoder(Links)
PAYMENT = Decoder(Payment)
PAYMENTS = Decoder(Payments)
ORDER = Decoder(Order)
REFUND = Decoder(Refund)
REFUNDS = Decoder(Refunds)
DISPUTE = Decoder(Dispute)
DISPUTES = Decoder(Disputes)
_REFUSAL = Decoder(_Refusal)


def note(notes: object, name: str) -> str | None:
    """One of the notes that we put on what is ours; None where they are not an object of words."""
    value = notes.get(name) if isinstance(notes, dict) else None
    return value if isinstance(value, str) else None


def said(body: bytes) -> str:
    """What a refusal says, cut to a line."""
    try:
        trouble = _REFUSAL.decode(body).error
    except msgspec.DecodeError:
        return "the gateway refused without a reason"
    return (trouble.description or trouble.code or "refused")[:200]


def paise(amount: int | None) -> int:
    """An amount of theirs that may be one of ours; 0 where it may not."""
    return amount if amount is not None and 0 <= amount <= MAX_PAISE else 0
