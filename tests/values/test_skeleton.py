"""Skeletons: names that only look the same, and names that do not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.values.skeleton import alike, skeleton

ALIKE = [
    ("Sunita", "Ѕunita"),  # a Cyrillic capital
    ("Sunita", "Sunitа"),  # and a small one
    ("Namuna Kirana", "Νamuna Κirana"),  # Greek
    ("NAMONA", "NAM0NA"),
    ("Indian Store", "lndian Store"),
    ("SHOP1", "SHOPl"),
    ("corner", "comer"),
    ("RAM", "ram"),
    ("ＮＡＭＵＮＡ", "namuna"),
    ("𝐍amuna", "Namuna"),
    ("Na\u200bmuna", "Namuna"),
    ("Namuna\u202e", "Namuna"),
    ("Namuna  Kirana", "Namuna\u00a0Kirana"),
    ("Ram’s", "Ram's"),
    ("क\u093c", "\u0958"),
    ("दुकान २", "दुकान ૨"),
    ("ಅಜಯ", "అజయ"),
    ("دکان ي", "دکان ی"),
]
DIFFERENT = [
    ("Sunita", "Anita"),
    ("Ramesh", "Suresh"),
    ("Ina", "Lina"),
    ("सुनीता", "सुमिता"),
    ("Shop 1", "Shop 2"),
    ("রমা", "রামা"),
    ("கமலா", "விமலா"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_looks_the_same_is_alike_both_ways(one: str, other: str) -> None:
    assert alike(one, other) and alike(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_looks_different_is_not(one: str, other: str) -> None:
    assert not alike(one, other)


@given(st.text(max_size=30))
def test_a_skeleton_is_its_own_skeleton_and_knows_no_forms(text: str) -> None:
    assert skeleton(skeleton(text)) == skeleton(text)
    assert skeleton(unicodedata.normalize("NFD", text)) == skeleton(unicodedata.normalize("NFC", text))
    assert alike(text, text)
