"""A record: a value made once and never changed, of which a message makes hundreds.

A frozen dataclass guards each field while it is made, which takes six times as long as making it. A record is as
frozen to the type checker, compares and hashes alike, and is not guarded at run time: for values of the message path.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """The class as a slotted dataclass that the type checker takes for a frozen one."""
    return dataclass(slots=True, unsafe_hash=True)(cls)
