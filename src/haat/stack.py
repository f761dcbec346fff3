"""A whole Haat on one machine: the database, the emulator where it is wanted, the web and worker processes.

``Supervisor`` starts them in order, restarts what dies (a little later each time), and stops them cleanly within
ten seconds. ``LocalStack`` is one on free ports in a folder of its own, for the story and for tests.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import secrets
import shutil
import signal
import socket
import sys
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import aiohttp

from haat.channels.whatsapp import account, templates
from haat.channels.whatsapp.client import CloudClient
from haat.config import Settings, replace_settings
from haat.demo.gateway import gateway_accounts, write_accounts
from haat.demo.load import SAMPLE_ACCOUNT, DemoShop, empty_catalogues, load_demo, number_rows, phone_rows
from haat.folder import prepare_data, with_key
from haat.store import embedded
from haat.store.connect import Purpose, connect
from haat.store.migrate import migrate
from haat.values.errors import HaatError, SettingsError, Unavailable

STOP_S = 9.5
READY_S = 120.0
BACK_OFF_S = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
CALM_S = 30.0
"""A process that lived so long begins again with the shortest wait."""
LOG_MAX = 20_000_000
"""A larger log file is put aside when its process starts; one such file is kept."""
PR_SET_PDEATHSIG = 1

Tell = Callable[[str], None]


async def dsn_of(settings: Settings) -> str:
    """The database's address: your own, or the embedded one, started if it does not run. Raises Unavailable."""
    if settings.database_url:
        return settings.database_url
    return await embedded.start(prepare_data(settings))


async def reachable(settings: Settings) -> None:
    """Raise Unavailable, in one sentence, unless the database answers and has the schema."""
    connection = await connect(await dsn_of(settings), Purpose.SCREEN)
    try:
        if await connection.fetchval("SELECT to_regclass('public.directory')") is None:
            raise Unavailable("The database has no tables yet: run `haat migrate`.")
    finally:
        await connection.close()


def port_is_free(host: str, port: int) -> bool:
    """May this port be listened on? Port 0 always may."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """A port that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Child:
    """One process of the house."""

    name: str
    command: list[str]
    process: asyncio.subprocess.Process | None = None
    deaths: int = 0
    again: Callable[[], Coroutine[None, None, None]] | None = None
    """What to do when it had to be started again: it forgot everything."""

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.returncode is None


