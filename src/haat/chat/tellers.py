"""Tellers: the register of who tells which event, and the small tools they share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from haat.chat.replies import Buttons, CardState, Choice, Form, Menu, OrderCard, Reply, Say, Section, Template
from haat.chat.talk import Talk
from haat.chat.texts import SHORT, Wording
from haat.domain import events as e
from haat.domain.customer import Customer
from haat.domain.order import Order, OrderLine
from haat.domain.payment import Asked, Offer, RailName
from haat.domain.shop import PayBy
from haat.values.time import Moment

E = TypeVar("E")
Teller = Callable[[Talk, e.Event, Moment], list[Reply]]
TELLERS: dict[type, Teller] = {}
"""Event to what tells it; filled by the modules ``tell_*``."""


def tells(
    kind: type[E],
) -> Callable[[Callable[[Talk, E, Moment], list[Reply]]], Callable[[Talk, E, Moment], list[Reply]]]:
    def register(
        teller: Callable[[Talk, E, Moment], list[Reply]],
    ) -> Callable[[Talk, E, Moment], list[Reply]]:
        TELLERS[kind] = cast(Teller, teller)
        return teller

    return register


def with_buttons(body: str, choices: tuple[Choice, ...], menu: str) -> Form:
    """Buttons where the body is short enough for them, else the same choices as a list."""
    if len(body) <= SHORT and len(choices) <= 3:
        return Buttons(choices)
    return Menu(menu, (Section("", choices),))


def order_of(talk: Talk, order_no: int) -> tuple[Order, Customer, Wording]:
    order = talk.state.orders[order_no]
    customer = talk.state.customers[order.customer_no]
    return order, customer, talk.words_for(customer)


def number_of(order: Order) -> str:
    return str(order.order_no)


def to_customer(
    order: Order, body: str, why: str, form: Form | None = None, template: Template | None = None
) -> Reply:
    return Reply(order.customer_no, body, form or Say(), why, order.order_no, template=template)


def line_of(order: Order, line_no: int) -> OrderLine:
    return next(line for line in order.lines if line.line_no == line_no)


def sheet_in_chat(talk: Talk, asked: Asked) -> bool:
    """Was this request sent as WhatsApp's own sheet? A link to a page leaves no card in the chat."""
    return asked.rail is RailName.WHATSAPP or (asked.silent and talk.state.shop.upi_in_chat)


def card(talk: Talk, order: Order, state: CardState) -> Form:
    """Her order card moves where there is one: a sheet in the chat has a card."""
    if order.payment.offer is not Offer.NONE:
        return Say()  # it was cancelled once: WhatsApp closes the card for good
    reference = order.payment.reference
    asked = next((one for one in order.payment.requests if one.reference == reference), None)
    if asked is not None and order.share_paise(PayBy.UPI) and sheet_in_chat(talk, asked):
        return OrderCard(asked.reference, state)
    return Say()
