"""Rows of the queues as the path handles them: what came in, what goes out, and the marks made on them."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from haat.values.record import record, replace

LANES = 64
"""A shop's lane is its number modulo this, for ever: the database computes the same."""


def lane_of(shop_id: int) -> int:
    return shop_id % LANES


@record
class InboxRow:
    """One update, timer, command or fact that waits for its turn. ``user_key`` is empty where no person wrote."""

    shop_id: int
    key: str
    arrival: int
    kind: str
    user_key: str
    payload: bytes
    received_at: datetime
    tries: int = 0


@record
class NewMail:
    """An inbox row to be: ``key`` makes a second one with the same key harmless."""

    shop_id: int
    key: str
    kind: str
    user_key: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class InboxFailure:
    """A row whose turn failed: tried again at ``not_before``, or put aside (``dead``) when that is None."""

    row: InboxRow
    reason: str
    not_before: datetime | None


class OutKind(enum.Enum):
    """What an outbox row asks for."""

    SEND = "send"
    PAPER = "paper"
    """A document that is made and uploaded when its turn comes."""
    LOOKUP = "lookup"
    REFUND = "refund"
    FETCH = "fetch"
    """A file that a customer sent, to be fetched from the channel and kept."""
    LOOK = "look"
    """News of a gateway that must be looked into there before it means anything."""
    FORWARD = "forward"
    """A message to be placed in another shop's inbox; ``body`` is its payload."""


class OutState(enum.Enum):
    """Where an outbox row stands."""

    QUEUED = "queued"
    SENDING = "sending"
    """Handed to the sender; after a crash it may or may not have gone out."""
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    DONE = "done"
    """A lookup, refund or forward that is over."""
    FAILED = "failed"
    """Accepted by the channel and then reported as failed."""
    DEAD = "dead"
    """Given up; a person may replay it."""
    DROPPED = "dropped"
    """Not to be sent: window closed without a template, person out of reach."""


@record
class OutboxRow:
    """One thing to be said or done outside, written together with what caused it.

    ``urgent`` (an answer to somebody who waits) goes first where a number is at its rate; it is not stored, nor is
    ``swapped`` (its fallback has taken its body's place).
    """

    shop_id: int
    outbox_no: int
    kind: OutKind
    number_id: str
    body: bytes
    state: OutState
    created_at: datetime
    customer_no: int | None = None
    order_no: int | None = None
    fallback: bytes | None = None
    why: str = ""
    inbox_key: str = ""
    error: str = ""
    tries: int = 0
    not_before: datetime | None = None
    attempted_at: datetime | None = None
    urgent: bool = False
    swapped: bool = False

    @property
    def callback(self) -> str:
        """What the channel returns with every status of the message."""
        return callback(self.shop_id, self.outbox_no)

    def with_fallback(self) -> OutboxRow:
        return replace(self, body=self.fallback or b"", fallback=None, swapped=True)


def callback(shop_id: int, numbers: int | str) -> str:
    """``<shop>.<number>``, or ``<shop>.<number>,<number>`` for rows that went as one message."""
    return f"{shop_id}.{numbers}"


def read_callback(text: str | None) -> tuple[int, tuple[int, ...]] | None:
    """The shop and the outbox numbers of a callback of ours; None for anything else."""
    shop, _, rest = (text or "").partition(".")
    numbers = rest.split(",")
    if not all(one.isascii() and one.isdigit() and len(one) <= 18 for one in (shop, *numbers)):
        return None
    return int(shop), tuple(int(one) for one in numbers)


@record
class OutboxMark:
    """How a row went. ``swapped`` puts its fallback in the body's place."""

    shop_id: int
    outbox_no: int
    state: OutState
    tries: int
    message_id: str | None = None
    not_before: datetime | None = None
    attempted_at: datetime | None = None
    error_code: int | None = None
    error: str = ""
    swapped: bool = False


@dataclass(frozen=True, slots=True)
class StatusMark:
    """What the channel says became of a message. ``also`` are further rows that went with it as one message."""

    shop_id: int
    outbox_no: int
    message_id: str
    state: OutState
    code: int | None = None
    also: tuple[int, ...] = ()
