"""Rounds: the same small work for every shop, again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable

import structlog

from haat.values.errors import Unavailable, place_of


async def go_round(
    name: str, shops: Callable[[], Iterable[int]], visit: Callable[[int], Awaitable[None]], every_s: float
) -> None:
    """Visit every shop for ever, with a rest of ``every_s`` between rounds.

    A fault in one shop is told in the log of ``name`` and hides none behind it. Raises Unavailable when the database
    does not answer.
    """
    log = structlog.get_logger(f"haat.{name}")
    while True:
        for shop_id in list(shops()):
            try:
                await visit(shop_id)
            except Unavailable:
                raise
            except Exception as error:  # a fault in one shop must not hide the shops behind it
                log.error("a shop was left out", shop=shop_id, fault=place_of(error))
        await asyncio.sleep(every_s)
