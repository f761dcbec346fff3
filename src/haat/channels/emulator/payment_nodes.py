"""What may be asked about payments: configurations and the terms, lookup, refund."""

from __future__ import annotations

from haat.channels.emulator import statuses
from haat.channels.emulator.calls import Call
from haat.channels.emulator.configurations import VPA, Configuration, move
from haat.channels.emulator.errors import GraphError, invalid
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.outgoing import tell_payment_card
from haat.channels.emulator.payments import SETTLE_S, Payment
from haat.channels.emulator.state import World
from haat.channels.emulator.webhooks import Update
from haat.channels.emulator.wire import Obj, as_obj, as_text


def set_configuration(world: World, waba_id: str, configuration: Configuration, status: str) -> None:
    """Give a configuration a state, and tell the business when it is another one."""
    if move(configuration, status, world.clock.now()):
        tell_configuration(world, waba_id, configuration)


def connect(world: World, ticket: str) -> str | None:
    """The merchant follows the link and agrees; where he is sent back to. None for a link that is void."""
    found = world.configurations.ticket(ticket, world.clock.now())
    if found is None:
        return None
    waba_id, configuration = found
    world.configurations.connect(configuration, world.clock.now())
    tell_configuration(world, waba_id, configuration)
    return configuration.redirect


def proven(world: World, payment: Payment) -> None:
    """A first payment shows that a configuration works."""
    configuration = world.configurations.find(payment.waba_id, payment.request.configuration)
    if payment.status == "captured" and configuration is not None:
        set_configuration(world, payment.waba_id, configuration, "Active")


def tell_configuration(world: World, waba_id: str, configuration: Configuration) -> None:
    """The ``payment_configuration_update`` webhook."""
    number = world.numbers_of(waba_id)[0]
    update = Update(number, "payment_configuration_update", configuration.notice(), f"waba|{waba_id}")
    world.webhooks.post(update)


async def get_configurations(call: Call) -> Obj:
    rows = call.world.configurations.of(call.node)
    return {"data": [{"payment_configurations": [each.as_obj() for each in rows]}]}


async def get_configuration(call: Call) -> Obj:
    """``GET /{WABA}/payment_configuration/{NAME}``; all of them without a name."""
    if not call.rest:
        return await get_configurations(call)
    return {"data": [_configuration(call, call.rest[0]).as_obj()]}


async def post_configuration(call: Call) -> Obj:
    """Make one. A gateway's answers with the link at which the merchant agrees."""
    _need_terms(call)
    fresh = call.world.configurations.create(call.node, call.body, call.world.clock.now())
    if fresh.provider == VPA:
        tell_configuration(call.world, call.node, fresh)
        return {"success": True}
    return {**_link(call, fresh), "success": True}


async def post_link(call: Call) -> Obj:
    """``POST /{WABA}/generate_payment_configuration_oauth_link``: another connecting link."""
    _need_terms(call)
    fields = Fields(call.body, "")
    configuration = _configuration(call, fields.text("configuration_name", 60))
    if configuration.provider == VPA:
        raise invalid("configuration_name", "is a VPA's and needs no connecting")
    call.world.configurations.invite(configuration, fields.url("redirect_url"), call.world.clock.now())
    return _link(call, configuration)


async def delete_configuration(call: Call) -> Obj:
    name = call.rest[0] if call.rest else call.given("configuration_name")
    call.world.configurations.delete(call.node, name)
    return {"success": True}


def _configuration(call: Call, name: str) -> Configuration:
    found = call.world.configurations.find(call.node, name)
    if found is None:
        raise GraphError(100, f"No payment configuration of this account is called '{name}'")
    return found


def _need_terms(call: Call) -> None:
    if not call.world.terms[call.node]:
        raise GraphError(134011, "WhatsApp Payments terms of service have not been accepted for this account")


def _link(call: Call, configuration: Configuration) -> Obj:
    until = configuration.ticket_until
    return {
        "oauth_url": f"{call.base_url}/connect/{configuration.ticket}",
        "expiration": 0 if until is None else int(until.timestamp()),
    }


def _payment(call: Call, reference: str, configuration: str) -> Payment:
    payment = call.world.payments.find(reference)
    if (
        payment is None
        or payment.silent
        or payment.request.configuration != configuration
        or payment.waba_id != call.number.spec.waba_id
    ):
        raise GraphError(
            100, f"No payment has the reference '{reference}' in configuration '{configuration}'"
        )
    return payment


async def lookup_payment(call: Call) -> Obj:
    """``GET /{PHONE_ID}/payments/{CONFIG}/{REF}``: the only word on a payment to be trusted."""
    if len(call.rest) != 2:
        raise GraphError(100, "The path must be payments/{configuration}/{reference}")
    configuration, reference = call.rest
    return {"payments": [_payment(call, reference, configuration).lookup()]}


async def refund_payment(call: Call) -> Obj:
    """``POST /{PHONE_ID}/payments_refund``; what becomes of it is the setting ``refunds``."""
    world = call.world
    fields = Fields(call.body, "")
    reference = fields.text("reference_id", 35)
    speed = fields.one_of("speed", "instant", "normal")
    configuration = fields.text("payment_config_id")
    amount = fields.obj("amount")
    amount.one_of("currency", "INR")
    if as_text(as_obj(amount.value).get("offset")) != "100":
        raise invalid(amount.at("offset"), 'must be "100"')
    payment = _payment(call, reference, configuration)
    refund = world.payments.refund(payment, amount.whole_or_digits("value"), speed, world.clock.now())
    how = world.settings.refunds
    if how == "refuse":
        refund.status = "failed"
    elif how != "manual":
        outcome = "failed" if how == "fail" else "completed"
        world.clock.after(SETTLE_S[speed], lambda: end_refund(world, payment, refund.id, outcome))
    tell_payment_card(world, reference)
    return {"id": refund.id, "status": refund.status, "speed_processed": speed}


def end_refund(world: World, payment: Payment, refund_id: str | None, outcome: str) -> bool:
    """A pending refund (or all of them) completes or fails, and the business is told; False when none waited."""
    ended = world.payments.end_refunds(payment, outcome, refund_id)
    if ended:
        statuses.tell_payment(world, payment)
        tell_payment_card(world, payment.request.reference_id)
    return ended
