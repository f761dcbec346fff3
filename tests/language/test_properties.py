"""What must hold for every message: separators, digits and case carry no meaning; nothing raises; nothing is slow."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from haat.language.evaluate import shown
from haat.language.lexicon import load_lexicon
from haat.language.repair import LOOKS_PER_KILOBYTE, Looks, near
from haat.language.shelf import starter_shelf
from haat.language.understand import understand
from haat.language.understanding import Asked, Candidate, Hints, Verdict

SHELF = starter_shelf(load_lexicon())
GOODS = ["chini", "besan", "आलू", "toor dal", "sooji", "চিনি", "onion", "rajma", "जीरा", "পেঁয়াজ", "maida"]
UNITS = ["kilo", "kg", "gram", "किलो", "কেজি"]
ZEROS = [0x30, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0x6F0, 0x660]
GREETINGS = ["namaste bhaiya", "hello", "नमस्ते", "নমস্কার দাদা", "good morning", "bhaiya list bhej rahi hu"]
quick = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def lines(text: str) -> list[str]:
    return [shown(line) for line in understand(text, SHELF, Hints()).lines]


items = st.lists(
    st.tuples(st.sampled_from(GOODS), st.integers(1, 9), st.sampled_from(UNITS)),
    min_size=1,
    max_size=6,
    unique_by=lambda item: item[0],
)


@quick
@given(
    items,
    st.lists(
        st.sampled_from([", ", "\n", "; ", " | ", " + ", "\n- ", "\n• ", " aur ", " and "]),
        min_size=6,
        max_size=6,
    ),
)
def test_separators_carry_no_meaning(goods: list[tuple[str, int, str]], marks: list[str]) -> None:
    spoken = [f"{good} {count} {unit}" for good, count, unit in goods]
    wanted = lines("\n".join(spoken))
    text = spoken[0] + "".join(mark + more for mark, more in zip(marks, spoken[1:], strict=False))
    assert lines(text) == wanted


@quick
@given(items, st.sampled_from(ZEROS))
def test_digits_of_any_script_are_digits(goods: list[tuple[str, int, str]], zero: int) -> None:
    plain = ", ".join(f"{good} {count * 10} {unit}" for good, count, unit in goods)
    table = {0x30 + digit: chr(zero + digit) for digit in range(10)}
    assert lines(plain.translate(table)) == lines(plain)


@quick
@given(items)
def test_case_carries_no_meaning(goods: list[tuple[str, int, str]]) -> None:
    text = ", ".join(f"{good} {count} {unit}" for good, count, unit in goods)
    assert lines(text.upper()) == lines(text) == lines(text.title())


@quick
@given(items, st.sampled_from(GREETINGS), st.sampled_from([" ", ", ", "\n", "! "]))
def test_a_greeting_changes_nothing(goods: list[tuple[str, int, str]], greeting: str, mark: str) -> None:
    text = "\n".join(f"{good} {count} {unit}" for good, count, unit in goods)
    assert lines(greeting + mark + text) == lines(text)


@quick
@given(items)
def test_amounts_before_or_after_their_goods_are_the_same(goods: list[tuple[str, int, str]]) -> None:
    after = " ".join(f"{good} {count} {unit}" for good, count, unit in goods)
    before = " ".join(f"{count} {unit} {good}" for good, count, unit in goods)
    assert lines(after) == lines(before)


WORDS = [*GOODS, *UNITS, "do", "ek", "aadha", "sawa", "nahi", "hata do", "ki jagah", "2", "½", "-5", "₹", "ka", "wala", "?",
         "\n", ",", "x", "@", "#", "maggi", "kya", "kitna", "order", "ek ek", "same as last time", "without", "🥛"]  # fmt: skip


@quick
@given(
    st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)),
    st.booleans(),
    st.booleans(),
)
def test_nothing_raises_and_what_is_sure_is_whole(text: str, shopkeeper: bool, asked: bool) -> None:
    question = (
        Asked((Candidate("sugar", "sugar"), Candidate("salt", "salt")), ("Sugar", "Salt")) if asked else None
    )
    heard = understand(
        text, SHELF, Hints(shopkeeper=shopkeeper, asked=question, basket=(Candidate("sugar", "sugar"),))
    )
    for line in (*heard.lines, *heard.about):
        assert text[line.start : line.end] == line.text
        assert len(line.alternatives) <= 3
        assert 0 < line.confidence <= 1
        if line.verdict is Verdict.SURE:
            assert line.concept is not None
            assert line.spoken is None or 0 < abs(line.spoken.value) < 100_000
    assert (
        understand(
            text, SHELF, Hints(shopkeeper=shopkeeper, asked=question, basket=(Candidate("sugar", "sugar"),))
        )
        == heard
    )


HOSTILE = [
    "a" * 4000, "1 " * 2000, "xyzq " * 800, "2 kg " * 800, "do " * 1300, "chini 2 " * 500, "-" * 4000,
    "'; DROP TABLE orders; -- 2 kilo", "<script>alert(1)</script> {{7*7}} 2 packet", "\u202e\u200b" * 500,
    "क" * 3000, "ఉప్పు" * 500, "1/0 kg chini", "9" * 4000, "१/० किलो", "½" * 500,
]  # fmt: skip


_SLIPS = random.Random(7)


def _misspelt(name: str) -> str:
    at = _SLIPS.randrange(1, len(name) - 1)
    return name[:at] + _SLIPS.choice("aeiknrt") + name[at + 1 :]


_NAMES = [n for c in load_lexicon().concepts() for n in c.names_en if n.isascii() and len(n) > 5]
HOSTILE += [
    ", ".join(_misspelt(_SLIPS.choice(_NAMES)) for _ in range(300)),
    "\n".join(f"2 kg {_misspelt(_SLIPS.choice(_NAMES))}" for _ in range(300)),
    " ".join(f"{''.join(_SLIPS.choices('abcdefghijklmnopqrstuvwxyz', k=7))} 2" for _ in range(600)),
]


def test_words_past_the_bound_of_near_misses_stay_unknown() -> None:
    vocabulary = load_lexicon().vocabulary
    looks = Looks(vocabulary, 0)
    assert looks.near("tamtir") == near("tamtir", vocabulary) != []
    for n in range(LOOKS_PER_KILOBYTE):
        looks.near(f"q{n:05}")
    assert looks.near("tamtir") != []
    assert near("kandaa", vocabulary) and looks.near("kandaa") == []


@pytest.mark.parametrize("text", HOSTILE, ids=[f"{n} {t[:12]}" for n, t in enumerate(HOSTILE)])
def test_hostile_text_is_heard_in_time(text: str) -> None:
    understand(text, SHELF, Hints())
    spent = []
    for _ in range(3):
        before = time.process_time_ns()
        understand(text, SHELF, Hints())
        spent.append(time.process_time_ns() - before)
    kilobytes = max(1, len(text.encode()) // 1024)
    assert min(spent) < 50_000_000 * kilobytes
