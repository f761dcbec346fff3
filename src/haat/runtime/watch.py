"""Watching over the codes of the shops: a day without payments, and the daily reminder to scan one's own code."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from haat.domain.commands import AskCodeScan, Command, NoteNoReceipts
from haat.domain.receipts import WEEKS, day_to_check, day_to_scan, missed
from haat.runtime.rounds import go_round
from haat.store import codec
from haat.store.rows import NewMail
from haat.store.service import Service

EVERY_S = 1_200.0
BACK = timedelta(weeks=WEEKS, days=1)


async def watch(service: Service, shops: Callable[[], Iterable[int]], now: Callable[[], datetime]) -> None:
    """Watch for ever. Several processes may: what is told of a day has one key, and is told once."""
    await go_round("watch", shops, lambda shop_id: watch_shop(service, shop_id, now()), EVERY_S)


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
