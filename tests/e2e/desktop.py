"""A desktop of its own and the real program on it, driven by nothing but keyboard and mouse.

What the window shows is read as a user reads it: by its colours, by what it copies, and by what
the command line finds in the same data folder.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

from PIL import Image, ImageChops, ImageColor, ImageGrab

from tests.e2e.keyboard import Keyboard
from tests.tracked import ROOT

T = TypeVar("T")
SIZE: Final = (1280, 720)
_KEY_PAUSE: Final = "40"
_TYPE_PAUSE: Final = "60"
# The words on the clipboard are the program's own to give: asked for as any other program would.
_READ_CLIPBOARD: Final = (
    "from PySide6.QtGui import QGuiApplication as A; a = A([]); print(a.clipboard().text())"
)


class Box(NamedTuple):
    """Where something is on the screen, in pixels; right and bottom are outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top


def wait_until(what: str, check: Callable[[], T | None], seconds: float = 30) -> T:
    """Ask again and again; return the first answer that is true, or fail and say ``what``."""
    deadline = time.monotonic() + seconds
    while True:
        answer = check()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"after {seconds} s still not so: {what}")
        time.sleep(0.15)


@dataclass
class Desktop:
    """A screen with a window manager; it counts what its user does."""

    env: dict[str, str] = field(repr=False)
    keyboard: Keyboard = field(repr=False)
    keys: int = 0
    letters: int = 0
    clicks: int = 0

    # Hands

    def key(self, *names: str) -> None:
        """Press keys one after the other, as xdotool names them: ``Tab``, ``ctrl+s``."""
        self.keys += len(names)
        self._do("key", "--delay", _KEY_PAUSE, *names)

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        if self.keyboard.give(text):
            self.still()  # what was typed before is on the screen, and the program has the new map
        self.letters += len(text)
        self._do("type", "--delay", _TYPE_PAUSE, text)

    def fill(self, text: str) -> None:
        """Type into the field that has the keyboard, and look whether it holds that."""
        self.type(text)
        self.still()
        found = self.read_field(text)
        assert found == text, f"the field holds {found!r}, not {text!r}"
        self._do("key", "End")

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click with the left button."""
        self.clicks += times
        self._do("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "60", "1")

    def put_away(self) -> None:
        """Minimise the window that has the keyboard."""
        self._do("getactivewindow", "windowminimize")

    # Eyes

    def screen(self) -> Image.Image:
        """Return what is on the screen."""
        return ImageGrab.grab(xdisplay=self.env["DISPLAY"]).convert("RGB")

    def seen(self, colour: str, within: tuple[int, int, int, int]) -> Box | None:
        """Return the smallest box round every pixel of exactly this colour."""
        part = self.screen().crop(within)
        plain = Image.new("RGB", part.size, ImageColor.getrgb(colour))
        bands = ImageChops.difference(part, plain).split()
        apart = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
        box = apart.point([255] + [0] * 255).getbbox()
        if box is None:
            return None
        left, top = within[:2]
        return Box(box[0] + left, box[1] + top, box[2] + left, box[3] + top)

    def still(self) -> None:
        """Wait until nothing moves but the caret."""

        def rests() -> bool:
            before = self.screen()
            time.sleep(0.25)
            box = ImageChops.difference(before, self.screen()).getbbox()
            return box is None or (box[2] - box[0] <= 3 and box[3] - box[1] <= 40)

        wait_until("the screen is still", rests)

    def in_front(self) -> tuple[int, str]:
        """Return process id and title of the window that has the keyboard."""
        asked = ("getactivewindow", "getwindowpid", "getactivewindow", "getwindowname")
        lines = self._do(*asked, check=False).splitlines()
        return (int(lines[0]), lines[1]) if len(lines) == 2 and lines[0].isdigit() else (0, "")

    def dialog(self, title: str) -> None:
        """Wait until a dialog has the keyboard and has come to rest."""
        wait_until(f"the dialog {title} is in front", lambda: self.in_front()[1] == title)
        self.still()

    def clipboard(self) -> str:
        """Return the text on the clipboard."""
        told = subprocess.run(
            [sys.executable, "-c", _READ_CLIPBOARD],
            env=self.env,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=True,
        )
        return told.stdout.removesuffix("\n")

    def copied(self, what: str, right: Callable[[str], T], *, everything: bool = False) -> T:
        """Let the window copy what is chosen, until it is ``right``; not counted as the user's."""

        def answer() -> T:
            self._do("key", "--delay", _KEY_PAUSE, *(["ctrl+a"] if everything else []), "ctrl+c")
            return right(self.clipboard())

        return wait_until(what, answer)

    def read_field(self, hoped: str) -> str:
        """Return what is in the field that has the keyboard; not counted as the user's."""
        deadline = time.monotonic() + 5
        while True:  # the clipboard may still be what it was before
            self._do("key", "--delay", _KEY_PAUSE, "ctrl+a", "ctrl+c")
            found = self.clipboard()
            if found == hoped or time.monotonic() > deadline:
                return found

    def shot(self) -> Path:
        """Keep a picture of the screen in a folder that outlives the test; return its path."""
        path = Path(tempfile.mkdtemp(prefix="schoolguard-e2e-")) / "screen.png"
        self.screen().save(path)
        return path

    def _do(self, *words: str, check: bool = True) -> str:
        return subprocess.run(
            ["xdotool", *words],
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=None if check else subprocess.DEVNULL,
            encoding="utf-8",
            timeout=120,
            check=check,
        ).stdout


