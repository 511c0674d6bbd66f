"""What the summary says of the leading group, and its annex."""

from collections.abc import Sequence
from typing import Final

from schoolguard.domain.leadership import GroupMember, GroupOrigin, Leadership, MemberRole
from schoolguard.domain.summary import RowRef, Section, Sentence, SummaryTable
from schoolguard.services.leadership import called, role_words
from schoolguard.services.wording import Wording

_WHOLE: Final = 3
"""So many members are counted; fewer are named by their roles."""


def leadership_section(say: Wording, seen: Leadership) -> Section:
    """Return the section; it has no paragraph where nothing is recorded."""
    said = [
        *_group(say, seen),
        *_heads(say, seen),
        *_office(say, seen),
        *_in_annex(say, seen),
    ]
    return Section(say.heading("leadership"), (tuple(said),) if said else ())


def leadership_table(say: Wording, seen: Leadership) -> SummaryTable | None:
    """Return the members with their duties; None where the text already names them all."""
    if not _needs_table(seen):
        return None
    duties = any(one.duty for one in seen.members)
    return SummaryTable(
        caption=say.plain(say.caption("leadership"), {"group": seen.name}),
        head=("角色", "姓名", "职务", *(("分工",) if duties else ())),
        numeric=(False,) * (4 if duties else 3),
        rows=tuple(
            (
                role_words(seen.kind, one.role),
                one.name,
                one.post or "—",
                *((one.duty or "—",) if duties else ()),
            )
            for one in seen.members
        ),
    )


def _group(say: Wording, seen: Leadership) -> list[Sentence]:
    group = seen.group
    if group is None:
        return []
    if not (seen.members or group.origin or group.name or group.office):
        return []
    keys = {GroupOrigin.NEW: "group_new", GroupOrigin.EXISTING: "group_existing"}
    key = "group_plain" if group.origin is None else keys[group.origin]
    # A list of one or two is hardly the whole group.
    several = len(seen.members) >= _WHOLE or _needs_table(seen)
    words = {"group": seen.name, "members": several}
    return [say.sentence(key, words, (RowRef("leading_group", group.uid),))]


def _heads(say: Wording, seen: Leadership) -> list[Sentence]:
    leading = [_in_role(seen, role) for role in (MemberRole.HEAD, MemberRole.DEPUTY)]
    heads, deputies = leading
    if not heads and not deputies:
        return []
    words = {
        "heads": _named(heads),
        "deputies": _named(deputies),
        "head": role_words(seen.kind, MemberRole.HEAD),
        "deputy": role_words(seen.kind, MemberRole.DEPUTY),
    }
    return [say.sentence("group_heads", words, _sources((*heads, *deputies)))]


def _office(say: Wording, seen: Leadership) -> list[Sentence]:
    office = "" if seen.group is None else seen.group.office
    directors, contacts = _in_role(seen, MemberRole.DIRECTOR), _in_role(seen, MemberRole.CONTACT)
    said = []
    if office or directors:
        own = [] if seen.group is None else [RowRef("leading_group", seen.group.uid)]
        words = {"office": office, "directors": _named(directors)}
        said.append(say.sentence("group_office", words, [*own, *_sources(directors)]))
    if contacts:
        words = {"contacts": _named(contacts)}
        said.append(say.sentence("group_contact", words, _sources(contacts)))
    return said


def _in_annex(say: Wording, seen: Leadership) -> list[Sentence]:
    if not _needs_table(seen):
        return []
    words = {"duties": any(one.duty for one in seen.members)}
    return [say.sentence("group_annex", words, _sources(seen.members))]


def _needs_table(seen: Leadership) -> bool:
    return any(one.duty or one.role is MemberRole.MEMBER for one in seen.members)


def _in_role(seen: Leadership, role: MemberRole) -> tuple[GroupMember, ...]:
    return tuple(one for one in seen.members if one.role is role)


def _named(members: Sequence[GroupMember]) -> str:
    return "、".join(map(called, members))


def _sources(members: Sequence[GroupMember]) -> list[RowRef]:
    return [RowRef("group_member", one.uid) for one in members]
