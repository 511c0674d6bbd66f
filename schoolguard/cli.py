"""The command line: the same services without a window. No Qt.

Exit codes: 0 done; 2 something the user can mend, said in one message on stderr with nothing
changed; 1 a fault of the program.
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from schoolguard.domain.activity import ActivityKind, LogActivity
from schoolguard.domain.campaign import Notice, SaveCampaign
from schoolguard.domain.catalogue import VALUES, Lang, Text, render_error, render_value
from schoolguard.domain.classnames import read_class_name
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.roster import ReadOptions, RosterField, RosterIssue, RosterPreview
from schoolguard.domain.school import ImportRoster, RosterPlan, SaveSchool, SchoolClass

if TYPE_CHECKING:
    from schoolguard.services import Services

DONE: Final = 0
BUG: Final = 1
MENDABLE: Final = 2

_SHOWN_ISSUES: Final = 20


@dataclass(frozen=True, slots=True)
class Command:
    """A command's work, and whether it writes to the store."""

    run: "Callable[[Services, argparse.Namespace], int]"
    writes: bool


def say_error(error: SchoolError, lang: Lang) -> None:
    """Say on stderr what happened and what to do."""
    print(*render_error(error, lang), sep="\n", file=sys.stderr)


def say(code: str, lang: Lang, **params: object) -> None:
    """Say a catalogue text on stdout."""
    print(render_value(code, lang, **params))


def complain(code: str, lang: Lang, **params: object) -> None:
    """Say a catalogue text on stderr."""
    print(render_value(code, lang, **params), file=sys.stderr)


def _new_action() -> str:
    return str(uuid4())


def _json(content: object) -> None:
    print(json.dumps(content, ensure_ascii=False, indent=1, default=str))


def _import(services: "Services", arguments: argparse.Namespace) -> int:
    previews = [_read(services, file, arguments) for file in arguments.files]
    for preview in previews:
        if preview.issues or preview.questions:
            _say_blocked(preview, arguments)
            return MENDABLE
    year = _school_year(services, arguments)
    for preview in previews:
        command = ImportRoster(
            action_id=_new_action(),
            school_year=year,
            classes=preview.classes,
            source=preview.file_name,
        )
        write = services.roster.plan if arguments.dry_run else services.roster.write
        plan = write(command)
        if arguments.json:
            _json(_plan_json(preview, plan, arguments.dry_run))
        else:
            _say_plan(preview, plan, arguments)
    return DONE


def _read(services: "Services", file: Path, arguments: argparse.Namespace) -> RosterPreview:
    school = services.school.get()
    year = _school_year(services, arguments)
    answers = [_pair(one, "1.1=一年级1班") for one in arguments.answer]
    mapping = [_pair(one, "C=name") for one in arguments.map]
    options = ReadOptions(
        school_year=year,
        keep_names=school is not None and school.keep_names,
        keep_phones=school is not None and school.keep_phones,
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
            f'--answer "{question.value}={_class_name(*reading)}"' for reading in question.readings
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
    print(*lines, sep="\n", file=sys.stderr)


def _class_name(grade: int, number: int) -> str:
    from schoolguard.domain.grades import class_name

    return class_name(grade, number)


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
        "skipped_rows": preview.skipped_rows,
        "written": not dry_run,
    }


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
    say("cli.dry" if arguments.dry_run else "cli.imported", lang)


def _figures(services: "Services", arguments: argparse.Namespace) -> int:
    campaign = services.campaigns.current(arguments.campaign)
    found = services.figures.all(campaign.uid)
    if arguments.json:
        _json(
            [
                {
                    "key": one.key,
                    "value": None if one.value is None else float(one.value),
                    "unit": one.unit.value,
                    "rows": one.sources,
                }
                for one in found
            ]
        )
        return DONE
    lang: Lang = arguments.lang
    for one in found:
        known = one.value is not None
        say(
            "cli.figure",
            lang,
            label=render_value(f"figure.{one.key}", lang),
            value=one.value if known else render_value("cli.no_value", lang),
            unit=render_value(f"unit.{one.unit.value}", lang) if known else "",
            sources=one.sources,
        )
    return DONE


def _summary(services: "Services", arguments: argparse.Namespace) -> int:
    campaign = services.campaigns.current(arguments.campaign)
    services.summary.write(campaign.uid, arguments.out)
    say("cli.written", arguments.lang, file=arguments.out)
    return DONE


