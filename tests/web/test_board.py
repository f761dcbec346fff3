"""The order board: shown to its shop alone, moved by commands alone, and safe against what people type."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import httpx
import pytest
from structlog.testing import capture_logs

from haat.domain.commands import (
    AcceptOrder,
    Command,
    ConfirmTransfer,
    DenyTransfer,
    HandOver,
    RejectOrder,
    TakeOutLine,
)
from haat.domain.order import OrderState
from haat.web.office import Asked

from .office import ACCESS, CLAIMED, LINKS, TO_SEND_BACK, WAITING, MemoryOffice, app_of

BOARD = "/console/NAMUNA/orders"


@pytest.fixture
def office() -> MemoryOffice:
    return MemoryOffice()


@pytest.fixture
async def browser(office: MemoryOffice) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app_of(office))
    async with httpx.AsyncClient(transport=transport, base_url="http://haat.test") as client:
        yield client


async def enter(browser: httpx.AsyncClient) -> str:
    """Open the shop's session by its link; the word that forms must carry."""
    answer = await browser.get(f"/console/NAMUNA/enter/{ACCESS.link_token(1)}", follow_redirects=True)
    assert answer.status_code == 200
    found = re.search(r'name="csrf" value="([0-9a-f]{32})"', answer.text)
    assert found is not None
    return found.group(1)


async def test_the_shops_link_opens_its_board_and_leaves_a_guarded_cookie(browser: httpx.AsyncClient) -> None:
    answer = await browser.get(f"/console/NAMUNA/enter/{ACCESS.link_token(1)}")
    cookie = answer.headers["set-cookie"]
    assert answer.status_code == 303
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert (await browser.get(BOARD)).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        BOARD,
        f"{BOARD}/live",
        f"{BOARD}/11",
        f"{BOARD}/11/live",
        "/console/NAMUNAB/orders",
        "/console/NOBODY/orders",
        "/console/NAMUNA/enter/" + "0" * 32,
        f"/console/NAMUNAB/enter/{ACCESS.link_token(1)}",
        "/b/1.5." + "0" * 32,
        "/b/nonsense",
        "/p/NOBODY",
        "/poster/NOBODY",
        "/static/office.py",
        "/anything",
    ],
)
async def test_what_is_foreign_looks_like_what_does_not_exist(browser: httpx.AsyncClient, path: str) -> None:
    answer = await browser.get(path)
    nothing = await browser.get("/no-such-page")
    assert answer.status_code == nothing.status_code == 404
    assert answer.text == nothing.text


async def test_one_shops_session_opens_no_other_shop(browser: httpx.AsyncClient) -> None:
    await enter(browser)
    assert (await browser.get("/console/NAMUNAB/orders")).status_code == 404


async def test_the_board_shows_every_state_in_the_shops_language(browser: httpx.AsyncClient) -> None:
    await enter(browser)
    text = (await browser.get(BOARD)).text
    for column in ("placed", "accepted", "packed", "out", "closed"):
        assert f'data-testid="column-{column}"' in text
    assert 'lang="hi"' in text
    assert "चीनी 2 किलो" in text
    assert "₹340" in text


async def test_a_name_of_markup_is_shown_as_typed(browser: httpx.AsyncClient) -> None:
    await enter(browser)
    text = (await browser.get(BOARD)).text
    assert "Sunita &lt;b&gt;Devi&lt;/b&gt;" in text
    assert "<b>Devi" not in text


async def test_a_quiet_shop_is_told_what_will_appear(
    browser: httpx.AsyncClient, office: MemoryOffice
) -> None:
    await enter(browser)
    office.orders = []
    assert "ग्राहक के पक्का करते ही यहाँ दिखेगा" in (await browser.get(BOARD)).text


@pytest.mark.parametrize(
    ("act", "form", "command"),
    [
        ("accept", {}, AcceptOrder(1, 11)),
        ("reject", {"reason": "  नहीं   है "}, RejectOrder(1, 11, "नहीं है")),
        ("deliver", {"code": "4821"}, HandOver(1, 11, "4821")),
        ("take-out", {"line": "3"}, TakeOutLine(1, 11, 3)),
    ],
)
async def test_a_button_is_a_command_of_the_shopkeeper(
    browser: httpx.AsyncClient, office: MemoryOffice, act: str, form: dict[str, str], command: Command
) -> None:
    csrf = await enter(browser)
    answer = await browser.post(f"{BOARD}/11/{act}", data={"csrf": csrf, "from": "board", **form})
    assert answer.status_code == 303
    assert answer.headers["location"] == f"{BOARD}?told=sent"
    assert office.asked == [(1, command)]


