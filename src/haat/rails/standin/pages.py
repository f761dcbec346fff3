"""The stand-in's pages: the hosted pay page, where a person taps "pay" or "fail", and a desk behind the counter.

Both say plainly that no money moves.
"""

from __future__ import annotations

import html

from aiohttp import web

from haat.rails.standin.book import Book, Link
from haat.rails.standin.doings import Doings

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'"
)
STYLE = """
body{margin:0;background:#eef1f6;color:#172033;font:17px/1.45 system-ui,sans-serif}
main{max-width:420px;margin:0 auto;padding:20px 16px}
.card{background:#fff;border-radius:16px;box-shadow:0 2px 14px #17203318;overflow:hidden}
.top{background:#1f3a8a;color:#fff;padding:20px}.top p{margin:0;opacity:.85}
.top b{display:block;font-size:34px;font-variant-numeric:tabular-nums}
.in{padding:20px;display:grid;gap:12px}.in p{margin:0}
button{font:inherit;font-weight:650;border:0;border-radius:12px;min-height:52px;width:100%;cursor:pointer}
.pay{background:#1f3a8a;color:#fff}.other{background:#e6e9f0;color:#172033}
.note{background:#fff4d6;border-radius:10px;padding:10px 12px;font-size:15px}
.small{font-size:14px;color:#5a6478}
"""


class Pages:
    """``/l/<link>``: the pay page, and what is tapped on it. ``/``: every link, and what the bank may do."""

    def __init__(self, book: Book, doings: Doings) -> None:
        self._book, self._doings = book, doings

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/l/{id}", self._show),
            web.post("/l/{id}", self._tap),
            web.get("/", self._desk),
            web.post("/", self._bank),
        ]

    async def _desk(self, _: web.Request) -> web.Response:
        """What was asked for and what came of it, newest first."""
        rows = "".join(self._row(link) for link in reversed(self._book.links.values()))
        settle = "".join(
            f'<button class="other" name="settle" value="{html.escape(key)}">Pay out to {html.escape(one.name)}</button>'
            for key, one in self._book.accounts.items()
        )
        inner = rows or "<p>Nobody was asked for money yet.</p>"
        return _page(
            "The gateway",
            f"""<div class="top"><b style="font-size:24px">The gateway</b><p>A stand-in on this machine. No money moves.</p></div>
<div class="in">{inner}<form method="post">{settle}</form></div>""",
        )

    def _row(self, link: Link) -> str:
        attempts = self._book.payments_of(link.order_id)
        told = ", ".join(one.status for one in attempts) or link.status
        late = attempts and attempts[-1].status in ("failed", "authorized")
        button = (
            f'<form method="post"><button class="other" name="capture" value="{attempts[-1].id}">'
            "The bank says it came after all</button></form>"
            if late
            else ""
        )
        return f"""<p><a href="/l/{link.id}">{html.escape(link.reference_id)}</a> · ₹{_rupees(link.amount)} ·
{html.escape(told)}</p>{button}"""

    async def _bank(self, request: web.Request) -> web.Response:
        form = await request.post()
        payment = self._book.payments.get(str(form.get("capture", "")))
        if payment is not None and payment.status in ("failed", "authorized"):
            self._doings.capture(payment)
        if str(form.get("settle", "")) in self._book.accounts:
            self._doings.settle(str(form["settle"]))
        raise web.HTTPSeeOther("/")

    async def _show(self, request: web.Request) -> web.Response:
        return self._page(self._link(request))

    async def _tap(self, request: web.Request) -> web.Response:
        link = self._link(request)
        form = await request.post()
        what = str(form.get("do", ""))
        if link.status == "created":
            try:
                self._doings.at_link(link, what)
            except ValueError as error:
                raise web.HTTPBadRequest(text=str(error)) from error
        if link.status == "paid" and link.callback_url.startswith(("http://", "https://")):
            raise web.HTTPSeeOther(link.callback_url)
        return self._page(link, tried=what)

    def _link(self, request: web.Request) -> Link:
        link = self._book.links.get(request.match_info["id"])
        if link is None:
            raise web.HTTPNotFound(text="There is no such payment link.")
        return link

    def _page(self, link: Link, tried: str = "") -> web.Response:
        account = self._book.accounts[link.key_id]
        rupees = _rupees(link.amount)
        if link.status == "paid":
            inner = '<p data-testid="state"><b>Paid.</b> You may close this page.</p>'
        elif link.status != "created":
            inner = f'<p data-testid="state"><b>This link is {html.escape(link.status)}.</b></p>'
        else:
            failed = (
                '<p class="note" data-testid="state">The payment failed. Try again.</p>'
                if tried == "fail"
                else ""
            )
            waits = (
                '<p class="note" data-testid="state">Your bank has not answered yet.</p>'
                if tried == "pending"
                else ""
            )
            inner = f"""{failed}{waits}<form method="post">
<p><button class="pay" name="do" value="pay" data-testid="pay">Pay ₹{rupees}</button></p>
<p style="margin-top:10px"><button class="other" name="do" value="fail" data-testid="fail">Let it fail</button></p>
<p style="margin-top:10px"><button class="other" name="do" value="pending" data-testid="pending">Leave it pending</button></p>
</form>"""
        return _page(
            f"Pay ₹{rupees}",
            f"""<div class="top"><p>{html.escape(account.name)}</p><b>₹{rupees}</b><p>{html.escape(link.description)}</p></div>
<div class="in">{inner}
<p class="small">A gateway for trying out, on this machine. No money moves.<br>{html.escape(link.reference_id)}</p>
</div>""",
        )


def _page(title: str, card: str) -> web.Response:
    text = f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
<link rel="icon" href="data:,"><style>{STYLE}</style></head><body><main><div class="card">{card}</div></main></body></html>"""
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store"}
    return web.Response(text=text, content_type="text/html", headers=headers)


def _rupees(paise: int) -> str:
    return f"{paise // 100:,}.{paise % 100:02d}"
