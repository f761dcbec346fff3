"""The outbox loop: sends what a committed batch left, straight from memory, one person's messages in order.

A fixed pool of senders pulls whoever may be written to now. What comes of a send is marked in the database with a
later group. A row that may have gone out although nobody knows (the answer was lost, the process was killed) waits
for a status by its callback before it is sent again.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from haat.ports import Channel, NotSent, SendAction, Sent
from haat.runtime.chain import OPTED_OUT, STOPPED, Chain
from haat.runtime.outage import Outage
from haat.runtime.pacing import (
    NUMBER_PER_S,
    NumberPace,
    pair_wait_s,
    retry_wait_s,
)
from haat.store.rows import OutboxMark, OutboxRow, OutKind, OutState, lane_of
from haat.values.errors import Unavailable

SEND_TRIES = 10
STOPPED_NUMBER_S = 60.0
SLOW_NUMBER_S = 5.0
IDLE_CHAIN_S = 600.0

States = Callable[[Iterable[tuple[int, int]]], Awaitable[dict[tuple[int, int], OutState]]]
PaperMaker = Callable[[OutboxRow], Awaitable[bytes]]
"""The wire form of a document row: made, uploaded, its media id put in. Raises Unavailable."""
MayGo = Callable[[int, int], Awaitable[bool]]
"""May this row (shop, outbox number), which has waited, still go? Not when its reader stopped messages meanwhile."""


async def _always(shop_id: int, outbox_no: int) -> bool:
    return True


class Sender:
    """Sends for the lanes of this process."""

    def __init__(
        self,
        channel: Channel,
        now: Callable[[], datetime],
        states: States,
        paper: PaperMaker,
        *,
        marked: Callable[[int], None] = lambda lane: None,
        rate_of: Callable[[str], float] = lambda number_id: NUMBER_PER_S,
        pool: int = 64,
        doubt_s: float = 15.0,
        may_go: MayGo = _always,
        stopped: Callable[[str, NotSent], None] = lambda number_id, why: None,
    ) -> None:
        self._may_still_go, self._number_stopped = may_go, stopped
        self._channel, self._now, self._states, self._paper = channel, now, states, paper
        self._marked, self._rate_of, self._pool, self._doubt_s = marked, rate_of, pool, doubt_s
        self._chains: dict[tuple[int, int], Chain] = {}
        self._ready: asyncio.Queue[Chain] = asyncio.Queue()
        self._paces: dict[str, NumberPace[Chain]] = {}
        self._releases: dict[str, asyncio.TimerHandle] = {}
        self._marks: dict[int, list[OutboxMark]] = defaultdict(list)
        self._outage: Outage[Chain] = Outage(self._ready.put_nowait, lambda chain: bool(chain.rows))
        self._tasks: list[asyncio.Task[None]] = []
        self._busy: dict[tuple[int, int], int] = {}
        self._stopping = False

    def start(self) -> None:
        self._stopping = False
        self._tasks = [asyncio.create_task(self._pull(), name=f"sender-{i}") for i in range(self._pool)]

    def take(self, rows: Iterable[OutboxRow], *, doubtful: bool = False) -> None:
        """Send these, each person's in the order given. ``doubtful`` rows in state SENDING wait for a status."""
        at = asyncio.get_running_loop().time()
        now = self._now() if doubtful else None
        for row in rows:
            key = (row.shop_id, row.customer_no or 0)
            chain = self._chains.get(key)
            if chain is None:
                chain = self._chains[key] = Chain(key)
            if now is None:
                if row.why == STOPPED:
                    self._drop_waiting(chain)
                chain.rows.append(row)
            elif all(held.outbox_no != row.outbox_no for held in chain.rows):
                chain.rows.append(replace(row, attempted_at=row.attempted_at or row.created_at))
                chain.doubt_until = at + self._doubt_s
                if len(chain.rows) == 1:
                    self._as_it_stands(chain, row, now, at)
            if not chain.queued:
                self._queue(chain)

    def _drop_waiting(self, chain: Chain) -> None:
        """She asked for no more messages: what waits for her is dropped; what is on its way cannot be called back."""
        going = 1 if chain.rows and (chain.doubt or chain.key in self._busy) else 0
        while len(chain.rows) > going:
            row = chain.rows.pop()
            self._mark(row, OutState.DROPPED, tries=row.tries, failed=OPTED_OUT, chain=chain)

    def _as_it_stands(self, chain: Chain, row: OutboxRow, now: datetime, at: float) -> None:
        """A row read back from the database: it may have gone out, or have to wait."""
        if row.state is OutState.SENDING:
            chain.doubt, chain.ready_at = True, max(chain.doubt_until, at)
        elif row.not_before is not None and row.not_before > now:
            chain.ready_at = at + (row.not_before - now) / timedelta(seconds=1)

    def marks(self, lanes: Iterable[int]) -> list[OutboxMark]:
        """What is to be written about rows of these lanes; the caller writes it, or puts it back."""
        found: list[OutboxMark] = []
        for lane in lanes:
            if (some := self._marks.pop(lane, None)) is not None:
                found += some
        return found

    def note(self, mark: OutboxMark) -> None:
        """A mark that somebody else made of a row of these lanes."""
        lane = lane_of(mark.shop_id)
        self._marks[lane].append(mark)
        self._marked(lane)

    def put_back(self, marks: Iterable[OutboxMark]) -> None:
        """Marks that could not be written; older than what was marked since."""
        older: dict[int, list[OutboxMark]] = defaultdict(list)
        for mark in marks:
            older[lane_of(mark.shop_id)].append(mark)
        for lane, some in older.items():
            self._marks[lane] = some + self._marks[lane]

    def has_marks(self, lanes: Iterable[int]) -> bool:
        return any(lane in self._marks for lane in lanes)

    def forget(self, lanes: Iterable[int]) -> None:
        """These lanes are another worker's now: drop what waits, and what was to be marked."""
        gone = set(lanes)
        for key in [key for key in self._chains if lane_of(key[0]) in gone]:
            self._chains.pop(key).rows.clear()
        for pace in self._paces.values():
            pace.clear(lambda chain: lane_of(chain.key[0]) in gone)
        for lane in gone:
            self._marks.pop(lane, None)

    async def settle(self, lanes: Iterable[int], within_s: float) -> None:
        """Let what is being sent finish; then mark the rest as never sent, so that the next holder need not doubt."""
        mine = set(lanes)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within_s
        while loop.time() < deadline and self._moving(mine, loop.time()):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        for chain in [c for c in self._chains.values() if lane_of(c.key[0]) in mine]:
            first = True
            for row in chain.rows:
                sent_maybe = first and (chain.doubt or chain.key in self._busy)
                if not sent_maybe:
                    self._mark(row, OutState.QUEUED, tries=row.tries, not_before=row.not_before, chain=chain)
                first = False

    def _moving(self, lanes: set[int], at: float) -> bool:
        """Is anything of these lanes being sent, or about to be?"""
        if any(lane_of(key[0]) in lanes for key in self._busy):
            return True
        return not self._outage.open and any(
            lane_of(chain.key[0]) in lanes and chain.rows and chain.queued and chain.ready_at <= at
            for chain in self._chains.values()
        )

    async def stop(self) -> None:
        """End the senders at once."""
        self._stopping = True
        for handle in self._releases.values():
            handle.cancel()
        self._outage.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []

    def tidy(self) -> None:
        """Forget people who were not written to for a while; called now and then."""
        at = asyncio.get_running_loop().time()
        for key in [
            key
            for key, chain in self._chains.items()
            if not chain.rows and not chain.queued and at - chain.used_at > IDLE_CHAIN_S
        ]:
            del self._chains[key]

    @property
    def waiting(self) -> int:
        """How many rows are in hand."""
        return sum(len(chain.rows) for chain in self._chains.values())

    def _queue(self, chain: Chain) -> None:
        """Have a sender look at this chain when it may go."""
        chain.queued = True
        loop = asyncio.get_running_loop()
        if chain.ready_at > loop.time():
            loop.call_at(chain.ready_at, self._ready.put_nowait, chain)
        else:
            self._ready.put_nowait(chain)

    async def _pull(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            chain = await self._ready.get()
            chain.queued = False
            if not chain.rows or self._stopping:
                continue
            at = loop.time()
            if chain.ready_at > at or not self._may_go(chain, at):
                if not chain.queued:
                    self._queue(chain)
                continue
            chain.queued = True
            self._busy[chain.key] = chain.rows[0].outbox_no
            try:
                await self._step(chain)
            finally:
                self._busy.pop(chain.key, None)
                chain.queued = False
                chain.used_at = loop.time()
            if chain.rows and not self._stopping:
                self._queue(chain)

    def _may_go(self, chain: Chain, at: float) -> bool:
        """Pace: the person, the number, the whole. What may not go now is set to come back."""
        if chain.doubt:
            return True
        pair = chain.pair.wait_s(at)
        if pair > 0:
            chain.ready_at = at + pair
            return False
        if not self._outage.admit(chain, at):
            chain.queued = True
            return False
        if not chain.admitted:
            row = chain.rows[0]
            pace = self._pace(row.number_id)
            if not pace.admit(chain, row.urgent, at):
                chain.queued = True
                self._arm(row.number_id, pace)
                return False
        chain.admitted = False
        chain.pair.take()
        return True

    def _pace(self, number_id: str) -> NumberPace[Chain]:
        pace = self._paces.get(number_id)
        if pace is None:
            pace = self._paces[number_id] = NumberPace(self._rate_of(number_id))
        return pace

    def _arm(self, number_id: str, pace: NumberPace[Chain]) -> None:
        """Wake the number's queue when its next message may go."""
        if number_id in self._releases:
            return
        loop = asyncio.get_running_loop()

        def release() -> None:
            del self._releases[number_id]
            wait = pace.release(loop.time(), self._hand_out)
            if wait is not None:
                self._releases[number_id] = loop.call_later(max(wait, 0.001), release)

        self._releases[number_id] = loop.call_later(0.001, release)

    def _hand_out(self, chain: Chain) -> None:
        chain.admitted = True
        self._ready.put_nowait(chain)

    async def _step(self, chain: Chain) -> None:
        """One try at the first message of a chain."""
        row = chain.rows[0]
        try:
            if chain.doubt and await self._went_out(chain, row):
                return
            waited = row.attempted_at is not None or row.tries > 0
            if waited and not await self._may_still_go(row.shop_id, row.outbox_no):
                self._mark(row, OutState.DROPPED, tries=row.tries, failed=OPTED_OUT, chain=chain)
                self._next(chain)
                return
            body = await self._paper(row) if row.kind is OutKind.PAPER else row.body
            result = await self._channel.send(row.number_id, body)
        except Unavailable as error:
            result = NotSent(SendAction.RETRY, None, str(error))
        if not chain.rows or chain.rows[0] is not row:
            return  # forgotten meanwhile: another worker holds this lane
        if isinstance(result, Sent):
            self._outage.over()
            self._mark(row, OutState.SENT, tries=row.tries, message_id=result.message_id, chain=chain)
            self._next(chain)
        else:
            self._not_sent(chain, row, result)

    async def _went_out(self, chain: Chain, row: OutboxRow) -> bool:
        """Did a status tell that the message in doubt arrived? If so it is done with."""
        key = (row.shop_id, row.outbox_no)
        state = (await self._states([key])).get(key)
        if not chain.rows or chain.rows[0] is not row:
            return True
        if state in (OutState.QUEUED, OutState.SENDING):
            chain.doubt = False
            return False
        self._next(chain)
        return True

    def _next(self, chain: Chain) -> None:
        """Go on with the person's next message."""
        chain.rows.popleft()
        chain.doubt = chain.swapped = False
        chain.ready_at = 0.0
        if chain.rows and chain.rows[0].attempted_at is not None:
            at = asyncio.get_running_loop().time()
            self._as_it_stands(chain, chain.rows[0], self._now(), at)

    def _not_sent(self, chain: Chain, row: OutboxRow, result: NotSent) -> None:
        at = asyncio.get_running_loop().time()
        action = result.action
        if action in (SendAction.RETRY, SendAction.UNKNOWN):
            self._outage.failed(at)
        else:
            self._outage.over()
        match action:
            case SendAction.TEMPLATE | SendAction.PLAIN | SendAction.OTHER_LANGUAGE if (
                row.fallback is not None
            ):
                chain.rows[0] = replace(row.with_fallback(), kind=OutKind.SEND)
                chain.swapped = True
                self._mark(chain.rows[0], OutState.SENDING, tries=row.tries, chain=chain)
            case SendAction.TEMPLATE | SendAction.PLAIN | SendAction.DROP:
                self._mark(row, OutState.DROPPED, tries=row.tries + 1, failed=result, chain=chain)
                self._next(chain)
            case SendAction.DEAD | SendAction.OTHER_LANGUAGE:
                self._mark(row, OutState.DEAD, tries=row.tries + 1, failed=result, chain=chain)
                self._next(chain)
            case SendAction.STOP_NUMBER | SendAction.SLOW_NUMBER:
                if action is SendAction.STOP_NUMBER:
                    self._number_stopped(row.number_id, result)
                wait = STOPPED_NUMBER_S if action is SendAction.STOP_NUMBER else SLOW_NUMBER_S
                self._pace(row.number_id).pause(at + (result.retry_after_s or wait))
                self._later(chain, row, 0.0, OutState.QUEUED, result, tries=row.tries)
            case SendAction.SLOW_PAIR:
                wait = result.retry_after_s or pair_wait_s(row.tries)
                self._later(chain, row, wait, OutState.QUEUED, result, tries=row.tries + 1)
            case SendAction.UNKNOWN:
                self._later(chain, row, self._doubt_s, OutState.SENDING, result, tries=row.tries + 1)
                chain.doubt = True
            case SendAction.RETRY:
                wait = result.retry_after_s or retry_wait_s(row.tries + 1)
                self._later(chain, row, wait, OutState.QUEUED, result, tries=row.tries + 1)

    def _later(
        self, chain: Chain, row: OutboxRow, wait_s: float, state: OutState, why: NotSent, *, tries: int
    ) -> None:
        """Try this message again after a while; too many tries, and a person has to look."""
        if tries >= SEND_TRIES:
            self._mark(row, OutState.DEAD, tries=tries, failed=why, chain=chain)
            self._next(chain)
            return
        not_before = self._now() + timedelta(seconds=wait_s)
        chain.rows[0] = replace(row, tries=tries, not_before=not_before, attempted_at=self._now())
        chain.ready_at = asyncio.get_running_loop().time() + wait_s
        self._mark(row, state, tries=tries, not_before=not_before, failed=why, chain=chain)

    def _mark(
        self,
        row: OutboxRow,
        state: OutState,
        *,
        tries: int,
        chain: Chain,
        message_id: str | None = None,
        not_before: datetime | None = None,
        failed: NotSent | None = None,
    ) -> None:
        self.note(
            OutboxMark(
                row.shop_id,
                row.outbox_no,
                state,
                tries,
                message_id,
                not_before,
                self._now(),
                failed.code if failed is not None else None,
                failed.details[:300] if failed is not None else "",
                chain.swapped,
            )
        )
