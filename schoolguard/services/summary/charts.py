"""Charts of the summary: drawn where they tell more than the sentence beside them.

That is with at least three categories that differ; else nothing is drawn.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import TaskState
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.chart import Chart, ChartKind, Series
from schoolguard.domain.grades import grade_name
from schoolguard.services.gaps import state_of_meeting
from schoolguard.services.leaflets import lines_of
from schoolguard.services.summary.view import View
from schoolguard.store import activities, leaflets, slips

_PUT_UP: Final = (
    ActivityKind.BOARD,
    ActivityKind.BANNER,
    ActivityKind.LED,
    ActivityKind.POSTER,
)
_LEAST: Final = 3
"""Fewer figures are read faster in a sentence."""


def charts(seen: View) -> Mapping[str, tuple[Chart, ...]]:
    """Return the charts that the records bear out, by the key of their section."""
    made = {
        section: tuple(chart for maker in makers if (chart := maker(seen)) is not None)
        for section, makers in _MAKERS.items()
    }
    return {section: found for section, found in made.items() if found}


def _meetings(seen: View) -> Chart | None:
    """Return which classes of each grade had their meeting; None where all or none had."""
    held: dict[int, int] = {}
    missing: dict[int, int] = {}
    for row in sorted(seen.rows, key=lambda one: one.grade):
        state = state_of_meeting(row)
        if state is None or state is TaskState.EXEMPT:
            continue
        held.setdefault(row.grade, 0)
        missing.setdefault(row.grade, 0)
        (held if state is TaskState.DONE else missing)[row.grade] += 1
    if not any(held.values()):
        return None
    return _of_grades(seen, "meetings", {"已开": held, "未开": missing}, telling="未开")


def _heads(seen: View) -> Chart | None:
    grade_of = {row.class_uid: row.grade for row in seen.rows}
    present: dict[int, int] = {}
    for record in activities.in_campaign(seen.reader, seen.campaign.uid):
        grade = grade_of.get(record.class_uid or "")
        meeting = record.kind is ActivityKind.CLASS_MEETING
        if meeting and grade is not None and record.present_heads is not None:
            present[grade] = present.get(grade, 0) + record.present_heads
    if len(set(present.values())) < 2:
        return None
    return _of_grades(seen, "heads", {"到会": dict(sorted(present.items()))}, telling="到会")


def _slips(seen: View) -> Chart | None:
    lines = leaflets.in_campaign(seen.reader, seen.campaign.uid)
    counted = slips.counts_by_grade(seen.reader, [one.id for one in lines])
    back = {grade: found for grade, (_, found) in counted.items()}
    out = {grade: due - found for grade, (due, found) in counted.items()}
    if not any(back.values()):
        return None
    return _of_grades(seen, "slips", {"已收回": back, "未收回": out}, telling="未收回")


def _of_grades(
    seen: View, key: str, counted: Mapping[str, Mapping[int, int]], *, telling: str
) -> Chart | None:
    """Return parts of each grade on each other; None where ``telling`` has nothing to tell."""
    grades = list(counted[telling])
    if len(grades) < _LEAST or not any(counted[telling].values()):
        return None
    return Chart(
        kind=ChartKind.STACKED if len(counted) > 1 else ChartKind.BAR,
        categories=tuple(map(grade_name, grades)),
        series=tuple(
            Series(name, tuple(values[grade] for grade in grades))
            for name, values in counted.items()
        ),
        unit=seen.say.unit(key),
        caption=seen.say.chart(key),
    )


def _media(seen: View) -> Chart | None:
    """Return what was put up, most first; films are shown, so they are none of these."""
    pieces: dict[ActivityKind, int] = {}
    for one in seen.activities:
        if one.kind in _PUT_UP and one.pieces is not None:
            pieces[one.kind] = pieces.get(one.kind, 0) + one.pieces
    found = sorted(pieces, key=lambda kind: -pieces[kind])
    if len(found) < _LEAST or len(set(pieces.values())) < 2:
        return None
    return Chart(
        kind=ChartKind.ROWS,
        categories=tuple(_with_unit(kind) for kind in found),
        series=(Series("", tuple(pieces[kind] for kind in found)),),
        caption=seen.say.chart("media"),
    )


def _materials(seen: View) -> Chart | None:
    lines = lines_of(seen.reader, seen.campaign.uid, ())
    copies = {one.leaflet.title: one.copies for one in lines if one.copies}
    found = sorted(copies, key=lambda title: -copies[title])
    if len(found) < _LEAST or len(set(copies.values())) < 2:
        return None
    return Chart(
        kind=ChartKind.ROWS,
        categories=tuple(f"《{title}》" for title in found),
        series=(Series("", tuple(copies[title] for title in found)),),
        unit=seen.say.unit("materials"),
        caption=seen.say.chart("materials"),
    )


def _with_unit(kind: ActivityKind) -> str:
    """Return a kind with what its pieces are counted in: each bar has a unit of its own."""
    return f"{VALUES[f'kind.{kind.value}'].zh}（{VALUES[f'piece.{kind.value}'].zh}）"


_MAKERS: Final[Mapping[str, Sequence[Callable[[View], Chart | None]]]] = {
    "media": (_media,),
    "practice": (_meetings, _heads, _materials, _slips),
}
