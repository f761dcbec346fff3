"""The emulated world: everything that is true in it, in memory, made anew by a reset."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from haat.channels.emulator.clock import Clock
from haat.channels.emulator.commerce import Catalogues
from haat.channels.emulator.configurations import Configurations
from haat.channels.emulator.errors import unknown_object
from haat.channels.emulator.events import Events
from haat.channels.emulator.ids import Ids
from haat.channels.emulator.limits import Management, PairLimits, Reach
from haat.channels.emulator.media import MediaStore
from haat.channels.emulator.numbers import Number, NumberSpec
from haat.channels.emulator.payments import Payments
from haat.channels.emulator.pricing import Costs, Price, load_prices
from haat.channels.emulator.templates import Templates
from haat.channels.emulator.users import User, Users
from haat.channels.emulator.webhooks import Webhooks
from haat.channels.emulator.wire import Obj

WINDOW = timedelta(hours=24)
FREE_ENTRY = timedelta(hours=72)


@dataclass(slots=True)
class Sent:
    """A message from the business."""

    id: str
    number: Number
    user: User
    to: str
    by_user_id: bool
    body: Obj
    type: str
    price: Price
    at: datetime
    reached: bool = False
    """Whether its person was counted against the portfolio's reach for it."""
    status: str = "accepted"
    errors: list[object] = field(default_factory=list)


@dataclass(slots=True)
class Received:
    """A message from a person."""

    id: str
    number: Number
    user: User
    message: Obj
    at: datetime
    read: bool = False


@dataclass(frozen=True, slots=True)
class Echo:
    """A message the shop sent from its own app."""

    id: str
    number: Number
    user: User
    message: Obj
    at: datetime


@dataclass(slots=True)
class Settings:
    """What a test may choose where Meta's behaviour varies or is not documented."""

    receipts: str = "auto"
    """``auto``: sent, delivered; ``read``: all three; ``read_only``: delivered is skipped; ``manual``: none."""
    window: str = "sync"
    """Whether 131047 comes in the response (``sync``) or as a failed status (``async``)."""
    template_review: str = "auto"
    """``auto`` approves at once, ``manual`` leaves templates PENDING."""
    refunds: str = "auto"
    """``auto`` completes them, ``fail`` fails them later, ``refuse`` at once, ``manual`` waits for the control API."""
    marketing_per_day: int = 0
    """Marketing messages one person gets in 24 hours before 131049; 0 is no cap (Meta's own is not published)."""


class World:
    """State and the stores that hold it."""

    def __init__(
        self,
        specs: tuple[NumberSpec, ...],
        clock: Clock,
        events: Events,
        app_secret: str,
        *,
        strict: bool,
        ids: Ids,
    ) -> None:
        self.clock = clock
        self.events = events
        self.strict = strict
        self.settings = Settings()
        self.ids = ids
        self.numbers = {spec.phone_number_id: Number(spec) for spec in specs}
        self.users = Users(tuple(dict.fromkeys(spec.portfolio_id for spec in specs)))
        self.media = MediaStore(self.ids)
        self.templates = Templates(self.ids)
        self.catalogues = Catalogues(self.ids, list(dict.fromkeys(spec.catalog_id for spec in specs)))
        self.payments = Payments(self.ids)
        self.configurations = Configurations(self.ids, specs, clock.now())
        self.terms = {spec.waba_id: spec.payments_accepted for spec in specs}
        """Whether each account accepted the payments terms."""
        self.costs = Costs(load_prices())
        self.pairs = PairLimits()
        self.reach = Reach({spec.portfolio_id: spec.messaging_limit for spec in specs})
        self.management = Management()
        self.token_expired = False
        self.marketing: dict[str, list[datetime]] = {}
        self.webhooks = Webhooks(clock, events, app_secret)
        self.sent: dict[str, Sent] = {}
        self.received: dict[str, Received] = {}
        self.echoes: dict[str, Echo] = {}
        self.reads: list[Obj] = []
        self.unread: dict[tuple[str, str], list[Received]] = {}
        self.phones: list[Obj] = []
        self.windows: dict[tuple[str, str], datetime] = {}
        self.referred: dict[tuple[str, str], datetime] = {}
        self.free_until: dict[tuple[str, str], datetime] = {}
        self.message_times: dict[str, datetime] = {}
        for waba_id in dict.fromkeys(spec.waba_id for spec in specs):
            self.templates.add_sample(waba_id)

    def number(self, phone_number_id: str) -> Number:
        """The number with this id (GraphError when there is none)."""
        found = self.numbers.get(phone_number_id)
        if found is None:
            raise unknown_object(phone_number_id)
        return found

    def first_number(self) -> Number:
        return next(iter(self.numbers.values()))

    def numbers_of(self, waba_id: str) -> list[Number]:
        """The numbers of an account (GraphError when there is no such account)."""
        found = [each for each in self.numbers.values() if each.spec.waba_id == waba_id]
        if not found:
            raise unknown_object(waba_id)
        return found

    def window_open(self, number: Number, user: User) -> bool:
        """Whether the person wrote to this number in the last 24 hours."""
        last = self.windows.get((number.spec.phone_number_id, user.key))
        return last is not None and self.clock.now() - last < WINDOW

    def reference_used(self, number: Number, reference_id: str) -> bool:
        """Whether an order of this account has the reference already."""
        payment = self.payments.find(reference_id)
        return payment is not None and payment.waba_id == number.spec.waba_id

    def tell(self, kind: str, data: Obj) -> None:
        """Add an event for the phones page and whoever follows."""
        self.events.add(kind, self.clock.now(), data)
