"""What may be asked of an app, an account (WABA), its templates and its catalogue."""

from __future__ import annotations

import hashlib

from haat.channels.emulator.calls import Call
from haat.channels.emulator.commerce import Catalogue
from haat.channels.emulator.errors import GraphError, missing
from haat.channels.emulator.fields import Fields
from haat.channels.emulator.numbers import Override
from haat.channels.emulator.state import World
from haat.channels.emulator.templates import MOST_TEMPLATES, Template
from haat.channels.emulator.webhooks import Update
from haat.channels.emulator.wire import Obj, as_text

REVIEW_AFTER_S = 0.05
OVERRIDE_MOST = 200


def app_token(app_secret: str) -> str:
    """The app access token that belongs to a secret."""
    return "EMU|" + hashlib.sha256(app_secret.encode()).hexdigest()[:32]


async def get_access_token(call: Call, app_secret: str) -> Obj:
    if call.query("client_secret") != app_secret:
        raise GraphError(1, "Error validating client secret.")
    return {"access_token": app_token(app_secret), "token_type": "bearer"}


async def post_subscription(call: Call) -> Obj:
    """``/{APP}/subscriptions``: the app's callback, taken only after its handshake."""
    if call.request.method == "GET":
        callback = call.world.webhooks.app_callback
        rows: list[object] = []
        if callback is not None:
            rows.append({"object": "whatsapp_business_account", "callback_url": callback.url, "active": True})
        return {"data": rows}
    if call.request.method == "DELETE":
        call.world.webhooks.app_callback = None
        return {"success": True}
    given = Fields({**dict(call.request.query), **call.body}, "")
    given.one_of("object", "whatsapp_business_account")
    callback = Override(given.url("callback_url"), given.text("verify_token"))
    await _verify(call.world, callback)
    call.world.webhooks.app_callback = callback
    return {"success": True}


async def verified_override(world: World, configuration: Fields) -> Override | None:
    """The override asked for, after its handshake; None when an empty address takes it away."""
    if not as_text(configuration.value.get("override_callback_uri")):
        return None
    callback = Override(
        configuration.text("override_callback_uri", OVERRIDE_MOST), configuration.text("verify_token")
    )
    await _verify(world, callback)
    return callback


async def _verify(world: World, callback: Override) -> None:
    wrong = await world.webhooks.handshake(callback)
    if wrong is not None:
        raise GraphError(100, f"Callback verification failed. {wrong}", subcode=2200)


async def get_account(call: Call) -> Obj:
    numbers = call.world.numbers_of(call.node)
    row: Obj = {
        "id": call.node,
        "name": numbers[0].spec.verified_name,
        "currency": "INR",
        "timezone_id": "71",
        "message_template_namespace": "emulator",
        "country": "IN",
        "account_review_status": "APPROVED",
        "business_verification_status": "verified",
        "ownership_type": "SELF",
        "health_status": {"can_send_message": "AVAILABLE", "entities": []},
    }
    return call.chosen(row)


async def get_numbers(call: Call) -> Obj:
    rows: list[object] = [
        call.chosen(
            {
                "verified_name": each.spec.verified_name,
                "display_phone_number": each.spec.display_phone_number,
                "id": each.spec.phone_number_id,
                "quality_rating": each.quality,
                "code_verification_status": "VERIFIED",
                "platform_type": "CLOUD_API",
            }
        )
        for each in call.world.numbers_of(call.node)
    ]
    return {"data": rows, "paging": {"cursors": {"before": "MA", "after": "MA"}}}


async def get_templates(call: Call) -> Obj:
    rows: list[object] = [
        call.chosen(each.as_obj())
        for each in call.world.templates.of(call.node)
        if call.query("name") in ("", each.name)
        and call.query("status") in ("", each.status)
        and call.query("language") in ("", each.language)
        and call.query("category") in ("", each.category)
    ]
    answer: Obj = {"data": rows, "paging": {"cursors": {"before": "MA", "after": "MA"}}}
    if call.query("summary"):
        count = len(call.world.templates.of(call.node))
        answer["summary"] = {
            "total_count": len(rows),
            "message_template_count": count,
            "message_template_limit": MOST_TEMPLATES,
            "are_translations_complete": True,
        }
    return answer


