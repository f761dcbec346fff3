"""The errors Haat raises. A refusal is not here: refusals are values (``haat.domain.refusals``).

HaatError
├── SettingsError          a setting is missing or wrong; the message says what to do
├── Unavailable            something outside does not answer (database, Graph API, gateway)
│   └── LaneLost           another worker took the lane over; the batch must be dropped
├── Corrupt                stored data breaks an invariant
└── Misuse                 the code asked for what cannot be
"""

from __future__ import annotations

import traceback


class HaatError(Exception):
    """Something went wrong."""


class SettingsError(HaatError):
    """A setting is missing or wrong; the text says in one sentence what to do."""


class Unavailable(HaatError):
    """Something outside does not answer now."""


class LaneLost(Unavailable):
    """The lane's lease went to another worker; nothing of this batch may be kept."""


class Corrupt(HaatError):
    """Stored data breaks a rule that it must never break."""


class Misuse(HaatError):
    """The code asked for what cannot be: a bug."""


def place_of(error: BaseException) -> str:
    """The kind of a fault and its place in the code; its text may hold what a person wrote, so it is left out."""
    frames = traceback.extract_tb(error.__traceback__)
    last = next((f for f in reversed(frames) if "haat" in f.filename), frames[-1] if frames else None)
    place = f" at {last.filename.rpartition('/')[2]}:{last.lineno}" if last is not None else ""
    return f"{type(error).__name__}{place}"
