"""The tables. Their columns are described in ``domain.nouns``; a test compares both.

Unique indexes cover live rows only, so that the bin never blocks a new row.
"""

from typing import Final

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from schoolguard.store import (
    activity_tables,
    badge_tables,
    draft_tables,
    evidence_tables,
    leaflet_tables,
    message_tables,
    paper_tables,
    people_tables,
    submission_tables,
    summary_tables,
    undo_tables,
)
from schoolguard.store.columns import Instant, WrittenInstant, metadata
from schoolguard.store.columns import binned as _bin
from schoolguard.store.columns import key as _key
from schoolguard.store.columns import noun as _noun

__all__ = ["Instant", "metadata"]

OTHERS: Final = (
    people_tables,
    activity_tables,
    badge_tables,
    summary_tables,
    leaflet_tables,
    message_tables,
    evidence_tables,
    submission_tables,
    paper_tables,
    draft_tables,
    undo_tables,
)
"""Modules whose tables belong to the same metadata."""

school = _noun(
    "school",
    Column("name", String(60), nullable=False),
    Column("keep_names", Boolean, nullable=False),
    Column("keep_phones", Boolean, nullable=False),
    Column("stage", String(20)),
    Column("class_style", String(20), nullable=False, server_default="plain"),
    Column("keep_days", Integer, nullable=False, server_default="180"),
)

school_year = _noun("school_year", Column("starts_in", Integer, nullable=False, unique=True))

campus = _noun(
    "campus",
    Column("name", String(30), nullable=False),
    Column("short_name", String(10), nullable=False),
    Column("position", Integer, nullable=False),
    *_bin(),
)

school_class = _noun(
    "school_class",
    Column("school_year_id", ForeignKey("school_year.id"), nullable=False),
    Column("campus_id", ForeignKey("campus.id")),
    Column("grade", Integer, nullable=False),
    Column("more_grades", String(20), nullable=False, server_default=""),
    Column("number", Integer, nullable=False),
    Column("name", String(60), nullable=False, server_default=""),
    Column("class_teacher", String(40), nullable=False),
    Column("deputy_teacher", String(40), nullable=False, server_default=""),
    Column("substitute", String(40), nullable=False, server_default=""),
    Column("substitute_from", Date),
    Column("substitute_to", Date),
    # The latest of the class's head-counts, so that lists need not look through them.
    Column("head_count", Integer),
    Column("head_count_on", Date),
    Column("boarding", String(20)),
    Column("boarders", Integer),
    Column("begins_on", Date),
    Column("ends_on", Date),
    Column("merged_into_id", ForeignKey("school_class.id")),
    *_bin(),
)

head_count = _noun(
    "head_count",
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
    Column("counted_on", Date, nullable=False),
    Column("heads", Integer, nullable=False),
)

pupil = _noun(
    "pupil",
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
    Column("seat_no", String(10), nullable=False),
    Column("student_no", String(30), nullable=False),
    Column("name", String(60), nullable=False),
    Column("gender", String(6), nullable=False),
    Column("guardian", String(60), nullable=False),
    Column("phone", String(30), nullable=False),
    # How they are sorted: a name by its sound, a seat by its number; no database knows either.
    Column("name_key", _key(), nullable=False, server_default=""),
    Column("seat_key", _key(), nullable=False, server_default=""),
    *_bin(),
)

campaign = _noun(
    "campaign",
    Column("key", String(20), nullable=False, unique=True),
    Column("title", String(60), nullable=False),
    Column("theme", String(60), nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    Column("notice_issuer", String(60), nullable=False),
    Column("notice_title", String(120), nullable=False),
    Column("notice_number", String(40), nullable=False),
    Column("notice_asks", String(500), nullable=False),
    Column("notice_report_due", Date),
    Column("notice_contact", String(80), nullable=False),
    Column("written_into", String(60), nullable=False),
    *_bin(),
)

task = _noun(
    "task",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False, index=True),
    Column("kind", String(40), nullable=False),
    Column("title", String(40), nullable=False),
    Column("due_on", Date, nullable=False),
    Column("responsible", String(40), nullable=False, server_default=""),
    Column("position", Integer, nullable=False),
    *_bin(),
)

