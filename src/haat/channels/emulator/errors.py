"""Graph API errors: code, title, HTTP status, and the body Meta answers with.

Titles and statuses from Meta's error-codes page. Clients are told to look at ``code`` and ``details`` only.
"""

from __future__ import annotations

import hashlib

from haat.channels.emulator.wire import Obj

TITLES: dict[int, tuple[str, int]] = {
    0: ("AuthException", 401),
    1: ("API Unknown", 400),
    2: ("API Service", 503),
    3: ("API Method", 500),
    4: ("API Too Many Calls", 400),
    10: ("Permission Denied", 403),
    33: ("Parameter value is not valid", 400),
    100: ("Invalid parameter", 400),
    190: ("Invalid OAuth access token - Cannot parse access token", 401),
    200: ("API Permission", 403),
    368: ("Temporarily blocked for policies violations", 403),
    1026: ("Receiver Incapable", 400),
    2046: ("Invalid order status transition", 400),
    2047: ("Order cannot be cancelled", 400),
    2500: ("Unknown path components", 400),
    80007: ("Rate limit issues", 400),
    130429: ("Rate limit hit", 429),
    130472: ("User's number is part of an experiment", 400),
    131000: ("Something went wrong", 500),
    131005: ("Access denied", 403),
    131008: ("Required parameter is missing", 400),
    131009: ("Parameter value is not valid", 400),
    131016: ("Service unavailable", 500),
    131021: ("Recipient cannot be sender", 400),
    131026: ("Message undeliverable", 400),
    131031: ("Account has been locked", 403),
    131042: ("Business eligibility payment issue", 400),
    131045: ("Incorrect certificate", 500),
    131047: ("Re-engagement message", 400),
    131048: ("Spam rate limit hit", 400),
    131049: ("This message was not delivered to maintain healthy ecosystem engagement.", 400),
    131050: ("User has stopped receiving marketing messages", 400),
    131051: ("Unsupported message type", 400),
    131052: ("Media download error", 400),
    131053: ("Media upload error", 400),
    131056: ("(Business Account, Consumer Account) pair rate limit hit", 400),
    131057: ("Account in maintenance mode", 500),
    131062: ("Business-scoped user IDs are not supported for this message", 400),
    132000: ("Template Param Count Mismatch", 400),
    132001: ("Template does not exist", 404),
    132005: ("Template Hydrated Text Too Long", 400),
    132007: ("Template Format Character Policy Violated", 400),
    132012: ("Template Parameter Format Mismatch", 400),
    132015: ("Template is Paused", 400),
    132016: ("Template is Disabled", 400),
    132068: ("Flow is blocked", 400),
    132069: ("Flow is throttled", 400),
    133010: ("Phone number not registered", 400),
    139100: ("Failed to block or unblock some users", 400),
    137000: ("Recipient identity key hash mismatch", 400),
    134011: ("WhatsApp Payments terms not accepted", 400),
}
"""Code to title and HTTP status. A code that is not here is called "Something went wrong" with status 400."""

DOCS = "https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes"


class GraphError(Exception):
    """A request refused as Meta refuses it."""

    def __init__(self, code: int, details: str, *, subcode: int | None = None) -> None:
        title, status = TITLES.get(code, ("Something went wrong", 400))
        super().__init__(f"(#{code}) {title}: {details}")
        self.code = code
        self.title = title
        self.details = details
        self.status = status
        self.subcode = subcode

    def body(self) -> Obj:
        """The response body. ``fbtrace_id`` is made from the content, so that runs are comparable."""
        trace = hashlib.sha256(f"{self.code}|{self.details}".encode()).hexdigest()[:22]
        message = self.title if self.code == 190 else f"(#{self.code}) {self.title}"
        error: Obj = {
            "message": message,
            "type": "OAuthException",
            "code": self.code,
            "error_data": {"messaging_product": "whatsapp", "details": self.details},
            "fbtrace_id": f"A{trace}",
        }
        if self.subcode is not None:
            error["error_subcode"] = self.subcode
        return {"error": error}


def status_error(code: int, details: str) -> Obj:
    """The same refusal as it stands in ``statuses[].errors[]``, for a message that failed later."""
    title, _ = TITLES.get(code, ("Something went wrong", 400))
    return {
        "code": code,
        "title": title,
        "message": title,
        "error_data": {"details": details},
        "href": DOCS,
    }


def unknown_object(object_id: str) -> GraphError:
    """What Meta answers for an id that does not exist, was deleted, or is not ours."""
    return GraphError(
        100,
        f"Unsupported request. Object with ID '{object_id}' does not exist, cannot be loaded due to missing "
        "permissions, or does not support this operation",
        subcode=33,
    )


def missing(path: str) -> GraphError:
    return GraphError(131008, f"Parameter '{path}' is mandatory")


def invalid(path: str, why: str) -> GraphError:
    """A value of the right type that breaks a rule: length, form, count."""
    return GraphError(131009, f"Parameter '{path}' {why}")


def wrong_type(path: str, wanted: str) -> GraphError:
    return GraphError(100, f"Parameter '{path}' must be {wanted}")
