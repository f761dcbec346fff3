"""Addresses: lines that tell where she lives: numbers of houses are no amounts, "nagar" is no good."""

from __future__ import annotations

from haat.language.align import Clause
from haat.language.amounts import Amount
from haat.language.mentions import Cue
from haat.language.tokens import NEWLINE
from haat.language.understanding import Detail


def places(found: list[Clause]) -> set[int]:
    """The clauses of a line that reads like an address: numbers of houses are no amounts, "nagar" no good."""
    out: set[int] = set()
    line: list[Clause] = []
    for clause in found:
        line.append(clause)
        if clause.mark == NEWLINE or clause is found[-1]:
            spoken = sum(cue.has("addr") for each in line for cue in each.cues)
            told = any(cue.has("i:address") for each in line for cue in each.cues)
            if spoken >= 2 or (told and spoken) or (spoken and _numbered(line)):
                out |= {id(each) for each in line if not _orders(each)}
            line = []
    return out


def _numbered(line: list[Clause]) -> bool:
    """True for "mera flat 402 hai": the only number stands beside a word of place, and nothing is wished for."""
    parts = [p for clause in line for p in clause.parts]
    numbers = [n for n, p in enumerate(parts) if isinstance(p, Amount)]
    if len(numbers) != 1 or any(clause.has("give") or clause.has("add") for clause in line):
        return False
    number = parts[numbers[0]]
    beside = parts[max(numbers[0] - 1, 0) : numbers[0] + 2]
    bare = isinstance(number, Amount) and number.measure is None and not number.of and not number.wala
    known = any(m.exact and m.concepts for clause in line for m in clause.mentions)
    return bare and not known and any(isinstance(p, Cue) and p.has("addr") for p in beside)


def _orders(clause: Clause) -> bool:
    """True for a clause with a known good and an amount in a measure: no house is numbered in kilos."""
    if any(m.concepts for m in clause.mentions) and any(a.measure is not None for a in clause.amounts):
        return True
    # "flat 402, maggi 4"
    named = any(m.meant and m.exact for m in clause.mentions)
    return named and not clause.has("addr") and any(not a.lone for a in clause.amounts)


def address_in(found: list[Clause], cues: list[Cue], text: str, detail: Detail) -> str | None:
    """Text that reads like an address: two words of place, or one and a number."""
    said = [cue for cue in cues if cue.has("addr")]
    numbers = sum(len(clause.amounts) for clause in found)
    unknown = sum(1 for clause in found for m in clause.mentions if m.unknown)
    if len(said) >= 2 or (said and numbers and unknown) or (detail is Detail.ADDRESS and said):
        return _bare(text, cues)
    return None


def _bare(text: str, cues: list[Cue]) -> str:
    """Without what only leads to it or closes it: "ghar ka pata:", "... pe bhej dena"."""
    start, end = 0, len(text)
    if any(cue.has("i:address") for cue in cues):
        for cue in cues:
            if text[start : cue.start].strip(_MARKS) or not any(map(cue.has, _LEADING)):
                break
            if text[cue.end : cue.end + 1] == "." and text[cue.end + 1 : cue.end + 2].isalnum():
                # "address - H.No 23" says a number and not "address h"
                start = text.rfind(" ", 0, cue.end) + 1
                break
            start = cue.end
    for cue in reversed(cues):
        if text[cue.end : end].strip(_MARKS) or cue.start <= start or not any(map(cue.has, _CLOSING)):
            break
        end = cue.start
    return text[start:end].strip(_MARKS) or text.strip()


_MARKS = " \t\n:,;-–—.।"
_CLOSING = ("give", "is", "polite")
_LEADING = ("i:address", "filler", "greet", *_CLOSING)
