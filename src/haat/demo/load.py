"""Loading the sample shops: the same writes as for any shop, and what the emulator must know of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from haat.demo.shop_files import ShopFile, demo_shops
from haat.domain.customer import Role
from haat.language.lexicon import load_lexicon
from haat.papers.poster import spoken_number
from haat.store.screens import Screens
from haat.store.shops import put_shops
from haat.store.showcase import ShowcaseStore
from haat.values.place import Point

SAMPLE_ACCOUNT = "200000000000001"
"""The WhatsApp business account of every sample number."""


@dataclass(frozen=True, slots=True)
class DemoShop:
    """A sample shop, by what people of a demo need: its number, its staff's phones, its first customer."""

    file: ShopFile

    @property
    def number_id(self) -> str:
        return self.file.shop.number_id

    @property
    def shopkeeper(self) -> str:
        return self._phone(Role.SHOPKEEPER)

    @property
    def helper(self) -> str:
        return self._phone(Role.HELPER)

    @property
    def customer(self) -> str:
        return self._phone(Role.CUSTOMER)

    def _phone(self, role: Role) -> str:
        return next((p.phone or "" for p in self.file.people if p.role is role), "")


async def load_demo(dsn: str, *, only_if_empty: bool = False) -> dict[str, DemoShop]:
    """Write the sample shops, or only look at them where any shop is served already; all of them by code."""
    shops = {file.shop.code: DemoShop(file) for file in demo_shops(load_lexicon())}
    screens = Screens(dsn)
    try:
        served = await screens.codes()
    finally:
        await screens.close()
    if only_if_empty and served:
        return {code: shop for code, shop in shops.items() if code in served}
    await put_shops(
        dsn,
        [
            (each.file.shop, tuple(each.file.catalogue.listings.values()), each.file.people)
            for each in shops.values()
        ],
    )
    return shops


async def empty_catalogues(dsn: str, shops: Iterable[DemoShop]) -> None:
    """The emulator's catalogues are empty when it starts, whatever an earlier one held. Raises Unavailable."""
    store = ShowcaseStore(dsn)
    try:
        for each in shops:
            if each.file.shop.catalog_id:
                await store.forget(each.file.shop.shop_id)
    finally:
        await store.close()


def number_rows(shops: Iterable[DemoShop]) -> bytes:
    """The business numbers of the emulator, as JSON: one for each number that a shop answers at."""
    rows = {
        each.number_id: {
            "display_phone_number": spoken_number(each.file.shop.number),
            "verified_name": each.file.verified_name,
            "phone_number_id": each.number_id,
            "waba_id": SAMPLE_ACCOUNT,
            "payment_configurations": [{"name": each.file.shop.payment_configuration or "haat-gateway"}],
        }
        for each in sorted(shops, key=lambda each: not each.file.shop.desk)
    }
    return msgspec.json.encode(sorted(rows.values(), key=lambda row: str(row["phone_number_id"])))


def phone_rows(shops: Iterable[DemoShop]) -> bytes:
    """The phones that the page shows first: a customer and the shopkeeper of the first shop."""
    first = min(shops, key=lambda each: each.file.shop.shop_id)
    people = {Role.CUSTOMER: first.customer, Role.SHOPKEEPER: first.shopkeeper}
    rows = []
    for role, phone in people.items():
        name = next(person.name for person in first.file.people if person.phone == phone)
        row: dict[str, object] = {"user": phone, "name": name, "role": role.value, "number": first.number_id}
        if role is Role.CUSTOMER:
            row |= {"prefill": first.file.greeting, "places": _places(first.file.shop.place)}
        rows.append(row)
    return msgspec.json.encode({"phones": rows})


def _places(shop: Point | None) -> list[dict[str, object]]:
    """Where a customer may say that she is: in the shop's neighbourhood, and too far away."""
    if shop is None:
        return []
    near = (
        ("Home", "12, Sample Lane, 2nd floor", 3_000, 2_500),
        ("Office", "4, Sample Chambers", -8_000, 5_000),
    )
    far = ("Far away", "Across the river", 180_000, 90_000)
    return [
        {
            "name": name,
            "address": address,
            "latitude": (shop.latitude_e6 + north) / 1_000_000,
            "longitude": (shop.longitude_e6 + east) / 1_000_000,
        }
        for name, address, north, east in (*near, far)
    ]
