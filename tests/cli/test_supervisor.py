"""The supervisor: what dies is started again and said; what is asked to stop leaves nothing behind."""

from __future__ import annotations

import asyncio
import errno
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import aiohttp
import pytest

from haat import stack
from haat.clocks import LOOK_EVERY_S, MovedClock
from haat.config import Settings, replace_settings
from haat.stack import Child, LocalStack, Supervisor

pytestmark = pytest.mark.crash


async def until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.05)


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


async def test_a_killed_process_is_started_again_and_a_stop_leaves_nothing_behind(tmp_path: Path) -> None:
    told: list[str] = []
    async with LocalStack(tmp_path, told.append) as local:
        worker, web = local.pid("worker"), local.pid("web")
        assert worker is not None
        assert web is not None
        os.kill(worker, signal.SIGKILL)
        await until(lambda: local.pid("worker") not in (None, worker))
        assert [line for line in told if "The worker process ended (SIGKILL)" in line]
        async with aiohttp.ClientSession() as http, http.get(f"{local.url}/health") as answer:
            assert answer.status in (200, 503)
        pids = [pid for name in ("web", "worker", "emulator") if (pid := local.pid(name)) is not None]
        assert len(pids) == 3
    assert all(gone(pid) for pid in pids)
    assert not (tmp_path / "postgres" / "postmaster.pid").exists()


async def test_a_process_that_cannot_be_started_is_tried_again_and_leaves_no_file_open(
    tmp_path: Path,
) -> None:
    told: list[str] = []
    supervisor = Supervisor(replace_settings(Settings(), {"data": str(tmp_path)}), told.append, tmp_path)
    spawn = asyncio.create_subprocess_exec
    full = [OSError(errno.EMFILE, "no descriptors left")]

    async def spawning(*command: str, **more: object) -> asyncio.subprocess.Process:
        if full:
            raise full.pop()
        return await spawn(*command, **more)  # type: ignore[arg-type]

    with (
        patch.object(stack, "BACK_OFF_S", (0.01,)),
        patch.object(asyncio, "create_subprocess_exec", spawning),
    ):
        supervisor._keep(Child("sample", [sys.executable, "-c", "pass"]))
        await until(lambda: len(told) >= 3)
        await supervisor.stop()
    assert "no descriptors left" in told[0] and "exit code 0" in told[1]
    opened = {os.path.realpath(link) for link in Path("/proc/self/fd").iterdir()}
    assert str(tmp_path / "sample.log") not in opened


def test_a_moved_clock_follows_its_file_and_never_runs_backwards(tmp_path: Path) -> None:
    file = tmp_path / "clock"
    clock = MovedClock(file)
    first = clock.now()
    file.write_text("3600\n")
    time.sleep(LOOK_EVERY_S * 1.5)
    later = clock.now()
    assert 3599 < (later - first).total_seconds() < 3660
    file.write_text("0\n")
    time.sleep(LOOK_EVERY_S * 1.5)
    assert clock.now() >= later
    file.write_text("")
    time.sleep(LOOK_EVERY_S * 1.5)
    assert clock.now() >= later
