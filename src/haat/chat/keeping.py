"""Shopkeeping by words: finding the order meant, "khatam" with a swap for those who wait, prices, lists."""

from __future__ import annotations

from collections.abc import Sequence

from haat.chat import nicknames, paging
from haat.chat.answers import listings_about
from haat.chat.replies import BUTTON_MAX, DESCRIPTION_MAX, ROWS_MAX, Choice, Menu, Reply, Section
from haat.chat.scene import Scene
from haat.chat.telling import carry_out, refused
from haat.chat.texts import cut
from haat.domain.catalogue import Listing
from haat.domain.commands import Command, OfferSwap, SetAvailable, SetPrice, TakeOutLine
from haat.domain.customer import Customer, Role
from haat.domain.order import Order, OrderLine, OrderState
from haat.domain.refusals import Refusal
from haat.language.understanding import Understanding
from haat.values.record import replace
from haat.values.skeleton import look

CHANGEABLE = (OrderState.PLACED, OrderState.ACCEPTED, OrderState.PACKED)
LEAP = 2
"""A price that more than doubles or halves is asked back: it is a slip of the hand more often than not."""
REASONS = ("stock", "closed", "busy")


def done_or_said(scene: Scene, command: Command) -> list[Reply]:
    """Carry a command out; a refusal is said to the one who asked."""
    done = carry_out(scene.talk, command, scene.moment)
    if isinstance(done, Refusal):
        return [scene.reply(refused(scene.talk, scene.words, done), why="refused")]
    return done


def find_order(scene: Scene, order_no: int | None, states: tuple[OrderState, ...]) -> Order | None:
    """The order named, or the only one that is in one of these states."""
    if order_no is not None:
        return scene.talk.state.orders.get(order_no)
    fits = [order for order in scene.talk.state.orders.values() if order.state in states]
    return fits[0] if len(fits) == 1 else None


def no_order(scene: Scene) -> list[Reply]:
    """Which order? with the open ones shown."""
    scene.note("shop-which-order")
    return [open_orders(scene)]


def open_orders(scene: Scene) -> Reply:
    rows = []
    for _, order in sorted(scene.talk.state.orders.items()):
        if order.open:
            customer = scene.talk.state.customers[order.customer_no]
            rows.append(
                scene.say(
                    "shop-orders-line",
                    order=str(order.order_no),
                    name=scene.words.person(customer),
                    total=scene.words.book.money(order.total_paise),
                    state=scene.words.state(order),
                )
            )
    if not rows:
        return scene.reply(scene.say("shop-orders-none"), why="orders")
    return scene.reply("\n".join([scene.say("shop-orders-head"), *rows]), why="orders")


def reject_why(scene: Scene, order_no: int) -> list[Reply]:
    body = scene.say("shop-reject-why", order=str(order_no))
    choices = [Choice(f"rejw:{order_no}:{word}", scene.say(f"row-reason-{word}")) for word in REASONS]
    menu = Menu(scene.say("menu-choose"), (Section("", tuple(choices)),))
    return [scene.reply(body, menu, "reject", order_no)]


def which_gone(scene: Scene, order_no: int) -> list[Reply]:
    """The lines of an order, to tap the one that is not there; past ten a page at a time, or its name written."""
    order = scene.talk.state.orders.get(order_no)
    if order is None:
        return no_order(scene)
    rows = []
    for line in order.kept:
        amount = (
            f"{scene.words.with_amount(line, line.quantity)} · {scene.words.book.money(line.amount_paise)}"
        )
        rows.append(
            Choice(f"gone:{order_no}:{line.line_no}", scene.words.short(line), cut(amount, DESCRIPTION_MAX))
        )
    menu = paging.page(rows, scene.page, f"gone:{order_no}", scene.words)
    return [scene.reply(scene.say("shop-which-gone", order=str(order_no)), menu, "which_gone", order_no)]


def line_gone(scene: Scene, order_no: int, line_no: int) -> list[Reply]:
    """One line of one order is not there: its listing is finished, and a swap is offered where there is one."""
    order = scene.talk.state.orders.get(order_no)
    line = order.line(line_no) if order else None
    if order is None or line is None:
        return no_order(scene)
    listing = scene.talk.state.catalogue.get(line.listing_no)
    replies: list[Reply] = []
    if listing is not None and listing.available:
        replies = done_or_said(scene, SetAvailable(scene.person.customer_no, listing.listing_no, False))
    return [*replies, *_replace_line(scene, order, line)]


