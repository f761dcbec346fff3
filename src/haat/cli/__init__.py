"""Floor 9: how Haat is started and looked after: the `haat` command."""

from haat.cli import hear, keep, run, shops
from haat.cli.app import main

__all__ = ["hear", "keep", "main", "run", "shops"]
