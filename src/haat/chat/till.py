"""The shopkeeper's money by chat: transfers that came to his bank, money to send back, exceptions, riders' cash."""

from __future__ import annotations

from haat.chat.bank_message import BankMessage, bank_message
from haat.chat.keeping import done_or_said
from haat.chat.replies import ROWS_MAX, Choice, Menu, Reply, Section
from haat.chat.scene import Scene
from haat.domain.commands import (
    ConfirmRefund,
    ConfirmTransfer,
    DenyTransfer,
    GiveFloat,
    HandInCash,
    ResolveException,
    SetWatch,
)
from haat.domain.customer import Customer
from haat.domain.money_exception import Remedy
from haat.domain.order import Order
from haat.domain.payment import PaymentState
from haat.domain.upi_code import Code, Pays, read_code

WAITS = (PaymentState.ASKED, PaymentState.CLAIMED, PaymentState.PENDING)


def came(scene: Scene, order_no: int, utr: str = "", amount_paise: int | None = None) -> list[Reply]:
    """His tap against the bank's message: the money is there."""
    return done_or_said(scene, ConfirmTransfer(scene.person.customer_no, order_no, amount_paise, utr))


def not_come(scene: Scene, order_no: int) -> list[Reply]:
    return done_or_said(scene, DenyTransfer(scene.person.customer_no, order_no))


def sent_back(scene: Scene, order_no: int) -> list[Reply]:
    return done_or_said(scene, ConfirmRefund(scene.person.customer_no, order_no))


def resolve(scene: Scene, exception_no: int, word: str) -> list[Reply]:
    """A remedy was tapped."""
    remedy = next((one for one in Remedy if one.value == word), None)
    if remedy is None:
        return [scene.reply(scene.say("answer-unsupported"), why="unsupported")]
    exception = scene.talk.state.exceptions.get(exception_no)
    order_no = exception.order_no if exception is not None else None
    return done_or_said(scene, ResolveException(scene.person.customer_no, exception_no, remedy, order_no))


def pasted(scene: Scene, body: str) -> list[Reply] | None:
    """A bank's message or the text of a payment code, as he copied it; None for what he wrote himself."""
    came = bank_message(body)
    if came is not None:
        return bank_said(scene, came)
    code = read_code(body)
    return code_said(scene, code) if code is not None else None


def bank_said(scene: Scene, message: BankMessage) -> list[Reply]:
    """A bank's message, pasted: the one order that waits for just this sum, or a choice of those that do."""
    waiting = _waiting(scene)
    fits = [order for order in waiting if order.payment.requests[-1].amount_paise == message.amount_paise]
    if message.utr:
        claimed = [order for order in waiting if message.utr in order.payment.open_claims]
        fits = claimed or fits
    if len(fits) == 1:
        return came(scene, fits[0].order_no, message.utr or "", message.amount_paise)
    amount = scene.words.book.money(message.amount_paise)
    if not waiting:
        return [scene.reply(scene.say("shop-bank-none", amount=amount), why="bank")]
    rows = [_row(scene, order, message) for order in (fits or waiting)[:ROWS_MAX]]
    menu = Menu(scene.say("menu-choose"), (Section("", tuple(rows)),))
    return [scene.reply(scene.say("shop-bank-which", amount=amount), menu, "bank")]


def code_said(scene: Scene, code: Code) -> list[Reply]:
    """The text of a payment code, pasted: is it this shop's?"""
    payee = f"{code.name} ({code.vpa})" if code.name else code.vpa
    vpa = scene.talk.state.shop.vpa or ""
    match code.pays(scene.talk.state.shop):
        case Pays.US:
            body = scene.say("shop-code-ours", payee=payee)
        case Pays.OTHER:
            body = scene.say("shop-code-other", payee=payee, vpa=vpa)
        case Pays.UNKNOWN:
            body = scene.say("shop-code-unknown", payee=payee)
    return [scene.reply(body, why="code")]


def stop_watch(scene: Scene, what: str) -> list[Reply]:
    """He does not want to hear of this again."""
    by = scene.person.customer_no
    command = SetWatch(by, code=False) if what == "code" else SetWatch(by, receipts=False)
    return done_or_said(scene, command)


def _waiting(scene: Scene) -> list[Order]:
    """Orders whose money is to come to the shop's own address and has not."""
    return [
        order
        for _, order in sorted(scene.talk.state.orders.items())
        if order.payment.state in WAITS and any(asked.silent for asked in order.payment.requests)
    ]


def _row(scene: Scene, order: Order, message: BankMessage) -> Choice:
    customer = scene.talk.state.customers[order.customer_no]
    due = scene.words.book.money(order.payment.requests[-1].amount_paise)
    action = f"got:{order.order_no}:{message.utr or ''}:{message.amount_paise}"
    return Choice(action, f"#{order.order_no} · {due}", scene.words.person(customer)[:72])


def money_word(scene: Scene, order_no: int | None, utr: str) -> list[Reply] | None:
    """ "12 paid", "paisa aa gaya": the order named or the only one that waits; None when no order waits."""
    waiting = _waiting(scene)
    if order_no is not None:
        waiting = [order for order in waiting if order.order_no == order_no]
    if len(waiting) != 1:
        return None
    return came(scene, waiting[0].order_no, utr)


def given_to(text: str, helper: Customer) -> bool:
    """Does the money go to him ("Raju ko 200 diye", "gave 200 to Raju"), so that it is none he brings?"""
    words, names = text.casefold().split(), helper.name.casefold().split()
    return any(
        word in names and (after in TO_HIM or before == "to")
        for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False)
    )


TO_HIM = frozenset(("ko", "को", "کو", "nu", "ਨੂੰ", "ને", "la", "ला", "ku", "କୁ"))
"""What makes the name before it the one who gets something, where it is a word of its own."""


def rider_cash(scene: Scene, helper: Customer, amount_paise: int, handed_in: bool) -> list[Reply]:
    """ "Ramu ko 500 diye" is change for the road, "Ramu ne 1200 diye" is what he brings back."""
    by = scene.person.customer_no
    command = (
        HandInCash(by, helper.customer_no, amount_paise)
        if handed_in
        else GiveFloat(by, helper.customer_no, amount_paise)
    )
    return done_or_said(scene, command)
