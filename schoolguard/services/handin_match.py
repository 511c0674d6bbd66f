"""Holds the rows of sheets that came back against the campaign: which class, which task, what."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from schoolguard.domain.campaign import Task
from schoolguard.domain.classnames import read_class_name
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.handin import ID_CARD, TITLE_WORD, ReadRow, ReadSheet
from schoolguard.domain.incoming import VALUES, Incoming
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import SchoolClass
from schoolguard.domain.task import ACTIVITY_OF
from schoolguard.services.incoming import Ground, leader_of

_KEY: Final = re.compile(rf"{TITLE_WORD}\s*[（(](20\d\d-\d\d(?:-\d+)?)[）)]")
# What a teacher fills in; leader and expected heads are there when the sheet goes out.
_TYPED: Final = ("held_on", "place", "present_heads", "content")


@dataclass(frozen=True, slots=True)
class Matcher:
    """Matches rows; ``campaigns`` are the keys of all campaigns of the store by their uid."""

    on: Ground
    school: str
    campaigns: Mapping[str, str]

    def refuse(self, file: ReadSheet) -> SchoolError | None:
        """Return why a whole sheet is not of this campaign: another month's or school's.

        The ids decide; where they are lost, the heading does.
        """
        own = self.on.campaign
        said = {row.ids[0] for row in file.rows if row.ids}
        if own.uid in said:
            return None
        for uid in said:
            if uid in self.campaigns:
                return SchoolError("handin.other_month", month=self.campaigns[uid])
        if said:
            return SchoolError("handin.other_school")
        if TITLE_WORD in file.heading and self.school and self.school not in file.heading:
            return SchoolError("handin.other_school")
        key = _KEY.search(file.heading)
        if key and key[1] != own.key:
            return SchoolError("handin.other_month", month=key[1])
        return None

    def match(self, file: ReadSheet, row: ReadRow) -> Incoming:
        """Return what a row would log."""
        one = Incoming(
            source=file.file.name,
            place_in=row.cell,
            text=f"{row.class_name} {row.task}".strip(),
            class_name=row.class_name,
            task_title=row.task,
            today=self.on.today,
            school_year=self.on.school_year,
            campaign=self.on.campaign,
            **{name: getattr(row, name) for name in VALUES},
        )
        of_class = self._class(row)
        task = self._task(row, of_class)
        if of_class is None:
            wrong = SchoolError("handin.no_class", name=row.class_name)
            return replace(one, wrong=wrong)
        if task is None:
            wrong = SchoolError("handin.no_task", name=row.task)
            return replace(one, class_name=of_class.name, wrong=wrong)
        kind = ACTIVITY_OF[task.kind]
        typed = any(getattr(row, name) not in (None, "") for name in _TYPED)
        bad = [_bad(*one) for one in row.bad]
        given = {name for name in VALUES if getattr(row, name) not in (None, "")}
        stored = self.on.records(of_class.uid, task.uid)
        return replace(
            one,
            class_uid=of_class.uid,
            class_name=of_class.name,
            task_uid=task.uid,
            task_title=task.title,
            kind=kind,
            leader=leader_of(row.leader, of_class),
            given=frozenset(given),
            notes=(*bad, *self.on.doubts(of_class.uid, task.uid)),
            skipped=None if typed or bad else SchoolError("handin.empty_row"),
            stored=stored,
        )

    def _class(self, row: ReadRow) -> SchoolClass | None:
        """Return the class by its id, else by its name."""
        if row.ids:
            by_id = (one for one in self.on.classes if one.uid == row.ids[2])
            if (found := next(by_id, None)) is not None:
                return found
        if not row.class_name or not self.on.classes:
            return None
        grades = [one.grade for one in self.on.classes]
        reading = read_class_name(
            row.class_name,
            school_year=self.on.school_year,
            lowest_grade=min(grades),
            highest_grade=max(grades),
        )
        named = [one for one in self.on.classes if (one.grade, one.number) in reading.readings]
        return named[0] if len(named) == 1 else None

    def _task(self, row: ReadRow, of_class: SchoolClass | None) -> Task | None:
        """Return the task by its id, else by its title, else the only one there is.

        Of several with the same title it is the earliest that the class has open.
        """
        tasks = self.on.tasks
        if row.ids:
            by_id = (one for one in tasks if one.uid == row.ids[1])
            if (found := next(by_id, None)) is not None:
                return found
        wanted = "".join(row.task.split())
        named = [one for one in tasks if "".join(one.title.split()) == wanted]
        if len({one.kind for one in named}) == 1 and of_class is not None:
            return self.on.proposed(named, {of_class.uid})
        return tasks[0] if not wanted and len(tasks) == 1 else None


def _bad(header: str, cell: str, text: str) -> SchoolError:
    """Return what is said of a cell that was not read."""
    if text == ID_CARD:
        return SchoolError("field.id_card", field=f"{header} {cell}")
    return SchoolError("handin.bad_value", cell=f"{header} {cell}", value=text)
