"""A real CUPS: its own server on loopback, a PDF printer, and what comes out of it.

What the queue takes is compared byte for byte; what the printer makes of it (cups-pdf draws it
anew through Ghostscript) by sheet size, pages, faces and looks.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from schoolguard.domain.errors import SchoolError
from schoolguard.domain.leaflet import LeafletBand, PrintLeaflets, SaveLeaflet
from schoolguard.services import Services
from schoolguard.ui import printing
from schoolguard.ui.printing import Duplex, PrintOrder, Queue
from tests.opened import action, begin_campaign, import_classes, name_school, opened, plain_classes

pytestmark = [
    pytest.mark.acceptance,
    pytest.mark.xdist_group("cups"),  # one server, and one folder of what it prints
    pytest.mark.skipif(sys.platform == "win32", reason="CUPS is not on Windows"),
]
OUT = Path("/var/spool/cups-pdf/ANONYMOUS")
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
"""Its backend prints for root alone; for others the queue's bytes are all that is compared."""


@dataclass
class Cups:
    """A running server."""

    folder: Path

    def taken(self, job: str) -> bytes:
        """Return the file as the queue keeps it."""
        number = int(job.rpartition("-")[2])
        return (self.folder / "spool" / f"d{number:05}-001").read_bytes()


def _port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _configure(folder: Path, port: int) -> list[str]:
    for name in ("spool", "cache", "state", "log", "tmp"):
        (folder / name).mkdir()
    (folder / "tmp").chmod(0o1777)
    group = "root" if AS_ROOT else str(os.getgid())
    files = {
        "ServerRoot": folder,
        "RequestRoot": folder / "spool",
        "CacheDir": folder / "cache",
        "StateDir": folder / "state",
        "TempDir": folder / "tmp",
        "ErrorLog": folder / "log" / "error",
        "AccessLog": folder / "log" / "access",
        "PageLog": folder / "log" / "page",
        "SystemGroup": group,
    }
    text = "".join(f"{name} {value}\n" for name, value in files.items())
    (folder / "cups-files.conf").write_text(text + "FileDevice Yes\n", encoding="utf-8")
    allow = "Order allow,deny\nAllow 127.0.0.1\n"
    (folder / "cupsd.conf").write_text(
        f"Listen 127.0.0.1:{port}\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
        f"PreserveJobFiles Yes\nPreserveJobHistory Yes\n"
        f"<Location />\n{allow}</Location>\n<Location /admin>\n{allow}</Location>\n"
        f"<Policy default>\n<Limit All>\n{allow}</Limit>\n</Policy>\n",
        encoding="utf-8",
    )
    # A user that the system does not know: what is printed lies in one folder, nobody's own.
    (folder / "client.conf").write_text("User schoolguard-test\n", encoding="utf-8")
    conf = str(folder / "cupsd.conf")
    return ["/usr/sbin/cupsd", "-f", "-c", conf, "-s", str(folder / "cups-files.conf")]


def _until(done: Callable[[], bool], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "CUPS took too long"
        time.sleep(0.1)


def _call(*words: str) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=30)
    return done.stdout


