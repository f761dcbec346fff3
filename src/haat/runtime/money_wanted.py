"""What of the money beside orders a message or a command speaks of: numbers of transfers, exceptions, report lines."""

from __future__ import annotations

from haat.chat.inbound import Inbound, Tap, Text
from haat.domain.commands import (
    ClaimPaid,
    Command,
    ConfirmRefund,
    ConfirmTransfer,
    ImportSettlement,
    NoteDispute,
    NotePayment,
    NoteStray,
    ResolveException,
    RingOnce,
)
from haat.domain.outcome import TimerKind
from haat.domain.utr import utrs_in
from haat.store.money import MoneyWanted


def of_message(wanted: MoneyWanted, shop_id: int, message: Inbound) -> None:
    """Any number of twelve digits may be a transfer's: she names one, or the shopkeeper copies his bank's message."""
    match message.content:
        case Text(body):
            wanted.numbers.update((shop_id, utr) for utr in utrs_in(body))
        case Tap(action):
            wanted.numbers.update((shop_id, utr) for utr in utrs_in(action))
        case _:
            pass


def of_command(wanted: MoneyWanted, shop_id: int, command: Command) -> None:
    match command:
        case NotePayment(fact=fact) | NoteStray(fact=fact):
            name = fact.transaction_id or (fact.reference if isinstance(command, NoteStray) else "")
            if name:
                wanted.numbers.add((shop_id, name))
        case ClaimPaid(utr=text) | ConfirmTransfer(utr=text) | ConfirmRefund(utr=text):
            wanted.numbers.update((shop_id, utr) for utr in utrs_in(text))
        case ResolveException(exception_no=number):
            wanted.exceptions.add((shop_id, number))
        case ImportSettlement(rows=rows):
            wanted.lines.update((shop_id, row.key) for row in rows)
            wanted.numbers.update((shop_id, row.payment_id) for row in rows if row.payment_id)
        case NoteDispute(dispute=dispute):
            wanted.lines.add((shop_id, dispute.row.key))
            wanted.numbers.add((shop_id, dispute.payment_id))
            wanted.disputes.add((shop_id, dispute.payment_id, 0))
        case RingOnce(order_no=order_no, kind=TimerKind.DISPUTE.value):
            wanted.disputes.add((shop_id, "", order_no))
        case _:
            pass
