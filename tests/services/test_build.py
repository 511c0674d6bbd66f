"""The duties are found where they are said to be, and loaded when they are asked for."""

import subprocess
import sys

import pytest

from schoolguard.services import Services

ALONE = """
import sys
import schoolguard.services
import schoolguard.store.tables
heavy = {"xlsxwriter", "openpyxl", "reportlab", "docx", "schoolguard.documents",
         "sqlalchemy.dialects.postgresql", "sqlalchemy.orm"}
print(sorted(heavy & sys.modules.keys()), "schoolguard.services.tasks" in sys.modules)
"""


def test_every_duty_is_of_the_kind_it_is_said_to_be(on: Services) -> None:
    kinds = {name: kind.strip("\"'") for name, kind in Services.__annotations__.items()}
    assert kinds.keys() == set(Services.names())
    assert {name: type(getattr(on, name)).__name__ for name in kinds} == kinds


def test_a_duty_is_made_once(on: Services) -> None:
    assert on.tasks is on.tasks
    with pytest.raises(AttributeError):
        on.nothing_of_the_kind  # noqa: B018


def test_nothing_is_loaded_before_it_is_asked_for() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALONE], capture_output=True, check=True, encoding="utf-8", timeout=60
    )
    assert done.stdout.strip() == "[] False"
