"""Telling of codes: a day without payments, and the daily reminder to scan the code on the counter."""

from __future__ import annotations

from datetime import UTC, datetime, time

from haat.chat.notices import keepers, money_notice
from haat.chat.replies import Buttons, Choice, Reply
from haat.chat.talk import Talk
from haat.chat.tellers import tells
from haat.domain import events as e
from haat.values.time import Moment

STOP_RECEIPTS, STOP_SCAN = "watch:receipts", "watch:code"


@tells(e.NoReceipts)
def _none_came(talk: Talk, event: e.NoReceipts, moment: Moment) -> list[Reply]:
    told = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        day = words.book.date(datetime.combine(event.day, time(6), UTC))
        usual = ", ".join(str(count) for count in event.usual)
        body = words.book.say("shop-no-receipts", day=day, usual=usual)
        body += "\n" + words.book.say("shop-scan-how")
        form = Buttons((Choice(STOP_RECEIPTS, words.book.say("button-stop-watch")),))
        template = money_notice(words, body)
        told.append(Reply(keeper.customer_no, body, form, "receipts", template=template))
    return told


@tells(e.CodeScanAsked)
def _scan(talk: Talk, event: e.CodeScanAsked, moment: Moment) -> list[Reply]:
    told = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        body = f"{words.book.say('shop-scan-ask')}\n{words.book.say('shop-scan-how')}"
        form = Buttons((Choice(STOP_SCAN, words.book.say("button-stop-watch")),))
        told.append(Reply(keeper.customer_no, body, form, "scan"))
    return told
