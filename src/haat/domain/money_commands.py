"""Commands about money: transfers over a silent rail, parts of a payment, a helper's cash, exceptions, payouts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from haat.domain.dispute import Dispute
from haat.domain.money_exception import Remedy
from haat.domain.order import Share
from haat.domain.payment import PaymentFact, RailName
from haat.domain.settlement import SettlementRow


@dataclass(frozen=True, slots=True)
class ClaimPaid:
    """She says that she paid. Never proof: it looks at the gateway, or asks the shopkeeper to look at his bank."""

    customer_no: int
    order_no: int
    utr: str = ""


@dataclass(frozen=True, slots=True)
class ConfirmTransfer:
    """The shopkeeper found the transfer in his bank's message; None: just what was asked for."""

    by: int
    order_no: int
    amount_paise: int | None = None
    utr: str = ""


@dataclass(frozen=True, slots=True)
class DenyTransfer:
    """The shopkeeper does not find it. Without ``utr``: none of those she claims now."""

    by: int
    order_no: int
    utr: str = ""


@dataclass(frozen=True, slots=True)
class ConfirmRefund:
    """The shopkeeper sent back himself what is owed over a silent rail; ``utr`` is the number of his transfer.

    ``amount_paise`` None: all that is owed now.
    """

    by: int
    order_no: int
    utr: str = ""
    amount_paise: int | None = None


@dataclass(frozen=True, slots=True)
class NoteRefundFailed:
    """The gateway refused a refund for good; a person must see to it.

    ``refund_key`` and ``amount_paise`` are those of the refund that was asked for; 0: all that is due.
    """

    order_no: int
    reference: str
    why: str = ""
    refund_key: str = ""
    amount_paise: int = 0


@dataclass(frozen=True, slots=True)
class SplitPayment:
    """Pay an order in parts, one for each way; they sum to its total. A part that is paid stays as it is."""

    by: int
    order_no: int
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class GiveFloat:
    """Cash for change, from the till into a helper's hands."""

    by: int
    helper_no: int
    amount_paise: int


@dataclass(frozen=True, slots=True)
class HandInCash:
    """All cash that a helper has comes back to the till; ``amount_paise`` is what was counted."""

    by: int
    helper_no: int
    amount_paise: int


@dataclass(frozen=True, slots=True)
class PayOutChange:
    """Change that the shop owes a customer is given to her in cash; None: all of it."""

    by: int
    customer_no: int
    amount_paise: int | None = None


@dataclass(frozen=True, slots=True)
class NoteStray:
    """Money came under a reference that nobody asked under."""

    fact: PaymentFact
    rail: RailName


@dataclass(frozen=True, slots=True)
class NoteDispute:
    """A look at a dispute: the customer's bank asks for the money of a payment back, or has decided about it."""

    dispute: Dispute


@dataclass(frozen=True, slots=True)
class NoteNoReceipts:
    """A day passed without a payment; ``usual`` is how many came on the four days of its weekday before it."""

    day: date
    usual: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AskCodeScan:
    """It is time to scan the code on the counter."""


@dataclass(frozen=True, slots=True)
class SetWatch:
    """What the shopkeeper wants to hear of; None leaves it as it is."""

    by: int
    receipts: bool | None = None
    code: bool | None = None


@dataclass(frozen=True, slots=True)
class ImportSettlement:
    """A gateway's settlement report. A line that is booked already changes nothing."""

    by: int
    rows: tuple[SettlementRow, ...]


@dataclass(frozen=True, slots=True)
class ResolveException:
    """What becomes of money that is not where it should be. ``order_no`` is for APPLY and TO_KHATA."""

    by: int
    exception_no: int
    remedy: Remedy
    order_no: int | None = None


MoneyCommand = (
    ClaimPaid
    | ConfirmTransfer
    | DenyTransfer
    | ConfirmRefund
    | SplitPayment
    | GiveFloat
    | HandInCash
    | PayOutChange
    | NoteRefundFailed
    | NoteStray
    | ResolveException
    | NoteDispute
    | NoteNoReceipts
    | AskCodeScan
    | SetWatch
    | ImportSettlement
)
