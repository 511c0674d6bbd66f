"""Which cell of a bureau's sheet takes which figure: proposed, mended, kept for years."""

from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import astuple
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QWidget

from schoolguard.domain.bureau_sheet import (
    BureauSheet,
    FilledCell,
    MappedCell,
    RemoveBureauSheet,
    SaveBureauSheet,
    SheetFile,
)
from schoolguard.domain.catalogue import render_value
from schoolguard.ui import language
from schoolguard.ui.forms.ui_bureau_sheet_panel import Ui_BureauSheetPanel
from schoolguard.ui.models.submissions import (
    CELL,
    LABEL,
    SHEET,
    SOURCE,
    VALUE,
    CellsModel,
    SourceDelegate,
)
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved, new_action
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from schoolguard.services import Services

_WIDTH: Final = 480


class BureauSheetPanel(RecordPanel):
    """A file that was just read (``file``) with the proposed map, or a kept sheet (``known``).

    Without either it waits for a draft, which holds the file as well.
    """

    draft_of = ("_known",)

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        sources: "Mapping[str, str]",
        now: tuple[FilledCell, ...],
        *,
        file: SheetFile | None = None,
        proposed: tuple[MappedCell, ...] = (),
        known: BureauSheet | None = None,
    ) -> None:
        super().__init__("", context)
        self.set_title(self.tr("上级统计表"))
        self._services = services
        self._file = file
        self._known = known
        self.form = Ui_BureauSheetPanel()
        self.form.setupUi(self)
        self.setMinimumWidth(_WIDTH)
        self.model = CellsModel(sources, self)
        self.model.set_rows(proposed if known is None else known.cells)
        self.model.set_values(now)
        self._set_up()
        self._as_shown = (self.form.name.text(), self.model.cells())
        self._check()

    def first_field(self) -> QWidget:
        """Return the name."""
        return self.form.name

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        said = (self.form.name.text(), self.model.cells())
        return self._file is not None or said != self._as_shown

    def draft(self) -> dict[str, Any]:
        """See :class:`Form`: the map as it stands, and the file where it is not kept yet."""
        rows = [astuple(self.model.row(row)) for row in range(self.model.rowCount())]
        return {"name": self.form.name.text(), "cells": rows, "file": _file_draft(self._file)}

    def take_draft(self, values: dict[str, Any]) -> None:
        """See :class:`Form`."""
        if values["file"] is not None:
            self._file = _file_of(values["file"])
            self._tell_lost()
        self.form.name.setText(values["name"])
        self.model.set_rows(tuple(MappedCell(*row) for row in values["cells"]))
        self._check()

    def write(self) -> None:
        """Save and close."""
        known, file = self._known, self._file
        command = SaveBureauSheet(
            action_id=self._action_id,
            uid=None if known is None else known.uid,
            version=0 if known is None else known.version,
            name=self.form.name.text(),
            file_name="" if file is None else file.file_name,
            content=None if file is None else file.content,
            cells=self.model.cells(),
        )
        self.run(partial(self._services.bureau_sheets.save, command), self._on_saved)

    def _set_up(self) -> None:
        form, table, file = self.form, self.form.cells, self._file
        name = "" if file is None else file.file_name.rpartition(".")[0]
        form.name.setText(name if self._known is None else self._known.name)
        self._tell_lost()
        table.setModel(self.model)
        table.setItemDelegateForColumn(SOURCE, SourceDelegate(table))
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        for column, width in ((SHEET, 64), (CELL, 56), (SOURCE, 124), (VALUE, 84)):
            head.resizeSection(column, width)
        form.add_row.clicked.connect(self._add)
        form.drop_row.clicked.connect(self._drop)
        form.save.clicked.connect(self.save)
        form.name.textChanged.connect(self._check)
        for changed in (self.model.dataChanged, self.model.rowsInserted, self.model.rowsRemoved):
            changed.connect(self._check)

    def _tell_lost(self) -> None:
        lost = () if self._file is None else self._file.lost
        words = "、".join(render_value(f"lost.{one}", language.current()) for one in lost)
        self.form.lost.setText(self.tr("填写后，表里的{what}不会保留。").format(what=words))
        self.form.lost.setVisible(bool(lost))

    def _add(self) -> None:
        sheets = [one.sheet for one in self.model.cells()]
        first = self._file.sheets[:1] if self._file is not None else ()
        row = self.model.add((sheets or [*first, ""])[-1])
        place = self.model.index(row, CELL)
        self.form.cells.setCurrentIndex(place)
        self.form.cells.edit(place)

    def _drop(self) -> None:
        index = self.form.cells.currentIndex()
        if index.isValid():
            self.model.drop(index.row())

    def _check(self) -> None:
        missing = []
        if not self.form.name.text().strip():
            missing.append(self.tr("名称"))
        if not self.model.cells():
            missing.append(self.tr("至少一格"))
        self.form.missing.setText(self.tr("还缺：{what}").format(what="、".join(missing)))
        self.form.missing.setVisible(bool(missing))
        self.form.save.setEnabled(not missing)

    def _on_saved(self, saved: BureauSheet) -> None:
        text = self.tr("已保存，{n} 格以后自动填写").format(n=len(saved.cells))
        self.end(Saved(saved.uid, text, onward=False))


@lru_cache(maxsize=1)  # it is asked for every second while the panel stands
def _file_draft(file: SheetFile | None) -> dict[str, Any] | None:
    if file is None:
        return None
    content = b64encode(file.content).decode()
    lost, sheets = list(file.lost), list(file.sheets)
    return {"name": file.file_name, "content": content, "sheets": sheets, "lost": lost}


def _file_of(kept: dict[str, Any]) -> SheetFile:
    return SheetFile(
        file_name=kept["name"],
        content=b64decode(kept["content"]),
        sheets=tuple(kept["sheets"]),
        cells=(),
        lost=tuple(kept["lost"]),
    )


def removed(services: "Services", sheet: BureauSheet) -> Callable[[], str]:
    """Return the work that puts a sheet into the bin."""
    command = RemoveBureauSheet(action_id=new_action(), uid=sheet.uid, version=sheet.version)
    return partial(services.bureau_sheets.remove, command)
