"""One turn: a message or a command in, everything it changes and everything to be said out. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from haat.chat.conversation import Conversation
from haat.chat.inbound import Inbound
from haat.chat.replies import Reply
from haat.domain.commands import Command
from haat.domain.refusals import Refusal
from haat.domain.snapshot import ShopState
from haat.values.time import Moment


@dataclass(frozen=True, slots=True)
class Links:
    """Web addresses that replies may name. ``base_url`` has no slash at its end; ``key`` makes bill links unguessable."""

    base_url: str
    key: bytes


@dataclass(slots=True)
class Talk:
    """All that a turn may look at, and the memory it changes.

    ``conversations`` maps a customer number to her conversation; a turn replaces values in it and remembers
    whose in ``changed``.
    """

    state: ShopState
    conversations: dict[int, Conversation] = field(default_factory=dict)
    links: Links = Links("", b"")
    changed: set[int] = field(default_factory=set)

    def conversation(self, customer_no: int) -> Conversation:
        return self.conversations.get(customer_no) or Conversation()

    def remember(self, customer_no: int, conversation: Conversation) -> None:
        self.conversations[customer_no] = conversation
        self.changed.add(customer_no)


@dataclass(frozen=True, slots=True)
class Turn:
    """What a turn came to. ``forward_to`` places the message in another shop's inbox (front desks only).

    ``detail`` is one word for the log line; it never holds what was said.
    """

    replies: tuple[Reply, ...] = ()
    forward_to: int | None = None
    refused: Refusal | None = None
    detail: str = ""


def hear(talk: Talk, speaker_no: int, message: Inbound, moment: Moment) -> Turn:
    """A person's message: heard, decided, absorbed into ``talk``, answered."""
    raise NotImplementedError


def act(talk: Talk, command: Command, moment: Moment) -> Turn:
    """A command from another door (console, clock, gateway): decided, absorbed, told to whom it concerns."""
    raise NotImplementedError
