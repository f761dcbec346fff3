"""Price lists as they come: columns found by their names, brand, size and pack count read out of the item's name.

Only reads and links; what is done with the rows, and the preview before it, is for others. Prices are paise.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from haat.language.lexicon import Lexicon, load_lexicon
from haat.language.link import Link, link
from haat.language.shelf import ShelfItem
from haat.language.sizes import Found, read_size, write_size
from haat.values.money import MAX_PAISE, half_up
from haat.values.quantity import Quantity

COLUMNS: dict[str, tuple[str, ...]] = {
    "name": ("name", "product", "product name", "product_name", "item", "item name", "title", "description", "particulars", "sku name"),
    "brand": ("brand", "brand name", "company", "manufacturer", "make"),
    "size": ("size", "pack size", "pack_size", "net weight", "weight", "weight_g", "weight_ml", "weight in gms", "weightingms", "net quantity", "pack", "quantity", "qty", "unit", "uom"),
    "price": ("price", "sale_price", "sale price", "selling price", "sp", "rate", "discounted price", "our price", "discountedsellingprice"),
    "mrp": ("mrp", "market_price", "market price", "list price", "max price", "m.r.p."),
    "category": ("category", "sub_category", "sub category", "group", "department", "type"),
    "barcode": ("barcode", "ean", "gtin", "upc", "code"),
    "sku": ("sku", "id", "index", "item code", "product id"),
    "concept": ("concept",),
}  # fmt: skip
"""Header words by meaning, the likeliest first; compared in lower case."""

NAME_MAX = 300
"""A longer name is a paragraph, or a quote left open."""

_MONEY = re.compile(
    r"(?:₹|inr|rs\.?|mrp)?\s*(\d[\d,]*)(?:\.(\d{1,8}))?\s*(?:/-|/=|₹|inr|rs\.?|only)?", re.IGNORECASE
)
_FORMULA = tuple("=+-@\t\r")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")


@dataclass(frozen=True, slots=True)
class Row:
    """One row read: ``line`` is its place in the file (1 is the header). ``trouble`` says why it could not be used."""

    line: int
    name: str
    brand: str | None
    size: Quantity | None
    packs: int
    price_paise: int | None
    mrp_paise: int | None
    category: str
    barcode: str
    concept: str | None
    loose: bool
    sku: str
    trouble: str | None
    bundle: bool = False
    """More than one thing for one price; the good is the main one."""


def guess_columns(header: Iterable[str]) -> dict[str, str]:
    """Meaning to column name, for the columns that could be told."""
    names = {_plain(h): h for h in header if h}
    out: dict[str, str] = {}
    for meaning, words in COLUMNS.items():
        for word in words:
            if word in names and names[word] not in out.values():
                out[meaning] = names[word]
                break
    return out


def read_rows(
    lines: Iterable[str],
    columns: Mapping[str, str] | None = None,
    lexicon: Lexicon | None = None,
    delimiter: str = ",",
) -> Iterator[Row]:
    """Every row of a CSV text, readable or not. ``columns`` overrides the guess, meaning to column name.

    A cell longer than the csv module's limit (128 KiB, a quote left open) raises csv.Error.
    """
    lexicon = lexicon or load_lexicon()
    reader = csv.DictReader(_without_mark(lines), delimiter=delimiter, restkey="_more", restval="")
    guessed = {**guess_columns(reader.fieldnames or ()), **(columns or {})}
    second = _second_category(reader.fieldnames or (), guessed)
    for record in reader:
        cell = {meaning: _cell(record.get(column)) for meaning, column in guessed.items()}
        hint = str(record.get(second) or "") if second else ""
        yield _row(reader.line_num, cell, hint, lexicon, guessed.get("size", ""))


def read_items(lines: Iterable[str], columns: Mapping[str, str] | None = None) -> list[ShelfItem]:
    """The usable rows as shelf items, linked to the lexicon; skus are made unique."""
    items: list[ShelfItem] = []
    used: set[str] = set()
    for row in read_rows(lines, columns):
        if row.trouble is not None:
            continue
        sku = row.sku or row.barcode or f"row-{row.line}"
        if sku in used:
            sku = f"{sku}-{row.line}"
        used.add(sku)
        items.append(
            ShelfItem(
                sku=sku,
                name=row.name,
                concept=row.concept,
                brand=row.brand,
                size=size_label(row.size, row.packs),
                price_paise=row.price_paise or 0,
                loose=row.loose,
            )
        )
    return items


def size_label(size: Quantity | None, packs: int) -> str | None:
    """ "500 g", "4 x 100 g" or "pack of 4"."""
    if size is None:
        return f"pack of {packs}" if packs > 1 else None
    return f"{packs} x {write_size(size)}" if packs > 1 else write_size(size)


def _row(line: int, cell: Mapping[str, str], hint: str, lexicon: Lexicon, size_column: str) -> Row:
    name = cell.get("name", "")
    in_name = read_size(name)
    found = _own_size(cell.get("size", ""), size_column) or in_name
    brand = cell.get("brand", "") or None
    price, mrp = paise(cell.get("price", "")), paise(cell.get("mrp", ""))
    if not cell.get("price"):
        price = mrp
    linked = link(in_name.rest or name, brand, f"{cell.get('category', '')} {hint}", lexicon)
    if cell.get("concept") in lexicon.by_id:
        # Who says the good says the maker too: "Cello tape" is anybody's tape.
        linked = Link(cell["concept"], brand if "brand" in cell else linked.brand, linked.bundle)
    concept = lexicon.by_id.get(linked.concept or "")
    return Row(
        line=line,
        name=name,
        brand=brand or linked.brand,
        size=found.size,
        packs=max(found.packs, in_name.packs),
        price_paise=price,
        mrp_paise=mrp,
        category=cell.get("category", ""),
        barcode=cell.get("barcode", ""),
        concept=linked.concept,
        loose=concept is not None and concept.loose and found.size is None and not (brand or linked.brand),
        sku=cell.get("sku", ""),
        trouble=_trouble(name, price, mrp, cell),
        bundle=linked.bundle,
    )


def _trouble(name: str, price: int | None, mrp: int | None, cell: Mapping[str, str]) -> str | None:
    """Why a row cannot be used, None when it can."""
    shown = cell.get("price", "") or cell.get("mrp", "")
    if not name:
        return "no name"
    if len(name) > NAME_MAX:
        return "name too long"
    if name.startswith(_FORMULA):
        return "name begins like a formula"
    if price is None and not shown:
        return "no price"
    if price is None:
        return "price is zero" if re.fullmatch(r"\D*0+(?:[.,]0+)?\D*", shown) else "price cannot be read"
    if mrp is None and cell.get("mrp"):
        return "MRP cannot be read"
    return "price above MRP" if mrp is not None and price > mrp else None


def _cell(value: object) -> str:
    """A cell's text on one line; the quote that a spreadsheet needs before a formula's sign is taken off."""
    text = _CONTROL.sub(" ", str(value or "")).strip()
    return text[1:] if text[:1] == "'" and text[1:2] in _FORMULA else text


def _own_size(text: str, column: str) -> Found | None:
    """The size column's size; a bare number under "weight_g" is grams."""
    if not text:
        return None
    if text.replace(".", "", 1).isdigit():
        named = column.lower()
        unit = "ml" if named.endswith("ml") else "g" if named.endswith(("_g", "gms", "grams")) else ""
        text = f"{text} {unit}".strip()
    found = read_size(text)
    return found if found.size is not None else None


def paise(text: str) -> int | None:
    """ "₹1,299.50" or "Rs 1299.50/-" as 129950; None for what is no one amount of money, or out of bounds."""
    found = _MONEY.fullmatch(text.strip())
    if found is None:
        return None
    digits = found.group(1).replace(",", "")
    if len(digits) > 15:
        return None
    part = Fraction(int(found.group(2)), 10 ** len(found.group(2))) if found.group(2) else Fraction(0)
    amount = half_up((int(digits) + part) * 100)
    return amount if 0 < amount <= MAX_PAISE else None


def _plain(header: str) -> str:
    return re.sub(r"\s+", " ", header.replace("\ufeff", "").strip().strip('"').lower())


def _second_category(header: Iterable[str], guessed: Mapping[str, str]) -> str | None:
    for name in header:
        if _plain(name) in ("type", "sub_category", "sub category") and name != guessed.get("category"):
            return name
    return None


def _without_mark(lines: Iterable[str]) -> Iterator[str]:
    first = True
    for line in lines:
        yield line.replace("\x00", "").lstrip("\ufeff") if first else line.replace("\x00", "")
        first = False
