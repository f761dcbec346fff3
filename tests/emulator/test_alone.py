"""The emulator as a process of its own."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from haat.channels.emulator.clock import Clock


def launch(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "haat.channels.emulator", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_it_prints_where_it_is_and_stops_when_asked(tmp_path: Path) -> None:
    numbers = tmp_path / "numbers.json"
    numbers.write_text(
        json.dumps([{"verified_name": "Sharma Stores", "phone_number_id": "111"}, {"waba_id": "222"}])
    )
    with launch(
        "--numbers", str(numbers), "--verify-token", "v", "--clock-file", str(tmp_path / "clock")
    ) as process:
        assert process.stdout is not None
        info: Any = json.loads(process.stdout.readline())
        assert set(info) == {
            "base_url",
            "phone_number_id",
            "waba_id",
            "token",
            "app_secret",
            "verify_token",
            "control_url",
            "phones_url",
        }
        assert (info["phone_number_id"], info["verify_token"]) == ("111", "v")
        rows = httpx.get(f"{info['control_url']}/numbers").json()
        assert [each["verified_name"] for each in rows] == ["Sharma Stores", "Haat Sample Shop"]
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


@pytest.mark.parametrize("problem", ["port", "numbers"])
def test_it_says_in_one_sentence_why_it_cannot_start(tmp_path: Path, problem: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        broken = tmp_path / "numbers.json"
        broken.write_text('[{"colour": "red"}]')
        arguments = {"port": ["--port", str(taken.getsockname()[1])], "numbers": ["--numbers", str(broken)]}
        process = launch(*arguments[problem])
        out, error = process.communicate(timeout=20)
    assert process.returncode == 1
    assert out == ""
    assert error.startswith("The emulator could not start: ")
    assert error.count("\n") == 1


async def test_a_timer_that_fails_does_not_stop_the_time_of_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    clock, rang = Clock(), asyncio.Event()

    def fail() -> None:
        raise ZeroDivisionError

    clock.start()
    clock.after(60, fail)
    clock.after(61, rang.set)
    clock.advance(60)
    clock.after(0.5, fail)
    async with asyncio.timeout(30):
        await rang.wait()
    await clock.stop()
    assert len([record for record in caplog.records if record.exc_info]) == 2