@dataclass
class Supervisor:
    """Starts and keeps the processes of one Haat. ``settings`` become those that the processes run with.

    ``tell`` hears what a person should know. ``logs`` is a folder for the processes' lines; None leaves them on
    stderr.
    """

    settings: Settings
    tell: Tell
    logs: Path | None = None
    emulator_info: dict[str, str] = field(default_factory=dict)
    gateway_info: dict[str, str] = field(default_factory=dict)
    demo: dict[str, DemoShop] = field(default_factory=dict)
    _children: list[Child] = field(default_factory=list)
    _keepers: list[asyncio.Task[None]] = field(default_factory=list)
    _stopping: bool = False
    _own_database: bool = False

    async def start(self) -> None:
        """Everything, in order; returns when the web answers and a worker lives. Raises HaatError."""
        self._check_ports()
        shutil.rmtree(self._figures(), ignore_errors=True)
        data = prepare_data(self.settings)
        self.settings = with_key(self.settings)
        self._own_database = self.settings.database_url is None
        dsn = await dsn_of(self.settings)
        changed: dict[str, str | int | bool | list[str]] = {"database_url": dsn}
        for step in await migrate(dsn):
            self.tell(f"schema: {step}")
        if self.settings.emulator:
            changed |= {
                "graph_url": f"http://127.0.0.1:{self.settings.emulator_port}",
                "razorpay_url": f"http://127.0.0.1:{self.settings.gateway_port}",
                "app_secret": secrets.token_hex(16),
                "verify_token": secrets.token_hex(8),
                "token": secrets.token_hex(20),
                "account_id": [SAMPLE_ACCOUNT],
                "clock_file": str(data / "clock"),
            }
        self.settings = replace_settings(self.settings, changed)
        if self.settings.emulator:
            self.demo = await load_demo(dsn, only_if_empty=True)
            await self._start_emulator(data)
            await self._start_gateway(dsn, data)
        self._keep(Child("web", [sys.executable, "-m", "haat.cli", "serve"]))
        self._keep(Child("worker", [sys.executable, "-m", "haat.cli", "worker"]))
        await self._until_ready()
        if self.settings.emulator:
            await self._furnish()

    async def stop(self) -> None:
        """Ask every process to finish, wait for it, and end what does not; the embedded database last."""
        self._stopping = True
        for task in self._keepers:
            task.cancel()
        living = [child.process for child in self._children if child.alive and child.process is not None]
        for process in living:
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGTERM)
        waits = [asyncio.ensure_future(process.wait()) for process in living]
        if waits:
            _, late = await asyncio.wait(waits, timeout=STOP_S)
            for process, wait in zip(living, waits, strict=True):
                if wait in late:
                    with contextlib.suppress(ProcessLookupError):
                        process.kill()
                    await wait
        await asyncio.gather(*self._keepers, return_exceptions=True)
        if self._own_database:
            await embedded.stop(self.settings.data)

    def pid(self, name: str) -> int | None:
        """The process id of a living child, for tests that kill."""
        living = (one.process.pid for one in self._children if one.name == name and one.alive and one.process)
        return next(living, None)

    def _check_ports(self) -> None:
        wanted = [(self.settings.host, self.settings.port, "HAAT_PORT")]
        if self.settings.emulator:
            wanted.append(("127.0.0.1", self.settings.emulator_port, "HAAT_EMULATOR_PORT"))
            wanted.append(("127.0.0.1", self.settings.gateway_port, "HAAT_GATEWAY_PORT"))
        for host, port, variable in wanted:
            if not port_is_free(host, port):
                raise SettingsError(
                    f"Port {port} of {host} is taken: stop what uses it, or set {variable} to another."
                )

    async def _start_emulator(self, data: Path) -> None:
        settings = self.settings
        numbers = data / "emulator-numbers.json"
        numbers.write_bytes(number_rows(self.demo.values()))
        command = [sys.executable, "-m", "haat.channels.emulator", "--port", str(settings.emulator_port)]
        command += ["--callback", f"http://127.0.0.1:{settings.port}/webhook", "--numbers", str(numbers)]
        command += ["--verify-token", settings.verify_token, "--app-secret", settings.app_secret[0]]
        command += ["--token", settings.token, "--clock-file", str(settings.clock_file), "--new-ids"]
        root = settings.graph_url
        self.emulator_info = {
            "base_url": root,
            "control_url": f"{root}/control",
            "phones_url": f"{root}/phones",
        }
        self._keep(Child("emulator", command, again=self._furnish_again))
        await self._until(f"{root}/control/numbers")

    async def _start_gateway(self, dsn: str, data: Path) -> None:
        """The stand-in for the gateway, with the accounts of the sample shops that are paid through it."""
        settings, file = self.settings, data / "gateway-accounts.json"
        web = f"http://{_local(settings.host)}:{settings.port}"
        now = datetime.now(UTC)
        write_accounts(file, await gateway_accounts(dsn, settings.key, self.demo.values(), now, web))
        root = settings.razorpay_url
        self.gateway_info = {"base_url": root, "control_url": f"{root}/control"}
        command = [sys.executable, "-m", "haat.rails.standin", "--port", str(settings.gateway_port)]
        self._keep(Child("gateway", [*command, "--accounts", str(file), "--new-ids"]))
        await self._until(f"{root}/control/state")

    async def _furnish(self) -> None:
        """What the emulator must hold besides its numbers: the first phones, and the account's templates.

        Templates are asked for as on a real number, and approved at once; nothing else reaches a silent person.
        """
        await self._show_phones()
        await empty_catalogues(self.settings.database_url or "", self.demo.values())
        number_id = next(iter(self.demo.values())).number_id
        async with CloudClient(self.settings.graph_url, self.settings.token) as client:
            for account_id in self.settings.account_id:
                await account.create_missing(client, number_id, account_id, templates.languages())

    async def _furnish_again(self) -> None:
        try:
            await self._until(f"{self.settings.graph_url}/control/numbers")
            await self._furnish()
        except (HaatError, aiohttp.ClientError, OSError, TimeoutError) as error:
            self.tell(f"The emulator started again without its templates: {error}")

    async def _show_phones(self) -> None:
        async with aiohttp.ClientSession() as http:
            await http.post(
                f"{self.emulator_info['control_url']}/phones",
                data=phone_rows(self.demo.values()),
                headers={"Content-Type": "application/json"},
            )

    async def _until_ready(self) -> None:
        await self._until(f"http://{_local(self.settings.host)}:{self.settings.port}/health")

    async def _until(self, address: str) -> None:
        """Until this address answers 200. Raises Unavailable."""
        deadline = asyncio.get_running_loop().time() + READY_S
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as http:
            while asyncio.get_running_loop().time() < deadline:
                with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                    async with http.get(address) as answer:
                        if answer.status == 200:
                            return
                await asyncio.sleep(0.1)
        where = f"; see {self.logs}" if self.logs else ""
        raise Unavailable(f"{address} did not answer within {READY_S:.0f} seconds{where}.")

    def _keep(self, child: Child) -> None:
        self._children.append(child)
        self._keepers.append(asyncio.create_task(self._keep_alive(child)))

    async def _keep_alive(self, child: Child) -> None:
        loop = asyncio.get_running_loop()
        while not self._ending():
            began = loop.time()
            try:
                child.process = await self._spawn(child)
            except OSError as error:  # no memory, no descriptors, a full disk: it may pass
                how = str(error)
            else:
                if child.deaths and child.again is not None:
                    self._keepers.append(asyncio.create_task(child.again()))
                how = _how(await child.process.wait())
            if self._ending():
                return
            child.deaths = child.deaths + 1 if loop.time() - began < CALM_S else 1
            wait = BACK_OFF_S[min(child.deaths, len(BACK_OFF_S)) - 1]
            self.tell(f"The {child.name} process ended ({how}); it starts again in {wait:g} s.")
            await asyncio.sleep(wait)

    async def _spawn(self, child: Child) -> asyncio.subprocess.Process:
        out = self._output(child)
        with out or contextlib.nullcontext():  # the process has a descriptor of its own
            return await asyncio.create_subprocess_exec(
                *child.command,
                env=self._environment(),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=out if self.logs else asyncio.subprocess.DEVNULL,
                stderr=out,
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )

    def _ending(self) -> bool:
        return self._stopping

    def _output(self, child: Child) -> IO[bytes] | None:
        """Where its lines go: a file, or (None) our own stderr."""
        if self.logs is None:
            return None
        self.logs.mkdir(parents=True, exist_ok=True)
        path = self.logs / f"{child.name}.log"
        if path.exists() and path.stat().st_size > LOG_MAX:
            path.replace(path.with_suffix(".log.1"))
        return path.open("ab")

    def _environment(self) -> Mapping[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("HAAT_")}
        figures = self._figures()
        figures.mkdir(parents=True, exist_ok=True)
        return {
            **kept,
            **self.settings.environment(),
            "PROMETHEUS_MULTIPROC_DIR": str(figures),
            "PYTHONUNBUFFERED": "1",
        }

    def _figures(self) -> Path:
        """Where the processes keep the figures of /metrics; those of an earlier run are of no use."""
        return self.settings.data.resolve() / "metrics"


