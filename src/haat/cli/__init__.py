"""Floor 9: how Haat is started and looked after: the `haat` command."""

from haat.cli import catalogue, hear, keep, measure, run, shops, whatsapp
from haat.cli.app import app, main

__all__ = ["app", "catalogue", "hear", "keep", "main", "measure", "run", "shops", "whatsapp"]
