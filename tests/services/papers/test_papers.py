"""The registry of papers: what there is, who may have it, and what comes out."""

import re
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from schoolguard.documents.tree import Paragraph
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.leadership import GroupKind, GroupOrigin, MemberRole, SaveGroup, SaveMember
from schoolguard.domain.nouns import NOUNS
from schoolguard.domain.papers import OPTIONS, PaperGroup, PaperKind, PaperOptions, with_option
from schoolguard.domain.talk import SpeakerKind
from schoolguard.services import Services
from tests.opened import action, begin_campaign, name_school, save_talk
from tests.services.papers.readable import lines, text


@pytest.fixture
def month(on: Services) -> str:
    name_school(on, names=True)
    return begin_campaign(on).uid


def _member(
    on: Services, month: str, role: MemberRole, name: str, *, post: str = "", duty: str = ""
) -> None:
    on.leadership.save_member(
        SaveMember(
            action_id=action(), campaign_uid=month, role=role, name=name, post=post, duty=duty
        )
    )


def test_every_paper_is_named_and_belongs_to_a_page(on: Services) -> None:
    kinds = on.papers.kinds()
    assert len({one.key for one in kinds}) == len(kinds)
    for one in kinds:
        assert f"paper.{one.key}" in VALUES
        assert one.formats
        assert one.subject is None or one.subject in NOUNS
        assert one in on.papers.kinds(one.group)
        assert on.papers.kind(one.key) is one


def test_the_groups_are_pages_of_the_window() -> None:
    from schoolguard.ui.pages import PAGES

    assert {one.value for one in PaperGroup} <= {one.page_id for one in PAGES}


def test_every_choice_can_be_written(on: Services) -> None:
    everything = PaperKind(key="x", group=PaperGroup.TODAY, options=OPTIONS)
    given = {"class_uids": "a, b", "band": "junior_high", "black": "是", "size": "8K"} | {
        "dated": "2026-11-09",
        "points": "28",
        "rows": "0",
        "slip": "是",
        "large": "否",
        "asked": "yes",
        "photos": "是",
    }
    assert set(given) == set(OPTIONS)
    made = PaperOptions()
    for name, value in given.items():
        made = with_option(everything, made, name, value)
    assert (made.class_uids, made.black, made.points) == (("a", "b"), True, 28)
    assert made.dated == date(2026, 11, 9)
    for name, value in (("points", "900"), ("points", "x"), ("black", "?"), ("dated", "9.11.")):
        with pytest.raises(SchoolError, match=r"papers\.bad_option"):
            with_option(everything, made, name, value)
    with pytest.raises(SchoolError, match=r"papers\.no_option"):
        with_option(on.papers.kind("appointment"), made, "rows", "3")


def test_the_group_is_appointed(on: Services, month: str) -> None:
    with pytest.raises(SchoolError, match=r"papers\.no_group"):
        on.papers.preview(month, "appointment")
    _member(on, month, MemberRole.HEAD, "甲", post="校长", duty="总负责")
    _member(on, month, MemberRole.MEMBER, "乙", post="教导主任")
    said = text(on.papers.document(month, "appointment"))
    assert "青禾小学关于成立防范电信网络诈骗宣传月领导小组的通知" in said
    assert "根据区教育局《关于开展宣传月的通知》（教〔2026〕8号）的要求" in said
    assert "组长：校长甲" in said
    assert "成员：教导主任乙" in said
    assert "二、工作分工" in said
    assert "三、" not in said  # no office, no part for it
    assert said.endswith("青禾小学2026年11月16日")


def test_members_alone_need_no_numbered_part(on: Services, month: str) -> None:
    _member(on, month, MemberRole.HEAD, "甲", post="校长")
    said = text(on.papers.document(month, "appointment"))
    assert "现将人员通知如下。组长：校长甲" in said
    assert "一、" not in said


def test_a_group_taken_over_is_not_founded_again(on: Services, month: str) -> None:
    on.leadership.save_group(
        SaveGroup(
            action_id=action(),
            campaign_uid=month,
            kind=GroupKind.HEADQUARTERS,
            origin=GroupOrigin.EXISTING,
            name="安全指挥部",
            office="德育处",
        )
    )
    _member(on, month, MemberRole.HEAD, "甲")
    said = text(
        on.papers.document(month, "appointment", options=PaperOptions(dated=date(2026, 11, 2)))
    )
    assert "成立" not in said
    assert "总指挥：甲" in said
    assert "工作分工" not in said
    assert "现将人员通知如下" in said
    assert "二、办事机构安全指挥部办公室设在德育处，负责日常工作。" in said
    assert said.endswith("2026年11月2日")


def test_a_script_is_set_in_large_type_without_a_pupils_name(on: Services, month: str) -> None:
    empty = save_talk(on, on.campaigns.current(), planned_on=date(2026, 11, 16))
    with pytest.raises(SchoolError, match=r"papers\.no_script"):
        on.papers.document(month, "talk_script", empty.uid)
    talk = save_talk(
        on,
        on.campaigns.current(),
        script="同学们：\n" + "停一停，问一问。" * 40,
        speaker_kind=SpeakerKind.PUPIL,
        speaker="小满",
    )
    assert on.papers.subjects(month, "talk_script") == ((talk.uid, "11月9日 接好每个电话"),)
    with pytest.raises(SchoolError, match=r"papers\.no_subject") as trouble:
        on.papers.document(month, "talk_script")
    assert "接好每个电话" in str(trouble.value.params["known"])
    small = on.papers.document(month, "talk_script", talk.uid)
    large = on.papers.document(month, "talk_script", talk.uid, PaperOptions(points=36))
    assert "小满" not in text(small)
    assert "主讲人：学生代表" in text(small)
    spoken = [one for one in small.blocks if isinstance(one, Paragraph)][1:]
    assert [one.first == 0 for one in spoken] == [True, False]  # 同学们： stands at the margin
    assert len(lines(large)) > 1.5 * len(lines(small))
    assert large.profile.body.size == 36


def test_a_paper_is_written_whole_or_not_at_all(on: Services, month: str, tmp_path: Path) -> None:
    talk = save_talk(on, on.campaigns.current(), script="请记住。")
    place = tmp_path / "稿.pdf"
    with pytest.raises(Cancelled):
        on.papers.write(month, "talk_script", place, talk.uid, cancelled=lambda: True)
    with pytest.raises(SchoolError, match=r"papers\.no_format"):
        on.papers.write(month, "talk_script", tmp_path / "稿.exe", talk.uid)
    assert list(tmp_path.glob("稿*")) == []
    on.papers.write(month, "talk_script", place, talk.uid)
    assert place.read_bytes() == on.papers.preview(month, "talk_script", talk.uid)


def test_the_notice_becomes_a_word_file_to_edit_on(
    on: Services, month: str, tmp_path: Path
) -> None:
    _member(on, month, MemberRole.HEAD, "甲", post="校长")
    place = on.papers.write(month, "appointment", tmp_path / "通知.docx")
    with ZipFile(place) as parts:
        words = re.sub("<[^>]*>", "", parts.read("word/document.xml").decode())
    assert "校长甲" in words


def test_an_unknown_paper_is_refused_with_those_that_there_are(on: Services, month: str) -> None:
    with pytest.raises(SchoolError, match=r"papers\.unknown") as trouble:
        on.papers.preview(month, "novel")
    assert "appointment" in str(trouble.value.params["known"])
