"""Raw settings into typed ones; every complaint names the variable and says what is expected."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlsplit

from haat.values.errors import SettingsError

PREFIX = "HAAT_"
Raw = str | int | bool | list[str]

ChoiceT = TypeVar("ChoiceT", bound=enum.Enum)


@dataclass(frozen=True, slots=True)
class Reader:
    """Raw values into typed ones; every complaint names the variable and says what is expected."""

    raw: Mapping[str, Raw]

    def text(self, name: str, default: str) -> str:
        value = self.raw.get(name, default)
        if not isinstance(value, str):
            raise SettingsError(f"{_variable(name)} must be text, not {value!r}: put it in quotes.")
        return value.strip()

    def words(self, name: str) -> tuple[str, ...]:
        value = self.raw.get(name, "")
        parts = value if isinstance(value, list) else str(value).split(",")
        return tuple(part.strip() for part in parts if part.strip())

    def port(self, name: str, default: int) -> int:
        value = self.raw.get(name, default)
        try:
            number = int(value) if isinstance(value, int | str) else -1
        except ValueError:
            number = -1
        if isinstance(value, bool) or not 0 <= number <= 65535:
            raise SettingsError(f"{_variable(name)} must be a port from 0 to 65535, not {value!r}.")
        return number

    def number(self, name: str, default: int, least: int, most: int) -> int:
        value = self.raw.get(name, default)
        text = str(value).strip()
        number = int(text) if text.isascii() and text.isdigit() and not isinstance(value, bool) else -1
        if not least <= number <= most:
            raise SettingsError(
                f"{_variable(name)} must be a whole number from {least} to {most}, not {value!r}."
            )
        return number

    def flag(self, name: str) -> bool:
        value = self.raw.get(name, False)
        told = {
            "1": True,
            "true": True,
            "yes": True,
            "on": True,
            "0": False,
            "false": False,
            "no": False,
            "off": False,
        }
        answer = told.get(str(value).strip().lower())
        if answer is None:
            raise SettingsError(f"{_variable(name)} must be 1 or 0, not {value!r}.")
        return answer

    def address(self, name: str, default: str) -> str:
        value = self.text(name, default).rstrip("/")
        parts = urlsplit(value)
        if value and (parts.scheme not in ("http", "https") or not parts.netloc):
            raise SettingsError(
                f"{_variable(name)} must be a web address such as https://shop.example, not {value!r}."
            )
        return value

    def choice(self, name: str, default: ChoiceT) -> ChoiceT:
        value = self.raw.get(name, default.value)
        try:
            return type(default)(str(value).strip().lower())
        except ValueError:
            allowed = ", ".join(str(member.value) for member in type(default))
            raise SettingsError(f"{_variable(name)} must be one of {allowed}, not {value!r}.") from None


def _variable(name: str) -> str:
    return PREFIX + name.upper()
