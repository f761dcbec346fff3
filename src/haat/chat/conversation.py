"""The conversation: what Haat remembers of the talk with one person of one shop, between two messages."""

from __future__ import annotations

import enum
from datetime import datetime

from haat.domain.basket import Basket, BasketLine
from haat.domain.customer import Address
from haat.domain.shop import Fulfilment, PayBy
from haat.language.pay_parts import PayPart
from haat.values.record import record


class AskKind(enum.Enum):
    """What is in doubt about a line."""

    WHICH = "which"
    """Which of these goods a line means."""
    HOW_MUCH = "how_much"


@record(brief=True)
class Option:
    """One choice of a question: a listing, and the action that takes it in the amount she said."""

    listing_no: int | None = None
    word: str = ""
    title: str = ""


@record(brief=True)
class Question:
    """A line in doubt that waits for an answer; ``heard`` is what she wrote of it."""

    kind: AskKind
    options: tuple[Option, ...] = ()
    heard: str = ""
    words: str = ""
    """What of it no table knows, when that may be the shop's own word for the good she chooses."""


@record(brief=True)
class Unheard:
    """A good she named in words that nobody knows, with its amount ("2 kg"), until her next message."""

    words: str
    amount: str = ""


@record(brief=True)
class Draft:
    """What she has said about the order to come."""

    fulfilment: Fulfilment | None = None
    pay_by: PayBy | None = None
    address: Address | None = None
    when: str = ""
    note: str = ""
    """Her wishes besides the goods, in her own words."""
    parts: tuple[PayPart, ...] = ()
    """How she wants to pay in parts, as she said it; the sums follow from the total."""
    apart: bool = False
    """These goods are to be an order of their own, although one is open that they could join."""


@record(brief=True)
class Step:
    """How the talk stood before the last message that changed it, so that an edit can take that message back.

    ``mark`` is the message's. ``new_address``: it brought an address that she had not given before.
    """

    mark: str
    basket: Basket = Basket()
    questions: tuple[Question, ...] = ()
    draft: Draft = Draft()
    new_address: bool = False


@record(brief=True)
class Touched:
    """One good of the basket as it was before a message and after it; None where it was not there."""

    listing_no: int
    before: BasketLine | None = None
    after: BasketLine | None = None


@record(brief=True)
class Trace:
    """What an earlier message did to the basket, and to nothing else, so that it alone can be taken back."""

    mark: str
    touched: tuple[Touched, ...] = ()


@record(brief=True)
class Conversation:
    """The memory of a talk. ``questions`` wait in order; the first is the one that was shown last.

    ``address_asked`` means that the next words may be an address. ``shown_paise`` is the total she last saw: the
    most she can confirm. ``undo`` is the basket before the last change. ``shop_id`` is, at a front desk, the shop
    this person is talking to.
    """

    basket: Basket = Basket()
    questions: tuple[Question, ...] = ()
    draft: Draft = Draft()
    undo: Basket | None = None
    address_asked: bool = False
    shown_paise: int | None = None
    greeted: bool = False
    lang: str | None = None
    heard_lang: str | None = None
    """The language of her last romanised message; two in a row change ``lang``."""
    shop_id: int | None = None
    before_shop: str = ""
    """What she wrote at a front desk before she said which shop she means."""
    paused_until: datetime | None = None
    """Until then the shopkeeper talks to her himself, and Haat leaves free words to him."""
    pause_told: bool = False
    """He has been told that she wrote meanwhile."""
    unheard: tuple[Unheard, ...] = ()
    by_name: tuple[tuple[str, int], ...] = ()
    """Nicknames in her last message, with the listings they were taken for."""
    teaching: str = ""
    """A word of the shopkeeper's that waits for the good it means."""
    unsold: tuple[str, ...] = ()
    """Goods she asked for that the shop does not sell, newest last: the "asked for, not stocked" report."""
    whom: str = ""
    """The mark of the shopkeeper's message about a khata that waits for whom he means; one tap answers it."""
    step: Step | None = None
    joins: int | None = None
    """The order that the basket was last offered to join: her plain yes means that."""
    earlier: tuple[Trace, ...] = ()
    """What her messages before ``step`` did since the last order, oldest first, as far as it is that simple."""
    recent: tuple[str, ...] = ()
    """Marks of her newest messages since the last order that changed nothing, oldest first."""
