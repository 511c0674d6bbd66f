"""Delete in the lists of the real window, and Ctrl+Z after it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from schoolguard.ui.page import Page
from tests.ui.scenes.staging import staged

LISTS: Final[dict[str, tuple[str, Callable[[Any], QAbstractItemView]]]] = {
    "talks": ("talks", lambda page: page.form.table),
    "leaflets": ("leaflets", lambda page: page.table),
    "activities": ("activities", lambda page: page.form.activities),
    "incidents": ("activities", lambda page: page.form.incidents),
    "evidence": ("evidence", lambda page: page.form.grid),
}


@pytest.mark.acceptance  # the sample school takes its seconds
def test_what_is_deleted_in_a_list_comes_back(qapp: QApplication, tmp_path: Path) -> None:
    with staged(tmp_path / "filled", filled=True) as stage:
        for name, (page_id, view_of) in LISTS.items():
            page: Any = stage.on(page_id, Page)
            if page_id == "activities":
                page.form.tabs.setCurrentIndex(int(name == "incidents"))
            view = view_of(page)
            model = view.model()
            view.setFocus()
            view.setCurrentIndex(model.index(0, 0))
            stage.rest()
            there = model.rowCount()
            QTest.keyClick(view, Qt.Key.Key_Delete)
            stage.rest()
            assert model.rowCount() == there - 1, name
            undo = Qt.KeyboardModifier.ControlModifier
            QTest.keyClick(view if view.isVisible() else stage.shell, Qt.Key.Key_Z, undo)
            stage.rest()
            assert model.rowCount() == there, name
