"""Pacing: how fast messages may go out, by number and by person, and a breaker for when nothing goes at all.

Source of the defaults: Meta, throughput and pair rate limits (80 messages a second for a number; one every six
seconds to one person, with bursts of 45 borrowed from the future; 131056 is answered by waiting 4^x seconds).
Times are a monotonic clock's seconds.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from typing import Generic, TypeVar

NUMBER_PER_S = 80.0
APP_NUMBER_PER_S = 20.0
"""A number that the shopkeeper also uses in the Business app (coexistence): fixed by Meta."""
PAIR_EVERY_S = 6.0
PAIR_BURST = 45
PAIR_EXPONENT_MAX = 5
BREAK_AFTER = 8
BREAK_S_MAX = 30.0

T = TypeVar("T")


class Bucket:
    """Tokens that come back with time."""

    __slots__ = ("_at", "_tokens", "burst", "per_s")

    def __init__(self, per_s: float, burst: float) -> None:
        self.per_s, self.burst = per_s, burst
        self._tokens, self._at = burst, 0.0

    def wait_s(self, now: float) -> float:
        """How long until there is a token; 0 when there is one."""
        self._tokens = min(self.burst, self._tokens + (now - self._at) * self.per_s)
        self._at = now
        return 0.0 if self._tokens >= 1 else (1 - self._tokens) / self.per_s

    def take(self) -> None:
        self._tokens -= 1

    def full(self, now: float) -> bool:
        self.wait_s(now)
        return self._tokens >= self.burst


class NumberPace(Generic[T]):
    """The rate of one number: whoever finds it used up waits here, the urgent first."""

    def __init__(self, per_s: float) -> None:
        self.bucket = Bucket(per_s, max(per_s, 1.0))
        self.paused_until = 0.0
        self._waiting: list[tuple[int, int, T]] = []
        self._order = itertools.count()

    def admit(self, item: T, urgent: bool, now: float) -> bool:
        """Whether it may go now; else it is kept until ``release`` hands it out."""
        if not self._waiting and now >= self.paused_until and self.bucket.wait_s(now) == 0:
            self.bucket.take()
            return True
        heapq.heappush(self._waiting, (0 if urgent else 1, next(self._order), item))
        return False

    def release(self, now: float, hand_out: Callable[[T], None]) -> float | None:
        """Hand out as many as may go now; seconds until the next, None when nobody waits."""
        while self._waiting:
            wait = max(self.bucket.wait_s(now), self.paused_until - now)
            if wait > 0:
                return wait
            self.bucket.take()
            hand_out(heapq.heappop(self._waiting)[2])
        return None

    def pause(self, until: float) -> None:
        self.paused_until = max(self.paused_until, until)

    def clear(self, unwanted: Callable[[T], bool]) -> None:
        """Forget those that are no longer ours to send."""
        self._waiting = [entry for entry in self._waiting if not unwanted(entry[2])]
        heapq.heapify(self._waiting)


class Breaker:
    """Opens after several failures in a row; then one try at a time, further and further apart.

    Calls that were under way when it opened fail too, all at once: they tell nothing new and put nothing off.
    """

    def __init__(self) -> None:
        self._failures = 0
        self._open_until = 0.0
        self._trying = False

    @property
    def open(self) -> bool:
        return self._failures >= BREAK_AFTER

    @property
    def open_until(self) -> float:
        """When the next may try, while it is open."""
        return self._open_until

    def wait_s(self, now: float) -> float:
        """How long to hold back; whoever gets 0 while it is open is the one who tries."""
        if not self.open or now >= self._open_until:
            if self.open:
                self._trying = True
                self._open_until = now + BREAK_S_MAX
            return 0.0
        return self._open_until - now

    def failed(self, now: float) -> None:
        if self.open and not self._trying:
            return
        self._failures += 1
        self._trying = False
        if self.open:
            self._open_until = now + min(2.0 ** (self._failures - BREAK_AFTER), BREAK_S_MAX)

    def passed(self, now: float) -> None:
        """Whoever was to try had nothing to send: the next may."""
        if self.open and self._trying:
            self._trying, self._open_until = False, now

    def succeeded(self) -> None:
        self._failures = 0
        self._trying = False


def pair_wait_s(tries: int) -> float:
    """4^x seconds."""
    return 4.0 ** min(tries, PAIR_EXPONENT_MAX)


def retry_wait_s(tries: int) -> float:
    """Twice as long each time, from one second to five minutes."""
    return min(2.0 ** max(tries - 1, 0), 300.0)
