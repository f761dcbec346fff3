"""The Cloud API's webhook shapes, as far as Haat reads them.

Source: Meta's webhook reference (messages, statuses, user_preferences, user_id_update, smb_message_echoes).
Unknown keys are ignored, so tomorrow's fields do no harm; a known key of the wrong type makes its message
unreadable. The emulator has its own description of the same wire, on purpose: see ``tests/recorded``.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Raw, Struct, field

Id = Annotated[str, Meta(min_length=1, max_length=512)]
Seconds = str | int
"""Unix seconds: text in messages and statuses, a number in preferences."""


class Metadata(Struct, gc=False):
    phone_number_id: Annotated[str, Meta(min_length=1, max_length=64)]
    display_phone_number: str | None = None


class Profile(Struct, gc=False):
    name: str | None = None
    username: str | None = None


class Contact(Struct, gc=False, omit_defaults=True):
    """Who wrote. ``wa_id`` is absent (not empty) when she withholds her number."""

    profile: Profile | None = None
    wa_id: str | None = None
    user_id: str | None = None
    identity_key_hash: str | None = None


class TextBody(Struct, gc=False):
    body: str


class ReplyChoice(Struct, gc=False):
    id: str
    title: str = ""


class FormReply(Struct, gc=False):
    name: str = ""
    response_json: str = ""


class InteractiveReply(Struct, gc=False):
    type: str
    button_reply: ReplyChoice | None = None
    list_reply: ReplyChoice | None = None
    nfm_reply: FormReply | None = None


class TemplateButton(Struct, gc=False):
    payload: str | None = None
    text: str | None = None


class Location(Struct, gc=False):
    latitude: float
    longitude: float
    name: str | None = None
    address: str | None = None


class MediaFile(Struct, gc=False):
    id: Id
    mime_type: str | None = None
    sha256: str | None = None
    caption: str | None = None
    filename: str | None = None
    voice: bool = False


class ProductItem(Struct, gc=False):
    """A line of a cart. Its ``item_price`` is never read: the shop's own price counts."""

    product_retailer_id: str
    quantity: int


class OrderCart(Struct, gc=False):
    product_items: list[ProductItem]
    text: str | None = None


class ReactionBody(Struct, gc=False):
    message_id: str
    emoji: str | None = None


class ContactPhone(Struct, gc=False):
    phone: str | None = None
    wa_id: str | None = None


class SharedContact(Struct, gc=False):
    """A contact she sent; ``origin`` is contact_request when it is her own, by the button that asked for it."""

    phones: list[ContactPhone] | None = None
    origin: str | None = None


class SystemBody(Struct, gc=False):
    type: str = ""
    wa_id: str | None = None
    user_id: str | None = None


class UnsupportedBody(Struct, gc=False):
    type: str | None = None


class Product(Struct, gc=False):
    catalog_id: str | None = None
    product_retailer_id: str | None = None


class Context(Struct, gc=False):
    id: str | None = None
    forwarded: bool = False
    frequently_forwarded: bool = False
    referred_product: Product | None = None


class Referral(Struct, gc=False):
    source_id: str | None = None
    source_type: str | None = None
    source_url: str | None = None
    ctwa_clid: str | None = None
    headline: str | None = None


class EditedMessage(Struct, gc=False):
    type: str = ""
    text: TextBody | None = None
    image: MediaFile | None = None
    video: MediaFile | None = None
    document: MediaFile | None = None


class EditBody(Struct, gc=False):
    """An edit told in full: only to a number that keeps the Business app (coexistence)."""

    original_message_id: str = ""
    message: EditedMessage | None = None


class RevokeBody(Struct, gc=False):
    """A message taken back, told to a number that keeps the Business app."""

    original_message_id: str = ""


