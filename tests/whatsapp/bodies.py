"""Webhook bodies for tests: the recorded shapes, and what the platform does to them on the wire."""

from __future__ import annotations

import hashlib
import hmac
import json
from pathlib import Path

RECORDED = Path(__file__).parent.parent / "recorded"
NAMES = sorted(path.stem for path in RECORDED.glob("*.json"))
SECRET = "sample-app-secret"
NUMBER_ID = "200000000000001"


def shape(name: str) -> dict[str, object]:
    """A recorded body as JSON objects."""
    loaded = json.loads((RECORDED / f"{name}.json").read_text("utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def wire(body: object) -> bytes:
    """The bytes Meta sends: every non-ASCII character escaped."""
    return json.dumps(body, ensure_ascii=True, separators=(",", ":")).encode()


def recorded(name: str) -> bytes:
    return wire(shape(name))


def signature(body: bytes, secret: str = SECRET) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def envelope(*messages: object, contacts: object = None, field: str = "messages") -> dict[str, object]:
    """One entry with one change of these messages."""
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "910000000001", "phone_number_id": NUMBER_ID},
        "messages": list(messages),
    }
    if contacts is not None:
        value["contacts"] = contacts
    entry = {"id": "100000000000001", "changes": [{"field": field, "value": value}]}
    return {"object": "whatsapp_business_account", "entry": [entry]}


def text(body: str = "hello", message_id: str = "wamid.T1", **more: object) -> dict[str, object]:
    """A text message of a sample person."""
    return {
        "from": "910000000011",
        "from_user_id": "IN.1000000000000011",
        "id": message_id,
        "timestamp": "1795000000",
        "type": "text",
        "text": {"body": body},
        **more,
    }
