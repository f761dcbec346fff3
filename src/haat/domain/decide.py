"""The table from a command to its rule. A table, never a place for rules."""

from __future__ import annotations

from haat.domain import (
    additions,
    cash,
    changing,
    changing_payee,
    disputing,
    fulfilling,
    khata,
    naming,
    ordering,
    paying,
    paying_out,
    receipts,
    resolving,
    shelf,
    timers,
    transferring,
)
from haat.domain import commands as c
from haat.domain.outcome import Outcome
from haat.domain.refusals import Refusal
from haat.domain.snapshot import ShopState
from haat.values.time import Moment


def decide(command: c.Command, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """What this command comes to in this state. Changes nothing; ``ShopState.absorb`` takes the outcome in."""
    match command:
        case c.PlaceOrder():
            return ordering.place_order(command, state, moment)
        case c.AcceptOrder():
            return fulfilling.accept(command, state, moment)
        case c.NotePayment():
            return paying.note_payment(command, state, moment)
        case c.PackOrder():
            return fulfilling.pack(command, state, moment)
        case c.SendOut():
            return fulfilling.send_out(command, state, moment)
        case c.HandOver():
            return fulfilling.hand_over(command, state, moment)
        case c.RingOnce():
            return timers.ring_once(command, state, moment)
        case c.HintPayment():
            return paying.hint_payment(command, state, moment)
        case c.RejectOrder():
            return fulfilling.reject(command, state, moment)
        case c.CancelOrder():
            return fulfilling.cancel(command, state, moment)
        case c.BringBack():
            return fulfilling.bring_back(command, state, moment)
        case c.TakeOutLine():
            return changing.take_out_line(command, state, moment)
        case c.AddToOrder():
            return additions.add_to_order(command, state, moment)
        case c.AnswerAddition():
            return additions.answer_addition(command, state, moment)
        case c.ChangeLine():
            return changing.change_line(command, state, moment)
        case c.OfferSwap():
            return changing.offer_swap(command, state, moment)
        case c.AnswerSwap():
            return changing.answer_swap(command, state, moment)
        case c.ChangePayBy():
            return changing.change_pay_by(command, state, moment)
        case c.GiveOnKhata():
            return khata.give_on_khata(command, state, moment)
        case c.TakeRepayment():
            return khata.take_repayment(command, state, moment)
        case c.SetKhataLimit():
            return khata.set_khata_limit(command, state, moment)
        case c.SetPrice():
            return shelf.set_price(command, state, moment)
        case c.SetAvailable():
            return shelf.set_available(command, state, moment)
        case c.OpenShop():
            return shelf.open_shop(command, state, moment)
        case c.AnnouncePayee():
            return changing_payee.announce(command, state, moment)
        case c.KeepPayee():
            return changing_payee.keep_old(command, state, moment)
        case c.TeachNickname():
            return naming.teach(command, state, moment)
        case c.NoteNickname():
            return naming.note(command, state, moment)
        case c.ForgetNickname():
            return naming.forget(command, state, moment)
        case c.ForgetMe():
            return naming.forget_me(command, state, moment)
        case _:
            return _decide_on_money(command, state, moment)


def _decide_on_money(command: c.MoneyCommand, state: ShopState, moment: Moment) -> Outcome | Refusal:
    match command:
        case c.ClaimPaid():
            return transferring.claim_paid(command, state, moment)
        case c.ConfirmTransfer():
            return transferring.confirm_transfer(command, state, moment)
        case c.DenyTransfer():
            return transferring.deny_transfer(command, state, moment)
        case c.ConfirmRefund():
            return transferring.confirm_refund(command, state, moment)
        case c.SplitPayment():
            return changing.split_payment(command, state, moment)
        case c.GiveFloat():
            return cash.give_float(command, state, moment)
        case c.HandInCash():
            return cash.hand_in_cash(command, state, moment)
        case c.PayOutChange():
            return cash.pay_out_change(command, state, moment)
        case c.NoteRefundFailed():
            return resolving.note_refund_failed(command, state, moment)
        case c.NoteStray():
            return resolving.note_stray(command, state, moment)
        case c.NoteDispute():
            return disputing.note_dispute(command, state, moment)
        case c.NoteNoReceipts():
            return receipts.note_no_receipts(command, state, moment)
        case c.AskCodeScan():
            return receipts.ask_code_scan(command, state, moment)
        case c.SetWatch():
            return receipts.set_watch(command, state, moment)
        case c.ResolveException():
            return resolving.resolve_exception(command, state, moment)
        case c.ImportSettlement():
            return paying_out.import_settlement(command, state, moment)
