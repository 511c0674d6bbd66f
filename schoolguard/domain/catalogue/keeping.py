"""Texts of what keeps the data: backups, and the folder it lies in."""

from collections.abc import Mapping

from schoolguard.domain.catalogue import store
from schoolguard.domain.catalogue.text import ErrorText, Text

ERRORS: dict[str, ErrorText] = {
    "store.retired": ErrorText(
        Text(
            "数据刚搬到别处，这一步没有存上。", "The data has just been moved; this was not saved."
        ),
        Text(
            "请稍等，窗口换过去以后再存一次。",
            "Wait a moment until the window has switched over, then save again.",
        ),
    ),
    "place.taken": ErrorText(
        Text("那个文件夹里已经有一份数据：{folder}", "That folder already contains data: {folder}"),
        Text("请另选一个空文件夹。", "Choose an empty folder."),
    ),
    "place.unsafe": ErrorText(
        Text(
            "那个文件夹也在网络上，或正被同步：{folder}",
            "That folder is also on the network or synchronised: {folder}",
        ),
        Text("请另选这台电脑上的文件夹，如 D 盘。", "Choose a folder on this computer's own disk."),
    ),
}

VALUES: dict[str, Text] = {
    "backup.failed": Text("自动备份没有做成。", "The automatic backup failed."),
    "backup.auto": Text("自动备份", "Automatic"),
    "backup.before-restore": Text("恢复之前的数据", "Before a restore"),
    "backup.before-upgrade": Text("升级之前的数据", "Before an upgrade"),
    "backup.by-hand": Text("手动备份", "Manual"),
    "place.network": Text(
        "数据在网络上的文件夹里（{name}）。断网或几台电脑同时开，可能丢记录，文件也可能坏。",
        "The data is in a network folder ({name}). If the network fails or "
        "several computers open it, records may be lost and the file may be "
        "damaged.",
    ),
    "place.synced": Text(
        "数据在“{name}”的同步文件夹里。同步会在写到一半时拷走文件，可能丢记录，文件也可能坏。",
        "The data is in a folder synchronised by {name}, which may copy the file "
        "while it is being written: records may be lost and the file may be "
        "damaged.",
    ),
    "place.way_out": Text(
        "建议搬到这台电脑自己的文件夹；备份可以另存到同步文件夹或 U 盘。",
        "It is better to move it to a folder of this computer; backups may go "
        "into a synchronised folder or onto a USB stick.",
    ),
    "cli.nothing_new": Text(
        "上次备份之后没有改动，不用再备。", "Nothing has changed since the last backup."
    ),
    "cli.copy": Text(
        "{at}\t{kind}\t{classes} 个班，{activities} 条活动，共 {records} 条记录\t{file}",
        "{at}\t{kind}\t{classes} classes, {activities} activities, {records} records\t{file}",
    ),
    "today.disk": Text(
        "磁盘只剩 {free} MB，快存不下了，请清理", "Only {free} MB left on the disk: free some space"
    ),
    "today.backup": Text(
        "自动备份没有做成，请看“设置 › 数据与界面”",
        "The automatic backup failed: see Settings › Data and display",
    ),
}


def backup_words(code: str, params: Mapping[str, str], lang: str) -> str:
    """Return why a backup could not be made by itself and what to do, in ``lang``."""
    return (" " if lang == "en" else "").join(trouble_words(code, params, lang))


def trouble_words(code: str, params: Mapping[str, str], lang: str) -> tuple[str, str]:
    """Return (why a backup could not be made by itself, what to do) in ``lang``."""
    known = store.ERRORS.get(code)
    if known is None:
        return VALUES["backup.failed"].get(lang), ""
    named = _Named(params)
    return known.what.get(lang).format_map(named), known.remedy.get(lang).format_map(named)


class _Named(dict[str, str]):
    """What is not named stays empty: the note may be of another version."""

    def __missing__(self, _name: str) -> str:
        return ""
