"""The paces of all numbers of this process, each with the timer that wakes whoever waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

from haat.runtime.pacing import NumberPace

T = TypeVar("T")


class Paces(Generic[T]):
    """``hand_out`` is called for each whose turn has come."""

    def __init__(self, rate_of: Callable[[str], float], hand_out: Callable[[T], None]) -> None:
        self._rate_of, self._hand_out = rate_of, hand_out
        self._paces: dict[str, NumberPace[T]] = {}
        self._releases: dict[str, asyncio.TimerHandle] = {}

    def admit(self, number_id: str, item: T, urgent: bool, at: float) -> bool:
        """Whether it may go now; else it is handed out when its turn comes."""
        if self._pace(number_id).admit(item, urgent, at):
            return True
        self._arm(number_id)
        return False

    def pause(self, number_id: str, until: float) -> None:
        self._pace(number_id).pause(until)

    def clear(self, unwanted: Callable[[T], bool]) -> None:
        """Forget those that are no longer ours to send."""
        for pace in self._paces.values():
            pace.clear(unwanted)

    def stop(self) -> None:
        for handle in self._releases.values():
            handle.cancel()

    def _pace(self, number_id: str) -> NumberPace[T]:
        pace = self._paces.get(number_id)
        if pace is None:
            pace = self._paces[number_id] = NumberPace(self._rate_of(number_id))
        return pace

    def _arm(self, number_id: str) -> None:
        """Wake the number's queue when its next message may go."""
        if number_id in self._releases:
            return
        loop, pace = asyncio.get_running_loop(), self._pace(number_id)

        def release() -> None:
            del self._releases[number_id]
            wait = pace.release(loop.time(), self._hand_out)
            if wait is not None:
                self._releases[number_id] = loop.call_later(max(wait, 0.001), release)

        self._releases[number_id] = loop.call_later(0.001, release)
