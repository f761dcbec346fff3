"""The business and its bank: payments, templates, receipts, settings, numbers, cost."""

from __future__ import annotations

from aiohttp import web

from haat.channels.emulator import accounts, statuses
from haat.channels.emulator.control.desk import Desk, bad, body_of, choice, gone
from haat.channels.emulator.outgoing import tell_payment_card
from haat.channels.emulator.payments import CannotPay
from haat.channels.emulator.templates import STATES
from haat.channels.emulator.wire import as_text


class Business(Desk):
    """The business and its bank: payments, templates, receipts, settings, numbers, cost."""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/control/payments", self.payments),
            web.post("/control/payments/{reference}", self.act_on_payment),
            web.get("/control/templates", self.templates),
            web.post("/control/templates/{name}", self.review_template),
            web.post("/control/receipts", self.receipts),
            web.post("/control/settings", self.settings),
            web.get("/control/numbers", self.numbers),
            web.post("/control/numbers/{id}", self.change_business_number),
            web.get("/control/cost", self.cost),
        ]

    async def payments(self, _: web.Request) -> web.Response:
        now = self.world.clock.now()
        return web.json_response([each.as_obj(now) for each in self.world.payments.all()])

    async def act_on_payment(self, request: web.Request) -> web.Response:
        """The customer pays, fails, leaves; the bank settles late or completes a refund."""
        world, body = self.world, await body_of(request)
        reference = request.match_info["reference"]
        payment = world.payments.find(reference)
        if payment is None:
            raise gone(f"no order has the reference {reference}")
        now = world.clock.now()
        act, method = as_text(body.get("do")), as_text(body.get("method")) or "upi"
        try:
            if act == "pay":
                world.payments.pay(payment, now, method)
            elif act == "fail":
                world.payments.fail(payment, now, method)
            elif act == "leave":
                world.payments.leave(payment, now, method)
            elif act == "capture_late":
                world.payments.capture_late(payment, now)
            elif act == "settle_refund":
                if not world.payments.settle(payment):
                    raise CannotPay("no refund is pending")
            else:
                raise bad("do must be pay, fail, leave, capture_late or settle_refund")
        except CannotPay as refused:
            return web.json_response({"error": str(refused)}, status=409)
        if body.get("notify") is not False:
            statuses.tell_payment(world, payment)
        tell_payment_card(world, reference)
        return web.json_response(payment.as_obj(now))

    async def templates(self, _: web.Request) -> web.Response:
        rows = [
            each.as_obj()
            for waba_id in dict.fromkeys(number.spec.waba_id for number in self.world.numbers.values())
            for each in self.world.templates.of(waba_id)
        ]
        return web.json_response(rows)

    async def review_template(self, request: web.Request) -> web.Response:
        body, name = await body_of(request), request.match_info["name"]
        status = as_text(body.get("status")).upper()
        if status not in STATES:
            raise bad(f"status must be one of {', '.join(STATES)}")
        found = [
            each
            for each in self.world.templates.named(name)
            if as_text(body.get("language")) in ("", each.language)
        ]
        if not found:
            raise gone(f"no template is called {name}")
        for each in found:
            accounts.review(self.world, each, status, as_text(body.get("reason")) or "NONE")
        return web.json_response([each.as_obj() for each in found])

    async def receipts(self, request: web.Request) -> web.Response:
        """Choose how statuses come (``mode``), or tell one status of one message (``id``, ``status``, ``code``)."""
        world, body = self.world, await body_of(request)
        if "mode" in body:
            mode = as_text(body["mode"])
            if mode not in ("auto", "read", "read_only", "manual"):
                raise bad("mode must be auto, read, read_only or manual")
            world.settings.receipts = mode
            return web.json_response({"mode": mode})
        sent = world.sent.get(as_text(body.get("id")))
        if sent is None:
            raise gone("id names no message of the business")
        status = as_text(body.get("status"))
        if status == "failed":
            code = body.get("code")
            moved = statuses.fail(
                world, sent, code if isinstance(code, int) else 131026, "Failed on request of the control API"
            )
        elif status in ("sent", "delivered", "read"):
            moved = statuses.move(world, sent, status)
        else:
            raise bad("status must be sent, delivered, read or failed")
        return web.json_response({"moved": moved})

    async def settings(self, request: web.Request) -> web.Response:
        world, body = self.world, await body_of(request)
        if "window" in body:
            world.settings.window = choice(body, "window", "sync", "async")
        if "template_review" in body:
            world.settings.template_review = choice(body, "template_review", "auto", "manual")
        if "free_pricing_type" in body:
            world.costs.free_type = choice(body, "free_pricing_type", "free_customer_service", "regular")
        return web.json_response(
            {
                "window": world.settings.window,
                "template_review": world.settings.template_review,
                "receipts": world.settings.receipts,
                "free_pricing_type": world.costs.free_type,
            }
        )

    async def numbers(self, _: web.Request) -> web.Response:
        return web.json_response(self.number_rows())

    async def change_business_number(self, request: web.Request) -> web.Response:
        """Change a business number's throughput, quality or registration."""
        number, body = self.number(request.match_info["id"]), await body_of(request)
        per_second = body.get("per_second")
        if isinstance(per_second, int) and per_second > 0:
            number.per_second = per_second
        if "quality" in body:
            number.quality = choice(body, "quality", "GREEN", "YELLOW", "RED", "UNKNOWN")
        if "registered" in body:
            number.registered = body["registered"] is True
        return web.json_response(
            {"per_second": number.per_second, "quality": number.quality, "registered": number.registered}
        )

    async def cost(self, _: web.Request) -> web.Response:
        return web.json_response(self.world.costs.as_obj())
