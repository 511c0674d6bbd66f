"""佐证材料 in a real window on a real store: the grid, the panel, what comes in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from schoolguard.domain.activity import ActivityKind, BringBack
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.evidence import AddEvidence, Consent, Evidence
from schoolguard.domain.search import HitKind, SearchHit
from schoolguard.services import Services
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.models.evidence import NUMBER
from schoolguard.ui.page import PageSpec
from schoolguard.ui.pages.activities import ActivitiesPage
from schoolguard.ui.pages.evidence import EvidencePage
from schoolguard.ui.panels.evidence import EvidencePanel
from schoolguard.ui.panels.other_activity import OtherActivityPanel
from schoolguard.ui.shell import Shell
from tests.exchange.pictures import EPS, drawn, written
from tests.opened import action, begin_campaign, log_activity, name_school, opened
from tests.ui.helpers import RecordingNotify, nameless
from tests.ui.matrix_school import NOW, click

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Month:
    """Both pages in a real window on whatever is in the store."""

    def __init__(self, services: Services, qtbot: QtBot, notify: RecordingNotify) -> None:
        self.on = services
        self.notify = notify
        kinds = frozenset({HitKind.EVIDENCE})
        self.shell = Shell(
            (
                PageSpec("evidence", "佐证材料", "images", EvidencePage, kinds),
                PageSpec("activities", "其他活动", "sun", ActivitiesPage),
            ),
            ImmediateJobs(),
        )
        self.shell.notify = notify
        self.shell.resize(1280, 720)
        qtbot.addWidget(self.shell)
        with qtbot.waitActive(self.shell):
            self.shell.show()
            self.shell.activateWindow()
        qtbot.waitUntil(lambda: self.shell.current_page() is not None)
        self.shell.attach(services, services.finder.find)
        services.activities.office.store.listen(self.shell.changed)
        page = self.shell.current_page()
        assert isinstance(page, EvidencePage)
        self.page = page

    def cells(self) -> list[str]:
        """Return the two lines under each picture."""
        model = self.page.model
        return [
            f"{model.index(row, 0).data()} / {model.index(row, 0).data(Qt.ItemDataRole.UserRole)}"
            for row in range(model.rowCount())
        ]

    def panel(self) -> EvidencePanel:
        """Return the open panel."""
        panel = self.shell.form.panel_host.panel()
        assert isinstance(panel, EvidencePanel)
        return panel

    def kept(self) -> tuple[Evidence, ...]:
        """Return what is in the store."""
        return self.on.evidence.all(self.on.campaigns.current().uid)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """Give services on an empty store, on Sunday, 22 November."""
    with opened(tmp_path / "schoolguard.db", tmp_path, lambda: NOW) as services:
        name_school(services)
        yield services


@pytest.fixture
def campaign(services: Services) -> Campaign:
    """Begin the month."""
    return begin_campaign(services)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a picture's file."""
    path = tmp_path / "讲座.jpg"
    path.write_bytes(written(drawn()))
    return path


def _fill(services: Services, campaign: Campaign, file: Path) -> None:
    lecture = log_activity(services, campaign, ActivityKind.LECTURE, title="守好钱袋子")
    for owner, caption in ((("activity", lecture.uid), "报告厅"), (("campaign", campaign.uid), "")):
        services.evidence.add(
            AddEvidence(
                action_id=action(),
                campaign_uid=campaign.uid,
                owner_noun=owner[0],
                owner_uid=owner[1],
                pictures=services.evidence.read([file]).pictures,
                caption=caption,
            )
        )


@pytest.fixture
def month(
    services: Services, campaign: Campaign, file: Path, qtbot: QtBot, recorder: RecordingNotify
) -> Month:
    """Give the pages on two pictures."""
    _fill(services, campaign, file)
    return Month(services, qtbot, recorder)


def test_an_empty_page_says_that_no_photo_is_needed(
    services: Services, campaign: Campaign, qtbot: QtBot, recorder: RecordingNotify
) -> None:
    month = Month(services, qtbot, recorder)
    assert month.page.no_picture.isVisible()
    assert month.page.no_picture.heading.text() == "照片不是必须的"
    assert not month.page.form.card.isVisible()