@pytest.fixture(scope="module")
def cups() -> Iterator[Cups]:
    """Run a server of the test; what it printed is taken away again."""
    folder = Path(tempfile.mkdtemp(prefix="schoolguard-cups-"))
    folder.chmod(0o755)
    port = _port()
    before = set(OUT.glob("*")) if AS_ROOT else set()
    patch = pytest.MonkeyPatch()
    patch.setenv("CUPS_SERVER", f"127.0.0.1:{port}")
    patch.setenv("CUPS_SERVERROOT", str(folder))
    patch.setenv("PATH", f"{os.environ['PATH']}{os.pathsep}/usr/sbin")
    server = subprocess.Popen(_configure(folder, port))
    try:
        _until(lambda: "is running" in _call("lpstat", "-r"))
        model = ("-v", "cups-pdf:/", "-P", "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
        for name, device in (("office", model if AS_ROOT else ("-v", "file:///dev/null")),):
            _call("lpadmin", "-p", name, "-E", *device)
        _call("lpadmin", "-d", "office")
        yield Cups(folder)
    finally:
        server.terminate()
        server.wait(20)
        patch.undo()
        for made in set(OUT.glob("*")) - before if AS_ROOT else ():
            made.unlink()
        shutil.rmtree(folder)


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Write a leaflet on 8K and the summary."""
    folder = tmp_path_factory.mktemp("papers")
    with opened(folder / "schoolguard.db", folder) as on:
        name_school(on)
        import_classes(on, *plain_classes(2))
        month = begin_campaign(on).uid
        return {"leaflet": _leaflet(on, month, folder), "summary": _summary(on, month, folder)}


def _leaflet(on: Services, month: str, folder: Path) -> Path:
    one = on.leaflets.save(
        SaveLeaflet(
            action_id=action(),
            campaign_uid=month,
            title="先挂电话",
            band=LeafletBand.PARENTS,
            body="【记住】\n不转账，不给验证码。",
            paper="8K",
        )
    )
    batch = on.leaflets.prepare(PrintLeaflets(action_id=action(), leaflet_uid=one.uid))
    on.leaflets.write((batch,), folder / "leaflet.pdf")
    return folder / "leaflet.pdf"


def _summary(on: Services, month: str, folder: Path) -> Path:
    on.summary.write(month, folder / "summary.pdf")
    return folder / "summary.pdf"


def _printed(job: str) -> Path:
    def there() -> list[Path]:
        return list(OUT.glob(f"*-job_{job.rpartition('-')[2]}.pdf"))

    _until(lambda: bool(there()) and not _call("lpstat", "-o"))
    return max(there(), key=lambda one: one.stat().st_mtime)


def _pages(file: Path) -> int:
    return int(_call("pdfinfo", str(file)).split("Pages:")[1].split()[0])


def _size(file: Path) -> list[float]:
    words = _call("pdfinfo", str(file)).split("Page size:")[1].split()
    return [float(words[0]), float(words[2])]


def _faces(file: Path) -> set[str]:
    lines = _call("pdffonts", str(file)).splitlines()[2:]
    return {line.split()[0].partition("+")[2] for line in lines}


def _unlike(one: Path, other: Path, folder: Path) -> float:
    """Return how much of the first page's ink the other lacks or adds: 0, or 1 for a blank."""
    drawn = []
    for name, file in (("a", one), ("b", other)):
        call = ("pdftoppm", "-r", "60", "-gray", "-f", "1", "-l", "1", "-singlefile")
        _call(*call, "-png", str(file), str(folder / name))
        drawn.append(Image.open(folder / f"{name}.png").convert("L"))
    # Where the ink lies counts, not how each program smooths its edges.
    coarse = (drawn[0].width // 12, drawn[0].height // 12)
    first, second = (one.resize(coarse, Image.Resampling.BOX) for one in drawn)
    ink = 255 - ImageStat.Stat(first).mean[0]
    return float(ImageStat.Stat(ImageChops.difference(first, second)).mean[0] / ink)


def test_the_servers_own_printer_is_found(cups: Cups) -> None:
    assert printing.queues() == (Queue("office", default=True),)


@pytest.mark.parametrize(("name", "sheet"), [("leaflet", "8K"), ("summary", "A4")])
def test_what_is_printed_is_the_paper(
    cups: Cups,
    papers: dict[str, Path],
    name: str,
    sheet: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = papers[name]
    content, count = file.read_bytes(), _pages(file)
    order = PrintOrder(queue="office", title=name, paper=sheet, duplex=Duplex.LONG)
    (job,) = printing.send(content, count, order, lambda *_: None, lambda: False).jobs
    assert cups.taken(job) == content  # faces, text and vectors are those of the file
    if AS_ROOT:
        printed = _printed(job)
        assert _pages(printed) == count
        assert _size(printed) == pytest.approx(_size(file), abs=1.5)
        assert _faces(printed) == _faces(file)
        assert _unlike(file, printed, tmp_path) < 0.3
        faces = ", ".join(sorted(_faces(printed)))
        with capsys.disabled():
            sys.stdout.write(f"\nCUPS: {name}, {count} page(s) of {_size(printed)} pt, {faces}\n")


def test_a_class_is_a_job_and_a_range_prints_again(cups: Cups, papers: dict[str, Path]) -> None:
    file = papers["summary"]
    count = _pages(file)
    parts = (("一班", 1, 1), ("二班", 2, count)) if count > 1 else (("一班", 1, 1),)
    order = PrintOrder(queue="office", title="单", parts=parts)
    jobs = printing.send(file.read_bytes(), count, order, lambda *_: None, lambda: False).jobs
    assert len(jobs) == len(parts)
    again = PrintOrder(queue="office", title="再印", pages="1")
    (job,) = printing.send(file.read_bytes(), count, again, lambda *_: None, lambda: False).jobs
    if AS_ROOT:
        assert _pages(_printed(job)) == 1


def test_a_closed_queue_says_why(cups: Cups, papers: dict[str, Path]) -> None:
    _call("cupsreject", "-r", "卡纸", "office")
    order = PrintOrder(queue="office", title="t")
    try:
        with pytest.raises(SchoolError, match=r"print\.refused") as trouble:
            printing.send(papers["leaflet"].read_bytes(), 1, order, lambda *_: None, lambda: False)
        assert "not accepting" in str(trouble.value.params["reason"])
    finally:
        _call("cupsaccept", "office")
