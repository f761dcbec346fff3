"""What words mean beside others: conditions, makers of many goods, heads counted, one amount for several goods."""

from __future__ import annotations

import pytest

from haat.language.evaluate import shown
from haat.language.lexicon import Lexicon
from haat.language.link import link
from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Candidate, Detail, Hints

HEARD: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("en", "cauliflower 1, papaya 2", ("+cauliflower 1 piece", "+papaya 2 piece")),
    ("en", "tea 250g tata", ("+tea{Tata Tea} 250 g",)),
    ("en", "1 kg each of toor dal, moong dal", ("+toor-dal 1 kg", "+moong-dal 1 kg")),
    ("en", "only 1 kg sugar, not 2", ("=sugar 1 kg",)),
    ("hi", "dhara sarson 1 litre", ("+mustard-oil{Dhara} 1 l",)),
    ("hi", "2 kilo cement", ("+~ 2 kg !",)),
    ("hi", "vim liquid 500 ml", ("+dishwash-liquid{Vim} 500 ml",)),
    ("ta", "oru aanju kilo ponni arisi", ("+ponni-rice 5 kg",)),
    ("mr", "दहाचा parle g 5", ("+glucose-biscuit{Parle-G} 5 packet [₹10]",)),
    ("mr", "sakhar 5 kg mith 1 packet tel nako", ("+sugar 5 kg", "+salt 1 packet", "-oil")),
    ("gu", "khand 2 kilo", ("+sugar 2 kg",)),
    ("or", "ପାଞ୍ଚ ଟଙ୍କିଆ ପାର୍ଲେ ଜି ଛଅଟା", ("+glucose-biscuit{Parle-G} 6 packet [₹5]",)),
    ("hi", "chini 3 kilo chahiye 2 nahi", ("=sugar 3 kg",)),
    ("hi", "atta 5 kilo wala 2 nahi", ("-atta 2 packet [5 kg]",)),
    ("hi", "haldi 2 packet mdh ki nahi everest ki", ("=turmeric-powder{Everest} 2 packet",)),
    ("hi", "pav pav kilo besan sooji", ("+besan 1/4 kg", "+sooji 1/4 kg")),
    ("ur", "pao bhar ghee", ("+ghee 1/4 kg",)),
    ("ur", "kapre dhone ka powder 1", ("+detergent-powder 1 packet ?",)),
    ("gu", "pa pa besan ravo", ("+besan 1/4 kg", "+sooji 1/4 kg")),
    ("mr", "तेल नको आता", ("-oil",)),
    ("mr", "tandalachya jagi gahu 5 kilo", ("-rice ?", "+wheat 5 kg")),
    ("mr", "पट्टी २", ("+scale-ruler 2 piece",)),
)


@pytest.mark.parametrize(("lang", "text", "lines"), HEARD, ids=[text for _, text, _ in HEARD])
def test_lines_are_heard(lang: str, text: str, lines: tuple[str, ...], starter: Shelf) -> None:
    heard = understand(text, starter, Hints(lang=lang, languages=(lang, "en")))
    assert tuple(shown(line) for line in heard.lines) == lines


def test_what_she_would_take_instead_is_a_note_and_no_line(starter: Shelf) -> None:
    heard = understand("surf excel 1 kilo, nahi mile to sasta wala", starter, Hints(lang="hi"))
    assert [line.concept for line in heard.lines] == ["detergent-powder"]
    assert heard.lines[0].otherwise == "sasta wala"


@pytest.mark.parametrize(
    ("lang", "text", "detail"),
    [
        ("hi", "dukan khuli rahegi kal", Detail.HOURS),
        ("mr", "dukan khuli aahe ka aaj", Detail.HOURS),
        ("or", "gote gita gaantu", Detail.SMALL_TALK),
        ("kn", "ella cancel maadi", Detail.CLEAR),
        ("ta", "message anuppadheenga", Detail.STOP),
    ],
)
def test_words_of_one_clause_make_a_detail_together(
    lang: str, text: str, detail: Detail, starter: Shelf
) -> None:
    heard = understand(text, starter, Hints(lang=lang, languages=(lang, "en")))
    assert (heard.detail, heard.lines) == (detail, ())


def test_a_change_means_what_she_has_whatever_language_names_it(starter: Shelf) -> None:
    basket = (Candidate("milk", "milk"),)
    heard = understand(
        "khira 2 nahi 3 packet", starter, Hints(lang="hi", languages=("hi", "en"), basket=basket)
    )
    assert [shown(line) for line in heard.lines] == ["=milk 3 packet"]


@pytest.mark.parametrize(
    ("name", "brand", "concept", "bundle"),
    [
        ("Cream & Onion 52 g", "Lay's", "potato-chips", False),
        ("Sugar Free Natura", None, "sugar-free", False),
        ("Dettol Soap", None, "soap", False),
        ("Coffee Flavour Biscuit", None, "biscuit", False),
        ("Aashirvaad Atta 5kg + Salt 1kg Free", None, "atta", True),
    ],
)
def test_a_listed_name_is_the_thing_and_not_its_taste(
    name: str, brand: str | None, concept: str, bundle: bool, lexicon: Lexicon
) -> None:
    found = link(name, brand, "", lexicon)
    assert (found.concept, found.bundle) == (concept, bundle)
