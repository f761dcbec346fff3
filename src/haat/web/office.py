"""What the pages need of the house: one protocol, so that a page knows neither queries nor loops.

Reads go through the screens' views, one shop each; whatever changes something goes in as a command by the inbox,
like a message of the chat does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from haat.domain.commands import Command
from haat.domain.customer import Customer
from haat.domain.events import Event
from haat.domain.order import Order
from haat.domain.shop import Shop


@dataclass(frozen=True, slots=True)
class BoardOrder:
    """An order on the board, with the name of its customer."""

    order: Order
    customer_name: str


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of an order's story, when, and by whom (empty: the shop's own machinery)."""

    event: Event
    at: datetime
    by_name: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """One message of the talk about an order; ``ours`` when the shop said it."""

    at: datetime
    text: str
    ours: bool
    state: str = ""


@dataclass(frozen=True, slots=True)
class OrderFile:
    """Everything a page shows of one order."""

    order: Order
    customer: Customer
    story: tuple[Happened, ...] = ()
    talk: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What became of a command: ``refused`` is the refusal's word; ``done`` is False while it still waits."""

    done: bool
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class Health:
    """How the house is: the database answers, and a worker gave a sign of life not long ago."""

    database: bool
    worker: bool

    @property
    def well(self) -> bool:
        return self.database and self.worker


class Office(Protocol):
    """The house as the pages see it. Every method may raise Unavailable."""

    def now(self) -> datetime:
        """The instant by which ages are shown."""

    async def shops(self) -> list[Shop]:
        """Every shop served here, front desks included."""

    async def shop(self, code: str) -> Shop | None:
        """The shop of a code, in any case."""

    async def board(self, shop_id: int) -> list[BoardOrder]:
        """Open orders and those closed in the last day, oldest first."""

    async def order(self, shop_id: int, order_no: int) -> OrderFile | None:
        """One order with its story and its talk."""

    async def keeper(self, shop_id: int) -> int:
        """The customer number of the shopkeeper, who acts on the board."""

    async def ask(self, shop_id: int, command: Command) -> Asked:
        """Put a command into the shop's inbox and wait a moment for what becomes of it."""

    async def bill(self, shop_id: int, order_no: int) -> bytes | None:
        """The bill as PDF; None while there is none."""

    async def health(self) -> Health:
        """Never raises: what cannot be reached is not well."""
