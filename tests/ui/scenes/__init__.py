"""Every page, settings part, panel, view and dialog of the window, each opened as a user does.

``tools/screenshots.py --all`` takes their pictures; the tests of names, keys and the layout walk
the same list. A test fails for a panel, dialog or settings part that no scene shows.
"""

from typing import Final

from tests.ui.scenes import dialogs, month, pages, settings, summary
from tests.ui.scenes.stage import Scene, Stage

__all__ = ["EMPTY", "SCENES", "Scene", "Stage"]

SCENES: Final[tuple[Scene, ...]] = (
    *pages.SCENES,
    *month.SCENES,
    *settings.SCENES,
    *summary.SCENES,
    *dialogs.SCENES,
)
"""On the sample school, in this order: the last ones change something."""

EMPTY: Final[tuple[Scene, ...]] = pages.EMPTY
"""On a store with nothing in it."""
