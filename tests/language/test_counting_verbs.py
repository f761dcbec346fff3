"""Words that give and count, and verbs that stand twice: "do" is two in a list, "ghata ke 2 kilo kar do" sets."""

from __future__ import annotations

import pytest

from haat.language.evaluate import shown
from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import Candidate, Hints


def lines(starter: Shelf, lang: str, text: str, basket: tuple[str, ...] = ()) -> list[str]:
    hints = Hints(languages=(lang, "en"), basket=tuple(Candidate(one, one, None) for one in basket))
    return [shown(line) for line in understand(text, starter, hints).lines]


@pytest.mark.parametrize(
    ("lang", "text", "heard"),
    [
        ("ur", "مولی دو، گاجر ایک کلو", ["+radish 2 piece", "+carrot 1 kg"]),
        (
            "hi",
            "maggi 6 packet aur oreo do",
            ["+instant-noodles{Maggi} 6 packet", "+cream-biscuit{Oreo} 2 packet"],
        ),
        ("hi", "chini do", ["+sugar ?"]),
        ("hi", "ek packet doodh do", ["+milk 1 packet"]),
        ("hi", "makhan pav", ["+butter 1/4 kg"]),
        ("hi", "doodh pav", ["+milk 1/4 l"]),
        ("hi", "pav 6", ["+pav-bun 6 packet"]),
    ],
)
def test_do_and_pav_count_where_they_can_mean_nothing_else(
    starter: Shelf, lang: str, text: str, heard: list[str]
) -> None:
    assert lines(starter, lang, text) == heard


@pytest.mark.parametrize(
    ("lang", "text", "heard"),
    [
        ("pa", "dahi do kar do", ["=curd 2 packet"]),
        ("ur", "ٹماٹر کم کر کے آدھا کلو کر دیجیے", ["=tomato 1/2 kg"]),
        ("pa", "ਆਲੂ ਘਟਾ ਕੇ 2 ਕਿੱਲੋ ਕਰ ਦਿਓ ਤੇ ਗੰਢੇ ਕੱਟ ਦਿਓ", ["=potato 2 kg", "-onion"]),
        ("hi", "pichla order bhej do par chawal nahi", ["-rice"]),
        ("hi", "chawal bhejo na", ["+rice ?"]),
    ],
)
def test_a_change_said_with_two_verbs_is_one_change(
    starter: Shelf, lang: str, text: str, heard: list[str]
) -> None:
    assert lines(starter, lang, text, ("curd", "tomato", "potato", "onion")) == heard


@pytest.mark.parametrize("text", ["do", "aloo do", "do do", "دو"])
def test_a_lone_do_is_heard_without_a_fault(starter: Shelf, text: str) -> None:
    assert len(lines(starter, "hi", text)) <= 1
