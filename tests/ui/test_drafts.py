"""Half-filled forms are kept and offered again, whichever form it is."""

import importlib
import json
import pkgutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.draft import KEPT_FOR, DropDraft, KeepDraft
from schoolguard.domain.evidence import AddEvidence, Consent, Picture
from schoolguard.services import Services
from schoolguard.ui import draft_fields, drafts
from schoolguard.ui import panels as ui_panels
from schoolguard.ui.drafts import DraftKeeper
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.models.rows import EditedRows
from schoolguard.ui.page import Form, Panel
from schoolguard.ui.pages import PAGES
from schoolguard.ui.pages.assignments import AssignmentsPage
from schoolguard.ui.pages.messages import MessagesPage
from schoolguard.ui.pages.settings.page import SettingsPage
from schoolguard.ui.panels.member import MemberPanel
from schoolguard.ui.panels.record import RecordPanel
from schoolguard.ui.shell import Shell
from schoolguard.ui.widgets.draft_bar import DraftBar
from tests.exchange.pictures import drawn, written
from tests.opened import (
    NOW,
    action,
    begin_campaign,
    import_classes,
    name_school,
    opened,
    plain_classes,
    save_incident,
    save_talk,
)
from tests.services.staff import PASSWORD, with_staff
from tests.services.test_finals import finalise
from tests.services.undo_rows import bureau_sheet

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Services]:
    """A school with a month, and a record of what drafts are tried on."""
    with opened(tmp_path / "schoolguard.db", tmp_path) as services:
        name_school(services)
        import_classes(services, *plain_classes(3))
        month = begin_campaign(services)
        save_talk(services, month)
        save_incident(services, month)
        (tmp_path / "photo.jpg").write_bytes(written(drawn(64, 48)))
        keep_photos(services, month)
        yield services


def keep_photos(services: Services, month: Campaign) -> None:
    """Keep one picture more than an annex takes by itself."""
    pictures = tuple(
        Picture(f"{n}.jpg", written(drawn(64 + n, 48)), f"{n}", 64 + n, 48) for n in range(7)
    )
    services.evidence.add(
        AddEvidence(
            action_id=action(),
            campaign_uid=month.uid,
            owner_noun="campaign",
            owner_uid=month.uid,
            pictures=pictures,
            consent=Consent.GIVEN,
            for_paper=True,
        )
    )


def window(qtbot: QtBot, services: Services) -> Shell:
    shell = Shell(PAGES, ImmediateJobs())
    qtbot.addWidget(shell)
    shell.resize(1280, 720)
    with qtbot.waitSignal(shell.first_painted):
        shell.show()
    qtbot.waitUntil(lambda: shell.current_page() is not None)
    shell.attach(services)
    return shell


def keeper(shell: Shell) -> DraftKeeper:
    found = shell.half_filled.keeper
    assert found is not None
    return found


def form_of(shell: Shell, name: str) -> Form:
    return next(form for _, form in shell.half_filled.forms() if type(form).__name__ == name)


def change_everything(form: QWidget) -> None:
    """Type, choose and tick something else in every field, as far as it lets itself be changed."""
    for _, one in tuple(draft_fields._fields(form)):
        if isinstance(one, QAbstractItemView):
            change_cells(one.model())
        elif isinstance(one, QDateEdit):
            one.setDate(one.date().addDays(-1))
        elif isinstance(one, QComboBox):
            one.setCurrentIndex(min(one.currentIndex() + 1, one.count() - 1))
        elif isinstance(one, QSpinBox):
            one.setValue(one.value() + 1)
        elif isinstance(one, QLineEdit):
            one.setText("12" if one.validator() else f"{one.text()}新"[-9:])
        elif isinstance(one, QPlainTextEdit) and not one.isReadOnly():
            one.appendPlainText("又写了一句")
        elif isinstance(one, QAbstractButton) and one.isCheckable():
            one.toggle()


def change_cells(model: QAbstractItemModel | None) -> None:
    if model is None:
        return
    if isinstance(model, EditedRows):
        model.append(model.blank())
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            model.setData(index, "东校区")
        elif model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def uids(services: Services) -> dict[str, str]:
    """The records that forms are opened on."""
    month = services.campaigns.current()
    (task,) = services.campaigns.tasks(month)
    classes = services.classes.in_year(2026)
    return {
        "class": classes[0].uid,
        "cell": f"{classes[0].uid} {task.uid}",
        "cells": f"{classes[0].uid},{classes[1].uid} {task.uid}",
        "task": task.uid,
        "talk": services.talks.month(month.uid).talks[0].uid,
        "incident": services.activities.month(month.uid).incidents[0].uid,
        "entry": "{0.key} {0.band.value}".format(services.library.everything()[0].blocks[0]),
        "campaign": month.uid,
        "picture": f"-\n{services.drafts.office.folder / 'photo.jpg'}",
        "new": "-",
        "": "",
    }


