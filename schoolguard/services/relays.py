"""Relays pasted from the staff group: proposed first, then logged in one transaction."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from schoolguard.domain.activity import Activity
from schoolguard.domain.campaign import Task, TaskKind
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.id_card import has_id_card
from schoolguard.domain.incoming import (
    Incoming,
    TakeIncoming,
    Taken,
    settle_repeats,
)
from schoolguard.domain.record import dataclass
from schoolguard.domain.relay import LONGEST_TEXT, RelayRow, read_relay
from schoolguard.domain.school import SchoolClass
from schoolguard.domain.task import ACTIVITY_OF
from schoolguard.services import incoming
from schoolguard.services.incoming import Ground, leader_of
from schoolguard.services.office import Office


@dataclass(frozen=True, slots=True)
class Relays:
    """Reads relays and logs what is confirmed of them."""

    office: Office

    def propose(
        self, campaign_uid: str, text: str, day: date, kind: TaskKind, task_uid: str | None = None
    ) -> tuple[Incoming, ...]:
        """Return what a pasted text would log for a kind of task; nothing is written.

        ``day`` counts where a line names none. Of several tasks of the kind it is for
        ``task_uid``, else for the earliest that a class of the text has open. Raises
        ``relay.too_long``, ``relay.id_card``, ``relay.no_record``.
        """
        if len(text) > LONGEST_TEXT:
            raise SchoolError("relay.too_long", most=LONGEST_TEXT)
        for number, line in enumerate(text.splitlines(), 1):
            if has_id_card(line):
                raise SchoolError("relay.id_card", line=number)
        with self.office.read() as reader:
            on = incoming.ground(reader, self.office, campaign_uid)
        tasks = [one for one in on.tasks if one.kind is kind and task_uid in (None, one.uid)]
        if not tasks:
            raise SchoolError("relay.no_record")
        classes = {(one.grade, one.number): one for one in on.classes}
        lines = read_relay(text, today=on.today, school_year=on.school_year, known=classes)
        named = {classes[line.reading].uid for line in lines if line.reading is not None}
        task = on.proposed(tasks, named)
        assert task is not None
        proposed = (
            _propose(line, None if line.reading is None else classes[line.reading], on, task, day)
            for line in lines
        )
        return settle_repeats(proposed)

    def confirm(self, command: TakeIncoming) -> Taken:
        """Log what was confirmed: all of it or none."""
        return incoming.take(self.office, "relay.confirm", command)


def _propose(
    line: RelayRow, of_class: SchoolClass | None, on: Ground, task: Task, day: date
) -> Incoming:
    kind = ACTIVITY_OF[task.kind]
    notes = [SchoolError(f"relay.{doubt.value}") for doubt in line.doubts]
    refused = None
    if line.refused is not None:
        refused = SchoolError(f"relay.{line.refused.value}", name=line.written)
    one = Incoming(
        place_in=str(line.line),
        text=line.text,
        class_name=line.written,
        task_uid=task.uid,
        task_title=task.title,
        kind=kind,
        held_on=line.held_on or day,
        today=on.today,
        school_year=on.school_year,
        campaign=on.campaign,
    )
    if of_class is None or (refused is not None and refused.code == "relay.not_yet"):
        unknown = refused is not None and refused.code.endswith("_class")
        lost = unknown and refused is not None and refused.code != "relay.no_class"
        name = of_class.name if of_class is not None else line.written
        return replace(
            one,
            class_name=name,
            wrong=refused if lost else None,
            skipped=None if lost else refused,
        )
    stored = on.records(of_class.uid, task.uid)
    planned, present = _heads(line, of_class, stored, notes)
    given = {"leader"} if line.leader else set()
    given |= {"held_on"} if line.held_on else set()
    given |= {"planned_heads"} if line.planned is not None else set()
    given |= {"present_heads"} if present is not None else set()
    return replace(
        one,
        class_uid=of_class.uid,
        class_name=of_class.name,
        leader=leader_of(line.leader, of_class),
        planned_heads=planned,
        present_heads=present,
        given=frozenset(given),
        notes=(*notes, *on.doubts(of_class.uid, task.uid)),
        stored=stored,
    )


def _heads(
    line: RelayRow,
    of_class: SchoolClass,
    stored: Sequence[Activity],
    notes: list[SchoolError],
) -> tuple[int | None, int | None]:
    """Fill in what is usual: all of the class were expected, and 全到 means all of them.

    More than are expected is left standing: it is for someone to mend, not to be guessed at.
    """
    usual = [of_class.heads, *(one.planned_heads for one in stored)]
    planned = line.planned
    if planned is None:
        enough = (one for one in usual if one is not None and one >= (line.present or 0))
        planned = next(enough, of_class.heads)
    present = line.present
    if present is None and line.everyone and planned is not None:
        present = planned
    absent = line.absent
    if present is None and absent is not None and planned is not None and absent <= planned:
        present = planned - absent
        notes.append(SchoolError("relay.absent", planned=planned, absent=absent))
    return planned, present
