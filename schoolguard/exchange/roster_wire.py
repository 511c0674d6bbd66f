"""Rosters as JSON between the reading process and the program; never pickle."""

from typing import Any

from schoolguard.domain.catalogue.text import Text
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.roster import (
    ReadOptions,
    RosterClass,
    RosterColumn,
    RosterField,
    RosterIssue,
    RosterPreview,
    RosterPupil,
    RosterQuestion,
)

Json = dict[str, Any]


def options_to_json(options: ReadOptions) -> Json:
    """Return the options as JSON values."""
    return {
        "school_year": options.school_year,
        "lowest_grade": options.lowest_grade,
        "highest_grade": options.highest_grade,
        "keep_names": options.keep_names,
        "keep_phones": options.keep_phones,
        "mapping": [[letter, meaning.value] for letter, meaning in options.mapping],
        "answers": [[value, *reading] for value, reading in options.answers],
        "leave_out_wrong_rows": options.leave_out_wrong_rows,
    }


def options_from_json(data: Json) -> ReadOptions:
    """Return the options written by :func:`options_to_json`."""
    return ReadOptions(
        **{
            **data,
            "mapping": tuple((letter, RosterField(value)) for letter, value in data["mapping"]),
            "answers": tuple((value, (grade, no)) for value, grade, no in data["answers"]),
        }
    )


def error_to_json(error: SchoolError) -> Json:
    """Return an error with its parameters; a text keeps both languages."""
    return {
        "code": error.code,
        "params": {
            name: {"zh": value.zh, "en": value.en} if isinstance(value, Text) else value
            for name, value in error.params.items()
        },
    }


def error_from_json(data: Json) -> SchoolError:
    """Return the error written by :func:`error_to_json`."""
    params = {
        name: Text(value["zh"], value["en"]) if isinstance(value, dict) else value
        for name, value in data["params"].items()
    }
    return SchoolError(data["code"], **params)


def preview_to_json(preview: RosterPreview) -> Json:
    """Return a preview as JSON values; pupils as bare lists, for there may be 20,000."""
    return {
        "file_name": preview.file_name,
        "sheets": preview.sheets,
        "encoding": preview.encoding,
        "header_row": preview.header_row,
        "columns": [[c.letter, c.header, c.meaning.value, c.samples] for c in preview.columns],
        "head": preview.head,
        "classes": [
            [
                *(c.grade, c.number, c.class_teacher, c.head_count),
                *(c.more_grades, c.campus, c.deputy_teacher, c.boarders),
                [
                    [p.seat_no, p.student_no, p.name, p.gender, p.guardian, p.phone]
                    for p in c.pupils
                ],
            ]
            for c in preview.classes
        ],
        "rows": preview.rows,
        "issues": [_issue_to_json(issue) for issue in preview.issues],
        "questions": [[q.sheet, q.cell, q.value, q.readings] for q in preview.questions],
        "skipped_rows": preview.skipped_rows,
        "warnings": [_issue_to_json(issue) for issue in preview.warnings],
    }


def preview_from_json(data: Json) -> RosterPreview:
    """Return the preview written by :func:`preview_to_json`."""
    return RosterPreview(
        file_name=data["file_name"],
        sheets=tuple(data["sheets"]),
        encoding=data["encoding"],
        header_row=data["header_row"],
        columns=tuple(
            RosterColumn(letter, header, RosterField(meaning), tuple(samples))
            for letter, header, meaning, samples in data["columns"]
        ),
        head=tuple(tuple(row) for row in data["head"]),
        classes=tuple(
            RosterClass(
                *(grade, no, teacher, head_count),
                pupils=tuple(RosterPupil(*p) for p in pupils),
                more_grades=tuple(more),
                campus=campus,
                deputy_teacher=deputy,
                boarders=boarders,
            )
            for grade, no, teacher, head_count, more, campus, deputy, boarders, pupils in data[
                "classes"
            ]
        ),
        rows=data["rows"],
        issues=tuple(_issue_from_json(issue) for issue in data["issues"]),
        questions=tuple(
            RosterQuestion(sheet, cell, value, tuple((g, n) for g, n in readings))
            for sheet, cell, value, readings in data["questions"]
        ),
        skipped_rows=data["skipped_rows"],
        warnings=tuple(_issue_from_json(issue) for issue in data["warnings"]),
    )


def _issue_to_json(issue: RosterIssue) -> list[Any]:
    return [issue.sheet, issue.cell, issue.value, error_to_json(issue.error)]


def _issue_from_json(data: list[Any]) -> RosterIssue:
    sheet, cell, value, error = data
    return RosterIssue(sheet, cell, value, error_from_json(error))
