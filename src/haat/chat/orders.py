"""Her placed orders: swaps to answer, cancelling, another way to pay or parts, "I have paid", the same again."""

from __future__ import annotations

from haat.chat import checkout, ordering
from haat.chat.replies import Choice, Reply
from haat.chat.scene import Scene
from haat.chat.split import shares_of
from haat.chat.telling import carry_out, refused
from haat.domain.basket import BasketLine
from haat.domain.commands import AnswerSwap, CancelOrder, ChangePayBy, ClaimPaid, Command, SplitPayment
from haat.domain.order import LineState, Order, OrderState
from haat.domain.payment import PaymentState
from haat.domain.refusals import Refusal
from haat.domain.shop import PayBy
from haat.domain.utr import utr_of
from haat.language.pay_parts import PayPart, pay_parts
from haat.language.understanding import Detail, Understanding
from haat.values.record import replace

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
    return [_how_it_is_paid(scene, scene.talk.state.orders[mine[-1].order_no])]  # nothing changed


def money_waits(scene: Scene) -> Order | None:
    """Her newest order that money was asked for and has not come."""
    waiting = [o for o in _mine(scene) if o.payment.state in _UNPAID]
    return waiting[-1] if waiting else None


_UNPAID = (PaymentState.ASKED, PaymentState.CLAIMED, PaymentState.PENDING)


def paid_claim(scene: Scene, claimed: bool, text: str = "") -> list[Reply]:
    """ "I have paid", a reference number, a screenshot: never proof. Somebody looks, and she is told so kindly."""
    order = money_waits(scene)
    if order is None:
        key = "payment-nothing-due" if claimed else "answer-paid-how"
        return [scene.reply(scene.say(key), why="pay")]
    if not claimed:
        return [scene.reply(scene.say("state-accepted-unpaid"), why="pay")]
    me = scene.person.customer_no
    done = do(scene, ClaimPaid(me, order.order_no, utr_of(text) or ""))
    if any(reply.to == me for reply in done):
        return done
    key = "payment-claim-shop" if order.payment.requests[-1].silent else "payment-claim"
    return [*done, scene.reply(scene.say(key), why="paid_claim")]


def money_words(scene: Scene, heard: Understanding, text: str) -> list[Reply] | None:
    """A reference number while money is waited for, or parts to pay in; None for any other message."""
    if money_waits(scene) is not None and utr_of(text) is not None:
        return paid_claim(scene, claimed=True, text=text)
    if heard.detail in _PAY_DETAILS:
        parts = parts_said(scene, text)
        if parts:
            return split(scene, parts)
    return None


_PAY_DETAILS = (Detail.PAY_UPI, Detail.PAY_CASH, Detail.PAY_KHATA)


def parts_said(scene: Scene, text: str) -> tuple[PayPart, ...]:
    """The parts she wants to pay in, where this shop takes each of these ways from her; else none."""
    parts = pay_parts(text, scene.talk.lexicon)
    ways = checkout.ways_to_pay(scene)
    return parts if all(PayBy(part.way) in ways for part in parts) else ()


def split(scene: Scene, parts: tuple[PayPart, ...]) -> list[Reply]:
    """In parts: the basket, else the newest open order. Sums that do not fit are asked for again."""
    mine = _mine(scene)
    basket = bool(scene.conv.basket.lines or scene.conv.questions)
    if not basket and not mine:
        return [scene.reply(scene.say("answer-paid-how"), why="pay")]
    total = checkout.priced(scene).total_paise if basket else mine[-1].total_paise
    shares = shares_of(parts, total)
    if shares is None:
        scene.note("split-bad", total=scene.words.book.money(total))
        return [scene.reply(scene.say("split-how"), why="split")]
    if basket:
        scene.conv = replace(scene.conv, draft=replace(scene.conv.draft, parts=parts, pay_by=None))
        return checkout.show(scene)
    done = do(scene, SplitPayment(scene.person.customer_no, mine[-1].order_no, shares))
    if any(reply.to == scene.person.customer_no for reply in done):
        return done
    return [*done, _how_it_is_paid(scene, scene.talk.state.orders[mine[-1].order_no])]


def _how_it_is_paid(scene: Scene, order: Order) -> Reply:
    blanks = {"pay": scene.words.pays(order), "total": scene.words.book.money(order.total_paise)}
    return scene.reply(scene.say("pay-changed", order=str(order.order_no), **blanks), why="pay")


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
