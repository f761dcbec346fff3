"""The starter catalogue: what a kirana shop commonly sells, with prices a shopkeeper can start from.

One listing a line in ``starter_catalogue.tsv``: the good, its brand, how it is sold, the pack, the price and the
printed maximum price. Tax rate, HSN code and what may not be sold in a chat come from the lexicon's goods.
"""

from __future__ import annotations

import importlib.resources
from collections.abc import Collection

from haat.domain.catalogue import Catalogue, Listing, SoldBy
from haat.language.lexicon import Concept, Lexicon
from haat.values.errors import Corrupt
from haat.values.quantity import Quantity, Unit

COLUMNS = ("concept", "brand", "sold_by", "unit", "pack", "price_paise", "mrp_paise")


def starter_listings(
    lexicon: Lexicon, only: Collection[str] = (), leaves_out: Collection[str] = ()
) -> list[Listing]:
    """The starter listings of these categories (all where ``only`` is empty), numbered from 1. Raises Corrupt.

    Numbers are those of the whole file, so that leaving a category out renumbers nothing.
    """
    text = (
        importlib.resources.files("haat.demo").joinpath("starter_catalogue.tsv").read_text(encoding="utf-8")
    )
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    listings = (_listing(number, row, lexicon) for number, row in enumerate(rows, 1))
    return [
        item
        for item in listings
        if (category := lexicon.concept(item.concept).category) not in leaves_out
        and (not only or category in only)
    ]


def starter_catalogue(
    lexicon: Lexicon, only: Collection[str] = (), leaves_out: Collection[str] = ()
) -> Catalogue:
    """The starter listings as a catalogue of version 1."""
    return Catalogue(1, {item.listing_no: item for item in starter_listings(lexicon, only, leaves_out)})


def _listing(number: int, row: list[str], lexicon: Lexicon) -> Listing:
    if len(row) != len(COLUMNS):
        raise Corrupt(
            f"starter_catalogue.tsv, listing {number}: {len(row)} columns instead of {len(COLUMNS)}"
        )
    concept, brand, sold_by, unit, pack, price, mrp = row
    good = _good(lexicon, concept)
    listing = Listing(
        listing_no=number,
        concept=concept,
        price_paise=int(price),
        sold_by=SoldBy(sold_by),
        unit=Unit(unit),
        brand=brand or None,
        pack=_pack(pack) if pack else None,
        mrp_paise=int(mrp) if mrp else None,
        gst_bp=_gst(good, SoldBy(sold_by), brand),
        hsn=good.hsn,
        counter_only=good.counter_only,
    )
    if listing.mrp_paise is not None and listing.price_paise > listing.mrp_paise:
        raise Corrupt(f"starter_catalogue.tsv: {concept} {pack} costs more than its MRP")
    return listing


def _good(lexicon: Lexicon, concept: str) -> Concept:
    try:
        return lexicon.concept(concept)
    except KeyError:
        raise Corrupt(f"starter_catalogue.tsv: the lexicon knows no good {concept!r}") from None


def _gst(good: Concept, sold_by: SoldBy, brand: str) -> int:
    """Loose, unbranded staples are exempt; the same goods in a branded pack are not (CBIC 7/2022-Central Tax (Rate))."""
    exempt = "loose-exempt" in good.flags and sold_by is SoldBy.LOOSE and not brand
    return 0 if exempt else good.gst_bp


def _pack(text: str) -> Quantity:
    amount, unit = text.split()
    return Quantity(int(amount), Unit(unit))
