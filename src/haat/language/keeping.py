"""Who loads the lexicon: the tables themselves, unless the program named a quicker way when it started.

A room of its own so that naming the way imports neither the lexicon nor what it is made of.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from haat.language.lexicon import Lexicon

Loader = Callable[[], "Lexicon"]


class Keep(Protocol):
    """A few bytes kept from one run to the next. It never fails: what it cannot do is left undone."""

    def read(self) -> bytes | None:
        """What was written last, perhaps by another version, perhaps torn; None for nothing."""

    def write(self, data: bytes) -> None:
        """Keep it, whole or not at all."""


_loader: Loader | None = None


def load_with(loader: Loader | None) -> None:
    """From now on, the lexicon comes from ``loader``; for None, from the tables. One that is loaded stays."""
    global _loader
    _loader = loader


def loader() -> Loader | None:
    """The way that was named."""
    return _loader
