"""The one place that knows everyone: from settings to the web application and the worker of one process."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from datetime import timedelta
from urllib.parse import urlsplit

import structlog
import uvloop
from granian import Granian
from granian.constants import Interfaces, Loops
from granian.log import LogLevels
from prometheus_client import start_http_server

from haat.cache import keep_lexicon
from haat.channels.whatsapp.catalogue import CloudWindow
from haat.channels.whatsapp.client import CloudClient
from haat.chat.papers import filename
from haat.chat.talk import Links, wording
from haat.clocks import MovedClock, SystemClock
from haat.config import LogFormat, Settings, check_live, load
from haat.domain.bank_days import BankDays
from haat.domain.billing import bill_of
from haat.domain.commands import MACHINE, AnnouncePayee
from haat.domain.customer import Customer
from haat.domain.order import Order
from haat.domain.payment import RailName
from haat.domain.shop import Shop
from haat.folder import with_key
from haat.language.lexicon import load_lexicon
from haat.papers.of_bill import bill_paper
from haat.ports import Clock
from haat.rails.accounts import Accounts
from haat.rails.bank_holidays import bank_days
from haat.rails.http import GatewayHttp
from haat.rails.razorpay import Razorpay
from haat.rails.razorpay.facts import facts
from haat.rails.seal import Seal
from haat.rails.upi import Upi
from haat.rails.whatsapp_pay import WhatsAppPay
from haat.runtime.accounts import ShopAccounts
from haat.runtime.pacing import APP_NUMBER_PER_S
from haat.runtime.worker import Worker, WorkerSettings
from haat.stack import LocalStack, dsn_of, port_is_free, reachable
from haat.store import codec
from haat.store.rows import NewMail
from haat.store.service import Service
from haat.values.errors import Corrupt, SettingsError
from haat.values.time import india_day
from haat.web.access import Access
from haat.web.app import AsgiApp, web_app
from haat.web.board import Console
from haat.web.gateway import GatewayDoor
from haat.web.house import House
from haat.web.intake import Intake
from haat.web.pages import poster
from haat.web.pay import PayDesk
from haat.web.pay_house import PayHouse

__all__ = ["LocalStack", "run_web", "run_worker", "web_factory"]

PHONES = "/phones"


def clock_of(settings: Settings) -> Clock:
    """The machine's clock, or the emulator's."""
    return MovedClock(settings.clock_file) if settings.clock_file is not None else SystemClock()


def links_of(settings: Settings) -> Links:
    """The addresses that messages name."""
    return Links(settings.url, with_key(settings).key)


def access_of(settings: Settings) -> Access:
    """The keeper of console links and sessions."""
    return Access(with_key(settings).key, secure=settings.url.startswith("https://"))


def gateway_http(settings: Settings) -> GatewayHttp:
    """The way out to the gateway's API."""
    return GatewayHttp(settings.razorpay_url, "Razorpay")


def gateway_rail(settings: Settings, http: GatewayHttp, accounts: Accounts) -> Razorpay:
    """The rail of shops with a gateway account of their own.

    Its payment links lead to the gateway's hosts, or, against a stand-in, to the stand-in alone.
    """
    there = urlsplit(settings.razorpay_url)
    hosts = (there.netloc,) if there.scheme == "http" else facts().api.link_hosts
    return Razorpay(http, accounts, back=links_of(settings).pay, link_hosts=hosts)


async def announce_payee(settings: Settings, was: Shop | None, shop: Shop) -> None:
    """Tell the shopkeeper on WhatsApp at once that who is paid shall change. Without a new change it does nothing."""
    change = shop.payee_next
    if change is None or (was is not None and was.payee_next == change):
        return
    service = Service(await dsn_of(settings))
    try:
        key, command = f"payee:{change.asked_at.isoformat()}", codec.pack_command(AnnouncePayee(MACHINE))
        mail = NewMail(shop.shop_id, key, "command", "", command)
        await service.put_mail([mail], clock_of(settings).now())
    finally:
        await service.close()


def bill_pdf(shop: Shop, order: Order, customer: Customer) -> bytes:
    """The bill of an order in the language it was made in. Raises Misuse for an order without one."""
    return bill_paper(bill_of(shop, order, customer), wording(order.lang))


def bill_file(shop: Shop, order: Order, customer: Customer) -> tuple[str, bytes]:
    """The bill with its file name, as a message carries it."""
    return filename(order), bill_pdf(shop, order, customer)


def poster_file(shop: Shop) -> tuple[str, bytes]:
    """The shop's QR poster with its file name."""
    return f"{shop.code}.pdf", poster(shop)


