"""Templates to pages: autoescaped, with nothing undefined passing in silence, and the headers every page needs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from litestar import Response
from markupsafe import Markup, escape

from haat.web.wording import direction

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "media-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Sent with every answer. No referrer: a console link must not travel to another site."""

BOLD = re.compile(r"(?<![\w*])\*([^*\n]+)\*(?![\w*])")

STATIC = {
    "haat.css": "text/css; charset=utf-8",
    "pay.css": "text/css; charset=utf-8",
    "board.js": "text/javascript; charset=utf-8",
}
"""The files under ``/static``, all of them."""


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("haat.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["chat"] = chat_markup
    environment.filters["direction"] = direction
    return environment


def chat_markup(text: str) -> Markup:
    """A message's text with its ``*bold*`` words bold; everything else is shown as typed."""
    return Markup(BOLD.sub(r"<b>\1</b>", str(escape(text))))  # noqa: S704 (escaped first)


def html(template: str, **values: object) -> str:
    """A template filled in."""
    return _templates().get_template(template).render(asset=asset, **values)


def page(
    template: str, status: int = 200, content: Mapping[str, object] | None = None, **values: object
) -> Response[str]:
    """A page that no cache may keep; ``content`` and ``values`` fill the template."""
    return Response(
        html(template, **{**(content or {}), **values}),
        status_code=status,
        media_type="text/html; charset=utf-8",
        headers={"Cache-Control": "no-store"},
    )


@cache
def static_file(name: str) -> bytes:
    """The content of a file under ``/static``. KeyError for any other name."""
    if name not in STATIC:
        raise KeyError(name)
    return files("haat.web").joinpath("static", name).read_bytes()


@cache
def asset(name: str) -> str:
    """The address of a static file, new whenever its content is."""
    return f"/static/{name}?v={hashlib.sha256(static_file(name)).hexdigest()[:12]}"
