"""The word tables: readable, sorted, and of one mind with the numbers they claim."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from importlib.resources import files

import pytest

from haat.language.intents import WORDS
from haat.language.lattice import best_path
from haat.language.lexicon import LANGUAGES, Lexicon, rows
from haat.language.numbers import ARTICLE, CARDINAL, HEAD, JOINER, ORDINAL, PART, POINT, TAIL, TENS, TIMES
from haat.language.sound import sound
from haat.language.tokens import tokenise
from haat.language.understanding import Detail, Measure
from haat.language.vocabulary import NUM, load_vocabulary

DATA = files("haat.language").joinpath("data")
KINDS = {CARDINAL, TENS, TIMES, PART, HEAD, TAIL, ARTICLE, ORDINAL, JOINER, POINT}
ROLES = {
    "and", "also", "of", "of_en", "of_price", "dative", "wala", "give", "add", "remove", "cut", "set", "change", "increase", "decrease", "not",
    "not_but", "instead", "in_place", "without", "with", "more", "less", "only", "each", "repeat", "model", "small", "big", "medium",
    "cheap", "costly", "fresh", "qual", "filler", "greet", "time", "clock", "yes", "no", "q", "addr", "order_no", "suffix", "finite",
    "into", "past", "is", "polite", "if_none", "any", "unsold", "for_price", "up_to", "by_half", "purpose", "told", "tale", "recipe", "doing", "news", "hence", "yours", *WORDS,
}  # fmt: skip
COLOURS = {
    "red",
    "green",
    "yellow",
    "blue",
    "white",
    "black",
    "brown",
    "pink",
    "orange",
    "gold",
    "silver",
    "purple",
}
TABLES = [(kind, lang) for kind in ("numbers", "units", "grammar") for lang in LANGUAGES]


def have(kind: str, lang: str) -> bool:
    return DATA.joinpath(kind).joinpath(f"{lang}.tsv").is_file()


@pytest.mark.parametrize(("kind", "lang"), [t for t in TABLES if have(*t)], ids=lambda v: v)
def test_a_table_is_sorted_without_doubles_and_has_its_columns(kind: str, lang: str) -> None:
    found = [tuple(row) for row in rows(f"{kind}/{lang}.tsv")]
    assert found == sorted(set(found)), f"{kind}/{lang}.tsv"
    assert {len(row) for row in found} == {2 if kind == "grammar" else 3}


@pytest.mark.parametrize("lang", [lang for kind, lang in TABLES if kind == "grammar" and have(kind, lang)])
def test_every_role_is_one_the_code_knows(lang: str) -> None:
    for _, role in rows(f"grammar/{lang}.tsv"):
        name, _, value = role.partition(":")
        if name in ("i", "a"):
            Detail(value)
        elif name == "short":
            assert value in {part for phrase, _ in rows(f"grammar/{lang}.tsv") for part in phrase.split()}, (
                value
            )
        elif name == "times":
            assert not value or Fraction(value) > 0
        elif name == "colour":
            assert value in COLOURS
        elif name == "good":
            assert value in {row[0] for row in rows("goods.tsv")}
        elif name not in ("k", "form", "case"):
            assert role in ROLES, role


@pytest.mark.parametrize("lang", [lang for kind, lang in TABLES if kind == "units" and have(kind, lang)])
def test_every_unit_is_a_measure_and_no_word_has_two(lang: str) -> None:
    seen: dict[str, tuple[str, str]] = {}
    for word, measure, factor in rows(f"units/{lang}.tsv"):
        Measure(measure)
        assert Fraction(factor) > 0
        assert seen.setdefault(word, (measure, factor)) == (measure, factor), word


@pytest.mark.parametrize("lang", [lang for kind, lang in TABLES if kind == "numbers" and have(kind, lang)])
def test_number_words_say_what_their_row_says(lang: str, lexicon: Lexicon) -> None:
    for word, value, kind in rows(f"numbers/{lang}.tsv"):
        assert kind in KINDS, word
        if kind in (CARDINAL, TIMES, TENS):
            path = best_path(tokenise(word), lexicon.vocabulary, lang_bit=lexicon.vocabulary.bit(lang))
            numbers = {
                reading.amount
                for token in tokenise(word)
                for reading in lexicon.vocabulary.words.get(token.key, ())
            }
            said = [node.amount for node in path if node.kind == NUM]
            assert said == [Fraction(value)] or Fraction(value) in numbers, word


@pytest.mark.parametrize("lang", [lang for kind, lang in TABLES if kind == "numbers" and have(kind, lang)])
def test_a_language_counts_to_a_thousand(lang: str) -> None:
    table = {(Fraction(value), kind) for _, value, kind in rows(f"numbers/{lang}.tsv")}
    plain = {value for value, kind in table if kind in (CARDINAL, TENS)}
    whole = set(range(1, 100)) if lang != "en" else {*range(1, 20), *range(20, 100, 10)}
    assert whole <= plain, sorted(whole - plain)
    assert {Fraction(100), Fraction(1000)} <= {value for value, kind in table if kind == TIMES}
    assert {Fraction(1, 2)} <= {value for value, kind in table if kind == PART}


@pytest.mark.parametrize(
    "words",
    [
        "चीनी চিনি ચીની cheeni chini chinni cheenee",
        "धनिया dhania dhaniya dhanya",
        "नमकीन namkeen namakeen namkin",
        "प्याज pyaz pyaaz piyaz piaj",
        "दूध doodh dudh দুধ",
        "आलू aloo alu আলু aaloo",
        "পেঁয়াজ peyaj",
        "பருப்பு paruppu",
        "ಉಪ್ಪು ఉప్పు uppu",
        "தக்காளி thakkali",
        "തേങ്ങ thenga",
    ],
)
def test_spellings_of_one_word_meet(words: str) -> None:
    assert len({sound(word) for word in words.split()}) == 1


def test_oil_and_sesame_stay_apart() -> None:
    assert sound("tel") != sound("til")
    assert sound("तेल") != sound("तिल")


def test_a_measure_that_nobody_knows_is_refused_on_load_by_its_word_and_file() -> None:
    def table(path: str) -> Iterator[list[str]]:
        yield from [["jodi", "couple", "1"]] if path == "units/hi.tsv" else []

    with pytest.raises(ValueError, match=r"units/hi.tsv: 'jodi' has the unknown measure 'couple'"):
        load_vocabulary(
            names=[], brands=[], rulings={}, parents={}, ranks={}, rows=table, languages=LANGUAGES
        )
