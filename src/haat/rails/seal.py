"""Wrapping a shop's gateway secrets: AES-256-GCM under a key derived from Haat's secret key.

What is wrapped is bound to its shop and its key id: a row that was copied to another shop cannot be opened there.
"""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import DecodeError, Struct
from msgspec.json import Decoder, encode

from haat.rails.accounts import GatewayAccount
from haat.values.errors import Corrupt

NONCE_BYTES = 12
VERSION = b"\x01"
_PURPOSE = b"haat gateway accounts 1"


class _Secrets(Struct):
    key_secret: str
    webhook_secrets: tuple[str, ...]


_SECRETS = Decoder(_Secrets)


class Seal:
    """Wraps and unwraps under one secret key (``HAAT_SECRET_KEY``, or the key file of the data folder)."""

    def __init__(self, key: bytes) -> None:
        derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(key)
        self._cipher = AESGCM(derived)

    def wrap(self, shop_id: int, account: GatewayAccount) -> bytes:
        """The account's secrets as they may lie in a database: version, nonce, ciphertext with its tag."""
        nonce = os.urandom(NONCE_BYTES)
        plain = encode(_Secrets(account.key_secret, account.webhook_secrets))
        return VERSION + nonce + self._cipher.encrypt(nonce, plain, _bound_to(shop_id, account.key_id))

    def unwrap(self, shop_id: int, key_id: str, wrapped: bytes) -> GatewayAccount:
        """The account again. Raises Corrupt when it was changed, belongs elsewhere, or the key is another one."""
        nonce, text = wrapped[1 : 1 + NONCE_BYTES], wrapped[1 + NONCE_BYTES :]
        try:
            if wrapped[:1] != VERSION:
                raise Corrupt("a gateway account was wrapped by another version of Haat")
            found = _SECRETS.decode(self._cipher.decrypt(nonce, text, _bound_to(shop_id, key_id)))
        except (InvalidTag, DecodeError, ValueError) as error:
            raise Corrupt(
                f"the gateway secrets of shop {shop_id} cannot be unwrapped: "
                "the secret key is another one than they were entered under; enter them again"
            ) from error
        return GatewayAccount(key_id, found.key_secret, found.webhook_secrets)


def _bound_to(shop_id: int, key_id: str) -> bytes:
    return f"{shop_id}:{key_id}".encode()
