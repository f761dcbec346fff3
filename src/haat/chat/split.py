"""Paying in parts: from "200 cash, baaki UPI" to sums that make up a total."""

from __future__ import annotations

from haat.domain.order import Share
from haat.domain.shop import PayBy
from haat.language.pay_parts import PayPart

RUPEE = 100


def shares_of(parts: tuple[PayPart, ...], total_paise: int) -> tuple[Share, ...] | None:
    """The parts as sums that make up the total, in order of the ways; None where they cannot. Halves are rupees."""
    half = (total_paise // 2 + RUPEE // 2) // RUPEE * RUPEE
    sums: dict[str, int] = {}
    for part in parts:
        if part.half:
            sums[part.way] = total_paise - half if half in sums.values() else half
        elif part.amount_paise is not None:
            sums[part.way] = part.amount_paise
    rest = total_paise - sum(sums.values())
    for part in parts:
        sums.setdefault(part.way, rest)
    if sum(sums.values()) != total_paise or any(paise <= 0 for paise in sums.values()):
        return None
    return tuple(Share(way, sums[way.value]) for way in PayBy if way.value in sums)


def main_way(shares: tuple[Share, ...]) -> PayBy:
    """The way that an order in parts is known by: UPI where a part is, else the largest part."""
    if any(share.pay_by is PayBy.UPI for share in shares):
        return PayBy.UPI
    return max(shares, key=lambda share: share.amount_paise).pay_by