FORMS = [
    ("assignments", "ActivityPanel", "cell"),
    ("assignments", "ActivitiesPanel", "cells"),
    ("assignments", "TaskPanel", "task"),
    ("assignments", "TaskPanel", "new"),
    ("assignments", "PlanPanel", ""),
    ("assignments", "RelayView", "campaign"),
    ("activities", "OtherActivityPanel", "new"),
    ("activities", "IncidentPanel", "incident"),
    ("activities", "IncidentPanel", "new"),
    ("leadership", "MemberPanel", "new"),
    ("leadership", "MembersPanel", ""),
    ("leadership", "GroupPanel", ""),
    ("talks", "TalkPanel", "talk"),
    ("talks", "TalkPanel", "new"),
    ("messages", "MessageEditor", "new"),
    ("messages", "ChannelsPanel", ""),
    ("leaflets", "LeafletPanel", "new"),
    ("library", "EntryPanel", "entry"),
    ("settings", "ClassEdit", "class"),
    ("settings", "CampusesPanel", ""),
    ("settings", "CampaignPanel", ""),
    ("settings", "CalendarDayPanel", "new"),
    ("settings", "AccountPanel", "new"),
    ("settings", "SchoolSection", ""),
    ("settings", "LayoutsSection", ""),
    ("evidence", "EvidencePanel", "picture"),
    ("summary", "SummaryWordsPanel", ""),
    ("summary", "HandFigurePanel", "new"),
    ("summary", "AsksPanel", ""),
    ("summary", "SubmissionPanel", ""),
    ("summary", "SummaryPhotosPanel", ""),
]
FINAL_FORMS = [
    ("summary", "ReturnPanel", ""),
    ("summary", "SubmissionPanel", ""),
    ("summary", "BureauSheetPanel", "sheet"),
    ("summary", "BureauSheetPanel", "new"),
]
"""What there is once the summary is final."""
WITHOUT = {"YearPanel": "nothing is typed"}


def crash(shell: Shell, services: Services) -> None:
    """What is open is gone, as when the program is killed: nobody says that a form is done with."""
    keeper(shell).detach()
    shell.form.panel_host.drop_all()
    for page in shell._pages.values():
        if isinstance(page, AssignmentsPage) and page.imports.view is not None:
            page.imports._close()
        elif isinstance(page, MessagesPage) and page.editor.is_dirty():
            page._drop(lambda: None)
        elif isinstance(page, SettingsPage):
            page.school.discard()
            page.layouts._show_layout()
    keeper(shell).attach(services.drafts)


def test_every_form_comes_back_as_it_was_filled(qtbot: QtBot, on: Services) -> None:
    shell, known = window(qtbot, on), uids(on)
    come_back(shell, on, FORMS, known)
    finalise(on, known["campaign"])
    shell.changed(frozenset({"summary"}))
    known["sheet"] = bureau_sheet(on).uid
    come_back(shell, on, FINAL_FORMS, known)


def come_back(
    shell: Shell, on: Services, forms: list[tuple[str, str, str]], known: dict[str, str]
) -> None:
    """Open each form, fill it, lose it, and have it back."""
    for page_id, name, about in forms:
        shell.show_page(page_id)
        assert shell.half_filled._reopen(page_id, name, known[about]), name
        form = form_of(shell, name)
        assert isinstance(form, QWidget)
        change_everything(form)
        assert form.is_dirty(), name
        keeper(shell).tick()
        keeper(shell).tick()
        filled = form.draft()
        crash(shell, on)
        (draft,) = keeper(shell).waiting
        assert (draft.page, draft.form, draft.subject) == (page_id, name, known[about])
        keeper(shell).resume(draft)
        form = form_of(shell, name)
        assert form.draft() == filled, name
        assert form.is_dirty(), name
        keeper(shell).dismiss(draft)
        crash(shell, on)


def test_every_panel_is_tried_or_has_a_reason() -> None:
    for module in pkgutil.iter_modules(ui_panels.__path__):
        importlib.import_module(f"{ui_panels.__name__}.{module.name}")
    panels = {
        one.__name__
        for base in (Panel, RecordPanel)
        for one in base.__subclasses__()
        if one.__module__.startswith("schoolguard") and one.is_dirty is not Panel.is_dirty
    }
    assert panels - {"RecordPanel"} == (
        {name for _, name, _ in (*FORMS, *FINAL_FORMS)} & panels
    ) | set(WITHOUT)


