"""A record: a value made once and never changed, of which a message makes hundreds.

A frozen dataclass guards each field while it is made, which takes six times as long as making it, and a copy of it goes
through Python field by field. A record is a ``msgspec.Struct`` with the same fields: frozen, compared and hashed alike,
but made, copied, read and written in C. It tells its fields as a dataclass does, so ``fields`` and ``asdict`` know it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING, Any, TypeVar, cast, dataclass_transform, overload

import msgspec

T = TypeVar("T")


@overload
def record(cls: type[T], /) -> type[T]: ...
@overload
def record(*, order: bool = False, brief: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(
    cls: type[T] | None = None, /, *, order: bool = False, brief: bool = False
) -> type[T] | Callable[[type[T]], type[T]]:
    """The class as a record: without parents, all its fields given at the start.

    ``order`` makes it sortable. ``brief``: fields that hold their defaults are left out where it is written.
    """
    if cls is None:
        return lambda named: _made(named, order, brief)
    return _made(cls, order, brief)


def _made(cls: type[T], order: bool, brief: bool) -> type[T]:
    body = {name: value for name, value in vars(cls).items() if name not in ("__dict__", "__weakref__")}
    told: type[Any] = dataclasses.dataclass(type(cls.__name__, (), dict(body)))
    for each in dataclasses.fields(told):
        if each.default_factory is not dataclasses.MISSING:
            body[each.name] = msgspec.field(default_factory=each.default_factory)
    body["__dataclass_fields__"] = told.__dataclass_fields__
    made = msgspec.StructMeta(
        cls.__name__, (msgspec.Struct,), body, frozen=True, order=order, omit_defaults=brief
    )
    return cast("type[T]", made)


if TYPE_CHECKING:
    from dataclasses import replace as replace  # its fields are checked there
else:

    def replace(value, /, **changes):
        """A copy with these fields changed, as ``dataclasses.replace`` makes it; of a record it is made in C."""
        if isinstance(value, msgspec.Struct):
            return msgspec.structs.replace(value, **changes)
        return dataclasses.replace(value, **changes)
