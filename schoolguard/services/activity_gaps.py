"""What the records of activities lack, so that the text would be wrong or thin."""

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.figures import Gap
from schoolguard.domain.summary import RowRef
from schoolguard.services.seen import Seen
from schoolguard.store import activities


def activity_gaps(seen: Seen) -> list[Gap]:
    """Return class meetings and activities dated outside the campaign, and lectures without a head-count."""
    every = activities.besides_meetings(seen.reader, seen.campaign.uid)
    meetings = activities.in_campaign(seen.reader, seen.campaign.uid)
    outside = tuple(
        RowRef("activity", one.uid)
        for one in (*meetings, *every)
        if seen.campaign.doubt_about(one.held_on) is not None
    )
    unknown = tuple(
        RowRef("activity", one.uid)
        for one in every
        if one.kind is ActivityKind.LECTURE and one.present_heads is None
    )
    found = (("gap.activities_outside", outside), ("gap.lecture_heads", unknown))
    return [Gap(code, {"count": len(refs)}, refs) for code, refs in found if refs]
