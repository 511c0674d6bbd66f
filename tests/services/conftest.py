"""The services on each kind of store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from schoolguard.services import Services
from tests.opened import BOTH_STORES, opened, place_of


@pytest.fixture(params=BOTH_STORES)
def on(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Services]:
    """Give services on an empty store."""
    with opened(place_of(request.param, tmp_path, request), tmp_path) as services:
        yield services
