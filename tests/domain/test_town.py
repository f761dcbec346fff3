"""A small shop lives through random days: any command at any time, a gateway whose news come late and twice.

After every step an auditor recomputes everything the slow plain way; at the end of the day all news arrives and
nobody's money may be missing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from haat.domain import commands as c
from haat.domain import events as e
from haat.domain.decide import decide
from haat.domain.ledger import Account, digest
from haat.domain.order import MOVES, LineState, Order, OrderState
from haat.domain.outcome import GiveBack, Outcome
from haat.domain.payment import FactStatus, PaymentFact, PaymentState
from haat.domain.refusals import Refusal, Why
from haat.domain.settling import DEAD
from haat.domain.shop import Fulfilment, PayBy
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
    place,
    registered,
    state,
)

SOAPS = 5
WORK = (OrderState.PLACED, OrderState.ACCEPTED, OrderState.PACKED, OrderState.OUT)
people = st.sampled_from([OWNER, HELPER, ASHA, BIMAL, c.MACHINE])
staff = st.sampled_from([OWNER, OWNER, OWNER, HELPER, HELPER, HELPER, ASHA])
pays = st.sampled_from(list(PayBy))
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
    """What really happened to money: per transaction its reference, amount, and what was given back."""

    paid: dict[str, tuple[int, str, int]] = field(default_factory=dict)
    back: Counter[str] = field(default_factory=Counter)
    keys: set[str] = field(default_factory=set)
    old_news: list[tuple[int, PaymentFact]] = field(default_factory=list)

    def pay(self, order_no: int, reference: str, amount: int) -> None:
        self.paid[f"pay_{len(self.paid)}"] = (order_no, reference, amount)

    def give_back(self, task: GiveBack) -> None:
        """Refund under a reference, from whichever of its transactions still holds money."""
        if task.refund_key in self.keys:
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


class Day(RuleBasedStateMachine):
    """Random commands against the rules, and an auditor after each."""

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

    @initialize(pay_by=pays, accepted=st.booleans(), which=st.sampled_from([SUGAR, OIL]))
    def the_day_begins(self, pay_by: PayBy, accepted: bool, which: int) -> None:
        amount = grams(3000) if which == SUGAR else pieces(1)
        lines = basket((which, amount), (SOAP, pieces(2)))
        self._do(place(lines, customer_no=ASHA, pay_by=pay_by))
        self._do(place(lines, customer_no=BIMAL, pay_by=PayBy.UPI, fulfilment=Fulfilment.PICKUP))
        for no in sorted(self.shop.orders) if accepted else ():
            self._do(c.AcceptOrder(OWNER, no))

    @rule(who=st.sampled_from([ASHA, BIMAL]), what=baskets, pay_by=pays, carried=st.booleans())
    def place_an_order(self, who: int, what: object, pay_by: PayBy, carried: bool) -> None:
        how = Fulfilment.DELIVERY if carried else Fulfilment.PICKUP
        self._do(place(what, customer_no=who, pay_by=pay_by, fulfilment=how))  # type: ignore[arg-type]

    @precondition(lambda self: self.shop.orders)
    @rule(data=st.data(), by=staff, jump=st.sampled_from([None, None, None, *OrderState]))
    def the_shop_moves_on(self, data: st.DataObject, by: int, jump: OrderState | None) -> None:
        """A legal move mostly, now and then any."""
        order = self._an_order(data, *WORK)
        no = order.order_no
        steps: dict[OrderState, c.Command] = {
            OrderState.PLACED: c.HandOver(by, no, order.door_code),
            OrderState.ACCEPTED: c.AcceptOrder(by, no),
            OrderState.PACKED: c.PackOrder(by, no),
            OrderState.OUT: c.SendOut(by, no),
            OrderState.DELIVERED: c.HandOver(by, no, order.door_code),
            OrderState.RETURNED: c.BringBack(by, no),
            OrderState.REJECTED: c.RejectOrder(by, no),
            OrderState.CANCELLED: c.CancelOrder(by, no),
        }
        usual = [to for to in MOVES[order.state] if to not in DEAD] or list(OrderState)
        self._do(steps[jump or data.draw(st.sampled_from(usual))])

    @precondition(lambda self: self.shop.orders)
    @rule(
        data=st.data(), by=people, pay_by=pays, step=st.sampled_from(["cancel", "pay by", "pay by", "code"])
    )
    def someone_changes_her_mind(self, data: st.DataObject, by: int, pay_by: PayBy, step: str) -> None:
        order = self._an_order(data, *WORK)
        if step == "cancel":
            self._do(c.CancelOrder(by, order.order_no))
        elif step == "pay by":
            self._do(c.ChangePayBy(by, order.order_no, pay_by))
        else:
            answer = self._do(c.HandOver(HELPER, order.order_no, "no code"))
            assert isinstance(answer, Refusal)

    @precondition(lambda self: self.shop.orders)
    @rule(data=st.data(), by=staff, other=st.sampled_from([OIL, SOAP, SUGAR, MAGGI]), swap=st.booleans())
    def a_line_cannot_be_had(self, data: st.DataObject, by: int, other: int, swap: bool) -> None:
        order = self._an_order(data, *WORK)
        line = data.draw(st.sampled_from(order.lines))
        if swap:
            self._do(c.OfferSwap(by, order.order_no, line.line_no, other))
        else:
            self._do(c.TakeOutLine(by, order.order_no, line.line_no))

    @precondition(lambda self: self._swaps())
    @rule(data=st.data(), yes=st.booleans())
    def she_answers(self, data: st.DataObject, yes: bool) -> None:
        order_no, line_no = data.draw(st.sampled_from(self._swaps()))
        self._do(c.AnswerSwap(self.shop.orders[order_no].customer_no, order_no, line_no, yes))

    def _swaps(self) -> list[tuple[int, int]]:
        return [
            (order.order_no, line.line_no)
            for order in self.shop.orders.values()
            for line in order.lines
            if line.state is LineState.SWAP_OFFERED
        ]

    @precondition(lambda self: any(o.payment.requests for o in self.shop.orders.values()))
    @rule(data=st.data(), wrong=st.sampled_from([0, 0, 0, 0, -1, 500]))
    def she_pays(self, data: st.DataObject, wrong: int) -> None:
        asked = [(o.order_no, r) for o in self.shop.orders.values() for r in o.payment.requests]
        order_no, request = data.draw(st.sampled_from(asked))
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

    @rule(
        by=staff, who=st.sampled_from([ASHA, BIMAL]), amount=st.sampled_from([50_00, 300_00, 990_00, -200_00])
    )
    def the_book_is_written(self, by: int, who: int, amount: int) -> None:
        self._do(c.GiveOnKhata(by, who, amount) if amount > 0 else c.TakeRepayment(by, who, -amount))

    @rule(listing=st.sampled_from([OIL, SUGAR, SOAP]), price=st.integers(1, 250_00), there=st.integers(0, 4))
    def the_shelf_changes(self, listing: int, price: int, there: int) -> None:
        self._do(c.SetPrice(OWNER, listing, price))
        self._do(c.SetAvailable(OWNER, listing, there > 0))

    @precondition(lambda self: self.shop.orders)
    @rule(
        data=st.data(),
        kind=st.sampled_from(["acknowledge", "remind", "tell", "paid_word", "check_payment", "check_refund"]),
    )
    def a_timer_rings(self, data: st.DataObject, kind: str) -> None:
        self._do(c.RingOnce(self._an_order(data).order_no, kind))

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
    def money_at_the_gateway_is_in_one_of_four_places(self) -> None:
        booked: dict[int, Counter[Account]] = defaultdict(Counter)
        for entry in self.shop.entries:
            for posting in entry.postings:
                booked[entry.order_no or 0][posting.account] += posting.amount_paise
        for no, order in self.shop.orders.items():
            pay, books = order.payment, booked[no]
            applied = pay.captured_paise - pay.unapplied_paise - pay.refund_due_paise - pay.refunded_paise
            assert applied >= 0
            assert pay.unapplied_paise >= 0
            assert books[Account.GATEWAY] == pay.captured_paise - pay.refunded_paise
            assert books[Account.UNAPPLIED] == -pay.unapplied_paise
            assert books[Account.REFUND_DUE] == -pay.refund_due_paise
            out = order.state in (OrderState.OUT, OrderState.DELIVERED)
            assert books[Account.ADVANCE] == (0 if out else -applied)
            assert (pay.state is PaymentState.PAID) == (applied > 0)
            if order.state in DEAD:
                assert applied == pay.unapplied_paise == 0
            if out and order.pay_by is PayBy.UPI:
                assert applied == order.total_paise
            due = order.total_paise if order.state is OrderState.OUT and order.pay_by is PayBy.CASH else 0
            assert books[Account.RECEIVABLE] == due

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
        """All news comes, all refunds are made: what a customer paid is what she got, or she has it back."""
        for _ in range(3):
            for news in self.gateway.news():
                self._do(c.NotePayment(*news))
            self.refunds_are_made()
        for order in self.shop.orders.values():
            if order.open:
                assert self._do(c.CancelOrder(OWNER, order.order_no)) != Refusal(Why.NOT_YOURS)
        for _ in range(2):
            self.refunds_are_made()
            for news in self.gateway.news():
                self._do(c.NotePayment(*news))
        for order in self.shop.orders.values():
            real = sum(
                amount - self.gateway.back[txn]
                for txn, (no, _, amount) in self.gateway.paid.items()
                if no == order.order_no
            )
            if order.state is OrderState.OUT:
                continue
            sold_by_upi = order.state is OrderState.DELIVERED and order.pay_by is PayBy.UPI
            assert real == (order.total_paise if sold_by_upi else 0)
            assert order.payment.refund_due_paise == order.payment.unapplied_paise == 0


Day.TestCase.settings = settings(
    max_examples=120,
    stateful_step_count=50,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestDay = Day.TestCase
