"""Checkout: the basket shown with what is still to be settled, and the order placed.

One reply shows the priced basket and asks the next thing: a line in doubt, the address, how to pay, or yes. A
returning customer whose address and way of paying are known says yes in one tap. The tap that names a way to pay
is the yes of a newcomer.
"""

from __future__ import annotations

from collections.abc import Collection

from haat.chat import joining as joins
from haat.chat import paging, places
from haat.chat.choosing import question_rows, question_text
from haat.chat.conversation import Conversation, Draft
from haat.chat.replies import Choice, Menu, Reply, Section
from haat.chat.scene import Scene
from haat.chat.split import main_way, shares_of
from haat.chat.telling import carry_out, refused
from haat.chat.texts import SHORT
from haat.domain.commands import PlaceOrder
from haat.domain.customer import Address
from haat.domain.order import Share
from haat.domain.pricing import Quote, quote
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import Fulfilment, PayBy
from haat.values.record import replace

SPLIT = "split"
SHORT_BASKET = 3
"""A basket of so many lines is said again with every question; a longer one is not."""
"""Where a tap names a way to pay: the parts she asked for."""
BUTTON_OF = {PayBy.UPI: "button-upi", PayBy.CASH: "button-cash", PayBy.KHATA: "button-khata"}


def fulfilment_of(scene: Scene) -> Fulfilment:
    """Said now, else as last time, else delivery."""
    return scene.conv.draft.fulfilment or scene.person.usual_fulfilment or Fulfilment.DELIVERY


def address_of(scene: Scene) -> Address | None:
    return scene.conv.draft.address or scene.person.address


def ways_to_pay(scene: Scene) -> tuple[PayBy, ...]:
    """What this customer may choose from: UPI where the shop can take it in chat, khata where she has one."""
    shop, person = scene.talk.state.shop, scene.person
    limit = shop.khata_limit_paise if person.khata_limit_paise is None else person.khata_limit_paise
    allowed = []
    for way in shop.pay_by:
        if way is PayBy.UPI and shop.rail is None:
            continue
        if way is PayBy.KHATA and limit <= 0:
            continue
        allowed.append(way)
    return tuple(allowed)


def pay_of(scene: Scene) -> PayBy | None:
    way = scene.conv.draft.pay_by or scene.person.usual_pay
    return way if way in ways_to_pay(scene) else None


def shares_now(scene: Scene, total_paise: int) -> tuple[Share, ...]:
    """The parts she wants to pay in, as sums of this total; empty where it is one way, or where they do not fit."""
    parts = scene.conv.draft.parts
    allowed = all(PayBy(part.way) in ways_to_pay(scene) for part in parts)
    return shares_of(parts, total_paise) or () if parts and allowed else ()


def priced(scene: Scene) -> Quote:
    """The basket at today's prices; what cannot be had any more leaves it with a word."""
    state = scene.talk.state
    seen = quote(state.shop, state.catalogue, scene.conv.basket, fulfilment_of(scene))
    if seen.missing:
        names = [
            scene.words.title(item)
            for line in seen.missing
            if (item := state.catalogue.get(line.listing_no)) is not None
        ]
        basket = scene.conv.basket
        for line in seen.missing:
            basket = basket.without(line.listing_no)
        scene.conv = replace(scene.conv, basket=basket)
        if names:
            scene.note("basket-missing", what=scene.words.book.joined(names))
        seen = quote(state.shop, state.catalogue, basket, fulfilment_of(scene))
    return seen


def go_on(scene: Scene) -> list[Reply]:
    """After an answer: what it brought and the next question, where one follows another; the whole basket at the end.

    A week's list is not said again with every question: it stands just above.
    """
    before = scene.talk.conversation(scene.person.customer_no)
    if not before.questions or not scene.conv.questions or len(scene.conv.basket.lines) <= SHORT_BASKET:
        return show(scene)
    old, now = before.basket.lines, scene.conv.basket.lines
    if {line.listing_no for line in old} - {line.listing_no for line in now}:
        return show(scene)  # something was taken out: the list above is wrong
    return show(scene, {line.listing_no for line in now if line not in old})


