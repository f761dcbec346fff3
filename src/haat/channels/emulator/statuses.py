"""Statuses: what becomes of a message the business sent, and the webhooks that tell it.

Who is named how depends on the kind of user (Meta's page on business-scoped ids): ``recipient_id`` is absent for a
withheld phone written to by its user id; on ``failed`` there are no contacts, and no user id when it was sent to a
phone.
"""

from __future__ import annotations

from haat.channels.emulator.errors import status_error
from haat.channels.emulator.payments import Payment
from haat.channels.emulator.state import Sent, World
from haat.channels.emulator.webhooks import Update
from haat.channels.emulator.wire import Obj, as_text

SENT_AFTER_S = 0.01
DELIVERED_AFTER_S = 0.03
READ_AFTER_S = 0.06
_RANK = {"accepted": 0, "sent": 1, "delivered": 2, "read": 3, "failed": 9}


def schedule(world: World, sent: Sent, fail_code: int | None) -> None:
    """Let the statuses of an accepted message happen, as the receipts setting says."""
    if fail_code is not None:
        world.clock.after(SENT_AFTER_S, lambda: fail(world, sent, fail_code, _why(fail_code)))
        return
    mode = world.settings.receipts
    if mode == "manual":
        return
    world.clock.after(SENT_AFTER_S, lambda: move(world, sent, "sent"))
    if sent.type == "reaction":
        return
    if mode != "read_only":
        world.clock.after(DELIVERED_AFTER_S, lambda: move(world, sent, "delivered"))
    if mode in ("read", "read_only"):
        world.clock.after(READ_AFTER_S, lambda: move(world, sent, "read"))


def move(world: World, sent: Sent, status: str) -> bool:
    """Take a message forward to ``status`` and tell the business; False when it is that far already."""
    if sent.id not in world.sent or _RANK[status] <= _RANK[sent.status]:
        return False
    arrived = status in ("delivered", "read") and sent.status not in ("delivered", "read")
    sent.status = status
    row = _row(world, sent, status)
    if status == "sent" or arrived:
        row["pricing"] = sent.price.as_obj()
    if arrived:
        world.costs.delivered(sent.number.spec.phone_number_id, sent.price)
    _post(world, sent, row, contacts=True)
    return True


def fail(world: World, sent: Sent, code: int, details: str) -> bool:
    """Tell that a message failed, with its code."""
    if sent.id not in world.sent or sent.status == "failed":
        return False
    if sent.status in ("accepted", "sent"):
        world.costs.released(sent.number.spec.phone_number_id, sent.price)
    if sent.reached:
        world.reach.give_back(sent.number.spec.portfolio_id, sent.user.key)
    sent.status = "failed"
    sent.errors = [status_error(code, details)]
    row = _row(world, sent, "failed")
    row["errors"] = sent.errors
    _post(world, sent, row, contacts=not world.strict)
    return True


def tell_payment(world: World, payment: Payment) -> None:
    """The payment notice: a status of type ``payment``. Only gateway mode has it."""
    sent = world.sent.get(payment.message_id)
    if sent is None or payment.silent:
        return
    row: Obj = {"id": sent.id}
    row.update(_recipient(sent, "payment"))
    row["type"] = "payment"
    row["status"] = payment.status
    row["timestamp"] = str(int(world.clock.now().timestamp()))
    row["payment"] = payment.notice()
    value = _value(sent, row, contacts=not world.strict)
    world.webhooks.post(Update(sent.number, "messages", value, _lane(sent)))


def _post(world: World, sent: Sent, row: Obj, *, contacts: bool) -> None:
    world.tell(
        "status",
        {
            "id": sent.id,
            "status": sent.status,
            "user": sent.user.key,
            "number": sent.number.spec.phone_number_id,
            "errors": sent.errors,
        },
    )
    world.webhooks.post(Update(sent.number, "messages", _value(sent, row, contacts=contacts), _lane(sent)))


def _value(sent: Sent, row: Obj, *, contacts: bool) -> Obj:
    value: Obj = {"messaging_product": "whatsapp", "metadata": sent.number.metadata()}
    if contacts:
        value["contacts"] = [
            sent.user.contact(sent.number.spec.portfolio_id, identity=sent.number.checks_identity)
        ]
    value["statuses"] = [row]
    return value


def _row(world: World, sent: Sent, status: str) -> Obj:
    row: Obj = {"id": sent.id, "status": status, "timestamp": str(int(world.clock.now().timestamp()))}
    row.update(_recipient(sent, status))
    callback_data = as_text(sent.body.get("biz_opaque_callback_data"))
    if callback_data:
        row["biz_opaque_callback_data"] = callback_data
    return row


def _recipient(sent: Sent, status: str) -> Obj:
    named: Obj = {}
    if not (sent.user.phone_withheld and sent.by_user_id):
        named["recipient_id"] = sent.user.phone
    if status != "failed" or sent.by_user_id:
        named["recipient_user_id"] = sent.user.id_in(sent.number.spec.portfolio_id)
    return named


def _lane(sent: Sent) -> str:
    return f"{sent.number.spec.phone_number_id}|{sent.user.key}"


def _why(code: int) -> str:
    return {
        1026: "The recipient's WhatsApp cannot show this message",
        2046: "The order is in a state that does not allow this status",
        2047: "The order cannot be cancelled after a successful or pending payment",
        131026: "Message undeliverable: the recipient is not on WhatsApp or cannot receive this message",
        131047: "More than 24 hours have passed since the customer last replied to this number",
        131042: "The message was not sent: no valid payment method is on file for this account",
        131049: "In order to maintain a healthy ecosystem engagement, the message failed to be delivered",
    }.get(code, "The message could not be delivered")