class Message(Struct, gc=False):
    """One message of a person."""

    id: Id
    timestamp: Seconds
    type: str
    from_: str | None = field(default=None, name="from")
    from_user_id: str | None = None
    group_id: str | None = None
    context: Context | None = None
    text: TextBody | None = None
    interactive: InteractiveReply | None = None
    button: TemplateButton | None = None
    order: OrderCart | None = None
    location: Location | None = None
    image: MediaFile | None = None
    audio: MediaFile | None = None
    video: MediaFile | None = None
    document: MediaFile | None = None
    sticker: MediaFile | None = None
    contacts: list[SharedContact] | None = None
    reaction: ReactionBody | None = None
    system: SystemBody | None = None
    unsupported: UnsupportedBody | None = None
    edit: EditBody | None = None
    revoke: RevokeBody | None = None
    referral: Referral | None = None


class ErrorData(Struct, gc=False):
    details: str | None = None


class ErrorBody(Struct, gc=False):
    code: int
    title: str | None = None
    message: str | None = None
    error_data: ErrorData | None = None


class Amount(Struct, gc=False):
    value: int
    offset: int = 100


class PaymentError(Struct, gc=False):
    code: str | int | None = None
    reason: str | None = None


class Transaction(Struct, gc=False):
    id: str | None = None
    pg_transaction_id: str | None = None
    status: str | None = None
    error: PaymentError | None = None


class PaymentBody(Struct, gc=False):
    reference_id: Id
    amount: Amount | None = None
    currency: str | None = None
    transaction: Transaction | None = None


class Pricing(Struct, gc=False):
    billable: bool | None = None
    type: str | None = None
    category: str | None = None


class Status(Struct, gc=False):
    """What became of one message of ours, or (``type`` = payment) of the money it asked for."""

    id: Id
    status: str
    timestamp: Seconds
    type: str | None = None
    recipient_id: str | None = None
    recipient_user_id: str | None = None
    biz_opaque_callback_data: str | None = None
    pricing: Pricing | None = None
    errors: list[ErrorBody] | None = None
    payment: PaymentBody | None = None


class Preference(Struct, gc=False):
    value: str
    timestamp: Seconds
    category: str | None = None
    wa_id: str | None = None
    user_id: str | None = None


class IdPair(Struct, gc=False):
    current: Id
    previous: str | None = None


class IdUpdate(Struct, gc=False):
    user_id: IdPair
    timestamp: Seconds
    wa_id: str | None = None


class Echo(Struct, gc=False):
    """What the shopkeeper typed in his own app on the same number (coexistence)."""

    id: Id
    timestamp: Seconds
    type: str
    to: str | None = None
    to_user_id: str | None = None
    text: TextBody | None = None
    image: MediaFile | None = None
    video: MediaFile | None = None
    document: MediaFile | None = None
    edit: EditBody | None = None


class Value(Struct, gc=False):
    """A change's value. Lists stay raw, so that one bad message never loses its neighbours."""

    metadata: Metadata | None = None
    contacts: list[Contact] | None = None
    messages: list[Raw] | None = None
    statuses: list[Raw] | None = None
    errors: list[Raw] | None = None
    user_preferences: list[Raw] | None = None
    user_id_update: list[Raw] | None = None
    message_echoes: list[Raw] | None = None


ABSENT = Raw(b"null")


class LooseValue(Struct, gc=False):
    """The same with every key unread, for a value that the strict form refuses. (A union with Raw would not decode.)"""

    metadata: Raw = ABSENT
    contacts: Raw = ABSENT
    messages: Raw = ABSENT
    statuses: Raw = ABSENT
    errors: Raw = ABSENT
    user_preferences: Raw = ABSENT
    user_id_update: Raw = ABSENT
    message_echoes: Raw = ABSENT


class Change(Struct, gc=False):
    field: str
    value: Raw


class Entry(Struct, gc=False):
    id: str
    changes: list[Change]
    time: int = 0


class LooseEntry(Struct, gc=False):
    id: str
    changes: list[Raw]
    time: int = 0


class Envelope(Struct, gc=False):
    entry: list[Entry]
    object: str | None = None


class LooseEnvelope(Struct, gc=False):
    entry: list[Raw]
    object: str | None = None
