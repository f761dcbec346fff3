"""The story: every language's words are complete and heard right; the whole of it is played in three languages."""

from __future__ import annotations

import re

import pytest
from typer.testing import CliRunner

from haat.chat.hearing import CODE, shelf_of
from haat.cli import app
from haat.demo.starter import starter_catalogue
from haat.language.evaluate import shown
from haat.language.lexicon import load_lexicon
from haat.language.phrases import languages as spoken
from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Detail, Hints, Op, Understanding, Verdict
from haat.story.words import languages, words

LIKE = words("en")
SECTIONS = ("native", "romanised", "regular", "khata", "small")
NATIVE_LIST = [
    "+sugar 2 kg",
    "+toor-dal 1/2 kg",
    "+coriander-leaves 50 rupees",
    "+atta{Aashirvaad} 5 kg",
    "+instant-noodles{Maggi} 4 packet [70 g]",
    "+onion 3/2 kg",
]
MEANT = [
    ("regular", "total", Detail.TOTAL),
    ("regular", "cash", Detail.PAY_CASH),
    ("regular", "yes", Detail.CONFIRM),
    ("khata", "khata", Detail.PAY_KHATA),
    ("khata", "balance", Detail.KHATA_BALANCE),
    ("khata", "clear", Detail.CLEAR),
    ("small", "cash", Detail.PAY_CASH),
    ("small", "upi", Detail.PAY_UPI),
    ("small", "cancel", Detail.CANCEL),
]
TOLD = [
    ("small", "orders", Detail.ORDERS),
    ("regular", "finished", Detail.SOLD_OUT),
    ("regular", "back", Detail.BACK_IN_STOCK),
]

every_language = pytest.mark.parametrize("lang", languages())
every_new_language = pytest.mark.parametrize("lang", sorted({*languages()} - {"hi", "bn", "en"}))


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    lexicon = load_lexicon()
    return shelf_of(lexicon, starter_catalogue(lexicon))


def heard(shelf: Shelf, lang: str, section: str, key: str, *, shopkeeper: bool = False) -> Understanding:
    """One message as a shop that speaks English and Hindi hears it from somebody whose language it knows."""
    text = getattr(words(lang), section)[key]
    return understand(text, shelf, Hints(lang=lang, languages=("en", "hi"), shopkeeper=shopkeeper))


def test_every_language_that_haat_speaks_has_a_story() -> None:
    assert set(languages()) == set(spoken())


@every_language
def test_the_words_of_a_story_are_complete(lang: str) -> None:
    found = words(lang)
    for section in SECTIONS:
        said, wanted = getattr(found, section), getattr(LIKE, section)
        assert said.keys() == wanted.keys(), section
        assert all(text.strip() for text in said.values()), section
    for texts in (found.native, found.romanised):
        code = CODE.search(texts["greeting"])
        assert code is not None and code[1] == found.shop_code
        assert re.fullmatch(r"₹\d+(\|₹\d+)*", texts["basket"])


@every_new_language
def test_a_native_list_gives_exactly_its_lines_and_no_doubt(lang: str, shelf: Shelf) -> None:
    found = heard(shelf, lang, "native", "list")
    assert [shown(line) for line in found.lines] == NATIVE_LIST
    assert found.lang == lang
    assert not found.rest


@every_new_language
def test_a_romanised_list_is_sure_whatever_language_the_shop_thinks_it_is(lang: str, shelf: Shelf) -> None:
    text = words(lang).romanised["list"]
    for hint in (lang, None):
        found = understand(text, shelf, Hints(lang=hint, languages=("en", "hi")))
        lines = [shown(line) for line in found.lines]
        assert {"+sugar 2 kg", "+potato 1 kg", "+onion 3/2 kg"} <= set(lines)
        assert len(lines) >= 6
        assert {line.verdict for line in found.lines} == {Verdict.SURE}
        assert not found.rest


@every_new_language
def test_a_regular_is_asked_about_the_soap_alone_and_her_changes_are_heard(lang: str, shelf: Shelf) -> None:
    first = {line.concept: line.verdict for line in heard(shelf, lang, "regular", "list").lines}
    assert first == {
        "sugar": Verdict.SURE,
        "soap": Verdict.ASK,
        "instant-noodles": Verdict.SURE,
        "potato": Verdict.SURE,
    }
    (change,) = heard(shelf, lang, "regular", "change").lines
    assert (change.op, change.verdict, change.concept in first) == (Op.SET, Verdict.SURE, True)
    assert change.spoken is not None and change.spoken.value == 3
    (remove,) = heard(shelf, lang, "regular", "remove").lines
    assert (remove.op, remove.verdict, remove.concept in first) == (Op.REMOVE, Verdict.SURE, True)


@every_new_language
@pytest.mark.parametrize(
    ("section", "key", "lines"),
    [
        ("khata", "list", ["+atta{Aashirvaad} 5 kg", "+sugar 1 kg"]),
        ("khata", "too_much", ["+atta{Aashirvaad} 4 packet [10 kg]"]),
        ("small", "list", ["+sugar 4 kg"]),
    ],
)
def test_a_small_list_gives_its_lines(
    lang: str, section: str, key: str, lines: list[str], shelf: Shelf
) -> None:
    assert [shown(line) for line in heard(shelf, lang, section, key).lines] == lines


@every_new_language
@pytest.mark.parametrize(("section", "key", "detail"), MEANT)
def test_what_a_customer_says_of_her_order_is_what_she_means(
    lang: str, section: str, key: str, detail: Detail, shelf: Shelf
) -> None:
    found = heard(shelf, lang, section, key)
    assert (found.detail, found.lines) == (detail, ())


@every_new_language
@pytest.mark.parametrize(("section", "key", "detail"), TOLD)
def test_what_the_shopkeeper_says_is_done(
    lang: str, section: str, key: str, detail: Detail, shelf: Shelf
) -> None:
    found = heard(shelf, lang, section, key, shopkeeper=True)
    assert found.detail is detail
    goods = [] if detail is Detail.ORDERS else ["instant-noodles"]
    assert [line.concept for line in found.about] == goods


@pytest.mark.timeout(170)
@pytest.mark.parametrize(
    "lang",
    [pytest.param(lang, marks=pytest.mark.xdist_group(f"story-{lang}")) for lang in ("hi", "bn", "en")],
)
def test_the_story_is_right(lang: str) -> None:
    """Orders, changes, khata, silence, refunds and the books, on a whole Haat: about twelve seconds."""
    told = CliRunner().invoke(app, ["story", "--lang", lang])
    assert told.exit_code == 0, told.output[-3000:]
    assert "the story is right" in told.output
