"""领导小组成立通知: who is in the group, and who does what."""

from typing import Final

from schoolguard.documents.tree import (
    Align,
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Run,
    Signature,
    Space,
    Table,
    Title,
)
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leadership import GroupOrigin, Leadership, MemberRole
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.services.leadership import called, of_campaign, role_words
from schoolguard.services.papers.making import Making, full_day, school_name, wording
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content

_NUMBERS: Final = "一二三四"


def _build(view: View, _subject: str, options: PaperOptions) -> Document:
    seen = of_campaign(view.reader, view.campaign)
    if not seen.members:
        raise SchoolError("papers.no_group")
    say, texts = wording(view), content("papers")["appointment"]
    words = _words(view, seen)

    def text(name: str) -> str:
        return say.plain(texts[name], words).strip()

    dated = options.dated or view.today
    blocks: list[Block] = [
        Title(text("title")),
        Paragraph((Run(text("addressed")),), first=0),
        Paragraph((Run(text("opening")),)),
    ]
    parts = [("members", member_lines(seen))]
    if any(one.duty for one in seen.members):
        parts.append(("duties", [_duties(seen)]))
    if text("office"):
        parts.append(("office", [Paragraph((Run(text("office")),))]))
    if len(parts) == 1:
        blocks += parts.pop()[1]
    for number, (name, its_blocks) in zip(_NUMBERS, parts, strict=False):
        blocks += [Heading(f"{number}、{say.words(texts['headings'][name])}"), *its_blocks]
    blocks += [Space(2), Signature(str(words["school"]), full_day(dated))]
    return Document(
        text("title").replace("\n", ""), str(words["school"]), text("subject"), dated, tuple(blocks)
    )


def _words(view: View, seen: Leadership) -> dict[str, object]:
    return {
        "school": school_name(view),
        "campaign": view.campaign,
        "notice": view.campaign.notice,
        "group": seen.name,
        "kind": seen.kind.value,
        "existing": seen.group is not None and seen.group.origin is GroupOrigin.EXISTING,
        "duties": any(one.duty for one in seen.members),
        "office": "" if seen.group is None else seen.group.office,
        "directors": "、".join(
            called(one) for one in seen.members if one.role is MemberRole.DIRECTOR
        ),
    }


def member_lines(seen: Leadership) -> list[Block]:
    """Return a paragraph for each role that somebody has, the highest first."""
    blocks: list[Block] = []
    for role in MemberRole:
        named = [called(one) for one in seen.members if one.role is role]
        if named:
            label = role_words(seen.kind, role)
            # 组长 stands as wide as 副组长, as offices set a list of names.
            wide = f"{label[0]}　{label[1]}" if len(label) == 2 else label
            runs = (Run(f"{wide}："), Run("、".join(named)))
            blocks.append(Paragraph(runs, rest=2 + len(wide) + 1))
    return blocks


def _duties(seen: Leadership) -> Table:
    columns = (Column("角色"), Column("职务、姓名"), Column("分工", Align.LEFT))
    rows = tuple(
        (role_words(seen.kind, one.role), f"{one.post} {one.name}".strip(), one.duty)
        for one in seen.members
        if one.duty
    )
    return Table(columns, rows)


PAPERS: Final = (
    Making(
        PaperKind(
            key="appointment",
            group=PaperGroup.LEADERSHIP,
            formats=(PaperFormat.PDF, PaperFormat.DOCX),
            options=("dated",),
        ),
        _build,
    ),
)
