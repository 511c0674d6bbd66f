"""The office's papers: the plan, the notice, the calendar, forms, the register, the ledger."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

from schoolguard.documents.layout import lay_out
from schoolguard.documents.tree import (
    Document,
    DutyChart,
    PhotoSheet,
    Table,
    cleaned,
)
from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.calendar_days import DayKind, SaveCalendarDay
from schoolguard.domain.campaign import Campaign, Notice
from schoolguard.domain.evidence import Consent
from schoolguard.domain.leaflet import HandOut
from schoolguard.domain.message import PostMessage, SaveMessage
from schoolguard.domain.papers import PaperOptions
from schoolguard.domain.school import SchoolClass
from schoolguard.domain.talk import SpeakerKind
from schoolguard.services import Services
from tests.opened import (
    action,
    begin_campaign,
    detail,
    import_classes,
    log_activity,
    log_meeting,
    name_school,
    opened,
    plain_classes,
    save_incident,
    save_talk,
)
from tests.services import groups
from tests.services.leaflets import printed, save_leaflet
from tests.services.papers.readable import lines, text
from tests.services.test_evidence import add as add_evidence

NINTH = date(2026, 11, 9)
LAST = datetime(2026, 11, 30, 2, 0, tzinfo=UTC)
"""The month's last day: everything of it may have happened."""
KEYS = (
    "campaign_plan",
    "campaign_notice",
    "duty_chart",
    "month_calendar",
    "sign_in",
    "meeting_record",
    "evidence_register",
    "ledger",
)


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A month with something of everything; tests only look at it."""
    folder = tmp_path_factory.mktemp("month")
    with opened(folder / "schoolguard.db", folder, lambda: LAST) as on:
        _fill(on)
        yield on


def _fill(on: Services) -> None:
    name_school(on, names=True)
    classes = import_classes(on, *plain_classes(7))
    notice = Notice(
        issuer="区教育局",
        title="关于开展宣传月的通知",
        number="教〔2026〕8号",
        report_due=date(2026, 12, 2),
    )
    campaign = begin_campaign(on, theme="反诈进校园", notice=notice)
    _group(on, campaign)
    _doings(on, campaign, classes)
    on.calendar.save(
        SaveCalendarDay(
            action_id=action(),
            starts_on=date(2026, 11, 19),
            ends_on=date(2026, 11, 19),
            kind=DayKind.EXAM,
            name="期中考试",
        )
    )


def _group(on: Services, campaign: Campaign) -> None:
    groups.say_group(on, campaign, office="德育处")
    groups.add(on, campaign, "甲", groups.HEAD, post="校长", duty="总负责")
    groups.add(on, campaign, "乙", groups.DEPUTY, post="副校长", duty="统筹安排，联系派出所")
    groups.add(on, campaign, "丙", groups.DIRECTOR, post="德育主任", duty="日常协调")
    groups.add(on, campaign, "丁", post="教导主任", duty="班会课时")
    for name in "戊己":
        groups.add(on, campaign, name)


def _doings(on: Services, campaign: Campaign, classes: tuple[SchoolClass, ...]) -> None:
    save_talk(
        on,
        campaign,
        title="“收费”先问老师",
        speaker_kind=SpeakerKind.PUPIL,
        speaker="小满",
        held_on=NINTH,
        present_heads=260,
    )
    save_talk(on, campaign, planned_on=date(2026, 11, 23), title="假期里的骗局")
    log_meeting(on, campaign, classes[0], place="本班教室")
    log_activity(
        on,
        campaign,
        ActivityKind.MEETING,
        title="部署会",
        held_on=date(2026, 11, 2),
        starts_at="15:50",
        place="会议室",
        leader="甲",
        leader_post="校长",
        planned_heads=46,
        present_heads=45,
        content="分工到人。",
    )
    banner = log_activity(
        on,
        campaign,
        ActivityKind.BANNER,
        title="先问再转",
        held_on=NINTH,
        ended_on=date(2026, 11, 20),
        pieces=3,
        details=(detail("target:家长:400余人"),),
    )
    message = on.messages.save(
        SaveMessage(action_id=action(), campaign_uid=campaign.uid, planned_on=NINTH, title="告家长")
    )
    on.messages.post(
        PostMessage(action_id=action(), uid=message.uid, version=message.version, posted_on=NINTH)
    )
    leaflet = save_leaflet(on, campaign)
    printed(on, leaflet, spare=5)
    on.leaflets.hand_out(
        HandOut(
            action_id=action(),
            leaflet_uid=leaflet.uid,
            class_uids=(classes[0].uid, classes[1].uid),
            on=date(2026, 11, 13),
        )
    )
    save_incident(on, campaign, amount=480, account="一名家长先打了电话，没有转账。")
    add_evidence(
        on,
        campaign,
        caption="校门口的横幅",
        taken_on=NINTH,
        owner_noun="activity",
        owner_uid=banner.uid,
        recognisable=False,
        consent=Consent.NOT_NEEDED,
    )
    add_evidence(on, campaign, caption="放学时的孩子", for_paper=False)


def _paper(on: Services, key: str, options: PaperOptions | None = None) -> Document:
    return on.papers.document(on.campaigns.current().uid, key, options=options)


def _tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def test_the_plan_says_why_who_when_and_what(month: Services) -> None:
    plan = _paper(month, "campaign_plan")
    said = text(plan)
    assert said.startswith("青禾小学防范电信网络诈骗宣传月活动方案一、指导思想")
    assert "根据区教育局《关于开展宣传月的通知》（教〔2026〕8号）的要求" in said
    assert "二、组织领导" in said
    assert "组长：校长甲" in said
    assert "办公室设在德育处，德育主任丙任办公室主任" in said
    assert "三、活动时间2026年11月2日至11月30日。活动主题：反诈进校园。" in said
    assert "总结于12月2日前上报。" in said
    assert said.endswith("青禾小学2026年11月30日")
    (table,) = _tables(plan)
    assert ("11月13日前", "主题班会", "全校各班", "各班班主任") in table.rows
    assert ("11月9日至20日", "横幅：先问再转", "家长", "待定") in table.rows
    assert ("11月23日", "国旗下讲话：假期里的骗局", "全校师生", "待定") in table.rows
    assert ("11月9日", "家长消息：告家长", "全校各班家长", "各班班主任转发") in table.rows
    assert ("11月13日", "发宣传单：今晚说一说", "全校各班", "各班班主任") in table.rows
    assert "小满" not in said  # a pupil is not named


def test_the_notice_tells_classes_what_to_do_by_when(month: Services) -> None:
    said = text(_paper(month, "campaign_notice"))
    assert "各年级组、各班、各处室：" in said
    assert "1.主题班会：11月13日前完成，全校各班，各班班主任负责。" in said
    assert "讲“‘收费’先问老师”，学生代表主讲；11月23日讲“假期里的骗局”。" in said
    assert "11月2日，部署会（校长甲）" in said
    assert "横幅" not in said  # what hangs is the office's own work
    assert "校长甲任组长" in said


def test_the_chart_has_a_box_a_duty_and_says_itself_in_words(month: Services) -> None:
    paper = _paper(month, "duty_chart")
    (chart,) = (block for block in paper.blocks if isinstance(block, DutyChart))
    assert [len(level) for level in chart.levels] == [1, 1, 1, 2]
    office = chart.levels[2][0]
    assert (office.head, office.text) == ("办公室（德育处）", "日常协调")
    assert chart.levels[3][1].text == "戊、己"  # without duties they share a box
    assert "副组长：副校长 乙，统筹安排，联系派出所" in chart.words
    assert len(list(lay_out(paper))) == 1


def test_the_calendar_has_weeks_from_monday_and_what_falls_on_their_days(
    month: Services,
) -> None:
    paper = _paper(month, "month_calendar")
    (table,) = _tables(paper)
    assert [one.head for one in table.columns][::6] == ["星期一", "星期日"]
    assert len(table.rows) == 5
    first, second, third, _, last = table.rows
    assert first[0].split("\n") == ["11月2日", "·部署会"]
    assert "·国旗下讲话：“收费”先问老师" in second[0].split("\n")
    assert "·横幅：先问再转（到20日）" in second[0].split("\n")
    assert second[4].split("\n") == ["13", "·发宣传单：今晚说一说", "·主题班会截止"]
    assert third[3] == "19\n【期中考试】"
    # The report falls due after the month; the days after it stay empty.
    assert last == ("30", "12月1日", "2\n·总结上报截止", "", "", "", "")
    assert len(list(lay_out(cleaned(paper)))) == 1


def test_a_sign_in_sheet_knows_its_meeting_and_repeats_its_head(month: Services) -> None:
    uid = month.campaigns.current().uid
    subjects = dict(month.papers.subjects(uid, "sign_in"))
    (meeting,) = (one for one, name in subjects.items() if "部署会" in name)
    sheet = month.papers.document(uid, "sign_in", meeting, PaperOptions(rows=60))
    said = text(sheet)
    assert said.startswith("部署会签到表")
    assert "2026年11月2日15:50" in said
    assert "会议室" in said
    assert "校长甲" in said
    pages = [page for page in lay_out(sheet) if "签到时间" in page.lines]
    assert len(pages) == 3
    (table,) = _tables(sheet)
    assert len(table.rows) == 60
    plain = _paper(month, "sign_in")  # without a meeting, to be filled in by hand
    assert lines(plain)[0] == "青禾小学签到表"
    assert len(list(lay_out(plain))) == 1


def test_a_meeting_record_is_filled_as_far_as_it_is_recorded(month: Services) -> None:
    first, second, *_ = month.classes.in_year(2026)
    one = _paper(month, "meeting_record", PaperOptions(class_uids=(first.uid,)))
    said = text(one)
    assert said.startswith("一年级1班主题班会记录表")
    for words in ("2026年11月10日", "本班教室", "班主任0", "40人", "39人", "看案例，演一演。"):
        assert words in said
    blank = text(_paper(month, "meeting_record", PaperOptions(class_uids=(second.uid,))))
    assert "一年级2班" in blank
    assert "实到题目班会过程学生发言" in blank  # nothing stands behind the labels
    assert len(list(lay_out(_paper(month, "meeting_record")))) == 7


def test_the_register_lists_pictures_and_shows_none_without_consent(month: Services) -> None:
    paper = _paper(month, "evidence_register")
    (table,) = _tables(paper)
    assert table.rows[0] == (
        "ZZ-2026-001",
        "照片",
        "11月9日",
        "校门口的横幅",
        "11月9日 先问再转",
        "认不出人",
        "",
    )
    assert table.rows[1][5] == "未取得"
    with_photos = _paper(month, "evidence_register", PaperOptions(photos=True))
    (sheet,) = (block for block in with_photos.blocks if isinstance(block, PhotoSheet))
    assert [one.caption for one in sheet.pictures] == ["ZZ-2026-001　校门口的横幅"]


def test_the_ledger_has_what_was_done_by_day(month: Services) -> None:
    paper = _paper(month, "ledger")
    rows, sums = _tables(paper)
    days = [row[1] for row in rows.rows]
    assert days == [
        *("11月2日", "11月5日", "11月9日至20日", "11月9日"),
        *("11月9日", "11月10日", "11月12日", "11月13日"),
    ]
    by_kind = {row[2]: row for row in rows.rows}
    assert by_kind["会议"][3:] == (
        *("部署会", "会议室", "校长甲", "", "应到46人，实到45人", "分工到人", ""),
    )
    assert by_kind["横幅"][6:8] == ("家长400余人", "3条")
    assert by_kind["横幅"][9] == "ZZ-2026-001"
    assert by_kind["国旗下讲话"][5:8] == ("学生代表", "全校师生", "到场260人")
    assert by_kind["家长消息"][7] == "已转发0/7个班"
    assert by_kind["主题班会"][6:8] == ("一年级1班", "应到40人，实到39人")
    assert by_kind["线索劝阻"][7] == "1起，480元，已劝阻"
    leaflets = [row for row in rows.rows if row[2] == "宣传单"]
    assert [(row[3], row[7]) for row in leaflets] == [
        ("印制“今晚说一说”", "285份"),
        ("发放“今晚说一说”", "2个班"),
    ]
    assert "假期里的骗局" not in text(paper)  # it was not held
    counted = {row[at]: row[at + 1] for row in sums.rows for at in (0, 2, 4)}
    assert counted["主题班会"] == "1场"
    assert counted["宣传单份数"] == "285份"
    assert not [key for key in counted if "率" in key or "还没有" in key]


@pytest.mark.parametrize("key", KEYS)
def test_every_paper_is_written_in_each_of_its_formats(
    month: Services, key: str, tmp_path: Path
) -> None:
    uid = month.campaigns.current().uid
    kind = month.papers.kind(key)
    for form in kind.formats:
        path = month.papers.write(uid, key, tmp_path / f"文书.{form}")
        assert path.stat().st_size > 1000
    title = _paper(month, key).title
    properties = docx.Document(str(tmp_path / "文书.docx")).core_properties
    assert properties.title == title


def test_the_ledger_can_be_counted_on_in_excel(month: Services, tmp_path: Path) -> None:
    uid = month.campaigns.current().uid
    path = month.papers.write(uid, "ledger", tmp_path / "台账.xlsx")
    book = load_workbook(path)
    assert len(book.sheetnames) == 2
    first = book.worksheets[0]
    assert [cell.value for cell in first[2]][:4] == ["序号", "日期", "类别", "事项"]
    assert first["A3"].value == 1
