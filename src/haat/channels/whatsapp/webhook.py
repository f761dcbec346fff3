"""The webhook: is it Meta's, and which updates does it bring?

``parse`` takes one body apart into updates that stand alone: each has a key that is the same whenever the
platform delivers it again, and a payload that its decoder (``haat.channels.whatsapp.decode``) is sure to read.
It never raises. Up to 1,000 updates arrive in one body, and one bad one never loses its neighbours.
Source: Meta, Cloud API webhooks (create-webhook-endpoint, overview).
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Literal

from msgspec import DecodeError, Raw
from msgspec.json import Decoder, encode

from haat.channels.whatsapp import shapes
from haat.channels.whatsapp.clean import with_whole_characters
from haat.channels.whatsapp.shapes import Contact
from haat.values.record import record

Kind = Literal["message", "status", "payment", "identity", "preference", "echo", "template", "account"]

BODY_MAX = 3 * 1024 * 1024
"""Meta's own bound for one body; a server may refuse what is larger before reading it."""

IGNORED_FIELDS = frozenset({"history", "smb_app_state_sync"})
"""Copies of old chats and of the phone's contacts at onboarding: taken and thrown away on purpose.

Nobody of those people has agreed to anything, Haat acts on none of it, and it is large.
"""

LATEST = 4_102_444_800
"""Seconds at 2100-01-01; a later timestamp is a mistake."""

KEY_MAX = 640
"""The longest key: two ids of 512 would be absurd, one and its suffix must fit."""

_PREFIX = b"sha256="
_UNREADABLE = (DecodeError, ValueError, RecursionError)


@record
class Update:
    """One update. ``key`` is its identity for dedupe, unique among all kinds.

    ``number_id`` is the phone number id of the signed metadata; empty where the update is about the account.
    ``user_key`` is the person's business-scoped id, else her phone's digits; for ``template`` and ``account``
    the account's id. ``payload`` is compact JSON of this update alone, with its contact; never with NUL bytes,
    but its texts may hold ``\\u0000`` escapes until they are decoded (keep it as bytes).
    """

    kind: Kind
    key: str
    number_id: str
    user_key: str
    payload: bytes


@record
class Parsed:
    """The updates of one body in their order, and where something could not be read (never with its content).

    ``accounts`` are the account ids of the numbers that the body speaks of; ``ignored`` the fields that were left
    out on purpose.
    """

    updates: tuple[Update, ...]
    unreadable: tuple[str, ...] = ()
    accounts: Mapping[str, str] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()


def verify(body: bytes, header: str | None, secrets: Sequence[str]) -> bool:
    """Is ``header`` (X-Hub-Signature-256) the HMAC of these very bytes under one of ``secrets``?

    More than one secret serves while an app secret is being changed. An empty secret proves nothing.
    """
    if header is None or len(header) != 71 or not header.isascii():
        return False
    given = header.encode("ascii")
    if not given.startswith(_PREFIX):
        return False
    for secret in secrets:
        if secret:
            expected = hmac.digest(secret.encode(), body, "sha256").hex().encode("ascii")
            if hmac.compare_digest(given[7:], expected):
                return True
    return False


def parse(body: bytes) -> Parsed:
    """The updates of one webhook body."""
    if not body.isascii():
        body = body.decode("utf-8", "replace").encode()
    sorter = _Sorter()
    try:
        envelope = _ENVELOPE.decode(body)
    except _UNREADABLE:
        sorter.loosely(with_whole_characters(body))
    else:
        for i, entry in enumerate(envelope.entry):
            for j, change in enumerate(entry.changes):
                sorter.change(f"entry[{i}].changes[{j}]", entry.id, entry.time, change)
    return Parsed(
        tuple(sorter.updates), tuple(sorter.unreadable), sorter.accounts, tuple(sorted(sorter.ignored))
    )


def check_seconds(timestamp: str | int) -> int:
    """The seconds of a webhook timestamp; ValueError when they are none."""
    seconds = int(timestamp)
    if not 0 <= seconds < LATEST:
        raise ValueError("no such time")
    return seconds


