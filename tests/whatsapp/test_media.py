"""Fetching a file: from Meta's host alone, never by a redirect, never more than was asked for, only as it was sent."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import AsyncIterator, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.media import allowed
from haat.ports import Download
from haat.values.errors import Unavailable

VOICE = b"OggS sample voice"
DIGEST = base64.b64encode(hashlib.sha256(VOICE).digest()).decode()
GRAPH = "https://graph.facebook.com"


@pytest.mark.parametrize(
    ("url", "graph", "may"),
    [
        ("https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1", GRAPH, True),
        ("https://lookaside.fbsbx.com:443/a", GRAPH, True),
        ("http://lookaside.fbsbx.com/a", GRAPH, False),
        ("https://lookaside.fbsbx.com:8443/a", GRAPH, False),
        ("https://lookaside.fbsbx.com.evil.invalid/a", GRAPH, False),
        ("https://evil.invalid/lookaside.fbsbx.com", GRAPH, False),
        ("https://user@lookaside.fbsbx.com/a", GRAPH, False),
        ("https://lookaside.fbsbx.com@evil.invalid/a", GRAPH, False),
        ("https://169.254.169.254/latest/meta-data", GRAPH, False),
        ("http://127.0.0.1/a", GRAPH, False),
        ("file:///etc/passwd", GRAPH, False),
        ("https://graph.facebook.com/a", GRAPH, True),
        ("http://127.0.0.1:8401/media/1", "http://127.0.0.1:8401", True),
        ("http://127.0.0.1:8402/media/1", "http://127.0.0.1:8401", False),
        ("http://[::1/a", GRAPH, False),
        ("https://lookaside.fbsbx.com\\@evil.invalid/a", GRAPH, False),
        ("", GRAPH, False),
    ],
)
def test_row_47_only_metas_own_host_is_ever_called_with_our_token(url: str, graph: str, may: bool) -> None:
    assert allowed(url, graph) is may


class Server:
    """Graph and media host in one; ``place`` and ``file`` decide what they answer."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.tokens: list[str | None] = []
        self.place: Callable[[str], object] = lambda base: {"url": f"{base}/file", "mime_type": "audio/ogg"}
        self.file: Callable[[web.Request], web.StreamResponse] = lambda request: web.Response(body=VOICE)
        self.status = 200

    async def start(self) -> str:
        app = web.Application()
        app.router.add_get("/file", self._file)
        app.router.add_get("/elsewhere", self._elsewhere)
        app.router.add_get("/v26.0/{media}", self._place)
        self.server = TestServer(app)
        await self.server.start_server()
        self.base = str(self.server.make_url("")).rstrip("/")
        return self.base

    async def _place(self, request: web.Request) -> web.Response:
        self.asked.append(request.path_qs)
        return web.json_response(self.place(self.base), status=self.status)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.path)
        self.tokens.append(request.headers.get("Authorization"))
        return self.file(request)

    async def _elsewhere(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        return web.Response(body=VOICE)


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    made = Server()
    await made.start()
    yield made
    await made.server.close()


async def fetch(server: Server, media_id: str = "4000", sha256: str = DIGEST, most: int = 1000) -> Download:
    async with CloudClient(server.base, "token") as client:
        return await client.download("200", media_id, sha256, most)


async def test_a_file_comes_by_two_steps_with_our_token(server: Server) -> None:
    assert await fetch(server) == Download(VOICE, "audio/ogg")
    assert server.asked == ["/v26.0/4000?phone_number_id=200", "/file"]
    assert server.tokens == ["Bearer token"]


async def test_a_redirect_is_never_followed(server: Server) -> None:
    def away(request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": f"{server.base}/elsewhere"})

    server.file = away
    found = await fetch(server)
    assert found.refused == "a redirect" and not found.content
    assert "/elsewhere" not in server.asked


async def test_an_address_of_another_host_is_not_called(server: Server) -> None:
    server.place = lambda base: {"url": "http://169.254.169.254/latest/meta-data"}
    assert (await fetch(server)).refused == "an address of another host"
    assert server.asked == ["/v26.0/4000?phone_number_id=200"]


@pytest.mark.parametrize("told", [{"file_size": 5_000}, {}], ids=["it says so", "it does not say so"])
async def test_a_file_that_is_too_large_is_not_read_to_its_end(server: Server, told: dict) -> None:
    server.place = lambda base: {"url": f"{base}/file", **told}
    server.file = lambda request: web.Response(body=b"x" * 200_000)
    found = await fetch(server)
    assert found.refused == "too large" and not found.content


@pytest.mark.parametrize("sha256", ["AAAA", "not base64 !", hashlib.sha256(b"other").hexdigest()])
async def test_a_file_that_is_not_what_was_sent_is_refused(server: Server, sha256: str) -> None:
    assert (await fetch(server, sha256=sha256)).refused == "its digest differs"


async def test_the_media_endpoints_own_digest_counts_as_well(server: Server) -> None:
    server.place = lambda base: {"url": f"{base}/file", "sha256": hashlib.sha256(VOICE).hexdigest()}
    assert (await fetch(server, sha256="")).content == VOICE
    server.place = lambda base: {"url": f"{base}/file", "sha256": "00" * 32}
    assert (await fetch(server)).refused == "its digest differs"


async def test_an_address_that_has_run_out_is_asked_for_anew_once(server: Server) -> None:
    gone = [404, 200]
    server.file = lambda request: web.Response(status=gone.pop(0), body=VOICE)
    assert (await fetch(server)).content == VOICE
    server.file = lambda request: web.Response(status=404)
    assert (await fetch(server)).refused == "its address is never valid"


async def test_an_id_that_meta_does_not_know_any_more_is_gone_for_good(server: Server) -> None:
    server.status = 400
    server.place = lambda base: {"error": {"code": 100, "error_subcode": 33, "message": "unknown"}}
    assert (await fetch(server)).refused.startswith("gone")


@pytest.mark.parametrize("media_id", ["../me", "4000/../1", "", "４"])
async def test_an_id_that_is_none_is_never_asked_for(server: Server, media_id: str) -> None:
    assert (await fetch(server, media_id)).refused == "no media id"
    assert server.asked == []


async def test_trouble_on_metas_side_may_be_tried_again(server: Server) -> None:
    server.file = lambda request: web.Response(status=503)
    with pytest.raises(Unavailable):
        await fetch(server)
    server.place = lambda base: {"error": {"code": 2, "message": "down"}}
    server.status = 500
    with pytest.raises(Unavailable):
        await fetch(server)
