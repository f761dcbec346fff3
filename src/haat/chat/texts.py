"""How goods, baskets and orders read in a language: names with brand and pack, lines with amounts, whole baskets."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from haat.chat.replies import DESCRIPTION_MAX, ROW_MAX, Choice
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.customer import Customer
from haat.domain.order import Order, OrderLine, OrderState, Share
from haat.domain.payment import PaymentState
from haat.domain.pricing import Quote
from haat.domain.shop import Fulfilment, PayBy
from haat.language.lexicon import Lexicon
from haat.language.phrases import SAID_MAX, Phrasebook
from haat.values.quantity import Quantity, Unit

SHORT = 1000
"""Bodies up to this length fit under buttons (WhatsApp allows 1,024); longer ones go into a list message."""
LONG = 3900
SHOWN_LINES = 60


class Named(Protocol):
    """What a name is made of: a listing or an order line."""

    @property
    def concept(self) -> str: ...
    @property
    def brand(self) -> str | None: ...
    @property
    def pack(self) -> Quantity | None: ...
    @property
    def name(self) -> str: ...


class Wording:
    """Names and lines in one language."""

    def __init__(self, lexicon: Lexicon, book: Phrasebook) -> None:
        self.lexicon = lexicon
        self.book = book
        self._titles: dict[tuple[str, str | None, Quantity | None], str] = {}
        self._rows: dict[tuple[object, ...], str] = {}

    def good(self, concept: str) -> str:
        """The good's name alone: ``चीनी``."""
        return self.lexicon.name(concept, self.book.lang)

    def title(self, item: Named) -> str:
        """The name a shopkeeper would say: the shop's own where it has one, else brand, good and pack."""
        if item.name:
            return item.name
        wanted = (item.concept, item.brand, item.pack)
        title = self._titles.get(wanted)
        if title is None:
            if len(self._titles) >= SAID_MAX:
                self._titles.clear()
            title = self._titles[wanted] = self._made_title(item)
        return title

    def _made_title(self, item: Named) -> str:
        good = self.good(item.concept)
        whole = good if not item.brand else f"{item.brand} {good}"
        if item.brand and good.lower() in item.brand.lower():
            whole = item.brand  # "Tata Salt" says what it is
        if item.pack is None or (item.pack.unit is Unit.PIECE and item.pack.amount == 1):
            return whole
        return self.book.say("of-pack", name=whole, pack=self.book.pack(item.pack))

    def short(self, item: Named) -> str:
        """What tells this item from its like in a list row: the whole title if it fits, else brand and pack."""
        title = self.title(item)
        if len(title) <= ROW_MAX:
            return title
        if item.brand and item.pack is not None:
            title = self.book.say("of-pack", name=item.brand, pack=self.book.pack(item.pack))
        return cut(title, ROW_MAX)

    def row(self, action: str, item: Named, rest: str, title: str = "") -> Choice:
        """A list row for an item; what the short title leaves out stands in its description."""
        whole, shown = title or self.title(item), cut(title, ROW_MAX) if title else self.short(item)
        description = rest if shown == whole else f"{whole} · {rest}"
        return Choice(action, shown, cut(description, DESCRIPTION_MAX))

    def with_amount(self, item: Named, quantity: Quantity) -> str:
        """``चीनी 2 किलो``, or ``Maggi नूडल्स 70 ग्राम × 3``; one pack is named by itself."""
        if quantity.unit is Unit.PIECE and quantity.amount == 1:
            return self.title(item)
        if quantity.unit is Unit.PIECE:
            return self.book.say("of-count", name=self.title(item), count=str(quantity.amount))
        return self.book.say("of-amount", name=self.title(item), amount=self.book.quantity(quantity))

    def price(self, listing: Listing) -> str:
        """``₹44 per 1 kg`` for loose goods, ``₹14`` for a pack."""
        money = self.book.money(listing.price_paise)
        if listing.sold_by is SoldBy.PACK:
            return self.book.say("option-price", price=money)
        return self.book.say(
            "option-per", price=money, per=self.book.quantity(Quantity(listing.per, listing.unit))
        )

    def basket_goods(self, quote: Quote, only: Collection[int] | None = None) -> list[str]:
        """The lines of a priced basket; or ``only`` those of these listings, without the head."""
        book = self.book
        rows = [
            self._row("basket-line", n, line.listing, line.line.quantity, line.amount_paise)
            for n, line in enumerate(quote.lines, 1)
            if only is None or line.listing.listing_no in only
        ]
        return self._capped(rows) if only is not None else [book.say("basket-head"), *self._capped(rows)]

    def basket(self, quote: Quote, fulfilment: Fulfilment | None, only: Collection[int] | None = None) -> str:
        """The priced basket: every line, the delivery fee, the total; or ``only`` these listings and the total."""
        book, parts = self.book, self.basket_goods(quote, only)
        total = book.say("basket-total", total=book.money(quote.total_paise))
        if only is not None:
            return "\n".join([*parts, total])
        if fulfilment is Fulfilment.DELIVERY:
            fee = quote.delivery_fee_paise
            parts.append(book.say("basket-fee", fee=book.money(fee)) if fee else book.say("basket-free"))
        if quote.rounding_paise:
            parts.append(book.say("basket-rounding", amount=book.money(quote.rounding_paise)))
        return "\n".join([*parts, total])

    def order_lines(self, lines: Iterable[OrderLine], key: str = "shop-line") -> list[str]:
        rows = [self._row(key, n, line, line.quantity, line.amount_paise) for n, line in enumerate(lines, 1)]
        return self._capped(rows)

    def _row(self, key: str, n: int, item: Named, quantity: Quantity, amount_paise: int) -> str:
        """One line of a basket or an order; the same goods in the same amounts are said again with every change."""
        wanted = (key, n, item.name, item.concept, item.brand, item.pack, quantity, amount_paise)
        row = self._rows.get(wanted)
        if row is None:
            if len(self._rows) >= SAID_MAX:
                self._rows.clear()
            what, price = self.with_amount(item, quantity), self.book.money(amount_paise)
            row = self._rows[wanted] = self.book.say(key, n=str(n), what=what, price=price)
        return row

    def _capped(self, rows: Sequence[str]) -> list[str]:
        if len(rows) <= SHOWN_LINES:
            return list(rows)
        return [*rows[:SHOWN_LINES], self.book.say("basket-more", count=len(rows) - SHOWN_LINES)]

    def khata(self, balance_paise: int) -> str:
        """What stands on a khata; what she has paid ahead is said to be that."""
        money = self.book.money(balance_paise)
        return money if balance_paise >= 0 else self.book.say("khata-ahead", amount=money)

    def pay(self, pay_by: PayBy) -> str:
        return self.book.say(f"pay-{pay_by.value}")

    def shares(self, shares: Iterable[Share]) -> str:
        """``UPI ₹130 + Cash ₹200``."""
        return " + ".join(
            self.book.say("pay-part", pay=self.pay(share.pay_by), amount=self.book.money(share.amount_paise))
            for share in shares
        )

    def pays(self, order: Order) -> str:
        """How an order is paid, in one way or in parts."""
        return self.shares(order.shares) if order.shares else self.pay(order.pay_by)

    def state(self, order: Order) -> str:
        """Where an order stands, in words."""
        if order.state is OrderState.OUT and order.fulfilment is Fulfilment.PICKUP:
            return self.book.say("state-ready")
        unpaid = order.payment.state in (PaymentState.ASKED, PaymentState.PENDING)
        if order.state is OrderState.ACCEPTED and unpaid:
            return self.book.say("state-accepted-unpaid")
        return self.book.say(f"state-{order.state.value}")

    def person(self, customer: Customer) -> str:
        return customer.name or self.book.say("person-someone")


def cut(text: str, limit: int) -> str:
    """The text within ``limit`` code points, cut at a space where there is one, ending in an ellipsis.

    A dependent vowel sign or a joiner is never left without its letter.
    """
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    space = head.rfind(" ")
    if space > limit // 2:
        head = head[:space]
    else:
        while head and _depends(text[len(head)]):
            head = head[:-1]
    return head.rstrip() + "…"


def _depends(char: str) -> bool:
    return unicodedata.category(char) in ("Mn", "Mc", "Cf")
