"""Additions: goods that a customer wants in an order she placed, so that they come with it and cost no second delivery.

Until the shop's yes they join the order at once. After it, and before it is packed, they wait in the order as ASKED
lines that count nothing, and the shop answers. What was paid by UPI stays paid: what is added to such an order is paid
in cash, or goes on the khata. Rules: docs/rules/orders.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haat.domain import pricing, stock, who
from haat.domain.basket import MAX_LINES, Basket
from haat.domain.catalogue import Listing
from haat.domain.changing import over_limit, resummed
from haat.domain.commands import AddToOrder, AnswerAddition
from haat.domain.events import Added, AdditionAsked, AdditionDeclined, LinesAdded
from haat.domain.order import LineState, Order, OrderLine, OrderState, Share
from haat.domain.ordering import NOTE_MAX, order_line, unsellable
from haat.domain.outcome import Outcome
from haat.domain.paying import conclude
from haat.domain.payment import PaymentState
from haat.domain.pricing import QuotedLine
from haat.domain.refusals import Refusal, Why
from haat.domain.shares import split
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.values.money import priced
from haat.values.quantity import MAX_AMOUNT, Quantity
from haat.values.record import replace
from haat.values.time import Moment

JOINABLE = (OrderState.PLACED, OrderState.ACCEPTED)
"""States in which more may come into an order; in the second only with the shop's yes."""
UPI_STANDS = (PaymentState.PAID, PaymentState.PENDING, PaymentState.CLAIMED)
"""Her part by UPI has come or is on its way: another sum is not asked for."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What an order would be with more goods in it: all that was asked for counts. ``taken`` left the shelf."""

    order: Order
    added: tuple[Added, ...]
    taken: tuple[Listing, ...]


def with_more(state: ShopState, order: Order, basket: Basket) -> Joined | Refusal:
    """The order with these goods, at today's prices, its own lines at theirs; one delivery fee, which never rises."""
    if order.state not in JOINABLE:
        return who.not_now(order)
    if not basket.lines:
        return Refusal(Why.BASKET_EMPTY)
    if not state.shop.accepting:
        return Refusal(Why.SHOP_NOT_ACCEPTING, words={"shop": state.shop.name})
    if refusal := unsellable(basket, state):
        return refusal
    quoted = pricing.quote(state.shop, state.catalogue, basket, order.fulfilment).lines
    taken = stock.reserve(quoted)
    if isinstance(taken, Refusal):
        return taken
    lines, added = _merged(order, quoted, alone=order.state is not OrderState.PLACED)
    if len(lines) > MAX_LINES:
        return Refusal(Why.TOO_MANY_LINES, numbers={"limit": MAX_LINES, "lines": len(lines)})
    now = _paying(state, order, resummed(state.shop, order, tuple(_counting(line) for line in lines)))
    if isinstance(now, Refusal):
        return now
    if now.total_paise > pricing.MAX_ORDER_PAISE:
        return Refusal(Why.TOO_MUCH, paise={"limit": pricing.MAX_ORDER_PAISE, "total": now.total_paise})
    if refusal := over_limit(state, now):
        return refusal
    return Joined(now, added, taken)


