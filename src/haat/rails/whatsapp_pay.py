"""WhatsApp payments in India, gateway mode: the lookup that alone makes an order paid, and refunds.

Meta has no idempotency key for refunds. So before each request the payment is looked up, and what was already
given back, or is on its way, is counted against what shall be given back in all. Source: Meta, Payments API India
(payment gateway: lookup and refund).
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from typing import Protocol

from msgspec import DecodeError, Struct
from msgspec.json import Decoder, encode

from haat.domain.payment import FactStatus, PaymentFact
from haat.domain.shop import Shop
from haat.ports import NotSent, Rail, RefundResult, SendAction
from haat.values.errors import Misuse, Unavailable
from haat.values.money import MAX_PAISE

_REFERENCE = re.compile(r"[A-Za-z0-9_.\-]{1,35}")
_CONFIGURATION = re.compile(r"[A-Za-z0-9_.\-]{1,60}")
_TOTAL = re.compile(r";total=(\d{1,13})\Z")
_KEYS_KEPT = 2_000


class Graph(Protocol):
    """The authenticated Graph API, as the WhatsApp client gives it."""

    async def graph(
        self, method: str, number_id: str, path: str, body: bytes | None = None
    ) -> bytes | NotSent:
        """One call under the version's root with this number's token: the answer's body, or why there is none."""


class _Amount(Struct):
    value: int | str
    offset: int | str = 100


class _Refund(Struct):
    status: str
    amount: _Amount
    id: str = ""


class _Transaction(Struct):
    status: str
    id: str | None = None
    pg_transaction_id: str | None = None
    refunds: list[_Refund] = []


class _Payment(Struct):
    reference_id: str
    status: str
    currency: str | None = None
    total_amount: _Amount | None = None
    transactions: list[_Transaction] = []
    refunds: list[_Refund] = []


class _LookUp(Struct):
    payments: list[_Payment]


class _RefundAnswer(Struct):
    status: str
    id: str = ""


_LOOK_UP = Decoder(_LookUp)
_REFUND = Decoder(_RefundAnswer)


@dataclass(frozen=True, slots=True)
class _Look:
    """A payment as the gateway has it under a configuration. ``moving_paise`` counts refunds done or under way."""

    fact: PaymentFact
    moving_paise: int
    configuration: str


