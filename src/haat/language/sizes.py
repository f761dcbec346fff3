"""Pack sizes in text: "500 gm", "1 Ltr", "Pack of 4", "2 x 100 g" become whole grams, millilitres or pieces."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from fractions import Fraction

from haat.values.quantity import Quantity, Unit, exact

_UNITS: dict[str, tuple[int, Unit]] = {
    "kg": (1000, Unit.GRAM), "kgs": (1000, Unit.GRAM), "kilo": (1000, Unit.GRAM), "kilogram": (1000, Unit.GRAM),
    "g": (1, Unit.GRAM), "gm": (1, Unit.GRAM), "gms": (1, Unit.GRAM), "gr": (1, Unit.GRAM), "gram": (1, Unit.GRAM),
    "grams": (1, Unit.GRAM), "l": (1000, Unit.MILLILITRE), "lt": (1000, Unit.MILLILITRE),
    "ltr": (1000, Unit.MILLILITRE), "ltrs": (1000, Unit.MILLILITRE), "litre": (1000, Unit.MILLILITRE),
    "litres": (1000, Unit.MILLILITRE), "liter": (1000, Unit.MILLILITRE), "ml": (1, Unit.MILLILITRE),
    "pc": (1, Unit.PIECE), "pcs": (1, Unit.PIECE), "pieces": (1, Unit.PIECE), "piece": (1, Unit.PIECE),
    "unit": (1, Unit.PIECE), "units": (1, Unit.PIECE), "n": (1, Unit.PIECE), "u": (1, Unit.PIECE), "nos": (1, Unit.PIECE),
    "pads": (1, Unit.PIECE), "sheets": (1, Unit.PIECE), "tablets": (1, Unit.PIECE), "bags": (1, Unit.PIECE),
    "sticks": (1, Unit.PIECE), "pulls": (1, Unit.PIECE), "rolls": (1, Unit.PIECE), "ply": (1, Unit.PIECE),
}  # fmt: skip

_SIZE = re.compile(
    r"(?P<a>\d+(?:\.\d+)?)\s*(?:-?\s*[x×*]\s*(?P<b>\d+(?:\.\d+)?)\s*)?(?P<unit>[a-zA-Z]+)\b\.?", re.IGNORECASE
)
_PACK = re.compile(
    r"\b(?:pack|set|combo|box)\s+of\s+(\d+)\b|\b(\d+)\s*(?:-\s*)?(?:pack|pk)\b|\(\s*x\s*(\d+)\s*\)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A size read out of text, how many such packs are bound together, and the text without either."""

    size: Quantity | None
    packs: int
    rest: str


@functools.lru_cache(maxsize=8192)
def read_size(text: str) -> Found:
    """The first pack size in ``text``; the rest is what remains of a name. The same goods are asked for all day."""
    packs, rest = 1, text
    pack = _PACK.search(rest)
    if pack is not None:
        packs = max(1, min(int(next(g for g in pack.groups() if g)), 999))
        rest = rest[: pack.start()] + " " + rest[pack.end() :]
    for match in _SIZE.finditer(rest):
        unit = _UNITS.get(match.group("unit").lower())
        if unit is None:
            continue
        amount = Fraction(match.group("a"))
        if match.group("b"):
            if unit[1] is Unit.PIECE:
                continue
            packs, amount = packs * max(1, min(int(amount), 999)), Fraction(match.group("b"))
        size = exact(amount, unit[0], unit[1])
        if size is not None and size.amount:
            rest = rest[: match.start()] + " " + rest[match.end() :]
            return Found(size, packs, _tidy(rest))
    return Found(None, packs, _tidy(rest))


@functools.lru_cache(maxsize=8192)
def size_of(text: str | None) -> Quantity | None:
    """The size alone; None where the text holds none. A shop's packs are few and asked for again and again."""
    return read_size(text).size if text else None


def write_size(size: Quantity) -> str:
    """ "500 g", "1.5 l", "6 pieces": how sizes are shown and compared."""
    if size.unit is Unit.PIECE:
        return f"{size.amount} pieces"
    small, big = ("g", "kg") if size.unit is Unit.GRAM else ("ml", "l")
    if size.amount < 1000:
        return f"{size.amount} {small}"
    whole, part = divmod(size.amount, 1000)
    return f"{whole}.{part:03d}".rstrip("0").rstrip(".") + f" {big}" if part else f"{whole} {big}"


def _tidy(text: str) -> str:
    text = re.sub(r"\(\s*\)|\[\s*\]", " ", text)
    return re.sub(r"\s{2,}", " ", text).strip(" -,|/")
