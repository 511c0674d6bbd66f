"""Renders the style sheet with qt-material; run by a tool, never when the window starts.

qt-material gives the ground (its template and its glyphs in our colours); of it stay only the
rules for widgets the window has and ``house.qss`` has no rule of its own for.
Rendering is for a process without Qt: qt-material changes the application's palette otherwise.
"""

import re
import shutil
import tempfile
from pathlib import Path
from string import Template
from xml.sax.saxutils import quoteattr

from schoolguard.ui.tokens import SIZES, UI_FAMILY, Palette

_WIDGETS = (
    "QAbstractItemView|QAbstractSpinBox|QCalendarWidget|QCheckBox|QComboBox|QDateEdit|"
    "QHeaderView|QLabel|QLineEdit|QListView|QMenu|QPlainTextEdit|QProgressBar|QPushButton|"
    "QRadioButton|QScrollArea|QScrollBar|QSlider|QSpinBox|QSplitter|QTabBar|QTabWidget|QTableView|"
    "QTableCornerButton|QTextEdit|QToolButton|QToolTip|QTreeView"
)
_KEPT = re.compile(rf"^(?:{_WIDGETS})(?![A-Za-z.])")
# Not in the window: flat and framed variants, state classes, trees' branch pictures, tool bars.
# `::item` goes whole: it paints over the colours a model gives; house.qss says what is needed.
_DROPPED = re.compile(
    r":flat|\[frame|\.big|::branch|::item|::indicator|QMenuBar|QDialog|QTabBar QToolButton|"
    r"QDateTimeEdit|QTreeView|:left|:right:|QLabel|QToolButton:checked|::close-button|"
    r"QCalendarWidget QMenu|QSplitter|QAbstractItemView|:indeterminate|::right-arrow| QLineEdit|"
    r":checked:disabled|:pressed:focus|QScrollBar:disabled|QScrollBar::handle:disabled"
)
# Heights are minimum heights in house.qss, and no word of ours is shouted.
_DROPPED_PROPERTIES = {"height", "text-transform", "line-height", "margin"}
# What a drawing program noted in a picture for itself, file names on its user's disk among it.
_EDITOR = re.compile(
    r'\s+(?:inkscape|sodipodi):[\w-]+="[^"]*"|<sodipodi:namedview[^>]*?/>|'
    r"<sodipodi:namedview.*?</sodipodi:namedview>",
    re.DOTALL,
)
_URL = re.compile(r"url\(icon:/([\w./-]+)\)")

Rules = dict[str, dict[str, str]]


def parse(sheet: str) -> Rules:
    """Return selector -> declarations; a selector met again is merged, the later value wins."""
    rules: Rules = {}
    plain = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", plain):
        declared = dict(_declaration(part) for part in body.split(";") if ":" in part)
        for selector in selectors.split(","):
            rules.setdefault(" ".join(selector.split()), {}).update(declared)
    return rules


def _declaration(text: str) -> tuple[str, str]:
    name, _, value = text.partition(":")
    return name.strip(), " ".join(value.split())


def overrule(base: Rules, house: Rules) -> Rules:
    """Return ``base`` without the rules that ``house`` has its own for, then ``house``.

    The house comes last: with equal weight the later rule wins in Qt.
    """
    return {sel: declared for sel, declared in base.items() if sel not in house} | house


def to_text(rules: Rules) -> str:
    """Return the sheet, neighbours with the same declarations in one rule."""
    lines: list[str] = []
    group: list[str] = []
    previous: dict[str, str] | None = None
    for selector, declared in [*rules.items(), ("", {})]:
        if declared == previous:
            group.append(selector)
            continue
        if previous:
            body = "; ".join(f"{name}: {value}" for name, value in previous.items())
            lines.append(f"{', '.join(group)} {{ {body}; }}")
        group, previous = [selector], declared
    return "\n".join(lines) + "\n"


def material_rules(palette: Palette, icon_folder: Path) -> Rules:
    """Return qt-material's rules for the widgets we have; its glyphs are written to a folder."""
    import qt_material

    theme = icon_folder / "theme.xml"
    theme.write_text(_theme_xml(palette), encoding="utf-8")
    sheet: str = qt_material.build_stylesheet(
        str(theme),
        extra={
            "font_family": UI_FAMILY,
            "density_scale": "-1",
            "danger": palette.late,
            "warning": palette.going,
            "success": palette.done,
        },
        parent=f".{icon_folder}",
        export=True,
    )
    rules: Rules = {}
    for selector, declared in parse(sheet).items():
        if not _KEPT.match(selector) or _DROPPED.search(selector):
            continue
        left = {n: v for n, v in declared.items() if v and n not in _DROPPED_PROPERTIES}
        if left:
            rules[selector] = left
    return rules


def _theme_xml(palette: Palette) -> str:
    colours = {
        "primaryColor": palette.accent,
        "primaryLightColor": palette.accent_wash,
        "secondaryColor": palette.card,
        "secondaryLightColor": palette.line,
        "secondaryDarkColor": palette.card,
        "primaryTextColor": palette.ink,
        "secondaryTextColor": palette.ink,
    }
    body = "".join(f"<color name={quoteattr(k)}>{v}</color>" for k, v in colours.items())
    return f"<resources>{body}</resources>"


def render(palette: Palette, house: str, glyphs: Path, out: Path) -> None:
    """Write ``<out>/<name>.qss`` and the glyphs it uses under ``<out>/<name>/``.

    ``house`` is the text of house.qss with ``$name`` placeholders; ``glyphs`` the folder of the
    icon set (a glyph written as ``url(glyph:/chevron-down@edge)`` takes that token's colour).
    """
    target = out / palette.name
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    values = palette.substitutes() | SIZES.substitutes() | {"family": UI_FAMILY}
    own = Template(house).substitute(values)
    with tempfile.TemporaryDirectory() as folder:
        rules = overrule(material_rules(palette, Path(folder)), parse(own))
        text = to_text(rules)
        for name in sorted(set(_URL.findall(text))):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            drawn = (Path(folder) / name).read_text(encoding="utf-8")
            (target / name).write_text(_EDITOR.sub("", drawn), encoding="utf-8", newline="\n")
    text = _URL.sub(rf"url(icon:/{palette.name}/\1)", text)
    text = _own_glyphs(text, palette, glyphs, target)
    (out / f"{palette.name}.qss").write_text(text, encoding="utf-8", newline="\n")


def _own_glyphs(text: str, palette: Palette, glyphs: Path, target: Path) -> str:
    for name, role in sorted(set(re.findall(r"url\(glyph:/([\w-]+)@(\w+)\)", text))):
        svg = (glyphs / f"{name}.svg").read_text(encoding="utf-8")
        coloured = svg.replace("currentColor", palette.colour(role))
        (target / f"{name}-{role}.svg").write_text(coloured, encoding="utf-8", newline="\n")
        text = text.replace(
            f"url(glyph:/{name}@{role})", f"url(icon:/{palette.name}/{name}-{role}.svg)"
        )
    return text
