"""The service connection: small errands of a process beside the message path, one at a time, reconnecting by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import asyncpg

from haat.domain.customer import Customer
from haat.domain.order import Order
from haat.domain.shop import Shop
from haat.store import codec
from haat.store.accounts import SealedAccount
from haat.store.connect import LOST_ERRORS
from haat.store.directory import Directory, load_directory
from haat.store.rows import LANES, NewMail, OutState
from haat.store.unit import PathConnection, Rows
from haat.values.errors import Unavailable

ALL_LANES = ",".join(map(str, range(LANES)))


@dataclass(frozen=True, slots=True)
class OrderFile:
    """An order with everything that a paper about it needs."""

    shop: Shop
    order: Order
    customer: Customer


class Service:
    """One connection, shared under a lock. Every call raises Unavailable when the database does not answer."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._lock = asyncio.Lock()
        self._db: PathConnection | None = None

    @asynccontextmanager
    async def _open(self) -> AsyncIterator[PathConnection]:
        async with self._lock:
            if self._db is None or self._db.closed:
                self._db = await PathConnection.open(self._dsn)
            try:
                yield self._db
            except (*LOST_ERRORS, asyncpg.PostgresError) as error:
                raise Unavailable(f"the database did not answer: {error}") from error

    async def run(self, name: str, *values: object) -> Rows:
        """One statement in a transaction of its own."""
        async with self._open() as db:
            return await db.run(name, *values)

    async def put_mail(self, mails: Sequence[NewMail], now: datetime) -> int:
        """Place rows in inboxes, each key once; how many were new. Committed when it returns."""
        rows = await self.run(
            "put_inbox",
            [mail.shop_id for mail in mails],
            [mail.key for mail in mails],
            [mail.kind for mail in mails],
            [mail.user_key for mail in mails],
            [mail.payload for mail in mails],
            now,
        )
        return int(rows[0][0])

    async def put_quarantine(self, rows: Sequence[tuple[str, str, str, bytes]], now: datetime) -> None:
        """Keep signed bodies that belong to no shop: (digest, reason, number id, body)."""
        await self.run("put_quarantine", *(list(column) for column in zip(*rows, strict=True)), now)

    async def states(self, rows: Iterable[tuple[int, int]]) -> dict[tuple[int, int], OutState]:
        """How these outbox rows stand."""
        wanted = list(rows)
        async with self._open() as db, db.transaction():
            await db.name_shops({shop_id for shop_id, _ in wanted})
            found = await db.run(
                "outbox_states", [shop_id for shop_id, _ in wanted], [number for _, number in wanted]
            )
        return {(row["shop_id"], row["outbox_no"]): OutState(row["state"]) for row in found}

    async def may_go(self, shop_id: int, outbox_no: int) -> bool:
        """May a message that has waited still go? Not when its reader stopped messages since it was written."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            rows = await db.run("may_go", shop_id, outbox_no)
        return bool(rows[0]["may_go"]) if rows else True

    async def knowing(self, shops: Sequence[int], user_id: str | None, phone: str | None) -> list[int]:
        """Which of these shops know this person."""
        async with self._open() as db, db.transaction():
            await db.name_shops(shops)
            rows = await db.run("knowing", list(shops), user_id, phone)
        return [row["shop_id"] for row in rows]

    async def put_media(
        self, shop_id: int, message_id: str, content: bytes | None, why: str, mime_type: str
    ) -> None:
        """Keep a customer's file; without ``content`` it is certain that it will not come, and ``why`` says so."""
        state = "kept" if content is not None else "refused"
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            await db.run("put_media", shop_id, message_id, state, why, content, mime_type)

    async def count_messages(self, shop_id: int, since: datetime, until: datetime) -> None:
        """Count a shop's delivered messages of some days, for when they are swept."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            await db.run("count_messages", shop_id, since, until)

    async def receipts(self, shop_id: int, since: datetime) -> dict[date, int]:
        """How many payments a shop got on each of India's days since then; days without one are left out."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            rows = await db.run("receipts_by_day", shop_id, since)
        return {row["day"]: row["payments"] for row in rows}

    async def expire_media(self, shop_id: int, before: datetime) -> int:
        """Forget a shop's files that came before; how many."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            return len(await db.run("expire_media", shop_id, before))

    async def shop(self, shop_id: int) -> Shop | None:
        """A shop's settings."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            rows = await db.run("shop", shop_id)
        return codec.shop(rows[0]["doc"]) if rows else None

    async def gateway_accounts(self, shop_id: int) -> list[SealedAccount]:
        """A shop's gateway accounts, newest first, as they lie there."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            rows = await db.run("gateway_accounts", shop_id)
        return [SealedAccount(*row) for row in rows]

    async def order_file(self, shop_id: int, order_no: int) -> OrderFile | None:
        """An order, its customer and its shop; None when there is no such order."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            rows = await db.run("order_file", shop_id, order_no)
        if not rows:
            return None
        row = rows[0]
        return OrderFile(
            codec.shop(row["shop"]), codec.order(row["order_doc"]), codec.customer(row["customer"])
        )

    async def file_of_reference(self, shop_id: int, reference: str) -> OrderFile | None:
        """The order that this request for money belongs to; None when nobody asked under it."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            rows = await db.run("orders_of_references", [shop_id], [reference])
        return await self.order_file(shop_id, rows[0]["order_no"]) if rows else None

    async def ring_timers(self, now: datetime, most: int = 500) -> int:
        """Move timers that are due into their shops' inboxes; how many."""
        async with self._open() as db, db.transaction():
            await db.run("name_lanes", ALL_LANES)
            rows = await db.run("ring_timers", now, most)
        return int(rows[0]["rung"]) if rows else 0

    async def sweep(self, lane: int, now: datetime, keep: timedelta, most: int) -> dict[str, int]:
        """Take away at most so many finished rows of each table of a lane that are older than ``keep``; how many."""
        mail = (await self.run("sweep_lane", lane, now, keep, most))[0]
        strays = (await self.run("sweep_quarantine", now, keep, most))[0]
        return {"inbox": mail["inbox_rows"], "outbox": mail["outbox_rows"], "quarantine": strays[0]}

    async def directory(self) -> Directory:
        async with self._open() as db:
            return await load_directory(db.raw)

    async def renew(self, holder: str, ttl: timedelta) -> bool:
        """Stay alive as a holder of lanes; False when the lease was taken away."""
        return bool(await self.run("renew_lease", holder, ttl))

    async def close(self) -> None:
        if self._db is not None:
            await self._db.close()
