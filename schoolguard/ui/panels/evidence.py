"""One picture that is kept, or new ones on their way in: what they prove, and who agreed."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton, QWidget

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.evidence import (
    AddEvidence,
    Consent,
    Evidence,
    EvidenceKind,
    EvidenceMonth,
    PictureSet,
    RemoveEvidence,
    SaveEvidence,
    may_be_printed,
)
from schoolguard.domain.fields import specs
from schoolguard.ui import language
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.forms.ui_evidence_panel import Ui_EvidencePanel
from schoolguard.ui.jobs import IsCancelled, Progress
from schoolguard.ui.page import PageContext, subject
from schoolguard.ui.panels.record import RecordPanel, Saved
from schoolguard.ui.widgets.pictures import Source
from schoolguard.ui.widgets.states import InlineError

if TYPE_CHECKING:
    from schoolguard.services import Services

_WIDTH: Final = 380
_KINDS: Final = tuple(EvidenceKind)
_CONSENTS: Final = (Consent.GIVEN, Consent.NOT_GIVEN)


class EvidencePanel(RecordPanel):
    """A kept picture (``evidence``), or pictures to be kept (``sources``)."""

    def __init__(
        self,
        context: PageContext,
        services: "Services",
        month: EvidenceMonth,
        evidence: Evidence | None = None,
        sources: tuple[Source, ...] = (),
    ) -> None:
        super().__init__("", context)
        self._services = services
        self._month = month
        self._evidence = evidence
        self._sources = sources
        self._owners = [(one.noun, one.uid) for one in month.records]
        self.form = Ui_EvidencePanel()
        self.form.setupUi(self)
        self.setMinimumWidth(_WIDTH)
        self.form.day_layout.addStretch(1)
        self._set_up()
        self._show()
        self._listen()
        self._check()
        self._as_shown = self._said()
        if evidence is not None:
            read = partial(_picture, services, evidence.uid)
            context.jobs.read(read, ok=self._on_picture, failed=context.notify.trouble)

    # What the host and the base ask

    def first_field(self) -> QWidget:
        """Return the caption."""
        return self.form.caption

    def save_button(self) -> QPushButton:
        """See :class:`RecordPanel`."""
        return self.form.save

    def error_line(self) -> InlineError:
        """See :class:`RecordPanel`."""
        return self.form.error

    def is_dirty(self) -> bool:
        """See :class:`RecordPanel`."""
        return self._evidence is None or self._said() != self._as_shown

    def draft_subject(self) -> str:
        """See :class:`Form`; pictures that are not kept yet are known by their files."""
        paths = [str(one) for one in self._sources if isinstance(one, Path)]
        return "\n".join(("-", *paths)) if self._evidence is None else subject(self._evidence)

    def write(self) -> None:
        """Keep the pictures, or what is said of one."""
        if self._evidence is not None:
            work = partial(self._services.evidence.save, self._said())
            self.run(work, self._on_changed)
            return
        self.error_line().clear()
        self._busy = True
        self.form.scroll.setEnabled(False)
        self.form.save.setEnabled(False)
        self._context.jobs.long(
            partial(_keep, self._services, self._sources, self._new()),
            ok=self._on_kept,
            failed=self._on_not_kept,
            cancelled=self._on_stopped,
            writes=True,
        )

    # Filling the form

    def _set_up(self) -> None:
        form, lang = self.form, language.current()
        form.caption.setMaxLength(specs(Evidence)["caption"].limit or 0)
        for kind in _KINDS:
            form.kind.addItem(render_value(f"evidence_kind.{kind.value}", lang), kind)
        for consent in _CONSENTS:
            form.consent.addItem(render_value(f"consent.{consent.value}", lang), consent)
        for one in self._month.records:
            whole = one.noun == "campaign"
            name = render_value("proves.campaign", lang) if whole else one.name
            form.record.addItem(name)
        first = min(self._month.today, self._month.today.replace(month=1, day=1))
        form.day.set_range(first.replace(year=first.year - 1), self._month.today)

    def _show(self) -> None:
        form, one = self.form, self._evidence
        form.picture.setVisible(one is not None)
        form.files.setVisible(one is None)
        form.remove.setVisible(one is not None)
        form.export_button.setVisible(one is not None)
        form.told.hide()
        if one is None:
            self.set_title(self.tr("加 {n} 张图片").format(n=len(self._sources)))
            names = [self._name(source) for source in self._sources]
            shown = self.tr("、").join(names[:6])
            form.files.setText(f"{shown}…" if len(names) > 6 else shown)
            form.has_day.setText(self.tr("指定拍摄日期"))
            form.recognisable.setChecked(True)
            form.consent.setCurrentIndex(_CONSENTS.index(Consent.NOT_GIVEN))
            form.record.setCurrentIndex(form.record.count() - 1)
            form.day.set_day(self._month.today)
            form.day.setVisible(False)
            return
        self.set_title(one.number)
        form.caption.setText(one.caption)
        form.kind.setCurrentIndex(_KINDS.index(one.kind))
        owner = (one.owner_noun, one.owner_uid)
        if owner not in self._owners:
            self._owners.append(owner)
            form.record.addItem(self.tr("（记录已删除）"))
        form.record.setCurrentIndex(self._owners.index(owner))
        form.has_day.setChecked(one.taken_on is not None)
        form.day.set_day(one.taken_on or self._month.today)
        form.day.setVisible(one.taken_on is not None)
        form.recognisable.setChecked(one.recognisable)
        given = one.consent is Consent.GIVEN
        form.consent.setCurrentIndex(_CONSENTS.index(Consent.GIVEN if given else Consent.NOT_GIVEN))
        form.for_paper.setChecked(one.for_paper)

    def _listen(self) -> None:
        form = self.form
        form.caption.returnPressed.connect(self.save)
        form.has_day.toggled.connect(form.day.setVisible)
        form.recognisable.toggled.connect(self._check)
        form.consent.currentIndexChanged.connect(self._check)
        form.save.clicked.connect(self.save)
        form.remove.clicked.connect(self._remove)
        form.export_button.clicked.connect(self._on_export)

    def _check(self) -> None:
        """Ask for consent only where somebody can be recognised; offer the paper only with it."""
        form, seen = self.form, self.form.recognisable.isChecked()
        form.consent_part.setVisible(seen)
        allowed = may_be_printed(recognisable=seen, consent=self._consent())
        if not allowed:
            form.for_paper.setChecked(False)
        form.for_paper.setEnabled(allowed)
        form.hint.setVisible(not allowed)

    def _consent(self) -> Consent:
        if not self.form.recognisable.isChecked():
            return Consent.NOT_NEEDED
        return _CONSENTS[self.form.consent.currentIndex()]

    def _said(self) -> SaveEvidence:
        form, one = self.form, self._evidence
        noun, uid = self._owners[form.record.currentIndex()]
        return SaveEvidence(
            action_id=self._action_id,
            uid="" if one is None else one.uid,
            version=0 if one is None else one.version,
            owner_noun=noun,
            owner_uid=uid,
            kind=_KINDS[form.kind.currentIndex()],
            taken_on=form.day.day() if form.has_day.isChecked() else None,
            caption=form.caption.text(),
            recognisable=form.recognisable.isChecked(),
            consent=self._consent(),
            for_paper=form.for_paper.isChecked(),
        )

    def _new(self) -> AddEvidence:
        said = self._said()
        return AddEvidence(
            action_id=self._action_id,
            campaign_uid=self._month.campaign_uid,
            owner_noun=said.owner_noun,
            owner_uid=said.owner_uid,
            pictures=(),
            kind=said.kind,
            taken_on=said.taken_on,
            caption=said.caption,
            recognisable=said.recognisable,
            consent=said.consent,
            for_paper=said.for_paper,
        )

    def _name(self, source: Source) -> str:
        return source.name if isinstance(source, Path) else self.tr("粘贴的图片")

    def _on_picture(self, image: QImage) -> None:
        self.form.picture.set_image(image)

    # Keeping new ones

    def _on_stopped(self) -> None:
        """Let it be tried again: what was chosen stays, nothing of it was kept."""
        self._busy = False
        self.form.scroll.setEnabled(True)
        self._check()

    def _on_kept(self, kept: tuple[tuple[Evidence, ...], PictureSet]) -> None:
        added, made = kept
        text = self.tr("已加入 {n} 张").format(n=len(added))
        if made.refused:
            names = self.tr("、").join(name for name, _ in made.refused[:3])
            left = self.tr("；{n} 张不能用：{names}")
            text += left.format(n=len(made.refused), names=names)
        self.end(Saved(added[0].uid, text, onward=False))

    def _on_not_kept(self, error: Exception) -> None:
        self.form.told.hide()
        self.form.scroll.setEnabled(True)
        self.form.save.setEnabled(True)
        self._on_failed(error)

    # Changing one

    def _on_changed(self, now: Evidence) -> None:
        text = self.tr("已修改 {number}").format(number=now.number)
        self.end(Saved(now.uid, text, onward=False))

    def _remove(self) -> None:
        if self._evidence is not None:
            row = (self._evidence.uid, self._evidence.version)
            command = RemoveEvidence(action_id=self._action_id, rows=(row,))
            self.run(partial(self._services.evidence.remove, command), self._on_removed)

    def _on_removed(self, _deletion_id: str) -> None:
        if self._evidence is not None:
            text = self.tr("已删除 {number}").format(number=self._evidence.number)
            self.end(Saved(self._evidence.uid, text, onward=False))

    def _on_export(self) -> None:
        if self._evidence is not None:
            name = f"{self._evidence.number}.jpg"
            choose_file(self, self.tr("另存图片"), "JPG (*.jpg)", self.export, save_as=name)

    def export(self, path: str) -> None:
        """Write the kept picture to a file."""
        if self._evidence is not None:
            work = partial(_export, self._services, self._evidence.uid, Path(path))
            notify = self._context.notify
            self._context.jobs.read(work, ok=self._on_exported, failed=notify.trouble)

    def _on_exported(self, path: Path) -> None:
        self._context.notify.done(self.tr("已存到 {name}").format(name=path.name))


def _picture(services: "Services", uid: str) -> QImage:
    return QImage.fromData(services.evidence.content(uid))


def _export(services: "Services", uid: str, path: Path) -> Path:
    try:
        path.write_bytes(services.evidence.content(uid))
    except OSError as error:
        raise SchoolError("file.cannot_write", file=str(path)) from error
    return path


def _keep(
    services: "Services",
    sources: tuple[Source, ...],
    command: AddEvidence,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> tuple[tuple[Evidence, ...], PictureSet]:
    """Re-encode and keep; where none of the files is a picture, the first says why."""
    made = services.evidence.read(sources, progress=progress, cancelled=is_cancelled)
    if is_cancelled():
        raise Cancelled
    if not made.pictures and made.refused:
        raise made.refused[0][1]
    return services.evidence.add(replace(command, pictures=made.pictures)), made
