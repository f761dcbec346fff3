"""Telling the shopkeeper that somebody wants his customers to pay elsewhere, with a button that stops it."""

from __future__ import annotations

from haat.chat.notices import keepers
from haat.chat.replies import Choice, Reply, Template
from haat.chat.talk import Talk
from haat.chat.tellers import tells, with_buttons
from haat.domain import events as e
from haat.values.time import Moment

KEEP = "payee:keep"


@tells(e.PayeeChanging)
def _changing(talk: Talk, event: e.PayeeChanging, moment: Moment) -> list[Reply]:
    told = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        say = words.book.say
        when = f"{words.book.date(event.usable_at)}, {words.book.clock(event.usable_at)}"
        body = say("payee-changing", when=when, payee=event.payee)
        choices = (Choice(KEEP, say("button-keep-payee")),)
        template = Template("payee_changing", words.book.lang, (when, event.payee), (KEEP,))
        form = with_buttons(body, choices, say("menu-choose"))
        told.append(Reply(keeper.customer_no, body, form, "payee", template=template))
    return told


@tells(e.PayeeKept)
def _kept(talk: Talk, event: e.PayeeKept, moment: Moment) -> list[Reply]:
    return [
        Reply(keeper.customer_no, talk.words_for(keeper).book.say("payee-kept"), why="payee")
        for keeper in keepers(talk)
    ]