def test_the_grid_shows_pictures_with_number_and_use(month: Month, qtbot: QtBot) -> None:
    assert month.cells() == [
        "整个宣传月 / ZZ-2026-002 · 内部留存",
        "报告厅 / ZZ-2026-001 · 内部留存",
    ]
    first, role = month.page.model.index(0, 0), Qt.ItemDataRole.DecorationRole
    qtbot.waitUntil(lambda: first.data(role) is not None)
    thumb = first.data(role)
    assert isinstance(thumb, QImage)
    assert thumb.width() >= 216
    assert thumb.pixelColor(4, 20).red() > 150 > thumb.pixelColor(4, 20).blue()
    assert month.page.subtitle() == "2 张"
    assert nameless(month.shell) == []


def test_enter_opens_a_picture_and_consent_lets_it_onto_a_paper(month: Month) -> None:
    QTest.keyClick(month.page.form.grid, KEY.Key_Down)
    QTest.keyClick(month.page.form.grid, KEY.Key_Right)
    QTest.keyClick(month.page.form.grid, KEY.Key_Return)
    panel = month.panel()
    assert panel.title() == "ZZ-2026-001"
    assert panel.form.picture.image().width() == 640
    assert panel.form.record.currentText() == "11月10日 守好钱袋子"
    assert not panel.form.for_paper.isEnabled()
    assert panel.form.hint.isVisible()
    assert nameless(panel) == []
    panel.form.consent.setCurrentIndex(0)
    assert panel.form.for_paper.isEnabled()
    QTest.keyClick(panel.form.for_paper, KEY.Key_Space)
    panel.form.consent.setCurrentIndex(1)
    assert not panel.form.for_paper.isChecked()
    QTest.keyClick(panel.form.recognisable, KEY.Key_Space)
    assert not panel.form.consent_part.isVisible()
    QTest.keyClick(panel.form.for_paper, KEY.Key_Space)
    QTest.keyClick(panel.form.caption, KEY.Key_S, CTRL)
    one = month.kept()[0]
    assert (one.for_paper, one.consent, one.recognisable) == (True, Consent.NOT_NEEDED, False)
    assert month.cells()[1] == "报告厅 / ZZ-2026-001 · 可用于材料"
    assert month.notify.undo is not None
    month.notify.undo()
    assert not month.kept()[0].for_paper


def test_dropped_files_are_kept_and_the_bad_ones_named(
    month: Month, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "坏.jpg").write_bytes(EPS)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path / "坏.jpg"))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    month.page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, button, none))
    panel = month.panel()
    assert panel.title() == "加 2 张图片"
    assert panel.is_dirty()
    QTest.keyClicks(panel.form.caption, "dropped")
    QTest.keyClick(panel.form.caption, KEY.Key_Return)
    assert month.notify.said == ["已加入 1 张；1 张不能用：坏.jpg"]
    assert month.cells()[0] == "dropped / ZZ-2026-003 · 内部留存"
    assert month.notify.undo is not None
    month.notify.undo()
    assert len(month.kept()) == 2


def test_only_bad_files_are_refused_in_place(month: Month, tmp_path: Path) -> None:
    (tmp_path / "坏.jpg").write_bytes(EPS)
    month.page.take([tmp_path / "坏.jpg"])
    panel = month.panel()
    click(panel.form.save)
    assert panel.form.error.isVisible()
    assert panel.form.save.isEnabled()
    assert len(month.kept()) == 2


def test_a_copied_picture_is_pasted(month: Month) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xC81E1E)
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(month.page.form.grid, KEY.Key_V, CTRL)
    click(month.panel().form.save)
    assert (month.kept()[2].width, month.kept()[2].height) == (40, 30)
    QGuiApplication.clipboard().setText("words")
    month.page.paste()
    assert month.notify.said[-1] == "剪贴板里没有图片"


