"""Every phrase file says all that English says, with the same blanks, in its own script, within WhatsApp's limits."""

from __future__ import annotations

import re
import string
import unicodedata
from functools import cache

import pytest
from babel import Locale
from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from haat.chat.replies import BUTTON_MAX, DESCRIPTION_MAX, ROW_MAX
from haat.domain.refusals import Why
from haat.language.phrases import FALLBACK, PHRASES, languages, missing, phrasebook
from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Detail, Hints, Understanding

SCRIPTS = {
    "en": "LATIN",
    "hi": "DEVANAGARI",
    "mr": "DEVANAGARI",
    "bn": "BENGALI",
    "gu": "GUJARATI",
    "pa": "GURMUKHI",
    "ta": "TAMIL",
    "te": "TELUGU",
    "kn": "KANNADA",
    "ml": "MALAYALAM",
    "or": "ORIYA",
    "ur": "ARABIC",
}
COUNTS = ("count",)
"""Blanks that are numbers; every other blank is a string."""

every_language = pytest.mark.parametrize("lang", languages())
every_other_language = pytest.mark.parametrize("lang", [lang for lang in languages() if lang != FALLBACK])


class Parts(Visitor):
    """The blanks, the plain text and the plural forms of one phrase."""

    def __init__(self, message: ast.Message) -> None:
        self.blanks: set[str] = set()
        self.texts: list[str] = []
        self.forms: list[set[str]] = []
        self.visit(message)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.blanks.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.texts.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        self.forms.append({v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)})
        self.generic_visit(node)


def source(lang: str) -> str:
    return PHRASES.joinpath(f"{lang}.ftl").read_text(encoding="utf-8")


@cache
def messages(lang: str) -> dict[str, Parts]:
    body = FluentResource(source(lang)).body
    return {entry.id.name: Parts(entry) for entry in body if isinstance(entry, ast.Message)}


def sample(blanks: set[str], count: int) -> dict[str, str | int]:
    return {blank: count if blank in COUNTS else "7" for blank in blanks}


def said(lang: str, count: int = 3) -> dict[str, str]:
    """Every phrase of a language with its blanks filled by digits alone."""
    book = phrasebook(lang)
    return {key: book.say(key, **sample(parts.blanks, count)) for key, parts in messages(lang).items()}


def symbols(text: str) -> list[str]:
    """Emoji and bold marks, whatever their order."""
    return sorted(c for c in text if unicodedata.category(c) == "So" or c == "*")


def script_of(letter: str) -> str:
    return unicodedata.name(letter).split()[0]


def letters(text: str) -> list[str]:
    return [c for c in text if c.isalpha()]


def test_the_languages_of_the_shops_have_phrases() -> None:
    assert set(languages()) == set(SCRIPTS)


@every_language
def test_the_file_has_no_line_that_fluent_cannot_read(lang: str) -> None:
    junk = [entry.content for entry in FluentResource(source(lang)).body if isinstance(entry, ast.Junk)]
    assert junk == []


@every_language
def test_the_file_says_each_phrase_once(lang: str) -> None:
    keys = [entry.id.name for entry in FluentResource(source(lang)).body if isinstance(entry, ast.Message)]
    assert sorted(keys) == sorted(set(keys))


@every_other_language
def test_the_file_has_exactly_the_phrases_of_english(lang: str) -> None:
    assert dict(missing(lang)) == {}


@every_other_language
def test_each_phrase_has_the_blanks_of_english(lang: str) -> None:
    english = {key: parts.blanks for key, parts in messages(FALLBACK).items()}
    assert {key: parts.blanks for key, parts in messages(lang).items()} == english


@every_language
@pytest.mark.parametrize("count", [0, 1, 2, 23])
def test_each_phrase_can_be_said(lang: str, count: int) -> None:
    for key, text in said(lang, count).items():
        assert text.strip() == text, key
        assert "  " not in text, key
        assert not set("{}$") & set(text), key


@every_language
def test_each_choice_by_number_has_the_plural_forms_of_the_language(lang: str) -> None:
    expected = {*Locale(lang).plural_form.tags, "other"}
    wrong = {
        key: parts.forms for key, parts in messages(lang).items() if any(f != expected for f in parts.forms)
    }
    assert wrong == {}


