"""The acts of the story: a first order, a regular's order with changes, khata, silence, and all ways of going wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import aiohttp

from haat.domain.payment import RailName
from haat.story.phones import Phone, Read, Stage, StoryFault
from haat.story.words import Words


@dataclass
class Cast:
    """Who plays: two customers (one writes native script, one romanised), the shopkeeper, his helper."""

    stage: Stage
    words: Words
    native: Phone
    romanised: Phone
    keeper: Phone
    helper: Phone
    pays_by: Callable[[RailName], Awaitable[None]]
    """Let the shop take UPI over this rail from now on."""
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Act to charged messages: to the customer, to the shopkeeper."""
    categories: dict[str, Counter[str]] = field(default_factory=dict)
    """Act to the same messages by the category they are charged as."""


async def _until_paid_for(cast: Cast, customer: Phone) -> str:
    """The shop accepts, the customer pays, the shopkeeper reads that it is paid. The order's reference."""
    await cast.keeper.tap("acc")
    request = await customer.hears("₹")
    if request.reference is None:
        raise StoryFault("the shop accepted and no payment request came")
    cast.stage.tell(customer.name, "💳 UPI")
    await cast.stage.pay(request.reference)
    await cast.keeper.hears("₹")
    return request.reference


async def _door(cast: Cast, customer: Phone) -> str:
    """Out, to the door, the code, the bill. The bill's message."""
    await cast.keeper.tap("out")
    out = await customer.hears("*")
    code = _code(out.text)
    await cast.helper.hears()
    await cast.helper.say(code)
    delivered = await customer.expect()
    await cast.helper.hears()
    return delivered[0].text


def _code(text: str) -> str:
    digits = [word.strip("*") for word in text.split() if word.startswith("*") and word.strip("*").isdigit()]
    if not digits:
        raise StoryFault(f"no door code in {text!r}")
    return digits[-1]


async def morning(cast: Cast) -> None:
    """The shopkeeper and his helper look in; from now on the shop may write to them freely for a day."""
    await cast.stage.till_morning()
    for phone in (cast.keeper, cast.helper):
        await phone.say(cast.words.small["orders"])
        await phone.hears()


async def first_order(cast: Cast, customer: Phone, texts: dict[str, str], act: str) -> None:
    """A newcomer opens the link, sends her pin and her list, pays by UPI in the chat, and gets bill and goods."""
    await customer.say(texts["greeting"])
    await customer.hears(cast.words.shop_name)
    await customer.pin(*cast.words.place, texts["place"])
    before = customer.charged, cast.keeper.charged
    kinds = customer.categories + cast.keeper.categories
    await customer.say(texts["list"])
    await customer.hears(*texts["basket"].split("|"))
    await customer.tap("ok:upi")
    await cast.keeper.hears("₹")
    await _until_paid_for(cast, customer)
    bill = await _door(cast, customer)
    await _bill_opens(cast.stage.http, bill)
    cast.counts[act] = customer.charged - before[0], cast.keeper.charged - before[1]
    cast.categories[act] = customer.categories + cast.keeper.categories - kinds


async def _bill_opens(http: aiohttp.ClientSession, text: str) -> None:
    link = next((word for word in text.split() if word.startswith("http")), None)
    if link is None:
        raise StoryFault(f"no bill link in {text!r}")
    async with http.get(link) as answer:
        data = await answer.read()
        if answer.status != 200 or not data.startswith(b"%PDF"):
            raise StoryFault(f"the bill at {link} is no PDF ({answer.status})")


async def regular(cast: Cast) -> None:
    """A regular: a doubtful line, changes in words, a swap with consent, cash at the door, one tap to confirm."""
    customer, texts = cast.romanised, cast.words.regular
    await customer.say(texts["list"])
    await customer.expect()
    await customer.tap("pick")
    await customer.hears("₹")
    await customer.say(texts["change"])
    await customer.hears("₹")
    await customer.say(texts["remove"])
    await customer.hears("₹")
    await customer.say(texts["total"])
    await customer.hears("₹")
    await customer.say(texts["cash"])
    await customer.hears("₹")
    await customer.tap("ok:cash")
    await cast.keeper.hears("₹")
    await cast.keeper.tap("acc")
    await customer.hears("₹")
    await cast.keeper.hears("₹")
    await cast.keeper.say(texts["finished"])
    await customer.hears(texts["offer"])
    await cast.keeper.expect()
    await customer.say(texts["yes"])
    await customer.hears("₹")
    await cast.keeper.hears("₹")
    await _door(cast, customer)
    await cast.keeper.say(texts["back"])
    await cast.keeper.hears()


