"""Second thoughts: what an edited or deleted message does while a basket is open, and what it may not do after."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haat.chat.consent import STOP_WORDS
from haat.chat.inbound import Edited, Inbound, Media, MediaKind, Sender, Text
from haat.chat.replies import Reply
from haat.chat.turn import hear
from haat.domain.customer import Address
from haat.domain.order import OrderState
from haat.domain.shop import PayBy

from .world import World, choices

HOME = Address("12 Sample Nagar, Jaipur 302001")
SUGAR, ONION, POTATO = 1, 4, 5


def ready() -> World:
    """A returning customer whose address and way of paying are known, in English."""
    world = World("en")
    world.settle(addresses=(HOME,), usual_pay=PayBy.CASH, lang="en")
    return world


def edits(world: World, text: str, number: int | None = None) -> list[Reply]:
    """She changes her message of this number (the newest one if none is named)."""
    return world.sends(1, Edited(False, f"wamid.{number or world.turns}", text))


def deletes(world: World, number: int | None = None) -> list[Reply]:
    return world.sends(1, Edited(True, f"wamid.{number or world.turns}"))


def basket(world: World) -> dict[int, int]:
    return {line.listing_no: line.quantity.amount for line in world.talk.conversation(1).basket.lines}


def test_an_edited_message_counts_in_place_of_the_old_one() -> None:
    world = ready()
    world.says("2 kilo sugar")
    told = edits(world, "3 kilo sugar")
    assert basket(world) == {SUGAR: 3000}
    assert len(told) == 1 and "in place of the old one" in told[0].body and "132" in told[0].body


def test_only_what_the_message_itself_did_is_taken_back() -> None:
    world = ready()
    world.says("1 kilo onion")
    world.says("2 kilo sugar")
    edits(world, "2 kilo potato")
    assert basket(world) == {ONION: 1000, POTATO: 2000}


def test_a_message_may_be_edited_again_and_again() -> None:
    world = ready()
    world.says("2 kilo sugar")
    edits(world, "3 kilo sugar", 1)
    edits(world, "4 kilo sugar", 1)
    assert basket(world) == {SUGAR: 4000}
    deletes(world, 1)
    assert basket(world) == {}


def test_a_change_of_the_basket_in_words_can_be_edited_too() -> None:
    world = ready()
    world.says("2 kilo sugar, 1 kilo onion")
    world.says("remove onion")
    edits(world, "remove sugar")
    assert basket(world) == {ONION: 1000}


def test_words_that_nobody_understood_are_heard_anew_when_they_are_mended() -> None:
    world = ready()
    world.says("1 kilo onion")
    world.says("zzqq")
    edits(world, "2 kilo sugar")
    assert basket(world) == {ONION: 1000, SUGAR: 2000}


def test_a_question_in_between_changes_nothing_and_the_message_before_it_can_be_edited() -> None:
    world = ready()
    world.says("2 kilo sugar")
    world.says("what are your timings?")
    edits(world, "3 kilo sugar", 1)
    assert basket(world) == {SUGAR: 3000}


def test_any_of_her_recent_messages_may_be_edited_whatever_came_after_it() -> None:
    world = ready()
    for words in ("2 kilo sugar", "1 kilo onion", "zzqq", "1 kilo potato"):
        world.says(words)
    (told,) = edits(world, "3 kilo sugar", 1)
    assert basket(world) == {SUGAR: 3000, ONION: 1000, POTATO: 1000}
    assert "in place of the old one" in told.body
    edits(world, "2 kilo onion", 2)
    deletes(world, 4)
    assert basket(world) == {SUGAR: 3000, ONION: 2000}
    edits(world, "1 kilo potato", 3)
    edits(world, "5 kilo sugar", 1)
    assert basket(world) == {SUGAR: 5000, ONION: 2000, POTATO: 1000}
    for number in (1, 2, 3):
        deletes(world, number)
    assert basket(world) == {}


def test_goods_that_something_else_has_changed_since_stand_and_she_is_told() -> None:
    world = ready()
    world.says("2 kilo sugar")
    world.says("1 kilo more sugar")
    (told,) = edits(world, "3 kilo onion", 1)
    assert basket(world) == {SUGAR: 3000}
    assert "as a new message" in told.body and "Sugar" in told.body
    (told,) = deletes(world, 1)
    assert basket(world) == {SUGAR: 3000}
    assert "write what should go" in told.body


def test_what_a_message_took_out_comes_back_when_it_is_deleted_later() -> None:
    world = ready()
    world.says("2 kilo sugar, 1 kilo onion")
    world.says("remove onion")
    world.says("1 kilo potato")
    deletes(world, 2)
    assert basket(world) == {SUGAR: 2000, POTATO: 1000, ONION: 1000}


def test_an_earlier_message_that_was_asked_about_is_not_guessed_at() -> None:
    world = ready()
    world.says("noodles")
    world.taps("pick:")
    world.says("1 kilo onion")
    before = basket(world)
    (told,) = deletes(world, 1)
    assert basket(world) == before
    assert "write what should go" in told.body


def test_a_tap_is_a_change_too() -> None:
    world = ready()
    world.says("noodles")
    world.taps("pick:")
    chosen = basket(world)
    edits(world, "2 kilo sugar", 1)
    assert basket(world) == chosen


def test_a_deleted_message_takes_its_lines_out() -> None:
    world = ready()
    world.says("1 kilo onion")
    world.says("2 kilo sugar")
    (told,) = deletes(world)
    assert basket(world) == {ONION: 1000}
    assert "is out again" in told.body


def test_a_deleted_message_takes_its_question_away() -> None:
    world = ready()
    world.says("1 kilo onion")
    world.says("noodles")
    assert world.talk.conversation(1).questions
    deletes(world)
    assert world.talk.conversation(1).questions == ()


def test_after_one_message_was_taken_back_the_one_before_it_is_not_counted_twice() -> None:
    world = ready()
    world.says("2 kilo sugar")
    world.says("1 kilo onion")
    deletes(world)
    edits(world, "3 kilo sugar", 1)
    assert basket(world) == {SUGAR: 3000}


def test_an_undo_after_a_deletion_brings_the_lines_back() -> None:
    world = ready()
    world.says("1 kilo onion")
    world.says("2 kilo sugar")
    deletes(world)
    world.says("undo")
    assert basket(world) == {ONION: 1000, SUGAR: 2000}


def test_a_deleted_greeting_is_no_matter() -> None:
    world = ready()
    world.says("hello")
    assert deletes(world) == []


def test_an_address_that_was_mistyped_is_forgotten_when_it_is_mended() -> None:
    world = ready()
    world.settle(addresses=())
    world.says("5 kilo sugar")
    world.says("21 Sample Nagar, Jaipur 302001")
    edits(world, "12 Sample Nagar, Jaipur 302001")
    assert [one.text for one in world.state.customers[1].addresses] == [HOME.text]
    draft = world.talk.conversation(1).draft
    assert draft.address is not None and draft.address.text == HOME.text


def test_an_address_that_she_had_before_stays_hers() -> None:
    world = ready()
    world.says("5 kilo sugar")
    world.says(HOME.text)
    deletes(world)
    assert world.state.customers[1].addresses == (HOME,)


@pytest.mark.parametrize("deleted", [False, True])
def test_a_placed_order_stands_and_she_is_told_how_to_change_it(deleted: bool) -> None:
    world = ready()
    world.says("5 kilo sugar")
    listed = world.turns
    world.says("yes")
    order = world.state.orders_of(1)[-1]
    for number in (listed, listed + 1):
        (told,) = deletes(world, number) if deleted else edits(world, "6 kilo sugar", number)
        assert world.state.orders[order.order_no] == order and basket(world) == {}
        assert "stands as it was placed" in told.body and "₹240" in told.body
        assert [choice.action for choice in choices(told)] == ["cancel:1", "keep:1"]
    world.taps("cancel:")
    assert world.state.orders[order.order_no].state is OrderState.CANCELLED


def test_once_it_is_out_an_order_is_not_offered_to_be_cancelled() -> None:
    world = ready()
    world.says("5 kilo sugar")
    world.says("yes")
    order = world.state.orders_of(1)[-1]
    world.state.orders[order.order_no] = replace(order, state=OrderState.OUT)
    (told,) = edits(world, "6 kilo sugar", 1)
    assert "stands" in told.body and choices(told) == []


def test_an_edit_of_the_message_that_follows_an_order_is_heard() -> None:
    world = ready()
    world.says("5 kilo sugar")
    world.says("yes")
    world.says("1 kilo onion")
    edits(world, "2 kilo onion")
    assert basket(world) == {ONION: 2000}


def test_an_edit_of_a_message_that_nobody_remembers_asks_for_a_new_one() -> None:
    world = ready()
    (told,) = edits(world, "2 kilo sugar", 99)
    assert "as a new message" in told.body and basket(world) == {}
    assert deletes(world, 99) == []


def test_an_edited_order_may_be_confirmed_by_the_edit_and_is_placed_once() -> None:
    world = ready()
    world.says("5 kilo sugar")
    world.says("hmm")
    edits(world, "yes")
    assert len(world.state.orders) == 1
    edits(world, "yes yes", 2)
    assert len(world.state.orders) == 1


@pytest.mark.parametrize("word", [words[0] for words in STOP_WORDS.values()])
def test_a_message_that_is_edited_into_a_stop_is_one(word: str) -> None:
    world = ready()
    world.says("hello")
    edits(world, word)
    assert world.state.customers[1].stopped


def test_the_words_under_a_picture_can_be_edited() -> None:
    world = ready()
    world.sends(1, Media(MediaKind.IMAGE, "4000", "2 kilo sugar"))
    edits(world, "3 kilo sugar")
    assert basket(world) == {SUGAR: 3000}


def test_a_message_doubled_by_the_network_leaves_one_trace() -> None:
    world = ready()
    twice = Inbound("wamid.D", "1", Sender("IN.1", None), world.now, Text("2 kilo sugar"))
    for _ in range(2):
        hear(world.talk, 1, twice, world._moment())
    talk = world.talk.conversation(1)
    assert talk.step is not None and not talk.earlier and not talk.recent


def test_the_shopkeeper_is_told_that_his_edit_changes_nothing() -> None:
    world = ready()
    world.settle(khata_limit_paise=500_00)
    world.says("Sunita 50 credit", 2)
    (told,) = world.sends(2, Edited(False, "wamid.1", "Sunita 500 credit"))
    assert told.to == 2 and "what was done stands" in told.body
    assert world.state.customers[1].khata_balance_paise == 50_00
    assert world.sends(2, Edited(False)) == []


def test_the_memory_of_her_messages_does_not_grow_without_end() -> None:
    world = ready()
    for n in range(30):
        world.says(f"{n + 1} kilo sugar")
        world.says("what are your timings?")
    assert len(world.talk.conversation(1).recent) == len(world.talk.conversation(1).earlier) == 8
