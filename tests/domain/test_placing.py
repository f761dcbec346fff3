"""Placing and fulfilling: what an order carries, what it teaches, which clocks run."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.domain import commands as c
from haat.domain import events as e
from haat.domain.basket import Basket, BasketLine
from haat.domain.catalogue import Listing
from haat.domain.customer import Address
from haat.domain.order import MOVES, OrderState
from haat.domain.outcome import ClearTimers, SetTimer, TimerKind
from haat.domain.pricing import add_up, price_line, quantity_for_rupees, quote
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import Fulfilment, PayBy
from haat.values.errors import Misuse
from haat.values.place import Point, distance_m
from haat.values.quantity import Quantity
from haat.values.time import Moment
from tests.domain.build import (
    ASHA,
    BEEDI,
    BIMAL,
    CORIANDER,
    HELPER,
    HOME,
    LISTINGS,
    MAGGI,
    MOMENT,
    NOW,
    OIL,
    OWNER,
    RAJU,
    SOAP,
    SUGAR,
    USUAL,
    USUAL_PAISE,
    after,
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


def test_goods_worth_no_rupee_are_no_order() -> None:
    crumb = basket((SUGAR, grams(1)))
    assert why(state(), place(crumb, fulfilment=Fulfilment.PICKUP)) is Why.BAD_QUANTITY


def test_every_state_is_reached_from_placed_and_every_open_one_can_end() -> None:
    def reached(start: OrderState) -> set[OrderState]:
        seen, todo = {start}, [start]
        while todo:
            new = set(MOVES[todo.pop()]) - seen
            seen |= new
            todo.extend(new)
        return seen

    assert reached(OrderState.PLACED) == set(OrderState)
    assert set(MOVES) == set(OrderState)
    for where in OrderState:
        assert any(not MOVES[end] for end in reached(where))


def test_an_order_keeps_its_prices_when_the_shelf_changes() -> None:
    shop_state = state()
    do(shop_state, place())
    do(shop_state, c.SetPrice(OWNER, SUGAR, 60_00))
    do(shop_state, c.AcceptOrder(OWNER, 1))
    assert shop_state.orders[1].total_paise == USUAL_PAISE
    assert shop_state.orders[1].lines[0].price_paise == 44_00


def test_she_may_confirm_just_what_she_was_shown_and_no_more_than_ten_lakh() -> None:
    assert why(state(), place(seen_paise=USUAL_PAISE)) is None
    dear = Listing(70, "sari", 1_00_000_00)
    most = place(basket((70, pieces(10))), seen_paise=10_00_000_00)
    assert why(state(None, dear), most) is None
    assert why(state(None, replace(dear, price_paise=1_00_000_10)), most) is Why.TOO_MUCH


def test_bounds_are_still_within() -> None:
    """The last soap, the edge of the area, the least price and the largest limit."""
    shop_state = state()
    assert why(shop_state, place(basket((SOAP, pieces(5))))) is None
    metres = distance_m(shop_state.shop.place or Point(0, 0), HOME.point or Point(0, 0))
    edge = replace(shop().delivery, radius_m=metres)
    assert why(state(shop(delivery=edge)), place()) is None
    assert why(state(shop(delivery=replace(edge, radius_m=metres - 1))), place()) is Why.OUT_OF_AREA
    assert why(shop_state, c.SetPrice(OWNER, SUGAR, 1)) is None
    assert why(shop_state, c.SetKhataLimit(OWNER, ASHA, 10_00_000_00)) is None


def test_an_address_named_for_a_pickup_is_not_learnt() -> None:
    learnt = do(state(), place(fulfilment=Fulfilment.PICKUP)).customer
    assert learnt is not None
    assert learnt.addresses == ()


def test_a_khata_order_counts_once_whether_promised_or_in_the_book() -> None:
    shop_state, _ = order_at(OrderState.OUT, PayBy.KHATA)
    do(shop_state, place(pay_by=PayBy.KHATA))
    do(shop_state, place(pay_by=PayBy.CASH))
    assert why(shop_state, place(pay_by=PayBy.KHATA)) is None
    do(shop_state, place(pay_by=PayBy.KHATA))
    assert why(shop_state, place(pay_by=PayBy.KHATA)) is Why.KHATA_LIMIT
    assert why(shop_state, place(pay_by=PayBy.CASH)) is None


def test_a_fall_in_price_is_hers_and_is_all_she_agreed_to() -> None:
    shop_state = state()
    do(shop_state, c.SetPrice(OWNER, OIL, 100_00))
    order = do(shop_state, place(seen_paise=USUAL_PAISE)).order
    assert order is not None
    assert order.agreed_paise == order.total_paise == 264_00


def test_placing_teaches_the_shop_where_she_lives_and_how_she_pays() -> None:
    shop_state = state(shop(delivery=replace(shop().delivery, minimum_paise=0)))
    lanes = [Address(f"{n} Sample Lane") for n in range(6)]
    for lane in [*lanes, lanes[3]]:
        do(shop_state, place(address=lane, pay_by=PayBy.UPI))
    asha = shop_state.customers[ASHA]
    assert asha.addresses == (lanes[1], lanes[2], lanes[4], lanes[5], lanes[3])
    assert asha.address == lanes[3]
    assert (asha.usual_pay, asha.usual_fulfilment) == (PayBy.UPI, Fulfilment.DELIVERY)
    assert asha.last_order_no == shop_state.counters.order_no == 7


def test_pickup_keeps_no_address_and_costs_no_fee() -> None:
    order = do(state(), place(fulfilment=Fulfilment.PICKUP)).order
    assert order is not None
    assert order.address is None
    assert order.delivery_fee_paise == 0


def test_the_shops_clocks_start_at_placing_and_stop_at_the_answer() -> None:
    shop_state = state()
    placed = do(shop_state, place())
    waits = {t.kind: t.due_at - NOW for t in placed.timers if isinstance(t, SetTimer)}
    assert waits == {
        TimerKind.ACKNOWLEDGE: timedelta(seconds=45),
        TimerKind.REMIND: timedelta(seconds=180),
        TimerKind.TELL: timedelta(seconds=600),
    }
    (cleared,) = do(shop_state, c.AcceptOrder(OWNER, 1)).timers
    assert isinstance(cleared, ClearTimers)
    assert set(cleared.kinds) == set(waits)


@given(st.binary(min_size=16, max_size=16))
def test_the_door_code_has_four_digits_whatever_the_chance(entropy: bytes) -> None:
    shop_state = state()
    order = do(shop_state, place(), Moment(NOW, entropy)).order
    assert order is not None
    assert len(order.door_code) == 4
    assert order.door_code.isdecimal()


def test_a_listing_asked_for_twice_cannot_take_more_than_the_shelf_holds() -> None:
    twice = Basket((BasketLine(SOAP, pieces(3)), BasketLine(SOAP, pieces(3))))
    assert why(state(), place(twice)) is Why.NOT_ENOUGH_STOCK


def test_an_unknown_customer_and_an_unknown_order_are_refused() -> None:
    assert why(state(), place(customer_no=99)) is Why.NO_SUCH_CUSTOMER
    for command in (c.AcceptOrder(OWNER, 9), c.HintPayment(9), c.RingOnce(9, "tell"), c.SendOut(OWNER, 9)):
        assert why(state(), command) is Why.NO_SUCH_ORDER
    assert why(order_at(OrderState.PACKED)[0], c.SendOut(OWNER, 1, BIMAL)) is Why.NO_SUCH_CUSTOMER


def test_a_quote_counts_only_what_can_be_sold_and_names_the_rest() -> None:
    wanted = basket(
        (SUGAR, grams(2000)), (BEEDI, pieces(1)), (99, pieces(1)), (SOAP, pieces(6)), (MAGGI, grams(5))
    )
    quoted = quote(shop(), state().catalogue, wanted, None)
    assert [line.line.listing_no for line in quoted.lines] == [SUGAR]
    assert [line.listing_no for line in quoted.missing] == [BEEDI, 99, SOAP, MAGGI]
    assert quoted.total_paise == 88_00
    empty = quote(shop(), state().catalogue, basket((99, pieces(1))), Fulfilment.DELIVERY)
    assert (empty.total_paise, empty.delivery_fee_paise) == (0, 0)


def test_fifty_rupees_of_coriander_stay_fifty_when_the_price_moves() -> None:
    shop_state = state()
    wanted = basket((CORIANDER, grams(312), 50_00), (OIL, pieces(1)))
    do(shop_state, c.SetPrice(OWNER, CORIANDER, 200_00))
    order = do(shop_state, place(wanted)).order
    assert order is not None
    line = order.lines[0]
    assert (line.quantity, line.amount_paise, line.rupees_paise) == (grams(250), 50_00, 50_00)


@given(st.sampled_from(LISTINGS), st.integers(1, 10_000_00))
def test_money_buys_the_most_that_it_is_worth(listing: object, money: int) -> None:
    assert listing in LISTINGS
    item = next(known for known in LISTINGS if known is listing)
    found = quantity_for_rupees(item, money)
    if isinstance(found, Refusal):
        assert found.why is Why.BAD_QUANTITY
        assert money * item.per < item.price_paise
    else:
        assert found.amount * item.price_paise <= money * item.per
        assert (found.amount + 1) * item.price_paise > money * item.per


@given(st.integers(0, 10**9), st.integers(0, 100_00))
def test_a_total_is_whole_rupees_and_its_rounding_at_most_half_of_one(goods: int, fee: int) -> None:
    added = add_up(goods, fee)
    assert added.total_paise == goods + fee + added.rounding_paise
    assert added.total_paise % 100 == 0
    assert abs(added.rounding_paise) <= 50


@given(st.lists(st.tuples(st.integers(1, 20_000), st.booleans()), min_size=1, max_size=8))
def test_a_basket_never_gets_dearer_by_leaving_something_out(lines: list[tuple[int, bool]]) -> None:
    """The goods and the fee may trade places, but a line's own price never depends on the others."""
    item = LISTINGS[0]
    alone = [price_line(item, BasketLine(SUGAR, grams(amount))) for amount, _ in lines]
    assert all(not isinstance(found, Refusal) and found.amount_paise >= 0 for found in alone)
    subtotal = sum(found.amount_paise for found in alone if not isinstance(found, Refusal))
    less = sum(
        found.amount_paise
        for found, (_, stays) in zip(alone, lines, strict=True)
        if stays and not isinstance(found, Refusal)
    )
    assert add_up(less, 0).total_paise <= add_up(subtotal, 0).total_paise


