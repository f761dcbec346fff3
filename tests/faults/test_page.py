"""The page of faults says what the tests show: every row of the list has its tests, and the page names each of them."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "operate" / "faults.md"
ROWS = (*range(1, 24), *range(35, 50))
FILES = {
    "test_webhooks.py": range(1, 11),
    "test_payments.py": range(11, 24),
    "test_outbound.py": range(35, 39),
    "test_input.py": range(39, 48),
    "test_identity.py": range(48, 50),
}
NAME = re.compile(r"test_row_(\d\d)_[a-z0-9_]+")
LINE = re.compile(r"\| (\d+) \| ([^|]+) \| ([^|]+) \| (.+) \|")


def written() -> dict[int, set[str]]:
    """The tests of each row, as they stand in the files."""
    found: dict[int, set[str]] = defaultdict(set)
    for file, rows in FILES.items():
        for node in ast.parse((HERE / file).read_text()).body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                name = NAME.fullmatch(node.name)
                assert name is not None, f"{file}: {node.name} names no row"
                assert int(name.group(1)) in rows, f"{node.name} does not belong into {file}"
                found[int(name.group(1))].add(node.name)
    return found


def told() -> dict[int, set[str]]:
    """The tests of each row, as the page has them."""
    found: dict[int, set[str]] = {}
    for line in PAGE.read_text().splitlines():
        if row := LINE.fullmatch(line):
            number = int(row.group(1))
            assert number not in found, f"row {number} stands twice"
            found[number] = set(re.findall(r"`(test_\w+)`", row.group(4)))
    return found


@pytest.mark.parametrize("row", ROWS)
def test_every_row_has_a_test_of_its_name_and_the_page_names_it(row: int) -> None:
    assert written()[row], f"row {row} has no test"
    assert told().get(row) == written()[row]


def test_the_page_has_these_rows_and_no_other_in_their_order() -> None:
    assert tuple(told()) == ROWS
