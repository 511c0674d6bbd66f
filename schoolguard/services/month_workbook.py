"""The month as one workbook: written from the records, read back whole or not at all.

Each row is kept by the service of its noun; all of them join one transaction.
"""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_OID, UUID, uuid5

from schoolguard.domain.campaign import Campaign
from schoolguard.domain.errors import Cancelled, SchoolError
from schoolguard.domain.month_workbook import (
    ID_HEADER,
    Bad,
    CellKind,
    Column,
    Finding,
    ImportWorkbook,
    Page,
    ReadLine,
    ReadPage,
    SheetCount,
    Value,
    WorkbookPlan,
)
from schoolguard.domain.record import dataclass
from schoolguard.exchange.cells import plain
from schoolguard.exchange.month_workbook import read_month, write_month
from schoolguard.exchange.sheets import address
from schoolguard.services.campaigns import Campaigns
from schoolguard.services.month_columns import Field, Labels, to_cell, to_value
from schoolguard.services.month_nouns import SHEETS
from schoolguard.services.month_rows import Rows
from schoolguard.services.month_sheets import Given, Line, Sheet, Work, labels
from schoolguard.services.office import Office
from schoolguard.store import campaigns, uids
from schoolguard.store.store import Reader

_ID: Final = Column(
    name="uid",
    header=ID_HEADER,
    kind=CellKind.ID,
    note="软件给的编号。有编号的行改原来的记录；新增的行留空，别的表要指到它就写“新1”“新2”。"
    "没写进来的记录保持原样。",
)
_BELONGING: Final = frozenset(
    {"学校", "校区", "工作日历", "渠道", "消息设置", "宣传月", "反诈知识"}
)
"""Sheets that need no campaign."""
_SHOWN: Final = 40
_NEW: Final = re.compile(r"新[1-9]\d{0,3}")
"""What a new row may be called within its workbook, so that other rows can refer to it."""


