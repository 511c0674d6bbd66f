"""The window's language: Chinese is the source, English a catalogue; Qt's own words follow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from schoolguard.domain.errors import SchoolError
from schoolguard.paths import resource

if TYPE_CHECKING:
    from schoolguard.domain.catalogue import Lang


def install(app: QCoreApplication, lang: "Lang") -> None:
    """Set the default locale and the catalogues; call once, before any widget is made."""
    zh = lang == "zh_CN"
    QLocale.setDefault(QLocale("zh_CN" if zh else "en_GB"))  # day before month, Monday first
    if zh:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(app, f"{folder}/qtbase_zh_CN.qm")
        _load(app, str(resource("i18n", "qt_zh_CN.qm")))  # what that lacks; asked first
    else:
        _load(app, str(resource("i18n", "schoolguard_en.qm")))


def current() -> "Lang":
    """Return the language the window speaks."""
    return "en" if QLocale().language() == QLocale.Language.English else "zh_CN"


def error_words(error: SchoolError) -> tuple[str, str]:
    """Return (what happened, what to do next) in the window's language."""
    from schoolguard.domain.catalogue import render_error  # 20 ms that a start can do without

    return render_error(error, current())


def _load(app: QCoreApplication, path: str) -> None:
    translator = QTranslator(app)
    if not translator.load(path):
        raise FileNotFoundError(f"the catalogue {path} cannot be read: install again")
    app.installTranslator(translator)