@pytest.mark.parametrize(
    ("by", "named", "holder", "account"),
    [
        (HELPER, HELPER, HELPER, "rider_cash"),
        (OWNER, HELPER, HELPER, "rider_cash"),
        (RAJU, HELPER, RAJU, "rider_cash"),
        (OWNER, None, None, "cash"),
        (OWNER, OWNER, None, "cash"),
    ],
)
def test_cash_is_with_who_stood_at_the_door(
    by: int, named: int | None, holder: int | None, account: str
) -> None:
    shop_state, order = order_at(OrderState.PACKED)
    do(shop_state, c.SendOut(OWNER, 1, named))
    booked = do(shop_state, c.HandOver(by, 1, f" {order.door_code} ")).entries[0].postings[0]
    assert (booked.account.value, booked.party, booked.amount_paise) == (account, holder, USUAL_PAISE)


def test_a_helper_who_sends_an_order_out_carries_it() -> None:
    shop_state, _ = order_at(OrderState.PACKED)
    (event,) = do(shop_state, c.SendOut(HELPER, 1)).events
    assert event == e.OrderOut(1, HELPER, HELPER, "26-27/000001", USUAL_PAISE)


def test_delivery_teaches_what_this_home_takes_and_the_newest_wins() -> None:
    shop_state, _ = order_at(OrderState.DELIVERED)
    asha = shop_state.customers[ASHA]
    assert asha.orders_delivered == 1
    assert dict(asha.habits) == {"sugar": SUGAR, "noodles": MAGGI, "mustard-oil": OIL}
    full = replace(asha, habits=tuple((f"good-{n}", n) for n in range(100)))
    again, order = order_at(OrderState.OUT)
    again.customers[ASHA] = full
    habits = do(again, c.HandOver(HELPER, 1, order.door_code)).customer
    assert habits is not None
    assert len(habits.habits) == 100
    assert habits.habits[-3:] == (("sugar", SUGAR), ("noodles", MAGGI), ("mustard-oil", OIL))


