"""Words about memory: every language has them, in both ways of writing, and talk of goods is never taken for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from haat.language.evaluate import read_gold
from haat.language.lexicon import LANGUAGES, Lexicon, rows
from haat.language.memory_words import Role, find, named, only_talk, plain_names, says, strange

DATA = Path(__file__).parent / "data"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_every_role_sorted_and_each_phrase_once(lang: str) -> None:
    found = list(rows(f"memory/{lang}.tsv"))
    assert {role for _, role in found} == {role.value for role in Role}
    assert found == sorted(found, key=lambda row: "\t".join(row).encode())
    assert len({text for text, _ in found}) == len(found)


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_every_role_is_written_in_the_script_and_typed(lang: str) -> None:
    for role in Role:
        texts = [text for text, name in rows(f"memory/{lang}.tsv") if name == role.value]
        assert any(ord(text[0]) > 0x500 for text in texts), role
        if role is not Role.NAMES or lang not in ("hi", "pa"):
            assert any(text.isascii() for text in texts), role


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_message_of_the_sets_speaks_of_memory(lang: str) -> None:
    files = [DATA / f"messages.{lang}.tsv", *DATA.glob(f"blind/*/messages.{lang}.tsv")]
    for path in files:
        for gold in read_gold(lang, path.read_text("utf-8").splitlines()):
            found = find(gold.text, (lang, "hi", "en"))
            for role in (Role.ABOUT, Role.ERASE, Role.NAMES):
                assert not says(gold.text, found.get(role)), (gold.text, role)
            assert not says(gold.text, found.get(Role.FORGET), 0), gold.text
            assert Role.USUAL not in found or gold.intent == "repeat", gold.text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lal packet 2", "lal packet"),
        ("2 packet lal wali", "lal wali"),
        ("do packet lal wala", "lal wala"),
        ("250 gram lal wali chai", "lal wali chai"),
        ("লাল প্যাকেট ২টা", "লাল প্যাকেট"),
        ("2 kilo", ""),
    ],
)
def test_the_amount_falls_off_a_name(text: str, words: str, lexicon: Lexicon) -> None:
    assert named(text, lexicon) == words


def test_what_could_be_a_nickname(lexicon: Lexicon) -> None:
    assert strange("jhagwali tikki", lexicon)
    assert not strange("chai patti", lexicon)
    assert only_talk("haan bhaiya ji", lexicon)
    assert not only_talk("jhagwali tikki", lexicon)
    assert plain_names("toor dal wala", lexicon)[0] >= {"toor-dal"}
    assert plain_names("maggi wala", lexicon)[1] == {"Maggi"}
    assert plain_names("jhagwali tikki", lexicon) == (frozenset(), frozenset())


def test_a_long_list_is_not_searched_for_talk_of_memory() -> None:
    assert find("mujhe bhool jao " + "chini 2 kilo\n" * 40, ("hi",)) == {}
