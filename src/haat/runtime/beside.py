"""What is not a message, a command or money: echoes, preferences, news of the account; and the first gate of consent."""

from __future__ import annotations

from collections.abc import Iterable

from haat.channels.whatsapp.decode import IdentityChange, PreferenceChange
from haat.chat.alerts import AccountAlert, told
from haat.chat.coexistence import Echo, echoed
from haat.chat.consent import stopped_elsewhere
from haat.chat.inbound import Inbound, Reaction, Sender, Tap
from haat.chat.records import ConsentChange, MediaKept, Source, Topic
from haat.chat.replies import Reply
from haat.chat.talk import Spread, Talk, Turn
from haat.domain.commands import MACHINE, Command
from haat.domain.customer import Customer
from haat.rails.razorpay.news import News
from haat.runtime import money_wanted
from haat.runtime.mail import EVERYTHING, MARKETING, Nothing, Opened, PaymentNews
from haat.runtime.people import People
from haat.store.gather import Person, Wanted
from haat.store.rows import InboxRow, StatusMark
from haat.store.unit import PathConnection
from haat.values.record import replace

OPTED_OUT = "opted out"
ABOUT_A_PERSON = ("bot", "same", "khata")
"""Taps of the shopkeeper that name a customer: she must be gathered although she did not write."""

Beside = Echo | PreferenceChange | AccountAlert


def work(talk: Talk, people: People, what: Beside) -> Turn:
    """The turn of something that is no message."""
    if isinstance(what, AccountAlert):
        return told(talk, what)
    if isinstance(what, Echo):
        if talk.state.shop.desk:
            return _of_her_shop(talk, people.known(what.user_id, what.phone))
        return echoed(talk, people.speaker(Sender(what.user_id, what.phone)), what)
    return _preferred(talk, people.known(what.user_id, what.phone), what)


def _preferred(talk: Talk, person: Customer | None, what: PreferenceChange) -> Turn:
    """A stop holds for every shop of the number; what she resumes, for the shop that she talks to."""
    if what.category == EVERYTHING:
        return (
            stopped_elsewhere(talk, person, what.at) if person is not None else Turn(detail="consent/unknown")
        )
    if talk.state.shop.desk:
        if what.category == MARKETING and what.stop:
            spread = Spread(what.user_id, what.phone, what.at, offers_alone=True)
            return Turn(detail="desk/all", spread=spread)
        return _of_her_shop(talk, person)
    if person is None or what.category != MARKETING:
        return Turn(detail="preference/unknown")
    if person.marketing is (not what.stop):
        return Turn(detail="preference/same")
    talk.state.keep_customer(replace(person, marketing=not what.stop))
    change = ConsentChange(person.customer_no, Topic.MARKETING, not what.stop, Source.SETTINGS, what.at)
    return Turn(detail="preference/stop" if what.stop else "preference/resume", records=(change,))


def moved(talk: Talk, people: People, what: IdentityChange) -> Turn:
    """Her number or user id changed; at a front desk her shop hears of it too."""
    person = people.moved(what.previous_user_id, what.user_id, what.previous_phone, what.phone)
    if person is None:
        return Turn(detail="identity/unknown")
    if talk.state.shop.desk:
        return replace(_of_her_shop(talk, person), detail="identity/desk")
    return Turn(detail="identity")


def _of_her_shop(talk: Talk, person: Customer | None) -> Turn:
    """At a front desk: sent on to the shop that she talks to."""
    shop_id = talk.conversation(person.customer_no).shop_id if person is not None else None
    return Turn(forward_to=shop_id, detail="desk/same" if shop_id is not None else "desk/nobody")


def wanted(acting: Iterable[tuple[InboxRow, Opened]]) -> Wanted:
    """Whom and what the rows of a batch speak of."""
    found = Wanted()
    for row, what in acting:
        found.shops.add(row.shop_id)
        match what:
            case Inbound():
                found.people.add(Person(row.shop_id, what.sender.user_id, what.sender.phone))
                money_wanted.of_message(found.money, row.shop_id, what)
                number = _named(what)
                if number is not None:
                    found.customers.add((row.shop_id, number))
            case Echo() | PreferenceChange():
                found.people.add(Person(row.shop_id, what.user_id, what.phone))
            case IdentityChange():
                found.people.add(Person(row.shop_id, what.previous_user_id, what.previous_phone))
                found.people.add(Person(row.shop_id, what.user_id, what.phone))
            case AccountAlert() | PaymentNews() | News() | StatusMark() | Nothing():
                pass
            case _:
                _of_command(found, row.shop_id, what)
    return found


def _of_command(found: Wanted, shop_id: int, command: Command) -> None:
    """The order and the people that a command names."""
    money_wanted.of_command(found.money, shop_id, command)
    order_no = getattr(command, "order_no", None)
    if order_no is not None:
        found.orders.add((shop_id, order_no))
    for name in ("customer_no", "by", "helper_no"):
        number = getattr(command, name, None)
        if number is not None and number != MACHINE:
            found.customers.add((shop_id, number))


def _named(message: Inbound) -> int | None:
    if not isinstance(message.content, Tap):
        return None
    verb, _, rest = message.content.action.partition(":")
    number = rest.partition(":")[0]
    fits = verb in ABOUT_A_PERSON and number.isascii() and number.isdigit() and len(number) < 12
    return int(number) if fits else None


async def with_reasons(
    db: PathConnection, opened: list[tuple[InboxRow, Opened]]
) -> list[tuple[InboxRow, Opened]]:
    """Reactions with why the message they stand on was sent: a thumb answers a question, and nothing else."""
    asked = {
        (row.shop_id, what.content.message_id)
        for row, what in opened
        if isinstance(what, Inbound) and isinstance(what.content, Reaction) and what.content.emoji
    }
    if not asked:
        return opened
    rows = await db.run("said_about", [shop_id for shop_id, _ in asked], [key for _, key in asked])
    why = {(row["shop_id"], row["message_id"]): (row["why"], row["order_no"]) for row in rows}
    found: list[tuple[InboxRow, Opened]] = []
    for row, what in opened:
        if isinstance(what, Inbound) and isinstance(what.content, Reaction):
            about, order_no = why.get((row.shop_id, what.content.message_id), ("", None))
            told_of = replace(what.content, about=about, order_no=order_no)
            found.append((row, replace(what, content=told_of)))
        else:
            found.append((row, what))
    return found


def may_write(person: Customer, reply: Reply, row: InboxRow, speaker_no: int | None) -> bool:
    """The first gate: after a stop nothing goes to her but answers to her own messages and the order she chose."""
    answers_her = row.kind == "message" and reply.to == speaker_no
    return (answers_her and not reply.offer) or person.wants(reply.order_no, offer=reply.offer)


def files(turn: Turn) -> Iterable[MediaKept]:
    """The files of a turn that are to be fetched."""
    return [record for record in turn.records if isinstance(record, MediaKept)]
