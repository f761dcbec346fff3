"""Quantities are whole and bounded; places and instants are what they say."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from haat.values.place import Point, distance_m
from haat.values.quantity import MAX_AMOUNT, Quantity, Unit, exact
from haat.values.time import Moment, at_minute, financial_year, india_day, minute_of_day


@pytest.mark.parametrize("amount", [-1, MAX_AMOUNT + 1])
def test_a_quantity_out_of_range_cannot_be_made(amount: int) -> None:
    with pytest.raises(ValueError, match="out of range"):
        Quantity(amount, Unit.GRAM)


def test_quantities_of_two_units_cannot_be_added() -> None:
    assert Quantity(500, Unit.GRAM).plus(Quantity(250, Unit.GRAM)) == Quantity(750, Unit.GRAM)
    assert Quantity(500, Unit.GRAM).times(3) == Quantity(1500, Unit.GRAM)
    with pytest.raises(ValueError, match="cannot add"):
        Quantity(1).plus(Quantity(1, Unit.GRAM))


@pytest.mark.parametrize(
    ("value", "per", "amount"),
    [
        (Fraction(1, 4), 1000, 250),
        (Fraction(1, 3), 1000, None),
        (Fraction(-1, 2), 1000, None),
        (Fraction(10_000), 1000, 10_000_000),
        (Fraction(10_001), 1000, None),
    ],
)
def test_only_whole_base_units_within_bounds_are_exact(value: Fraction, per: int, amount: int | None) -> None:
    expected = None if amount is None else Quantity(amount, Unit.GRAM)
    assert exact(value, per, Unit.GRAM) == expected


def test_distance_over_the_ground() -> None:
    kolkata, howrah = Point(22_572_646, 88_363_895), Point(22_595_769, 88_263_639)
    assert distance_m(kolkata, kolkata) == 0
    assert distance_m(kolkata, howrah) == distance_m(howrah, kolkata)
    assert 10_000 < distance_m(kolkata, howrah) < 11_000
    assert distance_m(Point(0, 0), Point(0, 180_000_000)) == 20_015_112


@pytest.mark.parametrize(("latitude", "longitude"), [(90_000_001, 0), (0, -180_000_001)])
def test_a_point_off_the_earth_cannot_be_made(latitude: int, longitude: int) -> None:
    with pytest.raises(ValueError, match="no such point"):
        Point(latitude, longitude)


def test_days_and_minutes_are_indias() -> None:
    late = datetime(2026, 3, 31, 18, 45, tzinfo=UTC)
    assert india_day(late) == date(2026, 4, 1)
    assert minute_of_day(late) == 15
    assert at_minute(date(2026, 4, 1), 15) == late
    assert at_minute(date(2026, 4, 1), 1440) == at_minute(date(2026, 4, 2), 0)


@pytest.mark.parametrize(
    ("instant", "year"),
    [
        (datetime(2026, 3, 31, 18, 29, tzinfo=UTC), "25-26"),
        (datetime(2026, 3, 31, 18, 30, tzinfo=UTC), "26-27"),
        (datetime(2099, 12, 1, tzinfo=UTC), "99-00"),
    ],
)
def test_the_financial_year_turns_at_indias_midnight(instant: datetime, year: str) -> None:
    assert financial_year(instant) == year


def test_a_moment_needs_its_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Moment(datetime(2026, 1, 1))  # noqa: DTZ001 - that is the point
