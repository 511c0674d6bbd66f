"""Long lists: their rows come in pages from the store, which also sorts and filters."""

from abc import abstractmethod
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import ClassVar, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from schoolguard.domain.listing import Arrangement, Asked, Beginning, Cell, LongList
from schoolguard.ui.jobs import Job, Jobs
from schoolguard.ui.models.rows import NOWHERE, Index, Role, Rows
from schoolguard.ui.widgets.table import TAG_ROLE
from schoolguard.ui.widgets.tag import Tag
from schoolguard.ui.widgets.tip import plain

Row = TypeVar("Row")
PAGE: Final = 100
"""Rows that are read at once; a window shows some thirty."""
_KEPT: Final = 24
"""Pages that stay at hand: a long scroll forgets what it has left behind."""
_WANTED: Final = 3
"""Pages that are still read after one has scrolled past them."""
WAITING: Final = "…"


class PagedRows(Rows[Row]):
    """Holds the keys of all rows and the pages last looked at. A subclass says how a cell reads.

    What is asked first comes at once; the keys follow, and with them any place of the list. Rows
    that are not there yet read ``…``. Everything runs on ``jobs``; the window never waits.
    """

    pages: ClassVar[bool] = True
    columns: ClassVar[tuple[str, ...]] = ()
    """What each column is called where it is sorted and filtered; empty: it cannot be."""

    loaded = Signal()
    """All keys are there: any row can be gone to."""
    failed = Signal(object)
    """Carries the exception; the rows stay as they were."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._source: LongList[Row] | None = None
        self._scope = ""
        self._keys = array("q")
        self._own: array[int] | None = None
        """Every key in the list's own order, while nothing has changed since they were read."""
        self._count = self._total = 0
        self._pages: OrderedDict[int, tuple[Row | None, ...]] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: list[int] = []
        self._codes: dict[tuple[int, str], str] = {}
        self._loading: Job | None = None
        self._reading: Job | None = None
        self._busy = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read_wanted)

    @abstractmethod
    def text(self, one: Row, column: int) -> str:
        """Return what a cell says. Called on workers as well: it may look at the row alone."""

    @abstractmethod
    def key_of(self, one: Row) -> int:
        """Return the key that the source knows a row by."""

    def code(self, one: Row, column: int) -> str:
        """Return what the store filters by where the column is to read as in this row."""
        return self.text(one, column)

    def tag(self, one: Row, column: int) -> Tag | None:
        """Return the tag of a cell that holds one."""
        del one, column
        return None

    # What the page sets

    def set_source(self, source: LongList[Row] | None, scope: str = "") -> None:
        """Show another list, or none."""
        self._source, self._scope, self._own = source, scope, None
        if source is None:
            self._stop()
            self._begin(Beginning((), 0, 0))
        else:
            self.load()

    def load(self) -> None:
        """Show the list from its beginning."""
        self._own = None
        if self._source is not None:
            self._ask(partial(self._source.begin, self.asked(), PAGE), self._on_begun)

    def refresh(self) -> None:
        """Read again what may have changed; the rows that are still there keep their places."""
        self._own = None
        if self._source is not None:
            self._ask(partial(_again, self._source, self.asked(), None), self._on_refreshed)

    def arrange(self, arrangement: Arrangement) -> None:
        """See the base."""
        self.arrangement = arrangement
        if self._source is None:
            return
        if arrangement == Arrangement() and self._own is not None:
            self._ask(partial(_known, self._source, self._scope, self._own), self._on_arranged)
            return
        # One walk through the store gives every key; how many there are in all is known.
        work = partial(_again, self._source, self.asked(), self._total)
        self._ask(work, self._on_arranged)

    # What views and tools ask

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt calls this."""
        return 0 if parent.isValid() else self._count

    def total(self) -> int:
        """See the base."""
        return self._total

    def row(self, place: int) -> Row:
        """Return what stands in a row; raises ``LookupError`` for one that is not there yet."""
        found = self.at(place)
        if found is None:
            raise LookupError(place)
        return found

    def at(self, place: int) -> Row | None:
        """Return what stands in a row, None for one that is not there yet: it is asked for."""
        page, offset = divmod(place, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        if page in self._stale:
            self._want(page)  # what was there stays to be seen until the new is
        return rows[offset] if offset < len(rows) else None

    def place_of(self, key: int) -> int | None:
        """Return the row of a record; None where it is not in the list, or not yet."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def find(self, key: str) -> int | None:
        """Return the row of a record among those that are at hand."""
        for page, rows in self._pages.items():
            for offset, one in enumerate(rows):
                if one is not None and self.key(one) == key:
                    return page * PAGE + offset
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Qt calls this."""
        if role not in (Role.DisplayRole, TAG_ROLE, Role.ToolTipRole) or not index.isValid():
            return None
        one = self.at(index.row())
        if one is None:
            return WAITING if role == Role.DisplayRole else None
        if role == TAG_ROLE:
            return self.tag(one, index.column())
        text = self.text(one, index.column())
        return plain(text) if role == Role.ToolTipRole else text

    def sortable(self) -> frozenset[int]:
        """See the base."""
        return frozenset(at for at, name in enumerate(self.columns) if name)

    def only_words(self, place: int, column: int) -> str:
        """See the base."""
        one = self.at(place)
        if one is None or column not in self.sortable():
            return ""
        text = self.text(one, column)
        self._codes[column, text] = self.code(one, column)
        return text

    def sheet_rows(
        self, columns: Sequence[int], places: Sequence[int]
    ) -> tuple[Callable[[], Iterator[Sequence[Cell]]], int]:
        """See the base; the rows are read from the store when they are called for."""
        if self._source is None:
            return partial(iter, ()), 0
        keys = array("q", (self._keys[at] for at in places)) if places else self._keys
        return partial(self._cells, self._source, self._scope, keys, tuple(columns)), len(keys)

    def _cells(
        self, source: LongList[Row], scope: str, keys: "array[int]", columns: tuple[int, ...]
    ) -> Iterator[Sequence[Cell]]:
        several = iter(keys)
        while few := tuple(islice(several, PAGE * 5)):
            for one in source.rows(few, scope):
                if one is not None:
                    yield tuple(self._cell(one, column) for column in columns)

    def _cell(self, one: Row, column: int) -> Cell:
        known = self.value(one, column)
        return self.text(one, column) if known is None else known

    # Reading

    def asked(self) -> Asked:
        """Return what is wanted of the store."""
        wanted = self.arrangement
        column, falling = wanted.order or (-1, False)
        return Asked(
            search=wanted.search,
            only=tuple(
                (self.columns[at], self._codes.get((at, text), text)) for at, text in wanted.only
            ),
            order=self.columns[column] if column >= 0 else "",
            falling=falling,
            scope=self._scope,
        )

    def _stop(self) -> None:
        for job in (self._loading, self._reading):
            if job is not None:
                job.cancel()
        self._loading = self._reading = None
        self._busy, self._wanted = False, []

    def _ask(self, work: Callable[[], object], ok: Callable[..., None]) -> None:
        self._stop()
        self._loading = self._jobs.read(work, ok=ok, failed=self._on_failed)

    def _on_begun(self, begun: Beginning[Row]) -> None:
        self._begin(begun)
        if begun.count <= len(begun.rows):
            self._keys = array("q", map(self.key_of, begun.rows))
            self._keep_own()
            self.loaded.emit()
            return
        source = self._source
        if source is not None:
            work = partial(source.keys, self.asked())
            self._loading = self._jobs.read(work, ok=self._on_keys, failed=self._on_failed)

    def _begin(self, begun: Beginning[Row]) -> None:
        with self.resetting():
            self._keys = array("q")
            self._count, self._total, self._stale = begun.count, begun.total, set()
            self._pages = OrderedDict({0: begun.rows})

    def _on_keys(self, keys: "array[int]") -> None:
        if len(keys) == self._count:
            self._keys = keys
        else:  # something was written between the two
            with self.resetting():
                self._keys, self._count = keys, len(keys)
                self._pages.clear()
        self._keep_own()
        self._soon.start()
        self.loaded.emit()

    def _on_arranged(self, again: "_Again[Row]") -> None:
        keys, rows, total = again
        with self.resetting():
            self._keys, self._count, self._total = keys, len(keys), total
            self._pages = OrderedDict({0: rows})
            self._stale = set()
        self._keep_own()
        self.loaded.emit()

    def _keep_own(self) -> None:
        if self.arrangement == Arrangement():
            self._own = self._keys

    def _on_refreshed(self, again: "_Again[Row]") -> None:
        keys, rows, total = again
        if keys == self._keys:
            self._total = total
            self._pages[0] = rows
            self._stale = set(self._pages) - {0}
            if self._count:
                last = self.index(self._count - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            self._keep_own()
            self.loaded.emit()
        else:
            self._on_arranged(again)

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)

    def _want(self, page: int) -> None:
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted = [*self._wanted[1 - _WANTED :], page]
        self._soon.start()

    def _read_wanted(self) -> None:
        """Read the page asked for last; the next follows when it is there."""
        source = self._source
        if source is None or self._busy or not self._wanted or not self._keys:
            return
        page = self._wanted.pop()
        keys = self._keys[page * PAGE : (page + 1) * PAGE]
        if keys:
            work = partial(_page, source, self._scope, page, keys)
            self._busy = True
            self._reading = self._jobs.read(work, ok=self._on_page, failed=self._on_failed)

    def _on_page(self, found: tuple[int, "array[int]", tuple[Row | None, ...]]) -> None:
        self._busy = False
        page, keys, rows = found
        if keys == self._keys[page * PAGE : (page + 1) * PAGE]:
            self._pages[page] = rows
            self._stale.discard(page)
            while len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
            last = min((page + 1) * PAGE, self._count) - 1
            self.dataChanged.emit(
                self.index(page * PAGE, 0), self.index(last, self.columnCount() - 1)
            )
        if self._wanted:
            self._soon.start()


_Again = tuple["array[int]", tuple[Row | None, ...], int]
"""Every key, the rows of the first page, how many there are in all."""


def _again(source: LongList[Row], asked: Asked, total: int | None) -> _Again[Row]:
    keys = source.keys(asked)
    if total is None:
        left_out = bool(asked.search.strip() or asked.only)
        total = source.total(asked) if left_out else len(keys)
    return keys, source.rows(keys[:PAGE], asked.scope), total


def _known(source: LongList[Row], scope: str, keys: "array[int]") -> _Again[Row]:
    return keys, source.rows(keys[:PAGE], scope), len(keys)


def _page(
    source: LongList[Row], scope: str, page: int, keys: "array[int]"
) -> "tuple[int, array[int], tuple[Row | None, ...]]":
    return page, keys, source.rows(keys, scope)
