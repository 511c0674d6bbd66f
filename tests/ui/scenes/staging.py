"""A window to play scenes on, whose jobs are done at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from schoolguard import services
from schoolguard.services import sample
from schoolguard.store.store import Store
from schoolguard.ui.jobs import ImmediateJobs
from schoolguard.ui.pages import PAGES
from schoolguard.ui.shell import Shell
from tests.ui.scenes.stage import Stage


@contextmanager
def staged(folder: Path, *, filled: bool) -> Iterator[Stage]:
    """A window on the sample school, or on nothing."""
    folder.mkdir()
    store = Store.open(folder / "schoolguard.db", clock=sample.clock, uids=sample.uids())
    on = services.build(services.Office(store, folder))
    if filled:
        sample.fill(on)
    shell = Shell(PAGES, ImmediateJobs())

    def rest() -> None:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    shell.resize(1280, 720)
    shell.show()
    shell.activateWindow()
    rest()
    shell.attach(on, on.finder.find)
    store.listen(shell.changed)
    try:
        yield Stage(shell, on, rest, folder)
    finally:
        shell.detach()
        shell.close()
        shell.deleteLater()
        rest()
        store.close()
