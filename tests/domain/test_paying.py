"""Payments and changes: asking, news in any order, swaps, refunds."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from haat.domain import commands as c
from haat.domain import events as e
from haat.domain.money_exception import ExceptionKind
from haat.domain.order import LineState, Order, OrderState
from haat.domain.outcome import ClearTimers, GiveBack, LookUp, SetTimer, TimerKind
from haat.domain.paying import REFERENCE_MAX, reference_of
from haat.domain.payment import FactStatus, PaymentFact, PaymentState
from haat.domain.refusals import Why
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.domain.timers import PAYMENT_LOOKS, next_look
from haat.values.time import Moment
from tests.domain.build import (
    ASHA,
    BIMAL,
    HELPER,
    MAGGI,
    MOMENT,
    NOW,
    OIL,
    OWNER,
    SOAP,
    SUGAR,
    USUAL_PAISE,
    after,
    basket,
    captured,
    do,
    end_of,
    order_at,
    pieces,
    place,
    shop,
    state,
    why,
)

MAGGI_LINE, OIL_LINE = 2, 3


def asked_order() -> ShopState:
    return order_at(OrderState.ACCEPTED, PayBy.UPI)[0]


@pytest.mark.parametrize(
    ("code", "reference"),
    [
        ("sample-store", "sample-store-17-2"),
        ("नमूना", "shop7-17-2"),
        ("a b", "shop7-17-2"),
        ("x" * 31, "shop7-17-2"),
        ("x" * 30, "x" * 30 + "-17-2"),
    ],
)
def test_a_reference_is_always_one_that_whatsapp_takes(code: str, reference: str) -> None:
    found = reference_of(shop(code=code), 17, 2)
    assert found == reference
    assert len(found) <= REFERENCE_MAX


def test_money_is_asked_for_at_the_yes_and_looked_for_soon_after() -> None:
    shop_state = state()
    do(shop_state, place(pay_by=PayBy.UPI))
    accepted = do(shop_state, c.AcceptOrder(OWNER, 1))
    assert accepted.events[-1] == e.PaymentAsked(1, "sample-store-1-1", USUAL_PAISE)
    assert accepted.timers[-1] == SetTimer(1, TimerKind.CHECK_PAYMENT, NOW + timedelta(seconds=90))
    assert accepted.entries == ()


def test_a_changed_total_is_asked_for_anew_and_an_unchanged_one_is_not() -> None:
    shop_state = asked_order()
    taken = do(shop_state, c.TakeOutLine(OWNER, 1, MAGGI_LINE))
    assert e.PaymentAsked(1, "sample-store-1-2", 274_00) in taken.events
    offered = do(shop_state, c.OfferSwap(OWNER, 1, OIL_LINE, SOAP))
    assert not any(isinstance(event, e.PaymentAsked) for event in offered.events)
    answered = do(shop_state, c.AnswerSwap(ASHA, 1, OIL_LINE, True))
    assert answered.events[-1] == e.PaymentAsked(1, "sample-store-1-3", 146_00)


def test_an_order_accepted_while_a_swap_is_open_is_asked_for_its_money_after_the_answer() -> None:
    shop_state, _ = order_at(OrderState.PLACED, PayBy.UPI)
    do(shop_state, c.OfferSwap(OWNER, 1, MAGGI_LINE, SOAP))
    accepted = do(shop_state, c.AcceptOrder(OWNER, 1))
    assert [type(event) for event in accepted.events] == [e.OrderAccepted]
    answered = do(shop_state, c.AnswerSwap(ASHA, 1, MAGGI_LINE, False))
    assert isinstance(answered.events[-1], e.PaymentAsked)


def test_paying_by_upi_after_all_sends_a_new_request() -> None:
    shop_state = asked_order()
    do(shop_state, c.ChangePayBy(ASHA, 1, PayBy.CASH))
    again = do(shop_state, c.ChangePayBy(ASHA, 1, PayBy.UPI))
    assert again.events == (e.PayByChanged(1, PayBy.UPI), e.PaymentAsked(1, "sample-store-1-2", USUAL_PAISE))
    assert do(shop_state, c.ChangePayBy(ASHA, 1, PayBy.UPI)).events == ()


def test_how_to_pay_cannot_change_once_it_is_paid_or_to_what_is_not_offered() -> None:
    shop_state = asked_order()
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    assert why(shop_state, c.ChangePayBy(ASHA, 1, PayBy.CASH)) is Why.ALREADY_PAID
    few, _ = order_at(OrderState.PLACED, of=shop(pay_by=(PayBy.CASH,)))
    assert why(few, c.ChangePayBy(ASHA, 1, PayBy.UPI)) is Why.PAY_BY_NOT_OFFERED
    bimals = state()
    do(bimals, place(customer_no=BIMAL))
    assert why(bimals, c.ChangePayBy(BIMAL, 1, PayBy.KHATA)) is Why.KHATA_NOT_ALLOWED


def test_a_hint_only_looks_and_every_request_is_looked_at() -> None:
    shop_state = asked_order()
    do(shop_state, c.TakeOutLine(OWNER, 1, MAGGI_LINE))
    hinted = do(shop_state, c.HintPayment(1))
    assert hinted.tasks == (LookUp(1, "sample-store-1-1"), LookUp(1, "sample-store-1-2"))
    assert (hinted.events, hinted.order) == ((), None)


def test_a_fact_about_a_reference_that_was_never_asked_for_pays_nothing() -> None:
    shop_state = asked_order()
    fact = replace(captured(shop_state.orders[1]), reference="another-1-1")
    assert why(shop_state, c.NotePayment(1, fact)) is Why.NO_SUCH_ORDER
    assert why(shop_state, c.NotePayment(9, fact)) is Why.NO_SUCH_ORDER


@pytest.mark.parametrize("field", ["amount_paise", "currency", "status"])
def test_only_the_asked_amount_in_rupees_captured_makes_an_order_paid(field: str) -> None:
    shop_state = asked_order()
    other = {"amount_paise": USUAL_PAISE - 1, "currency": "USD", "status": FactStatus.PENDING}[field]
    fact = replace(captured(shop_state.orders[1]), **{field: other})
    outcome = do(shop_state, c.NotePayment(1, fact))
    assert not any(isinstance(event, e.PaymentReceived) for event in outcome.events)
    assert why(shop_state, c.SendOut(OWNER, 1)) is Why.NOT_PAID_YET


def test_a_repeated_fact_says_and_books_nothing() -> None:
    shop_state = asked_order()
    fact = captured(shop_state.orders[1])
    first = do(shop_state, c.NotePayment(1, fact))
    assert first.events == (e.PaymentReceived(1, USUAL_PAISE, "pay_1"),)
    again = do(shop_state, c.NotePayment(1, fact), after(hours=1))
    assert again == type(again)()


def test_an_order_is_paid_when_the_first_fact_came_and_not_before() -> None:
    shop_state = asked_order()
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1], 1_00, "pay_0")))
    assert shop_state.orders[1].payment.paid_at is None
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])), after(minutes=2))
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1], txn="pay_2")), after(minutes=9))
    assert shop_state.orders[1].payment.paid_at == after(minutes=2).now


def test_the_payment_that_was_not_given_back_names_the_order() -> None:
    shop_state = asked_order()
    order = shop_state.orders[1]
    for txn in ("pay_1", "pay_2"):
        do(shop_state, c.NotePayment(1, captured(order, txn=txn)))
    assert shop_state.orders[1].payment.transaction_id == "pay_1"
    do(shop_state, c.NotePayment(1, captured(order, txn="pay_1", back=USUAL_PAISE)))
    payment = shop_state.orders[1].payment
    assert (payment.transaction_id, payment.state) == ("pay_2", PaymentState.PAID)


def test_a_wrong_amount_that_waits_does_not_pay_for_a_right_one_given_back() -> None:
    shop_state = asked_order()
    order = shop_state.orders[1]
    do(shop_state, c.NotePayment(1, captured(order, 1_00, "pay_0")))
    do(shop_state, c.NotePayment(1, captured(order)))
    assert shop_state.orders[1].payment.state is PaymentState.PAID
    do(shop_state, c.NotePayment(1, captured(order, back=USUAL_PAISE)))
    assert shop_state.orders[1].payment.state is PaymentState.REFUNDED
    assert why(shop_state, c.SendOut(OWNER, 1)) is Why.NOT_PAID_YET


def test_a_refund_is_looked_for_soon_after_it_was_asked_for() -> None:
    shop_state, _ = order_at(OrderState.PACKED, PayBy.UPI)
    timers = do(shop_state, c.CancelOrder(OWNER, 1)).timers
    assert SetTimer(1, TimerKind.CHECK_REFUND, NOW + timedelta(seconds=90)) in timers


def test_a_payment_seen_first_without_its_id_is_not_counted_twice() -> None:
    for txns in (None, "pay_1"), ("pay_1", None), (None, "pay_1", None):
        shop_state = asked_order()
        for txn in txns:
            do(shop_state, c.NotePayment(1, captured(shop_state.orders[1], txn=txn)))
        payment = shop_state.orders[1].payment
        assert (payment.captured_paise, payment.transaction_id) == (USUAL_PAISE, "pay_1")


def test_money_on_its_way_when_the_order_is_cancelled_is_looked_for_and_given_back() -> None:
    shop_state = asked_order()
    fact = captured(shop_state.orders[1])
    cancelled = do(shop_state, c.CancelOrder(ASHA, 1))
    assert cancelled.tasks == (LookUp(1, "sample-store-1-1"),)
    assert not any(TimerKind.CHECK_PAYMENT in t.kinds for t in cancelled.timers if isinstance(t, ClearTimers))
    late = do(shop_state, c.NotePayment(1, fact), after(days=2))
    assert late.events == (
        e.PaymentUnexpected(1, USUAL_PAISE, "after-close"),
        e.RefundOwed(1, USUAL_PAISE),
        e.ExceptionRaised(1, ExceptionKind.PAID_AFTER_CLOSE, 1, ASHA, USUAL_PAISE),
    )
    assert late.tasks == (
        GiveBack(1, "sample-store-1-1", USUAL_PAISE, f"r-7-1-{USUAL_PAISE};total={USUAL_PAISE}"),
    )


def test_a_line_taken_out_after_payment_gives_back_what_it_cost_and_each_refund_has_its_own_key() -> None:
    shop_state, _ = order_at(OrderState.PACKED, PayBy.UPI)
    first = do(shop_state, c.TakeOutLine(OWNER, 1, MAGGI_LINE))
    second = do(shop_state, c.TakeOutLine(OWNER, 1, OIL_LINE))
    rest = do(shop_state, c.CancelOrder(OWNER, 1))
    assert first.tasks == (GiveBack(1, "sample-store-1-1", 56_00, "r-7-1-5600;total=5600"),)
    assert second.tasks == (GiveBack(1, "sample-store-1-1", 166_00, "r-7-1-22200;total=22200"),)
    assert rest.tasks == (GiveBack(1, "sample-store-1-1", 108_00, "r-7-1-33000;total=33000"),)
    assert shop_state.orders[1].payment.state is PaymentState.REFUND_DUE


def test_what_is_over_is_held_while_a_swap_waits_for_her_answer() -> None:
    for yes, back in (True, 18_00), (False, 56_00):
        shop_state, _ = order_at(OrderState.PACKED, PayBy.UPI)
        shop_state.catalogue = shop_state.catalogue.replaced(
            [replace(shop_state.catalogue.listings[SOAP], listing_no=50, price_paise=9_50)]
        )
        offered = do(shop_state, c.OfferSwap(OWNER, 1, MAGGI_LINE, 50))
        assert offered.tasks == ()
        assert shop_state.orders[1].payment.state is PaymentState.PAID
        assert why(shop_state, c.SendOut(OWNER, 1)) is Why.SWAP_UNANSWERED
        answered = do(shop_state, c.AnswerSwap(ASHA, 1, MAGGI_LINE, yes))
        assert [task.amount_paise for task in answered.tasks if isinstance(task, GiveBack)] == [back]


def test_a_paid_order_is_offered_no_swap_that_costs_more() -> None:
    shop_state, _ = order_at(OrderState.PACKED, PayBy.UPI)
    assert why(shop_state, c.OfferSwap(OWNER, 1, MAGGI_LINE, OIL)) is Why.WOULD_COST_MORE


def test_a_swap_that_was_offered_before_she_paid_cannot_pass_what_she_paid() -> None:
    shop_state = asked_order()
    do(shop_state, c.OfferSwap(OWNER, 1, MAGGI_LINE, OIL))
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    assert why(shop_state, c.AnswerSwap(ASHA, 1, MAGGI_LINE, True)) is Why.WOULD_COST_MORE
    no = do(shop_state, c.AnswerSwap(ASHA, 1, MAGGI_LINE, False))
    assert e.RefundOwed(1, 56_00) in no.events


def test_a_swap_costs_what_she_was_shown_though_the_shelf_gets_dearer() -> None:
    shop_state, _ = order_at(OrderState.PLACED)
    offered = do(shop_state, c.OfferSwap(OWNER, 1, MAGGI_LINE, SOAP))
    assert offered.events == (e.SwapOffered(1, MAGGI_LINE, SOAP, 152_00, 426_00),)
    do(shop_state, c.SetPrice(OWNER, SOAP, 90_00))
    answered = do(shop_state, c.AnswerSwap(ASHA, 1, MAGGI_LINE, True))
    assert answered.events == (e.SwapAnswered(1, MAGGI_LINE, True, 426_00),)
    order = shop_state.orders[1]
    assert (order.total_paise, order.agreed_paise) == (426_00, 426_00)
    line = order.line(MAGGI_LINE)
    assert line is not None
    assert (line.listing_no, line.price_paise, line.state) == (SOAP, 38_00, LineState.KEPT)
    assert shop_state.catalogue.listings[SOAP].stock == 1


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (c.OfferSwap(OWNER, 1, 9, SOAP), Why.NO_SUCH_LINE),
        (c.OfferSwap(OWNER, 1, MAGGI_LINE, 99), Why.NO_SUCH_LISTING),
        (c.OfferSwap(OWNER, 1, MAGGI_LINE, MAGGI), Why.NO_SUCH_LISTING),
        (c.OfferSwap(OWNER, 1, MAGGI_LINE, SUGAR), None),
        (c.OfferSwap(OWNER, 1, 1, OIL), Why.WRONG_UNIT),
        (c.TakeOutLine(OWNER, 1, 9), Why.NO_SUCH_LINE),
        (c.AnswerSwap(ASHA, 1, MAGGI_LINE, True), Why.NO_SUCH_LINE),
    ],
)
def test_swaps_that_cannot_be(command: c.Command, refusal: Why | None) -> None:
    assert why(order_at(OrderState.ACCEPTED)[0], command) is refusal


def test_a_swap_that_is_gone_when_she_says_yes_is_refused() -> None:
    shop_state, _ = order_at(OrderState.PLACED)
    do(shop_state, c.OfferSwap(OWNER, 1, MAGGI_LINE, SOAP))
    do(shop_state, place(basket((SOAP, pieces(3)))))
    assert why(shop_state, c.AnswerSwap(ASHA, 1, MAGGI_LINE, True)) is Why.NOT_ENOUGH_STOCK
    do(shop_state, c.SetAvailable(OWNER, SOAP, False))
    assert why(shop_state, c.AnswerSwap(ASHA, 1, MAGGI_LINE, True)) is Why.NOT_AVAILABLE


def test_the_last_line_stays_and_an_order_goes_whole() -> None:
    shop_state = state()
    do(shop_state, place(basket((OIL, pieces(1)))))
    assert why(shop_state, c.TakeOutLine(OWNER, 1, 1)) is Why.NOTHING_LEFT
    do(shop_state, c.OfferSwap(OWNER, 1, 1, SOAP))
    assert why(shop_state, c.AnswerSwap(ASHA, 1, 1, False)) is Why.NOTHING_LEFT
    assert why(shop_state, c.TakeOutLine(OWNER, 1, 1)) is Why.NOTHING_LEFT
    do(shop_state, c.RejectOrder(OWNER, 1))


def test_a_khata_swap_that_costs_more_stays_within_the_limit() -> None:
    shop_state, _ = order_at(OrderState.PLACED, PayBy.KHATA)
    do(shop_state, c.OfferSwap(OWNER, 1, MAGGI_LINE, OIL))
    do(shop_state, c.SetKhataLimit(OWNER, ASHA, 400_00))
    assert why(shop_state, c.AnswerSwap(ASHA, 1, MAGGI_LINE, True)) is Why.KHATA_LIMIT


def test_cash_on_its_way_that_was_paid_by_upi_is_not_collected_again() -> None:
    shop_state = asked_order()
    do(shop_state, c.ChangePayBy(ASHA, 1, PayBy.CASH))
    out = do(shop_state, c.SendOut(OWNER, 1, HELPER))
    assert out.tasks == (LookUp(1, "sample-store-1-1"),)
    paid = do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    assert paid.events == (e.PayByChanged(1, PayBy.UPI), e.PaymentReceived(1, USUAL_PAISE, "pay_1"))
    assert [entry.kind for entry in paid.entries] == ["payment", "applied"]
    handed = do(shop_state, c.HandOver(HELPER, 1, shop_state.orders[1].door_code))
    assert handed.events == (e.OrderDelivered(1, HELPER, 0),)
    assert handed.entries == ()


def test_a_refund_by_hand_at_the_gateway_is_seen_and_not_asked_for_twice() -> None:
    shop_state, _ = order_at(OrderState.PACKED, PayBy.UPI)
    by_hand = do(shop_state, c.NotePayment(1, captured(shop_state.orders[1], back=30_00)))
    assert by_hand.events == (e.RefundMade(1, 30_00),)
    assert by_hand.tasks == ()
    assert shop_state.orders[1].payment.unapplied_paise == -30_00
    cancelled = do(shop_state, c.CancelOrder(OWNER, 1))
    assert [t.amount_paise for t in cancelled.tasks if isinstance(t, GiveBack)] == [300_00]
    assert shop_state.orders[1].payment.unapplied_paise == 0


def test_a_pending_payment_is_said_once_and_a_failure_ends_it() -> None:
    shop_state = asked_order()
    fact = replace(captured(shop_state.orders[1]), status=FactStatus.PENDING)
    assert do(shop_state, c.NotePayment(1, fact)).events == (e.PaymentPending(1),)
    assert do(shop_state, c.NotePayment(1, replace(fact, transaction_id="pay_2"))).events == ()
    for txn in ("pay_1", "pay_2"):
        do(shop_state, c.NotePayment(1, replace(fact, status=FactStatus.FAILED, transaction_id=txn)))
    payment = shop_state.orders[1].payment
    assert (payment.state, payment.attempts) == (PaymentState.ASKED, 3)


def test_looks_go_on_until_money_came_or_patience_ends() -> None:
    shop_state = asked_order()
    rung = do(shop_state, c.RingOnce(1, "check_payment"), after(seconds=90))
    assert rung.tasks == (LookUp(1, "sample-store-1-1"),)
    assert rung.timers == (SetTimer(1, TimerKind.CHECK_PAYMENT, NOW + timedelta(seconds=900)),)
    assert do(shop_state, c.RingOnce(1, "check_payment"), after(days=7)).timers == ()
    paid = do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    assert ClearTimers(1, (TimerKind.CHECK_PAYMENT,)) in paid.timers
    assert do(shop_state, c.RingOnce(1, "check_payment"), after(seconds=900)).tasks == ()


def test_a_refund_is_looked_for_until_it_is_made() -> None:
    shop_state, order = order_at(OrderState.CANCELLED, PayBy.UPI)
    rung = do(shop_state, c.RingOnce(1, "check_refund"), after(seconds=90))
    assert rung.tasks == (LookUp(1, "sample-store-1-1"),)
    assert len(rung.timers) == 1
    assert do(shop_state, c.RingOnce(1, "check_refund"), after(days=11)).timers == ()
    made = do(shop_state, c.NotePayment(1, captured(order, back=USUAL_PAISE)))
    assert made.timers == (ClearTimers(1, (TimerKind.CHECK_REFUND,)),)
    assert do(shop_state, c.RingOnce(1, "check_refund")).tasks == ()


def _orders() -> dict[str, Order]:
    """One order asked for twice, as it may stand when the news comes."""
    stands = {}
    for name, commands in {
        "open": [],
        "cash": [c.ChangePayBy(ASHA, 1, PayBy.CASH)],
        "out for cash": [c.ChangePayBy(ASHA, 1, PayBy.CASH), c.SendOut(OWNER, 1)],
        "cancelled": [c.CancelOrder(ASHA, 1)],
    }.items():
        shop_state = asked_order()
        for command in [c.TakeOutLine(OWNER, 1, MAGGI_LINE), *commands]:
            do(shop_state, command)
        stands[name] = shop_state.orders[1]
    return stands


ORDERS = _orders()
AMOUNTS = {"pay_1": USUAL_PAISE, "pay_2": 274_00, "pay_3": 1_00, "pay_4": USUAL_PAISE, "pay_5": 274_00}
"""What each attempt was for: a gateway may tell the same news often, but it tells one amount."""
facts = st.lists(
    st.builds(
        lambda reference, status, txn, currency: PaymentFact(reference, status, AMOUNTS[txn], currency, txn),
        st.sampled_from(["sample-store-1-1", "sample-store-1-2"]),
        st.sampled_from([FactStatus.CAPTURED, FactStatus.CAPTURED, *FactStatus]),
        st.sampled_from(sorted(AMOUNTS)),
        st.sampled_from(["INR", "INR", "INR", "USD"]),
    ),
    min_size=1,
    max_size=7,
)


@settings(max_examples=300, deadline=None)
@given(st.data(), st.sampled_from(sorted(ORDERS)), facts)
def test_any_order_and_any_doubling_of_the_same_facts_end_the_same(
    data: st.DataObject, stands: str, news: list[PaymentFact]
) -> None:
    def end(order_of_news: list[PaymentFact]) -> tuple[Order, dict[tuple[str, int | None], int]]:
        shop_state = state()
        shop_state.orders[1] = ORDERS[stands]
        for fact in order_of_news:
            do(shop_state, c.NotePayment(1, fact), Moment(NOW))
        books: dict[tuple[str, int | None], int] = {}
        for entry in shop_state.entries:
            for posting in entry.postings:
                key = (posting.account.value, posting.party)
                books[key] = books.get(key, 0) + posting.amount_paise
        asked = sum(task.amount_paise for task in shop_state.tasks if isinstance(task, GiveBack))
        assert asked == shop_state.orders[1].payment.refund_asked_paise
        return end_of(shop_state.orders[1]), {key: amount for key, amount in books.items() if amount}

    shuffled = data.draw(st.permutations([*news, *data.draw(st.lists(st.sampled_from(news), max_size=4))]))
    assert end(news) == end(list(shuffled))
    assert MOMENT.now == NOW


def test_row_17_a_payment_is_looked_at_three_times_in_two_hours_at_most() -> None:
    looks, at = 0, NOW
    while (found := next_look(NOW, at, 90, PAYMENT_LOOKS)) is not None and found - NOW <= timedelta(hours=2):
        looks, at = looks + 1, found
    assert looks == 3
