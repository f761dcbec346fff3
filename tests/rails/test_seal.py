"""Secrets of gateway accounts lie wrapped, each bound to its shop and its key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from haat.rails.accounts import GatewayAccount
from haat.rails.seal import Seal
from haat.values.errors import Corrupt

ACCOUNT = GatewayAccount("rzp_test_1", "a sample secret", ("newer", "older"))
SEAL = Seal(b"k" * 32)


@given(
    st.integers(1, 10**12),
    st.text(min_size=1, max_size=40),
    st.text(max_size=60),
    st.lists(st.text(max_size=30), max_size=2),
)
def test_what_is_wrapped_comes_out_as_it_was(
    shop_id: int, key_id: str, secret: str, hooks: list[str]
) -> None:
    account = GatewayAccount(key_id.encode("utf-8", "ignore").decode(), secret.encode("utf-8", "ignore").decode(),
                             tuple(one.encode("utf-8", "ignore").decode() for one in hooks))  # fmt: skip
    assert SEAL.unwrap(shop_id, account.key_id, SEAL.wrap(shop_id, account)) == account


def test_a_wrapped_secret_shows_nothing_and_never_looks_the_same() -> None:
    wrapped = SEAL.wrap(1, ACCOUNT)
    assert b"sample" not in wrapped and wrapped != SEAL.wrap(1, ACCOUNT)


@pytest.mark.parametrize("shop_id, key_id", [(2, "rzp_test_1"), (1, "rzp_test_2")])
def test_a_row_that_was_moved_to_another_shop_or_key_cannot_be_opened(shop_id: int, key_id: str) -> None:
    with pytest.raises(Corrupt):
        SEAL.unwrap(shop_id, key_id, SEAL.wrap(1, ACCOUNT))


@pytest.mark.parametrize("place", [0, 1, 13, -1])
def test_a_row_that_was_changed_cannot_be_opened(place: int) -> None:
    wrapped = bytearray(SEAL.wrap(1, ACCOUNT))
    wrapped[place] ^= 1
    with pytest.raises(Corrupt):
        SEAL.unwrap(1, ACCOUNT.key_id, bytes(wrapped))


@pytest.mark.parametrize("wrapped", [b"", b"\x01", b"\x01" + b"x" * 12])
def test_a_row_that_is_cut_off_cannot_be_opened(wrapped: bytes) -> None:
    with pytest.raises(Corrupt):
        SEAL.unwrap(1, ACCOUNT.key_id, wrapped)


def test_another_secret_key_opens_nothing_and_the_fault_names_no_secret() -> None:
    with pytest.raises(Corrupt, match="enter them again") as told:
        Seal(b"x" * 32).unwrap(1, ACCOUNT.key_id, SEAL.wrap(1, ACCOUNT))
    assert "a sample secret" not in str(told.value)
