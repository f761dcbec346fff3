"""How the command speaks: results on stdout, complaints on stderr, colours and bars only where a person watches."""

from __future__ import annotations

import sys

import msgspec
from rich.console import Console


def console() -> Console:
    """Where tables and blocks for people go."""
    return Console(highlight=False, soft_wrap=True)


def complain(sentence: str) -> None:
    """One sentence on stderr."""
    print(f"haat: {sentence}", file=sys.stderr)


def as_json(value: object) -> None:
    """A result for machines: one JSON document on stdout."""
    print(msgspec.json.encode(value).decode())
