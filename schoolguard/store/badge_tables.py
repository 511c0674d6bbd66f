"""The table of the school's badge."""

from sqlalchemy import Column, Integer, LargeBinary, String

from schoolguard.store.columns import noun

badge = noun(
    "badge",
    Column("content", LargeBinary, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
)
