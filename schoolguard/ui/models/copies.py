"""The backups that are kept, and the words for what one of them holds."""

from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from schoolguard.domain.backup import BackupContent
from schoolguard.domain.catalogue import render_value
from schoolguard.domain.keeping import KeptBackup
from schoolguard.ui import days, language
from schoolguard.ui.models.rows import RIGHT, Index, Role, TextRows

Copy = tuple[KeptBackup, BackupContent]


class CopiesModel(TextRows[Copy]):
    """Each copy: the moment its data is of, what is in it, why it was made, how large it is."""

    aligned = MappingProxyType({2: RIGHT})

    def heads(self) -> tuple[str, ...]:
        """See the base."""
        return (self.tr("备份时间"), self.tr("备份原因"), self.tr("大小"))

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if role == Role.TextAlignmentRole:
            return self.aligned.get(index.column())
        return super().data(index, role)

    def text(self, one: Copy, column: int) -> str:
        """See the base."""
        kept, content = one
        if column == 0:
            return moment(content)
        if column == 1:
            return render_value(f"backup.{kept.kind.value}", language.current())
        return size_words(kept.size)


def moment(content: BackupContent) -> str:
    """Return ``2026年11月28日 17:20``."""
    return f"{days.full_day(content.made_at.date())} {content.made_at:%H:%M}"


def size_words(size: int) -> str:
    """Return ``1.2 MB``."""
    kind = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size, 1, kind)


def content_words(content: BackupContent, path: Path) -> str:
    """Return what a copy holds, which version made it and where it lies."""
    rows = content.rows
    words = QCoreApplication.translate(
        "copies",
        "{moment} 的数据：{classes} 个班，学生名单 {pupils} 人，活动 {activities} 条，"
        "国旗下讲话 {talks} 次，佐证材料 {evidence} 件，共 {records} 条记录。",
    ).format(
        moment=moment(content),
        classes=content.classes,
        pupils=rows.get("pupil", 0),
        activities=content.activities,
        talks=rows.get("flag_talk", 0),
        evidence=rows.get("evidence", 0),
        records=content.records,
    )
    made = QCoreApplication.translate("copies", "由 {version} 版备份，数据格式 {schema}。").format(
        version=content.program or "0.1", schema=content.schema
    )
    where = QCoreApplication.translate("copies", "文件：{path}").format(path=path)
    return f"{words}\n{made}\n{where}"
