"""Where the end of the audit trail is kept outside of it: final summaries, backups, papers."""

import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import select

from schoolguard.domain.audit import PRINTED, Anchor, AnchorKind
from schoolguard.domain.errors import SchoolError
from schoolguard.store import backup
from schoolguard.store.store import Reader
from schoolguard.store.summary_tables import summary_version
from schoolguard.store.tables import campaign

_TYPED: Final = re.compile(rf"(\d{{1,9}})[-:：\s]+([0-9a-f]{{{PRINTED},64}})")


def of_finals(reader: Reader) -> tuple[Anchor, ...]:
    """Return the ends that the final summaries of every campaign keep."""
    found = reader.connection.execute(
        select(
            summary_version.c.number,
            summary_version.c.audit_lines,
            summary_version.c.anchor,
            summary_version.c.finalised_at,
            campaign.c.key,
        )
        .join(campaign, campaign.c.id == summary_version.c.campaign_id)
        .order_by(summary_version.c.id)
    )
    return tuple(
        Anchor(
            AnchorKind.FINAL,
            f"{row.key} v{row.number}",
            row.audit_lines,
            row.anchor,
            row.finalised_at,
        )
        for row in found
    )


def of_backups(folder: Path) -> tuple[Anchor, ...]:
    """Return the ends that the manifests of a folder's backups keep, the readable ones."""
    return tuple(_of_manifests(sorted(folder.glob("*.sgbak"))))


def _of_manifests(files: Iterable[Path]) -> Iterable[Anchor]:
    for file in files:
        try:
            manifest = backup.read_manifest(file)
            made_at = datetime.fromisoformat(manifest.made_at)
        except (SchoolError, ValueError):
            continue
        yield Anchor(AnchorKind.BACKUP, file.name, manifest.audit_lines, manifest.anchor, made_at)


def typed(written: str) -> Anchor:
    """Return the end that a paper prints, as it was typed; raises ``audit.bad_anchor``."""
    found = _TYPED.fullmatch(written.strip().lower())
    if found is None:
        raise SchoolError("audit.bad_anchor")
    return Anchor(AnchorKind.PAPER, written.strip(), int(found[1]), found[2])


def printed(lines: int, chain: str) -> str:
    """Return an end as papers print it."""
    return f"{lines}-{chain[:PRINTED]}"
