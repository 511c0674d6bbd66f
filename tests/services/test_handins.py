"""Hand-in sheets: out to the classes and back, whatever teachers do to them."""

import shutil
import threading
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.handin import HandinRead
from schoolguard.domain.incoming import (
    Choice,
    IncomingState,
    TakeIncoming,
    Taken,
    first_choice,
    judge,
    record_of,
)
from schoolguard.domain.undo import TakeBack
from schoolguard.services import Services
from tests.exchange.corpus import BROKEN
from tests.exchange.handins import change, fill
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_meeting,
    name_school,
    opened,
    plain_classes,
)
from tests.tracked import ROOT

NEW, SAME, DIFFERS, WRONG, SKIPPED = IncomingState
HELD = {"C": datetime(2026, 11, 12), "D": "教室", "G": 39, "H": "看案例，演一演。"}  # noqa: DTZ001  a cell's day


def _begin(on: Services, count: int = 8) -> Campaign:
    name_school(on)
    import_classes(on, *plain_classes(count))
    return begin_campaign(on)


def _read(on: Services, *files: Path) -> HandinRead:
    return on.handins.read(on.campaigns.current().uid, files)


def _states(read: HandinRead) -> list[IncomingState]:
    return [judge(one).state for one in read.rows]


def _confirm(on: Services, read: HandinRead, choice: Choice | None = None) -> Taken:
    records = (record_of(one, choice or first_choice(one)) for one in read.rows)
    return on.handins.confirm(
        TakeIncoming(
            action_id=action(),
            campaign_uid=on.campaigns.current().uid,
            records=tuple(one for one in records if one is not None),
        )
    )


def test_a_sheet_per_class_goes_out_and_comes_back(on: Services, tmp_path: Path) -> None:
    campaign = _begin(on, 36)
    files = on.handins.write(campaign.uid, tmp_path / "发")
    assert len(files) == 36
    assert files[0].name == "一年级1班_班级回传表_2026-11.xlsx"
    assert _states(_read(on, *files)) == [SKIPPED] * 36
    for file in files:
        fill(file, HELD)
    heard: list[tuple[int, int | None]] = []
    read = on.handins.read(campaign.uid, files, lambda *step: heard.append(step))
    assert (read.files, read.troubles) == (36, ())
    assert heard[-1] == (36, 36)
    assert _states(read) == [NEW] * 36
    taken = _confirm(on, read)
    assert len(taken.added) == 36
    of = on.classes.in_year(2026)[7]
    (logged,) = on.activities.of_class(campaign.uid, of.uid)
    assert (logged.held_on, logged.place, logged.leader) == (date(2026, 11, 12), "教室", "班主任7")
    assert (logged.planned_heads, logged.present_heads) == (40, 39)
    assert logged.content == "看案例，演一演。"
    assert _states(_read(on, *files)) == [SAME] * 36
    on.undo.take_back(TakeBack(action_id=action()))
    assert on.activities.of_class(campaign.uid, of.uid) == ()


@pytest.mark.real_reader
def test_a_sheet_per_grade_holds_its_classes_and_what_is_known(
    on: Services, tmp_path: Path
) -> None:
    campaign = _begin(on)
    log_meeting(on, campaign, on.classes.in_year(2026)[1], place="教室")
    files = on.handins.write(campaign.uid, tmp_path, "grade")
    assert [file.name.partition("_")[0] for file in files] == ["一年级", "二年级"]
    assert _states(_read(on, *files)) == [SKIPPED, SAME, *[SKIPPED] * 6]


