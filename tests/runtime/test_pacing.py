"""Pacing: the rates of persons and numbers, waits that grow, and the breaker."""

from __future__ import annotations

import pytest

from haat.runtime.pacing import (
    BREAK_AFTER,
    PAIR_BURST,
    PAIR_EVERY_S,
    Breaker,
    Bucket,
    NumberPace,
    pair_wait_s,
    retry_wait_s,
)


def test_a_person_gets_a_burst_and_then_one_message_every_six_seconds() -> None:
    pair = Bucket(1 / PAIR_EVERY_S, PAIR_BURST)
    for _ in range(PAIR_BURST):
        assert pair.wait_s(100.0) == 0
        pair.take()
    assert pair.wait_s(100.0) == pytest.approx(6.0)
    assert pair.wait_s(103.0) == pytest.approx(3.0)
    assert pair.wait_s(106.0) == 0


def test_a_number_at_its_rate_lets_the_urgent_go_first_and_the_rest_in_order() -> None:
    pace: NumberPace[str] = NumberPace(2.0)
    assert [pace.admit(name, False, 10.0) for name in ("a", "b", "c", "d")] == [True, True, False, False]
    assert not pace.admit("urgent", True, 10.0)
    out: list[str] = []
    assert pace.release(10.0, out.append) == pytest.approx(0.5)
    pace.release(10.5, out.append)
    pace.release(11.5, out.append)
    assert out == ["urgent", "c", "d"]
    assert pace.release(12.0, out.append) is None


def test_a_paused_number_sends_nothing_until_its_time() -> None:
    pace: NumberPace[str] = NumberPace(80.0)
    pace.pause(20.0)
    out: list[str] = []
    assert not pace.admit("a", True, 10.0)
    assert pace.release(19.0, out.append) == pytest.approx(1.0)
    pace.release(20.0, out.append)
    assert out == ["a"]


def test_the_breaker_opens_after_failures_in_a_row_and_one_success_closes_it() -> None:
    breaker = Breaker()
    for _ in range(BREAK_AFTER - 1):
        breaker.failed(0.0)
    breaker.succeeded()
    assert not breaker.open
    for _ in range(BREAK_AFTER):
        breaker.failed(0.0)
    assert breaker.open
    assert breaker.wait_s(0.5) == pytest.approx(0.5)
    assert breaker.wait_s(1.0) == 0, "one may try"
    assert breaker.wait_s(1.0) > 0, "the others wait for what becomes of it"
    breaker.succeeded()
    assert breaker.wait_s(1.0) == 0


def test_calls_that_were_under_way_when_the_breaker_opened_put_nothing_off() -> None:
    breaker = Breaker()
    for _ in range(BREAK_AFTER + 50):
        breaker.failed(0.0)
    assert breaker.wait_s(1.0) == 0
    breaker.failed(1.0)
    assert breaker.wait_s(1.0) == pytest.approx(2.0), "only the one who tried counts"


@pytest.mark.parametrize(("tries", "wait"), [(0, 1), (1, 4), (2, 16), (3, 64), (9, 1024)])
def test_a_pair_that_was_too_fast_waits_four_times_as_long_each_time(tries: int, wait: float) -> None:
    assert pair_wait_s(tries) == wait


@pytest.mark.parametrize(("tries", "wait"), [(1, 1), (2, 2), (3, 4), (9, 256), (30, 300)])
def test_a_retry_waits_twice_as_long_each_time_up_to_five_minutes(tries: int, wait: float) -> None:
    assert retry_wait_s(tries) == wait
