"""The tables of what can be undone: steps, and the rows of each in their other state.

``undo_row.image`` holds a row as it was before the step (after it, once the step is undone) and
with it whatever the row says, pupils' names among it. A purge of what is about pupils forgets the
steps (``undo.forget``); all of them go after 30 days.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text

from schoolguard.store.columns import Instant, metadata

undo_step = Table(
    "undo_step",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String(36), nullable=False),
    Column("actor", String(40), nullable=False),
    Column("session", String(36), nullable=False),
    Column("bundle", String(36), nullable=False),
    Column("action", String(40), nullable=False),
    Column("state", String(10), nullable=False),
    Column("topics", String(400), nullable=False),
    Column("at", Instant, nullable=False, index=True),
)
Index("ix_undo_step_session", undo_step.c.session, undo_step.c.state)

undo_row = Table(
    "undo_row",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("step_id", ForeignKey("undo_step.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("noun", String(40), nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("image", Text),
    Column("digest", String(32)),
)
