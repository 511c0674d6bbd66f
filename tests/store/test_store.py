"""What a transaction promises, and the settings that it rests on."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from schoolguard.domain.catalogue import LANGS, render_error
from schoolguard.domain.errors import SchoolError
from schoolguard.store import audit, rows
from schoolguard.store.engine import OLDEST_SQLITE
from schoolguard.store.store import Store, Transaction
from schoolguard.store.tables import audit_line, school, school_class

VALUES = {"name": "青禾小学", "keep_names": False, "keep_phones": False}


def _begin(store: Store, action_id: str = "a1"):  # type: ignore[no-untyped-def]
    return store.begin(actor="office", action="school.save", action_id=action_id)


def _add_and_fail(tx: Transaction) -> float:
    _, uid = rows.add(tx, school, VALUES)
    tx.done(uid, "school")
    return 1 / 0


def _count(store: Store) -> int:
    with store.read() as reader:
        return reader.connection.execute(select(func.count()).select_from(school)).scalar_one()


def test_sqlite_is_set_to_lose_nothing(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "schoolguard.db")

    def setting(tx: Transaction, name: str) -> object:
        return tx.connection.execute(text(f"PRAGMA {name}")).scalar()

    with _begin(store) as tx:
        found = {
            name: setting(tx, name)
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
        version = tx.connection.execute(text("SELECT sqlite_version()")).scalar_one()
    store.close()
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    assert tuple(map(int, version.split("."))) >= OLDEST_SQLITE


def test_an_error_rolls_everything_back(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), _begin(store) as tx:
        _add_and_fail(tx)
    assert _count(store) == 0
    with store.read() as reader:
        assert audit.lines(reader) == ()


def test_changes_are_announced_after_the_commit_only(store: Store) -> None:
    heard: list[tuple[frozenset[str], int]] = []
    store.listen(lambda topics: heard.append((topics, _count(store))))
    with _begin(store) as tx:
        _, uid = rows.add(tx, school, VALUES)
        tx.done(uid, "school")
        assert heard == []
    with pytest.raises(ZeroDivisionError), _begin(store, "a2") as tx:
        _add_and_fail(tx)
    assert heard == [(frozenset({"school"}), 1)]


def test_references_are_enforced(store: Store) -> None:
    with pytest.raises(IntegrityError), _begin(store) as tx:
        tx.connection.execute(
            insert(school_class).values(
                uid="x", version=1, school_year_id=99, grade=1, number=1, class_teacher=""
            )
        )


def test_a_reader_sees_one_moment(store: Store) -> None:
    with store.read() as reader:
        before = reader.connection.execute(select(func.count()).select_from(school)).scalar()
        with _begin(store) as tx:
            rows.add(tx, school, VALUES)
        after = reader.connection.execute(select(func.count()).select_from(school)).scalar()
    assert (before, after) == (0, 0)
    assert _count(store) == 1


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "schoolguard.db")
    with pytest.raises(SchoolError), store.read() as reader:
        reader.connection.execute(insert(school).values(uid="x", version=1, **VALUES))
    assert _count(store) == 0
    store.close()


def test_writers_wait_for_each_other(store: Store) -> None:
    def write(number: int) -> None:
        with _begin(store, f"a{number}") as tx:
            rows.add(tx, school, VALUES)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert _count(store) == 8
    with store.read() as reader:
        assert audit.first_broken(reader) is None
        assert audit.anchor(reader)[0] == 8


@pytest.mark.parametrize(
    "tamper",
    [
        update(audit_line).where(audit_line.c.id == 2).values(row_uid="other"),
        update(audit_line).where(audit_line.c.id == 2).values(fields="[]"),
        audit_line.delete().where(audit_line.c.id == 2),
        text("UPDATE audit_line SET id = 3 - id WHERE id IN (1, 2) AND id < 0"),
    ],
    ids=["record", "fields", "removed", "untouched"],
)
def test_the_trail_shows_what_was_altered(
    tamper: object, store: Store, request: pytest.FixtureRequest
) -> None:
    for number in range(3):
        with _begin(store, f"a{number}") as tx:
            rows.add(tx, school, VALUES)
    with _begin(store, "tamper") as tx:
        tx.connection.execute(tamper)
    with store.read() as reader:
        broken = audit.first_broken(reader)
    assert (broken is None) == ("untouched" in request.node.callspec.id)


def test_a_cut_off_trail_no_longer_fits_its_anchor(store: Store) -> None:
    for number in range(3):
        with _begin(store, f"a{number}") as tx:
            rows.add(tx, school, VALUES)
    with store.read() as reader:
        before = audit.anchor(reader)
    with _begin(store, "tamper") as tx:
        tx.connection.execute(audit_line.delete().where(audit_line.c.id == 3))
    with store.read() as reader:
        assert audit.first_broken(reader) is None
        assert audit.anchor(reader) != before


def test_an_edit_needs_the_version_that_was_read(store: Store) -> None:
    with _begin(store) as tx:
        _, uid = rows.add(tx, school, VALUES)
    for version, code in ((2, "store.stale"), (0, "store.stale")):
        with pytest.raises(SchoolError) as caught, _begin(store, f"b{version}") as tx:
            rows.change(tx, school, uid, version, {"name": "东湖小学"})
        assert caught.value.code == code
    with pytest.raises(SchoolError) as caught, _begin(store, "c") as tx:
        rows.change(tx, school, "nobody", 1, {"name": "东湖小学"})
    assert caught.value.code == "store.not_found"


def test_a_store_that_cannot_be_opened_is_said_in_words(tmp_path: Path) -> None:
    place = tmp_path / "schoolguard.db"
    place.mkdir()  # as little a file as one that somebody else may open alone
    with pytest.raises(SchoolError) as caught:
        Store.open(place)
    assert caught.value.code == "store.read_only"
    for lang in LANGS:
        assert all(render_error(caught.value, lang))
