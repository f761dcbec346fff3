"""The sets that were written without sight of the rules: what they hold, and that they are scored apart."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from haat.bench import understand as bench
from haat.language.evaluate import Facts, Gold, evaluate, hear, judge, read_gold
from haat.language.lexicon import LANGUAGES, Lexicon
from haat.language.shelf import Shelf

BLIND = Path(__file__).parent / "data" / "blind"
HALVES = ("tune", "report")


def golds(half: str, lang: str) -> list[Gold]:
    path = BLIND / half / f"messages.{lang}.tsv"
    return list(read_gold(lang, path.read_text(encoding="utf-8").splitlines()))


def both(lang: str) -> list[Gold]:
    return [gold for half in HALVES for gold in golds(half, lang)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_messages_of_every_kind_in_both_halves(lang: str) -> None:
    assert len(both(lang)) >= 55
    kinds = [Counter(gold.kind for gold in golds(half, lang)) for half in HALVES]
    for kind in kinds[0] | kinds[1]:
        assert abs(kinds[0][kind] - kinds[1][kind]) <= 2, kind


@pytest.mark.parametrize("lang", LANGUAGES)
def test_about_half_of_a_language_is_typed_in_latin_letters(lang: str) -> None:
    if lang == "en":
        return
    native = sum(any(ord(letter) > 0x500 for letter in gold.text if letter.isalpha()) for gold in both(lang))
    assert 0.3 <= native / len(both(lang)) <= 0.7


def test_the_answers_name_goods_that_exist_and_no_message_stands_in_both_halves(lexicon: Lexicon) -> None:
    for lang in LANGUAGES:
        texts = [gold.text for gold in both(lang)]
        assert len(texts) == len(set(texts)), lang
        for gold in both(lang):
            named = {line.concept for line in gold.lines if line.concept}
            named |= {item.concept for item in (*gold.basket, *gold.asked)} | set(gold.facts.about or ())
            assert named <= set(lexicon.by_id), gold.text


def test_the_blind_halves_are_scored_apart(starter: Shelf, tmp_path: Path) -> None:
    for half in HALVES:
        (tmp_path / "blind" / half).mkdir(parents=True)
        (tmp_path / "blind" / half / "messages.en.tsv").write_text(
            "2 kg sugar\torder\t+sugar 2 kg\tone\n", "utf-8"
        )
    scores = bench.measured(starter, tmp_path)
    assert scores is not None
    assert {one.half for one in scores} == {"blind tune", "blind report"}


@pytest.mark.parametrize(
    ("row", "right"),
    [
        ("2\t-.choice\t\tanswer\tasked=salt{Tata Salt}[1 kg]@28,atta[5 kg]@265; choice=1", True),
        ("2\t-.choice\t\tanswer\tasked=salt{Tata Salt}[1 kg]@28,atta[5 kg]@265; choice=0", False),
        ("chini 44 kar do\t-.set_price\t\tkeeper\tshopkeeper; about=sugar; amount=44", True),
        ("chini 44 kar do\t-.set_price\t\tkeeper\tshopkeeper; about=salt; amount=44", False),
        ("order 12 haan\t-.accept\t\tkeeper\tshopkeeper; order=12", True),
    ],
)
def test_facts_of_a_message_are_judged_in_its_surroundings(row: str, right: bool, starter: Shelf) -> None:
    (gold,) = read_gold("hi", [row])
    assert gold.facts != Facts()
    score = judge(gold, hear(gold, starter))
    assert (score.told, score.told_right, score.intended) == (1, right, 0)


def test_surroundings_that_cannot_be_read_are_named() -> None:
    with pytest.raises(ValueError, match="unknown colour"):
        list(read_gold("hi", ["chini\torder\t\tone\tcolour=red"]))
    with pytest.raises(ValueError, match="cannot read"):
        list(read_gold("hi", ["chini\torder\t\tone\tbasket=Sugar!"]))


@pytest.mark.parametrize("half", HALVES)
def test_the_blind_sets_are_heard_no_worse_than_when_they_were_written(half: str, starter: Shelf) -> None:
    score = evaluate((gold for lang in LANGUAGES for gold in golds(half, lang)), starter)["all"]
    assert score.f1 >= 830
    assert score.intent >= 900
