"""What the order board shows, as plain values: columns of cards, and one order with its story. Pure.

The columns follow the states of an order; buttons are the moves that the domain allows from each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import quote

from haat.chat.tell_exception import BUTTON
from haat.chat.texts import Wording
from haat.domain.events import (
    AdditionAsked,
    AdditionDeclined,
    AskExpired,
    ClaimWaits,
    ExceptionRaised,
    ExceptionResolved,
    LateMoney,
    LineChanged,
    LinesAdded,
    LineTakenOut,
    OrderBroughtBack,
    OrderCancelled,
    OrderOut,
    OrderPlaced,
    OrderRejected,
    PayByChanged,
    PaymentAsked,
    PaymentReceived,
    PaymentSplit,
    PaymentUnexpected,
    RefundByHand,
    RefundMade,
    RefundOwed,
    SwapAnswered,
    SwapOffered,
    TransferClaimed,
)
from haat.domain.money_exception import ExceptionKind
from haat.domain.order import LineState, Order, OrderLine, OrderState
from haat.domain.payment import PaymentState
from haat.domain.shop import Fulfilment, PayBy
from haat.language.phrases import Phrasebook
from haat.web.office import BoardOrder, Happened, OrderFile, Said

COLUMNS: tuple[tuple[str, tuple[OrderState, ...]], ...] = (
    ("placed", (OrderState.PLACED,)),
    ("accepted", (OrderState.ACCEPTED,)),
    ("packed", (OrderState.PACKED,)),
    ("out", (OrderState.OUT,)),
    ("closed", (OrderState.DELIVERED, OrderState.RETURNED, OrderState.REJECTED, OrderState.CANCELLED)),
)
_NOTE = {
    LineState.REMOVED: "order-removed",
    LineState.SWAP_OFFERED: "order-swap",
    LineState.ASKED: "order-asked",
}
PREVIEW_LINES = 4
AWAITED = (PaymentState.ASKED, PaymentState.CLAIMED, PaymentState.PENDING)
"""Money was asked for and has not come."""


@dataclass(frozen=True, slots=True)
class Button:
    """One thing to press: ``act`` is the last part of its address. ``asks`` names a field that goes with it.

    ``utr`` is the number of a transfer that goes with it unasked.
    """

    act: str
    title: str
    kind: str = "main"
    asks: str = ""
    hint: str = ""
    utr: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """An order on the board."""

    order_no: int
    customer_no: int
    state: str
    state_words: str
    customer: str
    total: str
    pay: str
    money: str
    paid: bool
    items: str
    lines: tuple[str, ...]
    more: int
    ago: str
    fulfilment: str
    where: str
    when: str
    note: str
    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """All orders of one state."""

    key: str
    title: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of an order's page."""

    line_no: int
    what: str
    amount: str
    note: str
    removed: bool
    may_take_out: bool


