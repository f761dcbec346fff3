"""Scripts: which one a character belongs to, and how a word of any Brahmic script is written in Latin letters.

Nine Unicode blocks from Devanagari to Malayalam share one layout (the ISCII order): the same offset in each
block is the same sound. One table of offsets therefore romanises all nine; what differs by script (silent final
vowels in the north, voicing in Tamil, the Bengali o) is a few rules. Urdu is written without short vowels and
has its own table. The result is an intermediate spelling for `haat.language.sound`, not one to show to people.
"""

from __future__ import annotations

BLOCKS: tuple[tuple[int, str], ...] = (
    (0x0900, "deva"),
    (0x0980, "beng"),
    (0x0A00, "guru"),
    (0x0A80, "gujr"),
    (0x0B00, "orya"),
    (0x0B80, "taml"),
    (0x0C00, "telu"),
    (0x0C80, "knda"),
    (0x0D00, "mlym"),
)
"""First code point of each Brahmic block, and the script's ISO 15924 code in lower case."""

SCRIPT_LANGUAGE: dict[str, str] = {
    "deva": "hi",
    "beng": "bn",
    "guru": "pa",
    "gujr": "gu",
    "orya": "or",
    "taml": "ta",
    "telu": "te",
    "knda": "kn",
    "mlym": "ml",
    "arab": "ur",
}
"""The language a script most likely stands for (Devanagari is Marathi too; words and hints decide that)."""

_VOWELS = {
    0x05: "a", 0x06: "aa", 0x07: "i", 0x08: "ii", 0x09: "u", 0x0A: "uu", 0x0B: "ri", 0x0D: "e", 0x0E: "e",
    0x0F: "e", 0x10: "ai", 0x11: "o", 0x12: "o", 0x13: "o", 0x14: "au", 0x60: "ri",
}  # fmt: skip
_SIGNS = {
    0x3E: "aa", 0x3F: "i", 0x40: "ii", 0x41: "u", 0x42: "uu", 0x43: "ri", 0x44: "ri", 0x45: "e", 0x46: "e",
    0x47: "e", 0x48: "ai", 0x49: "o", 0x4A: "o", 0x4B: "o", 0x4C: "au", 0x55: "", 0x56: "", 0x57: "au",
}  # fmt: skip
_CONSONANTS = {
    0x15: "k", 0x16: "kh", 0x17: "g", 0x18: "gh", 0x19: "ng", 0x1A: "ch", 0x1B: "chh", 0x1C: "j", 0x1D: "jh",
    0x1E: "n", 0x1F: "t", 0x20: "th", 0x21: "d", 0x22: "dh", 0x23: "n", 0x24: "t", 0x25: "th", 0x26: "d",
    0x27: "dh", 0x28: "n", 0x29: "n", 0x2A: "p", 0x2B: "ph", 0x2C: "b", 0x2D: "bh", 0x2E: "m", 0x2F: "y",
    0x30: "r", 0x31: "r", 0x32: "l", 0x33: "l", 0x34: "l", 0x35: "v", 0x36: "sh", 0x37: "sh", 0x38: "s",
    0x39: "h", 0x58: "k", 0x59: "kh", 0x5A: "g", 0x5B: "j", 0x5C: "d", 0x5D: "dh", 0x5E: "f", 0x5F: "y",
    0x71: "v",
}  # fmt: skip
_NUKTA = {
    "j": "j",
    "ph": "f",
    "d": "d",
    "dh": "dh",
    "k": "k",
    "kh": "kh",
    "g": "g",
    "y": "y",
    "s": "sh",
    "l": "l",
}
_SPECIAL = {
    "\u09ce": "t", "\u09f0": "r", "\u09f1": "v", "\u0a70": "n", "\u0a71": "", "\u0d7a": "n", "\u0d7b": "n",
    "\u0d7c": "r", "\u0d7d": "l", "\u0d7e": "l", "\u0d7f": "k", "\u0950": "om",
}  # fmt: skip

_URDU = {
    "ا": "a", "آ": "aa", "أ": "a", "ب": "b", "پ": "p", "ت": "t", "ٹ": "t", "ث": "s", "ج": "j", "چ": "ch",
    "ح": "h", "خ": "kh", "د": "d", "ڈ": "d", "ذ": "j", "ر": "r", "ڑ": "d", "ز": "j", "ژ": "j", "س": "s",
    "ش": "sh", "ص": "s", "ض": "j", "ط": "t", "ظ": "j", "ع": "a", "غ": "gh", "ف": "f", "ق": "k", "ک": "k",
    "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ں": "n", "و": "o", "ؤ": "o", "ہ": "h", "ه": "h",
    "ۂ": "h", "ة": "h", "ھ": "", "ی": "i", "ي": "i", "ى": "i", "ئ": "y", "ے": "e", "ء": "", "َ": "a", "ِ": "i",
    "ُ": "u", "ّ": "", "ٰ": "a",
}  # fmt: skip

_SILENT = "\x01"
"""Stands for the vowel every Brahmic consonant carries, until it is known whether it is spoken."""

_VIRAMA, _NUKTA_SIGN, _VISARGA, _ANUSVARA, _CANDRABINDU = 0x4D, 0x3C, 0x03, 0x02, 0x01
_NORTHERN = frozenset({"deva", "beng", "guru", "gujr"})
_TAMIL_VOICED = {"k": "g", "ch": "s", "t": "d", "p": "b"}


