"""Gathering: everything that the turns of a batch may look at, in a handful of statements for all its shops.

What is gathered is never changed: a batch that has to run its turns again starts from the same ``Gathered``.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from weakref import WeakValueDictionary

import asyncpg

from haat.chat.conversation import Conversation
from haat.domain.catalogue import Catalogue, Listing
from haat.domain.customer import Customer
from haat.domain.order import Order
from haat.domain.shop import Counters, Shop
from haat.language.shelf import Shelf
from haat.store import codec
from haat.store.money import MoneyFound, MoneyWanted, gather_money
from haat.store.unit import PathConnection
from haat.values.errors import Corrupt
from haat.values.record import record

LATELY = timedelta(days=60)
"""A shopkeeper may mean, by name alone, anyone who ordered in this time."""

_KEPT_SHOPS = 5_000


@dataclass(slots=True)
class Known:
    """What a process remembers of a shop between batches: its settings and catalogue at their versions."""

    version: int
    shop: Shop
    catalogue: Catalogue
    shelf: Shelf
    goods: _Goods | None = None
    """What it shares with other shops; kept alive by those who use it."""


@dataclass(frozen=True, eq=False)
class _Goods:
    listings: Mapping[int, Listing]
    shelf: Shelf


class ShopCache:
    """Settings, catalogues and hearing indexes by version; the longest unused shops are forgotten.

    Shops that sell the very same listings (a starter catalogue) share them and their index.
    """

    def __init__(self, make_shelf: Callable[[Catalogue], Shelf]) -> None:
        self.make_shelf = make_shelf
        self._known: OrderedDict[int, Known] = OrderedDict()
        self._same: WeakValueDictionary[bytes, _Goods] = WeakValueDictionary()

    def goods(self, docs: list[bytes]) -> _Goods:
        """The listings of these documents and their index."""
        digest = hashlib.blake2b(b"\0".join(docs), digest_size=16).digest()
        goods = self._same.get(digest)
        if goods is None:
            listings = {item.listing_no: item for item in map(codec.listing, docs)}
            goods = _Goods(listings, self.make_shelf(Catalogue(0, listings)))
            self._same[digest] = goods
        return goods

    def get(self, shop_id: int) -> Known | None:
        known = self._known.get(shop_id)
        if known is not None:
            self._known.move_to_end(shop_id)
        return known

    def keep(self, known: Known) -> None:
        self._known[known.shop.shop_id] = known
        self._known.move_to_end(known.shop.shop_id)
        if len(self._known) > _KEPT_SHOPS:
            self._known.popitem(last=False)

    def forget(self, shop_id: int) -> None:
        self._known.pop(shop_id, None)


@record
class Person:
    """Who is meant: by the channel's user id, by phone, or both."""

    shop_id: int
    user_id: str | None
    phone: str | None


@dataclass(slots=True)
class Wanted:
    """What the rows of a batch speak of."""

    shops: set[int] = field(default_factory=set)
    people: set[Person] = field(default_factory=set)
    customers: set[tuple[int, int]] = field(default_factory=set)
    orders: set[tuple[int, int]] = field(default_factory=set)
    money: MoneyWanted = field(default_factory=MoneyWanted)


@dataclass(slots=True)
class Gathered:
    """One shop as it stood when the batch began."""

    known: Known
    counters: Counters
    customers: dict[int, Customer] = field(default_factory=dict)
    conversations: dict[int, Conversation] = field(default_factory=dict)
    orders: dict[int, Order] = field(default_factory=dict)
    by_user: dict[str, int] = field(default_factory=dict)
    by_phone: dict[str, int] = field(default_factory=dict)
    money: MoneyFound = field(default_factory=MoneyFound)

    def matches(self, person: Person) -> list[Customer]:
        """Those who have this user id or this phone: one or two people."""
        numbers = {self.by_user.get(person.user_id or ""), self.by_phone.get(person.phone or "")}
        return [self.customers[number] for number in numbers if number is not None]


async def gather(db: PathConnection, wanted: Wanted, cache: ShopCache, now: datetime) -> dict[int, Gathered]:
    """The shops of ``wanted``, locked for writing, with everybody and every order that may matter."""
    found = await _shops(db, wanted.shops, cache)
    sent_by = {person for person in wanted.people if person.shop_id in found}
    by_user = [(p.shop_id, p.user_id) for p in sent_by if p.user_id]
    by_phone = [(p.shop_id, p.phone) for p in sent_by if p.phone]
    selling = [shop_id for shop_id, shop in found.items() if not shop.known.shop.desk]
    rows = await db.run(
        "people",
        *_columns(by_user, 2),
        *_columns(by_phone, 2),
        selling,
        *_columns(((s, n) for s, n in wanted.customers if s in found), 2),
        *_columns(((s, n) for s, n in wanted.orders if s in found), 2),
    )
    _people(found, ((s, number, doc, talk) for s, number, order_no, doc, talk in rows if order_no is None))
    _orders(found, ((s, order_no, doc) for s, _, order_no, doc, _ in rows if order_no is not None))
    keeping = sorted(_shops_of_staff(found, sent_by))
    if keeping:
        _people(found, await db.run("people_at_hand", keeping, now - LATELY))
    about = await _money(db, found, wanted, keeping)
    if keeping or about:
        _orders(found, await db.run("orders", keeping, *_columns(sorted(about), 2)))
    await _claimed(db, found)
    missing = _missing(found)
    if missing:
        _people(found, await db.run("people_by_no", *_columns(missing, 2)))
    return found


