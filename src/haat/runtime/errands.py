"""Errands: outbox rows that no person sees: payment lookups, refunds, files to fetch, messages placed
with another shop.

Each goes to the rail that it names. What a gateway answers enters the inbox as a fact, with the row's number as its
key, so a repeat changes nothing; what it does not answer is unknown, and asked again later.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime, timedelta

import structlog

from haat.domain.commands import NotePayment, NoteRefundFailed
from haat.domain.payment import RailName
from haat.domain.shop import Shop
from haat.ports import Gateway, Rail
from haat.runtime.files import no_files
from haat.runtime.gateway_news import look_into
from haat.runtime.mail import open_forward
from haat.runtime.pacing import retry_wait_s
from haat.store import codec
from haat.store.rows import NewMail, OutboxMark, OutboxRow, OutKind, OutState, lane_of
from haat.store.service import Service
from haat.values.errors import HaatError, Unavailable, place_of
from haat.values.record import replace

_log = structlog.get_logger("haat.errands")

TRIES = 12
POOL = 6


class Errands:
    """Runs errands a few at a time; what fails is tried again, further and further apart."""

    def __init__(
        self,
        service: Service,
        rails: Mapping[RailName, Rail],
        now: Callable[[], datetime],
        mark: Callable[[OutboxMark], None],
        files: Callable[[OutboxRow], Awaitable[None]] = no_files,
        gateway: Gateway | None = None,
    ) -> None:
        self._service, self._rails, self._now, self._mark = service, rails, now, mark
        self._gateway = gateway
        self._files = files
        self._ready: asyncio.Queue[OutboxRow] = asyncio.Queue()
        self._tasks: list[asyncio.Task[None]] = []
        self._in_hand: dict[tuple[int, int], OutboxRow] = {}

    def start(self) -> None:
        self._tasks = [asyncio.create_task(self._pull(), name=f"errand-{i}") for i in range(POOL)]

    def take(self, rows: Iterable[OutboxRow]) -> None:
        """Run these. All are harmless to repeat, so a row that may have been run already runs again; what is in hand is
        not taken twice."""
        now = self._now()
        for row in rows:
            if (row.shop_id, row.outbox_no) in self._in_hand:
                continue
            later = row.not_before - now if row.not_before is not None else timedelta(0)
            self._queue(row, later / timedelta(seconds=1))

    def _queue(self, row: OutboxRow, wait_s: float) -> None:
        self._in_hand[row.shop_id, row.outbox_no] = row
        if wait_s > 0:
            asyncio.get_running_loop().call_later(wait_s, self._ready.put_nowait, row)
        else:
            self._ready.put_nowait(row)

    def _mine(self, row: OutboxRow) -> bool:
        """Is it still for us to run, and to say what came of it?"""
        return self._in_hand.get((row.shop_id, row.outbox_no)) is row

    def forget(self, lanes: Iterable[int]) -> None:
        """These lanes are another worker's now: so are their errands, and what is to be said of them."""
        gone = set(lanes)
        self._in_hand = {key: row for key, row in self._in_hand.items() if lane_of(key[0]) not in gone}

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _pull(self) -> None:
        while True:
            row = await self._ready.get()
            if not self._mine(row):
                continue
            try:
                await self._run(row)
            except Unavailable as error:
                self._again(row, str(error))
            except HaatError as error:
                self._end(row, OutState.DEAD, f"{type(error).__name__}: {error}")
            except Exception as error:  # a fault in one errand must not stop those behind it
                fault = place_of(error)
                _log.error("an errand failed", shop=row.shop_id, outbox_no=row.outbox_no, fault=fault)
                self._again(row, f"{type(error).__name__}: {error}")
            else:
                self._end(row, OutState.DONE, "")

    async def _run(self, row: OutboxRow) -> None:
        match row.kind:
            case OutKind.FORWARD:
                mail = open_forward(row.body)
                shops = [mail.shop_id]
                if mail.known_by:
                    shops = await self._service.knowing(mail.known_by, mail.user_id, mail.phone)
                payload = bytes(mail.payload)
                await self._service.put_mail(
                    [NewMail(shop_id, mail.key, mail.kind, mail.user_key, payload) for shop_id in shops],
                    self._now(),
                )
            case OutKind.LOOKUP:
                task = codec.look_up(row.body)
                await self._tell(row, task.order_no, task.reference, task.rail)
            case OutKind.LOOK:
                await self._look_into(row)
            case OutKind.FETCH:
                await self._files(row)
            case OutKind.REFUND:
                await self._give_back(row)
            case _:
                raise HaatError(f"{row.kind.value} is no errand")

    async def _give_back(self, row: OutboxRow) -> None:
        """Ask for the refund, then look: only what the gateway shows counts. A refusal is told to the shop."""
        task = codec.give_back(row.body)
        shop, rail = await self._at(row, task.rail)
        result = await rail.give_back(shop, task.reference, task.amount_paise, task.refund_key)
        await self._tell(row, task.order_no, task.reference, task.rail)
        if not result.accepted:
            failed = NoteRefundFailed(
                task.order_no, task.reference, result.details[:200], task.refund_key, task.amount_paise
            )
            await self._put(row, f"r:{row.outbox_no}", "command", codec.pack_command(failed))
            raise HaatError(f"the gateway refused the refund: {result.details}")

    async def _tell(self, row: OutboxRow, order_no: int, reference: str, name: RailName) -> None:
        """Look the payment up and place every fact in the shop's inbox."""
        shop, rail = await self._at(row, name)
        for nth, fact in enumerate(await rail.look_up_all(shop, reference)):
            key = f"f:{row.outbox_no}.{nth}" if nth else f"f:{row.outbox_no}"
            await self._put(row, key, "fact", codec.pack_command(NotePayment(order_no, fact)))

    async def _look_into(self, row: OutboxRow) -> None:
        """See at the gateway what its webhook was about."""
        shop = await self._service.shop(row.shop_id)
        if shop is None or self._gateway is None:
            raise HaatError("no gateway is set up")
        mails = await look_into(row.body, str(row.outbox_no), shop, self._gateway)
        if mails:
            await self._service.put_mail(mails, self._now())

    async def _at(self, row: OutboxRow, name: RailName) -> tuple[Shop, Rail]:
        shop, rail = await self._service.shop(row.shop_id), self._rails.get(name)
        if shop is None or rail is None:
            raise HaatError(f"no rail is set up for {name.value}")
        return shop, rail

    async def _put(self, row: OutboxRow, key: str, kind: str, payload: bytes) -> None:
        await self._service.put_mail([NewMail(row.shop_id, key, kind, "", payload)], self._now())

    def _again(self, row: OutboxRow, why: str) -> None:
        if not self._mine(row):
            return
        tries = row.tries + 1
        if tries >= TRIES:
            self._end(row, OutState.DEAD, why, tries)
            return
        wait = retry_wait_s(tries)
        not_before = self._now() + timedelta(seconds=wait)
        self._mark(
            OutboxMark(
                row.shop_id, row.outbox_no, OutState.QUEUED, tries, not_before=not_before, error=why[:300]
            )
        )
        self._queue(replace(row, tries=tries), wait)

    def _end(self, row: OutboxRow, state: OutState, why: str, tries: int | None = None) -> None:
        if not self._mine(row):
            return
        del self._in_hand[row.shop_id, row.outbox_no]
        at, tries = self._now(), row.tries if tries is None else tries
        self._mark(OutboxMark(row.shop_id, row.outbox_no, state, tries, attempted_at=at, error=why[:300]))
