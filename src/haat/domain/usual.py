"""What a home usually takes: of each good, which listing, weighed, so that many choices outweigh one.

Each new choice counts whole, and what was chosen before of the same good fades by a quarter: one other purchase
does not change a habit, two in a row do. Docs and tables: docs/rules/memory.md.
"""

from __future__ import annotations

from collections.abc import Iterable

from haat.domain.customer import Customer, Usual
from haat.domain.order import Order
from haat.values.record import replace

TAKEN, ANSWERED = 100, 50
"""What a delivered line counts, and what an answer to "which one?" counts."""
REGULAR = 175
"""From here on a listing was taken at least twice: it belongs to "the usual"."""
LISTINGS_OF_A_GOOD = 3
GOODS_KEPT = 100


def took(
    customer: Customer, concept: str, listing_no: int, weight: int, amount: int | None = None
) -> Customer:
    """The customer after one more choice of this listing for this good; her habits follow."""
    before = usuals_of(customer, concept)
    old = next((one for one in before if one.listing_no == listing_no), None)
    faded = [replace(one, weight=one.weight * 3 // 4) for one in before if one is not old]
    whole = weight + (old.weight * 3 // 4 if old else 0)
    amount = amount if amount is not None or old is None else old.amount
    mine = sorted([Usual(concept, listing_no, whole, amount), *faded], key=lambda one: -one.weight)
    mine = [one for one in mine if one.weight][:LISTINGS_OF_A_GOOD]
    habits = (*(pair for pair in customer.habits if pair[0] != concept), (concept, mine[0].listing_no))
    habits = habits[-GOODS_KEPT:]
    kept = {pair[0] for pair in habits}
    others = (one for one in customer.usuals if one.concept != concept and one.concept in kept)
    return replace(customer, habits=habits, usuals=(*others, *mine))


def usuals_of(customer: Customer, concept: str) -> list[Usual]:
    """What she took of this good, the weightiest first. A habit from before weights were kept counts as one."""
    known = [one for one in customer.usuals if one.concept == concept]
    if known:
        return known
    return [Usual(concept, number, TAKEN) for name, number in customer.habits if name == concept]


def served(customer: Customer, order: Order) -> Customer:
    """What a delivered order teaches: one order more, and which listing this home takes for each good."""
    for line in order.kept:
        customer = took(customer, line.concept, line.listing_no, TAKEN, line.quantity.amount)
    return replace(customer, orders_delivered=customer.orders_delivered + 1)


def regulars(customer: Customer) -> Iterable[Usual]:
    """What she takes again and again: the first choice of each good, if it was taken twice or more."""
    firsts = dict(customer.habits)
    return (
        one for one in customer.usuals if firsts.get(one.concept) == one.listing_no and one.weight >= REGULAR
    )


def forgotten(customer: Customer, *, addresses: bool = True) -> Customer:
    """The customer without what was learnt of her. What the law and the book need stays: name, number, khata, bills."""
    empty = replace(customer, habits=(), usuals=())
    if not addresses:
        return empty
    held = None if customer.held is None else replace(customer.held, addresses=())
    return replace(empty, addresses=(), usual_pay=None, usual_fulfilment=None, held=held)
