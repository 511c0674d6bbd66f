"""Drafts to set: a month as a large school writes it."""

from datetime import date

from schoolguard.domain.summary import Section, Sentence, Span, SummaryDraft, SummaryTable

SCHOOL = "青禾市实验学校教育集团东湖校区"


def said(*parts: str) -> Sentence:
    return Sentence(tuple(Span(part) for part in parts))


def paragraph(*sentences: str) -> tuple[Sentence, ...]:
    return tuple(said(sentence) for sentence in sentences)


def annex(count: int = 36) -> SummaryTable:
    teachers = ("林晓彤", "周𬭚", "欧阳㛃", "陈志远", "阿依古丽·买买提", "何䶮")
    rows = tuple(
        (
            f"{'一二三四五六'[at // 6 % 6]}年级（{at % 6 + 1}）班",
            teachers[at % 6],
            f"11月{at % 20 + 3}日",
            "防范冒充班主任收费" if at % 5 else "刷单返利、网络游戏交易和“共享屏幕”骗局怎样识破",
            str(40 + at % 9),
            str(39 + at % 9),
        )
        for at in range(count)
    )
    total = ("合计", "", f"{count}场", "", "1,584", "1,548")
    return SummaryTable(
        "各班反诈主题班会开展情况",
        ("班级", "班主任", "日期", "主题", "应到人数", "实到人数"),
        (False, False, False, False, True, True),
        rows,
        total,
    )


def draft() -> SummaryDraft:
    return SummaryDraft(
        title=f"{SCHOOL}2026年“全民反诈在行动”集中宣传月活动总结",
        lead=(
            paragraph(
                "根据青禾市教育局《关于开展2026年“全民反诈在行动”集中宣传月活动的通知》"
                "（青教函〔2026〕108号）要求，我校于2026年11月2日至11月30日组织开展宣传月活动。",
                "全校6个年级36个班、1,584名学生和112名教职工参加，现将有关情况总结如下。",
            ),
        ),
        sections=(
            Section(
                "加强组织领导，压实工作责任",
                (
                    paragraph(
                        "学校成立由校长任组长、分管副校长任副组长的领导小组，下设办公室，"
                        "由德育处牵头，年级组、班主任分工负责，法治副校长全程指导。",
                        "11月2日召开部署会，审议通过活动方案，逐项明确任务、时限和责任人。",
                    ),
                ),
            ),
            Section(
                "丰富宣传形式，确保全员覆盖",
                (
                    paragraph(
                        "开展国旗下讲话4次。",
                        "分别以“不轻信、不透露、不转账”“守好家里的钱袋子”“游戏装备不私下交易”"
                        "“陌生来电先核实”为题，由学生代表和法治副校长主讲，"
                        "每次参加人数均在1,600人以上。",
                    ),
                    paragraph(
                        "召开主题班会36场，覆盖率100%。",
                        "其中，三年级（5）班因流感停课，改于11月24日补开；各班用身边案例讲清"
                        "“冒充班主任在班级群里收费”“刷单返利”等6类骗局的识别办法，"
                        "提醒家长用已存的号码致电核实，遇到可疑情况拨打96110或110。",
                    ),
                    paragraph(
                        "举办专题讲座2场，邀请东湖派出所民警讲解，五、六年级528名学生到场听讲，"
                        "其余年级通过广播收听；发放《致家长的一封信》1,584份，"
                        "收回回执1,497份，另有少数寄宿生家长通过电话确认。",
                    ),
                ),
                (
                    SummaryTable(
                        "表1  各年级活动开展情况",
                        ("年级", "班级数", "班会（场）", "参加人次", "回执（份）"),
                        (False, True, True, True, True),
                        tuple(
                            (f"{name}年级", "6", "6", str(250 + at * 7), str(241 + at * 5))
                            for at, name in enumerate("一二三四五六")
                        ),
                        ("合计", "36", "36", "1,605", "1,521"),
                    ),
                ),
            ),
            Section(
                "查找不足，持续抓好落实",
                (
                    paragraph(
                        "活动中也发现，部分学生对网络游戏交易类骗局的警惕性不高，"
                        "个别留守儿童家庭由祖辈看护，对智能手机操作不熟，宣传单未能及时回收。",
                        "下一步，学校将于12月15日前由德育处组织一次面向祖辈监护人的现场讲解，"
                        "并把反诈内容纳入班会课和法治课常规安排，做到常抓不懈。",
                    ),
                ),
            ),
        ),
        annexes=(
            annex(),
            SummaryTable(
                "国旗下讲话安排",
                ("日期", "主讲人", "题目"),
                (False, False, False),
                (
                    ("11月2日", "林晓彤", "不轻信、不透露、不转账"),
                    ("11月9日", "周𬭚", "守好家里的钱袋子"),
                    ("11月16日", "欧阳㛃", "游戏装备不私下交易"),
                    ("11月23日", "陈志远", "陌生来电先核实"),
                ),
            ),
        ),
        school=SCHOOL,
        signed_on=date(2026, 11, 30),
    )
