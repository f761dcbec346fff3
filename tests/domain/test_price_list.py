"""A price list against a catalogue: what a row means, what changes, what is left out, and the way back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.domain.catalogue import Listing, SoldBy
from haat.domain.price_list import Change, ChangeKind, Difference, Offer, Unread, difference, taken_back
from haat.values.quantity import Quantity, Unit

KILO = Quantity(1000, Unit.GRAM)
SUGAR = Listing(1, "sugar", 4400, SoldBy.LOOSE, Unit.GRAM)
ATTA = Listing(2, "atta", 26500, brand="Aashirvaad", pack=Quantity(5000, Unit.GRAM), mrp_paise=28000)
SOAP = Listing(
    3, "soap", 4000, brand="Lux", pack=Quantity(100, Unit.GRAM), name="Lux Rose 100 g", barcode="96385074"
)
STEM = Listing(4, "banana", 4100, SoldBy.LOOSE, Unit.GRAM, name="Banana stem")
HELD = (SUGAR, ATTA, SOAP, STEM)


def diff(*offered: Listing, held: tuple[Listing, ...] = HELD) -> Difference:
    offers = [Offer(line, replace(item, listing_no=0), item.name) for line, item in enumerate(offered, 2)]
    return difference(held, offers, 10_001)


@pytest.mark.parametrize(
    ("offered", "kind", "listing_no"),
    [
        (SUGAR, ChangeKind.SAME, 1),
        (replace(SUGAR, price_paise=4500), ChangeKind.PRICE, 1),
        (Listing(0, "sugar", 4500, pack=KILO), ChangeKind.PRICE, 1),
        (Listing(0, "sugar", 4500, pack=Quantity(500, Unit.GRAM)), ChangeKind.NEW, 10_001),
        (replace(ATTA, brand="AASHIRVAAD"), ChangeKind.SAME, 2),
        (replace(ATTA, name="Aashirvaad Shudh Atta 5 kg", price_paise=27000), ChangeKind.PRICE, 2),
        (replace(ATTA, brand="Fortune"), ChangeKind.NEW, 10_001),
        (replace(ATTA, brand=None), ChangeKind.NEW, 10_001),
        (replace(ATTA, mrp_paise=27000), ChangeKind.DETAIL, 2),
        (replace(ATTA, mrp_paise=None), ChangeKind.SAME, 2),
        (replace(ATTA, barcode="96385074", price_paise=100), ChangeKind.PRICE, 3),
        (replace(SOAP, barcode="12345670"), ChangeKind.NEW, 10_001),
        (replace(SOAP, barcode="", name="lux  ROSE 100 g"), ChangeKind.SAME, 3),
        (replace(SOAP, barcode="", name="Lux Jasmine 100 g"), ChangeKind.NEW, 10_001),
        (replace(STEM, name="", price_paise=600), ChangeKind.NEW, 10_001),
        (replace(SUGAR, name="Sugar cubes", price_paise=900), ChangeKind.NEW, 10_001),
    ],
)
def test_a_row_means_the_listing_a_shopkeeper_would_mean(
    offered: Listing, kind: ChangeKind, listing_no: int
) -> None:
    (change,) = diff(offered).changes
    assert (change.kind, change.after.listing_no) == (kind, listing_no)


@pytest.mark.parametrize(
    ("offered", "why"),
    [
        (replace(SUGAR, price_paise=0), Unread.ZERO),
        (replace(SUGAR, price_paise=-5), Unread.ZERO),
        (replace(SUGAR, price_paise=1_00_000_01), Unread.TOO_DEAR),
        (replace(ATTA, price_paise=28001, mrp_paise=None), Unread.ABOVE_MRP),
        (replace(ATTA, price_paise=27500, mrp_paise=27000), Unread.ABOVE_MRP),
        (Listing(0, "salt", 2900, mrp_paise=2800), Unread.ABOVE_MRP),
    ],
)
def test_a_price_that_no_listing_may_have_changes_nothing(offered: Listing, why: Unread) -> None:
    found = diff(offered)
    assert (found.changes, [row.why for row in found.left_out]) == ((), [why])


@pytest.mark.parametrize(
    ("old", "new", "leap"),
    [(4000, 7999, False), (4000, 8000, True), (4000, 40000, True), (4000, 2001, False), (4000, 2000, True), (1, 1, False)],
)  # fmt: skip
def test_a_price_that_doubles_or_halves_is_marked(old: int, new: int, leap: bool) -> None:
    (change,) = diff(replace(SUGAR, price_paise=new), held=(replace(SUGAR, price_paise=old),)).changes
    assert change.leap is leap


def test_a_listing_is_spoken_of_once_whether_it_is_there_or_new() -> None:
    salt = Listing(0, "salt", 2800, brand="Tata", pack=KILO)
    found = diff(SUGAR, replace(SUGAR, price_paise=9000), salt, replace(salt, price_paise=100))
    assert [change.line for change in found.changes] == [2, 4]
    assert [(row.line, row.why) for row in found.left_out] == [(3, Unread.TWICE), (5, Unread.TWICE)]


def test_of_two_rows_of_one_kind_neither_takes_a_nameless_listing() -> None:
    one, other = replace(ATTA, name="Shudh"), replace(ATTA, name="Select")
    assert [change.kind for change in diff(one, other).changes] == [ChangeKind.NEW, ChangeKind.NEW]


def test_two_listings_of_one_name_and_pack_are_not_guessed_between() -> None:
    twin = replace(SOAP, listing_no=9, barcode="12345670")
    found = diff(replace(SOAP, barcode=""), held=(SOAP, twin))
    assert [row.why for row in found.left_out] == [Unread.UNSURE]


def test_a_promise_is_broken_by_another_price_and_not_by_a_sale_from_the_shelf() -> None:
    wanted = replace(SUGAR, price_paise=4500)
    promised = diff(wanted)
    assert diff(wanted, held=(replace(SUGAR, stock=5), *HELD[1:])).promises_the_same(promised)
    assert not diff(wanted, held=(replace(SUGAR, price_paise=4300), *HELD[1:])).promises_the_same(promised)


@pytest.mark.parametrize(
    ("now", "price", "mrp"),
    [
        (replace(ATTA, price_paise=30000, mrp_paise=31000), 26500, 28000),
        (replace(ATTA, price_paise=30500, mrp_paise=31000), 30500, 31000),
        (replace(ATTA, price_paise=27000, mrp_paise=31000), 27000, 28000),
        (replace(ATTA, price_paise=30000, mrp_paise=32000), 26500, 32000),
    ],
)
def test_the_way_back_keeps_what_was_said_since_and_never_passes_mrp(
    now: Listing, price: int, mrp: int
) -> None:
    change = Change(2, "", ChangeKind.PRICE, ATTA, replace(ATTA, price_paise=30000, mrp_paise=31000))
    back = taken_back(replace(now, stock=3, available=False), change)
    assert back == replace(ATTA, price_paise=price, mrp_paise=mrp, stock=3, available=False)


goods = st.builds(
    Listing,
    listing_no=st.just(0),
    concept=st.sampled_from(["sugar", "salt", "soap"]),
    price_paise=st.integers(-1, 1_00_000_01),
    sold_by=st.just(SoldBy.PACK),
    brand=st.sampled_from([None, "Tata", "Lux"]),
    pack=st.sampled_from([None, KILO, Quantity(500, Unit.GRAM)]),
    name=st.sampled_from(["", "One", "Other"]),
    mrp_paise=st.none() | st.integers(1, 1_00_000_01),
    barcode=st.sampled_from(["", "96385074", "12345670"]),
)


@given(st.lists(goods, max_size=8), st.lists(goods, max_size=8))
def test_every_row_is_told_of_once_and_the_way_back_leads_back(
    first: list[Listing], second: list[Listing]
) -> None:
    held = tuple(
        replace(change.after, listing_no=number)
        for number, change in enumerate(diff(*first, held=()).changes, 1)
    )
    found = diff(*second, held=held)
    lines = [row.line for row in (*found.changes, *found.left_out)]
    assert sorted(lines) == list(range(2, 2 + len(second)))
    numbers = [change.after.listing_no for change in found.changes]
    assert len(set(numbers)) == len(numbers)
    for change in found.changes:
        after = change.after
        assert 0 < after.price_paise <= (after.mrp_paise or after.price_paise)
        if change.before is not None:
            assert taken_back(after, change) == change.before
