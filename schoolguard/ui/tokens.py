"""Colours, sizes and faces of the window, in one place. No Qt: the theme is rendered without it.

Colours are ``#RRGGBB``; lengths are device-independent pixels at text scale 1. Named tuples, as
dataclasses of this many fields cost the start of the window several milliseconds.
"""

from typing import Final, Literal, NamedTuple

ThemeName = Literal["light", "dark"]
TagKind = Literal["done", "going", "late", "idle"]

UI_FAMILY: Final = "Noto Sans SC"
PAPER_FAMILY: Final = "Noto Serif SC"
HAND_FAMILY: Final = "LXGW WenKai"


class Palette(NamedTuple):
    """Every colour of one theme. A ``*_wash`` is the ground on which its colour is read."""

    name: ThemeName
    ink: str
    muted: str
    faint: str
    page: str
    card: str
    hover: str
    line: str
    edge: str
    well: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_ink: str
    accent_wash: str
    done: str
    done_wash: str
    going: str
    going_wash: str
    late: str
    late_wash: str
    idle: str
    idle_wash: str
    on_badge: str
    tip: str
    on_tip: str

    def tag(self, kind: TagKind) -> tuple[str, str]:
        """Return (text colour, ground colour) of a state tag."""
        pairs: dict[TagKind, tuple[str, str]] = {
            "done": (self.done, self.done_wash),
            "going": (self.going, self.going_wash),
            "late": (self.late, self.late_wash),
            "idle": (self.idle, self.idle_wash),
        }
        return pairs[kind]

    def colour(self, role: str) -> str:
        """Return a colour by its name, as ``colour("accent")``; KeyError for an unknown name."""
        if role not in self._fields:
            raise KeyError(role)
        colour: str = getattr(self, role)
        return colour

    def substitutes(self) -> dict[str, str]:
        """Return name -> colour for the style sheet's placeholders."""
        return {key: value for key, value in self._asdict().items() if key != "name"}


LIGHT: Final = Palette(
    name="light",
    ink="#1F2933",
    muted="#52606D",
    faint="#8793A0",
    page="#F4F6F9",
    card="#FFFFFF",
    hover="#F0F3F7",
    line="#DDE3EA",
    edge="#7B8794",
    well="#E8ECF1",
    accent="#1B5FB8",
    accent_hover="#174F9B",
    accent_press="#12407E",
    on_accent="#FFFFFF",
    accent_ink="#12478F",
    accent_wash="#E3EDFA",
    done="#1B6E3C",
    done_wash="#E3F3E8",
    going="#8A5000",
    going_wash="#FFF1DB",
    late="#B3261E",
    late_wash="#FDE7E5",
    idle="#52606D",
    idle_wash="#EDF1F5",
    on_badge="#FFFFFF",
    tip="#1F2933",
    on_tip="#FFFFFF",
)

DARK: Final = Palette(
    name="dark",
    ink="#E7ECF1",
    muted="#A9B5C1",
    faint="#6D7B89",
    page="#12171D",
    card="#1B222A",
    hover="#242D37",
    line="#303B47",
    edge="#7C8B9A",
    well="#0D1116",
    accent="#7FB2F7",
    accent_hover="#9CC4FA",
    accent_press="#B7D4FC",
    on_accent="#0B1A2E",
    accent_ink="#A9CCFB",
    accent_wash="#213652",
    done="#83D6A4",
    done_wash="#173726",
    going="#F0BE6C",
    going_wash="#3B2C12",
    late="#FFA099",
    late_wash="#46221F",
    idle="#A9B5C1",
    idle_wash="#2A343F",
    on_badge="#12171D",
    tip="#E7ECF1",
    on_tip="#12171D",
)

PALETTES: Final[dict[ThemeName, Palette]] = {"light": LIGHT, "dark": DARK}


class Sizes(NamedTuple):
    """Lengths in px; text sizes end in ``_text``."""

    grid: int = 8
    rail: int = 184
    top_bar: int = 56
    control: int = 32
    row: int = 32
    panel: int = 300
    gap: int = 16
    page_margin: int = 24
    card_radius: int = 8
    control_radius: int = 6
    tag_radius: int = 4
    tag_height: int = 20
    icon: int = 18
    title_text: int = 20
    card_title_text: int = 15
    body_text: int = 14
    table_text: int = 13
    note_text: int = 12
    figure_text: int = 28

    def substitutes(self) -> dict[str, str]:
        """Return name -> length with its unit for the style sheet's placeholders."""
        return {name: f"{length}px" for name, length in self._asdict().items()}


SIZES: Final = Sizes()
