"""The shelf and the shutter: prices, what is there today, whether the shop takes orders."""

from __future__ import annotations

from haat.domain import who
from haat.domain.commands import OpenShop, SetAvailable, SetPrice
from haat.domain.events import AvailabilitySet, PriceSet, ShopOpened
from haat.domain.outcome import Outcome
from haat.domain.refusals import Refusal, Why
from haat.domain.snapshot import ShopState
from haat.values.record import replace
from haat.values.time import Moment

PRICE_MAX_PAISE = 1_00_000_00
"""No pack or kilo in a neighbourhood shop costs more than a lakh of rupees."""


def set_price(command: SetPrice, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """A new price from now on; orders keep the price they were placed at. MRP is a ceiling by law."""
    listing = state.catalogue.get(command.listing_no)
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if listing is None:
        return who.NO_SUCH_LISTING
    if not 1 <= command.price_paise <= PRICE_MAX_PAISE:
        return Refusal(Why.BAD_PRICE, paise={"price": command.price_paise})
    if listing.mrp_paise is not None and command.price_paise > listing.mrp_paise:
        return Refusal(Why.ABOVE_MRP, paise={"mrp": listing.mrp_paise, "price": command.price_paise})
    event = PriceSet(listing.listing_no, command.by, listing.price_paise, command.price_paise)
    return Outcome(events=(event,), listings=(replace(listing, price_paise=command.price_paise),))


def set_available(command: SetAvailable, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """ "Khatam" takes a listing out of every new basket; "aa gaya" brings it back. Placed orders keep their lines."""
    listing = state.catalogue.get(command.listing_no)
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    if listing is None:
        return who.NO_SUCH_LISTING
    event = AvailabilitySet(listing.listing_no, command.by, command.available)
    return Outcome(events=(event,), listings=(replace(listing, available=command.available),))


def open_shop(command: OpenShop, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Take orders, or take none for now whatever the hours say."""
    if not who.of_the_shop(command.by, state):
        return who.NOT_YOURS
    return Outcome(
        events=(ShopOpened(command.by, command.accepting),),
        shop=replace(state.shop, accepting=command.accepting),
    )
