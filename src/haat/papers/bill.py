"""The printed bill: a tax invoice, a bill of supply or a plain bill, on A5 or on an 80 mm roll.

What a bill must say follows CGST Rules r. 46 (tax invoice), r. 49 (bill of supply) and FSSAI's order on licence
numbers. The rules decide elsewhere; here is only the page. Amounts are whole paise, digits Western, as India's
printed bills have them.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime

from haat.domain.billing import BillKind, TaxRow
from haat.papers.fonts import apart
from haat.papers.page import Align, Sheet, line_height
from haat.values.errors import Misuse
from haat.values.time import india


class PaperSize(enum.Enum):
    """What it is printed on."""

    A5 = "a5"
    ROLL_80 = "roll_80"


@dataclass(frozen=True, slots=True)
class BillLine:
    """One line, in words ready to print; ``hsn`` is shown where it is given."""

    title: str
    quantity: str
    rate: str
    amount_paise: int
    hsn: str = ""


@dataclass(frozen=True, slots=True)
class PrintedBill:
    """Everything that stands on a bill. ``total_paise`` = lines + delivery + rounding.

    ``legal_name`` is shown below ``shop_name`` where they differ; ``registrations`` (GSTIN, FSSAI), ``paid`` and
    ``customer`` are finished words.
    """

    kind: BillKind
    number: str
    at: datetime
    shop_name: str
    lines: tuple[BillLine, ...]
    total_paise: int
    legal_name: str = ""
    address: str = ""
    phone: str = ""
    registrations: tuple[str, ...] = ()
    customer: str = ""
    taxes: tuple[TaxRow, ...] = ()
    delivery_paise: int = 0
    rounding_paise: int = 0
    paid: str = ""
    composition: bool = False


@dataclass(frozen=True, slots=True)
class BillLabels:
    """The fixed words of a bill in one language."""

    tax_invoice: str
    bill_of_supply: str
    plain: str
    number: str
    date: str
    customer: str
    item: str
    quantity: str
    rate: str
    amount: str
    subtotal: str
    delivery: str
    rounding: str
    total: str
    tax: str
    taxable: str
    cgst: str
    sgst: str
    thanks: str

    @classmethod
    def of(cls, words: Mapping[str, str]) -> BillLabels:
        """From a phrasebook's words by these names. Raises Misuse when one is missing."""
        missing = [one.name for one in fields(cls) if not words.get(one.name)]
        if missing:
            raise Misuse(f"a bill lacks the words for {', '.join(missing)}")
        return cls(**{one.name: words[one.name] for one in fields(cls)})


@dataclass(frozen=True, slots=True)
class _Look:
    """Sizes of one paper, in points and millimetres."""

    width: float
    margin: float
    title: float
    text: float
    small: float


_LOOKS = {
    PaperSize.A5: _Look(148, 11, 15, 9, 7.5),
    PaperSize.ROLL_80: _Look(80, 4, 12, 8.5, 7.5),
}
_A5_HEIGHT = 210.0
_COLUMN = 27.0
"""The widest a number column of the wide table gets, in millimetres."""
COMPOSITION = "Composition taxable person, not eligible to collect tax on supplies"
"""The words the law prescribes on such a seller's bills, in English as prescribed (CGST Rules r. 5(1)(f))."""
_ROLL_MOST = 5_000.0


def bill_pdf(bill: PrintedBill, labels: BillLabels, paper: PaperSize = PaperSize.A5) -> bytes:
    """The bill as a PDF, the same bytes for the same bill. Raises Misuse when its sum does not add up."""
    lines = sum(line.amount_paise for line in bill.lines)
    if lines + bill.delivery_paise + bill.rounding_paise != bill.total_paise:
        raise Misuse("a bill's total must be its lines + delivery + rounding")
    look = _LOOKS[paper]
    if paper is PaperSize.A5:
        sheet = _sheet(bill, look, _A5_HEIGHT)
        _draw(sheet, bill, labels, look, paper)
        return sheet.pdf()
    measured = _sheet(bill, look, _ROLL_MOST)
    _draw(measured, bill, labels, look, paper)
    # A roll is cut where the print ends: the height is known only after a first drawing.
    roll = _sheet(bill, look, measured.y + look.margin + 0.01)
    _draw(roll, bill, labels, look, paper)
    return roll.pdf()


def rupees(paise: int) -> str:
    """``₹1,23,456.50``: Indian grouping, always two decimals."""
    sign, left = ("−" if paise < 0 else ""), abs(paise)
    whole, rest = divmod(left, 100)
    digits = str(whole)
    head, tail = digits[:-3], digits[-3:]
    groups: list[str] = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return f"{sign}₹{','.join([*groups, tail])}.{rest:02d}"


def _sheet(bill: PrintedBill, look: _Look, height: float) -> Sheet:
    return Sheet(look.width, height, look.margin, bill.number, bill.at.astimezone(UTC))


def _draw(sheet: Sheet, bill: PrintedBill, labels: BillLabels, look: _Look, paper: PaperSize) -> None:
    _seller(sheet, bill, look)
    _heading(sheet, bill, labels, look)
    if paper is PaperSize.A5:
        _wide_lines(sheet, bill, labels, look)
    else:
        _narrow_lines(sheet, bill, labels, look)
    _totals(sheet, bill, labels, look)
    _taxes(sheet, bill, labels, look)
    sheet.skip(2)
    sheet.write(labels.thanks, look.text, Align.CENTRE)


