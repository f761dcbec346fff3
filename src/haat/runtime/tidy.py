"""Tidying, every hour and a shop at a time: old files are forgotten, and messages are counted before they are swept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from haat.runtime.costs import counted_from
from haat.runtime.files import KEEP
from haat.runtime.rounds import go_round
from haat.store.service import Service

EVERY_S = 3_600.0
COUNTED_ANEW = timedelta(days=7)
"""So many days are counted again each time, since a message may arrive days after it was sent."""


async def tidy(service: Service, shops: Callable[[], Iterable[int]], now: Callable[[], datetime]) -> None:
    """Tidy for ever. Several processes may: whatever is done twice is the same."""
    await go_round("tidy", shops, lambda shop_id: tidy_shop(service, shop_id, now()), EVERY_S)


async def tidy_shop(service: Service, shop_id: int, now: datetime) -> None:
    """One shop, now."""
    await service.expire_media(shop_id, now - KEEP)
    until = counted_from(now)
    await service.count_messages(shop_id, until - COUNTED_ANEW, until)
