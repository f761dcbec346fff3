"""Limits: how fast a business may write to one person, a number work, a portfolio reach people, an account be managed.

Pair limit: one message in 6 s to one person, bursts up to 45 borrow from the future (code 131056); who then waits
4^x s after the x-th refusal gets through. Number limit: 80 messages in a second, in and out together, 20 for a number
that keeps the Business app, unless the number says otherwise (130429). Reach: people written to outside their windows
within 24 hours, counted for the whole portfolio (131048: Meta documents no code of its own). Management: calls other
than sending, by account and hour (80007). All on the virtual clock.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta

from haat.channels.emulator.errors import GraphError

PAIR_BURST = 45
PAIR_INTERVAL_S = 6.0
COEXISTENCE_PER_SECOND = 20
REACH_WITHIN = timedelta(hours=24)
REACH_TIERS = {
    250: "TIER_250",
    2_000: "TIER_2K",
    10_000: "TIER_10K",
    100_000: "TIER_100K",
    0: "TIER_UNLIMITED",
}
"""People in 24 hours, and the name of the step; 0 is no limit."""
MANAGEMENT_WITHIN = timedelta(hours=1)
MANAGEMENT_NEW = 200
MANAGEMENT_REGISTERED = 5_000


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


class Reach:
    """Whom each portfolio wrote to outside their windows, and how many it may."""

    def __init__(self, limits: dict[str, int]) -> None:
        self.limits = limits
        self._reached: dict[str, dict[str, datetime]] = {}

    def used(self, portfolio_id: str, now: datetime) -> int:
        return len(self._lately(portfolio_id, now))

    def take(self, portfolio_id: str, user_key: str, now: datetime) -> bool:
        """Count a person, and say whether she was not counted yet. GraphError 131048 when the limit is reached."""
        lately = self._lately(portfolio_id, now)
        limit = self.limits.get(portfolio_id, 0)
        if user_key in lately:
            return False
        if limit and len(lately) >= limit:
            raise GraphError(
                131048,
                f"This business portfolio has reached its messaging limit of {limit} people in 24 hours outside "
                "customer service windows.",
            )
        lately[user_key] = now
        return True

    def give_back(self, portfolio_id: str, user_key: str) -> None:
        """The message for which she was counted never arrived: it reached nobody."""
        self._reached.get(portfolio_id, {}).pop(user_key, None)

    def _lately(self, portfolio_id: str, now: datetime) -> dict[str, datetime]:
        reached = self._reached.setdefault(portfolio_id, {})
        for key in [key for key, at in reached.items() if now - at >= REACH_WITHIN]:
            del reached[key]
        return reached


class Management:
    """Calls on an account and what belongs to it, in the last hour."""

    def __init__(self) -> None:
        self._calls: dict[str, deque[datetime]] = {}

    def take(self, waba_id: str, most: int, now: datetime) -> int:
        """Count a call and say how many per cent of the hour's are used; GraphError 80007 when none is left."""
        calls = self._calls.setdefault(waba_id, deque())
        while calls and now - calls[0] >= MANAGEMENT_WITHIN:
            calls.popleft()
        if len(calls) >= most:
            raise GraphError(
                80007, "There have been too many calls to this WhatsApp Business account in this hour."
            )
        calls.append(now)
        return len(calls) * 100 // most
