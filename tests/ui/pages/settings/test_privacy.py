"""The section 隐私与移交: a look before the deletion, one pupil's data, the pack."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.retention import SetKeepDays
from schoolguard.domain.roster import RosterClass
from schoolguard.services import Services
from schoolguard.services.handover import Handovers
from schoolguard.ui.pages.settings.privacy import PrivacySection
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_activity,
    name_school,
    pupil,
)
from tests.ui.helpers import nameless
from tests.ui.pages.settings.desk import Desk

LATER = datetime(2027, 8, 2, 1, 0, tzinfo=UTC)


@pytest.fixture
def named_desk(services: Services, open_desk: Callable[..., Desk]) -> Desk:
    """A window on a school that keeps the names of a class, long after its month."""
    name_school(services, names=True, phones=True)
    begin_campaign(services)
    pupils = (pupil("欧阳甲一", "1", phone="13800138001"), pupil("司马乙二", "2"))
    import_classes(services, RosterClass(1, 1, "班主任甲", 2, pupils))
    return open_desk()


def _front(desk: Desk) -> PrivacySection:
    section = desk.page.privacy
    desk.page.form.tabs.setCurrentWidget(section)
    section.focus()
    return section


def _wait_is_over(desk: Desk) -> None:
    """Keep things so short that they are due, as the clock stands still."""
    school = desk.services.school.get()
    assert school is not None
    object.__setattr__(desk.services.school.office.store, "_clock", lambda: LATER)
    command = SetKeepDays(action_id=action(), version=school.version, days=179)
    desk.services.retention.set_days(command)


def test_what_is_due_is_looked_at_then_asked_then_deleted(named_desk: Desk) -> None:
    section = _front(named_desk)
    form = section.form
    assert form.state.text() == "现在没有到期的。下次到期：2027年5月29日"
    assert not form.purge.isEnabled()
    assert nameless(section) == []
    _wait_is_over(named_desk)
    assert "有到期的" in form.state.text()
    assert form.days.value() == 179
    form.look.click()
    assert "学生 2 人（其中有家长姓名或电话的 1 人）" in form.preview.toPlainText()
    assert "一年级1班：2 人" in form.preview.toPlainText()
    named_desk.notify.answer = False
    form.purge.click()
    assert named_desk.notify.asked[-1].danger
    assert named_desk.services.pupil_data.find("欧阳")
    named_desk.notify.answer = True
    form.purge.click()
    assert named_desk.services.pupil_data.find("欧阳") == ()
    assert form.state.text() == "没有存学生信息，也没有照片。"
    assert not form.working.isVisible()
    assert not form.purge.isEnabled()


def test_names_in_texts_are_shown_and_give_way(named_desk: Desk) -> None:
    services = named_desk.services
    words, month = "司马乙二讲了经过。", services.campaigns.current()
    logged = log_activity(services, month, ActivityKind.LECTURE, content=words)
    form = _front(named_desk).form
    _wait_is_over(named_desk)
    assert not form.blot_all.isVisible()
    form.look.click()
    assert "“司马乙二讲了经过。”" in form.preview.toPlainText()
    assert form.blot_all.isVisible()
    named_desk.notify.answer = True
    form.purge.click()
    assert not form.blot_all.isVisible()
    assert services.activities.get(logged.uid).content == "某同学讲了经过。"


def test_the_days_are_saved_where_they_were_changed(named_desk: Desk) -> None:
    form = _front(named_desk).form
    assert not form.save_days.isEnabled()
    form.days.setValue(90)
    form.save_days.click()
    assert named_desk.services.retention.days() == 90
    assert not form.save_days.isEnabled()


def test_one_pupil_is_found_shown_and_deleted(named_desk: Desk, tmp_path: Path) -> None:
    section = _front(named_desk)
    form = section.form
    assert section.pupil.model.rowCount() == 0
    form.typed.setText("欧阳")
    form.hits.setCurrentIndex(section.pupil.model.index(0, 0))
    assert "联系电话：13800138001" in form.facts.toPlainText()
    section.pupil.write(str(tmp_path / "no-such-folder" / "a.pdf"))
    assert form.pupil_error.isVisible()
    form.erase.click()
    assert named_desk.notify.asked[-1].danger
    assert named_desk.services.pupil_data.find("欧阳") == ()
    assert named_desk.services.pupil_data.find("司马")
    assert form.typed.text() == ""
    assert form.facts.toPlainText() == ""
    assert not form.erase.isEnabled()


def test_a_pack_is_written_and_verified(
    named_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Handovers, "_papers", lambda *_: iter(()))
    section = _front(named_desk)
    target = tmp_path / "a.zip"
    section.handover.write(str(target))
    assert "已生成移交包" in section.form.handover_found.text()
    section.handover.verify(str(target))
    assert "移交包完好" in section.form.handover_found.text()
    target.write_bytes(target.read_bytes()[:200])
    section.handover.verify(str(target))
    assert section.form.handover_error.isVisible()
    assert not section.form.handover_found.isVisible()
