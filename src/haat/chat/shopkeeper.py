"""The shop's side of the conversation: orders, prices, "khatam", khata, the door, all in words or taps."""

from __future__ import annotations

import re
from collections.abc import Callable

from haat.chat import coexistence, identity, keeping, khata, nicknames, posters, till
from haat.chat.inbound import Edited, Inbound, Media, Reaction, Tap, Text
from haat.chat.keeping import done_or_said, find_order
from haat.chat.replies import Reply
from haat.chat.scene import Scene
from haat.chat.talk import Talk, Turn
from haat.domain.commands import (
    AcceptOrder,
    AnswerAddition,
    BringBack,
    CancelOrder,
    ChangeLine,
    Command,
    HandOver,
    KeepPayee,
    OpenShop,
    PackOrder,
    RejectOrder,
    SendOut,
)
from haat.domain.customer import Customer, Role
from haat.domain.order import Order, OrderState
from haat.domain.utr import utr_of
from haat.language.understand import understand
from haat.language.understanding import Detail, Understanding
from haat.values.record import replace
from haat.values.time import Moment

DONE = "✅"
DOOR = re.compile(r"(?:\D{0,16}\s)?#?(\d{1,5})\D{1,16}(\d{4})(?:\D{1,16}(\d{1,6})\D{0,8})?")
"""At the door: the order's number, the customer's code and, where he keeps more than was due, the rupees she gave:
"12 4821", "12 4821 500", in the digits of any script."""
QUIET = ("acc", "pk", "out")
"""Taps that are answered with a mark on the tap itself when nothing else has to be said: it costs nothing."""


def hear(talk: Talk, person: Customer, message: Inbound, moment: Moment) -> Turn:
    """A message of the shopkeeper or a helper."""
    scene = Scene(talk, person, message, moment, talk.conversation(person.customer_no))
    match message.content:
        case Tap(action, _):
            replies = _tap(scene, action)
        case Text() if coexistence.says_bot_on(message):
            replies = coexistence.bot_on(scene)
        case Text(body):
            replies = _text(scene, body)
        case Media(_, _, caption) if caption.strip():
            replies = _text(scene, caption)
        case Edited(message_id=told) if told:
            replies = [scene.reply(scene.say("shop-edited"), why="edited")]
        case Reaction() | Edited():
            replies = []
        case _:
            replies = [scene.reply(scene.say("answer-unsupported"), why="unsupported")]
    talk.remember(person.customer_no, scene.conv)
    return Turn(tuple(replies), detail=scene.detail, records=tuple(scene.records))


def _tap(scene: Scene, action: str) -> list[Reply]:
    verb, *words = action.split(":")
    scene.detail = f"tap/{verb}"
    numbers = [int(word) if word.isascii() and word.isdigit() and len(word) < 12 else 0 for word in words]
    order_no, second = [*numbers, 0, 0][:2]
    by = scene.person.customer_no
    match verb:
        case "acc":
            replies = done_or_said(scene, AcceptOrder(by, order_no))
        case "rej":
            return keeping.reject_why(scene, order_no)
        case "rejw":
            return [
                *done_or_said(scene, RejectOrder(by, order_no, words[1] if len(words) > 1 else "")),
                *_said_if_rejected(scene, order_no),
            ]
        case "less":
            return _marked(scene, _less(scene, order_no, second, numbers[2:]))
        case "add":
            return _addition(scene, order_no, second, words[-1:] == ["y"])
        case "chg":
            return keeping.which_gone(scene, order_no)
        case "page" if words[:1] == ["gone"]:
            scene.page = numbers[-1]
            return keeping.which_gone(scene, second)
        case "gone":
            return keeping.line_gone(scene, order_no, second)
        case "pk":
            replies = done_or_said(scene, PackOrder(by, order_no))
        case "out":
            replies = send_out(scene, order_no)
        case "price":
            return keeping.price_set(scene, order_no, second)
        case "came" | "got" | "nogot" | "rback" | "exc":
            return _money_tap(scene, verb, order_no, words)
        case "keep":
            return [scene.mark(DONE)]
        case "payee":
            replies = done_or_said(scene, KeepPayee(by))
        case "watch":
            return _marked(scene, till.stop_watch(scene, words[0] if words else ""))
        case "bot":
            return coexistence.bot_on(scene, order_no)
        case "same":
            return identity.settled(scene, order_no, second == 1)
        case "pick":
            return keeping.picked(scene, order_no, words)
        case "picks":
            return keeping.all_picked(scene, numbers)
        case "khata":
            return khata.tapped(scene, order_no, words)
        case "nick" | "nickx":
            return nicknames.tapped(scene, verb, order_no, words)
        case _:
            return [scene.reply(scene.say("answer-unsupported"), why="unsupported")]
    if verb in QUIET and not any(reply.to == by for reply in replies):
        replies = [*replies, scene.mark(DONE)]
    return replies


