"""Changing an order that was placed: lines out or less of them, swaps with her consent, another way to pay.

What she adds is in ``additions``. Her promise: the total never rises above what she agreed to. A fee that fewer goods would bring back stays away,
because it was the shop that could not give them. Rules: docs/rules/orders.md.
"""

from __future__ import annotations

from dataclasses import replace

from haat.domain import khata, pricing, stock, who
from haat.domain.basket import BasketLine
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.commands import AnswerSwap, ChangeLine, ChangePayBy, OfferSwap, SplitPayment, TakeOutLine
from haat.domain.events import (
    LineChanged,
    LineTakenOut,
    PayByChanged,
    PaymentSplit,
    SwapAnswered,
    SwapOffered,
)
from haat.domain.order import LineState, Order, OrderLine, OrderState, Share
from haat.domain.ordering import order_line
from haat.domain.outcome import Outcome
from haat.domain.paying import conclude
from haat.domain.pricing import QuotedLine, add_up, delivery_fee
from haat.domain.refusals import Refusal, Why
from haat.domain.settling import covered_paise, kept, swap_pending, worth_paise
from haat.domain.shares import agreed, fitted, not_offered, split, whole
from haat.domain.shop import Fulfilment, PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.values.money import priced
from haat.values.quantity import MAX_AMOUNT, Quantity, Unit
from haat.values.time import Moment

CHANGEABLE = (OrderState.PLACED, OrderState.ACCEPTED, OrderState.PACKED)