@pytest.mark.parametrize(
    ("act", "form"),
    [
        ("accept", {"csrf": "0" * 32}),
        ("accept", {}),
        ("accept", {"csrf": "é"}),
        ("explode", None),
        ("take-out", {"line": "-1"}),
        ("take-out", {"line": "9" * 40}),
    ],
)
async def test_a_form_that_haat_did_not_make_changes_nothing(
    browser: httpx.AsyncClient, office: MemoryOffice, act: str, form: dict[str, str] | None
) -> None:
    csrf = await enter(browser)
    given = {"csrf": csrf, **(form or {})} if act != "accept" else (form or {})
    answer = await browser.post(f"{BOARD}/11/{act}", data=given)
    assert answer.status_code == 404
    assert office.asked == []


async def test_a_refusal_comes_back_as_a_sentence(browser: httpx.AsyncClient, office: MemoryOffice) -> None:
    csrf = await enter(browser)
    office.answer = Asked(True, "wrong-code")
    answer = await browser.post(
        f"{BOARD}/7/deliver", data={"csrf": csrf, "from": "order", "code": "0000"}, follow_redirects=True
    )
    assert "दरवाज़े का कोड सही नहीं" in answer.text


async def test_words_in_the_address_that_haat_does_not_know_are_not_shown(browser: httpx.AsyncClient) -> None:
    await enter(browser)
    assert 'class="told"' not in (await browser.get(f"{BOARD}?told=Pay+me")).text


async def test_an_unchanged_board_is_not_sent_again(browser: httpx.AsyncClient, office: MemoryOffice) -> None:
    await enter(browser)
    first = await browser.get(f"{BOARD}/live")
    tag = {"If-None-Match": first.headers["etag"]}
    assert (await browser.get(f"{BOARD}/live", headers=tag)).status_code == 304
    office.orders = [item for item in office.orders if item.state is not OrderState.PACKED]
    assert (await browser.get(f"{BOARD}/live", headers=tag)).status_code == 200


async def test_an_orders_page_tells_its_story_its_talk_and_its_bill(browser: httpx.AsyncClient) -> None:
    await enter(browser)
    text = (await browser.get(f"{BOARD}/5")).text
    assert "मंज़ूर किया" in text
    assert "अरहर दाल आधा किलो" in text
    assert f"/b/{LINKS.bill_token(1, 5)}" in text
    assert (await browser.get(f"{BOARD}/999")).status_code == 404


