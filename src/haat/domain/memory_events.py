"""Events of memory: words that a shop learnt, and what was forgotten of a customer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NicknameLearnt:
    """These words now mean this listing. ``by`` 0: two messages of customers said so."""

    words: str
    listing_no: int
    by: int


@dataclass(frozen=True, slots=True)
class NicknameForgotten:
    words: str
    listing_no: int
    by: int


@dataclass(frozen=True, slots=True)
class MemoryErased:
    """What was learnt of a customer is gone, at her own word or the shopkeeper's. It does not say what it was."""

    customer_no: int
    by: int
    addresses: bool


MemoryEvent = NicknameLearnt | NicknameForgotten | MemoryErased
