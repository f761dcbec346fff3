"""``haat bench understand``: how fast messages are heard, what the index costs, and how well the sets are heard.

Times are CPU time of one thread, so that a busy machine does not blur them; nothing runs beside it. The lexicon is
loaded in a process of its own, because here it is loaded already.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import thread_time_ns

import haat
from haat.language.evaluate import Gold, Score, evaluate, read_gold
from haat.language.lexicon import LANGUAGES, Concept, Lexicon, load_lexicon
from haat.language.shelf import Shelf, ShelfItem, build_shelf, starter_shelf
from haat.language.understand import understand
from haat.language.understanding import Hints
from haat.values.errors import Unavailable

PRODUCTS = 27_000
"""Products of the made shelf, where no price list is given."""
LOADS, ROUNDS, LIST_ROUNDS = 3, 150, 20
"""How often the lexicon is loaded, and each three-line message and each long list is heard."""
SETS = Path(haat.__file__).parents[2] / "tests" / "language" / "data"
"""The evaluation sets; they stand in the source checkout alone."""

THREE_LINES: tuple[tuple[str, str], ...] = (
    ("hi", "bhaiya chini 2 kilo\nparle g 10 wala 4\naadha kilo toor dal"),
    ("hi", "आशीर्वाद आटा 5 किलो\nनमक 1 पैकेट\n50 का धनिया"),
    ("hi", "chini 2 nahi 3 kilo\nmaggi hata do\namul doodh 1 litre"),
    ("bn", "চিনি ২ কেজি\nমুসুর ডাল আধা কেজি\nসরষের তেল ১ লিটার"),
    ("bn", "2 kg chini\nalu 1 kg, peyaj der kilo\ndim 6 ta"),
    ("en", "please send 2 kg sugar\n1 packet tata salt\ncolgate toothpaste 200 g 1"),
    ("en", "tamatoes 1 kg\nsurf exel 1 kg 2\nbasmathi rice 5 kg"),
    ("ta", "சர்க்கரை 2 கிலோ\nவெங்காயம் 1 கிலோ\nமேகி 2"),
    ("te", "చక్కెర 2 కిలో\nఉల్లిపాయలు 1 కిలో\nమ్యాగీ 2"),
    ("mr", "साखर 2 किलो\nकांदा 1 किलो\nमॅगी 2"),
    ("gu", "ખાંડ 2 કિલો\nડુંગળી 1 કિલો\nમેગી 2"),
    ("ur", "چینی 2 کلو\nپیاز 1 کلو\nمیگی 2"),
)
"""Language and text: as people type them, exact, mixed, misspelt, and with a change."""

_WEEK = (
    "chini 2 kilo", "namak 1 packet", "aashirvaad atta 5 kilo", "toor dal 1 kilo", "moong dal aadha kilo",
    "fortune sarson tel 1 litre", "basmati chawal 5 kilo", "aloo 2 kilo", "pyaz dedh kilo", "tamatar 1 kilo",
    "50 ka dhaniya", "adrak 100 gram", "haldi 200", "jeera 100 gram", "lal mirch powder 1 packet", "maggi 4",
    "parle g 10 wala 4", "amul doodh 2 litre", "dahi 1 kilo", "ande 1 darjan", "surf excel 1 kilo", "dettol sabun 3",
    "colgate 1", "chai patti 250 gram", "bread 1 packet",
)  # fmt: skip
WEEKLY: tuple[tuple[str, str], ...] = (("hi", "\n".join(_WEEK)), ("hi", ", ".join(_WEEK)))
"""A list of 25 goods, by lines and by commas."""

_SORTS = ("", "Select", "Gold", "Classic", "Premium", "Fresh", "Daily", "Special", "Royal", "Super")
_LOAD = (
    "from time import process_time as now; import haat.language.understand; from haat.cache import keep_lexicon;"
    " from haat.language.lexicon import load_lexicon; keep_lexicon(); before = now(); load_lexicon();"
    " print(now() - before)"
)


@dataclass(frozen=True, slots=True)
class Speed:
    """Hearing on one shelf, in milliseconds a message."""

    products: int
    three_lines_median_ms: float
    three_lines_p99_ms: float
    list_of_25_median_ms: float
    list_of_25_p99_ms: float


@dataclass(frozen=True, slots=True)
class Index:
    """What the index of the large shelf costs, its items not counted."""

    products: int
    build_s: float
    mb: float
    source: str


@dataclass(frozen=True, slots=True)
class Heard:
    """How well one language's set is heard; every figure but the counts is a share of one.

    ``half`` is "tuned" or "reported" of the sets that were seen while the rules were written, "blind tune" or
    "blind report" of those that were not, "second" of the later set that is only measured. ``facts`` are choices,
    prices, order numbers and the like.
    """

    lang: str
    half: str
    messages: int
    lines: int
    line_f1: float
    intent: float
    exact_messages: float
    sure_share: float
    sure_right: float
    asked_of_askable: float
    lines_from_talk: int
    facts: float


@dataclass(frozen=True, slots=True)
class Figures:
    """All of it. ``accuracy`` is None when it was not asked for, or when there are no sets (see ``note``).

    ``lexicon_first_load_s`` is the load that also compiles the tables and keeps the form, ``lexicon_load_s`` every
    one after it.
    """

    lexicon_load_s: float
    lexicon_first_load_s: float
    starter: Speed
    large: Speed
    index: Index
    accuracy: tuple[Heard, ...] | None = None
    note: str | None = None


Step = Callable[[str], None]
"""Called when a stage begins, with its name."""
STAGES = 6


def run(
    items: Sequence[ShelfItem] | None, source: str, *, accuracy: bool, step: Step, products: int = PRODUCTS
) -> Figures:
    """Measure on the starter shelf and on ``items``; for None on a made shelf of ``products``. Raises Unavailable."""
    step("loading the lexicon")
    first_s, load_s = _load_seconds()
    lexicon = load_lexicon()
    starter = starter_shelf(lexicon)
    step("hearing on the starter shelf")
    small = _speed(starter)
    step("making the large shelf")
    stock = list(items if items is not None else islice(made_items(lexicon), products))
    shelf, index = _index(lexicon, stock, source)
    step("hearing on the large shelf")
    large = _speed(shelf)
    heard: tuple[Heard, ...] | None = None
    note: str | None = None
    if accuracy:
        step("hearing the evaluation sets")
        heard = measured(starter)
        if heard is None:
            note = f"no evaluation sets: they stand in a source checkout ({SETS} is missing)"
    step("done")
    return Figures(load_s, first_s, small, large, index, heard, note)


def _load_seconds() -> tuple[float, float]:
    """What loading costs a fresh process with an empty cache folder, and the next one; the least of a few."""
    first: list[float] = []
    later: list[float] = []
    for _ in range(LOADS):
        with TemporaryDirectory(prefix="haat-bench-") as cache:
            first.append(_load_in(cache))
            later.append(_load_in(cache))
    return round(min(first), 3), round(min(later), 3)


def _load_in(cache: str) -> float:
    """CPU seconds of one fresh process."""
    environment = os.environ | {"XDG_CACHE_HOME": cache}
    done = subprocess.run(
        [sys.executable, "-c", _LOAD], capture_output=True, text=True, check=False, env=environment
    )
    if done.returncode:
        raise Unavailable(f"the lexicon does not load: {done.stderr.strip()[-200:]}")
    return float(done.stdout)


def _speed(shelf: Shelf) -> Speed:
    short = _times(THREE_LINES, shelf, ROUNDS)
    long = _times(WEEKLY, shelf, LIST_ROUNDS)
    return Speed(len(shelf.items), _at(short, 50), _at(short, 99), _at(long, 50), _at(long, 99))


def _times(messages: Sequence[tuple[str, str]], shelf: Shelf, rounds: int) -> list[int]:
    """Nanoseconds of every hearing, sorted; one round before warms what a shop's first message warms."""
    spent: list[int] = []
    hints = [(text, Hints(lang=lang, languages=(lang, "en"))) for lang, text in messages]
    for number in range(rounds + 1):
        for text, hint in hints:
            before = thread_time_ns()
            understand(text, shelf, hint)
            if number:
                spent.append(thread_time_ns() - before)
    return sorted(spent)


