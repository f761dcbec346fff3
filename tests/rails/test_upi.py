"""UPI links: exact, to the published format, and a strict reading of addresses."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.domain.shop import Legal, Shop
from haat.domain.upi_link import (
    Vpa,
    link_of,
    parse_vpa,
    pay_link,
    reference_in_link,
    reference_of_link,
)
from haat.rails.upi import qr_png, qr_svg
from haat.values.errors import Misuse

ASHA = Vpa("asha.store", "samplebank")


@pytest.mark.parametrize(
    ("text", "vpa"),
    [
        ("asha.store@samplebank", ASHA),
        (" Asha-Store_1@SampleBank ", Vpa("Asha-Store_1", "samplebank")),
        ("0000000001@ybl", Vpa("0000000001", "ybl")),
        ("a@ybl", None),
        ("asha@gmail.com", None),
        ("asha", None),
        ("asha@", None),
        ("@ybl", None),
        ("asha@@ybl", None),
        ("asha store@ybl", None),
        ("asha@ybl&am=1", None),
        ("आशा@ybl", None),
        ("asha@1bank", None),
        ("a" * 300 + "@ybl", None),
        ("", None),
    ],
)
def test_an_address_is_read_strictly(text: str, vpa: Vpa | None) -> None:
    assert parse_vpa(text) == vpa


def test_a_link_is_to_the_published_format() -> None:
    assert pay_link(ASHA, "Asha Stores", 41_205, "H1104", note="Order 104", merchant_code="5411") == (
        "upi://pay?pa=asha.store@samplebank&pn=Asha%20Stores&mc=5411&tr=H1104&tn=Order%20104&am=412.05&cu=INR"
    )


@pytest.mark.parametrize(
    ("amount", "reference", "mcc"),
    [
        (0, "R", ""),
        (-5, "R", ""),
        (10**13, "R", ""),
        (1, "", ""),
        (1, "R-1", ""),
        (1, "R" * 36, ""),
        (1, "R", "54"),
    ],
)
def test_what_no_app_would_take_is_refused(amount: int, reference: str, mcc: str) -> None:
    with pytest.raises(Misuse):
        pay_link(ASHA, "Asha", amount, reference, merchant_code=mcc)


@given(st.integers(1, 10**12), st.text(max_size=200), st.text(max_size=200))
def test_names_and_notes_never_change_amount_or_payee(amount: int, payee: str, note: str) -> None:
    payee = payee.encode("utf-8", "ignore").decode()
    note = note.encode("utf-8", "ignore").decode()
    fields = parse_qs(urlsplit(pay_link(ASHA, payee, amount, "R1", note=note)).query)
    assert fields["pa"] == ["asha.store@samplebank"]
    rupees, paise = fields["am"][0].split(".")
    assert int(rupees) * 100 + int(paise) == amount
    assert fields["tr"] == ["R1"]


def test_codes_are_pictures_and_always_the_same() -> None:
    link = pay_link(ASHA, "Asha", 100, "R1")
    assert qr_png(link).startswith(b"\x89PNG") and qr_png(link) == qr_png(link)
    assert b"<svg" in qr_svg(link)


@given(st.from_regex(r"[A-Za-z0-9_.\-]{1,17}", fullmatch=True))
def test_our_reference_goes_into_a_link_and_comes_back(reference: str) -> None:
    inside = reference_in_link(reference)
    assert inside.isalnum() and inside.isascii()
    assert reference_of_link(inside) == reference


@pytest.mark.parametrize("text", ["NAMUNAzx1", "z", "NAMUNAz"])
def test_a_reference_that_is_not_ours_is_told_from_ours(text: str) -> None:
    assert reference_of_link(text) is None


def test_a_reference_that_grows_too_long_is_refused() -> None:
    with pytest.raises(Misuse):
        reference_in_link("S" * 34 + "-")


def test_a_shops_link_names_its_legal_name_and_merchant_code() -> None:
    shop = Shop(1, "ASHA", "Asha", "hi", "910000000001", "200", vpa="asha.store@SampleBank",
                merchant_code="5411", legal=Legal("Asha Stores", ""))  # fmt: skip
    assert link_of(shop, "ASHA-104-1", 41_205, "Order 104") == (
        "upi://pay?pa=asha.store@samplebank&pn=Asha%20Stores&mc=5411&tr=ASHAzd104zd1&tn=Order%20104&am=412.05&cu=INR"
    )


@pytest.mark.parametrize("vpa", [None, "", "asha@gmail.com"])
def test_a_shop_without_a_readable_address_has_no_link(vpa: str | None) -> None:
    assert link_of(Shop(1, "ASHA", "Asha", "hi", "910000000001", "200", vpa=vpa), "A-1-1", 100) is None
