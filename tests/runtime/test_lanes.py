"""Lanes: every lane has one holder, a fair share each, and a holder that was buried can write nothing more."""

from __future__ import annotations

from collections.abc import AsyncIterator

import asyncpg
import pytest

from haat.runtime.lanes import Lease
from haat.store.rows import LANES
from haat.store.service import Service
from haat.store.unit import PathConnection
from haat.values.errors import LaneLost
from tests.runtime.fakes import text_message
from tests.runtime.stage import Stage


@pytest.fixture
async def service(database: str) -> AsyncIterator[Service]:
    made = Service(database)
    yield made
    await made.close()


async def test_one_takes_all_and_two_share(service: Service) -> None:
    first, second = Lease(service, 30), Lease(service, 30)
    await first.open()
    assert await first.beat()
    assert len(first.lanes) == LANES
    await second.open()
    assert await second.beat()
    assert len(second.lanes) == 0
    assert await first.beat()
    assert first.surplus == LANES // 2
    await first.drop(first.chosen_surplus())
    await second.beat()
    assert len(first.lanes) == len(second.lanes) == LANES // 2
    assert first.lanes.isdisjoint(second.lanes)
    await first.close()
    await second.beat()
    assert len(second.lanes) == LANES


async def expire(database: str, lease: Lease) -> None:
    """Its holder has not renewed it for too long."""
    connection = await asyncpg.connect(database)
    late = "UPDATE lease SET expires_at = now() - interval '1 second' WHERE holder = $1"
    await connection.execute(late, lease.holder)
    await connection.close()


async def test_a_dead_holders_lanes_are_free_after_its_lease(database: str, service: Service) -> None:
    dead, living = Lease(service, 30), Lease(service, 30)
    await dead.open()
    await dead.beat()
    await living.open()
    await expire(database, dead)
    assert await living.beat()
    assert len(living.lanes) == LANES
    assert not await dead.beat()


async def test_a_buried_holder_cannot_write(database: str, service: Service) -> None:
    dead, living = Lease(service, 30), Lease(service, 30)
    await dead.open()
    await dead.beat()
    await expire(database, dead)
    await living.open()
    await living.beat()
    db = await PathConnection.open(database)
    with pytest.raises(LaneLost):
        async with db.lanes(dead.holder, dead.lanes):
            raise AssertionError("the block of a lost lane must not run")
    await db.close()


async def test_nobody_is_buried_in_the_middle_of_a_transaction(database: str, service: Service) -> None:
    slow, other = Lease(service, 30), Lease(service, 30)
    await slow.open()
    await slow.beat()
    db = await PathConnection.open(database)
    await expire(database, slow)
    async with db.lanes(slow.holder, slow.lanes):
        await other.open()
        await other.beat()
        assert len(other.lanes) == 0
    await other.beat()
    assert len(other.lanes) == LANES
    await db.close()


async def test_two_workers_share_the_work_and_a_third_message_finds_its_way_after_one_left(
    stage: Stage,
) -> None:
    async with stage.working():
        async with stage.working():
            await stage.until(lambda: stage.value("SELECT count(DISTINCT holder) = 2 FROM lane"))
            await stage.says(text_message("wamid.1", "1 kilo sugar"))
            await stage.quiet()
        await stage.until(lambda: stage.value("SELECT count(*) = 64 FROM lane WHERE holder IS NOT NULL"))
        await stage.says(text_message("wamid.2", "1 kilo onion"))
        await stage.quiet()
    assert len(stage.channel.sent) == 2


async def test_a_worker_whose_leases_were_taken_starts_again_and_does_nothing_twice(stage: Stage) -> None:
    async with stage.working():
        for number in range(3):
            await stage.says(text_message(f"wamid.{number}", "1 kilo sugar"))
            connection = await asyncpg.connect(stage.dsn)
            await connection.execute("DELETE FROM lease")
            await connection.close()
            await stage.until(lambda: stage.value("SELECT count(*) = 0 FROM inbox WHERE state = 'pending'"))
        await stage.quiet()
    assert await stage.value("SELECT count(*) FROM outbox") == 3
