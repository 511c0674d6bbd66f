"""活动方案: why, who leads, when, what is done by whom, and what is asked."""

from collections.abc import Mapping, Sequence
from typing import Final

from schoolguard.documents.tree import (
    Align,
    Block,
    Column,
    Document,
    Paragraph,
    Run,
    Signature,
    Space,
    Table,
    Title,
)
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leadership import MemberRole
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.services.leadership import called, of_campaign, role_words
from schoolguard.services.papers.appointment import member_lines
from schoolguard.services.papers.arrangement import Work, WorkKind, works_of
from schoolguard.services.papers.making import (
    Making,
    full_day,
    named_activity,
    numbered_parts,
    period_text,
    school_name,
    wording,
)
from schoolguard.services.summary.view import View
from schoolguard.services.wording import content, day_text

_FORMATS: Final = (PaperFormat.PDF, PaperFormat.DOCX)


def _plan(view: View, _subject: str, options: PaperOptions) -> Document:
    works, words = _works(view), _words(view)
    head, rows = content("papers")["campaign_plan"]["table"], _rows(view, works)
    aligns = (Align.CENTRE, Align.LEFT, Align.CENTRE, Align.CENTRE)
    shares = (1.25, 3.0, 1.5, 1.75)
    named = zip(head, aligns, shares, strict=True)
    table = Table(tuple(Column(one, align, share) for one, align, share in named), rows)
    parts = {"work": [*_paragraphs(view, "campaign_plan", "work", words), table]}
    return _document(view, "campaign_plan", words | _asked(works), parts, options)


def _notice(view: View, _subject: str, options: PaperOptions) -> Document:
    works, words = _works(view), _words(view)
    say, texts = wording(view), content("papers")["campaign_notice"]
    lines = []
    for kind in WorkKind:
        # What hangs and plays is the office's own work; the plan has it.
        mine = [one for one in works if one.kind is kind and not one.medium]
        text = say.plain(texts["lines"][kind.value], {"works": mine}) if mine else ""
        lines += [line.strip() for line in text.splitlines() if line.strip()]
    parts: dict[str, Sequence[Block]] = {
        "work": [Paragraph((Run(f"{number}.{line}"),)) for number, line in enumerate(lines, 1)]
    }
    return _document(view, "campaign_notice", words | _asked(works), parts, options)


def _works(view: View) -> tuple[Work, ...]:
    works = works_of(view)
    if not works:
        raise SchoolError("papers.nothing_planned")
    return works


def _words(view: View) -> dict[str, object]:
    campaign, seen = view.campaign, of_campaign(view.reader, view.campaign)
    heads = [called(one) for one in seen.members if one.role is MemberRole.HEAD]
    directors = [called(one) for one in seen.members if one.role is MemberRole.DIRECTOR]
    due = campaign.notice.report_due
    return {
        "school": school_name(view),
        "about": named_activity(campaign.title),
        "campaign": campaign,
        "notice": campaign.notice,
        "period": period_text(campaign.starts_on, campaign.ends_on),
        "report_due": "" if due is None else day_text(due),
        "group": seen.name if seen.members else "",
        "heads": "、".join(heads),
        "head_role": role_words(seen.kind, MemberRole.HEAD),
        "office": "" if seen.group is None else seen.group.office,
        "directors": "、".join(directors),
    }


def _asked(works: Sequence[Work]) -> dict[str, object]:
    """Return which kinds of work there are: nothing is asked about what nobody does."""
    return {"kinds": {one.kind.value for one in works}}


def _rows(view: View, works: Sequence[Work]) -> tuple[tuple[str, ...], ...]:
    say, texts = wording(view), content("papers")["campaign_plan"]
    whenever, nobody = say.words(texts["whenever"]), say.words(texts["nobody"])
    everybody = say.words(texts["everybody"])
    return tuple(
        (one.when or whenever, one.what, one.whom or everybody, one.who or nobody) for one in works
    )


def _paragraphs(view: View, paper: str, part: str, words: dict[str, object]) -> list[Block]:
    """Return the paragraphs of a part, one a line of its text; blank lines go."""
    text = wording(view).plain(content("papers")[paper]["parts"].get(part, ""), words)
    return [Paragraph((Run(line.strip()),)) for line in text.splitlines() if line.strip()]


def _document(
    view: View,
    paper: str,
    words: dict[str, object],
    given: Mapping[str, Sequence[Block]],
    options: PaperOptions,
) -> Document:
    say, texts = wording(view), content("papers")[paper]
    dated = options.dated or view.today
    title = say.plain(texts["title"], words)
    parts: list[tuple[str, Sequence[Block]]] = []
    for name, heading in texts["headings"].items():
        blocks = list(given.get(name) or _paragraphs(view, paper, name, words))
        if name == "group" and paper == "campaign_plan" and blocks:
            blocks[1:1] = member_lines(of_campaign(view.reader, view.campaign))
        parts.append((say.words(heading), blocks))
    blocks = [Title(title), *_opening(view, paper, words), *numbered_parts(parts)]
    school = str(words["school"])
    blocks += [Space(2), Signature(school, full_day(dated))]
    return Document(title.replace("\n", ""), school, view.campaign.title, dated, tuple(blocks))


def _opening(view: View, paper: str, words: dict[str, object]) -> list[Block]:
    say, texts = wording(view), content("papers")[paper]
    blocks: list[Block] = []
    if "addressed" in texts:
        blocks.append(Paragraph((Run(say.words(texts["addressed"])),), first=0))
    return [*blocks, *_paragraphs(view, paper, "opening", words)]


def _kind(key: str) -> PaperKind:
    return PaperKind(key=key, group=PaperGroup.TODAY, formats=_FORMATS, options=("dated",))


PAPERS: Final = (
    Making(_kind("campaign_plan"), _plan),
    Making(_kind("campaign_notice"), _notice),
)
