"""Backup and restore: what was there is there again, and nothing is ever mixed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from haat.store.audit import audit
from haat.store.backup import backup, restore
from haat.store.connect import connect
from haat.values.errors import Misuse
from tests.conftest import named
from tests.runtime.fakes import text_message
from tests.runtime.stage import Stage
from tests.store.books import filled


@pytest.fixture
async def empty(database_server: str) -> AsyncIterator[str]:
    connection = await asyncpg.connect(database_server)
    await connection.execute("DROP DATABASE IF EXISTS haat_restored WITH (FORCE)")
    await connection.execute("CREATE DATABASE haat_restored")
    yield named(database_server, "haat_restored")
    await connection.execute("DROP DATABASE IF EXISTS haat_restored WITH (FORCE)")
    await connection.close()


async def _dump(dsn: str) -> dict[str, list[str]]:
    connection = await asyncpg.connect(dsn)
    try:
        names = [
            r[0]
            for r in await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        ]
        return {
            name: [r[0] for r in await connection.fetch(f"SELECT t::text FROM {name} t ORDER BY 1")]
            for name in names
            if name not in ("lease", "lane")
        }
    finally:
        await connection.close()


async def test_a_restored_database_holds_every_row_and_passes_the_audit_and_goes_on(
    database: str, empty: str, tmp_path: Path
) -> None:
    stage = await filled(database)
    size = await backup(database, tmp_path / "haat.dump")
    assert size == (tmp_path / "haat.dump").stat().st_size
    assert (tmp_path / "haat.dump").stat().st_mode & 0o077 == 0
    await restore(empty, tmp_path / "haat.dump")
    assert await _dump(empty) == await _dump(database)

    connection = await connect(empty)
    try:
        assert await connection.fetchval("SELECT count(*) FROM shop") == 0, "row-level security came along"
        assert [f for f in await audit(connection) if not f.ok] == []
    finally:
        await connection.close()
    again = Stage(empty, stage.clock)
    async with again.working():
        await again.says(text_message("wamid.after", "1 kilo sugar"))
        await again.quiet()
    assert len(again.channel.sent) == 1
    await again.intake.close()


async def test_a_backup_never_overwrites_and_a_restore_never_mixes(database: str, tmp_path: Path) -> None:
    target = tmp_path / "haat.dump"
    await backup(database, target)
    with pytest.raises(Misuse, match="exists already"):
        await backup(database, target)
    with pytest.raises(Misuse, match="not empty"):
        await restore(database, target)


async def test_what_is_no_backup_is_told_from_one(database: str, tmp_path: Path) -> None:
    wrong = tmp_path / "holiday.jpg"
    wrong.write_bytes(b"JFIF")
    with pytest.raises(Misuse, match="no backup"):
        await restore(database, wrong)
    with pytest.raises(Misuse, match="no file"):
        await restore(database, tmp_path / "nothing")
