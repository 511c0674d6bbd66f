"""The schema: made, compared with its description, refused where it is not ours."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

import schoolguard.store.schema as schema_module
from schoolguard.domain.errors import SchoolError
from schoolguard.store import engine, schema
from schoolguard.store.store import Store
from schoolguard.store.tables import metadata

pytestmark = pytest.mark.real_schema

OURS_ALONE = {"search_index", "alembic_version"}


def test_migrations_make_what_the_tables_describe(store: Store) -> None:
    with store.writer.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = [
            one
            for one in compare_metadata(context, metadata)
            if not (one[0] == "remove_table" and one[1].name.split("_index")[0] == "search")
        ]
    assert differences == []


def test_the_known_revisions_are_those_of_the_folder() -> None:
    folder = Path(schema_module.__file__).with_name("migrations")
    scripts = ScriptDirectory(str(folder))
    assert scripts.get_heads() == [schema.HEAD]
    assert {one.revision for one in scripts.walk_revisions()} == set(schema.KNOWN)


def test_a_newer_store_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "schoolguard.db"
    Store.open(path).close()
    raw = engine.raw_sqlite(path)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(SchoolError) as caught:
        Store.open(path)
    assert caught.value.code == "store.newer"
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"this is a letter, not a database" * 200, "store.foreign"),
        (b"SQLite format 3\x00" + b"\x00" * 5000, "store.foreign"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_untouched(
    content: bytes, code: str, tmp_path: Path
) -> None:
    path = tmp_path / "schoolguard.db"
    path.write_bytes(content)
    with pytest.raises(SchoolError) as caught:
        Store.open(path)
    assert caught.value.code == code
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "schoolguard.db"
    raw = engine.raw_sqlite(path)
    raw.execute("CREATE TABLE school (id INTEGER)")
    raw.close()
    with pytest.raises(SchoolError) as caught:
        Store.open(path)
    assert caught.value.code == "store.foreign"


def _read_all(path: Path) -> None:
    store = Store.open(path)
    try:
        with store.read() as reader:
            for table in metadata.sorted_tables:
                reader.connection.execute(text(f"SELECT count(*) FROM {table.name}")).scalar()
    finally:
        store.close()


def test_a_damaged_store_says_so(tmp_path: Path) -> None:
    path = tmp_path / "schoolguard.db"
    Store.open(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(SchoolError) as caught:
        _read_all(path)
    assert caught.value.code == "store.damaged"


def test_no_server_is_said_in_words() -> None:
    with pytest.raises(SchoolError) as caught:
        Store.open("postgresql+psycopg://nobody@127.0.0.1:9/nothing")
    assert caught.value.code == "store.no_server"


def test_a_folder_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    place = tmp_path / "file-not-folder"
    place.write_text("x", encoding="utf-8")
    with pytest.raises(SchoolError) as caught:
        Store.open(place / "schoolguard.db")
    assert caught.value.code == "store.read_only"
