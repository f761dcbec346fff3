"""One JSON line in, one JSON line out: what `haat understand` reads and writes.

In: ``{"id": …, "text": …, "lang": …}``; out: id, intent, detail, lang, script, lines, about, rest and ms. A line
that cannot be read gives ``{"id": null, "error": …}``. Amounts are exact decimals, never floats.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import msgspec

from haat.language.lexicon import LANGUAGES
from haat.language.settled import decimal
from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import HeardLine, Hints, Op, Understanding, Verdict

Clock = Callable[[], int]
"""Nanoseconds from any start; given by the caller, because this room has no clock."""


def understand_json(
    line: str,
    shelf: Shelf,
    *,
    languages: tuple[str, ...] = ("hi", "en"),
    echo: bool = False,
    clock: Clock | None = None,
) -> str:
    """The answer to one input line, as one line of JSON without a line end. Never raises on any input."""
    try:
        asked = json.loads(line)
    except ValueError as wrong:
        return _error(f"not JSON: {wrong}")
    except RecursionError:
        return _error("not JSON: nested too deeply")
    if not isinstance(asked, dict):
        return _error("an object with a text is needed")
    text = asked.get("text")
    if not isinstance(text, str):
        return _error("the field text must be a string")
    lang = asked.get("lang")
    known = lang.lower().partition("-")[0] if isinstance(lang, str) else ""
    hints = Hints(lang=known if known in LANGUAGES else None, languages=languages)
    before = clock() if clock is not None else 0
    heard = understand(text, shelf, hints)
    spent = clock() - before if clock is not None else 0
    out: dict[str, object] = {"id": asked.get("id"), **as_json(heard, shelf)}
    if clock is not None:
        out["ms"] = Exact(f"{spent // 1_000_000}.{spent // 10_000 % 100:02d}")
    if echo:
        out["in"] = {k: v for k, v in asked.items() if k not in ("id", "text", "lang")}
    return _encoded(out)


class Exact(str):
    """A decimal number written out: goes into JSON as it stands, without passing through a float."""

    __slots__ = ()


def as_json(heard: Understanding, shelf: Shelf) -> dict[str, object]:
    """The fields of an understanding, in the order of the format."""
    out: dict[str, object] = {
        "intent": heard.intent.value,
        "detail": heard.detail.value,
        "lang": heard.lang,
        "script": heard.script,
        "lines": [_line(line, shelf) for line in heard.lines],
    }
    if heard.about:
        out["about"] = [_line(line, shelf) for line in heard.about]
    out["rest"] = [{"text": span.text, "start": span.start, "end": span.end} for span in heard.rest]
    return out


def _line(line: HeardLine, shelf: Shelf) -> dict[str, object]:
    concept = shelf.lexicon.by_id.get(line.concept or "")
    op, spoken = line.op, line.spoken
    value = spoken.value if spoken is not None else None
    if line.relative and value is not None and value < 0:
        op, value = Op.REMOVE, -value
    return {
        "op": op.value,
        "concept": line.concept,
        "names_en": list(concept.names_en) if concept is not None else [],
        "brand": line.brand,
        "qty": Exact(decimal(value, 6)) if value is not None else None,
        "unit": spoken.measure.value if spoken is not None else None,
        "size": line.size,
        "verdict": line.verdict.value,
        "confidence": Exact(f"{line.confidence:.2f}"),
        "text": line.text,
        "start": line.start,
        "end": line.end,
        "product": line.sku if line.verdict is Verdict.SURE else None,
        "alternatives": [
            {
                "concept": c.concept or None,
                "product": c.sku,
                "brand": c.brand,
                "names_en": list(known.names_en) if (known := shelf.lexicon.by_id.get(c.concept)) else [],
            }
            for c in (line.alternatives if line.verdict is Verdict.ASK else ())
        ],
        "why": line.why,
        **({"otherwise": line.otherwise} if line.otherwise else {}),
    }


def _error(why: str) -> str:
    return json.dumps({"id": None, "error": why}, ensure_ascii=False)


def _encoded(value: object) -> str:
    return msgspec.json.encode(_plain(value)).decode("utf-8", "replace")


def _plain(value: object) -> object:
    if isinstance(value, Exact):
        return msgspec.Raw(value.encode())
    if isinstance(value, str):
        # A lone surrogate from a \\ud800 escape is no text that UTF-8 can carry.
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return value
