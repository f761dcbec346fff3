"""The stand-in's API: the calls of Razorpay's that a shop needs, as strict as theirs, under ``/v1``."""

from __future__ import annotations

import base64
import hmac
import json
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from aiohttp import web

from haat.rails.standin import shapes
from haat.rails.standin.book import Book, Json, Payment, Refund, StandinAccount, digest
from haat.rails.standin.faults import Fault, Faults
from haat.rails.standin.hooks import Hooks

ACCOUNT = web.RequestKey("account", StandinAccount)
IDEMPOTENCY = re.compile(r"[A-Za-z0-9_\-]{10,}")
LEAST_PAISE = 100
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class ApiError(Exception):
    """Refused, as Razorpay words it."""

    def __init__(self, description: str, status: int = 400) -> None:
        super().__init__(description)
        self.status = status

    def answer(self) -> web.Response:
        error: Json = {
            "code": "BAD_REQUEST_ERROR" if self.status < 500 else "SERVER_ERROR",
            "description": str(self),
            "source": "business",
            "step": "payment_initiation",
            "reason": "input_validation_failed",
            "metadata": {},
        }
        return web.json_response({"error": error}, status=self.status)


class Api:
    """The handlers. ``root`` is where payment pages are."""

    def __init__(self, book: Book, hooks: Hooks, faults: Faults, now: Callable[[], int]) -> None:
        self._book, self._hooks, self._faults, self._now = book, hooks, faults, now
        self.root = ""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/v1/payment_links", self._call("link", self._make_link)),
            web.get("/v1/payment_links", self._call("links", self._links)),
            web.get("/v1/payment_links/", self._call("links", self._links)),
            web.get("/v1/payment_links/{id}", self._call("links", self._link)),
            web.post("/v1/payment_links/{id}/cancel", self._call("cancel", self._cancel)),
            web.get("/v1/orders/{id}", self._call("order", self._order)),
            web.get("/v1/orders/{id}/payments", self._call("payments", self._order_payments)),
            web.get("/v1/payments/{id}", self._call("payment", self._payment)),
            web.get("/v1/payments/{id}/refunds", self._call("refunds", self._refunds)),
            web.post("/v1/payments/{id}/refund", self._call("refund", self._refund)),
            web.get("/v1/disputes", self._call("disputes", self._disputes)),
            web.get("/v1/disputes/{id}", self._call("dispute", self._dispute)),
            web.get("/v1/settlements/recon/combined", self._call("recon", self._recon)),
        ]

    def _call(self, name: str, handler: Callable[[web.Request], Awaitable[Json]]) -> Handler:
        """A call behind its account's key, with the faults that are due at it."""

        async def answer(request: web.Request) -> web.StreamResponse:
            try:
                if self._faults.takes(Fault.ERROR, name):
                    raise ApiError("The server encountered an unexpected condition.", 502)
                if self._faults.takes(Fault.BUSY, name):
                    raise ApiError("Request failed: too many requests.", 429)
                request[ACCOUNT] = self._let_in(request)
                done = await handler(request)
            except ApiError as error:
                return error.answer()
            if self._faults.takes(Fault.SILENT, name):
                if request.transport is not None:
                    request.transport.abort()
                return web.Response()  # into a connection that is gone
            return web.json_response(done)

        return answer

    def _let_in(self, request: web.Request) -> StandinAccount:
        kind, _, coded = request.headers.get("Authorization", "").partition(" ")
        try:
            key_id, _, secret = base64.b64decode(coded, validate=True).decode().partition(":")
        except ValueError:
            key_id, secret = "", ""
        account = self._book.accounts.get(key_id)
        if kind != "Basic" or account is None or not hmac.compare_digest(account.key_secret, secret):
            raise ApiError("Authentication failed", 401)
        return account

    async def _make_link(self, request: web.Request) -> Json:
        asked = await _json(request)
        account = request[ACCOUNT]
        amount, reference = asked.get("amount"), asked.get("reference_id", "")
        if not isinstance(amount, int) or isinstance(amount, bool) or amount < LEAST_PAISE:
            raise ApiError("The amount must be atleast INR 1.00")
        if asked.get("currency", "INR") != "INR":
            raise ApiError("Currency is not supported")
        if not isinstance(reference, str) or len(reference) > 40:
            raise ApiError("reference_id: the length must be no more than 40.")
        if reference and self._book.link_of(account.key_id, reference) is not None:
            raise ApiError(f"payment link with given reference_id: ({reference}) already exists")
        callback = asked.get("callback_url", "")
        if callback and asked.get("callback_method") != "get":
            raise ApiError("callback_method: must be a valid value.")
        link = self._book.add_link(
            account.key_id, amount, reference, str(asked.get("description") or ""), _notes(asked),
            str(callback or ""), self._now(),
        )  # fmt: skip
        return shapes.link(self._book, link, self.root)

    async def _links(self, request: web.Request) -> Json:
        key_id, reference = request[ACCOUNT].key_id, request.query.get("reference_id")
        found = [
            one
            for one in self._book.links.values()
            if one.key_id == key_id and (reference is None or one.reference_id == reference)
        ]
        newest = list(reversed(found))[: int(request.query.get("count", "10"))]
        # As there: in the list a link does not show its payments.
        return {
            "payment_links": [{**shapes.link(self._book, one, self.root), "payments": []} for one in newest]
        }

    async def _link(self, request: web.Request) -> Json:
        link = self._book.links.get(request.match_info["id"])
        if link is None or link.key_id != request[ACCOUNT].key_id:
            raise ApiError("The ID provided does not exist")
        return shapes.link(self._book, link, self.root)

    async def _cancel(self, request: web.Request) -> Json:
        link = self._book.links.get(request.match_info["id"])
        if link is None or link.key_id != request[ACCOUNT].key_id:
            raise ApiError("The ID provided does not exist")
        if link.status != "created":
            raise ApiError("Payment link cannot be cancelled as it is not in created state")
        link.status = "cancelled"
        shown = shapes.link(self._book, link, self.root)
        self._hooks.tell(request[ACCOUNT], "payment_link.cancelled", {"payment_link": shown})
        return shown

    async def _order(self, request: web.Request) -> Json:
        order = self._book.orders.get(request.match_info["id"])
        if order is None or order.key_id != request[ACCOUNT].key_id:
            raise ApiError("The id provided does not exist")
        return shapes.order(self._book, order)

    async def _order_payments(self, request: web.Request) -> Json:
        await self._order(request)
        attempts = self._book.payments_of(request.match_info["id"])
        return shapes.collection([shapes.payment(self._book, one) for one in attempts])

    async def _payment(self, request: web.Request) -> Json:
        return shapes.payment(self._book, self._own(request))

    async def _refunds(self, request: web.Request) -> Json:
        payment = self._own(request)
        return shapes.collection([shapes.refund(one) for one in self._book.refunds_of(payment.id)])

    async def _refund(self, request: web.Request) -> Json:
        payment, account = self._own(request), request[ACCOUNT]
        body = await request.text()
        asked = await _json(request)
        key = request.headers.get("X-Refund-Idempotency")
        if key is not None:
            if not IDEMPOTENCY.fullmatch(key):
                raise ApiError(
                    "The idempotency key must be at least 10 characters of letters, digits, - and _."
                )
            known = self._book.answers.get(f"{account.key_id}:{key}")
            if known is not None:
                if known[0] != digest(payment.id, body):
                    raise ApiError(
                        "Different request with the same idempotency key has already been processed."
                    )
                return shapes.refund(known[1])
        refund = self._made(payment, asked)
        if key is not None:
            self._book.answers[f"{account.key_id}:{key}"] = (digest(payment.id, body), refund)
        self._tell_refund(account, payment, refund, "refund.created")
        if self._faults.takes(Fault.REFUND_FAILS):
            shown = shapes.refund(refund)
            refund.status = "failed"
            self._tell_refund(account, payment, refund, "refund.failed")
            return {**shown, "status": "pending"}
        if refund.status == "processed":
            self._tell_refund(account, payment, refund, "refund.processed")
        return shapes.refund(refund)

    def _made(self, payment: Payment, asked: Json) -> Refund:
        amount = asked.get("amount", payment.amount)
        left = payment.amount - self._book.refunded(payment.id)
        if payment.status not in ("captured", "refunded"):
            raise ApiError("The payment status should be captured for action to be taken")
        if self._faults.takes(Fault.REFUND_REFUSED):
            raise ApiError("Your account does not have enough balance to carry out the refund operation.")
        if not isinstance(amount, int) or isinstance(amount, bool) or amount < LEAST_PAISE:
            raise ApiError("The amount must be atleast INR 1.00")
        if amount > left:
            raise ApiError("The total refund amount is greater than the refund payment amount")
        receipt = asked.get("receipt")
        if isinstance(receipt, str) and any(one.receipt == receipt for one in self._book.refunds.values()):
            raise ApiError("The receipt has already been used for another refund.")
        status = "pending" if self._faults.takes(Fault.REFUND_PENDING) else "processed"
        return self._book.add_refund(
            payment, amount, receipt if isinstance(receipt, str) else None, _notes(asked), self._now(), status
        )

    def _tell_refund(self, account: StandinAccount, payment: Payment, refund: Refund, event: str) -> None:
        entities = {"refund": shapes.refund(refund), "payment": shapes.payment(self._book, payment)}
        self._hooks.tell(account, event, entities)

    async def _disputes(self, request: web.Request) -> Json:
        key_id = request[ACCOUNT].key_id
        own = [
            one
            for one in self._book.disputes.values()
            if self._book.payments[one.payment_id].key_id == key_id
        ]
        return shapes.collection([shapes.dispute(one) for one in reversed(own)][: _count(request)])

    async def _dispute(self, request: web.Request) -> Json:
        dispute = self._book.disputes.get(request.match_info["id"])
        if dispute is None or self._book.payments[dispute.payment_id].key_id != request[ACCOUNT].key_id:
            raise ApiError("The id provided does not exist")
        return shapes.dispute(dispute)

    async def _recon(self, request: web.Request) -> Json:
        try:
            year, month = int(request.query["year"]), int(request.query["month"])
            day = int(request.query["day"]) if "day" in request.query else None
            count, skip = int(request.query.get("count", "10")), int(request.query.get("skip", "0"))
        except (KeyError, ValueError) as error:
            raise ApiError("The year and month fields are required.") from error
        items: list[Json] = []
        for one in self._book.settlements.values():
            at = datetime.fromtimestamp(one.created_at, UTC)
            same_day = (at.year, at.month) == (year, month) and day in (None, at.day)
            if one.key_id == request[ACCOUNT].key_id and same_day:
                items.extend(one.items)
        return shapes.collection(items[skip : skip + count])

    def _own(self, request: web.Request) -> Payment:
        payment = self._book.payments.get(request.match_info["id"])
        if payment is None or payment.key_id != request[ACCOUNT].key_id:
            raise ApiError("The id provided does not exist")
        return payment


def _count(request: web.Request) -> int:
    count = request.query.get("count", "10")
    if not count.isdigit() or not 1 <= int(count) <= 100:
        raise ApiError("The count must be between 1 and 100.")
    return int(count)


def _notes(asked: Json) -> dict[str, str]:
    given = asked.get("notes")
    return {str(k): str(v) for k, v in given.items()} if isinstance(given, dict) else {}


async def _json(request: web.Request) -> Json:
    try:
        asked = await request.json()
    except json.JSONDecodeError as error:
        raise ApiError("The request body is not valid JSON.") from error
    if not isinstance(asked, dict):
        raise ApiError("The request body must be an object.")
    return asked
