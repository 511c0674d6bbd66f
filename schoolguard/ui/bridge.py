"""From a commit on any thread to the pages on the window's thread."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class ChangeBridge(QObject):
    """Services call :meth:`post` after a commit; the shell hears ``changed`` on its own thread.

    ``changed`` carries a ``frozenset[str]`` of topics, as ``{"activities", "progress"}``.
    """

    changed = Signal(object)

    def post(self, topics: Iterable[str]) -> None:
        """Say what changed. Safe from any thread: Qt queues it to the receiver's thread."""
        self.changed.emit(frozenset(topics))
