"""What a piece of work and the processes it starts open, seen by the shim."""

import site
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from benchmarks.reliability import _shim

_PROGRAM: Final = (
    *{str(Path(one).resolve()) for one in (sys.prefix, sys.base_prefix)},
    *site.getsitepackages(),
    sysconfig.get_paths()["stdlib"],
    str(Path(__file__).resolve().parents[2]),
)
_SYSTEM: Final = (
    "/usr",
    "/lib",
    "/proc",
    "/sys",
    "/dev",
    "/etc/ld.so",
    "/etc/localtime",
    "/etc/locale",
    "/etc/fonts",
    "/etc/mime.types",
    "/etc/nsswitch.conf",
    "/etc/passwd",
    "/etc/machine-id",
    "/var/lib/dbus/machine-id",
)


class Watch:
    """Writes down what is opened and connected to while something is done."""

    def __init__(self, log: Path, *own: Path) -> None:
        self._log = log
        self._own = tuple(map(str, own))
        self._strange: set[str] = set()

    @contextmanager
    def over(self, *given: Path) -> Iterator[None]:
        """Watch the block; it may open what is given and what the program is made of."""
        self._log.unlink(missing_ok=True)
        try:
            with _shim.watching(self._log):
                yield
        finally:
            told = self._log.read_text("utf-8", "replace") if self._log.exists() else ""
            may = (*map(str, given), str(self._log))
            self._strange |= {line for line in told.splitlines() if self._is_strange(line, may)}

    def strange(self) -> list[str]:
        """Return what was opened and ought not to have been."""
        return sorted(self._strange)

    def _is_strange(self, line: str, may: tuple[str, ...]) -> bool:
        how, _, path = line.partition("\t")
        if how == "missing":
            return False
        if how == "connect":
            return True
        return not path.startswith((*_PROGRAM, *_SYSTEM, *may))
