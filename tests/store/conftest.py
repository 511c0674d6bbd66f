"""A store of each kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from schoolguard.store.store import Store
from tests.opened import BOTH_STORES, NOW, place_of


@pytest.fixture(params=BOTH_STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Give an empty store."""
    opened = Store.open(place_of(request.param, tmp_path, request), clock=lambda: NOW)
    yield opened
    opened.close()
