"""Floor 9: how Haat is started and looked after: the `haat` command."""

from haat.cli import run, shops
from haat.cli.app import main

__all__ = ["main", "run", "shops"]
