"""What the pages need of the house: one protocol, so that a page knows neither queries nor loops.

Reads go through the screens' views, one shop each; whatever changes something goes in as a command by the inbox,
like a message of the chat does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from haat.domain.catalogue import Catalogue, Listing
from haat.domain.commands import Command
from haat.domain.customer import Customer
from haat.domain.events import Event
from haat.domain.money_exception import MoneyException
from haat.domain.order import Order
from haat.domain.shop import Shop


@dataclass(frozen=True, slots=True)
class BoardOrder:
    """An order on the board, with the name of its customer and, where it is wanted, her phone's digits."""

    order: Order
    customer_name: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of an order's story, when, and by whom (empty: the shop's own machinery)."""

    event: Event
    at: datetime
    by_name: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a talk; ``ours`` when the shop said it, ``own_app`` when the shopkeeper did in his own app.

    ``file_id`` is the id of her message whose file is kept, ``file_kind`` what it is (image, audio, …).
    """

    at: datetime
    text: str
    ours: bool
    state: str = ""
    own_app: bool = False
    file_id: str = ""
    file_kind: str = ""


@dataclass(frozen=True, slots=True)
class OrderFile:
    """Everything a page shows of one order."""

    order: Order
    customer: Customer
    story: tuple[Happened, ...] = ()
    talk: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Takings:
    """What the ways of paying gained today, in paise; below zero they lost."""

    upi_paise: int = 0
    cash_paise: int = 0
    khata_paise: int = 0


@dataclass(frozen=True, slots=True)
class MessageCost:
    """What the shop's messages of this month cost, tax included. ``doubtful``: a price of it is not confirmed."""

    messages: int
    free: int
    free_left: int
    total_paise: int
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class MoneyFile:
    """Everything the money page shows. ``orders`` are those that exceptions speak of, ``people`` all who hold cash
    or to whom change is owed, the shop's own people among them whether they hold any or not."""

    takings: Takings
    unsettled: tuple[BoardOrder, ...] = ()
    exceptions: tuple[MoneyException, ...] = ()
    orders: dict[int, Order] = field(default_factory=dict)
    people: tuple[Customer, ...] = ()
    cost: MessageCost | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """One thing she agreed to or withdrew, and where it was said."""

    topic: str
    given: bool
    source: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PersonFile:
    """One customer: the talk with her, what was learnt of her (``goods`` are the listings of her habits), consent."""

    customer: Customer
    talk: tuple[Said, ...] = ()
    goods: dict[int, Listing] = field(default_factory=dict)
    agreements: tuple[Agreement, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that a customer sent."""

    mime_type: str
    content: bytes


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

    async def money(self, shop: Shop) -> MoneyFile:
        """The shop's money as of now."""

    async def person(self, shop_id: int, customer_no: int) -> PersonFile | None:
        """One customer with the talk and the memory."""

    async def file(self, shop_id: int, message_id: str) -> StoredFile | None:
        """The file of a message; None when there is none (any more)."""

    async def shelf(self, shop_id: int) -> Catalogue:
        """What the shop sells."""

    async def health(self) -> Health:
        """Never raises: what cannot be reached is not well."""
