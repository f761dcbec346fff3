"""Pricing: what a basket costs now, and whether the shop may bring it there.

Prices are the shop's at every look; a basket holds none. Rules with worked examples: docs/rules/pricing.md.
"""

from __future__ import annotations

from haat.domain.basket import Basket, BasketLine
from haat.domain.catalogue import Catalogue, Listing, SoldBy
from haat.domain.customer import Address
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import DeliveryTerms, Fulfilment, Shop
from haat.values.money import priced, to_rupee
from haat.values.place import distance_m
from haat.values.quantity import MAX_AMOUNT, Quantity, Unit
from haat.values.record import record, replace

MAX_ORDER_PAISE = 10_00_000_00
"""No order passes ten lakh rupees: beyond that a neighbourhood basket is a typing error."""


@record
class QuotedLine:
    """One basket line at today's price. ``line.quantity`` fits ``line.rupees_paise`` where that is set."""

    line: BasketLine
    listing: Listing
    amount_paise: int


@record
class Quote:
    """What a basket costs: Σ ``lines`` = ``subtotal_paise``; with fee and rounding it is ``total_paise``.

    ``missing`` holds the lines that cannot be sold now (gone, "khatam", counter only, another measure, or more
    than the shelf holds); they count nothing.
    """

    lines: tuple[QuotedLine, ...]
    subtotal_paise: int
    delivery_fee_paise: int
    rounding_paise: int
    total_paise: int
    missing: tuple[BasketLine, ...] = ()


@record
class Sum:
    """Goods, fee and rounding, added up to whole rupees."""

    subtotal_paise: int
    delivery_fee_paise: int
    rounding_paise: int
    total_paise: int


def quote(shop: Shop, catalogue: Catalogue, basket: Basket, fulfilment: Fulfilment | None) -> Quote:
    """The basket at today's prices; None for ``fulfilment`` means not said yet, and no fee is shown."""
    lines: list[QuotedLine] = []
    missing: list[BasketLine] = []
    for line in basket.lines:
        listing = catalogue.get(line.listing_no)
        quoted = None if listing is None or cannot_sell(listing, line) else price_line(listing, line)
        if isinstance(quoted, QuotedLine) and not short_of_stock(quoted.listing, quoted.line.quantity):
            lines.append(quoted)
        else:
            missing.append(line)
    subtotal = sum(line.amount_paise for line in lines)
    fee = delivery_fee(shop.delivery, subtotal) if fulfilment is Fulfilment.DELIVERY and lines else 0
    summed = add_up(subtotal, fee)
    return Quote(tuple(lines), subtotal, fee, summed.rounding_paise, summed.total_paise, tuple(missing))


def add_up(subtotal_paise: int, delivery_fee_paise: int) -> Sum:
    """The total is the nearest whole rupee; the difference is shown as rounding."""
    exact = subtotal_paise + delivery_fee_paise
    total = to_rupee(exact)
    return Sum(subtotal_paise, delivery_fee_paise, total - exact, total)


def delivery_fee(terms: DeliveryTerms, subtotal_paise: int) -> int:
    """The fee for one delivery; nothing from ``free_from_paise`` on."""
    return 0 if subtotal_paise >= terms.free_from_paise else terms.fee_paise


def price_line(listing: Listing, line: BasketLine) -> QuotedLine | Refusal:
    """One line at today's price.

    Loose goods named by money ("50 ka dhaniya") cost exactly that money, and the quantity follows the price of
    the day. Packs named by money cost what their count costs.
    """
    if line.rupees_paise is None:
        amount = priced(line.quantity.amount, listing.price_paise, listing.per)
        return QuotedLine(line, listing, amount)
    quantity = quantity_for_rupees(listing, line.rupees_paise)
    if isinstance(quantity, Refusal):
        return quantity
    loose = listing.sold_by is SoldBy.LOOSE
    amount = line.rupees_paise if loose else priced(quantity.amount, listing.price_paise, 1)
    return QuotedLine(replace(line, quantity=quantity), listing, amount)


def quantity_for_rupees(listing: Listing, rupees_paise: int) -> Quantity | Refusal:
    """How much of a listing an amount of money buys: the largest whole gram, millilitre or count worth no more.

    Refuses with BAD_QUANTITY when that is nothing, or more than one line may hold.
    """
    if rupees_paise <= 0 or listing.price_paise <= 0:
        return refused(Why.BAD_QUANTITY, listing)
    amount = rupees_paise * listing.per // listing.price_paise
    if not 1 <= amount <= MAX_AMOUNT:
        return refused(Why.BAD_QUANTITY, listing)
    return Quantity(amount, sold_in(listing))


def sold_in(listing: Listing) -> Unit:
    """The unit in which a listing is ordered: its own when loose, else pieces (packs)."""
    return listing.unit if listing.sold_by is SoldBy.LOOSE else Unit.PIECE


def cannot_sell(listing: Listing, line: BasketLine) -> Refusal | None:
    """Why this listing cannot be sold like this in the chat; None when it can."""
    if listing.counter_only:
        return refused(Why.NOT_SOLD_IN_CHAT, listing)
    if not listing.available:
        return refused(Why.NOT_AVAILABLE, listing)
    if line.rupees_paise is None and line.quantity.unit is not sold_in(listing):
        return refused(Why.WRONG_UNIT, listing)
    if line.rupees_paise is None and line.quantity.amount == 0:
        return refused(Why.BAD_QUANTITY, listing)
    return None


def short_of_stock(listing: Listing, quantity: Quantity) -> Refusal | None:
    """Why the shelf does not hold this much; None when it does or when nobody counts."""
    if listing.stock is None or quantity.amount <= listing.stock:
        return None
    return refused(Why.NOT_ENOUGH_STOCK, listing, left=listing.stock)


def below_minimum(shop: Shop, fulfilment: Fulfilment | None, subtotal_paise: int) -> Refusal | None:
    """Why the goods are too few to be brought; pickup has no minimum."""
    if fulfilment is not Fulfilment.DELIVERY or subtotal_paise >= shop.delivery.minimum_paise:
        return None
    minimum = shop.delivery.minimum_paise
    paise = {"minimum": minimum, "subtotal": subtotal_paise, "short": minimum - subtotal_paise}
    return Refusal(Why.BELOW_MINIMUM, paise=paise)


def out_of_area(shop: Shop, fulfilment: Fulfilment | None, address: Address | None) -> Refusal | None:
    """Why the shop does not bring it there. It can tell only when both it and she have a point on the map."""
    if fulfilment is not Fulfilment.DELIVERY or address is None:
        return None
    if shop.place is None or address.point is None:
        return None
    metres = distance_m(shop.place, address.point)
    if metres <= shop.delivery.radius_m:
        return None
    return Refusal(Why.OUT_OF_AREA, numbers={"metres": metres, "radius": shop.delivery.radius_m})


def refused(why: Why, listing: Listing, **numbers: int) -> Refusal:
    """A refusal that names a listing: its number for the doors, its own name or concept for logs."""
    what = {"what": listing.name or listing.concept}
    return Refusal(why, numbers={"listing": listing.listing_no, **numbers}, words=what)
