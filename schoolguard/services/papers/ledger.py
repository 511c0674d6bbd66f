"""台账: everything that was done in the month, by day, and what it adds up to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Final

from schoolguard.documents.tree import (
    Align,
    Column,
    Document,
    Furniture,
    Orientation,
    PageNumbers,
    Table,
    Title,
)
from schoolguard.domain.activity import Activity
from schoolguard.domain.amounts import money_text, number_text
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.detail import DetailKind
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.figures import Unit
from schoolguard.domain.incident import Incident
from schoolguard.domain.leaflet import Leaflet, RunState
from schoolguard.domain.message import Message
from schoolguard.domain.papers import PaperFormat, PaperGroup, PaperKind, PaperOptions
from schoolguard.domain.record import dataclass
from schoolguard.domain.talk import Talk
from schoolguard.domain.task import ACTIVITY_OF
from schoolguard.services.papers.arrangement import leader_of
from schoolguard.services.papers.making import (
    Making,
    full_day,
    quoted,
    school_name,
    wording,
    work_sheet,
)
from schoolguard.services.papers.talk_script import speaker_of
from schoolguard.services.summary.details import item
from schoolguard.services.summary.view import View
from schoolguard.services.wording import Wording, content, day_text, days_text, figure_text
from schoolguard.store import (
    activities,
    evidence,
    incidents,
    leaflets,
    messages,
    print_runs,
    talks,
)

_LONGEST: Final = 60
"""Characters of what was done that a row takes; the record has the rest."""
_ALIGNS: Final = (
    Align.NUMBER,
    Align.CENTRE,
    Align.CENTRE,
    Align.LEFT,
    Align.LEFT,
    Align.LEFT,
    Align.LEFT,
    Align.LEFT,
    Align.LEFT,
    Align.CENTRE,
)
_SHARES: Final = (0.6, 1.35, 1.25, 2.4, 1.3, 1.55, 1.35, 2.05, 2.5, 1.3)
_ABREAST: Final = 3
"""Figures side by side at the end, so that they take a page at most."""
_NOT_DONE: Final = ("missing", "exempt", "planned", "due")
"""Ends of the keys of figures that count what was not done, or was only planned."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row of the ledger; ``proofs`` are numbers of evidence. Empty: nothing recorded."""

    day: date
    last: date | None
    kind: str
    what: str
    owners: tuple[tuple[str, str], ...]
    place: str = ""
    who: str = ""
    whom: str = ""
    count: str = ""
    told: str = ""
    proofs: str = ""

    def cells(self, number: int) -> tuple[str, ...]:
        """Return the row as it is printed."""
        told = self.told.replace("\n", "")
        short = told if len(told) <= _LONGEST else f"{told[:_LONGEST]}……"
        days = days_text(self.day, self.last)
        return (
            *(str(number), days, self.kind, self.what, self.place, self.who),
            *(self.whom, self.count, short, self.proofs),
        )


def _build(view: View, _subject: str, options: PaperOptions) -> Document:
    entries = sorted(_Ledger(view).entries(), key=lambda one: one.day)
    if not entries:
        raise SchoolError("papers.nothing_done")
    proofs = _proofs(view)
    say, texts = wording(view), content("papers")["ledger"]
    dated = options.dated or view.today
    words = {"school": school_name(view), "campaign": view.campaign, "day": full_day(dated)}
    title = say.plain(texts["title"], words)
    named = zip(texts["table"], _ALIGNS, _SHARES, strict=True)
    columns = tuple(Column(say.words(head), align, share) for head, align, share in named)
    rows = tuple(
        replace(one, proofs=_numbers(proofs, one.owners)).cells(number)
        for number, one in enumerate(entries, 1)
    )
    caption = say.plain(texts["caption"], words | {"count": len(rows)})
    return Document(
        title,
        school_name(view),
        view.campaign.title,
        dated,
        (Title(title), Table(columns, rows, caption=caption), _sums(view, texts)),
        work_sheet(9.5, landscape=True),
        orientation=Orientation.LANDSCAPE,
        furniture=Furniture(numbers=PageNumbers.OF_TOTAL),
    )


