"""Finalising on the summary's page: versions, own words and numbers, the notice's requests."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from schoolguard.domain.final import FinaliseSummary, Place, SummaryVersion
from schoolguard.ui.days import short_day
from schoolguard.ui.forms.ui_summary_page import Ui_SummaryPage
from schoolguard.ui.notify import Question
from schoolguard.ui.page import Page, subject
from schoolguard.ui.pages.summary_view import SummaryView
from schoolguard.ui.panels.asks import AsksPanel
from schoolguard.ui.panels.bureau_sheet import BureauSheetPanel
from schoolguard.ui.panels.give_back import ReturnPanel
from schoolguard.ui.panels.hand_figure import HandFigurePanel
from schoolguard.ui.panels.record import RecordPanel, Saved, new_action
from schoolguard.ui.panels.submission import SubmissionPanel
from schoolguard.ui.panels.summary_photos import SummaryPhotosPanel
from schoolguard.ui.panels.summary_words import SummaryWordsPanel

if TYPE_CHECKING:
    from datetime import datetime

    from schoolguard.domain.asks import WantedAsk
    from schoolguard.domain.final import PhotoDesk
    from schoolguard.services import Services


class SummaryFinal(QObject):
    """What the office does with the draft as a whole; the page keeps the sheet and the figures."""

    reload = Signal()
    """Another version is wanted, or something was written."""

    def __init__(self, page: Page, form: Ui_SummaryPage, export: Callable[[], object]) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._services: Services | None = None
        self._view: SummaryView | None = None
        self._folder: SubmissionPanel | None = None
        self.wanted: str | None = None
        self.words_action = page.add_action(self.tr("写几句…"), self.write_words)
        self.photos_action = page.add_action(self.tr("照片…"), self.choose_photos)
        self.export_action = page.add_action(self.tr("导出"), export, shortcut="Ctrl+E")
        self.print_action = page.add_action(self.tr("打印"), self.print_paper, shortcut="Ctrl+P")
        self.submit_action = page.add_action(self.tr("报送…"), self.submit)
        self.return_action = page.add_action(self.tr("退回修改"), self.give_back)
        self.final_action = page.add_action(self.tr("定稿"), self.ask_to_finalise, primary=True)
        form.versions.activated.connect(self._on_version)
        form.edit_asks.clicked.connect(self.edit_asks)
        form.add_figure.clicked.connect(self.add_figure)
        self.show(None)

    def attach(self, services: "Services") -> None:
        """Keep the services."""
        self._services = services

    def show(self, view: SummaryView | None) -> None:
        """Show where the summary stands."""
        self._view = view
        box = self._form.versions
        box.clear()
        shown = None if view is None else view.shown
        final = None if view is None else view.state.final
        if view is not None:
            if final is None:
                box.addItem(self.tr("草稿"), "")
            for one in reversed(view.state.versions):
                box.addItem(self._name(one), one.uid)
            place = 0 if shown is None else box.findData(shown.uid)
            box.setCurrentIndex(max(place, 0))
        box.setVisible(view is not None and bool(view.state.versions))
        draft = view is not None and shown is None
        self.words_action.setVisible(view is None or draft)
        self.words_action.setEnabled(draft)
        self.photos_action.setVisible(view is None or draft)
        self.photos_action.setEnabled(draft)
        self.final_action.setVisible(final is None)
        self.final_action.setEnabled(draft)
        self.return_action.setVisible(final is not None)
        self.submit_action.setVisible(final is not None)
        self._form.add_figure.setEnabled(draft)

    def subtitle(self) -> str:
        """Return where the summary stands, in a few words."""
        view = self._view
        if view is None or view.shown is None:
            return self.tr("草稿 · 数字随记录更新，定稿后固定")
        if not view.shown.stands:
            return self.tr("第 {n} 版 · 已退回").format(n=view.shown.number)
        said = self.tr("第 {n} 版 · {day}定稿").format(
            n=view.shown.number, day=_day(view.shown.finalised_at)
        )
        if view.changed:
            said += self.tr(" · 此后有 {n} 个数字变了").format(n=len(view.changed))
        return said

    def note(self) -> str:
        """Return what a shown version is known by; empty for the draft."""
        view = self._view
        if view is None or view.shown is None:
            return ""
        return self.tr("校验码 {code}").format(code=view.shown.digest[:16])

    # What the user does

    def ask_to_finalise(self) -> None:
        """Say what finalising means, then finalise."""
        view = self._view
        if view is None or self._services is None:
            return
        open_gaps = len(view.gaps) + sum(not one.met for one in view.asks)
        text = self.tr("定稿以后，文字和数字不再随记录变；要改，先退回修改，再定稿就是下一版。")
        if open_gaps:
            text += "\n" + self.tr("现在还缺 {n} 处，可以照样定稿。").format(n=open_gaps)
        if view.untidy:
            text += "\n" + self.tr("文字还有 {n} 处没写好，例如“{found}”。").format(
                n=len(view.untidy), found=view.untidy[0].found
            )
        question = Question(title=self.tr("定稿？"), text=text, yes=self.tr("定稿"))
        command = FinaliseSummary(
            action_id=new_action(),
            campaign_uid=view.campaign.uid,
            seen=view.seen,
            about=view.about,
        )
        self._page.context.notify.decide(question, partial(self._finalise, command))

    def give_back(self) -> None:
        """Open the panel that gives the standing version back."""
        view, services = self._view, self._services
        if view is None or services is None or view.state.final is None:
            return
        panel = ReturnPanel(self._page.context, services, view.state.final)
        panel.given_back.connect(self._on_given_back)
        self._page.open_panel.emit(panel)

    def write_words(self, place: Place = Place.NEXT) -> None:
        """Open the panel for own words."""
        view, services = self._view, self._services
        if view is not None and services is not None and view.shown is None:
            uid = view.campaign.uid
            at = place if isinstance(place, Place) else Place.NEXT
            context = self._page.context
            self._open(SummaryWordsPanel(context, services, uid, view.draft, view.texts, at))

    def print_paper(self) -> None:
        """Open the paper as it prints, beside the sheet."""
        view, services = self._view, self._services
        if view is not None and services is not None:
            # Qt's PDF library takes its time to load; only who looks at the pages needs it.
            from schoolguard.ui.panels.paper import PaperPanel
            from schoolguard.ui.panels.paper_sources import SummaryPrint

            version = None if view.shown is None else view.shown.uid
            uid, title = view.campaign.uid, view.draft.title
            source = SummaryPrint(services, uid, version, title, view.about)
            panel = PaperPanel(self._page.context, source)
            panel.finished.connect(self._form.side.show)
            self._form.side.hide()  # the pages need its room
            self._page.open_panel.emit(panel)

    def submit(self) -> None:
        """Open the panel of the folder for the bureau."""
        view, services = self._view, self._services
        if view is not None and services is not None:
            panel = SubmissionPanel(self._page.context, services, view.campaign.uid)
            panel.open_panel.connect(self._open_within)
            self._folder = panel
            self._page.open_panel.emit(panel)

    def add_figure(self) -> None:
        """Open the panel for a number entered by hand."""
        view, services = self._view, self._services
        if view is not None and services is not None:
            uid, today = view.campaign.uid, view.draft.signed_on
            self._open(HandFigurePanel(self._page.context, services, uid, today))

    def change_figure(self, uid: str) -> bool:
        """Open the panel of a number entered by hand; False where it is none."""
        view, services = self._view, self._services
        if view is None or services is None or view.shown is not None:
            return False
        found = next((one for one in view.own if one.uid == uid), None)
        if found is not None:
            day = view.draft.signed_on
            context, campaign = self._page.context, view.campaign.uid
            self._open(HandFigurePanel(context, services, campaign, day, found))
        return found is not None

    def edit_asks(self) -> None:
        """Read what the notice's words ask for, then open its panel."""
        if self._view is not None and self._services is not None:
            work = partial(self._services.asks.proposed, self._view.campaign.uid)
            jobs, notify = self._page.context.jobs, self._page.context.notify
            jobs.read(work, ok=self._on_proposed, failed=notify.trouble)

    def choose_photos(self) -> None:
        """Read what the annex may hold, then open its panel."""
        if self._view is not None and self._services is not None:
            work = partial(self._services.summary_photos.desk, self._view.campaign.uid)
            jobs, notify = self._page.context.jobs, self._page.context.notify
            jobs.read(work, ok=self._on_desk, failed=notify.trouble)

    def changed(self, topics: frozenset[str]) -> None:
        """Let the folder's panel look again where its sheets or notes have changed."""
        folder = self._folder
        if "submissions" in topics and folder is not None and shiboken6.isValid(folder):
            folder.load()

    def reopen(self, form: str, about: str) -> bool:
        """Open a panel of which a draft is waiting."""
        view = self._view
        if view is None:
            return False
        if form == HandFigurePanel.__name__ and about != subject(None):
            return self.change_figure(about)
        if form == BureauSheetPanel.__name__:
            if self._folder is None or not shiboken6.isValid(self._folder):
                self.submit()
            return self._folder is not None and self._folder.reopen_sheet(about)
        opens: dict[str, Callable[[], object]] = {
            HandFigurePanel.__name__: self.add_figure,
            SummaryWordsPanel.__name__: self.write_words,
            AsksPanel.__name__: self.edit_asks,
            SummaryPhotosPanel.__name__: self.choose_photos,
            SubmissionPanel.__name__: self.submit,
            ReturnPanel.__name__: self.give_back,
        }
        if form in opens:
            opens[form]()
        return form in opens

    # What comes back

    def _on_desk(self, desk: "PhotoDesk") -> None:
        view, services = self._view, self._services
        if view is not None and services is not None:
            uid = view.campaign.uid
            self._open(SummaryPhotosPanel(self._page.context, services, uid, desk))

    def _on_proposed(self, proposed: "tuple[WantedAsk, ...]") -> None:
        view, services = self._view, self._services
        if view is not None and services is not None:
            uid = view.campaign.uid
            self._open(AsksPanel(self._page.context, services, uid, view.asks, proposed))

    def _finalise(self, command: FinaliseSummary) -> None:
        if self._services is not None:
            work = partial(self._services.finals.finalise, command)
            jobs = self._page.context.jobs
            jobs.write(work, ok=self._on_final, failed=self._on_refused)

    def _on_final(self, version: SummaryVersion) -> None:
        self.wanted = None
        self._page.context.notify.done(self.tr("第 {n} 版已定稿").format(n=version.number))
        self.reload.emit()

    def _on_refused(self, error: Exception) -> None:
        self._page.context.notify.trouble(error)
        self.reload.emit()  # the draft that would have been frozen

    def _on_given_back(self, version: SummaryVersion) -> None:
        self.wanted = None
        text = self.tr("第 {n} 版已退回，现在是草稿").format(n=version.number)
        self._page.context.notify.done(text)
        self.reload.emit()

    def _on_version(self) -> None:
        self.wanted = str(self._form.versions.currentData())
        self.reload.emit()

    def _name(self, one: SummaryVersion) -> str:
        state = self.tr("已定稿") if one.stands else self.tr("已退回")
        return self.tr("第 {n} 版（{state}）").format(n=one.number, state=state)

    def _open(self, panel: RecordPanel) -> None:
        panel.saved.connect(self._on_saved)
        self._page.open_panel.emit(panel)

    def _open_within(self, panel: RecordPanel) -> None:
        """Open the map of a bureau's sheet; the folder's panel follows it."""
        panel.finished.connect(self.submit)
        self._open(panel)

    def _on_saved(self, saved: Saved) -> None:
        self._page.context.notify.done(saved.text)
        self.reload.emit()


def _day(moment: "datetime") -> str:
    return short_day(moment.astimezone().date())
