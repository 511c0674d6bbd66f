"""What the system says of the folder in which a store lies."""

import os
from pathlib import Path

from schoolguard.domain.place import Mount, Place, recognise


def mounts() -> tuple[Mount, ...]:
    """Return the mounted file systems; it may wait for a dead network drive."""
    import psutil  # not needed for the first paint

    try:
        found = psutil.disk_partitions(all=True)
    except OSError:
        return ()
    return tuple(
        Mount(one.mountpoint, one.fstype, remote="remote" in one.opts.split(",")) for one in found
    )


def place_of(folder: Path) -> Place:
    """Return what kind of folder it is, as written and as it is once links are followed."""
    known = mounts()
    written = recognise(str(folder.absolute()), known, os.environ)
    if not written.safe:
        return written
    return recognise(os.path.realpath(folder), known, os.environ)
