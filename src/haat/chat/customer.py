"""The customer's side of the conversation: every kind of message she may send, and where it goes."""

from __future__ import annotations

from haat.chat import (
    answers,
    carts,
    checkout,
    choosing,
    coexistence,
    consent,
    media,
    memory,
    openers,
    ordering,
    places,
    rewriting,
)
from haat.chat.amounts import line_for
from haat.chat.conversation import AskKind
from haat.chat.hearing import CODE, shop_code
from haat.chat.inbound import (
    AddressForm,
    Cart,
    ContactCard,
    Content,
    Edited,
    Inbound,
    Media,
    MediaKind,
    Pin,
    Reaction,
    Tap,
    Text,
    Unsupported,
)
from haat.chat.orders import (
    cancel_asked,
    change_payment,
    money_waits,
    money_words,
    paid_claim,
    repeat_last,
    swap_answer,
    swap_waiting,
)
from haat.chat.records import Source
from haat.chat.replies import Reply
from haat.chat.scene import Scene
from haat.chat.talk import Talk, Turn
from haat.chat.taps import tapped
from haat.chat.texts import cut
from haat.chat.thumbs import fulfilled, no, reacted
from haat.domain.basket import BasketLine
from haat.domain.customer import Address, Customer
from haat.domain.shop import Fulfilment, PayBy
from haat.language.phrases import languages
from haat.language.understand import understand
from haat.language.understanding import Detail, Intent, Op, Understanding, Verdict
from haat.values.record import replace
from haat.values.time import Moment

LIST_MAX = 200
ADDRESS_MIN = 6
PAY_WORDS = {Detail.PAY_UPI: PayBy.UPI, Detail.PAY_CASH: PayBy.CASH, Detail.PAY_KHATA: PayBy.KHATA}


def hear(talk: Talk, person: Customer, message: Inbound, moment: Moment, *, held_now: bool = False) -> Turn:
    """A customer's message: answered in one reply wherever that can be.

    ``held_now``: her phone has changed just now, so khata and saved places rest, and she is told.
    """
    before = talk.conversation(person.customer_no)
    scene = Scene(talk, person, message, moment, before)
    if isinstance(message.content, Media):
        media.keep(scene, message.content)
    if held_now:
        scene.note("answer-held")
    replies = _consent_word(scene) or coexistence.left_to_him(scene)
    if replies is None:
        replies = _content(scene)
        scene.conv = replace(scene.conv, greeted=True)
    memory.learn(scene, before)
    if not isinstance(message.content, Edited | Reaction) and scene.detail != "paused":
        rewriting.remember(scene, before, person.addresses)
    consent.after_order(scene)
    talk.remember(person.customer_no, scene.conv)
    return Turn(tuple(replies), detail=scene.detail, records=tuple(scene.records), spread=scene.spread)


def _consent_word(scene: Scene) -> list[Reply] | None:
    """A message that is STOP or START and nothing else, typed or as the words of a button."""
    content = scene.message.content
    text = _words(content)
    if not text or len(text) > 60:
        return None
    source = Source.TAP if isinstance(content, Tap) else Source.WORD
    if consent.said_stop(text):
        return consent.stop(scene, source)
    named = consent.start_of(text)
    if named is not None and (not named or consent.names(scene.talk.state.shop, named)):
        return consent.start(scene, source)
    if not isinstance(content, Tap) and coexistence.paused(
        scene.talk, scene.person.customer_no, scene.moment.now
    ):
        heard = understand(text, scene.talk.shelf, scene.hints())
        return consent.stop(scene) if heard.detail is Detail.STOP else None
    return None


def _words(content: Content) -> str:
    """The words of a text, a tap, or an edit."""
    match content:
        case Text(text) | Edited(text=text) | Tap(title=text):
            return text
        case _:
            return ""


