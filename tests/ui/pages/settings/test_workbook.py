"""Export and import of the month's workbook in the section 数据."""

from datetime import date
from pathlib import Path

import openpyxl

from schoolguard.domain.campaign import Notice, SaveCampaign
from tests.opened import action
from tests.ui.pages.settings.desk import Desk


def exported(desk: Desk, tmp_path: Path) -> Path:
    services = desk.page.data.workbook._services
    assert services is not None
    services.campaigns.save(
        SaveCampaign(
            action_id=action(),
            title="宣传月",
            starts_on=date(2026, 11, 2),
            ends_on=date(2026, 11, 30),
            meeting_due_on=date(2026, 11, 13),
            notice=Notice(),
        )
    )
    file = tmp_path / "month.xlsx"
    desk.page.form.tabs.setCurrentWidget(desk.page.data)
    desk.page.data.workbook.export(str(file))
    return file


def change(file: Path, teacher: str) -> None:
    book = openpyxl.load_workbook(file)
    columns = {cell.value: cell.column for cell in book["班级"][1]}
    book["班级"].cell(2, columns["班主任"]).value = teacher
    book.save(file)


def test_a_workbook_goes_out_and_comes_in_after_a_look(full_desk: Desk, tmp_path: Path) -> None:
    file = exported(full_desk, tmp_path)
    work = full_desk.page.data.workbook
    services = work._services
    assert services is not None
    work.look(str(file))
    assert not full_desk.notify.asked  # nothing differs, nothing is asked
    change(file, "换了人")
    full_desk.notify.answer = False
    work.look(str(file))
    asked = full_desk.notify.asked[-1]
    assert "1 行修改" in asked.title
    assert "班级：新增 0，修改 1，不变 5" in asked.text
    assert all(one.class_teacher != "换了人" for one in services.classes.in_year(2026))
    full_desk.notify.answer = True
    work.look(str(file))
    assert [one.class_teacher for one in services.classes.in_year(2026)].count("换了人") == 1
    assert full_desk.page.data.form.workbook_in.isEnabled()


def test_what_is_wrong_is_listed_in_place(full_desk: Desk, tmp_path: Path) -> None:
    file = exported(full_desk, tmp_path)
    change(file, "名" * 50)
    full_desk.page.data.workbook.look(str(file))
    error = full_desk.page.data.form.error
    assert error.isVisible()
    assert "班级" in error.remedy.text()
    assert not full_desk.notify.asked
    file.write_bytes(b"x")
    full_desk.page.data.workbook.look(str(file))
    assert error.isVisible()