task_class = _noun(
    "task_class",
    Column("task_id", ForeignKey("task.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
)

assignment = _noun(
    "assignment",
    Column("task_id", ForeignKey("task.id"), nullable=False),
    Column("class_id", ForeignKey("school_class.id"), nullable=False),
    Column("exempt_because", String(80), nullable=False),
)

activity = _noun(
    "activity",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("class_id", ForeignKey("school_class.id")),
    Column("task_id", ForeignKey("task.id")),
    Column("title", String(80), nullable=False),
    Column("held_on", Date, nullable=False),
    Column("ended_on", Date),
    Column("starts_at", String(5), nullable=False),
    Column("ends_at", String(5), nullable=False),
    Column("place", String(40), nullable=False),
    Column("leader", String(40), nullable=False),
    Column("leader_post", String(40), nullable=False),
    Column("leader_unit", String(60), nullable=False),
    Column("planned_heads", Integer),
    Column("present_heads", Integer),
    Column("present_about", String(10), nullable=False),
    Column("class_hours", Integer),
    Column("pieces", Integer),
    Column("pieces_about", String(10), nullable=False),
    Column("times", Integer),
    Column("times_about", String(10), nullable=False),
    Column("content", Text, nullable=False),
    *_bin(),
)

leading_group = _noun(
    "leading_group",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("origin", String(20)),
    Column("name", String(60), nullable=False),
    Column("office", String(40), nullable=False),
    *_bin(),
)

group_member = _noun(
    "group_member",
    Column("group_id", ForeignKey("leading_group.id"), nullable=False, index=True),
    Column("role", String(20), nullable=False),
    Column("name", String(40), nullable=False),
    Column("post", String(40), nullable=False),
    Column("duty", String(200), nullable=False),
    Column("position", Integer, nullable=False),
    *_bin(),
)

flag_talk = _noun(
    "flag_talk",
    Column("campaign_id", ForeignKey("campaign.id"), nullable=False),
    Column("planned_on", Date, nullable=False),
    Column("way", String(20), nullable=False),
    Column("title", String(60), nullable=False),
    Column("speaker_kind", String(20)),
    Column("speaker_post", String(40), nullable=False),
    Column("speaker", String(40), nullable=False),
    Column("script", Text, nullable=False),
    Column("script_ready", Boolean, nullable=False),
    Column("reading_speed", Integer, nullable=False),
    Column("audience", String(40), nullable=False),
    Column("present_heads", Integer),
    Column("held_on", Date),
    Column("moved_because", String(60), nullable=False),
    *_bin(),
)

calendar_day = _noun(
    "calendar_day",
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("follows", Integer),
    Column("name", String(40), nullable=False),
    Column("note", String(120), nullable=False),
    Column("origin", String(40), nullable=False),
    *_bin(),
)

library_edit = _noun(
    "library_edit",
    Column("key", String(40), nullable=False),
    Column("band", String(20)),
    Column("kind", String(20), nullable=False),
    Column("title", String(30), nullable=False),
    Column("how", String(200), nullable=False),
    Column("red_flags", String(240), nullable=False),
    Column("to_do", String(240), nullable=False),
    Column("say", String(40), nullable=False),
    Column("tags", String(60), nullable=False),
    Column("edition", String(20), nullable=False),
    Column("source", String(60), nullable=False),
    Column("address", String(200), nullable=False),
    Column("checked_on", Date, nullable=False),
    Column("shipped_hash", String(64), nullable=False),
    *_bin(),
)

action = Table(
    "action",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", String(40), nullable=False),
    Column("result_uid", String(36), nullable=False),
    Column("at", Instant, nullable=False),
)

audit_line = Table(
    "audit_line",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", WrittenInstant, nullable=False),
    Column("actor", String(40), nullable=False),
    Column("action", String(40), nullable=False),
    Column("noun", String(40), nullable=False),
    Column("row_uid", String(36), nullable=False),
    Column("fields", Text, nullable=False),
    Column("chain", String(64), nullable=False),
)

search_entry = Table(
    "search_entry",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("noun", String(40), nullable=False),
    Column("row_uid", String(36), nullable=False),
    Column("title", String(80), nullable=False),
    Column("subtitle", String(120), nullable=False),
    Column("words", Text, nullable=False),
    Column("sounds", Text, nullable=False, server_default=""),
)
Index("uq_search_entry_row", search_entry.c.noun, search_entry.c.row_uid, unique=True)

_LIVE_CLASS = school_class.c.deleted_at.is_(None)
_LIVE_PUPIL = pupil.c.deleted_at.is_(None)
_LIVE_ACTIVITY = activity.c.deleted_at.is_(None)
_LIVE_GROUP = leading_group.c.deleted_at.is_(None)
_LIVE_TALK = flag_talk.c.deleted_at.is_(None)
_LIVE_EDIT = library_edit.c.deleted_at.is_(None)

# Nulls never clash in a unique index: classes of no campus have an index of their own.
_NO_CAMPUS = _LIVE_CLASS & school_class.c.campus_id.is_(None)
_AT_CAMPUS = _LIVE_CLASS & school_class.c.campus_id.is_not(None)

Index(
    "uq_school_class_live",
    school_class.c.school_year_id,
    school_class.c.grade,
    school_class.c.number,
    unique=True,
    sqlite_where=_NO_CAMPUS,
)
Index(
    "uq_school_class_at_campus",
    school_class.c.school_year_id,
    school_class.c.campus_id,
    school_class.c.grade,
    school_class.c.number,
    unique=True,
    sqlite_where=_AT_CAMPUS,
)
Index("uq_head_count_day", head_count.c.class_id, head_count.c.counted_on, unique=True)
Index("ix_pupil_live", pupil.c.class_id, sqlite_where=_LIVE_PUPIL)
# The orders of the list of names, so that its first rows need no sorting.
for _name, _columns in (
    ("ix_pupil_name", (pupil.c.name_key, pupil.c.id)),
    ("ix_pupil_seat", (pupil.c.class_id, pupil.c.seat_key, pupil.c.id)),
    ("ix_pupil_student", (pupil.c.student_no, pupil.c.id)),
):
    Index(_name, *_columns, sqlite_where=_LIVE_PUPIL)
Index(
    "ix_school_class_order",
    school_class.c.school_year_id,
    school_class.c.grade,
    school_class.c.number,
    school_class.c.id,
    sqlite_where=_LIVE_CLASS,
)
Index(
    "uq_leading_group_live",
    leading_group.c.campaign_id,
    unique=True,
    sqlite_where=_LIVE_GROUP,
)
Index("uq_task_class_pair", task_class.c.task_id, task_class.c.class_id, unique=True)
Index("uq_assignment_pair", assignment.c.task_id, assignment.c.class_id, unique=True)
# Covers the figures: one pass over a campaign's records without touching the rows.
Index(
    "ix_activity_figures",
    activity.c.campaign_id,
    activity.c.kind,
    activity.c.class_id,
    activity.c.held_on,
    activity.c.planned_heads,
    activity.c.present_heads,
    sqlite_where=_LIVE_ACTIVITY,
)
Index(
    "ix_flag_talk_figures",
    flag_talk.c.campaign_id,
    flag_talk.c.planned_on,
    flag_talk.c.held_on,
    flag_talk.c.present_heads,
    sqlite_where=_LIVE_TALK,
)
Index(
    "uq_library_edit_live",
    library_edit.c.key,
    library_edit.c.band,
    unique=True,
    sqlite_where=_LIVE_EDIT,
)