def _content(scene: Scene) -> list[Reply]:
    content = scene.message.content
    scene.detail = type(content).__name__.lower()
    match content:
        case Text(body):
            return _text(scene, body)
        case Tap():
            return tapped(scene, content)
        case Pin(point, name, address):
            text = ", ".join(dict.fromkeys(part for part in (name, address) if part))
            return checkout.settle_address(scene, Address(text[:300], point))
        case AddressForm(text, _, _, saved_id):
            chosen = places.saved(scene.person, saved_id) if saved_id else Address(text[:300])
            if chosen is None:
                return [checkout.ask_address(scene, "")]
            return checkout.settle_address(scene, chosen)
        case Media():
            if content.caption.strip():
                return _text(scene, content.caption)
            if content.kind is MediaKind.IMAGE and money_waits(scene) is not None:
                return paid_claim(scene, claimed=True)
            return media.answer(scene, content)
        case ContactCard(_, own):
            return [scene.mark("👍") if own else scene.reply(scene.say("answer-contact"), why="contact")]
        case Edited():
            return rewriting.rewritten(scene, content, _text)
        case Cart(items, _):
            return carts.taken(scene, [(item.retailer_id, item.count) for item in items])
        case Reaction():
            return reacted(scene, content)
        case Unsupported("request_welcome"):
            return [answers.greeting(scene)]  # she opened the chat and has not written yet
        case _:
            return [scene.reply(scene.say("answer-unsupported"), why="unsupported")]


def _text(scene: Scene, body: str) -> list[Reply]:
    code, rest = shop_code(body)
    if code is not None and not rest:
        hello = understand(CODE.sub("", body), scene.talk.shelf, scene.hints())
        if hello.script != "latn":
            scene.speak(hello.lang)
        return [answers.greeting(scene)]
    opener = openers.opened(scene, rest)
    if opener is not None:
        return opener
    recalls = memory.recalls(scene, rest)
    remembered = memory.told(scene, rest, recalls)
    if remembered is not None:
        return remembered
    rest = memory.plain_text(scene, rest, recalls)
    heard = understand(rest, scene.talk.shelf, scene.hints(choosing.asked(scene)))
    scene.detail = f"{heard.intent.value}/{heard.detail.value}"
    usual = memory.the_usual(scene, heard)
    if usual is not None:
        return usual
    money = money_words(scene, heard, rest)
    if money is not None:
        return money
    if _reads_as_address(scene, heard, rest):
        told = heard.address or rest
        settled = checkout.settle_address(scene, Address(cut(" ".join(told.split()), 300)))
        return settled if scene.conv.greeted or scene.conv.basket.lines else [answers.greeting(scene)]
    scene.learn_language(heard, len(rest.split()))
    if heard.lines:
        return _lines(scene, heard)
    if scene.message.product and not heard.about and heard.detail in _ABOUT_IT:
        listing = carts.listing_of(scene, scene.message.product)
        if listing is not None:
            question = choosing.how_much(scene, listing, scene.words.title(listing))
            scene.conv = replace(scene.conv, questions=(question, *scene.conv.questions))
            return checkout.show(scene)
    asked = bool(scene.conv.questions) and scene.conv.questions[0].kind is AskKind.HOW_MUCH
    # a number among words that nobody knows is no answer to "how much?"
    if asked and heard.detail in _NO_TALK and sum(len(span.text.split()) for span in heard.rest) <= 1:
        answered = _amount_alone(scene, rest)
        if answered is not None:
            return answered
    return _without_lines(scene, heard, rest)


_NO_TALK = (Detail.NONE, Detail.CHOICE, Detail.OFF_TOPIC, Detail.DOOR_CODE)
_ABOUT_IT = (*_NO_TALK, Detail.PRICE, Detail.AVAILABILITY, Detail.GREETING, Detail.CONFIRM)
"""What may be said of a good of the catalogue that the message itself points at."""


def _reads_as_address(scene: Scene, heard: Understanding, text: str) -> bool:
    """Is this where the goods go?

    It is when it reads like one; when one was asked for and it is no plain list; and when nobody knows her address
    yet, nothing in it is a good, and a number stands in it.
    """
    if heard.detail is Detail.ADDRESS and heard.address and not heard.lines:
        return True
    if len(text.strip()) < ADDRESS_MIN or heard.about:
        return False
    if scene.conv.address_asked:
        if heard.detail is Detail.WHEN:
            return bool(heard.rest)  # "Shanti Niwas 2nd floor"; a time alone leaves nothing over
        return not _goods_alone(heard) and heard.detail in (*_NO_TALK, Detail.SMALL_TALK, Detail.ADDRESS)
    nameless = heard.lines and all(line.concept is None for line in heard.lines)
    number = any(char.isdigit() for char in text)
    return bool(scene.person.address is None and nameless and number and len(text.split()) > 2)


