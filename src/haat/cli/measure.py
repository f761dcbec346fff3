"""Measuring this machine: the message path against a bare path in the same run, and the hearing of orders."""

from __future__ import annotations

import sys
from dataclasses import fields
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from haat.bench import intake as bench_intake
from haat.bench import understand as bench_understand
from haat.cli.app import app
from haat.cli.hear import items_of
from haat.cli.say import as_json, console

group = typer.Typer(help="Measure Haat on this machine.", no_args_is_help=True)
app.add_typer(group, name="bench")

Seconds = Annotated[float, typer.Option(help="How long each part is measured.", min=1.0, max=120.0)]


@group.callback()
def bench() -> None:
    """Measure Haat on this machine."""


@group.command("intake")
def intake(
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False, seconds: Seconds = 5.0
) -> None:
    """Signed webhooks over real HTTP into the real server and worker; order messages a second, and latencies."""
    figures = bench_intake.run(json, seconds)
    if json:
        as_json(figures)
        return
    table = Table("figure", "value", box=None, pad_edge=False)
    for name, value in figures.items():
        if isinstance(value, dict):
            for part, micros in value.items():
                table.add_row(f"{name}: {part}", str(micros))
        else:
            table.add_row(name, str(value))
    console().print(table)


@group.command("understand")
def understand(
    catalogue: Annotated[
        Path | None, typer.Option(help="A price list (CSV) for the large shelf; a made one by default.")
    ] = None,
    products: Annotated[
        int, typer.Option(help="Products of the made shelf.", min=1, max=2_000_000)
    ] = bench_understand.PRODUCTS,
    accuracy: Annotated[
        bool, typer.Option("--accuracy", help="Hear the evaluation sets of the source checkout as well.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """How fast orders are heard on a small and a large shelf, what the index costs, and how well the sets are heard."""
    items = items_of(catalogue) if catalogue is not None else None
    source = "made" if catalogue is None else catalogue.name
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    watched = sys.stderr.isatty() and not json
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not watched) as bar:
        task = bar.add_task("starting", total=bench_understand.STAGES)

        def step(stage: str) -> None:
            bar.update(task, advance=1, description=stage)

        figures = bench_understand.run(items, source, accuracy=accuracy, step=step, products=products)
    if json:
        as_json(figures)
        return
    _tell(figures)


def _tell(figures: bench_understand.Figures) -> None:
    table = Table("figure", "value", box=None, pad_edge=False)
    table.add_row("lexicon_load_s", str(figures.lexicon_load_s))
    table.add_row("lexicon_first_load_s", str(figures.lexicon_first_load_s))
    for part, told in (("starter", figures.starter), ("large", figures.large), ("index", figures.index)):
        for name, value in _fields(told):
            table.add_row(f"{part}: {name}", value)
    console().print(table)
    if figures.note:
        console().print(figures.note)
    if figures.accuracy is None:
        return
    names = (
        "lang",
        "half",
        "texts",
        "lines",
        "F1",
        "intent",
        "exact",
        "sure",
        "right",
        "asked",
        "talk",
        "facts",
    )
    scores = Table(*names, box=None, pad_edge=False)
    for one in figures.accuracy:
        scores.add_row(*(value for _, value in _fields(one)))
    console().print(scores)


def _fields(
    told: bench_understand.Speed | bench_understand.Index | bench_understand.Heard,
) -> list[tuple[str, str]]:
    return [(field.name, str(getattr(told, field.name))) for field in fields(told)]
