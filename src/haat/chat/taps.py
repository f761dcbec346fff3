"""Taps: every button and row a customer may press, by the word at the start of its action."""

from __future__ import annotations

from collections.abc import Callable

from haat.chat import answers, checkout, choosing, consent, lessening, memory, ordering
from haat.chat.inbound import Tap
from haat.chat.orders import cancel, repeat_last, swap_answer
from haat.chat.records import Source
from haat.chat.replies import Reply
from haat.chat.scene import Scene
from haat.domain.basket import BasketLine
from haat.domain.catalogue import SoldBy
from haat.domain.shop import Fulfilment, PayBy
from haat.values.quantity import MAX_AMOUNT, Quantity, Unit
from haat.values.record import replace


def tapped(scene: Scene, tap: Tap) -> list[Reply]:
    """A tap, however old: its action says everything, and the rules look at the present."""
    verb, *words = tap.action.split(":")
    scene.detail = f"tap/{verb}"
    handler = TAPS.get(verb)
    if handler is None:
        return [scene.reply(scene.say("answer-unsupported"), why="unsupported")]
    return handler(scene, words)


def _whole(word: str, most: int = MAX_AMOUNT * 1000) -> int:
    """A whole number out of an action; anything else is 0, which no shop and no order has."""
    return int(word) if word.isascii() and word.isdigit() and int(word) <= most else 0


def _ok(scene: Scene, words: list[str]) -> list[Reply]:
    way = next((w for w in PayBy if w.value == words[0]), None) if words else None
    seen = _whole(words[1]) if len(words) > 1 else None
    if words[:1] == [checkout.SPLIT] and not checkout.shares_now(scene, checkout.priced(scene).total_paise):
        return checkout.show(scene)  # the parts do not make up the total any more: never another way unasked
    return checkout.confirm(scene, way, seen)


def _join(scene: Scene, words: list[str]) -> list[Reply]:
    order_no, seen = ([_whole(word) for word in words] + [0, 0])[:2]
    return checkout.join_order(scene, order_no, seen)


def _apart(scene: Scene, words: list[str]) -> list[Reply]:
    if not scene.conv.basket.lines:
        return [scene.reply(scene.say("answer-nothing-open"), why="empty")]
    return checkout.alone(scene)


def _less(scene: Scene, words: list[str]) -> list[Reply]:
    return lessening.tapped(scene, [_whole(word) for word in words])


def _pick(scene: Scene, words: list[str]) -> list[Reply]:
    number, amount, rupees = ([_whole(word) for word in words] + [0, 0, 0])[:3]
    listing = scene.talk.state.catalogue.get(number)
    if listing is None or not listing.available or listing.counter_only:
        scene.note("refused-no-such-listing")
        return checkout.show(scene)
    memory.answered(scene, listing)
    choosing.answered(scene, number)
    if amount == 0 and listing.sold_by is SoldBy.LOOSE:
        question = choosing.how_much(scene, listing, scene.words.title(listing))
        scene.conv = replace(scene.conv, questions=(question, *scene.conv.questions))
        return checkout.go_on(scene)
    unit = Unit.PIECE if listing.sold_by is SoldBy.PACK else listing.unit
    quantity = Quantity(min(amount or 1, MAX_AMOUNT), unit)
    ordering.add(scene, listing, BasketLine(number, quantity, rupees or None))
    return checkout.go_on(scene)


def _skip(scene: Scene, words: list[str]) -> list[Reply]:
    choosing.skipped(scene)
    return checkout.go_on(scene)


def _change(scene: Scene, words: list[str]) -> list[Reply]:
    return [checkout.change_menu(scene)]


def _items(scene: Scene, words: list[str]) -> list[Reply]:
    return [scene.reply(scene.say("change-items-how"), why="change")]


def _fulfilment(scene: Scene, words: list[str]) -> list[Reply]:
    way = next((f for f in Fulfilment if words and f.value == words[0]), Fulfilment.DELIVERY)
    scene.conv = replace(scene.conv, address_asked=False, draft=replace(scene.conv.draft, fulfilment=way))
    return checkout.show(scene)


def _address(scene: Scene, words: list[str]) -> list[Reply]:
    draft = replace(scene.conv.draft, fulfilment=Fulfilment.DELIVERY)
    scene.conv = replace(scene.conv, draft=draft)
    return [checkout.ask_address(scene, "")]


def _pay(scene: Scene, words: list[str]) -> list[Reply]:
    if words[:1] == [checkout.SPLIT]:
        return [scene.reply(scene.say("split-how"), why="split")]
    way = next((w for w in PayBy if words and w.value == words[0]), None)
    scene.conv = replace(scene.conv, draft=replace(scene.conv.draft, pay_by=way, parts=()))
    return checkout.show(scene)


def _swap(scene: Scene, words: list[str]) -> list[Reply]:
    order, line = ([_whole(word) for word in words[:2]] + [0, 0])[:2]
    return swap_answer(scene, order, line, yes=words[-1:] == ["y"])


def _cancel(scene: Scene, words: list[str]) -> list[Reply]:
    return cancel(scene, _whole(words[0]) if words else 0)


def _keep(scene: Scene, words: list[str]) -> list[Reply]:
    return [scene.reply(scene.say("wait-thanks"), why="wait")]


def _again(scene: Scene, words: list[str]) -> list[Reply]:
    if repeat_last(scene):
        return checkout.show(scene)
    return [answers.greeting(scene)]


def _only(scene: Scene, words: list[str]) -> list[Reply]:
    return consent.only_order(scene, _whole(words[0]) if words else 0)


def _stop(scene: Scene, words: list[str]) -> list[Reply]:
    return consent.stop_offers(scene) if words == ["offers"] else consent.stop(scene, Source.TAP)


def _page(scene: Scene, words: list[str]) -> list[Reply]:
    """Another page of the list that waits for a choice."""
    scene.page = _whole(words[-1], 1000) if words else 0
    return checkout.show(scene)


TAPS: dict[str, Callable[[Scene, list[str]], list[Reply]]] = {
    "ok": _ok,
    "join": _join,
    "apart": _apart,
    "less": _less,
    "pick": _pick,
    "skip": _skip,
    "change": _change,
    "items": _items,
    "ff": _fulfilment,
    "addr": _address,
    "pay": _pay,
    "swap": _swap,
    "cancel": _cancel,
    "wait": _keep,
    "keep": _keep,
    "again": _again,
    "only": _only,
    "stop": _stop,
    "page": _page,
    "mem": memory.tapped,
}
"""The first word of an action to what it does."""