@every_language
@pytest.mark.parametrize(
    ("prefix", "suffix", "limit"),
    [
        ("button-", "", BUTTON_MAX),
        ("menu-choose", "menu-choose", BUTTON_MAX),
        ("menu-change", "menu-change", BUTTON_MAX),
        ("row-", "", ROW_MAX),
        ("row-", "-text", DESCRIPTION_MAX),
        ("language-name", "language-name", ROW_MAX),
    ],
)
def test_what_is_tapped_fits_its_label(lang: str, prefix: str, suffix: str, limit: int) -> None:
    labels = {
        key: text
        for key, text in said(lang).items()
        if key.startswith(prefix) and key.endswith(suffix) and (suffix or not key.endswith("-text"))
    }
    assert labels
    assert {key: (len(text), text) for key, text in labels.items() if len(text) > limit} == {}


@every_other_language
def test_bold_emoji_and_lines_are_those_of_english(lang: str) -> None:
    english, ours = said(FALLBACK), said(lang)
    shape = {key: (symbols(text), text.count("\n")) for key, text in english.items()}
    assert {key: (symbols(text), text.count("\n")) for key, text in ours.items()} == shape


@every_other_language
def test_the_language_is_written_in_its_own_script(lang: str) -> None:
    allowed = {SCRIPTS[lang], "LATIN"}
    own = everything = 0
    for key, parts in messages(lang).items():
        found = [script_of(c) for c in letters("".join(parts.texts))]
        assert set(found) <= allowed, key
        assert len(found) < 12 or found.count(SCRIPTS[lang]) >= 0.6 * len(found), key
        own, everything = own + found.count(SCRIPTS[lang]), everything + len(found)
    assert own >= 0.95 * everything


@every_language
def test_digits_are_those_of_the_keyboard(lang: str) -> None:
    assert {c for c in source(lang) if c.isdigit()} <= set(string.digits)


@every_language
def test_the_file_is_in_the_normal_form_in_which_lengths_are_counted(lang: str) -> None:
    assert unicodedata.is_normalized("NFC", source(lang))


@every_language
def test_a_refusal_has_a_phrase_of_at_most_two_sentences(lang: str) -> None:
    phrases = said(lang)
    for why in Why:
        text = phrases[f"refused-{why.value}"]
        assert sum(text.count(stop) for stop in ("।", "۔", "؟", "?")) + text.count(". ") <= 2, text
        assert len(text) <= 200, text


@every_language
def test_a_language_names_itself_as_no_other_does(lang: str) -> None:
    names = {phrasebook(other).say("language-name") for other in languages()}
    assert len(names) == len(languages())


BASKET = Detail.NONE
"""An example that changes the basket: it is heard as lines."""

TAUGHT = {
    "greet-new": (BASKET,),
    "row-change-items-text": (BASKET,),
    "change-items-how": (BASKET, BASKET),
    "checkout-ask-address": (Detail.PICKUP,),
    "answer-catalogue": (Detail.PRICE,),
    "answer-stopped": (Detail.START,),
    "answer-help": (
        BASKET,
        BASKET,
        Detail.TOTAL,
        Detail.CONFIRM,
        Detail.ORDER_STATUS,
        Detail.CANCEL,
        Detail.BILL,
        Detail.KHATA_BALANCE,
        Detail.HUMAN,
    ),
    "shop-not-heard": (Detail.HELP,),
    "shop-help": (
        Detail.ORDERS,
        Detail.ACCEPT,
        Detail.OUT,
        Detail.SOLD_OUT,
        Detail.SET_PRICE,
        Detail.KHATA_GIVE,
        Detail.SHOP_CLOSE,
    ),
}
"""What the quoted examples of a phrase mean, in their order."""


def meant(heard: Understanding) -> Detail | str:
    return BASKET if heard.lines else heard.detail if heard.detail is not Detail.NONE else "nothing"


@every_other_language
@pytest.mark.parametrize("key", TAUGHT)
def test_the_examples_that_a_phrase_teaches_are_understood(lang: str, key: str, starter: Shelf) -> None:
    hints = Hints(lang=lang, languages=(lang, "en"), shopkeeper=key.startswith("shop-"))
    examples = re.findall("“([^”]*)”", said(lang)[key])
    heard = [(example, meant(understand(example, starter, hints))) for example in examples]
    assert heard == list(zip(examples, TAUGHT[key], strict=True))
