"""Where a data folder lies: on this PC, on the network, or in a folder that is synchronised.

SQLite's log does not work over a network file system (sqlite.org/useovernet.html), and a program
that synchronises copies the file while it is being written to.
"""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from schoolguard.domain.record import dataclass


class PlaceKind(StrEnum):
    """What kind of folder it is."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class Place:
    """A kind of folder; ``name`` is the server's or the synchronising program's."""

    kind: PlaceKind
    name: str = ""

    @property
    def safe(self) -> bool:
        """Whether a store may lie there without a word."""
        return self.kind is PlaceKind.LOCAL


@dataclass(frozen=True, slots=True)
class Mount:
    """A mounted file system: where, of which type, and whether the system calls it remote."""

    point: str
    type: str
    remote: bool = False


_NETWORK_TYPES: Final = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "ncpfs", "9p",
        "davfs", "webdav", "glusterfs", "ceph", "lustre", "sshfs",
        "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs",
        "fuse.smbnetfs", "fuse.ceph", "fuse.s3fs", "macfuse_sshfs",
    }
)  # fmt: skip
_SYNCED: Final[tuple[tuple[str, str], ...]] = (
    ("OneDrive", r"onedrive(?: - .+|-.+)?|skydrive"),
    ("坚果云", r"nutstore(?: files)?|我的坚果云|坚果云(?:文件)?"),
    ("百度网盘", r"baidu(?:syncdisk|netdiskworkspace|netdisk|cloud)|百度(?:网盘|云)(?:同步空间)?"),
    ("微云", r"weiyun(?:disk)?|腾讯微云|微云(?:同步助手)?"),
    ("WPS 云盘", r"wps ?云盘|wps ?cloud files|wpsdrive|kingsoft cloud files"),
    ("阿里云盘", r"阿里云盘|aliyundrive|adrive"),
    ("Dropbox", r"dropbox(?: \(.+\))?"),
    ("iCloud", r"iclouddrive|icloud drive|mobile documents|com~apple~clouddocs"),
    ("Google Drive", r"google ?drive|googledrive-.+"),
)
_VARIABLES: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Where OneDrive says on Windows that its folders are, whatever they are called."""
_SERVER: Final = re.compile(r"(?:\\\\\?\\UNC\\|//\?/UNC/|\\\\|//)(?![?.][\\/])([^\\/]+)", re.I)


def recognise(path: str, mounts: Iterable[Mount], variables: Mapping[str, str]) -> Place:
    """Return what kind of folder ``path`` is: an absolute path as its system writes it.

    ``variables`` are the environment's. A folder of a synchronising program on a network drive
    counts as the network's.
    """
    server = _SERVER.match(path)
    if server is not None:
        return Place(PlaceKind.NETWORK, "\\\\" + server[1])
    mount = max((one for one in mounts if _within(path, one.point)), key=_depth, default=None)
    if mount is not None and (mount.remote or mount.type.lower() in _NETWORK_TYPES):
        return Place(PlaceKind.NETWORK, mount.point)
    for variable in _VARIABLES:
        folder = variables.get(variable, "")
        if folder and _within(path, folder):
            return Place(PlaceKind.SYNCED, "OneDrive")
    for part in _parts(path):
        for name, pattern in _SYNCED:
            if re.fullmatch(pattern, part):
                return Place(PlaceKind.SYNCED, name)
    return Place(PlaceKind.LOCAL)


def _parts(path: str) -> list[str]:
    return [part for part in re.split(r"[\\/]+", path.lower()) if part]


def _within(path: str, folder: str) -> bool:
    parts, head = _parts(path), _parts(folder)
    return parts[: len(head)] == head


def _depth(mount: Mount) -> int:
    return len(_parts(mount.point))
