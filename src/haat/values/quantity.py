"""Quantities: whole grams, whole millilitres, whole pieces. Nothing between them is ever a float.

A kirana sells loose dal by weight, oil by volume and soap by the piece. A ``Quantity`` is an amount of one
base unit; "half a kilo" is ``Quantity(500, Unit.GRAM)``. Counts of packs are pieces too: what a piece is
(a 500 g packet, a bunch) belongs to the listing.
"""

from __future__ import annotations

import enum
from fractions import Fraction

from haat.values.record import record

MAX_AMOUNT = 10_000_000
"""The largest amount of a base unit one line may hold: ten tonnes, ten thousand litres. Beyond is a typing error."""


class Unit(enum.Enum):
    """A base unit: the smallest whole step in which Haat counts goods."""

    GRAM = "g"
    MILLILITRE = "ml"
    PIECE = "pc"

    __hash__ = object.__hash__  # there is one of each; the hash of an Enum is worked out in Python


@record(order=True)
class Quantity:
    """An amount of one base unit, zero or more."""

    amount: int
    unit: Unit = Unit.PIECE

    def __post_init__(self) -> None:
        if not 0 <= self.amount <= MAX_AMOUNT:
            raise ValueError(f"quantity out of range: {self.amount} {self.unit.value}")

    def plus(self, other: Quantity) -> Quantity:
        """The sum; both sides must share a unit (ValueError)."""
        if other.unit is not self.unit:
            raise ValueError(f"cannot add {other.unit.value} to {self.unit.value}")
        return Quantity(self.amount + other.amount, self.unit)

    def times(self, count: int) -> Quantity:
        return Quantity(self.amount * count, self.unit)


def exact(value: Fraction, per: int, unit: Unit) -> Quantity | None:
    """``value`` of a larger unit holding ``per`` base units; None when it is no whole base unit or too much.

    ``exact(Fraction(1, 4), 1000, Unit.GRAM)`` is a pav of a kilo: 250 g.
    """
    amount, rest = divmod(value.numerator * per, value.denominator)
    if rest or not 0 <= amount <= MAX_AMOUNT:
        return None
    return Quantity(amount, unit)
