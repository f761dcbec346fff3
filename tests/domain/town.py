"""A small shop that lives through random steps, and the auditor that recomputes everything the slow plain way.

After every step the books must hold; at the end all news arrives and nobody's money may be missing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from haat.domain import commands as c
from haat.domain import events as e
from haat.domain.decide import decide
from haat.domain.ledger import Account, digest
from haat.domain.money_exception import ExceptionKind, Remedy
from haat.domain.order import MOVES, LineState, Order, OrderState
from haat.domain.outcome import GiveBack, Outcome
from haat.domain.payment import MOVED, FactStatus, PaymentFact, PaymentState
from haat.domain.refusals import Refusal, Why
from haat.domain.settling import DEAD
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.values.time import Moment
from tests.domain.build import (
    ASHA,
    BIMAL,
    CORIANDER,
    HELPER,
    MAGGI,
    NOW,
    OIL,
    OWNER,
    SOAP,
    SUGAR,
    basket,
    grams,
    pieces,
    registered,
    state,
)

SOAPS = 5
WORK = (OrderState.PLACED, OrderState.ACCEPTED, OrderState.PACKED, OrderState.OUT)
people = st.sampled_from([OWNER, HELPER, ASHA, BIMAL, c.MACHINE])
staff = st.sampled_from([OWNER, OWNER, OWNER, HELPER, HELPER, HELPER, ASHA])
pays = st.sampled_from(list(PayBy))
tendered = st.sampled_from([None, None, None, 500_00, 1_000_00])
wanted = st.sampled_from(
    [
        (SUGAR, grams(2500)),
        (SUGAR, grams(12_000)),
        (MAGGI, pieces(3)),
        (OIL, pieces(1)),
        (SOAP, pieces(1)),
        (SOAP, pieces(2)),
        (CORIANDER, grams(1), 50_00),
    ]
)
baskets = st.lists(wanted, min_size=1, max_size=4, unique_by=lambda line: line[0]).map(
    lambda lines: basket(*lines)
)


@dataclass
class Gateway:
    """What really happened to money: per transaction its reference, amount, and what was given back.

    ``to_bank`` holds transfers over a silent rail, by UTR: their order and amount.
    """

    paid: dict[str, tuple[int, str, int]] = field(default_factory=dict)
    to_bank: dict[str, tuple[int, int]] = field(default_factory=dict)
    back: Counter[str] = field(default_factory=Counter)
    keys: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)
    old_news: list[tuple[int, PaymentFact]] = field(default_factory=list)

    def pay(self, order_no: int, reference: str, amount: int) -> None:
        self.paid[f"pay_{len(self.paid)}"] = (order_no, reference, amount)

    def give_back(self, task: GiveBack) -> None:
        """Refund under a reference, from whichever of its transactions still holds money."""
        if task.refund_key in self.keys or task.refund_key in self.refused:
            return
        self.keys.add(task.refund_key)
        left = task.amount_paise
        for txn, (_, reference, amount) in self.paid.items():
            if reference == task.reference and left:
                part = min(left, amount - self.back[txn])
                self.back[txn] += part
                left -= part
        assert left == 0, "more was asked back than came in"

    def news(self) -> list[tuple[int, PaymentFact]]:
        return [
            (no, PaymentFact(ref, FactStatus.CAPTURED, amount, "INR", txn, self.back[txn]))
            for txn, (no, ref, amount) in self.paid.items()
        ]


class Town(RuleBasedStateMachine):
    """A shop, a gateway whose news come late and twice, a bank, and an auditor."""

    def __init__(self) -> None:
        super().__init__()
        self.shop: ShopState = state(registered(khata_limit_paise=400_00))
        self.gateway = Gateway()
        self.agreed: dict[int, int] = {}
        self.seen: dict[int, OrderState] = {}
        self.bills: list[str] = []
        self.now = NOW
        self.tasks_done = 0

    def _do(self, command: c.Command) -> Outcome | Refusal:
        self.now += timedelta(minutes=1)
        moment = Moment(self.now, self.now.isoformat().encode()[:16])
        before = dict(self.shop.orders)
        answer = decide(command, self.shop, moment)
        assert self.shop.orders == before, "deciding changes nothing"
        if isinstance(answer, Outcome):
            self.shop.absorb(answer, moment)
            self._follow(answer)
        return answer

    def _follow(self, outcome: Outcome) -> None:
        """The plain model: what she agreed to, which moves were made, which bills were written."""
        for event in outcome.events:
            match event:
                case e.OrderPlaced(order_no, _, total):
                    self.agreed[order_no] = total
                case e.SwapAnswered(order_no, _, True, total):
                    self.agreed[order_no] = max(self.agreed[order_no], total)
                case e.OrderOut(bill_no=bill_no):
                    self.bills.append(bill_no)
                case _:
                    pass
        for order_no, order in self.shop.orders.items():
            was = self.seen.get(order_no)
            assert was is None or was is order.state or order.state in MOVES[was]
            self.seen[order_no] = order.state

    def _an_order(self, data: st.DataObject, *states: OrderState) -> Order:
        """Any order; where states are named, one of those if there is one."""
        fitting = [no for no, order in sorted(self.shop.orders.items()) if order.state in states]
        return self.shop.orders[data.draw(st.sampled_from(fitting or sorted(self.shop.orders)))]

    @precondition(lambda self: any(o.payment.requests for o in self.shop.orders.values()))
    @rule(data=st.data(), wrong=st.sampled_from([0, 0, 0, 0, -1, 500]))
    def she_pays(self, data: st.DataObject, wrong: int) -> None:
        asked = [(o.order_no, r) for o in self.shop.orders.values() for r in o.payment.requests]
        order_no, request = data.draw(st.sampled_from(asked))
        if request.silent:
            utr = f"4123{len(self.gateway.to_bank):08d}"
            self.gateway.to_bank[utr] = (order_no, max(request.amount_paise + wrong * 100, 100))
        else:
            self.gateway.pay(order_no, request.reference, request.amount_paise + wrong)

    @precondition(lambda self: self.gateway.paid)
    @rule(data=st.data(), keep=st.booleans())
    def news_comes(self, data: st.DataObject, keep: bool) -> None:
        news = data.draw(st.sampled_from(self.gateway.news() + self.gateway.old_news))
        if keep:
            self.gateway.old_news.append(news)
        self._do(c.NotePayment(*news))

    @precondition(lambda self: any(o.payment.requests for o in self.shop.orders.values()))
    @rule(data=st.data(), status=st.sampled_from([FactStatus.PENDING, FactStatus.FAILED, FactStatus.UNKNOWN]))
    def an_attempt_is_made(self, data: st.DataObject, status: FactStatus) -> None:
        asked = [(o.order_no, r) for o in self.shop.orders.values() for r in o.payment.requests]
        order_no, request = data.draw(st.sampled_from(asked))
        self._do(c.NotePayment(order_no, PaymentFact(request.reference, status, 0, "INR", "pay_try")))

    @rule()
    def refunds_are_made(self) -> None:
        for task in self.shop.tasks[self.tasks_done :]:
            if isinstance(task, GiveBack):
                self.gateway.give_back(task)
        self.tasks_done = len(self.shop.tasks)

    @invariant()
    def totals_add_up_and_never_pass_what_she_agreed_to(self) -> None:
        for no, order in self.shop.orders.items():
            lines = sum(line.amount_paise for line in order.lines if line.state is LineState.KEPT)
            assert order.subtotal_paise == lines
            assert order.total_paise == lines + order.delivery_fee_paise + order.rounding_paise
            assert order.total_paise % 100 == 0
            assert abs(order.rounding_paise) <= 50
            assert order.total_paise <= self.agreed[no] == order.agreed_paise

    @invariant()
    def the_money_of_an_order_is_in_one_of_five_places(self) -> None:
        booked: dict[int, Counter[Account]] = defaultdict(Counter)
        for entry in self.shop.entries:
            for posting in entry.postings:
                booked[entry.order_no or 0][posting.account] += posting.amount_paise
        for no, order in self.shop.orders.items():
            pay, books = order.payment, booked[no]
            gone = pay.refund_due_paise + pay.refunded_paise + pay.moved_paise
            applied = pay.captured_paise - pay.unapplied_paise - gone
            assert applied >= 0
            assert pay.unapplied_paise >= 0
            moved_in = sum(x.amount_paise for x in pay.captures if x.transaction_id.startswith(MOVED))
            moved_out = sum(x.moved_paise for x in pay.captures if x.remedy is Remedy.APPLY)
            outside = books[Account.GATEWAY] + books[Account.BANK]
            assert outside == pay.captured_paise - moved_in - pay.refunded_paise
            assert books[Account.BETWEEN] == moved_in - moved_out
            assert books[Account.UNAPPLIED] == -pay.unapplied_paise
            assert books[Account.REFUND_DUE] == -pay.refund_due_paise
            out = order.state in (OrderState.OUT, OrderState.DELIVERED)
            assert books[Account.ADVANCE] == (0 if out else -applied)
            assert (pay.state is PaymentState.PAID) == (applied > 0)
            if order.state in DEAD:
                assert applied == pay.unapplied_paise == 0
            by_upi, by_cash = order.share_paise(PayBy.UPI), order.share_paise(PayBy.CASH)
            if out and by_upi:
                assert applied == by_upi
            on_the_way = order.state is OrderState.OUT
            assert books[Account.RECEIVABLE] == (by_cash - order.change_used_paise if on_the_way else 0)
            assert sum(order.share_paise(way) for way in PayBy) == order.total_paise
            assert len(order.shares) != 1
            if pay.unapplied_paise:
                assert any(row.open for row in pay.exceptions)

    @invariant()
    def what_waits_for_a_person_is_in_the_list_and_purses_are_the_sums_of_their_postings(self) -> None:
        held: Counter[tuple[Account, int | None]] = Counter()
        aside = 0
        for entry in self.shop.entries:
            for posting in entry.postings:
                held[posting.account, posting.party] += posting.amount_paise
                if posting.account is Account.UNAPPLIED and entry.order_no is None:
                    aside -= posting.amount_paise
        for no, person in self.shop.customers.items():
            assert person.cash_held_paise == held[Account.RIDER_CASH, no]
            assert person.change_owed_paise == -held[Account.CHANGE_OWED, no] >= 0
        assert held[Account.BETWEEN, None] == 0
        rows = self.shop.exceptions.values()
        assert aside == sum(row.amount_paise for row in rows if row.open and row.order_no is None)
        open_about = Counter(row.key for row in rows if row.open)
        assert all(count == 1 for count in open_about.values())
        for order in self.shop.orders.values():
            assert all(self.shop.exceptions[row.exception_no] == row for row in order.payment.exceptions)
        credited = Counter(
            x.transaction_id for o in self.shop.orders.values() for x in o.payment.captures if not x.by_hand
        )
        assert all(count == 1 for name, count in credited.items() if name)

    @invariant()
    def the_khata_is_the_fold_of_its_entries_and_within_its_limit(self) -> None:
        folded: Counter[int] = Counter()
        for entry in self.shop.entries:
            for posting in entry.postings:
                if posting.account is Account.KHATA:
                    folded[posting.party or 0] += posting.amount_paise
        for no, person in self.shop.customers.items():
            assert person.khata_balance_paise == folded[no]
        assert folded[ASHA] <= 1_000_00
        assert folded[BIMAL] <= 400_00

    @invariant()
    def soap_is_on_the_shelf_or_promised_or_gone(self) -> None:
        stock = self.shop.catalogue.listings[SOAP].stock
        assert stock is not None
        assert stock >= 0
        away = sum(
            line.quantity.amount
            for order in self.shop.orders.values()
            for line in order.lines
            if line.listing_no == SOAP and line.state is not LineState.REMOVED and order.state not in DEAD
        )
        assert stock + away == SOAPS

    @invariant()
    def the_chain_of_entries_holds_and_bills_are_consecutive(self) -> None:
        tip = ""
        for number, entry in enumerate(self.shop.entries, start=1):
            assert (entry.entry_no, entry.previous) == (number, tip)
            assert sum(p.amount_paise for p in entry.postings) == 0
            assert all(p.amount_paise for p in entry.postings)
            tip = entry.hash
            assert tip == digest(self.shop.shop.shop_id, replace(entry, hash=""))
        assert self.bills == [f"26-27/{n:06d}" for n in range(1, len(self.bills) + 1)]

    def teardown(self) -> None:
        """All news comes, all refunds are made: what a customer paid is what she got, or it is accounted for."""
        for _ in range(3):
            self._all_news()
            self._retry_refunds()
            self.refunds_are_made()
        for order in list(self.shop.orders.values()):
            if order.open:
                assert self._do(c.CancelOrder(OWNER, order.order_no)) != Refusal(Why.NOT_YOURS)
        for _ in range(3):
            self._all_news()
            self._retry_refunds()
            self.refunds_are_made()
            for no in self.shop.orders:
                self._do(c.ConfirmRefund(OWNER, no))
        for order in self.shop.orders.values():
            self._nothing_is_missing(order)
        for row in self.shop.exceptions.values():
            state = self.shop.orders[row.order_no].state if row.order_no else OrderState.OUT
            assert not row.open or state is OrderState.OUT, row

    def _all_news(self) -> None:
        for news in self.gateway.news():
            self._do(c.NotePayment(*news))
        for utr, (order_no, amount) in self.gateway.to_bank.items():
            self._do(c.ConfirmTransfer(OWNER, order_no, amount, utr))

    def _retry_refunds(self) -> None:
        for number, row in sorted(self.shop.exceptions.items()):
            if row.open and row.kind is ExceptionKind.REFUND_FAILED:
                self._do(c.ResolveException(OWNER, number, Remedy.REFUND))

    def _nothing_is_missing(self, order: Order) -> None:
        pay, no = order.payment, order.order_no
        loud = sum(
            amount - self.gateway.back[txn]
            for txn, (owner, _, amount) in self.gateway.paid.items()
            if owner == no
        )
        silent = {asked.reference for asked in pay.requests if asked.silent}
        sent = sum(amount for owner, amount in self.gateway.to_bank.values() if owner == no)
        sent -= sum(x.refunded_paise for x in pay.captures if x.reference in silent)
        moved_in = sum(x.amount_paise for x in pay.captures if x.transaction_id.startswith(MOVED))
        if order.state is OrderState.OUT:
            return
        sold_by_upi = order.share_paise(PayBy.UPI) if order.state is OrderState.DELIVERED else 0
        assert loud + sent == sold_by_upi + pay.moved_paise - moved_in
        assert pay.refund_due_paise == pay.unapplied_paise == 0
