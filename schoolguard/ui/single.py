"""One window per data folder: a second start brings the first window to the front.

The store's lock says who is first; this only carries the wish. Its name is made of user and
folder. A socket that a killed program left behind answers nobody, and the next one to hold the
lock takes its place.
"""

import getpass
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WISH: Final = b"show\n"
_DONE: Final = b"shown\n"
_CONNECT_MS: Final = 500
_ANSWER_MS: Final = 3_000
_ANYBODY: Final = 0xFFFF_FFFF
"""ASFW_ANY of Windows: whoever is asked may come to the front."""


def address(folder: Path) -> str:
    """Return where the first window of this user on this folder listens."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name
        user = ""
    # Qt's own: hashlib brings a whole library for this one word, before the first paint.
    whose = f"{user}\0{folder.resolve()}".encode()
    key = bytes(QCryptographicHash.hash(whose, QCryptographicHash.Algorithm.Sha256).toHex().data())
    name = f"schoolguard-{key.decode()[:24]}"
    return name if sys.platform == "win32" else str(Path(tempfile.gettempdir(), name))


def bring_first_to_front(where: str) -> bool:
    """Ask the first window to come to the front; tell whether there is one that answered."""
    if sys.platform != "win32" and not Path(where).exists():
        return False  # most starts are the first one, and need no network library
    from PySide6.QtNetwork import QLocalSocket

    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANYBODY)
    socket = QLocalSocket()
    socket.connectToServer(where)
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(_WISH)
    socket.flush()
    answered = socket.waitForReadyRead(_ANSWER_MS) and bytes(socket.readAll().data()) == _DONE
    socket.disconnectFromServer()
    return answered


class FrontDoor(QObject):
    """Listens for later starts. Open it only while the store's lock is held."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._server: QLocalServer | None = None

    def open(self, where: str) -> bool:
        """Begin to listen; tell whether that is possible. Without it a second start says so."""
        if self._server is not None:
            return True
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(where)  # of one that was killed: the lock is ours
        if not server.listen(where):
            server.deleteLater()
            return False
        server.newConnection.connect(self._on_connection)
        self._server = server
        return True

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_DONE)
            socket.flush()
            bring_to_front(self._window)


def bring_to_front(window: QWidget) -> None:
    """Show a window above the others with the keyboard, as far as the desktop allows it."""
    state = window.windowState() & ~Qt.WindowState.WindowMinimized
    window.setWindowState(state | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)  # where the desktop keeps others in front, the task bar says so
