"""Where the data lies and where it had better lie, in words."""

from itertools import count
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from schoolguard.domain.catalogue import render_value
from schoolguard.domain.place import Place
from schoolguard.ui import language


def place_words(place: Place) -> str:
    """Return what is wrong with a place and what is advised."""
    lang = language.current()
    what = render_value(f"place.{place.kind.value}", lang, name=place.name)
    gap = " " if lang == "en" else ""
    return gap.join((what, render_value("place.way_out", lang)))


def local_folder() -> Path:
    """Return the folder of the user's own data on this PC, where the program looks by itself.

    Where there is a school already, the first free name after it; the old folder leads there.
    """
    location = QStandardPaths.StandardLocation.GenericDataLocation
    usual = Path(QStandardPaths.writableLocation(location)) / "schoolguard"
    names = (usual if one == 1 else usual.with_name(f"{usual.name}-{one}") for one in count(1))
    return next(one for one in names if not (one / "schoolguard.db").exists())
