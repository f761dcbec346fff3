"""Money: no paisa is lost, halves go up, whatever the sizes."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.values.money import MAX_PAISE, half_up, half_up_of, priced, rupees, share_bp, split, to_rupee

amounts = st.integers(-MAX_PAISE, MAX_PAISE)
weights = st.lists(st.integers(0, 10**9), min_size=1, max_size=12).filter(any)


@given(amounts, weights)
def test_shares_sum_to_the_amount_and_stand_within_a_paisa_of_their_exact_part(
    amount: int, by: list[int]
) -> None:
    shares = split(amount, by)
    assert sum(shares) == amount
    for share, weight in zip(shares, by, strict=True):
        assert abs(share - Fraction(amount * weight, sum(by))) < 1


@pytest.mark.parametrize(
    ("amount", "by", "shares"),
    [
        (100, [1, 1, 1], [34, 33, 33]),
        (-100, [1, 1, 1], [-34, -33, -33]),
        (15, [8, 1, 1], [12, 2, 1]),
        (5, [0, 1], [0, 5]),
        (0, [3, 4], [0, 0]),
    ],
)
def test_the_paisa_that_is_over_goes_to_the_largest_remainder(
    amount: int, by: list[int], shares: list[int]
) -> None:
    assert split(amount, by) == shares


@pytest.mark.parametrize("by", [[], [0, 0], [2, -1]])
def test_weights_that_share_nothing_are_a_mistake(by: list[int]) -> None:
    with pytest.raises(ValueError, match="weights"):
        split(100, by)


@given(amounts, st.integers(1, 10**6))
def test_half_up_is_the_nearest_whole_number(numerator: int, denominator: int) -> None:
    exact = Fraction(numerator, denominator)
    whole = half_up_of(numerator, denominator)
    assert whole == half_up(exact)
    assert abs(whole - exact) <= Fraction(1, 2)
    if abs(whole - exact) == Fraction(1, 2):
        assert abs(whole) > abs(exact)


@pytest.mark.parametrize(
    ("amount", "whole"), [(0, 0), (49, 0), (50, 100), (149, 100), (-50, -100), (-49, 0), (33000, 33000)]
)
def test_the_nearest_rupee(amount: int, whole: int) -> None:
    assert to_rupee(amount) == whole


def test_prices_and_shares() -> None:
    assert priced(250, 44_00, 1000) == 11_00
    assert priced(333, 44_00, 1000) == 14_65
    assert share_bp(100_00, 500) == 5_00
    assert [rupees(p) for p in (41250, 41200, 5, -41250)] == ["412.50", "412", "0.05", "-412.50"]
