"""The unit of work: the one place that opens a write transaction of the message path.

Statements are prepared once a connection. A unit names its lanes and holds their lease first, so that a worker
whose lanes were taken over can write nothing more (LaneLost); then it names the shops it touches.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from itertools import count
from time import monotonic

import asyncpg
import asyncpg.prepared_stmt

from haat.store.connect import LOST_ERRORS, Connection, Purpose, connect
from haat.store.queries import sql
from haat.values.errors import LaneLost, Unavailable

PLANS_S = 60.0
"""How long a plan is kept at most: one that was made while a table was small must not stay when it has grown."""
YOUNG_PLANS_S = 1.0
"""How long a connection's first plans are kept; each time twice as long. Tables grow fastest when they are new."""
ROLL_BACK_S = 5.0
"""A server that does not even roll back within this time is not waited for."""

_SCHEMA_CHANGED = (asyncpg.InvalidCachedStatementError, asyncpg.OutdatedSchemaCacheError)

Rows = list[asyncpg.Record]
_Statement = asyncpg.prepared_stmt.PreparedStatement


class PathConnection:
    """A connection of the message path with its prepared statements."""

    def __init__(self, connection: Connection) -> None:
        self.raw = connection
        self._prepared: dict[str, _Statement] = {}
        self._planned_at = monotonic()
        self._plans_s = min(YOUNG_PLANS_S, PLANS_S)
        self._numbers = count()

    @classmethod
    async def open(cls, dsn: str) -> PathConnection:
        """Connect. Raises Unavailable."""
        return cls(await connect(dsn, Purpose.PATH))

    async def run(self, name: str, *values: object) -> Rows:
        """Execute a named statement. Raises Unavailable when the connection breaks."""
        if monotonic() - self._planned_at > self._plans_s:
            self._prepared.clear()
            self._planned_at = monotonic()
            self._plans_s = min(2 * self._plans_s, PLANS_S)
        statement = self._prepared.get(name)
        try:
            if statement is None:
                # Without a name of its own it would be parsed and planned again for every batch.
                statement = await self.raw.prepare(sql(name), name=f"{name}.{next(self._numbers)}")
                self._prepared[name] = statement
            return await statement.fetch(*values)
        except _SCHEMA_CHANGED as error:
            self._prepared.clear()
            raise Unavailable("the database's schema changed under a running process") from error
        except LOST_ERRORS as error:
            self.raw.terminate()  # it may not know yet that it is broken
            raise Unavailable(f"the database went away: {error}") from error

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        """All or nothing: committed when the block ends, rolled back when it raises.

        Raises Unavailable when the database goes away, at the commit too: then nobody knows whether it was committed.
        """
        await self._say("BEGIN")
        try:
            yield
        except Exception:
            await self._roll_back()
            raise
        except BaseException:  # cancelled: what was asked last may still be under way
            self.raw.terminate()
            raise
        await self._say("COMMIT")

    @asynccontextmanager
    async def lanes(self, holder: str, lanes: Iterable[int]) -> AsyncIterator[None]:
        """A unit of work on these lanes. Raises LaneLost when ``holder`` no longer holds them."""
        named = ",".join(map(str, lanes))
        async with self.transaction():
            if not await self.run("fence", holder, named):
                raise LaneLost("another worker took these lanes over")
            yield

    async def name_shops(self, shops: Iterable[int]) -> None:
        """Say which shops this transaction touches."""
        await self.run("name_shops", ",".join(map(str, shops)))

    async def close(self) -> None:
        """Let go of the connection, whatever state it is in."""
        try:
            await self.raw.close(timeout=2)
        except (*LOST_ERRORS, asyncpg.PostgresError):
            self.raw.terminate()

    @property
    def closed(self) -> bool:
        return self.raw.is_closed()

    async def _say(self, word: str) -> None:
        """Begin or commit. A connection of which nobody knows whether a transaction is open is not used again."""
        try:
            await self.raw.execute(word)
        except LOST_ERRORS as error:
            self.raw.terminate()
            raise Unavailable(f"the database went away at {word}: {error}") from error
        except asyncpg.PostgresError:
            raise
        except BaseException:
            self.raw.terminate()
            raise

    async def _roll_back(self) -> None:
        if self.raw.is_closed():
            return
        try:
            await self.raw.execute("ROLLBACK", timeout=ROLL_BACK_S)
        except (*LOST_ERRORS, asyncpg.PostgresError):
            self.raw.terminate()
        except BaseException:
            self.raw.terminate()
            raise
