"""Fulfilling: the way of an order from the shop's yes or no to the customer's door, or back.

Every move is one of ``order.MOVES``. Rules: docs/rules/orders.md and docs/rules/ledger.md.
"""

from __future__ import annotations

from dataclasses import replace

from haat.domain import billing, khata, stock, who
from haat.domain.additions import lapsed, without_asked
from haat.domain.commands import (
    AcceptOrder,
    BringBack,
    CancelOrder,
    HandOver,
    PackOrder,
    RejectOrder,
    SendOut,
)
from haat.domain.customer import Customer
from haat.domain.events import (
    OrderAccepted,
    OrderBroughtBack,
    OrderCancelled,
    OrderDelivered,
    OrderOut,
    OrderPacked,
    OrderRejected,
)
from haat.domain.ledger import Account, Entry, Posting
from haat.domain.order import LineState, Order, OrderState
from haat.domain.outcome import ClearTimers, Outcome, TimerKind
from haat.domain.paying import DUE_ACCOUNT, conclude, looks, unanswered
from haat.domain.payment import PaymentState
from haat.domain.refusals import Refusal, Why
from haat.domain.settling import swap_pending
from haat.domain.shares import cash_due_paise
from haat.domain.shop import PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.domain.usual import served
from haat.values.time import Moment

SILENCE = (TimerKind.ACKNOWLEDGE, TimerKind.REMIND, TimerKind.TELL)
"""The clocks of a shop that has not answered yet."""
CHANGE_MAX_PAISE = 2_000_00
"""More change than of the biggest notes is a typing error."""


