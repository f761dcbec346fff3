"""The gateway's shapes as its reference shows them: the rail reads each, and the stand-in gives nothing else."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp.web
import pytest

from haat.domain.settlement import SettlementKind
from haat.rails.razorpay import wire
from haat.rails.razorpay.news import About, read_news
from haat.rails.razorpay.recon import dispute_of, read_report
from haat.rails.standin import shapes

from .gateway import KEY, PAISE, REFERENCE, SHOP, Counter, counter

FOLDER = Path(__file__).parent / "recorded"
ADDED = {
    "payment_link": {"callback_method", "callback_url"},
    "payment_links": {"callback_method", "callback_url"},
    "payment_link_paid": {"payments"},
}
"""Keys that the stand-in gives beside those of the example, where the reference names them elsewhere."""
LEFT_OUT = {"recon": {"card_network", "card_issuer", "card_type"}}
"""Keys of cards, which nobody pays with there."""


def recorded(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def raw(name: str) -> bytes:
    return (FOLDER / f"{name}.json").read_bytes()


def test_the_rail_reads_what_the_reference_shows() -> None:
    link = wire.LINK.decode(raw("payment_link"))
    assert (link.reference_id, link.amount, link.status, link.order_id) == (
        REFERENCE, PAISE, "paid", "order_Sample00000001",
    )  # fmt: skip
    assert wire.LINKS.decode(raw("payment_links")).payment_links[0].id == link.id
    assert wire.PAYMENT.decode(raw("payment")).captured is True
    assert [one.status for one in wire.PAYMENTS.decode(raw("order_payments")).items] == ["captured", "failed"]
    assert wire.REFUND.decode(raw("refund")).amount == 1_000
    dispute = dispute_of(wire.DISPUTE.decode(raw("dispute")))
    assert dispute is not None and dispute.row.net_paise == -PAISE
    paid, back = read_report(raw("recon"))
    assert paid.net_paise == paid.gross_paise - paid.fee_paise - paid.tax_paise
    assert back.kind is SettlementKind.REFUND


@pytest.mark.parametrize(("name", "reference"), [("payment_link_paid", REFERENCE), ("refund_processed", "")])
def test_the_rail_reads_the_webhooks_of_the_reference(name: str, reference: str) -> None:
    news = read_news(raw(name))
    assert (news.about, news.reference, news.payment_id) == (About.PAYMENT, reference, "pay_Sample00000001")


@pytest.fixture
async def desk() -> AsyncIterator[Counter]:
    async with counter() as made:
        await made.asked()
        made.standin.does("pay", REFERENCE)
        yield made


def same_shape(given: Any, shown: Any, added: set[str], left_out: set[str], where: str = "") -> list[str]:
    """Where two JSON values differ in keys or types; null fits anything, and so do an empty list and an object."""
    if given is None or shown is None:
        return []
    if isinstance(shown, dict) and isinstance(given, dict):
        if not shown or not given or "haat_reference" in {*shown, *given}:
            return []
        wrong = [f"{where}.{key} is new" for key in given.keys() - shown.keys() - added]
        wrong += [f"{where}.{key} is missing" for key in shown.keys() - given.keys() - left_out]
        for key in shown.keys() & given.keys():
            wrong += same_shape(given[key], shown[key], added, left_out, f"{where}.{key}")
        return wrong
    if isinstance(shown, list) and isinstance(given, list):
        return same_shape(given[0], shown[0], added, left_out, f"{where}[]") if shown and given else []
    loose = {list, dict, str} if where.endswith((".notes", ".customer")) else {type(shown)}
    return [] if type(given) in loose else [f"{where}: {type(given).__name__}, not {type(shown).__name__}"]


async def test_the_standin_gives_the_shapes_of_the_reference(desk: Counter) -> None:
    standin, book = desk.standin, desk.standin.book
    (payment,), (link,) = book.payments.values(), book.links.values()
    await desk.rail.give_back(SHOP, REFERENCE, 1_000, "k1")
    (refund,) = book.refunds.values()
    account = desk.accounts.found[0]
    made = {
        "payment": shapes.payment(book, payment),
        "refund": shapes.refund(refund),
        "dispute": standin.does("dispute-lost", REFERENCE),
        "recon": {"entity": "collection", "count": 1, "items": standin.does("settle")["items"]},
        "payment_link": shapes.link(book, link, standin.info.base_url),
        "payment_links": json.loads(
            (await desk.http.ask(account, "GET", "/v1/payment_links", query={"reference_id": REFERENCE})).body
        ),
        "order_payments": json.loads(
            (await desk.http.ask(account, "GET", f"/v1/orders/{link.order_id}/payments")).body
        ),
    }
    for name, given in made.items():
        shown = recorded(name)
        found = same_shape(
            json.loads(json.dumps(given)), shown, ADDED.get(name, set()) | {"whatsapp", "plink_id", "updated_at"},
            LEFT_OUT.get(name, set()),
        )  # fmt: skip
        assert found == [], name


async def test_the_standins_webhooks_have_the_shapes_of_the_reference(desk: Counter) -> None:
    """What goes out is what a listener hears, so it is caught at a listener."""
    heard: list[Any] = []

    async def hear(request: aiohttp.web.Request) -> aiohttp.web.Response:
        heard.append(await request.json())
        assert len(request.headers["X-Razorpay-Signature"]) == 64 and request.headers["X-Razorpay-Event-Id"]
        return aiohttp.web.Response()

    app = aiohttp.web.Application()
    app.router.add_post("/", hear)
    runner = aiohttp.web.AppRunner(app)
    await runner.setup()
    site = aiohttp.web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    known = desk.standin.book.accounts[KEY]
    desk.standin.book.accounts[KEY] = type(known)(
        known.key_id, known.key_secret, known.webhook_secret, f"http://127.0.0.1:{port}/", known.name
    )
    await desk.asked("ASHA-105-1")
    desk.standin.does("pay", "ASHA-105-1")
    await desk.rail.give_back(SHOP, "ASHA-105-1", 1_000, "k1")
    await desk.standin.hooks.quiet()
    await runner.cleanup()
    by_name = {event["event"]: event for event in heard}
    for name, event in (("payment_link_paid", "payment_link.paid"), ("refund_processed", "refund.processed")):
        wrong = same_shape(by_name[event], recorded(name), {*ADDED.get(name, set()), "whatsapp"}, set())
        assert wrong == [], wrong
