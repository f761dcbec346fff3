"""The second set, which is measured and never read: what it holds, and that it is scored apart.

No test here names a message: what fails in the set is told nowhere.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from haat.bench import understand as bench
from haat.language.evaluate import Gold, evaluate, read_gold
from haat.language.lexicon import LANGUAGES, Lexicon
from haat.language.shelf import Shelf

SECOND = Path(__file__).parent / "data" / "second"
BLIND = Path(__file__).parent / "data" / "blind"
LARGE = ("hi", "bn", "en")
ORDERS = (
    "one",
    "list",
    "misspelt",
    "voice",
    "leadin",
    "fraction",
    "rupees",
    "pack",
    "brand",
    "emoji",
    "ask",
    "unsold",
)


def golds(lang: str, folder: Path = SECOND) -> list[Gold]:
    path = folder / f"messages.{lang}.tsv"
    return list(read_gold(lang, path.read_text(encoding="utf-8").splitlines()))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_enough_messages_of_orders_changes_talk_and_the_shopkeeper(lang: str) -> None:
    kinds = Counter(gold.kind for gold in golds(lang))
    assert kinds.total() >= (80 if lang in LARGE else 40)
    assert 0.45 <= sum(kinds[kind] for kind in ORDERS) / kinds.total() <= 0.7
    assert min(kinds["change"], kinds["question"] + kinds["errand"], kinds["keeper"] + kinds["answer"]) >= 4


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_about_half_of_a_language_is_typed_in_its_own_letters(lang: str) -> None:
    own = sum(any(ord(letter) > 0x500 for letter in gold.text if letter.isalpha()) for gold in golds(lang))
    assert 0.4 <= own / len(golds(lang)) <= 0.6


def test_the_answers_name_goods_that_exist_and_no_message_stands_twice(lexicon: Lexicon) -> None:
    for lang in LANGUAGES:
        texts = [gold.text for gold in golds(lang)]
        assert len(texts) == len(set(texts)), lang
        elsewhere = {gold.text for half in ("tune", "report") for gold in golds(lang, BLIND / half)}
        named = {line.concept for gold in golds(lang) for line in gold.lines if line.concept}
        named |= {item.concept for gold in golds(lang) for item in (*gold.basket, *gold.asked)}
        named |= {concept for gold in golds(lang) for concept in gold.facts.about or ()}
        assert named <= set(lexicon.by_id), lang
        assert len(elsewhere.intersection(texts)) <= len(texts) // 10, lang


def test_the_second_set_is_scored_apart(starter: Shelf, tmp_path: Path) -> None:
    (tmp_path / "second").mkdir()
    (tmp_path / "second" / "messages.en.tsv").write_text("2 kg sugar\torder\t+sugar 2 kg\tone\n", "utf-8")
    scores = bench.measured(starter, tmp_path)
    assert scores is not None
    assert {one.half for one in scores} == {"second"}


def test_the_second_set_is_heard_no_worse_than_when_it_was_written(starter: Shelf) -> None:
    score = evaluate((gold for lang in LANGUAGES for gold in golds(lang)), starter)["all"]
    assert score.f1 >= 930
    assert score.intent >= 940
    assert score.sure_precision >= 960
