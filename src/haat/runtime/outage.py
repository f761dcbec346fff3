"""An outage: nothing goes out, so most wait while one tries, and all go as soon as one got through."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from haat.runtime.pacing import BREAK_S_MAX, Breaker

T = TypeVar("T")


class Outage(Generic[T]):
    """Whoever comes while the breaker is open waits here. ``hand_out`` lets one go on; ``alive`` tells who still has
    something to send.
    """

    def __init__(self, hand_out: Callable[[T], None], alive: Callable[[T], bool]) -> None:
        self._hand_out, self._alive = hand_out, alive
        self._breaker = Breaker()
        self._held: deque[T] = deque()
        self._knock: asyncio.TimerHandle | None = None

    @property
    def open(self) -> bool:
        """Does nothing go?"""
        return self._breaker.open

    def admit(self, item: T, at: float) -> bool:
        """Whether it may go now; else it is kept until it may."""
        if self._breaker.wait_s(at) == 0:
            return True
        self._held.append(item)
        if self._knock is None:
            self._knock_at(self._breaker.open_until)
        return False

    def failed(self, at: float) -> None:
        """Nobody answered."""
        self._breaker.failed(at)
        self.stop()
        if self._held:
            self._knock_at(self._breaker.open_until)

    def passed(self, at: float) -> None:
        """Whoever was to try had nothing to send: the next may."""
        self._breaker.passed(at)
        if self.open and self._held:
            self.stop()
            self._knock_at(at)

    def over(self) -> None:
        """Somebody answered: everybody may go."""
        self._breaker.succeeded()
        self.stop()
        while self._held:
            self._hand_out(self._held.popleft())

    def stop(self) -> None:
        if self._knock is not None:
            self._knock.cancel()
            self._knock = None

    def _knock_at(self, at: float) -> None:
        self._knock = asyncio.get_running_loop().call_at(at, self._let_one_try)

    def _let_one_try(self) -> None:
        self._knock = None
        while self._held and not self._alive(self._held[0]):
            self._held.popleft()
        if not self._held:
            return
        self._hand_out(self._held.popleft())
        if self._held:  # in case nothing comes of this try
            self._knock_at(asyncio.get_running_loop().time() + BREAK_S_MAX)
