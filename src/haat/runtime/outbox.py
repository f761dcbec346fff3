"""The outbox loop: sends what a committed batch left, straight from memory, one person's messages in order.

A fixed pool of senders pulls whoever may be written to now. What comes of a send is marked in the database with a
later group. A row that may have gone out although nobody knows (the answer was lost, the process was killed) waits
for a status by its callback before it is sent again.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from haat.ports import Channel, NotSent, SendAction, Sent
from haat.runtime.chain import OPTED_OUT, STOPPED, Chain
from haat.runtime.marks import Marks
from haat.runtime.outage import Outage
from haat.runtime.paces import Paces
from haat.runtime.pacing import NUMBER_PER_S, pair_wait_s, retry_wait_s
from haat.runtime.waiting import MOST, NEWER_WORD, old_news, together
from haat.store.rows import OutboxMark, OutboxRow, OutKind, OutState, lane_of
from haat.values.errors import Unavailable

_log = structlog.get_logger("haat.outbox")

SEND_TRIES = 10
STOPPED_NUMBER_S = 60.0
SLOW_NUMBER_S = 5.0
IDLE_CHAIN_S = 600.0
ALONE = (
    SendAction.TEMPLATE, SendAction.PLAIN, SendAction.OTHER_LANGUAGE, SendAction.DROP, SendAction.DEAD
)  # fmt: skip
"""What is decided for each text by itself: a message of several that is refused so goes again one by one."""

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
        self._pool, self._doubt_s = pool, doubt_s
        self._chains: dict[tuple[int, int], Chain] = {}
        self._ready: asyncio.Queue[Chain] = asyncio.Queue()
        self._paces: Paces[Chain] = Paces(rate_of, self._hand_out)
        self._marks = Marks(marked)
        self._outage: Outage[Chain] = Outage(self._ready.put_nowait, lambda chain: bool(chain.rows))
        self._tasks: list[asyncio.Task[None]] = []
        self._busy: set[tuple[int, int]] = set()
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
                chain.doubt_until, chain.held = at + self._doubt_s, True
                if len(chain.rows) == 1:
                    chain.read_back(row, now, at)
            if not chain.queued:
                self._queue(chain)

    def _drop_waiting(self, chain: Chain) -> None:
        """She asked for no more messages: what waits for her is dropped; what is on its way cannot be called back."""
        going = chain.maybe_out(chain.key in self._busy)
        while len(chain.rows) > going:
            row = chain.rows.pop()
            self._mark(row, OutState.DROPPED, tries=row.tries, failed=OPTED_OUT, chain=chain)

    def marks(self, lanes: Iterable[int]) -> list[OutboxMark]:
        """What is to be written about rows of these lanes; the caller writes it, or puts it back."""
        return self._marks.take(lanes)

    def note(self, mark: OutboxMark) -> None:
        """A mark that somebody else made of a row of these lanes."""
        self._marks.note(mark)

    def put_back(self, marks: Iterable[OutboxMark]) -> None:
        """Marks that could not be written; older than what was marked since."""
        self._marks.put_back(marks)

    def forget(self, lanes: Iterable[int]) -> None:
        """These lanes are another worker's now: drop what waits, and what was to be marked."""
        gone = set(lanes)
        for key in [key for key in self._chains if lane_of(key[0]) in gone]:
            self._chains.pop(key).rows.clear()
        self._paces.clear(lambda chain: lane_of(chain.key[0]) in gone)
        self._marks.forget(gone)

    async def settle(self, lanes: Iterable[int], within_s: float) -> None:
        """Let what is being sent finish; then mark the rest as never sent, so that the next holder need not doubt."""
        mine = set(lanes)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within_s
        while loop.time() < deadline and self._moving(mine, loop.time()):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        for chain in [c for c in self._chains.values() if lane_of(c.key[0]) in mine]:
            out = chain.maybe_out(chain.key in self._busy)
            for row in itertools.islice(chain.rows, out, None):
                self._mark(row, OutState.QUEUED, tries=row.tries, not_before=row.not_before, chain=chain)

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
        self._paces.stop()
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
                chain.held = True
                if not chain.queued:
                    self._queue(chain)
                continue
            chain.queued = True
            self._busy.add(chain.key)
            try:
                await self._step(chain)
            except Exception as error:  # a fault in one person's message must not silence her for ever
                _log.exception("a message could not be handled", shop=chain.key[0])
                self._faulty(chain, error)
            finally:
                self._busy.discard(chain.key)
                chain.queued, chain.going = False, 1
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
            if not self._paces.admit(row.number_id, chain, row.urgent, at):
                chain.queued = True
                return False
        chain.admitted = False
        chain.pair.take()
        return True

    def _hand_out(self, chain: Chain) -> None:
        chain.admitted = True
        self._ready.put_nowait(chain)

    async def _step(self, chain: Chain) -> None:
        """One try at the first message of a chain, or at the first texts as one message where they had to wait."""
        self._drop_old_news(chain)
        row = chain.rows[0]
        try:
            if chain.doubt and await self._went_out(chain, row):
                return
            waited = row.attempted_at is not None or row.tries > 0 or chain.held
            may_go = not waited or await self._may_still_go(row.shop_id, row.outbox_no)
            if not chain.begins_with(row):
                return
            if not may_go:
                self._mark(row, OutState.DROPPED, tries=row.tries, failed=OPTED_OUT, chain=chain)
                self._next(chain)
                return
            body = await self._paper(row) if row.kind is OutKind.PAPER else await self._body(chain)
            result = await self._channel.send(row.number_id, body)
        except Unavailable as error:
            result = NotSent(SendAction.RETRY, None, str(error))
        if not chain.begins_with(row):
            return
        if isinstance(result, Sent):
            self._outage.over()
            for gone in list(itertools.islice(chain.rows, chain.going)):
                self._mark(gone, OutState.SENT, tries=gone.tries, message_id=result.message_id, chain=chain)
                self._next(chain)
        elif chain.going > 1 and (result.action in ALONE or row.tries + 1 >= SEND_TRIES):
            chain.apart = chain.rows[chain.going - 1].outbox_no
        else:
            self._not_sent(chain, row, result)

    def _drop_old_news(self, chain: Chain) -> None:
        """News of an order that waited until newer news made it old is not sent any more."""
        if not chain.held or chain.doubt:
            return
        for row in old_news(chain.rows):
            self._mark(row, OutState.DROPPED, tries=row.tries, failed=NEWER_WORD, chain=chain)
            chain.rows.remove(row)

    async def _body(self, chain: Chain) -> bytes:
        """The wire form of the first message, or of as many texts as go with it now."""
        first = chain.rows[0]
        if not chain.held or chain.doubt or chain.swapped or first.outbox_no <= chain.apart:
            return first.body
        rows = [first]
        for row in list(itertools.islice(chain.rows, 1, MOST)):  # more may come while each is asked about
            if not await self._may_still_go(row.shop_id, row.outbox_no):
                break
            rows.append(row)
        if rows != list(itertools.islice(chain.rows, len(rows))):
            rows = [first]  # something was dropped meanwhile
        chain.going, body = together(rows)
        return body

    async def _went_out(self, chain: Chain, row: OutboxRow) -> bool:
        """Did a status tell that the message in doubt arrived? If so it is done with."""
        key = (row.shop_id, row.outbox_no)
        state = (await self._states([key])).get(key)
        if not chain.begins_with(row):
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
        chain.held = chain.held and bool(chain.rows)
        chain.ready_at = 0.0
        if chain.rows and chain.rows[0].attempted_at is not None:
            at = asyncio.get_running_loop().time()
            chain.read_back(chain.rows[0], self._now(), at)

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
                self._paces.pause(row.number_id, at + (result.retry_after_s or wait))
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

    def _faulty(self, chain: Chain, error: Exception) -> None:
        """What was being done failed in a way nobody foresaw: it may have gone out, so it is held like a lost answer."""
        if chain.rows:
            row, why = chain.rows[0], NotSent(SendAction.UNKNOWN, None, f"{type(error).__name__}: {error}")
            self._later(chain, row, self._doubt_s, OutState.SENDING, why, tries=row.tries + 1)
            chain.doubt, chain.apart = True, chain.rows[chain.going - 1].outbox_no

    def _later(
        self, chain: Chain, row: OutboxRow, wait_s: float, state: OutState, why: NotSent, *, tries: int
    ) -> None:
        """Try this message again after a while; too many tries, and a person has to look."""
        if tries >= SEND_TRIES:
            self._mark(row, OutState.DEAD, tries=tries, failed=why, chain=chain)
            self._next(chain)
            return
        now = self._now()
        not_before = now + timedelta(seconds=wait_s)
        more = tries - row.tries
        for n, one in enumerate(list(itertools.islice(chain.rows, chain.going))):
            again = replace(one, state=state, tries=one.tries + more, not_before=not_before, attempted_at=now)
            chain.rows[n] = again
            self._mark(again, state, tries=again.tries, not_before=not_before, failed=why, chain=chain)
        chain.ready_at, chain.held = asyncio.get_running_loop().time() + wait_s, True

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
