"""Cutting: never too long, never inside a letter."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.channels.whatsapp.limits import Label, cut, cut_lines, label_fits, letter_border
from haat.channels.whatsapp.links import wa_link
from haat.values.errors import Misuse

INDIC = st.text(st.sampled_from("कषतरिीुे्ंकষিোোক்டுక్షి\u200d\u200c 🇮🇳👩👍🏽é"), max_size=80)


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("Toor dal", 8, "Toor dal"),
        ("Toor dal", 7, "Toor d…"),
        ("क्षत्रिय", 4, "क्ष…"),
        ("क्षत्रिय", 3, "क्…"),
        ("मंत्री", 3, "मं…"),
        ("স্ত্রী", 3, "স্…"),
        ("कि कि", 4, "कि…"),
        ("🇮🇳🇮🇳", 3, "🇮🇳…"),
        ("👍🏽👍🏽", 3, "👍🏽…"),
        ("👩\u200d🌾x👩\u200d🌾", 5, "👩\u200d🌾x…"),
    ],
)
def test_a_cut_falls_between_letters(text: str, limit: int, shown: str) -> None:
    assert cut(text, limit) == shown


@given(INDIC, st.integers(2, 40))
def test_a_cut_text_fits_and_begins_like_the_whole(text: str, limit: int) -> None:
    made = cut(text, limit)
    assert len(made) <= limit
    assert made == text or text.startswith(made[:-1])


@given(INDIC, st.integers(1, 40))
def test_no_sign_is_left_without_its_letter(text: str, at: int) -> None:
    border = letter_border(text, at)
    if border < at and border < len(text):
        assert not unicodedata.category(text[border]).startswith("M")


def test_a_body_is_cut_at_a_lines_end() -> None:
    text = "\n".join(f"line {n}" for n in range(400))
    made = cut_lines(text, 1_024)
    assert len(made) <= 1_024
    *lines, last = made.split("\n")
    assert last == "…"
    assert lines == text.split("\n")[: len(lines)]
    assert len(cut_lines("x" * 5_000, 4_096)) == 4_096


@pytest.mark.parametrize(
    ("title", "kind", "fits"),
    [
        ("x" * 20, Label.BUTTON, True),
        ("x" * 21, Label.BUTTON, False),
        ("x" * 24, Label.ROW, True),
        ("x" * 25, Label.SECTION, False),
        ("x" * 72, Label.DESCRIPTION, True),
        ("", Label.BUTTON, False),
        ("a\nb", Label.BUTTON, False),
        (" a", Label.BUTTON, False),
        ("निकल गया", Label.TEMPLATE_BUTTON, True),
    ],
)
def test_labels_are_measured_in_code_points(title: str, kind: Label, fits: bool) -> None:
    assert label_fits(title, kind) is fits


def test_a_chat_link_carries_its_words() -> None:
    assert wa_link("+910000000001", "नमस्ते ASHA & co?") == (
        "https://wa.me/910000000001?text="
        "%E0%A4%A8%E0%A4%AE%E0%A4%B8%E0%A5%8D%E0%A4%A4%E0%A5%87%20ASHA%20%26%20co%3F"
    )
    assert wa_link("910000000001") == "https://wa.me/910000000001"
    for wrong in ("", "12", "abc", "१२३४५६", "1" * 16):
        with pytest.raises(Misuse):
            wa_link(wrong)
