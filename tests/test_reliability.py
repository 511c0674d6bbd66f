"""A small part of the battery that `python -m benchmarks.reliability` is a whole run of."""

import os
import subprocess
import sys

import pytest

from tests.tracked import ROOT

pytestmark = pytest.mark.acceptance


def _battery(*given: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks.reliability", "--seed", "20261130", *given]
    return subprocess.run(
        command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=False
    )


QUICK = "loaded,kills,midway,files,powercuts,damaged,pairs,faults,trail,photos,traces"
"""All but the two that use the whole window."""


def test_a_small_run_of_the_battery_keeps_every_promise() -> None:
    ended = _battery("--scale", "0.02", "--only", QUICK)
    assert ended.returncode == 0, f"{ended.stdout}\n{ended.stderr}"
    assert "seed 20261130" in ended.stdout


def test_hostile_texts_through_some_pages_and_papers_do_nothing() -> None:
    ended = _battery("--scale", "0.05", "--only", "strings")
    assert ended.returncode == 0, f"{ended.stdout}\n{ended.stderr}"


def test_an_unknown_experiment_is_told() -> None:
    assert "no such experiment" in _battery("--only", "unknown").stderr
