"""A page that text of any script can be put on: measured, wrapped, aligned. Lengths are millimetres, sizes points.

The output depends on its input alone: dates come from the caller, nothing is random.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import datetime

import segno
from fpdf import FPDF
from fpdf.enums import TextDirection
from fpdf.line_break import Fragment

from haat.papers.fonts import Run, font_file, laid_out

_LINE = 1.45
"""Line height as a multiple of the size: Indic signs above and below the line need the room."""
_MM_PER_POINT = 25.4 / 72
_LONGEST = 100
"""A word of more characters is broken wherever it must be: no honest word is longer."""


class _Pdf(FPDF):
    """fpdf2 without its own splitting: it parts a run at a joiner, and the letters lose their shape.

    Text comes here as runs of one script and one direction, so a run is one fragment. The hook is fpdf2's own but
    not public; a test with joiners watches it.
    """

    def _preload_bidirectional_text(self, text: str, markdown: bool) -> Sequence[Fragment]:
        return (Fragment(text, self._get_current_graphics_state(), self.k),)


class Align(enum.Enum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Sheet:
    """A PDF under way, with a pen at ``y`` on its last page."""

    def __init__(self, width: float, height: float, margin: float, title: str, made_at: datetime) -> None:
        self.width, self.height, self.margin = width, height, margin
        self.y = margin
        self._pdf = _Pdf(unit="mm", format=(width, height))
        self._pdf.set_auto_page_break(False)
        self._pdf.set_margin(0)
        self._pdf.c_margin = 0
        self._pdf.set_creation_date(made_at)
        self._pdf.set_producer("Haat")
        self._pdf.set_title(title)
        self._loaded: set[tuple[str, bool]] = set()
        self._pdf.add_page()

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    def pdf(self) -> bytes:
        """The finished file."""
        return bytes(self._pdf.output())

    def need(self, height: float) -> bool:
        """Go to a new page when less than ``height`` is left on this one; True when it did."""
        if self.y + height <= self.height - self.margin:
            return False
        self._pdf.add_page()
        self.y = self.margin
        return True

    def skip(self, height: float) -> None:
        self.y += height

    def rule(self, thickness: float = 0.2) -> None:
        """A line from margin to margin."""
        self._pdf.set_line_width(thickness)
        self._pdf.line(self.margin, self.y, self.width - self.margin, self.y)

    def text_width(self, text: str, size: float, bold: bool = False) -> float:
        return sum(self._run_width(run, size, bold) for run in laid_out(text))

    def fitting(self, text: str, width: float, size: float, *, bold: bool = False) -> float:
        """``size``, or the smaller one at which the text fits into ``width``."""
        wide = self.text_width(text, size, bold)
        return size if wide <= width else size * width / wide

    def wrap(self, text: str, width: float, size: float, bold: bool = False) -> list[str]:
        """``text`` in lines of at most ``width``; only a word that is too long by itself is broken."""
        lines: list[str] = []
        for paragraph in text.splitlines() or [""]:
            line = ""
            for word in paragraph.split():
                longer = f"{line} {word}" if line else word
                if self.text_width(longer, size, bold) <= width:
                    line = longer
                    continue
                if line:
                    lines.append(line)
                *full, line = self._break(word, width, size, bold)
                lines += full
            lines.append(line)
        return lines

    def put(self, text: str, x: float, y: float, size: float, *, bold: bool = False) -> float:
        """Write one line with its top left at ``x``, ``y``; the width it took."""
        start = x
        for run in laid_out(text):
            self._select(run, size, bold)
            wide = self._pdf.get_string_width(run.text)
            self._pdf.set_xy(x, y)
            self._pdf.cell(w=wide, h=line_height(size), text=run.text)
            x += wide
        return x - start

    def put_aligned(
        self, text: str, left: float, right: float, y: float, size: float, align: Align, *, bold: bool = False
    ) -> None:
        """Write one line between ``left`` and ``right``."""
        spare = right - left - self.text_width(text, size, bold)
        offset = {Align.LEFT: 0.0, Align.CENTRE: spare / 2, Align.RIGHT: spare}[align]
        self.put(text, left + offset, y, size, bold=bold)

    def write(self, text: str, size: float, align: Align = Align.LEFT, *, bold: bool = False) -> None:
        """Write wrapped lines from margin to margin and go below them."""
        for line in self.wrap(text, self.inner, size, bold):
            self.need(line_height(size))
            self.put_aligned(line, self.margin, self.width - self.margin, self.y, size, align, bold=bold)
            self.y += line_height(size)

    def pair(self, left: str, right: str, size: float, *, bold: bool = False) -> None:
        """A label to the left, its value to the right, on one line where both fit."""
        wide = self.text_width(right, size, bold)
        lines = self.wrap(left, max(self.inner - wide - 2, self.inner / 3), size, bold)
        self.need(line_height(size) * len(lines))
        for line in lines:
            self.put(line, self.margin, self.y, size, bold=bold)
            self.y += line_height(size)
        self.put_aligned(
            right,
            self.margin,
            self.width - self.margin,
            self.y - line_height(size),
            size,
            Align.RIGHT,
            bold=bold,
        )

    def qr(self, content: str, x: float, y: float, side: float) -> None:
        """A QR code as vector squares, with the quiet zone of four modules inside ``side``."""
        matrix = [list(row) for row in segno.make_qr(content, error="q").matrix]
        module = side / (len(matrix) + 8)
        for i, row in enumerate(matrix):
            start = 0
            while start < len(row):
                if not row[start]:
                    start += 1
                    continue
                end = start
                while end < len(row) and row[end]:
                    end += 1
                self._pdf.rect(
                    x + (start + 4) * module, y + (i + 4) * module, (end - start) * module, module, style="F"
                )
                start = end

    def _break(self, word: str, width: float, size: float, bold: bool) -> list[str]:
        """A word in pieces that fit; the last may take more words after it."""
        if len(word) <= _LONGEST and self.text_width(word, size, bold) <= width:
            return [word]
        pieces, piece = [], ""
        for char in word:
            if piece and self.text_width(piece + char, size, bold) > width:
                pieces.append(piece)
                piece = ""
            piece += char
        return [*pieces, piece]

    def _run_width(self, run: Run, size: float, bold: bool) -> float:
        self._select(run, size, bold)
        return float(self._pdf.get_string_width(run.text))

    def _select(self, run: Run, size: float, bold: bool) -> None:
        script = run.script
        if (script.family, bold) not in self._loaded:
            style = "B" if bold else ""
            self._pdf.add_font(script.family, style=style, fname=str(font_file(script.family, bold)))
            self._loaded.add((script.family, bold))
        direction = TextDirection.RTL if run.from_right else TextDirection.LTR
        self._pdf.set_text_shaping(True, direction=direction, script=script.code)
        # what fpdf2's own splitting would set: without it a bracket in a run from the right is not turned
        shaping = dict(self._pdf.text_shaping or {})
        self._pdf.text_shaping = {**shaping, "fragment_direction": direction}
        self._pdf.set_font(script.family, style="B" if bold else "", size=size)


def line_height(size: float) -> float:
    """The height of a line of this size, in millimetres."""
    return size * _MM_PER_POINT * _LINE
