"""The clocks a process may live by: the machine's, or in emulator mode one that people and tests move forward."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

LOOK_EVERY_S = 0.02
"""How old the known offset may be; reading a small file costs more than the time itself."""


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class MovedClock:
    """The machine's time plus the seconds that stand in a file, which the emulator writes.

    It never runs backwards: a smaller offset (an emulator that started anew) only stops it until time catches up.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._offset = timedelta()
        self._looked_at = float("-inf")
        self._last = datetime.min.replace(tzinfo=UTC)

    def now(self) -> datetime:
        at = time.monotonic()
        if at - self._looked_at >= LOOK_EVERY_S:
            self._looked_at = at
            self._offset = self._read()
        self._last = max(self._last, datetime.now(UTC) + self._offset)
        return self._last

    def _read(self) -> timedelta:
        try:
            return timedelta(seconds=float(self._file.read_text() or 0))
        except (FileNotFoundError, ValueError):
            return self._offset
