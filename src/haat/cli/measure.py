"""Measuring this machine: the message path against a bare path in the same run."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.table import Table

from haat.bench import intake as bench_intake
from haat.cli.app import app
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
