"""Memory: "the usual", what is known of her, and forgetting it; and what her words teach the shop's ear.

Memory breaks ties and fills in what she leaves out. It never overrides plain words, she may see it and erase it.
Rules and tables: docs/rules/memory.md.
"""

from __future__ import annotations

from fractions import Fraction

from haat.chat import checkout, ordering
from haat.chat.conversation import Conversation, Draft, Unheard
from haat.chat.nicknames import certain, free, note
from haat.chat.orders import repeat_last
from haat.chat.replies import Choice, Reply
from haat.chat.scene import Scene
from haat.chat.telling import carry_out
from haat.chat.texts import cut
from haat.chat.usuals import answered_which
from haat.domain.basket import BasketLine
from haat.domain.catalogue import Listing
from haat.domain.commands import ForgetMe
from haat.domain.nickname import folded
from haat.domain.pricing import sold_in
from haat.domain.usual import regulars
from haat.language.memory_words import Found, Role, find, holds, named, parted, plain_names, says, strange
from haat.language.understand import understand
from haat.language.understanding import Detail, HeardLine, Measure, Op, Spoken, Understanding, Verdict
from haat.values.quantity import Quantity
from haat.values.record import replace

SHOWN_GOODS, UNHEARD_KEPT = 12, 3
_QUIET = (Detail.NONE, Detail.OFF_TOPIC, Detail.SMALL_TALK, Detail.CHOICE, Detail.GREETING, Detail.CONFIRM)
"""What may be said around "the usual" and still mean just that."""


def recalls(scene: Scene, text: str) -> Found:
    """Where the message speaks of what is remembered: looked for once, for ``told`` and for ``plain_text``."""
    return find(text, scene.langs)


def told(scene: Scene, text: str, found: Found) -> list[Reply] | None:
    """What she says of memory itself: what is known of me, forget me, this word means that good."""
    if not found:
        return None
    about_her = says(text, found.get(Role.ABOUT)) or says(text, found.get(Role.ERASE))
    if about_her or says(text, found.get(Role.FORGET), 0):
        scene.detail = "memory/shown"
        return [shown(scene)]
    return _means(scene, parted(text, found.get(Role.MEANS)))


def shown(scene: Scene) -> Reply:
    """All that was learnt of her, with taps that erase it."""
    person, words = scene.person, scene.words
    catalogue = scene.talk.state.catalogue
    listings = [catalogue.get(number) for _, number in reversed(person.habits)]
    goods = [words.title(listing) for listing in listings if listing is not None]
    parts = []
    if goods:
        parts.append(scene.say("memory-usuals", what=words.book.joined(goods[:SHOWN_GOODS])))
    for address in person.addresses:
        parts.append(scene.say("memory-address", address=cut(address.text, 200) or "📍"))
    if person.usual_pay is not None:
        parts.append(scene.say("memory-pay", pay=words.pay(person.usual_pay)))
    if not parts:
        return scene.reply(scene.say("memory-nothing"), why="memory")
    body = "\n".join(
        [scene.say("memory-head", shop=scene.talk.state.shop.name), *parts, scene.say("memory-books")]
    )
    choices = [
        Choice("mem:all", scene.say("button-forget-all")),
        Choice("mem:keep", scene.say("button-keep")),
    ]
    if goods:
        choices.insert(0, Choice("mem:goods", scene.say("button-forget-goods")))
    return scene.offer(body, choices, "memory")


def tapped(scene: Scene, words: list[str]) -> list[Reply]:
    """A tap under what is remembered: erase the goods, erase everything, or leave it."""
    what, number = words[:1], scene.person.customer_no
    if what not in (["all"], ["goods"]):
        return [scene.mark("👍")]
    carry_out(scene.talk, ForgetMe(number, number, addresses=what == ["all"]), scene.moment)
    scene.person = scene.talk.state.customers[number]
    scene.conv = replace(scene.conv, unheard=(), by_name=(), unsold=())
    if what == ["all"]:
        scene.conv = replace(scene.conv, draft=Draft())
    scene.detail = "memory/erased"
    return [
        scene.reply(scene.say("memory-forgot" if what == ["all"] else "memory-forgot-goods"), why="memory")
    ]


def plain_text(scene: Scene, text: str, found: Found) -> str:
    """The message without "the usual"; the scene remembers that she said it."""
    sides = parted(text, found.get(Role.USUAL))
    if sides is None:
        return text
    scene.usual = True
    return " ".join(side for side in sides if side)


def the_usual(scene: Scene, heard: Understanding) -> list[Reply] | None:
    """ "The usual" and nothing else: what she took twice or more, in the amounts of last time."""
    if not scene.usual or heard.lines or heard.about or heard.detail not in _QUIET:
        return None
    catalogue, taken = scene.talk.state.catalogue, False
    for one in regulars(scene.person):
        listing = catalogue.get(one.listing_no)
        if listing is None or not listing.available or listing.counter_only or one.amount is None:
            continue
        if scene.conv.basket.line(listing.listing_no) is None:
            ordering.add(
                scene, listing, BasketLine(listing.listing_no, Quantity(one.amount, sold_in(listing)))
            )
        taken = True
    scene.detail = "memory/usual"
    if taken or repeat_last(scene):
        return checkout.show(scene)
    return [scene.reply(scene.say("memory-no-usual"), why="memory")]


