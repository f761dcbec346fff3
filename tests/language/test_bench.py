"""The measuring of hearing: it counts what it says, and says so where there is nothing to hear."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import msgspec
import pytest

from haat.bench import understand as bench
from haat.language.lexicon import Lexicon
from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Hints, Verdict


def test_the_made_shelf_has_different_products_of_known_goods(lexicon: Lexicon) -> None:
    items = list(islice(bench.made_items(lexicon), 9_000))
    assert len({item.sku for item in items}) == 9_000
    assert len({(item.name, item.concept) for item in items}) > 8_500
    assert {item.concept for item in items} <= set(lexicon.by_id)


@pytest.mark.parametrize(("lang", "text"), bench.THREE_LINES)
def test_a_measured_message_is_an_order_of_three_lines(lang: str, text: str, starter: Shelf) -> None:
    heard = understand(text, starter, Hints(lang=lang, languages=(lang, "en")))
    assert text.count("\n") == 2
    assert len(heard.lines) >= 3


@pytest.mark.parametrize(("lang", "text"), bench.WEEKLY)
def test_the_weekly_list_has_twenty_five_known_goods(lang: str, text: str, starter: Shelf) -> None:
    heard = understand(text, starter, Hints(lang=lang, languages=(lang, "en")))
    assert len(heard.lines) == 25
    assert all(line.verdict is not Verdict.UNSOLD for line in heard.lines)


def test_all_figures_are_measured_in_one_run(
    lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bench, "LOADS", 1)
    monkeypatch.setattr(bench, "ROUNDS", 2)
    monkeypatch.setattr(bench, "LIST_ROUNDS", 1)
    stages: list[str] = []
    items = list(islice(bench.made_items(lexicon), 500))
    figures = bench.run(items, "made", accuracy=False, step=stages.append)
    assert len(stages) == len(set(stages)) <= bench.STAGES
    for speed in (figures.starter, figures.large):
        assert 0 < speed.three_lines_median_ms <= speed.three_lines_p99_ms
        assert 0 < speed.list_of_25_median_ms <= speed.list_of_25_p99_ms
    assert (figures.index.products, figures.large.products) == (500, 500)
    assert figures.index.mb > 0
    assert 0 < figures.lexicon_load_s < figures.lexicon_first_load_s
    assert figures.accuracy is None
    assert msgspec.json.decode(msgspec.json.encode(figures))["index"]["source"] == "made"


def test_without_the_sets_there_is_no_accuracy(starter: Shelf, tmp_path: Path) -> None:
    assert bench.measured(starter, tmp_path) is None


def test_the_sets_are_scored_by_language_and_half(starter: Shelf, tmp_path: Path) -> None:
    (tmp_path / "messages.en.tsv").write_text(
        "2 kg sugar\torder\t+sugar 2 kg\n3 kg sugar\torder\t+sugar 9 kg\n", "utf-8"
    )
    scores = bench.measured(starter, tmp_path)
    assert scores is not None
    whole = [one for one in scores if one.lang == "all"]
    assert {one.half for one in whole} == {"tuned", "reported"}
    assert sum(one.messages for one in whole) == 2
    assert sum(one.exact_messages * one.messages for one in whole) == 1
