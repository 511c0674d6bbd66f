"""What the records of activities lack, so that the text would be wrong or thin."""

from schoolguard.domain.activity import ActivityKind
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.figures import Gap
from schoolguard.domain.summary import RowRef
from schoolguard.services.office import Office
from schoolguard.store import activities
from schoolguard.store.store import Reader


def activity_gaps(reader: Reader, office: Office, campaign: Campaign) -> list[Gap]:
    """Return activities dated outside the campaign, and lectures without a head-count."""
    del office
    every = activities.besides_meetings(reader, campaign.uid)
    outside = tuple(
        RowRef("activity", one.uid)
        for one in every
        if not campaign.starts_on <= one.held_on <= campaign.ends_on
    )
    unknown = tuple(
        RowRef("activity", one.uid)
        for one in every
        if one.kind is ActivityKind.LECTURE and one.present_heads is None
    )
    found = (("gap.activities_outside", outside), ("gap.lecture_heads", unknown))
    return [Gap(code, {"count": len(refs)}, refs) for code, refs in found if refs]
