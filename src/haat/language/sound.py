"""The sound form: one spelling for all the ways a word is written, in any script.

चीनी, চিনি, ચીની, cheeni, chini and chinni become ``cini``. Spelling habits that carry no meaning in Indian
names of goods are folded: breath (kh/k), the two t's and d's, the s's, doubled letters, long and short vowels,
z/j, w/v. What tells goods apart stays: e and i (tel is oil, til is sesame), voiced and unvoiced, the order of
consonants. The rules and their reasons are drawn in docs/rules/language.md.

``skeleton`` goes further and drops the vowels inside a word: it only fetches candidates for the edit distance.
"""

from __future__ import annotations

import re

from haat.language.script import romanise

_CACHE_MAX = 100_000
_cache: dict[str, str] = {}

_C_SOFT = re.compile(r"c(?=[eiy])")
_LONE_C = re.compile(r"c")
_DOUBLE = re.compile(r"(.)\1+")
_Y_GLIDE = re.compile(r"i+y?(?=[aou])")
_V_GLIDE = re.compile(r"u(?=[ae])|uv(?=[aeio])")
_AY = re.compile(r"a[iy](?![aeiou])|ei")
_AU = re.compile(r"au(?![aeiouvw])")
_SILENT_H = re.compile(r"(?<=[aeiou])h(?![aeiou])|(?<=[^aeiou])h")
_SCHWA = re.compile(r"(?<=[aeiou][^aeiou])a(?=[^aeiou][aeiou])")
_VOWEL = re.compile(r"[aeiou]")


def sound(word: str) -> str:
    """The sound form of one word (lower case, NFC). Digits and unknown letters stay as they are."""
    known = _cache.get(word)
    if known is None:
        known = _fold(romanise(word))
        if len(_cache) >= _CACHE_MAX:
            _cache.clear()
        _cache[word] = known
    return known


def skeleton(sounded: str) -> str:
    """Consonants of a sound form, near sounds joined: the key of words worth an edit distance."""
    rest = _VOWEL.sub("", sounded[1:])
    first = "a" if sounded[:1] in "aeiou" else sounded[:1]
    return _DOUBLE.sub(_first, (first + rest).translate(_NEAR))


_NEAR = str.maketrans({"v": "b", "f": "p", "y": "", "h": "", "g": "k", "d": "t", "z": "j", "m": "n"})


def _fold(roman: str) -> str:
    if not roman.isascii():
        roman = roman.translate(_ACCENTS)
    s = roman
    if "h" in s:
        s = s.replace("chh", "C").replace("ch", "C").replace("sh", "s").replace("ph", "f").replace("zh", "l")
        s = s.replace("gh", "g").replace("kh", "k").replace("jh", "j").replace("th", "t").replace("dh", "d")
        s = s.replace("bh", "b").replace("wh", "v").replace("rh", "r")
    if "c" in s:
        s = _C_SOFT.sub("s", s)
        s = _LONE_C.sub("k", s)
    s = s.translate(_LETTERS).replace("ngng", "ng")
    if "e" in s:
        s = s.replace("ee", "i").replace("ea", "i")
    # a plain test for a letter is far cheaper than a pattern that finds nothing
    if "o" in s:
        s = s.replace("oo", "u").replace("ou", "u")
    single = s = _DOUBLE.sub(_first, s)
    if "i" in s:
        s = _Y_GLIDE.sub("y", s)
    if "u" in s:
        if "au" in s:
            s = _AU.sub("o", s)
        s = _V_GLIDE.sub("v", s)
    if "ai" in s or "ay" in s or "ei" in s:
        s = _AY.sub("e", s)
    if s.endswith("ie"):
        s = s[:-1]
    elif s.endswith("ao"):
        s = s[:-1] + "v"
    if "h" in s:
        s = _SILENT_H.sub("", s)
    if "m" in s:
        s = s.replace("mb", "nb").replace("mp", "np").replace("mf", "nf")
    if len(s) > 4 and "a" in s:
        s = _last_schwas(s)
    if s != single:
        s = _DOUBLE.sub(_first, s)
    return s.replace("C", "c")


def _first(doubled: re.Match[str]) -> str:
    """One of doubled letters; far cheaper than a template that names a group."""
    return doubled[1]


def _last_schwas(s: str) -> str:
    """Drop every a that stands in VC_CV, from the right, never two in a row: namakin and namkin meet."""
    end = len(s)
    while True:
        found = None
        for match in _SCHWA.finditer(s, 0, end):
            found = match
        if found is None:
            return s
        at = found.start()
        s = s[:at] + s[at + 1 :]
        end = at


_LETTERS = str.maketrans({"z": "j", "w": "v", "q": "k", "x": "ks"})
_ACCENTS = str.maketrans(
    {"ā": "a", "ī": "i", "ū": "u", "ē": "e", "ō": "o", "é": "e", "è": "e", "ñ": "n", "ś": "s", "ṣ": "s", "ṭ": "t",
     "ḍ": "d", "ṇ": "n", "ṛ": "r", "ç": "s", "ö": "o", "ü": "u", "á": "a", "í": "i", "ó": "o", "à": "a"}
)  # fmt: skip
