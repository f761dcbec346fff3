"""The house as the pages see it, over the real database: reads by the screens, changes by the inbox."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from haat.domain.catalogue import Catalogue
from haat.domain.commands import MACHINE, Command
from haat.domain.customer import Customer
from haat.domain.ledger import Account
from haat.domain.order import Order
from haat.domain.shop import Shop
from haat.ports import Clock
from haat.runtime.costs import month_costs
from haat.store import codec
from haat.store.beside import FileRow
from haat.store.rows import NewMail
from haat.store.screens import Heard as HeardRow
from haat.store.screens import Said as SaidRow
from haat.store.service import Service
from haat.store.till import Till
from haat.values.errors import Unavailable
from haat.values.time import at_minute, india_day
from haat.web.office import (
    Agreement,
    Asked,
    BoardOrder,
    Happened,
    Health,
    MessageCost,
    MoneyFile,
    OrderFile,
    PersonFile,
    Said,
    StoredFile,
    Takings,
)
from haat.web.thread import heard_text, said_text

KEPT = timedelta(days=1)
"""How long a closed order stays on the board."""
UNSETTLED = timedelta(days=90)
"""How far back the money page looks for orders whose money is not settled."""
RESOLVED = timedelta(days=7)
"""How long a resolved exception is still shown."""
COST_KEPT_S = 60.0
"""A month of messages is read whole for its cost: not each time that an open page asks."""
TALK = timedelta(days=30)
"""How far back a customer's page shows the talk."""
BEFORE = timedelta(hours=1)
"""The shopkeeper may have typed in his own app a little before the first message of a talk."""
UPI = (Account.GATEWAY, Account.BANK, Account.FEES, Account.FEE_TAX)
"""A payout moves money between these; what they gained together is what customers paid."""
CASH = (Account.CASH, Account.RIDER_CASH, Account.CASH_SHORT)
PATIENCE_S = 1.5
"""How long a press waits for what becomes of it; the board shows the rest."""
LOOK_EVERY_S = 0.03
HEALTH_S = 2.0
REFUSED = "refused:"

MakeBill = Callable[[Shop, Order, Customer], bytes]


