"""The conversation: what Haat remembers of the talk with one person of one shop, between two messages."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from haat.domain.basket import Basket
from haat.domain.customer import Address
from haat.domain.shop import Fulfilment, PayBy
from haat.values.quantity import Quantity


class AskKind(enum.Enum):
    """What was asked last; the answer is read in its light."""

    WHICH = "which"
    """Which of these goods a line means."""
    HOW_MUCH = "how_much"
    ADDRESS = "address"
    PAY = "pay"
    CONFIRM = "confirm"
    SWAP = "swap"
    CLEAR = "clear"
    CANCEL = "cancel"
    SHOP = "shop"
    """At a front desk: which shop."""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a question: a listing (and the quantity that goes with it), or a word."""

    listing_no: int | None = None
    word: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that waits for its answer. ``quantity`` is what the line in doubt asked for, if it said so."""

    kind: AskKind
    options: tuple[Option, ...] = ()
    quantity: Quantity | None = None
    rupees_paise: int | None = None
    heard: str = ""
    order_no: int | None = None
    line_no: int | None = None
    count: int | None = None
    """A count of packs said without a unit, while the listing is still in doubt."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What she has said about the order to come."""

    fulfilment: Fulfilment | None = None
    pay_by: PayBy | None = None
    address: Address | None = None
    when: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """The memory of a talk. ``questions`` wait in order; the first is the one that was shown last.

    ``shown_paise`` is the total she last saw: the most she can confirm. ``undo`` is the basket before the last
    change. ``shop_id`` is, at a front desk, the shop this person is talking to.
    """

    basket: Basket = Basket()
    questions: tuple[Question, ...] = ()
    draft: Draft = Draft()
    undo: Basket | None = None
    shown_paise: int | None = None
    greeted: bool = False
    focus_order_no: int | None = None
    lang: str | None = None
    shop_id: int | None = None
    unsold: tuple[str, ...] = ()
    """Goods she asked for that the shop does not sell, newest last: the "asked for, not stocked" report."""
