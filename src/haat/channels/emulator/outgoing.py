"""``POST /{PHONE_ID}/messages``: from a request body to an accepted message, or a refusal with Meta's code."""

from __future__ import annotations

from haat.channels.emulator import statuses
from haat.channels.emulator.configurations import VPA
from haat.channels.emulator.errors import GraphError, missing, wrong_type
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.limits import take_number
from haat.channels.emulator.numbers import Number
from haat.channels.emulator.payments import Payment
from haat.channels.emulator.state import FREE_ENTRY, WINDOW, Sent, World
from haat.channels.emulator.users import User, digits_of, is_phone
from haat.channels.emulator.validate import Checked, Scene, check
from haat.channels.emulator.validate.order import OrderRequest
from haat.channels.emulator.webhooks import Fault
from haat.channels.emulator.wire import Obj, as_obj, as_text

TYPING_S = 25.0
WINDOW_CLOSED = 131047
UNDELIVERABLE = 131026
OLD_CLIENT = 1026
NO_PAYMENT_METHOD = 131042
MARKETING_CAP = 131049
IDENTITY_CHANGED = 137000
NEW_KINDS = (
    "address_message",
    "order_details",
    "order_status",
    "flow",
    "contact_request",
    "request_contact_info",
)
"""Interactive messages that an old WhatsApp drops."""


def handle(world: World, number: Number, body: Obj) -> Obj:
    """Accept a message, or a read mark; the response body. GraphError when it is refused."""
    if body.get("messaging_product") != "whatsapp":
        raise GraphError(100, "The parameter messaging_product is required and must be 'whatsapp'.")
    fault = take_fault(world, "fail")
    if fault is not None:
        raise GraphError(fault.code, "Refused on request of the control API")
    if not number.registered:
        raise GraphError(133010, "Phone number is not registered on the WhatsApp Business Platform")
    if body.get("status") is not None:
        return mark_read(world, number, body)
    return _send(world, number, body)


def take_fault(world: World, kind: str) -> Fault | None:
    """Use up one of the faults of this kind."""
    for fault in world.webhooks.faults:
        if fault.kind == kind and fault.left > 0:
            fault.left -= 1
            return fault
    return None


def _send(world: World, number: Number, body: Obj) -> Obj:
    now = world.clock.now()
    user, typed, by_user_id = _recipient(world, number, body)
    scene = Scene(
        now,
        number,
        user,
        world.media,
        world.templates,
        world.catalogues,
        lambda reference: world.reference_used(number, reference),
        world.terms[number.spec.waba_id],
        world.message_times,
    )
    checked = check(body, scene)
    expected = as_text(body.get("recipient_identity_key_hash"))
    if expected and number.checks_identity and expected != user.identity_hash:
        raise GraphError(IDENTITY_CHANGED, "The recipient's identity is not the one that was expected")
    if by_user_id and checked.category == "authentication":
        raise GraphError(131062, "Authentication templates need a phone number as recipient")
    in_window = world.window_open(number, user)
    fail_code: int | None = None
    if not in_window and checked.type != "template":
        if world.settings.window == "sync":
            raise GraphError(
                WINDOW_CLOSED,
                "Message failed to send because more than 24 hours have passed since the customer last replied to "
                "this number.",
            )
        fail_code = WINDOW_CLOSED
    take_number(number.recent, number.per_second, now, refuse=True)
    world.pairs.take(number.spec.phone_number_id, user.key, now)
    outside = not in_window and fail_code is None
    reached = outside and world.reach.take(number.spec.portfolio_id, user.key, now)
    sent = _accept(world, number, user, typed, body, checked, in_window=in_window, by_user_id=by_user_id)
    sent.reached = reached
    fail_code = fail_code or _cannot_arrive(world, sent, checked)
    if checked.order is not None:
        _add_payment(world, sent, checked.order)
    if checked.status_change is not None:
        change = checked.status_change
        fail_code = world.payments.move_order(change.reference_id, change.status) or fail_code
        tell_payment_card(world, change.reference_id)
    fault = take_fault(world, "fail_async")
    if fault is not None:
        fail_code = fault.code
    statuses.schedule(world, sent, fail_code)
    return _response(sent, typed)


def _cannot_arrive(world: World, sent: Sent, checked: Checked) -> int | None:
    """Why an accepted message will fail, if anything stands in its way."""
    user, now = sent.user, sent.at
    if not user.on_whatsapp or user.key in sent.number.blocked:
        return UNDELIVERABLE
    if user.old_client and checked.kind in NEW_KINDS:
        return OLD_CLIENT
    if sent.price.billable and not sent.number.pays:
        return NO_PAYMENT_METHOD
    most = world.settings.marketing_per_day
    if checked.category == "marketing" and most:
        lately = [at for at in world.marketing.get(user.key, []) if now - at < WINDOW]
        world.marketing[user.key] = lately
        if len(lately) >= most:
            return MARKETING_CAP
        lately.append(now)
    return None


