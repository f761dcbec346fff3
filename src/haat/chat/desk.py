"""The front desk: a number that serves many shops. It finds the shop a person means and hands her over.

A message with a shop's code goes there; without one, to the shop she last wrote to; else she is asked, and what she
wrote before she said which shop goes to it with her answer.
"""

from __future__ import annotations

from collections.abc import Callable

from haat.chat import consent, paging
from haat.chat.hearing import shop_code
from haat.chat.inbound import Inbound, Tap, Text
from haat.chat.replies import DESCRIPTION_MAX, ROW_MAX, Choice, Reply
from haat.chat.talk import Spread, Talk, Turn
from haat.chat.texts import cut
from haat.domain.customer import Customer
from haat.values.record import replace
from haat.values.skeleton import look

UNSURE = "?"
"""In place of a shop's code: more than one is meant."""
BEFORE_MAX = 2000
NAME_MAX = 6
"""Words of a message that may be a shop's name."""
NAME_MIN = 4
"""Letters of a word that may stand for a shop's whole name."""


def hear(talk: Talk, person: Customer, message: Inbound) -> Turn:
    """Place the message with a shop, or ask which one."""
    conv = talk.conversation(person.customer_no)
    wanted: str | None = None
    words = ""
    match message.content:
        case Text(body):
            wanted = shop_code(body)[0] or _to_start(talk, body)
            unplaced = wanted is None and conv.shop_id is None and not consent.said_stop(body)
            if unplaced and (named := _named(talk, body)) is not None:
                wanted, whole = named
                words = conv.before_shop or (f"[{wanted}]" if whole else f"[{wanted}]\n{body}")
            if wanted == UNSURE:
                return Turn((_which(talk, person),), detail="desk/which")
        case Tap(action, _) if action.startswith("shop:"):
            wanted = action.removeprefix("shop:").upper()
            words = conv.before_shop or f"[{wanted}]"
        case Tap(action, _) if (turned := paging.asked(action)) is not None and turned[0] == "shops":
            return Turn((_which(talk, person, turned[1]),), detail="desk/which")
    if wanted is not None:
        shop = talk.directory.get(wanted)
        if shop is None:
            book = talk.words_for(person).book
            return Turn((Reply(person.customer_no, book.say("desk-none"), why="desk"),), detail="desk/none")
        talk.remember(person.customer_no, replace(conv, shop_id=shop.shop_id, before_shop=""))
        return Turn(forward_to=shop.shop_id, forward_words=words, detail="desk/placed")
    if conv.shop_id is not None:
        return Turn(forward_to=conv.shop_id, detail="desk/same")
    if isinstance(message.content, Text) and consent.said_stop(message.content.body):
        talk.state.keep_customer(replace(person, stopped=True, stopped_at=message.at, marketing=False))
        say = talk.words_for(person).book.say
        said = f"{say('answer-stopped', shop=talk.state.shop.name)} {say('answer-stopped-others')}"
        spread = Spread(person.user_id, person.phone, message.at)
        return Turn((Reply(person.customer_no, said, why="stopped"),), detail="consent/stop", spread=spread)
    if isinstance(message.content, Text):
        before = f"{conv.before_shop}\n{message.content.body}".strip()[-BEFORE_MAX:]
        talk.remember(person.customer_no, replace(conv, before_shop=before))
    return Turn((_which(talk, person),), detail="desk/which")


def _named(talk: Talk, body: str) -> tuple[str, bool] | None:
    """The code of the one shop that a short message names; whether by its whole name or code, or by a part of it
    ("dairy") that may be an order too."""
    said = look(body.strip(" .!,"))
    words = set(said.split())
    if not words or len(words) > NAME_MAX:
        return None
    code = body.strip().upper()
    found = [code] if code in talk.directory else _where(talk, lambda name: name == said)
    whole = bool(found)
    if not found and max(map(len, words)) >= NAME_MIN:
        found = _where(talk, lambda name: words <= set(name.split()))
    return (found[0], whole) if len(found) == 1 else None


def _where(talk: Talk, fits: Callable[[str], bool]) -> list[str]:
    """The codes of the shops whose name, as the eye sees it, fits."""
    return [code for code, shop in talk.directory.items() if fits(look(shop.name))]


def _to_start(talk: Talk, body: str) -> str | None:
    """The code of the shop that "start Namuna Kirana" names; UNSURE where several are called so, or look like it."""
    said = consent.start_of(body)
    if not said:
        return None
    found = [code for code, shop in talk.directory.items() if consent.names(shop, said)]
    return found[0] if len(found) == 1 else UNSURE if found else None


def _which(talk: Talk, person: Customer, page: int = 0) -> Reply:
    words = talk.words_for(person)
    shops = sorted(talk.directory.values(), key=lambda shop: (shop.name, shop.code))
    rows = [Choice(f"shop:{s.code}", cut(s.name, ROW_MAX), cut(s.name, DESCRIPTION_MAX)) for s in shops]
    body = paging.names(rows, words.book.say("desk-which"), words)
    return Reply(person.customer_no, body, paging.page(rows, page, "shops", words), "desk")
