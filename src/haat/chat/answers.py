"""Answers: questions about the shop, prices, orders and the khata. An answer never changes the basket."""

from __future__ import annotations

from collections.abc import Callable

from haat.chat import checkout, papers, products
from haat.chat.notices import keepers
from haat.chat.replies import CatalogueButton, Choice, Reply, Say, Template
from haat.chat.scene import Scene
from haat.domain.catalogue import Listing
from haat.domain.order import Order, OrderState
from haat.domain.shop import Fulfilment
from haat.language.understanding import Detail, HeardLine, Understanding

ABOUT_MAX = 8


def listings_about(scene: Scene, lines: tuple[HeardLine, ...]) -> list[Listing]:
    """The listings that the goods of a question may mean, at most a handful."""
    found: dict[int, Listing] = {}
    for line in lines:
        found.update({item.listing_no: item for item in scene.named(line) or scene.of_good(line)})
    return list(found.values())[:ABOUT_MAX]


def price(scene: Scene, heard: Understanding) -> Reply:
    """Prices, with what is finished today said as such."""
    listings = listings_about(scene, heard.about)
    if not listings:
        named = [line.text for line in heard.about]
        if named:
            return scene.reply(scene.say("answer-unsold", what=scene.words.book.joined(named)), why="price")
        return scene.reply(scene.say("answer-catalogue"), why="price")
    rows = []
    for listing in listings:
        what = scene.words.title(listing)
        if listing.available:
            rows.append(scene.say("answer-price", what=what, price=scene.words.price(listing)))
        else:
            rows.append(scene.say("answer-out", what=what))
    body = "\n".join(rows)
    return products.shown(scene, body, heard.about, listings) or scene.reply(body, why="price")


def hours(scene: Scene, heard: Understanding) -> Reply:
    shop, book = scene.talk.state.shop, scene.words.book
    body = scene.say(
        "answer-hours",
        shop=shop.name,
        opens=book.minute(shop.hours.opens),
        closes=book.minute(shop.hours.closes),
    )
    now = "open" if shop.open_at(scene.moment.now) else "closed"
    return scene.reply(f"{body} {scene.say(f'answer-hours-now-{now}')}", why="hours")


def order_status(scene: Scene, heard: Understanding) -> Reply:
    mine = [order for order in scene.talk.state.orders_of(scene.person.customer_no) if order.open]
    mine = mine or scene.talk.state.orders_of(scene.person.customer_no)[-1:]
    if not mine:
        return scene.reply(scene.say("order-none"), why="status")
    return scene.reply("\n".join(_status_line(scene, order) for order in mine), why="status")


def _status_line(scene: Scene, order: Order) -> str:
    total = scene.words.book.money(order.total_paise)
    line = scene.say(
        "order-status-line", order=str(order.order_no), state=scene.words.state(order), total=total
    )
    if order.state is OrderState.OUT:
        return f"{line} · {order.door_code}"
    return line


def delivery_time(scene: Scene, heard: Understanding) -> Reply:
    """How long it takes; where her order stands first, if one is on its way to her."""
    terms, book = scene.talk.state.shop.delivery, scene.words.book
    waiting = [order for order in scene.talk.state.orders_of(scene.person.customer_no) if order.open]
    if waiting:
        lines = [_status_line(scene, order) for order in waiting]
        if any(o.fulfilment is Fulfilment.DELIVERY and o.state is not OrderState.OUT for o in waiting):
            lines.append(scene.say("answer-comes-within", minutes=terms.within_minutes))
        return scene.reply("\n".join(lines), why="status")
    body = scene.say(
        "answer-delivery-time",
        minutes=terms.within_minutes,
        fee=book.money(terms.fee_paise),
        free=book.money(terms.free_from_paise),
    )
    return scene.reply(body, why="delivery_time")


def khata_balance(scene: Scene, heard: Understanding | None = None) -> Reply:
    shop, person, book = scene.talk.state.shop, scene.person, scene.words.book
    if person.held is not None:
        return scene.reply(scene.say("answer-held"), why="khata")
    limit = shop.khata_limit_paise if person.khata_limit_paise is None else person.khata_limit_paise
    if limit <= 0 and not person.khata_balance_paise:
        return scene.reply(scene.say("answer-khata-none", shop=shop.name), why="khata")
    body = scene.say(
        "answer-khata",
        shop=shop.name,
        balance=scene.words.khata(person.khata_balance_paise),
        limit=book.money(limit),
    )
    return scene.reply(body, why="khata")


