"""Thumbs: a reaction on a question of ours, and a plain no."""

from __future__ import annotations

from haat.chat import checkout, choosing
from haat.chat.inbound import Reaction
from haat.chat.orders import cancel, swap_answer, swap_waiting
from haat.chat.replies import Reply
from haat.chat.scene import Scene
from haat.domain.shop import Fulfilment

YES = ("👍", "✅", "👌", "🙏", "❤️", "💯")
NO = ("👎", "❌", "🚫", "🙅", "✖")


def reacted(scene: Scene, reaction: Reaction) -> list[Reply]:
    """A thumb on a question of ours is its answer; on anything else it is only a smile."""
    yes = reaction.emoji.startswith(YES)
    if not yes and not reaction.emoji.startswith(NO):
        return []
    match reaction.about:
        case "swap":
            swap = swap_waiting(scene)
            if swap is not None and reaction.order_no in (None, swap[0]):
                return swap_answer(scene, *swap, yes=yes)
        case "cancel" if reaction.order_no is not None:
            return cancel(scene, reaction.order_no) if yes else [scene.mark("👍")]
        case "ask" if scene.conv.questions and not yes:
            return no(scene)
        case "basket" if scene.conv.basket.lines and not scene.conv.questions:
            if not yes:
                return no(scene)
            if checkout.pay_of(scene) is not None and fulfilled(scene):
                return checkout.confirm(scene)
    return []


def no(scene: Scene) -> list[Reply]:
    """A plain no: the line in doubt is left, else she is asked what to change, else there is nothing to refuse.

    No to joining an order that is placed means an order of its own, whose terms she then sees.
    """
    if scene.conv.questions:
        choosing.skipped(scene)
        return checkout.show(scene)
    if scene.conv.basket.lines and scene.conv.joins is not None:
        return checkout.alone(scene)
    if scene.conv.basket.lines:
        return [checkout.change_menu(scene)]
    return [scene.reply(scene.say("answer-thanks"), why="no")]


def fulfilled(scene: Scene) -> bool:
    """Is it settled where the goods go?"""
    return checkout.fulfilment_of(scene) is Fulfilment.PICKUP or checkout.address_of(scene) is not None
