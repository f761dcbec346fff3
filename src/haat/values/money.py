"""Money: whole paise in plain ``int``; every name that holds it ends in ``_paise``.

Shares are split so that no paisa is lost: every share is floored, and the leftover paise go to the largest
remainders (ties to the earliest). Rounding is half up on whole paise, as an Indian bill does it.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

MAX_PAISE = 10**13 - 1
"""No single amount may pass this; the database holds the same bound."""

RUPEE = 100


def split(amount_paise: int, weights: Sequence[int]) -> list[int]:
    """Share ``amount_paise`` by ``weights``; the shares sum to it exactly.

    Weights are not negative and not all zero (ValueError). A negative amount is shared like its opposite.
    """
    total = sum(weights)
    if total <= 0 or any(w < 0 for w in weights):
        raise ValueError("weights must be zero or more, and one of them positive")
    sign = -1 if amount_paise < 0 else 1
    left = abs(amount_paise)
    shares = [left * w // total for w in weights]
    by_remainder = sorted(range(len(weights)), key=lambda i: (-(left * weights[i] % total), i))
    for i in by_remainder[: left - sum(shares)]:
        shares[i] += 1
    return [sign * share for share in shares]


def half_up(value: Fraction) -> int:
    """The nearest whole number; halves go away from zero."""
    return half_up_of(value.numerator, value.denominator)


def priced(amount: int, price_paise: int, per: int) -> int:
    """What ``amount`` base units cost at ``price_paise`` for ``per`` of them, to the nearest paisa."""
    return half_up_of(amount * price_paise, per)


def share_bp(amount_paise: int, basis_points: int) -> int:
    """``basis_points`` hundredths of a percent of ``amount_paise``, to the nearest paisa."""
    return half_up_of(amount_paise * basis_points, 10_000)


def to_rupee(amount_paise: int) -> int:
    """The nearest whole rupee, in paise; what a bill's rounding line is the difference to."""
    return half_up_of(amount_paise, RUPEE) * RUPEE


def rupees(amount_paise: int) -> str:
    """``41250`` as ``412.50`` and ``41200`` as ``412``: for logs and machines. People get Babel's format."""
    sign, left = ("-" if amount_paise < 0 else ""), abs(amount_paise)
    whole, paise = divmod(left, RUPEE)
    return f"{sign}{whole}.{paise:02d}" if paise else f"{sign}{whole}"


def half_up_of(numerator: int, denominator: int) -> int:
    """``half_up`` of a fraction in two whole numbers, the second positive: quick enough for every line of a basket."""
    whole = (2 * abs(numerator) + denominator) // (2 * denominator)
    return -whole if numerator < 0 else whole
