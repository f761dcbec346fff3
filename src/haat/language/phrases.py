"""The phrasebook: every sentence Haat says, from the Fluent files in ``data/phrases/<language>.ftl``.

A language is a file; a phrase that a language lacks is said in English. Amounts and times are formatted here, so
that a file only places them. Bodies are plain text with WhatsApp's ``*bold*``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache, lru_cache
from importlib.resources import files

from babel.dates import format_date
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

from haat.values.errors import Misuse
from haat.values.money import RUPEE
from haat.values.quantity import Quantity, Unit
from haat.values.time import india

FALLBACK = "en"
PHRASES = files("haat.language").joinpath("data", "phrases")
SAID_MAX = 8_192
"""Phrases with the same blanks are said over and over (units, sizes, prices, names of goods): they are kept."""


class Phrasebook:
    """All phrases of one language; what is missing is said in English."""

    def __init__(self, lang: str, source: str, fallback: Phrasebook | None = None) -> None:
        self.lang = lang
        self._fallback = fallback
        self._said: dict[tuple[object, ...], str] = {}
        self._grams: dict[int, str] = {}
        self._millilitres: dict[int, str] = {}
        self._bundle = FluentBundle([f"{lang}-IN"], use_isolating=False)
        resource = FluentResource(source)
        self._bundle.add_resource(resource)
        self.keys: frozenset[str] = frozenset(
            entry.id.name for entry in resource.body if isinstance(entry, Message)
        )

    def say(self, key: str, **values: str | int) -> str:
        """The phrase with its blanks filled. Raises Misuse for a phrase or a blank that does not exist."""
        wanted = (key, *values.items())
        said = self._said.get(wanted)
        if said is None:
            if len(self._said) >= SAID_MAX:
                self._said.clear()
            said = self._said[wanted] = self._fill(key, values)
        return said

    def _fill(self, key: str, values: dict[str, str | int]) -> str:
        if key not in self.keys:
            if self._fallback is None:
                raise Misuse(f"no phrase {key!r}")
            return self._fallback.say(key, **values)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise Misuse(f"phrase {key!r} in {self.lang} says nothing")
        text, faults = self._bundle.format_pattern(pattern, values)
        if faults:
            raise Misuse(f"phrase {key!r} in {self.lang}: {faults[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        return key in self.keys or (self._fallback is not None and self._fallback.has(key))

    def money(self, amount_paise: int) -> str:
        """``₹1,234`` or ``₹1,234.50``, grouped the Indian way."""
        return _money(amount_paise)

    def quantity(self, quantity: Quantity) -> str:
        """``500 g`` or ``1.5 kg`` in this language's words; pieces are a bare number."""
        if quantity.unit is Unit.PIECE:
            return str(quantity.amount)
        weighed = quantity.unit is Unit.GRAM
        kept, amount = self._grams if weighed else self._millilitres, quantity.amount
        said = kept.get(amount)
        if said is None:
            if len(kept) >= SAID_MAX:
                kept.clear()
            small, large = ("unit-g", "unit-kg") if weighed else ("unit-ml", "unit-l")
            said = (
                self.say(large, n=_thousandths(amount)) if amount >= 1000 else self.say(small, n=str(amount))
            )
            kept[amount] = said
        return said

    def pack(self, size: Quantity) -> str:
        """What one pack holds, as part of a name: ``500 g``, ``pack of 4``."""
        return self.say("pack-of", n=str(size.amount)) if size.unit is Unit.PIECE else self.quantity(size)

    def clock(self, instant: datetime) -> str:
        """The time of day in India: ``6:45 pm``."""
        return self.minute(india(instant).hour * 60 + india(instant).minute)

    def minute(self, minute_of_day: int) -> str:
        """A minute of the day as people say it."""
        hour, minute = divmod(minute_of_day % 1440, 60)
        shown = f"{(hour - 1) % 12 + 1}:{minute:02d}" if minute else str((hour - 1) % 12 + 1)
        return self.say(f"clock-{_part_of_day(hour)}", t=shown)

    def date(self, instant: datetime) -> str:
        return format_date(india(instant).date(), format="d MMM y", locale=f"{self.lang}_IN")

    def joined(self, parts: Iterable[str]) -> str:
        """``a, b and c``."""
        items = list(parts)
        if len(items) < 2:
            return "".join(items)
        return self.say("list-and", start=", ".join(items[:-1]), last=items[-1])


def _part_of_day(hour: int) -> str:
    if 4 <= hour < 12:
        return "morning"
    if 12 <= hour < 16:
        return "afternoon"
    if 16 <= hour < 20:
        return "evening"
    return "night"


@lru_cache(maxsize=65536)
def _money(amount_paise: int) -> str:
    sign = "−" if amount_paise < 0 else ""
    whole, paise = divmod(abs(amount_paise), RUPEE)
    grouped = format_decimal(whole, locale="en_IN")
    return f"{sign}₹{grouped}.{paise:02d}" if paise else f"{sign}₹{grouped}"


def _thousandths(amount: int) -> str:
    """So many thousandths as a decimal without trailing zeros: ``1.5``, ``2``, ``0.125``."""
    whole, rest = divmod(amount, 1000)
    return f"{whole}.{rest:03d}".rstrip("0") if rest else str(whole)


@cache
def languages() -> tuple[str, ...]:
    """Every language that has a phrase file, English first."""
    found = sorted(f.name.removesuffix(".ftl") for f in PHRASES.iterdir() if f.name.endswith(".ftl"))
    return (FALLBACK, *(lang for lang in found if lang != FALLBACK))


@cache
def phrasebook(lang: str) -> Phrasebook:
    """The phrasebook of a language; an unknown language gets English."""
    if lang not in languages():
        lang = FALLBACK
    source = PHRASES.joinpath(f"{lang}.ftl").read_text(encoding="utf-8")
    return Phrasebook(lang, source, None if lang == FALLBACK else phrasebook(FALLBACK))


def missing(lang: str) -> Mapping[str, str]:
    """Phrases that English has and a language lacks, or has too much: key to what is wrong (for tests)."""
    base, other = phrasebook(FALLBACK).keys, phrasebook(lang).keys
    return dict.fromkeys(base - other, "missing") | dict.fromkeys(other - base, "unknown")
