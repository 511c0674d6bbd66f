import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from schoolguard.ui.bridge import ChangeBridge


class Hearer(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[frozenset[str], int]] = []

    def hear(self, topics: frozenset[str]) -> None:
        self.heard.append((topics, threading.get_ident()))


def test_what_is_posted_on_a_thread_is_heard_on_the_windows(qtbot: QtBot) -> None:
    bridge, hearer = ChangeBridge(), Hearer()
    bridge.changed.connect(hearer.hear)
    poster = threading.Thread(target=bridge.post, args=({"activities"},))
    poster.start()
    poster.join()
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert hearer.heard == [(frozenset({"activities"}), threading.get_ident())]
