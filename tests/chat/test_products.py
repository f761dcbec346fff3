"""Questions about goods in a shop whose goods stand on its WhatsApp catalogue: cards and lists, with prices in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haat.chat.inbound import Cart, CartItem
from haat.chat.replies import CatalogueButton, Form, Menu, ProductCard, ProductList, Reply, Say
from haat.demo.starter import starter_catalogue
from haat.domain.catalogue import Catalogue
from haat.language.lexicon import load_lexicon

from .world import LISTINGS, World

SOAPS = {"15", "16"}


def window_shop(
    lang: str = "en", *, shown: tuple[int, ...] | None = None, catalogue: Catalogue | None = None
) -> World:
    """A shop with a catalogue on WhatsApp that holds these listings; by default all."""
    world = World(lang)
    made = catalogue or world.state.catalogue
    world.state.shop = replace(world.state.shop, catalog_id="400000000000001")
    world.state.catalogue = replace(made, shown=frozenset(made.listings if shown is None else shown))
    if catalogue is not None:
        world.retune()
    return world


def asked(world: World, text: str) -> Reply:
    (reply,) = world.says(text)
    return reply


def skus(form: Form) -> list[str]:
    assert isinstance(form, ProductList)
    return [sku for section in form.sections for sku in section.skus]


@pytest.mark.parametrize("text", ["sugar price?", "is sugar available", "cheeni ka rate kya hai"])
def test_one_good_is_a_card_with_its_price_in_the_words(text: str) -> None:
    reply = asked(window_shop(), text)
    assert reply.form == ProductCard("1")
    assert "₹44" in reply.body


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "what soaps do you have?"), ("hi", "साबुन का दाम क्या है"), ("en", "sabun kaun sa hai")],
)
def test_several_listings_of_a_good_are_a_list_under_its_name(lang: str, text: str) -> None:
    reply = asked(window_shop(lang), text)
    assert set(skus(reply.form)) == SOAPS
    assert isinstance(reply.form, ProductList) and len(reply.form.sections) == 1
    assert "₹38" in reply.body and "₹34" in reply.body


def test_several_goods_get_a_section_each() -> None:
    reply = asked(window_shop(), "price of sugar and onion?")
    assert isinstance(reply.form, ProductList)
    assert [section.skus for section in reply.form.sections] == [("1",), ("4",)]
    assert reply.form.header == "Namuna Kirana"


@pytest.mark.parametrize("text", ["sugar price?", "what soaps do you have?", "price of sugar and onion?"])
def test_without_a_catalogue_or_before_it_is_filled_nothing_changes(text: str) -> None:
    plain = asked(World("en"), text)
    assert plain.form == Say()
    assert asked(window_shop(shown=()), text) == plain
    empty = window_shop()
    empty.state.shop = replace(empty.state.shop, catalog_id=None)
    assert asked(empty, text) == plain


def test_where_one_that_can_be_ordered_is_not_there_words_alone_answer() -> None:
    reply = asked(window_shop(shown=(15,)), "what soaps do you have?")
    assert reply.form == Say()
    assert "Lifebuoy" in reply.body and "Lux" in reply.body


def test_what_is_finished_today_stands_in_the_words_alone() -> None:
    world = window_shop()
    finished = replace(world.state.catalogue.listings[16], available=False)
    world.state.catalogue = world.state.catalogue.replaced([finished])
    reply = asked(world, "what soaps do you have?")
    assert skus(reply.form) == ["15"]
    assert "Lifebuoy" in reply.body


def test_what_is_all_finished_is_told_in_words() -> None:
    world = window_shop()
    world.state.catalogue = world.state.catalogue.replaced([replace(LISTINGS[0], available=False)])
    assert asked(world, "sugar price?").form == Say()


def test_a_wide_question_shows_the_whole_shelf_and_no_more_than_thirty() -> None:
    world = window_shop(catalogue=starter_catalogue(load_lexicon()))
    reply = asked(world, "what biscuits do you have?")
    assert isinstance(reply.form, ProductList)
    shown = skus(reply.form)
    assert 4 <= len(shown) == len(set(shown)) <= 30
    assert len(reply.form.sections) <= 10
    lexicon = load_lexicon()
    goods = {world.state.catalogue.listings[int(sku)].concept for sku in shown}
    assert all(lexicon.is_kind_of(good, "biscuit") for good in goods)
    named = reply.body.count("₹")
    assert f"{len(shown) - named} more" in reply.body


def test_a_maker_that_was_named_stays_the_only_one() -> None:
    reply = asked(window_shop(), "maggi price?")
    assert reply.form == ProductCard("11")


def test_a_cart_from_the_list_is_a_basket_at_the_shops_own_prices() -> None:
    world = window_shop()
    asked(world, "what soaps do you have?")
    replies = world.sends(1, Cart((CartItem("15", 2), CartItem("16", 1)), ""))
    assert any("₹76" in reply.body for reply in replies)


@pytest.mark.parametrize("text", ["what do you have", "menu"])
def test_the_whole_catalogue_is_one_button(text: str) -> None:
    assert isinstance(asked(window_shop(), text).form, CatalogueButton)


def test_an_order_in_doubt_is_still_asked_with_rows_to_tap() -> None:
    reply = asked(window_shop(), "2 soap")
    assert isinstance(reply.form, Menu)
