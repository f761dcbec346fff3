"""What a refusal of the Cloud API means for a send: one table from its code to one action.

Codes and their details decide, never titles or HTTP statuses, which Meta changes. Source: Meta, Cloud API error
codes. A code that is not here is judged by its HTTP status alone.
"""

from __future__ import annotations

import re

from msgspec import DecodeError, Struct
from msgspec.json import Decoder

from haat.channels.whatsapp.clean import clean_text
from haat.ports import NotSent, SendAction

RETRY = SendAction.RETRY
SLOW_NUMBER = SendAction.SLOW_NUMBER
DROP = SendAction.DROP
DEAD = SendAction.DEAD
STOP = SendAction.STOP_NUMBER

ACTIONS: dict[int, SendAction] = {
    0: STOP,  # the token cannot be read
    1: RETRY,  # unknown error on Meta's side
    2: RETRY,  # service down
    3: STOP,  # the app lacks the capability
    4: SLOW_NUMBER,  # app call rate
    10: STOP,  # permission denied
    33: STOP,  # no such number id, or the token does not reach it
    100: DEAD,  # a parameter is wrong
    190: STOP,  # the token has expired
    368: STOP,  # blocked for a breach of policy
    1026: SendAction.PLAIN,  # the reader's WhatsApp is too old for this message
    2046: DEAD,  # an order card cannot make this move
    2047: DEAD,  # an order cannot be cancelled after payment
    80007: SLOW_NUMBER,  # account call rate
    130429: SLOW_NUMBER,  # number throughput
    130472: DROP,  # the reader is in an experiment of Meta's
    130497: DROP,  # not allowed to write to this country
    131000: RETRY,  # something went wrong
    131005: STOP,  # access denied
    131008: DEAD,  # a parameter is missing
    131009: DEAD,  # a parameter's value is wrong
    131016: RETRY,  # service overloaded
    131021: DROP,  # the number writes to itself
    131026: DROP,  # cannot be delivered: not on WhatsApp, or an old one
    131031: STOP,  # the account is locked
    131037: STOP,  # the number's display name is not approved
    131042: STOP,  # no valid way to pay Meta
    131045: STOP,  # the number is not registered properly
    131047: SendAction.TEMPLATE,  # the 24-hour window is closed
    131048: STOP,  # too many people marked this number as spam
    131049: DROP,  # this person had enough marketing; not before a day has passed
    131050: DROP,  # this person stopped marketing messages
    131051: DEAD,  # a message type that does not exist
    131052: DEAD,  # a file of the reader's cannot be fetched
    131053: DEAD,  # our file cannot be used
    131056: SendAction.SLOW_PAIR,  # too many messages to one person
    131057: RETRY,  # the number is being moved to a higher rate
    131062: DEAD,  # this message type does not take a user id
    132000: DEAD,  # a template with too many or too few blanks
    132001: SendAction.OTHER_LANGUAGE,  # no such approved template
    132005: DEAD,  # a filled template is too long
    132007: DEAD,  # a template against policy
    132012: DEAD,  # a template's blank of a wrong form
    132015: SendAction.OTHER_LANGUAGE,  # the template is paused
    132016: SendAction.OTHER_LANGUAGE,  # the template is disabled
    132068: DEAD,  # a Flow is blocked
    132069: RETRY,  # a Flow is throttled
    133004: RETRY,  # server unavailable
    133010: STOP,  # the number is not registered
    137000: DROP,  # the phone behind her number is another than the one this was meant for
    134011: DEAD,  # payments terms not accepted: other messages still go
}

ABOUT_PRODUCTS = re.compile("catalog", re.IGNORECASE)
"""With 100 or 131009: Meta's catalogue does not hold what the message shows. The words alone go instead."""

SUBCODE_UNKNOWN_ID = 33
"""With code 100: the number id is unknown, or the token does not reach it."""

WAITS_S: dict[int, float] = {131057: 60.0, 131049: 86_400.0}
"""How long Meta asks to wait, where it says so."""


class _ErrorData(Struct):
    details: str | None = None


class _Error(Struct):
    code: int | None = None
    error_subcode: int | None = None
    message: str | None = None
    error_data: _ErrorData | None = None


class _Answer(Struct):
    error: _Error


_ANSWER = Decoder(_Answer)


def action_for(code: int, subcode: int | None = None, http_status: int = 400) -> SendAction:
    """What to do about an error code."""
    if code == 100 and subcode == SUBCODE_UNKNOWN_ID:
        return STOP
    known = ACTIONS.get(code)
    if known is not None:
        return known
    if 200 <= code <= 299:
        return STOP  # permissions
    return _by_status(http_status)


def refusal(http_status: int, body: bytes, retry_after: str | None = None) -> NotSent:
    """What an answer other than 200 says. A 502 or 504 without Graph's own words may hide a message that went."""
    wait = _seconds(retry_after)
    try:
        error = _ANSWER.decode(body).error
    except (DecodeError, UnicodeDecodeError, RecursionError):
        if http_status in (502, 504):
            return NotSent(SendAction.UNKNOWN, None, f"HTTP {http_status} without an answer of Graph", wait)
        return NotSent(_by_status(http_status), None, f"HTTP {http_status} without an answer of Graph", wait)
    told = error.error_data.details if error.error_data is not None else None
    details = clean_text(told or error.message or f"HTTP {http_status}", 500)
    if error.code is None:
        return NotSent(_by_status(http_status), None, details, wait)
    action = action_for(error.code, error.error_subcode, http_status)
    if error.code in (100, 131009) and ABOUT_PRODUCTS.search(details):
        action = SendAction.PLAIN
    return NotSent(action, error.code, details, wait if wait is not None else WAITS_S.get(error.code))


def _by_status(http_status: int) -> SendAction:
    if http_status == 429:
        return SLOW_NUMBER
    if http_status >= 500:
        return RETRY
    if http_status == 401 or 300 <= http_status < 400:
        return STOP  # a redirect means a wrong address: nothing will go until someone looks
    return DEAD


def _seconds(header: str | None) -> float | None:
    """A Retry-After of whole seconds, at most an hour; the date form is left alone."""
    if header is None or not header.isascii() or not header.isdigit():
        return None
    return min(float(header[:9]), 3_600.0)
