"""Messages of later days: heard wrongly once, or telling of a class; they guard what was learnt."""

from __future__ import annotations

from pathlib import Path

import pytest

from haat.language.evaluate import evaluate, hear, judge, read_gold, shown
from haat.language.shelf import Shelf

MORE = {
    path.name.split(".")[1]: path for path in sorted((Path(__file__).parent / "data" / "more").glob("*.tsv"))
}


@pytest.mark.parametrize("lang", MORE)
def test_messages_that_taught_a_rule_are_still_heard(lang: str, starter: Shelf) -> None:
    golds = list(read_gold(lang, MORE[lang].read_text(encoding="utf-8").splitlines()))
    missed = [
        (gold.text, [shown(line) for line in heard.lines])
        for gold in golds
        if not judge(gold, heard := hear(gold, starter)).exact_messages
    ]
    score = evaluate(golds, starter)["all"]
    assert len(golds) >= 40
    assert score.f1 >= 970 and score.intent >= 970, missed
    assert score.sure_precision >= 980, missed
    assert score.false_lines == 0, missed
