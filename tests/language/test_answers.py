"""Answers to a question that was asked, and the shopkeeper's words."""

from __future__ import annotations

import pytest

from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Asked, Candidate, Detail, Hints, Intent, Understanding, Verdict

ATTA = Asked(
    choices=(Candidate("atta", "a1", "Aashirvaad"), Candidate("atta", "a5", "Aashirvaad")),
    titles=("Aashirvaad Select Atta 1 kg", "Aashirvaad Atta 5 kg"),
)
SALT = Asked(
    choices=(Candidate("salt", "t1", "Tata Salt"), Candidate("salt", "t2", "Annapurna")),
    titles=("Tata Salt", "Annapurna"),
)
ONE = Asked(choices=(Candidate("sugar", "s1"),), titles=("Sugar",))


@pytest.mark.parametrize(
    ("text", "asked", "choice"),
    [
        ("dusra wala", ATTA, 1),
        ("pehla", ATTA, 0),
        ("2", ATTA, 1),
        ("5 kilo wala", ATTA, 1),
        ("5 kg", ATTA, 1),
        ("bada wala", ATTA, 1),
        ("chhota wala", ATTA, 0),
        ("the small one", ATTA, 0),
        ("Aashirvaad Atta 5 kg", ATTA, 1),
        ("select wala", ATTA, 0),
        ("tata", SALT, 0),
        ("annapurna wala", SALT, 1),
        ("sasta wala", SALT, 1),
        ("second one", SALT, 1),
        ("दूसरा वाला", SALT, 1),
        ("দ্বিতীয়টা", SALT, 1),
        ("haan", ONE, 0),
        ("হ্যাঁ", ONE, 0),
    ],
)
def test_an_answer_picks_its_choice(text: str, asked: Asked, choice: int, corner_shop: Shelf) -> None:
    heard = understand(text, corner_shop, Hints(asked=asked))
    assert (heard.detail, heard.choice) == (Detail.CHOICE, choice)
    assert heard.lines == ()


def test_no_is_no_and_an_amount_answers_how_much(corner_shop: Shelf) -> None:
    assert understand("nahi", corner_shop, Hints(asked=SALT)).detail is Detail.DENY
    heard = understand("2 kilo", corner_shop, Hints(asked=ONE))
    assert heard.intent is Intent.ORDER
    assert (heard.lines[0].sku, heard.lines[0].verdict) == ("s1", Verdict.SURE)


def test_another_good_is_no_answer(corner_shop: Shelf) -> None:
    heard = understand("2 kilo chini bhi", corner_shop, Hints(asked=SALT))
    assert heard.choice is None
    assert [line.concept for line in heard.lines] == ["sugar"]


def told(text: str, shelf: Shelf) -> Understanding:
    return understand(text, shelf, Hints(shopkeeper=True))


@pytest.mark.parametrize(
    ("text", "detail", "sku", "paise"),
    [
        ("chini 44 kar do", Detail.SET_PRICE, "s1", 4400),
        ("aashirvaad 5kg 265", Detail.SET_PRICE, "a5", 26500),
        ("toor dal ka rate 150", Detail.SET_PRICE, "d1", 15000),
        ("chini khatam", Detail.SOLD_OUT, "s1", None),
        ("moong dal nahi hai", Detail.SOLD_OUT, "d2", None),
        ("চিনি শেষ", Detail.SOLD_OUT, "s1", None),
        ("sugar out of stock", Detail.SOLD_OUT, "s1", None),
        ("toor dal aa gaya", Detail.BACK_IN_STOCK, "d1", None),
    ],
)
def test_prices_and_stock_in_the_shopkeepers_words(
    text: str, detail: Detail, sku: str, paise: int | None, corner_shop: Shelf
) -> None:
    heard = told(text, corner_shop)
    assert (heard.detail, heard.amount_paise, heard.lines) == (detail, paise, ())
    assert [line.sku for line in heard.about] == [sku]


