"""Rates: how fast a business may write to one person, and how fast a number may work at all.

Pair limit: one message in 6 s to one person, bursts up to 45 borrow from the future (code 131056). Number limit: 80
messages in a second, in and out together, unless the number says otherwise (code 130429). Both on the virtual clock.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

from haat.channels.emulator.errors import GraphError

PAIR_BURST = 45
PAIR_INTERVAL_S = 6.0


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: datetime


class PairLimits:
    """A token bucket for each number and person."""

    def __init__(self) -> None:
        self._buckets: dict[tuple[str, str], _Bucket] = {}

    def take(self, phone_number_id: str, user_key: str, now: datetime) -> None:
        """Spend one message; GraphError 131056 when none is left."""
        bucket = self._buckets.get((phone_number_id, user_key))
        if bucket is None:
            bucket = self._buckets[(phone_number_id, user_key)] = _Bucket(float(PAIR_BURST), now)
        gone_s = max(0.0, (now - bucket.at).total_seconds())
        bucket.tokens = min(float(PAIR_BURST), bucket.tokens + gone_s / PAIR_INTERVAL_S)
        bucket.at = now
        if bucket.tokens < 1.0:
            raise GraphError(
                131056,
                "Message failed to send because there were too many messages sent from this phone number to the "
                "same phone number in a short period of time.",
            )
        bucket.tokens -= 1.0


def take_number(recent: deque[datetime], per_second: int, now: datetime, *, refuse: bool) -> None:
    """Count one message of a number; GraphError 130429 when ``refuse`` and the last second is full.

    Incoming messages count and are never refused.
    """
    while recent and now - recent[0] >= timedelta(seconds=1):
        recent.popleft()
    if refuse and len(recent) >= per_second:
        raise GraphError(130429, "Cloud API message throughput has been reached.")
    recent.append(now)
