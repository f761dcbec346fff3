"""``haat bench intake``: order messages through the real server and worker, against a bare path in the same run.

Everything is its own process, as in production: the embedded database, the web server, a worker, and the driver
with its stub of the Graph API. The yardstick is measured before and after; the ratio is to their mean.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import msgspec

from haat.bench import yardstick
from haat.bench.drive import Job, Result
from haat.bench.sample import APP_SECRET, VERIFY_TOKEN, load_sample
from haat.bench.stages import send_stage, turn_stages
from haat.config import Settings
from haat.stack import free_port
from haat.store import embedded
from haat.values.errors import Unavailable

WARM_UP_S = 2.0
WARM_MESSAGES = 2_000
"""So that every shop of the sample was heard, and plans and caches are as in a day's work."""
FEW, MANY = 32, 128
READY_S = 40.0
YARDSTICK_DATABASE = "yardstick"


class Driver:
    """The driver process."""

    def __init__(self, process: asyncio.subprocess.Process, graph_port: int) -> None:
        self._process, self.graph_port = process, graph_port

    async def run(self, job: Job) -> Result:
        """Have one measurement made."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(msgspec.json.encode(job) + b"\n")
        await self._process.stdin.drain()
        line = await self._process.stdout.readline()
        if not line:
            raise Unavailable("the bench's driver ended")
        return msgspec.json.decode(line, type=Result)


def run(json: bool, seconds: float = 5.0) -> dict[str, object]:
    """Measure; ``seconds`` for each part. With ``json`` nothing is said on the way. Raises Unavailable."""
    return asyncio.run(_measure(seconds, quiet=json))


async def _measure(seconds: float, *, quiet: bool) -> dict[str, object]:
    def tell(text: str) -> None:
        if not quiet:
            sys.stderr.write(text + "\n")

    with tempfile.TemporaryDirectory(prefix="haat-bench-") as folder:
        data = Path(folder)
        tell("starting an embedded database and loading 200 shops …")
        dsn = await embedded.start(data)
        try:
            await load_sample(dsn)
            bare_dsn = await _bare_database(dsn)
            async with _driver() as driver:
                tell("the yardstick, first time …")
                before, bare_us = await _bare(driver, data, bare_dsn, seconds)
                tell("Haat …")
                measured = await _haat(driver, data, dsn, seconds)
                tell("the yardstick, second time …")
                after, _ = await _bare(driver, data, bare_dsn, seconds)
        finally:
            await embedded.stop(data)
    bare = (before.per_s + after.per_s) / 2
    few, many, calm, processes = measured.few, measured.many, measured.calm, measured.processes
    return {
        "messages_per_s": few.per_s,
        "webhook_p50_ms": calm.webhook_p50_ms,
        "webhook_p99_ms": calm.webhook_p99_ms,
        "reply_p50_ms": calm.reply_p50_ms,
        "reply_p99_ms": calm.reply_p99_ms,
        "yardstick_per_s": round(bare, 1),
        "ratio": round(few.per_s / bare, 3),
        "stages_us": measured.stages,
        "cpu_us_per_message": {**processes, "haat": round(sum(processes.values()), 1), "yardstick": bare_us},
        "open_loop_per_s": calm.per_s,
        "in_flight_32": msgspec.to_builtins(few),
        "in_flight_128": msgspec.to_builtins(many),
        "yardstick": [msgspec.to_builtins(before), msgspec.to_builtins(after)],
        "failed": few.failed + many.failed + calm.failed,
    }


@dataclass(frozen=True, slots=True)
class _Measured:
    """Haat at 32 and 128 messages in flight and at half its pace; CPU µs a message by process and by stage."""

    few: Result
    many: Result
    calm: Result
    processes: dict[str, float]
    stages: dict[str, float]


async def _haat(driver: Driver, data: Path, dsn: str, seconds: float) -> _Measured:
    port = free_port()
    settings = Settings(
        data=data,
        database_url=dsn,
        port=port,
        app_secret=(APP_SECRET,),
        verify_token=VERIFY_TOKEN,
        token="bench",  # noqa: S106  the stub asks for none
        graph_url=f"http://127.0.0.1:{driver.graph_port}",
    )
    environment = {**settings.environment(), "HAAT_LOG": "warning"}
    async with (
        _process("haat.cli", "serve", environment=environment) as web,
        _process("haat.cli", "worker", environment=environment) as work,
    ):
        await _listening(port)
        warm = 0
        while warm < WARM_MESSAGES:
            done = await driver.run(Job(port, "/webhook", WARM_UP_S, FEW))
            if not done.messages:
                raise Unavailable("Haat answers nothing in the bench")
            warm += done.messages
        parts = {"web": web.pid, "worker": work.pid}
        used = _cpu(parts, data)
        few = await driver.run(Job(port, "/webhook", seconds, FEW))
        processes = _per_message(used, _cpu(parts, data), few.messages)
        many = await driver.run(Job(port, "/webhook", seconds, MANY))
        calm = await driver.run(Job(port, "/webhook", seconds, rate=max(few.per_s / 2, 1.0)))
    stages = {**turn_stages(), "send": await send_stage(driver.graph_port)}
    return _Measured(few, many, calm, processes, stages)


async def _bare(driver: Driver, data: Path, dsn: str, seconds: float) -> tuple[Result, float]:
    """The yardstick, and its CPU a message (server and database) in microseconds."""
    port = free_port()
    environment = {"YARDSTICK_DSN": dsn, "YARDSTICK_GRAPH": f"127.0.0.1:{driver.graph_port}"}
    command = ["--interface", "rsgi", "--host", "127.0.0.1", "--port", str(port), "--workers", "1"]
    command += ["--loop", "uvloop", "--no-access-log", "--log-level", "warning", "haat.bench.yardstick:app"]
    async with _process("granian", *command, environment=environment) as server:
        await _listening(port)
        await driver.run(Job(port, "/", WARM_UP_S, FEW, confirmed_to_shop=False))
        used = _cpu({"server": server.pid}, data)
        result = await driver.run(Job(port, "/", seconds, FEW, confirmed_to_shop=False))
        spent = _per_message(used, _cpu({"server": server.pid}, data), result.messages)
        return result, round(sum(spent.values()), 1)


async def _bare_database(dsn: str) -> str:
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute(f"CREATE DATABASE {YARDSTICK_DATABASE}")
    finally:
        await connection.close()
    bare = dsn.replace(f"/{embedded.DATABASE}?", f"/{YARDSTICK_DATABASE}?")
    await yardstick.prepare(bare)
    return bare


@asynccontextmanager
async def _driver() -> AsyncIterator[Driver]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "haat.bench.drive",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        yield Driver(process, int(await process.stdout.readline()))
    finally:
        process.kill()
        await process.wait()


@asynccontextmanager
async def _process(
    module: str, *arguments: str, environment: Mapping[str, str]
) -> AsyncIterator[asyncio.subprocess.Process]:
    """A Python module as a process, ended cleanly."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        module,
        *arguments,
        env={**os.environ, **environment},
        stdin=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), 12)
        except TimeoutError:
            process.kill()
            await process.wait()