def test_a_picture_is_removed_and_brought_back(month: Month, tmp_path: Path) -> None:
    month.page.reveal(SearchHit(HitKind.EVIDENCE, "", "", month.kept()[0].uid))
    month.panel().export(str(tmp_path / "out.jpg"))
    assert (tmp_path / "out.jpg").read_bytes().startswith(b"\xff\xd8\xff")
    click(month.panel().form.remove)
    assert len(month.cells()) == 1
    assert month.notify.undo is not None
    month.notify.undo()
    assert len(month.cells()) == 2


def test_a_photo_beside_an_activity_is_saved_with_it(
    month: Month, campaign: Campaign, file: Path, tmp_path: Path
) -> None:
    month.shell.go("activities")
    page = month.shell.current_page()
    assert isinstance(page, ActivitiesPage)
    page.add_activity()
    panel = month.shell.form.panel_host.panel()
    assert isinstance(panel, OtherActivityPanel)
    panel.form.title_text.setText("家长课堂")
    panel.form.day.set_day(date(2026, 11, 13))
    (tmp_path / "坏.jpg").write_bytes(EPS)
    panel.form.photos.add((tmp_path / "坏.jpg",))
    click(panel.form.save)
    assert panel.form.error.isVisible()  # neither the record nor a picture is there
    assert len(month.on.activities.month(campaign.uid).activities) == 1
    click(panel.form.photos.clear_button)
    panel.form.photos.add((file, file))
    assert panel.form.photos.told.text() == "讲座.jpg 共 1 张"
    click(panel.form.save)
    new = month.kept()[-1]
    assert new.owner_name == "11月13日 家长课堂"
    assert month.notify.undo is not None
    month.notify.undo()
    assert len(month.kept()) == 2


def test_the_grid_is_looked_through_sorted_and_copied(month: Month, qtbot: QtBot) -> None:
    page, grid = month.page, month.page.form.grid
    grid.setFocus()
    QTest.keyClicks(grid, "b")
    assert page.tools.bar is not None
    QTest.keyClicks(page.tools.bar.field, "gt")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert month.cells() == ["报告厅 / ZZ-2026-001 · 内部留存"]
    assert page.tools.bar.count.text() == "显示 1 行，共 2 行"
    QTest.keyClick(page.tools.bar.field, KEY.Key_Escape)
    assert grid.hasFocus()
    page.tools.sort(NUMBER)
    assert month.cells()[0].startswith("报告厅")
    page.tools.sort(-1)
    grid.clearSelection()
    QTest.keyClick(grid, KEY.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "说明\t编号\t证明什么\t种类\t日期\t能否用"
    assert lines[2].startswith("报告厅\tZZ-2026-001\t")
    menu = page.tools._menu.build(0)
    orders = next(one.menu() for one in menu.actions() if one.text() == "排序")
    assert isinstance(orders, QMenu)
    assert len([one for one in orders.actions() if "升序" in one.text()]) == 6


def test_only_pictures_in_sight_are_read(month: Month) -> None:
    model = month.page.model
    assert month.page.month is not None
    rows = [replace(month.page.month.evidence[0], uid=f"p{n}") for n in range(300)]
    model.set_rows(rows)
    model.take_wanted()
    for place in (0, 1, 0):
        model.index(place, 0).data(Qt.ItemDataRole.DecorationRole)
    assert model.take_wanted() == ("p0", "p1")
    model.index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    assert model.take_wanted() == (), "it is on its way"
    model.set_thumbs({one.uid: QImage(1, 1, QImage.Format.Format_RGB32) for one in rows})
    model.index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    assert model.take_wanted() == ("p0",), "what was seen long ago is not kept"


def test_delete_puts_the_chosen_picture_into_the_bin(month: Month) -> None:
    grid = month.page.form.grid
    grid.setFocus()
    grid.setCurrentIndex(month.page.model.index(0, 0))
    QTest.keyClick(grid, KEY.Key_Delete)
    assert month.cells() == ["报告厅 / ZZ-2026-001 · 内部留存"]
    assert month.notify.said[-1] == "已删除 1 条，在回收站里放 30 天"
    (gone,) = month.on.bin.everything()
    month.on.bin.bring_back(BringBack(action_id=action(), deletion_id=gone.deletion_id))
    assert len(month.cells()) == 2
