"""From a message to tokens, each knowing where it stood in the original text.

Digits of every Indian script count as digits; letters glued to digits come apart (2kg, ₹50ka); invisible
characters and direction marks vanish; newlines, commas and bullets become separators. Only hints are lost here:
nothing is decided about meaning.
"""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

from haat.language.sound import sound

WORD, NUMBER, MARK = 0, 1, 2
"""Kinds of token."""

_BLOCK_LETTERS = "".join(
    f"{chr(base)}-{chr(base + 0x63)}{chr(base + 0x70)}-{chr(base + 0x7F)}"
    for base in range(0x900, 0xD80, 0x80)
)
LETTERS = f"A-Za-z\u00aa-\u00b1\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc{_BLOCK_LETTERS}"
_DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9" + "".join(
    f"{chr(base + 0x66)}-{chr(base + 0x6F)}" for base in range(0x900, 0xD80, 0x80)
)
_VULGAR = {
    "½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3),
    "⅛": Fraction(1, 8),
}  # fmt: skip

_TOKEN = re.compile(
    r"(?P<u>(?:[Hh][Tt]{2}[Pp][Ss]?://|[Ww]{3}\.)\S+)"
    rf"|(?P<e>[{_DIGITS}]+[eE][+-]?[{_DIGITS}]+)"
    rf"|(?P<n>(?:(?<![\w.])[.](?=[{_DIGITS}]{{1,3}}(?![.{_DIGITS}])))?[{_DIGITS}]+(?:[.][{_DIGITS}]+)?)"
    rf"|(?P<w>(?:[Rr][Ss]|[Nn]o)\.(?=\s?[{_DIGITS}])|(?:[A-Za-z]\.){{2,}}|[\u0900-\u0d7f]{{2}}\.[\u0900-\u0d7f]{{2,5}}\.?|[{LETTERS}]+(?:['’`][{LETTERS}]+)*)"
    r"|(?P<v>[½¼¾⅓⅔⅛])"
    r"|(?P<s>/-|[^\s])"
    r"|(?P<l>[\n\r\u2028\u2029]+)"
)
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_STYLED = re.compile("[\uff01-\uff5e\U0001d400-\U0001d7ff]")
_GROUPED = re.compile(
    rf"(?<![{_DIGITS}])[{_DIGITS}]{{1,3}}(?:,[{_DIGITS}]{{2,3}})*,[{_DIGITS}]{{3}}(?![{_DIGITS}])"
)
_RATIO = re.compile(
    rf"[{_DIGITS}]{{1,3}}\s?[/⁄]\s?[{_DIGITS}]{{1,2}}(?![{_DIGITS}])(?P<th>(?:th|rd|nd)\b)?", re.I
)
_DEVA_FOLD = str.maketrans({"\u093c": None, "\u0901": "\u0902"})
_QUOTES = str.maketrans({"'": None, "’": None, "`": None, ".": None})

_GESTURES = {"👍": "ok", "👌": "ok"}

NEWLINE, COMMA, STOP, QUESTION = "\n", ",", ".", "?"
_MARKS = {
    ",": COMMA, ";": COMMA, "،": COMMA, "؛": COMMA, "、": COMMA, "|": COMMA, "•": COMMA, "●": COMMA, "▪": COMMA,
    "·": COMMA, "→": COMMA, "➡": COMMA, "✅": COMMA, "✔": COMMA, "।": COMMA, "॥": COMMA, "۔": STOP, ".": STOP, "!": STOP, "?": QUESTION,
    "؟": QUESTION, "…": STOP, "+": "+", "&": "+", "-": "-", "–": "-", "—": "-", "−": "-", ":": ":", "=": ":",
    "(": "(", ")": ")", "[": "(", "]": ")", "/": "/", "×": "x", "*": "x", "@": "@", "#": "#", "₹": "₹", "৳": "₹",
    "₨": "₹", "/-": "/-", "%": "%",
}  # fmt: skip


class Token:
    """One word, number or mark. ``text`` is folded for look-up; ``key`` its sound form."""

    __slots__ = ("end", "key", "kind", "start", "text", "value")

    def __init__(
        self, kind: int, text: str, key: str, start: int, end: int, value: Fraction | int | None = None
    ) -> None:
        self.kind = kind
        self.text = text
        self.key = key
        self.start = start
        self.end = end
        self.value = value

    def __repr__(self) -> str:
        return f"Token({self.text!r}, {self.start}:{self.end})"


