"""Names for things, the same on every run: each is a hash of the seed, its kind and a counter.

A wamid looks like Meta's (``wamid.`` and base64 text) and is opaque; media, template and catalogue ids are digits
only; a business-scoped user id is ``<country>.<digits>`` and depends on the portfolio and the phone.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter


class Ids:
    """A source of ids. Equal seeds asked in the same order give equal ids."""

    def __init__(self, seed: str = "haat") -> None:
        self._seed = seed
        self._given: Counter[str] = Counter()

    def wamid(self) -> str:
        digest = self._digest("wamid")
        return "wamid.HB" + base64.b64encode(digest + digest[:7]).decode("ascii").rstrip("=")

    def digits(self, kind: str, length: int = 16) -> str:
        """Digits only, none of them a leading zero."""
        number = int.from_bytes(self._digest(kind), "big") % (9 * 10 ** (length - 1))
        return str(number + 10 ** (length - 1))

    def code(self, kind: str, length: int = 14) -> str:
        """Upper-case letters and digits, as in short links and gateway ids."""
        return base64.b32encode(self._digest(kind)).decode("ascii")[:length]

    def _digest(self, kind: str) -> bytes:
        self._given[kind] += 1
        return hashlib.sha256(f"{self._seed}|{kind}|{self._given[kind]}".encode()).digest()


def user_id(country: str, portfolio_id: str, identity: str) -> str:
    """The business-scoped id of ``identity`` (a person and her generation) for one business portfolio."""
    digest = hashlib.sha256(f"{portfolio_id}|{identity}".encode()).digest()
    return f"{country}.{int.from_bytes(digest[:8], 'big') % (9 * 10**15) + 10**15}"
