"""Gives Python its own import back, which PySide6 replaces when it is loaded.

PySide6's serves ``from __feature__ import snake_case``, which nothing here asks for: it reads the
source text of every module that is imported after it, and keeps it. That is a tenth of a start
and ten MB, and workers import while the window paints.
"""

import builtins

_ours = builtins.__import__
"""What ``import`` was before PySide6: load this module before it."""


def restore() -> None:
    """Load PySide6 and put Python's own ``import`` back."""
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = _ours
