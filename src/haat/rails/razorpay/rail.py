"""Razorpay behind ``Rail``: ask by a payment link, believe only what is fetched, give back once.

Every request for money carries our reference: as the link's ``reference_id``, in its notes, and in the notes of its
refunds. A request that got no answer is followed by a fetch under the reference, never by a second request.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from urllib.parse import urlsplit

from msgspec import DecodeError
from msgspec.json import Decoder, encode

from haat.domain.dispute import Dispute
from haat.domain.payment import FactStatus, PaymentFact
from haat.domain.settlement import SettlementRow
from haat.domain.shop import Shop
from haat.ports import PayLink, Rail, RefundResult
from haat.rails.accounts import Accounts, GatewayAccount
from haat.rails.http import Answer, Http
from haat.rails.razorpay import wire
from haat.rails.razorpay.facts import facts
from haat.rails.razorpay.recon import dispute_of, read_report
from haat.values.errors import Corrupt, Misuse, Unavailable
from haat.values.money import MAX_PAISE

_REFERENCE = re.compile(r"[A-Za-z0-9_.\-]{1,35}")
_ID = re.compile(r"[a-z]{3,6}_[A-Za-z0-9]{1,32}")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Seen:
    """What an account has under one reference: its link, and every attempt at paying it."""

    account: GatewayAccount
    link: wire.Link
    payments: tuple[wire.Payment, ...]

    @property
    def captured(self) -> tuple[wire.Payment, ...]:
        return tuple(one for one in self.payments if one.status in facts().payments.captured)


class Razorpay(Rail):
    """The rail of shops with a Razorpay account of their own.

    ``back`` is where a customer returns to after paying (our pay page); ``link_hosts`` are the hosts that a payment
    link may lead to. Links elsewhere are never handed to a customer.
    """

    def __init__(
        self,
        http: Http,
        accounts: Accounts,
        *,
        back: Callable[[int, str], str] = lambda shop_id, reference: "",
        link_hosts: tuple[str, ...] = facts().api.link_hosts,
    ) -> None:
        self._http, self._accounts, self._back, self._link_hosts = http, accounts, back, link_hosts

    async def ask(self, shop: Shop, reference: str, amount_paise: int, note: str) -> PayLink | None:
        """The payment link for this reference: the one there is, else a new one. Raises Unavailable."""
        _check(reference)
        if not facts().links.least_paise <= amount_paise <= MAX_PAISE:
            raise Misuse("a payment link asks for a rupee or more")
        account = await self._current(shop)
        found = await self._link(account, reference)
        if found is None:
            found = await self._create(shop, account, reference, amount_paise, note)
        if found.amount != amount_paise or found.currency != "INR":
            raise Unavailable("the gateway holds another amount under this reference")
        if found.status not in facts().links.open:
            return None
        return PayLink(self._checked(found.short_url))

    async def look_up(self, shop: Shop, reference: str) -> PaymentFact:
        """The fact that matters most under this reference: a capture, else the newest attempt."""
        return (await self.look_up_all(shop, reference))[0]

    async def look_up_all(self, shop: Shop, reference: str) -> tuple[PaymentFact, ...]:
        """Every capture under this reference, each a fact of its own; without one, what the attempts say."""
        _check(reference)
        seen = await self._look(shop, reference)
        if seen is None:
            return (PaymentFact(reference, FactStatus.UNKNOWN, 0, ""),)
        if seen.captured:
            return tuple([await self._capture(seen, payment, reference) for payment in seen.captured])
        return (_attempts(seen, reference),)

    async def give_back(self, shop: Shop, reference: str, amount_paise: int, refund_key: str) -> RefundResult:
        """Give ``amount_paise`` back, once for ``refund_key``. Raises Unavailable when the answer is unknown.

        Refunds carry a receipt made from the key, so one that was asked for before is found again, after a restart
        too; the gateway's own idempotency key covers the moment in which it is not yet to be seen.
        """
        _check(reference)
        if not 0 < amount_paise <= MAX_PAISE:
            raise Misuse("a refund is above zero")
        seen = await self._look(shop, reference)
        if seen is None or not seen.captured:
            return RefundResult(False, 0, "nothing was captured")
        made = {one.id: await self._refunds(seen.account, one.id) for one in seen.captured}
        mark = _mark(shop.shop_id, reference, refund_key)
        done = sum(_done(refunds) for refunds in made.values())
        rest = amount_paise - sum(
            wire.paise(refund.amount)
            for refunds in made.values()
            for refund in refunds
            if _moving(refund) and (refund.receipt or "").startswith(mark)
        )
        if rest <= 0:
            return RefundResult(True, done, "already asked for")
        parts = _parts(seen.captured, made, rest)
        if parts is None:
            return RefundResult(False, done, "more than what is left of the payment")
        before = sum((one.receipt or "").startswith(mark) for refunds in made.values() for one in refunds)
        for nth, (payment, part_paise) in enumerate(parts, before):
            refund = await self._refund(seen.account, payment, reference, part_paise, f"{mark}-{nth}")
            if isinstance(refund, RefundResult):
                return replace(refund, refunded_paise=done)
            done += wire.paise(refund.amount) if refund.status in facts().refunds.done else 0
        return RefundResult(True, done)

    async def trace(self, shop: Shop, payment_id: str) -> PaymentFact:
        """A look at one payment by the gateway's own name, for news that names no reference of ours.

        The fact's reference is the one on its notes or its order; empty where it has none. Raises Unavailable.
        """
        if not _ID.fullmatch(payment_id):
            raise Misuse("that is no payment's name")
        for account in await self._of(shop):
            answer = await self._http.ask(account, "GET", f"/v1/payments/{payment_id}")
            if not answer.ok:
                continue
            payment = _read(wire.PAYMENT, answer)
            reference = wire.note(payment.notes, wire.REFERENCE_NOTE) or await self._receipt(account, payment)
            return _fact(payment, reference if _REFERENCE.fullmatch(reference) else "")
        return PaymentFact("", FactStatus.UNKNOWN, 0, "", payment_id)

    async def dispute(self, shop: Shop, dispute_id: str) -> Dispute | None:
        """How a dispute stands, by an authenticated look; None where nobody knows it. Raises Unavailable."""
        if not _ID.fullmatch(dispute_id):
            raise Misuse("that is no dispute's name")
        for account in await self._of(shop):
            answer = await self._http.ask(account, "GET", f"/v1/disputes/{dispute_id}")
            if answer.ok:
                return dispute_of(_read(wire.DISPUTE, answer))
        return None

    async def disputes(self, shop: Shop) -> tuple[Dispute, ...]:
        """The newest disputes of all its accounts. Raises Unavailable."""
        found: list[Dispute] = []
        for account in await self._of(shop):
            query = {"count": str(facts().disputes.page)}
            answer = await self._http.ask(account, "GET", "/v1/disputes", query=query)
            if not answer.ok:
                raise Unavailable(f"the gateway did not show its disputes: {wire.said(answer.body)}")
            found += [one for one in map(dispute_of, _read(wire.DISPUTES, answer).items) if one is not None]
        return tuple(found)

    async def settlements(self, shop: Shop, day: date) -> tuple[SettlementRow, ...]:
        """Everything that was settled to the shop on this day, of all its accounts. Raises Unavailable."""
        rows: list[SettlementRow] = []
        page = facts().settlements.page
        for account in await self._of(shop):
            for skip in range(0, 100 * page, page):
                query = {"year": day.year, "month": day.month, "day": day.day, "count": page, "skip": skip}
                answer = await self._http.ask(
                    account,
                    "GET",
                    "/v1/settlements/recon/combined",
                    query={name: str(value) for name, value in query.items()},
                )
                if not answer.ok:
                    raise Unavailable(f"the gateway did not show its settlements: {wire.said(answer.body)}")
                try:
                    found = read_report(answer.body)
                except Corrupt as error:
                    raise Unavailable(f"the gateway's report cannot be read: {error}") from error
                rows.extend(found)
                if len(found) < page:
                    break
        return tuple(rows)

    async def knock(self, account: GatewayAccount) -> None:
        """Try an account's key. Raises NotLetIn where it is not accepted, Unavailable where nobody answers."""
        await self._http.ask(account, "GET", "/v1/payment_links", query={"reference_id": "haat-knocks"})

    async def _create(
        self, shop: Shop, account: GatewayAccount, reference: str, amount_paise: int, note: str
    ) -> wire.Link:
        body: dict[str, object] = {
            "amount": amount_paise,
            "currency": "INR",
            "accept_partial": False,
            "reference_id": reference,
            "description": (note or shop.name)[: facts().links.description_most],
            "notes": {wire.REFERENCE_NOTE: reference},
            "notify": {"sms": False, "email": False},
            "reminder_enable": False,
        }
        if back := self._back(shop.shop_id, reference):
            body |= {"callback_url": back, "callback_method": "get"}
        try:
            answer = await self._http.ask(account, "POST", "/v1/payment_links", body=encode(body))
        except Unavailable:
            # It may have been made all the same: look, and never make a second one.
            found = await self._link(account, reference)
            if found is None:
                raise
            return found
        if answer.ok:
            return _read(wire.LINK, answer)
        found = await self._link(account, reference)
        if found is None:
            raise Unavailable(f"the gateway refused a payment link: {wire.said(answer.body)}")
        return found

    async def _link(self, account: GatewayAccount, reference: str) -> wire.Link | None:
        """The newest link under this reference, if there is one."""
        answer = await self._http.ask(account, "GET", "/v1/payment_links", query={"reference_id": reference})
        if not answer.ok:
            if answer.status not in (400, 404):
                raise Unavailable(f"the gateway did not show its links: {wire.said(answer.body)}")
            return None
        found = [one for one in _read(wire.LINKS, answer).payment_links if one.reference_id == reference]
        paid = [one for one in found if one.status == "paid"]
        return next(iter([*paid, *found]), None)

    async def _look(self, shop: Shop, reference: str) -> _Seen | None:
        for account in await self._of(shop):
            link = await self._link(account, reference)
            if link is None:
                continue
            payments: list[wire.Payment] = []
            if link.order_id is not None and _ID.fullmatch(link.order_id):
                answer = await self._http.ask(account, "GET", f"/v1/orders/{link.order_id}/payments")
                if not answer.ok:
                    raise Unavailable(f"the gateway did not show the attempts: {wire.said(answer.body)}")
                payments = [one for one in _read(wire.PAYMENTS, answer).items if _ID.fullmatch(one.id)]
            return _Seen(account, link, tuple(sorted(payments, key=lambda one: (one.created_at, one.id))))
        return None

    async def _capture(self, seen: _Seen, payment: wire.Payment, reference: str) -> PaymentFact:
        """A captured payment as a fact; what was given back of it is what refunds say that are over."""
        fact = _fact(payment, reference)
        if not payment.amount_refunded:
            return fact
        return replace(fact, refunded_paise=_done(await self._refunds(seen.account, payment.id)))

    async def _refunds(self, account: GatewayAccount, payment_id: str) -> list[wire.Refund]:
        answer = await self._http.ask(
            account, "GET", f"/v1/payments/{payment_id}/refunds", query={"count": "100"}
        )
        if not answer.ok:
            raise Unavailable(f"the gateway did not show the refunds: {wire.said(answer.body)}")
        return _read(wire.REFUNDS, answer).items

    async def _refund(
        self,
        account: GatewayAccount,
        payment: wire.Payment,
        reference: str,
        part_paise: int,
        receipt: str,
    ) -> wire.Refund | RefundResult:
        """One refund request. The same place among a key's refunds has the same receipt; a failed one moves it on."""
        body = encode(
            {
                "amount": part_paise,
                "speed": "normal",
                "notes": {wire.REFERENCE_NOTE: reference},
                "receipt": receipt,
            }
        )
        answer = await self._http.ask(
            account,
            "POST",
            f"/v1/payments/{payment.id}/refund",
            body=body,
            headers={facts().refunds.idempotency_header: f"{receipt}-{payment.id}"},
        )
        if not answer.ok:
            return RefundResult(False, 0, wire.said(answer.body))
        refund = _read(wire.REFUND, answer)
        if refund.status not in facts().refunds.moving:
            return RefundResult(False, 0, "the gateway failed the refund")
        return refund

    async def _receipt(self, account: GatewayAccount, payment: wire.Payment) -> str:
        if payment.order_id is None or not _ID.fullmatch(payment.order_id):
            return ""
        answer = await self._http.ask(account, "GET", f"/v1/orders/{payment.order_id}")
        if not answer.ok:
            return ""
        order = _read(wire.ORDER, answer)
        return wire.note(order.notes, wire.REFERENCE_NOTE) or order.receipt or ""

    async def _current(self, shop: Shop) -> GatewayAccount:
        for account in await self._of(shop):
            if account.key_id == shop.gateway_key:
                return account
        raise Unavailable(f"shop {shop.code} has no account under the key that its settings name")

    async def _of(self, shop: Shop) -> tuple[GatewayAccount, ...]:
        """The shop's accounts, the one in use first."""
        found = await self._accounts.accounts(shop.shop_id)
        if not found:
            raise Unavailable(f"shop {shop.code} has no gateway account")
        return tuple(sorted(found, key=lambda account: account.key_id != shop.gateway_key))

    def _checked(self, url: str) -> str:
        """The link, where it leads to a host of the gateway. Raises Unavailable for any other."""
        parts = urlsplit(url)
        host = parts.netloc.lower()
        ours = any(host == known or host.endswith(f".{known}") for known in self._link_hosts)
        if not ours or parts.scheme not in ("https", "http") or parts.username is not None:
            raise Unavailable("the gateway's link leads to a host that is not the gateway's")
        return url


