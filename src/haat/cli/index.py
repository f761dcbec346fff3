"""Which module each command stands in, with its sentence: `haat --help` imports none of them, a command only its own."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Entry:
    """One command or group. ``modules`` are all that add to it."""

    sentence: str
    modules: tuple[str, ...]

    def load(self) -> None:
        """Import what it is made of; the modules register themselves."""
        for module in self.modules:
            import_module(module)


COMMANDS: dict[str, Entry] = {
    "up": Entry(
        "Start everything: the database, the web, the worker, and the emulator where it is wanted.",
        ("haat.cli.run",),
    ),
    "serve": Entry("Run the web process alone: webhook, order board, bills.", ("haat.cli.run",)),
    "worker": Entry("Run a worker alone: it hears, decides, answers.", ("haat.cli.run",)),
    "migrate": Entry("Bring the database to this version's schema.", ("haat.cli.run",)),
    "emulator": Entry("Run the WhatsApp Cloud API on a local port.", ("haat.cli.run",)),
    "shop": Entry("Shops of your own, written as files.", ("haat.cli.shops", "haat.cli.payments")),
    "catalogue": Entry("A shop's price list: import, undo, list, export.", ("haat.cli.catalogue",)),
    "poster": Entry("Write a shop's QR poster as a PDF.", ("haat.cli.shops",)),
    "console-link": Entry("Print the link that opens a shop's order board.", ("haat.cli.shops",)),
    "settlement": Entry("What a gateway paid out to a shop's bank.", ("haat.cli.settlement",)),
    "whatsapp": Entry("Look after the WhatsApp account.", ("haat.cli.whatsapp", "haat.cli.whatsapp_shop")),
    "audit": Entry("Check every invariant of the database, anew and the slow plain way.", ("haat.cli.keep",)),
    "backup": Entry("Write the whole database to a file while Haat goes on working.", ("haat.cli.keep",)),
    "restore": Entry("Read a backup into an empty database, and check it.", ("haat.cli.keep",)),
    "dead-letters": Entry("What was put aside because it could not be worked or sent.", ("haat.cli.keep",)),
    "demo": Entry("The sample shops.", ("haat.cli.shops",)),
    "understand": Entry(
        "Hear messages: JSON lines in, one JSON line of basket lines out for each.", ("haat.cli.hear",)
    ),
    "story": Entry(
        "Play Haat's main job unattended, over real HTTP, on a Haat of its own.", ("haat.cli.hear",)
    ),
    "bench": Entry("Measure Haat on this machine.", ("haat.cli.measure",)),
    "version": Entry("Print the version.", ()),
}
"""In the order of `haat --help`."""


def load_all() -> None:
    """Import every command, for whoever wants to see them all."""
    for entry in COMMANDS.values():
        entry.load()
