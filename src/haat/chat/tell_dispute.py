"""Telling the shop of a dispute: until when it must answer, what it needs for that, and how it ended."""

from __future__ import annotations

from haat.chat import papers
from haat.chat.notices import keepers, money_notice
from haat.chat.replies import Form, Reply, Say
from haat.chat.talk import Talk
from haat.chat.tellers import tells
from haat.chat.texts import Wording
from haat.domain import events as e
from haat.domain.customer import Customer
from haat.domain.money_exception import MoneyException
from haat.domain.order import Order, OrderState
from haat.values.time import Moment


def disputed(talk: Talk, row: MoneyException, keeper: Customer, key: str = "shop-disputed") -> Reply:
    """One open dispute to one shopkeeper, with the bill beside it where there is one."""
    words, order = talk.words_for(keeper), talk.state.orders.get(row.order_no or 0)
    parts = [words.book.say(key, amount=words.book.money(row.amount_paise), about=_about(row))]
    if row.answered:
        parts.append(words.book.say("shop-dispute-answered"))
    else:
        parts += [_until(words, row), _gather(words, order)]
    form: Form = Say()
    if order is not None and order.bill_no and not row.answered:
        form = papers.paper(talk, order)
    template = money_notice(words, parts[0] if row.answered else " ".join(parts[:2]))
    return Reply(keeper.customer_no, "\n".join(parts), form, "dispute", row.order_no, template=template)


@tells(e.DisputeAsks)
def _asks(talk: Talk, event: e.DisputeAsks, moment: Moment) -> list[Reply]:
    row = talk.state.exceptions.get(event.exception_no)
    if row is None:
        return []
    return [disputed(talk, row, keeper, "shop-dispute-waits") for keeper in keepers(talk)]


@tells(e.DisputeWon)
def _won(talk: Talk, event: e.DisputeWon, moment: Moment) -> list[Reply]:
    row = talk.state.exceptions.get(event.exception_no)
    if row is None:
        return []
    told = []
    for keeper in keepers(talk):
        book = talk.words_for(keeper).book
        body = book.say("shop-dispute-won", amount=book.money(row.amount_paise), about=_about(row))
        template = money_notice(talk.words_for(keeper), body)
        told.append(Reply(keeper.customer_no, body, Say(), "dispute", row.order_no, template=template))
    return told


def _about(row: MoneyException) -> str:
    return f"#{row.order_no}" if row.order_no is not None else row.transaction_id or row.dispute_id


def _until(words: Wording, row: MoneyException) -> str:
    if row.answer_by is None:
        return words.book.say("shop-dispute-soon")
    by = f"{words.book.date(row.answer_by)}, {words.book.clock(row.answer_by)}"
    return words.book.say("shop-dispute-by", by=by)


def _gather(words: Wording, order: Order | None) -> str:
    """What a bank believes: the bill, and that the goods were handed over against her code."""
    if order is None or order.state is not OrderState.DELIVERED or order.closed_at is None:
        return words.book.say("shop-dispute-gather-open")
    when = f"{words.book.date(order.closed_at)}, {words.book.clock(order.closed_at)}"
    return words.book.say("shop-dispute-gather", bill=order.bill_no or "", when=when)
