"""From a row of a price list to a listing: name kept or not, pack, loose or packed, tax, barcode."""

from __future__ import annotations

import pytest

from haat.domain.catalogue import Listing, SoldBy
from haat.domain.price_list import LeftOut, Offer, Unread
from haat.language.catalogue_csv import read_rows
from haat.language.lexicon import Lexicon
from haat.language.offers import gtin, offer_of
from haat.values.quantity import Quantity, Unit

HEADER = "name,brand,size,price,mrp,concept"


def offered(row: str, lexicon: Lexicon) -> Offer | LeftOut:
    (read,) = read_rows([HEADER, row], lexicon=lexicon)
    return offer_of(read, lexicon)


def listing(row: str, lexicon: Lexicon) -> Listing:
    offer = offered(row, lexicon)
    assert isinstance(offer, Offer), offer
    return offer.listing


def grams(amount: int) -> Quantity:
    return Quantity(amount, Unit.GRAM)


@pytest.mark.parametrize(
    ("row", "concept", "brand", "pack", "name"),
    [
        ("Aashirvaad Atta 5 kg,,,265,", "atta", "Aashirvaad", grams(5000), ""),
        ("Tata Salt,Tata,1 kg,28,", "salt", "Tata", grams(1000), ""),
        ("Tata Rock Salt 1 kg,Tata,,60,", "rock-salt", "Tata", grams(1000), ""),
        ("Madhur Pure Sugar,Madhur,1 kg,60,", "sugar", "Madhur", grams(1000), "Madhur Pure Sugar 1 kg"),
        ("Lux Soap 100 g (Pack of 4),Lux,,140,", "soap", "Lux", grams(400), "Lux Soap 100 g (Pack of 4)"),
        ("Lux Soap (Pack of 4),Lux,100 g,140,", "soap", "Lux", grams(400), "Lux Soap (Pack of 4) 100 g"),
        ("Lux Soap : 4x100 gms,Lux,400 g,140,", "soap", "Lux", grams(400), "Lux Soap : 4x100 gms"),
        ("Special,,1 kg,40,,sugar", "sugar", None, grams(1000), "Special 1 kg"),
    ],
)
def test_brand_size_and_pack_count_come_out_of_a_row(
    row: str, concept: str, brand: str | None, pack: Quantity, name: str, lexicon: Lexicon
) -> None:
    item = listing(row, lexicon)
    assert (item.concept, item.brand, item.pack, item.name) == (concept, brand, pack, name)
    assert (item.sold_by, item.unit) == (SoldBy.PACK, Unit.PIECE)


@pytest.mark.parametrize(
    ("row", "sold_by"),
    [
        ("Onion,,,35,", SoldBy.LOOSE),
        ("Onion 1 kg,,,35,", SoldBy.LOOSE),
        ("Onion,,5 kg,130,", SoldBy.PACK),
        ("Onion (Pack of 4),,,20,", SoldBy.PACK),
        ("Sugar 1 kg,Madhur,,60,", SoldBy.PACK),
    ],
)
def test_what_is_weighed_out_is_told_from_packs(row: str, sold_by: SoldBy, lexicon: Lexicon) -> None:
    item = listing(row, lexicon)
    assert item.sold_by is sold_by
    assert (item.pack is None) == (sold_by is SoldBy.LOOSE)


def test_loose_staples_are_exempt_and_packed_ones_are_taxed(lexicon: Lexicon) -> None:
    staple = next(c for c in lexicon.concepts() if "loose-exempt" in c.flags and c.loose and c.gst_bp)
    row = f"Mine,,{{}},40,,{staple.id}"
    assert listing(row.format(""), lexicon).gst_bp == 0
    assert listing(row.format("500 g"), lexicon).gst_bp == staple.gst_bp


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("Zorblax,,,10,", Unread.NOT_LINKED),
        ("Sugar,,9999 kg (pack of 900),10,", Unread.BAD_SIZE),
        ("Sugar,,,0,", Unread.ZERO),
        ("Sugar,,,1e999,", Unread.BAD_PRICE),
        ("Sugar,,,60,55", Unread.ABOVE_MRP),
        (",,,60,", Unread.NO_NAME),
    ],
)
def test_what_cannot_be_offered_says_why(row: str, why: Unread, lexicon: Lexicon) -> None:
    left_out = offered(row, lexicon)
    assert isinstance(left_out, LeftOut)
    assert (left_out.line, left_out.why) == (2, why)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("8901030865275", "8901030865275"), ("8901 0308-65275", "8901030865275"), ("96385074", "96385074"),
        ("8901030865278", ""), ("8.90103E+12", ""), ("1234", ""), ("00000000", ""), ("", ""), ("८९०१०३०८६५२७५", ""),
    ],
)  # fmt: skip
def test_only_a_barcode_whose_check_digit_is_right_counts(text: str, digits: str) -> None:
    assert gtin(text) == digits
