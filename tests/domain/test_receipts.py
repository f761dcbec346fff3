"""A day without payments, by one rule; and whom the text of a payment code pays."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.domain import commands as c
from haat.domain import events as e
from haat.domain.receipts import Usual, day_to_check, day_to_scan, missed
from haat.domain.refusals import Why
from haat.domain.shop import Hours
from haat.domain.upi_code import Code, Pays, read_code
from haat.domain.upi_link import link_of
from tests.domain.build import HELPER, NOW, OWNER, after, do, shop, state, why

MONDAY = date(2026, 11, 23)


def days(*ago: int, count: int = 2) -> Mapping[date, int]:
    return {MONDAY - timedelta(days=back): count for back in ago}


EVERY_DAY = tuple(range(1, 29))


@pytest.mark.parametrize(
    ("receipts", "usual"),
    [
        (days(*EVERY_DAY), (2, 2, 2, 2)),
        (days(0, *EVERY_DAY), None),  # one came today
        (days(), None),  # nothing is known yet
        (days(*range(1, 8)), None),  # a shop that has just begun
        (days(7, 14, 21, 28), None),  # one a week: too seldom to mean anything
        (days(*range(15, 29)), None),  # it was on leave for the last two weeks
        (days(*(n for n in EVERY_DAY if n != 14)), (2, 0, 2, 2)),
        (days(*(n for n in EVERY_DAY if n not in (7, 21))), None),  # on Mondays often nothing comes
        (days(7, 14, 21, *range(1, 5)), None),  # six of the last fourteen
        (days(7, 14, 21, *range(1, 6)), (2, 2, 2, 0)),  # seven of them
    ],
)
def test_a_day_without_a_payment_is_told_where_one_is_usual(
    receipts: Mapping[date, int], usual: tuple[int, ...] | None
) -> None:
    assert missed(MONDAY, receipts) == (Usual(usual) if usual else None)


@given(st.dictionaries(st.integers(0, 40).map(lambda n: MONDAY - timedelta(days=n)), st.integers(0, 9)))
def test_the_rule_looks_at_four_weeks_and_nothing_else(receipts: dict[date, int]) -> None:
    inside = {day: n for day, n in receipts.items() if MONDAY - day <= timedelta(weeks=4)}
    assert missed(MONDAY, receipts) == missed(MONDAY, inside)
    assert missed(MONDAY, receipts) is None or not receipts.get(MONDAY)


@pytest.mark.parametrize(
    ("changed", "hours_later", "checked", "scanned"),
    [
        ({}, 0, False, False),  # ten in the morning
        ({}, 12, True, False),  # ten at night: it closes
        ({"hours": Hours(0, 24 * 60)}, 12, False, False),  # it never closes: at eleven
        ({"hours": Hours(0, 24 * 60)}, 13, True, False),
        ({"hours": Hours(closed_days=(0,))}, 12, False, False),
        ({"accepting": False}, 12, False, False),
        ({"watch_receipts": False}, 12, False, False),
        ({"payment_configuration": None}, 12, False, False),  # no money comes by UPI
        ({"watch_code": True}, -2, False, True),  # eight: it opened at seven
        ({"watch_code": True}, 0, False, False),
    ],
)
def test_when_a_day_is_over_and_when_it_is_time_to_scan(
    changed: dict[str, object], hours_later: int, checked: bool, scanned: bool
) -> None:
    one, now = shop(**changed), NOW + timedelta(hours=hours_later)
    assert (day_to_check(one, now) == MONDAY) == checked
    assert (day_to_scan(one, now) == MONDAY) == scanned


def test_the_shopkeeper_alone_turns_it_off_and_then_hears_nothing() -> None:
    shop_state = state()
    told = do(shop_state, c.NoteNoReceipts(MONDAY, (2, 2, 2, 2)))
    assert told.events == (e.NoReceipts(MONDAY, (2, 2, 2, 2)),)
    assert why(shop_state, c.SetWatch(HELPER, receipts=False)) is Why.NOT_YOURS
    do(shop_state, c.SetWatch(OWNER, receipts=False))
    assert do(shop_state, c.NoteNoReceipts(MONDAY, (2, 2, 2, 2))).events == ()
    assert do(shop_state, c.AskCodeScan()).events == (), "nobody asked for it"
    do(shop_state, c.SetWatch(OWNER, code=True), after(hours=1))
    assert do(shop_state, c.AskCodeScan()).events == (e.CodeScanAsked(),)
    assert not shop_state.shop.watch_receipts


OURS = shop(vpa="Namuna@okaxis")


@pytest.mark.parametrize(
    ("text", "pays"),
    [
        ("upi://pay?pa=namuna@okaxis&pn=Namuna%20Kirana&cu=INR", Pays.US),
        ("  UPI://PAY?PA=NAMUNA@OKAXIS ", Pays.US),
        ("namuna@okaxis", Pays.US),
        (link_of(OURS, "S-1-1", 10_000), Pays.US),
        ("upi://pay?pa=namuna@okicici&pn=Namuna%20Kirana", Pays.OTHER),  # the right name is easily written
        ("upi://pay?pa=thief@ybl&pn=namuna@okaxis", Pays.OTHER),
        ("thief@ybl", Pays.OTHER),
        ("upi://pay?pa=namuna@okaxis&pa=thief@ybl", None),  # which of two is paid is the app's choice
        ("upi://mandate?pa=namuna@okaxis", None),
        ("upi://pay?pn=Namuna", None),
        ("https://pay/?pa=namuna@okaxis", None),
        ("someone@example.com", None),
        ("upi://[pay?pa=a@b", None),
        ("chini 44", None),
        ("", None),
    ],
)
def test_whom_a_code_pays(text: str, pays: Pays | None) -> None:
    seen = read_code(text)
    assert (seen.pays(OURS) if seen is not None else None) is pays


def test_a_shop_without_an_address_has_nothing_to_compare_with() -> None:
    assert Code("a@b").pays(shop()) is Pays.UNKNOWN


@given(st.text(max_size=300) | st.text(max_size=100).map(lambda text: f"upi://pay?pa={text}"))
def test_no_text_is_a_fault(text: str) -> None:
    seen = read_code(text)
    assert seen is None or "@" in seen.vpa
