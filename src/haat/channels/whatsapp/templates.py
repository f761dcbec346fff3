"""The utility templates that stand in for replies outside the 24-hour window.

They are data (``data/templates.tsv``), the same names in every language; Meta must approve each before it can be
sent. Not every language has a code at Meta (``data/template_languages.tsv``): a reader of one that has none gets the
next best. ``creation`` is what to ask Meta for; what Meta says of them is compared by ``compare``.
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
from haat.values.errors import Corrupt, Misuse

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

    @property
    def code(self) -> str:
        """How Meta names its language; empty: Meta takes no template in it."""
        return _languages()[self.lang].code


@dataclass(frozen=True, slots=True)
class _Language:
    """How Meta names a language, and which a reader of it understands next best."""

    code: str
    next_best: tuple[str, ...]


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
    return tuple(_read(line) for line in _lines("templates.tsv"))


def languages() -> tuple[str, ...]:
    """The languages that Meta takes our templates in."""
    return tuple(sorted(lang for lang, known in _languages().items() if known.code))


def find(name: str, lang: str) -> TemplateText | None:
    """The template of this name in this language."""
    return _index().get((name, lang))


def languages_for(name: str, lang: str, shop_lang: str) -> tuple[str, ...]:
    """In which languages to send a template, best first: the reader's, the shop's, what she understands next best.

    A template that is not ours is sent in the reader's alone: the operator may have made it.
    """
    own = _languages().get(lang)
    wanted = dict.fromkeys((lang, shop_lang, *(own.next_best if own else ()), "en"))
    found = (find(name, one) for one in wanted)
    return tuple(template.lang for template in found if template is not None and template.code) or (lang,)


def code_of(lang: str) -> str:
    """How Meta names a language; one that is not Haat's keeps its name."""
    known = _languages().get(lang)
    return known.code if known is not None else lang


def rider_of(name: str) -> Rider:
    """What the template of this name carries; unknown names carry nothing."""
    return _riders().get(name, Rider.NONE)


def creation(template: TemplateText) -> bytes:
    """The body of ``POST /{account}/message_templates`` that makes it. Raises Misuse for a language without a code."""
    if not template.code:
        raise Misuse(f"Meta takes no template in {template.lang}")
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
        "language": template.code,
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
        if template.lang not in wanted or not template.code:
            continue
        found = there.get((template.name, template.code))
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


@functools.cache
def _languages() -> dict[str, _Language]:
    """Every language of ours; Corrupt when a row is cut short or names another as next best that Meta does not take."""
    rows = [line.split("\t") for line in _lines("template_languages.tsv")]
    if any(len(row) != 3 for row in rows):
        raise Corrupt("template_languages.tsv: three columns wanted")
    known = {lang: _Language(code, tuple(then.split())) for lang, code, then in rows}
    for lang, one in known.items():
        if not all(then in known and known[then].code for then in one.next_best):
            raise Corrupt(f"template_languages.tsv: {lang} falls back on a language without a code")
    return known


def _lines(file: str) -> list[str]:
    """The rows of one of our tables."""
    text = resources.files("haat.channels.whatsapp").joinpath(f"data/{file}").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")][1:]


def _read(line: str) -> TemplateText:
    fields = line.split("\t")
    if len(fields) != 6:
        raise Corrupt(f"templates.tsv: six columns wanted: {line[:40]}")
    name, lang, rider, body, samples, buttons = fields
    template = TemplateText(name, lang, Rider(rider), body, _parts(samples), _parts(buttons))
    blanks = [int(found) for found in _BLANK.findall(body)]
    if sorted(blanks) != list(range(1, len(template.samples) + 1)):
        raise Corrupt(f"templates.tsv: {name} {lang}: blanks and samples differ")
    first, *_, last = _BLANK.split(body) if blanks else (body, body)
    if len(body) > limits.TEMPLATE_BODY or not (_has_words(first) and _has_words(last)):
        raise Corrupt(f"templates.tsv: {name} {lang}: Meta would refuse this body")
    if lang not in _languages():
        raise Corrupt(f"templates.tsv: {name} {lang}: unknown language")
    if not all(limits.label_fits(title, limits.Label.TEMPLATE_BUTTON) for title in template.buttons):
        raise Corrupt(f"templates.tsv: {name} {lang}: a button is too long")
    return template


def _has_words(text: str) -> bool:
    """Meta takes no blank at the beginning or the end of a body; a full stop alone after it is not enough."""
    return any(character.isalpha() for character in text)


def _parts(field: str) -> tuple[str, ...]:
    return tuple(field.split("|")) if field else ()
