"""A house for the pages alone: orders in memory, and commands that are only noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from haat.chat.talk import Links
from haat.domain.catalogue import Catalogue, Listing, SoldBy
from haat.domain.commands import Command
from haat.domain.customer import Address, Customer, Role, Usual
from haat.domain.events import OrderAccepted, OrderPlaced, PaymentReceived
from haat.domain.money_exception import ExceptionKind, MoneyException, Remedy
from haat.domain.order import LineState, Order, OrderLine, OrderState
from haat.domain.payment import Asked, Captured, Payment, PaymentState, RailName
from haat.domain.shop import Fulfilment, PayBy, Shop
from haat.values.quantity import Quantity, Unit
from haat.web.access import Access
from haat.web.app import AsgiApp, web_app
from haat.web.board import Console
from haat.web.office import (
    Agreement,
    BoardOrder,
    Happened,
    Health,
    MessageCost,
    MoneyFile,
    OrderFile,
    PersonFile,
    Said,
    StoredFile,
    Takings,
)
from haat.web.office import Asked as Answered

NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
KEY = bytes(range(32))
HINDI = Shop(1, "NAMUNA", "Namuna Kirana", "hi", "910000000001", "100000000000001")
BENGALI = Shop(2, "NAMUNAB", "Namuna Mudi Dokan", "bn", "910000000011", "100000000000011")
DESK = Shop(9, "HAAT", "Haat", "en", "910000000091", "100000000000091", desk=True)
SUNITA = Customer(4, "Sunita <b>Devi</b>", phone="910000000101")


def line(
    number: int, concept: str, amount: int, unit: Unit, paise: int, brand: str | None = None
) -> OrderLine:
    pack = Quantity(70, Unit.GRAM) if unit is Unit.PIECE else None
    return OrderLine(number, number, concept, Quantity(amount, unit), paise, 1, paise, brand, pack)


def order(
    number: int, state: OrderState, pay_by: PayBy = PayBy.CASH, minutes: int = 3, paid: bool = False
) -> Order:
    lines = (
        line(1, "sugar", 2000, Unit.GRAM, 8800),
        line(2, "toor-dal", 500, Unit.GRAM, 7500),
        line(3, "instant-noodles", 4, Unit.PIECE, 5600, "Maggi"),
        line(4, "onion", 1500, Unit.GRAM, 5100),
        replace(line(5, "potato", 1000, Unit.GRAM, 0), state=LineState.REMOVED),
        line(6, "coriander-leaves", 357, Unit.GRAM, 5000),
    )
    payment = Payment(PaymentState.PAID, f"O{number}", 34000, 34000) if paid else Payment()
    return Order(
        order_no=number,
        customer_no=4,
        state=state,
        lines=lines,
        fulfilment=Fulfilment.DELIVERY,
        pay_by=pay_by,
        delivery_fee_paise=2000,
        rounding_paise=0,
        total_paise=34000,
        agreed_paise=34000,
        placed_at=NOW - timedelta(minutes=minutes),
        address=Address("B-12, Namuna Nagar, Jaipur"),
        payment=payment,
        door_code="4821",
        bill_no="26-27/000007" if state in (OrderState.OUT, OrderState.DELIVERED) else None,
    )


def asked_by_upi(number: int, **payment: Any) -> Order:
    """An order whose money was asked for at the shop's own UPI address."""
    request = Asked(f"O{number}", 34000, NOW - timedelta(minutes=20), rail=RailName.UPI)
    base = order(number, OrderState.ACCEPTED, PayBy.UPI)
    return replace(
        base,
        payment=Payment(
            **{"state": PaymentState.ASKED, "reference": f"O{number}", "requests": (request,), **payment}
        ),
    )


CLAIMED = asked_by_upi(21, state=PaymentState.CLAIMED, claims=("612345678901",))
WAITING = asked_by_upi(22)
TO_SEND_BACK = asked_by_upi(
    23,
    state=PaymentState.REFUND_DUE,
    requests=(Asked("O23", 34000, NOW - timedelta(hours=2), 34000, RailName.UPI),),
    captures=(Captured("O23", "612345678902", 34000, after_close=True),),
)
STRAY = MoneyException(
    31, ExceptionKind.UNKNOWN_REFERENCE, None, None, 15050, "<b>who</b>", "pay_X1", NOW - timedelta(hours=3)
)
FAILED_BACK = MoneyException(
    32, ExceptionKind.CHARGEBACK, 5, 4, 34000, "O5", "pay_X2", NOW - timedelta(days=2)
)
MENDED = replace(STRAY, exception_no=30, resolved_at=NOW, remedy=Remedy.ACCEPT)
RIDER = Customer(7, "Chhotu", phone="910000000107", role=Role.HELPER, cash_held_paise=52050)
KEEPER = Customer(1, "Ramesh", phone="910000000002", role=Role.SHOPKEEPER)
OWED_CHANGE = replace(SUNITA, change_owed_paise=1500)
SUGAR = Listing(1, "sugar", 4400, SoldBy.LOOSE, Unit.GRAM, aliases=("shakkar", "mithi wali"))
REMEMBERED = replace(
    SUNITA,
    habits=(("sugar", 1),),
    usuals=(Usual("sugar", 1, 200, 2000),),
    addresses=(Address("B-12, Namuna Nagar, Jaipur"),),
    usual_pay=PayBy.CASH,
    orders_delivered=3,
)
PICTURE = b"\x89PNG\r\n"