def _sums(view: View, texts: Mapping[str, Sequence[str]]) -> Table:
    """Return the figures of what was done, which the summary has as well; no shares of a whole."""
    say = wording(view)
    cells = [
        (say.words(one.label or VALUES[f"figure.{one.key}"].zh), figure_text(one))
        for one in view.figures.values()
        if one.value and one.unit is not Unit.PERCENT and not one.key.endswith(_NOT_DONE)
    ]
    high = -(-len(cells) // _ABREAST)
    cells += [("", "")] * (high * _ABREAST - len(cells))
    rows = tuple(
        tuple(text for column in range(_ABREAST) for text in cells[column * high + at])
        for at in range(high)
    )
    what, number = texts["sums"]
    pair = (Column(what, Align.LEFT, 2), Column(number, Align.CENTRE, 1.2))
    return Table(pair * _ABREAST, rows, caption=str(texts["summed"]))


def _proofs(view: View) -> Mapping[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for one in evidence.in_campaign(view.reader, view.campaign.uid):
        key = (one.owner_noun, one.owner_uid)
        found[key] = tuple(sorted((*found.get(key, ()), one.number)))
    return found


def _numbers(
    proofs: Mapping[tuple[str, str], tuple[str, ...]], owners: Iterable[tuple[str, str]]
) -> str:
    return "\n".join(number for owner in owners for number in proofs.get(owner, ()))


@dataclass(frozen=True)
class _Ledger:
    view: View

    @cached_property
    def say(self) -> Wording:
        return wording(self.view)

    def entries(self) -> list[_Entry]:
        reader, campaign = self.view.reader, self.view.campaign
        found = [self._activity(one) for one in activities.in_campaign(reader, campaign.uid)]
        found += map(self._activity, activities.besides_meetings(reader, campaign.uid))
        found += self._talks(talks.in_campaign(reader, campaign.uid))
        found += self._messages(messages.in_campaign(reader, campaign))
        found += self._leaflets(leaflets.in_campaign(reader, campaign.uid))
        found += map(self._incident, incidents.in_campaign(reader, campaign.uid))
        return found

    def _say(self, key: str, **words: object) -> str:
        return self.say.plain(content("papers")["ledger"]["says"][key], words)

    def _activity(self, one: Activity) -> _Entry:
        kind = self.say.words(VALUES[f"kind.{one.kind.value}"].zh.split("、")[0])
        targets = [line for line in one.details if line.kind is DetailKind.TARGET]
        rest = [item(line) for line in one.details if line.kind is not DetailKind.TARGET]
        return _Entry(
            one.held_on,
            one.ended_on,
            kind,
            one.title or self._task_title(one) or kind,
            (("activity", one.uid),),
            one.place,
            leader_of(one),
            one.class_name or "、".join(map(item, targets)),
            "，".join(_counts(one)),
            "；".join(filter(None, (one.content.rstrip("。"), "、".join(rest)))),
        )

    def _task_title(self, one: Activity) -> str:
        """Return what a class did it for: the title of the one task of its kind."""
        if one.class_uid is None:
            return ""
        every = self.view.matrix.tasks
        mine = [task.title for task in every if ACTIVITY_OF.get(task.kind) is one.kind]
        return mine[0] if len(mine) == 1 else ""

    def _talks(self, found: Iterable[Talk]) -> list[_Entry]:
        kind = VALUES["noun.flag_talk"].zh
        return [
            _Entry(
                one.held_on,
                None,
                kind,
                one.title or kind,
                (("flag_talk", one.uid),),
                who=speaker_of(one),
                whom=one.audience or self._say("whole_school"),
                count="" if one.present_heads is None else f"到场{one.present_heads}人",
                told=self._say("moved", day=day_text(one.planned_on), because=one.moved_because)
                if one.moved
                else "",
            )
            for one in found
            if one.held_on is not None
        ]

    def _messages(self, found: Iterable[Message]) -> list[_Entry]:
        kind = VALUES["noun.message"].zh
        return [
            _Entry(
                one.posted_on or one.planned_on,
                None,
                kind,
                one.title,
                (("message", one.uid),),
                who=self._say("forwarders"),
                whom=self._say("parents"),
                count=self._say("forwarded", message=one),
            )
            for one in found
            if one.sent
        ]

    def _leaflets(self, found: Iterable[Leaflet]) -> list[_Entry]:
        """Return what was printed, run by run, and what was handed out, day by day."""
        known = {one.uid: one for one in found}
        ids = [one.id for one in known.values()]
        kind = VALUES["noun.leaflet"].zh
        made = []
        for uid, runs in print_runs.of_leaflets(self.view.reader, ids).items():
            for run in runs:
                if run.state is not RunState.PREPARED:
                    day = run.settled_on or run.made_at.date()
                    what = self._say("printed", title=quoted(known[uid].title))
                    owners = (("print_run", run.uid),)
                    told = self._say("sheet", run=run)
                    count = f"{run.copies}份"
                    made.append(_Entry(day, None, kind, what, owners, count=count, told=told))
        for uid, given in leaflets.handed(self.view.reader, ids).items():
            for day in sorted({one.handed_on for one in given}):
                classes = sum(one.handed_on == day for one in given)
                what = self._say("handed", title=quoted(known[uid].title))
                who, count = self._say("class_teachers"), f"{classes}个班"
                made.append(_Entry(day, None, kind, what, (), who=who, count=count))
        return made

    def _incident(self, one: Incident) -> _Entry:
        counts = [number_text(one.count, one.count_about, "起")]
        if one.amount is not None:
            counts.append(money_text(one.amount, one.amount_about))
        counts.append(VALUES[f"outcome.{one.outcome.value}"].zh)
        kind = VALUES["noun.incident"].zh
        return _Entry(
            one.happened_on,
            one.ended_on,
            kind,
            one.fraud_type or kind,
            (("incident", one.uid),),
            count="，".join(counts),
            told="；".join(
                filter(None, (one.account.rstrip("。"), self._say("reported", to=one.reported_to)))
            ),
        )


def _counts(one: Activity) -> list[str]:
    """Return an activity's numbers, each with its unit."""
    told = []
    if one.planned_heads is not None:
        told.append(f"应到{one.planned_heads}人")
    if one.present_heads is not None:
        told.append(f"实到{number_text(one.present_heads, one.present_about, '人')}")
    unit = VALUES.get(f"piece.{one.kind.value}")
    if one.pieces is not None:
        told.append(number_text(one.pieces, one.pieces_about, "" if unit is None else unit.zh))
    if one.times is not None:
        told.append(number_text(one.times, one.times_about, "次"))
    if one.class_hours is not None:
        told.append(f"{one.class_hours}课时")
    return told


PAPERS: Final = (
    Making(
        PaperKind(
            key="ledger",
            group=PaperGroup.ACTIVITIES,
            formats=(PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.XLSX),
        ),
        _build,
    ),
)