def _check(reference: str) -> None:
    if not _REFERENCE.fullmatch(reference):
        raise Misuse("a payment reference has 1 to 35 letters, digits, '_', '.', '-'")


def _read(decoder: Decoder[T], answer: Answer) -> T:
    try:
        return decoder.decode(answer.body)
    except DecodeError as error:
        raise Unavailable("the gateway answered in a way that cannot be read") from error


def _fact(payment: wire.Payment, reference: str) -> PaymentFact:
    known = facts().payments
    amount_paise = wire.paise(payment.amount)
    if (
        payment.status in known.captured
        and payment.captured is not False
        and amount_paise
        and payment.currency
    ):
        status = FactStatus.CAPTURED
    elif payment.status in (*known.pending, *known.captured):
        status = FactStatus.PENDING
    elif payment.status in known.failed:
        status = FactStatus.FAILED
    else:
        status = FactStatus.UNKNOWN
    return PaymentFact(reference, status, amount_paise, payment.currency, payment.id)


def _attempts(seen: _Seen, reference: str) -> PaymentFact:
    """What stands without a capture: failed only when every attempt failed, and it may still be captured late.

    A link at which nobody tried to pay is no payment that waits: nothing is known of one.
    """
    told = [_fact(payment, reference) for payment in seen.payments]
    waiting = [fact for fact in told if fact.status is FactStatus.PENDING]
    return next(reversed(waiting or told), PaymentFact(reference, FactStatus.UNKNOWN, 0, ""))


def _mark(shop_id: int, reference: str, refund_key: str) -> str:
    """What a refund's receipt begins with: from our key, in letters that receipts and idempotency keys take."""
    return "h" + hashlib.sha256(f"{shop_id}:{reference}:{refund_key}".encode()).hexdigest()[:28]


def _moving(refund: wire.Refund) -> bool:
    return refund.status in facts().refunds.moving


def _done(refunds: list[wire.Refund]) -> int:
    return sum(wire.paise(one.amount) for one in refunds if one.status in facts().refunds.done)


def _parts(
    captured: tuple[wire.Payment, ...], made: dict[str, list[wire.Refund]], rest: int
) -> list[tuple[wire.Payment, int]] | None:
    """From which payments ``rest`` is taken: one that holds it all, else the newest first; None if they do not."""
    left = {
        one.id: wire.paise(one.amount) - sum(wire.paise(r.amount) for r in made[one.id] if _moving(r))
        for one in captured
    }
    whole = next((one for one in reversed(captured) if left[one.id] >= rest), None)
    if whole is not None:
        return [(whole, rest)]
    parts = []
    for one in reversed(captured):
        part = min(left[one.id], rest)
        if part > 0:
            parts.append((one, part))
            rest -= part
    return parts if rest == 0 else None
