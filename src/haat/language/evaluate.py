"""How well messages are understood: lines, intents and doubt, measured against messages with known answers.

A line counts only if operation, good and quantity are all right. The sets stand in tests/language/data, one
message a line. A stable hash parts each in two, so that one half can be kept from tuning; the first rules were
written with both in view, so these sets guard against loss and do not prove accuracy on unseen messages.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from haat.language.shelf import Shelf
from haat.language.understand import understand
from haat.language.understanding import HeardLine, Hints, Op, Understanding, Verdict

_OPS = {"+": Op.ADD, "=": Op.SET, "-": Op.REMOVE}
_LINE = re.compile(
    r"(?P<op>[+=-])(?P<concept>[a-z0-9~-]+)(?:\{(?P<brand>[^}]*)\})?"
    r"(?:\s+(?P<qty>-?[\d.]+)\s+(?P<unit>[a-z]+))?(?:\s+\[(?P<size>[^\]]*)\])?\s*(?P<verdict>[?!]?)"
)
_BASE: dict[str, tuple[str, int]] = {"kg": ("g", 1000), "l": ("ml", 1000), "dozen": ("count", 12), "g": ("g", 1), "ml": ("ml", 1), "rupees": ("rupees", 1)}  # fmt: skip


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
class Gold:
    """A message with what it means."""

    lang: str
    text: str
    intent: str
    detail: str | None
    lines: tuple[GoldLine, ...]

    @property
    def reported(self) -> bool:
        """True for the half to keep from tuning and to report."""
        return zlib.crc32(self.text.encode()) % 2 == 1


@dataclass(slots=True)
class Score:
    """Counts for one language; rates are thousandths, so that no float is needed."""

    messages: int = 0
    exact_messages: int = 0
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
        return _rate(self.intents, self.messages)

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
        intent, _, detail = cells[1].partition(".")
        wanted = [part.strip() for part in (cells[2] if len(cells) > 2 else "").split(";") if part.strip()]
        yield Gold(
            lang,
            cells[0].replace("\\n", "\n"),
            intent,
            detail or None,
            tuple(_gold_line(w, number) for w in wanted),
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
    score.intents = int(heard.intent.value == gold.intent)
    if gold.detail is not None:
        score.detailed, score.details = 1, int(heard.detail.value == gold.detail)
    if not gold.lines:
        score.false_lines = len(heard.lines)
    score.exact_messages = int(not left and score.right == score.heard)
    return score


def evaluate(messages: Iterable[Gold], shelf: Shelf) -> dict[str, Score]:
    """The scores by language, and over all under "all"."""
    scores: dict[str, Score] = {"all": Score()}
    for gold in messages:
        heard = understand(gold.text, shelf, Hints(lang=None, languages=(gold.lang, "en")))
        one = judge(gold, heard)
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
