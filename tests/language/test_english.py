"""English as it is typed in India: what is said behind a comma, what names a thing, what is no good at all."""

from __future__ import annotations

import pytest

from haat.language.evaluate import hear, read_gold, shown
from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Detail, Hints, Verdict

SHORT = [
    ("can u add 2 more maggi", Detail.NONE, "+instant-noodles{Maggi} 2 packet"),
    ("cud u snd 2 kg sugar n 6 eggs plz", Detail.NONE, "+sugar 2 kg | +egg 6 piece"),
    ("i want 2 add 3 eggs 4 tmrw", Detail.NONE, "+egg 3 piece"),
    ("wat is d price of sugar", Detail.PRICE, ""),
    ("r u open", Detail.HOURS, ""),
    ("wen will u deliver", Detail.DELIVERY_TIME, ""),
    ("u forgot my eggs", Detail.COMPLAINT, ""),
    ("did my order leave?", Detail.ORDER_STATUS, ""),
    ("has it left?", Detail.ORDER_STATUS, ""),
    ("ok done", Detail.CONFIRM, ""),
]

HEARD = [
    ("1 lays blue and 2 green", "", "+potato-chips{Lay's} 1 packet | +potato-chips{Lay's} 2 packet"),
    ("milk 4 packets, the blue one, nandini", "", "+milk{Nandini} 4 packet"),
    ("i need 5 kilo rice, the sona masoori one", "", "+sona-masoori-rice 5 kg"),
    ("make it 3 instead of 2 for milk", "basket=milk,bread", "=milk 3 packet"),
    ("i said brown bread not white", "basket=bread,milk", "-bread | +brown-bread ?"),
    ("i said brown bread not white", "", "+brown-bread ?"),
    ("not colgate, pepsodent", "basket=toothpaste{Colgate}", "=toothpaste{Pepsodent}"),
    ("amul butter instead of nandini", "basket=butter{Nandini}", "=butter{Amul}"),
    ("change my curd to 2 packets and drop the milk", "basket=curd,milk", "=curd 2 packet | -milk"),
    ("can you remove the milk", "basket=milk,bread", "-milk"),
    ("one point five litres milk", "", "+milk 3/2 l"),
    ("three quarters of a kilo of brinjal", "", "+brinjal 3/4 kg"),
    ("led bulb 12w 2", "", "+led-bulb 2 piece"),
    ("20 litre can 2", "", "+water-can 2 piece"),
    ("lays 20 - 2", "", "+potato-chips{Lay's} 2 packet [₹20] ?"),
    ("chips worth 50", "", "+potato-chips 50 rupees ?"),
    ("lifbuoy soap 4", "", "+soap{Lifebuoy} 4 piece"),
    ("raw mangoes 1 kg", "", "+raw-mango 1 kg"),
    ("custard apples 1 kg", "", "+custard-apple 1 kg"),
    ("pineapple cake 500g", "", "+cake 500 g ?"),
    ("tomato pickle 1", "", "+pickle 1 jar ?"),
    ("pls pack sugar 2 and a half kg", "", "+sugar 5/2 kg"),
    ("betel leaves 1 bundle", "", "+betel-leaf 1 bunch"),
    ("tell your boy to bring 2 kg sugar", "", "+sugar 2 kg"),
    ("one small packet of salt", "", "+salt 1 packet"),
    ("slippers size 8 1 pair", "", "+slippers 1 pair"),
    ("1 pair coconut", "", "+coconut 2 piece"),
    ("onion 5kg G.chilli 250g", "", "+onion 5 kg | +green-chilli 250 g"),
    ("250 g chilli", "", "+chilli 250 g ?"),
    ("2 a4 notebooks", "", "+notebook 2 piece"),
    ("cheese slices 10s 1", "", "+cheese-slices 1 packet [pack of 10]"),
    ("colgate not sensodyne 1", "", "+toothpaste{Colgate} 1 tube"),
    ("salt not rock salt 1 kg", "", "+salt 1 kg"),
    ("lizol lemon 1 ltr", "", "+floor-cleaner{Lizol} 1 l"),
    ("eno 5 sachets lemon", "", "+fruit-salt{Eno} 5 sachet"),
    ("vim 2 lemon 5", "", "+dishwash-bar{Vim} 2 piece | +lemon 5 piece"),
    ("bisleri 6\n20 ltr jar 1", "", "+mineral-water{Bisleri} 6 bottle | +water-can 1 piece"),
]


@pytest.mark.parametrize(("text", "around", "lines"), HEARD, ids=[f"{t} ({a})" for t, a, _ in HEARD])
def test_a_message_is_heard_as_it_was_meant(text: str, around: str, lines: str, starter: Shelf) -> None:
    gold = next(read_gold("en", [f"{text}\t-\t\t\t{around}"]))
    assert " | ".join(shown(line) for line in hear(gold, starter).lines) == lines


@pytest.mark.parametrize(
    "text", ["a pound of butter", "1/0 kilo sugar", "double the sugar", "duck egg curry 2 kg"]
)
def test_what_nobody_can_weigh_or_name_is_never_sure(text: str, starter: Shelf) -> None:
    heard = understand(text, starter, Hints(lang="en"))
    assert all(line.verdict is not Verdict.SURE for line in heard.lines)


@pytest.mark.parametrize(
    "text",
    ["my son got 95% in boards", "cool, deal done", "not you? call 1800 000 000", "this is Priya from 4B"],
)
def test_words_that_only_sound_like_goods_order_nothing(text: str, starter: Shelf) -> None:
    assert understand(text, starter, Hints(lang="en")).lines == ()


def test_every_price_the_shopkeeper_tells_is_told(starter: Shelf) -> None:
    heard = understand("sugar 44, salt 20", starter, Hints(lang="en", shopkeeper=True))
    assert heard.detail is Detail.SET_PRICE
    assert [line.concept for line in heard.about] == ["sugar", "salt"]
    assert heard.prices_paise == (4400, 2000)


@pytest.mark.parametrize(
    ("text", "detail", "order_no", "paise"),
    [
        ("order 7 paid", Detail.PAID_CLAIM, 7, None),
        ("order 12 delivered", Detail.DELIVERED, 12, None),
        ("Ramesh owes 500", Detail.KHATA_GIVE, None, 50000),
        ("Sunita aunty paid 500 towards her khata", Detail.KHATA_REPAID, None, 50000),
        ("no more paneer today", Detail.SOLD_OUT, None, None),
    ],
)
def test_the_shopkeeper_is_heard(
    text: str, detail: Detail, order_no: int | None, paise: int | None, starter: Shelf
) -> None:
    heard = understand(text, starter, Hints(lang="en", shopkeeper=True))
    assert (heard.detail, heard.order_no, heard.amount_paise) == (detail, order_no, paise)


def test_a_number_that_is_none_sets_no_price(starter: Shelf) -> None:
    assert (
        understand("sugar 1e999", starter, Hints(lang="en", shopkeeper=True)).detail is not Detail.SET_PRICE
    )


@pytest.mark.parametrize(("text", "detail", "lines"), SHORT)
def test_words_as_short_as_thumbs_type_them_are_the_words_they_stand_for(
    text: str, detail: Detail, lines: str, starter: Shelf
) -> None:
    for lang in ("en", None):
        said = understand(text, starter, Hints(lang=lang))
        assert said.detail is detail
        assert " | ".join(shown(line) for line in said.lines) == lines


def test_a_sack_is_no_misspelt_maker(starter: Shelf) -> None:
    said = understand("chal 25 kg bosta ekta, dal moong 1kg", starter, Hints())
    assert all(line.brand is None for line in said.lines)
