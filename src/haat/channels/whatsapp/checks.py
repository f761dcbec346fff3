"""The doctor's further steps, a number at a time: catalogue, what is offered to tap, the seller's name, where data lies.

Nothing here changes anything at Meta.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haat.channels.whatsapp import number
from haat.channels.whatsapp.client import CloudClient
from haat.channels.whatsapp.findings import Finding, Verdict
from haat.domain.shop import Shop
from haat.values.errors import Unavailable


@dataclass(frozen=True, slots=True)
class NewsLine:
    """A piece of news that Meta told of an account or a number, in English; the newest come first."""

    when: str
    text: str
    bad: bool


async def look(client: CloudClient, shop: Shop) -> list[Finding]:
    """Every further step for a shop whose number answers. What does not answer is a finding too."""
    found = []
    for step, check in (
        ("catalogue", _catalogue),
        ("ice-breakers and commands", _automation),
        ("seller's details", _seller),
        ("data in India", _storage),
    ):
        try:
            found.append(await check(client, shop))
        except Unavailable as error:
            found.append(Finding(step, Verdict.WATCH, f"{shop.code}: {error}", "Look again later."))
    return found


async def _catalogue(client: CloudClient, shop: Shop) -> Finding:
    step = "catalogue"
    if not shop.catalog_id:
        return Finding(step, Verdict.OK, f"{shop.code}: none on WhatsApp; customers write their lists")
    count = await number.products(client, shop.number_id, shop.catalog_id)
    if not count:
        return Finding(
            step,
            Verdict.WATCH,
            f"{shop.code}: catalogue {shop.catalog_id} is empty",
            "The worker fills it by itself; `haat whatsapp catalogue state` tells what keeps it.",
        )
    shown = await number.commerce(client, shop.number_id)
    if not (shown.catalogue_visible and shown.cart):
        what = "hidden" if not shown.catalogue_visible else "shown, but carts are switched off"
        return Finding(
            step,
            Verdict.WATCH,
            f"{shop.code}: {count} products, {what}",
            "`haat whatsapp catalogue sync` shows it too.",
        )
    return Finding(step, Verdict.OK, f"{shop.code}: {count} products, shown, with carts")


async def _automation(client: CloudClient, shop: Shop) -> Finding:
    step = "ice-breakers and commands"
    there, ours = await number.automation(client, shop.number_id), number.wanted(shop.lang)
    if there == ours:
        told = f"{shop.code}: {len(ours.prompts)} ice-breakers, {len(ours.commands)} commands"
        return Finding(step, Verdict.OK, told)
    if not there.prompts and not there.commands:
        return Finding(
            step, Verdict.WATCH, f"{shop.code}: none", "`haat whatsapp automation --set` sets Haat's."
        )
    return Finding(
        step,
        Verdict.WATCH,
        f"{shop.code}: others than Haat's",
        "`haat whatsapp automation --set` sets Haat's; leave them if you chose them.",
    )


async def _seller(client: CloudClient, shop: Shop) -> Finding:
    if await number.seller_named(client, shop.number_id):
        return Finding(
            "seller's details", Verdict.OK, f"{shop.code}: seller, grievance officer, customer care"
        )
    return Finding(
        "seller's details",
        Verdict.WATCH,
        f"{shop.code}: the number does not name its seller",
        "WhatsApp Manager, Phone numbers, Business compliance: Indian law asks for seller, grievance officer and "
        "customer care.",
    )


async def _storage(client: CloudClient, shop: Shop) -> Finding:
    if await number.stored_in_india(client, shop.number_id):
        return Finding("data in India", Verdict.OK, f"{shop.code}: messages are kept in India")
    return Finding(
        "data in India",
        Verdict.WATCH,
        f"{shop.code}: messages are kept wherever Meta likes",
        "Only before a number is registered: deregister it, then `haat whatsapp register --in-india`.",
    )


def judge_news(news: Sequence[NewsLine]) -> list[Finding]:
    """What Meta told of its own accord lately; the newest five."""
    if not news:
        return [Finding("news from Meta", Verdict.OK, "none in the last 30 days")]
    shown = [line for line in news if line.bad][:5] or list(news)[:3]
    return [
        Finding(
            "news from Meta",
            Verdict.WATCH if line.bad else Verdict.OK,
            f"{line.when}: {line.text}",
            "See WhatsApp Manager." if line.bad else "",
        )
        for line in shown
    ]
