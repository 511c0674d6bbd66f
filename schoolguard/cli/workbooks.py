"""The month as one workbook: out empty, out with its rows, and in again."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from schoolguard.cli.rosters import import_rosters
from schoolguard.cli.words import complain, complain_lines, new_action, say, say_json
from schoolguard.domain.catalogue import Lang, render_error, render_value
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.month_workbook import Finding, ImportWorkbook, Page, ReadPage, WorkbookPlan

if TYPE_CHECKING:
    from schoolguard.services import Services

_SHOWN: Final = 40


def template(services: "Services", arguments: argparse.Namespace) -> int:
    """Write the workbook without rows."""
    _said(services.workbook.template(arguments.file), arguments)
    return 0


def export(services: "Services", arguments: argparse.Namespace) -> int:
    """Write a campaign's month."""
    campaign = services.campaigns.current(arguments.campaign)
    _said(services.workbook.export(campaign.uid, arguments.file), arguments)
    return 0


def import_files(services: "Services", arguments: argparse.Namespace) -> int:
    """Bring in workbooks of the month; rosters where there is none among the files."""
    found = {file: _month(services, file) for file in arguments.files}
    months = {file: pages for file, pages in found.items() if pages is not None}
    rosters = [file for file, pages in found.items() if pages is None]
    if rosters:
        code = import_rosters(services, argparse.Namespace(**{**vars(arguments), "files": rosters}))
        if code:
            return code
    for file, pages in months.items():
        if not _bring(services, file, pages, arguments):
            return 2
    return 0


def _month(services: "Services", file: Path) -> tuple[ReadPage, ...] | None:
    """Return a workbook of the month; None for what the roster's reader is to judge."""
    if file.suffix.lower() != ".xlsx":
        return None
    try:
        return services.workbook.read(file)
    except SchoolError:
        return None


def _bring(
    services: "Services", file: Path, pages: tuple[ReadPage, ...], arguments: argparse.Namespace
) -> bool:
    lang: Lang = arguments.lang
    command = ImportWorkbook(action_id=new_action(), pages=pages)
    plan = (services.workbook.plan if arguments.dry_run else services.workbook.write)(command)
    if plan.findings:
        complain("cli.in_file", lang, file=file)
        complain_lines([_line(one, lang) for one in plan.findings[:_SHOWN]])
        if len(plan.findings) > _SHOWN:
            complain("cli.issues_more", lang, count=len(plan.findings) - _SHOWN)
        error = SchoolError("workbook.wrong", count=len(plan.findings))
        complain_lines(render_error(error, lang))
        return False
    if arguments.json:
        say_json(_json(file, plan, written=not arguments.dry_run))
        return True
    for one in plan.counts:
        say(
            "cli.workbook_sheet",
            lang,
            sheet=one.sheet,
            added=one.added,
            changed=one.changed,
            same=one.same,
        )
    say("cli.workbook_done", lang, file=file.name, added=plan.added, changed=plan.changed)
    if arguments.dry_run:
        say("cli.workbook_dry", lang)
    return True


def _line(one: Finding, lang: Lang) -> str:
    what, remedy = render_error(one.error, lang)
    return render_value(
        "cli.issue",
        lang,
        sheet=one.sheet,
        cell=one.cell,
        value=one.value,
        what=what,
        remedy=remedy,
    )


def _json(file: Path, plan: WorkbookPlan, *, written: bool) -> dict[str, object]:
    return {
        "file": file.name,
        "sheets": {
            one.sheet: {"added": one.added, "changed": one.changed, "same": one.same}
            for one in plan.counts
        },
        "written": written,
    }


def _said(pages: tuple[Page, ...], arguments: argparse.Namespace) -> None:
    rows = sum(len(page.rows) for page in pages)
    say("cli.workbook_out", arguments.lang, file=arguments.file, sheets=len(pages), rows=rows)