def _less(scene: Scene, order_no: int, line_no: int, left: list[int]) -> list[Reply]:
    """What she did not want any more after his yes: he takes it out for her."""
    order = scene.talk.state.orders.get(order_no)
    line = order.line(line_no) if order else None
    if line is None or len(left) != 1:
        return keeping.no_order(scene)
    quantity = replace(line.quantity, amount=left[0]) if left[0] else None
    return done_or_said(scene, ChangeLine(scene.person.customer_no, order_no, line_no, quantity))


def _addition(scene: Scene, order_no: int, last_line: int, yes: bool) -> list[Reply]:
    """His answer to what she asked for after his yes to her order."""
    by = scene.person.customer_no
    return _marked(scene, done_or_said(scene, AnswerAddition(by, order_no, last_line, yes)))


def _at_the_door(heard: Understanding, door: re.Match[str]) -> Understanding:
    code = "".join(str(int(digit)) for digit in door.group(2))
    return replace(heard, detail=Detail.DOOR_CODE, order_no=int(door.group(1)), code=code)


def _addition_said(scene: Scene, heard: Understanding) -> list[Reply]:
    """His word on an addition; where a new order waits for his word too, he is asked which he means."""
    asked = _asked_for(scene, heard.order_no)
    placed = any(order.state is OrderState.PLACED for order in scene.talk.state.orders.values())
    if len(asked) != 1 or (placed and heard.order_no is None):
        return keeping.no_order(scene)
    yes = heard.detail in (Detail.ACCEPT, Detail.CONFIRM)
    return _addition(scene, asked[0].order_no, asked[0].asked[-1].line_no, yes)


def _asked_for(scene: Scene, order_no: int | None) -> list[Order]:
    """The orders (or this one) with something to be added that he has not answered."""
    orders = scene.talk.state.orders.values()
    return [order for order in orders if order.asked and order_no in (None, order.order_no)]


def _money_tap(scene: Scene, verb: str, number: int, words: list[str]) -> list[Reply]:
    """A tap about money: it came, it did not, it was sent back, or what becomes of it."""
    second, third = [*words[1:], "", ""][:2]
    match verb:
        case "came":  # from a message that shows what to pack: he needs no other
            told = till.came(scene, number, second)
            replies = [one for one in told if one.to != scene.person.customer_no or one.why != "pack"]
        case "got":
            amount = int(third) if third.isascii() and third.isdigit() and len(third) < 12 else None
            replies = till.came(scene, number, second, amount)
        case "nogot":
            replies = till.not_come(scene, number)
        case "rback":
            replies = till.sent_back(scene, number)
        case _:
            replies = till.resolve(scene, number, second)
    return _marked(scene, replies)


def _said_if_rejected(scene: Scene, order_no: int) -> list[Reply]:
    order = scene.talk.state.orders.get(order_no)
    if order is None or order.state is not OrderState.REJECTED:
        return []
    return [scene.reply(scene.say("shop-rejected", order=str(order_no)), why="rejected", order_no=order_no)]


def send_out(scene: Scene, order_no: int) -> list[Reply]:
    """Out with the shop's only helper when there is just one; else whoever taps brings it himself."""
    helpers = scene.talk.state.staff(Role.HELPER)
    helper_no = helpers[0].customer_no if len(helpers) == 1 else None
    if scene.person.role is Role.HELPER:
        helper_no = scene.person.customer_no
    return done_or_said(scene, SendOut(scene.person.customer_no, order_no, helper_no))


