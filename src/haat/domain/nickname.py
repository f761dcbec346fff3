"""Nicknames: a shop's own words for its goods, and how two witnesses make one.

A nickname stands among its listing's aliases, where the ear finds it; this is the memory beside it: who taught it,
who spoke for it and who against it. A word of the shopkeeper is enough; of customers it takes two messages.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import datetime

WITNESSES = 2
"""Messages of customers that make a nickname, or unmake one that customers made."""
KNOWN_MAX, HUNCHES_MAX = 300, 40
WORDS_MAX, LETTERS_MIN, LETTERS_MAX = 5, 3, 40


@dataclass(frozen=True, slots=True)
class Nickname:
    """Words that mean one listing here.

    ``by`` is the shopkeeper who taught it; 0: learnt from customers. ``known`` is False for a hunch that has too
    few witnesses yet. ``spoken`` and ``against`` are marks of the messages for and against it.
    """

    words: str
    listing_no: int
    at: datetime
    by: int = 0
    known: bool = False
    spoken: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


def folded(words: str) -> str:
    """The words as they are compared: NFC, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFC", words).casefold().split())


def sayable(words: str) -> bool:
    """Can this be a nickname at all? A few words with letters in them."""
    letters = sum(char.isalpha() for char in words)
    return letters >= LETTERS_MIN and len(words) <= LETTERS_MAX and 1 <= len(words.split()) <= WORDS_MAX


def mark_of(message_id: str) -> str:
    """A short mark that tells two messages apart and does not name them."""
    return hashlib.sha256(message_id.encode()).hexdigest()[:12]


def crowded(nicknames: tuple[Nickname, ...]) -> tuple[Nickname, ...]:
    """Within the limits: the oldest hunches, then the oldest nicknames, are let go."""
    hunches = [one for one in nicknames if not one.known][-HUNCHES_MAX:]
    known = [one for one in nicknames if one.known][-KNOWN_MAX:]
    return tuple(one for one in nicknames if one in hunches or one in known)
