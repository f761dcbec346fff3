"""The words of pages and papers: one Fluent file a language in ``words/``; what is missing is said in English."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from haat.language.phrases import FALLBACK, Phrasebook

WORDS = files("haat.web").joinpath("words")
RTL = frozenset({"ur"})


def direction(lang: str) -> str:
    """Which way a page in this language runs, as HTML names it."""
    return "rtl" if lang in RTL else "ltr"


@cache
def languages() -> tuple[str, ...]:
    """Every language the pages speak, English first."""
    found = sorted(f.name.removesuffix(".ftl") for f in WORDS.iterdir() if f.name.endswith(".ftl"))
    return (FALLBACK, *(lang for lang in found if lang != FALLBACK))


@cache
def page_words(lang: str) -> Phrasebook:
    """The pages' words in a language; an unknown language gets English."""
    known = lang if lang in languages() else FALLBACK
    source = WORDS.joinpath(f"{known}.ftl").read_text(encoding="utf-8")
    return Phrasebook(known, source, None if known == FALLBACK else page_words(FALLBACK))