class House:
    """Fulfils ``Office``. One a process; ``close`` it."""

    def __init__(self, dsn: str, clock: Clock, make_bill: MakeBill) -> None:
        self._screens = Till(dsn)
        self._service = Service(dsn)
        self._clock = clock
        self._make_bill = make_bill
        self._costs: dict[int, tuple[float, MessageCost | None]] = {}

    def now(self) -> datetime:
        return self._clock.now()

    async def shops(self) -> list[Shop]:
        return await self._screens.shops((await self._screens.codes()).values())

    async def shop(self, code: str) -> Shop | None:
        shop_id = (await self._screens.codes()).get(code.upper())
        if shop_id is None:
            return None
        found = await self._screens.shops([shop_id])
        return found[0] if found else None

    async def board(self, shop_id: int) -> list[BoardOrder]:
        rows = await self._screens.board(shop_id, self.now() - KEPT)
        return [BoardOrder(order, name) for order, name in reversed(rows)]

    async def order(self, shop_id: int, order_no: int) -> OrderFile | None:
        file = await self._service.order_file(shop_id, order_no)
        if file is None:
            return None
        story = await self._screens.story(shop_id, order_no)
        return OrderFile(
            order=file.order,
            customer=file.customer,
            story=tuple(Happened(item.event, item.at, item.by_name) for item in story),
            talk=await self._talk(shop_id, file.order, file.customer),
        )

    async def keeper(self, shop_id: int) -> int:
        return await self._screens.keeper(shop_id) or MACHINE

    async def ask(self, shop_id: int, command: Command) -> Asked:
        key = f"c:{secrets.token_hex(16)}"
        await self._service.put_mail(
            [NewMail(shop_id, key, "command", "", codec.pack_command(command))], self.now()
        )
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            await asyncio.sleep(LOOK_EVERY_S)
            answer = await self._screens.answer(shop_id, key)
            if answer is not None and answer[0] == "done":
                refused = answer[1].startswith(REFUSED)
                return Asked(True, answer[1].removeprefix(REFUSED) if refused else None)
        return Asked(False)

    async def bill(self, shop_id: int, order_no: int) -> bytes | None:
        file = await self._service.order_file(shop_id, order_no)
        if file is None or file.order.bill_no is None:
            return None
        return await asyncio.to_thread(self._make_bill, file.shop, file.order, file.customer)

    async def health(self) -> Health:
        try:
            async with asyncio.timeout(HEALTH_S):
                return Health(True, await self._screens.workers() > 0)
        except (Unavailable, TimeoutError):
            return Health(False, False)

    async def close(self) -> None:
        await self._screens.close()
        await self._service.close()

    async def money(self, shop: Shop) -> MoneyFile:
        now = self.now()
        midnight = at_minute(india_day(now), 0)
        accounts = (*UPI, *CASH, Account.KHATA)
        moved = await self._screens.takings(shop.shop_id, midnight, midnight + timedelta(days=1), accounts)
        unsettled = await self._screens.unsettled(shop.shop_id, now - UNSETTLED)
        exceptions = await self._screens.exceptions(shop.shop_id, now - RESOLVED)
        named = {exception.order_no for exception in exceptions if exception.order_no is not None}
        return MoneyFile(
            takings=Takings(
                sum(moved.get(account, 0) for account in UPI),
                sum(moved.get(account, 0) for account in CASH),
                moved.get(Account.KHATA, 0),
            ),
            unsettled=tuple(BoardOrder(row.order, row.name, row.phone) for row in unsettled),
            exceptions=tuple(exceptions),
            orders=await self._screens.orders(shop.shop_id, named),
            people=tuple(await self._screens.holders(shop.shop_id)),
            cost=await self._cost(shop, now),
        )

    async def _cost(self, shop: Shop, now: datetime) -> MessageCost | None:
        """This month's, of which all shops of the number share the free messages; counted anew once a minute."""
        made, known = self._costs.get(shop.shop_id, (0.0, None))
        if made and time.monotonic() - made < COST_KEPT_S:
            return known
        shops = [one for one in await self.shops() if one.number_id == shop.number_id]
        costs = await month_costs(self._screens, shops, india_day(now).replace(day=1), now)
        own = next((one for one in costs if one.shop_id == shop.shop_id), None)
        found = None
        if own is not None:
            found = MessageCost(own.messages, own.free, own.number_free_left, own.total_paise, own.doubtful)
        self._costs[shop.shop_id] = (time.monotonic(), found)
        return found

    async def person(self, shop_id: int, customer_no: int) -> PersonFile | None:
        customer = await self._screens.person(shop_id, customer_no)
        if customer is None:
            return None
        since = self.now() - TALK
        said, heard = await self._screens.talk_with(shop_id, customer, since)
        talk = [*_ours(said), *_hers(heard, customer)]
        consents = await self._screens.consents(shop_id, customer_no)
        return PersonFile(
            customer=customer,
            talk=await self._whole(shop_id, customer_no, talk, since),
            goods=await self._screens.goods(shop_id, [listing_no for _, listing_no in customer.habits]),
            agreements=tuple(Agreement(row.topic, row.given, row.source, row.at) for row in consents),
        )

    async def file(self, shop_id: int, message_id: str) -> StoredFile | None:
        found = await self._screens.file(shop_id, message_id)
        return None if found is None else StoredFile(found.mime_type, found.content)

    async def shelf(self, shop_id: int) -> Catalogue:
        return await self._screens.shelf(shop_id)

    async def _talk(self, shop_id: int, order: Order, customer: Customer) -> tuple[Said, ...]:
        said, heard = await self._screens.talk(shop_id, order.order_no, order.customer_no)
        talk = [*_ours(said), *_hers(heard, customer)]
        since = min((item.at for item in talk), default=order.placed_at) - BEFORE
        return await self._whole(shop_id, order.customer_no, talk, since)

    async def _whole(
        self, shop_id: int, customer_no: int, talk: list[Said], since: datetime
    ) -> tuple[Said, ...]:
        """The talk with what the shopkeeper typed in his own app and with the files that she sent, in order."""
        typed = [
            Said(row.at, row.text or f"[{row.kind}]", True, own_app=True)
            for row in await self._screens.echoes(shop_id, customer_no, since)
        ]
        kept = {
            row.message_id: row
            for row in await self._screens.files(shop_id, customer_no)
            if row.at >= since and row.state == "kept"
        }
        shown = [_with_file(item, kept.get(item.file_id)) for item in talk]
        seen = {item.file_id for item in shown}
        unanswered = [
            Said(row.at, "", False, file_id=row.message_id, file_kind=row.kind)
            for row in kept.values()
            if row.message_id not in seen
        ]
        return tuple(sorted([*shown, *typed, *unanswered], key=lambda item: (item.at, item.ours)))


def _ours(said: Iterable[SaidRow]) -> list[Said]:
    return [Said(item.at, text, True, item.state) for item in said if (text := said_text(item.body))]


def _hers(heard: Iterable[HeardRow], customer: Customer) -> list[Said]:
    """Her own messages among those that were answered."""
    known = {customer.user_id, customer.phone} - {None}
    found = []
    for item in heard:
        text, who, message_id = heard_text(item.payload)
        if text and who in known:
            found.append(Said(item.at, text, False, file_id=message_id))
    return found


def _with_file(item: Said, kept: FileRow | None) -> Said:
    """A message with the file that came with it, which then speaks for itself."""
    if kept is None:
        return replace(item, file_id="")
    return replace(item, text=item.text.removeprefix(f"[{kept.kind}]").strip(), file_kind=kept.kind)