async def _listening(port: int) -> None:
    try:
        async with asyncio.timeout(READY_S):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                except OSError:
                    await asyncio.sleep(0.05)
                else:
                    writer.close()
                    return
    except TimeoutError as error:
        raise Unavailable("the server of the bench does not start") from error


def _cpu(processes: dict[str, int], data: Path) -> dict[str, float]:
    """Seconds of CPU used so far by each of these processes and by the database."""
    postmaster = int((embedded.folder_of(data) / "postmaster.pid").read_text().splitlines()[0])
    return {**{name: _tree(pid) for name, pid in processes.items()}, "database": _tree(postmaster)}


def _tree(pid: int) -> float:
    """Seconds of CPU of a process and all its descendants, ended children included (Linux's /proc)."""
    parents: dict[int, int] = {}
    used: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError):
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                parents[int(folder.name)] = int(fields[1])
                used[int(folder.name)] = sum(map(int, fields[11:15]))
    total, tree = 0, [pid]
    while tree:
        one = tree.pop()
        total += used.get(one, 0)
        tree += [child for child, parent in parents.items() if parent == one]
    return total / os.sysconf("SC_CLK_TCK")


def _per_message(before: dict[str, float], after: dict[str, float], messages: int) -> dict[str, float]:
    return {name: round((after[name] - before[name]) * 1e6 / max(messages, 1), 1) for name in before}
