"""A database that goes away in the worst moment: nothing is left in nobody's hands, no connection is half used."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from unittest.mock import patch

import asyncpg
import pytest

from haat.domain.payment import RailName
from haat.runtime import inbox, watch
from haat.runtime.errands import Errands
from haat.runtime.lanes import Lease
from haat.runtime.showcase import Showcase, ShowcaseSettings
from haat.store import connect as connecting
from haat.store.apply import Change, apply
from haat.store.rows import OutboxMark, OutboxRow, OutKind, OutState, StatusMark
from haat.store.screens import POOL, Screens
from haat.store.service import Service
from haat.store.showcase import Behind, Goods, Showing
from haat.store.unit import PathConnection
from haat.values.errors import LaneLost, Unavailable
from tests.runtime.fakes import NOON, sample_shop, text_message
from tests.runtime.stage import Stage

LOST = asyncpg.ConnectionDoesNotExistError("connection was closed in the middle of operation")


async def test_a_commit_whose_answer_was_lost_is_still_answered(stage: Stage) -> None:
    lost: list[object] = []
    execute = asyncpg.Connection.execute

    async def committing(self: asyncpg.Connection, query: str, *args: object, **more: object) -> str:
        done: str = await execute(self, query, *args, **more)  # type: ignore[arg-type]
        if query == "COMMIT" and lost == [self]:
            lost.append("lost")
            raise LOST
        return done

    async def applying(db: PathConnection, change: Change, now: object) -> object:
        if change.outbox and not lost:
            lost.append(db.raw)
        return await apply(db, change, now)  # type: ignore[arg-type]

    with patch.object(asyncpg.Connection, "execute", committing), patch.object(inbox, "apply", applying):
        async with stage.working():
            await stage.says(text_message("wamid.1", "1 kilo sugar"))
            await stage.quiet()
    assert lost[1:] == ["lost"]
    assert len(stage.channel.sent) == 1


async def test_a_mark_that_the_database_refuses_keeps_no_other_from_being_written(stage: Stage) -> None:
    async with stage.working() as worker:
        await stage.says(text_message("wamid.1", "1 kilo sugar"))
        await stage.quiet()
        worker._sender.note(OutboxMark(1, 1, OutState.SENT, 0, error="a\x00b"))
        await stage.says(text_message("wamid.2", "1 kilo onion"))
        await stage.quiet()
        assert worker._sender.marks(range(64)) == []
    assert len(stage.channel.sent) == 2


async def test_a_fault_outside_a_turn_puts_one_message_aside_and_the_worker_lives(stage: Stage) -> None:
    async def applying(db: PathConnection, change: Change, now: object) -> object:
        if any(row.key == "wamid.2" for row, _ in change.answers):
            raise ZeroDivisionError("private words")
        return await apply(db, change, now)  # type: ignore[arg-type]

    with patch.object(inbox, "apply", applying):
        async with stage.working():
            await stage.says(
                text_message("wamid.2", "boom", phone="910000000555"), text_message("wamid.1", "1 kilo sugar")
            )
            await stage.until(lambda: len(stage.channel.sent) == 1)
            await stage.until_dead("wamid.2")
            await stage.quiet()
    answer = await stage.value("SELECT answer FROM inbox WHERE key = 'wamid.2'")
    assert "ZeroDivisionError" in str(answer) and "private" not in str(answer)


@pytest.mark.parametrize("error", [asyncpg.DiskFullError, asyncpg.ReadOnlySQLTransactionError])
async def test_a_database_that_is_unwell_costs_no_message_a_try(stage: Stage, error: type[Exception]) -> None:
    times = [error("no room"), error("no room")]

    async def applying(db: PathConnection, change: Change, now: object) -> object:
        if change.answers and times:
            raise times.pop()
        return await apply(db, change, now)  # type: ignore[arg-type]

    with patch.object(inbox, "apply", applying):
        async with stage.working():
            await stage.says(text_message("wamid.1", "1 kilo sugar"))
            await stage.quiet()
    assert await stage.value("SELECT tries FROM inbox WHERE key = 'wamid.1'") == 0


async def test_letters_replayed_while_the_outbox_is_read_are_read_once_more(stage: Stage) -> None:
    worker = stage.worker()
    group = worker._groups[0]
    await group.lease.open()
    await group.lease.beat()
    run = PathConnection.run

    async def reading(self: PathConnection, name: str, *values: object) -> object:
        found = await run(self, name, *values)
        if name == "take_outbox":
            worker._replayed(None, 0, "", "1")
        return found

    db = await PathConnection.open(stage.dsn)
    with patch.object(PathConnection, "run", reading):
        await group._read_fresh(db)
    assert group.lease.fresh == {1}
    await db.close()
    await group.lease.close()
    await worker._beats.close()


async def test_marks_that_could_not_be_written_when_lanes_are_given_back_are_kept(stage: Stage) -> None:
    worker = stage.worker()
    group = worker._groups[0]
    await group.lease.open()
    await group.lease.beat()
    group.lease.fresh = frozenset()
    worker._sender.note(OutboxMark(1, 1, OutState.SENT, 0))
    with patch.object(PathConnection, "open", side_effect=Unavailable("away")), pytest.raises(Unavailable):
        await group._give_back(frozenset({1}))
    assert [mark.outbox_no for mark in worker._sender.marks([1])] == [1]
    assert group.lease.fresh == {1}, "what waits there is read again"
    await group.lease.close()
    await worker._beats.close()


class Losing:
    """A service whose answer to one statement is lost."""

    def __init__(self, name: str) -> None:
        self.name = name

    async def run(self, name: str, *values: object) -> list[list[int]]:
        if name == self.name:
            raise Unavailable("the answer was lost")
        return [[1]]

    async def renew(self, holder: str, ttl: timedelta) -> bool:
        return True


async def test_lanes_of_which_nobody_knows_whose_they_are_are_begun_again_under_a_new_name() -> None:
    claiming = Lease(Losing("claim_lanes"), 3)  # type: ignore[arg-type]
    await claiming.open()
    assert await claiming.beat() is False
    dropping = Lease(Losing("drop_lanes"), 3)  # type: ignore[arg-type]
    await dropping.open()
    with pytest.raises(LaneLost):
        await dropping.drop(frozenset({1}))


@pytest.mark.parametrize("word", ["BEGIN", "COMMIT", "SELECT pg_sleep(20)"])
async def test_a_connection_that_was_cancelled_in_a_transaction_is_not_used_again(
    database: str, word: str
) -> None:
    db = await PathConnection.open(database)
    reached = asyncio.Event()
    execute = asyncpg.Connection.execute

    async def slowly(self: asyncpg.Connection, query: str, *args: object, **more: object) -> str:
        if query == word:
            reached.set()
            await asyncio.sleep(20)
        return str(await execute(self, query, *args, **more))  # type: ignore[arg-type]

    async def work() -> None:
        async with db.transaction():
            await db.raw.execute("SELECT 1")
            if word.startswith("SELECT"):
                await db.raw.execute(word)

    with patch.object(asyncpg.Connection, "execute", slowly):
        task = asyncio.create_task(work())
        await reached.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert db.closed


async def test_a_connection_that_does_not_know_yet_that_it_is_broken_is_let_go(database: str) -> None:
    service = Service(database)
    await service.directory()
    db = service._db
    assert db is not None
    with patch.object(asyncpg.Connection, "prepare", side_effect=TimeoutError), pytest.raises(Unavailable):
        await service.shop(1)
    assert db.closed
    assert await service.shop(1) is None
    await service.close()


async def test_a_connection_that_breaks_while_it_is_set_up_is_unavailable(database: str) -> None:
    broken = patch.object(asyncpg.Connection, "set_type_codec", side_effect=LOST)
    with broken, pytest.raises(Unavailable):
        await connecting.connect(database)


async def test_however_many_look_at_once_only_a_few_connections_stand(database: str) -> None:
    screens = Screens(database)
    most = 0
    connect = connecting.connect

    async def counting(*values: object) -> object:
        nonlocal most
        most += 1
        return await connect(*values)  # type: ignore[arg-type]

    with patch("haat.store.screens.connect", counting):
        await asyncio.gather(*(screens.codes() for _ in range(5 * POOL)))
    assert most <= POOL
    await screens.close()


async def test_a_look_that_was_cancelled_leaves_its_connection_to_nobody(database: str) -> None:
    screens = Screens(database)
    await screens.codes()
    connection = screens._free[0]
    with patch.object(asyncpg.Connection, "fetch", side_effect=asyncio.CancelledError):
        task = asyncio.create_task(screens.codes())
        await asyncio.gather(task, return_exceptions=True)
    assert connection.is_closed() and screens._free == []
    assert await screens.codes() == {}
    await screens.close()


async def test_what_a_status_told_is_not_written_over_by_a_late_mark(stage: Stage) -> None:
    async with stage.working():
        await stage.says(text_message("wamid.1", "1 kilo sugar"))
        await stage.quiet()
    db = await PathConnection.open(stage.dsn)

    async def written(state: OutState, change: Change) -> str:
        async with db.transaction():
            await db.name_shops([1])
            await db.raw.execute(
                "UPDATE outbox SET state = $1 WHERE shop_id = 1 AND outbox_no = 1", state.value
            )
            await apply(db, change, NOON)
            return str(await db.raw.fetchval("SELECT state FROM outbox WHERE shop_id = 1 AND outbox_no = 1"))

    def mark(state: OutState) -> Change:
        return Change(marks=[OutboxMark(1, 1, state, 1)])

    assert await written(OutState.SENT, mark(OutState.SENDING)) == "sent"
    assert await written(OutState.SENT, mark(OutState.DEAD)) == "sent"
    assert await written(OutState.FAILED, mark(OutState.SENT)) == "failed"
    assert await written(OutState.FAILED, mark(OutState.SENDING)) == "sending"
    assert await written(OutState.SENDING, mark(OutState.DEAD)) == "dead"
    told = Change(statuses=[StatusMark(1, 1, "wamid.OUT1", OutState.DELIVERED)])
    assert await written(OutState.SENT, told) == "delivered"
    await db.close()


def errand(number: int) -> OutboxRow:
    return OutboxRow(1, number, OutKind.FETCH, "n", b"", OutState.SENDING, NOON)


async def test_an_errand_in_hand_is_not_taken_twice_and_not_spoken_of_when_it_is_anothers() -> None:
    ran: list[int] = []
    marks: list[OutboxMark] = []
    held = asyncio.Event()

    async def fetch(row: OutboxRow) -> None:
        ran.append(row.outbox_no)
        await held.wait()

    rails: dict[RailName, object] = {}
    errands = Errands(None, rails, lambda: NOON, marks.append, fetch)  # type: ignore[arg-type]
    errands.start()
    errands.take([errand(1), errand(2)])
    errands.take([errand(1)])
    while ran != [1, 2]:
        await asyncio.sleep(0)
    errands.forget([1])
    errands.take([errand(1)])
    while ran != [1, 2, 1]:
        await asyncio.sleep(0)
    held.set()
    while not marks:
        await asyncio.sleep(0)
    assert [(mark.outbox_no, mark.state) for mark in marks] == [(1, OutState.DONE)]
    await errands.stop()


async def test_a_shop_whose_records_cannot_be_read_hides_no_shop_behind_it() -> None:
    seen: list[int] = []
    last = asyncio.Event()

    async def one(service: object, shop_id: int, now: object) -> None:
        seen.append(shop_id)
        if shop_id == 3:
            last.set()
        if shop_id == 2:
            raise ZeroDivisionError

    with patch.object(watch, "watch_shop", one):
        task = asyncio.create_task(watch.watch(None, lambda: [1, 2, 3], lambda: NOON))  # type: ignore[arg-type]
        async with asyncio.timeout(30):
            await last.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert seen == [1, 2, 3]


async def test_a_catalogue_that_fails_leaves_no_other_push_under_way() -> None:
    pushed: list[int] = []

    class Store:
        async def showing(self, lanes: object) -> list[Showing]:
            return [Showing(n, f"c{n}", 1) for n in (1, 2)]

        async def behind(self, shops: object, before: object) -> list[Behind]:
            return [Behind(n, (1, 1)) for n in (1, 2)]

        async def goods(self, shop_id: int) -> Goods:
            if shop_id == 1:
                raise Unavailable("away")
            await asyncio.sleep(0.01)
            pushed.append(shop_id)
            return Goods(sample_shop(shop_id), 1, 1, (), {})

        async def note(self, *values: object) -> None:
            return

    class Shut:
        async def push(self, *values: object) -> tuple[object, object]:
            raise ZeroDivisionError

    now: Callable[[], object] = lambda: NOON  # noqa: E731
    settings = ShowcaseSettings(quiet_s=0)
    showcase = Showcase(Store(), Shut(), now, lambda: [1], settings)  # type: ignore[arg-type]
    with pytest.raises(Unavailable):
        await showcase.look()
    assert pushed == [2]
