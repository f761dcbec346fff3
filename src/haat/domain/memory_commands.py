"""Commands about memory: a shop's own words for its goods, and what is forgotten of a customer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TeachNickname:
    """The shopkeeper says what words mean in his shop."""

    by: int
    words: str
    listing_no: int


@dataclass(frozen=True, slots=True)
class NoteNickname:
    """A customer's message speaks for words as the name of a listing, or ``against`` what they are taken for."""

    customer_no: int
    words: str
    listing_no: int
    message_id: str
    against: bool = False


@dataclass(frozen=True, slots=True)
class ForgetNickname:
    by: int
    words: str


@dataclass(frozen=True, slots=True)
class ForgetMe:
    """Erase what was learnt of a customer: her usuals and, with ``addresses``, where and how she orders."""

    by: int
    customer_no: int
    addresses: bool = True


MemoryCommand = TeachNickname | NoteNickname | ForgetNickname | ForgetMe