def availability(scene: Scene, heard: Understanding, available: bool) -> list[Reply]:
    """ "Khatam" and "aa gaya". What waits in open orders is swapped with consent, or taken out."""
    listings = _meant(scene, heard, available)
    if not listings:
        what = heard.about[0].text if heard.about else ""
        return [
            scene.reply(
                scene.say("answer-unsold", what=what) if what else scene.say("shop-which-item"), why="which"
            )
        ]
    if len(listings) > 1:
        rows = [
            scene.words.row(f"pick:{i.listing_no}:{int(available)}", i, scene.words.price(i))
            for i in listings[: ROWS_MAX - 1]
        ]
        numbers = ":".join(str(item.listing_no) for item in listings)
        rows.append(Choice(f"picks:{int(available)}:{numbers}", scene.say("row-all")))
        menu = Menu(scene.say("menu-choose"), (Section("", tuple(rows)),))
        nicknames.asked_about(scene, heard.about)
        return [scene.reply(scene.say("shop-which-item"), menu, "which")]
    return set_available(scene, listings, available)


def _meant(scene: Scene, heard: Understanding, available: bool) -> list[Listing]:
    """The listings a word may mean: those that wait in open orders first, then those whose state would change."""
    listings = listings_about(scene, heard.about)
    waiting = [item for item in listings if any(True for _ in _waiting(scene, item.listing_no))]
    if waiting and not available:
        return waiting[:1] if len(waiting) == 1 else waiting
    changing = [item for item in listings if item.available is not available]
    return changing or listings[:1]


def _waiting(scene: Scene, listing_no: int) -> list[tuple[Order, OrderLine]]:
    return [
        (order, line)
        for _, order in sorted(scene.talk.state.orders.items())
        if order.state in CHANGEABLE
        for line in order.kept
        if line.listing_no == listing_no
    ]


def picked(scene: Scene, listing_no: int, words: list[str]) -> list[Reply]:
    listing = scene.talk.state.catalogue.get(listing_no)
    if listing is None:
        return [scene.reply(scene.say("refused-no-such-listing"), why="which")]
    return [*set_available(scene, [listing], words[-1] == "1"), *nicknames.offer(scene, listing)]


def all_picked(scene: Scene, numbers: Sequence[int]) -> list[Reply]:
    """Every listing he was shown; the first number says whether they are there."""
    known = scene.talk.state.catalogue.get
    listings = [listing for number in numbers[1:] if (listing := known(number)) is not None]
    return set_available(scene, listings, numbers[:1] == [1])


def set_available(scene: Scene, listings: Sequence[Listing], available: bool) -> list[Reply]:
    """All of them first, then the orders: what has run out as well is no swap for another."""
    replies: list[Reply] = []
    for listing in listings:
        replies += done_or_said(scene, SetAvailable(scene.person.customer_no, listing.listing_no, available))
        scene.note("shop-back" if available else "shop-sold-out", what=scene.words.title(listing))
    told: list[Reply] = []
    for listing in listings if not available else ():
        for order, line in _waiting(scene, listing.listing_no):
            told += _replace_line(scene, order, line)
    if scene.notes:
        told.append(scene.reply("", why="availability"))
    return [*replies, *told]


def _replace_line(scene: Scene, order: Order, line: OrderLine) -> list[Reply]:
    """Offer the nearest other listing of the same good, or take the line out."""
    by, number = scene.person.customer_no, str(order.order_no)
    customer = scene.talk.state.customers[order.customer_no]
    offer = _nearest(scene, line)
    if offer is not None:
        done = carry_out(
            scene.talk, OfferSwap(by, order.order_no, line.line_no, offer.listing_no), scene.moment
        )
        if not isinstance(done, Refusal):
            name, title = scene.words.person(customer), scene.words.title(offer)
            scene.note("shop-swap-asked", order=number, name=name, offer=title)
            return [*done, scene.reply("", why="swap", order_no=order.order_no)]
    done = carry_out(scene.talk, TakeOutLine(by, order.order_no, line.line_no), scene.moment)
    if isinstance(done, Refusal):
        scene.notes.append(refused(scene.talk, scene.words, done))
        return [scene.reply("", why="refused", order_no=order.order_no)]
    after = scene.talk.state.orders[order.order_no]
    total = scene.words.book.money(after.total_paise)
    scene.note("shop-line-out", order=number, what=scene.words.title(line), total=total)
    return [*done, scene.reply("", why="line_out", order_no=order.order_no)]


