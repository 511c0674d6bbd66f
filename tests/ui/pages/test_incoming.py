"""Relays and hand-in sheets on the page 班级任务, by keys and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.incoming import Choice, IncomingState
from schoolguard.services.relays import Relays
from schoolguard.ui.models.incoming import CLASS, DAY, PRESENT, STATE, WORDS
from schoolguard.ui.panels.handin import HandinView, HandinWritePanel
from schoolguard.ui.panels.relay import RelayView
from schoolguard.ui.widgets.table import TAG_ROLE
from tests.exchange.handins import fill
from tests.opened import log_meeting
from tests.ui.helpers import nameless
from tests.ui.matrix_school import CTRL, KEY, School

SHIFT = Qt.KeyboardModifier.ShiftModifier
RELAY = """#接龙
1. 一6班 已开 39人
2. 二1班 昨天 全到
3. 一1班 11月10日 38人
4. 二2班 明天开
5. 九1班 已开"""


def _paste(school: School, text: str) -> RelayView:
    QGuiApplication.clipboard().setText(text)
    school.key(KEY.Key_V, CTRL | SHIFT)
    view = school.page.imports.view
    assert isinstance(view, RelayView)
    return view


def _heads(school: School, place: int) -> list[tuple[object, ...]]:
    found = school.records(school.classes[place])
    return [(one.held_on.day, one.planned_heads, one.present_heads) for one in found]


def test_a_relay_is_pasted_looked_at_and_logged_by_keys(school: School) -> None:
    view = _paste(school, RELAY)
    states = [view.model.judged(row).state.value for row in range(5)]
    assert states == ["new", "new", "differs", "skipped", "wrong"]
    assert not school.page.form.card.isVisible()
    assert view.form.table.hasFocus()
    assert view.form.table.currentIndex().row() == 2  # where a decision is wanted
    assert view.form.state.text() == "新 2 条 · 不一致 1 条 · 要改 1 条 · 不登记 1 条"
    assert view.model.index(2, PRESENT).data() == "38（原 39）"
    assert view.model.index(4, WORDS).data() == "本校没有“九1班”。"
    assert view.model.index(0, STATE).data(TAG_ROLE).text == "新"
    assert nameless(view) == []
    assert [one.is_dirty() for one in school.page.editors()] == [True]
    school.key(KEY.Key_S, CTRL)
    assert school.page.imports.view is None
    assert school.page.form.card.isVisible()
    assert school.notify.said[-1] == "已登记 2 条"
    assert _heads(school, 5) == [(22, 40, 39)]
    assert _heads(school, 6) == [(21, 40, 40)]
    assert _heads(school, 0) == [(10, 40, 39)]
    assert school.notify.undo is not None
    school.notify.undo()
    assert (_heads(school, 5), _heads(school, 6)) == ([], [])
    assert school.page.editors() == ()


def test_a_difference_is_decided_below_the_table(school: School) -> None:
    view = _paste(school, RELAY)
    assert view.form.choices.isVisible()
    assert view.form.keep.isChecked()
    assert view.form.line.text() == "3. 一1班 11月10日 38人"  # the number is the relay's own
    view.form.take.click()
    assert view.model.choice(2) is Choice.TAKE
    assert view.form.confirm.text() == "登记 3 条 · Ctrl S"
    view.form.confirm.click()
    assert _heads(school, 0) == [(10, 40, 38)]
    assert school.notify.said[-1] == "已登记 2 条，更新 1 条"


def test_day_and_heads_are_edited_in_the_row(school: School) -> None:
    view = _paste(school, RELAY)
    view.form.table.setCurrentIndex(view.model.index(0, PRESENT))
    school.key(KEY.Key_Return)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor is not view.form.table
    school.key(KEY.Key_A, CTRL)
    school.type("37")
    school.key(KEY.Key_Return)
    QApplication.processEvents()  # Qt takes what was typed when Enter is through
    assert view.model.index(0, PRESENT).data() == "37"
    assert view.model.setData(view.model.index(0, DAY), QDate(2026, 11, 18))
    assert not view.model.setData(view.model.index(0, PRESENT), "不知道")
    assert view.model.setData(view.model.index(0, PRESENT), "41")
    assert view.model.judged(0).state is IncomingState.WRONG
    assert view.model.setData(view.model.index(0, PRESENT), "36")
    view.form.table.setCurrentIndex(view.model.index(1, CLASS))
    view.form.table.setFocus()
    school.key(KEY.Key_Space)
    assert view.model.choice(1) is Choice.LEAVE
    school.key(KEY.Key_S, CTRL)
    assert _heads(school, 5) == [(18, 40, 36)]
    assert _heads(school, 6) == []


def test_the_pasted_text_stays_when_it_fails(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = _paste(school, RELAY)

    def fails(*_args: object) -> None:
        raise SchoolError("store.stale")

    monkeypatch.setattr(Relays, "confirm", fails)
    school.key(KEY.Key_S, CTRL)
    assert school.page.imports.view is view
    assert view.form.error.isVisible()
    assert view.form.paste.toPlainText() == RELAY
    assert view.form.confirm.isEnabled()
    monkeypatch.undo()
    school.key(KEY.Key_S, CTRL)
    assert len(_heads(school, 5)) == 1


def test_leaving_asks_first_and_typing_reads_again(school: School) -> None:
    view = _paste(school, "")
    assert view.form.paste.hasFocus()
    assert view.form.confirm.isEnabled() is False
    view.form.paste.setPlainText("一6班 已开 39人")
    view.read_now()
    assert view.model.rowCount() == 1
    school.notify.answer = False
    school.key(KEY.Key_Escape)
    assert school.page.imports.view is view
    school.notify.answer = True
    school.key(KEY.Key_Escape)
    assert school.page.imports.view is None
    assert [one.title for one in school.notify.asked] == ["还没有登记"] * 2
    assert school.page.form.table.hasFocus()


def test_sheets_go_out_and_come_back_dropped_on_the_page(school: School, tmp_path: Path) -> None:
    send, _, _ = school.page.imports.actions
    send.trigger()
    panel = school.shell.form.panel_host.panel()
    assert isinstance(panel, HandinWritePanel)
    assert nameless(panel) == []
    panel.write(str(tmp_path))
    folder = tmp_path / "班级回传表 2026-11"
    files = sorted(folder.iterdir())
    assert len(files) == 8
    assert "已生成 8 个文件" in panel.form.result.text()
    panel.write(str(tmp_path))
    assert (tmp_path / "班级回传表 2026-11 (2)").is_dir()
    for file in files:
        fill(file, {"C": "2026-11-10", "G": 39})
    (folder / "照片.jpg").write_bytes(b"\xff\xd8\xff" + bytes(64))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    none = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none
    )
    # Qt delivers one only out of a real drag.
    assert school.page.imports.eventFilter(school.page, drop)
    assert drop.isAccepted()
    view = school.page.imports.view
    assert isinstance(view, HandinView)
    assert view.troubles.index(0, 0).data() == "照片.jpg"
    assert view.troubles.index(0, 1).data() == "这不是回传表，是图片。"
    assert view.form.troubles_card.isVisible()
    assert view.form.state.text() == "新 3 条 · 已有 5 条"
    assert nameless(view) == []
    view.form.confirm.click()
    assert school.notify.said[-1] == "已登记 3 条"
    assert [len(school.records(one)) for one in school.classes] == [1] * 8
    assert school.notify.undo is not None
    school.notify.undo()
    assert [len(school.records(one)) for one in school.classes] == [1] * 5 + [0] * 3


def test_a_stale_row_keeps_the_view(school: School, tmp_path: Path) -> None:
    files = school.on.handins.write(school.campaign.uid, tmp_path)
    fill(files[0], {"G": 30})
    _, bring, _ = school.page.imports.actions
    assert bring.isEnabled()
    view = school.page.imports._handin()
    assert view is not None
    assert not bring.isEnabled()
    view.read([str(files[0])])
    view.model.choose(0, Choice.TAKE)
    old = school.records(school.classes[0])[0]
    log_meeting(
        school.on,
        school.campaign,
        school.classes[0],
        uid=old.uid,
        version=old.version,
        present_heads=31,
    )
    view.form.confirm.click()
    assert view.form.error.isVisible()
    assert school.page.imports.view is view
    assert school.records(school.classes[0])[0].present_heads == 31
