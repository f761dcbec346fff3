"""Setting shops up: the owner's writes of settings, catalogues and people. Not part of the message path.

They take the shop's writing lock, so a worker that is in the middle of a batch of this shop finishes first.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from haat.domain.catalogue import Listing
from haat.domain.changing_payee import guarded
from haat.domain.customer import Customer
from haat.domain.naming import keep_nicknames
from haat.domain.shop import Shop
from haat.store import codec
from haat.store.connect import Connection, Purpose, connect
from haat.values.record import replace

_PUT_DIRECTORY = """
INSERT INTO directory (shop_id, code, name, lang, number, number_id, desk, latitude_e6, longitude_e6,
                       catalog_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (shop_id) DO UPDATE
SET code = excluded.code, name = excluded.name, lang = excluded.lang, number = excluded.number,
    number_id = excluded.number_id, desk = excluded.desk, latitude_e6 = excluded.latitude_e6,
    longitude_e6 = excluded.longitude_e6, catalog_id = excluded.catalog_id
"""

_BUMP = "UPDATE shop_counters SET catalogue_version = catalogue_version + 1 WHERE shop_id = $1"


async def put_shop(
    dsn: str,
    shop: Shop,
    listings: Iterable[Listing] = (),
    people: Iterable[Customer] = (),
    now: datetime | None = None,
) -> Shop:
    """Make a shop, or bring an existing one up to date; listings and people are added or replaced by number.

    A person whose phone or user id the shop knows already keeps her number; her role, name and language are
    taken over, the rest stays. A change of who is paid waits a day from ``now`` (the machine's time by default).
    The shop as it stands then is returned. Raises Unavailable.
    """
    connection = await connect(dsn, Purpose.OWNER)
    try:
        return await _put(connection, shop, tuple(listings), tuple(people), now or datetime.now(UTC))
    finally:
        await connection.close()


async def put_shops(
    dsn: str, shops: Iterable[tuple[Shop, tuple[Listing, ...], tuple[Customer, ...]]]
) -> None:
    """Several shops over one connection, each in a transaction of its own."""
    connection = await connect(dsn, Purpose.OWNER)
    try:
        for shop, listings, people in shops:
            await _put(connection, shop, listings, people, datetime.now(UTC))
    finally:
        await connection.close()


async def _put(
    db: Connection,
    shop: Shop,
    listings: tuple[Listing, ...],
    people: tuple[Customer, ...],
    now: datetime,
) -> Shop:
    number = shop.shop_id
    async with db.transaction():
        await db.execute("SELECT set_config('haat.shops', $1, true)", str(number))
        await db.fetchval("SELECT 1 FROM shop_counters WHERE shop_id = $1 FOR NO KEY UPDATE", number)
        old = await db.fetchval("SELECT doc FROM shop WHERE shop_id = $1", number)
        before = codec.shop(old) if old is not None else None
        shop, listings = keep_nicknames(before, guarded(before, shop, now), listings)
        place = shop.place
        point = (place.latitude_e6, place.longitude_e6) if place is not None else (None, None)
        await db.execute(
            "INSERT INTO shop (shop_id, doc) VALUES ($1, $2) "
            "ON CONFLICT (shop_id) DO UPDATE SET doc = excluded.doc, version = shop.version + 1",
            number,
            codec.encode(shop),
        )
        await db.execute(
            "INSERT INTO shop_counters (shop_id) VALUES ($1) ON CONFLICT (shop_id) DO NOTHING", number
        )
        await db.execute(
            _PUT_DIRECTORY,
            number,
            shop.code,
            shop.name,
            shop.lang,
            shop.number,
            shop.number_id,
            shop.desk,
            *point,
            shop.catalog_id or None,
        )
        if listings:
            await _put_listings(db, number, listings)
        elif before is not None and before.catalog_id != shop.catalog_id:
            await db.execute(_BUMP, number)  # none of its goods is shown there yet
        for person in people:
            await _put_person(db, number, person)
        await db.execute("SELECT pg_notify('haat_directory', '')")
    return shop


async def _put_listings(db: Connection, shop_id: int, listings: tuple[Listing, ...]) -> None:
    await db.executemany(
        "INSERT INTO listing (shop_id, listing_no, doc) VALUES ($1, $2, $3) "
        "ON CONFLICT (shop_id, listing_no) DO UPDATE SET doc = excluded.doc",
        [(shop_id, item.listing_no, codec.encode(item)) for item in listings],
    )
    await db.execute(_BUMP, shop_id)


async def _put_person(db: Connection, shop_id: int, person: Customer) -> None:
    row = await db.fetchrow(
        "SELECT customer_no, doc FROM customer WHERE shop_id = $1 AND (user_id = $2 OR phone = $3) "
        "ORDER BY (user_id = $2) DESC NULLS LAST LIMIT 1",
        shop_id,
        person.user_id,
        person.phone,
    )
    if row is not None:
        known = codec.customer(row["doc"])
        person = replace(
            known,
            role=person.role,
            name=person.name or known.name,
            lang=person.lang or known.lang,
            user_id=person.user_id or known.user_id,
            phone=person.phone or known.phone,
        )
    elif not person.customer_no or await db.fetchval(
        "SELECT 1 FROM customer WHERE shop_id = $1 AND customer_no = $2", shop_id, person.customer_no
    ):
        newest = await db.fetchval("SELECT customer_no FROM shop_counters WHERE shop_id = $1", shop_id)
        person = replace(person, customer_no=newest + 1)
    await db.execute(
        "INSERT INTO customer (shop_id, customer_no, doc) VALUES ($1, $2, $3) "
        "ON CONFLICT (shop_id, customer_no) DO UPDATE SET doc = excluded.doc",
        shop_id,
        person.customer_no,
        codec.encode(person),
    )
    await db.execute(
        "UPDATE shop_counters SET customer_no = greatest(customer_no, $2) WHERE shop_id = $1",
        shop_id,
        person.customer_no,
    )
