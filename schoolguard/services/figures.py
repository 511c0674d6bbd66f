"""Figures, the rows behind them, and what would make the text wrong."""

from dataclasses import dataclass
from typing import Final

from schoolguard.domain.campaign import Campaign, MatrixRow, TaskState
from schoolguard.domain.figures import Figure, FigureRows, Gap
from schoolguard.domain.summary import RowRef
from schoolguard.domain.talk import Talk, TalkState
from schoolguard.services.campaigns import matrix
from schoolguard.services.office import Office
from schoolguard.store import campaigns, figures, talks
from schoolguard.store.store import Reader

NAMED_AT_MOST: Final = 3
"""As many classes are named in a sentence; more are counted."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Reads figures and gaps."""

    office: Office

    def all(self, campaign_uid: str) -> tuple[Figure, ...]:
        """Return every figure of a campaign."""
        with self.office.read() as reader:
            return figures.all_figures(reader, campaigns.by_uid(reader, campaign_uid))

    def rows(self, campaign_uid: str, key: str) -> FigureRows:
        """Return the rows that a figure was counted from."""
        with self.office.read() as reader:
            return figures.rows_of(reader, campaigns.by_uid(reader, campaign_uid), key)

    def gaps(self, campaign_uid: str) -> tuple[Gap, ...]:
        """Return what would make the summary wrong or thin, the gravest first."""
        with self.office.read() as reader:
            return gaps(reader, self.office, campaigns.by_uid(reader, campaign_uid))


def gaps(reader: Reader, office: Office, campaign: Campaign) -> tuple[Gap, ...]:
    """Return the gaps within a view that is already open."""
    found: list[Gap] = []
    rows = matrix(reader, office, campaign).rows
    if not rows:
        found.append(Gap("gap.no_classes", {}, ()))
    without = classes_without(rows)
    if without:
        found.append(_no_meeting(without))
    known = {figure.key: figure.sources for figure in figures.all_figures(reader, campaign)}
    unknown = known["class_meetings.count"] - known["class_meetings.present"]
    if unknown:
        counted = set(figures.rows_of(reader, campaign, "class_meetings.present").rows)
        all_rows = figures.rows_of(reader, campaign, "class_meetings.count").rows
        refs = tuple(ref for ref, name in all_rows if (ref, name) not in counted)
        found.append(Gap("gap.no_heads", {"count": unknown}, refs))
    unmarked = talks_unmarked(reader, office, campaign)
    if unmarked:
        refs = tuple(RowRef("flag_talk", one.uid) for one in unmarked)
        found.append(Gap("gap.talks_unmarked", {"count": len(unmarked)}, refs))
    if not campaign.notice.given:
        found.append(Gap("gap.no_notice", {}, (RowRef("campaign", campaign.uid),)))
    return tuple(found)


def talks_unmarked(reader: Reader, office: Office, campaign: Campaign) -> tuple[Talk, ...]:
    """Return the talks whose date has passed and that are not marked as held."""
    today = office.today()
    every = talks.in_campaign(reader, campaign.uid)
    return tuple(one for one in every if one.state_on(today) is TalkState.LATE)


def classes_without(rows: tuple[MatrixRow, ...]) -> tuple[MatrixRow, ...]:
    """Return the classes that neither hold a class-meeting record nor are exempt."""
    begun = {TaskState.DONE, TaskState.EXEMPT}
    return tuple(row for row in rows if any(cell.state not in begun for cell in row.cells))


def _no_meeting(without: tuple[MatrixRow, ...]) -> Gap:
    refs = tuple(RowRef("school_class", row.class_uid) for row in without)
    names = "、".join(row.class_name for row in without[:NAMED_AT_MOST])
    if len(without) <= NAMED_AT_MOST:
        return Gap("gap.no_meeting", {"names": names}, refs)
    return Gap("gap.no_meeting_many", {"names": names, "count": len(without)}, refs)
