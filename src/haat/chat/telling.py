"""Telling: what each event means in words, to the customer and to the shop's people.

Every door goes through ``carry_out``, so an order accepted on the order board reads the same as one accepted in
chat. Messages cost money: a happy order is at most four to the customer and two to the shopkeeper.
"""

from __future__ import annotations

from haat.chat import (
    tell_cash,
    tell_change,
    tell_dispute,
    tell_exception,
    tell_money,
    tell_order,
    tell_payee,
    tell_receipts,
)
from haat.chat.replies import Reply
from haat.chat.talk import Talk
from haat.chat.tellers import TELLERS
from haat.chat.texts import Wording
from haat.domain.commands import Command
from haat.domain.decide import decide
from haat.domain.pricing import sold_in
from haat.domain.refusals import Refusal, Why
from haat.values.quantity import Quantity
from haat.values.time import Moment

TOLD_BY = (
    tell_order,
    tell_change,
    tell_money,
    tell_exception,
    tell_dispute,
    tell_cash,
    tell_payee,
    tell_receipts,
)
"""The modules whose tellers are registered."""


def carry_out(talk: Talk, command: Command, moment: Moment) -> list[Reply] | Refusal:
    """Decide a command, absorb what it changes, and tell everybody whom it concerns."""
    outcome = decide(command, talk.state, moment)
    if isinstance(outcome, Refusal):
        return outcome
    talk.state.absorb(outcome, moment)
    replies: list[Reply] = []
    for event in outcome.events:
        teller = TELLERS.get(type(event))
        if teller is not None:
            replies.extend(teller(talk, event, moment))
    return replies


def refused(talk: Talk, words: Wording, refusal: Refusal) -> str:
    """A refusal as a sentence in these words."""
    blanks: dict[str, str | int] = {name: words.book.money(paise) for name, paise in refusal.paise.items()}
    blanks |= {name: str(number) for name, number in refusal.numbers.items()}
    blanks |= refusal.words
    listing = talk.state.catalogue.get(refusal.numbers.get("listing", 0))
    if listing is not None:
        blanks["what"] = words.title(listing)
        if refusal.why is Why.NOT_ENOUGH_STOCK:
            blanks["left"] = words.book.quantity(Quantity(refusal.numbers["left"], sold_in(listing)))
    if "state" in refusal.words:
        blanks["state"] = words.book.say(f"state-{refusal.words['state']}")
    return words.book.say(f"refused-{refusal.why.value}", **blanks)
