"""The card 到期删除: the days, what is due, exactly what goes, and the deletion."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.retention import (
    Due,
    Losses,
    Purge,
    PurgePreview,
    PurgeResult,
    SetKeepDays,
)
from schoolguard.domain.school import School
from schoolguard.ui import days, language
from schoolguard.ui.jobs import IsCancelled, Progress
from schoolguard.ui.notify import Question
from schoolguard.ui.pages.settings.mentions import mention_line
from schoolguard.ui.panels.record import new_action

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.pages.settings.privacy import PrivacySection

Seen = tuple[School | None, Due, bool]


class RetentionWork(QObject):
    """Looks first, then asks, then deletes; what was stopped is finished when there is time."""

    def __init__(self, section: "PrivacySection") -> None:
        super().__init__(section)
        self._section = section
        self._services: Services | None = None
        self._school: School | None = None
        self._due = Due((), (), None)
        self._found: PurgePreview | None = None
        self._settling = False
        form = section.form
        self._show_preview(on=False)
        form.look.clicked.connect(self.look)
        form.purge.clicked.connect(self.ask)
        form.save_days.clicked.connect(self.save_days)
        form.days.valueChanged.connect(self.set_buttons)
        self.set_buttons()

    def attach(self, services: "Services") -> None:
        """Keep what works, and look at what is due."""
        self._services = services
        self.load()

    def load(self) -> None:
        """Look at what is due."""
        if self._services is not None:
            work = partial(_look, self._services)
            self._section.context.jobs.read(work, ok=self._on_seen, failed=self._on_short_failed)

    def save_days(self) -> None:
        """Keep things so many days."""
        if self._services is None or self._school is None:
            return
        number = self._section.form.days.value()
        command = SetKeepDays(action_id=new_action(), version=self._school.version, days=number)
        work = partial(self._services.retention.set_days, command)
        self._section.context.jobs.write(work, ok=self._on_saved, failed=self._on_short_failed)

    def look(self) -> None:
        """Show exactly what would go."""
        if self._services is not None:
            work = partial(_preview, self._services)
            words = self.tr("正在看会删什么…")
            self._section.start(words, work, self._on_found, self._section.form.retention_error)

    def ask(self) -> None:
        """Ask once more, with the numbers."""
        found = self._found
        if found is None or found.losses.nothing:
            self.look()
            return
        question = Question(
            self.tr("删除到期的学生信息？"),
            f"{self.words(found)}\n{self.tr('删除后找不回来，备份里的也会一起删掉。')}",
            self.tr("删除"),
            danger=True,
        )
        self._section.context.notify.decide(question, self._purge)

    def set_buttons(self) -> None:
        """Let be pressed what can be done now."""
        form = self._section.form
        due = bool(self._due.school_years or self._due.campaign_uids)
        form.purge.setEnabled(due and self._found is not None and not self._found.losses.nothing)
        kept = None if self._school is None else self._school.keep_days
        form.save_days.setEnabled(kept is not None and form.days.value() != kept)

    def words(self, found: PurgePreview) -> str:
        """Return what goes as a person reads it."""
        lang = language.current()
        copies = found.copies
        return "\n".join(
            (
                losses_text(found.losses),
                render_value(
                    "purge.copies",
                    lang,
                    rewritten=len(copies.rewritten),
                    dropped=len(copies.dropped),
                ),
            )
        )

    def _purge(self) -> None:
        if self._services is None or self._found is None:
            return
        command = Purge(
            action_id=new_action(),
            school_years=self._found.due.school_years,
            campaign_uids=self._found.due.campaign_uids,
            mentions=self._section.form.blot_all.isChecked(),
        )
        work = partial(_purge, self._services, command)
        place = self._section.form.retention_error
        self._section.start(self.tr("正在删除…"), work, self._on_purged, place, writes=True)

    def _on_seen(self, seen: Seen) -> None:
        form = self._section.form
        before = self._school
        self._school, self._due, unfinished = seen
        if self._school is not None and (before is None or not form.days.hasFocus()):
            form.days.setValue(self._school.keep_days)
        form.days.setEnabled(self._school is not None)
        form.state.setText(self._state_words(unfinished=unfinished))
        if not (self._due.school_years or self._due.campaign_uids):
            self._found = None
            self._show_preview(on=False)
        self.set_buttons()
        busy = self._settling or not self._section.form.working.isHidden()
        if unfinished and self._services is not None and not busy:
            self._settling = True
            work = partial(_settle, self._services)
            jobs = self._section.context.jobs
            jobs.long(work, ok=self._on_settled, failed=self._on_not_settled, writes=True)

    def _on_settled(self, _copies: object) -> None:
        self._settling = False
        self.load()

    def _on_not_settled(self, error: Exception) -> None:
        self._settling = False
        self._on_short_failed(error)

    def _state_words(self, *, unfinished: bool) -> str:
        if unfinished:
            return self.tr("上次的删除还有备份没处理完，会自动接着做。")
        if self._due.school_years or self._due.campaign_uids:
            return self.tr("有到期的学生信息，请看过以后删除。")
        if self._due.on is None:
            return self.tr("没有存学生信息，也没有照片。")
        return self.tr("现在没有到期的。下次到期：{day}").format(day=days.full_day(self._due.on))

    def _on_saved(self, school: School) -> None:
        self._school = school
        self._section.context.notify.done(
            self.tr("已改成保留 {days} 天。").format(days=school.keep_days)
        )
        self.load()

    def _on_found(self, found: PurgePreview) -> None:
        self._section.set_working(on=False)
        self._found, form = found, self._section.form
        lines = [self.tr("现在没有要删的。")] if found.losses.nothing else [self.words(found)]
        lines += [
            render_value(
                "purge.class",
                language.current(),
                name=one.name,
                pupils=one.pupils,
                phones=one.phones,
            )
            for one in found.losses.classes
        ]
        if found.mentions:
            names = render_value("purge.mentions", language.current(), n=len(found.mentions))
            lines += [names, *map(mention_line, found.mentions)]
        form.preview.setPlainText("\n".join(lines))
        self._show_preview(on=True, mentions=bool(found.mentions))
        self.set_buttons()

    def _on_purged(self, result: PurgeResult) -> None:
        self._found = None
        self._show_preview(on=False)
        self._section.set_working(on=False)
        notify = self._section.context.notify
        notify.forget()  # what was done before may have held what is gone now
        words = self.tr("已删除。")
        if result.waiting:
            words += render_value("purge.waiting", language.current())
        notify.done(words)
        self.load()

    def _show_preview(self, *, on: bool, mentions: bool = False) -> None:
        self._section.form.preview.setVisible(on)
        self._section.form.blot_all.setVisible(on and mentions)

    def _on_short_failed(self, error: Exception) -> None:
        self._section.fail_at(self._section.form.retention_error, error)


def losses_text(losses: Losses) -> str:
    """Return what goes as one sentence."""
    counts = {name: getattr(losses, name) for name in Losses.__slots__ if name != "classes"}
    return render_value("purge.losses", language.current(), **counts)


def _look(services: "Services") -> Seen:
    keeper = services.retention
    return services.school.get(), keeper.due(), keeper.unfinished()


def _preview(services: "Services", _step: Progress, _cancelled: IsCancelled) -> PurgePreview:
    return services.retention.preview()


def _purge(
    services: "Services", command: Purge, step: Progress, cancelled: IsCancelled
) -> PurgeResult:
    return services.retention.purge(command, progress=step, cancelled=cancelled)


def _settle(services: "Services", step: Progress, cancelled: IsCancelled) -> object:
    return services.retention.settle(progress=step, cancelled=cancelled)