def show(scene: Scene, only: Collection[int] | None = None) -> list[Reply]:
    """The basket with the one thing to be settled next; of its lines those of ``only`` these listings, if given."""
    if not scene.conv.basket.lines and not scene.conv.questions:
        return _told_alone(scene) or [scene.reply(scene.say("basket-empty"), why="empty")]
    mine = scene.person.customer_no
    told = [reply for reply in scene.told if reply.to != mine]
    scene.notes += [reply.body for reply in scene.told if reply.to == mine]
    scene.told = []
    return [*told, *_next(scene, only)]


def _told_alone(scene: Scene) -> list[Reply]:
    """What was carried out on the way, where nothing else is to be said."""
    told, scene.told = scene.told, []
    mine = [reply for reply in told if reply.to == scene.person.customer_no]
    if scene.notes and not mine:
        return [*told, scene.reply("", why="changed")]
    if scene.notes:
        first = mine[0]
        return [replace(one, body=scene.reply(one.body).body) if one is first else one for one in told]
    return told


def _next(scene: Scene, only: Collection[int] | None) -> list[Reply]:
    if not scene.talk.state.shop.accepting:
        scene.note("refused-shop-not-accepting", shop=scene.talk.state.shop.name)
    seen = priced(scene)
    scene.conv = replace(scene.conv, shown_paise=seen.total_paise)
    body = scene.words.basket(seen, fulfilment_of(scene), only) if seen.lines else ""
    joining = joins.offered(scene)
    scene.conv = replace(scene.conv, joins=None)
    if joining is not None:
        body = joins.goods(scene, only if scene.conv.questions else None)
    if scene.conv.questions:
        return [_ask_line(scene, body)]
    if joining is not None:
        order, joined = joining
        scene.conv = replace(scene.conv, joins=order.order_no, shown_paise=joined.order.total_paise)
        return [joins.ask(scene, order, joined)]
    shop = scene.talk.state.shop
    if fulfilment_of(scene) is Fulfilment.DELIVERY:
        if seen.subtotal_paise < shop.delivery.minimum_paise:
            minimum = scene.words.book.money(shop.delivery.minimum_paise)
            body += "\n\n" + scene.say("basket-minimum", minimum=minimum)
            choices = [
                Choice("ff:pickup", scene.say("button-pickup")),
                Choice("change", scene.say("button-change")),
            ]
            return [scene.offer(body, choices, "basket")]
        if address_of(scene) is None:
            return [ask_address(scene, body)]
    return [_ask_yes(scene, body, seen)]


def _ask_line(scene: Scene, body: str) -> Reply:
    """The first line in doubt, under the basket as far as it is sure; its choices in a list."""
    question = scene.conv.questions[0]
    text = f"{body}\n\n{question_text(scene, question)}" if body else question_text(scene, question)
    rows = question_rows(scene, question)
    menu = paging.page(rows, scene.page, "ask", scene.words)
    return scene.reply(paging.names(rows, text, scene.words), menu, "ask")


def ask_address(scene: Scene, body: str) -> Reply:
    """Where to? A location request, or plain text when the basket is too long for one."""
    scene.conv = replace(scene.conv, address_asked=True)
    ask = scene.say("checkout-ask-address")
    text = f"{body}\n\n{ask}" if body else ask
    form = places.address_form(scene) if len(text) + sum(len(n) + 1 for n in scene.notes) <= SHORT else None
    return scene.reply(text, form, "address")