async def post_template(call: Call) -> Obj:
    template = call.world.templates.create(call.node, call.body)
    template.made = int(call.world.clock.now().timestamp())
    _review_soon(call.world, template)
    return {"id": template.id, "status": template.status, "category": template.category}


async def get_template(call: Call) -> Obj:
    return call.chosen(call.world.templates.find(call.node).as_obj())


async def edit_template(call: Call) -> Obj:
    template = call.world.templates.edit(call.node, call.body)
    _review_soon(call.world, template)
    return {"success": True}


async def delete_template(call: Call) -> Obj:
    name = call.query("name")
    if not name:
        raise missing("name")
    call.world.templates.delete(call.node, name, call.query("hsm_id") or None)
    return {"success": True}


def _review_soon(world: World, template: Template) -> None:
    if world.settings.template_review == "auto":
        world.clock.after(REVIEW_AFTER_S, lambda: review(world, template, "APPROVED", "NONE"))


def review(world: World, template: Template, status: str, reason: str) -> None:
    """Give a template a review state and tell the business."""
    template.status = status
    template.reason = reason
    told: Obj = {
        "event": status,
        **_named(template),
        "message_template_category": template.category,
        "reason": reason,
    }
    _tell(world, template, "message_template_status_update", told)


def rate(world: World, template: Template, quality: str) -> None:
    """Give a template a quality; a red one is paused, as Meta does. The business is told both."""
    told: Obj = {
        "previous_quality_score": template.quality,
        "new_quality_score": quality,
        **_named(template),
    }
    template.quality = quality
    _tell(world, template, "message_template_quality_update", told)
    if quality == "RED" and template.status == "APPROVED":
        review(world, template, "PAUSED", "NONE")


def recategorise(world: World, template: Template, category: str) -> None:
    """Meta finds that a template is of another category, and charges it so."""
    told: Obj = {**_named(template), "previous_category": template.category, "new_category": category}
    template.category = category
    _tell(world, template, "template_category_update", told)


def _named(template: Template) -> Obj:
    return {
        "message_template_id": int(template.id),
        "message_template_name": template.name,
        "message_template_language": template.language,
    }


def _tell(world: World, template: Template, field: str, value: Obj) -> None:
    number = world.numbers_of(template.waba_id)[0]
    world.webhooks.post(Update(number, field, value, f"waba|{template.waba_id}"))


async def get_subscribed(call: Call) -> Obj:
    row: Obj = {
        "whatsapp_business_api_data": {
            "link": "https://www.facebook.com/games/?app_id=1",
            "name": "App",
            "id": "1",
        }
    }
    override = call.world.webhooks.waba_callbacks.get(call.node)
    if override is not None:
        row["override_callback_uri"] = override.url
    return {"data": [row]}


async def post_subscribed(call: Call) -> Obj:
    """Subscribe, with another callback for this account or (without one) back to the app's."""
    override = await verified_override(call.world, Fields({**dict(call.request.query), **call.body}, ""))
    if override is None:
        call.world.webhooks.waba_callbacks.pop(call.node, None)
    else:
        call.world.webhooks.waba_callbacks[call.node] = override
    return {"success": True}


async def delete_subscribed(call: Call) -> Obj:
    call.world.webhooks.waba_callbacks.pop(call.node, None)
    return {"success": True}


async def get_catalogues(call: Call) -> Obj:
    return {"data": [{"id": call.world.numbers_of(call.node)[0].spec.catalog_id, "name": "Catalogue"}]}


async def get_catalogue(call: Call) -> Obj:
    found = call.world.catalogues.find(call.node)
    return {"id": found.id, "name": "Catalogue", "product_count": len(found.items)}


async def get_products(call: Call) -> Obj:
    found: Catalogue = call.world.catalogues.find(call.node)
    rows: list[object] = [{**item, "retailer_id": key} for key, item in found.items.items()]
    return {"data": rows, "paging": {"cursors": {"before": "MA", "after": "MA"}}}


async def post_items(call: Call) -> Obj:
    return {"handles": [call.world.catalogues.batch(call.node, call.body)]}


async def get_batch(call: Call) -> Obj:
    return {"data": [call.world.catalogues.status(call.node, call.query("handle"))]}
