"""Where the window shows what, on a screen of 1280 x 720, and how its user knows how far it is."""

from typing import Final

from schoolguard.ui.pages import PAGES
from schoolguard.ui.shell import PAGE_KEYS
from schoolguard.ui.tokens import LIGHT
from tests.e2e.desktop import Box, Desktop, wait_until

Place = tuple[int, int, int, int]
"""Left, top, right and bottom, in pixels."""

MIDDLE: Final[Place] = (420, 250, 1060, 600)
"""Where an empty page offers the one thing to do."""
FIRST_QUESTION: Final[Place] = (440, 230, 1030, 320)
"""Where a first start asks for the school's name."""
FORM: Final[Place] = (324, 84, 1280, 720)
"""Beside the names of the parts of 设置."""
FOOT: Final[Place] = (900, 660, 1280, 720)
"""Where an import has its button."""
LIST: Final[Place] = (324, 128, 920, 720)
"""The rows of a list in 设置, as far as no panel covers them."""
HIGH_LIST: Final[Place] = (200, 128, 920, 720)
"""The rows of a list where nothing but the tabs stands above it."""
RAIL: Final[Place] = (0, 80, 184, 512)
_RAIL_TOP: Final = 92
_RAIL_STEP: Final = 38
PANEL: Final[Place] = (926, 80, 1280, 620)
"""The fields of the panel."""
PANEL_FOOT: Final[Place] = (926, 620, 1280, 720)
"""What keeps a record from being saved, and the button that saves it."""
LAST: Final[Place] = (1150, 20, 1280, 75)
"""Where a page has its last action."""
PAGE: Final[Place] = (190, 80, 1280, 720)
"""Below the top bar."""


def go(desktop: Desktop, page_id: str) -> None:
    """Go to a page of the rail by its key, and wait until it is there."""
    place = [spec.page_id for spec in PAGES].index(page_id)
    desktop.key(PAGE_KEYS[place].lower().replace("-", "minus"))

    def is_on() -> bool:
        box = desktop.seen(LIGHT.accent_wash, RAIL)
        top = _RAIL_TOP + place * _RAIL_STEP
        # The head takes one line more where school and month do not fit into one.
        return box is not None and top <= box.top < top + 28 and box.height < _RAIL_STEP

    wait_until(f"the page {page_id} is in front", is_on)
    desktop.still()


def act(desktop: Desktop, place: int) -> None:
    """Press an action of the page, counted from the left, by the keyboard."""
    desktop.key("ctrl+k", *["Tab"] * place, "Return")


def button(desktop: Desktop, within: Place) -> Box:
    """Wait for the primary button in a place."""
    return _wait(desktop, "a primary button is there", within, (60, 200), (22, 34))


def final(desktop: Desktop) -> Box:
    """Wait until the summary can be made final: its draft is there, and what it is made of."""
    return _wait(desktop, "the summary can be made final", LAST, (46, 84), (22, 40))


def field(desktop: Desktop, within: Place) -> Box:
    """Wait until a field in a place has the keyboard."""
    return _wait(desktop, "a field has the keyboard", within, (100, 560), (28, 34))


def area(desktop: Desktop, within: Place) -> Box:
    """Wait until an area for text in a place has the keyboard."""
    return _wait(desktop, "an area for text has the keyboard", within, (100, 560), (48, 400))


def cell(desktop: Desktop, within: Place = LIST) -> Box:
    """Wait until a cell of a list has the keyboard."""
    return _wait(desktop, "a cell has the keyboard", within, (50, 300), (26, 36))


def trouble(desktop: Desktop, within: Place) -> Box:
    """Wait for red words or red edges in a place."""
    what = "something red is there"
    return wait_until(what, lambda: desktop.seen(LIGHT.late, within))


def middle(box: Box) -> tuple[int, int]:
    """Return where one clicks."""
    return (box.left + box.right) // 2, (box.top + box.bottom) // 2


def whole(place: Place) -> Box:
    """Return all of a place."""
    return Box(*place)


def below(box: Box) -> Place:
    """Return the rows of a list below one of them."""
    return (LIST[0], box.bottom, *LIST[2:])


def _wait(
    desktop: Desktop, what: str, within: Place, widths: tuple[int, int], heights: tuple[int, int]
) -> Box:
    def fits() -> Box | None:
        box = desktop.seen(LIGHT.accent, within)
        if box is None or not widths[0] <= box.width <= widths[1]:
            return None
        return box if heights[0] <= box.height <= heights[1] else None

    return wait_until(f"{what} in {within}", fits)
