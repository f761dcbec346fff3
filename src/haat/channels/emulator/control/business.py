"""The business: templates, receipts, settings, numbers, its portfolio and token, cost."""

from __future__ import annotations

from aiohttp import web

from haat.channels.emulator import accounts, statuses
from haat.channels.emulator.control.desk import Desk, bad, body_of, choice, gone
from haat.channels.emulator.limits import REACH_TIERS
from haat.channels.emulator.numbers import Number
from haat.channels.emulator.templates import CATEGORIES, QUALITIES, STATES
from haat.channels.emulator.webhooks import Update
from haat.channels.emulator.wire import Obj, as_int, as_text


class Business(Desk):
    """The business: templates, receipts, settings, numbers, its portfolio and token, cost."""

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/control/templates", self.templates),
            web.post("/control/templates/{name}", self.review_template),
            web.post("/control/receipts", self.receipts),
            web.post("/control/settings", self.settings),
            web.get("/control/numbers", self.numbers),
            web.post("/control/numbers/{id}", self.change_business_number),
            web.post("/control/portfolios/{id}", self.change_portfolio),
            web.post("/control/token", self.token),
            web.get("/control/cost", self.cost),
        ]

    async def templates(self, _: web.Request) -> web.Response:
        rows = [
            each.as_obj()
            for waba_id in dict.fromkeys(number.spec.waba_id for number in self.world.numbers.values())
            for each in self.world.templates.of(waba_id)
        ]
        return web.json_response(rows)

    async def review_template(self, request: web.Request) -> web.Response:
        """Give a template a review state, a quality, another category: what the body names, in this order."""
        body, name = await body_of(request), request.match_info["name"]
        status = as_text(body.get("status")).upper()
        if status and status not in STATES:
            raise bad(f"status must be one of {', '.join(STATES)}")
        quality = choice(body, "quality", *QUALITIES) if "quality" in body else ""
        category = choice(body, "category", *CATEGORIES) if "category" in body else ""
        if not (status or quality or category):
            raise bad("give a status, a quality or a category")
        found = [
            each
            for each in self.world.templates.named(name)
            if as_text(body.get("language")) in ("", each.language)
        ]
        if not found:
            raise gone(f"no template is called {name}")
        for each in found:
            if status:
                accounts.review(self.world, each, status, as_text(body.get("reason")) or "NONE")
            if quality:
                accounts.rate(self.world, each, quality)
            if category:
                accounts.recategorise(self.world, each, category)
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
        if "refunds" in body:
            world.settings.refunds = choice(body, "refunds", "auto", "fail", "refuse", "manual")
        if "marketing_per_day" in body:
            world.settings.marketing_per_day = as_int(body["marketing_per_day"]) or 0
        if "free_pricing_type" in body:
            world.costs.free_type = choice(body, "free_pricing_type", "free_customer_service", "regular")
        return web.json_response(
            {
                "window": world.settings.window,
                "template_review": world.settings.template_review,
                "receipts": world.settings.receipts,
                "refunds": world.settings.refunds,
                "marketing_per_day": world.settings.marketing_per_day,
                "free_pricing_type": world.costs.free_type,
            }
        )

    async def numbers(self, _: web.Request) -> web.Response:
        return web.json_response(self.number_rows())

    async def change_business_number(self, request: web.Request) -> web.Response:
        """Change a business number's throughput, quality, registration, way to pay, or whether it keeps the app."""
        number, body = self.number(request.match_info["id"]), await body_of(request)
        if "coexistence" in body:
            number.keep_app(body["coexistence"] is True)
        per_second = body.get("per_second")
        if isinstance(per_second, int) and per_second > 0:
            number.per_second = per_second
        if "quality" in body:
            self._rate(number, choice(body, "quality", "GREEN", "YELLOW", "RED", "UNKNOWN"))
        if "registered" in body:
            number.registered = body["registered"] is True
        if "pays" in body:
            number.pays = body["pays"] is True
        return web.json_response(
            {
                "per_second": number.per_second,
                "quality": number.quality,
                "registered": number.registered,
                "pays": number.pays,
                "coexistence": number.coexistence,
            }
        )

    def _rate(self, number: Number, quality: str) -> None:
        """Meta flags a number whose quality turns red, and says when that is over."""
        flagged, was = quality == "RED", number.quality == "RED"
        number.quality = quality
        if flagged == was:
            return
        tier = REACH_TIERS.get(self.world.reach.limits[number.spec.portfolio_id], "TIER_UNLIMITED")
        value: Obj = {
            "display_phone_number": number.digits,
            "event": "FLAGGED" if flagged else "UNFLAGGED",
            "current_limit": tier,
        }
        lane = f"waba|{number.spec.waba_id}"
        self.world.webhooks.post(Update(number, "phone_number_quality_update", value, lane))

    async def change_portfolio(self, request: web.Request) -> web.Response:
        """How many people a portfolio may write to outside their windows in 24 hours; 0 is no limit."""
        world, body = self.world, await body_of(request)
        portfolio, limit = request.match_info["id"], as_int(body.get("messaging_limit"))
        if portfolio not in world.reach.limits:
            raise gone(f"no such portfolio: {portfolio}")
        if limit is None or limit < 0:
            raise bad("messaging_limit must be a number of people, or 0 for no limit")
        changed = world.reach.limits[portfolio] != limit
        world.reach.limits[portfolio] = limit
        number = next(each for each in world.numbers.values() if each.spec.portfolio_id == portfolio)
        if changed:
            value: Obj = {"max_daily_conversations_per_business": REACH_TIERS.get(limit, str(limit))}
            lane = f"waba|{number.spec.waba_id}"
            world.webhooks.post(Update(number, "business_capability_update", value, lane))
        used = world.reach.used(portfolio, world.clock.now())
        return web.json_response({"messaging_limit": limit, "used": used})

    async def token(self, request: web.Request) -> web.Response:
        """Let the access token expire, or live again."""
        self.world.token_expired = (await body_of(request)).get("expired") is True
        return web.json_response({"expired": self.world.token_expired})

    async def cost(self, _: web.Request) -> web.Response:
        return web.json_response(self.world.costs.as_obj())
