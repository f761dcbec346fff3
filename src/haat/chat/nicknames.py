"""Nicknames: the shopkeeper teaches the ear his own words, reads them and takes them back; customers bear witness.

A nickname never takes a plain name from another good. Rules and tables: docs/rules/memory.md.
"""

from __future__ import annotations

from haat.chat import ordering
from haat.chat.replies import DESCRIPTION_MAX, ROW_MAX, ROWS_MAX, Choice, Menu, Reply, Section
from haat.chat.scene import Scene
from haat.chat.telling import carry_out, refused
from haat.chat.texts import cut
from haat.domain.catalogue import Listing
from haat.domain.commands import Command, ForgetNickname, NoteNickname, TeachNickname
from haat.domain.naming import KnownName, nicknames_of
from haat.domain.nickname import folded, mark_of, sayable
from haat.domain.refusals import Refusal
from haat.language.memory_words import Role, find, named, only_talk, parted, plain_names, says, strange
from haat.language.understand import understand
from haat.language.understanding import Detail, HeardLine, Hints
from haat.values.record import replace
from haat.values.skeleton import alike

SHOWN = 60
SURE = 0.97
"""Heard by its exact or same-sounding name; below it the ear was guessing."""
_NO_MEANING = (Detail.NONE, Detail.OFF_TOPIC, Detail.SMALL_TALK)


def told(scene: Scene, text: str) -> list[Reply] | None:
    """What the shopkeeper says of nicknames: show them, forget one, or "lal packet matlab Red Label"."""
    found = find(text, scene.langs)
    if says(text, found.get(Role.NAMES)):
        scene.detail = "staff/nicknames"
        return [listed(scene)]
    for side in parted(text, found.get(Role.FORGET)) or ():
        known = _called(scene, side)
        if known is not None:
            return _forget(scene, known)
    left, equals, right = text.partition("=")
    sides = (left.strip(), right.strip()) if equals else parted(text, found.get(Role.MEANS))
    if sides is None or not all(sides):
        return None
    return _teach(scene, *sides)


def tapped(scene: Scene, verb: str, number: int, words: list[str]) -> list[Reply]:
    """A tap on the good that a word means, or on a nickname that is to go."""
    listing = scene.talk.state.catalogue.get(number)
    name = scene.conv.teaching
    if verb == "nick" and listing is not None and name and words[-1:] == [mark_of(folded(name))]:
        scene.conv = replace(scene.conv, teaching="")
        return _taught(scene, name, listing)
    for known in nicknames_of(scene.talk.state.shop, scene.talk.state.catalogue):
        if verb == "nickx" and known.listing.listing_no == number and words[-1:] == [_mark(known)]:
            return _forget(scene, known)
    return [scene.reply(scene.say("refused-no-such-nickname", words="?"), why="nickname")]


def listed(scene: Scene) -> Reply:
    """All nicknames with what they mean; a tap on one takes it back."""
    known = nicknames_of(scene.talk.state.shop, scene.talk.state.catalogue)
    if not known:
        return scene.reply(scene.say("nick-none"), why="nicknames")
    lines = [
        scene.say(
            "nick-line" if one.by or one.at is None else "nick-line-learnt",
            words=one.words,
            what=scene.words.title(one.listing),
        )
        for one in known[:SHOWN]
    ]
    newest = sorted(known, key=lambda one: (one.at is None, -one.at.timestamp() if one.at else 0.0))[
        :ROWS_MAX
    ]
    rows = [
        Choice(
            f"nickx:{one.listing.listing_no}:{_mark(one)}",
            cut(one.words, ROW_MAX),
            cut(scene.words.title(one.listing), DESCRIPTION_MAX),
        )
        for one in newest
    ]
    body = "\n".join([scene.say("nick-head"), *lines])
    return scene.reply(body, Menu(scene.say("menu-forget"), (Section("", tuple(rows)),)), "nicknames")


def free(scene: Scene, words: str, listing: Listing, *, owner: bool = False) -> bool:
    """May these words become a name of this listing? Never where they already say another good, or are talk.

    A customer's words must besides hold one that nobody knows, so that no plain name becomes one maker's.
    """
    lexicon = scene.talk.lexicon
    if not sayable(folded(words)) or only_talk(words, lexicon) or not (owner or strange(words, lexicon)):
        return False
    shop = scene.talk.state.shop
    hints = Hints(lang=scene.talk.lang_of(scene.person), languages=shop.languages)
    heard = understand(words, scene.talk.shelf, hints)
    if heard.detail not in _NO_MEANING:
        return False
    goods, brands = plain_names(words, lexicon)
    if any(not _one_good(scene, concept, listing) for concept in goods):
        return False
    key = scene.talk.shelf.brand_key
    if any(key(brand) != key(listing.brand) for brand in brands):
        return False
    sure = [line for line in (*heard.lines, *heard.about) if line.sku is not None and line.confidence >= SURE]
    if _passes_for_another(scene, words):
        return False
    nickname = folded(words) in (folded(one.words) for one in nicknames_of(shop, scene.talk.state.catalogue))
    return (owner and nickname) or all(line.sku == listing.sku for line in sure)


