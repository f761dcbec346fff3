"""Second thoughts: a message that she edited or took back, within the minutes that WhatsApp gives her for it.

What her newest message did is taken back whole, and its new words are heard in its place. Of earlier ones that only
changed the basket, the goods they brought are put back as they were, if nothing has changed these goods since. Where
that is not so, and once an order is placed, nothing is altered behind her back: she is told what stands and how to
change it.
"""

from __future__ import annotations

from collections.abc import Callable

from haat.chat import checkout
from haat.chat.conversation import Conversation, Step, Touched, Trace
from haat.chat.inbound import Edited, Text
from haat.chat.orders import CANCELLABLE
from haat.chat.replies import Choice, Reply
from haat.chat.scene import Scene
from haat.domain.customer import Address
from haat.domain.nickname import mark_of
from haat.domain.order import Order
from haat.values.record import replace

RECENT = 8
"""So many messages back she may change one."""
TOUCHED_MAX = 40
"""A message that changed more goods than these is not remembered once others came after it."""

Hear = Callable[[Scene, str], list[Reply]]
"""How words are heard: the customer's ear."""


def remember(scene: Scene, before: Conversation, known: tuple[Address, ...]) -> None:
    """After a message: what it changed, so that it can be taken back. An order closes what led to it.

    ``known`` are the addresses she had before it.
    """
    conv, mark = scene.conv, mark_of(scene.message.message_id)
    if scene.closed:
        scene.conv = replace(conv, step=None, earlier=(), recent=())
        return
    recent = tuple(one for one in conv.recent if one != mark)
    if (conv.basket, conv.questions, conv.draft) == (before.basket, before.questions, before.draft):
        known_by = (*(trace.mark for trace in conv.earlier), conv.step.mark if conv.step else "")
        if mark not in known_by:
            scene.conv = replace(conv, recent=(*recent, mark)[-RECENT:])
        return
    address = conv.draft.address
    new = address is not None and address != before.draft.address and address not in known
    step = Step(mark, before.basket, before.questions, before.draft, new)
    earlier = tuple(trace for trace in _traced(conv, before) if trace.mark != mark)
    scene.conv = replace(conv, step=step, earlier=earlier, recent=recent)


def _traced(conv: Conversation, after: Conversation) -> tuple[Trace, ...]:
    """The traces with that of ``conv``'s newest step, where it only changed the basket; ``after`` is the talk after it."""
    step = conv.step
    if step is None or (step.questions, step.draft) != (after.questions, after.draft):
        return conv.earlier
    numbers = dict.fromkeys(line.listing_no for line in (*step.basket.lines, *after.basket.lines))
    touched = tuple(
        Touched(number, step.basket.line(number), after.basket.line(number))
        for number in numbers
        if step.basket.line(number) != after.basket.line(number)
    )
    if len(touched) > TOUCHED_MAX:
        return conv.earlier
    others = (trace for trace in conv.earlier if trace.mark != step.mark)
    return (*others, Trace(step.mark, touched))[-RECENT:]


def rewritten(scene: Scene, edited: Edited, hear: Hear) -> list[Reply]:
    """The answer to an edit or a deletion."""
    scene.detail = "edit/deleted" if edited.deleted else "edit"
    if not edited.message_id or not (edited.deleted or edited.text.strip()):
        return _untold(scene, edited)
    mark = mark_of(edited.message_id)
    changed = _take_back(scene, mark) or _pick_out(scene, mark)
    if not changed and mark not in scene.conv.recent:
        return _too_late(scene, edited)
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


def _take_back(scene: Scene, mark: str) -> bool:
    """The talk as it stood before this message, if it was the newest to change something; whether it was."""
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
    )
    return True


def _pick_out(scene: Scene, mark: str) -> bool:
    """The goods of an earlier message as they were before it, if they still are as it left them; whether they are."""
    conv = scene.conv
    trace = next((one for one in conv.earlier if one.mark == mark), None)
    if trace is None or any(conv.basket.line(one.listing_no) != one.after for one in trace.touched):
        return False
    basket = conv.basket
    for one in trace.touched:
        basket = basket.without(one.listing_no) if one.before is None else basket.put(one.before)
    earlier = tuple(one for one in _traced(conv, conv) if one.mark != mark)
    scene.conv = replace(conv, basket=basket, undo=conv.basket, step=None, earlier=earlier)
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
