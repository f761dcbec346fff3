"""How well messages are understood: lines, intents and doubt, measured against messages with known answers.

A line counts only if operation, good and quantity are all right. The sets stand in tests/language/data, one
message a line. A stable hash parts each in two, so that one half can be kept from tuning; the first rules were
written with both in view, so these sets guard against loss and do not prove accuracy on unseen messages. The sets
under ``blind`` were written without sight of the rules; their halves are two folders.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from haat.language.lexicon import Lexicon
from haat.language.shelf import Shelf, ShelfItem, build_shelf
from haat.language.understand import understand
from haat.language.understanding import (
    Asked,
    Candidate,
    HeardLine,
    Hints,
    Measure,
    Op,
    Spoken,
    Understanding,
    Verdict,
)

_OPS = {"+": Op.ADD, "=": Op.SET, "-": Op.REMOVE}
_LINE = re.compile(
    r"(?P<op>[+=-])(?P<concept>[a-z0-9~-]+)(?:\{(?P<brand>[^}]*)\})?"
    r"(?:\s+(?P<qty>-?[\d.]+)\s+(?P<unit>[a-z]+))?(?:\s+\[(?P<size>[^\]]*)\])?\s*(?P<verdict>[?!]?)"
)
_ITEM = re.compile(
    r"(?P<concept>[a-z0-9-]+)(?:\{(?P<brand>[^}]*)\})?(?:\[(?P<size>[^\]]*)\])?(?:@(?P<price>\d+))?"
    r"(?:\s+(?P<qty>[\d.]+)\s+(?P<unit>[a-z]+))?"
)
_BASE: dict[str, tuple[str, int]] = {"kg": ("g", 1000), "l": ("ml", 1000), "dozen": ("count", 12), "pair": ("count", 2), "g": ("g", 1), "ml": ("ml", 1), "rupees": ("rupees", 1)}  # fmt: skip


@dataclass(frozen=True, slots=True)
class GoldLine:
    """One line a message should give. ``concept`` None is a good nobody knows; ``verdict`` None is not judged."""

    op: Op
    concept: str | None
    brand: str | None
    amount: tuple[Fraction, str] | None
    size: str | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Item:
    """A thing named in a message's surroundings: ``tea{Red Label}[250 g]@130 2 packet``, the price in rupees.

    ``spoken`` is how much of it stands in the basket, where that is told.
    """

    concept: str
    brand: str | None
    size: str | None
    price_paise: int
    spoken: Spoken | None = None

    @property
    def title(self) -> str:
        return " ".join(part for part in (self.brand or self.concept, self.size) if part)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the message must tell besides intent and lines; None is not judged. ``about`` are concepts."""

    choice: int | None = None
    about: tuple[str, ...] | None = None
    amount_paise: int | None = None
    order_no: int | None = None


@dataclass(frozen=True, slots=True)
class Gold:
    """A message with what it means.

    ``intent`` is "-" where only the detail is judged (the shopkeeper's words, answers to a question). ``kind`` says
    what sort of message it is; ``basket`` and ``asked`` are what stood before it.
    """

    lang: str
    text: str
    intent: str
    detail: str | None
    lines: tuple[GoldLine, ...]
    kind: str = ""
    shopkeeper: bool = False
    basket: tuple[Item, ...] = ()
    asked: tuple[Item, ...] = ()
    facts: Facts = Facts()

    @property
    def reported(self) -> bool:
        """True for the half to keep from tuning and to report."""
        return zlib.crc32(self.text.encode()) % 2 == 1


@dataclass(slots=True)
class Score:
    """Counts for one language; rates are thousandths, so that no float is needed."""

    messages: int = 0
    exact_messages: int = 0
    intended: int = 0
    intents: int = 0
    details: int = 0
    detailed: int = 0
    gold: int = 0
    heard: int = 0
    right: int = 0
    sure: int = 0
    sure_right: int = 0
    asked_gold: int = 0
    asked_right: int = 0
    false_lines: int = 0
    told: int = 0
    told_right: int = 0

    def add(self, other: Score) -> None:
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def precision(self) -> int:
        return _rate(self.right, self.heard)

    @property
    def recall(self) -> int:
        return _rate(self.right, self.gold)

    @property
    def f1(self) -> int:
        return _rate(2 * self.right, self.heard + self.gold)

    @property
    def intent(self) -> int:
        return _rate(self.intents, self.intended)

    @property
    def sure_precision(self) -> int:
        return _rate(self.sure_right, self.sure)