def _ask_yes(scene: Scene, body: str, seen: Quote) -> Reply:
    parts = [body, ""]
    if fulfilment_of(scene) is Fulfilment.DELIVERY:
        place = address_of(scene)
        parts.append(scene.say("checkout-confirm-delivery", address=(place.text if place else "") or "📍"))
    else:
        parts.append(scene.say("checkout-confirm-pickup"))
    if scene.conv.draft.when:
        parts.append(scene.say("checkout-when", when=scene.conv.draft.when))
    if scene.conv.draft.note:
        parts.append(scene.say("checkout-note", note=scene.conv.draft.note))
    shop = scene.talk.state.shop
    if not shop.open_at(scene.moment.now):
        parts.append(scene.say("checkout-closed-now", opens=scene.words.book.minute(shop.hours.opens)))
    way, shares = pay_of(scene), shares_now(scene, seen.total_paise)
    if way is not None or shares:
        pay = scene.words.shares(shares) if way is None or shares else scene.words.pay(way)
        parts += [scene.say("checkout-pay", pay=pay), scene.say("checkout-ask-confirm")]
        said = SPLIT if way is None or shares else way.value
        choices = [
            Choice(f"ok:{said}:{seen.total_paise}", scene.say("button-confirm")),
            Choice("change", scene.say("button-change")),
        ]
        return scene.offer("\n".join(parts), choices, "basket")
    parts.append(scene.say("checkout-ask-pay"))
    ways = ways_to_pay(scene)
    choices = [Choice(f"ok:{w.value}:{seen.total_paise}", scene.say(BUTTON_OF[w])) for w in ways]
    if len(choices) < 3:
        choices.append(Choice("change", scene.say("button-change")))
    return scene.offer("\n".join(parts), choices, "basket")


def change_menu(scene: Scene) -> Reply:
    """Everything about an order that can be changed before it is placed."""
    other = Fulfilment.PICKUP if fulfilment_of(scene) is Fulfilment.DELIVERY else Fulfilment.DELIVERY
    rows = [
        Choice("items", scene.say("row-change-items"), scene.say("row-change-items-text")),
        Choice(f"ff:{other.value}", scene.say(f"button-{other.value}")),
        Choice("addr:new", scene.say("button-new-address")),
        *(Choice(f"pay:{way.value}", scene.say(BUTTON_OF[way])) for way in ways_to_pay(scene)),
    ]
    if len(ways_to_pay(scene)) > 1:
        rows.append(Choice(f"pay:{SPLIT}", scene.say("button-split"), scene.say("row-split-text")))
    menu = Menu(scene.say("menu-change"), (Section("", tuple(rows)),))
    return scene.reply(scene.say("menu-change-body"), menu, "change")


def confirm(scene: Scene, pay_by: PayBy | None = None, seen_paise: int | None = None) -> list[Reply]:
    """Yes: place the order, or ask for what is missing. She is bound to no more than the total she saw."""
    if scene.conv.questions:
        scene.note("ask-first")
        return go_on(scene)
    if not scene.conv.basket.lines:
        return [scene.reply(scene.say("answer-nothing-open"), why="empty")]
    if pay_by is None and seen_paise is None and scene.conv.joins is not None:
        return join_order(scene, scene.conv.joins, scene.conv.shown_paise or 0)
    seen = scene.conv.shown_paise if seen_paise is None else seen_paise
    shares = shares_now(scene, priced(scene).total_paise) if pay_by is None else ()
    way = main_way(shares) if shares else pay_by or pay_of(scene)
    needs_place = fulfilment_of(scene) is Fulfilment.DELIVERY and address_of(scene) is None
    if way is None or seen is None or needs_place:
        if pay_by is not None:
            scene.conv = replace(scene.conv, draft=replace(scene.conv.draft, pay_by=pay_by))
        return show(scene)
    return _place(scene, way, seen, shares)


def alone(scene: Scene) -> list[Reply]:
    """The basket as an order of its own, although it could join one."""
    scene.conv = replace(scene.conv, draft=replace(scene.conv.draft, apart=True))
    return show(scene)


def join_order(scene: Scene, order_no: int, seen_paise: int) -> list[Reply]:
    """Yes: the basket goes into that order. Where it cannot any more, she sees why and what there is now."""
    if not scene.conv.basket.lines:
        return [scene.reply(scene.say("answer-nothing-open"), why="empty")]
    if scene.conv.questions:
        return show(scene)
    done = joins.join(scene, order_no, seen_paise)
    if isinstance(done, Refusal):
        scene.notes.append(refused(scene.talk, scene.words, done))
        return show(scene)
    _close(scene)
    return done