def bill(scene: Scene, heard: Understanding | None = None) -> Reply:
    billed = [order for order in scene.talk.state.orders_of(scene.person.customer_no) if order.bill_no]
    if not billed:
        return scene.reply(scene.say("bill-none"), why="bill")
    order = billed[-1]
    caption = scene.say(
        "bill-caption", number=order.bill_no or "", total=scene.words.book.money(order.total_paise)
    )
    return scene.reply(caption, papers.paper(scene.talk, order), "bill", order.order_no)


def total(scene: Scene, heard: Understanding) -> list[Reply]:
    if scene.conv.basket.lines:
        return checkout.show(scene)
    return [order_status(scene, heard)]


def basket(scene: Scene, heard: Understanding) -> list[Reply]:
    return checkout.show(scene)


def human(scene: Scene, heard: Understanding) -> list[Reply]:
    return call_keeper(scene, "answer-human")


def complaint(scene: Scene, heard: Understanding) -> list[Reply]:
    return call_keeper(scene, "answer-complaint")


def call_keeper(scene: Scene, key: str) -> list[Reply]:
    """A person takes over: the shopkeeper gets her words, she hears that he did."""
    content = scene.message.content
    text = getattr(content, "body", "") or getattr(content, "caption", "") or getattr(content, "title", "")
    told = [scene.reply(scene.say(key), why="human")]
    for keeper in keepers(scene.talk):
        words = scene.talk.words_for(keeper)
        name = words.person(scene.person)
        if scene.person.phone:
            name = f"{name} (+{scene.person.phone})"
        body = words.book.say("shop-message", name=name, text=text[:500])
        template = Template("customer_calls", words.book.lang, (name,))
        told.append(Reply(keeper.customer_no, body, Say(), "human", template=template))
    return told


def said(key: str, why: str) -> Callable[[Scene, Understanding], Reply]:
    """An answer that is one sentence, the same for everybody."""

    def answer(scene: Scene, heard: Understanding) -> Reply:
        return scene.reply(scene.say(key, **_shop_blank(scene, key)), why=why)

    return answer


def _shop_blank(scene: Scene, key: str) -> dict[str, str]:
    return {"shop": scene.talk.state.shop.name} if key in ("answer-small-talk", "answer-stopped") else {}


def catalogue(scene: Scene, heard: Understanding) -> Reply:
    """What the shop keeps: its catalogue on the channel where it has one, else in words."""
    if scene.talk.state.shop.catalog_id and scene.talk.state.catalogue.shown:
        return scene.reply(scene.say("answer-catalogue-open"), CatalogueButton(), "catalogue")
    return scene.reply(scene.say("answer-catalogue"), why="catalogue")


def greeting(scene: Scene, heard: Understanding | None = None) -> Reply:
    """A newcomer hears who this is, the hours and how to order; a regular gets a short word and her usual."""
    shop, book = scene.talk.state.shop, scene.words.book
    if scene.person.last_order_no is None:
        body = scene.say(
            "greet-new",
            shop=shop.name,
            opens=book.minute(shop.hours.opens),
            closes=book.minute(shop.hours.closes),
        )
        return scene.reply(body, why="greeting")
    body = scene.say("greet-again", shop=shop.name, name=scene.person.name).replace("  ", " ")
    return scene.offer(body, [Choice("again", scene.say("button-same-again"))], "greeting")


def teach(scene: Scene, heard: Understanding) -> Reply:
    """How to order, and how to see and erase what is remembered."""
    return scene.reply(f"{scene.say('answer-help')}\n\n{scene.say('answer-help-memory')}", why="help")


Answer = Callable[[Scene, Understanding], "Reply | list[Reply]"]

ANSWERS: dict[Detail, Answer] = {
    Detail.GREETING: greeting,
    Detail.TOTAL: total,
    Detail.SHOW_BASKET: basket,
    Detail.PRICE: price,
    Detail.AVAILABILITY: price,
    Detail.ORDER_STATUS: order_status,
    Detail.DELIVERY_TIME: delivery_time,
    Detail.BILL: bill,
    Detail.KHATA_BALANCE: khata_balance,
    Detail.HOURS: hours,
    Detail.CATALOGUE: catalogue,
    Detail.HUMAN: human,
    Detail.COMPLAINT: complaint,
    Detail.HELP: teach,
    Detail.THANKS: said("answer-thanks", "thanks"),
    Detail.SMALL_TALK: said("answer-small-talk", "small_talk"),
    Detail.OFF_TOPIC: said("answer-off-topic", "off_topic"),
}
"""What each kind of question is answered with."""
