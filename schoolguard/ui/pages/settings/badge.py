"""The row of the school's badge: seen, chosen from a file, taken away."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPixmap

from schoolguard.domain.badge import Badge, KeepBadge
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.evidence import Picture
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.forms.ui_settings_school import Ui_SettingsSchool
from schoolguard.ui.jobs import IsCancelled, Progress
from schoolguard.ui.page import PageContext
from schoolguard.ui.panels.record import new_action

if TYPE_CHECKING:
    from schoolguard.services import Services

_SIDE: Final = 48


class BadgeRow(QObject):
    """Keeps a badge at once: a picture is no text that one goes on typing."""

    def __init__(self, form: Ui_SettingsSchool, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._context = context
        self._services: Services | None = None
        self._badge: Badge | None = None
        form.badge_picture.setFixedSize(_SIDE, _SIDE)
        form.choose_badge.clicked.connect(self.ask)
        form.drop_badge.clicked.connect(self.drop)
        self._show(None)

    def attach(self, services: "Services") -> None:
        """Keep the services and load."""
        self._services = services
        self.load()

    def load(self) -> None:
        """Show the badge that is kept."""
        if self._services is not None:
            jobs = self._context.jobs
            jobs.read(self._services.badges.get, ok=self._show, failed=self._on_failed)

    def ask(self) -> None:
        """Ask for the picture without blocking."""
        kinds = self.tr("图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.heic)")
        choose_file(self._form.choose_badge, self.tr("选校徽"), kinds, self.take)

    def take(self, path: str) -> None:
        """Re-encode a picture, then keep it."""
        if self._services is not None:
            self._form.choose_badge.setEnabled(False)
            self._context.jobs.long(
                partial(_read, self._services, Path(path)), ok=self._keep, failed=self._on_failed
            )

    def drop(self) -> None:
        """Keep no badge; leaflets print the characters again."""
        self._keep(None)

    def _keep(self, picture: Picture | None) -> None:
        if self._services is None:
            return
        before = self._badge
        version = 0 if before is None else before.version
        command = KeepBadge(action_id=new_action(), version=version, picture=picture)
        work = partial(self._services.badges.keep, command)
        self._context.jobs.write(work, ok=self._on_kept, failed=self._on_failed)

    def _on_kept(self, now: Badge) -> None:
        self._show(now)
        words = self.tr("校徽已换") if now.content else self.tr("校徽已去掉")
        self._context.notify.done(words)

    def _show(self, badge: Badge | None) -> None:
        self._badge = badge
        form, content = self._form, b"" if badge is None else badge.content
        seen = QPixmap()
        seen.loadFromData(content)
        if not seen.isNull():
            seen = seen.scaled(
                _SIDE,
                _SIDE,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        form.badge_picture.setPixmap(seen)
        form.badge_picture.setVisible(bool(content))
        form.drop_badge.setVisible(bool(content))
        form.choose_badge.setEnabled(True)
        form.choose_badge.setText(self.tr("换校徽…") if content else self.tr("选校徽…"))
        form.badge_words.setText(
            self.tr("校徽，印在宣传单上；黑白印时转成灰色")
            if content
            else self.tr("没有校徽图片；宣传单上印校徽字（可不填）")
        )

    def _on_failed(self, error: Exception) -> None:
        self._form.choose_badge.setEnabled(True)
        if isinstance(error, SchoolError):
            self._form.error.show_error(error)
        else:
            self._context.notify.trouble(error)


def _read(
    services: "Services", path: Path, _progress: Progress, _cancelled: IsCancelled
) -> Picture:
    return services.badges.read(path)
