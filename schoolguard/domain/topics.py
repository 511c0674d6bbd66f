"""What services say has changed, and pages listen for."""

from typing import Final

EVERYTHING: Final = frozenset(
    {
        "activities",
        "backups",
        "bin",
        "calendar",
        "campaigns",
        "classes",
        "evidence",
        "layouts",
        "leadership",
        "leaflets",
        "library",
        "messages",
        "people",
        "place",
        "progress",
        "school",
        "slips",
        "submissions",
        "summary",
        "talks",
        "tasks",
    }
)
"""Every topic: another store stands where this one did. A test compares it with the code."""
