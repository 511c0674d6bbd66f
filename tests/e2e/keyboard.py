"""Characters that no keyboard has, put onto keys of the screen's keyboard before they are typed.

xdotool gives a key to each such character in turn, just before it presses it. A program asks for
the new map when it gets to it, and on a busy machine gets one that is several characters further
on: it shows what was typed later. Here all of a text is on the keys before the first is pressed.
"""

import ctypes
import ctypes.util
from typing import Final

_KEYS: Final = 48
"""How many keys are taken: the last ones, which are those of players and cameras."""
_PLAIN: Final = 0x7E
"""Up to here a character is on the keyboard already."""
_UNICODE: Final = 0x01000000
"""What X adds to a character to make it the symbol of a key."""


def _x11() -> ctypes.CDLL:
    x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
    whole, display = ctypes.c_int, ctypes.c_void_p
    x11.XOpenDisplay.argtypes, x11.XOpenDisplay.restype = [ctypes.c_char_p], display
    x11.XDisplayKeycodes.argtypes = [display, *[ctypes.POINTER(whole)] * 2]
    symbols = ctypes.POINTER(ctypes.c_ulong)
    x11.XChangeKeyboardMapping.argtypes = [display, whole, whole, symbols, whole]
    x11.XSync.argtypes = [display, whole]
    x11.XCloseDisplay.argtypes = [display]
    return x11


class Keyboard:
    """The keyboard of one screen and the characters that it has got in addition."""

    def __init__(self, display: str) -> None:
        self._display = display.encode("ascii")
        self._given = ""

    def give(self, text: str) -> bool:
        """Put all characters of a text onto keys; return whether the keyboard has changed.

        Raise ``ValueError`` where a text has more different ones than there are keys for.
        """
        wanted = "".join(dict.fromkeys(one for one in text if ord(one) > _PLAIN))
        if set(wanted) <= set(self._given):
            return False
        more = "".join(dict.fromkeys(self._given + wanted))
        given = more if len(more) <= _KEYS else wanted
        if len(given) > _KEYS:
            raise ValueError(f"{len(given)} different characters, and {_KEYS} keys")
        self._map(given)
        self._given = given
        return True

    def _map(self, characters: str) -> None:
        """Change all the keys by one request, so that nobody can see half of it."""
        levels = 2  # without and with the shift key
        symbols = (ctypes.c_ulong * (_KEYS * levels))()
        for place, one in enumerate(characters):
            symbols[place * levels] = symbols[place * levels + 1] = _UNICODE + ord(one)
        x11 = _x11()
        display = x11.XOpenDisplay(self._display)
        if not display:
            raise OSError(f"no screen {self._display!r}")
        try:
            lowest, highest = ctypes.c_int(), ctypes.c_int()
            x11.XDisplayKeycodes(display, ctypes.byref(lowest), ctypes.byref(highest))
            first = highest.value - _KEYS + 1
            x11.XChangeKeyboardMapping(display, first, levels, symbols, _KEYS)
            x11.XSync(display, 0)
        finally:
            x11.XCloseDisplay(display)
