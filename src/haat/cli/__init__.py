"""Floor 9: how Haat is started and looked after: the `haat` command."""

from haat.cli import catalogue, hear, keep, measure, payments, run, settlement, shops, whatsapp, whatsapp_shop
from haat.cli.app import app, main

__all__ = [
    "app",
    "catalogue",
    "hear",
    "keep",
    "main",
    "measure",
    "payments",
    "run",
    "settlement",
    "shops",
    "whatsapp",
    "whatsapp_shop",
]
