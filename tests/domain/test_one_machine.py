"""One machine for webhook, lookup, reconciler, shopkeeper and timer: the order of what they say leaves no trace.

Every permutation of a set of up to six, with every piece of it doubled, ends in the same state and the same books.
What a rule does not take yet (a refund is confirmed before it is owed) is said again later, as it is in life.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from haat.domain import commands as c
from haat.domain.decide import decide
from haat.domain.ledger import Account
from haat.domain.money_exception import Remedy
from haat.domain.order import Order, Share
from haat.domain.payment import FactStatus, PaymentFact, PaymentState, RailName
from haat.domain.refusals import Refusal
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.values.time import Moment
from tests.domain.build import ASHA, HELPER, NOW, OWNER, USUAL_PAISE, do, end_of, place, shop, state

FIRST, SECOND = "sample-store-1-1", "sample-store-1-2"
UTR_A, UTR_B, UTR_C, UTR_R = "412345678901", "412345678902", "412345678903", "512345678904"
CHEAPER = 274_00


def _stand(rails: tuple[RailName, RailName], then: Iterable[c.Command] = (), *parts: Share) -> ShopState:
    """An order asked for twice, over these rails: first ₹330 (or its part), then what is left without a line."""
    shop_state = state(shop(vpa="sample@upi", gateway_key="rzp_sample", rails=(rails[0],)))
    do(shop_state, place(pay_by=PayBy.UPI, shares=parts))
    do(shop_state, c.AcceptOrder(OWNER, 1))
    shop_state.shop = replace(shop_state.shop, rails=(rails[1],))
    do(shop_state, c.TakeOutLine(OWNER, 1, 2))
    for command in then:
        do(shop_state, command)
    return shop_state


SPLIT = (Share(PayBy.UPI, 300_00), Share(PayBy.CASH, 30_00))
LOUD, MIXED, SILENT = (
    (RailName.WHATSAPP, RailName.WHATSAPP),
    (RailName.GATEWAY, RailName.UPI),
    (RailName.UPI, RailName.UPI),
)
TO_CASH = c.ChangePayBy(ASHA, 1, PayBy.CASH)
STANDS: dict[str, Callable[[], ShopState]] = {
    "loud": lambda: _stand(LOUD),
    "mixed": lambda: _stand(MIXED),
    "silent": lambda: _stand(SILENT),
    "split": lambda: _stand(MIXED, (), *SPLIT),
    "split, silent": lambda: _stand(SILENT, (), *SPLIT),
    "cash by now": lambda: _stand(SILENT, [TO_CASH]),
    "on the way for cash": lambda: _stand(MIXED, [TO_CASH, c.SendOut(OWNER, 1, HELPER)]),
    "cancelled": lambda: _stand(MIXED, [c.CancelOrder(ASHA, 1)]),
    "cancelled, silent": lambda: _stand(SILENT, [c.CancelOrder(ASHA, 1)]),
}


def captured(reference: str, amount: int, txn: str, back: int = 0) -> c.NotePayment:
    return c.NotePayment(1, PaymentFact(reference, FactStatus.CAPTURED, amount, "INR", txn, back))


def found(amount: int | None, utr: str = "") -> c.ConfirmTransfer:
    return c.ConfirmTransfer(OWNER, 1, amount, utr)


def stray(reference: str, amount: int, txn: str) -> c.NoteStray:
    return c.NoteStray(PaymentFact(reference, FactStatus.CAPTURED, amount, "INR", txn), RailName.UPI)


NEWS: dict[str, c.Command] = {
    "first paid": captured(FIRST, USUAL_PAISE, "pay_1"),
    "first paid as a part": captured(FIRST, 300_00, "pay_1p"),
    "first paid, without its id": c.NotePayment(
        1, PaymentFact(FIRST, FactStatus.CAPTURED, USUAL_PAISE, "INR")
    ),
    "first paid and given back": captured(FIRST, USUAL_PAISE, "pay_1", USUAL_PAISE),
    "first paid again": captured(FIRST, USUAL_PAISE, "pay_2"),
    "second paid": captured(SECOND, CHEAPER, "pay_3"),
    "second paid wrong": captured(SECOND, 1_00, "pay_4"),
    "second pending": c.NotePayment(1, PaymentFact(SECOND, FactStatus.PENDING, 0, "INR", "pay_3")),
    "second failed": c.NotePayment(1, PaymentFact(SECOND, FactStatus.FAILED, 0, "INR", "pay_5")),
    "found by number": found(CHEAPER, UTR_A),
    "found another": found(CHEAPER, UTR_B),
    "found without number": found(CHEAPER),
    "found too much": found(500_00, UTR_C),
    "she names it": c.ClaimPaid(ASHA, 1, UTR_A),
    "she names nothing": c.ClaimPaid(ASHA, 1),
    "he does not find it": c.DenyTransfer(OWNER, 1, UTR_A),
    "it came as a stray": stray("somebody", CHEAPER, UTR_A),
    "another stray": stray("nobody", 50_00, "612345678900"),
    "he sent ₹274 back": c.ConfirmRefund(OWNER, 1, UTR_R, CHEAPER),
    "a refund was refused": c.NoteRefundFailed(1, FIRST, "", "r-1", 100_00),
    "a timer": c.RingOnce(1, "check_payment"),
    "another timer": c.RingOnce(1, "claim_waits"),
}


def run(stand: str, news: Iterable[c.Command]) -> ShopState:
    """Everything is said once in this order, then what was refused again, until nothing more is taken."""
    shop_state = STANDS[stand]()
    waiting = list(news)
    for _ in range(len(waiting) + 1):
        refused = []
        for command in waiting:
            answer = decide(command, shop_state, Moment(NOW))
            if isinstance(answer, Refusal):
                refused.append(command)
                continue
            shop_state.absorb(answer, Moment(NOW))
            hold(shop_state)
        waiting = refused
    return shop_state


def hold(shop_state: ShopState) -> None:
    """The invariants of money, after each step."""
    order = shop_state.orders[1]
    pay = order.payment
    gone = pay.refund_due_paise + pay.refunded_paise + pay.moved_paise
    applied = pay.captured_paise - pay.unapplied_paise - gone
    assert applied >= 0
    assert pay.refunded_paise <= pay.captured_paise
    assert all(x.refunded_paise + x.moved_paise <= x.amount_paise for x in pay.captures)
    names = [x.transaction_id for x in pay.captures if x.currency == "INR"]
    assert len(names) == len(set(names))
    assert sum(order.share_paise(way) for way in PayBy) == order.total_paise
    if pay.state is PaymentState.PAID:
        worth = {asked.reference: asked.amount_paise for asked in pay.requests}
        assert any(
            x.amount_paise == worth[x.reference] or x.remedy is Remedy.APPLY
            for x in pay.captures
            if x.currency == "INR"
        )
    held = books(shop_state)
    outside = sum(v for (account, _), v in held.items() if account in (Account.GATEWAY, Account.BANK))
    strays = sum(r.amount_paise for r in shop_state.exceptions.values() if r.open and r.order_no is None)
    assert outside == pay.captured_paise - pay.refunded_paise + strays
    assert held[Account.UNAPPLIED, None] == -pay.unapplied_paise - strays
    assert held[Account.REFUND_DUE, ASHA] == -pay.refund_due_paise
    about = Counter(row.key for row in shop_state.exceptions.values() if row.open)
    assert set(about.values()) <= {1}


def books(shop_state: ShopState) -> Counter[tuple[Account, int | None]]:
    held: Counter[tuple[Account, int | None]] = Counter()
    for entry in shop_state.entries:
        assert sum(posting.amount_paise for posting in entry.postings) == 0
        for posting in entry.postings:
            held[posting.account, posting.party] += posting.amount_paise
    return held


def end(shop_state: ShopState) -> tuple[Order, dict[tuple[Account, int | None], int], object, object]:
    held = {key: paise for key, paise in books(shop_state).items() if paise}
    rows = sorted(
        (row.key, row.order_no or 0, row.amount_paise) for row in shop_state.exceptions.values() if row.open
    )
    credited = sorted((utr, known.order_no or 0) for utr, known in shop_state.transfers.items())
    return end_of(shop_state.orders[1]), held, rows, credited


SETS = {
    "paid over both requests": (
        "loud",
        ["first paid", "second paid", "second pending", "a timer", "first paid again"],
    ),
    "paid twice under one request, and a wrong sum": (
        "loud",
        [
            "first paid",
            "first paid again",
            "second paid wrong",
            "second failed",
            "first paid, without its id",
        ],
    ),
    "a gateway and the shopkeeper both see money": (
        "mixed",
        ["first paid", "found by number", "she names it", "found too much", "he does not find it"],
    ),
    "found twice, by number and without": (
        "silent",
        ["found without number", "found by number", "found another", "she names it", "another timer"],
    ),
    "found twice and sent back": (
        "cancelled, silent",
        ["found by number", "found another", "he sent ₹274 back", "found too much", "she names nothing"],
    ),
    "a part is paid twice": (
        "split",
        ["first paid as a part", "found by number", "first paid", "a timer", "second paid wrong"],
    ),
    "it came before anybody knew whose it is": (
        "silent",
        ["it came as a stray", "found by number", "another stray", "she names it", "found another"],
    ),
    "it comes while the goods are on their way": (
        "on the way for cash",
        ["first paid", "found by number", "found too much", "first paid again"],
    ),
    "a refund is refused": (
        "cancelled",
        [
            "first paid",
            "a refund was refused",
            "first paid again",
            "found by number",
            "first paid and given back",
        ],
    ),
}


@pytest.mark.parametrize("name", SETS)
def test_every_permutation_and_doubling_of_a_set_ends_the_same(name: str) -> None:
    stand, words = SETS[name]
    news = [NEWS[word] for word in words]
    wanted = end(run(stand, news))
    for shuffled in permutations(news):
        assert end(run(stand, (*shuffled, *reversed(shuffled)))) == wanted


OUR_REFUND = "first paid and given back"
"""On an order that goes through, nobody asked for that: whether it came before the second payment was given back
makes a difference in the world, so it does here."""
BY_HAND, OTHER_DUE = "he sent ₹274 back", ("first paid", "first paid again", "first paid as a part")
"""He says a sum; under which of two requests it is put down is what was owed when he said it."""
six = st.lists(st.sampled_from(sorted(NEWS)), min_size=2, max_size=6, unique=True)


@settings(max_examples=300, deadline=None)
@given(st.data(), st.sampled_from(sorted(STANDS)), six)
def test_any_set_of_six_ends_the_same_in_any_order_with_any_doubling(
    data: st.DataObject, stand: str, words: list[str]
) -> None:
    closed = stand.startswith("cancelled")
    words = [word for word in words if closed or word != OUR_REFUND]
    if stand == "loud":  # her word is a hint there, and is kept only once money may come to the bank
        words = [word for word in words if not word.startswith("she names")]
    if BY_HAND in words:
        words = [word for word in words if not word.startswith(OTHER_DUE)]
    news = [NEWS[word] for word in words]
    more = data.draw(st.lists(st.sampled_from(news or [NEWS["a timer"]]), max_size=4))
    shuffled = data.draw(st.permutations([*news, *more]))
    assert end(run(stand, news)) == end(run(stand, shuffled))
