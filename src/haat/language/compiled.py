"""The compiled form of the lexicon: the tables after all their words are folded, sounded and merged, as bytes.

It carries a seal over its own bytes and over everything it was made from, tables and code. Where the seal does not
fit, because a table changed, the file is torn or another version wrote it, the tables are read as ever.
"""

from __future__ import annotations

import hashlib
import importlib.resources
import unicodedata
from collections.abc import Iterable, Iterator
from fractions import Fraction
from importlib.resources.abc import Traversable

import msgspec

from haat.language.keeping import Keep
from haat.language.lexicon import Brand, Concept, Lexicon, build_lexicon
from haat.language.vocabulary import BRAND, GOOD, NUM, ROLE, UNIT, Reading, Vocabulary

PACKAGE: Traversable = importlib.resources.files("haat.language")
CODE = (
    "compiled.py",
    "lexicon.py",
    "script.py",
    "sound.py",
    "tokens.py",
    "understanding.py",
    "vocabulary.py",
)
"""The modules that make the compiled form from the tables and read it back."""
SEAL_BYTES = 32

_KINDS = {kind: kind for kind in (GOOD, BRAND, UNIT, NUM, ROLE)}

Triple = tuple[str, str, str]
Sense = tuple[str, str, tuple[int, int] | None]
"""Kind, value and amount of a reading; few readings differ in all three."""


class _Words(msgspec.Struct, array_like=True, frozen=True):
    """Every sound form and its readings, a column for each field: ``counts`` readings for each of ``keys``."""

    keys: list[str]
    counts: list[int]
    senses: list[Sense]
    sense: list[int]
    langs: list[int]
    sizes: list[int]
    forms: list[list[str]]


class _Form(msgspec.Struct, array_like=True, frozen=True):
    """A lexicon; pairs as keys are written out, and the buckets name the sound forms by their place."""

    concepts: list[Concept]
    brands: list[Brand]
    display: list[Triple]
    houses: dict[str, str]
    brand_keys: dict[str, str]
    words: _Words
    starts: dict[str, int]
    compose: list[Triple]
    pairs: list[Triple]
    known: list[str]
    suffixes: tuple[str, ...]
    cases: tuple[tuple[str, str, int], ...]
    finite: dict[str, tuple[str, ...]]
    emoji: dict[str, str]
    parents: dict[str, str]
    ranks: dict[str, int]
    rulings: list[Triple]
    languages: tuple[str, ...]
    near: dict[str, list[int]]
    skeletons: dict[str, list[int]]


_decoder = msgspec.msgpack.Decoder(_Form)


def load_compiled(keep: Keep, tag: str) -> Lexicon:
    """The lexicon from its kept form; from the tables where that does not fit, and then kept anew.

    ``tag`` is what else the form depends on: the version of Python.
    """
    made_from = fingerprint(tag)
    if made_from is None:
        return build_lexicon()
    kept = keep.read()
    lexicon = restore(kept, made_from) if kept is not None else None
    if lexicon is None:
        lexicon = build_lexicon()
        # a table that was being changed meanwhile must not stand under the name of what it was
        if fingerprint(tag) == made_from:
            keep.write(compile_lexicon(lexicon, made_from))
    return lexicon


def fingerprint(tag: str) -> bytes | None:
    """A digest of all the compiled form is made from; None where the code is not at hand as text."""
    digest = hashlib.blake2b(f"{tag} {unicodedata.unidata_version}\n".encode(), digest_size=SEAL_BYTES)
    sources = [(name, PACKAGE.joinpath(name)) for name in CODE]
    sources.extend(_tables(PACKAGE.joinpath("data"), "data/"))
    for name, file in sources:
        if not file.is_file():
            return None
        content = file.read_bytes()
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.digest()


