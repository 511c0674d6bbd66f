import subprocess
import sys

CODE = """
from schoolguard.ui.application import create_application
app = create_application(["x"], "zh_CN", "light")
for _ in range(200_000):
    app.property("nothing")
    app.isQuitLockEnabled()
"""


def test_a_long_session_does_not_use_up_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, check=False, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
