"""The words of the story: one TOML file a language beside this module, native script and romanised."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

FOLDER = files("haat.story").joinpath("words")


@dataclass(frozen=True, slots=True)
class Words:
    """What the people of the story write in one language. ``place`` is (latitude, longitude)."""

    lang: str
    shop_code: str
    shop_name: str
    place: tuple[float, float]
    native: dict[str, str]
    romanised: dict[str, str]
    regular: dict[str, str]
    khata: dict[str, str]
    small: dict[str, str]


def languages() -> tuple[str, ...]:
    """Every language the story can be played in."""
    return tuple(sorted(f.name.removesuffix(".toml") for f in FOLDER.iterdir() if f.name.endswith(".toml")))


def words(lang: str) -> Words:
    """The words of a language. Raises KeyError for one without a file."""
    if lang not in languages():
        raise KeyError(lang)
    found: dict[str, Any] = tomllib.loads(FOLDER.joinpath(f"{lang}.toml").read_text(encoding="utf-8"))
    place = found.pop("place")
    return Words(lang=lang, place=(place["latitude"], place["longitude"]), **found)
