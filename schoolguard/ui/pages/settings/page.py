"""The page 设置: classes, the school and its month, the data."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from schoolguard.domain.school import RosterPlan, SchoolClass, YearPlan
from schoolguard.domain.search import SearchHit
from schoolguard.ui.application import user_settings
from schoolguard.ui.forms.ui_settings_page import Ui_SettingsPage
from schoolguard.ui.page import Form, PageContext
from schoolguard.ui.pages.settings import reopening
from schoolguard.ui.pages.settings.asked import begin, dropped
from schoolguard.ui.pages.settings.badge import BadgeRow
from schoolguard.ui.pages.settings.class_removal import ClassRemoval
from schoolguard.ui.pages.settings.classes import ClassesSection
from schoolguard.ui.pages.settings.data import DataSection
from schoolguard.ui.pages.settings.parts import LATE, PARTS, LateParts
from schoolguard.ui.pages.settings.school import SchoolSection
from schoolguard.ui.pages.settings.state import SettingsState, load
from schoolguard.ui.panels.campuses import CampusesPanel
from schoolguard.ui.panels.class_edit import ClassDesk, ClassEdit, free_number
from schoolguard.ui.panels.roster_import import RosterImport
from schoolguard.ui.panels.year import YearPanel

if TYPE_CHECKING:
    from schoolguard.services import Services
    from schoolguard.ui.pages.settings.parts import Section

_TOPICS = frozenset({"school", "classes", "campaigns", "backups", "calendar", "people"})


class SettingsPage(LateParts):
    """The sections as tabs; a roster's import stands before them while it lasts."""

    def __init__(self, context: PageContext, settings: QSettings | None = None) -> None:
        super().__init__(context, settings or user_settings())
        self.form = Ui_SettingsPage()
        self.form.setupUi(self)
        self._to_focus: Section | None = None
        self._asked: SearchHit | None = None
        self._importing: RosterImport | None = None
        self.classes = ClassesSection(context, self)
        self.removal = ClassRemoval(context, self)
        self.school = SchoolSection(context, self)
        self.badge = BadgeRow(self.school.form, context, self)
        self.data = DataSection(context, self._settings, self)
        self.data.open_panel.connect(self.open_panel)
        words = (
            self.tr("班级"),
            self.tr("学校与宣传月"),
            self.tr("历次宣传月"),
            self.tr("工作日历"),
            self.tr("页面格式"),
            self.tr("人员"),
            self.tr("数据与界面"),
            self.tr("隐私与移交"),
            self.tr("名单"),
            self.tr("修改记录"),
            self.tr("回收站"),
        )
        for name, title in zip(PARTS, words, strict=True):
            self.form.tabs.addTab(QWidget() if name in LATE else getattr(self, name), title)
        self._set_up_actions()
        self._listen()
        self.setAcceptDrops(True)

    def attach(self, services: "Services") -> None:
        """Services are ready."""
        self._services = services
        for part in (self.removal, self.school, self.badge, self.data, *self.made()):
            part.attach(services)
        self._load()

    def changed(self, topics: frozenset[str]) -> None:
        """Something was committed."""
        if topics & _TOPICS:
            self._load()
        for name in ("months", "calendar", "layouts", "people", "privacy", "bin"):
            if self.is_made(name):
                getattr(self, name).changed(topics)
        if self.is_made("audit"):
            self.audit.changed()
        self._tell()

    def reveal(self, hit: SearchHit) -> None:
        """Show what was found, or begin what is asked for as soon as the settings are read."""
        self._asked = hit
        self._begin_asked()

    def is_dirty(self) -> bool:
        """Whether a password is typed: no draft keeps that."""
        return self.is_made("people") and self.people.dirty()

    def editors(self) -> tuple[Form, ...]:
        """See :class:`Page`."""
        return (self.school, self.layouts) if self.is_made("layouts") else (self.school,)

    def reopen(self, form: str, about: str) -> bool:
        """See :class:`Page`."""
        return reopening.reopen(self, self._state, form, about)

    def help_topic(self) -> str:
        """See :class:`Page`: each part has its own, by its name in this page."""
        part = self.form.tabs.currentWidget() if self._importing is None else None
        named = (name for name, one in vars(self).items() if one is part and name[0] != "_")
        return self.page_id if part is None else f"{self.page_id}-{next(named)}"

    def shown(self) -> None:
        """Put the keyboard into a section that was opened meanwhile, else onto their names."""
        if self._to_focus is not None:
            self._to_focus.focus()
            self._to_focus = None
        elif self._importing is None:
            self.form.tabs.tabBar().setFocus()

    def importing(self) -> RosterImport | None:
        """Return the import that is open."""
        return self._importing

    def start_import(self) -> RosterImport | None:
        """Show the import's view before the sections."""
        if self._services is None or self._state is None or not self._state.office:
            return None
        if self._importing is None:
            view = RosterImport(self.context, self._services, self._state.reading, self)
            view.imported.connect(self._on_imported)
            view.finished.connect(self._end_import)
            self._importing = view
            self.form.views.addWidget(view)
            self.form.views.setCurrentWidget(view)
            self._tell()
            view.focus()
        return self._importing

    def ask_import(self) -> None:
        """Show the import's view and let a file be chosen at once."""
        view = self.start_import()
        if view is not None:
            view.pick()

    def add_class(self) -> None:
        """Open an empty class."""
        state = self._state
        if state is None or self._services is None:
            return
        stage = None if state.school is None else state.school.stage
        lowest = 1 if stage is None else stage.grades[0]
        grade = state.classes[-1].grade if state.classes else lowest
        proposed = (grade, free_number(state.classes, grade))
        desk = self._desk(state)
        self.open_panel.emit(ClassEdit(self.context, self._services, desk, proposed=proposed))

    def edit_class(self, one: SchoolClass) -> None:
        """Open a class."""
        if self._state is not None and self._services is not None:
            desk = self._desk(self._state)
            self.open_panel.emit(ClassEdit(self.context, self._services, desk, one))

    def show_privacy(self) -> None:
        """Show what is due about pupils."""
        self.form.tabs.setCurrentWidget(self.privacy)
        self.privacy.retention.look()

    def edit_campuses(self) -> None:
        """Open the list of campuses."""
        if self._state is not None and self._services is not None:
            campuses = self._state.campuses
            self.open_panel.emit(CampusesPanel(self.context, self._services, campuses))

    def ask_year(self) -> None:
        """Work out what going on to the next school year would make, then show it."""
        state = self._state
        if state is not None and self._services is not None:
            # In the new year's first days its classes are still to be made from last year's.
            year = state.school_year if state.classes else state.school_year - 1
            work = partial(self._services.school_years.preview, year)
            self.context.jobs.read(work, ok=self._on_year, failed=self._on_failed)

    def _on_year(self, plan: YearPlan) -> None:
        if self._services is not None:
            self.open_panel.emit(YearPanel(self.context, self._services, plan))

    def remove_chosen(self) -> None:
        """Put the chosen classes into the bin; Ctrl+Z takes it back."""
        if self.remove.isVisible():
            self.removal.ask(self.classes.chosen())

    # What Qt calls

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt calls this."""
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt calls this: a file is a roster."""
        file = dropped(event.mimeData())
        view = self.start_import() if file else None
        if view is not None:
            event.acceptProposedAction()
            view.read(file)

    # Inside

    def _set_up_actions(self) -> None:
        self.remove = self.add_action(self.tr("删除"), self.remove_chosen)
        self.next_year = self.add_action(self.tr("升入新学年…"), self.ask_year)
        self.add = self.add_action(self.tr("添加班级"), self.add_class, shortcut="Ctrl+N")
        self.bring_in = self.add_action(
            self.tr("导入花名册"), self.ask_import, primary=True, shortcut="Ctrl+I"
        )
        self.remove.setEnabled(False)

    def _listen(self) -> None:
        self.classes.opened.connect(self.edit_class)
        self.classes.remove_asked.connect(self.remove_chosen)
        self.removal.removed.connect(self.classes.focus)
        self.classes.import_asked.connect(self.ask_import)
        self.classes.selection_changed.connect(self._tell)
        self.school.saved.connect(self._on_school_saved)
        self.school.campuses_asked.connect(self.edit_campuses)
        self.form.tabs.currentChanged.connect(self._on_part)

    def _desk(self, state: SettingsState) -> ClassDesk:
        return ClassDesk(
            school_year=state.school_year,
            today=state.today,
            classes=state.classes,
            campuses=state.campuses,
            school=state.school,
            following=self.classes.following,
        )

    def _load(self) -> None:
        if self._services is not None:
            work = partial(load, self._services)
            self.context.jobs.read(work, ok=self._on_loaded, failed=self.context.notify.trouble)

    def _on_loaded(self, state: SettingsState) -> None:
        first = self._state is None
        self._state = state
        self.classes.show_classes(state.classes)
        self.school.show_state(state)
        self.data.show_state(state)
        kept = state.school is not None and state.school.keep_names
        self.form.tabs.setTabVisible(PARTS.index("pupils"), kept)
        if self.is_made("pupils"):
            self.pupils.show_state(state)
        if first or not state.office:
            self._show_office(office=state.office)
        if first and state.office:
            self.open_section(self.classes if state.named else self.school)
        self._tell()
        self._begin_asked()

    def _show_office(self, *, office: bool) -> None:
        """Show what the office sets, or only what everybody has: the password, the window."""
        tabs = self.form.tabs
        shown = {"people", "data", "pupils"} if office else {"people", "data"}
        for place, name in enumerate(PARTS):
            if name not in shown:
                tabs.setTabVisible(place, office)
        self.data.form.data_card.setVisible(office)
        if not office:
            tabs.setTabText(tabs.indexOf(self.people), self.tr("我的密码"))
            self._end_import()
            self.open_section(self.people)

    def _begin_asked(self) -> None:
        if self._state is not None and self._asked is not None:
            hit, self._asked = self._asked, None
            begin(self, hit, office=self._state.office)

    def _on_part(self, place: int) -> None:
        """Make the part that is looked at for the first time."""
        if place >= 0:
            getattr(self, PARTS[place])
        self._tell()

    def open_section(self, section: "Section") -> None:
        """Bring a section to the front."""
        self.form.tabs.setCurrentWidget(section)
        self._to_focus = section
        if self.isVisible():
            self.shown()

    def _on_school_saved(self) -> None:
        if self._state is not None and not self._state.classes:
            self.open_section(self.classes)

    def _on_imported(self, plan: RosterPlan) -> None:
        count = plan.new_classes + plan.changed_classes + plan.same_classes
        words = self.tr("已导入 {classes} 个班 · {heads} 人。")
        self.context.notify.done(words.format(classes=count, heads=plan.heads))

    def _end_import(self) -> None:
        view, self._importing = self._importing, None
        if view is None:
            return
        view.reading.cancel()
        self.form.views.setCurrentWidget(self.form.sections)
        self.form.views.removeWidget(view)
        view.deleteLater()
        self.open_section(self.classes)
        self._tell()

    def _on_failed(self, error: Exception) -> None:
        self.context.notify.trouble(error)

    def _in_front(self, section: QWidget | None) -> str:
        """Return how much the section in front holds; empty for what is no list."""
        if section is self.classes and self._state is not None:
            known = self._state.classes
            heads = sum(one.heads or 0 for one in known)
            return self.tr("{classes} 个班 · {heads} 人").format(classes=len(known), heads=heads)
        if self.is_made("pupils") and section is self.pupils:
            return self.tr("{n} 名学生").format(n=f"{self.pupils.count():,}")
        return self.months.subtitle() if self.is_made("months") and section is self.months else ""

    def _tell(self) -> None:
        here = self._importing is None and self.form.tabs.currentWidget() is self.classes
        some = self._state is not None and bool(self._state.classes)
        tab = self.form.tabs.currentWidget() if self._importing is None else None
        self.set_subtitle(self._in_front(tab))
        for name in ("months", "calendar", "people", "layouts", "audit", "bin"):
            if self.is_made(name):
                getattr(self, name).set_here(here=tab is getattr(self, name))
        self.add.setVisible(here)
        self.remove.setVisible(here and some)
        self.next_year.setVisible(here)
        self.bring_in.setVisible(here and some)  # the empty state has this button of its own
        self.remove.setEnabled(here and bool(self.classes.chosen()))
