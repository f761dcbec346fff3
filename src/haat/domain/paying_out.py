"""Paying out: a gateway's settlement report, taken in line by line. Two imports of one report end like one.

What the gateway paid is booked from its account to the bank, with its fees and their tax. What it should have paid
and did not, by the second working day, stands in the list. Rules: docs/rules/payments.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from haat.domain import who
from haat.domain.bank_days import BankDays
from haat.domain.commands import MACHINE, ImportSettlement
from haat.domain.events import Event, SettlementBooked
from haat.domain.ledger import Account, Entry, Posting
from haat.domain.money_exception import ExceptionKind, MoneyException, Remedy
from haat.domain.noticing import raised_event, resolved_event
from haat.domain.outcome import Outcome
from haat.domain.payment import RailName
from haat.domain.refusals import Refusal
from haat.domain.settlement import SettlementKind, SettlementRow, Transfer
from haat.domain.snapshot import ShopState
from haat.values.record import replace
from haat.values.time import Moment

SETTLES_IN_DAYS = 2
"""Working days from a capture to its payout (T+2, the gateways' usual term)."""


@dataclass(slots=True)
class _Import:
    """What an import has come to so far."""

    state: ShopState
    moment: Moment
    number: int
    entries: list[Entry] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    transfers: dict[str, Transfer] = field(default_factory=dict)
    exceptions: dict[int, MoneyException] = field(default_factory=dict)

    def transfer(self, row: SettlementRow) -> Transfer | None:
        """What is known of the payment of a line, by its id, else by our reference."""
        known = {**self.state.transfers, **self.transfers}
        if row.payment_id in known:
            return known[row.payment_id]
        return next((t for t in known.values() if row.reference and t.reference == row.reference), None)

    def open(self, kind: ExceptionKind, transaction_id: str) -> MoneyException | None:
        rows = {**self.state.exceptions, **self.exceptions}.values()
        return next(
            (r for r in rows if r.open and r.kind is kind and r.transaction_id == transaction_id), None
        )

    def raise_(self, kind: ExceptionKind, paise: int, transfer: Transfer | None, row: SettlementRow) -> None:
        self.number += 1
        order = self.state.orders.get(transfer.order_no or 0) if transfer else None
        exception = MoneyException(
            self.number,
            kind,
            transfer.order_no if transfer else None,
            order.customer_no if order else None,
            paise,
            row.reference or (transfer.reference if transfer else ""),
            row.payment_id or (transfer.utr if transfer else ""),
            self.moment.now,
        )
        self.exceptions[exception.exception_no] = exception
        self.events.append(raised_event(exception))

    def resolve(self, exception: MoneyException, remedy: Remedy) -> None:
        done = replace(exception, resolved_at=self.moment.now, remedy=remedy)
        self.exceptions[exception.exception_no] = done
        self.events.append(resolved_event(done, remedy, MACHINE))


def import_settlement(command: ImportSettlement, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Take a report in; only lines that are not booked yet count."""
    if not who.keeps_the_shop(command.by, state):
        return who.NOT_YOURS
    fresh = _fresh(command.rows, state)
    if not fresh:
        return Outcome()
    done = _Import(state, moment, state.counters.exception_no)
    for settlement_id in dict.fromkeys(row.settlement_id for row in fresh):
        rows = [row for row in fresh if row.settlement_id == settlement_id]
        done.events.append(_summed(command.by, settlement_id, rows))
        for row in rows:
            _book(done, row)
    _overdue(done, max(row.settled_at for row in fresh))
    return Outcome(
        events=tuple(done.events),
        counters=replace(state.counters, exception_no=done.number),
        entries=tuple(done.entries),
        exceptions=tuple(done.exceptions.values()),
        transfers=tuple(done.transfers.values()),
        settled=tuple(fresh),
    )


def due_by(captured_at: datetime, bank_days: BankDays, days: int = SETTLES_IN_DAYS) -> datetime:
    """When a capture must be paid out: so many bank days later."""
    return bank_days.after(captured_at, days)


def _fresh(rows: Iterable[SettlementRow], state: ShopState) -> list[SettlementRow]:
    return list({row.key: row for row in rows if row.key not in state.settled_keys}.values())


def _summed(by: int, settlement_id: str, rows: list[SettlementRow]) -> SettlementBooked:
    return SettlementBooked(
        by,
        settlement_id,
        len(rows),
        sum(row.gross_paise for row in rows),
        sum(row.fee_paise for row in rows),
        sum(row.tax_paise for row in rows),
        sum(row.net_paise for row in rows),
    )


def _book(done: _Import, row: SettlementRow) -> None:
    """One line: from the gateway to the bank, less fees; what is missing or unknown stands in the list."""
    known = done.transfer(row)
    if known is None and row.kind is SettlementKind.PAYMENT and row.gross_paise > 0:
        known = _stray(done, row)
    if known is not None and row.kind is SettlementKind.PAYMENT:
        done.transfers[known.utr] = replace(known, settled=True)
        if waits := done.open(ExceptionKind.NOT_SETTLED, known.utr):
            done.resolve(waits, Remedy.ACCEPT)
    paid = row.net_paise + row.fee_paise + row.tax_paise
    postings = (
        Posting(Account.BANK, row.net_paise),
        Posting(Account.FEES, row.fee_paise),
        Posting(Account.FEE_TAX, row.tax_paise),
        Posting(Account.GATEWAY, -paid),
    )
    sides = tuple(posting for posting in postings if posting.amount_paise)
    if len(sides) > 1:
        done.entries.append(Entry("settled", done.moment.now, sides, memo=row.key))
    _compare(done, row, known, paid)


def _compare(done: _Import, row: SettlementRow, known: Transfer | None, paid_paise: int) -> None:
    if row.kind is SettlementKind.CHARGEBACK:
        if disputed := done.open(ExceptionKind.DISPUTED, row.payment_id):
            done.resolve(disputed, Remedy.ACCEPT)
        done.raise_(ExceptionKind.CHARGEBACK, abs(row.gross_paise), known, row)
        return
    if row.kind is SettlementKind.ADJUSTMENT:
        lost = done.open(ExceptionKind.CHARGEBACK, row.payment_id)
        if lost is not None and row.gross_paise >= lost.amount_paise:
            done.resolve(lost, Remedy.ACCEPT)
        return
    of_payment = known is not None and row.kind is SettlementKind.PAYMENT
    expected = known.amount_paise if known is not None and of_payment else row.gross_paise
    if paid_paise < expected:
        done.raise_(ExceptionKind.SETTLEMENT_SHORT, expected - paid_paise, known, row)


def _stray(done: _Import, row: SettlementRow) -> Transfer:
    """Paid out for a payment nobody here knows: it came in, it fits nothing, a person must look."""
    transfer = Transfer(
        row.payment_id or row.key, None, row.reference, row.gross_paise, RailName.GATEWAY, row.settled_at
    )
    postings = (Posting(Account.GATEWAY, row.gross_paise), Posting(Account.UNAPPLIED, -row.gross_paise))
    done.entries.append(Entry("stray", done.moment.now, postings, memo=row.reference))
    done.raise_(ExceptionKind.UNKNOWN_REFERENCE, row.gross_paise, None, replace(row, payment_id=transfer.utr))
    done.transfers[transfer.utr] = transfer
    return transfer


def _overdue(done: _Import, settled_at: datetime) -> None:
    """Captures that this report, or one before it, should have held."""
    for utr, transfer in {**done.state.transfers, **done.transfers}.items():
        late = (
            transfer.amount_paise > 0
            and not transfer.settled
            and due_by(transfer.at, done.state.bank_days) < settled_at
        )
        if not late or transfer.rail is RailName.UPI or done.open(ExceptionKind.NOT_SETTLED, utr):
            continue
        row = SettlementRow("", settled_at, utr, 0, 0, 0, 0)
        done.raise_(ExceptionKind.NOT_SETTLED, transfer.amount_paise, transfer, row)
