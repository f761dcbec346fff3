"""One embedded PostgreSQL for a test process, and a fresh, migrated database for every test that asks."""

from __future__ import annotations

import asyncio
import itertools
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from haat.store import embedded
from haat.store.migrate import migrate

_numbers = itertools.count(1)
TEMPLATE = "haat_template"


def named(dsn: str, database: str) -> str:
    """The address of another database of the same server."""
    head, _, query = dsn.partition("?")
    return f"{head.rsplit('/', 1)[0]}/{database}?{query}"


async def _execute(dsn: str, statement: str) -> None:
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def database_server() -> Iterator[str]:
    """The address of an embedded server that lives as long as this test process."""
    data = Path(tempfile.mkdtemp(prefix="haat-tests-"))
    try:
        yield asyncio.run(_start(data))
    finally:
        asyncio.run(embedded.stop(data, immediately=True))
        shutil.rmtree(data, ignore_errors=True)


async def _start(data: Path) -> str:
    dsn = await embedded.start(data)
    await _execute(dsn, "ALTER SYSTEM SET fsync = off")
    await _execute(dsn, "SELECT pg_reload_conf()")
    await _execute(dsn, f"CREATE DATABASE {TEMPLATE}")
    await migrate(named(dsn, TEMPLATE))
    return dsn


@pytest.fixture
def database(database_server: str) -> Iterator[str]:
    """The address of a fresh database with Haat's schema."""
    name = f"haat_test_{next(_numbers)}"
    asyncio.run(_execute(database_server, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}"))
    yield named(database_server, name)
    asyncio.run(_execute(database_server, f"DROP DATABASE {name} WITH (FORCE)"))
