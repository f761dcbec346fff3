"""What a number says of itself beside messages: ice-breakers and commands, seller's details, where its data lies.

Each function asks or sets one thing and answers in plain types, or raises Unavailable with Meta's own words. Source:
Meta, conversational components, business compliance information (India), local storage, commerce settings.
"""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import DecodeError, Raw, Struct
from msgspec.json import Decoder, encode

from haat.channels.whatsapp import limits
from haat.channels.whatsapp.client import CloudClient
from haat.language.phrases import phrasebook
from haat.ports import NotSent
from haat.values.errors import Misuse, Unavailable

ICE_BREAKERS = ("ice-order", "ice-again", "ice-hours", "ice-where")
COMMANDS = {
    "order": "command-order",
    "bill": "command-bill",
    "khata": "command-khata",
    "stop": "command-stop",
}
"""A command to the phrase that says what it does; she types or taps ``/bill``, and it is heard like the word."""


@dataclass(frozen=True, slots=True)
class Automation:
    """What WhatsApp offers to tap. ``commands`` maps a name to its explanation."""

    prompts: tuple[str, ...]
    commands: dict[str, str]


@dataclass(frozen=True, slots=True)
class Commerce:
    """Can a customer see the catalogue, and fill a cart?"""

    catalogue_visible: bool
    cart: bool


class _Command(Struct):
    command_name: str
    command_description: str = ""


class _Components(Struct):
    prompts: list[str] = []
    commands: list[_Command] = []


class _Automation(Struct):
    conversational_automation: _Components | None = None


class _Seller(Struct):
    entity_name: str = ""
    grievance_officer_details: Raw | None = None
    customer_care_details: Raw | None = None


class _Sellers(Struct):
    data: list[_Seller] = []


class _Storage(Struct):
    status: str = ""
    data_localization_region: str = ""


class _Settings(Struct):
    storage_configuration: _Storage | None = None


class _CommerceRow(Struct):
    is_catalog_visible: bool = False
    is_cart_enabled: bool = False


class _CommerceRows(Struct):
    data: list[_CommerceRow] = []


class _Catalogue(Struct):
    id: str = ""
    product_count: int = 0


_AUTOMATION = Decoder(_Automation)
_SELLERS = Decoder(_Sellers)
_SETTINGS = Decoder(_Settings)
_COMMERCE = Decoder(_CommerceRows)
_CATALOGUE = Decoder(_Catalogue)


def wanted(lang: str) -> Automation:
    """Haat's own ice-breakers and commands in a language, within Meta's bounds. Raises Misuse where they are not."""
    book = phrasebook(lang)
    prompts = tuple(book.say(key) for key in ICE_BREAKERS)
    commands = {name: book.say(key) for name, key in COMMANDS.items()}
    fits = (
        len(prompts) <= limits.ICE_BREAKERS
        and all(0 < len(text) <= limits.ICE_BREAKER for text in prompts)
        and len(commands) <= limits.COMMANDS
        and all(
            0 < len(name) <= limits.COMMAND_NAME and 0 < len(text) <= limits.COMMAND_TEXT
            for name, text in commands.items()
        )
    )
    if not fits:
        raise Misuse(f"ice-breakers or commands in {lang} are too long")
    return Automation(prompts, commands)


async def automation(client: CloudClient, number_id: str) -> Automation:
    """What the number offers to tap now. Raises Unavailable."""
    page = await _ask(client, "GET", number_id, f"{number_id}?fields=conversational_automation")
    try:
        found = _AUTOMATION.decode(page).conversational_automation or _Components()
    except DecodeError as error:
        raise Unavailable("the answer is no list of ice-breakers") from error
    return Automation(
        tuple(found.prompts), {one.command_name: one.command_description for one in found.commands}
    )


async def set_automation(client: CloudClient, number_id: str, made: Automation) -> None:
    """Offer these to tap. Raises Unavailable."""
    commands = [{"command_name": name, "command_description": text} for name, text in made.commands.items()]
    body = encode({"enable_welcome_message": False, "prompts": list(made.prompts), "commands": commands})
    await _ask(client, "POST", number_id, f"{number_id}/conversational_automation", body)


async def seller_named(client: CloudClient, number_id: str) -> bool:
    """Does the number name its seller, a grievance officer and a customer care, as Indian law asks? Raises Unavailable."""
    page = await _ask(client, "GET", number_id, f"{number_id}/business_compliance_info")
    try:
        rows = _SELLERS.decode(page).data
    except DecodeError as error:
        raise Unavailable("the answer names no seller") from error
    return any(
        row.entity_name and row.grievance_officer_details and row.customer_care_details for row in rows
    )


async def stored_in_india(client: CloudClient, number_id: str) -> bool:
    """Are the number's messages kept in India? Raises Unavailable."""
    page = await _ask(client, "GET", number_id, f"{number_id}/settings")
    try:
        where = _SETTINGS.decode(page).storage_configuration or _Storage()
    except DecodeError as error:
        raise Unavailable("the answer does not tell where data lies") from error
    return where.status == "IN_COUNTRY_STORAGE_ENABLED" and where.data_localization_region == "IN"


async def commerce(client: CloudClient, number_id: str) -> Commerce:
    """Is the catalogue shown, and may carts be filled? Raises Unavailable."""
    page = await _ask(client, "GET", number_id, f"{number_id}/whatsapp_commerce_settings")
    try:
        rows = _COMMERCE.decode(page).data
    except DecodeError as error:
        raise Unavailable("the answer tells nothing of the catalogue") from error
    return Commerce(any(row.is_catalog_visible for row in rows), any(row.is_cart_enabled for row in rows))


async def show_catalogue(client: CloudClient, number_id: str) -> None:
    """Show the catalogue and allow carts. Raises Unavailable."""
    path = f"{number_id}/whatsapp_commerce_settings?is_cart_enabled=true&is_catalog_visible=true"
    await _ask(client, "POST", number_id, path)


async def products(client: CloudClient, number_id: str, catalog_id: str) -> int:
    """How many products a catalogue has; proves that the token reaches it. Raises Unavailable."""
    page = await _ask(client, "GET", number_id, f"{catalog_id}?fields=id,product_count")
    try:
        return _CATALOGUE.decode(page).product_count
    except DecodeError as error:
        raise Unavailable("the answer is no catalogue") from error


async def _ask(
    client: CloudClient, method: str, number_id: str, path: str, body: bytes | None = None
) -> bytes:
    answer = await client.graph(method, number_id, path, body)
    if isinstance(answer, NotSent):
        raise Unavailable(f"{answer.code or answer.action.value}: {answer.details}")
    return answer
