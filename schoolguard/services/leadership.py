"""The leading group: taken over or made anew, its members in order."""

from schoolguard.domain import fields
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leadership import (
    AddMembers,
    EarlierGroup,
    GroupKind,
    GroupMember,
    GroupOrigin,
    Leadership,
    LeadingGroup,
    MemberRole,
    OrderMembers,
    RemoveGroup,
    RemoveMembers,
    SaveGroup,
    SaveMember,
    TakeOverGroup,
    role_code,
)
from schoolguard.domain.record import dataclass
from schoolguard.services.office import Office
from schoolguard.services.wording import Wording, content
from schoolguard.store import campaigns, leadership, rows
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import group_member, leading_group

_TOPIC = "leadership"


@dataclass(frozen=True, slots=True)
class Leaderships:
    """Reads and edits the group of a campaign."""

    office: Office

    def of(self, campaign_uid: str) -> Leadership:
        """Return a campaign's group, its members, and what could be taken over."""
        with self.office.read() as reader:
            return of_campaign(reader, campaigns.by_uid(reader, campaign_uid))

    def as_text(self, campaign_uid: str) -> str:
        """Return the group as a list for a notice or a chat; empty where nobody is in it."""
        seen = self.of(campaign_uid)
        if not seen.members:
            return ""
        words = {
            "name": seen.name,
            "office": "" if seen.group is None else seen.group.office,
            "roles": [
                (
                    role_words(seen.kind, role),
                    "、".join(called(one) for one in seen.members if one.role is role),
                )
                for role in MemberRole
                if any(one.role is role for one in seen.members)
            ],
            "duties": [(one.name, one.duty) for one in seen.members if one.duty],
        }
        template = content("leadership")["list"]
        return Wording("leadership", (), seed=campaign_uid).plain(template, words).strip()

    def save_group(self, command: SaveGroup) -> Leadership:
        """Begin the group or change what is known of it.

        Raises ``field.*``, ``group.exists``, ``store.stale``, ``store.not_found``.
        """
        values: dict[str, object] = {
            "kind": command.kind.value,
            "origin": None if command.origin is None else command.origin.value,
            "name": fields.clean_text(command.name),
            "office": fields.clean_text(command.office),
        }
        fields.check(LeadingGroup, values)
        with self.office.begin("group.save", command) as tx:
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            if tx.earlier_result() is None:
                group = leadership.group_of(tx, campaign.id)
                if group is None and command.version:
                    raise SchoolError("store.not_found")
                if group is None:
                    _, uid = rows.add(tx, leading_group, values | {"campaign_id": campaign.id})
                elif not command.version:
                    raise SchoolError("group.exists")
                else:
                    uid = group.uid
                    rows.change(tx, leading_group, uid, command.version, values)
                tx.done(uid, _TOPIC)
            return of_campaign(tx, campaign)

    def take_over(self, command: TakeOverGroup) -> Leadership:
        """Copy an earlier campaign's group and its members.

        Raises ``group.exists``, ``group.none_earlier``, ``store.not_found``.
        """
        with self.office.begin("group.take_over", command) as tx:
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            if tx.earlier_result() is None:
                uid = copy_group(tx, campaigns.by_uid(tx, command.from_uid), campaign)
                tx.done(uid, _TOPIC)
            return of_campaign(tx, campaign)

    def remove_group(self, command: RemoveGroup) -> str:
        """Put the group and its members into the bin; return the id that brings them back."""
        with self.office.begin("group.remove", command) as tx:
            if tx.earlier_result() is None:
                leadership.remove_group(tx, command.uid, command.version)
                tx.done(command.action_id, _TOPIC)
        return command.action_id

    def save_member(self, command: SaveMember) -> GroupMember:
        """Add a member below those of the same or a higher role, or change one.

        Raises ``field.*``, ``store.stale``, ``store.not_found``.
        """
        values: dict[str, object] = {
            "role": command.role.value,
            "name": fields.clean_text(command.name),
            "post": fields.clean_text(command.post),
            "duty": fields.clean_text(command.duty),
        }
        fields.check(GroupMember, values)
        with self.office.begin("member.save", command) as tx:
            earlier = tx.earlier_result()
            if earlier is not None:
                return leadership.member(tx, earlier)
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            if command.uid is None:
                uid = _add(tx, campaign, command.role, values)
            else:
                uid = command.uid
                leadership.member(tx, uid)
                rows.change(tx, group_member, uid, command.version, values)
                leadership.make_findable(tx, (uid,))
            tx.done(uid, _TOPIC)
            return leadership.member(tx, uid)

    def add_members(self, command: AddMembers) -> tuple[GroupMember, ...]:
        """Add people in their order, all or none; who is there already is passed over.

        A retry adds nobody and returns nothing. Raises ``field.*``, ``group.nobody``.
        """
        wanted: dict[tuple[str, MemberRole], dict[str, object]] = {}
        for one in command.members:
            values: dict[str, object] = {
                "role": one.role.value,
                "name": fields.clean_text(one.name),
                "post": fields.clean_text(one.post),
                "duty": fields.clean_text(one.duty),
            }
            fields.check(GroupMember, values)
            wanted.setdefault((str(values["name"]), one.role), values)
        with self.office.begin("member.save", command) as tx:
            if tx.earlier_result() is not None:
                return ()
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            known = {(one.name, one.role) for one in leadership.members_of(tx, campaign.id)}
            new = [
                (role, values)
                for (name, role), values in wanted.items()
                if (name, role) not in known
            ]
            if not new:
                raise SchoolError("group.nobody")
            added = [_add(tx, campaign, role, values) for role, values in new]
            tx.done(added[0], _TOPIC)
            return tuple(leadership.member(tx, uid) for uid in added)

    def remove_members(self, command: RemoveMembers) -> str:
        """Put members into the bin, all or none; return the id that brings them back."""
        with self.office.begin("member.remove", command) as tx:
            if tx.earlier_result() is None:
                leadership.remove_members(tx, command.rows)
                tx.done(command.action_id, _TOPIC)
        return command.action_id

    def order(self, command: OrderMembers) -> Leadership:
        """Put the members into another order; raises ``store.stale`` where it is not as seen."""
        with self.office.begin("member.order", command) as tx:
            campaign = campaigns.by_uid(tx, command.campaign_uid)
            if tx.earlier_result() is None:
                found = tuple(one.uid for one in leadership.members_of(tx, campaign.id))
                if found != command.before or sorted(found) != sorted(command.after):
                    raise SchoolError("store.stale")
                leadership.put_in_order(tx, command.after)
                tx.done(campaign.uid, _TOPIC)
            return of_campaign(tx, campaign)


