"""Queries of flag talks, and the figures counted from them."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, RowMapping, and_, func, select, true, update
from sqlalchemy.sql import Select

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.detail import DetailLine
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.figures import Figure, FigureRows, Unit
from schoolguard.domain.summary import RowRef
from schoolguard.domain.talk import SpeakerKind, Talk, TalkWay
from schoolguard.store import audit, details, evidence, rows, search
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.tables import campaign, flag_talk

NOUN: Final = "flag_talk"
_OWN: Final = (
    "id", "uid", "version", "planned_on", "way", "title", "speaker_kind", "speaker_post",
    "speaker", "script", "script_ready", "reading_speed", "audience", "present_heads", "held_on",
    "moved_because",
)  # fmt: skip
_HELD: Final = flag_talk.c.held_on.is_not(None)
_PICKS: Final[Mapping[str, tuple[Unit, ColumnElement[bool] | None]]] = {
    "talks.planned": (Unit.TIMES, None),
    "talks.held": (Unit.TIMES, _HELD),
    "talks.present": (Unit.VISITS, and_(_HELD, flag_talk.c.present_heads.is_not(None))),
}
FIGURES: Final = frozenset(_PICKS)
"""The keys of the figures that are counted from talks."""


@cache
def select_talks() -> Select[tuple[Any, ...]]:
    """Return the statement for live talks."""
    return (
        select(*(flag_talk.c[name] for name in _OWN), campaign.c.uid.label("campaign_uid"))
        .join(campaign, campaign.c.id == flag_talk.c.campaign_id)
        .where(flag_talk.c.deleted_at.is_(None))
    )


def by_uid(reader: Reader, uid: str) -> Talk:
    """Return one live talk; raises ``store.not_found``."""
    row = (
        reader.connection.execute(select_talks().where(flag_talk.c.uid == uid))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise SchoolError("store.not_found")
    return _talk(row, details.of(reader, NOUN, uid))


def in_campaign(reader: Reader, campaign_uid: str) -> tuple[Talk, ...]:
    """Return a campaign's talks by the day they are planned for."""
    statement = (
        select_talks()
        .where(campaign.c.uid == campaign_uid)
        .order_by(flag_talk.c.planned_on, flag_talk.c.id)
    )
    found = reader.connection.execute(statement).mappings().all()
    lines = details.in_campaign(reader, NOUN, campaign_uid) if found else {}
    return tuple(_talk(row, lines.get(row["uid"], ())) for row in found)


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put one talk into the bin; raises ``store.stale`` or ``store.not_found``."""
    search.drop(tx, NOUN, (uid,))
    evidence.remove_of(tx, NOUN, uid)
    rows.into_bin(tx, flag_talk, by_uid(tx, uid), version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take the talks of one removal out of the bin; return how many."""
    back = rows.out_of_bin(tx, flag_talk, deletion_id)
    for uid in back:
        make_findable(tx, by_uid(tx, uid))
    return len(back)


@cache
def named_pupils() -> ColumnElement[bool]:
    """Return the condition that a talk names the pupil who spoke."""
    return (flag_talk.c.speaker_kind == SpeakerKind.PUPIL.value) & (flag_talk.c.speaker != "")


def erase_pupils_names(
    tx: Transaction, campaign_uid: str | None = None, *, but: Collection[str] = ()
) -> int:
    """Erase the names of pupils who spoke (of a campaign), the bin included; return how many.

    The talks of ``but`` (public ids) keep theirs.
    """
    of = select(campaign.c.id).where(campaign.c.uid == campaign_uid)
    mine = true() if campaign_uid is None else flag_talk.c.campaign_id.in_(of)
    erased = (
        tx.connection.execute(
            update(flag_talk)
            .where(named_pupils(), mine, flag_talk.c.uid.not_in(but))
            .values(speaker="", version=flag_talk.c.version + 1)
            .returning(flag_talk.c.uid)
        )
        .scalars()
        .all()
    )
    audit.note_many(tx, NOUN, [(uid, ("speaker",)) for uid in erased])
    return len(erased)


def make_findable(tx: Transaction, talk: Talk) -> None:
    """Keep the words by which a talk is found: its title and who speaks, no pupil's name."""
    name = "" if talk.speaker_kind is SpeakerKind.PUPIL else talk.speaker
    day = f"{talk.planned_on.month}月{talk.planned_on.day}日"
    words = f"{talk.title} {talk.speaker_post} {name} {day}"
    search.put(tx, NOUN, [(talk.uid, talk.title or day, day, words)])


def all_figures(reader: Reader, of: Campaign) -> tuple[Figure, ...]:
    """Return the figures counted from a campaign's talks, in one statement."""
    held_heads = func.sum(flag_talk.c.present_heads).filter(_HELD)
    found = reader.connection.execute(
        select(
            func.count().label("planned"),
            func.count(flag_talk.c.held_on).label("held"),
            func.count(flag_talk.c.present_heads).filter(_HELD).label("with_heads"),
            held_heads.label("heads"),
        ).where(_live(of))
    ).one()
    values = {
        "talks.planned": (found.planned, found.planned),
        "talks.held": (found.held, found.held),
        "talks.present": (found.heads, found.with_heads),
    }
    return tuple(Figure.of(key, value, _PICKS[key][0], n) for key, (value, n) in values.items())


def rows_of(reader: Reader, of: Campaign, key: str) -> FigureRows:
    """Return the talks that a figure was counted from, each by its day and title."""
    picks = _PICKS[key][1]
    statement = select_talks().where(_live(of)).order_by(flag_talk.c.planned_on, flag_talk.c.id)
    if picks is not None:
        statement = statement.where(picks)
    talks = [_talk(row) for row in reader.connection.execute(statement).mappings()]
    return FigureRows(key, tuple((RowRef(NOUN, one.uid), _name(one)) for one in talks))


def _live(of: Campaign) -> ColumnElement[bool]:
    return and_(flag_talk.c.campaign_id == of.id, flag_talk.c.deleted_at.is_(None))


def _name(talk: Talk) -> str:
    day = talk.takes_place_on
    return f"{day.month}月{day.day}日 {talk.title}".strip()


def _talk(row: RowMapping, lines: tuple[DetailLine, ...] = ()) -> Talk:
    kind = row["speaker_kind"]
    return Talk(
        **{
            **row,
            "details": lines,
            "way": TalkWay(row["way"]),
            "speaker_kind": None if kind is None else SpeakerKind(kind),
        }
    )
