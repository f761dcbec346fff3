"""What may be asked of a business phone number beside sending: profile, links, media, payments, settings."""

from __future__ import annotations

from urllib.parse import quote

from aiohttp import web

from haat.channels.emulator import statuses
from haat.channels.emulator.accounts import verified_override
from haat.channels.emulator.calls import Call
from haat.channels.emulator.errors import GraphError, invalid, missing
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.outgoing import tell_payment_card
from haat.channels.emulator.payments import SETTLE_S
from haat.channels.emulator.wire import Obj, as_list, as_obj, as_text

CODES_MOST = 2000
_PROFILE = ("about", "address", "description", "email", "profile_picture_handle", "websites", "vertical")


async def get_number(call: Call) -> Obj:
    spec = call.number.spec
    row: Obj = {
        "verified_name": spec.verified_name,
        "display_phone_number": spec.display_phone_number,
        "id": spec.phone_number_id,
        "quality_rating": call.number.quality,
        "code_verification_status": "VERIFIED",
        "platform_type": "CLOUD_API",
        "throughput": {"level": "HIGH" if call.number.per_second > 80 else "STANDARD"},
        "status": "CONNECTED" if call.number.registered else "DISCONNECTED",
        "name_status": "APPROVED",
        "account_mode": "LIVE",
        "messaging_limit_tier": "TIER_2K",
        "is_official_business_account": False,
        "webhook_configuration": _configuration(call),
    }
    wanted = call.query("fields")
    if not wanted:
        return {key: row[key] for key in ("verified_name", "display_phone_number", "id", "quality_rating")}
    return call.chosen(row)


async def post_number(call: Call) -> Obj:
    """A webhook override; an empty address takes it away."""
    fields = Fields(call.body, "")
    if fields.has("webhook_configuration"):
        configuration = fields.obj("webhook_configuration")
        call.number.callback = await verified_override(call.world, configuration)
    return {"success": True}


async def upload(call: Call) -> Obj:
    form = await call.request.post()
    if form.get("messaging_product") != "whatsapp":
        raise GraphError(100, "The parameter messaging_product is required and must be 'whatsapp'.")
    file = form.get("file")
    if not isinstance(file, web.FileField):
        raise missing("file")
    declared = form.get("type")
    mime_type = declared if isinstance(declared, str) and declared else file.content_type
    medium = call.world.media.upload(file.file.read(), mime_type, file.filename, call.world.clock.now())
    return {"id": medium.id}


async def get_medium(call: Call) -> Obj:
    now = call.world.clock.now()
    medium = call.world.media.find(call.node, now)
    token = call.world.media.address(medium, now)
    return {
        "messaging_product": "whatsapp",
        "url": f"{call.base_url}/media/{medium.id}?token={token}",
        "mime_type": medium.mime_type,
        "sha256": medium.sha256_hex,
        "file_size": len(medium.content),
        "id": medium.id,
    }


async def delete_medium(call: Call) -> Obj:
    call.world.media.delete(call.node, call.world.clock.now())
    return {"success": True}


async def get_profile(call: Call) -> Obj:
    row = {"messaging_product": "whatsapp", **call.number.profile}
    return {"data": [call.chosen(row)]}


async def post_profile(call: Call) -> Obj:
    fields = Fields(call.body, "")
    fields.one_of("messaging_product", "whatsapp")
    fields.maybe_text("about", 139)
    fields.maybe_text("address", 256, least=0)
    fields.maybe_text("description", 512, least=0)
    fields.maybe_text("email", 128, least=0)
    if len(as_list(call.body.get("websites"))) > 2:
        raise invalid("websites", "may hold 2 addresses at most")
    call.number.profile.update({key: call.body[key] for key in _PROFILE if key in call.body})
    return {"success": True}


async def get_codes(call: Call) -> Obj:
    codes = call.number.codes
    if call.rest:
        return {"data": [codes[call.rest[0]]] if call.rest[0] in codes else []}
    return {"data": list(codes.values())}


async def post_code(call: Call) -> Obj:
    """Make a short link, or change the text of one."""
    fields = Fields(call.body or dict(call.request.query), "")
    text = fields.text("prefilled_message", 140)
    codes = call.number.codes
    if fields.has("code"):
        code = fields.text("code")
        if code not in codes:
            raise GraphError(100, f"No link has the code '{code}'")
    elif len(codes) >= CODES_MOST:
        raise GraphError(100, f"A number may have {CODES_MOST} links at most")
    else:
        code = call.world.ids.code("link")
        codes[code] = {}
    row: Obj = {"code": code, "prefilled_message": text, "deep_link_url": f"https://wa.me/message/{code}"}
    if fields.has("generate_qr_image"):
        fields.one_of("generate_qr_image", "SVG", "PNG")
        row["qr_image_url"] = f"{call.base_url}/wa/{call.number.digits}?text={quote(text)}"
    codes[code].update(row)
    return row


