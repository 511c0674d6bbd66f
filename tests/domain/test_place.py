"""Folders on the network and folders that are synchronised, by their names and mounts."""

import pytest

from schoolguard.domain.place import Mount, Place, PlaceKind, recognise

LOCAL, NETWORK, SYNCED = PlaceKind.LOCAL, PlaceKind.NETWORK, PlaceKind.SYNCED
MOUNTS = (
    Mount("/", "ext4"),
    Mount("/mnt/school", "cifs"),
    Mount("/mnt/nfs", "nfs4"),
    Mount("/mnt/far", "fuse.sshfs"),
    Mount("/mnt/far/disk", "ext4"),
    Mount("/run/media/stick", "vfat"),
    Mount("C:\\", "NTFS"),
    Mount("Z:\\", "NTFS", remote=True),
)


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        (r"C:\wang\OneDrive\schoolguard", SYNCED, "OneDrive"),
        (r"C:\wang\OneDrive - 青禾小学\data", SYNCED, "OneDrive"),
        (r"C:\wang\Nutstore\1\data", SYNCED, "坚果云"),
        (r"D:\我的坚果云\数据", SYNCED, "坚果云"),
        ("/data/Nutstore Files/x", SYNCED, "坚果云"),
        (r"D:\BaiduSyncdisk\x", SYNCED, "百度网盘"),
        (r"D:\BaiduNetdiskWorkspace\x", SYNCED, "百度网盘"),
        (r"D:\百度网盘同步空间\x", SYNCED, "百度网盘"),
        (r"D:\腾讯微云\x", SYNCED, "微云"),
        (r"D:\WPS云盘\x", SYNCED, "WPS 云盘"),
        ("/data/Dropbox (School)/x", SYNCED, "Dropbox"),
        ("/data/Library/Mobile Documents/com~apple~CloudDocs/x", SYNCED, "iCloud"),
        (r"C:\wang\iCloudDrive\x", SYNCED, "iCloud"),
        (r"\\server\share\data", NETWORK, r"\\server"),
        ("//server/share/data", NETWORK, r"\\server"),
        (r"\\?\UNC\server\share\data", NETWORK, r"\\server"),
        (r"\\server\OneDrive\data", NETWORK, r"\\server"),
        (r"Z:\data", NETWORK, "Z:\\"),
        ("/mnt/school/data", NETWORK, "/mnt/school"),
        ("/mnt/nfs", NETWORK, "/mnt/nfs"),
        ("/mnt/far/data", NETWORK, "/mnt/far"),
        ("/mnt/far/disk/data", LOCAL, ""),
        ("/mnt/schools/data", LOCAL, ""),
        ("/run/media/stick/data", LOCAL, ""),
        (r"\\?\C:\data", LOCAL, ""),
        (r"C:\wang\AppData\Local\schoolguard", LOCAL, ""),
        ("/data/my onedrive notes/x", LOCAL, ""),
        ("/data/my dropbox notes/x", LOCAL, ""),
    ],
)
def test_a_folder_is_recognised(path: str, kind: PlaceKind, name: str) -> None:
    assert recognise(path, MOUNTS, {}) == Place(kind, name)


def test_onedrive_says_itself_where_it_is() -> None:
    variables = {"OneDriveCommercial": r"D:\学校文件"}
    assert recognise(r"D:\学校文件\数据", (), variables) == Place(SYNCED, "OneDrive")
    assert recognise(r"D:\学校文件夹", (), variables) == Place(LOCAL)


def test_only_a_folder_of_this_pc_is_safe() -> None:
    assert [Place(kind).safe for kind in PlaceKind] == [True, False, False]
