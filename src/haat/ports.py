"""Floor 5: the promises that the outside world keeps to Haat: channel, rail, clock.

Every implementation of a port passes the same tests (``tests/contract``).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from haat.chat.replies import Reply
from haat.domain.dispute import Dispute
from haat.domain.payment import PaymentFact
from haat.domain.settlement import SettlementRow
from haat.domain.shop import Shop
from haat.values.record import record


class Clock(Protocol):
    """The time, as everyone in this process sees it."""

    def now(self) -> datetime:
        """The instant, aware, UTC. It may be moved in emulator mode; it never runs backwards."""


@record
class Recipient:
    """Where a reply goes: the user id where known, else the phone's digits. ``window_open`` is as of now.

    With ``identity`` (the channel's mark of the phone behind the number) it goes to that very phone or not at all.
    """

    user_id: str | None
    phone: str | None
    window_open: bool
    identity: str = ""


@record
class Rendered:
    """A reply in a channel's wire format. ``fallback`` is the template form for a closed window, if there is one.

    ``body`` is None where the reply may not be sent at all now (window closed and no template).
    """

    body: bytes | None
    fallback: bytes | None = None


class SendAction(enum.Enum):
    """What to do about a send that failed."""

    RETRY = "retry"
    """Try again after a while; keep this person's order."""
    SLOW_PAIR = "slow_pair"
    """Too many messages to this person; wait for her alone."""
    SLOW_NUMBER = "slow_number"
    """Too many messages from this number; wait for the whole number."""
    TEMPLATE = "template"
    """The window is closed; send the fallback if there is one."""
    PLAIN = "plain"
    """Her app is too old for this form; send the fallback if there is one."""
    OTHER_LANGUAGE = "other_language"
    """The template cannot go in this language; send the fallback if there is one, else put it aside."""
    DROP = "drop"
    """It can never arrive (opted out, not on the channel); note it and go on."""
    DEAD = "dead"
    """Our mistake; put it aside where a person sees it."""
    STOP_NUMBER = "stop_number"
    """The number may not send (token, payment, policy); hold everything and alert."""
    UNKNOWN = "unknown"
    """The answer was lost; it may have been sent. Wait for its status before sending again."""


@record
class Sent:
    """Accepted by the channel under this id."""

    message_id: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """Not accepted. ``code`` is the channel's own; ``retry_after_s`` is set where the channel told."""

    action: SendAction
    code: int | None = None
    details: str = ""
    retry_after_s: float | None = None


@dataclass(frozen=True, slots=True)
class Download:
    """A file as it came. ``refused`` says why it was not taken; then ``content`` is empty."""

    content: bytes
    mime_type: str = ""
    refused: str = ""


class Channel(Protocol):
    """A way to reach people."""

    def render(self, reply: Reply, recipient: Recipient, shop: Shop, callback: str) -> Rendered:
        """The reply in wire form; pure. ``callback`` comes back with every status of the message (≤ 512)."""

    async def send(self, number_id: str, body: bytes) -> Sent | NotSent:
        """Hand one rendered message over."""

    async def upload(self, number_id: str, filename: str, mime_type: str, data: bytes) -> str:
        """Store a file with the channel and return its media id. Raises Unavailable."""

    async def download(self, number_id: str, media_id: str, sha256: str, most: int) -> Download:
        """A file that a person sent. ``sha256`` (base64, or empty) must be its digest; ``most`` is in bytes.

        Raises Unavailable when another try may succeed; what never will is a Download without content.
        """

    async def mark_read(self, number_id: str, message_id: str, typing: bool) -> None:
        """Show that a message was read, and that an answer is being written. Failures are of no consequence."""


@dataclass(frozen=True, slots=True)
class RefundResult:
    """The gateway's answer to a refund request: how much is given back for certain by now."""

    accepted: bool
    refunded_paise: int = 0
    details: str = ""


@dataclass(frozen=True, slots=True)
class PayLink:
    """Where a customer can pay one request for money: a page of the gateway's own."""

    url: str


class Rail(Protocol):
    """A way for money to move. What a gateway of the shop's own can say besides is ``Gateway``.

    A rail that inherits from this has no page of its own and one payment a reference, unless it says otherwise.
    """

    async def ask(self, shop: Shop, reference: str, amount_paise: int, note: str) -> PayLink | None:
        """The gateway's page for this request: the one there is, else a new one. ``note`` is shown to the payer.

        None where the rail has no such page, or the request can no longer be paid there. One reference, one page,
        whatever is repeated or answered by silence. Raises Unavailable when the gateway does not answer.
        """
        return None

    async def look_up(self, shop: Shop, reference: str) -> PaymentFact:
        """An authenticated look at one payment. Raises Unavailable when the gateway does not answer."""

    async def look_up_all(self, shop: Shop, reference: str) -> tuple[PaymentFact, ...]:
        """The same look with every capture a fact of its own (a page may be paid twice); never empty."""
        return (await self.look_up(shop, reference),)

    async def give_back(self, shop: Shop, reference: str, amount_paise: int, refund_key: str) -> RefundResult:
        """Ask for a refund; the same key never refunds twice. Raises Unavailable when the answer is unknown."""


class Gateway(Protocol):
    """What a gateway of the shop's own says besides what a ``Rail`` does. Everything may raise Unavailable."""

    async def trace(self, shop: Shop, payment_id: str) -> PaymentFact:
        """One payment by the gateway's own name; the fact's reference is ours, or empty where it has none."""

    async def dispute(self, shop: Shop, dispute_id: str) -> Dispute | None:
        """How a dispute stands; None where the gateway knows no such dispute."""

    async def disputes(self, shop: Shop) -> tuple[Dispute, ...]:
        """The newest disputes, those that are over among them: the news of one may have been lost."""

    async def settlements(self, shop: Shop, day: date) -> tuple[SettlementRow, ...]:
        """Every line that the gateway paid out on this day."""
