"""The table of drafts.

It holds whatever was typed, pupils' names among it, and is no part of any paper: a purge of what
is about pupils deletes all of its rows (``drafts.forget_all``). Rows go after 30 days.
"""

from sqlalchemy import Column, String, Text

from schoolguard.store.columns import Instant, noun

draft = noun(
    "draft",
    Column("actor", String(40), nullable=False, index=True),
    Column("page", String(40), nullable=False),
    Column("form", String(60), nullable=False),
    Column("subject", String(4000), nullable=False),
    Column("title", String(120), nullable=False),
    Column("typed", Text, nullable=False),
    Column("kept_at", Instant, nullable=False),
)
