"""Looking after an account through the Graph API: templates, payment configurations, the number's health.

Made for ``haat whatsapp doctor``: each function asks one thing and answers in plain types, or raises Unavailable
with Meta's own words.
"""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import DecodeError, Raw, Struct
from msgspec.json import Decoder, encode

from haat.channels.whatsapp import templates
from haat.channels.whatsapp.client import CloudClient
from haat.ports import NotSent
from haat.values.errors import Unavailable

_PAGES_MAX = 20
"""Pages of templates that are read; an account holds at most 6,000, two hundred and fifty a page."""
_PAGE_SIZE = 250


@dataclass(frozen=True, slots=True)
class PayConfiguration:
    """A payment configuration of the account. Only an ``active`` one lets customers pay."""

    name: str
    provider: str
    status: str

    @property
    def active(self) -> bool:
        return self.status == "Active"


@dataclass(frozen=True, slots=True)
class NumberHealth:
    """What Meta says of a number: shown name, quality (GREEN, YELLOW, RED, UNKNOWN), and its name's review.

    ``callback`` is where its webhooks go: its own address, else the account's, else the app's.
    """

    display: str
    verified_name: str
    quality: str
    name_status: str
    callback: str = ""

    @property
    def digits(self) -> str:
        return "".join(character for character in self.display if character.isdigit())


class _Cursors(Struct):
    after: str = ""


class _Paging(Struct):
    next: str | None = None
    cursors: _Cursors | None = None


class _Paged(Struct):
    paging: _Paging | None = None


class _Configuration(Struct):
    configuration_name: str
    provider_name: str = ""
    status: str = ""


class _Configurations(Struct):
    payment_configurations: list[_Configuration] = []


class _ConfigurationPage(Struct):
    data: list[_Configurations]


class _Callbacks(Struct):
    phone_number: str = ""
    whatsapp_business_account: str = ""
    application: str = ""


class _Number(Struct):
    display_phone_number: str = ""
    verified_name: str = ""
    quality_rating: str = "UNKNOWN"
    name_status: str = ""
    webhook_configuration: _Callbacks | None = None


class _Node(Struct):
    id: str = ""


class _Nodes(Struct):
    data: list[_Node] = []


class _Apps(Struct):
    data: list[Raw] = []


_PAGED = Decoder(_Paged)
_CONFIGURATIONS = Decoder(_ConfigurationPage)
_NUMBER = Decoder(_Number)
_NODES = Decoder(_Nodes)
_APPS = Decoder(_Apps)


async def list_templates(
    client: CloudClient, number_id: str, account_id: str
) -> tuple[templates.Listed, ...]:
    """Every template of the account. Raises Unavailable."""
    found: list[templates.Listed] = []
    after = ""
    for _ in range(_PAGES_MAX):
        path = f"{account_id}/message_templates?limit={_PAGE_SIZE}" + (f"&after={after}" if after else "")
        page = await _ask(client, "GET", number_id, path)
        found += templates.listed(page)
        paging = _PAGED.decode(page).paging
        after = (
            paging.cursors.after if paging is not None and paging.next and paging.cursors is not None else ""
        )
        if not after:
            break
    return tuple(found)


async def create_template(
    client: CloudClient, number_id: str, account_id: str, template: templates.TemplateText
) -> None:
    """Ask Meta to review a template. Raises Unavailable with its words when it will not."""
    await _ask(client, "POST", number_id, f"{account_id}/message_templates", templates.creation(template))


async def create_missing(
    client: CloudClient, number_id: str, account_id: str, langs: tuple[str, ...]
) -> tuple[templates.Checked, ...]:
    """Ask for every template that the account lacks in these languages; the ones asked for. Raises Unavailable."""
    checked = templates.compare(await list_templates(client, number_id, account_id), langs)
    missing = tuple(one for one in checked if one.state is templates.State.MISSING)
    for one in missing:
        await create_template(client, number_id, account_id, one.template)
    return missing


async def payment_configurations(
    client: CloudClient, number_id: str, account_id: str
) -> tuple[PayConfiguration, ...]:
    """The account's payment configurations. Raises Unavailable.

    A misspelt name is the one mistake that no send ever reports: the sheet arrives and cannot be paid.
    """
    page = await _ask(client, "GET", number_id, f"{account_id}/payment_configurations")
    try:
        groups = _CONFIGURATIONS.decode(page).data
    except DecodeError as error:
        raise Unavailable("the answer is no list of payment configurations") from error
    return tuple(
        PayConfiguration(one.configuration_name, one.provider_name, one.status)
        for group in groups
        for one in group.payment_configurations
    )


async def number_health(client: CloudClient, number_id: str) -> NumberHealth:
    """What Meta says of the number; also proves that token and number belong together. Raises Unavailable."""
    fields = "display_phone_number,verified_name,quality_rating,name_status,webhook_configuration"
    page = await _ask(client, "GET", number_id, f"{number_id}?fields={fields}")
    try:
        number = _NUMBER.decode(page)
    except DecodeError as error:
        raise Unavailable("the answer is no phone number") from error
    where = number.webhook_configuration or _Callbacks()
    return NumberHealth(
        number.display_phone_number,
        number.verified_name,
        number.quality_rating,
        number.name_status,
        where.phone_number or where.whatsapp_business_account or where.application,
    )


async def numbers_of(client: CloudClient, number_id: str, account_id: str) -> frozenset[str]:
    """The ids of the account's numbers. Raises Unavailable."""
    page = await _ask(client, "GET", number_id, f"{account_id}/phone_numbers?fields=id&limit=100")
    try:
        return frozenset(node.id for node in _NODES.decode(page).data)
    except DecodeError as error:
        raise Unavailable("the answer is no list of numbers") from error


async def subscribed(client: CloudClient, number_id: str, account_id: str) -> bool:
    """Does the account tell any app of its messages? Raises Unavailable."""
    page = await _ask(client, "GET", number_id, f"{account_id}/subscribed_apps")
    try:
        return bool(_APPS.decode(page).data)
    except DecodeError as error:
        raise Unavailable("the answer is no list of apps") from error


async def subscribe(client: CloudClient, number_id: str, account_id: str) -> None:
    """Have the account tell the token's app of its messages. Raises Unavailable."""
    await _ask(client, "POST", number_id, f"{account_id}/subscribed_apps")


async def register(client: CloudClient, number_id: str, pin: str, *, in_india: bool) -> None:
    """Take a number into use with its six-digit pin; ``in_india`` keeps its data in India. Raises Unavailable."""
    if in_india:
        storage = {"status": "IN_COUNTRY_STORAGE_ENABLED", "data_localization_region": "IN"}
        body = encode({"storage_configuration": storage})
        await _ask(client, "POST", number_id, f"{number_id}/settings", body)
    body = encode({"messaging_product": "whatsapp", "pin": pin})
    await _ask(client, "POST", number_id, f"{number_id}/register", body)


async def _ask(
    client: CloudClient, method: str, number_id: str, path: str, body: bytes | None = None
) -> bytes:
    answer = await client.graph(method, number_id, path, body)
    if isinstance(answer, NotSent):
        raise Unavailable(f"{answer.code or answer.action.value}: {answer.details}")
    return answer
