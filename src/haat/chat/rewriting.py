"""Second thoughts: a message that she edited or took back, within the minutes that WhatsApp gives her for it.

What a message did to the basket can be taken back while nothing else has changed the talk since: its new words are
then heard in its place. After that, and once an order is placed, nothing is altered behind her back: she is told what
stands and how to change it.
"""

from __future__ import annotations

from collections.abc import Callable

from haat.chat import checkout
from haat.chat.conversation import Conversation, Step
from haat.chat.inbound import Edited, Text
from haat.chat.orders import CANCELLABLE
from haat.chat.replies import Choice, Reply
from haat.chat.scene import Scene
from haat.domain.customer import Address
from haat.domain.nickname import mark_of
from haat.domain.order import Order
from haat.values.record import replace

RECENT = 8
"""So many messages back she may change one that had come to nothing."""

Hear = Callable[[Scene, str], list[Reply]]
"""How words are heard: the customer's ear."""


def remember(scene: Scene, before: Conversation, known: tuple[Address, ...]) -> None:
    """After a message: what it changed, so that it can be taken back. An order closes what led to it.

    ``known`` are the addresses she had before it.
    """
    conv, mark = scene.conv, mark_of(scene.message.message_id)
    if scene.closed:
        scene.conv = replace(conv, step=None, recent=())
        return
    step = conv.step
    if (conv.basket, conv.questions, conv.draft) != (before.basket, before.questions, before.draft):
        address = conv.draft.address
        new = address is not None and address != before.draft.address and address not in known
        step = Step(mark, before.basket, before.questions, before.draft, new)
    recent = (*(one for one in conv.recent if one != mark), mark)[-RECENT:]
    scene.conv = replace(conv, step=step, recent=recent)


def rewritten(scene: Scene, edited: Edited, hear: Hear) -> list[Reply]:
    """The answer to an edit or a deletion."""
    scene.detail = "edit/deleted" if edited.deleted else "edit"
    if not edited.message_id or not (edited.deleted or edited.text.strip()):
        return _untold(scene, edited)
    mark = mark_of(edited.message_id)
    if not _last(scene.conv, mark):
        return _too_late(scene, edited)
    changed = _take_back(scene, mark)
    if edited.deleted:
        if not changed:
            return []
        scene.note("delete-heard")
        return checkout.show(scene)
    scene.note("edit-heard")
    before, known = scene.conv, scene.person.addresses
    scene.message = replace(scene.message, message_id=edited.message_id, content=Text(edited.text))
    replies = hear(scene, edited.text)
    remember(scene, before, known)
    return replies


def _untold(scene: Scene, edited: Edited) -> list[Reply]:
    """The channel says that a message was edited or taken back, not which. What stands is shown."""
    if not scene.conv.basket.lines:
        return []
    scene.note("answer-deleted" if edited.deleted else "answer-edited")
    return checkout.show(scene)


def _last(conv: Conversation, mark: str) -> bool:
    """Has nothing changed the talk since this message?"""
    if conv.step is not None and conv.step.mark == mark:
        return True
    if mark not in conv.recent:
        return False
    if conv.step is None or conv.step.mark not in conv.recent:
        return True
    return conv.recent.index(conv.step.mark) < conv.recent.index(mark)


def _take_back(scene: Scene, mark: str) -> bool:
    """The talk as it stood before this message; whether that is another than now.

    What still older messages did is not known any more, so only those after it may be changed from then on.
    """
    conv, step = scene.conv, scene.conv.step
    if step is None or step.mark != mark:
        return False
    if step.new_address:
        wrong = conv.draft.address
        kept = tuple(one for one in scene.person.addresses if one != wrong)
        scene.keep(replace(scene.person, addresses=kept))
    scene.conv = replace(
        conv,
        basket=step.basket,
        questions=step.questions,
        draft=step.draft,
        undo=conv.basket,
        address_asked=False,
        unheard=(),
        step=None,
        recent=conv.recent[conv.recent.index(mark) + 1 :] if mark in conv.recent else (),
    )
    return True


def _too_late(scene: Scene, edited: Edited) -> list[Reply]:
    """More has come since: what stands now, and how to change it."""
    if scene.conv.basket.lines or scene.conv.questions:
        scene.note("delete-late" if edited.deleted else "edit-late")
        return checkout.show(scene)
    mine = [order for order in scene.talk.state.orders_of(scene.person.customer_no) if order.open]
    if mine:
        return [_stands(scene, mine[-1])]
    if edited.deleted:
        return []
    return [scene.reply(scene.say("edit-anew"), why="edited")]


def _stands(scene: Scene, order: Order) -> Reply:
    """Her order is as she placed it; while it can be cancelled, that is the way to change it."""
    number, total = str(order.order_no), scene.words.book.money(order.total_paise)
    body = scene.say("edit-order", order=number, total=total)
    if order.state not in CANCELLABLE:
        return scene.reply(body, why="edited", order_no=order.order_no)
    choices = [
        Choice(f"cancel:{number}", scene.say("button-cancel-order")),
        Choice(f"keep:{number}", scene.say("button-keep-order")),
    ]
    return scene.offer(f"{body} {scene.say('edit-order-how')}", choices, "edited", order.order_no)
