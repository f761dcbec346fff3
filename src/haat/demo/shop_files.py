"""Shops as files: one TOML file a shop, typed and checked on reading. Nothing here is special to a demo."""

from __future__ import annotations

import importlib.resources
import re
import tomllib
from dataclasses import dataclass
from typing import Literal

import msgspec

from haat.demo.starter import starter_catalogue
from haat.domain.catalogue import Catalogue
from haat.domain.customer import Address, Customer, Role
from haat.domain.payment import RailName
from haat.domain.shop import Counters, DeliveryTerms, Hours, Legal, PayBy, Shop
from haat.language.lexicon import Lexicon
from haat.values.errors import Corrupt
from haat.values.money import RUPEE
from haat.values.place import Point

TIME = re.compile(r"([01]\d|2[0-4]):([0-5]\d)")


class HoursForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Opening hours, as ``07:30``; ``closed_days`` counts Monday as 0."""

    opens: str = "07:00"
    closes: str = "22:00"
    closed_days: tuple[int, ...] = ()


class DeliveryForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Delivery terms, in whole rupees."""

    radius_m: int = 3000
    fee_rupees: int = 20
    free_from_rupees: int = 500
    minimum_rupees: int = 100
    within_minutes: int = 45


class LegalForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What bills say of the seller."""

    legal_name: str = ""
    address: str = ""
    state_code: str = ""
    gstin: str | None = None
    fssai: str | None = None
    composition: bool = False


class PersonForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A person of the shop; her number in the shop is her place in the file."""

    name: str
    phone: str
    role: Literal["customer", "shopkeeper", "helper"] = "customer"
    khata_limit_rupees: int | None = None
    address: str = ""


class ShopForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. ``verified_name`` is what WhatsApp shows, ``greeting`` the text that the shop's link types.

    ``only`` and ``leaves_out`` name categories of the starter catalogue.
    """

    shop_id: int
    code: str
    name: str
    lang: str
    number: str
    number_id: str
    verified_name: str = ""
    greeting: str = ""
    languages: tuple[str, ...] = ("hi", "en")
    desk: bool = False
    only: tuple[str, ...] = ()
    leaves_out: tuple[str, ...] = ()
    latitude_e6: int | None = None
    longitude_e6: int | None = None
    vpa: str | None = None
    payment_configuration: str | None = None
    gateway_type: Literal["razorpay", "payu", "billdesk", "zaakpay"] = "razorpay"
    merchant_code: str = ""
    upi_in_chat: bool = False
    rails: tuple[RailName, ...] = ()
    catalog_id: str | None = None
    pause_minutes: int = 30
    late_money_minutes: int = 0
    watch_receipts: bool = True
    watch_code: bool = False
    pay_by: tuple[Literal["upi", "cash", "khata"], ...] = ("upi", "cash", "khata")
    khata_limit_rupees: int = 0
    hours: HoursForm = HoursForm()
    delivery: DeliveryForm = DeliveryForm()
    legal: LegalForm = LegalForm()
    people: tuple[PersonForm, ...] = ()


@dataclass(frozen=True, slots=True)
class ShopFile:
    """A shop as read from its file: everything that opening it writes."""

    shop: Shop
    people: tuple[Customer, ...]
    catalogue: Catalogue
    counters: Counters
    verified_name: str
    greeting: str


def read_shop(text: str, lexicon: Lexicon, source: str) -> ShopFile:
    """A shop from TOML text. Raises Corrupt, naming ``source``, when something is missing or wrong."""
    try:
        form = msgspec.convert(tomllib.loads(text), ShopForm)
        shop = _shop(form)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, ValueError) as error:
        raise Corrupt(f"{source}: {error}") from error
    people = tuple(_person(number, person) for number, person in enumerate(form.people, 1))
    catalogue = Catalogue(1) if shop.desk else starter_catalogue(lexicon, form.only, form.leaves_out)
    return ShopFile(
        shop=shop,
        people=people,
        catalogue=catalogue,
        counters=Counters(customer_no=len(people)),
        verified_name=form.verified_name or shop.name,
        greeting=form.greeting or f"{shop.name} [{shop.code}]",
    )


def demo_shops(lexicon: Lexicon) -> list[ShopFile]:
    """The sample shops that come with Haat, by shop id; the front desk is last."""
    folder = importlib.resources.files("haat.demo").joinpath("shops")
    files = [entry for entry in folder.iterdir() if entry.name.endswith(".toml")]
    found = [read_shop(entry.read_text(encoding="utf-8"), lexicon, entry.name) for entry in files]
    return sorted(found, key=lambda file: file.shop.shop_id)


def _shop(form: ShopForm) -> Shop:
    place = None
    if form.latitude_e6 is not None and form.longitude_e6 is not None:
        place = Point(form.latitude_e6, form.longitude_e6)
    terms, legal = form.delivery, form.legal
    return Shop(
        shop_id=form.shop_id,
        code=form.code,
        name=form.name,
        lang=form.lang,
        number=form.number,
        number_id=form.number_id,
        languages=form.languages,
        desk=form.desk,
        hours=Hours(_minute(form.hours.opens), _minute(form.hours.closes), form.hours.closed_days),
        delivery=DeliveryTerms(
            radius_m=terms.radius_m,
            fee_paise=terms.fee_rupees * RUPEE,
            free_from_paise=terms.free_from_rupees * RUPEE,
            minimum_paise=terms.minimum_rupees * RUPEE,
            within_minutes=terms.within_minutes,
        ),
        pay_by=tuple(PayBy(word) for word in form.pay_by),
        legal=Legal(
            legal.legal_name, legal.address, legal.state_code, legal.gstin, legal.fssai, legal.composition
        ),
        place=place,
        vpa=form.vpa,
        payment_configuration=form.payment_configuration,
        gateway_type=form.gateway_type,
        merchant_code=form.merchant_code,
        upi_in_chat=form.upi_in_chat,
        rails=form.rails,
        catalog_id=form.catalog_id,
        pause_minutes=form.pause_minutes,
        late_money_s=max(form.late_money_minutes, 0) * 60,
        watch_receipts=form.watch_receipts,
        watch_code=form.watch_code,
        khata_limit_paise=form.khata_limit_rupees * RUPEE,
    )


def _person(number: int, form: PersonForm) -> Customer:
    limit = form.khata_limit_rupees
    return Customer(
        customer_no=number,
        name=form.name,
        phone=form.phone,
        role=Role(form.role),
        addresses=(Address(form.address),) if form.address else (),
        khata_limit_paise=None if limit is None else limit * RUPEE,
    )


def _minute(text: str) -> int:
    found = TIME.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not a time of day such as 07:30")
    return int(found.group(1)) * 60 + int(found.group(2))
