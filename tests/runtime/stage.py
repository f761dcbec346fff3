"""A stage: one message path in this process, its intake and its workers, on a fake channel."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import asyncpg

from haat.domain.payment import RailName
from haat.language.lexicon import load_lexicon
from haat.ports import Rail
from haat.runtime.worker import Worker, WorkerSettings
from haat.web.intake import Intake
from tests.runtime.fakes import LINKS, SECRET, FakeChannel, StillClock, envelope, paper

PATIENCE_S = 40.0
"""Nothing takes so long, but a machine may be busy with other things."""
QUICK = WorkerSettings(beat_s=0.1, lease_s=20, doubt_s=0.3, typing=False, rate=10_000)


@dataclass
class Stage:
    """Everything of one message path, in this process."""

    dsn: str
    clock: StillClock = field(default_factory=StillClock)
    channel: FakeChannel = field(default_factory=FakeChannel)

    def __post_init__(self) -> None:
        self.intake = Intake(self.dsn, [SECRET], "verify", self.clock.now)

    def worker(self, settings: WorkerSettings = QUICK, *, rail: Rail | None = None, **more: object) -> Worker:
        """A worker; ``rail`` is the one behind payments in chat."""
        if rail is not None:
            more["rails"] = {RailName.WHATSAPP: rail}
        return Worker(
            self.dsn,
            channel=self.channel,
            lexicon=load_lexicon(),
            links=LINKS,
            clock=self.clock,
            papers=paper,
            settings=settings,
            **more,  # type: ignore[arg-type]
        )

    @asynccontextmanager
    async def working(self, settings: WorkerSettings = QUICK, **more: object) -> AsyncIterator[Worker]:
        worker = self.worker(settings, **more)  # type: ignore[arg-type]
        task = asyncio.create_task(worker.run())
        try:
            yield worker
        finally:
            worker.stop()
            await asyncio.wait_for(task, PATIENCE_S)

    async def says(self, *messages: dict, **more: object) -> None:
        await self.intake.accept(envelope(*messages, **more))  # type: ignore[arg-type]

    async def rows(self, query: str, *values: object) -> list[asyncpg.Record]:
        """What an owner sees."""
        connection = await asyncpg.connect(self.dsn)
        try:
            return await connection.fetch(query, *values)
        finally:
            await connection.close()

    async def value(self, query: str, *values: object) -> object:
        rows = await self.rows(query, *values)
        return rows[0][0] if rows else None

    async def until(
        self, true: Callable[[], Awaitable[object]] | Callable[[], object], within_s: float = PATIENCE_S
    ) -> None:
        """Wait until something holds."""
        async with asyncio.timeout(within_s):
            while True:
                answer = true()
                if asyncio.iscoroutine(answer):
                    answer = await answer
                if answer:
                    return
                await asyncio.sleep(0.02)

    async def until_dead(self, key: str) -> None:
        """Let time go by until a message has had all its tries."""
        async with asyncio.timeout(PATIENCE_S):
            while await self.value("SELECT state FROM inbox WHERE key = $1", key) != "dead":
                self.clock.forward(seconds=20)
                await asyncio.sleep(0.05)

    @staticmethod
    def let_go(worker: Worker) -> None:
        """Whoever has to wait before she may be written to has waited long enough."""
        sender = worker._sender
        for chain in sender._chains.values():
            if chain.rows and chain.ready_at > asyncio.get_running_loop().time():
                chain.ready_at = 0.0
                sender._ready.put_nowait(chain)

    async def quiet(self) -> None:
        """Wait until nothing waits in the inbox and nothing is being sent."""
        await self.until(lambda: self._none("SELECT count(*) FROM inbox WHERE state = 'pending'"))
        await self.until(
            lambda: self._none("SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')")
        )

    async def _none(self, query: str) -> bool:
        return await self.value(query) == 0