async def _shops(db: PathConnection, shops: Iterable[int], cache: ShopCache) -> dict[int, Gathered]:
    ids = sorted(shops)
    versions = [known.version if (known := cache.get(shop_id)) is not None else 0 for shop_id in ids]
    rows = await db.run("shops", ids, versions)
    stale = []
    for row in rows:
        known = cache.get(row["shop_id"])
        if known is None or known.catalogue.version != row["catalogue_version"]:
            stale.append(row["shop_id"])
    docs: dict[int, list[bytes]] = defaultdict(list)
    shown: dict[int, set[int]] = defaultdict(set)
    if stale:
        for shop_id, listing_no, doc, there in await db.run("listings", stale):
            docs[shop_id].append(doc)
            if there:
                shown[shop_id].add(listing_no)
    found = {}
    for row in rows:
        shop_id = row["shop_id"]
        known = cache.get(shop_id)
        goods = None
        if shop_id in stale or known is None:
            goods = cache.goods(docs[shop_id])
            version, there = row["catalogue_version"], frozenset(shown[shop_id])
            catalogue, shelf = Catalogue(version, goods.listings, there), goods.shelf
        else:
            catalogue, shelf, goods = known.catalogue, known.shelf, known.goods
        if row["doc"] is None and known is None:
            raise Corrupt(f"shop {shop_id} has version 0")
        shop = codec.shop(row["doc"]) if row["doc"] is not None or known is None else known.shop
        known = Known(row["version"], shop, catalogue, shelf, goods)
        cache.keep(known)
        found[shop_id] = Gathered(known, _counters(row))
    return found


def _counters(row: asyncpg.Record) -> Counters:
    return Counters(
        customer_no=row["customer_no"],
        order_no=row["order_no"],
        bill_no=row["bill_no"],
        bill_year=row["bill_year"],
        entry_no=row["entry_no"],
        event_no=row["event_no"],
        outbox_no=row["outbox_no"],
        exception_no=row["exception_no"],
        ledger_head=row["ledger_head"],
    )


def _people(
    found: dict[int, Gathered], rows: Iterable[asyncpg.Record | tuple[int, int, bytes, bytes | None]]
) -> None:
    for shop_id, customer_no, doc, talk in rows:
        shop = found[shop_id]
        if customer_no not in shop.customers:
            customer = shop.customers[customer_no] = codec.customer(doc)
            if customer.user_id:
                shop.by_user[customer.user_id] = customer_no
            if customer.phone:
                shop.by_phone[customer.phone] = customer_no
            if talk is not None:
                shop.conversations[customer_no] = codec.conversation(talk)


def _shops_of_staff(found: dict[int, Gathered], people: set[Person]) -> set[int]:
    """Shops some of whose own people wrote in this batch."""
    return {p.shop_id for p in people if any(c.staff for c in found[p.shop_id].matches(p))}


async def _money(
    db: PathConnection, found: dict[int, Gathered], wanted: Wanted, keeping: list[int]
) -> set[tuple[int, int]]:
    """Money beside orders; returns the orders that it is about."""
    about: set[tuple[int, int]] = set()
    for shop_id, money in (await gather_money(db, wanted.money, keeping)).items():
        if shop_id in found:
            found[shop_id].money = money
            orders = {exception.order_no for exception in money.exceptions.values()}
            orders |= {
                money.transfers[name].order_no
                for shop, name, _ in wanted.money.disputes
                if shop == shop_id and name in money.transfers
            }
            about.update((shop_id, order_no) for order_no in orders if order_no is not None)
    return about


async def _claimed(db: PathConnection, found: dict[int, Gathered]) -> None:
    """What is known of the numbers that customers named for these orders: a confirmation may be about them."""
    named = {
        (shop_id, utr)
        for shop_id, shop in found.items()
        for order in shop.orders.values()
        for utr in order.payment.open_claims
        if utr and utr not in shop.money.transfers
    }
    if named:
        for shop_id, money in (await gather_money(db, MoneyWanted(named), ())).items():
            found[shop_id].money.transfers.update(money.transfers)


def _orders(found: dict[int, Gathered], rows: Iterable[asyncpg.Record | tuple[int, int, bytes]]) -> None:
    for shop_id, order_no, doc in rows:
        found[shop_id].orders[order_no] = codec.order(doc)


def _missing(found: dict[int, Gathered]) -> list[tuple[int, int]]:
    """Customers of the orders that nobody has brought yet."""
    needed = {
        (shop_id, order.customer_no)
        for shop_id, shop in found.items()
        for order in shop.orders.values()
        if order.customer_no not in shop.customers
    }
    return sorted(needed)


def _columns(rows: Iterable[tuple[object, ...]], width: int) -> list[list[object]]:
    columns = [list(column) for column in zip(*rows, strict=True)]
    return columns or [[] for _ in range(width)]
