"""Findings: one step of the doctor each, with what to do next."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Verdict(enum.Enum):
    """How a step went."""

    OK = "ok"
    WATCH = "watch"
    """It works, and somebody should look."""
    WRONG = "wrong"
    SKIPPED = "skipped"
    """It could not be looked at, because of something above it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One step: what was found, and what to do next where something is to be done."""

    step: str
    verdict: Verdict
    found: str
    todo: str = ""
