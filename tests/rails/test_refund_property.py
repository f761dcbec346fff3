"""Whatever breaks, and however often it is asked: no key refunds twice, and no payment is given back beyond itself."""

from __future__ import annotations

import asyncio
import contextlib

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from haat.rails.razorpay import Razorpay
from haat.rails.razorpay.rail import _mark
from haat.rails.standin.faults import Fault
from haat.values.errors import Unavailable

from .gateway import PAISE, REFERENCE, SHOP, SampleAccounts, counter

AMOUNTS = {"k1": 10_000, "k2": 10_000, "k3": 30_000, "k4": PAISE + 5_000}
BREAKS = st.sampled_from(
    [None, None, Fault.SILENT, Fault.ERROR, Fault.BUSY, Fault.REFUND_FAILS, Fault.REFUND_PENDING]
)
STEPS = st.lists(st.tuples(st.sampled_from(sorted(AMOUNTS)), BREAKS), min_size=1, max_size=10)


@given(STEPS, st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_row_22_every_key_refunds_at_most_once_whatever_breaks(
    steps: list[tuple[str, Fault | None]], twice: bool
) -> None:
    asyncio.run(_play(steps, twice))


async def _play(steps: list[tuple[str, Fault | None]], twice: bool) -> None:
    async with counter() as desk:
        await desk.asked()
        desk.standin.does("twice" if twice else "pay", REFERENCE)
        came = PAISE * (2 if twice else 1)
        accepted: set[str] = set()
        for key, fault in steps:
            if fault is not None:
                desk.standin.faults.add(fault, 1, "" if fault.value.startswith("refund-") else "refund")
            rail = Razorpay(desk.http, SampleAccounts())  # a new process each time: nothing is remembered
            with contextlib.suppress(Unavailable):
                answer = await rail.give_back(SHOP, REFERENCE, AMOUNTS[key], key)
                if answer.accepted:
                    accepted.add(key)
            desk.http.circuit.answered()
        book = desk.standin.book
        given_back = [one for one in book.refunds.values() if one.status != "failed"]
        assert sum(one.amount for one in given_back) <= came
        for key, paise in AMOUNTS.items():
            mark = _mark(SHOP.shop_id, REFERENCE, key)
            once = sum(one.amount for one in given_back if (one.receipt or "").startswith(mark))
            assert once <= paise
            assert once == paise or key not in accepted or Fault.REFUND_FAILS in {fault for _, fault in steps}
        for payment in book.payments.values():
            assert book.refunded(payment.id) <= payment.amount
        facts = await desk.rail.look_up_all(SHOP, REFERENCE)
        done = sum(one.amount for one in book.refunds.values() if one.status == "processed")
        assert sum(fact.refunded_paise for fact in facts) == done
