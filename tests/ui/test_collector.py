"""Garbage is collected on the window's thread, whichever thread fills the generations."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from schoolguard.ui.collector import Collector


class Circle:
    """Garbage that only a collection finds."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def by_hand() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def test_what_a_worker_leaves_is_collected_on_the_windows_thread(
    qtbot: QtBot, by_hand: None
) -> None:
    collected: list[int] = []

    def leave() -> None:
        for _ in range(3_000):
            weakref.finalize(Circle(), lambda: collected.append(threading.get_ident()))

    parent = QObject()
    collector = Collector(parent, first=0)
    worker = threading.Thread(target=leave)
    worker.start()
    worker.join()
    assert collected == []
    qtbot.waitUntil(lambda: len(collected) > 1_000, timeout=2_000)
    assert set(collected) == {threading.get_ident()}
    assert collector.parent() is parent


def test_nothing_is_done_where_python_collects_by_itself(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(gc, "collect", asked.append)
    monkeypatch.setattr(gc, "get_count", lambda: (10**6, 0, 0))
    monkeypatch.setattr(gc, "isenabled", lambda: True)
    parent = QObject()
    collector = Collector(parent)
    collector.look()
    assert asked == []
    monkeypatch.setattr(gc, "isenabled", lambda: False)
    collector.look()
    assert asked == [0]
