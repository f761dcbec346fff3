"""Files she sends: kept for the shopkeeper, answered honestly, never taken for words that were not written."""

from __future__ import annotations

from haat.chat.inbound import Media, MediaKind
from haat.chat.notices import keepers
from haat.chat.records import MediaKept
from haat.chat.replies import Reply, Say, Template
from haat.chat.scene import Scene

ANSWERS = {
    MediaKind.IMAGE: "answer-image",
    MediaKind.VOICE: "answer-voice",
    MediaKind.AUDIO: "answer-voice",
}
UNTOLD = (MediaKind.STICKER,)
"""A sticker is a smile: kept, and the shopkeeper is not called for it."""


def keep(scene: Scene, file: Media) -> None:
    """Have the file fetched and kept."""
    message = scene.message
    scene.records.append(
        MediaKept(
            scene.person.customer_no,
            message.message_id,
            file.media_id,
            file.kind.value,
            file.mime_type,
            file.sha256,
            message.at,
            message.number_id,
        )
    )


def answer(scene: Scene, file: Media) -> list[Reply]:
    """That it cannot be read here, and to the shopkeeper that it is there."""
    told = [scene.reply(scene.say(ANSWERS.get(file.kind, "answer-file")), why="media")]
    for keeper in keepers(scene.talk) if file.kind not in UNTOLD else ():
        words = scene.talk.words_for(keeper)
        name = words.person(scene.person)
        template = Template("customer_calls", words.book.lang, (name,))
        body = words.book.say("shop-file", name=name)
        told.append(Reply(keeper.customer_no, body, Say(), "file", template=template))
    return told
