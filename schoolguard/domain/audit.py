"""The audit trail: who changed which fields of which record, and when."""

from dataclasses import dataclass
from datetime import datetime

from schoolguard.domain.fields import Privacy, described


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One change. Holds ids and names of fields, never their values.

    ``chain`` is the SHA-256 over the line and the line before it, in hex.
    """

    id: int
    at: datetime = described("时间", "When")
    actor: str = described("操作人", "Who", limit=40, privacy=Privacy.STAFF)
    action: str = described("操作", "Action", limit=40)
    noun: str = described("对象", "Noun", limit=40)
    row_uid: str = described("编号", "Record", limit=36)
    fields: tuple[str, ...] = described("字段", "Fields")
    chain: str = described("校验", "Chain", limit=64, privacy=Privacy.SYSTEM)
