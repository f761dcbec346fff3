"""Documentation that cannot lie: nothing is undocumented, every link leads somewhere, every quoted command exists."""

from __future__ import annotations

import importlib.util
import re
import shlex
import sys
import tomllib
from dataclasses import fields
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from haat.config import Settings, documented
from haat.demo.shop_files import read_shop
from haat.domain import refusals
from haat.language.lexicon import load_lexicon
from haat.store.migrate import migrations

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")
FENCE = re.compile(r"```(\w*)\n(.*?)```", re.DOTALL)
CODE_PATH = re.compile(r"`((?:src|tests|docs|tools)/[\w./-]+)`")


def ids(page: Path) -> str:
    return str(page.relative_to(ROOT))


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_docs", ROOT / "tools" / "write_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["write_docs"] = module
    spec.loader.exec_module(module)
    return module


WRITE_DOCS = tool()
COMMANDS: dict[str, Any] = dict(WRITE_DOCS.all_commands())


def read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


@pytest.mark.parametrize("part", WRITE_DOCS.PARTS)
def test_the_generated_parts_are_up_to_date(part: str) -> None:
    page = read(WRITE_DOCS.PAGES[part])
    assert WRITE_DOCS.written(page, part, WRITE_DOCS.PARTS[part]()) == page, "run `make docs`"


def test_every_setting_has_a_sentence() -> None:
    assert {doc.key for doc in documented()} == {field.name for field in fields(Settings)}
    assert all(len(doc.about.doc) > 20 for doc in documented())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_says_what_it_does(name: str) -> None:
    command = COMMANDS[name]
    assert command.help, f"haat {name} has no help"
    silent = [p.name for p in command.params if p.name != "help" and not getattr(p, "help", None)]
    assert not silent, f"haat {name}: {silent}"


def test_every_table_and_view_is_documented() -> None:
    page = read(ROOT / "docs/operate/database.md")
    names = {
        name
        for step in migrations()
        for name in re.findall(r"CREATE (?:TABLE|VIEW)(?: IF NOT EXISTS)? (\w+)", step.sql)
    }
    assert len(names) > 10
    assert not {name for name in names if f"`{name}`" not in page}


def test_every_refusal_stands_on_a_rule_page() -> None:
    pages = "".join(read(page) for page in (ROOT / "docs/rules").glob("*.md"))
    assert not {why.value for why in refusals.Why if not re.search(rf"(?<![\w-]){why.value}(?![\w-])", pages)}


@pytest.mark.parametrize("page", PAGES, ids=ids)
def test_every_link_leads_somewhere(page: Path) -> None:
    broken = []
    for target in LINK.findall(read(page)):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        astray = anchor and file.suffix == ".md" and file.exists() and anchor not in _anchors(read(file))
        if not file.exists() or astray:
            broken.append(target)
    assert not broken


def _anchors(text: str) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=ids)
def test_every_file_that_is_named_exists(page: Path) -> None:
    missing = [path for path in CODE_PATH.findall(read(page)) if not (ROOT / path).exists()]
    assert not missing


def quoted_commands() -> list[tuple[str, str]]:
    """Every `haat …` in a shell block or in running text, with its page."""
    found = []
    for page in PAGES:
        text = read(page)
        for kind, block in FENCE.findall(text):
            if kind in ("sh", "ini"):
                found += [
                    (ids(page), line) for line in re.findall(r"(?:^|/|\s|=)(haat [a-z][^|\n#]*)", block)
                ]
        prose = FENCE.sub("", text)
        found += [(ids(page), line) for line in re.findall(r"`(haat [a-z][^`]*)`", prose)]
    return found


@pytest.mark.parametrize(("page", "line"), quoted_commands())
def test_every_quoted_command_exists_with_its_options(page: str, line: str) -> None:
    words = [word for word in shlex.split(line.replace("$(date +%F)", "today"))[1:] if word]
    name = words.pop(0)
    if words and f"{name} {words[0]}" in COMMANDS:
        name = f"{name} {words.pop(0)}"
    assert name in COMMANDS, f"{page}: {line}"
    known = {option for parameter in COMMANDS[name].params for option in parameter.opts}
    used = {word.partition("=")[0] for word in words if word.startswith("-")}
    assert used <= known | {"--help"}, f"{page}: {line}"


@pytest.mark.parametrize(
    "page", [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))], ids=ids
)
def test_every_make_target_that_is_named_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", read(ROOT / "Makefile"), re.MULTILINE))
    text = "\n".join(
        [
            "\n".join(b for _, b in FENCE.findall(read(page))),
            *re.findall(r"`([^`]+)`", FENCE.sub("", read(page))),
        ]
    )
    assert set(re.findall(r"(?:^|\s)make ([a-z]+)", text)) <= targets


def test_the_shop_file_of_the_guide_can_be_read() -> None:
    blocks = [
        block for kind, block in FENCE.findall(read(ROOT / "docs/operate/install.md")) if kind == "toml"
    ]
    shops = [block for block in blocks if "shop_id" in block]
    assert len(shops) == 1
    assert read_shop(shops[0], load_lexicon(), "install.md").shop.code == "NAMUNA"


def test_the_settings_file_of_the_guide_holds_settings_only() -> None:
    blocks = [
        block for kind, block in FENCE.findall(read(ROOT / "docs/operate/install.md")) if kind == "toml"
    ]
    settings = next(tomllib.loads(block) for block in blocks if "app_secret" in block)
    assert set(settings) <= {doc.key for doc in documented()}


def test_the_glossary_is_sorted_and_says_each_word_once() -> None:
    rows = re.findall(r"^\| ([^|]+) \|", read(ROOT / "docs/glossary.md"), re.MULTILINE)[1:]
    words = [row.split(" (")[0].split(",")[0] for row in rows if not row.startswith("-")]
    assert words == sorted(words, key=str.lower)
    assert len(set(words)) == len(words)


def test_every_decision_says_what_was_rejected() -> None:
    pages = sorted((ROOT / "docs/decisions").glob("*.md"))
    assert [page.name[:4] for page in pages] == [f"{n:04d}" for n in range(1, len(pages) + 1)]
    for page in pages:
        for part in ("**Decided.**", "**Why.**", "**Rejected.**", "**Cost.**"):
            assert part in read(page), f"{page.name} lacks {part}"


def test_the_changelog_has_this_version() -> None:
    version = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]["version"]
    assert f"## {version}" in read(ROOT / "CHANGELOG.md")