async def test_a_bill_opens_for_whoever_holds_its_link(browser: httpx.AsyncClient) -> None:
    answer = await browser.get(f"/b/{LINKS.bill_token(1, 5)}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert (await browser.get(f"/b/{LINKS.bill_token(1, 6)}")).status_code == 404


async def test_the_picture_of_a_shops_goods_is_large_enough_for_the_catalogue(
    browser: httpx.AsyncClient,
) -> None:
    answer = await browser.get("/i/namunab")
    assert answer.headers["content-type"] == "image/png" and answer.content[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = (int.from_bytes(answer.content[at : at + 4], "big") for at in (16, 20))
    assert min(width, height) >= 500
    assert (await browser.get("/i/nobody")).status_code == 404


async def test_a_poster_is_a_pdf(browser: httpx.AsyncClient) -> None:
    answer = await browser.get("/poster/namunab")
    assert answer.content.startswith(b"%PDF")
    of_a_place = await browser.get("/poster/namunab", params={"place": "Gate 2 [x]"})
    assert of_a_place.content.startswith(b"%PDF") and of_a_place.content != answer.content


async def test_the_start_page_leads_to_phones_and_boards_in_emulator_mode_only(office: MemoryOffice) -> None:
    for phones, found in (("http://127.0.0.1:8401/phones", True), (None, False)):
        transport = httpx.ASGITransport(app=app_of(office, phones))
        async with httpx.AsyncClient(transport=transport, base_url="http://haat.test") as client:
            text = (await client.get("/")).text
        assert (ACCESS.link_token(1) in text) is found
        assert ("Namuna Kirana" in text) is found


async def test_every_answer_carries_the_security_headers(browser: httpx.AsyncClient) -> None:
    for path in ("/", "/no-such-page", "/health", "/static/haat.css", BOARD):
        headers = (await browser.get(path)).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"


async def test_pages_need_no_outside_and_no_inline_script(browser: httpx.AsyncClient) -> None:
    await enter(browser)
    for path in ("/", BOARD, f"{BOARD}/11"):
        text = (await browser.get(path)).text
        assert not re.search(r"<script(?![^>]*src=)|\son\w+=|\sstyle=", text)
        assert not re.search(r'(src|href)="https?://(?!127\.0\.0\.1)', text)


async def test_health_says_by_name_what_is_wrong(browser: httpx.AsyncClient, office: MemoryOffice) -> None:
    assert (await browser.get("/health")).json() == {"status": "ok", "database": "ok", "worker": "ok"}
    office.well = type(office.well)(database=True, worker=False)
    answer = await browser.get("/health")
    assert (answer.status_code, answer.json()["worker"]) == (503, "silent")


async def test_metrics_are_in_the_format_of_prometheus(browser: httpx.AsyncClient) -> None:
    answer = await browser.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    assert b"# HELP" in answer.content


async def test_a_form_too_large_is_refused_without_being_read(browser: httpx.AsyncClient) -> None:
    await enter(browser)
    answer = await browser.post(f"{BOARD}/11/reject", data={"reason": "x" * 100_000})
    assert answer.status_code == 413


async def test_a_fault_of_a_page_is_logged_by_its_place_and_answered_in_words(
    browser: httpx.AsyncClient, office: MemoryOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    await enter(browser)

    async def broken(shop_id: int, order_no: int) -> None:
        raise ZeroDivisionError("Sunita of B-12 said so")

    monkeypatch.setattr(office, "order", broken)
    with capture_logs() as logs:
        answer = await browser.get(f"{BOARD}/5")
    assert answer.status_code == 500
    assert "Something went wrong" in answer.text
    assert "default-src" in answer.headers["content-security-policy"]
    (line,) = [each for each in logs if each["event"] == "page failed"]
    assert (
        line["fault"].startswith("ZeroDivisionError at test_board.py:")
        or "ZeroDivisionError" in line["fault"]
    )
    assert line["route"] == "/console/{code}/orders/{order_no}"
    assert "Sunita" not in str(logs) + answer.text


async def test_while_a_transfer_is_awaited_the_shopkeeper_looks_first_and_packs_second(
    browser: httpx.AsyncClient, office: MemoryOffice
) -> None:
    await enter(browser)
    office.orders = [CLAIMED, WAITING, TO_SEND_BACK]
    claimed = (await browser.get(f"{BOARD}/21")).text
    acts = re.findall(r'data-testid="act-([a-z-]+)"', claimed.split('class="panel items"')[0])
    assert acts == ["confirm", "deny", "pack", "out", "cancel"]
    assert '<input type="hidden" name="utr" value="612345678901">' in claimed
    assert 'class="button second" data-testid="act-pack"' in claimed
    waiting = (await browser.get(f"{BOARD}/22")).text
    assert 'data-testid="act-confirm"' in waiting
    assert 'data-testid="act-deny"' not in waiting
    assert 'data-testid="act-confirm"' not in (await browser.get(f"{BOARD}/23")).text


@pytest.mark.parametrize(
    ("act", "form", "command"),
    [
        ("confirm", {"utr": "612345678901"}, ConfirmTransfer(1, 21, None, "612345678901")),
        ("confirm", {}, ConfirmTransfer(1, 21)),
        ("deny", {}, DenyTransfer(1, 21)),
    ],
)
async def test_a_transfer_is_confirmed_or_denied_on_the_orders_own_page(
    browser: httpx.AsyncClient, office: MemoryOffice, act: str, form: dict[str, str], command: Command
) -> None:
    csrf = await enter(browser)
    answer = await browser.post(f"{BOARD}/21/{act}", data={"csrf": csrf, "from": "order", **form})
    assert (answer.status_code, office.asked) == (303, [(1, command)])
