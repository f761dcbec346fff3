"""The one path: a batch of inbox rows, gathered, turned, and made into one change. Floors below decide; this carries.

A row whose turn fails is left out and the turns of its shop are run again from what was gathered, so nothing half
done stays behind; the other rows of the batch go on.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import perf_counter_ns

from haat.channels.whatsapp.decode import IdentityChange, PreferenceChange
from haat.chat.alerts import AccountAlert
from haat.chat.coexistence import Echo
from haat.chat.hearing import shelf_of
from haat.chat.inbound import Inbound
from haat.chat.talk import Links, Talk, Turn
from haat.chat.turn import act, hear
from haat.domain.bank_days import WEEKENDS, BankDays
from haat.domain.catalogue import Catalogue
from haat.domain.changing_payee import effective
from haat.domain.commands import HintPayment
from haat.domain.outcome import Task
from haat.domain.snapshot import ShopState
from haat.language.lexicon import Lexicon
from haat.language.shelf import Shelf
from haat.ports import Channel
from haat.rails.razorpay.news import News
from haat.runtime import beside
from haat.runtime.gateway_news import stray
from haat.runtime.mail import Nothing, Opened, PaymentNews, open_row, pack_forward, pack_spread
from haat.runtime.outgoing import errand_row, reply_row, task_row
from haat.runtime.people import People
from haat.store import codec
from haat.store.apply import Change, Happened, ShopChange
from haat.store.directory import Directory
from haat.store.gather import Gathered, Known, ShopCache, gather
from haat.store.records import Recorded
from haat.store.rows import InboxFailure, InboxRow, OutboxRow, OutKind, OutState, StatusMark
from haat.store.unit import PathConnection
from haat.values.errors import Corrupt, place_of
from haat.values.record import record, replace
from haat.values.time import Moment

TRIES = 5
"""After this many failures a row is put aside, and the talk goes on without it."""


OLDEST = timedelta(days=8)
"""WhatsApp delivers again for seven days, and the keys of what came are kept for longer than this. Whatever is older by
its own, signed timestamp was recorded and is played back."""

CALM = 4
"""In a larger batch nobody is shown as typing: the answers themselves come as fast."""


@record
class TurnTrace:
    """What one turn was, for the log: never what was said, nor by whom."""

    shop_id: int
    kind: str
    detail: str
    replies: int
    micros: int
    waited_ms: int


@dataclass(slots=True)
class Batch:
    """What a batch of rows came to. ``learned`` goes into the cache once the change is committed."""

    change: Change
    traces: list[TurnTrace] = field(default_factory=list)
    learned: list[Known] = field(default_factory=list)


@dataclass(slots=True)
class _ShopRun:
    """The turns of one shop: its working state and what came out so far."""

    talk: Talk
    people: People
    catalogue: Catalogue
    change: ShopChange
    outbox: list[OutboxRow] = field(default_factory=list)
    answers: list[tuple[InboxRow, str]] = field(default_factory=list)
    traces: list[TurnTrace] = field(default_factory=list)
    records: list[Recorded] = field(default_factory=list)


@dataclass(slots=True)
class Actor:
    """Everything a turn needs that is not in the database. One a process; ``directory`` is renewed from outside."""

    channel: Channel
    lexicon: Lexicon
    links: Links
    now: Callable[[], datetime]
    directory: Directory = field(default_factory=Directory)
    seen: Callable[[str, str], None] = lambda number_id, message_id: None
    bank_days: BankDays = WEEKENDS
    cache: ShopCache = field(init=False)

    def __post_init__(self) -> None:
        self.cache = ShopCache(lambda catalogue: shelf_of(self.lexicon, catalogue))

    async def work(self, db: PathConnection, rows: list[InboxRow], now: datetime) -> Batch:
        """Run the turns of these rows. The shops are named and locked; nothing is written yet."""
        batch = Batch(Change())
        opened = self._open(rows, batch.change, now)
        await db.name_shops(self._shops_of(opened))
        acting = await beside.with_reasons(db, await self._aim(db, opened, batch.change))
        found: Mapping[int, Gathered] = {}
        if acting:
            found = await gather(db, beside.wanted(acting), self.cache, now)
        by_shop: dict[int, list[tuple[InboxRow, Opened, Moment]]] = defaultdict(list)
        chance = os.urandom(16 * len(acting))
        for i, (row, what) in enumerate(acting):
            by_shop[row.shop_id].append((row, what, Moment(now, chance[16 * i : 16 * i + 16])))
        for shop_id, items in by_shop.items():
            gathered = found.get(shop_id)
            if gathered is None:
                batch.change.failures += [InboxFailure(row, "no such shop", None) for row, _, _ in items]
            else:
                self._run_shop(gathered, items, batch, now)
        return batch

    def _open(self, rows: list[InboxRow], change: Change, now: datetime) -> list[tuple[InboxRow, Opened]]:
        calm = len(rows) <= CALM
        opened: list[tuple[InboxRow, Opened]] = []
        for row in rows:
            try:
                what = open_row(row)
            except Corrupt:
                change.failures.append(InboxFailure(row, "unreadable", None))
                continue
            if _played_back(row, what):
                change.answers.append((row, "too old"))
                continue
            if isinstance(what, Inbound) and calm:
                self.seen(what.number_id, what.message_id)
            if isinstance(what, StatusMark):
                change.statuses.append(what)
                change.answers.append((row, what.state.value))
            elif isinstance(what, Nothing):
                change.answers.append((row, "kept"))
            else:
                opened.append((row, what))
        return opened

    def _shops_of(self, opened: Iterable[tuple[InboxRow, Opened]]) -> set[int]:
        """The shops of the batch; for payment news at a front desk, also the shops it serves."""
        shops = set()
        for row, what in opened:
            shops.add(row.shop_id)
            if isinstance(what, PaymentNews):
                shops.update(self._served_with(row.shop_id))
        return shops

    def _served_with(self, shop_id: int) -> list[int]:
        number_id = self.directory.number_of(shop_id)
        if number_id is None or self.directory.shop_of_number(number_id) != shop_id:
            return []
        return [shop.shop_id for shop in self.directory.served_at(number_id).values()]

    async def _aim(
        self, db: PathConnection, opened: list[tuple[InboxRow, Opened]], change: Change
    ) -> list[tuple[InboxRow, Opened]]:
        """Turn payment news into a hint for its order; news for another shop of the number is sent on."""
        news = [(row, what) for row, what in opened if isinstance(what, PaymentNews)]
        if not news:
            return opened
        asked = [
            (shop_id, what.reference)
            for row, what in news
            for shop_id in {row.shop_id, *self._served_with(row.shop_id)}
        ]
        owners: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for shop_id, reference, order_no in await db.run(
            "orders_of_references", [shop_id for shop_id, _ in asked], [reference for _, reference in asked]
        ):
            owners[reference].append((shop_id, order_no))
        aimed: list[tuple[InboxRow, Opened]] = []
        for row, what in opened:
            if not isinstance(what, PaymentNews):
                aimed.append((row, what))
                continue
            mine = [order_no for shop_id, order_no in owners[what.reference] if shop_id == row.shop_id]
            others = [shop_id for shop_id, _ in owners[what.reference] if shop_id != row.shop_id]
            if mine:
                aimed.append((row, HintPayment(mine[0])))
            elif others:
                aimed.append((row, replace(what, shop_id=others[0])))
            elif (nobodys := _nobodys(what)) is not None:
                aimed.append((row, nobodys))
            else:
                change.answers.append((row, "no such reference"))
        return aimed

    def _run_shop(
        self,
        gathered: Gathered,
        items: list[tuple[InboxRow, Opened, Moment]],
        batch: Batch,
        now: datetime,
    ) -> None:
        failed: set[str] = set()
        held: dict[str, int] = {}  # who waits behind a message of her own that will be tried again
        while True:
            run = self._start(gathered, now)
            broken = None
            for row, what, moment in items:
                if row.key in failed or row.arrival > held.get(row.user_key, row.arrival):
                    continue
                try:
                    self._turn(run, row, what, moment)
                except Exception as error:  # a fault in one message must not stop its neighbours
                    broken = InboxFailure(row, place_of(error), next_try(row, now))
                    break
            if broken is None:
                break
            failed.add(broken.row.key)
            if broken.not_before is not None and broken.row.user_key:
                held[broken.row.user_key] = broken.row.arrival
            batch.change.failures.append(broken)
        if run.answers:
            self._collect(run, gathered, batch)

    def _start(self, gathered: Gathered, now: datetime) -> _ShopRun:
        shop, catalogue = effective(gathered.known.shop, now), gathered.known.catalogue
        state = ShopState(
            shop,
            catalogue,
            gathered.counters,
            dict(gathered.customers),
            dict(gathered.orders),
            dict(gathered.money.transfers),
            dict(gathered.money.exceptions),
            set(gathered.money.settled_keys),
            self.bank_days,
        )
        served = self.directory.served_at(shop.number_id) if shop.desk else {}
        shelf, talks = gathered.known.shelf, dict(gathered.conversations)
        talk = Talk(state, self.lexicon, shelf, talks, self.links, served)
        talk.shared = self.directory.shared(shop.shop_id)
        return _ShopRun(talk, People(state), catalogue, ShopChange(state))

    def _turn(self, run: _ShopRun, row: InboxRow, what: Opened, moment: Moment) -> None:
        began = perf_counter_ns()
        state = run.talk.state
        events, tasks = len(state.events), len(state.tasks)
        speaker_no = None
        match what:
            case Inbound():
                speaker_no = run.people.speaker(what.sender).customer_no
                turn = hear(run.talk, speaker_no, what, moment)
            case Echo() | PreferenceChange() | AccountAlert():
                turn = beside.work(run.talk, run.people, what)
            case IdentityChange():
                turn = beside.moved(run.talk, run.people, what)
            case PaymentNews():
                turn = Turn(forward_to=what.shop_id, detail="payment/elsewhere")
            case News():
                turn = Turn(detail=f"gateway/{what.about.value}")
            case StatusMark() | Nothing():
                turn = Turn(detail="kept")
            case _:
                turn = act(run.talk, what, moment)
        numbered = state.counters
        for event, at in state.events[events:]:
            numbered = replace(numbered, event_no=numbered.event_no + 1)
            run.change.happened.append(Happened(numbered.event_no, event, at.now, row.key))
        state.counters = numbered
        self._say(run, row, turn, state.tasks[tasks:], moment.now, speaker_no)
        if isinstance(what, News):
            self._look_into(run, row, what, moment.now)
        run.records += [Recorded(row.shop_id, row.key, record) for record in turn.records]
        if state.catalogue is not run.catalogue:
            run.talk.shelf = self._shelf_after(run.talk.shelf, run.catalogue, state.catalogue)
            run.catalogue = state.catalogue
        refused = f"refused:{turn.refused.why.value}" if turn.refused is not None else ""
        run.answers.append((row, refused or turn.detail))
        waited = moment.now - row.received_at
        run.traces.append(
            TurnTrace(
                row.shop_id,
                row.kind,
                refused or turn.detail,
                len(turn.replies),
                (perf_counter_ns() - began) // 1000,
                round(waited / timedelta(milliseconds=1)),
            )
        )

    def _say(
        self,
        run: _ShopRun,
        row: InboxRow,
        turn: Turn,
        tasks: list[Task],
        now: datetime,
        speaker_no: int | None,
    ) -> None:
        state = run.talk.state
        number = state.counters.outbox_no
        for reply in turn.replies:
            number += 1
            made = reply_row(self.channel, state, row, reply, number, now)
            if not beside.may_write(state.customers[reply.to], reply, row, speaker_no):
                made = replace(made, state=OutState.DROPPED, error=beside.OPTED_OUT)
            run.outbox.append(made)
        for task in tasks:
            number += 1
            run.outbox.append(task_row(state, row, number, task, now))
        for file in beside.files(turn):
            number += 1
            run.outbox.append(errand_row(state, row, number, OutKind.FETCH, codec.encode(file), None, now))
        if turn.forward_to is not None:
            number += 1
            body = pack_forward(row, turn.forward_to, turn.forward_words)
            run.outbox.append(errand_row(state, row, number, OutKind.FORWARD, body, None, now))
        if turn.spread is not None and (others := self.directory.neighbours(state.shop.shop_id)):
            number += 1
            body = pack_spread(row, state.shop.number_id, others, turn.spread)
            run.outbox.append(errand_row(state, row, number, OutKind.FORWARD, body, None, now))
        state.counters = replace(state.counters, outbox_no=number)

    def _look_into(self, run: _ShopRun, row: InboxRow, news: News, now: datetime) -> None:
        """An errand to the gateway, because its webhook says too little to be aimed at an order."""
        state = run.talk.state
        number = state.counters.outbox_no + 1
        run.outbox.append(errand_row(state, row, number, OutKind.LOOK, codec.encode(news), None, now))
        state.counters = replace(state.counters, outbox_no=number)

    def _shelf_after(self, shelf: Shelf, old: Catalogue, new: Catalogue) -> Shelf:
        """The hearing index of a changed catalogue; the same one where nothing that is heard changed (stock)."""
        if old.listings.keys() == new.listings.keys() and all(
            item is old.listings[number]
            or replace(item, stock=None, available=True)
            == replace(old.listings[number], stock=None, available=True)
            for number, item in new.listings.items()
        ):
            return shelf
        return self.cache.make_shelf(new)

    def _collect(self, run: _ShopRun, gathered: Gathered, batch: Batch) -> None:
        talk = run.talk
        run.change.talks = {number: talk.conversations[number] for number in sorted(talk.changed)}
        batch.change.shops[talk.state.shop.shop_id] = run.change
        batch.change.outbox += run.outbox
        batch.change.answers += run.answers
        batch.change.records += run.records
        batch.traces += run.traces
        known = gathered.known
        if talk.state.changed_shop or talk.state.catalogue is not known.catalogue:
            version = known.version + 1 if talk.state.changed_shop else known.version
            batch.learned.append(Known(version, talk.state.shop, talk.state.catalogue, talk.shelf))


def _nobodys(news: PaymentNews) -> Opened | None:
    """Payment news under a reference that nobody asked under: look into it, or note what was found."""
    if news.traced is not None:
        return stray(news.traced.fact)
    return news.news if news.news is not None and news.news.payment_id else None


def _played_back(row: InboxRow, what: Opened) -> bool:
    """Was this said so long before it came that its key may be forgotten? What only makes Haat look does no harm."""
    if not isinstance(what, Inbound | IdentityChange | PreferenceChange | Echo):
        return False
    return row.received_at - what.at > OLDEST


def next_try(row: InboxRow, now: datetime) -> datetime | None:
    """Half a second, then twice as long each time: later messages of the same person wait behind it."""
    if row.tries + 1 >= TRIES:
        return None
    return now + timedelta(seconds=0.5 * 2**row.tries)
