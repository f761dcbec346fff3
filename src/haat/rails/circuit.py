"""A circuit before a gateway that is down: after a few silences in a row it is left alone for a while.

An open circuit says *unknown*, never *failed*: who asks gets Unavailable at once and asks again later. One try is
let through when the rest is over; its answer closes the circuit, its silence doubles the rest.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from haat.values.errors import Unavailable

SILENCES = 5
REST_S = 5.0
REST_MOST_S = 120.0


def _loop_time() -> float:
    return asyncio.get_running_loop().time()


@dataclass(slots=True)
class Circuit:
    """One gateway's. ``time`` is a monotonic clock in seconds."""

    name: str
    time: Callable[[], float] = _loop_time
    _silences: int = 0
    _rest_s: float = REST_S
    _until: float = field(default=float("-inf"))

    @property
    def open(self) -> bool:
        """Is the gateway being left alone?"""
        return self._silences >= SILENCES and self.time() < self._until

    def enter(self) -> None:
        """Before a request. Raises Unavailable while the circuit is open."""
        if self.open:
            raise Unavailable(f"{self.name} did not answer lately; it is asked again in a moment")
        if self._silences >= SILENCES:
            # One goes ahead; the others wait for what becomes of it.
            self._until = self.time() + self._rest_s

    def answered(self) -> None:
        self._silences, self._rest_s = 0, REST_S

    def silent(self) -> None:
        self._silences += 1
        if self._silences == SILENCES:
            self._until = self.time() + self._rest_s
        elif self._silences > SILENCES:
            self._rest_s = min(self._rest_s * 2, REST_MOST_S)
            self._until = self.time() + self._rest_s
