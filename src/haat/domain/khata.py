"""Khata: the credit book. What a customer owes is the fold of her ledger postings; a limit bounds it, always.

A positive balance is what she owes. Open khata orders are promised credit: they count against the limit from
the moment they are placed. Rules: docs/rules/khata.md.
"""

from __future__ import annotations

from haat.domain import who
from haat.domain.commands import GiveOnKhata, SetKhataLimit, TakeRepayment
from haat.domain.customer import Customer
from haat.domain.events import KhataGiven, KhataLimitSet, KhataRepaid
from haat.domain.ledger import Account, Entry, Posting
from haat.domain.order import OrderState
from haat.domain.outcome import Outcome
from haat.domain.pricing import MAX_ORDER_PAISE
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.values.record import replace
from haat.values.time import Moment

CREDIT_MAX_PAISE = 5_000_00
"""How far a customer may pay ahead: beyond it a repayment is more likely a typing error."""

PROMISED = (OrderState.PLACED, OrderState.ACCEPTED, OrderState.PACKED)
"""States in which a khata order is promised and not yet in the book."""


def give_on_khata(command: GiveOnKhata, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Goods taken on credit at the counter, outside an order."""
    customer = state.customers.get(command.customer_no)
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if customer is None:
        return who.NO_SUCH_CUSTOMER
    if command.amount_paise <= 0:
        return Refusal(Why.BAD_QUANTITY)
    if over := over_limit(state, customer, command.amount_paise):
        return over
    balance = customer.khata_balance_paise + command.amount_paise
    postings = (
        Posting(Account.KHATA, command.amount_paise, customer.customer_no),
        Posting(Account.SALES, -command.amount_paise),
    )
    return Outcome(
        events=(KhataGiven(customer.customer_no, command.by, command.amount_paise, balance, command.memo),),
        entries=(Entry("khata_given", moment.now, postings, memo=command.memo),),
    )


def take_repayment(command: TakeRepayment, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Cash towards the khata. Paying more than is owed leaves a credit, up to CREDIT_MAX_PAISE."""
    customer = state.customers.get(command.customer_no)
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if customer is None:
        return who.NO_SUCH_CUSTOMER
    if command.amount_paise <= 0:
        return Refusal(Why.BAD_QUANTITY)
    balance = customer.khata_balance_paise - command.amount_paise
    if balance < -CREDIT_MAX_PAISE:
        return Refusal(Why.TOO_MUCH, paise={"balance": customer.khata_balance_paise})
    cash = cash_of(command.by, state, command.amount_paise)
    owed = Posting(Account.KHATA, -command.amount_paise, customer.customer_no)
    return Outcome(
        events=(KhataRepaid(customer.customer_no, command.by, command.amount_paise, balance),),
        entries=(Entry("khata_repaid", moment.now, (cash, owed)),),
    )


def set_khata_limit(command: SetKhataLimit, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The shopkeeper's word on how much one customer may owe; zero closes her khata for new credit."""
    customer = state.customers.get(command.customer_no)
    if not who.keeps_the_shop(command.by, state):
        return who.NOT_YOURS
    if customer is None:
        return who.NO_SUCH_CUSTOMER
    if command.limit_paise < 0:
        return Refusal(Why.BAD_QUANTITY)
    if command.limit_paise > MAX_ORDER_PAISE:
        return Refusal(Why.TOO_MUCH)
    return Outcome(
        events=(KhataLimitSet(customer.customer_no, command.by, command.limit_paise),),
        customer=replace(customer, khata_limit_paise=command.limit_paise),
    )


def limit_of(shop: Shop, customer: Customer) -> int:
    """Her own limit, or the shop's for everyone."""
    return shop.khata_limit_paise if customer.khata_limit_paise is None else customer.khata_limit_paise


def promised(state: ShopState, customer_no: int, besides: int | None = None) -> int:
    """What her open khata orders will add to the book, ``besides`` one order that is being decided on."""
    return sum(
        order.share_paise(PayBy.KHATA)
        for order in state.orders_of(customer_no)
        if order.state in PROMISED and order.order_no != besides
    )


def over_limit(
    state: ShopState, customer: Customer, amount_paise: int, besides: int | None = None
) -> Refusal | None:
    """Why this much more credit is not given: no khata at all, or the limit; None when it is given."""
    return _refusal(state.shop, customer, amount_paise, promised(state, customer.customer_no, besides))


def past_limit_now(state: ShopState, customer: Customer, amount_paise: int) -> Refusal | None:
    """The same at the door of the shop, when a promise is kept: other promises do not take this one's place."""
    return _refusal(state.shop, customer, amount_paise, 0)


def cash_of(by: int | None, state: ShopState, amount_paise: int) -> Posting:
    """Cash that this person took: a helper's until handed in, else the shop's till."""
    helper = who.helper(by, state)
    if helper is None:
        return Posting(Account.CASH, amount_paise)
    return Posting(Account.RIDER_CASH, amount_paise, helper.customer_no)


def _refusal(shop: Shop, customer: Customer, amount_paise: int, promised_paise: int) -> Refusal | None:
    limit, balance = limit_of(shop, customer), customer.khata_balance_paise
    if limit <= 0:
        return Refusal(Why.KHATA_NOT_ALLOWED)
    left = limit - balance - promised_paise
    if amount_paise <= left:
        return None
    paise = {"limit": limit, "balance": balance, "promised": promised_paise, "left": max(left, 0)}
    return Refusal(Why.KHATA_LIMIT, paise=paise)
