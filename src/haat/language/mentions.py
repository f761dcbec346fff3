"""Mentions: the goods a message speaks of, and what stands between them: amounts, cues and breaks."""

from __future__ import annotations

from dataclasses import dataclass, field

from haat.language.amounts import Amount
from haat.values.record import record


@dataclass(slots=True)
class Mention:
    """One good as spoken of. ``concepts`` are its readings, best first; empty for a word nobody knows.

    ``item`` is set when the shop's own name or nickname was said; ``extra`` are sound forms of the words that
    touched it and mean nothing by themselves. Offsets are into the original text.
    """

    concepts: tuple[str, ...]
    brand: str | None
    start: int
    end: int
    exact: bool
    langs: int = 0
    item: str | None = None
    extra: list[str] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)
    unknown: bool = False
    texts: list[str] = field(default_factory=list)
    likeness: int = 100
    others: tuple[str, ...] = ()
    usual: str | None = None
    """What a maker's name alone stands for: Maggi is noodles."""
    form: str | None = None
    """A form said with a word nobody knows: "corrinder powder"."""
    headed: bool = False
    """A word nobody knows stands behind the good: "kulith pith", where the last word says what it is."""
    head: str | None = None
    """The good that was said, where ``concepts`` hold the one kind of it that its maker's name stands for."""
    modified: bool = False
    """A word nobody knows stands right before the good: "oat milk", where English says first which kind it is."""
    titled: bool = False
    """It stands in a row of words nobody knows, as a product's title has them."""
    firm: bool = False
    """Known to be nothing a grocer keeps ("cement"): no likeness makes it a good."""

    makes: tuple[str, ...] = ()
    """What the maker that was named makes."""

    @property
    def meant(self) -> tuple[str, ...]:
        """The goods it speaks of, a maker's usual one where only the maker was named."""
        return self.concepts or ((self.usual,) if self.usual is not None else ())


@record
class Cue:
    """A steering word between goods and amounts: its roles, its languages, and where it stood."""

    roles: tuple[str, ...]
    langs: int
    start: int
    end: int

    def has(self, role: str) -> bool:
        return role in self.roles


@record
class Break:
    """A separator: ``hard`` between sentences and lines, soft for commas and "and"."""

    mark: str
    hard: bool


STOPPED = Break(".", True)
"""The end of a sentence."""

Element = Mention | Amount | Cue | Break
