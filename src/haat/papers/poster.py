"""The QR poster of a shop: A4, its name large, the code to its chat, three steps and the number in digits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from haat.papers.page import Align, Sheet, line_height

_WIDTH, _HEIGHT, _MARGIN = 210.0, 297.0, 18.0
_QR_SIDE = 134.0
_STEP_SIZE = 19.0
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""A poster has no date of its own; a fixed one keeps its bytes the same."""


@dataclass(frozen=True, slots=True)
class PosterWords:
    """The poster's words in the shop's language."""

    headline: str
    steps: tuple[str, str, str]
    number: str
    """What stands before the number: "or write to"."""


def poster_pdf(shop_name: str, link: str, number: str, words: PosterWords, place: str = "") -> bytes:
    """The poster as a PDF. ``link`` is the shop's chat link; ``number`` its digits with country code.

    ``place`` stands small at the foot, so that whoever hangs it knows which is which.
    """
    sheet = Sheet(_WIDTH, _HEIGHT, _MARGIN, shop_name, _MADE)
    size = _fitting(sheet, shop_name)
    sheet.write(shop_name, size, Align.CENTRE, bold=True)
    sheet.skip(2)
    sheet.write(words.headline, 22, Align.CENTRE)
    sheet.skip(3)
    sheet.qr(link, (_WIDTH - _QR_SIDE) / 2, sheet.y, _QR_SIDE)
    sheet.skip(_QR_SIDE + 3)
    for position, step in enumerate(words.steps, 1):
        _step(sheet, position, step)
    sheet.skip(3)
    sheet.write(words.number, 15, Align.CENTRE)
    sheet.write(spoken_number(number), 30, Align.CENTRE, bold=True)
    if place:
        sheet.write(place, 11, Align.CENTRE)
    return sheet.pdf()


def spoken_number(number: str) -> str:
    """``+91 00000 00001``: an Indian number in fives, others as they are."""
    digits = number.lstrip("+")
    if len(digits) == 12 and digits.startswith("91"):
        return f"+91 {digits[2:7]} {digits[7:]}"
    return f"+{digits}"


def _fitting(sheet: Sheet, name: str) -> float:
    """The largest size in which the name takes at most two lines."""
    for size in (54.0, 46.0, 38.0, 32.0, 26.0):
        if len(sheet.wrap(name, sheet.inner, size, True)) <= (1 if size > 40 else 2):
            return size
    return 20.0


def _step(sheet: Sheet, position: int, step: str) -> None:
    left = sheet.margin + 24
    sheet.put(f"{position}.", sheet.margin + 12, sheet.y, _STEP_SIZE, bold=True)
    for line in sheet.wrap(step, sheet.inner - 36, _STEP_SIZE):
        sheet.put(line, left, sheet.y, _STEP_SIZE)
        sheet.skip(line_height(_STEP_SIZE))
