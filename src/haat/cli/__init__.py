"""Floor 9: how Haat is started and looked after: the `haat` command."""

from haat.cli.app import app, main
from haat.cli.index import load_all

__all__ = ["app", "load_all", "main"]
