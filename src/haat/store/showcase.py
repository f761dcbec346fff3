"""The shop's catalogue on the channel: which shops are behind, what was pushed, what came of it. Beside the path.

Which listings are shown is part of the catalogue that turns look at, so its version goes up when another good appears
there or disappears; a new price alone changes nothing for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from haat.domain.catalogue import Listing
from haat.domain.shop import Shop
from haat.store import codec
from haat.store.service import Service

_COUNTS = msgspec.json.Decoder(dict[str, int])


@dataclass(frozen=True, slots=True)
class Showing:
    """A shop with a catalogue on the channel. More ``owners`` than one: a cart could not tell whose goods they are."""

    shop_id: int
    catalog_id: str
    owners: int


@dataclass(frozen=True, slots=True)
class Behind:
    """A shop whose catalogue may not show what it sells. ``version`` changes with anything that is shown."""

    shop_id: int
    version: tuple[int, int]
    tries: int = 0
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pushed:
    """A listing as it was last sent; ``why`` is Meta's reason where it was refused."""

    digest: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Goods:
    """What a push is made of. ``pushed`` is what the shop's present catalogue was sent so far."""

    shop: Shop
    catalogue_version: int
    shop_version: int
    listings: tuple[Listing, ...]
    pushed: Mapping[int, Pushed]


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a push: listings sent (or refused, with a reason), listings taken off, and the rest counted."""

    pushed: Mapping[int, Pushed]
    gone: Iterable[int]
    unchanged: int
    left_out: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Report:
    """The last push of a shop. ``level``: it shows what the shop sells now. ``refused`` maps a listing to a reason."""

    catalog_id: str
    checked_at: datetime
    pushed_at: datetime | None
    put: int
    removed: int
    unchanged: int
    left_out: Mapping[str, int]
    refused: Mapping[int, str]
    tries: int
    not_before: datetime | None
    error: str
    level: bool


class ShowcaseStore(Service):
    """A connection of its own for catalogues on the channel. Every call raises Unavailable."""

    async def showing(self, lanes: Iterable[int]) -> list[Showing]:
        """The shops of these lanes that have a catalogue there."""
        return [Showing(*row) for row in await self.run("showing_shops", sorted(lanes))]

    async def behind(self, shops: Sequence[Showing], checked_before: datetime) -> list[Behind]:
        """Which of them changed since they were compared, failed, or were last compared before this instant."""
        if not shops:
            return []
        ids, catalogues = [one.shop_id for one in shops], [one.catalog_id for one in shops]
        async with self._open() as db, db.transaction():
            await db.name_shops(ids)
            rows = await db.run("showcases_behind", ids, catalogues, checked_before)
        return [
            Behind(row["shop_id"], (row["catalogue_version"], row["shop_version"]), row["tries"], row["not_before"])
            for row in rows
        ]  # fmt: skip

    async def goods(self, shop_id: int) -> Goods | None:
        """A shop and its listings, and what of them was pushed; None for a shop without a catalogue there."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            found = await db.run("showcase_shop", shop_id)
            shop = codec.shop(found[0]["doc"]) if found else None
            if shop is None or not shop.catalog_id:
                return None
            listings = tuple(codec.listing(row["doc"]) for row in await db.run("showcase_listings", shop_id))
            pushed = await db.run("showcase_pushed", shop_id, shop.catalog_id)
        return Goods(
            shop,
            found[0]["catalogue_version"],
            found[0]["shop_version"],
            listings,
            {row["listing_no"]: Pushed(row["digest"], row["why"]) for row in pushed},
        )

    async def note(self, goods: Goods, came: Came, now: datetime) -> None:
        """Write down what came of a push of these goods."""
        shop_id, catalog_id, gone = goods.shop.shop_id, goods.shop.catalog_id or "", set(came.gone)
        after = {number: one for number, one in {**goods.pushed, **came.pushed}.items() if number not in gone}
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            version = goods.catalogue_version
            if _shown(after) != _shown(goods.pushed):
                bumped = int((await db.run("showcase_bump", shop_id))[0][0])
                version = bumped if bumped == version + 1 else version
            await db.run(
                "note_pushed",
                shop_id,
                catalog_id,
                list(came.pushed),
                [one.digest for one in came.pushed.values()],
                [one.why[:300] for one in came.pushed.values()],
                now,
            )
            await db.run("forget_pushed", shop_id, catalog_id, sorted(gone))
            put = sum(not one.why for one in came.pushed.values())
            left_out = codec.encode(dict(came.left_out))
            await db.run(
                "note_showcase", shop_id, catalog_id, version, goods.shop_version, now, put, len(gone),
                came.unchanged, left_out,
            )  # fmt: skip

    async def failed(
        self, shop_id: int, catalog_id: str, tries: int, not_before: datetime, error: str, now: datetime
    ) -> None:
        """Write down that a push did not succeed, and when it is tried again."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            await db.run("note_showcase_failed", shop_id, catalog_id, now, tries, not_before, error[:300])

    async def forget(self, shop_id: int) -> None:
        """The catalogue there is empty again: everything is pushed anew, and until then nothing counts as shown."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            if await db.run("forget_showcase", shop_id):
                await db.run("showcase_bump", shop_id)

    async def report(self, shop_id: int) -> Report | None:
        """What came of the last push of a shop; None when there was none."""
        async with self._open() as db, db.transaction():
            await db.name_shops([shop_id])
            rows = await db.run("showcase_report", shop_id)
            if not rows:
                return None
            pushed = await db.run("showcase_pushed", shop_id, rows[0]["catalog_id"])
        (
            catalog_id,
            checked_at,
            pushed_at,
            put,
            removed,
            unchanged,
            left_out,
            tries,
            not_before,
            error,
            level,
        ) = rows[0]
        refused = {row["listing_no"]: row["why"] for row in pushed if row["why"]}
        return Report(
            catalog_id, checked_at, pushed_at, put, removed, unchanged, _COUNTS.decode(left_out), refused, tries,
            not_before, error, level,
        )  # fmt: skip


def _shown(pushed: Mapping[int, Pushed]) -> set[int]:
    return {number for number, one in pushed.items() if not one.why}
