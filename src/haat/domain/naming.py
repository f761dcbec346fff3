"""Naming: the shop learns and unlearns its own words for its goods, and forgets what it knew of a person.

Whether words already mean another good is for the ear to say, before a command is given; here they are only kept.
Rules and tables: docs/rules/memory.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from haat.domain import who
from haat.domain.catalogue import Catalogue, Listing
from haat.domain.commands import ForgetMe, ForgetNickname, NoteNickname, TeachNickname
from haat.domain.events import MemoryErased, NicknameForgotten, NicknameLearnt
from haat.domain.nickname import WITNESSES, Nickname, crowded, folded, mark_of, sayable
from haat.domain.outcome import Outcome
from haat.domain.refusals import Refusal, Why
from haat.domain.shop import Shop
from haat.domain.snapshot import ShopState
from haat.domain.usual import forgotten
from haat.values.record import replace
from haat.values.time import Moment


@dataclass(frozen=True, slots=True)
class KnownName:
    """A nickname as a person reads it. ``by`` 0: learnt from customers; ``at`` None: set up with the listing."""

    words: str
    listing: Listing
    by: int = 0
    at: datetime | None = None


def nicknames_of(shop: Shop, catalogue: Catalogue) -> list[KnownName]:
    """Every nickname of a shop, learnt or set up, by its words: what the shopkeeper may read and delete."""
    learnt = {(one.words, one.listing_no): one for one in shop.nicknames if one.known}
    found = []
    for listing in catalogue.listings.values():
        for words in listing.aliases:
            one = learnt.get((folded(words), listing.listing_no))
            found.append(KnownName(words, listing, one.by if one else 0, one.at if one else None))
    return sorted(found, key=lambda name: folded(name.words))


def keep_nicknames(
    before: Shop | None, shop: Shop, listings: tuple[Listing, ...]
) -> tuple[Shop, tuple[Listing, ...]]:
    """A shop's settings and listings as they are brought anew, with the words it has learnt since the last time."""
    if before is None:
        return shop, listings
    taken = {folded(alias) for item in listings for alias in item.aliases}
    learnt = [one for one in before.nicknames if one.known and one.words not in taken]
    words = {
        item.listing_no: tuple(o.words for o in learnt if o.listing_no == item.listing_no)
        for item in listings
    }
    kept = tuple(replace(item, aliases=(*item.aliases, *words[item.listing_no])) for item in listings)
    return replace(shop, nicknames=before.nicknames), kept


def teach(command: TeachNickname, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """The shopkeeper says what words mean; from now on they do, whatever they meant as a nickname before."""
    listing = state.catalogue.get(command.listing_no)
    words = folded(command.words)
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if listing is None:
        return who.NO_SUCH_LISTING
    if not sayable(words):
        return Refusal(Why.BAD_NICKNAME, words={"words": command.words})
    return _learnt(state, Nickname(words, listing.listing_no, moment.now, command.by, True), listing)


def note(command: NoteNickname, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """A customer's message speaks for a nickname, or against one. Two different messages settle it."""
    listing = state.catalogue.get(command.listing_no)
    words, mark = folded(command.words), mark_of(command.message_id)
    if listing is None:
        return who.NO_SUCH_LISTING
    if not sayable(words):
        return Refusal(Why.BAD_NICKNAME, words={"words": command.words})
    ours = [one for one in state.shop.nicknames if one.words == words]
    known = next((one for one in ours if one.known), None)
    if known is not None or any(folded(alias) == words for _, alias in _aliases(state)):
        return _weighed(state, known, command, mark)
    if command.against:
        return Outcome()
    hunch = next((one for one in ours if one.listing_no == command.listing_no), None)
    hunch = hunch or Nickname(words, command.listing_no, moment.now)
    if mark in hunch.spoken:
        return Outcome()
    hunch = replace(hunch, spoken=(*hunch.spoken, mark))
    if len(hunch.spoken) >= WITNESSES:
        return _learnt(state, replace(hunch, known=True, at=moment.now), listing)
    return Outcome(shop=_with(state.shop, words, hunch))


def _weighed(state: ShopState, known: Nickname | None, command: NoteNickname, mark: str) -> Outcome:
    """Word about a nickname that stands. Only what customers taught can customers unteach."""
    if known is None or known.by or known.listing_no != command.listing_no:
        return Outcome()
    if not command.against:
        return (
            Outcome(shop=_with(state.shop, known.words, replace(known, against=())))
            if known.against
            else Outcome()
        )
    if mark in known.against:
        return Outcome()
    doubted = replace(known, against=(*known.against, mark))
    if len(doubted.against) >= WITNESSES:
        return _gone(state, known.words, 0)
    return Outcome(shop=_with(state.shop, known.words, doubted))


def forget(command: ForgetNickname, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """These words mean nothing of their own any more."""
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    words = folded(command.words)
    if not any(folded(alias) == words for _, alias in _aliases(state)):
        return Refusal(Why.NO_SUCH_NICKNAME, words={"words": command.words})
    return _gone(state, words, command.by)


def forget_me(command: ForgetMe, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """What was learnt of a person is erased, at her own word or the shopkeeper's. Orders and books stay."""
    person = state.customers.get(command.customer_no)
    if command.by != command.customer_no and not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if person is None:
        return who.NO_SUCH_CUSTOMER
    return Outcome(
        events=(MemoryErased(person.customer_no, command.by, command.addresses),),
        customer=forgotten(person, addresses=command.addresses),
    )


def _learnt(state: ShopState, nickname: Nickname, listing: Listing) -> Outcome:
    words = nickname.words
    changed = [_without(item, words) for item, alias in _aliases(state) if folded(alias) == words]
    kept = next((item for item in changed if item.listing_no == listing.listing_no), listing)
    kept = replace(kept, aliases=(*kept.aliases, words))
    others = tuple(item for item in changed if item.listing_no != listing.listing_no)
    return Outcome(
        events=(NicknameLearnt(words, listing.listing_no, nickname.by),),
        shop=_with(state.shop, words, nickname),
        listings=(*others, kept),
    )


def _gone(state: ShopState, words: str, by: int) -> Outcome:
    changed = {
        item.listing_no: _without(item, words) for item, alias in _aliases(state) if folded(alias) == words
    }
    events = tuple(NicknameForgotten(words, number, by) for number in changed)
    return Outcome(events=events, shop=_with(state.shop, words), listings=tuple(changed.values()))


def _with(shop: Shop, words: str, *nicknames: Nickname) -> Shop:
    """The shop with these nicknames, and no others, for the words."""
    others = (one for one in shop.nicknames if one.words != words)
    return replace(shop, nicknames=crowded((*others, *nicknames)))


def _without(listing: Listing, words: str) -> Listing:
    return replace(listing, aliases=tuple(alias for alias in listing.aliases if folded(alias) != words))


def _aliases(state: ShopState) -> Iterable[tuple[Listing, str]]:
    return ((item, alias) for item in state.catalogue.listings.values() for alias in item.aliases)
