"""Disputes: in the list from the first word of them, told with a date, and over once, whoever says so first."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from haat.domain import commands as c
from haat.domain.decide import decide
from haat.domain.dispute import Dispute, DisputeState
from haat.domain.ledger import Account
from haat.domain.money_exception import ExceptionKind, Remedy
from haat.domain.outcome import LookAtDispute, Outcome, TimerKind
from haat.domain.payment import FactStatus, PaymentFact, RailName
from haat.domain.refusals import Refusal, Why
from haat.domain.settlement import SettlementKind, SettlementRow
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.values.time import Moment
from tests.domain.build import NOW, OWNER, USUAL_PAISE, do, place, shop, state, why

REFERENCE, PAYMENT, DISPUTE = "sample-store-1-1", "pay_S1", "disp_S1"
UNTIL = NOW + timedelta(days=7)


def stands(word: DisputeState, respond_by: object = UNTIL, **changed: object) -> c.NoteDispute:
    seen = Dispute(DISPUTE, PAYMENT, USUAL_PAISE, word, NOW, UNTIL)
    return c.NoteDispute(replace(seen, respond_by=respond_by, **changed))  # type: ignore[arg-type]


OPEN, REVIEW, WON, LOST, CLOSED = (stands(word) for word in DisputeState)


@pytest.fixture
def paid() -> ShopState:
    """An order that was paid through the shop's gateway."""
    return paid_order()


def paid_order() -> ShopState:
    shop_state = state(shop(payment_configuration=None, gateway_key="rzp_sample", rails=(RailName.GATEWAY,)))
    do(shop_state, place(pay_by=PayBy.UPI))
    do(shop_state, c.AcceptOrder(OWNER, 1))
    fact = PaymentFact(REFERENCE, FactStatus.CAPTURED, USUAL_PAISE, "INR", PAYMENT)
    do(shop_state, c.NotePayment(1, fact))
    return shop_state


def tell(shop_state: ShopState, command: c.Command, at: object = NOW) -> Outcome:
    answer = decide(command, shop_state, Moment(at))  # type: ignore[arg-type]
    assert isinstance(answer, Outcome)
    shop_state.absorb(answer, Moment(at))  # type: ignore[arg-type]
    return answer


def open_kinds(shop_state: ShopState) -> list[ExceptionKind]:
    return [row.kind for row in shop_state.exceptions.values() if row.open]


def held(shop_state: ShopState) -> Counter[Account]:
    sums: Counter[Account] = Counter()
    for entry in shop_state.entries:
        for posting in entry.postings:
            sums[posting.account] += posting.amount_paise
    return sums


@pytest.mark.parametrize("first", [OPEN, REVIEW])
def test_a_dispute_stands_in_the_list_from_its_first_word_and_books_nothing(
    paid: ShopState, first: c.NoteDispute
) -> None:
    before = held(paid)
    tell(paid, first)
    (row,) = (row for row in paid.exceptions.values() if row.open)
    assert (row.kind, row.order_no, row.amount_paise) == (ExceptionKind.DISPUTED, 1, USUAL_PAISE)
    assert (row.answer_by, row.answered, row.dispute_id) == (UNTIL, first is REVIEW, DISPUTE)
    assert held(paid) == before
    assert tell(paid, first) == Outcome()


def test_nobody_takes_a_dispute_off_the_list_but_the_bank(paid: ShopState) -> None:
    tell(paid, OPEN)
    number = next(iter(paid.exceptions))
    for remedy in Remedy:
        assert why(paid, c.ResolveException(OWNER, number, remedy)) is Why.REMEDY_NOT_POSSIBLE


@pytest.mark.parametrize("last", [WON, CLOSED])
def test_a_dispute_that_is_won_or_closed_leaves_the_list_and_moves_nothing(
    paid: ShopState, last: c.NoteDispute
) -> None:
    before = held(paid)
    tell(paid, OPEN)
    told = [type(event).__name__ for event in tell(paid, last).events]
    assert told == ["ExceptionResolved", "DisputeWon"]
    assert open_kinds(paid) == [] and held(paid) == before
    assert tell(paid, OPEN) == Outcome(), "an older look does not open it again"