@dataclass(frozen=True, slots=True)
class _Step:
    """Who hears how far it is, and who may stop it."""

    progress: Callable[[int, int], None] | None
    cancelled: Callable[[], bool] | None

    def take(self, done: int, total: int) -> None:
        """Say it, and stop where that was asked for: the write is then taken back."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled
        if self.progress is not None:
            self.progress(done, total)


@dataclass(frozen=True, slots=True)
class MonthWorkbooks:
    """Writes and reads the workbook of a month."""

    office: Office

    def pages(self, campaign_uid: str) -> tuple[Page, ...]:
        """Return a campaign's month as sheets; it is the office's. Raises ``rights.*``."""
        self.office.session.for_office()
        with self.office.read() as reader:
            return _pages(reader, campaigns.by_uid(reader, campaign_uid))

    def export(
        self, campaign_uid: str, path: Path, *, cancelled: Callable[[], bool] | None = None
    ) -> tuple[Page, ...]:
        """Write a campaign's month; return its sheets.

        Raises ``rights.*``, ``workbook.not_written``, ``Cancelled``.
        """
        pages = self.pages(campaign_uid)
        _Step(None, cancelled).take(0, 1)
        write_month(pages, path)
        return pages

    def template(self, path: Path) -> tuple[Page, ...]:
        """Write the workbook without rows, which everybody here may; return its sheets.

        Raises ``rights.login``, ``workbook.not_written``.
        """
        _ = self.office.session.role
        pages = tuple(Page(name=one.name, columns=_columns(one)) for one in SHEETS)
        write_month(pages, path)
        return pages

    def read(
        self,
        path: Path,
        *,
        progress: Callable[[int, int | None], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> tuple[ReadPage, ...]:
        """Read a workbook. Raises ``workbook.foreign``, ``roster.*``, ``Cancelled``."""
        names = [one.name for one in SHEETS]
        return read_month(path, names, progress=progress, cancelled=cancelled)

    def plan(
        self,
        command: ImportWorkbook,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> WorkbookPlan:
        """Return what :meth:`write` would do; it is done and taken back, so that both agree."""
        return self._run(command, _Step(progress, cancelled), keep=False)

    def write(
        self,
        command: ImportWorkbook,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> WorkbookPlan:
        """Bring a workbook in; where its plan has findings, or it is cancelled, nothing is written.

        A retry writes nothing and returns a plan without counts. Raises ``Cancelled``.
        """
        return self._run(command, _Step(progress, cancelled), keep=True)

    def _run(self, command: ImportWorkbook, step: "_Step", *, keep: bool) -> WorkbookPlan:
        # Of a look nothing stays, so it may be had beside an open window.
        office = self.office if keep else replace(self.office, writable=True)
        try:
            with office.whole("workbook.import", command) as whole:
                if whole.tx.earlier_result() is not None:
                    return WorkbookPlan(counts=())
                pages = {one.name: one for one in command.pages}
                filled = frozenset(one.name for one in command.pages if one.lines)
                work = Work(office, whole, self._campaign(), filled)
                bringing = _Bringing(work, command.action_id)
                for place, sheet in enumerate(SHEETS):
                    step.take(place, len(SHEETS))
                    if sheet.name in pages:
                        bringing.sheet(sheet, pages[sheet.name])
                plan = WorkbookPlan(
                    counts=tuple(bringing.counts), findings=tuple(bringing.findings)
                )
                if plan.findings or not keep:
                    raise _TakenBack(plan)
                whole.tx.done(command.action_id)
                return plan
        except _TakenBack as seen:
            return seen.plan

    def _campaign(self) -> Campaign | None:
        with suppress(SchoolError):
            return Campaigns(self.office).current()
        return None


class _TakenBack(Exception):
    """Ends the write, so that nothing of it stays."""

    def __init__(self, plan: WorkbookPlan) -> None:
        super().__init__()
        self.plan: Final = plan


class _Bringing:
    """Goes through the sheets, keeps what differs, and collects what stands in the way."""

    def __init__(self, work: Work, action_id: str) -> None:
        self._work = work
        self._action_id = action_id
        self.counts: list[SheetCount] = []
        self.findings: list[Finding] = []

    def sheet(self, sheet: Sheet, page: ReadPage) -> None:
        """Bring one sheet in."""
        places = self._places(sheet, page) if page.headers or page.lines else None
        if places is None or not page.lines:
            return
        if sheet.single and len(page.lines) > 1:
            number = page.lines[1].number
            self._find(sheet, number, 0, "", SchoolError("workbook.one_row"))
            return
        if self._work.campaign is None and sheet.name not in _BELONGING:
            self._find(sheet, 1, 0, "", SchoolError("workbook.no_campaign"))
            return
        if sheet.name == "宣传月":
            self._choose(page, places)
        tx, of = self._work.whole.tx, self._work.campaign
        rows = Rows(sheet, sheet.read(tx, of), {} if of is None else sheet.fill(of))
        given = [self._given_id(sheet, line, places) for line in page.lines]
        rows.taken = (
            uids.taken(tx, sheet.noun, {uid for uid in given if uid}) if sheet.noun else frozenset()
        )
        counts = {"added": 0, "changed": 0, "same": 0}
        order = sorted(zip(page.lines, given, strict=True), key=lambda one: self._late(places, one))
        known = labels(tx, of, self._work.fresh)
        for line, uid in order:
            if sheet.name == "班级":
                known = labels(tx, of, self._work.fresh)
            outcome = None if uid is None else self._line(sheet, rows, line, uid, places, known)
            if outcome is not None:
                counts[outcome] += 1
        self.counts.append(SheetCount(sheet=sheet.name, **counts))

    def _choose(self, page: ReadPage, places: Mapping[str, int]) -> None:
        """Let the sheet's campaign be the one that everything belongs to."""
        uid = _cell_text(page.lines[0], places.get(ID_HEADER))
        found = {one.uid: one for one in campaigns.everyone(self._work.whole.tx)}
        self._work.campaign = found.get(uid)

    @staticmethod
    def _late(places: Mapping[str, int], one: tuple[ReadLine, str | None]) -> tuple[bool, int]:
        """Let a class that is merged into another come after that one."""
        return bool(_cell_text(one[0], places.get("并入班级"))), one[0].number

    def _places(self, sheet: Sheet, page: ReadPage) -> dict[str, int] | None:
        """Return the column of each header; None where the header is wrong."""
        wanted = {one.header for one in _columns(sheet)}
        before = len(self.findings)
        places: dict[str, int] = {}
        for at, header in enumerate(page.headers):
            if header in places:
                self._find(
                    sheet, 1, at, header, SchoolError("workbook.twice_header", header=header)
                )
            elif header and header not in wanted:
                error = SchoolError("workbook.unknown_header", header=header)
                self._find(sheet, 1, at, header, error)
            elif header:
                places[header] = at
        needed = [one.column.header for one in sheet.fields if not one.may_be_blank]
        for header in ([ID_HEADER] if sheet.noun else []) + needed:
            if header not in places:
                self._find(sheet, 1, 0, "", SchoolError("workbook.header", header=header))
        return places if len(self.findings) == before else None

    def _given_id(self, sheet: Sheet, line: ReadLine, places: Mapping[str, int]) -> str | None:
        """Return the row's id, empty for none; None where it is not one."""
        if not sheet.noun:
            return ""
        at = places[ID_HEADER]
        written = _cell_text(line, at)
        if _NEW.fullmatch(written):
            own = str(uuid5(NAMESPACE_OID, f"{self._action_id} {sheet.noun} {written}"))
            self._work.fresh[sheet.noun, written] = own
            return own
        try:
            if isinstance(line.cells[at], Bad) or (written and str(UUID(written)) != written):
                raise ValueError
        except ValueError:
            self._find(sheet, line.number, at, written, SchoolError("workbook.id"))
            return None
        return written

    def _line(
        self,
        sheet: Sheet,
        rows: Rows,
        line: ReadLine,
        uid: str,
        places: Mapping[str, int],
        known: Labels,
    ) -> str | None:
        """Keep one row; return what became of it, None where it stands in the way."""
        values = self._values(sheet, rows, line, uid, places, known)
        if values is None:
            return None
        standing = rows.standing(uid, values)
        self._meant(sheet, uid, standing)
        error = rows.refusal(uid, standing, values)
        if error is not None:
            self._find(sheet, line.number, 0, uid, error)
            return None
        if standing is not None and rows.same(standing, values):
            return "same"
        action = str(uuid5(NAMESPACE_OID, f"{self._action_id} {sheet.name} {line.number}"))
        wanted = uid if standing is None else ""
        self._work.whole.expect([wanted] if wanted else [])
        try:
            sheet.save(self._work, Given(action, values, standing, wanted))
        except SchoolError as refused:
            at, shown = self._blamed(sheet, line, places, refused)
            self._find(sheet, line.number, at, shown, refused)
            return None
        return "added" if standing is None else "changed"

    def _values(
        self,
        sheet: Sheet,
        rows: Rows,
        line: ReadLine,
        uid: str,
        places: Mapping[str, int],
        known: Labels,
    ) -> dict[str, Any] | None:
        """Return the values of a row; a column that is not there leaves what stands."""
        values: dict[str, Any] = {}
        before = len(self.findings)
        standing = rows.by_uid.get(uid)
        for one in sheet.fields:
            at = places.get(one.column.header)
            if at is None:
                values[one.name] = one.blank if standing is None else standing.values[one.name]
                continue
            cell = line.cells[at]
            if cell in (None, "") and one.name in rows.fill:
                values[one.name] = rows.fill[one.name]
                continue
            try:
                values[one.name] = to_value(one, cell, known)
            except SchoolError as error:
                shown = "" if isinstance(cell, Bad) else plain(cell)
                self._find(sheet, line.number, at, shown, error)
        for name, noun in (("owner_uid", values.get("owner_noun")), ("print_run_uid", "print_run")):
            if name in values:
                values[name] = self._work.fresh.get((str(noun), values[name]), values[name])
        return values if len(self.findings) == before else None

    def _meant(self, sheet: Sheet, uid: str, standing: Line | None) -> None:
        """Let 新1 stand for a row that was there, where its other cells mean that one."""
        for (noun, written), own in list(self._work.fresh.items()):
            if noun == sheet.noun and own == uid and standing is not None:
                self._work.fresh[noun, written] = standing.uid

    @staticmethod
    def _blamed(
        sheet: Sheet, line: ReadLine, places: Mapping[str, int], error: SchoolError
    ) -> tuple[int, str]:
        """Return the cell that an error of the service is about, else the row's first."""
        label = error.params.get("field")
        for one in sheet.fields:
            value = line.cells[places[one.column.header]] if one.column.header in places else None
            named = getattr(label, "zh", None) == one.column.header
            day = error.params.get("day")
            if value is not None and (named or (day is not None and value == day)):
                return places[one.column.header], "" if isinstance(value, Bad) else plain(value)
        return 0, ""

    def _find(self, sheet: Sheet, number: int, at: int, value: str, error: SchoolError) -> None:
        shown = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
        cell = address(number - 1, at)
        self.findings.append(Finding(sheet=sheet.name, cell=cell, value=shown, error=error))


def _cell_text(line: ReadLine, at: int | None) -> str:
    cell = None if at is None else line.cells[at]
    return "" if cell is None or isinstance(cell, Bad) else plain(cell).strip()


def _columns(sheet: Sheet) -> tuple[Column, ...]:
    own = tuple(one.column for one in sheet.fields)
    return (_ID, *own) if sheet.noun else own


def _pages(reader: Reader, of: Campaign) -> tuple[Page, ...]:
    known = labels(reader, of)
    return tuple(
        Page(
            name=one.name,
            columns=_columns(one),
            rows=tuple(_row(one, line, known) for line in one.read(reader, of)),
        )
        for one in SHEETS
    )


def _row(sheet: Sheet, line: Line, known: Labels) -> tuple[Value, ...]:
    own = tuple(_cell(one, line, known) for one in sheet.fields)
    return (line.uid, *own) if sheet.noun else own


def _cell(one: Field, line: Line, known: Labels) -> Value:
    return to_cell(one, line.values[one.name], known)
