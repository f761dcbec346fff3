"""Replies: what Haat says, whatever the channel. A channel renders them; none of them knows a wire format.

Bodies are finished sentences in the reader's language. Titles of buttons and rows obey the tightest channel's
limits (WhatsApp: button 20, row 24, description 72 characters); a build-time test checks every language.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from haat.values.record import record

BUTTON_MAX = 20
ROW_MAX = 24
DESCRIPTION_MAX = 72
BUTTONS_MAX = 3
ROWS_MAX = 10


@dataclass(frozen=True, slots=True)
class Say:
    """Plain text."""


@record
class Choice:
    """Something to tap: ``action`` comes back in a ``Tap``."""

    action: str
    title: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Buttons:
    """Up to three buttons under the text."""

    choices: tuple[Choice, ...]


@record
class Section:
    title: str
    rows: tuple[Choice, ...]


@record
class Menu:
    """A list of up to ten rows behind a button."""

    button: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class AskPlace:
    """Ask for a location; typing an address is as good."""


@dataclass(frozen=True, slots=True)
class SavedPlace:
    """A place she gave before: ``key`` comes back when she chooses it. ``pin_code`` has six digits, or is empty."""

    key: str
    text: str
    pin_code: str = ""


@dataclass(frozen=True, slots=True)
class AskAddress:
    """Ask for an address by a form with her name, number and known places filled in.

    Only Indian numbers have it; elsewhere it is a location request. A pin or a typed address is as good.
    """

    name: str = ""
    phone: str = ""
    saved: tuple[SavedPlace, ...] = ()


@dataclass(frozen=True, slots=True)
class AskContact:
    """Ask for her phone number by one tap: she withholds it, and somebody must be able to call."""


@dataclass(frozen=True, slots=True)
class ProductCard:
    """One good of the shop's catalogue on the channel, with its picture; ``sku`` is the listing's number as text."""

    sku: str


@dataclass(frozen=True, slots=True)
class ProductSection:
    title: str
    skus: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProductList:
    """Up to thirty goods of the catalogue, to be put into a cart. ``header`` is needed."""

    header: str
    sections: tuple[ProductSection, ...]


@dataclass(frozen=True, slots=True)
class CatalogueButton:
    """A button that opens the whole catalogue; ``thumbnail`` is the sku whose picture stands beside it."""

    thumbnail: str = ""


@dataclass(frozen=True, slots=True)
class OpenFlow:
    """A WhatsApp Flow (a form of screens made in WhatsApp Manager). ``data`` fills its first ``screen``.

    ``token`` comes back with what she filled in. Haat itself uses none: see docs/extend/messages.md.
    """

    flow_id: str
    title: str
    token: str
    screen: str = ""
    data: Mapping[str, str] = field(default_factory=dict)
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the channel already holds (``media_id``), with the body as its caption."""

    media_id: str


@dataclass(frozen=True, slots=True)
class File:
    """A document that the channel already holds, with the body as its caption."""

    media_id: str
    filename: str


@dataclass(frozen=True, slots=True)
class LinkButton:
    """One button that opens a web address."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class PayItem:
    """One line of a payment request; ``title`` holds the weight of loose goods (the count is whole)."""

    title: str
    amount_paise: int
    sku: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class PayRequest:
    """Ask for money in the chat. ``total_paise`` = Σ items + ``delivery_paise`` − ``discount_paise``.

    A rounding up is part of ``delivery_paise``'s line or of an item by the composer's choice; the channel only
    checks the sum. ``configuration`` is the shop's gateway configuration and ``gateway_type`` its kind; with
    ``intent_link`` (``upi://pay?…``) any UPI app pays instead, and neither is needed. ``receiver`` and
    ``receiver_address`` say to whom goods are brought.
    """

    reference: str
    items: tuple[PayItem, ...]
    delivery_paise: int
    discount_paise: int
    total_paise: int
    configuration: str
    gateway_type: str = "razorpay"
    intent_link: str = ""
    receiver: str = ""
    receiver_address: str = ""


class CardState(enum.Enum):
    """What the order card shows."""

    PROCESSING = "processing"
    SHIPPED = "shipped"
    COMPLETED = "completed"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True)
class OrderCard:
    """Move the order card of an earlier PayRequest; the text says the same in words."""

    reference: str
    state: CardState


@dataclass(frozen=True, slots=True)
class Paper:
    """A document made when it is sent: the bill of an order. ``link`` leads to it where it cannot be uploaded."""

    order_no: int
    filename: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Poster:
    """The shop's own QR poster, a document made when it is sent."""

    filename: str


@dataclass(frozen=True, slots=True)
class React:
    """An emoji on her message: an answer that costs nothing."""

    message_id: str
    emoji: str


Form = (
    Say
    | Buttons
    | Menu
    | AskPlace
    | AskAddress
    | AskContact
    | ProductCard
    | ProductList
    | CatalogueButton
    | OpenFlow
    | Picture
    | File
    | LinkButton
    | PayRequest
    | OrderCard
    | Paper
    | Poster
    | React
)


@dataclass(frozen=True, slots=True)
class Template:
    """What to send instead when the reader's 24-hour window is closed: an approved template and its blanks."""

    name: str
    lang: str
    blanks: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    """Payloads of the template's quick-reply buttons, in order."""


@record
class Reply:
    """One message to one person of the shop.

    ``to`` is her customer number. ``form`` adds something to tap or pay. ``why`` is one word for logs and for
    the story of an order ("basket", "placed", "accepted", …). ``order_no`` ties it to an order. ``quotes`` is
    the message it answers. ``template`` is the stand-in outside the window; without one it is not sent then.
    ``picture`` is the media id of a picture above buttons, a link or a payment request. ``offer`` marks marketing: it
    goes only to whom agreed to offers.
    """

    to: int
    body: str
    form: Form = field(default_factory=Say)
    why: str = ""
    order_no: int | None = None
    quotes: str | None = None
    footer: str = ""
    template: Template | None = None
    picture: str = ""
    offer: bool = False


Values = Mapping[str, str | int]
"""Named blanks of a phrase."""
