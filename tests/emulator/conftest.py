"""A running emulator on loopback, a receiver that keeps every webhook, and pywa pointed at it by its public API."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from aiohttp import web
from fastapi import FastAPI
from pywa import WhatsApp
from pywa_async import WhatsApp as AsyncWhatsApp

from haat.channels.emulator import Emulator, EmulatorConfig, EmulatorInfo

CUSTOMER = "910000000101"
OTHER = "910000000102"
HOSTS = {"graph.facebook.com", "lookaside.fbsbx.com"}


class Loop:
    """An event loop in a thread of its own, so that plain and async clients alike can call the emulator."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()

    def run(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(30)

    def close(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(5)
        self.loop.close()


@dataclass
class Receiver:
    """A callback that answers as told and keeps what it got, with the signature checked over the raw bytes."""

    app_secret: str = ""
    url: str = ""
    answers: list[int] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    signed: list[bool] = field(default_factory=list)
    signatures: list[str] = field(default_factory=list)
    handshakes: int = 0
    challenge: str | None = None

    async def handle(self, request: web.Request) -> web.Response:
        if request.method == "GET":
            self.handshakes += 1
            return web.Response(text=self.challenge or request.query["hub.challenge"])
        body = await request.read()
        right = "sha256=" + hmac.new(self.app_secret.encode(), body, hashlib.sha256).hexdigest()
        self.raw.append(body)
        self.signatures.append(request.headers.get("X-Hub-Signature-256", ""))
        self.signed.append(request.headers.get("X-Hub-Signature-256") == right)
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(raw) for raw in self.raw]

    def values(self, key: str) -> list[Any]:
        """Every ``value`` that has ``key``, in the order of arrival."""
        return [
            change["value"]
            for body in self.bodies
            for entry in body["entry"]
            for change in entry["changes"]
            if key in change["value"]
        ]

    @property
    def messages(self) -> list[Any]:
        return [each for value in self.values("messages") for each in value["messages"]]

    @property
    def statuses(self) -> list[Any]:
        return [each for value in self.values("statuses") for each in value["statuses"]]


class Rig:
    """An emulator with its receiver, and short words for what tests do."""

    def __init__(self, emulator: Emulator, info: EmulatorInfo, hook: Receiver, http: httpx.Client) -> None:
        self.emulator = emulator
        self.info = info
        self.hook = hook
        self.http = http
        self.port = int(info.base_url.rsplit(":", 1)[1])

    def control(self, path: str, body: Any = None, *, status: int = 200) -> Any:
        """POST ``body`` to the control API, or GET when there is none."""
        url = f"{self.info.control_url}/{path}"
        answer = self.http.get(url) if body is None else self.http.post(url, json=body)
        assert answer.status_code == status, answer.text
        return answer.json()

    def graph(self, method: str, path: str, body: Any = None, **options: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.info.token}"}
        if body is not None:
            options["json"] = body
        return self.http.request(method, f"{self.info.base_url}/v26.0/{path}", headers=headers, **options)

    def say(self, text: str = "namaste", /, who: str = CUSTOMER, **message: Any) -> str:
        given = message or {"type": "text", "text": {"body": text}}
        return str(self.control("messages", {"from": who, "message": given})["id"])

    def post(self, body: Any) -> httpx.Response:
        frame = {"messaging_product": "whatsapp", "recipient_type": "individual", "to": f"+{CUSTOMER}"}
        return self.graph("POST", f"{self.info.phone_number_id}/messages", {**frame, **body})

    def send(self, kind: str, content: Any, **more: Any) -> str:
        """Send a message that must be accepted; its id."""
        answer = self.post({"type": kind, kind: content, **more})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["messages"][0]["id"])

    def refused(self, kind: str, content: Any, **more: Any) -> tuple[int, str]:
        """Send a message that must be refused; code and details."""
        answer = self.post({"type": kind, kind: content, **more})
        assert answer.status_code >= 400, answer.text
        error = answer.json()["error"]
        assert error["type"] == "OAuthException"
        assert error["message"].startswith(f"(#{error['code']})") or error["code"] == 190
        return error["code"], error["error_data"]["details"]

    def advance(self, seconds: float) -> None:
        self.control("clock", {"advance_s": seconds})

    def settle(self) -> None:
        """Let due things happen and every webhook be answered."""
        self.advance(0.2)
        assert self.control("flush", {})["settled"]


