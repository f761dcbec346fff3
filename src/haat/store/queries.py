"""The named statements of the folder's ``.sql`` files: read once, each with the sentence that says what it is for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

from haat.values.errors import Corrupt

FILES = ("queries.sql", "screens.sql", "beside.sql", "money.sql", "till.sql", "showcase.sql")
_NAME = re.compile(r"-- name: ([a-z_]+)\n")


@dataclass(frozen=True, slots=True)
class Query:
    """One statement."""

    name: str
    about: str
    sql: str


@cache
def queries() -> dict[str, Query]:
    """All statements by name. Raises Corrupt when one has no sentence or no text."""
    folder = resources.files("haat.store")
    parts = [
        part for file in FILES for part in _NAME.split(folder.joinpath(file).read_text(encoding="utf-8"))[1:]
    ]
    found = {}
    for name, body in zip(parts[::2], parts[1::2], strict=True):
        lines = body.strip().splitlines()
        about = [line.removeprefix("--").strip() for line in lines if line.startswith("--")]
        sql = "\n".join(line for line in lines if not line.startswith("--")).strip()
        if not about or not sql or name in found:
            raise Corrupt(f"query {name} needs a sentence, a statement and a name of its own")
        found[name] = Query(name, " ".join(about), sql)
    return found


def sql(name: str) -> str:
    """The text of one statement."""
    return queries()[name].sql