def _at(spent: Sequence[int], percent: int) -> float:
    return round(spent[min(len(spent) - 1, len(spent) * percent // 100)] / 1e6, 3)


def _index(lexicon: Lexicon, items: Sequence[ShelfItem], source: str) -> tuple[Shelf, Index]:
    """The shelf, timed; built a second time to weigh it, because weighing is slow."""
    gc.collect()
    before = thread_time_ns()
    shelf = build_shelf(lexicon, items)
    seconds = (thread_time_ns() - before) / 1e9
    tracemalloc.start()
    try:
        weighed = build_shelf(lexicon, items)
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    del weighed
    return shelf, Index(len(items), round(seconds, 3), round(held / 1e6, 1), source)


def made_items(lexicon: Lexicon) -> Iterator[ShelfItem]:
    """Products without end, in the manner of a supermarket's list: every good by its makers, sorts and packs."""
    goods = sorted(lexicon.concepts(), key=lambda c: (c.rank, c.id))
    for turn in count():
        sort = _SORTS[turn % len(_SORTS)] + (f" {turn // len(_SORTS)}" if turn >= len(_SORTS) else "")
        for concept in goods:
            for maker in concept.brands or (None,):
                for n, size in enumerate(concept.sizes or ("1 piece",)):
                    yield _made_item(concept, maker, sort.strip(), size, f"{concept.id}-{maker}-{turn}-{n}")


def _made_item(concept: Concept, maker: str | None, sort: str, size: str, sku: str) -> ShelfItem:
    name = " ".join(part for part in (maker, sort, concept.names_en[0], size) if part)
    return ShelfItem(sku, name, concept.id, maker, size, 1000 + 100 * (len(sku) % 90), False)


def measured(shelf: Shelf, folder: Path = SETS) -> tuple[Heard, ...] | None:
    """The scores of every language and of all, for each half or set of ``Heard``; None where there are no sets."""
    halves: dict[str, list[Gold]] = {}
    if seen := _golds(folder):
        halves["tuned"] = [gold for gold in seen if not gold.reported]
        halves["reported"] = [gold for gold in seen if gold.reported]
    for half in ("tune", "report"):
        if blind := _golds(folder / "blind" / half):
            halves[f"blind {half}"] = blind
    if second := _golds(folder / "second"):
        halves["second"] = second
    if not halves:
        return None
    return tuple(
        _heard(lang, half, score)
        for half, golds in halves.items()
        for lang, score in evaluate(golds, shelf).items()
    )


def _golds(folder: Path) -> list[Gold]:
    found = [(lang, folder / f"messages.{lang}.tsv") for lang in LANGUAGES]
    return [
        gold
        for lang, path in found
        if path.is_file()
        for gold in read_gold(lang, path.read_text("utf-8").splitlines())
    ]


def _heard(lang: str, half: str, score: Score) -> Heard:
    return Heard(
        lang=lang,
        half=half,
        messages=score.messages,
        lines=score.gold,
        line_f1=score.f1 / 1000,
        intent=score.intent / 1000,
        exact_messages=_share(score.exact_messages, score.messages),
        sure_share=_share(score.sure, score.heard),
        sure_right=score.sure_precision / 1000,
        asked_of_askable=_share(score.asked_right, score.asked_gold),
        lines_from_talk=score.false_lines,
        facts=_share(score.told_right, score.told),
    )


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 1.0
