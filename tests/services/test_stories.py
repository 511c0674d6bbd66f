"""Five stories entered as records: each fact stands in the summary, and nothing is invented."""

import re
from datetime import date

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.amounts import About
from schoolguard.domain.campaign import Campaign, Notice
from schoolguard.domain.incident import Outcome
from schoolguard.services import Services
from tests.opened import begin_campaign, detail, log_activity, save_incident, save_talk

KIND = ActivityKind
TITLES = ("讲座。", "培训。", "联合宣传。", "其他活动。", "下讲话。", "班会。")


def _whole(on: Services, campaign: Campaign) -> str:
    """Return every word of the draft, its tables included."""
    draft = on.summary.draft(campaign.uid)
    words = [said.text for paragraph in draft.lead for said in paragraph]
    for section in draft.sections:
        words.append(section.heading)
        words += [said.text for paragraph in section.paragraphs for said in paragraph]
        for table in section.tables:
            words += [table.caption, *(cell for row in table.rows for cell in row)]
    return "\n".join(words)


def _month(on: Services, **changes: object) -> Campaign:
    first, last = date(2026, 9, 1), date(2026, 12, 9)
    values = {"starts_on": first, "ends_on": last, "notice": Notice()}
    return begin_campaign(on, **(values | changes))


def _check(on: Services, campaign: Campaign, facts: list[str]) -> None:
    text = _whole(on, campaign)
    for fact in facts:
        assert fact in text, f"{fact}\n{text}"
    draft = on.summary.draft(campaign.uid)
    for section in draft.sections:
        for paragraph in section.paragraphs:
            openings = [said.text[:6] for said in paragraph]
            assert len(set(openings)) == len(openings), openings
            for said in paragraph:
                titles = said.text.endswith(
                    ("讲座。", "培训。", "联合宣传。", "其他活动。", "下讲话。", "班会。")
                )
                rests = said.sources or any(span.figure for span in said.spans)
                assert rests or titles or "尚无班会记录" in said.text, said.text
    assert _numbers(text) <= _known(on, campaign), _numbers(text) - _known(on, campaign)


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:\.\d+)?", text))


