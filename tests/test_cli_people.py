"""The command line where the school has accounts."""

from pathlib import Path

import pytest

from schoolguard import app
from schoolguard.domain.people import Role
from tests.services.staff import PASSWORD, add


def _run(data: Path, *arguments: object) -> int:
    return app.main(["--data", str(data), *map(str, arguments)])


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("SCHOOLGUARD_PASSWORD", raising=False)
    folder = tmp_path / "data"
    assert _run(folder, "school", "青禾小学") == 0
    with app.open_services(folder) as services:
        add(services, "office", Role.ADMINISTRATOR)
        add(services, "reader", Role.READER)
    return folder


def test_nothing_is_read_or_written_without_a_login(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    for command in (("school", "乙"), ("library",), ("audit",)):
        assert _run(data, *command) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith("还没有登录。")
    assert _run(data, "--as", "office", "library") == 2  # nobody at a terminal to ask


def test_the_password_comes_from_the_environment(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SCHOOLGUARD_PASSWORD", PASSWORD)
    assert _run(data, "--as", "office", "school", "乙小学") == 0
    capsys.readouterr()
    assert _run(data, "--as", "office", "audit") == 0
    said = capsys.readouterr().out
    assert "office" in said
    assert PASSWORD not in said
    assert _run(data, "--as", "reader", "library") == 0
    capsys.readouterr()
    for command in (("school", "丙"), ("audit",), ("backup", data / "copy.sgbak")):
        assert _run(data, "--as", "reader", *command) == 2
        assert capsys.readouterr().err.startswith("您的身份不能做这件事。")
    monkeypatch.setenv("SCHOOLGUARD_PASSWORD", "not this one")
    assert _run(data, "--as", "office", "library") == 2
    assert capsys.readouterr().err.startswith("登录名或密码不对。")


def test_on_a_terminal_it_is_asked(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _words: PASSWORD)
    assert _run(data, "--as", "office", "library") == 0
