"""Who asks: the rights of a person in a shop, and the order she speaks of."""

from __future__ import annotations

from haat.domain.commands import MACHINE
from haat.domain.customer import Customer, Role
from haat.domain.order import MOVES, Order, OrderState
from haat.domain.refusals import Refusal, Why
from haat.domain.snapshot import ShopState

NO_SUCH_ORDER = Refusal(Why.NO_SUCH_ORDER)
NO_SUCH_LINE = Refusal(Why.NO_SUCH_LINE)
NO_SUCH_LISTING = Refusal(Why.NO_SUCH_LISTING)
NO_SUCH_CUSTOMER = Refusal(Why.NO_SUCH_CUSTOMER)
NOT_YOURS = Refusal(Why.NOT_YOURS)


def of_the_shop(by: int, state: ShopState) -> bool:
    """Is this the shopkeeper, a helper, or the shop's machinery?"""
    person = state.customers.get(by)
    return by == MACHINE or (person is not None and person.staff)


def keeps_the_shop(by: int, state: ShopState) -> bool:
    """Is this the shopkeeper or the shop's machinery? Terms and limits are theirs alone."""
    person = state.customers.get(by)
    return by == MACHINE or (person is not None and person.role is Role.SHOPKEEPER)


def helper(by: int | None, state: ShopState) -> Customer | None:
    """The helper of this number; None for anyone else."""
    person = None if by is None else state.customers.get(by)
    return person if person is not None and person.role is Role.HELPER else None


def not_now(order: Order) -> Refusal:
    """The order is in a state in which this cannot be done."""
    return Refusal(Why.NOT_NOW, numbers={"order": order.order_no}, words={"state": order.state.value})


def about(why: Why, order: Order, **paise: int) -> Refusal:
    """A refusal that names an order."""
    return Refusal(why, paise=paise, numbers={"order": order.order_no})


def may_move(order: Order, to: OrderState) -> bool:
    return to in MOVES[order.state]