@pytest.mark.parametrize(
    "text",
    ["sunita 2000", "Sunita 44 kar do", "Sunita khatam", "sunita aa gaya", "kandulu 120", "chini 250 udhaar"],
)
def test_a_name_that_is_only_nearly_a_good_changes_no_price_and_no_stock(text: str, starter: Shelf) -> None:
    heard = told(text, starter)
    assert heard.detail not in (Detail.SET_PRICE, Detail.SOLD_OUT, Detail.BACK_IN_STOCK)


@pytest.mark.parametrize(
    ("text", "detail", "paise", "person"),
    [
        ("Sharma ji 250 udhaar", Detail.KHATA_GIVE, 25000, "Sharma ji"),
        ("Sharma ji ne 500 diye", Detail.KHATA_REPAID, 50000, "Sharma ji"),
        ("Sunita ko 200 diye", Detail.KHATA_GIVE, 20000, "Sunita"),
        ("सुनीता ने 200 दिए", Detail.KHATA_REPAID, 20000, "सुनीता"),
        ("शर्मा जी 250 उधार", Detail.KHATA_GIVE, 25000, "शर्मा जी"),
        ("Meena aunty paid 300", Detail.KHATA_REPAID, 30000, "Meena aunty"),
        ("Sunita limit 2000", Detail.KHATA_LIMIT, 200000, "Sunita"),
        ("Sharma ji ki limit 2000 kar do", Detail.KHATA_LIMIT, 200000, "Sharma ji"),
        ("शर्मा जी लिमिट 2000", Detail.KHATA_LIMIT, 200000, "शर्मा जी"),
        ("Sharma ka khata 2000 tak", Detail.KHATA_LIMIT, 200000, "Sharma"),
        ("kal tak Sharma ji 250 udhaar", Detail.KHATA_GIVE, 25000, "kal Sharma ji"),
        ("Sharma ji 250 udhaar kal tak", Detail.KHATA_GIVE, 25000, "Sharma ji"),
        ("Ravi took 250", Detail.KHATA_GIVE, 25000, "Ravi"),
        ("Anil took 250", Detail.KHATA_GIVE, 25000, "Anil"),
        ("Priya paid 300", Detail.KHATA_REPAID, 30000, "Priya"),
        ("write 250 for Meera aunty", Detail.KHATA_GIVE, 25000, "Meera aunty"),
        ("Rita didi took 1 kg sugar on credit 45", Detail.KHATA_GIVE, 4500, "Rita didi"),
        ("anil babu 200 baki", Detail.KHATA_GIVE, 20000, "anil babu"),
    ],
)
def test_the_khata_in_the_shopkeepers_words(
    text: str, detail: Detail, paise: int, person: str, corner_shop: Shelf
) -> None:
    heard = told(text, corner_shop)
    assert (heard.detail, heard.amount_paise, heard.person) == (detail, paise, person)


@pytest.mark.parametrize(
    ("text", "detail", "order_no"),
    [
        ("order 12 haan", Detail.ACCEPT, 12),
        ("12 haan", Detail.ACCEPT, 12),
        ("order 12 nahi", Detail.REJECT, 12),
        ("12 pack ho gaya", Detail.PACKED, 12),
        ("12 nikal gaya", Detail.OUT, 12),
        ("12 pahunch gaya", Detail.DELIVERED, 12),
        ("12 wapas aaya", Detail.RETURNED, 12),
        ("order 12 return", Detail.RETURNED, 12),
        ("haan", Detail.ACCEPT, None),
        ("aaj ke order", Detail.ORDERS, None),
        ("dukan band", Detail.SHOP_CLOSE, None),
        ("dukan khol do", Detail.SHOP_OPEN, None),
    ],
)
def test_the_course_of_orders_in_the_shopkeepers_words(
    text: str, detail: Detail, order_no: int | None, corner_shop: Shelf
) -> None:
    heard = told(text, corner_shop)
    assert (heard.detail, heard.order_no) == (detail, order_no)


def test_a_number_alone_is_a_door_code_in_any_digits(corner_shop: Shelf) -> None:
    for text in ("4821", "४८२१", " 4821 ", "0042"):
        heard = told(text, corner_shop)
        assert heard.detail is Detail.DOOR_CODE
    assert told("४८२१", corner_shop).code == "4821"
    assert told("0042", corner_shop).code == "0042"
