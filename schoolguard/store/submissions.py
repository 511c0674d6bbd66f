"""Queries of the hand-in: the bureau's rules and sheets, and what was handed in."""

import json
from dataclasses import asdict
from functools import cache
from typing import Any, Final

from sqlalchemy import RowMapping, Table, func, select, update
from sqlalchemy.sql import Select

from schoolguard.domain.bureau_sheet import BureauSheet, MappedCell
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.submission import PATTERN, Submission, SubmissionRules, SubmittedFile
from schoolguard.store import audit, rows
from schoolguard.store.store import Reader, Transaction
from schoolguard.store.submission_tables import bureau_sheet, submission, submission_rules
from schoolguard.store.summary_tables import summary_version
from schoolguard.store.tables import campaign

_BINNED: Final = ("deleted_at", "deletion_id")


def rules(reader: Reader) -> SubmissionRules:
    """Return what the bureau wants; version 0 where nobody has set it yet."""
    row = reader.connection.execute(select(submission_rules)).mappings().first()
    if row is None:
        return SubmissionRules(id=0, uid="", version=0, pattern=PATTERN)
    return SubmissionRules(**row)


def sheets(reader: Reader) -> tuple[BureauSheet, ...]:
    """Return the kept sheets of bureaus, by name."""
    found = reader.connection.execute(_sheets().order_by(bureau_sheet.c.name)).mappings()
    return tuple(map(_sheet, found))


def sheet_by_uid(reader: Reader, uid: str) -> BureauSheet:
    """Return one kept sheet; raises ``store.not_found``."""
    statement = _sheets().where(bureau_sheet.c.uid == uid)
    row = reader.connection.execute(statement).mappings().one_or_none()
    if row is None:
        raise SchoolError("store.not_found")
    return _sheet(row)


def cells_text(cells: tuple[MappedCell, ...]) -> str:
    """Return a map as it is kept."""
    return json.dumps([asdict(one) for one in cells], ensure_ascii=False, sort_keys=True)


def in_campaign(reader: Reader, campaign_uid: str) -> tuple[Submission, ...]:
    """Return a campaign's hand-ins, the first one first."""
    statement = _submissions().where(campaign.c.uid == campaign_uid)
    found = reader.connection.execute(statement.order_by(submission.c.number)).mappings()
    return tuple(map(_submission, found))


def by_uid(reader: Reader, uid: str) -> Submission:
    """Return one hand-in; raises ``store.not_found``."""
    row = (
        reader.connection.execute(_submissions().where(submission.c.uid == uid))
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise SchoolError("store.not_found")
    return _submission(row)


def next_number(reader: Reader, campaign_id: int) -> int:
    """Return the number of the next hand-in; one in the bin keeps its own."""
    last = select(func.max(submission.c.number)).where(submission.c.campaign_id == campaign_id)
    return (reader.connection.execute(last).scalar() or 0) + 1


def files_text(files: tuple[SubmittedFile, ...]) -> str:
    """Return a list of files as it is kept."""
    return json.dumps([asdict(one) for one in files], ensure_ascii=False, sort_keys=True)


def remove_sheet(tx: Transaction, uid: str, version: int) -> None:
    """Put a sheet into the bin; raises ``store.stale``, ``store.not_found``."""
    _remove(tx, bureau_sheet, uid, version, sheet_by_uid(tx, uid).version)


def remove(tx: Transaction, uid: str, version: int) -> None:
    """Put a hand-in into the bin; raises ``store.stale``, ``store.not_found``."""
    _remove(tx, submission, uid, version, by_uid(tx, uid).version)


def bring_back(tx: Transaction, deletion_id: str) -> int:
    """Take what one removal put away out of the bin; return how many."""
    count = 0
    for table in (bureau_sheet, submission):
        back = (
            tx.connection.execute(
                update(table)
                .where(table.c.deletion_id == deletion_id)
                .values(deleted_at=None, deletion_id=None, version=table.c.version + 1)
                .returning(table.c.uid)
            )
            .scalars()
            .all()
        )
        audit.note_many(tx, table.name, [(uid, ("deleted_at",)) for uid in back])
        count += len(back)
    return count


def _remove(tx: Transaction, table: Table, uid: str, version: int, stands: int) -> None:
    if stands != version:
        raise SchoolError("store.stale")
    rows.change(tx, table, uid, version, {"deleted_at": tx.at, "deletion_id": tx.action_id})


@cache
def _sheets() -> Select[tuple[Any, ...]]:
    own = [column for column in bureau_sheet.c if column.name not in _BINNED]
    return select(*own).where(bureau_sheet.c.deleted_at.is_(None))


@cache
def _submissions() -> Select[tuple[Any, ...]]:
    hidden = {*_BINNED, "campaign_id", "summary_id"}
    own = [column for column in submission.c if column.name not in hidden]
    return (
        select(
            *own,
            campaign.c.uid.label("campaign_uid"),
            summary_version.c.uid.label("summary_uid"),
        )
        .join(campaign, campaign.c.id == submission.c.campaign_id)
        .join(summary_version, summary_version.c.id == submission.c.summary_id)
        .where(submission.c.deleted_at.is_(None))
    )


def _sheet(row: RowMapping) -> BureauSheet:
    cells = tuple(MappedCell(**one) for one in json.loads(row["cells"]))
    return BureauSheet(**{**row, "content": bytes(row["content"]), "cells": cells})


def _submission(row: RowMapping) -> Submission:
    files = tuple(SubmittedFile(**one) for one in json.loads(row["files"]))
    return Submission(**{**row, "files": files})
