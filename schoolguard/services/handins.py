"""Hand-in sheets (班级回传表): written for the classes, read back many at once, logged once."""

import os
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path
from typing import Literal

from schoolguard.domain.campaign import Campaign, Task
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.grades import grade_name
from schoolguard.domain.handin import (
    TITLE_WORD,
    FileTrouble,
    HandinRead,
    HandinSheet,
    SheetRow,
)
from schoolguard.domain.incoming import (
    VALUES,
    Incoming,
    TakeIncoming,
    Taken,
    settle_repeats,
)
from schoolguard.domain.record import dataclass
from schoolguard.domain.school import SchoolClass
from schoolguard.domain.task import ACTIVITY_OF, ATTENDED
from schoolguard.exchange.handin import read_handins, sheet_bytes
from schoolguard.services import incoming
from schoolguard.services.handin_match import Matcher
from schoolguard.services.incoming import Ground
from schoolguard.services.office import Office
from schoolguard.store import campaigns, schools

Per = Literal["class", "grade"]
Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Handins:
    """Writes hand-in sheets, reads them back, logs what is confirmed of them."""

    office: Office

    def write(
        self,
        campaign_uid: str,
        folder: Path,
        per: Per = "class",
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> tuple[Path, ...]:
        """Write one sheet per class or grade into ``folder``; return the files.

        A file that is there and differs is not overwritten, and then nothing is written; nor is
        anything where it is cancelled. Raises ``handin.no_tasks``, ``handin.exists``,
        ``handin.folder``, ``class.none``, ``Cancelled``.
        """
        with self.office.read() as reader:
            on = incoming.ground(reader, self.office, campaign_uid)
            school = schools.the_school(reader)
        if not on.tasks:
            raise SchoolError("handin.no_tasks")
        if not on.classes:
            raise SchoolError("class.none")
        name = "" if school is None else school.name
        sheets, contents = tuple(_sheets(on, name, per)), {}
        for place, sheet in enumerate(sheets, start=1):
            if cancelled is not None and cancelled():
                raise Cancelled
            contents[folder / sheet.file_name] = sheet_bytes(sheet)
            if progress is not None:
                progress(place, len(sheets))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for path, content in contents.items():
                if path.exists() and path.read_bytes() != content:
                    raise SchoolError("handin.exists", file=path.name)
            for path, content in contents.items():
                _replace(path, content)
        except OSError as error:
            raise SchoolError("handin.folder", folder=str(folder)) from error
        return tuple(contents)

    def read(
        self,
        campaign_uid: str,
        paths: Sequence[Path],
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> HandinRead:
        """Return what sheets that came back would log; nothing is written.

        Of two rows for the same class and task the one of the file saved later stands. Raises
        ``Cancelled``; a file that cannot be read is said in ``troubles``.
        """
        with self.office.read() as reader:
            on = incoming.ground(reader, self.office, campaign_uid)
            school = schools.the_school(reader)
        name = "" if school is None else school.name
        others = {one.uid: one.key for one in self._campaigns()}
        files = read_handins(
            sorted(paths, key=_saved), on.today, progress=progress, cancelled=cancelled
        )
        matcher = Matcher(on, name, others)
        troubles: list[FileTrouble] = []
        rows: list[Incoming] = []
        for file in files:
            error = file.error or matcher.refuse(file)
            if error is not None:
                troubles.append(FileTrouble(file.file.name, error))
            else:
                rows.extend(matcher.match(file, row) for row in file.rows)
        return HandinRead(len(files), settle_repeats(rows), tuple(troubles))

    def confirm(self, command: TakeIncoming) -> Taken:
        """Log what was confirmed: all of it or none."""
        return incoming.take(self.office, "handin.confirm", command)

    def _campaigns(self) -> tuple[Campaign, ...]:
        with self.office.read() as reader:
            return campaigns.everyone(reader)


def _sheets(on: Ground, school: str, per: Per) -> list[HandinSheet]:
    key = on.campaign.key
    groups: list[tuple[str, list[SchoolClass]]] = [(one.name, [one]) for one in on.classes]
    if per == "grade":
        by_grade = groupby(on.classes, key=lambda one: one.grade)
        groups = [(grade_name(grade), list(some)) for grade, some in by_grade]
    first = date(on.school_year, 8, 1)
    return [
        HandinSheet(
            file_name=f"{name}_{TITLE_WORD}_{key}.xlsx",
            school=school,
            campaign=on.campaign.title,
            key=key,
            first=max(first, on.campaign.starts_on - timedelta(days=31)),
            last=min(date(on.school_year + 1, 7, 31), on.campaign.ends_on + timedelta(days=31)),
            rows=tuple(
                _row(on, one, task) for one in some for task in on.tasks if task.is_for(one.uid)
            ),
        )
        for name, some in groups
    ]


def _row(on: Ground, of_class: SchoolClass, task: Task) -> SheetRow:
    """Return a row with what is known: the latest record, else teacher and heads."""
    row = SheetRow(
        class_name=of_class.name,
        task=task.title,
        ids=(on.campaign.uid, task.uid, of_class.uid),
        leader=of_class.class_teacher,
        planned_heads=of_class.heads if ACTIVITY_OF[task.kind] in ATTENDED else None,
    )
    stored = on.records(of_class.uid, task.uid)
    if not stored:
        return row
    return replace(row, **{name: getattr(stored[0], name) for name in VALUES})


def _saved(path: Path) -> tuple[float, str]:
    try:
        return path.stat().st_mtime, path.name
    except OSError:
        return 0.0, path.name


def _replace(path: Path, content: bytes) -> None:
    beside = path.parent / f".{uuid.uuid4().hex[:12]}.part"
    try:
        with beside.open("xb") as target:
            target.write(content)
            target.flush()
            os.fsync(target.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
