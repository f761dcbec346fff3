"""One turn in the making: who speaks, what is remembered so far, what is to be said on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from haat.chat.amounts import spoken_of
from haat.chat.conversation import Conversation
from haat.chat.inbound import Inbound
from haat.chat.records import Record
from haat.chat.replies import Buttons, Choice, Form, Menu, React, Reply, Say, Section
from haat.chat.talk import Spread, Talk
from haat.chat.texts import LONG, SHORT, Wording, cut
from haat.domain.catalogue import Listing
from haat.domain.customer import Customer
from haat.language.phrases import languages
from haat.language.understanding import Asked, Candidate, Detail, HeardLine, Hints, Understanding
from haat.values.record import replace
from haat.values.time import Moment

TELLING_WORDS = 4
"""Romanised words it takes to tell a language from its neighbours."""


@dataclass(slots=True)
class Scene:
    """The state of one turn. ``notes`` are sentences said above the main reply, ``records`` what is kept beside.

    ``page`` is the page of a long list that was asked for. ``lines`` are the heard lines that were taken, and
    ``usual`` is True where she asked for what she always takes. ``told`` are replies of what was carried out on the
    way; ``closed`` is True once the basket has become an order or joined one: no edit takes that back.
    """

    talk: Talk
    person: Customer
    message: Inbound
    moment: Moment
    conv: Conversation
    notes: list[str] = field(default_factory=list)
    detail: str = ""
    records: list[Record] = field(default_factory=list)
    page: int = 0
    lines: tuple[HeardLine, ...] = ()
    usual: bool = False
    spread: Spread | None = None
    told: list[Reply] = field(default_factory=list)
    closed: bool = False

    @property
    def langs(self) -> tuple[str, ...]:
        """The languages whose words are looked for: hers, the shop's, English."""
        shop = self.talk.state.shop
        return (self.talk.lang_of(self.person), *shop.languages, shop.lang, "en")

    @property
    def words(self) -> Wording:
        return self.talk.words_for(self.person)

    def say(self, key: str, **blanks: str | int) -> str:
        return self.words.book.say(key, **blanks)

    def note(self, key: str, **blanks: str | int) -> None:
        """Say this above the main reply; the same sentence is said once."""
        sentence = self.say(key, **blanks)
        if sentence not in self.notes:
            self.notes.append(sentence)

    def keep(self, person: Customer) -> None:
        """Remember something new about the speaker."""
        self.person = person
        self.talk.state.keep_customer(person)

    def learn_language(self, heard: Understanding, words: int) -> None:
        """Answer in the language that is written, once it is certain which.

        A script tells at once. Romanised words belong to many languages: the first message sets the language among
        the shop's own; for any other language, and for a change, it takes two in a row, of some length.
        """
        if not heard.lines and heard.detail in (Detail.NONE, Detail.OFF_TOPIC, Detail.CHOICE):
            return
        if heard.script != "latn":
            self.speak(heard.lang)
            return
        shop = self.talk.state.shop
        first = self.conv.lang is None and heard.lang in (*shop.languages, shop.lang, "en")
        if first or (words >= TELLING_WORDS and self.conv.heard_lang == heard.lang):
            self.speak(heard.lang)
        self.conv = replace(self.conv, heard_lang=heard.lang)

    def speak(self, lang: str) -> None:
        """Answer in this language from now on, unless the speaker chose one."""
        if lang in languages() and self.person.lang is None and lang != self.conv.lang:
            self.conv = replace(self.conv, lang=lang)
            self.talk.remember(self.person.customer_no, self.conv)

    def reply(self, body: str, form: Form | None = None, why: str = "", order_no: int | None = None) -> Reply:
        """A reply to the speaker, under the notes collected so far."""
        whole = "\n".join([*self.notes, body] if body else self.notes)
        self.notes = []
        return Reply(self.person.customer_no, cut(whole, LONG), form or Say(), why, order_no)

    def mark(self, emoji: str) -> Reply:
        """An emoji on her message: an answer that costs nothing."""
        return Reply(self.person.customer_no, "", React(self.message.message_id, emoji), "mark")

    def offer(self, body: str, choices: Sequence[Choice], why: str, order_no: int | None = None) -> Reply:
        """A reply with something to tap: buttons, or a list where the text or the choices are too many."""
        length = sum(len(note) + 1 for note in self.notes) + len(body)
        fits = length <= SHORT and len(choices) <= 3
        form: Form = Say()
        if fits:
            form = Buttons(tuple(choices))
        elif choices:
            form = Menu(self.say("menu-choose"), (Section("", tuple(choices)),))
        return self.reply(body, form, why, order_no)

    def named(self, line: HeardLine) -> list[Listing]:
        """The listings that a heard line names by their numbers, the likeliest first."""
        catalogue = self.talk.state.catalogue
        skus = [line.sku] if line.sku else [c.sku for c in line.alternatives]
        return [item for sku in skus if sku is not None and (item := catalogue.get(int(sku))) is not None]

    def of_good(self, line: HeardLine) -> list[Listing]:
        """All listings of the good of a heard line; of its maker alone, however the shop spells him, if it names one."""
        shelf, catalogue, brand = self.talk.shelf, self.talk.state.catalogue, line.brand
        named = shelf.of_maker(line.concept or "", brand) if brand else shelf.of_concept(line.concept or "")
        return [listing for one in named if (listing := catalogue.get(int(one.sku))) is not None]

    def hints(self, asked: Asked | None = None) -> Hints:
        """What is known before she is heard."""
        listings = self.talk.state.catalogue.listings
        basket = tuple(
            Candidate(listing.concept, listing.sku, listing.brand, spoken=spoken_of(listing, line))
            for line in self.conv.basket.lines
            if (listing := listings.get(line.listing_no)) is not None
        )
        spoken = (self.conv.heard_lang,) if self.conv.heard_lang else ()
        return Hints(
            lang=self.talk.lang_of(self.person),
            languages=tuple(dict.fromkeys((*spoken, *self.talk.state.shop.languages))),
            shopkeeper=self.person.staff,
            asked=asked,
            habits=tuple((concept, str(number)) for concept, number in self.person.habits),
            basket=basket,
        )