async def on_khata(cast: Cast) -> None:
    """Credit within the limit is given and booked; beyond the limit it is refused at the promise."""
    customer, texts = cast.native, cast.words.khata
    await customer.say(texts["list"])
    await customer.hears("₹")
    await customer.say(texts["khata"])
    await customer.hears("₹")
    await customer.tap("ok:khata")
    await cast.keeper.hears("₹")
    await cast.keeper.tap("acc")
    await customer.hears("₹")
    await cast.keeper.hears("₹")
    await _door(cast, customer)
    await customer.say(texts["balance"])
    await customer.hears("₹")
    await customer.say(texts["too_much"])
    await customer.hears("₹")
    await customer.tap("ok:khata")
    await customer.hears("₹")
    await customer.say(texts["clear"])
    await customer.hears()


async def silence(cast: Cast) -> None:
    """Nobody answers: she hears that it arrived, he is reminded, she is told honestly, and she cancels."""
    customer = cast.native
    await _place_cash(cast, customer)
    await cast.stage.advance(60)
    await customer.hears()
    await cast.stage.advance(150)
    await cast.keeper.hears("₹")
    await cast.stage.advance(420)
    await customer.hears()
    await customer.tap("cancel")
    await customer.hears()
    await cast.keeper.hears()


async def _place_cash(cast: Cast, customer: Phone) -> None:
    await customer.say(cast.words.small["list"])
    await customer.hears("₹")
    await _pays_by(cast, customer, "cash")
    await cast.keeper.hears("₹")


async def _pays_by(cast: Cast, customer: Phone, way: str) -> None:
    """The yes that names this way to pay; where another way stands on the button, she says hers first."""
    if not any(action.startswith(f"ok:{way}") for action, _ in customer.read[-1].choices):
        await customer.say(cast.words.small[way])
        await customer.hears("₹")
    await customer.tap(f"ok:{way}")


async def _place_upi(cast: Cast, customer: Phone) -> str:
    """Placed and accepted; the reference to be paid."""
    request = await _accepted(cast, customer)
    if request.reference is None:
        raise StoryFault("no payment request came")
    return request.reference


async def _accepted(cast: Cast, customer: Phone) -> Read:
    """Placed to be paid by UPI, and accepted; the request for money."""
    await customer.say(cast.words.small["list"])
    await customer.hears("₹")
    await _pays_by(cast, customer, "upi")
    await cast.keeper.hears("₹")
    await cast.keeper.tap("acc")
    return await customer.hears("₹")


async def by_upi_app(cast: Cast) -> None:
    """To the shop's own UPI address: a page with link and code; the shopkeeper finds it in his bank's message."""
    customer = cast.romanised
    await cast.pays_by(RailName.UPI)
    told = cast.keeper.charged
    request = await _accepted(cast, customer)
    _, page = await _pay_page(cast, request)
    if "upi://pay?" not in page or f"am={_asked(request)}.00" not in page:
        raise StoryFault("the pay page names no UPI link with the exact amount")
    await customer.say(f"{cast.words.small['paid']} {UTR}")
    await customer.hears()
    await cast.keeper.hears("₹", UTR)
    await cast.keeper.tap("came")
    await _door(cast, customer)
    if cast.keeper.charged - told != KEEPER_MESSAGES:
        raise StoryFault("the shopkeeper got more messages of an order than two")


async def by_payment_link(cast: Cast) -> None:
    """Through the shop's own gateway account: its payment page, its webhook, and a look that makes it paid."""
    customer = cast.native
    await cast.pays_by(RailName.GATEWAY)
    request = await _accepted(cast, customer)
    page, _ = await _pay_page(cast, request)
    for tap in ("fail", "pay"):
        cast.stage.tell(customer.name, f"💳 {tap}")
        async with cast.stage.http.post(page, data={"do": tap}, allow_redirects=False) as answer:
            if answer.status >= 400:
                raise StoryFault(f"the gateway's page answers {answer.status}")
    await cast.keeper.hears("₹")
    await _door(cast, customer)


