"""One turn: a message or a command in, everything it changes and everything to be said out. Pure."""

from __future__ import annotations

from haat.chat import consent, customer, desk, identity, shopkeeper
from haat.chat.inbound import Inbound, Reaction
from haat.chat.talk import Talk, Turn
from haat.chat.telling import carry_out
from haat.domain.commands import Command
from haat.domain.refusals import Refusal
from haat.values.record import replace
from haat.values.time import Moment


def hear(talk: Talk, speaker_no: int, message: Inbound, moment: Moment) -> Turn:
    """A person's message: heard, decided, absorbed into ``talk``, answered."""
    person = before = talk.state.customers[speaker_no]
    if not isinstance(message.content, Reaction) and (
        person.heard_at is None or person.heard_at < message.at
    ):
        person = replace(person, heard_at=message.at, name=person.name or message.sender.name)
        talk.state.keep_customer(person)
    if talk.state.shop.desk:
        return desk.hear(talk, person, message)
    if person.staff:
        return shopkeeper.hear(talk, person, message, moment)
    person = identity.noticed(person, message.sender.identity, moment.now)
    if person is not talk.state.customers[speaker_no]:
        talk.state.keep_customer(person)
    held_now = person.held is not None and before.held is None
    turn = customer.hear(talk, person, message, moment, held_now=held_now)
    asked = identity.ask_keepers(talk, person) if held_now else ()
    records = (*consent.first_words(before, message), *turn.records)
    return replace(turn, replies=(*turn.replies, *asked), records=records)


def act(talk: Talk, command: Command, moment: Moment) -> Turn:
    """A command from another door (console, clock, gateway): decided, absorbed, told to whom it concerns."""
    done = carry_out(talk, command, moment)
    detail = type(command).__name__
    if isinstance(done, Refusal):
        return Turn(refused=done, detail=detail)
    return Turn(tuple(done), detail=detail)
