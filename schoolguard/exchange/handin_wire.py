"""Hand-in sheets as JSON between the reading process and the program; never pickle."""

from datetime import date
from pathlib import Path
from typing import Any

from schoolguard.domain.handin import ReadRow, ReadSheet
from schoolguard.exchange.roster_wire import error_from_json, error_to_json

Json = dict[str, Any]
_PLAIN = ("cell", "class_name", "task", "place", "leader", "planned_heads", "present_heads")


def sheet_to_json(sheet: ReadSheet) -> Json:
    """Return what was read of a file as JSON values."""
    return {
        "file": str(sheet.file),
        "heading": sheet.heading,
        "rows": [
            {name: getattr(row, name) for name in (*_PLAIN, "content", "ids", "bad")}
            | {"held_on": row.held_on and row.held_on.isoformat()}
            for row in sheet.rows
        ],
        "error": sheet.error and error_to_json(sheet.error),
    }


def sheet_from_json(data: Json) -> ReadSheet:
    """Return what :func:`sheet_to_json` wrote."""
    return ReadSheet(
        file=Path(data["file"]),
        heading=data["heading"],
        rows=tuple(_row(row) for row in data["rows"]),
        error=error_from_json(data["error"]) if data["error"] else None,
    )


def _row(data: Json) -> ReadRow:
    own = {
        "held_on": date.fromisoformat(data["held_on"]) if data["held_on"] else None,
        "ids": tuple(data["ids"]),
        "bad": tuple((header, cell, text) for header, cell, text in data["bad"]),
    }
    return ReadRow(**{**data, **own})
