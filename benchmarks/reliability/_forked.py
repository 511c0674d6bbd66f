"""Work in a copy of this process: spares each of a thousand processes its start."""

import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ended:
    """What a copy wrote, and how it ended (0 well, 1 by an error, -9 by kill -9)."""

    written: bytes
    code: int

    @property
    def lines(self) -> list[str]:
        """The whole lines that it wrote."""
        return self.written.decode().split("\n")[:-1]

    @property
    def killed(self) -> bool:
        """Whether it was ended by kill -9."""
        return self.code == -signal.SIGKILL


Say = Callable[[str], None]
Work = Callable[[Say], None]


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of this process that is at work."""

    process: int
    says: int

    def kill(self, after: float, *, of_first_line: bool) -> Ended:
        """End it by kill -9 so many seconds from now, or after its first line."""
        first = self.hear() if of_first_line else b""
        time.sleep(after)
        with suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)
        return self.wait(first)

    def hear(self) -> bytes:
        """Wait for what it says next."""
        return os.read(self.says, 65536)

    def wait(self, first: bytes = b"") -> Ended:
        """Wait for its end; ``first`` is what was heard of it already."""
        with os.fdopen(self.says, "rb") as said:
            written = first + said.read()
        _, status = os.waitpid(self.process, 0)
        return Ended(written, os.waitstatus_to_exitcode(status))


def start(work: Work) -> Copy:
    """Run ``work`` in a copy of this process; it is given what says a line to us.

    No database may be open here: a copy must not share its handles.
    """
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        _work(work, writes)
    os.close(writes)
    return Copy(child, reads)


def _work(work: Work, writes: int) -> None:
    """Be the copy: never come back."""
    code = 1
    try:
        work(lambda line: _say(writes, line))
        code = 0
    except BaseException:  # noqa: BLE001  # the copy ends here, whatever it was
        traceback.print_exc(file=sys.stderr)
        sys.stderr.flush()
    finally:
        os._exit(code)


def _say(writes: int, line: str) -> None:
    os.write(writes, f"{line}\n".encode())
