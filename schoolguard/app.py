"""The composition root: the only place that sees every room."""

import argparse
import gc
import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from schoolguard import cli_arguments, faults
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.keeping import CHINA
from schoolguard.domain.languages import Lang
from schoolguard.domain.record import dataclass
from schoolguard.exchange import entry
from schoolguard.paths import passing_folder, sweep_passing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from schoolguard.domain.search import SearchHit
    from schoolguard.services import Services
    from schoolguard.services.rescue import IfDamaged, Rescuer
    from schoolguard.ui.application import Built, Window
    from schoolguard.ui.bridge import ChangeBridge
    from schoolguard.ui.keeping import StoreDesk
    from schoolguard.ui.status import Status

_FIRST: Final = ("today", "people", "school", "backups")
"""The duties that the window asks for at once; on its own thread it would wait for them."""
SWITCH: Final = 0.001
"""Seconds that a worker may keep the interpreter while the window waits; Python's own are 0.005."""
DATABASE: Final = "schoolguard.db"
SERVER: Final = "SCHOOLGUARD_DATABASE_URL"
"""The environment variable that names a PostgreSQL database instead of the file."""


_UNREAD: Final = 141
"""What a shell says of a program that nobody listened to any longer."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or open the window where none is given; return the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    entry.run_if_asked(given)
    arguments = cli_arguments.parse(given)
    folder = data_folder(arguments.data)
    if arguments.command is None:
        return _told(arguments, folder, partial(_window, folder, arguments))
    return _told(arguments, folder, partial(_command, folder, arguments))


def _command(folder: Path, arguments: argparse.Namespace) -> int:
    # The window starts without the commands, and the commands without the window.
    from schoolguard import cli

    if arguments.command == "demo":
        return _demo(arguments)
    anew = arguments.command == "restore"
    if_damaged: IfDamaged = "start_empty" if anew else "say"
    writable = cli.writes(arguments)
    with open_services(folder, writable=writable, if_damaged=if_damaged) as services:
        cli.enter(services, arguments)
        return cli.run(services, arguments)


def _told(arguments: argparse.Namespace, folder: Path, work: Callable[[], int]) -> int:
    """Do the work; say in words what went wrong, and return the exit code for it."""
    try:
        ended = work()
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read has seen enough (``… | head``); what is left must not fail at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _UNREAD
    except (SchoolError, Cancelled, KeyboardInterrupt) as error:
        from schoolguard import cli

        if isinstance(error, SchoolError):
            cli.say_error(error, arguments.lang)
        else:
            cli.complain("cli.cancelled", arguments.lang)
        return cli.MENDABLE
    except Exception as error:  # noqa: BLE001  # the last resort: no traceback reaches a user
        from schoolguard import cli

        log = open_log(folder)
        faults.log(error)
        cli.complain("cli.bug", arguments.lang, log=log)
        return cli.BUG
    return ended


def data_folder(chosen: str | None) -> Path:
    """Return the data folder: --data, else $SCHOOLGUARD_DATA, else the PC's, else the user's.

    The PC's shared folder is used where somebody with the right has made it.
    """
    named = chosen or os.environ.get("SCHOOLGUARD_DATA")
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import site_data_path, user_data_path

    shared = site_data_path("schoolguard", appauthor=False)
    if shared.is_dir() and os.access(shared, os.W_OK):
        return shared
    return user_data_path("schoolguard", appauthor=False)


@contextmanager
def open_services(
    folder: Path,
    *,
    writable: bool = True,
    clock: Callable[[], datetime] | None = None,
    uids: Callable[[], str] | None = None,
    if_damaged: "IfDamaged" = "say",
) -> "Iterator[Services]":
    """Open the store of a data folder and give the services on it.

    A writer holds the store's lock, and looks the file through first; a reader may look beside an
    open window. A reader of an empty folder sees an empty store, and the folder stays empty.
    """
    from schoolguard import services
    from schoolguard.services import kept_files, places, rescue
    from schoolguard.store import holding
    from schoolguard.store.store import Store, new_uid, utc_now

    with ExitStack() as stack:
        server = os.environ.get(SERVER)
        clock, uids = clock or utc_now, uids or new_uid
        if not server:
            folder = places.follow(folder, DATABASE, clock)
        place: Path | str = server or folder / DATABASE
        if isinstance(place, Path):
            if writable:
                stack.enter_context(holding.held(folder))
                kept_files.tidy(folder)
                sweep_passing()
                store = rescue.open_store(place, folder, clock, uids, if_damaged)
            else:
                rescue.expect_store(place, folder)
                if not place.exists():
                    empty = stack.enter_context(passing_folder())
                    place = Path(empty) / DATABASE
                store = Store.open(place, clock=clock, uids=uids)
        else:
            store = Store.open(place, clock=clock, uids=uids)
        stack.callback(store.close)
        yield services.build(services.Office(store, folder, writable=writable))


def _demo(arguments: argparse.Namespace) -> int:
    """Fill the sample school and write its papers; open the window on it unless told not to."""
    from schoolguard import cli
    from schoolguard.services import sample

    out: Path = arguments.out.absolute()
    folder = out / "sample-data"
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SchoolError("file.cannot_write", file=str(out)) from error
    from schoolguard.store import holding

    with holding.held(folder):
        for old in (*folder.glob(f"{DATABASE}*"), folder / "backups"):
            shutil.rmtree(old) if old.is_dir() else old.unlink(missing_ok=True)
    with open_services(folder, clock=sample.clock, uids=sample.uids()) as services:
        sample.fill(services)
        summary = out / "summary.pdf"
        services.summary.write(services.campaigns.current().uid, summary)
        cli.say("cli.written", arguments.lang, file=summary)
        leaflets = out / "leaflets.pdf"
        services.leaflets.write(
            services.leaflets.printed(services.campaigns.current().uid), leaflets
        )
        cli.say("cli.written", arguments.lang, file=leaflets)
    if arguments.no_window or not _has_screen():
        return cli.DONE
    return _window(folder, arguments, clock=sample.clock)


def _has_screen() -> bool:
    """Tell whether Qt finds a screen; where it does not, it ends the process by itself."""
    places = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, places))


def open_log(folder: Path) -> Path:
    """Let faults be written to the data folder's log, at most 5 MB of it; return the file."""
    from logging.handlers import RotatingFileHandler  # brings the network: after the first paint

    log = folder / "logs" / "schoolguard.log"
    root = logging.getLogger()
    standing = [one for one in root.handlers if isinstance(one, RotatingFileHandler)]
    if not any(Path(one.baseFilename) == log for one in standing):
        for other in standing:  # of a data folder that is no longer the one in use
            root.removeHandler(other)
            other.close()
        with suppress(OSError):
            log.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(log, maxBytes=1 << 20, backupCount=4, encoding="utf-8")
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            root.addHandler(handler)
    return log


