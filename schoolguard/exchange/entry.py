"""The door by which a frozen program becomes its own reading process.

A frozen program cannot be started with ``-m``, so it is started again with :data:`FLAG`. Its
entry point calls :func:`run_if_asked` before it imports a window or opens a store; the packer
must be told to include ``schoolguard.exchange.child``, which is named here only as text.
"""

import runpy
from collections.abc import Sequence
from typing import Final

FLAG: Final = "--schoolguard-read-file"
CHILD: Final = "schoolguard.exchange.child"


def run_if_asked(arguments: Sequence[str]) -> None:
    """Read a file and leave (``SystemExit``) if the program was started for that.

    ``arguments`` are those of the command line without the program's name.
    """
    if list(arguments) == [FLAG]:
        runpy.run_module(CHILD, run_name="__main__")
