"""Migrations: once, by several at a time, never backwards."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest

from haat.store.migrate import migrate, migrations
from haat.values.errors import Corrupt
from tests.conftest import named


@pytest.fixture
async def empty(database_server: str) -> str:
    connection = await asyncpg.connect(database_server)
    await connection.execute("DROP DATABASE IF EXISTS haat_empty WITH (FORCE)")
    await connection.execute("CREATE DATABASE haat_empty")
    await connection.close()
    return named(database_server, "haat_empty")


async def _sql(dsn: str, statement: str) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute(statement)
    await connection.close()


async def test_several_processes_at_once_apply_each_step_once(empty: str) -> None:
    applied = await asyncio.gather(*(migrate(empty) for _ in range(4)))
    assert sorted(applied, key=len)[-1] == [step.name for step in migrations()]
    assert sum(map(len, applied)) == len(migrations())


async def test_a_second_run_changes_nothing(database: str) -> None:
    assert await migrate(database) == []


async def test_a_database_newer_than_the_code_is_refused(database: str) -> None:
    await _sql(database, "INSERT INTO haat_migration VALUES (9999, '9999_tomorrow.sql', 'x')")
    with pytest.raises(Corrupt, match="newer version"):
        await migrate(database)


async def test_a_step_that_was_changed_afterwards_is_refused(database: str) -> None:
    await _sql(database, "UPDATE haat_migration SET checksum = 'other' WHERE number = 1")
    with pytest.raises(Corrupt, match="different file"):
        await migrate(database)


async def test_a_run_that_was_killed_goes_on_with_the_next_step(empty: str) -> None:
    await migrate(empty)
    await _sql(empty, "DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    assert await migrate(empty) == [step.name for step in migrations()]
