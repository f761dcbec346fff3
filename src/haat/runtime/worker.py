"""The worker: all loops of one process over the message path, and their clean end."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

import structlog

from haat.chat.talk import Links
from haat.domain.bank_days import WEEKENDS, BankDays
from haat.domain.payment import RailName
from haat.language.lexicon import Lexicon
from haat.ports import Channel, Clock, Gateway, Rail
from haat.runtime import trace
from haat.runtime.act import Actor
from haat.runtime.clock import run_clock
from haat.runtime.courtesy import Courtesy
from haat.runtime.errands import Errands
from haat.runtime.files import Files
from haat.runtime.inbox import BATCH, Group
from haat.runtime.lanes import Lease
from haat.runtime.outbox import Sender
from haat.runtime.pacing import NUMBER_PER_S
from haat.runtime.papers import MakePaper, MakePoster, Papers
from haat.runtime.showcase import Showcase, ShowcaseSettings, Window
from haat.runtime.silence import Silence
from haat.runtime.stopped import StoppedNumbers
from haat.runtime.sweep import run_sweep
from haat.runtime.tidy import tidy
from haat.runtime.watch import watch
from haat.store.connect import LOST_ERRORS, Purpose, connect
from haat.store.rows import LANES
from haat.store.service import Service
from haat.store.showcase import ShowcaseStore
from haat.values.errors import Unavailable, place_of

_log = structlog.get_logger("haat.worker")
STOP_S = 9.0


def keep_what_is_loaded() -> None:
    """Spare the garbage collector the lexicon, which lives as long as the process.

    Looking through it again and again cost a sixth of every message. Turns leave few cycles behind, so the
    collector may come more rarely.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@dataclass(frozen=True, slots=True)
class WorkerSettings:
    """How a worker works. ``rates`` are messages a second by number id where they differ from the default;
    ``keep`` is how long finished mail stays. One group waits for the database while others could turn, but what arrives
    meanwhile makes its next batch larger, which saves more than the waiting costs; where cores are idle, run another
    worker."""

    groups: int = 1
    batch: int = BATCH
    lease_s: float = 10.0
    beat_s: float = 2.0
    doubt_s: float = 15.0
    pool: int = 64
    typing: bool = True
    rate: float = NUMBER_PER_S
    rates: dict[str, float] = field(default_factory=dict)
    keep: timedelta = timedelta(days=30)
    bank_days: BankDays = WEEKENDS
    showcase: ShowcaseSettings = ShowcaseSettings()


