"""What the money page shows, as plain values: takings, what to check, what is wrong, what is open, who holds cash. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from haat.chat.tell_exception import BUTTON
from haat.domain.customer import Customer, Role
from haat.domain.money_exception import ExceptionKind, MoneyException, Remedy
from haat.domain.order import Order
from haat.domain.payment import Asked, PaymentState
from haat.domain.remedies import remedies_of
from haat.values.money import rupees
from haat.web.board_view import Reader, spoken
from haat.web.office import BoardOrder, MessageCost, MoneyFile

OPEN = (PaymentState.ASKED, PaymentState.PENDING, PaymentState.CLAIMED)


@dataclass(frozen=True, slots=True)
class Taking:
    """What one way of paying gained today. ``lost`` when it is below zero."""

    way: str
    amount: str
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    """One remedy to tap; ``asks_order`` when it needs the number of an order."""

    remedy: str
    title: str
    asks_order: bool = False


@dataclass(frozen=True, slots=True)
class Wrong:
    """One exception."""

    exception_no: int
    amount: str
    why: str
    about: str
    order_no: int | None
    ago: str
    presses: tuple[Press, ...]
    resolved: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """She says that she paid: to be looked for in the bank's messages. ``utr`` is the number she named."""

    order_no: int
    customer: str
    amount: str
    utr: str
    ago: str


@dataclass(frozen=True, slots=True)
class SendBack:
    """Money the shopkeeper must send back himself."""

    order_no: int
    customer: str
    phone: str
    amount: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """An order whose money has been asked for and has not come."""

    order_no: int
    customer: str
    amount: str
    rail: str
    standing: str
    ago: str


@dataclass(frozen=True, slots=True)
class Holder:
    """One of the shop's people and the cash with him; or a customer and the change that is due to her."""

    customer_no: int
    name: str
    amount: str
    rupees: str
    """The amount as a form takes it."""
    holds: bool


@dataclass(frozen=True, slots=True)
class MonthCost:
    messages: str
    amount: str
    free: str
    doubtful: bool


@dataclass(frozen=True, slots=True)
class MoneyPage:
    """The shop's money, whole."""

    takings: tuple[Taking, ...]
    total: str
    claims: tuple[Claim, ...]
    wrongs: tuple[Wrong, ...]
    mended: tuple[Wrong, ...]
    send_back: tuple[SendBack, ...]
    waiting: tuple[Waiting, ...]
    riders: tuple[Holder, ...]
    change: tuple[Holder, ...]
    cost: MonthCost | None


@dataclass(frozen=True, slots=True)
class MoneyReader:
    """Writes the money page in a reader's words."""

    reader: Reader
    now: datetime

    def page(self, file: MoneyFile) -> MoneyPage:
        exceptions = [self._wrong(item, file.orders) for item in file.exceptions]
        by_no = dict(zip((item.exception_no for item in file.exceptions), file.exceptions, strict=True))
        taken = file.takings
        ways = (("upi", taken.upi_paise), ("cash", taken.cash_paise), ("khata", taken.khata_paise))
        return MoneyPage(
            takings=tuple(
                Taking(self._say(f"pay-{way}"), self._money(paise), paise < 0) for way, paise in ways
            ),
            total=self._money(sum(paise for _, paise in ways)),
            claims=tuple(claim for item in file.unsettled for claim in self._claims(item)),
            wrongs=tuple(one for one in exceptions if by_no[one.exception_no].open),
            mended=tuple(one for one in exceptions if not by_no[one.exception_no].open),
            send_back=tuple(
                self._back(item) for item in file.unsettled if item.order.payment.due_by_hand_paise
            ),
            waiting=tuple(one for item in file.unsettled if (one := self._waiting(item)) is not None),
            riders=tuple(self._holder(one, one.cash_held_paise) for one in file.people if _carries(one)),
            change=tuple(
                self._holder(one, one.change_owed_paise) for one in file.people if one.change_owed_paise > 0
            ),
            cost=self._cost(file.cost),
        )

    def _say(self, key: str, **blanks: str | int) -> str:
        return self.reader.words.say(key, **blanks)

    def _money(self, paise: int) -> str:
        return self.reader.wording.book.money(paise)

    def _ago(self, since: datetime) -> str:
        return self.reader.ago(since, self.now)

    def _name(self, item: BoardOrder) -> str:
        return item.customer_name or self.reader.wording.book.say("person-someone")

    def _claims(self, item: BoardOrder) -> list[Claim]:
        order = item.order
        silent = [asked for asked in order.payment.requests if asked.silent]
        if not silent:
            return []
        amount, since = self._money(silent[-1].amount_paise), self._ago(silent[-1].at)
        return [
            Claim(order.order_no, self._name(item), amount, utr, since) for utr in order.payment.open_claims
        ]

    def _wrong(self, item: MoneyException, orders: dict[int, Order]) -> Wrong:
        book = self.reader.wording.book
        remedies = remedies_of(item, orders.get(item.order_no or 0))
        strayed = item.kind is ExceptionKind.UNKNOWN_REFERENCE
        return Wrong(
            exception_no=item.exception_no,
            amount=self._money(item.amount_paise),
            why=" · ".join(
                (book.say(f"why-{item.kind.value.replace('_', '-')}"), *_answer(self.reader, item))
            ),
            about=" · ".join(part for part in (item.reference, item.transaction_id) if part),
            order_no=item.order_no,
            ago=self._ago(item.at),
            presses=tuple(
                Press(
                    remedy.value,
                    book.say(BUTTON[remedy]),
                    strayed and remedy in (Remedy.APPLY, Remedy.TO_KHATA),
                )
                for remedy in remedies
            ),
            resolved=book.say(BUTTON[item.remedy]) if item.remedy is not None else "",
        )

    def _back(self, item: BoardOrder) -> SendBack:
        due = self._money(item.order.payment.due_by_hand_paise)
        return SendBack(item.order.order_no, self._name(item), spoken(item.phone), due)

    def _waiting(self, item: BoardOrder) -> Waiting | None:
        payment = item.order.payment
        if payment.state not in OPEN or payment.open_claims or not payment.requests:
            return None
        asked: Asked = payment.requests[-1]
        return Waiting(
            item.order.order_no,
            self._name(item),
            self._money(asked.amount_paise),
            self._say(f"rail-{asked.rail.value}"),
            self._say(f"money-{payment.state.value}"),
            self._ago(asked.at),
        )

    def _holder(self, person: Customer, paise: int) -> Holder:
        name = self.reader.wording.person(person)
        return Holder(person.customer_no, name, self._money(paise), rupees(max(paise, 0)), paise != 0)

    def _cost(self, cost: MessageCost | None) -> MonthCost | None:
        if cost is None:
            return None
        return MonthCost(
            messages=self._say("cost-messages", count=cost.messages),
            amount=self._money(cost.total_paise),
            free=self._say("cost-free", free=str(cost.free), left=str(cost.free_left)),
            doubtful=cost.doubtful,
        )


def _answer(reader: Reader, item: MoneyException) -> list[str]:
    """Of an open dispute: until when the shop must answer, or that it has."""
    if not item.open or item.kind is not ExceptionKind.DISPUTED:
        return []
    book = reader.wording.book
    if item.answered:
        return [book.say("shop-dispute-answered")]
    return (
        []
        if item.answer_by is None
        else [book.say("shop-dispute-by", by=book.date(item.answer_by)).replace("*", "")]
    )


def _carries(person: Customer) -> bool:
    """Does he carry the shop's cash? Helpers may; of a shopkeeper it is told only when he does."""
    return person.role is Role.HELPER or (person.staff and person.cash_held_paise != 0)
