"""The card 移交包: written with a look at what it will hold, verified."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.handover import HandoverPlan, HandoverReport
from schoolguard.ui import language
from schoolguard.ui.dialogs.files import choose_file
from schoolguard.ui.jobs import IsCancelled, Progress
from schoolguard.ui.notify import Question

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.pages.settings.privacy import PrivacySection

_SHOWN = 8


class HandoverWork(QObject):
    """The pack of the month in front."""

    def __init__(self, section: "PrivacySection") -> None:
        super().__init__(section)
        self._section = section
        self._services: Services | None = None
        self._place = Path()
        self._plan: HandoverPlan | None = None
        form = section.form
        form.pack.clicked.connect(self.plan)
        form.verify.clicked.connect(self.ask_verify)

    def attach(self, services: "Services") -> None:
        """Keep what works."""
        self._services = services

    def plan(self) -> None:
        """Look at what the pack will hold, then let a file be chosen."""
        if self._services is not None:
            work = partial(_plan, self._services)
            self._section.context.jobs.read(work, ok=self._on_plan, failed=self._on_short_failed)

    def _on_plan(self, plan: HandoverPlan) -> None:
        self._plan = plan
        if plan.without_consent and self._section.form.every_photo.isChecked():
            question = Question(
                self.tr("把 {n} 张未征得同意的照片也放进去？").format(n=plan.without_consent),
                self.tr("照片里认得出人，又没有登记同意。放进去只供校内存档，不能再印、再发。"),
                self.tr("放进去"),
                danger=True,
            )
            self._section.context.notify.decide(question, self._choose)
            return
        self._choose()

    def _choose(self) -> None:
        if self._plan is None:
            return
        title, kinds = self.tr("生成移交包"), self.tr("移交包 (*.zip)")
        choose_file(self._section, title, kinds, self.write, save_as=self._plan.name)

    def write(self, file: str) -> None:
        """Write the pack."""
        if self._services is not None:
            self._place = Path(file)
            every = self._section.form.every_photo.isChecked()
            work = partial(_write, self._services, self._place, every)
            place = self._section.form.handover_error
            self._section.form.handover_found.hide()
            self._section.start(self.tr("正在生成移交包…"), work, self._on_written, place)

    def ask_verify(self) -> None:
        """Let a pack be chosen."""
        title, kinds = self.tr("核对移交包"), self.tr("移交包 (*.zip)")
        choose_file(self._section, title, kinds, self.verify)

    def verify(self, file: str) -> None:
        """Hold a pack against its manifest."""
        if self._services is not None:
            work = partial(_verify, self._services, Path(file))
            place = self._section.form.handover_error
            self._section.form.handover_found.hide()
            self._section.start(self.tr("正在核对…"), work, self._on_verified, place)

    def _on_written(self, report: HandoverReport) -> None:
        self._section.set_working(on=False)
        lang = language.current()
        count = len(report.files)
        words = render_value("handover.written", lang, file=self._place.name, files=count)
        self._say(words)
        self._section.context.notify.done(self.tr("已生成移交包。"))

    def _on_verified(self, report: HandoverReport) -> None:
        self._section.set_working(on=False)
        lang = language.current()
        if report.whole:
            self._say(
                render_value(
                    "handover.whole",
                    lang,
                    school=report.school,
                    campaign=report.campaign,
                    files=len(report.files),
                )
            )
            return
        found = [
            render_value(f"handover.{kind}", lang, name=name)
            for kind in ("missing", "altered", "foreign")
            for name in getattr(report, kind)
        ]
        rest = self.tr("……共 {n} 处").format(n=len(found)) if len(found) > _SHOWN else ""
        what = "\n".join(filter(None, (*found[:_SHOWN], rest)))
        remedy = self.tr("请向交出的人再要一份，或只用没有问题的文件。")
        self._section.form.handover_error.say(what, remedy)

    def _say(self, words: str) -> None:
        self._section.form.handover_found.setText(words)
        self._section.form.handover_found.show()

    def _on_short_failed(self, error: Exception) -> None:
        self._section.fail_at(self._section.form.handover_error, error)


def _plan(services: "Services") -> HandoverPlan:
    return services.handover.plan(services.campaigns.current().uid)


def _write(
    services: "Services", path: Path, every: bool, step: Progress, cancelled: IsCancelled
) -> HandoverReport:
    uid = services.campaigns.current().uid
    return services.handover.write(uid, path, every_photo=every, progress=step, cancelled=cancelled)


def _verify(
    services: "Services", path: Path, _step: Progress, cancelled: IsCancelled
) -> HandoverReport:
    return services.handover.verify(path, cancelled=cancelled)
