"""What the summary says of class meetings."""

from functools import cached_property

from schoolguard.domain.activity import Activity, ActivityKind
from schoolguard.domain.campaign import MatrixRow, TaskState
from schoolguard.domain.grades import grade_name
from schoolguard.domain.summary import RowRef, Sentence, SummaryTable
from schoolguard.services.gaps import NAMED_AT_MOST, meeting_cell, state_of_meeting
from schoolguard.services.summary.view import View
from schoolguard.services.wording import day_text, days_text
from schoolguard.store import activities


class Meetings:
    """Writes the part on class meetings and its tables."""

    def __init__(self, seen: View) -> None:
        self.seen = seen

    @cached_property
    def _records(self) -> tuple[Activity, ...]:
        every = activities.in_campaign(self.seen.reader, self.seen.campaign.uid)
        return tuple(one for one in every if one.kind is ActivityKind.CLASS_MEETING)

    def sentences(self) -> list[Sentence]:
        """Return as much as the records bear out."""
        if not self._records and all(state_of_meeting(row) is None for row in self.seen.rows):
            return [] if self.seen.rows else [self._meetings()]
        said = [self._meetings()]
        if self._records:
            if len(self._records) > 1:
                said.append(self._meeting_days())
            said.extend(self._meeting_heads())
        return [*said, *self._exempt()]

    def _meetings(self) -> Sentence:
        held, count = (
            self.seen.number("class_meetings.classes"),
            self.seen.number("class_meetings.count"),
        )
        words: dict[str, object] = {
            "held": held,
            "count": count,
            "today": day_text(self.seen.today),
        }
        if not held:
            return self.seen.say.sentence("meetings_none", words)
        if held == 1:
            only = next(row for row in self.seen.rows if _held(row))
            words["only"] = only.class_name
            days = {record.held_on for record in self._records}
            words["day"] = day_text(min(days)) if len(days) == 1 else ""
            return self.seen.say.sentence(
                "meetings_one_class", words, [RowRef("school_class", only.class_uid)]
            )
        every = held == self.seen.number("classes.total")
        return self.seen.say.sentence("meetings_all" if every else "meetings_some", words)

    def _meeting_days(self) -> Sentence:
        days = [record.held_on for record in self._records]
        first, last = min(days), max(days)
        sources = [
            RowRef("activity", record.uid)
            for record in self._records
            if record.held_on in (first, last)
        ]
        words = {"days": days_text(first, last)}
        key = "meetings_day" if first == last else "meetings_span"
        return self.seen.say.sentence(key, words, sources)

    def _meeting_heads(self) -> list[Sentence]:
        known = self.seen.figures["class_meetings.present"]
        if not known.sources:
            return []
        planned, rate = (
            self.seen.figures["class_meetings.planned"],
            self.seen.figures["class_meetings.rate"],
        )
        words = {
            "planned": planned.value,
            "present": known.value,
            "rate": rate.value,
            "known": known.sources,
        }
        key = "meetings_heads_part"
        if known.sources == self.seen.number("class_meetings.count"):
            # A rate says something of all only where all know both numbers.
            both = known.sources == planned.sources == rate.sources
            key = "meetings_heads_rate" if both else "meetings_heads"
        return [self.seen.say.sentence(key, words)]

    def _exempt(self) -> list[Sentence]:
        exempt = [row for row in self.seen.rows if state_of_meeting(row) is TaskState.EXEMPT]
        if not exempt:
            return []
        sources = [RowRef("school_class", row.class_uid) for row in exempt]
        told = (f"{row.class_name}因{_reason(row)}，本次未要求召开" for row in exempt)
        words = {"told": "；".join(told), "exempt": len(exempt)}
        few = len(exempt) <= NAMED_AT_MOST
        key = "meetings_exempt" if few else "meetings_exempt_many"
        return [self.seen.say.sentence(key, words, sources)]

    def grade_table(self) -> SummaryTable | None:
        """Return the grades with their meetings; None where a table says no more than the text."""
        if not self._records or len(self.seen.rows) < 2:
            return None
        present: dict[int, int] = {}
        grade_of = {row.class_uid: row.grade for row in self.seen.rows}
        for record in self._records:
            if record.class_uid in grade_of and record.present_heads is not None:
                grade = grade_of[record.class_uid]
                present[grade] = present.get(grade, 0) + record.present_heads
        if not present and all(map(_held, self.seen.rows)):
            return None
        grades = sorted({row.grade for row in self.seen.rows})
        heads = 4 if present else 3  # a column of dashes says nothing
        body = tuple(
            (
                grade_name(grade),
                str(sum(row.grade == grade for row in self.seen.rows)),
                str(sum(row.grade == grade and _held(row) for row in self.seen.rows)),
                str(present[grade]) if grade in present else "—",
            )[:heads]
            for grade in grades
        )
        total = (
            "合计",
            str(len(self.seen.rows)),
            str(sum(map(_held, self.seen.rows))),
            str(sum(present.values())),
        )[:heads]
        return SummaryTable(
            caption=self.seen.say.caption("grades"),
            head=tuple(
                map(
                    self.seen.say.words,
                    ("年级", "班级数", "已开班会（个班）", "到会学生（人次）")[:heads],
                )
            ),
            numeric=(False, True, True, True)[:heads],
            rows=body,
            total=total,
        )

    def class_table(self) -> SummaryTable | None:
        """Return every record; None where there is none."""
        if not self._records:
            return None
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
        return SummaryTable(
            caption=self.seen.say.caption("classes"),
            head=("班级", "日期", "主持人", "应到（人）", "实到（人）"),
            numeric=(False, False, False, True, True),
            rows=body,
        )


def _reason(row: MatrixRow) -> str:
    """Return why a class is exempt, to stand within a sentence."""
    cell = meeting_cell(row)
    because = "" if cell is None else cell.exempt_because
    return because.strip("。；，. ").removeprefix("因").removeprefix("为")


def _held(row: MatrixRow) -> bool:
    return state_of_meeting(row) is TaskState.DONE
