"""Wanted or merely spoken of: whether a good that was named in a message is a wish for it."""

from __future__ import annotations

from haat.language.align import Clause
from haat.language.edits import Wish
from haat.language.understanding import HeardLine, Measure, Op, Verdict


def wanted(wish: Wish, clause: Clause, line: HeardLine, repeats: bool, home: int, alone: bool) -> bool:
    """False for a good merely spoken of: no amount, no wish, in the middle of talk."""
    if wish.op is Op.REMOVE and wish.mention is not None and line.sku is None and not wish.mention.exact:
        strange = wish.mention.langs and not wish.mention.langs & home
        if strange and any(m.exact and m.concepts for m in clause.mentions):
            return False
    if wish.op is Op.REMOVE and not wish.swap and _denied(wish, clause):
        return False
    if line.concept is None and line.brand is None and not wish.asked:
        if wish.op is Op.REMOVE and not wish.amounts:
            return False
        firm = wish.mention is not None and wish.mention.firm
        lone = all(a.lone for a in wish.amounts) and not (firm and wish.amounts)
        if wish.op is Op.ADD and (lone or _told(wish, clause)):
            return False
    if wish.mention is not None and wish.mention.unknown and not wish.amounts and wish.op is Op.ADD:
        # a near miss of spelling counts only where nothing else was said
        return (
            alone
            and len(clause.parts) <= 2
            and len(wish.mention.texts) <= 2
            and line.concept is not None
            and all(any(cue.has(role) for role in _ASKING) for cue in clause.cues)
        )
    if (
        wish.amounts
        or wish.asked
        or wish.op is not Op.ADD
        or repeats
        or clause.has("give")
        or clause.has("add")
    ):
        return True
    mention = wish.mention
    if mention is None or any(clause.has(role) for role in ("past", "i:thanks", "addr")):
        return False
    if mention.langs and not mention.langs & home and len(clause.parts) > 1 and mention.item is None:
        # "baad me batata hu": a potato only where Marathi is spoken
        return False
    unread = any(m.unknown or m.extra for m in clause.mentions)
    at_home = not mention.langs or bool(mention.langs & home)
    if unread and mention.item is None and not (mention.exact and at_home):
        # a word that only sounds like a good, among words nobody knows, is talk
        return False
    known = sum(1 for m in clause.mentions if not m.unknown)
    # "parle g wala biscuit": the words beside a maker's good are the maker's
    unknown = sum(len(m.extra) for m in clause.mentions if m.brand is None or not m.concepts)
    if line.verdict is Verdict.UNSOLD and line.concept is None:
        return False
    return not mention.unknown and unknown <= known and not clause.has("q") and not clause.has("i:small_talk")


def _denied(wish: Wish, clause: Clause) -> bool:
    """True where a bare "not" stands in a sentence nobody understood: "he is not eating anything"."""
    mention = wish.mention
    if mention is None or clause.has("remove") or clause.has("without") or clause.has("instead"):
        return False
    return not mention.exact and any(m.unknown or m.extra for m in clause.mentions)


def _told(wish: Wish, clause: Clause) -> bool:
    """True where words nobody knows and an amount are news, no wish: "500 rs debited", "12 people did not come"."""
    if clause.has("give") or clause.has("add"):
        return False
    if wish.mention is not None and wish.mention.firm:
        # "making biryani for 10"
        return any(clause.has(role) for role in ("past", "told", "tale", "doing"))
    bare = all(a.measure in (None, Measure.PIECE) for a in wish.amounts)
    if any(clause.has(role) for role in ("not", "past", "q", "told", "tale", "doing")):
        return True
    made = clause.has("purpose") and (bare or _made_of(wish, clause))
    if made or (bare and clause.has("i:small_talk")):
        # "10 logon ki biryani banani hai", "das kilo thekua banayenge"
        return True
    if all(a.measure is Measure.RUPEES and not (a.of or a.wala) for a in wish.amounts):
        return True
    strange = len(wish.mention.texts) if wish.mention is not None else 0
    return strange > _STRANGE and bare


def _made_of(wish: Wish, clause: Clause) -> bool:
    """True where the word of making stands behind what is made."""
    mention = wish.mention
    return mention is not None and any(c.has("purpose") and c.start >= mention.end for c in clause.cues)


_STRANGE = 2
"""Words nobody knows that may stand with a bare number and still be a good: "welding rod 3"."""
_ASKING = ("give", "add", "filler", "greet")
"""Words beside which a lone misspelt good is still a wish; beside "the small one will do" it is none."""
