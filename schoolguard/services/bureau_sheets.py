"""The bureau's own statistics sheet: kept once with its map, filled each year from the figures."""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from schoolguard.domain import fields
from schoolguard.domain.bureau_sheet import (
    FIGURE,
    HAND,
    MOST_BYTES,
    TEXT,
    TEXTS,
    BureauSheet,
    FilledCell,
    MappedCell,
    RemoveBureauSheet,
    SaveBureauSheet,
    SheetFile,
    check_cells,
    propose,
)
from schoolguard.domain.campaign import Campaign
from schoolguard.domain.catalogue import VALUES, render_for
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.figures import Figure
from schoolguard.domain.record import dataclass
from schoolguard.exchange.bureau import fill_sheet, read_sheet
from schoolguard.services.office import Office
from schoolguard.services.wording import figure_text
from schoolguard.store import campaigns, figures, rows, schools, submissions
from schoolguard.store.store import Reader
from schoolguard.store.submission_tables import bureau_sheet

_TOPIC: Final = "submissions"


@dataclass(frozen=True, slots=True)
class BureauSheets:
    """Keeps, maps and fills."""

    office: Office

    def all(self) -> tuple[BureauSheet, ...]:
        """Return the kept sheets, by name."""
        with self.office.read() as reader:
            return submissions.sheets(reader)

    def read(self, path: Path, *, cancelled: Callable[[], bool] | None = None) -> SheetFile:
        """Read a bureau's file; nothing is kept. Raises ``bureau.*``."""
        return read_sheet(path, cancelled=cancelled)

    def sources(self, campaign_uid: str) -> Mapping[str, str]:
        """Return every source a cell can be filled from, with its words."""
        with self.office.read() as reader:
            return _sources(reader, campaigns.by_uid(reader, campaign_uid))

    def proposed(self, campaign_uid: str, file: SheetFile) -> tuple[MappedCell, ...]:
        """Return a map to be looked over: which empty cells stand by which known words."""
        return propose(file.cells, self.sources(campaign_uid))

    def save(self, command: SaveBureauSheet) -> BureauSheet:
        """Keep a file with its map, or change one.

        Raises ``bureau.*``, ``field.*``, ``store.stale``.
        """
        check_cells(command.cells)
        values: dict[str, object] = {
            "name": fields.clean_text(command.name),
            "cells": submissions.cells_text(command.cells),
        }
        if command.content is not None:
            if len(command.content) > MOST_BYTES:
                raise SchoolError(
                    "bureau.too_big", file=command.file_name, most=MOST_BYTES // 2**20
                )
            values |= {
                "file_name": fields.clean_text(command.file_name)[-120:],
                "content": command.content,
                "sha256": hashlib.sha256(command.content).hexdigest(),
            }
        fields.check(BureauSheet, {name: values[name] for name in ("name",)})
        with self.office.begin("bureau.save", command) as tx:
            uid = tx.earlier_result()
            if uid is None:
                if command.uid is None:
                    if command.content is None:
                        raise SchoolError("bureau.no_file")
                    _, uid = rows.add(tx, bureau_sheet, values)
                else:
                    uid = command.uid
                    rows.change(tx, bureau_sheet, uid, command.version, values)
                tx.done(uid, _TOPIC)
            return submissions.sheet_by_uid(tx, uid)

    def remove(self, command: RemoveBureauSheet) -> str:
        """Put a sheet into the bin; return the id that brings it back."""
        with self.office.begin("bureau.remove", command) as tx:
            if tx.earlier_result() is None:
                submissions.remove_sheet(tx, command.uid, command.version)
                tx.done(command.action_id, _TOPIC)
        return command.action_id

    def values(self, uid: str, campaign_uid: str) -> tuple[FilledCell, ...]:
        """Return what goes into each cell; each figure can be followed by its key."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            sheet = submissions.sheet_by_uid(reader, uid)
            return _values(reader, self.office, campaign, sheet)

    def now(self, campaign_uid: str) -> tuple[FilledCell, ...]:
        """Return what every source reads now, without a place."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            known, texts = _known(reader, campaign), _texts(reader, self.office, campaign)
        bare = (MappedCell("", "", "", source) for source in (*texts, *known))
        return tuple(_filled(one, known, texts) for one in bare)

    def filled(
        self, uid: str, campaign_uid: str, *, cancelled: Callable[[], bool] | None = None
    ) -> bytes:
        """Return the bureau's file with its cells filled, its formatting kept."""
        with self.office.read() as reader:
            campaign = campaigns.by_uid(reader, campaign_uid)
            sheet = submissions.sheet_by_uid(reader, uid)
            cells = _values(reader, self.office, campaign, sheet)
        return fill_sheet(sheet.file_name, sheet.content, cells, cancelled=cancelled)


def _sources(reader: Reader, campaign: Campaign) -> dict[str, str]:
    found = {f"{TEXT}{one}": VALUES[f"bureau.{one}"].zh for one in TEXTS}
    stage = schools.stage(reader)
    for source, one in _known(reader, campaign).items():
        found[source] = one.label or render_for(stage, f"figure.{one.key}", "zh_CN")
    return found


def _known(reader: Reader, campaign: Campaign) -> dict[str, Figure]:
    """Return the figures by their source; one entered by hand by its label, which lasts years."""
    every = figures.all_figures(reader, campaign)
    return {f"{HAND}{one.label}" if one.label else f"{FIGURE}{one.key}": one for one in every}


def _values(
    reader: Reader, office: Office, campaign: Campaign, sheet: BureauSheet
) -> tuple[FilledCell, ...]:
    known, texts = _known(reader, campaign), _texts(reader, office, campaign)
    return tuple(_filled(one, known, texts) for one in sheet.cells)


def _filled(cell: MappedCell, known: Mapping[str, Figure], texts: Mapping[str, str]) -> FilledCell:
    if cell.source in texts:
        text = texts[cell.source]
        return FilledCell(cell, text or None, text)
    figure = known.get(cell.source)
    if figure is None or figure.value is None:
        return FilledCell(cell, None, "", "" if figure is None else figure.key)
    whole = figure.value == figure.value.to_integral_value()
    number = int(figure.value) if whole else float(figure.value)
    return FilledCell(cell, number, figure_text(figure), figure.key)


def _texts(reader: Reader, office: Office, campaign: Campaign) -> dict[str, str]:
    school = schools.the_school(reader)
    notice = campaign.notice
    first, last, today = campaign.starts_on, campaign.ends_on, office.today()
    said = {
        "school": "" if school is None else school.name,
        "campaign": campaign.title,
        "period": f"{first.year}年{first.month}月{first.day}日至{last.month}月{last.day}日",
        "notice": notice.number or notice.title,
        "contact": notice.contact,
        "date": f"{today.year}年{today.month}月{today.day}日",
    }
    return {f"{TEXT}{name}": text for name, text in said.items()}
