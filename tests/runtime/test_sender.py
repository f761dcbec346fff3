"""The sender in single hard moments: the last try of the last message, a stop at the wrong time, a database away."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from structlog.testing import capture_logs

from haat.chat.replies import Template
from haat.ports import NotSent, SendAction
from haat.runtime.chain import STOPPED
from haat.runtime.outbox import Sender
from haat.runtime.pacing import BREAK_AFTER, BREAK_S_MAX
from haat.store.rows import LANES, OutboxMark, OutState
from haat.values.errors import Unavailable
from tests.runtime.fakes import BUYER, NOON, FakeChannel, words
from tests.runtime.test_waiting import YES, row
from tests.runtime.virtual import run_virtual

ALL = frozenset(range(LANES))


def away(times: int) -> Callable[[], None]:
    """Raises so many times, then answers."""
    left = [times]

    def ask() -> None:
        left[0] -= 1
        if left[0] >= 0:
            raise Unavailable("the database is away")

    return ask


@asynccontextmanager
async def sender_of(
    channel: FakeChannel,
    *,
    asked: Callable[[], object] = lambda: None,
    looked: Callable[[], object] = lambda: None,
    may_go: Callable[[], bool] = lambda: True,
    states: dict[int, OutState] | None = None,
) -> AsyncIterator[Sender]:
    """A sender in made-up time. ``asked`` is called while it asks whether a row may go, ``looked`` while it asks how one
    stands."""

    def now() -> datetime:
        return NOON + timedelta(seconds=asyncio.get_running_loop().time())

    async def stand(wanted: Iterable[tuple[int, int]]) -> dict[tuple[int, int], OutState]:
        looked()
        await asyncio.sleep(0.01)
        return {key: (states or {}).get(key[1], OutState.SENDING) for key in wanted}

    async def still(shop_id: int, number: int) -> bool:
        asked()
        await asyncio.sleep(0.01)
        return may_go()

    async def no_paper(row: object) -> bytes:
        raise NotImplementedError

    sender = Sender(channel, now, stand, no_paper, pool=2, may_go=still)
    sender.start()
    try:
        yield sender
    finally:
        await sender.stop()


async def at_rest(sender: Sender) -> dict[int, OutboxMark]:
    """Until nothing waits; the newest mark of each row."""
    async with asyncio.timeout(10_000):
        while sender.waiting:
            await asyncio.sleep(0.5)
    return {mark.outbox_no: mark for mark in sender.marks(ALL)}


def run(work: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        await work()

    with capture_logs():
        run_virtual(whole())


def test_senders_outlive_messages_that_fail_until_their_last_try() -> None:
    def fault(body: dict) -> None:
        if words(body) != "text 9":
            raise RuntimeError("nobody foresaw this")

    async def work() -> None:
        async with sender_of(FakeChannel(answers=fault)) as sender:
            sender.take([row(1), row(2, customer_no=2), row(3, customer_no=3)])
            marks = await at_rest(sender)
            assert {mark.state for mark in marks.values()} == {OutState.DEAD}
            sender.take([row(9)])
            assert (await at_rest(sender))[9].state is OutState.SENT

    run(work)


def test_a_database_that_is_away_costs_a_waiting_message_no_try() -> None:
    async def work() -> None:
        channel = FakeChannel()
        away_long = away(50)
        async with sender_of(channel, asked=away_long) as sender:
            sender.take([replace(row(1), tries=3)])
            marks = await at_rest(sender)
        assert (marks[1].state, marks[1].tries) == (OutState.SENT, 3)
        assert channel.texts(BUYER) == ["text 1"]

    run(work)


def test_a_message_in_doubt_stays_in_doubt_while_the_database_is_away() -> None:
    async def work() -> None:
        channel = FakeChannel(answers=lambda body: NotSent(SendAction.UNKNOWN, None, "lost"))
        async with sender_of(channel, looked=away(5), states={1: OutState.SENT}) as sender:
            sender.take([row(1)])
            await asyncio.sleep(1)
            assert [mark.state for mark in sender.marks(ALL)] == [OutState.SENDING]
            marks = await at_rest(sender)
        assert (len(channel.tried), marks) == (1, {}), "its status told that it arrived"

    run(work)


def test_whoever_stops_while_it_is_asked_about_her_messages_gets_none_of_them() -> None:
    async def work() -> None:
        def stop() -> None:
            if stops:
                sender.take([stops.pop()])

        stops = [row(4, why=STOPPED)]
        channel = FakeChannel()
        async with sender_of(channel, asked=stop) as sender:
            sender.take([replace(row(1), tries=1), row(2), row(3, form=YES)])
            marks = await at_rest(sender)
        assert channel.texts(BUYER) == ["text 4"]
        assert [marks[n].state for n in (1, 2, 3)] == [OutState.DROPPED] * 3

    run(work)


def test_after_a_dead_letter_the_next_message_is_not_in_doubt() -> None:
    async def work() -> None:
        lost = NotSent(SendAction.UNKNOWN, None, "lost")
        channel = FakeChannel(answers=lambda body: lost if words(body) == "text 1" else None)
        looked: list[None] = []
        async with sender_of(channel, looked=lambda: looked.append(None)) as sender:
            sender.take([replace(row(1), tries=9), row(2)])
            marks = await at_rest(sender)
        assert [marks[n].state for n in (1, 2)] == [OutState.DEAD, OutState.SENT]
        assert looked == []

    run(work)


def test_a_row_that_is_read_again_before_its_end_was_written_down_goes_once() -> None:
    async def work() -> None:
        channel = FakeChannel()
        async with sender_of(channel) as sender:
            sender.take([row(1)])
            async with asyncio.timeout(10):
                while sender.waiting:
                    await asyncio.sleep(0.01)
            sender.take([replace(row(1), state=OutState.QUEUED)], doubtful=True)
            await at_rest(sender)
        assert channel.texts(BUYER) == ["text 1"]

    run(work)


def test_a_message_that_failed_afterwards_is_not_taken_twice_while_it_is_being_sent() -> None:
    async def work() -> None:
        channel = FakeChannel(delay_s=5)
        async with sender_of(channel) as sender:
            sender.take([row(1)])
            await asyncio.sleep(1)
            sender.take([replace(row(1), tries=1)])
            await at_rest(sender)
        assert channel.texts(BUYER) == ["text 1"]

    run(work)


def test_what_is_settled_is_let_go_and_cannot_be_joined_to_what_goes_out() -> None:
    async def work() -> None:
        channel = FakeChannel()
        async with sender_of(channel, asked=lambda: None) as sender:
            sender.take([replace(row(1), tries=1), row(2)])
            await asyncio.sleep(0.005)
            await sender.settle(ALL, 0)
            marks = {mark.outbox_no: mark.state for mark in sender.marks(ALL)}
            await asyncio.sleep(30)
        assert marks == {1: OutState.QUEUED, 2: OutState.QUEUED}
        assert channel.tried == []

    run(work)


def test_a_template_in_a_texts_place_leaves_the_others_their_own_words() -> None:
    async def work() -> None:
        template = Template("order_accepted", "en", ("Namuna", "7", "₹10"))

        def answer(body: dict) -> NotSent | None:
            action = SendAction.TEMPLATE if body["type"] == "text" else SendAction.RETRY
            return NotSent(action, None, "no")

        async with sender_of(FakeChannel(answers=answer)) as sender:
            sender.take([row(1, template=template), row(2, template=template)])
            await asyncio.sleep(0.3)
            await sender.settle(ALL, 0)
            marks = {mark.outbox_no: mark for mark in sender.marks(ALL)}
        assert {n: (mark.state, mark.swapped) for n, mark in marks.items()} == {
            1: (OutState.QUEUED, True),
            2: (OutState.QUEUED, False),
        }

    run(work)


def test_a_row_that_is_known_as_never_sent_is_marked_when_it_goes_out() -> None:
    async def work() -> None:
        async with sender_of(FakeChannel(delay_s=5)) as sender:
            sender.take([replace(row(1), state=OutState.QUEUED, tries=1)], doubtful=True)
            await asyncio.sleep(1)
            assert [mark.state for mark in sender.marks(ALL)] == [OutState.SENDING]

    run(work)


def test_in_an_outage_one_who_has_nothing_to_send_leaves_the_try_to_the_next() -> None:
    async def work() -> None:
        channel = FakeChannel(answers=lambda body: NotSent(SendAction.RETRY, None, "down"))
        people = range(1, BREAK_AFTER + 3)
        stopped = [False, *[True] * 100]
        async with sender_of(channel, may_go=lambda: stopped.pop(0)) as sender:
            sender.take([row(n, customer_no=n) for n in people])
            await asyncio.sleep(0.9)
            channel.answers = lambda body: None
            began = asyncio.get_running_loop().time()
            marks = await at_rest(sender)
            assert asyncio.get_running_loop().time() - began < BREAK_S_MAX / 2
        assert sorted(mark.state.value for mark in marks.values()) == [
            "dropped",
            *["sent"] * (len(people) - 1),
        ]

    run(work)
