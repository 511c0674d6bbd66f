"""Importing rosters: read and counted first, written whole or not at all."""

import argparse
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from schoolguard.cli.words import complain, complain_lines, new_action, say, say_json
from schoolguard.domain.catalogue import Lang, render_error, render_value
from schoolguard.domain.classnames import read_class_name
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.grades import class_name, grade_name
from schoolguard.domain.roster import RosterField, RosterIssue, RosterPreview
from schoolguard.domain.school import ImportRoster, RosterPlan

if TYPE_CHECKING:
    from schoolguard.services import Services

_SHOWN_ISSUES: Final = 20


def import_rosters(services: "Services", arguments: argparse.Namespace) -> int:
    """Import every file, or none where one of them has something to mend."""
    previews = [_read(services, file, arguments) for file in arguments.files]
    for preview in previews:
        if preview.issues or preview.questions:
            _say_blocked(preview, arguments)
            return 2
    year = _school_year(services, arguments)
    for preview in previews:
        command = ImportRoster(
            action_id=new_action(),
            school_year=year,
            classes=preview.classes,
            source=preview.file_name,
        )
        write = services.roster.plan if arguments.dry_run else services.roster.write
        plan = write(command)
        if arguments.json:
            say_json(_plan_json(preview, plan, arguments.dry_run))
        else:
            _say_plan(preview, plan, arguments)
    return 0


def _read(services: "Services", file: Path, arguments: argparse.Namespace) -> RosterPreview:
    year = _school_year(services, arguments)
    answers = [_pair(one, "1.1=一年级1班") for one in arguments.answer]
    mapping = [_pair(one, "C=name") for one in arguments.map]
    options = replace(
        services.roster.options(year),
        mapping=tuple((letter.upper(), _meaning(meaning)) for letter, meaning in mapping),
        answers=tuple((value, _reading(name, year)) for value, name in answers),
        leave_out_wrong_rows=arguments.leave_out_wrong_rows,
    )
    try:
        return services.roster.read(file, options)
    except SchoolError:
        complain("cli.in_file", arguments.lang, file=file)
        raise


def _school_year(services: "Services", arguments: argparse.Namespace) -> int:
    chosen: int | None = arguments.school_year
    return services.classes.this_year() if chosen is None else chosen


def _pair(written: str, form: str) -> tuple[str, str]:
    key, equals, value = written.rpartition("=")
    if not equals:
        raise SchoolError("cli.bad_option", value=written, form=form)
    return key, value


def _meaning(written: str) -> RosterField:
    try:
        return RosterField(written)
    except ValueError as error:
        form = " | ".join(RosterField)
        raise SchoolError("cli.bad_option", value=written, form=form) from error


def _reading(name: str, school_year: int) -> tuple[int, int]:
    readings = read_class_name(name, school_year=school_year).readings
    if len(readings) != 1:
        raise SchoolError("cli.bad_option", value=name, form="1.1=一年级1班")
    return readings[0]


def _issue_text(issue: RosterIssue, lang: Lang) -> str:
    what, remedy = render_error(issue.error, lang)
    return render_value(
        "cli.issue",
        lang,
        sheet=issue.sheet,
        cell=issue.cell,
        value=issue.value,
        what=what,
        remedy=remedy,
    )


def _say_blocked(preview: RosterPreview, arguments: argparse.Namespace) -> None:
    lang: Lang = arguments.lang
    count = len(preview.issues) + len(preview.questions)
    lines = [render_value("cli.blocked", lang, file=preview.file_name, count=count)]
    lines.extend(_issue_text(issue, lang) for issue in preview.issues[:_SHOWN_ISSUES])
    if len(preview.issues) > _SHOWN_ISSUES:
        more = len(preview.issues) - _SHOWN_ISSUES
        lines.append(render_value("cli.issues_more", lang, count=more))
    for question in preview.questions[:_SHOWN_ISSUES]:
        options = render_value("cli.or", lang).join(
            f'--answer "{question.value}={class_name(*reading)}"' for reading in question.readings
        )
        lines.append(
            render_value(
                "cli.question",
                lang,
                sheet=question.sheet,
                cell=question.cell,
                value=question.value,
                options=options,
            )
        )
    if preview.issues:
        lines.append(render_value("cli.how_to_skip", lang))
    complain_lines(lines)


def _plan_json(preview: RosterPreview, plan: RosterPlan, dry_run: bool) -> Mapping[str, object]:
    return {
        "file": preview.file_name,
        "rows": preview.rows,
        "classes": len(preview.classes),
        "pupils": plan.heads,
        "new_classes": plan.new_classes,
        "changed_classes": plan.changed_classes,
        "same_classes": plan.same_classes,
        "new_pupils": plan.new_pupils,
        "changed_pupils": plan.changed_pupils,
        "gone_pupils": plan.gone_pupils,
        "new_campuses": plan.new_campuses,
        "shrunk": [[one.name, one.before, one.after] for one in plan.shrunk],
        "jumps": [[one.campus, one.grade, one.numbers] for one in plan.jumps],
        "skipped_rows": preview.skipped_rows,
        "written": not dry_run,
    }


def _doubts(plan: RosterPlan, lang: Lang) -> list[str]:
    """Return what is worth a second look before a roster is imported."""
    said = [render_value("cli.new_campus", lang, name=name) for name in plan.new_campuses]
    said.extend(
        render_value("cli.shrunk", lang, name=one.name, before=one.before, after=one.after)
        for one in plan.shrunk
    )
    said.extend(
        render_value(
            "cli.jump",
            lang,
            grade=one.campus + grade_name(one.grade),
            numbers="、".join(str(number) for number in one.numbers),
        )
        for one in plan.jumps
    )
    return said


def _say_plan(preview: RosterPreview, plan: RosterPlan, arguments: argparse.Namespace) -> None:
    lang: Lang = arguments.lang
    for warning in preview.warnings[:_SHOWN_ISSUES]:
        say("cli.warning", lang, text=_issue_text(warning, lang))
    say(
        "cli.plan",
        lang,
        file=preview.file_name,
        rows=preview.rows,
        classes=len(preview.classes),
        heads=plan.heads,
        new=plan.new_classes,
        changed=plan.changed_classes,
        same=plan.same_classes,
        pupils_new=plan.new_pupils,
        pupils_changed=plan.changed_pupils,
        pupils_gone=plan.gone_pupils,
    )
    for line in _doubts(plan, lang):
        say("cli.warning", lang, text=line)
    say("cli.dry" if arguments.dry_run else "cli.imported", lang)
