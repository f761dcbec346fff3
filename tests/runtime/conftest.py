"""A shop in a fresh database."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from haat.store.shops import put_shop
from tests.runtime.fakes import LISTINGS, sample_people, sample_shop
from tests.runtime.stage import Stage


@pytest.fixture
async def stage(database: str) -> AsyncIterator[Stage]:
    await put_shop(database, sample_shop(), LISTINGS, sample_people())
    made = Stage(database)
    yield made
    await made.intake.close()