def _backup(services: "Services", arguments: argparse.Namespace) -> int:
    size = services.backups.write(arguments.file)
    say("cli.backed_up", arguments.lang, file=arguments.file, size=size // 1024)
    return DONE


def _restore(services: "Services", arguments: argparse.Namespace) -> int:
    keep = services.backups.path_for_present()
    rows = services.backups.restore(arguments.file, keep=keep)
    say("cli.restored", arguments.lang, rows=rows, keep=keep)
    return DONE


def _check(services: "Services", arguments: argparse.Namespace) -> int:
    report = services.backups.check()
    lang: Lang = arguments.lang
    if report.sound:
        say("cli.sound", lang, lines=report.audit_lines, anchor=report.anchor[:16])
        return DONE
    lines = [render_value("cli.damage", lang, text=text) for text in report.damage]
    if report.broken_line is not None:
        lines.append(render_value("cli.broken_line", lang, line=report.broken_line))
    print(*lines, sep="\n", file=sys.stderr)
    return MENDABLE


def _school(services: "Services", arguments: argparse.Namespace) -> int:
    found = services.school.get()
    saved = services.school.save(
        SaveSchool(
            action_id=_new_action(),
            version=0 if found is None else found.version,
            name=arguments.name,
            keep_names=arguments.keep_names,
            keep_phones=arguments.keep_phones,
        )
    )
    say("cli.saved", arguments.lang, name=saved.name)
    return DONE


def _campaign(services: "Services", arguments: argparse.Namespace) -> int:
    found = None
    if arguments.campaign is not None:
        found = services.campaigns.current(arguments.campaign)
    saved = services.campaigns.save(
        SaveCampaign(
            action_id=_new_action(),
            uid=None if found is None else found.uid,
            version=0 if found is None else found.version,
            title=arguments.title,
            theme=arguments.theme,
            starts_on=arguments.starts_on,
            ends_on=arguments.ends_on,
            meeting_due_on=arguments.meetings_by or arguments.ends_on,
            notice=Notice(
                issuer=arguments.notice_issuer,
                title=arguments.notice_title,
                number=arguments.notice_number,
                asks=arguments.notice_asks,
                report_due=arguments.report_due,
                contact=arguments.notice_contact,
            ),
        )
    )
    say("cli.saved", arguments.lang, name=f"{saved.key} {saved.title}")
    return DONE


def _log(services: "Services", arguments: argparse.Namespace) -> int:
    campaign = services.campaigns.current(arguments.campaign)
    of_class = _find_class(services, arguments.class_name)
    saved = services.activities.log(
        LogActivity(
            action_id=_new_action(),
            kind=ActivityKind.CLASS_MEETING,
            campaign_uid=campaign.uid,
            class_uid=of_class.uid,
            held_on=arguments.held_on or services.activities.today(),
            place=arguments.place,
            leader=arguments.leader or of_class.class_teacher,
            planned_heads=of_class.heads if arguments.planned is None else arguments.planned,
            present_heads=arguments.present,
            content=arguments.content,
        )
    )
    kind = render_value(f"kind.{saved.kind.value}", arguments.lang)
    say("cli.saved", arguments.lang, name=f"{saved.class_name} {kind} {saved.held_on}")
    return DONE


def _find_class(services: "Services", written: str) -> SchoolClass:
    year = services.classes.this_year()
    wanted = set(read_class_name(written, school_year=year).readings)
    found = [one for one in services.classes.in_year(year) if (one.grade, one.number) in wanted]
    if len(found) != 1:
        raise SchoolError("cli.bad_class", name=written)
    return found[0]


def _audit(services: "Services", arguments: argparse.Namespace) -> int:
    lines = services.audit.newest(arguments.newest)
    if arguments.json:
        _json([{name: getattr(line, name) for name in line.__slots__} for line in lines])
        return DONE
    lang: Lang = arguments.lang
    for line in lines:
        say(
            "cli.audit",
            lang,
            at=line.at.isoformat(timespec="seconds"),
            actor=line.actor,
            action=_word(f"action.{line.action}", lang),
            noun=_word(f"noun.{line.noun}", lang),
            uid=line.row_uid,
            fields=",".join(line.fields),
        )
    return DONE


def _word(code: str, lang: Lang) -> str:
    return VALUES.get(code, Text(code, code)).get(lang)


COMMANDS: Final[Mapping[str, Command]] = {
    "import": Command(_import, writes=True),
    "figures": Command(_figures, writes=False),
    "summary": Command(_summary, writes=False),
    "backup": Command(_backup, writes=False),
    "restore": Command(_restore, writes=True),
    "check": Command(_check, writes=False),
    "school": Command(_school, writes=True),
    "campaign": Command(_campaign, writes=True),
    "log": Command(_log, writes=True),
    "audit": Command(_audit, writes=False),
}


def writes(arguments: argparse.Namespace) -> bool:
    """Tell whether a command needs the store for itself."""
    return COMMANDS[arguments.command].writes and not getattr(arguments, "dry_run", False)


def run(services: "Services", arguments: argparse.Namespace) -> int:
    """Run a command on opened services; returns the exit code or raises a SchoolError."""
    return COMMANDS[arguments.command].run(services, arguments)