@pytest.mark.parametrize("order", list(permutations([OPEN, REVIEW, OPEN, LOST])))
def test_a_lost_one_is_a_chargeback_once_in_any_order_and_doubled(order: tuple[c.NoteDispute, ...]) -> None:
    shop_state = paid_order()
    at_gateway = held(shop_state)[Account.GATEWAY]
    for command in (*order, *order):
        tell(shop_state, command)
    assert open_kinds(shop_state) == [ExceptionKind.CHARGEBACK]
    assert held(shop_state)[Account.BANK] == -USUAL_PAISE
    assert held(shop_state)[Account.GATEWAY] == at_gateway + USUAL_PAISE
    number = next(row.exception_no for row in shop_state.exceptions.values() if row.open)
    tell(shop_state, c.ResolveException(OWNER, number, Remedy.ACCEPT))
    assert held(shop_state)[Account.WRITTEN_DOWN] == USUAL_PAISE
    assert held(shop_state)[Account.GATEWAY] == at_gateway


@pytest.mark.parametrize("first_the_report", [True, False])
def test_the_report_and_the_dispute_say_the_same_loss(paid: ShopState, first_the_report: bool) -> None:
    tell(paid, OPEN)
    report = c.ImportSettlement(OWNER, (LOST.dispute.row,))
    for command in (report, LOST) if first_the_report else (LOST, report):
        tell(paid, command)
    assert open_kinds(paid) == [ExceptionKind.CHARGEBACK]
    assert held(paid)[Account.BANK] == -USUAL_PAISE
    assert tell(paid, OPEN) == Outcome(), "an older look does not open it again"


def test_what_was_taken_and_given_back_clears_the_books_and_the_list(paid: ShopState) -> None:
    at_gateway = held(paid)[Account.GATEWAY]
    tell(paid, OPEN)
    tell(paid, LOST)
    back = SettlementRow(
        DISPUTE, NOW, PAYMENT, USUAL_PAISE, 0, 0, USUAL_PAISE, kind=SettlementKind.ADJUSTMENT
    )
    tell(paid, c.ImportSettlement(OWNER, (back,)))
    assert open_kinds(paid) == []
    assert held(paid)[Account.BANK] == 0 and held(paid)[Account.GATEWAY] == at_gateway


def test_the_shopkeeper_is_asked_again_when_the_bank_wants_more_and_only_then(paid: ShopState) -> None:
    tell(paid, OPEN)
    assert tell(paid, REVIEW).events == ()
    later = stands(DisputeState.OPEN, UNTIL + timedelta(days=5))
    assert [type(event).__name__ for event in tell(paid, later).events] == ["DisputeAsks"]
    (row,) = (row for row in paid.exceptions.values() if row.open)
    assert row.answer_by == UNTIL + timedelta(days=5) and not row.answered


def test_it_is_looked_at_and_said_again_two_days_before_its_date_and_looked_at_for_months(
    paid: ShopState,
) -> None:
    timer = next(t for t in tell(paid, OPEN).timers if t.kind is TimerKind.DISPUTE)  # type: ignore[union-attr]
    rung = []
    said = 0
    while True:
        due = timer.due_at  # type: ignore[union-attr]
        answer = tell(paid, c.RingOnce(1, TimerKind.DISPUTE.value), due)
        assert answer.tasks == (LookAtDispute(1, DISPUTE),)
        rung.append((due - NOW).days)
        said += len(answer.events)
        if not answer.timers:
            break
        (timer,) = answer.timers
    assert rung == [5, 8, 14, 21, 28, 37, 52, 67, 97, 127]
    assert said == 1


def test_a_dispute_of_a_payment_that_nobody_here_knows_is_told_all_the_same(paid: ShopState) -> None:
    seen = stands(DisputeState.OPEN, None, payment_id="pay_Other")
    answer = tell(paid, seen)
    (row,) = (row for row in paid.exceptions.values() if row.open)
    assert row.order_no is None and row.transaction_id == "pay_Other" and answer.timers == ()
    assert tell(paid, replace(seen, dispute=replace(seen.dispute, state=DisputeState.WON))).events
    assert not isinstance(decide(WON, paid, Moment(NOW)), Refusal)
