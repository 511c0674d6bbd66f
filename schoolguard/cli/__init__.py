"""The command line: the same services without a window. No Qt.

Exit codes: 0 done; 2 something the user can mend, said in one message on stderr with nothing
changed; 1 a fault of the program.
"""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from schoolguard.cli import (
    activities,
    calendar_days,
    evidence,
    handins,
    keeping,
    messages,
    month,
    privacy,
    relays,
    submissions,
    summaries,
    workbooks,
)
from schoolguard.cli import handover as packs
from schoolguard.cli import leaflets as leaflet_papers
from schoolguard.cli import library as fraud_library
from schoolguard.cli import papers as month_papers
from schoolguard.cli import talks as flag_talks
from schoolguard.cli import tasks as class_tasks
from schoolguard.cli.words import complain, new_action, say, say_error
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.record import dataclass

if TYPE_CHECKING:
    from schoolguard.services import Services

DONE: Final = 0
BUG: Final = 1
MENDABLE: Final = 2

FROM_ENVIRONMENT: Final = "SCHOOLGUARD_PASSWORD"
"""The environment variable that holds the password of ``--as``."""

__all__ = [
    "BUG",
    "COMMANDS",
    "DONE",
    "MENDABLE",
    "complain",
    "enter",
    "run",
    "say",
    "say_error",
    "writes",
]


@dataclass(frozen=True, slots=True)
class Command:
    """A command's work, and whether it writes to the store."""

    run: "Callable[[Services, argparse.Namespace], int]"
    writes: bool


COMMANDS: Final[Mapping[str, Command]] = {
    "import": Command(workbooks.import_files, writes=True),
    "template": Command(workbooks.template, writes=False),
    "export": Command(workbooks.export, writes=False),
    "figures": Command(month.figures, writes=False),
    "summary": Command(summaries.summary, writes=True),
    "backup": Command(keeping.backup, writes=False),
    "backups": Command(keeping.backups, writes=False),
    "restore": Command(keeping.restore, writes=True),
    "check": Command(month.check, writes=False),
    "school": Command(month.school, writes=True),
    "campaign": Command(month.campaign, writes=True),
    "log": Command(month.log, writes=True),
    "relay": Command(relays.relay, writes=True),
    "evidence": Command(evidence.evidence, writes=True),
    "handin": Command(handins.handin, writes=True),
    "talks": Command(flag_talks.talks, writes=False),
    "talk": Command(flag_talks.talk, writes=True),
    "leaflets": Command(leaflet_papers.leaflets, writes=True),
    "slips": Command(leaflet_papers.slips, writes=True),
    "calendar": Command(calendar_days.calendar, writes=False),
    "calendar-day": Command(calendar_days.calendar_day, writes=True),
    "library": Command(fraud_library.library, writes=False),
    "tasks": Command(class_tasks.tasks, writes=False),
    "task": Command(class_tasks.add, writes=True),
    "activity": Command(activities.activity, writes=True),
    "incident": Command(activities.incident, writes=True),
    "messages": Command(messages.messages, writes=False),
    "message": Command(messages.message, writes=True),
    "papers": Command(month_papers.papers, writes=False),
    "paper": Command(month_papers.paper, writes=False),
    "submission": Command(submissions.submission, writes=True),
    "bureau-sheet": Command(submissions.bureau_sheet, writes=True),
    "audit": Command(month.audit, writes=False),
    "purge": Command(privacy.purge, writes=True),
    "pupil": Command(privacy.pupil, writes=True),
    "recovery-code": Command(privacy.recovery, writes=True),
    "handover": Command(packs.handover, writes=False),
}


def writes(arguments: argparse.Namespace) -> bool:
    """Tell whether a command needs the store for itself."""
    looks_only = (
        getattr(arguments, "dry_run", False)
        or getattr(arguments, "work", "") in ("find", "list", "show", None)
        or not getattr(arguments, "confirm", True)
    )
    return COMMANDS[arguments.command].writes and not looks_only


def enter(services: "Services", arguments: argparse.Namespace) -> None:
    """Log in as who is named by ``--as``, where the school has accounts.

    The password is read from ``$SCHOOLGUARD_PASSWORD``, else asked on the terminal. Raises
    ``rights.login``, ``login.*``.
    """
    login = arguments.login
    if login is None:
        if services.people.needs_login():
            raise SchoolError("rights.login")
        return
    password = os.environ.get(FROM_ENVIRONMENT)
    if password is None:
        if not sys.stdin.isatty():
            raise SchoolError("rights.login")
        from getpass import getpass  # only for who sits at a terminal

        password = getpass(f"{login}: ")
    services.people.login(login, password, new_action())


def run(services: "Services", arguments: argparse.Namespace) -> int:
    """Run a command on opened services; returns the exit code or raises a SchoolError."""
    return COMMANDS[arguments.command].run(services, arguments)