@dataclass
class Program:
    """One user's program on one data folder: its windows and its command line."""

    desktop: Desktop
    data: Path
    windows: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    @property
    def noise(self) -> Path:
        """What the windows said on their way: a file beside the data folder."""
        return self.data.with_suffix(".noise")

    @property
    def log(self) -> str:
        """What the program wrote into its log."""
        written = sorted(self.data.glob("logs/*"))
        return "".join(one.read_text(encoding="utf-8") for one in written)

    def open(self) -> "subprocess.Popen[bytes]":
        """Start the window and wait until it has the keyboard."""
        window = self.start()
        mine = (window.pid, "校园反诈月")
        wait_until("the window is in front", lambda: self.desktop.in_front() == mine, 60)
        return window

    def start(self) -> "subprocess.Popen[bytes]":
        """Start the program without a command, as a click on its icon does."""
        with self.noise.open("ab") as noise:
            window = subprocess.Popen(
                self._command(),
                cwd=ROOT,
                env=self.desktop.env,
                stdin=subprocess.DEVNULL,
                stdout=noise,
                stderr=noise,
            )
        self.windows.append(window)
        return window

    def run(self, *words: str, code: int = 0) -> str:
        """Run a command on the same folder; return what it says (on stderr where it fails)."""
        done = subprocess.run(
            self._command(*words),
            cwd=ROOT,
            env=self.desktop.env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert done.returncode == code, f"{words}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout if code == 0 else done.stderr

    @staticmethod
    def today() -> date:
        """Return the day that it is in China."""
        return datetime.now(timezone(timedelta(hours=8))).date()

    @classmethod
    def this_month(cls) -> tuple[date, date]:
        """Return the first and the last day of a campaign in which today is, in China."""
        today = cls.today()
        return today.replace(day=1), today.replace(day=max(today.day, 28))

    def figures(self) -> dict[str, Any]:
        """Return each figure's value by its key."""
        return {one["key"]: one["value"] for one in json.loads(self.run("figures", "--json"))}

    def audit(self) -> list[tuple[str, str]]:
        """Return (action, noun) of each line of the audit trail, oldest first."""
        lines = json.loads(self.run("audit", "--json", "--newest", "100000"))
        return [(one["action"], one["noun"]) for one in lines]

    def end(self) -> None:
        """End what is still open."""
        for window in self.windows:
            if window.poll() is None:
                window.send_signal(signal.SIGKILL)
            window.wait(30)

    def _command(self, *words: str) -> list[str]:
        return [sys.executable, str(ROOT / "main.py"), "--data", str(self.data), *words]


@contextmanager
def open_desktop(folder: Path) -> Iterator[Desktop]:
    """Start a screen and its window manager, with a home folder of their own in ``folder``."""
    with ExitStack() as stack:
        display = _start_screen(stack)
        desktop = Desktop(_environment(folder, display), Keyboard(display))
        _start(stack, ["openbox"], desktop.env)
        asked = ("xdotool", "get_desktop")  # only a window manager can answer
        wait_until("the window manager is there", lambda: _works(asked, desktop.env))
        yield desktop


def _start_screen(stack: ExitStack) -> str:
    """Start Xvfb on the first display that is free; return its name."""
    told, tell = os.pipe()
    screen = f"{SIZE[0]}x{SIZE[1]}x24"
    options = ["-displayfd", str(tell), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
    try:
        _start(stack, ["Xvfb", *options], dict(os.environ), keep=(tell,))
    finally:
        os.close(tell)
    with os.fdopen(told, encoding="ascii") as number:
        return f":{number.readline().strip()}"


def _start(
    stack: ExitStack, command: Sequence[str], env: dict[str, str], keep: Sequence[int] = ()
) -> None:
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        command, env=env, stdin=quiet, stdout=quiet, stderr=quiet, pass_fds=keep
    )
    stack.callback(process.wait, 30)
    stack.callback(process.terminate)


def _works(command: Sequence[str], env: dict[str, str]) -> bool:
    return subprocess.run(command, env=env, capture_output=True, check=False).returncode == 0


def _environment(folder: Path, display: str) -> dict[str, str]:
    """Return the surroundings of a user who has just logged in for the first time."""
    foreign = ("QT_", "XDG_", "SCHOOLGUARD_", "WAYLAND_", "DBUS_", "LC_", "PYTHON")
    env = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    for name in ("home", "config", "cache", "data", "state", "runtime"):
        (folder / name).mkdir(mode=0o700)
    return env | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "C.UTF-8",
        "HOME": str(folder / "home"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
    }
