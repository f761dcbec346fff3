"""UPI links: ``upi://pay?…`` with the exact amount and our reference.

Silent by nature: nothing comes back when she pays, so a link is never proof. Source: NPCI, UPI Linking
Specifications 1.6 (pa, pn, mc, tr, tn, am, cu).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from haat.domain.shop import Shop
from haat.values.errors import Misuse
from haat.values.money import MAX_PAISE

_VPA = re.compile(r"([A-Za-z0-9][A-Za-z0-9._\-]{1,254})@([A-Za-z][A-Za-z0-9]{1,63})")
_REFERENCE = re.compile(r"[A-Za-z0-9]{1,35}")
_MCC = re.compile(r"\d{4}")
REFERENCE_MAX = 35
NAME_MAX = 99
NOTE_MAX = 50

_ESCAPES = {"z": "zz", "-": "zd", "_": "zu", ".": "zp"}
_ESCAPED = {code: letter for letter, code in _ESCAPES.items()}


@dataclass(frozen=True, slots=True)
class Vpa:
    """A UPI address: ``name@handle``, the handle in lower case."""

    name: str
    handle: str

    def __str__(self) -> str:
        return f"{self.name}@{self.handle}"


def parse_vpa(text: str) -> Vpa | None:
    """The UPI address that ``text`` is; None when it is none. An e-mail address is none: its handle has a dot."""
    found = _VPA.fullmatch(text.strip()) if text.isascii() else None
    return Vpa(found.group(1), found.group(2).lower()) if found is not None else None


def pay_link(
    vpa: Vpa, payee: str, amount_paise: int, reference: str, *, note: str = "", merchant_code: str = ""
) -> str:
    """The link that opens any UPI app with the amount filled in and locked.

    ``reference`` (1 to 35 letters and digits) comes back on bank statements; ``merchant_code`` is the four-digit
    MCC of a merchant address.
    """
    if not 0 < amount_paise <= MAX_PAISE:
        raise Misuse("a payment link needs an amount above zero")
    if not _REFERENCE.fullmatch(reference):
        raise Misuse("a UPI reference has 1 to 35 letters and digits")
    if merchant_code and not _MCC.fullmatch(merchant_code):
        raise Misuse("a merchant code has four digits")
    fields = [("pa", str(vpa)), ("pn", _words(payee, NAME_MAX))]
    if merchant_code:
        fields.append(("mc", merchant_code))
    fields.append(("tr", reference))
    if note:
        fields.append(("tn", _words(note, NOTE_MAX)))
    fields += [("am", f"{amount_paise // 100}.{amount_paise % 100:02d}"), ("cu", "INR")]
    return "upi://pay?" + "&".join(f"{name}={quote(value, safe='@')}" for name, value in fields)


def link_of(shop: Shop, reference: str, amount_paise: int, note: str = "") -> str | None:
    """The link of one request for money at this shop; None where the shop has no UPI address that can be read."""
    vpa = parse_vpa(shop.vpa or "")
    if vpa is None:
        return None
    payee = shop.legal.legal_name or shop.name
    tr = reference_in_link(reference)
    return pay_link(vpa, payee, amount_paise, tr, note=note, merchant_code=shop.merchant_code)


def reference_in_link(reference: str) -> str:
    """Our reference as a link may carry it: letters and digits only. ``reference_of_link`` is the way back.

    ``-``, ``_``, ``.`` and ``z`` become two letters that begin with ``z``. Raises Misuse when it grows too long.
    """
    text = "".join(_ESCAPES.get(letter, letter) for letter in reference)
    if not _REFERENCE.fullmatch(text):
        raise Misuse("this reference does not fit into a UPI link")
    return text


def reference_of_link(text: str) -> str | None:
    """Our reference from the one in a link (as a bank's statement shows it); None where it is not ours."""
    parts = re.findall(r"z.|[^z]", text)
    if "".join(parts) != text or any(len(part) == 2 and part not in _ESCAPED for part in parts):
        return None
    return "".join(_ESCAPED.get(part, part) for part in parts)


def _words(text: str, most: int) -> str:
    """Words for a link: one line, nothing that an app might take for another field."""
    return " ".join(re.sub(r"[&=?#%+]", " ", text).split())[:most].strip()
