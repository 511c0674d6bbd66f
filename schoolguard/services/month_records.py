"""Sheets of what was done in the month, of the summary's own words, and of the library."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, get_type_hints

from schoolguard.domain.activity import Activity, LogActivity
from schoolguard.domain.campaign import (
    Campaign,
)
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.detail import OWNERS, Detail, DetailLine
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.final import (
    HandFigure,
    SaveHandFigure,
    SaveText,
    SummaryText,
)
from schoolguard.domain.incident import Incident, SaveIncident
from schoolguard.domain.library import Band, Body, EditEntry, EntryKind, LibraryEdit, Source
from schoolguard.domain.rows import Row
from schoolguard.domain.talk import SaveTalk, SpeakerKind, Talk
from schoolguard.services.activities import Activities
from schoolguard.services.finals import Finals
from schoolguard.services.incidents import Incidents
from schoolguard.services.library import Library
from schoolguard.services.month_columns import fields_of
from schoolguard.services.month_messages import FORWARDINGS, MESSAGES
from schoolguard.services.month_papers import PAPERS
from schoolguard.services.month_sheets import (
    Given,
    Line,
    Sheet,
    Work,
    kept_by,
    line_of,
    lines_by,
    typed,
)
from schoolguard.services.talks import Talks
from schoolguard.store import (
    activities,
    details,
    finals,
    incidents,
    library,
    talks,
)
from schoolguard.store.store import Reader
from schoolguard.store.tables import metadata

# Talks, activities, incidents and their details

_TALK: Final = fields_of(Talk)


def _talk_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    found = () if of is None else talks.in_campaign(reader, of.uid)
    return [line_of(one, _TALK, speaker=_shown_speaker(one)) for one in found]


def _shown_speaker(of: Talk) -> str:
    """Return who speaks; a pupil's name leaves the window nowhere."""
    return "" if of.speaker_kind is SpeakerKind.PUPIL else of.speaker


def _save_talk(work: Work, given: Given) -> None:
    command = work.command(SaveTalk, given)
    pupil = command.speaker_kind is SpeakerKind.PUPIL and not command.speaker
    if given.line is not None and pupil:
        before = talks.by_uid(work.whole.tx, given.line.uid)
        if before.speaker_kind is SpeakerKind.PUPIL:
            command = replace(command, speaker=before.speaker)
    Talks(work.office).save(command)


_ACTIVITY: Final = fields_of(Activity)


def _read_activities(reader: Reader, of: Campaign) -> Sequence[Row]:
    both = (*activities.in_campaign(reader, of.uid), *activities.besides_meetings(reader, of.uid))
    found = {one.id: one for one in both}
    return sorted(found.values(), key=lambda one: (one.held_on, one.id))


_INCIDENT: Final = fields_of(Incident)


def _read_incidents(reader: Reader, of: Campaign) -> Sequence[Row]:
    return incidents.in_campaign(reader, of.uid)


_DETAIL: Final = fields_of(Detail)


def _detail_lines(reader: Reader, of: Campaign | None) -> Sequence[Line]:
    found: list[Line] = []
    for noun in OWNERS if of is not None else ():
        assert of is not None
        for owner, lines in sorted(details.in_campaign(reader, noun, of.uid).items()):
            found.extend(_detail_line(noun, owner, one) for one in lines)
    return found


def _detail_line(noun: str, owner: str, one: DetailLine) -> Line:
    own: dict[str, Any] = {"owner_noun": noun, "owner_uid": owner}
    for name in ("kind", "name", "role", "count", "about", "unit", "origin", "note"):
        value = getattr(one, name)
        own[name] = getattr(value, "value", value)
    return Line(one.uid, 1, own)