class InFront(Exception):
    """The first window was asked to come to the front: there is nothing left to do."""


@dataclass(frozen=True, slots=True)
class Running:
    """A window on its way: its application, its keeper, and what closes with it."""

    application: "QApplication"
    window: "Window"
    opened: ExitStack

    def close(self) -> None:
        """Keep the window's place, let running work end, give the store back."""
        self.window.close()
        self.opened.close()
        gc.enable()


def start_window(
    folder: Path, arguments: argparse.Namespace, *, clock: Callable[[], datetime] | None = None
) -> Running:
    """Show the window; its services are built on the writer's thread after the first paint.

    Raises ``InFront`` where this user's window on the folder is open already.
    """
    gc.disable()  # from here on it is done on the window's thread alone: see ui/collector.py
    sys.setswitchinterval(SWITCH)
    from schoolguard.ui import plain_import

    plain_import.restore()  # before all that it would slow down
    from schoolguard.ui import application, choices, pages, single

    opened = ExitStack()
    settings = application.user_settings()
    lang = arguments.asked_lang or choices.chosen_language(settings) or arguments.lang

    kept = str(settings.value(choices.CAMPAIGN) or "")

    def build(bridge: "ChangeBridge") -> "Built":
        open_log(folder)
        opened.close()  # of the store that stood here before a rescue or a move
        try:
            services = opened.enter_context(open_services(folder, clock=clock, if_damaged="rescue"))
            services.campaigns.choose(_in_front(services, arguments.campaign, kept))
            for duty in _FIRST:
                services.load(duty)
        finally:
            gc.freeze()  # what is imported stays: to look through it each time costs a tenth
        services.school.office.store.listen(bridge.post)
        return services, partial(_find, services), partial(_status, services, lang)

    qt = application.create_application(sys.argv[:1], lang, choices.chosen_theme(settings))
    desk = _desk(folder, clock)
    if single.bring_first_to_front(desk.address):
        gc.enable()
        raise InFront
    window = application.open_window(pages.PAGES, build, desk=desk)
    window.settled.connect(window.load_rest)
    if clock is not None:  # only the sample school has a day of its own
        window.shell.status.note_sample(clock().astimezone(CHINA).date())
    return Running(qt, window, opened)


def _desk(folder: Path, clock: Callable[[], datetime] | None) -> "StoreDesk":
    """Return what the window can do about a store that cannot be opened."""
    from schoolguard.ui import keeping, single

    def rescuer() -> "Rescuer":
        from schoolguard.services import rescue  # the store is loaded after the first paint

        return rescue.Rescuer(folder / DATABASE, folder, clock)

    return keeping.StoreDesk(single.address(folder), rescuer)


def _window(
    folder: Path, arguments: argparse.Namespace, *, clock: Callable[[], datetime] | None = None
) -> int:
    if not _has_screen():
        raise SchoolError("cli.no_screen")
    try:
        running = start_window(folder, arguments, clock=clock)
    except InFront:
        return 0
    try:
        return running.application.exec()
    finally:
        running.close()


def _find(services: "Services", words: str) -> "Sequence[SearchHit]":
    return services.finder.find(words)  # loaded when something is sought


def _in_front(services: "Services", key: str | None, kept: str) -> str:
    """Return the campaign that the window begins with: the one asked for, else the one kept."""
    return kept if key is None else services.campaigns.current(key).uid


def _status(services: "Services", lang: Lang) -> "Status":
    """Return what the rail says; read again after each change."""
    from schoolguard.domain.catalogue import render_value
    from schoolguard.domain.catalogue.keeping import backup_words
    from schoolguard.ui.status import Status

    school = services.school.get()
    try:
        first = services.campaigns.current().starts_on
        month = render_value("rail.month", lang, month=first.month)
    except SchoolError:
        month = ""
    last, trouble = services.backups.latest(), services.backups.trouble()
    place = services.school.office.store.place
    kind = "rail.this_pc" if place.endswith(DATABASE) else "rail.server"
    me = services.people.me()
    return Status(
        school="" if school is None else school.name,
        month=month,
        who=render_value("rail.office", lang) if me is None else me.name,
        logged_in=me is not None,
        standing=services.today.standing(),
        place=render_value(kind, lang),
        place_detail=place,
        backup=None if last is None else last.at,
        backup_trouble="" if trouble is None else backup_words(trouble.code, trouble.params, lang),
    )
