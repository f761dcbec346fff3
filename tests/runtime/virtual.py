"""A loop whose time is made up: what waits for hours is over in a moment, and always in the same order."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import TypeVar

T = TypeVar("T")


class _Skipping(selectors.DefaultSelector):
    """Instead of waiting, time goes on. What would wait for ever is a fault of the test or of what is tested."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("everybody waits, and nothing will ever happen")
        self.now += timeout
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """Sockets of other processes have no place in it: they know nothing of its time."""

    def __init__(self) -> None:
        self._skipping = _Skipping()
        super().__init__(self._skipping)

    def time(self) -> float:
        return self._skipping.now


def run_virtual(work: Coroutine[object, object, T]) -> T:
    """Run this to its end in made-up seconds, from zero on."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(work)
