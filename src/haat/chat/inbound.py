"""What comes in from a person, whatever the channel: one small type per kind of content."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from haat.values.place import Point
from haat.values.record import record


@record
class Sender:
    """Who wrote. ``user_id`` is the channel's stable key (WhatsApp's business-scoped id); the phone may be absent.

    ``identity`` changes when the phone behind the number does: a new device, or a number given to somebody else.
    """

    user_id: str | None
    phone: str | None
    name: str = ""
    identity: str = ""


@record
class Text:
    body: str


@dataclass(frozen=True, slots=True)
class Tap:
    """A button or a list row was tapped: ``action`` is the id we gave it, ``title`` what she read."""

    action: str
    title: str


@dataclass(frozen=True, slots=True)
class Pin:
    """A location."""

    point: Point
    name: str = ""
    address: str = ""


class MediaKind(enum.Enum):
    IMAGE = "image"
    VOICE = "voice"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"
    STICKER = "sticker"


@dataclass(frozen=True, slots=True)
class Media:
    """A file; kept, and answered honestly until it can be understood. ``caption`` is heard like text."""

    kind: MediaKind
    media_id: str
    caption: str = ""
    mime_type: str = ""
    sha256: str = ""
    """The file's SHA-256 in base64, as the channel tells it; empty where it does not."""


@dataclass(frozen=True, slots=True)
class CartItem:
    """A line of a catalogue cart; the price it carries is never trusted, so it is not here."""

    retailer_id: str
    count: int


@dataclass(frozen=True, slots=True)
class Cart:
    """A cart filled in the channel's own catalogue."""

    items: tuple[CartItem, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class AddressForm:
    """The channel's address form, filled in: ``text`` is its fields in one line.

    ``saved_id`` is set instead where she chose one of the addresses that the form offered.
    """

    text: str
    name: str = ""
    phone: str = ""
    saved_id: str = ""


@dataclass(frozen=True, slots=True)
class ContactCard:
    """Phone numbers she sent, as digits. ``own`` is true when they are her own, by the channel's own button."""

    phones: tuple[str, ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class Reaction:
    """An emoji on one of our messages; empty when taken back.

    ``about`` is why that message was sent (``Reply.why``) and ``order_no`` its order; empty where it is not known.
    """

    emoji: str
    message_id: str
    about: str = ""
    order_no: int | None = None


@dataclass(frozen=True, slots=True)
class Unsupported:
    """Something this channel cannot read: a poll, a type of tomorrow."""

    kind: str


@dataclass(frozen=True, slots=True)
class Edited:
    """She edited a message, or took it back (``deleted``).

    ``message_id`` is the message and ``text`` its new words where the channel tells them; WhatsApp does so to a number
    that keeps the Business app alone, every other learns no more than that it happened.
    """

    deleted: bool = False
    message_id: str = ""
    text: str = ""


Content = Text | Tap | Pin | Media | Cart | AddressForm | ContactCard | Reaction | Edited | Unsupported


@dataclass(frozen=True, slots=True)
class Advertisement:
    """The advertisement or page post that brought her here."""

    source_id: str
    kind: str = ""
    click_id: str = ""
    headline: str = ""


@record
class Inbound:
    """One message of a person to a number of ours. ``quoted`` is the id of the message she answers.

    ``product`` is the catalogue's key of the good it is about, ``ad`` what brought her.
    """

    message_id: str
    number_id: str
    sender: Sender
    at: datetime
    content: Content
    quoted: str | None = None
    product: str = ""
    ad: Advertisement | None = None
