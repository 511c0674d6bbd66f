"""The photos of the summary's annex: which, and in which order."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidgetItem, QPushButton, QWidget

from schoolguard.domain.final import MOST_PHOTOS, ChoosePhotos, PhotoDesk
from schoolguard.ui.days import short_day
from schoolguard.ui.forms.ui_summary_photos_panel import Ui_SummaryPhotosPanel
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.domain.evidence import Evidence
    from schoolguard.services import Services

_THUMB = QSize(72, 54)
_UID = Qt.ItemDataRole.UserRole


class SummaryPhotosPanel(RecordPanel):
    """Ticks pictures and puts them in order."""

    def __init__(
        self, context: PageContext, services: "Services", campaign_uid: str, desk: PhotoDesk
    ) -> None:
        super().__init__("", context)
        self.set_title(self.tr("附件照片"))
        self._services = services
        self._campaign_uid = campaign_uid
        self._desk = desk
        self._default = False
        self.form = Ui_SummaryPhotosPanel()
        self.form.setupUi(self)
        self._set_up()
        self._as_shown = self.chosen()
        self._check()

    def first_field(self) -> QWidget:
        """Return the list."""
        return self.form.photos

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self.chosen() != self._as_shown

    def chosen(self) -> tuple[str, ...]:
        """Return the public ids of ticked pictures in their order."""
        photos = self.form.photos
        items = (photos.item(row) for row in range(photos.count()))
        return tuple(
            str(item.data(_UID)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def draft(self) -> dict[str, Any]:
        """See :class:`Form`: what is ticked, in its order."""
        return {"chosen": list(self.chosen())}

    def take_draft(self, values: dict[str, Any]) -> None:
        """See :class:`Form`; a picture that is gone stays out."""
        photos = self.form.photos
        for place, uid in enumerate(values["chosen"]):
            rows = range(photos.count())
            row = next((row for row in rows if photos.item(row).data(_UID) == uid), None)
            if row is not None:
                photos.insertItem(place, photos.takeItem(row))
        for row in range(photos.count()):
            item = photos.item(row)
            ticked = item.data(_UID) in values["chosen"]
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._check()

    def write(self) -> None:
        """Save and close."""
        self._choose(self.chosen())

    def _choose(self, uids: tuple[str, ...] | None) -> None:
        command = ChoosePhotos(
            action_id=self._action_id,
            campaign_uid=self._campaign_uid,
            uids=uids,
            version=self._desk.version,
        )
        self.run(partial(self._services.summary_photos.choose, command), self._on_saved)

    def _set_up(self) -> None:
        form, photos = self.form, self.form.photos
        photos.setIconSize(_THUMB)
        photos.setWordWrap(True)
        photos.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        known = {one.uid: one for one in self._desk.offered}
        ticked = [known[uid] for uid in self._desk.chosen]
        rest = [one for one in self._desk.offered if one.uid not in self._desk.chosen]
        for one in (*ticked, *rest):
            self._add(one, ticked=one in ticked)
        if photos.count():
            photos.setCurrentRow(0)
        photos.itemChanged.connect(self._check)
        form.up.clicked.connect(partial(self._move, -1))
        form.down.clicked.connect(partial(self._move, 1))
        form.by_default.clicked.connect(partial(self._choose, None))
        form.by_default.setEnabled(self._desk.version > 0)
        form.save.clicked.connect(self.save)

    def _add(self, one: "Evidence", *, ticked: bool) -> None:
        day = "" if one.taken_on is None else short_day(one.taken_on)
        item = QListWidgetItem("\n".join((one.caption or one.owner_name, f"{one.number} {day}")))
        item.setData(_UID, one.uid)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.form.photos.addItem(item)
        work = partial(_picture, self._services, one.uid)
        self._context.jobs.read(work, ok=self._on_picture, failed=self._on_none)

    def _on_picture(self, found: tuple[str, bytes]) -> None:
        uid, content = found
        picture = QPixmap()
        if picture.loadFromData(content):
            small = picture.scaled(
                _THUMB,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            for row in range(self.form.photos.count()):
                item = self.form.photos.item(row)
                if item.data(_UID) == uid:
                    item.setIcon(QIcon(small))

    def _on_none(self, _error: Exception) -> None:
        """Let a picture that is gone meanwhile stand without its image; saving says it."""

    def _move(self, by: int) -> None:
        photos = self.form.photos
        row = photos.currentRow()
        if 0 <= row < photos.count() and 0 <= row + by < photos.count():
            photos.insertItem(row + by, photos.takeItem(row))
            photos.setCurrentRow(row + by)

    def _check(self) -> None:
        form, count = self.form, len(self.chosen())
        words = self.tr("已选 {n} 张，最多 {most} 张。").format(n=count, most=MOST_PHOTOS)
        if not self._desk.offered:
            words = self.tr("还没有可用于材料的照片。到“佐证材料”里添加，勾选“可用于材料”。")
        form.counted.setText(words)
        form.save.setEnabled(count <= MOST_PHOTOS and bool(self._desk.offered))

    def _on_saved(self, _now: PhotoDesk) -> None:
        self.end(Saved("", self.tr("附件照片已保存"), onward=False))


def _picture(services: "Services", uid: str) -> tuple[str, bytes]:
    return uid, services.evidence.content(uid)
