"""What people do at the stand-in: a customer pays, fails, pays twice or late; the bank settles, disputes, refunds."""

from __future__ import annotations

from collections.abc import Callable

from haat.rails.standin import shapes
from haat.rails.standin.book import Book, Dispute, Json, Link, Payment
from haat.rails.standin.faults import Fault, Faults
from haat.rails.standin.hooks import Hooks

SHORT_PAISE = 100


class Doings:
    """Each doing changes the book and tells the account's webhook, as the gateway would."""

    def __init__(self, book: Book, hooks: Hooks, faults: Faults, now: Callable[[], int]) -> None:
        self._book, self._hooks, self._faults, self._now = book, hooks, faults, now
        self.root = ""

    def at_link(self, link: Link, what: str) -> Payment:
        """``pay``, ``fail``, ``pending``, ``twice``, ``less`` (a rupee too little), ``late`` (fails, is captured later).

        Raises ValueError for anything else.
        """
        match what:
            case "pay":
                return self._paid(link)
            case "twice":
                self._paid(link)
                return self._paid(link)
            case "less":
                return self._paid(link, link.amount - SHORT_PAISE)
            case "fail" | "late":
                payment = self._book.add_payment(link, "failed", self._now())
                self._tell(payment, "payment.failed")
                return payment
            case "pending":
                return self._book.add_payment(link, "authorized", self._now())
        raise ValueError(f"nobody can {what}")

    def capture(self, payment: Payment) -> None:
        """The bank says so after all: a failed or pending attempt is captured late."""
        self._book.capture(payment)
        self._tell_paid(payment)

    def stray(self, key_id: str, amount: int) -> Payment:
        """Money beside every link."""
        payment = self._book.add_stray(key_id, amount, self._now())
        self._tell(payment, "payment.captured")
        return payment

    def settle_refunds(self, status: str = "processed") -> int:
        """Refunds under way end; how many."""
        ended = [one for one in self._book.refunds.values() if one.status == "pending"]
        for refund in ended:
            refund.status = status
            payment = self._book.payments[refund.payment_id]
            entities = {"refund": shapes.refund(refund), "payment": shapes.payment(self._book, payment)}
            self._hooks.tell(self._book.accounts[payment.key_id], f"refund.{status}", entities)
        return len(ended)

    def settle(self, key_id: str) -> Json | None:
        """Pay out what came in; None where there is nothing."""
        short = SHORT_PAISE if self._faults.takes(Fault.SETTLEMENT_SHORT) else 0
        settlement = self._book.settle(key_id, self._now(), short)
        if settlement is None:
            return None
        shown = shapes.settlement(settlement)
        self._hooks.tell(self._book.accounts[key_id], "settlement.processed", {"settlement": shown})
        return {**shown, "items": settlement.items}

    def dispute(self, payment: Payment, status: str) -> Dispute:
        """A chargeback: ``open``, ``under_review``, ``open`` again, then ``lost``, ``won`` or ``closed``."""
        known = next((one for one in self._book.disputes.values() if one.payment_id == payment.id), None)
        before = known is not None
        if known is None:
            known = Dispute(self._book.name("disp"), payment.id, payment.amount, status, self._now())
            self._book.disputes[known.id] = known
        known.status = status
        entities = {"payment": shapes.payment(self._book, payment), "dispute": shapes.dispute(known)}
        event = ("action_required" if before else "created") if status == "open" else status
        self._hooks.tell(self._book.accounts[payment.key_id], f"payment.dispute.{event}", entities)
        return known

    def _paid(self, link: Link, amount: int | None = None) -> Payment:
        payment = self._book.add_payment(link, "captured", self._now(), amount)
        self._tell_paid(payment)
        return payment

    def _tell_paid(self, payment: Payment) -> None:
        self._tell(payment, "payment.captured")
        link = self._book.link_of_order(payment.order_id)
        if link is not None:
            entities = {
                "payment_link": shapes.link(self._book, link, self.root),
                "payment": shapes.payment(self._book, payment),
                "order": shapes.order(self._book, self._book.orders[link.order_id]),
            }
            self._hooks.tell(self._book.accounts[payment.key_id], "payment_link.paid", entities)

    def _tell(self, payment: Payment, event: str) -> None:
        entities = {"payment": shapes.payment(self._book, payment)}
        self._hooks.tell(self._book.accounts[payment.key_id], event, entities)
