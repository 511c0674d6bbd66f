"""Sentences from the templates in ``resources/content``, rendered in a sandbox.

A figure in a sentence comes out as a span of its own, so that the window can follow it to its
rows. A school may edit these templates one day, so they reach no file, attribute or network.
"""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from schoolguard import paths
from schoolguard.domain.amounts import money_text, number_text
from schoolguard.domain.catalogue import VALUES
from schoolguard.domain.figures import Figure, Unit
from schoolguard.domain.summary import RowRef, Sentence, Span
from schoolguard.domain.words import SchoolStage, in_words_of

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.runtime import Context

# Control characters never stand in stored text, so they can mark a figure's beginning and end.
_BEGIN: Final = "\x02"
_MIDDLE: Final = "\x1f"
_END: Final = "\x03"
_MARKED: Final = "figure_marked"
"""The word by which a template's rendering hands its figures over."""
_NUMBERS: Final = "一二三四五六七八九十"


@cache
def content(name: str) -> Mapping[str, Any]:
    """Return a content file as it ships, or the files of a folder put together by their tables."""
    folder = paths.resource("content", name)
    if not folder.is_dir():
        return tomllib.loads(paths.resource("content", f"{name}.toml").read_text("utf-8"))
    whole: dict[str, Any] = {}
    for file in sorted(folder.glob("*.toml")):
        for key, value in tomllib.loads(file.read_text("utf-8")).items():
            if isinstance(value, dict):
                whole.setdefault(key, {}).update(value)
            else:
                whole[key] = value
    return whole


def figure_text(figure: Figure) -> str:
    """Return a figure as a paper writes it: 34个班, 98.2%, 50余份, 80余万元; no commas."""
    value = Decimal(0) if figure.value is None else figure.value
    if figure.unit is Unit.YUAN:
        return money_text(value, figure.about)
    if figure.unit is Unit.OWN:
        return f"{value:f}{figure.unit_word}"
    if figure.unit is Unit.PERCENT and value == value.to_integral_value():
        value = value.to_integral_value()  # 100%, not 100.0%
    return number_text(value, figure.about, VALUES[f"unit.{figure.unit.value}"].zh)


def day_text(day: date) -> str:
    """Return a day as a paper writes it within its year: 11月9日."""
    return f"{day.month}月{day.day}日"


def days_text(first: date, last: date | None = None) -> str:
    """Return a day, or days from one to another: 11月9日至12日, 11月30日至12月4日."""
    if last is None or last == first:
        return day_text(first)
    same = (last.year, last.month) == (first.year, first.month)
    return f"{day_text(first)}至{f'{last.day}日' if same else day_text(last)}"


def numbered(place: int) -> str:
    """Return the run-in number of the part at ``place`` (from 0, at most ten parts): （一）."""
    return f"（{_NUMBERS[place]}）"


class Wording:
    """Renders the sentences of one content file for one paper.

    ``seed`` picks among the ways to say a thing, the same for the whole life of a paper;
    ``stage`` chooses the words of that kind of school.
    """

    def __init__(
        self,
        name: str,
        figures: Sequence[Figure],
        *,
        seed: str,
        stage: SchoolStage | None = None,
    ) -> None:
        self._stage = stage
        self._content = content(name)
        self._figures = {figure.key: figure for figure in figures}
        self._seed = sum(seed.encode())
        self._keys: dict[Sentence, str] = {}

    def plain(self, template: str, words: Mapping[str, object]) -> str:
        """Render a text without figures."""
        return _template(self.words(template)).render({**words, _MARKED: self._mark})

    def words(self, text: str) -> str:
        """Return a label or template in the words of this kind of school."""
        return in_words_of(self._stage, text)

    def sentence(
        self, key: str, words: Mapping[str, object], sources: Sequence[RowRef] = ()
    ) -> Sentence:
        """Render one of the ways to say ``key``."""
        ways = self._content["sentences"][key]
        way = ways[(self._seed + len(key)) % len(ways)]
        said = Sentence(_spans(self.plain(way, words)), tuple(sources))
        self._keys[said] = key
        return said

    def key_of(self, said: Sentence) -> str:
        """Return under which key a sentence was said here, "" where it was not."""
        return self._keys.get(said, "")

    def heading(self, key: str) -> str:
        """Return a section's heading."""
        return self.words(self._content["headings"][key])

    def caption(self, key: str) -> str:
        """Return a table's caption."""
        return self.words(self._content["tables"][key])

    def chart(self, key: str) -> str:
        """Return a chart's caption."""
        return self.words(self._content["charts"][key])

    def unit(self, key: str) -> str:
        """Return what a chart counts in."""
        return str(self._content["units"][key])

    @property
    def title(self) -> str:
        """The template of the paper's title."""
        return str(self._content["title"])

    def _mark(self, key: str) -> str:
        return f"{_BEGIN}{key}{_MIDDLE}{figure_text(self._figures[key])}{_END}"


@cache
def _template(text: str) -> "Template":
    """Compile a template once; its figures come with the words of each rendering."""
    # Loaded with the first paper: the window is usable without it.
    from jinja2 import StrictUndefined, pass_context
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    @pass_context
    def fig(context: "Context", value: object, key: str) -> str:
        del value  # the text comes from the figure itself, so both can never differ
        return str(context[_MARKED](key))

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False
    )
    environment.filters["fig"] = fig
    return environment.from_string(text)


def _spans(rendered: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    rest = rendered
    while _BEGIN in rest:
        before, _, marked = rest.partition(_BEGIN)
        inside, _, rest = marked.partition(_END)
        key, _, text = inside.partition(_MIDDLE)
        if before:
            spans.append(Span(before))
        spans.append(Span(text, key))
    if rest:
        spans.append(Span(rest))
    return tuple(spans)
