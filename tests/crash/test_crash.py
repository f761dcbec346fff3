"""Killing on purpose: nothing that was acknowledged is lost, and nothing is applied twice."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest

from haat.store import embedded
from haat.store.audit import audit
from haat.store.migrate import migrate
from haat.store.rows import read_callback
from haat.store.shops import put_shop
from haat.values.errors import Unavailable
from haat.web.intake import Intake
from tests.runtime.fakes import (
    LISTINGS,
    SECRET,
    envelope,
    number_id,
    sample_people,
    sample_shop,
    text_message,
)

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ("2 kilo sugar", "1 kilo onion", "1 salt", "aata ek packet", "sugar hata do", "kitna hua?")
SHOPS = (1, 2, 3)

pytestmark = [pytest.mark.crash, pytest.mark.xdist_group("crash")]


class Town:
    """Shops on a server of their own, customers who write, and workers that die."""

    def __init__(self, data: Path, dsn: str, seed: int) -> None:
        self.data, self.dsn, self.chance = data, dsn, random.Random(seed)
        self.sent_file = data / "sent.txt"
        self.acknowledged: list[str] = []
        self.intake = Intake(dsn, [SECRET], "v", lambda: datetime.now(UTC))
        self.number = 0
        self._drains: list[asyncio.Task[None]] = []

    async def worker(self) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.crash.worker_process",
            self.dsn,
            str(self.sent_file),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert process.stdout is not None
        await process.stdout.readline()
        self._drains.append(asyncio.create_task(_drain(process.stdout)))
        return process

    async def write(self, count: int, pause_s: float = 0.0) -> None:
        """Customers write; a message counts as acknowledged once it is stored. Refused ones come again, as Meta's do."""
        for _ in range(count):
            self.number += 1
            key, shop = f"wamid.{self.number}", self.chance.choice(SHOPS)
            phone = f"9100000002{self.chance.randrange(12):02d}"
            body = envelope(
                text_message(key, self.chance.choice(TEXTS), phone=phone, at=datetime.now(UTC)),
                number=number_id(shop),
            )
            while True:
                try:
                    await self.intake.accept(body)
                except Unavailable:
                    await asyncio.sleep(0.05)
                else:
                    break
            self.acknowledged.append(key)
            await asyncio.sleep(pause_s)

    async def rows(self, query: str) -> list[asyncpg.Record]:
        connection = await asyncpg.connect(self.dsn)
        try:
            return await connection.fetch(query)
        finally:
            await connection.close()

    async def in_hand(self) -> int:
        """How much is stored and not yet over."""
        waiting = (
            "SELECT (SELECT count(*) FROM inbox WHERE state = 'pending') "
            "+ (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending'))"
        )
        return int((await self.rows(waiting))[0][0])

    async def at_rest(self, within_s: float = 120) -> None:
        async with asyncio.timeout(within_s):
            while await self.in_hand():
                await asyncio.sleep(0.1)

    def sent(self) -> set[tuple[int, int]]:
        """Which replies reached the channel: shop and number. A callback names each text of a joined message."""
        reached: set[tuple[int, int]] = set()
        for line in self.sent_file.read_text().splitlines():
            named = read_callback(line.split()[0])
            assert named is not None
            shop_id, numbers = named
            reached |= {(shop_id, number) for number in numbers}
        return reached

    async def check(self) -> None:
        """Every acknowledged message was worked once, answered once on paper, and sent at least once."""
        stored = {row["key"]: row["state"] for row in await self.rows("SELECT key, state FROM inbox")}
        assert set(self.acknowledged) <= set(stored)
        assert set(stored.values()) == {"done"}
        replies = await self.rows("SELECT shop_id, outbox_no, inbox_key, state FROM outbox")
        assert set(Counter(row["inbox_key"] for row in replies).values()) == {1}
        assert {row["inbox_key"] for row in replies} == set(stored)
        assert {row["state"] for row in replies} == {"sent"}
        assert self.sent() == {(row["shop_id"], row["outbox_no"]) for row in replies}
        connection = await asyncpg.connect(self.dsn)
        try:
            assert [finding for finding in await audit(connection) if not finding.ok] == []
        finally:
            await connection.close()


async def _drain(stream: asyncio.StreamReader) -> None:
    while await stream.read(65_536):
        pass


@pytest.fixture
async def town(request: pytest.FixtureRequest) -> AsyncIterator[Town]:
    with tempfile.TemporaryDirectory(prefix="haat-crash-") as folder:
        data = Path(folder)
        dsn = await embedded.start(data)
        await migrate(dsn)
        for shop_id in SHOPS:
            await put_shop(dsn, sample_shop(shop_id), LISTINGS, sample_people())
        made = Town(data, dsn, seed=20261123)
        yield made
        await made.intake.close()
        await embedded.stop(data, immediately=True)


async def test_killed_workers_lose_nothing_and_do_nothing_twice(town: Town) -> None:
    in_hand = 0
    for _ in range(4):
        worker = await town.worker()
        writing = asyncio.create_task(town.write(100, pause_s=0.01))
        await asyncio.sleep(0.2 + town.chance.random() * 0.4)
        while not writing.done() and not await town.in_hand():
            await asyncio.sleep(0.005)
        worker.send_signal(signal.SIGKILL)
        await worker.wait()
        in_hand += await town.in_hand()
        await writing
    assert in_hand > 0, "no worker was killed in the middle of its work"
    last = await town.worker()
    await town.at_rest()
    await town.check()
    last.terminate()
    await last.wait()


async def test_two_workers_share_the_lanes_and_one_takes_over_when_the_other_is_killed(town: Town) -> None:
    first, second = await town.worker(), await town.worker()
    await town.write(80)
    first.send_signal(signal.SIGKILL)
    await first.wait()
    await town.write(80)
    await town.at_rest()
    await town.check()
    second.terminate()
    await second.wait()


async def test_a_database_that_crashes_in_mid_batch_loses_nothing_that_was_acknowledged(town: Town) -> None:
    worker = await town.worker()
    for _ in range(3):
        writing = asyncio.create_task(town.write(60))
        await asyncio.sleep(0.2 + town.chance.random() * 0.3)
        await embedded.stop(town.data, immediately=True)
        await asyncio.sleep(0.1)
        await embedded.start(town.data)
        await writing
    await town.at_rest()
    await town.check()
    worker.terminate()
    await worker.wait()
