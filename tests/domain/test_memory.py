"""Memory: docs/rules/memory.md row by row, and what may never be learnt or lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.domain import commands as c
from haat.domain.customer import Address
from haat.domain.decide import decide
from haat.domain.naming import keep_nicknames, nicknames_of
from haat.domain.nickname import HUNCHES_MAX, folded
from haat.domain.order import OrderState
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import PayBy
from haat.domain.snapshot import ShopState
from haat.domain.usual import ANSWERED, GOODS_KEPT, REGULAR, TAKEN, regulars, took, usuals_of
from haat.store import codec
from tests.domain.build import ASHA, BIMAL, HELPER, MAGGI, MOMENT, OIL, OWNER, SOAP, do, order_at, state
from tests.domain.tables import table, table_count

WORDS = "Lal  Dibba"
LISTING = {"L": MAGGI, "M": SOAP}


def test_every_table_of_the_page_is_run() -> None:
    assert table_count("memory") == 3


@pytest.mark.parametrize(
    "row", table("memory", "chosen", "usual then", "weight"), ids=lambda row: row["chosen"]
)
def test_choices_are_weighed(row: dict[str, str]) -> None:
    person = state().customers[ASHA]
    for letter in row["chosen"].split():
        person = took(person, "soap", LISTING[letter.upper()], TAKEN if letter.isupper() else ANSWERED)
    first = usuals_of(person, "soap")[0]
    assert dict(person.habits) == {"soap": LISTING[row["usual then"]]}
    assert (first.listing_no, first.weight) == (LISTING[row["usual then"]], int(row["weight"]))


def said(shop_state: ShopState, message: str) -> None:
    """One message of the table."""
    kind, number = message[0], message[1:]
    if kind == "S":
        do(shop_state, c.TeachNickname(OWNER, WORDS, MAGGI))
    elif kind == "F":
        do(shop_state, c.ForgetNickname(OWNER, WORDS))
    else:
        listing_no = LISTING.get(kind, MAGGI)
        do(shop_state, c.NoteNickname(ASHA, WORDS, listing_no, f"wamid.{number}", against=kind == "-"))


def meaning(shop_state: ShopState) -> str:
    found = [one.listing.listing_no for one in nicknames_of(shop_state.shop, shop_state.catalogue)]
    assert len(found) <= 1
    return {MAGGI: "L", SOAP: "M"}[found[0]] if found else "nothing"


@pytest.mark.parametrize(
    "row", table("memory", "messages", "the words mean", "witnesses kept"), ids=lambda row: row["messages"]
)
def test_two_witnesses_teach_and_two_unteach(row: dict[str, str]) -> None:
    shop_state = state()
    for message in row["messages"].split():
        said(shop_state, message)
    assert meaning(shop_state) == row["the words mean"]
    hunches = [one for one in shop_state.shop.nicknames if not one.known]
    assert sum(len(one.spoken) for one in hunches) == int(row["witnesses kept"] or 0)


def test_a_nickname_stands_among_the_aliases_and_moves_when_he_says_so() -> None:
    shop_state = state()
    do(shop_state, c.TeachNickname(OWNER, WORDS, MAGGI))
    do(shop_state, c.TeachNickname(OWNER, "lal dibba", SOAP))
    assert shop_state.catalogue.listings[MAGGI].aliases == ()
    assert shop_state.catalogue.listings[SOAP].aliases == ("lal dibba",)
    (known,) = nicknames_of(shop_state.shop, shop_state.catalogue)
    assert (known.words, known.by, known.at) == ("lal dibba", OWNER, MOMENT.now)


def test_names_that_were_set_up_are_listed_and_forgotten_alike() -> None:
    shop_state = state()
    oil = replace(shop_state.catalogue.listings[OIL], aliases=("Peela Tel",))
    shop_state.catalogue = shop_state.catalogue.replaced([oil])
    assert [one.words for one in nicknames_of(shop_state.shop, shop_state.catalogue)] == ["Peela Tel"]
    do(shop_state, c.ForgetNickname(OWNER, "peela tel"))
    assert nicknames_of(shop_state.shop, shop_state.catalogue) == []


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (c.TeachNickname(ASHA, WORDS, MAGGI), Why.NOT_YOURS),
        (c.TeachNickname(OWNER, WORDS, 999), Why.NO_SUCH_LISTING),
        (c.TeachNickname(OWNER, "42", MAGGI), Why.BAD_NICKNAME),
        (c.TeachNickname(OWNER, "a b", MAGGI), Why.BAD_NICKNAME),
        (c.TeachNickname(OWNER, "one two three four five six", MAGGI), Why.BAD_NICKNAME),
        (c.TeachNickname(OWNER, "x" * 41, MAGGI), Why.BAD_NICKNAME),
        (c.NoteNickname(ASHA, "", MAGGI, "wamid.1"), Why.BAD_NICKNAME),
        (c.NoteNickname(ASHA, WORDS, 999, "wamid.1"), Why.NO_SUCH_LISTING),
        (c.ForgetNickname(ASHA, WORDS), Why.NOT_YOURS),
        (c.ForgetNickname(OWNER, WORDS), Why.NO_SUCH_NICKNAME),
        (c.ForgetMe(BIMAL, ASHA), Why.NOT_YOURS),
        (c.ForgetMe(OWNER, 99), Why.NO_SUCH_CUSTOMER),
    ],
)
def test_what_cannot_be_learnt_or_forgotten_is_refused(command: c.MemoryCommand, why: Why) -> None:
    refusal = decide(command, state(), MOMENT)
    assert isinstance(refusal, Refusal)
    assert refusal.why is why


def test_she_or_the_shop_erases_what_was_learnt_and_the_book_stays() -> None:
    for by in (ASHA, OWNER, HELPER):
        shop_state, order = order_at(OrderState.DELIVERED)
        before = replace(shop_state.customers[ASHA], usual_pay=PayBy.CASH)
        assert before.habits
        assert before.addresses
        shop_state.customers[ASHA] = before
        entries = list(shop_state.entries)
        do(shop_state, c.ForgetMe(by, ASHA))
        after = shop_state.customers[ASHA]
        assert (after.habits, after.usuals, after.addresses, after.usual_pay) == ((), (), (), None)
        assert (after.name, after.phone, after.orders_delivered) == (before.name, before.phone, 1)
        assert shop_state.entries == entries
        assert shop_state.orders[order.order_no].total_paise == order.total_paise


def test_the_goods_alone_can_be_forgotten() -> None:
    shop_state = state()
    shop_state.customers[ASHA] = replace(
        took(shop_state.customers[ASHA], "soap", SOAP, TAKEN), addresses=(Address("House 4"),)
    )
    do(shop_state, c.ForgetMe(ASHA, ASHA, addresses=False))
    assert shop_state.customers[ASHA].habits == ()
    assert shop_state.customers[ASHA].addresses == (Address("House 4"),)


def test_what_was_taken_twice_is_regular_with_its_last_amount() -> None:
    person = state().customers[ASHA]
    for number, amount in ((SOAP, 2), (SOAP, 3), (MAGGI, 1)):
        person = took(person, "soap" if number == SOAP else "noodles", number, TAKEN, amount)
    assert [(one.listing_no, one.amount) for one in regulars(person)] == [(SOAP, 3)]
    assert usuals_of(person, "soap")[0].weight >= REGULAR


def test_a_habit_from_before_weights_were_kept_counts_once() -> None:
    person = replace(state().customers[ASHA], habits=(("soap", SOAP),))
    assert dict(took(person, "soap", MAGGI, ANSWERED).habits) == {"soap": SOAP}
    assert dict(took(person, "soap", MAGGI, TAKEN).habits) == {"soap": MAGGI}


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 6), st.sampled_from((TAKEN, ANSWERED)))))
def test_the_habit_is_always_the_weightiest_and_survives_being_stored(
    choices: list[tuple[str, int, int]],
) -> None:
    person = state().customers[ASHA]
    for concept, number, weight in choices:
        person = took(person, concept, number, weight)
    assert {name for name, _ in person.habits} == {concept for concept, _, _ in choices}
    for concept, number in person.habits:
        mine = usuals_of(person, concept)
        assert len(mine) <= 3
        assert mine[0].listing_no == number
        assert mine[0].weight == max(one.weight for one in mine)
    assert codec.customer(codec.encode(person)) == person


def test_of_a_hundred_goods_the_oldest_go_with_their_weights() -> None:
    person = state().customers[ASHA]
    for n in range(GOODS_KEPT + 5):
        person = took(person, f"good-{n}", n + 1, TAKEN)
    assert len(person.habits) == GOODS_KEPT
    assert {one.concept for one in person.usuals} == dict(person.habits).keys()


def test_hunches_are_few_and_a_known_name_is_never_pushed_out_by_them() -> None:
    shop_state = state()
    do(shop_state, c.TeachNickname(OWNER, WORDS, MAGGI))
    for n in range(HUNCHES_MAX + 10):
        do(shop_state, c.NoteNickname(ASHA, f"word {n} xyz", SOAP, f"wamid.{n}"))
    assert len(shop_state.shop.nicknames) == HUNCHES_MAX + 1
    assert shop_state.shop.nicknames[0].words == folded(WORDS)
    assert codec.shop(codec.encode(shop_state.shop)) == shop_state.shop


def test_settings_that_are_brought_anew_keep_what_was_learnt() -> None:
    shop_state = state()
    do(shop_state, c.TeachNickname(OWNER, WORDS, MAGGI))
    do(shop_state, c.NoteNickname(ASHA, "peeli batti", SOAP, "wamid.1"))
    fresh = state()
    bare = tuple(fresh.catalogue.listings.values())
    shop, listings = keep_nicknames(shop_state.shop, fresh.shop, bare)
    assert shop.nicknames == shop_state.shop.nicknames
    assert {item.listing_no: item.aliases for item in listings if item.aliases} == {MAGGI: ("lal dibba",)}
    named = tuple(replace(item, aliases=("Lal Dibba",)) if item.listing_no == SOAP else item for item in bare)
    _, listings = keep_nicknames(shop_state.shop, fresh.shop, named)
    assert {item.listing_no: item.aliases for item in listings if item.aliases} == {SOAP: ("Lal Dibba",)}
    assert keep_nicknames(None, fresh.shop, bare) == (fresh.shop, bare)
