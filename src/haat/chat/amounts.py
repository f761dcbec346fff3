"""From a spoken amount to an amount of a listing: kilos of loose goods, counts of packs, rupees' worth.

The answers are a basket line, a need to ask, or a refusal; nothing is guessed.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from haat.domain.basket import BasketLine
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.pricing import quantity_for_rupees
from haat.domain.refusals import Refusal, Why
from haat.language.sizes import read_size
from haat.language.understanding import Measure, Spoken
from haat.values.quantity import Quantity, Unit, exact

MASS = {Measure.KG: 1000, Measure.G: 1}
VOLUME = {Measure.L: 1000, Measure.ML: 1}
DOZEN = 12


class Doubt(enum.Enum):
    """Why a spoken amount does not give a line yet."""

    HOW_MUCH = "how_much"
    WHICH_PACK = "which_pack"


def line_for(listing: Listing, spoken: Spoken | None) -> BasketLine | Doubt | Refusal:
    """The basket line that this amount of this listing makes.

    No amount makes one pack of packed goods, and asks for loose ones. "1 kilo" of a 500 g pack is two packs;
    an amount that no whole number of packs gives asks which pack is meant. Zero and below is BAD_QUANTITY.
    """
    if spoken is None:
        if listing.sold_by is SoldBy.LOOSE:
            return Doubt.HOW_MUCH
        return BasketLine(listing.listing_no, Quantity(1))
    if spoken.value <= 0:
        return Refusal(Why.BAD_QUANTITY)
    if spoken.measure is Measure.RUPEES:
        return _for_rupees(listing, spoken.value)
    quantity = _loose(listing, spoken) if listing.sold_by is SoldBy.LOOSE else _packs(listing, spoken)
    if isinstance(quantity, Quantity):
        return BasketLine(listing.listing_no, quantity) if quantity.amount else Refusal(Why.BAD_QUANTITY)
    return quantity


def spoken_of(listing: Listing, line: BasketLine) -> Spoken:
    """What a basket line holds, as it would be said: kilos and litres of loose goods, packs, pieces or rupees' worth."""
    if line.rupees_paise is not None:
        return _spoken(line.rupees_paise, 100, Measure.RUPEES)
    if listing.sold_by is SoldBy.LOOSE and listing.unit is not Unit.PIECE:
        measure = Measure.KG if listing.unit is Unit.GRAM else Measure.L
        return _spoken(line.quantity.amount, 1000, measure)
    measure = Measure.PIECE if listing.sold_by is SoldBy.LOOSE else Measure.PACKET
    return _spoken(line.quantity.amount, 1, measure)


@lru_cache(maxsize=8192)
def _spoken(amount: int, per: int, measure: Measure) -> Spoken:
    """So many ``per`` parts of a measure; all lines of a basket are told so with every message."""
    return Spoken(Fraction(amount, per), measure)


def fewest_packs(listings: Sequence[Listing], spoken: Spoken | None) -> list[Listing]:
    """Of packs that differ in their size alone, the one that gives a weight or volume in the fewest packs.

    "2 litre milk" is two of 1 litre, not four of 500 ml: nobody has to be asked. What cannot give the amount in
    whole packs is left out where something else can; where nothing can, all stay. What is counted stays as it is, single
    ones before a pack of four.
    """
    if spoken is None or spoken.measure not in (*MASS, *VOLUME):
        return sorted(listings, key=_is_bundle)
    best: dict[tuple[str, str | None, str], tuple[int, Listing]] = {}
    others = []
    for listing in listings:
        made = line_for(listing, spoken)
        if not isinstance(made, BasketLine):
            others.append(listing)
            continue
        loose = listing.sold_by is SoldBy.LOOSE
        kind = (listing.concept, listing.brand, "loose" if loose else read_size(listing.name).rest.casefold())
        packs = 1 if loose else made.quantity.amount
        if kind not in best or packs < best[kind][0]:
            best[kind] = packs, listing
    return [listing for _, listing in best.values()] or others


def _is_bundle(listing: Listing) -> bool:
    return listing.pack is not None and listing.pack.unit is Unit.PIECE and listing.pack.amount > 1


def _for_rupees(listing: Listing, rupees: Fraction) -> BasketLine | Refusal:
    paise = rupees * 100
    if paise.denominator != 1:
        return Refusal(Why.BAD_QUANTITY)
    quantity = quantity_for_rupees(listing, paise.numerator)
    if isinstance(quantity, Refusal):
        return quantity
    loose = listing.sold_by is SoldBy.LOOSE
    return BasketLine(listing.listing_no, quantity, paise.numerator if loose else None)


def _base(spoken: Spoken, unit: Unit) -> Quantity | Refusal | None:
    """The amount in whole base units of ``unit``; None when the measure is of another kind."""
    scale = {Unit.GRAM: MASS, Unit.MILLILITRE: VOLUME}.get(unit, {})
    per = scale.get(spoken.measure)
    if per is None:
        return None
    return exact(spoken.value, per, unit) or Refusal(Why.BAD_QUANTITY)


def _loose(listing: Listing, spoken: Spoken) -> Quantity | Doubt | Refusal:
    if listing.unit is Unit.PIECE:
        return _count(spoken)
    found = _base(spoken, listing.unit)
    if found is None and spoken.measure in (*MASS, *VOLUME):
        # Oil by the kilo and milk by the kilo are said every day; a litre is taken for a kilo.
        other = {Measure.KG: Measure.L, Measure.G: Measure.ML, Measure.L: Measure.KG, Measure.ML: Measure.G}
        found = _base(Spoken(spoken.value, other[spoken.measure]), listing.unit)
    return Doubt.HOW_MUCH if found is None else found


def _packs(listing: Listing, spoken: Spoken) -> Quantity | Doubt | Refusal:
    if spoken.measure not in MASS and spoken.measure not in VOLUME:
        return _count(spoken)
    if listing.pack is None or listing.pack.unit is Unit.PIECE:
        return Doubt.WHICH_PACK
    wanted = _base(spoken, listing.pack.unit)
    if wanted is None or isinstance(wanted, Refusal):
        return Doubt.WHICH_PACK if wanted is None else wanted
    count, rest = divmod(wanted.amount, listing.pack.amount)
    return Quantity(count) if count and not rest else Doubt.WHICH_PACK


def _count(spoken: Spoken) -> Quantity | Refusal:
    per = DOZEN if spoken.measure is Measure.DOZEN else 1
    return exact(spoken.value, per, Unit.PIECE) or Refusal(Why.BAD_QUANTITY)
