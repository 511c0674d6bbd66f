"""The sample month's leading group."""

from schoolguard.domain.leadership import (
    GroupKind,
    GroupOrigin,
    MemberRole,
    SaveGroup,
    SaveMember,
)
from schoolguard.services.sample.entering import Entering


def enter(into: Entering) -> None:
    """Set the group up with its members."""
    plan = into.month["leadership"]
    into.services.leadership.save_group(
        SaveGroup(
            action_id=into.action(),
            campaign_uid=into.campaign.uid,
            kind=GroupKind(plan["kind"]),
            origin=GroupOrigin(plan["origin"]),
            name=plan["name"],
            office=plan["office"],
        )
    )
    for one in plan["members"]:
        into.services.leadership.save_member(
            SaveMember(
                action_id=into.action(),
                campaign_uid=into.campaign.uid,
                role=MemberRole(one["role"]),
                name=one["name"],
                post=one["post"],
                duty=one["duty"],
            )
        )