async def delete_code(call: Call) -> Obj:
    code = call.rest[0] if call.rest else call.query("code")
    return {"success": call.number.codes.pop(code, None) is not None}


async def get_automation(call: Call) -> Obj:
    return {"conversational_automation": call.number.automation, "id": call.node}


async def post_automation(call: Call) -> Obj:
    """Ice-breakers (4 of 80 characters) and commands (30 of 32 and 256), no emoji."""
    fields = Fields(call.body, "")
    prompts = as_list(call.body.get("prompts"))
    if len(prompts) > 4:
        raise invalid("prompts", "may hold 4 texts at most")
    if any(len(as_text(prompt)) > 80 or not as_text(prompt) for prompt in prompts):
        raise invalid("prompts", "length invalid. Min length: 1, Max length: 80")
    if fields.has("commands") and isinstance(call.body["commands"], list):
        for command in fields.objs("commands", least=0, most=30):
            command.text("command_name", 32)
            command.text("command_description", 256)
    call.number.automation.update(call.body)
    return {"success": True}


async def get_commerce(call: Call) -> Obj:
    return {"data": [{**call.number.commerce, "id": call.number.spec.catalog_id}]}


async def post_commerce(call: Call) -> Obj:
    given: Obj = {**dict(call.request.query), **call.body}
    for key in ("is_cart_enabled", "is_catalog_visible"):
        if key in given:
            call.number.commerce[key] = given[key] in (True, "true", "True", "1")
    return {"success": True}


async def get_compliance(call: Call) -> Obj:
    return {"data": [{"messaging_product": "whatsapp", **call.number.compliance}]}


async def post_compliance(call: Call) -> Obj:
    fields = Fields(call.body, "")
    fields.text("entity_name", 128)
    fields.text("entity_type")
    call.number.compliance.update(call.body)
    return {"success": True}


async def get_settings(call: Call) -> Obj:
    return dict(call.number.settings)


async def post_settings(call: Call) -> Obj:
    call.number.settings.update(call.body)
    return {"success": True}


async def register(call: Call) -> Obj:
    Fields(call.body, "").text("pin", 6, least=6)
    call.number.registered = True
    return {"success": True}


async def deregister(call: Call) -> Obj:
    call.number.registered = False
    return {"success": True}


async def delete_contact(call: Call) -> Obj:
    return {"success": call.world.users.find(call.query("bsuid")) is not None}


async def lookup_payment(call: Call) -> Obj:
    """``GET /{PHONE_ID}/payments/{CONFIG}/{REF}``: the only word on a payment to be trusted."""
    if len(call.rest) != 2:
        raise GraphError(100, "The path must be payments/{configuration}/{reference}")
    configuration, reference = call.rest
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
    return {"payments": [payment.lookup()]}


async def refund_payment(call: Call) -> Obj:
    """``POST /{PHONE_ID}/payments_refund``; the refund completes on the virtual clock, or by the control API."""
    world = call.world
    fields = Fields(call.body, "")
    reference = fields.text("reference_id", 35)
    speed = fields.one_of("speed", "instant", "normal")
    configuration = fields.text("payment_config_id")
    amount = fields.obj("amount")
    amount.one_of("currency", "INR")
    if as_text(as_obj(amount.value).get("offset")) != "100":
        raise invalid(amount.at("offset"), 'must be "100"')
    payment = world.payments.find(reference)
    if payment is None or payment.silent or payment.request.configuration != configuration:
        raise GraphError(
            100, f"No payment has the reference '{reference}' in configuration '{configuration}'"
        )
    refund = world.payments.refund(payment, amount.whole_or_digits("value"), speed, world.clock.now())

    def settle() -> None:
        if world.payments.settle(payment, refund.id):
            statuses.tell_payment(world, payment)
            tell_payment_card(world, reference)

    world.clock.after(SETTLE_S[speed], settle)
    tell_payment_card(world, reference)
    return {"id": refund.id, "status": refund.status, "speed_processed": speed}


def _configuration(call: Call) -> Obj:
    webhooks, number = call.world.webhooks, call.number
    row: Obj = {}
    if number.callback is not None:
        row["phone_number"] = number.callback.url
    waba = webhooks.waba_callbacks.get(number.spec.waba_id)
    if waba is not None:
        row["whatsapp_business_account"] = waba.url
    if webhooks.app_callback is not None:
        row["application"] = webhooks.app_callback.url
    return row
