"""The price of a month's messages, exact to the hundredth of a paisa."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.channels.whatsapp.prices import NOTHING, Delivered, cost, month_costs, price_of, prices, valid_from
from haat.values.errors import Misuse

NOVEMBER = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("counts", "free_used", "on", "free", "net", "gst", "paise"),
    [
        ({}, 0, NOVEMBER, 0, 0, 0, 0),
        ({"service": 1_000}, 0, NOVEMBER, 1_000, 0, 0, 0),
        ({"service": 1}, 1_000, NOVEMBER, 0, 1_150, 207, 14),
        ({"service": 6}, 998, NOVEMBER, 2, 4_600, 828, 54),
        ({"service": 1_500}, 0, NOVEMBER, 1_000, 575_000, 103_500, 6_785),
        ({"service": 6}, 5_000, date(2026, 9, 30), 0, 0, 0, 0),
        ({"utility": 2, "service": 4}, 0, NOVEMBER, 4, 2_300, 414, 27),
        ({"marketing": 1}, 0, NOVEMBER, 0, 8_631, 1_554, 102),
        ({"reaction": 50, "read": 900}, 1_000, NOVEMBER, 0, 0, 0, 0),
    ],
)
def test_messages_cost_what_the_table_says(
    counts: dict[str, int], free_used: int, on: date, free: int, net: int, gst: int, paise: int
) -> None:
    made = cost(counts, free_used, on)
    assert (made.free, made.net, made.gst, made.total_paise) == (free, net, gst, paise)


def test_service_messages_are_charged_from_october_2026() -> None:
    assert price_of("service", date(2026, 9, 30)).price == 0
    assert price_of("service", date(2026, 10, 1)).price == 1_150


def test_a_doubtful_price_makes_the_cost_doubtful() -> None:
    assert cost({"service": 1}, 0, NOVEMBER).doubtful
    assert not cost({"service": 1}, 0, date(2026, 1, 1)).doubtful
    assert not cost({"marketing": 0}, 0, NOVEMBER).doubtful


@pytest.mark.parametrize(
    ("category", "on", "country"),
    [("gossip", NOVEMBER, "IN"), ("service", date(2020, 1, 1), "IN"), ("service", NOVEMBER, "XX")],
)
def test_what_has_no_price_is_not_guessed(category: str, on: date, country: str) -> None:
    with pytest.raises(Misuse):
        price_of(category, on, country)


def test_messages_are_not_counted_below_zero() -> None:
    with pytest.raises(Misuse):
        cost({"service": -1}, 0, NOVEMBER)


def test_every_price_has_a_source_and_they_are_sorted() -> None:
    assert all(one.source for one in prices())
    keys = [(one.country, one.category, one.valid_from) for one in prices()]
    assert keys == sorted(set(keys))


@given(st.integers(0, 3_000), st.integers(0, 3_000), st.integers(0, 1_500))
def test_a_month_costs_the_same_in_one_piece_or_two(first: int, second: int, used: int) -> None:
    whole = cost({"service": first + second}, used, NOVEMBER)
    parts = cost({"service": first}, used, NOVEMBER), cost({"service": second}, used + first, NOVEMBER)
    assert whole.net == parts[0].net + parts[1].net
    assert whole.free == parts[0].free + parts[1].free


def test_shops_of_one_number_use_up_its_free_thousand_together_day_by_day() -> None:
    first, second = date(2026, 11, 1), date(2026, 11, 2)
    made = month_costs(
        [
            Delivered(2, second, "text", 10),
            Delivered(1, first, "interactive", 990),
            Delivered(1, second, "text", 4),
            Delivered(2, second, "template", 1),
            Delivered(2, second, "reaction", 7),
        ]
    )
    assert (made[1].messages, made[1].free, made[1].net) == (994, 994, 0)
    # Six of the ten are still free; four and the template are paid: 5 × 1150, and 18 % on it.
    assert (made[2].messages, made[2].free, made[2].net, made[2].gst) == (18, 6, 5_750, 1_035)
    assert made[2].doubtful


def test_a_month_without_messages_costs_nothing() -> None:
    assert month_costs([]) == {}
    assert NOTHING.total_paise == 0


def test_the_table_is_dated_by_its_newest_price_that_holds() -> None:
    assert valid_from(date(2026, 9, 30)) == date(2025, 7, 1)
    assert valid_from(NOVEMBER) == date(2026, 10, 1)