async def in_parts(cast: Cast) -> None:
    """Some in cash at the door, the rest by UPI in the chat."""
    customer = cast.romanised
    await cast.pays_by(RailName.WHATSAPP)
    await customer.say(cast.words.small["list"])
    await customer.hears("₹")
    await customer.say(cast.words.small["parts"])
    await customer.hears("UPI", "₹50")
    await customer.tap("ok:split")
    await cast.keeper.hears("UPI", "₹50")
    reference = await _until_paid_for(cast, customer)
    if not reference:
        raise StoryFault("the part by UPI was not asked for")
    await _door(cast, customer)


async def _pay_page(cast: Cast, request: Read) -> tuple[str, str]:
    """Address and text of the page behind the button: Haat's own, or the gateway's that it leads to."""
    if request.url is None:
        raise StoryFault("the request for money has no button to pay with")
    async with cast.stage.http.get(request.url) as answer:
        if answer.status != 200:
            raise StoryFault(f"the pay page answers {answer.status}")
        return str(answer.url), await answer.text()


def _asked(request: Read) -> int:
    """The rupees that a request for money names."""
    found = re.search(r"\*₹([\d,]+)\*", request.text)
    if found is None:
        raise StoryFault(f"no sum is named in {request.text!r}")
    return int(found.group(1).replace(",", ""))


async def rejected(cast: Cast) -> None:
    """The shop cannot take it, and says why."""
    await _place_cash(cast, cast.native)
    await cast.keeper.tap("rej:")
    await cast.keeper.expect()
    await cast.keeper.tap("rejw")
    await cast.native.hears()
    await cast.keeper.expect()


async def cancelled_after_payment(cast: Cast) -> None:
    """She pays and then cancels: the money goes back."""
    customer = cast.native
    reference = await _place_upi(cast, customer)
    cast.stage.tell(customer.name, "💳 UPI")
    await cast.stage.pay(reference)
    await cast.keeper.hears("₹")
    await customer.say(cast.words.small["cancel"])
    await customer.expect()
    await customer.tap("cancel")
    await customer.expect(2)
    await cast.keeper.hears()
    await cast.stage.settle_refund(reference)
    await cast.stage.advance(3600)
    await customer.hears("₹")


async def paid_after_cancel(cast: Cast) -> None:
    """The payment comes after the cancel: it is seen, booked, and goes back."""
    customer = cast.native
    reference = await _place_upi(cast, customer)
    await customer.say(cast.words.small["cancel"])
    await customer.expect()
    await customer.tap("cancel")
    await customer.expect()
    await cast.keeper.hears()
    cast.stage.tell(customer.name, "💳 UPI")
    await cast.stage.pay(reference, "capture_late")
    await customer.hears("₹")
    await cast.keeper.hears("₹")
    await cast.stage.settle_refund(reference)
    await cast.stage.advance(3600)
    await customer.hears("₹")


KEEPER_MESSAGES = 2
"""The new order, and one message for its money and its packing."""
UTR = "400000000001"
"""A sample of the number that a bank gives a UPI transfer."""
Act = Callable[[Cast], Awaitable[None]]

ACTS: tuple[tuple[str, Act], ...] = (
    ("the shop opens", morning),
    ("first order, native script, UPI", lambda c: first_order(c, c.native, c.words.native, "native")),
    ("first order, romanised, UPI", lambda c: first_order(c, c.romanised, c.words.romanised, "romanised")),
    ("a regular: doubt, changes, a swap, cash", regular),
    ("on khata, up to the limit", on_khata),
    ("the shop is silent", silence),
    ("rejected", rejected),
    ("cancelled after payment", cancelled_after_payment),
    ("paid after the cancel", paid_after_cancel),
    ("paid in any UPI app, found by the shopkeeper", by_upi_app),
    ("paid by the gateway's link", by_payment_link),
    ("paid in parts, cash and UPI", in_parts),
)
"""Every act with its title, in order."""
