"""A leading group for the tests of it."""

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.leadership import GroupKind, GroupMember, MemberRole, SaveGroup, SaveMember
from schoolguard.services import Services
from tests.opened import action

HEAD, DEPUTY, MEMBER = MemberRole.HEAD, MemberRole.DEPUTY, MemberRole.MEMBER
CONTACT, DIRECTOR = MemberRole.CONTACT, MemberRole.DIRECTOR


def add(
    on: Services, campaign: Campaign, name: str, role: MemberRole = MEMBER, **changes: object
) -> GroupMember:
    """Add a member, or change one."""
    return on.leadership.save_member(
        SaveMember(
            action_id=action(),
            campaign_uid=campaign.uid,
            role=role,
            name=name,
            **changes,  # type: ignore[arg-type]
        )
    )


def say_group(on: Services, campaign: Campaign, **changes: object) -> None:
    """Say what is known of the group."""
    found = on.leadership.of(campaign.uid).group
    values: dict[str, object] = {"kind": GroupKind.LEADING_GROUP}
    on.leadership.save_group(
        SaveGroup(
            action_id=action(),
            campaign_uid=campaign.uid,
            version=0 if found is None else found.version,
            **(values | changes),  # type: ignore[arg-type]
        )
    )


def names(on: Services, campaign: Campaign) -> list[str]:
    """Return the members' names in order."""
    return [one.name for one in on.leadership.of(campaign.uid).members]
