"""The rounds of fresh messages, after the classes behind their misses were mended: nothing of that may be lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from haat.language.evaluate import Gold, evaluate, read_gold
from haat.language.shelf import Shelf

FRESH = Path(__file__).parent / "data" / "fresh"
ROUNDS = sorted(path.name for path in FRESH.iterdir() if path.is_dir())


def golds(folder: str) -> list[Gold]:
    return [
        gold
        for path in sorted((FRESH / folder).glob("messages.*.tsv"))
        for gold in read_gold(path.name.split(".")[1], path.read_text("utf-8").splitlines())
    ]


@pytest.mark.parametrize("folder", ROUNDS)
def test_fresh_messages_are_heard_as_they_were_once_mended(folder: str, starter: Shelf) -> None:
    messages = golds(folder)
    score = evaluate(messages, starter)["all"]
    assert len(messages) >= 50
    assert score.intent >= 950
    assert score.false_lines <= 3, "lines from talk and questions"
    if score.gold > 10:
        assert score.f1 >= 960
        assert score.sure_precision >= 975
