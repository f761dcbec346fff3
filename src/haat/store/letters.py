"""Dead letters: what was put aside for a person to look at, in and out, and how it is tried again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from haat.store.connect import Purpose, connect
from haat.store.queries import sql


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """One row that was given up. ``box`` is ``in`` or ``out``; ``name`` is its key or number; never its content."""

    shop_id: int
    box: str
    name: str
    kind: str
    at: datetime
    tries: int
    reason: str


async def dead_letters(dsn: str, shop_id: int) -> list[DeadLetter]:
    """What one shop's boxes have put aside, oldest first."""
    connection = await connect(dsn, Purpose.SCREEN)
    try:
        async with connection.transaction(readonly=True):
            await connection.execute(sql("name_shops"), str(shop_id))
            rows = await connection.fetch(sql("dead_letters"), shop_id)
    finally:
        await connection.close()
    return [DeadLetter(shop_id, *row) for row in rows]


async def replay(dsn: str, shop_id: int) -> int:
    """Try all of a shop's dead letters again; how many there were.

    Messages that came in are worked at once. Those that go out are picked up as if their lane had been taken over.
    """
    connection = await connect(dsn, Purpose.SCREEN)
    try:
        async with connection.transaction():
            await connection.execute(sql("name_shops"), str(shop_id))
            came_in = await connection.fetch(sql("replay_inbox"), shop_id)
            went_out = await connection.fetch(sql("replay_outbox"), shop_id)
            await connection.execute("SELECT pg_notify('haat_inbox', $1)", str(shop_id % 64))
            await connection.execute("SELECT pg_notify('haat_outbox', $1)", str(shop_id % 64))
    finally:
        await connection.close()
    return len(came_in) + len(went_out)
