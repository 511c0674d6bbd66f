import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from schoolguard.paths import resource
from schoolguard.ui import fonts, icons, theme
from schoolguard.ui.rail import RailButton
from schoolguard.ui.tokens import PALETTES, Palette, TagKind
from schoolguard.ui.widgets.count_edit import CountEdit
from schoolguard.ui.widgets.date_edit import DateEdit
from schoolguard.ui.widgets.mark import mark
from schoolguard.ui.widgets.pdf_preview import PdfPreview
from schoolguard.ui.widgets.states import EmptyState, InlineError
from schoolguard.ui.widgets.tag import StateTag
from tests.tracked import ROOT
from tests.ui.helpers import contrast, strongest_contrast

Show = Callable[..., QWidget]
TAGS: tuple[TagKind, ...] = ("done", "going", "late", "idle")


@pytest.fixture(params=["light", "dark"])
def palette(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Palette]:
    theme.switch(qapp, request.param)
    yield PALETTES[request.param]
    theme.switch(qapp, "light")


def text_pairs(tokens: Palette) -> list[tuple[str, str, str]]:
    """What is read on what."""
    grounds = {"card": tokens.card, "page": tokens.page, "hover": tokens.hover}
    pairs = [
        (f"{name} on {ground}", colour, behind)
        for name, colour in {
            "ink": tokens.ink,
            "muted": tokens.muted,
            "accent ink": tokens.accent_ink,
            "late": tokens.late,
        }.items()
        for ground, behind in grounds.items()
    ]
    pairs += [(f"tag {kind}", *tokens.tag(kind)) for kind in TAGS]
    pairs += [
        ("ink on selection", tokens.ink, tokens.accent_wash),
        ("accent ink on selection", tokens.accent_ink, tokens.accent_wash),
        ("muted on selection", tokens.muted, tokens.accent_wash),
        ("primary", tokens.on_accent, tokens.accent),
        ("primary, pointer over", tokens.on_accent, tokens.accent_hover),
        ("primary, pressed", tokens.on_accent, tokens.accent_press),
        ("badge late", tokens.on_badge, tokens.late),
        ("badge going", tokens.on_badge, tokens.going),
        ("tip", tokens.on_tip, tokens.tip),
        ("ink on late wash", tokens.ink, tokens.late_wash),
        ("pressed button", tokens.ink, tokens.line),
    ]
    return pairs


@pytest.mark.parametrize("tokens", PALETTES.values(), ids=PALETTES.keys())
def test_every_text_token_is_aa(tokens: Palette) -> None:
    weak = {
        name: round(contrast(colour, ground), 2)
        for name, colour, ground in text_pairs(tokens)
        if contrast(colour, ground) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("tokens", PALETTES.values(), ids=PALETTES.keys())
def test_edges_and_focus_stand_out(tokens: Palette) -> None:
    assert contrast(tokens.edge, tokens.card) >= 3
    assert contrast(tokens.edge, tokens.page) >= 3
    for ground in (tokens.card, tokens.page, tokens.accent_wash):
        assert contrast(tokens.accent, ground) >= 3


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Show]:
    """Show widgets below each other on a ground that is kept until the test ends."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        host = QWidget()
        box = QVBoxLayout(host)
        for widget in widgets:
            box.addWidget(widget)
        kept.append(host)
        qtbot.addWidget(host)
        with qtbot.waitActive(host):
            host.show()
            host.activateWindow()
        return host

    yield show
    kept.clear()


def grab(widget: QWidget) -> QImage:
    """The widget as it stands on its ground: alone, its corners would be transparent."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return window.grab(place).toImage()