def fold_word(word: str) -> str:
    """The look-up form of one word: lower case, NFC, without apostrophes and spelling marks that vary."""
    word = word.lower()
    if not word.isascii():
        word = unicodedata.normalize("NFC", word)
        if "\u0900" <= word[:1] <= "\u097f":
            word = word.translate(_DEVA_FOLD)
    if "'" in word or "’" in word or "`" in word or "." in word:
        word = word.translate(_QUOTES)
    return word


_SEEN_MAX = 50_000
_seen: dict[str, tuple[str, str]] = {}
"""Words as typed with their folded text and sound form: most words of a day come again."""


def _remember(raw: str) -> tuple[str, str]:
    word = fold_word(raw)
    if len(_seen) >= _SEEN_MAX:
        _seen.clear()
    known = _seen[raw] = (word, sound(word))
    return known


def tokenise(text: str) -> list[Token]:
    """The tokens of ``text`` in order, with offsets into ``text`` itself."""
    offsets: list[int] | None = None
    if not text.isascii() and (_INVISIBLE.search(text) or _STYLED.search(text)):
        text, offsets = _visible(text)
    joined = {}
    if "," in text:
        joined = {m.start(): m.end() for m in _GROUPED.finditer(text)}
    ratios, ordinal = {}, {}
    if "/" in text or "⁄" in text:
        parts = list(_RATIO.finditer(text))
        ratios = {m.start(): m.start("th") if m["th"] else m.end() for m in parts}
        ordinal = {m.start(): m.end() for m in parts if m["th"]}
    tokens: list[Token] = []
    at, size = 0, len(text)
    search = _TOKEN.search
    while at < size:
        found = search(text, at)
        if found is None:
            break
        kind, start, at = found.lastgroup, found.start(), found.end()
        if kind in ("w", "e"):
            # "1e999" is no number a shopkeeper writes
            raw = found.group()
            seen = _seen.get(raw)
            if seen is None:
                seen = _remember(raw)
            if seen[0]:
                tokens.append(Token(WORD, seen[0], seen[1], start, at))
        elif kind == "n":
            if start in joined:
                at = max(at, joined[start])
            elif start in ratios:
                at = max(at, ratios[start])
            tokens.append(_number(text, start, at))
            if start in ordinal:
                # "1/4th kg"
                at = tokens[-1].end = ordinal[start]
        elif kind == "v":
            value = _VULGAR[found.group()]
            last = tokens[-1] if tokens else None
            if (
                last is not None
                and last.kind == NUMBER
                and last.value is not None
                and text[last.end : start].strip() == ""
            ):
                last.value += value
                last.end = at
                last.text = last.key = str(last.value)
            else:
                tokens.append(Token(NUMBER, str(value), str(value), start, at, value))
        elif found.group() in _GESTURES:
            word = _GESTURES[found.group()]
            tokens.append(Token(WORD, word, sound(word), start, at))
        elif kind == "u":
            # what an address of the web spells is no wish
            tokens.append(Token(MARK, STOP, "", start, at))
        else:
            sign = NEWLINE if kind == "l" else _MARKS.get(found.group(), found.group())
            tokens.append(Token(MARK, sign, "", start, at))
    if offsets is not None:
        for token in tokens:
            token.start, token.end = offsets[token.start], offsets[token.end - 1] + 1
    return tokens


def _number(text: str, start: int, end: int) -> Token:
    digits = text[start:end]
    value: Fraction | int
    if digits.isdecimal():
        value = int(digits[:18])
        return Token(NUMBER, str(value), str(value), start, end, value)
    digits = digits.replace(",", "")
    if "/" in digits or "⁄" in digits:
        above, _, below = digits.replace("⁄", "/").partition("/")
        down = int(below)
        # nothing is a "1/0" of anything: an amount that is asked about
        value = Fraction(int(above), down) if down else 0
    elif "." in digits:
        whole, _, part = digits.partition(".")
        value = Fraction(int(whole[:18] + part[:6]), 10 ** len(part[:6]))
    else:
        value = int(digits[:18])
    return Token(NUMBER, str(value), str(value), start, end, value)


def _visible(text: str) -> tuple[str, list[int]]:
    """The text without invisible and styled characters, and where each character stood."""
    chars: list[str] = []
    offsets: list[int] = []
    for i, char in enumerate(text):
        if _INVISIBLE.match(char):
            continue
        for one in unicodedata.normalize("NFKC", char) if _STYLED.match(char) else char:
            chars.append(one)
            offsets.append(i)
    return "".join(chars), offsets