def web_factory() -> AsgiApp:
    """The application of a web process, from the settings of its environment."""
    settings = load()
    set_up_logging(settings)
    keep_lexicon()
    dsn = asyncio.run(dsn_of(settings))
    clock = clock_of(settings)
    house = House(dsn, clock, bill_pdf)
    service = Service(dsn)
    accounts, http = ShopAccounts(service, Seal(with_key(settings).key)), gateway_http(settings)
    links = links_of(settings)
    pay_house = PayHouse(Service(dsn), clock)
    pay = PayDesk(pay_house, links, {RailName.GATEWAY: gateway_rail(settings, http, accounts)})
    door = GatewayDoor(service, accounts, house.shop, clock.now)
    intake = Intake(dsn, settings.app_secret, settings.verify_token, clock.now)
    console = Console(house, access_of(settings), links)
    phones = f"{settings.graph_url}{PHONES}" if settings.emulator else None
    closers = (intake.close, house.close, pay_house.close, service.close, http.close)
    return web_app(console, intake, phones, closers, pay, door)


def run_web(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT. Raises SettingsError or Unavailable before it listens."""
    check_live(settings)
    with_key(settings)
    if not port_is_free(settings.host, settings.port):
        raise SettingsError(
            f"Port {settings.port} of {settings.host} is taken: stop what uses it, or set HAAT_PORT to another."
        )
    asyncio.run(reachable(settings))
    Granian(
        "haat.bootstrap:web_factory",
        address=settings.host,
        port=settings.port,
        interface=Interfaces.ASGI,
        loop=Loops.uvloop,
        factory=True,
        websockets=False,
        log_level=LogLevels.warning,
        workers_kill_timeout=8,
        respawn_failed_workers=True,
    ).serve()


def run_worker(settings: Settings) -> None:
    """Work until SIGTERM or SIGINT. Raises SettingsError or Unavailable before the first message."""
    check_live(settings)
    settings = with_key(settings)
    set_up_logging(settings)
    if settings.worker_metrics_port:
        _show_figures(settings)
    uvloop.run(_work(settings))


def _show_figures(settings: Settings) -> None:
    """The worker's figures at /metrics of a port of its own."""
    try:
        start_http_server(settings.worker_metrics_port, settings.host)
    except OSError as error:
        raise SettingsError(
            f"Port {settings.worker_metrics_port} of {settings.host} is taken: stop what uses it, or set "
            "HAAT_WORKER_METRICS_PORT to another."
        ) from error


async def _work(settings: Settings) -> None:
    dsn = await dsn_of(settings)
    service = Service(dsn)
    async with CloudClient(settings.graph_url, settings.token) as client, gateway_http(settings) as http:
        gateway = gateway_rail(settings, http, ShopAccounts(service, Seal(settings.key)))
        worker = Worker(
            dsn,
            channel=client,
            lexicon=load_lexicon(),
            links=links_of(settings),
            clock=clock_of(settings),
            papers=bill_file,
            rails={
                RailName.WHATSAPP: WhatsAppPay(client),
                RailName.GATEWAY: gateway,
                RailName.UPI: Upi(),
            },
            gateway=gateway,
            window=CloudWindow(client, settings.url),
            poster=poster_file,
            settings=WorkerSettings(
                keep=timedelta(days=settings.keep_days),
                rates=dict.fromkeys(settings.app_numbers, APP_NUMBER_PER_S),
                bank_days=bank_days_of(settings),
            ),
        )
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, worker.stop)
        await worker.run()
    await service.close()


def bank_days_of(settings: Settings) -> BankDays:
    """On which days banks settle, as far as anybody told. Raises SettingsError for a file that cannot be read."""
    try:
        found = bank_days(settings.bank_holidays)
    except Corrupt as error:
        raise SettingsError(f"HAAT_BANK_HOLIDAYS: {error}: correct it, or leave it out.") from error
    for year in found.missing(india_day(clock_of(settings).now())):
        structlog.get_logger("haat.worker").warning("bank holidays are not known", year=year)
    return found


def set_up_logging(settings: Settings) -> None:
    """Structured lines on stderr: JSON for machines, plain where a person watches."""
    plain = settings.log_format is LogFormat.PLAIN or (
        settings.log_format is LogFormat.AUTO and sys.stderr.isatty()
    )
    level = logging.getLevelName(settings.log.value.upper())
    logging.basicConfig(level=max(level, logging.WARNING), format="%(levelname)s %(name)s %(message)s")
    renderer: structlog.types.Processor = structlog.processors.JSONRenderer()
    if plain:
        renderer = structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
