"""A second list after an order: it joins the order, is asked of the shop, or stands alone, as she says."""

from __future__ import annotations

import pytest

from haat.chat.inbound import Tap
from haat.chat.replies import BUTTON_MAX, Buttons, Reply
from haat.domain.customer import Address
from haat.domain.order import LineState, Order, OrderState
from haat.domain.shop import PayBy
from haat.language.phrases import languages

from .world import World, choices

HOME = Address("12 Sample Nagar, Jaipur 302001")
HER, KEEPER = 1, 2


def ordered(lang: str = "en", words: str = "2 kilo sugar, 1 kilo onion", pay: PayBy = PayBy.CASH) -> World:
    """A returning customer with order 1: sugar ₹88, onion ₹40 and ₹20 for bringing it, not answered yet."""
    world = World(lang)
    world.settle(addresses=(HOME,), usual_pay=pay, lang=lang)
    world.says(words)
    world.taps("ok:")
    return world


def order(world: World, number: int = 1) -> Order:
    return world.state.orders[number]


def goods(world: World, number: int = 1) -> dict[str, int]:
    return {line.concept: line.quantity.amount for line in order(world, number).kept}


def to(who: int, replies: list[Reply]) -> list[Reply]:
    return [reply for reply in replies if reply.to == who and reply.body]


def test_a_second_list_joins_the_order_for_one_fee_and_one_word_to_the_shop() -> None:
    world = ordered()
    asked = to(HER, world.says("one more tata salt"))
    assert len(asked) == 1
    assert "Delivery ₹20, only once" in asked[0].body
    assert "*₹176* (till now ₹148)" in asked[0].body
    titles = [choice.title for choice in choices(asked[0])]
    assert titles == ["Add to order 1", "Separate order", "Change"]
    done = world.taps("join:")
    assert [reply.body for reply in to(HER, done)] == [
        "✅ Added to order no. 1: Tata Salt 1 kg. The total is now *₹176*."
    ]
    told = to(KEEPER, done)
    assert len(told) == 1
    assert "Sunita adds: Tata Salt 1 kg" in told[0].body
    assert [choice.action for choice in choices(told[0])] == ["acc:1", "chg:1", "rej:1"]
    assert list(world.state.orders) == [1]
    assert goods(world) == {"sugar": 2000, "onion": 1000, "salt": 1}
    assert order(world).total_paise == order(world).agreed_paise == 176_00


@pytest.mark.parametrize("yes", ["yes", "haan", "ok send it"])
def test_a_plain_yes_means_the_order_it_was_offered_for(yes: str) -> None:
    world = ordered()
    world.says("1 tata salt")
    world.says(yes)
    assert list(world.state.orders) == [1]
    assert goods(world)["salt"] == 1


def test_she_may_want_an_order_of_its_own_and_then_hears_its_own_terms() -> None:
    world = ordered()
    world.says("2 kilo toor dal")
    shown = to(HER, world.taps("apart"))
    assert "only once" not in shown[0].body
    assert "Delivery ₹20" in shown[0].body
    world.taps("ok:")
    assert [goods(world, number) for number in (1, 2)] == [{"sugar": 2000, "onion": 1000}, {"toor-dal": 2000}]


def test_a_plain_no_means_an_order_of_its_own_and_places_nothing() -> None:
    world = ordered()
    world.says("2 kilo toor dal")
    shown = to(HER, world.says("no"))
    assert "only once" not in shown[0].body and "Toor dal" in shown[0].body
    assert list(world.state.orders) == [1]
    world.says("yes")
    assert list(world.state.orders) == [1, 2]


def test_a_tap_on_his_older_message_accepts_the_order_as_it_is_now_and_he_sees_it_whole() -> None:
    world = ordered()
    world.says("1 tata salt")
    world.taps("join:")
    told = world.sends(KEEPER, Tap("acc:1", "Accept"))
    assert order(world).state is OrderState.ACCEPTED
    assert "Tata Salt" in to(KEEPER, told)[0].body and "₹176" in to(KEEPER, told)[0].body


def test_after_the_yes_the_shop_is_asked_and_its_yes_adds() -> None:
    world = ordered()
    world.sends(KEEPER, Tap("acc:1", "Accept"))
    asked = to(HER, world.says("1 tata salt"))[0].body
    assert "has said yes to order no. 1 already" in asked
    done = world.taps("join:")
    assert "I have asked Namuna Kirana" in to(HER, done)[0].body
    question = to(KEEPER, done)[0]
    assert "₹176" in question.body and isinstance(question.form, Buttons)
    assert order(world).total_paise == 148_00
    answered = world.taps("add:1:3:y", KEEPER)
    assert "Added to order no. 1" in to(HER, answered)[0].body
    assert "pack it" in to(KEEPER, answered)[0].body
    assert order(world).total_paise == 176_00


@pytest.mark.parametrize(("word", "added"), [("yes", True), ("no", False)])
def test_the_shop_may_answer_in_a_word(word: str, added: bool) -> None:
    world = ordered()
    world.sends(KEEPER, Tap("acc:1", "Accept"))
    world.says("1 tata salt")
    world.taps("join:")
    told = to(HER, world.says(word, KEEPER))
    assert ("salt" in goods(world)) is added
    assert ("Added to order" if added else "could not come along") in told[0].body


def test_a_yes_of_his_that_may_mean_two_things_is_asked_back() -> None:
    world = ordered()
    world.sends(KEEPER, Tap("acc:1", "Accept"))
    world.says("1 tata salt")
    world.taps("join:")
    world.says("3 kilo toor dal")
    world.taps("apart")
    world.taps("ok:")
    told = to(KEEPER, world.says("yes", KEEPER))
    assert "Which order?" in told[0].body
    assert order(world, 2).state is OrderState.PLACED and order(world).asked
    world.says("order 1 yes", KEEPER)
    assert goods(world)["salt"] == 1 and order(world, 2).state is OrderState.PLACED
    world.says("order 2 yes", KEEPER)
    assert order(world, 2).state is OrderState.ACCEPTED