def take_out_line(command: TakeOutLine, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """A line leaves. The shop may take one out until the goods are out; she herself changes lines until its yes."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        hers = ChangeLine(command.by, command.order_no, command.line_no, None, order.agreed_paise)
        return change_line(hers, state, moment)
    if order.state not in CHANGEABLE:
        return who.not_now(order)
    line = order.line(command.line_no)
    if line is None or line.state is LineState.REMOVED:
        return who.NO_SUCH_LINE
    now = _without(state.shop, order, line)
    if not something_left(now):
        return Refusal(Why.NOTHING_LEFT, numbers={"order": order.order_no})
    outcome = Outcome(
        events=(LineTakenOut(order.order_no, line.line_no, command.by, now.total_paise),),
        listings=stock.give_back(state.catalogue, (line,)),
    )
    return conclude(state, order, now, moment, outcome)


def change_line(command: ChangeLine, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Less of a line, or none of it, because she wants it so: hers to do until the shop's yes, the shop's after it.

    By her own hand the fee is that of what is left, unless it was forgiven before: these goods did not go for a fault
    of the shop's. The shop, which had the whole order, forgives it.
    """
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    hers, shops = command.by == order.customer_no, who.of_the_shop(command.by, state)
    if not hers and not shops:
        return who.NOT_YOURS
    line = order.line(command.line_no)
    unanswered = line is not None and line.state is LineState.ASKED and command.quantity is None
    hers = hers and (order.state is OrderState.PLACED or (order.state is OrderState.ACCEPTED and unanswered))
    if not hers and not (shops and order.state in (OrderState.ACCEPTED, OrderState.PACKED)):
        return who.not_now(order)
    if line is None or line.state is LineState.REMOVED:
        return who.NO_SUCH_LINE
    left = _less_of(line, command.quantity)
    if isinstance(left, Refusal):
        return left
    now = resummed(state.shop, order, _replaced(order, left), hers=hers)
    if not something_left(now):
        return Refusal(Why.NOTHING_LEFT, numbers={"order": order.order_no})
    low = pricing.below_minimum(state.shop, now.fulfilment, now.subtotal_paise)
    if hers and low and now.subtotal_paise < order.subtotal_paise:
        return low
    if now.total_paise > max(order.total_paise, command.seen_paise):
        paise = {"total": now.total_paise, "seen": command.seen_paise, "fee": now.delivery_fee_paise}
        return Refusal(Why.WOULD_COST_MORE, paise=paise)
    if now.total_paise > order.total_paise and (refusal := over_limit(state, now)):
        return refusal
    now = replace(now, agreed_paise=max(order.agreed_paise, now.total_paise))
    gone = replace(line, quantity=_difference(line, left))
    outcome = Outcome(
        events=(LineChanged(order.order_no, line.line_no, command.by, gone.quantity, now.total_paise),),
        listings=stock.give_back(state.catalogue, (gone,)),
    )
    return conclude(state, order, now, moment, outcome)


def _less_of(line: OrderLine, quantity: Quantity | None) -> OrderLine | Refusal:
    """The line with just this much of it, at its own price; without any it is out."""
    if quantity is None:
        return replace(line, state=LineState.REMOVED, amount_paise=0)
    fits = quantity.unit is line.quantity.unit and 0 < quantity.amount < line.quantity.amount
    if line.state is not LineState.KEPT or not fits:
        return Refusal(Why.BAD_QUANTITY)
    amount = priced(quantity.amount, line.price_paise, line.per)
    return replace(line, quantity=quantity, amount_paise=amount, rupees_paise=None)


def _difference(was: OrderLine, now: OrderLine) -> Quantity:
    if now.state is LineState.REMOVED:
        return was.quantity
    return Quantity(was.quantity.amount - now.quantity.amount, was.quantity.unit)


def offer_swap(command: OfferSwap, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Another listing instead of one that cannot be had. The line counts nothing until she has answered.

    A paid order is offered only what its payment covers: nobody is asked for small change twice.
    """
    order = state.orders.get(command.order_no)
    listing = state.catalogue.get(command.listing_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if order.state not in CHANGEABLE:
        return who.not_now(order)
    line = order.line(command.line_no)
    if line is None or line.state is LineState.REMOVED:
        return who.NO_SUCH_LINE
    if listing is None or listing.listing_no == line.listing_no:
        return who.NO_SUCH_LISTING
    quantity = swapped_quantity(line, listing)
    if isinstance(quantity, Refusal):
        return quantity
    if refusal := pricing.cannot_sell(listing, BasketLine(listing.listing_no, quantity)):
        return refusal
    if refusal := pricing.short_of_stock(listing, quantity):
        return refusal
    offered = replace(
        line,
        state=LineState.SWAP_OFFERED,
        amount_paise=0,
        swap_listing_no=listing.listing_no,
        swap_quantity=quantity,
        swap_price_paise=listing.price_paise,
    )
    now = _with_line(state.shop, order, offered)
    agreed_to = _with_line(state.shop, now, _taken_line(offered, listing))
    if refusal := _paid_too_little(order, agreed_to):
        return refusal
    amount = agreed_to.total_paise
    line_amount = priced(quantity.amount, listing.price_paise, listing.per)
    event = SwapOffered(order.order_no, line.line_no, listing.listing_no, line_amount, amount)
    return conclude(state, order, now, moment, Outcome(events=(event,)))


def answer_swap(command: AnswerSwap, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Her answer; nobody can give it for her. A yes takes the swap at the price she was shown."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if command.by != order.customer_no:
        return who.NOT_YOURS
    if order.state not in CHANGEABLE:
        return who.not_now(order)
    line = order.line(command.line_no)
    if line is None or line.state is not LineState.SWAP_OFFERED or line.swap_listing_no is None:
        return who.NO_SUCH_LINE
    if not command.yes:
        return _swap_declined(state, order, line, moment)
    listing = state.catalogue.get(line.swap_listing_no)
    if listing is None:
        return who.NO_SUCH_LISTING
    taken = _taken_line(line, listing)
    if not listing.available:
        return pricing.refused(Why.NOT_AVAILABLE, listing)
    if refusal := pricing.short_of_stock(listing, taken.quantity):
        return refusal
    now = _with_line(state.shop, order, taken)
    if refusal := _paid_too_little(order, now):
        return refusal
    if now.total_paise > order.agreed_paise and (refusal := over_limit(state, now)):
        return refusal
    now = replace(now, agreed_paise=max(order.agreed_paise, now.total_paise))
    outcome = Outcome(
        events=(SwapAnswered(order.order_no, line.line_no, True, now.total_paise),),
        listings=(*stock.give_back(state.catalogue, (line,)), *stock.take(listing, taken.quantity)),
    )
    return conclude(state, order, now, moment, outcome)


def change_pay_by(command: ChangePayBy, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Another way to pay what is not paid yet, while the goods are in the shop."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if command.by != order.customer_no and not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if order.state not in CHANGEABLE:
        return who.not_now(order)
    if command.pay_by not in state.shop.pay_by:
        return Refusal(Why.PAY_BY_NOT_OFFERED)
    paid = order.share_paise(PayBy.UPI) if kept(order) is not None else 0
    if paid == order.total_paise or (paid and command.pay_by is PayBy.UPI):
        return Refusal(Why.ALREADY_PAID, numbers={"order": order.order_no})
    if command.pay_by is PayBy.UPI and state.shop.rail is None:
        return Refusal(Why.PAY_BY_NOT_OFFERED)
    if command.pay_by is order.pay_by and not order.shares:
        return Outcome()
    now = whole(order, command.pay_by)
    if paid:
        rest = Share(command.pay_by, order.total_paise - paid)
        now = split(order, (Share(PayBy.UPI, paid), rest))
    if refusal := over_limit(state, now):
        return refusal
    event: PayByChanged | PaymentSplit = PayByChanged(order.order_no, command.pay_by)
    if paid:
        event = PaymentSplit(order.order_no, command.by, now.shares)
    return conclude(state, order, now, moment, Outcome(events=(event,)), ask_anew=True)


def split_payment(command: SplitPayment, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Pay in parts, while the goods are in the shop. What came by UPI already stays the part that it is."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if command.by != order.customer_no and not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if order.state not in CHANGEABLE:
        return who.not_now(order)
    if swap_pending(order):
        return Refusal(Why.SWAP_UNANSWERED, numbers={"order": order.order_no})
    parts = agreed(command.shares, order.total_paise)
    if isinstance(parts, Refusal):
        return parts
    if refusal := not_offered(state.shop, parts):
        return refusal
    now = split(order, parts)
    if kept(order) is not None and now.share_paise(PayBy.UPI) != order.share_paise(PayBy.UPI):
        return Refusal(Why.ALREADY_PAID, numbers={"order": order.order_no})
    if (now.shares, now.pay_by) == (order.shares, order.pay_by):
        return Outcome()
    if refusal := over_limit(state, now):
        return refusal
    event = PaymentSplit(order.order_no, command.by, now.shares)
    return conclude(state, order, now, moment, Outcome(events=(event,)))


def swapped_quantity(line: OrderLine, listing: Listing) -> Quantity | Refusal:
    """How much of another listing stands in for a line.

    The same amount where both are sold alike. Loose goods for packs are weighed out; packs for loose goods are
    the nearest whole number of packs, at least one. Refuses with WRONG_UNIT where no measure joins the two.
    """
    was_loose, is_loose = line.per > 1, listing.sold_by is SoldBy.LOOSE
    if was_loose == is_loose:
        same = line.quantity.unit is pricing.sold_in(listing)
        return line.quantity if same else pricing.refused(Why.WRONG_UNIT, listing)
    size = line.pack if is_loose else listing.pack
    loose_unit: Unit = listing.unit if is_loose else line.quantity.unit
    if size is None or size.unit is not loose_unit or size.amount == 0:
        return pricing.refused(Why.WRONG_UNIT, listing)
    if is_loose:
        amount = line.quantity.amount * size.amount
    else:
        amount = max((2 * line.quantity.amount + size.amount) // (2 * size.amount), 1)
    if amount > MAX_AMOUNT:
        return pricing.refused(Why.BAD_QUANTITY, listing)
    return Quantity(amount, pricing.sold_in(listing))


def _swap_declined(state: ShopState, order: Order, line: OrderLine, moment: Moment) -> Outcome | Refusal:
    now = _without(state.shop, order, line)
    if not something_left(now):
        return Refusal(Why.NOTHING_LEFT, numbers={"order": order.order_no})
    outcome = Outcome(
        events=(SwapAnswered(order.order_no, line.line_no, False, now.total_paise),),
        listings=stock.give_back(state.catalogue, (line,)),
    )
    return conclude(state, order, now, moment, outcome)


def _taken_line(line: OrderLine, listing: Listing) -> OrderLine:
    """The line as the offered listing, in the quantity and at the price that were offered."""
    quantity = line.swap_quantity or line.quantity
    price = listing.price_paise if line.swap_price_paise is None else line.swap_price_paise
    at_offer = replace(listing, price_paise=price)
    amount = priced(quantity.amount, price, listing.per)
    return order_line(line.line_no, QuotedLine(BasketLine(listing.listing_no, quantity), at_offer, amount))


def _without(shop: Shop, order: Order, line: OrderLine) -> Order:
    return _with_line(shop, order, replace(line, state=LineState.REMOVED, amount_paise=0))


def _with_line(shop: Shop, order: Order, line: OrderLine) -> Order:
    return resummed(shop, order, _replaced(order, line))


def _replaced(order: Order, line: OrderLine) -> tuple[OrderLine, ...]:
    return tuple(line if old.line_no == line.line_no else old for old in order.lines)


def resummed(shop: Shop, order: Order, lines: tuple[OrderLine, ...], *, hers: bool = False) -> Order:
    """The order with these lines, added up anew. The fee may fall with more goods; it never rises.

    Only where she herself wants less (``hers``) the fee of what is left comes back, as if she had ordered just that; a
    fee that was forgiven because the shop had not everything stays forgiven.
    """
    subtotal = sum(item.amount_paise for item in lines)
    fee = 0
    if order.fulfilment is Fulfilment.DELIVERY:
        fee = delivery_fee(shop.delivery, subtotal)
        if not hers or order.delivery_fee_paise != delivery_fee(shop.delivery, order.subtotal_paise):
            fee = min(order.delivery_fee_paise, fee)
    summed = add_up(subtotal, fee)
    return fitted(
        replace(
            order,
            lines=lines,
            delivery_fee_paise=summed.delivery_fee_paise,
            rounding_paise=summed.rounding_paise,
            total_paise=summed.total_paise,
        )
    )


def over_limit(state: ShopState, now: Order) -> Refusal | None:
    """Why her khata does not take the part that an order would put on it."""
    on_khata = now.share_paise(PayBy.KHATA)
    customer = state.customers.get(now.customer_no)
    if not on_khata:
        return None
    if customer is None:
        return who.NO_SUCH_CUSTOMER
    return khata.over_limit(state, customer, on_khata, besides=now.order_no)


def something_left(order: Order) -> bool:
    """Goods worth a rupee or more, or a swap she has not answered; a gram of onions alone is nothing to bill."""
    offered = any(line.state is LineState.SWAP_OFFERED for line in order.lines)
    return offered or (bool(order.kept) and order.total_paise > 0)


def _paid_too_little(order: Order, agreed_to: Order) -> Refusal | None:
    """Why a paid order cannot take this on: its payment does not cover the new total."""
    paid_under = kept(order)
    if paid_under is None:
        return None
    covered = min(covered_paise(order, paid_under), worth_paise(order, paid_under))
    if agreed_to.share_paise(PayBy.UPI) <= covered:
        return None
    return Refusal(Why.WOULD_COST_MORE, paise={"total": agreed_to.total_paise, "paid": covered})
