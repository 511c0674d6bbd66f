"""What the records of activities lack, so that the text would be wrong or thin."""

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.figures import Gap
from schoolguard.domain.summary import RowRef
from schoolguard.services.seen import Seen
from schoolguard.store import activities


def activity_gaps(seen: Seen) -> list[Gap]:
    """Return activities dated outside the campaign, and lectures without a head-count."""
    every = activities.besides_meetings(seen.reader, seen.campaign.uid)
    outside = tuple(
        RowRef("activity", one.uid)
        for one in every
        if not seen.campaign.starts_on <= one.held_on <= seen.campaign.ends_on
    )
    unknown = tuple(
        RowRef("activity", one.uid)
        for one in every
        if one.kind is ActivityKind.LECTURE and one.present_heads is None
    )
    found = (("gap.activities_outside", outside), ("gap.lecture_heads", unknown))
    return [Gap(code, {"count": len(refs)}, refs) for code, refs in found if refs]
