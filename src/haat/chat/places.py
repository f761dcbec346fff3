"""Places: how she is asked where the goods go, and which of her known places an answer means."""

from __future__ import annotations

import hashlib
import re

from haat.chat.replies import AskAddress, SavedPlace
from haat.chat.scene import Scene
from haat.domain.customer import Address, Customer

PIN_CODE = re.compile(r"(?<!\d)([1-9]\d{2})\s?(\d{3})(?!\d)")
"""India's postal code in an address: six digits, often with a space in the middle."""
SAVED_MAX = 3


def address_form(scene: Scene) -> AskAddress:
    """The question for a place: a form with her known places where the channel has one, else a location request.

    Typing an address or sending a pin answers it as well.
    """
    person = scene.person
    places = tuple(
        SavedPlace(key_of(a), a.text, pin_code(a.text)) for a in person.addresses if a.text.strip()
    )
    return AskAddress(person.name, person.phone or "", places[-SAVED_MAX:])


def saved(person: Customer, key: str) -> Address | None:
    """The known place that the form's answer names; None when it is not known any more."""
    return next((address for address in person.addresses if key_of(address) == key), None)


def key_of(address: Address) -> str:
    """A name for a place that stays the same as others come and go."""
    return hashlib.blake2b(address.text.encode(), digest_size=8).hexdigest()


def pin_code(text: str) -> str:
    """The postal code in an address; empty when it has none."""
    found = PIN_CODE.search(text)
    return found.group(1) + found.group(2) if found is not None else ""
