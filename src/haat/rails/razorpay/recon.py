"""Razorpay's settlement report: the rows of the combined recon, as JSON from the API or as CSV from the dashboard.

The API counts in paise and its fee holds the tax; the dashboard's CSV is in rupees, its fee without tax. Which is
which is said by the file's form, and what is doubtful of it in ``data/razorpay.toml``. A dispute is booked under its
own name, whether it came by a webhook or in a report, so it counts once.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone

import msgspec

from haat.domain.dispute import Dispute, DisputeState
from haat.domain.settlement import SettlementKind, SettlementRow
from haat.rails.razorpay import wire
from haat.rails.razorpay.facts import facts
from haat.values.errors import Corrupt
from haat.values.money import MAX_PAISE

INDIA = timezone(timedelta(hours=5, minutes=30))
_RUPEES = re.compile(r"(-?)(\d{1,11})(?:\.(\d{1,2})0*)?")
_DISPUTE_STATES = {state.value: state for state in DisputeState}
_KINDS = {"payment": SettlementKind.PAYMENT, "refund": SettlementKind.REFUND}


class _Item(msgspec.Struct):
    entity_id: str
    type: str
    debit: int
    credit: int
    amount: int
    settled_at: int | None = None
    created_at: int | None = None
    settlement_id: str | None = None
    settlement_utr: str | None = None
    fee: int = 0
    tax: int = 0
    currency: str = "INR"
    notes: object = None
    payment_id: str | None = None
    order_receipt: str | None = None
    dispute_id: str | None = None
    settled: bool = True


class _Report(msgspec.Struct):
    items: list[_Item]


_REPORT = msgspec.json.Decoder(_Report)


def read_report(body: bytes) -> tuple[SettlementRow, ...]:
    """The rows of a report; what is not settled yet is left out. Raises Corrupt with the line that cannot be read."""
    text = body.removeprefix(b"\xef\xbb\xbf").strip()
    if text.startswith((b"{", b"[")):
        items = _read_json(text)
        return tuple(
            _row(item, fee_holds_tax=facts().settlements.json_fee_holds_tax) for item in items if item.settled
        )
    return tuple(_row(item, fee_holds_tax=False) for item in _read_csv(text) if item.settled)


def dispute_of(seen: wire.Dispute) -> Dispute | None:
    """A dispute as the rules know it; None for one in another currency or in a state that nobody knows."""
    state = _DISPUTE_STATES.get(seen.status)
    amount = wire.paise(seen.amount)
    if state is None or seen.currency != "INR" or not amount:
        return None
    return Dispute(
        seen.id,
        seen.payment_id,
        amount,
        state,
        datetime.fromtimestamp(seen.created_at, UTC),
        datetime.fromtimestamp(seen.respond_by, UTC) if seen.respond_by else None,
        wire.paise(seen.amount_deducted),
    )


def _read_json(text: bytes) -> list[_Item]:
    try:
        if text.startswith(b"["):
            return msgspec.json.decode(text, type=list[_Item])
        return _REPORT.decode(text).items
    except msgspec.DecodeError as error:
        raise Corrupt(f"this is no settlement report of the gateway: {error}") from error


def _read_csv(text: bytes) -> list[_Item]:
    try:
        rows = csv.DictReader(io.StringIO(text.decode("utf-8"), newline=""))
        found = []
        for number, row in enumerate(rows, 2):
            try:
                found.append(_from_csv(_tidy(row)))
            except (KeyError, ValueError) as error:
                raise Corrupt(f"line {number} cannot be read: {error}") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise Corrupt(f"this is no settlement report of the gateway: {error}") from error
    if not found:
        raise Corrupt("the report holds no rows")
    return found


def _tidy(row: Mapping[str | None, str | list[str] | None]) -> dict[str, str]:
    """A row with its columns in lower case; cells beyond the header are left out."""
    return {
        name.strip().lower(): cell.strip() for name, cell in row.items() if name and isinstance(cell, str)
    }


def _from_csv(row: Mapping[str, str]) -> _Item:
    known = facts().settlements
    kind = next((row[name] for name in known.kind if name in row), None)
    if kind is None or "entity_id" not in row or "settlement_id" not in row:
        raise KeyError("it has no type, entity_id or settlement_id")
    fee = next((row[name] for name in (*known.fee_without_tax, "fee") if name in row), "0")
    tax = _paise(row.get("tax", "0"))
    fee_paise = _paise(fee)
    if not any(name in row for name in known.fee_without_tax):
        fee_paise -= tax
    return _Item(
        entity_id=row["entity_id"],
        type=kind.lower(),
        debit=_paise(row.get("debit", "0")),
        credit=_paise(row.get("credit", "0")),
        amount=_paise(row["amount"]),
        settled_at=_instant(row.get("settled_at", "")),
        settlement_id=row["settlement_id"],
        settlement_utr=row.get("settlement_utr"),
        fee=fee_paise,
        tax=tax,
        currency=row.get("currency") or "INR",
        payment_id=row.get("payment_id"),
        order_receipt=row.get("order_receipt"),
        dispute_id=row.get("dispute_id"),
        settled=bool(row["settlement_id"]) and row.get("settled", "1").lower() not in ("0", "false", "no"),
    )


def _row(item: _Item, *, fee_holds_tax: bool) -> SettlementRow:
    if not item.settlement_id or item.settled_at is None:
        raise Corrupt(f"{item.entity_id} is settled, and has no settlement or no instant")
    if item.currency != "INR":
        raise Corrupt(f"{item.entity_id} is in {item.currency}: only rupees are booked")
    values = (item.amount, item.debit, item.credit, item.fee, item.tax)
    if any(abs(value) > MAX_PAISE for value in values):
        raise Corrupt(f"{item.entity_id} names more money than there can be")
    kind = _KINDS.get(item.type, SettlementKind.ADJUSTMENT)
    name, settlement_id = item.entity_id, item.settlement_id
    if item.dispute_id:
        kind, name, settlement_id = (
            SettlementKind.CHARGEBACK,
            item.payment_id or item.entity_id,
            item.dispute_id,
        )
    net = item.credit - item.debit
    if item.dispute_id and net > 0:
        kind = SettlementKind.ADJUSTMENT  # what the dispute took comes back
    sign = -1 if net < 0 or kind in (SettlementKind.REFUND, SettlementKind.CHARGEBACK) else 1
    return SettlementRow(
        settlement_id=settlement_id,
        settled_at=datetime.fromtimestamp(item.settled_at, UTC),
        payment_id=name,
        gross_paise=sign * abs(item.amount),
        fee_paise=item.fee - item.tax if fee_holds_tax else item.fee,
        tax_paise=item.tax,
        net_paise=net,
        reference=wire.note(item.notes, wire.REFERENCE_NOTE) or item.order_receipt or "",
        utr=item.settlement_utr or "",
        kind=kind,
    )


def _paise(text: str) -> int:
    """Rupees with decimals as paise, without a float. Raises ValueError."""
    if not text:
        return 0
    found = _RUPEES.fullmatch(text.replace(",", ""))
    if found is None:
        raise ValueError(f"{text!r} is no amount in rupees")
    sign, whole, paise = found.groups()
    value = int(whole) * 100 + int((paise or "0").ljust(2, "0"))
    return -value if sign else value


def _instant(text: str) -> int | None:
    """Unix seconds, or India's time as the dashboard writes it. Raises ValueError."""
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return int(text)
    for form in facts().settlements.instants:
        try:
            return int(datetime.strptime(text, form).replace(tzinfo=INDIA).timestamp())
        except ValueError:
            continue
    raise ValueError(f"{text!r} is no instant")