class LocalStack:
    """A whole Haat in emulator mode on free ports in ``data``; ``async with`` starts and stops it."""

    def __init__(self, data: Path, tell: Tell = lambda _: None) -> None:
        settings = replace_settings(
            Settings(),
            {
                "data": str(data),
                "emulator": True,
                "port": free_port(),
                "emulator_port": free_port(),
                "gateway_port": free_port(),
            },
        )
        self._supervisor = Supervisor(settings, tell, data / "logs")

    async def __aenter__(self) -> Self:
        try:
            await self._supervisor.start()
        except BaseException:
            await self._supervisor.stop()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._supervisor.stop()

    @property
    def settings(self) -> Settings:
        """What the processes run with."""
        return self._supervisor.settings

    @property
    def url(self) -> str:
        return self.settings.url

    @property
    def database_url(self) -> str:
        return self.settings.database_url or ""

    @property
    def emulator(self) -> dict[str, str]:
        """``base_url``, ``control_url`` and ``phones_url``."""
        return self._supervisor.emulator_info

    @property
    def gateway(self) -> dict[str, str]:
        """``base_url`` and ``control_url`` of the stand-in for the payment gateway."""
        return self._supervisor.gateway_info

    @property
    def demo(self) -> dict[str, DemoShop]:
        """The sample shops by code."""
        return self._supervisor.demo

    def pid(self, name: str) -> int | None:
        """The process id of "web", "worker", "emulator" or "gateway"."""
        return self._supervisor.pid(name)


def _die_with_parent() -> None:
    """In the child: end when the supervisor is killed, so that nothing is left behind (Linux only)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _how(code: int) -> str:
    return f"exit code {code}" if code >= 0 else signal.Signals(-code).name


def _local(host: str) -> str:
    return "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104
