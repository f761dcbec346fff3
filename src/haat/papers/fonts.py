"""Which font writes which script, and a text taken apart into runs of one script each.

A run is shaped by itself, because a shaper works on one script at a time: joined signs of Devanagari inside Latin
text come out wrong otherwise. One more script: its font file and one line here.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from importlib import resources
from itertools import groupby
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from fpdf.bidi import BidiParagraph

FONTS = Path(str(resources.files("haat.papers").joinpath("fonts")))


@dataclass(frozen=True, slots=True)
class Script:
    """A script: ISO 15924 code as HarfBuzz takes it, its family's file name, its block, which way it is written."""

    code: str
    family: str
    first: int = 0
    last: int = -1
    from_right: bool = False


LATIN = Script("Latn", "NotoSans")
SCRIPTS = (
    Script("Arab", "NotoNaskhArabic", 0x0600, 0x06FF, from_right=True),
    Script("Deva", "NotoSansDevanagari", 0x0900, 0x097F),
    Script("Beng", "NotoSansBengali", 0x0980, 0x09FF),
    Script("Guru", "NotoSansGurmukhi", 0x0A00, 0x0A7F),
    Script("Gujr", "NotoSansGujarati", 0x0A80, 0x0AFF),
    Script("Orya", "NotoSansOriya", 0x0B00, 0x0B7F),
    Script("Taml", "NotoSansTamil", 0x0B80, 0x0BFF),
    Script("Telu", "NotoSansTelugu", 0x0C00, 0x0C7F),
    Script("Knda", "NotoSansKannada", 0x0C80, 0x0CFF),
    Script("Mlym", "NotoSansMalayalam", 0x0D00, 0x0D7F),
)
_DEVANAGARI = next(script for script in SCRIPTS if script.code == "Deva")
_JOINING = frozenset("\u200c\u200d\u0964\u0965")
"""Joiners and dandas are shared by all Indic scripts: they belong to the run they follow."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one script, its letters in the order in which they are read."""

    script: Script
    text: str
    from_right: bool = False


def runs(text: str) -> list[Run]:
    """``text`` as runs of one script; what no font can write is left out.

    A joiner at the front of a run has nothing to join and goes too.
    """
    found: list[Run] = []
    for char in text:
        script = _script_of(char)
        if char in _JOINING:
            if not found or found[-1].script is LATIN:
                if char in "\u200c\u200d":
                    continue
                script = _DEVANAGARI
            else:
                script = found[-1].script
        if ord(char) not in _writable(script.family):
            continue
        if found and found[-1].script is script:
            found[-1] = Run(script, found[-1].text + char)
        else:
            found.append(Run(script, char))
    return found


def laid_out(text: str) -> list[Run]:
    """The runs of one line as they stand on the page from left to right (Unicode's bidirectional algorithm)."""
    if not any(_script_of(char).from_right for char in text):
        return runs(text)
    found: list[Run] = []
    shown = BidiParagraph(text).get_reordered_characters()
    for from_right, chars in groupby(shown, lambda char: char.embedding_level % 2 == 1):
        piece = "".join(char.character for char in chars)
        if from_right:
            found += [replace(run, from_right=True) for run in reversed(runs(piece[::-1]))]
        else:
            found += runs(piece)
    return found


def apart(text: str) -> str:
    """``text`` as an island: words from the right around it do not turn its parts ("26-27/000123") about."""
    return f"\u2068{text}\u2069"


def font_file(family: str, bold: bool) -> Path:
    """The file of a family; where there is no bold one, the regular stands in."""
    heavy = FONTS / f"{family}-Bold.ttf"
    return heavy if bold and heavy.is_file() else FONTS / f"{family}-Regular.ttf"


@functools.lru_cache(maxsize=4_096)
def _script_of(char: str) -> Script:
    point = ord(char)
    for script in SCRIPTS:
        if script.first <= point <= script.last:
            return script
    return LATIN


@functools.cache
def _writable(family: str) -> frozenset[int]:
    """The code points a family can write."""
    with TTFont(font_file(family, False), lazy=True) as font:
        return frozenset(font.getBestCmap())
