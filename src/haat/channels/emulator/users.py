"""The people on the emulated WhatsApp: three kinds of user, and changes of number.

A user has no username; or a username with the phone still shown; or a username with the phone withheld, and then
``wa_id`` and ``from`` are absent from webhooks, not empty. Every user has a business-scoped id in every portfolio,
made anew when the phone changes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

import phonenumbers

from haat.channels.emulator.ids import user_id
from haat.channels.emulator.wire import Obj


@dataclass(slots=True)
class User:
    """One person. ``key`` never changes (it is her first phone); ``phone`` is digits with the country code."""

    key: str
    phone: str
    name: str
    username: str | None = None
    phone_withheld: bool = False
    on_whatsapp: bool = True
    old_client: bool = False
    """Her WhatsApp is too old for the newer kinds of message: they fail later with 1026."""
    marketing_stopped: bool = False
    generation: int = 0
    identity: int = 0
    """Counts her phones: a new one (or WhatsApp installed anew) has another identity key."""
    country: str = field(init=False)

    def __post_init__(self) -> None:
        self.country = country_of(self.phone)

    @property
    def shown_phone(self) -> str | None:
        return None if self.phone_withheld else self.phone

    def id_in(self, portfolio_id: str) -> str:
        """The business-scoped user id this person has for one portfolio."""
        return user_id(self.country, portfolio_id, f"{self.key}|{self.generation}")

    @property
    def identity_hash(self) -> str:
        """The hash of her identity key."""
        return hashlib.sha256(f"identity|{self.key}|{self.identity}".encode()).hexdigest()[:16]

    def contact(self, portfolio_id: str, *, identity: bool = False) -> Obj:
        """The entry of ``contacts[]`` in webhooks; ``identity`` for a number that checks identities."""
        profile: Obj = {"name": self.name}
        if self.username is not None:
            profile["username"] = f"@{self.username}"
        contact: Obj = {"profile": profile}
        if not self.phone_withheld:
            contact["wa_id"] = self.phone
        contact["user_id"] = self.id_in(portfolio_id)
        if identity:
            contact["identity_key_hash"] = self.identity_hash
        return contact

    def as_obj(self, portfolio_id: str) -> Obj:
        """The row of the control API, where nothing is withheld."""
        return {
            "user": self.key,
            "phone": self.phone,
            "user_id": self.id_in(portfolio_id),
            "name": self.name,
            "username": self.username,
            "phone_withheld": self.phone_withheld,
            "on_whatsapp": self.on_whatsapp,
            "old_client": self.old_client,
            "identity_key_hash": self.identity_hash,
            "marketing_stopped": self.marketing_stopped,
        }


class Users:
    """Everyone, found by phone, by business-scoped id, or by key."""

    def __init__(self, portfolio_ids: tuple[str, ...]) -> None:
        self._portfolios = portfolio_ids
        self._by_key: dict[str, User] = {}
        self._names: dict[str, User] = {}

    def __iter__(self) -> Iterator[User]:
        return iter(self._by_key.values())

    def find(self, who: str) -> User | None:
        """By phone (with or without ``+`` and spaces) or by business-scoped id.

        A phone that nobody has now still means whoever had it first, until it is given to somebody else.
        """
        return self._of_name(who) or self._by_key.get(who)

    def _of_name(self, who: str) -> User | None:
        return self._names.get(who) or self._names.get(digits_of(who))

    def ensure(self, who: str, name: str | None = None) -> User:
        """The user meant by ``who``; a phone not seen before makes a new one. ValueError for an unknown id."""
        user = self.find(who)
        if user is None:
            return self._add(who, name)
        if name:
            user.name = name
        return user

    def settle(self, phone: str, name: str | None = None) -> User:
        """Whoever has ``phone`` now: somebody new where it was given up. ValueError for what is no phone."""
        return self._add(phone, name) if self._of_name(phone) is None else self.ensure(phone, name)

    def _add(self, who: str, name: str | None) -> User:
        phone = digits_of(who)
        if not 7 <= len(phone) <= 15 or not is_phone(who):
            raise ValueError(f"no such user, and no phone number either: {who!r}")
        user = User(self._free_key(phone), phone, name or f"User {phone[-4:]}")
        self._by_key[user.key] = user
        self._index(user)
        return user

    def change_number(self, user: User, phone: str) -> None:
        """Give ``user`` another phone, and with it other business-scoped ids. ValueError when it is taken."""
        if self._of_name(phone) is not None:
            raise ValueError(f"{phone} already belongs to somebody")
        for name in [name for name, owner in self._names.items() if owner is user]:
            del self._names[name]
        user.phone = digits_of(phone)
        user.country = country_of(user.phone)
        user.generation += 1
        self._index(user)

    def _free_key(self, phone: str) -> str:
        """The phone itself; with a count where somebody had this phone before her."""
        earlier = sum(user.key.partition(".")[0] == phone for user in self._by_key.values())
        return f"{phone}.{earlier + 1}" if earlier else phone

    def _index(self, user: User) -> None:
        self._names[user.phone] = user
        for portfolio in self._portfolios:
            self._names[user.id_in(portfolio)] = user


def digits_of(phone: str) -> str:
    return "".join(character for character in phone if character in "0123456789")


def is_phone(text: str) -> bool:
    """Only digits and what people write between them."""
    return bool(text) and all(character in "0123456789+ -()." for character in text)


def country_of(phone: str) -> str:
    """The ISO country of a phone's country code; ``IN`` where the code is no country's."""
    for length in (1, 2, 3):
        region = phonenumbers.region_code_for_country_code(int(phone[:length] or "0"))
        if region not in ("ZZ", "001"):
            return region
    return "IN"
