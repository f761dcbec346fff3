"""Joining: what she writes after she placed an order may come with that order, for one delivery fee.

The basket reply offers it while the order can still take more; the tap says which order and up to which total. The
rules are the domain's (``additions``); nothing here changes money.
"""

from __future__ import annotations

from collections.abc import Collection

from haat.chat.replies import BUTTON_MAX, Choice, Reply
from haat.chat.scene import Scene
from haat.chat.telling import carry_out
from haat.domain.additions import JOINABLE, Joined, with_more
from haat.domain.commands import AddToOrder
from haat.domain.order import Order, OrderState
from haat.domain.pricing import quote
from haat.domain.refusals import Refusal
from haat.domain.shop import Fulfilment


def offered(scene: Scene) -> tuple[Order, Joined] | None:
    """Her newest order that takes the basket as it is, and what it would be then; None where there is none.

    What she has said of these goods must fit that order: another address, another way to pay or "separately" make an
    order of their own.
    """
    conv, state = scene.conv, scene.talk.state
    if conv.draft.apart or conv.draft.parts or not conv.basket.lines:
        return None
    mine = [o for o in state.orders_of(scene.person.customer_no) if o.state in JOINABLE]
    if not mine or not _fits(scene, mine[-1]):
        return None
    joined = with_more(state, mine[-1], conv.basket)
    return None if isinstance(joined, Refusal) else (mine[-1], joined)


def _fits(scene: Scene, order: Order) -> bool:
    draft = scene.conv.draft
    return (
        draft.fulfilment in (None, order.fulfilment)
        and draft.address in (None, order.address)
        and draft.pay_by in (None, order.pay_by)
    )


def goods(scene: Scene, only: Collection[int] | None = None) -> str:
    """The basket without a fee or a total of its own, which are the order's; or ``only`` these listings of it."""
    state = scene.talk.state
    seen = quote(state.shop, state.catalogue, scene.conv.basket, None)
    return "\n".join(scene.words.basket_goods(seen, only)) if seen.lines else ""


def ask(scene: Scene, order: Order, joined: Joined) -> Reply:
    """The goods, what the order comes to with them, and the two ways: with it, or as an order of their own."""
    number, now, money = str(order.order_no), joined.order, scene.words.book.money
    parts = [goods(scene), ""]
    if now.fulfilment is Fulfilment.DELIVERY:
        fee = now.delivery_fee_paise
        parts.append(scene.say("join-fee", fee=money(fee)) if fee else scene.say("basket-free"))
    else:
        parts.append(scene.say("checkout-confirm-pickup"))
    was, total = money(order.total_paise), money(now.total_paise)
    parts.append(scene.say("join-total", order=number, was=was, total=total))
    if scene.conv.draft.when:
        parts.append(scene.say("checkout-when", when=scene.conv.draft.when))
    if scene.conv.draft.note:
        parts.append(scene.say("checkout-note", note=scene.conv.draft.note))
    parts.append(scene.say("checkout-pay", pay=scene.words.pays(now)))
    if order.state is OrderState.PLACED:
        parts.append(scene.say("join-ask", order=number))
    else:
        parts.append(scene.say("join-ask-shop", order=number, shop=scene.talk.state.shop.name))
    title = scene.say("button-join", order=number)
    if len(title) > BUTTON_MAX:
        title = scene.say("button-yes")  # the question names the order
    choices = [
        Choice(f"join:{number}:{now.total_paise}", title),
        Choice("apart", scene.say("button-apart")),
        Choice("change", scene.say("button-change")),
    ]
    return scene.offer("\n".join(parts), choices, "basket")


def join(scene: Scene, order_no: int, seen_paise: int) -> list[Reply] | Refusal:
    """Her yes: into the order, or asked of the shop."""
    draft = scene.conv.draft
    command = AddToOrder(
        scene.person.customer_no, order_no, scene.conv.basket, seen_paise, draft.when, draft.note
    )
    return carry_out(scene.talk, command, scene.moment)
