"""The utility templates that stand in for replies outside the 24-hour window.

They are data (``data/templates.tsv``), the same names in every language; Meta must approve each before it can be
sent. ``creation`` is what to ask Meta for; what Meta says of them is compared by ``compare``.
"""

from __future__ import annotations

import enum
import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources

from msgspec import DecodeError, Struct
from msgspec.json import Decoder, encode

from haat.channels.whatsapp import limits
from haat.values.errors import Corrupt

_BLANK = re.compile(r"\{\{(\d+)\}\}")


class Rider(enum.Enum):
    """What a template carries besides words and quick replies."""

    NONE = ""
    ORDER_DETAILS = "order_details"
    ORDER_STATUS = "order_status"


@dataclass(frozen=True, slots=True)
class TemplateText:
    """One template in one language. ``samples`` fill its blanks for Meta's reviewers, in order."""

    name: str
    lang: str
    rider: Rider
    body: str
    samples: tuple[str, ...]
    buttons: tuple[str, ...]


class State(enum.Enum):
    """Where a template stands with Meta."""

    APPROVED = "APPROVED"
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    PAUSED = "PAUSED"
    DISABLED = "DISABLED"
    MISSING = "MISSING"
    """Not made yet, or a word Meta says that this version does not know."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A template as the account has it."""

    name: str
    lang: str
    state: State
    body: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """One of ours against the account. ``differs`` means that its words there are not ours."""

    template: TemplateText
    state: State
    differs: bool = False
    reason: str = ""

    @property
    def usable(self) -> bool:
        return self.state is State.APPROVED and not self.differs


class _Component(Struct):
    type: str
    text: str = ""


class _Row(Struct):
    name: str
    language: str
    status: str
    components: list[_Component] = []
    rejected_reason: str | None = None


class _Page(Struct):
    data: list[_Row]


_PAGE = Decoder(_Page)


@functools.cache
def all_templates() -> tuple[TemplateText, ...]:
    """Every template in every language, checked against WhatsApp's rules. Raises Corrupt on bad data."""
    text = resources.files("haat.channels.whatsapp").joinpath("data/templates.tsv").read_text("utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(_read(line) for line in lines[1:])


def languages() -> tuple[str, ...]:
    """The languages that the templates are written in."""
    return tuple(sorted({template.lang for template in all_templates()}))


def find(name: str, lang: str) -> TemplateText | None:
    """The template of this name in this language."""
    return _index().get((name, lang))


def language_of(name: str, lang: str, shop_lang: str) -> str:
    """The language to send a template in: the reader's, else the shop's, else English, whichever it exists in.

    A template that is not ours keeps the reader's: the operator may have made it.
    """
    return next((one for one in (lang, shop_lang, "en") if find(name, one) is not None), lang)


def rider_of(name: str) -> Rider:
    """What the template of this name carries; unknown names carry nothing."""
    return _riders().get(name, Rider.NONE)


def creation(template: TemplateText) -> bytes:
    """The body of ``POST /{account}/message_templates`` that makes it."""
    body: dict[str, object] = {"type": "BODY", "text": template.body}
    if template.samples:
        body["example"] = {"body_text": [list(template.samples)]}
    components: list[object] = [body]
    if template.rider is Rider.ORDER_DETAILS:
        buttons = [{"type": "ORDER_DETAILS", "text": template.buttons[0]}]
        components.append({"type": "BUTTONS", "buttons": buttons})
    elif template.buttons:
        buttons = [{"type": "QUICK_REPLY", "text": title} for title in template.buttons]
        components.append({"type": "BUTTONS", "buttons": buttons})
    asked: dict[str, object] = {
        "name": template.name,
        "language": template.lang,
        "category": "UTILITY",
        "components": components,
    }
    if template.rider is Rider.ORDER_DETAILS:
        asked["display_format"] = "ORDER_DETAILS"
    elif template.rider is Rider.ORDER_STATUS:
        asked["sub_category"] = "ORDER_STATUS"
    return encode(asked)


def listed(page: bytes) -> tuple[Listed, ...]:
    """One page of ``GET /{account}/message_templates``. Raises Corrupt when it is no such page."""
    try:
        rows = _PAGE.decode(page).data
    except DecodeError as error:
        raise Corrupt("the answer is no list of templates") from error
    found = []
    for row in rows:
        body = next((part.text for part in row.components if part.type.upper() == "BODY"), "")
        state = State(row.status) if row.status in State.__members__ else State.MISSING
        reason = "" if row.rejected_reason in (None, "NONE") else str(row.rejected_reason)
        found.append(Listed(row.name, row.language, state, body, reason))
    return tuple(found)


def compare(account: Iterable[Listed], langs: Iterable[str]) -> tuple[Checked, ...]:
    """Each template of ours in these languages, and where it stands on the account."""
    there = {(one.name, one.lang): one for one in account}
    wanted = frozenset(langs)
    checked = []
    for template in all_templates():
        if template.lang not in wanted:
            continue
        found = there.get((template.name, template.lang))
        if found is None:
            checked.append(Checked(template, State.MISSING))
        else:
            checked.append(Checked(template, found.state, found.body != template.body, found.reason))
    return tuple(checked)


@functools.cache
def _index() -> dict[tuple[str, str], TemplateText]:
    return {(template.name, template.lang): template for template in all_templates()}


@functools.cache
def _riders() -> dict[str, Rider]:
    return {template.name: template.rider for template in all_templates()}


def _read(line: str) -> TemplateText:
    fields = line.split("\t")
    if len(fields) != 6:
        raise Corrupt(f"templates.tsv: six columns wanted: {line[:40]}")
    name, lang, rider, body, samples, buttons = fields
    template = TemplateText(name, lang, Rider(rider), body, _parts(samples), _parts(buttons))
    blanks = [int(found) for found in _BLANK.findall(body)]
    if sorted(blanks) != list(range(1, len(template.samples) + 1)):
        raise Corrupt(f"templates.tsv: {name} {lang}: blanks and samples differ")
    if len(body) > limits.TEMPLATE_BODY or body.startswith("{{") or body.endswith("}}"):
        raise Corrupt(f"templates.tsv: {name} {lang}: Meta would refuse this body")
    if not all(limits.label_fits(title, limits.Label.TEMPLATE_BUTTON) for title in template.buttons):
        raise Corrupt(f"templates.tsv: {name} {lang}: a button is too long")
    return template


def _parts(field: str) -> tuple[str, ...]:
    return tuple(field.split("|")) if field else ()
