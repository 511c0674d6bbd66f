"""The office's papers at their limits: much, nothing, and who may have them."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from schoolguard.documents.layout import lay_out
from schoolguard.documents.page import type_of
from schoolguard.documents.tree import (
    Document,
    DutyBox,
    DutyChart,
    Orientation,
    Table,
    Title,
    cleaned,
)
from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Notice
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.papers import PaperOptions
from schoolguard.services import Services
from schoolguard.services.papers.making import work_sheet
from tests.opened import (
    action,
    begin_campaign,
    import_classes,
    log_activity,
    name_school,
    opened,
    plain_classes,
)
from tests.services.papers.readable import text
from tests.services.staff import PASSWORD, with_staff

NINTH = date(2026, 11, 9)
LAST = datetime(2026, 11, 30, 2, 0, tzinfo=UTC)
"""The month's last day: everything of it may have happened."""


def _paper(on: Services, key: str, options: PaperOptions | None = None) -> Document:
    return on.papers.document(on.campaigns.current().uid, key, options=options)


def _tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def test_a_large_group_still_has_its_chart_on_one_page() -> None:
    head = DutyBox("组长", "党总支书记、校长、安全工作委员会主任 欧阳某某", "总负责，" * 30)
    duty = "负责本年级各班的班会、宣传单和家长消息，按时收齐记录"
    members = tuple(DutyBox("成员", f"年级组长 成员{at}", duty) for at in range(30))
    paper = Document(
        "图",
        "",
        "",
        NINTH,
        (Title("职责分工图"), DutyChart(((head,), members))),
        work_sheet(landscape=True),
        orientation=Orientation.LANDSCAPE,
    )
    (page,) = lay_out(paper)
    assert "".join(page.lines).count("按时收齐记录") == 30
    profile = paper.page
    for line in type_of(page.items):
        ink = [mark for mark in line.marks if mark.char != " "]
        assert ink[0].x >= profile.left(1)
        assert ink[-1].x + ink[-1].advance / 2 <= profile.left(1) + profile.block_width


def test_a_full_month_keeps_its_calendar_on_one_page(tmp_path: Path) -> None:
    with opened(tmp_path / "schoolguard.db", tmp_path, lambda: LAST) as on:
        name_school(on)
        campaign = begin_campaign(on)
        for day in range(2, 28, 2):
            log_activity(
                on,
                campaign,
                ActivityKind.OTHER,
                title="放学时分在校门口和派出所、银行一起宣传，" * 3,
                held_on=date(2026, 11, day),
            )
        assert len(list(lay_out(cleaned(_paper(on, "month_calendar"))))) == 1


def test_an_empty_month_gives_a_paper_or_says_what_is_missing(tmp_path: Path) -> None:
    with opened(tmp_path / "schoolguard.db", tmp_path) as on:
        name_school(on)
        begin_campaign(on, notice=Notice())
        plan = text(_paper(on, "campaign_plan"))
        assert "一、指导思想结合学校实际" in plan
        assert "二、活动时间" in plan  # no group, so no part for it
        assert "组织领导" not in plan
        assert len(_tables(_paper(on, "month_calendar"))[0].rows) == 5
        for key, code in (
            ("duty_chart", r"papers\.no_group"),
            ("meeting_record", r"papers\.no_classes"),
            ("evidence_register", r"papers\.no_evidence"),
            ("ledger", r"papers\.nothing_done"),
        ):
            with pytest.raises(SchoolError, match=code):
                _paper(on, key)


def test_a_teacher_has_the_record_of_own_classes_alone(tmp_path: Path) -> None:
    with opened(tmp_path / "schoolguard.db", tmp_path) as on:
        name_school(on)
        import_classes(on, *plain_classes(3))
        _, (own, other, _) = with_staff(on)
        on.people.login("teacher", PASSWORD, action())
        assert "一年级1班" in text(
            _paper(on, "meeting_record", PaperOptions(class_uids=(own.uid,)))
        )
        for uids in ((own.uid, other.uid), ()):  # none chosen are all
            with pytest.raises(SchoolError, match=r"rights\.other_class"):
                _paper(on, "meeting_record", PaperOptions(class_uids=uids))
        on.people.login("reader", PASSWORD, action())
        with pytest.raises(SchoolError, match=r"rights\.denied"):
            _paper(on, "meeting_record", PaperOptions(class_uids=(own.uid,)))
