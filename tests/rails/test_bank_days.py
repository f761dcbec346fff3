"""Which days banks settle: our file, an operator's own, and what happens when nobody told of a year."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.bootstrap import bank_days_of
from haat.config import load
from haat.domain import commands as c
from haat.domain.bank_days import WEEKENDS, BankDays
from haat.domain.money_exception import ExceptionKind
from haat.domain.order import OrderState
from haat.domain.paying_out import due_by
from haat.domain.settlement import SettlementRow
from haat.domain.shop import PayBy
from haat.rails.bank_holidays import bank_days, our_bank_days, read_bank_days
from haat.values.errors import Corrupt, SettingsError
from haat.values.time import india_day
from tests.domain.build import OWNER, captured, do, order_at

HEAD = "day\twhat\n"
OWN = HEAD + "2027\tyear\n2027-01-26\tRepublic Day\n2027-04-01\tClosing\n"


def noon(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T06:30").replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("captured", "weekends_alone", "with_holidays"),
    [
        ("2026-11-20", "2026-11-24", "2026-11-25"),  # a weekend, then Guru Nanak Jayanti
        ("2026-11-23", "2026-11-25", "2026-11-26"),
        ("2026-11-09", "2026-11-11", "2026-11-12"),  # Diwali
        ("2026-03-30", "2026-04-01", "2026-04-06"),  # two days off, Good Friday, a weekend
        ("2026-12-24", "2026-12-28", "2026-12-29"),  # Christmas
        ("2026-07-06", "2026-07-08", "2026-07-08"),
        ("2027-01-25", "2027-01-27", "2027-01-27"),  # a year that nobody told of
    ],
)
def test_a_payout_is_due_two_bank_days_later(captured: str, weekends_alone: str, with_holidays: str) -> None:
    for days, due in ((WEEKENDS, weekends_alone), (our_bank_days(), with_holidays)):
        assert india_day(due_by(noon(captured), days)).isoformat() == due


def test_our_file_is_sorted_and_holds_no_weekend_and_tells_its_years() -> None:
    ours = our_bank_days()
    assert ours.years and {day.year for day in ours.holidays} == ours.years
    assert all(day.weekday() < 5 for day in ours.holidays)
    text = (Path(__file__).parents[2] / "src/haat/rails/data/bank_holidays.tsv").read_text(encoding="utf-8")
    days = [line.split("\t")[0] for line in text.splitlines() if line[:2] == "20" and "-" in line]
    assert days == sorted(set(days))


def test_an_operators_own_years_stand_in_place_of_ours(tmp_path: Path) -> None:
    file = tmp_path / "days.tsv"
    file.write_text(HEAD + "2026\tyear\n2026-07-07\tA local day\n" + OWN.removeprefix(HEAD))
    found = bank_days(file)
    assert found.years == {*our_bank_days().years, 2026, 2027}
    assert not found.settles(date(2026, 7, 7)) and found.settles(date(2026, 11, 24))
    assert not found.settles(date(2027, 4, 1))
    settings = load({"HAAT_BANK_HOLIDAYS": str(file)})
    assert bank_days_of(settings) == found


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2027-01-26", "line 1"),
        ("2027\tyear\n2027-02-30\tNo day", "line 2"),
        ("2027-01-26\tRepublic Day", "2027<tab>year"),
        ("soon\tyear", "line 1"),
    ],
)
def test_a_file_that_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(Corrupt, match=why):
        read_bank_days(text)
    file = tmp_path / "days.tsv"
    file.write_text(text)
    with pytest.raises(SettingsError, match="HAAT_BANK_HOLIDAYS"):
        bank_days_of(load({"HAAT_BANK_HOLIDAYS": str(file)}))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        bank_days_of(load({"HAAT_BANK_HOLIDAYS": str(tmp_path / "none.tsv")}))


@pytest.mark.parametrize(
    ("today", "missing"),
    [("2026-11-23", ()), ("2026-12-01", (2027,)), ("2027-06-01", (2027,)), ("2027-12-01", (2027, 2028))],
)
def test_a_year_that_is_missing_is_known_to_be(today: str, missing: tuple[int, ...]) -> None:
    assert BankDays(years=frozenset({2026})).missing(date.fromisoformat(today)) == missing


@pytest.mark.parametrize(("days", "late"), [(WEEKENDS, [ExceptionKind.NOT_SETTLED]), (our_bank_days(), [])])
def test_a_report_of_a_holiday_calls_no_payout_late(days: BankDays, late: list[ExceptionKind]) -> None:
    shop_state, order = order_at(OrderState.ACCEPTED, PayBy.UPI)
    do(shop_state, c.NotePayment(1, captured(order)))
    (name,) = shop_state.transfers
    friday = replace(shop_state.transfers[name], at=noon("2026-11-20"))
    shop_state.transfers[name] = friday
    shop_state.bank_days = days
    other = SettlementRow("setl_1", noon("2026-11-24") + timedelta(hours=3), "pay_9", 1_00, 0, 0, 1_00)
    do(shop_state, c.ImportSettlement(OWNER, (other,)))
    assert [row.kind for row in shop_state.exceptions.values() if row.transaction_id == name] == late


@given(
    st.integers(0, 4 * 365 * 24).map(lambda hours: noon("2025-01-01") + timedelta(hours=hours)),
    st.integers(0, 12),
    st.frozensets(st.dates(date(2025, 1, 1), date(2029, 3, 1)), max_size=40),
)
def test_so_many_bank_days_lie_between_and_the_last_is_one(
    at: datetime, days: int, holidays: frozenset[date]
) -> None:
    known = BankDays(holidays)
    due = known.after(at, days)
    span = [india_day(at) + timedelta(days=n) for n in range(1, (due - at).days + 1)]
    assert sum(known.settles(day) for day in span) == days
    assert days == 0 or known.settles(span[-1])
