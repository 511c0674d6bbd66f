"""What is written outside the store holds no name, phone or word of a message: a broad run.

Planted texts are entered, files refused, faults raised, papers and backups made; then every file
outside the store that the run wrote is read byte for byte, and every line that was logged.
"""

import logging
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from schoolguard import app, cli_arguments, faults
from schoolguard.domain.errors import SchoolError
from schoolguard.domain.message import SaveMessage
from schoolguard.domain.roster import RosterClass, RosterPupil
from schoolguard.services import Services
from tests.opened import action, begin_campaign, import_classes, log_meeting, name_school, opened

NAME, PHONE, GUARDIAN = "欧阳甲一", "13800138001", "欧阳家长"
WORDS, TEACHER = "请家长转给欧阳甲一看", "司徒老师"
PLANTED = (NAME, PHONE, GUARDIAN, WORDS, TEACHER)


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let temporary files be made where the test can look."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Services]:
    """Open a school with one pupil, whose name is planted."""
    data = tmp_path / "data"
    data.mkdir()
    with opened(data / "schoolguard.db", data) as services:
        name_school(services, names=True, phones=True)
        pupils = (RosterPupil("1", "S1", NAME, "female", GUARDIAN, PHONE),)
        import_classes(services, RosterClass(1, 1, TEACHER, 1, pupils))
        yield services


def _found(folder: Path) -> list[tuple[str, str]]:
    held = []
    for file in (one for one in folder.rglob("*") if one.is_file()):
        content = file.read_bytes()
        held += [(file.name, one) for one in PLANTED if one.encode() in content]
        held += [(file.name, one) for one in PLANTED if one in file.name]
    return held


def _go_wrong(on: Services) -> Iterator[BaseException]:
    """Provoke errors that carry what was planted."""
    with on.school.office.store.read() as reader:
        statements = (
            ("INSERT INTO school_year (uid, version, starts_in) VALUES (:a, 1, 'x')", {"a": NAME}),
            ("SELECT * FROM nowhere WHERE phone = :a", {"a": PHONE}),
        )
        for statement, values in statements:
            try:
                reader.connection.execute(text(statement), values)
            except Exception as error:  # noqa: BLE001  # whatever it is, it goes to the log
                yield error
    yield SchoolError("class.exists", name=NAME)
    yield ValueError(f"bad {NAME} {PHONE}")
    try:
        raise RuntimeError(WORDS) from KeyError(PHONE)
    except RuntimeError as error:
        yield error


def test_nothing_planted_leaves_the_store(
    on: Services, tmp_path: Path, elsewhere: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    data = tmp_path / "data"
    log = app.open_log(data)
    campaign = begin_campaign(on)
    log_meeting(on, campaign, on.classes.in_year(2026)[0], content=WORDS)
    on.messages.save(
        SaveMessage(
            action_id=action(),
            campaign_uid=campaign.uid,
            planned_on=campaign.starts_on,
            title=NAME,
            base_text=WORDS,
        )
    )
    broken = tmp_path / f"{NAME}.xlsx"
    broken.write_bytes(b"PK\x03\x04" + NAME.encode())
    with suppress(SchoolError):
        on.roster.read(broken, on.roster.options(2026))
    broken.unlink()
    details = []
    for error in _go_wrong(on):
        faults.log(error)
        if isinstance(error, SchoolError | DBAPIError):  # their own words carry no parameter
            logging.getLogger("schoolguard").error("%s", error)
        details.append(faults.details(error))
    on.backups.write(tmp_path / "stick.sgbak")
    on.backups.restore(tmp_path / "stick.sgbak", keep=on.backups.path_for_present())
    on.backups.check()
    (tmp_path / "stick.sgbak").unlink()
    for handler in logging.getLogger().handlers:
        handler.flush()
    logged = log.read_text("utf-8")
    assert "RuntimeError" in logged
    # A control: what the run entered is in the store itself.
    assert any(NAME.encode() in one.read_bytes() for one in data.glob("schoolguard.db*"))
    outside = [one for one in _found(tmp_path) if not one[0].startswith("schoolguard.db")]
    assert [one for one in outside if not one[0].endswith(".sgbak")] == []
    assert not any(one in "".join(details) for one in PLANTED)
    assert list(elsewhere.iterdir()) == []


def test_a_bug_on_the_command_line_tells_its_place_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise RuntimeError(f"{NAME} {PHONE}")

    monkeypatch.setattr(app, "_command", broken)
    assert app.main(["--data", str(tmp_path), "figures"]) == 1
    told = "".join(capsys.readouterr())
    assert not any(one in told for one in PLANTED)
    assert _found(tmp_path) == []
    assert cli_arguments.parse(["figures"]).command == "figures"
