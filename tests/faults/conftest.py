"""A house on real HTTP for every test that asks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.faults.house import House, open_house


@pytest.fixture(autouse=True)
def _clock_without_delay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Moved time is everybody's at once: a webhook that was held for days must not be read at yesterday's time."""
    monkeypatch.setattr("haat.clocks.LOOK_EVERY_S", 0.0)


@pytest.fixture
async def house(database: str, tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(database, tmp_path) as opened:
        yield opened
