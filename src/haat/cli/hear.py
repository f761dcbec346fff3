"""Hearing and playing: `understand` reads messages as JSON lines; `story` plays Haat's main job to the end."""

from __future__ import annotations

import asyncio
import io
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated, TextIO

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from haat.cli.app import EXIT_WRONG, app
from haat.cli.say import as_json, console
from haat.language.catalogue_csv import read_items
from haat.language.lexicon import load_lexicon
from haat.language.shelf import Shelf, ShelfItem, build_shelf, starter_shelf
from haat.language.understand_json import understand_json
from haat.story import report
from haat.story.player import Played, play
from haat.story.words import languages
from haat.values.errors import SettingsError

UNREADABLE = ('{"id": null, "error"', '{"id":null,"error"')
BAR_FROM = 200
"""Fewer lines than this are done before a bar could be read."""

Catalogue = Annotated[Path | None, typer.Option(help="A price list (CSV); the starter catalogue by default.")]
Echo = Annotated[bool, typer.Option("--echo", help="Hand unknown keys back under `in`.")]


@app.command()
def understand(catalogue: Catalogue = None, echo: Echo = False) -> None:
    """Hear messages: JSON lines `{"id", "text", "lang"}` in, one JSON line of basket lines out for each.

    Exits with 1 at the end when a line could not be read.
    """
    shelf = _shelf(catalogue)
    bad = 0
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    with _watched(sys.stdin) as lines:
        for line in lines:
            if not line.strip():
                continue
            answer = understand_json(line, shelf, echo=echo, clock=time.perf_counter_ns)
            bad += answer.startswith(UNREADABLE)
            sys.stdout.write(answer + "\n")
            if sys.stdout.isatty() or sys.stdin.isatty():
                sys.stdout.flush()
    sys.stdout.flush()
    if bad:
        raise typer.Exit(EXIT_WRONG)


def _shelf(catalogue: Path | None) -> Shelf:
    if catalogue is None:
        return starter_shelf(load_lexicon())
    return build_shelf(load_lexicon(), items_of(catalogue))


def items_of(catalogue: Path) -> list[ShelfItem]:
    """The items of a price list. Raises SettingsError for a file that is none."""
    try:
        with catalogue.open(encoding="utf-8-sig", newline="") as file:
            return read_items(file)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{catalogue} cannot be read: {error}.") from error
    except ValueError as error:
        raise SettingsError(f"{catalogue} is no price list that can be read: {error}.") from error


@contextmanager
def _watched(source: TextIO) -> Iterator[Iterable[str]]:
    """The lines of a stream; with a bar on stderr where a person watches and there are many."""
    if source.isatty() or not sys.stderr.isatty():
        yield source
        return
    lines = source.readlines()
    if len(lines) < BAR_FROM:
        yield lines
        return
    columns = (TextColumn("hearing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield progress.track(lines, description="hearing")


@app.command()
def story(
    lang: Annotated[
        list[str] | None, typer.Option(help=f"{', '.join(languages())}; may be given more than once.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON instead of the transcript.")] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", help="Print what it came to, not the transcript.")
    ] = False,
) -> None:
    """Play Haat's main job unattended, over real HTTP, on a Haat of its own; exits with 1 when it goes wrong."""
    chosen = lang or ["hi"]
    for one in chosen:
        if one not in languages():
            raise SettingsError(f"There is no story in {one!r}: choose from {', '.join(languages())}.")
    out = console()
    played: list[Played] = []
    for one in chosen:
        listen = None if json or quiet else partial(report.told, out)
        done = asyncio.run(play(one, listen))
        played.append(done)
        if not json:
            report.summary(out, done)
    if json:
        as_json([report.as_dict(done) for done in played])
    if any(done.faults for done in played):
        raise typer.Exit(EXIT_WRONG)