def test_the_same_month_gives_the_same_bytes_and_nothing_is_overwritten(
    on: Services, tmp_path: Path
) -> None:
    campaign = _begin(on, 2)
    first = [file.read_bytes() for file in on.handins.write(campaign.uid, tmp_path / "a")]
    files = on.handins.write(campaign.uid, tmp_path / "b")
    assert [file.read_bytes() for file in files] == first
    on.handins.write(campaign.uid, tmp_path / "b")
    filled = fill(files[1], HELD).read_bytes()
    files[0].unlink()
    with pytest.raises(SchoolError, match=r"handin\.exists"):
        on.handins.write(campaign.uid, tmp_path / "b")
    assert (files[0].exists(), files[1].read_bytes()) == (False, filled)
    with pytest.raises(SchoolError, match=r"handin\.folder"):
        on.handins.write(campaign.uid, files[1])


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", '=HYPERLINK("http://x")'])
def test_what_users_typed_never_becomes_a_formula(on: Services, tmp_path: Path, text: str) -> None:
    campaign = _begin(on, 1)
    (of,) = on.classes.in_year(2026)
    log_meeting(on, campaign, of, content=text, leader=text, place=text)
    (file,) = on.handins.write(campaign.uid, tmp_path)
    page = openpyxl.load_workbook(file).worksheets[0]
    for cell in ("D4", "E4", "H4"):
        assert (page[cell].value, page[cell].data_type, page[cell].quotePrefix) == (text, "s", True)
    assert page.column_dimensions["I"].hidden
    assert page.protection.sheet
    assert (page["A4"].protection.locked, page["H4"].protection.locked) == (True, False)
    assert {rule.type for rule in page.data_validations.dataValidation} == {"date", "whole"}
    assert _states(_read(on, file)) == [SAME]


def _rename(page: Any) -> None:
    page.title = "三年级的"


def _move_columns(page: Any) -> None:
    page.insert_cols(1, 2)
    page["A3"] = "备注"


def _lose_ids(page: Any) -> None:
    page.delete_cols(9)


def _delete_row(page: Any) -> None:
    page.delete_rows(4)


def _words(page: Any) -> None:
    page["C5"], page["F5"], page["G5"] = "11月12日", "40人", "３９人"


def _dotted(page: Any) -> None:
    page["C5"] = "2026.11.12"


def _serial(page: Any) -> None:
    page["C5"], page["C5"].number_format = 46338, "General"


def _merge(page: Any) -> None:
    page.merge_cells("A4:A5")
    page["I5"], page["A4"] = "", "一年级2班"
    page["I4"] = ""


@pytest.mark.parametrize(
    "how", [_rename, _move_columns, _lose_ids, _delete_row, _words, _dotted, _serial, _merge]
)
def test_teachers_habits_are_understood(on: Services, tmp_path: Path, how: Any) -> None:
    campaign = _begin(on)
    file = on.handins.write(campaign.uid, tmp_path, "grade")[0]
    fill(file, {}, HELD)
    change(file, how)
    read = _read(on, file)
    assert read.troubles == ()
    (row,) = (one for one in read.rows if judge(one).state is NEW)
    assert (row.class_name, row.held_on) == ("一年级2班", date(2026, 11, 12))
    assert (row.planned_heads, row.present_heads) == (40, 39)


def test_an_old_workbook_is_read_as_well(on: Services, tmp_path: Path) -> None:
    _begin(on)
    for name in ("回传.xls", "回传.et", "回传.xlsx"):
        shutil.copy(ROOT / "tests" / "exchange" / "handin.xls", tmp_path / name)
        read = _read(on, tmp_path / name)
        assert read.troubles == ()
        (row,) = read.rows
        assert (row.class_name, row.held_on) == ("一年级2班", date(2026, 11, 12))
        assert (row.present_heads, row.content) == (39, "看案例。")


def test_what_cannot_be_read_is_said_in_its_cell(on: Services, tmp_path: Path) -> None:
    campaign = _begin(on)
    file = on.handins.write(campaign.uid, tmp_path, "grade")[0]
    fill(
        file,
        {**HELD, "G": "都来了"},
        {"G": 38},
        {**HELD, "G": 41},
        {**HELD, "A": "追梦班", "I": ""},
    )
    read = _read(on, file)
    assert _states(read)[:4] == [NEW, WRONG, WRONG, WRONG]
    assert [note.params["cell"] for note in read.rows[0].notes] == ["实到 G4"]
    assert first_choice(read.rows[0]) is Choice.LEAVE
    errors = [judge(one).error for one in read.rows[1:4]]
    assert [error and error.code for error in errors] == [
        "incoming.no_date",
        "activity.present_over_planned",
        "handin.no_class",
    ]


