"""The rows of a sheet as they stand, beside those that a workbook names."""

from collections.abc import Mapping
from typing import Any

from schoolguard.domain.errors import SchoolError
from schoolguard.services.month_sheets import Line, Sheet


class Rows:
    """The rows of a sheet as they stand, and which of them the workbook has named."""

    def __init__(self, sheet: Sheet, lines: Any, fill: Mapping[str, Any]) -> None:
        self._sheet = sheet
        self.by_uid = {one.uid: one for one in lines if one.uid and sheet.noun}
        self._only = lines[0] if sheet.single and lines else None
        self._by_keys = {self._keys(one.values): one for one in lines} if sheet.keys else {}
        self.fill = fill
        self.taken: frozenset[str] = frozenset()
        self._named: set[object] = set()

    def _keys(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(values[name] for name in self._sheet.keys)

    def standing(self, uid: str, values: Mapping[str, Any]) -> Line | None:
        """Return the row that is meant: by its id, else by what it is known by."""
        found = self.by_uid.get(uid) or self._only
        return found or (self._by_keys.get(self._keys(values)) if self._sheet.keys else None)

    def refusal(
        self, uid: str, standing: Line | None, values: Mapping[str, Any]
    ) -> SchoolError | None:
        """Return why a row may not be kept: it was named before, or its id is in use elsewhere."""
        names: list[object] = [uid] if uid else []
        if standing is not None:
            names.append(id(standing))
        if self._sheet.keys and not self._sheet.noun:
            names.append(self._keys(values))
        if self._named.intersection(names):
            return SchoolError("workbook.id_twice")
        self._named.update(names)
        if standing is None and uid in self.taken:
            return SchoolError("workbook.id_taken")
        return None

    def same(self, standing: Line, values: Mapping[str, Any]) -> bool:
        """Whether nothing differs."""
        return all(_alike(standing.values[name], value) for name, value in values.items())


def _alike(one: Any, other: Any) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return sorted(one) == sorted(other)
    return bool(one == other)
