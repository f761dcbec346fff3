"""Consent: what she agreed to, STOP and START as word or tap, and the one order she may still want to hear of.

Meta's messaging policy asks to honour every request to stop, in whatever words, and to keep proof of every yes.
Service and marketing are two matters: a stop ends both, an order never is a yes to offers. Rule and table:
docs/rules/consent.md.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta

from haat.chat.hearing import brought_by
from haat.chat.inbound import Inbound, Text
from haat.chat.notices import keepers
from haat.chat.records import AdVisit, ConsentChange, Record, Source, Topic
from haat.chat.replies import Choice, Reply, Say, Template
from haat.chat.scene import Scene
from haat.chat.talk import DirectoryShop, Spread, Talk, Turn
from haat.domain.customer import Customer
from haat.domain.shop import Shop
from haat.values.record import replace
from haat.values.skeleton import alike

ELSEWHERE = "said to another shop of this number"
"""The note of a stop that was said to a neighbour."""

FREE_ENTRY = timedelta(hours=72)
"""Messages are free for so long after an ad brought her, once she was answered within a day (Meta, pricing)."""

STOP_WORDS = {
    "en": ("stop", "stop all", "unsubscribe", "opt out", "optout"),
    "hi": ("बंद", "बंद करो", "रोको", "स्टॉप", "band karo", "message band karo"),
    "bn": ("বন্ধ", "বন্ধ করুন", "স্টপ", "bondho korun"),
    "gu": ("બંધ", "બંધ કરો", "સ્ટોપ", "bandh karo"),
    "kn": ("ನಿಲ್ಲಿಸಿ", "ನಿಲ್ಲಿಸು", "ಸ್ಟಾಪ್", "nillisi"),
    "ml": ("നിർത്തുക", "നിർത്തൂ", "സ്റ്റോപ്പ്", "nirthuka"),
    "mr": ("थांबवा", "बंद करा", "स्टॉप", "band kara"),
    "or": ("ବନ୍ଦ", "ବନ୍ଦ କରନ୍ତୁ", "ଷ୍ଟପ", "banda karantu"),
    "pa": ("ਬੰਦ", "ਬੰਦ ਕਰੋ", "ਸਟਾਪ", "band karo ji"),
    "ta": ("நிறுத்து", "நிறுத்தவும்", "ஸ்டாப்", "niruthu"),
    "te": ("ఆపండి", "ఆపు", "స్టాప్", "aapandi"),
    "ur": ("بند", "بند کریں", "سٹاپ", "band karein"),
}
"""Whole messages that mean stop and nothing else, so that no mishearing can come between; the ear knows many more."""

START_WORDS = (
    "start", "unstop", "subscribe", "स्टार्ट", "चालू करो", "शुरू करो", "স্টার্ট", "চালু করুন", "સ્ટાર્ટ", "ચાલુ કરો", "ಸ್ಟಾರ್ಟ್",
    "ಶುರು ಮಾಡಿ", "സ്റ്റാർട്ട്", "തുടങ്ങൂ", "सुरू करा", "ମେସେଜ ଚାଲୁ କରନ୍ତୁ", "ଚାଲୁ କରନ୍ତୁ", "ਮੈਸੇਜ ਚਾਲੂ ਕਰੋ", "ਸਟਾਰਟ", "ஸ்டார்ட்",
    "தொடங்குங்க", "స్టార్ట్", "మొదలుపెట్టండి", "میسج شروع کریں", "شروع کریں", "اسٹارٹ",
)  # fmt: skip

_STOP = frozenset(word.casefold() for words in STOP_WORDS.values() for word in words)
_START = tuple(sorted({word.casefold() for word in START_WORDS}, key=len, reverse=True))


def said_stop(text: str) -> bool:
    """Is this message a stop and nothing else?"""
    return _bare(text) in _STOP


def said_start(text: str) -> bool:
    """Is this message a start and nothing else?"""
    return _bare(text) in _START


def start_of(text: str) -> str | None:
    """What is named beside a start: "start Namuna Kirana" is the shop; None where it is no start, empty for a bare one."""
    bare = _bare(text)
    if not bare.startswith(_START) and not bare.endswith(_START):
        return None
    for word in _START:
        for rest in (bare.removeprefix(word), bare.removesuffix(word)):
            if rest != bare and (not rest or rest != rest.strip()):
                return rest.strip()
    return None


def names(shop: Shop | DirectoryShop, said: str) -> bool:
    """Do these words name this shop? Letters that pass for others name whatever they look like."""
    bare = said.strip("[]()“”\"' ")
    return alike(bare, shop.name) or alike(bare, shop.code)


def first_words(person: Customer, message: Inbound) -> list[Record]:
    """What her very first message proves: that she wrote first, and what brought her."""
    records: list[Record] = []
    if message.ad is not None:
        ad = message.ad
        until = message.at + FREE_ENTRY
        records.append(
            AdVisit(
                person.customer_no, message.at, until, ad.source_id, ad.kind, ad.click_id, ad.headline[:200]
            )
        )
    if person.heard_at is not None or person.staff:
        return records
    code = brought_by(message.content.body) if isinstance(message.content, Text) else ""
    source, note = Source.WROTE_FIRST, ""
    if message.ad is not None:
        source, note = Source.AD, f"{message.ad.kind} {message.ad.source_id}".strip()
    elif code:
        source, note = Source.POSTER, code
    records.append(
        ConsentChange(person.customer_no, Topic.SERVICE, True, source, message.at, person.customer_no, note)
    )
    return records


def stop(scene: Scene, source: Source = Source.WORD) -> list[Reply]:
    """No more messages. One word that it was heard; an open order is offered as the one thing to hear of."""
    person, now = scene.person, scene.moment.now
    scene.keep(replace(person, stopped=True, stopped_at=now, stopped_except=None, marketing=False))
    for topic in (Topic.SERVICE, Topic.MARKETING):
        _record(scene, topic, False, source)
    scene.detail = "consent/stop"
    shop = scene.talk.state.shop.name
    body = scene.say("answer-stopped", shop=shop)
    scene.spread = Spread(person.user_id, person.phone, now)
    if scene.talk.shared:
        body = f"{body} {scene.say('answer-stopped-others')}"
    waiting = [order for order in scene.talk.state.orders_of(person.customer_no) if order.open]
    if not waiting:
        return [scene.reply(body, why="stopped")]
    number = str(waiting[-1].order_no)
    body = f"{body}\n\n{scene.say('answer-stopped-order', order=number)}"
    choices = [
        Choice(f"only:{number}", scene.say("button-only-order")),
        Choice(f"cancel:{number}", scene.say("button-cancel-order")),
    ]
    told = scene.offer(body, choices, "stopped", waiting[-1].order_no)
    return [told, *_tell_keepers(scene.talk, person, number)]


def stopped_elsewhere(talk: Talk, person: Customer, at: datetime) -> Turn:
    """She stopped messages at another shop of this number. She was told there; here only the shopkeeper may have to be."""
    if person.staff or (person.stopped_at is not None and person.stopped_at >= at):
        return Turn(detail="consent/same")
    talk.state.keep_customer(
        replace(person, stopped=True, stopped_at=at, stopped_except=None, marketing=False)
    )
    number = person.customer_no
    records = tuple(
        ConsentChange(number, topic, False, Source.WORD, at, number, ELSEWHERE)
        for topic in (Topic.SERVICE, Topic.MARKETING)
    )
    waiting = [order for order in talk.state.orders_of(number) if order.open]
    told = _tell_keepers(talk, person, str(waiting[-1].order_no)) if waiting else []
    return Turn(tuple(told), detail="consent/elsewhere", records=records)


def _tell_keepers(talk: Talk, person: Customer, order: str) -> list[Reply]:
    """To the shopkeeper: her order is open, and she will not hear of it; please call."""
    told = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        name = words.person(person)
        template = Template("customer_calls", words.book.lang, (name,))
        said = words.book.say("shop-stopped", name=name, order=order)
        told.append(Reply(keeper.customer_no, said, Say(), "stopped_order", template=template))
    return told


def stop_offers(scene: Scene) -> list[Reply]:
    """No more offers; messages about her orders go on."""
    scene.keep(replace(scene.person, marketing=False))
    _record(scene, Topic.MARKETING, False, Source.TAP)
    scene.detail = "consent/offers"
    return [scene.reply(scene.say("answer-offers-stopped", shop=scene.talk.state.shop.name), why="consent")]


def start(scene: Scene, source: Source = Source.WORD) -> list[Reply]:
    """Messages about her orders again, from this shop alone. Offers need a yes of their own."""
    scene.keep(replace(scene.person, stopped=False, stopped_at=scene.moment.now, stopped_except=None))
    _record(scene, Topic.SERVICE, True, source)
    scene.detail = "consent/start"
    body = scene.say("answer-started")
    if scene.talk.shared:
        body = f"{body} {scene.say('answer-started-shop', shop=scene.talk.state.shop.name)}"
    return [scene.reply(body, why="consent")]


def only_order(scene: Scene, order_no: int) -> list[Reply]:
    """After a stop: this one order she still wants to hear of."""
    order = scene.talk.state.orders.get(order_no)
    if order is None or order.customer_no != scene.person.customer_no:
        return [scene.reply(scene.say("order-none"), why="consent")]
    if scene.person.stopped:
        scene.keep(replace(scene.person, stopped_except=order_no))
        _record(scene, Topic.SERVICE, True, Source.TAP, f"order {order_no}")
    scene.detail = "consent/only"
    return [scene.reply(scene.say("answer-only-order", order=str(order_no)), why="consent")]


def after_order(scene: Scene) -> None:
    """Whoever orders after a stop agrees to hear of that order, and of nothing else."""
    mine = scene.talk.state.orders_of(scene.person.customer_no)
    person = scene.talk.state.customers[scene.person.customer_no]
    if not person.stopped or not mine or not mine[-1].open or mine[-1].order_no == person.stopped_except:
        return
    if person.stopped_at is not None and mine[-1].placed_at > person.stopped_at:
        scene.keep(replace(person, stopped_except=mine[-1].order_no))
        _record(scene, Topic.SERVICE, True, Source.ORDER, f"order {mine[-1].order_no}")


def _record(scene: Scene, topic: Topic, given: bool, source: Source, note: str = "") -> None:
    number = scene.person.customer_no
    scene.records.append(ConsentChange(number, topic, given, source, scene.moment.now, number, note))


def _bare(text: str) -> str:
    """The words alone: marks, emoji and spaces around them go. (A vowel sign is no mark: it belongs to its letter.)"""
    words = " ".join(text.casefold().split())
    first, last = 0, len(words)
    while last and unicodedata.category(words[last - 1])[0] in "PSZ":
        last -= 1
    while first < last and unicodedata.category(words[first])[0] in "PSZ":
        first += 1
    return words[first:last]