def of_campaign(reader: Reader, campaign: Campaign) -> Leadership:
    """Return a campaign's group within a view that is already open."""
    group = leadership.group_of(reader, campaign.id)
    members = leadership.members_of(reader, campaign.id)
    return Leadership(
        campaign=campaign,
        name=group_name(campaign, group),
        group=group,
        members=members,
        earlier=None if members else _earlier(reader, campaign),
    )


def group_name(campaign: Campaign, group: LeadingGroup | None) -> str:
    """Return what the group is called: its own name, else the campaign's with its kind."""
    if group is not None and group.name:
        return group.name
    kind = GroupKind.LEADING_GROUP if group is None else group.kind
    return campaign.title + VALUES[f"group_kind.{kind.value}"].zh


def role_words(kind: GroupKind, role: MemberRole) -> str:
    """Return a role as a paper writes it."""
    return VALUES[role_code(kind, role)].zh


def called(member: GroupMember) -> str:
    """Return a member with the post before the name, as a paper writes it."""
    return f"{member.post}{member.name}"


def _earlier(reader: Reader, campaign: Campaign) -> EarlierGroup | None:
    counts = leadership.member_counts(reader)
    for one in campaigns.everyone(reader):
        if one.id in counts and one.id != campaign.id and one.starts_on <= campaign.starts_on:
            return EarlierGroup(campaign=one, members=counts[one.id])
    return None


def copy_group(tx: Transaction, source: Campaign, target: Campaign) -> str:
    """Copy a campaign's group with its members within a write that is open; return its uid.

    Raises ``group.exists`` or ``group.none_earlier``.
    """
    if leadership.members_of(tx, target.id):
        raise SchoolError("group.exists")
    group, members = leadership.group_of(tx, source.id), leadership.members_of(tx, source.id)
    if group is None or not members:
        raise SchoolError("group.none_earlier")
    values: dict[str, object] = {
        "kind": group.kind.value,
        "origin": GroupOrigin.EXISTING.value,
        "name": group.name,
        "office": group.office,
    }
    own = leadership.group_of(tx, target.id)
    if own is None:
        group_id, uid = rows.add(tx, leading_group, values | {"campaign_id": target.id})
    else:
        uid = own.uid
        group_id = rows.change(tx, leading_group, uid, own.version, values)
    for place, one in enumerate(members):
        copied: dict[str, object] = {
            "role": one.role.value,
            "name": one.name,
            "post": one.post,
            "duty": one.duty,
        }
        leadership.add_member(tx, group_id, copied, place)
    return uid


def _add(tx: Transaction, campaign: Campaign, role: MemberRole, values: dict[str, object]) -> str:
    group = leadership.group_of(tx, campaign.id)
    if group is None:
        plain: dict[str, object] = {
            "campaign_id": campaign.id,
            "kind": GroupKind.LEADING_GROUP.value,
            "origin": None,
            "name": "",
            "office": "",
        }
        group_id, _ = rows.add(tx, leading_group, plain)
    else:
        group_id = group.id
    members = leadership.members_of(tx, campaign.id)
    above = [at for at, one in enumerate(members) if one.role.rank <= role.rank]
    place = above[-1] + 1 if above else 0
    uid = leadership.add_member(tx, group_id, values, len(members))
    order = [one.uid for one in members]
    order.insert(place, uid)
    leadership.put_in_order(tx, order)
    return uid
