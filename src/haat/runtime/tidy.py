"""Tidying, every hour and a shop at a time: old files are forgotten, and messages are counted before they are swept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

import structlog

from haat.runtime.costs import counted_from
from haat.runtime.files import KEEP
from haat.store.service import Service
from haat.values.errors import Unavailable, place_of

_log = structlog.get_logger("haat.tidy")
EVERY_S = 3_600.0
COUNTED_ANEW = timedelta(days=7)
"""So many days are counted again each time, since a message may arrive days after it was sent."""


async def tidy(service: Service, shops: Callable[[], Iterable[int]], now: Callable[[], datetime]) -> None:
    """Tidy for ever. Several processes may: whatever is done twice is the same."""
    while True:
        for shop_id in list(shops()):
            try:
                await tidy_shop(service, shop_id, now())
            except Unavailable:
                raise
            except Exception as error:  # a fault in one shop must not hide the shops behind it
                _log.error("a shop was left out", shop=shop_id, fault=place_of(error))
        await asyncio.sleep(EVERY_S)


async def tidy_shop(service: Service, shop_id: int, now: datetime) -> None:
    """One shop, now."""
    await service.expire_media(shop_id, now - KEEP)
    until = counted_from(now)
    await service.count_messages(shop_id, until - COUNTED_ANEW, until)