def _close(scene: Scene) -> None:
    """The basket is an order now, or part of one: the talk begins anew."""
    scene.person = scene.talk.state.customers[scene.person.customer_no]
    scene.conv = Conversation(greeted=True, lang=scene.conv.lang, unsold=scene.conv.unsold)
    scene.closed = True


def _place(scene: Scene, way: PayBy, seen_paise: int, shares: tuple[Share, ...]) -> list[Reply]:
    delivery = fulfilment_of(scene) is Fulfilment.DELIVERY
    command = PlaceOrder(
        customer_no=scene.person.customer_no,
        basket=scene.conv.basket,
        fulfilment=fulfilment_of(scene),
        pay_by=way,
        seen_paise=seen_paise,
        address=address_of(scene) if delivery else None,
        when=scene.conv.draft.when,
        note=scene.conv.draft.note,
        lang=scene.words.book.lang,
        shares=shares,
    )
    done = carry_out(scene.talk, command, scene.moment)
    if isinstance(done, Refusal):
        return _not_placed(scene, done)
    _close(scene)
    told = any(reply.to == scene.person.customer_no for reply in done)
    return done if told else [*done, scene.mark("👍")]


def _not_placed(scene: Scene, refusal: Refusal) -> list[Reply]:
    """Why not, and at once what to do about it."""
    if refusal.why is Why.ADDRESS_NEEDED:
        return [ask_address(scene, "")]
    scene.notes.append(refused(scene.talk, scene.words, refusal))
    if refusal.why in (Why.KHATA_LIMIT, Why.KHATA_NOT_ALLOWED, Why.PAY_BY_NOT_OFFERED):
        scene.keep(replace(scene.person, usual_pay=None))
        scene.conv = replace(scene.conv, draft=replace(scene.conv.draft, pay_by=None, parts=()))
        others = [way for way in ways_to_pay(scene) if way is not PayBy.KHATA]
        total = priced(scene).total_paise
        choices = [Choice(f"ok:{way.value}:{total}", scene.say(BUTTON_OF[way])) for way in others]
        return [scene.offer("", choices, "refused")]
    if refusal.why in (Why.OUT_OF_AREA, Why.BELOW_MINIMUM):
        scene.conv = replace(scene.conv, draft=replace(scene.conv.draft, address=None))
        choices = [
            Choice("ff:pickup", scene.say("button-pickup")),
            Choice("addr:new", scene.say("button-new-address")),
        ]
        return [scene.offer("", choices, "refused")]
    if refusal.why in (Why.WOULD_COST_MORE, Why.NOT_AVAILABLE, Why.NOT_ENOUGH_STOCK):
        return show(scene)
    return [scene.reply("", why="refused")]


def settle_address(scene: Scene, address: Address) -> list[Reply]:
    """An address or a pin has come: keep it, and go on with what waits."""
    known = scene.person.address
    if known is not None and address.point is not None and not address.text and known.point is None:
        address = replace(address, text=known.text)
    kept = tuple(a for a in scene.person.addresses if a != address)
    scene.keep(replace(scene.person, addresses=(*kept, address)[-5:]))
    draft = replace(scene.conv.draft, address=address, fulfilment=Fulfilment.DELIVERY)
    scene.conv = replace(scene.conv, address_asked=False, draft=draft)
    if scene.conv.questions and address.text:
        scene.note("checkout-address-kept", address=address.text)
    if scene.conv.basket.lines or scene.conv.questions:
        return go_on(scene)
    return [scene.mark("👍")]


def clear(scene: Scene) -> None:
    scene.conv = replace(
        scene.conv, basket=type(scene.conv.basket)(), questions=(), draft=Draft(), undo=scene.conv.basket
    )
