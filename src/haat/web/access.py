"""Who may see a shop's pages: its own link opens a session, kept as a cookie; everything foreign is "not found".

The link holds 128 bits that only Haat can make (HMAC-SHA-256 of the shop under the secret key, cut to 32 hex
digits). A session is a nonce signed the same way, so nothing is stored; a new secret key ends all links and
sessions at once. Forms carry a second signature over the nonce, so that no foreign page can press a button.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

HEX_DIGITS = 32
SESSION_S = 30 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Session:
    """An opened console: for which shop, and the word that its forms must carry."""

    shop_id: int
    csrf: str


@dataclass(frozen=True, slots=True)
class Access:
    """Makes and checks links, sessions and form words under one secret key."""

    key: bytes
    secure: bool = False
    """True behind https: the cookie is then sent nowhere else."""

    def link_token(self, shop_id: int) -> str:
        return self._sign(f"console:{shop_id}")

    def link_opens(self, shop_id: int, token: str) -> bool:
        return _same(token, self.link_token(shop_id))

    def cookie_name(self, shop_id: int) -> str:
        """One cookie a shop, so that a person of two shops may have both boards open."""
        return f"{'__Host-' if self.secure else ''}haat-{shop_id}"

    def new_session(self, shop_id: int) -> str:
        """The cookie's value."""
        nonce = secrets.token_hex(HEX_DIGITS // 2)
        return f"{nonce}.{self._sign(f'session:{shop_id}:{nonce}')}"

    def session(self, shop_id: int, cookie: str | None) -> Session | None:
        """The session that a cookie stands for; None for anything that Haat did not make for this shop."""
        nonce, _, signature = (cookie or "").partition(".")
        if not _same(signature, self._sign(f"session:{shop_id}:{nonce}")):
            return None
        return Session(shop_id, self._sign(f"csrf:{shop_id}:{nonce}"))

    def _sign(self, text: str) -> str:
        return hmac.new(self.key, text.encode(), hashlib.sha256).hexdigest()[:HEX_DIGITS]


def form_word_fits(session: Session, word: str) -> bool:
    """Does a form carry this session's word?"""
    return _same(word, session.csrf)


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode(), expected.encode())