def test_a_difference_is_kept_unless_taken(on: Services, tmp_path: Path) -> None:
    campaign = _begin(on, 1)
    (file,) = on.handins.write(campaign.uid, tmp_path)
    fill(file, HELD)
    (of,) = on.classes.in_year(2026)
    log_meeting(on, campaign, of, held_on=date(2026, 11, 12), place="操场")
    read = _read(on, file)
    assert set(judge(read.rows[0]).differing) == {"place"}
    with pytest.raises(SchoolError, match=r"incoming\.nothing"):
        _confirm(on, read)
    _confirm(on, read, Choice.TAKE)
    (now,) = on.activities.of_class(campaign.uid, of.uid)
    assert now.place == "教室"
    on.undo.take_back(TakeBack(action_id=action()))
    assert on.activities.of_class(campaign.uid, of.uid)[0].place == "操场"


def test_sheets_of_another_month_or_school_are_refused(on: Services, tmp_path: Path) -> None:
    campaign = _begin(on, 1)
    (old,) = on.handins.write(campaign.uid, tmp_path / "old")
    later = {"starts_on": date(2026, 12, 1), "ends_on": date(2026, 12, 20)}
    other = begin_campaign(on, meeting_due_on=date(2026, 12, 20), **later)
    read = on.handins.read(other.uid, [old])
    assert [one.error.code for one in read.troubles] == ["handin.other_month"]
    assert read.troubles[0].error.params == {"month": "2026-11"}
    change(old, _lose_ids)
    read = on.handins.read(other.uid, [old])
    assert [one.error.code for one in read.troubles] == ["handin.other_month"]
    with opened(tmp_path / "elsewhere.db", tmp_path) as elsewhere:
        _begin(elsewhere, 1)
        (foreign,) = elsewhere.handins.write(
            elsewhere.campaigns.current().uid, tmp_path / "foreign"
        )
    read = on.handins.read(campaign.uid, [foreign])
    assert [one.error.code for one in read.troubles] == ["handin.other_school"]
    assert read.rows == ()


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("picture named csv", "handin.wrong_kind"),
        ("word named xlsx", "handin.wrong_kind"),
        ("encrypted", "handin.encrypted"),
        ("old xls", "handin.unreadable"),
        ("truncated", "handin.unreadable"),
        ("empty", "handin.unreadable"),
        pytest.param("zip bomb", "handin.unreadable", marks=pytest.mark.real_reader),
        ("only a header", "handin.no_sheet"),
    ],
)
def test_one_wrong_file_does_not_cost_the_others(
    on: Services, tmp_path: Path, kind: str, code: str
) -> None:
    campaign = _begin(on, 2)
    good, other = on.handins.write(campaign.uid, tmp_path)
    fill(good, HELD)
    wrong = BROKEN[kind](tmp_path)
    read = _read(on, good, wrong, tmp_path / "gone.xlsx", other)
    assert {one.file: one.error.code for one in read.troubles} == {
        wrong.name: code,
        "gone.xlsx": "handin.not_found",
    }
    assert sorted(_states(read)) == [NEW, SKIPPED]


def test_a_file_that_kills_the_reader_costs_only_itself(
    on: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign = _begin(on, 2)
    good, other = on.handins.write(campaign.uid, tmp_path)
    fill(good, HELD)
    from schoolguard.exchange import handin, process

    real = process.ask_child

    def dies(request: dict[str, Any], *rest: Any) -> dict[str, Any]:
        if str(other) in request["paths"]:
            raise SchoolError("roster.reader_died")
        return real(request, *rest)

    monkeypatch.setattr(handin, "ask_child", dies)
    read = _read(on, good, other)
    assert [one.file for one in read.troubles] == [other.name]
    assert _states(read) == [NEW]


def test_the_sheet_saved_later_counts(on: Services, tmp_path: Path) -> None:
    import os

    campaign = _begin(on, 1)
    (file,) = on.handins.write(campaign.uid, tmp_path)
    later = shutil.copy(file, tmp_path / "a.xlsx")
    fill(file, HELD)
    fill(Path(later), {**HELD, "G": 38})
    os.utime(file, (1, 1))
    read = _read(on, file, Path(later))
    assert [(judge(one).state, one.present_heads) for one in read.rows] == [
        (SKIPPED, 39),
        (NEW, 38),
    ]


def test_reading_can_be_cancelled(on: Services, tmp_path: Path) -> None:
    campaign = _begin(on, 2)
    files = on.handins.write(campaign.uid, tmp_path)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        on.handins.read(campaign.uid, files, cancelled=stop.is_set)
