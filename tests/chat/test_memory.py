"""Memory in the talk: the usual, nicknames by witness and by word, and everything seen and erased on a tap."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from haat.chat.replies import Menu
from haat.domain.basket import BasketLine
from haat.domain.customer import Address, Usual
from haat.domain.nickname import Nickname
from haat.domain.shop import PayBy
from haat.domain.usual import took
from haat.language.evaluate import read_gold
from haat.language.phrases import languages
from haat.values.quantity import Quantity, Unit

from .world import NOON, World, choices

SUGAR, ATTA, LUX, LIFEBUOY, MILK = 1, 10, 15, 16, 14


def listing_nos(world: World) -> list[int]:
    return [line.listing_no for line in world.talk.conversation(1).basket.lines]


def nicknames(world: World) -> dict[str, int]:
    return {
        alias: number for number, item in world.state.catalogue.listings.items() for alias in item.aliases
    }


def regular(world: World, *usuals: Usual) -> None:
    """She took these again and again."""
    world.settle(usuals=usuals, habits=tuple((one.concept, one.listing_no) for one in usuals))


def test_an_answer_to_which_one_is_remembered() -> None:
    world = World("en")
    world.says("soap 2")
    world.taps(f"pick:{LIFEBUOY}")
    world.says("clear everything")
    world.says("soap 1")
    assert listing_nos(world) == [LIFEBUOY]
    world.says("clear everything")
    world.says("lux soap 1")
    assert listing_nos(world) == [LUX]


def test_an_answer_in_words_is_remembered_as_well() -> None:
    world = World("en")
    world.says("soap 2")
    world.says("the lux one")
    assert dict(world.state.customers[1].habits)["soap"] == LUX


@pytest.mark.parametrize(
    ("lang", "text"),
    [("hi", "roz wala doodh bhej do"), ("hi", "रोज़ वाला दूध"), ("en", "my usual milk please")],
)
def test_the_usual_of_one_good_fills_in_brand_and_amount(lang: str, text: str) -> None:
    world = World(lang)
    regular(world, Usual("milk", MILK, 231, 3))
    world.says(text)
    assert world.talk.conversation(1).basket.lines == (BasketLine(MILK, Quantity(3, Unit.PIECE)),)


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "the usual please"), ("hi", "हमेशा वाला भेज दो"), ("bn", "rojkar moto")]
)
def test_the_usual_alone_is_all_that_she_takes_again_and_again(lang: str, text: str) -> None:
    world = World(lang)
    regular(world, Usual("milk", MILK, 231, 2), Usual("sugar", SUGAR, 175, 1000), Usual("atta", ATTA, 100, 1))
    world.says(text)
    assert listing_nos(world) == [MILK, SUGAR]


def test_without_a_usual_there_is_an_honest_word() -> None:
    world = World("en")
    world.says("the usual please")
    assert listing_nos(world) == []
    assert "no usual yet" in world.texts()[-1]


def test_her_own_amount_is_offered_first_when_she_says_none() -> None:
    world = World("en")
    regular(world, Usual("sugar", SUGAR, 231, 3000))
    world.says("sugar")
    (reply,) = [reply for reply in world.said if reply.to == 1][-1:]
    assert choices(reply)[0].action == f"pick:{SUGAR}:3000:0"


SHOWN = {
    "en": ("what do you remember of me?", "forget me"),
    "hi": ("mere baare mein kya yaad hai", "मुझे भूल जाओ"),
    "bn": ("আমার সম্পর্কে কী মনে আছে", "amake bhule jan"),
    "ta": ("ennai pathi enna nyabagam iruku", "என்னை மறந்துடுங்க"),
    "te": ("నా గురించి ఏం గుర్తుంది", "nannu marchipondi"),
    "mr": ("माझ्याबद्दल काय लक्षात आहे", "mala visra"),
    "gu": ("mara vishe shu yaad che", "મને ભૂલી જાઓ"),
    "kn": ("ನನ್ನ ಬಗ್ಗೆ ಏನು ನೆನಪಿದೆ", "nannannu maretubidi"),
    "ml": ("enne patti entha ormayullathu", "എന്നെ മറക്കൂ"),
    "pa": ("ਮੇਰੇ ਬਾਰੇ ਕੀ ਯਾਦ ਹੈ", "mainu bhul jao"),
    "or": ("mo bisayare kana mane achhi", "ମୋତେ ଭୁଲିଯାଆନ୍ତୁ"),
    "ur": ("میرے بارے میں کیا یاد ہے", "mujhe bhool jaiye"),
}


@pytest.mark.parametrize("lang", languages())
def test_what_is_remembered_is_shown_and_erased_on_a_tap(lang: str) -> None:
    for text in SHOWN[lang]:
        world = World(lang)
        world.settle(
            habits=(("soap", LUX),), usuals=(Usual("soap", LUX, 100, 1),), addresses=(Address("12 Sample Nagar"),),
            usual_pay=PayBy.CASH,
        )  # fmt: skip
        world.says(text)
        assert "Lux" in world.texts()[-1]
        assert "12 Sample Nagar" in world.texts()[-1]
        assert world.state.customers[1].habits, "nothing is erased without a tap"
        world.taps("mem:all")
        person = world.state.customers[1]
        assert (person.habits, person.usuals, person.addresses, person.usual_pay) == ((), (), (), None)
        assert (person.name, person.phone) == ("Sunita", "910000000101")


def test_the_goods_alone_may_be_forgotten() -> None:
    world = World("en")
    world.settle(habits=(("soap", LUX),), addresses=(Address("12 Sample Nagar"),))
    world.says("forget me")
    world.taps("mem:goods")
    assert world.state.customers[1].habits == ()
    assert world.state.customers[1].address == Address("12 Sample Nagar")


def test_forgetting_a_good_is_no_forgetting_of_her() -> None:
    world = World("hi")
    world.settle(habits=(("soap", LUX),))
    world.says("chini bhool jao")
    assert world.state.customers[1].habits


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "jhagwali tikki means lux soap"),
        ("hi", "jhagwali tikki matlab lux sabun"),
        ("hi", "झागवाली टिक्की मतलब लक्स साबुन"),
        ("hi", "jhagwali tikki = lux"),
        ("bn", "jhagwali tikki mane lux saban"),
        ("ta", "jhagwali tikki endral lux soap"),
        ("te", "jhagwali tikki ante lux sabbu"),
        ("mr", "jhagwali tikki mhanje lux saban"),
        ("gu", "jhagwali tikki etle lux sabu"),
        ("kn", "jhagwali tikki andre lux soap"),
        ("ml", "jhagwali tikki ennal lux soap"),
        ("pa", "jhagwali tikki matlab lux sabun"),
        ("or", "jhagwali tikki mane lux sabun"),
        ("ur", "jhagwali tikki matlab lux sabun"),
    ],
)
def test_one_word_of_the_shopkeeper_teaches_a_nickname(lang: str, text: str) -> None:
    world = World(lang)
    world.says(text, 2)
    assert list(nicknames(world).values()) == [LUX]
    world.retune()
    world.says("jhagwali tikki 2" if "झ" not in text else "झागवाली टिक्की 2")
    assert listing_nos(world) == [LUX]


def test_a_word_that_fits_several_goods_is_asked_and_the_tap_teaches_it() -> None:
    world = World("en")
    world.says("jhagwali tikki means soap", 2)
    assert nicknames(world) == {}
    world.taps(f"nick:{LIFEBUOY}", 2)
    assert nicknames(world) == {"jhagwali tikki": LIFEBUOY}


@pytest.mark.parametrize("words", ["chini", "maggi", "toor dal", "total", "haan", "42", "ok"])
def test_a_plain_name_of_another_good_and_words_of_talk_are_never_taken(words: str) -> None:
    world = World("hi")
    world.says(f"{words} matlab lux sabun", 2)
    assert nicknames(world) == {}


def test_the_shopkeeper_reads_his_nicknames_and_takes_one_back() -> None:
    world = World("en")
    world.says("jhagwali tikki means lux soap", 2)
    (reply,) = world.says("nicknames", 2)
    assert "jhagwali tikki" in reply.body
    assert "Lux" in reply.body
    assert isinstance(reply.form, Menu)
    world.taps("nickx", 2)
    assert nicknames(world) == {}
    assert "No nicknames" in world.says("nicknames", 2)[0].body


@pytest.mark.parametrize(
    "text", ["jhagwali tikki bhool jao", "forget jhagwali tikki", "झागवाली टिक्की", "Jhagwali  Tikki bhul jao"]
)
def test_a_nickname_is_forgotten_by_word(text: str) -> None:
    world = World("hi")
    world.says("jhagwali tikki matlab lux", 2)
    world.says(text, 2)
    assert (nicknames(world) == {}) is ("tikki" in text.lower())


def test_two_messages_of_customers_teach_what_one_does_not() -> None:
    world = World("en")
    world.says("jhagwali tikki 2")
    world.says("lux soap 2")
    assert nicknames(world) == {}
    world.says("clear everything")
    world.says("jhagwali tikki 1")
    world.says("lux 1")
    assert nicknames(world) == {"jhagwali tikki": LUX}
    assert world.state.shop.nicknames[0].by == 0
    world.retune()
    world.says("clear everything")
    world.says("jhagwali tikki 3")
    assert world.talk.conversation(1).basket.lines == (BasketLine(LUX, Quantity(3, Unit.PIECE)),)


def test_another_amount_or_another_message_between_proves_nothing() -> None:
    world = World("en")
    for _ in range(3):
        world.says("jhagwali tikki 2")
        world.says("lux soap 1")
        world.says("jhagwali tikki 2")
        world.says("thank you")
        world.says("lux soap 2")
    assert nicknames(world) == {}


def test_a_customer_who_says_what_she_means_gets_it_and_is_one_witness() -> None:
    world = World("hi")
    world.settle(addresses=(Address("12 Sample Nagar"),))
    world.says("jhagwali tikki 2")
    world.says("jhagwali tikki matlab lux sabun")
    assert world.talk.conversation(1).basket.lines == (BasketLine(LUX, Quantity(2, Unit.PIECE)),)
    assert nicknames(world) == {}
    world.says("jhagwali tikki matlab lux sabun")
    assert nicknames(world) == {"jhagwali tikki": LUX}


def test_two_corrections_unlearn_what_customers_taught_and_none_what_he_taught() -> None:
    for by, left in ((0, {}), (2, {"jhagwali tikki": LUX})):
        world = World("en")
        world.says("jhagwali tikki means lux soap", 2)
        nickname = Nickname("jhagwali tikki", LUX, NOON, by, known=True)
        world.state.shop = replace(world.state.shop, nicknames=(nickname,))
        world.retune()
        for _ in range(2):
            world.says("jhagwali tikki 1")
            assert listing_nos(world) == [LUX]
            world.says("remove lux soap")
            assert listing_nos(world) == []
        assert nicknames(world) == left


def test_taking_again_outweighs_one_other_purchase() -> None:
    person = World("en").state.customers[1]
    for number in (LUX, LUX, LIFEBUOY):
        person = took(person, "soap", number, 100)
    assert dict(person.habits) == {"soap": LUX}
    person = took(person, "soap", LIFEBUOY, 100)
    assert dict(person.habits) == {"soap": LIFEBUOY}


@pytest.mark.parametrize("lang", languages())
def test_no_message_of_the_sets_is_taken_for_talk_of_memory(lang: str) -> None:
    """Words like "ante" and "mane" mean "that is" in one language and something else in the next."""
    sets = Path(__file__).parents[1] / "language" / "data"
    for path in [sets / f"messages.{lang}.tsv", *sorted(sets.glob(f"blind/*/messages.{lang}.tsv"))]:
        world = World(lang)
        world.settle(addresses=(Address("12 Sample Nagar"),))
        for gold in read_gold(lang, path.read_text("utf-8").splitlines()):
            world.says(gold.text, 2 if gold.shopkeeper else 1)
            assert not world.last_turn.detail.startswith("memory"), gold.text
            assert world.last_turn.detail not in ("staff/teach", "staff/nicknames"), gold.text
        assert not [one for one in world.state.shop.nicknames if one.known]


def test_the_shopkeeper_who_chose_a_good_for_his_own_word_may_keep_the_word() -> None:
    world = World("hi")
    (reply,) = world.says("jhagwala sabun khatam", 2)
    assert len(choices(reply)) == 3, "each of the two, and both"
    world.taps(f"pick:{LIFEBUOY}", 2)
    assert not world.state.catalogue.listings[LIFEBUOY].available
    assert nicknames(world) == {}
    world.taps(f"nick:{LIFEBUOY}", 2)
    assert nicknames(world) == {"jhagwala sabun": LIFEBUOY}


def test_plain_words_of_his_are_not_offered_as_a_name() -> None:
    world = World("hi")
    world.says("sabun khatam", 2)
    replies = world.taps(f"pick:{LIFEBUOY}", 2)
    assert not [c for reply in replies for c in choices(reply) if c.action.startswith("nick")]


@pytest.mark.parametrize("lang", languages())
def test_what_help_teaches_of_memory_works_as_it_is_written(lang: str) -> None:
    world = World(lang)
    (reply,) = world.says("help")
    taught = re.findall(
        "“([^”]+)”", world.talk.words_for(world.state.customers[1]).book.say("answer-help-memory")
    )
    assert len(taught) == 2
    assert taught[0] in reply.body
    for text in taught:
        world.settle(habits=(("soap", LUX),))
        (reply,) = world.says(text)
        assert [c.action for c in choices(reply)] == ["mem:goods", "mem:all", "mem:keep"]
    world = World(lang)
    (reply,) = world.says("help", 2)
    names = re.findall("“([^”]+)”", reply.body)[-1]
    world.says(names, 2)
    assert world.last_turn.detail == "staff/nicknames"


def test_a_nickname_that_only_looks_like_one_that_stands_is_refused() -> None:
    world = World("en")
    world.says("lal packet matlab sugar", 2)
    known = [one.words for one in world.state.shop.nicknames]
    (told,) = world.says("lаl pаcket matlab onion", 2)  # its a is Cyrillic
    assert [one.words for one in world.state.shop.nicknames] == known == ["lal packet"]
    assert told.why == "nickname"
