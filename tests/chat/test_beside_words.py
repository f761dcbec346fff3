"""What is not a list of goods: thumbs, edits, files, contacts, the shopkeeper's own app, a phone that changed hands."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.chat import coexistence, paging, places
from haat.chat.coexistence import Echo, echoed
from haat.chat.inbound import (
    AddressForm,
    Cart,
    CartItem,
    ContactCard,
    Edited,
    Inbound,
    Media,
    MediaKind,
    Reaction,
    Sender,
    Tap,
    Text,
)
from haat.chat.records import EchoKept, MediaKept
from haat.chat.replies import AskAddress, AskContact, Buttons, Choice, Menu, Reply
from haat.chat.talk import wording
from haat.chat.turn import hear
from haat.domain.customer import Address, Customer
from haat.domain.order import OrderState
from haat.domain.shop import PayBy

from .world import NOON, World, choices

HOME = Address("12 Sample Nagar, Jaipur 302001")


def ready(**more: object) -> World:
    """A returning customer whose address and way of paying are known."""
    world = World()
    world.settle(addresses=(HOME,), usual_pay=PayBy.CASH, **more)
    return world


@pytest.mark.parametrize(
    ("emoji", "about", "placed"),
    [
        ("👍", "basket", True),
        ("👍🏽", "basket", True),
        ("✅", "basket", True),
        ("👍", "bill", False),
        ("👍", "", False),
        ("😂", "basket", False),
        ("👎", "basket", False),
        ("", "basket", False),
    ],
)
def test_a_thumb_on_the_basket_orders_and_on_anything_else_is_a_smile(
    emoji: str, about: str, placed: bool
) -> None:
    world = ready()
    world.says("5 kilo cheeni")
    world.sends(1, Reaction(emoji, "wamid.OURS", about))
    assert bool(world.state.orders) is placed


def test_a_thumb_down_on_the_basket_asks_what_to_change() -> None:
    world = ready()
    world.says("5 kilo cheeni")
    replies = world.sends(1, Reaction("👎", "wamid.OURS", "basket"))
    assert choices(replies[0])[0].action == "items"


@pytest.mark.parametrize(("emoji", "state"), [("👍", OrderState.CANCELLED), ("👎", OrderState.PLACED)])
def test_a_thumb_on_cancel_is_its_answer(emoji: str, state: OrderState) -> None:
    world = ready()
    world.says("5 kilo cheeni")
    world.taps("ok:")
    number = world.state.orders_of(1)[-1].order_no
    world.says("cancel")
    world.sends(1, Reaction(emoji, "wamid.OURS", "cancel", number))
    assert world.state.orders[number].state is state


@pytest.mark.parametrize("deleted", [False, True])
def test_an_edit_is_answered_only_while_a_basket_stands(deleted: bool) -> None:
    world = ready()
    assert world.sends(1, Edited(deleted)) == []
    world.says("5 kilo cheeni")
    told = world.sends(1, Edited(deleted))
    assert len(told) == 1 and "5" in told[0].body
    world.taps("ok:")
    order = world.state.orders_of(1)[-1]
    assert world.sends(1, Edited(deleted)) == []
    assert world.state.orders[order.order_no] == order


@pytest.mark.parametrize(
    ("kind", "told"),
    [(MediaKind.VOICE, 1), (MediaKind.IMAGE, 1), (MediaKind.DOCUMENT, 1), (MediaKind.STICKER, 0)],
)
def test_a_file_is_kept_answered_and_the_shopkeeper_knows(kind: MediaKind, told: int) -> None:
    world = World()
    replies = world.sends(1, Media(kind, "4000", "", "audio/ogg", "abc="))
    kept = [record for record in world.last_turn.records if isinstance(record, MediaKept)]
    assert [(one.media_id, one.kind, one.sha256) for one in kept] == [("4000", kind.value, "abc=")]
    assert [reply.to for reply in replies] == [1, 2][: 1 + told]


def test_the_words_under_a_picture_are_heard_and_the_picture_is_kept() -> None:
    world = World()
    world.sends(1, Media(MediaKind.IMAGE, "4000", "2 kilo cheeni"))
    assert world.talk.conversation(1).basket.lines
    assert any(isinstance(record, MediaKept) for record in world.last_turn.records)


def test_a_cart_is_priced_by_the_shop_and_unknown_goods_are_named() -> None:
    world = ready()
    replies = world.sends(1, Cart((CartItem("10", 1), CartItem("999", 2), CartItem("x", 1))))
    assert "265" in replies[-1].body
    assert [line.listing_no for line in world.talk.conversation(1).basket.lines] == [10]


def test_a_message_on_a_product_of_the_catalogue_asks_how_much_of_it() -> None:
    world = ready()
    message = Inbound("wamid.P", "1", Sender("IN.1", None), NOON, Text("ye chahiye"), product="1")
    turn = hear(world.talk, 1, message, world._moment())
    assert turn.replies[0].why == "ask"
    assert all(choice.action.startswith(("pick:1:", "skip")) for choice in choices(turn.replies[0]))


# --- address, contact, paging ---


def test_a_newcomer_is_asked_for_her_address_by_a_form() -> None:
    world = World()
    replies = world.says("5 kilo cheeni")
    assert isinstance(replies[0].form, AskAddress)


def test_the_form_offers_known_places_and_its_answer_finds_them() -> None:
    person = Customer(1, "Neha", phone="910000000101", addresses=(HOME, Address("", None), Address("Office")))
    key = places.key_of(HOME)
    assert places.saved(person, key) == HOME
    assert places.saved(person, "gone") is None
    assert places.pin_code(HOME.text) == "302001"
    assert [places.pin_code(text) for text in ("302 001", "1302001", "Ward 12", "002001")] == [
        "302001",
        "",
        "",
        "",
    ]


def test_a_chosen_place_of_the_form_is_where_the_goods_go() -> None:
    world = ready()
    world.says("5 kilo cheeni")
    world.sends(1, AddressForm("", saved_id=places.key_of(HOME)))
    assert world.talk.conversation(1).draft.address == HOME


def test_whoever_withholds_her_number_is_asked_for_it_when_goods_are_brought() -> None:
    world = ready(phone=None)
    world.says("5 kilo cheeni")
    replies = world.taps("ok:")
    assert [type(reply.form) for reply in replies if reply.to == 1] == [AskContact]
    world = ready()
    world.says("5 kilo cheeni")
    assert not any(isinstance(reply.form, AskContact) for reply in world.taps("ok:"))


def test_a_contact_is_not_kept_and_her_own_number_is_thanked_for() -> None:
    world = World()
    assert world.sends(1, ContactCard(("910000000777",)))[0].why == "contact"
    assert world.sends(1, ContactCard(("910000000101",), own=True))[0].why == "mark"


@given(count=st.integers(1, 240))
def test_every_choice_of_a_long_list_is_on_exactly_one_page(count: int) -> None:
    rows = [Choice(f"c:{n}", f"Choice {n}") for n in range(count)]
    words = wording("en")
    seen: list[str] = []
    for number in range(paging.pages(count)):
        menu = paging.page(rows, number, "x", words)
        shown = [row.action for section in menu.sections for row in section.rows]
        assert 1 <= len(shown) <= 10
        seen += [action for action in shown if action.startswith("c:")]
        assert (f"page:x:{number - 1}" in shown) == (number > 0)
        assert (f"page:x:{number + 1}" in shown) == (number < paging.pages(count) - 1)
    assert seen == [row.action for row in rows]


def test_a_page_that_is_none_shows_the_nearest_and_a_short_list_has_no_pages() -> None:
    rows = [Choice(f"c:{n}", f"Choice {n}") for n in range(12)]
    words = wording("en")
    assert paging.page(rows, 99, "x", words) == paging.page(rows, 1, "x", words)
    assert paging.page(rows, -1, "x", words) == paging.page(rows, 0, "x", words)
    short = paging.page(rows[:10], 0, "x", words)
    assert len(short.sections[0].rows) == 10
    assert paging.names(rows[:10], "Which?", words) == "Which?"
    assert paging.names(rows, "Which?", words).count("•") == 12
    assert paging.names(rows * 10, "Which?", words).count("•") == paging.NAMES_MAX


@pytest.mark.parametrize(
    ("action", "asked"),
    [
        ("page:ask:1", ("ask", 1)),
        ("page:gone:7:2", ("gone:7", 2)),
        ("page:1", None),
        ("page:x:y", None),
        ("ok", None),
    ],
)
def test_a_tap_on_more_names_its_list_and_page(action: str, asked: tuple[str, int] | None) -> None:
    assert paging.asked(action) == asked


# --- coexistence ---


def writes(world: World, text: str = "abhi bhejta hoon", message_id: str = "wamid.E1") -> None:
    """The shopkeeper types to the customer in his own app."""
    turn = echoed(
        world.talk, world.state.customers[1], Echo(message_id, "1", None, None, text, "text", world.now)
    )
    assert turn.records == (EchoKept(1, message_id, world.now, text),)
    assert turn.replies == ()


def test_while_the_shopkeeper_talks_free_words_are_his_and_he_is_told_once() -> None:
    world = ready()
    writes(world)
    told = world.says("kab tak aayega bhaiya")
    assert [(reply.to, reply.why) for reply in told] == [(2, "paused")]
    assert isinstance(told[0].form, Buttons)
    assert world.says("jaldi karo") == []


def test_a_tap_of_hers_ends_the_pause_and_is_answered() -> None:
    world = ready()
    world.says("5 kilo cheeni")
    writes(world)
    assert world.says("achha") and not world.state.orders
    world.taps("ok:")
    assert world.state.orders
    assert not coexistence.paused(world.talk, 1, world.now)


def test_the_pause_ends_with_its_time_which_the_shop_sets() -> None:
    world = ready()
    writes(world)
    world.later(30 * 60 + 1)
    assert any(reply.to == 1 for reply in world.says("5 kilo cheeni"))
    world = ready()
    world.state.shop = replace(world.state.shop, pause_minutes=0)
    writes(world)
    assert any(reply.to == 1 for reply in world.says("5 kilo cheeni"))


@pytest.mark.parametrize("words", ["bot chalu", "Bot on", "बॉट चालू", "BOT CHALU!", "বট চালু", "பாட் ஆன்"])
def test_the_shopkeepers_word_ends_every_pause(words: str) -> None:
    world = ready()
    writes(world)
    world.later(60)
    assert [reply.why for reply in world.says(words, who=2)] == ["bot_on"]
    world.later(1)
    assert any(reply.to == 1 for reply in world.says("5 kilo cheeni"))


def test_his_tap_ends_one_pause_and_what_he_writes_later_begins_another() -> None:
    world = ready()
    writes(world)
    world.says("bhaiya")
    world.taps("bot:", who=2)
    assert not coexistence.paused(world.talk, 1, world.now)
    world.later(60)
    writes(world, "ok", "wamid.E2")
    assert coexistence.paused(world.talk, 1, world.now)
    assert [reply.to for reply in world.says("haan")] == [2]


def test_a_stop_is_honoured_even_while_the_shopkeeper_talks() -> None:
    world = ready()
    writes(world)
    world.says("mujhe message mat karo")
    assert world.state.customers[1].stopped


def test_an_echo_to_the_shops_own_people_pauses_nothing() -> None:
    world = World()
    echoed(world.talk, world.state.customers[3], Echo("wamid.E", "1", None, None, "aao", "text", NOON))
    assert not coexistence.paused(world.talk, 3, NOON)


# --- the phone behind a number ---


def from_phone(world: World, identity: str, text: str = "5 kilo cheeni") -> list[Reply]:
    world.turns += 1
    sender = Sender("IN.1", "910000000101", identity=identity)
    message = Inbound(f"wamid.{world.turns}", "1", sender, world.now, Text(text))
    return world._keep(hear(world.talk, 1, message, world._moment()))


def test_row_48_when_the_phone_changes_khata_and_old_places_rest_until_the_shopkeeper_says_yes() -> None:
    world = ready(khata_limit_paise=50_000, khata_balance_paise=12_000)
    from_phone(world, "one")
    assert world.state.customers[1].addresses == (HOME,)
    told = from_phone(world, "two", "mera khata")
    her = world.state.customers[1]
    assert her.addresses == () and her.khata_limit_paise == 0 and her.held is not None
    assert [reply.to for reply in told if reply.why == "held"] == [2]
    assert not any("120" in reply.body for reply in told if reply.to == 1)
    world.taps("same:1:1", who=2)
    her = world.state.customers[1]
    assert (her.addresses, her.khata_limit_paise, her.held) == ((HOME,), 50_000, None)


def test_row_48_somebody_else_never_gets_what_was_hers_and_the_debt_stays_in_the_book() -> None:
    world = ready(khata_limit_paise=50_000, khata_balance_paise=12_000)
    from_phone(world, "one")
    from_phone(world, "two")
    world.taps("same:1:0", who=2)
    her = world.state.customers[1]
    assert (her.addresses, her.khata_limit_paise, her.khata_balance_paise) == ((), 0, 12_000)


def test_the_first_mark_of_a_phone_and_the_same_one_again_hold_nothing() -> None:
    world = ready(khata_limit_paise=50_000)
    for identity in ("one", "one", "", "one"):
        assert not any(reply.why == "held" for reply in from_phone(world, identity))
    assert world.state.customers[1].held is None


def test_whoever_has_nothing_to_lose_is_not_asked_about() -> None:
    world = World()
    from_phone(world, "one", "namaste")
    assert not any(reply.why == "held" for reply in from_phone(world, "two", "namaste"))


def test_an_address_she_gives_while_hers_are_held_is_used_and_kept() -> None:
    world = ready(khata_limit_paise=50_000)
    from_phone(world, "one")
    from_phone(world, "two")
    world.says("44 New Sample Road, near the temple")
    assert [address.text for address in world.state.customers[1].addresses] == [
        "44 New Sample Road, near the temple"
    ]
    world.taps("same:1:1", who=2)
    assert [address.text for address in world.state.customers[1].addresses] == [
        HOME.text,
        "44 New Sample Road, near the temple",
    ]


def test_an_old_tap_about_a_phone_that_was_settled_changes_nothing() -> None:
    world = ready(khata_limit_paise=50_000)
    before = world.state.customers[1]
    world.sends(2, Tap("same:1:0", "No"))
    world.sends(2, Tap("same:77:1", "Yes"))
    assert world.state.customers[1] == before


def test_the_first_page_of_a_question_comes_again_by_its_own_tap() -> None:
    world = ready()
    world.says("maggi aur sabun")
    replies = world.sends(1, Tap("page:ask:0", "Back"))
    assert isinstance(replies[0].form, Menu)


def test_a_pause_is_counted_from_what_he_wrote_last() -> None:
    world = ready()
    writes(world)
    world.later(20 * 60)
    writes(world, "ek minute", "wamid.E2")
    assert coexistence.paused(world.talk, 1, world.now + timedelta(minutes=29))


def test_the_shopkeeper_pages_through_a_long_order_to_the_item_that_is_not_there() -> None:
    world = ready()
    world.sends(1, Cart(tuple(CartItem(str(n), 1) for n in (1, 2, 4, *range(10, 21)))))
    world.taps("ok:")
    order = world.state.orders_of(1)[-1]
    assert len(order.kept) > 10
    first = world.taps("chg:", who=2)
    shown = [choice.action for choice in choices(first[0])]
    assert len(shown) == 10 and shown[-1] == f"page:gone:{order.order_no}:1"
    rest = world.taps("page:gone:", who=2)
    seen = shown[:-1] + [
        choice.action for choice in choices(rest[0]) if not choice.action.startswith("page:")
    ]
    assert seen == [f"gone:{order.order_no}:{line.line_no}" for line in order.kept]
