"""Write the generated parts of the documentation: settings, commands, metrics. ``--check`` only compares."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import typer
from prometheus_client import REGISTRY, Counter, Gauge, Histogram

import haat.web.intake
from haat.cli import app, load_all
from haat.config import documented

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "settings": ROOT / "docs/operate/settings.md",
    "commands": ROOT / "docs/operate/commands.md",
    "metrics": ROOT / "docs/operate/metrics.md",
}
KINDS = {Counter: "counter", Gauge: "gauge", Histogram: "histogram"}
assert haat.web.intake, "its figures are registered when it is imported"
load_all()


def settings() -> str:
    """The table of settings."""
    rows = ["| variable | in `haat.toml` | what | default |", "|---|---|---|---|"]
    for doc in documented():
        secret = " *Secret.*" if doc.about.secret else ""
        rows.append(f"| `{doc.variable}` | `{doc.key}` | {doc.about.doc}{secret} | {doc.about.shown} |")
    return "\n".join(rows)


def walk(command: Any, name: str) -> Iterator[tuple[str, Any]]:
    """Every command below one, groups before what is in them, in the order of their names."""
    if name:
        yield name, command
    children: dict[str, Any] = getattr(command, "commands", {})
    for child in sorted(children):
        yield from walk(children[child], f"{name} {child}".strip())


def all_commands() -> list[tuple[str, Any]]:
    """Every command of `haat` with its name as typed."""
    return list(walk(typer.main.get_command(app), ""))


def commands() -> str:
    """The reference of commands."""
    parts = []
    for name, command in all_commands():
        text = re.sub(r"\s*\n\s*", " ", (command.help or "").strip())
        parts.append(f"## `haat {name}`\n\n{text}")
        rows = [row for parameter in command.params if (row := _row(parameter))]
        if rows:
            parts.append("\n".join(["| | |", "|---|---|", *rows]))
    return "\n\n".join(parts)


def _row(parameter: Any) -> str:
    help_text = str(getattr(parameter, "help", "") or "")
    if parameter.param_type_name == "argument":
        return f"| `{(parameter.name or '').upper()}` | {help_text} |"
    if parameter.name == "help":
        return ""
    names = ", ".join(f"`{name}`" for name in parameter.opts)
    return f"| {names} | {help_text} |"


def figures() -> list[tuple[str, str, str]]:
    """Every metric of ours: name as exposed, kind, sentence."""
    found = set()
    for collector in list(REGISTRY._collector_to_names):
        kind = KINDS.get(type(collector))  # type: ignore[call-overload]
        if kind is None:
            continue
        for family in collector.describe():
            if family.name.startswith("haat_"):
                name = f"{family.name}_total" if kind == "counter" else family.name
                labels = getattr(collector, "_labelnames", ())
                shown = name + ("{" + ", ".join(labels) + "}" if labels else "")
                found.add((shown, kind, family.documentation))
    return sorted(found)


def metrics() -> str:
    """The table of metrics."""
    rows = ["| metric | kind | what |", "|---|---|---|"]
    return "\n".join([*rows, *(f"| `{name}` | {kind} | {about} |" for name, kind, about in figures())])


PARTS: dict[str, Callable[[], str]] = {"settings": settings, "commands": commands, "metrics": metrics}


def written(page: str, part: str, text: str) -> str:
    """A page with this text between the part's marks."""
    begin, end = f"<!-- generated: {part} -->", "<!-- end -->"
    head, _, rest = page.partition(begin)
    _, _, tail = rest.partition(end)
    return f"{head}{begin}\n\n{text}\n\n{end}{tail}"


def main() -> int:
    """Write, or with ``--check`` say what is out of date."""
    stale = []
    for part, path in PAGES.items():
        page = path.read_text(encoding="utf-8")
        fresh = written(page, part, PARTS[part]())
        if fresh != page:
            stale.append(path)
            if "--check" not in sys.argv:
                path.write_text(fresh, encoding="utf-8")
                print(f"wrote {path.relative_to(ROOT)}")
    if stale and "--check" in sys.argv:
        print(
            "out of date: " + ", ".join(str(path.relative_to(ROOT)) for path in stale) + " (run `make docs`)"
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
