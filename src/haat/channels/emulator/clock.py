"""The emulator's clock: system time plus an offset that a test or a person moves.

Everything timed (webhook retries, delays, media expiry, refunds that settle) waits on this clock, so moving it
makes those things happen. The offset may be kept in a file, so that other processes read the same time.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import itertools
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path


@dataclass(order=True, slots=True)
class Timer:
    """A thing to do at an instant of the virtual clock; ties in the order of asking."""

    due: datetime
    order: int
    act: Callable[[], object] = field(compare=False)
    cancelled: bool = field(default=False, compare=False)


class Clock:
    """Virtual time with timers. Timers run on the event loop that called ``start``."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._offset_s = _read_offset(file)
        self._timers: list[Timer] = []
        self._orders = itertools.count()
        self._moved = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def offset_s(self) -> float:
        """How far this clock is ahead of the system's, in seconds."""
        return self._offset_s

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._offset_s)

    def advance(self, seconds: float) -> None:
        """Move time forward (backward when negative) and run what became due, in order of its due time."""
        self._offset_s += seconds
        self._keep_offset()
        self._run_due()
        self._moved.set()

    def set_offset(self, seconds: float) -> None:
        self.advance(seconds - self._offset_s)

    def after(self, seconds: float, act: Callable[[], object]) -> Timer:
        """Run ``act`` when ``seconds`` of virtual time have gone by."""
        timer = Timer(self.now() + timedelta(seconds=seconds), next(self._orders), act)
        heapq.heappush(self._timers, timer)
        self._moved.set()
        return timer

    def clear(self) -> None:
        """Forget every timer."""
        self._timers.clear()

    def start(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def _run(self) -> None:
        while True:
            self._moved.clear()
            self._run_due()
            wait_s = None
            if self._timers:
                wait_s = max(0.0, (self._timers[0].due - self.now()).total_seconds())
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._moved.wait(), wait_s)

    def _run_due(self) -> None:
        now = self.now()
        while self._timers and self._timers[0].due <= now:
            timer = heapq.heappop(self._timers)
            if timer.cancelled:
                continue
            try:
                timer.act()
            except Exception:  # one thing that fails must not stop the time of all others
                logging.getLogger(__name__).exception("a timer failed")

    def _keep_offset(self) -> None:
        if self._file is None:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._file.with_name(self._file.name + ".new")
        fresh.write_text(f"{self._offset_s!r}\n")
        fresh.replace(self._file)


def _read_offset(file: Path | None) -> float:
    if file is None or not file.exists():
        return 0.0
    text = file.read_text().strip()
    return float(text) if text else 0.0
