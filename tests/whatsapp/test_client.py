"""The client against a small local stand-in of the Graph API: one answer for every outcome."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.errors import ACTIONS, action_for, refusal
from haat.ports import Channel, NotSent, SendAction, Sent
from haat.values.errors import Misuse, Unavailable
from tests.whatsapp.samples import NEHA, SHOP, reply

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
ACCEPTED = {"messaging_product": "whatsapp", "contacts": [], "messages": [{"id": "wamid.NEW"}]}


@dataclass
class Stub:
    """What the stand-in was asked, and what it answers."""

    url: str = ""
    asked: list[tuple[str, str, str, bytes]] = field(default_factory=list)
    peers: set[object] = field(default_factory=set)
    answer: Answer | None = None

    async def handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        self.asked.append((request.method, request.path, request.headers.get("Authorization", ""), body))
        assert request.transport is not None
        self.peers.add(request.transport.get_extra_info("peername"))
        return await self.answer(request) if self.answer is not None else web.json_response(ACCEPTED)


@pytest.fixture
async def stub() -> AsyncIterator[Stub]:
    stub = Stub()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", stub.handle)
    async with TestServer(app) as server:
        stub.url = str(server.make_url("")).rstrip("/")
        yield stub


@pytest.fixture
async def client(stub: Stub) -> AsyncIterator[CloudClient]:
    async with CloudClient(stub.url, {"200": "token-a", "300": "token-b"}) as client:
        yield client


@pytest.fixture
async def hasty(stub: Stub) -> AsyncIterator[CloudClient]:
    """One that does not wait long for an answer."""
    async with CloudClient(stub.url, "token-a", answer_timeout_s=0.3) as client:
        yield client


def answers(status: int, body: object = None, **headers: str) -> Answer:
    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(
            status=status,
            body=body if isinstance(body, bytes) else json.dumps(body).encode(),
            headers={name.replace("_", "-"): value for name, value in headers.items()},
        )

    return answer


def graph_error(code: int, details: str = "why", subcode: int | None = None) -> dict[str, object]:
    error: dict[str, object] = {
        "message": f"(#{code}) title",
        "type": "OAuthException",
        "code": code,
        "error_data": {"messaging_product": "whatsapp", "details": details},
        "fbtrace_id": "T",
    }
    if subcode is not None:
        error["error_subcode"] = subcode
    return {"error": error}


async def test_a_message_is_handed_over_with_its_numbers_own_token(stub: Stub, client: CloudClient) -> None:
    body = client.render(reply(), NEHA, SHOP, "o:1").body
    assert body is not None
    assert await client.send("200", body) == Sent("wamid.NEW")
    assert await client.send("300", body) == Sent("wamid.NEW")
    assert [(ask[0], ask[1], ask[2]) for ask in stub.asked] == [
        ("POST", "/v26.0/200/messages", "Bearer token-a"),
        ("POST", "/v26.0/300/messages", "Bearer token-b"),
    ]
    assert stub.asked[0][3] == body


async def test_messages_share_one_connection(stub: Stub, client: CloudClient) -> None:
    for _ in range(5):
        await client.send("200", b"{}")
    assert len(stub.peers) == 1


async def test_the_client_keeps_the_promise_of_a_channel(client: CloudClient) -> None:
    channel: Channel = client
    assert isinstance(await channel.send("200", b"{}"), Sent)


async def test_a_number_without_a_token_may_not_send(stub: Stub, client: CloudClient) -> None:
    answer = await client.send("999", b"{}")
    assert isinstance(answer, NotSent)
    assert answer.action is SendAction.STOP_NUMBER
    assert stub.asked == []


async def test_a_refusal_tells_code_details_and_wait(stub: Stub, client: CloudClient) -> None:
    stub.answer = answers(429, graph_error(130429, "too many"), Retry_After="7")
    assert await client.send("200", b"{}") == NotSent(SendAction.SLOW_NUMBER, 130429, "too many", 7.0)


@pytest.mark.parametrize(
    ("status", "body", "action"),
    [
        (500, b"<html>", SendAction.RETRY),
        (503, b"", SendAction.RETRY),
        (502, b"", SendAction.UNKNOWN),
        (504, b"", SendAction.UNKNOWN),
        (504, graph_error(2), SendAction.RETRY),
        (429, b"", SendAction.SLOW_NUMBER),
        (401, b"", SendAction.STOP_NUMBER),
        (404, b"", SendAction.DEAD),
        (302, b"", SendAction.STOP_NUMBER),
        (200, b"", SendAction.UNKNOWN),
        (200, b'{"messages":[]}', SendAction.UNKNOWN),
        (200, b"\xff", SendAction.UNKNOWN),
        (400, {"error": {"message": "x"}}, SendAction.DEAD),
        (400, {"error": 5}, SendAction.DEAD),
    ],
)
async def test_answers_without_a_known_code_are_judged_by_their_status(
    stub: Stub, client: CloudClient, status: int, body: object, action: SendAction
) -> None:
    stub.answer = answers(status, body, Location="http://example.invalid/")
    answer = await client.send("200", b"{}")
    assert isinstance(answer, NotSent)
    assert answer.action is action
    assert len(stub.asked) == 1


async def test_row_47_a_redirect_is_never_followed(stub: Stub, client: CloudClient) -> None:
    stub.answer = answers(307, b"", Location=stub.url + "/elsewhere")
    await client.send("200", b"{}")
    assert [ask[1] for ask in stub.asked] == ["/v26.0/200/messages"]


async def test_row_37_an_answer_that_never_comes_is_unknown(stub: Stub, hasty: CloudClient) -> None:
    gave_up = asyncio.Event()

    async def sleep(request: web.Request) -> web.StreamResponse:
        await gave_up.wait()
        return web.json_response(ACCEPTED)

    stub.answer = sleep
    answer = await hasty.send("200", b"{}")
    gave_up.set()
    assert isinstance(answer, NotSent)
    assert answer.action is SendAction.UNKNOWN


async def test_row_37_a_connection_cut_after_the_request_is_unknown(stub: Stub, client: CloudClient) -> None:
    async def cut(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.close()
        return web.Response()

    stub.answer = cut
    answer = await client.send("200", b"{}")
    assert isinstance(answer, NotSent)
    assert answer.action is SendAction.UNKNOWN


async def test_an_answer_that_drips_for_ever_is_given_up(stub: Stub, hasty: CloudClient) -> None:
    gave_up = asyncio.Event()

    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while not gave_up.is_set():
            await response.write(b" ")
            await asyncio.sleep(0.1)
        return response

    stub.answer = drip
    answer = await asyncio.wait_for(hasty.send("200", b"{}"), 60)
    gave_up.set()
    assert isinstance(answer, NotSent)
    assert answer.action is SendAction.UNKNOWN


async def test_row_35_a_server_that_is_down_is_tried_again() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        async with CloudClient(f"http://127.0.0.1:{taken.getsockname()[1]}", "t") as client:
            answer = await client.send("200", b"{}")
    assert isinstance(answer, NotSent)
    assert answer.action is SendAction.RETRY


async def test_a_file_is_stored_and_its_id_told(stub: Stub, client: CloudClient) -> None:
    stub.answer = answers(200, {"id": "4000"})
    assert await client.upload("200", "bill.pdf", "application/pdf", b"%PDF-sample") == "4000"
    method, path, _, body = stub.asked[0]
    assert (method, path) == ("POST", "/v26.0/200/media")
    for part in (b'name="messaging_product"', b'filename="bill.pdf"', b"application/pdf", b"%PDF-sample"):
        assert part in body


@pytest.mark.parametrize("answer", [answers(400, graph_error(131053)), answers(200, {}), answers(503, b"")])
async def test_a_file_that_is_not_taken_is_unavailable(
    stub: Stub, client: CloudClient, answer: Answer
) -> None:
    stub.answer = answer
    with pytest.raises(Unavailable):
        await client.upload("200", "bill.pdf", "application/pdf", b"x")


async def test_a_read_mark_shows_typing_and_never_fails(stub: Stub, client: CloudClient) -> None:
    stub.answer = answers(500, b"")
    await client.mark_read("200", "wamid.X", True)
    await client.mark_read("200", "wamid.X", False)
    assert [json.loads(ask[3]) for ask in stub.asked] == [
        {
            "messaging_product": "whatsapp",
            "status": "read",
            "message_id": "wamid.X",
            "typing_indicator": {"type": "text"},
        },
        {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.X"},
    ]


@pytest.mark.parametrize("path", ["", "/x", "../x", "http://example.invalid/x"])
async def test_a_graph_path_is_relative_and_plain(client: CloudClient, path: str) -> None:
    with pytest.raises(Misuse):
        await client.graph("GET", "200", path)


@pytest.mark.parametrize(
    ("code", "subcode", "action"),
    [
        (190, None, SendAction.STOP_NUMBER),
        (200, None, SendAction.STOP_NUMBER),
        (299, None, SendAction.STOP_NUMBER),
        (100, None, SendAction.DEAD),
        (100, 33, SendAction.STOP_NUMBER),
        (131047, None, SendAction.TEMPLATE),
        (131056, None, SendAction.SLOW_PAIR),
        (130429, None, SendAction.SLOW_NUMBER),
        (80007, None, SendAction.SLOW_NUMBER),
        (131026, None, SendAction.DROP),
        (131050, None, SendAction.DROP),
        (131042, None, SendAction.STOP_NUMBER),
        (134011, None, SendAction.DEAD),
        (131016, None, SendAction.RETRY),
        (999_999, None, SendAction.DEAD),
    ],
)
def test_row_36_every_code_has_one_action(code: int, subcode: int | None, action: SendAction) -> None:
    assert action_for(code, subcode) is action


DOCUMENTED = (
    *(
        0,
        1,
        2,
        3,
        4,
        10,
        33,
        100,
        190,
        368,
        1026,
        2046,
        2047,
        80007,
        130429,
        130472,
        131000,
        131005,
        131008,
        131009,
    ),
    *(
        131016,
        131021,
        131026,
        131031,
        131042,
        131047,
        131048,
        131049,
        131050,
        131051,
        131052,
        131053,
        131056,
        131057,
    ),
    *(131062, 132000, 132001, 132012, 132015, 132016, 132068, 132069, 133010, 134011),
)


def test_every_documented_code_is_in_the_table() -> None:
    assert [code for code in DOCUMENTED if code not in ACTIONS] == []


def test_a_wait_is_bounded_and_only_of_seconds() -> None:
    assert refusal(429, b"", "86400").retry_after_s == 3_600.0
    assert refusal(429, b"", "Mon, 23 Nov 2026 00:00:00 GMT").retry_after_s is None
    assert refusal(400, json.dumps(graph_error(131057)).encode()).retry_after_s == 60.0


def test_details_of_a_refusal_are_cleaned() -> None:
    details = refusal(400, json.dumps(graph_error(100, "a\u202e\u0000b" + "x" * 9_000)).encode()).details
    assert details.startswith("ab")
    assert len(details) <= 500
