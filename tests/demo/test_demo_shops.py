"""The sample shops are data that reads, fits the lexicon, and can belong to nobody."""

from __future__ import annotations

import re

import pytest
from stdnum.in_ import gstin

from haat.demo.shop_files import ShopFile, demo_shops, read_shop
from haat.demo.starter import starter_listings
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.customer import Role
from haat.language.lexicon import load_lexicon
from haat.values.errors import Corrupt
from haat.values.quantity import Unit

LEXICON = load_lexicon()
SHOPS = demo_shops(LEXICON)
LISTINGS = starter_listings(LEXICON)

SMALLEST = 'shop_id = 1\ncode = "A"\nname = "A"\nlang = "hi"\nnumber = "910000000001"\nnumber_id = "1"\n'


def test_the_starter_catalogue_has_what_a_kirana_needs() -> None:
    assert len(LISTINGS) >= 450
    assert len({item.concept for item in LISTINGS}) >= 400


def test_no_two_listings_are_the_same_thing() -> None:
    keys = [(item.concept, item.brand, item.sold_by, item.pack) for item in LISTINGS]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("item", LISTINGS, ids=lambda item: f"{item.listing_no}-{item.concept}")
def test_every_listing_is_priced_and_taxed_as_the_law_allows(item: Listing) -> None:
    assert item.price_paise > 0
    assert item.mrp_paise is None or item.price_paise <= item.mrp_paise
    assert 0 <= item.gst_bp <= 4000
    assert re.fullmatch(r"\d{4,8}", item.hsn)
    if item.sold_by is SoldBy.LOOSE:
        assert item.unit in (Unit.GRAM, Unit.MILLILITRE)
        assert item.brand is None
        assert item.mrp_paise is None
    else:
        assert item.unit is Unit.PIECE


def test_every_brand_is_one_that_hearing_knows_or_a_plain_name() -> None:
    known = [item for item in LISTINGS if item.brand is not None]
    heard = [item for item in known if item.brand in LEXICON.brands]
    assert len(heard) > len(known) * 0.9


@pytest.mark.parametrize("file", SHOPS, ids=lambda file: file.shop.code)
def test_a_sample_shop_can_be_taken_for_no_real_one(file: ShopFile) -> None:
    phones = [file.shop.number, *(person.phone or "" for person in file.people)]
    assert all(re.fullmatch(r"9100000\d{5}", phone) for phone in phones)
    if file.shop.legal.gstin is not None:
        assert gstin.is_valid(file.shop.legal.gstin)
        assert file.shop.legal.gstin.startswith(file.shop.legal.state_code + "AAAPA0001A")
    assert file.greeting.endswith(f"[{file.shop.code}]")


@pytest.mark.parametrize("file", [f for f in SHOPS if not f.shop.desk], ids=lambda file: file.shop.code)
def test_a_sample_shop_has_a_shopkeeper_a_helper_and_customers(file: ShopFile) -> None:
    roles = [person.role for person in file.people]
    assert roles[:2] == [Role.SHOPKEEPER, Role.HELPER]
    assert roles.count(Role.CUSTOMER) >= 2
    assert file.counters.customer_no == len(file.people)


def test_the_front_desk_serves_two_shops_and_the_others_have_numbers_of_their_own() -> None:
    desk = next(file.shop for file in SHOPS if file.shop.desk)
    served = [
        file.shop.code for file in SHOPS if file.shop.number_id == desk.number_id and not file.shop.desk
    ]
    own = [file.shop.number_id for file in SHOPS if file.shop.number_id != desk.number_id]
    assert served == ["SABZI", "DAIRY"]
    assert len(set(own)) == len(own) == 3
    assert {"hi", "bn", "en"} <= {file.shop.lang for file in SHOPS}


def test_no_person_of_the_staff_works_in_two_shops() -> None:
    staff = [p.phone for f in SHOPS for p in f.people if p.staff]
    assert len(set(staff)) == len(staff)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "missing required field `shop_id`"),
        ("shop_id = ", "x.toml"),
        (SMALLEST + "colour = 1", "unknown field `colour`"),
        (SMALLEST + '[hours]\nopens = "7"', "is not a time of day"),
        (SMALLEST + "[delivery]\nfee_rupees = 2.5", "Expected `int`, got `float`"),
    ],
)
def test_a_shop_file_that_is_wrong_says_where_and_what(text: str, complaint: str) -> None:
    with pytest.raises(Corrupt, match=re.escape(complaint)):
        read_shop(text, LEXICON, "x.toml")
