"""The index of commands: complete, true, and light."""

from __future__ import annotations

import subprocess
import sys

import pytest
import typer

from haat.cli import app, load_all
from haat.cli.index import COMMANDS

HEAVY = (
    "asyncpg",
    "litestar",
    "granian",
    "aiohttp",
    "babel",
    "fluent.runtime",
    "fpdf",
    "haat.language.lexicon",
)


def test_the_index_names_every_command_and_begins_as_the_command_does() -> None:
    load_all()
    commands = typer.main.get_group(app).commands
    assert set(commands) == set(COMMANDS)
    for name, entry in COMMANDS.items():
        assert (commands[name].help or "").split()[:3] == entry.sentence.split()[:3], name


@pytest.mark.parametrize("words", [["version"], ["--help"], ["nonsense"]])
def test_what_needs_no_command_imports_none(words: list[str]) -> None:
    script = (
        "import sys; from haat.cli import main\n"
        f"sys.argv = ['haat', *{words}]\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]", done.stdout
