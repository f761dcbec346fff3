"""Connections: who they are, what they may see, and the settings that keep the message path's plans short."""

from __future__ import annotations

import enum
from typing import TypeAlias

import asyncpg

from haat.values.errors import Unavailable

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"

CONNECT_ERRORS = (OSError, TimeoutError, asyncpg.PostgresConnectionError, asyncpg.CannotConnectNowError)
"""What a database that is down, starting or out of reach raises."""

LOST_ERRORS = (
    *CONNECT_ERRORS,
    asyncpg.InterfaceError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
)
"""What a connection raises when it breaks in the middle of its work."""

UNWELL_ERRORS = (
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
    asyncpg.LockNotAvailableError,
    asyncpg.InsufficientResourcesError,
    asyncpg.OperatorInterventionError,
    asyncpg.PostgresSystemError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.IdleInTransactionSessionTimeoutError,
)
"""What a database refuses for reasons of its own (a full disk, a standby, a deadlock): the same may succeed later."""

_PATH_SETTINGS = {
    # A plan made while a table was empty would scan it for ever after: the message path only ever seeks keys.
    "enable_seqscan": "off",
    # A bitmap scan visits every dead entry of a queue's index again and again; an index scan marks them on its way.
    "enable_bitmapscan": "off",
    "enable_hashjoin": "off",
    "enable_mergejoin": "off",
    "jit": "off",
    "plan_cache_mode": "force_generic_plan",
    # A worker that hangs inside a transaction must not keep its lanes from others.
    "idle_in_transaction_session_timeout": "10s",
}


class Purpose(enum.Enum):
    """What a connection is for."""

    PATH = "path"
    """The message path: web intake and worker."""
    SCREEN = "screen"
    """Reading for people, and checks."""
    OWNER = "owner"
    """Migrations and the setting up of shops: the role that owns the schema."""


async def connect(dsn: str, purpose: Purpose = Purpose.SCREEN) -> Connection:
    """A connection of the role that owns nothing (``haat_app``), except for OWNER. Raises Unavailable."""
    settings = {"application_name": f"haat/{purpose.value}", "timezone": "UTC", "search_path": "public"}
    if purpose is Purpose.PATH:
        settings |= _PATH_SETTINGS
    if purpose is not Purpose.OWNER:
        settings["role"] = "haat_app"
    try:
        connection = await asyncpg.connect(
            dsn, server_settings=settings, timeout=10, command_timeout=60, statement_cache_size=0
        )
    except asyncpg.InvalidParameterValueError as error:
        raise Unavailable("the database has no role haat_app: run `haat migrate` first") from error
    except (*CONNECT_ERRORS, asyncpg.PostgresError) as error:
        raise Unavailable(f"the database cannot be reached: {error}") from error
    try:
        await connection.set_type_codec(
            "jsonb", schema="pg_catalog", format="binary", encoder=_to_jsonb, decoder=_from_jsonb
        )
        await connection.set_type_codec(
            "json", schema="pg_catalog", format="binary", encoder=bytes, decoder=bytes
        )
    except (*LOST_ERRORS, asyncpg.PostgresError) as error:
        connection.terminate()
        raise Unavailable(f"the database went away at once: {error}") from error
    except BaseException:
        connection.terminate()
        raise
    return connection


def _to_jsonb(text: bytes) -> bytes:
    return b"\x01" + text


def _from_jsonb(wire: bytes) -> bytes:
    return wire[1:]
