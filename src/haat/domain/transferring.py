"""Transfers over a silent rail: she says that she paid, the shopkeeper finds it in his bank's message or does not.

Her word, a screenshot, a number she names: none is proof. The shopkeeper's word is, because it is his own bank that
he looks at; it is taken in like a fact of a gateway, by the same machine. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from datetime import timedelta

from haat.domain import who
from haat.domain.commands import ClaimPaid, ConfirmRefund, ConfirmTransfer, DenyTransfer
from haat.domain.events import TransferClaimed, TransferNotSeen
from haat.domain.order import Order
from haat.domain.outcome import ClearTimers, Outcome, SetTimer, TimerKind
from haat.domain.paying import AWAITING, looks, reference_of, take_in
from haat.domain.payment import HAND, Asked, FactStatus, PaymentFact, RailName
from haat.domain.refusals import Refusal, Why
from haat.domain.settlement import Transfer
from haat.domain.settling import kept, settle
from haat.domain.shop import PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.domain.utr import utr_of
from haat.values.money import MAX_PAISE
from haat.values.record import replace
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
    utr = _number(command.utr)
    if isinstance(utr, Refusal):
        return utr
    silent = any(asked.silent for asked in requests)
    if kept(order) is not None and not (silent and utr):
        return Refusal(Why.ALREADY_PAID, numbers={"order": order.order_no})
    loud = looks(order, requests)
    if not silent:
        return Outcome(tasks=loud)
    if refusal := used(state, utr, besides=order.order_no):
        return refusal
    if utr and utr in order.payment.denied:
        return Outcome(events=(TransferNotSeen(order.order_no),), tasks=loud)
    claims = tuple(sorted({*order.payment.claims, utr}))
    denied = tuple(name for name in order.payment.denied if name)  # without a number she may mean another
    known = {capture.transaction_id for capture in order.payment.captures}
    if utr in order.payment.open_claims or utr in known:
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
    """The shopkeeper found it. Without its number, a second one of the same request cannot be told from the first.

    She may have paid to the shop's own address though a gateway asked her: that counts as well.
    """
    said = _his_word(command, state)
    if isinstance(said, Refusal):
        return said
    order, utr = said
    order, asked = _to_our_address(state.shop, order, moment)
    asked = asked or _request(order, command.amount_paise)
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
    """The shopkeeper looked and it is not there. If he finds it later, it counts all the same."""
    said = _his_word(command, state)
    if isinstance(said, Refusal):
        return said
    order, named = said
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
    said = _his_word(command, state)
    if isinstance(said, Refusal):
        return said
    order, utr = said
    if refusal := used(state, utr):
        return refusal
    payment = order.payment
    left = payment.due_by_hand_paise if command.amount_paise is None else command.amount_paise
    if not payment.due_by_hand_paise:
        return who.not_now(order)
    if not 0 < left <= payment.due_by_hand_paise:
        return Refusal(Why.TOO_MUCH, paise={"balance": payment.due_by_hand_paise})
    for asked in payment.requests:
        part = min(payment.due_under(asked), left) if asked.silent else 0
        payment = payment.spread(asked.reference, part) if part else payment
        left -= part
    settled = settle(state, order, replace(order, payment=payment), moment)
    done = not settled.order.payment.due_by_hand_paise
    timers = (ClearTimers(order.order_no, (TimerKind.REFUND_WAITS,)),) if done else ()
    return settled.onto(Outcome(timers=timers, transfers=_sent_back(order, utr, settled.order, moment)))


def _his_word(
    command: ConfirmTransfer | DenyTransfer | ConfirmRefund, state: ShopState
) -> tuple[Order, str] | Refusal:
    """The order that the shopkeeper speaks of and the number he names ("" for none). It is his bank: a helper may not."""
    order = state.orders.get(command.order_no)
    if order is None:
        return who.NO_SUCH_ORDER
    if not who.keeps_the_shop(command.by, state):
        return who.NOT_YOURS
    utr = _number(command.utr)
    return utr if isinstance(utr, Refusal) else (order, utr)


def used(state: ShopState, utr: str, besides: int | None = None) -> Refusal | None:
    """Why a transfer of this number is not counted: it was already, for another order, or it went out."""
    known = state.transfers.get(utr)
    came_in = known is not None and known.amount_paise > 0
    if known is None or (besides is not None and came_in and known.order_no in (besides, None)):
        return None
    return Refusal(
        Why.UTR_USED, paise={"amount": abs(known.amount_paise)}, numbers={"order": known.order_no or 0}
    )


def _number(text: str) -> str | Refusal:
    """A UTR as people write it, as its twelve digits; empty stays empty."""
    if not text.strip():
        return ""
    return utr_of(text) or Refusal(Why.BAD_UTR)


def _to_our_address(shop: Shop, order: Order, moment: Moment) -> tuple[Order, Asked | None]:
    """The order with a silent request, where it was asked over a gateway and she paid to the shop's address instead."""
    due = order.share_paise(PayBy.UPI)
    asked_aloud = bool(order.payment.requests) and not any(one.silent for one in order.payment.requests)
    if not (shop.vpa and due and asked_aloud and order.state in AWAITING):
        return order, None
    reference = reference_of(shop, order.order_no, len(order.payment.requests) + 1)
    asked = Asked(reference, due, moment.now, rail=RailName.UPI)
    return replace(order, payment=replace(order.payment, requests=(*order.payment.requests, asked))), asked


def _request(order: Order, amount_paise: int | None) -> Asked | None:
    """The silent request a transfer answers: the newest of this amount, else the newest."""
    among = [asked for asked in order.payment.requests if asked.silent]
    fitting = [asked for asked in among if asked.amount_paise == amount_paise]
    return next(iter(reversed(fitting or among)), None)


def _sent_back(order: Order, utr: str, now: Order, moment: Moment) -> tuple[Transfer, ...]:
    """The number of a refund, so that it is never taken for money that came in."""
    if not utr:
        return ()
    paise = now.payment.refunded_paise - order.payment.refunded_paise
    return (Transfer(utr, order.order_no, "", -paise, RailName.UPI, moment.now),)
