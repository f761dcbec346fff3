"""The promise of a clock: aware, UTC, never backwards; kept by the machine's, the moved one and the still one."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from haat.clocks import LOOK_EVERY_S, MovedClock, SystemClock
from haat.ports import Clock

from ..runtime.fakes import StillClock


@pytest.fixture(params=["system", "moved", "still"])
def clock(request: pytest.FixtureRequest, tmp_path: Path) -> Clock:
    (tmp_path / "clock").write_text("3600")
    made: dict[str, Clock] = {
        "system": SystemClock(),
        "moved": MovedClock(tmp_path / "clock"),
        "still": StillClock(),
    }
    return made[request.param]


def test_an_instant_is_aware_and_utc(clock: Clock) -> None:
    assert clock.now().utcoffset() == timedelta(0)


def test_time_never_runs_backwards(clock: Clock) -> None:
    seen = [clock.now() for _ in range(50)]
    assert seen == sorted(seen)


def test_a_moved_clock_follows_its_file_forward_and_never_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = [100.0]
    monkeypatch.setattr("haat.clocks.time.monotonic", lambda: at[0])
    file = tmp_path / "clock"
    file.write_text("0")
    clock = MovedClock(file)
    before = clock.now()
    for offset in ("86400", "60"):
        file.write_text(offset)
        at[0] += 2 * LOOK_EVERY_S
        assert clock.now() - before >= timedelta(days=1)
