"""Fetching what a person sent, from nowhere but the channel."""

from __future__ import annotations

import hashlib

import pytest
from aiohttp import web

from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.media import allowed, fetch
from haat.values.errors import Misuse, Unavailable
from tests.whatsapp.test_client import Stub, client, stub

__all__ = ["client", "stub"]

DATA = b"OggS sample voice"


def serve(stub: Stub, **change: object) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        if request.path == "/file":
            return web.Response(body=DATA)
        if request.path == "/moved":
            raise web.HTTPFound(stub.url + "/file")
        address = {
            "url": f"{stub.url}/file",
            "mime_type": "audio/ogg",
            "sha256": hashlib.sha256(DATA).hexdigest(),
            "file_size": len(DATA),
            **change,
        }
        return web.json_response(address)

    stub.answer = answer


async def test_a_file_is_fetched_in_two_hops_with_the_token(stub: Stub, client: CloudClient) -> None:
    serve(stub)
    found = await fetch(client, "200", "4000")
    assert (found.mime_type, found.data) == ("audio/ogg", DATA)
    assert [(ask[1], ask[2]) for ask in stub.asked] == [
        ("/v26.0/4000", "Bearer token-a"),
        ("/file", "Bearer token-a"),
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"url": "http://169.254.169.254/latest/meta-data"},
        {"url": "https://example.invalid/file"},
        {"url": "file:///etc/passwd"},
        {"url": "http://[::1"},
        {"url": 5},
        {"sha256": "0" * 64},
        {"file_size": 10**9},
    ],
)
async def test_row_47_a_file_elsewhere_damaged_or_too_large_is_refused(
    stub: Stub, client: CloudClient, change: dict[str, object]
) -> None:
    serve(stub, **change)
    with pytest.raises(Unavailable):
        await fetch(client, "200", "4000")


async def test_row_47_a_redirect_is_not_followed(stub: Stub, client: CloudClient) -> None:
    serve(stub, url=f"{stub.url}/moved")
    with pytest.raises(Unavailable, match="302"):
        await fetch(client, "200", "4000")


async def test_row_40_a_file_that_is_larger_than_it_says_is_cut_off(stub: Stub, client: CloudClient) -> None:
    serve(stub, file_size=1)
    with pytest.raises(Unavailable, match="larger"):
        await fetch(client, "200", "4000", most_bytes=5)


async def test_a_media_id_is_plain(client: CloudClient) -> None:
    with pytest.raises(Misuse):
        await fetch(client, "200", "../4000")


@pytest.mark.parametrize(
    ("url", "may"),
    [
        ("https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1", True),
        ("https://lookaside.fbsbx.com:443/x", True),
        ("https://graph.facebook.com/x", True),
        ("http://lookaside.fbsbx.com/x", False),
        ("https://lookaside.fbsbx.com:8443/x", False),
        ("https://lookaside.fbsbx.com.example.invalid/x", False),
        ("https://user@lookaside.fbsbx.com/x", False),
        ("https://graph.facebook.com@example.invalid/x", False),
        ("https://lookaside.fbsbx.com:x/", False),
        ("", False),
    ],
)
def test_row_47_only_the_channels_hosts_get_the_token(url: str, may: bool) -> None:
    assert allowed(url, "https://graph.facebook.com") is may
