"""Bills and posters: right sums, right letters, the same bytes every time."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from haat.domain.billing import BillKind, TaxRow
from haat.papers.bill import (
    BillLabels,
    BillLine,
    PaperSize,
    PrintedBill,
    bill_pdf,
    rupees,
)
from haat.papers.fonts import LATIN, SCRIPTS, apart, font_file, laid_out, runs
from haat.papers.page import Sheet
from haat.papers.poster import PosterWords, poster_pdf, spoken_number
from haat.values.errors import Misuse

WORDS = {name: name.replace("_", " ") for name in BillLabels.__dataclass_fields__}
LABELS = BillLabels.of(WORDS)
BILL = PrintedBill(
    kind=BillKind.TAX_INVOICE,
    number="26-27/000123",
    at=datetime(2026, 11, 22, 20, 0, tzinfo=UTC),
    shop_name="आशा स्टोर्स",
    lines=(
        BillLine("अरहर की दाल", "1.5 kg", "₹148/kg", 22_200, "0713"),
        BillLine("মুসুর ডাল", "1 kg", "₹110/kg", 11_000),
    ),
    total_paise=35_150,
    legal_name="Asha Traders",
    address="12 MG Road, Bengaluru 560038",
    registrations=("GSTIN 29AAAAA0000A1Z5", "FSSAI 10000000000000"),
    taxes=(TaxRow(500, 31_619, 790, 791),),
    delivery_paise=2_000,
    rounding_paise=-50,
    paid="paid by UPI",
)


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize("paper", PaperSize)
def test_a_bill_shows_seller_numbers_lines_and_total(paper: PaperSize) -> None:
    text = text_of(bill_pdf(BILL, LABELS, paper))
    for wanted in (
        "Asha Traders",
        "560038",
        "29AAAAA0000A1Z5",
        "10000000000000",
        "26-27/000123",
        "₹222.00",
        "₹351.50",
        "−₹0.50",
        "₹7.90",
    ):
        assert wanted in text


def test_a_bill_shows_the_day_in_india() -> None:
    assert "23-11-2026 01:30" in text_of(bill_pdf(BILL, LABELS))


@pytest.mark.parametrize("paper", PaperSize)
def test_the_same_bill_is_the_same_bytes(paper: PaperSize) -> None:
    assert bill_pdf(BILL, LABELS, paper) == bill_pdf(BILL, LABELS, paper)


def test_a_bill_that_does_not_add_up_is_not_printed() -> None:
    with pytest.raises(Misuse, match="total"):
        bill_pdf(replace(BILL, total_paise=BILL.total_paise + 1), LABELS)


def test_a_missing_word_is_named() -> None:
    with pytest.raises(Misuse, match="thanks"):
        BillLabels.of({**WORDS, "thanks": ""})


def test_a_bill_of_two_hundred_lines_goes_over_pages_and_repeats_its_head() -> None:
    lines = tuple(BillLine(f"Item {n}", "1", "₹10", 1_000) for n in range(200))
    pdf = bill_pdf(replace(BILL, lines=lines, total_paise=201_950), LABELS)
    pages = PdfReader(io.BytesIO(pdf)).pages
    assert len(pages) > 3
    assert all("quantity" in page.extract_text() for page in pages[:-1])
    assert "Item 199" in text_of(pdf)


def test_a_roll_is_one_page_cut_where_the_print_ends() -> None:
    short, long = (
        PdfReader(io.BytesIO(bill_pdf(bill, LABELS, PaperSize.ROLL_80))).pages
        for bill in (
            BILL,
            replace(BILL, lines=BILL.lines + tuple(BillLine("Salt", "1", "₹0", 0) for _ in range(50))),
        )
    )
    assert len(short) == len(long) == 1
    assert short[0].mediabox.height < long[0].mediabox.height / 2


def test_a_bill_stays_small_enough_to_send() -> None:
    assert len(bill_pdf(BILL, LABELS)) < 60_000


@pytest.mark.parametrize(
    ("paise", "shown"),
    [
        (0, "₹0.00"),
        (5, "₹0.05"),
        (-150, "−₹1.50"),
        (100_000, "₹1,000.00"),
        (1_234_567_890, "₹1,23,45,678.90"),
    ],
)
def test_rupees_are_grouped_as_in_india(paise: int, shown: str) -> None:
    assert rupees(paise) == shown


@pytest.mark.parametrize(
    ("text", "scripts"),
    [
        ("Maggi", ["Latn"]),
        ("Maggi मैगी 70 g", ["Latn", "Deva", "Latn"]),
        ("দাম ₹5।", ["Beng", "Latn", "Deva"]),
        ("টাকা।", ["Beng"]),
        ("क्\u200dष", ["Deva"]),
        ("\u200dabc", ["Latn"]),
        ("a😀b", ["Latn"]),
        (
            "ਖੰਡ ખાંડ ଚିନି சர்க்கரை చక్కెర ಸಕ್ಕರೆ പഞ്ചസാര",
            [
                "Guru",
                "Latn",
                "Gujr",
                "Latn",
                "Orya",
                "Latn",
                "Taml",
                "Latn",
                "Telu",
                "Latn",
                "Knda",
                "Latn",
                "Mlym",
            ],
        ),
        ("", []),
    ],
)
def test_text_is_taken_apart_by_script(text: str, scripts: list[str]) -> None:
    assert [run.script.code for run in runs(text)] == scripts


def test_every_script_has_its_font_in_both_weights_or_a_stand_in() -> None:
    assert all(
        font_file(script.family, bold).is_file() for script in (LATIN, *SCRIPTS) for bold in (False, True)
    )


@pytest.mark.parametrize("text", ["क्षत्रिय", "স্ত্রী", "র্চ", "ક્ષ", "ಕ್ಕ", "క్షి"])
def test_joined_letters_are_narrower_than_their_parts(text: str) -> None:
    sheet = Sheet(100, 100, 5, "t", datetime(2026, 1, 1, tzinfo=UTC))
    assert sheet.text_width(text, 12) < 0.95 * sum(sheet.text_width(char, 12) for char in text)


def test_a_joiner_shapes_its_neighbours_and_shows_nothing_itself() -> None:
    sheet = Sheet(100, 100, 5, "t", datetime(2026, 1, 1, tzinfo=UTC))
    # Bengali ra with ya-phala, as in "র‍্যাম": three signs wide if the joiner worked, a dotted circle more if not.
    joined = sheet.text_width("র\u200d্য", 12)
    assert joined < sheet.text_width("র", 12) + sheet.text_width("য", 12)
    assert sheet.text_width("क\u200dख", 12) == pytest.approx(sheet.text_width("कख", 12))


def test_wrapped_lines_fit_and_lose_no_letter() -> None:
    sheet = Sheet(60, 100, 5, "t", datetime(2026, 1, 1, tzinfo=UTC))
    text = "अरहर की दाल बहुत अच्छी और " + "x" * 200
    lines = sheet.wrap(text, 50, 10)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(sheet.text_width(line, 10) <= 50 for line in lines)


def test_a_poster_shows_name_steps_and_number_on_one_page() -> None:
    words = PosterWords("Order on WhatsApp", ("Scan", "Send", "Write"), "or write to")
    pdf = poster_pdf("Asha Stores", "https://wa.me/910000000001?text=ASHA", "910000000001", words)
    text = text_of(pdf)
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    for wanted in ("Asha Stores", "Scan", "Send", "Write", "+91 00000 00001"):
        assert wanted in text
    place = poster_pdf("Asha Stores", "https://wa.me/910000000001", "910000000001", words, "Gate 2")
    assert "Gate 2" in text_of(place) and len(PdfReader(io.BytesIO(place)).pages) == 1
    assert pdf == poster_pdf("Asha Stores", "https://wa.me/910000000001?text=ASHA", "910000000001", words)


def test_a_foreign_number_is_shown_as_it_is() -> None:
    assert spoken_number("+15550001111") == "+15550001111"


@pytest.mark.parametrize(
    ("text", "from_left"),
    [
        ("चीनी 2 kg", ["चीनी", " 2 kg"]),
        ("بل نمبر", ["نمبر", " ", "بل"]),
        (f"بل {apart('26-27/000123')}", ["26-27/000123", " ", "بل"]),
        (f"چینی {apart('(HSN 1701)')}", ["(HSN 1701)", " ", "چینی"]),
        ("گلی (بازار)", [")", "بازار", " (", "گلی"]),
        ("Maggi نوڈلز 70 گرام", ["Maggi ", "گرام", " ", "70", " ", "نوڈلز"]),
        (f"{apart('1.5 کلو')} × {apart('₹44')}", ["کلو", " ", "1.5", " × ", "₹44"]),
    ],
)
def test_words_from_the_right_stand_on_the_page_as_they_are_read(text: str, from_left: list[str]) -> None:
    shown = laid_out(text)
    assert "".join(run.text for run in shown) == "".join(from_left)
    assert all(run.from_right for run in shown if run.script.code == "Arab")
