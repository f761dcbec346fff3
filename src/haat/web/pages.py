"""Pages that need no session: the start page, bills and posters, health and metrics, static files."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass

import segno
from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.handlers import HTTPRouteHandler
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from haat.channels.whatsapp.links import wa_link
from haat.domain.shop import Shop
from haat.papers.poster import PosterWords, poster_pdf, spoken_number
from haat.web.board import Console
from haat.web.render import STATIC, page, static_file
from haat.web.wording import page_words

MULTIPROCESS = "PROMETHEUS_MULTIPROC_DIR"
"""Set by whoever starts several processes of one Haat; their figures are then added up."""
PDF = "application/pdf"
PICTURE_SCALE = 16
"""Pixels a module: more than the 500 x 500 that Meta asks of a product's picture."""


@dataclass(frozen=True, slots=True)
class ShopRow:
    """A shop on the start page; ``board`` is its console link, shown in emulator mode only."""

    shop: Shop
    number: str
    board: str


PLACE_MAX = 40


def place_name(text: str) -> str:
    """A place as a link may carry it: one line, without brackets, at most 40 characters."""
    return " ".join(text.replace("[", " ").replace("]", " ").split())[:PLACE_MAX].strip()


def greeting(shop: Shop, place: str = "") -> str:
    """What the shop's link types for a customer: a greeting with the shop's code, and the place of its poster."""
    code = f"{shop.code}@{place}" if place else shop.code
    return page_words(shop.lang).say("link-greeting", shop=shop.name, code=code)


def poster(shop: Shop, place: str = "") -> bytes:
    """The shop's QR poster, in its language. ``place`` is where it will hang: whoever comes by it brings the name."""
    words = page_words(shop.lang)
    steps = (words.say("poster-step-1"), words.say("poster-step-2"), words.say("poster-step-3"))
    return poster_pdf(
        shop.name,
        wa_link(shop.number, greeting(shop, place)),
        shop.number,
        PosterWords(words.say("poster-headline"), steps, words.say("poster-number")),
        place,
    )


def page_routes(console: Console, phones_url: str | None) -> list[HTTPRouteHandler]:
    """The handlers of the open pages. ``phones_url`` is set in emulator mode."""
    return [_start(console, phones_url), *_papers(console), *_operator(console), _static()]


def _start(console: Console, phones_url: str | None) -> HTTPRouteHandler:
    @get("/")
    async def start() -> Response[str]:
        """Where to go from here. Outside emulator mode it names no shop."""
        rows = []
        for shop in await console.office.shops() if phones_url else ():
            token = console.access.link_token(shop.shop_id)
            board = "" if shop.desk else f"/console/{shop.code}/enter/{token}"
            rows.append(ShopRow(shop, spoken_number(shop.number), board))
        return page("start.html", words=page_words("en"), phones_url=phones_url, shops=rows)

    return start


def _papers(console: Console) -> list[HTTPRouteHandler]:
    @get("/b/{token:str}")
    async def bill(token: str) -> Response[bytes]:
        """A bill, for whoever holds its link."""
        found = console.links.bill_of_token(token)
        data = None if found is None else await console.office.bill(*found)
        if data is None:
            raise NotFoundException
        return Response(data, media_type=PDF, headers={"Cache-Control": "private, max-age=300"})

    @get("/poster/{code:str}")
    async def shop_poster(code: str, place: str = "") -> Response[bytes]:
        """A shop's poster, for one place if that is named."""
        shop = await console.office.shop(code)
        if shop is None:
            raise NotFoundException
        return Response(
            poster(shop, place_name(place)), media_type=PDF, headers={"Cache-Control": "no-cache"}
        )

    @get("/i/{code:str}")
    async def shop_picture(code: str) -> Response[bytes]:
        """The picture of a shop's goods in WhatsApp's catalogue: the code of its chat, large enough for Meta."""
        shop = await console.office.shop(code)
        if shop is None:
            raise NotFoundException
        png = io.BytesIO()
        segno.make(wa_link(shop.number, greeting(shop)), error="m").save(png, kind="png", scale=PICTURE_SCALE)
        return Response(
            png.getvalue(), media_type="image/png", headers={"Cache-Control": "public, max-age=86400"}
        )

    return [bill, shop_poster, shop_picture]


def _operator(console: Console) -> list[HTTPRouteHandler]:
    @get("/health")
    async def health() -> Response[dict[str, str]]:
        """200 when the database answers and a worker lives, else 503; each by name."""
        found = await console.office.health()
        told = {
            "status": "ok" if found.well else "unwell",
            "database": "ok" if found.database else "unreachable",
            "worker": "ok" if found.worker else "silent",
        }
        return Response(told, status_code=200 if found.well else 503, headers={"Cache-Control": "no-store"})

    @get("/metrics")
    async def metrics() -> Response[bytes]:
        """Figures for Prometheus, of all processes of this Haat."""
        registry = REGISTRY
        if os.environ.get(MULTIPROCESS):
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return [health, metrics]


def _static() -> HTTPRouteHandler:
    @get("/static/{name:str}")
    async def static(name: str) -> Response[bytes]:
        """A static file; its address changes with its content, so it may be kept for ever."""
        if name not in STATIC:
            raise NotFoundException
        headers = {"Cache-Control": "public, max-age=31536000, immutable"}
        return Response(static_file(name), media_type=STATIC[name], headers=headers)

    return static