@dataclass(slots=True)
class _Asked:
    """What this process asked back of one payment, by refund key."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    by_key: dict[str, int] = field(default_factory=dict)


class WhatsAppPay(Rail):
    """The rail behind ``order_details`` messages, which are themselves the request: it has no page.

    A sheet that was paid takes no second payment, so one look is all looks.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._asked: dict[str, _Asked] = {}

    async def look_up(self, shop: Shop, reference: str) -> PaymentFact:
        """What the gateway knows of this reference. Raises Unavailable when it does not answer."""
        return (await self._look(shop, reference)).fact

    async def give_back(self, shop: Shop, reference: str, amount_paise: int, refund_key: str) -> RefundResult:
        """Give ``amount_paise`` back, once for ``refund_key``. Raises Unavailable when the answer is unknown.

        A key may end in ``;total=<paise>``: what will have been given back of this payment in all when this
        refund is done. With it a second part refund is told from a repeat of the first even after a restart.
        Without it, and with nothing remembered, a refund already there counts as this one: rather too little,
        which stays visible as owed, than twice.
        """
        if not 0 < amount_paise <= MAX_PAISE:
            raise Misuse("a refund is above zero")
        asked = self._asked_for(shop.shop_id, reference)
        async with asked.lock:
            look = await self._look(shop, reference)
            if look.fact.status is not FactStatus.CAPTURED:
                return RefundResult(False, look.fact.refunded_paise, "nothing was captured")
            others = sum(paise for key, paise in asked.by_key.items() if key != refund_key)
            stated = _TOTAL.search(refund_key)
            wanted = int(stated.group(1)) if stated else others + amount_paise
            if look.moving_paise >= wanted:
                asked.by_key[refund_key] = amount_paise
                return RefundResult(True, look.fact.refunded_paise, "already asked for")
            if look.moving_paise + amount_paise > look.fact.amount_paise:
                return RefundResult(False, look.fact.refunded_paise, "more than what is left of the payment")
            return await self._refund(shop, reference, amount_paise, refund_key, look, asked)

    async def _refund(
        self, shop: Shop, reference: str, amount_paise: int, refund_key: str, look: _Look, asked: _Asked
    ) -> RefundResult:
        body = {
            "reference_id": reference,
            "speed": "normal",
            "payment_config_id": look.configuration,
            "amount": {"currency": "INR", "value": str(amount_paise), "offset": "100"},
        }
        answer = await self._graph.graph(
            "POST", shop.number_id, f"{shop.number_id}/payments_refund", encode(body)
        )
        refunded = look.fact.refunded_paise
        if isinstance(answer, NotSent):
            if answer.action is not SendAction.DEAD:
                raise Unavailable(f"refund without an answer: {answer.action.value} {answer.details}")
            return RefundResult(False, refunded, answer.details)
        try:
            result = _REFUND.decode(answer)
        except DecodeError as error:
            raise Unavailable("a refund was answered in a way that cannot be read") from error
        if result.status == "failed":
            return RefundResult(False, refunded, "the gateway failed the refund")
        asked.by_key[refund_key] = amount_paise
        done = result.status == "completed"
        return RefundResult(True, refunded + amount_paise if done else refunded, result.id)

    async def _look(self, shop: Shop, reference: str) -> _Look:
        """Under the shop's configuration, else under those it had before."""
        names = [one for one in (shop.payment_configuration, *shop.former_configurations) if one]
        if not names or not _REFERENCE.fullmatch(reference):
            raise Misuse("a lookup needs a payment reference and the shop's payment configuration")
        for name in names:
            found = await self._look_under(shop, name, reference)
            if found is not None:
                return found
        return _Look(PaymentFact(reference, FactStatus.UNKNOWN, 0, ""), 0, names[0])

    async def _look_under(self, shop: Shop, configuration: str, reference: str) -> _Look | None:
        if not _CONFIGURATION.fullmatch(configuration):
            raise Misuse("a payment configuration is one plain word")
        path = f"{shop.number_id}/payments/{configuration}/{reference}"
        answer = await self._graph.graph("GET", shop.number_id, path)
        if isinstance(answer, NotSent):
            if answer.action is SendAction.DEAD:
                return None
            raise Unavailable(f"lookup without an answer: {answer.action.value} {answer.details}")
        try:
            rows = _LOOK_UP.decode(answer).payments
        except DecodeError as error:
            raise Unavailable("a lookup was answered in a way that cannot be read") from error
        return next((_look_at(row, configuration) for row in rows if row.reference_id == reference), None)

    def _asked_for(self, shop_id: int, reference: str) -> _Asked:
        """This payment's memory; the oldest idle ones are forgotten beyond a bound."""
        key = f"{shop_id}:{reference}"
        asked = self._asked.pop(key, None) or _Asked()
        self._asked[key] = asked
        for old in list(self._asked)[: max(0, len(self._asked) - _KEYS_KEPT)]:
            if not self._asked[old].lock.locked() and old != key:
                del self._asked[old]
        return asked


def _look_at(row: _Payment, configuration: str) -> _Look:
    """A row as a fact: captured only with a successful attempt, an amount and a currency."""
    paise = _paise(row.total_amount)
    success = next((one for one in row.transactions if one.status == "success"), None)
    shown = success or (row.transactions[-1] if row.transactions else None)
    if row.status == "captured" and success is not None and paise is not None and row.currency:
        status = FactStatus.CAPTURED
    elif row.status not in ("pending", "captured"):
        status = FactStatus.UNKNOWN
    elif row.transactions and all(one.status == "failed" for one in row.transactions):
        status = FactStatus.FAILED
    else:
        status = FactStatus.PENDING
    refunds = _refunds(row)
    fact = PaymentFact(
        reference=row.reference_id,
        status=status,
        amount_paise=paise or 0,
        currency=row.currency or "",
        transaction_id=(shown.pg_transaction_id or shown.id) if shown is not None else None,
        refunded_paise=sum(_paise(one.amount) or 0 for one in refunds if one.status == "completed"),
    )
    moving_paise = sum(_paise(one.amount) or 0 for one in refunds if one.status != "failed")
    return _Look(fact, moving_paise, configuration)


def _refunds(row: _Payment) -> list[_Refund]:
    """Every refund once: Meta shows them beside the attempts or inside one."""
    seen: set[str] = set()
    found = []
    for refund in [*row.refunds, *(refund for one in row.transactions for refund in one.refunds)]:
        if not refund.id or refund.id not in seen:
            seen.add(refund.id)
            found.append(refund)
    return found


def _paise(amount: _Amount | None) -> int | None:
    """Whole paise, or None when it is none."""
    try:
        value, offset = (int(amount.value), int(amount.offset)) if amount is not None else (-1, 1)
    except ValueError:
        return None
    if value < 0 or offset <= 0 or value * 100 % offset:
        return None
    paise = value * 100 // offset
    return paise if paise <= MAX_PAISE else None
