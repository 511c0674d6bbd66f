"""Say which Debian packages this machine still lacks for a command of the Makefile.

Runs on the system's own Python, before any virtual environment exists: standard library only.
Prints the missing packages on one line, or nothing when all is there.

    python3 tools/system_needs.py [screen] [acceptance]
"""

import ctypes
import importlib.util
import os
import platform
import shutil
import sys
from pathlib import Path

# Shared libraries that PySide6's widgets and PDF modules are linked to and that its wheels
# do not carry, with the Debian and Ubuntu package of each.
WINDOWLESS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "pdftotext": "poppler-utils",
    "gcc": "gcc",
    "lp": "cups-client",
}
# Where Debian and Ubuntu put what is not on everybody's PATH.
FILES = {
    "/usr/sbin/cupsd": "cups",
    "/usr/lib/cups/backend/cups-pdf": "printer-driver-cups-pdf",
    "/usr/include/stdio.h": "libc6-dev",
}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_postgresql() -> bool:
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    return bool(os.environ.get("SCHOOLGUARD_TEST_PG_URL") or any(debian) or shutil.which("initdb"))


def missing(wanted: set[str]) -> list[str]:
    """Return the Debian packages to install for ``wanted`` ("screen", "acceptance"), sorted."""
    if platform.system() != "Linux":
        return []
    libraries = dict(WINDOWLESS)
    if "acceptance" in wanted or ("screen" in wanted and os.environ.get("DISPLAY")):
        libraries |= X11
    elif "screen" in wanted and os.environ.get("WAYLAND_DISPLAY"):
        libraries |= WAYLAND
    packages = {package for library, package in libraries.items() if not _loads(library)}
    # Debian splits these two off; without ensurepip a virtual environment has no pip.
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        packages.add(f"python3.{sys.version_info.minor}-venv")
    if "acceptance" in wanted:
        packages |= {package for name, package in PROGRAMS.items() if not shutil.which(name)}
        packages |= {package for file, package in FILES.items() if not Path(file).exists()}
        if not _has_postgresql():
            packages.add("postgresql")
    return sorted(packages)


if __name__ == "__main__":
    sys.stdout.write(" ".join(missing(set(sys.argv[1:]))))
