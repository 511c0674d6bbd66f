"""What is half-filled outlives the program: two real processes, the first one killed."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.opened import begin_campaign, import_classes, name_school, opened, plain_classes

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from schoolguard import app, cli_arguments

folder, does = Path(sys.argv[1]), sys.argv[2]
running = app.start_window(folder, cli_arguments.parse(["--data", str(folder)]))
shell = running.window.shell

def forms():
    return {type(form).__name__: form for _, form in shell.half_filled.forms()}

def type_it():
    if shell.half_filled.keeper is None or not shell.current_page().reopen("MemberPanel", "-"):
        QTimer.singleShot(50, type_it)
        return
    forms()["MemberPanel"].form.name.setText("王芳")
    tell()

def tell():
    asked = any(track.written for track in shell.half_filled.keeper._tracks.values())
    if asked and not running.window.jobs.is_busy():  # in the store, not only on its way
        print("kept", flush=True)
    else:
        QTimer.singleShot(50, tell)

def go_on():
    keeper = shell.half_filled.keeper
    if keeper is None or not keeper.waiting:
        QTimer.singleShot(50, go_on)
        return
    print(keeper.waiting[0].title, flush=True)
    keeper.resume(keeper.waiting[0])
    read()

def read():
    found = forms().get("MemberPanel")
    if found is None or not found.form.name.text():
        QTimer.singleShot(50, read)
        return
    print(found.form.name.text(), flush=True)
    shell.close()

def begin():
    if does == "type":
        shell.show_page("leadership")
        type_it()
    else:
        go_on()

running.window.ready.connect(begin)
running.application.exec()
running.close()
"""


@pytest.mark.acceptance
def test_a_window_that_is_killed_offers_what_was_half_filled(tmp_path: Path) -> None:
    with opened(tmp_path / "schoolguard.db", tmp_path) as on:
        name_school(on)
        import_classes(on, *plain_classes(3))
        begin_campaign(on)

    def start(does: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-c", WINDOW, str(tmp_path), does],
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    with start("type") as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "kept\n"
        first.send_signal(signal.SIGKILL)
        assert first.wait(30) == -signal.SIGKILL
    with start("go on") as second:
        try:
            said, _ = second.communicate(timeout=60)
        finally:
            second.kill()  # nothing is waited for where nothing was offered
    assert said.split() == ["添加成员", "王芳"]
    assert second.returncode == 0