def _goods_alone(heard: Understanding) -> bool:
    """A change of the basket, or goods with nothing left over. ("Doodh wali gali" leaves a lane over.)"""
    lines = heard.lines
    if any(line.op is not Op.ADD and line.concept is not None for line in lines):
        return True
    sold = all(line.concept is not None and line.verdict is not Verdict.UNSOLD for line in lines)
    return bool(lines) and sold and not heard.rest and (len(lines) > 1 or lines[0].verdict is Verdict.SURE)


def _lines(scene: Scene, heard: Understanding) -> list[Reply]:
    if heard.intent is Intent.REPEAT:
        repeat_last(scene)
    answering = choosing.asked(scene) is not None
    if not scene.conv.greeted and not scene.conv.basket.lines and scene.person.last_order_no is None:
        scene.note("greet-line", shop=scene.talk.state.shop.name)
    if len(heard.lines) > LIST_MAX:
        scene.note("answer-too-long", count=LIST_MAX)
    if answering and scene.conv.questions and any(_settles(scene, line.sku) for line in heard.lines):
        memory.answered_in_words(scene, heard.lines)
        scene.conv = replace(scene.conv, questions=scene.conv.questions[1:])
    _leftover(scene, heard)
    if heard.when:
        scene.conv = replace(scene.conv, draft=replace(scene.conv.draft, when=heard.when))
    scene.lines = heard.lines[:LIST_MAX]
    ordering.take(scene, scene.lines)
    if heard.detail is Detail.CONFIRM and not scene.conv.questions:
        checkout.priced(scene)
    return checkout.go_on(scene) if answering else checkout.show(scene)


def _settles(scene: Scene, sku: str | None) -> bool:
    options = scene.conv.questions[0].options
    return sku is not None and any(str(option.listing_no) == sku for option in options)


def _leftover(scene: Scene, heard: Understanding) -> None:
    """Pieces that were not understood are named, never dropped in silence."""
    pieces = [span.text.strip() for span in heard.rest if len(span.text.strip()) > 2]
    if pieces:
        scene.note("basket-not-understood", text=cut("; ".join(pieces), 120))


def _amount_alone(scene: Scene, text: str) -> list[Reply] | None:
    """ "Aadha kilo" as the answer to "how much?": the amount is heard together with the good it answers."""
    option = scene.conv.questions[0].options[0]
    listing = scene.talk.state.catalogue.get(option.listing_no or 0)
    if listing is None:
        return None
    name = scene.talk.lexicon.name(listing.concept, "en")
    heard = understand(f"{text} {name}", scene.talk.shelf, scene.hints())
    spoken = next((line.spoken for line in heard.lines if line.spoken is not None), None)
    if spoken is None:
        return None
    made = line_for(listing, spoken)
    if not isinstance(made, BasketLine):
        return None
    choosing.answered(scene, listing.listing_no)
    ordering.add(scene, listing, made)
    return checkout.go_on(scene)


