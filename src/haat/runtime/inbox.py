"""The inbox loop: take what waits in the lanes, work it, write it and commit it: one transaction a batch."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

import asyncpg
import structlog

from haat.ports import SendAction
from haat.runtime import trace
from haat.runtime.act import TRIES, Actor, Batch, next_try
from haat.runtime.errands import Errands
from haat.runtime.lanes import Lease
from haat.runtime.mail import action_after
from haat.runtime.outbox import Sender
from haat.runtime.silence import Silence
from haat.store.apply import Change, apply, outbox_row, put_off, send_again
from haat.store.connect import LOST_ERRORS, UNWELL_ERRORS
from haat.store.records import note_refused_offers, tell_unreachable
from haat.store.rows import InboxFailure, InboxRow, OutboxMark, OutboxRow, OutKind, OutState
from haat.store.unit import PathConnection, Rows
from haat.values.errors import LaneLost, Unavailable, place_of

BATCH = 64
POLL_S = 0.5
GATHER_MARKS_S = 0.02
_log = structlog.get_logger("haat.worker")
STOPPED_OFFERS = 131050
"""Meta's code: this person stopped marketing messages of this business."""
AS_FALLBACK = (SendAction.TEMPLATE, SendAction.PLAIN, SendAction.OTHER_LANGUAGE)
"""What a message that was accepted and then refused so goes again as: the stand-in that it brought."""
UNDELIVERABLE = 131026
"""Meta's code: not on WhatsApp, or one too old."""


