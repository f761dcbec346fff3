"""Changing who is paid: at once where no money can go astray by it, a day later everywhere else.

Rules: docs/rules/payments.md, "A change of who is paid".
"""

from __future__ import annotations

from datetime import datetime, timedelta

from haat.domain import who
from haat.domain.events import PayeeChanging, PayeeKept
from haat.domain.outcome import Outcome
from haat.domain.payee import Payee, PayeeChange
from haat.domain.payee_acts import AnnouncePayee, KeepPayee
from haat.domain.payment import RailName
from haat.domain.refusals import Refusal
from haat.domain.shop import Shop
from haat.domain.snapshot import ShopState
from haat.values.record import replace
from haat.values.time import Moment

WAIT = timedelta(hours=24)


def payee_of(shop: Shop) -> Payee:
    """Who is paid now."""
    return Payee(
        shop.vpa,
        shop.merchant_code,
        shop.payment_configuration,
        shop.gateway_type,
        shop.gateway_key,
        shop.rails,
    )


def effective(shop: Shop, now: datetime) -> Shop:
    """The shop as customers pay it at this instant: a change whose wait is over counts."""
    change = shop.payee_next
    if change is None or now < change.usable_at:
        return shop
    return _with(shop, change.payee)


def propose(shop: Shop, payee: Payee, now: datetime) -> Shop:
    """The shop with this payee: at once where it had none or only loses some, else to come.

    A proposal of the payee that is there already ends the wait of another one.
    """
    shop = effective(shop, now)
    had = payee_of(shop)
    if payee == had:
        return replace(shop, payee_next=None)
    if shop.payee_next is not None and shop.payee_next.payee == payee:
        return shop
    if not had.accounts or (payee.accounts < had.accounts and _same_order(payee, had)):
        return _with(shop, payee)
    return replace(shop, payee_next=PayeeChange(payee, now, now + WAIT))


def keep(shop: Shop) -> Shop:
    """The shop without the change that waits."""
    return replace(shop, payee_next=None)


def guarded(old: Shop | None, new: Shop, now: datetime) -> Shop:
    """New settings of a shop, from its file say, in which a change of who is paid waits like any other.

    A file names no key of a gateway account; the one that is there stays, and so does a change that waits.
    """
    if old is None:
        return new
    had = payee_of(effective(old, now))
    wanted = replace(payee_of(new), gateway_key=new.gateway_key or had.gateway_key)
    waiting = effective(old, now).payee_next
    kept = replace(
        _with(new, had),
        payee_next=waiting,
        former_configurations=effective(old, now).former_configurations,
    )
    return kept if wanted == had else propose(kept, wanted, now)


def named(shop: Shop, payee: Payee) -> str:
    """Who would be paid first, in a word: a UPI address, a gateway's key, a configuration."""
    wanted = _with(shop, payee)
    return {
        RailName.WHATSAPP: payee.payment_configuration,
        RailName.GATEWAY: payee.gateway_key,
        RailName.UPI: payee.vpa,
        None: None,
    }[wanted.rail] or "–"


def announce(command: AnnouncePayee, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Tell of the change that waits, if one does."""
    waiting = state.shop.payee_next
    if waiting is None or not who.keeps_the_shop(command.by, state):
        return Outcome()
    return Outcome(events=(PayeeChanging(named(state.shop, waiting.payee), waiting.usable_at),))


def keep_old(command: KeepPayee, state: ShopState, moment: Moment) -> Outcome | Refusal:
    """Stop the change that waits. A change whose day has come cannot be stopped, only changed again."""
    if not who.keeps_the_shop(command.by, state):
        return who.NOT_YOURS
    if state.shop.payee_next is None:
        return Outcome()
    return Outcome(events=(PayeeKept(command.by),), shop=keep(state.shop))


def _same_order(payee: Payee, had: Payee) -> bool:
    return (payee.rails, payee.gateway_type, payee.merchant_code) == (
        had.rails,
        had.gateway_type,
        had.merchant_code,
    )


def _with(shop: Shop, payee: Payee) -> Shop:
    former = shop.former_configurations
    if shop.payment_configuration and shop.payment_configuration != payee.payment_configuration:
        kept_names = (one for one in former if one != shop.payment_configuration)
        former = (shop.payment_configuration, *kept_names)
    return replace(
        shop,
        former_configurations=former,
        vpa=payee.vpa,
        merchant_code=payee.merchant_code,
        payment_configuration=payee.payment_configuration,
        gateway_type=payee.gateway_type,
        gateway_key=payee.gateway_key,
        rails=payee.rails,
        payee_next=None,
    )
