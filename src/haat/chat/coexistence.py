"""Coexistence: the shopkeeper also writes in his own WhatsApp Business app, on the same number.

What he types there is shown in the thread and makes Haat silent with that customer for a while (``pause_minutes``).
Her taps still work; her free words are left to him, and he is told once. The pause ends with its time, by his word
or tap, or when she taps a button of ours. Source: Meta, onboarding business app users (``smb_message_echoes``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from haat.chat.inbound import AddressForm, Cart, Edited, Inbound, Pin, Tap, Text
from haat.chat.notices import keepers
from haat.chat.records import EchoKept
from haat.chat.replies import Buttons, Choice, Reply, Template
from haat.chat.scene import Scene
from haat.chat.talk import Talk, Turn
from haat.chat.texts import cut
from haat.domain.customer import Customer
from haat.values.record import replace

BOT_ON = re.compile(
    r"\s*(?:bot|बॉट|बोट|বট|બોટ|ಬಾಟ್|ബോട്ട്|ବଟ|ਬੋਟ|பாட்|బాట్|بوٹ)\s+"
    r"(?:on|chalu|chaalu|start|shuru|चालू|शुरू|सुरू|চালু|ચાલુ|ಆನ್|ഓൺ|ଚାଲୁ|ਚਾਲੂ|ஆன்|ఆన్|چالو)\W*",
    re.IGNORECASE,
)
"""The shopkeeper's "bot chalu"."""


@dataclass(frozen=True, slots=True)
class Echo:
    """What the shopkeeper wrote to a customer in his own app. ``text`` is empty for other than text."""

    message_id: str
    number_id: str
    user_id: str | None
    phone: str | None
    text: str
    kind: str
    at: datetime


def echoed(talk: Talk, person: Customer, echo: Echo) -> Turn:
    """Keep what he wrote, and be silent with her from then on."""
    record = EchoKept(person.customer_no, echo.message_id, echo.at, echo.text, echo.kind)
    minutes = talk.state.shop.pause_minutes
    if minutes > 0 and not person.staff:
        until = echo.at + timedelta(minutes=minutes)
        conv = talk.conversation(person.customer_no)
        if conv.paused_until is None or conv.paused_until < until:
            fresh = conv.paused_until is None or conv.paused_until < echo.at
            talk.remember(
                person.customer_no,
                replace(conv, paused_until=until, pause_told=conv.pause_told and not fresh),
            )
    return Turn(detail="echo", records=(record,))


def paused(talk: Talk, customer_no: int, now: datetime) -> bool:
    """Does the shopkeeper talk to her himself at this instant?"""
    until, shop = talk.conversation(customer_no).paused_until, talk.state.shop
    if until is None or now >= until:
        return False
    return shop.resumed_at is None or until - timedelta(minutes=shop.pause_minutes) > shop.resumed_at


def left_to_him(scene: Scene) -> list[Reply] | None:
    """Nothing to her while he talks to her himself, and to him, once, what she wrote; None: Haat answers as ever.

    A tap, a cart, a place or an address belongs to an order and ends the pause.
    """
    if not paused(scene.talk, scene.person.customer_no, scene.moment.now):
        return None
    content = scene.message.content
    if isinstance(content, Tap | Cart | Pin | AddressForm):
        scene.conv = replace(scene.conv, paused_until=None, pause_told=False)
        return None
    scene.detail = "paused"
    if scene.conv.pause_told:
        return []
    scene.conv = replace(scene.conv, pause_told=True)
    text = content.body if isinstance(content, Text) else content.text if isinstance(content, Edited) else ""
    return [_tell(scene, keeper, text or "…") for keeper in keepers(scene.talk)]


def _tell(scene: Scene, keeper: Customer, text: str) -> Reply:
    words = scene.talk.words_for(keeper)
    name = words.person(scene.person)
    until = scene.conv.paused_until or scene.moment.now
    body = words.book.say("shop-paused", name=name, text=cut(text, 200), until=words.book.clock(until))
    button = Choice(f"bot:{scene.person.customer_no}", words.book.say("button-bot-on"))
    template = Template("customer_calls", words.book.lang, (name,))
    return Reply(keeper.customer_no, body, Buttons((button,)), "paused", template=template)


def bot_on(scene: Scene, customer_no: int | None = None) -> list[Reply]:
    """The shopkeeper's word or tap: Haat answers this customer (None: everybody) again."""
    scene.detail = "bot_on"
    state = scene.talk.state
    if customer_no is None:
        state.shop, state.changed_shop = replace(state.shop, resumed_at=scene.moment.now), True
        return [scene.reply(scene.say("shop-resumed-all"), why="bot_on")]
    person = state.customers.get(customer_no)
    if person is None:
        return [scene.reply(scene.say("refused-no-such-customer"), why="bot_on")]
    conv = scene.talk.conversation(customer_no)
    scene.talk.remember(customer_no, replace(conv, paused_until=None, pause_told=False))
    return [scene.reply(scene.say("shop-resumed", name=scene.words.person(person)), why="bot_on")]


def says_bot_on(message: Inbound) -> bool:
    """Did the shopkeeper write "bot chalu"?"""
    return isinstance(message.content, Text) and BOT_ON.fullmatch(message.content.body) is not None
