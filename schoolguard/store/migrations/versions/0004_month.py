"""The whole month; each noun's part stands in ``migrations.month``."""

from types import ModuleType

from schoolguard.store.migrations.month import (
    activities,
    badge,
    calendar_days,
    draft,
    evidence,
    leaflets,
    library,
    message,
    paper_layouts,
    people,
    school,
    search,
    submission,
    summary,
    tasks,
    undo,
)

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_PARTS: tuple[ModuleType, ...] = (
    people,
    calendar_days,
    library,
    summary,
    tasks,
    activities,
    leaflets,
    evidence,
    message,
    school,
    submission,
    badge,
    paper_layouts,
    draft,
    search,
    undo,
)


def upgrade() -> None:
    """Bring every noun up to date, in this order."""
    for part in _PARTS:
        part.upgrade()
