"""Where links lead that people follow: ``wa.me`` addresses and their QR pictures, and a gateway's page to connect at."""

from __future__ import annotations

import html
import io
from collections.abc import Callable
from urllib.parse import quote

import segno
from aiohttp import web

from haat.channels.emulator import payment_nodes
from haat.channels.emulator.numbers import Number
from haat.channels.emulator.state import World
from haat.channels.emulator.wire import as_text

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
<link rel="stylesheet" href="/phones/style.css">
<body class="plain-page"><main class="card"><h1>{title}</h1><p>{words}</p>{form}</main></body></html>"""
_POLICY = "default-src 'none'; style-src 'self'; form-action *; base-uri 'none'; frame-ancestors 'none'"
QR_SCALE = 8


class Landing:
    """The handlers of these links."""

    def __init__(self, world: Callable[[], World], base_url: Callable[[], str]) -> None:
        self._world = world
        self._base_url = base_url

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/wa/message/{code}", self.short_link),
            web.get("/wa/{digits}", self.link),
            web.get("/qr/{name}", self.picture),
            web.get("/connect/{ticket}", self.ask_to_connect),
            web.post("/connect/{ticket}", self.connect),
        ]

    async def link(self, request: web.Request) -> web.Response:
        """What ``https://wa.me/<digits>?text=…`` opens: the phones page, the text ready in the customer's phone."""
        digits, text = request.match_info["digits"], request.query.get("text", "")
        ad = request.query.get("ad")
        raise web.HTTPFound(_phones(digits, text) + (f"&ad={quote(ad)}" if ad else ""))

    async def short_link(self, request: web.Request) -> web.Response:
        """What ``https://wa.me/message/<CODE>`` opens: the same, with the text the business keeps for the code."""
        number, text = self._code(request.match_info["code"])
        raise web.HTTPFound(_phones(number.digits, text))

    async def picture(self, request: web.Request) -> web.Response:
        """The QR code of a short link, as SVG or PNG."""
        code, _, kind = request.match_info["name"].partition(".")
        if kind not in ("svg", "png"):
            raise web.HTTPNotFound
        self._code(code)
        out = io.BytesIO()
        segno.make(f"{self._base_url()}/wa/message/{code}", micro=False).save(out, kind=kind, scale=QR_SCALE)
        mime = "image/svg+xml" if kind == "svg" else "image/png"
        return web.Response(body=out.getvalue(), content_type=mime)

    def _code(self, code: str) -> tuple[Number, str]:
        for number in self._world().numbers.values():
            if code in number.codes:
                return number, as_text(number.codes[code].get("prefilled_message"))
        raise web.HTTPNotFound(text="This link is no more")

    async def ask_to_connect(self, request: web.Request) -> web.Response:
        """The gateway's page: the merchant sees what he is about to connect."""
        found = self._world().configurations.ticket(request.match_info["ticket"], self._world().clock.now())
        if found is None:
            return _page("This link is no more", "Ask for a new one.", "", status=404)
        name, provider = html.escape(found[1].name), html.escape(found[1].provider)
        words = f"Let WhatsApp take payments through your {provider} account, as <b>{name}</b>? Everything is pretended."
        form = '<form method="post"><button class="primary" data-testid="connect">Connect</button></form>'
        return _page("Connect your account", words, form)

    async def connect(self, request: web.Request) -> web.Response:
        """He agrees, and is sent back to the business."""
        redirect = payment_nodes.connect(self._world(), request.match_info["ticket"])
        if redirect is None:
            return _page("This link is no more", "Ask for a new one.", "", status=404)
        raise web.HTTPSeeOther(redirect)


def _phones(digits: str, text: str) -> str:
    return f"/phones?wa={quote(digits)}&text={quote(text)}"


def _page(title: str, words: str, form: str, *, status: int = 200) -> web.Response:
    text = _PAGE.format(title=html.escape(title), words=words, form=form)
    headers = {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff"}
    return web.Response(text=text, content_type="text/html", status=status, headers=headers)