def test_khata_is_booked_at_the_door_of_the_shop_and_a_promise_is_kept() -> None:
    shop_state, _ = order_at(OrderState.PACKED, PayBy.KHATA)
    do(shop_state, place(pay_by=PayBy.KHATA))
    do(shop_state, c.SendOut(OWNER, 1))
    assert shop_state.customers[ASHA].khata_balance_paise == USUAL_PAISE
    do(shop_state, c.AcceptOrder(OWNER, 2))
    do(shop_state, c.SendOut(OWNER, 2))
    assert shop_state.customers[ASHA].khata_balance_paise == 2 * USUAL_PAISE


def test_a_lowered_limit_is_looked_at_once_more_before_the_goods_go() -> None:
    shop_state, _ = order_at(OrderState.PACKED, PayBy.KHATA)
    do(shop_state, c.SetKhataLimit(OWNER, ASHA, 100_00))
    assert why(shop_state, c.SendOut(OWNER, 1)) is Why.KHATA_LIMIT
    do(shop_state, c.ChangePayBy(ASHA, 1, PayBy.CASH))
    assert why(shop_state, c.SendOut(OWNER, 1)) is None


def test_only_the_shopkeeper_sets_limits_and_only_the_shop_writes_the_book() -> None:
    shop_state = state()
    assert why(shop_state, c.SetKhataLimit(HELPER, ASHA, 1)) is Why.NOT_YOURS
    assert why(shop_state, c.SetKhataLimit(OWNER, ASHA, -1)) is Why.BAD_QUANTITY
    assert why(shop_state, c.SetKhataLimit(OWNER, ASHA, 10**9)) is Why.TOO_MUCH
    assert why(shop_state, c.SetKhataLimit(OWNER, 99, 1)) is Why.NO_SUCH_CUSTOMER
    for command in (
        c.GiveOnKhata(ASHA, ASHA, 100),
        c.TakeRepayment(ASHA, ASHA, 100),
        c.OpenShop(ASHA, False),
    ):
        assert why(shop_state, command) is Why.NOT_YOURS
    assert why(shop_state, c.SetPrice(ASHA, SUGAR, 1)) is Why.NOT_YOURS
    assert why(shop_state, c.SetAvailable(ASHA, SUGAR, False)) is Why.NOT_YOURS
    assert why(shop_state, c.SetPrice(OWNER, 99, 1)) is Why.NO_SUCH_LISTING