def test_a_tap_that_comes_too_late_says_so_and_shows_what_there_is_now() -> None:
    world = ordered()
    world.says("1 tata salt")
    world.sends(KEEPER, Tap("acc:1", "Accept"))
    world.sends(KEEPER, Tap("pk:1", "Packed"))
    told = to(HER, world.taps("join:"))
    assert "not possible any more (packed)" in told[0].body
    assert list(world.state.orders) == [1]
    assert "salt" not in goods(world)


def test_a_yes_to_an_offer_that_is_gone_never_places_another_order_unseen() -> None:
    world = ordered()
    world.says("4 kilo toor dal")
    world.sends(KEEPER, Tap("acc:1", "Accept"))
    world.sends(KEEPER, Tap("pk:1", "Packed"))
    world.says("yes")
    assert list(world.state.orders) == [1]
    world.says("yes")
    assert list(world.state.orders) == [1, 2]


def test_two_taps_add_once() -> None:
    world = ordered()
    world.says("1 tata salt")
    tap = Tap("join:1:17600", "Add")
    world.sends(HER, tap)
    world.sends(HER, tap)
    assert goods(world)["salt"] == 1


def test_an_edit_after_joining_changes_nothing_behind_her_back() -> None:
    from haat.chat.inbound import Edited

    world = ordered()
    world.says("1 tata salt")
    number = world.turns
    world.taps("join:")
    world.sends(HER, Edited(False, f"wamid.{number}", "2 tata salt"))
    assert goods(world)["salt"] == 1
    assert not world.talk.conversation(HER).basket.lines


def test_goods_for_another_address_or_paid_otherwise_are_an_order_of_their_own() -> None:
    world = ordered()
    shown = to(HER, world.says("2 kilo toor dal, I will collect it"))
    world.says("pickup")
    assert "only once" not in to(HER, world.said)[-1].body
    assert shown


def test_a_line_is_taken_out_while_the_shop_has_not_answered() -> None:
    world = ordered(words="2 kilo sugar, 1 kilo onion, 1 tata salt")
    told = world.says("no salt please, remove salt")
    assert [reply.body for reply in to(HER, told)] == [
        "✅ Taken out of order no. 1: Tata Salt 1 kg. The total is now *₹148*."
    ]
    assert "does not want: Tata Salt 1 kg" in to(KEEPER, told)[0].body
    assert order(world).lines[2].state is LineState.REMOVED


def test_a_line_is_lowered_in_words_and_raised_through_the_basket() -> None:
    world = ordered(words="3 kilo sugar, 1 kilo onion")
    told = to(HER, world.says("make sugar 2 kg not 3"))
    assert "Taken out of order no. 1: Sugar 1 kg" in told[0].body
    assert goods(world) == {"sugar": 2000, "onion": 1000}
    shown = to(HER, world.says("make onion 3 kg"))
    assert "Onion 2 kg" in shown[0].body
    world.taps("join:")
    assert goods(world) == {"sugar": 2000, "onion": 3000}


def test_the_last_goods_are_not_taken_out_but_the_order_may_be_cancelled() -> None:
    world = ordered(words="3 kilo sugar")
    told = to(HER, world.says("remove sugar"))
    assert [choice.action for choice in choices(told[-1])] == ["cancel:1", "keep:1"]
    assert order(world).state is OrderState.PLACED


def test_a_fee_that_comes_back_is_asked_first() -> None:
    world = ordered(words="3 kilo toor dal, 1.5 kilo sugar, 1 maggi")  # ₹420 + ₹66 + ₹14: delivered free
    free = order(world)
    assert free.delivery_fee_paise == 0
    told = to(HER, world.says("remove maggi"))
    assert "₹20" in told[0].body and "*₹506*" in told[0].body and order(world) == free
    world.taps("less:")
    assert order(world).total_paise == order(world).agreed_paise == 506_00


def test_after_the_yes_taking_out_is_the_shops_and_it_is_told() -> None:
    world = ordered(words="2 kilo sugar, 1 tata salt")
    world.sends(KEEPER, Tap("acc:1", "Accept"))
    told = world.says("remove salt")
    assert "only it can change" in to(HER, told)[0].body
    assert [choice.action for choice in choices(to(KEEPER, told)[0])] == ["less:1:2:0"]
    assert goods(world) == {"sugar": 2000, "salt": 1}
    done = world.taps("less:", KEEPER)
    assert "Taken out of order no. 1: Tata Salt 1 kg" in to(HER, done)[0].body
    assert to(KEEPER, done) == []
    assert goods(world) == {"sugar": 2000}
    assert world.state.catalogue.listings[13].available, "she changed her mind; it is not finished"
    told = to(KEEPER, world.taps("less:", KEEPER))
    assert "has no such item" in told[0].body


@pytest.mark.parametrize("lang", sorted(languages()))
def test_the_offer_fits_and_works_in_every_language(lang: str) -> None:
    world = ordered(lang)
    asked = to(HER, world.says("2 tata salt"))[-1]
    assert [choice.action for choice in choices(asked)] == ["join:1:20400", "apart", "change"]
    assert all(len(choice.title) <= BUTTON_MAX for choice in choices(asked))
    assert "{" not in asked.body
    done = world.taps("join:")
    assert len(to(HER, done)) == len(to(KEEPER, done)) == 1
    assert order(world).total_paise == 204_00
