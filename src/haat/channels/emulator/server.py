"""The emulator as a server: one port for the Graph API, the control API, the media and the phones page."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from aiohttp import web

from haat.channels.emulator.accounts import app_token
from haat.channels.emulator.clock import Clock
from haat.channels.emulator.control import Control
from haat.channels.emulator.errors import GraphError
from haat.channels.emulator.events import Events
from haat.channels.emulator.graph import Credentials, Graph
from haat.channels.emulator.ids import Ids
from haat.channels.emulator.landing import Landing
from haat.channels.emulator.numbers import NumberSpec, Override
from haat.channels.emulator.state import World

STATIC = Path(__file__).parent / "static"
BODY_MOST = 110 * 1024 * 1024
"""The largest document is 100 MB."""
GREETINGS = 120
GREETING_EVERY_S = 0.5
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; "
    "img-src 'self' data: blob: http://127.0.0.1:* http://localhost:*; media-src 'self' blob:; "
    "frame-ancestors 'self'; base-uri 'none'"
)


@dataclass
class EmulatorConfig:
    """How an emulator is started. Port 0 takes a free one; a missing secret or token is made up, always the same.

    ``strict`` keeps to what Meta documents even where it hurts clients: ``failed`` statuses have no contacts.
    ``new_ids``: ids that no earlier run has given, for a business that remembers those; else each run gives the same.
    """

    port: int = 0
    host: str = "127.0.0.1"
    callback_url: str | None = None
    verify_token: str = "haat-verify"  # noqa: S105 (a sample everybody may know)
    app_secret: str | None = None
    token: str | None = None
    numbers: tuple[NumberSpec, ...] = field(default_factory=lambda: (NumberSpec(),))
    clock_file: Path | None = None
    strict: bool = True
    new_ids: bool = False


@dataclass(frozen=True, slots=True)
class EmulatorInfo:
    """Where a running emulator is and what a client needs. Clients append ``/v26.0/…`` to ``base_url``."""

    base_url: str
    phone_number_id: str
    waba_id: str
    token: str
    app_secret: str
    verify_token: str
    control_url: str
    phones_url: str

    def as_dict(self) -> dict[str, str]:
        return asdict(self)


class Emulator:
    """A Cloud API on a local port, with its people, its bank and its clock, all in memory."""

    def __init__(self, config: EmulatorConfig) -> None:
        if not config.numbers:
            raise ValueError("an emulator needs a business number")
        self._config = config
        self._token = config.token or "EMU" + _made_up("token", 40)
        self._secret = config.app_secret or _made_up("app secret", 32)
        self._clock = Clock(config.clock_file)
        self._events = Events()
        self._world = self._new_world()
        self._base_url = ""
        self._control = Control(lambda: self._world, self._reset, lambda: self._base_url)
        self._runner: web.AppRunner | None = None
        self._greeting: asyncio.Task[None] | None = None
        if config.callback_url:
            self._world.webhooks.app_callback = Override(config.callback_url, config.verify_token)

    async def start(self) -> EmulatorInfo:
        """Listen; OSError when the port is taken."""
        self._clock.start()
        await self._world.webhooks.start()
        self._runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._config.host, self._config.port)
        try:
            await site.start()
        except OSError:
            await self.stop()
            raise
        port = self._runner.addresses[0][1]
        self._base_url = f"http://{self._config.host}:{port}"
        if self._config.callback_url:
            self._greeting = asyncio.get_running_loop().create_task(self._greet())
        spec = self._config.numbers[0]
        return EmulatorInfo(
            base_url=self._base_url,
            phone_number_id=spec.phone_number_id,
            waba_id=spec.waba_id,
            token=self._token,
            app_secret=self._secret,
            verify_token=self._config.verify_token,
            control_url=f"{self._base_url}/control",
            phones_url=f"{self._base_url}/phones",
        )

    async def stop(self) -> None:
        """Stop listening and drop what was under way."""
        self._control.close()
        self._events.wake()
        if self._greeting is not None:
            self._greeting.cancel()
            await asyncio.gather(self._greeting, return_exceptions=True)
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        await self._world.webhooks.stop()
        await self._clock.stop()

    async def set_callback(self, url: str, verify_token: str) -> None:
        """Point the app's webhooks at ``url`` after Meta's handshake; ValueError when the handshake fails."""
        callback = Override(url, verify_token)
        wrong = await self._world.webhooks.handshake(callback)
        if wrong is not None:
            raise ValueError(wrong)
        self._world.webhooks.app_callback = callback

    async def _greet(self) -> None:
        """The handshake with the configured callback, repeated while it starts up; webhooks do not wait for it."""
        for _ in range(GREETINGS):
            callback = self._world.webhooks.app_callback
            if callback is None:
                return
            wrong = await self._world.webhooks.handshake(callback)
            if wrong is None:
                self._world.tell("verified", {"url": callback.url})
                return
            await asyncio.sleep(GREETING_EVERY_S)

    def _new_world(self) -> World:
        seed = f"haat {time.time_ns()}" if self._config.new_ids else "haat"
        return World(
            self._config.numbers,
            self._clock,
            self._events,
            self._secret,
            strict=self._config.strict,
            ids=Ids(seed),
        )

    async def _reset(self) -> None:
        old = self._world
        await old.webhooks.stop()
        self._clock.clear()
        self._world = self._new_world()
        self._world.webhooks.app_callback = old.webhooks.app_callback
        self._world.webhooks.waba_callbacks = old.webhooks.waba_callbacks
        for phone_number_id, number in self._world.numbers.items():
            number.callback = old.numbers[phone_number_id].callback
        await self._world.webhooks.start()
        self._world.tell("reset", {})

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=BODY_MOST, middlewares=[self._same_origin])
        graph = Graph(lambda: self._world, Credentials(self._token, self._secret), lambda: self._base_url)
        app.router.add_route("*", r"/v{version:\d+\.\d+}/{path:.*}", graph.__call__)
        app.router.add_routes(self._control.routes())
        app.router.add_get("/media/{id}", self._media)
        app.router.add_routes(Landing(lambda: self._world, lambda: self._base_url).routes())
        app.router.add_get("/", self._home)
        app.router.add_get("/phones", self._page)
        app.router.add_get("/phones/{name}", self._asset)
        return app

    @web.middleware
    async def _same_origin(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """No page of another site may play with the control API from somebody's browser."""
        origin = request.headers.get("Origin")
        foreign = origin is not None and origin.partition("://")[2] != request.headers.get("Host", "")
        if foreign and request.path.startswith("/control"):
            return web.json_response({"error": "other origins may not use the control API"}, status=403)
        return await handler(request)

    async def _media(self, request: web.Request) -> web.Response:
        """The second hop of a download: the short-lived address, with the bearer token."""
        given = request.headers.get("Authorization", "").removeprefix("Bearer ").strip()
        if given not in (self._token, app_token(self._secret)):
            refused = GraphError(190, "The access token is missing or is not the emulator's")
            return web.json_response(refused.body(), status=refused.status)
        now = self._world.clock.now()
        medium = self._world.media.at_address(request.match_info["id"], request.query.get("token", ""), now)
        if medium is None:
            return web.Response(status=404, text="URL signature expired")
        return web.Response(body=medium.content, headers={"Content-Type": medium.mime_type})

    async def _home(self, _: web.Request) -> web.Response:
        raise web.HTTPFound("/phones")

    async def _page(self, _: web.Request) -> web.StreamResponse:
        return _file("index.html")

    async def _asset(self, request: web.Request) -> web.StreamResponse:
        return _file(request.match_info["name"])


def _file(name: str) -> web.StreamResponse:
    """A file of the phones page, and nothing else."""
    path = STATIC / name
    if path.parent != STATIC or not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(
        path,
        headers={
            "Content-Security-Policy": PAGE_POLICY,
            "Cache-Control": "no-cache",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
        },
    )


def _made_up(kind: str, length: int) -> str:
    return hashlib.sha256(f"haat emulator {kind}".encode()).hexdigest()[:length]
