"""Shares: an order paid in parts, over UPI, cash and khata. The parts sum to the total, always.

When the total falls, what is not paid yet shrinks: cash first, then khata, then UPI. What was agreed is kept, so
that a total that comes back (a swap she says yes to) finds its parts again. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from collections.abc import Iterable

from haat.domain.order import Order, Share
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import PayBy, Shop
from haat.values.record import replace

SHRINKS = (PayBy.CASH, PayBy.KHATA, PayBy.UPI)
"""Which part shrinks first when the total falls, and grows first when it rises beyond what was agreed."""
RUPEE = 100


def agreed(shares: Iterable[Share], total_paise: int) -> tuple[Share, ...] | Refusal:
    """Shares as they are kept: one a way, in order of the ways. Refuses parts that are none or do not add up."""
    by_way: dict[PayBy, int] = {}
    for share in shares:
        if share.amount_paise <= 0 or share.amount_paise % RUPEE:
            return Refusal(Why.BAD_QUANTITY)
        by_way[share.pay_by] = by_way.get(share.pay_by, 0) + share.amount_paise
    summed = sum(by_way.values())
    if summed != total_paise:
        return Refusal(Why.SHARES_DIFFER, paise={"total": total_paise, "sum": summed})
    return tuple(Share(way, by_way[way]) for way in PayBy if way in by_way)


def not_offered(shop: Shop, shares: Iterable[Share]) -> Refusal | None:
    """Why an order cannot be paid in these ways here."""
    for share in shares:
        if share.pay_by not in shop.pay_by or (share.pay_by is PayBy.UPI and shop.rail is None):
            return Refusal(Why.PAY_BY_NOT_OFFERED)
    return None


def split(order: Order, shares: tuple[Share, ...]) -> Order:
    """The order paid in these parts, which are ``agreed``; a single part is no split."""
    if len(shares) == 1:
        return whole(order, shares[0].pay_by)
    return fitted(replace(order, agreed_shares=shares))


def whole(order: Order, pay_by: PayBy) -> Order:
    """The order paid in one way."""
    return replace(order, pay_by=pay_by, shares=(), agreed_shares=())


def to_pay_paise(order: Order) -> int:
    """What must come by UPI; of an order that is paid otherwise now, its total, should UPI pay it after all."""
    return order.share_paise(PayBy.UPI) or order.total_paise


def cash_due_paise(order: Order) -> int:
    """The cash to be taken at the door: its part of the total, less the change that the shop owed her."""
    return order.share_paise(PayBy.CASH) - order.change_used_paise


def fitted(order: Order) -> Order:
    """The order with its parts made to fit its total."""
    if not order.agreed_shares:
        return order
    parts = {share.pay_by: share.amount_paise for share in order.agreed_shares}
    over = sum(parts.values()) - order.total_paise
    for way in SHRINKS:
        if way in parts:
            cut = min(over, parts[way])
            parts[way] -= cut  # a negative cut: the first way takes what was added
            over -= cut
    shares = tuple(Share(way, parts[way]) for way in PayBy if parts.get(way))
    main = order.pay_by if parts.get(order.pay_by) else _largest(shares, order.pay_by)
    return replace(order, pay_by=main, shares=shares if len(shares) > 1 else ())


def _largest(shares: tuple[Share, ...], otherwise: PayBy) -> PayBy:
    return max(shares, key=lambda share: share.amount_paise).pay_by if shares else otherwise
