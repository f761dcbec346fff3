"""The sender in a world that fails in every way at once: whatever the order of events, nothing gets stuck or doubled.

Each seed is a schedule: messages come, people stop, answers are lost, lanes change hands, the database goes away, all
while everything else is under way. Time is made up, so hours pass in a moment and a seed always means the same.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from structlog.testing import capture_logs

from haat.channels.whatsapp.render import render
from haat.chat.replies import Buttons, Choice, Form, Reply, Say, Template
from haat.ports import Download, NotSent, Recipient, Rendered, SendAction, Sent
from haat.runtime.chain import STOPPED
from haat.runtime.outbox import Sender
from haat.store.rows import LANES, OutboxMark, OutboxRow, OutKind, OutState, lane_of, read_callback
from haat.values.errors import Unavailable
from tests.runtime.fakes import NOON, sample_shop
from tests.runtime.virtual import run_virtual

PEOPLE = ((1, 1), (1, 2), (2, 1))
"""Two people of one shop and one of another: two lanes, and two numbers."""
ALL = frozenset(range(LANES))
TROUBLE_S = 240.0
"""So long the world is mad; then it is well, and everything has to come to rest."""
OVER = (OutState.SENT, OutState.DROPPED, OutState.DEAD)
WAITING = (OutState.QUEUED, OutState.SENDING)
YES = Buttons((Choice("ok", "Yes"),))
Key = tuple[int, int]

REFUSALS = (
    SendAction.RETRY, SendAction.RETRY, SendAction.UNKNOWN, SendAction.UNKNOWN, SendAction.SLOW_PAIR,
    SendAction.SLOW_NUMBER, SendAction.STOP_NUMBER, SendAction.TEMPLATE, SendAction.DROP, SendAction.DEAD,
)  # fmt: skip


@dataclass
class World:
    """The database, the channel and the people around one sender. ``db`` is how each row stands on disk."""

    seed: int
    trouble: float
    chance: random.Random = field(init=False)
    rows: dict[Key, OutboxRow] = field(default_factory=dict)
    db: dict[Key, OutboxRow] = field(default_factory=dict)
    arrived: list[Key] = field(default_factory=list)
    arrived_at: dict[Key, list[float]] = field(default_factory=lambda: defaultdict(list))
    told: dict[Key, float] = field(default_factory=dict)
    lost: set[Key] = field(default_factory=set)
    """Rows of which nobody could know for a while whether they had gone out."""
    stopped: dict[Key, int] = field(default_factory=dict)
    """The number of the row that confirmed each person's last stop."""
    begun: dict[Key, float] = field(default_factory=dict)
    later: set[asyncio.Task[None]] = field(default_factory=set)
    number: int = 0

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.sender = Sender(
            self, self.now, self.states, self.paper, pool=self.chance.choice((1, 2, 8)), may_go=self.may_go
        )

    def at(self) -> float:
        return asyncio.get_running_loop().time()

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.at())

    def bad(self, part: float = 1.0) -> bool:
        """Does it go wrong this time?"""
        return self.at() < TROUBLE_S and self.chance.random() < self.trouble * part

    async def pause(self) -> None:
        """The database takes its time, or is away."""
        await asyncio.sleep(self.chance.choice((0, 0, 0.001, 0.2)) + (self.bad(0.2) and 3.0))
        if self.bad(0.3):
            raise Unavailable("the database is away")

    # What the sender asks

    async def states(self, wanted: Iterable[Key]) -> dict[Key, OutState]:
        await self.pause()
        return {key: self.db[key].state for key in wanted if key in self.db}

    async def may_go(self, shop_id: int, number: int) -> bool:
        row = self.rows[shop_id, number]
        before = number < self.stopped.get(_person(row), 0)
        await self.pause()
        if self.bad(0.05):
            raise RuntimeError("nobody foresaw this")
        return not before

    async def paper(self, row: OutboxRow) -> bytes:
        await asyncio.sleep(self.chance.choice((0, 0.5)))
        if self.bad(0.5):
            raise Unavailable("not uploaded")
        return row.body

    # The channel

    def render(self, reply: Reply, recipient: Recipient, shop: object, callback: str) -> Rendered:
        raise NotImplementedError

    async def upload(self, number_id: str, filename: str, mime_type: str, data: bytes) -> str:
        raise NotImplementedError

    async def download(self, number_id: str, media_id: str, sha256: str, most: int) -> Download:
        raise NotImplementedError

    async def mark_read(self, number_id: str, message_id: str, typing: bool) -> None:
        raise NotImplementedError

    async def send(self, number_id: str, body: bytes) -> Sent | NotSent:
        named = read_callback(json.loads(body)["biz_opaque_callback_data"])
        assert named is not None
        keys = [(named[0], number) for number in named[1]]
        for key in keys:
            self._may_be_sent(key)
            self.begun[key] = self.at()
        await asyncio.sleep(self.chance.choice((0, 0.01, 0.3)) + (self.bad(0.1) and 18.0))
        if not self.bad():
            self._arrive(keys)
            return Sent(f"wamid.{len(self.arrived)}")
        action = self.chance.choice(REFUSALS)
        if self.chance.random() < 0.15 or action is SendAction.UNKNOWN:
            self.lost |= set(keys)
            if self.chance.random() < 0.5:
                self._arrive(keys)
            if action is not SendAction.UNKNOWN:
                raise RuntimeError("nobody foresaw this")
        return NotSent(action, None, "no", self.chance.choice((None, 2.0)))

    def _may_be_sent(self, key: Key) -> None:
        assert self.rows[key].number_id, key
        assert self.db[key].state is not OutState.DROPPED or key in self.lost, f"{key} was dropped"
        if key in self.arrived_at:
            assert key in self.lost, f"{key} goes out again though its answer was there"
            assert key not in self.told or self.told[key] > self.at() - 4, (
                f"{key} goes though its status was there"
            )
        person = _person(self.rows[key])
        stop = self.stopped.get(person, 0)
        # What the channel was being given when she stopped, and what was asked about then, cannot be called back.
        assert key[1] >= stop or self.rows[person[0], stop].created_at > self.now() - timedelta(seconds=8), (
            f"{key} goes after {stop} stopped it"
        )

    def _arrive(self, keys: list[Key]) -> None:
        for key in keys:
            self.arrived.append(key)
            self.arrived_at[key].append(self.at())
        if self.chance.random() < 0.7:
            wait = self.chance.choice((0.01, 1.0, 5.0, 40.0))
            self._in(wait, lambda: self._status(keys))

    def _status(self, keys: list[Key]) -> None:
        for key in keys:
            if self.db[key].state in WAITING:
                self.told[key] = self.at()
                self.db[key] = replace(self.db[key], state=OutState.SENT)

    def _in(self, wait: float, act: object) -> None:
        async def then() -> None:
            await asyncio.sleep(wait)
            act()  # type: ignore[operator]

        task = asyncio.create_task(then())
        self.later.add(task)
        task.add_done_callback(self.later.discard)

    # What happens

    def write(self) -> None:
        """A committed batch hands its rows over; the newest may be a stop."""
        made = []
        for _ in range(self.chance.choice((1, 1, 2, 5))):
            shop_id, customer_no = self.chance.choice(PEOPLE)
            self.number += 1
            row = self._row(shop_id, customer_no, self.number)
            self.rows[shop_id, self.number] = self.db[shop_id, self.number] = row
            if row.why == STOPPED:
                self.stopped[shop_id, customer_no] = self.number
            made.append(row)
        self.sender.take(made)

    def _row(self, shop_id: int, customer_no: int, number: int) -> OutboxRow:
        why, form, template, kind = "", Form | None, None, OutKind.SEND
        form = Say()
        match self.chance.randrange(12):
            case 0:
                why = STOPPED
            case 1 | 2:
                why = self.chance.choice(("accepted", "out", "delivered"))
            case 3 | 4:
                form = YES
            case 5 | 6:
                template = Template("order_accepted", "en", ("Namuna", "7", "₹10"))
            case 7:
                kind = OutKind.PAPER
        phone = f"91000000{shop_id}{customer_no:03d}"
        reply = Reply(customer_no, f"text {number}", form, template=template)
        made = render(reply, Recipient(None, phone, True), sample_shop(shop_id), f"{shop_id}.{number}")
        assert made.body is not None
        return OutboxRow(
            shop_id,
            number,
            kind,
            self.chance.choice(("one", "two")) if shop_id == 1 else "two",
            made.body,
            OutState.SENDING,
            self.now(),
            customer_no=customer_no,
            order_no=7,
            fallback=made.fallback,
            why=why,
        )

    async def keep_marks(self) -> None:
        """The group's part: write the marks now and then; sometimes it fails and they come back."""
        while True:
            await asyncio.sleep(self.chance.choice((0.02, 0.02, 0.5)))
            marks = self.sender.marks(ALL)
            if self.bad(0.2):
                await asyncio.sleep(0.1)
                self.sender.put_back(marks)
            else:
                self._keep(marks)

    def _keep(self, marks: Iterable[OutboxMark]) -> None:
        for mark in marks:
            key = (mark.shop_id, mark.outbox_no)
            row = self.db[key]
            if row.state is OutState.SENT and mark.state is not OutState.SENT:
                continue
            if mark.swapped:
                row = row.with_fallback()
            self.db[key] = replace(
                row,
                state=mark.state,
                tries=mark.tries,
                not_before=mark.not_before,
                attempted_at=mark.attempted_at,
            )

    def lose_lanes(self) -> None:
        """Another worker took these lanes over: what it knows is what stands in the database."""
        lanes = {lane_of(self.chance.choice((1, 2)))}
        mine = [key for key in self.rows if lane_of(key[0]) in lanes]
        self.lost |= {key for key in mine if key in self.begun and self.db[key].state in WAITING}
        self.sender.forget(lanes)
        self._read_back(lanes)

    async def hand_over(self) -> None:
        """A clean change of hands: what was not on its way is not in doubt."""
        lanes = {lane_of(self.chance.choice((1, 2)))}
        await self.sender.settle(lanes, self.chance.choice((0.05, 2.0)))
        self._keep(self.sender.marks(lanes))
        mine = [key for key in self.rows if lane_of(key[0]) in lanes]
        self.lost |= {key for key in mine if self.db[key].state is OutState.SENDING and key in self.begun}
        self.sender.forget(lanes)
        self._read_back(lanes)

    def _read_back(self, lanes: Iterable[int]) -> None:
        gone = set(lanes)
        rows = [
            row for key, row in sorted(self.db.items()) if lane_of(key[0]) in gone and row.state in WAITING
        ]
        self.sender.take(rows, doubtful=True)

    def nobody_is_stuck(self) -> None:
        for chain in self.sender._chains.values():
            assert not chain.rows or chain.queued, f"{chain.key} has rows, and nobody looks at it"

    async def live(self) -> None:
        self.sender.start()
        writing = asyncio.create_task(self.keep_marks())
        while self.at() < TROUBLE_S:
            await asyncio.sleep(self.chance.choice((0, 0.001, 0.05, 1.0, 8.0)))
            match self.chance.randrange(20):
                case 0:
                    self.lose_lanes()
                case 1:
                    await self.hand_over()
                case 2:
                    self._read_back(ALL)
                case 3:
                    self.sender.tidy()
                case _:
                    self.write()
            self.nobody_is_stuck()
        async with asyncio.timeout(30_000):
            while self.sender.waiting:
                await asyncio.sleep(1)
                self.nobody_is_stuck()
        await asyncio.sleep(50)
        assert not writing.done(), writing
        assert all(not task.done() for task in self.sender._tasks), "a sender ended"
        writing.cancel()
        await asyncio.gather(writing, *self.later, return_exceptions=True)
        await self.sender.stop()

    def check(self) -> None:
        self.nobody_is_stuck()
        assert {key for key, row in self.db.items() if row.state not in OVER} == set()
        first: dict[Key, list[int]] = defaultdict(list)
        seen = set()
        for key in self.arrived:
            seen.add(key)
            if (
                key not in self.lost
            ):  # what another worker was sending when the lane changed hands may come late
                first[_person(self.rows[key])].append(key[1])
        for person, numbers in first.items():
            assert numbers == sorted(numbers), f"{person} got them in another order: {numbers}"
        sent = {key for key, row in self.db.items() if row.state is OutState.SENT}
        assert sent <= seen, "sent, and never arrived"
        assert seen - sent <= self.lost, "arrived, and nobody was told"
        for key, times in self.arrived_at.items():
            assert len(times) == 1 or key in self.lost, f"{key} arrived at {times}"


def _person(row: OutboxRow) -> Key:
    return row.shop_id, row.customer_no or 0


@pytest.mark.parametrize("trouble", [0.0, 0.15, 0.6])
@pytest.mark.parametrize("seed", range(14))
def test_whatever_happens_everything_comes_to_rest_in_order_and_once(seed: int, trouble: float) -> None:
    async def live() -> None:
        world = World(seed, trouble)
        await world.live()
        world.check()

    with capture_logs():  # a fault is told with its traceback, which takes long to draw
        run_virtual(live())
