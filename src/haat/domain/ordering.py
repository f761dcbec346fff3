"""Ordering: a basket becomes an order, at the prices of this moment and never above what was shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from haat.domain import khata, pricing, stock, who
from haat.domain.basket import MAX_LINES, Basket
from haat.domain.commands import PlaceOrder
from haat.domain.customer import Address, Customer
from haat.domain.events import OrderPlaced
from haat.domain.order import Order, OrderLine, OrderState, Share
from haat.domain.outcome import Outcome, SetTimer, TimerKind
from haat.domain.pricing import Quote, QuotedLine, quote
from haat.domain.refusals import Refusal, Why
from haat.domain.shares import agreed, not_offered, split
from haat.domain.shop import Clocks, Fulfilment, PayBy
from haat.domain.snapshot import ShopState
from haat.values.time import Moment

ADDRESSES_KEPT = 5
DOOR_CODE_DIGITS = 4
NOTE_MAX = 300
"""Characters of a customer's wishes that an order keeps."""


def place_order(command: PlaceOrder, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The customer confirms. Outside opening hours the order waits; only a shop that takes none refuses."""
    shop, customer = state.shop, state.customers.get(command.customer_no)
    if customer is None:
        return who.NO_SUCH_CUSTOMER
    if not command.basket.lines:
        return Refusal(Why.BASKET_EMPTY)
    if len(command.basket.lines) > MAX_LINES:
        return Refusal(Why.TOO_MANY_LINES, numbers={"limit": MAX_LINES, "lines": len(command.basket.lines)})
    if not shop.accepting:
        return Refusal(Why.SHOP_NOT_ACCEPTING, words={"shop": shop.name})
    if refusal := unsellable(command.basket, state):
        return refusal
    quoted = quote(shop, state.catalogue, command.basket, command.fulfilment)
    taken = stock.reserve(quoted.lines)
    if isinstance(taken, Refusal):
        return taken
    if quoted.total_paise <= 0:
        return Refusal(Why.BAD_QUANTITY)  # a gram of onions: no rupee, no promise, no entry in the books
    if quoted.total_paise > pricing.MAX_ORDER_PAISE:
        return Refusal(Why.TOO_MUCH, paise={"limit": pricing.MAX_ORDER_PAISE, "total": quoted.total_paise})
    if refusal := pricing.below_minimum(shop, command.fulfilment, quoted.subtotal_paise):
        return refusal
    if refusal := pricing.out_of_area(shop, command.fulfilment, command.address):
        return refusal
    if command.fulfilment is Fulfilment.DELIVERY and not _somewhere(command.address):
        return Refusal(Why.ADDRESS_NEEDED)
    shares = _shares(command, quoted.total_paise)
    if isinstance(shares, Refusal):
        return shares
    if refusal := not_offered(shop, shares):
        return refusal
    if quoted.total_paise > command.seen_paise:
        return Refusal(Why.WOULD_COST_MORE, paise={"total": quoted.total_paise, "seen": command.seen_paise})
    on_khata = sum(share.amount_paise for share in shares if share.pay_by is PayBy.KHATA)
    if on_khata and (refusal := khata.over_limit(state, customer, on_khata)):
        return refusal

    order = split(_order(command, quoted, state.counters.order_no + 1, moment), shares)
    return Outcome(
        events=(OrderPlaced(order.order_no, customer.customer_no, order.total_paise),),
        order=order,
        customer=_knows_more(customer, command, order.order_no),
        listings=taken,
        counters=replace(state.counters, order_no=order.order_no),
        timers=_clocks(order.order_no, shop.clocks, moment),
    )


def unsellable(basket: Basket, state: ShopState) -> Refusal | None:
    """The first reason why a line of the basket cannot be sold as it is asked for."""
    for line in basket.lines:
        listing = state.catalogue.get(line.listing_no)
        if listing is None:
            return Refusal(Why.NO_SUCH_LISTING, numbers={"listing": line.listing_no})
        if refusal := pricing.cannot_sell(listing, line):
            return refusal
        priced = pricing.price_line(listing, line)
        if isinstance(priced, Refusal):
            return priced
        if refusal := pricing.short_of_stock(listing, priced.line.quantity):
            return refusal
    return None


def _shares(command: PlaceOrder, total_paise: int) -> tuple[Share, ...] | Refusal:
    """The parts in which the order is to be paid; all of it in one where she named none."""
    return agreed(command.shares or (Share(command.pay_by, total_paise),), total_paise)


def _somewhere(address: Address | None) -> bool:
    return address is not None and (bool(address.text.strip()) or address.point is not None)


def _order(command: PlaceOrder, quoted: Quote, order_no: int, moment: Moment) -> Order:
    return Order(
        order_no=order_no,
        customer_no=command.customer_no,
        state=OrderState.PLACED,
        lines=tuple(order_line(number, line) for number, line in enumerate(quoted.lines, start=1)),
        fulfilment=command.fulfilment,
        pay_by=command.pay_by,
        delivery_fee_paise=quoted.delivery_fee_paise,
        rounding_paise=quoted.rounding_paise,
        total_paise=quoted.total_paise,
        agreed_paise=quoted.total_paise,
        placed_at=moment.now,
        address=command.address if command.fulfilment is Fulfilment.DELIVERY else None,
        when=command.when,
        note=command.note[:NOTE_MAX],
        lang=command.lang,
        door_code=door_code(moment),
    )


def order_line(line_no: int, quoted: QuotedLine) -> OrderLine:
    """A line with everything a bill needs of its listing copied into it."""
    listing = quoted.listing
    return OrderLine(
        line_no=line_no,
        listing_no=listing.listing_no,
        concept=listing.concept,
        quantity=quoted.line.quantity,
        price_paise=listing.price_paise,
        per=listing.per,
        amount_paise=quoted.amount_paise,
        brand=listing.brand,
        pack=listing.pack,
        name=listing.name,
        mrp_paise=listing.mrp_paise,
        gst_bp=listing.gst_bp,
        hsn=listing.hsn,
        rupees_paise=quoted.line.rupees_paise,
    )


def door_code(moment: Moment) -> str:
    """Four digits that the customer names at the door; from eight unguessable bytes, so no code is likelier."""
    number = int.from_bytes(moment.entropy[:8], "big") % 10**DOOR_CODE_DIGITS
    return f"{number:0{DOOR_CODE_DIGITS}d}"


def _knows_more(customer: Customer, command: PlaceOrder, order_no: int) -> Customer:
    """What this order teaches about her: where, how, and how she pays."""
    addresses = customer.addresses
    if command.fulfilment is Fulfilment.DELIVERY and command.address is not None:
        others = tuple(known for known in addresses if known != command.address)
        addresses = (*others, command.address)[-ADDRESSES_KEPT:]
    return replace(
        customer,
        addresses=addresses,
        usual_pay=command.pay_by,
        usual_fulfilment=command.fulfilment,
        last_order_no=order_no,
    )


def _clocks(order_no: int, clocks: Clocks, moment: Moment) -> tuple[SetTimer, ...]:
    waits = (
        (TimerKind.ACKNOWLEDGE, clocks.acknowledge_s),
        (TimerKind.REMIND, clocks.remind_s),
        (TimerKind.TELL, clocks.tell_s),
    )
    return tuple(SetTimer(order_no, kind, moment.now + timedelta(seconds=seconds)) for kind, seconds in waits)