ORDERS = [
    order(11, OrderState.PLACED),
    order(12, OrderState.PLACED, PayBy.UPI, 0),
    order(9, OrderState.ACCEPTED, PayBy.UPI, 14, paid=True),
    order(8, OrderState.PACKED, PayBy.KHATA, 31),
    order(7, OrderState.OUT, PayBy.CASH, 48),
    order(5, OrderState.DELIVERED, PayBy.UPI, 130, paid=True),
    order(4, OrderState.CANCELLED, PayBy.CASH, 260),
]


class MemoryOffice:
    """Fulfils ``Office``; ``asked`` keeps what was asked of it, ``answer`` is what becomes of it."""

    def __init__(self) -> None:
        self.orders = list(ORDERS)
        self.asked: list[tuple[int, Command]] = []
        self.answer = Answered(True)
        self.well = Health(True, True)
        self.till = MoneyFile(
            Takings(1234550, 86000, -2500),
            (
                BoardOrder(CLAIMED, "Sunita"),
                BoardOrder(WAITING, ""),
                BoardOrder(TO_SEND_BACK, "Asha", "910000000103"),
            ),
            (STRAY, FAILED_BACK, MENDED),
            {5: ORDERS[5]},
            (KEEPER, RIDER, OWED_CHANGE),
            MessageCost(1240, 1000, 0, 3257, True),
        )
        self.remembered = REMEMBERED
        self.files = {
            "wamid.A/+=": StoredFile("image/png", PICTURE),
            "wamid.X": StoredFile("text/html", b"<script>alert(1)</script>"),
        }

    def now(self) -> datetime:
        return NOW

    async def shops(self) -> list[Shop]:
        return [HINDI, BENGALI, DESK]

    async def shop(self, code: str) -> Shop | None:
        return next((shop for shop in await self.shops() if shop.code == code.upper()), None)

    async def board(self, shop_id: int) -> list[BoardOrder]:
        return [BoardOrder(item, SUNITA.name) for item in self.orders] if shop_id == 1 else []

    async def order(self, shop_id: int, order_no: int) -> OrderFile | None:
        found = next((item for item in self.orders if shop_id == 1 and item.order_no == order_no), None)
        if found is None:
            return None
        story = (
            Happened(OrderPlaced(order_no, 4, 34000), NOW - timedelta(minutes=14), "Sunita"),
            Happened(OrderAccepted(order_no, 1), NOW - timedelta(minutes=12), "Ramesh"),
            Happened(PaymentReceived(order_no, 34000, "T1"), NOW - timedelta(minutes=9)),
        )
        talk = (
            Said(NOW - timedelta(minutes=16), "चीनी 2 किलो\nअरहर दाल आधा किलो\nप्याज डेढ़ किलो", False),
            Said(NOW - timedelta(minutes=15), "*आपका ऑर्डर*\nकुल ₹340", True, "read"),
        )
        return OrderFile(found, SUNITA, story, talk)

    async def keeper(self, shop_id: int) -> int:
        return 1

    async def ask(self, shop_id: int, command: Command) -> Answered:
        self.asked.append((shop_id, command))
        return self.answer

    async def bill(self, shop_id: int, order_no: int) -> bytes | None:
        return b"%PDF-1.7 bill" if (shop_id, order_no) == (1, 5) else None

    async def money(self, shop: Shop) -> MoneyFile:
        return self.till

    async def person(self, shop_id: int, customer_no: int) -> PersonFile | None:
        if (shop_id, customer_no) != (1, 4):
            return None
        talk = (
            Said(NOW - timedelta(minutes=16), "yeh wala", False, file_id="wamid.A/+=", file_kind="image"),
            Said(NOW - timedelta(minutes=12), "भेज रहा हूँ दीदी", True, own_app=True),
            Said(NOW - timedelta(minutes=11), "", False, file_id="wamid.V", file_kind="voice"),
            Said(NOW - timedelta(minutes=10), "*आपका ऑर्डर*\nकुल ₹340", True, "read"),
        )
        agreed = (Agreement("service", True, "wrote_first", NOW - timedelta(days=40)),)
        return PersonFile(self.remembered, talk, {1: SUGAR}, agreed)

    async def file(self, shop_id: int, message_id: str) -> StoredFile | None:
        return self.files.get(message_id) if shop_id == 1 else None

    async def shelf(self, shop_id: int) -> Catalogue:
        return Catalogue(1, {1: SUGAR})

    async def health(self) -> Health:
        return self.well


ACCESS = Access(KEY)
LINKS = Links("http://127.0.0.1:8400", KEY)


def app_of(office: MemoryOffice, phones_url: str | None = "http://127.0.0.1:8401/phones") -> AsgiApp:
    return web_app(Console(office, ACCESS, LINKS), None, phones_url)