def _text(scene: Scene, body: str) -> list[Reply]:
    if (pasted := till.pasted(scene, body)) is not None:
        return pasted
    for meant in (nicknames.told, posters.asked):
        if (answer := meant(scene, body)) is not None:
            return answer
    heard = understand(body, scene.talk.shelf, scene.hints())
    if heard.script != "latn":
        scene.learn_language(heard, len(body.split()))
    scene.detail = f"staff/{heard.detail.value}"
    by = scene.person.customer_no
    door = DOOR.fullmatch(body.strip())
    if door is not None:
        heard = _at_the_door(heard, door)
    match heard.detail:
        case Detail.DOOR_CODE | Detail.DELIVERED:
            rupees = door.group(3) if door is not None else None
            return _hand_over(scene, heard, int(rupees) * 100 if rupees else None)
        case Detail.ACCEPT | Detail.CONFIRM | Detail.REJECT | Detail.DENY if _asked_for(
            scene, heard.order_no
        ):
            return _addition_said(scene, heard)
        case Detail.ACCEPT | Detail.CONFIRM:
            return _on_order(scene, heard, OrderState.PLACED, lambda order: AcceptOrder(by, order.order_no))
        case Detail.REJECT | Detail.DENY:
            order = find_order(scene, heard.order_no, (OrderState.PLACED,))
            return keeping.reject_why(scene, order.order_no) if order else keeping.no_order(scene)
        case Detail.CANCEL:
            return _cancel(scene, heard)
        case Detail.PACKED:
            return _on_order(scene, heard, OrderState.ACCEPTED, lambda order: PackOrder(by, order.order_no))
        case Detail.OUT:
            order = find_order(scene, heard.order_no, (OrderState.PACKED, OrderState.ACCEPTED))
            return _marked(scene, send_out(scene, order.order_no)) if order else keeping.no_order(scene)
        case Detail.SOLD_OUT | Detail.BACK_IN_STOCK:
            return keeping.availability(scene, heard, heard.detail is Detail.BACK_IN_STOCK)
        case Detail.SET_PRICE:
            return keeping.set_price(scene, heard)
        case Detail.PAID_CLAIM:
            return till.money_word(scene, heard.order_no, utr_of(body) or "") or keeping.no_order(scene)
        case (
            Detail.KHATA_GIVE
            | Detail.KHATA_REPAID
            | Detail.KHATA_LIMIT
            | Detail.KHATA_BALANCE
            | Detail.PAY_KHATA
        ):
            return khata.said(scene, heard)
        case Detail.ORDERS | Detail.ORDER_STATUS:
            return [keeping.open_orders(scene)]
        case Detail.SHOP_OPEN | Detail.SHOP_CLOSE:
            opening = heard.detail is Detail.SHOP_OPEN
            replies = done_or_said(scene, OpenShop(by, opening))
            return replies or [
                scene.reply(scene.say("shop-opened" if opening else "shop-closed"), why="shop")
            ]
        case Detail.PRICE | Detail.AVAILABILITY:
            return [keeping.prices(scene, heard)]
        case Detail.HELP | Detail.GREETING:
            body = f"{scene.say('shop-help')}\n{scene.say('shop-help-names')}"
            return [scene.reply(body, why="help")]
        case Detail.THANKS:
            return []
        case Detail.RETURNED:
            order = find_order(scene, heard.order_no, (OrderState.OUT,))
            if order is None:
                return keeping.no_order(scene)
            return _marked(scene, done_or_said(scene, BringBack(by, order.order_no)))
        case _:
            return [scene.reply(scene.say("shop-not-heard"), why="not_heard")]


def _cancel(scene: Scene, heard: Understanding) -> list[Reply]:
    states = (OrderState.PLACED, OrderState.ACCEPTED, OrderState.PACKED)
    order = find_order(scene, heard.order_no, states)
    if order is None:
        return keeping.no_order(scene)
    replies = done_or_said(scene, CancelOrder(scene.person.customer_no, order.order_no))
    if scene.talk.state.orders[order.order_no].state is OrderState.CANCELLED:
        note = scene.say("shop-cancelled-by-you", order=str(order.order_no))
        replies = [*replies, scene.reply(note, why="cancelled")]
    return replies


def _on_order(
    scene: Scene, heard: Understanding, state: OrderState, command: Callable[[Order], Command]
) -> list[Reply]:
    order = find_order(scene, heard.order_no, (state,))
    if order is None:
        return keeping.no_order(scene)
    return _marked(scene, done_or_said(scene, command(order)))


def _marked(scene: Scene, replies: list[Reply]) -> list[Reply]:
    """A silent success gets a mark on the message itself."""
    by = scene.person.customer_no
    if any(reply.to == by for reply in replies):
        return replies
    return [*replies, scene.mark(DONE)]


def _hand_over(scene: Scene, heard: Understanding, tendered_paise: int | None) -> list[Reply]:
    """The code at the door: "12 4821", or the code alone when it opens just one order that is out."""
    out = [o for o in scene.talk.state.orders.values() if o.state is OrderState.OUT]
    if heard.order_no is not None:
        out = [o for o in out if o.order_no == heard.order_no]
    if not out:
        return keeping.no_order(scene)
    if not heard.code:
        return [scene.reply(scene.say("shop-job-code", order=str(out[0].order_no)), why="code")]
    right = [o for o in out if o.door_code == heard.code]
    order = right[0] if right else out[0]
    by = scene.person.customer_no
    return _marked(
        scene, done_or_said(scene, HandOver(by, order.order_no, heard.code, tendered_paise=tendered_paise))
    )
