"""Which font writes which script, and a text taken apart into runs of one script each.

A run is shaped by itself, because a shaper works on one script at a time: joined signs of Devanagari inside Latin
text come out wrong otherwise. One more script: its two font files and one line here.
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
    """A script: ISO 15924 code as HarfBuzz takes it, its family's file name, its first and last code points."""

    code: str
    family: str
    ranges: tuple[tuple[int, int], ...]


LATIN = Script("Latn", "NotoSans", ())
SCRIPTS = (
    Script("Deva", "NotoSansDevanagari", ((0x0900, 0x097F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF))),
    Script("Beng", "NotoSansBengali", ((0x0980, 0x09FF),)),
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
    return FONTS / f"{family}-{'Bold' if bold else 'Regular'}.ttf"


@functools.lru_cache(maxsize=4_096)
def _script_of(char: str) -> Script:
    point = ord(char)
    for script in SCRIPTS:
        if any(first <= point <= last for first, last in script.ranges):
            return script
    return LATIN


@functools.cache
def _writable(family: str) -> frozenset[int]:
    """The code points a family can write."""
    with TTFont(font_file(family, False), lazy=True) as font:
        return frozenset(font.getBestCmap())
