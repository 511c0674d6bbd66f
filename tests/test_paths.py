"""Folders that are there for a moment leave nothing behind, also where a program was killed."""

import os
import tempfile
from pathlib import Path

import pytest

from schoolguard.paths import passing_folder, sweep_passing


def test_what_a_killed_program_left_is_swept_after_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with passing_folder() as own:
        left, others = tmp_path / "schoolguard-left", tmp_path / "of-another"
        for folder in (left, others):
            folder.mkdir()
            (folder / "paper.pdf").write_bytes(b"x")
            os.utime(folder, (0, 0))
        sweep_passing()
        assert Path(own).is_dir()
        assert not left.exists()
        assert others.is_dir()
    assert not Path(own).exists()
