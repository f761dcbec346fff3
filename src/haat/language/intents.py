"""What a message as a whole wants: an order, a change, a question, or talk.

Every steering phrase of the path casts a vote for a detail ("kitna hua" for TOTAL); the longest phrase and the
order of `_RANK` decide. A question or a complaint never adds lines, whatever goods and numbers it names.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from haat.language.align import Clause
from haat.language.mentions import Cue
from haat.language.understanding import Detail, Intent

INTENT_OF: dict[Detail, Intent] = {
    Detail.TOTAL: Intent.QUESTION,
    Detail.PRICE: Intent.QUESTION,
    Detail.AVAILABILITY: Intent.QUESTION,
    Detail.SHOW_BASKET: Intent.QUESTION,
    Detail.CLEAR: Intent.REMOVE,
    Detail.UNDO: Intent.EDIT,
    Detail.ORDER_STATUS: Intent.QUESTION,
    Detail.DELIVERY_TIME: Intent.QUESTION,
    Detail.KHATA_BALANCE: Intent.QUESTION,
    Detail.HOURS: Intent.QUESTION,
    Detail.CATALOGUE: Intent.QUESTION,
    Detail.HELP: Intent.QUESTION,
}
"""Details that make the message more than talk; all others are OTHER."""

ASKABLE = frozenset(
    {Detail.DELIVERY, Detail.PICKUP, Detail.PAY, Detail.PAY_UPI, Detail.PAY_CASH, Detail.ADDRESS, Detail.BILL}
)
"""Details that are a wish when said and a question when asked: "upi", "do you take upi?"."""

_QUIET = frozenset(
    {
        Detail.PRICE, Detail.AVAILABILITY, Detail.COMPLAINT, Detail.ORDER_STATUS, Detail.PAID_CLAIM, Detail.CANCEL,
        Detail.KHATA_BALANCE, Detail.HOURS, Detail.CATALOGUE, Detail.STOP, Detail.HUMAN, Detail.SMALL_TALK,
        Detail.CLEAR, Detail.UNDO,
    }
)  # fmt: skip
"""Details whose clause adds nothing to a basket, even where it names goods and amounts."""

_QUIET_BARE = frozenset(
    {
        Detail.ADDRESS, Detail.BILL, Detail.DELIVERY_TIME, Detail.HELP, Detail.LANGUAGE, Detail.PAY, Detail.PAY_CASH,
        Detail.PAY_KHATA, Detail.PAY_UPI, Detail.SHOW_BASKET, Detail.START, Detail.TOTAL,
    }
)  # fmt: skip
"""Details whose clause adds nothing where it says no amount: what sounds like a good there is talk."""

_RANK: dict[Detail, int] = {
    Detail.COMPLAINT: 9, Detail.CLEAR: 9, Detail.CANCEL: 9, Detail.STOP: 8, Detail.ORDER_STATUS: 8,
    Detail.PAID_CLAIM: 8, Detail.KHATA_BALANCE: 8, Detail.HUMAN: 7, Detail.TOTAL: 7, Detail.DELIVERY_TIME: 7,
    Detail.SHOW_BASKET: 7, Detail.HOURS: 7, Detail.CATALOGUE: 6, Detail.BILL: 6, Detail.PAY: 4, Detail.PAY_KHATA: 6,
    Detail.PAY_UPI: 5, Detail.PAY_CASH: 5, Detail.LANGUAGE: 6, Detail.PRICE: 5, Detail.AVAILABILITY: 5,
    Detail.CONFIRM: 6, Detail.UNDO: 6, Detail.ADDRESS: 5, Detail.PICKUP: 5, Detail.DELIVERY: 4, Detail.START: 4,
    Detail.HELP: 4, Detail.SMALL_TALK: 4, Detail.THANKS: 3, Detail.GREETING: 1,
}  # fmt: skip


_TOGETHER: tuple[tuple[Detail, tuple[tuple[str, ...], ...]], ...] = (
    (Detail.CLEAR, (("w:all",), ("remove", "a:cancel"))),
    (Detail.CLEAR, (("w:empty",), ("w:basket",))),
    (Detail.STOP, (("w:message",), ("not", "remove", "no", "a:cancel"))),
    (Detail.START, (("w:message",), ("w:again", "w:begin"), ("give", "set", "w:begin", "w:sent"))),
    (Detail.PAID_CLAIM, (("w:money", "i:pay_upi"), ("w:sent",))),
    (Detail.ORDER_STATUS, (("w:order",), ("w:where",))),
    (Detail.ORDER_STATUS, (("w:order",), ("w:leaves",), ("q", "?", "past"))),
    (Detail.DELIVERY_TIME, (("w:come",), ("w:when",))),
    (Detail.DELIVERY_TIME, (("w:order",), ("w:when",))),
    (Detail.DELIVERY_TIME, (("w:come",), ("q", "?"), ("time",))),
    (Detail.ORDER_STATUS, (("w:order",), ("w:come",), ("q", "?", "not", "no"))),
    (Detail.COMPLAINT, (("w:short",), ("past",))),
    (Detail.COMPLAINT, (("w:money",), ("w:taken",))),
    (Detail.COMPLAINT, (("instead",), ("past", "w:sent"))),
    (Detail.COMPLAINT, (("w:bad",), ("past", "w:came"))),
    (Detail.COMPLAINT, (("w:pest",), ("past", "w:came", "w:inside", "is"))),
    (Detail.COMPLAINT, (("w:inside",), ("past", "w:came"))),
    (Detail.COMPLAINT, (("w:expiry",), ("past", "w:came"))),
    (Detail.UNDO, (("w:latest",), ("remove", "a:cancel", "w:back"))),
    (Detail.KHATA_BALANCE, (("w:due", "w:khata"), ("w:howmuch", "w:tell", "i:price", "i:total"))),
    (Detail.PAID_CLAIM, (("w:due", "i:pay_upi"), ("w:sent",))),
    (Detail.PAY_KHATA, (("w:khata",), ("w:write",))),
    (Detail.HOURS, (("w:shop",), ("w:open", "is"), ("w:when", "w:howmuch", "q", "?", "time"))),
    (Detail.HOURS, (("w:shop",), ("w:open",))),
    (Detail.HOURS, (("w:shop",), ("w:when",))),
    (Detail.HOURS, (("w:open",), ("w:when",))),
    (Detail.HOURS, (("w:open",), ("time",), ("?", "q", "polite"))),
    (Detail.PICKUP, (("w:self",), ("w:take",))),
    (Detail.DELIVERY, (("w:home",), ("give",))),
    (Detail.DELIVERY, (("w:home",), ("w:come", "w:bring"))),
    (Detail.DELIVERY, (("w:bring",),)),
    (Detail.PAY, (("w:money",), ("w:how",))),
    (Detail.HELP, (("w:how",), ("w:order", "give"))),
    (Detail.SMALL_TALK, (("w:play",),)),
    (Detail.SMALL_TALK, (("w:tell",),)),
)  # fmt: skip
"""What words mean together that mean nothing alone: a word of each group, in one clause, in any order."""


WORDS = frozenset(
    role for _, groups in _TOGETHER for group in groups for role in group if role.startswith("w:")
) | {"w:last", "w:list", "w:like", "w:came"}
"""Roles of words that mean something only beside others."""


def together(clause: Clause) -> Detail | None:
    """The detail that the words of one clause make together: "dukan" and "khuli" ask for the hours."""
    asks = clause.mark == "?"
    roles = clause.roles
    if not any(role.startswith("w:") or role == "past" for role in roles):
        return None
    if asks:
        roles |= {"?"}
    for detail, groups in _TOGETHER:
        if all(any(role in roles for role in group) for group in groups) and not _about_goods(detail, clause):
            return detail
    return None


def _about_goods(detail: Detail, clause: Clause) -> bool:
    """True where the clause asks for goods in the same words: "sara doodh hata do", "cricket bat ek dena"."""
    if detail is Detail.UNDO:
        # "take the last order back" gives up an order, "aakhri wala doodh hata do" takes out the milk
        back = clause.has("w:order") or clause.has("w:list") or clause.has("w:all")
        # "aakhri packet kharab nikla, wapas le lo" gives goods back
        back = back or any(cue.has("i:complaint") and not cue.has("w:back") for cue in clause.cues)
        return back or any(m.exact and (m.concepts or m.brand or m.item) for m in clause.mentions)
    if detail is Detail.CLEAR:
        return clause.has("w:last") or any(m.concepts or m.brand for m in clause.mentions)
    if detail is Detail.DELIVERY and not clause.has("w:home"):
        # "basavanagudi ge kalistira" asks for the service, "2 kg sakkare kalistira" for sugar
        return bool(clause.amounts) or any(m.concepts or m.brand or m.item for m in clause.mentions)
    if detail is Detail.HOURS:
        # "khola chini": what is open is the sack
        goods = any(m.concepts for m in clause.mentions)
        # "jaise hi dukan khule 2 packet doodh bhej dena"
        ordered = goods and clause.has("give") and any(not a.lone for a in clause.amounts)
        return ordered or (goods and not clause.has("w:shop"))
    if detail is Detail.HELP:
        # "chini kaise doge" asks for its price
        return any(m.meant or m.item or m.exact for m in clause.mentions)
    if detail is Detail.SMALL_TALK:
        if any(clause.has(f"i:{asked.value}") for asked in (Detail.PRICE, Detail.AVAILABILITY)):
            # "tell me the rate of onions"
            return True
        # "pushpa 2 cinema": a number beside a name nobody knows asks for nothing
        known = any(m.firm or not m.unknown for m in clause.mentions)
        given = clause.has("give") or (known and any(not a.lone for a in clause.amounts))
        if clause.has("w:tell"):
            # "tell your boy to bring 2 bisleri cans"
            return (
                given
                and clause.has("give")
                and bool(clause.amounts)
                and any(m.meant for m in clause.mentions)
            )
        return bool(clause.mentions) and given
    return False


def refers_back(cues: Sequence[Cue]) -> bool:
    """True for "pichle hafte jaisa", "last time's list": an earlier order is meant."""
    back = next((c for c in cues if c.has("w:last")), None)
    if back is None:
        return False
    return any(
        c is not back and (c.has("w:list") or c.has("w:like")) and 0 <= c.start - back.end <= _NEAR
        for c in cues
    )


_NEAR = 18
"""Letters between "last" and "list" that still belong together."""
_WORDS_TOGETHER = 12
"""How many letters words that mean something together count as."""


_PAYING = frozenset({Detail.PAY, Detail.PAY_UPI})


def detail_of(cues: Sequence[Cue], asks: bool, joined: Detail | None = None) -> Detail:
    """The detail that the cues speak for most clearly.

    ``joined`` is what words of one clause mean together, see `together`.
    """
    if not cues:
        return Detail.NONE if joined is None else joined
    best, weight = Detail.NONE, -1
    said = {_detail(role) for cue in cues for role in cue.roles}
    carried, paid = Detail.DELIVERY in said, not _PAYING.isdisjoint(said)
    if joined is not None:
        best, weight = joined, _WORDS_TOGETHER + 6 * _RANK.get(joined, 2)
    for cue in cues:
        for role in cue.roles:
            detail = _detail(role)
            if detail is None or (carried and detail in (Detail.PRICE, Detail.AVAILABILITY)):
                # "delivery kitne ki hai", "gharpoch milel ka": the delivery is asked for, and no good
                continue
            if paid and detail is Detail.AVAILABILITY:
                # "upi hai kya", "gpay milega": a way to pay is asked for
                continue
            if joined is Detail.UNDO and detail is Detail.COMPLAINT:
                # "chhellu pachu lo": what was said is taken back, no goods
                continue
            if joined is Detail.HOURS and detail is Detail.DELIVERY_TIME:
                # "subah kitne baje dukaan khulti hai": the shop is asked about
                continue
            mine = min(cue.end - cue.start, 30) + 6 * _RANK.get(detail, 2)
            if asks and INTENT_OF.get(detail) is Intent.QUESTION:
                mine += 6
            if mine > weight:
                best, weight = detail, mine
    if best is Detail.SMALL_TALK and any(cue.has("i:thanks") for cue in cues):
        # "thx a lot anna, god bless"
        return Detail.THANKS
    return best


_BESIDE = ("filler", "greet", "yes", "no", "remove", "give", "set")


def alone(found: Sequence[Clause], cues: Sequence[Cue]) -> Detail | None:
    """What a word means that is the whole message (the ``a:`` roles): "order", "bill", "cancel kar do"."""
    if any(clause.mentions or clause.amounts for clause in found):
        return None
    meant = {role[2:] for cue in cues for role in cue.roles if role.startswith("a:")}
    others = [c for c in cues if not any(role.startswith("a:") for role in c.roles)]
    if len(meant) > 1:
        # "order cancel": the word that undoes outweighs the one that does
        meant &= {Detail.CANCEL.value}
    if len(meant) != 1:
        return None
    detail = Detail(meant.pop())
    beside = _BESIDE if detail is Detail.CANCEL else _BESIDE[:3]
    return detail if all(any(c.has(role) for role in beside) for c in others) else None


@functools.cache
def _detail(role: str) -> Detail | None:
    if role.startswith("i:"):
        return Detail(role[2:])
    return Detail.GREETING if role == "greet" else None


def is_question(clause: Clause) -> bool:
    """True when the clause asks something about goods or the shop and so changes no basket."""
    if not clause.roles:
        return clause.mark == "?"
    asks = clause.mark == "?" or clause.has("q") or says_there_is(clause)
    for cue in clause.cues:
        for role in cue.roles:
            detail = _detail(role)
            if detail is Detail.PRICE:
                return True
            if detail is Detail.AVAILABILITY and not (
                clause.amounts and clause.has("give") and clause.mark != "?"
            ):
                return True
    wanted = clause.amounts and (clause.has("give") or clause.has("add"))
    wanted = wanted or any(role in _CHANGING or role.startswith("times:") for role in clause.roles)
    # "kya aap 2 kilo chini bhej denge" is a wish said politely
    return asks and not (wanted and all(c.has("polite") for c in clause.cues if c.has("q")))


_CHANGING = ("remove", "set", "change", "instead", "increase", "decrease")


def says_there_is(clause: Clause) -> bool:
    """ "paneer hai": a good, a word for "is" and nothing wanted ask whether the shop has it."""
    return (
        clause.has("is")
        and not (clause.has("past") or clause.has("told") or clause.has("yours"))
        and any(m.meant or m.item for m in clause.mentions)
        and not clause.amounts
        and not any(
            clause.has(role) for role in ("give", "add", "remove", "not", "set", "change", "instead", "no")
        )
    )


def is_quiet(clause: Clause) -> bool:
    """True when the clause's detail forbids it to touch the basket."""
    if not clause.roles:
        return False
    detail = detail_of(clause.cues, clause.mark == "?", together(clause))
    ordered = any(m.meant for m in clause.mentions) and any(not a.lone for a in clause.amounts)
    if detail is Detail.SMALL_TALK:
        # "this is Priya from 4B", "ekta bhuter golpo bolo": beside small talk a good is named in full or wished for
        full = (m for m in clause.mentions if m.exact and (m.concepts or len(m.texts) > 1))
        named = any(full) or clause.has("give")
        return not ((ordered and named) or _asks_for_a_good(clause))
    if detail is Detail.AVAILABILITY and ordered and clause.has("give") and clause.mark != "?":
        # "send 2 kilos if you have it", "guests are here, send 1 kg of mangoes"
        return False
    if detail is Detail.DELIVERY_TIME and not clause.has("give"):
        # "when will the can of water come"
        return True
    # "I'll pay 300 now": money that is paid is no amount of anything
    spent = detail in _PAYING and not any(m.meant or m.item for m in clause.mentions)
    return detail in _QUIET or (detail in _QUIET_BARE and (spent or not clause.amounts))


_PAYING = frozenset({Detail.PAY, Detail.PAY_CASH, Detail.PAY_UPI})


def _asks_for_a_good(clause: Clause) -> bool:
    """True for "bukhar hai paracetamol bhej do": a known good, spelt as listed, and a wish behind it."""
    return clause.has("give") and any(m.concepts and m.exact for m in clause.mentions)


def intent_of(detail: Detail) -> Intent:
    """The coarse intent of a detail without lines."""
    return INTENT_OF.get(detail, Intent.OTHER)