@dataclass(slots=True)
class Group:
    """One group of lanes: its lease, its connection, its loop. A worker process runs a few."""

    dsn: str
    lease: Lease
    actor: Actor
    sender: Sender
    errands: Errands
    now: Callable[[], datetime]
    silence: Silence
    batch: int = BATCH
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    stopping: bool = False
    lost: bool = False
    _db: PathConnection | None = None
    _alone: int = 0
    _first: int = 0
    _mark_timer: asyncio.TimerHandle | None = None

    async def run(self) -> None:
        """Work until ``stopping``; a broken connection or a lost lease is mended, never fatal."""
        pause = 0.1
        while not self.stopping:
            try:
                worked = await self._round()
                pause = 0.1
            except LaneLost:
                _log.warning("lanes lost", holder=self.lease.holder)
                await self._start_again()
            except Unavailable as error:
                _log.warning("database unavailable", why=str(error))
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5.0)
            except (
                Exception
            ) as error:  # the shops of these lanes would fall silent, and nobody would take them over
                _log.error("a round failed and is tried again", fault=place_of(error))
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5.0)
            else:
                if not worked:
                    await self._wait()
        await self._finish()

    def marked(self) -> None:
        """Marks wait: write them with the next batch, or alone after a moment."""
        if self._mark_timer is None:
            self._mark_timer = asyncio.get_running_loop().call_later(GATHER_MARKS_S, self._marks_due)

    def _marks_due(self) -> None:
        self._mark_timer = None
        self.wake.set()

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(POLL_S):
                await self.wake.wait()
        except TimeoutError:
            return
        finally:
            self.wake.clear()

    async def _round(self) -> bool:
        """One transaction; whether there was anything to do."""
        if self.lost:
            raise LaneLost("the lease was taken away")
        db = await self._connection()
        if self.lease.surplus:
            await self._give_back(self.lease.chosen_surplus())
        if not self.lease.lanes:
            return False
        await self._read_fresh(db)
        lanes = self.lease.lanes
        limit = 1 if self._alone else self.batch
        marks = [] if self._alone else self.sender.marks(lanes)
        self._alone = max(0, self._alone - 1)
        try:
            rows, batch = await self._work(db, lanes, limit, marks)
        except Exception as error:
            # It may have been committed, and what it left to be sent is in nobody's hands then.
            self.lease.fresh |= lanes & self.lease.lanes
            self.sender.put_back(marks)
            if isinstance(error, Unavailable):
                raise
            if isinstance(error, (*LOST_ERRORS, *UNWELL_ERRORS)):
                why = f"the database asked for another try: {type(error).__name__}"
                raise Unavailable(why) from error
            await self._refused(db, lanes, limit, error)
            return True
        self.silence.note(marks, rows)
        for mark in marks:
            trace.SENDS.labels(mark.state.value).inc()
        if batch is None:
            self._alone = 0
            return bool(marks)
        trace.BATCH_ROWS.observe(len(rows))
        trace.turns_done(batch.traces)
        trace.turns_failed(batch.change.failures)
        return True

    async def _work(
        self, db: PathConnection, lanes: frozenset[int], limit: int, marks: list[OutboxMark]
    ) -> tuple[list[InboxRow], Batch | None]:
        now = self.now()
        again: list[OutboxRow] = []
        async with db.transaction():
            rows = await self._take(db, lanes, now, limit)
            if not rows and not marks:
                return [], None
            batch = await self.actor.work(db, rows, now)
            batch.change.marks = marks
            moved = await apply(db, batch.change, now)
            if moved:
                again = await self._after_failures(db, moved)
            await note_refused_offers(db, _with_code(STOPPED_OFFERS, marks, moved), now)
            await tell_unreachable(db, _with_code(UNDELIVERABLE, marks, moved), now)
        for known in batch.learned:
            self.actor.cache.keep(known)
        self._hand_over(batch.change.outbox)
        self._hand_over(again)
        return rows, batch

    async def _take(
        self, db: PathConnection, lanes: frozenset[int], now: datetime, limit: int, *, again: bool = False
    ) -> list[InboxRow]:
        """Hold the lease and take what waits, in order of arrival. Raises LaneLost.

        Each time another lane comes first, so that a full one starves nobody; ``again`` takes what the last time took.
        """
        order = sorted(lanes)
        if not again:
            self._first += 1
        first = self._first % len(order)
        named = ",".join(map(str, order[first:] + order[:first]))
        rows = await db.run("take_inbox", self.lease.holder, named, now, limit)
        if not rows:
            raise LaneLost("another worker took these lanes over")
        return sorted((InboxRow(*row) for row in rows if row["key"] is not None), key=lambda row: row.arrival)

    def _hand_over(self, rows: Iterable[OutboxRow]) -> None:
        """Send what was committed."""
        to_send: list[OutboxRow] = []
        to_run: list[OutboxRow] = []
        for row in rows:
            if row.state in (OutState.SENDING, OutState.QUEUED):
                (to_send if row.kind in (OutKind.SEND, OutKind.PAPER) else to_run).append(row)
        if to_send:
            self.sender.take(to_send)
        if to_run:
            self.errands.take(to_run)

    async def _after_failures(self, db: PathConnection, moved: Rows) -> list[OutboxRow]:
        """Messages that failed after they were accepted and may go again: as their template, that in the next best
        language, or as they are. The table is the one of refusals at once (docs/rules/sending.md)."""
        swap: dict[tuple[int, int], bool] = {}
        for row in moved:
            if row["state"] != OutState.FAILED.value or row["tries"] >= TRIES:
                continue
            action = action_after(row["error_code"])
            if action in AS_FALLBACK and row["has_fallback"]:
                swap[row["shop_id"], row["outbox_no"]] = True
            elif action in (SendAction.RETRY, SendAction.SLOW_PAIR):
                swap[row["shop_id"], row["outbox_no"]] = False
        return await send_again(db, swap) if swap else []

    async def _refused(self, db: PathConnection, lanes: frozenset[int], limit: int, error: Exception) -> None:
        """A batch cannot be written: work its rows one by one, and put the one aside that fails alone."""
        why = f"{type(error).__name__} {getattr(error, 'constraint_name', None) or ''}".strip()
        _log.error("batch refused", why=why, at=place_of(error), rows=limit)
        if limit > 1:
            await self._marks_apart(lanes)
            self._alone = limit
            return
        now = self.now()
        async with db.transaction():
            rows = await self._take(db, lanes, now, 1, again=True)
            failures = [InboxFailure(row, f"refused: {why}", next_try(row, now)) for row in rows]
            if failures:
                await put_off(db, failures)
        for failure in failures:
            self.actor.cache.forget(failure.row.shop_id)
        trace.turns_failed(failures)

    async def _read_fresh(self, db: PathConnection) -> None:
        """Take over the outbox of lanes that were just won, or of which something is in nobody's hands."""
        fresh = self.lease.fresh
        if not fresh:
            return
        self.lease.fresh -= fresh  # whatever becomes fresh while it is read is read once more
        over = self.sender.over()
        try:
            async with db.lanes(self.lease.holder, fresh):
                rows = [outbox_row(record) for record in await db.run("take_outbox", sorted(fresh))]
        except BaseException:
            self.lease.fresh |= fresh & self.lease.lanes
            raise
        self.sender.take([r for r in rows if r.kind in (OutKind.SEND, OutKind.PAPER)], doubtful=True)
        errands = [r for r in rows if r.kind not in (OutKind.SEND, OutKind.PAPER)]
        self.errands.take([r for r in errands if (r.shop_id, r.outbox_no) not in over])

    async def _give_back(self, lanes: frozenset[int]) -> None:
        """Another worker wants its share: finish what goes out for these lanes, and let go of them."""
        await self.sender.settle(lanes, 2.0)
        try:
            await self._write_marks(lanes)
        except BaseException:
            self.lease.fresh |= lanes & self.lease.lanes  # the sender has let go of what waits there
            raise
        self.sender.forget(lanes)
        self.errands.forget(lanes)
        await self.lease.drop(lanes)

    async def _write_marks(self, lanes: frozenset[int]) -> None:
        marks = self.sender.marks(lanes)
        if not marks:
            return
        try:
            db = await self._connection()
            async with db.lanes(self.lease.holder, lanes):
                await apply(db, Change(marks=marks), self.now())
        except BaseException:
            self.sender.put_back(marks)
            raise

    async def _marks_apart(self, lanes: frozenset[int]) -> None:
        """Write how sends went by itself; a mark that the database refuses alone is left out, and told in the log."""
        waiting = self.sender.marks(lanes)
        while waiting:
            mark = waiting.pop(0)
            try:
                db = await self._connection()
                async with db.lanes(self.lease.holder, lanes):
                    await apply(db, Change(marks=[mark]), self.now())
            except (*LOST_ERRORS, *UNWELL_ERRORS, Unavailable):
                self.sender.put_back([mark, *waiting])
                raise
            except asyncpg.PostgresError as error:
                why = type(error).__name__
                _log.error("mark refused", shop=mark.shop_id, outbox_no=mark.outbox_no, why=why)

    async def _start_again(self) -> None:
        self.sender.forget(self.lease.lanes)
        self.errands.forget(self.lease.lanes)
        try:
            await self.lease.open()
            self.lost = False
        except Unavailable as error:
            _log.warning("no lease", why=str(error))
            await asyncio.sleep(0.5)

    async def _finish(self) -> None:
        """A clean stop: what goes out is finished, marked, and the lanes are free for others."""
        try:
            await self.sender.settle(self.lease.lanes, 3.0)
            await self._write_marks(self.lease.lanes)
            await self.lease.close()
        except (Unavailable, asyncpg.PostgresError) as error:
            _log.warning("stopped without a last word", why=str(error))
        if self._db is not None:
            await self._db.close()

    async def _connection(self) -> PathConnection:
        if self._db is None or self._db.closed:
            self._db = await PathConnection.open(self.dsn)
        return self._db


def _with_code(code: int, marks: Iterable[OutboxMark], moved: Rows) -> list[tuple[int, int]]:
    """Messages that WhatsApp refused with this code, at once or afterwards."""
    at_once = [(mark.shop_id, mark.outbox_no) for mark in marks if mark.error_code == code]
    later = [(row["shop_id"], row["outbox_no"]) for row in moved if row["error_code"] == code]
    return sorted({*at_once, *later})
