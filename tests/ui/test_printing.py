"""What is handed to the printer, and what is said when it does not take it."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.ui import printing
from schoolguard.ui.printing import Duplex, PrintOrder, Queue, commands, queues, read_pages, send

Programs = Callable[..., Path]


def _quiet(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    """Put programs of the test in the place of CUPS's own; each notes how it was called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(printing, "_WAIT", 0.02)

    def write(**bodies: str) -> Path:
        noted = tmp_path / "noted"
        for name, body in bodies.items():
            program = folder / name
            program.write_text(f'#!/bin/sh\necho "{name} $*" >> "{noted}"\n{body}\n')
            program.chmod(program.stat().st_mode | stat.S_IXUSR)
        return noted

    return write


def test_queues_are_listed_with_the_default_first(programs: Programs) -> None:
    answer = 'case "$1" in -e) printf "hall\\noffice\\n";; -d) echo "system default: office";; esac'
    programs(lpstat=answer)
    assert queues() == (Queue("office", default=True), Queue("hall"))


def test_no_queue_and_no_program_are_said(
    programs: Programs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    programs(lpstat="exit 1")
    with pytest.raises(SchoolError, match=r"print\.no_queue"):
        queues()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not printing.hands_on()
    with pytest.raises(SchoolError, match=r"print\.no_lp"):
        queues()


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", ((1, 9),)),
        ("1-3，5", ((1, 3), (5, 5))),
        ("7-", ((7, 9),)),
        ("2、9", ((2, 2), (9, 9))),
    ],
)
def test_pages_are_read_as_people_write_them(text: str, pages: tuple[tuple[int, int], ...]) -> None:
    assert read_pages(text, 9) == pages


@pytest.mark.parametrize("text", ["0", "5-3", "10", "a", "1-2-3", "-3", "--help"])
def test_pages_that_are_not_there_are_refused(text: str) -> None:
    with pytest.raises(SchoolError, match=r"print\.bad_range"):
        read_pages(text, 9)


def test_an_order_becomes_one_call(tmp_path: Path) -> None:
    order = PrintOrder(
        queue="office",
        title="-d 通知",
        paper="8K",
        duplex=Duplex.LONG,
        copies=3,
        pages="2-4",
        black=True,
    )
    (call,) = commands(order, tmp_path / "a.pdf", 9)
    assert call[:9] == ("lp", "-d", "office", "-n", "3", "-t", "-d 通知", "-P", "2-4")
    assert {call[at + 1] for at, word in enumerate(call) if word == "-o"} == {
        "media=Custom.270x390mm",
        "sides=two-sided-long-edge",
        "print-scaling=none",
        "collate=true",
        "print-color-mode=monochrome",
    }
    assert call[-2:] == ("--", str(tmp_path / "a.pdf"))


def test_a_job_a_class_within_the_range(tmp_path: Path) -> None:
    parts = (("一班", 1, 3), ("二班", 4, 6), ("三班", 7, 9))
    order = PrintOrder(queue="q", title="单", parts=parts, pages="3-5")
    calls = commands(order, tmp_path / "a.pdf", 9)
    assert [(call[6], call[8]) for call in calls] == [("单 一班", "3"), ("单 二班", "4-5")]


def test_the_same_bytes_reach_the_queue(programs: Programs, tmp_path: Path) -> None:
    kept = tmp_path / "kept.pdf"
    programs(lp=f'for last; do :; done; cp "$last" "{kept}"; echo "request id is q-7 (1 file(s))"')
    content = b"%PDF-1.7\n" + bytes(range(256))
    assert send(content, 1, PrintOrder(queue="q", title="t"), _quiet, lambda: False).jobs == (
        "q-7",
    )
    assert kept.read_bytes() == content


def test_a_refusal_is_said_and_what_was_taken_is_taken_back(programs: Programs) -> None:
    words = 'echo "lp: Destination is not accepting jobs." >&2'
    refuse = f'case "$*" in *二班*) {words}; exit 1;; esac'
    noted = programs(lp=f'{refuse}\necho "request id is q-1 (1 file(s))"', cancel="exit 0")
    order = PrintOrder(queue="q", title="单", parts=(("一班", 1, 1), ("二班", 2, 2)))
    with pytest.raises(SchoolError, match=r"print\.refused") as trouble:
        send(b"%PDF", 2, order, _quiet, lambda: False)
    assert "not accepting" in str(trouble.value.params["reason"])
    assert "cancel q-1" in noted.read_text(encoding="utf-8").splitlines()


def test_a_printer_that_hangs_can_be_left(
    programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs(lp="exec tail -f /dev/null")
    order = PrintOrder(queue="q", title="t")
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        send(b"%PDF", 1, order, _quiet, lambda: next(asked))
    monkeypatch.setattr(printing, "_PATIENCE", 0.05)
    with pytest.raises(SchoolError, match=r"print\.silent"):
        send(b"%PDF", 1, order, _quiet, lambda: False)
