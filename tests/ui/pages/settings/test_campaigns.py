"""The section 历次宣传月: one campaign in the window, a new one, a copy."""

from datetime import date

from PySide6.QtCore import QSettings, Qt

from schoolguard.ui import choices
from schoolguard.ui.pages.settings.campaigns import CampaignsSection
from schoolguard.ui.panels.campaign import CampaignPanel
from tests.opened import begin_campaign, save_talk
from tests.ui.helpers import nameless
from tests.ui.pages.settings.desk import Desk

USUAL = "防范电信网络诈骗宣传月"


def _section(desk: Desk) -> CampaignsSection:
    desk.page.form.tabs.setCurrentWidget(desk.page.months)
    return desk.page.months


def _panel(desk: Desk) -> CampaignPanel:
    panel = desk.shell.form.panel_host.panel()
    assert isinstance(panel, CampaignPanel)
    return panel


def _undo(desk: Desk) -> None:
    assert desk.notify.undo is not None
    desk.notify.undo()


def _copy_panel(desk: Desk) -> CampaignPanel:
    section = _section(desk)
    section.form.table.choose(0)
    section.again.trigger()
    return _panel(desk)


def test_enter_puts_another_campaign_in_front(full_desk: Desk, settings: QSettings) -> None:
    services = full_desk.services
    earlier = begin_campaign(
        services, title="春季", starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 29),
        written_into="工作计划",
    )  # fmt: skip
    section = _section(full_desk)
    row = [section.model.index(1, column).data() for column in range(5)]
    assert row == ["春季", "2026-03-02—03-29", "已结束", "工作计划", ""]
    assert section.model.index(0, 4).data() == "当前"
    assert nameless(section) == []
    section.form.table.choose(1)
    section.focus()
    full_desk.key(Qt.Key.Key_Return)
    assert services.campaigns.current().uid == earlier.uid
    assert settings.value(choices.CAMPAIGN) == earlier.uid
    assert section.model.index(1, 4).data() == "当前"
    assert full_desk.page.school.form.title.text() == "春季"
    assert full_desk.notify.said[-1] == "各页现在是 2026-03 春季"
    assert not section.front.isEnabled()


def test_a_copy_is_previewed_then_done_and_in_front(full_desk: Desk) -> None:
    campaigns = full_desk.services.campaigns
    save_talk(full_desk.services, campaigns.current(), title="接好每个电话")
    panel = _copy_panel(full_desk)
    assert panel.form.starts_on.day() == date(2027, 11, 1)  # a Monday again
    panel.form.starts_on.set_day(date(2026, 12, 7))
    assert panel.form.ends_on.day() == date(2027, 1, 4)
    panel.preview()
    lines = panel.form.plan.text().splitlines()
    assert lines[:2] == ["日期后移 5 周，星期几不变。", "带过来：任务 1 条，国旗下讲话 1 条。"]
    assert "只知到2026-12-31" in lines[-1]
    assert len(campaigns.everyone()) == 1
    panel.form.title_text.setText("第二次")
    panel.save()
    assert [one.title for one in campaigns.everyone()] == ["第二次", USUAL]
    made = campaigns.current()
    assert made.title == "第二次"
    talks = full_desk.services.talks.month(made.uid).talks
    assert [one.planned_on for one in talks] == [date(2026, 12, 14)]
    _undo(full_desk)
    assert full_desk.page.months.model.rowCount() == 1
    assert campaigns.current().title == USUAL


def test_the_preview_comes_by_itself(full_desk: Desk) -> None:
    panel = _copy_panel(full_desk)
    full_desk.qtbot.waitUntil(lambda: "日期后移" in panel.form.plan.text())


def test_a_new_one_needs_two_keys(full_desk: Desk) -> None:
    section = _section(full_desk)
    section.focus()
    full_desk.key(Qt.Key.Key_N, control=True)
    assert _panel(full_desk).form.save.isEnabled()
    full_desk.key(Qt.Key.Key_S, control=True)
    assert section.model.rowCount() == 2
    assert full_desk.services.campaigns.current().key == "2026-11-2"


def test_what_cannot_be_is_said_before(full_desk: Desk) -> None:
    form = _copy_panel(full_desk).form
    form.starts_on.set_day(date(2026, 11, 2))
    assert form.missing.text() == "要晚于照搬的那一次。"
    assert not form.save.isEnabled()
    form.source.setCurrentIndex(0)
    assert form.save.isEnabled()
    form.title_text.clear()
    assert form.missing.text() == "还要填：名称"
    form.title_text.setText("名")
    form.ends_on.set_day(date(2026, 1, 1))
    assert form.missing.text() == "结束日期早于开始日期。"


def test_the_last_one_goes_and_comes_back(full_desk: Desk) -> None:
    section = _section(full_desk)
    section.form.table.choose(0)
    section.focus()
    title = section.model.row(0).title
    assert full_desk.page.subtitle() == "1 次 · 现在显示 2026-11"
    full_desk.key(Qt.Key.Key_Delete)
    assert full_desk.notify.said[-1] == f"已删除 {title}"
    assert section.form.stack.currentWidget() is section.empty
    assert full_desk.page.subtitle() == ""
    _undo(full_desk)
    assert section.model.index(0, 4).data() == "当前"


def test_the_plan_is_kept_with_the_school(full_desk: Desk) -> None:
    school = full_desk.page.school
    full_desk.page.form.tabs.setCurrentWidget(school)
    school.form.written_into.setText("2026年学校工作计划")
    school.save()
    assert full_desk.services.campaigns.current().written_into == "2026年学校工作计划"
