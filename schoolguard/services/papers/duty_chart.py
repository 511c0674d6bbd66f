"""职责分工图: who leads, who helps, who does what, as boxes and lines on a sheet laid down."""

from collections.abc import Sequence
from typing import Final

from schoolguard.documents.tree import Document, DutyBox, DutyChart, Orientation, Title
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leadership import GroupMember, Leadership, MemberRole
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.services.leadership import called, of_campaign, role_words
from schoolguard.services.papers.making import Making, school_name, wording, work_sheet
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content

_BELOW: Final = (MemberRole.MEMBER, MemberRole.CONTACT)


def _build(view: View, _subject: str, options: PaperOptions) -> Document:
    seen = of_campaign(view.reader, view.campaign)
    if not seen.members:
        raise SchoolError("papers.no_group")
    say, texts = wording(view), content("papers")["duty_chart"]
    words = {"school": school_name(view), "group": seen.name}
    title = say.plain(texts["title"], words)
    levels = (
        _of(seen, MemberRole.HEAD),
        _of(seen, MemberRole.DEPUTY),
        _office(seen, say.words(texts["office"])),
        tuple(box for role in _BELOW for box in _of(seen, role)),
    )
    chart = DutyChart(tuple(level for level in levels if level), _said(levels))
    return Document(
        title.replace("\n", ""),
        school_name(view),
        view.campaign.title,
        options.dated or view.today,
        (Title(title), chart),
        work_sheet(landscape=True),
        orientation=Orientation.LANDSCAPE,
    )


def _of(seen: Leadership, role: MemberRole) -> tuple[DutyBox, ...]:
    """Return a box for everybody with a duty; those without one share a box."""
    mine = [one for one in seen.members if one.role is role]
    label = role_words(seen.kind, role)
    with_duty = [one for one in mine if one.duty]
    rest = [one for one in mine if not one.duty]
    if len(rest) == 1 or role is MemberRole.HEAD:
        return tuple(_box(label, one) for one in mine)
    boxes = tuple(_box(label, one) for one in with_duty)
    return (*boxes, DutyBox(label, text="、".join(map(called, rest)))) if rest else boxes


def _box(label: str, one: GroupMember) -> DutyBox:
    return DutyBox(label, f"{one.post} {one.name}".strip(), one.duty)


def _office(seen: Leadership, label: str) -> tuple[DutyBox, ...]:
    """Return the box of the group's office: where it is, who directs it, what it does."""
    place = "" if seen.group is None else seen.group.office
    directors = [one for one in seen.members if one.role is MemberRole.DIRECTOR]
    if not place and not directors:
        return ()
    role = role_words(seen.kind, MemberRole.DIRECTOR)
    named = [f"{role}　{one.post} {one.name}".rstrip() for one in directors]
    duties = dict.fromkeys(one.duty for one in directors if one.duty)
    head = f"{label}（{place}）" if place else label
    return (DutyBox(head, "\n".join(named), "\n".join(duties)),)


def _said(levels: Sequence[Sequence[DutyBox]]) -> str:
    """Return the chart in words, for those who do not see it."""
    boxes = [box for level in levels for box in level]
    told = [
        "，".join(part.replace("\n", "、") for part in (box.name, box.text) if part)
        for box in boxes
    ]
    return "；".join(f"{box.head}：{one}" for box, one in zip(boxes, told, strict=True)) + "。"


PAPERS: Final = (
    Making(
        PaperKind(
            key="duty_chart",
            group=PaperGroup.LEADERSHIP,
            formats=(PaperFormat.PDF, PaperFormat.DOCX),
        ),
        _build,
    ),
)
