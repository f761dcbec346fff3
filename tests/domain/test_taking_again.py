"""A cancelled order whose money comes late: taken again by one tap, or given back by itself, the same in any order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from haat.domain import commands as c
from haat.domain.decide import decide
from haat.domain.ledger import Account
from haat.domain.money_exception import ExceptionKind, Remedy
from haat.domain.order import OrderState
from haat.domain.outcome import Outcome, TimerKind
from haat.domain.payment import FactStatus, Offer, PaymentFact, PaymentState, RailName
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.values.time import Moment
from tests.domain.build import (
    ASHA,
    HELPER,
    MAGGI,
    NOW,
    OWNER,
    SOAP,
    USUAL_PAISE,
    after,
    basket,
    do,
    grams,
    pieces,
    place,
    shop,
    state,
    why,
)
from tests.domain.build import SUGAR as SUGAR_NO
from tests.domain.test_one_machine import books, end, hold

REFERENCE = "sample-store-1-1"
RAILS = (RailName.WHATSAPP, RailName.GATEWAY, RailName.UPI)
ENDS = c.RingOnce(1, TimerKind.OFFER_ENDS.value)


def cancelled(rail: RailName = RailName.GATEWAY, **changed: object) -> ShopState:
    """Asked for ₹330 over this rail, and cancelled before it came; the shop waits fifteen minutes for late money."""
    settings_ = {
        "late_money_s": 900,
        "vpa": "sample@upi",
        "gateway_key": "rzp_sample",
        "rails": (rail,),
        **changed,
    }
    shop_state = state(shop(**settings_))
    do(shop_state, place(pay_by=PayBy.UPI))
    do(shop_state, c.AcceptOrder(OWNER, 1))
    do(shop_state, c.CancelOrder(ASHA, 1))
    return shop_state


def paid(txn: str = "pay_1", amount: int = USUAL_PAISE, back: int = 0) -> c.NotePayment:
    return c.NotePayment(1, PaymentFact(REFERENCE, FactStatus.CAPTURED, amount, "INR", txn, back))


def came(rail: RailName) -> c.Command:
    return c.ConfirmTransfer(OWNER, 1) if rail is RailName.UPI else paid()


def tap(shop_state: ShopState, remedy: Remedy = Remedy.APPLY, by: int = OWNER) -> Outcome | Refusal:
    row = next(r for r in shop_state.exceptions.values() if r.kind is ExceptionKind.PAID_AFTER_CLOSE)
    return decide(c.ResolveException(by, row.exception_no, remedy, 1), shop_state, Moment(NOW))


def absorb(shop_state: ShopState, answer: Outcome | Refusal) -> Outcome:
    assert isinstance(answer, Outcome)
    shop_state.absorb(answer, Moment(NOW))
    hold(shop_state)
    return answer


@pytest.mark.parametrize("rail", RAILS)
def test_late_money_waits_and_the_shopkeeper_takes_the_order_again(rail: RailName) -> None:
    shop_state = cancelled(rail)
    told = do(shop_state, came(rail))
    hold(shop_state)
    assert told.tasks == () and shop_state.orders[1].payment.offer is Offer.OPEN
    assert shop_state.orders[1].payment.refund_due_paise == 0
    again = absorb(shop_state, tap(shop_state))
    order = shop_state.orders[1]
    assert (order.state, order.payment.state) == (OrderState.ACCEPTED, PaymentState.PAID)
    assert order.closed_at is None and again.tasks == ()
    assert not [row for row in shop_state.exceptions.values() if row.open]
    do(shop_state, c.SendOut(OWNER, 1))
    do(shop_state, c.HandOver(OWNER, 1, order.door_code))
    left = {account: paise for (account, _), paise in books(shop_state).items() if paise}
    assert left[Account.BANK if rail is RailName.UPI else Account.GATEWAY] == USUAL_PAISE
    assert Account.ADVANCE not in left and Account.UNAPPLIED not in left and Account.REFUND_DUE not in left


@pytest.mark.parametrize("rail", RAILS)
@pytest.mark.parametrize("how", ["the time is over", "he gives it back"])
def test_else_it_goes_back_by_itself_once(rail: RailName, how: str) -> None:
    shop_state = cancelled(rail)
    do(shop_state, came(rail))
    for _ in range(2):  # doubled
        answer = (
            decide(ENDS, shop_state, Moment(after(minutes=15).now))
            if how == "the time is over"
            else tap(shop_state, Remedy.REFUND)
        )
        if isinstance(answer, Outcome):
            shop_state.absorb(answer, Moment(NOW))
    order = shop_state.orders[1]
    assert (order.state, order.payment.state) == (OrderState.CANCELLED, PaymentState.REFUND_DUE)
    assert order.payment.refund_due_paise == USUAL_PAISE
    assert len(shop_state.tasks) - sum(type(t).__name__ == "LookUp" for t in shop_state.tasks) == (
        0 if rail is RailName.UPI else 1
    )
    assert isinstance(tap(shop_state), Refusal | Outcome) and order.payment.offer is Offer.OVER
    hold(shop_state)


@pytest.mark.parametrize(
    "why_not",
    [
        {"late_money_s": 0},
        {"accepting": False},
    ],
)
def test_without_the_setting_or_in_a_closed_shop_it_goes_back_at_once(why_not: dict[str, object]) -> None:
    shop_state = cancelled()
    shop_state.shop = replace(shop_state.shop, **why_not)  # type: ignore[arg-type]
    do(shop_state, paid())
    assert shop_state.orders[1].payment.refund_due_paise == USUAL_PAISE


def test_goods_that_are_gone_are_not_promised_again() -> None:
    shop_state = cancelled()
    do(shop_state, c.SetAvailable(OWNER, MAGGI, False))
    do(shop_state, paid())
    assert shop_state.orders[1].payment.refund_due_paise == USUAL_PAISE


def test_counted_goods_leave_the_shelf_again_and_only_while_they_are_there() -> None:
    shop_state = state(shop(late_money_s=900))
    do(shop_state, place(basket((SOAP, pieces(4)), (SUGAR_NO, grams(1000))), pay_by=PayBy.UPI))
    total = shop_state.orders[1].total_paise
    do(shop_state, c.AcceptOrder(OWNER, 1))
    do(shop_state, c.CancelOrder(ASHA, 1))
    do(shop_state, paid(amount=total))
    sold = state_stock(shop_state)
    assert sold == 5
    do(shop_state, place(basket((SOAP, pieces(2)), (SUGAR_NO, grams(2000)))))  # somebody else buys two
    refused = tap(shop_state)
    assert isinstance(refused, Refusal) and refused.why is Why.REMEDY_NOT_POSSIBLE
    do(shop_state, c.CancelOrder(OWNER, 2))
    absorb(shop_state, tap(shop_state))
    assert state_stock(shop_state) == 1


def state_stock(shop_state: ShopState) -> int | None:
    item = shop_state.catalogue.get(SOAP)
    assert item is not None
    return item.stock


def test_nobody_else_takes_it_again_and_no_other_way_leads_back() -> None:
    shop_state = cancelled()
    assert why(shop_state, c.AcceptOrder(OWNER, 1)) is Why.NOT_NOW
    do(shop_state, paid())
    refused = tap(shop_state, by=HELPER)
    assert isinstance(refused, Refusal) and refused.why is Why.NOT_YOURS
    assert why(shop_state, c.AcceptOrder(OWNER, 1)) is Why.NOT_NOW
    for remedy in (Remedy.TO_KHATA, Remedy.ACCEPT):
        assert isinstance(tap(shop_state, remedy), Refusal)


def test_she_may_cancel_what_was_taken_again_and_her_money_goes_back_at_once() -> None:
    shop_state = cancelled()
    do(shop_state, paid())
    absorb(shop_state, tap(shop_state))
    do(shop_state, c.CancelOrder(ASHA, 1))
    assert shop_state.orders[1].payment.refund_due_paise == USUAL_PAISE
    do(shop_state, paid("pay_9"))  # and there is no second offer
    assert shop_state.orders[1].payment.refund_due_paise == 2 * USUAL_PAISE
    hold(shop_state)


def test_a_rejected_or_returned_order_is_never_offered() -> None:
    shop_state = cancelled()
    shop_state.orders[1] = replace(shop_state.orders[1], state=OrderState.REJECTED)
    do(shop_state, paid())
    assert shop_state.orders[1].payment.refund_due_paise == USUAL_PAISE


NEWS: dict[str, c.Command] = {
    "paid": paid(),
    "paid again": paid("pay_2"),
    "a wrong sum": paid("pay_3", 1_00),
    "pending": c.NotePayment(1, PaymentFact(REFERENCE, FactStatus.PENDING, 0, "INR", "pay_1")),
    "failed": c.NotePayment(1, PaymentFact(REFERENCE, FactStatus.FAILED, 0, "INR", "pay_4")),
    "given back by hand": paid("pay_1", USUAL_PAISE, USUAL_PAISE),
    "a look": c.RingOnce(1, "check_payment"),
}


def run(news: Iterable[str], last: Remedy | None) -> ShopState:
    """All news, then his tap or the end of the time."""
    shop_state = cancelled()
    for word in news:
        do(shop_state, NEWS[word])
        hold(shop_state)
    if last is not None and shop_state.orders[1].payment.offer is Offer.OPEN:
        answer = tap(shop_state, last)
        if isinstance(answer, Outcome):
            absorb(shop_state, answer)
    for _ in range(2):
        do(shop_state, ENDS)
        hold(shop_state)
    return shop_state


def settled(shop_state: ShopState) -> object:
    """How it ends; that there was an offer leaves no trace in the money."""
    order = shop_state.orders[1]
    shop_state.orders[1] = replace(order, payment=replace(order.payment, offer=Offer.NONE))
    return end(shop_state)


SETS = [
    ["paid", "paid again", "a wrong sum", "pending", "a look"],
    ["paid", "given back by hand", "paid again", "failed"],
    ["a wrong sum", "failed", "pending", "paid"],
]


@pytest.mark.parametrize("last", [None, Remedy.REFUND])
@pytest.mark.parametrize("news", SETS, ids=" ".join)
def test_what_is_not_taken_again_ends_like_money_that_went_back_at_once(
    news: list[str], last: Remedy | None
) -> None:
    at_once = cancelled(late_money_s=0)
    for word in news:
        do(at_once, NEWS[word])
    wanted = settled(at_once)
    for shuffled in permutations(news):
        assert settled(run((*shuffled, *reversed(shuffled)), last)) == wanted


@pytest.mark.parametrize("news", [SETS[0], SETS[2]], ids=" ".join)
def test_what_is_taken_again_ends_the_same_in_any_order_of_the_news(news: list[str]) -> None:
    wanted = settled(run(news, Remedy.APPLY))
    assert wanted is not None
    for shuffled in permutations(news):
        shop_state = run((*shuffled, *reversed(shuffled)), Remedy.APPLY)
        assert shop_state.orders[1].payment.state is PaymentState.PAID
        assert settled(shop_state) == wanted


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*sorted(NEWS), "tap", "no", "end"]), max_size=8))
def test_whatever_comes_when_no_paisa_is_lost_and_no_refund_is_asked_twice(words: list[str]) -> None:
    shop_state = cancelled()
    at = NOW
    for word in words:
        at += timedelta(minutes=1)
        if word in ("tap", "no"):
            if not any(r.kind is ExceptionKind.PAID_AFTER_CLOSE for r in shop_state.exceptions.values()):
                continue
            answer = tap(shop_state, Remedy.APPLY if word == "tap" else Remedy.REFUND)
        else:
            answer = decide(ENDS if word == "end" else NEWS[word], shop_state, Moment(at))
        if isinstance(answer, Outcome):
            shop_state.absorb(answer, Moment(at))
        hold(shop_state)
    asked = [t.amount_paise for t in shop_state.tasks if type(t).__name__ == "GiveBack"]
    assert sum(asked) <= shop_state.orders[1].payment.captured_paise
