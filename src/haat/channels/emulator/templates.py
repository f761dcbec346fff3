"""Message templates: made, reviewed, paused, sent.

A template is one name in one language. Sending needs it APPROVED; 132001 is a missing or unapproved one, 132015 a
paused, 132016 a disabled, 132000 the wrong number of parameters, 132012 the wrong form of one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from haat.channels.emulator.errors import GraphError, unknown_object
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.ids import Ids
from haat.channels.emulator.wire import Obj, as_list, as_obj, as_text

CATEGORIES = ("MARKETING", "UTILITY", "AUTHENTICATION")
STATES = ("APPROVED", "PENDING", "REJECTED", "PAUSED", "DISABLED", "IN_APPEAL", "PENDING_DELETION")
QUALITIES = ("GREEN", "YELLOW", "RED", "UNKNOWN")
MOST_TEMPLATES = 250
"""An unverified WABA may hold so many."""

_LISTED = (
    "af sq ar ar_EG ar_AE ar_LB ar_MA ar_QA az be_BY bn bn_IN bg ca zh_CN zh_HK zh_TW hr cs da prs_AF nl nl_BE en en_GB "
    "en_US en_AE en_AU en_CA en_GH en_IE en_IN en_JM en_MY en_NZ en_QA en_SG en_UG en_ZA et fil fi fr fr_BE fr_CA fr_CH "
    "fr_CI fr_MA ka de de_AT de_CH el gu ha he hi hu id ga it ja kn kk rw_RW ko ky_KG lo lv lt mk ms ml mr nb ps_AF fa "
    "pl pt_BR pt_PT pa ro ru sr si_LK sk sl es es_AR es_CL es_CO es_CR es_DO es_EC es_HN es_MX es_PA es_PE es_ES es_UY "
    "sw sv ta te th tr uk ur uz vi zu"
)
LANGUAGES = frozenset(_LISTED.split())
"""What a template may be written in. Source: Meta, templates, supported languages (as of 2026-05)."""

_NAME = re.compile(r"[a-z0-9_]{1,512}\Z")
_VARIABLE = re.compile(r"\{\{\s*([A-Za-z0-9_]+)\s*\}\}")
_BUTTONS = (
    "QUICK_REPLY",
    "URL",
    "PHONE_NUMBER",
    "COPY_CODE",
    "OTP",
    "FLOW",
    "CATALOG",
    "MPM",
    "SPM",
    "ORDER_DETAILS",
    "REQUEST_CONTACT_INFO",
    "VOICE_CALL",
    "APP",
)


@dataclass(slots=True)
class Template:
    id: str
    waba_id: str
    name: str
    language: str
    category: str
    components: list[object]
    sub_category: str | None = None
    status: str = "PENDING"
    reason: str = "NONE"
    quality: str = "UNKNOWN"
    made: int = 0
    """Unix seconds."""

    def as_obj(self) -> Obj:
        row: Obj = {
            "name": self.name,
            "parameter_format": "NAMED" if self._named() else "POSITIONAL",
            "components": self.components,
            "language": self.language,
            "status": self.status,
            "category": self.category,
            "id": self.id,
            "rejected_reason": self.reason,
            "quality_score": {"score": self.quality, "date": self.made},
        }
        if self.sub_category is not None:
            row["sub_category"] = self.sub_category
        return row

    def part(self, kind: str) -> Obj:
        """The component of this type (HEADER, BODY, FOOTER, BUTTONS); empty when there is none."""
        for component in self.components:
            if as_text(as_obj(component).get("type")).upper() == kind:
                return as_obj(component)
        return {}

    def buttons(self) -> list[Obj]:
        return [as_obj(button) for button in as_list(self.part("BUTTONS").get("buttons"))]

    def _named(self) -> bool:
        return any(not name.isdigit() for name in variables(as_text(self.part("BODY").get("text"))))


def variables(text: str) -> list[str]:
    """The placeholders of a template text, each once, in order."""
    return list(dict.fromkeys(_VARIABLE.findall(text)))


def fill(text: str, values: list[Obj]) -> str:
    """``text`` with its placeholders replaced by the parameters of a send."""
    by_name = {
        as_text(value.get("parameter_name")) or str(i + 1): spoken(value) for i, value in enumerate(values)
    }
    return _VARIABLE.sub(lambda found: by_name.get(found.group(1), found.group(0)), text)


def spoken(parameter: Obj) -> str:
    """What a parameter shows: its text, or the fallback of a currency or a date."""
    kind = as_text(parameter.get("type")).lower()
    if kind == "text":
        return as_text(parameter.get("text"))
    return as_text(as_obj(parameter.get(kind)).get("fallback_value"))


class Templates:
    """The templates of every WABA."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._templates: dict[str, Template] = {}

    def add_sample(self, waba_id: str) -> None:
        """The ``hello_world`` every new account has."""
        components: list[object] = [
            {"type": "HEADER", "format": "TEXT", "text": "Hello World"},
            {
                "type": "BODY",
                "text": "Welcome and congratulations!! This message demonstrates your ability to send.",
            },
            {"type": "FOOTER", "text": "WhatsApp Business Platform sample message"},
        ]
        self._keep(
            Template(self._ids.digits("template"), waba_id, "hello_world", "en_US", "UTILITY", components)
        )
        self.by_name(waba_id, "hello_world")[0].status = "APPROVED"

    def create(self, waba_id: str, body: Obj) -> Template:
        """A new template, PENDING; GraphError for a form Meta refuses."""
        fields = Fields(body, "")
        name = fields.text("name", 512)
        if _NAME.match(name) is None:
            raise GraphError(
                100, "Parameter 'name' must hold lower-case letters, digits and underscores only"
            )
        language = fields.one_of("language", *sorted(LANGUAGES))
        category = fields.one_of("category", *CATEGORIES)
        if any(each.language == language for each in self.by_name(waba_id, name)):
            raise GraphError(100, f"There is already content for '{name}' in {language}", subcode=2388024)
        if len(self.of(waba_id)) >= MOST_TEMPLATES:
            raise GraphError(100, f"This account already has {MOST_TEMPLATES} templates", subcode=2388019)
        components = check_components(fields)
        sub_category = fields.maybe_text("sub_category")
        fresh = Template(
            self._ids.digits("template"), waba_id, name, language, category, components, sub_category
        )
        return self._keep(fresh)

    def edit(self, template_id: str, body: Obj) -> Template:
        """Change components or category; the template goes back to review."""
        template = self.find(template_id)
        fields = Fields(body, "")
        if fields.has("category"):
            template.category = fields.one_of("category", *CATEGORIES)
        if fields.has("components"):
            template.components = check_components(fields)
        template.status = "PENDING"
        return template

    def find(self, template_id: str) -> Template:
        template = self._templates.get(template_id)
        if template is None:
            raise unknown_object(template_id)
        return template

    def has(self, template_id: str) -> bool:
        return template_id in self._templates

    def of(self, waba_id: str) -> list[Template]:
        return [each for each in self._templates.values() if each.waba_id == waba_id]

    def by_name(self, waba_id: str, name: str) -> list[Template]:
        return [each for each in self.of(waba_id) if each.name == name]

    def named(self, name: str) -> list[Template]:
        return [each for each in self._templates.values() if each.name == name]

    def delete(self, waba_id: str, name: str, template_id: str | None) -> None:
        """Drop one language of a template, or all of them."""
        gone = [each for each in self.by_name(waba_id, name) if template_id is None or each.id == template_id]
        if not gone:
            raise GraphError(100, f"Message template '{name}' was not found", subcode=2593002)
        for each in gone:
            del self._templates[each.id]

    def sendable(self, waba_id: str, name: str, language: str) -> Template:
        """The approved template of this name and language (GraphError 132001, 132015, 132016)."""
        for each in self.by_name(waba_id, name):
            if each.language == language:
                if each.status == "APPROVED":
                    return each
                if each.status == "PAUSED":
                    raise GraphError(132015, f"template name ({name}) is paused due to low quality")
                if each.status == "DISABLED":
                    raise GraphError(132016, f"template name ({name}) is disabled")
        raise GraphError(132001, f"template name ({name}) does not exist in {language}")

    def _keep(self, template: Template) -> Template:
        self._templates[template.id] = template
        return template


