"""How a payment sheet is paid: through one of four gateways by its configuration, or by any UPI app with a link.

What Meta would refuse is refused here, before it is stored. Preferred methods are left out: the payer's own app
knows better. Source: Meta, Payments API India (payment gateway; UPI intent, dynamic VPA).
"""

from __future__ import annotations

import re
from typing import TypeAlias
from urllib.parse import parse_qsl, urlsplit

from haat.channels.whatsapp import limits
from haat.chat.replies import PayRequest
from haat.values.errors import Misuse

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool"

OURS_AT = {"razorpay": "receipt", "payu": "udf1", "billdesk": "", "zaakpay": ""}
"""Each gateway, and the field of its own in which our reference comes back. Two name none; ``reference_id`` serves."""

INTENT_MAX = 2_000
_HONOURED = ("pa", "pn", "mc", "purpose", "tr")
"""The fields of an intent link that WhatsApp takes over; amount and note come from the sheet."""
_VPA = re.compile(r"[A-Za-z0-9.\-_]{2,256}@[A-Za-z][A-Za-z0-9]{1,63}")
_REFERENCE = re.compile(r"[A-Za-z0-9]{1,35}")


def payment_settings(request: PayRequest) -> list[Json]:
    """The one setting of a sheet. Raises Misuse when Meta would refuse it."""
    if request.intent_link:
        return [{"type": "upi_intent_link", "upi_intent_link": {"link": _intent(request.intent_link)}}]
    if request.gateway_type not in OURS_AT:
        raise Misuse(f"WhatsApp knows no gateway {request.gateway_type!r}")
    if not 0 < len(request.configuration) <= limits.CONFIGURATION:
        raise Misuse("a payment request needs the shop's payment configuration")
    gateway: dict[str, Json] = {
        "type": request.gateway_type,
        "configuration_name": request.configuration,
    }
    if OURS_AT[request.gateway_type]:
        gateway[request.gateway_type] = {OURS_AT[request.gateway_type]: request.reference}
    return [{"type": "payment_gateway", "payment_gateway": gateway}]


def _intent(link: str) -> str:
    """The link with what WhatsApp takes of it, and nothing else."""
    parts = urlsplit(link)
    if (parts.scheme, parts.netloc, parts.path) != ("upi", "pay", "") or len(link) > INTENT_MAX:
        raise Misuse("an intent link begins with upi://pay?")
    fields = dict(parse_qsl(parts.query))
    if not _VPA.fullmatch(fields.get("pa", "")) or not fields.get("pn"):
        raise Misuse("an intent link names a payee and its UPI address")
    if not _REFERENCE.fullmatch(fields.get("tr", "")):
        raise Misuse("an intent link's reference has 1 to 35 letters and digits")
    kept = [part for part in parts.query.split("&") if part.partition("=")[0] in _HONOURED]
    return "upi://pay?" + "&".join(kept)