def _known(on: Services, campaign: Campaign) -> set[str]:
    """Return every number that stands in a record or is a figure."""
    month = on.activities.month(campaign.uid)
    days = [campaign.starts_on, campaign.ends_on, on.activities.today()]
    written: list[object] = [campaign.title]
    for one in month.activities:
        days += [one.held_on, one.ended_on or one.held_on]
        written += [one.title, one.content, one.place, one.starts_at, one.ends_at]
        written += [one.planned_heads, one.present_heads, one.class_hours, one.pieces, one.times]
        written += [part for line in one.details for part in (line.count, line.name, line.note)]
    for incident in month.incidents:
        days += [incident.happened_on, incident.ended_on or incident.happened_on]
        written += [incident.count, incident.account, incident.amount]
        written += [(incident.amount or 0) // 10_000]
        written += [part for line in incident.details for part in (line.count, line.name)]
    for talk in on.talks.month(campaign.uid).talks:
        days += [talk.planned_on, talk.takes_place_on]
        written += [talk.title, talk.present_heads]
        written += [line.count for line in talk.details]
    written += [part for day in days for part in (day.year, day.month, day.day)]
    for figure in on.figures.all(campaign.uid):
        if figure.value is not None:
            written += [f"{figure.value:f}", int(figure.value) // 10_000]
    return _numbers(" ".join(map(str, written)))


def test_a_schools_month(on: Services) -> None:
    campaign = _month(on)
    log_activity(
        on, campaign, KIND.MEETING, title="反诈宣传部署会", leader="校长", held_on=date(2026, 9, 2),
        content="把反诈宣传写入学期工作计划，梳理常见骗术，明确分工。",
    )  # fmt: skip
    save_talk(
        on, campaign, planned_on=date(2026, 9, 7), held_on=date(2026, 9, 7),
        title="识骗防骗",
        details=(detail("medium:校讯通::发布"), detail("medium:班级群:36个:转发")),
    )  # fmt: skip
    log_activity(
        on, campaign, KIND.OTHER, title="周末亲子共学活动", held_on=date(2026, 9, 12),
        details=(detail("material:宣传单:1600份:发放"), detail("target:家长")),
    )  # fmt: skip
    _check(
        on,
        campaign,
        [
            "召开反诈宣传部署会", "校长主持召开反诈宣传部署会",
            "写入学期工作计划，梳理常见骗术，明确分工。",
            "《识骗防骗》", "通过校讯通发布", "36个班级群转发", "周末亲子共学活动",
            "面向家长", "发放宣传单1600份",
        ],
    )  # fmt: skip


def test_a_citys_hundred_days(on: Services) -> None:
    campaign = _month(on)
    log_activity(
        on, campaign, KIND.MEETING, title="反诈指挥部会议", held_on=date(2026, 9, 1),
        details=(detail("partner:通信运营商"), detail("partner:商业银行")),
    )  # fmt: skip
    log_activity(
        on, campaign, KIND.PARTNER_EVENT, title="银行柜台值守行动", held_on=date(2026, 9, 14),
        ended_on=date(2026, 9, 18), content="连续5天在银行柜台值守",
        details=(detail("partner:银行"),),
    )  # fmt: skip
    save_incident(
        on, campaign, happened_on=date(2026, 9, 14), ended_on=date(2026, 9, 18), count=14,
        fraud_type="转账", amount=800_000, amount_about=About.OVER, outcome=Outcome.STOPPED,
    )  # fmt: skip
    _check(
        on,
        campaign,
        [
            "联合通信运营商、商业银行召开反诈指挥部会议",
            "9月14日至18日，联合银行开展银行柜台值守行动",
            "连续5天在银行柜台值守", "14起", "及时劝阻", "避免损失80余万元",
        ],
    )  # fmt: skip


def test_a_police_stations_four_measures(on: Services) -> None:
    campaign = _month(on)
    log_activity(
        on, campaign, KIND.MEETING, title="联席会议", held_on=date(2026, 9, 3),
        details=(detail("partner:辖区银行、学校、社区"),),
    )  # fmt: skip
    log_activity(
        on, campaign, KIND.OTHER, title="以案制作群通报", held_on=date(2026, 9, 8),
        details=(detail("material:案例通报:12条:制作"), detail("medium:警民联系群:40余个:转发")),
    )  # fmt: skip
    log_activity(
        on, campaign, KIND.VIDEO, title="反诈短视频", held_on=date(2026, 9, 10), pieces=3,
        details=(detail("material:反诈中心视频:20余条:转发"),),
    )  # fmt: skip
    log_activity(
        on, campaign, KIND.TRAINING, title="银行员工反诈培训", held_on=date(2026, 9, 15),
        present_heads=60, present_about=About.OVER,
    )  # fmt: skip
    log_activity(
        on, campaign, KIND.PARTNER_EVENT, title="广场夜间宣传活动", held_on=date(2026, 9, 18),
        starts_at="19:00", details=(detail("position:人民广场"), detail("position:夜市")),
    )  # fmt: skip
    log_activity(
        on, campaign, KIND.BANNER, title="不轻信、不转账", held_on=date(2026, 9, 18), pieces=10
    )
    _check(
        on,
        campaign,
        [
            "联合辖区银行、学校、社区召开联席会议", "制作案例通报12条", "40余个", "警民联系群",
            "3部",
            "反诈中心视频20余条", "组织银行员工反诈培训", "60余人参加", "9月18日19:00",
            "人民广场", "夜市", "不轻信、不转账", "10条",
        ],
    )  # fmt: skip


def test_a_bureau_with_banks_firms_and_schools(on: Services) -> None:
    campaign = _month(on)
    log_activity(
        on, campaign, KIND.PARTNER_EVENT, title="金融机构联合宣传", held_on=date(2026, 10, 9),
        details=(
            detail("partner:金融机构:20家"),
            detail("position:营业网点:50余个:设点宣传"),
            detail("partner:快递企业::支持"),
            detail("material:反诈手册:3000余份:随快递发放"),
            detail("material:顺口溜::自编"),
        ),
    )  # fmt: skip
    log_activity(
        on, campaign, KIND.LED, held_on=date(2026, 10, 10), times=500, times_about=About.OVER
    )
    log_activity(on, campaign, KIND.BOARD, held_on=date(2026, 10, 12), pieces=30)
    for number in range(11):
        log_activity(
            on, campaign, KIND.LECTURE, title="反诈课", held_on=date(2026, 10, 12 + number),
            place=f"第{number + 1}小学", class_hours=1,
        )  # fmt: skip
    _check(
        on,
        campaign,
        [
            "20家金融机构", "50余个营业网点设点宣传", "由快递企业支持",
            "随快递发放反诈手册3000余份",
            "自编顺口溜", "500余次", "30块", "举办讲座11场，计11课时", "第11小学", "专题讲座情况",
        ],
    )  # fmt: skip


def test_a_county_by_positions_target_groups_and_media(on: Services) -> None:
    campaign = _month(on)
    log_activity(
        on, campaign, KIND.OTHER, title="全县反诈宣传活动", held_on=date(2026, 9, 20),
        ended_on=date(2026, 11, 10),
        details=(
            detail("position:村级宣传栏:120余块"),
            detail("position:车站大屏:6块:播放"),
            detail("position:农贸市场:8个"),
            detail("medium:县融媒体:24条:发布"),
            detail("medium:村村响广播::播放"),
            detail("target:学生:约12000人"),
            detail("target:老年人"),
            detail("target:企业财务人员:300余人"),
        ),
    )  # fmt: skip
    _check(
        on,
        campaign,
        [
            "面向学生约12000人、老年人、企业财务人员300余人", "阵地和媒体情况",
            "村级宣传栏", "120余块",
            "车站大屏", "6块", "农贸市场", "8个", "县融媒体", "24条", "村村响广播",
        ],
    )  # fmt: skip
