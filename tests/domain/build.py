"""Builders for the rules' tests: a small shop, its people, its shelf, and the steps of an order.

The people and numbers are samples; nobody can be reached under them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from haat.domain import commands as c
from haat.domain.basket import Basket, BasketLine
from haat.domain.catalogue import Catalogue, Listing, SoldBy
from haat.domain.customer import Address, Customer, Role
from haat.domain.decide import decide
from haat.domain.order import Order, OrderState
from haat.domain.outcome import Outcome
from haat.domain.payment import FactStatus, PaymentFact
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import Counters, DeliveryTerms, Fulfilment, Legal, PayBy, Shop
from haat.domain.snapshot import ShopState
from haat.values.place import Point
from haat.values.quantity import Quantity, Unit
from haat.values.time import Moment

NOW = datetime(2026, 11, 23, 4, 30, tzinfo=UTC)
MOMENT = Moment(NOW, bytes(range(16)))

OWNER, HELPER, ASHA, BIMAL, RAJU = 1, 2, 3, 4, 5
"""Shopkeeper, helper, two customers, a second helper."""

SUGAR, MAGGI, OIL, CORIANDER, BEEDI, SOAP = 1, 2, 3, 4, 5, 6
LISTINGS = (
    Listing(SUGAR, "sugar", 44_00, SoldBy.LOOSE, Unit.GRAM, gst_bp=0, hsn="1701"),
    Listing(
        MAGGI, "noodles", 14_00, brand="Maggi", pack=Quantity(70, Unit.GRAM), mrp_paise=14_00, gst_bp=500
    ),
    Listing(OIL, "mustard-oil", 165_50, pack=Quantity(1000, Unit.MILLILITRE), mrp_paise=180_00, gst_bp=500),
    Listing(CORIANDER, "coriander", 160_00, SoldBy.LOOSE, Unit.GRAM),
    Listing(BEEDI, "beedi", 25_00, counter_only=True),
    Listing(SOAP, "soap", 38_00, gst_bp=1800, stock=5),
)
HOME = Address("House 4, Sample Lane", Point(22_572_600, 88_363_900))


def shop(**changes: object) -> Shop:
    base = Shop(
        shop_id=7,
        code="sample-store",
        name="Sample Store",
        lang="hi",
        number="910000000001",
        number_id="100",
        delivery=DeliveryTerms(radius_m=3_000, fee_paise=20_00, free_from_paise=500_00, minimum_paise=100_00),
        place=Point(22_570_000, 88_360_000),
        payment_configuration="sample-gateway",
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def registered(**changes: object) -> Shop:
    legal = Legal("Sample Store Pvt", "1 Sample Lane", "19", "19AAAAA0000A1Z5", "10000000000000")
    return shop(legal=legal, **changes)


def state(of: Shop | None = None, *listings: Listing) -> ShopState:
    people = (
        Customer(OWNER, "Owner", phone="910000000001", role=Role.SHOPKEEPER),
        Customer(HELPER, "Helper", phone="910000000002", role=Role.HELPER),
        Customer(ASHA, "Asha", phone="910000000003", khata_limit_paise=1_000_00),
        Customer(BIMAL, "Bimal", phone="910000000004"),
        Customer(RAJU, "Raju", phone="910000000005", role=Role.HELPER),
    )
    shelf = {item.listing_no: item for item in (*LISTINGS, *listings)}
    return ShopState(
        of or shop(),
        Catalogue(1, shelf),
        Counters(customer_no=len(people)),
        {person.customer_no: person for person in people},
    )


def after(**wait: float) -> Moment:
    return Moment(NOW + timedelta(**wait), bytes(range(16)))


def grams(amount: int) -> Quantity:
    return Quantity(amount, Unit.GRAM)


def pieces(amount: int) -> Quantity:
    return Quantity(amount)


def basket(*wanted: tuple[int, Quantity] | tuple[int, Quantity, int]) -> Basket:
    return Basket(tuple(BasketLine(*line) for line in wanted))


USUAL = basket((SUGAR, grams(2000)), (MAGGI, pieces(4)), (OIL, pieces(1)))
"""2 kg sugar 88, 4 noodles 56, oil 165.50: 309.50 and 20 for bringing it; 330 rounded."""
USUAL_PAISE = 330_00


def place(wanted: Basket = USUAL, **changes: object) -> c.PlaceOrder:
    base = c.PlaceOrder(ASHA, wanted, Fulfilment.DELIVERY, PayBy.CASH, 10_000_000, HOME)
    return replace(base, **changes)  # type: ignore[arg-type]


def do(shop_state: ShopState, command: c.Command, moment: Moment = MOMENT) -> Outcome:
    """Decide and absorb; the command must be accepted."""
    outcome = decide(command, shop_state, moment)
    assert not isinstance(outcome, Refusal), outcome
    shop_state.absorb(outcome, moment)
    return outcome


def why(shop_state: ShopState, command: c.Command, moment: Moment = MOMENT) -> Why | None:
    """The reason for which a command is refused; None when it is not."""
    outcome = decide(command, shop_state, moment)
    return outcome.why if isinstance(outcome, Refusal) else None


def order_at(
    where: OrderState, pay_by: PayBy = PayBy.CASH, of: Shop | None = None, **changes: object
) -> tuple[ShopState, Order]:
    """A shop whose first order stands at this state; one by UPI is paid as soon as it was asked for."""
    shop_state = state(of)
    do(shop_state, place(pay_by=pay_by, **changes))
    for command in steps_to(where, shop_state):
        do(shop_state, command)
        if isinstance(command, c.AcceptOrder) and pay_by is PayBy.UPI and where is not OrderState.ACCEPTED:
            do(shop_state, c.NotePayment(1, captured(shop_state.orders[1])))
    return shop_state, shop_state.orders[1]


def steps_to(where: OrderState, shop_state: ShopState) -> list[c.Command]:
    code = shop_state.orders[1].door_code
    accept, pack, out = c.AcceptOrder(OWNER, 1), c.PackOrder(OWNER, 1), c.SendOut(OWNER, 1, HELPER)
    return {
        OrderState.PLACED: [],
        OrderState.ACCEPTED: [accept],
        OrderState.PACKED: [accept, pack],
        OrderState.OUT: [accept, pack, out],
        OrderState.DELIVERED: [accept, pack, out, c.HandOver(HELPER, 1, code)],
        OrderState.RETURNED: [accept, pack, out, c.BringBack(HELPER, 1, "nobody home")],
        OrderState.REJECTED: [c.RejectOrder(OWNER, 1, "closed")],
        OrderState.CANCELLED: [accept, c.CancelOrder(ASHA, 1)],
    }[where]


def captured(
    order: Order,
    amount: int | None = None,
    txn: str | None = "pay_1",
    *,
    back: int = 0,
    currency: str = "INR",
) -> PaymentFact:
    """The gateway says that the order's newest request was paid."""
    asked = order.payment.requests[-1]
    paise = asked.amount_paise if amount is None else amount
    return PaymentFact(asked.reference, FactStatus.CAPTURED, paise, currency, txn, back)


def end_of(order: Order) -> Order:
    """The order as it ends: open exceptions count by what they are about, and claims that nobody has answered.

    The numbers of exceptions, those that mended themselves meanwhile, and answered claims tell the way there.
    """
    payment = order.payment
    rows = sorted((row for row in payment.exceptions if row.open), key=lambda row: row.key)
    return replace(
        order,
        payment=replace(
            payment,
            exceptions=tuple(replace(row, exception_no=0) for row in rows),
            claims=payment.open_claims,
            denied=(),
        ),
    )
