"""Her placed orders: swaps to answer, cancelling, another way to pay, "I have paid", the same again."""

from __future__ import annotations

from dataclasses import replace

from haat.chat import ordering
from haat.chat.replies import Choice, Reply
from haat.chat.scene import Scene
from haat.chat.telling import carry_out, refused
from haat.domain.basket import BasketLine
from haat.domain.commands import AnswerSwap, CancelOrder, ChangePayBy, Command, HintPayment
from haat.domain.order import LineState, Order, OrderState
from haat.domain.payment import PaymentState
from haat.domain.refusals import Refusal
from haat.domain.shop import PayBy

CANCELLABLE = (OrderState.PLACED, OrderState.ACCEPTED, OrderState.PACKED)


def do(scene: Scene, command: Command) -> list[Reply]:
    """Carry a command out for the speaker; a refusal is said to her."""
    done = carry_out(scene.talk, command, scene.moment)
    scene.person = scene.talk.state.customers[scene.person.customer_no]
    if isinstance(done, Refusal):
        scene.notes.append(refused(scene.talk, scene.words, done))
        return [scene.reply("", why="refused")]
    return done


def _mine(scene: Scene) -> list[Order]:
    return [order for order in scene.talk.state.orders_of(scene.person.customer_no) if order.open]


def swap_waiting(scene: Scene) -> tuple[int, int] | None:
    """The first (order, line) with a swap that she has not answered."""
    for order in _mine(scene):
        for line in order.lines:
            if line.state is LineState.SWAP_OFFERED:
                return order.order_no, line.line_no
    return None


def swap_answer(scene: Scene, order_no: int, line_no: int, yes: bool) -> list[Reply]:
    return do(scene, AnswerSwap(scene.person.customer_no, order_no, line_no, yes))


def cancel_asked(scene: Scene) -> list[Reply]:
    """ "Cancel": the open order if there is one (asked once more), else the basket."""
    open_orders = [order for order in _mine(scene) if order.state in CANCELLABLE]
    if not open_orders:
        if _mine(scene):
            return do(scene, CancelOrder(scene.person.customer_no, _mine(scene)[-1].order_no))
        if scene.conv.basket.lines:
            scene.conv = replace(
                scene.conv, basket=type(scene.conv.basket)(), questions=(), undo=scene.conv.basket
            )
            return [scene.reply(scene.say("basket-cleared"), why="cleared")]
        return [scene.reply(scene.say("order-none"), why="cancel")]
    order = open_orders[-1]
    number = str(order.order_no)
    body = scene.say("order-cancel-ask", order=number, total=scene.words.book.money(order.total_paise))
    choices = [
        Choice(f"cancel:{number}", scene.say("button-cancel-order")),
        Choice(f"keep:{number}", scene.say("button-keep-order")),
    ]
    return [scene.offer(body, choices, "cancel", order.order_no)]


def cancel(scene: Scene, order_no: int) -> list[Reply]:
    return do(scene, CancelOrder(scene.person.customer_no, order_no))


def change_payment(scene: Scene, way: PayBy) -> list[Reply]:
    """Another way to pay for the newest open order."""
    mine = _mine(scene)
    if not mine:
        return [scene.reply(scene.say("answer-paid-how"), why="pay")]
    done = do(scene, ChangePayBy(scene.person.customer_no, mine[-1].order_no, way))
    if done:
        return done
    order = scene.talk.state.orders[mine[-1].order_no]  # nothing changed: say how it stands
    blanks = {"pay": scene.words.pay(order.pay_by), "total": scene.words.book.money(order.total_paise)}
    return [scene.reply(scene.say("pay-changed", order=str(order.order_no), **blanks), why="pay")]


def paid_claim(scene: Scene, claimed: bool) -> list[Reply]:
    """ "I have paid" is never proof: the gateway is asked, and she is told so kindly."""
    waiting = [o for o in _mine(scene) if o.payment.state in (PaymentState.ASKED, PaymentState.PENDING)]
    if not waiting:
        key = "payment-nothing-due" if claimed else "answer-paid-how"
        return [scene.reply(scene.say(key), why="pay")]
    done = do(scene, HintPayment(waiting[-1].order_no))
    if done or not claimed:
        return done or [scene.reply(scene.say("state-accepted-unpaid"), why="pay")]
    return [scene.reply(scene.say("payment-claim"), why="paid_claim")]


def repeat_last(scene: Scene) -> bool:
    """Her last order's goods into the basket; False when there is none."""
    orders = [o for o in scene.talk.state.orders_of(scene.person.customer_no) if o.kept]
    if not orders:
        return False
    for line in orders[-1].kept:
        listing = scene.talk.state.catalogue.get(line.listing_no)
        if listing is not None and listing.available:
            ordering.add(scene, listing, BasketLine(line.listing_no, line.quantity), replace_old=True)
    return True
