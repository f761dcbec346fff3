"""When open payments are asked after."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from haat.rails.reconcile import LOOKS, OpenPayment, next_look, plan

ASKED = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
OPEN = OpenPayment(104, "H1-104-1", ASKED)


def test_the_first_look_comes_after_ninety_seconds() -> None:
    assert next_look(OPEN) == ASKED + timedelta(seconds=90)


def test_row_17_at_most_three_looks_in_two_hours() -> None:
    assert sum(wait <= timedelta(hours=2) for wait in LOOKS) <= 3


def test_row_04_a_payment_open_for_fifteen_minutes_is_asked_after() -> None:
    looked = replace(OPEN, looked_at=ASKED + timedelta(minutes=2))
    assert next_look(looked) == ASKED + timedelta(minutes=15)


def test_row_16_a_failed_payment_is_watched_for_three_days() -> None:
    looked = replace(OPEN, looked_at=ASKED + timedelta(hours=49))
    assert next_look(looked) == ASKED + timedelta(hours=72)


def test_looks_that_were_missed_are_made_once() -> None:
    now = ASKED + timedelta(hours=30)
    assert plan([OPEN], now).look_now == (OPEN,)
    assert plan([replace(OPEN, looked_at=now)], now).look_now == ()


def test_after_the_last_look_a_person_has_to() -> None:
    done = replace(OPEN, looked_at=ASKED + timedelta(days=7))
    made = plan([done], ASKED + timedelta(days=8))
    assert (made.look_now, made.given_up, made.next_at) == ((), (done,), None)


def test_a_round_takes_the_oldest_and_comes_back_for_the_rest() -> None:
    payments = [OpenPayment(n, f"R{n}", ASKED + timedelta(seconds=n)) for n in range(5)]
    now = ASKED + timedelta(hours=1)
    made = plan(reversed(payments), now, most=3)
    assert made.look_now == tuple(payments[:3])
    assert made.next_at == now


@given(st.lists(st.integers(1, 10**6), max_size=12))
def test_looking_whenever_asked_ends_with_every_look_made(gaps: list[int]) -> None:
    payment, now, looks = OPEN, ASKED, 0
    for gap in [*gaps, *[86_400] * 20]:
        now += timedelta(seconds=gap)
        if plan([payment], now).look_now:
            payment, looks = replace(payment, looked_at=now), looks + 1
    assert next_look(payment) is None
    assert 1 <= looks <= len(LOOKS)
