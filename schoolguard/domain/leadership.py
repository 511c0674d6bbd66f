"""The leading group of a campaign: who leads, who does what, in which order."""

from enum import StrEnum

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row


class GroupKind(StrEnum):
    """What the group is called."""

    LEADING_GROUP = "leading_group"
    TASK_FORCE = "task_force"
    HEADQUARTERS = "headquarters"


class GroupOrigin(StrEnum):
    """Where the group comes from."""

    NEW = "new"
    EXISTING = "existing"


class MemberRole(StrEnum):
    """What a member is in the group, the highest first."""

    HEAD = "head"
    DEPUTY = "deputy"
    MEMBER = "member"
    CONTACT = "contact"
    DIRECTOR = "director"

    @property
    def rank(self) -> int:
        """Where the role usually stands in a list, from 0."""
        return list(MemberRole).index(self)


def usual_role(post: str, *, first: bool) -> MemberRole:
    """Return the role that somebody of a post usually has; ``first`` while nobody leads yet."""
    words = post.strip()
    if words.startswith("副") and words.endswith(("校长", "书记", "园长")):
        return MemberRole.DEPUTY
    heads = words.endswith(("校长", "书记", "园长")) and "副" not in words
    return MemberRole.HEAD if heads or (first and not words) else MemberRole.MEMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadingGroup(Row):
    """The one group of a campaign. ``origin`` is None where nobody said."""

    campaign_uid: str = described("宣传月", "Campaign")
    kind: GroupKind = described("小组类别", "Kind of group", limit=20, sheet="小组类别")
    origin: GroupOrigin | None = described("来历", "Origin", limit=20, sheet="来历", default=None)
    name: str = described("小组名称", "Group name", limit=60, sheet="小组名称", default="")
    office: str = described(
        "办公室设在", "Office located in", limit=40, sheet="办公室设在", default=""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMember(Row):
    """One person in one role of the group."""

    group_uid: str = described("小组", "Group")
    role: MemberRole = described("角色", "Role", limit=20, sheet="角色")
    name: str = described(
        "姓名", "Name", limit=40, sheet="姓名", privacy=Privacy.STAFF, required=True
    )
    post: str = described("职务", "Post", limit=40, sheet="职务", privacy=Privacy.STAFF, default="")
    duty: str = described("分工", "Duty", limit=200, sheet="分工", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierGroup:
    """An earlier campaign whose group can be taken over, and how many members it has."""

    campaign: Campaign
    members: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Leadership:
    """A campaign's group with its members in order; ``name`` is what the group is called.

    ``earlier`` is the latest earlier group, where nobody is in this campaign's yet.
    """

    campaign: Campaign
    name: str
    group: LeadingGroup | None
    members: tuple[GroupMember, ...]
    earlier: EarlierGroup | None = None

    @property
    def kind(self) -> GroupKind:
        """The group's kind, the usual one where there is no group yet."""
        return GroupKind.LEADING_GROUP if self.group is None else self.group.kind


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveGroup(Command):
    """Begin a campaign's group (``version`` 0) or change what is known of it."""

    campaign_uid: str
    version: int = 0
    kind: GroupKind
    origin: GroupOrigin | None = None
    name: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOverGroup(Command):
    """Copy an earlier campaign's group with its members where nobody is in the group yet."""

    campaign_uid: str
    from_uid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveGroup(Command):
    """Put a campaign's group and its members into the bin."""

    uid: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveMember(Command):
    """Add a member (``uid`` None; a group is begun where there is none) or change one."""

    campaign_uid: str
    uid: str | None = None
    version: int = 0
    role: MemberRole
    name: str
    post: str = ""
    duty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMembers(Command):
    """Add people as they were read from a list: all of them or none.

    Who is in the group already, by name and role, is passed over.
    """

    campaign_uid: str
    members: "tuple[NewMember, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMember:
    """Somebody who is to be added."""

    role: MemberRole
    name: str
    post: str = ""
    duty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMembers(Command):
    """Put members into the bin, all or none; ``rows`` are (public id, version)."""

    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderMembers(Command):
    """Put the members into another order; ``before`` is the order that was seen."""

    campaign_uid: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def role_code(kind: GroupKind, role: MemberRole) -> str:
    """Return the catalogue's code of a role: a headquarters has a commander, not a head."""
    if kind is GroupKind.HEADQUARTERS and role in (MemberRole.HEAD, MemberRole.DEPUTY):
        return f"role.{role.value}.headquarters"
    return f"role.{role.value}"
