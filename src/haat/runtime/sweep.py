"""Sweeping: mail that is finished and old is taken away, in small steps, by whoever works its lane."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from prometheus_client import Counter

from haat.store.service import Service
from haat.values.errors import Unavailable

EVERY_S = 600.0
"""One lane in this time, so all 64 of them about twice a day."""
MOST = 1_000
"""Rows of a table a step: a step holds no lock for long."""
PAUSE_S = 0.2

SWEPT = Counter("haat_swept_rows_total", "Old finished rows that were taken away.", ["table"])
_log = structlog.get_logger("haat.sweep")


async def run_sweep(
    service: Service,
    now: Callable[[], datetime],
    lanes: Callable[[], frozenset[int]],
    keep: timedelta,
    every_s: float = EVERY_S,
) -> None:
    """For ever: one of the lanes that are held, step by step until nothing old is left in it, then a rest."""
    for turn in itertools.count():
        held = sorted(lanes())
        if held:
            try:
                await _sweep(service, now, held[turn % len(held)], keep)
            except Unavailable as error:
                _log.warning("sweeping waits for the database", why=str(error))
        await asyncio.sleep(every_s if held else min(every_s, 1.0))


async def _sweep(service: Service, now: Callable[[], datetime], lane: int, keep: timedelta) -> None:
    full = True
    while full:
        swept = await service.sweep(lane, now(), keep, MOST)
        for table, rows in swept.items():
            SWEPT.labels(table).inc(rows)
        full = any(rows == MOST for rows in swept.values())
        if any(swept.values()):
            _log.info("swept", lane=lane, **swept)
        await asyncio.sleep(PAUSE_S if full else 0)
    await service.close()
