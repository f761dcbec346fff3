"""Orders paid in parts, and cash: floats, purses, change that is owed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.domain import commands as c
from haat.domain import events as e
from haat.domain.billing import bill_of, paid_paise
from haat.domain.ledger import Account
from haat.domain.order import Order, OrderState, Share
from haat.domain.refusals import Why
from haat.domain.shares import SHRINKS
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from tests.domain.build import (
    ASHA,
    BIMAL,
    HELPER,
    OWNER,
    RAJU,
    USUAL_PAISE,
    captured,
    do,
    order_at,
    place,
    shop,
    state,
    why,
)

UPI, CASH, KHATA = PayBy.UPI, PayBy.CASH, PayBy.KHATA
PARTS = (Share(UPI, 200_00), Share(CASH, 50_00), Share(KHATA, 80_00))


def held(shop_state: ShopState) -> dict[str, int]:
    sums: dict[str, int] = {}
    for entry in shop_state.entries:
        for posting in entry.postings:
            sums[posting.account.value] = sums.get(posting.account.value, 0) + posting.amount_paise
    return {account: paise for account, paise in sums.items() if paise}


def in_parts(*parts: Share) -> ShopState:
    shop_state = state()
    do(shop_state, place(pay_by=UPI, shares=parts or PARTS))
    do(shop_state, c.AcceptOrder(OWNER, 1))
    return shop_state


def ways(order: Order) -> dict[PayBy, int]:
    return {way: order.share_paise(way) for way in PayBy if order.share_paise(way)}


def test_an_order_in_parts_asks_for_its_upi_part_and_books_each_where_it_is_owed() -> None:
    shop_state = in_parts()
    assert shop_state.orders[1].payment.requests[0].amount_paise == 200_00
    assert why(shop_state, c.SendOut(OWNER, 1, HELPER)) is Why.NOT_PAID_YET
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    out = do(shop_state, c.SendOut(OWNER, 1, HELPER))
    assert out.events[0] == e.OrderOut(1, OWNER, HELPER, "26-27/000001", 50_00)
    assert held(shop_state)["receivable"] == 50_00
    assert shop_state.customers[ASHA].khata_balance_paise == 80_00
    bill = bill_of(shop_state.shop, shop_state.orders[1], shop_state.customers[ASHA])
    assert (bill.paid_paise, bill.shares) == (200_00, PARTS)
    do(shop_state, c.HandOver(HELPER, 1, shop_state.orders[1].door_code))
    books = held(shop_state)
    assert (books["gateway"], books["rider_cash"], books["khata"]) == (200_00, 50_00, 80_00)
    assert "receivable" not in books
    assert "advance" not in books
    assert paid_paise(shop_state.orders[1]) == 250_00


@pytest.mark.parametrize(
    ("parts", "refusal"),
    [
        ((Share(UPI, 200_00), Share(CASH, 129_00)), Why.SHARES_DIFFER),
        ((Share(UPI, 200_50), Share(CASH, 129_50)), Why.BAD_QUANTITY),
        ((Share(UPI, 330_00), Share(CASH, 0)), Why.BAD_QUANTITY),
        ((), Why.SHARES_DIFFER),
    ],
)
def test_parts_that_are_none(parts: tuple[Share, ...], refusal: Why) -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED)
    assert why(shop_state, c.SplitPayment(OWNER, 1, parts)) is refusal


def test_the_khata_part_stays_within_the_limit() -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED)
    do(shop_state, c.SetKhataLimit(OWNER, ASHA, 79_00))
    assert why(shop_state, c.SplitPayment(ASHA, 1, PARTS)) is Why.KHATA_LIMIT
    do(shop_state, c.SetKhataLimit(OWNER, ASHA, 80_00))
    split = do(shop_state, c.SplitPayment(ASHA, 1, PARTS))
    assert split.events[0] == e.PaymentSplit(1, ASHA, PARTS)
    assert why(shop_state, place(pay_by=KHATA)) is Why.KHATA_LIMIT
    few, _ = order_at(OrderState.ACCEPTED, of=shop(pay_by=(CASH, KHATA)))
    assert why(few, c.SplitPayment(ASHA, 1, PARTS)) is Why.PAY_BY_NOT_OFFERED


def test_when_the_total_falls_cash_shrinks_first_then_khata_then_upi() -> None:
    shop_state = in_parts()
    do(shop_state, c.TakeOutLine(OWNER, 1, 2))  # 56 rupees of noodles
    assert ways(shop_state.orders[1]) == {UPI: 200_00, KHATA: 74_00}
    do(shop_state, c.TakeOutLine(OWNER, 1, 3))  # 166 of oil
    assert ways(shop_state.orders[1]) == {UPI: 108_00}
    assert shop_state.orders[1].shares == ()
    assert shop_state.orders[1].payment.requests[-1].amount_paise == 108_00


def test_what_was_paid_beyond_the_fallen_total_goes_back() -> None:
    shop_state = in_parts()
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    do(shop_state, c.TakeOutLine(OWNER, 1, 2))
    fallen = do(shop_state, c.TakeOutLine(OWNER, 1, 3))
    assert e.RefundOwed(1, 92_00) in fallen.events


def test_a_swap_that_she_agrees_to_brings_the_parts_back() -> None:
    shop_state = in_parts()
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    do(shop_state, c.OfferSwap(OWNER, 1, 2, 6))
    assert ways(shop_state.orders[1]) == {UPI: 200_00, KHATA: 74_00}
    do(shop_state, c.AnswerSwap(ASHA, 1, 2, True))
    assert ways(shop_state.orders[1]) == {UPI: 200_00, CASH: 146_00, KHATA: 80_00}


def test_a_part_that_is_paid_stays_and_the_rest_may_change_its_way() -> None:
    shop_state = in_parts()
    do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    assert why(shop_state, c.ChangePayBy(ASHA, 1, UPI)) is Why.ALREADY_PAID
    other = (Share(UPI, 100_00), Share(CASH, 230_00))
    assert why(shop_state, c.SplitPayment(ASHA, 1, other)) is Why.ALREADY_PAID
    do(shop_state, c.ChangePayBy(ASHA, 1, CASH))
    assert ways(shop_state.orders[1]) == {UPI: 200_00, CASH: 130_00}


def test_an_order_in_parts_that_is_paid_in_full_after_all_collects_no_cash() -> None:
    shop_state, order = order_at(OrderState.ACCEPTED, UPI)
    do(shop_state, c.SplitPayment(ASHA, 1, (Share(CASH, 250_00), Share(KHATA, 80_00))))
    do(shop_state, c.SendOut(OWNER, 1, HELPER))
    do(shop_state, c.NotePayment(1, captured(order)))
    assert ways(shop_state.orders[1]) == {UPI: USUAL_PAISE}
    assert shop_state.customers[ASHA].khata_balance_paise == 0
    handed = do(shop_state, c.HandOver(HELPER, 1, shop_state.orders[1].door_code))
    assert handed.events == (e.OrderDelivered(1, HELPER, 0),)
    assert "receivable" not in held(shop_state)


@given(st.lists(st.integers(1, 300), min_size=2, max_size=3), st.integers(0, 2))
def test_parts_always_sum_to_the_total(amounts: list[int], taken: int) -> None:
    shop_state, _ = order_at(OrderState.PLACED)
    rest = USUAL_PAISE - sum(amount * 100 for amount in amounts[:-1])
    if rest <= 0:
        return
    parts = tuple(
        Share(way, paise)
        for way, paise in zip(SHRINKS, (*(a * 100 for a in amounts[:-1]), rest), strict=False)
    )
    do(shop_state, c.SplitPayment(OWNER, 1, parts))
    for line in range(1, taken + 1):
        do(shop_state, c.TakeOutLine(OWNER, 1, line))
    order = shop_state.orders[1]
    assert sum(ways(order).values()) == order.total_paise
    assert len(order.shares) != 1


# Cash


def at_the_door() -> ShopState:
    shop_state, _ = order_at(OrderState.OUT)
    return shop_state


def test_change_that_cannot_be_given_is_owed_and_pays_for_the_next_order() -> None:
    shop_state = at_the_door()
    code = shop_state.orders[1].door_code
    assert why(shop_state, c.HandOver(HELPER, 1, code, 300_00)) is Why.TOO_LITTLE_CASH
    assert why(shop_state, c.HandOver(HELPER, 1, code, 3_000_00)) is Why.TOO_MUCH
    handed = do(shop_state, c.HandOver(HELPER, 1, code, 500_00))
    assert handed.events[0] == e.OrderDelivered(1, HELPER, USUAL_PAISE, 170_00)
    assert shop_state.customers[ASHA].change_owed_paise == 170_00
    assert shop_state.customers[HELPER].cash_held_paise == 500_00
    do(shop_state, place())
    do(shop_state, c.AcceptOrder(OWNER, 2))
    out = do(shop_state, c.SendOut(OWNER, 2, HELPER))
    assert isinstance(out.events[0], e.OrderOut)
    assert out.events[0].collect_paise == 160_00
    assert shop_state.customers[ASHA].change_owed_paise == 0


def test_change_that_was_used_is_owed_again_when_the_goods_come_back() -> None:
    shop_state = at_the_door()
    do(shop_state, c.HandOver(HELPER, 1, shop_state.orders[1].door_code, 500_00))
    do(shop_state, place())
    do(shop_state, c.AcceptOrder(OWNER, 2))
    do(shop_state, c.SendOut(OWNER, 2, HELPER))
    do(shop_state, c.BringBack(HELPER, 2))
    assert shop_state.customers[ASHA].change_owed_paise == 170_00
    assert "receivable" not in held(shop_state)


def test_change_is_paid_out_once() -> None:
    shop_state = at_the_door()
    do(shop_state, c.HandOver(HELPER, 1, shop_state.orders[1].door_code, 500_00))
    assert why(shop_state, c.PayOutChange(OWNER, ASHA, 171_00)) is Why.TOO_MUCH
    assert why(shop_state, c.PayOutChange(ASHA, ASHA)) is Why.NOT_YOURS
    paid = do(shop_state, c.PayOutChange(OWNER, ASHA, 100_00))
    assert paid.events == (e.ChangePaidOut(ASHA, OWNER, 100_00, 70_00),)
    do(shop_state, c.PayOutChange(HELPER, ASHA))
    assert why(shop_state, c.PayOutChange(OWNER, ASHA)) is Why.BAD_QUANTITY
    assert shop_state.customers[HELPER].cash_held_paise == 430_00
    assert held(shop_state)["cash"] == -100_00


@pytest.mark.parametrize(("counted", "short"), [(530_00, 0), (500_00, 30_00), (540_00, -10_00), (0, 530_00)])
def test_a_purse_is_emptied_and_what_is_missing_is_seen(counted: int, short: int) -> None:
    shop_state, _ = order_at(OrderState.DELIVERED)
    given = do(shop_state, c.GiveFloat(OWNER, HELPER, 200_00))
    assert given.events == (e.FloatGiven(HELPER, OWNER, 200_00, 530_00),)
    done = do(shop_state, c.HandInCash(OWNER, HELPER, counted))
    assert done.events == (e.CashHandedIn(HELPER, OWNER, counted, 530_00),)
    assert shop_state.customers[HELPER].cash_held_paise == 0
    assert held(shop_state).get("cash_short", 0) == short
    parties = {p.party for p in shop_state.entries[-1].postings if p.account is Account.CASH_SHORT}
    assert parties <= {HELPER}


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (c.GiveFloat(HELPER, RAJU, 100_00), Why.NOT_YOURS),
        (c.GiveFloat(OWNER, ASHA, 100_00), Why.NO_SUCH_CUSTOMER),
        (c.GiveFloat(OWNER, HELPER, 0), Why.BAD_QUANTITY),
        (c.GiveFloat(OWNER, HELPER, 2_00_000_00), Why.TOO_MUCH),
        (c.HandInCash(HELPER, HELPER, 100_00), Why.NOT_YOURS),
        (c.HandInCash(OWNER, BIMAL, 100_00), Why.NO_SUCH_CUSTOMER),
        (c.HandInCash(OWNER, HELPER, -1), Why.BAD_QUANTITY),
        (c.HandInCash(OWNER, HELPER, 0), Why.BAD_QUANTITY),
        (c.PayOutChange(OWNER, 99), Why.NO_SUCH_CUSTOMER),
    ],
)
def test_cash_that_cannot_be(command: c.Command, refusal: Why) -> None:
    assert why(state(), command) is refusal
