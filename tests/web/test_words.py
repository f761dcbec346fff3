"""The words of the pages: every language says everything, with the same blanks."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import get_args

import pytest

from haat.chat.records import Source, Topic
from haat.domain.events import Event
from haat.domain.order import OrderState
from haat.domain.payment import PaymentState, RailName
from haat.domain.shop import Fulfilment, PayBy
from haat.web.board_view import COLUMNS
from haat.web.wording import WORDS, languages, page_words

BLANK = re.compile(r"\{\s*\$(\w+)")


def blanks(lang: str) -> dict[str, set[str]]:
    source = WORDS.joinpath(f"{lang}.ftl").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-zA-Z])", source)
    return {entry.split(" =")[0]: set(BLANK.findall(entry)) for entry in entries if " =" in entry}


@pytest.mark.parametrize("lang", languages())
def test_every_language_has_every_phrase_and_no_other(lang: str) -> None:
    assert page_words(lang).keys == page_words("en").keys


@pytest.mark.parametrize("lang", languages())
def test_every_language_fills_the_same_blanks(lang: str) -> None:
    assert blanks(lang) == blanks("en")


def test_every_state_of_an_order_has_its_words_and_its_column() -> None:
    keys = page_words("en").keys
    assert {f"state-{state.value}" for state in OrderState} <= keys
    assert {f"money-{state.value.replace('_', '-')}" for state in PaymentState} <= keys
    assert {f"pay-{way.value}" for way in PayBy} | {f"fulfil-{way.value}" for way in Fulfilment} <= keys
    assert {state for _, states in COLUMNS for state in states} == set(OrderState)


def test_every_event_of_an_order_has_its_words() -> None:
    keys = page_words("en").keys
    of_orders = {
        kind.__name__ for kind in get_args(Event) if "order_no" in {each.name for each in fields(kind)}
    }
    assert len(of_orders) > 20
    assert {name for name in of_orders if not any(key.startswith(f"event-{name}") for key in keys)} == set()


def test_every_rail_topic_and_source_of_consent_has_its_words() -> None:
    keys = page_words("en").keys
    assert {f"rail-{rail.value}" for rail in RailName} <= keys
    assert {f"consent-{topic.value}" for topic in Topic} <= keys
    assert {f"consent-from-{source.value}" for source in Source} <= keys


def test_an_unknown_language_is_answered_in_english() -> None:
    assert page_words("xx").say("board-title") == "Orders"