def _without_lines(scene: Scene, heard: Understanding, text: str) -> list[Reply]:
    swap = swap_waiting(scene)
    match heard.detail:
        case Detail.CONFIRM if swap is not None:
            return swap_answer(scene, *swap, yes=True)
        case Detail.DENY if swap is not None:
            return swap_answer(scene, *swap, yes=False)
        case Detail.CHOICE if heard.choice is not None and scene.conv.questions:
            options = scene.conv.questions[0].options
            if heard.choice < len(options):
                return tapped(scene, Tap(options[heard.choice].word, options[heard.choice].title))
            return checkout.show(scene)
        case Detail.CONFIRM:
            return checkout.confirm(scene)
        case Detail.DENY:
            return no(scene)
        case Detail.CLEAR:
            checkout.clear(scene)
            return [scene.reply(scene.say("basket-cleared"), why="cleared")]
        case Detail.UNDO:
            return _undo(scene)
        case Detail.CANCEL:
            return cancel_asked(scene)
        case Detail.PAY_UPI | Detail.PAY_CASH | Detail.PAY_KHATA:
            return _pay_word(scene, PAY_WORDS[heard.detail])
        case Detail.PAY:
            return checkout.show(scene) if scene.conv.basket.lines else paid_claim(scene, claimed=False)
        case Detail.PAID_CLAIM:
            return paid_claim(scene, claimed=True)
        case Detail.DELIVERY if not scene.conv.basket.lines and not scene.conv.questions:
            return [answers.delivery_time(scene, heard)]
        case Detail.PICKUP | Detail.DELIVERY:
            way = Fulfilment.PICKUP if heard.detail is Detail.PICKUP else Fulfilment.DELIVERY
            draft = replace(scene.conv.draft, fulfilment=way)
            scene.conv = replace(scene.conv, address_asked=False, draft=draft)
            return checkout.show(scene)
        case Detail.ADDRESS:
            return [checkout.ask_address(scene, "")]
        case Detail.WHEN if heard.when:
            scene.conv = replace(scene.conv, draft=replace(scene.conv.draft, when=heard.when))
            scene.note("checkout-when-kept", when=heard.when)
            return checkout.show(scene) if scene.conv.basket.lines else [scene.reply("", why="when")]
        case Detail.STOP:
            return consent.stop(scene)
        case Detail.START:
            return consent.start(scene)
        case Detail.LANGUAGE if heard.lang in languages():
            scene.keep(replace(scene.person, lang=heard.lang))
            return [scene.reply(scene.say("answer-language"), why="language")]
        case _ if heard.intent is Intent.REPEAT:
            if repeat_last(scene):
                return checkout.show(scene)
            return [scene.reply(scene.say("answer-no-repeat"), why="repeat")]
        case detail if detail in answers.ANSWERS:
            answer = answers.ANSWERS[detail](scene, heard)
            return answer if isinstance(answer, list) else [answer]
        case _:
            return _not_understood(scene, heard, text)


def _not_understood(scene: Scene, heard: Understanding, text: str) -> list[Reply]:
    if scene.conv.questions:
        scene.note("ask-again")
        return checkout.show(scene)
    if not scene.conv.greeted:
        return [answers.greeting(scene)]
    if not heard.rest and heard.detail is Detail.NONE:
        # "one more thing", "send it soon": every word is known; what waits is shown, else it is still to come
        if scene.conv.basket.lines:
            return checkout.show(scene)
        if any(order.open for order in scene.talk.state.orders_of(scene.person.customer_no)):
            return [answers.delivery_time(scene, heard)]
        return [scene.reply(scene.say("answer-go-on"), why="go_on")]
    scene.note("basket-not-understood", text=cut(" ".join(text.split()), 120))
    return [
        scene.reply(scene.say("answer-small-talk", shop=scene.talk.state.shop.name), why="not_understood")
    ]


def _undo(scene: Scene) -> list[Reply]:
    if scene.conv.undo is None:
        return [scene.reply(scene.say("basket-nothing-to-undo"), why="undo")]
    scene.conv = replace(scene.conv, basket=scene.conv.undo, undo=scene.conv.basket, questions=())
    scene.note("basket-undone")
    return checkout.show(scene)


def _pay_word(scene: Scene, way: PayBy) -> list[Reply]:
    """ "Cash" said of a basket settles how it is paid; said of a placed order it changes it."""
    if not scene.conv.basket.lines and not scene.conv.questions:
        return change_payment(scene, way)
    asked_to_pay = checkout.pay_of(scene) is None and scene.conv.shown_paise is not None
    ready = fulfilled(scene) and not scene.conv.questions
    scene.conv = replace(scene.conv, draft=replace(scene.conv.draft, pay_by=way, parts=()))
    if asked_to_pay and ready:
        return checkout.confirm(scene, way)
    if scene.conv.questions:
        scene.note("checkout-pay-kept", pay=scene.words.pay(way))
    return checkout.go_on(scene)
