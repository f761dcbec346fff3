"""What she adds to an order and takes out of it: the rules page's table, the money of it, and random days of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from haat.domain import commands as c
from haat.domain import events as e
from haat.domain.decide import decide
from haat.domain.ledger import Account
from haat.domain.order import LineState, OrderState, Share
from haat.domain.outcome import Outcome
from haat.domain.payment import PaymentState
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import Fulfilment, PayBy
from haat.domain.snapshot import ShopState
from tests.domain.build import (
    ASHA,
    BEEDI,
    BIMAL,
    CORIANDER,
    HELPER,
    MAGGI,
    MOMENT,
    OIL,
    OWNER,
    SOAP,
    SUGAR,
    basket,
    captured,
    do,
    grams,
    order_at,
    pieces,
    place,
    shop,
    state,
    why,
)
from tests.domain.tables import Row, paise, table
from tests.domain.test_town import Day
from tests.domain.town import WORK, baskets

RICH = 100_000_00
ONE_SOAP = basket((SOAP, pieces(1)))
SUGAR_LINE, MAGGI_LINE = 1, 2


def add(what: object = ONE_SOAP, seen: int = RICH, by: int = ASHA) -> c.AddToOrder:
    return c.AddToOrder(by, 1, what, seen)  # type: ignore[arg-type]


def _step(words: str, seen: int) -> Callable[[ShopState], c.Command]:
    noodles = {"4 noodles": pieces(4), "no noodles": None}
    match words:
        case "add 1 kg sugar":
            return lambda at: add(basket((SUGAR, grams(1000))), seen)
        case "add soap":
            return lambda at: add(ONE_SOAP, seen)
        case "accepted":
            return lambda at: c.AcceptOrder(OWNER, 1)
        case "packed":
            return lambda at: c.PackOrder(OWNER, 1)
        case "yes" | "no":
            return lambda at: c.AnswerAddition(OWNER, 1, at.orders[1].lines[-1].line_no, words == "yes")
        case "4 noodles" | "no noodles":
            return lambda at: c.ChangeLine(ASHA, 1, MAGGI_LINE, noodles[words], seen)
        case "no sugar":
            return lambda at: c.ChangeLine(ASHA, 1, SUGAR_LINE, None, seen)
        case "9 kg sugar":
            return lambda at: c.ChangeLine(ASHA, 1, SUGAR_LINE, grams(9000), seen)
    assert words == "the shop takes out noodles"
    return lambda at: c.TakeOutLine(OWNER, 1, MAGGI_LINE)


ROWS = table("orders", "her change", "goods", "fee", "total", "refusal")


@pytest.mark.parametrize("row", ROWS, ids=[row["her change"] for row in ROWS])
def test_what_her_changes_do_to_an_order(row: Row) -> None:
    shop_state = state()
    do(shop_state, place(basket((SUGAR, grams(10_000)), (MAGGI, pieces(5)))))
    steps, _, shown = row["her change"].partition(", but shown ")
    words = steps.split(", ")
    if words[0] == "packed":
        words.insert(0, "accepted")
    refused = "-"
    for word in words:
        command = _step(word, paise(shown) if shown else RICH)(shop_state)
        answer = decide(command, shop_state, MOMENT)
        if isinstance(answer, Refusal):
            refused = answer.why.value
        else:
            shop_state.absorb(answer, MOMENT)
    order = shop_state.orders[1]
    assert refused == row["refusal"]
    assert order.subtotal_paise == paise(row["goods"])
    assert order.delivery_fee_paise == paise(row["fee"])
    assert order.total_paise == paise(row["total"]) <= order.agreed_paise
    assert not order.asked or order.state is OrderState.ACCEPTED


def test_more_of_a_line_joins_it_where_the_price_is_the_same_and_stands_alone_where_it_is_not() -> None:
    shop_state, _ = order_at(OrderState.PLACED)
    first = do(shop_state, add(basket((SUGAR, grams(500)))))
    assert first.events == (e.LinesAdded(1, ASHA, (e.Added(1, grams(500)),), 352_00),)
    assert shop_state.orders[1].lines[0].quantity == grams(2500)
    do(shop_state, c.SetPrice(OWNER, SUGAR, 50_00))
    do(shop_state, add(basket((SUGAR, grams(500)), (CORIANDER, grams(1), 20_00))))
    lines = shop_state.orders[1].lines
    assert [line.amount_paise for line in lines] == [110_00, 56_00, 165_50, 25_00, 20_00]
    assert [line.line_no for line in lines] == [1, 2, 3, 4, 5]
    assert lines[-1].rupees_paise == 20_00


REFUSED = [
    ("another customer's", add(by=BIMAL), Why.NOT_YOURS),
    ("the shopkeeper", add(by=OWNER), Why.NOT_YOURS),
    ("nothing", add(basket()), Why.BASKET_EMPTY),
    ("a counter good", add(basket((BEEDI, pieces(1)))), Why.NOT_SOLD_IN_CHAT),
    ("more than the shelf holds", add(basket((SOAP, pieces(6)))), Why.NOT_ENOUGH_STOCK),
    ("an unknown listing", add(basket((99, pieces(1)))), Why.NO_SUCH_LISTING),
    ("more than she was shown", add(seen=367_00), Why.WOULD_COST_MORE),
    ("another order", c.AddToOrder(ASHA, 9, ONE_SOAP, RICH), Why.NO_SUCH_ORDER),
    ("more of a line", c.ChangeLine(ASHA, 1, 1, grams(2001), RICH), Why.BAD_QUANTITY),
    ("as much of a line", c.ChangeLine(ASHA, 1, 1, grams(2000), RICH), Why.BAD_QUANTITY),
    ("another measure", c.ChangeLine(ASHA, 1, 1, pieces(1), RICH), Why.BAD_QUANTITY),
    ("a line that is not there", c.ChangeLine(ASHA, 1, 7, None, RICH), Why.NO_SUCH_LINE),
    ("somebody else's line", c.ChangeLine(BIMAL, 1, 1, None, RICH), Why.NOT_YOURS),
    ("the shop before its yes", c.ChangeLine(OWNER, 1, 1, None, RICH), Why.NOT_NOW),
    ("an answer too early", c.AnswerAddition(OWNER, 1, 9, True), Why.NOT_NOW),
]


@pytest.mark.parametrize(
    ("command", "refusal"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_is_refused_changes_nothing(command: c.Command, refusal: Why) -> None:
    shop_state, before = order_at(OrderState.PLACED)
    assert why(shop_state, command) is refusal
    assert shop_state.orders[1] == before


def test_an_answer_holds_only_for_what_was_shown_with_it() -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED)
    do(shop_state, add())
    do(shop_state, add(basket((OIL, pieces(1)))))
    done = do(shop_state, c.AnswerAddition(OWNER, 1, 4, True))
    assert done.events == (e.LinesAdded(1, OWNER, (e.Added(4, pieces(1)),), 368_00),)
    assert [line.line_no for line in shop_state.orders[1].asked] == [5]
    gone = do(shop_state, c.ChangeLine(ASHA, 1, 5, None))
    assert gone.events == (e.LineChanged(1, 5, ASHA, pieces(1), 368_00),)
    assert why(shop_state, c.AnswerAddition(OWNER, 1, 9, True)) is Why.NO_SUCH_LINE


def test_what_nobody_answered_is_out_when_the_order_goes_out_and_its_goods_are_back() -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED)
    do(shop_state, add())
    assert shop_state.catalogue.listings[SOAP].stock == 4
    done = do(shop_state, c.SendOut(OWNER, 1, HELPER))
    assert any(isinstance(event, e.AdditionDeclined) for event in done.events)
    assert shop_state.catalogue.listings[SOAP].stock == 5
    assert shop_state.orders[1].total_paise == 330_00


def test_an_order_that_was_cancelled_with_something_asked_gives_everything_back_once() -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED)
    do(shop_state, add())
    do(shop_state, c.CancelOrder(ASHA, 1))
    assert shop_state.catalogue.listings[SOAP].stock == 5
    assert not shop_state.orders[1].asked


def test_what_is_added_to_a_paid_order_is_paid_in_cash_and_the_books_say_so() -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED, PayBy.UPI)
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    do(shop_state, add())
    done = do(shop_state, c.AnswerAddition(OWNER, 1, 4, True))
    order = shop_state.orders[1]
    assert order.shares == (Share(PayBy.UPI, 330_00), Share(PayBy.CASH, 38_00))
    assert order.payment.state is PaymentState.PAID
    assert not any(isinstance(event, e.PaymentAsked) for event in done.events)
    assert order.payment.refund_due_paise == 0
    do(shop_state, c.SendOut(OWNER, 1, HELPER))
    do(shop_state, c.HandOver(HELPER, 1, order.door_code))
    booked = dict.fromkeys(Account, 0)
    for entry in shop_state.entries:
        for posting in entry.postings:
            booked[posting.account] += posting.amount_paise
    assert booked[Account.GATEWAY] == 330_00
    assert booked[Account.RIDER_CASH] == 38_00
    assert booked[Account.RECEIVABLE] == booked[Account.ADVANCE] == 0


def test_an_order_that_is_not_paid_yet_is_asked_for_its_new_total() -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED, PayBy.UPI)
    do(shop_state, add())
    done = do(shop_state, c.AnswerAddition(OWNER, 1, 4, True))
    assert [event.amount_paise for event in done.events if isinstance(event, e.PaymentAsked)] == [368_00]


def test_a_paid_order_takes_no_more_where_the_shop_takes_upi_alone() -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED, PayBy.UPI, shop(pay_by=(PayBy.UPI,)))
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    assert why(shop_state, add()) is Why.ALREADY_PAID


def test_more_on_khata_stays_within_its_limit() -> None:
    shop_state, _ = order_at(OrderState.PLACED, PayBy.KHATA)
    assert why(shop_state, add(basket((OIL, pieces(5))))) is Why.KHATA_LIMIT
    do(shop_state, add(basket((OIL, pieces(3)))))
    assert shop_state.orders[1].share_paise(PayBy.KHATA) == shop_state.orders[1].total_paise


def test_her_own_last_line_cannot_go_and_pickup_has_no_minimum() -> None:
    shop_state = state()
    do(shop_state, place(basket((SUGAR, grams(1000)), (MAGGI, pieces(1))), fulfilment=Fulfilment.PICKUP))
    do(shop_state, c.ChangeLine(ASHA, 1, SUGAR_LINE, None))
    assert shop_state.orders[1].total_paise == 14_00
    assert why(shop_state, c.ChangeLine(ASHA, 1, MAGGI_LINE, None)) is Why.NOTHING_LEFT


def test_after_its_yes_the_shop_takes_out_what_she_does_not_want_and_the_fee_stays() -> None:
    shop_state = state()
    do(shop_state, place(basket((SUGAR, grams(10_000)), (MAGGI, pieces(5))), pay_by=PayBy.UPI))
    do(shop_state, c.AcceptOrder(OWNER, 1))
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    assert why(shop_state, c.ChangeLine(ASHA, 1, MAGGI_LINE, None)) is Why.NOT_NOW
    done = do(shop_state, c.ChangeLine(OWNER, 1, MAGGI_LINE, pieces(4)))
    assert e.LineChanged(1, MAGGI_LINE, OWNER, pieces(1), 496_00) in done.events
    assert e.RefundOwed(1, 14_00) in done.events
    assert shop_state.orders[1].delivery_fee_paise == 0


class SecondThoughts(Day):
    """The random days of the town, with customers who add, lower, take out and ask for more at any time."""

    def _follow(self, outcome: Outcome) -> None:
        for event in outcome.events:
            match event:
                case e.LinesAdded(order_no, _, _, total) | e.LineChanged(order_no, _, _, _, total):
                    self.agreed[order_no] = max(self.agreed[order_no], total)
                case _:
                    pass
        super()._follow(outcome)

    @precondition(lambda self: self.shop.orders)
    @rule(data=st.data(), what=baskets, spare=st.sampled_from([0, 0, 0, -1, 500_00]))
    def she_adds(self, data: st.DataObject, what: object, spare: int) -> None:
        order = self._an_order(data, OrderState.PLACED, OrderState.ACCEPTED)
        rich = decide(c.AddToOrder(order.customer_no, order.order_no, what, RICH * 100), self.shop, MOMENT)  # type: ignore[arg-type]
        total = next(
            (event.total_paise for event in getattr(rich, "events", ()) if hasattr(event, "added")), 0
        )
        answer = self._do(c.AddToOrder(order.customer_no, order.order_no, what, total + spare))  # type: ignore[arg-type]
        assert isinstance(answer, Refusal) == (isinstance(rich, Refusal) or spare < 0)

    @precondition(lambda self: any(order.asked for order in self.shop.orders.values()))
    @rule(data=st.data(), yes=st.booleans(), by=st.sampled_from([OWNER, HELPER, ASHA]))
    def the_shop_answers(self, data: st.DataObject, yes: bool, by: int) -> None:
        asked = [order for order in self.shop.orders.values() if order.asked]
        order = data.draw(st.sampled_from(asked))
        line = data.draw(st.sampled_from(order.asked))
        self._do(c.AnswerAddition(by, order.order_no, line.line_no, yes))

    @precondition(lambda self: self.shop.orders)
    @rule(data=st.data(), part=st.integers(0, 3), shown=st.booleans())
    def she_wants_less(self, data: st.DataObject, part: int, shown: bool) -> None:
        order = self._an_order(data, OrderState.PLACED, *WORK)
        line = data.draw(st.sampled_from(order.lines))
        amount = line.quantity.amount * part // 4
        left = type(line.quantity)(amount, line.quantity.unit) if amount else None
        seen = RICH if shown else 0
        by = data.draw(st.sampled_from([order.customer_no, order.customer_no, OWNER]))
        answer = self._do(c.ChangeLine(by, order.order_no, line.line_no, left, seen))
        after = self.shop.orders[order.order_no]
        if isinstance(answer, Outcome):
            assert (shown and by != OWNER) or after.total_paise <= order.total_paise
            hers = order.state is OrderState.PLACED or line.state is LineState.ASKED
            assert hers if by != OWNER else order.state is not OrderState.PLACED


SecondThoughts.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestSecondThoughts = SecondThoughts.TestCase
