"""Less of an order: "namak rehne do", "2 kilo nahi 1 kilo", said of goods that are not in the basket but ordered.

While the shop has not answered she takes them out or lowers them herself; after its yes the shop is told, and only it
can. A change that would bring the delivery fee back is asked first.
"""

from __future__ import annotations

from haat.chat.amounts import line_for
from haat.chat.notices import keepers, money_notice
from haat.chat.replies import Buttons, Choice, Reply
from haat.chat.scene import Scene
from haat.chat.telling import carry_out, refused
from haat.domain.basket import BasketLine
from haat.domain.commands import ChangeLine
from haat.domain.order import LineState, Order, OrderLine, OrderState
from haat.domain.refusals import Refusal, Why
from haat.language.understanding import HeardLine, Op, Spoken
from haat.values.quantity import Quantity
from haat.values.record import replace

SPOKEN_OF = (OrderState.PLACED, OrderState.ACCEPTED, OrderState.PACKED)
ALL = 0
"""In a tap: none of the line is left."""


def changed(scene: Scene, heard: HeardLine) -> bool:
    """Take this heard line as a change of her newest order; False where it is not about one.

    More of a line is no change of the order: what is missing goes into the basket, which then may join it.
    """
    found = _ordered(scene, heard)
    if found is None:
        return False
    order, line = found
    left = _left(scene, line, heard)
    if left is None:
        return False
    if left > line.quantity.amount:
        missing = Quantity(left - line.quantity.amount, line.quantity.unit)
        basket = scene.conv.basket.put(BasketLine(line.listing_no, missing))
        scene.conv = replace(scene.conv, basket=basket)
        return True
    if order.state is not OrderState.PLACED and line.state is not LineState.ASKED:
        _tell_shop(scene, order, line, heard)
        return True
    _change(scene, order.order_no, line, left, order.agreed_paise)
    return True


def tapped(scene: Scene, words: list[int]) -> list[Reply]:
    """Yes, although the delivery costs its fee again."""
    order_no, line_no, amount, seen = (*words, 0, 0, 0, 0)[:4]
    order = scene.talk.state.orders.get(order_no)
    line = order.line(line_no) if order is not None else None
    if order is None or line is None or order.customer_no != scene.person.customer_no:
        return [scene.reply(scene.say("refused-no-such-order"), why="refused")]
    _change(scene, order_no, line, amount, seen)
    return scene.told or [scene.reply("", why="refused")]


def _ordered(scene: Scene, heard: HeardLine) -> tuple[Order, OrderLine] | None:
    """The newest line of her newest open order that a heard line speaks of."""
    mine = [o for o in scene.talk.state.orders_of(scene.person.customer_no) if o.state in SPOKEN_OF]
    for order in reversed(mine):
        lines = [line for line in order.lines if line.state is not LineState.REMOVED]
        concepts = {heard.concept, *(c.concept for c in heard.alternatives)} - {None}
        kind_of = scene.talk.lexicon.is_kind_of
        fits = [line for line in lines if heard.sku and str(line.listing_no) == heard.sku]
        fits = fits or [
            line
            for line in lines
            if line.concept in concepts and (not heard.brand or line.brand == heard.brand)
        ]
        fits = fits or [line for line in lines if heard.concept and kind_of(line.concept, heard.concept)]
        if fits:
            return order, fits[-1]
    return None


def _left(scene: Scene, line: OrderLine, heard: HeardLine) -> int | None:
    """How much of the line she wants now; None where that is not said."""
    if heard.spoken is None:
        return ALL if heard.op is Op.REMOVE else None
    if heard.op is Op.REMOVE and not heard.relative:
        return ALL
    if heard.relative and heard.op is not Op.REMOVE and heard.spoken.value > 0:
        return None  # "2 more"
    listing = scene.talk.state.catalogue.get(line.listing_no)
    spoken = Spoken(abs(heard.spoken.value), heard.spoken.measure)
    made = line_for(listing, spoken) if listing is not None else None
    if not isinstance(made, BasketLine) or made.quantity.unit is not line.quantity.unit:
        return None
    said = made.quantity.amount
    left = line.quantity.amount - said if heard.relative or heard.op is Op.REMOVE else said
    return None if left == line.quantity.amount else max(left, ALL)


def _change(scene: Scene, order_no: int, line: OrderLine, left: int, seen_paise: int) -> None:
    quantity = Quantity(left, line.quantity.unit) if left else None
    command = ChangeLine(scene.person.customer_no, order_no, line.line_no, quantity, seen_paise)
    done = carry_out(scene.talk, command, scene.moment)
    scene.person = scene.talk.state.customers[scene.person.customer_no]
    if not isinstance(done, Refusal):
        scene.told += done
        return
    if done.why is Why.WOULD_COST_MORE:
        scene.told.append(_ask_dearer(scene, order_no, line, left, done))
        return
    if done.why is Why.BELOW_MINIMUM:
        scene.notes.append(refused(scene.talk, scene.words, done))
    if done.why in (Why.NOTHING_LEFT, Why.BELOW_MINIMUM):
        scene.told.append(_ask_cancel(scene, order_no))
        return
    scene.notes.append(refused(scene.talk, scene.words, done))


def _ask_dearer(scene: Scene, order_no: int, line: OrderLine, left: int, refusal: Refusal) -> Reply:
    """Fewer goods, and the delivery is not free any more: she sees the sum first."""
    total = refusal.paise["total"]
    body = scene.say(
        "order-less-ask",
        order=str(order_no),
        what=_what(scene, line, left),
        fee=scene.words.book.money(refusal.paise["fee"]),
        total=scene.words.book.money(total),
    )
    choices = [
        Choice(f"less:{order_no}:{line.line_no}:{left}:{total}", scene.say("button-yes")),
        Choice(f"keep:{order_no}", scene.say("button-no")),
    ]
    return scene.offer(body, choices, "less", order_no)


def _ask_cancel(scene: Scene, order_no: int) -> Reply:
    """Nothing that could be brought would be left: the order itself is what she may give up."""
    order = scene.talk.state.orders[order_no]
    body = scene.say("order-cancel-ask", order=str(order_no), total=scene.words.book.money(order.total_paise))
    choices = [
        Choice(f"cancel:{order_no}", scene.say("button-cancel-order")),
        Choice(f"keep:{order_no}", scene.say("button-keep-order")),
    ]
    return scene.offer(body, choices, "cancel", order_no)


def _what(scene: Scene, line: OrderLine, left: int) -> str:
    gone = replace(line.quantity, amount=line.quantity.amount - left)
    return scene.words.with_amount(line, gone)


def _tell_shop(scene: Scene, order: Order, line: OrderLine, heard: HeardLine) -> None:
    """The shop has said yes and may be weighing it out: a person decides."""
    number = str(order.order_no)
    scene.note("order-less-late", order=number, what=scene.words.title(line))
    for keeper in keepers(scene.talk):
        words = scene.talk.words_for(keeper)
        left = _left(scene, line, heard) or ALL
        gone = replace(line.quantity, amount=line.quantity.amount - left)
        what, name = words.with_amount(line, gone), words.person(scene.person)
        body = words.book.say("shop-less", order=number, name=name, what=what)
        choice = Choice(f"less:{number}:{line.line_no}:{left}", words.book.say("button-yes"))
        scene.told.append(
            Reply(
                keeper.customer_no,
                body,
                Buttons((choice,)),
                "less",
                order.order_no,
                template=money_notice(words, body),
            )
        )
