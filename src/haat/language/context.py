"""The context of a line: the shelf, the hints and the text it is resolved against."""

from __future__ import annotations

from haat.language.repair import Looks
from haat.language.shelf import Shelf
from haat.language.understanding import Hints
from haat.values.record import record


@record
class Context:
    """What a line is resolved against."""

    shelf: Shelf
    hints: Hints
    lang_bit: int
    text: str
    looks: Looks

    def habit(self, concept: str) -> str | None:
        for name, sku in self.hints.habits:
            if name == concept:
                return sku
        return None
