"""Render the style sheets: ``python tools/render_theme.py [OUT]`` (default resources/theme)."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from schoolguard.ui.theme_render import render  # noqa: E402  the checkout comes first
from schoolguard.ui.tokens import PALETTES  # noqa: E402


def main(out: Path) -> None:
    """Write both themes into ``out``."""
    source = ROOT / "resources" / "theme" / "house.qss"
    house = source.read_text(encoding="utf-8")
    for palette in PALETTES.values():
        render(palette, house, ROOT / "resources" / "icons", out)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "theme")
