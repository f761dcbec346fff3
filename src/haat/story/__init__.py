"""The story: Haat's main job played end to end over real HTTP, through the emulator, and its books read after.

It uses nothing that a real customer and a real shopkeeper could not use: they write, tap and pay on phones.
"""

from __future__ import annotations

import asyncio
import json
import sys

from rich.console import Console

from haat.story.player import play
from haat.story.report import as_dict, summary, told


def run(langs: list[str], *, as_json: bool = False) -> int:
    """Play the story in each language; 0 when everything was right, else 1."""
    console = Console(file=sys.stderr if as_json else sys.stdout, soft_wrap=True)
    found = []
    for lang in langs:
        played = asyncio.run(play(lang, None if as_json else lambda who, text: told(console, who, text)))
        found.append(played)
        summary(console, played)
    if as_json:
        sys.stdout.write(json.dumps([as_dict(played) for played in found], ensure_ascii=False) + "\n")
    return 1 if any(played.faults for played in found) else 0
