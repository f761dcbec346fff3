"""Billing: the bill's number, the tax inside the prices, and everything a bill must show.

Sources: CGST Rules 2017, r. 46 (what an invoice shows; a consecutive number of at most 16 characters, unique in
a financial year), r. 49 and s. 31(3)(c) of the Act (bill of supply by composition and exempt sellers), s.
15(2)(c) (what the seller charges for delivery is part of the value of the goods). Rules: docs/rules/billing.md.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from haat.domain.customer import Address, Customer
from haat.domain.order import Order, OrderLine, OrderState, Share
from haat.domain.shop import Counters, Fulfilment, Legal, PayBy, Shop
from haat.values.errors import Misuse
from haat.values.money import half_up_of, split
from haat.values.quantity import Quantity
from haat.values.record import replace
from haat.values.time import financial_year

BILL_NO_MAX = 16


class BillKind(enum.Enum):
    """Which paper the law asks of this seller for this sale."""

    PLAIN = "plain"
    """The seller is not registered for GST."""
    TAX_INVOICE = "tax_invoice"
    BILL_OF_SUPPLY = "bill_of_supply"
    """Registered, but no tax is charged: a composition seller, or nothing taxable in it."""


@dataclass(frozen=True, slots=True)
class TaxRow:
    """All goods of one rate, with their share of the delivery fee: value without tax, and the two equal halves."""

    gst_bp: int
    taxable_paise: int
    cgst_paise: int
    sgst_paise: int

    @property
    def tax_paise(self) -> int:
        return self.cgst_paise + self.sgst_paise


@dataclass(frozen=True, slots=True)
class BillLine:
    """One line as it was sold; ``amount_paise`` includes its tax."""

    line_no: int
    concept: str
    name: str
    brand: str | None
    pack: Quantity | None
    hsn: str
    quantity: Quantity
    price_paise: int
    per: int
    amount_paise: int
    mrp_paise: int | None
    gst_bp: int


@dataclass(frozen=True, slots=True)
class Bill:
    """Everything a bill shows. Σ ``lines`` + fee + rounding = ``total_paise``; ``tax`` is inside it."""

    kind: BillKind
    bill_no: str
    billed_at: datetime
    order_no: int
    placed_at: datetime
    shop_name: str
    legal: Legal
    shop_number: str
    customer_name: str
    customer_phone: str | None
    address: Address | None
    fulfilment: Fulfilment
    lines: tuple[BillLine, ...]
    subtotal_paise: int
    delivery_fee_paise: int
    rounding_paise: int
    total_paise: int
    tax: tuple[TaxRow, ...]
    pay_by: PayBy
    paid_paise: int
    transaction_id: str | None
    returned: bool
    lang: str
    shares: tuple[Share, ...] = ()

    @property
    def tax_paise(self) -> int:
        return sum(row.tax_paise for row in self.tax)


@dataclass(frozen=True, slots=True)
class SaleParts:
    """A bill's total as the ledger books it: they sum to the total."""

    goods_paise: int
    delivery_paise: int
    tax_paise: int
    rounding_paise: int


def next_bill(counters: Counters, now: datetime) -> tuple[Counters, str]:
    """The next number of the shop's series for the financial year: ``26-27/000123``.

    A clock that runs back over the first of April goes on in the newer series, so that no number comes twice.
    """
    year = max(financial_year(now), counters.bill_year)
    number = counters.bill_no + 1 if year == counters.bill_year else 1
    text = f"{year}/{number:06d}"
    if len(text) > BILL_NO_MAX:
        raise Misuse(f"bill number {text} is longer than the law allows")
    return replace(counters, bill_no=number, bill_year=year), text