def test_the_three_questions_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(tmp_path / "schoolguard.db", tmp_path) as on:
        first = window(qtbot, on)
        form = form_of(first, "FirstStart")
        assert isinstance(form, QWidget)
        change_everything(form)
        keeper(first).tick()
        keeper(first).tick()
        keeper(first).detach()  # as when it is killed
        again = window(qtbot, on)
        (draft,) = keeper(again).waiting
        keeper(again).resume(draft)
        assert form_of(again, "FirstStart").draft() == form.draft()
        assert form_of(again, "FirstStart").is_dirty()
        keeper(first).attach(on.drafts)
        for one in (first, again):
            one.close()


def test_a_draft_goes_when_the_form_is_saved_or_given_up(qtbot: QtBot, on: Services) -> None:
    shell = window(qtbot, on)
    shell.show_page("leadership")
    for leave in ("save", "finish"):
        assert shell.half_filled._reopen("leadership", "MemberPanel", "-")
        panel = form_of(shell, "MemberPanel")
        assert isinstance(panel, MemberPanel)
        panel.form.name.setText("王芳")
        keeper(shell).tick()
        assert on.drafts.waiting() == ()  # not at every key
        keeper(shell).tick()
        (draft,) = on.drafts.waiting()
        assert (draft.title, draft.actor) == ("添加成员", "office")
        panel.save() if leave == "save" else panel.finished.emit()
        assert on.drafts.waiting() == ()


def test_closing_keeps_what_is_half_filled_and_asks_nothing(qtbot: QtBot, on: Services) -> None:
    shell = window(qtbot, on)
    shell.show_page("leadership")
    shell.half_filled._reopen("leadership", "MemberPanel", "-")
    panel = form_of(shell, "MemberPanel")
    assert isinstance(panel, MemberPanel)
    panel.form.name.setText("王芳")
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible())
    again = window(qtbot, on)
    bar = again.findChild(DraftBar)
    assert bar is not None
    assert bar.isVisible()
    assert bar.words.text().startswith("上次没填完：添加成员（11月16日")
    QTest.keyClick(again, Qt.Key.Key_R, CTRL_SHIFT)
    assert not bar.isVisible()
    back = form_of(again, "MemberPanel")
    assert isinstance(back, MemberPanel)
    assert back.form.name.text() == "王芳"
    back.save()
    assert [one.name for one in on.leadership.of(on.campaigns.current().uid).members] == ["王芳"]
    assert on.drafts.waiting() == ()


def test_a_form_whose_record_is_gone_hands_over_its_words(
    qtbot: QtBot, on: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "_TRIES", 0)
    keep(on, form="TalkPanel", subject="gone", typed=json.dumps({"script": "同学们好", "n": 3}))
    shell = window(qtbot, on)
    (draft,) = keeper(shell).waiting
    keeper(shell).resume(draft)
    assert QGuiApplication.clipboard().text() == "同学们好"
    assert keeper(shell).waiting == (draft,)
    bar = shell.findChild(DraftBar)
    assert bar is not None
    bar.dismiss.click()
    assert on.drafts.waiting() == ()
    assert not bar.isVisible()


def keep(services: Services, **changes: str) -> str:
    values = {"page": "talks", "form": "TalkPanel", "subject": "-", "title": "讲话", "typed": "{}"}
    uid = action()
    services.drafts.keep(KeepDraft(action_id=action(), uid=uid, **(values | changes)))
    return uid


def test_a_draft_is_replaced_dropped_and_forgotten_after_a_month(tmp_path: Path) -> None:
    now = [NOW]
    with opened(tmp_path / "schoolguard.db", tmp_path, lambda: now[0]) as on:
        kept, other = keep(on), keep(on, title="另一件")
        on.drafts.keep(
            KeepDraft(
                action_id=action(),
                uid=kept,
                page="a",
                form="F",
                subject="",
                title="改了",
                typed="1",
            )
        )
        assert [one.title for one in on.drafts.waiting()] == ["另一件", "改了"]
        on.drafts.drop(DropDraft(action_id=action(), uid=other))
        on.drafts.drop(DropDraft(action_id=action(), uid=other))
        assert [one.uid for one in on.drafts.waiting()] == [kept]
        assert on.audit.newest(9) == ()
        now[0] = NOW + KEPT_FOR + timedelta(seconds=1)
        assert on.drafts.waiting() == ()


def test_somebody_elses_draft_is_not_offered(on: Services) -> None:
    keep(on, title="账号之前的")
    with_staff(on)
    assert [one.title for one in on.drafts.waiting()] == ["账号之前的"]
    on.people.login("teacher", PASSWORD, action())
    assert on.drafts.waiting() == ()
    keep(on, title="老师的")
    on.people.login("leader", PASSWORD, action())
    assert on.drafts.waiting() == ()
