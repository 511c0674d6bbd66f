"""The school's own badge, as it stands on what it prints."""

from schoolguard.domain.evidence import Picture
from schoolguard.domain.fields import Privacy, described
from schoolguard.domain.record import dataclass
from schoolguard.domain.rows import Command, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge(Row):
    """The badge: a JPEG, re-encoded at the door; an empty ``content`` is none."""

    content: bytes = described("校徽", "Badge")
    sha256: str = described("校验值", "SHA-256", limit=64, privacy=Privacy.SYSTEM)
    width: int = described("宽", "Width", privacy=Privacy.SYSTEM)
    height: int = described("高", "Height", privacy=Privacy.SYSTEM)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepBadge(Command):
    """Keep another badge, or (``picture`` None) none; ``version`` 0 where there was never one."""

    version: int
    picture: Picture | None
