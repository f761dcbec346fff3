"""Time: instants are aware UTC datetimes; days and hours are India's (UTC+05:30, no daylight saving)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from haat.values.record import record

INDIA = timezone(timedelta(hours=5, minutes=30), "IST")


@record
class Moment:
    """When a decision is made, and the chance it may use: the two things pure code must be handed.

    ``entropy`` is 16 unguessable bytes, fresh for every inbox row; a replay hands the same ones again.
    """

    now: datetime
    entropy: bytes = bytes(16)

    def __post_init__(self) -> None:
        if self.now.tzinfo is None:
            raise ValueError("an instant needs its time zone")


def india(instant: datetime) -> datetime:
    """The same instant on an Indian clock."""
    return instant.astimezone(INDIA)


def india_day(instant: datetime) -> date:
    return india(instant).date()


def minute_of_day(instant: datetime) -> int:
    """Minutes since midnight in India, 0 to 1439."""
    local = india(instant)
    return local.hour * 60 + local.minute


def at_minute(day: date, minute: int) -> datetime:
    """The instant of a minute of an Indian day; 1440 is the next midnight."""
    return (datetime(day.year, day.month, day.day, tzinfo=INDIA) + timedelta(minutes=minute)).astimezone(UTC)


def financial_year(instant: datetime) -> str:
    """India's financial year, April to March, as bills write it: ``26-27``."""
    day = india_day(instant)
    start = day.year if day.month >= 4 else day.year - 1
    return f"{start % 100:02d}-{(start + 1) % 100:02d}"
