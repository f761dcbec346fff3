"""Floor 9: how Haat is started and looked after: the `haat` command."""

from haat.cli import hear, keep, run, shops
from haat.cli.app import app, main

__all__ = ["app", "hear", "keep", "main", "run", "shops"]
