"""From a row of a price list to what the shop would sell: good, brand, pack, how it is sold, tax, and its name.

A name that says no more than the good itself is left empty, so that every customer reads it in her own language.
"""

from __future__ import annotations

import re

from haat.domain.catalogue import PER_LOOSE, Listing, SoldBy
from haat.domain.price_list import LeftOut, Offer, Unread
from haat.language.catalogue_csv import Row, size_label
from haat.language.lexicon import Lexicon
from haat.language.sizes import read_size
from haat.values.quantity import MAX_AMOUNT, Quantity, Unit

_GTIN_LENGTHS = (8, 12, 13, 14)


def offer_of(row: Row, lexicon: Lexicon) -> Offer | LeftOut:
    """What a row offers, or why it is left out.

    A row without a known good is left out: orders, substitutes and languages all stand on the good.
    """
    if row.trouble is not None:
        return LeftOut(row.line, row.name, Unread(row.trouble))
    concept = lexicon.by_id.get(row.concept or "")
    if concept is None or row.price_paise is None:
        return LeftOut(row.line, row.name, Unread.NOT_LINKED)
    pack = _pack(row)
    if pack is None:
        return LeftOut(row.line, row.name, Unread.BAD_SIZE)
    known = lexicon.brand(row.brand) if row.brand else None
    brand = known.name if known is not None else row.brand
    plain = _says_only_the_good(row, brand, (*concept.names_en, lexicon.name(concept.id, "en")))
    unit = Unit.MILLILITRE if concept.liquid else Unit.GRAM
    alone = concept.loose and row.packs == 1
    by_weight = alone and (row.loose or (plain and brand is None and pack == Quantity(PER_LOOSE, unit)))
    listing = Listing(
        listing_no=0,
        concept=concept.id,
        price_paise=row.price_paise,
        sold_by=SoldBy.LOOSE if by_weight else SoldBy.PACK,
        unit=unit if by_weight else Unit.PIECE,
        brand=brand,
        pack=None if by_weight or pack == Quantity(1) else pack,
        name="" if plain else _full_name(row),
        mrp_paise=row.mrp_paise,
        # Loose, unbranded staples are exempt; the same in a pack are not (CBIC 7/2022-Central Tax (Rate)).
        gst_bp=0 if by_weight and brand is None and "loose-exempt" in concept.flags else concept.gst_bp,
        hsn=concept.hsn,
        counter_only=concept.counter_only,
        barcode=gtin(row.barcode),
    )
    return Offer(row.line, listing, row.name)


def _pack(row: Row) -> Quantity | None:
    """All that is bound together in one pack; None beyond all bounds.

    "Soap 4 x 100 g" with 400 g in the size column is 400 g: the column says the whole.
    """
    said = read_size(row.name)
    one = row.size or Quantity(1)
    packs = row.packs
    if said.size is not None and said.packs == packs and one.unit is said.size.unit:
        packs = 1 if one.amount == said.size.amount * packs else packs
    return one.times(packs) if one.amount * packs <= MAX_AMOUNT else None


def gtin(text: str) -> str:
    """The digits of a barcode whose check digit is right (GS1 General Specifications, 7.9); "" for anything else.

    A shop's own short codes, and barcodes that a spreadsheet has turned into 8.9E+12, name nothing for certain.
    """
    digits = re.sub(r"[\s-]", "", text)
    if len(digits) not in _GTIN_LENGTHS or not (digits.isascii() and digits.isdigit()) or not int(digits):
        return ""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return digits if total % 10 == 0 else ""


def _says_only_the_good(row: Row, brand: str | None, names: tuple[str, ...]) -> bool:
    """True for "Onion 1 kg" and "Aashirvaad Atta": a good, perhaps its maker, and no other word.

    A bundle keeps its name: "4 x 100 g" and "400 g" would read alike.
    """
    if row.bundle or (row.packs > 1 and row.size is not None):
        return False
    rest = _words(read_size(row.name).rest)
    for maker in (row.brand, brand):
        made = _words(maker or "")
        if made and rest[: len(made)] == made and len(rest) > len(made):
            rest = rest[len(made) :]
            break
    return any(rest == _words(name) for name in names)


def _full_name(row: Row) -> str:
    """The row's name, with the pack where a column of its own says it: packs of one name must not read alike."""
    said = read_size(row.name)
    label = size_label(None if said.size is not None or row.size == Quantity(1) else row.size, 1)
    if said.packs == 1 and said.size is None:
        label = size_label(None if row.size == Quantity(1) else row.size, row.packs)
    return row.name if label is None else f"{row.name} {label}"


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