class _Sorter:
    """Collects updates while walking one body."""

    __slots__ = ("accounts", "ignored", "unreadable", "updates")

    def __init__(self) -> None:
        self.updates: list[Update] = []
        self.unreadable: list[str] = []
        self.accounts: dict[str, str] = {}
        self.ignored: set[str] = set()

    def loosely(self, body: bytes) -> None:
        """A body that does not fit as a whole: each entry and each change by itself."""
        try:
            entries = _LOOSE_ENVELOPE.decode(body).entry
        except _UNREADABLE as error:
            self.unreadable.append(f"body: {_reason(error)}")
            return
        for i, raw_entry in enumerate(entries):
            where = f"entry[{i}]"
            try:
                entry = _LOOSE_ENTRY.decode(raw_entry)
            except _UNREADABLE as error:
                self.unreadable.append(f"{where}: {_reason(error)}")
                continue
            for j, raw_change in enumerate(entry.changes):
                where = f"entry[{i}].changes[{j}]"
                try:
                    change = _CHANGE.decode(raw_change)
                except _UNREADABLE as error:
                    self.unreadable.append(f"{where}: {_reason(error)}")
                else:
                    self.change(where, entry.id, entry.time, change)

    def change(self, where: str, account: str, at: int, change: shapes.Change) -> None:
        if change.field in IGNORED_FIELDS:
            self.ignored.add(change.field)
            return
        try:
            value: shapes.Value | None = _VALUE.decode(change.value)
        except _UNREADABLE:
            value = self._loose_value(where, change.value)
        if value is None:
            return
        number_id = value.metadata.phone_number_id if value.metadata else ""
        if number_id and number_id.isprintable() and 0 < len(account) <= 64 and account.isprintable():
            self.accounts[number_id] = account
        contacts = value.contacts or ()
        known = False
        for label, items, take in (
            ("messages", value.messages, _message),
            ("statuses", value.statuses, _status),
            ("user_preferences", value.user_preferences, _preference),
            ("user_id_update", value.user_id_update, _id_update),
            ("message_echoes", value.message_echoes, _echo),
        ):
            if items is not None:
                known = True
                self._each(f"{where}.{label}", items, number_id, contacts, take)
        if not known or value.errors:
            self._keep(where, lambda: _account(account, at, change, number_id))

    def _loose_value(self, where: str, raw: Raw) -> shapes.Value | None:
        """A value some of whose keys have a wrong type: the other keys still count."""
        try:
            loose = _LOOSE_VALUE.decode(raw)
        except _UNREADABLE as error:
            self.unreadable.append(f"{where}: {_reason(error)}")
            return None
        value = shapes.Value()
        for name in shapes.LooseValue.__struct_fields__:
            part: Raw = getattr(loose, name)
            if bytes(part) != b"null":
                try:
                    setattr(value, name, _VALUE_PARTS[name].decode(part))
                except _UNREADABLE as error:
                    self.unreadable.append(f"{where}.{name}: {_reason(error)}")
                    if name == "contacts":
                        value.contacts = _readable_contacts(part)
        return value

    def _each(
        self, where: str, items: Sequence[Raw], number_id: str, contacts: Sequence[Contact], take: _Take
    ) -> None:
        if not number_id:
            self.unreadable.append(f"{where}: no phone number id")
            return
        for i, item in enumerate(items):
            try:
                update = take(item, number_id, contacts)
                _check_ids(update)
            except _UNREADABLE as error:
                self.unreadable.append(f"{where}[{i}]: {_reason(error)}")
            else:
                self.updates.append(update)

    def _keep(self, where: str, make: Callable[[], Update]) -> None:
        try:
            update = make()
            _check_ids(update)
        except _UNREADABLE as error:
            self.unreadable.append(f"{where}: {_reason(error)}")
        else:
            self.updates.append(update)


_Take = Callable[[Raw, str, Sequence[Contact]], Update]


def _message(item: Raw, number_id: str, contacts: Sequence[Contact]) -> Update:
    message = MESSAGE.decode(item)
    check_seconds(message.timestamp)
    contact = _contact(contacts, message.from_user_id, message.from_)
    user_key = message.from_user_id or message.from_
    if contact is not None:
        user_key = message.from_user_id or contact.user_id or message.from_ or contact.wa_id
    if not user_key:
        raise ValueError("no sender")
    if message.type == "system" and message.system is None:
        raise ValueError("a system message without its change")
    kind: Kind = "identity" if message.type == "system" else "message"
    return Update(kind, message.id, number_id, user_key, _pack(number_id, contact, item))


def _status(item: Raw, number_id: str, contacts: Sequence[Contact]) -> Update:
    status = STATUS.decode(item)
    seconds = check_seconds(status.timestamp)
    contact = _contact(contacts, status.recipient_user_id, status.recipient_id)
    known = contact.user_id if contact is not None else None
    user_key = status.recipient_user_id or known or status.recipient_id or ""
    payload = _pack(number_id, contact, item)
    if status.type != "payment" and status.payment is None:
        return Update("status", f"{status.id}:{status.status}", number_id, user_key, payload)
    if status.payment is None:
        raise ValueError("a payment status without its payment")
    attempt = status.payment.transaction.status if status.payment.transaction else None
    key = f"p:{number_id}:{status.payment.reference_id}:{status.status}:{attempt or '-'}:{seconds}"
    return Update("payment", key, number_id, user_key, payload)


