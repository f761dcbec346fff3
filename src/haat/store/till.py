"""What a shopkeeper looks at for money and people: takings, open payments, who holds cash, one customer's talk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from haat.domain.catalogue import Catalogue, Listing
from haat.domain.customer import Customer
from haat.domain.ledger import Account
from haat.domain.order import Order
from haat.store import codec
from haat.store.beside import Beside
from haat.store.screens import Heard, Said

UNSETTLED_MAX = 200
SAID_MAX = 60
"""So many of our last messages to one customer are looked at."""


@dataclass(frozen=True, slots=True)
class Unsettled:
    """An order whose money is not settled, with its customer's name and phone."""

    order: Order
    name: str
    phone: str


class Till(Beside):
    """More to look at, over the same few connections. Every call raises Unavailable when the database is away."""

    async def takings(
        self, shop_id: int, since: datetime, until: datetime, accounts: Iterable[Account]
    ) -> dict[Account, int]:
        """What each of these accounts gained in a span of time, in paise; below zero it lost."""
        names = [account.value for account in accounts]
        rows = await self._read([shop_id], "screen_takings", shop_id, since, until, names)
        return {Account(row["account"]): row["paise"] for row in rows}

    async def unsettled(self, shop_id: int, since: datetime) -> list[Unsettled]:
        """Orders placed since, whose money is awaited or owed back; newest first."""
        rows = await self._read([shop_id], "screen_unsettled", shop_id, since, UNSETTLED_MAX)
        return [
            Unsettled(codec.order(row["order_doc"]), row["customer"] or "", row["phone"] or "")
            for row in rows
        ]

    async def orders(self, shop_id: int, order_nos: Iterable[int]) -> dict[int, Order]:
        """These orders, by number."""
        wanted = sorted(set(order_nos))
        if not wanted:
            return {}
        rows = await self._read([shop_id], "screen_orders", shop_id, wanted)
        return {order.order_no: order for order in (codec.order(row["order_doc"]) for row in rows)}

    async def holders(self, shop_id: int) -> list[Customer]:
        """The shop's people, and the customers to whom it owes change."""
        return [codec.customer(row["doc"]) for row in await self._read([shop_id], "screen_holders", shop_id)]

    async def person(self, shop_id: int, customer_no: int) -> Customer | None:
        """One customer."""
        rows = await self._read([shop_id], "screen_person", shop_id, customer_no)
        return codec.customer(rows[0]["doc"]) if rows else None

    async def talk_with(
        self, shop_id: int, customer: Customer, since: datetime
    ) -> tuple[list[Said], list[Heard]]:
        """What was said to her and what she wrote since an instant, the last of each."""
        rows = await self._read([shop_id], "screen_said_to", shop_id, customer.customer_no, SAID_MAX)
        said = [Said(row["created_at"], row["body"], row["state"], row["inbox_key"]) for row in rows]
        names = [name for name in (customer.user_id, customer.phone) if name]
        rows = await self._read([shop_id], "screen_heard_from", shop_id, names, since, SAID_MAX)
        heard = [Heard(row["received_at"], row["payload"], row["key"]) for row in rows]
        return [item for item in said if item.at >= since], heard

    async def goods(self, shop_id: int, listing_nos: Sequence[int]) -> dict[int, Listing]:
        """These listings, by number."""
        if not listing_nos:
            return {}
        rows = await self._read([shop_id], "screen_goods", shop_id, sorted(set(listing_nos)))
        return {listing.listing_no: listing for listing in (codec.listing(row["doc"]) for row in rows)}

    async def shelf(self, shop_id: int) -> Catalogue:
        """Everything a shop sells."""
        rows = await self._read([shop_id], "screen_shelf", shop_id)
        listings = [codec.listing(row["doc"]) for row in rows]
        return Catalogue(0, {listing.listing_no: listing for listing in listings})
