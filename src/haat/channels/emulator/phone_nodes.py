"""What may be asked of a business phone number beside sending: profile, links, media, payments, settings."""

from __future__ import annotations

from aiohttp import web

from haat.channels.emulator.accounts import verified_override
from haat.channels.emulator.calls import Call
from haat.channels.emulator.errors import GraphError, invalid, missing
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.limits import REACH_TIERS
from haat.channels.emulator.wire import Obj, as_list

CODES_MOST = 2000
_PROFILE = ("about", "address", "description", "email", "profile_picture_handle", "websites", "vertical")


async def get_number(call: Call) -> Obj:
    spec = call.number.spec
    tier = REACH_TIERS.get(call.world.reach.limits[spec.portfolio_id], "TIER_UNLIMITED")
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
        "messaging_limit_tier": tier,
        "whatsapp_business_manager_messaging_limit": tier,
        "is_on_biz_app": call.number.coexistence,
        "is_official_business_account": False,
        "webhook_configuration": _configuration(call),
        "conversational_automation": {**call.number.automation, "id": spec.phone_number_id},
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
        row["qr_image_url"] = f"{call.base_url}/qr/{code}.{fields.text('generate_qr_image').lower()}"
    codes[code].update(row)
    return row


async def delete_code(call: Call) -> Obj:
    code = call.rest[0] if call.rest else call.query("code")
    return {"success": call.number.codes.pop(code, None) is not None}


async def request_code(call: Call) -> Obj:
    """A code by SMS or call, which proves that the number is the business's. Any six digits will do here."""
    fields = Fields({**dict(call.request.query), **call.body}, "")
    fields.one_of("code_method", "SMS", "VOICE")
    fields.text("language", 10)
    return {"success": True}


async def verify_code(call: Call) -> Obj:
    code = Fields({**dict(call.request.query), **call.body}, "").text("code", 6, least=6)
    if not (code.isascii() and code.isdigit()):
        raise invalid("code", "must be six digits")
    return {"success": True}


async def register(call: Call) -> Obj:
    Fields(call.body, "").text("pin", 6, least=6)
    call.number.registered = True
    return {"success": True}


async def deregister(call: Call) -> Obj:
    call.number.registered = False
    return {"success": True}


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
