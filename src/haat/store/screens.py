"""What people look at: reads of one shop over connections of their own, so that a screen never waits for a worker."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime

import asyncpg

from haat.domain.events import Event
from haat.domain.money_exception import MoneyException
from haat.domain.order import Order
from haat.domain.shop import Shop
from haat.store import codec
from haat.store.connect import LOST_ERRORS, Connection, Purpose, connect
from haat.store.queries import sql
from haat.values.errors import Unavailable

POOL = 8
TIMEOUT_S = 10.0
EXCEPTIONS_MAX = 500
ORDERS_MAX = 300
"""A board shows at most so many orders; the newest win."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of an order, and who did it."""

    at: datetime
    event: Event
    by_name: str


@dataclass(frozen=True, slots=True)
class Said:
    """One message to a customer, in its channel's form."""

    at: datetime
    body: bytes
    state: str
    inbox_key: str


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of a customer, in its channel's form."""

    at: datetime
    payload: bytes
    key: str


class Screens:
    """A few connections of the role that owns nothing. Every call raises Unavailable when the database is away."""

    def __init__(self, dsn: str) -> None:
        self._dsn = dsn
        self._free: list[Connection] = []
        self._room = asyncio.Semaphore(POOL)

    async def codes(self) -> dict[str, int]:
        """Every code that is served here, and its shop."""
        return {row["code"]: row["shop_id"] for row in await self._read([], "directory")}

    async def shops(self, shop_ids: Iterable[int]) -> list[Shop]:
        """The settings of these shops, by number."""
        wanted = list(shop_ids)
        return [codec.shop(row["doc"]) for row in await self._read(wanted, "screen_shops", wanted)]

    async def board(self, shop_id: int, since: datetime) -> list[tuple[Order, str]]:
        """Open orders and those placed since, newest first, with their customers' names."""
        rows = await self._read([shop_id], "screen_board", shop_id, since, ORDERS_MAX)
        return [(codec.order(row["order_doc"]), row["customer"] or "") for row in rows]

    async def story(self, shop_id: int, order_no: int) -> list[Happened]:
        """An order's events, oldest first."""
        rows = await self._read([shop_id], "screen_story", shop_id, order_no)
        return [Happened(row["at"], codec.event(row["kind"], row["data"]), row["by_name"]) for row in rows]

    async def talk(self, shop_id: int, order_no: int, customer_no: int) -> tuple[list[Said], list[Heard]]:
        """What was said to her about an order, and her messages that it answered."""
        said = [
            Said(row["created_at"], row["body"], row["state"], row["inbox_key"])
            for row in await self._read([shop_id], "screen_said", shop_id, order_no, customer_no)
        ]
        keys = sorted({item.inbox_key for item in said})
        rows = await self._read([shop_id], "screen_heard", shop_id, keys)
        return said, [Heard(row["received_at"], row["payload"], row["key"]) for row in rows]

    async def delivered(self, shop_id: int, since: datetime, until: datetime) -> list[tuple[date, str, int]]:
        """How many messages of a shop arrived: India's day, the channel's type, the count."""
        rows = await self._read([shop_id], "screen_delivered", shop_id, since, until)
        return [(row["day"], row["type"] or "", row["count"]) for row in rows]

    async def exceptions(self, shop_id: int, since: datetime) -> list[MoneyException]:
        """Money that is not where it should be: all that is open, and what was resolved since; newest first."""
        rows = await self._read([shop_id], "screen_exceptions", shop_id, since, EXCEPTIONS_MAX)
        return [codec.exception(row["doc"]) for row in rows]

    async def keeper(self, shop_id: int) -> int | None:
        """The shopkeeper's number."""
        rows = await self._read([shop_id], "screen_keeper", shop_id)
        return int(rows[0]["customer_no"]) if rows else None

    async def answer(self, shop_id: int, key: str) -> tuple[str, str] | None:
        """An inbox row's state and answer; None when there is no such row."""
        rows = await self._read([shop_id], "screen_answer", shop_id, key)
        return (rows[0]["state"], rows[0]["answer"]) if rows else None

    async def workers(self) -> int:
        """How many workers are alive."""
        return int((await self._read([], "screen_worker"))[0]["alive"])

    async def close(self) -> None:
        free, self._free = self._free, []
        for connection in free:
            try:
                await connection.close(timeout=2)
            except (*LOST_ERRORS, asyncpg.PostgresError):
                connection.terminate()

    async def _read(self, shops: Sequence[int], name: str, *values: object) -> list[asyncpg.Record]:
        async with self._open() as connection, connection.transaction(readonly=True):
            await connection.execute("SELECT set_config('haat.shops', $1, true)", ",".join(map(str, shops)))
            return await connection.fetch(sql(name), *values, timeout=TIMEOUT_S)

    @asynccontextmanager
    async def _open(self) -> AsyncIterator[Connection]:
        """A connection for one read. However many look, the server keeps room for the message path."""
        try:
            async with asyncio.timeout(TIMEOUT_S):
                await self._room.acquire()
        except TimeoutError as error:
            raise Unavailable("too many look at once") from error
        try:
            connection = await self._connected()
            try:
                yield connection
            except LOST_ERRORS as error:
                connection.terminate()
                raise Unavailable(f"the database did not answer: {error}") from error
            except BaseException:  # refused or cancelled: what was asked last may still be under way
                connection.terminate()
                raise
            self._free.append(connection)
        finally:
            self._room.release()

    async def _connected(self) -> Connection:
        while self._free:
            connection = self._free.pop()
            if not connection.is_closed():
                return connection
        return await connect(self._dsn, Purpose.SCREEN)
