"""Gateway accounts as they lie in the database: wrapped, one row a key id, written by the shop's owner only.

Setting up, not the message path. What is wrapped is opened elsewhere (``haat.rails.seal``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from haat.domain.shop import Shop
from haat.store import codec
from haat.store.connect import Purpose, connect

_PUT = """
INSERT INTO gateway_account (shop_id, key_id, gateway, sealed, added_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (shop_id, key_id) DO UPDATE SET sealed = excluded.sealed
"""


@dataclass(frozen=True, slots=True)
class SealedAccount:
    """One account, its secrets wrapped."""

    key_id: str
    gateway: str
    sealed: bytes
    added_at: datetime


async def put_account(dsn: str, shop_id: int, account: SealedAccount) -> None:
    """Write an account, or new secrets of one that is there. Raises Unavailable."""
    connection = await connect(dsn, Purpose.OWNER)
    try:
        async with connection.transaction():
            await connection.execute("SELECT set_config('haat.shops', $1, true)", str(shop_id))
            await connection.execute(
                _PUT, shop_id, account.key_id, account.gateway, account.sealed, account.added_at
            )
    finally:
        await connection.close()


async def change_shop(dsn: str, shop_id: int, change: Callable[[Shop], Shop]) -> Shop | None:
    """Change a shop's settings under its writing lock; the settings afterwards, None where there is no such shop."""
    connection = await connect(dsn, Purpose.OWNER)
    try:
        async with connection.transaction():
            await connection.execute("SELECT set_config('haat.shops', $1, true)", str(shop_id))
            await connection.fetchval(
                "SELECT 1 FROM shop_counters WHERE shop_id = $1 FOR NO KEY UPDATE", shop_id
            )
            doc = await connection.fetchval("SELECT doc FROM shop WHERE shop_id = $1", shop_id)
            if doc is None:
                return None
            shop = codec.shop(doc)
            changed = change(shop)
            if changed != shop:
                await connection.execute(
                    "UPDATE shop SET doc = $2, version = version + 1 WHERE shop_id = $1",
                    shop_id,
                    codec.encode(changed),
                )
                await connection.execute("SELECT pg_notify('haat_directory', '')")
            return changed
    finally:
        await connection.close()
