"""Sweeping: what is finished and old goes, what waits for somebody stays, and the audit knows."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest

from haat.runtime import sweep
from haat.store.audit import audit
from haat.store.connect import Purpose, connect
from haat.store.service import Service
from tests.store.books import filled

NOW = datetime(2026, 6, 1, tzinfo=UTC)
KEEP = timedelta(days=30)
OLD, NEW = NOW - timedelta(days=31), NOW - timedelta(days=29)


async def _plant(dsn: str) -> None:
    owner = await asyncpg.connect(dsn)
    try:
        await owner.execute("INSERT INTO directory (shop_id, code, name, lang, number, number_id) VALUES "
                            "(1, 'A', 'A', 'hi', '1', '1'), (2, 'B', 'B', 'hi', '2', '2')")  # fmt: skip
        for shop_id, age, when in ((1, "old", OLD), (1, "new", NEW), (2, "old", OLD)):
            for state in ("pending", "done", "dead"):
                await owner.execute(
                    "INSERT INTO inbox (shop_id, key, kind, user_key, payload, received_at, state) "
                    "VALUES ($1, $2, 'message', 'u', '', $3, $4)",
                    shop_id, f"{age} {state}", when, state,
                )  # fmt: skip
            for number, state in enumerate(("sending", "sent", "read", "done", "failed", "dead", "dropped")):
                await owner.execute(
                    "INSERT INTO outbox (shop_id, outbox_no, kind, number_id, body, state, created_at) "
                    "VALUES ($1, $2, 'send', 'n', '', $3, $4)",
                    shop_id, number + (10 if age == "old" else 20), state, when,
                )  # fmt: skip
            await owner.execute(
                "INSERT INTO quarantine VALUES ($1, $2, 'unknown number', '', '') ON CONFLICT DO NOTHING",
                age,
                when,
            )
    finally:
        await owner.close()


async def _rows(dsn: str, query: str) -> list[object]:
    owner = await asyncpg.connect(dsn)
    try:
        return [row[0] for row in await owner.fetch(query)]
    finally:
        await owner.close()


async def test_finished_mail_of_one_lane_goes_when_it_is_old_and_all_else_stays(database: str) -> None:
    await _plant(database)
    service = Service(database)
    assert await service.sweep(1, NOW, KEEP, 1000) == {"inbox": 1, "outbox": 4, "quarantine": 1}
    assert await service.sweep(1, NOW, KEEP, 1000) == {"inbox": 0, "outbox": 0, "quarantine": 0}
    await service.close()
    assert await _rows(database, "SELECT key FROM inbox WHERE shop_id = 1 ORDER BY key") == [
        "new dead", "new done", "new pending", "old dead", "old pending"
    ]  # fmt: skip
    states = "SELECT state FROM outbox WHERE shop_id = 1 AND outbox_no < 20 ORDER BY outbox_no"
    assert await _rows(database, states) == ["sending", "failed", "dead"]
    assert await _rows(database, "SELECT count(*) FROM inbox WHERE shop_id = 2") == [3]
    assert await _rows(database, "SELECT digest FROM quarantine") == ["new"]
    assert await _rows(database, "SELECT lane FROM lane WHERE swept_before IS NOT NULL") == [1]


async def test_a_lane_is_swept_in_small_steps_until_nothing_old_is_left(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _plant(database)
    monkeypatch.setattr(sweep, "MOST", 1)
    monkeypatch.setattr(sweep, "PAUSE_S", 0.0)
    service = Service(database)
    lanes = frozenset({1, 2})
    task = asyncio.create_task(sweep.run_sweep(service, lambda: NOW, lambda: lanes, KEEP, every_s=0.01))
    async with asyncio.timeout(20):
        while (await _rows(database, "SELECT count(*) FROM inbox WHERE state = 'done'")) != [1]:
            await asyncio.sleep(0.02)
        while (await _rows(database, "SELECT count(*) FROM outbox WHERE state = 'sent'")) != [1]:
            await asyncio.sleep(0.02)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await service.close()


async def test_nothing_goes_that_whatsapp_may_still_deliver_again(database: str) -> None:
    connection = await connect(database, Purpose.PATH)
    try:
        with pytest.raises(asyncpg.CheckViolationError, match="seven days"):
            await connection.fetch("SELECT * FROM sweep_lane(1, now(), '7 days', 10)")
    finally:
        await connection.close()


@pytest.mark.parametrize("table", ["inbox", "outbox", "quarantine"])
async def test_the_path_itself_may_delete_no_mail(database: str, table: str) -> None:
    connection = await connect(database, Purpose.PATH)
    try:
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(f"DELETE FROM {table}")
    finally:
        await connection.close()


async def test_the_books_are_still_true_after_their_messages_were_swept(database: str) -> None:
    stage = await filled(database)
    service = Service(database)
    swept = await service.sweep(1, stage.clock.now() + timedelta(days=40), KEEP, 1000)
    await service.close()
    assert swept["inbox"] > 5 and swept["outbox"] > 2
    connection = await connect(database)
    try:
        assert [finding for finding in await audit(connection) if not finding.ok] == []
    finally:
        await connection.close()
