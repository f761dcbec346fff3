"""Refusals: the answers "no, because" that a rule may give. Each has a phrase in every language.

A refusal is an expected answer, not an error. ``Refusal.numbers`` and ``words`` fill the blanks of its phrase.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field


class Why(enum.Enum):
    """The reason for a refusal; the phrase is ``refused-<value>``."""

    BASKET_EMPTY = "basket-empty"
    TOO_MANY_LINES = "too-many-lines"
    BELOW_MINIMUM = "below-minimum"
    OUT_OF_AREA = "out-of-area"
    ADDRESS_NEEDED = "address-needed"
    SHOP_NOT_ACCEPTING = "shop-not-accepting"
    NOT_SOLD_IN_CHAT = "not-sold-in-chat"
    NOT_AVAILABLE = "not-available"
    NOT_ENOUGH_STOCK = "not-enough-stock"
    WRONG_UNIT = "wrong-unit"
    BAD_QUANTITY = "bad-quantity"
    BAD_PRICE = "bad-price"
    ABOVE_MRP = "above-mrp"
    NO_SUCH_LISTING = "no-such-listing"
    NO_SUCH_ORDER = "no-such-order"
    NO_SUCH_LINE = "no-such-line"
    NO_SUCH_CUSTOMER = "no-such-customer"
    NOT_NOW = "not-now"
    """The order is in a state in which this cannot be done any more (or yet)."""
    PAY_BY_NOT_OFFERED = "pay-by-not-offered"
    KHATA_NOT_ALLOWED = "khata-not-allowed"
    KHATA_LIMIT = "khata-limit"
    WRONG_CODE = "wrong-code"
    NOT_PAID_YET = "not-paid-yet"
    ALREADY_PAID = "already-paid"
    SWAP_UNANSWERED = "swap-unanswered"
    WOULD_COST_MORE = "would-cost-more"
    NOT_YOURS = "not-yours"
    NOTHING_LEFT = "nothing-left"
    TOO_MUCH = "too-much"
    UTR_USED = "utr-used"
    """A transfer of this number was counted already; ``order`` is where."""
    BAD_UTR = "bad-utr"
    UTR_NEEDED = "utr-needed"
    """A second transfer of the same order can be told from the first only by its number."""
    SHARES_DIFFER = "shares-differ"
    TOO_LITTLE_CASH = "too-little-cash"
    NO_SUCH_EXCEPTION = "no-such-exception"
    REMEDY_NOT_POSSIBLE = "remedy-not-possible"
    BAD_NICKNAME = "bad-nickname"
    NO_SUCH_NICKNAME = "no-such-nickname"


@dataclass(frozen=True, slots=True)
class Refusal:
    """No, because. ``paise`` and ``numbers`` and ``words`` are named values for the phrase."""

    why: Why
    paise: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
