"""Bank holidays as a dated file: ours, and an operator's own, whose years count in place of ours."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path

from haat.domain.bank_days import BankDays
from haat.values.errors import Corrupt

YEAR = "year"
_YEAR = re.compile(r"20\d\d")
_HEAD = ("day", "what")


def read_bank_days(text: str) -> BankDays:
    """The days of a file: ``day`` and ``what``, parted by a tab. Raises Corrupt with the line that is wrong."""
    holidays: set[date] = set()
    years: set[int] = set()
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        cells = tuple(cell.strip() for cell in line.split("\t"))
        if not line.strip() or line.startswith("#") or cells == _HEAD:
            continue
        if len(cells) != 2:
            raise Corrupt(f"line {number} is not a day and what it is, parted by a tab")
        day, what = cells
        if what == YEAR and _YEAR.fullmatch(day):
            years.add(int(day))
            continue
        try:
            holidays.add(date.fromisoformat(day))
        except ValueError as error:
            raise Corrupt(f"line {number}: {day!r} is no day, as in 2027-01-26") from error
    untold = sorted({day.year for day in holidays} - years)
    if untold:
        raise Corrupt(
            f'it has holidays of {untold[0]} and no line "{untold[0]}<tab>year" that says they are all'
        )
    return BankDays(frozenset(holidays), frozenset(years))


@cache
def our_bank_days() -> BankDays:
    """The file that comes with Haat."""
    found = resources.files("haat.rails").joinpath("data", "bank_holidays.tsv")
    return read_bank_days(found.read_text(encoding="utf-8"))


def bank_days(own: Path | None) -> BankDays:
    """Ours, with an operator's own file over it. Raises Corrupt for one that cannot be read."""
    if own is None:
        return our_bank_days()
    try:
        theirs = read_bank_days(own.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise Corrupt(f"{own} cannot be read ({type(error).__name__})") from error
    except Corrupt as error:
        raise Corrupt(f"{own}: {error}") from error
    return our_bank_days().joined(theirs)