@dataclass(frozen=True, slots=True)
class Step:
    """One event in words."""

    text: str
    at: str
    by: str


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of a talk. ``file`` leads to what she sent with it, ``file_kind`` says what it is."""

    text: str
    at: str
    ours: bool
    state: str
    own_app: bool = False
    file: str = ""
    file_kind: str = ""


@dataclass(frozen=True, slots=True)
class OrderPage:
    """One order, whole."""

    card: Card
    lines: tuple[LineRow, ...]
    fee: str
    rounding: str
    phone: str
    bill: str
    bill_token: str
    story: tuple[Step, ...]
    talk: tuple[Bubble, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """In which words a page is written: the pages' own, and the phrasebook's for goods and money."""

    words: Phrasebook
    wording: Wording

    def columns(self, orders: Sequence[BoardOrder], now: datetime) -> tuple[Column, ...]:
        """The board: open orders oldest first, closed ones newest first."""
        cards = {item.order.order_no: self.card(item.order, item.customer_name, now) for item in orders}
        found = []
        for key, states in COLUMNS:
            numbers = [item.order.order_no for item in orders if item.order.state in states]
            ordered = sorted(numbers, reverse=key == "closed")
            found.append(Column(key, self.words.say(f"column-{key}"), tuple(cards[n] for n in ordered)))
        return tuple(found)

    def card(self, order: Order, customer_name: str, now: datetime) -> Card:
        """One order as a card."""
        kept = [line for line in order.lines if line.state is not LineState.REMOVED]
        lines = tuple(self.wording.with_amount(line, line.quantity) for line in kept[:PREVIEW_LINES])
        say = self.words.say
        return Card(
            order_no=order.order_no,
            customer_no=order.customer_no,
            state=order.state.value,
            state_words=self._state(order),
            customer=customer_name or self.wording.book.say("person-someone"),
            total=self.wording.book.money(order.total_paise),
            pay=say(f"pay-{order.pay_by.value}"),
            money=self._money(order),
            paid=order.payment.state is PaymentState.PAID or order.pay_by is PayBy.KHATA,
            items=say("board-items", count=len(kept)),
            lines=lines,
            more=len(kept) - len(lines),
            ago=self.ago(order.placed_at, now),
            fulfilment=say(f"fulfil-{order.fulfilment.value}"),
            where=order.address.text if order.address else "",
            when=order.when,
            note=order.note,
            buttons=self.buttons(order),
        )

    def page(self, file: OrderFile, now: datetime, bill_token: str) -> OrderPage:
        """One order's page."""
        order, book = file.order, self.wording.book
        name = self.wording.person(file.customer)
        return OrderPage(
            card=self.card(order, name, now),
            lines=tuple(self._line(order, line) for line in order.lines),
            fee=book.money(order.delivery_fee_paise) if order.delivery_fee_paise else "",
            rounding=book.money(order.rounding_paise) if order.rounding_paise else "",
            phone=spoken(file.customer.phone or ""),
            bill=self.words.say("order-bill", number=order.bill_no) if order.bill_no else "",
            bill_token=bill_token if order.bill_no else "",
            story=tuple(self._step(item) for item in file.story),
            talk=tuple(self.bubble(item) for item in file.talk),
        )

    def buttons(self, order: Order) -> tuple[Button, ...]:
        """The moves that may be made now, the usual one first: while money is awaited, first what is to be looked at."""
        moves = self._moves(order)
        if order.state is not OrderState.PLACED and order.payment.state in AWAITED:
            moves = tuple(replace(one, kind="second") if one.kind == "main" else one for one in moves)
        return (*self._money_moves(order), *moves)

    def _money_moves(self, order: Order) -> tuple[Button, ...]:
        """For money asked for at the shop's own UPI address, which nobody but the shopkeeper can see."""
        payment = order.payment
        if payment.state not in AWAITED or not any(asked.silent for asked in payment.requests):
            return ()
        say, claims = self.words.say, payment.open_claims
        named = next((utr for utr in claims if utr), "")
        come = Button("confirm", say("till-confirm"), "main", utr=named)
        if not named:
            come = Button("confirm", say("till-confirm"), "main", "utr", say("ask-utr"))
        return (come, Button("deny", say("till-deny"), "danger", utr=named)) if claims else (come,)

    def _moves(self, order: Order) -> tuple[Button, ...]:
        say = self.words.say
        out_words = say("act-ready" if order.fulfilment is Fulfilment.PICKUP else "act-out")
        reason = say("ask-reason")
        match order.state:
            case OrderState.PLACED:
                return (
                    Button("accept", say("act-accept")),
                    Button("reject", say("act-reject"), "danger", "reason", reason),
                )
            case OrderState.ACCEPTED:
                return (
                    Button("pack", say("act-pack")),
                    Button("out", out_words, "second"),
                    Button("cancel", say("act-cancel"), "danger", "reason", reason),
                )
            case OrderState.PACKED:
                return (
                    Button("out", out_words),
                    Button("cancel", say("act-cancel"), "danger", "reason", reason),
                )
            case OrderState.OUT:
                return (
                    Button("deliver", say("act-deliver"), "main", "code", say("ask-code")),
                    Button("back", say("act-back"), "danger", "reason", reason),
                )
            case _:
                return ()

    def ago(self, since: datetime, now: datetime) -> str:
        """How long ago, in the one unit that matters."""
        minutes = max(0, int((now - since).total_seconds() // 60))
        if minutes < 1:
            return self.words.say("ago-now")
        if minutes < 60:
            return self.words.say("ago-minutes", n=str(minutes))
        if minutes < 24 * 60:
            return self.words.say("ago-hours", n=str(minutes // 60))
        return self.words.say("ago-days", n=str(minutes // (24 * 60)))

    def _state(self, order: Order) -> str:
        if order.state is OrderState.OUT and order.fulfilment is Fulfilment.PICKUP:
            return self.words.say("state-ready")
        return self.words.say(f"state-{order.state.value}")

    def _money(self, order: Order) -> str:
        if order.pay_by is PayBy.KHATA or order.state in (OrderState.REJECTED, OrderState.CANCELLED):
            settled = order.payment.state not in (PaymentState.REFUND_DUE, PaymentState.REFUNDED)
            if settled:
                return ""
        if order.pay_by is PayBy.CASH and order.state is OrderState.DELIVERED:
            return self.words.say("money-paid")
        return self.words.say(f"money-{order.payment.state.value.replace('_', '-')}")

    def _line(self, order: Order, line: OrderLine) -> LineRow:
        note = _NOTE.get(line.state)
        open_states = (OrderState.PLACED, OrderState.ACCEPTED, OrderState.PACKED)
        return LineRow(
            line_no=line.line_no,
            what=self.wording.with_amount(line, line.quantity),
            amount=self.wording.book.money(line.amount_paise) if line.state is LineState.KEPT else "",
            note=self.words.say(note) if note else "",
            removed=line.state is LineState.REMOVED,
            may_take_out=line.state is LineState.KEPT and order.state in open_states and len(order.kept) > 1,
        )

    def _step(self, item: Happened) -> Step:
        key, blanks = self._told(item)
        if not self.words.has(key):
            return Step(type(item.event).__name__, self.wording.book.clock(item.at), item.by_name)
        return Step(self.words.say(key, **blanks).strip(), self.wording.book.clock(item.at), item.by_name)

    def _told(self, item: Happened) -> tuple[str, dict[str, str]]:
        """The phrase of an event and its blanks."""
        money, event = self.wording.book.money, item.event
        key = f"event-{type(event).__name__}"
        match event:
            case OrderPlaced():
                return key, {"total": money(event.total_paise)}
            case OrderRejected() | OrderCancelled() | OrderBroughtBack():
                return key, {"reason": event.reason}
            case LinesAdded() | AdditionAsked() | AdditionDeclined():
                return key, {"total": money(event.total_paise)}
            case LineTakenOut() | LineChanged():
                return key, {"line": str(event.line_no), "total": money(event.total_paise)}
            case SwapOffered():
                return key, {"line": str(event.line_no)}
            case SwapAnswered():
                return f"{key}-{'yes' if event.yes else 'no'}", {"total": money(event.total_paise)}
            case PayByChanged():
                return key, {"pay": self.words.say(f"pay-{event.pay_by.value}")}
            case PaymentAsked() | PaymentReceived() | RefundOwed() | RefundMade():
                return key, {"amount": money(event.amount_paise)}
            case PaymentUnexpected():
                return key, {"amount": money(event.amount_paise), "why": event.why}
            case OrderOut():
                return key, {"bill": event.bill_no}
            case TransferClaimed():
                return key, {"utr": event.utr}
            case ClaimWaits():
                return key, {"amount": money(event.amount_paise), "utr": event.utr}
            case AskExpired() | RefundByHand() | LateMoney():
                return key, {"amount": money(event.amount_paise)}
            case PaymentSplit() if not event.shares:
                return f"{key}-whole", {}
            case PaymentSplit():
                return key, {"parts": self.wording.shares(event.shares)}
            case ExceptionRaised():
                return key, {"amount": money(event.amount_paise), "why": self._why(event.kind)}
            case ExceptionResolved():
                remedy = self.wording.book.say(BUTTON[event.remedy])
                return key, {
                    "amount": money(event.amount_paise),
                    "why": self._why(event.kind),
                    "remedy": remedy,
                }
            case _:
                return key, {}

    def _why(self, kind: ExceptionKind) -> str:
        return self.wording.book.say(f"why-{kind.value.replace('_', '-')}")

    def bubble(self, item: Said) -> Bubble:
        """One message."""
        at = self.wording.book.clock(item.at)
        return Bubble(
            item.text, at, item.ours, item.state, item.own_app, quote(item.file_id, safe=""), item.file_kind
        )


def spoken(digits: str) -> str:
    """A phone number as people read it."""
    if len(digits) == 12 and digits.startswith("91"):
        return f"+91 {digits[2:7]} {digits[7:]}"
    return f"+{digits}" if digits else ""