def _nearest(scene: Scene, line: OrderLine) -> Listing | None:
    """Another available listing of the same good, sold the same way, whose price is nearest."""
    old = scene.talk.state.catalogue.get(line.listing_no)
    others = [
        item
        for item in scene.talk.state.catalogue.of_concept(line.concept)
        if item.available
        and item.listing_no != line.listing_no
        and (old is None or (item.sold_by is old.sold_by and item.unit is old.unit))
    ]
    same_pack = [item for item in others if item.pack == line.pack]
    return min(
        same_pack or others,
        key=lambda item: (abs(item.price_paise - line.price_paise), item.listing_no),
        default=None,
    )


def set_price(scene: Scene, heard: Understanding) -> list[Reply]:
    """One new price, or the whole morning's ("aloo 20 pyaz 30"): what is clear is set, the rest is asked with it."""
    said: list[str] = []
    asked: list[Choice] = []
    replies: list[Reply] = []
    why = "which"
    for line, new in zip(heard.about, heard.prices_paise, strict=True):
        listings = listings_about(scene, (line,))
        if len(listings) != 1:
            names = "\n".join(f"• {scene.words.title(i)} — {scene.words.price(i)}" for i in listings)
            said.append(f"“{cut(line.text, 60)}”: {scene.say('shop-which-item')}\n{names}".strip())
            continue
        listing = listings[0]
        if listing.price_paise // LEAP <= new <= listing.price_paise * LEAP:
            done, sentence = _new_price(scene, listing, new)
            replies += done
            said.append(sentence)
            why = "price"
            continue
        said.append(scene.say("shop-price-sure", **_price_blanks(scene, listing, new)))
        title = cut(f"{scene.words.book.money(new)} {scene.words.good(listing.concept)}", BUTTON_MAX)
        alone = scene.say("button-yes") if len(heard.about) == 1 else title
        asked.append(Choice(f"price:{listing.listing_no}:{new}", alone))
    body = "\n".join(said)
    if asked:
        choices = [*asked[: ROWS_MAX - 1], Choice("keep", scene.say("button-no"))]
        return [*replies, scene.offer(body, choices, "price_sure")]
    return [*replies, scene.reply(body, why=why)]


def price_set(scene: Scene, listing_no: int, price_paise: int) -> list[Reply]:
    """A new price that was asked back and is right."""
    listing = scene.talk.state.catalogue.get(listing_no)
    if listing is None:
        return [scene.reply(scene.say("shop-which-item"), why="which")]
    done, sentence = _new_price(scene, listing, price_paise)
    return [*done, scene.reply(sentence, why="price")]


def _new_price(scene: Scene, listing: Listing, price_paise: int) -> tuple[list[Reply], str]:
    """Carry it out: what others are told of it, and the sentence for the shopkeeper, a refusal's own or the news."""
    sentence = scene.say("shop-price-set", **_price_blanks(scene, listing, price_paise))
    command = SetPrice(scene.person.customer_no, listing.listing_no, price_paise)
    done = carry_out(scene.talk, command, scene.moment)
    if isinstance(done, Refusal):
        return [], f"{scene.words.title(listing)}: {refused(scene.talk, scene.words, done)}"
    return done, sentence


def _price_blanks(scene: Scene, listing: Listing, new_paise: int) -> dict[str, str]:
    new = scene.words.price(replace(listing, price_paise=new_paise))
    return {"what": scene.words.title(listing), "old": scene.words.price(listing), "new": new}


def prices(scene: Scene, heard: Understanding) -> Reply:
    listings = listings_about(scene, heard.about)
    rows = [f"{scene.words.title(i)} — {scene.words.price(i)}{'' if i.available else ' ✖'}" for i in listings]
    return scene.reply("\n".join(rows) or scene.say("shop-which-item"), why="price")


def people_named(scene: Scene, name: str, role: Role = Role.CUSTOMER) -> list[Customer]:
    """The people of this role whose name holds every word said, or looks as if it did; honorifics are not words."""
    wanted = [word for word in name.lower().split() if word not in HONORIFICS]
    if not wanted:
        return []
    looks = [look(word) for word in wanted]
    everybody = [c for c in scene.talk.state.customers.values() if c.role is role]
    return [c for c in everybody if all(word in look(c.name) for word in looks)]


HONORIFICS = frozenset(
    (
        "ji",
        "जी",
        "bhai",
        "भाई",
        "didi",
        "दीदी",
        "দিদি",
        "দাদা",
        "da",
        "babu",
        "বাবু",
        "madam",
        "sir",
        "aunty",
        "uncle",
    )
)
