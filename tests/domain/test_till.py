"""The till of a small shop: everything that money may do to two orders, over every rail, in any order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from haat.domain import commands as c
from haat.domain.money_exception import ExceptionKind, Remedy
from haat.domain.order import OrderState, Share
from haat.domain.outcome import GiveBack
from haat.domain.payment import FactStatus, PaymentFact, RailName
from haat.domain.shop import Fulfilment, PayBy
from tests.domain.build import (
    ASHA,
    BIMAL,
    HELPER,
    OWNER,
    SOAP,
    SUGAR,
    basket,
    grams,
    pieces,
    place,
)
from tests.domain.town import WORK, Town, pays, people, staff, tendered


class Till(Town):
    """Random money."""

    @initialize(rails=st.permutations(list(RailName)), first=pays, cut=st.sampled_from([0, 50_00, 100_00]))
    def two_orders_are_accepted(self, rails: list[RailName], first: PayBy, cut: int) -> None:
        self.shop.shop = replace(self.shop.shop, rails=tuple(rails))
        self._do(c.GiveFloat(OWNER, HELPER, 200_00))
        lines = basket((SUGAR, grams(5000)), (SOAP, pieces(2)))
        for who, pay_by in ((ASHA, first), (BIMAL, PayBy.UPI)):
            self._do(place(lines, customer_no=who, pay_by=pay_by, fulfilment=Fulfilment.PICKUP))
        for no, order in sorted(self.shop.orders.items()):
            if cut and no == 1:
                parts = (Share(PayBy.UPI, cut), Share(PayBy.CASH, order.total_paise - cut))
                self._do(c.SplitPayment(OWNER, no, parts))
            self._do(c.AcceptOrder(OWNER, no))

    @rule(data=st.data(), step=st.sampled_from(["on", "on", "cancel", "back", "line", "ask"]), cash=tendered)
    def an_order_moves(self, data: st.DataObject, step: str, cash: int | None) -> None:
        order = self._an_order(data, *WORK)
        no = order.order_no
        if step == "cancel":
            self._do(c.CancelOrder(OWNER, no))
        elif step == "back":
            self._do(c.BringBack(HELPER, no))
        elif step == "line":
            self._do(c.TakeOutLine(OWNER, no, 2))
        elif step == "ask":
            self._do(c.ChangePayBy(OWNER, no, PayBy.UPI))
        elif order.state is OrderState.OUT:
            self._do(c.HandOver(HELPER, no, order.door_code, cash))
        else:
            self._do(c.SendOut(OWNER, no, HELPER))

    @rule(rail=st.sampled_from(list(RailName)))
    def the_shop_changes_its_rail(self, rail: RailName) -> None:
        self.shop.shop = replace(self.shop.shop, rails=(rail,))

    @precondition(lambda self: self.gateway.to_bank)
    @rule(data=st.data(), by=staff, step=st.sampled_from(["claim", "confirm", "confirm", "deny"]))
    def a_transfer_is_talked_of(self, data: st.DataObject, by: int, step: str) -> None:
        utr, (order_no, amount) = data.draw(st.sampled_from(sorted(self.gateway.to_bank.items())))
        other = self._an_order(data, *WORK)
        if step == "claim":
            no = data.draw(st.sampled_from([order_no, other.order_no]))
            self._do(c.ClaimPaid(self.shop.orders[no].customer_no, no, utr))
        elif step == "confirm":
            self._do(c.ConfirmTransfer(by, order_no, amount, utr))
        else:
            self._do(c.DenyTransfer(by, other.order_no))

    @precondition(lambda self: self.shop.orders)
    @rule(data=st.data(), by=staff)
    def a_refund_is_sent_by_hand(self, data: st.DataObject, by: int) -> None:
        self._do(c.ConfirmRefund(by, self._an_order(data).order_no))

    @precondition(lambda self: self.shop.orders)
    @rule(data=st.data(), by=people, ways=st.permutations(list(PayBy)), parts=st.integers(1, 3))
    def an_order_is_paid_in_parts(self, data: st.DataObject, by: int, ways: list[PayBy], parts: int) -> None:
        order = self._an_order(data, *WORK)
        if order.total_paise < 300:
            return
        cut = data.draw(st.integers(1, order.total_paise // 100 - 2)) * 100
        amounts = {1: (order.total_paise,), 2: (cut, order.total_paise - cut)}.get(
            parts, (cut, 100, order.total_paise - cut - 100)
        )
        shares = tuple(Share(way, amount) for way, amount in zip(ways, amounts, strict=False))
        self._do(c.SplitPayment(by, order.order_no, shares))

    @rule(by=staff, who=st.sampled_from([HELPER, OWNER]), amount=st.sampled_from([0, 50_00, 333_00]))
    def a_purse_is_filled_or_emptied(self, by: int, who: int, amount: int) -> None:
        self._do(c.GiveFloat(by, who, amount))
        if amount != 50_00:
            self._do(c.HandInCash(by, who, amount))
            self._do(c.PayOutChange(by, ASHA))

    @precondition(lambda self: self.shop.exceptions)
    @rule(data=st.data(), remedy=st.sampled_from(list(Remedy)), elsewhere=st.booleans())
    def an_exception_is_resolved(self, data: st.DataObject, remedy: Remedy, elsewhere: bool) -> None:
        number = data.draw(st.sampled_from(sorted(self.shop.exceptions)))
        to = self._an_order(data, *WORK).order_no if elsewhere else None
        self._do(c.ResolveException(OWNER, number, remedy, to))

    @precondition(lambda self: any(o.payment.due_at_gateway_paise for o in self.shop.orders.values()))
    @rule(data=st.data())
    def a_refund_is_refused(self, data: st.DataObject) -> None:
        owing = [o.order_no for o in self.shop.orders.values() if o.payment.due_at_gateway_paise]
        number = data.draw(st.sampled_from(owing))
        for task in self.shop.tasks[self.tasks_done :]:
            if isinstance(task, GiveBack) and task.order_no == number:
                self.gateway.refused.add(task.refund_key)
                self._do(c.NoteRefundFailed(number, task.reference, "", task.refund_key, task.amount_paise))

    @rule(name=st.sampled_from(["412399990001", "412399990002"]), rail=st.sampled_from(list(RailName)))
    def money_strays_in(self, name: str, rail: RailName) -> None:
        self._do(c.NoteStray(PaymentFact("somebody", FactStatus.CAPTURED, 77_00, "INR", name), rail))


Till.TestCase.settings = settings(
    max_examples=80,
    stateful_step_count=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestTill = Till.TestCase


def test_a_refund_after_one_that_was_refused_and_settled_otherwise_has_a_key_of_its_own() -> None:
    """A gateway answers a key that it refused with the same refusal for ever: the second sum would never go back."""
    till = Till()
    till.two_orders_are_accepted(rails=list(RailName), first=PayBy.UPI, cut=0)
    (asked,) = till.shop.orders[1].payment.requests
    for _ in range(2):
        till.gateway.pay(1, asked.reference, asked.amount_paise)
    for news in till.gateway.news():
        till._do(c.NotePayment(*news))
    (refund,) = [task for task in till.shop.tasks if isinstance(task, GiveBack)]
    till._do(c.NoteRefundFailed(1, refund.reference, "", refund.refund_key, refund.amount_paise))
    (failed,) = [row for row in till.shop.exceptions.values() if row.kind is ExceptionKind.REFUND_FAILED]
    till._do(c.ResolveException(OWNER, failed.exception_no, Remedy.TO_KHATA, None))
    till._do(c.CancelOrder(OWNER, 1))
    first, second = [task for task in till.shop.tasks if isinstance(task, GiveBack)]
    assert (first.amount_paise, second.amount_paise) == (asked.amount_paise, asked.amount_paise)
    assert first.refund_key != second.refund_key