def _one_good(scene: Scene, concept: str, listing: Listing) -> bool:
    return concept == listing.concept or scene.talk.lexicon.is_kind_of(listing.concept, concept)


def _passes_for_another(scene: Scene, words: str) -> bool:
    """Do these words only look like a nickname that stands, in other letters?"""
    known = nicknames_of(scene.talk.state.shop, scene.talk.state.catalogue)
    return any(alike(one.words, words) and folded(one.words) != folded(words) for one in known)


def certain(scene: Scene, line: HeardLine) -> Listing | None:
    """The one listing that a line speaks of, whatever its amount; None where it could be several."""
    found = ordering.meant(scene, line)
    return found[0] if len(found) == 1 else None


def note(scene: Scene, words: str, listing: Listing, *, against: bool = False) -> None:
    """This message of hers speaks for a word as the name of a listing, or against it."""
    number, message = scene.person.customer_no, scene.message.message_id
    command = NoteNickname(number, words, listing.listing_no, message, against)
    carry_out(scene.talk, command, scene.moment)


def _teach(scene: Scene, left: str, right: str) -> list[Reply] | None:
    words = named(left, scene.talk.lexicon)
    heard = understand(right, scene.talk.shelf, replace(scene.hints(), shopkeeper=False))
    lines = [line for line in (*heard.lines, *heard.about) if line.concept is not None]
    if not words or len(lines) != 1:
        return None
    scene.detail = "staff/teach"
    found = ordering.meant(scene, lines[0])
    if not found:
        return [scene.reply(scene.say("answer-unsold", what=right), why="nickname")]
    if _passes_for_another(scene, left.strip()) or not free(scene, words, found[0], owner=True):
        return [scene.reply(scene.say("nick-taken", words=cut(words, 40)), why="nickname")]
    if len(found) == 1:
        return _taught(scene, words, found[0])
    scene.conv = replace(scene.conv, teaching=words)
    rows = [scene.words.row(_action(i, words), i, scene.words.price(i)) for i in found[:ROWS_MAX]]
    menu = Menu(scene.say("menu-choose"), (Section("", tuple(rows)),))
    return [scene.reply(scene.say("nick-which", words=cut(words, 40)), menu, "nickname")]


def asked_about(scene: Scene, lines: tuple[HeardLine, ...]) -> None:
    """The shopkeeper is asked which good he means: his words wait, in case they are his own name for it."""
    words = named(lines[0].text, scene.talk.lexicon) if len(lines) == 1 else ""
    if not strange(words, scene.talk.lexicon):
        words = ""
    if words != scene.conv.teaching:
        scene.conv = replace(scene.conv, teaching=words)


def offer(scene: Scene, listing: Listing) -> list[Reply]:
    """He chose what his words meant: shall they mean it from now on? One tap."""
    words = scene.conv.teaching
    if not words or not free(scene, words, listing, owner=True):
        return []
    body = scene.say("nick-ask", words=words, what=scene.words.title(listing))
    choices = [
        Choice(_action(listing, words), scene.say("button-yes")),
        Choice("keep", scene.say("button-no")),
    ]
    return [scene.offer(body, choices, "nickname")]


def _action(listing: Listing, words: str) -> str:
    return f"nick:{listing.listing_no}:{mark_of(folded(words))}"


def _taught(scene: Scene, words: str, listing: Listing) -> list[Reply]:
    command = TeachNickname(scene.person.customer_no, words, listing.listing_no)
    return _done(scene, command, "nick-learnt", words, listing)


def _forget(scene: Scene, known: KnownName) -> list[Reply]:
    command = ForgetNickname(scene.person.customer_no, known.words)
    return _done(scene, command, "nick-forgot", known.words, known.listing)


def _done(scene: Scene, command: Command, key: str, words: str, listing: Listing) -> list[Reply]:
    done = carry_out(scene.talk, command, scene.moment)
    if isinstance(done, Refusal):
        return [scene.reply(refused(scene.talk, scene.words, done), why="refused")]
    scene.detail = f"staff/{key}"
    return [*done, scene.reply(scene.say(key, words=words, what=scene.words.title(listing)), why="nickname")]


def _called(scene: Scene, words: str) -> KnownName | None:
    """The nickname that is spelled like this."""
    known = nicknames_of(scene.talk.state.shop, scene.talk.state.catalogue)
    return next((one for one in known if folded(one.words) == folded(words)), None)


def _mark(known: KnownName) -> str:
    return mark_of(folded(known.words))