def _tables(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir():
            yield from _tables(entry, f"{path}{entry.name}/")
        elif entry.name.endswith(".tsv"):
            yield path + entry.name, entry


def compile_lexicon(lexicon: Lexicon, made_from: bytes) -> bytes:
    """The compiled form, sealed to its ``fingerprint``."""
    v = lexicon.vocabulary
    places = {key: at for at, key in enumerate(v.words)}
    form = _Form(
        concepts=list(lexicon.by_id.values()),
        brands=list(lexicon.brands.values()),
        display=_triples(lexicon.display),
        houses=lexicon.houses,
        brand_keys=lexicon.brand_keys,
        words=_columns(v.words),
        starts=v.starts,
        compose=_triples(v.compose),
        pairs=_triples(v.pairs),
        known=sorted(v.known),
        suffixes=v.suffixes,
        cases=v.cases,
        finite=v.finite,
        emoji=v.emoji,
        parents=v.parents,
        ranks=v.ranks,
        rulings=_triples(v.rulings),
        languages=v.languages,
        near={bucket: [places[key] for key in keys] for bucket, keys in v.near.items()},
        skeletons={bone: [places[key] for key in keys] for bone, keys in v.skeletons.items()},
    )
    body = msgspec.msgpack.encode(form)
    return _seal(body, made_from) + body


def restore(data: bytes, made_from: bytes) -> Lexicon | None:
    """The lexicon of a compiled form; None for one that is torn, foreign, or made from something else."""
    body = data[SEAL_BYTES:]
    if data[:SEAL_BYTES] != _seal(body, made_from):
        return None
    try:
        form = _decoder.decode(body)
    except msgspec.DecodeError:
        return None
    keys = form.words.keys
    vocabulary = Vocabulary(
        words=_words(form.words),
        starts=form.starts,
        compose=_pairs(form.compose),
        pairs=_pairs(form.pairs),
        known=frozenset(form.known),
        suffixes=form.suffixes,
        cases=form.cases,
        finite=form.finite,
        emoji=form.emoji,
        parents=form.parents,
        ranks=form.ranks,
        rulings=_pairs(form.rulings),
        languages=form.languages,
        near={bucket: tuple([keys[at] for at in places]) for bucket, places in form.near.items()},
        skeletons={bone: tuple([keys[at] for at in places]) for bone, places in form.skeletons.items()},
    )
    return Lexicon(
        by_id={concept.id: concept for concept in form.concepts},
        brands={brand.name: brand for brand in form.brands},
        display=_pairs(form.display),
        vocabulary=vocabulary,
        houses=form.houses,
        brand_keys=form.brand_keys,
    )


def _seal(body: bytes, made_from: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=SEAL_BYTES, key=made_from).digest()


def _triples(table: dict[tuple[str, str], str]) -> list[Triple]:
    return [(one, other, value) for (one, other), value in table.items()]


def _pairs(table: Iterable[Triple]) -> dict[tuple[str, str], str]:
    return {(one, other): value for one, other, value in table}


def _columns(words: dict[str, tuple[Reading, ...]]) -> _Words:
    readings = [reading for found in words.values() for reading in found]
    senses: dict[Sense, int] = {}
    return _Words(
        keys=list(words),
        counts=[len(found) for found in words.values()],
        sense=[senses.setdefault(_sense(reading), len(senses)) for reading in readings],
        senses=list(senses),
        langs=[reading.langs for reading in readings],
        sizes=[reading.size for reading in readings],
        forms=[sorted(reading.forms) for reading in readings],
    )


def _sense(reading: Reading) -> Sense:
    amount = reading.amount
    return reading.kind, reading.value, None if amount is None else (amount.numerator, amount.denominator)


def _words(packed: _Words) -> dict[str, tuple[Reading, ...]]:
    # the kinds are shared with this module's constants: comparing one with itself is quickest
    senses = [
        (_KINDS[kind], value, Fraction(*amount) if amount is not None else None)
        for kind, value, amount in packed.senses
    ]
    readings: list[Reading] = []
    for at, langs, size, forms in zip(packed.sense, packed.langs, packed.sizes, packed.forms, strict=True):
        kind, value, amount = senses[at]
        readings.append(Reading(kind, value, amount, langs, size, forms))
    words: dict[str, tuple[Reading, ...]] = {}
    start = 0
    for key, count in zip(packed.keys, packed.counts, strict=True):
        words[key] = tuple(readings[start : start + count])
        start += count
    return words
