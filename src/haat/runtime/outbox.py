"""The outbox loop: sends what a committed batch left, straight from memory, one person's messages in order.

A fixed pool of senders pulls whoever may be written to now. What comes of a send is marked in the database with a
later group. A row that may have gone out although nobody knows (the answer was lost, the process was killed) waits
for a status by its callback before it is sent again.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime, timedelta

import structlog

from haat.ports import Channel, NotSent, SendAction, Sent
from haat.runtime.chain import OPTED_OUT, STOPPED, Chain
from haat.runtime.marks import Marks, mark_of
from haat.runtime.outage import Outage
from haat.runtime.paces import Paces
from haat.runtime.pacing import NUMBER_PER_S, pair_wait_s, retry_wait_s
from haat.runtime.waiting import NEWER_WORD
from haat.store.rows import OutboxMark, OutboxRow, OutKind, OutState, lane_of
from haat.values.errors import Unavailable, place_of
from haat.values.record import replace

_log = structlog.get_logger("haat.outbox")

SEND_TRIES = 10
STOPPED_NUMBER_S = 60.0
SLOW_NUMBER_S = 5.0
IDLE_CHAIN_S = 600.0
DATABASE_S = 1.0
"""How long a message waits that cannot go because the database does not tell whether it may."""
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
        self._stopping = False

    def start(self) -> None:
        self._stopping = False
        self._tasks = [asyncio.create_task(self._pull(), name=f"sender-{i}") for i in range(self._pool)]

    def take(self, rows: Iterable[OutboxRow], *, doubtful: bool = False) -> None:
        """Send these, each person's in the order given. ``doubtful`` rows in state SENDING wait for a status.

        What is in hand already, or over though nobody wrote it down yet, is left out.
        """
        at = asyncio.get_running_loop().time()
        now = self._now() if doubtful else None
        over = self.over() if doubtful else set()
        for row in rows:
            key = (row.shop_id, row.customer_no or 0)
            chain = self._chains.get(key)
            if chain is None:
                chain = self._chains[key] = Chain(key)
            if chain.holds(row.outbox_no) or (row.shop_id, row.outbox_no) in over:
                continue
            if now is None:
                if row.why == STOPPED:
                    self._drop_waiting(chain, at)
                chain.rows.append(row)
            else:
                chain.rows.append(replace(row, attempted_at=row.attempted_at or row.created_at))
                chain.doubt_until, chain.held = at + self._doubt_s, True
                if len(chain.rows) == 1:
                    chain.read_back(now, at)
            if not chain.queued:
                self._queue(chain)

    def _drop_waiting(self, chain: Chain, at: float) -> None:
        """She asked for no more messages: what waits for her is dropped; what may be on its way cannot be called back."""
        gone = chain.call_back()
        for row in gone:
            self.note(mark_of(row, OutState.DROPPED, self._now(), tries=row.tries, failed=OPTED_OUT))
        if gone and not chain.busy:
            chain.read_back(self._now(), at)

    def marks(self, lanes: Iterable[int]) -> list[OutboxMark]:
        """What is to be written about rows of these lanes; the caller writes it, or puts it back."""
        return self._marks.take(lanes)

    def over(self) -> set[tuple[int, int]]:
        """Rows (shop, outbox number) that are over, which the database does not know yet."""
        return self._marks.ended()

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
        """Let what is being sent finish; then let go of the rest, marked as never sent: the next holder need not doubt."""
        mine = set(lanes)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within_s
        while loop.time() < deadline and self._moving(mine, loop.time()):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        for chain in [c for c in self._chains.values() if lane_of(c.key[0]) in mine]:
            for row in chain.call_back():
                self.note(
                    mark_of(row, OutState.QUEUED, self._now(), tries=row.tries, not_before=row.not_before)
                )

    def _moving(self, lanes: set[int], at: float) -> bool:
        """Is anything of these lanes being sent, or about to be?"""
        mine = [chain for chain in self._chains.values() if lane_of(chain.key[0]) in lanes]
        return any(chain.busy for chain in mine) or (
            not self._outage.open
            and any(chain.rows and chain.queued and chain.ready_at <= at for chain in mine)
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
            chain.queued = chain.busy = True
            try:
                await self._step(chain)
            except Exception as error:  # a fault in one person's message must not silence her for ever
                _log.error("a message could not be handled", shop=chain.key[0], fault=place_of(error))
                self._faulty(chain, error)
            finally:
                if chain.trying and not chain.going:
                    self._outage.passed(loop.time())
                chain.queued = chain.busy = chain.trying = False
                chain.going, chain.used_at = 0, loop.time()
                if chain.rows and not self._stopping:
                    self._queue(chain)

    def _may_go(self, chain: Chain, at: float) -> bool:
        """Pace: the person, the number, the whole. What may not go now is set to come back."""
        if chain.doubt and not chain.looked:
            return True  # nothing goes out yet: it is only asked whether it arrived
        pair = chain.pair.wait_s(at)
        if pair > 0:
            chain.ready_at = at + pair
            return False
        row = chain.rows[0]
        if not chain.admitted and not self._paces.admit(row.number_id, chain, row.urgent, at):
            chain.queued = True
            return False
        chain.admitted = True
        if not self._outage.admit(chain, at):
            chain.queued = True
            return False
        chain.admitted, chain.trying = False, self._outage.open
        chain.pair.take()
        return True

    def _hand_out(self, chain: Chain) -> None:
        chain.admitted = True
        self._ready.put_nowait(chain)

    async def _step(self, chain: Chain) -> None:
        """One try at the first message of a chain, or at the first texts as one message where they had to wait."""
        for old in chain.drop_old_news():
            self.note(mark_of(old, OutState.DROPPED, self._now(), tries=old.tries, failed=NEWER_WORD))
        row = chain.rows[0]
        try:
            if chain.doubt and not await self._look(chain, row):
                return
            wanted = await self._wanted(chain)
        except Unavailable as error:  # our own database, which says nothing of the message
            _log.warning("a message waits for the database", shop=row.shop_id, why=str(error))
            chain.ready_at, chain.held = asyncio.get_running_loop().time() + DATABASE_S, True
            return
        if not chain.begins_with(row):
            return
        if not wanted:
            self.note(mark_of(row, OutState.DROPPED, self._now(), tries=row.tries, failed=OPTED_OUT))
            self._next(chain)
            return
        going, body = chain.as_one(wanted)
        try:
            if row.kind is OutKind.PAPER:
                body = await self._paper(row)
                if not chain.begins_with(row):
                    return
            self._begin(chain, going)
            result = await self._channel.send(row.number_id, body)
        except Unavailable as error:
            result = NotSent(SendAction.RETRY, None, str(error))
        if not chain.begins_with(row):
            return
        if isinstance(result, Sent):
            self._outage.over()
            for gone in list(itertools.islice(chain.rows, going)):
                self.note(
                    mark_of(gone, OutState.SENT, self._now(), tries=gone.tries, message_id=result.message_id)
                )
                self._next(chain)
        elif going > 1 and result.action in ALONE:
            chain.apart = chain.rows[going - 1].outbox_no
        else:
            self._not_sent(chain, row, result)

    def _begin(self, chain: Chain, going: int) -> None:
        """The first rows go out now. Those that are known as never sent no longer are, should the process be killed."""
        chain.going = going
        for row in itertools.islice(chain.rows, going):
            if row.state is OutState.QUEUED:
                self.note(mark_of(row, OutState.SENDING, self._now(), tries=row.tries))

    async def _wanted(self, chain: Chain) -> list[OutboxRow]:
        """The first row and those that may go with it; none when its reader stopped messages while it waited."""
        may_go: list[OutboxRow] = []
        for row in chain.joinable():
            if chain.waited(row) and not await self._may_still_go(row.shop_id, row.outbox_no):
                break
            may_go.append(row)
        return may_go

    async def _look(self, chain: Chain, row: OutboxRow) -> bool:
        """Whether the message in doubt may go: no status told that it arrived. It waits for its turn, then is asked about
        once more."""
        key = (row.shop_id, row.outbox_no)
        state = (await self._states([key])).get(key)
        if not chain.begins_with(row):
            return False
        if state not in (OutState.QUEUED, OutState.SENDING):
            self._next(chain)
            return False
        if not chain.looked:
            chain.looked = True
            return False
        return True

    def _next(self, chain: Chain) -> None:
        chain.next(self._now(), asyncio.get_running_loop().time())

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
                chain.rows[0] = replace(row.with_fallback(), kind=OutKind.SEND, state=OutState.QUEUED)
                self.note(mark_of(chain.rows[0], OutState.SENDING, self._now(), tries=row.tries))
            case SendAction.TEMPLATE | SendAction.PLAIN | SendAction.DROP:
                self.note(mark_of(row, OutState.DROPPED, self._now(), tries=row.tries + 1, failed=result))
                self._next(chain)
            case SendAction.DEAD | SendAction.OTHER_LANGUAGE:
                self.note(mark_of(row, OutState.DEAD, self._now(), tries=row.tries + 1, failed=result))
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
            case SendAction.RETRY:
                wait = result.retry_after_s or retry_wait_s(row.tries + 1)
                self._later(chain, row, wait, OutState.QUEUED, result, tries=row.tries + 1)

    def _faulty(self, chain: Chain, error: Exception) -> None:
        """What was being done failed in a way nobody foresaw. What the channel had by then is held like a lost answer."""
        if not chain.rows:
            return
        row, why = chain.rows[0], NotSent(SendAction.UNKNOWN, None, f"{type(error).__name__}: {error}")
        if chain.going or chain.doubt:
            chain.apart = chain.rows[max(chain.going, 1) - 1].outbox_no
            self._later(chain, row, self._doubt_s, OutState.SENDING, why, tries=row.tries + 1)
        else:
            self._later(chain, row, retry_wait_s(row.tries + 1), OutState.QUEUED, why, tries=row.tries + 1)

    def _later(
        self, chain: Chain, row: OutboxRow, wait_s: float, state: OutState, why: NotSent, *, tries: int
    ) -> None:
        """Try this message again after a while; too many tries, and a person has to look."""
        if tries >= SEND_TRIES and chain.going > 1:  # each of several has its last try by itself
            chain.apart, tries = chain.rows[chain.going - 1].outbox_no, SEND_TRIES - 1
        if tries >= SEND_TRIES:
            self.note(mark_of(row, OutState.DEAD, self._now(), tries=tries, failed=why))
            self._next(chain)
            return
        now = self._now()
        not_before = now + timedelta(seconds=wait_s)
        for again in chain.put_off(now, state, tries, not_before):
            self.note(
                mark_of(again, state, self._now(), tries=again.tries, not_before=not_before, failed=why)
            )
        chain.ready_at, chain.held = asyncio.get_running_loop().time() + wait_s, True
