"""The house as the pages see it, over the real database: reads by the screens, changes by the inbox."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from haat.domain.commands import MACHINE, Command
from haat.domain.customer import Customer
from haat.domain.order import Order
from haat.domain.shop import Shop
from haat.ports import Clock
from haat.store import codec
from haat.store.rows import NewMail
from haat.store.screens import Screens
from haat.store.service import Service
from haat.values.errors import Unavailable
from haat.web.office import Asked, BoardOrder, Happened, Health, OrderFile, Said
from haat.web.thread import heard_text, said_text

KEPT = timedelta(days=1)
"""How long a closed order stays on the board."""
PATIENCE_S = 1.5
"""How long a press waits for what becomes of it; the board shows the rest."""
LOOK_EVERY_S = 0.03
HEALTH_S = 2.0
REFUSED = "refused:"

MakeBill = Callable[[Shop, Order, Customer], bytes]


class House:
    """Fulfils ``Office``. One a process; ``close`` it."""

    def __init__(self, dsn: str, clock: Clock, make_bill: MakeBill) -> None:
        self._screens = Screens(dsn)
        self._service = Service(dsn)
        self._clock = clock
        self._make_bill = make_bill

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

    async def _talk(self, shop_id: int, order: Order, customer: Customer) -> tuple[Said, ...]:
        said, heard = await self._screens.talk(shop_id, order.order_no, order.customer_no)
        ours = [Said(item.at, text, True, item.state) for item in said if (text := said_text(item.body))]
        known = {customer.user_id, customer.phone} - {None}
        hers = []
        for item in heard:
            text, who = heard_text(item.payload)
            if text and who in known:
                hers.append(Said(item.at, text, False))
        return tuple(sorted([*hers, *ours], key=lambda item: (item.at, item.ours)))
