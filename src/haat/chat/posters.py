"""The shop's own QR poster, sent to the shopkeeper when he asks for it: the same that hangs on the start page."""

from __future__ import annotations

import re
from functools import cache

from haat.chat.replies import Poster, Reply
from haat.chat.scene import Scene
from haat.language.phrases import languages, phrasebook

WORDS_MAX = 5
"""A longer message speaks of something else, such as a code that does not work."""
_MARKS = re.compile(r"[.,!?।۔]+")


def asked(scene: Scene, text: str) -> list[Reply] | None:
    """The poster, where these few words ask for it; None: they are about something else."""
    said = " ".join(_MARKS.sub(" ", text).casefold().split())
    if not said or len(said.split()) > WORDS_MAX or any(letter.isdigit() for letter in said):
        return None
    if not any(f" {word} " in f" {said} " for word in _words()):
        return None
    scene.detail = "staff/poster"
    shop = scene.talk.state.shop
    return [scene.reply(scene.say("poster-caption", shop=shop.name), Poster(f"{shop.code}.pdf"), "poster")]


@cache
def _words() -> frozenset[str]:
    """What a poster is called, in every language: a shopkeeper mixes them."""
    said = (phrasebook(lang).say("poster-words") for lang in languages())
    return frozenset(" ".join(word.casefold().split()) for words in said for word in words.split(","))
