"""Every refusal of the Cloud API has one consequence: the table of docs/rules/sending.md is executed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from haat.channels.whatsapp.errors import ACTIONS, action_for, refusal
from haat.ports import SendAction

PAGE = (Path(__file__).parents[2] / "docs" / "rules" / "sending.md").read_text("utf-8")
ROWS = re.findall(r"^\| (\d+) \| .* \| ([a-z ]+) \|$", PAGE, re.MULTILINE)
MEANS = {
    "again": {SendAction.RETRY},
    "stop": {SendAction.STOP_NUMBER},
    "slow number": {SendAction.SLOW_NUMBER},
    "slow person": {SendAction.SLOW_PAIR},
    "fallback": {SendAction.TEMPLATE, SendAction.PLAIN},
    "other language": {SendAction.OTHER_LANGUAGE},
    "drop": {SendAction.DROP},
    "dead": {SendAction.DEAD},
}


@pytest.mark.parametrize(("code", "action"), ROWS)
@pytest.mark.parametrize("http_status", [200, 400, 401, 429, 500])
def test_row_36_the_code_decides_whatever_the_http_status(code: str, action: str, http_status: int) -> None:
    assert action_for(int(code), None, http_status) in MEANS[action]


def test_every_code_of_the_fact_sheet_stands_on_the_page_once() -> None:
    codes = [int(code) for code, _ in ROWS]
    assert len(codes) == len(set(codes)) >= 45
    assert {code for code in ACTIONS if code not in codes} <= {130497, 131037, 131045, 132005, 132007, 133004}


@pytest.mark.parametrize("title", ["(#131047) Re-engagement message", "whatever", ""])
def test_titles_and_messages_decide_nothing(title: str) -> None:
    body = b'{"error":{"message":"%b","code":131056}}' % title.encode()
    assert refusal(400, body).action is SendAction.SLOW_PAIR


@pytest.mark.parametrize(
    ("http_status", "action"),
    [
        (429, SendAction.SLOW_NUMBER),
        (503, SendAction.RETRY),
        (401, SendAction.STOP_NUMBER),
        (302, SendAction.STOP_NUMBER),
        (400, SendAction.DEAD),
    ],
)
def test_a_code_of_tomorrow_is_judged_by_its_http_status(http_status: int, action: SendAction) -> None:
    assert action_for(999_999, None, http_status) is action


@pytest.mark.parametrize(
    ("code", "details", "action"),
    [
        (131009, "Products not found in FB Catalog", SendAction.PLAIN),
        (100, "Invalid parameter: catalog_id", SendAction.PLAIN),
        (131009, "Parameter 'to' is not valid", SendAction.DEAD),
        (131056, "catalog", SendAction.SLOW_PAIR),
    ],
)
def test_products_that_the_catalogue_does_not_hold_go_as_words(
    code: int, details: str, action: SendAction
) -> None:
    body = b'{"error":{"message":"x","code":%d,"error_data":{"details":"%s"}}}' % (code, details.encode())
    assert refusal(400, body).action is action
