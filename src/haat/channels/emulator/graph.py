"""The Graph side: every path of the Cloud API a client may call, dispatched by the kind of node it names.

``/{version}/{node}/{edge}…``: the node is a number, an account (WABA), a catalogue, a template, a medium or an app.
What is asked of an unknown node is refused as Meta does it (code 100, subcode 33, status 400).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from haat.channels.emulator import accounts, number_setup, outgoing, payment_nodes, phone_nodes
from haat.channels.emulator.calls import Call
from haat.channels.emulator.errors import GraphError, unknown_object
from haat.channels.emulator.limits import MANAGEMENT_NEW, MANAGEMENT_REGISTERED
from haat.channels.emulator.state import World
from haat.channels.emulator.wire import Obj, as_obj, dump, load

UNCOUNTED = ("media", "payments", "payments_refund")
"""Edges that work with messages and money, not with the account."""
DEEPER = ("payments", "payment_configuration", "message_qrdls")
"""Edges whose path goes on behind them."""

Handler = Callable[[Call], Awaitable[Obj]]

NUMBER: dict[tuple[str, str], Handler] = {
    ("GET", ""): phone_nodes.get_number,
    ("POST", ""): phone_nodes.post_number,
    ("POST", "media"): phone_nodes.upload,
    ("GET", "whatsapp_business_profile"): phone_nodes.get_profile,
    ("POST", "whatsapp_business_profile"): phone_nodes.post_profile,
    ("GET", "message_qrdls"): phone_nodes.get_codes,
    ("POST", "message_qrdls"): phone_nodes.post_code,
    ("DELETE", "message_qrdls"): phone_nodes.delete_code,
    ("GET", "conversational_automation"): number_setup.get_automation,
    ("POST", "conversational_automation"): number_setup.post_automation,
    ("GET", "whatsapp_commerce_settings"): number_setup.get_commerce,
    ("POST", "whatsapp_commerce_settings"): number_setup.post_commerce,
    ("GET", "business_compliance_info"): number_setup.get_compliance,
    ("POST", "business_compliance_info"): number_setup.post_compliance,
    ("GET", "settings"): number_setup.get_settings,
    ("POST", "settings"): number_setup.post_settings,
    ("GET", "payments"): payment_nodes.lookup_payment,
    ("POST", "payments_refund"): payment_nodes.refund_payment,
    ("POST", "request_code"): phone_nodes.request_code,
    ("POST", "verify_code"): phone_nodes.verify_code,
    ("POST", "register"): phone_nodes.register,
    ("POST", "deregister"): phone_nodes.deregister,
    ("DELETE", "contact_book"): number_setup.delete_contact,
    ("GET", "block_users"): number_setup.get_blocked,
    ("POST", "block_users"): number_setup.post_blocked,
    ("DELETE", "block_users"): number_setup.delete_blocked,
    ("POST", "smb_app_data"): number_setup.post_app_data,
}

ACCOUNT: dict[tuple[str, str], Handler] = {
    ("GET", ""): accounts.get_account,
    ("GET", "phone_numbers"): accounts.get_numbers,
    ("GET", "message_templates"): accounts.get_templates,
    ("POST", "message_templates"): accounts.post_template,
    ("DELETE", "message_templates"): accounts.delete_template,
    ("GET", "subscribed_apps"): accounts.get_subscribed,
    ("POST", "subscribed_apps"): accounts.post_subscribed,
    ("DELETE", "subscribed_apps"): accounts.delete_subscribed,
    ("GET", "payment_configurations"): payment_nodes.get_configurations,
    ("GET", "payment_configuration"): payment_nodes.get_configuration,
    ("POST", "payment_configuration"): payment_nodes.post_configuration,
    ("DELETE", "payment_configuration"): payment_nodes.delete_configuration,
    ("POST", "generate_payment_configuration_oauth_link"): payment_nodes.post_link,
    ("GET", "product_catalogs"): accounts.get_catalogues,
}

CATALOGUE: dict[tuple[str, str], Handler] = {
    ("GET", ""): accounts.get_catalogue,
    ("GET", "products"): accounts.get_products,
    ("POST", "items_batch"): accounts.post_items,
    ("GET", "check_batch_request_status"): accounts.get_batch,
}

TEMPLATE: dict[tuple[str, str], Handler] = {
    ("GET", ""): accounts.get_template,
    ("POST", ""): accounts.edit_template,
}

MEDIUM: dict[tuple[str, str], Handler] = {
    ("GET", ""): phone_nodes.get_medium,
    ("DELETE", ""): phone_nodes.delete_medium,
}


@dataclass(frozen=True, slots=True)
class Credentials:
    token: str
    app_secret: str


class Graph:
    """The handler of every ``/vNN.N/…`` path."""

    def __init__(
        self, world: Callable[[], World], credentials: Credentials, base_url: Callable[[], str]
    ) -> None:
        self._world = world
        self._credentials = credentials
        self._base_url = base_url

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        usage: dict[str, str] = {}
        try:
            return web.json_response(await self._answer(request, usage), headers=usage)
        except GraphError as refused:
            return web.json_response(refused.body(), status=refused.status, headers=usage)

    async def _answer(self, request: web.Request, usage: dict[str, str]) -> Obj:
        world = self._world()
        node, *rest = [part for part in request.match_info["path"].split("/") if part] or [""]
        edge = rest[0] if rest else ""
        call = Call(world, request, node, rest[1:], await _body(request), self._base_url())
        if (node, edge) == ("oauth", "access_token"):
            return await accounts.get_access_token(call, self._credentials.app_secret)
        self._check_token(request)
        if edge == "messages" and request.method == "POST":
            return self._message(call, request)
        if edge == "subscriptions" and node.isdigit():
            return await accounts.post_subscription(call)
        handler = _table(world, node).get((request.method, edge))
        if handler is None:
            raise unknown_object(f"{node}/{edge}" if edge else node)
        if rest[1:] and edge not in DEEPER:
            raise GraphError(2500, f"Unknown path components: /{'/'.join(rest[1:])}")
        _count(world, node, edge, usage)
        return await handler(call)

    def _message(self, call: Call, request: web.Request) -> Obj:
        answer = outgoing.handle(call.world, call.world.number(call.node), call.body)
        if outgoing.take_fault(call.world, "lose_reply") is not None and request.transport is not None:
            request.transport.abort()
        return answer

    def _check_token(self, request: web.Request) -> None:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        given = {request.query.get("access_token", "")}
        if scheme.lower() == "bearer":
            given.add(token.strip())
        app_token = accounts.app_token(self._credentials.app_secret)
        if self._world().token_expired:
            raise GraphError(190, "Error validating access token: Session has expired", subcode=463)
        if not given & {self._credentials.token, app_token}:
            raise GraphError(190, "The access token is missing or is not the emulator's")


def _count(world: World, node: str, edge: str, usage: dict[str, str]) -> None:
    """Count a management call against its account's hour, and say in Meta's header how much is used."""
    waba_id = _account(world, node)
    if waba_id is None or edge in UNCOUNTED:
        return
    registered = any(each.registered for each in world.numbers_of(waba_id))
    most = MANAGEMENT_REGISTERED if registered else MANAGEMENT_NEW
    used = world.management.take(waba_id, most, world.clock.now())
    row: Obj = {"type": "whatsapp", "call_count": used, "estimated_time_to_regain_access": 0}
    usage["X-Business-Use-Case-Usage"] = dump({waba_id: [row]}).decode("ascii")


def _account(world: World, node: str) -> str | None:
    """The account a node belongs to; None for media, which count with the sending."""
    number = world.numbers.get(node)
    if number is not None:
        return number.spec.waba_id
    if world.templates.has(node):
        return world.templates.find(node).waba_id
    for each in world.numbers.values():
        if node in (each.spec.waba_id, each.spec.catalog_id):
            return each.spec.waba_id
    return None


def _table(world: World, node: str) -> dict[tuple[str, str], Handler]:
    if node in world.numbers:
        return NUMBER
    if any(number.spec.waba_id == node for number in world.numbers.values()):
        return ACCOUNT
    if world.catalogues.has(node):
        return CATALOGUE
    if world.templates.has(node):
        return TEMPLATE
    if world.media.has(node):
        return MEDIUM
    return {}


async def _body(request: web.Request) -> Obj:
    """The JSON object of a request; forms count as objects of strings. Files are read where they are wanted."""
    if request.content_type.startswith("multipart/") or request.method == "GET":
        return {}
    if request.content_type == "application/x-www-form-urlencoded":
        return {key: value for key, value in (await request.post()).items() if isinstance(value, str)}
    raw = await request.read()
    if not raw:
        return {}
    try:
        value = load(raw)
    except ValueError as broken:
        raise GraphError(100, "The request body is not valid JSON") from broken
    if not isinstance(value, dict):
        raise GraphError(100, "The request body must be a JSON object")
    return as_obj(value)
