"""A bill of the domain on paper, in each language's own words."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from haat.chat.texts import Wording
from haat.domain.billing import Bill, BillKind, BillLine, TaxRow
from haat.domain.customer import Address
from haat.domain.shop import Fulfilment, Legal, PayBy
from haat.language.lexicon import load_lexicon
from haat.language.phrases import languages, phrasebook
from haat.papers.bill import BillLabels, PaperSize
from haat.papers.fonts import runs
from haat.papers.of_bill import bill_paper, labels_of, sheet_of
from haat.values.quantity import Quantity, Unit

LEXICON = load_lexicon()
AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def line(no: int, quantity: Quantity, amount: int, **more: object) -> BillLine:
    values: dict[str, object] = {
        "line_no": no, "concept": "sugar", "name": "", "brand": None, "pack": None, "hsn": "1701",
        "quantity": quantity, "price_paise": 4_400, "per": 1_000, "amount_paise": amount, "mrp_paise": None, "gst_bp": 500,
    }  # fmt: skip
    return BillLine(**{**values, **more})  # type: ignore[arg-type]


BILL = Bill(
    kind=BillKind.TAX_INVOICE,
    bill_no="26-27/000123",
    billed_at=AT,
    order_no=104,
    placed_at=AT,
    shop_name="आशा स्टोर्स",
    legal=Legal("Asha Traders", "12 MG Road, Bengaluru 560038", "29", "29AAAAA0000A1Z5", "10000000000000"),
    shop_number="910000000001",
    customer_name="नेहा",
    customer_phone="910000000011",
    address=Address("चौथी मंज़िल"),
    fulfilment=Fulfilment.DELIVERY,
    lines=(
        line(1, Quantity(1_500, Unit.GRAM), 6_600, name="चीनी"),
        line(2, Quantity(3), 4_200, name="Maggi 70 g", per=1, price_paise=1_400),
    ),
    subtotal_paise=10_800,
    delivery_fee_paise=2_000,
    rounding_paise=-0,
    total_paise=12_800,
    tax=(TaxRow(500, 12_190, 305, 305),),
    pay_by=PayBy.UPI,
    paid_paise=12_800,
    transaction_id="pay_S1",
    returned=False,
    lang="hi",
)


def words(lang: str) -> Wording:
    return Wording(LEXICON, phrasebook(lang))


@pytest.mark.parametrize("lang", languages())
def test_every_language_has_every_word_and_prints(lang: str) -> None:
    for paper in PaperSize:
        pdf = bill_paper(BILL, words(lang), paper)
        # by place on the page: the reader's own order parts ₹ from its number beside words from the right
        pages = PdfReader(io.BytesIO(pdf)).pages
        text = "".join(page.extract_text(extraction_mode="layout") for page in pages)
        for wanted in ("26-27/000123", "₹128.00", "29AAAAA0000A1Z5", "Maggi", "HSN 1701", "₹121.90", "₹3.05"):
            assert wanted in text


@pytest.mark.parametrize("lang", languages())
def test_no_letter_of_a_bills_words_is_missing_from_the_fonts(lang: str) -> None:
    for name in BillLabels.__dataclass_fields__:
        word = getattr(labels_of(words(lang)), name)
        assert "".join(run.text for run in runs(word)) == word


def test_loose_goods_show_their_weight_and_rate_and_packs_their_count() -> None:
    loose, packs = sheet_of(BILL, words("en")).lines
    assert loose.quantity == "1.5 kg"
    assert "₹44" in loose.rate and "kg" in loose.rate
    assert (packs.quantity, packs.rate) == ("3", "₹14")


@pytest.mark.parametrize(
    ("change", "paid"),
    [
        ({}, "paid by UPI"),
        ({"pay_by": PayBy.CASH}, "paid in cash"),
        ({"pay_by": PayBy.CASH, "paid_paise": 0}, ""),
        ({"pay_by": PayBy.KHATA, "paid_paise": 0}, "on khata"),
        ({"returned": True, "paid_paise": 0}, ""),
    ],
)
def test_a_bill_says_paid_only_when_it_was(change: dict[str, object], paid: str) -> None:
    assert sheet_of(replace(BILL, **change), words("en")).paid == paid  # type: ignore[arg-type]


def test_a_composition_sellers_bill_says_so() -> None:
    legal = replace(BILL.legal, composition=True)
    made = replace(BILL, kind=BillKind.BILL_OF_SUPPLY, legal=legal, tax=())
    pdf = bill_paper(made, words("en"))
    text = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert "Composition taxable person" in text
    assert labels_of(words("en")).bill_of_supply in text
    assert "CGST" not in text
