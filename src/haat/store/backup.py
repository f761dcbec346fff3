"""Backup and restore: PostgreSQL's own dump, whole and consistent, checked by reading it back.

``pg_dump`` takes one snapshot while work goes on; what is committed when it begins is in it. A dump goes into an
empty database only, so that nothing is ever mixed.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
from pathlib import Path
from typing import BinaryIO
from urllib.parse import parse_qs, urlsplit

from haat.store import embedded
from haat.store.connect import Purpose, connect
from haat.store.migrate import migrate
from haat.values.errors import Misuse, Unavailable

_DUMP_MAGIC = b"PGDMP"


async def backup(dsn: str, target: Path) -> int:
    """Write the whole database to ``target`` (which must not exist yet); its size in bytes.

    It appears under its name only when it is complete. Raises Unavailable, or Misuse when the file exists.
    """
    part = _part_of(target)
    try:
        with _private(part) as out:
            command = ["pg_dump", "--format=custom", "--compress=6", "--no-owner", *_address(dsn)]
            await _run(command, dsn, stdout=out.fileno())
            os.fsync(out.fileno())
        await _run(["pg_restore", "--list", str(part)], dsn)
        return _finished(part, target)
    finally:
        _drop(part)


async def restore(dsn: str, source: Path) -> None:
    """Read a backup into an empty database and bring it to this code's schema.

    Raises Misuse when the database holds anything or the file is no backup, Unavailable when a tool fails.
    """
    _check(source)
    connection = await connect(dsn, Purpose.OWNER)
    try:
        if await connection.fetchval("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"):
            raise Misuse("The database is not empty: restore into a new data folder or database.")
        # The role belongs to the server, not to the dump.
        await connection.execute(
            "DO $$ BEGIN CREATE ROLE haat_app NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        )
    finally:
        await connection.close()
    await _run(
        ["pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", *_address(dsn), str(source)],
        dsn,
    )
    await migrate(dsn)
    connection = await connect(dsn, Purpose.OWNER)
    try:
        # Leases of the workers of that time mean nothing here.
        await connection.execute("DELETE FROM lease")
        await connection.execute("ANALYZE")
    finally:
        await connection.close()


def _part_of(target: Path) -> Path:
    """The name of the unfinished file. What a killed run left is removed."""
    if target.exists():
        raise Misuse(f"{target} exists already: choose another name.")
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    return part


def _private(path: Path) -> BinaryIO:
    """A new file that only this user can read."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _finished(part: Path, target: Path) -> int:
    part.rename(target)
    return target.stat().st_size


def _drop(part: Path) -> None:
    part.unlink(missing_ok=True)


def _check(source: Path) -> None:
    if not source.is_file():
        raise Misuse(f"There is no file {source}.")
    with source.open("rb") as file:
        if file.read(5) != _DUMP_MAGIC:
            raise Misuse(f"{source} is no backup of Haat.")


def _address(dsn: str) -> list[str]:
    """The address for the tools, without its password: that travels in the environment."""
    parts = urlsplit(dsn)
    hosts = parse_qs(parts.query).get("host", [])
    found = ["--dbname", parts.path.lstrip("/") or "postgres"]
    if host := (hosts[0] if hosts else parts.hostname):
        found += ["--host", host]
    if parts.port:
        found += ["--port", str(parts.port)]
    if parts.username:
        found += ["--username", parts.username]
    return found


async def _run(command: list[str], dsn: str, stdout: int = subprocess.DEVNULL) -> None:
    environment = {**os.environ, "PGCONNECT_TIMEOUT": "10"}
    if password := urlsplit(dsn).password:
        environment["PGPASSWORD"] = password
    process = await asyncio.create_subprocess_exec(
        embedded.tool(command[0]),
        *command[1:],
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=environment,
    )
    _, told = await process.communicate()
    if process.returncode != 0:
        last = told.decode(errors="replace").strip().splitlines()
        raise Unavailable(f"{command[0]} failed: {last[-1] if last else process.returncode}")
