"""The clock loop: what is due is moved into the inboxes of its shops, in one statement; the turn decides."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from haat.store.service import Service
from haat.values.errors import Unavailable

EVERY_S = 0.5
MOST = 500
_log = structlog.get_logger("haat.clock")


async def run_clock(service: Service, now: Callable[[], datetime], every_s: float = EVERY_S) -> None:
    """Ring for ever. Several processes may: each timer rings once."""
    while True:
        try:
            rung = await service.ring_timers(now(), MOST)
        except Unavailable as error:
            _log.warning("clock waits for the database", why=str(error))
            rung = 0
        if rung < MOST:
            await asyncio.sleep(every_s)
