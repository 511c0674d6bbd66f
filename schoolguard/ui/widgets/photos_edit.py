"""附照片（选填）: pictures chosen or dropped beside a record, saved with it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from schoolguard.ui.dialogs.files import choose_files
from schoolguard.ui.widgets.card import label
from schoolguard.ui.widgets.pictures import Source, holds_pictures, pictures_in


class PhotosEdit(QWidget):
    """A row that holds no picture until one is chosen; nothing asks for one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: tuple[Source, ...] = ()
        self._kept = 0
        self._lost = 0
        self.setAcceptDrops(True)
        self.choose = QPushButton(self.tr("选照片…"), self)
        self.clear_button = QPushButton(self.tr("不附"), self)
        self.told = label("", "muted")
        self.told.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("附照片（选填）"), "muted"))
        row.addStretch(1)
        row.addWidget(self.choose)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.told, 1)
        below.addWidget(self.clear_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(row)
        box.addLayout(below)
        self.choose.setObjectName("choose_photos")
        self.choose.clicked.connect(self._on_choose)
        self.clear_button.clicked.connect(self.clear)
        self._tell()

    def take_from(self, panel: QWidget) -> None:
        """Take pictures dropped or pasted anywhere on ``panel``, in its text fields as well."""
        panel.setAcceptDrops(True)
        for widget in (panel, *panel.findChildren(QWidget)):
            if widget is not self:
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt calls this."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste):
            data = QGuiApplication.clipboard().mimeData()
            # Words are the field's; Qt would also offer a cell of Excel as a picture.
            if event.type() == QEvent.Type.KeyPress and _pictures_alone(data):
                self.add(pictures_in(data))
                return True
        if isinstance(event, QDropEvent) and holds_pictures(event.mimeData()):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.add(pictures_in(event.mimeData()))
            return True
        return super().eventFilter(watched, event)

    def sources(self) -> tuple[Source, ...]:
        """Return the pictures that are to be kept."""
        return self._sources

    def clear(self) -> None:
        """Take the chosen pictures out again."""
        self._sources, self._lost = (), 0
        self._tell()
        self.changed.emit()

    def add(self, sources: tuple[Source, ...]) -> None:
        """Take more pictures in, each once."""
        self._sources = tuple(dict.fromkeys((*self._sources, *sources)))
        self._tell()
        QTimer.singleShot(0, self, self._reveal)
        self.changed.emit()

    def _reveal(self) -> None:
        """Scroll to what was chosen."""
        above: QWidget | None = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self)

    def draft(self) -> dict[str, Any]:
        """Return where the chosen pictures lie, and how many were pasted, for a draft."""
        paths = [str(one) for one in self._sources if isinstance(one, Path)]
        return {"paths": paths, "pasted": len(self._sources) - len(paths)}

    def take_draft(self, value: dict[str, Any]) -> None:
        """Choose again what still lies there; say how many have to be chosen anew."""
        there = [one for one in map(Path, value["paths"]) if one.is_file()]
        self._lost = value["pasted"] + len(value["paths"]) - len(there)
        self._sources = ()
        self.add(tuple(there))

    def set_kept(self, count: int) -> None:
        """Say how many pictures the record already has."""
        self._kept = count
        self._tell()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt calls this."""
        if holds_pictures(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt calls this."""
        self.add(pictures_in(event.mimeData()))
        event.acceptProposedAction()

    def _on_choose(self) -> None:
        choose_files(
            self,
            self.tr("选照片"),
            self.tr("图片 (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.heic)"),
            self._on_chosen,
        )

    def _on_chosen(self, paths: list[str]) -> None:
        self.add(tuple(Path(one) for one in paths))

    def _tell(self) -> None:
        names = [
            one.name if isinstance(one, Path) else self.tr("粘贴的图片") for one in self._sources
        ]
        words = []
        if self._kept:
            words.append(self.tr("已附 {n} 张").format(n=self._kept))
        if names:
            told = self.tr("、").join(names[:3])
            more = self.tr("等 {n} 张") if len(names) > 3 else self.tr("共 {n} 张")
            words.append(f"{told} {more.format(n=len(names))}")
        if self._lost:
            words.append(self.tr("上次的照片有 {n} 张要重新选").format(n=self._lost))
        self.told.setText(" · ".join(words) or self.tr("拖到这里，或按 Ctrl+V 粘贴"))
        self.clear_button.setVisible(bool(names))


def _pictures_alone(data: QMimeData) -> bool:
    """Whether a picture or files are copied, and no words beside them."""
    files = any(url.isLocalFile() for url in data.urls())
    return holds_pictures(data) and (files or not data.text().strip())
