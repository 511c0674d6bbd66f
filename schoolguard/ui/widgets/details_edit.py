"""The details of a record, edited within its panel: for whom, where, with whom, with what."""

import itertools
from dataclasses import asdict, replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from schoolguard.domain.amounts import About
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.detail import Detail, DetailKind, DetailLine, DetailOrigin
from schoolguard.domain.fields import specs
from schoolguard.ui import icons, language
from schoolguard.ui.widgets.amount_edit import AmountEdit
from schoolguard.ui.widgets.mark import mark

_ROLES: Final = {
    DetailKind.TARGET: ("",),
    DetailKind.POSITION: ("", "设点宣传", "悬挂", "播放"),
    DetailKind.PARTNER: ("", "主办", "协办", "承办", "支持"),
    DetailKind.MEDIUM: ("", "发布", "转发", "播放"),
    DetailKind.MATERIAL: ("", "制作", "转发", "发放", "张贴"),
}
_UNITS: Final = {
    DetailKind.TARGET: ("人", "家", "个"),
    DetailKind.POSITION: ("处", "个", "块", "家"),
    DetailKind.PARTNER: ("家", "个", "支"),
    DetailKind.MEDIUM: ("个", "条", "次"),
    DetailKind.MATERIAL: ("份", "条", "块", "张", "部", "场"),
}
_ORIGINS: Final = {
    "制作": DetailOrigin.MADE,
    "自制": DetailOrigin.MADE,
    "转发": DetailOrigin.FORWARDED,
}
_KINDS: Final = tuple(DetailKind)


class DetailRow(QWidget):
    """One detail on two lines: kind and name; what was done, how many, note."""

    changed = Signal()
    ended = Signal()
    """Enter in the last field, or in the name: another row is wanted."""
    gone = Signal()

    def __init__(self, line: DetailLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        lang = language.current()
        self.kind, self.role, self.unit = QComboBox(self), QComboBox(self), QComboBox(self)
        self.name, self.note = QLineEdit(line.name, self), QLineEdit(line.note, self)
        self.count = AmountEdit(self)
        self.remove = QToolButton(self)
        for kind in _KINDS:
            self.kind.addItem(render_value(f"detail.{kind.value}", lang), kind)
        self.kind.setCurrentIndex(_KINDS.index(line.kind))
        for box in (self.role, self.unit):
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._offer()
        self.role.setCurrentText(line.role)
        self.unit.setCurrentText(line.unit)
        self.count.set_amount(line.count, line.about)
        self._name_fields()
        self._lay_out()
        self._listen()

    def line(self) -> DetailLine:
        """Return what is filled in."""
        number, about = self.count.amount()
        role = self.role.currentText().strip()
        was = self._line
        return replace(
            was,
            kind=_KINDS[self.kind.currentIndex()],
            name=self.name.text().strip(),
            role=role,
            count=number,
            about=about,
            unit=self.count.unit() or self.unit.currentText().strip(),
            # What was said of it stays, unless something else was done.
            origin=was.origin if role == was.role else _ORIGINS.get(role),
            note=self.note.text().strip(),
        )

    def is_empty(self) -> bool:
        """Whether nothing is filled in."""
        return not any(field.text().strip() for field in (self.name, self.count, self.note))

    def _offer(self) -> None:
        """Offer the roles and units that go with the kind; what was typed stays."""
        kind = _KINDS[self.kind.currentIndex()]
        for box, offered in ((self.role, _ROLES), (self.unit, _UNITS)):
            typed = box.currentText()
            known = {word for words in offered.values() for word in words}
            box.clear()
            box.addItems(offered[kind])
            box.setCurrentText(typed if typed and typed not in known else offered[kind][0])

    def _name_fields(self) -> None:
        limits = specs(Detail)
        named = {
            "kind": (self.kind, self.tr("类别"), ""),
            "name": (self.name, self.tr("名称"), self.tr("名称")),
            "role": (self.role, self.tr("怎么做"), self.tr("怎么做")),
            "count": (self.count, self.tr("数量，可写约或余"), self.tr("如 50余")),
            "unit": (self.unit, self.tr("单位"), ""),
            "note": (self.note, self.tr("备注"), self.tr("备注")),
        }
        for key, (field, words, hint) in named.items():
            field.setAccessibleName(words)
            field.setToolTip(words)
            line = field.lineEdit() if isinstance(field, QComboBox) else field
            if isinstance(line, QLineEdit):
                line.setPlaceholderText(hint)
                line.setMaxLength(limits[key].limit or 20)
        for box, wide in ((self.kind, 108), (self.role, 108), (self.unit, 78)):
            box.setMinimumContentsLength(1)
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            box.setFixedWidth(wide)
        self.count.setFixedWidth(74)
        mark(self.remove, "bare")
        icons.wear(self.remove, "x", "muted")
        self.remove.setToolTip(self.tr("去掉这一行"))
        self.remove.setAccessibleName(self.tr("去掉这一行"))
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setSpacing(4)
        grid.addWidget(self.kind, 0, 0)
        grid.addWidget(self.name, 0, 1, 1, 3)
        grid.addWidget(self.remove, 0, 4)
        for column, field in enumerate((self.role, self.count, self.unit, self.note)):
            grid.addWidget(field, 1, column, 1, 2 if column == 3 else 1)
        grid.setColumnStretch(3, 1)
        order = (self.kind, self.name, self.role, self.count, self.unit, self.note, self.remove)
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)

    def _listen(self) -> None:
        self.kind.currentIndexChanged.connect(self._offer)
        for box in (self.kind, self.role, self.unit):
            box.currentTextChanged.connect(self.changed)
        for line in (self.name, self.count, self.note):
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self.ended)
        self.remove.clicked.connect(self.gone)


