"""A customer's page: the talk with what came beside it, what is remembered, and how it is erased; the shop's words."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import httpx
import pytest

from haat.domain.commands import Command, ForgetMe, ForgetNickname
from haat.domain.usual import forgotten

from .office import ACCESS, PICTURE, REMEMBERED, MemoryOffice, app_of

PERSON = "/console/NAMUNA/people/4"
WORDS = "/console/NAMUNA/words"


@pytest.fixture
def office() -> MemoryOffice:
    return MemoryOffice()


@pytest.fixture
async def browser(office: MemoryOffice) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app_of(office))
    async with httpx.AsyncClient(transport=transport, base_url="http://haat.test") as client:
        await client.get(f"/console/NAMUNA/enter/{ACCESS.link_token(1)}")
        yield client


async def csrf_of(browser: httpx.AsyncClient, path: str) -> str:
    found = re.search(r'name="csrf" value="([0-9a-f]{32})"', (await browser.get(path)).text)
    assert found is not None
    return found.group(1)


async def test_the_talk_shows_what_was_typed_in_the_shops_own_app_and_what_she_sent(
    browser: httpx.AsyncClient,
) -> None:
    text = (await browser.get(PERSON)).text
    assert re.search(
        r'own-app">\s*<span class="bubble-from">[^<]+</span>\s*<p dir="auto">भेज रहा हूँ दीदी', text
    )
    assert '<img class="sent-image" src="/console/NAMUNA/file?id=wamid.A%2F%2B%3D"' in text
    assert '<audio class="sent-audio" controls preload="none" src="/console/NAMUNA/file?id=wamid.V">' in text


async def test_a_file_is_shown_by_its_own_type_and_never_run(browser: httpx.AsyncClient) -> None:
    picture = await browser.get("/console/NAMUNA/file", params={"id": "wamid.A/+="})
    assert (picture.content, picture.headers["content-type"]) == (PICTURE, "image/png")
    script = await browser.get("/console/NAMUNA/file", params={"id": "wamid.X"})
    assert script.headers["content-type"] == "application/octet-stream"
    assert script.headers["content-disposition"] == "attachment"
    assert script.headers["x-content-type-options"] == "nosniff"
    for unknown in ("", "wamid.none", "x" * 5000):
        assert (await browser.get("/console/NAMUNA/file", params={"id": unknown})).status_code == 404


async def test_what_is_remembered_is_told_in_plain_words(browser: httpx.AsyncClient) -> None:
    text = (await browser.get(PERSON)).text
    for words in ("चीनी", "2 किलो", "अक्सर", "B-12, Namuna Nagar", "नकद", "पहले उन्होंने लिखा"):
        assert words in text
    assert "Sunita &lt;b&gt;Devi&lt;/b&gt;" in text
    assert (await browser.get("/console/NAMUNA/people/999")).status_code == 404


async def test_where_nothing_is_remembered_nothing_can_be_erased(
    browser: httpx.AsyncClient, office: MemoryOffice
) -> None:
    office.remembered = forgotten(REMEMBERED)
    text = (await browser.get(PERSON)).text
    assert "forget-all" not in text
    assert "कुछ याद नहीं" in text


@pytest.mark.parametrize(
    ("path", "form", "command"),
    [
        (f"{PERSON}/forget", {"what": "all"}, ForgetMe(1, 4, addresses=True)),
        (f"{PERSON}/forget", {"what": "goods"}, ForgetMe(1, 4, addresses=False)),
        (f"{WORDS}/forget", {"words": "mithi wali"}, ForgetNickname(1, "mithi wali")),
    ],
)
async def test_erasing_is_a_command_of_the_shopkeeper(
    browser: httpx.AsyncClient, office: MemoryOffice, path: str, form: dict[str, str], command: Command
) -> None:
    csrf = await csrf_of(browser, PERSON)
    answer = await browser.post(path, data={"csrf": csrf, **form})
    assert (answer.status_code, office.asked) == (303, [(1, command)])
    assert (await browser.post(path, data={"csrf": "0" * 32, **form})).status_code == 404
    assert len(office.asked) == 1


async def test_the_shops_words_stand_with_what_they_mean(browser: httpx.AsyncClient) -> None:
    text = (await browser.get(WORDS)).text
    assert text.index("mithi wali") < text.index("shakkar")
    assert text.count("चीनी") == 2
    csrf = await csrf_of(browser, WORDS)
    assert (await browser.post(f"{WORDS}/forget", data={"csrf": csrf})).status_code == 404


async def test_an_order_leads_to_its_customer(browser: httpx.AsyncClient) -> None:
    assert f'href="{PERSON}"' in (await browser.get("/console/NAMUNA/orders/5")).text
