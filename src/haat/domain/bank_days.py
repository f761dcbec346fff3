"""Bank days: on which days banks settle. What nobody has told (a year whose list is not known) is weekends only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from haat.values.time import india_day

SATURDAY = 5
"""Banks work on some Saturdays, gateways pay out on none: better told a day late than a day too early."""


@dataclass(frozen=True, slots=True)
class BankDays:
    """The holidays of banks besides weekends, and the years whose holidays are all known."""

    holidays: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()

    def settles(self, day: date) -> bool:
        """Do banks settle on this day?"""
        return day.weekday() < SATURDAY and day not in self.holidays

    def after(self, at: datetime, days: int) -> datetime:
        """So many bank days later, at the same time of India's day."""
        while days:
            at += timedelta(days=1)
            if self.settles(india_day(at)):
                days -= 1
        return at

    def missing(self, today: date) -> tuple[int, ...]:
        """The years that are needed by now and not known: this one, and in December the next."""
        needed = (today.year, today.year + 1) if today.month == 12 else (today.year,)
        return tuple(year for year in needed if year not in self.years)

    def joined(self, other: BankDays) -> BankDays:
        """These with another's in place of them for the years that the other knows."""
        ours = frozenset(day for day in self.holidays if day.year not in other.years)
        return BankDays(ours | other.holidays, self.years | other.years)


WEEKENDS = BankDays()
