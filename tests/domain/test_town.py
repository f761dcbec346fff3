"""A small shop lives through random days: any command at any time, a gateway whose news come late and twice."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from haat.domain import commands as c
from haat.domain.order import MOVES, LineState, OrderState
from haat.domain.refusals import Refusal
from haat.domain.settling import DEAD
from haat.domain.shop import Fulfilment, PayBy
from tests.domain.build import (
    ASHA,
    BIMAL,
    HELPER,
    MAGGI,
    OIL,
    OWNER,
    SOAP,
    SUGAR,
    basket,
    grams,
    pieces,
    place,
)
from tests.domain.town import WORK, Town, baskets, pays, people, staff, tendered


class Day(Town):
    """Random commands against the rules."""

    @initialize(pay_by=pays, accepted=st.booleans(), which=st.sampled_from([SUGAR, OIL]))
    def the_day_begins(self, pay_by: PayBy, accepted: bool, which: int) -> None:
        amount = grams(3000) if which == SUGAR else pieces(1)
        lines = basket((which, amount), (SOAP, pieces(2)))
        self._do(place(lines, customer_no=ASHA, pay_by=pay_by))
        self._do(place(lines, customer_no=BIMAL, pay_by=PayBy.UPI, fulfilment=Fulfilment.PICKUP))
        for no in sorted(self.shop.orders) if accepted else ():
            self._do(c.AcceptOrder(OWNER, no))

    @rule(who=st.sampled_from([ASHA, BIMAL]), what=baskets, pay_by=pays, carried=st.booleans())
    def place_an_order(self, who: int, what: object, pay_by: PayBy, carried: bool) -> None:
        how = Fulfilment.DELIVERY if carried else Fulfilment.PICKUP
        self._do(place(what, customer_no=who, pay_by=pay_by, fulfilment=how))  # type: ignore[arg-type]

    @precondition(lambda self: self.shop.orders)
    @rule(data=st.data(), by=staff, jump=st.sampled_from([None, None, None, *OrderState]))
    def the_shop_moves_on(self, data: st.DataObject, by: int, jump: OrderState | None) -> None:
        """A legal move mostly, now and then any."""
        order = self._an_order(data, *WORK)
        no = order.order_no
        steps: dict[OrderState, c.Command] = {
            OrderState.PLACED: c.HandOver(by, no, order.door_code),
            OrderState.ACCEPTED: c.AcceptOrder(by, no),
            OrderState.PACKED: c.PackOrder(by, no),
            OrderState.OUT: c.SendOut(by, no),
            OrderState.DELIVERED: c.HandOver(by, no, order.door_code, data.draw(tendered)),
            OrderState.RETURNED: c.BringBack(by, no),
            OrderState.REJECTED: c.RejectOrder(by, no),
            OrderState.CANCELLED: c.CancelOrder(by, no),
        }
        usual = [to for to in MOVES[order.state] if to not in DEAD] or list(OrderState)
        self._do(steps[jump or data.draw(st.sampled_from(usual))])

    @precondition(lambda self: self.shop.orders)
    @rule(
        data=st.data(), by=people, pay_by=pays, step=st.sampled_from(["cancel", "pay by", "pay by", "code"])
    )
    def someone_changes_her_mind(self, data: st.DataObject, by: int, pay_by: PayBy, step: str) -> None:
        order = self._an_order(data, *WORK)
        if step == "cancel":
            self._do(c.CancelOrder(by, order.order_no))
        elif step == "pay by":
            self._do(c.ChangePayBy(by, order.order_no, pay_by))
        else:
            answer = self._do(c.HandOver(HELPER, order.order_no, "no code"))
            assert isinstance(answer, Refusal)

    @precondition(lambda self: self.shop.orders)
    @rule(data=st.data(), by=staff, other=st.sampled_from([OIL, SOAP, SUGAR, MAGGI]), swap=st.booleans())
    def a_line_cannot_be_had(self, data: st.DataObject, by: int, other: int, swap: bool) -> None:
        order = self._an_order(data, *WORK)
        line = data.draw(st.sampled_from(order.lines))
        if swap:
            self._do(c.OfferSwap(by, order.order_no, line.line_no, other))
        else:
            self._do(c.TakeOutLine(by, order.order_no, line.line_no))

    @precondition(lambda self: self._swaps())
    @rule(data=st.data(), yes=st.booleans())
    def she_answers(self, data: st.DataObject, yes: bool) -> None:
        order_no, line_no = data.draw(st.sampled_from(self._swaps()))
        self._do(c.AnswerSwap(self.shop.orders[order_no].customer_no, order_no, line_no, yes))

    def _swaps(self) -> list[tuple[int, int]]:
        return [
            (order.order_no, line.line_no)
            for order in self.shop.orders.values()
            for line in order.lines
            if line.state is LineState.SWAP_OFFERED
        ]

    @rule(
        by=staff, who=st.sampled_from([ASHA, BIMAL]), amount=st.sampled_from([50_00, 300_00, 990_00, -200_00])
    )
    def the_book_is_written(self, by: int, who: int, amount: int) -> None:
        self._do(c.GiveOnKhata(by, who, amount) if amount > 0 else c.TakeRepayment(by, who, -amount))

    @rule(listing=st.sampled_from([OIL, SUGAR, SOAP]), price=st.integers(1, 250_00), there=st.integers(0, 4))
    def the_shelf_changes(self, listing: int, price: int, there: int) -> None:
        self._do(c.SetPrice(OWNER, listing, price))
        self._do(c.SetAvailable(OWNER, listing, there > 0))

    @precondition(lambda self: self.shop.orders)
    @rule(
        data=st.data(),
        kind=st.sampled_from(["acknowledge", "remind", "tell", "paid_word", "check_payment", "check_refund"]),
    )
    def a_timer_rings(self, data: st.DataObject, kind: str) -> None:
        self._do(c.RingOnce(self._an_order(data).order_no, kind))


Day.TestCase.settings = settings(
    max_examples=120,
    stateful_step_count=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestDay = Day.TestCase
