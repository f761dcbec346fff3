"""Price lists as files: CSV in whatever encoding and with whatever delimiter, read row by row; and CSV written."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import dropwhile
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from haat.chat.texts import Wording
from haat.domain.catalogue import Listing, SoldBy
from haat.domain.price_list import LeftOut, Offer
from haat.language.catalogue_csv import COLUMNS, guess_columns, read_rows, size_label
from haat.language.lexicon import load_lexicon
from haat.language.offers import offer_of
from haat.language.phrases import phrasebook
from haat.language.sizes import read_size
from haat.values.errors import SettingsError
from haat.values.money import rupees
from haat.values.quantity import Quantity

BAR_FROM = 2_000
"""Fewer lines than this are read before a bar could be."""

BYTES_MAX = 64_000_000
DELIMITERS = ",;\t"
EXPORTED = ("listing_no", "name", "brand", "size", "price", "mrp", "barcode", "category", "concept", "sold_by",
            "available")  # fmt: skip
_FORMULA = tuple("=+-@\t\r")


@dataclass(frozen=True, slots=True)
class PriceList:
    """A file read: field to column, the columns nobody reads, a first row for the eye, and what the rows came to."""

    columns: dict[str, str]
    unused: tuple[str, ...]
    sample: dict[str, str]
    rows: int
    offers: tuple[Offer, ...]
    left_out: tuple[LeftOut, ...]


def read_price_list(file: Path, mapped: Sequence[str]) -> PriceList:
    """Read a whole price list; ``mapped`` are COLUMN=FIELD words that go before the guess. Raises SettingsError."""
    text = _text(file)
    # Lines end as the csv module sees it, not at every sign that Unicode takes for an end.
    lines = list(dropwhile(lambda line: not line.strip(), io.StringIO(text, newline="")))
    delimiter = max(DELIMITERS, key=lines[0].count) if lines else ","
    try:
        header, sample = _top(lines, delimiter)
        columns = guess_columns(header)
        for field, column in _mapped(mapped, header).items():
            columns = {other: taken for other, taken in columns.items() if taken != column} | {field: column}
        for field in ("name", "price"):
            if field not in columns and not (field == "price" and "mrp" in columns):
                raise SettingsError(
                    f"{file}: no column could be told to be the {field}; say it with --map COLUMN={field} "
                    f"(columns: {', '.join(header) or 'none'})."
                )
        rows, offers, left_out = _read(lines, columns, delimiter)
    except csv.Error as error:
        raise SettingsError(
            f"{file} is no price list that can be read: {error} (a quote left open?)."
        ) from error
    unused = tuple(name for name in header if name not in columns.values())
    return PriceList(columns, unused, sample, rows, tuple(offers), tuple(left_out))


def _text(file: Path) -> str:
    """The file's text: UTF-8, or what Windows programs write where it is not."""
    try:
        if file.stat().st_size > BYTES_MAX:
            raise SettingsError(f"{file} is larger than {BYTES_MAX // 1_000_000} MB: split it.")
        data = file.read_bytes()
    except OSError as error:
        raise SettingsError(f"{file} cannot be read ({error.strerror}).") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _top(lines: Sequence[str], delimiter: str) -> tuple[list[str], dict[str, str]]:
    reader = csv.reader(lines, delimiter=delimiter)
    header = next(reader, [])
    return [name for name in header if name.strip()], dict(zip(header, next(reader, []), strict=False))


def _mapped(words: Iterable[str], header: Sequence[str]) -> dict[str, str]:
    """ "Item Name=name" as field to column."""
    out: dict[str, str] = {}
    for word in words:
        column, _, field = word.rpartition("=")
        if field not in COLUMNS:
            raise SettingsError(f"--map {word}: a field is one of {', '.join(COLUMNS)}.")
        if column not in header:
            raise SettingsError(f"--map {word}: the columns are {', '.join(header)}.")
        out[field] = column
    return out


def _read(
    lines: Sequence[str], columns: dict[str, str], delimiter: str
) -> tuple[int, list[Offer], list[LeftOut]]:
    lexicon = load_lexicon()
    offers: list[Offer] = []
    left_out: list[LeftOut] = []
    count = 0
    shown = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    watched = sys.stderr.isatty() and len(lines) >= BAR_FROM
    with Progress(*shown, console=Console(stderr=True), transient=True, disable=not watched) as progress:
        for row in read_rows(progress.track(lines), columns, lexicon, delimiter):
            count += 1
            what = offer_of(row, lexicon)
            if isinstance(what, Offer):
                offers.append(what)
            else:
                left_out.append(what)
    return count, offers, left_out


def written(listings: Iterable[Listing]) -> str:
    """The listings as CSV; a cell that a spreadsheet would take for a formula gets a quote before it."""
    lexicon = load_lexicon()
    words = Wording(lexicon, phrasebook("en"))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(EXPORTED)
    for item in listings:
        good = lexicon.by_id.get(item.concept)
        brand = f"{item.brand} " if item.brand else ""
        cells = (
            str(item.listing_no),
            item.name or f"{brand}{words.good(item.concept)}",
            item.brand or "",
            _size(item),
            rupees(item.price_paise),
            "" if item.mrp_paise is None else rupees(item.mrp_paise),
            item.barcode,
            good.category if good is not None else "",
            item.concept,
            item.sold_by.value,
            "yes" if item.available else "no",
        )
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells])
    return out.getvalue()


def _size(item: Listing) -> str:
    """The pack as a size column says it; empty where the name says it already, and for what is weighed out."""
    if item.sold_by is SoldBy.LOOSE:
        return ""
    pack = item.pack or Quantity(1)
    said = read_size(item.name)
    if item.name and (said.size or Quantity(1)).times(said.packs) == pack and (said.size or said.packs > 1):
        return ""
    return size_label(pack, 1) or ""
