"""The card 一名学生的信息: found, shown, written to a file, deleted."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.pupil_data import ErasePupil, PupilData, PupilHit
from schoolguard.domain.retention import PurgeResult
from schoolguard.ui import language
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.jobs import IsCancelled, Progress
from schoolguard.ui.models.rows import Index, Role, Rows
from schoolguard.ui.notify import Question
from schoolguard.ui.pages.settings.mentions import mention_line
from schoolguard.ui.panels.record import new_action

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.pages.settings.privacy import PrivacySection


class HitsModel(Rows[PupilHit]):
    """The pupils found, a line each."""

    arrangeable = False

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("学生"),)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if not index.isValid() or role != Role.DisplayRole:
            return None
        one = self.row(index.row())
        seat = self.tr("{seat}号").format(seat=one.seat_no) if one.seat_no else ""
        bin_words = self.tr("（已移出）") if one.binned else ""
        return "　".join(filter(None, (one.class_name, seat, f"{one.name}{bin_words}")))


class PupilWork(QObject):
    """Nothing of a pupil is shown before somebody typed the name."""

    def __init__(self, section: "PrivacySection") -> None:
        super().__init__(section)
        self._section = section
        self._services: Services | None = None
        self._data: PupilData | None = None
        self._place = Path()
        self.model = HitsModel(self)
        form = section.form
        form.hits.setModel(self.model)
        form.typed.textChanged.connect(self._find)
        form.hits.selectionModel().currentChanged.connect(self._on_chosen)
        form.save_facts.clicked.connect(self.ask_file)
        form.erase.clicked.connect(self.ask_erase)
        self.set_buttons()

    def attach(self, services: "Services") -> None:
        """Keep what works."""
        self._services = services

    def set_buttons(self) -> None:
        """Let be pressed what can be done now."""
        form = self._section.form
        for button in (form.save_facts, form.erase):
            button.setEnabled(self._data is not None)
        form.blot.setVisible(self._data is not None and bool(self._data.mentions))
        form.hits.setVisible(self.model.rowCount() > 0)
        form.facts.setVisible(bool(form.facts.toPlainText()))

    def ask_file(self) -> None:
        """Let a file be chosen for the parent's paper; its proposed name holds no pupil's."""
        kinds = self.tr("PDF (*.pdf);;Word (*.docx)")
        name = self.tr("学生信息查询结果.pdf")
        choose_file(self._section, self.tr("存成文件"), kinds, self.write, save_as=name)

    def write(self, file: str) -> None:
        """Write all that is known."""
        if self._services is not None and self._data is not None:
            self._place = Path(file)
            work = partial(_write, self._services, self._data.uid, self._place)
            place = self._section.form.pupil_error
            self._section.start(self.tr("正在生成文件…"), work, self._on_written, place)

    def ask_erase(self) -> None:
        """Ask, with what goes."""
        if self._data is None:
            return
        text = self.tr(
            "姓名、学号、家长信息和回执里的名字都会删除，备份里的也会。"
            "班级人数和各项数据不变。删除后找不回来。"
        )
        question = Question(
            self.tr("删除 {name} 的全部信息？").format(name=self._data.name),
            text,
            self.tr("全部删除"),
            danger=True,
        )
        self._section.context.notify.decide(question, self._erase)

    def _erase(self) -> None:
        if self._services is None or self._data is None:
            return
        blot = self._section.form.blot.isChecked()
        refs = tuple(one.ref for one in self._data.mentions if blot and not one.frozen)
        command = ErasePupil(action_id=new_action(), uid=self._data.uid, ref_uids=refs)
        work = partial(_erase, self._services, command)
        place = self._section.form.pupil_error
        self._section.start(self.tr("正在删除…"), work, self._on_erased, place, writes=True)

    def _find(self) -> None:
        self._take(None)
        typed = self._section.form.typed.text().strip()
        if not typed or self._services is None:
            self.model.set_rows(())
            self.set_buttons()
            return
        work = partial(self._services.pupil_data.find, typed)
        self._section.context.jobs.read(work, ok=self._on_hits, failed=self._on_short_failed)

    def _on_hits(self, hits: tuple[PupilHit, ...]) -> None:
        self.model.set_rows(hits)
        if not hits and self._section.form.typed.text().strip():
            self._section.form.facts.setPlainText(render_value("pupil.none", language.current()))
        self.set_buttons()

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid() and self._services is not None:
            work = partial(self._services.pupil_data.show, self.model.row(index.row()).uid)
            self._section.context.jobs.read(work, ok=self._take, failed=self._on_short_failed)

    def _take(self, data: PupilData | None) -> None:
        self._data = data
        self._section.form.facts.setPlainText("" if data is None else self._words(data))
        self._section.form.pupil_error.clear()
        self.set_buttons()

    def _words(self, data: PupilData) -> str:
        lang = language.current()
        lines = [f"{self.tr('班级')}：{data.class_name}"]
        lines += [f"{label.get(lang)}：{value}" for label, value in data.fields]
        if data.siblings:
            lines.append(self.tr("登记了 {n} 名兄弟姐妹").format(n=data.siblings))
        for one in data.slips:
            state = render_value(f"slip_state.{one.state}", lang)
            lines.append(
                self.tr("回执：{leaflet} {state} {because}")
                .format(leaflet=one.leaflet, state=state, because=one.because)
                .strip()
            )
        lines += map(mention_line, data.mentions)
        lines.append(self.tr("修改记录 {n} 条（只有编号）").format(n=len(data.changes)))
        lines.append(self.tr("已知的备份 {n} 份里可能也有").format(n=data.copies))
        return "\n".join(lines)

    def _on_written(self, _nothing: object) -> None:
        self._section.set_working(on=False)
        words = self.tr("已存到 {file}").format(file=self._place.name)
        self._section.context.notify.done(words)

    def _on_erased(self, result: PurgeResult) -> None:
        self._take(None)
        self._section.set_working(on=False)
        self._section.form.typed.clear()
        notify = self._section.context.notify
        notify.forget()
        words = render_value("pupil.erased", language.current())
        if result.waiting:
            words += render_value("purge.waiting", language.current())
        notify.done(words)

    def _on_short_failed(self, error: Exception) -> None:
        self._section.fail_at(self._section.form.pupil_error, error)


def _write(
    services: "Services", uid: str, path: Path, _step: Progress, cancelled: IsCancelled
) -> None:
    services.pupil_data.write(uid, path, cancelled=cancelled)


def _erase(
    services: "Services", command: ErasePupil, step: Progress, cancelled: IsCancelled
) -> PurgeResult:
    return services.pupil_data.erase(command, progress=step, cancelled=cancelled)
