"""The month-end summary: a draft written from the records, and its paper.

Every sentence is said only where a record bears it out; a section without sentences goes, and
the rest renumber.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from schoolguard.domain.campaign import Campaign, MatrixRow, TaskState
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.figures import Figure
from schoolguard.domain.grades import grade_name
from schoolguard.domain.summary import (
    RowRef,
    Section,
    Sentence,
    SummaryDraft,
    SummaryTable,
)
from schoolguard.services.campaigns import matrix
from schoolguard.services.figures import NAMED_AT_MOST, classes_without, talks_unmarked
from schoolguard.services.leadership import of_campaign
from schoolguard.services.office import Office
from schoolguard.services.summary_leadership import leadership_section, leadership_table
from schoolguard.services.summary_talks import talk_sentences
from schoolguard.services.wording import Wording, day_text, numbered
from schoolguard.store import activities, campaigns, figures, schools, talks
from schoolguard.store.store import Reader

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Summaries:
    """Writes drafts and papers."""

    office: Office

    def draft(self, campaign_uid: str) -> SummaryDraft:
        """Return the draft as the records stand now."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            return _Author(reader, self.office, campaign).draft()

    def write(
        self,
        campaign_uid: str,
        path: Path,
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SummaryDraft:
        """Write the draft as a PDF, beside and replaced; return what was written.

        Raises ``papers.*`` and ``file.cannot_write``.
        """
        # ReportLab takes its time to load; only a paper needs it.
        from schoolguard.documents.summary import render_summary

        draft = self.draft(campaign_uid)
        try:
            render_summary(draft, path, progress=progress, cancelled=cancelled)
        except OSError as error:
            raise SchoolError("file.cannot_write", file=str(path)) from error
        return draft


class _Author:
    """Writes one draft from one view of the store."""

    def __init__(self, reader: Reader, office: Office, campaign: Campaign) -> None:
        self._campaign = campaign
        self._today = office.today()
        self._school = schools.the_school(reader)
        all_figures = figures.all_figures(reader, campaign)
        self._figure: dict[str, Figure] = {one.key: one for one in all_figures}
        self._rows = matrix(reader, office, campaign).rows
        self._leadership = of_campaign(reader, campaign)
        self._records = activities.in_campaign(reader, campaign.uid)
        self._talks = talks.in_campaign(reader, campaign.uid)
        self._unmarked = talks_unmarked(reader, office, campaign)
        self._say = Wording("summary", all_figures, seed=campaign.uid)

    def draft(self) -> SummaryDraft:
        """Put the sections together."""
        name = "" if self._school is None else self._school.name
        campaign = self._campaign
        leadership = leadership_section(self._say, self._leadership)
        weakness = self._weakness()
        sections = (leadership, self._practice(), weakness)
        annexes = (leadership_table(self._say, self._leadership), *self._class_tables())
        words = {"school": name, "year": campaign.starts_on.year, "campaign": campaign}
        return SummaryDraft(
            title=self._say.plain(self._say.title, words),
            lead=(self._lead(),),
            sections=tuple(one for one in sections if one.paragraphs),
            annexes=tuple(one for one in annexes if one is not None),
            school=name,
            signed_on=self._today,
        )

    def _lead(self) -> tuple[Sentence, ...]:
        campaign, notice = self._campaign, self._campaign.notice
        mine = (RowRef("campaign", campaign.uid),)
        title = f"《{notice.title.strip('《》')}》" if notice.title else "来文"
        words = {
            "campaign": campaign,
            "period": _period(campaign.starts_on, campaign.ends_on),
            "issuer": notice.issuer,
            "notice": title + (f"（{notice.number}）" if notice.number else ""),
        }
        key = "lead_notice" if notice.given else "lead_plain"
        said = [self._say.sentence(key, words, mine)]
        if campaign.theme:
            said.append(self._say.sentence("lead_theme", words, mine))
        classes, pupils = self._number("classes.total"), self._number("pupils.total")
        if classes:
            words = {"classes": classes, "pupils": pupils}
            said.append(self._say.sentence("lead_school", words))
        return tuple(said)

    def _practice(self) -> Section:
        parts = {
            "talks_title": talk_sentences(self._say, self._figure, self._talks, self._today),
            "meetings_title": self._class_meetings(),
        }
        said = {title: sentences for title, sentences in parts.items() if sentences}
        paragraphs = []
        for place, (title, sentences) in enumerate(said.items()):
            # A single part needs no number.
            words = {"number": numbered(place) if len(said) > 1 else ""}
            paragraphs.append((self._say.sentence(title, words), *sentences))
        table = (self._grade_table(),) if self._records and len(self._rows) > 1 else ()
        return Section(self._say.heading("practice"), tuple(paragraphs), table)

    def _class_meetings(self) -> list[Sentence]:
        said = [self._meetings()]
        if self._records:
            said.append(self._meeting_days())
            said.extend(self._meeting_heads())
        return [*said, *self._exempt()]

    def _meetings(self) -> Sentence:
        held, count = self._number("class_meetings.classes"), self._number("class_meetings.count")
        words: dict[str, object] = {"held": held, "count": count, "today": day_text(self._today)}
        if not held:
            return self._say.sentence("meetings_none", words)
        if held == 1:
            only = next(row for row in self._rows if _held(row))
            words["only"] = only.class_name
            return self._say.sentence(
                "meetings_one_class", words, [RowRef("school_class", only.class_uid)]
            )
        every = held == self._number("classes.total")
        return self._say.sentence("meetings_all" if every else "meetings_some", words)

    def _meeting_days(self) -> Sentence:
        days = [record.held_on for record in self._records]
        first, last = min(days), max(days)
        sources = [
            RowRef("activity", record.uid)
            for record in self._records
            if record.held_on in (first, last)
        ]
        words = {"first": day_text(first), "last": day_text(last)}
        key = "meetings_day" if first == last else "meetings_span"
        return self._say.sentence(key, words, sources)

    def _meeting_heads(self) -> list[Sentence]:
        known = self._figure["class_meetings.present"]
        if not known.sources:
            return []
        planned, rate = self._figure["class_meetings.planned"], self._figure["class_meetings.rate"]
        words = {
            "planned": planned.value,
            "present": known.value,
            "rate": rate.value,
            "known": known.sources,
        }
        key = "meetings_heads_part"
        if known.sources == self._number("class_meetings.count"):
            # A rate says something of all only where all know both numbers.
            both = known.sources == planned.sources == rate.sources
            key = "meetings_heads_rate" if both else "meetings_heads"
        return [self._say.sentence(key, words)]

    def _exempt(self) -> list[Sentence]:
        exempt = [row for row in self._rows if row.cells and _state(row) is TaskState.EXEMPT]
        if not exempt:
            return []
        sources = [RowRef("school_class", row.class_uid) for row in exempt]
        told = (f"{row.class_name}因{_reason(row)}，本次未要求召开" for row in exempt)
        words = {"told": "；".join(told), "exempt": len(exempt)}
        few = len(exempt) <= NAMED_AT_MOST
        key = "meetings_exempt" if few else "meetings_exempt_many"
        return [self._say.sentence(key, words, sources)]

    def _weakness(self) -> Section:
        heading = self._say.heading("weakness")
        without = classes_without(self._rows)
        unknown = [record for record in self._records if record.present_heads is None]
        if without:
            few = len(without) <= NAMED_AT_MOST
            said = self._say.sentence(
                "weak_named" if few else "weak_many",
                {"names": "、".join(row.class_name for row in without), "missing": len(without)},
                [RowRef("school_class", row.class_uid) for row in without],
            )
        elif self._unmarked:
            said = self._say.sentence(
                "weak_talks",
                {"unmarked": len(self._unmarked)},
                [RowRef("flag_talk", one.uid) for one in self._unmarked],
            )
        elif unknown:
            said = self._say.sentence(
                "weak_heads",
                {"unknown": len(unknown)},
                [RowRef("activity", record.uid) for record in unknown],
            )
        else:
            return Section(heading, ())
        return Section(heading, ((said,),))

    def _grade_table(self) -> SummaryTable:
        present: dict[int, int] = {}
        grade_of = {row.class_uid: row.grade for row in self._rows}
        for record in self._records:
            if record.class_uid in grade_of and record.present_heads is not None:
                grade = grade_of[record.class_uid]
                present[grade] = present.get(grade, 0) + record.present_heads
        grades = sorted({row.grade for row in self._rows})
        body = tuple(
            (
                grade_name(grade),
                str(sum(row.grade == grade for row in self._rows)),
                str(sum(row.grade == grade and _held(row) for row in self._rows)),
                str(present[grade]) if grade in present else "—",
            )
            for grade in grades
        )
        total = (
            "合计",
            str(len(self._rows)),
            str(sum(map(_held, self._rows))),
            str(sum(present.values())) if present else "—",
        )
        return SummaryTable(
            caption=self._say.caption("grades"),
            head=("年级", "班级数", "已开班会（个班）", "到会学生（人次）"),
            numeric=(False, True, True, True),
            rows=body,
            total=total,
        )

    def _class_tables(self) -> tuple[SummaryTable, ...]:
        if not self._records:
            return ()
        body = tuple(
            (
                record.class_name,
                day_text(record.held_on),
                record.leader or "—",
                "—" if record.planned_heads is None else str(record.planned_heads),
                "—" if record.present_heads is None else str(record.present_heads),
            )
            for record in self._records
        )
        table = SummaryTable(
            caption=self._say.caption("classes"),
            head=("班级", "日期", "主持人", "应到（人）", "实到（人）"),
            numeric=(False, False, False, True, True),
            rows=body,
        )
        return (table,)

    def _number(self, key: str) -> int:
        return int(self._figure[key].value or 0)


def _state(row: MatrixRow) -> TaskState:
    return row.cells[0].state


def _reason(row: MatrixRow) -> str:
    """Return why a class is exempt, to stand within a sentence."""
    return row.cells[0].exempt_because.strip("。；，. ").removeprefix("因").removeprefix("为")


def _held(row: MatrixRow) -> bool:
    return any(cell.state is TaskState.DONE for cell in row.cells)


def _period(first: date, last: date) -> str:
    end = day_text(last) if first.year == last.year else f"{last.year}年{day_text(last)}"
    return f"{first.year}年{day_text(first)}至{end}"