def _preference(item: Raw, number_id: str, contacts: Sequence[Contact]) -> Update:
    preference = PREFERENCE.decode(item)
    seconds = check_seconds(preference.timestamp)
    user_key = preference.user_id or preference.wa_id
    if not user_key:
        raise ValueError("no person")
    key = f"u:{number_id}:{user_key}:{preference.category or '-'}:{preference.value}:{seconds}"
    return Update("preference", key, number_id, user_key, _pack(number_id, None, item))


def _id_update(item: Raw, number_id: str, contacts: Sequence[Contact]) -> Update:
    change = ID_UPDATE.decode(item)
    seconds = check_seconds(change.timestamp)
    user_key = change.user_id.previous or change.wa_id or change.user_id.current
    key = f"i:{number_id}:{change.user_id.current}:{seconds}"
    return Update("identity", key, number_id, user_key, _pack(number_id, None, item))


def _echo(item: Raw, number_id: str, contacts: Sequence[Contact]) -> Update:
    echo = ECHO.decode(item)
    check_seconds(echo.timestamp)
    user_key = echo.to_user_id or echo.to
    if not user_key:
        raise ValueError("no recipient")
    return Update("echo", echo.id, number_id, user_key, _pack(number_id, None, item))


def _account(account: str, at: int, change: shapes.Change, number_id: str) -> Update:
    """An update about the account, a template or a number: for the operator, not for a conversation."""
    raw = bytes(change.value)
    kind: Kind = "template" if change.field.startswith("message_template_") else "account"
    key = f"a:{account}:{change.field}:{at}:{hashlib.sha256(raw).hexdigest()[:24]}"
    payload = b'{"field":%b,"time":%d,"value":%b}' % (encode(change.field), at, raw)
    return Update(kind, key, number_id, account, payload)


def _contact(contacts: Sequence[Contact], user_id: str | None, phone: str | None) -> Contact | None:
    """The contact of a person; a lone contact is hers where nothing says otherwise."""
    for contact in contacts:
        if (user_id and contact.user_id == user_id) or (phone and contact.wa_id == phone):
            return contact
    return contacts[0] if len(contacts) == 1 and not user_id and not phone else None


def _readable_contacts(part: Raw) -> list[Contact] | None:
    """Those contacts of a list that can be read."""
    try:
        items = _RAW_LIST.decode(part)
    except _UNREADABLE:
        return None
    readable = []
    for item in items:
        try:
            readable.append(_CONTACT.decode(item))
        except _UNREADABLE:
            continue
    return readable


def _pack(number_id: str, contact: Contact | None, item: Raw) -> bytes:
    return b'{"number":%b,"contact":%b,"item":%b}' % (encode(number_id), encode(contact), bytes(item))


def _check_ids(update: Update) -> None:
    """Ids are kept in the database's text columns and logs: short, printable, without NUL."""
    key = update.key
    if len(key) > KEY_MAX or not key.isprintable() or not update.number_id.isprintable():
        raise ValueError("an id holds what no id may hold")
    if len(update.user_key) > KEY_MAX or not update.user_key.isprintable():
        raise ValueError("a user id holds what no id may hold")


def _reason(error: Exception) -> str:
    """Why, without what: messages of these errors name types and places, never content; int()'s would."""
    if isinstance(error, RecursionError):
        return "nested too deep"
    if isinstance(error, DecodeError) or not str(error).startswith("invalid literal"):
        return str(error)[:200]
    return "not a number"


MESSAGE = Decoder(shapes.Message)
STATUS = Decoder(shapes.Status)
PREFERENCE = Decoder(shapes.Preference)
ID_UPDATE = Decoder(shapes.IdUpdate)
ECHO = Decoder(shapes.Echo)
_CONTACT = Decoder(Contact)
_CHANGE = Decoder(shapes.Change)
_VALUE = Decoder(shapes.Value)
_ENVELOPE = Decoder(shapes.Envelope)
_LOOSE_ENVELOPE = Decoder(shapes.LooseEnvelope)
_LOOSE_ENTRY = Decoder(shapes.LooseEntry)
_LOOSE_VALUE = Decoder(shapes.LooseValue)
_RAW_LIST = Decoder(list[Raw])
_VALUE_PARTS: dict[str, Decoder[object]] = {
    name: Decoder(kind)
    for name, kind in {
        "metadata": shapes.Metadata,
        "contacts": list[Contact],
        "messages": list[Raw],
        "statuses": list[Raw],
        "errors": list[Raw],
        "user_preferences": list[Raw],
        "user_id_update": list[Raw],
        "message_echoes": list[Raw],
    }.items()
}
