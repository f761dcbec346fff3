"""From a bill of the domain to the printed page, in the words of one language."""

from __future__ import annotations

from haat.chat.texts import Wording
from haat.domain.billing import Bill, BillLine
from haat.domain.shop import PayBy
from haat.papers import bill as printed
from haat.papers.bill import BillLabels, PaperSize, PrintedBill
from haat.papers.fonts import apart
from haat.papers.poster import spoken_number
from haat.values.quantity import Quantity, Unit

_LABELS = {
    "tax_invoice": "bill-tax-invoice",
    "bill_of_supply": "bill-of-supply",
    "plain": "bill-plain",
    "number": "bill-number",
    "date": "bill-date",
    "customer": "bill-customer",
    "item": "bill-item",
    "quantity": "bill-quantity",
    "rate": "bill-rate",
    "amount": "bill-amount",
    "subtotal": "bill-subtotal",
    "delivery": "bill-delivery",
    "rounding": "bill-rounding",
    "total": "bill-total-label",
    "tax": "bill-tax-total",
    "taxable": "bill-taxable",
    "cgst": "bill-cgst",
    "sgst": "bill-sgst",
    "thanks": "bill-thanks",
}


def bill_paper(bill: Bill, words: Wording, paper: PaperSize = PaperSize.A5) -> bytes:
    """The bill as a PDF. Takes a tenth of a second or more: run it off the event loop."""
    return printed.bill_pdf(sheet_of(bill, words), labels_of(words), paper)


def labels_of(words: Wording) -> BillLabels:
    """The fixed words of a bill from the phrasebook."""
    return BillLabels.of({name: words.book.say(key) for name, key in _LABELS.items()})


def sheet_of(bill: Bill, words: Wording) -> PrintedBill:
    """What stands on the page."""
    say, legal = words.book.say, bill.legal
    registrations = []
    if legal.gstin:
        registrations.append(say("bill-gstin", gstin=legal.gstin))
    if legal.fssai:
        registrations.append(say("bill-fssai", fssai=legal.fssai))
    address = bill.address.text if bill.address is not None else ""
    return PrintedBill(
        kind=bill.kind,
        number=bill.bill_no,
        at=bill.billed_at,
        shop_name=bill.shop_name,
        lines=tuple(_line(line, words) for line in bill.lines),
        total_paise=bill.total_paise,
        legal_name=legal.legal_name,
        address=legal.address,
        phone=spoken_number(bill.shop_number),
        registrations=tuple(registrations),
        customer=", ".join(part for part in (bill.customer_name, address) if part),
        taxes=bill.tax,
        delivery_paise=bill.delivery_fee_paise,
        rounding_paise=bill.rounding_paise,
        paid=_paid(bill, words),
        composition=legal.gstin is not None and legal.composition,
    )


def _line(line: BillLine, words: Wording) -> printed.BillLine:
    book, money = words.book, words.book.money(line.price_paise)
    if line.quantity.unit is Unit.PIECE:
        quantity, rate = str(line.quantity.amount), money
    else:
        quantity = book.quantity(line.quantity)
        rate = book.say(
            "option-per", price=apart(money), per=book.quantity(Quantity(line.per, line.quantity.unit))
        )
    return printed.BillLine(words.title(line), quantity, rate, line.amount_paise, line.hsn)


def _paid(bill: Bill, words: Wording) -> str:
    """How it was paid, only once it was: goods still on their way are not paid in cash yet."""
    if bill.returned or (bill.pay_by is not PayBy.KHATA and bill.paid_paise < bill.total_paise):
        return ""
    return words.book.say(f"bill-paid-{bill.pay_by.value}")
