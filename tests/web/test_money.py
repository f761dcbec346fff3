"""The money page: what came in, what to look at, and taps that are commands and nothing else."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import httpx
import pytest

from haat.domain.commands import (
    Command,
    ConfirmRefund,
    ConfirmTransfer,
    DenyTransfer,
    GiveFloat,
    HandInCash,
    PayOutChange,
    ResolveException,
)
from haat.domain.money_exception import ExceptionKind, Remedy
from haat.web.office import Asked, MoneyFile, Takings

from .office import ACCESS, MENDED, MemoryOffice, app_of

MONEY = "/console/NAMUNA/money"


@pytest.fixture
def office() -> MemoryOffice:
    return MemoryOffice()


@pytest.fixture
async def browser(office: MemoryOffice) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app_of(office))
    async with httpx.AsyncClient(transport=transport, base_url="http://haat.test") as client:
        await client.get(f"/console/NAMUNA/enter/{ACCESS.link_token(1)}")
        yield client


async def opened(browser: httpx.AsyncClient) -> str:
    answer = await browser.get(MONEY)
    assert answer.status_code == 200
    return answer.text


def part(text: str, name: str) -> str:
    """The section of a page with this test id."""
    found = re.search(rf'<section[^>]*data-testid="{name}".*?</section>', text, re.DOTALL)
    assert found is not None, name
    return found.group(0)


async def csrf_of(browser: httpx.AsyncClient) -> str:
    found = re.search(r'name="csrf" value="([0-9a-f]{32})"', await opened(browser))
    assert found is not None
    return found.group(1)


async def test_today_is_told_by_way_of_payment_with_its_sum(browser: httpx.AsyncClient) -> None:
    today = part(await opened(browser), "today")
    for amount in ("₹13,180.50", "₹12,345.50", "₹860"):
        assert amount in today
    assert 'class="lost-amount"' in today


async def test_each_claim_each_open_payment_and_each_refund_stands_once(browser: httpx.AsyncClient) -> None:
    text = await opened(browser)
    assert "612345678901" in part(text, "claims")
    waiting = part(text, "waiting")
    assert "/orders/22" in waiting
    assert "/orders/21" not in waiting
    back = part(text, "send-back")
    assert "/orders/23" in back
    assert "+91 00000 00103" in back


async def test_an_exception_offers_the_remedies_that_are_possible_and_escapes_what_a_payer_wrote(
    browser: httpx.AsyncClient,
) -> None:
    wrongs = part(await opened(browser), "exceptions")
    assert set(re.findall(r'data-testid="remedy-(\w+)"', wrongs)) == {each.value for each in Remedy}
    assert "&lt;b&gt;who&lt;/b&gt;" in wrongs
    assert wrongs.count('name="order"') == 2, "an order is asked for only where money must find one"
    assert 'data-testid="exception-30"' not in wrongs, "what is put right is told, not offered"


async def test_cash_is_told_of_those_who_carry_it_and_change_of_those_it_is_due_to(
    browser: httpx.AsyncClient,
) -> None:
    text = await opened(browser)
    riders = part(text, "riders")
    assert "Chhotu" in riders
    assert "Ramesh" not in riders
    assert 'value="520.50"' in riders
    assert "₹15" in part(text, "change")


async def test_the_month_of_messages_is_told_with_its_free_ones_and_its_doubt(
    browser: httpx.AsyncClient,
) -> None:
    cost = part(await opened(browser), "cost")
    assert "₹32.57" in cost
    assert "1000" in cost
    assert "पक्का नहीं" in cost


async def test_a_quiet_shop_is_told_that_all_is_well(
    browser: httpx.AsyncClient, office: MemoryOffice
) -> None:
    office.till = MoneyFile(Takings())
    text = await opened(browser)
    assert "हर रुपया अपनी जगह पर है" in text
    for name in ("claims", "send-back", "riders", "change", "cost"):
        assert f'data-testid="{name}"' not in text


PRESSES: list[tuple[str, dict[str, str], Command]] = [
    ("confirm", {"order": "21", "utr": "612345678901"}, ConfirmTransfer(1, 21, None, "612345678901")),
    ("confirm", {"order": "21"}, ConfirmTransfer(1, 21)),
    ("deny", {"order": "21", "utr": "612345678901"}, DenyTransfer(1, 21, "612345678901")),
    ("sent-back", {"order": "23", "utr": " 6123 45678902 "}, ConfirmRefund(1, 23, "6123 45678902")),
    ("resolve", {"exception": "31", "remedy": "refund"}, ResolveException(1, 31, Remedy.REFUND)),
    (
        "resolve",
        {"exception": "31", "remedy": "apply", "order": "12"},
        ResolveException(1, 31, Remedy.APPLY, 12),
    ),
    ("float", {"person": "7", "rupees": "500"}, GiveFloat(1, 7, 50000)),
    ("float", {"person": "7", "rupees": "₹1,500"}, GiveFloat(1, 7, 150000)),
    ("float", {"person": "7", "rupees": "५००"}, GiveFloat(1, 7, 50000)),
    ("hand-in", {"person": "7", "rupees": "520.5"}, HandInCash(1, 7, 52050)),
    ("pay-out", {"person": "4"}, PayOutChange(1, 4)),
]


@pytest.mark.parametrize(
    ("act", "form", "command"), PRESSES, ids=[f"{a}-{i}" for i, (a, _, _) in enumerate(PRESSES)]
)
async def test_a_tap_is_a_command_of_the_shopkeeper(
    browser: httpx.AsyncClient, office: MemoryOffice, act: str, form: dict[str, str], command: Command
) -> None:
    csrf = await csrf_of(browser)
    answer = await browser.post(f"{MONEY}/{act}", data={"csrf": csrf, **form})
    assert (answer.status_code, answer.headers["location"]) == (303, f"{MONEY}?told=sent")
    assert office.asked == [(1, command)]


@pytest.mark.parametrize(
    ("act", "form"),
    [
        ("confirm", {}),
        ("confirm", {"order": "x"}),
        ("resolve", {"exception": "31", "remedy": "keep"}),
        ("resolve", {"exception": "31", "remedy": "apply", "order": "-1"}),
        ("float", {"person": "7", "rupees": "-5"}),
        ("float", {"person": "7", "rupees": "5.001"}),
        ("float", {"person": "7", "rupees": "1e9"}),
        ("float", {"person": "7", "rupees": "9" * 12}),
        ("explode", {}),
    ],
)
async def test_a_form_that_haat_did_not_make_changes_nothing(
    browser: httpx.AsyncClient, office: MemoryOffice, act: str, form: dict[str, str]
) -> None:
    csrf = await csrf_of(browser)
    assert (await browser.post(f"{MONEY}/{act}", data={"csrf": csrf, **form})).status_code == 404
    assert (await browser.post(f"{MONEY}/pay-out", data={"csrf": "0" * 32, "person": "4"})).status_code == 404
    assert office.asked == []


@pytest.mark.parametrize(
    ("refused", "words"), [("utr-used", "दूसरे ऑर्डर"), ("something-new", "यह अभी नहीं हो सकता")]
)
async def test_a_refusal_comes_back_as_a_sentence(
    browser: httpx.AsyncClient, office: MemoryOffice, refused: str, words: str
) -> None:
    csrf = await csrf_of(browser)
    office.answer = Asked(True, refused)
    data = {"csrf": csrf, "order": "21"}
    answer = await browser.post(f"{MONEY}/confirm", data=data, follow_redirects=True)
    told = re.search(r'class="told"[^>]*>([^<]+)<', answer.text)
    assert told is not None
    assert words in told.group(1)


@pytest.mark.parametrize("kind", ExceptionKind)
async def test_every_kind_of_exception_has_its_words(
    browser: httpx.AsyncClient, office: MemoryOffice, kind: ExceptionKind
) -> None:
    from dataclasses import replace

    office.till = MoneyFile(
        Takings(), exceptions=(replace(MENDED, kind=kind, resolved_at=None, remedy=None),)
    )
    assert "exception-30" in await opened(browser)


async def test_the_pages_content_is_sent_again_only_when_it_changed(
    browser: httpx.AsyncClient, office: MemoryOffice
) -> None:
    first = await browser.get(f"{MONEY}/live")
    tag = {"If-None-Match": first.headers["etag"]}
    assert (await browser.get(f"{MONEY}/live", headers=tag)).status_code == 304
    office.till = MoneyFile(Takings(100))
    assert (await browser.get(f"{MONEY}/live", headers=tag)).status_code == 200


@pytest.mark.parametrize("path", ["money", "money/live", "people/4", "words", "file?id=wamid.A/%2B="])
async def test_without_the_shops_session_none_of_it_exists(office: MemoryOffice, path: str) -> None:
    transport = httpx.ASGITransport(app=app_of(office))
    async with httpx.AsyncClient(transport=transport, base_url="http://haat.test") as stranger:
        assert (await stranger.get(f"/console/NAMUNA/{path}")).status_code == 404
        await stranger.get(f"/console/NAMUNAB/enter/{ACCESS.link_token(2)}")
        assert (await stranger.get(f"/console/NAMUNA/{path}")).status_code == 404
