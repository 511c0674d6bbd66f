"""The audit trail: who changed which fields of which record, and when."""

from datetime import datetime
from enum import StrEnum

from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.record import dataclass


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


class AnchorKind(StrEnum):
    """Where an end of the trail is kept outside of it."""

    FINAL = "final"
    BACKUP = "backup"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Anchor:
    """How the trail ended at a moment: so many ``lines``, the last with this ``chain``.

    ``chain`` may be its beginning only, as a paper prints it (:data:`PRINTED` characters).
    ``name`` says which final version or backup it was kept in; ``made_at`` when, None for one
    that was typed from a paper.
    """

    kind: AnchorKind
    name: str
    lines: int
    chain: str
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TrailReport:
    """What a look along the trail finds.

    ``broken_line`` is the first line that does not fit the one before it; ``amiss`` are the
    anchors that the trail no longer goes through: it was cut off before them, or written anew.
    """

    lines: int
    chain: str
    broken_line: int | None
    amiss: tuple[Anchor, ...]
    compared: int

    @property
    def whole(self) -> bool:
        """Whether nothing was found."""
        return self.broken_line is None and not self.amiss


RESTORED = "backup.restore"
"""The action that puts a backup in place of the store."""
PRINTED = 16
"""So much of a chain is printed: 64 bits, which nobody hits by trying."""
