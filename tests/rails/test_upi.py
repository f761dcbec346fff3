"""UPI links: exact, to the published format, and a strict reading of addresses."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.rails.upi import Vpa, parse_vpa, pay_link, qr_png, qr_svg
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
