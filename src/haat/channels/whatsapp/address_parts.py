"""One line of address taken apart as well as it allows, for the importer of goods and for whom they are brought to.

A shop without a Meta catalogue names an importer on every item: itself. The receiver is named where her address has
a PIN code; Meta refuses a part of an address. Source: Meta, Payments API India (order_details).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from haat.channels.whatsapp import limits
from haat.domain.shop import Shop

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool"

BENEFICIARY_NAME = 200
_PIN = re.compile(r"(?<!\d)([1-9]\d{2})\s?(\d{3})(?!\d)")

STATES = {
    "01": ("JK", "Jammu and Kashmir"), "02": ("HP", "Himachal Pradesh"), "03": ("PB", "Punjab"),
    "04": ("CH", "Chandigarh"), "05": ("UK", "Uttarakhand"), "06": ("HR", "Haryana"), "07": ("DL", "Delhi"),
    "08": ("RJ", "Rajasthan"), "09": ("UP", "Uttar Pradesh"), "10": ("BR", "Bihar"), "11": ("SK", "Sikkim"),
    "12": ("AR", "Arunachal Pradesh"), "13": ("NL", "Nagaland"), "14": ("MN", "Manipur"), "15": ("MZ", "Mizoram"),
    "16": ("TR", "Tripura"), "17": ("ML", "Meghalaya"), "18": ("AS", "Assam"), "19": ("WB", "West Bengal"),
    "20": ("JH", "Jharkhand"), "21": ("OD", "Odisha"), "22": ("CG", "Chhattisgarh"), "23": ("MP", "Madhya Pradesh"),
    "24": ("GJ", "Gujarat"), "26": ("DH", "Dadra and Nagar Haveli and Daman and Diu"), "27": ("MH", "Maharashtra"),
    "29": ("KA", "Karnataka"), "30": ("GA", "Goa"), "31": ("LD", "Lakshadweep"), "32": ("KL", "Kerala"),
    "33": ("TN", "Tamil Nadu"), "34": ("PY", "Puducherry"), "35": ("AN", "Andaman and Nicobar Islands"),
    "36": ("TS", "Telangana"), "37": ("AP", "Andhra Pradesh"), "38": ("LA", "Ladakh"),
}  # fmt: skip
"""GST's state numbers, the letters of ISO 3166-2:IN (2023), and the states' names."""
_BY_LETTERS = dict(STATES.values())


@dataclass(frozen=True, slots=True)
class AddressParts:
    """``lines`` are what stands before the city; ``pin_code`` has six digits, or is empty."""

    lines: tuple[str, ...]
    city: str
    pin_code: str


def take_apart(text: str) -> AddressParts:
    """An address as people write it: parts by comma, the city last, a PIN code anywhere."""
    pin = _PIN.search(text)
    parts = [part.strip(" .-") for part in _PIN.sub("", text).replace("\n", ",").split(",")]
    parts = [part for part in parts if part]
    return AddressParts(
        tuple(parts[:-1]),
        parts[-1] if parts else "",
        pin.group(1) + pin.group(2) if pin is not None else "",
    )


def importer(shop: Shop) -> dict[str, Json]:
    """The importer fields: the shop's own legal name and address."""
    legal = shop.legal
    name = legal.legal_name or shop.name
    parts = take_apart(legal.address)
    city = parts.city or "India"
    lines = parts.lines or ((parts.city,) if parts.city else (name,))
    address: dict[str, Json] = {
        **_lines(lines),
        "city": limits.label(city, limits.ADDRESS_LINE),
        "zone_code": _letters(shop) or "IN",
        "postal_code": parts.pin_code or "000000",
        "country_code": "IN",
    }
    return {
        "country_of_origin": "India",
        "importer_name": limits.label(name, limits.ADDRESS_NAME),
        "importer_address": address,
    }


def beneficiary(name: str, address: str, shop: Shop) -> dict[str, Json] | None:
    """To whom goods are shipped; None where the address has no PIN code, city or state (then none is named).

    The state is the shop's: a neighbourhood shop brings goods no further.
    """
    parts = take_apart(address)
    state = _BY_LETTERS.get(_letters(shop), "")
    if not name.strip() or not parts.pin_code or not parts.city or not state:
        return None
    return {
        "name": limits.label(name, BENEFICIARY_NAME),
        **_lines(parts.lines or (parts.city,)),
        "city": limits.label(parts.city, limits.ADDRESS_LINE),
        "state": state,
        "country": "India",
        "postal_code": parts.pin_code,
    }


def importer_gaps(shop: Shop) -> tuple[str, ...]:
    """What the shop's legal details lack for payments in chat, for the doctor: names of what to fill in."""
    gaps = []
    if not shop.legal.legal_name:
        gaps.append("legal name")
    if not shop.legal.address:
        gaps.append("address")
    if not _PIN.search(shop.legal.address):
        gaps.append("PIN code in the address")
    if _letters(shop) not in _BY_LETTERS:
        gaps.append("state")
    return tuple(gaps)


def _letters(shop: Shop) -> str:
    code = shop.legal.state_code.upper()
    return STATES[code][0] if code in STATES else code


def _lines(lines: tuple[str, ...]) -> dict[str, Json]:
    found: dict[str, Json] = {"address_line1": limits.label(lines[0], limits.ADDRESS_LINE)}
    if len(lines) > 1:
        found["address_line2"] = limits.label(", ".join(lines[1:]), limits.ADDRESS_LINE)
    return found
