"""A shop in memory, for talking to: the real conversation, rules and ear, no database.

The shop is a sample; phones come from a range that no real customer has.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from haat.channels.whatsapp.render import render
from haat.chat.hearing import shelf_of
from haat.chat.inbound import Content, Inbound, Pin, Sender, Tap, Text
from haat.chat.replies import Buttons, Menu, Reply
from haat.chat.talk import Links, Talk, Turn
from haat.chat.turn import act, hear
from haat.domain.catalogue import Catalogue, Listing, SoldBy
from haat.domain.commands import Command
from haat.domain.customer import Customer, Role
from haat.domain.shop import Counters, Legal, Shop
from haat.domain.snapshot import ShopState
from haat.language.lexicon import load_lexicon
from haat.ports import Recipient
from haat.values.place import Point
from haat.values.quantity import Quantity, Unit
from haat.values.time import Moment

NOON = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
G, ML = Unit.GRAM, Unit.MILLILITRE


def _loose(number: int, concept: str, rupees: int, unit: Unit = G) -> Listing:
    return Listing(number, concept, rupees * 100, SoldBy.LOOSE, unit, gst_bp=500, hsn="1701")


def _pack(number: int, concept: str, brand: str | None, pack: Quantity | None, rupees: int) -> Listing:
    return Listing(
        number, concept, rupees * 100, SoldBy.PACK, Unit.PIECE, brand, pack, mrp_paise=rupees * 100
    )


LISTINGS = (
    _loose(1, "sugar", 44),
    _loose(2, "toor-dal", 140),
    _loose(3, "coriander-leaves", 200),
    _loose(4, "onion", 40),
    _loose(5, "potato", 30),
    _loose(6, "moong-dal", 120),
    _pack(10, "atta", "Aashirvaad", Quantity(5000, G), 265),
    _pack(11, "instant-noodles", "Maggi", Quantity(70, G), 14),
    _pack(12, "instant-noodles", "Yippee", Quantity(70, G), 15),
    _pack(13, "salt", "Tata", Quantity(1000, G), 28),
    _pack(14, "milk", "Amul", Quantity(500, ML), 30),
    _pack(15, "soap", "Lux", Quantity(100, G), 38),
    _pack(16, "soap", "Lifebuoy", Quantity(100, G), 34),
    _pack(17, "mustard-oil", "Fortune", Quantity(1000, ML), 175),
    _pack(18, "glucose-biscuit", "Parle-G", Quantity(56, G), 5),
    _pack(19, "glucose-biscuit", "Parle-G", Quantity(110, G), 10),
    _pack(20, "egg", None, None, 7),
)


@cache
def _shelf() -> object:
    return shelf_of(load_lexicon(), Catalogue(1, {item.listing_no: item for item in LISTINGS}))


def sample_shop(lang: str = "hi") -> Shop:
    return Shop(
        shop_id=1,
        code="NAMUNA",
        name="Namuna Kirana",
        lang=lang,
        number="910000000001",
        number_id="100000000000001",
        languages=(lang, "hi", "en"),
        legal=Legal("Namuna Kirana", "1 Sample Road, Jaipur 302001", "08"),
        place=Point(26_912_400, 75_787_300),
        payment_configuration="haat-demo",
    )


@dataclass
class World:
    """One shop with a customer (1), a shopkeeper (2) and a helper (3). ``said`` holds every reply, oldest first."""

    lang: str = "hi"
    now: datetime = NOON
    said: list[Reply] = field(default_factory=list)
    turns: int = 0

    def __post_init__(self) -> None:
        catalogue = Catalogue(1, {item.listing_no: item for item in LISTINGS})
        state = ShopState(sample_shop(self.lang), catalogue, Counters(customer_no=3))
        state.customers = {
            1: Customer(1, "Sunita", user_id="IN.1", phone="910000000101"),
            2: Customer(2, "Ramesh", phone="910000000102", role=Role.SHOPKEEPER, lang=self.lang),
            3: Customer(3, "Raju", phone="910000000103", role=Role.HELPER, lang=self.lang),
        }
        self.talk = Talk(state, load_lexicon(), _shelf(), {}, Links("http://localhost:8000", b"test key"))  # type: ignore[arg-type]

    @property
    def state(self) -> ShopState:
        return self.talk.state

    def sends(self, who: int, content: Content) -> list[Reply]:
        """A person sends something; the replies to everybody come back."""
        self.turns += 1
        message = Inbound(f"wamid.{self.turns}", "100000000000001", Sender(None, None), self.now, content)
        return self._keep(hear(self.talk, who, message, self._moment()))

    def says(self, text: str, who: int = 1) -> list[Reply]:
        return self.sends(who, Text(text))

    def pin(self, who: int = 1) -> list[Reply]:
        return self.sends(who, Pin(Point(26_915_000, 75_790_000), "Sample Nagar", "12 Sample Nagar"))

    def taps(self, word: str, who: int = 1) -> list[Reply]:
        """Tap the newest button or row of this person whose action or title starts with, or holds, ``word``."""
        for reply in reversed(self.said):
            if reply.to != who:
                continue
            for choice in choices(reply):
                if choice.action.startswith(word) or word in choice.title:
                    return self.sends(who, Tap(choice.action, choice.title))
        raise AssertionError(f"nothing to tap like {word!r}")

    def does(self, command: Command) -> list[Reply]:
        """A command from another door."""
        return self._keep(act(self.talk, command, self._moment()))

    def later(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    def texts(self, who: int = 1) -> list[str]:
        return [reply.body for reply in self.said if reply.to == who and reply.body]

    def _moment(self) -> Moment:
        return Moment(self.now, self.turns.to_bytes(16, "big"))

    def _keep(self, turn: Turn) -> list[Reply]:
        """Every reply must fit WhatsApp's limits: rendering one that does not raises."""
        self.last_turn = turn
        for reply in turn.replies:
            render(reply, Recipient("IN.1", "910000000101", True), self.state.shop, "1.1")
        self.said += turn.replies
        return list(turn.replies)

    def retune(self) -> None:
        """Build the ear anew, as a worker does when listings have changed."""
        self.talk.shelf = shelf_of(load_lexicon(), self.state.catalogue)

    def settle(self, **changes: object) -> None:
        """Change what is known of the customer."""
        self.state.customers[1] = replace(self.state.customers[1], **changes)  # type: ignore[arg-type]


def choices(reply: Reply) -> list:
    if isinstance(reply.form, Buttons):
        return list(reply.form.choices)
    if isinstance(reply.form, Menu):
        return [row for section in reply.form.sections for row in section.rows]
    return []
