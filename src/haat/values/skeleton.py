"""Skeletons: do two names only look the same?

After Unicode's UTS 39 (https://www.unicode.org/reports/tr39/), on the part of its table that matters here: what passes
for Latin letters and digits, and letters and signs that India's scripts have in common. A skeleton is for comparing
alone; nobody ever reads it, and nothing is stored by it.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_PASSES_FOR = {
    "a": "аαɑ", "b": "Ьƅ", "c": "сϲ", "d": "ԁ", "e": "еҽ", "g": "ɡց", "h": "һհ", "i": "іιıɩ",
    "j": "јϳ", "k": "кκĸ", "n": "ոռ", "o": "оοσօסهہە٥۵०০੦૦௦౦೦൦ംంಂഠ", "p": "рρ", "q": "ԛգ", "r": "г", "s": "ѕ",
    "u": "υսʋ", "v": "νѵט", "w": "ѡԝա", "x": "хχ×", "y": "уγү", "rn": "m",
    "l": "1I|ǀІΙӀӏוןا١۱", "A": "АΑ", "B": "ВΒ", "C": "СϹ", "E": "ЕΕ", "G": "Ԍ", "H": "НΗ", "J": "ЈͿ", "K": "КΚ",
    "N": "Ν", "O": "0ОΟՕଠ୦", "P": "РΡ", "Q": "Ԛ", "RN": "МΜM", "S": "ЅՏ", "T": "ТΤ", "U": "Ս", "V": "Ѵ٧۷", "W": "Ԝ",
    "X": "ХΧ", "Y": "ΥҮУ", "Z": "Ζ", "3": "ЗзӠӡƷʒ", "6": "б", "8": "৪੪ଃ", "9": "৭੧୨൭", ":": "ः",
    "2": "ƨ", "4": "Ꮞ", "'": "‘’ʼ`´ʹ", "-": "‐‑‒–—−", "ی": "يى", "ک": "ك",
    "२": "૨", "३": "૩", "४": "૪", "८": "૮", "ु": "ુ", "ू": "ૂ", "्": "્੍", "़": "઼਼়", "ं": "ંਂ", "ँ": "ઁঁ", "ऽ": "ઽ",
    "అ": "ಅ", "ఆ": "ಆ", "ఇ": "ಇ", "ఒ": "ಒ", "ఓ": "ಓ", "ఔ": "ಔ", "జ": "ಜ", "ఞ": "ಞ", "ణ": "ಣ", "య": "ಯ", "ర": "ರ",
    "ఱ": "ಱ", "ల": "ಲ", "ః": "ಃ", "౧": "೧", "౨": "೨", "౯": "೯",
    "ஜ": "ജ", "ண": "ണ", "ழ": "ഴ", "ஶ": "ശ", "ி": "ി", "க": "௧", "உ": "௨", "எ": "௭", "அ": "௮",
}  # fmt: skip
"""What stands for all that look like it. ``m`` is two letters, as ``rn`` looks like one."""
_SKELETON = str.maketrans({one: shown for shown, ones in _PASSES_FOR.items() for one in ones})


def skeleton(text: str) -> str:
    """The text as the eye sees it: compatible forms plain, what cannot be seen gone, look-alikes made one."""
    plain = unicodedata.normalize("NFKD", text)
    seen = "".join(char for char in plain if not _unseen(char))
    return " ".join(unicodedata.normalize("NFD", seen.translate(_SKELETON)).split())


def alike(one: str, other: str) -> bool:
    """Would somebody take one name for the other? Capitals are no difference, and the same name is alike too.

    Once as they are written (a capital I is a small l) and once in small letters.
    """
    if skeleton(one).casefold() == skeleton(other).casefold():
        return True
    return skeleton(one.casefold()) == skeleton(other.casefold())


@lru_cache(maxsize=20_000)
def look(name: str) -> str:
    """A name in small letters as the eye sees it. Kept, for a shop may know a thousand people and a desk as many shops."""
    return skeleton(name.lower())


def _unseen(char: str) -> bool:
    """Joiners, marks of direction, selectors of a variant."""
    return unicodedata.category(char) in ("Cf", "Cc") or "\ufe00" <= char <= "\ufe0f" or char == "\u034f"
