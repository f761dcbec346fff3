"""Watching over the codes of the shops: a day without payments, and the daily reminder to scan one's own code."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

import structlog

from haat.domain.commands import AskCodeScan, Command, NoteNoReceipts
from haat.domain.receipts import WEEKS, day_to_check, day_to_scan, missed
from haat.store import codec
from haat.store.rows import NewMail
from haat.store.service import Service
from haat.values.errors import Unavailable, place_of

_log = structlog.get_logger("haat.watch")
EVERY_S = 1_200.0
BACK = timedelta(weeks=WEEKS, days=1)


async def watch(service: Service, shops: Callable[[], Iterable[int]], now: Callable[[], datetime]) -> None:
    """Watch for ever. Several processes may: what is told of a day has one key, and is told once."""
    while True:
        for shop_id in list(shops()):
            try:
                await watch_shop(service, shop_id, now())
            except Unavailable:
                raise
            except Exception as error:  # a fault in one shop must not hide the shops behind it
                _log.error("a shop was left out", shop=shop_id, fault=place_of(error))
        await asyncio.sleep(EVERY_S)


async def watch_shop(service: Service, shop_id: int, now: datetime) -> None:
    """One shop, now."""
    shop = await service.shop(shop_id)
    if shop is None:
        return
    scan = day_to_scan(shop, now)
    if scan is not None:
        await _put(service, shop_id, f"scan:{scan}", AskCodeScan(), now)
    day = day_to_check(shop, now)
    usual = missed(day, await service.receipts(shop_id, now - BACK)) if day is not None else None
    if day is not None and usual is not None:
        await _put(service, shop_id, f"receipts:{day}", NoteNoReceipts(day, usual.counts), now)


async def _put(service: Service, shop_id: int, key: str, command: Command, now: datetime) -> None:
    await service.put_mail([NewMail(shop_id, key, "command", "", codec.pack_command(command))], now)