def check_components(fields: Fields) -> list[object]:
    """The ``components`` of a template, after Meta's limits on each."""
    parts = fields.objs("components", most=20)
    kinds = [part.text("type").upper() for part in parts]
    if (
        "BODY" not in kinds
        and not ({"CAROUSEL", "ORDER_STATUS"} & set(kinds))
        and "category" not in fields.value
    ):
        raise GraphError(100, "A template needs a BODY component")
    for part, kind in zip(parts, kinds, strict=True):
        if kind == "BODY":
            if part.has("text"):
                _check_blanks(part.text("text", 1024))
        elif kind in ("HEADER", "FOOTER") and part.has("text"):
            part.text("text", 60)
        elif kind == "BUTTONS":
            _check_buttons(part)
    return [part.value for part in parts]


def _check_blanks(body: str) -> None:
    """Meta takes no variable at the start or the end of a body."""
    if _VARIABLE.match(body.strip()) or re.search(r"\{\{[^{}]*\}\}\Z", body.strip()):
        raise GraphError(100, "Variables can't be at the start or end of the template", subcode=2388299)


def _check_buttons(part: Fields) -> None:
    for button in part.objs("buttons", most=10):
        kind = button.text("type").upper()
        if kind not in _BUTTONS:
            raise GraphError(100, f"Parameter '{button.at('type')}' is no known button type: {kind}")
        if button.has("text"):
            button.text("text", 25)
        if kind == "URL":
            button.text("url", 2000)
