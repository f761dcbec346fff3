"""Talk: the clauses of a message that tell something and order nothing, whatever goods and numbers they name.

News from banks and forwarded messages, what was sent or eaten yesterday, what is at home already, a bill that is
wrong. A word of wishing ("bhej do", "add") makes an order of any of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from haat.language.align import ENGLISH, Clause
from haat.language.amounts import WEIGHED, Amount
from haat.language.mentions import Break, Cue, Mention
from haat.language.understanding import Measure

_WISHING = ("give", "add", "set", "change", "increase", "decrease", "without")
_BEHIND = frozenset({"filler", "is", "greet", "time", "yes", "no", "not", "also", "polite", "q"})
"""Words that may stand behind the verb a sentence ends with."""


def told(found: Sequence[Clause], basket: bool = False) -> set[int]:
    """The clauses that only tell; with a ``basket`` a word of taking out always means it."""
    news = any(clause.has("news") for clause in found)
    out: set[int] = set()
    sour = False
    for clause in found:
        if not clause.roles and not news:
            # goods and amounts alone tell nothing
            continue
        wishes = not clause.roles.isdisjoint(_WISHING) or (
            clause.has("remove") and (basket or not (clause.has("told") or clause.has("tale")))
        )
        # "give" of what follows from it, but not of "he asked for tea, so I gave him two cups"
        wishes = wishes or (clause.has("hence") and not (clause.has("tale") or _verb_last(clause)))
        asks = clause.mark == "?" or clause.has("q")
        sour = sour or clause.has("i:complaint")
        if clause.has("recipe"):
            out.add(id(clause))
        elif news:
            if asks or not _measured(clause):
                out.add(id(clause))
        elif not wishes and not asks and (_narrates(clause) or (sour and clause.has("w:money"))):
            out.add(id(clause))
    return out


def tells_price(clause: Clause) -> bool:
    """True for a rate and nothing else: "aloo 30 rs kilo", "toor dal kilo 140", a list of prices passed on."""
    if len(clause.mentions) != 1 or not clause.roles.isdisjoint(_NO_RATE):
        return False
    one = [a for a in clause.amounts if a.measure in WEIGHED and a.value == 1 and not a.wala]
    # "44 rupees a kilo"; "tomato 1 kg 40 rs" orders
    per = [a for a in one if a.implied or (a.word and a is clause.amounts[-1])]
    amounts = [a for a in clause.amounts if a not in per and not a.implied]
    if len(amounts) != 1 or len(per) != 1 or clause.mark == "?":
        return False
    price = amounts[0]
    if price.wala or price.each or price.times is not None:
        return False
    return price.measure is Measure.RUPEES or (price.measure is None and price.value >= _RATE_MIN)


_NO_RATE = frozenset({*_WISHING, "remove", "wala", "only"})
_RATE_MIN = 30
"""From here on the number in "kilo 140" is a price: nobody carries home so many kilos."""


def chatty(found: Sequence[Clause]) -> bool:
    """True for a message in which a good without an amount and a wish is only spoken of: talk of rain and tea."""
    return any(
        clause.has("told") or clause.has("news") or (clause.has("i:small_talk") and not clause.amounts)
        for clause in found
    )


def follows_up(clause: Clause, question: Clause | None) -> bool:
    """True for goods that only complete the question before them: "which is cheaper, kolam or sona masoori"."""
    if question is None or question.mentions or question.has("i:small_talk") or question.has("greet"):
        return False
    wishes = any(clause.has(role) for role in (*_WISHING, "remove"))
    return bool(clause.mentions) and not clause.amounts and not wishes


def ends_strangely(clause: Clause) -> bool:
    """True where a word nobody knows stands last, where a sentence has its verb: "ice cream vitalla"."""
    last = next((p for p in reversed(clause.parts) if not (isinstance(p, Cue) and _trails(p))), None)
    if not isinstance(last, Mention) or clause.has("give") or clause.has("add"):
        return False
    return (last.unknown and not last.firm) or last.headed


def conditional(clause: Clause) -> tuple[Clause, tuple[int, int] | None]:
    """The clause without its "if you have none, then …", and where in the text that stood.

    "Surf na mile to sasta wala de dena" asks for Surf; what else would do is a note for the shop.
    """
    at = next((n for n, p in enumerate(clause.parts) if isinstance(p, Cue) and p.has("if_none")), None)
    if at is None:
        return clause, None
    after = clause.parts[at + 1 :]
    end = next(
        (
            n
            for n, p in enumerate(after)
            if isinstance(p, Break) and any(isinstance(q, Mention) for q in after[:n])
        ),
        len(after),
    )
    # "na ho to yippee aur chini 1 kilo": what follows the "and" is ordered
    after, more = after[:end], after[end:]
    spoken = [p for p in after if isinstance(p, Amount | Cue | Mention)]
    verbs = [p for p in after if isinstance(p, Cue) and p.has("give")]
    kept = Clause([*clause.parts[:at], *verbs, *more], clause.mark)
    return kept, (spoken[0].start, spoken[-1].end) if spoken else None


def short_measure(found: Sequence[Clause]) -> bool:
    """True for "2 kilo chini kahi thi, dedh kilo nikli": what came is told beside what was asked for."""
    if not any(clause.has("w:came") for clause in found) or any(clause.mark == "?" for clause in found):
        return False
    only = told(found)
    return any(id(clause) in only and clause.mentions and clause.amounts for clause in found)


def _narrates(clause: Clause) -> bool:
    """True for a sentence of the past or of having: its verb stands last, in English anywhere."""
    if clause.has("w:came") or clause.has("tale"):
        return True
    if clause.has("repeat") and not clause.mentions:
        # "the same as came last week"
        return False
    counted = any(not a.lone for a in clause.amounts)
    if clause.has("told") and not counted:
        return True
    verbs = [cue for cue in clause.cues if cue.has("past")]
    if any(cue.langs == ENGLISH for cue in verbs):
        return bool(clause.mentions)
    if _costs(clause):
        return True
    if clause.has("doing") and (not counted or _acts(clause)):
        return True
    return _verb_last(clause)


def _costs(clause: Clause) -> bool:
    """True for "tomato is 80 rupees a kilo now": an English "is" between the good and its price."""
    triples = zip(clause.parts, clause.parts[1:], clause.parts[2:], strict=False)
    return any(
        isinstance(good, Mention)
        and isinstance(verb, Cue)
        and verb.has("is")
        and bool(verb.langs & ENGLISH)
        and isinstance(price, Amount)
        and price.measure is Measure.RUPEES
        for good, verb, price in triples
    )


def _verb_last(clause: Clause) -> bool:
    """True where a verb of the past stands last."""
    # "chini ki jagah gud bhej diya"
    ends = ("past", "w:sent") if clause.has("instead") else ("past",)
    for part in reversed(clause.parts):
        if isinstance(part, Cue):
            if any(part.has(role) for role in ends):
                return True
            if not (_trails(part) or part.has("w:all") or part.has("w:sent")):
                return False
        elif isinstance(part, Amount) or (
            isinstance(part, Mention) and (part.meant or part.item or part.firm)
        ):
            # "5 kilo aloo layi saare sade": words nobody knows may trail behind the verb, no good and no amount
            return False
    return False


def _acts(clause: Clause) -> bool:
    """True for "we are making 2 kg rice": a verb of another doing, before the amount and its good."""
    first = next((n for n, p in enumerate(clause.parts) if isinstance(p, Amount)), None)
    if first is None:
        return False
    verb = any(isinstance(p, Cue) and p.has("doing") for p in clause.parts[:first])
    return verb and any(isinstance(p, Mention) for p in clause.parts[first:])


def _trails(cue: Cue) -> bool:
    return not (cue.has("past") or cue.has("w:sent")) and any(role in _BEHIND for role in cue.roles)


def _measured(clause: Clause) -> bool:
    """True for a known good with a weight or a count of packs: it is ordered beside any news."""
    named = any(m.concepts and m.exact for m in clause.mentions)
    return named and any(a.measure not in _UNMEASURED for a in clause.amounts)


_UNMEASURED = (None, Measure.RUPEES, Measure.PIECE)
"""What a forwarded text counts too: "eat 5 almonds every morning"."""
