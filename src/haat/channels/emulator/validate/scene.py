"""What a check may look at beside the message: the time, both ends, and the stores that ids point into."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from haat.channels.emulator.commerce import Catalogues
from haat.channels.emulator.media import MediaStore
from haat.channels.emulator.numbers import Number
from haat.channels.emulator.templates import Templates
from haat.channels.emulator.users import User


@dataclass(frozen=True, slots=True)
class Scene:
    now: datetime
    number: Number
    user: User
    media: MediaStore
    templates: Templates
    catalogues: Catalogues
    reference_used: Callable[[str], bool]
    """Whether this business has sent an order with the reference before."""
    terms_accepted: bool
    """Whether this account accepted the payments terms."""
    messages: dict[str, datetime]
    """Every message there is, both ways, and when it was sent."""

    @property
    def both_indian(self) -> bool:
        """India's address form and payments need +91 on both ends."""
        return self.user.country == "IN" and self.number.digits.startswith("91")