def accept(command: AcceptOrder, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The shop's yes. An order to be paid by UPI is asked for its money now, not before."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if not who.may_move(order, OrderState.ACCEPTED):
        return who.not_now(order)
    now = replace(order, state=OrderState.ACCEPTED, accepted_at=moment.now)
    outcome = Outcome(
        events=(OrderAccepted(order.order_no, command.by),),
        timers=(ClearTimers(order.order_no, SILENCE),),
    )
    return conclude(state, order, now, moment, outcome)


def reject(command: RejectOrder, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The shop's no, before it said yes."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if not who.may_move(order, OrderState.REJECTED):
        return who.not_now(order)
    event = OrderRejected(order.order_no, command.by, command.reason)
    return _given_up(state, order, OrderState.REJECTED, command.reason, moment, Outcome(events=(event,)))


def cancel(command: CancelOrder, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Her no, or the shop's after its yes; while the goods are still in the shop. Money paid goes back."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    hers = command.by == order.customer_no
    if not hers and not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if not who.may_move(order, OrderState.CANCELLED):
        return who.not_now(order)
    event = OrderCancelled(order.order_no, command.by, hers, command.reason)
    return _given_up(state, order, OrderState.CANCELLED, command.reason, moment, Outcome(events=(event,)))


def pack(command: PackOrder, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The goods are in the bag; what she asked to be added and nobody answered is not."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if not who.may_move(order, OrderState.PACKED):
        return who.not_now(order)
    if swap_pending(order):
        return Refusal(Why.SWAP_UNANSWERED, numbers={"order": order.order_no})
    order, out = lapsed(state, order, command.by)
    return replace(
        out,
        events=(OrderPacked(order.order_no, command.by), *out.events),
        order=replace(order, state=OrderState.PACKED),
    )


def send_out(command: SendOut, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The goods leave, or wait at the counter: the bill is written and the sale is booked."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if not who.may_move(order, OrderState.OUT):
        return who.not_now(order)
    if swap_pending(order):
        return Refusal(Why.SWAP_UNANSWERED, numbers={"order": order.order_no})
    if command.helper_no is not None and not who.of_the_shop(command.helper_no, state):
        return who.NO_SUCH_CUSTOMER
    by_upi, on_khata = order.share_paise(PayBy.UPI), order.share_paise(PayBy.KHATA)
    if by_upi and order.payment.state is not PaymentState.PAID:
        return who.about(Why.NOT_PAID_YET, order, total=by_upi)
    customer = state.customers.get(order.customer_no)
    if customer is None:
        return who.NO_SUCH_CUSTOMER
    if on_khata and (refusal := khata.past_limit_now(state, customer, on_khata)):
        return refusal

    order, unanswered_out = lapsed(state, order, command.by)
    counters, bill_no = billing.next_bill(state.counters, moment.now)
    sender = who.helper(command.by, state)
    helper_no = command.helper_no or (sender.customer_no if sender else None)
    now = replace(
        order,
        state=OrderState.OUT,
        helper_no=helper_no,
        bill_no=bill_no,
        billed_at=moment.now,
        out_at=moment.now,
        change_used_paise=min(customer.change_owed_paise, order.share_paise(PayBy.CASH)),
    )
    collect = cash_due_paise(now)
    return Outcome(
        events=(*unanswered_out.events, OrderOut(order.order_no, command.by, helper_no, bill_no, collect)),
        order=now,
        listings=unanswered_out.listings,
        counters=counters,
        entries=(_sale(state.shop, now, moment), *_change_used(now, moment)),
        timers=(ClearTimers(order.order_no, (TimerKind.PAID_WORD,)),),
        # She may have paid an older request meanwhile; better to know before cash is taken at her door.
        tasks=looks(order, unanswered(order.payment)) if not by_upi else (),
    )


def hand_over(command: HandOver, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The goods are hers: she named the code, and cash that was due is in the hands of who stands there.

    Cash of hers beyond that is change he could not give: the shop owes it to her, and the books say so.
    """
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if not who.may_move(order, OrderState.DELIVERED):
        return who.not_now(order)
    if command.code.strip() != order.door_code:
        return Refusal(Why.WRONG_CODE, numbers={"order": order.order_no})
    customer = state.customers.get(order.customer_no)
    if customer is None:
        return who.NO_SUCH_CUSTOMER

    due = cash_due_paise(order)
    tendered = due if command.tendered_paise is None else command.tendered_paise
    if tendered < due:
        return who.about(Why.TOO_LITTLE_CASH, order, due=due)
    if tendered - due > CHANGE_MAX_PAISE or (tendered > due and not order.share_paise(PayBy.CASH)):
        return who.about(Why.TOO_MUCH, order, due=due)
    now = replace(order, state=OrderState.DELIVERED, closed_at=moment.now)
    at_the_door = who.helper(command.by, state) or who.helper(order.helper_no, state)
    outcome = Outcome(
        events=(OrderDelivered(order.order_no, command.by, due, tendered - due),),
        customer=served(customer, order),
        entries=_collected(state, order, at_the_door, tendered, moment),
        timers=(ClearTimers(order.order_no, (*SILENCE, TimerKind.PAID_WORD)),),
    )
    return conclude(state, order, now, moment, outcome)


def bring_back(command: BringBack, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Undelivered: the sale is reversed by a new entry, money paid is owed back, the goods are on the shelf."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if not who.may_move(order, OrderState.RETURNED):
        return who.not_now(order)
    outcome = Outcome(
        events=(OrderBroughtBack(order.order_no, command.by, command.reason),),
        entries=tuple(
            _reversed(entry, order.bill_no or "")
            for entry in (_sale(state.shop, order, moment), *_change_used(order, moment))
        ),
    )
    return _given_up(state, order, OrderState.RETURNED, command.reason, moment, outcome)


def _given_up(
    state: ShopState, order: Order, to: OrderState, reason: str, moment: Moment, outcome: Outcome
) -> Outcome:
    """An order that ends without a sale: its goods are free again, its money goes back."""
    now = without_asked(replace(order, state=to, closed_at=moment.now, closed_why=reason), order.asked)
    promised = [line for line in order.lines if line.state is not LineState.REMOVED]
    finished = replace(
        outcome,
        listings=stock.give_back(state.catalogue, promised),
        timers=(ClearTimers(order.order_no, (*SILENCE, TimerKind.PAID_WORD)),),
    )
    return conclude(state, order, now, moment, finished)


def _sale(shop: Shop, order: Order, moment: Moment) -> Entry:
    """The sale of a bill: owed on the account of each way it is paid, earned as goods, tax, delivery, rounding."""
    parts = billing.sale_parts(shop, order)
    earned = (
        (Account.SALES, parts.goods_paise),
        (Account.TAX, parts.tax_paise),
        (Account.DELIVERY, parts.delivery_paise),
        (Account.ROUNDING, parts.rounding_paise),
    )
    owed = ((DUE_ACCOUNT[pay_by], order.share_paise(pay_by)) for pay_by in PayBy)
    postings = (
        *(Posting(account, paise, order.customer_no) for account, paise in owed if paise),
        *(Posting(account, -amount) for account, amount in earned if amount),
    )
    return Entry("sale", moment.now, postings, order.order_no, memo=order.bill_no or "")


def _reversed(entry: Entry, memo: str) -> Entry:
    postings = tuple(replace(p, amount_paise=-p.amount_paise) for p in entry.postings)
    return replace(entry, kind=f"{entry.kind}_reversed", postings=postings, memo=memo)


def _change_used(order: Order, moment: Moment) -> tuple[Entry, ...]:
    """Change that the shop owes her pays a part of the cash that is due."""
    if not order.change_used_paise:
        return ()
    postings = (
        Posting(Account.CHANGE_OWED, order.change_used_paise, order.customer_no),
        Posting(Account.RECEIVABLE, -order.change_used_paise, order.customer_no),
    )
    return (Entry("change_used", moment.now, postings, order.order_no),)


def _collected(
    state: ShopState, order: Order, by: Customer | None, tendered_paise: int, moment: Moment
) -> tuple[Entry, ...]:
    if not tendered_paise:
        return ()
    due = cash_due_paise(order)
    postings = (
        khata.cash_of(by.customer_no if by else None, state, tendered_paise),
        Posting(Account.RECEIVABLE, -due, order.customer_no),
        Posting(Account.CHANGE_OWED, due - tendered_paise, order.customer_no),
    )
    return (Entry("collected", moment.now, tuple(p for p in postings if p.amount_paise), order.order_no),)
