"""The PostgreSQL that other tests are given is real, empty and their own."""

import psycopg
import pytest

from schoolguard.store import rows
from schoolguard.store.store import Store
from schoolguard.store.tables import campus
from tests.postgres import PostgresServer

pytestmark = pytest.mark.acceptance


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def _tables(url: str) -> list[str]:
    with psycopg.connect(_plain(url)) as connection:
        rows = connection.execute("select tablename from pg_tables where schemaname = 'public'")
        return [name for (name,) in rows]


@pytest.mark.xdist_group("a store that is emptied")
@pytest.mark.parametrize("_turn", [1, 2])
def test_each_test_gets_an_empty_store(postgres_store: str, _turn: int) -> None:
    store = Store.open(postgres_store)
    try:
        with store.begin(actor="", action="a", action_id="1") as tx:
            assert tx.earlier_result() is None
            tx.done("made")
            row, _ = rows.add(tx, campus, {"name": "本部", "short_name": "", "position": 1})
    finally:
        store.close()
    assert row == 1


@pytest.mark.parametrize("_turn", [1, 2])
def test_each_test_gets_an_empty_database(postgres_url: str, _turn: int) -> None:
    assert _tables(postgres_url) == []
    with psycopg.connect(_plain(postgres_url)) as connection:
        connection.execute("create table left_behind (id int)")


def test_a_template_is_copied_with_its_rows(postgres_server: PostgresServer) -> None:
    with postgres_server.database() as first:
        with psycopg.connect(_plain(first)) as connection:
            connection.execute("create table classes as select 1 as id")
        with postgres_server.database(template=first.rpartition("/")[2]) as second:
            assert _tables(second) == ["classes"]


def test_chinese_text_comes_back_as_it_went_in(postgres_url: str) -> None:
    with psycopg.connect(_plain(postgres_url)) as connection:
        row = connection.execute("select %s::text", ("三（1）班 䶮𠮷",)).fetchone()
        assert row == ("三（1）班 䶮𠮷",)


def test_a_wrong_password_is_refused(postgres_url: str) -> None:
    user, host = _plain(postgres_url).split("@")
    wrong = f"{user.rpartition(':')[0]}:wrong@{host}"
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(wrong)
