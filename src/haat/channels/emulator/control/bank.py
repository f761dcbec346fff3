"""The bank: what customers do with payment sheets, what the gateway does with refunds and configurations."""

from __future__ import annotations

from aiohttp import web

from haat.channels.emulator import payment_nodes, statuses
from haat.channels.emulator.configurations import STATES
from haat.channels.emulator.control.desk import Desk, bad, body_of, choice, gone
from haat.channels.emulator.outgoing import tell_payment_card
from haat.channels.emulator.payments import CannotPay, Payment
from haat.channels.emulator.wire import Obj, as_text

ACTS = ("pay", "fail", "leave", "capture_late", "settle_refund", "fail_refund")


class Bank(Desk):
    """The bank: payments, refunds, configurations, the terms."""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/control/payments", self.payments),
            web.post("/control/payments/{reference}", self.act),
            web.get("/control/configurations", self.configurations),
            web.post("/control/configurations/{name}", self.set_configuration),
            web.post("/control/terms", self.terms),
        ]

    async def payments(self, _: web.Request) -> web.Response:
        now = self.world.clock.now()
        return web.json_response([each.as_obj(now) for each in self.world.payments.all()])

    async def act(self, request: web.Request) -> web.Response:
        """The customer pays, fails, leaves; the bank settles late, completes or fails a refund."""
        world, body = self.world, await body_of(request)
        reference = request.match_info["reference"]
        payment = world.payments.find(reference)
        if payment is None:
            raise gone(f"no order has the reference {reference}")
        try:
            self._do(payment, choice(body, "do", *ACTS), as_text(body.get("method")) or "upi")
        except CannotPay as refused:
            return web.json_response({"error": str(refused)}, status=409)
        if body.get("notify") is not False:
            statuses.tell_payment(world, payment)
        payment_nodes.proven(world, payment)
        tell_payment_card(world, reference)
        return web.json_response(payment.as_obj(world.clock.now()))

    def _do(self, payment: Payment, act: str, method: str) -> None:
        payments, now = self.world.payments, self.world.clock.now()
        if act == "pay":
            payments.pay(payment, now, method)
        elif act == "fail":
            payments.fail(payment, now, method)
        elif act == "leave":
            payments.leave(payment, now, method)
        elif act == "capture_late":
            payments.capture_late(payment, now)
        elif not payments.end_refunds(payment, "completed" if act == "settle_refund" else "failed"):
            raise CannotPay("no refund is pending")

    async def configurations(self, _: web.Request) -> web.Response:
        world = self.world
        rows: list[Obj] = [
            {"waba_id": waba_id, **each.as_obj()}
            for waba_id in world.terms
            for each in world.configurations.of(waba_id)
        ]
        return web.json_response(rows)

    async def set_configuration(self, request: web.Request) -> web.Response:
        """Give a configuration a state, as the gateway or Meta would; the webhook tells it."""
        body, name = await body_of(request), request.match_info["name"]
        status = choice(body, "status", *STATES)
        found = [
            (waba_id, each)
            for waba_id, each in self.world.configurations.named(name)
            if as_text(body.get("waba_id")) in ("", waba_id)
        ]
        if not found:
            raise gone(f"no payment configuration is called {name}")
        for waba_id, each in found:
            payment_nodes.set_configuration(self.world, waba_id, each, status)
        return web.json_response([each.as_obj() for _, each in found])

    async def terms(self, request: web.Request) -> web.Response:
        """Whether an account (all, when none is named) accepted the payments terms."""
        body = await body_of(request)
        accepted = body.get("accepted")
        if not isinstance(accepted, bool):
            raise bad("accepted must be true or false")
        waba_id = as_text(body.get("waba_id"))
        if waba_id and waba_id not in self.world.terms:
            raise gone(f"no such account: {waba_id}")
        for each in self.world.terms:
            if waba_id in ("", each):
                self.world.terms[each] = accepted
        return web.json_response(dict(self.world.terms))
