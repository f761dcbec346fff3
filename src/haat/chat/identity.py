"""Is it still she? When the phone behind a number changes, khata and saved places rest until the shopkeeper says yes.

A number is given to somebody else months after it was cancelled; WhatsApp shows it as a new ``identity_key_hash``,
and so it does when she only bought a new phone. So nothing is lost: what is hers is held, not deleted.
"""

from __future__ import annotations

from datetime import datetime

from haat.chat.notices import keepers
from haat.chat.replies import Buttons, Choice, Reply, Template
from haat.chat.scene import Scene
from haat.chat.talk import Talk
from haat.domain.customer import Customer, Held
from haat.values.record import replace


def noticed(person: Customer, identity: str, now: datetime) -> Customer:
    """The person with this mark of her phone; what is hers is held when the mark is another than before."""
    if not identity or identity == person.identity:
        return person
    if not person.identity or person.staff or person.held is not None:
        return replace(person, identity=identity)
    held = Held(now, person.addresses, person.khata_limit_paise)
    worth = bool(person.addresses or person.khata_balance_paise or person.khata_limit_paise)
    if not worth:
        return replace(person, identity=identity)
    return replace(person, identity=identity, held=held, addresses=(), khata_limit_paise=0)


def ask_keepers(talk: Talk, person: Customer) -> list[Reply]:
    """To the shopkeeper: is it still she?"""
    told = []
    for keeper in keepers(talk):
        words = talk.words_for(keeper)
        name = words.person(person)
        shown = f"{name} (+{person.phone})" if person.phone else name
        choices = (
            Choice(f"same:{person.customer_no}:1", words.book.say("button-same-person")),
            Choice(f"same:{person.customer_no}:0", words.book.say("button-other-person")),
        )
        body = words.book.say("shop-held", name=shown)
        template = Template("customer_calls", words.book.lang, (name,))
        told.append(Reply(keeper.customer_no, body, Buttons(choices), "held", template=template))
    return told


def settled(scene: Scene, customer_no: int, same: bool) -> list[Reply]:
    """The shopkeeper has made sure: what was held is hers again, or stays shut and her old places are forgotten."""
    person = scene.talk.state.customers.get(customer_no)
    if person is None or person.held is None:
        return [scene.reply(scene.say("shop-no-person", name="?"), why="held")]
    name, held = scene.words.person(person), person.held
    if same:
        kept = tuple(a for a in held.addresses if a not in person.addresses)
        limit = held.khata_limit_paise if person.khata_limit_paise == 0 else person.khata_limit_paise
        freed = replace(person, held=None, addresses=(*kept, *person.addresses)[-5:], khata_limit_paise=limit)
        scene.talk.state.keep_customer(freed)
        return [scene.reply(scene.say("shop-held-freed", name=name), why="held")]
    scene.talk.state.keep_customer(replace(person, held=None))
    balance = scene.words.khata(person.khata_balance_paise)
    return [scene.reply(scene.say("shop-held-shut", name=name, balance=balance), why="held")]
