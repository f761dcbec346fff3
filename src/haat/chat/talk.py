"""The talk: all that a turn may look at, the memory it changes, and what it comes to."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from haat.chat.conversation import Conversation
from haat.chat.records import Record
from haat.chat.replies import Reply
from haat.chat.texts import Wording
from haat.domain.customer import Customer
from haat.domain.refusals import Refusal
from haat.domain.snapshot import ShopState
from haat.language.lexicon import Lexicon, load_lexicon
from haat.language.phrases import phrasebook
from haat.language.shelf import Shelf
from haat.values.place import Point
from haat.values.record import record


@dataclass(frozen=True, slots=True)
class Links:
    """Web addresses that replies may name. ``base_url`` has no slash at its end; ``key`` makes bill links unguessable."""

    base_url: str
    key: bytes

    def bill(self, shop_id: int, order_no: int) -> str:
        return f"{self.base_url}/b/{self.bill_token(shop_id, order_no)}"

    def bill_token(self, shop_id: int, order_no: int) -> str:
        """``<shop>.<order>.<128 bits>``: only Haat can make one, and it opens one bill."""
        return self._signed("bill", f"{shop_id}.{order_no}")

    def bill_of_token(self, token: str) -> tuple[int, int] | None:
        """The (shop, order) that a bill link opens, or None for anything that Haat did not make."""
        shop, _, rest = token.partition(".")
        order, _, _ = rest.partition(".")
        if not (shop.isascii() and shop.isdigit() and order.isascii() and order.isdigit()):
            return None
        expected = self.bill_token(int(shop), int(order))
        return (int(shop), int(order)) if hmac.compare_digest(token.encode(), expected.encode()) else None

    def pay(self, shop_id: int, reference: str) -> str:
        """Where one request for money is paid."""
        return f"{self.base_url}/p/{self.pay_token(shop_id, reference)}"

    def pay_token(self, shop_id: int, reference: str) -> str:
        """``<shop>.<reference>.<128 bits>``: only Haat can make one, and it opens one request."""
        return self._signed("pay", f"{shop_id}.{reference}")

    def pay_of_token(self, token: str) -> tuple[int, str] | None:
        """The (shop, reference) that a pay link opens, or None for anything that Haat did not make."""
        shop, _, rest = token.partition(".")
        reference, _, _ = rest.rpartition(".")
        if not (shop.isascii() and shop.isdigit() and reference):
            return None
        expected = self.pay_token(int(shop), reference)
        return (int(shop), reference) if hmac.compare_digest(token.encode(), expected.encode()) else None

    def _signed(self, kind: str, subject: str) -> str:
        return (
            f"{subject}.{hmac.new(self.key, f'{kind}:{subject}'.encode(), hashlib.sha256).hexdigest()[:32]}"
        )


@dataclass(frozen=True, slots=True)
class DirectoryShop:
    """What a front desk knows of a shop it serves."""

    shop_id: int
    code: str
    name: str
    lang: str
    number_id: str
    place: Point | None = None


@dataclass(slots=True)
class Talk:
    """One shop's working set with the conversations of the people in it.

    ``conversations`` maps a customer number to her conversation; a turn replaces values in it and remembers
    whose in ``changed``. ``directory`` is filled at front desks only: code to shop.
    """

    state: ShopState
    lexicon: Lexicon
    shelf: Shelf
    conversations: dict[int, Conversation] = field(default_factory=dict)
    links: Links = Links("", b"")
    directory: Mapping[str, DirectoryShop] = field(default_factory=dict)
    changed: set[int] = field(default_factory=set)
    shared: bool = False
    """Other shops write from the same number."""

    def conversation(self, customer_no: int) -> Conversation:
        return self.conversations.get(customer_no) or Conversation()

    def remember(self, customer_no: int, conversation: Conversation) -> None:
        if self.conversations.get(customer_no) != conversation:
            self.conversations[customer_no] = conversation
            self.changed.add(customer_no)

    def lang_of(self, person: Customer) -> str:
        """The language to answer in: chosen, else heard, else the shop's."""
        return person.lang or self.conversation(person.customer_no).lang or self.state.shop.lang

    def words_for(self, person: Customer) -> Wording:
        return wording(self.lang_of(person))


@cache
def wording(lang: str) -> Wording:
    """The wording of a language, made once."""
    return Wording(load_lexicon(), phrasebook(lang))


@dataclass(frozen=True, slots=True)
class Spread:
    """A word to stop that holds for every shop of the number, whichever of them she said it to.

    ``offers_alone`` is WhatsApp's own setting, which leaves messages about orders as they are.
    """

    user_id: str | None
    phone: str | None
    at: datetime
    offers_alone: bool = False


@record
class Turn:
    """What a turn came to. ``forward_to`` places the message in another shop's inbox (front desks only), as if it said
    ``forward_words`` where there are any.

    ``detail`` is one word for the log line; it never holds what was said. ``records`` are kept beside the orders.
    """

    replies: tuple[Reply, ...] = ()
    forward_to: int | None = None
    forward_words: str = ""
    refused: Refusal | None = None
    detail: str = ""
    records: tuple[Record, ...] = ()
    spread: Spread | None = None
    """To be told to the other shops of the number."""