def _rate(part: int, whole: int) -> int:
    return 1000 if not whole else (2000 * part + whole) // (2 * whole)


def read_gold(lang: str, lines: Iterable[str]) -> Iterator[Gold]:
    """The messages of one file. ValueError names a line that cannot be read."""
    for number, line in enumerate(lines, 1):
        cells = line.rstrip("\n").split("\t")
        if not cells[0] or cells[0].startswith("#"):
            continue
        if len(cells) < 2:
            raise ValueError(f"line {number}: text, intent and lines are needed")
        cells += [""] * (5 - len(cells))
        intent, _, detail = cells[1].partition(".")
        around = _around(cells[4], number)
        yield Gold(
            lang,
            cells[0].replace("\\n", "\n"),
            intent,
            detail or None,
            tuple(_gold_line(w, number) for w in _parts(cells[2])),
            cells[3],
            "shopkeeper" in around,
            _items(around.get("basket", ""), number),
            _items(around.get("asked", ""), number),
            _facts(around),
        )


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _around(cell: str, number: int) -> dict[str, str]:
    """The surroundings by name: ``shopkeeper; asked=sugar,atta[5 kg]; choice=1``."""
    told = {name: value for name, _, value in (part.partition("=") for part in _parts(cell))}
    strange = told.keys() - {"shopkeeper", "basket", "asked", "choice", "about", "amount", "order"}
    if strange:
        raise ValueError(f"line {number}: unknown {', '.join(sorted(strange))}")
    return told


def _items(cell: str, number: int) -> tuple[Item, ...]:
    out: list[Item] = []
    for text in filter(None, cell.split(",")):
        found = _ITEM.fullmatch(text)
        if found is None:
            raise ValueError(f"line {number}: cannot read {text!r}")
        spoken = Spoken(Fraction(found["qty"]), Measure(found["unit"])) if found["qty"] else None
        price = int(found["price"] or 0) * 100
        out.append(Item(found["concept"], found["brand"], found["size"], price, spoken))
    return tuple(out)


def _facts(around: dict[str, str]) -> Facts:
    return Facts(
        choice=int(around["choice"]) if "choice" in around else None,
        about=tuple(around["about"].split(",")) if "about" in around else None,
        amount_paise=int(around["amount"]) * 100 if "amount" in around else None,
        order_no=int(around["order"]) if "order" in around else None,
    )


def _gold_line(text: str, number: int) -> GoldLine:
    found = _LINE.fullmatch(text)
    if found is None:
        raise ValueError(f"line {number}: cannot read {text!r}")
    amount = None
    if found["qty"]:
        amount = base(Fraction(found["qty"]), found["unit"])
    return GoldLine(
        op=_OPS[found["op"]],
        concept=None if found["concept"] == "~" else found["concept"],
        brand=found["brand"],
        amount=amount,
        size=found["size"],
        verdict={"?": Verdict.ASK, "!": Verdict.UNSOLD}.get(found["verdict"], Verdict.SURE),
    )


def base(value: Fraction, unit: str) -> tuple[Fraction, str]:
    """An amount in grams, millilitres, rupees or a plain count, so that 1 kg and 1000 g are one."""
    name, per = _BASE.get(unit, ("count", 1))
    return value * per, name


