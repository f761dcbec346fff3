"""A shop's catalogue as its owner takes price lists over, takes them back, and reads it. Not part of the message path.

Every write takes the shop's writing lock and is one transaction: a worker in the middle of a batch of this shop
finishes first, and reads the new version afterwards.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import msgspec

from haat.domain.catalogue import Listing
from haat.domain.price_list import Change, ChangeKind, Difference, Offer, difference, taken_back
from haat.store import codec
from haat.store.connect import Connection, Purpose, connect

OWN_NO_MIN = 10_001
"""Listings of price lists are numbered from here, out of the reach of a shop file's own."""

_CHANGES = msgspec.json.Decoder(tuple[Change, ...])

_LISTINGS = "SELECT doc FROM listing WHERE shop_id = $1 ORDER BY listing_no"
# Numbers of listings that are gone again are not given out anew: a basket may still name them.
_LAST_NO = """
SELECT greatest((SELECT max(listing_no) FROM listing WHERE shop_id = $1),
                (SELECT max(last_no) FROM catalogue_import WHERE shop_id = $1))
"""
_PUT = """
INSERT INTO listing (shop_id, listing_no, doc) SELECT $1, w.listing_no, w.doc
  FROM unnest($2::bigint[], $3::jsonb[]) w(listing_no, doc)
ON CONFLICT (shop_id, listing_no) DO UPDATE SET doc = excluded.doc
"""
_PUT_IMPORT = """
INSERT INTO catalogue_import (shop_id, import_no, at, file, changes, last_no)
SELECT $1, coalesce(max(import_no), 0) + 1, $2, $3, $4, $5 FROM catalogue_import WHERE shop_id = $1
RETURNING import_no
"""
_LAST_IMPORT = """
SELECT import_no, at, file, changes FROM catalogue_import
 WHERE shop_id = $1 AND undone_at IS NULL ORDER BY import_no DESC LIMIT 1
"""
_IN_ORDERS = """
SELECT DISTINCT (l ->> key)::bigint
  FROM shop_order o, jsonb_array_elements(o.doc -> 'lines') l, unnest(ARRAY['listing_no', 'swap_listing_no']) key
 WHERE o.shop_id = $1 AND (l ->> key)::bigint = ANY ($2::bigint[])
"""
_BUMP = "UPDATE shop_counters SET catalogue_version = catalogue_version + 1 WHERE shop_id = $1"


@dataclass(frozen=True, slots=True)
class Imported:
    """A price list that was taken over."""

    import_no: int
    at: datetime
    file: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What undoing came to. ``kept`` are new listings that stand in orders: off the shelf, not gone."""

    taken: Imported
    restored: int
    removed: int
    kept: int


async def read_listings(dsn: str, shop_id: int) -> list[Listing]:
    """All listings of a shop, by number."""
    async with _shop(dsn, shop_id) as db:
        return await _listings(db, shop_id)


async def preview(dsn: str, shop_id: int, offers: Sequence[Offer]) -> Difference:
    """What these offers would change now; changes nothing."""
    async with _shop(dsn, shop_id) as db:
        return await _difference(db, shop_id, offers)


async def take_over(
    dsn: str, shop_id: int, offers: Sequence[Offer], promised: Difference, *, file: str, now: datetime
) -> Imported | None:
    """Write what was promised and remember how to undo it, all or nothing.

    None, and nothing is changed, where the catalogue is no longer what the promise was made on.
    """
    async with _shop(dsn, shop_id) as db:
        await _lock(db, shop_id)
        found = await _difference(db, shop_id, offers)
        if not found.promises_the_same(promised):
            return None
        changes = tuple(found.writes)
        await _put(db, shop_id, [change.after for change in changes])
        last_no = await db.fetchval(_LAST_NO, shop_id) or 0
        import_no = await db.fetchval(_PUT_IMPORT, shop_id, now, file, codec.encode(changes), last_no)
        await db.execute(_BUMP, shop_id)
    return Imported(import_no, now, file, changes)


async def last_import(dsn: str, shop_id: int) -> Imported | None:
    """The newest price list that was not taken back; None when there is none."""
    async with _shop(dsn, shop_id) as db:
        return await _last(db, shop_id)


async def undo(dsn: str, shop_id: int, import_no: int, now: datetime) -> TakenBack | None:
    """Take the newest price list back; None when ``import_no`` is not the newest (any more).

    What somebody changed since stays changed; a new listing that an order speaks of is taken off the shelf.
    """
    async with _shop(dsn, shop_id) as db:
        await _lock(db, shop_id)
        taken = await _last(db, shop_id)
        if taken is None or taken.import_no != import_no:
            return None
        there = {item.listing_no: item for item in await _listings(db, shop_id)}
        new = [c.after.listing_no for c in taken.changes if c.kind is ChangeKind.NEW]
        ordered = {row[0] for row in await db.fetch(_IN_ORDERS, shop_id, new)}
        gone = {number for number in new if number in there and number not in ordered}
        back = [
            taken_back(there[change.after.listing_no], change)
            for change in taken.changes
            if change.after.listing_no in there and change.after.listing_no not in gone
        ]
        await db.execute(
            "DELETE FROM listing WHERE shop_id = $1 AND listing_no = ANY ($2::bigint[])",
            shop_id,
            sorted(gone),
        )
        await _put(db, shop_id, back)
        await db.execute(
            "UPDATE catalogue_import SET undone_at = $3 WHERE shop_id = $1 AND import_no = $2",
            shop_id,
            import_no,
            now,
        )
        await db.execute(_BUMP, shop_id)
    return TakenBack(
        taken, restored=len(back) - len(ordered & there.keys()), removed=len(gone), kept=len(ordered)
    )


@asynccontextmanager
async def _shop(dsn: str, shop_id: int) -> AsyncIterator[Connection]:
    """One transaction that sees one shop. Raises Unavailable."""
    connection = await connect(dsn, Purpose.OWNER)
    try:
        async with connection.transaction():
            await connection.execute("SELECT set_config('haat.shops', $1, true)", str(shop_id))
            yield connection
    finally:
        await connection.close()


async def _lock(db: Connection, shop_id: int) -> None:
    await db.fetchval("SELECT 1 FROM shop_counters WHERE shop_id = $1 FOR NO KEY UPDATE", shop_id)


async def _listings(db: Connection, shop_id: int) -> list[Listing]:
    return [codec.listing(row["doc"]) for row in await db.fetch(_LISTINGS, shop_id)]


async def _difference(db: Connection, shop_id: int, offers: Sequence[Offer]) -> Difference:
    last = await db.fetchval(_LAST_NO, shop_id) or 0
    return difference(await _listings(db, shop_id), offers, max(last + 1, OWN_NO_MIN))


async def _put(db: Connection, shop_id: int, listings: Iterable[Listing]) -> None:
    docs = [(item.listing_no, codec.encode(item)) for item in listings]
    await db.execute(_PUT, shop_id, [number for number, _ in docs], [doc for _, doc in docs])


async def _last(db: Connection, shop_id: int) -> Imported | None:
    row = await db.fetchrow(_LAST_IMPORT, shop_id)
    if row is None:
        return None
    return Imported(row["import_no"], row["at"], row["file"], _CHANGES.decode(row["changes"]))