class DetailsEdit(QWidget):
    """Any number of details. Rows without a name are not kept, unless they hold a number."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[DetailRow] = []
        self._kind = DetailKind.PARTNER
        self.add = QPushButton(self.tr("加一行明细"), self)
        mark(self.add, "link")
        self.add.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add.clicked.connect(self.add_row)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)

    def set_first_kind(self, kind: DetailKind) -> None:
        """Propose ``kind`` for the first row."""
        self._kind = kind

    def set_lines(self, lines: tuple[DetailLine, ...]) -> None:
        """Show these details."""
        for row in tuple(self.rows):
            self._drop(row)
        for line in lines:
            self._append(line)

    def lines(self) -> tuple[DetailLine, ...]:
        """Return what is filled in, empty rows aside."""
        return tuple(row.line() for row in self.rows if not row.is_empty())

    def draft(self) -> list[dict[str, Any]]:
        """Return every row, for a draft; what is typed as a number as it was typed."""
        return [asdict(row.line()) | {"typed": row.count.text()} for row in self.rows]

    def take_draft(self, value: list[dict[str, Any]]) -> None:
        """Show these rows again."""
        lines = [{key: one[key] for key in one if key != "typed"} for one in value]
        self.set_lines(tuple(map(_line, lines)))
        for row, one in zip(self.rows, value, strict=True):
            row.count.setText(one["typed"])
        self.changed.emit()

    def missing(self) -> str:
        """Return words for what keeps the details from being saved, empty for nothing."""
        for row in self.rows:
            if not row.count.is_readable():
                words = self.tr("看不懂数量“{text}”，请写 50、约50 或 50余。")
                return words.format(text=row.count.text())
            if not row.is_empty() and not row.name.text().strip():
                return self.tr("明细里有一行没有写名称。")
        return ""

    def add_row(self) -> None:
        """Add a row of the last kind and go to its name."""
        kind = self.rows[-1].line().kind if self.rows else self._kind
        row = self._append(DetailLine(kind=kind, name=""))
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, row, partial(self._bring_into_sight, row))

    def _bring_into_sight(self, row: DetailRow) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(row, 0, 48)

    def _append(self, line: DetailLine) -> DetailRow:
        row = DetailRow(line, self)
        self.rows.append(row)
        self._box.insertWidget(self._box.count() - 1, row)
        before = self.rows[-2].remove if len(self.rows) > 1 else None
        if before is not None:
            QWidget.setTabOrder(before, row.kind)
        QWidget.setTabOrder(row.remove, self.add)
        row.changed.connect(self.changed)
        row.ended.connect(self.add_row)
        row.gone.connect(self._on_gone)
        row.show()
        return row

    def _on_gone(self) -> None:
        row = self.sender()
        if isinstance(row, DetailRow):
            self._drop(row)
            (self.rows[-1].name if self.rows else self.add).setFocus()
            self.changed.emit()

    def _drop(self, row: DetailRow) -> None:
        self.rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()


def _line(values: dict[str, Any]) -> DetailLine:
    """Return a line from plain values: codes become what they stand for."""
    origin = values["origin"]
    return DetailLine(
        **{
            **values,
            "kind": DetailKind(values["kind"]),
            "about": About(values["about"]),
            "origin": None if origin is None else DetailOrigin(origin),
        }
    )
