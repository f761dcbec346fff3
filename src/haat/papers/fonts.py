"""Which font writes which script, and a text taken apart into runs of one script each.

A run is shaped by itself, because a shaper works on one script at a time: joined signs of Devanagari inside Latin
text come out wrong otherwise. One more script: its font file and one line here.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

FONTS = Path(str(resources.files("haat.papers").joinpath("fonts")))


@dataclass(frozen=True, slots=True)
class Script:
    """A script: ISO 15924 code as HarfBuzz takes it, its family's file name, its block of code points."""

    code: str
    family: str
    first: int = 0
    last: int = -1


LATIN = Script("Latn", "NotoSans")
SCRIPTS = (
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
_JOINING = frozenset("\u200c\u200d\u0964\u0965")
"""Joiners and dandas are shared by all Indic scripts: they belong to the run they follow."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one script."""

    script: Script
    text: str


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
                script = SCRIPTS[0]
            else:
                script = found[-1].script
        if ord(char) not in _writable(script.family):
            continue
        if found and found[-1].script is script:
            found[-1] = Run(script, found[-1].text + char)
        else:
            found.append(Run(script, char))
    return found


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
