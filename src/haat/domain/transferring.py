"""Transfers over a silent rail: she says that she paid, the shopkeeper finds it in his bank's message or does not.

Her word, a screenshot, a number she names: none is proof. The shopkeeper's word is, because it is his own bank that
he looks at; it is taken in like a fact of a gateway, by the same machine. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from haat.domain import who
from haat.domain.commands import ClaimPaid, ConfirmRefund, ConfirmTransfer, DenyTransfer
from haat.domain.events import TransferClaimed, TransferNotSeen
from haat.domain.order import Order
from haat.domain.outcome import ClearTimers, Outcome, SetTimer, TimerKind
from haat.domain.paying import looks, take_in
from haat.domain.payment import HAND, Asked, Captured, FactStatus, Payment, PaymentFact, RailName
from haat.domain.refusals import Refusal, Why
from haat.domain.settlement import Transfer
from haat.domain.settling import kept, settle
from haat.domain.snapshot import ShopState
from haat.domain.utr import utr_of
from haat.values.money import MAX_PAISE
from haat.values.time import Moment


def claim_paid(command: ClaimPaid, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Her word makes Haat look: at the gateway by itself, at the bank by asking the shopkeeper."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if order.customer_no != command.customer_no:
        return who.NOT_YOURS
    requests = order.payment.requests
    if not requests:
        return who.not_now(order)
    if kept(order) is not None:
        return Refusal(Why.ALREADY_PAID, numbers={"order": order.order_no})
    loud = looks(order, requests)
    if not any(asked.silent for asked in requests):
        return Outcome(tasks=loud)
    utr = _number(command.utr)
    if isinstance(utr, Refusal):
        return utr
    if refusal := used(state, utr):
        return refusal
    claims = tuple(sorted({*order.payment.claims, utr}))
    denied = tuple(name for name in order.payment.denied if name != utr)
    if utr in order.payment.open_claims:
        return Outcome(tasks=loud)
    now = replace(order, payment=replace(order.payment, claims=claims, denied=denied))
    settled = settle(state, order, now, moment)
    reminder = moment.now + timedelta(seconds=state.shop.clocks.claim_waits_s)
    timers = (
        SetTimer(order.order_no, TimerKind.CLAIM_WAITS, reminder),
        ClearTimers(order.order_no, (TimerKind.ASK_EXPIRES,)),
    )
    event = TransferClaimed(order.order_no, utr)
    return settled.onto(Outcome(events=(event,), timers=timers, tasks=loud))


def confirm_transfer(command: ConfirmTransfer, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The shopkeeper found it. Without its number, a second one of the same request cannot be told from the first."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    utr = _number(command.utr)
    if isinstance(utr, Refusal):
        return utr
    utr = utr or _only_claim(order)
    asked = _request(order, command.amount_paise)
    if asked is None:
        return who.not_now(order)
    amount = asked.amount_paise if command.amount_paise is None else command.amount_paise
    if amount <= 0:
        return Refusal(Why.BAD_QUANTITY)
    if amount > MAX_PAISE:
        return Refusal(Why.TOO_MUCH)
    if refusal := used(state, utr, besides=order.order_no):
        return refusal
    name = utr or f"{HAND}{asked.reference}"
    known = next((c for c in order.payment.captures if c.transaction_id == name), None)
    if known is not None and known.amount_paise != amount:
        why = Why.UTR_NEEDED if known.by_hand else Why.UTR_USED
        return Refusal(why, paise={"amount": known.amount_paise}, numbers={"order": order.order_no})
    fact = PaymentFact(asked.reference, FactStatus.CAPTURED, amount, "INR", name)
    return take_in(state, order, fact, moment)


def deny_transfer(command: DenyTransfer, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The shopkeeper looked and it is not there; she may claim it anew, and a later find counts all the same."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    named = _number(command.utr)
    if isinstance(named, Refusal):
        return named
    waiting = order.payment.open_claims
    missed = tuple(utr for utr in waiting if not named or utr == named)
    if not missed:
        return who.not_now(order)
    denied = tuple(sorted({*order.payment.denied, *missed}))
    now = replace(order, payment=replace(order.payment, denied=denied))
    settled = settle(state, order, now, moment)
    done = set(missed) == set(waiting)
    timers = (ClearTimers(order.order_no, (TimerKind.CLAIM_WAITS,)),) if done else ()
    return settled.onto(Outcome(events=(TransferNotSeen(order.order_no),), timers=timers))


def confirm_refund(command: ConfirmRefund, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """He sent back what was owed over silent rails; a gateway's refunds are never confirmed by word."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    utr = _number(command.utr)
    if isinstance(utr, Refusal):
        return utr
    if refusal := used(state, utr):
        return refusal
    payment = order.payment
    for asked in payment.requests:
        if asked.silent:
            payment = _given_back(payment, asked)
    if payment == order.payment:
        return who.not_now(order)
    settled = settle(state, order, replace(order, payment=payment), moment)
    timers = (ClearTimers(order.order_no, (TimerKind.REFUND_WAITS,)),)
    return settled.onto(Outcome(timers=timers, transfers=_sent_back(order, utr, settled.order, moment)))


def used(state: ShopState, utr: str, besides: int | None = None) -> Refusal | None:
    """Why a transfer of this number is not counted: it was already, for another order or for none."""
    known = state.transfers.get(utr)
    if known is None or (besides is not None and known.order_no == besides and known.amount_paise > 0):
        return None
    return Refusal(
        Why.UTR_USED, paise={"amount": abs(known.amount_paise)}, numbers={"order": known.order_no or 0}
    )


def _number(text: str) -> str | Refusal:
    """A UTR as people write it, as its twelve digits; empty stays empty."""
    if not text.strip():
        return ""
    return utr_of(text) or Refusal(Why.BAD_UTR)


def _only_claim(order: Order) -> str:
    """The number of the one transfer she claims: a confirmation without a number is about that."""
    named = order.payment.open_claims
    return named[0] if len(named) == 1 else ""


def _request(order: Order, amount_paise: int | None) -> Asked | None:
    """The silent request a transfer answers: the newest of this amount, else the newest."""
    among = [asked for asked in order.payment.requests if asked.silent]
    fitting = [asked for asked in among if asked.amount_paise == amount_paise]
    return next(iter(reversed(fitting or among)), None)


def _given_back(payment: Payment, asked: Asked) -> Payment:
    """The payment with all that is due under a request given back, from its captures as they stand."""
    due = payment.due_under(asked)
    captures: list[Captured] = []
    for capture in payment.captures:
        back = 0
        if capture.reference == asked.reference and capture.currency == "INR":
            left = capture.amount_paise - capture.refunded_paise - capture.moved_paise
            back = min(due, left)
            due -= back
        captures.append(replace(capture, refunded_paise=capture.refunded_paise + back))
    return replace(payment, captures=tuple(captures))


def _sent_back(order: Order, utr: str, now: Order, moment: Moment) -> tuple[Transfer, ...]:
    """The number of a refund, so that it is never taken for money that came in."""
    if not utr:
        return ()
    paise = now.payment.refunded_paise - order.payment.refunded_paise
    return (Transfer(utr, order.order_no, "", -paise, RailName.UPI, moment.now),)
