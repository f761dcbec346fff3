"""Cash: the float a helper carries, what he hands in, and change that the shop owes its customers.

What a helper has is the fold of the ledger. When he hands in, all of it is counted: a difference is booked as short
or over under his name, so that it is seen and not lost. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from haat.domain import khata, who
from haat.domain.commands import GiveFloat, HandInCash, PayOutChange
from haat.domain.events import CashHandedIn, ChangePaidOut, FloatGiven
from haat.domain.ledger import Account, Entry, Posting
from haat.domain.outcome import Outcome
from haat.domain.refusals import Refusal, Why
from haat.domain.snapshot import ShopState
from haat.values.time import Moment

CASH_MAX_PAISE = 1_00_000_00
"""A float or a purse of more than a lakh is a typing error."""


def give_float(command: GiveFloat, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Small notes and coins for the way."""
    helper = who.helper(command.helper_no, state)
    if not who.keeps_the_shop(command.by, state):
        return who.NOT_YOURS
    if helper is None:
        return who.NO_SUCH_CUSTOMER
    if command.amount_paise <= 0:
        return Refusal(Why.BAD_QUANTITY)
    holds = helper.cash_held_paise + command.amount_paise
    if holds > CASH_MAX_PAISE:
        return Refusal(Why.TOO_MUCH)
    postings = (
        Posting(Account.RIDER_CASH, command.amount_paise, helper.customer_no),
        Posting(Account.CASH, -command.amount_paise),
    )
    return Outcome(
        events=(FloatGiven(helper.customer_no, command.by, command.amount_paise, holds),),
        entries=(Entry("float_given", moment.now, postings),),
    )


def hand_in_cash(command: HandInCash, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """He empties his purse into the till; he has nothing of the shop's after it, whatever was missing."""
    helper = who.helper(command.helper_no, state)
    if not who.keeps_the_shop(command.by, state):
        return who.NOT_YOURS
    if helper is None:
        return who.NO_SUCH_CUSTOMER
    expected = helper.cash_held_paise
    if command.amount_paise < 0 or (command.amount_paise == 0 and expected == 0):
        return Refusal(Why.BAD_QUANTITY)
    if command.amount_paise > CASH_MAX_PAISE + expected:
        return Refusal(Why.TOO_MUCH)
    postings = (
        Posting(Account.CASH, command.amount_paise),
        Posting(Account.RIDER_CASH, -expected, helper.customer_no),
        Posting(Account.CASH_SHORT, expected - command.amount_paise, helper.customer_no),
    )
    return Outcome(
        events=(CashHandedIn(helper.customer_no, command.by, command.amount_paise, expected),),
        entries=(Entry("handed_in", moment.now, tuple(p for p in postings if p.amount_paise)),),
    )


def pay_out_change(command: PayOutChange, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Change that could not be given at the door is given now, out of the till or a helper's hands."""
    customer = state.customers.get(command.customer_no)
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if customer is None:
        return who.NO_SUCH_CUSTOMER
    owed = customer.change_owed_paise
    amount = owed if command.amount_paise is None else command.amount_paise
    if amount <= 0:
        return Refusal(Why.BAD_QUANTITY)
    if amount > owed:
        return Refusal(Why.TOO_MUCH, paise={"balance": owed})
    postings = (
        Posting(Account.CHANGE_OWED, amount, customer.customer_no),
        khata.cash_of(command.by, state, -amount),
    )
    return Outcome(
        events=(ChangePaidOut(customer.customer_no, command.by, amount, owed - amount),),
        entries=(Entry("change_paid_out", moment.now, postings),),
    )
