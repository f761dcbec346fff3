"""Reading a payment code: whom the text of a QR code pays, and whether that is this shop.

A thief glues his own code over the shop's. Whoever scans the one on the counter sees its text; here it is compared.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from haat.domain.shop import Shop
from haat.domain.upi_link import parse_vpa

TEXT_MAX = 2_000


class Pays(enum.Enum):
    """Whom a code pays."""

    US = "us"
    OTHER = "other"
    UNKNOWN = "unknown"
    """The shop has told no address of its own to compare it with."""


@dataclass(frozen=True, slots=True)
class Code:
    """The text of a code, read: the address that it pays, and the name that it shows."""

    vpa: str
    name: str = ""

    def pays(self, shop: Shop) -> Pays:
        """Is it this shop's address? Case makes no difference in a UPI address."""
        ours = parse_vpa(shop.vpa or "")
        if ours is None:
            return Pays.UNKNOWN
        return Pays.US if str(ours).lower() == self.vpa.lower() else Pays.OTHER


def read_code(text: str) -> Code | None:
    """The code that ``text`` is: ``upi://pay?pa=…``, or a bare UPI address. None where it is neither, or names two."""
    said = text.strip()
    if len(said) > TEXT_MAX:
        return None
    if not said.lower().startswith("upi://"):
        bare = parse_vpa(said)
        return Code(str(bare)) if bare is not None else None
    try:
        parts = urlsplit(said)
    except ValueError:
        return None
    fields = parse_qsl(parts.query)
    payees = [value for name, value in fields if name.lower() == "pa"]
    address = parse_vpa(payees[0]) if len(payees) == 1 else None
    if parts.netloc.lower() != "pay" or address is None:
        return None
    shown = next((value for name, value in fields if name.lower() == "pn"), "")
    return Code(str(address), " ".join(shown.split())[:60])