def _save_detail(work: Work, given: Given) -> None:
    tx, values = work.whole.tx, given.values
    noun, owner = values["owner_noun"], values["owner_uid"]
    try:
        version = details.owner_version(tx, noun, owner, work.month)
    except SchoolError as error:
        raise SchoolError("workbook.no_owner", value=owner, noun=VALUES[f"noun.{noun}"]) from error
    hints = get_type_hints(DetailLine)
    own = DetailLine(
        uid=given.known or "",
        **{name: typed(hints[name], values[name]) for name in values if name in hints},
    )
    standing = details.of(tx, noun, owner)
    if given.line is not None and all(one.uid != own.uid for one in standing):
        raise SchoolError("workbook.no_such", value=owner)
    every = [own if one.uid == own.uid else one for one in standing]
    if given.line is None:
        every.append(own)
    details.save(tx, metadata.tables[noun], owner, version, tuple(every))


# The summary's own words and numbers, the library

_WORDS: Final = fields_of(SummaryText)


def _read_words(reader: Reader, of: Campaign) -> Sequence[Row]:
    return tuple(finals.texts(reader, of.id).values())


_HAND: Final = fields_of(HandFigure)


def _read_hand(reader: Reader, of: Campaign) -> Sequence[Row]:
    return finals.hand_figures(reader, of.id)


_EDIT: Final = fields_of(LibraryEdit)
_OWN_ENTRY: Final = "own-"


def _edit_lines(reader: Reader, _: Campaign | None) -> Sequence[Line]:
    return [line_of(one, _EDIT) for one in library.every(reader)]


def _save_edit(work: Work, given: Given) -> None:
    values, key = given.values, given.values["key"]
    new = given.line is None and key.startswith(_OWN_ENTRY)
    command = EditEntry(
        # An entry of the school's own is named after the action that made it.
        action_id=key.removeprefix(_OWN_ENTRY) if new else given.action_id,
        key="" if new else key,
        band=typed(Band, values["band"]),
        version=given.version,
        kind=EntryKind(values["kind"]),
        title=values["title"],
        body=Body(
            how=values["how"],
            red_flags=tuple(values["red_flags"].splitlines()),
            to_do=tuple(values["to_do"].splitlines()),
            say=values["say"],
        ),
        source=Source(
            name=values["source"],
            checked_on=values["checked_on"],
            address=values["address"],
            edition=values["edition"],
        ),
        tags=tuple(values["tags"].split()),
    )
    Library(work.office).save(command)


RECORDS: Final = (
    Sheet(
        name="国旗下讲话", nouns=(Talk,), fields=_TALK, noun="flag_talk",
        read=_talk_lines, save=_save_talk,
    ),
    MESSAGES,
    FORWARDINGS,
    *PAPERS,
    Sheet(
        name="活动", nouns=(Activity,), fields=_ACTIVITY, noun="activity",
        read=lines_by(_ACTIVITY, _read_activities),
        save=kept_by(lambda on: Activities(on).log, LogActivity),
    ),
    Sheet(
        name="线索劝阻", nouns=(Incident,), fields=_INCIDENT, noun="incident",
        read=lines_by(_INCIDENT, _read_incidents),
        save=kept_by(lambda on: Incidents(on).save, SaveIncident),
    ),
    Sheet(
        name="明细", nouns=(Detail,), fields=_DETAIL, noun="detail",
        read=_detail_lines, save=_save_detail,
    ),
    Sheet(
        name="总结文字", nouns=(SummaryText,), fields=_WORDS, noun="summary_text",
        keys=("place",), read=lines_by(_WORDS, _read_words),
        save=kept_by(lambda on: Finals(on).save_text, SaveText),
    ),
    Sheet(
        name="手填数字", nouns=(HandFigure,), fields=_HAND, noun="hand_figure",
        read=lines_by(_HAND, _read_hand),
        save=kept_by(lambda on: Finals(on).save_hand_figure, SaveHandFigure),
    ),
    Sheet(
        name="反诈知识", nouns=(LibraryEdit,), fields=_EDIT, keys=("key", "band"),
        read=_edit_lines, save=_save_edit,
    ),
)  # fmt: skip