@pytest.mark.parametrize("kind", TAGS)
def test_a_drawn_tag_is_aa(kind: TagKind, palette: Palette, shown: Show) -> None:
    tag = StateTag(kind, "进行中")
    shown(tag)
    _, ground = palette.tag(kind)
    image = grab(tag)
    assert QColor(image.pixel(image.width() // 2, 2)) == QColor(ground)
    assert strongest_contrast(image, QColor(ground)) >= 4.5


@pytest.mark.parametrize("prop", [None, "primary", "link", "danger"])
def test_a_drawn_button_is_aa(prop: str | None, palette: Palette, shown: Show) -> None:
    button = QPushButton("保存并打印")
    if prop is not None:
        mark(button, prop)
    shown(button)
    image = grab(button)
    ground = QColor(image.pixel(image.width() // 2, 6))
    middle = image.copy(QRect(20, 6, image.width() - 40, image.height() - 12))
    assert strongest_contrast(middle, ground) >= 4.5


def focusable() -> dict[str, QWidget]:
    tabs = QTabBar()
    tabs.addTab("班级微信群")
    tabs.addTab("校讯通短信")
    combo = QComboBox()
    combo.addItem("办公室")
    primary, link, bare = QPushButton("定稿"), QPushButton("打开"), QToolButton()
    mark(primary, "primary")
    mark(link, "link")
    mark(bare, "bare")
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    checked = QCheckBox("印姓名")
    checked.setChecked(True)
    listed = QListView()
    mark(listed, "framed")
    return {
        "button": QPushButton("导出"),
        "primary": primary,
        "link": link,
        "bare": bare,
        "field": QLineEdit("青禾小学"),
        "text": QPlainTextEdit("看案例短片"),
        "combo": combo,
        "spin": QSpinBox(),
        "date": DateEdit(),
        "check": QCheckBox("印姓名"),
        "checked": checked,
        "radio": QRadioButton("每生一份"),
        "tabs": tabs,
        "slider": QSlider(Qt.Orientation.Horizontal),
        "list": listed,
        "rail": RailButton("today", "今日", "sun"),
    }


@pytest.mark.parametrize("name", [
    "button", "primary", "link", "bare", "field", "text", "combo", "spin", "date", "check",
    "checked", "radio", "tabs", "slider", "list", "rail",
])  # fmt: skip
def test_the_keyboards_place_is_seen(name: str, palette: Palette, shown: Show) -> None:
    widget = focusable()[name]
    first = QLineEdit()
    shown(first, widget)
    first.setFocus()
    before = grab(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is widget
    after = grab(widget)
    strong = 0
    for x in range(before.width()):
        for y in range(before.height()):
            was, now = before.pixel(x, y), after.pixel(x, y)
            if was != now and contrast(QColor(was), QColor(now)) >= 3:
                strong += 1
    assert strong >= 24, f"only {strong} pixels change by 3:1"


@pytest.mark.parametrize(
    "name", ["button", "primary", "field", "combo", "spin", "date", "check", "checked", "slider"]
)
def test_what_is_disabled_looks_disabled(name: str, palette: Palette, shown: Show) -> None:
    widget = focusable()[name]
    shown(QLineEdit(), widget)
    enabled = grab(widget)
    widget.setEnabled(False)
    disabled = grab(widget)
    assert enabled != disabled
    strong = strongest_contrast(enabled, QColor(palette.card))
    assert strongest_contrast(disabled, QColor(palette.card)) < strong


def test_no_word_is_shouted() -> None:
    for sheet in resource("theme").glob("*.qss"):
        assert "uppercase" not in sheet.read_text(encoding="utf-8")


def test_the_sheet_stays_small() -> None:
    for name in PALETTES:
        text = resource("theme", f"{name}.qss").read_text(encoding="utf-8")
        assert text.count("{") <= 210
        assert len(text) <= 24_000


def test_every_picture_of_the_sheets_is_shipped_and_none_besides() -> None:
    folder = resource("theme")
    named = {
        part.split(")")[0]
        for name in PALETTES
        for part in (folder / f"{name}.qss").read_text("utf-8").split("url(icon:/")[1:]
    }
    shipped = {path.relative_to(folder).as_posix() for path in folder.rglob("*.svg")}
    assert named == shipped


def test_larger_text_enlarges_letters_and_controls() -> None:
    assert theme.scaled("a { font-size: 14px; min-height: 30px; }", 1.5) == (
        "a { font-size: 21px; min-height: 45px; }"
    )


def test_check_boxes_grow_with_the_text_and_keep_their_place_with_the_keyboard() -> None:
    sheet = (
        "QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid red; }\n"
        "QCheckBox::indicator:focus { border: 2px solid red; width: 14px; height: 14px; }\n"
        "QComboBox::down-arrow { width: 16px; margin-right: 0; }\n"
        "QLabel { border: 1px solid red; width: 16px; }"
    )
    assert theme.scaled(sheet, 2.0) == (
        "QCheckBox::indicator { width: 34px; height: 34px; border: 1px solid red; }\n"
        "QCheckBox::indicator:focus { border: 2px solid red; width: 32px; height: 32px; }\n"
        "QComboBox::down-arrow { width: 32px; margin-right: 0; }\n"
        "QLabel { border: 1px solid red; width: 16px; }"
    )


def test_the_window_speaks_in_the_bundled_face(qapp: QApplication) -> None:
    assert qapp.font().family() == "Noto Sans SC"
    assert fonts.paper_font(16).family() == "Noto Serif SC"
    assert fonts.family("LXGW WenKai") == "LXGW WenKai"


def test_no_widget_has_a_sheet_of_its_own() -> None:
    for path in (ROOT / "schoolguard" / "ui").rglob("*.py"):
        if path.name != "theme.py":
            assert "setStyleSheet" not in path.read_text(encoding="utf-8"), path


def test_nothing_of_the_renderer_is_imported_at_start() -> None:
    code = (
        "import sys; from schoolguard.ui.application import create_application;"
        "create_application(['x'], 'zh_CN', 'light');"
        "print(sorted({'qt_material', 'jinja2', 'sqlalchemy', 'reportlab'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8"
    )
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""


def test_a_count_stands_where_a_text_stands(shown: Show) -> None:
    count, line = CountEdit(), QLineEdit("0")
    shown(QPushButton("导出"), count, line).setFocus()

    def first_ink(widget: QWidget) -> int:
        image = grab(widget)
        ground = QColor(image.pixel(image.width() // 2, image.height() // 2))
        columns = (
            x
            for x in range(4, image.width())
            for y in range(8, image.height() - 8)
            if contrast(QColor(image.pixel(x, y)), ground) > 3
        )
        return next(columns)

    assert abs(first_ink(count) - first_ink(line)) <= 1


def test_small_icons_take_the_new_ink_in_an_open_window(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.wear(button, "chevron-down", "muted")
    icons.wear(button, "x", "muted")
    button.show()
    theme.switch(qapp, "dark")
    try:
        worn = button.icon().pixmap(20, 20).toImage()
        assert worn == icons.icon("x", "muted").pixmap(20, 20).toImage()
        assert strongest_contrast(button.grab().toImage(), QColor(PALETTES["dark"].card)) > 4.5
    finally:
        theme.switch(qapp, "light")


def test_what_stands_alone_takes_the_new_ink_in_an_open_window(
    qapp: QApplication, shown: Show
) -> None:
    ground, empty, error = QWidget(), EmptyState("还没有班级"), InlineError()
    paper = PdfPreview(ground)
    error.say("文件打不开", "")
    shown(empty, error, ground)
    theme.switch(qapp, "dark")
    try:
        dark = PALETTES["dark"]
        inks = (
            (empty.picture, "inbox", dark.edge, 40),
            (error.picture, "circle-alert", dark.late, 18),
        )
        for label, name, ink, size in inks:
            ratio = label.devicePixelRatioF()
            assert label.pixmap().toImage() == icons.pixmap(name, ink, size, ratio).toImage()
        assert paper.view.palette().dark().color() == QColor(dark.well)
    finally:
        theme.switch(qapp, "light")
    assert paper.view.palette().dark().color() == QColor(PALETTES["light"].well)
