"""From an update's stored payload to what Haat understands. Pure; a payload that ``parse`` made always decodes.

Whoever reads a payload that something else wrote gets ``Corrupt``.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from msgspec import DecodeError, Raw, Struct, json

from haat.channels.whatsapp import shapes
from haat.channels.whatsapp.clean import clean_name, clean_text
from haat.channels.whatsapp.contents import content, phone_digits
from haat.chat.coexistence import Echo
from haat.chat.inbound import Advertisement, ContactCard, Inbound, Sender
from haat.values.errors import Corrupt
from haat.values.money import MAX_PAISE


class DeliveryState(enum.Enum):
    """How far a message of ours came. ``delivered`` is skipped when it is read at once."""

    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    PLAYED = "played"
    FAILED = "failed"
    OTHER = "other"
    """A state this version does not know."""


@dataclass(frozen=True, slots=True)
class DeliveryStatus:
    """What became of a message. ``callback`` is what was sent along with it; ``code`` the reason of a failure.

    ``billable`` and ``category`` are what the platform says it charges; None and empty where it says nothing.
    """

    message_id: str
    callback: str | None
    state: DeliveryState
    code: int | None
    details: str
    at: datetime
    billable: bool | None = None
    category: str = ""


@dataclass(frozen=True, slots=True)
class PaymentNotice:
    """A word about a payment, never proof: it only makes Haat look. ``status`` and ``attempt`` are the gateway's.

    ``amount_paise`` is None where the notice has none in whole paise.
    """

    message_id: str
    reference: str
    status: str
    attempt: str
    amount_paise: int | None
    currency: str
    transaction_id: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class IdentityChange:
    """A person's number or user id changed; either pair may be partly unknown."""

    number_id: str
    previous_user_id: str | None
    user_id: str | None
    previous_phone: str | None
    phone: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class PreferenceChange:
    """A person stopped (or resumed) a category of messages in WhatsApp's own settings."""

    number_id: str
    user_id: str | None
    phone: str | None
    category: str
    stop: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class AccountNotice:
    """Something about the account, a template or a number, for the operator: the field and its value's JSON."""

    field: str
    at: datetime
    value: bytes


class _Stored(Struct, gc=False):
    number: str
    contact: shapes.Contact | None = None


class _StoredMessage(_Stored, kw_only=True, gc=False):
    item: shapes.Message


class _StoredStatus(_Stored, kw_only=True, gc=False):
    item: shapes.Status


class _StoredPreference(_Stored, kw_only=True, gc=False):
    item: shapes.Preference


class _StoredIdUpdate(_Stored, kw_only=True, gc=False):
    item: shapes.IdUpdate


class _StoredEcho(_Stored, kw_only=True, gc=False):
    item: shapes.Echo


class _StoredAccount(Struct, gc=False):
    field: str
    time: int
    value: Raw


_T = TypeVar("_T")
_MESSAGE = json.Decoder(_StoredMessage)
_STATUS = json.Decoder(_StoredStatus)
_PREFERENCE = json.Decoder(_StoredPreference)
_ID_UPDATE = json.Decoder(_StoredIdUpdate)
_ECHO = json.Decoder(_StoredEcho)
_ACCOUNT = json.Decoder(_StoredAccount)
_PARTS = json.Decoder(dict[str, Raw])
_STATES = {state.value: state for state in DeliveryState}


def inbound(payload: bytes) -> Inbound:
    """The message of a ``message`` update."""
    stored = _read(_MESSAGE, payload)
    item, contact = stored.item, stored.contact
    name = contact.profile.name if contact is not None and contact.profile is not None else None
    said = content(item)
    phone = phone_digits(item.from_ or (contact.wa_id if contact is not None else None))
    if phone is None and isinstance(said, ContactCard) and said.own:
        phone = said.phones[0]  # she withholds her number, and has just given it by the channel's own button
    sender = Sender(
        user_id=item.from_user_id or (contact.user_id if contact is not None else None) or None,
        phone=phone,
        name=clean_name(name) if name else "",
        identity=clean_name((contact.identity_key_hash or "") if contact is not None else "", 128),
    )
    context = item.context
    product = context.referred_product if context is not None else None
    return Inbound(
        message_id=item.id,
        number_id=stored.number,
        sender=sender,
        at=_at(item.timestamp),
        content=said,
        quoted=context.id if context is not None else None,
        product=clean_name((product.product_retailer_id or "") if product is not None else "", 120),
        ad=_advertisement(item.referral),
    )


def reworded(payload: bytes, words: str) -> bytes:
    """The payload of a ``message`` update as if its sender had written ``words`` then."""
    stored = _read(_PARTS, payload)
    item = _read(_PARTS, bytes(stored["item"]))
    who = {key: item[key] for key in ("from", "from_user_id", "id", "timestamp") if key in item}
    return json.encode({**stored, "item": {**who, "type": "text", "text": {"body": words}}})