def _recipient(world: World, number: Number, body: Obj) -> tuple[User, str, bool]:
    """Who is meant, what was typed, and whether it was a user id. ``to`` wins over ``recipient``."""
    to, recipient = body.get("to"), body.get("recipient")
    typed = as_text(to) or as_text(recipient)
    if not typed:
        for key, value in (("to", to), ("recipient", recipient)):
            if value is not None and not isinstance(value, str):
                raise wrong_type(key, "a string")
        raise missing("to")
    if is_phone(typed):
        digits = digits_of(typed)
        if not typed.startswith("+") and len(digits) <= 10:
            digits = number.digits[:2] + digits
        if not 7 <= len(digits) <= 15:
            raise GraphError(131009, "Parameter 'to' is not a valid WhatsApp phone number")
        if digits == number.digits:
            raise GraphError(131021, "Recipient phone number cannot be the sender phone number")
        return known_user(world, digits), typed, False
    user = world.users.find(typed)
    if user is None or user.id_in(number.spec.portfolio_id) != typed:
        raise GraphError(131009, "Parameter 'recipient' is no user id of this business portfolio")
    return user, typed, True


def known_user(world: World, who: str, name: str | None = None) -> User:
    """The user, made on first sight, with the event that tells of a new one. ValueError for an unknown id."""
    before = world.users.find(who)
    user = world.users.ensure(who, name)
    if before is None or name:
        world.tell("user", user.as_obj(world.first_number().spec.portfolio_id))
    return user


def _accept(
    world: World,
    number: Number,
    user: User,
    typed: str,
    body: Obj,
    checked: Checked,
    *,
    in_window: bool,
    by_user_id: bool,
) -> Sent:
    now = world.clock.now()
    pair = (number.spec.phone_number_id, user.key)
    referred = world.referred.pop(pair, None)
    if referred is not None and now - referred < WINDOW:
        world.free_until[pair] = referred + FREE_ENTRY
    free = pair in world.free_until and now < world.free_until[pair]
    price = world.costs.price(pair[0], checked.category, now, in_window=in_window, free_entry=free)
    sent = Sent(world.ids.wamid(), number, user, typed, by_user_id, body, checked.type, price, now)
    world.sent[sent.id] = sent
    world.message_times[sent.id] = now
    data: Obj = {"user": user.key, "number": pair[0], "id": sent.id, "body": body, "type": checked.type}
    if checked.shown is not None:
        data["shown"] = checked.shown
    products = _products(world, number, body)
    if products:
        data["products"] = products
    world.tell("out", data)
    return sent


def _products(world: World, number: Number, body: Obj) -> Obj:
    """Title and price of the catalogue items a product message names, for the phones page."""
    interactive = as_obj(body.get("interactive"))
    if as_text(interactive.get("type")) not in ("product", "product_list", "catalog_message"):
        return {}
    items = world.catalogues.find(number.spec.catalog_id).items
    return {
        key: {"title": as_text(item.get("title")), "price": as_text(item.get("price"))}
        for key, item in items.items()
    }


def _add_payment(world: World, sent: Sent, request: OrderRequest) -> None:
    usable = _usable(world, sent.number, request)
    spec = sent.number.spec
    world.payments.add(
        Payment(request, spec.phone_number_id, spec.waba_id, sent.user.key, sent.id, sent.at, usable)
    )
    tell_payment_card(world, request.reference_id)


def _usable(world: World, number: Number, request: OrderRequest) -> bool:
    """Whether the customer can pay at all. A wrong name goes out like any other; only her sheet shows it."""
    if request.mode not in ("gateway", "upi_vpa"):
        return True
    configuration = world.configurations.find(number.spec.waba_id, request.configuration)
    provider = request.provider if request.mode == "gateway" else VPA
    return configuration is not None and configuration.payable and configuration.provider == provider


def tell_payment_card(world: World, reference_id: str) -> None:
    """Show the phones page how an order's card stands."""
    payment = world.payments.find(reference_id)
    if payment is not None:
        world.tell("payment", payment.as_obj(world.clock.now()))


def _response(sent: Sent, typed: str) -> Obj:
    contact: Obj = {"input": typed}
    if not sent.by_user_id:
        contact["wa_id"] = sent.user.phone
    contact["user_id"] = sent.user.id_in(sent.number.spec.portfolio_id)
    message: Obj = {"id": sent.id}
    if sent.type == "template":
        message["message_status"] = "accepted"
    return {"messaging_product": "whatsapp", "contacts": [contact], "messages": [message]}


def mark_read(world: World, number: Number, body: Obj) -> Obj:
    """``status: read``: this message and all earlier ones of the person are read; typing may show."""
    fields = Fields(body, "")
    fields.one_of("status", "read")
    message_id = fields.text("message_id")
    marked = world.received.get(message_id)
    if marked is None or marked.number is not number:
        raise GraphError(131009, "Parameter 'message_id' is no message received by this number")
    typing = fields.maybe_obj("typing_indicator")
    if typing is not None:
        typing.one_of("type", "text")
    now = world.clock.now()
    ids: list[object] = []
    waiting = world.unread.get((number.spec.phone_number_id, marked.user.key), [])
    while waiting and not marked.read:
        earlier = waiting.pop(0)
        earlier.read = True
        ids.append(earlier.id)
    if ids:
        world.tell("tick", {"ids": ids, "status": "read"})
    world.reads.append(
        {
            "message_id": message_id,
            "phone_number_id": number.spec.phone_number_id,
            "typing": typing is not None,
            "at": now.isoformat(),
        }
    )
    if typing is not None:
        world.tell(
            "typing", {"user": marked.user.key, "number": number.spec.phone_number_id, "seconds": TYPING_S}
        )
    return {"success": True}
