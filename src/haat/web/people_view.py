"""What is shown of one customer, and of the words a shop has learnt, as plain values. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from haat.domain.catalogue import Listing
from haat.domain.naming import KnownName
from haat.domain.usual import REGULAR, usuals_of
from haat.values.quantity import Quantity
from haat.values.time import india_day
from haat.web.board_view import Bubble, Reader, spoken
from haat.web.office import PersonFile

GOODS_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Habit:
    """One good this home takes. ``often`` when it was taken twice or more."""

    good: str
    amount: str
    often: bool


@dataclass(frozen=True, slots=True)
class Word:
    """One of the agreements she gave or took back."""

    what: str
    given: bool
    where: str
    when: str


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One customer, whole. ``remembers`` is False when there is nothing to erase."""

    customer_no: int
    name: str
    phone: str
    khata: str
    orders: str
    talk: tuple[Bubble, ...]
    habits: tuple[Habit, ...]
    addresses: tuple[str, ...]
    pays: str
    agreements: tuple[Word, ...]
    remembers: bool


@dataclass(frozen=True, slots=True)
class LearntWord:
    """One nickname: the words, what they mean, and from whom the shop has them."""

    words: str
    means: str
    source: str
    when: str


def person_page(reader: Reader, file: PersonFile) -> PersonPage:
    """One customer's page."""
    person, book = file.customer, reader.wording.book
    addresses = tuple(address.text or "📍" for address in reversed(person.addresses))
    pays = reader.words.say(f"pay-{person.usual_pay.value}") if person.usual_pay is not None else ""
    habits = _habits(reader, file)
    return PersonPage(
        customer_no=person.customer_no,
        name=reader.wording.person(person),
        phone=spoken(person.phone or ""),
        khata=book.money(person.khata_balance_paise) if person.khata_balance_paise else "",
        orders=reader.words.say("person-orders", count=person.orders_delivered),
        talk=tuple(reader.bubble(item) for item in file.talk),
        habits=habits,
        addresses=addresses,
        pays=pays,
        agreements=tuple(
            Word(
                reader.words.say(f"consent-{item.topic}"),
                item.given,
                reader.words.say(f"consent-from-{item.source}"),
                _day(item.at),
            )
            for item in file.agreements
        ),
        remembers=bool(habits or addresses or pays),
    )


def learnt_words(
    reader: Reader, names: Sequence[KnownName], people: dict[int, str]
) -> tuple[LearntWord, ...]:
    """The shop's own words for its goods."""
    say = reader.words.say
    found = []
    for name in names:
        source = say("words-set-up") if name.at is None else say("words-from-customers")
        if name.by:
            source = say("words-from", name=people.get(name.by, reader.wording.book.say("person-someone")))
        when = _day(name.at) if name.at is not None else ""
        found.append(LearntWord(name.words, reader.wording.title(name.listing), source, when))
    return tuple(found)


def _habits(reader: Reader, file: PersonFile) -> tuple[Habit, ...]:
    """What she takes, the latest first; a listing that is gone is called by its good."""
    found = []
    for concept, listing_no in reversed(file.customer.habits[-GOODS_SHOWN:]):
        listing = file.goods.get(listing_no)
        usual = next((one for one in usuals_of(file.customer, concept) if one.listing_no == listing_no), None)
        title = reader.wording.title(listing) if listing is not None else reader.wording.good(concept)
        amount = _amount(reader, listing, usual.amount if usual is not None else None)
        found.append(Habit(title, amount, usual is not None and usual.weight >= REGULAR))
    return tuple(found)


def _amount(reader: Reader, listing: Listing | None, amount: int | None) -> str:
    if listing is None or not amount:
        return ""
    return reader.wording.book.quantity(Quantity(amount, listing.unit))


def _day(at: datetime) -> str:
    return india_day(at).strftime("%d.%m.%Y")
