"""Migrations: numbered files, applied in order, each in a transaction of its own with its record.

A run that was killed leaves whole migrations behind and goes on with the next. A file that was changed after it
was applied, or a database newer than the code, stops everything: guessing would cost data.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from importlib import resources

from haat.store.connect import Connection, Purpose, connect
from haat.values.errors import Corrupt, Unavailable

OLDEST_SERVER = 150_000
"""PostgreSQL 15: views with the reader's rights (security_invoker)."""

_LOCK = 0x68616174
_NAME = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")
_RECORD = """
CREATE TABLE IF NOT EXISTS haat_migration (
  number     integer PRIMARY KEY,
  name       text NOT NULL,
  checksum   text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
)
"""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema."""

    number: int
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


def migrations() -> list[Migration]:
    """All steps, in order of their numbers, each number once."""
    found = []
    for item in resources.files("haat.store").joinpath("migrations").iterdir():
        match = _NAME.fullmatch(item.name)
        if match is not None:
            found.append(Migration(int(match.group(1)), item.name, item.read_text(encoding="utf-8")))
    found.sort(key=lambda step: step.number)
    if len({step.number for step in found}) != len(found):
        raise Corrupt("two migrations have the same number")
    return found


async def migrate(dsn: str) -> list[str]:
    """Bring the database to this code's schema; the names of the steps that were applied.

    Raises Corrupt when the database is newer than the code or was made by other files, Unavailable when the
    server is too old or cannot be reached. Several processes may call it at once.
    """
    connection = await connect(dsn, Purpose.OWNER)
    try:
        if connection.get_server_version().major * 10_000 < OLDEST_SERVER:
            raise Unavailable(
                f"PostgreSQL {connection.get_server_version().major} is too old: Haat needs 15 or newer."
            )
        await connection.execute("SELECT pg_advisory_lock($1)", _LOCK)
        return await _apply_missing(connection)
    finally:
        await connection.close()


async def _apply_missing(connection: Connection) -> list[str]:
    await connection.execute(_RECORD)
    await connection.execute("GRANT SELECT ON haat_migration TO PUBLIC")
    known = {
        row["number"]: row
        for row in await connection.fetch("SELECT number, name, checksum FROM haat_migration")
    }
    steps = migrations()
    newest = max(known, default=0)
    if newest > steps[-1].number:
        raise Corrupt(
            f"The database is at migration {newest}, this Haat knows {steps[-1].number}: run a newer version of Haat."
        )
    applied = []
    for step in steps:
        record = known.get(step.number)
        if record is not None:
            if record["checksum"] != step.checksum:
                raise Corrupt(
                    f"Migration {step.name} was applied from a different file; restore that version."
                )
            continue
        async with connection.transaction():
            await connection.execute(step.sql)
            await connection.execute(
                "INSERT INTO haat_migration (number, name, checksum) VALUES ($1, $2, $3)",
                step.number,
                step.name,
                step.checksum,
            )
        applied.append(step.name)
    return applied
