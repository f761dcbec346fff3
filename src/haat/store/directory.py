"""The directory: which shop a number or a code belongs to. Small, without personal data, kept in memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import asyncpg

from haat.chat.talk import DirectoryShop
from haat.store.queries import sql
from haat.values.errors import Unavailable
from haat.values.place import Point
from haat.values.skeleton import alike


class Directory:
    """All shops of this server as one moment saw them."""

    def __init__(self, shops: Iterable[tuple[DirectoryShop, bool]] = ()) -> None:
        self._numbers: dict[int, str] = {}
        self._desks: dict[str, int] = {}
        self._at_number: dict[str, dict[str, DirectoryShop]] = {}
        for shop, desk in shops:
            self._numbers[shop.shop_id] = shop.number_id
            if desk:
                self._desks[shop.number_id] = shop.shop_id
            else:
                self._at_number.setdefault(shop.number_id, {})[shop.code] = shop

    def __len__(self) -> int:
        return len(self._numbers)

    def shop_of_number(self, number_id: str) -> int | None:
        """Who hears what comes to this number: its front desk, else its only shop."""
        desk = self._desks.get(number_id)
        if desk is not None:
            return desk
        shops = self._at_number.get(number_id, {})
        return next(iter(shops.values())).shop_id if len(shops) == 1 else None

    def passes_for(self, shop_id: int, code: str, name: str) -> DirectoryShop | None:
        """Another shop whose code or name only looks the same in other letters; None where this shop stands so already."""
        others = []
        for shop in (one for shops in self._at_number.values() for one in shops.values()):
            if shop.shop_id == shop_id and (shop.code, shop.name) == (code, name):
                return None
            same_code, same_name = shop.code == code, shop.name.casefold() == name.casefold()
            if (not same_code and alike(shop.code, code)) or (not same_name and alike(shop.name, name)):
                others.append(shop)
        return next((one for one in others if one.shop_id != shop_id), None)

    def shops(self) -> Iterable[int]:
        """Every shop and desk."""
        return self._numbers.keys()

    def number_of(self, shop_id: int) -> str | None:
        return self._numbers.get(shop_id)

    def shared(self, shop_id: int) -> bool:
        """Do other shops write from this shop's number?"""
        return len(self.served_at(self._numbers.get(shop_id, ""))) > 1

    def neighbours(self, shop_id: int) -> list[int]:
        """The other shops of this shop's number, its desk among them."""
        number_id = self._numbers.get(shop_id, "")
        there = {shop.shop_id for shop in self.served_at(number_id).values()}
        if number_id in self._desks:
            there.add(self._desks[number_id])
        return sorted(there - {shop_id})

    def served_at(self, number_id: str) -> Mapping[str, DirectoryShop]:
        """The shops of a number by code, its desk apart."""
        return self._at_number.get(number_id, {})


async def load_directory(connection: asyncpg.Connection[asyncpg.Record]) -> Directory:
    """Read it anew. Raises Unavailable."""
    try:
        rows = await connection.fetch(sql("directory"))
    except (OSError, asyncpg.InterfaceError, asyncpg.PostgresConnectionError) as error:
        raise Unavailable(f"the directory of shops cannot be read: {error}") from error
    return Directory(
        (
            DirectoryShop(
                row["shop_id"],
                row["code"],
                row["name"],
                row["lang"],
                row["number_id"],
                Point(row["latitude_e6"], row["longitude_e6"]) if row["latitude_e6"] is not None else None,
            ),
            row["desk"],
        )
        for row in rows
    )
