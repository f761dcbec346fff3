"""Applying: what the turns of a batch came to, written in bulk, one statement a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import asyncpg

from haat.chat.conversation import Conversation
from haat.domain.events import Event
from haat.domain.order import Order
from haat.domain.outcome import SetTimer
from haat.domain.snapshot import ShopState
from haat.store import codec
from haat.store.money import write_money
from haat.store.records import Recorded, write_records
from haat.store.rows import InboxFailure, InboxRow, OutboxMark, OutboxRow, OutKind, OutState, StatusMark
from haat.store.unit import PathConnection, Rows
from haat.values.errors import LaneLost
from haat.values.record import record, replace


@record
class Happened:
    """An event with its number, its instant and the message that caused it."""

    event_no: int
    event: Event
    at: datetime
    inbox_key: str


@dataclass(slots=True)
class ShopChange:
    """All that a batch changes in one shop. ``talks`` are the conversations that changed."""

    state: ShopState
    talks: dict[int, Conversation] = field(default_factory=dict)
    happened: list[Happened] = field(default_factory=list)


@dataclass(slots=True)
class Change:
    """All that a batch changes. ``answers`` holds a word of outcome for every row that took effect."""

    shops: dict[int, ShopChange] = field(default_factory=dict)
    outbox: list[OutboxRow] = field(default_factory=list)
    answers: list[tuple[InboxRow, str]] = field(default_factory=list)
    failures: list[InboxFailure] = field(default_factory=list)
    marks: list[OutboxMark] = field(default_factory=list)
    statuses: list[StatusMark] = field(default_factory=list)
    records: list[Recorded] = field(default_factory=list)

    def touched(self) -> set[int]:
        """Every shop that this change writes to."""
        shops = set(self.shops)
        shops.update(row.shop_id for row in self.outbox)
        shops.update(row.shop_id for row, _ in self.answers)
        shops.update(mark.shop_id for mark in self.marks)
        shops.update(status.shop_id for status in self.statuses)
        shops.update(failure.row.shop_id for failure in self.failures)
        return shops


async def apply(db: PathConnection, change: Change, now: datetime) -> Rows:
    """Write it all; the shops must be named already. Returns the statuses that moved a row.

    Raises LaneLost when a row was worked by somebody else meanwhile.
    """
    shops = list(change.shops.values())
    if shops:
        await _settings(db, shops)
        await _orders(db, shops)
        await _books(db, shops)
        await _timers(db, shops)
        await write_money(db, [shop.state for shop in shops])
    if change.records:
        await write_records(db, change.records)
    # How sends went is written with the rest, except where what became of the same messages comes after it.
    apart = bool(change.statuses) or not shops
    if change.marks and apart:
        await _marks(db, change.marks)
    moved: Rows = []
    if change.statuses:
        moved = await _statuses(db, change.statuses)
    if shops:
        await _batch(db, change, [] if apart else change.marks, now)
    elif change.answers:
        _all_waited(await db.run("mark_inbox", *_answers(change)), change)
    if change.failures:
        await put_off(db, change.failures)
    return moved


async def put_off(db: PathConnection, failures: Iterable[InboxFailure]) -> None:
    """Rows that failed: their next try, or their end."""
    rows = [
        (
            failure.row.shop_id,
            failure.row.key,
            failure.row.tries + 1,
            "dead" if failure.not_before is None else "pending",
            failure.not_before,
            failure.reason,
        )
        for failure in failures
    ]
    await db.run("fail_inbox", *_columns(rows))


async def send_again(db: PathConnection, rows: dict[tuple[int, int], bool]) -> list[OutboxRow]:
    """Messages that failed after they were accepted, set to go again; True: as their fallback. Returns them."""
    keys = sorted(rows)
    columns = ([shop_id for shop_id, _ in keys], [number for _, number in keys])
    again = []
    for found in await db.run("outbox_rows", *columns):
        row = outbox_row(found)
        swapped = rows[row.shop_id, row.outbox_no]
        again.append(
            replace(
                row.with_fallback() if swapped else row,
                kind=OutKind.SEND if swapped else row.kind,
                state=OutState.SENDING,
                tries=row.tries + 1,
                attempted_at=None,  # it is known what became of the last try
            )
        )
    await db.run("clear_message_ids", *columns)
    await _marks(
        db,
        [
            OutboxMark(
                r.shop_id, r.outbox_no, OutState.SENDING, r.tries, swapped=rows[r.shop_id, r.outbox_no]
            )
            for r in again
        ],
    )
    return again


def outbox_row(record: asyncpg.Record) -> OutboxRow:
    """An outbox row as the database has it."""
    return OutboxRow(
        shop_id=record["shop_id"],
        outbox_no=record["outbox_no"],
        kind=OutKind(record["kind"]),
        number_id=record["number_id"],
        body=record["body"],
        state=OutState(record["state"]),
        created_at=record["created_at"],
        customer_no=record["customer_no"],
        order_no=record["order_no"],
        fallback=record["fallback"],
        why=record["why"],
        tries=record["tries"],
        not_before=record["not_before"],
        attempted_at=record["attempted_at"],
    )


async def _settings(db: PathConnection, shops: Sequence[ShopChange]) -> None:
    changed = [shop.state.shop for shop in shops if shop.state.changed_shop]
    if changed:
        await db.run("write_shops", [s.shop_id for s in changed], [codec.encode(s) for s in changed])
    listings = [
        (shop.state.shop.shop_id, number, codec.encode(shop.state.catalogue.listings[number]))
        for shop in shops
        for number in sorted(shop.state.changed_listings)
    ]
    if listings:
        await db.run("write_listings", *_columns(listings))


async def _batch(db: PathConnection, change: Change, marks: Iterable[OutboxMark], now: datetime) -> None:
    """The part that every batch writes. Nothing else can fail after it but the commit."""
    shops = list(change.shops.values())
    people = [
        (shop.state.shop.shop_id, shop.state.customers[number])
        for shop in shops
        for number in sorted(shop.state.changed_customers)
    ]
    # Whoever lost a number lets go of it before somebody else takes it.
    people.sort(key=lambda row: row[1].phone is not None)
    talks = [
        (shop.state.shop.shop_id, number, codec.encode(talk))
        for shop in shops
        for number, talk in shop.talks.items()
    ]
    _all_waited(
        await db.run(
            "write_batch",
            *_columns([_counters(shop.state) for shop in shops], 10),
            [shop_id for shop_id, _ in people],
            [person.customer_no for _, person in people],
            [codec.encode(person) for _, person in people],
            *_columns(talks, 3),
            *_columns([_outbox(row) for row in change.outbox], 12),
            *_answers(change),
            now,
            *_mark_columns(marks),
        ),
        change,
    )


def _counters(state: ShopState) -> tuple[object, ...]:
    c = state.counters
    return (
        state.shop.shop_id,
        state.catalogue.version,
        c.customer_no,
        c.order_no,
        c.bill_no,
        c.bill_year,
        c.entry_no,
        c.event_no,
        c.outbox_no,
        c.ledger_head,
    )


def _outbox(row: OutboxRow) -> tuple[object, ...]:
    return (
        row.shop_id,
        row.outbox_no,
        row.customer_no,
        row.order_no,
        row.kind.value,
        row.number_id,
        row.body,
        row.fallback,
        row.why,
        row.state.value,
        row.error,
        row.inbox_key,
    )


def _answers(change: Change) -> list[list[object]]:
    return _columns([(row.shop_id, row.key, answer) for row, answer in change.answers], 3)


def _all_waited(done: Rows, change: Change) -> None:
    if done[0][0] != len(change.answers):
        raise LaneLost("some of these messages were worked elsewhere")


async def _orders(db: PathConnection, shops: Sequence[ShopChange]) -> None:
    orders: list[tuple[int, Order]] = [
        (shop.state.shop.shop_id, shop.state.orders[number])
        for shop in shops
        for number in sorted(shop.state.changed_orders)
    ]
    if not orders:
        return
    await db.run(
        "write_orders",
        [shop_id for shop_id, _ in orders],
        [order.order_no for _, order in orders],
        [order.placed_at for _, order in orders],
        [codec.encode(order) for _, order in orders],
    )
    asked = [
        (shop_id, request.reference, order.order_no)
        for shop_id, order in orders
        for request in order.payment.requests
    ]
    if asked:
        await db.run("write_references", *_columns(asked))


async def _books(db: PathConnection, shops: Sequence[ShopChange]) -> None:
    entries = [(shop.state.shop.shop_id, entry) for shop in shops for entry in shop.state.entries]
    if entries:
        accounts: list[str] = []
        parties: list[int | None] = []
        amounts: list[int] = []
        firsts: list[int] = []
        for _, entry in entries:
            firsts.append(len(amounts) + 1)
            accounts.extend(posting.account.value for posting in entry.postings)
            parties.extend(posting.party for posting in entry.postings)
            amounts.extend(posting.amount_paise for posting in entry.postings)
        await db.run(
            "write_entries",
            [shop_id for shop_id, _ in entries],
            [entry.entry_no for _, entry in entries],
            [entry.at for _, entry in entries],
            [entry.kind for _, entry in entries],
            [entry.order_no for _, entry in entries],
            [entry.memo for _, entry in entries],
            accounts,
            parties,
            amounts,
            firsts,
            [first - 1 + len(entry.postings) for first, (_, entry) in zip(firsts, entries, strict=True)],
            [entry.previous for _, entry in entries],
            [entry.hash for _, entry in entries],
        )
    happened = [(shop.state, one) for shop in shops for one in shop.happened]
    if happened:
        await db.run("write_events", *_columns([_event_row(state, one) for state, one in happened]))


def _event_row(state: ShopState, one: Happened) -> tuple[object, ...]:
    event = one.event
    order_no: int | None = getattr(event, "order_no", None)
    customer_no: int | None = getattr(event, "customer_no", None)
    if customer_no is None and order_no is not None and order_no in state.orders:
        customer_no = state.orders[order_no].customer_no
    return (
        state.shop.shop_id,
        one.event_no,
        one.at,
        type(event).__name__,
        order_no,
        customer_no,
        getattr(event, "by", 0),
        codec.encode(event),
        one.inbox_key,
    )


async def _timers(db: PathConnection, shops: Sequence[ShopChange]) -> None:
    wanted: dict[tuple[int, int, str], datetime | None] = {}
    for shop in shops:
        for change in shop.state.timers:
            kinds = (change.kind,) if isinstance(change, SetTimer) else change.kinds
            due_at = change.due_at if isinstance(change, SetTimer) else None
            for kind in kinds:
                wanted[shop.state.shop.shop_id, change.order_no, kind.value] = due_at
    cleared = [key for key, due_at in wanted.items() if due_at is None]
    if cleared:
        await db.run("clear_timers", *_columns(cleared))
    set_ = [(*key, due_at) for key, due_at in wanted.items() if due_at is not None]
    if set_:
        await db.run("set_timers", *_columns(set_))


async def _marks(db: PathConnection, marks: Iterable[OutboxMark]) -> None:
    await db.run("mark_outbox", *_mark_columns(marks))


def _mark_columns(marks: Iterable[OutboxMark]) -> list[list[object]]:
    """The newest mark of each row."""
    newest = {(mark.shop_id, mark.outbox_no): mark for mark in marks}
    return _columns(
        [
            (
                mark.shop_id,
                mark.outbox_no,
                mark.state.value,
                mark.message_id,
                mark.tries,
                mark.not_before,
                mark.attempted_at,
                mark.error_code,
                mark.error,
                mark.swapped,
            )
            for mark in newest.values()
        ],
        10,
    )


_FORWARD = ("sent", "failed", "delivered", "read")


async def _statuses(db: PathConnection, statuses: Iterable[StatusMark]) -> Rows:
    """Only the furthest status of each message: an UPDATE takes one row of several for the same target."""
    furthest: dict[tuple[int, int], StatusMark] = {}
    for status in statuses:
        for key in ((status.shop_id, number) for number in (status.outbox_no, *status.also)):
            known = furthest.get(key)
            if known is None or _FORWARD.index(status.state.value) > _FORWARD.index(known.state.value):
                furthest[key] = status
    return await db.run(
        "mark_statuses",
        *_columns([(*key, s.message_id, s.state.value, s.code) for key, s in furthest.items()]),
    )


def _columns(rows: Sequence[tuple[object, ...]], width: int = 0) -> list[list[object]]:
    """Rows turned into one array a column; ``width`` empty ones where there are no rows."""
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]