def _seller(sheet: Sheet, bill: PrintedBill, look: _Look) -> None:
    sheet.write(bill.shop_name, look.title, Align.CENTRE, bold=True)
    if bill.legal_name and bill.legal_name != bill.shop_name:
        sheet.write(bill.legal_name, look.text, Align.CENTRE)
    for line in (bill.address, bill.phone, *bill.registrations):
        if line:
            sheet.write(line, look.small, Align.CENTRE)
    if bill.composition:
        sheet.write(COMPOSITION, look.small, Align.CENTRE)
    sheet.skip(1.5)


def _heading(sheet: Sheet, bill: PrintedBill, labels: BillLabels, look: _Look) -> None:
    name = {
        BillKind.TAX_INVOICE: labels.tax_invoice,
        BillKind.BILL_OF_SUPPLY: labels.bill_of_supply,
        BillKind.PLAIN: labels.plain,
    }[bill.kind]
    sheet.rule(0.4)
    sheet.skip(0.8)
    sheet.write(name, look.text + 1, Align.CENTRE, bold=True)
    when = india(bill.at).strftime("%d-%m-%Y %H:%M")
    sheet.pair(f"{labels.number} {apart(bill.number)}", f"{labels.date} {apart(when)}", look.text)
    if bill.customer:
        sheet.write(f"{labels.customer}: {bill.customer}", look.text)
    sheet.skip(0.8)


def _wide_lines(sheet: Sheet, bill: PrintedBill, labels: BillLabels, look: _Look) -> None:
    """A table of four columns; the head stands again on every further page."""
    left, right = sheet.margin, sheet.width - sheet.margin
    quantity, rate = right - 58.0, right - 28.0
    title_width = quantity - 18 - left

    def head() -> None:
        sheet.rule()
        sheet.skip(0.6)
        sheet.put(labels.item, left, sheet.y, look.small, bold=True)
        for word, end in ((labels.quantity, quantity), (labels.rate, rate), (labels.amount, right)):
            sheet.put_aligned(word, end - _COLUMN, end, sheet.y, look.small, Align.RIGHT, bold=True)
        sheet.skip(line_height(look.small) + 0.6)
        sheet.rule()
        sheet.skip(0.8)

    head()
    for line in bill.lines:
        titles = sheet.wrap(_title(line), title_width, look.text)
        if sheet.need(line_height(look.text) * len(titles)):
            head()
        top = sheet.y
        for title in titles:
            sheet.put(title, left, sheet.y, look.text)
            sheet.skip(line_height(look.text))
        for word, end in ((line.quantity, quantity), (line.rate, rate), (rupees(line.amount_paise), right)):
            size = sheet.fitting(word, _COLUMN, look.text)
            sheet.put_aligned(word, end - _COLUMN, end, top, size, Align.RIGHT)
    sheet.skip(0.6)


def _narrow_lines(sheet: Sheet, bill: PrintedBill, labels: BillLabels, look: _Look) -> None:
    """Two rows a line: what it is, then how much of it at which rate."""
    sheet.rule()
    sheet.skip(0.8)
    for line in bill.lines:
        sheet.write(_title(line), look.text)
        sheet.pair(f"{apart(line.quantity)} × {apart(line.rate)}", rupees(line.amount_paise), look.text)
    sheet.skip(0.6)


def _title(line: BillLine) -> str:
    return f"{line.title} {apart(f'(HSN {line.hsn})')}" if line.hsn else line.title


def _totals(sheet: Sheet, bill: PrintedBill, labels: BillLabels, look: _Look) -> None:
    sheet.rule()
    sheet.skip(0.8)
    if bill.delivery_paise or bill.rounding_paise:
        sheet.pair(labels.subtotal, rupees(sum(line.amount_paise for line in bill.lines)), look.text)
    for label, paise in ((labels.delivery, bill.delivery_paise), (labels.rounding, bill.rounding_paise)):
        if paise:
            sheet.pair(label, rupees(paise), look.text)
    sheet.pair(labels.total, rupees(bill.total_paise), look.text + 3, bold=True)
    if bill.paid:
        sheet.need(line_height(look.text))
        right = sheet.width - sheet.margin
        sheet.put_aligned(bill.paid, sheet.margin, right, sheet.y, look.text, Align.RIGHT)
        sheet.skip(line_height(look.text))
    sheet.skip(0.8)
    sheet.rule(0.4)
    sheet.skip(1)


def _taxes(sheet: Sheet, bill: PrintedBill, labels: BillLabels, look: _Look) -> None:
    """The summary by rate of a tax invoice."""
    if not bill.taxes:
        return
    left, right = sheet.margin, sheet.width - sheet.margin
    step = (right - left) / 4
    rows = [(labels.tax, labels.taxable, labels.cgst, labels.sgst)]
    rows += [
        (_percent(row.gst_bp), rupees(row.taxable_paise), rupees(row.cgst_paise), rupees(row.sgst_paise))
        for row in bill.taxes
    ]
    for number, row in enumerate(rows):
        sheet.need(line_height(look.small))
        for column, word in enumerate(row):
            start = left + step * column
            align = Align.RIGHT if column else Align.LEFT
            size = sheet.fitting(word, step - 1, look.small, bold=number == 0)
            sheet.put_aligned(word, start, start + step, sheet.y, size, align, bold=number == 0)
        sheet.skip(line_height(look.small))


def _percent(basis_points: int) -> str:
    whole, rest = divmod(basis_points, 100)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".") + " %"
