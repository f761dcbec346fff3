"""Reading a posted JSON object field by field, refusing as Meta does.

A missing field is 131008, a value of the wrong type or an unexpected key 100, a value that breaks a limit 131009;
each names the field by its path.
"""

from __future__ import annotations

import re

from haat.channels.emulator.errors import GraphError, invalid, missing, wrong_type
from haat.channels.emulator.wire import Obj, as_int, as_number

URL = re.compile(r"https?://[^\s]+\Z")


class Fields:
    """One JSON object and where it stands in the request."""

    def __init__(self, value: object, path: str) -> None:
        if not isinstance(value, dict):
            raise wrong_type(path, "a JSON object")
        self.value: Obj = value
        self.path = path

    def at(self, key: str) -> str:
        return f"{self.path}['{key}']" if self.path else key

    def has(self, key: str) -> bool:
        return self.value.get(key) is not None

    def only(self, *keys: str) -> None:
        """Refuse any other key, as Meta does inside ``interactive``."""
        for key in self.value:
            if key not in keys:
                raise GraphError(100, f'Unexpected key "{key}" on param "{self.path}"')

    def text(self, key: str, most: int | None = None, *, least: int = 1) -> str:
        """A string of ``least`` to ``most`` characters; blanks alone do not count as text."""
        value = self._needed(key)
        if not isinstance(value, str):
            raise wrong_type(self.at(key), "a string")
        length = len(value) if value.strip() or least == 0 else 0
        if length < least or (most is not None and length > most):
            limit = f"Min length: {least}" + ("" if most is None else f", Max length: {most}")
            raise invalid(self.at(key), f"length invalid. {limit}")
        return value

    def maybe_text(self, key: str, most: int | None = None, *, least: int = 1) -> str | None:
        return self.text(key, most, least=least) if self.has(key) else None

    def one_of(self, key: str, *allowed: str) -> str:
        value = self._needed(key)
        if not isinstance(value, str) or value not in allowed:
            raise wrong_type(self.at(key), f"one of {{{', '.join(allowed)}}}")
        return value

    def word(self, key: str, *allowed: str) -> str:
        """One of the lower-case words, however its letters are written, as template components may be."""
        value = self.text(key).lower()
        if value not in allowed:
            raise wrong_type(self.at(key), f"one of {{{', '.join(allowed)}}}")
        return value

    def url(self, key: str) -> str:
        value = self.text(key, 2000)
        if URL.match(value) is None:
            raise invalid(self.at(key), "is not a valid URI")
        return value

    def whole(self, key: str) -> int:
        """A JSON whole number; a string of digits is not one."""
        value = self._needed(key)
        if isinstance(value, bool) or not isinstance(value, int):
            raise wrong_type(self.at(key), "an integer")
        return value

    def whole_or_digits(self, key: str) -> int:
        value = as_int(self._needed(key))
        if value is None:
            raise wrong_type(self.at(key), "an integer")
        return value

    def number(self, key: str) -> float:
        value = as_number(self._needed(key))
        if value is None:
            raise wrong_type(self.at(key), "a number")
        return value

    def flag(self, key: str) -> bool:
        """A truth value, false when absent."""
        value = self.value.get(key)
        if value is None:
            return False
        if not isinstance(value, bool):
            raise wrong_type(self.at(key), "a boolean")
        return value

    def obj(self, key: str) -> Fields:
        return Fields(self._needed(key), self.at(key))

    def maybe_obj(self, key: str) -> Fields | None:
        return self.obj(key) if self.has(key) else None

    def objs(self, key: str, *, least: int = 1, most: int | None = None) -> list[Fields]:
        """An array of ``least`` to ``most`` JSON objects."""
        value = self._needed(key)
        if not isinstance(value, list):
            raise wrong_type(self.at(key), "an array")
        if len(value) < least or (most is not None and len(value) > most):
            limit = f"Min: {least}" + ("" if most is None else f", Max: {most}")
            raise invalid(self.at(key), f"has an invalid number of elements ({len(value)}). {limit}")
        return [Fields(each, f"{self.at(key)}[{i}]") for i, each in enumerate(value)]

    def _needed(self, key: str) -> object:
        value = self.value.get(key)
        if value is None:
            raise missing(self.at(key))
        return value