def add_to_order(command: AddToOrder, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """More for an order of hers: in it at once while the shop has not answered, else asked of the shop."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if command.by != order.customer_no:
        return who.NOT_YOURS
    joined = with_more(state, order, command.basket)
    if isinstance(joined, Refusal):
        return joined
    now, total = joined.order, joined.order.total_paise
    if total > command.seen_paise:
        return Refusal(Why.WOULD_COST_MORE, paise={"total": total, "seen": command.seen_paise})
    if order.state is OrderState.PLACED:
        now = replace(now, agreed_paise=max(order.agreed_paise, total))
        event: LinesAdded | AdditionAsked = LinesAdded(order.order_no, command.by, joined.added, total)
    else:
        new = {one.line_no for one in joined.added}
        waiting = tuple(_waiting(line) for line in now.lines if line.line_no in new)
        now = replace(order, lines=(*order.lines, *waiting))
        event = AdditionAsked(order.order_no, joined.added, total)
    note = "; ".join(part for part in (order.note, command.note) if part)[:NOTE_MAX]
    now = replace(now, when=command.when or order.when, note=note)
    return conclude(state, order, now, moment, Outcome(events=(event,), listings=joined.taken))


def answer_addition(command: AnswerAddition, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The shop's word on what she asked for: with its yes she pays what she was shown, with its no nothing changes."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if order.state is not OrderState.ACCEPTED:
        return who.not_now(order)
    asked = [line for line in order.asked if line.line_no <= command.last_line]
    if not asked:
        return who.NO_SUCH_LINE
    if not command.yes:
        gone = without_asked(order, asked)
        outcome = _declined(state, order, asked, command.by)
        return conclude(state, order, gone, moment, outcome)
    numbers = {line.line_no for line in asked}
    lines = tuple(_counting(line) if line.line_no in numbers else line for line in order.lines)
    now = _paying(state, order, resummed(state.shop, order, lines))
    if isinstance(now, Refusal):
        return now
    if refusal := over_limit(state, now):
        return refusal
    now = replace(now, agreed_paise=max(order.agreed_paise, now.total_paise))
    event = LinesAdded(order.order_no, command.by, _amounts(asked), now.total_paise)
    return conclude(state, order, now, moment, Outcome(events=(event,)))


def lapsed(state: ShopState, order: Order, by: int) -> tuple[Order, Outcome]:
    """The order goes on without an answer: what she asked for stays out of it, and she is told."""
    if not order.asked:
        return order, Outcome()
    return without_asked(order, order.asked), _declined(state, order, order.asked, by)


def without_asked(order: Order, asked: Sequence[OrderLine]) -> Order:
    """The order with these unanswered lines out of it; they never counted, so no sum changes."""
    numbers = {line.line_no for line in asked}
    return replace(
        order,
        lines=tuple(
            replace(line, state=LineState.REMOVED) if line.line_no in numbers else line
            for line in order.lines
        ),
    )


def _declined(state: ShopState, order: Order, asked: Sequence[OrderLine], by: int) -> Outcome:
    event = AdditionDeclined(order.order_no, by, _amounts(asked), order.total_paise)
    return Outcome(events=(event,), listings=stock.give_back(state.catalogue, asked))


def _amounts(lines: Sequence[OrderLine]) -> tuple[Added, ...]:
    return tuple(Added(line.line_no, line.quantity) for line in lines)


def _merged(
    order: Order, quoted: Sequence[QuotedLine], *, alone: bool
) -> tuple[tuple[OrderLine, ...], tuple[Added, ...]]:
    """The order's lines with these among them: more of a line where good and price are the same, else a new line."""
    lines, added = list(order.lines), list[Added]()
    for one in quoted:
        at = None if alone else _same(lines, one)
        if at is None:
            line = order_line(max((line.line_no for line in lines), default=0) + 1, one)
            lines.append(line)
        else:
            amount = lines[at].quantity.amount + one.line.quantity.amount
            quantity = Quantity(amount, one.line.quantity.unit)
            total = priced(amount, lines[at].price_paise, lines[at].per)
            lines[at] = line = replace(lines[at], quantity=quantity, amount_paise=total)
        added.append(Added(line.line_no, one.line.quantity))
    return tuple(lines), tuple(added)


def _same(lines: Sequence[OrderLine], one: QuotedLine) -> int | None:
    """Which line more of this good may join: sold alike, at the same price, both by amount and not by money."""
    for at, line in enumerate(lines):
        if line.listing_no != one.listing.listing_no or line.state is not LineState.KEPT:
            continue
        alike = (line.price_paise, line.per) == (one.listing.price_paise, one.listing.per)
        same_unit = line.quantity.unit is one.line.quantity.unit
        by_amount = line.rupees_paise is None and one.line.rupees_paise is None
        if (
            alike
            and same_unit
            and by_amount
            and line.quantity.amount + one.line.quantity.amount <= MAX_AMOUNT
        ):
            return at
    return None


def _counting(line: OrderLine) -> OrderLine:
    """The line as it counts once the shop has said yes."""
    if line.state is not LineState.ASKED:
        return line
    return replace(line, state=LineState.KEPT, amount_paise=line.asked_paise, asked_paise=0)


def _waiting(line: OrderLine) -> OrderLine:
    return replace(line, state=LineState.ASKED, amount_paise=0, asked_paise=line.amount_paise)


def _paying(state: ShopState, was: Order, now: Order) -> Order | Refusal:
    """Who pays what of the larger total: as it was agreed, but a part by UPI that stands is never asked for anew."""
    more = now.total_paise - was.total_paise
    if more <= 0 or not was.share_paise(PayBy.UPI) or was.payment.state not in UPI_STANDS:
        return now
    ways = [way for way in (PayBy.CASH, PayBy.KHATA) if was.share_paise(way) or way in state.shop.pay_by]
    if not ways:
        return who.about(Why.ALREADY_PAID, was)
    parts = {way: was.share_paise(way) for way in PayBy}
    parts[ways[0]] += more
    return split(now, tuple(Share(way, paise) for way, paise in parts.items() if paise))
