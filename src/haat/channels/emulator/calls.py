"""One call of the Graph API, as its handlers see it."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import web

from haat.channels.emulator.numbers import Number
from haat.channels.emulator.state import World
from haat.channels.emulator.wire import Obj, as_text


@dataclass(frozen=True, slots=True)
class Call:
    """``/{version}/{node}/{edge}/{rest…}`` with its body."""

    world: World
    request: web.Request
    node: str
    rest: list[str]
    body: Obj
    base_url: str

    @property
    def number(self) -> Number:
        return self.world.number(self.node)

    def query(self, key: str) -> str:
        return self.request.query.get(key, "")

    def given(self, key: str) -> str:
        """A text from the body, or from the query where the body has none."""
        return as_text(self.body.get(key)) or self.query(key)

    def chosen(self, row: Obj) -> Obj:
        """``row`` with the fields asked for by ``?fields=a,b``; all of it when none are."""
        names = [name.strip() for name in self.query("fields").split(",") if name.strip()]
        if not names:
            return row
        return {key: value for key, value in row.items() if key in names or key == "id"}
