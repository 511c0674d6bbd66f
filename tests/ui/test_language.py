"""English is whole and fresh; Chinese is the source; Qt's own words follow."""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from schoolguard.paths import resource
from tests.tracked import ROOT

NAME = "schoolguard_en"
QT = "qt_zh_CN"


def test_the_catalogue_is_fresh_and_whole(tmp_path: Path) -> None:
    for name in (NAME, QT):
        shutil.copy(resource("i18n", f"{name}.ts"), tmp_path)
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "update_translations.py", tmp_path],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"English is missing:\n{done.stdout}{done.stderr}"
    for name in (f"{NAME}.ts", f"{NAME}.qm", f"{QT}.qm"):
        assert (tmp_path / name).read_bytes() == resource("i18n", name).read_bytes(), (
            "run tools/update_translations.py and commit what it writes"
        )


def test_placeholders_survive_translation() -> None:
    import re

    for message in ElementTree.parse(resource("i18n", f"{NAME}.ts")).getroot().iter("message"):
        source, english = message.findtext("source", ""), message.findtext("translation", "")
        assert set(re.findall(r"\{\w*\}", source)) == set(re.findall(r"\{\w*\}", english)), source
        assert not re.search(r"[\u4e00-\u9fff]", english), english


def test_qts_own_buttons_are_chinese(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"
    assert QLocale().name() == "zh_CN"


def test_english_is_spoken_when_installed(qtbot: QtBot) -> None:
    english = QTranslator()
    assert english.load(str(resource("i18n", f"{NAME}.qm")))
    app = QCoreApplication.instance()
    assert app is not None
    app.installTranslator(english)
    try:
        assert QCoreApplication.translate("StateTag", "已逾期") == "Overdue"
    finally:
        app.removeTranslator(english)
    assert QCoreApplication.translate("StateTag", "已逾期") == "已逾期"
