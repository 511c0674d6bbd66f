"""A noun is described once; no room may have a field that its description lacks."""

import dataclasses
from typing import Any

import pytest

from schoolguard.domain.catalogue.text import Text
from schoolguard.domain.fields import Privacy, specs
from schoolguard.domain.nouns import NOUNS
from schoolguard.store.tables import metadata

# What the store needs of its own: keys, versions, the bin, orders, references to other rows.
STORE_ONLY = {"id", "uid", "version", "deleted_at", "deletion_id", "position"}
STORE_ONLY |= {"name_key", "seat_key"}
REFERENCES = {
    "account_id": "account_uid",
    "school_year_id": "school_year",
    "class_id": "class_uid",
    "campus_id": "campus_uid",
    "merged_into_id": "merged_into_uid",
    "campaign_id": "campaign_uid",
    "task_id": "task_uid",
    "group_id": "group_uid",
    "leaflet_id": "leaflet_uid",
    "print_run_id": "print_run_uid",
    "pupil_id": "pupil_uid",
    "family_id": "family_uid",
    "message_id": "message_uid",
    "evidence_id": "evidence_uid",
    "summary_id": "summary_uid",
}
# Bookkeeping: retried actions, words to find rows by, and former states of rows for a month.
BOOKKEEPING = {"action", "search_entry", "undo_step", "undo_row"}


def _described(table: str) -> dict[str, int | None]:
    limits = {name: spec.limit for name, spec in specs(NOUNS[table]).items()}
    if table == "campaign":
        notice = specs(NOUNS["notice"])
        limits |= {f"notice_{name}": spec.limit for name, spec in notice.items()}
    return limits


@pytest.mark.parametrize("table", sorted(set(metadata.tables) - BOOKKEEPING))
def test_every_column_is_a_described_field(table: str) -> None:
    described = _described(table)
    columns = {
        REFERENCES.get(column.name, column.name)
        for column in metadata.tables[table].columns
        if column.name not in STORE_ONLY
    }
    assert columns == set(described)


@pytest.mark.parametrize("table", sorted(set(metadata.tables) - BOOKKEEPING))
def test_columns_hold_as_much_as_the_description_allows(table: str) -> None:
    described = _described(table)
    for column in metadata.tables[table].columns:
        length = getattr(column.type, "length", None)
        if length is not None and column.name in described:
            assert described[column.name] == length, column.name


@pytest.mark.parametrize("name", NOUNS)
def test_every_field_is_labelled_in_both_languages(name: str) -> None:
    for field, spec in specs(NOUNS[name]).items():
        assert isinstance(spec.label, Text), field
        assert spec.label.zh.strip(), field
        assert spec.label.en.strip(), field


def test_whatever_is_about_a_pupil_is_marked_so() -> None:
    fields = specs(NOUNS["pupil"])
    assert {spec.privacy for spec in fields.values()} == {Privacy.PUPIL}


@pytest.mark.parametrize("name", NOUNS)
def test_rows_are_frozen(name: str) -> None:
    row: Any = object.__new__(NOUNS[name])
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.version = 2
    assert dataclasses.is_dataclass(NOUNS[name])
