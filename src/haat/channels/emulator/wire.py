"""JSON as the Cloud API writes it, and safe looks into JSON that came from outside.

Meta signs webhook bodies in which every character beyond ASCII is written ``\\uXXXX`` with lower-case hex digits;
``dump`` makes exactly those bytes.
"""

from __future__ import annotations

import json
from typing import TypeAlias

Obj: TypeAlias = dict[str, object]
"""A JSON object. Its values are looked at through the helpers below, never trusted."""


def dump(value: object) -> bytes:
    """``value`` as compact JSON, ASCII only."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def load(raw: bytes | str) -> object:
    """The JSON value in ``raw``; ValueError when it is none."""
    value: object = json.loads(raw)
    return value


def as_obj(value: object) -> Obj:
    """``value`` when it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """``value`` when it is a JSON array, else an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: object) -> str:
    """``value`` when it is a string, the digits of a whole number, else an empty string."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return ""


def as_int(value: object) -> int | None:
    """A whole number given as a number or as a string of digits; None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and value.lstrip("-").isascii() and value.lstrip("-").isdigit():
        return int(value)
    return None


def as_number(value: object) -> float | None:
    """A number given as such or as a string; None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            return None
    return None