def _means(scene: Scene, sides: tuple[str, str] | None) -> list[Reply] | None:
    """ "Lal packet matlab Red Label": one word for the nickname, and a line for the basket."""
    if sides is None or not all(sides):
        return None
    left, right = sides
    words = named(left, scene.talk.lexicon)
    heard = understand(right, scene.talk.shelf, scene.hints())
    if len(heard.lines) != 1 or heard.lines[0].op is Op.REMOVE:
        return None
    line = heard.lines[0]
    listing = certain(scene, line)
    if listing is None or not free(scene, words, listing):
        return None
    note(scene, words, listing)
    if line.spoken is None:
        line = replace(line, spoken=_amount_of(scene, left, words, line))
    ordering.take(scene, (replace(line, verdict=Verdict.SURE, sku=listing.sku, why=None),))
    scene.conv = replace(scene.conv, unheard=())
    scene.detail = "memory/means"
    scene.note("nick-heard", words=words, what=scene.words.title(listing))
    return checkout.show(scene)


def _amount_of(scene: Scene, left: str, words: str, line: HeardLine) -> Spoken | None:
    """The amount said beside the words, or when they were said before and not understood."""
    for one in scene.conv.unheard:
        if folded(one.words) == folded(words) and one.amount:
            return _spoken(one.amount)
    good = scene.talk.lexicon.name(line.concept or "", "en")
    heard = understand(f"{left.replace(words, ' ')} {good}", scene.talk.shelf, scene.hints())
    return heard.lines[0].spoken if len(heard.lines) == 1 else None


def answered(scene: Scene, listing: Listing) -> None:
    """She chose this good when she was asked: her usual, and a witness for the strange words it was asked about."""
    words = answered_which(scene, listing)
    if words and free(scene, words, listing):
        note(scene, words, listing)


def answered_in_words(scene: Scene, lines: tuple[HeardLine, ...]) -> None:
    """She answered "which one?" by naming one of the choices."""
    offered = {str(option.listing_no): option.listing_no for option in scene.conv.questions[0].options}
    number = next((offered[line.sku] for line in lines if line.sku in offered), None)
    listing = scene.talk.state.catalogue.get(number or 0)
    if listing is not None:
        answered(scene, listing)


def learn(scene: Scene, before: Conversation) -> None:
    """After a message: what it says of the words of the message before, and what is still open in this one."""
    _answer(scene, before)
    if scene.detail.endswith("/undo") or any(line.op in (Op.REMOVE, Op.SET) for line in scene.lines):
        for words, number in before.by_name:
            listing = scene.talk.state.catalogue.get(number)
            if listing is not None and before.basket.line(number) and not scene.conv.basket.line(number):
                note(scene, words, listing, against=True)
    unheard, by_name = _unheard(scene), _by_name(scene)
    if (unheard, by_name) != (scene.conv.unheard, scene.conv.by_name):
        scene.conv = replace(scene.conv, unheard=unheard, by_name=by_name)


def _answer(scene: Scene, before: Conversation) -> None:
    """One unheard good, then at once one certain good in the very same amount: she said it in other words."""
    if len(before.unheard) != 1 or len(scene.lines) != 1:
        return
    (one,), (line,) = before.unheard, scene.lines
    listing = certain(scene, line) if line.op is Op.ADD and line.verdict is Verdict.SURE else None
    if (
        listing is not None
        and one.amount
        and one.amount == _amount(line.spoken)
        and free(scene, one.words, listing)
    ):
        note(scene, one.words, listing)


def _unheard(scene: Scene) -> tuple[Unheard, ...]:
    lexicon = scene.talk.lexicon
    found = []
    for line in scene.lines:
        if line.op is not Op.ADD or line.verdict is not Verdict.UNSOLD:
            continue
        words = named(line.text, lexicon)
        if not plain_names(words, lexicon)[0] and strange(words, lexicon):
            found.append(Unheard(words, _amount(line.spoken)))
    return tuple(found[:UNHEARD_KEPT])


def _by_name(scene: Scene) -> tuple[tuple[str, int], ...]:
    """The nicknames that customers taught and that this message used."""
    taught = [one for one in scene.talk.state.shop.nicknames if one.known and not one.by]
    return tuple(
        (one.words, one.listing_no)
        for one in taught
        for line in scene.lines
        if line.sku == str(one.listing_no) and holds(line.text, one.words)
    )


def _amount(spoken: Spoken | None) -> str:
    """An amount as the conversation keeps it: ``1/2 kg``."""
    return "" if spoken is None else f"{spoken.value} {spoken.measure.value}"


def _spoken(amount: str) -> Spoken | None:
    value, _, measure = amount.partition(" ")
    return Spoken(Fraction(value), Measure(measure)) if measure else None
