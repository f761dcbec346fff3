"""Everything that happens, in one numbered list: what the phones page is drawn from and tests may follow.

An event is ``{id, kind, at, data}``. Readers ask for what came after an id and then wait for more.
"""

from __future__ import annotations

import asyncio
import itertools
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from haat.channels.emulator.wire import Obj

KEPT = 50_000
"""Older events than the last so many are forgotten."""


@dataclass(frozen=True, slots=True)
class Event:
    id: int
    kind: str
    at: datetime
    data: Obj

    def as_obj(self) -> Obj:
        return {"id": self.id, "kind": self.kind, "at": self.at.isoformat(), "data": self.data}


class Events:
    """The list, and a way to wait for its end to move."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque(maxlen=KEPT)
        self._last = 0
        self._waiters: set[asyncio.Event] = set()

    def add(self, kind: str, at: datetime, data: Obj) -> None:
        self._last += 1
        self._events.append(Event(self._last, kind, at, data))
        for waiter in self._waiters:
            waiter.set()

    def after(self, event_id: int) -> Iterator[Event]:
        """Events later than ``event_id``, oldest first; all of them when the list began anew since."""
        if event_id > self._last:
            event_id = 0
        newer = min(len(self._events), self._last - event_id)
        start = len(self._events) - newer
        return iter(list(itertools.islice(self._events, start, None)))

    async def wait(self, event_id: int, timeout_s: float) -> None:
        """Return when something later than ``event_id`` is there, or after ``timeout_s`` of real time."""
        if self._last > event_id:
            return
        waiter = asyncio.Event()
        self._waiters.add(waiter)
        try:
            await asyncio.wait_for(waiter.wait(), timeout_s)
        except TimeoutError:
            return
        finally:
            self._waiters.discard(waiter)

    def wake(self) -> None:
        """Let every waiting reader go on, so that it can see that the emulator stops."""
        for waiter in self._waiters:
            waiter.set()
