"""Reads the tables of a rules page, so that a test runs what the page says."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

PAGES = Path(__file__).parents[2] / "docs" / "rules"

Row = dict[str, str]


def table(page: str, *columns: str) -> list[Row]:
    """The rows of the page's one table with exactly these columns."""
    text = (PAGES / f"{page}.md").read_text(encoding="utf-8")
    found = [rows for rows in _tables(text) if tuple(rows[0]) == columns]
    assert len(found) == 1, f"{page}.md has {len(found)} tables with columns {columns}"
    return found[0]


def table_count(page: str) -> int:
    return len(_tables((PAGES / f"{page}.md").read_text(encoding="utf-8")))


def paise(text: str) -> int:
    """``₹1,234.50`` in paise; ``-₹5`` is negative."""
    found = re.fullmatch(r"(-?)₹?([\d,]+(?:\.\d\d?)?)", text.strip())
    assert found, f"not an amount: {text!r}"
    amount = Decimal(found[2].replace(",", "")) * 100
    assert amount == int(amount)
    return -int(amount) if found[1] else int(amount)


def _tables(text: str) -> list[list[Row]]:
    tables = []
    for block in re.findall(r"(?:^\|.*\|\n?)+", text, re.MULTILINE):
        head, _, *body = [
            [cell.strip() for cell in line.strip("|").split("|")] for line in block.splitlines()
        ]
        tables.append([dict(zip(head, cells, strict=True)) for cells in body])
    return tables