def script_of(char: str) -> str | None:
    """The script of a letter: "latn", "arab", a Brahmic code, or None for digits and marks of no script."""
    point = ord(char)
    if point < 0x250:
        return "latn" if char.isalpha() else None
    if 0x0900 <= point < 0x0D80:
        return BLOCKS[(point - 0x0900) >> 7][1]
    if 0x0600 <= point < 0x0780 or 0xFB50 <= point < 0xFE00 or 0xFE70 <= point < 0xFF00:
        return "arab"
    return None


def romanise(word: str) -> str:
    """``word`` (lower case, NFC) in rough Latin spelling; letters of no known script stay as they are."""
    script = script_of(word[0]) if word else None
    if script is None or script == "latn":
        return word
    if script == "arab":
        return "".join(_URDU.get(char, char if char.isascii() else "") for char in word)
    return _brahmic(word, script)


def _brahmic(word: str, script: str) -> str:
    units = _units(word, script)
    if script == "taml":
        units = _tamil_voicing(units)
    elif script == "beng":
        units = _medial_silent(units)
    out = "".join(units)
    if script in _NORTHERN:
        if out.endswith(_SILENT) and out.count(_SILENT) + sum(out.count(v) for v in "aeiou") > 1:
            out = out[:-1]
        if script == "beng":
            return out.replace(_SILENT, "o")
    return out.replace(_SILENT, "a")


def _units(word: str, script: str) -> list[str]:
    """The word as a list of sounds; a spoken or silent inherent vowel is its own entry."""
    units: list[str] = []
    pending = False
    for char in word:
        point = ord(char)
        if char in _SPECIAL:
            if pending:
                units.append(_SILENT)
            pending = False
            units.append(_SPECIAL[char])
            continue
        if not 0x0900 <= point < 0x0D80:
            units.append(char)
            continue
        offset = point & 0x7F
        if offset in _CONSONANTS:
            if pending:
                units.append(_SILENT)
            units.append(_consonant(offset, script, units))
            pending = True
        elif offset in _SIGNS:
            units.append(_SIGNS[offset])
            pending = False
        elif offset == _VIRAMA:
            pending = False
        elif offset == _NUKTA_SIGN:
            if units:
                units[-1] = _with_nukta(units[-1], script)
        else:
            if pending:
                units.append(_SILENT)
            pending = False
            if offset in _VOWELS:
                units.append(_VOWELS[offset])
            elif offset == _ANUSVARA:
                units.append(
                    "ng" if script == "beng" else "m" if script in ("taml", "telu", "knda", "mlym") else "n"
                )
            elif offset == _CANDRABINDU:
                units.append("" if script in ("beng", "orya") else "n")
            elif offset == _VISARGA:
                units.append("h")
    if pending:
        units.append(_SILENT)
    return units


def _consonant(offset: int, script: str, before: list[str]) -> str:
    sound = _CONSONANTS[offset]
    last = before[-1] if before else ""
    if script == "beng":
        if offset == 0x2F:
            # য is j at the start of a syllable and only colours the vowel under another letter
            return "" if last not in ("", _SILENT) and last[-1] not in "aeiou" else "j"
        if offset in (0x5C, 0x5D):
            return "r"
        if offset == 0x5F:
            return "y"
    elif script == "orya" and offset in (0x2F, 0x5F):
        # ଯ is j; the y has a letter of its own, ୟ
        return "j" if offset == 0x2F else "y"
    elif script == "mlym":
        if offset == 0x1E and last == "n":
            return "j"
        if offset == 0x31 and last == "r":
            before[-1] = "t"
            return "t"
        if offset == 0x31 and last == "n":
            return "t"
    elif script == "taml" and sound == "h":
        return "h"
    return sound


def _with_nukta(sound: str, script: str) -> str:
    if script == "beng":
        return {"j": "y", "d": "r", "dh": "r"}.get(sound, sound)
    return _NUKTA.get(sound, sound)


def _medial_silent(units: list[str]) -> list[str]:
    """Bengali: the inherent vowel between a vowel's consonant and a spoken syllable is not said (সরষে)."""
    out = list(units)
    for i in range(2, len(units) - 2):
        if units[i] == _SILENT and _vowel(out[i - 2]) and not _vowel(out[i - 1]):
            after, then = units[i + 1], units[i + 2]
            if not _vowel(after) and _vowel(then) and then != _SILENT:
                out[i] = ""
    return out


def _vowel(unit: str) -> bool:
    return unit == _SILENT or unit[:1] in tuple("aeiou")


def _tamil_voicing(units: list[str]) -> list[str]:
    """Tamil writes k and g with one letter; it is g between vowels and after a nasal."""
    out = list(units)
    for i, unit in enumerate(units):
        if unit not in _TAMIL_VOICED:
            continue
        before = units[i - 1] if i else ""
        after = units[i + 1] if i + 1 < len(units) else ""
        if not before:
            out[i] = "s" if unit == "ch" else unit
        elif before in ("n", "ng", "m"):
            out[i] = "j" if unit == "ch" else _TAMIL_VOICED[unit]
            if before == "ng":
                out[i - 1] = "n"
        elif (before[-1] in "aeiou" or before == _SILENT) and (
            after and (after[0] in "aeiou" or after == _SILENT)
        ):
            out[i] = _TAMIL_VOICED[unit]
    return out