def test_a_closed_shutter_takes_no_orders_until_it_opens() -> None:
    shop_state = state()
    do(shop_state, c.OpenShop(OWNER, False))
    assert why(shop_state, place()) is Why.SHOP_NOT_ACCEPTING
    do(shop_state, c.OpenShop(HELPER, True))
    assert why(shop_state, place()) is None


@pytest.mark.parametrize(
    ("kind", "event"),
    [
        ("acknowledge", e.AcknowledgementDue(1)),
        ("remind", e.ShopkeeperReminded(1)),
        ("tell", e.CustomerToldOfWait(1)),
    ],
)
def test_the_clocks_of_silence_say_their_word_only_while_the_shop_is_silent(
    kind: str, event: e.Event
) -> None:
    shop_state, _ = order_at(OrderState.PLACED)
    assert do(shop_state, c.RingOnce(1, kind)).events == (event,)
    do(shop_state, c.AcceptOrder(OWNER, 1))
    assert do(shop_state, c.RingOnce(1, kind)).events == ()


def test_she_hears_that_her_money_came_only_while_the_goods_wait() -> None:
    shop_state, _ = order_at(OrderState.ACCEPTED, PayBy.UPI)
    assert do(shop_state, c.RingOnce(1, "paid_word")).events == ()
    paid = do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    assert SetTimer(1, TimerKind.PAID_WORD, NOW + timedelta(seconds=300)) in paid.timers
    assert do(shop_state, c.RingOnce(1, "paid_word"), after(minutes=5)).events == (e.PaidWordDue(1),)
    out = do(shop_state, c.SendOut(OWNER, 1))
    assert ClearTimers(1, (TimerKind.PAID_WORD,)) in out.timers
    assert do(shop_state, c.RingOnce(1, "paid_word")).events == ()


def test_a_timer_of_no_known_kind_is_a_fault() -> None:
    with pytest.raises(Misuse, match="no timer"):
        why(order_at(OrderState.PLACED)[0], c.RingOnce(1, "alarm"))


def test_a_wrong_code_leaves_the_order_on_its_way() -> None:
    shop_state, order = order_at(OrderState.OUT)
    wrong = f"{(int(order.door_code) + 1) % 10_000:04d}"
    for code in (wrong, "", order.door_code[:3], order.door_code + "0"):
        assert why(shop_state, c.HandOver(HELPER, 1, code)) is Why.WRONG_CODE
    assert order.address == HOME
    assert USUAL.line(SUGAR) == BasketLine(SUGAR, Quantity(2000, grams(1).unit))
    assert MOMENT.now == order.placed_at
