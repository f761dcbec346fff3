"""What `haat understand` reads from strangers, beside the texts themselves."""

from __future__ import annotations

import json

import pytest

from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understand_json import understand_json
from haat.language.understanding import Hints


@pytest.mark.parametrize("lang", ["xx", "hi-IN", "HI", "", "as", "english"])
def test_a_language_that_nobody_knows_is_as_if_none_was_named(lang: str, starter: Shelf) -> None:
    said = json.dumps({"id": 1, "text": "2 kilo chini bhejo", "lang": lang})
    answer = json.loads(understand_json(said, starter))
    assert [line["concept"] for line in answer["lines"]] == ["sugar"]
    assert answer["lang"] == "hi"
    assert understand("2 kilo chini bhejo", starter, Hints(lang=lang, languages=("xx",))).lines