class ToEmulator(httpx.HTTPTransport):
    """Meta's hosts, led to the emulator: httpx's public way."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self.port = port

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        lead(request, self.port)
        return super().handle_request(request)


class ToEmulatorAsync(httpx.AsyncHTTPTransport):
    def __init__(self, port: int) -> None:
        super().__init__()
        self.port = port

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        lead(request, self.port)
        return await super().handle_async_request(request)


def lead(request: httpx.Request, port: int) -> None:
    if request.url.host in HOSTS:
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=port)
        request.headers["host"] = f"127.0.0.1:{port}"


@pytest.fixture(scope="session")
def loop() -> Iterator[Loop]:
    running = Loop()
    yield running
    running.close()


@contextmanager
def running(loop: Loop, config: EmulatorConfig) -> Iterator[Rig]:
    """An emulator and its receiver, for the time of a ``with``."""
    hook = Receiver()

    async def begin() -> tuple[Emulator, EmulatorInfo, web.AppRunner]:
        app = web.Application()
        app.router.add_route("*", "/wh", hook.handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/wh"
        emulator = Emulator(config)
        info = await emulator.start()
        hook.app_secret = info.app_secret
        await emulator.set_callback(hook.url, "verify")
        return emulator, info, runner

    async def end() -> None:
        await emulator.stop()
        await runner.cleanup()

    emulator, info, runner = loop.run(begin())
    with httpx.Client(timeout=10) as http:
        yield Rig(emulator, info, hook, http)
    loop.run(end())


@pytest.fixture
def start(loop: Loop) -> Iterator[Callable[[EmulatorConfig], Rig]]:
    """Start emulators of one's own making; they stop with the test."""
    with ExitStack() as stack:
        yield lambda config: stack.enter_context(running(loop, config))


@pytest.fixture
def rig(loop: Loop, tmp_path: Path) -> Iterator[Rig]:
    with running(loop, EmulatorConfig(clock_file=tmp_path / "clock")) as each:
        yield each


@pytest.fixture
def wa(rig: Rig) -> Iterator[WhatsApp]:
    """pywa as a client of the emulator, in a conversation that the customer opened."""
    rig.say()
    with httpx.Client(transport=ToEmulator(rig.port)) as session:
        yield WhatsApp(
            phone_id=rig.info.phone_number_id, token=rig.info.token, waba_id=rig.info.waba_id, session=session
        )


@pytest.fixture
async def wa_async(rig: Rig) -> Any:
    rig.say()
    async with httpx.AsyncClient(transport=ToEmulatorAsync(rig.port)) as session:
        yield AsyncWhatsApp(
            phone_id=rig.info.phone_number_id, token=rig.info.token, waba_id=rig.info.waba_id, session=session
        )


@dataclass
class Listener:
    """pywa as a webhook receiver on a server of its own, registered by the Graph API."""

    wa: WhatsApp
    url: str
    heard: list[Any] = field(default_factory=list)


@contextmanager
def listening(rig: Rig) -> Iterator[Listener]:
    """pywa on a server of its own, registered as the app's callback."""
    app = FastAPI()
    sock = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{sock.getsockname()[1]}/wh"
    with httpx.Client(transport=ToEmulator(rig.port)) as session:
        wa = WhatsApp(
            phone_id=rig.info.phone_number_id,
            token=rig.info.token,
            waba_id=rig.info.waba_id,
            app_id=1,
            app_secret=rig.info.app_secret,
            verify_token="pywa",
            session=session,
            server=app,
            webhook_endpoint="/wh",
        )
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", ws="none"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [sock]}, daemon=True)
        thread.start()
        while not server.started:
            thread.join(0.01)
        listening = Listener(wa, url)
        token = wa.get_app_access_token(1, rig.info.app_secret)
        wa.set_app_callback_url(
            app_id=1, app_access_token=token, callback_url=url, verify_token="pywa", fields=["messages"]
        )
        yield listening
        server.should_exit = True
        thread.join(5)
        sock.close()


@pytest.fixture
def listen() -> Callable[[Rig], Any]:
    """Let pywa listen to an emulator of one's own making, for the time of a ``with``."""
    return listening


@pytest.fixture
def listener(rig: Rig) -> Iterator[Listener]:
    with listening(rig) as each:
        yield each
