"""Running Haat: everything at once (`up`), or one process at a time."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from pathlib import Path
from typing import Annotated

import typer

from haat import bootstrap
from haat.channels import emulator as emulators
from haat.channels.emulator.numbers import NumberSpec, read_numbers
from haat.cli.app import app
from haat.cli.say import complain, console
from haat.config import Settings, check_live, load, replace_settings
from haat.stack import Supervisor, dsn_of
from haat.store.migrate import migrate as run_migrations
from haat.values.errors import SettingsError


@app.command()
def up(
    emulator: Annotated[
        bool,
        typer.Option("--emulator", help="Use the WhatsApp emulator and sample shops: no account, no key."),
    ] = False,
    port: Annotated[int | None, typer.Option(help="The web's port; HAAT_PORT by default.")] = None,
) -> None:
    """Start everything: the database, the web, the worker, and the emulator where it is wanted."""
    changed: dict[str, str | int | bool | list[str]] = {}
    if emulator:
        changed["emulator"] = True
    if port is not None:
        changed["port"] = port
    settings = replace_settings(load(), changed)
    check_live(settings)
    asyncio.run(_up(settings))


async def _up(settings: Settings) -> None:
    watched = sys.stdout.isatty()
    logs = settings.data / "logs" if watched else None
    supervisor = Supervisor(settings, complain, logs)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    starting = asyncio.create_task(supervisor.start())
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([starting, stopping], return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            await starting
            _say_where(supervisor, logs)
            await stop.wait()
    finally:
        stopping.cancel()
        starting.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(starting, return_exceptions=True)
        await supervisor.stop()


def _say_where(supervisor: Supervisor, logs: Path | None) -> None:
    settings, out = supervisor.settings, console()
    out.print()
    out.print("[bold green]Haat is running.[/]")
    out.print()
    out.print(f"  Start here    [bold]{settings.url}/[/]")
    if settings.emulator:
        out.print(f"  The phones    {supervisor.emulator_info['phones_url']}")
        out.print(f"  The gateway   {supervisor.gateway_info['base_url']}")
        access = bootstrap.access_of(settings)
        for code, shop in supervisor.demo.items():
            if not shop.file.shop.desk:
                token = access.link_token(shop.file.shop.shop_id)
                out.print(
                    f"  Order board   {settings.url}/console/{code}/enter/{token}   {shop.file.shop.name}"
                )
    else:
        out.print(f"  Webhook       {settings.url}/webhook")
    out.print(f"  Health        {settings.url}/health")
    if logs is not None:
        out.print(f"  Logs          {logs.resolve()}")
    out.print()
    out.print("Ctrl-C stops it.")


@app.command()
def serve() -> None:
    """Run the web process alone: webhook, order board, bills."""
    bootstrap.run_web(load())


@app.command()
def worker() -> None:
    """Run a worker alone: it hears, decides, answers. Several may run; they share the shops."""
    bootstrap.run_worker(load())


@app.command()
def migrate() -> None:
    """Bring the database to this version's schema."""
    applied = asyncio.run(_migrate())
    for step in applied:
        print(f"applied {step}")
    if not applied:
        print("The schema is up to date.")


async def _migrate() -> list[str]:
    return await run_migrations(await dsn_of(load()))


@app.command()
def emulator(
    port: Annotated[int, typer.Option(help="0 takes a free one.")] = 0,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    callback: Annotated[str | None, typer.Option(help="Where webhooks go.")] = None,
    verify_token: Annotated[str, typer.Option(help="The word of the webhook's handshake.")] = "haat-verify",  # noqa: S107 (a sample everybody may know)
    app_secret: Annotated[
        str | None, typer.Option(help="What webhooks are signed with; made up if absent.")
    ] = None,
    token: Annotated[str | None, typer.Option(help="The access token to expect; made up if absent.")] = None,
    clock_file: Annotated[
        Path | None, typer.Option(help="Keeps the clock's offset for other processes.")
    ] = None,
    numbers: Annotated[Path | None, typer.Option(help="A JSON list of business numbers.")] = None,
    lenient: Annotated[bool, typer.Option("--lenient", help="Add contacts to failed statuses too.")] = False,
    new_ids: Annotated[
        bool, typer.Option("--new-ids", help="Give ids that no earlier run has given.")
    ] = False,
) -> None:
    """Run the WhatsApp Cloud API on a local port; prints one line of JSON that says where and with which keys."""
    try:
        config = emulators.EmulatorConfig(
            port=port,
            host=host,
            callback_url=callback,
            verify_token=verify_token,
            app_secret=app_secret,
            token=token,
            numbers=read_numbers(numbers) if numbers else (NumberSpec(),),
            clock_file=clock_file,
            strict=not lenient,
            new_ids=new_ids,
        )
        emulators.run(config)
    except ValueError as error:
        raise SettingsError(f"The emulator cannot start: {error}.") from error
    except OSError as error:
        raise SettingsError(
            f"Port {port} of {host} is taken: stop what uses it, or name another by --port."
            if error.errno == 98
            else f"The emulator cannot start: {error}."
        ) from error
