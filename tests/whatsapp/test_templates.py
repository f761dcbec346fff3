"""The project's templates: the same in every language, and as Meta takes them."""

from __future__ import annotations

import ast
import json
import re
import unicodedata
from pathlib import Path

import pytest

import haat.chat
from haat.channels.whatsapp.templates import (
    Rider,
    State,
    TemplateText,
    all_templates,
    code_of,
    compare,
    creation,
    find,
    languages,
    languages_for,
    listed,
    rider_of,
)
from haat.language.phrases import languages as spoken_languages
from haat.values.errors import Corrupt, Misuse

LANGS = spoken_languages()
SENT = [one for one in all_templates() if one.code]


def test_every_template_stands_in_every_language_once() -> None:
    seen = [(one.name, one.lang) for one in all_templates()]
    assert len(set(seen)) == len(seen)
    assert {lang for _, lang in seen} == set(LANGS)
    assert len(seen) == len(LANGS) * len({name for name, _ in seen}) == 12 * 18


def test_meta_names_eleven_of_the_twelve_and_odia_waits() -> None:
    assert set(LANGS) - set(languages()) == {"or"}
    odia = find("order_out", "or")
    assert odia is not None
    assert "{{2}}" in odia.body
    with pytest.raises(Misuse):
        creation(odia)


@pytest.mark.parametrize(
    ("reader", "shop", "chosen"),
    [
        ("ta", "hi", ("ta", "hi", "en")),
        ("ta", "ta", ("ta", "en", "hi")),
        ("or", "or", ("hi", "en")),
        ("or", "bn", ("bn", "hi", "en")),
        ("en", "hi", ("en", "hi")),
        ("xx", "hi", ("hi", "en")),
    ],
)
def test_a_reader_gets_her_language_else_the_next_best(
    reader: str, shop: str, chosen: tuple[str, ...]
) -> None:
    assert languages_for("order_out", reader, shop) == chosen


def test_a_template_of_the_operators_own_keeps_the_readers_language() -> None:
    assert languages_for("no_such", "or", "hi") == ("or",)
    assert (code_of("or"), code_of("ta"), code_of("fr")) == ("", "ta", "fr")


SCRIPTS = {
    "hi": "DEVANAGARI", "mr": "DEVANAGARI", "bn": "BENGALI", "ta": "TAMIL", "te": "TELUGU", "gu": "GUJARATI",
    "kn": "KANNADA", "ml": "MALAYALAM", "pa": "GURMUKHI", "or": "ORIYA", "ur": "ARABIC", "en": "LATIN",
}  # fmt: skip


@pytest.mark.parametrize("template", all_templates(), ids=lambda one: f"{one.name}-{one.lang}")
def test_each_template_is_in_the_script_of_its_language(template: TemplateText) -> None:
    words = re.sub(r"\{\{\d\}\}|UPI|WhatsApp Manager", "", template.body)
    foreign = [c for c in words if c.isalpha() and not unicodedata.name(c).startswith(SCRIPTS[template.lang])]
    assert foreign == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_buttons_of_a_template_are_told_apart(lang: str) -> None:
    for one in all_templates():
        assert one.lang != lang or len(set(one.buttons)) == len(one.buttons)


def test_languages_agree_on_blanks_buttons_and_riders() -> None:
    for one in all_templates():
        english = find(one.name, "en")
        assert english is not None
        assert (len(one.samples), len(one.buttons), one.rider) == (
            len(english.samples),
            len(english.buttons),
            english.rider,
        )


@pytest.mark.parametrize("template", SENT, ids=lambda one: f"{one.name}-{one.lang}")
def test_each_template_is_made_as_meta_takes_it(template: TemplateText) -> None:
    made = json.loads(creation(template))
    assert re.fullmatch(r"[a-z_]+", made["name"])
    assert made["language"] == template.lang
    assert made["category"] == "UTILITY"
    body = made["components"][0]
    assert body["type"] == "BODY"
    assert body["example"]["body_text"] == [list(template.samples)]
    # Meta refuses a body that is mostly blanks.
    assert len(re.sub(r"\{\{\d\}\}", "", template.body).split()) >= 2 * len(template.samples)


def test_only_the_payment_template_carries_a_sheet() -> None:
    assert {one.name for one in all_templates() if one.rider is not Rider.NONE} == {"order_pay"}
    assert rider_of("order_pay") is Rider.ORDER_DETAILS
    assert rider_of("no_such") is Rider.NONE
    assert json.loads(creation(find("order_pay", "en") or pytest.fail()))["display_format"] == "ORDER_DETAILS"


def test_what_the_account_has_is_compared_with_ours() -> None:
    ours = find("order_out", "en")
    assert ours is not None
    page = {
        "data": [
            {
                "name": "order_out",
                "language": "en",
                "status": "APPROVED",
                "components": [{"type": "BODY", "text": ours.body}],
            },
            {
                "name": "refund",
                "language": "en",
                "status": "REJECTED",
                "rejected_reason": "INVALID_FORMAT",
                "components": [],
            },
            {"name": "other", "language": "en", "status": "APPROVED", "components": []},
        ]
    }
    checked = {one.template.name: one for one in compare(listed(json.dumps(page).encode()), ["en"])}
    assert checked["order_out"].usable
    assert (checked["refund"].state, checked["refund"].differs) == (State.REJECTED, True)
    assert checked["refund"].reason == "INVALID_FORMAT"
    assert checked["new_order"].state is State.MISSING
    assert not checked["new_order"].usable
    assert "other" not in checked


def test_an_answer_that_is_no_list_is_called_corrupt() -> None:
    with pytest.raises(Corrupt):
        listed(b'{"error":{}}')


def spoken_templates() -> list[tuple[str, int | None, int | None]]:
    """Every template the chat names outright, with how many blanks and taps it gives it where that is plain."""
    found = []
    for path in sorted((Path(haat.chat.__file__).parent).glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (
                isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Template"
            ):
                continue
            name, *rest = node.args
            if isinstance(name, ast.Constant):
                counts = [len(one.elts) if isinstance(one, ast.Tuple) else None for one in rest[1:3]]
                blanks, taps = [*counts, *([0] * (2 - len(counts)))]
                found.append((str(name.value), blanks, taps))
    return found


def test_every_template_the_chat_speaks_of_exists_with_its_blanks_and_taps() -> None:
    spoken = spoken_templates()
    assert len(spoken) >= 5
    for name, blanks, taps in spoken:
        template = find(name, "en")
        assert template is not None, name
        assert blanks in (None, len(template.samples)), name
        replies = 0 if template.rider is Rider.ORDER_DETAILS else len(template.buttons)
        assert taps in (None, replies), name