class Worker:
    """Inbox, outbox and clock of one process. ``await run()`` ends when ``stop`` is called, cleanly."""

    def __init__(
        self,
        dsn: str,
        *,
        channel: Channel,
        lexicon: Lexicon,
        links: Links,
        clock: Clock,
        papers: MakePaper,
        rails: Mapping[RailName, Rail] | None = None,
        gateway: Gateway | None = None,
        window: Window | None = None,
        poster: MakePoster | None = None,
        settings: WorkerSettings | None = None,
    ) -> None:
        self._dsn, self._settings, self._now = dsn, settings or WorkerSettings(), clock.now
        # Two connections: a heartbeat must not wait behind an errand.
        self._service, self._beats = Service(dsn), Service(dsn)
        self._actor = Actor(channel, lexicon, links, self._now, bank_days=self._settings.bank_days)
        self._sender = Sender(
            channel,
            self._now,
            self._service.states,
            Papers(self._service, channel, papers, poster, self._now),
            marked=self._marked,
            rate_of=self._rate_of,
            pool=self._settings.pool,
            doubt_s=self._settings.doubt_s,
            may_go=self._service.may_go,
            stopped=StoppedNumbers(self._service, self._now),
        )
        # A file of megabytes must not keep the other errands from the database.
        self._file_service, self._sweeping = Service(dsn), Service(dsn)
        self._showing = ShowcaseStore(dsn)
        self._showcase = (
            Showcase(self._showing, window, self._now, self._lanes, self._settings.showcase)
            if window is not None
            else None
        )
        self._files = Files(self._file_service, channel, self._now)
        self._errands = Errands(
            self._service, rails or {}, self._now, self._sender.note, self._files, gateway
        )
        self._courtesy = Courtesy(channel, on=self._settings.typing)
        self._actor.seen = self._courtesy.seen
        self._silence = Silence()
        self._groups = [
            Group(
                dsn,
                Lease(self._beats, self._settings.lease_s),
                self._actor,
                self._sender,
                self._errands,
                self._now,
                self._silence,
                self._settings.batch,
            )
            for _ in range(self._settings.groups)
        ]
        self._stop = asyncio.Event()

    @property
    def silent_s(self) -> float:
        """How long the shop that waits longest has heard nothing of messages that were accepted."""
        return self._silence.longest_s

    def stop(self) -> None:
        """Ask for a clean end: what was taken is finished, nothing new is taken."""
        self._stop.set()

    async def run(self) -> None:
        """Work until ``stop``. Raises Unavailable when the database cannot be reached at the start."""
        self._actor.directory = await self._service.directory()
        keep_what_is_loaded()
        for group in self._groups:
            await group.lease.open()
        self._sender.start()
        self._errands.start()
        loops = [asyncio.create_task(group.run()) for group in self._groups]
        helpers = [
            asyncio.create_task(self._keep(one))
            for one in (
                self._beat,
                self._listen,
                lambda: run_clock(self._service, self._now),
                lambda: watch(self._file_service, self._actor.directory.shops, self._now),
                lambda: tidy(self._file_service, self._actor.directory.shops, self._now),
                lambda: run_sweep(self._sweeping, self._now, self._lanes, self._settings.keep),
            )
        ]
        if self._showcase is not None:
            helpers.append(asyncio.create_task(self._keep(self._showcase.run)))
        stopped = asyncio.create_task(self._stop.wait())
        try:
            await asyncio.wait([stopped, *loops], return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopped.cancel()
            await self._end(loops, helpers)

    async def _end(self, loops: list[asyncio.Task[None]], helpers: list[asyncio.Task[None]]) -> None:
        for group in self._groups:
            group.stopping = True
            group.wake.set()
        helpers[1].cancel()
        done, late = await asyncio.wait(loops, timeout=STOP_S)
        for task in (*late, *helpers):
            task.cancel()
        await self._sender.stop()
        await self._errands.stop()
        await self._courtesy.stop()
        await asyncio.gather(*late, *helpers, return_exceptions=True)
        await self._service.close()
        await self._beats.close()
        await self._file_service.close()
        await self._sweeping.close()
        await self._showing.close()
        for task in done:
            task.result()

    async def _keep(self, loop: Callable[[], Coroutine[None, None, None]]) -> None:
        """A helper loop goes on after the database was away, and after a fault, which is told in the log."""
        while True:
            try:
                await loop()
            except Unavailable as error:
                _log.warning("waiting for the database", why=str(error))
                await asyncio.sleep(0.5)
            except Exception as error:  # a worker that no longer listens or beats would fall silent
                _log.error("a helper loop failed and starts again", fault=place_of(error))
                await asyncio.sleep(5)

    async def _beat(self) -> None:
        """Keep the leases alive; look after memory now and then."""
        while True:
            for group in self._groups:
                before = group.lease.fresh
                if not await group.lease.beat():
                    group.lost = True
                if group.lease.fresh != before or group.lease.surplus or group.lost:
                    group.wake.set()
            self._sender.tidy()
            self._silence.keep(frozenset(lane for group in self._groups for lane in group.lease.lanes))
            self._silence.look(self._now())
            trace.LANES_HELD.set(sum(len(group.lease.lanes) for group in self._groups))
            trace.OUTBOX_WAITING.set(self._sender.waiting)
            await asyncio.sleep(self._settings.beat_s)

    async def _listen(self) -> None:
        """Wake the groups whose lanes got mail, and renew the directory when shops change."""
        connection = await connect(self._dsn, Purpose.SCREEN)
        changed = asyncio.Event()
        try:
            await connection.add_listener("haat_inbox", self._mail)
            await connection.add_listener("haat_outbox", self._replayed)
            await connection.add_listener("haat_directory", lambda *_: changed.set())
            while True:
                try:
                    self._actor.directory = await self._service.directory()
                    async with asyncio.timeout(30):
                        await changed.wait()
                except TimeoutError:
                    await connection.execute("SELECT 1")
                changed.clear()
        except LOST_ERRORS as error:
            raise Unavailable(f"the listener's connection broke: {error}") from error
        finally:
            connection.terminate()

    def _mail(self, connection: object, pid: int, channel: str, payload: object) -> None:
        lanes = {int(lane) for lane in str(payload).split(",") if lane}
        for group in self._groups:
            if not group.lease.lanes.isdisjoint(lanes):
                group.wake.set()

    def _replayed(self, connection: object, pid: int, channel: str, payload: object) -> None:
        """Dead letters of these lanes were set to go again: read what waits there."""
        lanes = frozenset(int(lane) for lane in str(payload).split(",") if lane)
        for group in self._groups:
            group.lease.fresh |= lanes & group.lease.lanes
            group.wake.set()

    def _lanes(self) -> frozenset[int]:
        """What this process works."""
        return frozenset().union(*(group.lease.lanes for group in self._groups))

    def _marked(self, lane: int) -> None:
        for group in self._groups:
            if lane in group.lease.lanes:
                group.marked()

    def _rate_of(self, number_id: str) -> float:
        """This process's part of a number's rate: shops of one number may be worked by several processes."""
        held = sum(len(group.lease.lanes) for group in self._groups)
        whole = self._settings.rates.get(number_id, self._settings.rate)
        return whole * max(held, 1) / LANES
