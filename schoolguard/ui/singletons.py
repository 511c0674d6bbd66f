"""Keeps None, True and False alive on Python 3.11.

The bindings of Qt 6.12 are built for Pythons in which these are immortal (3.12 on), and hand them
out without counting: on 3.11 every ``index.data()`` that is None takes one reference away, and
after some thousand cells the interpreter ends itself ("deallocating None").
"""

import ctypes
import sys
from typing import Final

PLENTY: Final = 1 << 40


def keep() -> None:
    """Give the singletons more references than any session can take away; call once, early."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < PLENTY:
        for one in (None, True, False, NotImplemented, ...):
            ctypes.c_ssize_t.from_address(id(one)).value += PLENTY
