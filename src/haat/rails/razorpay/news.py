"""Razorpay's webhooks: the signature over the raw bytes, and what one is a hint at. Nothing in it is believed.

Source: Razorpay docs, validate webhooks: HMAC-SHA256 of the raw body under the webhook's secret, in hex. While a
secret is being replaced, older deliveries are still signed with the old one, so two may be valid at once.
"""

from __future__ import annotations

import enum
import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec

from haat.rails.razorpay import wire
from haat.rails.razorpay.facts import facts
from haat.values.errors import Corrupt

_EVENT_ID = re.compile(r"[A-Za-z0-9_\-]{1,64}")
_NAME = re.compile(r"[a-z]{3,6}_[A-Za-z0-9]{1,32}")


class About(enum.Enum):
    """What a webhook makes Haat look at."""

    PAYMENT = "payment"
    DISPUTE = "dispute"
    SETTLEMENT = "settlement"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class News:
    """A hint. ``reference`` is ours where the event carries it; ``payment_id`` and the rest are the gateway's names.

    ``settled_at`` is the second (Unix) by which a settlement says it was made.
    """

    about: About
    event: str
    reference: str = ""
    payment_id: str = ""
    dispute_id: str = ""
    settled_at: int = 0


class _Entity(msgspec.Struct):
    id: str = ""
    reference_id: str | None = None
    receipt: str | None = None
    payment_id: str | None = None
    order_id: str | None = None
    notes: object = None
    created_at: int | None = None


class _Holder(msgspec.Struct):
    entity: _Entity


class _Event(msgspec.Struct):
    event: str
    payload: dict[str, _Holder]


_EVENT = msgspec.json.Decoder(_Event)


def verify(body: bytes, signature: str, secrets: Iterable[str]) -> bool:
    """Did the gateway sign these bytes? Every secret is tried, in constant time."""
    right = False
    for secret in secrets:
        expected = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
        right |= bool(secret) and hmac.compare_digest(expected.encode(), signature.encode())
    return right


def inbox_key(headers: Mapping[str, str], body: bytes) -> str:
    """The key that is the same whenever this event comes again: its id, or its digest where it has none."""
    event_id = headers.get(facts().webhooks.event_id_header.lower(), "")
    if _EVENT_ID.fullmatch(event_id):
        return f"rzp:{event_id}"
    return f"rzp:sha256:{hashlib.sha256(body).hexdigest()}"


def read_news(body: bytes) -> News:
    """What a signed webhook is about. Raises Corrupt when it cannot be read."""
    try:
        event = _EVENT.decode(body)
    except msgspec.DecodeError as error:
        raise Corrupt("a webhook of the gateway cannot be read") from error
    parts = {name: holder.entity for name, holder in event.payload.items()}
    payment_id = _name(parts["payment"].id) if "payment" in parts else ""
    for name in ("refund", "dispute"):
        if not payment_id and name in parts:
            payment_id = _name(parts[name].payment_id or "")
    known = facts().webhooks
    if event.event in known.settlement:
        settled_at = parts["settlement"].created_at if "settlement" in parts else 0
        return News(About.SETTLEMENT, event.event, settled_at=settled_at or 0)
    if event.event in known.dispute:
        dispute_id = _name(parts["dispute"].id) if "dispute" in parts else ""
        return News(About.DISPUTE, event.event, _reference(parts), payment_id, dispute_id)
    if event.event in known.payment:
        return News(About.PAYMENT, event.event, _reference(parts), payment_id)
    return News(About.NOTHING, event.event)


def _reference(parts: Mapping[str, _Entity]) -> str:
    """Our reference, from the place that is surest to hold it."""
    link = parts.get("payment_link")
    if link is not None and link.reference_id:
        return link.reference_id
    for name in ("payment", "refund", "order"):
        if name in parts and (noted := wire.note(parts[name].notes, wire.REFERENCE_NOTE)):
            return noted
    order = parts.get("order")
    return (order.receipt or "") if order is not None else ""


def _name(text: str) -> str:
    return text if _NAME.fullmatch(text) else ""
