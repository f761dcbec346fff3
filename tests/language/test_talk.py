"""Talk: what a message only tells or asks puts nothing into a basket, and a wish beside it still does."""

from __future__ import annotations

from pathlib import Path

import pytest

from haat.language.evaluate import hear, read_gold
from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Detail, Hints, Intent

FRESH = Path(__file__).parent / "data" / "fresh"
STRAY_LINES = 8
"""Lines that come from the messages of all the sets of talk; none is right, and none may be added."""

NO_LINES = [
    ("hi", "आपने आटा 5 किलो के पैसे लिए और निकला साढ़े चार किलो", Detail.COMPLAINT),
    ("hi", "कल जो चावल भेजा था उसमें कंकड़ बहुत थे", Detail.COMPLAINT),
    ("hi", "पैसे फोनपे कर दिए हैं", Detail.PAID_CLAIM),
    ("bn", "দু কেজি চিনির বদলে দেড় কেজি দিয়েছেন", Detail.COMPLAINT),
    ("en", "we have enough sugar at home for now", None),
    ("en", "your OTP for login is 883120. Do not share it with anyone", None),
    ("en", "which one is cheaper, kolam or sona masoori?", None),
    ("pa", "ਲੋਹੜੀ ਦੀਆਂ ਲੱਖ ਲੱਖ ਵਧਾਈਆਂ ਸਾਰੇ ਪਰਿਵਾਰ ਨੂੰ", None),
    ("te", "maa flat number 402 paiki randi", None),
    ("mr", "कालचं दही खूप छान होतं", None),
]


@pytest.mark.parametrize(("lang", "text", "detail"), NO_LINES, ids=lambda v: str(v)[:30])
def test_what_is_only_told_is_no_order(lang: str, text: str, detail: Detail | None, starter: Shelf) -> None:
    heard = understand(text, starter, Hints(lang=lang))
    assert heard.lines == ()
    assert heard.intent in (Intent.OTHER, Intent.QUESTION)
    assert detail is None or heard.detail is detail


ORDERS = [
    ("en", "some guests came so 2 kg basmati and 500 g paneer", ["basmati-rice", "paneer"]),
    ("en", "sugar finished, 2 kg", ["sugar"]),
    ("hi", "eid mubarak bhai sevai bhej dena", ["vermicelli"]),
    ("hi", "bukhar hai paracetamol bhej do", ["paracetamol"]),
    ("hi", "mehmaan aaye hain isliye 2 kilo chini aur 1 kilo besan", ["sugar", "besan"]),
    ("ta", "விருந்தாளி வந்தாங்க, 2 கிலோ சர்க்கரை", ["sugar"]),
    ("bn", "eid mubarak, semai 1 packet r dudh 2 liter", ["vermicelli", "milk"]),
    ("gu", "diwali ni shubhkamna, 1 kilo ghee moklo", ["ghee"]),
]


@pytest.mark.parametrize(("lang", "text", "goods"), ORDERS, ids=lambda v: str(v)[:30])
def test_an_order_beside_talk_is_heard(lang: str, text: str, goods: list[str], starter: Shelf) -> None:
    heard = understand(text, starter, Hints(lang=lang))
    assert [line.concept for line in heard.lines] == goods


def test_talk_of_all_languages_hardly_ever_makes_a_line(starter: Shelf) -> None:
    stray = [
        gold.text
        for path in sorted(FRESH.glob("talk*/messages.*.tsv"))
        for gold in read_gold(path.suffixes[0][1:], path.read_text("utf-8").splitlines())
        for _ in hear(gold, starter).lines
    ]
    assert len(stray) <= STRAY_LINES, stray


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("hafte bhar ka saman chahiye, chini 2 kilo", None),
        ("महीने का राशन: चीनी 5 किलो", None),
        ("chini 2 kilo kal subah", "kal subah"),
        ("agle hafte chini 2 kilo", "agle hafte"),
    ],
)
def test_a_weeks_goods_are_no_time(text: str, when: str | None, starter: Shelf) -> None:
    assert understand(text, starter, Hints()).when == when
