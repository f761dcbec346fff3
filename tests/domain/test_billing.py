"""Bills: everything the law asks for, and a tax that adds up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.domain.billing import BillKind, bill_of, half_inside, sale_parts, tax_inside, tax_rows
from haat.domain.order import OrderState
from haat.domain.shop import PayBy
from haat.values.errors import Misuse
from tests.domain.build import ASHA, MOMENT, USUAL_PAISE, order_at, registered, shop

RATES = st.sampled_from([0, 25, 300, 500, 1200, 1800, 2800, 4000])


def test_a_tax_invoice_shows_seller_buyer_goods_and_tax() -> None:
    shop_state, order = order_at(OrderState.DELIVERED, of=registered())
    bill = bill_of(shop_state.shop, order, shop_state.customers[ASHA])
    assert bill.kind is BillKind.TAX_INVOICE
    assert (bill.bill_no, bill.billed_at, bill.order_no) == ("26-27/000001", MOMENT.now, 1)
    assert (bill.legal.gstin, bill.legal.fssai) == ("19AAAAA0000A1Z5", "10000000000000")
    assert (bill.customer_name, bill.address) == ("Asha", order.address)
    assert [(line.concept, line.hsn, line.gst_bp, line.amount_paise) for line in bill.lines] == [
        ("sugar", "1701", 0, 88_00),
        ("noodles", "", 500, 56_00),
        ("mustard-oil", "", 500, 165_50),
    ]
    assert [(row.gst_bp, row.taxable_paise, row.cgst_paise, row.sgst_paise) for row in bill.tax] == [
        (0, 93_69, 0, 0),
        (500, 224_57, 5_62, 5_62),
    ]
    assert bill.tax_paise == 11_24
    parts = bill.subtotal_paise + bill.delivery_fee_paise + bill.rounding_paise
    assert parts == bill.total_paise == USUAL_PAISE
    assert sum(row.taxable_paise + row.tax_paise for row in bill.tax) == parts - bill.rounding_paise


def test_a_seller_without_gstin_shows_no_tax() -> None:
    shop_state, order = order_at(OrderState.OUT)
    bill = bill_of(shop_state.shop, order, shop_state.customers[ASHA])
    assert (bill.kind, bill.tax, bill.tax_paise) == (BillKind.PLAIN, (), 0)


@pytest.mark.parametrize(
    ("pay_by", "where", "paid"),
    [
        (PayBy.UPI, OrderState.OUT, USUAL_PAISE),
        (PayBy.CASH, OrderState.OUT, 0),
        (PayBy.CASH, OrderState.DELIVERED, USUAL_PAISE),
        (PayBy.KHATA, OrderState.DELIVERED, 0),
        (PayBy.UPI, OrderState.RETURNED, 0),
    ],
)
def test_a_bill_says_what_is_paid_of_it(pay_by: PayBy, where: OrderState, paid: int) -> None:
    shop_state, order = order_at(where, pay_by)
    bill = bill_of(shop_state.shop, order, shop_state.customers[ASHA])
    assert bill.paid_paise == paid
    assert bill.returned is (where is OrderState.RETURNED)
    assert bill.transaction_id == ("pay_1" if pay_by is PayBy.UPI else None)


def test_an_order_that_is_not_out_has_no_bill() -> None:
    shop_state, order = order_at(OrderState.PACKED)
    with pytest.raises(Misuse, match="no bill yet"):
        bill_of(shop_state.shop, order, shop_state.customers[ASHA])


@given(st.integers(0, 10**9), RATES)
def test_the_halves_are_equal_and_nothing_is_lost(price: int, rate: int) -> None:
    tax = tax_inside(price, rate)
    assert tax == 2 * half_inside(price, rate)
    assert 0 <= tax <= price
    assert abs(tax - price * rate / (10_000 + rate)) <= 1


@given(
    st.lists(st.tuples(st.integers(0, 5_000_00), RATES), min_size=1, max_size=12),
    st.integers(0, 100_00),
    st.booleans(),
)
def test_the_parts_of_a_sale_sum_to_its_total(goods: list[tuple[int, int]], fee: int, gst: bool) -> None:
    _, order = order_at(OrderState.PLACED)
    line = order.lines[0]
    lines = tuple(
        replace(line, line_no=number, amount_paise=amount, gst_bp=rate)
        for number, (amount, rate) in enumerate(goods, start=1)
    )
    subtotal = sum(amount for amount, _ in goods)
    sold = replace(
        order, lines=lines, delivery_fee_paise=fee, rounding_paise=7, total_paise=subtotal + fee + 7
    )
    seller = registered() if gst else shop()
    parts = sale_parts(seller, sold)
    assert (
        parts.goods_paise + parts.delivery_paise + parts.tax_paise + parts.rounding_paise == sold.total_paise
    )
    assert min(parts.goods_paise, parts.tax_paise) >= 0
    rows = tax_rows(seller, sold)
    assert sum(row.tax_paise for row in rows) == parts.tax_paise
    if gst and (subtotal or not fee):
        assert sum(row.taxable_paise + row.tax_paise for row in rows) == subtotal + fee