def bill_of(shop: Shop, order: Order, customer: Customer) -> Bill:
    """The bill of an order that went out. Raises Misuse for an order that has none yet."""
    if order.bill_no is None or order.billed_at is None:
        raise Misuse(f"order {order.order_no} has no bill yet")
    rows = tax_rows(shop, order)
    return Bill(
        kind=bill_kind(shop, rows),
        bill_no=order.bill_no,
        billed_at=order.billed_at,
        order_no=order.order_no,
        placed_at=order.placed_at,
        shop_name=shop.name,
        legal=shop.legal,
        shop_number=shop.number,
        customer_name=customer.name,
        customer_phone=customer.phone,
        address=order.address,
        fulfilment=order.fulfilment,
        lines=tuple(_bill_line(line) for line in order.kept),
        subtotal_paise=order.subtotal_paise,
        delivery_fee_paise=order.delivery_fee_paise,
        rounding_paise=order.rounding_paise,
        total_paise=order.total_paise,
        tax=rows,
        pay_by=order.pay_by,
        paid_paise=paid_paise(order),
        transaction_id=order.payment.transaction_id if order.share_paise(PayBy.UPI) else None,
        returned=order.state is OrderState.RETURNED,
        lang=order.lang,
        shares=order.shares,
    )


def bill_kind(shop: Shop, rows: Iterable[TaxRow]) -> BillKind:
    if shop.legal.gstin is None:
        return BillKind.PLAIN
    if shop.legal.composition or not any(row.gst_bp for row in rows):
        return BillKind.BILL_OF_SUPPLY
    return BillKind.TAX_INVOICE


def paid_paise(order: Order) -> int:
    """What was paid of a bill by now: all that is due by UPI, cash at the door, and nothing yet on khata."""
    if order.state is OrderState.RETURNED:
        return 0
    cash = order.share_paise(PayBy.CASH) if order.state is OrderState.DELIVERED else 0
    return order.share_paise(PayBy.UPI) + cash


def tax_rows(shop: Shop, order: Order) -> tuple[TaxRow, ...]:
    """The tax inside an order by rate, lowest first; empty for a seller who charges none.

    The delivery fee follows the goods: each line bears its share of it, at the line's rate.
    """
    if not charges_tax(shop):
        return ()
    values: dict[int, list[int]] = {}
    for line, share in zip(order.kept, _fee_shares(order), strict=True):
        values.setdefault(line.gst_bp, []).append(line.amount_paise + share)
    return tuple(_row(rate, values[rate]) for rate in sorted(values))


def sale_parts(shop: Shop, order: Order) -> SaleParts:
    """How the total of an order splits for the ledger."""
    if not charges_tax(shop):
        return SaleParts(order.subtotal_paise, order.delivery_fee_paise, 0, order.rounding_paise)
    goods_tax = delivery_tax = 0
    for line, share in zip(order.kept, _fee_shares(order), strict=True):
        own = tax_inside(line.amount_paise, line.gst_bp)
        goods_tax += own
        delivery_tax += tax_inside(line.amount_paise + share, line.gst_bp) - own
    return SaleParts(
        goods_paise=order.subtotal_paise - goods_tax,
        delivery_paise=order.delivery_fee_paise - delivery_tax,
        tax_paise=goods_tax + delivery_tax,
        rounding_paise=order.rounding_paise,
    )


def charges_tax(shop: Shop) -> bool:
    return shop.legal.gstin is not None and not shop.legal.composition


def tax_inside(amount_paise: int, gst_bp: int) -> int:
    """The tax inside an inclusive amount: twice the half that goes to centre and state each."""
    return 2 * half_inside(amount_paise, gst_bp)


def half_inside(amount_paise: int, gst_bp: int) -> int:
    """CGST (and as much SGST) inside an inclusive amount, to the nearest paisa; the rest is the taxable value."""
    return half_up_of(amount_paise * gst_bp, 2 * (10_000 + gst_bp))


def _fee_shares(order: Order) -> list[int]:
    amounts = [line.amount_paise for line in order.kept]
    if order.delivery_fee_paise == 0 or not any(amounts):
        return [0] * len(amounts)
    return split(order.delivery_fee_paise, amounts)


def _row(gst_bp: int, values: list[int]) -> TaxRow:
    half = sum(half_inside(value, gst_bp) for value in values)
    return TaxRow(gst_bp, sum(values) - 2 * half, half, half)


def _bill_line(line: OrderLine) -> BillLine:
    return BillLine(
        line_no=line.line_no,
        concept=line.concept,
        name=line.name,
        brand=line.brand,
        pack=line.pack,
        hsn=line.hsn,
        quantity=line.quantity,
        price_paise=line.price_paise,
        per=line.per,
        amount_paise=line.amount_paise,
        mrp_paise=line.mrp_paise,
        gst_bp=line.gst_bp,
    )
