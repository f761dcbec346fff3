"""Telling of a helper's cash: both he and whoever gave or counted it read the same sum."""

from __future__ import annotations

from haat.chat.replies import Reply, Say
from haat.chat.talk import Talk
from haat.chat.tellers import tells
from haat.domain import events as e
from haat.domain.customer import Customer
from haat.values.time import Moment


@tells(e.FloatGiven)
def _float(talk: Talk, event: e.FloatGiven, moment: Moment) -> list[Reply]:
    helper = talk.state.customers[event.helper_no]
    told = []
    for person in _both(talk, event.by, helper):
        words = talk.words_for(person)
        amount, balance = words.book.money(event.amount_paise), words.book.money(event.holds_paise)
        body = words.book.say("shop-float-given", name=words.person(helper), amount=amount, balance=balance)
        told.append(Reply(person.customer_no, body, Say(), "till"))
    return told


@tells(e.CashHandedIn)
def _handed_in(talk: Talk, event: e.CashHandedIn, moment: Moment) -> list[Reply]:
    helper, over = talk.state.customers[event.helper_no], event.amount_paise - event.expected_paise
    told = []
    for person in _both(talk, event.by, helper):
        words = talk.words_for(person)
        say, money = words.book.say, words.book.money
        amount, balance = money(event.amount_paise), money(helper.cash_held_paise)
        body = say("shop-cash-in", name=words.person(helper), amount=amount, balance=balance)
        if over:
            body += "\n" + say("shop-cash-over" if over > 0 else "shop-cash-short", amount=money(abs(over)))
        told.append(Reply(person.customer_no, body, Say(), "till"))
    return told


def _both(talk: Talk, by: int, helper: Customer) -> list[Customer]:
    """The helper, and whoever of the shop gave or counted the money."""
    other = talk.state.customers.get(by)
    return [helper] if other is None or other.customer_no == helper.customer_no else [other, helper]