def _advertisement(referral: shapes.Referral | None) -> Advertisement | None:
    if referral is None:
        return None
    return Advertisement(
        clean_name(referral.source_id or referral.source_url or "", 120),
        clean_name(referral.source_type or "", 20),
        clean_name(referral.ctwa_clid or "", 200),
        clean_name(referral.headline or "", 120),
    )


def status(payload: bytes) -> DeliveryStatus:
    """The status of a ``status`` update."""
    item = _read(_STATUS, payload).item
    error = item.errors[0] if item.errors else None
    details = ""
    if error is not None:
        told = error.error_data.details if error.error_data is not None else None
        details = clean_text(told or error.message or error.title or "", 500)
    return DeliveryStatus(
        message_id=item.id,
        callback=item.biz_opaque_callback_data,
        state=_STATES.get(item.status, DeliveryState.OTHER),
        code=error.code if error is not None else None,
        details=details,
        at=_at(item.timestamp),
        billable=item.pricing.billable if item.pricing is not None else None,
        category=(item.pricing.category or "") if item.pricing is not None else "",
    )


def payment_notice(payload: bytes) -> PaymentNotice:
    """The notice of a ``payment`` update."""
    item = _read(_STATUS, payload).item
    payment = item.payment
    if payment is None:
        raise Corrupt("a payment update without its payment")
    transaction = payment.transaction
    return PaymentNotice(
        message_id=item.id,
        reference=payment.reference_id,
        status=item.status,
        attempt=(transaction.status or "") if transaction is not None else "",
        amount_paise=paise(payment.amount),
        currency=payment.currency or "",
        transaction_id=(transaction.pg_transaction_id or transaction.id) if transaction is not None else None,
        at=_at(item.timestamp),
    )


def identity_change(payload: bytes) -> IdentityChange:
    """The change of an ``identity`` update: a ``system`` message or a ``user_id_update``."""
    try:
        stored = _MESSAGE.decode(payload)
    except DecodeError:
        update = _read(_ID_UPDATE, payload)
        ids = update.item.user_id
        phone = phone_digits(update.item.wa_id)
        return IdentityChange(
            update.number, ids.previous, ids.current, phone, phone, _at(update.item.timestamp)
        )
    item, system = stored.item, stored.item.system
    if system is None:
        raise Corrupt("an identity update without its change")
    return IdentityChange(
        number_id=stored.number,
        previous_user_id=item.from_user_id,
        user_id=system.user_id,
        previous_phone=phone_digits(item.from_),
        phone=phone_digits(system.wa_id),
        at=_at(item.timestamp),
    )


def preference(payload: bytes) -> PreferenceChange:
    """The change of a ``preference`` update."""
    stored = _read(_PREFERENCE, payload)
    item = stored.item
    return PreferenceChange(
        number_id=stored.number,
        user_id=item.user_id,
        phone=phone_digits(item.wa_id),
        category=item.category or "",
        stop=item.value == "stop",
        at=_at(item.timestamp),
    )


def echo(payload: bytes) -> Echo:
    """The message of an ``echo`` update."""
    stored = _read(_ECHO, payload)
    item = stored.item
    said: shapes.Echo | shapes.EditedMessage = item
    if item.edit is not None and item.edit.message is not None:
        said = item.edit.message
    file = said.image or said.video or said.document
    return Echo(
        message_id=item.id,
        number_id=stored.number,
        user_id=item.to_user_id,
        phone=phone_digits(item.to),
        text=clean_text(said.text.body if said.text is not None else (file.caption or "") if file else ""),
        kind=clean_name(item.type, 40),
        at=_at(item.timestamp),
    )


def account_notice(payload: bytes) -> AccountNotice:
    """The notice of a ``template`` or ``account`` update."""
    stored = _read(_ACCOUNT, payload)
    seconds = stored.time if 0 <= stored.time < 4_102_444_800 else 0
    return AccountNotice(stored.field, datetime.fromtimestamp(seconds, UTC), bytes(stored.value))


def paise(amount: shapes.Amount | None) -> int | None:
    """An amount of minor units as whole paise; None when it is not whole, or not an amount."""
    if amount is None or amount.offset <= 0 or amount.value < 0:
        return None
    whole, rest = divmod(amount.value * 100, amount.offset)
    return None if rest or whole > MAX_PAISE else whole


def _read(decoder: json.Decoder[_T], payload: bytes) -> _T:
    try:
        return decoder.decode(payload)
    except (DecodeError, UnicodeError, RecursionError) as error:
        raise Corrupt("a stored update cannot be read") from error


def _at(timestamp: str | int) -> datetime:
    return datetime.fromtimestamp(int(timestamp), UTC)
