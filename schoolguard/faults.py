"""Bugs: logged and described without anything a user typed or a record holds.

An exception's own text may hold a name or a phone number, so only its class and the places in
our own code are kept.
"""

import logging
import sys
import traceback
from pathlib import Path
from typing import Final

import schoolguard

_LOG: Final = logging.getLogger("schoolguard.faults")
_PACKAGE: Final = Path(schoolguard.__file__).parent


def places(error: BaseException) -> list[str]:
    """Return our own frames, outermost first, as ``ui/shell.py:120 show_page``."""
    found: list[str] = []
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        if path.is_relative_to(_PACKAGE):
            found.append(f"{path.relative_to(_PACKAGE).as_posix()}:{frame.lineno} {frame.name}")
    return found


def details(error: BaseException) -> str:
    """Return what a user may send us: versions, class of the error, our places."""
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    head = f"schoolguard {schoolguard.__version__} · Python {sys.version.split()[0]}"
    return "\n".join([head, sys.platform, kind, *places(error)])


def log(error: BaseException) -> None:
    """Write the class and our places to the log; never the text of the error."""
    where = " < ".join(reversed(places(error))) or "outside our code"
    _LOG.error("%s at %s", type(error).__qualname__, where)
