"""The rail of a shop that has nothing but a UPI address: silent. Nobody can be asked, and nobody tells.

The pay page shows the link (``haat.domain.upi_link``) and its code; the shopkeeper says what came, against his bank's
message, and sends back himself what is owed.
"""

from __future__ import annotations

import io

import segno

from haat.domain.payment import FactStatus, PaymentFact
from haat.domain.shop import Shop
from haat.ports import Rail, RefundResult

QR_MOST_PAISE = 200_000
"""Paying from a QR picture that was shared (not scanned off paper) is limited to ₹2,000; send the link above it."""


class Upi(Rail):
    """Says honestly that it knows nothing. There is no gateway's page; ours carries the link."""

    async def look_up(self, shop: Shop, reference: str) -> PaymentFact:
        """Always UNKNOWN. No lookup is ever planned for this rail; one that comes all the same changes nothing."""
        return PaymentFact(reference, FactStatus.UNKNOWN, 0, "")

    async def give_back(self, shop: Shop, reference: str, amount_paise: int, refund_key: str) -> RefundResult:
        """Never accepted: the shopkeeper sends it back by hand, and says so."""
        return RefundResult(False, 0, "by hand")


def qr_svg(link: str, *, scale: int = 8) -> bytes:
    """The link as a QR code, SVG."""
    out = io.BytesIO()
    segno.make_qr(link, error="m").save(out, kind="svg", scale=scale, border=4)
    return out.getvalue()


def qr_png(link: str, *, scale: int = 8) -> bytes:
    """The link as a QR code, PNG, to be sent as a picture."""
    out = io.BytesIO()
    segno.make_qr(link, error="m").save(out, kind="png", scale=scale, border=4)
    return out.getvalue()
