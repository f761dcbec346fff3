"""The supervisor: what dies is started again and said; what is asked to stop leaves nothing behind."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import aiohttp
import pytest

from haat.clocks import LOOK_EVERY_S, MovedClock
from haat.stack import LocalStack

pytestmark = pytest.mark.crash


async def until(true: Callable[[], bool], seconds: float = 20.0) -> None:
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
    async with LocalStack(tmp_path, told.append) as stack:
        worker, web = stack.pid("worker"), stack.pid("web")
        assert worker is not None
        assert web is not None
        os.kill(worker, signal.SIGKILL)
        await until(lambda: stack.pid("worker") not in (None, worker))
        assert [line for line in told if "The worker process ended (SIGKILL)" in line]
        async with aiohttp.ClientSession() as http, http.get(f"{stack.url}/health") as answer:
            assert answer.status in (200, 503)
        pids = [pid for name in ("web", "worker", "emulator") if (pid := stack.pid(name)) is not None]
        assert len(pids) == 3
        began = time.monotonic()
    assert time.monotonic() - began < 10
    assert all(gone(pid) for pid in pids)
    assert not (tmp_path / "postgres" / "postmaster.pid").exists()


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
