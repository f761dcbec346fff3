"""The khata in the shopkeeper's words: given, repaid, a limit, one customer's balance, and who owes what."""

from __future__ import annotations

from haat.chat import keeping, till
from haat.chat.inbound import Text
from haat.chat.replies import DESCRIPTION_MAX, ROW_MAX, ROWS_MAX, Choice, Menu, Reply, Section
from haat.chat.scene import Scene
from haat.chat.telling import carry_out, refused
from haat.chat.texts import cut
from haat.domain.commands import GiveOnKhata, SetKhataLimit, TakeRepayment
from haat.domain.customer import Customer, Role
from haat.domain.nickname import mark_of
from haat.domain.refusals import Refusal, Why
from haat.language.understanding import Detail, Understanding
from haat.values.record import replace

KHATA = (Detail.KHATA_BALANCE, Detail.KHATA_LIMIT, Detail.KHATA_GIVE, Detail.KHATA_REPAID)
LISTED = (Detail.KHATA_BALANCE, Detail.PAY_KHATA)
"""Said without a name or a sum ("kiska kitna baaki hai", "khata"), these ask for everybody."""
OWING_MAX = 40
"""Customers one list names, those who owe most first."""


def said(scene: Scene, heard: Understanding) -> list[Reply]:
    """What he says of somebody's khata, or asks of everybody's; cash of a helper's is the rider's own account."""
    helpers = keeping.people_named(scene, heard.person or "", Role.HELPER)
    by_hand = heard.detail in (Detail.KHATA_GIVE, Detail.KHATA_REPAID)
    if by_hand and len(helpers) == 1 and heard.amount_paise is not None:
        content = scene.message.content
        to_him = isinstance(content, Text) and till.given_to(content.body, helpers[0])
        back = heard.detail is Detail.KHATA_REPAID and not to_him
        return till.rider_cash(scene, helpers[0], heard.amount_paise, handed_in=back)
    people = keeping.people_named(scene, heard.person or "")
    if people and heard.person and len(people) > 1:
        return [_which_person(scene, people, heard)]
    if not heard.person:
        content = scene.message.content
        sum_said = isinstance(content, Text) and any(char.isdigit() for char in content.body)
        if heard.detail in LISTED and not sum_said:
            return [_owing(scene)]
        return [scene.reply(scene.say("shop-khata-whose"), why="khata")]
    if not people:
        return [scene.reply(scene.say("shop-no-person", name=cut(heard.person, 40)), why="khata")]
    return _of(scene, people[0], heard.detail, heard.amount_paise)


def _owing(scene: Scene) -> Reply:
    """Who owes what, most first, and what it comes to; those who are ahead stand below."""
    words = scene.words
    people = [
        c for c in scene.talk.state.customers.values() if c.role is Role.CUSTOMER and c.khata_balance_paise
    ]
    if not people:
        return scene.reply(scene.say("shop-khata-nobody"), why="khata")
    people.sort(key=lambda c: (-c.khata_balance_paise, c.customer_no))
    owed = sum(max(c.khata_balance_paise, 0) for c in people)
    rows = [f"{words.person(c)} — {words.khata(c.khata_balance_paise)}" for c in people[:OWING_MAX]]
    if len(people) > OWING_MAX:
        rows.append(scene.say("basket-more", count=len(people) - OWING_MAX))
    head = scene.say("shop-khata-list", total=words.book.money(owed))
    return scene.reply("\n".join([head, *rows]), why="khata")


def _which_person(scene: Scene, people: list[Customer], heard: Understanding) -> Reply:
    """Several are called so, or look as if they were: their numbers tell them apart, and one tap does it."""
    amount, mark = heard.amount_paise or 0, mark_of(scene.message.message_id)
    scene.conv = replace(scene.conv, whom=mark)
    rows = [
        Choice(
            f"khata:{one.customer_no}:{heard.detail.value}:{amount}:{mark}",
            cut(scene.words.person(one), ROW_MAX),
            cut(f"+{one.phone}" if one.phone else f"#{one.customer_no}", DESCRIPTION_MAX),
        )
        for one in people[:ROWS_MAX]
    ]
    menu = Menu(scene.say("menu-choose"), (Section("", tuple(rows)),))
    names = ", ".join(scene.words.person(one) for one in people[:5])
    return scene.reply(f"{scene.say('shop-which-person')} {names}", menu, "khata")


def tapped(scene: Scene, customer_no: int, words: list[str]) -> list[Reply]:
    """Whom he meant; told once, however often he taps."""
    _, word, paise, mark = (*words, "", "", "", "")[:4]
    if not mark or mark != scene.conv.whom:
        return [scene.reply(scene.say("answer-nothing-open"), why="khata")]
    scene.conv = replace(scene.conv, whom="")
    who = scene.talk.state.customers.get(customer_no)
    detail = next((one for one in Detail if one.value == word), None)
    amount = int(paise) if paise.isascii() and paise.isdigit() else 0
    if who is None or who.staff or detail not in KHATA:
        return [scene.reply(scene.say("shop-no-person", name="?"), why="khata")]
    return _of(scene, who, detail, amount or None)


def _of(scene: Scene, who: Customer, detail: Detail, amount: int | None) -> list[Reply]:
    """What he said of this person's khata."""
    if detail is Detail.KHATA_BALANCE or amount is None:
        return [scene.reply(_line(scene, "shop-khata-over", who.customer_no), why="khata")]
    by = scene.person.customer_no
    match detail:
        case Detail.KHATA_LIMIT:
            done = carry_out(scene.talk, SetKhataLimit(by, who.customer_no, amount), scene.moment)
            key = "shop-khata-limit-set"
        case Detail.KHATA_GIVE:
            done = carry_out(scene.talk, GiveOnKhata(by, who.customer_no, amount), scene.moment)
            key = "shop-khata-given"
        case _:
            done = carry_out(scene.talk, TakeRepayment(by, who.customer_no, amount), scene.moment)
            key = "shop-khata-repaid"
    if isinstance(done, Refusal):
        over = done.why in (Why.KHATA_LIMIT, Why.KHATA_NOT_ALLOWED)
        body = (
            _line(scene, "shop-khata-over", who.customer_no)
            if over
            else refused(scene.talk, scene.words, done)
        )
        return [scene.reply(body, why="refused")]
    return [*done, scene.reply(_line(scene, key, who.customer_no, amount), why="khata")]


def _line(scene: Scene, key: str, customer_no: int, amount_paise: int = 0) -> str:
    """One customer's khata in a sentence to the shopkeeper."""
    who, money = scene.talk.state.customers[customer_no], scene.words.book.money
    limit = (
        scene.talk.state.shop.khata_limit_paise if who.khata_limit_paise is None else who.khata_limit_paise
    )
    blanks = {"name": scene.words.person(who), "balance": scene.words.khata(who.khata_balance_paise)}
    if key in ("shop-khata-given", "shop-khata-repaid"):
        return scene.say(key, **blanks, amount=money(amount_paise))
    return scene.say(key, **blanks, limit=money(limit))
