"""What comes in from a person, whatever the channel: one small type per kind of content."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from haat.values.place import Point


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote. ``user_id`` is the channel's stable key (WhatsApp's business-scoped id); the phone may be absent."""

    user_id: str | None
    phone: str | None
    name: str = ""


@dataclass(frozen=True, slots=True)
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
    """The channel's address form, filled in: ``text`` is its fields in one line."""

    text: str
    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Reaction:
    """An emoji on one of our messages; empty when taken back."""

    emoji: str
    message_id: str


@dataclass(frozen=True, slots=True)
class Unsupported:
    """Something this channel cannot read: a poll, an edit, a type of tomorrow."""

    kind: str


Content = Text | Tap | Pin | Media | Cart | AddressForm | Reaction | Unsupported


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message of a person to a number of ours. ``quoted`` is the id of the message she answers."""

    message_id: str
    number_id: str
    sender: Sender
    at: datetime
    content: Content
    quoted: str | None = None
