"""The shop's pages in every language: each says everything in its own words and runs the way its script does."""

from __future__ import annotations

from dataclasses import replace

import httpx
import pytest

from haat.domain.shop import Shop
from haat.language.phrases import languages as spoken
from haat.web.wording import direction, languages, page_words

from .office import ACCESS, HINDI, MemoryOffice, app_of

PAGES = ("orders", "money", "people/4", "words")
BUTTON_MAX = 26
"""Letters that a button holds on a narrow phone."""


class OneShop(MemoryOffice):
    """The same orders in a shop of another language."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._shop = replace(HINDI, lang=lang)

    async def shops(self) -> list[Shop]:
        return [self._shop]


def test_the_pages_speak_every_language_that_haat_does() -> None:
    assert set(languages()) == set(spoken())


def test_urdu_runs_from_the_right_and_all_others_from_the_left() -> None:
    assert {lang for lang in languages() if direction(lang) == "rtl"} == {"ur"}


@pytest.mark.parametrize("lang", languages())
async def test_every_page_of_a_shop_is_in_its_language_and_its_direction(lang: str) -> None:
    transport = httpx.ASGITransport(app=app_of(OneShop(lang)))
    async with httpx.AsyncClient(transport=transport, base_url="http://haat.test") as browser:
        await browser.get(f"/console/NAMUNA/enter/{ACCESS.link_token(1)}")
        for page in PAGES:
            answer = await browser.get(f"/console/NAMUNA/{page}")
            assert answer.status_code == 200, page
            assert f'<html lang="{lang}" dir="{direction(lang)}">' in answer.text
            assert page_words(lang).say("nav-money") in answer.text or page.startswith("people"), page


@pytest.mark.parametrize("lang", languages())
def test_what_is_tapped_fits_its_button(lang: str) -> None:
    words = page_words(lang)
    keys = [key for key in words.keys if key.startswith(("act-", "nav-", "column-", "state-"))]
    keys += ["till-confirm", "till-deny", "till-float", "till-hand-in", "till-pay-out", "words-forget"]
    assert {key: words.say(key) for key in keys if len(words.say(key)) > BUTTON_MAX} == {}
