"""Openers: the ice-breaker that WhatsApp offers before the first word, and its commands, as whole messages.

They are our own words, so they need no ear: the other ice-breakers are questions that the ear hears like any other.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from haat.chat import answers
from haat.chat.replies import Reply
from haat.chat.scene import Scene
from haat.language.phrases import languages, phrasebook

COMMANDS: dict[str, Callable[[Scene], Reply]] = {
    "/order": answers.greeting,
    "/bill": answers.bill,
    "/khata": answers.khata_balance,
}
"""What a command is answered with; ``/stop`` is a stop like any other (haat.chat.consent)."""


def opened(scene: Scene, text: str) -> list[Reply] | None:
    """The answer to an opener; None: these are words of her own."""
    said = " ".join(text.split()).casefold()
    lang = _wishes().get(said)
    if lang is not None:
        scene.speak(lang)
        return [answers.greeting(scene)]
    command = COMMANDS.get(said)
    if command is None:
        return None
    scene.detail = f"command{said}"
    return [command(scene)]


@cache
def _wishes() -> dict[str, str]:
    """ "I want to order something", as it is offered, to its language."""
    return {phrasebook(lang).say("ice-order").casefold(): lang for lang in languages()}
