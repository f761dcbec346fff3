"""Records: what a turn leaves behind beside orders and money: consent, where she came from, files, echoes.

They are facts for people and for proof; no rule of an order reads them.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime


class Topic(enum.Enum):
    """What consent is about. The two never stand in for each other."""

    SERVICE = "service"
    """Messages about her own orders, khata and questions."""
    MARKETING = "marketing"
    """Offers."""


class Source(enum.Enum):
    """Where a yes or a no came from: the proof that Meta's policy asks for."""

    WROTE_FIRST = "wrote_first"
    POSTER = "poster"
    """Her first message carried the code of the shop's link or poster."""
    AD = "ad"
    PAPER = "paper"
    """She told the shopkeeper, or signed; ``by`` wrote it down."""
    WORD = "word"
    """STOP, START or their equivalents in a message."""
    TAP = "tap"
    ORDER = "order"
    """After a stop she ordered again: yes to messages about that order."""
    SETTINGS = "settings"
    """WhatsApp's own setting for a business's offers (``user_preferences``)."""
    REFUSED = "refused"
    """WhatsApp refused an offer because she had stopped them (131050)."""


@dataclass(frozen=True, slots=True)
class ConsentChange:
    """She agreed to a topic, or withdrew. ``note`` is what proves it: an ad, a code, the shopkeeper's words."""

    customer_no: int
    topic: Topic
    given: bool
    source: Source
    at: datetime
    by: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class AdVisit:
    """She came by an advertisement: messages to her cost nothing until ``free_until``."""

    customer_no: int
    at: datetime
    free_until: datetime
    ad_id: str
    kind: str = ""
    click_id: str = ""
    headline: str = ""


@dataclass(frozen=True, slots=True)
class MediaKept:
    """A file she sent that is to be fetched and kept."""

    customer_no: int
    message_id: str
    media_id: str
    kind: str
    mime_type: str
    sha256: str
    at: datetime
    number_id: str


@dataclass(frozen=True, slots=True)
class EchoKept:
    """What the shopkeeper wrote to her in his own app; ``text`` is empty for other than text."""

    customer_no: int
    message_id: str
    at: datetime
    text: str
    kind: str = "text"


Record = ConsentChange | AdVisit | MediaKept | EchoKept
