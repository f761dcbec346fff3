"""Strays: money that came before anybody knew whose it is, and its order when that turns up."""

from __future__ import annotations

from haat.domain.ledger import Account, Entry, Posting
from haat.domain.money_exception import ExceptionKind, Remedy
from haat.domain.noticing import resolved_event
from haat.domain.order import Order
from haat.domain.outcome import Outcome
from haat.domain.payment import PaymentFact, RailName
from haat.domain.refusals import Refusal, Why
from haat.domain.snapshot import ShopState
from haat.values.record import replace
from haat.values.time import Moment


def came_to(rail: RailName) -> Account:
    """Where money that came over a rail lies."""
    return Account.BANK if rail is RailName.UPI else Account.GATEWAY


def claimed(state: ShopState, order: Order, fact: PaymentFact, moment: Moment) -> Outcome | Refusal:
    """What it takes to credit an order with the money of a fact: nothing mostly.

    Money that stood in the list as a stray leaves it. A number that counts for another order, or about which a
    person decided otherwise, is refused.
    """
    known = state.transfers.get(fact.transaction_id or "")
    if known is None or known.order_no == order.order_no:
        return Outcome()
    used = Refusal(Why.UTR_USED, numbers={"order": known.order_no or 0})
    row = next(
        (
            row
            for row in state.exceptions.values()
            if row.open
            and row.kind is ExceptionKind.UNKNOWN_REFERENCE
            and row.transaction_id == known.utr
            and row.amount_paise == fact.amount_paise
        ),
        None,
    )
    if known.order_no is not None or row is None:
        return used
    done = replace(row, resolved_at=moment.now, remedy=Remedy.APPLY)
    postings = (
        Posting(Account.UNAPPLIED, row.amount_paise),
        Posting(came_to(known.rail), -row.amount_paise),
    )
    return Outcome(
        events=(resolved_event(done, Remedy.APPLY, 0),),
        entries=(Entry("stray_claimed", moment.now, postings, memo=row.reference),),
        exceptions=(done,),
    )
