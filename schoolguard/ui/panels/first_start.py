"""The first start: three questions, and the month can begin."""

from calendar import monthrange
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from schoolguard.domain.campaign import Campaign, Notice, SaveCampaign
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.fields import clean_text, specs
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import SaveSchool, School
from schoolguard.ui.forms.ui_first_start import Ui_FirstStart
from schoolguard.ui.page import FieldsForm, PageContext
from schoolguard.ui.panels.campaign import USUAL_TITLE
from schoolguard.ui.panels.record import new_action
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.readable import all_readable

if TYPE_CHECKING:
    from schoolguard.services import Services


@dataclass(frozen=True, slots=True)
class Begun:
    """What is known before the questions: the day, and the school where it has a name already."""

    today: date
    school: School | None


class FirstStart(FieldsForm, QWidget):
    """Which school, which month, who uses this PC; nothing is written before the button."""

    begun = Signal(bool)
    """School and month are there; carries whether several people use this PC."""
    sample_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_FirstStart()
        self.form.setupUi(self)
        self._context = context
        self._services: Services | None = None
        self._known: Begun | None = None
        self._as_asked: tuple[object, ...] = ()
        self._school_action, self._month_action = new_action(), new_action()
        form = self.form
        form.school_name.setMaxLength(specs(School)["name"].limit or 0)
        form.school_name.textChanged.connect(self._tell)
        form.school_name.returnPressed.connect(self.begin)
        for day in (form.starts_on, form.ends_on):
            day.day_changed.connect(self._tell)
        form.begin.clicked.connect(self.begin)
        form.sample.clicked.connect(self.sample_asked)
        for keys in ("Ctrl+S", "Ctrl+Return"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.begin)

    def ask(self, services: "Services", known: Begun) -> None:
        """Show the questions; what was typed before stays."""
        first, self._services = self._known is None, services
        self._known = known
        if first:
            form, today = self.form, known.today
            begins = today.replace(day=1)
            form.starts_on.set_day(begins)
            form.ends_on.set_day(begins.replace(day=monthrange(today.year, today.month)[1]))
            form.school_name.setText("" if known.school is None else known.school.name)
            self._as_asked = self._answered()
        self._tell()

    def focus(self) -> None:
        """Put the keyboard onto the first question."""
        self.form.school_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft_title(self) -> str:
        """See :class:`Form`."""
        return self.tr("开始用的三个问题")

    def draft_ready(self) -> bool:
        """See :class:`Form`."""
        return self._known is not None

    def is_dirty(self) -> bool:
        """Whether something was answered that is not kept yet."""
        return self._known is not None and self._answered() != self._as_asked

    def _answered(self) -> tuple[object, ...]:
        form = self.form
        name, several = clean_text(form.school_name.text()), form.several.isChecked()
        return name, several, form.starts_on.day(), form.ends_on.day()

    def begin(self) -> None:
        """Write the school, then its month."""
        services, known = self._services, self._known
        if services is None or known is None or not self.form.begin.isEnabled():
            return
        self.form.error.clear()
        if not all_readable(self, self.form.error):
            return
        self.setEnabled(False)
        form = self.form
        work = partial(
            _begin,
            services,
            known.school,
            (self._school_action, self._month_action),
            clean_text(form.school_name.text()),
            (form.starts_on.day(), form.ends_on.day()),
        )
        self._context.jobs.write(work, ok=self._on_begun, failed=self._on_failed)

    def _tell(self) -> None:
        form = self.form
        days = form.starts_on.day() <= form.ends_on.day()
        named = bool(form.school_name.text().strip())
        mark(form.ends_on, "wrong", on=not days)
        form.begin.setEnabled(named and days)
        words = "" if named else self.tr("写上学校名称就可以开始，别的以后都能改。")
        form.missing.setText(words if days else self.tr("结束日期在开始日期前面，请检查。"))

    def _on_begun(self, _campaign: Campaign) -> None:
        self.setEnabled(True)
        self._known = None
        self._school_action, self._month_action = new_action(), new_action()
        self.begun.emit(self.form.several.isChecked())

    def _on_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self.focus()
        if isinstance(error, SchoolError):
            self.form.error.show_error(error)
        else:
            self._context.notify.trouble(error)


def look(services: "Services") -> Begun:
    """Read what is known before the questions."""
    return Begun(services.school.office.today(), services.school.get())


def _begin(
    services: "Services",
    school: School | None,
    actions: tuple[str, str],
    name: str,
    days: tuple[date, date],
) -> Campaign:
    """Write both; where the second is refused, the same button writes it the next time."""
    standing = services.school.get() if school is None else school
    if standing is None or standing.name != name:
        services.school.save(
            SaveSchool(
                action_id=actions[0],
                version=0 if standing is None else standing.version,
                name=name,
                keep_names=standing is not None and standing.keep_names,
                keep_phones=standing is not None and standing.keep_phones,
            )
        )
    return services.campaigns.save(
        SaveCampaign(
            action_id=actions[1],
            title=USUAL_TITLE,
            starts_on=days[0],
            ends_on=days[1],
            meeting_due_on=services.plan.meeting_day(*days),
            notice=Notice(),
        )
    )