def same(gold: GoldLine, line: HeardLine) -> bool:
    """Operation, good, quantity, and the brand and size where the gold line names them."""
    amount = base(line.spoken.value, line.spoken.measure.value) if line.spoken is not None else None
    op, relative = line.op, line.relative
    if relative and amount is not None and amount[0] < 0:
        op, amount = Op.REMOVE, (-amount[0], amount[1])
    if op is Op.REMOVE and gold.amount is None:
        amount = None
    kinds = (
        {line.concept, *(c.concept for c in line.alternatives)}
        if gold.verdict is Verdict.ASK
        else {line.concept}
    )
    return (
        op is gold.op
        and gold.concept in kinds
        and amount == gold.amount
        and (gold.brand is None or gold.brand == line.brand)
        and (gold.size is None or gold.size == line.size)
    )


def judge(gold: Gold, heard: Understanding) -> Score:
    """One message's counts."""
    left = list(gold.lines)
    score = Score(messages=1, gold=len(gold.lines), heard=len(heard.lines))
    for line in heard.lines:
        match = next((g for g in left if same(g, line)), None)
        if line.verdict is Verdict.SURE:
            score.sure += 1
            score.sure_right += match is not None
        if match is not None:
            left.remove(match)
            score.right += 1
            if match.verdict is Verdict.ASK:
                score.asked_right += line.verdict is Verdict.ASK
    score.asked_gold = sum(1 for g in gold.lines if g.verdict is Verdict.ASK)
    if gold.intent != "-":
        score.intended, score.intents = 1, int(heard.intent.value == gold.intent)
    if gold.facts != Facts():
        score.told, score.told_right = 1, int(tells(gold.facts, heard))
    if gold.detail is not None:
        score.detailed, score.details = 1, int(heard.detail.value == gold.detail)
    if not gold.lines:
        score.false_lines = len(heard.lines)
    score.exact_messages = int(not left and score.right == score.heard)
    return score


def tells(facts: Facts, heard: Understanding) -> bool:
    """Whether every fact that is judged was heard."""
    return (
        facts.choice in (None, heard.choice)
        and (facts.about is None or set(facts.about) == {line.concept for line in heard.about})
        and facts.amount_paise in (None, heard.amount_paise)
        and facts.order_no in (None, heard.order_no)
    )


def hear(gold: Gold, shelf: Shelf) -> Understanding:
    """The message as it would be heard in its surroundings. A question that was asked stands for a shelf of its own."""
    asked = None
    if gold.asked:
        shelf = _asked_shelf(shelf.lexicon, gold.asked)
        choices = tuple(Candidate(item.concept, item.sku, item.brand) for item in shelf.items if item.concept)
        asked = Asked(choices, tuple(item.name for item in shelf.items))
    basket = tuple(
        Candidate(item.concept, _sku(item, shelf), item.brand, spoken=item.spoken) for item in gold.basket
    )
    hints = Hints(
        lang=None, languages=(gold.lang, "en"), shopkeeper=gold.shopkeeper, asked=asked, basket=basket
    )
    return understand(gold.text, shelf, hints)


def _asked_shelf(lexicon: Lexicon, items: tuple[Item, ...]) -> Shelf:
    return build_shelf(
        lexicon,
        [
            ShelfItem(
                f"a{n}", item.title, item.concept, item.brand, item.size, item.price_paise, item.size is None
            )
            for n, item in enumerate(items)
        ],
    )


def _sku(item: Item, shelf: Shelf) -> str | None:
    return item.concept if item.concept in shelf.by_sku else None


def evaluate(messages: Iterable[Gold], shelf: Shelf) -> dict[str, Score]:
    """The scores by language, and over all under "all"."""
    scores: dict[str, Score] = {"all": Score()}
    for gold in messages:
        one = judge(gold, hear(gold, shelf))
        scores.setdefault(gold.lang, Score()).add(one)
        scores["all"].add(one)
    return scores


def shown(line: HeardLine) -> str:
    """A heard line in the notation of the sets."""
    sign = next(s for s, op in _OPS.items() if op is line.op)
    out = f"{sign}{line.concept or '~'}" + (f"{{{line.brand}}}" if line.brand else "")
    if line.spoken is not None:
        out += f" {line.spoken.value} {line.spoken.measure.value}"
    if line.size:
        out += f" [{line.size}]"
    return out + {Verdict.ASK: " ?", Verdict.UNSOLD: " !", Verdict.SURE: ""}[line.verdict]
